//! The columns of a table of hours: which is what, and which month.

use super::Asked;
use crate::hours::layout::{MonthColumn, SheetFound};
use crate::hours::period::month_heading;
use crate::people::name::Order;
use crate::row::{Effect, Problem};
use crate::table::Row;
use crate::table::header::HeaderFound;
use crate::table::moment::hours;
use crate::table::refused::refused;
use chrono::Datelike;
use clausier_domain::message::Message;
use clausier_domain::quantity::YearMonth;
use clausier_domain::text::fold;
use std::collections::{BTreeMap, BTreeSet};

/// The columns of a table, as its rows are read.
pub(super) struct Layout {
    pub(super) header: HeaderFound,
    pub(super) columns: BTreeMap<String, usize>,
    pub(super) months: Vec<(usize, YearMonth)>,
    pub(super) overtime: Vec<usize>,
    pub(super) refused: BTreeSet<usize>,
    pub(super) order: Order,
}

impl Layout {
    pub(super) fn heading(&self, field: &str) -> &str {
        self.header.column(field).map_or("", |column| column.heading.as_str())
    }

    pub(super) fn has(&self, field: &str) -> bool {
        self.columns.contains_key(field)
    }

    /// The columns of hours, in order.
    pub(super) fn hours(&self) -> Vec<usize> {
        if self.months.is_empty() {
            self.columns.get("hours").copied().into_iter().chain(self.overtime.iter().copied()).collect()
        } else {
            self.months.iter().map(|(index, _)| *index).collect()
        }
    }
}

impl Layout {
    /// The month that the heading of the column of hours says: `Heures octobre 2026`.
    pub(super) fn months_heading(&self) -> Option<YearMonth> {
        let (number, year) = month_heading(self.heading("hours"))?;
        YearMonth::new(year?, number)
    }
}

pub(super) fn layout(
    header: HeaderFound,
    months: Vec<(usize, YearMonth)>,
    below: &[Row],
    notes: &mut Vec<Problem>,
) -> Layout {
    let refused = refused(below, &header, notes);
    let mut columns = BTreeMap::new();
    let mut overtime = Vec::new();
    let mut trained = Vec::new();
    for column in header.columns.iter().filter(|column| !refused.contains(&column.index)) {
        let field = column.field.as_deref();
        match field.or(column.rival.as_deref()) {
            Some("overtime") => overtime.push(column.index),
            Some("training_hours") => trained.push(column.heading.as_str()),
            _ => {}
        }
        if let Some(field) = field {
            columns.insert(field.to_owned(), column.index);
        }
    }
    // A total holds the overtime already.
    let total = header.column("hours").is_some_and(|column| {
        fold(&column.heading).split(' ').any(|word| matches!(word, "total" | "totales" | "totaux"))
    });
    if total || !months.is_empty() {
        overtime.clear();
    }
    if !overtime.is_empty() {
        notes.push(Problem::new(0, "", Effect::Noted, Message::new("hours-overtime-added")));
    }
    if !trained.is_empty() {
        let message = Message::new("hours-training-unread").with("headings", trained.join(", "));
        notes.push(Problem::new(0, "", Effect::Noted, message));
    }
    let order = Order::named(header.column("full_name").map_or("", |column| column.heading.as_str()));
    Layout { columns, months, overtime, refused, order, header }
}

/// The columns of months with their years: their own, that of the lines around, or the latest in which months
/// that hold hours have begun.
pub(super) fn dated(
    found: &SheetFound,
    asked: Asked,
    below: &[Row],
    notes: &mut Vec<Problem>,
) -> Vec<(usize, YearMonth)> {
    let around = found.year_around(asked.file).map(|(year, _)| year).or(asked.month.map(YearMonth::year));
    let filled = |index: usize| {
        below.iter().any(|row| hours(row.cell(index)).value().is_some_and(|read| !read.is_zero()))
    };
    let without = found.months.iter().filter(|column| column.year.is_none());
    let to_come = |column: &MonthColumn| column.number > asked.today.month() && filled(column.index);
    let wraps = found.months.windows(2).any(|pair| matches!(pair, [a, b] if b.number < a.number));
    let mut year = around.unwrap_or_else(|| {
        let past = wraps || without.clone().any(to_come);
        asked.today.year() - i32::from(past)
    });
    if around.is_none() && without.clone().next().is_some() {
        let message = Message::new("hours-year-assumed").with("year", year.to_string());
        notes.push(Problem::new(0, "", Effect::Noted, message));
    }
    let mut last = 0;
    let mut months = Vec::new();
    for column in &found.months {
        // From December to January the year changes.
        if column.year.is_none() && column.number < last {
            year += 1;
        }
        last = column.number;
        if let Some(own) = column.year {
            year = own;
        }
        months.extend(
            YearMonth::new(column.year.unwrap_or(year), column.number).map(|month| (column.index, month)),
        );
    }
    months
}

/// The name of a cell, as a spreadsheet shows it.
pub(super) fn cell_name(column: usize, row: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        letters.push(char::from(b'A' + u8::try_from((rest - 1) % 26).unwrap_or(0)));
        rest = (rest - 1) / 26;
    }
    letters.reverse();
    format!("{}{row}", letters.into_iter().collect::<String>())
}
