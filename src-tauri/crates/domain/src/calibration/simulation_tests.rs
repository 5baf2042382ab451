//! The simulation against what can be computed without it.

use super::factors::Factor;
use super::method_tests::{concession, concession_by_amount};
use super::tests::{rules, sure_cost};
use super::*;
use crate::quantity::BasisPoints;
use proptest::prelude::*;

fn lot(amount: i64, shares: [i64; 3], costs: [i64; 3]) -> CalibrationInputs {
    let [low, central, high] = shares;
    let [cheap, usual, dear] = costs;
    CalibrationInputs::Cost {
        amount: Spread { low: amount * 9 / 10, central: amount, high: amount * 12 / 10 }.map(Cents::euros),
        basis: CostBasis {
            labour_share: Spread { low, central, high }.map(|p| Ratio::from(BasisPoints::percent(p))),
            effort_rate: Spread { low: 4, central: 5, high: 7 }.map(|p| Ratio::from(BasisPoints::percent(p))),
            hourly_cost: Spread { low: cheap, central: usual, high: dear }
                .map(|c| HourlyCost::from(Cents::euros(c))),
        },
    }
}

fn lots() -> Vec<CalibrationInputs> {
    vec![
        lot(2_350_000, [35, 42, 55], [28, 36, 45]),
        lot(400_000, [60, 70, 75], [30, 35, 40]),
        lot(800_000, [20, 20, 30], [25, 40, 40]),
    ]
}

/// Mean of a triangular distribution, times three.
fn triple_mean(bounds: &Spread<i64>) -> i128 {
    i128::from(bounds.low) + i128::from(bounds.central) + i128::from(bounds.high)
}

/// Mean of 10^18 / x for a triangular x, by the middles of 200 000 slices.
fn mean_inverse(bounds: &Spread<i64>) -> i128 {
    const SLICES: i128 = 200_000;
    let [low, central, high] = [bounds.low, bounds.central, bounds.high].map(i128::from);
    let (mut weights, mut sum) = (0, 0);
    for slice in 0..SLICES {
        let x = low + (high - low) * (2 * slice + 1) / (2 * SLICES);
        // The height of the triangle at x, in millionths of its peak.
        let height = if x < central {
            (x - low) * 1_000_000 / (central - low)
        } else {
            (high - x) * 1_000_000 / (high - central).max(1)
        };
        weights += height;
        sum += height * (1_000_000_000_000_000_000 / x);
    }
    sum / weights
}

/// Mean hours of a cost calibration, in hundredths: the factors are independent, so that the mean
/// of the product is the product of the means.
fn analytic_mean(inputs: &CalibrationInputs) -> i128 {
    let factors = inputs.factors();
    let [amount, share, rate, cost]: [Factor; 4] = factors.try_into().unwrap();
    let product =
        triple_mean(&amount.bounds) * triple_mean(&share.bounds) / 9 * triple_mean(&rate.bounds) / 3;
    product / 1_000_000_000 * mean_inverse(&cost.bounds) / 1_000_000_000_000_000_000 / 1_000
}

#[test]
fn the_mean_is_the_one_of_the_formula_within_one_percent() {
    let found = simulate(&lots(), &rules(), 20_261_123, USUAL_DRAWS).unwrap();
    let mut total = 0;
    for (inputs, band) in lots().iter().zip(&found.lots) {
        let exact = analytic_mean(inputs);
        let apart = (i128::from(band.mean.get()) - exact).abs();
        assert!(apart * 100 <= exact, "{exact} expected, {} drawn", band.mean.get());
        total += exact;
    }
    assert!((i128::from(found.total.mean.get()) - total).abs() * 100 <= total);
}

