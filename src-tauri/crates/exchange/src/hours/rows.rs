//! The rows of a file of hours, one sheet after the other.

mod columns;
mod daily;
mod entries;
mod extras;
mod sums;
mod time;
mod who;

use super::around::{Said, said, texts};
use super::layout::{SheetFound, WHO};
use super::period::{Told, When, told};
use super::{HourRow, HoursFound, HoursTable, Place, SheetRead, Who};
use crate::row::{Effect, Problem};
use crate::table::header::{headed, repeats_headings, words};
use crate::table::notes::Notes;
use crate::table::synonyms::{Confidence, Synonyms};
use crate::table::value::is_missing;
use crate::table::{Cell, Epoch, Row, Sheet};
use chrono::NaiveDate;
use clausier_domain::message::Message;
use clausier_domain::nir::holds_nir;
use clausier_domain::quantity::{Hours, YearMonth};
use columns::{Layout, dated, layout};
use std::collections::{BTreeMap, BTreeSet};
use sums::{closes, counts_people, sums_up};

/// A month has at most 744 hours: more is a mistake.
const MOST: Hours = Hours::whole(744);

pub(super) fn read(
    found: &HoursFound,
    synonyms: &Synonyms,
    month: Option<YearMonth>,
    today: NaiveDate,
) -> HoursTable {
    let mut table = HoursTable {
        rows: Vec::new(),
        sheets: Vec::new(),
        asides: 0,
        notes: found.workbook.notes.iter().chain(&found.notes).cloned().collect(),
        refused: Vec::new(),
        without_month: 0,
    };
    let file = told(found.file_name.rsplit_once('.').map_or(found.file_name.as_str(), |(stem, _)| stem));
    for (at, one) in found.sheets.iter().enumerate() {
        let Some(sheet) = found.workbook.sheets.get(one.sheet) else { continue };
        let asked = Asked { file, month, today };
        let mut reading = SheetReading::new(sheet, one, found.workbook.epoch, synonyms, asked);
        reading.run();
        if at == 0 {
            table.refused = reading.layout.refused.iter().copied().collect();
        }
        table.sheets.push(SheetRead {
            name: sheet.name.clone(),
            header_row: one.header.row,
            months: reading.layout.months.iter().map(|(_, month)| *month).collect(),
            rows: reading.rows.len(),
        });
        table.asides += reading.asides;
        table.notes.append(&mut reading.notes);
        table.rows.append(&mut reading.rows);
    }
    table.without_month = table.rows.iter().filter(|row| row.month.is_none() && row.hours.is_some()).count();
    if table.asides > 0 {
        let message = Message::new("hours-not-rows").with("count", table.asides);
        table.notes.push(Problem::new(0, "", Effect::Noted, message));
    }
    table
}

/// What is known before the rows are read.
#[derive(Clone, Copy)]
struct Asked {
    file: Told,
    month: Option<YearMonth>,
    today: NaiveDate,
}

/// A sheet while its rows are read.
struct SheetReading<'f> {
    sheet: &'f Sheet,
    found: &'f SheetFound,
    epoch: Epoch,
    synonyms: &'f Synonyms,
    asked: Asked,
    layout: Layout,
    /// Whose sheet or section it is, when no column says who.
    titled: Vec<(String, String)>,
    /// The title of the section the row stands in, and the month it says.
    section: Option<String>,
    section_month: Option<YearMonth>,
    /// What the row above said, for what is written once for several rows.
    above: BTreeMap<&'static str, String>,
    who_above: Option<Who>,
    when_above: Option<When>,
    /// Hours by column since the last total, and since the headings.
    since: BTreeMap<usize, Hours>,
    all: BTreeMap<usize, Hours>,
    seen: BTreeMap<String, usize>,
    rows: Vec<HourRow>,
    notes: Vec<Problem>,
    asides: usize,
}

impl<'f> SheetReading<'f> {
    fn new(
        sheet: &'f Sheet,
        found: &'f SheetFound,
        epoch: Epoch,
        synonyms: &'f Synonyms,
        asked: Asked,
    ) -> Self {
        let mut notes: Vec<Problem> = found.header.notes.clone();
        let below = sheet.rows.get(found.header.first_below..).unwrap_or_default();
        let months = dated(found, asked, below, &mut notes);
        let days = daily::days(found, asked);
        daily::told(&days, &mut notes);
        let layout = layout(found.header.clone(), months, days, below, &mut notes);
        Self {
            sheet,
            found,
            epoch,
            synonyms,
            asked,
            layout,
            titled: found.around.who.clone(),
            section: None,
            section_month: None,
            above: BTreeMap::new(),
            who_above: None,
            when_above: None,
            since: BTreeMap::new(),
            all: BTreeMap::new(),
            seen: BTreeMap::new(),
            rows: Vec::new(),
            notes,
            asides: 0,
        }
    }

    fn run(&mut self) {
        let sheet = self.sheet;
        for (at, row) in sheet.rows.iter().enumerate().skip(self.found.header.first_below) {
            if repeats_headings(row, &self.layout.header) {
                self.asides += 1;
            } else if self.is_heading(row) {
                self.asides += 1;
                self.change_headings(at, row);
            } else {
                self.line(row);
            }
        }
        self.whole_months();
        self.corrections();
    }

    /// Another table begins under other headings, as programs that nest their rows write.
    fn is_heading(&self, row: &Row) -> bool {
        let figures = |cell: &Cell| matches!(cell, Cell::Number(_) | Cell::Duration(_) | Cell::Date(_));
        if row.cells.iter().any(figures) {
            return false;
        }
        let known: BTreeSet<&str> = row
            .cells
            .iter()
            .filter_map(|cell| self.synonyms.field(&cell.words()))
            .filter(|(_, confidence)| *confidence == Confidence::Sure)
            .map(|(field, _)| field.name.as_str())
            .collect();
        known.len() >= 3
            || (known.len() >= 2
                && known.contains("hours")
                && known.iter().any(|field| WHO.contains(field) || *field == "month"))
    }

