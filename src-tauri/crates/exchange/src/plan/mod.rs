//! A buyer's purchasing plan: the list of contracts it means to launch, as its own table says it.
//!
//! Plans have no common form: titles above, sub-totals between, amounts in `k€`, launches in
//! quarters. A row is kept whenever it names a purchase; what was understood with an effort, or left
//! out, is said. Every row ends in exactly one bucket; what is no row (totals, section titles,
//! headings repeated on each page) is listed apart.

mod kind;
mod rows;

use crate::row::{Aside, Bucket, Problem, Tally};
use crate::table::Found;
use crate::table::header::HeaderFound;
use chrono::NaiveDate;
use clausier_domain::quantity::Cents;
use clausier_domain::vocabulary::ContractKind;
use serde::Serialize;

/// The fields of a plan, in the order a screen offers them; their synonyms are in
/// `assets/synonyms/plan.toml`.
pub const FIELDS: [&str; 14] = [
    "title",
    "lot",
    "amount",
    "amount_yearly",
    "amount_max",
    "launch",
    "starts",
    "duration",
    "kind",
    "cpv",
    "trade",
    "buyer",
    "service",
    "reference",
];

/// One purchase to come, as its row says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlanRow {
    /// Number of the row in its file, from 1.
    pub row: usize,
    /// Where the row ended.
    pub bucket: Bucket,
    /// Object of the purchase, with its lot; empty only when rejected.
    pub title: String,
    /// Number in the buyer's list, as written.
    pub reference: String,
    /// Kind, from its column, the section it stands in, or its title.
    pub kind: Option<ContractKind>,
    /// Estimated amount excluding tax, for the whole duration where it is known.
    pub amount: Option<Cents>,
    /// Publication; the first day of the month, quarter or year when the plan is no closer.
    pub launch_on: Option<NaiveDate>,
    /// Duration in months, renewals included.
    pub duration_months: Option<u32>,
    /// The buyer, as written.
    pub buyer: String,
    /// Department of the buyer, as written.
    pub service: String,
    /// CPV code of eight digits; empty when there is none.
    pub cpv: String,
    /// Words on the trade (family of purchase, segment), as written.
    pub trade_words: String,
    /// What was odd, and what was done about it.
    pub problems: Vec<Problem>,
}

impl PlanRow {
    /// True for a row that can become a line of the plan.
    #[must_use]
    pub const fn is_taken(&self) -> bool {
        matches!(self.bucket, Bucket::Accepted | Bucket::Repaired)
    }
}

/// What a plan holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlanTable {
    /// Every row, in the order of the file, each in its bucket.
    pub rows: Vec<PlanRow>,
    /// Lines of the table that are no rows, by their number.
    pub asides: Vec<(usize, Aside)>,
    /// What concerns the file as a whole (row 0).
    pub notes: Vec<Problem>,
    /// The account of the rows.
    pub tally: Tally,
}

impl PlanTable {
    /// Every problem of the file and of its rows, in order.
    pub fn problems(&self) -> impl Iterator<Item = &Problem> {
        self.notes.iter().chain(self.rows.iter().flat_map(|row| &row.problems))
    }
}

/// Reads the rows below the headings, with the columns that `header` takes for each field. Nothing
/// is written anywhere: the same answer serves the preview and the import.
#[must_use]
pub fn read(found: &Found, header: &HeaderFound) -> PlanTable {
    rows::Reading::new(found, header).finish()
}

#[cfg(test)]
mod tests;
