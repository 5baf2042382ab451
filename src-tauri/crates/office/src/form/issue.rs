//! Writing a form, with its line in the dossier: both, or neither.

use super::{limits, line};
use crate::error::OfficeError;
use crate::files::{for_name, write_whole};
use crate::follow::{find, month_of};
use crate::format;
use crate::ledger::{Ledger, span_of};
use crate::report::Words;
use crate::session::Desk;
use crate::view::ById;
use crate::view::form::{FormCompany, FormsView, WriteForm, WrittenForm};
use crate::words::{self, Language};
use clausier_domain::message::Message;
use clausier_domain::quantity::{LotId, OrganisationId, RowId, YearMonth};
use clausier_domain::text::fold;
use clausier_exchange::form::open::REFERENCE;
use clausier_exchange::form::{self as sheet, FormLine, FormSpec, MOST_MONTHS};
use clausier_store::tables::{Form, Placement};
use std::collections::BTreeSet;
use std::path::Path;

/// Bytes of the key of a seal.
const KEY: usize = 32;
/// Months before today that are proposed at most.
const BEHIND: i32 = 24;

/// What forms can be written for a lot, and those already issued.
///
/// # Errors
/// When the lot is no longer there.
pub fn forms(desk: &Desk<'_>, query: ById) -> Result<FormsView, OfficeError> {
    let ledger = desk.ledger()?;
    let lot = find(&ledger, query.id)?.id;
    let mut issued: Vec<Form> = desk.store.read(|read| read.with("lot", lot.0))?;
    issued.sort_by_key(|form| std::cmp::Reverse(form.id));
    let months = months_of(&ledger, lot);
    let last = months.iter().rfind(|m| **m <= ledger.due_month).or(months.last()).copied();
    let to = last.unwrap_or(ledger.due_month);
    // The quarter that is being declared: what companies are asked for most often.
    let first = YearMonth::new(to.year(), (to.month() - 1) / 3 * 3 + 1).unwrap_or(to);
    let from = months.iter().find(|m| **m >= first).copied().unwrap_or(to).min(to);
    Ok(FormsView {
        lot: lot.0,
        companies: companies(&ledger, lot, (from, to)),
        months,
        from,
        to,
        issued: issued.iter().map(|form| line(&ledger, form)).collect(),
    })
}

/// The months of a lot that a form may ask for.
fn months_of(ledger: &Ledger, lot: LotId) -> Vec<YearMonth> {
    let today = YearMonth::of(ledger.today);
    let span = ledger.lot_span(lot);
    let first = span.map_or(today.plus(-BEHIND), |s| YearMonth::of(s.starts_on));
    let last = span.and_then(|s| s.ends_on).map_or(today, YearMonth::of).min(today.plus(2));
    first.max(today.plus(-BEHIND)).min(last).through(last).collect()
}

fn companies(ledger: &Ledger, lot: LotId, (from, to): (YearMonth, YearMonth)) -> Vec<FormCompany> {
    let parties = ledger.parties.get(&lot).into_iter().flatten().map(|p| p.organisation);
    let employers = ledger.placements_on(lot).map(|p| p.employer);
    let all: BTreeSet<OrganisationId> = parties.chain(employers).collect();
    let company = |id: OrganisationId| FormCompany {
        organisation: id.0,
        name: ledger.organisation_name(id),
        contracts: u32::try_from(ledger.placements_on(lot).filter(|p| p.employer == id).count())
            .unwrap_or(u32::MAX),
        file_name: file_name(ledger, lot, id, from, to),
    };
    let mut list: Vec<FormCompany> = all.into_iter().map(company).collect();
    let missing = |c: &FormCompany| {
        month_of(ledger, lot, OrganisationId(c.organisation), ledger.due_month).status == "missing"
    };
    list.sort_by_key(|c| (!missing(c), c.contracts == 0, fold(&c.name)));
    list
}

fn file_name(ledger: &Ledger, lot: LotId, company: OrganisationId, from: YearMonth, to: YearMonth) -> String {
    let months = if from == to { from.to_string() } else { format!("{from} {to}") };
    let name = Message::new("form-file")
        .with("lot", for_name(&ledger.lot_name(lot, Language::French)))
        .with("company", for_name(&ledger.organisation_name(company)))
        .with("months", months);
    format!("{}.xlsx", words::say(Language::French, &name))
}

/// Writes a form to the place the user chose.
///
/// # Errors
/// By the field; when a file is there already; when it cannot be written.
pub fn write_form(desk: &Desk<'_>, ask: WriteForm) -> Result<WrittenForm, OfficeError> {
    let path = desk.session.path(&ask.file)?;
    write_form_at(desk, ask.lot, ask.organisation, (ask.from, ask.to), &path)
}

