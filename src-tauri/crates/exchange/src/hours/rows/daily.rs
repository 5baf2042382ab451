//! The rows of a sheet of days: added up to the month, or to the days of it that the sheet has.

use super::columns::{Cells, cell_name};
use super::{Asked, SheetReading};
use crate::hours::HourRow;
use crate::hours::codes::{Mark, mark, marked_hours};
use crate::hours::days::{DayLabel, day_of};
use crate::hours::layout::SheetFound;
use crate::hours::period::{Period, When};
use crate::row::{Effect, Problem};
use crate::table::moment::signed_hours;
use crate::table::notes::Notes;
use crate::table::value::Reading;
use crate::table::{Cell, Row};
use chrono::{Datelike, NaiveDate};
use clausier_domain::execution::counting::HourParts;
use clausier_domain::message::Message;
use clausier_domain::nir::holds_nir;
use clausier_domain::quantity::{Hours, YearMonth};
use clausier_domain::text::fold;
use std::collections::BTreeMap;

/// A day has no more.
const MOST_OF_DAY: Hours = Hours::whole(24);
/// Columns of one month from which, first and last days included, they are the whole of it.
const WHOLE_MONTH: usize = 20;
/// Longest time in which a number is one day only.
const TWO_MONTHS: i64 = 62;

/// A column of a day or a week, with what is known of it before any row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Day {
    pub(super) index: usize,
    pub(super) when: DayWhen,
}

/// Which day or week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DayWhen {
    /// A day.
    Date(NaiveDate),
    /// A day of the month of the row, or of the month before it.
    Number { day: u32, before: bool },
    /// A day of the week of the row.
    Weekday,
    /// A week.
    Week(u32, Option<i32>),
}

/// The columns of days of a sheet.
pub(super) fn days(found: &SheetFound, asked: Asked) -> Vec<Day> {
    let year_around =
        found.year_around(asked.file).map(|(year, _)| year).or(asked.month.map(YearMonth::year));
    let assumed = |month: u32| asked.today.year() - i32::from(month > asked.today.month());
    let span = match found.around.when {
        Some(When::Days(from, to)) if (to - from).num_days() <= TWO_MONTHS => Some((from, to)),
        _ => None,
    };
    let one = |column: &crate::hours::days::DayColumn| {
        let when = match column.label {
            DayLabel::Day { day, month: Some(month), year } => {
                let year = year.or(year_around).unwrap_or_else(|| assumed(month));
                DayWhen::Date(day_of(year, month, day)?)
            }
            DayLabel::Day { day, month: None, .. } => {
                let inside = |date: &NaiveDate| date.day() == day;
                let told = span.and_then(|(from, to)| {
                    let mut dates = from.iter_days().take_while(|date| *date <= to).filter(inside);
                    dates.next().filter(|_| dates.next().is_none())
                });
                told.map_or(DayWhen::Number { day, before: column.before }, DayWhen::Date)
            }
            DayLabel::Weekday(_) => DayWhen::Weekday,
            DayLabel::Week { number, year } => DayWhen::Week(number, year.or(year_around)),
        };
        Some(Day { index: column.index, when })
    };
    found.days.iter().filter_map(one).collect()
}

/// Hours of some days of one month.
#[derive(Default)]
struct Sum {
    column: Option<usize>,
    hours: Hours,
    training: Hours,
}

/// What the cells hold beside hours.
#[derive(Default)]
struct Marks {
    leave: usize,
    leave_hours: Hours,
    training: usize,
    present: usize,
    unread: Vec<(String, Message)>,
}

/// The month and the part of it.
type Key = (Option<YearMonth>, Option<String>);

