use super::samples::{SKILLS, candidates, changes, need, needs, north, person, rules, run, says};
use super::*;
use crate::eligibility::{Countable, EligibleDates, StartSpan};
use crate::execution::Span;
use crate::execution::fixtures::d;
use crate::quantity::CriterionId;
use chrono::TimeDelta;
use proptest::prelude::*;
use std::collections::BTreeSet;

const fn proof(criterion: i64, before: chrono::NaiveDate) -> Change {
    Change::RenewProof { criterion: CriterionId(criterion), before }
}

fn skill(name: &str) -> Change {
    Change::GainSkill { skill: name.into() }
}

/// Covered whenever she starts, without end.
fn always() -> EligibleDates {
    EligibleDates {
        starts: vec![StartSpan { span: Span::from(d("2026-01-01")), countable: Countable::Until(None) }],
        renewals: Vec::new(),
    }
}

#[test]
fn requirements_of_the_post_are_hard_and_two_may_be_lifted_together() {
    let mut asking = need();
    asking.licence_b_required = true;
    let result = run(&asking, &person());
    assert_eq!((result.fits, changes(&result)), (Fits::UnderCondition, vec![vec![Change::GainLicenceB]]));
    asking.required_skills = vec!["CACES R482".into()];
    let result = run(&asking, &person());
    let both = vec![skill("CACES R482"), Change::GainLicenceB];
    assert_eq!((result.fits, changes(&result)), (Fits::UnderCondition, vec![both]));
    asking.required_skills.push("AIPR".into());
    let result = run(&asking, &person());
    assert_eq!((result.fits, result.unlock.len()), (Fits::Out, 0), "three obstacles: no two changes");
    let skilled =
        CandidateFacts { skills: vec!["caces r482".into(), "AIPR".into()], licence_b: true, ..person() };
    let result = run(&asking, &skilled);
    assert_eq!(result.fits, Fits::Fits);
    assert!(says(&result, "match-skill-held") && says(&result, "match-licence-held"));
    asking.licence_b_required = false;
    asking.required_skills = vec!["CACES R482".into(), "Caces R482".into()];
    assert_eq!(changes(&run(&asking, &person())), [[skill("CACES R482")]], "asked twice, gained once");
}

#[test]
fn an_ended_proof_says_what_to_renew_and_by_when() {
    let late = NeedFacts { starts_on: d("2027-01-15"), ..need() };
    let result = run(&late, &person());
    assert_eq!(result.fits, Fits::UnderCondition);
    assert_eq!(changes(&result), [[proof(5, d("2027-01-15"))]]);
    assert_eq!(result.unlock[0].changes[0].message.key, "unlock-proof");
    let far = CandidateFacts { commune: "99002".into(), place: Some(north(26)), ..person() };
    assert_eq!(
        changes(&run(&late, &far)),
        [[proof(5, d("2027-01-15")), Change::ExtendRadius { kilometres: 6 }]]
    );
}

#[test]
fn a_proof_and_a_later_start_go_together_on_the_new_date() {
    let late = NeedFacts { starts_on: d("2027-01-15"), ..need() };
    let busy = CandidateFacts { placed: vec![Span::new(d("2026-06-01"), d("2027-01-20"))], ..person() };
    assert_eq!(changes(&run(&late, &busy)), [[proof(5, d("2027-01-22")), Change::StartLater { weeks: 1 }]]);
}

#[test]
fn a_later_start_is_the_smallest_that_works() {
    let busy = CandidateFacts {
        eligible: always(),
        placed: vec![Span::new(d("2026-06-01"), d("2026-12-19"))],
        ..person()
    };
    assert_eq!(changes(&run(&need(), &busy)), [[Change::StartLater { weeks: 3 }]]);
    let asking = NeedFacts { licence_b_required: true, ..need() };
    assert_eq!(changes(&run(&asking, &busy)), [[Change::StartLater { weeks: 3 }, Change::GainLicenceB]]);
    let far_away = CandidateFacts { placed: vec![Span::new(d("2026-06-01"), d("2027-04-15"))], ..busy };
    assert_eq!(run(&need(), &far_away).fits, Fits::Out, "beyond the weeks tried");
}

#[test]
fn the_easiest_comes_first() {
    let mut waiting = person();
    waiting.eligible.starts[0].span = Span::from(d("2026-12-08"));
    assert_eq!(
        changes(&run(&need(), &waiting)),
        [[proof(5, d("2026-12-01"))], [Change::StartLater { weeks: 1 }]]
    );
}

