//! The only place that reads the clock; everything else is told what day it is.

use chrono::{Local, NaiveDate};

/// Today, as the machine says or as the caller decided (`--today`, tests).
#[derive(Debug, Clone, Copy, Default)]
pub struct Clock {
    fixed: Option<NaiveDate>,
}

impl Clock {
    /// A clock that always says the same day.
    #[must_use]
    pub const fn fixed(day: NaiveDate) -> Self {
        Self { fixed: Some(day) }
    }

    /// Today.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one door to the clock")]
    pub fn today(self) -> NaiveDate {
        self.fixed.unwrap_or_else(|| Local::now().date_naive())
    }

    /// Now, local time, ISO to the second; the day is [`Clock::today`].
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one door to the clock")]
    pub fn now(self) -> String {
        format!("{}T{}", self.today().format("%Y-%m-%d"), Local::now().format("%H:%M:%S"))
    }
}
