//! Duty 1: calibrating the lots of a tender before it is published.

mod advice;
pub mod bands;
mod edit;
pub mod feasible;
pub(crate) mod law;
pub(crate) mod line;
mod method;
pub mod options;
mod practice;
pub mod profiles;
pub mod scenarios;
mod share;
#[cfg(test)]
mod tests;
mod totals;
mod versions;
mod work;

use crate::assets::assets;
use crate::error::OfficeError;
use crate::follow::organisation_named;
use crate::input;
use crate::ledger::Ledger;
use crate::session::{Desk, Session};
use crate::view::calibrate::{NewTender, TenderFacts, TenderLine, TenderView, Tenders, TradeChoice, Trades};
use crate::view::{ById, Nothing, Saved};
use clausier_domain::message::Message;
use clausier_domain::quantity::{ContractId, LotId};
use clausier_domain::vocabulary::{ContractKind, ContractStatus, LotStatus, OrganisationKind};
use clausier_store::tables::{Contract, Lot};

pub use edit::{keep_hours, preview_line, remove_line, save_lines};
pub(crate) use practice::bands_of;
pub(crate) use versions::text_to_send;
pub use work::chosen;

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
        let lines = line::lines(&ledger, contract)?;
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

/// Changes what the law looks at and, in the same step, what else is said of the tender.
///
/// # Errors
/// By the field: title missing, absurd date or duration, unknown kind of buyer; those of
/// [`options::save_options`].
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
    let options = edit.options.map(|options| options::checked(&ledger, &contract, options)).transpose()?;
    desk.save(Message::new("journal-tender-changed").with("title", contract.title.as_str()), |tx| {
        tx.update(&contract)?;
        if let Some(options) = options {
            options.write(tx, &ledger, &contract)?;
        }
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
    let calibration = chosen(&ledger, contract.id);
    let computed = line::computed(&ledger, contract, calibration)?;
    let lots = ledger.contract_lots.get(&contract.id).into_iter().flatten();
    let kept_on = lots
        .filter_map(|l| ledger.commitments.get(l))
        .flatten()
        .filter(|c| c.calibration.is_some())
        .map(|c| c.effective_on)
        .max();
    let buyer = contract.buyer.and_then(|b| ledger.organisations.get(&b));
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
        totals: totals::totals(contract.id, &computed, &ledger, &settings)?,
        drivers: totals::drivers(&computed)?,
        law: law::tender_law(&ledger, contract, &computed)?,
        version: calibration.map_or(1, |c| c.version),
        sent_on: input::optional_iso(calibration.and_then(|c| c.sent_on)),
        versions: versions::versions(&ledger, contract)?,
        scenarios: scenarios::scenarios(&ledger, contract, desk.session.language())?,
        derogation: options::derogation_of(&ledger, contract)?,
        advice: advice::advice(&ledger, contract, &computed)?,
        options: options::options_of(&ledger, contract),
        profiles: line::profiles_used(&computed),
        practice: practice::Practice::of(&ledger, calibration.and_then(line::snapshot_of).as_ref())
            .day()
            .to_owned(),
        lines: computed.into_iter().map(|c| c.view).collect(),
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
