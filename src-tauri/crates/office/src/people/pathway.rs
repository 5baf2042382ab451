//! Writing what opens rights besides criteria: structures, PASS IAE with suspensions and extensions; and absences.

use super::find;
use crate::assets::assets;
use crate::error::OfficeError;
use crate::input;
use crate::ledger::Ledger;
use crate::session::Desk;
use crate::view::pathway::{AbsenceInput, AccompanimentInput, PassEventInput, PassInput};
use crate::view::{ById, Saved};
use chrono::NaiveDate;
use clausier_domain::eligibility::{
    DiagnosisAuthor, EligibilityRules, ExtensionContext, PassFacts, PassPeriod, Refusal, check_extension,
    check_pass, check_suspension, pass_state,
};
use clausier_domain::execution::Span;
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::{OrganisationId, PersonId, RowId};
use clausier_domain::vocabulary::PassEventKind;
use clausier_store::tables::{Absence, Accompaniment, Pass, PassEvent};

/// Signs of a PASS number: five, then seven figures.
const PASS_SIGNS: usize = 12;
/// The first of them.
const PASS_PREFIX: usize = 5;

fn refused(refusal: Refusal) -> OfficeError {
    OfficeError::Field { field: refusal.field.to_owned(), message: refusal.message }
}

fn span(starts: &str, ends: Option<&str>) -> Result<Span, OfficeError> {
    let starts_on = input::date("starts_on", starts)?;
    let ends_on = input::optional_date("ends_on", ends)?;
    if ends_on.is_some_and(|end| end < starts_on) {
        return Err(OfficeError::field("ends_on", "error-dates-reversed"));
    }
    Ok(Span { starts_on, ends_on })
}

fn said(key: &str, ledger: &Ledger, person: PersonId) -> Message {
    Message::new(key).with("name", ledger.person_name(person))
}

fn gone() -> OfficeError {
    OfficeError::refused("error-not-found")
}

/// Adds or changes days on which a person is not free.
///
/// # Errors
/// By the field: dates missing or reversed, days already noted.
pub fn save_absence(desk: &Desk<'_>, edit: AbsenceInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let person = find(&ledger, edit.person)?.id;
    let starts_on = input::date("starts_on", &edit.starts_on)?;
    let ends_on = input::date("ends_on", &edit.ends_on)?;
    if ends_on < starts_on {
        return Err(OfficeError::field("ends_on", "error-dates-reversed"));
    }
    let days = Span::new(starts_on, ends_on);
    let mut others = ledger.pathways.absences.get(&person).into_iter().flatten();
    if others.any(|a| a.id.0 != edit.id && Span::new(a.starts_on, a.ends_on).overlap(&days).is_some()) {
        return Err(OfficeError::field("starts_on", "error-absence-twice"));
    }
    let mut absence = Absence { id: RowId(edit.id), person, starts_on, ends_on, reason: edit.reason };
    desk.save(said("journal-absence", &ledger, person), |tx| {
        tx.save(&mut absence)?;
        Ok(absence.id.0)
    })
}

/// Removes an absence.
///
/// # Errors
/// When it is no longer there.
pub fn remove_absence(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let mut all = ledger.pathways.absences.values().flatten();
    let person = all.find(|a| a.id.0 == id).map(|a| a.person).ok_or_else(gone)?;
    desk.save(said("journal-absence-removed", &ledger, person), |tx| {
        tx.delete::<Absence>(id)?;
        Ok(id)
    })
}

