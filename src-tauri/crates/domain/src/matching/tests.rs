use super::*;
use crate::eligibility::{Countable, EligibleDates, Renewal, StartSpan};
use crate::execution::Span;
use crate::execution::fixtures::{check_sentences, d, emitted};
use crate::places::{DistanceBand, Point};
use crate::quantity::{CriterionId, Hours, NeedId};
use crate::vocabulary::Modality;
use chrono::TimeDelta;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn rules() -> MatchingRules {
    crate::execution::fixtures::rules().matching
}

/// A mason for five months from 1 December 2026.
fn need() -> NeedFacts {
    NeedFacts {
        id: NeedId(1),
        trade: "masonry".into(),
        rome: vec!["F1703".into()],
        neighbours: vec!["F1701".into()],
        starts_on: d("2026-12-01"),
        ends_on: d("2027-04-30"),
        weekly_hours: Hours::whole(35),
        place: Some(Point { lat_e5: 4_800_000, lon_e5: 200_000 }),
        commune: "99001".into(),
        licence_b_required: false,
        required_skills: Vec::new(),
        modality: None,
    }
}

/// Covered from October to the end of the year, for twenty-four months from the start.
fn covered() -> EligibleDates {
    EligibleDates {
        starts: vec![StartSpan {
            span: Span::new(d("2026-10-01"), d("2026-12-31")),
            countable: Countable::Months(24),
        }],
        renewals: vec![Renewal {
            criterion: CriterionId(5),
            lapsed_on: Some(d("2026-12-31")),
            possible: Span::from(d("2020-01-01")),
            months: 24,
        }],
    }
}

fn person() -> CandidateFacts {
    CandidateFacts {
        id: PersonId(1),
        eligible: covered(),
        pass_until: None,
        available_from: None,
        available_until: None,
        placed: None,
        weekly_hours: Some(Hours::whole(35)),
        place: None,
        commune: "99001".into(),
        radius_km: Some(20),
        licence_b: false,
        vehicle: false,
        public_transport: true,
        wishes: vec!["masonry".into()],
        skills: Vec::new(),
        hours_on_lot: Hours::ZERO,
        refused: false,
    }
}

fn run(need: &NeedFacts, person: &CandidateFacts) -> MatchResult {
    match_person(need, person, &rules())
}

fn blockers(result: &MatchResult) -> Vec<&str> {
    result.blockers.iter().map(|m| m.key.as_str()).collect()
}

fn says(result: &MatchResult, key: &str) -> bool {
    result.reasons.iter().any(|r| r.message.key == key)
}

fn changes(result: &MatchResult) -> Vec<Change> {
    result.unlock.iter().map(|u| u.change.clone()).collect()
}

/// A point so many kilometres north of the need (a degree is 111,19 km).
fn north(kilometres: i32) -> Point {
    Point { lat_e5: 4_800_000 + kilometres * 100_000 * 100 / 11_119, lon_e5: 200_000 }
}

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
            CandidateFacts { placed: Some(Span::new(d("2026-06-01"), d("2026-12-01"))), ..base.clone() },
            "match-placed-until",
            ReasonKind::Stop,
        ),
        (
            CandidateFacts { placed: Some(Span::new(d("2026-06-01"), d("2026-11-30"))), ..base.clone() },
            "match-available",
            ReasonKind::Check,
        ),
        (
            CandidateFacts { placed: Some(Span::from(d("2026-06-01"))), ..base },
            "match-placed",
            ReasonKind::Stop,
        ),
    ] {
        let result = run(&need(), &facts);
        let reason = result.reasons.iter().find(|r| r.message.key == key);
        assert_eq!(reason.map(|r| r.kind), Some(kind), "{key}");
    }
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
fn requirements_of_the_post_are_hard_and_unlock_one_at_a_time() {
    let mut asking = need();
    asking.licence_b_required = true;
    let result = run(&asking, &person());
    assert_eq!((result.fits, changes(&result)), (Fits::UnderCondition, vec![Change::GainLicenceB]));
    asking.required_skills = vec!["CACES R482".into()];
    let result = run(&asking, &person());
    assert_eq!((result.fits, result.unlock.len()), (Fits::Out, 0), "two obstacles: no single change");
    let skilled = CandidateFacts { skills: vec!["caces r482".into()], licence_b: true, ..person() };
    let result = run(&asking, &skilled);
    assert_eq!(result.fits, Fits::Fits);
    assert!(says(&result, "match-skill-held") && says(&result, "match-licence-held"));
}

