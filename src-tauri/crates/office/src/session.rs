//! What lies around a dossier: opening, locking, preferences, and the desk a use case works at.

mod desk;

use crate::clock::Clock;
use crate::dossier::Dossier;
use crate::error::OfficeError;
use crate::files::{Chooser, Preferences, Tickets, known_file, write_whole};
use crate::rules;
use crate::view::Nothing;
use crate::view::ProgressStep;
use crate::view::dossier::{
    ChooseFile, Chosen, CreateDossier, FilePurpose, KnownDossiers, NameValue, OpenDossier, RecoverySheet,
    SaveSheet, SessionState,
};
use crate::words::{self, Language};
use clausier_store::{Secret, Store, StoreError};
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, mpsc};
use std::thread::JoinHandle;
use std::time::Duration;
use zeroize::Zeroize as _;

pub use desk::Desk;

/// Tries with a wrong passphrase before each further one waits.
const FREE_TRIES: u32 = 5;
/// The longest wait between two tries.
const LONGEST_WAIT: Duration = Duration::from_secs(10);
/// The demo is fictional and forgotten at closing: its passphrase protects nothing.
const DEMO_PASSPHRASE: &str = "visite du dossier d’essai";

/// Where long work says how far it is, and hears that it should stop.
pub trait Progress: Send + Sync {
    /// Tells a step; `Break` asks to stop and leave nothing half done.
    fn step(&self, step: ProgressStep) -> ControlFlow<()>;
}

/// Nobody listens.
pub struct Silent;

impl Progress for Silent {
    fn step(&self, _step: ProgressStep) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

/// One run of Clausier: at most one dossier open.
pub struct Session {
    /// The day it is.
    pub clock: Clock,
    folder: Option<PathBuf>,
    offer_demo: bool,
    chooser: Box<dyn Chooser>,
    open: RwLock<Option<Arc<Dossier>>>,
    memory: Mutex<Memory>,
    stop: AtomicBool,
}

struct Memory {
    preferences: Preferences,
    tickets: Tickets,
    wrong_tries: BTreeMap<PathBuf, u32>,
    locked: Option<PathBuf>,
}

/// A dossier being opened while there is no session yet to hold it.
pub struct Opening {
    path: PathBuf,
    dossier: JoinHandle<Result<Dossier, StoreError>>,
}

impl Opening {
    /// Starts opening the dossier at `path`, and reading it ahead, beside whatever the program does next.
    #[must_use]
    pub fn start(path: PathBuf, secret: Secret, clock: Clock) -> Self {
        let place = path.clone();
        let dossier = std::thread::spawn(move || {
            let dossier = Dossier::new(Store::open(&place, &secret)?, clock);
            dossier.daily_copy();
            // A screen that asks says what could not be read.
            let _ = dossier.ledger();
            Ok(dossier)
        });
        Self { path, dossier }
    }
}

impl Session {
    /// A session that keeps its preferences in `folder`; without one it remembers nothing.
    #[must_use]
    pub fn new(folder: Option<PathBuf>, clock: Clock, chooser: Box<dyn Chooser>) -> Self {
        let preferences = folder.as_deref().map(Preferences::read).unwrap_or_default();
        Self {
            clock,
            folder,
            offer_demo: false,
            chooser,
            open: RwLock::new(None),
            memory: Mutex::new(Memory {
                preferences,
                tickets: Tickets::default(),
                wrong_tries: BTreeMap::new(),
                locked: None,
            }),
            stop: AtomicBool::new(false),
        }
    }

