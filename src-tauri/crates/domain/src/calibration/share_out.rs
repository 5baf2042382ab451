//! Sharing a total of hours over lots: by weight, with minimums, to an exact sum.

use super::error::{CalibrationError, CalibrationFault, CalibrationField};
use super::{MAX_HOURS, MAX_LOTS};
use crate::quantity::Hours;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A lot that takes its part of a total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LotShare {
    /// Weight, in any unit common to the lots (cents of the lot's amount, labour hours).
    #[ts(type = "number")]
    pub weight: i64,
    /// Hours the lot receives at least.
    #[serde(default)]
    pub minimum: Hours,
}

/// Shares `total` over `lots`, in whole numbers of `unit`.
///
/// Each lot receives its part by weight; a lot whose part would fall below its minimum receives
/// the minimum and the others share what remains. Rounding goes by largest remainder, the first
/// lot winning a tie, so that the parts sum to `total` exactly.
///
/// A `total` or a minimum that is not a whole number of `unit` is shared in hundredths of an hour.
///
/// # Errors
/// Negative or absurd figures, no lot, no weight, or minimums that exceed the total.
pub fn share_out(total: Hours, lots: &[LotShare], unit: Hours) -> Result<Vec<Hours>, CalibrationError> {
    validate(total, lots)?;
    let unit = usable_unit(total, lots, unit);
    let total = i128::from(total.get() / unit);
    let minimums: Vec<i128> = lots.iter().map(|lot| i128::from(lot.minimum.get() / unit)).collect();
    let weights: Vec<i128> = lots.iter().map(|lot| i128::from(lot.weight)).collect();

    // A lot held at its minimum leaves the others less to share, which may hold another one.
    let mut held = vec![false; lots.len()];
    let (remaining, weight) = loop {
        let remaining = total - held_sum(&held, &minimums);
        let weight: i128 = free(&held).map(|i| weights[i]).sum();
        let newly: Vec<usize> =
            free(&held).filter(|&i| remaining * weights[i] < minimums[i] * weight).collect();
        if newly.is_empty() {
            break (remaining, weight);
        }
        for i in newly {
            held[i] = true;
        }
    };

    let mut parts = minimums;
    if weight > 0 {
        let mut remainders = Vec::new();
        let mut left = remaining;
        for i in free(&held) {
            let exact = remaining * weights[i];
            parts[i] = exact / weight;
            left -= parts[i];
            remainders.push((exact % weight, i));
        }
        remainders.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        let extra = usize::try_from(left).unwrap_or(0);
        for &(_, i) in remainders.iter().take(extra) {
            parts[i] += 1;
        }
    }
    Ok(parts.into_iter().map(|p| Hours::new(i64::try_from(p).unwrap_or(0).saturating_mul(unit))).collect())
}

fn free(held: &[bool]) -> impl Iterator<Item = usize> + '_ {
    held.iter().enumerate().filter_map(|(i, held)| (!held).then_some(i))
}

fn held_sum(held: &[bool], minimums: &[i128]) -> i128 {
    held.iter().zip(minimums).filter_map(|(held, minimum)| held.then_some(*minimum)).sum()
}

/// `unit` when every figure is a whole number of it, else a hundredth of an hour.
fn usable_unit(total: Hours, lots: &[LotShare], unit: Hours) -> i64 {
    let unit = unit.get();
    let whole = unit > 0 && total.get() % unit == 0 && lots.iter().all(|lot| lot.minimum.get() % unit == 0);
    if whole { unit } else { 1 }
}

