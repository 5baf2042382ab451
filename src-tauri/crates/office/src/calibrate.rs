//! Duty 1: calibrating the lots of a tender before it is published.

pub mod feasible;
pub(crate) mod law;
pub(crate) mod line;
pub mod options;
pub mod profiles;
pub mod scenarios;

use crate::assets::assets;
use crate::error::OfficeError;
use crate::follow::organisation_named;
use crate::input;
use crate::ledger::Ledger;
use crate::session::{Desk, Session};
use crate::view::calibrate::{
    CalibrationLineView, LineInput, LinesInput, NewTender, TenderFacts, TenderLine, TenderView, Tenders,
    TradeChoice, Trades,
};
use crate::view::studio::TenderOptions;
use crate::view::{ById, Nothing, Saved};
use clausier_domain::message::Message;
use clausier_domain::quantity::{
    BasisPoints, CalibrationId, Cents, CommitmentId, ContractId, Hours, LotId, RowId,
};
use clausier_domain::vocabulary::{
    CommitmentKind, ContractKind, ContractStatus, LotStatus, OrganisationKind,
};
use clausier_store::Tx;
use clausier_store::tables::{Calibration, CalibrationLine, Commitment, Contract, Lot};
use law::law_view;
use line::{chosen, line, lines, total_drivers, totals};

/// Highest effort rate taken as meant.
const HIGHEST_EFFORT: BasisPoints = BasisPoints::ONE;
/// Lots of one tender.
const MOST_LOTS: usize = 200;

/// Trade profiles, for lists.
///
/// # Errors
/// When this build holds broken data.
pub fn trades(_: &Session, _: Nothing) -> Result<Trades, OfficeError> {
    let choice = |t: &clausier_domain::trades::Trade| TradeChoice {
        code: t.code.clone(),
        label: t.label(),
        labour_share: [t.labour_share.low, t.labour_share.central, t.labour_share.high],
        hourly_cost: [t.hourly_cost.low, t.hourly_cost.central, t.hourly_cost.high],
        source: t.provenance.source.clone(),
        checked: t.provenance.checked && t.hourly_cost_checked,
    };
    Ok(Trades { trades: assets()?.trades.trades.iter().map(choice).collect() })
}

const fn prepared(status: ContractStatus) -> bool {
    matches!(status, ContractStatus::Study | ContractStatus::Calibrated | ContractStatus::Published)
}

/// Tenders being prepared, next publication first.
///
/// # Errors
/// When the dossier cannot be read.
pub fn tenders(desk: &Desk<'_>, _: Nothing) -> Result<Tenders, OfficeError> {
    let ledger = desk.ledger()?;
    let mut tenders = Vec::new();
    for contract in ledger.contracts.values().filter(|c| prepared(c.status)) {
        let lines = lines(&ledger, contract)?;
        tenders.push(TenderLine {
            id: contract.id.0,
            title: contract.title.clone(),
            buyer: ledger.buyer_name(contract),
            launch_on: input::optional_iso(contract.launch_on),
            lots: u32::try_from(lines.len()).unwrap_or(u32::MAX),
            hours: lines.iter().filter_map(|l| l.kept).sum(),
            status: contract.status,
        });
    }
    tenders.sort_by_key(|t| (t.status, t.launch_on.clone().unwrap_or_else(|| "9999".into()), t.id));
    Ok(Tenders { tenders })
}

/// Makes a tender with one empty lot, ready to type in.
///
/// # Errors
/// By the field: title or buyer missing, absurd date or duration.
pub fn create_tender(desk: &Desk<'_>, edit: NewTender) -> Result<Saved, OfficeError> {
    let title = input::required("title", &edit.title, 300)?;
    let buyer = input::required("buyer", &edit.buyer, 200)?;
    let launch_on = input::optional_date("launch_on", edit.launch_on.as_deref())?;
    check_duration(edit.duration_months)?;
    let lot_title = crate::words::text(desk.session.language(), "tender-first-lot");
    desk.save(Message::new("journal-tender").with("title", title.as_str()), |tx| {
        let buyer = organisation_named(tx, &buyer, OrganisationKind::Buyer, "")?;
        let mut contract = Contract {
            id: ContractId(0),
            operation: None,
            buyer: Some(buyer.id),
            reference: String::new(),
            title,
            kind: edit.kind,
            status: ContractStatus::Study,
            cpv: String::new(),
            procedure: String::new(),
            place: String::new(),
            amount: None,
            duration_months: edit.duration_months,
            launch_on,
            notified_on: None,
            starts_on: None,
            ends_on: None,
            social: String::new(),
            decp_uid: String::new(),
            warnings: "[]".to_owned(),
            version: 1,
        };
        tx.insert(&mut contract)?;
        tx.insert(&mut new_lot(contract.id, 1, lot_title))?;
        Ok(contract.id.0)
    })
}

