//! Measures the time from the start to a usable window, for `cargo xtask bench`.
//!
//! With `CLAUSIER_BENCH=1` the dossier of `CLAUSIER_DOSSIER` is opened with `CLAUSIER_PASSPHRASE`, and `ready`
//! is printed when two frames were painted after the page loaded its first screen.

use clausier_office::session::Session;
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
    dossier: Option<(PathBuf, String)>,
}

impl Bench {
    /// Whether a measure was asked, and with which dossier.
    pub(crate) fn asked() -> Option<Self> {
        std::env::var_os("CLAUSIER_BENCH")?;
        let path = std::env::var_os("CLAUSIER_DOSSIER").map(PathBuf::from);
        let passphrase = std::env::var("CLAUSIER_PASSPHRASE").ok();
        Some(Self { dossier: path.zip(passphrase) })
    }

    /// Starts opening the dossier; one that does not open is measured as a closed one.
    pub(crate) fn open(&self, session: &Arc<Session>) {
        if let Some((path, passphrase)) = &self.dossier {
            session.open_apart(path.clone(), Secret::Passphrase(passphrase.clone()));
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
