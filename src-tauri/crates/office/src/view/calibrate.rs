//! Duty 1: calibrating the lots of a tender.

use crate::view::studio::{
    AdviceView, DerogationView, MethodInputs, MethodResult, ProfileUsed, ScenarioView, TenderOptions,
    VersionLine,
};
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::{BasisPoints, Cents, Hours};
use clausier_domain::vocabulary::{ContractKind, ContractStatus};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Tenders being prepared.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Tenders {
    /// The tenders, next publication first.
    pub tenders: Vec<TenderLine>,
}

/// A tender in the list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TenderLine {
    /// Identifier of the contract.
    #[ts(type = "number")]
    pub id: i64,
    /// Title.
    pub title: String,
    /// Buyer.
    pub buyer: String,
    /// Publication, ISO.
    pub launch_on: Option<String>,
    /// Number of lots.
    pub lots: u32,
    /// Hours to write.
    pub hours: Hours,
    /// Where it stands.
    pub status: ContractStatus,
}

/// A trade profile for the list of profiles.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TradeChoice {
    /// Code.
    pub code: String,
    /// Label (Fluent key).
    pub label: String,
    /// Labour share: low, central, high.
    pub labour_share: [BasisPoints; 3],
    /// Hourly cost: low, central, high.
    pub hourly_cost: [Cents; 3],
    /// Where the figures come from.
    pub source: String,
    /// The source was checked.
    pub checked: bool,
}

/// All trade profiles.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Trades {
    /// The profiles, in the order of the table.
    pub trades: Vec<TradeChoice>,
}

/// Makes a tender to calibrate.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NewTender {
    /// Title.
    pub title: String,
    /// Name of the buyer; an unknown name makes a new buyer.
    pub buyer: String,
    /// Kind.
    pub kind: ContractKind,
    /// Publication, ISO.
    pub launch_on: Option<String>,
    /// Duration in months.
    pub duration_months: Option<u32>,
}

/// Changes what the law looks at.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TenderFacts {
    /// The contract.
    #[ts(type = "number")]
    pub id: i64,
    /// Title.
    pub title: String,
    /// Kind.
    pub kind: ContractKind,
    /// `state`, `local` or `utility`: kind of the buyer.
    pub buyer_kind: String,
    /// Publication, ISO.
    pub launch_on: Option<String>,
    /// Duration in months.
    pub duration_months: Option<u32>,
    /// What else is said of it, changed in the same step; none leaves it as it is.
    #[serde(default)]
    pub options: Option<TenderOptions>,
}

/// A tender and its calibration.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TenderView {
    /// Identifier of the contract.
    #[ts(type = "number")]
    pub id: i64,
    /// Title.
    pub title: String,
    /// Buyer.
    pub buyer: String,
    /// `state`, `local` or `utility`.
    pub buyer_kind: String,
    /// Kind.
    pub kind: ContractKind,
    /// Where it stands.
    pub status: ContractStatus,
    /// Publication, ISO.
    pub launch_on: Option<String>,
    /// Duration in months.
    pub duration_months: Option<u32>,
    /// The hours were kept: the day their commitments take effect.
    pub kept_on: Option<String>,
    /// One line for each lot.
    pub lines: Vec<CalibrationLineView>,
    /// Sums; a sum is absent when a line is incomplete.
    pub totals: CalibrationTotals,
    /// What moves the total, widest first; empty while a line is incomplete.
    pub drivers: Vec<Driver>,
    /// What the law asks.
    pub law: LawView,
    /// Version being worked on, from 1.
    #[ts(type = "number")]
    pub version: i64,
    /// It was sent to the buyer, ISO: the next change makes a new version.
    pub sent_on: Option<String>,
    /// Every version, the last one first.
    pub versions: Vec<VersionLine>,
    /// The scenarios of this version, the chosen one among them; at most four.
    pub scenarios: Vec<ScenarioView>,
    /// The departure from the duty, when registered.
    pub derogation: Option<DerogationView>,
    /// Devices that may carry the effort, the advised one first.
    pub advice: Vec<AdviceView>,
    /// What else was said of the tender.
    pub options: TenderOptions,
    /// The labour profiles the lines take, each trade once.
    pub profiles: Vec<ProfileUsed>,
    /// Whose profiles and bands they are: `today`, or `sent` when they were kept with what was sent.
    pub practice: String,
}

/// One lot in a calibration.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CalibrationLineView {
    /// Identifier of the lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// Number.
    #[ts(type = "number")]
    pub number: i64,
    /// Title.
    pub title: String,
    /// Trade code, empty when not chosen.
    pub trade: String,
    /// Label of the trade (Fluent key), empty when not chosen.
    pub trade_label: String,
    /// Amount excluding tax.
    pub amount: Option<Cents>,
    /// Labour share used.
    pub labour_share: Option<BasisPoints>,
    /// It was typed, not the profile's.
    pub labour_share_typed: bool,
    /// Hourly cost used.
    pub hourly_cost: Option<Cents>,
    /// It was typed, not the profile's.
    pub hourly_cost_typed: bool,
    /// Effort rate.
    pub effort: BasisPoints,
    /// Calculated hours, low bound, rounded to a tenth.
    pub low: Option<Hours>,
    /// Calculated hours, central, rounded to a tenth.
    pub central: Option<Hours>,
    /// Calculated hours, high bound, rounded to a tenth.
    pub high: Option<Hours>,
    /// Hours to write: typed, or the advised rounding.
    pub kept: Option<Hours>,
    /// They were typed.
    pub kept_typed: bool,
    /// Advised rounding.
    pub rounded: Option<Hours>,
    /// Full-time posts over the duration, hundredths.
    #[ts(type = "number | null")]
    pub posts: Option<i64>,
    /// People of the dossier who wish the trade and are eligible.
    pub pool: u32,
    /// `reasonable`, `too_small`, `oversized`, `no_potential`, `tight` or `incomplete`.
    pub verdict: String,
    /// Why.
    pub reasons: Vec<Message>,
    /// The formula with its numbers.
    pub steps: Vec<FormulaStep>,
    /// `cost`, `share_of_hours`, `cleaning_transfer`, `bands`, `framework`, `two_phases` or `free`.
    pub method: String,
    /// Inputs of the method.
    pub inputs: MethodInputs,
    /// What the method gives besides the hours.
    pub result: MethodResult,
    /// Whose profile is used: `own`, `learned`, `default`, or empty without one.
    pub profile: String,
}

