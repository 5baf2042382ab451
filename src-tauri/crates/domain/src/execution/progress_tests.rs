use super::*;
use crate::execution::fixtures::{d, m, rules};
use crate::vocabulary::CommitmentKind;
use proptest::prelude::*;

fn initial(effective_on: &str, hours: i64) -> CommitmentLine {
    CommitmentLine {
        effective_on: d(effective_on),
        kind: CommitmentKind::Initial,
        hours: Hours::whole(hours),
    }
}

fn month(month: &str, hours: i64) -> MonthHours {
    MonthHours { month: m(month), hours: Hours::whole(hours) }
}

fn post(starts_on: &str, ends_on: &str, weekly: i64) -> PostFacts {
    PostFacts {
        starts_on: d(starts_on),
        ends_on: Some(d(ends_on)),
        weekly_hours: Hours::whole(weekly),
        declared_through: None,
        countable_until: None,
    }
}

/// A lot of a year that owes 1 200 hours: a hundred a month.
fn year() -> LotFacts {
    LotFacts {
        starts_on: d("2026-01-01"),
        ends_on: d("2026-12-31"),
        commitments: vec![initial("2026-01-01", 1_200)],
        counted: Vec::new(),
        counted_lines: 0,
        to_check: Hours::ZERO,
        posts: Vec::new(),
        max_posts: Some(2),
    }
}

fn keys(progress: &Progress) -> Vec<&str> {
    progress.sentences.iter().map(|s| s.key.as_str()).collect()
}

#[test]
fn expected_hours_follow_the_days() {
    let lot = year();
    for (date, expected) in [
        ("2025-12-31", 0),
        ("2026-01-01", 330),    // 1200 / 365 = 3,29: a tenth
        ("2026-07-01", 59_840), // 182 days
        ("2026-12-31", 120_000),
        ("2027-06-01", 120_000),
    ] {
        assert_eq!(expected_at(&lot, d(date)), Hours::new(expected), "{date}");
    }
}

#[test]
fn a_tranche_is_expected_over_the_days_it_leaves() {
    let mut lot = year();
    lot.commitments.push(CommitmentLine {
        effective_on: d("2026-07-02"),
        kind: CommitmentKind::Tranche,
        hours: Hours::whole(183),
    });
    // 598,4 h the day before; then 601,6 h of the initial line and one hour of the tranche: no jump.
    assert_eq!(expected_at(&lot, d("2026-07-02")), Hours::new(60_260));
    assert_eq!(expected_at(&lot, d("2026-12-31")), Hours::whole(1_383));
    lot.commitments.push(CommitmentLine {
        effective_on: d("2026-07-02"),
        kind: CommitmentKind::Exemption,
        hours: Hours::whole(1_383),
    });
    assert_eq!(expected_at(&lot, d("2026-07-02")), Hours::ZERO, "an exempted lot expects nothing");
}

#[test]
fn the_forecast_follows_contracts_eligibility_and_the_lot() {
    let rules = rules();
    let mut lot = year();
    lot.posts = vec![post("2026-09-01", "2026-12-31", 21)]; // 21 x 52 / 12 = 91 h a month
    let today = d("2026-10-05"); // September may still be declared
    assert_eq!(progress(&lot, today, &rules).forecast, Hours::whole(4 * 91));
    lot.posts[0].declared_through = Some(m("2026-09"));
    lot.counted = vec![month("2026-09", 80)];
    assert_eq!(progress(&lot, today, &rules).forecast, Hours::whole(80 + 3 * 91));
    lot.posts[0].countable_until = Some(d("2026-11-15"));
    assert_eq!(
        progress(&lot, today, &rules).forecast,
        Hours::whole(80 + 91) + Hours::new(4_550),
        "November is cut in half by the end of eligibility"
    );
    lot.posts[0].ends_on = None;
    lot.posts[0].countable_until = None;
    assert_eq!(progress(&lot, today, &rules).forecast, Hours::whole(80 + 3 * 91), "the lot's end stops it");
}

