//! Duty 3: proofs seen of hours and hires, and what nothing proves.

use clausier_domain::execution::evidence::Proves;
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, YearMonth};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whose proofs: of a lot, of a company, of both, or of everybody.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
pub struct EvidenceQuery {
    /// The lot.
    #[ts(type = "number | null")]
    pub lot: Option<i64>,
    /// The company that employs, or where people work.
    #[ts(type = "number | null")]
    pub organisation: Option<i64>,
    /// First month looked at.
    pub from: Option<YearMonth>,
    /// Last month looked at.
    pub to: Option<YearMonth>,
}

/// Proofs seen and what nothing proves.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EvidenceView {
    /// What was asked.
    pub query: EvidenceQuery,
    /// Kinds of proof, in the order lists show them.
    pub kinds: Vec<EvidenceKindLine>,
    /// Placements a proof can speak of, by name.
    pub posts: Vec<EvidencePost>,
    /// Months a proof can speak of.
    pub months: Vec<YearMonth>,
    /// Proofs seen, latest first.
    pub records: Vec<EvidenceLine>,
    /// What nothing proves.
    pub missing: MissingView,
}

/// A kind of proof.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EvidenceKindLine {
    /// Its code.
    pub code: String,
    /// What it proves.
    pub proves: Vec<Proves>,
    /// Where that comes from.
    pub source: String,
    /// It was checked.
    pub checked: bool,
}

/// A placement a proof can speak of.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EvidencePost {
    /// The placement.
    #[ts(type = "number")]
    pub placement: i64,
    /// Who.
    pub name: String,
    /// Job.
    pub job: String,
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// Who employs.
    #[ts(type = "number")]
    pub organisation: i64,
    /// Its name.
    pub company: String,
    /// Kind of structure, empty for a company.
    pub structure_kind: String,
    /// First day, ISO.
    pub starts_on: String,
}

/// A proof seen.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EvidenceLine {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// Code of its kind.
    pub kind: String,
    /// The lot it speaks of.
    #[ts(type = "number | null")]
    pub lot: Option<i64>,
    /// Its name.
    pub lot_name: String,
    /// The company it speaks of.
    #[ts(type = "number | null")]
    pub organisation: Option<i64>,
    /// Its name.
    pub company: String,
    /// The placement it speaks of.
    #[ts(type = "number | null")]
    pub placement: Option<i64>,
    /// Who works there.
    pub name: String,
    /// First month it speaks of.
    pub from: Option<YearMonth>,
    /// Last month it speaks of.
    pub to: Option<YearMonth>,
    /// When it was seen, ISO.
    pub seen_on: String,
    /// By whom.
    pub seen_by: String,
    /// Name of the file, empty for none.
    pub file_name: String,
    /// SHA-256 of the file, hexadecimal, empty for none.
    pub digest: String,
    /// In words.
    pub note: String,
    /// Hours of the lines it proves.
    pub hours: Hours,
}

/// What nothing proves.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct MissingView {
    /// Hours without a proof, by lot and company.
    pub hours: Vec<MissingHours>,
    /// People at work whose hire nothing proves.
    pub hires: Vec<MissingHire>,
    /// People whose eligibility no proof establishes on their first day.
    pub criteria: Vec<MissingCriteria>,
    /// Sum of the hours without a proof.
    pub total: Hours,
}

/// Hours of a company on a lot that no proof covers.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MissingHours {
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// Its name.
    pub lot_name: String,
    /// Who employs.
    #[ts(type = "number")]
    pub organisation: i64,
    /// Its name.
    pub company: String,
    /// The kind of proof this company usually gives.
    pub usual: String,
    /// Months concerned, as ranges.
    pub months: Vec<MonthRange>,
    /// Hours without a proof.
    pub hours: Hours,
    /// Person by person.
    pub posts: Vec<MissingPost>,
}

/// Months from the first to the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonthRange {
    /// First.
    pub from: YearMonth,
    /// Last.
    pub to: YearMonth,
}

/// Hours of a placement that no proof covers.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MissingPost {
    /// The placement.
    #[ts(type = "number")]
    pub placement: i64,
    /// Who.
    pub name: String,
    /// Months concerned, as ranges.
    pub months: Vec<MonthRange>,
    /// Hours without a proof.
    pub hours: Hours,
}

/// A person at work whose hire nothing proves.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MissingHire {
    /// The placement.
    #[ts(type = "number")]
    pub placement: i64,
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// Its name.
    pub lot_name: String,
    /// Who employs.
    #[ts(type = "number")]
    pub organisation: i64,
    /// Its name.
    pub company: String,
    /// Who.
    pub name: String,
    /// First day, ISO.
    pub starts_on: String,
}

/// A person whose eligibility no proof establishes on the first day.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MissingCriteria {
    /// The placement.
    #[ts(type = "number")]
    pub placement: i64,
    /// The person.
    #[ts(type = "number")]
    pub person: i64,
    /// Who.
    pub name: String,
    /// The lot's name.
    pub lot_name: String,
    /// First day, ISO.
    pub starts_on: String,
    /// What is missing, in sentences.
    pub reasons: Vec<Message>,
}

/// A proof as it was seen: one row for each placement named, one for all when none is.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct EvidenceInput {
    /// Code of its kind.
    pub kind: String,
    /// The lot it speaks of.
    #[ts(type = "number | null")]
    pub lot: Option<i64>,
    /// The company it comes from.
    #[ts(type = "number | null")]
    pub organisation: Option<i64>,
    /// The placements it speaks of; none for all those of the lot and the company.
    #[serde(default)]
    #[ts(type = "number[]")]
    pub placements: Vec<i64>,
    /// First month it speaks of.
    pub from: Option<YearMonth>,
    /// Last month; the first one alone when it is not said.
    pub to: Option<YearMonth>,
    /// When it was seen, ISO.
    pub seen_on: String,
    /// By whom; whoever works when it is empty.
    #[serde(default)]
    pub seen_by: String,
    /// Ticket of its file: its name and its digest are noted, nothing is copied.
    pub file: Option<String>,
    /// In words.
    #[serde(default)]
    pub note: String,
}

/// Asks about a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EvidenceFile {
    /// Its ticket.
    pub file: String,
}

/// A file and the proofs noted with exactly this content.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EvidenceFileView {
    /// Its name, without its folder.
    pub file_name: String,
    /// SHA-256, hexadecimal.
    pub digest: String,
    /// Proofs noted with this content.
    pub known: Vec<EvidenceLine>,
}
