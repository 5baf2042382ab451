//! Reading the essential data of public procurement (DECP), as buyers and platforms really publish it.
//!
//! Formats: JSON of 2022 (2.0.x) and of 2019 (1.x), XML of the official XSD. Source of the fields and
//! lists: format-commande-publique of the Ministry of Economy, schema 2.0.3. The files are seldom as
//! the schema wants them, so a record is kept whenever one can tell which contract it is; what was
//! doubtful, corrected or left out is said in its warnings.
//!
//! The data hold no hours, no lots and, since 2022, no names: they seed a contract, nothing more.

mod contract;
mod encoding;
mod error;
mod fields;
mod json;
mod nomenclature;
mod notes;
mod record;
mod repair;
mod value;
mod xml;

pub use error::DecpError;
pub use nomenclature::{
    Ccag, EnvironmentalConsideration, ExecutionMode, Grouping, IdKind, Nature, PlaceKind, PriceForm,
    PriceVariation, Procedure, SocialConsideration, Technique,
};
pub use record::{DecpRecord, Holder, Kind, Modification, Place, Subcontract, SubcontractModification};

use crate::row::{Bucket, Effect, Problem, Tally};
use clausier_domain::message::Message;
use encoding::Source;
use json::{Arrangement, Found};
use notes::Notes;
use serde::Serialize;
use std::collections::HashMap;

/// Largest file read: the national consolidated file of a year is smaller.
pub const MAX_BYTES: usize = 200_000_000;

/// The regulatory format a file follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DecpVersion {
    /// Arrêtés of 22/12/2022 (2.0.x): contracts notified since 2024.
    V2022,
    /// Arrêté of 22/03/2019 and before (1.x).
    V2019,
}

/// How a record repeats another of its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DuplicateKind {
    /// Word for word.
    Identical,
    /// An older publication of the same award: the more recent one is kept.
    Superseded,
    /// Same buyer and number, but another subject, trade, day or holders: several lots under one
    /// number, or a number used twice. The facilitator decides.
    Conflict,
}

/// A record left aside because another of its file has the same buyer and number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Duplicate {
    /// The record itself, so that a conflict can still be taken.
    pub record: DecpRecord,
    /// Number of the record that is kept instead.
    pub of_row: usize,
    /// How it repeats it.
    pub kind: DuplicateKind,
}

/// What a file of essential data holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DecpFile {
    /// The format it follows.
    pub version: DecpVersion,
    /// Records that can become contracts, in the order of the file, each with its warnings.
    pub records: Vec<DecpRecord>,
    /// Records left aside as duplicates within the file.
    pub duplicates: Vec<Duplicate>,
    /// What concerns the file (row 0), the duplicates and the rejected records.
    pub problems: Vec<Problem>,
    /// The account of the records: every one is in exactly one bucket.
    pub tally: Tally,
}

impl DecpFile {
    /// Every problem of the file and of its records, in the order of the rows.
    #[must_use]
    pub fn all_problems(&self) -> Vec<&Problem> {
        let kept = self.records.iter().flat_map(|record| &record.warnings);
        let mut all: Vec<&Problem> = self.problems.iter().chain(kept).collect();
        all.sort_by_key(|problem| problem.row);
        all
    }
}

/// Reads a file of essential data. `file_name` only helps to explain what else the file may be.
///
/// # Errors
/// A [`DecpError`] when no list of contracts can be found at all; a bad record is never an error.
pub fn read(bytes: &[u8], file_name: &str) -> Result<DecpFile, DecpError> {
    if bytes.len() > MAX_BYTES {
        return Err(DecpError::TooLarge { bytes: bytes.len() });
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(DecpError::Empty);
    }
    let decoded = encoding::decode(bytes)?;
    let text = decoded.text.trim_start_matches('\u{feff}').trim();
    let mut reader = Reading::default();
    let arrangement = match text.chars().next() {
        None => return Err(DecpError::Empty),
        Some('{' | '[') => json::each_record(text, |found| reader.record(found))?,
        Some('<') => xml::each_record(text, |found| reader.record(found))?,
        Some(_) if is_table(text, file_name) => return Err(DecpError::Csv),
        Some(_) => return Err(DecpError::NotStructured),
    };
    if decoded.source == Source::Guessed {
        let message = Message::new("decp-encoding-guessed");
        reader.problems.push(Problem::new(0, "", Effect::Noted, message));
    }
    Ok(reader.finish(arrangement))
}

/// A CSV export of essential data, told by its name or by the columns of its first line.
fn is_table(text: &str, file_name: &str) -> bool {
    let head = text.lines().next().unwrap_or_default().to_lowercase();
    let named =
        file_name.rsplit_once('.').is_some_and(|(_, extension)| extension.eq_ignore_ascii_case("csv"));
    named || (head.contains([',', ';', '\t']) && head.contains("acheteur"))
}

