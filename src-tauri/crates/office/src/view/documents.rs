//! The documents of a calibration: note, clause pack, and what a reader checks before they leave.

use clausier_domain::execution::delay::DayCount;
use clausier_domain::message::Message;
use clausier_domain::quantity::{BasisPoints, Cents, Hours};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is written in the documents of a tender, besides its lots.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PenaltyInput {
    /// `per_hour`, `smic_multiple`, `phss_multiple`, or empty: no penalty written.
    pub rule: String,
    /// `per_hour`: amount for an hour not done.
    pub per_hour: Option<Cents>,
    /// Multiple of the minimum wage or of the social security's hourly ceiling, hundredths (150 = 1.5).
    pub multiple: Option<u32>,
    /// Hourly minimum wage, or hourly ceiling, that the multiple is of; none: the one in force on the day.
    pub base: Option<Cents>,
    /// For a day of delay of a document.
    pub per_late_day: Option<Cents>,
    /// Which days of delay count.
    pub late_in: DayCount,
    /// Most of the contract's amount that penalties may reach.
    pub cap: Option<BasisPoints>,
}

/// How companies report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ReportingInput {
    /// `monthly` or `quarterly`.
    pub rhythm: String,
    /// Day of the following month by which the hours are declared, 1 to 28.
    pub day: u32,
    /// The modalities of execution the contract leaves open.
    pub modalities: Vec<String>,
}

impl Default for ReportingInput {
    fn default() -> Self {
        let all = ["direct", "work_study", "temporary", "geiq", "ai", "subcontract"];
        Self { rhythm: "monthly".to_owned(), day: 10, modalities: all.map(str::to_owned).to_vec() }
    }
}

/// Changes what is written in the documents.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DocumentOptions {
    /// The contract.
    #[ts(type = "number")]
    pub contract: i64,
    /// Penalties.
    pub penalty: PenaltyInput,
    /// Reporting.
    pub reporting: ReportingInput,
}

/// The documents of a tender before they are written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DocumentsView {
    /// The contract.
    #[ts(type = "number")]
    pub contract: i64,
    /// Penalties written.
    pub penalty: PenaltyInput,
    /// Reporting written.
    pub reporting: ReportingInput,
    /// The clause, part by part, as it would be written.
    pub parts: Vec<ClausePart>,
    /// What a careful reader finds.
    pub findings: Vec<Finding>,
    /// Nothing refuses the clause.
    pub ready: bool,
    /// A name for the file of each document, that none produced before bears.
    pub names: Vec<DocumentName>,
    /// Documents already produced, latest first.
    pub produced: Vec<ProducedView>,
}

/// The name proposed for a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DocumentName {
    /// `note` or `clause`.
    pub kind: String,
    /// `pdf`, `word` or `text`.
    pub format: String,
    /// Name of the file.
    pub file_name: String,
}

/// A part of the clause pack.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ClausePart {
    /// `rc`, `ccap`, `annex`, `calendar`, `penalties`, `contact`, `publics`.
    pub code: String,
    /// Title, as written.
    pub title: String,
    /// Plain text, to paste.
    pub text: String,
    /// The office changed one of its blocks.
    pub edited: bool,
}

/// What the reader finds in the documents.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Finding {
    /// Code of the rule.
    pub code: String,
    /// It refuses the document; else it warns.
    pub refuses: bool,
    /// What is wrong and what to do.
    pub message: Message,
    /// Part where it was found, empty for the whole.
    pub part: String,
}

/// A document that was produced.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ProducedView {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// The contract, for the documents of a calibration.
    #[ts(type = "number | null")]
    pub contract: Option<i64>,
    /// The lot it is about.
    #[ts(type = "number | null")]
    pub lot: Option<i64>,
    /// The company or the buyer it is about.
    #[ts(type = "number | null")]
    pub organisation: Option<i64>,
    /// The person it is about.
    #[ts(type = "number | null")]
    pub person: Option<i64>,
    /// What it is about, in words.
    pub title: String,
    /// `note`, `clause`, `attestation`, `interim`, `final`, `statement` or `control`.
    pub kind: String,
    /// `pdf`, `word` or `text`.
    pub format: String,
    /// Name of the file.
    pub file_name: String,
    /// Version of the calibration, or how many of the kind there were.
    #[ts(type = "number")]
    pub version: i64,
    /// Hours written in it.
    pub hours: Hours,
    /// When, ISO.
    pub produced_on: String,
    /// It would have other hours today.
    pub outdated: bool,
}

/// Every document produced.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ProducedDocuments {
    /// Latest first.
    pub documents: Vec<ProducedView>,
}

/// Writes a document.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WriteDocument {
    /// The contract.
    #[ts(type = "number")]
    pub contract: i64,
    /// `note` or `clause`.
    pub kind: String,
    /// `pdf`, `word` or `text`.
    pub format: String,
    /// Ticket of the place.
    pub file: String,
}

/// A document was written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WrittenDocument {
    /// Name of the file.
    pub file_name: String,
    /// Hours written in it.
    pub hours: Hours,
    /// Warnings that did not refuse it.
    pub warnings: Vec<Finding>,
    /// What changed on the screens.
    pub areas: Vec<String>,
    /// What was done.
    pub done: Option<Message>,
}

/// The blocks of the clause texts.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TextBlocks {
    /// The blocks, in the order of the documents.
    pub blocks: Vec<TextBlockView>,
}

/// A block of text.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TextBlockView {
    /// Code.
    pub code: String,
    /// Part it belongs to, as in [`ClausePart`].
    pub part: String,
    /// Title (Fluent key).
    pub title: String,
    /// Our text, with its places to fill `{hours}`.
    pub standard: String,
    /// The office's text; none = ours.
    pub own: Option<String>,
    /// Places to fill that the block must keep.
    pub places: Vec<String>,
    /// Every place it may use.
    pub offered: Vec<String>,
    /// Where the rule behind it comes from.
    pub source: String,
    /// Day the source was read, ISO.
    pub source_date: String,
    /// It was checked.
    pub checked: bool,
}

/// The office's text of a block; an empty text comes back to ours.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TextBlockInput {
    /// Code.
    pub code: String,
    /// Text.
    pub text: String,
}
