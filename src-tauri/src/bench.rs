//! Measures the time from the start to a usable window, for `cargo xtask bench`.
//!
//! With `CLAUSIER_BENCH=1` the dossier of `CLAUSIER_DOSSIER` is opened with `CLAUSIER_PASSPHRASE`, and `ready`
//! is printed when two frames were painted after the page loaded its first screen.

use clausier_office::clock::Clock;
use clausier_office::session::{Opening, Session};
use clausier_office::store::Secret;
use std::path::PathBuf;
use std::sync::Arc;
use tauri::webview::PageLoadEvent;
use tauri::{Manager, Runtime, WebviewWindowBuilder};

/// Says `ready` through the window's title: the page's policy allows nothing else, and needs nothing else.
/// A screen is there once the page shows its main heading.
const TELL: &str = "(function wait() { if (document.querySelector('main h1, h1')) \
    requestAnimationFrame(() => requestAnimationFrame(() => { document.title = 'ready'; })); \
    else requestAnimationFrame(wait); })();";

/// A measure was asked.
pub(crate) struct Bench {
    opening: Option<Opening>,
}

impl Bench {
    /// Whether a measure was asked; its dossier is opened from now on, while the window is made.
    pub(crate) fn asked(clock: Clock) -> Option<Self> {
        std::env::var_os("CLAUSIER_BENCH")?;
        let path = std::env::var_os("CLAUSIER_DOSSIER").map(PathBuf::from);
        let passphrase = std::env::var("CLAUSIER_PASSPHRASE").ok();
        let open = |(path, passphrase)| Opening::start(path, Secret::Passphrase(passphrase), clock);
        Some(Self { opening: path.zip(passphrase).map(open) })
    }

    /// Gives the dossier to the session; one that does not open is measured as a closed one.
    pub(crate) fn open(&mut self, session: &Arc<Session>) {
        if let Some(opening) = self.opening.take() {
            session.hold(opening);
        }
    }

    /// Makes the window say when it is usable.
    pub(crate) fn watch<'a, R: Runtime, M: Manager<R>>(
        self,
        window: WebviewWindowBuilder<'a, R, M>,
    ) -> WebviewWindowBuilder<'a, R, M> {
        window
            .on_page_load(|window, payload| {
                if payload.event() == PageLoadEvent::Finished {
                    let _ = window.eval(TELL);
                }
            })
            .on_document_title_changed(|_, title| {
                if title == "ready" {
                    say_ready();
                }
            })
    }
}

#[expect(clippy::print_stdout, reason = "the measure is read from the output")]
fn say_ready() {
    println!("ready");
}
