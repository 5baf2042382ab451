//! The rows of a list of people, one after the other.

use super::cells::{self, job, lines, moving};
use super::doubles::{doubles, shared_passes};
use super::name::{Order, Split, civility, is_masked, sex_of, split};
use super::{FIELDS, Job, PassFound, PeopleTable, PersonRow, PublicWords};
use crate::row::{Aside, Bucket, Effect, Problem, Tally};
use crate::table::header::{ColumnGuess, HeaderFound, repeats_headings};
use crate::table::moment::{DurationUnit, date, months};
use crate::table::notes::{Notes, names_total};
use crate::table::refused::refused;
use crate::table::value::{Reading as Value, is_missing, yes_no};
use crate::table::{Cell, Found, Row};
use chrono::{Datelike, NaiveDate};
use clausier_domain::message::Message;
use clausier_domain::nir::holds_nir;
use clausier_domain::text::fold;
use clausier_domain::vocabulary::{Level, Qpv, Sex};
use std::collections::BTreeMap;

/// Youngest and oldest people of a pathway; outside is a mistake.
const AGES: std::ops::RangeInclusive<i32> = 14..=90;
/// Fields that make a row without a name a person all the same: rejected, not left out.
const TELLING: [&str; 4] = ["birth_date", "phone", "email", "pass_number"];

/// A list while its rows are read.
pub(super) struct Reading<'f> {
    found: &'f Found,
    words: &'f PublicWords,
    today: NaiveDate,
    columns: BTreeMap<&'f str, &'f ColumnGuess>,
    header: &'f HeaderFound,
    order: Order,
    table: PeopleTable,
}

impl<'f> Reading<'f> {
    pub(super) fn new(
        found: &'f Found,
        header: &'f HeaderFound,
        words: &'f PublicWords,
        today: NaiveDate,
    ) -> Self {
        let mut notes: Vec<Problem> = found.workbook.notes.iter().chain(&header.notes).cloned().collect();
        let refused = refused(found.rows_below(header), header, &mut notes);
        let mut columns: BTreeMap<&str, &ColumnGuess> = BTreeMap::new();
        let mut unread = Vec::new();
        for column in header.columns.iter().filter(|column| !refused.contains(&column.index)) {
            match column.field.as_deref().and_then(|field| FIELDS.iter().find(|known| **known == field)) {
                Some(field) => {
                    columns.insert(field, column);
                }
                None if column.heading.is_empty() => {}
                None => unread.push(column.heading.as_str()),
            }
        }
        if !unread.is_empty() {
            let message = Message::new("people-columns-unread").with("headings", unread.join(", "));
            notes.push(Problem::new(0, "", Effect::Noted, message));
        }
        let order = Order::named(columns.get("full_name").map_or("", |column| column.heading.as_str()));
        let refused = refused.into_iter().collect();
        let table =
            PeopleTable { rows: Vec::new(), asides: Vec::new(), notes, tally: Tally::default(), refused };
        Self { found, words, today, columns, header, order, table }
    }

    pub(super) fn finish(mut self) -> PeopleTable {
        for row in self.found.rows_below(self.header) {
            match self.aside(row) {
                Some(aside) => self.table.asides.push((row.number, aside)),
                None => {
                    let read = self.row(row);
                    self.table.rows.push(read);
                }
            }
        }
        if !self.table.asides.is_empty() {
            let message = Message::new("people-not-rows").with("count", self.table.asides.len());
            self.table.notes.push(Problem::new(0, "", Effect::Noted, message));
        }
        doubles(&mut self.table.rows);
        shared_passes(&mut self.table.rows);
        self.table.count();
        self.table
    }