pub(crate) fn new_lot(contract: ContractId, number: i64, title: String) -> Lot {
    Lot {
        id: LotId(0),
        contract,
        number,
        title,
        trade: String::new(),
        amount: None,
        starts_on: None,
        ends_on: None,
        place: String::new(),
        status: LotStatus::Study,
        max_posts: 0,
    }
}

pub(crate) fn check_duration(months: Option<u32>) -> Result<(), OfficeError> {
    if months.is_some_and(|m| m == 0 || m > 600) {
        return Err(OfficeError::field("duration_months", "error-duration"));
    }
    Ok(())
}

fn contract_of(ledger: &Ledger, id: i64) -> Result<&Contract, OfficeError> {
    ledger.contracts.get(&ContractId(id)).ok_or_else(|| OfficeError::refused("error-not-found"))
}

/// Changes what the law looks at.
///
/// # Errors
/// By the field: title missing, absurd date or duration, unknown kind of buyer.
pub fn save_tender(desk: &Desk<'_>, edit: TenderFacts) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let mut contract = contract_of(&ledger, edit.id)?.clone();
    contract.title = input::required("title", &edit.title, 300)?;
    contract.kind = edit.kind;
    contract.launch_on = input::optional_date("launch_on", edit.launch_on.as_deref())?;
    check_duration(edit.duration_months)?;
    contract.duration_months = edit.duration_months;
    if !matches!(edit.buyer_kind.as_str(), "" | "state" | "local" | "utility") {
        return Err(OfficeError::field("buyer_kind", "error-buyer-kind"));
    }
    let buyer = contract.buyer.and_then(|b| ledger.organisations.get(&b)).cloned();
    desk.save(Message::new("journal-tender-changed").with("title", contract.title.as_str()), |tx| {
        tx.update(&contract)?;
        if let Some(mut buyer) = buyer.filter(|b| b.buyer_kind != edit.buyer_kind) {
            buyer.buyer_kind = edit.buyer_kind;
            tx.update(&buyer)?;
        }
        Ok(contract.id.0)
    })
}

/// A tender and its calibration.
///
/// # Errors
/// When the contract is no longer there.
pub fn tender(desk: &Desk<'_>, ById { id }: ById) -> Result<TenderView, OfficeError> {
    let (ledger, settings) = (desk.ledger()?, desk.settings()?);
    let contract = contract_of(&ledger, id)?;
    let lines = lines(&ledger, contract)?;
    let lots = ledger.contract_lots.get(&contract.id).into_iter().flatten();
    let kept_on = lots
        .filter_map(|l| ledger.commitments.get(l))
        .flatten()
        .filter(|c| c.calibration.is_some())
        .map(|c| c.effective_on)
        .max();
    let buyer = contract.buyer.and_then(|b| ledger.organisations.get(&b));
    let totals = totals(&lines, &ledger, &settings)?;
    Ok(TenderView {
        id: contract.id.0,
        title: contract.title.clone(),
        buyer: ledger.buyer_name(contract),
        buyer_kind: buyer.map(|b| b.buyer_kind.clone()).unwrap_or_default(),
        kind: contract.kind,
        status: contract.status,
        launch_on: input::optional_iso(contract.launch_on),
        duration_months: contract.duration_months,
        kept_on: input::optional_iso(kept_on),
        drivers: if totals.incomplete == 0 { total_drivers(&lines)? } else { Vec::new() },
        law: law_view(contract, buyer.map_or("", |b| b.buyer_kind.as_str()), totals.amount)?,
        lines,
        totals,
        version: 1,
        sent_on: None,
        versions: Vec::new(),
        scenarios: Vec::new(),
        derogation: None,
        advice: Vec::new(),
        options: TenderOptions {
            contract: contract.id.0,
            ccag: String::new(),
            defence: false,
            device: String::new(),
            reserved: Vec::new(),
            policy_threshold: None,
            yearly_purchases: None,
        },
    })
}

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

fn check_line(typed: &LineInput) -> Result<(), OfficeError> {
    if typed.effort < BasisPoints::ZERO || typed.effort > HIGHEST_EFFORT {
        return Err(OfficeError::field("effort", "error-rate"));
    }
    if typed.labour_share.is_some_and(|s| s < BasisPoints::ZERO || s > BasisPoints::ONE) {
        return Err(OfficeError::field("labour_share", "error-rate"));
    }
    if typed.amount.is_some_and(|a| a < Cents::ZERO) {
        return Err(OfficeError::field("amount", "error-negative"));
    }
    if typed.hourly_cost.is_some_and(|c| c <= Cents::ZERO || c > Cents::euros(1_000)) {
        return Err(OfficeError::field("hourly_cost", "error-hourly-cost"));
    }
    if typed.kept.is_some_and(|h| h < Hours::ZERO || h > Hours::whole(5_000_000)) {
        return Err(OfficeError::field("kept", "error-hours-absurd"));
    }
    Ok(())
}

