//! The rows of a plan, one after the other.

use super::{PlanRow, PlanTable, kind};
use crate::row::{Aside, Bucket, Effect, Problem, Tally};
use crate::table::header::{ColumnGuess, HeaderFound, repeats_headings};
use crate::table::moment::{DurationUnit, months, period_start};
use crate::table::notes::{Notes, names_total};
use crate::table::value::{AMOUNT_YEARLY, Reading as Value, Unit, amount, is_missing};
use crate::table::{Cell, Epoch, Found, Row};
use chrono::NaiveDate;
use clausier_domain::message::Message;
use clausier_domain::quantity::Cents;
use clausier_domain::text::fold;
use clausier_domain::vocabulary::ContractKind;
use std::collections::{BTreeSet, HashMap};

/// Rows compared with a new one of the same title: a file of one title a thousand times must not
/// compare all with all.
const COMPARED: usize = 50;

/// A plan while its rows are read.
pub(super) struct Reading<'f> {
    found: &'f Found,
    header: &'f HeaderFound,
    unit: Unit,
    yearly_unit: Unit,
    maximum_unit: Unit,
    duration_unit: DurationUnit,
    /// The kind that the section above names.
    section: Option<ContractKind>,
    /// The title of the row above, for the lots below it.
    title_above: String,
    /// Sum of the amounts since the last total, and of all.
    since_total: i64,
    in_all: i64,
    /// Places of the rows of one title and amount.
    seen: HashMap<(String, Option<Cents>), Vec<usize>>,
    table: PlanTable,
}

impl<'f> Reading<'f> {
    pub(super) fn new(found: &'f Found, header: &'f HeaderFound) -> Self {
        let heading = |field: &str| header.column(field).map_or("", |column| column.heading.as_str());
        let mut notes: Vec<Problem> = found.workbook.notes.iter().chain(&header.notes).cloned().collect();
        let mut unit = |field: &str| {
            let named = Unit::named(heading(field));
            if fold(heading(field)).split(' ').any(|word| word == "ttc") {
                let message = Message::new("plan-amount-with-tax").with("heading", heading(field));
                notes.push(Problem::new(0, heading(field), Effect::Noted, message));
            }
            if named.is_some() {
                let message = Message::new("plan-amount-unit").with("heading", heading(field));
                notes.push(Problem::new(0, heading(field), Effect::Noted, message));
            }
            named.unwrap_or_default()
        };
        let (unit, yearly_unit, maximum_unit) = (unit("amount"), unit("amount_yearly"), unit("amount_max"));
        let duration_unit = DurationUnit::named(heading("duration")).unwrap_or_default();
        let tally = Tally::default();
        let table = PlanTable { rows: Vec::new(), asides: Vec::new(), notes, tally };
        Self {
            found,
            header,
            unit,
            yearly_unit,
            maximum_unit,
            duration_unit,
            section: None,
            title_above: String::new(),
            since_total: 0,
            in_all: 0,
            seen: HashMap::new(),
            table,
        }
    }

    pub(super) fn finish(mut self) -> PlanTable {
        for row in self.found.rows_below(self.header) {
            match self.aside(row) {
                Some(aside) => {
                    if aside == Aside::Total {
                        self.since_total = 0;
                    }
                    self.table.asides.push((row.number, aside));
                }
                None => self.row(row),
            }
        }
        if !self.table.asides.is_empty() {
            let message = Message::new("plan-not-rows").with("count", self.table.asides.len());
            self.table.notes.push(Problem::new(0, "", Effect::Noted, message));
        }
        for row in &self.table.rows {
            self.table.tally.count(row.bucket);
        }
        self.table
    }

