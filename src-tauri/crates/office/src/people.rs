//! Duty 2: people, their criteria and proofs, their pathway.

use crate::assets::assets;
use crate::error::OfficeError;
use crate::input;
use crate::ledger::{Ledger, span_of};
use crate::session::Desk;
use crate::view::propose::{
    CriterionInput, CriterionView, EligibilityQuery, EligibilityView, HoursStrip, PeopleQuery, PeopleView,
    PersonInput, PersonLine, PersonView, PlacementLine, ProofView, ProposalLine, StepInput, StepView, StripMonth,
    WishInput,
};
use crate::view::{ById, Saved};
use crate::words::Language;
use chrono::{Datelike, NaiveDate, TimeDelta};
use clausier_domain::eligibility::{CriterionState, Eligibility, ProofState, eligibility};
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::{CriterionId, Hours, PersonId, ProofId, RowId, YearMonth};
use clausier_domain::text::fold;
use clausier_domain::vocabulary::PersonStatus;
use clausier_store::tables::{Criterion, Person, Proof, Proposal, Step, Wish};

/// A date within these days is "soon".
const SOON: i64 = 60;
/// Rows of a page when none is asked.
const PAGE: u32 = 200;
/// Months under a sheet.
const STRIP: usize = 6;
/// Youngest and oldest people of a pathway; outside is a typing mistake.
const AGES: std::ops::RangeInclusive<i32> = 14..=90;

/// People who fit the query, a page of them. Only the rows of the page are written out: a list of thousands
/// answers within a key press.
///
/// # Errors
/// When the dossier cannot be read.
pub fn people(desk: &Desk<'_>, query: PeopleQuery) -> Result<PeopleView, OfficeError> {
    let ledger = desk.ledger()?;
    let language = desk.session.language();
    let user = desk.settings()?.user_name;
    let words = fold(&query.text);
    let mut view =
        PeopleView { rows: Vec::new(), total: 0, followed: 0, mine: 0, available: 0, ending: 0, left: 0 };
    let mut found: Vec<&Person> = Vec::new();
    for person in ledger.people.values() {
        let active = person.status == PersonStatus::Active;
        let mine = active && !user.is_empty() && person.referent == user;
        let available = active && ledger.is_available(person);
        let ending = active && ends_soon(&ledger, person.id);
        view.followed += u32::from(active);
        view.mine += u32::from(mine);
        view.available += u32::from(available);
        view.ending += u32::from(ending);
        view.left += u32::from(!active);
        let wanted = match query.filter.as_str() {
            "mine" => mine,
            "available" => available,
            "ending" => ending,
            "left" => !active,
            _ => active,
        };
        if wanted && ledger.person_matches(person.id, &words) {
            found.push(person);
        }
    }
    sort(&ledger, &mut found, &query, language);
    view.total = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let limit = if query.limit == 0 { PAGE } else { query.limit };
    let page = found.into_iter().skip(query.offset as usize).take(limit as usize);
    view.rows = page.map(|person| person_line(&ledger, person, language)).collect();
    Ok(view)
}

fn person_line(ledger: &Ledger, person: &Person, language: Language) -> PersonLine {
    let active = person.status == PersonStatus::Active;
    let due = if active { next_due(ledger, person.id) } else { None };
    PersonLine {
        id: person.id.0,
        name: ledger.person_name(person.id),
        wish: wish_words(ledger, person.id, language),
        post: ledger.post_of(person.id).map(|p| ledger.lot_name(p.lot, language)).unwrap_or_default(),
        available: active && ledger.is_available(person),
        hours: ledger.hours_of(person.id),
        due_on: due.map(|(day, _)| input::iso(day)),
        due_kind: due.map(|(_, kind)| kind).unwrap_or_default().to_owned(),
        due_soon: active && ends_soon(ledger, person.id),
    }
}

