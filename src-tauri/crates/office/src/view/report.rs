//! Duty 4: the yearly report.

use clausier_domain::impact::PledgeYear;
use clausier_domain::impact::fairness::Fairness;
use clausier_domain::message::{Arg, Message};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which year, and for whom.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct YearQuery {
    /// The year.
    pub year: i32,
    /// One buyer only.
    #[ts(type = "number | null")]
    pub buyer: Option<i64>,
}

/// The year in figures.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct YearView {
    /// The year.
    pub year: i32,
    /// Years that hold hours.
    pub years: Vec<i32>,
    /// Last day the figures speak of, ISO.
    pub as_of: String,
    /// Nothing is missing: the report can be final.
    pub complete: bool,
    /// What is missing.
    pub missing: Vec<Message>,
    /// Every indicator.
    pub indicators: Vec<IndicatorView>,
    /// Every breakdown.
    pub breakdowns: Vec<BreakdownView>,
    /// Commitments in other units than hours, each apart.
    pub pledges: Vec<PledgeYear>,
    /// Buyers, to restrict the report to one.
    pub buyers: Vec<super::Choice>,
    /// Sheets the workbook will hold.
    pub sheets: Vec<String>,
}

/// An indicator.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct IndicatorView {
    /// Stable code.
    pub code: String,
    /// Theme.
    pub theme: String,
    /// Label (Fluent key).
    pub label: String,
    /// What it counts, in one sentence.
    pub definition: Message,
    /// Value with its unit; none when it cannot be computed.
    pub value: Option<Arg>,
    /// Value of the year before.
    pub previous: Option<Arg>,
}

/// A breakdown.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BreakdownView {
    /// Stable code.
    pub code: String,
    /// Label (Fluent key).
    pub label: String,
    /// Rows.
    pub rows: Vec<BreakdownRowView>,
    /// Total with its unit.
    pub total: Arg,
    /// Groups that were merged because they are small.
    pub merged: u32,
}

/// A row of a breakdown.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BreakdownRowView {
    /// Label.
    pub label: Message,
    /// Value with its unit.
    pub value: Arg,
    /// Share of the total in hundredths of a percent.
    #[ts(type = "number | null")]
    pub share: Option<i64>,
}

/// Which period to look at.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FairnessQuery {
    /// The year.
    pub year: i32,
    /// Another first day, ISO.
    #[serde(default)]
    pub from: Option<String>,
    /// Another last day, ISO.
    #[serde(default)]
    pub to: Option<String>,
}

/// What the practice of a period did.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FairnessView {
    /// First day, ISO.
    pub from: String,
    /// Last day, ISO.
    pub to: String,
    /// Years to look at, latest first.
    pub years: Vec<i32>,
    /// People followed, proposed and hired, by group.
    pub found: Fairness,
}

/// Writes the workbook.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WriteWorkbook {
    /// The year.
    pub year: i32,
    /// One buyer only.
    #[ts(type = "number | null")]
    pub buyer: Option<i64>,
    /// Where: a ticket of `choose_file`.
    pub file: String,
}

/// The workbook that was written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WrittenWorkbook {
    /// Its name.
    pub name: String,
    /// Its sheets.
    pub sheets: Vec<String>,
    /// Live figures on them.
    pub figures: u32,
}
