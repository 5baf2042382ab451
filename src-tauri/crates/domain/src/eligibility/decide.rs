//! The answer for one person on one day, with its reasons.

use crate::eligibility::dates::eligible_dates;
use crate::eligibility::facts::{CriterionFact, PersonFacts, StructureFacts};
use crate::eligibility::pass::{PassStanding, pass_state};
use crate::eligibility::rules::{AgeCondition, CriterionRule, EligibilityRules, StructureEvidence};
use crate::eligibility::spans::{
    age_span, countable_periods, criterion_spans, hire_span, proof_span, proven_spans, sheltered_spans,
    structure_spans,
};
use crate::execution::Span;
use crate::message::{Arg, Message};
use crate::quantity::CriterionId;
use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// By which door a person is eligible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Door {
    /// Employed or accompanied by a recognised structure.
    Structure,
    /// At least one criterion.
    Criteria,
}

/// How a criterion stands on the day asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProofState {
    /// Proven.
    Proven,
    /// Proven, for a few days more.
    ExpiresSoon,
    /// Its proof has ended.
    Expired,
    /// Its proof is dated later than the day asked.
    NotYet,
    /// No proof seen.
    NoProof,
    /// The age condition is not met.
    AgeOutside,
    /// The birth date is needed and missing.
    BirthMissing,
    /// The code is not in the rules.
    Unknown,
}

/// One criterion of the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CriterionState {
    /// Which record.
    pub id: CriterionId,
    /// Its code.
    pub code: String,
    /// How it stands on the day asked.
    pub state: ProofState,
    /// Last day it is proven, when it is or was.
    #[ts(type = "string | null")]
    pub until: Option<NaiveDate>,
    /// True when it was proven on the day of the first hire: it opened the right.
    pub proven_at_hire: bool,
    /// The sentence beside it.
    pub message: Message,
}

/// Whether a person counts on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Eligibility {
    /// Counts on that day; before any hire: would count if hired that day.
    pub eligible: bool,
    /// First day of the eligible days around it.
    #[ts(type = "string | null")]
    pub since: Option<NaiveDate>,
    /// Last eligible day, included; none when eligible without a known end. Before any hire: the
    /// last day on which a hire is covered.
    #[ts(type = "string | null")]
    pub until: Option<NaiveDate>,
    /// Last day hours count: `until` once hired; before, for a hire on the day asked.
    #[ts(type = "string | null")]
    pub countable_until: Option<NaiveDate>,
    /// By which door.
    pub door: Option<Door>,
    /// Why the person counts.
    pub reasons: Vec<Message>,
    /// What would be needed, when she does not.
    pub missing: Vec<Message>,
    /// Criterion by criterion.
    pub criteria: Vec<CriterionState>,
}

/// Answers for one person on one day.
#[must_use]
pub fn eligibility(person: &PersonFacts, at: NaiveDate, rules: &EligibilityRules) -> Eligibility {
    // Before the first hire the person is asked about as a candidate.
    let hired = person.first_hired_on.filter(|day| *day <= at);
    let (proven, sheltered) = (proven_spans(person, rules), sheltered_spans(person, rules));
    let on = |days: &[Span], day: NaiveDate| days.iter().any(|span| span.contains(day));
    let days = if hired.is_some() {
        countable_periods(person, rules)
    } else {
        Span::merged(proven.iter().chain(&sheltered).copied().collect())
    };
    let around = days.into_iter().find(|span| span.contains(at));
    let opened = hired.unwrap_or(at);
    let by_structure = on(&sheltered, at) || (on(&sheltered, opened) && !on(&proven, opened));
    let door = around.map(|_| if by_structure { Door::Structure } else { Door::Criteria });
    let countable_until = around.and_then(|span| {
        if hired.is_some() {
            return span.ends_on;
        }
        let candidate = PersonFacts { first_hired_on: None, ..person.clone() };
        eligible_dates(&candidate, rules).countable_from(at).flatten()
    });
    let criteria: Vec<CriterionState> =
        person.criteria.iter().map(|c| criterion_state(person, c, at, rules)).collect();
    let (reasons, missing) = match door {
        Some(door) => (reasons(person, at, hired, door, rules), Vec::new()),
        None => (Vec::new(), missing(person, at, hired, &criteria, rules)),
    };
    Eligibility {
        eligible: around.is_some(),
        since: around.map(|s| s.starts_on),
        until: around.and_then(|s| s.ends_on),
        countable_until,
        door,
        reasons,
        missing,
        criteria,
    }
}

fn label(rule: &CriterionRule) -> Arg {
    Arg::Key(rule.label.clone())
}

