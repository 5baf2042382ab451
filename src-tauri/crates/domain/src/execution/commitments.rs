//! What a lot owes at any date: dated lines, never an overwritten total.

use crate::quantity::Hours;
use crate::vocabulary::CommitmentKind;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A dated line of the hours a lot owes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CommitmentLine {
    /// First day on which the line is owed.
    #[ts(type = "string")]
    pub effective_on: NaiveDate,
    /// Where it comes from.
    pub kind: CommitmentKind,
    /// Signed hours; an exemption always lowers, whatever the sign it was typed with.
    pub hours: Hours,
}

impl CommitmentLine {
    /// The hours with the sign of their kind.
    #[must_use]
    pub fn signed(&self) -> Hours {
        match self.kind {
            CommitmentKind::Exemption => Hours::new(self.hours.get().saturating_abs().saturating_neg()),
            _ => self.hours,
        }
    }
}

/// Hours owed at the end of `date`: the lines in force, never below zero.
#[must_use]
pub fn due_at(lines: &[CommitmentLine], date: NaiveDate) -> Hours {
    let sum: Hours = lines.iter().filter(|l| l.effective_on <= date).map(CommitmentLine::signed).sum();
    sum.max(Hours::ZERO)
}

/// Hours the buyer has exempted by `date`, as a positive figure.
#[must_use]
pub fn exempted_at(lines: &[CommitmentLine], date: NaiveDate) -> Hours {
    let exempted = |l: &&CommitmentLine| l.kind == CommitmentKind::Exemption && l.effective_on <= date;
    -lines.iter().filter(exempted).map(CommitmentLine::signed).sum::<Hours>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::execution::fixtures::d;
    use proptest::prelude::*;

    fn line(effective_on: &str, kind: CommitmentKind, hours: i64) -> CommitmentLine {
        CommitmentLine { effective_on: d(effective_on), kind, hours: Hours::whole(hours) }
    }

    #[test]
    fn hours_due_are_true_at_any_date() {
        use CommitmentKind::{Amendment, Exemption, Initial, Order, Tranche};
        let lines = [
            line("2026-02-02", Initial, 8_000),
            line("2026-06-01", Tranche, 1_200),
            line("2026-07-15", Order, 300),
            line("2026-09-01", Amendment, -200),
            line("2026-10-01", Exemption, -500),
            line("2026-11-01", Exemption, 100),
        ];
        for (date, due, exempted) in [
            ("2026-02-01", 0, 0),
            ("2026-02-02", 8_000, 0),
            ("2026-05-31", 8_000, 0),
            ("2026-06-01", 9_200, 0),
            ("2026-08-31", 9_500, 0),
            ("2026-09-30", 9_300, 0),
            ("2026-10-01", 8_800, 500),
            ("2026-11-01", 8_700, 600),
        ] {
            assert_eq!(due_at(&lines, d(date)), Hours::whole(due), "due on {date}");
            assert_eq!(exempted_at(&lines, d(date)), Hours::whole(exempted), "exempted on {date}");
        }
    }

    #[test]
    fn an_exemption_above_the_debt_leaves_nothing_owed() {
        let lines = [
            line("2026-01-01", CommitmentKind::Initial, 100),
            line("2026-02-01", CommitmentKind::Exemption, -400),
        ];
        assert_eq!(due_at(&lines, d("2026-02-01")), Hours::ZERO);
    }

    proptest! {
        #[test]
        fn splitting_or_reordering_lines_never_changes_what_is_due(
            hours in proptest::collection::vec((0i64..400, -5_000i64..5_000, 0i64..5_000), 1..8), at in 0i64..420
        ) {
            let day = |n: i64| d("2026-01-01") + chrono::TimeDelta::days(n);
            let whole: Vec<_> = hours.iter().map(|(n, h, _)| CommitmentLine {
                effective_on: day(*n), kind: CommitmentKind::Amendment, hours: Hours::new(*h),
            }).collect();
            let mut split: Vec<_> = hours.iter().flat_map(|(n, h, part)| [*part, h - part].map(|hours| CommitmentLine {
                effective_on: day(*n), kind: CommitmentKind::Amendment, hours: Hours::new(hours),
            })).collect();
            split.reverse();
            prop_assert_eq!(due_at(&whole, day(at)), due_at(&split, day(at)));
        }
    }
}
