//! Each method as a function of its uncertain inputs: what simulation and drivers move.

use super::cleaning::open_hours;
use super::error::{CalibrationError, CalibrationFault, CalibrationField};
use super::framework::claimed_amount;
use super::inputs::{BasisFields, CalibrationInputs, CostBasis, YearOfOperation};
use super::methods::{cost_hours, overflow, part_of_hours};
use super::number::{HourlyCost, Ratio, Spread};
use super::rules::CalibrationRules;
use crate::quantity::{Cents, Hours};

/// An uncertain input in its own unit: cents, hundredths of an hour, billionths, millionths of a euro.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Factor {
    pub field: CalibrationField,
    pub bounds: Spread<i64>,
}

impl Factor {
    fn amount(field: CalibrationField, bounds: Spread<Cents>) -> Self {
        Self { field, bounds: bounds.map(Cents::get) }
    }

    fn hours(field: CalibrationField, bounds: Spread<Hours>) -> Self {
        Self { field, bounds: bounds.map(Hours::get) }
    }

    fn rate(field: CalibrationField, bounds: Spread<Ratio>) -> Self {
        Self { field, bounds: bounds.map(Ratio::get) }
    }

    /// Labour share, effort rate, hourly cost: the order in which [`cost_at`] reads them.
    fn basis(basis: &CostBasis, named: &BasisFields) -> [Self; 3] {
        [
            Self::rate(named.labour_share, basis.labour_share),
            Self::rate(named.effort_rate, basis.effort_rate),
            Self { field: named.hourly_cost, bounds: basis.hourly_cost.map(HourlyCost::get) },
        ]
    }
}

/// The cost formula at one value of each of amount, labour share, effort rate and hourly cost.
fn cost_at(amount: i64, basis: [i64; 3], times: u32) -> Result<Hours, CalibrationError> {
    let [share, rate, cost] = basis;
    cost_hours(Cents::new(amount), Ratio::new(share), Ratio::new(rate), HourlyCost::new(cost), times)
}

impl CalibrationInputs {
    /// The same inputs with what they leave to the rules filled in: the turnover of an hour of
    /// cleaning, the table of bands.
    #[must_use]
    pub fn resolved(&self, rules: &CalibrationRules) -> Self {
        let mut resolved = self.clone();
        match &mut resolved {
            Self::CleaningTransfer { hourly_turnover, .. } => {
                hourly_turnover.get_or_insert_with(|| rules.cleaning.hourly_turnover.into());
            }
            Self::Bands { table, .. } => {
                table.get_or_insert_with(|| rules.bands.clone());
            }
            _ => {}
        }
        resolved
    }

    /// The inputs that may lie between bounds, in the order in which [`Self::hours_at`] reads them.
    pub(super) fn factors(&self) -> Vec<Factor> {
        match self {
            Self::Cost { amount, basis } => {
                let mut factors = vec![Factor::amount(CalibrationField::Amount, *amount)];
                factors.extend(Factor::basis(basis, &BasisFields::LOT));
                factors
            }
            Self::ShareOfHours { total_hours, effort_rate } => vec![
                Factor::hours(CalibrationField::TotalHours, *total_hours),
                Factor::rate(CalibrationField::EffortRate, *effort_rate),
            ],
            Self::CleaningTransfer { amount, effort_rate, .. } => vec![
                Factor::amount(CalibrationField::Amount, *amount),
                Factor::rate(CalibrationField::EffortRate, *effort_rate),
            ],
            Self::Framework { expected_share, basis, .. } => {
                let mut factors = vec![Factor::rate(CalibrationField::ExpectedShare, *expected_share)];
                factors.extend(Factor::basis(basis, &BasisFields::LOT));
                factors
            }
            Self::TwoPhases { works, operation } => {
                let mut factors = vec![Factor::amount(CalibrationField::WorksAmount, works.amount)];
                factors.extend(Factor::basis(&works.basis, &BasisFields::LOT));
                match &operation.year {
                    YearOfOperation::Hours { yearly_hours, effort_rate } => factors.extend([
                        Factor::hours(CalibrationField::OperationHoursPerYear, *yearly_hours),
                        Factor::rate(CalibrationField::OperationEffortRate, *effort_rate),
                    ]),
                    YearOfOperation::Amount { yearly_amount, basis } => {
                        factors
                            .push(Factor::amount(CalibrationField::OperationAmountPerYear, *yearly_amount));
                        factors.extend(Factor::basis(basis, &BasisFields::OPERATION));
                    }
                }
                factors
            }
            // A table, a total or a figure chosen by hand is what it is.
            Self::Bands { .. } | Self::ShareOut { .. } | Self::Free { .. } => Vec::new(),
        }
    }

    /// Hours when each of [`Self::factors`] has the value of the same place; the inputs are
    /// [`Self::resolved`].
    pub(super) fn hours_at(&self, values: &[i64]) -> Result<Hours, CalibrationError> {
        match (self, values) {
            (Self::Cost { .. }, &[amount, share, rate, cost]) => cost_at(amount, [share, rate, cost], 1),
            (Self::ShareOfHours { .. }, &[hours, rate]) => {
                part_of_hours(Hours::new(hours), Ratio::new(rate), 1)
            }
            (
                Self::CleaningTransfer {
                    months,
                    transferred_monthly_hours,
                    hourly_turnover: Some(turnover),
                    ..
                },
                &[amount, rate],
            ) => open_hours(
                Cents::new(amount),
                Ratio::new(rate),
                *months,
                *transferred_monthly_hours,
                *turnover,
            ),
            (Self::CleaningTransfer { .. }, _) => {
                Err(CalibrationError::new(CalibrationField::HourlyTurnover, CalibrationFault::Missing))
            }
            (
                Self::Framework { min_amount, max_amount, trigger_amount, .. },
                &[expected, share, rate, cost],
            ) => {
                let amount = claimed_amount(*min_amount, *max_amount, Ratio::new(expected), *trigger_amount)?;
                cost_at(amount.get(), [share, rate, cost], 1)
            }
            (Self::TwoPhases { operation, .. }, &[amount, share, rate, cost, ref year @ ..]) => {
                let works = cost_at(amount, [share, rate, cost], 1)?;
                let operated = match *year {
                    [hours, rate] => part_of_hours(Hours::new(hours), Ratio::new(rate), operation.years)?,
                    [amount, share, rate, cost] => cost_at(amount, [share, rate, cost], operation.years)?,
                    _ => return Err(overflow(CalibrationField::OperationYears)),
                };
                Ok(works + operated)
            }
            (Self::Bands { amount, table }, _) => Ok(table
                .as_ref()
                .and_then(|table| table.band(*amount))
                .map_or(Hours::ZERO, |band| band.hours)),
            (Self::ShareOut { total_hours: hours, .. } | Self::Free { hours, .. }, _) => Ok(*hours),
            (Self::Cost { .. }, _) => Err(overflow(CalibrationField::Amount)),
            (Self::ShareOfHours { .. }, _) => Err(overflow(CalibrationField::TotalHours)),
            (Self::Framework { .. }, _) => Err(overflow(CalibrationField::ExpectedShare)),
            (Self::TwoPhases { .. }, _) => Err(overflow(CalibrationField::WorksAmount)),
        }
    }

    /// Hours at the central values.
    pub(super) fn central_hours(&self, factors: &[Factor]) -> Result<Hours, CalibrationError> {
        let centres: Vec<i64> = factors.iter().map(|factor| factor.bounds.central).collect();
        self.hours_at(&centres)
    }
}
