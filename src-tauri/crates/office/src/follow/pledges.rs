//! Commitments in another unit than hours, and their readings.

use super::find;
use super::structure::{lot_message, remove};
use crate::assets::assets;
use crate::error::OfficeError;
use crate::input;
use crate::ledger::Ledger;
use crate::session::Desk;
use crate::view::structure::{MeasureInput, MeasureLine, PledgeInput, PledgeLine, UnitLine};
use crate::view::{ById, Saved};
use clausier_domain::execution::pledge::{MeasureFacts, PledgeUnit, reached};
use clausier_domain::message::Message;
use clausier_domain::quantity::{PledgeId, RowId};
use clausier_store::tables::{Lot, Pledge, PledgeMeasure};

pub(super) fn unit_line(unit: &PledgeUnit) -> UnitLine {
    UnitLine {
        code: unit.code.clone(),
        name: Message::new(format!("pledge-unit-{}", unit.code)),
        reading: unit.reading,
        whole: unit.whole,
        source: unit.provenance.source.clone(),
        checked: unit.provenance.checked,
    }
}

pub(super) fn pledges(ledger: &Ledger, lot: &Lot) -> Result<Vec<PledgeLine>, OfficeError> {
    let bound = |p: &&Pledge| p.lot.is_none_or(|only| only == lot.id);
    let list = ledger.structure.pledges.get(&lot.contract).into_iter().flatten().filter(bound);
    list.map(|pledge| {
        let unit = unit_of(&pledge.unit)?;
        let measures = ledger.structure.measures.get(&pledge.id).into_iter().flatten();
        let facts: Vec<MeasureFacts> =
            measures.clone().map(|m| MeasureFacts { on_date: m.on_date, value: m.value }).collect();
        let line = |m: &PledgeMeasure| MeasureLine {
            id: m.id.0,
            on_date: input::iso(m.on_date),
            value: m.value,
            evidence: m.evidence.clone(),
        };
        Ok(PledgeLine {
            id: pledge.id.0,
            unit: pledge.unit.clone(),
            label: pledge.label.clone(),
            target: pledge.target,
            due_on: input::optional_iso(pledge.due_on),
            this_lot_only: pledge.lot.is_some(),
            progress: reached(unit.reading, pledge.target, &facts, ledger.today),
            measures: measures.map(line).collect(),
        })
    })
    .collect()
}

fn unit_of(code: &str) -> Result<&'static PledgeUnit, OfficeError> {
    let unit = assets()?.pledge_units.iter().find(|u| u.code == code);
    unit.ok_or_else(|| OfficeError::field("unit", "error-choice"))
}

/// A quantity of a unit, in hundredths, that makes sense for it.
fn checked_quantity(field: &str, value: i64, unit: &PledgeUnit) -> Result<i64, OfficeError> {
    if value > unit.most.saturating_mul(100) || value < -unit.most.saturating_mul(100) {
        return Err(OfficeError::field(field, "error-too-large"));
    }
    if unit.whole && value % 100 != 0 {
        return Err(OfficeError::field(field, "error-whole"));
    }
    Ok(value)
}

/// Writes a commitment in another unit than hours.
///
/// # Errors
/// By the field: no words, an unknown unit, a target that makes no sense for it.
pub fn save_pledge(desk: &Desk<'_>, edit: PledgeInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let lot = find(&ledger, edit.lot)?;
    let unit = unit_of(&edit.unit)?;
    let target = checked_quantity("target", edit.target, unit)?;
    if target <= 0 {
        return Err(OfficeError::field("target", "error-required"));
    }
    let mut pledge = Pledge {
        id: PledgeId(0),
        contract: lot.contract,
        lot: edit.this_lot_only.then_some(lot.id),
        unit: unit.code.clone(),
        label: input::required("label", &edit.label, 200)?,
        target,
        due_on: input::optional_date("due_on", edit.due_on.as_deref())?,
    };
    let message = lot_message("journal-pledge", &ledger, lot.id, desk).with("label", pledge.label.as_str());
    desk.save(message, |tx| {
        tx.insert(&mut pledge)?;
        Ok(pledge.id.0)
    })
}

/// Removes a commitment in another unit, with its readings.
///
/// # Errors
/// When it is no longer there.
pub fn remove_pledge(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    remove::<Pledge>(desk, id, "journal-pledge-removed")
}

/// Writes a reading of a commitment in another unit.
///
/// # Errors
/// By the field: a value that makes no sense for the unit, a day that has not come.
pub fn save_measure(desk: &Desk<'_>, edit: MeasureInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let pledge = ledger.structure.pledges.values().flatten().find(|p| p.id.0 == edit.pledge);
    let pledge = pledge.ok_or_else(|| OfficeError::refused("error-not-found"))?;
    let unit = unit_of(&pledge.unit)?;
    let on_date = input::date("on_date", &edit.on_date)?;
    if on_date > desk.clock.today() {
        return Err(OfficeError::field("on_date", "error-date-future"));
    }
    let mut measure = PledgeMeasure {
        id: RowId(0),
        pledge: pledge.id,
        on_date,
        value: checked_quantity("value", edit.value, unit)?,
        evidence: input::words("evidence", &edit.evidence, 500)?,
    };
    let message = Message::new("journal-measure").with("label", pledge.label.as_str());
    desk.save(message, |tx| {
        tx.insert(&mut measure)?;
        Ok(measure.id.0)
    })
}

/// Removes a reading.
///
/// # Errors
/// When it is no longer there.
pub fn remove_measure(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    remove::<PledgeMeasure>(desk, id, "journal-measure-removed")
}
