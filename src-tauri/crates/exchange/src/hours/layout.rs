//! Where the tables of hours stand in a workbook: in which sheets, under which headings, beside which months, and
//! what the lines above them say of the company, the lot and the time.

use super::around::{Around, around, person_named};
use super::days::{DayColumn, day_columns};
use super::period::month_heading;
use crate::row::{Effect, Problem};
use crate::table::header::{HeaderFound, headed, joined, score_of, words};
use crate::table::synonyms::{Confidence, Field, Synonyms};
use crate::table::value::plain_number;
use crate::table::{Cell, Row, Sheet, Visibility, Workbook};
use clausier_domain::message::Message;
use clausier_domain::text::fold;

/// Rows from the top that may hold the headings.
const SEARCHED: usize = 60;
/// Rows that headings may run over.
const DEEPEST: usize = 3;
/// What a heading that is a month is worth, beside what a known heading is.
const MONTH_WORTH: i64 = 4;
/// What headings that name both a person and hours are worth.
const WHOLE_WORTH: i64 = 40;
/// A text longer than this is no heading.
const LONGEST_HEADING: usize = 160;
/// Fields that say who.
pub(super) const WHO: [&str; 5] = ["full_name", "last_name", "first_name", "person_id", "pass_number"];

/// A column that is a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct MonthColumn {
    pub(super) index: usize,
    pub(super) number: u32,
    pub(super) year: Option<i32>,
}

/// The table of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SheetFound {
    /// Place of the sheet.
    pub(super) sheet: usize,
    /// Its headings without the columns of months.
    pub(super) header: HeaderFound,
    /// All headings, by place.
    pub(super) headings: Vec<String>,
    pub(super) months: Vec<MonthColumn>,
    /// Columns of days or weeks: there are months or days, never both.
    pub(super) days: Vec<DayColumn>,
    pub(super) around: Around,
}

/// The tables of hours of a workbook: in every sheet that has one; a sheet that only sums up the others is left
/// out, and said. When no sheet has one, what looks most like it, so that its columns can be chosen by hand.
pub(super) fn find(workbook: &Workbook, synonyms: &Synonyms) -> (Vec<SheetFound>, Vec<Problem>) {
    let mut whole: Vec<SheetFound> = Vec::new();
    let mut partial: Option<(i64, SheetFound)> = None;
    let mut notes = Vec::new();
    let mut left_out = |key: &str, sheet: &Sheet| {
        notes.push(Problem::new(0, "", Effect::Noted, Message::new(key).with("sheet", sheet.name.as_str())));
    };
    let mut sums: Vec<(usize, SheetFound)> = Vec::new();
    let mut unread: Vec<&Sheet> = Vec::new();
    for (place, sheet) in workbook.sheets.iter().enumerate() {
        let Some((worth, at, headings)) = search(sheet, synonyms) else { continue };
        let found = sheet_found(sheet, place, at, headings, synonyms);
        match (is_whole(&found), sheet.visibility) {
            (true, Visibility::Hidden) => left_out("hours-sheet-hidden", sheet),
            (true, Visibility::Shown) if sums_up(&sheet.name) => sums.push((place, found)),
            (true, Visibility::Shown) => whole.push(found),
            (false, visibility) => {
                if visibility == Visibility::Shown && says_hours(&found) {
                    unread.push(sheet);
                }
                if partial.as_ref().is_none_or(|(known, _)| worth > *known) {
                    partial = Some((worth, found));
                }
            }
        }
    }
    for (place, found) in sums {
        match workbook.sheets.get(place) {
            Some(sheet) if !whole.is_empty() => left_out("hours-sheet-sum", sheet),
            _ => whole.push(found),
        }
    }
    if whole.is_empty() {
        whole.extend(partial.map(|(_, found)| found));
    } else {
        unread.into_iter().for_each(|sheet| left_out("hours-sheet-unread", sheet));
    }
    (whole, notes)
}

/// A sheet whose name says that it adds up the others.
fn sums_up(name: &str) -> bool {
    let folded = fold(name);
    folded.split(' ').any(|word| {
        matches!(
            word,
            "recap" | "recapitulatif" | "synthese" | "total" | "totaux" | "cumul" | "bilan" | "tcd"
        )
    })
}

