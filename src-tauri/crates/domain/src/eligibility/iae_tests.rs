use super::*;
use crate::execution::fixtures::d;
use crate::execution::plus_months;
use crate::quantity::CriterionId;
use chrono::TimeDelta;
use proptest::prelude::*;

fn rules() -> EligibilityRules {
    toml::from_str(include_str!("../../../../../assets/rules/criteria.toml")).unwrap()
}

/// Somebody of 20 years whose proofs of these criteria were all issued on 1 June 2026.
fn person(codes: &[&str]) -> PersonFacts {
    let proof = ProofFact { seen_on: d("2026-06-01"), issued_on: Some(d("2026-06-01")), valid_until: None };
    let criterion =
        |code: &&str| CriterionFact { id: CriterionId(1), code: (*code).into(), proofs: vec![proof.clone()] };
    PersonFacts {
        birth_on: Some(d("2006-01-01")),
        criteria: codes.iter().map(criterion).collect(),
        ..PersonFacts::default()
    }
}

fn chance(person: &PersonFacts, at: &str, kind: &str) -> PassChance {
    pass_chance(person, d(at), kind, &rules()).unwrap()
}

fn missing(chance: &PassChance) -> Vec<&str> {
    chance.missing.iter().map(|m| m.key.as_str()).collect()
}

#[test]
fn one_criterion_of_level_1_is_enough_everywhere() {
    for code in ["RSA", "ASS", "AAH", "DETLD"] {
        for kind in ["AI", "ETTI", "ACI", "EI", "EITI"] {
            let chance = chance(&person(&[code]), "2026-06-15", kind);
            assert_eq!((chance.route, chance.level_1), (PassRoute::Employer, 1), "{code} {kind}");
            assert!(chance.missing.is_empty());
        }
    }
}

#[test]
fn criteria_of_level_2_are_two_or_three_by_kind_of_structure() {
    let all =
        ["CAP_BEP", "J26", "ASE", "DELD", "TH", "PI", "HEB", "REF", "ZRR", "QPV", "PPSMJ", "FLE", "MOB"];
    for (kind, needed) in [("AI", 2), ("ETTI", 2), ("ACI", 3), ("EI", 3), ("EITI", 3)] {
        for count in 0..=all.len() {
            let chance = chance(&person(&all[..count]), "2026-06-15", kind);
            let enough = count >= needed;
            let route = if enough { PassRoute::Employer } else { PassRoute::Prescriber };
            assert_eq!((chance.route, chance.level_2), (route, count as i64), "{kind} {count}");
            let expected: &[&str] = if enough { &[] } else { &["pass-criteria-missing"] };
            assert_eq!(missing(&chance), expected, "{kind} {count}");
        }
    }
    let senior = PersonFacts { birth_on: Some(d("1976-06-14")), ..person(&["SEN", "QPV"]) };
    assert_eq!(chance(&senior, "2026-06-15", "AI").route, PassRoute::Employer);
    assert_eq!(chance(&senior, "2026-06-14", "AI").route, PassRoute::Prescriber, "not yet over 50");
    for kind in ["GEIQ", "ESAT", "SEP", "XYZ"] {
        assert_eq!(pass_chance(&person(&["RSA"]), d("2026-06-15"), kind, &rules()), None, "{kind}");
    }
    assert_eq!(pass_chances(&person(&["RSA"]), d("2026-06-15"), &rules()).len(), 5);
}

#[test]
fn the_same_criterion_twice_is_one() {
    assert_eq!(chance(&person(&["QPV", "QPV"]), "2026-06-15", "AI").level_2, 1);
}

#[test]
fn a_criterion_serves_while_its_proof_is_valid() {
    for (at, route) in [
        ("2026-05-31", PassRoute::Prescriber),
        ("2026-06-01", PassRoute::Employer),
        ("2026-09-01", PassRoute::Employer),
        ("2026-09-02", PassRoute::Prescriber),
    ] {
        assert_eq!(chance(&person(&["RSA"]), at, "EI").route, route, "{at}");
    }
}

#[test]
fn a_diagnosis_serves_six_months_or_92_days() {
    let rules = rules();
    for (made_on, prescriber, employer) in [
        ("2026-06-01", "2026-12-01", "2026-09-01"),
        ("2026-08-31", "2027-02-28", "2026-12-01"),
        ("2027-08-31", "2028-02-29", "2027-12-01"),
    ] {
        let until = |author| diagnosis_until(author, d(made_on), &rules);
        assert_eq!(until(DiagnosisAuthor::Prescriber), d(prescriber), "{made_on}");
        assert_eq!(until(DiagnosisAuthor::Employer), d(employer), "{made_on}");
        assert_eq!(until(DiagnosisAuthor::Employer) - d(made_on), TimeDelta::days(92));
    }
    assert_eq!(chance(&person(&["RSA"]), "2026-06-15", "EI").deliver_by, Some(d("2026-09-15")));
    assert_eq!(chance(&person(&[]), "2026-06-15", "EI").deliver_by, Some(d("2026-12-15")));
}

#[test]
fn a_pass_under_way_serves_and_a_finished_one_makes_wait() {
    let pass = |from: &str| PassFacts {
        starts_on: d(from),
        withdrawn_on: None,
        suspensions: Vec::new(),
        extensions: Vec::new(),
    };
    let mut person = person(&["RSA"]);
    person.passes = vec![pass("2024-06-16")];
    let end = d("2024-06-16") + TimeDelta::days(729);
    assert_eq!(end, d("2026-06-15"));
    let open = plus_months(end, 24).succ_opt().unwrap();
    person.criteria[0].proofs[0].issued_on = Some(open - TimeDelta::days(1));
    for (at, route, keys) in [
        (end, PassRoute::Held, vec![]),
        (end.succ_opt().unwrap(), PassRoute::Prescriber, vec!["pass-waiting", "pass-criteria-missing"]),
        (open.pred_opt().unwrap(), PassRoute::Prescriber, vec!["pass-waiting"]),
        (open, PassRoute::Employer, vec![]),
    ] {
        let chance = pass_chance(&person, at, "EI", &rules()).unwrap();
        assert_eq!((chance.route, missing(&chance)), (route, keys), "{at}");
    }
}

proptest! {
    /// One more proven criterion never takes away what the employer may decide.
    #[test]
    fn one_more_criterion_never_closes_a_way(
        codes in proptest::sample::subsequence(vec!["RSA", "QPV", "DELD", "TH", "PI", "HEB", "AVIS"], 0..7),
        extra in prop_oneof![Just("RSA"), Just("QPV"), Just("FLE"), Just("MOB"), Just("INV")],
        kind in prop_oneof![Just("AI"), Just("ACI")],
    ) {
        let before = chance(&person(&codes), "2026-06-15", kind);
        let mut more = codes.clone();
        more.push(extra);
        let after = chance(&person(&more), "2026-06-15", kind);
        prop_assert!(before.route != PassRoute::Employer || after.route == PassRoute::Employer);
        prop_assert!(after.level_2 >= before.level_2 && after.level_1 >= before.level_1);
    }
}