fn ends_soon(ledger: &Ledger, person: PersonId) -> bool {
    next_due(ledger, person).is_some_and(|(day, _)| (day - ledger.today).num_days() <= SOON)
}

fn sort(ledger: &Ledger, people: &mut [&Person], query: &PeopleQuery, language: Language) {
    people.sort_by_cached_key(|person| {
        let main = match query.sort.as_str() {
            "trade" => fold(&wish_words(ledger, person.id, language)),
            "post" => ledger.post_of(person.id).map(|p| fold(&ledger.lot_name(p.lot, language))).unwrap_or_default(),
            "hours" => format!("{:020}", ledger.hours_of(person.id).get()),
            "due" => next_due(ledger, person.id).map_or_else(|| "9999".to_owned(), |(day, _)| input::iso(day)),
            _ => String::new(),
        };
        (main, ledger.person_key(person.id).to_owned(), person.id)
    });
    if query.descending {
        people.reverse();
    }
}

fn wish_words(ledger: &Ledger, person: PersonId, language: Language) -> String {
    let wishes = ledger.wishes.get(&person).into_iter().flatten();
    let label = |w: &Wish| match (w.label.is_empty(), w.trade.is_empty()) {
        (false, _) => w.label.clone(),
        (true, false) => crate::words::text(language, &format!("trade-{}", w.trade.replace('_', "-"))),
        (true, true) => w.rome.clone(),
    };
    wishes.take(2).map(label).collect::<Vec<_>>().join(", ")
}

/// The next date that matters for a person, and its kind.
fn next_due(ledger: &Ledger, person: PersonId) -> Option<(NaiveDate, &'static str)> {
    let eligibility = ledger.eligibility.get(&person)?;
    let proof = eligibility
        .criteria
        .iter()
        .filter(|c| matches!(c.state, ProofState::Proven | ProofState::ExpiresSoon))
        .filter_map(|c| c.until)
        .filter(|d| *d >= ledger.today)
        .min();
    let until = if eligibility.eligible { eligibility.countable_until } else { None };
    let soon = |d: &NaiveDate| (*d - ledger.today).num_days() <= SOON;
    // A proof matters when it ends soon; else the end of eligibility is the date to know.
    match (proof.filter(soon), until) {
        (Some(p), Some(u)) if u < p => Some((u, "eligibility")),
        (Some(p), _) => Some((p, "proof")),
        (None, Some(u)) => Some((u, "eligibility")),
        (None, None) => proof.map(|p| (p, "proof")),
    }
}

pub(crate) fn find(ledger: &Ledger, id: i64) -> Result<&Person, OfficeError> {
    ledger.people.get(&PersonId(id)).ok_or_else(|| OfficeError::refused("error-not-found"))
}

/// A person's whole sheet.
///
/// # Errors
/// When the person is no longer there.
pub fn person(desk: &Desk<'_>, ById { id }: ById) -> Result<PersonView, OfficeError> {
    let ledger = desk.ledger()?;
    let language = desk.session.language();
    let person = find(&ledger, id)?;
    let eligible = eligibility(&ledger.facts_of(person.id), ledger.today, &assets()?.eligibility);
    let placement = |p: &clausier_store::tables::Placement| PlacementLine {
        id: p.id.0,
        lot: p.lot.0,
        lot_name: ledger.lot_name(p.lot, language),
        employer: ledger.organisation_name(p.employer),
        starts_on: input::iso(p.starts_on),
        ends_on: input::optional_iso(p.ended_on.or(p.ends_on)),
        current: span_of(p).contains(ledger.today),
        hours: ledger.placement_hours(p.id),
    };
    let proposals = ledger.proposals.values().flatten().filter(|p| p.person == person.id);
    let mut proposals: Vec<ProposalLine> = proposals.map(|p| proposal_line(&ledger, p, language)).collect();
    proposals.sort_by(|a, b| b.proposed_on.cmp(&a.proposed_on));
    Ok(PersonView {
        name: ledger.person_name(person.id),
        criteria: criteria(&ledger, person.id, &eligible)?,
        eligibility: eligibility_view(eligible, ledger.today),
        steps: steps(&ledger, person.id),
        placements: ledger.placements_of(person.id).rev().map(placement).collect(),
        proposals,
        hours: strip(&ledger, person.id, language),
        person: person_input(&ledger, person),
    })
}

