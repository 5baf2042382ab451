//! A file of hours as any company sends it: one row for each person and month, a grid of twelve months, a sheet
//! for each month or each company, invoices of temporary work by the week, exports of programs.
//!
//! Nothing is known here of the dossier: a row says in words who worked, where, when and how long. Every row
//! ends in one bucket; a total, a heading repeated or a title of a section is no row. Columns that hold social
//! security numbers are never read.

mod around;
mod codes;
mod days;
mod layout;
mod period;
mod rows;

use crate::row::{Bucket, Problem, Tally};
use crate::table::header::HeaderFound;
use crate::table::mapping::Mapping;
use crate::table::synonyms::Synonyms;
use crate::table::{TableError, Workbook, read as read_table};
use chrono::NaiveDate;
use clausier_domain::execution::counting::HourParts;
use clausier_domain::quantity::{Hours, YearMonth};
use clausier_domain::twins::Identity;
use layout::SheetFound;
use serde::Serialize;

/// The fields read from a file of hours, in the order a screen offers them; their synonyms are in
/// `assets/synonyms/hours.toml`. A column of a month is none of them: its heading is its month.
pub const FIELDS: [&str; 20] = [
    "full_name",
    "last_name",
    "first_name",
    "birth_date",
    "pass_number",
    "person_id",
    "month",
    "period_end",
    "year",
    "hours",
    "overtime",
    "training_hours",
    "leave_hours",
    "hour_kind",
    "employer",
    "employer_siret",
    "lot",
    "contract",
    "buyer",
    "status",
];

/// Who worked, as the file says it.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Who {
    /// As written: the names, or the number when there is no name.
    pub written: String,
    /// Last name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// The other name the file gives: `née MARTIN`.
    pub birth_name: String,
    /// Birth date.
    pub birth_on: Option<NaiveDate>,
    /// Number of the PASS IAE.
    pub pass_number: String,
    /// Number of the person in the program of the company.
    pub id: String,
}

impl Who {
    /// What tells this person from another.
    #[must_use]
    pub fn identity(&self) -> Identity {
        Identity {
            last_name: self.last_name.clone(),
            first_name: self.first_name.clone(),
            birth_name: self.birth_name.clone(),
            birth_on: self.birth_on,
            ..Identity::default()
        }
    }

    /// True when nothing tells who it is.
    #[must_use]
    pub const fn is_nobody(&self) -> bool {
        self.written.is_empty()
    }
}

/// Where the hours were worked, in the words of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Place {
    /// The company.
    pub company: String,
    /// Its SIRET.
    pub siret: String,
    /// The lot or the site.
    pub lot: String,
    /// The contract or the operation.
    pub contract: String,
    /// The buyer.
    pub buyer: String,
    /// Titles above the row, of its sheet and of the file: they may name a company or a lot.
    pub titles: Vec<String>,
}

/// Hours of a person in a time of a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HourRow {
    /// Name of the sheet.
    pub sheet: String,
    /// Number of the row in its sheet, from 1.
    pub row: usize,
    /// The cell of the hours, as a spreadsheet names it (`C14`).
    pub cell: String,
    /// Where the row ended.
    pub bucket: Bucket,
    /// Who worked.
    pub who: Who,
    /// Where.
    pub place: Place,
    /// When; none when the file does not say.
    pub month: Option<YearMonth>,
    /// The days of the month it speaks of, when it is not the whole of it.
    pub part: Option<String>,
    /// Hours; none when they cannot be read.
    pub hours: Option<Hours>,
    /// What they are made of, each included in them; none when the file does not say.
    pub parts: Option<HourParts>,
    /// A zero in a grid of months: nobody declares it where nobody is expected.
    pub idle: bool,
    /// What the company says of the row: validated, to come, paid.
    pub status: String,
    /// What was odd, and what was done about it.
    pub problems: Vec<Problem>,
}

impl HourRow {
    /// True for a row that may become hours of the dossier.
    #[must_use]
    pub const fn is_taken(&self) -> bool {
        matches!(self.bucket, Bucket::Accepted | Bucket::Repaired)
    }
}

/// A sheet, and what was read of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SheetRead {
    /// Its name.
    pub name: String,
    /// Row of its headings, from 1.
    pub header_row: usize,
    /// Its columns of months.
    pub months: Vec<YearMonth>,
    /// Rows read.
    pub rows: usize,
}