/// Adds or changes a structure that employs or accompanies a person.
///
/// # Errors
/// By the field: unknown kind or structure, dates missing or reversed, an attestation seen in the
/// future, the same kind of structure twice on a day.
pub fn save_accompaniment(desk: &Desk<'_>, edit: AccompanimentInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let person = find(&ledger, edit.person)?.id;
    let rule = assets()?
        .eligibility
        .structure(&edit.kind)
        .ok_or_else(|| OfficeError::field("kind", "error-structure-kind"))?;
    let organisation = edit.organisation.map(OrganisationId);
    if organisation.is_some_and(|id| !ledger.organisations.contains_key(&id)) {
        return Err(OfficeError::field("organisation", "error-not-found"));
    }
    let days = span(&edit.starts_on, edit.ends_on.as_deref())?;
    let attested_on = input::optional_date("attested_on", edit.attested_on.as_deref())?;
    if attested_on.is_some_and(|day| day > desk.clock.today()) {
        return Err(OfficeError::field("attested_on", "error-date-future"));
    }
    let mut others = ledger.pathways.accompaniments.get(&person).into_iter().flatten();
    let twice = |a: &Accompaniment| {
        let same = a.kind == edit.kind && a.organisation == organisation;
        let other = Span { starts_on: a.starts_on, ends_on: a.ends_on };
        a.id.0 != edit.id && same && other.overlap(&days).is_some()
    };
    if others.any(twice) {
        return Err(OfficeError::field("starts_on", "error-structure-twice"));
    }
    let message =
        said("journal-accompaniment", &ledger, person).with("structure", Arg::Key(rule.label.clone()));
    let mut record = Accompaniment {
        id: RowId(edit.id),
        person,
        organisation,
        kind: edit.kind,
        starts_on: days.starts_on,
        ends_on: days.ends_on,
        attested_on,
    };
    desk.save(message, |tx| {
        tx.save(&mut record)?;
        Ok(record.id.0)
    })
}

/// Removes a structure from a sheet.
///
/// # Errors
/// When it is no longer there.
pub fn remove_accompaniment(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let mut all = ledger.pathways.accompaniments.values().flatten();
    let person = all.find(|a| a.id.0 == id).map(|a| a.person).ok_or_else(gone)?;
    desk.save(said("journal-accompaniment-removed", &ledger, person), |tx| {
        tx.delete::<Accompaniment>(id)?;
        Ok(id)
    })
}

/// The number without its spaces; five signs then seven figures, or nothing.
fn pass_number(text: &str) -> Result<String, OfficeError> {
    let number: String = input::words("number", text, 20)?.split_whitespace().collect();
    let built = number.len() == PASS_SIGNS
        && number.chars().all(|c| c.is_ascii_alphanumeric())
        && number.chars().skip(PASS_PREFIX).all(|c| c.is_ascii_digit());
    if number.is_empty() || built {
        Ok(number.to_uppercase())
    } else {
        Err(OfficeError::field("number", "error-pass-number"))
    }
}

/// Who opened a PASS: an employer when the code is one of a kind of SIAE.
fn author(delivered_by: &str, rules: &EligibilityRules) -> DiagnosisAuthor {
    match rules.structure(delivered_by).and_then(|rule| rule.level_2_needed) {
        Some(_) => DiagnosisAuthor::Employer,
        None => DiagnosisAuthor::Prescriber,
    }
}

/// Adds or changes a PASS IAE; its end is computed.
///
/// # Errors
/// By the field: a number of another shape or held by somebody else, a first day missing, days of another PASS,
/// the waiting period when an employer opened it, a withdrawal before the first day.
pub fn save_pass(desk: &Desk<'_>, edit: PassInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let person = find(&ledger, edit.person)?.id;
    let rules = &assets()?.eligibility;
    let number = pass_number(&edit.number)?;
    let mut all = ledger.pathways.passes.values().flatten();
    if !number.is_empty() && all.any(|p| p.id.0 != edit.id && p.number == number) {
        return Err(OfficeError::field("number", "error-pass-twice"));
    }
    let delivered_by = input::words("delivered_by", &edit.delivered_by, 40)?;
    let mut pass = Pass {
        id: RowId(edit.id),
        person,
        number,
        starts_on: input::date("starts_on", &edit.starts_on)?,
        withdrawn_on: input::optional_date("withdrawn_on", edit.withdrawn_on.as_deref())?,
        delivered_by,
    };
    let facts = ledger.pathways.pass_facts(&pass, None);
    let others = ledger.pathways.passes.get(&person).into_iter().flatten().filter(|p| p.id != pass.id);
    let others: Vec<PassFacts> = others.map(|p| ledger.pathways.pass_facts(p, None)).collect();
    check_pass(&others, &facts, author(&pass.delivered_by, rules), &rules.iae).map_err(refused)?;
    desk.save(said("journal-pass", &ledger, person), |tx| {
        tx.save(&mut pass)?;
        Ok(pass.id.0)
    })
}

