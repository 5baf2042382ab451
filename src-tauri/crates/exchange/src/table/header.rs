//! Where the headings stand, and which column is which field.
//!
//! Real tables begin with titles, an address, comment lines and blank rows; their headings run over
//! two rows under a merged group. Every row near the top is tried, alone and with the next one, and
//! the one whose headings name most fields wins.

use super::synonyms::{Confidence, Field, Synonyms, normal};
use super::value::plain_number;
use super::{Cell, Row, Sheet, Visibility, Workbook};
use crate::row::{Effect, Problem};
use clausier_domain::message::Message;
use serde::Serialize;
use std::collections::BTreeSet;

/// Rows from the top that may hold the headings.
const SEARCHED: usize = 40;
/// Rows below the headings that tell how full a column is.
const SAMPLED: usize = 200;
/// A text longer than this is no heading.
const LONGEST_HEADING: usize = 120;

/// One column, and what it seems to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ColumnGuess {
    /// Its place, from 0.
    pub index: usize,
    /// Its heading on one line, as the file writes it; empty when it has none.
    pub heading: String,
    /// The field it is taken for.
    pub field: Option<String>,
    /// How sure that is.
    pub confidence: Option<Confidence>,
    /// The field it would be, had another column not taken it.
    pub rival: Option<String>,
    /// Cells filled in the first rows below.
    pub filled: usize,
}

/// The headings of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HeaderFound {
    /// Number of the row of the headings, the last one when there are two.
    pub row: usize,
    /// Place of the first row below them in [`Sheet::rows`].
    pub first_below: usize,
    /// The columns that have a heading or hold something.
    pub columns: Vec<ColumnGuess>,
    /// Required fields that no column was taken for.
    pub missing: Vec<String>,
    /// Columns that compete for one field.
    pub notes: Vec<Problem>,
}

impl HeaderFound {
    /// The column taken for a field.
    #[must_use]
    pub fn column(&self, field: &str) -> Option<&ColumnGuess> {
        self.columns.iter().find(|column| column.field.as_deref() == Some(field))
    }
}

/// Place of the sheet that looks most like the table, and its headings; hidden sheets come last.
#[must_use]
pub fn detect_in(workbook: &Workbook, synonyms: &Synonyms) -> Option<(usize, HeaderFound)> {
    let mut best: Option<(usize, Candidate, (bool, i64))> = None;
    for (place, sheet) in workbook.sheets.iter().enumerate() {
        let Some(candidate) = search(sheet, synonyms) else { continue };
        let rank = (sheet.visibility == Visibility::Shown, candidate.score);
        if best.as_ref().is_none_or(|(_, _, known)| rank > *known) {
            best = Some((place, candidate, rank));
        }
    }
    let (place, candidate, _) = best?;
    Some((place, candidate.finish(workbook.sheets.get(place)?, synonyms)))
}

/// The headings of a sheet; `None` when no row looks like headings at all.
#[must_use]
pub fn detect(sheet: &Sheet, synonyms: &Synonyms) -> Option<HeaderFound> {
    search(sheet, synonyms).map(|candidate| candidate.finish(sheet, synonyms))
}

/// The headings that an import found by its own means: `at` is the place of their last row.
pub(crate) fn headed(sheet: &Sheet, at: usize, headings: Vec<String>, synonyms: &Synonyms) -> HeaderFound {
    Candidate { at, headings, score: 0 }.finish(sheet, synonyms)
}

/// A row, or two rows, that may be the headings.
struct Candidate {
    /// Place of its last row.
    at: usize,
    headings: Vec<String>,
    score: i64,
}

fn search(sheet: &Sheet, synonyms: &Synonyms) -> Option<Candidate> {
    let mut best: Option<Candidate> = None;
    let near = sheet.rows.iter().take(SEARCHED);
    for (at, row) in near.enumerate() {
        if !looks_like_headings(row) {
            continue;
        }
        let alone = words(row);
        let score = score(&alone, synonyms);
        let mut tried = vec![Candidate { at, headings: alone, score }];
        if let Some(next) = sheet.rows.get(at + 1).filter(|next| looks_like_headings(next)) {
            let joined = joined(&words(row), &words(next));
            let score = self::score(&joined, synonyms);
            tried.push(Candidate { at: at + 1, headings: joined, score });
        }
        for candidate in tried {
            // Two rows that say as much as one: the second belongs to the headings.
            let better = best.as_ref().is_none_or(|known| {
                candidate.score > known.score
                    || (candidate.score == known.score
                        && candidate.score > 0
                        && candidate.at == at + 1
                        && known.at == at)
            });
            if better {
                best = Some(candidate);
            }
        }
    }
    best
}

/// At least two different short texts, and more words than figures.
fn looks_like_headings(row: &Row) -> bool {
    let texts: Vec<&String> = row
        .cells
        .iter()
        .filter_map(|cell| match cell {
            // A text file writes its figures as words.
            Cell::Text(text) if plain_number(text).is_none() => Some(text),
            _ => None,
        })
        .collect();
    let different: BTreeSet<&String> = texts.iter().copied().collect();
    let figures = row
        .cells
        .iter()
        .filter(|cell| !matches!(cell, Cell::Empty | Cell::Date(_)))
        .count()
        .saturating_sub(texts.len());
    different.len() >= 2
        && figures * 2 < texts.len()
        && texts.iter().all(|text| text.chars().count() <= LONGEST_HEADING * 2)
}

