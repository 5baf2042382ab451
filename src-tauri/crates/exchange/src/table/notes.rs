//! What is noticed while the cells of a row are read, whatever the table is about.

use super::Cell;
use super::value::Reading;
use crate::row::{Effect, Problem};
use clausier_domain::message::{Arg, Message};
use clausier_domain::text::fold;

/// The problems of one row while its cells are read.
#[derive(Debug)]
pub(crate) struct Notes {
    row: usize,
    pub(crate) problems: Vec<Problem>,
}

impl Notes {
    pub(crate) fn of(row: usize) -> Self {
        Self { row, problems: Vec::new() }
    }

    pub(crate) fn add(&mut self, column: &str, effect: Effect, message: Message) {
        self.problems.push(Problem::new(self.row, column, effect, message));
    }

    /// Keeps what a reading gives and says what it did to the cell.
    pub(crate) fn keep<T: Copy + Into<Arg>>(
        &mut self,
        column: &str,
        cell: &Cell,
        reading: Reading<T>,
    ) -> Option<T> {
        let message = |why: &str| Message::new(why).with("value", cell.words());
        match reading {
            Reading::Missing => None,
            Reading::Clean(value) => Some(value),
            Reading::Repaired(value, why) => {
                self.add(column, Effect::Repaired, message(why).with("read", value));
                Some(value)
            }
            Reading::Unreadable(why) => {
                self.add(column, Effect::Repaired, message(why));
                None
            }
        }
    }
}

/// `Total`, `Sous-total travaux`, `TOTAL GÉNÉRAL`, `Montant total`.
pub(crate) fn names_total(text: &str) -> bool {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    matches!(
        words.as_slice(),
        ["total" | "totaux" | "cumul", ..]
            | ["sous" | "s" | "ss" | "montant" | "grand", "total" | "totaux", ..]
            | ["ensemble"]
    )
}
