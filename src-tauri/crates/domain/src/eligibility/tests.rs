use super::rules::{AgeCondition, Sensitive};
use super::*;
use crate::execution::fixtures::{check_sentences, d, emitted};
use crate::execution::{Span, plus_months};
use crate::quantity::CriterionId;
use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn rules() -> EligibilityRules {
    toml::from_str(include_str!("../../../../../assets/rules/criteria.toml")).unwrap()
}

fn proof(issued_on: &str) -> ProofFact {
    ProofFact { seen_on: d(issued_on), issued_on: Some(d(issued_on)), valid_until: None }
}

fn criterion(code: &str, proofs: Vec<ProofFact>) -> CriterionFact {
    CriterionFact { id: CriterionId(1), code: code.into(), proofs }
}

/// A recipient of the RSA whose attestation is of 27 May 2026: good for three months.
fn candidate() -> PersonFacts {
    PersonFacts { criteria: vec![criterion("RSA", vec![proof("2026-05-27")])], ..PersonFacts::default() }
}

fn hired(on: &str) -> PersonFacts {
    PersonFacts { first_hired_on: Some(d(on)), ..candidate() }
}

fn in_structure(kind: &str, from: &str, to: Option<&str>) -> StructureFacts {
    StructureFacts {
        kind: kind.into(),
        span: Span { starts_on: d(from), ends_on: to.map(d) },
        attested_on: None,
    }
}

fn pass(from: &str) -> PassFacts {
    PassFacts { starts_on: d(from), withdrawn_on: None, suspensions: Vec::new(), extensions: Vec::new() }
}

fn keys(messages: &[crate::message::Message]) -> Vec<&str> {
    messages.iter().map(|m| m.key.as_str()).collect()
}

#[test]
fn before_hire_a_proof_must_be_valid_that_day() {
    for (at, eligible) in
        [("2026-05-26", false), ("2026-05-27", true), ("2026-08-27", true), ("2026-08-28", false)]
    {
        let answer = eligibility(&candidate(), d(at), &rules());
        assert_eq!(answer.eligible, eligible, "{at}");
        assert_eq!(answer.until, eligible.then(|| d("2026-08-27")), "last day a hire is covered");
        let countable = eligible.then(|| plus_months(d(at), 24));
        assert_eq!(answer.countable_until, countable, "for a hire on {at}");
    }
}

#[test]
fn once_hired_the_person_counts_twenty_four_months_to_the_day() {
    let person = hired("2026-06-08");
    for (at, eligible) in
        [("2026-06-08", true), ("2026-08-28", true), ("2028-06-08", true), ("2028-06-09", false)]
    {
        let answer = eligibility(&person, d(at), &rules());
        assert_eq!(answer.eligible, eligible, "{at}");
        if eligible {
            assert_eq!((answer.since, answer.until), (Some(d("2026-06-08")), Some(d("2028-06-08"))));
            assert_eq!(answer.door, Some(Door::Criteria));
        } else {
            assert_eq!(keys(&answer.missing), ["eligibility-months-over"]);
        }
    }
}

#[test]
fn months_that_end_on_a_day_that_does_not_exist_end_on_the_last_day() {
    for (hire, last) in [
        ("2024-02-29", "2026-02-28"),
        ("2026-08-31", "2028-08-31"),
        ("2026-02-28", "2028-02-28"),
        ("2026-12-31", "2028-12-31"),
    ] {
        let person = PersonFacts {
            first_hired_on: Some(d(hire)),
            criteria: vec![criterion("RSA", vec![proof(hire)])],
            ..PersonFacts::default()
        };
        assert_eq!(countable_periods(&person, &rules()), [Span::new(d(hire), d(last))], "{hire}");
    }
    // A proof of three months issued on 30 November ends on the last day of February.
    for (issued, last) in
        [("2026-11-30", "2027-02-28"), ("2027-11-30", "2028-02-29"), ("2026-08-31", "2026-11-30")]
    {
        let person =
            PersonFacts { criteria: vec![criterion("RSA", vec![proof(issued)])], ..PersonFacts::default() };
        assert!(eligibility(&person, d(last), &rules()).eligible, "{last}");
        assert!(
            !eligibility(&person, d(last).succ_opt().unwrap(), &rules()).eligible,
            "the day after {last}"
        );
    }
}