#[test]
fn an_ended_proof_says_what_to_renew_and_by_when() {
    let late = NeedFacts { starts_on: d("2027-01-15"), ..need() };
    let result = run(&late, &person());
    assert_eq!(result.fits, Fits::UnderCondition);
    assert_eq!(changes(&result), [Change::RenewProof { criterion: CriterionId(5), before: d("2027-01-15") }]);
    assert_eq!(result.unlock[0].message.key, "unlock-proof");
}

#[test]
fn a_later_start_is_the_smallest_that_works() {
    let busy = CandidateFacts {
        eligible: EligibleDates {
            starts: vec![StartSpan { span: Span::from(d("2026-01-01")), countable: Countable::Until(None) }],
            renewals: Vec::new(),
        },
        placed: Some(Span::new(d("2026-06-01"), d("2026-12-19"))),
        ..person()
    };
    assert_eq!(changes(&run(&need(), &busy)), [Change::StartLater { weeks: 3 }]);
    let far_away = CandidateFacts { placed: Some(Span::new(d("2026-06-01"), d("2027-04-15"))), ..busy };
    assert_eq!(run(&need(), &far_away).fits, Fits::Out, "beyond the weeks tried");
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
    let sources = [include_str!("judge.rs"), include_str!("unlock.rs"), include_str!("../places.rs")];
    let keys: BTreeSet<String> =
        sources.iter().flat_map(|s| emitted(s, &["match-", "unlock-", "band-"])).collect();
    assert!(keys.contains(DistanceBand::Over30.key()));
    check_sentences(
        include_str!("../../../../../assets/locales/fr/matching.ftl"),
        include_str!("../../../../../assets/locales/en/matching.ftl"),
        &keys,
    );
}

const SKILLS: [&str; 3] = ["CACES R482", "AIPR", "Habilitation électrique"];
const CODES: [&str; 4] = ["masonry", "F1703", "F1701", "cleaning"];

fn chosen(values: &'static [&'static str]) -> impl Strategy<Value = Vec<String>> {
    proptest::sample::subsequence(values, 0..=values.len())
        .prop_map(|v| v.into_iter().map(str::to_owned).collect())
}

fn needs() -> impl Strategy<Value = NeedFacts> {
    (any::<bool>(), chosen(&SKILLS[..2]), 0i64..40, 0i64..200, 10i64..40).prop_map(
        |(licence_b_required, required_skills, start, length, weekly)| {
            let starts_on = d("2026-12-01") + TimeDelta::days(start);
            NeedFacts {
                licence_b_required,
                required_skills,
                starts_on,
                ends_on: starts_on + TimeDelta::days(length),
                weekly_hours: Hours::whole(weekly),
                ..need()
            }
        },
    )
}

