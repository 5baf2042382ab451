//! Weeks and days of a month, and what hours are made of.

use clausier_domain::execution::counting::HourParts;
use clausier_domain::quantity::{Hours, PlacementId, RowId, YearMonth};
use clausier_exchange::hours::HoursTable;
use clausier_store::tables::{HourLine, HourPart};

/// A part of a month not saved yet.
pub(super) fn new_part(
    placement: PlacementId,
    month: YearMonth,
    part: &str,
    hours: Hours,
    made_of: Option<HourParts>,
    source: &str,
) -> HourPart {
    let HourParts { training, leave, overtime } = made_of.unwrap_or_default();
    let (id, part, source) = (RowId(0), part.to_owned(), source.to_owned());
    HourPart { id, placement, month, part, hours, source, training, leave, overtime }
}

/// What the hours of a line are made of.
pub(super) const fn of_line(line: &HourLine) -> HourParts {
    HourParts { training: line.training, leave: line.leave, overtime: line.overtime }
}

/// What the hours of a week or of some days are made of.
pub(super) const fn of_part(part: &HourPart) -> HourParts {
    HourParts { training: part.training, leave: part.leave, overtime: part.overtime }
}

/// What the hours of some rows are made of; nothing when none of them says it.
pub(super) fn made_of(table: &HoursTable, rows: &[usize]) -> Option<HourParts> {
    let said = rows.iter().filter_map(|at| table.rows.get(*at)?.parts);
    said.reduce(|one, other| HourParts {
        training: one.training + other.training,
        leave: one.leave + other.leave,
        overtime: one.overtime + other.overtime,
    })
}

/// How some days stand to others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Overlap {
    /// No day in common.
    Apart,
    /// All of the others are inside.
    Inside,
    /// Some days in common, some not.
    Crossing,
}

/// How `these` days stand to `others`: a day, or two parted by `/`, in ISO writing, which sorts as days do.
pub(super) fn overlap(these: &str, others: &str) -> Overlap {
    let span = |part: &str| match part.split_once('/') {
        Some((from, to)) => (from.to_owned(), to.to_owned()),
        None => (part.to_owned(), part.to_owned()),
    };
    let ((from, to), (first, last)) = (span(these), span(others));
    if last < from || to < first {
        Overlap::Apart
    } else if from <= first && last <= to {
        Overlap::Inside
    } else {
        Overlap::Crossing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_apart_inside_and_across() {
        for (these, others, expected) in [
            ("2026-10-05/2026-10-11", "2026-10-12/2026-10-18", Overlap::Apart),
            ("2026-10-01/2026-10-15", "2026-10-05/2026-10-11", Overlap::Inside),
            ("2026-10-01/2026-10-15", "2026-10-05", Overlap::Inside),
            ("2026-10-05", "2026-10-05/2026-10-11", Overlap::Crossing),
            ("2026-10-01/2026-10-07", "2026-10-05/2026-10-11", Overlap::Crossing),
        ] {
            assert_eq!(overlap(these, others), expected, "{these} {others}");
        }
    }
}
