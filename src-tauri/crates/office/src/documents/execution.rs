//! The documents of contracts carried out. They state what the dossier holds and decide nothing: the buyer decides.

mod attestation;
mod control;
mod facts;
mod people;
mod report;
mod statement;
#[cfg(test)]
mod tests;

use super::facts::one_line;
use super::paper::Pen;
use super::produced_view;
use super::write::{FORMATS, name_of, numbered, record, refuse_taken, rendered, title_for_file};
use crate::assets::assets;
use crate::error::OfficeError;
use crate::evidence::{missing, posts};
use crate::follow;
use crate::ledger::Ledger;
use crate::session::Desk;
use crate::view::attestations::{
    DocumentPreview, ExecutionDocument, ExecutionDocuments, WriteExecutionDocument,
};
use crate::view::documents::WrittenDocument;
use crate::view::evidence::EvidenceQuery;
use crate::view::{ById, Choice};
use crate::words::{self, Language};
use clausier_documents::Document;
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, LotId, OrganisationId, PersonId, RowId, YearMonth};
use clausier_store::tables::{Placement, Produced};
use facts::LotFacts;
use std::collections::BTreeSet;
use std::path::Path;

/// Steps told while a document is written, besides those of its pages.
const STEPS: usize = 3;
/// Months a statement may speak of.
const MOST_MONTHS: i64 = 36;

/// What a document is about, checked.
enum Subject {
    /// `attestation`, `interim` or `final`.
    Lot(LotId),
    /// `statement`.
    Company { company: OrganisationId, lot: Option<LotId>, from: YearMonth, to: YearMonth },
    /// `control` of a lot.
    LotControl(LotId),
    /// `control` of a person.
    Person(PersonId),
    /// `control` of every lot of a buyer.
    Buyer(OrganisationId),
}

fn subject(ledger: &Ledger, ask: &ExecutionDocument) -> Result<Subject, OfficeError> {
    let gone = |field: &str| OfficeError::field(field, "error-not-found");
    let lot = match ask.lot.map(LotId) {
        Some(lot) if !ledger.lots.contains_key(&lot) => return Err(gone("lot")),
        lot => lot,
    };
    let organisation = match ask.organisation.map(OrganisationId) {
        Some(id) if !ledger.organisations.contains_key(&id) => return Err(gone("organisation")),
        organisation => organisation,
    };
    match ask.kind.as_str() {
        "attestation" | "interim" | "final" => {
            lot.map(Subject::Lot).ok_or_else(|| OfficeError::field("lot", "error-attest-lot"))
        }
        "statement" => {
            let company =
                organisation.ok_or_else(|| OfficeError::field("organisation", "error-attest-company"))?;
            let from = ask.from.ok_or_else(|| OfficeError::field("from", "error-attest-months"))?;
            let to = ask.to.unwrap_or(from);
            if to < from {
                return Err(OfficeError::field("to", "error-dates-reversed"));
            }
            if from.months_until(to) >= MOST_MONTHS {
                let message = Message::new("error-attest-long").with("most", MOST_MONTHS);
                return Err(OfficeError::Field { field: "to".to_owned(), message });
            }
            Ok(Subject::Company { company, lot, from, to })
        }
        "control" => match (ask.person.map(PersonId), lot, organisation) {
            (Some(person), ..) if !ledger.people.contains_key(&person) => Err(gone("person")),
            (Some(person), ..) => Ok(Subject::Person(person)),
            (None, Some(lot), _) => Ok(Subject::LotControl(lot)),
            (None, None, Some(buyer)) => Ok(Subject::Buyer(buyer)),
            (None, None, None) => Err(OfficeError::field("lot", "error-attest-about")),
        },
        _ => Err(OfficeError::field("kind", "error-attest-kind")),
    }
}

