//! Which column is which field, as guessed or corrected: remembered for the next file of a source.

use super::header::{HeaderFound, missing};
use super::synonyms::{Confidence, Synonyms, normal};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// One column of a mapping.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its place, from 0, when the mapping was made.
    pub index: usize,
    /// Its heading, normalised: it finds the column again when it moved.
    pub heading: String,
}

/// Which column is which field.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// The source it fits: see [`signature`].
    pub signature: String,
    /// The column of each field, by the field's name.
    pub columns: BTreeMap<String, Column>,
}

/// What tells one source from another: its headings, in any order.
#[must_use]
pub fn signature(header: &HeaderFound) -> String {
    let mut headings: Vec<String> =
        header.columns.iter().map(|column| normal(&column.heading)).filter(|h| !h.is_empty()).collect();
    headings.sort();
    let mut text = String::new();
    for byte in Sha256::digest(headings.join("\n")).iter().take(16) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

impl Mapping {
    /// The mapping that the headings suggest.
    #[must_use]
    pub fn of(header: &HeaderFound) -> Self {
        let mut mapping = Self { signature: signature(header), columns: BTreeMap::new() };
        for column in &header.columns {
            if let Some(field) = &column.field {
                mapping.set(header, field, Some(column.index));
            }
        }
        mapping
    }

    /// Takes a column for a field, or none; a column is never two fields.
    pub fn set(&mut self, header: &HeaderFound, field: &str, index: Option<usize>) {
        self.columns.remove(field);
        if let Some(column) = header.columns.iter().find(|column| Some(column.index) == index) {
            self.columns.retain(|_, other| Some(other.index) != index);
            let heading = normal(&column.heading);
            self.columns.insert(field.to_owned(), Column { index: column.index, heading });
        }
    }

    /// True when the headings are those the mapping was made for, in any order.
    #[must_use]
    pub fn fits(&self, header: &HeaderFound) -> bool {
        self.signature == signature(header)
    }

    /// The headings with this mapping instead of the guesses. A column is found by its heading, by
    /// its place when several bear the same; what is found no more is missing.
    #[must_use]
    pub fn apply(&self, header: &HeaderFound, synonyms: &Synonyms) -> HeaderFound {
        let mut found = header.clone();
        found.notes.clear();
        for column in &mut found.columns {
            (column.field, column.confidence, column.rival) = (None, None, None);
        }
        for (field, wanted) in &self.columns {
            let free = |at: &usize| found.columns.get(*at).is_some_and(|column| column.field.is_none());
            let mut bearers: Vec<usize> = (0..found.columns.len())
                .filter(free)
                .filter(|at| {
                    found.columns.get(*at).is_some_and(|column| {
                        normal(&column.heading) == wanted.heading
                            && (!wanted.heading.is_empty() || column.index == wanted.index)
                    })
                })
                .collect();
            bearers.sort_by_key(|at| found.columns.get(*at).map_or(0, |c| c.index.abs_diff(wanted.index)));
            if let Some(column) = bearers.first().and_then(|at| found.columns.get_mut(*at)) {
                column.field = Some(field.clone());
                column.confidence = Some(Confidence::Sure);
            }
        }
        found.missing = missing(&found.columns, synonyms);
        found
    }
}