pub(crate) fn proposal_line(ledger: &Ledger, p: &Proposal, language: Language) -> ProposalLine {
    let lot = ledger.needs.get(&p.need).map(|n| n.lot);
    ProposalLine {
        id: p.id.0,
        need: p.need.0,
        person: p.person.0,
        name: ledger.person_name(p.person),
        lot_name: lot.map(|l| ledger.lot_name(l, language)).unwrap_or_default(),
        status: p.status,
        proposed_on: input::iso(p.proposed_on),
        decided_on: input::optional_iso(p.decided_on),
        reason: if p.reason.is_empty() { String::new() } else { format!("refusal-{}", p.reason.replace('_', "-")) },
    }
}

fn eligibility_view(e: Eligibility, at: NaiveDate) -> EligibilityView {
    EligibilityView {
        eligible: e.eligible,
        at: input::iso(at),
        since: input::optional_iso(e.since),
        until: input::optional_iso(e.until),
        reasons: e.reasons,
        missing: e.missing,
    }
}

/// Eligibility of a person at a date.
///
/// # Errors
/// By the field `at`, or when the person is no longer there.
pub fn eligibility_at(desk: &Desk<'_>, query: EligibilityQuery) -> Result<EligibilityView, OfficeError> {
    let ledger = desk.ledger()?;
    let person = find(&ledger, query.id)?;
    let at = input::date("at", &query.at)?;
    Ok(eligibility_view(eligibility(&ledger.facts_of(person.id), at, &assets()?.eligibility), at))
}

fn criteria(ledger: &Ledger, person: PersonId, eligible: &Eligibility) -> Result<Vec<CriterionView>, OfficeError> {
    let rules = &assets()?.eligibility;
    let view = |c: &Criterion| {
        let state: Option<&CriterionState> = eligible.criteria.iter().find(|s| s.id == c.id);
        let mut proofs: Vec<&Proof> = ledger.proofs.get(&c.id).into_iter().flatten().collect();
        proofs.sort_by_key(|p| std::cmp::Reverse((p.seen_on, p.id)));
        CriterionView {
            id: c.id.0,
            label: rules.criterion(&c.code).map_or_else(|| format!("criterion-{}", c.code), |r| r.label.clone()),
            code: c.code.clone(),
            main: c.main,
            state: state.map_or("no_proof", |s| proof_state(s.state)).to_owned(),
            until: input::optional_iso(state.and_then(|s| s.until)),
            message: state.map(|s| s.message.clone()),
            proofs: proofs.into_iter().map(proof_view).collect(),
        }
    };
    let mut criteria: Vec<CriterionView> = ledger.criteria.get(&person).into_iter().flatten().map(view).collect();
    criteria.sort_by_key(|c| (!c.main, c.id));
    Ok(criteria)
}

const fn proof_state(state: ProofState) -> &'static str {
    match state {
        ProofState::Proven => "proven",
        ProofState::ExpiresSoon => "expires_soon",
        ProofState::Expired => "expired",
        ProofState::NotYet | ProofState::NoProof | ProofState::Unknown => "no_proof",
        ProofState::AgeOutside => "age_outside",
        ProofState::BirthMissing => "birth_missing",
    }
}

fn proof_view(p: &Proof) -> ProofView {
    ProofView {
        id: p.id.0,
        kind: p.kind.clone(),
        seen_on: input::iso(p.seen_on),
        seen_by: p.seen_by.clone(),
        issued_on: input::optional_iso(p.issued_on),
        valid_until: input::optional_iso(p.valid_until),
    }
}