    /// The cell of a field; empty when no column holds it.
    fn raw<'r>(&self, row: &'r Row, field: &str) -> &'r Cell {
        row.cell(self.columns.get(field).map_or(usize::MAX, |column| column.index))
    }

    fn heading(&self, field: &str) -> &'f str {
        self.columns.get(field).map_or("", |column| column.heading.as_str())
    }

    /// The cell of a field, empty when it holds what looks like a social security number: that is said,
    /// the value is not quoted.
    fn cell<'r>(&self, row: &'r Row, field: &str, notes: &mut Notes) -> &'r Cell {
        const NOTHING: &Cell = &Cell::Empty;
        let cell = self.raw(row, field);
        if !cell.is_empty() && holds_nir(&cell.to_string()) {
            notes.add(self.heading(field), Effect::Repaired, Message::new("people-nir-emptied"));
            return NOTHING;
        }
        cell
    }

    /// The words of a field; empty for what people write instead of nothing.
    fn words(&self, row: &Row, field: &str, notes: &mut Notes) -> String {
        let words = self.cell(row, field, notes).words();
        if is_missing(&words) { String::new() } else { words }
    }

    /// Why a line of the table is no row.
    fn aside(&self, row: &Row) -> Option<Aside> {
        if repeats_headings(row, self.header) {
            return Some(Aside::Headings);
        }
        let full = |field: &&str| !self.raw(row, field).is_empty();
        let name = ["last_name", "full_name", "first_name"].into_iter().find(|field| full(field));
        let telling = TELLING.iter().any(&full);
        // What stands under a telephone or a first name may be a count.
        let personal = |field: &&str| {
            full(field)
                && (*field != "first_name" || self.raw(row, field).words().contains(char::is_alphabetic))
        };
        match name {
            Some(name)
                if !["birth_date", "email", "first_name"]
                    .iter()
                    .any(|field| *field != name && personal(field))
                    && names_total(&self.raw(row, name).words()) =>
            {
                Some(Aside::Total)
            }
            Some(_) => None,
            None if telling => None,
            None if row.cells.iter().any(|cell| names_total(&cell.words())) => Some(Aside::Total),
            None => Some(Aside::Remark),
        }
    }

    fn row(&self, row: &Row) -> PersonRow {
        let mut notes = Notes::of(row.number);
        let (names, civil) = self.names(row, &mut notes);
        let (postcode, town) = self.place(row, &mut notes);
        let mut criteria = Vec::new();
        let (qpv, qpv_name) = self.qpv(row, &mut notes);
        self.criteria(row, &mut criteria, &mut notes);
        let qpv = if criteria.iter().any(|code| code == "QPV") { Qpv::Yes } else { qpv };
        let moving = self.moving(row, &mut notes);
        let prescriber = self.words(row, "referrer", &mut notes);
        let mut read = PersonRow {
            row: row.number,
            bucket: Bucket::Accepted,
            birth_name: self.words(row, "birth_name", &mut notes),
            birth_on: self.birth(row, &mut notes),
            sex: self.sex(row, &mut notes).or(civil).unwrap_or(Sex::Unsaid),
            phone: self.text(row, "phone", cells::phone, &mut notes),
            email: self.text(row, "email", cells::email, &mut notes),
            postcode,
            town,
            qpv,
            qpv_name,
            criteria,
            level: self.level(row, &mut notes),
            jobs: self.jobs(row, &mut notes),
            licence_b: moving.licence_b,
            vehicle: moving.vehicle,
            public_transport: moving.public_transport,
            available_on: self.available(row, &mut notes),
            pass: self.pass(row, &mut notes),
            prescriber_kind: self.words.prescriber(&prescriber),
            prescriber,
            referent: self.words(row, "referent", &mut notes),
            last_name: names.last,
            first_name: names.first,
            problems: Vec::new(),
        };
        if read.last_name.is_empty() && !read.birth_name.is_empty() {
            read.last_name = std::mem::take(&mut read.birth_name);
        }
        if fold(&read.birth_name) == fold(&read.last_name) {
            read.birth_name.clear();
        }
        read.bucket = if is_masked(&read.last_name) || is_masked(&read.first_name) {
            notes.add("", Effect::Rejected, Message::new("people-name-masked"));
            Bucket::Rejected
        } else if read.last_name.is_empty() {
            notes.add("", Effect::Rejected, Message::new("people-name-missing"));
            Bucket::Rejected
        } else if notes.problems.iter().any(|problem| problem.effect == Effect::Repaired) {
            Bucket::Repaired
        } else {
            Bucket::Accepted
        };
        read.problems = notes.problems;
        read
    }

    /// Both names, and the sex that a civility in front of them says.
    fn names(&self, row: &Row, notes: &mut Notes) -> (Split, Option<Sex>) {
        let last = self.words(row, "last_name", notes);
        let first = self.words(row, "first_name", notes);
        let (sex, bare) = civility(&last);
        let last = bare.to_owned();
        if !last.is_empty() {
            return (Split { last, first, unsure: false }, sex);
        }
        let full = self.words(row, "full_name", notes);
        let (sex, bare) = civility(&full);
        if bare.is_empty() {
            return (Split { last: String::new(), first, unsure: false }, sex);
        }
        if !first.is_empty() {
            return (Split { last: bare.to_owned(), first, unsure: false }, sex);
        }
        let names = split(bare, self.order);
        if names.unsure {
            let message = Message::new("people-name-split")
                .with("last", names.last.as_str())
                .with("first", names.first.as_str());
            notes.add(self.heading("full_name"), Effect::Repaired, message);
        }
        (names, sex)
    }

    /// A text that a reader corrects or leaves out.
    fn text(&self, row: &Row, field: &str, read: fn(&str) -> Value<String>, notes: &mut Notes) -> String {
        let cell = self.cell(row, field, notes);
        let written = lines(cell);
        if is_missing(&written) {
            return String::new();
        }
        let heading = self.heading(field);
        match read(&written) {
            Value::Missing => String::new(),
            Value::Clean(text) => text,
            Value::Repaired(text, why) => {
                let message = Message::new(why).with("value", cell.words()).with("read", text.as_str());
                notes.add(heading, Effect::Repaired, message);
                text
            }
            Value::Unreadable(why) => {
                notes.add(heading, Effect::Repaired, Message::new(why).with("value", cell.words()));
                String::new()
            }
        }
    }

    fn place(&self, row: &Row, notes: &mut Notes) -> (String, String) {
        let mut code = self.text(row, "postcode", cells::postcode, notes);
        let mut place = |field: &str, notes: &mut Notes| {
            let (found, town) = cells::postcode_town(&self.words(row, field, notes));
            if code.is_empty() {
                code = found.unwrap_or_default();
            }
            town
        };
        let both = place("postcode_town", notes);
        let town = place("town", notes);
        (code, if town.is_empty() { both } else { town })
    }

    fn birth(&self, row: &Row, notes: &mut Notes) -> Option<NaiveDate> {
        let cell = self.cell(row, "birth_date", notes);
        let heading = self.heading("birth_date");
        let mut day = notes.keep(heading, cell, date(cell, self.found.workbook.epoch))?;
        // `12/03/58` is no birth to come.
        if day > self.today {
            let past = NaiveDate::from_ymd_opt(day.year() - 100, day.month(), day.day())?;
            let message = Message::new("people-birth-century").with("value", cell.words()).with("read", past);
            notes.add(heading, Effect::Repaired, message);
            day = past;
        }
        let age = self.today.years_since(day).and_then(|age| i32::try_from(age).ok()).unwrap_or(-1);
        if AGES.contains(&age) {
            return Some(day);
        }
        notes.add(heading, Effect::Repaired, Message::new("people-birth-age").with("value", cell.words()));
        None
    }

    fn sex(&self, row: &Row, notes: &mut Notes) -> Option<Sex> {
        let words = self.words(row, "sex", notes);
        if words.is_empty() {
            return None;
        }
        let sex = sex_of(words.trim_end_matches(".0"));
        if sex.is_none() {
            let message = Message::new("people-sex-unreadable").with("value", words);
            notes.add(self.heading("sex"), Effect::Repaired, message);
        }
        sex
    }

    fn level(&self, row: &Row, notes: &mut Notes) -> Level {
        let words = self.words(row, "level", notes);
        if words.is_empty() {
            return Level::Unsaid;
        }
        let message = |why: &str| Message::new(why).with("value", words.as_str());
        match cells::level(&words) {
            Value::Missing => Level::Unsaid,
            Value::Clean(level) => level,
            Value::Repaired(level, why) => {
                notes.add(self.heading("level"), Effect::Repaired, message(why));
                level
            }
            Value::Unreadable(why) => {
                notes.add(self.heading("level"), Effect::Repaired, message(why));
                Level::Unsaid
            }
        }
    }

    /// Yes or no, or the name of a district.
    fn qpv(&self, row: &Row, notes: &mut Notes) -> (Qpv, String) {
        let cell = self.cell(row, "qpv", notes);
        match yes_no(cell) {
            Value::Clean(true) | Value::Repaired(true, _) => (Qpv::Yes, String::new()),
            Value::Clean(false) | Value::Repaired(false, _) => (Qpv::No, String::new()),
            Value::Missing => (Qpv::Unchecked, String::new()),
            Value::Unreadable(_) => match self.words(row, "qpv", notes) {
                words if words.is_empty() => (Qpv::Unchecked, words),
                words if fold(&words).starts_with("hors") => (Qpv::No, String::new()),
                words if fold(&words) == "qpv" => (Qpv::Yes, String::new()),
                words => (Qpv::Yes, words),
            },
        }
    }

    fn criteria(&self, row: &Row, codes: &mut Vec<String>, notes: &mut Notes) {
        let mut add = |code: &str| {
            if !codes.iter().any(|known| known == code) {
                codes.push(code.to_owned());
            }
        };
        // One column for one criterion: yes, or its words.
        for (field, usual) in [("rsa", "RSA"), ("disability", "TH")] {
            let cell = self.cell(row, field, notes);
            match yes_no(cell) {
                Value::Clean(true) | Value::Repaired(true, _) => {
                    // `AAH : oui` speaks of the allowance; `RQTH / AAH : oui` of the recognition.
                    let heading = self.words.criteria(self.heading(field)).codes;
                    add(if heading.iter().any(|code| code == usual) {
                        usual
                    } else {
                        heading.first().map_or(usual, String::as_str)
                    });
                }
                Value::Unreadable(_) => self.told(cell, self.heading(field), &mut add, notes),
                Value::Missing | Value::Clean(false) | Value::Repaired(false, _) => {}
            }
        }
        let cell = self.cell(row, "long_term_unemployed", notes);
        match yes_no(cell) {
            Value::Clean(true) | Value::Repaired(true, _) => add("DELD"),
            Value::Missing | Value::Clean(false) | Value::Repaired(false, _) => {}
            Value::Unreadable(_) => match months(
                cell,
                DurationUnit::named(self.heading("long_term_unemployed")).unwrap_or_default(),
            ) {
                Value::Clean(count) | Value::Repaired(count, _) if count >= 24 => add("DETLD"),
                Value::Clean(count) | Value::Repaired(count, _) if count >= 12 => add("DELD"),
                Value::Clean(_) | Value::Repaired(..) | Value::Missing => {}
                Value::Unreadable(_) => {
                    self.told(cell, self.heading("long_term_unemployed"), &mut add, notes);
                }
            },
        }
        let cell = self.cell(row, "criteria", notes);
        self.told(cell, self.heading("criteria"), &mut add, notes);
    }

    /// The criteria that words name.
    fn told(&self, cell: &Cell, heading: &str, add: &mut impl FnMut(&str), notes: &mut Notes) {
        let text = lines(cell);
        if is_missing(&text) {
            return;
        }
        let found = self.words.criteria(&text);
        found.codes.iter().for_each(|code| add(code));
        for unknown in found.unknown {
            let message = Message::new("people-criterion-unknown").with("value", unknown);
            notes.add(heading, Effect::Repaired, message);
        }
    }

    fn jobs(&self, row: &Row, notes: &mut Notes) -> Vec<Job> {
        let text = lines(self.cell(row, "job", notes));
        if is_missing(&text) {
            return Vec::new();
        }
        let parts = text.split(['\n', ';', '/', '|', ',']).map(job);
        parts
            .filter(|(rome, label)| !(rome.is_empty() && label.is_empty()))
            .take(5)
            .map(|(rome, label)| Job { rome, label })
            .collect()
    }

    fn moving(&self, row: &Row, notes: &mut Notes) -> cells::Moving {
        let mut found = moving(&self.words(row, "mobility", notes));
        let cell = self.cell(row, "licence", notes);
        match yes_no(cell) {
            Value::Clean(yes) | Value::Repaired(yes, _) => found.licence_b = Some(yes),
            Value::Missing => {}
            Value::Unreadable(_) => {
                let said = moving(&cell.words());
                found.licence_b = said.licence_b.or(found.licence_b);
                found.vehicle = said.vehicle.or(found.vehicle);
            }
        }
        found
    }

    /// A day; `immédiate` and `oui` say nothing more than an empty cell.
    fn available(&self, row: &Row, notes: &mut Notes) -> Option<NaiveDate> {
        let cell = self.cell(row, "available_from", notes);
        let words = fold(&cell.words());
        if words.starts_with("immediat") || words == "de suite" || yes_no(cell).value().is_some() {
            return None;
        }
        notes.keep(self.heading("available_from"), cell, date(cell, self.found.workbook.epoch))
    }

    /// A PASS whose first day is known; without it, its end cannot be computed.
    fn pass(&self, row: &Row, notes: &mut Notes) -> Option<PassFound> {
        let words = self.words(row, "pass_number", notes);
        let number: String =
            words.trim_end_matches(".0").chars().filter(char::is_ascii_alphanumeric).collect();
        let cell = self.cell(row, "pass_start", notes);
        let starts_on = notes.keep(self.heading("pass_start"), cell, date(cell, self.found.workbook.epoch));
        // `Oui` in a column of numbers is no number.
        let number = if number.bytes().any(|b| b.is_ascii_digit()) { number } else { String::new() };
        match starts_on {
            Some(starts_on) => Some(PassFound { number, starts_on }),
            None if !number.is_empty() => {
                let message = Message::new("people-pass-no-start").with("value", number);
                notes.add(self.heading("pass_number"), Effect::Repaired, message);
                None
            }
            None => None,
        }
    }
}
