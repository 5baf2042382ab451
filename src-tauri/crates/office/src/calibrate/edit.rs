//! Writing the table of a tender: lines typed or pasted, lots removed, hours kept.

use super::line::{as_typed, computed, line, lines, stored_line};
use super::method::{check_line, method_of};
use super::work::{Work, chosen, is_sent};
use super::{contract_of, new_lot};
use crate::error::OfficeError;
use crate::input;
use crate::ledger::Ledger;
use crate::session::Desk;
use crate::view::calibrate::{CalibrationLineView, LineInput, LinesInput};
use crate::view::{ById, Saved};
use clausier_domain::message::Message;
use clausier_domain::quantity::{CommitmentId, Hours, LotId};
use clausier_domain::vocabulary::{CommitmentKind, ContractStatus, LotStatus};
use clausier_store::tables::{Calibration, Commitment, Contract, Lot};

/// Lots of one tender.
const MOST_LOTS: usize = 200;

/// Computes a line while it is typed; nothing is saved.
///
/// # Errors
/// By the field that is out of range.
pub fn preview_line(desk: &Desk<'_>, typed: LineInput) -> Result<CalibrationLineView, OfficeError> {
    let ledger = desk.ledger()?;
    let contract = contract_of(&ledger, typed.contract)?;
    check_line(&typed)?;
    let number = ledger.lots.get(&LotId(typed.lot)).map_or(0, |l| l.number);
    line(&ledger, contract, number, typed)
}

/// Saves one or several lines: one action. A lot 0 is added at the end. What was sent stays as it was: a change
/// of its figures makes the next version.
///
/// # Errors
/// By the field that is out of range; nothing is saved then.
pub fn save_lines(desk: &Desk<'_>, edit: LinesInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let first = edit.lines.first().ok_or_else(|| OfficeError::field("lines", "error-required"))?;
    let contract = contract_of(&ledger, first.contract)?.clone();
    let known = ledger.contract_lots.get(&contract.id).map_or(0, Vec::len);
    let added = edit.lines.iter().filter(|l| l.lot == 0).count();
    if known + added > MOST_LOTS {
        return Err(OfficeError::field("lines", "error-too-many-lots"));
    }
    let mut views = Vec::with_capacity(edit.lines.len());
    for typed in &edit.lines {
        check_line(typed)?;
        let title = input::required("title", &typed.title, 300)?;
        input::words("trade", &typed.trade, 60)?;
        if typed.contract != contract.id.0 || typed.lot != 0 && !is_of(&ledger, typed.lot, &contract) {
            return Err(OfficeError::refused("error-not-found"));
        }
        views.push(line(&ledger, &contract, 0, LineInput { title, ..typed.clone() })?);
    }
    let same =
        is_sent(&ledger, contract.id) && edit.lines.iter().all(|l| is_unchanged(&ledger, &contract, l));
    let message =
        Message::new("journal-lines").with("count", views.len()).with("title", contract.title.as_str());
    let language = desk.session.language();
    desk.save(message, |tx| {
        let work = if same { None } else { Some(Work::open(tx, &ledger, &contract, language)?) };
        let mut number = last_number(&ledger, &contract);
        let mut last = 0;
        for mut view in views {
            let mut lot = match ledger.lots.get(&LotId(view.lot)) {
                Some(lot) => lot.clone(),
                None => {
                    number += 1;
                    new_lot(contract.id, number, String::new())
                }
            };
            lot.title.clone_from(&view.title);
            lot.trade.clone_from(&view.trade);
            lot.amount = view.amount;
            tx.save(&mut lot)?;
            view.lot = lot.id.0;
            if let Some(work) = &work {
                work.write(tx, &view)?;
            }
            last = lot.id.0;
        }
        Ok(last)
    })
}

fn is_of(ledger: &Ledger, lot: i64, contract: &Contract) -> bool {
    ledger.lots.get(&LotId(lot)).is_some_and(|l| l.contract == contract.id)
}

fn last_number(ledger: &Ledger, contract: &Contract) -> i64 {
    let lots = ledger.contract_lots.get(&contract.id).into_iter().flatten();
    lots.filter_map(|id| ledger.lots.get(id)).map(|l| l.number).max().unwrap_or(0)
}

/// Typing a line again as it stands, but for its title, changes no figure.
fn is_unchanged(ledger: &Ledger, contract: &Contract, typed: &LineInput) -> bool {
    let Some(lot) = ledger.lots.get(&LotId(typed.lot)) else { return false };
    let stored = stored_line(ledger, lot.id, chosen(ledger, contract.id));
    let before = as_typed(lot, stored);
    let figures = |l: &LineInput| {
        let method = method_of(l).to_owned();
        (l.trade.clone(), l.amount, l.labour_share, l.hourly_cost, l.effort, l.kept, method, l.inputs.clone())
    };
    stored.is_some() && figures(&before) == figures(typed)
}

