//! Finding again the sheets, rows and columns of a form, by what they say.

use super::layout::{KEY, MAIN};
use super::open::Opened;
use super::{FormCell, Issued, Role};
use crate::table::{Cell, Row};
use std::collections::{BTreeMap, BTreeSet};

/// Columns in which the marks of rows are looked for.
const KEY_COLUMNS: u16 = 8;
/// What a sheet under another name must share with the one that was sent.
const SHARED: usize = 3;

/// One sheet of the file.
pub(super) struct Grid<'a> {
    pub(super) name: &'a str,
    rows: BTreeMap<u32, &'a Row>,
    formulas: Option<BTreeMap<(u32, u32), &'a str>>,
}

impl<'a> Grid<'a> {
    pub(super) fn of(opened: &'a Opened, place: usize) -> Option<Self> {
        let sheet = opened.workbook.sheets.get(place)?;
        let number = |row: &'a Row| (u32::try_from(row.number.saturating_sub(1)).unwrap_or(u32::MAX), row);
        let own = |all: &'a BTreeMap<(String, u32, u32), String>| {
            let here = all.iter().filter(|((name, ..), _)| *name == sheet.name);
            here.map(|((_, row, column), text)| ((*row, *column), text.as_str())).collect()
        };
        Some(Self {
            name: &sheet.name,
            rows: sheet.rows.iter().map(number).collect(),
            formulas: opened.formulas.as_ref().map(own),
        })
    }

    pub(super) fn cell(&self, row: u32, column: u16) -> &Cell {
        const NOTHING: &Cell = &Cell::Empty;
        self.rows.get(&row).map_or(NOTHING, |found| found.cell(usize::from(column)))
    }

    /// Whether the value comes from a merged cell.
    pub(super) fn carried(&self, row: u32, column: u16) -> bool {
        self.rows.get(&row).is_some_and(|found| found.carried.contains(&usize::from(column)))
    }

    /// Whether this kind of file tells its formulas.
    pub(super) fn tells_formulas(&self) -> bool {
        self.formulas.is_some()
    }

    pub(super) fn formula(&self, row: u32, column: u16) -> Option<&str> {
        self.formulas.as_ref()?.get(&(row, u32::from(column))).copied()
    }

    /// Every place that holds a value or a formula.
    pub(super) fn places(&self) -> BTreeSet<(u32, u16)> {
        let filled = self.rows.iter().flat_map(|(row, found)| {
            let cells = (0_u16..).zip(&found.cells).filter(|(_, cell)| !cell.is_empty());
            cells.map(move |(column, _)| (*row, column))
        });
        let computed = self.formulas.iter().flat_map(BTreeMap::keys);
        let computed = computed.filter_map(|(row, column)| Some((*row, u16::try_from(*column).ok()?)));
        filled.chain(computed).collect()
    }

    fn words(&self) -> BTreeSet<String> {
        self.rows.values().flat_map(|row| &row.cells).map(Cell::words).filter(|w| !w.is_empty()).collect()
    }
}

/// Which sheet of the file is which sheet of the form.
pub(super) fn sheets(opened: &Opened, issued: &Issued) -> Vec<Option<usize>> {
    let said: Vec<BTreeSet<String>> =
        (0..opened.workbook.sheets.len()).filter_map(|n| Grid::of(opened, n)).map(|g| g.words()).collect();
    let wanted = |sheet: usize| -> BTreeSet<String> {
        let words = issued.cells.iter().filter(|c| c.sheet == sheet && !c.role.is_formula());
        words.map(|c| crate::table::one_line(&c.text)).filter(|text| !text.is_empty()).collect()
    };
    let mut found: Vec<Option<usize>> = vec![None; issued.sheets.len()];
    for (sheet, name) in issued.sheets.iter().enumerate() {
        let same = opened.workbook.sheets.iter().position(|s| s.name == *name);
        found[sheet] = same.filter(|n| said.get(*n).is_some_and(|words| !words.is_disjoint(&wanted(sheet))));
    }
    for sheet in 0..issued.sheets.len() {
        if found[sheet].is_some() {
            continue;
        }
        let wanted = wanted(sheet);
        let shared = |n: &usize| said.get(*n).map_or(0, |words| words.intersection(&wanted).count());
        let free = (0..said.len()).filter(|n| !found.contains(&Some(*n)));
        let best = free.max_by_key(|n| (shared(n), usize::MAX - n));
        found[sheet] = best.filter(|n| shared(n) >= SHARED.min(wanted.len()));
    }
    found
}

