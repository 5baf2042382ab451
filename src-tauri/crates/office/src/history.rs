//! Undo, redo, history, search and check of the open dossier.

use crate::error::OfficeError;
use crate::session::Desk;
use crate::view::dossier::{CheckView, History, HistoryLine, SearchHit, SearchHits, SearchQuery};
use crate::view::{Nothing, Saved};
use clausier_domain::message::Message;

/// Actions shown in the history.
const SHOWN: i64 = 300;
/// Hits shown for a search.
const HITS: i64 = 30;

/// Takes back the latest action.
///
/// # Errors
/// When there is none, or later work depends on it.
pub fn undo(desk: &Desk<'_>, _: Nothing) -> Result<Saved, OfficeError> {
    let before = desk.known_ledger();
    let written = desk.store.undo(&desk.clock.now(), &desk.actor()?)?;
    let saved = Saved { id: 0, areas: written.areas, done: Some(written.value), moved: Vec::new() };
    Ok(desk.telling(before, saved))
}

/// Does again what was last taken back.
///
/// # Errors
/// When there is nothing to do again.
pub fn redo(desk: &Desk<'_>, _: Nothing) -> Result<Saved, OfficeError> {
    let before = desk.known_ledger();
    let written = desk.store.redo(&desk.clock.now(), &desk.actor()?)?;
    let saved = Saved { id: 0, areas: written.areas, done: Some(written.value), moved: Vec::new() };
    Ok(desk.telling(before, saved))
}

/// The latest actions.
///
/// # Errors
/// When the dossier cannot be read.
pub fn history(desk: &Desk<'_>, _: Nothing) -> Result<History, OfficeError> {
    let entries = desk.store.history(SHOWN)?;
    let line = |e: clausier_store::HistoryEntry| HistoryLine {
        at: e.at,
        actor: e.actor,
        message: e.message,
        undone: e.undone,
    };
    Ok(History { entries: entries.into_iter().map(line).collect() })
}

/// Finds what begins with the words typed.
///
/// # Errors
/// When the dossier cannot be read.
pub fn search(desk: &Desk<'_>, query: SearchQuery) -> Result<SearchHits, OfficeError> {
    let hits = desk.store.search(&query.query, HITS)?;
    let hit =
        |h: clausier_store::Hit| SearchHit { kind: h.kind, id: h.id, title: h.title, subtitle: h.subtitle };
    Ok(SearchHits { hits: hits.into_iter().map(hit).collect() })
}

/// Checks the file and the domain's own rules.
///
/// # Errors
/// When the file cannot even be asked.
pub fn check(desk: &Desk<'_>, _: Nothing) -> Result<CheckView, OfficeError> {
    let report = desk.store.check()?;
    let anomalies = report
        .anomalies
        .iter()
        .map(|a| Message::new(format!("check-{}", a.code)).with("count", a.count))
        .collect();
    Ok(CheckView { sound: report.sound, anomalies })
}
