//! Totals that a table writes beside its rows.

use super::SheetReading;
use crate::row::{Effect, Problem};
use crate::table::Row;
use crate::table::moment::signed_hours;
use crate::table::notes::names_total;
use clausier_domain::message::Message;
use clausier_domain::quantity::Hours;
use clausier_domain::text::fold;
use std::collections::BTreeMap;

/// Words of a line that adds up others: `Total`, `Lot 2 – sous-total`, `S/Total`, `Report`.
pub(super) fn sums_up(text: &str) -> bool {
    let folded = fold(text);
    names_total(text)
        || ["total", "totaux", "total general"]
            .iter()
            .any(|end| folded.strip_suffix(end).is_some_and(|before| before.ends_with(' ')))
        || matches!(folded.split(' ').next(), Some("somme" | "report" | "stotal" | "soustotal"))
        || folded.starts_with("a reporter")
}

/// Words of a line below a table that is no row: a signature, a legend.
pub(super) fn closes(text: &str) -> bool {
    const BEGINNINGS: [&str; 16] = [
        "fait a",
        "fait le",
        "signature",
        "cachet",
        "certifie",
        "je soussign",
        "nous soussign",
        "nota ",
        "nb ",
        "n b ",
        "remarque",
        "legende",
        "visa",
        "bon pour",
        "le responsable",
        "le gerant",
    ];
    let folded = fold(text);
    counts_people(text) || BEGINNINGS.iter().any(|beginning| folded.starts_with(beginning))
}

/// Words of a line that counts people.
pub(super) fn counts_people(text: &str) -> bool {
    let folded = fold(text);
    ["nombre de salaries", "nb salaries", "nombre de personnes", "effectif", "moyenne"]
        .iter()
        .any(|beginning| folded.starts_with(beginning))
}

impl SheetReading<'_> {
    /// A total: it must be the sum of the rows it closes.
    pub(super) fn total(&mut self, row: &Row, columns: &[usize]) {
        self.asides += 1;
        for column in columns {
            let Some(stated) = signed_hours(Self::figure(row, *column)).value() else { continue };
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
            let Some(stated) = signed_hours(cell).value() else { return false };
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