    /// Offers the demo first at the start.
    #[must_use]
    pub fn offering_demo(mut self) -> Self {
        self.offer_demo = true;
        self
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The open dossier.
    ///
    /// # Errors
    /// [`OfficeError::Closed`] when there is none.
    pub fn dossier(&self) -> Result<Arc<Dossier>, OfficeError> {
        self.open.read().unwrap_or_else(PoisonError::into_inner).clone().ok_or(OfficeError::Closed)
    }

    /// The language of this computer.
    #[must_use]
    pub fn language(&self) -> Language {
        Language::from_code(&self.memory().preferences.language)
    }

    /// The path behind a ticket of the page.
    ///
    /// # Errors
    /// When the ticket was never given.
    pub fn path(&self, ticket: &str) -> Result<PathBuf, OfficeError> {
        self.memory().tickets.path(ticket)
    }

    /// A ticket for a path given by a door that knows paths (the terminal).
    #[must_use]
    pub fn ticket(&self, path: &Path) -> String {
        self.memory().tickets.of(path)
    }

    fn set_open(&self, dossier: Option<Dossier>) {
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = dossier.map(Arc::new);
    }

    /// Changes the preferences and writes them; a disk that refuses does not stop the work at hand.
    fn prefer(&self, change: impl FnOnce(&mut Preferences)) {
        let mut memory = self.memory();
        change(&mut memory.preferences);
        if let Some(folder) = &self.folder {
            let _ = memory.preferences.write(folder);
        }
    }

    /// Opens the dossier at `path`; who asks for it meanwhile waits.
    ///
    /// # Errors
    /// What the store says; after five wrong passphrases each further try waits longer.
    pub fn open_path(&self, path: &Path, secret: &Secret) -> Result<(), OfficeError> {
        self.open_held(&mut self.open.write().unwrap_or_else(PoisonError::into_inner), path, secret)
    }

    /// Takes the dossier that is being opened: who asks for it waits until it is there. One that does not open
    /// stays closed.
    pub fn hold(self: &Arc<Self>, opening: Opening) {
        let (session, (taken, held)) = (Arc::clone(self), mpsc::channel());
        std::thread::spawn(move || {
            let mut open = session.open.write().unwrap_or_else(PoisonError::into_inner);
            // The window goes on only once whoever asks would wait.
            let _ = taken.send(());
            if let Ok(Ok(dossier)) = opening.dossier.join() {
                *open = Some(Arc::new(dossier));
                drop(open);
                session.prefer(|p| p.remember(&opening.path, session.clock.now()));
            }
        });
        let _ = held.recv();
    }

    fn open_held(
        &self,
        open: &mut Option<Arc<Dossier>>,
        path: &Path,
        secret: &Secret,
    ) -> Result<(), OfficeError> {
        let tries = self.memory().wrong_tries.get(path).copied().unwrap_or(0);
        if tries >= FREE_TRIES {
            std::thread::sleep(LONGEST_WAIT.min(Duration::from_secs(u64::from(tries - FREE_TRIES + 1))));
        }
        // Closed first: it may be the same file.
        *open = None;
        match Store::open(path, secret) {
            Ok(store) => {
                let dossier = Dossier::new(store, self.clock);
                dossier.daily_copy();
                *open = Some(Arc::new(dossier));
                let mut memory = self.memory();
                memory.wrong_tries.remove(path);
                memory.locked = None;
                drop(memory);
                self.prefer(|p| p.remember(path, self.clock.now()));
                Ok(())
            }
            Err(error) => {
                if matches!(error, StoreError::WrongPassphrase) {
                    *self.memory().wrong_tries.entry(path.to_owned()).or_insert(0) += 1;
                }
                Err(error.into())
            }
        }
    }

    /// Creates a dossier at `path`, opens it and gives the words of its recovery sheet.
    ///
    /// # Errors
    /// What the store says; nothing is left behind.
    pub fn create_path(
        &self,
        path: &Path,
        secret: &Secret,
        office_name: &str,
        user_name: &str,
    ) -> Result<RecoverySheet, OfficeError> {
        self.set_open(None);
        let created = Store::create(path, secret)?;
        let dossier = Dossier::new(created.store, self.clock);
        dossier.introduce(office_name, user_name)?;
        self.set_open(Some(dossier));
        self.memory().locked = None;
        self.prefer(|p| p.remember(path, self.clock.now()));
        Ok(RecoverySheet {
            words: created.words.words().to_vec(),
            dossier_name: if office_name.trim().is_empty() {
                name_of(path)
            } else {
                office_name.trim().to_owned()
            },
            created_on: self.clock.today().to_string(),
        })
    }

    /// Closes the dossier; its file can be named by the start screen.
    pub fn close(&self) {
        let path = self.dossier().ok().filter(|d| !d.is_demo()).map(|d| d.path().to_owned());
        self.set_open(None);
        self.memory().locked = path;
    }
}

/// Name of a dossier: its file's name without the ending.
#[must_use]
pub fn name_of(path: &Path) -> String {
    path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Everything the frame around the screens shows.
///
/// # Errors
/// When the dossier cannot be read.
pub fn state(session: &Session, _: Nothing) -> Result<SessionState, OfficeError> {
    let (preferences, locked) = {
        let mut memory = session.memory();
        let locked = memory.locked.clone().map(|path| (memory.tickets.of(&path), path));
        (memory.preferences.clone(), locked)
    };
    let mut state = SessionState {
        open: false,
        locked_file: locked.map(|(ticket, path)| known_file(ticket, &path, None)),
        demo: false,
        offer_demo: session.offer_demo,
        dossier_name: String::new(),
        user_name: String::new(),
        user_role: String::new(),
        saved_at: None,
        last_backup: None,
        rules_date: rules::book_date()?,
        today: session.clock.today().to_string(),
        language: preferences.language,
        theme: preferences.theme,
        lock_minutes: preferences.lock_minutes,
        counts: Default::default(),
        undo: None,
        redo: None,
        app_version: env!("CARGO_PKG_VERSION").to_owned(),
    };
    if let Ok(dossier) = session.dossier() {
        dossier.describe(&mut state)?;
    }
    Ok(state)
}

/// Dossiers opened on this computer before.
///
/// # Errors
/// None today.
pub fn known_dossiers(session: &Session, _: Nothing) -> Result<KnownDossiers, OfficeError> {
    let mut memory = session.memory();
    let recent = memory.preferences.recent.clone();
    let dossiers = recent
        .into_iter()
        .map(|known| known_file(memory.tickets.of(&known.path), &known.path, Some(known.opened_at)))
        .collect();
    Ok(KnownDossiers { dossiers })
}

/// Asks the system's file dialog.
///
/// # Errors
/// None today: closing the dialog is an answer.
pub fn choose_file(session: &Session, ask: ChooseFile) -> Result<Chosen, OfficeError> {
    let chosen =
        session.chooser.choose(ask.purpose, &ask.suggested).map(|path| with_ending(path, ask.purpose));
    let file = chosen.map(|path| {
        let ticket = session.ticket(&path);
        known_file(ticket, &path, None)
    });
    Ok(Chosen { file })
}

/// A name typed without its ending gets it.
fn with_ending(path: PathBuf, purpose: FilePurpose) -> PathBuf {
    let ending = match purpose {
        FilePurpose::NewDossier => "clausier",
        FilePurpose::Workbook => "xlsx",
        FilePurpose::RecoverySheet | FilePurpose::Text => "txt",
        FilePurpose::Pdf => "pdf",
        FilePurpose::Word => "docx",
        FilePurpose::OpenDossier
        | FilePurpose::Decp
        | FilePurpose::Plan
        | FilePurpose::People
        | FilePurpose::Hours
        | FilePurpose::Form => {
            return path;
        }
    };
    if path.extension().is_some() { path } else { path.with_extension(ending) }
}

/// Creates a dossier.
///
/// # Errors
/// What the store says, by the field at fault.
pub fn create_dossier(session: &Session, mut input: CreateDossier) -> Result<RecoverySheet, OfficeError> {
    let path = session.path(&input.file)?;
    let secret = Secret::Passphrase(std::mem::take(&mut input.passphrase));
    session.create_path(&path, &secret, &input.office_name, &input.user_name)
}

/// Writes the recovery sheet to a place the user chose.
///
/// # Errors
/// What the disk says.
pub fn save_recovery_sheet(session: &Session, input: SaveSheet) -> Result<Nothing, OfficeError> {
    let path = session.path(&input.file)?;
    let language = session.language();
    let mut text = format!("{}\n{}\n\n", words::text(language, "sheet-title"), input.sheet.dossier_name);
    for (number, word) in input.sheet.words.iter().enumerate() {
        text.push_str(&format!("{:>2}. {word}\n", number + 1));
    }
    text.push_str(&format!("\n{}\n", words::text(language, "sheet-advice")));
    let written = write_whole(&path, text.as_bytes()).map_err(StoreError::Io);
    text.zeroize();
    Ok(written.map(|()| Nothing {})?)
}

/// Opens a dossier with its passphrase or its words.
///
/// # Errors
/// What the store says, by the field at fault.
pub fn open_dossier(session: &Session, mut input: OpenDossier) -> Result<SessionState, OfficeError> {
    let path = session.path(&input.file)?;
    let secret = if input.words.trim().is_empty() {
        Secret::Passphrase(std::mem::take(&mut input.passphrase))
    } else {
        Secret::Words(std::mem::take(&mut input.words))
    };
    session.open_path(&path, &secret)?;
    state(session, Nothing {})
}

/// Opens a fictional dossier that is forgotten at closing.
///
/// # Errors
/// When the temporary folder cannot be written.
pub fn open_demo(session: &Session, _: Nothing) -> Result<SessionState, OfficeError> {
    session.set_open(None);
    let folder = tempfile::tempdir().map_err(StoreError::Io)?;
    let path = folder.path().join("essai.clausier");
    let created = Store::create(&path, &Secret::Passphrase(DEMO_PASSPHRASE.to_owned()))?;
    let dossier = Dossier::demo(created.store, session.clock, folder)?;
    session.set_open(Some(dossier));
    state(session, Nothing {})
}

/// Locks the dossier: closes it and keeps its place for the passphrase.
///
/// # Errors
/// When the preferences cannot be read.
pub fn lock(session: &Session, _: Nothing) -> Result<SessionState, OfficeError> {
    session.close();
    state(session, Nothing {})
}

/// Asks the long work under way to stop: it leaves nothing half done.
///
/// # Errors
/// None.
pub fn stop_work(session: &Session, _: Nothing) -> Result<Nothing, OfficeError> {
    session.stop.store(true, Ordering::SeqCst);
    Ok(Nothing {})
}

/// Changes a preference of this computer.
///
/// # Errors
/// When the value is none of those possible.
pub fn set_preference(session: &Session, input: NameValue) -> Result<SessionState, OfficeError> {
    let wrong = || OfficeError::field("value", "error-preference");
    match (input.name.as_str(), input.value.as_str()) {
        ("language", "fr" | "en") => session.prefer(|p| p.language.clone_from(&input.value)),
        ("theme", "light" | "dark" | "auto") => session.prefer(|p| p.theme.clone_from(&input.value)),
        ("lock_minutes", minutes) => {
            let minutes = minutes.parse().ok().filter(|m| *m <= 240).ok_or_else(wrong)?;
            session.prefer(|p| p.lock_minutes = minutes);
        }
        _ => return Err(wrong()),
    }
    state(session, Nothing {})
}

#[cfg(test)]
mod tests;
