//! The dossier: one encrypted file, and the only place with SQL.
//!
//! A dossier opens with its passphrase or with the twelve words of its recovery sheet. Every
//! write passes [`Store::write`], which gives it a transaction, a journal entry with the image of
//! each row before and after, an undo, an updated search index and the list of areas that changed.
#![forbid(unsafe_code)]

mod backup;
#[cfg(test)]
mod backup_tests;
mod check;
mod column;
mod error;
mod file;
mod journal;
mod key;
mod ladder;
mod record;
mod search;
mod store;
pub mod tables;
#[cfg(test)]
mod tests;

pub use backup::{copy_to, latest_backup, make_backup, restore};
pub use check::{Anomaly, CheckReport};
pub use error::StoreError;
pub use journal::{Action, HistoryEntry, Written};
pub use key::{RecoveryWords, Secret};
pub use record::{Read, Record, Tx};
pub use search::Hit;
pub use store::{Created, Store};

/// What every function of this crate may answer.
pub type Result<T> = std::result::Result<T, StoreError>;
