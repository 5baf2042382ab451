//! Days of delay of a document, counted as a contract counts them.

use crate::execution::workdays::WorkCalendar;
use chrono::{Datelike, NaiveDate, Weekday};
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
    pub fn counts(self, day: NaiveDate, calendar: &WorkCalendar) -> bool {
        match self {
            Self::Calendar => true,
            Self::Working => day.weekday() != Weekday::Sun && !calendar.is_holiday(day),
            Self::Business => calendar.is_working(day),
        }
    }
}

/// Days of delay of what was due on `due`: from the day after it to the day it was received, both counted. Received on
/// time, none.
#[must_use]
pub fn late_days(due: NaiveDate, received: NaiveDate, count: DayCount, calendar: &WorkCalendar) -> i64 {
    if received <= due {
        return 0;
    }
    let days =
        due.iter_days().skip(1).take_while(|day| *day <= received).filter(|day| count.counts(*day, calendar));
    i64::try_from(days.count()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::execution::fixtures::{d, holidays};
    use chrono::Days;
    use proptest::prelude::*;

    #[test]
    fn days_of_delay_as_each_contract_counts_them() {
        let days_worked = holidays().calendar("");
        // Due on Tuesday 10 November 2026; Wednesday 11 is a holiday.
        for (received, calendar, working, business) in [
            ("2026-11-09", 0, 0, 0),
            ("2026-11-10", 0, 0, 0),
            ("2026-11-11", 1, 0, 0),
            ("2026-11-12", 2, 1, 1),
            ("2026-11-14", 4, 3, 2),
            ("2026-11-16", 6, 4, 3),
        ] {
            let days = |count| late_days(d("2026-11-10"), d(received), count, &days_worked);
            let found = [DayCount::Calendar, DayCount::Working, DayCount::Business].map(days);
            assert_eq!(found, [calendar, working, business], "{received}");
        }
    }

    proptest! {
        #[test]
        fn fewer_days_count_the_stricter_the_contract(start in 0_u64..20_000, length in 0_u64..400) {
            let calendar = holidays().calendar("");
            let due = d("2000-01-01") + Days::new(start);
            let received = due + Days::new(length);
            let days = |count| late_days(due, received, count, &calendar);
            prop_assert_eq!(days(DayCount::Calendar), i64::try_from(length).unwrap());
            prop_assert!(days(DayCount::Business) <= days(DayCount::Working));
            prop_assert!(days(DayCount::Working) <= days(DayCount::Calendar));
        }
    }
}
