//! The columns of a table of hours: which is what, and which month.

use super::daily::Day;
use super::extras::{Extra, ExtraKind, extras};
use super::sums::sums_up;
use super::{Asked, SheetReading};
use crate::hours::days::weekday;
use crate::hours::layout::{MonthColumn, SheetFound};
use crate::hours::period::month_heading;
use crate::people::name::Order;
use crate::row::{Effect, Problem};
use crate::table::header::HeaderFound;
use crate::table::moment::hours;
use crate::table::refused::refused;
use crate::table::{Cell, Row};
use chrono::Datelike;
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, YearMonth};
use clausier_domain::text::fold;
use std::collections::{BTreeMap, BTreeSet};

/// The columns of a table, as its rows are read.
pub(super) struct Layout {
    pub(super) header: HeaderFound,
    pub(super) columns: BTreeMap<String, usize>,
    pub(super) months: Vec<(usize, YearMonth)>,
    pub(super) days: Vec<Day>,
    /// What the cells of the days hold.
    pub(super) cells: Cells,
    /// What the column of the time holds.
    pub(super) times: Times,
    pub(super) extras: Vec<Extra>,
    pub(super) refused: BTreeSet<usize>,
    pub(super) order: Order,
}

/// What the cells of the days hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cells {
    /// Hours.
    Hours,
    /// One for a day of presence, a half for half a day.
    Presence,
}

/// What the column of the time holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Times {
    /// Months, weeks or days.
    Said,
    /// Days of the month that stands around the table.
    DayNumbers,
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
        if !self.months.is_empty() {
            return self.months.iter().map(|(index, _)| *index).collect();
        }
        let own = self.columns.get("hours").copied();
        let extra = self.extras.iter().filter(|extra| extra.kind != ExtraKind::Leave).map(|one| one.index);
        self.days.iter().map(|day| day.index).chain(own).chain(extra).collect()
    }

    /// The month that the heading of the column of hours says: `Heures octobre 2026`.
    pub(super) fn months_heading(&self) -> Option<YearMonth> {
        let (number, year) = month_heading(self.heading("hours"))?;
        YearMonth::new(year?, number)
    }

    /// True when the heading of the column of hours says that it is a total.
    pub(super) fn is_total(&self) -> bool {
        is_total(self.heading("hours"))
    }
}

/// `Total`, `Total heures`, `Heures totales`.
pub(super) fn is_total(heading: &str) -> bool {
    fold(heading).split(' ').any(|word| matches!(word, "total" | "totales" | "totaux" | "totale"))
}

pub(super) fn layout(
    header: HeaderFound,
    months: Vec<(usize, YearMonth)>,
    days: Vec<Day>,
    below: &[Row],
    notes: &mut Vec<Problem>,
) -> Layout {
    let refused = refused(below, &header, notes);
    let mut columns = BTreeMap::new();
    for column in header.columns.iter().filter(|column| !refused.contains(&column.index)) {
        if let Some(field) = column.field.as_deref() {
            columns.insert(field.to_owned(), column.index);
        }
    }
    // `Jours travaillés` counts them.
    let plural = |heading: &str| fold(heading).split(' ').any(|word| word == "jours");
    if header.column("month").is_some_and(|column| plural(&column.heading)) {
        columns.remove("month");
    }
    if let Some(better) = better_times(&header, &columns, below) {
        columns.insert("month".to_owned(), better);
    }
    let order = Order::named(header.column("full_name").map_or("", |column| column.heading.as_str()));
    let times = times(&header, &columns, below);
    let cells = cells(&days, below);
    let mut layout =
        Layout { columns, months, days, cells, times, extras: Vec::new(), refused, order, header };
    extras(&mut layout, below, notes);
    unread(&layout, below, notes);
    layout
}

/// The other column of the time, when the first one only names days of the week: `Jour`, then `Date`.
fn better_times(header: &HeaderFound, columns: &BTreeMap<String, usize>, below: &[Row]) -> Option<usize> {
    let own = columns.get("month").copied()?;
    let named = |index: usize| {
        let cells = || below.iter().map(|row| fold(&row.cell(index).words())).filter(|text| !text.is_empty());
        cells().filter(|text| weekday(text).is_some()).count() * 2 > cells().count()
    };
    let mut others = header.columns.iter().filter(|column| column.rival.as_deref() == Some("month"));
    named(own)
        .then(|| others.find(|column| column.filled > 0 && !named(column.index)).map(|one| one.index))?
}

/// Whole numbers up to 31 under `Jour` or `Date`, or one of them above 12, are days of a month.
fn times(header: &HeaderFound, columns: &BTreeMap<String, usize>, below: &[Row]) -> Times {
    let Some(column) = columns.get("month") else { return Times::Said };
    let words = below.iter().map(|row| row.cell(*column).words());
    let words: Vec<String> = words.filter(|words| !words.is_empty() && !sums_up(words)).collect();
    let number = |words: &String| words.trim_end_matches(".0").parse::<u32>().ok();
    let numbers: Vec<u32> =
        words.iter().filter_map(number).filter(|number| (1..=31).contains(number)).collect();
    let heading = header.columns.iter().find(|one| one.index == *column).map(|one| fold(&one.heading));
    let of_days = heading.is_some_and(|heading| {
        heading.split(' ').any(|word| matches!(word, "jour" | "date" | "j"))
            && !heading.split(' ').any(|word| word == "mois")
    });
    let days = of_days || numbers.iter().any(|number| *number > 12);
    if days && numbers.len() * 2 > words.len() { Times::DayNumbers } else { Times::Said }
}

/// Days that hold nothing but ones and halves are days of presence.
fn cells(days: &[Day], below: &[Row]) -> Cells {
    let (mut ones, mut others) = (0_usize, 0_usize);
    let figures = below.iter().flat_map(|row| days.iter().map(|day| SheetReading::figure(row, day.index)));
    for cell in figures.filter(|cell| !cell.is_empty()) {
        match hours(cell).value().map(Hours::get) {
            Some(50 | 100) if !matches!(cell, Cell::Duration(_)) => ones += 1,
            Some(0) | None => {}
            Some(_) => others += 1,
        }
    }
    if ones >= 5 && others * 10 < ones { Cells::Presence } else { Cells::Hours }
}

/// Columns of figures about hours that are no known column: they are told, never lost in silence.
fn unread(layout: &Layout, below: &[Row], notes: &mut Vec<Problem>) {
    let about = |heading: &str| {
        let folded = fold(heading);
        folded.split(' ').any(|word| {
            matches!(word, "heure" | "heures" | "h" | "hrs" | "nuit" | "dimanche" | "majorees" | "total")
        })
    };
    let own = layout.columns.get("hours").copied();
    let holds = |index: usize| {
        below.iter().any(|row| hours(row.cell(index)).value().is_some_and(|read| !read.is_zero()))
    };
    let lost: Vec<&str> = layout
        .header
        .columns
        .iter()
        .filter(|column| column.field.is_none() && Some(column.index) != own)
        .filter(|column| !layout.refused.contains(&column.index))
        .filter(|column| layout.extras.iter().all(|extra| extra.index != column.index))
        .filter(|column| about(&column.heading) && !is_total(&column.heading) && holds(column.index))
        .map(|column| column.heading.as_str())
        .collect();
    if !lost.is_empty() {
        let message = Message::new("hours-columns-unread").with("headings", lost.join(", "));
        notes.push(Problem::new(0, "", Effect::Noted, message));
    }
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
