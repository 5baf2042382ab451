//! What can go wrong with a dossier, each its own clear message at the door.

/// Why a dossier could not be opened, read or written. No personal data in any of them.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The passphrase, or the twelve words, do not open this file.
    #[error("the passphrase does not open this file")]
    WrongPassphrase,
    /// The twelve words are not twelve words of the French list with a right check.
    #[error("these are not twelve recovery words")]
    WrongWords,
    /// The file is not a Clausier dossier at all.
    #[error("this file is not a dossier")]
    NotADossier,
    /// The file is a dossier, but part of it is unreadable.
    #[error("the dossier is damaged: {0}")]
    Damaged(String),
    /// The file was written by a later version of Clausier.
    #[error("the dossier has format {found}, this version knows {known}")]
    TooNew {
        /// Format of the file.
        found: i64,
        /// Latest format this version reads.
        known: i64,
    },
    /// Another Clausier has the file open.
    #[error("the dossier is open elsewhere")]
    InUse,
    /// There is no file at this place.
    #[error("there is no such file")]
    Missing,
    /// There is already a file at this place.
    #[error("there is already a file there")]
    AlreadyThere,
    /// The disk is full; nothing was changed.
    #[error("the disk is full")]
    DiskFull,
    /// The file or its folder cannot be written.
    #[error("the file cannot be written")]
    ReadOnly,
    /// The passphrase is shorter than twelve characters.
    #[error("the passphrase is too short")]
    WeakPassphrase,
    /// The record is no longer there.
    #[error("no {table} {id}")]
    NotFound {
        /// Table looked in.
        table: &'static str,
        /// Identifier looked for.
        id: i64,
    },
    /// A record still used elsewhere, or a value outside its range.
    #[error("refused by the dossier's own rules: {0}")]
    Refused(String),
    /// There is nothing to undo or redo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// Later work depends on the action.
    #[error("later work depends on this action")]
    LaterWork,
    /// The file system refused.
    #[error("file system: {0}")]
    Io(#[from] std::io::Error),
    /// Anything else the engine said.
    #[error("engine: {0}")]
    Engine(rusqlite::Error),
}

impl StoreError {
    /// What the file system said of a place: nothing there, something there already, not to be written, full.
    #[must_use]
    pub fn of_file(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::NotFound => Self::Missing,
            std::io::ErrorKind::AlreadyExists => Self::AlreadyThere,
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            std::io::ErrorKind::StorageFull => Self::DiskFull,
            _ => Self::Io(error),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => Self::WrongPassphrase,
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged(error.to_string()),
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InUse,
            Some(ErrorCode::ConstraintViolation | ErrorCode::TooBig | ErrorCode::TypeMismatch) => {
                Self::Refused(error.to_string())
            }
            Some(ErrorCode::SystemIoFailure) => Self::Damaged(error.to_string()),
            _ => Self::Engine(error),
        }
    }
}
