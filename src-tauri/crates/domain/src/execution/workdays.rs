//! Working days: Monday to Friday, without the public holidays of a territory.
//!
//! Holidays are data of `assets/rules/holidays.toml`; only Easter is computed.

use crate::rulebook::Provenance;
use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};
use serde::{Deserialize, Serialize};

/// A public holiday: a day of the year, or so many days after Easter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HolidayRule {
    /// What it is.
    pub code: String,
    /// Month of a fixed day.
    #[serde(default)]
    pub month: Option<u32>,
    /// Day of the month of a fixed day.
    #[serde(default)]
    pub day: Option<u32>,
    /// Days after Easter Sunday, for a day that moves.
    #[serde(default)]
    pub easter: Option<i64>,
    /// The only territories that have it; empty for the whole country.
    #[serde(default)]
    pub territories: Vec<String>,
    /// Article it comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

impl HolidayRule {
    /// The day it falls on in a year.
    fn on(&self, year: i32) -> Option<NaiveDate> {
        match self.easter {
            Some(days) => easter(year)?.checked_add_signed(TimeDelta::try_days(days)?),
            None => NaiveDate::from_ymd_opt(year, self.month?, self.day?),
        }
    }
}

/// Every holiday of the country, territory by territory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolidayTable {
    /// The rules.
    pub holidays: Vec<HolidayRule>,
}

impl HolidayTable {
    /// What is wrong with a table: a rule that is neither a day nor a distance from Easter.
    #[must_use]
    pub fn fault(&self) -> Option<&str> {
        let wrong = |rule: &&HolidayRule| {
            rule.on(2024).is_none() || rule.easter.is_some() == (rule.month.is_some() || rule.day.is_some())
        };
        self.holidays.iter().find(wrong).map(|rule| rule.code.as_str())
    }

    /// Codes of the territories that have days of their own, in order.
    #[must_use]
    pub fn territories(&self) -> Vec<&str> {
        let mut codes: Vec<&str> =
            self.holidays.iter().flat_map(|r| r.territories.iter().map(String::as_str)).collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    }

    /// The calendar of a territory; an unknown or empty code has the days of the whole country only.
    #[must_use]
    pub fn calendar(&self, territory: &str) -> WorkCalendar {
        let here = |rule: &&HolidayRule| {
            rule.territories.is_empty() || rule.territories.iter().any(|code| code == territory)
        };
        WorkCalendar { holidays: self.holidays.iter().filter(here).cloned().collect() }
    }
}

/// The working days of a territory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkCalendar {
    holidays: Vec<HolidayRule>,
}

impl WorkCalendar {
    /// The holidays of a year, in order.
    #[must_use]
    pub fn holidays(&self, year: i32) -> Vec<NaiveDate> {
        let mut days: Vec<NaiveDate> = self.holidays.iter().filter_map(|rule| rule.on(year)).collect();
        days.sort_unstable();
        days.dedup();
        days
    }

    /// True on a public holiday.
    #[must_use]
    pub fn is_holiday(&self, date: NaiveDate) -> bool {
        self.holidays.iter().any(|rule| rule.on(date.year()) == Some(date))
    }

    /// True from Monday to Friday, outside holidays.
    #[must_use]
    pub fn is_working(&self, date: NaiveDate) -> bool {
        !matches!(date.weekday(), Weekday::Sat | Weekday::Sun) && !self.is_holiday(date)
    }

    /// The day itself when it is worked, else the next one that is.
    #[must_use]
    pub fn worked_from(&self, date: NaiveDate) -> NaiveDate {
        let mut day = date;
        // A holiday never lasts: the bound only keeps the end of the calendar from looping.
        for _ in 0..60 {
            if self.is_working(day) {
                break;
            }
            day = day.succ_opt().unwrap_or(day);
        }
        day
    }

    /// The day `count` working days after `date`; with 0, the first working day from `date` on.
    #[must_use]
    pub fn after(&self, date: NaiveDate, count: i64) -> NaiveDate {
        if count <= 0 {
            return self.worked_from(date);
        }
        (0..count).fold(date, |day, _| self.worked_from(day.succ_opt().unwrap_or(day)))
    }
}

/// Easter Sunday of a year of the Gregorian calendar, by the anonymous rule of 1876 (Meeus, Jones, Butcher).
#[must_use]
pub fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let (leap_centuries, century_rest) = (century.div_euclid(4), century.rem_euclid(4));
    let moon = (century + 8).div_euclid(25);
    let correction = (century - moon + 1).div_euclid(3);
    let epact = (19 * golden + century - leap_centuries - correction + 15).rem_euclid(30);
    let (leaps, leap_rest) = (of_century.div_euclid(4), of_century.rem_euclid(4));
    let weekday = (32 + 2 * century_rest + 2 * leaps - epact - leap_rest).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * weekday).div_euclid(451);
    let place = epact + weekday - 7 * late + 114;
    let (month, day) = (place.div_euclid(31), place.rem_euclid(31) + 1);
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

#[cfg(test)]
#[path = "workdays_tests.rs"]
mod tests;
