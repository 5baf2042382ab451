//! Practice that a calibration leans on, as dated data the office can edit: conversion bases,
//! limits of good sense, the cleaning formula's constants, bands, published effort rates.

use super::error::{CalibrationError, CalibrationFault, CalibrationField};
use crate::quantity::{BasisPoints, Cents, Hours};
use crate::rulebook::Provenance;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What one day and one full-time month are worth in hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Bases {
    /// Hours of a working day (7 h).
    pub hours_per_day: Hours,
    /// Hours of a legal full-time month (151,67 h).
    pub hours_per_month: Hours,
    /// Source of the figures.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// Limits of good sense shown beside a result; they advise, they never block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalibrationLimits {
    /// Above this share of the hours worked, a clause is said oversized.
    pub max_share: BasisPoints,
    /// Below these hours, a lot is too small to claim.
    pub min_hours: Hours,
    /// Below these months of execution, a lot is too short.
    pub min_months: u32,
    /// Source of the figures.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// Constants of the cleaning formula with staff transfer (PACT Propreté).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CleaningRule {
    /// Turnover of one hour of cleaning: loaded cost divided by labour share.
    pub hourly_turnover: Cents,
    /// Below these hours, no clause.
    pub min_hours: Hours,
    /// Source of the figures.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// One band: from this amount on, these hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AmountBand {
    /// Smallest amount of the band; it ends where the next one starts.
    pub from: Cents,
    /// Hours asked.
    pub hours: Hours,
    /// Months of presence.
    pub months: u32,
}

/// Hours by amount, without computation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BandTable {
    /// The table is meant for contracts of at least so many firm months; zero for any.
    #[serde(default)]
    pub min_firm_months: u32,
    /// Bands by rising amount.
    pub bands: Vec<AmountBand>,
    /// Source of the table.
    #[serde(flatten)]
    pub provenance: Provenance,
}

impl BandTable {
    /// The band of `amount`; `None` below the first one.
    #[must_use]
    pub fn band(&self, amount: Cents) -> Option<&AmountBand> {
        self.bands.iter().rev().find(|band| band.from <= amount)
    }

    /// Refuses an empty table, negative figures and bands that do not rise.
    ///
    /// # Errors
    /// [`CalibrationError`] on [`CalibrationField::Table`], with the position of the band.
    pub fn validate(&self) -> Result<(), CalibrationError> {
        if self.bands.is_empty() {
            return Err(CalibrationError::new(CalibrationField::Table, CalibrationFault::Missing));
        }
        for (index, band) in self.bands.iter().enumerate() {
            let fault = if band.from < Cents::ZERO || band.hours < Hours::ZERO {
                CalibrationFault::Negative
            } else if band.from > super::MAX_AMOUNT || band.hours > super::MAX_HOURS {
                CalibrationFault::TooLarge
            } else if index > 0 && self.bands[index - 1].from >= band.from {
                CalibrationFault::Order
            } else {
                continue;
            };
            return Err(CalibrationError::at(CalibrationField::Table, fault, index));
        }
        Ok(())
    }
}

/// An effort rate somebody published, offered as a starting point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EffortRate {
    /// Code; its label is `calibration-effort-<code>` with hyphens.
    pub code: String,
    /// Lowest rate published.
    pub low: BasisPoints,
    /// Highest rate published; equal to the lowest for a single rate.
    pub high: BasisPoints,
    /// Source of the rate.
    #[serde(flatten)]
    pub provenance: Provenance,
}

impl EffortRate {
    /// Fluent key of its name.
    #[must_use]
    pub fn label(&self) -> String {
        format!("calibration-effort-{}", self.code.replace('_', "-"))
    }
}

/// A way of counting the hours of a lot, and who published it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MethodRule {
    /// Code, as in [`CalibrationInputs`](super::CalibrationInputs); its name is `calibrage-method-<code>`, when to
    /// use it is `calibrage-method-when-<code>`, with hyphens.
    pub code: String,
    /// Source of the method.
    #[serde(flatten)]
    pub provenance: Provenance,
}

impl MethodRule {
    /// Fluent key of its name.
    #[must_use]
    pub fn label(&self) -> String {
        format!("calibrage-method-{}", self.code.replace('_', "-"))
    }

    /// Fluent key of when to use it.
    #[must_use]
    pub fn usage(&self) -> String {
        format!("calibrage-method-when-{}", self.code.replace('_', "-"))
    }
}

/// How far the office's finished lots move a trade's labour share away from the default
/// ([`crate::trades::learn`]).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LearningRule {
    /// The default weighs as many finished lots as this.
    pub prior_weight: u32,
    /// Below this labour share, an observation is an error of entry.
    pub min_share: BasisPoints,
    /// Above this labour share, an observation is an error of entry.
    pub max_share: BasisPoints,
    /// Source of the figures.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// When hours are said tenable beside the people and structures at hand
/// ([`crate::feasibility`]).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FeasibilityRule {
    /// People of the pool that it takes, on average, to fill one post; fewer is tight.
    pub people_per_post: u32,
    /// Source of the figure.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// Everything a calibration takes from practice (`assets/rules/calibration.toml`, then the
/// office's own settings).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalibrationRules {
    /// The advised figure is a whole number of these hours (ten hours).
    pub rounding_step: Hours,
    /// Conversion of hours into days and months.
    pub bases: Bases,
    /// Limits of good sense.
    pub limits: CalibrationLimits,
    /// Cleaning with staff transfer.
    pub cleaning: CleaningRule,
    /// Default table of bands.
    pub bands: BandTable,
    /// Learning from finished lots.
    pub learning: LearningRule,
    /// People and structures against hours.
    pub feasibility: FeasibilityRule,
    /// The methods of a lot, in the order they are offered: each exactly once.
    pub methods: Vec<MethodRule>,
    /// Published effort rates.
    #[serde(default)]
    pub effort_rates: Vec<EffortRate>,
}

impl CalibrationRules {
    /// Refuses rules that would make a division or an advice meaningless.
    ///
    /// # Errors
    /// [`CalibrationError`] on the first rule at fault.
    pub fn validate(&self) -> Result<(), CalibrationError> {
        if self.rounding_step <= Hours::ZERO {
            return Err(CalibrationError::new(CalibrationField::RoundingStep, CalibrationFault::Zero));
        }
        if self.bases.hours_per_day <= Hours::ZERO || self.bases.hours_per_month <= Hours::ZERO {
            return Err(CalibrationError::new(CalibrationField::Hours, CalibrationFault::Zero));
        }
        if self.cleaning.hourly_turnover <= Cents::ZERO {
            return Err(CalibrationError::new(CalibrationField::HourlyTurnover, CalibrationFault::Zero));
        }
        let LearningRule { min_share, max_share, .. } = self.learning;
        if min_share < BasisPoints::ZERO || min_share > max_share || max_share > BasisPoints::ONE {
            return Err(CalibrationError::new(CalibrationField::PriorWeight, CalibrationFault::Order));
        }
        if self.feasibility.people_per_post == 0 {
            return Err(CalibrationError::new(CalibrationField::PeoplePerPost, CalibrationFault::Zero));
        }
        for (index, rate) in self.effort_rates.iter().enumerate() {
            if rate.low > rate.high {
                return Err(CalibrationError::at(
                    CalibrationField::EffortRate,
                    CalibrationFault::Order,
                    index,
                ));
            }
            if rate.low < BasisPoints::ZERO || rate.high > BasisPoints::ONE {
                return Err(CalibrationError::at(
                    CalibrationField::EffortRate,
                    CalibrationFault::AboveOne,
                    index,
                ));
            }
        }
        self.bands.validate()
    }
}
