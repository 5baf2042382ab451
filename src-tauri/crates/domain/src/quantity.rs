//! Hours, money, rates, months and identifiers: integers with a meaning.
//!
//! One rounding rule serves the whole product: **half away from zero, once, at the line**, then
//! lines are summed; a total is never rounded by itself (see [`div_round`]).

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};
use ts_rs::TS;

/// Quotient rounded half away from zero; `None` when `denominator` is zero or the quotient leaves 64 bits.
#[must_use]
pub fn div_round(numerator: i128, denominator: i128) -> Option<i64> {
    if denominator == 0 {
        return None;
    }
    let (n, d) = if denominator < 0 { (-numerator, -denominator) } else { (numerator, denominator) };
    let quotient = if n >= 0 { (n + d / 2) / d } else { (n - d / 2) / d };
    i64::try_from(quotient).ok()
}

macro_rules! integer_quantity {
    ($(#[$doc:meta])* $name:ident, $unit:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "number")]
        pub struct $name(i64);

        impl $name {
            /// Zero.
            pub const ZERO: Self = Self(0);

            #[doc = concat!("From ", $unit, ".")]
            #[must_use]
            pub const fn new(value: i64) -> Self {
                Self(value)
            }

            #[doc = concat!("In ", $unit, ".")]
            #[must_use]
            pub const fn get(self) -> i64 {
                self.0
            }

            /// True for zero.
            #[must_use]
            pub const fn is_zero(self) -> bool {
                self.0 == 0
            }

            /// `self * numerator / denominator`, rounded half away from zero; zero when the
            /// denominator is zero.
            #[must_use]
            pub fn scaled(self, numerator: i64, denominator: i64) -> Self {
                Self(div_round(i128::from(self.0) * i128::from(numerator), i128::from(denominator)).unwrap_or(0))
            }
        }

        impl Add for $name {
            type Output = Self;
            fn add(self, other: Self) -> Self {
                Self(self.0.saturating_add(other.0))
            }
        }
        impl Sub for $name {
            type Output = Self;
            fn sub(self, other: Self) -> Self {
                Self(self.0.saturating_sub(other.0))
            }
        }
        impl Neg for $name {
            type Output = Self;
            fn neg(self) -> Self {
                Self(self.0.saturating_neg())
            }
        }
        impl AddAssign for $name {
            fn add_assign(&mut self, other: Self) {
                *self = *self + other;
            }
        }
        impl SubAssign for $name {
            fn sub_assign(&mut self, other: Self) {
                *self = *self - other;
            }
        }
        impl Sum for $name {
            fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
                iter.fold(Self::ZERO, Add::add)
            }
        }
        impl<'a> Sum<&'a $name> for $name {
            fn sum<I: Iterator<Item = &'a $name>>(iter: I) -> Self {
                iter.copied().sum()
            }
        }
    };
}

integer_quantity!(
    /// Hours of work in hundredths of an hour: a payslip says 151,67.
    Hours,
    "hundredths of an hour"
);
integer_quantity!(
    /// Money excluding tax, in cents of a euro.
    Cents,
    "cents of a euro"
);
integer_quantity!(
    /// A rate in hundredths of a percent: 5 % is 500.
    BasisPoints,
    "hundredths of a percent"
);

impl Hours {
    /// From whole hours (a commitment is written in whole hours).
    #[must_use]
    pub const fn whole(hours: i64) -> Self {
        Self(hours.saturating_mul(100))
    }
}

impl Cents {
    /// From whole euros.
    #[must_use]
    pub const fn euros(euros: i64) -> Self {
        Self(euros.saturating_mul(100))
    }
}

impl BasisPoints {
    /// One hundred percent.
    pub const ONE: Self = Self(10_000);

    /// From whole percents.
    #[must_use]
    pub const fn percent(percent: i64) -> Self {
        Self(percent.saturating_mul(100))
    }

    /// `part` of `whole` as a rate, rounded half away from zero; `None` when the whole is zero.
    #[must_use]
    pub fn ratio(part: i64, whole: i64) -> Option<Self> {
        div_round(i128::from(part) * 10_000, i128::from(whole)).map(Self)
    }
}

/// A rough decimal text for logs and debugging; screens format through their own module.
impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{sign}{}.{:02}", self.0.unsigned_abs() / 100, self.0.unsigned_abs() % 100)
    }
}

/// A calendar month, stored as the integer `year * 100 + month` (202610 is October 2026).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "i64", into = "i64")]
#[ts(type = "number")]
pub struct YearMonth {
    year: i32,
    month: u32,
}

impl YearMonth {
    /// A month of a year from 1900 to 2199, or `None`.
    #[must_use]
    pub fn new(year: i32, month: u32) -> Option<Self> {
        ((1900..2200).contains(&year) && (1..=12).contains(&month)).then_some(Self { year, month })
    }

    /// The month that holds `date`; dates outside 1900 to 2199 are clamped to that range.
    #[must_use]
    pub fn of(date: NaiveDate) -> Self {
        Self { year: date.year().clamp(1900, 2199), month: date.month() }
    }

