//! The documents of contracts carried out: attestation, reports, statement of a company, control pack.

use crate::view::Choice;
use crate::view::documents::ProducedView;
use clausier_domain::quantity::{Hours, YearMonth};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How people are named in a document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NamesShown {
    /// By their job and first day.
    None,
    /// By their initials.
    #[default]
    Initials,
    /// In full: a choice, never the default.
    Full,
}

/// Whether criteria that tell of health, offences or origin are named.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SensitiveShown {
    /// They are counted, not named.
    #[default]
    Hidden,
    /// They are named: a choice, never the default.
    Named,
}

/// A document of a contract carried out, before it is written.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct ExecutionDocument {
    /// `attestation`, `interim` or `final` of a lot; `statement` of a company; `control` of a person, a lot or a buyer.
    pub kind: String,
    /// The lot.
    #[ts(type = "number | null")]
    pub lot: Option<i64>,
    /// The company of a statement, the buyer of a control pack.
    #[ts(type = "number | null")]
    pub organisation: Option<i64>,
    /// The person of a control pack.
    #[ts(type = "number | null")]
    pub person: Option<i64>,
    /// First month of a statement.
    pub from: Option<YearMonth>,
    /// Last month of a statement; the first one alone when it is not said.
    pub to: Option<YearMonth>,
    /// How people are named; attestations and reports name nobody.
    #[serde(default)]
    pub names: NamesShown,
    /// Whether sensitive criteria are named, in a control pack.
    #[serde(default)]
    pub sensitive: SensitiveShown,
    /// `pdf`, `word` or `text`.
    pub format: String,
}

/// What a document would say.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DocumentPreview {
    /// Its text.
    pub text: String,
    /// Hours it states.
    pub hours: Hours,
    /// A name for its file, that none produced before bears.
    pub file_name: String,
}

/// Writes a document of a contract carried out.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WriteExecutionDocument {
    /// Which.
    pub document: ExecutionDocument,
    /// Ticket of the place.
    pub file: String,
}

/// What documents can be made of a lot.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ExecutionDocuments {
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// How far the commitment was carried out: `nothing_due`, `completed`, `partial` or `none`.
    pub state: String,
    /// Its last day has passed, or it was closed.
    pub ended: bool,
    /// Due.
    pub due: Hours,
    /// Validated.
    pub done: Hours,
    /// Companies a statement can be made for.
    pub companies: Vec<Choice>,
    /// The buyer, for a control pack of all its lots.
    pub buyer: Option<Choice>,
    /// Months a statement can speak of.
    pub months: Vec<YearMonth>,
    /// Documents already produced of the lot, of its companies and of its buyer, latest first.
    pub produced: Vec<ProducedView>,
}