fn known_pass(ledger: &Ledger, id: i64) -> Result<&Pass, OfficeError> {
    ledger.pathways.passes.values().flatten().find(|p| p.id.0 == id).ok_or_else(gone)
}

/// Removes a PASS IAE with its suspensions and extensions.
///
/// # Errors
/// When it is no longer there.
pub fn remove_pass(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let person = known_pass(&ledger, id)?.person;
    desk.save(said("journal-pass-removed", &ledger, person), |tx| {
        tx.delete::<Pass>(id)?;
        Ok(id)
    })
}

/// Adds or changes a suspension or an extension of a PASS IAE. An extension typed from the last day of the PASS is kept
/// from the day after, as the platform of the State writes them both ways.
///
/// # Errors
/// By the field: dates missing, or what the rules of the PASS refuse.
pub fn save_pass_event(desk: &Desk<'_>, edit: PassEventInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let pass = known_pass(&ledger, edit.pass)?;
    let rules = &assets()?.eligibility.iae;
    let facts = ledger.pathways.pass_facts(pass, Some(RowId(edit.id)));
    let mut period = PassPeriod {
        reason: edit.reason,
        starts_on: input::date("starts_on", &edit.starts_on)?,
        ends_on: input::date("ends_on", &edit.ends_on)?,
    };
    let key = match edit.kind {
        PassEventKind::Suspension => {
            check_suspension(&facts, &period, rules).map_err(refused)?;
            "journal-suspension"
        }
        PassEventKind::Extension => {
            let end = pass_state(&facts, period.starts_on, rules).ends_on;
            if period.starts_on == end {
                period.starts_on = end.succ_opt().unwrap_or(end);
            }
            let kinds = kinds_on(&ledger, pass.person, period.starts_on);
            let birth_on = ledger.people.get(&pass.person).and_then(|p| p.birth_on);
            let context = ExtensionContext { birth_on, structures: &kinds };
            check_extension(&facts, &period, context, rules).map_err(refused)?;
            "journal-extension"
        }
    };
    let mut event = PassEvent {
        id: RowId(edit.id),
        pass: pass.id,
        kind: edit.kind,
        reason: period.reason,
        starts_on: period.starts_on,
        ends_on: period.ends_on,
    };
    desk.save(said(key, &ledger, pass.person), |tx| {
        tx.save(&mut event)?;
        Ok(event.id.0)
    })
}

/// Kinds of the structures a person is with on a day.
fn kinds_on(ledger: &Ledger, person: PersonId, day: NaiveDate) -> Vec<&str> {
    let all = ledger.pathways.accompaniments.get(&person).into_iter().flatten();
    let with = all.filter(|a| Span { starts_on: a.starts_on, ends_on: a.ends_on }.contains(day));
    with.map(|a| a.kind.as_str()).collect()
}

/// Removes a suspension or an extension.
///
/// # Errors
/// When it is no longer there.
pub fn remove_pass_event(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let mut all = ledger.pathways.pass_events.values().flatten();
    let event = all.find(|e| e.id.0 == id).ok_or_else(gone)?;
    let person = known_pass(&ledger, event.pass.0)?.person;
    let key = match event.kind {
        PassEventKind::Suspension => "journal-suspension-removed",
        PassEventKind::Extension => "journal-extension-removed",
    };
    desk.save(said(key, &ledger, person), |tx| {
        tx.delete::<PassEvent>(id)?;
        Ok(id)
    })
}
