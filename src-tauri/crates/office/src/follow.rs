//! Duty 3: contracts, lots, companies, commitments and exchanges.

mod edit;
mod late;
mod penalties;
mod pledges;
mod structure;
mod workers;

use crate::error::OfficeError;
use crate::input;
use crate::ledger::{Ledger, span_of};
use crate::session::Desk;
use crate::view::follow::{
    CommitmentView, CompanyLine, ContactLine, CurveMonth, InPost, LotLine, LotView, LotsQuery, LotsView,
    ModificationLine, OrganisationLine, Organisations,
};
use crate::view::{ById, Nothing};
use crate::words::Language;
use clausier_domain::execution::progress::{LotLevel, Progress, shown_level};
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, LotId, OrganisationId, YearMonth, div_round};
use clausier_domain::siret::{self, SiretCheck};
use clausier_domain::text::fold;
use clausier_domain::vocabulary::{ContactKind, LotStatus};
use clausier_store::tables::{Commitment, Contact, Lot, Organisation, Party};

pub use edit::{
    add_party, organisation_named, remove_commitment, remove_party, save_commitment, save_lot, write_contact,
};
pub use penalties::{decide_penalty, draft_penalty, penalties, remove_penalty_draft, save_penalty_rule};
pub use pledges::{remove_measure, remove_pledge, save_measure, save_pledge};
pub use structure::{
    add_sites, remove_accrual, remove_bill, remove_site, remove_transfer, save_accrual, save_bill,
    save_share, save_transfer, set_site, structure,
};
pub use workers::set_worker;

/// Days before its end from which a contract of work is said to end soon.
const SOON: i64 = 45;
/// Days from which it is urgent.
const URGENT: i64 = 10;
/// Exchanges shown on a lot.
const CONTACTS: usize = 12;

/// Lots, in order of gap.
///
/// # Errors
/// When the dossier cannot be read.
pub fn lots(desk: &Desk<'_>, query: LotsQuery) -> Result<LotsView, OfficeError> {
    let ledger = desk.ledger()?;
    let language = desk.session.language();
    let of = |status: LotStatus| {
        u32::try_from(ledger.lots.values().filter(|l| l.status == status).count()).unwrap_or(u32::MAX)
    };
    let wanted = |lot: &&Lot| match query.filter.as_str() {
        "closed" => lot.status == LotStatus::Closed,
        "study" => matches!(lot.status, LotStatus::Study | LotStatus::NoClause),
        "all" => true,
        _ => lot.status == LotStatus::Running,
    };
    let words = fold(&query.text);
    let mut lots: Vec<LotLine> =
        ledger.lots.values().filter(wanted).map(|l| line(&ledger, l, language)).collect();
    if !words.is_empty() {
        lots.retain(|l| {
            let text = fold(&format!("{} {} {}", l.name, l.title, l.buyer));
            words.split(' ').all(|w| text.split(' ').any(|t| t.starts_with(w)))
        });
    }
    lots.sort_by(|a, b| a.gap.cmp(&b.gap).then_with(|| a.name.cmp(&b.name)).then(a.id.cmp(&b.id)));
    Ok(LotsView {
        running: of(LotStatus::Running),
        closed: of(LotStatus::Closed),
        study: of(LotStatus::Study),
        lots,
    })
}

/// A lot as lists show it.
#[must_use]
pub fn line(ledger: &Ledger, lot: &Lot, language: Language) -> LotLine {
    let span = ledger.lot_span(lot.id);
    let progress = ledger.progress.get(&lot.id);
    let contract = ledger.contracts.get(&lot.contract);
    LotLine {
        id: lot.id.0,
        name: ledger.lot_name(lot.id, language),
        title: lot.title.clone(),
        buyer: contract.map(|c| ledger.buyer_name(c)).unwrap_or_default(),
        status: lot.status,
        due: progress.map_or(Hours::ZERO, |p| p.due),
        done: progress.map_or(Hours::ZERO, |p| p.done),
        to_check: progress.map_or_else(|| ledger.to_check(lot.id), |p| p.to_check),
        forecast: progress.map_or(Hours::ZERO, |p| p.forecast),
        gap: progress.map_or(Hours::ZERO, |p| p.gap),
        level: progress
            .map_or("no_commitment", |p| level(shown_level(p, &ledger.reminding.execution.progress)))
            .to_owned(),
        starts_on: span.map(|s| input::iso(s.starts_on)),
        ends_on: input::optional_iso(span.and_then(|s| s.ends_on)),
    }
}

/// The word of a level.
#[must_use]
pub const fn level(level: LotLevel) -> &'static str {
    match level {
        LotLevel::Good => "good",
        LotLevel::Watch => "watch",
        LotLevel::Late => "late",
        LotLevel::NotStarted => "not_started",
        LotLevel::Closed => "closed",
    }
}