impl SheetReading<'_> {
    /// The rows of a line: one for each month, or each week, its columns speak of.
    pub(super) fn daily(&mut self, row: &Row, blank: &HourRow, mut notes: Notes) -> Vec<HourRow> {
        let dated = |day: &Day| matches!(day.when, DayWhen::Date(_) | DayWhen::Week(..));
        let period = if self.layout.days.iter().all(dated) { None } else { self.period(row, &mut notes) };
        let mut sums: BTreeMap<Key, Sum> = BTreeMap::new();
        let mut marks = Marks::default();
        for day in self.layout.days.clone() {
            let cell = Self::figure(row, day.index);
            let Some((read, training)) = self.day_cell(cell, day, &mut marks, &mut notes) else { continue };
            self.count(day.index, read);
            let key = self.key(day, period.as_ref(), &mut notes);
            let sum = sums.entry(key).or_default();
            sum.column.get_or_insert(day.index);
            sum.hours += read;
            sum.training += training;
        }
        let total: Hours = sums.values().map(|sum| sum.hours).sum();
        let stated = self.stated(row, &mut notes);
        let doubtful = marks.present > 0 || !marks.unread.is_empty();
        let fallback = || self.layout.days.iter().find_map(|day| self.month_of(*day, period.as_ref()));
        match stated {
            Some((column, stated)) if (doubtful || total.is_zero()) && stated != total && sums.len() <= 1 => {
                let message = Message::new("hours-days-total-used").with("stated", stated).with("sum", total);
                notes.add(&self.column_name(column), Effect::Repaired, message);
                let key = sums.keys().next().cloned();
                let key = key.unwrap_or_else(|| {
                    let month = fallback();
                    (month, month.and_then(|month| self.part_of(month, period.as_ref())))
                });
                sums.insert(key, Sum { column: Some(column), hours: stated, training: Hours::ZERO });
            }
            _ => {
                for (heading, message) in std::mem::take(&mut marks.unread) {
                    notes.add(&heading, Effect::Rejected, message);
                }
                if marks.present > 0 {
                    let message = Message::new("hours-days-marked").with("count", marks.present);
                    notes.add("", Effect::Rejected, message);
                }
                if let Some((column, stated)) = stated
                    && stated != total
                    && stated != total + marks.leave_hours
                {
                    let message =
                        Message::new("hours-total-differs").with("stated", stated).with("sum", total);
                    notes.add(&self.column_name(column), Effect::Noted, message);
                }
            }
        }
        self.tell(&marks, &mut notes);
        if sums.is_empty() {
            if marks.leave > 0 && period_or(fallback(), &notes) {
                let month = fallback();
                sums.insert(
                    (month, month.and_then(|month| self.part_of(month, period.as_ref()))),
                    Sum::default(),
                );
            } else {
                if notes.problems.iter().all(|problem| problem.effect != Effect::Rejected) {
                    notes.add("", Effect::Rejected, Message::new("hours-none"));
                }
                return vec![HourRow { month: fallback(), problems: notes.problems, ..blank.clone() }];
            }
        }
        let parts = self.parts_of_days(row, &sums, &mut notes);
        self.day_entries(row, blank, sums, parts, notes)
    }

    fn day_entries(
        &self,
        row: &Row,
        blank: &HourRow,
        sums: BTreeMap<Key, Sum>,
        parts: Option<HourParts>,
        notes: Notes,
    ) -> Vec<HourRow> {
        let mut entries: Vec<HourRow> = Vec::new();
        for ((month, part), sum) in sums {
            let mut problems: Vec<Problem> = notes.problems.clone();
            if entries.is_empty() {
                // What is only told is told once.
            } else {
                problems.retain(|problem| problem.effect != Effect::Noted);
            }
            if month.is_none() && problems.iter().all(|problem| problem.effect != Effect::Rejected) {
                let message = Message::new("hours-month-missing");
                problems.push(Problem::new(row.number, "", Effect::Rejected, message));
            }
            let own = HourParts { training: sum.training, ..HourParts::default() };
            entries.push(HourRow {
                cell: sum.column.map_or_else(String::new, |column| cell_name(column, row.number)),
                month,
                part,
                idle: sum.hours.is_zero(),
                hours: Some(sum.hours),
                parts: parts.or((!sum.training.is_zero()).then_some(own)),
                problems,
                ..blank.clone()
            });
        }
        entries
    }

    /// What a row is made of, when it is of one month.
    fn parts_of_days(
        &mut self,
        row: &Row,
        sums: &BTreeMap<Key, Sum>,
        notes: &mut Notes,
    ) -> Option<HourParts> {
        let mut only = sums.values();
        let (Some(sum), None) = (only.next(), only.next()) else { return None };
        let mut hours = Some(sum.hours);
        let mut parts = self.extra_hours(row, &mut hours, notes)?;
        parts.training = parts.training.max(sum.training);
        (parts.total() <= sum.hours).then_some(parts)
    }

    /// The hours of a day and how many of them are training.
    fn day_cell(
        &self,
        cell: &Cell,
        day: Day,
        marks: &mut Marks,
        notes: &mut Notes,
    ) -> Option<(Hours, Hours)> {
        let words = cell.words();
        if holds_nir(&words) {
            self.hours(cell, day.index, notes);
            return None;
        }
        match signed_hours(cell) {
            Reading::Missing => None,
            Reading::Clean(read) | Reading::Repaired(read, _) => {
                if self.layout.cells == Cells::Presence {
                    marks.present += usize::from(!read.is_zero());
                    return None;
                }
                if read > MOST_OF_DAY && !matches!(day.when, DayWhen::Week(..)) {
                    let message = Message::new("hours-day-too-long").with("hours", read);
                    notes.add(&self.column_name(day.index), Effect::Rejected, message);
                }
                Some((read, Hours::ZERO))
            }
            Reading::Unreadable(why) => match (mark(&words), marked_hours(&words)) {
                (Some(Mark::Rest), _) => None,
                (Some(Mark::Leave), _) => {
                    marks.leave += 1;
                    None
                }
                (Some(Mark::Training), _) => {
                    marks.training += 1;
                    None
                }
                (Some(Mark::Present), _) => {
                    marks.present += 1;
                    None
                }
                (None, Some((read, Mark::Leave))) => {
                    marks.leave += 1;
                    marks.leave_hours += read;
                    None
                }
                (None, Some((read, Mark::Training))) => Some((read, read)),
                (None, Some((read, Mark::Rest | Mark::Present))) => Some((read, Hours::ZERO)),
                (None, None) => {
                    let message = Message::new(why).with("value", words);
                    marks.unread.push((self.column_name(day.index), message));
                    None
                }
            },
        }
    }

    /// The total that the row writes beside its days.
    fn stated(&mut self, row: &Row, notes: &mut Notes) -> Option<(usize, Hours)> {
        let column = self.layout.columns.get("hours").copied()?;
        let about = || {
            let folded = fold(&self.column_name(column));
            folded.split(' ').any(|word| matches!(word, "heure" | "heures" | "h"))
        };
        if self.layout.cells == Cells::Presence && !about() {
            return None;
        }
        let read = self.hours(Self::figure(row, column), column, notes)?;
        self.count(column, read);
        Some((column, read))
    }

    fn key(&self, day: Day, period: Option<&Period>, notes: &mut Notes) -> Key {
        if let DayWhen::Week(number, year) = day.when {
            // The first weeks of a title's month: `S1` … `S5` add up to it.
            let of_month = self.layout.days.len() <= 6
                && self.layout.days.iter().all(|day| matches!(day.when, DayWhen::Week(1..=6, _)));
            let around = self.section_month.or_else(|| self.found.month_around(self.asked.file));
            if let Some(month) = around.or(self.asked.month).filter(|_| of_month) {
                return (Some(month), None);
            }
            let year = year.or_else(|| around.map(YearMonth::year)).or(Some(self.asked.today.year()));
            return match When::Week(number, year).period(year) {
                Ok(Some(period)) => (Some(period.month), period.part),
                Ok(None) => (None, None),
                Err(why) => {
                    let message = Message::new(why).with("value", number.to_string());
                    notes.add(&self.column_name(day.index), Effect::Rejected, message);
                    (None, None)
                }
            };
        }
        let month = self.month_of(day, period);
        let part = match day.when {
            DayWhen::Weekday => period.and_then(|period| period.part.clone()),
            _ => month.and_then(|month| self.part_of(month, period)),
        };
        (month, part)
    }

    fn month_of(&self, day: Day, period: Option<&Period>) -> Option<YearMonth> {
        match day.when {
            DayWhen::Date(date) => Some(YearMonth::of(date)),
            DayWhen::Number { before, .. } => period.map(|p| p.month.plus(if before { -1 } else { 0 })),
            DayWhen::Weekday => period.map(|period| period.month),
            DayWhen::Week(number, year) => {
                When::Week(number, year).period(year).ok().flatten().map(|period| period.month)
            }
        }
    }

    /// The days of a month that the columns speak of, when they are not the whole of it.
    fn part_of(&self, month: YearMonth, period: Option<&Period>) -> Option<String> {
        let dates = || {
            self.layout.days.iter().filter(|day| self.month_of(**day, period) == Some(month)).filter_map(
                |day| match day.when {
                    DayWhen::Date(date) => Some(date),
                    DayWhen::Number { day, .. } => day_of(month.year(), month.month(), day),
                    DayWhen::Weekday | DayWhen::Week(..) => None,
                },
            )
        };
        let (first, last) = (dates().min()?, dates().max()?);
        let whole = dates().count() >= WHOLE_MONTH && first.day() <= 5 && last.day() >= 25;
        match whole {
            true => None,
            false if first == last => Some(first.to_string()),
            false => Some(format!("{first}/{last}")),
        }
    }

    fn tell(&self, marks: &Marks, notes: &mut Notes) {
        if marks.leave > 0 {
            notes.add("", Effect::Noted, Message::new("hours-absent-days").with("count", marks.leave));
        }
        if !marks.leave_hours.is_zero() {
            let message = Message::new("hours-absent-hours").with("hours", marks.leave_hours);
            notes.add("", Effect::Noted, message);
        }
        if marks.training > 0 {
            notes.add("", Effect::Noted, Message::new("hours-training-days").with("count", marks.training));
        }
    }
}

/// True when a month is known and nothing was refused.
fn period_or(month: Option<YearMonth>, notes: &Notes) -> bool {
    month.is_some() && notes.problems.iter().all(|problem| problem.effect != Effect::Rejected)
}

/// Days added up are said once for each sheet.
pub(super) fn told(days: &[Day], notes: &mut Vec<Problem>) {
    if !days.is_empty() {
        let weeks = days.iter().all(|day| matches!(day.when, DayWhen::Week(..)));
        let key = if weeks { "hours-weeks-added" } else { "hours-days-added" };
        notes.push(Problem::new(0, "", Effect::Noted, Message::new(key).with("count", days.len())));
    }
}
