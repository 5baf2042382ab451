//! The clause as it is written: its blocks of text with places to fill, and the careful reader of the result.
//!
//! The texts and the reader's rules are data of `assets/clauses`. [`lint`] compares what is written with the
//! figures of the calibration and with what a clause must say; it never changes a text.

mod blocks;
mod lint;
mod reading;
mod rules;
#[cfg(test)]
mod tests;

pub use blocks::{ClauseBlock, ClauseTable, fill, missing_places, places, unknown_places};
pub use lint::{
    CitedRule, Finding, GeneralConditions, LintInput, LotHours, PartText, Penalty, WrittenHours, lint,
};
pub use rules::{
    ClauseRuleError, ContentRule, HourReading, LintRules, PenaltyLimits, PlaceholderRule, Severity,
    WordingRule,
};
