//! The choice against every possible choice.

use super::*;
use crate::calibration::MAX_HOURS;
use proptest::prelude::*;
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

fn line(hours: i64, days: i64) -> PlanLine {
    PlanLine { hours: Hours::whole(hours), days: WorkDays::new(days) }
}

fn reasons(choice: &PlanChoice) -> Vec<PlanReason> {
    choice.lines.iter().map(|line| line.reason).collect()
}

#[test]
fn the_best_set_is_not_the_greedy_one() {
    use PlanReason::{DoesNotCombine, FewerHoursPerDay, NothingToGain, Taken, TooLong};
    // Three days: the first line has the most hours a day and leaves a day idle.
    let lines =
        [line(1_050, 200), line(750, 150), line(740, 150), line(0, 50), line(9_000, 301), line(1, 100)];
    let choice = choose(&lines, WorkDays::whole(3)).unwrap();
    assert_eq!(reasons(&choice), [DoesNotCombine, Taken, Taken, NothingToGain, TooLong, FewerHoursPerDay]);
    assert_eq!((choice.hours, choice.days), (Hours::whole(1_490), WorkDays::whole(3)));
    assert_eq!(choice.greedy_hours, Hours::whole(1_051));
    let rates: Vec<_> = choice.lines.iter().map(|line| line.hours_per_day.unwrap()).collect();
    assert_eq!(rates[..2], [Hours::whole(525), Hours::whole(500)]);
    assert!(choice.lines[1].is_taken() && !choice.lines[0].is_taken());
    assert_eq!(choice.lines[5].message.args["least"], Arg::Hours(Hours::new(49_333)));
}

#[test]
fn ties_take_fewer_days_then_the_earliest_lines() {
    let taken = |lines: &[PlanLine], days| -> Vec<bool> {
        let choice = choose(lines, WorkDays::new(days)).unwrap();
        choice.lines.iter().map(PlanChoiceLine::is_taken).collect()
    };
    assert_eq!(taken(&[line(10, 200), line(10, 100)], 250), [false, true]);
    assert_eq!(taken(&[line(10, 100), line(10, 100), line(10, 100)], 200), [true, true, false]);
    assert_eq!(taken(&[line(10, 0), line(0, 0), line(5, 100)], 0), [true, false, false]);
    assert_eq!(taken(&[], 100), Vec::<bool>::new());
}

#[test]
fn a_large_budget_takes_everything_useful() {
    let lines: Vec<PlanLine> = (0..200).map(|n| line(n % 7, 37 + n)).collect();
    let choice = choose(&lines, MAX_DAYS).unwrap();
    assert_eq!(choice.hours, lines.iter().map(|line| line.hours).sum());
    assert_eq!(choice.hours, choice.greedy_hours);
}

#[test]
fn absurd_plans_are_refused_by_their_line() {
    let over = WorkDays::new(MAX_DAYS.get() + 1);
    for (lines, budget, error) in [
        (vec![], WorkDays::new(-1), PlanError::Budget),
        (vec![], over, PlanError::Budget),
        (vec![line(1, 1), line(-1, 1)], WorkDays::ZERO, PlanError::Hours { index: 1 }),
        (
            vec![PlanLine { hours: MAX_HOURS + Hours::new(1), days: WorkDays::ZERO }],
            WorkDays::ZERO,
            PlanError::Hours { index: 0 },
        ),
        (vec![line(1, -1)], WorkDays::ZERO, PlanError::Days { index: 0 }),
        (vec![PlanLine { hours: Hours::ZERO, days: over }], WorkDays::ZERO, PlanError::Days { index: 0 }),
        (vec![line(1, 1); MAX_LINES + 1], WorkDays::ZERO, PlanError::TooManyLines),
    ] {
        assert_eq!(choose(&lines, budget).unwrap_err(), error);
    }
}

#[test]
fn two_hundred_lines_are_chosen_and_hold_their_budget() {
    let mut random = Xoshiro256PlusPlus::seed_from_u64(200);
    let mut within = |low: i64, width: u64| low + i64::try_from(random.next_u64() % width).unwrap();
    let lines: Vec<PlanLine> = (0..200).map(|_| line(within(50, 8_000), within(25, 1_500))).collect();
    let budget = WorkDays::whole(220);
    let choice = choose(&lines, budget).unwrap();
    assert!(choice.days <= budget && choice.hours >= choice.greedy_hours);
    assert_eq!(choose(&lines, budget).unwrap(), choice);
}

