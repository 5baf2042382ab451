//! What the window says of files dragged over it: names and tickets, never where they lie.

use super::dossier::KnownFile;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A file let go over the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DroppedFile {
    /// Its ticket and its name.
    pub known: KnownFile,
    /// The ending of its name in small letters, without the point.
    pub ending: String,
    /// File or folder.
    pub kind: DroppedKind,
}

/// What was let go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DroppedKind {
    /// A file.
    File,
    /// A folder: nothing reads one.
    Folder,
}

/// Where a drag over the window stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum DropStep {
    /// Files are over the window.
    Over,
    /// They left it.
    Left,
    /// They were let go.
    Dropped {
        /// The files; nothing of them has been read.
        files: Vec<DroppedFile>,
    },
}
