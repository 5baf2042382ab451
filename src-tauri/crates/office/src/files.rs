//! Files the page may speak of without knowing where they lie, and the preferences of this computer.

use crate::error::OfficeError;
use crate::view::dossier::{FilePurpose, KnownFile};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The system's file dialogs, or what stands in for them.
pub trait Chooser: Send + Sync {
    /// The path the user chose, or nothing.
    fn choose(&self, purpose: FilePurpose, suggested: &str) -> Option<PathBuf>;
}

/// A door without dialogs: nothing is ever chosen.
pub struct NoChooser;

impl Chooser for NoChooser {
    fn choose(&self, _purpose: FilePurpose, _suggested: &str) -> Option<PathBuf> {
        None
    }
}

/// Tickets the page gives back instead of paths.
#[derive(Default)]
pub struct Tickets {
    paths: BTreeMap<String, PathBuf>,
}

impl Tickets {
    /// The ticket of a path; the same path keeps its ticket.
    pub fn of(&mut self, path: &Path) -> String {
        if let Some((ticket, _)) = self.paths.iter().find(|(_, known)| *known == path) {
            return ticket.clone();
        }
        let ticket = format!("f{}", self.paths.len() + 1);
        self.paths.insert(ticket.clone(), path.to_owned());
        ticket
    }

    /// The path behind a ticket.
    ///
    /// # Errors
    /// When the ticket was never given.
    pub fn path(&self, ticket: &str) -> Result<PathBuf, OfficeError> {
        self.paths.get(ticket).cloned().ok_or_else(|| OfficeError::field("file", "error-no-file"))
    }
}

/// A dossier opened on this computer before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Where it lies.
    pub path: PathBuf,
    /// Last opening, ISO local time.
    pub opened_at: String,
}

/// What this computer remembers: no name of a person, no passphrase, nothing of a dossier's content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// `fr` or `en`.
    pub language: String,
    /// `light`, `dark` or `auto`.
    pub theme: String,
    /// Minutes without use before the dossier locks itself; 0 = never.
    pub lock_minutes: u32,
    /// Dossiers opened before, latest first.
    pub recent: Vec<Recent>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self { language: "fr".into(), theme: "auto".into(), lock_minutes: 15, recent: Vec::new() }
    }
}

/// Dossiers remembered.
const RECENT: usize = 8;

impl Preferences {
    /// Reads the preferences; a missing or broken file gives the defaults, it is never a reason not to start.
    #[must_use]
    pub fn read(folder: &Path) -> Self {
        std::fs::read(folder.join("preferences.json"))
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Writes the preferences, whole or not at all.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn write(&self, folder: &Path) -> std::io::Result<()> {
        std::fs::create_dir_all(folder)?;
        write_whole(&folder.join("preferences.json"), &serde_json::to_vec_pretty(self)?)
    }

    /// Puts a dossier at the head of the list.
    pub fn remember(&mut self, path: &Path, opened_at: String) {
        self.recent.retain(|known| known.path != path);
        self.recent.insert(0, Recent { path: path.to_owned(), opened_at });
        self.recent.truncate(RECENT);
    }
}

/// Writes under another name, then renames: a file is whole or is not there.
///
/// # Errors
/// What the disk says; the part written is removed.
pub fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    let part = PathBuf::from(name);
    let written = (|| {
        use std::io::Write as _;
        let mut file = std::fs::File::create(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&part, path)
    })();
    if written.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    written
}

/// Letters of a name kept in the name of a file.
const NAME: usize = 40;

/// Words without what file systems refuse, to be a part of the name of a file.
#[must_use]
pub fn for_name(words: &str) -> String {
    let clean = |c: char| {
        let refused = c.is_control() || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
        if refused { ' ' } else { c }
    };
    let name: String = words.chars().map(clean).take(NAME).collect();
    name.split_whitespace().collect::<Vec<_>>().join(" ").trim_matches(['.', ' ']).to_owned()
}

/// How a path is shown: its name and its folder, the home folder shortened.
#[must_use]
pub fn known_file(ticket: String, path: &Path, opened_at: Option<String>) -> KnownFile {
    let folder = path.parent().unwrap_or(Path::new(""));
    // A dossier is called by its name, any other file by its whole name.
    let is_dossier = path.extension().is_some_and(|e| e == "clausier");
    let shown = if is_dossier { path.file_stem() } else { path.file_name() };
    let home = std::env::home_dir().unwrap_or_default();
    let place = match folder.strip_prefix(&home) {
        Ok(inside) if !home.as_os_str().is_empty() => Path::new("~").join(inside),
        _ => folder.to_owned(),
    };
    KnownFile {
        file: ticket,
        name: shown.map(|s| s.to_string_lossy().into_owned()).unwrap_or_default(),
        place: place.join(path.file_name().unwrap_or_default()).to_string_lossy().into_owned(),
        opened_at,
        missing: !path.exists(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn preferences_survive_and_a_broken_file_gives_defaults() {
        let folder = tempfile::tempdir().unwrap();
        let mut preferences = Preferences { language: "en".into(), ..Preferences::default() };
        for n in 0..12 {
            preferences.remember(Path::new(&format!("/d/{n}")), format!("t{n}"));
        }
        preferences.remember(Path::new("/d/9"), "again".into());
        preferences.write(folder.path()).unwrap();
        let read = Preferences::read(folder.path());
        assert_eq!(read, preferences);
        assert_eq!((read.recent.len(), read.recent[0].opened_at.as_str()), (8, "again"));
        std::fs::write(folder.path().join("preferences.json"), "{ broken").unwrap();
        assert_eq!(Preferences::read(folder.path()), Preferences::default());
    }

    #[test]
    fn a_path_keeps_its_ticket_and_an_invented_ticket_is_refused() {
        let mut tickets = Tickets::default();
        let first = tickets.of(Path::new("/a"));
        assert_ne!(first, tickets.of(Path::new("/b")));
        assert_eq!(first, tickets.of(Path::new("/a")));
        assert!(tickets.path("f99").is_err());
    }
}