/// The placements of a control pack.
fn controlled<'a>(ledger: &'a Ledger, subject: &Subject) -> Vec<&'a Placement> {
    match subject {
        Subject::Person(person) => ledger.placements_of(*person).collect(),
        Subject::LotControl(lot) | Subject::Lot(lot) => ledger.placements_on(*lot).collect(),
        Subject::Buyer(buyer) => {
            let of = |p: &&Placement| {
                let lot = ledger.lots.get(&p.lot);
                let contract = lot.and_then(|l| ledger.contracts.get(&l.contract));
                contract.is_some_and(|c| c.buyer == Some(*buyer))
            };
            ledger.placements.values().filter(of).collect()
        }
        Subject::Company { company, .. } => {
            ledger.placements.values().filter(|p| p.employer == *company).collect()
        }
    }
}

/// What a document is about, in words.
fn about(ledger: &Ledger, subject: &Subject, language: Language) -> String {
    let named = match subject {
        Subject::Lot(lot) | Subject::LotControl(lot) => ledger.lot_name(*lot, language),
        Subject::Company { company: id, .. } | Subject::Buyer(id) => ledger.organisation_name(*id),
        Subject::Person(person) => ledger.person_name(*person),
    };
    one_line(&named)
}

/// A document and the hours it states.
fn composed(
    desk: &Desk<'_>,
    ledger: &Ledger,
    ask: &ExecutionDocument,
    subject: &Subject,
) -> Result<(Document, Hours), OfficeError> {
    let assets = assets()?;
    let settings = desk.settings()?;
    let language = desk.session.language();
    let pen = Pen { language, settings: &settings, today: ledger.today };
    match subject {
        Subject::Lot(lot) => {
            let facts = LotFacts::read(desk, lot.0)?;
            let document = if ask.kind == "attestation" {
                attestation::attestation(&pen, &facts)
            } else {
                let query = EvidenceQuery { lot: Some(lot.0), ..EvidenceQuery::default() };
                let found = missing(ledger, &posts(ledger, &query)?, &query, language, assets);
                report::report(&pen, &ask.kind, &facts, &found)
            };
            Ok((document, facts.done()))
        }
        Subject::Company { company, lot, from, to } => {
            let query = EvidenceQuery {
                lot: lot.map(|l| l.0),
                organisation: Some(company.0),
                from: Some(*from),
                to: Some(*to),
            };
            let posts = posts(ledger, &query)?;
            let found = missing(ledger, &posts, &query, language, assets);
            let period = statement::Period { company: *company, from: *from, to: *to, names: ask.names };
            Ok(statement::statement(&pen, ledger, &period, &posts, &found))
        }
        Subject::LotControl(_) | Subject::Person(_) | Subject::Buyer(_) => {
            let about = match subject {
                Subject::Person(id) => people::person(&pen, ledger, *id, ask.names),
                other => about(ledger, other, language),
            };
            let message =
                Message::new("attest-control-subtitle").with("about", about).with("date", ledger.today);
            let control =
                control::Control { subtitle: pen.say(&message), names: ask.names, sensitive: ask.sensitive };
            let posts = controlled(ledger, subject);
            control::control(desk, &pen, ledger, assets, &control, &posts)
        }
    }
}

/// The line of the dossier for a document, before it is written.
fn line(ledger: &Ledger, ask: &ExecutionDocument, subject: &Subject) -> Produced {
    let mut line = Produced {
        id: RowId(0),
        contract: None,
        calibration: None,
        kind: ask.kind.clone(),
        format: ask.format.clone(),
        file_name: String::new(),
        version: 1,
        hours: Hours::ZERO,
        produced_on: ledger.today,
        lot: None,
        organisation: None,
        person: None,
        first_month: None,
        last_month: None,
    };
    match subject {
        Subject::Lot(lot) | Subject::LotControl(lot) => line.lot = Some(*lot),
        Subject::Company { company, lot, from, to } => {
            (line.organisation, line.lot) = (Some(*company), *lot);
            (line.first_month, line.last_month) = (Some(*from), Some(*to));
        }
        Subject::Person(person) => line.person = Some(*person),
        Subject::Buyer(buyer) => line.organisation = Some(*buyer),
    }
    line
}

