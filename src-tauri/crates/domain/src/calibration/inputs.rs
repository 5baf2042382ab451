//! The methods of calibration and what each one needs.

use super::error::{CalibrationError, CalibrationFault, CalibrationField};
use super::number::{HourlyCost, Ratio, Spread};
use super::rules::BandTable;
use super::share_out::{self, LotShare};
use super::step::ValueOrigins;
use super::{MAX_AMOUNT, MAX_HOURLY_COST, MAX_HOURS, MAX_MONTHS, MAX_YEARS};
use crate::quantity::{Cents, Hours};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Labour share, effort rate and hourly cost: what turns euros into integration hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CostBasis {
    /// Part of the amount that pays work (part de main d'œuvre).
    pub labour_share: Spread<Ratio>,
    /// Part of the hours asked for integration (taux d'effort).
    pub effort_rate: Spread<Ratio>,
    /// Hourly cost, all charges included. A high cost gives few hours.
    pub hourly_cost: Spread<HourlyCost>,
}

/// What one year of operation of a concession or global contract is known by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum YearOfOperation {
    /// The hours worked in a year.
    Hours {
        /// Hours worked in a year, by everybody.
        yearly_hours: Spread<Hours>,
        /// Part asked for integration.
        effort_rate: Spread<Ratio>,
    },
    /// The amount of a year, as the cost method takes it.
    Amount {
        /// Amount of a year.
        yearly_amount: Spread<Cents>,
        /// What turns it into hours.
        basis: CostBasis,
    },
}

/// The works of a concession or global contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WorksPhase {
    /// Estimated amount of the works.
    pub amount: Spread<Cents>,
    /// What turns it into hours.
    pub basis: CostBasis,
}

/// The operation of a concession or global contract, after the works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OperationPhase {
    /// One year of it.
    pub year: YearOfOperation,
    /// How many years, from one to a hundred.
    pub years: u32,
}

/// A method and its inputs. Amounts exclude tax.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "method", rename_all = "snake_case")]
pub enum CalibrationInputs {
    /// Amount x labour share / hourly cost x effort rate: works and most services.
    Cost {
        /// Estimated amount of the lot.
        amount: Spread<Cents>,
        /// What turns it into hours.
        basis: CostBasis,
    },
    /// A percentage of the hours worked (ANRU charter, large works).
    ShareOfHours {
        /// Hours worked in all.
        total_hours: Spread<Hours>,
        /// Part asked for integration.
        effort_rate: Spread<Ratio>,
    },
    /// Cleaning with transfer of staff (PACT Propreté): the effort bears on new staff only.
    CleaningTransfer {
        /// Amount over the whole period.
        amount: Spread<Cents>,
        /// Months of the period.
        months: u32,
        /// Total monthly hours of the staff taken over.
        transferred_monthly_hours: Hours,
        /// Part asked for integration.
        effort_rate: Spread<Ratio>,
        /// Turnover of one hour; the rule's constant when absent.
        #[serde(default)]
        hourly_turnover: Option<HourlyCost>,
    },
    /// Hours read in a table of amount bands.
    Bands {
        /// Estimated amount over the firm period.
        amount: Cents,
        /// Table; the Ministry's training clause when absent.
        #[serde(default)]
        table: Option<BandTable>,
    },
    /// A framework agreement with minimum and maximum: hours follow the orders.
    Framework {
        /// Amount the buyer commits to; zero when there is no minimum.
        #[serde(default)]
        min_amount: Cents,
        /// Maximum amount.
        max_amount: Cents,
        /// Part of the maximum expected to be ordered.
        expected_share: Spread<Ratio>,
        /// What turns it into hours.
        basis: CostBasis,
        /// The clause is deferred until the amount invoiced reaches this one: below, no hour is
        /// due, the firm ones included. None, or zero, for a clause that applies at once.
        #[serde(default)]
        trigger_amount: Option<Cents>,
    },
    /// A concession, a global contract, a partnership: the works, then years of operation, each
    /// with its own hours.
    TwoPhases {
        /// The works, by the cost method.
        works: WorksPhase,
        /// The operation, by hours worked or by the cost method.
        operation: OperationPhase,
    },
    /// A total shared over lots by weight.
    ShareOut {
        /// Total to share (an objective of 5 % over an operation).
        total_hours: Hours,
        /// The lots.
        lots: Vec<LotShare>,
    },
    /// Hours entered by hand, with the reason.
    Free {
        /// Hours.
        hours: Hours,
        /// Why these hours.
        reason: String,
    },
}

