//! Opening a file as a form: its cells, its formulas, and the references it bears.

use crate::table::{self, Sheet, TableError, Workbook};
use calamine::{Reader as _, open_workbook_auto_from_rs};
use clausier_domain::message::Message;
use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// How references begin.
pub const REFERENCE: &str = "CLF-";

/// Why a file is no form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormError {
    /// It cannot be read at all.
    #[error(transparent)]
    Table(#[from] TableError),
    /// Text, such as a CSV file: locked cells, lists and the seal are lost.
    #[error("form-not-a-workbook")]
    NotAWorkbook,
    /// A workbook of before 2007, whose formulas cannot be compared.
    #[error("form-old-format")]
    OldFormat,
    /// A workbook, but no form of ours.
    #[error("form-no-reference")]
    NoReference,
}

impl FormError {
    /// The sentence: what is wrong with the file, and what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Table(error) => error.message(),
            Self::NotAWorkbook | Self::OldFormat | Self::NoReference => Message::new(self.to_string()),
        }
    }
}

/// A file that bears the reference of a form.
#[derive(Debug, Clone)]
pub struct Opened {
    /// Its cells.
    pub(super) workbook: Workbook,
    /// Its formulas by sheet, row and column; none when this kind of file tells none.
    pub(super) formulas: Option<BTreeMap<(String, u32, u32), String>>,
    /// The references it bears, each once, those of the last sheets first: the seal stands there.
    pub references: Vec<String>,
}

/// Opens a file, whatever its name pretends.
///
/// # Errors
/// When it cannot be read, is no workbook, or bears no reference.
pub fn open(bytes: &[u8], file_name: &str) -> Result<Opened, FormError> {
    let workbook = table::read(bytes, file_name)?;
    let mut references: Vec<String> = Vec::new();
    for sheet in workbook.sheets.iter().rev() {
        for reference in references_of(sheet) {
            if !references.contains(&reference) {
                references.push(reference);
            }
        }
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return Err(FormError::OldFormat);
    }
    if !bytes.starts_with(b"PK") {
        return Err(FormError::NotAWorkbook);
    }
    if references.is_empty() {
        return Err(FormError::NoReference);
    }
    Ok(Opened { formulas: formulas(bytes), workbook, references })
}

/// References are looked for in cells of their own: a sentence that quotes one is no form.
fn references_of(sheet: &Sheet) -> impl Iterator<Item = String> + '_ {
    let cells = sheet.rows.iter().flat_map(|row| &row.cells);
    cells.map(|cell| cell.words().to_uppercase()).filter(|words| is_reference(words))
}

/// `CLF-4F9A-0C7E`.
fn is_reference(words: &str) -> bool {
    let Some((left, right)) = words.strip_prefix(REFERENCE).and_then(|rest| rest.split_once('-')) else {
        return false;
    };
    let group = |text: &str| text.len() == 4 && text.bytes().all(|b| b.is_ascii_hexdigit());
    group(left) && group(right)
}

/// The formulas of a workbook; the library may stumble over a damaged file.
fn formulas(bytes: &[u8]) -> Option<BTreeMap<(String, u32, u32), String>> {
    let read = || {
        let mut file = open_workbook_auto_from_rs(Cursor::new(bytes)).ok()?;
        let mut all = BTreeMap::new();
        for name in file.sheet_names() {
            let range = file.worksheet_formula(&name).ok()?;
            let (top, left) = range.start().unwrap_or_default();
            for (row, column, text) in range.used_cells() {
                let at = |start: u32, n: usize| start.saturating_add(u32::try_from(n).unwrap_or(u32::MAX));
                if !text.is_empty() {
                    all.insert((name.clone(), at(top, row), at(left, column)), plain(text));
                }
            }
        }
        Some(all)
    };
    catch_unwind(AssertUnwindSafe(read)).ok().flatten()
}

/// A formula in one shape, however the program that saved it writes it.
pub(super) fn plain(formula: &str) -> String {
    let bare: String = formula.chars().filter(|c| !c.is_whitespace() && *c != '$').collect();
    let bare = bare.trim_start_matches("of:").trim_start_matches('=').to_uppercase();
    // OpenDocument: `SUM([.G13:.H13])`, arguments parted by a semicolon outside texts.
    let mut text = String::with_capacity(bare.len());
    let (mut quoted, mut last) = (false, ' ');
    for c in bare.chars() {
        match c {
            '"' => {
                quoted = !quoted;
                text.push(c);
            }
            '[' | ']' if !quoted => {}
            '.' if !quoted && matches!(last, '[' | ':') => {}
            ';' if !quoted => text.push(','),
            _ => text.push(c),
        }
        last = c;
    }
    text
}
