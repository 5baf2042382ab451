//! What else is said of a tender: general conditions, device, the buyer's policy, departures from the duty.

use super::contract_of;
use super::law::question;
use super::line::lines;
use crate::assets::assets;
use crate::error::OfficeError;
use crate::input;
use crate::ledger::Ledger;
use crate::session::Desk;
use crate::view::studio::{
    DerogationInput, DerogationRegister, DerogationView, RegisteredDerogation, TenderOptions,
};
use crate::view::{ById, Nothing, Saved};
use clausier_domain::calibration::MAX_AMOUNT;
use clausier_domain::message::Message;
use clausier_domain::quantity::{Cents, OrganisationId, RowId};
use clausier_domain::rulebook::{self, check_derogation};
use clausier_store::Tx;
use clausier_store::tables::{BuyerPolicy, Contract, Derogation, Tender};

/// General conditions a contract may refer to.
const CCAG: &[&str] =
    &["", "none", "works", "supplies", "intellectual", "digital", "industrial", "project_management"];
/// Devices that may carry the effort.
const DEVICES: &[&str] = &[
    "",
    "clause",
    "criterion",
    "clause_and_criterion",
    "reserved_lot",
    "full_reservation",
    "integration_service",
    "none",
];
/// Kinds of reservation.
const RESERVED: &[&str] = &["disability", "integration", "prison", "social_economy"];
/// Longest reason of a departure.
const REASON: usize = 5_000;

/// What was said of a tender; the defaults when nothing was.
pub(super) fn options_of(ledger: &Ledger, contract: &Contract) -> TenderOptions {
    let mut options = no_options(contract);
    if let Some(tender) = ledger.studio.tenders.get(&contract.id) {
        options.ccag.clone_from(&tender.ccag);
        options.defence = tender.defence;
        options.device.clone_from(&tender.device);
        options.reserved = list(&tender.reserved);
    }
    if let Some(policy) = contract.buyer.and_then(|b| ledger.studio.policies.get(&b)) {
        options.policy_threshold = policy.threshold;
        options.yearly_purchases = policy.yearly_purchases;
    }
    options
}

/// A tender of which nothing was said.
pub(super) fn no_options(contract: &Contract) -> TenderOptions {
    TenderOptions {
        contract: contract.id.0,
        ccag: String::new(),
        defence: false,
        device: String::new(),
        reserved: Vec::new(),
        policy_threshold: None,
        yearly_purchases: None,
    }
}

fn list(joined: &str) -> Vec<String> {
    joined.split(',').filter(|k| !k.is_empty()).map(str::to_owned).collect()
}

/// Changes what is said of a tender. The threshold and the yearly purchases are the buyer's: its other tenders
/// take them too.
///
/// # Errors
/// By the field: a word outside its list, an absurd amount, a policy without a buyer.
pub fn save_options(desk: &Desk<'_>, edit: TenderOptions) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let contract = contract_of(&ledger, edit.contract)?;
    let options = checked(&ledger, contract, edit)?;
    desk.save(Message::new("journal-options").with("title", contract.title.as_str()), |tx| {
        options.write(tx, &ledger, contract)?;
        Ok(contract.id.0)
    })
}

/// What is said of a tender, ready to be written.
pub(super) struct CheckedOptions {
    /// None when nothing is said and nothing was.
    tender: Option<Tender>,
    policy_threshold: Option<Cents>,
    yearly_purchases: Option<Cents>,
}

/// Refuses what cannot be said of a tender, by its field.
pub(super) fn checked(
    ledger: &Ledger,
    contract: &Contract,
    edit: TenderOptions,
) -> Result<CheckedOptions, OfficeError> {
    for (field, known, words) in [
        ("ccag", CCAG, std::slice::from_ref(&edit.ccag)),
        ("device", DEVICES, std::slice::from_ref(&edit.device)),
        ("reserved", RESERVED, &edit.reserved[..]),
    ] {
        if words.iter().any(|word| !known.contains(&word.as_str())) {
            return Err(OfficeError::field(field, "error-choice"));
        }
    }
    for (field, amount) in
        [("policy_threshold", edit.policy_threshold), ("yearly_purchases", edit.yearly_purchases)]
    {
        if amount.is_some_and(|a| a < Cents::ZERO || a > MAX_AMOUNT) {
            return Err(OfficeError::field(field, "error-amount-absurd"));
        }
        if amount.is_some() && contract.buyer.is_none() {
            return Err(OfficeError::field(field, "error-no-buyer"));
        }
    }
    let mut reserved = edit.reserved.clone();
    reserved.sort_by_key(|kind| RESERVED.iter().position(|k| k == kind));
    reserved.dedup();
    let known = ledger.studio.tenders.get(&contract.id);
    let tender = Tender {
        id: known.map_or(RowId(0), |t| t.id),
        contract: contract.id,
        ccag: edit.ccag,
        defence: edit.defence,
        device: edit.device,
        reserved: reserved.join(","),
        penalty: known.map(|t| t.penalty.clone()).unwrap_or_default(),
        reporting: known.map(|t| t.reporting.clone()).unwrap_or_default(),
    };
    let says_something = known.is_some()
        || tender.defence
        || !format!("{}{}{}", tender.ccag, tender.device, tender.reserved).is_empty();
    Ok(CheckedOptions {
        tender: says_something.then_some(tender),
        policy_threshold: edit.policy_threshold,
        yearly_purchases: edit.yearly_purchases,
    })
}

