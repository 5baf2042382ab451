//! Reminders: what a company is asked, the step to come, its text ready, and the log.

mod calendar;
mod done;
mod files;
mod ladders;
#[cfg(test)]
mod tests;
mod texts;

pub use calendar::{write_calendar, write_calendar_at};
pub use done::remind_done;
pub use files::{write_reminder, write_reminder_at};
pub use ladders::{ladder, remove_ladder, save_ladder};
pub use texts::reminder;
pub(crate) use texts::table as letters;

use crate::error::OfficeError;
use crate::input;
use crate::ledger::Ledger;
use crate::view::reminders::{ReminderLine, ReminderQuery};
use clausier_domain::execution::declaration_deadline;
use clausier_domain::execution::reminders::{Next, Reminder, ReminderCause, start};
use clausier_domain::message::Message;
use clausier_domain::quantity::{LotId, OrganisationId};
use clausier_store::tables::Lot;

/// The reminders open on a lot, as lists show them: what presses most first.
#[must_use]
pub fn lines(ledger: &Ledger, lot: &Lot) -> Vec<ReminderLine> {
    let mut open = ledger.reminders_of(lot);
    open.sort_by_key(|r| (r.next.day(), r.company, r.cause));
    open.iter().map(|reminder| line(ledger, reminder)).collect()
}

fn line(ledger: &Ledger, reminder: &Reminder) -> ReminderLine {
    let day = reminder.next.day();
    let step = match reminder.next {
        Next::Step { kind, .. } => Some(kind),
        Next::Answer { .. } => None,
    };
    ReminderLine {
        organisation: reminder.company.0,
        name: ledger.organisation_name(reminder.company),
        cause: reminder.cause,
        about: about(ledger, reminder.lot, reminder.cause),
        due: if step.is_some() { day <= ledger.today } else { day < ledger.today },
        step,
        on: input::iso(day),
    }
}

/// Why a company is reminded, in words.
pub(crate) fn about(ledger: &Ledger, lot: LotId, cause: ReminderCause) -> Message {
    match cause {
        ReminderCause::Hours { month } => Message::new("reminder-about-hours").with("month", month),
        ReminderCause::Behind => Message::new("reminder-about-behind"),
        ReminderCause::Form { form } => {
            let reference = ledger.form_awaited(lot, form).map(|f| f.reference.clone()).unwrap_or_default();
            Message::new("reminder-about-form").with("reference", reference)
        }
    }
}

/// The reminder that is asked about: one that is open, else a month that is awaited and not late yet.
fn asked(ledger: &Ledger, query: ReminderQuery) -> Result<(&Lot, Reminder, Vec<Reminder>), OfficeError> {
    let lot = crate::follow::find(ledger, query.lot)?;
    let company = OrganisationId(query.organisation);
    if !ledger.organisations.contains_key(&company) {
        return Err(OfficeError::field("organisation", "error-not-found"));
    }
    let mut open = ledger.reminders_of(lot);
    open.retain(|r| r.company == company);
    open.sort_by_key(|r| (r.next.day(), r.cause));
    let place = match query.cause {
        None => (!open.is_empty()).then_some(0),
        Some(cause) => open.iter().position(|r| r.cause == cause),
    };
    if let Some(place) = place {
        let reminder = open.remove(place);
        return Ok((lot, reminder, open));
    }
    let own = &ledger.reminding;
    let month = match query.cause {
        Some(ReminderCause::Hours { month }) => month,
        None => ledger.due_month.next(),
        // What was asked for came, or is no longer late.
        Some(ReminderCause::Behind | ReminderCause::Form { .. }) => {
            return Err(OfficeError::refused("error-reminder-closed"));
        }
    };
    let since = declaration_deadline(month, &own.execution);
    let awaited = start(
        &ledger.reminder_facts(lot),
        &own.ladder(lot.contract),
        (company, ReminderCause::Hours { month }, since),
        ledger.today,
        &own.calendar,
    );
    Ok((lot, awaited, open))
}
