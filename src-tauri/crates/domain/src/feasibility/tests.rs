//! Small worlds that can be counted by hand.

use super::*;
use crate::calibration::CalibrationRules;
use std::sync::LazyLock;

static RULES: LazyLock<CalibrationRules> =
    LazyLock::new(|| toml::from_str(include_str!("../../../../../assets/rules/calibration.toml")).unwrap());

pub(super) fn rules() -> &'static CalibrationRules {
    &RULES
}

pub(super) fn month(text: &str) -> YearMonth {
    YearMonth::parse(text).unwrap()
}

fn day(text: &str) -> Option<NaiveDate> {
    Some(text.parse().unwrap())
}

/// A lot over 2027 from January to March, of so many full-time people.
fn lot(id: i64, full_time_people: i64) -> LotHours {
    LotHours {
        lot: LotId(id),
        trade: "painting".to_owned(),
        hours: Hours::new(15_167 * 3 * full_time_people),
        from: Some(month("2027-01")),
        to: Some(month("2027-03")),
    }
}

/// Somebody eligible and free for years who wishes and reaches these lots.
fn person(id: i64, lots: &[i64]) -> PoolPerson {
    let fit = |lot: &i64| LotFit { lot: LotId(*lot), wishes_trade: true, mobile: Mobility::Yes };
    PoolPerson {
        person: PersonId(id),
        eligible_from: day("2026-01-01"),
        eligible_until: None,
        available_from: None,
        weekly_hours: None,
        lots: lots.iter().map(fit).collect(),
    }
}

fn pool(count: i64, lots: &[i64]) -> Vec<PoolPerson> {
    (0..count).map(|id| person(id, lots)).collect()
}

fn posts(text: &str, posts: i64) -> StructureCapacity {
    StructureCapacity { trade: "painting".to_owned(), month: month(text), posts: posts * 100 }
}

fn keys(reasons: &[Message]) -> Vec<&str> {
    reasons.iter().map(|reason| reason.key.as_str()).collect()
}

#[test]
fn hours_spread_evenly_and_exactly() {
    let spread = |hours, from: &str, to: &str| -> Vec<i64> {
        monthly_need(Hours::new(hours), month(from), month(to)).iter().map(|(_, h)| h.get()).collect()
    };
    assert_eq!(spread(100, "2026-11", "2027-01"), [33, 34, 33]);
    assert_eq!(spread(90_000, "2027-01", "2027-06"), [15_000; 6]);
    assert_eq!(spread(1, "2027-01", "2027-02"), [1, 0]);
    assert_eq!(spread(500, "2027-05", "2027-05"), [500]);
    assert_eq!(spread(500, "2027-05", "2027-04"), Vec::<i64>::new());
}

#[test]
fn a_month_counts_the_days_eligible_and_free() {
    let hours = |change: &dyn Fn(&mut PoolPerson)| {
        let mut person = person(1, &[1]);
        change(&mut person);
        person.hours_in(month("2027-01"), Hours::new(15_167)).get()
    };
    assert_eq!(hours(&|_| {}), 15_167);
    assert_eq!(hours(&|p| p.weekly_hours = Some(Hours::whole(26))), 11_267, "26/35 of 151,67 h");
    assert_eq!(hours(&|p| p.eligible_until = day("2027-01-10")), 4_893, "10 days of 31");
    assert_eq!(hours(&|p| p.available_from = day("2027-01-31")), 489, "the last day");
    assert_eq!(hours(&|p| p.eligible_from = day("2027-02-01")), 0);
    assert_eq!(hours(&|p| p.eligible_from = None), 0, "not eligible");
    assert_eq!(hours(&|p| p.eligible_until = day("2026-12-31")), 0);
    assert_eq!(hours(&|p| p.weekly_hours = Some(Hours::whole(-3))), 0);
}

#[test]
fn verdicts_change_where_the_rule_says() {
    // Two full-time people needed; four of the pool for each.
    let verdict = |count, posts_offered| {
        let capacity = ["2027-01", "2027-02", "2027-03"].map(|m| posts(m, posts_offered));
        assess(&[lot(1, 2)], &pool(count, &[1]), &capacity, rules()).verdict
    };
    use FeasibilityVerdict::{Short, Tenable, Tight};
    for (people, offered, expected) in [
        (0, 0, Short),
        (1, 0, Short),
        (2, 0, Tight),
        (7, 0, Tight),
        (8, 0, Tenable),
        (0, 1, Short),
        (1, 1, Tight),
        (4, 1, Tenable),
        (0, 2, Tenable),
    ] {
        assert_eq!(verdict(people, offered), expected, "{people} people, {offered} posts");
    }
}

