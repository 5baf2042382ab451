//! Workbooks: XLSX, XLS, XLSB and ODS, by calamine.
//!
//! The library may stumble over a damaged file, so it runs inside `catch_unwind`; sheets are read
//! cell by cell, because two cells at opposite corners must not ask for a billion between them.

use super::archive::{self, Packed};
use super::hidden::hidden_rows;
use super::moment::seconds_of_day_number;
use super::{Cell, Epoch, MAX_CELLS, MAX_COLUMNS, Row, Sheet, TableError, Visibility, Workbook};
use crate::row::{Effect, Problem};
use calamine::{
    DataRef, DataType, Dimensions, Ods, OdsError, Reader, SheetType, SheetVisible, Xls, XlsError, Xlsb, Xlsx,
    XlsxError,
};
use chrono::NaiveDate;
use clausier_domain::message::Message;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The container of a workbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Container {
    /// A zip: XLSX, XLSB, ODS.
    Zip(Packed),
    /// An OLE file: XLS, or any of the others behind a password.
    Ole,
}

/// The container that the first bytes tell; `None` for anything else, which may be text.
///
/// # Errors
/// When a zip is no workbook, is damaged, or swells beyond measure.
pub(super) fn container(bytes: &[u8]) -> Result<Option<Container>, TableError> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return archive::inspect(bytes).map(|packed| Some(Container::Zip(packed)));
    }
    let ole = bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    Ok(ole.then_some(Container::Ole))
}

/// Reads a workbook.
///
/// # Errors
/// [`TableError::Protected`], [`TableError::Damaged`], [`TableError::TooManyCells`].
pub(super) fn read(bytes: &[u8], container: Container) -> Result<Workbook, TableError> {
    let reading = || match container {
        Container::Zip(Packed::Xlsx) => xlsx(bytes),
        Container::Zip(Packed::Xlsb) => xlsb(bytes),
        Container::Zip(Packed::Ods) => ods(bytes),
        Container::Ole => xls(bytes),
    };
    catch_unwind(AssertUnwindSafe(reading)).unwrap_or(Err(TableError::Damaged))
}

fn xlsx(bytes: &[u8]) -> Result<Workbook, TableError> {
    let mut file = Xlsx::new(Cursor::new(bytes)).map_err(xlsx_error)?;
    let mut workbook = Building::new(if file.has_1904_epoch() { Epoch::From1904 } else { Epoch::From1900 });
    for sheet in file.sheets_metadata().to_vec() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        // A part that is missing or broken loses one sheet, not the workbook.
        let merged = file.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default();
        let Ok(mut cells) = file.worksheet_cells_reader(&sheet.name) else {
            workbook.lost(&sheet.name);
            continue;
        };
        let mut rows = Rows::default();
        loop {
            match cells.next_cell() {
                Ok(Some(cell)) => rows.put(cell.get_position(), cell.get_value())?,
                Ok(None) => break,
                Err(_) => {
                    workbook.lost(&sheet.name);
                    break;
                }
            }
        }
        workbook.add(&sheet, rows, &merged);
    }
    workbook.tell_hidden(&hidden_rows(bytes));
    Ok(workbook.finish())
}

fn xlsb(bytes: &[u8]) -> Result<Workbook, TableError> {
    let mut file = Xlsb::new(Cursor::new(bytes)).map_err(|_| TableError::Damaged)?;
    let mut workbook = Building::new(if file.has_1904_epoch() { Epoch::From1904 } else { Epoch::From1900 });
    for sheet in file.sheets_metadata().to_vec() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        let Ok(mut cells) = file.worksheet_cells_reader(&sheet.name) else {
            workbook.lost(&sheet.name);
            continue;
        };
        let mut rows = Rows::default();
        loop {
            match cells.next_cell() {
                Ok(Some(cell)) => rows.put(cell.get_position(), cell.get_value())?,
                Ok(None) => break,
                Err(_) => {
                    workbook.lost(&sheet.name);
                    break;
                }
            }
        }
        workbook.add(&sheet, rows, &[]);
    }
    Ok(workbook.finish())
}