    fn column(&self, field: &str) -> Option<&'f ColumnGuess> {
        self.header.column(field)
    }

    /// The cell of a field; empty when no column holds it.
    fn cell<'r>(&self, row: &'r Row, field: &str) -> &'r Cell {
        row.cell(self.column(field).map_or(usize::MAX, |column| column.index))
    }

    /// The words of a field; empty for what people write instead of nothing.
    fn words(&self, row: &Row, field: &str) -> String {
        let words = self.cell(row, field).words();
        if is_missing(&words) { String::new() } else { words }
    }

    fn heading(&self, field: &str) -> &'f str {
        self.column(field).map_or("", |column| column.heading.as_str())
    }

    /// Why a line of the table is no row; remembers the section that it opens.
    fn aside(&mut self, row: &Row) -> Option<Aside> {
        if repeats_headings(row, self.header) {
            return Some(Aside::Headings);
        }
        let full = |column: &&ColumnGuess| !row.cell(column.index).is_empty();
        let own = |column: &&ColumnGuess| full(column) && !row.carried.contains(&column.index);
        let fields: Vec<&ColumnGuess> = self.header.columns.iter().filter(|c| c.field.is_some()).collect();
        if !fields.iter().any(own) {
            return Some(Aside::Remark);
        }
        let texts: BTreeSet<String> = row.cells.iter().map(Cell::words).filter(|w| !w.is_empty()).collect();
        if self.is_total(row, &texts) {
            return Some(Aside::Total);
        }
        let [only] = texts.iter().collect::<Vec<_>>()[..] else { return None };
        // A single text: a section when it is spread over merged cells or stands outside the titles.
        let in_title = self.cell(row, "title").words() == *only;
        let words = row.cells.iter().any(|cell| matches!(cell, Cell::Text(_)));
        let figure = amount(&Cell::Text(only.clone()), Unit::Euros).value().is_some();
        if words && !figure && (!row.carried.is_empty() || !in_title) {
            self.section = kind::named(only);
            self.title_above.clear();
            return Some(Aside::Section);
        }
        None
    }

    /// A line that adds up others: it says so, or holds nothing but their sum.
    fn is_total(&self, row: &Row, texts: &BTreeSet<String>) -> bool {
        let says_more = ["launch", "cpv"].iter().any(|field| !self.cell(row, field).is_empty());
        let title = self.words(row, "title");
        // The word stands in the title; without a title, anywhere.
        let named = if title.is_empty() { texts.iter().any(|t| names_total(t)) } else { names_total(&title) };
        if named {
            return !says_more;
        }
        let sum = amount(self.cell(row, "amount"), self.unit).value().map(Cents::get);
        texts.len() == 1
            && title.is_empty()
            && sum.is_some_and(|sum| sum > 0 && (sum == self.since_total || sum == self.in_all))
    }

    fn row(&mut self, row: &Row) {
        let mut notes = Notes::of(row.number);
        let title = self.title(row, &mut notes);
        let duration_months = self.duration(row, &mut notes);
        let amount = self.amount(row, duration_months, &mut notes);
        let launch_on = self.launch(row, &mut notes);
        let cpv = self.cpv(row, &mut notes);
        let kind = kind::named(&self.words(row, "kind")).or(self.section).or_else(|| kind::of_title(&title));
        let cents = amount.map_or(0, Cents::get);
        self.since_total = self.since_total.saturating_add(cents);
        self.in_all = self.in_all.saturating_add(cents);
        let mut read = PlanRow {
            row: row.number,
            bucket: Bucket::Accepted,
            title,
            reference: self.words(row, "reference"),
            kind,
            amount,
            launch_on,
            duration_months,
            buyer: self.words(row, "buyer"),
            service: self.words(row, "service"),
            cpv,
            trade_words: self.words(row, "trade"),
            problems: Vec::new(),
        };
        read.bucket = if read.title.is_empty() {
            notes.add(self.heading("title"), Effect::Rejected, Message::new("plan-title-missing"));
            Bucket::Rejected
        } else if let Some(other) = self.duplicate(&read) {
            let message = Message::new("plan-duplicate").with("other", other);
            notes.add("", Effect::Duplicate, message);
            Bucket::Duplicate
        } else if notes.problems.iter().any(|problem| problem.effect == Effect::Repaired) {
            Bucket::Repaired
        } else {
            Bucket::Accepted
        };
        read.problems = notes.problems;
        self.table.rows.push(read);
    }

    /// The object and its lot; a lot without object belongs to the object above.
    fn title(&mut self, row: &Row, notes: &mut Notes) -> String {
        let mut object = self.words(row, "title");
        let lot = self.words(row, "lot");
        // A number of lots is no lot.
        let lot = if matches!(self.cell(row, "lot"), Cell::Bool(_)) || is_missing(&lot) {
            String::new()
        } else {
            lot
        };
        if object.is_empty() && !lot.is_empty() && !self.title_above.is_empty() {
            object.clone_from(&self.title_above);
            let message = Message::new("plan-title-above").with("title", object.clone());
            notes.add(self.heading("title"), Effect::Repaired, message);
        }
        self.title_above.clone_from(&object);
        match (object.is_empty(), lot.is_empty()) {
            (_, true) | (true, _) => object,
            (false, false) if lot.bytes().all(|b| b.is_ascii_digit()) => {
                format!("{object} ({} {lot})", self.heading("lot"))
            }
            (false, false) => format!("{object}, {lot}"),
        }
    }

    fn duration(&self, row: &Row, notes: &mut Notes) -> Option<u32> {
        let cell = self.cell(row, "duration");
        let reading = months(cell, self.duration_unit).map(i64::from);
        notes.keep(self.heading("duration"), cell, reading).and_then(|months| u32::try_from(months).ok())
    }

    /// The amount for the whole duration: its own column, else the yearly one, else the maximum.
    fn amount(&self, row: &Row, months: Option<u32>, notes: &mut Notes) -> Option<Cents> {
        if let Some(amount) = self.amount_in(row, "amount", self.unit, months, notes) {
            return Some(amount);
        }
        let heading = self.heading("amount_yearly");
        if let Some(yearly) = self.amount_in(row, "amount_yearly", self.yearly_unit, None, notes) {
            let cell = self.cell(row, "amount_yearly");
            return Some(over_years(yearly, months, heading, cell, notes).unwrap_or(yearly));
        }
        let heading = self.heading("amount_max");
        if let Some(maximum) = self.amount_in(row, "amount_max", self.maximum_unit, months, notes) {
            notes.add(heading, Effect::Repaired, Message::new("plan-amount-maximum").with("read", maximum));
            return Some(maximum);
        }
        notes.add(self.heading("amount"), Effect::Noted, Message::new("plan-amount-missing"));
        None
    }

    fn amount_in(
        &self,
        row: &Row,
        field: &str,
        unit: Unit,
        months: Option<u32>,
        notes: &mut Notes,
    ) -> Option<Cents> {
        let column = self.column(field)?;
        let cell = row.cell(column.index);
        if row.carried.contains(&column.index) {
            let message = Message::new("plan-amount-shared").with("value", cell.words());
            notes.add(&column.heading, Effect::Repaired, message);
            return None;
        }
        let reading = amount(cell, unit);
        if let Value::Repaired(yearly, AMOUNT_YEARLY) = reading
            && let Some(whole) = over_years(yearly, months, &column.heading, cell, notes)
        {
            return Some(whole);
        }
        notes.keep(&column.heading, cell, reading).filter(|amount| !amount.is_zero())
    }

    fn launch(&self, row: &Row, notes: &mut Notes) -> Option<NaiveDate> {
        let epoch: Epoch = self.found.workbook.epoch;
        let cell = self.cell(row, "launch");
        let launch = notes.keep(self.heading("launch"), cell, period_start(cell, epoch));
        if launch.is_some() {
            return launch;
        }
        let cell = self.cell(row, "starts");
        let starts = period_start(cell, epoch).value()?;
        let message = Message::new("plan-launch-from-start").with("value", cell.words()).with("read", starts);
        notes.add(self.heading("starts"), Effect::Repaired, message);
        Some(starts)
    }

    /// The first CPV code of the cell: eight digits, without its check digit, padded on the right.
    fn cpv(&self, row: &Row, notes: &mut Notes) -> String {
        let written = self.words(row, "cpv");
        let heading = self.heading("cpv");
        let Some(first) = written.split([' ', ';', ',', '/']).find(|part| !part.is_empty()) else {
            return String::new();
        };
        let code = first.split_once('-').map_or(first, |(code, _)| code).replace('.', "");
        let digits = code.bytes().all(|b| b.is_ascii_digit());
        let message = |key: &str| Message::new(key).with("value", written.clone());
        match code.len() {
            8 if digits && first == written => code,
            8 | 9 if digits => {
                if first.len() < written.len() {
                    notes.add(heading, Effect::Noted, message("plan-cpv-first"));
                }
                code.chars().take(8).collect()
            }
            2..8 if digits => {
                notes.add(heading, Effect::Repaired, message("plan-cpv-padded"));
                format!("{code:0<8}")
            }
            _ => {
                notes.add(heading, Effect::Repaired, message("plan-cpv-unreadable"));
                String::new()
            }
        }
    }

    /// The number of an earlier row that says the same purchase: same title and amount, and nothing
    /// that tells them apart.
    fn duplicate(&mut self, row: &PlanRow) -> Option<usize> {
        let place = self.table.rows.len();
        let namesakes = self.seen.entry((fold(&row.title), row.amount)).or_default();
        let same = |&&at: &&usize| self.table.rows.get(at).is_some_and(|other| agree(row, other));
        if let Some(&first) = namesakes.iter().take(COMPARED).find(same) {
            return self.table.rows.get(first).map(|other| other.row);
        }
        namesakes.push(place);
        None
    }
}

/// True unless both rows give a different answer somewhere.
fn agree(row: &PlanRow, other: &PlanRow) -> bool {
    let words = |a: &str, b: &str| a.is_empty() || b.is_empty() || fold(a) == fold(b);
    let days = |a: Option<NaiveDate>, b: Option<NaiveDate>| a.is_none() || b.is_none() || a == b;
    words(&row.buyer, &other.buyer)
        && words(&row.service, &other.service)
        && words(&row.reference, &other.reference)
        && words(&row.cpv, &other.cpv)
        && days(row.launch_on, other.launch_on)
}

/// A yearly amount over a duration longer than a year, and says so.
fn over_years(
    yearly: Cents,
    months: Option<u32>,
    heading: &str,
    cell: &Cell,
    notes: &mut Notes,
) -> Option<Cents> {
    let months = i64::from(months.filter(|months| *months > 12)?);
    let whole = yearly.scaled(months, 12);
    let message = Message::new("plan-amount-years")
        .with("value", cell.words())
        .with("months", months)
        .with("read", whole);
    notes.add(heading, Effect::Repaired, message);
    Some(whole)
}