/// One lot to calibrate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalibrationRequest {
    /// Method and inputs.
    pub inputs: CalibrationInputs,
    /// Months of execution, when known: they give the full-time people needed.
    #[serde(default)]
    pub duration_months: Option<u32>,
    /// People of the pool who fit and are free, when counted.
    #[serde(default)]
    pub available_people: Option<u32>,
    /// ValueOrigin of the inputs that were not typed.
    #[serde(default)]
    pub origins: ValueOrigins,
}

impl CalibrationRequest {
    /// A request with its inputs alone.
    #[must_use]
    pub fn new(inputs: CalibrationInputs) -> Self {
        Self { inputs, duration_months: None, available_people: None, origins: ValueOrigins::new() }
    }

    /// Refuses what no calibration can use.
    ///
    /// # Errors
    /// The first input at fault.
    pub fn validate(&self) -> Result<(), CalibrationError> {
        if self.duration_months.is_some_and(|months| months > MAX_MONTHS) {
            return Err(CalibrationError::new(CalibrationField::Months, CalibrationFault::TooLarge));
        }
        self.inputs.validate()
    }
}

impl CalibrationInputs {
    /// Refuses what no calibration can use.
    ///
    /// # Errors
    /// The first input at fault.
    pub fn validate(&self) -> Result<(), CalibrationError> {
        match self {
            Self::Cost { amount, basis } => {
                check_amount(CalibrationField::Amount, *amount)?;
                basis.validate(&BasisFields::LOT)
            }
            Self::ShareOfHours { total_hours, effort_rate } => {
                spread(CalibrationField::TotalHours, *total_hours, hours_fault)?;
                check_ratio(CalibrationField::EffortRate, *effort_rate)
            }
            Self::CleaningTransfer {
                amount,
                months,
                transferred_monthly_hours,
                effort_rate,
                hourly_turnover,
            } => {
                check_amount(CalibrationField::Amount, *amount)?;
                refuse(CalibrationField::Months, months_fault(*months))?;
                refuse(CalibrationField::TransferredMonthlyHours, hours_fault(*transferred_monthly_hours))?;
                check_ratio(CalibrationField::EffortRate, *effort_rate)?;
                refuse(CalibrationField::HourlyTurnover, hourly_turnover.and_then(cost_fault))
            }
            Self::Bands { amount, table } => {
                refuse(CalibrationField::Amount, amount_fault(*amount))?;
                table.as_ref().map_or(Ok(()), BandTable::validate)
            }
            Self::Framework { min_amount, max_amount, expected_share, basis, trigger_amount } => {
                refuse(CalibrationField::MinAmount, amount_fault(*min_amount))?;
                refuse(CalibrationField::MaxAmount, amount_fault(*max_amount))?;
                refuse(
                    CalibrationField::MinAmount,
                    (min_amount > max_amount).then_some(CalibrationFault::Order),
                )?;
                check_ratio(CalibrationField::ExpectedShare, *expected_share)?;
                refuse(CalibrationField::TriggerAmount, trigger_amount.and_then(amount_fault))?;
                // Orders never go beyond the maximum: a trigger above it would mean no clause.
                refuse(
                    CalibrationField::TriggerAmount,
                    (*trigger_amount > Some(*max_amount)).then_some(CalibrationFault::Order),
                )?;
                basis.validate(&BasisFields::LOT)
            }
            Self::TwoPhases { works, operation } => {
                check_amount(CalibrationField::WorksAmount, works.amount)?;
                works.basis.validate(&BasisFields::LOT)?;
                operation.validate()
            }
            Self::ShareOut { total_hours, lots } => share_out::validate(*total_hours, lots),
            Self::Free { hours, reason } => {
                refuse(CalibrationField::Hours, hours_fault(*hours))?;
                refuse(
                    CalibrationField::Reason,
                    reason.trim().is_empty().then_some(CalibrationFault::Missing),
                )
            }
        }
    }
}

