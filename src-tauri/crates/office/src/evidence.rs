//! Duty 3: proofs of hours and hires as they are seen. The fact is noted, never the document.

mod missing;
#[cfg(test)]
mod tests;

use crate::assets::{Assets, assets};
use crate::error::OfficeError;
use crate::input;
use crate::ledger::{Evidences, Ledger, span_of};
use crate::session::Desk;
use crate::view::evidence::{
    EvidenceFile, EvidenceFileView, EvidenceInput, EvidenceKindLine, EvidenceLine, EvidencePost,
    EvidenceQuery, EvidenceView,
};
use crate::view::{ById, Saved};
use clausier_domain::execution::evidence::{EvidenceKind, GivenBy, Proves, Unproven};
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::{LotId, OrganisationId, PlacementId, RowId, YearMonth};
use clausier_domain::text::fold;
use clausier_domain::vocabulary::HourStatus;
use clausier_store::Tx;
use clausier_store::tables::{Evidence, HourLine, Placement};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::Path;

pub(crate) use missing::missing;

/// Months one proof may speak of.
const MOST_MONTHS: i64 = 60;
/// Placements noted at once.
const MOST_POSTS: usize = 500;
/// Largest file whose digest is taken, in bytes.
const LARGEST: u64 = 500_000_000;

/// Proofs seen and what nothing proves, of a lot, of a company, of a period.
///
/// # Errors
/// When the lot or the company is no longer there.
pub fn evidence(desk: &Desk<'_>, query: EvidenceQuery) -> Result<EvidenceView, OfficeError> {
    let ledger = desk.ledger()?;
    let assets = assets()?;
    let posts = posts(&ledger, &query)?;
    let language = desk.session.language();
    let proofs = &ledger.structure.evidence;
    let mut records: Vec<&Evidence> = proofs.all().filter(|e| concerns(e, &query, &posts)).collect();
    records.sort_by_key(|e| std::cmp::Reverse((e.seen_on, e.id)));
    let mut shown: Vec<EvidencePost> = posts.iter().map(|p| post(&ledger, p)).collect();
    shown.sort_by_key(|p| (fold(&p.name), p.placement));
    Ok(EvidenceView {
        query,
        kinds: assets.evidence_kinds.iter().map(kind_line).collect(),
        posts: shown,
        months: months(&ledger, &posts),
        records: records.into_iter().map(|e| line(&ledger, e, language, assets)).collect(),
        missing: missing(&ledger, &posts, &query, language, assets),
    })
}

/// The placements that are asked about.
pub(crate) fn posts<'a>(
    ledger: &'a Ledger,
    query: &EvidenceQuery,
) -> Result<Vec<&'a Placement>, OfficeError> {
    let gone = || OfficeError::refused("error-not-found");
    let company = query.organisation.map(OrganisationId);
    if company.is_some_and(|o| !ledger.organisations.contains_key(&o)) {
        return Err(gone());
    }
    let all: Vec<&Placement> = match query.lot.map(LotId) {
        Some(lot) if ledger.lots.contains_key(&lot) => ledger.placements_on(lot).collect(),
        Some(_) => return Err(gone()),
        None => ledger.placements.values().collect(),
    };
    let of = |p: &&Placement| company.is_none_or(|o| p.employer == o || p.user_company == Some(o));
    Ok(all.into_iter().filter(of).collect())
}

/// A proof that belongs to what is asked, and to its period.
fn concerns(evidence: &Evidence, query: &EvidenceQuery, posts: &[&Placement]) -> bool {
    let first = query.from.unwrap_or(YearMonth::of(chrono::NaiveDate::MIN));
    let last = query.to.unwrap_or(YearMonth::of(chrono::NaiveDate::MAX));
    let seen = YearMonth::of(evidence.seen_on);
    let (from, to) = evidence.first_month.zip(evidence.last_month).unwrap_or((seen, seen));
    if to < first || from > last {
        return false;
    }
    match (evidence.placement, evidence.lot, evidence.organisation) {
        (Some(placement), ..) => posts.iter().any(|p| p.id == placement),
        (None, lot, company) => {
            let about = |p: &&&Placement| {
                lot.is_none_or(|l| l == p.lot)
                    && company.is_none_or(|o| o == p.employer || Some(o) == p.user_company)
            };
            let named = lot.is_some_and(|l| query.lot == Some(l.0)) && query.organisation.is_none();
            named || posts.iter().any(|p| about(&p))
        }
    }
}

