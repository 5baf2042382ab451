//! A step is done: one exchange in the log, and the step it was.

use super::asked;
use super::texts::{step_to_take, written};
use crate::error::OfficeError;
use crate::input;
use crate::session::Desk;
use crate::view::Saved;
use crate::view::reminders::ReminderDone;
use clausier_domain::execution::reminders::{ReminderCause, StepKind};
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::{ContactId, RowId};
use clausier_domain::vocabulary::ContactKind;
use clausier_store::tables::{Contact, ReminderStep};

/// Longest text kept in the log.
const LONGEST: usize = 5_000;

/// Writes a step in the log, in one action that can be undone: the ladder moves by itself.
///
/// # Errors
/// By the field `text` when it is empty or too long; when nothing is asked of the company any more.
pub fn remind_done(desk: &Desk<'_>, edit: ReminderDone) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let (lot, reminder, _) = asked(&ledger, edit.query)?;
    let kind = edit.step.unwrap_or_else(|| step_to_take(&ledger, lot, &reminder));
    let text = match edit.text {
        Some(text) => input::required("text", &text, LONGEST)?,
        None => {
            let (_, body) = written(desk, &ledger, lot, &reminder, kind)?;
            body.chars().take(LONGEST).collect()
        }
    };
    let mut contact = Contact {
        id: ContactId(0),
        lot: Some(lot.id),
        organisation: Some(reminder.company),
        person: None,
        on_date: desk.clock.today(),
        kind: match kind {
            StepKind::Mail => ContactKind::Reminder,
            StepKind::Call => ContactKind::Call,
            StepKind::Letter => ContactKind::Letter,
            StepKind::FormalNotice => ContactKind::FormalNotice,
        },
        month: match reminder.cause {
            ReminderCause::Hours { month } => Some(month),
            ReminderCause::Behind | ReminderCause::Form { .. } => None,
        },
        text,
    };
    let message = Message::new("journal-reminder-step")
        .with("step", Arg::Key(kind.label().to_owned()))
        .with("company", ledger.organisation_name(reminder.company))
        .with("lot", ledger.lot_name(lot.id, desk.session.language()));
    desk.save(message, |tx| {
        tx.insert(&mut contact)?;
        tx.insert(&mut ReminderStep {
            id: RowId(0),
            contact: contact.id,
            cause: reminder.cause.name().to_owned(),
            kind: kind.name().to_owned(),
            form: match reminder.cause {
                ReminderCause::Form { form } => Some(form),
                ReminderCause::Hours { .. } | ReminderCause::Behind => None,
            },
        })?;
        Ok(contact.id.0)
    })
}