/// A lot and everything about it.
///
/// # Errors
/// When the lot is no longer there.
pub fn lot(desk: &Desk<'_>, ById { id }: ById) -> Result<LotView, OfficeError> {
    let ledger = desk.ledger()?;
    let language = desk.session.language();
    let lot = find(&ledger, id)?;
    let contract =
        ledger.contracts.get(&lot.contract).ok_or_else(|| OfficeError::refused("error-not-found"))?;
    let progress = ledger.progress.get(&lot.id);
    let line = line(&ledger, lot, language);
    let fte_hours = desk.settings()?.fte_hours;
    let (in_post, warnings) = in_post(&ledger, lot.id);
    Ok(LotView {
        full_title: if line.name == lot.title || lot.title == contract.title {
            line.name.clone()
        } else {
            format!("{} {}", line.name, lot.title)
        },
        contract: contract.id.0,
        contract_title: contract.title.clone(),
        reference: contract.reference.clone(),
        amount: lot.amount.or(contract.amount),
        trade: lot.trade.clone(),
        max_posts: lot.max_posts,
        fte: fte(line.done, fte_hours),
        expected: progress.map_or(Hours::ZERO, |p| p.expected_today),
        point_of_no_return: input::optional_iso(progress.and_then(|p| p.point_of_no_return)),
        forecast_low: progress.map_or(Hours::ZERO, |p| p.foresight.low),
        forecast_high: progress.map_or(Hours::ZERO, |p| p.foresight.high),
        to_hold: progress.map(|p| p.sentences.clone()).unwrap_or_default(),
        curve: progress.map(curve).unwrap_or_default(),
        commitments: ledger.commitments.get(&lot.id).into_iter().flatten().map(commitment_view).collect(),
        accrued: accrued(&ledger, lot.id),
        companies: companies(&ledger, lot.id),
        month: ledger.due_month,
        in_post,
        warnings,
        contacts: contacts(&ledger, lot.id),
        reminders: crate::reminders::lines(&ledger, lot),
        import_warnings: serde_json::from_str(&contract.warnings).unwrap_or_default(),
        modifications: modifications(&ledger, lot),
        social: contract.social.clone(),
        line,
    })
}

pub(crate) fn find(ledger: &Ledger, id: i64) -> Result<&Lot, OfficeError> {
    ledger.lots.get(&LotId(id)).ok_or_else(|| OfficeError::refused("error-not-found"))
}

/// Full-time equivalents in hundredths.
#[must_use]
pub fn fte(hours: Hours, divisor: Hours) -> i64 {
    div_round(i128::from(hours.get()) * 100, i128::from(divisor.get())).unwrap_or(0)
}

fn curve(progress: &Progress) -> Vec<CurveMonth> {
    let month = |p: &clausier_domain::execution::progress::CurvePoint| CurveMonth {
        month: p.month,
        expected: p.expected,
        done: p.done,
        forecast: p.forecast,
        low: p.low,
        high: p.high,
    };
    progress.curve.iter().map(month).collect()
}

fn commitment_view(c: &Commitment) -> CommitmentView {
    CommitmentView {
        id: c.id.0,
        effective_on: input::iso(c.effective_on),
        kind: c.kind,
        hours: c.hours,
        reason: c.reason.clone(),
    }
}

/// Hours that the bills of a lot brought by today.
fn accrued(ledger: &Ledger, lot: LotId) -> Hours {
    let lines = ledger.structure.accrual_of(lot).map(|rule| rule.lines(&ledger.structure.bills_of(lot)));
    lines.into_iter().flatten().map(|l| l.hours).sum()
}

fn modifications(ledger: &Ledger, lot: &Lot) -> Vec<ModificationLine> {
    let line = |m: &clausier_store::tables::Modification| ModificationLine {
        number: m.number,
        notified_on: input::optional_iso(m.notified_on),
        amount: m.amount,
        duration_months: m.duration_months,
    };
    ledger.modifications.get(&lot.contract).into_iter().flatten().map(line).collect()
}

/// How an employer's month stands on a lot.
pub(crate) struct MonthOf {
    pub(crate) status: &'static str,
    pub(crate) received_on: Option<chrono::NaiveDate>,
    pub(crate) to_check: u32,
    pub(crate) reminders: u32,
}

