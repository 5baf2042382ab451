//! Why a file could not be read at all.

use clausier_domain::message::Message;
use thiserror::Error;

/// A file that is not readable essential data of public procurement. Its text is the Fluent key.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DecpError {
    /// Nothing in the file.
    #[error("decp-error-empty")]
    Empty,
    /// Larger than [`super::MAX_BYTES`].
    #[error("decp-error-too-large")]
    TooLarge {
        /// Size of the file in bytes.
        bytes: usize,
    },
    /// A picture, an archive, a spreadsheet: anything that is not text.
    #[error("decp-error-not-text")]
    NotText,
    /// A table in CSV, whose layouts this reader does not know.
    #[error("decp-error-csv")]
    Csv,
    /// Text that is neither JSON nor XML.
    #[error("decp-error-not-structured")]
    NotStructured,
    /// JSON or XML that stops before its end, as after an interrupted download.
    #[error("decp-error-truncated")]
    Truncated {
        /// Last line of the file.
        line: usize,
    },
    /// JSON or XML too broken to find the contracts in it.
    #[error("decp-error-damaged")]
    Damaged {
        /// Line of the first damage, from 1.
        line: usize,
    },
    /// Sound JSON or XML that holds something else.
    #[error("decp-error-other-shape")]
    OtherShape,
}

impl DecpError {
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
            Self::Truncated { line } | Self::Damaged { line } => message.with("line", line),
            Self::Empty | Self::NotText | Self::Csv | Self::NotStructured | Self::OtherShape => message,
        }
    }
}
