//! Inputs of a calibration that need more precision than they are shown with.
//!
//! A rate typed as 7,25 % or read as 0.333333 must not move the hours by its rounding: rates are
//! kept in billionths and hourly costs in millionths of a euro. They are shown in hundredths of a
//! percent and in cents.

use crate::decimal::{self, DecimalError};
use crate::quantity::{BasisPoints, Cents, Hours, div_round};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A share or a rate in billionths: 5 % is 50 000 000. From 0 to one in every method.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct Ratio(i64);

impl Ratio {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The whole: 100 %.
    pub const ONE: Self = Self(1_000_000_000);

    /// From billionths.
    #[must_use]
    pub const fn new(billionths: i64) -> Self {
        Self(billionths)
    }

    /// In billionths.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }

    /// From a fraction as JSON writes it: `0.05`.
    ///
    /// # Errors
    /// Those of [`decimal::parse`].
    pub fn parse(text: &str) -> Result<Self, DecimalError> {
        decimal::parse(text, 9).map(Self)
    }

    /// As it is shown: rounded to a hundredth of a percent.
    #[must_use]
    pub fn shown(self) -> BasisPoints {
        BasisPoints::new(div_round(i128::from(self.0), 100_000).unwrap_or(0))
    }
}

impl From<BasisPoints> for Ratio {
    fn from(rate: BasisPoints) -> Self {
        Self(rate.get().saturating_mul(100_000))
    }
}

/// What one hour of work costs or bills, all charges included, in millionths of a euro.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct HourlyCost(i64);

impl HourlyCost {
    /// From millionths of a euro.
    #[must_use]
    pub const fn new(millionths: i64) -> Self {
        Self(millionths)
    }

    /// In millionths of a euro.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }

    /// From euros as JSON writes them: `36.5`.
    ///
    /// # Errors
    /// Those of [`decimal::parse`].
    pub fn parse(text: &str) -> Result<Self, DecimalError> {
        decimal::parse(text, 6).map(Self)
    }

    /// As it is shown: rounded to a cent.
    #[must_use]
    pub fn shown(self) -> Cents {
        Cents::new(div_round(i128::from(self.0), 10_000).unwrap_or(0))
    }
}

impl From<Cents> for HourlyCost {
    fn from(cost: Cents) -> Self {
        Self(cost.get().saturating_mul(10_000))
    }
}

/// A value with its honest bounds: low, central, high (`low <= central <= high`).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Spread<T> {
    /// Lowest plausible value.
    pub low: T,
    /// The value that is retained.
    pub central: T,
    /// Highest plausible value.
    pub high: T,
}

impl<T: Copy> Spread<T> {
    /// A value known without bounds.
    #[must_use]
    pub const fn sure(value: T) -> Self {
        Self { low: value, central: value, high: value }
    }

    /// The same bounds in another unit.
    #[must_use]
    pub fn map<U>(self, mut to: impl FnMut(T) -> U) -> Spread<U> {
        Spread { low: to(self.low), central: to(self.central), high: to(self.high) }
    }

    /// The central value alone: its bounds are set aside.
    #[must_use]
    pub const fn pinned(self) -> Self {
        Self::sure(self.central)
    }
}

impl<T: PartialOrd> Spread<T> {
    /// True when `low <= central <= high`.
    #[must_use]
    pub fn is_ordered(&self) -> bool {
        self.low <= self.central && self.central <= self.high
    }
}

/// `hours` rounded half away from zero to a whole number of `step` (ten hours, a tenth of an
/// hour); unchanged when the step is not positive.
#[must_use]
pub fn rounded_to(hours: Hours, step: Hours) -> Hours {
    if step <= Hours::ZERO {
        return hours;
    }
    let steps = div_round(i128::from(hours.get()), i128::from(step.get())).unwrap_or(0);
    Hours::new(steps.saturating_mul(step.get()))
}

/// Computed hours as a line shows them, to a tenth of an hour. Totals add these, so that a reader
/// with a calculator finds the same sum.
#[must_use]
pub fn shown(hours: Hours) -> Hours {
    rounded_to(hours, Hours::new(10))
}