fn xls(bytes: &[u8]) -> Result<Workbook, TableError> {
    let mut file = match Xls::new(Cursor::new(bytes)) {
        Ok(file) => file,
        Err(XlsError::Password) => return Err(TableError::Protected),
        // The envelope of a protected XLSX is an OLE file too, and so is an old Word document.
        Err(_) => {
            return Err(Xlsx::new(Cursor::new(bytes)).err().map_or(TableError::Damaged, xlsx_error));
        }
    };
    let mut workbook = Building::new(if file.has_1904_epoch() { Epoch::From1904 } else { Epoch::From1900 });
    for sheet in file.sheets_metadata().to_vec() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        let Ok(range) = file.worksheet_range(&sheet.name) else {
            workbook.lost(&sheet.name);
            continue;
        };
        let merged = file.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default();
        let rows = Rows::of(&range)?;
        workbook.add(&sheet, rows, &merged);
    }
    Ok(workbook.finish())
}

fn ods(bytes: &[u8]) -> Result<Workbook, TableError> {
    let mut file = Ods::new(Cursor::new(bytes)).map_err(|error| match error {
        OdsError::Password => TableError::Protected,
        OdsError::CellLimitExceeded { .. } => TableError::TooManyCells,
        _ => TableError::Damaged,
    })?;
    let mut workbook = Building::new(Epoch::From1900);
    for sheet in file.sheets_metadata().to_vec() {
        let Ok(range) = file.worksheet_range(&sheet.name) else {
            workbook.lost(&sheet.name);
            continue;
        };
        let rows = Rows::of(&range)?;
        workbook.add(&sheet, rows, &[]);
    }
    Ok(workbook.finish())
}

fn xlsx_error(error: XlsxError) -> TableError {
    if matches!(error, XlsxError::Password) { TableError::Protected } else { TableError::Damaged }
}

/// A workbook while its sheets are read.
struct Building {
    workbook: Workbook,
    /// Columns beyond the last one looked at held something.
    wide: bool,
}

impl Building {
    const fn new(epoch: Epoch) -> Self {
        Self { workbook: Workbook { sheets: Vec::new(), epoch, notes: Vec::new() }, wide: false }
    }

    fn note(&mut self, message: Message) {
        self.workbook.notes.push(Problem::new(0, "", Effect::Noted, message));
    }

    /// Says that a sheet could not be read, or not to its end.
    fn lost(&mut self, sheet: &str) {
        self.note(Message::new("table-sheet-damaged").with("sheet", sheet));
    }

    fn add(&mut self, sheet: &calamine::Sheet, rows: Rows, merged: &[Dimensions]) {
        self.wide |= rows.wide;
        let visibility = match sheet.visible {
            SheetVisible::Visible => Visibility::Shown,
            SheetVisible::Hidden | SheetVisible::VeryHidden => Visibility::Hidden,
        };
        let rows = rows.finish(merged);
        self.workbook.sheets.push(Sheet { name: sheet.name.clone(), visibility, rows });
    }

    /// Says how many rows that a sheet hides hold something: they are read too.
    fn tell_hidden(&mut self, hidden: &BTreeMap<String, BTreeSet<usize>>) {
        let count = |sheet: &Sheet| {
            let rows = hidden.get(&sheet.name).filter(|_| sheet.visibility == Visibility::Shown);
            rows.map_or(0, |rows| sheet.rows.iter().filter(|row| rows.contains(&row.number)).count())
        };
        let counts: Vec<(String, usize)> =
            self.workbook.sheets.iter().map(|sheet| (sheet.name.clone(), count(sheet))).collect();
        for (sheet, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
            self.note(Message::new("table-rows-hidden").with("sheet", sheet).with("count", count));
        }
    }

    fn finish(mut self) -> Workbook {
        if self.wide {
            self.note(Message::new("table-columns-beyond").with("limit", MAX_COLUMNS));
        }
        self.workbook
    }
}

/// The rows of one sheet while they are read.
#[derive(Default)]
struct Rows {
    rows: BTreeMap<u32, Row>,
    cells: usize,
    wide: bool,
}

