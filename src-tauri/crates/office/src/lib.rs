//! Use cases: one verb of the facilitator is one function, one transaction, one journal entry.
//!
//! The window and the terminal call only this crate, by the names of [`commands::COMMANDS`].
#![forbid(unsafe_code)]

pub use clausier_domain as domain;
pub use clausier_store as store;

pub mod assets;
pub mod batch;
pub mod calibrate;
pub mod clock;
pub mod commands;
pub mod copies;
pub mod demo;
pub mod documents;
pub mod dossier;
pub mod drop;
pub mod error;
pub mod evidence;
pub mod export;
pub mod fairness;
pub mod files;
pub mod follow;
pub mod form;
pub mod format;
pub mod history;
pub mod home;
pub mod hours;
pub mod import;
pub mod input;
pub mod ledger;
pub mod matching;
pub mod people;
pub mod places;
pub mod plan;
pub mod portfolio;
pub mod proposals;
mod received;
pub mod reminders;
pub mod report;
pub mod rules;
pub mod session;
pub mod settings;
#[cfg(test)]
mod test_office;
pub mod view;
pub mod words;
