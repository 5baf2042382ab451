//! A list of people as anybody sends it: exports of the state's platforms, files of a department, of a PLIE or
//! a mission locale, lists typed by hand.
//!
//! Only what a facilitator needs is read ([`FIELDS`]); the social security number never is, wherever it
//! stands: a column that holds it is refused, a value that looks like it is emptied, and both are said. Every
//! row ends in exactly one bucket; totals, blank rows and headings repeated are listed apart. A row that says
//! the same person again completes the first one and is a duplicate; one that only looks like another is taken
//! and said.

mod cells;
mod doubles;
pub(crate) mod name;
mod publics;
mod rows;

pub use publics::PublicWords;

use crate::row::{Aside, Bucket, Problem, Tally};
use crate::table::Found;
use crate::table::header::HeaderFound;
use chrono::NaiveDate;
use clausier_domain::twins::Identity;
use clausier_domain::vocabulary::{Level, Qpv, Sex};
use serde::Serialize;

/// The fields read from a list of people, in the order a screen offers them; their synonyms are in
/// `assets/synonyms/people.toml`, which also names columns that are recognised so as not to be read.
pub const FIELDS: [&str; 25] = [
    "last_name",
    "first_name",
    "full_name",
    "birth_name",
    "birth_date",
    "sex",
    "phone",
    "email",
    "postcode_town",
    "postcode",
    "town",
    "qpv",
    "criteria",
    "rsa",
    "disability",
    "long_term_unemployed",
    "level",
    "job",
    "licence",
    "mobility",
    "available_from",
    "pass_number",
    "pass_start",
    "referrer",
    "referent",
];

/// An occupation wished.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Job {
    /// ROME code; empty when the file gives words.
    pub rome: String,
    /// In words; empty when the file gives a code.
    pub label: String,
}

/// A PASS IAE of the row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PassFound {
    /// Its number, without spaces.
    pub number: String,
    /// Its first day.
    pub starts_on: NaiveDate,
}

/// A person as a row says her.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PersonRow {
    /// Number of the row in its file, from 1.
    pub row: usize,
    /// Where the row ended.
    pub bucket: Bucket,
    /// Last name; empty only when rejected.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// Birth name when it differs.
    pub birth_name: String,
    /// Birth date.
    pub birth_on: Option<NaiveDate>,
    /// Sex, for the yearly report only.
    pub sex: Sex,
    /// Telephone, by twos.
    pub phone: String,
    /// Address for mail.
    pub email: String,
    /// Post code of five figures.
    pub postcode: String,
    /// Commune, as written.
    pub town: String,
    /// Priority district, as declared: no proof was seen.
    pub qpv: Qpv,
    /// Its name.
    pub qpv_name: String,
    /// Codes of the criteria declared: no proof was seen.
    pub criteria: Vec<String>,
    /// Level of qualification.
    pub level: Level,
    /// Occupations wished, in order.
    pub jobs: Vec<Job>,
    /// Driving licence B, when the file says.
    pub licence_b: Option<bool>,
    /// A vehicle, when the file says.
    pub vehicle: Option<bool>,
    /// Public transport, when the file says.
    pub public_transport: Option<bool>,
    /// Free from this day.
    pub available_on: Option<NaiveDate>,
    /// PASS IAE, when its first day is known.
    pub pass: Option<PassFound>,
    /// Code of the referring body, empty when its name tells none.
    pub prescriber_kind: String,
    /// Referring body, as written.
    pub prescriber: String,
    /// Who follows the person, as written.
    pub referent: String,
    /// What was odd, and what was done about it.
    pub problems: Vec<Problem>,
}

impl PersonRow {
    /// True for a row that can become a person of the dossier.
    #[must_use]
    pub const fn is_taken(&self) -> bool {
        matches!(self.bucket, Bucket::Accepted | Bucket::Repaired)
    }

    /// What tells this person from another.
    #[must_use]
    pub fn identity(&self) -> Identity {
        Identity {
            last_name: self.last_name.clone(),
            first_name: self.first_name.clone(),
            birth_name: self.birth_name.clone(),
            birth_on: self.birth_on,
            phone: self.phone.clone(),
            email: self.email.clone(),
        }
    }

    /// First and last names.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name).trim().to_owned()
    }
}

/// What a list of people holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PeopleTable {
    /// Every row, in the order of the file, each in its bucket.
    pub rows: Vec<PersonRow>,
    /// Lines of the table that are no rows, by their number.
    pub asides: Vec<(usize, Aside)>,
    /// What concerns the file as a whole (row 0).
    pub notes: Vec<Problem>,
    /// The account of the rows.
    pub tally: Tally,
    /// Places of the columns whose values must not be shown either.
    pub refused: Vec<usize>,
}

impl PeopleTable {
    /// Every problem of the file and of its rows, in order.
    pub fn problems(&self) -> impl Iterator<Item = &Problem> {
        self.notes.iter().chain(self.rows.iter().flat_map(|row| &row.problems))
    }

    /// Counts the rows again, after some changed their bucket.
    pub fn count(&mut self) {
        self.tally = Tally::default();
        for row in &self.rows {
            self.tally.count(row.bucket);
        }
    }
}

/// True when no column holds the names: such a table is of no use.
#[must_use]
pub fn lacks_names(header: &HeaderFound) -> bool {
    ["last_name", "full_name"].iter().all(|field| header.column(field).is_none())
}

/// Reads the rows below the headings, with the columns that `header` takes for each field. `today` tells a
/// birth date from a mistake. Nothing is written anywhere: the same answer serves the preview and the import.
#[must_use]
pub fn read(found: &Found, header: &HeaderFound, words: &PublicWords, today: NaiveDate) -> PeopleTable {
    rows::Reading::new(found, header, words, today).finish()
}

#[cfg(test)]
mod tests;
