//! The documents of a calibration: note and clause pack.

use crate::error::OfficeError;
use crate::session::Desk;
use crate::view::documents::{
    DocumentOptions, DocumentsView, ProducedDocuments, TextBlockInput, TextBlocks, WriteDocument,
    WrittenDocument,
};
use crate::view::{ById, Nothing, Saved};

/// The documents of a tender before they are written.
///
/// # Errors
/// When it cannot be done.
pub fn documents(_: &Desk<'_>, _: ById) -> Result<DocumentsView, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// Changes what is written in them.
///
/// # Errors
/// When it cannot be done.
pub fn save_document_options(_: &Desk<'_>, _: DocumentOptions) -> Result<Saved, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// Writes a document.
///
/// # Errors
/// When it cannot be done.
pub fn write_document(_: &Desk<'_>, _: WriteDocument) -> Result<WrittenDocument, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// Every document produced.
///
/// # Errors
/// When it cannot be done.
pub fn produced_documents(_: &Desk<'_>, _: Nothing) -> Result<ProducedDocuments, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// The blocks of the clause texts.
///
/// # Errors
/// When it cannot be done.
pub fn text_blocks(_: &Desk<'_>, _: Nothing) -> Result<TextBlocks, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// Writes the office's text of a block.
///
/// # Errors
/// When it cannot be done.
pub fn save_text_block(_: &Desk<'_>, _: TextBlockInput) -> Result<Saved, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}