/// Months in which one of the placements was at work or declared hours, up to today.
fn months(ledger: &Ledger, posts: &[&Placement]) -> Vec<YearMonth> {
    let today = YearMonth::of(ledger.today);
    let mut months: BTreeSet<YearMonth> = BTreeSet::new();
    for placement in posts {
        let span = span_of(placement);
        let last = span.ends_on.map_or(today, YearMonth::of).min(today);
        months.extend(YearMonth::of(span.starts_on).through(last));
        months.extend(ledger.hours.get(&placement.id).into_iter().flat_map(|l| l.keys().copied()));
    }
    months.into_iter().filter(|m| *m <= today).collect()
}

fn kind_line(kind: &EvidenceKind) -> EvidenceKindLine {
    EvidenceKindLine {
        code: kind.code.clone(),
        proves: kind.proves.clone(),
        source: kind.provenance.source.clone(),
        checked: kind.provenance.checked,
    }
}

fn post(ledger: &Ledger, placement: &Placement) -> EvidencePost {
    let employer = ledger.organisations.get(&placement.employer);
    EvidencePost {
        placement: placement.id.0,
        name: ledger.person_name(placement.person),
        job: placement.job.clone(),
        lot: placement.lot.0,
        organisation: placement.employer.0,
        company: employer.map(|o| o.name.clone()).unwrap_or_default(),
        structure_kind: employer.map(|o| o.structure_kind.clone()).unwrap_or_default(),
        starts_on: input::iso(placement.starts_on),
    }
}

fn line(
    ledger: &Ledger,
    evidence: &Evidence,
    language: crate::words::Language,
    assets: &Assets,
) -> EvidenceLine {
    let placement = evidence.placement.and_then(|id| ledger.placements.get(&id));
    let lot = evidence.lot.or_else(|| placement.map(|p| p.lot));
    let company = evidence.organisation.or_else(|| placement.map(|p| p.employer));
    EvidenceLine {
        id: evidence.id.0,
        kind: evidence.kind.clone(),
        lot: lot.map(|l| l.0),
        lot_name: lot.map(|l| ledger.lot_name(l, language)).unwrap_or_default(),
        organisation: company.map(|o| o.0),
        company: company.map(|o| ledger.organisation_name(o)).unwrap_or_default(),
        placement: evidence.placement.map(|p| p.0),
        name: placement.map(|p| ledger.person_name(p.person)).unwrap_or_default(),
        from: evidence.first_month,
        to: evidence.last_month,
        seen_on: input::iso(evidence.seen_on),
        seen_by: evidence.seen_by.clone(),
        file_name: evidence.file_name.clone(),
        digest: evidence.digest.clone(),
        note: evidence.note.clone(),
        hours: ledger.hours_proven_by(evidence, assets),
    }
}

/// A proof checked, before it is written for each placement.
struct Checked {
    kind: &'static EvidenceKind,
    lot: Option<LotId>,
    organisation: Option<OrganisationId>,
    placements: Vec<PlacementId>,
    months: Option<(YearMonth, YearMonth)>,
}

fn checked(ledger: &Ledger, edit: &EvidenceInput) -> Result<Checked, OfficeError> {
    let kinds = &assets()?.evidence_kinds;
    let kind = kinds.iter().find(|k| k.code == edit.kind);
    let kind = kind.ok_or_else(|| OfficeError::field("kind", "error-evidence-kind"))?;
    let lot = edit.lot.map(LotId);
    if lot.is_some_and(|l| !ledger.lots.contains_key(&l)) {
        return Err(OfficeError::field("lot", "error-not-found"));
    }
    let organisation = edit.organisation.map(OrganisationId);
    if organisation.is_some_and(|o| !ledger.organisations.contains_key(&o)) {
        return Err(OfficeError::field("organisation", "error-not-found"));
    }
    let placements: BTreeSet<PlacementId> = edit.placements.iter().map(|id| PlacementId(*id)).collect();
    if placements.len() > MOST_POSTS {
        return Err(OfficeError::field("placements", "error-too-large"));
    }
    for id in &placements {
        let placement = ledger.placements.get(id);
        let placement = placement.ok_or_else(|| OfficeError::field("placements", "error-not-found"))?;
        let of = |o: OrganisationId| {
            let works_there = kind.given_by == GivenBy::Either && Some(o) == placement.user_company;
            o == placement.employer || works_there
        };
        if lot.is_some_and(|l| l != placement.lot) || organisation.is_some_and(|o| !of(o)) {
            return Err(OfficeError::field("placements", "error-evidence-elsewhere"));
        }
    }
    if lot.is_none() && organisation.is_none() && placements.is_empty() {
        return Err(OfficeError::field("lot", "error-evidence-nothing"));
    }
    // A hire is somebody's: a whole lot is not hired.
    if kind.proves == [Proves::Start] && placements.is_empty() {
        return Err(OfficeError::field("placements", "error-evidence-who"));
    }
    let months = checked_months(ledger, edit, kind)?;
    Ok(Checked { kind, lot, organisation, placements: placements.into_iter().collect(), months })
}

