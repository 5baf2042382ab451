//! When the hours of a month are due.

use crate::execution::rules::ExecutionRules;
use crate::quantity::YearMonth;
use chrono::{Datelike, NaiveDate};

/// Last day on which the hours of `month` can be declared in time (the 10th of the month after,
/// unless the office says otherwise).
#[must_use]
pub fn declaration_deadline(month: YearMonth, rules: &ExecutionRules) -> NaiveDate {
    let next = month.next();
    let day = u32::try_from(rules.declaration_day.value.clamp(1, next.days())).unwrap_or(1);
    next.first_day().with_day(day).unwrap_or_else(|| next.first_day())
}

/// The last month whose declaration deadline has passed: a month without hours up to here is
/// missing, a later one may still come.
#[must_use]
pub fn last_due_month(today: NaiveDate, rules: &ExecutionRules) -> YearMonth {
    let previous = YearMonth::of(today).previous();
    if today > declaration_deadline(previous, rules) { previous } else { previous.previous() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::execution::fixtures::{d, m, rules};

    #[test]
    fn a_month_is_due_after_the_tenth_of_the_next() {
        let rules = rules();
        assert_eq!(declaration_deadline(m("2026-12"), &rules), d("2027-01-10"));
        for (today, expected) in
            [("2026-11-10", "2026-09"), ("2026-11-11", "2026-10"), ("2027-01-01", "2026-11")]
        {
            assert_eq!(last_due_month(d(today), &rules), m(expected), "on {today}");
        }
    }

    #[test]
    fn a_deadline_beyond_the_month_is_its_last_day() {
        let mut rules = rules();
        rules.declaration_day.value = 31;
        assert_eq!(declaration_deadline(m("2026-01"), &rules), d("2026-02-28"));
    }
}