/// How the three factors of a cost formula are named: the lot's, or those of its operation.
pub(super) struct BasisFields {
    pub labour_share: CalibrationField,
    pub effort_rate: CalibrationField,
    pub hourly_cost: CalibrationField,
}

impl BasisFields {
    pub(super) const LOT: Self = Self {
        labour_share: CalibrationField::LabourShare,
        effort_rate: CalibrationField::EffortRate,
        hourly_cost: CalibrationField::HourlyCost,
    };
    pub(super) const OPERATION: Self = Self {
        labour_share: CalibrationField::OperationLabourShare,
        effort_rate: CalibrationField::OperationEffortRate,
        hourly_cost: CalibrationField::OperationHourlyCost,
    };
}

impl CostBasis {
    fn validate(&self, named: &BasisFields) -> Result<(), CalibrationError> {
        check_ratio(named.labour_share, self.labour_share)?;
        check_ratio(named.effort_rate, self.effort_rate)?;
        spread(named.hourly_cost, self.hourly_cost, cost_fault)
    }
}

impl OperationPhase {
    fn validate(&self) -> Result<(), CalibrationError> {
        match &self.year {
            YearOfOperation::Hours { yearly_hours, effort_rate } => {
                spread(CalibrationField::OperationHoursPerYear, *yearly_hours, hours_fault)?;
                check_ratio(CalibrationField::OperationEffortRate, *effort_rate)?;
            }
            YearOfOperation::Amount { yearly_amount, basis } => {
                check_amount(CalibrationField::OperationAmountPerYear, *yearly_amount)?;
                basis.validate(&BasisFields::OPERATION)?;
            }
        }
        let fault = match self.years {
            0 => Some(CalibrationFault::Zero),
            1..=MAX_YEARS => None,
            _ => Some(CalibrationFault::TooLarge),
        };
        refuse(CalibrationField::OperationYears, fault)
    }
}

fn refuse(field: CalibrationField, fault: Option<CalibrationFault>) -> Result<(), CalibrationError> {
    fault.map_or(Ok(()), |code| Err(CalibrationError::new(field, code)))
}

fn spread<T: Copy + PartialOrd>(
    field: CalibrationField,
    values: Spread<T>,
    fault: impl Fn(T) -> Option<CalibrationFault>,
) -> Result<(), CalibrationError> {
    for value in [values.low, values.central, values.high] {
        refuse(field, fault(value))?;
    }
    refuse(field, (!values.is_ordered()).then_some(CalibrationFault::Order))
}

fn check_amount(field: CalibrationField, amount: Spread<Cents>) -> Result<(), CalibrationError> {
    spread(field, amount, amount_fault)
}

fn check_ratio(field: CalibrationField, ratio: Spread<Ratio>) -> Result<(), CalibrationError> {
    spread(field, ratio, ratio_fault)
}

fn amount_fault(amount: Cents) -> Option<CalibrationFault> {
    if amount < Cents::ZERO {
        Some(CalibrationFault::Negative)
    } else {
        (amount > MAX_AMOUNT).then_some(CalibrationFault::TooLarge)
    }
}

fn hours_fault(hours: Hours) -> Option<CalibrationFault> {
    if hours < Hours::ZERO {
        Some(CalibrationFault::Negative)
    } else {
        (hours > MAX_HOURS).then_some(CalibrationFault::TooLarge)
    }
}

fn ratio_fault(ratio: Ratio) -> Option<CalibrationFault> {
    if ratio < Ratio::ZERO {
        Some(CalibrationFault::Negative)
    } else {
        (ratio > Ratio::ONE).then_some(CalibrationFault::AboveOne)
    }
}

fn cost_fault(cost: HourlyCost) -> Option<CalibrationFault> {
    match cost.get() {
        i64::MIN..0 => Some(CalibrationFault::Negative),
        0 => Some(CalibrationFault::Zero),
        _ => (cost > MAX_HOURLY_COST).then_some(CalibrationFault::TooLarge),
    }
}

fn months_fault(months: u32) -> Option<CalibrationFault> {
    if months == 0 {
        Some(CalibrationFault::Zero)
    } else {
        (months > MAX_MONTHS).then_some(CalibrationFault::TooLarge)
    }
}