/// Removes a lot of a tender. A lot that was sent is kept aside, without clause, so that what was sent stays whole.
///
/// # Errors
/// When it is no longer there, or people work on it.
pub fn remove_line(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let lot = crate::follow::find(&ledger, id)?;
    if lot.status != LotStatus::Study {
        return Err(OfficeError::refused("error-lot-running"));
    }
    let contract = contract_of(&ledger, lot.contract.0)?;
    let all = ledger.calibrations.get(&contract.id).into_iter().flatten();
    let mut sent = all.filter(|c| c.sent_on.is_some());
    let was_sent = sent.any(|c: &Calibration| stored_line(&ledger, lot.id, Some(c)).is_some());
    let language = desk.session.language();
    let message = Message::new("journal-lot-removed")
        .with("title", lot.title.as_str())
        .with("tender", contract.title.as_str());
    desk.save(message, |tx| {
        if is_sent(&ledger, contract.id) {
            Work::open(tx, &ledger, contract, language)?;
        }
        if was_sent {
            tx.update(&Lot { status: LotStatus::NoClause, ..lot.clone() })?;
        } else {
            tx.delete::<Lot>(id)?;
        }
        Ok(id)
    })
}

/// Keeps the hours of the calibration: each lot gets its initial commitment. Keeping again replaces it; a lot
/// without hours gets none.
///
/// # Errors
/// While a line is incomplete.
pub fn keep_hours(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let mut contract = contract_of(&ledger, id)?.clone();
    let lines = complete_lines(&ledger, &contract)?;
    let today = desk.clock.today();
    let message = Message::new("journal-kept")
        .with("hours", lines.iter().filter_map(|l| l.kept).sum::<Hours>())
        .with("title", contract.title.as_str());
    if contract.status == ContractStatus::Study {
        contract.status = ContractStatus::Calibrated;
    }
    let language = desk.session.language();
    desk.save(message, |tx| {
        let calibration = match chosen(&ledger, contract.id) {
            Some(chosen) => chosen.id,
            None => Work::open(tx, &ledger, &contract, language)?.calibration,
        };
        tx.update(&contract)?;
        for line in &lines {
            let lot = LotId(line.lot);
            let known = ledger.commitments.get(&lot).into_iter().flatten().find(|c| c.calibration.is_some());
            let hours = line.kept.unwrap_or_default();
            if hours.is_zero() && known.is_none() {
                continue;
            }
            let starts_on = ledger.lots.get(&lot).and_then(|l| l.starts_on);
            tx.save(&mut Commitment {
                id: known.map_or(CommitmentId(0), |k| k.id),
                lot,
                effective_on: starts_on.or(contract.launch_on).unwrap_or(today),
                kind: CommitmentKind::Initial,
                hours,
                reason: String::new(),
                calibration: Some(calibration),
            })?;
        }
        Ok(contract.id.0)
    })
}

/// The table, when every lot has its hours.
pub(super) fn complete_lines(
    ledger: &Ledger,
    contract: &Contract,
) -> Result<Vec<CalibrationLineView>, OfficeError> {
    let lines = lines(ledger, contract)?;
    if lines.is_empty() || lines.iter().any(|l| l.kept.is_none() || l.central.is_none()) {
        return Err(OfficeError::refused("error-calibration-incomplete"));
    }
    Ok(lines)
}

/// The table as it would be typed again.
pub(super) fn typed_lines(ledger: &Ledger, contract: &Contract) -> Result<Vec<LineInput>, OfficeError> {
    let calibration = chosen(ledger, contract.id);
    let lines = computed(ledger, contract, calibration)?;
    Ok(lines.into_iter().map(|l| typed_again(contract, l.view)).collect())
}

/// A line as it would be typed again.
pub(super) fn typed_again(contract: &Contract, view: CalibrationLineView) -> LineInput {
    LineInput {
        contract: contract.id.0,
        lot: view.lot,
        title: view.title,
        trade: view.trade,
        amount: view.amount,
        labour_share: view.labour_share.filter(|_| view.labour_share_typed),
        hourly_cost: view.hourly_cost.filter(|_| view.hourly_cost_typed),
        effort: view.effort,
        kept: view.kept.filter(|_| view.kept_typed),
        method: view.method,
        inputs: view.inputs,
    }
}
