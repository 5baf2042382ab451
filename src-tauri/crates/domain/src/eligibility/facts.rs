//! What is known of a person: dates and codes, never a document, never a diagnosis.

use crate::execution::Span;
use crate::quantity::CriterionId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A proof seen by somebody of the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProofFact {
    /// Day it was seen.
    #[ts(type = "string")]
    pub seen_on: NaiveDate,
    /// Date on the document; the day it was seen when unknown.
    #[ts(type = "string | null")]
    pub issued_on: Option<NaiveDate>,
    /// Last valid day written on the document, when there is one.
    #[ts(type = "string | null")]
    pub valid_until: Option<NaiveDate>,
}

/// A criterion a person declares.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CriterionFact {
    /// Which record.
    pub id: CriterionId,
    /// Code of `assets/rules/criteria.toml`.
    pub code: String,
    /// Proofs seen, in any order.
    pub proofs: Vec<ProofFact>,
}

/// A recognised structure that employs or accompanies the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StructureFacts {
    /// Code of the kind of structure (`assets/rules/criteria.toml`).
    pub kind: String,
    /// Days with the structure.
    pub span: Span,
    /// Day the structure's attestation was seen.
    #[ts(type = "string | null")]
    pub attested_on: Option<NaiveDate>,
}

/// Days that push back the end of a PASS IAE: a suspension or an extension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PassPeriod {
    /// Code of the reason (`assets/rules/criteria.toml`).
    pub reason: String,
    /// First day.
    #[ts(type = "string")]
    pub starts_on: NaiveDate,
    /// Last day, included.
    #[ts(type = "string")]
    pub ends_on: NaiveDate,
}

/// A PASS IAE. Its end is computed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PassFacts {
    /// First day.
    #[ts(type = "string")]
    pub starts_on: NaiveDate,
    /// First day without it, when it was withdrawn.
    #[ts(type = "string | null")]
    pub withdrawn_on: Option<NaiveDate>,
    /// Days on which it did not run, in any order.
    pub suspensions: Vec<PassPeriod>,
    /// Days added to its end, in any order.
    pub extensions: Vec<PassPeriod>,
}

/// What eligibility is computed from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonFacts {
    /// Birth date, needed by the two criteria of age only.
    #[ts(type = "string | null")]
    pub birth_on: Option<NaiveDate>,
    /// First day of the first contract under a clause; none before any hire.
    #[ts(type = "string | null")]
    pub first_hired_on: Option<NaiveDate>,
    /// The first door: structures over time, in any order.
    pub structures: Vec<StructureFacts>,
    /// Every PASS IAE the person had, in any order.
    pub passes: Vec<PassFacts>,
    /// The second door.
    pub criteria: Vec<CriterionFact>,
}