    fn change_headings(&mut self, at: usize, row: &Row) {
        let header = headed(self.sheet, at, words(row), self.synonyms);
        let below = self.sheet.rows.get(at + 1..).unwrap_or_default();
        self.layout = layout(header, Vec::new(), Vec::new(), below, &mut self.notes);
        self.above.clear();
        (self.who_above, self.when_above) = (None, None);
        (self.since, self.all) = (BTreeMap::new(), BTreeMap::new());
    }

    fn raw<'r>(&self, row: &'r Row, field: &str) -> &'r Cell {
        row.cell(self.layout.columns.get(field).copied().unwrap_or(usize::MAX))
    }

    /// The words of a field; what looks like a social security number is emptied, and that is said.
    fn words(&self, row: &Row, field: &str, notes: &mut Notes) -> String {
        let words = self.raw(row, field).words();
        if is_missing(&words) {
            return String::new();
        }
        if holds_nir(&words) {
            notes.add(self.layout.heading(field), Effect::Repaired, Message::new("people-nir-emptied"));
            return String::new();
        }
        words
    }

    /// A cell of hours: one that a merged cell carries over is not counted again.
    fn figure(row: &Row, column: usize) -> &Cell {
        const NOTHING: &Cell = &Cell::Empty;
        if row.carried.contains(&column) { NOTHING } else { row.cell(column) }
    }

    fn line(&mut self, row: &Row) {
        let mut notes = Notes::of(row.number);
        let mut who = self.who(row, &mut notes);
        let columns = self.layout.hours();
        let figured = columns.iter().any(|column| !Self::figure(row, *column).is_empty());
        let names = || WHO.iter().map(|field| self.raw(row, field).words());
        let of_one = self.is_of_one();
        let total = names().any(|words| sums_up(&words))
            || ((who.is_nobody() || of_one) && row.cells.iter().any(|cell| sums_up(&cell.words())));
        if total {
            self.total(row, &columns);
            return;
        }
        let any = |of: fn(&str) -> bool| row.cells.iter().any(|cell| of(&cell.words()));
        if (!figured && any(closes))
            || (who.is_nobody() && any(counts_people))
            || names().any(|words| closes(&words))
        {
            self.asides += 1;
            return;
        }
        if !figured && (of_one || !Self::is_row(row, &who)) {
            self.aside(row);
            return;
        }
        if who.is_nobody() && figured {
            let said = |field: &str| self.layout.has(field) && !self.raw(row, field).is_empty();
            let dated = said("month") || said("hour_kind");
            match self.who_above.clone() {
                // A name that was emptied is somebody else's.
                Some(above) if dated && names().all(|words| words.is_empty()) => {
                    notes.add(
                        "",
                        Effect::Repaired,
                        Message::new("hours-name-carried").with("name", above.written.as_str()),
                    );
                    who = above;
                }
                _ if self.adds_up(row, &columns) => {
                    self.asides += 1;
                    return;
                }
                _ => {}
            }
        }
        self.entries(row, who, notes);
    }

    /// A row of somebody, even without hours: a name beside something else. A name alone is a title.
    fn is_row(row: &Row, who: &Who) -> bool {
        !who.is_nobody() && row.cells.iter().filter(|cell| !cell.is_empty()).count() > 1
    }

    /// A title of a section, which may say the company, the lot, the month, or whose it is.
    fn aside(&mut self, row: &Row) {
        self.asides += 1;
        let texts = texts(row);
        let mut about: Vec<(String, String)> = Vec::new();
        for one in said(&texts, self.synonyms) {
            if let Said::Labelled(field, _, value) = one
                && WHO.contains(&field.as_str())
            {
                about.push((field, value));
            }
        }
        if self.is_of_one() && !about.is_empty() {
            self.titled = about;
            self.above.clear();
            (self.when_above, self.section_month) = (None, None);
            return;
        }
        let [title] = texts.as_slice() else { return };
        let time = told(title);
        let year = || self.found.year_around(self.asked.file).map(|(year, _)| year);
        if let Some(number) = time.month
            && let Some(month) = time.year.or_else(year).and_then(|year| YearMonth::new(year, number))
        {
            self.section_month = Some(month);
        } else {
            self.section =
                Some(title.split_once(':').map_or(title.as_str(), |(_, rest)| rest).trim().to_owned());
        }
        self.above.clear();
        (self.who_above, self.when_above) = (None, None);
    }

    fn column_name(&self, column: usize) -> String {
        self.found.headings.get(column).cloned().unwrap_or_default()
    }

    /// A field of the place; what is written once for several rows holds for those below.
    fn place_word(&mut self, row: &Row, field: &'static str, notes: &mut Notes) -> String {
        if !self.layout.has(field) {
            return self.found.labelled(field).to_owned();
        }
        let words = self.words(row, field, notes);
        if words.is_empty() {
            return self.above.get(field).cloned().unwrap_or_default();
        }
        self.above.insert(field, words.clone());
        words
    }

    fn place(&mut self, row: &Row, notes: &mut Notes) -> Place {
        let mut titles: Vec<String> = self.section.iter().cloned().collect();
        titles.extend(self.found.around.titles.iter().cloned());
        Place {
            company: self.place_word(row, "employer", notes),
            siret: self.place_word(row, "employer_siret", notes),
            lot: self.place_word(row, "lot", notes),
            contract: self.place_word(row, "contract", notes),
            buyer: self.place_word(row, "buyer", notes),
            titles,
        }
    }
}
