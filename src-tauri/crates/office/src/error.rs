//! Errors: rich inside, few and coded outside, without personal data.

use clausier_domain::message::{Arg, Message};
use clausier_store::StoreError;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Why a use case refused.
#[derive(Debug, thiserror::Error)]
pub enum OfficeError {
    /// The dossier could not be opened, read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// No dossier is open.
    #[error("no dossier is open")]
    Closed,
    /// A field is not acceptable: which one and why (Fluent key with arguments).
    #[error("field {field}: {}", message.key)]
    Field {
        /// Name of the field in the input.
        field: String,
        /// What to say by the field.
        message: Message,
    },
    /// The act is not possible as things are.
    #[error("refused: {}", .0.key)]
    Refused(Message),
    /// A file could not be read as what it should be.
    #[error("file: {}", .0.key)]
    File(Message),
    /// The user stopped the work; nothing was changed.
    #[error("stopped")]
    Stopped,
    /// The input has another shape than the command's.
    #[error("input: {0}")]
    Input(String),
    /// There is no such command.
    #[error("unknown command {0}")]
    UnknownCommand(String),
    /// The embedded rules or words are broken: a fault of this build.
    #[error("assets: {0}")]
    Assets(String),
}

impl OfficeError {
    /// A field that is not acceptable.
    #[must_use]
    pub fn field(field: &str, key: &str) -> Self {
        Self::Field { field: field.to_owned(), message: Message::new(key) }
    }

    /// An act that is not possible.
    #[must_use]
    pub fn refused(key: &str) -> Self {
        Self::Refused(Message::new(key))
    }
}

/// What a door hears of an error: a Fluent key, the fields at fault, arguments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ApiError {
    /// Fluent key.
    pub code: String,
    /// Fields at fault, as named in the input.
    pub fields: Vec<String>,
    /// Arguments of the sentence.
    pub args: BTreeMap<String, Arg>,
    /// Technical reference to copy for support; no personal data.
    pub detail: String,
}

impl ApiError {
    /// The sentence.
    #[must_use]
    pub fn message(&self) -> Message {
        Message { key: self.code.clone(), args: self.args.clone() }
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        OfficeError::from(error).into()
    }
}

impl From<OfficeError> for ApiError {
    fn from(error: OfficeError) -> Self {
        let detail = technical(&error);
        let (message, fields) = match error {
            OfficeError::Store(store) => store_message(store),
            OfficeError::Closed => (Message::new("error-closed"), vec![]),
            OfficeError::Field { field, message } => (message, vec![field]),
            OfficeError::Refused(message) | OfficeError::File(message) => (message, vec![]),
            OfficeError::Stopped => (Message::new("error-stopped"), vec![]),
            OfficeError::Input(_) => (Message::new("error-input"), vec![]),
            OfficeError::UnknownCommand(_) => (Message::new("error-unknown-command"), vec![]),
            OfficeError::Assets(_) => (Message::new("error-assets"), vec![]),
        };
        Self { code: message.key, fields, args: message.args, detail }
    }
}

/// Words for support that cannot hold a name: the kind of error, never the value at fault.
fn technical(error: &OfficeError) -> String {
    match error {
        OfficeError::Store(StoreError::Engine(e)) => format!("engine {:?}", e.sqlite_error_code()),
        OfficeError::Store(StoreError::Damaged(text) | StoreError::Refused(text)) => text.clone(),
        OfficeError::Store(StoreError::Io(e)) => format!("file system {:?}", e.kind()),
        OfficeError::Input(text) => text.split(['`', '"']).next().unwrap_or_default().to_owned(),
        OfficeError::UnknownCommand(name) => name.clone(),
        OfficeError::Assets(text) => text.clone(),
        _ => String::new(),
    }
}

fn store_message(error: StoreError) -> (Message, Vec<String>) {
    let plain = |key: &str| (Message::new(key), vec![]);
    let passphrase = |key: &str| (Message::new(key), vec!["passphrase".to_owned()]);
    match error {
        StoreError::WrongPassphrase => passphrase("error-wrong-passphrase"),
        StoreError::WeakPassphrase => passphrase("error-weak-passphrase"),
        StoreError::WrongWords => (Message::new("error-wrong-words"), vec!["words".to_owned()]),
        StoreError::NotADossier => plain("error-not-a-dossier"),
        StoreError::Damaged(_) => plain("error-damaged"),
        StoreError::TooNew { found, known } => {
            (Message::new("error-too-new").with("found", found).with("known", known), vec![])
        }
        StoreError::InUse => plain("error-in-use"),
        StoreError::Missing => plain("error-missing"),
        StoreError::AlreadyThere => plain("error-already-there"),
        StoreError::DiskFull => plain("error-disk-full"),
        StoreError::ReadOnly => plain("error-read-only"),
        StoreError::NotFound { .. } => plain("error-not-found"),
        StoreError::Refused(_) => plain("error-refused"),
        StoreError::NothingToUndo => plain("error-nothing-to-undo"),
        StoreError::LaterWork => plain("error-later-work"),
        StoreError::Io(_) | StoreError::Engine(_) => plain("error-technical"),
    }
}
