//! Every limit of the rules, on its eve, its day and its morrow.

use super::rules::AgeCondition;
use super::*;
use crate::execution::fixtures::d;
use crate::execution::{Span, plus_months};
use crate::quantity::CriterionId;
use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;

fn rules() -> EligibilityRules {
    toml::from_str(include_str!("../../../../../assets/rules/criteria.toml")).unwrap()
}

fn around(day: NaiveDate) -> [NaiveDate; 3] {
    [day.pred_opt().unwrap(), day, day.succ_opt().unwrap()]
}

fn eligible(person: &PersonFacts, at: NaiveDate, rules: &EligibilityRules) -> bool {
    let answer = eligibility(person, at, rules);
    if person.first_hired_on.is_none() {
        let dates = eligible_dates(person, rules).countable_from(at);
        assert_eq!(dates, answer.eligible.then_some(answer.countable_until), "{at}: two answers");
    }
    answer.eligible
}

/// A birth date that meets the condition of age of the criterion in 2026, if it has one.
fn birth(age: Option<AgeCondition>) -> Option<NaiveDate> {
    age.map(|age| match age {
        AgeCondition::Under(_) => d("2006-01-01"),
        AgeCondition::Over(_) => d("1960-01-01"),
    })
}

fn proven(code: &str, issued_on: NaiveDate, birth_on: Option<NaiveDate>) -> PersonFacts {
    let proof = ProofFact { seen_on: issued_on, issued_on: Some(issued_on), valid_until: None };
    let criterion = CriterionFact { id: CriterionId(1), code: code.into(), proofs: vec![proof] };
    PersonFacts { birth_on, criteria: vec![criterion], ..PersonFacts::default() }
}

#[test]
fn every_proof_begins_and_ages_on_its_day() {
    let rules = rules();
    let mut ages = std::collections::BTreeSet::new();
    for rule in rules.criteria.iter().filter(|rule| !rule.iae_only) {
        ages.insert(rule.max_age_months);
        for issued in ["2026-01-15", "2026-05-31", "2026-11-30", "2028-02-29"] {
            let issued = d(issued);
            let person = proven(&rule.code, issued, birth(rule.age));
            let [before, on, after] = around(issued).map(|day| eligible(&person, day, &rules));
            assert_eq!((before, on, after), (false, true, true), "{} from {issued}", rule.code);
            if let Some(months) = rule.max_age_months {
                let last = plus_months(issued, months);
                let [eve, day, morrow] = around(last).map(|day| eligible(&person, day, &rules));
                assert_eq!((eve, day, morrow), (true, true, false), "{} until {last}", rule.code);
            } else {
                assert!(eligible(&person, plus_months(issued, 120), &rules) || rule.age.is_some());
            }
            // The end written on the document closes it too.
            let mut dated = person.clone();
            let end = issued + TimeDelta::days(20);
            dated.criteria[0].proofs[0].valid_until = Some(end);
            let [eve, day, morrow] = around(end).map(|day| eligible(&dated, day, &rules));
            assert_eq!((eve, day, morrow), (true, true, false), "{} written end", rule.code);
        }
    }
    assert_eq!(ages.into_iter().collect::<Vec<_>>(), [None, Some(3), Some(6), Some(12)]);
}

#[test]
fn every_condition_of_age_turns_on_its_birthday() {
    let rules = rules();
    let mut seen = 0;
    for rule in &rules.criteria {
        let Some(age) = rule.age else { continue };
        seen += 1;
        for born in ["1990-01-01", "1990-07-14", "1992-02-29", "1990-12-31"] {
            let person = proven(&rule.code, d("1995-01-01"), Some(d(born)));
            let (years, expected) = match age {
                AgeCondition::Under(years) => (years, (true, false, false)),
                AgeCondition::Over(years) => (years, (false, false, true)),
            };
            let birthday = plus_months(d(born), years * 12);
            let [eve, day, morrow] = around(birthday).map(|day| eligible(&person, day, &rules));
            assert_eq!((eve, day, morrow), expected, "{} born on {born}", rule.code);
        }
    }
    assert_eq!(seen, 2);
}

