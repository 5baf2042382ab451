//! Days on which a proof, a criterion, a structure or a hire gives a right.

use crate::eligibility::facts::{CriterionFact, PersonFacts, ProofFact, StructureFacts};
use crate::eligibility::pass::pass_spans;
use crate::eligibility::rules::{AgeCondition, CriterionRule, EligibilityRules, StructureEvidence};
use crate::execution::{Span, plus_months};
use chrono::NaiveDate;

/// Before any date of the trade: the open start of a condition of age.
fn long_ago() -> NaiveDate {
    NaiveDate::from_ymd_opt(1900, 1, 1).unwrap_or_default()
}

/// Days on which a proof is valid: from its date to the first of its written end and its age limit.
pub(super) fn proof_span(proof: &ProofFact, rule: &CriterionRule) -> Span {
    let from = proof.issued_on.unwrap_or(proof.seen_on);
    let aged = rule.max_age_months.map(|months| plus_months(from, months));
    let ends_on = [proof.valid_until, aged].into_iter().flatten().min();
    Span { starts_on: from, ends_on }
}

/// Days on which the person meets a condition of age; `None` when the birth date is missing.
pub(super) fn age_span(condition: Option<AgeCondition>, birth_on: Option<NaiveDate>) -> Option<Span> {
    let birthday = |years: i64| birth_on.map(|b| plus_months(b, years * 12));
    match condition {
        None => Some(Span::from(long_ago())),
        Some(AgeCondition::Under(years)) => {
            birthday(years).map(|b| Span::new(long_ago(), b.pred_opt().unwrap_or(b)))
        }
        Some(AgeCondition::Over(years)) => birthday(years).map(|b| Span::from(b.succ_opt().unwrap_or(b))),
    }
}

/// Days on which a criterion is proven and its age condition met.
pub(super) fn criterion_spans(
    person: &PersonFacts,
    fact: &CriterionFact,
    rules: &EligibilityRules,
) -> Vec<Span> {
    let Some(rule) = rules.criterion(&fact.code) else { return Vec::new() };
    let Some(age) = age_span(rule.age, person.birth_on) else { return Vec::new() };
    Span::merged(fact.proofs.iter().filter_map(|p| proof_span(p, rule).overlap(&age)).collect())
}

/// Days on which at least one criterion of the clause is proven: a hire on one of them is covered.
pub(super) fn proven_spans(person: &PersonFacts, rules: &EligibilityRules) -> Vec<Span> {
    let of_clause = |c: &&CriterionFact| rules.criterion(&c.code).is_some_and(|rule| !rule.iae_only);
    let criteria = person.criteria.iter().filter(of_clause);
    Span::merged(criteria.flat_map(|c| criterion_spans(person, c, rules)).collect())
}

/// Days on which one structure makes the person eligible.
pub(super) fn structure_spans(
    person: &PersonFacts,
    structure: &StructureFacts,
    rules: &EligibilityRules,
) -> Vec<Span> {
    let Some(rule) = rules.structure(&structure.kind) else { return Vec::new() };
    let attested = || structure.attested_on.map(|_| structure.span);
    match rule.evidence {
        StructureEvidence::Pass => {
            let valid = person.passes.iter().flat_map(|p| pass_spans(p, &rules.iae));
            Span::merged(valid.filter_map(|days| structure.span.overlap(&days)).collect())
        }
        StructureEvidence::Attestation => Span::merged(attested().into_iter().collect()),
        StructureEvidence::AttestationAndCriterion => {
            let joined = structure.span.starts_on;
            let proven = proven_spans(person, rules).iter().any(|s| s.contains(joined));
            Span::merged(attested().filter(|_| proven).into_iter().collect())
        }
        StructureEvidence::Excluded => Vec::new(),
    }
}

/// Days on which a structure makes the person eligible, merged and in order.
pub(super) fn sheltered_spans(person: &PersonFacts, rules: &EligibilityRules) -> Vec<Span> {
    Span::merged(person.structures.iter().flat_map(|s| structure_spans(person, s, rules)).collect())
}

/// The months opened by the first hire, when a door was open that day.
pub(super) fn hire_span(person: &PersonFacts, rules: &EligibilityRules) -> Option<Span> {
    let hired = person.first_hired_on?;
    let opened = proven_spans(person, rules).iter().any(|s| s.contains(hired))
        || sheltered_spans(person, rules).iter().any(|s| s.contains(hired));
    opened.then(|| Span::new(hired, plus_months(hired, rules.countable_months.value)))
}

/// Days on which the hours of the person count, merged and in order; empty when no door was ever
/// open. Before any hire only the days with a structure are known.
#[must_use]
pub fn countable_periods(person: &PersonFacts, rules: &EligibilityRules) -> Vec<Span> {
    let sheltered = sheltered_spans(person, rules);
    Span::merged(hire_span(person, rules).into_iter().chain(sheltered).collect())
}
