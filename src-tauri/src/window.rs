//! The window: one, with the page in it, and what must hold around it.

use crate::bench::Bench;
use crate::dialogs::Dialogs;
use crate::{door, menu};
use clausier_office::clock::Clock;
use clausier_office::session::Session;
use std::sync::Arc;
use tauri::{App, AppHandle, Manager as _, RunEvent, WebviewUrl, WebviewWindowBuilder, WindowEvent};

/// The one window.
pub(crate) const MAIN: &str = "main";
/// The frame of the screens as drawn, and the least it holds in.
const SIZE: (f64, f64) = (1280.0, 800.0);
const LEAST: (f64, f64) = (1024.0, 700.0);

/// Opens the window and stays until it is closed.
///
/// # Errors
/// When the system cannot make a window.
pub(crate) fn run() -> tauri::Result<()> {
    spare_the_graphics_card();
    let bench = Bench::asked(clock());
    let app = tauri::Builder::default()
        // First: a second start only brings the first window to the front.
        .plugin(tauri_plugin_single_instance::init(|app, _, _| to_front(app)))
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(door::handle)
        .setup(move |app| {
            open(app, bench)?;
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|app, event| match event {
        RunEvent::WindowEvent { event: WindowEvent::Destroyed, .. } | RunEvent::Exit => {
            if let Some(session) = app.try_state::<Arc<Session>>() {
                // The dossier closes with the window: its lock goes, the demo is forgotten.
                session.close();
            }
        }
        RunEvent::WindowEvent { event: WindowEvent::DragDrop(event), .. } => crate::drop::told(app, &event),
        _ => {}
    });
    Ok(())
}

fn open(app: &mut App, mut bench: Option<Bench>) -> tauri::Result<()> {
    let folder = app.path().app_config_dir().ok();
    let mut session = Session::new(folder, clock(), Box::new(Dialogs::new(app.handle().clone())));
    if std::env::var_os("CLAUSIER_OFFER_DEMO").is_some() {
        session = session.offering_demo();
    }
    let session = Arc::new(session);
    if let Some(bench) = &mut bench {
        bench.open(&session);
    }
    let language = session.language();
    app.manage(session);
    let mut window = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::App("index.html".into()))
        .title("Clausier")
        .inner_size(SIZE.0, SIZE.1)
        .min_inner_size(LEAST.0, LEAST.1)
        .zoom_hotkeys_enabled(true);
    if let Some(bench) = bench {
        window = bench.watch(window);
    }
    window.build()?;
    // After the window: the web view's own process starts meanwhile.
    app.set_menu(menu::menu(app.handle(), language)?)?;
    app.on_menu_event(menu::chosen);
    Ok(())
}

/// Without shared graphics memory WebKitGTK shows no blank window on the drivers that lack it, and its first
/// picture comes a quarter of a second sooner. Whoever sets the variable keeps the choice.
#[cfg(target_os = "linux")]
fn spare_the_graphics_card() {
    // Refused only for a name that is none.
    let _ = glib::setenv("WEBKIT_DISABLE_DMABUF_RENDERER", "1", false);
}

#[cfg(not(target_os = "linux"))]
fn spare_the_graphics_card() {}

/// The machine's day. In a debug build a test says which day it is, so that its story is the same whenever
/// it is told.
fn clock() -> Clock {
    let told = std::env::var("CLAUSIER_TODAY").ok().filter(|_| cfg!(debug_assertions));
    told.and_then(|day| day.parse().ok()).map_or_else(Clock::default, Clock::fixed)
}

fn to_front(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // A window manager may refuse; the user then clicks on it.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}
