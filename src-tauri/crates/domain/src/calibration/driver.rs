//! What moves the hours: one input at a time between its bounds, the others at their centre.

use super::error::{CalibrationError, CalibrationField};
use super::inputs::CalibrationInputs;
use super::rules::CalibrationRules;
use crate::quantity::Hours;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The hours when one input alone goes to its bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HoursDriver {
    /// The input that moves.
    pub field: CalibrationField,
    /// Lowest hours it gives.
    pub low: Hours,
    /// Highest hours it gives.
    pub high: Hours,
}

impl HoursDriver {
    /// How far the input moves the hours.
    #[must_use]
    pub fn width(&self) -> Hours {
        self.high - self.low
    }
}

/// The drivers of one lot, by any method, the widest first; inputs without bounds have none. The
/// inputs are those [`super::calibrate`] accepted, [`CalibrationInputs::resolved`] by the rules.
///
/// # Errors
/// [`CalibrationError`] when an input leaves the range of the calculation, or was left to the rules.
pub fn drivers(inputs: &CalibrationInputs) -> Result<Vec<HoursDriver>, CalibrationError> {
    let factors = inputs.factors();
    let mut values: Vec<i64> = factors.iter().map(|factor| factor.bounds.central).collect();
    let mut drivers = Vec::new();
    for (place, factor) in factors.iter().enumerate() {
        values[place] = factor.bounds.low;
        let first = inputs.hours_at(&values)?;
        values[place] = factor.bounds.high;
        let last = inputs.hours_at(&values)?;
        values[place] = factor.bounds.central;
        // A high hourly cost gives few hours.
        drivers.push(HoursDriver { field: factor.field, low: first.min(last), high: first.max(last) });
    }
    Ok(widest_first(drivers))
}

/// What moves the total of several lots: each kind of input at its unfavourable bound on every lot
/// at once, then at its favourable one, the others at their centre. The widest first (a tornado).
///
/// # Errors
/// [`CalibrationError`] on the first input that cannot be used.
pub fn total_drivers(
    lots: &[CalibrationInputs],
    rules: &CalibrationRules,
) -> Result<Vec<HoursDriver>, CalibrationError> {
    rules.validate()?;
    let mut total = Hours::ZERO;
    // By how much each input takes the total down and up.
    let mut moves: BTreeMap<CalibrationField, (Hours, Hours)> = BTreeMap::new();
    for lot in lots {
        lot.validate()?;
        let lot = lot.resolved(rules);
        let central = lot.central_hours(&lot.factors())?;
        total += central;
        for driver in drivers(&lot)? {
            let (down, up) = moves.entry(driver.field).or_default();
            *down += central - driver.low;
            *up += driver.high - central;
        }
    }
    let drivers = moves.into_iter().map(|(field, (down, up))| HoursDriver {
        field,
        low: total - down,
        high: total + up,
    });
    Ok(widest_first(drivers.collect()))
}

fn widest_first(mut drivers: Vec<HoursDriver>) -> Vec<HoursDriver> {
    drivers.retain(|driver| !driver.width().is_zero());
    drivers.sort_by_key(|driver| (-driver.width(), driver.field));
    drivers
}