#[test]
fn the_months_of_counting_end_on_their_day() {
    let rules = rules();
    for hire in ["2026-01-15", "2024-02-29", "2026-08-31", "2026-02-28"] {
        let hire = d(hire);
        let person = PersonFacts { first_hired_on: Some(hire), ..proven("RSA", hire, None) };
        let [before, on, after] = around(hire).map(|day| eligible(&person, day, &rules));
        assert_eq!((before, on, after), (false, true, true), "{hire}");
        let last = plus_months(hire, 24);
        let [eve, day, morrow] = around(last).map(|day| eligible(&person, day, &rules));
        assert_eq!((eve, day, morrow), (true, true, false), "{last}");
    }
}

fn in_aci(from: &str, to: Option<&str>) -> StructureFacts {
    let span = Span { starts_on: d(from), ends_on: to.map(d) };
    StructureFacts { kind: "ACI".into(), span, attested_on: None }
}

fn pass(from: &str) -> PassFacts {
    PassFacts { starts_on: d(from), withdrawn_on: None, suspensions: Vec::new(), extensions: Vec::new() }
}

fn period(reason: &str, from: &str, to: &str) -> PassPeriod {
    PassPeriod { reason: reason.into(), starts_on: d(from), ends_on: d(to) }
}

#[test]
fn the_first_door_follows_the_pass_day_by_day() {
    let rules = rules();
    let mut person = PersonFacts {
        structures: vec![in_aci("2026-01-01", None)],
        passes: vec![pass("2026-03-01")],
        ..PersonFacts::default()
    };
    let turns = |person: &PersonFacts, day: &str| around(d(day)).map(|day| eligible(person, day, &rules));
    assert_eq!(turns(&person, "2026-03-01"), [false, true, true]);
    assert_eq!(turns(&person, "2028-02-28"), [true, true, false]);
    person.passes[0].suspensions = vec![period("contract_suspended", "2026-06-01", "2026-06-30")];
    assert_eq!(turns(&person, "2026-06-01"), [true, false, false]);
    assert_eq!(turns(&person, "2026-06-30"), [false, false, true]);
    assert_eq!(turns(&person, "2028-03-29"), [true, true, false]);
    let suspended = eligibility(&person, d("2026-06-10"), &rules);
    assert_eq!(suspended.missing[0].key, "eligibility-pass-suspended");
    person.passes[0].extensions = vec![period("rqth", "2028-03-30", "2028-12-31")];
    assert_eq!(turns(&person, "2028-12-31"), [true, true, false]);
    person.passes[0].withdrawn_on = Some(d("2027-05-01"));
    assert_eq!(turns(&person, "2027-05-01"), [true, false, false]);
    let withdrawn = eligibility(&person, d("2027-05-10"), &rules);
    assert_eq!(withdrawn.missing[0].key, "eligibility-pass-withdrawn");
    person.passes = vec![pass("2029-01-01"), pass("2020-01-01")];
    let later = eligibility(&person, d("2027-05-10"), &rules);
    assert_eq!(later.missing[0].key, "eligibility-pass-later");
    person.passes.remove(0);
    assert_eq!(eligibility(&person, d("2027-05-10"), &rules).missing[0].key, "eligibility-pass-ended");
}

#[test]
fn several_structures_follow_each_other() {
    let rules = rules();
    let esat = |from: &str, to: &str| StructureFacts {
        kind: "ESAT".into(),
        span: Span::new(d(from), d(to)),
        attested_on: Some(d(from)),
    };
    let mut person = PersonFacts {
        structures: vec![esat("2026-07-01", "2026-12-31"), esat("2026-01-01", "2026-06-30")],
        ..PersonFacts::default()
    };
    let answer = eligibility(&person, d("2026-03-01"), &rules);
    assert_eq!((answer.since, answer.until), (Some(d("2026-01-01")), Some(d("2026-12-31"))));
    // A gap: the answer speaks of the structure to come, then of the last one.
    person.structures[0].span.starts_on = d("2026-08-01");
    let keys =
        |at: &str| eligibility(&person, d(at), &rules).missing.into_iter().map(|m| m.key).collect::<Vec<_>>();
    assert_eq!(keys("2026-07-15"), ["eligibility-structure-later"]);
    assert_eq!(keys("2027-01-01"), ["eligibility-structure-left"]);
    // The months that a start opens reach the structure that takes over.
    person.structures = vec![esat("2026-01-01", "2026-06-30"), esat("2028-03-01", "2029-12-31")];
    let answer = eligibility(&person, d("2026-03-01"), &rules);
    assert_eq!(answer.countable_until, Some(d("2029-12-31")), "24 months, then the second structure");
    let hired = PersonFacts { first_hired_on: Some(d("2026-03-01")), ..person };
    assert_eq!(eligibility(&hired, d("2026-03-01"), &rules).until, Some(d("2029-12-31")), "true once hired");
}

