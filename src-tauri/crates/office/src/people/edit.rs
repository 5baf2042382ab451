//! Writing people, their criteria and proofs, the steps of their pathway.

use super::find;
use crate::assets::assets;
use crate::error::OfficeError;
use crate::input;
use crate::places::code_of;
use crate::session::Desk;
use crate::view::people::{CriterionInput, PersonInput, StepInput, WishInput};
use crate::view::{ById, Saved};
use chrono::{Datelike, NaiveDate, TimeDelta};
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::{CriterionId, Hours, PersonId, ProofId, RowId};
use clausier_domain::vocabulary::Qpv;
use clausier_store::tables::{Criterion, Person, Proof, Step, Wish};

/// Youngest and oldest people of a pathway; outside is a typing mistake.
const AGES: std::ops::RangeInclusive<i32> = 14..=90;

/// A day that has come.
fn past(field: &str, text: Option<&str>, today: NaiveDate) -> Result<Option<NaiveDate>, OfficeError> {
    match input::optional_date(field, text)? {
        Some(day) if day > today => Err(OfficeError::field(field, "error-date-future")),
        day => Ok(day),
    }
}

/// When and where the address was checked against the priority districts: both or neither, and nothing
/// as long as nobody looked.
fn district_check(edit: &PersonInput, today: NaiveDate) -> Result<(Option<NaiveDate>, String), OfficeError> {
    let checked_on = past("qpv_checked_on", edit.qpv_checked_on.as_deref(), today)?;
    let source = input::words("qpv_source", &edit.qpv_source, 100)?;
    match (edit.qpv, checked_on, source.is_empty()) {
        (Qpv::Unchecked, ..) => Ok((None, String::new())),
        (_, Some(_), true) => Err(OfficeError::field("qpv_source", "error-required")),
        (_, None, false) => Err(OfficeError::field("qpv_checked_on", "error-required")),
        _ => Ok((checked_on, source)),
    }
}

fn checked_person(desk: &Desk<'_>, edit: &PersonInput) -> Result<Person, OfficeError> {
    let today = desk.clock.today();
    let birth_on = input::optional_date("birth_on", edit.birth_on.as_deref())?;
    if let Some(birth) = birth_on
        && !AGES.contains(&(today.year() - birth.year()))
    {
        return Err(OfficeError::field("birth_on", "error-age"));
    }
    if edit.radius_km.is_some_and(|km| km > 300) {
        return Err(OfficeError::field("radius_km", "error-radius"));
    }
    if edit.weekly_hours.is_some_and(|h| h <= Hours::ZERO || h > Hours::whole(48)) {
        return Err(OfficeError::field("weekly_hours", "error-weekly-hours"));
    }
    if !edit.email.trim().is_empty() && !edit.email.contains('@') {
        return Err(OfficeError::field("email", "error-email"));
    }
    let available_on = input::optional_date("available_on", edit.available_on.as_deref())?;
    let available_until = input::optional_date("available_until", edit.available_until.as_deref())?;
    if available_on.zip(available_until).is_some_and(|(from, until)| until < from) {
        return Err(OfficeError::field("available_until", "error-dates-reversed"));
    }
    let (qpv_checked_on, qpv_source) = district_check(edit, today)?;
    Ok(Person {
        id: PersonId(edit.id),
        last_name: input::required("last_name", &edit.last_name, 100)?,
        first_name: input::words("first_name", &edit.first_name, 100)?,
        birth_name: input::words("birth_name", &edit.birth_name, 100)?,
        sex: edit.sex,
        birth_on,
        phone: input::words("phone", &edit.phone, 30)?,
        email: input::words("email", &edit.email, 200)?,
        commune: input::words("commune", &edit.commune, 100)?,
        postcode: input::words("postcode", &edit.postcode, 10)?,
        qpv: edit.qpv,
        qpv_name: input::words("qpv_name", &edit.qpv_name, 100)?,
        level: edit.level,
        radius_km: edit.radius_km,
        licence_b: edit.licence_b,
        vehicle: edit.vehicle,
        public_transport: edit.public_transport,
        weekly_hours: edit.weekly_hours,
        available_on,
        skills: input::words("skills", &edit.skills, 2_000)?,
        schedule: input::words("schedule", &edit.schedule, 500)?,
        referent: input::words("referent", &edit.referent, 100)?,
        prescriber_kind: input::words("prescriber_kind", &edit.prescriber_kind, 40)?,
        prescriber: input::words("prescriber", &edit.prescriber, 200)?,
        informed_on: past("informed_on", edit.informed_on.as_deref(), today)?,
        last_contact_on: Some(today),
        status: edit.status,
        commune_code: code_of(&edit.commune_code, &edit.commune, &edit.postcode)?,
        available_until,
        qpv_checked_on,
        qpv_source,
        agreed_on: past("agreed_on", edit.agreed_on.as_deref(), today)?,
    })
}