impl Rows {
    fn of(range: &calamine::Range<calamine::Data>) -> Result<Self, TableError> {
        let mut rows = Self::default();
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            let row = top.saturating_add(u32::try_from(row).unwrap_or(u32::MAX));
            let column = left.saturating_add(u32::try_from(column).unwrap_or(u32::MAX));
            rows.put((row, column), value)?;
        }
        Ok(rows)
    }

    fn put(&mut self, (row, column): (u32, u32), value: &impl Value) -> Result<(), TableError> {
        let cell = value.cell();
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        if cell.is_empty() {
            return Ok(());
        }
        if column >= MAX_COLUMNS {
            self.wide = true;
            return Ok(());
        }
        let cells = &mut self.rows.entry(row).or_default().cells;
        if cells.len() <= column {
            self.cells += column + 1 - cells.len();
            if self.cells > MAX_CELLS {
                return Err(TableError::TooManyCells);
            }
            cells.resize(column + 1, Cell::Empty);
        }
        if let Some(place) = cells.get_mut(column) {
            *place = cell;
        }
        Ok(())
    }

    fn finish(mut self, merged: &[Dimensions]) -> Vec<Row> {
        for area in merged {
            self.spread(area);
        }
        let number = |(row, filled): (u32, Row)| Row {
            number: usize::try_from(row).unwrap_or(usize::MAX).saturating_add(1),
            ..filled
        };
        self.rows.into_iter().map(number).collect()
    }

    /// Repeats the value of a merged area in the rows that hold something else.
    fn spread(&mut self, area: &Dimensions) {
        let column = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
        let (first, last) = (column(area.start.1), column(area.end.1).min(MAX_COLUMNS - 1));
        let value = self.rows.get(&area.start.0).map(|row| row.cell(first).clone());
        let Some(value) = value.filter(|value| !value.is_empty() && area.start.0 <= area.end.0) else {
            return;
        };
        for (&number, row) in self.rows.range_mut(area.start.0..=area.end.0) {
            for column in first..=last {
                if (number, column) == (area.start.0, first) || !row.cell(column).is_empty() {
                    continue;
                }
                if row.cells.len() <= column {
                    self.cells += column + 1 - row.cells.len();
                    if self.cells > MAX_CELLS {
                        return;
                    }
                    row.cells.resize(column + 1, Cell::Empty);
                }
                if let Some(place) = row.cells.get_mut(column) {
                    *place = value.clone();
                    row.carried.insert(column);
                }
            }
        }
    }
}

/// A value of the library as a cell.
trait Value {
    fn cell(&self) -> Cell;
}

impl Value for DataRef<'_> {
    fn cell(&self) -> Cell {
        cell(self)
    }
}

impl Value for calamine::Data {
    fn cell(&self) -> Cell {
        cell(self)
    }
}

fn cell(value: &impl DataType) -> Cell {
    if let Some(text) = value.get_string() {
        return Cell::from_text(text.to_owned());
    }
    if let Some(number) = value.get_float() {
        return self::number(number);
    }
    if let Some(number) = value.get_int() {
        return Cell::Number(number.to_string());
    }
    if let Some(moment) = value.get_datetime() {
        return self::moment(moment);
    }
    if let Some(text) = value.get_datetime_iso() {
        let day = text.get(..10).and_then(|day| NaiveDate::parse_from_str(day, "%Y-%m-%d").ok());
        return day.map_or_else(|| Cell::from_text(text.to_owned()), Cell::Date);
    }
    if let Some(text) = value.get_duration_iso() {
        return super::moment::iso_duration(text)
            .map_or_else(|| Cell::from_text(text.to_owned()), Cell::Duration);
    }
    if let Some(value) = value.get_bool() {
        return Cell::Bool(value);
    }
    if let Some(error) = value.get_error() {
        return Cell::Error(error.to_string());
    }
    Cell::Empty
}

/// The shortest decimal text that is this number: what the spreadsheet shows.
fn number(number: f64) -> Cell {
    if number.is_finite() { Cell::Number(number.to_string()) } else { Cell::Error(number.to_string()) }
}

/// Days before 1910 are no dates of the trade but durations: a sheet that shows `151:40` counts it
/// as six days after the epoch.
const FIRST_DAY: f64 = 3_653.0;

fn moment(moment: calamine::ExcelDateTime) -> Cell {
    let number = moment.as_f64();
    if moment.is_duration() || (number < FIRST_DAY && number.is_finite()) {
        return seconds_of_day_number(&number.to_string())
            .map_or_else(|| self::number(number), Cell::Duration);
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    let day = NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day));
    day.filter(|_| number.is_finite()).map_or_else(|| self::number(number), Cell::Date)
}