#[test]
fn eiti_and_sep_never_open_the_first_door() {
    let rules = rules();
    for kind in ["EITI", "SEP"] {
        let mut structure = in_aci("2026-01-01", None);
        structure.kind = kind.into();
        structure.attested_on = Some(d("2026-01-01"));
        let person = PersonFacts {
            structures: vec![structure],
            passes: vec![pass("2026-01-01")],
            ..PersonFacts::default()
        };
        let answer = eligibility(&person, d("2026-06-01"), &rules);
        assert!(!answer.eligible, "{kind}");
        assert_eq!(answer.missing[0].key, "eligibility-structure-excluded");
    }
}

#[test]
fn a_criterion_of_the_iae_opens_nothing_by_itself() {
    let rules = rules();
    let person = proven("CAP_BEP", d("2026-01-15"), None);
    let answer = eligibility(&person, d("2026-02-01"), &rules);
    assert!(!answer.eligible);
    assert_eq!(answer.missing[0].key, "eligibility-missing-iae-only");
    assert!(eligible_dates(&person, &rules).renewals.is_empty(), "renewing it would not help");
    assert_eq!(pass_chance(&person, d("2026-02-01"), "AI", &rules).map(|c| c.level_2), Some(1));
}

proptest! {
    /// For a candidate with all kinds of proofs, the dates matching receives are the answers of the days.
    #[test]
    fn dates_and_answers_agree_day_by_day(
        code in prop_oneof![Just("RSA"), Just("QPV"), Just("ASE"), Just("TH"), Just("J26"), Just("SEN")],
        issued in 0i64..400, born in 0i64..600, start in 0i64..500, length in 0i64..500, hole in 0i64..700,
    ) {
        let rules = rules();
        let day = |n: i64| d("2026-01-01") + TimeDelta::days(n);
        let born = d(if code == "SEN" { "1976-01-01" } else { "2000-06-01" }) + TimeDelta::days(born);
        let mut person = proven(code, day(issued), Some(born));
        person.structures = vec![in_aci("2026-02-01", None)];
        person.structures[0].span = Span::new(day(start), day(start + length));
        person.passes = vec![pass("2026-01-15")];
        person.passes[0].suspensions =
            vec![PassPeriod { reason: "contract_broken".into(), starts_on: day(hole), ends_on: day(hole + 40) }];
        for n in (hole % 11..1_200).step_by(11) {
            eligible(&person, day(n), &rules);
        }
    }

    /// One more valid proof never makes anybody ineligible, whatever the day of the hire.
    #[test]
    fn a_valid_proof_only_adds(
        issued in 0i64..400, other in 0i64..400, hire in proptest::option::of(0i64..500), n in 0i64..1_200,
        code in prop_oneof![Just("RSA"), Just("QPV"), Just("ASE"), Just("TH"), Just("CAP_BEP")],
    ) {
        let rules = rules();
        let day = |n: i64| d("2026-01-01") + TimeDelta::days(n);
        let person = PersonFacts { first_hired_on: hire.map(day), ..proven("RSA", day(issued), None) };
        let mut better = person.clone();
        better.criteria.push(CriterionFact { id: CriterionId(2), ..proven(code, day(other), None).criteria.remove(0) });
        let mut renewed = person.clone();
        renewed.criteria[0].proofs.extend(proven(code, day(other), None).criteria.remove(0).proofs);
        for more in [&better, &renewed] {
            let (before, after) = (eligibility(&person, day(n), &rules), eligibility(more, day(n), &rules));
            prop_assert!(!before.eligible || after.eligible);
            if let (Some(before), Some(after)) = (before.until, after.until) {
                prop_assert!(after >= before);
            }
        }
    }
}