fn candidates() -> impl Strategy<Value = CandidateFacts> {
    let day = |n: i64| d("2026-11-01") + TimeDelta::days(n);
    let eligible = (0i64..60, 0i64..90, proptest::option::of(0i64..400), any::<bool>());
    let free =
        (proptest::option::of(0i64..90), proptest::option::of(20i64..300), proptest::option::of(0i64..90));
    let travel = (0i32..60, proptest::option::of(0i64..50), any::<bool>(), any::<bool>());
    let work = (chosen(&CODES), chosen(&SKILLS), 0i64..3, proptest::bool::weighted(0.1), 10i64..40);
    (1i64..1_000, eligible, free, travel, work).prop_map(move |(id, eligible, free, travel, work)| {
        let (from, length, until, renewable) = eligible;
        let (available_from, available_until, placed) = free;
        let (km, radius_km, licence_b, vehicle) = travel;
        let (wishes, skills, done, refused, weekly) = work;
        CandidateFacts {
            id: PersonId(id),
            eligible: EligibleDates {
                starts: vec![StartSpan {
                    span: Span::new(day(from), day(from + length)),
                    countable: until.map_or(Countable::Months(24), |n| Countable::Until(Some(day(n)))),
                }],
                renewals: renewable
                    .then(|| Renewal {
                        criterion: CriterionId(id),
                        lapsed_on: None,
                        possible: Span::from(day(30)),
                        months: 24,
                    })
                    .into_iter()
                    .collect(),
            },
            pass_until: None,
            available_from: available_from.map(day),
            available_until: available_until.map(day),
            placed: placed.map(|n| Span::new(day(0), day(n))),
            weekly_hours: Some(Hours::whole(weekly)),
            place: Some(north(km)),
            commune: "99002".into(),
            radius_km,
            licence_b,
            vehicle,
            public_transport: !vehicle,
            wishes,
            skills,
            hours_on_lot: Hours::whole(done * 100),
            refused,
        }
    })
}

proptest! {
    #[test]
    fn every_unlock_is_true_and_no_smaller_one_is(need in needs(), person in candidates()) {
        let rules = rules();
        let result = match_person(&need, &person, &rules);
        prop_assert_eq!(result.fits == Fits::Fits, result.blockers.is_empty());
        prop_assert_eq!(score(&need, &person, &rules), result.blockers.is_empty().then_some(result.points));
        for unlock in &result.unlock {
            let (after_need, after_person) = apply(&unlock.change, &need, &person);
            prop_assert_eq!(match_person(&after_need, &after_person, &rules).fits, Fits::Fits);
            let smaller = match &unlock.change {
                Change::ExtendRadius { kilometres } => Change::ExtendRadius { kilometres: kilometres - 1 },
                Change::StartLater { weeks } => Change::StartLater { weeks: weeks - 1 },
                _ => continue,
            };
            let (less_need, less_person) = apply(&smaller, &need, &person);
            prop_assert!(match_person(&less_need, &less_person, &rules).fits != Fits::Fits, "{:?}", smaller);
        }
    }

    /// Tries every change there is, without the shortcuts of the code.
    #[test]
    fn no_single_change_is_forgotten(need in needs(), person in candidates()) {
        let rules = rules();
        let result = match_person(&need, &person, &rules);
        if !result.blockers.is_empty() && !person.refused {
            let mut all: Vec<Change> = (1..=rules.weeks_to_try).map(|weeks| Change::StartLater { weeks }).collect();
            all.extend((1..=60).map(|kilometres| Change::ExtendRadius { kilometres }));
            all.extend(SKILLS.map(|s| Change::GainSkill { skill: s.to_owned() }));
            all.push(Change::GainLicenceB);
            all.extend(person.eligible.renewals.iter().map(|r| Change::RenewProof {
                criterion: r.criterion, before: need.starts_on,
            }));
            let works = |c: &Change| {
                let (need, person) = apply(c, &need, &person);
                need.starts_on <= need.ends_on && score(&need, &person, &rules).is_some()
            };
            let kinds = |changes: &[Change]| -> BTreeSet<&'static str> {
                changes.iter().map(|c| match c {
                    Change::RenewProof { .. } => "renew",
                    Change::ExtendRadius { .. } => "radius",
                    Change::GainLicenceB => "licence",
                    Change::GainSkill { .. } => "skill",
                    Change::StartLater { .. } => "later",
                }).collect()
            };
            let brute: Vec<Change> = all.into_iter().filter(works).collect();
            prop_assert_eq!(kinds(&changes(&result)), kinds(&brute));
        }
    }

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
