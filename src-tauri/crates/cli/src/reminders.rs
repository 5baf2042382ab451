//! Reminders and the calendar, for the terminal.

use crate::{Answer, absolute};
use clausier_office::domain::vocabulary::LotStatus;
use clausier_office::reminders::{lines, write_calendar_at};
use clausier_office::session::Desk;
use clausier_office::words::say;
use serde_json::json;
use std::path::Path;

/// Writes the calendar.
pub(crate) fn calendar(desk: &Desk<'_>, out: &Path) -> Answer {
    let written = write_calendar_at(desk, out)?;
    Ok(json!({ "path": absolute(out), "events": written.count }))
}

/// The reminders open on a lot, or on every running one.
pub(crate) fn list(desk: &Desk<'_>, lot: Option<i64>) -> Answer {
    let ledger = desk.ledger()?;
    let language = desk.session.language();
    let running = ledger.lots.values().filter(|l| l.status == LotStatus::Running);
    let wanted = running.filter(|l| lot.is_none_or(|id| id == l.id.0));
    let mut open: Vec<_> =
        wanted.flat_map(|lot| lines(&ledger, lot).into_iter().map(move |line| (lot.id, line))).collect();
    open.sort_by(|(_, a), (_, b)| a.on.cmp(&b.on));
    let line = |(lot, line): &(
        clausier_office::domain::quantity::LotId,
        clausier_office::view::reminders::ReminderLine,
    )| {
        json!({
            "lot": lot, "lot_name": ledger.lot_name(*lot, language), "company": line.organisation,
            "company_name": line.name, "cause": line.cause, "about": say(language, &line.about),
            "step": line.step, "on": line.on, "due": line.due,
        })
    };
    Ok(json!({ "reminders": open.iter().map(line).collect::<Vec<_>>() }))
}
