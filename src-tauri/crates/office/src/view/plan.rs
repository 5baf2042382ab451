//! A buyer's purchasing plan, calibrated in one table.

use crate::view::follow::ImportReport;
use clausier_domain::message::Message;
use clausier_domain::quantity::{BasisPoints, Cents, Hours};
use clausier_domain::vocabulary::ContractKind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A file to read as a plan.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlanFile {
    /// Ticket of the file.
    pub file: String,
    /// Name of the plan; empty takes the file's.
    pub name: String,
    /// Name of the buyer; empty when unknown; an unknown name makes a new buyer.
    pub buyer: String,
    /// Columns chosen by the user: field to column, from 0; empty lets the headings decide.
    #[ts(type = "Record<string, number>")]
    pub columns: BTreeMap<String, u32>,
}

/// What an import would do, before it does it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlanPreview {
    /// Name of the file.
    pub file_name: String,
    /// Sheet that was read.
    pub sheet: String,
    /// Row of the headings, from 1.
    pub header_row: u32,
    /// The columns of the file.
    pub columns: Vec<ColumnView>,
    /// Fields a column may hold, in order (Fluent keys `plan-field-<name>`).
    pub fields: Vec<String>,
    /// A mapping remembered from an earlier file with the same headings was used.
    pub remembered: bool,
    /// The first rows as they would be.
    pub rows: Vec<PlanPreviewRow>,
    /// How many of each, and the problems.
    pub report: ImportReport,
}

/// A column of a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ColumnView {
    /// Column, from 0.
    pub index: u32,
    /// Its heading.
    pub heading: String,
    /// The field it was understood as; empty when it is left out.
    pub field: String,
    /// The heading is not surely that field.
    pub unsure: bool,
    /// The first values in it.
    pub samples: Vec<String>,
}

/// A row as it would be imported.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlanPreviewRow {
    /// Row in the file, from 1.
    pub row: u32,
    /// Object.
    pub title: String,
    /// Amount.
    pub amount: Option<Cents>,
    /// Publication, ISO.
    pub launch_on: Option<String>,
    /// Trade guessed, empty when none.
    pub trade: String,
    /// `accepted`, `repaired`, `duplicate` or `rejected`.
    pub bucket: String,
}

/// A plan was imported.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportedPlan {
    /// The plan.
    #[ts(type = "number")]
    pub id: i64,
    /// How many of each, the problems, and what was done.
    #[serde(flatten)]
    pub report: ImportReport,
}

/// The plans of the dossier.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Plans {
    /// The plans, latest first.
    pub plans: Vec<PlanHead>,
}

/// A plan in the list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlanHead {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// Name.
    pub name: String,
    /// Buyer, empty when unknown.
    pub buyer: String,
    /// When it was imported, ISO.
    pub imported_on: String,
    /// Number of lines.
    pub lines: u32,
    /// Hours of all lines that could be calculated.
    pub hours: Hours,
}

/// A plan, calibrated.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlanView {
    /// The plan.
    pub head: PlanHead,
    /// Days of work at hand, hundredths.
    #[ts(type = "number")]
    pub days: i64,
    /// The lines, in the order of the file; screens sort.
    pub lines: Vec<PlanLineView>,
    /// Sums.
    pub totals: PlanTotals,
    /// The best set for the days at hand.
    pub choice: PlanChoice,
}

