//! What a line of the table holds: one row, or one for each month, and the bucket it ends in.

use super::columns::cell_name;
use super::{MOST, SheetReading};
use crate::hours::Place;
use crate::hours::codes::{Mark, Nature, mark, marked_hours, nature};
use crate::hours::{HourRow, Who};
use crate::people::name::is_masked;
use crate::row::{Bucket, Effect, Problem};
use crate::table::moment::{hours, signed_hours};
use crate::table::notes::Notes;
use crate::table::value::Reading;
use crate::table::{Cell, Row};
use clausier_domain::execution::counting::HourParts;
use clausier_domain::message::Message;
use clausier_domain::nir::holds_nir;
use clausier_domain::quantity::Hours;
use clausier_domain::text::fold;
use std::collections::BTreeMap;

impl SheetReading<'_> {
    /// The rows that a line of the table holds: one, or one for each month of a grid.
    pub(super) fn entries(&mut self, row: &Row, who: Who, mut notes: Notes) {
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
            parts: None,
            idle: false,
            status,
            problems: Vec::new(),
        };
        let mut entries = if !self.layout.months.is_empty() {
            self.wide(row, &blank, notes)
        } else if !self.layout.days.is_empty() {
            self.daily(row, &blank, notes)
        } else {
            vec![self.long(row, blank, notes)]
        };
        for entry in &mut entries {
            if let Some(key) = rejected {
                entry.problems.push(Problem::new(row.number, "", Effect::Rejected, Message::new(key)));
            } else if let Some(other) = same {
                let message = Message::new("hours-same-row").with("other", other);
                entry.problems.push(Problem::new(row.number, "", Effect::Duplicate, message));
            }
            entry.bucket = bucket_of(entry);
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

    /// One row of a table with a column of hours.
    fn long(&mut self, row: &Row, mut entry: HourRow, mut notes: Notes) -> HourRow {
        let column = self.layout.columns.get("hours").copied();
        let first = column.or_else(|| self.layout.extras.first().map(|extra| extra.index));
        entry.cell = first.map_or_else(String::new, |column| cell_name(column, row.number));
        let mut total: Option<Hours> = None;
        if let Some(index) = column
            && let Some(read) = self.hours(Self::figure(row, index), index, &mut notes)
        {
            self.count(index, read);
            total = Some(read);
        }
        entry.parts = self.extra_hours(row, &mut total, &mut notes);
        self.nature(row, &mut entry, total, &mut notes);
        let unread = notes.problems.iter().any(|problem| problem.effect == Effect::Rejected);
        if total.is_none() && !unread {
            notes.add(self.layout.heading("hours"), Effect::Rejected, Message::new("hours-none"));
        }
        entry.hours = total;
        match self.period(row, &mut notes) {
            Some(period) => (entry.month, entry.part) = (Some(period.month), period.part),
            None if notes.problems.iter().any(|problem| problem.effect == Effect::Rejected) => {}
            None => {
                notes.add(
                    self.layout.heading("month"),
                    Effect::Rejected,
                    Message::new("hours-month-missing"),
                );
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

    /// What the row says its hours are: leave is no work, training and overtime are parts of it.
    fn nature(&self, row: &Row, entry: &mut HourRow, total: Option<Hours>, notes: &mut Notes) {
        if !self.layout.has("hour_kind") {
            return;
        }
        let words = self.words(row, "hour_kind", notes);
        let all = total.filter(|total| *total >= Hours::ZERO).unwrap_or_default();
        match nature(&words) {
            Nature::Work => {
                entry.parts.get_or_insert_default();
            }
            Nature::Overtime => entry.parts = Some(HourParts { overtime: all, ..HourParts::default() }),
            Nature::Training => entry.parts = Some(HourParts { training: all, ..HourParts::default() }),
            Nature::Leave => {
                notes.add(
                    self.layout.heading("hour_kind"),
                    Effect::Rejected,
                    Message::new("hours-absence-row"),
                );
            }
        }
    }

    /// The hours of a cell; one that cannot be read rejects its row.
    pub(super) fn hours(&self, cell: &Cell, column: usize, notes: &mut Notes) -> Option<Hours> {
        let words = cell.words();
        let heading = self.column_name(column);
        if holds_nir(&words) {
            notes.add(&heading, Effect::Rejected, Message::new("people-nir-emptied"));
            return None;
        }
        match signed_hours(cell) {
            Reading::Missing => None,
            Reading::Clean(read) | Reading::Repaired(read, _) if read > MOST || read < -MOST => {
                let message = Message::new("hours-too-many").with("hours", read);
                notes.add(&heading, Effect::Rejected, message);
                None
            }
            Reading::Clean(read) => {
                if read < Hours::ZERO {
                    notes.add(
                        &heading,
                        Effect::Repaired,
                        Message::new("hours-correction").with("hours", read),
                    );
                }
                Some(read)
            }
            Reading::Repaired(read, why) => {
                notes.add(
                    &heading,
                    Effect::Repaired,
                    Message::new(why).with("value", words).with("read", read),
                );
                Some(read)
            }
            Reading::Unreadable(why) => {
                let marked = marked_hours(&words).map(|(_, mark)| mark);
                let away = matches!(mark(&words).or(marked), Some(Mark::Leave | Mark::Rest));
                // Why somebody is away is not quoted.
                let message = if away {
                    Message::new("hours-absence-row")
                } else {
                    Message::new(why).with("value", words)
                };
                notes.add(&heading, Effect::Rejected, message);
                None
            }
        }
    }

    /// Corrections below zero lower the hours of their month; alone they can lower nothing.
    pub(super) fn corrections(&mut self) {
        let key = |row: &HourRow| {
            let who = &row.who;
            (fold(&who.last_name), fold(&who.first_name), who.id.clone(), row.month)
        };
        let mut sums: BTreeMap<_, Hours> = BTreeMap::new();
        for row in self.rows.iter().filter(|row| row.is_taken()) {
            *sums.entry(key(row)).or_default() += row.hours.unwrap_or_default();
        }
        for row in self.rows.iter_mut().filter(|row| row.hours.is_some_and(|read| read < Hours::ZERO)) {
            if row.is_taken() && sums.get(&key(row)).is_some_and(|sum| *sum < Hours::ZERO) {
                let message = Message::new("hours-correction-alone");
                row.problems.push(Problem::new(row.row, "", Effect::Rejected, message));
                row.bucket = Bucket::Rejected;
            }
        }
    }
}

/// The one bucket that the problems of a row put it in.
fn bucket_of(entry: &HourRow) -> Bucket {
    let did = |effect| entry.problems.iter().any(|problem| problem.effect == effect);
    if did(Effect::Rejected) {
        Bucket::Rejected
    } else if did(Effect::Duplicate) {
        Bucket::Duplicate
    } else if did(Effect::Repaired) {
        Bucket::Repaired
    } else {
        Bucket::Accepted
    }
}
