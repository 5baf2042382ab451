//! From a call of the page to a use case and back, off the window's own thread.

use clausier_office::commands::dispatch;
use clausier_office::session::{Progress, Session};
use clausier_office::view::ProgressStep;
use serde_json::Value;
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tauri::ipc::{Channel, Invoke, InvokeBody, JavaScriptChannelId};
use tauri::{Manager as _, Runtime, Webview};

/// The page hears of progress at most ten times a second.
const PAUSE: Duration = Duration::from_millis(100);

/// Answers a call of the page. Permissions were checked before: only listed commands come here.
pub(crate) fn handle<R: Runtime>(invoke: Invoke<R>) -> bool {
    let Invoke { message, resolver, .. } = invoke;
    let name = message.command().to_owned();
    let payload = match message.payload() {
        InvokeBody::Json(payload) => payload.clone(),
        InvokeBody::Raw(_) => Value::Null,
    };
    let webview = message.webview();
    let session = Arc::clone(webview.state::<Arc<Session>>().inner());
    tauri::async_runtime::spawn_blocking(move || {
        let teller = Teller::new(&payload, webview);
        let input = payload.get("input").cloned().unwrap_or(Value::Null);
        match dispatch(&session, &name, input, &teller) {
            Ok(answer) => resolver.resolve(answer),
            Err(error) => resolver.reject(error),
        }
    });
    true
}

/// Tells the page how far long work is, through the channel it gave.
struct Teller {
    channel: Option<Channel<ProgressStep>>,
    last: Mutex<Option<Instant>>,
}

impl Teller {
    fn new<R: Runtime>(payload: &Value, webview: Webview<R>) -> Self {
        let id = payload.get("progress").and_then(Value::as_str);
        let channel = id.and_then(|id| id.parse::<JavaScriptChannelId>().ok());
        Self { channel: channel.map(|c| c.channel_on(webview)), last: Mutex::new(None) }
    }
}

impl Progress for Teller {
    fn step(&self, step: ProgressStep) -> ControlFlow<()> {
        let Some(channel) = &self.channel else { return ControlFlow::Continue(()) };
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if last.is_none_or(|at| at.elapsed() >= PAUSE) || step.done == step.total {
            *last = Some(Instant::now());
            // A page that went away no longer listens; the work goes on.
            let _ = channel.send(step);
        }
        ControlFlow::Continue(())
    }
}