fn checked_months(
    ledger: &Ledger,
    edit: &EvidenceInput,
    kind: &EvidenceKind,
) -> Result<Option<(YearMonth, YearMonth)>, OfficeError> {
    let Some(from) = edit.from else {
        let asked = kind.proves.contains(&Proves::Hours) || edit.to.is_some();
        return if asked { Err(OfficeError::field("from", "error-evidence-months")) } else { Ok(None) };
    };
    let to = edit.to.unwrap_or(from);
    if to < from {
        return Err(OfficeError::field("to", "error-dates-reversed"));
    }
    if to > YearMonth::of(ledger.today) {
        return Err(OfficeError::field("to", "error-evidence-to-come"));
    }
    if from.months_until(to) >= MOST_MONTHS {
        let message = Message::new("error-evidence-long").with("most", MOST_MONTHS);
        return Err(OfficeError::Field { field: "to".to_owned(), message });
    }
    Ok(Some((from, to)))
}

/// Notes a proof that was seen: the declared hours it covers become evidenced, in the same action.
///
/// # Errors
/// By the field: an unknown kind, months missing or to come, nobody named for a hire, a day to come, a file that
/// cannot be read, or the very same proof noted already.
pub fn save_evidence(desk: &Desk<'_>, edit: EvidenceInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let checked = checked(&ledger, &edit)?;
    let seen_on = input::date("seen_on", &edit.seen_on)?;
    if seen_on > desk.clock.today() {
        return Err(OfficeError::field("seen_on", "error-date-future"));
    }
    let typed = input::words("seen_by", &edit.seen_by, 200)?;
    let seen_by = if typed.is_empty() { desk.actor()? } else { typed };
    let note = input::words("note", &edit.note, 500)?;
    let (file_name, digest) = match edit.file.as_deref().filter(|ticket| !ticket.is_empty()) {
        Some(ticket) => file_facts(&desk.session.path(ticket)?)?,
        None => (String::new(), String::new()),
    };
    let row = |placement: Option<PlacementId>| Evidence {
        id: RowId(0),
        kind: checked.kind.code.clone(),
        lot: checked.lot,
        organisation: checked.organisation,
        placement,
        first_month: checked.months.map(|(from, _)| from),
        last_month: checked.months.map(|(_, to)| to),
        seen_on,
        seen_by: seen_by.clone(),
        file_name: file_name.clone(),
        digest: digest.clone(),
        note: note.clone(),
    };
    let named: Vec<Option<PlacementId>> = match checked.placements.as_slice() {
        [] => vec![None],
        some => some.iter().copied().map(Some).collect(),
    };
    let mut rows: Vec<Evidence> = named.into_iter().map(row).collect();
    let again = |known: &Evidence| rows.iter().any(|r| *r == Evidence { id: RowId(0), ..known.clone() });
    if ledger.structure.evidence.all().any(again) {
        return Err(OfficeError::field("kind", "error-evidence-twice"));
    }
    desk.save(sentence(desk, &ledger, &checked), |tx| {
        rows.iter_mut().try_for_each(|row| tx.insert(row))?;
        restate(tx, &ledger)?;
        Ok(rows.first().map_or(0, |r| r.id.0))
    })
}

