//! The time of a row of hours.

use super::SheetReading;
use super::columns::Times;
use crate::hours::period::{Period, When, told, when};
use crate::row::Effect;
use crate::table::Row;
use crate::table::moment::date;
use crate::table::notes::Notes;
use crate::table::value::Reading;
use chrono::{Datelike, NaiveDate};
use clausier_domain::message::Message;
use clausier_domain::quantity::YearMonth;

impl SheetReading<'_> {
    /// The time of a row: its own, that of its section, of the lines above, of the file, or the one asked for.
    pub(super) fn period(&mut self, row: &Row, notes: &mut Notes) -> Option<Period> {
        let heading = self.layout.heading("month").to_owned();
        let cell = self.raw(row, "month");
        let shown = cell.words();
        let number: Option<u32> = shown.trim_end_matches(".0").parse().ok();
        let said = match number.filter(|day| self.layout.times == Times::DayNumbers && *day < 100) {
            Some(day) => Reading::Clean(When::DayOfMonth(day)),
            None => when(cell, self.epoch),
        };
        let mut said = match said {
            Reading::Clean(said) | Reading::Repaired(said, _) => Some(said),
            Reading::Missing => None,
            Reading::Unreadable(why) => {
                notes.add(&heading, Effect::Rejected, Message::new(why).with("value", shown));
                return None;
            }
        };
        if said.is_none() && self.layout.has("month") {
            if let Some(above) = self.when_above {
                let message = Message::new("hours-month-carried");
                notes.add(&heading, Effect::Repaired, message);
                said = Some(above);
            }
        } else {
            self.when_above = said;
        }
        if let Some(When::Day(from)) = said
            && let Some(to) = date(self.raw(row, "period_end"), self.epoch).value()
        {
            said = Some(When::Days(from, to));
        }
        if let Some(When::DayOfMonth(day)) = said {
            let month = self.month_around();
            let date = month.and_then(|month| NaiveDate::from_ymd_opt(month.year(), month.month(), day));
            match (month, date) {
                (Some(_), Some(date)) => said = Some(When::Day(date)),
                (Some(_), None) => {
                    let message = Message::new("table-date-unreadable").with("value", shown);
                    notes.add(&heading, Effect::Rejected, message);
                    return None;
                }
                (None, _) => return None,
            }
        }
        let year = told(&format!("annee {}", self.raw(row, "year").words().trim_end_matches(".0"))).year;
        let around = || self.month_around();
        let Some(said) = said else {
            let whole = |month| Period { month, part: None, cut: false };
            if let Some(month) = self.section_month {
                return Some(whole(month));
            }
            // The week or the days of a title; a long time is no part of a month.
            let year = self.found.year_around(self.asked.file).map(|(year, _)| year);
            let days = self.found.around.when.and_then(|when| when.period(year).ok().flatten());
            return days.or_else(|| around().map(whole));
        };
        let file_year = || self.found.year_around(self.asked.file).map(|(year, _)| year);
        let year = year.or_else(file_year).or_else(|| around().map(YearMonth::year));
        let assumed = year.is_none().then(|| self.assumed(said)).flatten();
        match said.period(year.or(assumed)) {
            Ok(Some(period)) => {
                if let Some(year) = assumed {
                    let message = Message::new("hours-year-assumed").with("year", year.to_string());
                    notes.add(&heading, Effect::Repaired, message);
                }
                if period.cut {
                    let message =
                        Message::new("hours-week-cut").with("value", shown).with("month", period.month);
                    notes.add(&heading, Effect::Repaired, message);
                }
                Some(period)
            }
            Ok(None) => None,
            Err(why) => {
                notes.add(&heading, Effect::Rejected, Message::new(why).with("value", shown));
                None
            }
        }
    }

    /// The month of the section, of the lines above, of the file, or the one asked for.
    fn month_around(&self) -> Option<YearMonth> {
        self.section_month
            .or_else(|| self.found.month_around(self.asked.file))
            .or_else(|| self.layout.months_heading())
            .or(self.asked.month)
    }

    /// The year of a month that stands alone: the latest in which it has begun.
    fn assumed(&self, said: When) -> Option<i32> {
        let year = self.asked.today.year();
        match said {
            When::MonthOnly(number) => Some(if number > self.asked.today.month() { year - 1 } else { year }),
            When::Week(_, None) => Some(year),
            When::Week(..) | When::Month(_) | When::Day(_) | When::DayOfMonth(_) | When::Days(..) => None,
        }
    }

    /// Days that are all the first or the last of their month stand for the month, not for one day of work.
    pub(super) fn whole_months(&mut self) {
        let days = || self.rows.iter().filter_map(|row| row.part.as_deref()).filter(|part| part.len() == 10);
        let border = |part: &str| {
            NaiveDate::parse_from_str(part, "%Y-%m-%d").is_ok_and(|day| {
                let month = YearMonth::of(day);
                day == month.first_day() || day == month.last_day()
            })
        };
        if days().all(border) {
            for row in
                self.rows.iter_mut().filter(|row| row.part.as_ref().is_some_and(|part| part.len() == 10))
            {
                row.part = None;
            }
        }
    }
}