#[test]
fn the_worst_month_decides_and_is_named() {
    // One of two people is no longer eligible in March; a structure offers a post in February.
    let mut people = pool(2, &[1]);
    people[1].eligible_until = day("2027-02-28");
    let found = assess(&[lot(1, 2)], &people, &[posts("2027-02", 1)], rules());
    let only = &found.lots[0];
    assert_eq!((only.verdict, only.worst), (FeasibilityVerdict::Short, Some(month("2027-03"))));
    assert_eq!((found.verdict, found.worst), (only.verdict, only.worst));
    let march = only.months[2];
    assert_eq!((march.needed, march.full_time_people, march.people), (Hours::new(30_334), 200, 1));
    assert_eq!(only.months[1].structure_hours, Hours::new(15_167));
    assert_eq!(keys(&only.reasons), ["calibration-feasibility-short"]);
    assert_eq!(keys(&found.reasons), ["calibration-feasibility-lots"]);
    let reason = &only.reasons[0].args;
    assert_eq!(reason["month"], crate::message::Arg::Month(month("2027-03")));
    assert_eq!(reason["available"], crate::message::Arg::Hundredths(100));
}

#[test]
fn unknown_mobility_is_a_doubt_and_a_wish_is_needed() {
    let with = |mobile, wishes_trade| {
        let mut people = pool(2, &[1]);
        people[1].lots[0] = LotFit { lot: LotId(1), wishes_trade, mobile };
        assess(&[lot(1, 2)], &people, &[], rules())
    };
    use FeasibilityVerdict::{Short, Tight, Unknown};
    let unknown = with(Mobility::Unknown, true);
    assert_eq!(unknown.verdict, Unknown);
    assert_eq!(
        keys(&unknown.lots[0].reasons),
        ["calibration-feasibility-mobility", "calibration-feasibility-no-structure"]
    );
    assert_eq!(unknown.months[0].unsure_people, 1);
    assert_eq!(with(Mobility::Yes, true).verdict, Tight);
    assert_eq!(with(Mobility::No, true).verdict, Short);
    assert_eq!(with(Mobility::Yes, false).verdict, Short);
}

#[test]
fn a_person_serves_one_lot_at_a_time() {
    // Each lot alone finds its two people; they are the same ones.
    let found = assess(&[lot(1, 2), lot(2, 2)], &pool(3, &[1, 2]), &[], rules());
    assert!(found.lots.iter().all(|lot| lot.verdict == FeasibilityVerdict::Tight));
    assert_eq!(found.verdict, FeasibilityVerdict::Short);
    assert_eq!(keys(&found.reasons), ["calibration-feasibility-together-short"]);
    assert_eq!(found.reasons[0].args["served"], crate::message::Arg::Hours(Hours::new(45_501)));
    assert_eq!(found.months[0].people, 3, "counted once");

    // Enough in all, but one trade of the two has nobody to spare: a total would not see it.
    let mut people = pool(3, &[1, 2]);
    people.extend(pool(20, &[3]));
    let found = assess(&[lot(1, 2), lot(2, 2), lot(3, 1)], &people, &[], rules());
    assert_eq!(found.verdict, FeasibilityVerdict::Short);
    let mut doubtful = people.clone();
    doubtful.push(person(99, &[1]));
    doubtful[23].lots[0].mobile = Mobility::Unknown;
    let found = assess(&[lot(1, 2), lot(2, 2), lot(3, 1)], &doubtful, &[], rules());
    assert_eq!(keys(&found.reasons), ["calibration-feasibility-together-unknown"]);
}

#[test]
fn what_is_not_known_or_not_asked_says_so() {
    let undated = LotHours { to: None, ..lot(1, 2) };
    let reversed = LotHours { to: Some(month("2026-12")), ..lot(2, 2) };
    let nothing = LotHours { hours: Hours::ZERO, ..lot(3, 0) };
    let found = assess(&[undated, reversed, nothing], &pool(50, &[1, 2, 3]), &[], rules());
    use FeasibilityVerdict::{Tenable, Unknown};
    let verdicts: Vec<_> = found.lots.iter().map(|lot| lot.verdict).collect();
    assert_eq!(verdicts, [Unknown, Unknown, Tenable]);
    assert_eq!(keys(&found.lots[0].reasons), ["calibration-feasibility-dates-missing"]);
    assert_eq!(keys(&found.lots[2].reasons), ["calibration-feasibility-no-hours"]);
    assert_eq!((found.verdict, found.worst), (Unknown, None));
    let empty = assess(&[], &[], &[], rules());
    assert_eq!(keys(&empty.reasons), ["calibration-feasibility-together-tenable"]);
    let nobody = assess(&[lot(1, 1)], &[], &[], rules());
    assert_eq!(keys(&nobody.lots[0].reasons)[0], "calibration-feasibility-nobody");
}

#[test]
fn both_languages_say_every_reason() {
    let source = [include_str!("judge.rs"), include_str!("mod.rs")].concat();
    for words in [
        include_str!("../../../../../assets/locales/fr/calibration.ftl"),
        include_str!("../../../../../assets/locales/en/calibration.ftl"),
    ] {
        for key in source.split('"').filter(|text| text.starts_with("calibration-")) {
            assert!(words.lines().any(|line| line.starts_with(&format!("{key} ="))), "{key}");
        }
    }
}
