//! Every locked cell of the file against the one that was sent.

use super::align::{Alignment, Grid, Moved};
use super::layout::{FIRST_MONTH, MAIN, NAME};
use super::open::plain;
use super::read::{Reading, quoted};
use super::{FormCell, Role, address};
use crate::row::Effect;
use crate::table::one_line;
use clausier_domain::decimal;
use clausier_domain::message::Message;
use clausier_domain::quantity::Hours;
use std::collections::{BTreeMap, BTreeSet};

/// The hours read, by row and column as sent: what totals must be.
pub(super) type Sums = BTreeMap<(u32, u16), Hours>;

impl Reading<'_> {
    /// Compares the declaration, whose rows and columns may have moved.
    pub(super) fn compare_main(&mut self, grid: &Grid<'_>, alignment: &Alignment, sums: &Sums) {
        self.tell_moved(grid, alignment);
        let mut expected: BTreeSet<(u32, u16)> = BTreeSet::new();
        let mut names: Vec<(usize, String, String, String)> = Vec::new();
        for cell in self.cells(MAIN) {
            let Some((row, column)) = alignment.place(cell) else {
                if !cell.role.is_input() {
                    self.actual(cell, "");
                }
                continue;
            };
            expected.insert((row, column));
            if cell.role.is_input() {
                continue;
            }
            let at = address(row, column);
            if cell.role.is_formula() {
                self.compare_formula(grid, alignment.is_straight(), cell, (row, column), sums);
                continue;
            }
            let found = quoted(grid.cell(row, column));
            let computed = grid.formula(row, column).is_some();
            if found == one_line(&cell.text) && !computed {
                self.actual(cell, &cell.text);
                continue;
            }
            self.actual(cell, &format!("?{found}"));
            if let Role::Name(line) = cell.role {
                names.push((line, at, cell.text.clone(), found));
            } else {
                self.tell_changed(grid, cell, &at, &found);
            }
        }
        self.tell_names(grid, names);
        for place in grid.places() {
            let carried = grid.carried(place.0, place.1);
            if !expected.contains(&place) && !alignment.is_put_in(place) && !carried {
                self.tell_added(grid, place);
            }
        }
    }

    /// Compares a sheet whose cells never move.
    pub(super) fn compare_fixed(&mut self, grid: &Grid<'_>, sheet: usize) {
        let mut expected: BTreeSet<(u32, u16)> = BTreeSet::new();
        for cell in self.cells(sheet) {
            expected.insert((cell.row, cell.column));
            if cell.role == Role::Seal {
                continue;
            }
            let found = quoted(grid.cell(cell.row, cell.column));
            if found == one_line(&cell.text) && grid.formula(cell.row, cell.column).is_none() {
                self.actual(cell, &cell.text);
                continue;
            }
            self.actual(cell, &format!("?{found}"));
            let message = said("form-cell-changed", &found, &cell.text);
            self.tell(grid.name, &address(cell.row, cell.column), Effect::Noted, message);
        }
        for place in grid.places() {
            if !expected.contains(&place) && !grid.carried(place.0, place.1) {
                self.tell_added(grid, place);
            }
        }
    }

    fn tell_added(&mut self, grid: &Grid<'_>, (row, column): (u32, u16)) {
        let found = quoted(grid.cell(row, column));
        let message = Message::new("form-cell-added").with("found", found);
        self.tell(grid.name, &address(row, column), Effect::Noted, message);
    }

    fn tell_changed(&mut self, grid: &Grid<'_>, cell: &FormCell, at: &str, found: &str) {
        let (key, effect) = match cell.role {
            Role::Fact => {
                self.blocked = true;
                ("form-fact-changed", Effect::Rejected)
            }
            Role::MonthHeading(month) => {
                self.refused_months.insert(month);
                ("form-month-changed", Effect::Rejected)
            }
            Role::Day(line) => {
                self.refused_lines.insert(line);
                ("form-dates-changed", Effect::Rejected)
            }
            Role::Closed(..) => ("form-month-outside", Effect::Rejected),
            Role::Detail(_) => ("form-detail-changed", Effect::Noted),
            Role::Key => ("form-key-changed", Effect::Noted),
            _ => ("form-cell-changed", Effect::Noted),
        };
        let mut message = said(key, found, &cell.text);
        match cell.role {
            Role::Closed(line, month) => message = self.about(message, line, Some(month)),
            Role::Day(line) | Role::Detail(line) => message = self.about(message, line, None),
            Role::Fact => {
                let name = self.cells(cell.sheet).find(|c| c.row == cell.row && c.column == NAME);
                message = message.with("fact", name.map(|c| c.text.clone()).unwrap_or_default());
            }
            _ => {}
        }
        self.tell(grid.name, at, effect, message);
    }

    /// Names that changed: all of them, or the same names in another order.
    fn tell_names(&mut self, grid: &Grid<'_>, names: Vec<(usize, String, String, String)>) {
        self.refused_lines.extend(names.iter().map(|(line, ..)| *line));
        let mut sent: Vec<String> = names.iter().map(|(_, _, sent, _)| one_line(sent)).collect();
        let mut found: Vec<String> = names.iter().map(|(.., found)| found.clone()).collect();
        sent.sort_unstable();
        found.sort_unstable();
        if let ([first, .., last], true) = (&names[..], sent == found) {
            let message = Message::new("form-names-sorted").with("count", names.len());
            self.tell(grid.name, &format!("{}:{}", first.1, last.1), Effect::Rejected, message);
            return;
        }
        for (line, at, sent, found) in names {
            let message = self.about(said("form-name-changed", &found, &sent), line, None);
            self.tell(grid.name, &at, Effect::Rejected, message);
        }
    }

    fn compare_formula(
        &mut self,
        grid: &Grid<'_>,
        straight: bool,
        cell: &FormCell,
        (row, column): (u32, u16),
        sums: &Sums,
    ) {
        let formula = grid.formula(row, column);
        // Where rows moved, references moved with them: that there is a formula is what remains to be seen.
        let sound = formula.is_some_and(|formula| !straight || formula == plain(&cell.text));
        if sound || !grid.tells_formulas() {
            self.actual(cell, &cell.text);
            return;
        }
        let found = quoted(grid.cell(row, column));
        self.actual(cell, &format!("?{found}"));
        let at = address(row, column);
        if cell.role == Role::Check {
            self.tell(grid.name, &at, Effect::Noted, Message::new("form-check-overwritten"));
            return;
        }
        let total = self.total(cell, sums);
        let said = decimal::parse(&found, 2).ok().map(Hours::new);
        let message = match said {
            Some(said) if said != total && formula.is_none() => {
                Message::new("form-total-wrong").with("found", said).with("expected", total)
            }
            _ => Message::new("form-total-overwritten").with("expected", total),
        };
        self.tell(grid.name, &at, Effect::Noted, message);
    }

    /// What a total must be.
    fn total(&self, cell: &FormCell, sums: &Sums) -> Hours {
        let months = FIRST_MONTH..self.issued.total_column();
        let whole_line = cell.role == Role::LineTotal;
        let everything = !whole_line && !months.contains(&cell.column);
        let counts = |(row, column): &(u32, u16)| {
            everything || if whole_line { *row == cell.row } else { *column == cell.column }
        };
        sums.iter().filter(|(place, _)| counts(place)).map(|(_, hours)| *hours).sum()
    }

    fn tell_moved(&mut self, grid: &Grid<'_>, alignment: &Alignment) {
        for moved in &alignment.moved {
            let (at, effect, message) = match *moved {
                Moved::RowGone(row) => {
                    let name = self.cells(MAIN).find_map(|cell| match cell.role {
                        Role::Name(line) if cell.row == row => Some((line, cell.text.clone())),
                        _ => None,
                    });
                    let mark = self.cells(MAIN).find(|c| c.row == row && c.role == Role::Key);
                    let mark = mark.map(|c| c.text.clone()).unwrap_or_default();
                    let message = match name {
                        Some((_, name)) => Message::new("form-row-missing").with("name", name),
                        None => Message::new("form-row-missing-other").with("mark", mark),
                    };
                    (String::new(), Effect::Rejected, message)
                }
                Moved::RowsPutIn(row) => {
                    (address(row, 0), Effect::Noted, Message::new("form-row-inserted").with("row", line(row)))
                }
                Moved::RowsCloser(row) => {
                    (address(row, 0), Effect::Noted, Message::new("form-row-closer").with("row", line(row)))
                }
                Moved::RowsSorted => (String::new(), Effect::Noted, Message::new("form-rows-sorted")),
                Moved::ColumnGone(column) => {
                    let heading = self.cells(MAIN).find(|cell| {
                        cell.column == column && matches!(cell.role, Role::Heading | Role::MonthHeading(_))
                    });
                    let heading = heading.map(|cell| cell.text.clone()).unwrap_or_default();
                    let message = Message::new("form-column-missing").with("heading", heading);
                    (String::new(), Effect::Rejected, message)
                }
                Moved::ColumnsPutIn(column) => {
                    (address(0, column), Effect::Noted, Message::new("form-column-inserted"))
                }
                Moved::ColumnsSorted => (String::new(), Effect::Noted, Message::new("form-columns-sorted")),
            };
            self.tell(grid.name, &at, effect, message);
        }
    }
}

/// A row as a spreadsheet counts it.
fn line(row: u32) -> i64 {
    i64::from(row) + 1
}

fn said(key: &str, found: &str, expected: &str) -> Message {
    Message::new(key).with("found", found).with("expected", one_line(expected))
}
