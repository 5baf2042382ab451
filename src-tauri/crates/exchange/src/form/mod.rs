//! The company's form: a workbook that anybody fills in without an account, and that is read back and checked.
//!
//! [`layout::lay_out`] says what each cell holds; the same account is written ([`write::write`]) and kept by the
//! caller as [`Issued`], so that reading ([`read::read`]) compares every locked cell with what was sent. Rows and
//! columns are found by what they say, not by where they stand: a form that was sorted, cut or saved by another
//! program still tells which cell is wrong. Nothing depends on styles, number formats or names of ranges.

mod align;
mod compare;
pub mod layout;
mod merged;
pub mod open;
pub mod read;
mod seal;
mod style;
#[cfg(test)]
mod tests;
pub mod write;

pub use layout::lay_out;
pub use open::{FormError, Opened, open};
pub use read::{FormLimits, FormProblem, FormReading, FreeRow, ReadHours, read};
pub use seal::seal;
pub use write::write;

use clausier_domain::quantity::{Hours, PlacementId, YearMonth};
use serde::{Deserialize, Serialize};

/// Most months of one form: beyond, a sheet is no longer one sheet of paper.
pub const MOST_MONTHS: usize = 12;
/// Lines for people whom the office does not know yet.
pub const FREE_LINES: usize = 5;

/// What a form asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormSpec {
    /// Its reference, that finds it again.
    pub reference: String,
    /// Facts at the head: a Fluent key and what it says.
    pub facts: Vec<(&'static str, String)>,
    /// The months, in order.
    pub months: Vec<YearMonth>,
    /// One line for each placement.
    pub lines: Vec<FormLine>,
    /// Hours of a person in a month beyond which the form refuses.
    pub ceiling: Hours,
    /// Where it is sent back to, in words.
    pub office: String,
}

/// A line of a form: one placement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormLine {
    /// The placement.
    pub placement: PlacementId,
    /// Name of the person, as the company knows it.
    pub name: String,
    /// Job.
    pub job: String,
    /// Contract of work.
    pub contract: String,
    /// First day, as written.
    pub starts: String,
    /// Last day, as written; empty without a term.
    pub ends: String,
    /// Months that the contract of work touches.
    pub months: Vec<YearMonth>,
}

/// A form as it was sent: what the dossier keeps of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issued {
    /// Version of this account.
    pub version: u32,
    /// Its reference.
    pub reference: String,
    /// Names of its sheets: the declaration, the instructions, the seal.
    pub sheets: Vec<String>,
    /// The months, in order.
    pub months: Vec<YearMonth>,
    /// The lines, in order.
    pub lines: Vec<FormLine>,
    /// Every cell that holds something or may be filled in, by sheet, row and column.
    pub cells: Vec<FormCell>,
}

/// One cell of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormCell {
    /// Place of its sheet in [`Issued::sheets`].
    pub sheet: usize,
    /// Row, from 0.
    pub row: u32,
    /// Column, from 0.
    pub column: u16,
    /// What it is.
    pub role: Role,
    /// What it says when it is locked; its formula, with the sign `=`, when it computes.
    pub text: String,
}

/// What a cell is to the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The mark of its row, in the first column.
    Key,
    /// The title.
    Title,
    /// The name of a fact of the head.
    FactName,
    /// A fact of the head: reference, buyer, contract, lot, company, months.
    Fact,
    /// The heading of a column.
    Heading,
    /// The heading of a month, by its place.
    MonthHeading(usize),
    /// Other words: help, names of fields.
    Words,
    /// The name of the person of a line.
    Name(usize),
    /// Job or contract of a line.
    Detail(usize),
    /// First or last day of a line.
    Day(usize),
    /// A month outside the contract of work: line, month.
    Closed(usize, usize),
    /// Hours to fill in: line, month.
    Hours(usize, usize),
    /// The total of a line, known or free.
    LineTotal,
    /// The total of a month, or of everything.
    MonthTotal,
    /// What the form says of a line.
    Check,
    /// Name of a person whom the office does not know: free line.
    FreeName(usize),
    /// Job.
    FreeJob(usize),
    /// Contract of work.
    FreeContract(usize),
    /// First day.
    FreeStart(usize),
    /// Last day.
    FreeEnd(usize),
    /// Hours: free line, month.
    FreeHours(usize, usize),
    /// Who filled it in.
    SignedBy,
    /// When.
    SignedOn,
    /// A remark of the company.
    Remark,
    /// The seal.
    Seal,
}

impl Role {
    /// Whether the company fills it in.
    #[must_use]
    pub const fn is_input(self) -> bool {
        matches!(
            self,
            Self::Hours(..)
                | Self::FreeName(_)
                | Self::FreeJob(_)
                | Self::FreeContract(_)
                | Self::FreeStart(_)
                | Self::FreeEnd(_)
                | Self::FreeHours(..)
                | Self::SignedBy
                | Self::SignedOn
                | Self::Remark
        )
    }

    /// Whether it computes.
    #[must_use]
    pub const fn is_formula(self) -> bool {
        matches!(self, Self::LineTotal | Self::MonthTotal | Self::Check)
    }
}

/// The address of a cell, as a spreadsheet writes it.
#[must_use]
pub fn address(row: u32, column: u16) -> String {
    rust_xlsxwriter::utility::row_col_to_cell(row, column)
}