/// A record that was read.
struct Entry {
    record: DecpRecord,
    /// The award it publishes.
    award: usize,
    /// Why it is left aside, if it is.
    duplicate: Option<DuplicateKind>,
}

/// Awards compared with a new record of the same number: a file where thousands of contracts bear
/// one number must not compare all with all.
const COMPARED: usize = 50;

/// The records read so far.
#[derive(Default)]
struct Reading {
    rows: usize,
    rejected: usize,
    entries: Vec<Entry>,
    /// For each award, the entry of its most recent publication.
    awards: Vec<usize>,
    /// The awards that bear a number, the first of them being the one kept.
    by_uid: HashMap<String, Vec<usize>>,
    problems: Vec<Problem>,
    format_2022: bool,
}

impl Reading {
    fn record(&mut self, found: Found) {
        self.rows += 1;
        let mut notes = Notes::new(self.rows);
        if found.repairs > 0 {
            notes.add("", Effect::Repaired, Message::new("decp-text-repaired").with("count", found.repairs));
        }
        let Some(value) = found.value else {
            notes.add("", Effect::Rejected, Message::new("decp-unreadable"));
            return self.reject(notes.finish());
        };
        self.format_2022 |= contract::is_2022(&value);
        match contract::build(&value, found.section, self.rows, notes) {
            Ok(record) => self.keep(record),
            Err(problems) => self.reject(problems),
        }
    }

    fn reject(&mut self, problems: Vec<Problem>) {
        self.rejected += 1;
        self.problems.extend(problems);
    }

    /// Keeps a record, or finds what it repeats.
    fn keep(&mut self, record: DecpRecord) {
        let current = self.entries.len();
        let namesakes = self.by_uid.entry(record.uid.clone()).or_default();
        for &award in namesakes.iter().take(COMPARED) {
            let Some(latest) = self.awards.get_mut(award) else { continue };
            let Some(entry) = self.entries.get_mut(*latest) else { continue };
            if !record.same_award(&entry.record) {
                continue;
            }
            let duplicate = if record.same_content(&entry.record) {
                Some(DuplicateKind::Identical)
            } else if record.supersedes(&entry.record) {
                // The new publication takes the place of the older one, whatever that place was.
                *latest = current;
                entry.duplicate.replace(DuplicateKind::Superseded)
            } else {
                Some(DuplicateKind::Superseded)
            };
            self.entries.push(Entry { record, award, duplicate });
            return;
        }
        let duplicate = (!namesakes.is_empty()).then_some(DuplicateKind::Conflict);
        let award = self.awards.len();
        namesakes.push(award);
        self.awards.push(current);
        self.entries.push(Entry { record, award, duplicate });
    }

    /// Number of the record that stands for an award.
    fn row_of(&self, award: usize) -> usize {
        self.awards.get(award).and_then(|&entry| self.entries.get(entry)).map_or(0, |entry| entry.record.row)
    }

    fn finish(self, arrangement: Arrangement) -> DecpFile {
        let sections = arrangement == Arrangement::Sections;
        let version = if sections || self.format_2022 { DecpVersion::V2022 } else { DecpVersion::V2019 };
        let kept_instead: Vec<usize> = self
            .entries
            .iter()
            .map(|entry| match entry.duplicate {
                Some(DuplicateKind::Conflict) => self
                    .by_uid
                    .get(&entry.record.uid)
                    .and_then(|awards| awards.first())
                    .map_or(0, |&a| self.row_of(a)),
                _ => self.row_of(entry.award),
            })
            .collect();
        let mut tally = Tally::default();
        (0..self.rejected).for_each(|_| tally.count(Bucket::Rejected));
        let mut problems = self.problems;
        let (mut records, mut duplicates) = (Vec::new(), Vec::new());
        for (Entry { record, duplicate, .. }, of_row) in self.entries.into_iter().zip(kept_instead) {
            let Some(kind) = duplicate else {
                tally.count(if record.is_repaired() { Bucket::Repaired } else { Bucket::Accepted });
                records.push(record);
                continue;
            };
            tally.count(Bucket::Duplicate);
            let key = match kind {
                DuplicateKind::Identical => "decp-duplicate-identical",
                DuplicateKind::Superseded => "decp-duplicate-superseded",
                DuplicateKind::Conflict => "decp-duplicate-conflict",
            };
            let message = Message::new(key).with("other", of_row).with("id", record.id.clone());
            problems.push(Problem::new(record.row, "id", Effect::Duplicate, message));
            duplicates.push(Duplicate { record, of_row, kind });
        }
        problems.sort_by_key(|problem| problem.row);
        DecpFile { version, records, duplicates, problems, tally }
    }
}

#[cfg(test)]
mod tests;
