//! How a contract is carried out: parts of the companies and what they take over from each other, places, bills.

use super::pledges::{pledges, unit_line};
use super::{find, workers};
use crate::assets::assets;
use crate::error::OfficeError;
use crate::input;
use crate::ledger::Ledger;
use crate::session::Desk;
use crate::view::structure::{
    AccrualInput, AccrualLine, BillInput, BillLine, PlacementSite, ShareInput, ShareLine, SiteLine,
    SitesInput, StructureView, TransferInput, TransferLine,
};
use crate::view::{ById, Saved};
use clausier_domain::execution::grouping::rate;
use clausier_domain::message::Message;
use clausier_domain::quantity::{
    BasisPoints, Cents, Hours, LotId, OrganisationId, PlacementId, RowId, SiteId,
};
use clausier_domain::text::fold;
use clausier_domain::vocabulary::PartyRole;
use clausier_store::Record;
use clausier_store::tables::{Accrual, Billing, Lot, Party, Placement, Site, Transfer};
use std::collections::{BTreeMap, BTreeSet};

/// More hours than any lot can owe: a typing mistake.
const MOST_HOURS: Hours = Hours::whole(5_000_000);
/// More money than any contract: a typing mistake.
const MOST_AMOUNT: Cents = Cents::euros(100_000_000_000);
/// Places that can be added at once.
const MOST_SITES: usize = 2_000;

/// How a lot is carried out.
///
/// # Errors
/// When the lot is no longer there.
pub fn structure(desk: &Desk<'_>, ById { id }: ById) -> Result<StructureView, OfficeError> {
    let ledger = desk.ledger()?;
    let lot = find(&ledger, id)?;
    let due = ledger.progress.get(&lot.id).map_or(Hours::ZERO, |p| p.due);
    let rule = ledger.structure.accrual_of(lot.id);
    let bills = ledger.structure.bills_of(lot.id);
    let counted = bills.iter().filter(|b| rule.is_none_or(|r| r.basis == b.kind));
    let billed = Cents::new(counted.map(|b| b.amount.get()).fold(0, i64::saturating_add));
    let (sites, no_site) = sites(&ledger, lot);
    Ok(StructureView {
        lot: lot.id.0,
        contract: lot.contract.0,
        due,
        companies: companies(&ledger, lot.id, due),
        workplaces: workers::choices(&ledger, lot.id),
        posts: workers::posts(&ledger, lot.id),
        transfers: transfers(&ledger, lot.id),
        sites,
        no_site,
        accrual: rule.map(|r| AccrualLine {
            basis: r.basis,
            hours: r.hours,
            per: r.per,
            trigger_amount: r.trigger_amount,
        }),
        bills: bills_view(&ledger, lot.id),
        billed,
        accrued: rule.map_or(Hours::ZERO, |r| r.owed(billed)),
        pledges: pledges(&ledger, lot)?,
        units: assets()?.pledge_units.iter().map(unit_line).collect(),
    })
}

fn companies(ledger: &Ledger, lot: LotId, due: Hours) -> Vec<ShareLine> {
    let parties: Vec<&Party> = ledger.parties.get(&lot).into_iter().flatten().collect();
    let shares = ledger.shares_of(lot, due);
    let line = |share: clausier_domain::execution::grouping::CompanyShare| {
        let bound = |p: &&&Party| {
            p.organisation == share.organisation && matches!(p.role, PartyRole::Lead | PartyRole::CoHolder)
        };
        let party = parties.iter().find(bound)?;
        Some(ShareLine {
            party: party.id.0,
            organisation: share.organisation.0,
            name: ledger.organisation_name(share.organisation),
            role: party.role,
            said: party.share,
            share: share.share,
            reference: party.reference.clone(),
            initial: share.initial,
            transferred: share.transferred,
            due: share.due,
            done: share.done,
            workers: workers::worker_lines(ledger, lot, share.organisation),
            rate: rate(&share),
        })
    };
    shares.into_iter().filter_map(line).collect()
}