#[test]
fn a_month_past_its_deadline_is_no_longer_forecast() {
    let rules = rules();
    let mut lot = year();
    lot.posts = vec![post("2026-09-01", "2026-12-31", 21)];
    assert_eq!(progress(&lot, d("2026-10-10"), &rules).forecast, Hours::whole(4 * 91));
    assert_eq!(progress(&lot, d("2026-10-11"), &rules).forecast, Hours::whole(3 * 91));
}

#[test]
fn levels_change_at_their_thresholds() {
    let rules = rules();
    // On 15 July, June is due: 181 of 365 days of 1 200 h = 595,1 h expected.
    for (done, expected) in [
        (53_560, LotLevel::Good),  // 90,0 %
        (53_550, LotLevel::Watch), // 89,99 %
        (35_710, LotLevel::Watch), // 60,0 %
        (35_700, LotLevel::Late),  // 59,99 %
        (0, LotLevel::Late),
    ] {
        let mut lot = year();
        lot.counted = vec![MonthHours { month: m("2026-06"), hours: Hours::new(done) }];
        let result = progress(&lot, d("2026-07-15"), &rules);
        assert_eq!(result.expected_measured, Hours::new(59_510));
        assert_eq!(result.level, expected, "{done}");
    }
}

#[test]
fn signed_contracts_that_reach_the_promise_soften_the_level() {
    let rules = rules();
    let mut lot = year();
    lot.posts = vec![post("2026-07-01", "2026-12-31", 35), post("2026-07-01", "2026-12-31", 35)];
    let held = progress(&lot, d("2026-07-15"), &rules);
    assert!(held.gap >= Hours::ZERO);
    assert_eq!((held.level, held.point_of_no_return), (LotLevel::Watch, None), "nothing done, all signed");
    lot.counted = vec![month("2026-06", 400)];
    assert_eq!(progress(&lot, d("2026-07-15"), &rules).level, LotLevel::Good, "67 % and held by contracts");
}

#[test]
fn a_lot_on_time_is_not_late_because_a_month_is_not_due_yet() {
    let rules = rules();
    let mut lot = year();
    lot.counted = vec![month("2026-01", 102)];
    for today in ["2026-01-20", "2026-02-10", "2026-02-28", "2026-03-10"] {
        assert_eq!(progress(&lot, d(today), &rules).level, LotLevel::Good, "{today}");
    }
    assert_eq!(progress(&lot, d("2026-03-11"), &rules).level, LotLevel::Late, "February is missing now");
}

#[test]
fn before_and_after_have_their_own_words() {
    let rules = rules();
    let lot = year();
    let before = progress(&lot, d("2025-12-01"), &rules);
    assert_eq!(before.level, LotLevel::NotStarted);
    assert_eq!(keys(&before)[0], "hold-first-declaration");
    assert_eq!(before.needed_hours_per_month, Some(Hours::whole(100)));
    let after = progress(&lot, d("2027-01-01"), &rules);
    assert_eq!((after.level, after.point_of_no_return), (LotLevel::Closed, None));
    assert_eq!(keys(&after), ["hold-closed"]);
    assert_eq!(after.needed_posts, None);
}

#[test]
fn past_the_point_of_no_return_a_lot_is_late_whatever_its_pace() {
    let rules = rules();
    let mut lot = year();
    lot.max_posts = Some(1);
    lot.counted = (1..=10)
        .map(|n| MonthHours { month: YearMonth::new(2026, n).unwrap(), hours: Hours::whole(92) })
        .collect();
    lot.counted_lines = 10;
    // 280 h missing at 92 h a month and one post: more than three months before the end.
    let result = progress(&lot, d("2026-11-23"), &rules);
    assert!(result.point_of_no_return.unwrap() < d("2026-10-01"));
    assert!(result.rate_of_expected.unwrap() >= rules.progress.good_from.value);
    assert_eq!(result.level, LotLevel::Late);
    assert!(keys(&result).contains(&"hold-no-return-passed"));
}

