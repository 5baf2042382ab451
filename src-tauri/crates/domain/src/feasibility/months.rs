//! Hours spread over months, and hours that a person has in a month.

use super::PoolPerson;
use crate::execution::Span;
use crate::quantity::{Hours, YearMonth, div_round};

/// A legal week, the base of a part-time person's month.
const FULL_TIME_WEEK: Hours = Hours::whole(35);

/// `hours` spread evenly over the months `from` to `to`, both included: months differ by a hundredth
/// of an hour at most and sum to `hours` exactly. Nothing when `to` is before `from`.
#[must_use]
pub fn monthly_need(hours: Hours, from: YearMonth, to: YearMonth) -> Vec<(YearMonth, Hours)> {
    let count = i128::from(from.months_until(to)) + 1;
    let mut given = 0;
    (1..)
        .zip(from.through(to))
        .map(|(months, month)| {
            // What is due by the end of this month, less what the months before were given.
            let due = div_round(i128::from(hours.get()) * months, count).unwrap_or(0);
            let part = Hours::new(due - given);
            given = due;
            (month, part)
        })
        .collect()
}

impl PoolPerson {
    /// Hours the person can work in the month: those of the wished week, for the days on which the
    /// person is eligible and free.
    pub(super) fn hours_in(&self, month: YearMonth, full_time_month: Hours) -> Hours {
        let Some(eligible_from) = self.eligible_from else { return Hours::ZERO };
        let starts_on = self.available_from.map_or(eligible_from, |free| free.max(eligible_from));
        let span = Span { starts_on, ends_on: self.eligible_until };
        let Some(Span { starts_on, ends_on: Some(ends_on) }) =
            span.overlap(&Span::new(month.first_day(), month.last_day()))
        else {
            return Hours::ZERO;
        };
        let days = i128::from((ends_on - starts_on).num_days() + 1);
        let week = self.weekly_hours.unwrap_or(FULL_TIME_WEEK).max(Hours::ZERO);
        let hours = i128::from(full_time_month.get()) * i128::from(week.get()) * days;
        let whole = i128::from(FULL_TIME_WEEK.get()) * i128::from(month.days());
        Hours::new(div_round(hours, whole).unwrap_or(0))
    }
}
