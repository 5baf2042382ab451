//! One document model, written as Word, PDF and plain text.
//!
//! The notes, clause texts, letters and attestations of the facilitator are built as a [`Document`] by the
//! use cases; this crate decides how they look. Nothing is read or written here but what is passed: a model
//! goes in, bytes come out. The same model gives the same text in each format.

mod chart;
mod clean;
mod drawing;
mod fonts;
mod grid;
mod look;
mod model;
mod pdf;
mod picture;
mod text;
mod word;
mod words;

pub use model::*;
pub use pdf::pdf;
pub use text::text;
pub use word::word;

/// Why a document could not be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// The PDF writer refused; the text says why, for the log.
    #[error("the PDF cannot be written: {0}")]
    Pdf(String),
    /// The Word writer refused; the text says why, for the log.
    #[error("the Word file cannot be written: {0}")]
    Word(String),
}
