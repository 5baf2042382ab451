//! What the careful reader looks for, as data of `assets/clauses/lint.toml`.

use super::reading::{Pattern, tokens};
use crate::quantity::{BasisPoints, Cents};
use crate::rulebook::Provenance;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How far a finding goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The clause is not written until it is mended.
    Refuses,
    /// It is said; the facilitator decides.
    Warns,
}

/// Everything the reader takes from data.
///
/// Patterns are words without accents or capitals: `femmes`, a beginning `reserve*`, any one word `_`, and `~`
/// for up to three words in between. They never reach across a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LintRules {
    /// Words that turn a forbidden condition into its contrary ("sans condition de nationalité"), when they
    /// stand shortly before it.
    pub negations: Vec<String>,
    /// How hours are read.
    pub hours: HourReading,
    /// What is still to be filled in.
    pub placeholder: PlaceholderRule,
    /// Wordings that do not belong in a clause.
    pub wording: Vec<WordingRule>,
    /// What a clause must say.
    pub content: Vec<ContentRule>,
    /// Penalties above these are unusual.
    pub penalty: PenaltyLimits,
}

/// Numbers followed by "h" that are no hours of the clause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HourReading {
    /// Patterns that end just before the number: a delay.
    pub unless_before: Vec<String>,
    /// Patterns that begin just after the unit: a weekly duration, a service day and night.
    pub unless_after: Vec<String>,
}

/// How a place still to be filled in by somebody is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceholderRule {
    /// How it begins, after the bracket.
    pub begins: String,
    /// How those begin that the candidates fill in: they are meant to stay.
    pub expected: Vec<String>,
}

/// A wording that does not belong in a clause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordingRule {
    /// Code.
    pub code: String,
    /// Fluent key: why, and what to write instead; `found` is what was read.
    pub message: String,
    /// How far it goes.
    pub severity: Severity,
    /// What it looks like.
    pub patterns: Vec<String>,
    /// Where the rule comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// Something a clause must say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContentRule {
    /// Code.
    pub code: String,
    /// Fluent key: what is missing.
    pub message: String,
    /// How far its absence goes.
    pub severity: Severity,
    /// One of these is enough.
    pub patterns: Vec<String>,
    /// Where the rule comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// Penalties above these are unusual.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PenaltyLimits {
    /// For an hour not done.
    pub per_hour: Cents,
    /// For a day of delay.
    pub per_late_day: Cents,
    /// Part of the contract's amount that they may reach.
    pub cap: BasisPoints,
    /// Where the limits come from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// Why the reader's rules are broken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ClauseRuleError {
    /// A code stands twice.
    #[error("the code {0} stands twice")]
    Twice(String),
    /// A rule has no pattern, or one that finds nothing.
    #[error("the rule {0} has an empty pattern")]
    Empty(String),
}

impl LintRules {
    /// Checks that every rule can find something.
    ///
    /// # Errors
    /// The first rule that cannot.
    pub fn validate(&self) -> Result<(), ClauseRuleError> {
        let wording = self.wording.iter().map(|r| (&r.code, &r.patterns));
        let content = self.content.iter().map(|r| (&r.code, &r.patterns));
        let mut codes = BTreeSet::new();
        for (code, patterns) in wording.chain(content) {
            if !codes.insert(code) {
                return Err(ClauseRuleError::Twice(code.clone()));
            }
            let empty = |pattern: &String| Pattern::read(pattern).is_empty() || tokens(pattern).is_empty();
            if patterns.is_empty() || patterns.iter().any(empty) {
                return Err(ClauseRuleError::Empty(code.clone()));
            }
        }
        Ok(())
    }
}
