//! A need, a person, and generators of both, for the tests of matching.

use super::*;
use crate::eligibility::{Countable, EligibleDates, Renewal, StartSpan};
use crate::execution::Span;
use crate::execution::fixtures::d;
use crate::places::Point;
use crate::quantity::{CriterionId, Hours, NeedId};
use chrono::TimeDelta;
use proptest::prelude::*;

pub fn rules() -> MatchingRules {
    crate::execution::fixtures::rules().matching
}

/// A mason for five months from 1 December 2026.
pub fn need() -> NeedFacts {
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
pub fn covered() -> EligibleDates {
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

pub fn person() -> CandidateFacts {
    CandidateFacts {
        id: PersonId(1),
        eligible: covered(),
        pass_until: None,
        available_from: None,
        available_until: None,
        absences: Vec::new(),
        placed: Vec::new(),
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

pub fn run(need: &NeedFacts, person: &CandidateFacts) -> MatchResult {
    match_person(need, person, &rules())
}

pub fn blockers(result: &MatchResult) -> Vec<&str> {
    result.blockers.iter().map(|m| m.key.as_str()).collect()
}

pub fn says(result: &MatchResult, key: &str) -> bool {
    result.reasons.iter().any(|r| r.message.key == key)
}

/// The sets of changes that unlock.
pub fn changes(result: &MatchResult) -> Vec<Vec<Change>> {
    result.unlock.iter().map(|u| u.changes.iter().map(|line| line.change.clone()).collect()).collect()
}

/// A point so many kilometres north of the need (a degree is 111,19 km).
pub fn north(kilometres: i32) -> Point {
    Point { lat_e5: 4_800_000 + kilometres * 100_000 * 100 / 11_119, lon_e5: 200_000 }
}

pub const SKILLS: [&str; 3] = ["CACES R482", "AIPR", "Habilitation électrique"];
pub const CODES: [&str; 4] = ["masonry", "F1703", "F1701", "cleaning"];

pub fn chosen(values: &'static [&'static str]) -> impl Strategy<Value = Vec<String>> {
    proptest::sample::subsequence(values, 0..=values.len())
        .prop_map(|v| v.into_iter().map(str::to_owned).collect())
}

pub fn needs() -> impl Strategy<Value = NeedFacts> {
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

pub fn candidates() -> impl Strategy<Value = CandidateFacts> {
    let day = |n: i64| d("2026-11-01") + TimeDelta::days(n);
    let spans = move |most: usize| {
        let span =
            (0i64..120, 1i64..60, proptest::bool::weighted(0.8)).prop_map(move |(from, length, ends)| Span {
                starts_on: day(from),
                ends_on: ends.then(|| day(from + length)),
            });
        proptest::collection::vec(span, 0..=most)
    };
    let renewal = (1i64..100, proptest::option::of(0i64..60), 0i64..90, 1i64..24);
    let renewals = proptest::collection::vec(renewal, 0..=2);
    let eligible = (0i64..60, 0i64..90, proptest::option::of(0i64..400), renewals);
    let free = (proptest::option::of(0i64..90), proptest::option::of(20i64..300), spans(1), spans(2));
    let travel = (0i32..30, proptest::option::of(0i64..25), any::<bool>(), any::<bool>());
    let work = (chosen(&CODES), chosen(&SKILLS), 0i64..3, proptest::bool::weighted(0.1), 10i64..40);
    (1i64..1_000, eligible, free, travel, work).prop_map(move |(id, eligible, free, travel, work)| {
        let (from, length, until, renewals) = eligible;
        let (available_from, available_until, placed, absences) = free;
        let (km, radius_km, licence_b, vehicle) = travel;
        let (wishes, skills, done, refused, weekly) = work;
        let renewals: Vec<Renewal> = renewals
            .into_iter()
            .enumerate()
            .map(|(position, (criterion, lapsed, possible, months))| Renewal {
                criterion: CriterionId(criterion * 2 + i64::try_from(position).unwrap()),
                lapsed_on: lapsed.map(day),
                possible: Span::from(day(possible)),
                months,
            })
            .collect();
        CandidateFacts {
            id: PersonId(id),
            eligible: EligibleDates {
                starts: vec![StartSpan {
                    span: Span::new(day(from), day(from + length)),
                    countable: until.map_or(Countable::Months(24), |n| Countable::Until(Some(day(n)))),
                }],
                renewals,
            },
            pass_until: None,
            available_from: available_from.map(day),
            available_until: available_until.map(day),
            absences,
            placed,
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
