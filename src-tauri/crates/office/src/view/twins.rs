//! Lists of people received, and sheets that are probably one person.

use super::follow::ImportReport;
use super::plan::ColumnView;
use clausier_domain::message::{Arg, Message};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A file to read as a list of people.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PeopleFile {
    /// Ticket of the file.
    pub file: String,
    /// Columns chosen by the user: field to column, from 0; empty lets the headings decide.
    #[ts(type = "Record<string, number>")]
    pub columns: BTreeMap<String, u32>,
    /// Fill what the sheets already there leave empty; what they say is never replaced.
    pub complete: bool,
}

/// What an import would do, before it does it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PeoplePreview {
    /// Name of the file.
    pub file_name: String,
    /// Sheet that was read.
    pub sheet: String,
    /// Row of the headings, from 1.
    pub header_row: u32,
    /// The columns of the file; nothing is shown of those never read.
    pub columns: Vec<ColumnView>,
    /// Fields a column may hold, in order (Fluent keys `people-field-<name>`).
    pub fields: Vec<String>,
    /// A mapping remembered from an earlier file with the same headings was used.
    pub remembered: bool,
    /// The first rows as they would be.
    pub rows: Vec<PeoplePreviewRow>,
    /// Rows of people whose sheet is there already.
    pub known: u32,
    /// Rows taken that look like somebody: to be looked at afterwards.
    pub alike: u32,
    /// How many of each, and the problems.
    pub report: ImportReport,
}

/// A person as she would be imported.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PeoplePreviewRow {
    /// Row in the file, from 1.
    pub row: u32,
    /// First and last names.
    pub name: String,
    /// Birth date, ISO.
    pub birth_on: Option<String>,
    /// Commune.
    pub commune: String,
    /// Criteria (Fluent keys).
    pub criteria: Vec<String>,
    /// Occupations wished, as written.
    pub wishes: String,
    /// `accepted`, `repaired`, `duplicate` or `rejected`.
    pub bucket: String,
}

/// People were imported.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportedPeople {
    /// Sheets already there that were completed.
    pub completed: u32,
    /// Sheets added that look like another.
    pub alike: u32,
    /// How many of each, the problems, and what was done.
    #[serde(flatten)]
    pub report: ImportReport,
}

/// Sheets that are probably one person, to be looked at.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TwinsView {
    /// The pairs, the surest first; those said to be two people are left out.
    pub pairs: Vec<TwinLine>,
    /// Pairs in all, when not all are listed.
    pub total: u32,
}

/// A pair of sheets.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TwinLine {
    /// One person, the lower number.
    #[ts(type = "number")]
    pub one: i64,
    /// The other.
    #[ts(type = "number")]
    pub other: i64,
    /// Name on one sheet.
    pub one_name: String,
    /// Name on the other.
    pub other_name: String,
    /// `sure` or `likely`.
    pub confidence: String,
    /// What speaks for it, and against it.
    pub facts: Vec<Message>,
}

/// A person as she is being typed: what tells her from another.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FaceInput {
    /// Her sheet; 0 when it is a new one.
    #[ts(type = "number")]
    pub id: i64,
    /// Last name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// Birth name.
    pub birth_name: String,
    /// Birth date, ISO.
    pub birth_on: Option<String>,
    /// Telephone.
    pub phone: String,
    /// Address for mail.
    pub email: String,
}

/// Sheets that look like what is typed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AlikeView {
    /// The surest first.
    pub people: Vec<AlikeLine>,
}

/// A sheet that looks like what is typed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AlikeLine {
    /// The person.
    #[ts(type = "number")]
    pub person: i64,
    /// Her name.
    pub name: String,
    /// `sure`, `likely` or `possible`.
    pub confidence: String,
    /// What speaks for it, and against it.
    pub facts: Vec<Message>,
}

/// Two sheets.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct TwinQuery {
    /// One person.
    #[ts(type = "number")]
    pub one: i64,
    /// The other.
    #[ts(type = "number")]
    pub other: i64,
}

/// Two sheets side by side.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TwinPairView {
    /// One sheet.
    pub one: TwinSheet,
    /// The other sheet.
    pub other: TwinSheet,
    /// What speaks for one person, and against it.
    pub facts: Vec<Message>,
    /// Field by field; fields empty on both sheets are left out.
    pub fields: Vec<TwinField>,
    /// The sheet that is better kept: the one with more on it.
    #[ts(type = "number")]
    pub advised: i64,
}

/// One of two sheets.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TwinSheet {
    /// The person.
    #[ts(type = "number")]
    pub id: i64,
    /// Name.
    pub name: String,
    /// What follows the person when sheets are joined, counted (Fluent keys `twins-count-<name>`).
    pub carries: Vec<Message>,
}

/// A field of two sheets.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TwinField {
    /// Its name, as `merge_people` takes it (Fluent keys `people-field-<name>`).
    pub field: String,
    /// On one sheet; none when empty.
    pub one: Option<Arg>,
    /// On the other.
    pub other: Option<Arg>,
    /// They say the same.
    pub same: bool,
}

/// Joins two sheets.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MergeInput {
    /// The person whose sheet stays.
    #[ts(type = "number")]
    pub keep: i64,
    /// The person whose sheet goes; everything on it is moved.
    #[ts(type = "number")]
    pub drop: i64,
    /// Fields taken from the sheet that goes. An empty field of the sheet that stays is filled anyway.
    pub taken: Vec<String>,
}
