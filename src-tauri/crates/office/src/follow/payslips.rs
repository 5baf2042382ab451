//! What a month of hours is made of, and the payslip it may not exceed.

use crate::error::OfficeError;
use crate::ledger::Ledger;
use crate::session::Desk;
use crate::view::Saved;
use crate::view::structure::{PartsInput, PayslipInput};
use clausier_domain::execution::counting::HourParts;
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, PlacementId, RowId};
use clausier_store::tables::{HourLine, Payslip, Placement};

/// A month has at most 744 hours: more is a typing mistake.
const MOST: Hours = Hours::whole(744);

fn placement_of(ledger: &Ledger, id: i64) -> Result<&Placement, OfficeError> {
    ledger.placements.get(&PlacementId(id)).ok_or_else(|| OfficeError::refused("error-not-found"))
}

/// Says what the hours of a month are made of: training, paid leave, overtime. A validated month is to check again.
///
/// # Errors
/// By the field: below zero, or more together than the hours of the month; when the month has no hours.
pub fn save_parts(desk: &Desk<'_>, edit: PartsInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let placement = placement_of(&ledger, edit.placement)?;
    let known = ledger.hours.get(&placement.id).and_then(|l| l.get(&edit.month));
    let known = known.ok_or_else(|| OfficeError::field("training", "error-parts-empty"))?;
    for (field, hours) in [("training", edit.training), ("leave", edit.leave), ("overtime", edit.overtime)] {
        if hours < Hours::ZERO {
            return Err(OfficeError::field(field, "error-negative"));
        }
    }
    let parts = HourParts { training: edit.training, leave: edit.leave, overtime: edit.overtime };
    if parts.total() > known.line.hours {
        return Err(OfficeError::field("training", "error-parts-more"));
    }
    let line = HourLine {
        training: parts.training,
        leave: parts.leave,
        overtime: parts.overtime,
        ..known.line.clone()
    };
    let message = Message::new("journal-hour-parts")
        .with("name", ledger.person_name(placement.person))
        .with("month", edit.month);
    desk.save(message, |tx| {
        tx.update(&line)?;
        Ok(line.id.0)
    })
}

/// Writes the hours of a payslip that was seen, or takes them away: what all lots count of the month stays within it.
///
/// # Errors
/// By the field `hours`: below zero, more than a month has.
pub fn save_payslip(desk: &Desk<'_>, edit: PayslipInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let placement = placement_of(&ledger, edit.placement)?;
    if edit.hours.is_some_and(|h| h < Hours::ZERO) {
        return Err(OfficeError::field("hours", "error-negative"));
    }
    if edit.hours.is_some_and(|h| h > MOST) {
        return Err(OfficeError::field("hours", "error-too-large"));
    }
    let key = (placement.person, placement.employer, edit.month);
    let known = ledger.structure.payslips.get(&key);
    let message = Message::new("journal-payslip")
        .with("name", ledger.person_name(placement.person))
        .with("month", edit.month);
    desk.save(message, |tx| {
        match (edit.hours, known) {
            (None, None) => {}
            (None, Some(known)) => tx.delete::<Payslip>(known.id.0)?,
            (Some(hours), known) => {
                let mut payslip = Payslip {
                    id: known.map_or(RowId(0), |k| k.id),
                    person: placement.person,
                    employer: placement.employer,
                    month: edit.month,
                    hours,
                    seen_on: desk.clock.today(),
                };
                tx.save(&mut payslip)?;
            }
        }
        Ok(0)
    })
}