#[test]
fn what_counts_is_the_proof_on_the_day_of_hire() {
    for (hire, opened) in
        [("2026-05-26", false), ("2026-05-27", true), ("2026-08-27", true), ("2026-08-28", false)]
    {
        let answer = eligibility(&hired(hire), d("2026-09-15"), &rules());
        assert_eq!(answer.eligible, opened, "hired on {hire}");
        assert_eq!(answer.criteria[0].proven_at_hire, opened);
        assert_eq!(answer.criteria[0].state, ProofState::Expired);
        if opened {
            assert_eq!(answer.criteria[0].message.key, "eligibility-state-over-but-opened");
        } else {
            assert_eq!(keys(&answer.missing)[0], "eligibility-not-proven-at-hire");
        }
    }
    assert_eq!(
        keys(&eligibility(&hired("2026-05-26"), d("2026-09-15"), &rules()).missing),
        ["eligibility-not-proven-at-hire", "eligibility-missing-later"]
    );
}

#[test]
fn a_proof_seen_after_the_hire_is_said() {
    let mut person = hired("2026-06-08");
    person.criteria[0].proofs[0].seen_on = d("2026-06-20");
    let answer = eligibility(&person, d("2026-07-01"), &rules());
    assert_eq!(
        keys(&answer.reasons),
        ["eligibility-by-criterion-hire", "eligibility-seen-late", "eligibility-countable"]
    );
}

#[test]
fn a_proof_ends_with_its_own_date_or_its_age_whichever_is_first() {
    for (code, valid_until, last) in [
        ("RSA", Some("2026-07-01"), Some("2026-07-01")),
        ("RSA", Some("2027-07-01"), Some("2026-08-27")),
        ("QPV", None, Some("2026-11-27")),
        ("ASE", None, Some("2027-05-27")),
        ("TH", Some("2031-03-31"), Some("2031-03-31")),
        ("TH", None, None),
    ] {
        let mut fact = criterion(code, vec![proof("2026-05-27")]);
        fact.proofs[0].valid_until = valid_until.map(d);
        let person = PersonFacts { criteria: vec![fact], ..PersonFacts::default() };
        let answer = eligibility(&person, d("2026-06-01"), &rules());
        assert!(answer.eligible);
        assert_eq!(answer.until, last.map(d), "{code} {valid_until:?}");
        if let Some(last) = last {
            assert!(eligibility(&person, d(last), &rules()).eligible, "{code}: the limit day is in");
            assert!(!eligibility(&person, d(last).succ_opt().unwrap(), &rules()).eligible, "{code}");
        }
    }
}

#[test]
fn age_is_counted_on_the_day_of_hire() {
    for (code, birth, last_out, first_in) in [
        ("J26", "2000-10-15", "2026-10-15", "2026-10-14"),
        ("J26", "2004-02-29", "2030-02-28", "2030-02-27"),
        ("SEN", "1976-10-15", "2026-10-15", "2026-10-16"),
    ] {
        let mut person = PersonFacts {
            birth_on: Some(d(birth)),
            criteria: vec![criterion(code, vec![proof("2020-01-01")])],
            ..PersonFacts::default()
        };
        let out = eligibility(&person, d(last_out), &rules());
        assert!(!out.eligible, "{code} on {last_out}");
        assert_eq!(out.criteria[0].state, ProofState::AgeOutside);
        assert!(eligibility(&person, d(first_in), &rules()).eligible, "{code} on {first_in}");
        // A birthday after the hire takes nothing away.
        person.first_hired_on = Some(d(first_in));
        assert!(eligibility(&person, plus_months(d(first_in), 18), &rules()).eligible);
        person.birth_on = None;
        let unknown = eligibility(&person, d(first_in), &rules());
        assert!(!unknown.eligible);
        assert_eq!(unknown.criteria[0].state, ProofState::BirthMissing);
    }
}

#[test]
fn states_of_a_criterion_change_on_their_day() {
    let rules = rules();
    for (at, state, key) in [
        ("2026-05-26", ProofState::NotYet, "eligibility-state-not-yet"),
        ("2026-05-27", ProofState::Proven, "eligibility-state-proven-until"),
        ("2026-07-27", ProofState::Proven, "eligibility-state-proven-until"),
        ("2026-07-28", ProofState::ExpiresSoon, "eligibility-state-expires-soon"),
        ("2026-08-27", ProofState::ExpiresSoon, "eligibility-state-expires-soon"),
        ("2026-08-28", ProofState::Expired, "eligibility-state-expired"),
    ] {
        let answer = eligibility(&candidate(), d(at), &rules);
        assert_eq!((answer.criteria[0].state, answer.criteria[0].message.key.as_str()), (state, key), "{at}");
    }
    let person = PersonFacts {
        criteria: vec![criterion("DELD", Vec::new()), criterion("OLD", vec![proof("2026-05-27")])],
        ..PersonFacts::default()
    };
    let answer = eligibility(&person, d("2026-06-01"), &rules);
    let states: Vec<_> = answer.criteria.iter().map(|c| c.state).collect();
    assert_eq!(states, [ProofState::NoProof, ProofState::Unknown]);
    assert_eq!(keys(&answer.missing), ["eligibility-missing-proof", "eligibility-missing-unknown"]);
}