/// A table that says who and how long.
fn is_whole(found: &SheetFound) -> bool {
    let any = |fields: &[&str]| fields.iter().any(|field| found.header.column(field).is_some());
    (any(&WHO) || !found.around.who.is_empty()) && says_hours(found)
}

/// A table that says how long.
fn says_hours(found: &SheetFound) -> bool {
    !found.months.is_empty()
        || !found.days.is_empty()
        || ["hours", "overtime"].iter().any(|field| found.header.column(field).is_some())
}

/// The headings of a sheet: what they are worth, the place of their last row, their words.
fn search(sheet: &Sheet, synonyms: &Synonyms) -> Option<(i64, usize, Vec<String>)> {
    let mut best: Option<(i64, usize, usize, Vec<String>)> = None;
    let near = sheet.rows.iter().take(SEARCHED + DEEPEST);
    let alone: Vec<Option<(Vec<String>, Worth)>> = near
        .map(|row| {
            let headings = words(row);
            let worth = may_head(row, &headings).then(|| Worth::of(&headings, synonyms));
            worth.map(|worth| (headings, worth))
        })
        .collect();
    for first in 0..alone.len().min(SEARCHED) {
        let mut headings: Vec<String> = Vec::new();
        for at in first..first + DEEPEST {
            let (Some(row), Some(Some((own, own_worth)))) = (sheet.rows.get(at), alone.get(at)) else {
                break;
            };
            let worth = if at == first {
                headings.clone_from(own);
                *own_worth
            } else {
                headings = joined(&headings, own);
                Worth::of(&headings, synonyms)
            };
            if worth.base < own_worth.base {
                // Labels above a table, not headings over two rows.
                break;
            }
            let worth = worth.base + worth.whole;
            let better = best.as_ref().is_none_or(|(known, last, start, _)| {
                worth > *known
                    // A second row that says no less belongs to the headings, unless it says only figures.
                    || (worth == *known && *start == first && *last + 1 == at && different(row) >= 2 && !holds_figure(row))
            });
            if worth > 0 && better {
                best = Some((worth, at, first, headings.clone()));
            }
        }
    }
    best.map(|(worth, at, _, headings)| (worth, at, headings))
}

/// A row that may be headings, or a line of them: some words, none of them long.
fn may_head(row: &Row, words: &[String]) -> bool {
    (different(row) >= 1 || !day_columns(words).is_empty())
        && row.cells.iter().all(|cell| match cell {
            Cell::Text(text) => text.chars().count() <= LONGEST_HEADING,
            Cell::Number(number) => plain_number(number).is_some_and(|plain| !plain.contains('.')),
            Cell::Duration(_) | Cell::Bool(_) | Cell::Error(_) => false,
            Cell::Empty | Cell::Date(_) => true,
        })
}

fn holds_figure(row: &Row) -> bool {
    row.cells.iter().any(|cell| match cell {
        Cell::Number(_) | Cell::Duration(_) => true,
        Cell::Text(text) => plain_number(text).is_some(),
        _ => false,
    })
}

/// How many different texts a row holds.
fn different(row: &Row) -> usize {
    let mut texts: Vec<String> = row
        .cells
        .iter()
        .filter(|cell| matches!(cell, Cell::Text(_) | Cell::Date(_)))
        .map(Cell::words)
        .collect();
    texts.sort_unstable();
    texts.dedup();
    texts.len()
}

/// What headings are worth.
#[derive(Clone, Copy)]
struct Worth {
    /// One by one.
    base: i64,
    /// For naming both a person and hours.
    whole: i64,
}

impl Worth {
    fn of(headings: &[String], synonyms: &Synonyms) -> Self {
        let found: Vec<_> = headings.iter().map(|heading| synonyms.field(heading)).collect();
        let known = |field: &str| {
            let named = |one: &&Option<(&Field, Confidence)>| {
                one.is_some_and(|(found, sure)| found.name == field && sure > Confidence::Guess)
            };
            found.iter().any(|one| named(&one))
        };
        let months = months_among(headings, &found);
        let hours = months > 0 || known("hours") || known("overtime");
        // `Salarié : …` is a label with its value.
        let label =
            headings.iter().any(|heading| heading.contains(": ") || heading.trim_end().ends_with(':'));
        let whole = WHO.iter().any(|field| known(field)) && hours && !label;
        let months = MONTH_WORTH * i64::try_from(months.min(12)).unwrap_or(0);
        let named = headings.iter().zip(found).filter_map(|(heading, one)| Some((heading.as_str(), one?)));
        Self { base: score_of(named) + months, whole: if whole { WHOLE_WORTH } else { 0 } }
    }
}