/// Saves one or several lines: one action. A lot 0 is added at the end.
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
        input::required("title", &typed.title, 300)?;
        input::words("trade", &typed.trade, 60)?;
        views.push(line(&ledger, &contract, 0, typed.clone())?);
    }
    let message =
        Message::new("journal-lines").with("count", edit.lines.len()).with("title", contract.title.as_str());
    desk.save(message, |tx| {
        let calibration = calibration_for(tx, &ledger, contract.id)?;
        let mut number = ledger
            .contract_lots
            .get(&contract.id)
            .into_iter()
            .flatten()
            .filter_map(|id| ledger.lots.get(id))
            .map(|l| l.number)
            .max()
            .unwrap_or(0);
        let mut last = 0;
        for (typed, view) in edit.lines.into_iter().zip(views) {
            let mut lot = match ledger.lots.get(&LotId(typed.lot)) {
                Some(lot) if lot.contract == contract.id => lot.clone(),
                Some(_) => return Err(OfficeError::refused("error-not-found")),
                None => {
                    number += 1;
                    new_lot(contract.id, number, String::new())
                }
            };
            lot.title = typed.title.trim().to_owned();
            lot.trade = typed.trade;
            lot.amount = typed.amount;
            tx.save(&mut lot)?;
            let mut stored = ledger.calibration_lines.get(&lot.id).into_iter().flatten();
            let stored = stored.rfind(|l| l.calibration == calibration);
            tx.save(&mut CalibrationLine {
                id: stored.map_or(RowId(0), |s| s.id),
                calibration,
                lot: lot.id,
                method: "cost".to_owned(),
                labour_share: typed.labour_share,
                hourly_cost: typed.hourly_cost,
                effort: typed.effort,
                kept_hours: typed.kept,
                hours: view.central.unwrap_or_default(),
                rounded: view.rounded.unwrap_or_default(),
                inputs: String::new(),
            })?;
            last = lot.id.0;
        }
        Ok(last)
    })
}

/// The calibration being worked on; a contract without one gets its first.
fn calibration_for(tx: &Tx<'_>, ledger: &Ledger, contract: ContractId) -> Result<CalibrationId, OfficeError> {
    if let Some(calibration) = chosen(ledger, contract) {
        return Ok(calibration.id);
    }
    let mut calibration = Calibration {
        id: CalibrationId(0),
        contract,
        name: String::new(),
        version: 1,
        chosen: true,
        sent_on: None,
        snapshot: String::new(),
    };
    tx.insert(&mut calibration)?;
    Ok(calibration.id)
}

/// Removes a lot of a tender.
///
/// # Errors
/// When it is no longer there, or people work on it.
pub fn remove_line(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let lot = crate::follow::find(&ledger, id)?;
    if lot.status != LotStatus::Study {
        return Err(OfficeError::refused("error-lot-running"));
    }
    desk.save(Message::new("journal-lot-removed").with("title", lot.title.as_str()), |tx| {
        tx.delete::<Lot>(id)?;
        Ok(id)
    })
}

/// Keeps the hours of the calibration: each lot gets its initial commitment. Keeping again replaces it.
///
/// # Errors
/// While a line is incomplete.
pub fn keep_hours(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let mut contract = contract_of(&ledger, id)?.clone();
    let lines = lines(&ledger, &contract)?;
    if lines.is_empty() || lines.iter().any(|l| l.kept.is_none()) {
        return Err(OfficeError::refused("error-calibration-incomplete"));
    }
    let today = desk.clock.today();
    let message = Message::new("journal-kept")
        .with("hours", lines.iter().filter_map(|l| l.kept).sum::<Hours>())
        .with("title", contract.title.as_str());
    if contract.status == ContractStatus::Study {
        contract.status = ContractStatus::Calibrated;
    }
    desk.save(message, |tx| {
        let calibration = calibration_for(tx, &ledger, contract.id)?;
        tx.update(&contract)?;
        for line in &lines {
            let lot = LotId(line.lot);
            let known = ledger.commitments.get(&lot).into_iter().flatten().find(|c| c.calibration.is_some());
            let starts_on = ledger.lots.get(&lot).and_then(|l| l.starts_on);
            tx.save(&mut Commitment {
                id: known.map_or(CommitmentId(0), |k| k.id),
                lot,
                effective_on: starts_on.or(contract.launch_on).unwrap_or(today),
                kind: CommitmentKind::Initial,
                hours: line.kept.unwrap_or_default(),
                reason: String::new(),
                calibration: Some(calibration),
            })?;
        }
        Ok(contract.id.0)
    })
}

/// Kind of a contract from its CPV code: division 45 is works, divisions before 50 (and not 45) are supplies,
/// the others services.
#[must_use]
pub fn kind_of_cpv(cpv: &str) -> ContractKind {
    match cpv.get(..2).and_then(|d| d.parse::<u32>().ok()) {
        Some(45) => ContractKind::Works,
        Some(division) if division < 50 => ContractKind::Supplies,
        _ => ContractKind::Services,
    }
}