/// What a file of hours holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HoursTable {
    /// Every row, in the order of the file, each in its bucket.
    pub rows: Vec<HourRow>,
    /// The sheets read.
    pub sheets: Vec<SheetRead>,
    /// Lines that are no rows: totals, headings again, titles.
    pub asides: usize,
    /// What concerns the file as a whole, or one of its totals.
    pub notes: Vec<Problem>,
    /// Places of the columns of the first table whose values must not be shown either.
    pub refused: Vec<usize>,
    /// Rows whose month is nowhere: a month for the whole file would help.
    pub without_month: usize,
}

impl HoursTable {
    /// The account of the rows.
    #[must_use]
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        self.rows.iter().for_each(|row| tally.count(row.bucket));
        tally
    }

    /// Every problem of the file and of its rows, in order.
    pub fn problems(&self) -> impl Iterator<Item = &Problem> {
        self.notes.iter().chain(self.rows.iter().flat_map(|row| &row.problems))
    }

    /// All hours that could be read, whatever became of their rows.
    #[must_use]
    pub fn hours(&self) -> Hours {
        self.rows.iter().filter_map(|row| row.hours).sum()
    }
}

/// A file whose tables were found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoursFound {
    workbook: Workbook,
    file_name: String,
    sheets: Vec<SheetFound>,
    notes: Vec<Problem>,
}

/// Reads a file and finds its tables of hours, in every sheet that shows.
///
/// # Errors
/// Those of [`crate::table::read`], and [`TableError::NoHeadings`].
pub fn open(bytes: &[u8], file_name: &str, synonyms: &Synonyms) -> Result<HoursFound, TableError> {
    let workbook = read_table(bytes, file_name)?;
    let (sheets, notes) = layout::find(&workbook, synonyms);
    if sheets.is_empty() {
        return Err(TableError::NoHeadings);
    }
    Ok(HoursFound { workbook, file_name: file_name.to_owned(), sheets, notes })
}

impl HoursFound {
    /// The headings of the first table, without its columns of months: what a source is known by.
    #[must_use]
    pub fn header(&self) -> Option<&HeaderFound> {
        self.sheets.first().map(|sheet| &sheet.header)
    }

    /// Name of the sheet of the first table.
    #[must_use]
    pub fn sheet_name(&self) -> &str {
        let sheet = self.sheets.first().and_then(|sheet| self.workbook.sheets.get(sheet.sheet));
        sheet.map_or("", |sheet| sheet.name.as_str())
    }

    /// Takes the columns that a mapping chose, in every table that has the same headings.
    pub fn apply(&mut self, mapping: &Mapping, synonyms: &Synonyms) {
        for sheet in &mut self.sheets {
            if mapping.fits(&sheet.header) {
                sheet.header = mapping.apply(&sheet.header, synonyms);
            }
        }
    }

    /// The first values of a column of the first table.
    #[must_use]
    pub fn samples(&self, column: usize, count: usize) -> Vec<String> {
        let Some(found) = self.sheets.first() else { return Vec::new() };
        let rows = self.workbook.sheets.get(found.sheet).map_or(&[][..], |sheet| &sheet.rows);
        let below = rows.get(found.header.first_below..).unwrap_or_default();
        let words = below.iter().map(|row| row.cell(column).words());
        words.filter(|words| !words.is_empty()).take(count).collect()
    }

    /// Which of what a file of hours must say no column of the first table says: `name`, `hours`.
    #[must_use]
    pub fn lacking(&self) -> Vec<&'static str> {
        let Some(found) = self.sheets.first() else { return Vec::new() };
        let none = |fields: &[&str]| fields.iter().all(|field| found.header.column(field).is_none());
        let mut lacking = Vec::new();
        if none(&["full_name", "last_name", "person_id", "pass_number"]) && found.around.who.is_empty() {
            lacking.push("name");
        }
        if found.months.is_empty() && found.days.is_empty() && none(&["hours", "overtime"]) {
            lacking.push("hours");
        }
        lacking
    }
}

/// Reads the rows of every table. `month` is the one of the file, where it says none itself; `today` tells the
/// year of a month that stands alone. Nothing is written anywhere: the same answer serves the preview and the
/// import.
#[must_use]
pub fn read(
    found: &HoursFound,
    synonyms: &Synonyms,
    month: Option<YearMonth>,
    today: NaiveDate,
) -> HoursTable {
    rows::read(found, synonyms, month, today)
}

#[cfg(test)]
mod companies_tests;
#[cfg(test)]
mod layouts_tests;
#[cfg(test)]
mod messy_tests;
#[cfg(test)]
mod tests;
