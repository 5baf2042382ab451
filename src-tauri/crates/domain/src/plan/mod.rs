//! Which lines of a purchasing plan to take with the days at hand.
//!
//! A facilitator has N days; each line promises hours and takes days of work (study, meetings,
//! follow-up). The set that gives the most hours is found exactly (a knapsack by dynamic
//! programming), and every line says why it is taken or left.

mod choose;
#[cfg(test)]
mod tests;

pub use choose::choose;

use crate::message::{Arg, Message};
use crate::quantity::Hours;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Most lines of a plan.
pub const MAX_LINES: usize = 1_000;
/// Largest budget, and most days of a line: four years and more of one facilitator.
pub const MAX_DAYS: WorkDays = WorkDays::whole(1_000);

/// Days of a facilitator's work, in hundredths of a day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct WorkDays(i64);

impl WorkDays {
    /// No day.
    pub const ZERO: Self = Self(0);

    /// From hundredths of a day.
    #[must_use]
    pub const fn new(hundredths: i64) -> Self {
        Self(hundredths)
    }

    /// From whole days.
    #[must_use]
    pub const fn whole(days: i64) -> Self {
        Self(days.saturating_mul(100))
    }

    /// In hundredths of a day.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl From<WorkDays> for Arg {
    fn from(days: WorkDays) -> Self {
        Self::Hundredths(days.0)
    }
}

/// A line of a purchasing plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanLine {
    /// Integration hours that a clause would bring.
    pub hours: Hours,
    /// Days of the facilitator's work that it would take.
    pub days: WorkDays,
}

/// Why a line is taken or left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PlanReason {
    /// One of the set that gives the most hours.
    Taken,
    /// It brings no hour.
    NothingToGain,
    /// It takes more days than there are.
    TooLong,
    /// It brings fewer hours a day than every line that is taken.
    FewerHoursPerDay,
    /// It fits beside none of those taken: taking it would leave as many hours aside at least.
    DoesNotCombine,
}

/// The answer for one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanChoiceLine {
    /// Taken or left, and why.
    pub reason: PlanReason,
    /// Hours for each day of work; none when the line takes no day.
    pub hours_per_day: Option<Hours>,
    /// The reason in a sentence.
    pub message: Message,
}

impl PlanChoiceLine {
    /// True when the line is one to take.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        self.reason == PlanReason::Taken
    }
}

/// The lines to take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanChoice {
    /// The answer for each line, in the order given.
    pub lines: Vec<PlanChoiceLine>,
    /// Hours of the lines taken: no other set within the budget gives more.
    pub hours: Hours,
    /// Days they take.
    pub days: WorkDays,
    /// Hours of the simple way, which takes the lines by hours a day as long as they fit.
    pub greedy_hours: Hours,
}

/// Why a plan cannot be chosen from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum PlanError {
    /// The budget is negative or beyond [`MAX_DAYS`].
    #[error("budget out of range")]
    Budget,
    /// More than [`MAX_LINES`] lines.
    #[error("too many lines")]
    TooManyLines,
    /// The hours of a line are negative, or beyond [`crate::calibration::MAX_HOURS`].
    #[error("line {index}: hours out of range")]
    Hours {
        /// Its place, from zero.
        index: u32,
    },
    /// The days of a line are negative, or beyond [`MAX_DAYS`].
    #[error("line {index}: days out of range")]
    Days {
        /// Its place, from zero.
        index: u32,
    },
}

impl PlanError {
    /// The sentence for the user; lines are counted from one.
    #[must_use]
    pub fn message(&self) -> Message {
        let of_line = |key: &str, index: u32| Message::new(key).with("line", i64::from(index) + 1);
        match self {
            Self::Budget => Message::new("calibration-plan-budget").with("maximum", MAX_DAYS),
            Self::TooManyLines => Message::new("calibration-plan-too-many").with("maximum", MAX_LINES),
            Self::Hours { index } => of_line("calibration-plan-hours", *index),
            Self::Days { index } => of_line("calibration-plan-days", *index),
        }
    }
}