impl CheckedOptions {
    /// Writes them.
    pub(super) fn write(self, tx: &Tx<'_>, ledger: &Ledger, contract: &Contract) -> Result<(), OfficeError> {
        if let Some(mut tender) = self.tender {
            tx.save(&mut tender)?;
        }
        match contract.buyer {
            Some(buyer) => save_policy(tx, ledger, buyer, self.policy_threshold, self.yearly_purchases),
            None => Ok(()),
        }
    }
}

fn save_policy(
    tx: &Tx<'_>,
    ledger: &Ledger,
    buyer: OrganisationId,
    threshold: Option<Cents>,
    yearly_purchases: Option<Cents>,
) -> Result<(), OfficeError> {
    let known = ledger.studio.policies.get(&buyer);
    let note = known.map(|p| p.note.clone()).unwrap_or_default();
    let empty = threshold.is_none() && yearly_purchases.is_none() && note.is_empty();
    match known {
        Some(known) if empty => tx.delete::<BuyerPolicy>(known.id.0)?,
        None if empty => {}
        _ => {
            let id = known.map_or(RowId(0), |p| p.id);
            tx.save(&mut BuyerPolicy { id, organisation: buyer, threshold, yearly_purchases, note })?;
        }
    }
    Ok(())
}

/// Registers a departure from the duty.
///
/// # Errors
/// By the field: a case that is not open to this contract, no reason, a decision to come; or when a fact is
/// missing to say what the law asks.
pub fn save_derogation(desk: &Desk<'_>, edit: DerogationInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let contract = contract_of(&ledger, edit.contract)?;
    let reason = input::words("reason", &edit.reason, REASON)?;
    let decided_by = input::words("decided_by", &edit.decided_by, 200)?;
    let decided_on = input::date("decided_on", &edit.decided_on)?;
    if decided_on > desk.clock.today() {
        return Err(OfficeError::field("decided_on", "error-date-future"));
    }
    let amount = lines(&ledger, contract)?.iter().filter_map(|l| l.amount).sum();
    let asked = question(&ledger, contract, amount).map_err(OfficeError::refused)?;
    let departure = rulebook::Derogation {
        code: edit.code.trim().to_owned(),
        reason: reason.clone(),
        decided_by: (!decided_by.is_empty()).then(|| decided_by.clone()),
        decided_on: Some(decided_on),
    };
    check_derogation(&asked, &assets()?.rules, &departure).map_err(|fault| match fault.field() {
        Some(field) => OfficeError::Field { field: field.to_owned(), message: fault.message() },
        None => OfficeError::Refused(fault.message()),
    })?;
    let known = ledger.studio.derogations.get(&contract.id);
    let mut row = Derogation {
        id: known.map_or(RowId(0), |d| d.id),
        contract: contract.id,
        code: departure.code,
        reason,
        decided_by,
        decided_on,
    };
    desk.save(Message::new("journal-derogation").with("title", contract.title.as_str()), |tx| {
        tx.save(&mut row)?;
        Ok(contract.id.0)
    })
}

/// Removes the departure of a contract.
///
/// # Errors
/// When the contract has none.
pub fn remove_derogation(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let contract = contract_of(&ledger, id)?;
    let known = ledger.studio.derogations.get(&contract.id);
    let row = known.ok_or_else(|| OfficeError::refused("error-not-found"))?.id;
    desk.save(Message::new("journal-derogation-removed").with("title", contract.title.as_str()), |tx| {
        tx.delete::<Derogation>(row.0)?;
        Ok(id)
    })
}

/// The departure of a contract, when registered.
pub(super) fn derogation_of(
    ledger: &Ledger,
    contract: &Contract,
) -> Result<Option<DerogationView>, OfficeError> {
    ledger.studio.derogations.get(&contract.id).map(derogation_view).transpose()
}

fn derogation_view(row: &Derogation) -> Result<DerogationView, OfficeError> {
    let cases = assets()?.rules.duties.iter().flat_map(|duty| &duty.derogations);
    let label = cases.into_iter().find(|case| case.code == row.code).map(rulebook::DerogationRule::label);
    Ok(DerogationView {
        code: row.code.clone(),
        // A case that the rules no longer know is named by its code.
        label: label.unwrap_or_else(|| Message::new("plain-text").with("text", row.code.as_str())),
        reason: row.reason.clone(),
        decided_by: row.decided_by.clone(),
        decided_on: input::iso(row.decided_on),
    })
}

/// The register of departures, the latest decision first.
///
/// # Errors
/// When the dossier cannot be read.
pub fn derogations(desk: &Desk<'_>, _: Nothing) -> Result<DerogationRegister, OfficeError> {
    let ledger = desk.ledger()?;
    let mut rows: Vec<&Derogation> = ledger.studio.derogations.values().collect();
    rows.sort_by_key(|d| (std::cmp::Reverse(d.decided_on), d.contract));
    let mut lines = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(contract) = ledger.contracts.get(&row.contract) else { continue };
        lines.push(RegisteredDerogation {
            contract: contract.id.0,
            title: contract.title.clone(),
            buyer: ledger.buyer_name(contract),
            derogation: derogation_view(row)?,
        });
    }
    Ok(DerogationRegister { lines })
}
