//! Blocks of clause text, with places to fill such as `{hours}`.

use crate::rulebook::{Provenance, RulePeriod};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One block: a few paragraphs that stand together in one part of the clause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClauseBlock {
    /// Code: what the office's own text is kept under.
    pub code: String,
    /// Fluent key of its name.
    pub title: String,
    /// The text, with its places to fill.
    pub text: String,
    /// Places that the office's own text must keep; the others may go.
    #[serde(default)]
    pub keeps: Vec<String>,
    /// First day on which what it cites is in force.
    pub valid_from: Option<NaiveDate>,
    /// Last day on which what it cites is in force.
    pub valid_to: Option<NaiveDate>,
    /// Where the rule behind it comes from.
    pub source: String,
    /// Day the source was read.
    pub source_date: NaiveDate,
    /// What it cites was read in that source.
    pub checked: bool,
}

impl ClauseBlock {
    /// Where the rule behind it comes from.
    #[must_use]
    pub fn provenance(&self) -> Provenance {
        Provenance { source: self.source.clone(), source_date: self.source_date, checked: self.checked }
    }

    /// Days on which what it cites is in force; none when it cites nothing dated.
    #[must_use]
    pub fn period(&self) -> Option<RulePeriod> {
        self.valid_from.map(|valid_from| RulePeriod { valid_from, valid_to: self.valid_to })
    }
}

/// Every block, in the order of the documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClauseTable {
    /// The blocks.
    pub blocks: Vec<ClauseBlock>,
}

impl ClauseTable {
    /// The block of a code.
    #[must_use]
    pub fn get(&self, code: &str) -> Option<&ClauseBlock> {
        self.blocks.iter().find(|b| b.code == code)
    }

    /// Blocks added after these: the file of the rules, then that of the annex.
    #[must_use]
    pub fn merged(mut self, other: Self) -> Self {
        self.blocks.extend(other.blocks);
        self
    }

    /// A code that stands twice, or a block that does not itself hold a place it says it keeps.
    #[must_use]
    pub fn fault(&self) -> Option<&str> {
        let mut codes = BTreeSet::new();
        self.blocks
            .iter()
            .map(|block| (block.code.as_str(), missing_places(block, &block.text)))
            .find_map(|(code, missing)| (!codes.insert(code) || !missing.is_empty()).then_some(code))
    }
}

/// A piece of a text: words, or the name of a place.
enum Piece<'a> {
    Words(&'a str),
    Place(&'a str),
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        let (before, from) = rest.split_at(open);
        let name = from[1..].split('}').next().unwrap_or_default();
        let named = !name.is_empty()
            && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
            && from.len() > name.len() + 1;
        if named {
            pieces.push(Piece::Words(before));
            pieces.push(Piece::Place(name));
            rest = &from[name.len() + 2..];
        } else {
            pieces.push(Piece::Words(&rest[..=open]));
            rest = &from[1..];
        }
    }
    pieces.push(Piece::Words(rest));
    pieces
}

/// The names of the places of a text, each once.
#[must_use]
pub fn places(text: &str) -> BTreeSet<&str> {
    let named = |piece| match piece {
        Piece::Place(name) => Some(name),
        Piece::Words(_) => None,
    };
    pieces(text).into_iter().filter_map(named).collect()
}

/// The text with its places filled. A value is never read again: a brace in a title stays a brace. A place
/// without a value stays as it is, for the reader to see.
#[must_use]
pub fn fill(text: &str, values: &BTreeMap<&str, String>) -> String {
    let mut filled = String::with_capacity(text.len());
    for piece in pieces(text) {
        match piece {
            Piece::Words(words) => filled.push_str(words),
            Piece::Place(name) => match values.get(name) {
                Some(value) => filled.push_str(value),
                None => {
                    filled.push('{');
                    filled.push_str(name);
                    filled.push('}');
                }
            },
        }
    }
    filled
}

/// The places that `text` would lose although its block must keep them.
#[must_use]
pub fn missing_places(block: &ClauseBlock, text: &str) -> Vec<String> {
    let found = places(text);
    block.keeps.iter().filter(|name| !found.contains(name.as_str())).cloned().collect()
}

/// The places of `text` that the block does not know: nothing would fill them.
#[must_use]
pub fn unknown_places(block: &ClauseBlock, text: &str) -> Vec<String> {
    let known = places(&block.text);
    places(text).into_iter().filter(|name| !known.contains(name)).map(str::to_owned).collect()
}
