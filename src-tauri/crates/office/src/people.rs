//! Duty 2: people, their criteria and proofs, their pathway.

#[cfg(test)]
mod alike_tests;
mod edit;
mod import;
mod merge;
mod pathway;
#[cfg(test)]
mod pathway_tests;
mod sheet;
mod twins;

use crate::assets::assets;
use crate::error::OfficeError;
use crate::input;
use crate::ledger::{Ledger, Standing, span_of};
use crate::proposals::reason_key;
use crate::session::Desk;
use crate::view::ById;
use crate::view::matching::ProposalLine;
use crate::view::people::{
    CriterionView, EligibilityQuery, EligibilityView, HoursStrip, PeopleQuery, PeopleView, PersonInput,
    PersonLine, PersonView, PlacementLine, ProofView, StepView, StripMonth, WishInput,
};
use crate::words::Language;
use chrono::NaiveDate;
use clausier_domain::eligibility::{CriterionState, Eligibility, PassStanding, ProofState, eligibility};
use clausier_domain::message::Message;
use clausier_domain::quantity::{PersonId, YearMonth};
use clausier_domain::text::fold;
use clausier_domain::vocabulary::PersonStatus;
use clausier_store::tables::{Criterion, Person, Proof, Proposal, Wish};

pub use edit::{add_step, remove_criterion, remove_proof, remove_step, save_criterion, save_person};
pub use import::{import_people, import_people_named, preview_people, preview_people_named};
pub use merge::merge_people;
pub use pathway::{
    remove_absence, remove_accompaniment, remove_pass, remove_pass_event, save_absence, save_accompaniment,
    save_pass, save_pass_event,
};
pub(crate) use twins::Alike;
pub(crate) use twins::identity;
pub use twins::{alike, keep_apart, twin_pair, twins, twins_of};

/// A date within these days is "soon".
const SOON: i64 = 60;
/// Rows of a page when none is asked.
const PAGE: u32 = 200;
/// Months under a sheet.
const STRIP: usize = 6;

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
        let standing = standing(&ledger, person.id);
        let available = active && standing.available;
        let ending = active && ends_soon(&ledger, standing);
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
    let standing = standing(ledger, person.id);
    let due = standing.due.filter(|_| active);
    PersonLine {
        id: person.id.0,
        name: ledger.person_name(person.id),
        wish: wish_words(ledger, person.id, language),
        post: ledger.post_of(person.id).map(|p| ledger.lot_name(p.lot, language)).unwrap_or_default(),
        available: active && standing.available,
        hours: ledger.hours_of(person.id),
        due_on: due.map(|(day, _)| input::iso(day)),
        due_kind: due.map(|(_, kind)| kind).unwrap_or_default().to_owned(),
        due_soon: active && ends_soon(ledger, standing),
    }
}

fn standing(ledger: &Ledger, person: PersonId) -> Standing {
    ledger.standing(person, next_due)
}

fn ends_soon(ledger: &Ledger, standing: Standing) -> bool {
    standing.due.is_some_and(|(day, _)| (day - ledger.today).num_days() <= SOON)
}