/// What moved in the declaration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Moved {
    /// A row is no longer there: its place as sent.
    RowGone(u32),
    /// Rows were put in: the first of them, in the file.
    RowsPutIn(u32),
    /// Rows stand in another order.
    RowsSorted,
    /// Blank rows were taken out before this row of the file.
    RowsCloser(u32),
    /// A column is no longer there: its place as sent.
    ColumnGone(u16),
    /// Columns were put in: the first of them, in the file.
    ColumnsPutIn(u16),
    /// Columns stand in another order.
    ColumnsSorted,
}

/// Where the rows and columns of the declaration stand in the file.
pub(super) struct Alignment {
    rows: BTreeMap<u32, u32>,
    columns: BTreeMap<u16, u16>,
    pub(super) moved: Vec<Moved>,
}

impl Alignment {
    /// Nothing moved.
    pub(super) fn is_straight(&self) -> bool {
        self.moved.is_empty() && self.rows.iter().all(|(sent, now)| sent == now)
    }

    /// Where a cell stands now.
    pub(super) fn place(&self, cell: &FormCell) -> Option<(u32, u16)> {
        Some((*self.rows.get(&cell.row)?, *self.columns.get(&cell.column)?))
    }

    /// Whether a place of the file lies in a row or a column that was put in.
    pub(super) fn is_put_in(&self, (row, column): (u32, u16)) -> bool {
        let within = |low: Option<&u32>, high: Option<&u32>| {
            low.is_some_and(|low| *low < row) && high.is_some_and(|high| row < *high)
        };
        let rows: BTreeSet<u32> = self.rows.values().copied().collect();
        let columns: BTreeSet<u16> = self.columns.values().copied().collect();
        let put_in = |wanted: fn(&Moved) -> bool| self.moved.iter().any(wanted);
        (put_in(|m| matches!(m, Moved::RowsPutIn(_)))
            && !rows.contains(&row)
            && within(rows.first(), rows.last()))
            || (put_in(|m| matches!(m, Moved::ColumnsPutIn(_)))
                && !columns.contains(&column)
                && columns.last().is_some_and(|last| column < *last))
    }

    pub(super) fn of(grid: &Grid<'_>, issued: &Issued) -> Self {
        let mut moved = Vec::new();
        let key_column = key_column(grid, issued);
        let rows = rows(grid, issued, key_column, &mut moved);
        let columns = columns(grid, issued, &rows, key_column, &mut moved);
        Self { rows, columns, moved }
    }
}

fn main_cells(issued: &Issued) -> impl Iterator<Item = &FormCell> {
    issued.cells.iter().filter(|cell| cell.sheet == MAIN)
}

fn keys(issued: &Issued) -> impl Iterator<Item = (u32, &str)> {
    main_cells(issued).filter(|cell| cell.role == Role::Key).map(|cell| (cell.row, cell.text.as_str()))
}

fn key_column(grid: &Grid<'_>, issued: &Issued) -> u16 {
    let keys: BTreeSet<&str> = keys(issued).map(|(_, key)| key).collect();
    let said = |column: u16| {
        let words = grid.rows.values().map(|row| row.cell(usize::from(column)).words());
        words.filter(|words| keys.contains(words.as_str())).count()
    };
    (0..KEY_COLUMNS).max_by_key(|column| (said(*column), KEY_COLUMNS - column)).unwrap_or(KEY)
}