/// Documents of the same kind about the same thing.
fn same(one: &Produced, other: &Produced) -> bool {
    let key = |p: &Produced| (p.lot, p.organisation, p.person, p.first_month, p.last_month);
    one.kind == other.kind && key(one) == key(other)
}

/// Names for a document: a person is never named in one.
fn names(
    ledger: &Ledger,
    line: &Produced,
    subject: &Subject,
    language: Language,
) -> impl Iterator<Item = String> + use<> {
    let title = match subject {
        Subject::Person(person) => person.0.to_string(),
        other => title_for_file(&about(ledger, other, language)),
    };
    let months = match (line.first_month, line.last_month) {
        (Some(from), Some(to)) if from == to => from.to_string(),
        (Some(from), Some(to)) => format!("{from} {to}"),
        _ => String::new(),
    };
    let message = Message::new(format!("document-file-{}", line.kind))
        .with("title", title)
        .with("months", months)
        .with("version", line.version.to_string());
    numbered(words::say(language, &message), &line.format)
}

/// The checked line, its subject and the documents produced before.
fn prepared(
    desk: &Desk<'_>,
    ledger: &Ledger,
    ask: &ExecutionDocument,
) -> Result<(Subject, Produced, Vec<Produced>), OfficeError> {
    let subject = subject(ledger, ask)?;
    if !FORMATS.contains(&ask.format.as_str()) {
        return Err(OfficeError::field("format", "error-document-format"));
    }
    let before: Vec<Produced> = desk.store.read(|read| read.all().map_err(OfficeError::from))?;
    let mut line = line(ledger, ask, &subject);
    let last = before.iter().filter(|p| same(p, &line)).map(|p| p.version).max();
    line.version = last.unwrap_or(0) + 1;
    Ok((subject, line, before))
}

/// What a document would say, to read it before it is written.
///
/// # Errors
/// By the field: an unknown kind, nothing it could be about, months missing.
pub fn preview_execution_document(
    desk: &Desk<'_>,
    ask: ExecutionDocument,
) -> Result<DocumentPreview, OfficeError> {
    let ledger = desk.ledger()?;
    let (subject, line, before) = prepared(desk, &ledger, &ask)?;
    let (document, hours) = composed(desk, &ledger, &ask, &subject)?;
    let taken = |name: &String| before.iter().any(|p| p.file_name == *name);
    let mut names = names(&ledger, &line, &subject, desk.session.language());
    Ok(DocumentPreview {
        text: clausier_documents::text(&document),
        hours,
        file_name: names.find(|n| !taken(n)).unwrap_or_default(),
    })
}

/// Writes a document to the place the user chose.
///
/// # Errors
/// As [`preview_execution_document`]; when a file is there already; when the user stopped.
pub fn write_execution_document(
    desk: &Desk<'_>,
    ask: WriteExecutionDocument,
) -> Result<WrittenDocument, OfficeError> {
    let path = desk.session.path(&ask.file)?;
    write_execution_document_at(desk, &ask.document, &path)
}

/// As [`write_execution_document`], for a door that knows paths.
///
/// # Errors
/// As [`write_execution_document`].
pub fn write_execution_document_at(
    desk: &Desk<'_>,
    ask: &ExecutionDocument,
    path: &Path,
) -> Result<WrittenDocument, OfficeError> {
    desk.step(0, STEPS, Message::new("progress-document-read"))?;
    let ledger = desk.ledger()?;
    let (subject, mut line, _) = prepared(desk, &ledger, ask)?;
    let language = desk.session.language();
    refuse_taken(path, names(&ledger, &line, &subject, language))?;
    let (document, hours) = composed(desk, &ledger, ask, &subject)?;
    desk.step(1, STEPS, Message::new("progress-document-draw"))?;
    let bytes = rendered(&document, &ask.format)?;
    desk.step(2, STEPS, Message::new("progress-document-write"))?;
    (line.file_name, line.hours) = (name_of(path), hours);
    let file_name = line.file_name.clone();
    let saved = record(desk, path, &bytes, line, &about(&ledger, &subject, language))?;
    Ok(WrittenDocument { file_name, hours, warnings: Vec::new(), areas: saved.areas, done: saved.done })
}

