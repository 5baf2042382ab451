//! One document model, written as Word, PDF and plain text.
//!
//! The notes, clause texts, letters and attestations of the facilitator are built as a [`Document`] by the
//! use cases; this crate decides how they look. Nothing is read or written here but what is passed: a model
//! goes in, bytes come out. The same model gives the same text in each format.

mod clean;
mod model;
mod text;
mod words;

pub use model::*;
pub use text::text;