/// Adds or changes a person, wishes included: one action.
///
/// # Errors
/// By the field: name missing, absurd dates, a value that looks like a social security number.
pub fn save_person(desk: &Desk<'_>, edit: PersonInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let mut person = checked_person(desk, &edit)?;
    let wishes: Vec<WishInput> = edit
        .wishes
        .iter()
        .filter(|w| !(w.trade.is_empty() && w.rome.trim().is_empty() && w.label.trim().is_empty()))
        .map(|w| {
            Ok(WishInput {
                trade: input::words("wishes", &w.trade, 60)?,
                rome: input::words("wishes", &w.rome, 10)?,
                label: input::words("wishes", &w.label, 100)?,
            })
        })
        .collect::<Result<_, OfficeError>>()?;
    let known: Vec<Wish> = ledger.wishes.get(&person.id).cloned().unwrap_or_default();
    let same = known
        .iter()
        .map(|w| (&w.trade, &w.rome, &w.label))
        .eq(wishes.iter().map(|w| (&w.trade, &w.rome, &w.label)));
    let key = if edit.id == 0 { "journal-person-added" } else { "journal-person" };
    let name = format!("{} {}", person.first_name, person.last_name).trim().to_owned();
    desk.save(Message::new(key).with("name", name), |tx| {
        tx.save(&mut person)?;
        if !same {
            known.iter().try_for_each(|w| tx.delete::<Wish>(w.id.0))?;
            for (rank, wish) in (1..).zip(wishes) {
                let WishInput { trade, rome, label } = wish;
                tx.insert(&mut Wish { id: RowId(0), person: person.id, rank, trade, rome, label })?;
            }
        }
        Ok(person.id.0)
    })
}

