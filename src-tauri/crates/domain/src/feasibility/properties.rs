//! What must hold in every world.

use super::tests::{month, rules};
use super::*;
use proptest::prelude::*;

fn any_lots() -> impl Strategy<Value = Vec<LotHours>> {
    let lot = (0usize..2, 0i64..200_000, prop::option::of(0i32..4), prop::option::of(0i32..6));
    prop::collection::vec(lot, 1..5).prop_map(|lots| {
        let month_of = |months: Option<i32>| months.map(|months| month("2027-01").plus(months));
        (0..)
            .zip(lots)
            .map(|(id, (trade, hours, from, to))| LotHours {
                lot: LotId(id),
                trade: ["painting", "masonry"][trade].to_owned(),
                hours: Hours::new(hours),
                from: month_of(from),
                to: month_of(to),
            })
            .collect()
    })
}

fn any_day() -> impl Strategy<Value = Option<NaiveDate>> {
    prop::option::weighted(0.7, 0u64..300).prop_map(|days| {
        days.and_then(|days| NaiveDate::from_ymd_opt(2026, 10, 1)?.checked_add_days(chrono::Days::new(days)))
    })
}

fn any_person() -> impl Strategy<Value = PoolPerson> {
    let fit =
        (0i64..5, prop::bool::weighted(0.8), 0usize..3).prop_map(|(lot, wishes_trade, mobile)| LotFit {
            lot: LotId(lot),
            wishes_trade,
            mobile: [Mobility::Yes, Mobility::No, Mobility::Unknown][mobile],
        });
    let week = prop::option::of(0i64..4_000);
    (any_day(), any_day(), any_day(), week, prop::collection::vec(fit, 0..4)).prop_map(
        |(eligible_from, eligible_until, available_from, week, lots)| PoolPerson {
            person: PersonId(1),
            eligible_from,
            eligible_until,
            available_from,
            weekly_hours: week.map(Hours::new),
            lots,
        },
    )
}

fn any_posts() -> impl Strategy<Value = StructureCapacity> {
    (0usize..2, 0i32..8, 0i64..400).prop_map(|(trade, months, posts)| StructureCapacity {
        trade: ["painting", "masonry"][trade].to_owned(),
        month: month("2027-01").plus(months),
        posts,
    })
}

fn no_worse(before: &Feasibility, after: &Feasibility) -> bool {
    let months = |lot: &LotFeasibility| lot.months.iter().map(|m| m.verdict).collect::<Vec<_>>();
    before.verdict <= after.verdict
        && before.months.iter().zip(&after.months).all(|(b, a)| b.verdict <= a.verdict)
        && before
            .lots
            .iter()
            .zip(&after.lots)
            .all(|(b, a)| b.verdict <= a.verdict && months(b).iter().zip(months(a)).all(|(b, a)| *b <= a))
}

proptest! {
    #[test]
    fn more_people_or_posts_never_worsen_a_verdict(
        lots in any_lots(),
        people in prop::collection::vec(any_person(), 0..12),
        posts in prop::collection::vec(any_posts(), 0..6),
        more_people in prop::collection::vec(any_person(), 0..4),
        more_posts in prop::collection::vec(any_posts(), 0..4),
    ) {
        let before = assess(&lots, &people, &posts, rules());
        let staffed = [people, more_people].concat();
        let with_people = assess(&lots, &staffed, &posts, rules());
        prop_assert!(no_worse(&before, &with_people));
        let with_all = assess(&lots, &staffed, &[posts, more_posts].concat(), rules());
        prop_assert!(no_worse(&with_people, &with_all));
    }

    #[test]
    fn a_verdict_is_never_better_than_its_months_and_says_why(
        lots in any_lots(),
        people in prop::collection::vec(any_person(), 0..12),
        posts in prop::collection::vec(any_posts(), 0..6),
    ) {
        let found = assess(&lots, &people, &posts, rules());
        prop_assert!(!found.reasons.is_empty());
        for lot in &found.lots {
            prop_assert!(!lot.reasons.is_empty() && found.verdict <= lot.verdict);
            prop_assert_eq!(lot.worst.is_some(), !lot.months.is_empty());
            for month in &lot.months {
                prop_assert!(lot.verdict <= month.verdict);
                let together = found.months.iter().find(|m| m.month == month.month);
                prop_assert!(together.is_some_and(|m| m.verdict <= month.verdict));
            }
        }
        let asked: Hours = found.months.iter().map(|m| m.needed).sum();
        let own: Hours = found.lots.iter().flat_map(|l| &l.months).map(|m| m.needed).sum();
        prop_assert_eq!(asked, own);
    }

    #[test]
    fn months_sum_exactly_and_differ_by_a_hundredth_at_most(hours in 0i64..10_000_000_000, months in 0i32..240) {
        let spread = monthly_need(Hours::new(hours), month("2027-01"), month("2027-01").plus(months));
        prop_assert_eq!(spread.iter().map(|(_, part)| *part).sum::<Hours>(), Hours::new(hours));
        let parts = || spread.iter().map(|(_, part)| part.get());
        prop_assert!(parts().max().unwrap() - parts().min().unwrap() <= 1);
    }
}