#[test]
fn nothing_declared_says_so() {
    let answer = eligibility(&PersonFacts::default(), d("2026-06-01"), &rules());
    assert!(!answer.eligible);
    assert_eq!(keys(&answer.missing), ["eligibility-no-criterion"]);
}

#[test]
fn a_siae_opens_the_first_door_with_a_pass() {
    let rules = rules();
    let mut person = PersonFacts {
        structures: vec![in_structure("ETTI", "2026-03-02", Some("2027-12-31"))],
        ..PersonFacts::default()
    };
    assert_eq!(keys(&eligibility(&person, d("2026-06-01"), &rules).missing), ["eligibility-pass-missing"]);
    person.passes = vec![pass("2026-03-01")];
    let answer = eligibility(&person, d("2026-06-01"), &rules);
    assert_eq!((answer.eligible, answer.door), (true, Some(Door::Structure)));
    assert_eq!(answer.until, Some(d("2027-12-31")), "the contract ends before the PASS");
    for (at, eligible, key) in [
        ("2026-03-01", false, "eligibility-structure-later"),
        ("2026-03-02", true, ""),
        ("2027-12-31", true, ""),
        ("2028-01-01", false, "eligibility-structure-left"),
    ] {
        let answer = eligibility(&person, d(at), &rules);
        assert_eq!(answer.eligible, eligible, "{at}");
        assert!(eligible || keys(&answer.missing) == [key], "{at}: {:?}", answer.missing);
    }
    person.first_hired_on = Some(d("2027-06-01"));
    let kept = eligibility(&person, d("2028-01-01"), &rules);
    assert_eq!(
        (kept.eligible, kept.until),
        (true, Some(d("2029-06-01"))),
        "hired through the structure, kept 24 months"
    );
    assert_eq!(kept.door, Some(Door::Structure));
}

#[test]
fn an_attestation_opens_the_other_structures_and_a_geiq_needs_a_criterion() {
    let rules = rules();
    let at = d("2026-06-15");
    for (kind, attested, criterion, eligible, key) in [
        ("ESAT", false, false, false, "eligibility-attestation-missing"),
        ("ESAT", true, false, true, ""),
        ("GEIQ", true, false, false, "eligibility-structure-criterion"),
        ("GEIQ", false, true, false, "eligibility-attestation-missing"),
        ("GEIQ", true, true, true, ""),
        ("EITI", true, false, false, "eligibility-structure-excluded"),
        ("SEP", true, false, false, "eligibility-structure-excluded"),
        ("XYZ", true, false, false, "eligibility-structure-unknown"),
    ] {
        let mut structure = in_structure(kind, "2026-06-01", None);
        structure.attested_on = attested.then_some(at);
        let mut person = if criterion { candidate() } else { PersonFacts::default() };
        person.structures = vec![structure];
        // The proof of the criterion has lapsed since: only the structure still speaks.
        let later = if criterion { d("2026-09-15") } else { at };
        let answer = eligibility(&person, later, &rules);
        assert_eq!(answer.eligible, eligible, "{kind}");
        assert!(eligible || keys(&answer.missing).contains(&key), "{kind}: {:?}", answer.missing);
        assert!(!eligible || answer.door == Some(Door::Structure));
    }
}