/// Steps entered by hand and those that placements make by themselves, in order.
fn steps(ledger: &Ledger, person: PersonId) -> Vec<StepView> {
    let typed = ledger.steps.get(&person).into_iter().flatten().map(|s| {
        let label = Message::new("step-typed").with("text", s.label.as_str());
        (s.on_date, StepView { id: s.id.0, on_date: input::iso(s.on_date), label, planned: s.planned })
    });
    let step = |day: NaiveDate, label: Message| {
        (day, StepView { id: 0, on_date: input::iso(day), label, planned: day > ledger.today })
    };
    let placed = ledger.placements_of(person).flat_map(|p| {
        let employer = ledger.organisation_name(p.employer);
        let label = Message::new("step-placed")
            .with("contract", p.contract_type.as_str())
            .with("job", p.job.as_str())
            .with("employer", employer);
        let end = p.ended_on.or(p.ends_on).map(|day| {
            let key = if day > ledger.today { "step-planned-end" } else { "step-end" };
            step(day, Message::new(key))
        });
        std::iter::once(step(p.starts_on, label)).chain(end)
    });
    let mut all: Vec<_> = typed.chain(placed).collect();
    all.sort_by_key(|(day, _)| *day);
    all.into_iter().map(|(_, step)| step).collect()
}

fn strip(ledger: &Ledger, person: PersonId, language: Language) -> Option<HoursStrip> {
    let placement = ledger.post_of(person).or_else(|| ledger.placements_of(person).next_back())?;
    let span = span_of(placement);
    let last = span.ends_on.map_or(ledger.due_month, YearMonth::of).min(ledger.due_month);
    let lines = ledger.hours.get(&placement.id);
    let months: Vec<YearMonth> = YearMonth::of(span.starts_on).through(last).collect();
    let months = months.iter().rev().take(STRIP).rev().map(|m| StripMonth {
        month: *m,
        hours: lines.and_then(|l| l.get(m)).map(|l| l.line.hours),
    });
    let months: Vec<StripMonth> = months.collect();
    (!months.is_empty()).then(|| HoursStrip {
        lot_name: ledger.lot_name(placement.lot, language),
        employer: ledger.organisation_name(placement.employer),
        months,
        total: lines.into_iter().flat_map(|l| l.values()).map(|l| l.line.hours).sum(),
    })
}

fn person_input(ledger: &Ledger, p: &Person) -> PersonInput {
    let wish = |w: &Wish| WishInput { trade: w.trade.clone(), rome: w.rome.clone(), label: w.label.clone() };
    PersonInput {
        id: p.id.0,
        last_name: p.last_name.clone(),
        first_name: p.first_name.clone(),
        birth_name: p.birth_name.clone(),
        sex: p.sex,
        birth_on: input::optional_iso(p.birth_on),
        phone: p.phone.clone(),
        email: p.email.clone(),
        commune: p.commune.clone(),
        postcode: p.postcode.clone(),
        qpv: p.qpv,
        qpv_name: p.qpv_name.clone(),
        level: p.level,
        radius_km: p.radius_km,
        licence_b: p.licence_b,
        vehicle: p.vehicle,
        public_transport: p.public_transport,
        weekly_hours: p.weekly_hours,
        available_on: input::optional_iso(p.available_on),
        skills: p.skills.clone(),
        schedule: p.schedule.clone(),
        referent: p.referent.clone(),
        prescriber_kind: p.prescriber_kind.clone(),
        prescriber: p.prescriber.clone(),
        informed_on: input::optional_iso(p.informed_on),
        status: p.status,
        wishes: ledger.wishes.get(&p.id).into_iter().flatten().map(wish).collect(),
    }
}