/// A factor of a formula.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FormulaStep {
    /// Label (Fluent key).
    pub label: String,
    /// Sign before it: empty, `×`, `÷`, `=`.
    pub sign: String,
    /// Value with its unit.
    pub value: Arg,
    /// Where it comes from: `typed`, `profile` or `computed`.
    pub origin: String,
}

/// Sums of a calibration.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct CalibrationTotals {
    /// Amount.
    pub amount: Cents,
    /// Low bound.
    pub low: Hours,
    /// Central.
    pub central: Hours,
    /// High bound.
    pub high: Hours,
    /// Hours to write.
    pub kept: Hours,
    /// Working days of the hours to write, hundredths.
    #[ts(type = "number")]
    pub days: i64,
    /// Full-time equivalents over a year, hundredths.
    #[ts(type = "number")]
    pub fte: i64,
    /// Full-time posts over the durations, hundredths.
    #[ts(type = "number")]
    pub posts: i64,
    /// People who fit at least one lot.
    pub pool: u32,
    /// Lots whose figure is missing.
    pub incomplete: u32,
    /// One working day, hundredths of an hour.
    pub day_hours: Hours,
    /// One full-time year, hundredths of an hour.
    pub fte_hours: Hours,
    /// One chance in ten that the calculated total is lower, to the advised rounding; none while a line is incomplete.
    pub p10: Option<Hours>,
    /// As likely lower as higher.
    pub p50: Option<Hours>,
    /// One chance in ten that it is higher.
    pub p90: Option<Hours>,
}

/// How far one factor moves the total.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Driver {
    /// `effort`, `labour_share`, `hourly_cost` or `amount`.
    pub factor: String,
    /// Total when it is at its lowest for the total.
    pub low: Hours,
    /// Total when it is at its highest for the total.
    pub high: Hours,
    /// The range that was tried.
    pub range: Message,
}

/// What the law asks of a tender.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LawView {
    /// A social condition is compulsory; none when a fact is missing.
    pub required: Option<bool>,
    /// What is missing, or the conclusion in a sentence.
    pub conclusion: Message,
    /// Value compared.
    pub value: Option<Cents>,
    /// Threshold.
    pub threshold: Option<Cents>,
    /// Article.
    pub article: String,
    /// Source and its date.
    pub source: String,
    /// The source was checked.
    pub checked: bool,
    /// In force from, ISO.
    pub valid_from: Option<String>,
    /// In force until, ISO.
    pub valid_to: Option<String>,
    /// Day the source was read, ISO.
    pub source_date: Option<String>,
    /// Derogations open to the buyer.
    pub derogations: Vec<DerogationChoice>,
    /// Other reasons.
    pub reasons: Vec<Message>,
    /// What other rules say: dispensation, small lots, SPASER, the buyer's own policy, reservations.
    pub notes: Vec<LawNote>,
}

/// A case of departure open to the buyer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DerogationChoice {
    /// Code.
    pub code: String,
    /// What it is.
    pub label: Message,
    /// The wording was checked.
    pub checked: bool,
}

/// What another rule says of the tender.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LawNote {
    /// What it says.
    pub message: Message,
    /// Article or text.
    pub article: String,
    /// Source.
    pub source: String,
    /// The source was checked.
    pub checked: bool,
}

/// One lot as typed in the table; a lot 0 is added.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LineInput {
    /// The contract.
    #[ts(type = "number")]
    pub contract: i64,
    /// The lot, 0 for a new one.
    #[ts(type = "number")]
    pub lot: i64,
    /// Title.
    pub title: String,
    /// Trade code.
    pub trade: String,
    /// Amount excluding tax.
    pub amount: Option<Cents>,
    /// Labour share typed; none = the profile's.
    pub labour_share: Option<BasisPoints>,
    /// Hourly cost typed; none = the profile's.
    pub hourly_cost: Option<Cents>,
    /// Effort rate.
    pub effort: BasisPoints,
    /// Hours typed; none = the advised rounding.
    pub kept: Option<Hours>,
    /// Method, as in [`CalibrationLineView`]; empty = `cost`.
    #[serde(default)]
    pub method: String,
    /// Inputs of the method.
    #[serde(default)]
    pub inputs: MethodInputs,
}

/// Several lots at once: pasted from a table.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LinesInput {
    /// The lines.
    pub lines: Vec<LineInput>,
}
