//! The rows of a file of hours, one sheet after the other.

use super::layout::{SheetFound, WHO};
use super::period::{Period, Told, When, month_heading, told, when};
use super::{HourRow, HoursFound, HoursTable, Place, SheetRead, Who};
use crate::people::name::{Order, civility, is_masked, split};
use crate::row::{Bucket, Effect, Problem};
use crate::table::header::{HeaderFound, headed, repeats_headings, words};
use crate::table::moment::{date, hours};
use crate::table::notes::{Notes, names_total};
use crate::table::refused::refused;
use crate::table::synonyms::{Confidence, Synonyms};
use crate::table::value::{Reading, is_missing};
use crate::table::{Cell, Epoch, Row, Sheet};
use chrono::{Datelike, NaiveDate};
use clausier_domain::message::Message;
use clausier_domain::nir::holds_nir;
use clausier_domain::quantity::{Hours, YearMonth};
use clausier_domain::text::fold;
use std::collections::{BTreeMap, BTreeSet};

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

/// The columns of a table, as its rows are read.
struct Layout {
    header: HeaderFound,
    columns: BTreeMap<String, usize>,
    months: Vec<(usize, YearMonth)>,
    overtime: Vec<usize>,
    refused: BTreeSet<usize>,
    order: Order,
}

impl Layout {
    fn heading(&self, field: &str) -> &str {
        self.header.column(field).map_or("", |column| column.heading.as_str())
    }

    fn has(&self, field: &str) -> bool {
        self.columns.contains_key(field)
    }

    /// The columns of hours, in order.
    fn hours(&self) -> Vec<usize> {
        if self.months.is_empty() {
            self.columns.get("hours").copied().into_iter().chain(self.overtime.iter().copied()).collect()
        } else {
            self.months.iter().map(|(index, _)| *index).collect()
        }
    }
}

