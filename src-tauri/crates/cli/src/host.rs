//! The window's commands on standard input and output, for the page tests: one JSON document a line.
//!
//! `{"id": 1, "command": "lots", "input": {...}}` is answered by `{"id": 1, "ok": ...}` or
//! `{"id": 1, "error": {...}}`, with `{"id": 1, "progress": {...}}` in between for long work.
//! `host:answer_dialog` says which path the next file dialog gives; `host:open` opens the dossier at a path;
//! `host:drop` lets files go over the page, which hears of it as in the window.

use clausier_office::clock::Clock;
use clausier_office::commands::dispatch;
use clausier_office::drop::dropped;
use clausier_office::error::ApiError;
use clausier_office::files::Chooser;
use clausier_office::session::{Progress, Session};
use clausier_office::store::Secret;
use clausier_office::view::ProgressStep;
use clausier_office::view::dossier::FilePurpose;
use clausier_office::view::drop::DropStep;
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::io::{BufRead as _, Write as _};
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Answers given in advance to file dialogs.
#[derive(Clone, Default)]
struct Queue(Arc<Mutex<VecDeque<Option<PathBuf>>>>);

impl Queue {
    fn hold(&self) -> MutexGuard<'_, VecDeque<Option<PathBuf>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Chooser for Queue {
    fn choose(&self, _purpose: FilePurpose, _suggested: &str) -> Option<PathBuf> {
        self.hold().pop_front().flatten()
    }
}

fn send(line: &Value) {
    let mut out = std::io::stdout().lock();
    // A reader that went away ends the host by the end of its input.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

struct Lines(Value);

impl Progress for Lines {
    fn step(&self, step: ProgressStep) -> ControlFlow<()> {
        send(&json!({ "id": self.0, "progress": step }));
        ControlFlow::Continue(())
    }
}

fn open(session: &Session, id: &Value, input: &Value) -> Value {
    let text = |name: &str| input[name].as_str().unwrap_or_default().to_owned();
    match session.open_path(&PathBuf::from(text("path")), &Secret::Passphrase(text("passphrase"))) {
        Ok(()) => json!({ "id": id, "ok": null }),
        Err(error) => json!({ "id": id, "error": ApiError::from(error) }),
    }
}

/// Serves until standard input ends.
pub(crate) fn serve(clock: Clock) {
    let folder = std::env::var_os("XDG_CONFIG_HOME").map(|f| PathBuf::from(f).join("clausier"));
    let queue = Queue::default();
    let session = Arc::new(Session::new(folder, clock, Box::new(queue.clone())));
    let mut working = Vec::new();
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        let Ok(request) = serde_json::from_str::<Value>(&line) else { continue };
        let id = request["id"].clone();
        let command = request["command"].as_str().unwrap_or_default().to_owned();
        let input = request.get("input").cloned().unwrap_or(Value::Null);
        if command == "host:answer_dialog" {
            queue.hold().push_back(input["path"].as_str().map(PathBuf::from));
            send(&json!({ "id": id, "ok": null }));
            continue;
        }
        if command == "host:drop" {
            let paths: Vec<PathBuf> = match input["paths"].as_array() {
                Some(paths) => paths.iter().filter_map(Value::as_str).map(PathBuf::from).collect(),
                None => Vec::new(),
            };
            send(&json!({ "event": "drop", "payload": DropStep::Over }));
            send(&json!({ "event": "drop", "payload": dropped(&session, &paths) }));
            send(&json!({ "id": id, "ok": null }));
            continue;
        }
        if command == "host:open" {
            send(&open(&session, &id, &input));
            continue;
        }
        let session = Arc::clone(&session);
        // Each command on its own thread, as in the window: a stop must reach long work.
        working.push(std::thread::spawn(move || {
            match dispatch(&session, &command, input, &Lines(id.clone())) {
                Ok(answer) => send(&json!({ "id": id, "ok": answer })),
                Err(error) => send(&json!({ "id": id, "error": error })),
            }
        }));
        working.retain(|thread| !thread.is_finished());
    }
    for thread in working {
        let _ = thread.join();
    }
    session.close();
}
