//! Why a table could not be read at all.

use clausier_domain::message::Message;
use thiserror::Error;

/// A file that is not a readable table. Its text is the Fluent key.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TableError {
    /// Nothing in the file, or only blank sheets.
    #[error("table-error-empty")]
    Empty,
    /// Larger than [`super::MAX_BYTES`].
    #[error("table-error-too-large")]
    TooLarge {
        /// Size of the file in bytes.
        bytes: usize,
    },
    /// More cells than [`super::MAX_CELLS`], or an archive that swells beyond measure.
    #[error("table-error-too-many-cells")]
    TooManyCells,
    /// A workbook that asks for a password.
    #[error("table-error-protected")]
    Protected,
    /// A picture, a PDF, a Word document, a program: anything but a table.
    #[error("table-error-not-a-table")]
    NotATable,
    /// A web page or an XML spreadsheet under the name of a workbook.
    #[error("table-error-web-page")]
    WebPage,
    /// A workbook too broken to be opened.
    #[error("table-error-damaged")]
    Damaged,
    /// A table without a row that could be its headings.
    #[error("table-error-no-headings")]
    NoHeadings,
}

impl TableError {
    /// The stable code, which is also the Fluent key.
    #[must_use]
    pub fn code(&self) -> String {
        self.to_string()
    }

    /// The sentence for the facilitator: what is wrong with the file, and what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        let message = Message::new(self.code());
        match *self {
            Self::TooLarge { bytes } => message
                .with("megabytes", bytes.div_ceil(1_000_000))
                .with("limit", super::MAX_BYTES / 1_000_000),
            Self::TooManyCells => message.with("limit", super::MAX_CELLS / 1_000_000),
            Self::Empty
            | Self::Protected
            | Self::NotATable
            | Self::WebPage
            | Self::Damaged
            | Self::NoHeadings => message,
        }
    }
}