fn transfers(ledger: &Ledger, lot: LotId) -> Vec<TransferLine> {
    let mut list: Vec<&Transfer> = ledger.structure.transfers.get(&lot).into_iter().flatten().collect();
    list.sort_by_key(|t| (t.on_date, t.id));
    let line = |t: &Transfer| TransferLine {
        id: t.id.0,
        giver: ledger.organisation_name(t.giver),
        taker: ledger.organisation_name(t.taker),
        hours: t.hours,
        on_date: input::iso(t.on_date),
        reason: t.reason.clone(),
    };
    list.into_iter().map(line).collect()
}

/// Places of the lot, and its hours that were counted at none.
fn sites(ledger: &Ledger, lot: &Lot) -> (Vec<SiteLine>, Hours) {
    let mut hours: BTreeMap<Option<SiteId>, (BTreeSet<_>, Hours)> = BTreeMap::new();
    for placement in ledger.placements_on(lot.id) {
        let at = hours.entry(placement.site).or_default();
        at.0.insert(placement.person);
        at.1 += ledger.placement_hours(placement.id);
    }
    let here = |s: &&Site| s.contract == lot.contract && s.lot.is_none_or(|only| only == lot.id);
    let line = |site: &Site| {
        let worked = hours.get(&Some(site.id));
        SiteLine {
            id: site.id.0,
            name: site.name.clone(),
            commune: site.commune.clone(),
            this_lot_only: site.lot.is_some(),
            people: worked.map_or(0, |(people, _)| u32::try_from(people.len()).unwrap_or(u32::MAX)),
            hours: worked.map_or(Hours::ZERO, |(_, hours)| *hours),
        }
    };
    let mut lines: Vec<SiteLine> = ledger.structure.sites.values().filter(here).map(line).collect();
    lines.sort_by_key(|s| (fold(&s.name), s.id));
    (lines, hours.get(&None).map_or(Hours::ZERO, |(_, hours)| *hours))
}

fn bills_view(ledger: &Ledger, lot: LotId) -> Vec<BillLine> {
    let line = |b: &Billing| BillLine {
        id: b.id.0,
        on_date: input::iso(b.on_date),
        kind: b.kind,
        amount: b.amount,
        reference: b.reference.clone(),
        company: b.organisation.map(|o| ledger.organisation_name(o)).unwrap_or_default(),
    };
    ledger.structure.billings.get(&lot).into_iter().flatten().map(line).collect()
}

pub(super) fn lot_message(key: &str, ledger: &Ledger, lot: LotId, desk: &Desk<'_>) -> Message {
    Message::new(key).with("lot", ledger.lot_name(lot, desk.session.language()))
}

/// Writes a company's part of the hours due.
///
/// # Errors
/// By the field: parts that together pass the whole; when the company is not bound to the buyer.
pub fn save_share(desk: &Desk<'_>, edit: ShareInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let party = ledger.parties.values().flatten().find(|p| p.id.0 == edit.party);
    let party = party.ok_or_else(|| OfficeError::refused("error-not-found"))?;
    if !matches!(party.role, PartyRole::Lead | PartyRole::CoHolder) && !edit.share.get().eq(&0) {
        return Err(OfficeError::field("share", "error-share-not-bound"));
    }
    let others: i64 = ledger
        .parties
        .get(&party.lot)
        .into_iter()
        .flatten()
        .filter(|p| p.id != party.id && matches!(p.role, PartyRole::Lead | PartyRole::CoHolder))
        .map(|p| p.share.get())
        .sum();
    if edit.share < BasisPoints::ZERO || edit.share.get() + others > BasisPoints::ONE.get() {
        return Err(OfficeError::field("share", "error-shares-whole"));
    }
    let reference = input::words("reference", &edit.reference, 100)?;
    let changed = Party { share: edit.share, reference, ..party.clone() };
    let message = lot_message("journal-share", &ledger, party.lot, desk)
        .with("company", ledger.organisation_name(party.organisation))
        .with("share", edit.share);
    desk.save(message, |tx| {
        tx.update(&changed)?;
        Ok(changed.id.0)
    })
}