#[test]
fn one_triangular_input_has_its_known_percentiles() {
    // From 0 to 1 000 h with the peak at 1 000: a share q of the draws lies under 1 000 x sqrt(q).
    let inputs = CalibrationInputs::ShareOfHours {
        total_hours: Spread { low: 0, central: 1_000, high: 1_000 }.map(Hours::whole),
        effort_rate: Spread::sure(Ratio::ONE),
    };
    let band = simulate(&[inputs], &rules(), 7, 50_000).unwrap().total;
    for (found, exact) in [(band.p10, 31_623), (band.p50, 70_711), (band.p90, 94_868), (band.mean, 66_667)] {
        assert!((found.get() - exact).abs() < 1_000, "{exact} expected, {found} drawn");
    }
}

#[test]
fn the_total_is_surer_than_its_lots() {
    let found = simulate(&lots(), &rules(), 1, USUAL_DRAWS).unwrap();
    let widths: Hours = found.lots.iter().map(|band| band.p90 - band.p10).sum();
    assert!(found.total.p90 - found.total.p10 < widths, "independent errors compensate");
    let centres: Vec<Hours> = lots().into_iter().map(|l| tests::run(l).hours).collect();
    assert!(centres[0] > centres[1] && found.lots[0].p50 > found.lots[1].p50);
    assert!(found.lots[1].p50 > found.lots[2].p50 && centres[1] > centres[2]);
}

#[test]
fn a_seed_gives_its_result_again_and_a_lot_keeps_its_own_draws() {
    let (lots, rules) = (lots(), rules());
    let first = simulate(&lots, &rules, 42, 1_000).unwrap();
    assert_eq!(simulate(&lots, &rules, 42, 1_000).unwrap(), first);
    assert_ne!(simulate(&lots, &rules, 43, 1_000).unwrap(), first);
    let mut other = lots;
    other[0] = sure_cost("1000000", "0.5", "0.05", "30");
    let changed = simulate(&other, &rules, 42, 1_000).unwrap();
    assert_eq!(changed.lots[1..], first.lots[1..], "the other lots are drawn as before");
    // Held for ever: an office finds the figures of a calibration it sent.
    let sent = simulate(&self::lots()[..1], &rules, 42, 100).unwrap().total;
    assert_eq!([sent.p10, sent.p50, sent.p90], [115_744, 151_451, 198_991].map(Hours::new));
}

#[test]
fn without_bounds_every_draw_is_the_result() {
    let inputs = [
        sure_cost("1000000", "0.5", "0.05", "30"),
        concession(),
        CalibrationInputs::Bands { amount: Cents::euros(150_000), table: None },
        tests::cleaning(480_000, 48, 200, "0.1"),
        CalibrationInputs::Free { hours: Hours::whole(10), reason: "r".to_owned() },
    ];
    let found = simulate(&inputs, &rules(), 3, 10).unwrap();
    for (inputs, band) in inputs.iter().zip(&found.lots) {
        let hours = tests::run(inputs.clone()).hours;
        assert_eq!(*band, HoursBand { p10: hours, p50: hours, p90: hours, mean: hours });
    }
    assert_eq!(found.total.p50, found.lots.iter().map(|band| band.p50).sum());
    let nothing = simulate(&[], &rules(), 3, 10).unwrap();
    assert_eq!((nothing.lots.len(), nothing.total), (0, HoursBand::default()));
}

#[test]
fn a_deferred_clause_is_not_due_in_every_draw() {
    let CalibrationInputs::Cost { basis, .. } = sure_cost("1", "0.5", "0.05", "30") else { unreachable!() };
    let framework = CalibrationInputs::Framework {
        min_amount: Cents::ZERO,
        max_amount: Cents::euros(1_000_000),
        expected_share: Spread { low: 20, central: 50, high: 80 }
            .map(|p| Ratio::from(BasisPoints::percent(p))),
        basis,
        trigger_amount: Some(Cents::euros(400_000)),
    };
    let band = simulate(&[framework], &rules(), 5, 2_000).unwrap().total;
    assert_eq!(band.p10, Hours::ZERO, "in two draws of nine the orders stay under 400 000 EUR");
    assert!(band.p50 > Hours::whole(333), "{}", band.p50);
}