pub(crate) fn words(row: &Row) -> Vec<String> {
    row.cells.iter().map(|cell| cell.words()).collect()
}

/// Group headings above, what they hold below.
pub(crate) fn joined(upper: &[String], lower: &[String]) -> Vec<String> {
    let at = |row: &[String], column: usize| row.get(column).cloned().unwrap_or_default();
    (0..upper.len().max(lower.len()))
        .map(|column| match (at(upper, column), at(lower, column)) {
            (above, below) if above.is_empty() || above == below => below,
            (above, below) if below.is_empty() => above,
            (above, below) => format!("{above} {below}"),
        })
        .collect()
}

/// How much a row of headings says: each field once, by its surest column.
fn score(headings: &[String], synonyms: &Synonyms) -> i64 {
    score_of(headings.iter().filter_map(|heading| Some((heading.as_str(), synonyms.field(heading)?))))
}

/// As [`score`], of headings whose fields are known.
pub(crate) fn score_of<'a>(found: impl Iterator<Item = (&'a str, (&'a Field, Confidence))>) -> i64 {
    let mut fields: Vec<(&str, Confidence, bool)> = Vec::new();
    for (_, (field, confidence)) in found.filter(|(heading, _)| heading.chars().count() <= LONGEST_HEADING) {
        match fields.iter_mut().find(|(name, ..)| *name == field.name) {
            Some(known) => known.1 = known.1.max(confidence),
            None => fields.push((&field.name, confidence, field.required)),
        }
    }
    let weight = |confidence| match confidence {
        Confidence::Sure => 6,
        Confidence::Likely => 3,
        Confidence::Guess => 1,
    };
    fields.iter().map(|(_, confidence, required)| weight(*confidence) + if *required { 4 } else { 0 }).sum()
}

impl Candidate {
    fn finish(self, sheet: &Sheet, synonyms: &Synonyms) -> HeaderFound {
        let below = sheet.rows.get(self.at + 1..).unwrap_or_default();
        let sample = &below[..below.len().min(SAMPLED)];
        let width = sample.iter().map(|row| row.cells.len()).max().unwrap_or(0).max(self.headings.len());
        let mut columns: Vec<ColumnGuess> = (0..width)
            .map(|index| ColumnGuess {
                index,
                heading: self.headings.get(index).cloned().unwrap_or_default(),
                field: None,
                confidence: None,
                rival: None,
                filled: sample.iter().filter(|row| !row.cell(index).is_empty()).count(),
            })
            .filter(|column| column.filled > 0 || !column.heading.is_empty())
            .collect();
        let mut found = HeaderFound {
            row: sheet.rows.get(self.at).map_or(0, |row| row.number),
            first_below: self.at + 1,
            columns: Vec::new(),
            missing: Vec::new(),
            notes: Vec::new(),
        };
        let guesses: Vec<(usize, String, Confidence)> = columns
            .iter()
            .enumerate()
            .filter_map(|(at, column)| {
                let (field, confidence) = synonyms.field(&column.heading)?;
                Some((at, field.name.clone(), confidence))
            })
            .collect();
        for field in &synonyms.fields {
            assign(field, &mut columns, &guesses, &mut found.notes);
        }
        found.columns = columns;
        found.missing = missing(&found.columns, synonyms);
        found
    }
}

/// Required fields that no column is taken for.
pub(super) fn missing(columns: &[ColumnGuess], synonyms: &Synonyms) -> Vec<String> {
    let taken = |field: &Field| columns.iter().any(|column| column.field.as_ref() == Some(&field.name));
    synonyms.fields.iter().filter(|f| f.required && !taken(f)).map(|f| f.name.clone()).collect()
}

/// Gives a field to its surest column, then to the fullest, then to the first; says which lost.
fn assign(
    field: &Field,
    columns: &mut [ColumnGuess],
    guesses: &[(usize, String, Confidence)],
    notes: &mut Vec<Problem>,
) {
    let mut claims: Vec<(Confidence, usize, usize)> = guesses
        .iter()
        .filter(|(_, name, _)| *name == field.name)
        .map(|(at, _, confidence)| (*confidence, columns.get(*at).map_or(0, |column| column.filled), *at))
        .collect();
    claims.sort_by(|a, b| b.0.cmp(&a.0).then(b.1.cmp(&a.1)).then(a.2.cmp(&b.2)));
    let mut winner: Option<(String, Confidence)> = None;
    for (confidence, _, at) in claims {
        let Some(column) = columns.get_mut(at) else { continue };
        let Some((winner, sure)) = &winner else {
            column.field = Some(field.name.clone());
            column.confidence = Some(confidence);
            winner = Some((column.heading.clone(), confidence));
            continue;
        };
        column.rival = Some(field.name.clone());
        // A heading that only holds the word does not compete with one that is the word.
        if confidence == *sure {
            let message = Message::new("table-column-rival")
                .with("heading", column.heading.clone())
                .with("other", winner.clone());
            notes.push(Problem::new(0, column.heading.clone(), Effect::Noted, message));
        }
    }
}

/// True when a row repeats the headings, as printed tables do on every page.
#[must_use]
pub fn repeats_headings(row: &Row, header: &HeaderFound) -> bool {
    let mut same = 0;
    for column in &header.columns {
        let here = normal(&row.cell(column.index).words());
        if here.is_empty() {
            continue;
        }
        if here != normal(&column.heading) {
            return false;
        }
        same += 1;
    }
    same >= 2
}