#[test]
fn matching_learns_dates_and_renewals_but_no_reason() {
    let rules = rules();
    let dates = eligible_dates(&candidate(), &rules);
    assert_eq!(dates.countable_from(d("2026-08-27")), Some(Some(d("2028-08-27"))));
    assert_eq!(dates.countable_from(d("2026-08-28")), None);
    assert_eq!(dates.renewals[0].lapsed_on, Some(d("2026-08-27")));
    let renewed = dates.renewed(&dates.renewals[0], d("2026-12-01"));
    assert_eq!(renewed.countable_from(d("2026-12-01")), Some(Some(d("2028-12-01"))));
    assert_eq!(renewed.countable_from(d("2026-12-02")), None, "the change is for that start only");
    assert!(eligible_dates(&hired("2026-06-08"), &rules).renewals.is_empty());
    let young = PersonFacts {
        birth_on: Some(d("2000-10-15")),
        criteria: vec![criterion("J26", Vec::new())],
        ..PersonFacts::default()
    };
    let dates = eligible_dates(&young, &rules);
    let renewal = &dates.renewals[0];
    assert_eq!(dates.renewed(renewal, d("2026-10-15")), dates, "too old that day: no proof helps");
    assert_ne!(dates.renewed(renewal, d("2026-10-14")), dates);
    let page = serde_json::to_string(&dates).unwrap();
    assert!(!page.contains("J26") && !page.contains("criterion-"), "{page}");
}

/// A misspelt optional field would be dropped in silence: a proof would then never age.
#[test]
fn shipped_criteria_hold_no_misspelt_field() {
    let raw: toml::Table = include_str!("../../../../../assets/rules/criteria.toml").parse().unwrap();
    let known = [
        "code",
        "label",
        "proofs",
        "max_age_months",
        "age",
        "sensitive",
        "iae_level",
        "iae_only",
        "evidence",
        "level_2_needed",
        "step_months",
        "most_months",
        "least_age",
        "structures",
        "source",
        "source_date",
        "checked",
    ];
    let iae = raw["iae"].as_table().unwrap();
    for list in [&raw["criteria"], &raw["structures"], &iae["suspensions"], &iae["extensions"]] {
        for table in list.as_array().unwrap() {
            for key in table.as_table().unwrap().keys() {
                assert!(known.contains(&key.as_str()), "{key}");
            }
        }
    }
}

#[test]
fn shipped_criteria_are_coherent_and_worded() {
    let rules = rules();
    let codes: BTreeSet<&str> = rules.criteria.iter().map(|c| c.code.as_str()).collect();
    assert_eq!(codes.len(), rules.criteria.len(), "a code is there once");
    assert_eq!(rules.criterion("J26").unwrap().age, Some(AgeCondition::Under(26)));
    assert_eq!(rules.criterion("SEN").unwrap().age, Some(AgeCondition::Over(50)));
    for (code, sensitive) in [
        ("TH", Sensitive::Health),
        ("AAH", Sensitive::Health),
        ("PPSMJ", Sensitive::Offence),
        ("REF", Sensitive::Origin),
        ("PI", Sensitive::Family),
    ] {
        assert_eq!(rules.criterion(code).unwrap().sensitive, sensitive, "{code}");
    }
    let mut keys: BTreeSet<String> =
        [include_str!("decide.rs"), include_str!("iae.rs"), include_str!("pass_checks.rs")]
            .iter()
            .flat_map(|s| emitted(s, &["eligibility-", "pass-"]))
            .collect();
    for rule in &rules.criteria {
        assert!(!rule.proofs.is_empty(), "{} needs a proof", rule.code);
        keys.insert(rule.label.clone());
        keys.extend(rule.proofs.iter().cloned());
    }
    keys.extend(rules.structures.iter().map(|s| s.label.clone()));
    keys.extend(rules.iae.suspensions.iter().map(|s| s.label.clone()));
    keys.extend(rules.iae.extensions.iter().map(|e| e.label.clone()));
    check_sentences(
        include_str!("../../../../../assets/locales/fr/eligibility.ftl"),
        include_str!("../../../../../assets/locales/en/eligibility.ftl"),
        &keys,
    );
}