fn rows(grid: &Grid<'_>, issued: &Issued, key_column: u16, moved: &mut Vec<Moved>) -> BTreeMap<u32, u32> {
    let mut said: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    for (row, found) in &grid.rows {
        said.entry(found.cell(usize::from(key_column)).words()).or_default().push(*row);
    }
    let mut found: BTreeMap<u32, u32> = BTreeMap::new();
    for (sent, key) in keys(issued) {
        // A row that was copied bears the same mark twice: the one that stayed in place is meant.
        let places = said.get(key).map_or(&[][..], Vec::as_slice);
        if let Some(now) = places.iter().find(|now| **now == sent).or_else(|| places.first()) {
            found.insert(sent, *now);
        }
    }
    // A row without its mark is known by its place and what else it says.
    let mut shift = 0_i64;
    for (sent, _) in keys(issued) {
        if let Some(now) = found.get(&sent) {
            shift = i64::from(*now) - i64::from(sent);
            continue;
        }
        let now = u32::try_from(i64::from(sent) + shift).ok();
        let free = now.filter(|now| !found.values().any(|taken| taken == now));
        match free.filter(|now| resembles(grid, issued, sent, *now)) {
            Some(now) => {
                found.insert(sent, now);
            }
            None => moved.push(Moved::RowGone(sent)),
        }
    }
    let pairs: Vec<(u32, u32)> = found.iter().map(|(sent, now)| (*sent, *now)).collect();
    if pairs.windows(2).any(|pair| matches!(pair, [before, after] if after.1 < before.1)) {
        moved.push(Moved::RowsSorted);
        return found;
    }
    let gone = moved.iter().any(|one| matches!(one, Moved::RowGone(_)));
    for pair in pairs.windows(2) {
        let &[(sent, now), (next_sent, next_now)] = pair else { continue };
        if next_now - now > next_sent - sent {
            moved.push(Moved::RowsPutIn(now + 1));
        } else if next_now - now < next_sent - sent && !gone {
            moved.push(Moved::RowsCloser(next_now));
        }
    }
    match pairs.first() {
        Some((sent, now)) if now > sent && *sent == 0 => moved.push(Moved::RowsPutIn(0)),
        _ => {}
    }
    found
}

/// Whether a row of the file says something that the row sent says, its mark set aside.
fn resembles(grid: &Grid<'_>, issued: &Issued, sent: u32, now: u32) -> bool {
    main_cells(issued).filter(|cell| cell.row == sent && cell.role != Role::Key).any(|cell| {
        if cell.role.is_formula() {
            return grid.formula(now, cell.column).is_some();
        }
        !cell.text.is_empty() && grid.cell(now, cell.column).words() == crate::table::one_line(&cell.text)
    })
}

fn columns(
    grid: &Grid<'_>,
    issued: &Issued,
    rows: &BTreeMap<u32, u32>,
    key_column: u16,
    moved: &mut Vec<Moved>,
) -> BTreeMap<u16, u16> {
    let mut found = BTreeMap::from([(KEY, key_column)]);
    let headings: Vec<&FormCell> = main_cells(issued)
        .filter(|cell| matches!(cell.role, Role::Heading | Role::MonthHeading(_)))
        .collect();
    let row = headings.first().and_then(|heading| rows.get(&heading.row)).copied();
    let Some(row) = row else {
        found.extend(headings.iter().map(|heading| (heading.column, heading.column)));
        return found;
    };
    let width = grid.rows.get(&row).map_or(0, |row| u16::try_from(row.cells.len()).unwrap_or(u16::MAX));
    let mut said: BTreeMap<String, Vec<u16>> = BTreeMap::new();
    for column in 0..width {
        said.entry(grid.cell(row, column).words()).or_default().push(column);
    }
    for heading in &headings {
        let words = crate::table::one_line(&heading.text);
        let places = said.get(&words).map_or(&[][..], Vec::as_slice);
        if let Some(now) = places.iter().find(|now| **now == heading.column).or_else(|| places.first()) {
            found.insert(heading.column, *now);
        }
    }
    let mut shift = i32::from(key_column) - i32::from(KEY);
    for heading in &headings {
        if let Some(now) = found.get(&heading.column) {
            shift = i32::from(*now) - i32::from(heading.column);
            continue;
        }
        let now = u16::try_from(i32::from(heading.column) + shift).ok();
        match now.filter(|now| !found.values().any(|taken| taken == now)) {
            Some(now) => {
                found.insert(heading.column, now);
            }
            None => moved.push(Moved::ColumnGone(heading.column)),
        }
    }
    let pairs: Vec<(u16, u16)> = found.iter().map(|(sent, now)| (*sent, *now)).collect();
    if pairs.windows(2).any(|pair| matches!(pair, [before, after] if after.1 < before.1)) {
        moved.push(Moved::ColumnsSorted);
        return found;
    }
    if key_column > KEY {
        moved.push(Moved::ColumnsPutIn(0));
    }
    for pair in pairs.windows(2) {
        let &[(sent, now), (next_sent, next_now)] = pair else { continue };
        if next_now - now > next_sent - sent {
            moved.push(Moved::ColumnsPutIn(now + 1));
        }
    }
    found
}
