//! Days of delay of a document, counted as a contract counts them.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which days a contract counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DayCount {
    /// Every day.
    #[default]
    Calendar,
    /// From Monday to Saturday, holidays left out (*jours ouvrables*).
    Working,
    /// From Monday to Friday, holidays left out (*jours ouvrés*).
    Business,
}

impl DayCount {
    /// True for a day that counts.
    #[must_use]
    pub fn counts(self, day: NaiveDate) -> bool {
        match self {
            Self::Calendar => true,
            Self::Working => day.weekday() != Weekday::Sun && !is_holiday(day),
            Self::Business => day.weekday().number_from_monday() <= 5 && !is_holiday(day),
        }
    }
}

/// Days of delay of what was due on `due`: from the day after it to the day it was received, both counted. Received on
/// time, none.
#[must_use]
pub fn late_days(due: NaiveDate, received: NaiveDate, count: DayCount) -> i64 {
    if received <= due {
        return 0;
    }
    let days = due.iter_days().skip(1).take_while(|day| *day <= received).filter(|day| count.counts(*day));
    i64::try_from(days.count()).unwrap_or(i64::MAX)
}

/// A legal holiday in France (Code du travail, art. L3133-1), the whole country over.
#[must_use]
pub fn is_holiday(day: NaiveDate) -> bool {
    let fixed = matches!(
        (day.month(), day.day()),
        (1 | 5 | 11, 1) | (5, 8) | (7, 14) | (8, 15) | (11, 11) | (12, 25)
    );
    // Easter Monday, Ascension, Whit Monday.
    fixed
        || easter(day.year()).is_some_and(|easter| {
            [1, 39, 50].iter().any(|after| easter.checked_add_days(Days::new(*after)) == Some(day))
        })
}

/// Easter Sunday, by the computation of Meeus and Butcher.
fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100));
    let (d, e) = (b.div_euclid(4), b.rem_euclid(4));
    let g = (8 * b + 13).div_euclid(25);
    let h = (19 * a + b - d - g + 15).rem_euclid(30);
    let (i, k) = (c.div_euclid(4), c.rem_euclid(4));
    let l = (32 + 2 * e + 2 * i - h - k).rem_euclid(7);
    let m = (a + 11 * h + 22 * l).div_euclid(451);
    let sum = h + l - 7 * m + 114;
    let (month, day) = (sum.div_euclid(31), sum.rem_euclid(31) + 1);
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::execution::fixtures::d;
    use proptest::prelude::*;

    #[test]
    fn days_of_delay_as_each_contract_counts_them() {
        // Due on Tuesday 10 November 2026; Wednesday 11 is a holiday.
        for (received, calendar, working, business) in [
            ("2026-11-09", 0, 0, 0),
            ("2026-11-10", 0, 0, 0),
            ("2026-11-11", 1, 0, 0),
            ("2026-11-12", 2, 1, 1),
            ("2026-11-14", 4, 3, 2),
            ("2026-11-16", 6, 4, 3),
        ] {
            let days = |count| late_days(d("2026-11-10"), d(received), count);
            let found = [DayCount::Calendar, DayCount::Working, DayCount::Business].map(days);
            assert_eq!(found, [calendar, working, business], "{received}");
        }
    }

    #[test]
    fn holidays_of_several_years() {
        for day in
            ["2026-04-06", "2026-05-14", "2026-05-25", "2027-03-29", "2025-04-21", "2024-05-09", "2026-07-14"]
        {
            assert!(is_holiday(d(day)), "{day}");
        }
        for day in ["2026-04-05", "2026-04-03", "2026-12-26", "2026-11-02"] {
            assert!(!is_holiday(d(day)), "{day}");
        }
    }

    proptest! {
        #[test]
        fn fewer_days_count_the_stricter_the_contract(start in 0_u64..20_000, length in 0_u64..400) {
            let due = d("2000-01-01") + Days::new(start);
            let received = due + Days::new(length);
            let days = |count| late_days(due, received, count);
            prop_assert_eq!(days(DayCount::Calendar), i64::try_from(length).unwrap());
            prop_assert!(days(DayCount::Business) <= days(DayCount::Working));
            prop_assert!(days(DayCount::Working) <= days(DayCount::Calendar));
        }
    }
}
