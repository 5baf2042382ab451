//! Days from one date to another, both included, and parts of calendar months.

use crate::quantity::YearMonth;
use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Days from `starts_on` to `ends_on`, both included; no end means still open (an open-ended
/// contract). A period that ends before it starts holds no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct Span {
    /// First day.
    #[ts(type = "string")]
    pub starts_on: NaiveDate,
    /// Last day, included.
    #[ts(type = "string | null")]
    pub ends_on: Option<NaiveDate>,
}

impl Span {
    /// From a first day to a last day, both included.
    #[must_use]
    pub const fn new(starts_on: NaiveDate, ends_on: NaiveDate) -> Self {
        Self { starts_on, ends_on: Some(ends_on) }
    }

    /// From a first day on, without an end.
    #[must_use]
    pub const fn from(starts_on: NaiveDate) -> Self {
        Self { starts_on, ends_on: None }
    }

    /// True when the day is one of the period.
    #[must_use]
    pub fn contains(&self, date: NaiveDate) -> bool {
        self.starts_on <= date && self.ends_on.is_none_or(|end| date <= end)
    }

    /// True when no day belongs to the period.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends_on.is_some_and(|end| end < self.starts_on)
    }

    /// The days both periods hold, or `None`.
    #[must_use]
    pub fn overlap(&self, other: &Self) -> Option<Self> {
        let ends_on = match (self.ends_on, other.ends_on) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        let both = Self { starts_on: self.starts_on.max(other.starts_on), ends_on };
        (!both.is_empty()).then_some(both)
    }

    /// True when the period holds at least one day of the month.
    #[must_use]
    pub fn touches(&self, month: YearMonth) -> bool {
        self.overlap(&Self::new(month.first_day(), month.last_day())).is_some()
    }

    /// Sorts periods and joins those that overlap or follow each other without a gap.
    #[must_use]
    pub fn merged(mut periods: Vec<Self>) -> Vec<Self> {
        periods.retain(|p| !p.is_empty());
        periods.sort();
        let mut merged: Vec<Self> = Vec::with_capacity(periods.len());
        for period in periods {
            match merged.last_mut() {
                Some(last) if last.ends_on.is_none_or(|end| period.starts_on <= next_day(end)) => {
                    last.ends_on = last.ends_on.zip(period.ends_on).map(|(a, b)| a.max(b));
                }
                _ => merged.push(period),
            }
        }
        merged
    }
}

/// The same day of the month `months` later, or the last day of that month when it is shorter:
/// 31 August plus six months is 28 or 29 February (counting from date to date).
#[must_use]
pub fn plus_months(date: NaiveDate, months: i64) -> NaiveDate {
    let count = u32::try_from(months.unsigned_abs()).map(Months::new);
    let moved = match count {
        Ok(count) if months >= 0 => date.checked_add_months(count),
        Ok(count) => date.checked_sub_months(count),
        Err(_) => None,
    };
    moved.unwrap_or(if months < 0 { NaiveDate::MIN } else { NaiveDate::MAX })
}

/// The day after (the last day chrono knows stays itself).
pub(crate) fn next_day(date: NaiveDate) -> NaiveDate {
    date.succ_opt().unwrap_or(date)
}

/// Parts in one month: the least common multiple of 28, 29, 30 and 31, so that a day is a whole
/// number of parts in every month and a span of months is exact.
pub(crate) const PARTS_PER_MONTH: i64 = 377_580;

/// Days from `from` to `to` (both included) as months, in [`PARTS_PER_MONTH`]: November to April
/// is six months exactly, half of November is a half. Zero when `to` is before `from`.
pub(crate) fn month_parts(from: NaiveDate, to: NaiveDate) -> i64 {
    if to < from {
        return 0;
    }
    YearMonth::of(from).through(YearMonth::of(to)).map(|m| day_parts(m) * days_in(m, from, to)).sum()
}

/// Parts of a month that one of its days is worth.
pub(crate) fn day_parts(month: YearMonth) -> i64 {
    PARTS_PER_MONTH / month.days()
}

/// Days of the month between two dates, both included.
pub(crate) fn days_in(month: YearMonth, from: NaiveDate, to: NaiveDate) -> i64 {
    let first = month.first_day().max(from);
    let last = month.last_day().min(to);
    ((last - first).num_days() + 1).max(0)
}

/// The day of the month, 1 to 31, as a count.
pub(crate) fn day_of_month(date: NaiveDate) -> i64 {
    i64::from(date.day())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::execution::fixtures::d;
    use proptest::prelude::*;

    #[test]
    fn months_are_counted_from_date_to_date() {
        for (from, months, expected) in [
            ("2026-06-08", 24, "2028-06-08"),
            ("2024-02-29", 24, "2026-02-28"),
            ("2024-02-29", 48, "2028-02-29"),
            ("2026-08-31", 6, "2027-02-28"),
            ("2027-08-31", 6, "2028-02-29"),
            ("2026-03-31", -1, "2026-02-28"),
            ("2026-12-31", 0, "2026-12-31"),
        ] {
            assert_eq!(plus_months(d(from), months), d(expected), "{from} {months:+}");
        }
    }

    #[test]
    fn spans_of_whole_months_are_exact() {
        assert_eq!(month_parts(d("2026-11-01"), d("2027-04-30")), 6 * PARTS_PER_MONTH);
        assert_eq!(month_parts(d("2026-11-01"), d("2026-11-15")), PARTS_PER_MONTH / 2);
        assert_eq!(month_parts(d("2026-11-02"), d("2026-11-01")), 0);
        for days in 28..=31 {
            assert_eq!(PARTS_PER_MONTH % days, 0, "{days} days divide a month");
        }
    }

    #[test]
    fn neighbouring_periods_join_and_gaps_stay() {
        let merged = Span::merged(vec![
            Span::new(d("2026-05-01"), d("2026-05-31")),
            Span::new(d("2026-01-01"), d("2026-04-30")),
            Span::new(d("2026-07-01"), d("2026-06-01")),
            Span::from(d("2026-08-01")),
            Span::new(d("2026-09-01"), d("2026-09-30")),
        ]);
        assert_eq!(
            merged,
            [Span::new(d("2026-01-01"), d("2026-05-31")), Span::from(d("2026-08-01"))],
            "the empty one goes, the open one swallows what follows"
        );
    }

    proptest! {
        #[test]
        fn a_span_is_the_sum_of_its_two_halves(start in 0i64..2000, first in 0i64..400, second in 0i64..400) {
            let from = d("2024-01-01") + chrono::TimeDelta::days(start);
            let middle = from + chrono::TimeDelta::days(first);
            let to = middle + chrono::TimeDelta::days(second + 1);
            prop_assert_eq!(month_parts(from, to), month_parts(from, middle) + month_parts(next_day(middle), to));
        }

        #[test]
        fn merging_keeps_exactly_the_same_days(
            spans in proptest::collection::vec((0i64..60, 0i64..20), 0..6), day in 0i64..90
        ) {
            let origin = d("2026-01-01");
            let at = |n: i64| origin + chrono::TimeDelta::days(n);
            let periods: Vec<_> = spans.iter().map(|(s, l)| Span::new(at(*s), at(s + l - 1))).collect();
            let merged = Span::merged(periods.clone());
            prop_assert_eq!(
                merged.iter().any(|p| p.contains(at(day))),
                periods.iter().any(|p| p.contains(at(day)))
            );
        }
    }
}