fn reasons(
    person: &PersonFacts,
    at: NaiveDate,
    hired: Option<NaiveDate>,
    door: Door,
    rules: &EligibilityRules,
) -> Vec<Message> {
    let mut said = Vec::new();
    let day = hired.unwrap_or(at);
    if door == Door::Structure {
        said.extend(shelters(person, at, day, rules));
    }
    for fact in &person.criteria {
        let Some(rule) = rules.criterion(&fact.code).filter(|rule| !rule.iae_only) else { continue };
        if !criterion_spans(person, fact, rules).iter().any(|s| s.contains(day)) {
            continue;
        }
        let key = if hired.is_some() { "eligibility-by-criterion-hire" } else { "eligibility-by-criterion" };
        said.push(Message::new(key).with("criterion", label(rule)).with("date", day));
        let covering = fact.proofs.iter().filter(|p| proof_span(p, rule).contains(day));
        if let Some(seen) = covering.map(|p| p.seen_on).min().filter(|seen| hired.is_some_and(|h| *seen > h))
        {
            said.push(
                Message::new("eligibility-seen-late").with("criterion", label(rule)).with("date", seen),
            );
        }
    }
    if let (Some(hired), Some(span)) = (hired, hire_span(person, rules).filter(|s| s.contains(at))) {
        let until = span.ends_on.unwrap_or(span.starts_on);
        let months = rules.countable_months.value;
        let message = Message::new("eligibility-countable").with("months", months);
        said.push(message.with("hired", hired).with("date", until));
    }
    said
}

/// The structures that open the first door on the day asked, else those that did on the day of hire.
fn shelters(
    person: &PersonFacts,
    at: NaiveDate,
    opened: NaiveDate,
    rules: &EligibilityRules,
) -> Vec<Message> {
    let on = |day: NaiveDate| -> Vec<Message> {
        let covering = person.structures.iter().filter_map(|structure| {
            let days = structure_spans(person, structure, rules).into_iter().find(|s| s.contains(day))?;
            let name = Arg::Key(rules.structure(&structure.kind)?.label.clone());
            let message = |key: &str| Message::new(key).with("structure", name);
            Some(match days.ends_on {
                Some(end) => message("eligibility-by-structure-until").with("date", end),
                None => message("eligibility-by-structure"),
            })
        });
        covering.collect()
    };
    let today = on(at);
    if today.is_empty() { on(opened) } else { today }
}

fn missing(
    person: &PersonFacts,
    at: NaiveDate,
    hired: Option<NaiveDate>,
    criteria: &[CriterionState],
    rules: &EligibilityRules,
) -> Vec<Message> {
    let mut said = Vec::new();
    said.extend(
        nearest(&person.structures, at).into_iter().filter_map(|s| structure_missing(person, s, at, rules)),
    );
    if let Some(end) = hire_span(person, rules).and_then(|s| s.ends_on) {
        let months = rules.countable_months.value;
        said.push(Message::new("eligibility-months-over").with("months", months).with("date", end));
        return said;
    }
    if let Some(day) = hired {
        said.push(Message::new("eligibility-not-proven-at-hire").with("date", day));
    }
    if person.criteria.is_empty() && said.is_empty() {
        said.push(Message::new("eligibility-no-criterion"));
    }
    // Once hired, what counts is what was proven that day.
    let day = hired.unwrap_or(at);
    for (fact, now) in person.criteria.iter().zip(criteria) {
        let state = if day == at { now.clone() } else { criterion_state(person, fact, day, rules) };
        let rule = rules.criterion(&fact.code);
        let key = match state.state {
            ProofState::Expired => "eligibility-missing-expired",
            ProofState::NotYet => "eligibility-missing-later",
            ProofState::NoProof => "eligibility-missing-proof",
            ProofState::AgeOutside => "eligibility-missing-age",
            ProofState::BirthMissing => "eligibility-missing-birth",
            ProofState::Unknown => "eligibility-missing-unknown",
            ProofState::Proven | ProofState::ExpiresSoon if rule.is_some_and(|rule| rule.iae_only) => {
                "eligibility-missing-iae-only"
            }
            ProofState::Proven | ProofState::ExpiresSoon => continue,
        };
        let mut message = Message { key: key.to_owned(), args: state.message.args };
        message = message.with("criterion", rule.map_or_else(|| Arg::Text(fact.code.clone()), label));
        said.push(message);
    }
    said
}

/// The structures of the day asked, else the next one, else the last one: older ones explain nothing.
fn nearest(structures: &[StructureFacts], at: NaiveDate) -> Vec<&StructureFacts> {
    let today: Vec<_> = structures.iter().filter(|s| s.span.contains(at)).collect();
    if !today.is_empty() {
        return today;
    }
    let next = structures.iter().filter(|s| at < s.span.starts_on).min_by_key(|s| s.span.starts_on);
    let last = structures.iter().filter(|s| s.span.starts_on <= at).max_by_key(|s| s.span.ends_on);
    next.or(last).into_iter().collect()
}

