use super::samples::{SKILLS, blockers, candidates, need, needs, north, person, rules, run, says};
use super::*;
use crate::eligibility::{Countable, EligibleDates};
use crate::execution::Span;
use crate::execution::fixtures::{check_sentences, d, emitted};
use crate::places::DistanceBand;
use crate::quantity::Hours;
use crate::vocabulary::Modality;
use proptest::prelude::*;
use std::collections::BTreeSet;

#[test]
fn somebody_who_fits_is_told_why() {
    let result = run(&need(), &person());
    assert_eq!((result.fits, result.points), (Fits::Fits, 40 + 20 + 10 + 15));
    let said: Vec<_> = result.reasons.iter().map(|r| (r.kind, r.message.key.as_str())).collect();
    assert_eq!(
        said,
        [
            (ReasonKind::Check, "match-eligible-until"),
            (ReasonKind::Check, "match-available"),
            (ReasonKind::Check, "match-distance"),
            (ReasonKind::Check, "match-occupation-wished"),
            (ReasonKind::Check, "match-hours-wanted"),
        ]
    );
    assert!(result.unlock.is_empty() && result.blockers.is_empty());
}

#[test]
fn eligibility_is_asked_on_the_day_of_start_and_for_long_enough() {
    for (start, end, stop) in [
        ("2026-12-31", "2027-04-30", None),
        ("2027-01-01", "2027-04-30", Some("match-not-eligible")),
        ("2026-09-30", "2027-04-30", Some("match-not-eligible")),
    ] {
        let need = NeedFacts { starts_on: d(start), ends_on: d(end), ..need() };
        assert_eq!(blockers(&run(&need, &person())), stop.into_iter().collect::<Vec<_>>(), "{start}");
    }
    for (until, expected, fits) in [
        ("2026-12-29", "match-eligible-too-short", false),
        ("2026-12-30", "match-eligible-part", true),
        ("2027-04-29", "match-eligible-part", true),
        ("2027-04-30", "match-eligible-until", true),
    ] {
        let mut hired = person();
        hired.eligible.starts[0].countable = Countable::Until(Some(d(until)));
        let result = run(&need(), &hired);
        assert!(says(&result, expected), "{until}");
        assert_eq!(result.fits == Fits::Fits, fits, "{until}");
    }
    let mut short = need();
    short.ends_on = d("2026-12-10");
    let mut hired = person();
    hired.eligible.starts[0].countable = Countable::Until(Some(d("2026-12-10")));
    assert_eq!(run(&short, &hired).fits, Fits::Fits, "a short post needs no more than its own days");
}

#[test]
fn availability_has_its_limits() {
    let base = person();
    for (facts, key, kind) in [
        (
            CandidateFacts { available_from: Some(d("2026-12-02")), ..base.clone() },
            "match-available-from",
            ReasonKind::Stop,
        ),
        (
            CandidateFacts { available_from: Some(d("2026-12-01")), ..base.clone() },
            "match-available",
            ReasonKind::Check,
        ),
        (
            CandidateFacts { available_until: Some(d("2026-11-30")), ..base.clone() },
            "match-unavailable-since",
            ReasonKind::Stop,
        ),
        (
            CandidateFacts { available_until: Some(d("2027-04-29")), ..base.clone() },
            "match-available-until",
            ReasonKind::Warning,
        ),
        (
            CandidateFacts { available_until: Some(d("2027-04-30")), ..base.clone() },
            "match-available",
            ReasonKind::Check,
        ),
        (
            CandidateFacts { placed: vec![Span::new(d("2026-06-01"), d("2026-12-01"))], ..base.clone() },
            "match-placed-until",
            ReasonKind::Stop,
        ),
        (
            CandidateFacts { placed: vec![Span::new(d("2026-06-01"), d("2026-11-30"))], ..base.clone() },
            "match-available",
            ReasonKind::Check,
        ),
        (
            CandidateFacts { placed: vec![Span::from(d("2026-06-01"))], ..base },
            "match-placed",
            ReasonKind::Stop,
        ),
    ] {
        let result = run(&need(), &facts);
        let reason = result.reasons.iter().find(|r| r.message.key == key);
        assert_eq!(reason.map(|r| r.kind), Some(kind), "{key}");
    }
}