/// A purchase to come, calibrated.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlanLineView {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// Place in the file, from 1.
    pub position: u32,
    /// Object.
    pub title: String,
    /// Department of the buyer.
    pub service: String,
    /// Kind.
    pub kind: ContractKind,
    /// CPV code.
    pub cpv: String,
    /// Trade code, empty when not found.
    pub trade: String,
    /// Label of the trade (Fluent key), empty when not found.
    pub trade_label: String,
    /// Amount.
    pub amount: Option<Cents>,
    /// Publication, ISO.
    pub launch_on: Option<String>,
    /// Duration in months.
    pub duration_months: Option<u32>,
    /// Labour share used.
    pub labour_share: Option<BasisPoints>,
    /// It was typed.
    pub labour_share_typed: bool,
    /// Hourly cost used.
    pub hourly_cost: Option<Cents>,
    /// It was typed.
    pub hourly_cost_typed: bool,
    /// Effort rate.
    pub effort: BasisPoints,
    /// Hours, low bound.
    pub low: Option<Hours>,
    /// Hours, central.
    pub central: Option<Hours>,
    /// Hours, high bound.
    pub high: Option<Hours>,
    /// Advised rounding.
    pub rounded: Option<Hours>,
    /// The facilitator's work on it, hundredths of a day.
    #[ts(type = "number")]
    pub days: i64,
    /// Hours for each day of the facilitator's work.
    pub hours_per_day: Option<Hours>,
    /// A social condition is compulsory; none when a fact is missing.
    pub required: Option<bool>,
    /// Device advised, as in `AdviceView`; empty when it cannot be said.
    pub device: String,
    /// `reasonable`, `too_small`, `oversized`, `no_potential`, `tight` or `incomplete`.
    pub verdict: String,
    /// Why.
    pub reasons: Vec<Message>,
    /// Retained by the facilitator.
    pub taken: bool,
    /// In the best set for the days at hand.
    pub chosen: bool,
    /// Why it is, or is not.
    pub why: Message,
    /// The tender it became.
    #[ts(type = "number | null")]
    pub contract: Option<i64>,
    /// What the import found odd.
    pub notes: Vec<Message>,
}

/// Sums of a plan.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct PlanTotals {
    /// Amount.
    pub amount: Cents,
    /// Hours advised.
    pub hours: Hours,
    /// Days of work on all lines, hundredths.
    #[ts(type = "number")]
    pub days: i64,
    /// Lines whose hours cannot be calculated yet.
    pub incomplete: u32,
    /// Lines for which a social condition is compulsory.
    pub required: u32,
}

/// The best set of lines for the days at hand.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct PlanChoice {
    /// How many lines.
    pub lines: u32,
    /// Their hours.
    pub hours: Hours,
    /// Their days, hundredths.
    #[ts(type = "number")]
    pub days: i64,
    /// Hours that taking the best hours per day first would have given.
    pub simple_hours: Hours,
    /// No better set exists.
    pub optimal: bool,
}

/// A line of a plan as typed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlanLineInput {
    /// The line.
    #[ts(type = "number")]
    pub id: i64,
    /// Object.
    pub title: String,
    /// Kind.
    pub kind: ContractKind,
    /// Trade code.
    pub trade: String,
    /// Amount.
    pub amount: Option<Cents>,
    /// Publication, ISO.
    pub launch_on: Option<String>,
    /// Duration in months.
    pub duration_months: Option<u32>,
    /// Labour share typed; none = the profile's.
    pub labour_share: Option<BasisPoints>,
    /// Hourly cost typed; none = the profile's.
    pub hourly_cost: Option<Cents>,
    /// Effort rate.
    pub effort: BasisPoints,
    /// The facilitator's work on it, hundredths of a day.
    #[ts(type = "number")]
    pub days: i64,
}

/// Several lines at once.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlanLinesInput {
    /// The lines.
    pub lines: Vec<PlanLineInput>,
}

/// Whose plan it is.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlanBuyer {
    /// The plan.
    #[ts(type = "number")]
    pub id: i64,
    /// Name of the buyer; an unknown name makes a new buyer, an empty one leaves the plan without.
    pub buyer: String,
}

/// Days of work at hand for a plan.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlanDays {
    /// The plan.
    #[ts(type = "number")]
    pub id: i64,
    /// Hundredths of a day.
    #[ts(type = "number")]
    pub days: i64,
}

/// Lines the facilitator retains.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlanTaken {
    /// The plan.
    #[ts(type = "number")]
    pub plan: i64,
    /// The lines retained; the others are not.
    #[ts(type = "number[]")]
    pub lines: Vec<i64>,
}