/// Writes hours that a company of the grouping takes over from another.
///
/// # Errors
/// By the field: the same company twice, one that is not bound to the buyer, no hours, more than the giver owes.
pub fn save_transfer(desk: &Desk<'_>, edit: TransferInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let lot = find(&ledger, edit.lot)?.id;
    let due = ledger.progress.get(&lot).map_or(Hours::ZERO, |p| p.due);
    let shares = ledger.shares_of(lot, due);
    let bound = |field: &str, id: Option<i64>| {
        let id = id.map(OrganisationId).ok_or_else(|| OfficeError::field(field, "error-required"))?;
        shares
            .iter()
            .find(|s| s.organisation == id)
            .ok_or_else(|| OfficeError::field(field, "error-share-not-bound"))
    };
    let (giver, taker) = (bound("giver", edit.giver)?, bound("taker", edit.taker)?);
    if giver.organisation == taker.organisation {
        return Err(OfficeError::field("taker", "error-transfer-self"));
    }
    if edit.hours <= Hours::ZERO {
        return Err(OfficeError::field("hours", "error-hours-absurd"));
    }
    if edit.hours > giver.due {
        return Err(OfficeError::field("hours", "error-transfer-more"));
    }
    let mut transfer = Transfer {
        id: RowId(0),
        lot,
        giver: giver.organisation,
        taker: taker.organisation,
        hours: edit.hours,
        on_date: input::date("on_date", &edit.on_date)?,
        reason: input::words("reason", &edit.reason, 500)?,
    };
    let message = lot_message("journal-transfer", &ledger, lot, desk)
        .with("giver", ledger.organisation_name(transfer.giver))
        .with("taker", ledger.organisation_name(transfer.taker))
        .with("hours", transfer.hours);
    desk.save(message, |tx| {
        tx.insert(&mut transfer)?;
        Ok(transfer.id.0)
    })
}

pub(super) fn remove<R: Record>(desk: &Desk<'_>, id: i64, key: &str) -> Result<Saved, OfficeError> {
    desk.save(Message::new(key), |tx| {
        tx.delete::<R>(id)?;
        Ok(id)
    })
}

/// Removes hours taken over.
///
/// # Errors
/// When they are no longer there.
pub fn remove_transfer(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    remove::<Transfer>(desk, id, "journal-transfer-removed")
}

/// Adds places, one a line: its commune may follow a semicolon or a tab. A place already there is left as it is.
///
/// # Errors
/// By the field: no line, too many, a name too long.
pub fn add_sites(desk: &Desk<'_>, edit: SitesInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let lot = find(&ledger, edit.lot)?;
    let known = ledger.structure.sites.values().filter(|s| s.contract == lot.contract);
    let mut names: BTreeSet<String> = known.map(|s| fold(&s.name)).collect();
    let lines: Vec<&str> = edit.text.lines().map(str::trim).filter(|l| !l.is_empty()).collect();
    if lines.is_empty() {
        return Err(OfficeError::field("text", "error-required"));
    }
    if lines.len() > MOST_SITES {
        return Err(OfficeError::field("text", "error-too-many-sites"));
    }
    let mut sites = Vec::new();
    for line in lines {
        let (name, commune) = line.split_once([';', '\t']).unwrap_or((line, ""));
        let name = input::required("text", name, 200)?;
        let commune = input::words("text", commune, 100)?;
        if names.insert(fold(&name)) {
            sites.push(Site {
                id: SiteId(0),
                contract: lot.contract,
                lot: edit.this_lot_only.then_some(lot.id),
                commune_code: crate::places::code_of("", &commune, "")?,
                name,
                commune,
            });
        }
    }
    if sites.is_empty() {
        return Err(OfficeError::field("text", "error-sites-known"));
    }
    let message = lot_message("journal-sites", &ledger, lot.id, desk).with("count", sites.len());
    desk.save(message, |tx| {
        sites.iter_mut().try_for_each(|site| tx.insert(site))?;
        Ok(0)
    })
}

/// Removes a place.
///
/// # Errors
/// When it is no longer there, or people work there.
pub fn remove_site(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    if ledger.placements.values().any(|p| p.site == Some(SiteId(id))) {
        return Err(OfficeError::refused("error-site-used"));
    }
    remove::<Site>(desk, id, "journal-site-removed")
}

