//! The ladder of the office and those of its contracts.

use crate::assets::assets;
use crate::error::OfficeError;
use crate::input;
use crate::ledger::{Ledger, parsed_ladder};
use crate::session::Desk;
use crate::view::Saved;
use crate::view::reminders::{LadderInput, LadderQuery, LadderView};
use clausier_domain::execution::reminders::{Ladder, LadderFault};
use clausier_domain::message::Message;
use clausier_domain::quantity::{ContractId, RowId};
use clausier_store::tables::OwnLadder;

/// Longest source.
const SOURCE: usize = 500;

/// The ladder of a contract or of the office, and whose it is.
///
/// # Errors
/// When the dossier cannot be read.
pub fn ladder(desk: &Desk<'_>, query: LadderQuery) -> Result<LadderView, OfficeError> {
    let ledger = desk.ledger()?;
    let view = |own: &OwnLadder, origin: &str| {
        let ladder = parsed_ladder(own)?;
        Some(LadderView {
            contract: query.contract,
            steps: ladder.steps,
            answer: ladder.answer,
            origin: origin.to_owned(),
            source: own.source.clone(),
            source_date: String::new(),
            checked: false,
        })
    };
    let reminding = &ledger.reminding;
    let own = known(&ledger, query.contract).and_then(|own| view(own, "own"));
    let office = || reminding.office.as_ref().and_then(|own| view(own, "office"));
    if let Some(found) = own.or_else(office) {
        return Ok(found);
    }
    let shipped = &assets()?.reminders.ladder;
    Ok(LadderView {
        contract: query.contract,
        steps: shipped.ladder.steps.clone(),
        answer: shipped.ladder.answer,
        origin: "shipped".to_owned(),
        source: shipped.provenance.source.clone(),
        source_date: input::iso(shipped.provenance.source_date),
        checked: shipped.provenance.checked,
    })
}

fn known(ledger: &Ledger, contract: Option<i64>) -> Option<&OwnLadder> {
    match contract {
        Some(contract) => ledger.reminding.contracts.get(&ContractId(contract)),
        None => ledger.reminding.office.as_ref(),
    }
}

/// Writes the ladder of a contract, or the office's.
///
/// # Errors
/// By the field (`steps[1].after`): no step, a wait that is absurd, a step lighter than the one before.
pub fn save_ladder(desk: &Desk<'_>, edit: LadderInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let contract = edit.contract.map(ContractId);
    let title = match contract {
        Some(id) => {
            let contract =
                ledger.contracts.get(&id).ok_or_else(|| OfficeError::refused("error-not-found"))?;
            Some(contract.title.clone())
        }
        None => None,
    };
    let ladder = Ladder { steps: edit.steps, answer: edit.answer };
    ladder.validate().map_err(|fault| match fault {
        LadderFault::Steps => OfficeError::field("steps", "error-ladder-steps"),
        LadderFault::Wait(place) => OfficeError::field(&format!("steps[{place}].after"), "error-ladder-wait"),
        LadderFault::Order(place) => {
            OfficeError::field(&format!("steps[{place}].kind"), "error-ladder-order")
        }
        LadderFault::Answer => OfficeError::field("answer", "error-ladder-wait"),
    })?;
    let content = serde_json::to_string(&ladder).map_err(|_| OfficeError::refused("error-technical"))?;
    let mut own = OwnLadder {
        id: known(&ledger, edit.contract).map_or(RowId(0), |own| own.id),
        contract,
        content,
        source: input::words("source", &edit.source, SOURCE)?,
    };
    let message = match title {
        Some(title) => Message::new("journal-ladder-contract").with("contract", title),
        None => Message::new("journal-ladder"),
    };
    desk.save(message, |tx| {
        tx.save(&mut own)?;
        Ok(own.id.0)
    })
}

/// A contract comes back to the office's ladder, the office to the one shipped.
///
/// # Errors
/// When it has none of its own.
pub fn remove_ladder(desk: &Desk<'_>, query: LadderQuery) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let own = known(&ledger, query.contract).ok_or_else(|| OfficeError::refused("error-not-found"))?.id;
    desk.save(Message::new("journal-ladder-removed"), |tx| {
        tx.delete::<OwnLadder>(own.0)?;
        Ok(own.0)
    })
}
