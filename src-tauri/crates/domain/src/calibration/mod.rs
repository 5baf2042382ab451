//! Sizing the clause: how many integration hours, between what and what, and why.
//!
//! Each method is a pure function on integers. The exact figure is kept to a hundredth of an
//! hour; the advised figure is a second one, never put in its place. A verdict that is not
//! "reasonable" always says why.

mod cleaning;
mod driver;
mod error;
mod factors;
mod framework;
mod inputs;
#[cfg(test)]
mod method_tests;
mod methods;
mod number;
mod phases;
#[cfg(test)]
mod properties;
mod rules;
mod share_out;
mod simulation;
#[cfg(test)]
mod simulation_tests;
mod step;
#[cfg(test)]
mod tests;
mod verdict;

pub use driver::{HoursDriver, drivers, total_drivers};
pub use error::{CalibrationError, CalibrationFault, CalibrationField};
pub use framework::{FrameworkHours, framework_due};
pub use inputs::{
    CalibrationInputs, CalibrationRequest, CostBasis, OperationPhase, WorksPhase, YearOfOperation,
};
pub use number::{HourlyCost, Ratio, Spread, rounded_to, shown};
pub use phases::PhaseHours;
pub use rules::{
    AmountBand, BandTable, Bases, CalibrationLimits, CalibrationRules, CleaningRule, EffortRate,
    FeasibilityRule, LearningRule, MethodRule,
};
pub use share_out::{LotShare, share_out};
pub use simulation::{HoursBand, MAX_DRAWS, Simulation, USUAL_DRAWS, simulate};
pub use step::{FormulaOperator, FormulaPart, ValueOrigin, ValueOrigins};

use crate::message::Message;
use crate::quantity::{Cents, Hours, div_round};
use methods::Rounding;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Largest amount taken: a hundred billion euros, beyond any public contract.
pub const MAX_AMOUNT: Cents = Cents::new(10_000_000_000_000);
/// Largest number of hours taken: ten billion, beyond a year of the whole country.
pub const MAX_HOURS: Hours = Hours::whole(10_000_000_000);
/// Largest hourly cost taken: ten thousand euros.
pub const MAX_HOURLY_COST: HourlyCost = HourlyCost::new(10_000_000_000);
/// Longest contract taken: a hundred years.
pub const MAX_MONTHS: u32 = 1_200;
/// Longest operation taken: a hundred years.
pub const MAX_YEARS: u32 = MAX_MONTHS / 12;
/// Most lots that share a total.
pub const MAX_LOTS: usize = 10_000;

/// What the sanity checks say of the hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Nothing speaks against these hours.
    Reasonable,
    /// Too few hours, or too short, to claim a clause.
    TooSmall,
    /// More than is usually asked, or than the pool can hold.
    Oversized,
    /// There is no work to reserve.
    NoPotential,
}

/// The result of a calibration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Calibrated {
    /// Hours, exact to a hundredth; screens show them by [`shown`].
    pub hours: Hours,
    /// Low bound.
    pub hours_low: Hours,
    /// High bound.
    pub hours_high: Hours,
    /// Hours worked in all on the lot, when the method knows them.
    pub labour_hours: Option<Hours>,
    /// Advised figure: a whole number of the office's rounding step.
    pub rounded: Hours,
    /// Hours in working days, in hundredths of a day.
    #[ts(type = "number")]
    pub days: i64,
    /// Hours in months of one full-time person, in hundredths of a month.
    #[ts(type = "number")]
    pub fte_months: i64,
    /// Full-time people over the months of execution, in hundredths; needs the duration.
    #[ts(type = "number | null")]
    pub full_time_people: Option<i64>,
    /// Months of presence of a band.
    pub stay_months: Option<u32>,
    /// Hours of a framework agreement.
    pub framework: Option<FrameworkHours>,
    /// Hours of the works and of the operation of a concession or global contract.
    pub phases: Option<PhaseHours>,
    /// Cleaning: part of the work that the staff taken over does not cover; may be negative.
    pub potential: Option<Ratio>,
    /// Share of a total: the lots' hours, which sum to it exactly.
    pub parts: Option<Vec<Hours>>,
    /// Share of a total: the lots' hours in readable figures, which sum to it exactly.
    pub parts_rounded: Option<Vec<Hours>>,
    /// What the sanity checks say.
    pub verdict: Verdict,
    /// Why, and what else to know; never empty when the verdict is not reasonable.
    pub reasons: Vec<Message>,
    /// The formula with its numbers.
    pub steps: Vec<FormulaPart>,
}

/// Calibrates one lot.
///
/// # Errors
/// [`CalibrationError`] names the first input, or rule, that cannot be used.
pub fn calibrate(
    request: &CalibrationRequest,
    rules: &CalibrationRules,
) -> Result<Calibrated, CalibrationError> {
    rules.validate()?;
    request.validate()?;
    let outcome = methods::run(request, rules)?;
    let hours = outcome.hours.central;
    let months = match &request.inputs {
        CalibrationInputs::CleaningTransfer { months, .. } => Some(*months),
        _ => request.duration_months,
    };
    let full_time_people =
        months.filter(|m| *m > 0).map(|m| per(hours, rules.bases.hours_per_month, i64::from(m)));
    let (verdict, reasons) = verdict::judge(&outcome, request, months, full_time_people, &rules.limits);
    Ok(Calibrated {
        hours,
        hours_low: outcome.hours.low,
        hours_high: outcome.hours.high,
        labour_hours: outcome.labour_hours,
        rounded: match outcome.rounding {
            Rounding::Advised => rounded_to(hours, rules.rounding_step),
            Rounding::Kept => hours,
        },
        days: per(hours, rules.bases.hours_per_day, 1),
        fte_months: per(hours, rules.bases.hours_per_month, 1),
        full_time_people,
        stay_months: outcome.stay_months,
        framework: outcome.framework,
        phases: outcome.phases,
        potential: outcome.potential,
        parts: outcome.parts,
        parts_rounded: outcome.parts_rounded,
        verdict,
        reasons,
        steps: outcome.steps,
    })
}

/// Hundredths of `hours` in `base` times `count`; zero when the base is.
fn per(hours: Hours, base: Hours, count: i64) -> i64 {
    div_round(i128::from(hours.get()) * 100, i128::from(base.get()) * i128::from(count)).unwrap_or(0)
}

/// Totals over the lots of a contract.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HoursTotals {
    /// Sum of the exact hours.
    pub hours: Hours,
    /// Sum of the lines as shown, to a tenth of an hour.
    pub shown: Hours,
    /// Sum of the low bounds as shown.
    pub shown_low: Hours,
    /// Sum of the high bounds as shown.
    pub shown_high: Hours,
    /// Sum of the advised figures.
    pub rounded: Hours,
}

/// Adds lines up; a total is never rounded by itself.
#[must_use]
pub fn totals(lines: &[Calibrated]) -> HoursTotals {
    let mut totals = HoursTotals::default();
    for line in lines {
        totals.hours += line.hours;
        totals.shown += shown(line.hours);
        totals.shown_low += shown(line.hours_low);
        totals.shown_high += shown(line.hours_high);
        totals.rounded += line.rounded;
    }
    totals
}