/// As [`write_form`], for a door that knows paths.
///
/// # Errors
/// As [`write_form`].
pub fn write_form_at(
    desk: &Desk<'_>,
    lot: i64,
    organisation: i64,
    (from, to): (YearMonth, YearMonth),
    path: &Path,
) -> Result<WrittenForm, OfficeError> {
    let ledger = desk.ledger()?;
    let lot = find(&ledger, lot)?.id;
    let company = ledger
        .organisations
        .get(&OrganisationId(organisation))
        .ok_or_else(|| OfficeError::field("organisation", "error-not-found"))?;
    let months: Vec<YearMonth> = from.through(to).take(MOST_MONTHS + 1).collect();
    if months.is_empty() || months.len() > MOST_MONTHS {
        return Err(OfficeError::field("to", "error-form-months"));
    }
    if ledger.lot_span(lot).is_some_and(|span| !months.iter().any(|m| span.touches(*m))) {
        return Err(OfficeError::field("from", "error-form-outside"));
    }
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    if path.exists() {
        let message = Message::new("error-form-exists").with("file", name);
        return Err(OfficeError::Field { field: "file".to_owned(), message });
    }
    let key = random::<KEY>()?;
    let spec = spec(desk, &ledger, lot, company.id, months)?;
    let labels = Words(Language::French);
    let issued = sheet::lay_out(&spec, &labels);
    let seal = sheet::seal(&key, &issued.cells);
    let bytes = sheet::write(&spec, &issued, &seal, ledger.today, &labels)
        .map_err(|_| OfficeError::File(Message::new("error-form-made")))?;
    let content = serde_json::to_string(&issued).map_err(|e| OfficeError::Input(e.to_string()))?;
    let message = Message::new("journal-form")
        .with("reference", spec.reference.as_str())
        .with("company", company.name.as_str())
        .with("lot", ledger.lot_name(lot, desk.session.language()));
    let mut there = false;
    let saved = desk.save(message, |tx| {
        let mut form = Form {
            id: RowId(0),
            reference: spec.reference.clone(),
            lot,
            organisation: company.id,
            first_month: from,
            last_month: to,
            secret: hexadecimal(&key),
            seal,
            content,
            issued_on: ledger.today,
            received_on: None,
            state: "issued".to_owned(),
        };
        tx.insert(&mut form)?;
        let refused = |_| OfficeError::File(Message::new("error-form-write").with("file", name.as_str()));
        write_whole(path, &bytes).map_err(refused)?;
        there = true;
        Ok(form.id.0)
    });
    if saved.is_err() && there {
        // The dossier refused its line: nothing would recognise this form when it comes back.
        let _ = std::fs::remove_file(path);
    }
    let saved = saved?;
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Ok(WrittenForm {
        id: saved.id,
        file_name: name,
        reference: spec.reference,
        lines: count(spec.lines.len()),
        months: count(spec.months.len()),
        areas: saved.areas,
        done: saved.done,
    })
}

/// What a form asks a company on a lot.
fn spec(
    desk: &Desk<'_>,
    ledger: &Ledger,
    lot: LotId,
    company: OrganisationId,
    months: Vec<YearMonth>,
) -> Result<FormSpec, OfficeError> {
    let settings = desk.settings()?;
    let [a, b, c, d] = random::<4>()?;
    let reference = format!("{REFERENCE}{a:02X}{b:02X}-{c:02X}{d:02X}");
    let contract = ledger.lots.get(&lot).and_then(|l| ledger.contracts.get(&l.contract));
    let title = contract.map_or_else(String::new, |c| match c.reference.as_str() {
        "" => c.title.clone(),
        own => format!("{own}, {}", c.title),
    });
    let lot_title = ledger.lots.get(&lot).map(|l| l.title.clone()).unwrap_or_default();
    let lot_name = ledger.lot_name(lot, Language::French);
    let office: Vec<String> =
        [settings.office_name, settings.office_email].into_iter().filter(|t| !t.is_empty()).collect();
    let office = office.join(", ");
    let facts = [
        ("form-fact-reference", reference.clone()),
        ("form-fact-buyer", contract.map(|c| ledger.buyer_name(c)).unwrap_or_default()),
        ("form-fact-contract", title),
        ("form-fact-lot", if lot_title == lot_name { lot_name } else { format!("{lot_name}, {lot_title}") }),
        ("form-fact-company", ledger.organisation_name(company)),
        ("form-fact-months", months_in_words(&months)),
        ("form-fact-issued", format::date(ledger.today)),
        ("form-fact-office", office.clone()),
    ];
    let mut placements: Vec<&Placement> = ledger
        .placements_on(lot)
        .filter(|p| p.employer == company && months.iter().any(|m| span_of(p).touches(*m)))
        .collect();
    placements.sort_by_key(|p| (ledger.people.get(&p.person).map(|x| fold(&x.last_name)), p.id));
    let line = |p: &&Placement| FormLine {
        placement: p.id,
        name: ledger.person_name(p.person),
        job: p.job.clone(),
        contract: p.contract_type.clone(),
        starts: format::date(p.starts_on),
        ends: p.ended_on.or(p.ends_on).map(format::date).unwrap_or_default(),
        months: months.iter().filter(|m| span_of(p).touches(**m)).copied().collect(),
    };
    Ok(FormSpec {
        reference,
        facts: facts.into_iter().filter(|(_, value)| !value.is_empty()).collect(),
        lines: placements.iter().map(line).collect(),
        ceiling: limits(ledger)?.ceiling,
        office,
        months,
    })
}

/// `octobre 2026 à décembre 2026`.
pub(super) fn months_in_words(months: &[YearMonth]) -> String {
    let (Some(first), Some(last)) = (months.first(), months.last()) else { return String::new() };
    if first == last {
        return format::month(Language::French, *first);
    }
    let between = Message::new("form-months-between").with("first", *first).with("last", *last);
    words::say(Language::French, &between)
}

fn random<const N: usize>() -> Result<[u8; N], OfficeError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| OfficeError::refused("error-technical"))?;
    Ok(bytes)
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