/// How many headings are months or days. One beside `Mois` is its value.
fn months_among(headings: &[String], found: &[Option<(&Field, Confidence)>]) -> usize {
    match day_columns(headings).len() {
        0 => {}
        days => return days,
    }
    let months = headings.iter().filter(|heading| month_heading(heading).is_some()).count();
    let label = |(heading, one): (&String, &Option<(&Field, Confidence)>)| {
        one.is_some_and(|(field, _)| field.name == "month") && month_heading(heading).is_none()
    };
    if months == 1 && headings.iter().zip(found).any(label) { 0 } else { months }
}

fn sheet_found(
    sheet: &Sheet,
    place: usize,
    at: usize,
    headings: Vec<String>,
    synonyms: &Synonyms,
) -> SheetFound {
    let mut header = headed(sheet, at, headings.clone(), synonyms);
    let days = day_columns(&headings);
    let months = if days.is_empty() { month_columns(&headings, &header) } else { Vec::new() };
    header.columns.retain(|column| {
        months.iter().all(|month| month.index != column.index)
            && days.iter().all(|day| day.index != column.index)
    });
    let first = header_start(sheet, at, &headings);
    let mut around = around(sheet, first, synonyms);
    let has = |field: &str| header.column(field).is_some();
    if !WHO.iter().any(|field| has(field)) && around.who.is_empty() {
        // The sheet of one person, whose name is on its tab.
        if !has("employer") && (has("month") || !days.is_empty()) && person_named(&sheet.name) {
            around.who.push(("full_name".to_owned(), sheet.name.clone()));
        }
    } else if WHO.iter().any(|field| has(field)) {
        around.who.clear();
    }
    SheetFound { sheet: place, around, header, headings, months, days }
}

/// The columns that are months. A single one beside a column of hours is a title, not a grid.
fn month_columns(headings: &[String], header: &HeaderFound) -> Vec<MonthColumn> {
    let mut months: Vec<MonthColumn> = headings
        .iter()
        .enumerate()
        .filter_map(|(index, heading)| {
            let (number, year) = month_heading(heading)?;
            Some(MonthColumn { index, number, year })
        })
        .collect();
    if months.is_empty() {
        // `1`, `2` … `12`.
        let numbered: Vec<usize> = (1..=12)
            .filter_map(|number: usize| headings.iter().position(|heading| *heading == number.to_string()))
            .collect();
        let row = numbered.windows(2).all(|pair| matches!(pair, [a, b] if a + 1 == *b));
        if numbered.len() == 12 && row && !headings.iter().any(|heading| heading == "13") {
            let column = |(number, index): (u32, &usize)| MonthColumn { index: *index, number, year: None };
            months = (1..).zip(&numbered).map(column).collect();
        }
    }
    let plain =
        |index: usize| header.columns.iter().any(|c| c.index == index && c.field.as_deref() == Some("hours"));
    if months.iter().all(|month| plain(month.index)) && header.column("month").is_some() {
        // `Heures octobre` beside a column of months: the hours of the row, whatever its month.
        months.clear();
    }
    months
}

/// The first row of the headings that end at a row: joined headings hold the words of the rows above.
fn header_start(sheet: &Sheet, at: usize, headings: &[String]) -> usize {
    let mut start = at;
    while start > 0 && at - start + 1 < DEEPEST {
        let Some(above) = sheet.rows.get(start - 1) else { break };
        let inside = words(above).iter().enumerate().all(|(index, word)| {
            word.is_empty() || headings.get(index).is_some_and(|heading| heading.starts_with(word.as_str()))
        });
        let longer = words(above).iter().any(|word| !word.is_empty());
        if !inside || !longer {
            break;
        }
        start -= 1;
    }
    start
}
