//! Use cases: one verb of the facilitator is one function, one transaction, one journal entry.
//!
//! The window and the terminal call only this crate, by the names of [`commands::COMMANDS`].
#![forbid(unsafe_code)]

pub mod error;
pub mod view;
