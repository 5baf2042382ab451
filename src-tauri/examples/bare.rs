//! A bare Tauri window with one heading: what `cargo xtask bench` compares Clausier with.
#![expect(clippy::print_stdout, reason = "the measure is read from the output")]

use tauri::webview::PageLoadEvent;
use tauri::{WebviewUrl, WebviewWindowBuilder};

const TELL: &str = "requestAnimationFrame(() => requestAnimationFrame(() => { document.title = 'ready'; }));";

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .setup(|app| {
            let page: tauri::Url = "data:text/html,<h1>Clausier</h1>".parse()?;
            WebviewWindowBuilder::new(app, "main", WebviewUrl::External(page))
                .on_page_load(|window, payload| {
                    if payload.event() == PageLoadEvent::Finished {
                        let _ = window.eval(TELL);
                    }
                })
                .on_document_title_changed(|_, title| {
                    if title == "ready" {
                        println!("ready");
                    }
                })
                .inner_size(1280.0, 800.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