/// What a document produced is about, and the hours it would state today.
pub(super) fn today(ledger: &Ledger, produced: &Produced, language: Language) -> (String, Hours) {
    let counted = |posts: Vec<&Placement>| posts.iter().map(|p| ledger.placement_hours(p.id)).sum();
    let subject = match (produced.kind.as_str(), produced.lot, produced.organisation, produced.person) {
        ("control", _, _, Some(person)) => Subject::Person(person),
        ("control", Some(lot), ..) => Subject::LotControl(lot),
        ("control", None, Some(buyer), _) => Subject::Buyer(buyer),
        ("statement", lot, Some(company), _) => {
            let months = produced.first_month.zip(produced.last_month);
            let (from, to) = months.unwrap_or((ledger.due_month, ledger.due_month));
            let posts = controlled(ledger, &Subject::Company { company, lot, from, to });
            let here = posts.into_iter().filter(|p| lot.is_none_or(|l| l == p.lot));
            let lines = here.filter_map(|p| ledger.hours.get(&p.id));
            let hours = lines.flat_map(|l| l.range(from..=to)).map(|(_, l)| l.counted.counted).sum();
            return (one_line(&ledger.organisation_name(company)), hours);
        }
        (_, Some(lot), ..) => {
            let done = ledger.progress.get(&lot).map_or(Hours::ZERO, |p| p.done);
            return (about(ledger, &Subject::Lot(lot), language), done);
        }
        _ => return (String::new(), produced.hours),
    };
    (about(ledger, &subject, language), counted(controlled(ledger, &subject)))
}

/// What documents can be made of a lot, and those already made.
///
/// # Errors
/// When the lot is no longer there.
pub fn execution_documents(desk: &Desk<'_>, ById { id }: ById) -> Result<ExecutionDocuments, OfficeError> {
    let ledger = desk.ledger()?;
    let language = desk.session.language();
    let lot = follow::find(&ledger, id)?;
    let facts = LotFacts::read(desk, id)?;
    let parties = ledger.parties.get(&lot.id).into_iter().flatten().map(|p| p.organisation);
    let employers: BTreeSet<OrganisationId> =
        ledger.placements_on(lot.id).map(|p| p.employer).chain(parties).collect();
    let buyer = ledger.contracts.get(&lot.contract).and_then(|c| c.buyer);
    let named = |id: OrganisationId| {
        let organisation = ledger.organisations.get(&id);
        let detail = organisation.map(|o| o.structure_kind.clone()).unwrap_or_default();
        Choice { id: id.0, name: ledger.organisation_name(id), detail }
    };
    let mut companies: Vec<Choice> = employers.iter().copied().map(named).collect();
    companies.sort_by_key(|c| clausier_domain::text::fold(&c.name));
    let produced: Vec<Produced> = desk.store.read(|read| read.all().map_err(OfficeError::from))?;
    let near = |p: &&Produced| {
        let of_company = p.organisation.is_some_and(|o| employers.contains(&o) || Some(o) == buyer);
        p.contract.is_none() && (p.lot == Some(lot.id) || (p.lot.is_none() && of_company))
    };
    let shown = produced.iter().rev().filter(near).map(|p| {
        let (title, hours) = today(&ledger, p, language);
        produced_view(p, title, hours)
    });
    let span = ledger.lot_span(lot.id);
    let this = YearMonth::of(ledger.today);
    let first = span.map_or(this.plus(-12), |s| YearMonth::of(s.starts_on));
    let last = span.and_then(|s| s.ends_on).map_or(this, YearMonth::of).min(this);
    Ok(ExecutionDocuments {
        lot: id,
        state: facts.state().to_owned(),
        ended: facts.ended,
        due: facts.due(),
        done: facts.done(),
        companies,
        buyer: buyer.map(named),
        months: first.min(last).through(last).collect(),
        produced: shown.collect(),
    })
}
