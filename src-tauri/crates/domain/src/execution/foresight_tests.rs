use super::*;
use crate::execution::commitments::CommitmentLine;
use crate::execution::fixtures::{d, m, rules};
use crate::execution::progress::{PostFacts, progress};
use crate::vocabulary::CommitmentKind;
use proptest::prelude::*;

/// A lot of a year with one post of 91 hours a month, declared up to a month.
fn lot(counted: &[(&str, i64)]) -> LotFacts {
    let month = |(month, hours): &(&str, i64)| MonthHours { month: m(month), hours: Hours::new(*hours) };
    LotFacts {
        starts_on: d("2026-01-01"),
        ends_on: d("2026-12-31"),
        commitments: vec![CommitmentLine {
            effective_on: d("2026-01-01"),
            kind: CommitmentKind::Initial,
            hours: Hours::whole(1_200),
        }],
        counted: counted.iter().map(month).collect(),
        counted_lines: i64::try_from(counted.len()).unwrap(),
        to_check: Hours::ZERO,
        posts: vec![PostFacts {
            starts_on: d("2026-01-01"),
            ends_on: Some(d("2026-12-31")),
            weekly_hours: Hours::whole(21), // 21 x 52 / 12 = 91 h
            declared_through: counted.last().map(|(month, _)| m(month)),
            countable_until: None,
        }],
        max_posts: Some(2),
    }
}

#[test]
fn quartiles_of_the_months_declared_make_the_band() {
    // 91 h announced each month: 100 %, 50 %, 80 %, 110 %, 90 % came.
    let lot = lot(&[
        ("2026-01", 9_100),
        ("2026-02", 4_550),
        ("2026-03", 7_280),
        ("2026-04", 10_010),
        ("2026-05", 8_190),
    ]);
    let result = progress(&lot, d("2026-06-15"), &rules());
    let band = &result.foresight;
    assert_eq!((band.basis, band.months), (BandBasis::Observed, 5));
    assert_eq!((band.low_share, band.high_share), (BasisPoints::new(8_000), BasisPoints::new(10_000)));
    // Seven months of 91 h to come.
    assert_eq!(result.forecast - result.done, Hours::whole(637));
    assert_eq!(band.low, result.done + Hours::new(7 * 7_280));
    assert_eq!(band.high, result.forecast);
    assert!(result.sentences.iter().any(|s| s.key == "hold-band-observed"));
    let last = result.curve.last().unwrap();
    assert_eq!((last.low, last.high), (Some(band.low), Some(band.high)));
    let joined = result.curve.iter().find(|p| p.month == m("2026-05")).unwrap();
    assert_eq!((joined.low, joined.high), (joined.done, joined.done), "the band begins where the hours stop");
    assert_eq!(result.curve[0].low, None);
}

#[test]
fn too_few_months_take_the_shares_of_the_rules_and_say_so() {
    let result = progress(&lot(&[("2026-01", 9_100), ("2026-02", 100)]), d("2026-03-15"), &rules());
    assert_eq!((result.foresight.basis, result.foresight.months), (BandBasis::Default, 2));
    assert_eq!(result.foresight.low_share, rules().foresight.default_low.value);
    assert_eq!(result.foresight.high_share, rules().foresight.default_high.value);
    assert!(result.sentences.iter().any(|s| s.key == "hold-band-default"));
}

#[test]
fn a_month_without_an_hour_or_not_due_yet_says_nothing_of_the_rhythm() {
    let months = [("2026-01", 9_100), ("2026-03", 9_100), ("2026-04", 9_100)];
    let due = progress(&lot(&months), d("2026-05-15"), &rules());
    assert_eq!(due.foresight.months, 3);
    let early = progress(&lot(&months), d("2026-05-10"), &rules());
    assert_eq!(early.foresight.months, 2, "others may still declare April");
}

#[test]
fn a_lot_without_hours_to_come_has_no_band() {
    let mut done = lot(&[("2026-01", 9_100), ("2026-02", 9_100), ("2026-03", 100)]);
    done.posts[0].ends_on = Some(d("2026-03-31"));
    let result = progress(&done, d("2026-06-15"), &rules());
    assert_eq!((result.foresight.low, result.foresight.high), (result.forecast, result.forecast));
    assert!(result.sentences.iter().all(|s| !s.key.starts_with("hold-band")));
}

proptest! {
    #[test]
    fn the_forecast_lies_inside_its_band(
        counted in prop::collection::vec((0_i32..12, 0_i64..30_000), 0..14),
        posts in prop::collection::vec((0_i64..365, 0_i64..365, 0_i64..4_800, prop::option::of(0_i64..365)), 0..5),
        today in -40_i64..420,
    ) {
        let mut facts = lot(&[]);
        let day = |n: i64| d("2026-01-01") + chrono::TimeDelta::days(n);
        facts.counted = counted
            .iter()
            .map(|(n, h)| MonthHours { month: m("2026-01").plus(*n), hours: Hours::new(*h) })
            .collect();
        facts.posts = posts
            .iter()
            .map(|(from, length, weekly, until)| PostFacts {
                starts_on: day(*from),
                ends_on: Some(day(from + length)),
                weekly_hours: Hours::new(*weekly),
                declared_through: None,
                countable_until: until.map(day),
            })
            .collect();
        let result = progress(&facts, day(today), &rules());
        let band = &result.foresight;
        prop_assert!(result.done <= band.low && band.low <= result.forecast && result.forecast <= band.high);
        let last = result.curve.last().unwrap();
        prop_assert_eq!((last.low, last.high), (Some(band.low), Some(band.high)));
        for point in &result.curve {
            prop_assert_eq!(point.low.is_some(), point.forecast.is_some());
            prop_assert!(point.low <= point.forecast && point.forecast <= point.high);
        }
        prop_assert!(result.curve.iter().filter_map(|p| p.low).is_sorted());
        prop_assert!(result.curve.iter().filter_map(|p| p.high).is_sorted());
    }
}
