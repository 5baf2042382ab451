//! What moves the hours: one input at a time between its bounds, the others at their centre.

use super::error::{CalibrationError, CalibrationField};
use super::inputs::{CalibrationInputs, CostBasis};
use super::methods::part_of_amount;
use super::number::Spread;
use crate::quantity::{Cents, Hours};
use serde::{Deserialize, Serialize};
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
    fn new(field: CalibrationField, hours: Spread<Hours>) -> Self {
        Self { field, low: hours.low, high: hours.high }
    }

    /// How far the input moves the hours.
    #[must_use]
    pub fn width(&self) -> Hours {
        self.high - self.low
    }
}

/// The drivers of a cost or framework calibration, the widest first; inputs without bounds and
/// the other methods have none. The inputs are those [`super::calibrate`] accepted.
///
/// # Errors
/// [`CalibrationError`] when an input leaves the range of the calculation.
pub fn drivers(inputs: &CalibrationInputs) -> Result<Vec<HoursDriver>, CalibrationError> {
    let mut drivers = match inputs {
        CalibrationInputs::Cost { amount, basis } => {
            let mut drivers = basis_drivers(basis, amount.central)?;
            drivers.push(HoursDriver::new(CalibrationField::Amount, basis.pinned().hours(*amount)?));
            drivers
        }
        CalibrationInputs::Framework { min_amount, max_amount, expected_share, basis } => {
            let expected = Spread {
                low: part_of_amount(*max_amount, expected_share.low)?,
                central: part_of_amount(*max_amount, expected_share.central)?,
                high: part_of_amount(*max_amount, expected_share.high)?,
            }
            .map(|amount| amount.max(*min_amount));
            let mut drivers = basis_drivers(basis, expected.central)?;
            drivers.push(HoursDriver::new(CalibrationField::ExpectedShare, basis.pinned().hours(expected)?));
            drivers
        }
        _ => Vec::new(),
    };
    drivers.retain(|driver| !driver.width().is_zero());
    drivers.sort_by_key(|driver| (-driver.width(), driver.field));
    Ok(drivers)
}

impl CostBasis {
    /// The central values alone.
    fn pinned(&self) -> Self {
        Self {
            labour_share: self.labour_share.pinned(),
            effort_rate: self.effort_rate.pinned(),
            hourly_cost: self.hourly_cost.pinned(),
        }
    }
}

fn basis_drivers(basis: &CostBasis, amount: Cents) -> Result<Vec<HoursDriver>, CalibrationError> {
    let centre = basis.pinned();
    let amount = Spread::sure(amount);
    [
        (CalibrationField::LabourShare, CostBasis { labour_share: basis.labour_share, ..centre }),
        (CalibrationField::EffortRate, CostBasis { effort_rate: basis.effort_rate, ..centre }),
        (CalibrationField::HourlyCost, CostBasis { hourly_cost: basis.hourly_cost, ..centre }),
    ]
    .into_iter()
    .map(|(field, only)| Ok(HoursDriver::new(field, only.hours(amount)?)))
    .collect()
}
