//! What crosses to the page and to the terminal: one file for each duty.
//!
//! Units: hours in hundredths, money in cents, rates in hundredths of a percent, dates ISO text,
//! months `year * 100 + month`. Sentences are a Fluent key with typed arguments.

pub mod attestations;
pub mod calibrate;
pub mod delay;
pub mod documents;
pub mod dossier;
pub mod drop;
pub mod evidence;
pub mod follow;
pub mod form;
pub mod home;
pub mod hours;
pub mod hours_import;
pub mod matching;
pub mod pathway;
pub mod people;
pub mod places;
pub mod plan;
pub mod portfolio;
pub mod proposals;
pub mod reminders;
pub mod report;
pub mod structure;
pub mod studio;
pub mod twins;
pub mod workers;

use clausier_domain::message::Message;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A command without input.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
pub struct Nothing {}

/// A command about one record.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct ById {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
}

/// What every write answers: what was done, what screens must refresh, what was made.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Saved {
    /// Identifier of what was made or changed; 0 when there is none.
    #[ts(type = "number")]
    pub id: i64,
    /// Tables that changed.
    pub areas: Vec<String>,
    /// The action in a sentence, for the undo bar; none when nothing changed.
    pub done: Option<Message>,
    /// What it moved in the counted hours of past months, lot by lot, the largest change first.
    pub moved: Vec<Message>,
}

/// What an export wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExportView {
    /// Tables, the journal included: a file of each format for each.
    pub tables: usize,
    /// Rows of all of them.
    pub rows: usize,
}

/// A choice in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Choice {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// What it is called.
    pub name: String,
    /// Where it belongs.
    pub detail: String,
}

/// How far long work is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProgressStep {
    /// Done so far.
    #[ts(type = "number")]
    pub done: u64,
    /// To do in all.
    #[ts(type = "number")]
    pub total: u64,
    /// What is being done.
    pub message: Message,
}
