//! The formula with its numbers, as the permanent line under the table shows it:
//! amount x labour share / hourly cost x effort rate = hours, each with its origin.

use super::error::CalibrationField;
use super::inputs::{BasisFields, CostBasis};
use crate::message::Arg;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// How a step joins what stands before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FormulaOperator {
    /// First value of a line.
    Start,
    /// Multiplied by.
    Times,
    /// Divided by.
    DividedBy,
    /// Less.
    Minus,
    /// Result of the line.
    Equals,
}

/// Where a value comes from; blue ink for what a person typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ValueOrigin {
    /// Typed by the facilitator.
    Typed,
    /// From the labour profile of the trade.
    Profile,
    /// From a setting of the office.
    Setting,
    /// From a file (a purchasing plan, a public data file).
    Imported,
    /// From a published table or formula.
    Rule,
    /// Computed here.
    Computed,
}

/// One value of a formula. A `start` opens a new line, an `equals` closes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FormulaPart {
    /// How it joins what stands before.
    pub operator: FormulaOperator,
    /// Fluent key of its name.
    pub label: String,
    /// Its value, in its unit.
    pub value: Arg,
    /// Where it comes from.
    pub origin: ValueOrigin,
}

/// ValueOrigin of the inputs that were not typed.
pub type ValueOrigins = BTreeMap<CalibrationField, ValueOrigin>;

/// Writes the lines of a formula.
pub(super) struct Ledger<'a> {
    origins: &'a ValueOrigins,
    steps: Vec<FormulaPart>,
}

impl<'a> Ledger<'a> {
    pub(super) const fn new(origins: &'a ValueOrigins) -> Self {
        Self { origins, steps: Vec::new() }
    }

    fn push(
        &mut self,
        operator: FormulaOperator,
        label: String,
        value: Arg,
        origin: ValueOrigin,
    ) -> &mut Self {
        self.steps.push(FormulaPart { operator, label, value, origin });
        self
    }

    /// An input of the user.
    pub(super) fn input(
        &mut self,
        operator: FormulaOperator,
        field: CalibrationField,
        value: impl Into<Arg>,
    ) -> &mut Self {
        let origin = self.origins.get(&field).copied().unwrap_or(ValueOrigin::Typed);
        self.push(operator, field.key(), value.into(), origin)
    }

    /// A computed value, named `calibration-step-<name>`.
    pub(super) fn computed(
        &mut self,
        operator: FormulaOperator,
        name: &str,
        value: impl Into<Arg>,
    ) -> &mut Self {
        self.push(operator, format!("calibration-step-{name}"), value.into(), ValueOrigin::Computed)
    }

    /// A value of a published table or formula, named `calibration-step-<name>`.
    pub(super) fn rule(&mut self, operator: FormulaOperator, name: &str, value: impl Into<Arg>) -> &mut Self {
        self.push(operator, format!("calibration-step-{name}"), value.into(), ValueOrigin::Rule)
    }

    /// The rest of a cost formula after its amount, at the central values, without its result.
    pub(super) fn basis(&mut self, basis: &CostBasis, named: &BasisFields) -> &mut Self {
        self.input(FormulaOperator::Times, named.labour_share, basis.labour_share.central.shown())
            .input(FormulaOperator::DividedBy, named.hourly_cost, basis.hourly_cost.central.shown())
            .input(FormulaOperator::Times, named.effort_rate, basis.effort_rate.central.shown())
    }

    pub(super) fn finish(&mut self) -> Vec<FormulaPart> {
        std::mem::take(&mut self.steps)
    }
}
