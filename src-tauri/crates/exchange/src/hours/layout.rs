//! Where the tables of hours stand in a workbook: in which sheets, under which headings, beside which months, and
//! what the lines above them say of the company, the lot and the time.

use super::period::{Told, month_heading, told};
use crate::row::{Effect, Problem};
use crate::table::header::{HeaderFound, headed, joined, score, words};
use crate::table::synonyms::{Confidence, Synonyms, normal};
use crate::table::value::plain_number;
use crate::table::{Cell, Row, Sheet, Visibility, Workbook};
use clausier_domain::message::Message;
use clausier_domain::nir::holds_nir;
use clausier_domain::quantity::YearMonth;
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

/// What the lines above a table, its sheet and its file say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Around {
    /// What is said beside a label: `Entreprise : …`, by field.
    pub(super) labelled: Vec<(String, String)>,
    /// What is said of the time, the nearest first.
    pub(super) times: Vec<Told>,
    /// Other titles.
    pub(super) titles: Vec<String>,
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
    for (place, sheet) in workbook.sheets.iter().enumerate() {
        let Some((worth, at, headings)) = search(sheet, synonyms) else { continue };
        let found = sheet_found(sheet, place, at, headings, synonyms);
        match (is_whole(&found), sheet.visibility) {
            (true, Visibility::Hidden) => left_out("hours-sheet-hidden", sheet),
            (true, Visibility::Shown) if sums_up(&sheet.name) => sums.push((place, found)),
            (true, Visibility::Shown) => whole.push(found),
            (false, _) => {
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
    any(&WHO) && (!found.months.is_empty() || any(&["hours", "overtime"]))
}

/// The headings of a sheet: what they are worth, the place of their last row, their words.
fn search(sheet: &Sheet, synonyms: &Synonyms) -> Option<(i64, usize, Vec<String>)> {
    let mut best: Option<(i64, usize, usize, Vec<String>)> = None;
    for first in 0..sheet.rows.len().min(SEARCHED) {
        let mut headings: Vec<String> = Vec::new();
        for at in first..first + DEEPEST {
            let Some(row) = sheet.rows.get(at).filter(|row| may_head(row)) else { break };
            headings = if at == first { words(row) } else { joined(&headings, &words(row)) };
            let worth = worth(&headings, synonyms);
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
fn may_head(row: &Row) -> bool {
    different(row) >= 1
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

fn worth(headings: &[String], synonyms: &Synonyms) -> i64 {
    let months = headings.iter().filter(|heading| month_heading(heading).is_some()).count();
    let known: Vec<&str> = headings
        .iter()
        .filter_map(|heading| synonyms.field(heading))
        .filter(|(_, confidence)| *confidence > Confidence::Guess)
        .map(|(field, _)| field.name.as_str())
        .collect();
    let who = known.iter().any(|field| WHO.contains(field));
    let hours = months > 0 || known.iter().any(|field| matches!(*field, "hours" | "overtime"));
    let whole = if who && hours { WHOLE_WORTH } else { 0 };
    score(headings, synonyms) + MONTH_WORTH * i64::try_from(months.min(12)).unwrap_or(0) + whole
}

fn sheet_found(
    sheet: &Sheet,
    place: usize,
    at: usize,
    headings: Vec<String>,
    synonyms: &Synonyms,
) -> SheetFound {
    let mut header = headed(sheet, at, headings.clone(), synonyms);
    let months = month_columns(&headings, &header);
    header.columns.retain(|column| months.iter().all(|month| month.index != column.index));
    let first = header_start(sheet, at, &headings);
    SheetFound { sheet: place, around: around(sheet, first, synonyms), header, headings, months }
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

/// What the lines above the headings say.
fn around(sheet: &Sheet, until: usize, synonyms: &Synonyms) -> Around {
    let mut around = Around { times: vec![told(&sheet.name)], ..Around::default() };
    for row in sheet.rows.iter().take(until) {
        let cells: Vec<String> = row
            .cells
            .iter()
            .enumerate()
            .filter(|(index, cell)| !cell.is_empty() && !row.carried.contains(index))
            .map(|(_, cell)| cell.words())
            .filter(|words| !holds_nir(words))
            .collect();
        let mut next = 0;
        while let Some(text) = cells.get(next) {
            next += 1;
            let (label, value) = match text.split_once(':') {
                Some((label, value)) if !value.trim().is_empty() => (label, value.trim().to_owned()),
                Some((label, _)) => (label, cells.get(next).cloned().unwrap_or_default()),
                None => (text.as_str(), cells.get(next).cloned().unwrap_or_default()),
            };
            let own = text.contains(':') && !text.trim_end().ends_with(':');
            match synonyms.field(label).filter(|(_, confidence)| *confidence == Confidence::Sure) {
                Some((field, _)) if !value.is_empty() && !WHO.contains(&field.name.as_str()) => {
                    next += usize::from(!own);
                    match field.name.as_str() {
                        "month" if is_period(label) => around.times.insert(0, time_of(&value)),
                        "year" => around.times.push(told(&format!("annee {value}"))),
                        "month" => {}
                        name => around.labelled.push((name.to_owned(), value)),
                    }
                }
                _ => {
                    around.times.push(told(text));
                    around.titles.push(text.clone());
                }
            }
        }
    }
    if !holds_nir(&sheet.name) {
        around.titles.push(sheet.name.clone());
    }
    around
}

/// `Mois`, `Période`, and not `Date`, which is the day the file was written.
fn is_period(label: &str) -> bool {
    let label = normal(label);
    ["mois", "periode", "month"].iter().any(|word| label.contains(word))
}

/// The time beside the label of the month: there a single day stands for its month.
fn time_of(value: &str) -> Told {
    let cell = Cell::from_text(value.to_owned());
    match crate::table::moment::month(&cell, crate::table::Epoch::default()).value() {
        Some(month) => Told { month: Some(month.month()), year: Some(month.year()), two_years: false },
        None => told(value),
    }
}

impl SheetFound {
    /// The month that stands around the table, the nearest first; then that of the file's name.
    pub(super) fn month_around(&self, file: Told) -> Option<YearMonth> {
        let times = || self.around.times.iter().chain(std::iter::once(&file));
        let number = times().find_map(|told| told.month)?;
        let year = times().find_map(|told| told.year.filter(|_| told.month.is_none_or(|m| m == number)))?;
        YearMonth::new(year, number)
    }

    /// The year that stands around the table, and whether two follow each other.
    pub(super) fn year_around(&self, file: Told) -> Option<(i32, bool)> {
        let mut times = self.around.times.iter().chain(std::iter::once(&file));
        times.find_map(|told| told.year.map(|year| (year, told.two_years)))
    }

    /// What a label above the table says of a field.
    pub(super) fn labelled(&self, field: &str) -> &str {
        self.around.labelled.iter().find(|(name, _)| name == field).map_or("", |(_, value)| value.as_str())
    }
}
