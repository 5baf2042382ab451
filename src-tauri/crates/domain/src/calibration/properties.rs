//! What must hold for every input of a calibration.

use super::tests::{cleaning, rules, run};
use super::*;
use proptest::prelude::*;

fn any_spread(max: i64) -> impl Strategy<Value = Spread<i64>> {
    prop::collection::vec(0..=max, 3).prop_map(|mut v| {
        v.sort_unstable();
        Spread { low: v[0], central: v[1], high: v[2] }
    })
}

prop_compose! {
    fn any_basis()(
        share in any_spread(1_000_000_000),
        rate in any_spread(1_000_000_000),
        cost in any_spread(9_999_000_000),
    ) -> CostBasis {
        CostBasis {
            labour_share: share.map(Ratio::new),
            effort_rate: rate.map(Ratio::new),
            hourly_cost: cost.map(|c| HourlyCost::new(c + 1_000_000)),
        }
    }
}

fn is_sound(result: &Calibrated) -> bool {
    result.hours_low <= result.hours
        && result.hours <= result.hours_high
        && result.hours_low >= Hours::ZERO
        && (result.verdict == Verdict::Reasonable || !result.reasons.is_empty())
}

proptest! {
    #[test]
    fn bounds_stay_in_order_and_a_verdict_has_reasons(
        basis in any_basis(), amount in any_spread(MAX_AMOUNT.get()), min in 0..=MAX_AMOUNT.get(),
        expected in any_spread(1_000_000_000), months in prop::option::of(0u32..=1_200),
    ) {
        let amount = amount.map(Cents::new);
        for inputs in [
            CalibrationInputs::Cost { amount, basis },
            CalibrationInputs::Framework {
                min_amount: Cents::new(min).min(amount.high),
                max_amount: amount.high,
                expected_share: expected.map(Ratio::new),
                basis,
                trigger_amount: None,
            },
            CalibrationInputs::CleaningTransfer {
                amount,
                months: months.unwrap_or(1).max(1),
                transferred_monthly_hours: Hours::new(min / 1_000_000),
                effort_rate: basis.effort_rate,
                hourly_turnover: None,
            },
        ] {
            let mut request = CalibrationRequest::new(inputs);
            request.duration_months = months;
            prop_assert!(is_sound(&calibrate(&request, &rules()).unwrap()));
        }
    }

    #[test]
    fn more_money_never_gives_fewer_hours(
        basis in any_basis(), amount in 0i64..1_000_000_000_000, more in 0i64..1_000_000_000_000,
    ) {
        let at = |cents| CalibrationInputs::Cost { amount: Spread::sure(Cents::new(cents)), basis };
        let (less, more) = (run(at(amount)), run(at(amount + more)));
        prop_assert!(less.hours <= more.hours);
        prop_assert!(less.rounded <= more.rounded);
        prop_assert!(less.labour_hours <= more.labour_hours);
    }

    #[test]
    fn more_staff_taken_over_never_opens_more_hours(monthly in 0i64..2_000, more in 0i64..2_000) {
        let less = run(cleaning(480_000, 48, monthly, "0.1"));
        prop_assert!(run(cleaning(480_000, 48, monthly + more, "0.1")).hours <= less.hours);
    }

    #[test]
    fn hours_are_within_half_a_hundredth_of_the_exact_quotient(
        amount in 0i64..=10_000_000_000_000, share in 0i64..=1_000_000_000, rate in 0i64..=1_000_000_000,
        cost in 1_000_000i64..=10_000_000_000,
    ) {
        let result = run(CalibrationInputs::Cost {
            amount: Spread::sure(Cents::new(amount)),
            basis: CostBasis {
                labour_share: Spread::sure(Ratio::new(share)),
                effort_rate: Spread::sure(Ratio::new(rate)),
                hourly_cost: Spread::sure(HourlyCost::new(cost)),
            },
        });
        let denominator = 1_000_000_000_000 * i128::from(cost);
        let exact = i128::from(amount) * i128::from(share) * i128::from(rate);
        prop_assert!((i128::from(result.hours.get()) * denominator - exact).abs() * 2 <= denominator);
    }
}
