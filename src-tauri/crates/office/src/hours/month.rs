//! What a month of hours is made of, and the payslip it may not exceed.

use super::{MOST, placement_of};
use crate::error::OfficeError;
use crate::session::Desk;
use crate::view::Saved;
use crate::view::hours::MonthInput;
use clausier_domain::execution::counting::HourParts;
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, RowId};
use clausier_store::tables::{HourLine, Payslip};

/// Says what the hours of a month are made of (training, paid leave, overtime), and the hours of the payslip that was
/// seen: what all lots of the employer count of the month stays within it. One action.
///
/// # Errors
/// By the field: below zero, parts that are together more than the hours of the month, parts of a month without
/// hours, a payslip of more than a month has.
pub fn save_month(desk: &Desk<'_>, edit: MonthInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let placement = placement_of(&ledger, edit.placement)?;
    let parts = HourParts { training: edit.training, leave: edit.leave, overtime: edit.overtime };
    let given = [("training", parts.training), ("leave", parts.leave), ("overtime", parts.overtime)];
    for (field, hours) in given.into_iter().chain(edit.payslip.map(|h| ("payslip", h))) {
        if hours < Hours::ZERO {
            return Err(OfficeError::field(field, "error-negative"));
        }
    }
    let fullest = given.into_iter().max_by_key(|(_, h)| *h).map_or("training", |(field, _)| field);
    let known = ledger.hours.get(&placement.id).and_then(|l| l.get(&edit.month));
    match known {
        None if !parts.total().is_zero() => return Err(OfficeError::field(fullest, "error-parts-empty")),
        Some(known) if parts.total() > known.line.hours => {
            return Err(OfficeError::field(fullest, "error-parts-more"));
        }
        _ => {}
    }
    if edit.payslip.is_some_and(|h| h > MOST) {
        return Err(OfficeError::field("payslip", "error-too-large"));
    }
    let slip = ledger.structure.payslips.get(&(placement.person, placement.employer, edit.month));
    let message = Message::new("journal-month")
        .with("name", ledger.person_name(placement.person))
        .with("month", edit.month);
    desk.save(message, |tx| {
        if let Some(known) = known.filter(|k| parts_of(&k.line) != parts) {
            let HourParts { training, leave, overtime } = parts;
            tx.update(&HourLine { training, leave, overtime, ..known.line.clone() })?;
        }
        match (edit.payslip, slip) {
            (None, None) => {}
            (None, Some(slip)) => tx.delete::<Payslip>(slip.id.0)?,
            (Some(hours), slip) if slip.is_none_or(|s| s.hours != hours) => {
                let mut seen = Payslip {
                    id: slip.map_or(RowId(0), |s| s.id),
                    person: placement.person,
                    employer: placement.employer,
                    month: edit.month,
                    hours,
                    seen_on: desk.clock.today(),
                };
                tx.save(&mut seen)?;
            }
            (Some(_), _) => {}
        }
        Ok(placement.id.0)
    })
}

fn parts_of(line: &HourLine) -> HourParts {
    HourParts { training: line.training, leave: line.leave, overtime: line.overtime }
}