fn structure_missing(
    person: &PersonFacts,
    structure: &StructureFacts,
    at: NaiveDate,
    rules: &EligibilityRules,
) -> Option<Message> {
    let Some(rule) = rules.structure(&structure.kind) else {
        return Some(
            Message::new("eligibility-structure-unknown").with("structure", structure.kind.as_str()),
        );
    };
    let message = |key: &str| Message::new(key).with("structure", Arg::Key(rule.label.clone()));
    if rule.evidence == StructureEvidence::Excluded {
        return Some(message("eligibility-structure-excluded"));
    }
    if !structure.span.contains(at) {
        return Some(match structure.span.ends_on.filter(|end| *end < at) {
            Some(end) => message("eligibility-structure-left").with("date", end),
            None => message("eligibility-structure-later").with("date", structure.span.starts_on),
        });
    }
    match (rule.evidence, structure.attested_on) {
        (StructureEvidence::Pass, _) => Some(pass_missing(person, at, rules, message)),
        (_, None) => Some(message("eligibility-attestation-missing")),
        (_, Some(_)) => Some(message("eligibility-structure-criterion")),
    }
}

/// Why no PASS serves that day: the one suspended, the next one, or the last one that ended.
fn pass_missing(
    person: &PersonFacts,
    at: NaiveDate,
    rules: &EligibilityRules,
    message: impl Fn(&str) -> Message,
) -> Message {
    let states: Vec<_> = person.passes.iter().map(|p| (p.starts_on, pass_state(p, at, &rules.iae))).collect();
    let suspended = states.iter().find_map(|(_, state)| state.suspended_until);
    let next = states.iter().filter(|(_, s)| s.standing == PassStanding::Future).map(|(from, _)| *from).min();
    let last = states.iter().max_by_key(|(_, state)| state.ends_on);
    match (suspended, next, last) {
        (Some(until), _, _) => message("eligibility-pass-suspended").with("date", until),
        (None, Some(from), _) => message("eligibility-pass-later").with("date", from),
        (None, None, Some((_, state))) if state.standing == PassStanding::Withdrawn => {
            message("eligibility-pass-withdrawn").with("date", state.ends_on)
        }
        (None, None, Some((_, state))) => message("eligibility-pass-ended").with("date", state.ends_on),
        (None, None, None) => message("eligibility-pass-missing"),
    }
}

fn criterion_state(
    person: &PersonFacts,
    fact: &CriterionFact,
    at: NaiveDate,
    rules: &EligibilityRules,
) -> CriterionState {
    let spans = criterion_spans(person, fact, rules);
    let proven_at_hire = person.first_hired_on.is_some_and(|day| spans.iter().any(|s| s.contains(day)));
    let (state, until, message) = judge(person, fact, &spans, at, rules);
    // What opened the right keeps it open: an end is then a remark, not a loss.
    let message = match state {
        ProofState::Expired | ProofState::AgeOutside if proven_at_hire => {
            Message { key: "eligibility-state-over-but-opened".to_owned(), args: message.args }
        }
        _ => message,
    };
    CriterionState { id: fact.id, code: fact.code.clone(), state, until, proven_at_hire, message }
}

fn judge(
    person: &PersonFacts,
    fact: &CriterionFact,
    spans: &[Span],
    at: NaiveDate,
    rules: &EligibilityRules,
) -> (ProofState, Option<NaiveDate>, Message) {
    let Some(rule) = rules.criterion(&fact.code) else {
        let message = Message::new("eligibility-state-unknown").with("code", fact.code.as_str());
        return (ProofState::Unknown, None, message);
    };
    let Some(age) = age_span(rule.age, person.birth_on) else {
        return (ProofState::BirthMissing, None, Message::new("eligibility-state-birth"));
    };
    if let Some(span) = spans.iter().find(|s| s.contains(at)) {
        let Some(end) = span.ends_on else {
            return (ProofState::Proven, None, Message::new("eligibility-state-proven"));
        };
        let soon = end - at <= TimeDelta::days(rules.warning_days.value);
        let (state, key) = if soon {
            (ProofState::ExpiresSoon, "eligibility-state-expires-soon")
        } else {
            (ProofState::Proven, "eligibility-state-proven-until")
        };
        return (state, Some(end), Message::new(key).with("date", end));
    }
    let ended = spans.iter().filter_map(|s| s.ends_on).filter(|end| *end < at).max();
    if !age.contains(at) {
        let years = match rule.age {
            Some(AgeCondition::Under(years) | AgeCondition::Over(years)) => years,
            None => 0,
        };
        return (ProofState::AgeOutside, ended, Message::new("eligibility-state-age").with("years", years));
    }
    if fact.proofs.is_empty() {
        return (ProofState::NoProof, None, Message::new("eligibility-state-no-proof"));
    }
    // Without its age condition: what the proofs alone say.
    let proofs: Vec<Span> = fact.proofs.iter().map(|p| proof_span(p, rule)).collect();
    let ended = ended.or_else(|| proofs.iter().filter_map(|s| s.ends_on).filter(|end| *end < at).max());
    if let Some(end) = ended {
        return (ProofState::Expired, Some(end), Message::new("eligibility-state-expired").with("date", end));
    }
    let from = proofs.iter().map(|s| s.starts_on).min().unwrap_or(at);
    (ProofState::NotYet, None, Message::new("eligibility-state-not-yet").with("date", from))
}