fn people() -> impl Strategy<Value = PersonFacts> {
    let codes = prop_oneof![
        Just("RSA"),
        Just("J26"),
        Just("SEN"),
        Just("TH"),
        Just("QPV"),
        Just("CAP_BEP"),
        Just("NONE")
    ];
    let day = |n: i64| d("2025-01-01") + TimeDelta::days(n);
    let proofs = proptest::collection::vec((0i64..700, 0i64..60, any::<bool>()), 0..3);
    let criteria = proptest::collection::vec((codes, proofs), 0..4);
    let structure = (
        prop_oneof![Just("ETTI"), Just("ACI"), Just("ESAT"), Just("GEIQ"), Just("EITI")],
        0i64..900,
        0i64..400,
        any::<bool>(),
    );
    let structures = proptest::collection::vec(structure, 0..4);
    let period = (prop_oneof![Just("contract_broken"), Just("training"), Just("rqth")], 0i64..900, 0i64..500);
    let periods = || proptest::collection::vec(period.clone(), 0..3);
    let passes = (-400i64..700, periods(), periods(), proptest::option::of(0i64..900));
    let passes = proptest::collection::vec(passes, 0..3);
    let birth = proptest::option::of(prop_oneof![Just("2000-03-01"), Just("1976-02-29"), Just("1990-06-15")]);
    (birth, proptest::option::of(0i64..800), criteria, structures, passes).prop_map(
        move |(birth, hire, criteria, structures, passes)| PersonFacts {
            birth_on: birth.map(d),
            first_hired_on: hire.map(day),
            structures: structures
                .into_iter()
                .map(|(kind, from, length, seen)| StructureFacts {
                    kind: kind.into(),
                    span: Span::new(day(from), day(from + length)),
                    attested_on: seen.then(|| day(from)),
                })
                .collect(),
            passes: passes
                .into_iter()
                .map(|(from, suspensions, extensions, withdrawn)| {
                    let period = |(reason, start, length): (&str, i64, i64)| PassPeriod {
                        reason: reason.into(),
                        starts_on: day(from + start),
                        ends_on: day(from + start + length),
                    };
                    PassFacts {
                        starts_on: day(from),
                        withdrawn_on: withdrawn.map(|n| day(from + n)),
                        suspensions: suspensions.into_iter().map(period).collect(),
                        extensions: extensions.into_iter().map(period).collect(),
                    }
                })
                .collect(),
            criteria: criteria
                .into_iter()
                .zip(1..)
                .map(|((code, proofs), id)| CriterionFact {
                    id: CriterionId(id),
                    code: code.into(),
                    proofs: proofs
                        .into_iter()
                        .map(|(seen, delay, ends)| ProofFact {
                            seen_on: day(seen),
                            issued_on: (delay > 10).then(|| day(seen - delay)),
                            valid_until: ends.then(|| day(seen + 200)),
                        })
                        .collect(),
                })
                .collect(),
        },
    )
}

proptest! {
    #[test]
    fn the_answer_of_a_day_and_the_countable_days_agree(person in people(), n in 0i64..1_600) {
        let rules = rules();
        let at = d("2025-01-01") + TimeDelta::days(n);
        let answer = eligibility(&person, at, &rules);
        if person.first_hired_on.is_some_and(|h| h <= at) {
            let counts = countable_periods(&person, &rules).iter().any(|s| s.contains(at));
            prop_assert_eq!(answer.eligible, counts);
            prop_assert_eq!(eligible_dates(&person, &rules).countable_from(at), answer.eligible.then_some(answer.until));
        } else if person.first_hired_on.is_none() {
            let dates = eligible_dates(&person, &rules);
            prop_assert_eq!(dates.countable_from(at), answer.eligible.then_some(answer.countable_until));
        }
        prop_assert_eq!(answer.eligible, answer.door.is_some());
        prop_assert_eq!(answer.eligible, answer.missing.is_empty(), "a refusal always says what is missing");
        prop_assert_eq!(answer.eligible, !answer.reasons.is_empty(), "a yes always says why");
        prop_assert!(answer.until.is_none_or(|end| end >= at));
    }

    #[test]
    fn the_last_day_is_the_last_day(person in people(), n in 0i64..1_600) {
        let rules = rules();
        let at = d("2025-01-01") + TimeDelta::days(n);
        let answer = eligibility(&person, at, &rules);
        let hired_later = |day: NaiveDate| person.first_hired_on.is_some_and(|h| at < h && h <= day);
        if let Some(last) = answer.until.filter(|last| !hired_later(*last)) {
            prop_assert!(eligibility(&person, last, &rules).eligible);
            let after = last.succ_opt().unwrap();
            prop_assert!(hired_later(after) || !eligibility(&person, after, &rules).eligible);
        }
    }

    #[test]
    fn one_more_proof_never_takes_a_right_away(person in people(), n in 0i64..1_600, issued in 0i64..700) {
        let rules = rules();
        let at = d("2025-01-01") + TimeDelta::days(n);
        let mut better = person.clone();
        let day = d("2025-01-01") + TimeDelta::days(issued);
        better.criteria.push(CriterionFact {
            id: CriterionId(9), code: "DELD".into(),
            proofs: vec![ProofFact { seen_on: day, issued_on: Some(day), valid_until: None }],
        });
        if eligibility(&person, at, &rules).eligible {
            prop_assert!(eligibility(&better, at, &rules).eligible);
        }
    }
}
