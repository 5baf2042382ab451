//! The dates of the demo files, moved so that the office is as alive on any day as on its own.

use chrono::{Datelike, NaiveDate, TimeDelta};
use clausier_domain::execution::plus_months;
use clausier_domain::quantity::YearMonth;
use clausier_store::StoreError;

/// Months of activity, the last finished one included: January 2025 to October 2026.
pub(super) const MONTHS: i64 = 22;

/// From the dates of the files to the dates of the dossier.
pub(super) struct Sliding {
    /// The day the dossier is made.
    pub(super) today: NaiveDate,
    /// Last finished month, the one companies declare: October 2026 in the files.
    pub(super) due: YearMonth,
    shift: i64,
}

impl Sliding {
    /// From today: the files' November is this month, whatever its day.
    pub(super) fn new(today: NaiveDate) -> Self {
        let due = YearMonth::of(today).previous();
        let written = YearMonth::from_number(202_610).unwrap_or(due);
        Self { today, due, shift: written.months_until(due) }
    }

    /// A date of the files: whole months later for a full date, days from today for `+8d`, and
    /// `+6d-24m` for 24 months before that day.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when the text is none of these.
    pub(super) fn date(&self, text: &str) -> Result<NaiveDate, StoreError> {
        let refused = || StoreError::Refused(format!("demo date: {text}"));
        if let Some((days, months)) = text.split_once('d') {
            let days: i64 = days.parse().map_err(|_| refused())?;
            let day = self.today + TimeDelta::days(days);
            let months = months.strip_suffix('m').map_or(Ok(0), |m| m.parse().map_err(|_| refused()))?;
            return Ok(plus_months(day, months));
        }
        let written = NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| refused())?;
        let end_of_month = written == YearMonth::of(written).last_day();
        let moved = plus_months(written, self.shift);
        Ok(if end_of_month { YearMonth::of(moved).last_day() } else { moved })
    }

    /// The month of an index: 0 is the first month of activity, `MONTHS - 1` the last finished one.
    pub(super) fn month(&self, index: i64) -> YearMonth {
        self.due.plus(i32::try_from(index - MONTHS + 1).unwrap_or(0))
    }

    /// The index of a date's month; negative before the first month of activity.
    pub(super) fn index(&self, date: NaiveDate) -> i64 {
        self.due.months_until(YearMonth::of(date)) + MONTHS - 1
    }

    /// When a company declared a month, `after` days into the next one, never later than today.
    pub(super) fn declared(&self, month: YearMonth, after: i64) -> NaiveDate {
        (month.next().first_day() + TimeDelta::days(after)).min(self.today)
    }
}

/// The day itself, or the Monday after a week-end.
pub(super) fn working_day(date: NaiveDate) -> NaiveDate {
    let after = match date.weekday() {
        chrono::Weekday::Sat => 2,
        chrono::Weekday::Sun => 1,
        _ => 0,
    };
    date + TimeDelta::days(after)
}