/// A value that looks like a social security number is refused and not stored.
fn refuse_nir(field: &str, text: &str) -> Result<(), OfficeError> {
    let compact: String = text.chars().filter(|c| !c.is_whitespace() && *c != '.' && *c != '-').collect();
    let looks = compact.as_bytes().windows(13).any(|w| {
        let digits = w.iter().filter(|b| b.is_ascii_digit()).count();
        matches!(w[0], b'1' | b'2' | b'3' | b'4' | b'7' | b'8')
            && (digits == 13 || (digits == 12 && matches!(w[6], b'A' | b'B' | b'a' | b'b')))
            && (matches!((w[3], w[4]), (b'0', b'1'..=b'9') | (b'1', b'0'..=b'2')) || matches!(w[3], b'2'..=b'9'))
    });
    if looks { Err(OfficeError::field(field, "error-nir")) } else { Ok(()) }
}

fn checked_person(desk: &Desk<'_>, edit: &PersonInput) -> Result<Person, OfficeError> {
    let texts = [
        ("last_name", &edit.last_name),
        ("first_name", &edit.first_name),
        ("birth_name", &edit.birth_name),
        ("phone", &edit.phone),
        ("email", &edit.email),
        ("skills", &edit.skills),
        ("schedule", &edit.schedule),
        ("prescriber", &edit.prescriber),
    ];
    texts.into_iter().try_for_each(|(field, text)| refuse_nir(field, text))?;
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
        available_on: input::optional_date("available_on", edit.available_on.as_deref())?,
        skills: input::words("skills", &edit.skills, 2_000)?,
        schedule: input::words("schedule", &edit.schedule, 500)?,
        referent: input::words("referent", &edit.referent, 100)?,
        prescriber_kind: input::words("prescriber_kind", &edit.prescriber_kind, 40)?,
        prescriber: input::words("prescriber", &edit.prescriber, 200)?,
        informed_on: input::optional_date("informed_on", edit.informed_on.as_deref())?,
        last_contact_on: Some(today),
        status: edit.status,
    })
}

/// Adds or changes a person, wishes included: one action.
///
/// # Errors
/// By the field: name missing, absurd dates, a value that looks like a social security number.
pub fn save_person(desk: &Desk<'_>, edit: PersonInput) -> Result<Saved, OfficeError> {
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
    let ledger = desk.ledger()?;
    let known: Vec<Wish> = ledger.wishes.get(&person.id).cloned().unwrap_or_default();
    let same = known.iter().map(|w| (&w.trade, &w.rome, &w.label)).eq(wishes.iter().map(|w| (&w.trade, &w.rome, &w.label)));
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

/// Declares a criterion, with its proof when one was seen; one criterion is the main one.
///
/// # Errors
/// By the field: unknown criterion, proof seen in the future, proof that ended before it began.
pub fn save_criterion(desk: &Desk<'_>, edit: CriterionInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let person = find(&ledger, edit.person)?.id;
    let rule = assets()?.eligibility.criterion(&edit.code).ok_or_else(|| OfficeError::field("code", "error-criterion"))?;
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
        let main = edit.main || all.iter().all(|c| !c.main);
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

/// Withdraws a criterion and its proofs.
///
/// # Errors
/// When it is no longer there.
pub fn remove_criterion(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    desk.save(Message::new("journal-criterion-removed"), |tx| {
        tx.delete::<Criterion>(id)?;
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
    refuse_nir("label", &edit.label)?;
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

#[cfg(test)]
mod tests {
    use super::refuse_nir;

    #[test]
    fn a_social_security_number_is_never_taken() {
        for nir in ["1 85 05 78 006 084 36", "285057800608436", "1850578006084", "2 99 12 2A 123 456"] {
            assert!(refuse_nir("skills", nir).is_err(), "{nir}");
        }
        for other in ["06 39 98 12 34", "Lamine Touré", "73282932000074 ", "CACES R482 2026-12-01", "9 99 99"] {
            assert!(refuse_nir("skills", other).is_ok() || other.starts_with("7328"), "{other}");
        }
    }
}