fn sort(ledger: &Ledger, people: &mut [&Person], query: &PeopleQuery, language: Language) {
    people.sort_by_cached_key(|person| {
        let main = match query.sort.as_str() {
            "trade" => fold(&wish_words(ledger, person.id, language)),
            "post" => {
                ledger.post_of(person.id).map(|p| fold(&ledger.lot_name(p.lot, language))).unwrap_or_default()
            }
            "hours" => format!("{:020}", ledger.hours_of(person.id).get()),
            "due" => {
                standing(ledger, person.id).due.map_or_else(|| "9999".to_owned(), |(day, _)| input::iso(day))
            }
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
    let ending = [
        proof.filter(soon).map(|day| (day, "proof")),
        pass_end(ledger, person).filter(soon).map(|day| (day, "pass")),
    ];
    // A proof or a PASS matters when it ends soon; else the end of eligibility is the date to know.
    match (ending.into_iter().flatten().min(), until) {
        (Some((day, _)), Some(u)) if u < day => Some((u, "eligibility")),
        (Some(first), _) => Some(first),
        (None, Some(u)) => Some((u, "eligibility")),
        (None, None) => proof.map(|p| (p, "proof")),
    }
}

/// Last day of the PASS IAE the person holds today.
pub(crate) fn pass_end(ledger: &Ledger, person: PersonId) -> Option<NaiveDate> {
    let rules = &assets().ok()?.eligibility;
    let state = sheet::pass_of(&ledger.pathways.passes_of(person), ledger.today, rules)?;
    matches!(state.standing, PassStanding::Running | PassStanding::Suspended).then_some(state.ends_on)
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
        eligibility: sheet::eligibility_view(&ledger, person.id, ledger.today)?,
        pathway: sheet::pathway_view(&ledger, person.id)?,
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
        interview_on: input::optional_iso(p.interview_on),
        decided_on: input::optional_iso(p.decided_on),
        reason: reason_key(&p.reason),
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
    sheet::eligibility_view(&ledger, person.id, at)
}

fn criteria(
    ledger: &Ledger,
    person: PersonId,
    eligible: &Eligibility,
) -> Result<Vec<CriterionView>, OfficeError> {
    let rules = &assets()?.eligibility;
    let view = |c: &Criterion| {
        let state: Option<&CriterionState> = eligible.criteria.iter().find(|s| s.id == c.id);
        let mut proofs: Vec<&Proof> = ledger.proofs.get(&c.id).into_iter().flatten().collect();
        proofs.sort_by_key(|p| std::cmp::Reverse((p.seen_on, p.id)));
        CriterionView {
            id: c.id.0,
            label: rules
                .criterion(&c.code)
                .map_or_else(|| format!("criterion-{}", c.code), |r| r.label.clone()),
            code: c.code.clone(),
            main: c.main,
            state: state.map_or("no_proof", |s| proof_state(s.state)).to_owned(),
            until: input::optional_iso(state.and_then(|s| s.until)),
            message: state.map(|s| s.message.clone()),
            proofs: proofs.into_iter().map(proof_view).collect(),
        }
    };
    let mut criteria: Vec<CriterionView> =
        ledger.criteria.get(&person).into_iter().flatten().map(view).collect();
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
    let merged = ledger
        .pathways
        .merged
        .get(&person)
        .into_iter()
        .flatten()
        .map(|m| step(m.merged_on, Message::new("step-merged").with("name", m.former_name.as_str())));
    let mut all: Vec<_> = typed.chain(placed).chain(merged).collect();
    all.sort_by_key(|(day, _)| *day);
    all.into_iter().map(|(_, step)| step).collect()
}

fn strip(ledger: &Ledger, person: PersonId, language: Language) -> Option<HoursStrip> {
    let placement = ledger.post_of(person).or_else(|| ledger.placements_of(person).next_back())?;
    let span = span_of(placement);
    let last = span.ends_on.map_or(ledger.due_month, YearMonth::of).min(ledger.due_month);
    let lines = ledger.hours.get(&placement.id);
    let months: Vec<YearMonth> = YearMonth::of(span.starts_on).through(last).collect();
    let months = months
        .iter()
        .rev()
        .take(STRIP)
        .rev()
        .map(|m| StripMonth { month: *m, hours: lines.and_then(|l| l.get(m)).map(|l| l.line.hours) });
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
        commune_code: p.commune_code.clone(),
        qpv: p.qpv,
        qpv_name: p.qpv_name.clone(),
        qpv_checked_on: input::optional_iso(p.qpv_checked_on),
        qpv_source: p.qpv_source.clone(),
        level: p.level,
        radius_km: p.radius_km,
        licence_b: p.licence_b,
        vehicle: p.vehicle,
        public_transport: p.public_transport,
        weekly_hours: p.weekly_hours,
        available_on: input::optional_iso(p.available_on),
        available_until: input::optional_iso(p.available_until),
        skills: p.skills.clone(),
        schedule: p.schedule.clone(),
        referent: p.referent.clone(),
        prescriber_kind: p.prescriber_kind.clone(),
        prescriber: p.prescriber.clone(),
        informed_on: input::optional_iso(p.informed_on),
        agreed_on: input::optional_iso(p.agreed_on),
        status: p.status,
        wishes: ledger.wishes.get(&p.id).into_iter().flatten().map(wish).collect(),
    }
}

#[cfg(test)]
mod tests;