#[test]
fn both_languages_say_every_reason() {
    let source = [include_str!("mod.rs"), include_str!("choose.rs")].concat();
    for words in [
        include_str!("../../../../../assets/locales/fr/calibration.ftl"),
        include_str!("../../../../../assets/locales/en/calibration.ftl"),
    ] {
        for key in source.split('"').filter(|text| text.starts_with("calibration-")) {
            assert!(words.lines().any(|line| line.starts_with(&format!("{key} ="))), "{key}");
        }
    }
}

/// Every set within the budget: the most hours, then the fewest days, then the earliest lines.
fn by_force(lines: &[PlanLine], budget: WorkDays) -> (Hours, WorkDays, Vec<bool>) {
    let sets = (0_u32..1 << lines.len()).map(|set| -> (Hours, WorkDays, Vec<bool>) {
        let taken: Vec<bool> = (0..lines.len()).map(|n| set & (1 << n) != 0).collect();
        let picked = || lines.iter().zip(&taken).filter(|(_, taken)| **taken).map(|(line, _)| line);
        let days = picked().map(|line| line.days.get()).sum();
        (picked().map(|line| line.hours).sum(), WorkDays::new(days), taken)
    });
    sets.filter(|(_, days, taken)| {
        *days <= budget && lines.iter().zip(taken).all(|(line, taken)| !taken || line.hours > Hours::ZERO)
    })
    .max_by(|a, b| (a.0, -a.1.get(), &a.2).cmp(&(b.0, -b.1.get(), &b.2)))
    .unwrap()
}

proptest! {
    #[test]
    fn the_choice_is_the_best_of_all(
        lines in prop::collection::vec((0i64..40, 0i64..60), 0..11),
        budget in 0i64..200,
        unit in prop::sample::select(vec![1i64, 7, 50]),
    ) {
        let lines: Vec<PlanLine> = lines.into_iter().map(|(hours, days)| line(hours, days * unit)).collect();
        let budget = WorkDays::new(budget * unit);
        let choice = choose(&lines, budget).unwrap();
        let taken: Vec<bool> = choice.lines.iter().map(PlanChoiceLine::is_taken).collect();
        prop_assert_eq!((choice.hours, choice.days, taken), by_force(&lines, budget));
        prop_assert!(choice.greedy_hours <= choice.hours);
    }

    #[test]
    fn every_reason_is_true(
        lines in prop::collection::vec((0i64..40, 1i64..60), 1..11), budget in 0i64..200,
    ) {
        let lines: Vec<PlanLine> = lines.into_iter().map(|(hours, days)| line(hours, days)).collect();
        let budget = WorkDays::new(budget);
        let choice = choose(&lines, budget).unwrap();
        for (n, answer) in choice.lines.iter().enumerate() {
            match answer.reason {
                PlanReason::Taken => {}
                PlanReason::NothingToGain => prop_assert!(lines[n].hours.is_zero()),
                PlanReason::TooLong => prop_assert!(lines[n].days > budget),
                PlanReason::FewerHoursPerDay => {
                    for (other, _) in lines.iter().zip(&choice.lines).filter(|(_, a)| a.is_taken()) {
                        prop_assert!(
                            lines[n].hours.get() * other.days.get() < other.hours.get() * lines[n].days.get()
                        );
                    }
                }
                PlanReason::DoesNotCombine => {
                    // The best set with this line gives no more hours.
                    let rest = [&lines[..n], &lines[n + 1..]].concat();
                    let left = WorkDays::new(budget.get() - lines[n].days.get());
                    prop_assert!(by_force(&rest, left).0 + lines[n].hours <= choice.hours);
                }
            }
        }
    }

    #[test]
    fn more_days_never_give_fewer_hours(
        lines in prop::collection::vec((0i64..400, 0i64..600), 0..30), budget in 0i64..3_000, more in 0i64..500,
    ) {
        let lines: Vec<PlanLine> = lines.into_iter().map(|(hours, days)| line(hours, days)).collect();
        let hours = |days| choose(&lines, WorkDays::new(days)).unwrap().hours;
        prop_assert!(hours(budget) <= hours(budget + more));
    }
}