    /// From the stored integer (202610), or `None`.
    #[must_use]
    pub fn from_number(number: i64) -> Option<Self> {
        Self::new(i32::try_from(number / 100).ok()?, u32::try_from(number % 100).ok()?)
    }

    /// From `2026-10`, or `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.trim().split_once('-')?;
        if year.len() != 4 || month.is_empty() || month.len() > 2 {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?)
    }

    /// The stored integer: `year * 100 + month`.
    #[must_use]
    pub fn number(self) -> i64 {
        i64::from(self.year) * 100 + i64::from(self.month)
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u32 {
        self.month
    }

    /// First day.
    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.month, 1).unwrap_or_default()
    }

    /// Last day.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        self.next().first_day().pred_opt().unwrap_or_default()
    }

    /// Number of days.
    #[must_use]
    pub fn days(self) -> i64 {
        (self.last_day() - self.first_day()).num_days() + 1
    }

    /// The month after.
    #[must_use]
    pub fn next(self) -> Self {
        self.plus(1)
    }

    /// The month before.
    #[must_use]
    pub fn previous(self) -> Self {
        self.plus(-1)
    }

    /// `count` months later (earlier when negative).
    #[must_use]
    pub fn plus(self, count: i32) -> Self {
        let index = i64::from(self.year) * 12 + i64::from(self.month) - 1 + i64::from(count);
        let year = i32::try_from(index.div_euclid(12)).unwrap_or(self.year);
        let month = u32::try_from(index.rem_euclid(12)).unwrap_or(0) + 1;
        Self { year, month }
    }

    /// Months from `self` to `other` (negative when `other` is earlier).
    #[must_use]
    pub fn months_until(self, other: Self) -> i64 {
        (i64::from(other.year) - i64::from(self.year)) * 12 + i64::from(other.month) - i64::from(self.month)
    }

    /// Every month from `self` to `last` included.
    pub fn through(self, last: Self) -> impl Iterator<Item = Self> {
        (0..=self.months_until(last).max(-1)).map(move |n| self.plus(i32::try_from(n).unwrap_or(0)))
    }
}

impl From<YearMonth> for i64 {
    fn from(month: YearMonth) -> Self {
        month.number()
    }
}

impl TryFrom<i64> for YearMonth {
    type Error = String;
    fn try_from(number: i64) -> Result<Self, String> {
        Self::from_number(number).ok_or_else(|| format!("not a month: {number}"))
    }
}

impl fmt::Display for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "number")]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

ids!(
    /// A buyer, a company or an integration structure.
    OrganisationId,
    /// An operation: a group of contracts with one purpose.
    OperationId,
    /// A public contract, from the study to the archive.
    ContractId,
    /// A lot of a contract.
    LotId,
    /// A dated line of the hours a lot owes.
    CommitmentId,
    /// A calibration of the lots of a contract.
    CalibrationId,
    /// A person on an integration pathway.
    PersonId,
    /// A criterion declared by a person.
    CriterionId,
    /// A proof seen for a criterion.
    ProofId,
    /// What a lot asks for: a job, seats, months.
    NeedId,
    /// A person proposed on a need.
    ProposalId,
    /// A person at work on a lot.
    PlacementId,
    /// The hours of a placement in a month.
    HourLineId,
    /// An entry of the log of contacts.
    ContactId,
    /// An entry of the journal.
    ActionId,
    /// A place where a contract is carried out.
    SiteId,
    /// A commitment in another unit than hours.
    PledgeId,
    /// A row that nothing else refers to (a wish, a step, a setting).
    RowId,
);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn rounding_is_half_away_from_zero() {
        for (n, d, expected) in [(5, 2, 3), (-5, 2, -3), (4, 3, 1), (-4, 3, -1), (7, 0, 0), (1, -2, -1)] {
            assert_eq!(div_round(n, d).unwrap_or(0), expected, "{n}/{d}");
        }
    }

    #[test]
    fn months_step_over_years() {
        let december = YearMonth::new(2026, 12).unwrap();
        assert_eq!(december.next(), YearMonth::new(2027, 1).unwrap());
        assert_eq!(december.plus(-12), YearMonth::new(2025, 12).unwrap());
        assert_eq!(december.last_day(), NaiveDate::from_ymd_opt(2026, 12, 31).unwrap());
        assert_eq!(YearMonth::new(2024, 2).unwrap().days(), 29);
        assert_eq!(YearMonth::parse("2026-13"), None);
        assert_eq!(YearMonth::parse("2026-3"), YearMonth::new(2026, 3));
        assert_eq!(december.through(december.previous()).count(), 0, "an empty range yields nothing");
    }

    proptest! {
        #[test]
        fn a_month_survives_its_number(year in 1900i32..2200, month in 1u32..=12, step in -600i32..600) {
            let m = YearMonth::new(year, month).unwrap();
            prop_assert_eq!(YearMonth::from_number(m.number()), Some(m));
            prop_assert_eq!(m.plus(step).plus(-step), m);
            prop_assert_eq!(m.months_until(m.plus(step)), i64::from(step));
        }
    }
}