/// Refuses a share that cannot be made.
pub(super) fn validate(total: Hours, lots: &[LotShare]) -> Result<(), CalibrationError> {
    if total < Hours::ZERO {
        return Err(CalibrationError::new(CalibrationField::TotalHours, CalibrationFault::Negative));
    }
    if total > MAX_HOURS {
        return Err(CalibrationError::new(CalibrationField::TotalHours, CalibrationFault::TooLarge));
    }
    if lots.is_empty() {
        return Err(CalibrationError::new(CalibrationField::Lots, CalibrationFault::Missing));
    }
    if lots.len() > MAX_LOTS {
        return Err(CalibrationError::new(CalibrationField::Lots, CalibrationFault::TooLarge));
    }
    for (index, lot) in lots.iter().enumerate() {
        if lot.weight < 0 {
            return Err(CalibrationError::at(CalibrationField::Weight, CalibrationFault::Negative, index));
        }
        if lot.minimum < Hours::ZERO {
            return Err(CalibrationError::at(CalibrationField::Minimum, CalibrationFault::Negative, index));
        }
    }
    let minimums: Hours = lots.iter().map(|lot| lot.minimum).sum();
    if minimums > total {
        return Err(CalibrationError::new(CalibrationField::Minimum, CalibrationFault::MinimumsExceedTotal));
    }
    if minimums < total && lots.iter().all(|lot| lot.weight == 0) {
        return Err(CalibrationError::new(CalibrationField::Weight, CalibrationFault::NoWeight));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lot(weight: i64, minimum: i64) -> LotShare {
        LotShare { weight, minimum: Hours::whole(minimum) }
    }

    fn whole(hours: &[Hours]) -> Vec<i64> {
        hours.iter().map(|h| h.get() / 100).collect()
    }

    #[test]
    fn thirds_go_to_the_first_lots() {
        let parts = share_out(Hours::whole(100), &[lot(1, 0); 3], Hours::whole(1)).unwrap();
        assert_eq!(whole(&parts), [34, 33, 33]);
        let fine = share_out(Hours::whole(100), &[lot(1, 0); 3], Hours::new(1)).unwrap();
        assert_eq!(fine, [Hours::new(3_334), Hours::new(3_333), Hours::new(3_333)]);
    }

    #[test]
    fn a_minimum_is_taken_from_the_others_until_none_is_below() {
        // By weight 90/6/4: the third takes 8, then the second falls to 5,75 and takes its 6.
        let parts =
            share_out(Hours::whole(100), &[lot(90, 0), lot(6, 6), lot(4, 8)], Hours::whole(1)).unwrap();
        assert_eq!(whole(&parts), [86, 6, 8]);
    }

    #[test]
    fn a_lot_without_weight_receives_its_minimum() {
        let parts = share_out(Hours::whole(50), &[lot(0, 7), lot(3, 0)], Hours::whole(1)).unwrap();
        assert_eq!(whole(&parts), [7, 43]);
        let all_minimum = share_out(Hours::whole(10), &[lot(0, 7), lot(0, 3)], Hours::whole(1)).unwrap();
        assert_eq!(whole(&all_minimum), [7, 3]);
    }

    #[test]
    fn what_cannot_be_shared_is_refused() {
        for (total, lots, field, code) in [
            (
                10,
                vec![lot(1, 6), lot(1, 5)],
                CalibrationField::Minimum,
                CalibrationFault::MinimumsExceedTotal,
            ),
            (10, vec![lot(0, 6), lot(0, 0)], CalibrationField::Weight, CalibrationFault::NoWeight),
            (10, vec![lot(1, 0), lot(-1, 0)], CalibrationField::Weight, CalibrationFault::Negative),
            (10, vec![lot(1, -1)], CalibrationField::Minimum, CalibrationFault::Negative),
            (-1, vec![lot(1, 0)], CalibrationField::TotalHours, CalibrationFault::Negative),
            (10, vec![], CalibrationField::Lots, CalibrationFault::Missing),
        ] {
            let error = share_out(Hours::whole(total), &lots, Hours::whole(1)).unwrap_err();
            assert_eq!((error.field, error.code), (field, code));
        }
    }

    proptest! {
        #[test]
        fn parts_sum_exactly_and_hold_the_minimums(
            lots in prop::collection::vec((0i64..1_000_000_000, 0i64..50_000), 1..40),
            slack in 0i64..10_000_000,
            unit in prop::sample::select(vec![1i64, 100, 1000]),
        ) {
            let lots: Vec<LotShare> =
                lots.into_iter().map(|(weight, m)| LotShare { weight, minimum: Hours::new(m) }).collect();
            let total = Hours::new(lots.iter().map(|l| l.minimum.get()).sum::<i64>() + slack);
            prop_assume!(slack == 0 || lots.iter().any(|l| l.weight > 0));
            let parts = share_out(total, &lots, Hours::new(unit)).unwrap();
            prop_assert_eq!(parts.iter().sum::<Hours>(), total);
            for (part, lot) in parts.iter().zip(&lots) {
                prop_assert!(*part >= lot.minimum);
            }
        }

        #[test]
        fn without_minimums_each_part_is_within_one_unit_of_its_exact_share(
            weights in prop::collection::vec(1i64..1_000_000, 1..40),
            total in 0i64..1_000_000,
        ) {
            let lots: Vec<LotShare> =
                weights.iter().map(|&weight| LotShare { weight, minimum: Hours::ZERO }).collect();
            let parts = share_out(Hours::whole(total), &lots, Hours::whole(1)).unwrap();
            let sum = i128::from(weights.iter().sum::<i64>());
            for (part, weight) in parts.iter().zip(&weights) {
                let exact = i128::from(total) * 100 * i128::from(*weight);
                prop_assert!((i128::from(part.get()) * sum - exact).abs() < 100 * sum);
            }
        }
    }
}