/// Figures of the screen's example: 8 800 h owed, 4 944 done at the end of October.
#[test]
fn what_it_takes_to_hold_is_said_in_figures() {
    let rules = rules();
    let mut lot = LotFacts {
        starts_on: d("2026-02-02"),
        ends_on: d("2027-04-30"),
        commitments: vec![initial("2026-02-02", 8_800)],
        counted: vec![month("2026-09", 4_200), month("2026-10", 744)],
        counted_lines: 45,
        to_check: Hours::whole(252),
        posts: Vec::new(),
        max_posts: Some(9),
    };
    lot.posts = vec![post("2026-06-08", "2027-04-30", 35), post("2026-06-08", "2026-12-31", 35)];
    let result = progress(&lot, d("2026-11-23"), &rules);
    assert_eq!(result.needed_hours_per_month, Some(Hours::whole(643)));
    assert_eq!(result.hours_per_post, Hours::new(10_990));
    assert_eq!(result.hours_per_post_basis, PostBasis::Observed);
    assert_eq!(result.forecast, Hours::new(494_400 + 8 * 15_170));
    assert_eq!(result.needed_from, Some(d("2026-12-01")));
    // 2 642,4 h missing / (5 months x 109,9 h) = 4,8 posts; / (5 x 151,67) = 3,49 persons.
    assert_eq!((result.needed_posts, result.needed_fte), (Some(5), Some(349)));
    assert_eq!(
        keys(&result),
        [
            "hold-per-month",
            "hold-last-month",
            "hold-contracts-ending",
            "hold-band-default",
            "hold-posts",
            "hold-post-observed",
            "hold-no-return",
            "hold-to-check"
        ]
    );
}

#[test]
fn the_curve_joins_done_and_forecast_and_ends_on_the_figures() {
    let rules = rules();
    let mut lot = year();
    lot.counted = vec![month("2026-02", 150), month("2026-01", 50), month("2026-02", 10)];
    lot.posts = vec![post("2026-01-01", "2026-10-31", 21)];
    lot.posts[0].declared_through = Some(m("2026-02"));
    let result = progress(&lot, d("2026-03-15"), &rules);
    assert_eq!(result.curve.len(), 12);
    let at = |n: usize| (result.curve[n].done, result.curve[n].forecast);
    assert_eq!(at(0), (Some(Hours::whole(50)), None));
    assert_eq!(at(1), (Some(Hours::whole(210)), Some(Hours::whole(210))));
    assert_eq!(at(2), (None, Some(Hours::whole(301))));
    assert_eq!(at(11).1, Some(result.forecast));
    assert_eq!(result.curve[11].expected, result.due);
}

#[test]
fn without_an_agreement_the_most_posts_follow_the_size_of_the_lot() {
    let rules = rules();
    let mut lot = year();
    lot.max_posts = None;
    assert_eq!(progress(&lot, d("2026-01-15"), &rules).max_posts, 2);
    lot.commitments = vec![initial("2026-01-01", 50_000)];
    let big = progress(&lot, d("2026-01-15"), &rules);
    assert_eq!(big.max_posts, 76, "twice the 38 posts of an even pace");
    assert_eq!(big.level, LotLevel::Good, "a big lot is not lost on its first day");
}

/// Adds up the days backwards, one by one, as a facilitator with a calendar would.
fn simulated(missing: i64, posts: i64, per_post: i64, from: NaiveDate, to: NaiveDate) -> NaiveDate {
    let mut day = to;
    let mut parts = 0i128;
    loop {
        if day < from {
            return day;
        }
        parts += i128::from(day_parts(YearMonth::of(day)));
        if parts * i128::from(posts * per_post) >= i128::from(missing) * i128::from(PARTS_PER_MONTH) {
            return day;
        }
        day = day.pred_opt().unwrap();
    }
}