/// Says where a person of the contract works.
///
/// # Errors
/// When the placement is no longer there; by the field: a place of another contract.
pub fn set_site(desk: &Desk<'_>, edit: PlacementSite) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let placement = ledger.placements.get(&PlacementId(edit.placement));
    let placement = placement.ok_or_else(|| OfficeError::refused("error-not-found"))?;
    let contract = ledger.lots.get(&placement.lot).map(|l| l.contract);
    let site = edit.site.map(SiteId);
    let fits = |id: SiteId| {
        let site = ledger.structure.sites.get(&id);
        site.is_some_and(|s| Some(s.contract) == contract && s.lot.is_none_or(|only| only == placement.lot))
    };
    if site.is_some_and(|id| !fits(id)) {
        return Err(OfficeError::field("site", "error-choice"));
    }
    let changed = Placement { site, ..placement.clone() };
    let message = Message::new("journal-placement-site").with("name", ledger.person_name(placement.person));
    desk.save(message, |tx| {
        tx.update(&changed)?;
        Ok(changed.id.0)
    })
}

/// Writes the rule that turns bills into hours.
///
/// # Errors
/// By the field: hours, amount or trigger out of range.
pub fn save_accrual(desk: &Desk<'_>, edit: AccrualInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let lot = find(&ledger, edit.lot)?.id;
    if edit.hours <= Hours::ZERO || edit.hours > MOST_HOURS {
        return Err(OfficeError::field("hours", "error-hours-absurd"));
    }
    if edit.per <= Cents::ZERO || edit.per > MOST_AMOUNT {
        return Err(OfficeError::field("per", "error-amount-absurd"));
    }
    if edit.trigger_amount < Cents::ZERO || edit.trigger_amount > MOST_AMOUNT {
        return Err(OfficeError::field("trigger_amount", "error-amount-absurd"));
    }
    let mut accrual = Accrual {
        id: ledger.structure.accruals.get(&lot).map_or(RowId(0), |a| a.id),
        lot,
        basis: edit.basis,
        hours: edit.hours,
        per: edit.per,
        trigger_amount: edit.trigger_amount,
    };
    desk.save(lot_message("journal-accrual", &ledger, lot, desk), |tx| {
        tx.save(&mut accrual)?;
        Ok(accrual.id.0)
    })
}

/// Removes the rule that turns the bills of a lot into hours; the bills stay.
///
/// # Errors
/// When the lot has none.
pub fn remove_accrual(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let known = ledger.structure.accruals.get(&LotId(id)).map(|a| a.id.0);
    let known = known.ok_or_else(|| OfficeError::refused("error-not-found"))?;
    remove::<Accrual>(desk, known, "journal-accrual-removed")
}

/// Writes a bill.
///
/// # Errors
/// By the field: no amount, an absurd one, a day that has not come.
pub fn save_bill(desk: &Desk<'_>, edit: BillInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let lot = find(&ledger, edit.lot)?.id;
    let size = edit.amount.get().saturating_abs();
    if size == 0 || size > MOST_AMOUNT.get() {
        return Err(OfficeError::field("amount", "error-amount-absurd"));
    }
    let on_date = input::date("on_date", &edit.on_date)?;
    if on_date > desk.clock.today() {
        return Err(OfficeError::field("on_date", "error-date-future"));
    }
    let organisation = edit.organisation.map(OrganisationId);
    if organisation.is_some_and(|o| !ledger.organisations.contains_key(&o)) {
        return Err(OfficeError::field("organisation", "error-choice"));
    }
    let reference = input::words("reference", &edit.reference, 100)?;
    let mut bill =
        Billing { id: RowId(0), lot, organisation, on_date, kind: edit.kind, amount: edit.amount, reference };
    let message = lot_message("journal-bill", &ledger, lot, desk).with("amount", bill.amount);
    desk.save(message, |tx| {
        tx.insert(&mut bill)?;
        Ok(bill.id.0)
    })
}

/// Removes a bill.
///
/// # Errors
/// When it is no longer there.
pub fn remove_bill(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    remove::<Billing>(desk, id, "journal-bill-removed")
}