/// A sheet while its rows are read.
struct SheetReading<'f> {
    sheet: &'f Sheet,
    found: &'f SheetFound,
    epoch: Epoch,
    synonyms: &'f Synonyms,
    asked: Asked,
    layout: Layout,
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
        let layout = layout(found.header.clone(), months, below, &mut notes);
        Self {
            sheet,
            found,
            epoch,
            synonyms,
            asked,
            layout,
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
        self.layout = layout(header, Vec::new(), below, &mut self.notes);
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
    fn figure<'r>(row: &'r Row, column: usize) -> &'r Cell {
        const NOTHING: &Cell = &Cell::Empty;
        if row.carried.contains(&column) { NOTHING } else { row.cell(column) }
    }

    fn line(&mut self, row: &Row) {
        let mut notes = Notes::of(row.number);
        let mut who = self.who(row, &mut notes);
        let columns = self.layout.hours();
        let figured = columns.iter().any(|column| !Self::figure(row, *column).is_empty());
        let names = || WHO.iter().map(|field| self.raw(row, field).words());
        let total = names().any(|words| names_total(&words))
            || (who.is_nobody() && row.cells.iter().any(|cell| names_total(&cell.words())));
        if total {
            self.total(row, &columns);
            return;
        }
        if !figured && !Self::is_row(row, &who) {
            self.aside(row);
            return;
        }
        if who.is_nobody() && figured {
            let dated = self.layout.has("month") && !self.raw(row, "month").is_empty();
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

    /// A title of a section, which may say the company, the lot or the month.
    fn aside(&mut self, row: &Row) {
        self.asides += 1;
        let texts: Vec<String> = row
            .cells
            .iter()
            .enumerate()
            .filter(|(index, cell)| !cell.is_empty() && !row.carried.contains(index))
            .map(|(_, cell)| cell.words())
            .collect();
        let [title] = texts.as_slice() else { return };
        if holds_nir(title) {
            return;
        }
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

    /// A total: it must be the sum of the rows it closes.
    fn total(&mut self, row: &Row, columns: &[usize]) {
        self.asides += 1;
        for column in columns {
            let Some(stated) = hours(Self::figure(row, *column)).value() else { continue };
            let sum = |sums: &BTreeMap<usize, Hours>| sums.get(column).copied().unwrap_or_default();
            let (since, all) = (sum(&self.since), sum(&self.all));
            if stated != since && stated != all {
                let nearest = if self.since.is_empty() { all } else { since };
                let message = Message::new("hours-total-differs").with("stated", stated).with("sum", nearest);
                self.notes.push(Problem::new(row.number, self.column_name(*column), Effect::Noted, message));
            }
        }
        self.since.clear();
    }

    /// Figures without a name that are the sums of the rows above: a total that does not say so.
    fn adds_up(&mut self, row: &Row, columns: &[usize]) -> bool {
        let mut some = false;
        for column in columns {
            let cell = Self::figure(row, *column);
            if cell.is_empty() {
                continue;
            }
            let Some(stated) = hours(cell).value() else { return false };
            let sum = |sums: &BTreeMap<usize, Hours>| sums.get(column).copied().unwrap_or_default();
            if stated != sum(&self.since) && stated != sum(&self.all) {
                return false;
            }
            some |= !stated.is_zero();
        }
        if some {
            self.since.clear();
        }
        some
    }

    fn column_name(&self, column: usize) -> String {
        self.found.headings.get(column).cloned().unwrap_or_default()
    }

    fn who(&self, row: &Row, notes: &mut Notes) -> Who {
        let full = self.words(row, "full_name", notes);
        let mut last = self.words(row, "last_name", notes);
        let mut first = self.words(row, "first_name", notes);
        let only_last = !self.layout.has("full_name") && !self.layout.has("first_name");
        let both = if last.is_empty() || (only_last && last.contains([' ', ','])) {
            if last.is_empty() { full.clone() } else { last.clone() }
        } else {
            String::new()
        };
        let id = |text: String| text.strip_suffix(".0").map_or(text.clone(), str::to_owned);
        let pass_number: String = self
            .words(row, "pass_number", notes)
            .trim_end_matches(".0")
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect();
        let number = id(self.words(row, "person_id", notes));
        let written = match (both.as_str(), last.as_str()) {
            ("", "") if first.is_empty() => [pass_number.as_str(), number.as_str()]
                .into_iter()
                .find(|text| !text.is_empty())
                .unwrap_or_default()
                .to_owned(),
            ("", last) => format!("{last} {first}").trim().to_owned(),
            (both, _) if first.is_empty() => both.to_owned(),
            (both, _) => format!("{both} {first}"),
        };
        if !both.is_empty() {
            let bare = civility(&both).1;
            if first.is_empty() {
                let names = split(bare, self.layout.order);
                (last, first) = (names.last, names.first);
            } else {
                bare.clone_into(&mut last);
            }
        } else {
            last = civility(&last).1.to_owned();
        }
        let cell = self.raw(row, "birth_date");
        let birth = if holds_nir(&cell.words()) { Reading::Missing } else { date(cell, self.epoch) };
        let birth_on = birth.value().filter(|day| *day < self.asked.today);
        Who { written, last_name: last, first_name: first, birth_on, pass_number, id: number }
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

    /// The rows that a line of the table holds: one, or one for each month of a grid.
    fn entries(&mut self, row: &Row, who: Who, mut notes: Notes) {
        let place = self.place(row, &mut notes);
        let status = self.words(row, "status", &mut notes);
        if !who.is_nobody() {
            self.who_above = Some(who.clone());
        }
        let rejected = if who.is_nobody() {
            Some("hours-person-missing")
        } else if is_masked(&who.written) {
            Some("people-name-masked")
        } else {
            None
        };
        let same = self.same(row, &who, &place);
        let blank = HourRow {
            sheet: self.sheet.name.clone(),
            row: row.number,
            cell: String::new(),
            bucket: Bucket::Accepted,
            who,
            place,
            month: None,
            part: None,
            hours: None,
            idle: false,
            status,
            problems: Vec::new(),
        };
        let mut entries = if self.layout.months.is_empty() {
            vec![self.long(row, blank, notes)]
        } else {
            self.wide(row, &blank, notes)
        };
        for entry in &mut entries {
            if let Some(key) = rejected {
                entry.problems.push(Problem::new(row.number, "", Effect::Rejected, Message::new(key)));
            } else if let Some(other) = same {
                let message = Message::new("hours-same-row").with("other", other);
                entry.problems.push(Problem::new(row.number, "", Effect::Duplicate, message));
            }
            let did = |effect| entry.problems.iter().any(|problem| problem.effect == effect);
            entry.bucket = if did(Effect::Rejected) {
                Bucket::Rejected
            } else if did(Effect::Duplicate) {
                Bucket::Duplicate
            } else if did(Effect::Repaired) {
                Bucket::Repaired
            } else {
                Bucket::Accepted
            };
        }
        self.rows.append(&mut entries);
    }

    /// The row that says exactly the same, when one came before.
    fn same(&mut self, row: &Row, who: &Who, place: &Place) -> Option<usize> {
        use std::fmt::Write as _;
        let mut key = format!(
            "{}|{:?}|{}|{}|{}",
            who.written, self.section_month, place.company, place.lot, place.contract
        );
        for cell in &row.cells {
            let _ = write!(key, "|{}", cell.words());
        }
        let key = key.trim_end_matches('|').to_owned();
        match self.seen.get(&key) {
            Some(first) => Some(*first),
            None => {
                self.seen.insert(key, row.number);
                None
            }
        }
    }

    fn count(&mut self, column: usize, read: Hours) {
        *self.since.entry(column).or_default() += read;
        *self.all.entry(column).or_default() += read;
    }

    /// One row of a table with a column of hours.
    fn long(&mut self, row: &Row, mut entry: HourRow, mut notes: Notes) -> HourRow {
        let column = self.layout.columns.get("hours").copied();
        let overtime = self.layout.overtime.clone();
        let first = column.or_else(|| overtime.first().copied());
        entry.cell = first.map_or_else(String::new, |column| cell_name(column, row.number));
        let mut total: Option<Hours> = None;
        for index in column.into_iter().chain(overtime) {
            let cell = Self::figure(row, index);
            if let Some(read) = self.hours(cell, index, &mut notes) {
                self.count(index, read);
                total = Some(total.unwrap_or_default() + read);
            }
        }
        let unread = notes.problems.iter().any(|problem| problem.effect == Effect::Rejected);
        if total.is_none() && !unread {
            notes.add(self.layout.heading("hours"), Effect::Rejected, Message::new("hours-none"));
        }
        entry.hours = total;
        match self.period(row, &mut notes) {
            Some(period) => (entry.month, entry.part) = (Some(period.month), period.part),
            None if notes.problems.iter().any(|problem| problem.effect == Effect::Rejected) => {}
            None => {
                notes.add(self.layout.heading("month"), Effect::Rejected, Message::new("hours-month-missing"))
            }
        }
        entry.problems = notes.problems;
        entry
    }

    /// One row for each month that holds something.
    fn wide(&mut self, row: &Row, blank: &HourRow, notes: Notes) -> Vec<HourRow> {
        let months = self.layout.months.clone();
        let mut entries = Vec::new();
        let mut sum = Hours::ZERO;
        for (index, month) in months {
            let mut own = Notes::of(row.number);
            let cell = Self::figure(row, index);
            let read = self.hours(cell, index, &mut own);
            if let Some(read) = read {
                self.count(index, read);
                sum += read;
            }
            if read.is_none() && own.problems.is_empty() {
                continue;
            }
            let mut problems = notes.problems.clone();
            problems.append(&mut own.problems);
            entries.push(HourRow {
                cell: cell_name(index, row.number),
                month: Some(month),
                hours: read,
                idle: read == Some(Hours::ZERO),
                problems,
                ..blank.clone()
            });
        }
        if entries.is_empty() {
            let mut notes = notes;
            notes.add("", Effect::Rejected, Message::new("hours-none"));
            return vec![HourRow { problems: notes.problems, ..blank.clone() }];
        }
        // A column of totals beside the months must say their sum.
        if let Some(column) = self.layout.columns.get("hours").copied()
            && let Some(stated) = hours(Self::figure(row, column)).value()
            && stated != sum
        {
            let message = Message::new("hours-total-differs").with("stated", stated).with("sum", sum);
            let problem = Problem::new(row.number, self.column_name(column), Effect::Noted, message);
            if let Some(first) = entries.first_mut() {
                first.problems.push(problem);
            }
        }
        entries
    }

    /// The hours of a cell; one that cannot be read rejects its row.
    fn hours(&self, cell: &Cell, column: usize, notes: &mut Notes) -> Option<Hours> {
        let words = cell.words();
        let heading = self.column_name(column);
        if holds_nir(&words) {
            notes.add(&heading, Effect::Rejected, Message::new("people-nir-emptied"));
            return None;
        }
        let quoted = words;
        match hours(cell) {
            Reading::Missing => None,
            Reading::Clean(read) | Reading::Repaired(read, _) if read > MOST => {
                let message = Message::new("hours-too-many").with("hours", read);
                notes.add(&heading, Effect::Rejected, message);
                None
            }
            Reading::Clean(read) => Some(read),
            Reading::Repaired(read, why) => {
                notes.add(
                    &heading,
                    Effect::Repaired,
                    Message::new(why).with("value", quoted).with("read", read),
                );
                Some(read)
            }
            Reading::Unreadable(why) => {
                notes.add(&heading, Effect::Rejected, Message::new(why).with("value", quoted));
                None
            }
        }
    }

    /// The time of a row: its own, that of its section, of the lines above, of the file, or the one asked for.
    fn period(&mut self, row: &Row, notes: &mut Notes) -> Option<Period> {
        let heading = self.layout.heading("month").to_owned();
        let cell = self.raw(row, "month");
        let shown = cell.words();
        let mut said = match when(cell, self.epoch) {
            Reading::Clean(said) | Reading::Repaired(said, _) => Some(said),
            Reading::Missing => None,
            Reading::Unreadable(why) => {
                notes.add(&heading, Effect::Rejected, Message::new(why).with("value", shown));
                return None;
            }
        };
        if said.is_none() && self.layout.has("month") {
            if let Some(above) = self.when_above {
                let message = Message::new("hours-month-carried");
                notes.add(&heading, Effect::Repaired, message);
                said = Some(above);
            }
        } else {
            self.when_above = said;
        }
        if let Some(When::Day(from)) = said
            && let Some(to) = date(self.raw(row, "period_end"), self.epoch).value()
        {
            said = Some(When::Days(from, to));
        }
        let year = told(&format!("annee {}", self.raw(row, "year").words().trim_end_matches(".0"))).year;
        let around = || {
            self.section_month
                .or_else(|| self.found.month_around(self.asked.file))
                .or_else(|| self.layout.months_heading())
                .or(self.asked.month)
        };
        let Some(said) = said else {
            return around().map(|month| Period { month, part: None, cut: false });
        };
        let file_year = || self.found.year_around(self.asked.file).map(|(year, _)| year);
        let year = year.or_else(file_year).or_else(|| around().map(YearMonth::year));
        let assumed = year.is_none().then(|| self.assumed(said)).flatten();
        match said.period(year.or(assumed)) {
            Ok(Some(period)) => {
                if let Some(year) = assumed {
                    let message = Message::new("hours-year-assumed").with("year", year.to_string());
                    notes.add(&heading, Effect::Repaired, message);
                }
                if period.cut {
                    let message =
                        Message::new("hours-week-cut").with("value", shown).with("month", period.month);
                    notes.add(&heading, Effect::Repaired, message);
                }
                Some(period)
            }
            Ok(None) => None,
            Err(why) => {
                notes.add(&heading, Effect::Rejected, Message::new(why).with("value", shown));
                None
            }
        }
    }

    /// The year of a month that stands alone: the latest in which it has begun.
    fn assumed(&self, said: When) -> Option<i32> {
        let year = self.asked.today.year();
        match said {
            When::MonthOnly(number) => Some(if number > self.asked.today.month() { year - 1 } else { year }),
            When::Week(_, None) => Some(year),
            When::Week(..) | When::Month(_) | When::Day(_) | When::Days(..) => None,
        }
    }

    /// Days that are all the first or the last of their month stand for the month, not for one day of work.
    fn whole_months(&mut self) {
        let days = || self.rows.iter().filter_map(|row| row.part.as_deref()).filter(|part| part.len() == 10);
        let border = |part: &str| {
            NaiveDate::parse_from_str(part, "%Y-%m-%d").is_ok_and(|day| {
                let month = YearMonth::of(day);
                day == month.first_day() || day == month.last_day()
            })
        };
        if days().all(border) {
            for row in
                self.rows.iter_mut().filter(|row| row.part.as_ref().is_some_and(|part| part.len() == 10))
            {
                row.part = None;
            }
        }
    }
}

impl Layout {
    /// The month that the heading of the column of hours says: `Heures octobre 2026`.
    fn months_heading(&self) -> Option<YearMonth> {
        let (number, year) = month_heading(self.heading("hours"))?;
        YearMonth::new(year?, number)
    }
}

fn layout(
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
fn dated(
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
    let to_come =
        |column: &super::layout::MonthColumn| column.number > asked.today.month() && filled(column.index);
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
fn cell_name(column: usize, row: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        letters.push(char::from(b'A' + u8::try_from((rest - 1) % 26).unwrap_or(0)));
        rest = (rest - 1) / 26;
    }
    letters.reverse();
    format!("{}{row}", letters.into_iter().collect::<String>())
}
