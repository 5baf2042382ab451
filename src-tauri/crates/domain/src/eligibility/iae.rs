//! Whether a PASS IAE could be opened: the levels of the IAE, by kind of structure.

use crate::eligibility::facts::PersonFacts;
use crate::eligibility::pass::{PassStanding, new_pass_from, pass_state};
use crate::eligibility::rules::{CriterionRule, EligibilityRules, StructureRule};
use crate::eligibility::spans::criterion_spans;
use crate::execution::plus_months;
use crate::message::{Arg, Message};
use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who made the diagnosis that opens a PASS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DiagnosisAuthor {
    /// An authorised referring body.
    Prescriber,
    /// The employer, on criteria.
    Employer,
}

/// By which way a PASS could be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PassRoute {
    /// The person holds one: it serves in every structure.
    Held,
    /// The employer may decide, the criteria are there.
    Employer,
    /// Only an authorised referring body may decide.
    Prescriber,
}

/// Whether a PASS could be opened for a kind of structure on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PassChance {
    /// Code of the kind of structure.
    pub structure: String,
    /// By which way.
    pub route: PassRoute,
    /// Criteria of level 1 proven that day.
    #[ts(type = "number")]
    pub level_1: i64,
    /// Criteria of level 2 proven that day.
    #[ts(type = "number")]
    pub level_2: i64,
    /// Criteria of level 2 that stand for one of level 1.
    #[ts(type = "number")]
    pub level_2_needed: i64,
    /// Last day a diagnosis of that day would serve, made by whoever may decide; none when a PASS is held.
    #[ts(type = "string | null")]
    pub deliver_by: Option<NaiveDate>,
    /// Why.
    pub reasons: Vec<Message>,
    /// What is missing for the employer to decide.
    pub missing: Vec<Message>,
}

/// Last day on which a PASS can be delivered on a diagnosis made on `made_on`.
#[must_use]
pub fn diagnosis_until(author: DiagnosisAuthor, made_on: NaiveDate, rules: &EligibilityRules) -> NaiveDate {
    match author {
        DiagnosisAuthor::Prescriber => plus_months(made_on, rules.iae.prescriber_months.value),
        DiagnosisAuthor::Employer => {
            let days = TimeDelta::days(rules.iae.employer_days.value);
            made_on.checked_add_signed(days).unwrap_or(NaiveDate::MAX)
        }
    }
}

/// The answer for every kind of SIAE, in the order of the rules.
#[must_use]
pub fn pass_chances(person: &PersonFacts, at: NaiveDate, rules: &EligibilityRules) -> Vec<PassChance> {
    rules.structures.iter().filter_map(|structure| chance(person, at, structure, rules)).collect()
}

/// The answer for one kind of structure; `None` when it is not one of the IAE.
#[must_use]
pub fn pass_chance(
    person: &PersonFacts,
    at: NaiveDate,
    kind: &str,
    rules: &EligibilityRules,
) -> Option<PassChance> {
    chance(person, at, rules.structure(kind)?, rules)
}

fn chance(
    person: &PersonFacts,
    at: NaiveDate,
    structure: &StructureRule,
    rules: &EligibilityRules,
) -> Option<PassChance> {
    let needed = structure.level_2_needed?;
    let proven = |level: u8| -> Vec<Arg> {
        let of_level = rules.criteria.iter().filter(|rule| rule.iae_level == Some(level));
        let covered = |rule: &&CriterionRule| {
            let facts = person.criteria.iter().filter(|fact| fact.code == rule.code);
            facts.flat_map(|fact| criterion_spans(person, fact, rules)).any(|s| s.contains(at))
        };
        of_level.filter(covered).map(|rule| Arg::Key(rule.label.clone())).collect()
    };
    let (first, second) = (proven(1), proven(2));
    let count = |labels: &[Arg]| i64::try_from(labels.len()).unwrap_or(i64::MAX);
    let mut answer = PassChance {
        structure: structure.code.clone(),
        route: PassRoute::Held,
        level_1: count(&first),
        level_2: count(&second),
        level_2_needed: needed,
        deliver_by: None,
        reasons: Vec::new(),
        missing: Vec::new(),
    };
    let held = person.passes.iter().map(|pass| pass_state(pass, at, &rules.iae)).find(|state| {
        let open = [PassStanding::Running, PassStanding::Suspended, PassStanding::Future];
        open.contains(&state.standing) && at <= state.ends_on
    });
    if let Some(state) = held {
        answer.reasons.push(Message::new("pass-held").with("date", state.ends_on));
        return Some(answer);
    }
    let waits = new_pass_from(&person.passes, &rules.iae).filter(|day| at < *day);
    let enough = !first.is_empty() || answer.level_2 >= needed;
    if let Some(day) = waits {
        answer.missing.push(Message::new("pass-waiting").with("date", day));
    }
    if !enough {
        let missing = Message::new("pass-criteria-missing").with("count", answer.level_2);
        answer.missing.push(missing.with("needed", needed));
    }
    let criterion = |key: &'static str| move |label: Arg| Message::new(key).with("criterion", label);
    answer.reasons.extend(first.into_iter().map(criterion("pass-level-1")));
    answer.reasons.extend(second.into_iter().map(criterion("pass-level-2")));
    let employer = enough && waits.is_none();
    let (route, author, key) = if employer {
        (PassRoute::Employer, DiagnosisAuthor::Employer, "pass-by-employer")
    } else {
        (PassRoute::Prescriber, DiagnosisAuthor::Prescriber, "pass-by-prescriber")
    };
    let until = diagnosis_until(author, at, rules);
    answer.reasons.push(Message::new(key).with("date", until));
    (answer.route, answer.deliver_by) = (route, Some(until));
    Some(answer)
}