/// Every change there is, however large, without the shortcuts of the code.
fn every_change(need: &NeedFacts, person: &CandidateFacts, rules: &MatchingRules) -> Vec<Change> {
    let mut all: Vec<Change> = (1..=rules.weeks_to_try).map(|weeks| Change::StartLater { weeks }).collect();
    all.extend((1..=32).map(|kilometres| Change::ExtendRadius { kilometres }));
    all.extend(SKILLS.map(skill));
    all.push(Change::GainLicenceB);
    for renewal in &person.eligible.renewals {
        all.extend((0..=rules.weeks_to_try).map(|weeks| Change::RenewProof {
            criterion: renewal.criterion,
            before: need.starts_on + TimeDelta::weeks(weeks),
        }));
    }
    all
}

fn works(changes: &[&Change], need: &NeedFacts, person: &CandidateFacts, rules: &MatchingRules) -> bool {
    let pair = (need.clone(), person.clone());
    let (need, person) = changes.iter().fold(pair, |(need, person), change| apply(change, &need, &person));
    need.starts_on <= need.ends_on && score(&need, &person, rules).is_some()
}

/// The same kinds of changes, with a number smaller or equal everywhere and smaller somewhere.
fn is_smaller(one: &[&Change], other: &[&Change]) -> bool {
    let number = |change: &Change| match change {
        Change::StartLater { weeks } => *weeks,
        Change::ExtendRadius { kilometres } => *kilometres,
        _ => 0,
    };
    let kind = |change: &Change| match change {
        Change::StartLater { .. } => "later".to_owned(),
        Change::ExtendRadius { .. } => "radius".to_owned(),
        Change::RenewProof { criterion, .. } => format!("proof {}", criterion.0),
        Change::GainSkill { skill } => skill.clone(),
        Change::GainLicenceB => "licence".to_owned(),
    };
    let same = one.iter().zip(other).all(|(a, b)| kind(a) == kind(b));
    same && one.len() == other.len()
        && one.iter().zip(other).all(|(a, b)| number(a) <= number(b))
        && one.iter().zip(other).any(|(a, b)| number(a) < number(b))
}

/// The smallest sets among all single changes, else among all pairs of changes.
fn brute(need: &NeedFacts, person: &CandidateFacts, rules: &MatchingRules) -> BTreeSet<BTreeSet<Change>> {
    let all = every_change(need, person, rules);
    let mut found: Vec<Vec<&Change>> =
        all.iter().map(|c| vec![c]).filter(|set| works(set, need, person, rules)).collect();
    if found.is_empty() {
        let pairs = all.iter().enumerate().flat_map(|(i, a)| all[i + 1..].iter().map(move |b| vec![a, b]));
        found = pairs.filter(|set| works(set, need, person, rules)).collect();
    }
    let smallest = |set: &&Vec<&Change>| !found.iter().any(|other| is_smaller(other, set));
    found.iter().filter(smallest).map(|set| set.iter().map(|c| (*c).clone()).collect()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn what_unlocks_is_what_trying_everything_finds(need in needs(), person in candidates()) {
        let rules = rules();
        let result = match_person(&need, &person, &rules);
        if !result.blockers.is_empty() && !person.refused {
            let said: BTreeSet<BTreeSet<Change>> =
                changes(&result).into_iter().map(|set| set.into_iter().collect()).collect();
            prop_assert_eq!(said.len(), result.unlock.len(), "no set is said twice");
            prop_assert_eq!(said, brute(&need, &person, &rules));
        }
    }
}

proptest! {
    #[test]
    fn every_unlock_is_true_when_applied_and_vain_in_part(need in needs(), person in candidates()) {
        let rules = rules();
        let result = match_person(&need, &person, &rules);
        let group = match (result.blockers.is_empty(), result.unlock.is_empty()) {
            (true, _) => Fits::Fits,
            (false, false) => Fits::UnderCondition,
            (false, true) => Fits::Out,
        };
        prop_assert_eq!(result.fits, group);
        prop_assert!(result.unlock.is_empty() || !(result.blockers.is_empty() || person.refused));
        prop_assert_eq!(score(&need, &person, &rules), result.blockers.is_empty().then_some(result.points));
        for unlock in &result.unlock {
            prop_assert!((1..=2).contains(&unlock.changes.len()));
            let (after_need, after_person) = unlock.apply(&need, &person);
            prop_assert_eq!(match_person(&after_need, &after_person, &rules).fits, Fits::Fits);
            for alone in unlock.changes.iter().filter(|_| unlock.changes.len() > 1) {
                prop_assert!(!works(&[&alone.change], &need, &person, &rules), "{:?} is enough", alone);
            }
        }
    }
}
