//! What a calibration refuses, field by field.

use crate::message::{Arg, Message};
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $($(#[$variant_doc])* $variant),+
        }

        impl $name {
            /// Every value.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name as sent to the page.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.name())
            }
        }
    };
}

named!(
    /// An input of a calibration.
    CalibrationField {
        /// Amount excluding tax.
        Amount = "amount",
        /// Part of the amount that pays work (part de main d'œuvre).
        LabourShare = "labour_share",
        /// Part of the hours asked for integration (taux d'effort).
        EffortRate = "effort_rate",
        /// Hourly cost, all charges included.
        HourlyCost = "hourly_cost",
        /// Total hours, worked or to share.
        TotalHours = "total_hours",
        /// Months of the contract.
        Months = "months",
        /// Monthly hours of the staff that is taken over.
        TransferredMonthlyHours = "transferred_monthly_hours",
        /// Turnover of one hour of cleaning.
        HourlyTurnover = "hourly_turnover",
        /// Minimum amount of a framework agreement.
        MinAmount = "min_amount",
        /// Maximum amount of a framework agreement.
        MaxAmount = "max_amount",
        /// Part of the maximum expected to be ordered.
        ExpectedShare = "expected_share",
        /// Amount invoiced from which the clause of a framework agreement applies.
        TriggerAmount = "trigger_amount",
        /// Amount of the works of a global contract.
        WorksAmount = "works_amount",
        /// Hours worked in a year of operation.
        OperationHoursPerYear = "operation_hours_per_year",
        /// Amount of a year of operation.
        OperationAmountPerYear = "operation_amount_per_year",
        /// Part of the operation's amount that pays work.
        OperationLabourShare = "operation_labour_share",
        /// Hourly cost of the operation's staff, all charges included.
        OperationHourlyCost = "operation_hourly_cost",
        /// Part of the operation's hours asked for integration.
        OperationEffortRate = "operation_effort_rate",
        /// Years of operation.
        OperationYears = "operation_years",
        /// Table of amount bands.
        Table = "table",
        /// Lots that share a total.
        Lots = "lots",
        /// Weight of a lot in the share.
        Weight = "weight",
        /// Minimum hours of a lot.
        Minimum = "minimum",
        /// Hours entered by hand.
        Hours = "hours",
        /// Reason of hours entered by hand.
        Reason = "reason",
        /// Rounding step of the advised figure.
        RoundingStep = "rounding_step",
        /// Draws of a simulation.
        Draws = "draws",
        /// Weight of the default labour share beside the office's finished lots.
        PriorWeight = "prior_weight",
        /// People of the pool that it takes to fill one post.
        PeoplePerPost = "people_per_post",
    }
);

named!(
    /// Why an input is refused.
    CalibrationFault {
        /// Below zero.
        Negative = "negative",
        /// Zero where a division or a meaning needs more.
        Zero = "zero",
        /// A share above 100 %.
        AboveOne = "above_one",
        /// Beyond what any contract holds.
        TooLarge = "too_large",
        /// Bounds out of order: low, central, high; minimum, maximum; bands.
        Order = "order",
        /// Needed and absent.
        Missing = "missing",
        /// The minimums of the lots exceed the total to share.
        MinimumsExceedTotal = "minimums_exceed_total",
        /// No lot has a weight.
        NoWeight = "no_weight",
    }
);

impl CalibrationField {
    /// Fluent key of its name.
    #[must_use]
    pub fn key(self) -> String {
        format!("calibration-field-{}", self.name().replace('_', "-"))
    }
}

/// An input that no calibration can use. Nothing was computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[error("{field}: {code}")]
pub struct CalibrationError {
    /// Which input.
    pub field: CalibrationField,
    /// Why.
    pub code: CalibrationFault,
    /// Position in a list of lots or bands, from zero.
    pub index: Option<u32>,
}

impl CalibrationError {
    /// A refusal of `field`.
    #[must_use]
    pub const fn new(field: CalibrationField, code: CalibrationFault) -> Self {
        Self { field, code, index: None }
    }

    /// A refusal of `field` in the entry `index` of a list, from zero.
    #[must_use]
    pub fn at(field: CalibrationField, code: CalibrationFault, index: usize) -> Self {
        Self { field, code, index: Some(u32::try_from(index).unwrap_or(u32::MAX)) }
    }

    /// The sentence for the user.
    #[must_use]
    pub fn message(&self) -> Message {
        let key = format!("calibration-error-{}", self.code.name().replace('_', "-"));
        Message::new(key).with("field", Arg::Key(self.field.key()))
    }
}
