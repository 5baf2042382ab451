//! Concessions, global contracts, partnerships: hours of the works, then hours of each year of
//! operation. The contract writes them apart; their sum is exact.

use super::error::CalibrationError;
use super::error::CalibrationField;
use super::inputs::{BasisFields, OperationPhase, WorksPhase, YearOfOperation};
use super::methods::{Outcome, part_of_hours};
use super::number::{Ratio, Spread};
use super::step::{FormulaOperator, Ledger};
use crate::quantity::Hours;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The hours of each phase. The hours of the contract are `works` + `operation`, exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PhaseHours {
    /// Hours of the works.
    pub works: Spread<Hours>,
    /// Hours of all the years of operation, rounded once.
    pub operation: Spread<Hours>,
    /// Hours of one year of operation.
    pub operation_per_year: Spread<Hours>,
    /// Years of operation.
    pub years: u32,
}

impl OperationPhase {
    /// Integration hours of `years`, between their bounds.
    fn hours(&self, years: u32) -> Result<Spread<Hours>, CalibrationError> {
        match &self.year {
            YearOfOperation::Hours { yearly_hours, effort_rate } => Ok(Spread {
                low: part_of_hours(yearly_hours.low, effort_rate.low, years)?,
                central: part_of_hours(yearly_hours.central, effort_rate.central, years)?,
                high: part_of_hours(yearly_hours.high, effort_rate.high, years)?,
            }),
            YearOfOperation::Amount { yearly_amount, basis } => basis.hours(*yearly_amount, years),
        }
    }

    /// Hours worked in all over the years.
    fn labour_hours(&self) -> Result<Hours, CalibrationError> {
        match &self.year {
            YearOfOperation::Hours { yearly_hours, .. } => {
                part_of_hours(yearly_hours.central, Ratio::ONE, self.years)
            }
            YearOfOperation::Amount { yearly_amount, basis } => {
                basis.labour_hours(yearly_amount.central, self.years)
            }
        }
    }

    const fn effort_rate(&self) -> Ratio {
        match &self.year {
            YearOfOperation::Hours { effort_rate, .. } => effort_rate.central,
            YearOfOperation::Amount { basis, .. } => basis.effort_rate.central,
        }
    }

    /// One year of operation, then the years.
    fn write(&self, ledger: &mut Ledger<'_>, hours: &PhaseHours) {
        for (years, name, result) in [
            (None, "operation-per-year", hours.operation_per_year.central),
            (Some(self.years), "operation-hours", hours.operation.central),
        ] {
            match &self.year {
                YearOfOperation::Hours { yearly_hours, effort_rate } => ledger
                    .input(
                        FormulaOperator::Start,
                        CalibrationField::OperationHoursPerYear,
                        yearly_hours.central,
                    )
                    .input(
                        FormulaOperator::Times,
                        CalibrationField::OperationEffortRate,
                        effort_rate.central.shown(),
                    ),
                YearOfOperation::Amount { yearly_amount, basis } => ledger
                    .input(
                        FormulaOperator::Start,
                        CalibrationField::OperationAmountPerYear,
                        yearly_amount.central,
                    )
                    .basis(basis, &BasisFields::OPERATION),
            };
            if let Some(years) = years {
                ledger.input(FormulaOperator::Times, CalibrationField::OperationYears, i64::from(years));
            }
            ledger.computed(FormulaOperator::Equals, name, result);
        }
    }
}

pub(super) fn two_phases(
    works: &WorksPhase,
    operation: &OperationPhase,
    ledger: &mut Ledger<'_>,
) -> Result<Outcome, CalibrationError> {
    let hours = PhaseHours {
        works: works.basis.hours(works.amount, 1)?,
        operation: operation.hours(operation.years)?,
        operation_per_year: operation.hours(1)?,
        years: operation.years,
    };
    let total = Spread {
        low: hours.works.low + hours.operation.low,
        central: hours.works.central + hours.operation.central,
        high: hours.works.high + hours.operation.high,
    };
    ledger
        .input(FormulaOperator::Start, CalibrationField::WorksAmount, works.amount.central)
        .basis(&works.basis, &BasisFields::LOT)
        .computed(FormulaOperator::Equals, "works-hours", hours.works.central);
    operation.write(ledger, &hours);
    ledger.computed(FormulaOperator::Start, "both-phases", total.central);
    Ok(Outcome {
        hours: total,
        labour_hours: Some(works.basis.labour_hours(works.amount.central, 1)? + operation.labour_hours()?),
        // An unusual effort in either phase is worth saying.
        share: Some(works.basis.effort_rate.central.max(operation.effort_rate())),
        phases: Some(hours),
        ..Outcome::default()
    })
}
