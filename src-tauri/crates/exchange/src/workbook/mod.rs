//! The yearly workbook: an Excel file in which every figure proves itself.
//!
//! Data sheets hold the rows (lots, companies, people without names, placements, hours); the
//! figures of the report are live formulas over them, and each carries the value that the domain
//! computed, so that a reader which does not recalculate shows the same. Formulas keep to what
//! both Excel and LibreOffice understand since 2010.
//!
//! Nothing is written to disk here: the caller gets the bytes and puts them in place at once, so
//! that a cancelled export leaves no half-written file.

mod charts;
mod columns;
mod data;
mod exact;
mod figures;
mod formulas;
mod layout;
mod pledges;
mod sheets;
mod style;
mod texts;

use chrono::NaiveDate;
use clausier_domain::impact::{ImpactSettings, YearFacts};
use clausier_domain::message::Message;
use std::ops::ControlFlow;

pub use sheets::{sheet_names, write_year};

/// The words of the workbook, in one language.
pub trait Labels {
    /// The text of a Fluent key.
    fn text(&self, key: &str) -> String;
    /// A sentence with its arguments, hours and dates written as everywhere else.
    fn say(&self, message: &Message) -> String;
}

/// Whether the year may still change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportState {
    /// Every declaration is in: the figures will not change.
    Final,
    /// Declarations are missing or hours remain to be checked.
    Provisional {
        /// Monthly declarations not received.
        missing_declarations: usize,
    },
}

/// Whether the rows of people can be joined to the rows of work.
///
/// Joined, a reader who knows who worked where (an employer, a buyer) can read that person's
/// criterion of eligibility, which may tell of a disability or a conviction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PeopleRows {
    /// No link: safe to hand to a buyer or a funder.
    Separate,
    /// A running number joins people, placements and hours: for the office's own use.
    Linked,
}

/// Where figures come from: one line of the sheet of sources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// What it is (an import, a rule, a series of validations).
    pub label: String,
    /// Where it is from (a file name, a publisher).
    pub detail: String,
    /// Its date, when it has one.
    pub date: Option<NaiveDate>,
}

/// What is written in the workbook.
#[derive(Debug, Clone)]
pub struct YearReport<'a> {
    /// The year.
    pub facts: &'a YearFacts,
    /// How it is computed.
    pub settings: ImpactSettings,
    /// Whose report it is: the office.
    pub office: String,
    /// Which lots it covers, in words: all of them, or a buyer's name.
    pub scope: String,
    /// Date the figures were known.
    pub known_on: NaiveDate,
    /// Whether they may still change.
    pub state: ReportState,
    /// Whether people and work can be joined.
    pub people_rows: PeopleRows,
    /// Lines of the sheet of sources.
    pub sources: Vec<Source>,
}

/// A finished workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkbookFile {
    /// The file.
    pub bytes: Vec<u8>,
    /// Names of its sheets, in order.
    pub sheets: Vec<String>,
    /// Number of live figures in the sheets of results.
    pub figures: usize,
}

/// Why no workbook was made.
#[derive(Debug, thiserror::Error)]
pub enum WorkbookError {
    /// The user stopped it.
    #[error("cancelled")]
    Cancelled,
    /// More rows than a sheet can hold.
    #[error("the sheet {sheet} would need {rows} rows")]
    TooManyRows {
        /// Name of the sheet.
        sheet: String,
        /// Rows it would need.
        rows: usize,
    },
    /// The file could not be put together.
    #[error("the workbook could not be written: {0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
}

/// Called with what is done, what there is to do and the name of the sheet; may stop the work.
pub type Progress<'a> = dyn FnMut(usize, usize, &str) -> ControlFlow<()> + 'a;