/// The free days of a post of 151 days, and what is said of them.
#[test]
fn the_days_free_from_the_start_are_enough_or_not() {
    let absent = |from: &str, to: &str| Span::new(d(from), d(to));
    let long = |key| (key, ReasonKind::Warning);
    let short = ("match-free-too-short", ReasonKind::Stop);
    let base = person();
    for (name, facts, said) in [
        (
            "a week away later on",
            CandidateFacts { absences: vec![absent("2026-12-07", "2026-12-13")], ..base.clone() },
            vec![long("match-absent-from")],
        ),
        (
            "away on the day of start",
            CandidateFacts { absences: vec![absent("2026-11-20", "2026-12-01")], ..base.clone() },
            vec![("match-absent-until", ReasonKind::Stop)],
        ),
        (
            "back the day of start",
            CandidateFacts { absences: vec![absent("2026-11-20", "2026-11-30")], ..base.clone() },
            vec![("match-available", ReasonKind::Check)],
        ),
        (
            "away without a return",
            CandidateFacts { absences: vec![Span::from(d("2026-11-20"))], ..base.clone() },
            vec![("match-absent", ReasonKind::Stop)],
        ),
        (
            "29 days before leaving for good",
            CandidateFacts { absences: vec![Span::from(d("2026-12-30"))], ..base.clone() },
            vec![short],
        ),
        (
            "30 days before leaving for good",
            CandidateFacts { absences: vec![Span::from(d("2026-12-31"))], ..base.clone() },
            vec![long("match-absent-from")],
        ),
        (
            "another post after 29 days, however short",
            CandidateFacts { placed: vec![absent("2026-12-30", "2026-12-31")], ..base.clone() },
            vec![short],
        ),
        (
            "another post after 30 days",
            CandidateFacts { placed: vec![absent("2026-12-31", "2026-12-31")], ..base.clone() },
            vec![long("match-placed-from")],
        ),
        (
            "available for 29 days",
            CandidateFacts { available_until: Some(d("2026-12-29")), ..base.clone() },
            vec![short],
        ),
        (
            "31 days, less two away that overlap",
            CandidateFacts {
                available_until: Some(d("2026-12-31")),
                absences: vec![absent("2026-12-10", "2026-12-11"), absent("2026-12-11", "2026-12-11")],
                ..base.clone()
            },
            vec![short],
        ),
        (
            "every cut is said",
            CandidateFacts {
                available_until: Some(d("2027-02-28")),
                absences: vec![absent("2026-12-10", "2026-12-11")],
                placed: vec![absent("2027-01-10", "2027-06-30")],
                ..base
            },
            vec![long("match-absent-from"), long("match-placed-from"), long("match-available-until")],
        ),
    ] {
        let time = ["match-absent", "match-available", "match-placed", "match-free", "match-unavailable"];
        let result = run(&need(), &facts);
        let reasons = result.reasons.iter().map(|r| (r.message.key.as_str(), r.kind));
        let found: Vec<_> = reasons.filter(|(key, _)| time.iter().any(|t| key.starts_with(t))).collect();
        assert_eq!(found, said, "{name}");
    }
    let short_post = NeedFacts { ends_on: d("2026-12-10"), ..need() };
    let until_its_end = CandidateFacts { available_until: Some(d("2026-12-10")), ..person() };
    assert_eq!(run(&short_post, &until_its_end).fits, Fits::Fits, "a short post asks for its own days only");
}

#[test]
fn every_obstacle_is_said() {
    let asking = NeedFacts { licence_b_required: true, required_skills: vec!["AIPR".into()], ..need() };
    let far = CandidateFacts {
        eligible: EligibleDates::default(),
        available_from: Some(d("2027-01-01")),
        available_until: Some(d("2026-11-15")),
        placed: vec![Span::from(d("2026-06-01"))],
        absences: vec![Span::from(d("2026-06-01"))],
        commune: "99002".into(),
        place: Some(north(50)),
        refused: true,
        ..person()
    };
    assert_eq!(
        blockers(&run(&asking, &far)),
        [
            "match-refused",
            "match-not-eligible",
            "match-placed",
            "match-absent",
            "match-available-from",
            "match-unavailable-since",
            "match-too-far",
            "match-licence-missing",
            "match-skill-missing",
        ]
    );
}