/// The month of an employer on a lot: received, to check, missing, or nothing due.
pub(crate) fn month_of(ledger: &Ledger, lot: LotId, employer: OrganisationId, month: YearMonth) -> MonthOf {
    let mut found = MonthOf { status: "nothing_due", received_on: None, to_check: 0, reminders: 0 };
    let mut awaited = 0;
    for placement in ledger.placements_on(lot).filter(|p| p.employer == employer) {
        let entry = ledger.hours.get(&placement.id).and_then(|lines| lines.get(&month));
        if let Some(entry) = entry {
            found.received_on = found.received_on.max(Some(entry.line.declared_on));
            found.to_check += u32::from(!entry.counted.to_check.is_zero());
        } else if span_of(placement).touches(month) {
            awaited += 1;
        }
    }
    found.status = match (found.received_on, found.to_check, awaited) {
        (Some(_), 1.., _) => "to_check",
        (Some(_), ..) => "received",
        (None, _, 1..) => "missing",
        _ => "nothing_due",
    };
    let reminds = |kind| {
        use ContactKind::{Call, FormalNotice, Letter, Reminder};
        matches!(kind, Reminder | Call | Letter | FormalNotice)
    };
    let about = |c: &&Contact| reminds(c.kind) && c.organisation == Some(employer) && c.month == Some(month);
    found.reminders = u32::try_from(ledger.contacts_of(lot).filter(about).count()).unwrap_or(u32::MAX);
    found
}

fn companies(ledger: &Ledger, lot: LotId) -> Vec<CompanyLine> {
    let line = |party: &Party| {
        let month = month_of(ledger, lot, party.organisation, ledger.due_month);
        let organisation = ledger.organisations.get(&party.organisation);
        CompanyLine {
            organisation: party.organisation.0,
            party: party.id.0,
            name: organisation.map(|o| o.name.clone()).unwrap_or_default(),
            structure_kind: organisation.map(|o| o.structure_kind.clone()).unwrap_or_default(),
            role: party.role,
            on_behalf_of: party.on_behalf_of.map(|o| ledger.organisation_name(o)).unwrap_or_default(),
            done: ledger
                .placements_on(lot)
                .filter(|p| p.employer == party.organisation)
                .map(|p| ledger.placement_hours(p.id))
                .sum(),
            month_status: month.status.to_owned(),
            reminders: month.reminders,
            received_on: input::optional_iso(month.received_on),
        }
    };
    let mut lines: Vec<CompanyLine> = ledger.parties.get(&lot).into_iter().flatten().map(line).collect();
    lines.sort_by_key(|l| (l.role, l.party));
    lines
}

fn in_post(ledger: &Ledger, lot: LotId) -> (Vec<InPost>, Vec<Message>) {
    let mut people = Vec::new();
    let mut warnings = Vec::new();
    for placement in ledger.placements_on(lot).filter(|p| span_of(p).contains(ledger.today)) {
        let ends_on = placement.ended_on.or(placement.ends_on);
        let left = ends_on.map(|end| (end - ledger.today).num_days());
        let name = ledger.person_name(placement.person);
        let job = [placement.job.as_str(), placement.contract_type.as_str()];
        people.push(InPost {
            person: placement.person.0,
            placement: placement.id.0,
            job: job.into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(", "),
            ends_on: input::optional_iso(ends_on),
            ends: match left {
                Some(..URGENT) => "ending",
                Some(..SOON) => "soon",
                _ => "ok",
            }
            .to_owned(),
            site: placement.site.map(|s| s.0),
            name: name.clone(),
        });
        let until = ledger.eligibility.get(&placement.person).and_then(|e| e.until);
        if let Some(until) = until.filter(|u| (*u - ledger.today).num_days() < SOON) {
            warnings.push(Message::new("lot-eligible-until").with("name", name).with("date", until));
        }
    }
    (people, warnings)
}

fn contacts(ledger: &Ledger, lot: LotId) -> Vec<ContactLine> {
    let line = |c: &Contact| ContactLine {
        id: c.id.0,
        on_date: input::iso(c.on_date),
        kind: c.kind,
        text: c.text.clone(),
        organisation: c.organisation.map(|o| ledger.organisation_name(o)).unwrap_or_default(),
    };
    ledger.contacts_of(lot).rev().take(CONTACTS).map(line).collect()
}

/// Every organisation, by name.
///
/// # Errors
/// When the dossier cannot be read.
pub fn organisations(desk: &Desk<'_>, _: Nothing) -> Result<Organisations, OfficeError> {
    let ledger = desk.ledger()?;
    let check = |siret: &str| match siret {
        "" => "none",
        siret => match siret::check(siret) {
            SiretCheck::Valid => "valid",
            SiretCheck::WrongKey => "wrong_key",
            SiretCheck::WrongLength => "wrong_length",
        },
    };
    let line = |o: &Organisation| OrganisationLine {
        id: o.id.0,
        kind: o.kind,
        name: o.name.clone(),
        structure_kind: o.structure_kind.clone(),
        siret_check: check(&o.siret).to_owned(),
        siret: o.siret.clone(),
    };
    let mut organisations: Vec<_> = ledger.organisations.values().map(line).collect();
    organisations.sort_by_key(|o| (o.kind, fold(&o.name)));
    Ok(Organisations { organisations })
}

#[cfg(test)]
mod tests;
