//! Totals that a table writes beside its rows.

use super::SheetReading;
use crate::row::{Effect, Problem};
use crate::table::Row;
use crate::table::moment::hours;
use clausier_domain::message::Message;
use clausier_domain::quantity::Hours;
use std::collections::BTreeMap;

impl SheetReading<'_> {
    /// A total: it must be the sum of the rows it closes.
    pub(super) fn total(&mut self, row: &Row, columns: &[usize]) {
        self.asides += 1;
        for column in columns {
            let Some(stated) = hours(Self::figure(row, *column)).value() else { continue };
            let sum = |sums: &BTreeMap<usize, Hours>| sums.get(column).copied().unwrap_or_default();
            let (since, all) = (sum(&self.since), sum(&self.all));
            if stated != since && stated != all {
                let nearest = if self.since.is_empty() { all } else { since };
                let message = Message::new("hours-total-differs").with("stated", stated).with("sum", nearest);
                self.notes.push(Problem::new(row.number, self.column_name(*column), Effect::Noted, message));
            }
        }
        self.since.clear();
    }

    /// Figures without a name that are the sums of the rows above: a total that does not say so.
    pub(super) fn adds_up(&mut self, row: &Row, columns: &[usize]) -> bool {
        let mut some = false;
        for column in columns {
            let cell = Self::figure(row, *column);
            if cell.is_empty() {
                continue;
            }
            let Some(stated) = hours(cell).value() else { return false };
            let sum = |sums: &BTreeMap<usize, Hours>| sums.get(column).copied().unwrap_or_default();
            if stated != sum(&self.since) && stated != sum(&self.all) {
                return false;
            }
            some |= !stated.is_zero();
        }
        if some {
            self.since.clear();
        }
        some
    }

    pub(super) fn count(&mut self, column: usize, read: Hours) {
        *self.since.entry(column).or_default() += read;
        *self.all.entry(column).or_default() += read;
    }
}