#[test]
fn distance_stops_beyond_the_accepted_radius_and_orders_within() {
    let rules = rules();
    for (kilometres, radius, key, points) in [
        (3, Some(20), "match-distance", rules.band_under_5),
        (12, Some(20), "match-distance", rules.band_5_to_15),
        (20, Some(20), "match-distance", rules.band_15_to_30),
        (21, Some(20), "match-too-far", rules.band_15_to_30),
        (40, None, "match-far-without-radius", rules.band_over_30),
        (40, Some(60), "match-distance", rules.band_over_30),
    ] {
        let home = CandidateFacts {
            commune: "99002".into(),
            place: Some(north(kilometres)),
            radius_km: radius,
            ..person()
        };
        let result = run(&need(), &home);
        assert!(says(&result, key), "{kilometres} km, {radius:?}: {:?}", result.reasons);
        assert_eq!(result.points, 40 + 10 + 15 + points, "{kilometres} km");
    }
    let nowhere = CandidateFacts { commune: String::new(), ..person() };
    assert!(says(&run(&need(), &nowhere), "match-distance-unknown"));
    let on_foot = CandidateFacts {
        commune: "99002".into(),
        place: Some(north(12)),
        public_transport: false,
        ..person()
    };
    assert!(says(&run(&need(), &on_foot), "match-no-transport"));
}

#[test]
fn somebody_who_said_no_is_not_asked_again() {
    let refused = CandidateFacts { refused: true, ..person() };
    let result = run(&need(), &refused);
    assert_eq!((result.fits, blockers(&result)), (Fits::Out, vec!["match-refused"]));
}

#[test]
fn a_post_through_the_iae_asks_for_a_pass() {
    let temporary = NeedFacts { modality: Some(Modality::Temporary), ..need() };
    assert!(says(&run(&temporary, &person()), "match-pass-needed"));
    for (until, key) in [("2026-12-01", "match-pass"), ("2026-11-30", "match-pass-needed")] {
        let with_pass = CandidateFacts { pass_until: Some(d(until)), ..person() };
        assert!(says(&run(&temporary, &with_pass), key), "{until}");
    }
}

#[test]
fn wishes_and_continuity_order_people() {
    let base = person();
    let people = [
        CandidateFacts { id: PersonId(1), wishes: vec!["cleaning".into()], ..base.clone() },
        CandidateFacts { id: PersonId(2), wishes: Vec::new(), ..base.clone() },
        CandidateFacts { id: PersonId(3), wishes: vec!["F1701".into()], ..base.clone() },
        CandidateFacts { id: PersonId(4), wishes: vec!["F1703".into()], ..base.clone() },
        CandidateFacts { id: PersonId(5), hours_on_lot: Hours::whole(462), ..base.clone() },
        CandidateFacts { id: PersonId(6), refused: true, hours_on_lot: Hours::whole(462), ..base.clone() },
        CandidateFacts { id: PersonId(7), weekly_hours: Some(Hours::whole(20)), ..base.clone() },
        CandidateFacts { id: PersonId(8), available_from: Some(d("2026-12-08")), ..base },
    ];
    let order: Vec<i64> = rank(&need(), &people, &rules()).iter().map(|r| r.person.0).collect();
    assert_eq!(order, [5, 4, 7, 3, 2, 1, 8, 6]);
}

#[test]
fn every_sentence_of_matching_exists_in_both_languages() {
    let sources = [
        include_str!("finding.rs"),
        include_str!("unlock.rs"),
        include_str!("openings.rs"),
        include_str!("../places.rs"),
    ];
    let keys: BTreeSet<String> =
        sources.iter().flat_map(|s| emitted(s, &["match-", "unlock-", "opening-", "band-"])).collect();
    assert!(keys.contains(DistanceBand::Over30.key()));
    check_sentences(
        include_str!("../../../../../assets/locales/fr/matching.ftl"),
        include_str!("../../../../../assets/locales/en/matching.ftl"),
        &keys,
    );
}

