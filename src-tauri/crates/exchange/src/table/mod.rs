//! Reading other people's tables: workbooks and delimited text, as companies and buyers really send them.
//!
//! Three steps, none of which knows what the table is about:
//! 1. [`read`] takes bytes and gives sheets of typed [`Cell`]s, or a [`TableError`] that says what to do;
//! 2. [`header::detect`] finds the row of headings and guesses which column is which field, from
//!    [`synonyms::Synonyms`] (data, one file for each kind of import);
//! 3. [`mapping::Mapping`] keeps what was guessed or corrected, to be remembered for the next file
//!    of the same source.
//!
//! What a cell means is read by [`value`] and [`moment`]: amounts, hours, days, months.

mod archive;
mod delimited;
mod encoding;
mod error;
pub mod header;
mod hidden;
pub mod mapping;
pub mod moment;
pub(crate) mod notes;
pub(crate) mod refused;
mod spreadsheet;
pub mod synonyms;
pub mod value;

pub use error::TableError;

use crate::row::Problem;
use chrono::NaiveDate;
use header::HeaderFound;
use std::collections::BTreeSet;
use std::fmt;
use synonyms::Synonyms;

/// Largest file read.
pub const MAX_BYTES: usize = 60_000_000;
/// Most cells a file may hold, empty cells between full ones included.
pub const MAX_CELLS: usize = 8_000_000;
/// Columns looked at; what lies to the right of them is no table.
pub const MAX_COLUMNS: usize = 1_000;

/// What one cell holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Cell {
    /// Nothing, or spaces.
    #[default]
    Empty,
    /// Words, and everything of a text file.
    Text(String),
    /// A number, as exact decimal text with a point (`151.67`).
    Number(String),
    /// A day; the time of day is left out.
    Date(NaiveDate),
    /// A duration in seconds (Excel's `[h]:mm`, also beyond 24 hours).
    Duration(i64),
    /// True or false.
    Bool(bool),
    /// An error of the spreadsheet (`#REF!`, `#N/A`).
    Error(String),
}

impl Cell {
    /// Text, or nothing when it is only spaces.
    #[must_use]
    pub fn from_text(text: String) -> Self {
        if text.chars().all(is_blank) { Self::Empty } else { Self::Text(text) }
    }

    /// True when nothing is written.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }

    /// The words of the cell on one line; empty for an empty cell or an error.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::Empty | Self::Error(_) => String::new(),
            other => one_line(&other.to_string()),
        }
    }
}

/// What the cell shows, for quoting it in a sentence: dates in ISO order, durations as `151:40`.
impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => Ok(()),
            Self::Text(text) | Self::Number(text) | Self::Error(text) => f.write_str(text),
            Self::Date(day) => day.fmt(f),
            Self::Duration(seconds) => {
                let sign = if *seconds < 0 { "-" } else { "" };
                let minutes = seconds.unsigned_abs() / 60;
                write!(f, "{sign}{}:{:02}", minutes / 60, minutes % 60)
            }
            Self::Bool(value) => value.fmt(f),
        }
    }
}

/// A row that holds something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// Its number in the file, from 1, as a spreadsheet shows it.
    pub number: usize,
    /// Its cells, from the first column of the sheet; a short row has nothing further right.
    pub cells: Vec<Cell>,
    /// Columns whose value comes from the merged cell above or to the left: read the words, do not
    /// count the number twice.
    pub carried: BTreeSet<usize>,
}

impl Row {
    /// The cell of a column, empty beyond the end.
    #[must_use]
    pub fn cell(&self, column: usize) -> &Cell {
        const NOTHING: &Cell = &Cell::Empty;
        self.cells.get(column).unwrap_or(NOTHING)
    }

    /// True when no cell holds anything.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(Cell::is_empty)
    }
}

/// Whether a sheet shows in the spreadsheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visibility {
    /// It has a tab.
    Shown,
    /// Its author hid it: lists, working tables.
    Hidden,
}

/// One sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its name; the name of the file for delimited text.
    pub name: String,
    /// Whether it shows.
    pub visibility: Visibility,
    /// The rows that hold something, in order; blank rows are left out.
    pub rows: Vec<Row>,
}

/// The day from which a workbook counts its day numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Epoch {
    /// Excel for Windows: 1 is 1 January 1900.
    #[default]
    From1900,
    /// Old Excel for Mac: 0 is 1 January 1904.
    From1904,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workbook {
    /// Its sheets, in the order of the tabs.
    pub sheets: Vec<Sheet>,
    /// Where its day numbers start.
    pub epoch: Epoch,
    /// What concerns the file as a whole (row 0): a guessed encoding, columns left out.
    pub notes: Vec<Problem>,
}

/// Reads a file, whatever its name pretends. `file_name` names the sheet of delimited text.
///
/// # Errors
/// A [`TableError`] when the file holds no table, is protected, damaged, or too large.
pub fn read(bytes: &[u8], file_name: &str) -> Result<Workbook, TableError> {
    if bytes.len() > MAX_BYTES {
        return Err(TableError::TooLarge { bytes: bytes.len() });
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(TableError::Empty);
    }
    let workbook = match spreadsheet::container(bytes)? {
        Some(container) => spreadsheet::read(bytes, container)?,
        None => delimited::read(bytes, sheet_name(file_name))?,
    };
    if workbook.sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(TableError::Empty);
    }
    Ok(workbook)
}

/// A file whose table was found: what every import starts from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The whole file.
    pub workbook: Workbook,
    /// Place of the sheet that holds the table.
    pub sheet: usize,
    /// Its headings, and what the columns seem to be.
    pub header: HeaderFound,
}

/// Reads a file and finds its table.
///
/// # Errors
/// Those of [`read`], and [`TableError::NoHeadings`].
pub fn open(bytes: &[u8], file_name: &str, synonyms: &Synonyms) -> Result<Found, TableError> {
    let workbook = read(bytes, file_name)?;
    let (sheet, header) = header::detect_in(&workbook, synonyms).ok_or(TableError::NoHeadings)?;
    Ok(Found { workbook, sheet, header })
}

impl Found {
    /// Name of the sheet that holds the table.
    #[must_use]
    pub fn sheet_name(&self) -> &str {
        self.workbook.sheets.get(self.sheet).map_or("", |sheet| sheet.name.as_str())
    }

    /// The rows below some headings of the sheet.
    #[must_use]
    pub fn rows_below(&self, header: &HeaderFound) -> &[Row] {
        let rows = self.workbook.sheets.get(self.sheet).map_or(&[][..], |sheet| &sheet.rows);
        rows.get(header.first_below..).unwrap_or_default()
    }

    /// The first values of a column, as they show.
    #[must_use]
    pub fn samples(&self, column: usize, count: usize) -> Vec<String> {
        let words = self.rows_below(&self.header).iter().map(|row| row.cell(column).words());
        words.filter(|words| !words.is_empty()).take(count).collect()
    }
}

/// The name of a file without folder and ending.
fn sheet_name(file_name: &str) -> String {
    let name = file_name.rsplit(['/', '\\']).next().unwrap_or(file_name);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned()
}

/// Spaces of every width and characters that show nothing.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// One line of text: newlines, tabs, no-break and repeated spaces become one space.
pub(crate) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split(is_blank).filter(|word| !word.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

#[cfg(test)]
pub(crate) mod files_tests;
#[cfg(test)]
mod tests;