/// What is noted, of whom and for which months.
fn sentence(desk: &Desk<'_>, ledger: &Ledger, checked: &Checked) -> Message {
    let language = desk.session.language();
    let first = checked.placements.first().and_then(|id| ledger.placements.get(id));
    let about = match (checked.placements.len(), first) {
        (1, Some(placement)) => ledger.person_name(placement.person),
        _ => match (checked.organisation, checked.lot.or(first.map(|p| p.lot))) {
            (Some(company), _) => ledger.organisation_name(company),
            (None, Some(lot)) => ledger.lot_name(lot, language),
            (None, None) => String::new(),
        },
    };
    let kind = Arg::Key(format!("evidence-kind-{}", checked.kind.code.replace('_', "-")));
    let message = |key: &str| Message::new(key).with("kind", kind.clone()).with("about", about.clone());
    match checked.months {
        None => message("journal-evidence"),
        Some((from, to)) if from == to => message("journal-evidence-month").with("month", from),
        Some((from, to)) => message("journal-evidence-months").with("from", from).with("to", to),
    }
}

/// Takes a proof away: hours that were evidenced by it alone are declared again.
///
/// # Errors
/// When it is no longer there.
pub fn remove_evidence(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let known = ledger.structure.evidence.all().find(|e| e.id.0 == id);
    let known = known.ok_or_else(|| OfficeError::refused("error-not-found"))?;
    let kind = Arg::Key(format!("evidence-kind-{}", known.kind.replace('_', "-")));
    let message = Message::new("journal-evidence-removed").with("kind", kind).with("date", known.seen_on);
    desk.save(message, |tx| {
        tx.delete::<Evidence>(id)?;
        restate(tx, &ledger)?;
        Ok(id)
    })
}

/// What proofs now say of the lines: declared hours that gained one are evidenced, evidenced ones that lost theirs
/// are declared. What the facilitator validated or rejected stays.
fn restate(tx: &Tx<'_>, ledger: &Ledger) -> Result<(), OfficeError> {
    let assets = assets()?;
    let now = Evidences::read(&tx.read())?;
    let gap = |found: &Unproven, month: YearMonth| found.months.iter().any(|m| m.month == month);
    for placement in ledger.placements.values() {
        let Some(lines) = ledger.hours.get(&placement.id) else { continue };
        if now.near(placement).eq(ledger.structure.evidence.near(placement)) {
            continue;
        }
        let before = ledger.unproven(placement, assets);
        let after = ledger.unproven_with(placement, &now, assets);
        for (month, line) in lines {
            let status = match (line.line.status, gap(&before, *month), gap(&after, *month)) {
                (HourStatus::Declared, true, false) => HourStatus::Evidenced,
                (HourStatus::Evidenced, false, true) => HourStatus::Declared,
                _ => continue,
            };
            tx.update(&HourLine { status, ..line.line.clone() })?;
        }
    }
    Ok(())
}

/// A file's name and digest, and the proofs noted with this very content: to attach it, or to check that a file is
/// the one that was seen.
///
/// # Errors
/// By the field `file` when it cannot be read.
pub fn evidence_file(desk: &Desk<'_>, ask: EvidenceFile) -> Result<EvidenceFileView, OfficeError> {
    let (file_name, digest) = file_facts(&desk.session.path(&ask.file)?)?;
    let ledger = desk.ledger()?;
    let assets = assets()?;
    let language = desk.session.language();
    let same = ledger.structure.evidence.all().filter(|e| e.digest == digest);
    let known = same.map(|e| line(&ledger, e, language, assets)).collect();
    Ok(EvidenceFileView { file_name, digest, known })
}

/// The name of a file without its folder, and its SHA-256.
fn file_facts(path: &Path) -> Result<(String, String), OfficeError> {
    let unreadable = |_| OfficeError::field("file", "error-evidence-file");
    let file = std::fs::File::open(path).map_err(unreadable)?;
    let size = file.metadata().map_err(unreadable)?;
    if !size.is_file() || size.len() > LARGEST {
        return Err(OfficeError::field("file", "error-evidence-file"));
    }
    let mut digest = Sha256::new();
    let mut part = vec![0; 65_536];
    let mut reader = std::io::BufReader::new(file.take(LARGEST));
    loop {
        match reader.read(&mut part).map_err(unreadable)? {
            0 => break,
            read => digest.update(part.get(..read).unwrap_or_default()),
        }
    }
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let name = input::words("file", &name, 255)?;
    Ok((name, digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()))
}