/// Sets one weight and leaves the others at nothing: whatever then has points is told with its own sentence.
#[test]
fn every_point_that_counts_has_its_sentence() {
    type Weigh = fn(&mut MatchingRules);
    let weights: [(Weigh, &str); 12] = [
        (|r| r.occupation_wished = 7, "match-occupation-wished"),
        (|r| r.occupation_near = 7, "match-occupation-near"),
        (|r| r.occupation_unknown = 7, "match-occupation-unknown"),
        (|r| r.occupation_other = 7, "match-occupation-other"),
        (|r| r.band_under_5 = 7, "match-distance"),
        (|r| r.band_5_to_15 = 7, "match-distance"),
        (|r| r.band_15_to_30 = 7, "match-distance"),
        (|r| r.band_over_30 = 7, "match-far-without-radius"),
        (|r| r.band_unknown = 7, "match-distance-unknown"),
        (|r| r.continuity = 7, "match-continuity"),
        (|r| r.hours_wanted = 7, "match-hours-wanted"),
        (|r| r.eligibility_left = 7, "match-eligible-until"),
    ];
    let at = |km: i32| CandidateFacts { commune: "99002".into(), place: Some(north(km)), ..person() };
    let people = [
        at(3),
        at(10),
        at(20),
        CandidateFacts { radius_km: None, ..at(40) },
        CandidateFacts { commune: String::new(), ..person() },
        CandidateFacts { wishes: vec!["F1701".into()], ..person() },
        CandidateFacts { wishes: Vec::new(), ..person() },
        CandidateFacts { wishes: vec!["cleaning".into()], ..person() },
        CandidateFacts { hours_on_lot: Hours::whole(100), ..person() },
    ];
    for (weigh, key) in weights {
        let mut rules = MatchingRules {
            occupation_wished: 0,
            occupation_near: 0,
            occupation_unknown: 0,
            occupation_other: 0,
            band_under_5: 0,
            band_5_to_15: 0,
            band_15_to_30: 0,
            band_over_30: 0,
            band_unknown: 0,
            continuity: 0,
            hours_wanted: 0,
            eligibility_left: 0,
            ..rules()
        };
        let nothing: i64 = people.iter().map(|p| match_person(&need(), p, &rules).points).sum();
        assert_eq!(nothing, 0, "no point comes from elsewhere");
        weigh(&mut rules);
        let results: Vec<_> = people.iter().map(|p| match_person(&need(), p, &rules)).collect();
        assert!(results.iter().any(|r| r.points == 7), "{key} weighs");
        for result in results.iter().filter(|r| r.points > 0) {
            assert!(says(result, key), "{key}: {:?}", result.reasons);
        }
    }
}

proptest! {
    #[test]
    fn a_skill_or_a_kilometre_more_never_lowers(
        need in needs(), person in candidates(), skill in 0usize..3, more in 0i64..30
    ) {
        let before = run(&need, &person);
        let mut better = person;
        better.skills.push(SKILLS[skill].to_owned());
        better.radius_km = better.radius_km.map(|r| r + more);
        let after = run(&need, &better);
        prop_assert!(after.fits <= before.fits);
        prop_assert!(after.points >= before.points);
    }

    #[test]
    fn the_order_does_not_depend_on_the_input(
        need in needs(), people in proptest::collection::vec(candidates(), 0..12), turn in 0usize..12
    ) {
        let rules = rules();
        let mut people = people;
        people.sort_by_key(|p| p.id);
        people.dedup_by_key(|p| p.id);
        let ranked = rank(&need, &people, &rules);
        let mut turned = people.clone();
        turned.reverse();
        turned.rotate_left(turn % people.len().max(1));
        prop_assert_eq!(rank(&need, &turned, &rules), ranked);
    }
}