/// Declares a criterion, with its proof when one was seen; one criterion of the clause is the main one.
///
/// # Errors
/// By the field: unknown criterion, proof seen in the future, proof that ended before it began.
pub fn save_criterion(desk: &Desk<'_>, edit: CriterionInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let person = find(&ledger, edit.person)?.id;
    let rule = assets()?
        .eligibility
        .criterion(&edit.code)
        .ok_or_else(|| OfficeError::field("code", "error-criterion"))?;
    let today = desk.clock.today();
    let proof = match &edit.proof {
        None => None,
        Some(p) => {
            let seen_on = input::date("seen_on", &p.seen_on)?;
            if seen_on > today {
                return Err(OfficeError::field("seen_on", "error-date-future"));
            }
            let issued_on = input::optional_date("issued_on", p.issued_on.as_deref())?;
            if issued_on.is_some_and(|d| d > seen_on) {
                return Err(OfficeError::field("issued_on", "error-issued-after-seen"));
            }
            let valid_until = input::optional_date("valid_until", p.valid_until.as_deref())?;
            if valid_until.is_some_and(|d| d < issued_on.unwrap_or(seen_on) - TimeDelta::days(36_500)) {
                return Err(OfficeError::field("valid_until", "error-date-absurd"));
            }
            if let (Some(until), Some(issued)) = (valid_until, issued_on)
                && until < issued
            {
                return Err(OfficeError::field("valid_until", "error-dates-reversed"));
            }
            Some((input::words("kind", &p.kind, 80)?, seen_on, issued_on, valid_until))
        }
    };
    let all = ledger.criteria.get(&person).cloned().unwrap_or_default();
    let actor = desk.actor()?;
    let message = Message::new("journal-criterion")
        .with("name", ledger.person_name(person))
        .with("criterion", Arg::Key(rule.label.clone()));
    desk.save(message, |tx| {
        let main = !rule.iae_only && (edit.main || all.iter().all(|c| !c.main));
        if main {
            for other in all.iter().filter(|c| c.main && c.code != edit.code) {
                tx.update(&Criterion { main: false, ..other.clone() })?;
            }
        }
        let known = all.iter().find(|c| c.code == edit.code);
        let id = known.map_or(CriterionId(0), |c| c.id);
        let main = main || known.is_some_and(|c| c.main);
        let mut criterion = Criterion { id, person, code: edit.code, main };
        tx.save(&mut criterion)?;
        if let Some((kind, seen_on, issued_on, valid_until)) = proof {
            tx.insert(&mut Proof {
                id: ProofId(0),
                criterion: criterion.id,
                kind,
                seen_on,
                seen_by: actor,
                issued_on,
                valid_until,
            })?;
        }
        Ok(criterion.id.0)
    })
}

/// Withdraws a criterion and its proofs; when it was the main one, the oldest other becomes it.
///
/// # Errors
/// When it is no longer there.
pub fn remove_criterion(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let mut all = ledger.criteria.values().flatten();
    let removed = all.find(|c| c.id.0 == id).ok_or_else(|| OfficeError::refused("error-not-found"))?;
    let rules = &assets()?.eligibility;
    let of_clause = |c: &&Criterion| rules.criterion(&c.code).is_some_and(|rule| !rule.iae_only);
    let others = ledger.criteria.get(&removed.person).into_iter().flatten().filter(|c| c.id.0 != id);
    let heir = others.filter(of_clause).min_by_key(|c| c.id).filter(|_| removed.main);
    let message = Message::new("journal-criterion-removed").with("name", ledger.person_name(removed.person));
    desk.save(message, |tx| {
        tx.delete::<Criterion>(id)?;
        if let Some(heir) = heir {
            tx.update(&Criterion { main: true, ..heir.clone() })?;
        }
        Ok(id)
    })
}

/// Withdraws one proof of a criterion.
///
/// # Errors
/// When it is no longer there.
pub fn remove_proof(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let mut all = ledger.proofs.values().flatten();
    let proof = all.find(|p| p.id.0 == id).ok_or_else(|| OfficeError::refused("error-not-found"))?;
    let mut criteria = ledger.criteria.values().flatten();
    let person = criteria.find(|c| c.id == proof.criterion).map(|c| ledger.person_name(c.person));
    let message = Message::new("journal-proof-removed").with("name", person.unwrap_or_default());
    desk.save(message, |tx| {
        tx.delete::<Proof>(id)?;
        Ok(id)
    })
}

/// Adds a step to a pathway.
///
/// # Errors
/// By the field: date or words missing.
pub fn add_step(desk: &Desk<'_>, edit: StepInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let person = find(&ledger, edit.person)?.id;
    let mut step = Step {
        id: RowId(0),
        person,
        on_date: input::date("on_date", &edit.on_date)?,
        label: input::required("label", &edit.label, 300)?,
        planned: edit.planned,
    };
    desk.save(Message::new("journal-step").with("name", ledger.person_name(person)), |tx| {
        tx.insert(&mut step)?;
        Ok(step.id.0)
    })
}

/// Removes a step.
///
/// # Errors
/// When it is no longer there.
pub fn remove_step(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    desk.save(Message::new("journal-step-removed"), |tx| {
        tx.delete::<Step>(id)?;
        Ok(id)
    })
}