#[test]
fn absurd_simulations_are_refused() {
    let refused = |lots: &[CalibrationInputs], draws| {
        let error = simulate(lots, &rules(), 1, draws).unwrap_err();
        (error.field, error.code)
    };
    assert_eq!(refused(&lots(), 0), (CalibrationField::Draws, CalibrationFault::Zero));
    assert_eq!(refused(&lots(), MAX_DRAWS + 1), (CalibrationField::Draws, CalibrationFault::TooLarge));
    let bad = sure_cost("-1", "0.5", "0.05", "30");
    assert_eq!(refused(&[bad], 1), (CalibrationField::Amount, CalibrationFault::Negative));
    let many = vec![CalibrationInputs::Free { hours: Hours::ZERO, reason: "r".into() }; MAX_LOTS + 1];
    assert_eq!(refused(&many, 1), (CalibrationField::Lots, CalibrationFault::TooLarge));
}

fn any_lot() -> impl Strategy<Value = CalibrationInputs> {
    let percent = || {
        prop::collection::vec(0i64..=1_000_000_000, 3).prop_map(|mut v| {
            v.sort_unstable();
            Spread { low: v[0], central: v[1], high: v[2] }.map(Ratio::new)
        })
    };
    let amount = prop::collection::vec(0i64..=MAX_AMOUNT.get(), 3).prop_map(|mut v| {
        v.sort_unstable();
        Spread { low: v[0], central: v[1], high: v[2] }.map(Cents::new)
    });
    (amount, percent(), percent(), percent(), 0usize..5).prop_map(
        |(amount, share, rate, expected, method)| {
            let hourly_cost =
                Spread { low: 20, central: 30, high: 45 }.map(|c| HourlyCost::from(Cents::euros(c)));
            let basis = CostBasis { labour_share: share, effort_rate: rate, hourly_cost };
            let hours = amount.map(|a| Hours::new(a.get() / 1_000));
            match method {
                0 => CalibrationInputs::Cost { amount, basis },
                1 => CalibrationInputs::ShareOfHours { total_hours: hours, effort_rate: rate },
                2 => CalibrationInputs::CleaningTransfer {
                    amount,
                    months: 48,
                    transferred_monthly_hours: Hours::new(hours.low.get() / 100),
                    effort_rate: rate,
                    hourly_turnover: None,
                },
                3 => CalibrationInputs::Framework {
                    min_amount: amount.low,
                    max_amount: amount.high,
                    expected_share: expected,
                    basis,
                    trigger_amount: Some(amount.central),
                },
                _ => {
                    let CalibrationInputs::TwoPhases { operation, .. } = concession_by_amount() else {
                        unreachable!()
                    };
                    let year = YearOfOperation::Hours { yearly_hours: hours, effort_rate: expected };
                    CalibrationInputs::TwoPhases {
                        works: WorksPhase { amount, basis },
                        operation: OperationPhase { year, ..operation },
                    }
                }
            }
        },
    )
}

proptest! {
    #[test]
    fn draws_and_drivers_stay_between_the_bounds(inputs in any_lot(), seed in any::<u64>()) {
        let result = tests::run(inputs.clone());
        let resolved = inputs.resolved(&rules());
        prop_assert_eq!(resolved.central_hours(&resolved.factors()).unwrap(), result.hours);
        let inside = |hours: Hours| result.hours_low <= hours && hours <= result.hours_high;
        for driver in drivers(&resolved).unwrap() {
            prop_assert!(inside(driver.low) && inside(driver.high));
            prop_assert!(driver.low <= result.hours && result.hours <= driver.high);
        }
        let band = simulate(&[inputs], &rules(), seed, 50).unwrap().total;
        prop_assert!(band.p10 <= band.p50 && band.p50 <= band.p90);
        prop_assert!(inside(band.p10) && inside(band.p90) && inside(band.mean));
    }
}