fn lots() -> impl Strategy<Value = (LotFacts, NaiveDate)> {
    let posts = proptest::collection::vec((0i64..700, 0i64..300, 0i64..4_800, 0i32..20, any::<bool>()), 0..5);
    let counted = proptest::collection::vec((0i32..24, 0i64..40_000), 0..10);
    (0i64..700, 0i64..500_000, posts, counted, 0i64..900).prop_map(|(length, due, posts, counted, today)| {
        let start = d("2026-01-15");
        let day = |n: i64| start + TimeDelta::days(n);
        let lot = LotFacts {
            starts_on: start,
            ends_on: day(length),
            commitments: vec![CommitmentLine {
                effective_on: start,
                kind: CommitmentKind::Initial,
                hours: Hours::new(due),
            }],
            counted_lines: i64::try_from(counted.len()).unwrap(),
            counted: counted
                .into_iter()
                .map(|(n, h)| MonthHours { month: m("2026-01").plus(n), hours: Hours::new(h) })
                .collect(),
            to_check: Hours::whole(10),
            posts: posts
                .into_iter()
                .map(|(s, l, weekly, declared, open)| PostFacts {
                    starts_on: day(s),
                    ends_on: (!open).then(|| day(s + l)),
                    weekly_hours: Hours::new(weekly),
                    declared_through: (declared % 2 == 0).then(|| m("2026-01").plus(declared)),
                    countable_until: (declared % 3 == 0).then(|| day(s + 100)),
                })
                .collect(),
            max_posts: None,
        };
        (lot, day(today - 60))
    })
}

proptest! {
    #[test]
    fn the_point_of_no_return_is_what_a_calendar_says(
        missing in 1i64..600_000, posts in 1i64..12, per_post in 1_000i64..16_000, start in 0i64..900, length in 0i64..900
    ) {
        let from = d("2025-11-17") + TimeDelta::days(start);
        let to = from + TimeDelta::days(length);
        prop_assert_eq!(
            point_of_no_return(Hours::new(missing), posts, Hours::new(per_post), from, to),
            Some(simulated(missing, posts, per_post, from, to))
        );
    }

    #[test]
    fn figures_of_a_lot_hold_together((lot, today) in lots()) {
        let rules = rules();
        let result = progress(&lot, today, &rules);
        prop_assert_eq!(result.done, lot.counted.iter().map(|c| c.hours).sum::<Hours>());
        prop_assert!(result.forecast >= result.done, "a forecast is never below what is done");
        prop_assert_eq!(result.gap, result.forecast - result.due);
        prop_assert!(result.expected_today <= result.due_today);
        prop_assert!(!result.sentences.is_empty());
        let last = result.curve.last().unwrap();
        prop_assert_eq!(last.forecast, Some(result.forecast));
        prop_assert_eq!(last.expected, result.due);
        let forecasts: Vec<_> = result.curve.iter().filter_map(|p| p.forecast).collect();
        prop_assert!(forecasts.is_sorted(), "a cumulated forecast never goes down");
        if let (Some(posts), Some(from)) = (result.needed_posts, result.needed_from) {
            let gain = result.hours_per_post.scaled(posts.saturating_mul(month_parts(from, lot.ends_on)), PARTS_PER_MONTH);
            prop_assert!(result.gap + gain >= Hours::new(-1), "the posts named close the gap");
        }
    }

    #[test]
    fn without_new_facts_only_a_deadline_changes_the_forecast((lot, today) in lots()) {
        let rules = rules();
        let tomorrow = today.succ_opt().unwrap();
        if last_due_month(today, &rules) == last_due_month(tomorrow, &rules) {
            prop_assert_eq!(progress(&lot, today, &rules).forecast, progress(&lot, tomorrow, &rules).forecast);
        }
    }
}
