//! The register of derogations: a buyer that departs from the duty says under which case, why, who
//! decided and when.

use super::answer::{DerogationCase, LawError, LawQuestion, law};
use super::book::RuleBook;
use crate::message::Message;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Fewest characters of a reason, spaces counted once: less is no sentence.
pub const SHORTEST_REASON: usize = 10;

/// A decision not to set a social condition where the law asks for one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Derogation {
    /// Code of the case of the article.
    pub code: String,
    /// Why the case applies to this contract: at least a sentence.
    pub reason: String,
    /// Who decided, when known.
    #[serde(default)]
    pub decided_by: Option<String>,
    /// When, when known.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub decided_on: Option<NaiveDate>,
}

/// Why a derogation cannot be kept in the register.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DerogationFault {
    /// The contract itself cannot be judged.
    #[error("{0}")]
    Question(LawError),
    /// The law asks nothing of this contract: there is nothing to depart from.
    #[error("no duty to depart from")]
    NotRequired,
    /// The article has no such case.
    #[error("unknown case")]
    UnknownCase,
    /// The article has this case, not for this contract.
    #[error("case not open to this contract")]
    NotOpen,
    /// No reason, or not a sentence.
    #[error("no sentence as a reason")]
    NoReason,
    /// A name that is blank.
    #[error("nobody decided")]
    NobodyDecided,
}

impl DerogationFault {
    /// Field of [`Derogation`] at fault; none when the contract itself is.
    #[must_use]
    pub const fn field(&self) -> Option<&'static str> {
        match self {
            Self::Question(_) => None,
            Self::NotRequired | Self::UnknownCase | Self::NotOpen => Some("code"),
            Self::NoReason => Some("reason"),
            Self::NobodyDecided => Some("decided_by"),
        }
    }

    /// The sentence for the user.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Question(error) => error.message(),
            Self::NotRequired => Message::new("law-derogation-fault-not-required"),
            Self::UnknownCase => Message::new("law-derogation-fault-unknown"),
            Self::NotOpen => Message::new("law-derogation-fault-not-open"),
            Self::NoReason => Message::new("law-derogation-fault-reason").with("least", SHORTEST_REASON),
            Self::NobodyDecided => Message::new("law-derogation-fault-nobody"),
        }
    }
}

/// Accepts a derogation that the article opens to this contract on its launch day, with a reason that
/// is at least a sentence; gives the case. The law still asks for the condition: it is required, and
/// departed from for that reason.
///
/// # Errors
/// [`DerogationFault`] by the field at fault.
pub fn check_derogation(
    question: &LawQuestion,
    rules: &RuleBook,
    derogation: &Derogation,
) -> Result<DerogationCase, DerogationFault> {
    let answer = law(question, rules).map_err(DerogationFault::Question)?;
    let code = derogation.code.trim();
    if !rules.duties.iter().flat_map(|duty| &duty.derogations).any(|case| case.code == code) {
        return Err(DerogationFault::UnknownCase);
    }
    if !answer.social_condition_required {
        return Err(DerogationFault::NotRequired);
    }
    let case = answer.derogations.into_iter().find(|case| case.code == code);
    let case = case.ok_or(DerogationFault::NotOpen)?;
    if !is_sentence(&derogation.reason) {
        return Err(DerogationFault::NoReason);
    }
    if derogation.decided_by.as_deref().is_some_and(|name| name.trim().is_empty()) {
        return Err(DerogationFault::NobodyDecided);
    }
    Ok(case)
}

/// Long enough, with letters, once repeated spaces are counted as one.
fn is_sentence(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let length = words.join(" ").chars().count();
    length >= SHORTEST_REASON && text.chars().any(char::is_alphabetic)
}
