//! Files dragged over the window: the page hears that they are there, and gets a ticket for each that is let go.

use clausier_office::drop::dropped;
use clausier_office::session::Session;
use clausier_office::view::drop::DropStep;
use std::sync::Arc;
use tauri::{AppHandle, DragDropEvent, Emitter as _, Manager as _};

/// The event that the page follows.
const EVENT: &str = "drop";

/// Tells the page what happens above it; where the files lie stays here.
pub(crate) fn told(app: &AppHandle, event: &DragDropEvent) {
    let step = match event {
        DragDropEvent::Enter { .. } => DropStep::Over,
        DragDropEvent::Leave => DropStep::Left,
        DragDropEvent::Drop { paths, .. } => match app.try_state::<Arc<Session>>() {
            Some(session) => dropped(&session, paths),
            None => DropStep::Left,
        },
        _ => return,
    };
    // A page that is not there yet has nothing to do with it.
    drop(app.emit(EVENT, step));
}
