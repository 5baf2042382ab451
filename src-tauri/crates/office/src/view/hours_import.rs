//! Files of hours received: what they would bring, what must be asked, what was written.

use super::follow::ImportReport;
use super::plan::ColumnView;
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, YearMonth};
use clausier_domain::vocabulary::HourStatus;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A file to read as hours.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct HoursFile {
    /// Ticket of the file.
    pub file: String,
    /// Columns chosen by the user: field to column, from 0; empty lets the headings decide.
    #[ts(type = "Record<string, number>")]
    pub columns: BTreeMap<String, u32>,
    /// The month of the rows that say none.
    pub month: Option<YearMonth>,
    /// What was answered to the questions.
    pub answers: Vec<HoursAnswer>,
}

/// The answer to a question: remembered once the file is imported.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HoursAnswer {
    /// Key of the question.
    pub key: String,
    /// The person, lot or placement; none: not one of ours, its rows are left out.
    #[ts(type = "number | null")]
    pub target: Option<i64>,
}

/// What an import would do, before it does it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HoursPreview {
    /// Name of the file.
    pub file_name: String,
    /// The sheets read.
    pub sheets: Vec<HoursSheet>,
    /// The columns of the first table; nothing is shown of those never read.
    pub columns: Vec<ColumnView>,
    /// Fields a column may hold, in order (Fluent keys `hours-field-<name>`).
    pub fields: Vec<String>,
    /// What no column says: `name`, `hours`.
    pub lacking: Vec<String>,
    /// A mapping remembered from an earlier file with the same headings was used.
    pub remembered: bool,
    /// Rows whose month is nowhere.
    pub without_month: u32,
    /// What must be decided, once: who, which lot, which post.
    pub questions: Vec<HoursQuestion>,
    /// Rows recognised thanks to an answer remembered.
    pub recognised: u32,
    /// The rows as they would be, some of each bucket.
    pub rows: Vec<HoursPreviewRow>,
    /// Lines already there that would change.
    pub corrections: Vec<HoursCorrection>,
    /// Hours by bucket.
    pub hours: HoursByBucket,
    /// What would be written, by lot and month.
    pub lots: Vec<HoursLot>,
    /// How many of each, and the problems.
    pub report: ImportReport,
}

/// A sheet that was read.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HoursSheet {
    /// Its name.
    pub name: String,
    /// Row of its headings, from 1.
    pub header_row: u32,
    /// Its columns of months.
    pub months: Vec<YearMonth>,
    /// Rows read.
    pub rows: u32,
}

/// Something to decide before the rows it speaks of can be taken.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HoursQuestion {
    /// What the answer is given under.
    pub key: String,
    /// `person`, `lot` or `placement`.
    pub kind: String,
    /// The words of the file.
    pub words: String,
    /// The company they come from, empty when unknown.
    pub company: String,
    /// Rows that wait for the answer.
    pub rows: u32,
    /// Their hours.
    pub hours: Hours,
    /// What it may be, the likeliest first.
    pub choices: Vec<HoursChoice>,
    /// The answer given, when there is one; a target of none leaves the rows out.
    pub answer: Option<HoursAnswer>,
}

/// What some words may mean.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HoursChoice {
    /// The person, lot or placement.
    #[ts(type = "number")]
    pub target: i64,
    /// Its name.
    pub name: String,
    /// Where it belongs: the post and its company, the contract.
    pub detail: String,
    /// What speaks for it.
    pub reasons: Vec<Message>,
}

/// A row as it would be.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HoursPreviewRow {
    /// Sheet.
    pub sheet: String,
    /// Row in the sheet, from 1.
    pub row: u32,
    /// Cell of the hours.
    pub cell: String,
    /// `accepted`, `repaired`, `duplicate` or `rejected`.
    pub bucket: String,
    /// Who, as the file writes it.
    pub written: String,
    /// Who it is in the dossier; empty when nobody was recognised.
    pub person: String,
    /// `sure`, `likely`, `told` (an answer), or empty.
    pub confidence: String,
    /// The lot; empty when none was recognised.
    pub lot: String,
    /// The month.
    pub month: Option<YearMonth>,
    /// The hours.
    pub hours: Option<Hours>,
    /// What the company says of it.
    pub status: String,
    /// What was noticed.
    pub problems: Vec<Message>,
}

/// A line that would change.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HoursCorrection {
    /// Who.
    pub person: String,
    /// The lot.
    pub lot: String,
    /// The month.
    pub month: YearMonth,
    /// What the dossier says.
    pub before: Hours,
    /// Where that line stands: a validated one must be checked again.
    pub status: HourStatus,
    /// What the file says.
    pub after: Hours,
}

/// Hours by bucket: they add up to those of the file.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
pub struct HoursByBucket {
    /// All hours read.
    pub file: Hours,
    /// Taken as they are.
    pub accepted: Hours,
    /// Taken after a repair.
    pub repaired: Hours,
    /// Already there.
    pub duplicates: Hours,
    /// Not taken.
    pub rejected: Hours,
}

/// Lines of a lot in a month.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HoursLot {
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// Its name.
    pub name: String,
    /// The month.
    pub month: YearMonth,
    /// Lines written.
    pub lines: u32,
    /// Their hours.
    pub hours: Hours,
}

/// Hours were imported.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportedHours {
    /// Lines written.
    pub written: u32,
    /// Of which lines that changed.
    pub corrected: u32,
    /// Questions left without an answer: their rows were not taken.
    pub open: u32,
    /// What was written, by lot and month.
    pub lots: Vec<HoursLot>,
    /// Hours by bucket.
    pub hours: HoursByBucket,
    /// How many of each, the problems, and what was done.
    #[serde(flatten)]
    pub report: ImportReport,
}
