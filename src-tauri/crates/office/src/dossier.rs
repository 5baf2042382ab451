//! The open dossier: its store, its ledger, its settings.

use crate::assets::assets;
use crate::clock::Clock;
use crate::demo::{self, DemoSize};
use crate::error::OfficeError;
use crate::ledger::Ledger;
use crate::session::name_of;
use crate::settings::Settings;
use crate::view::Saved;
use crate::view::dossier::{Counts, SessionState};
use clausier_domain::message::Message;
use clausier_domain::vocabulary::{LotStatus, PersonStatus};
use clausier_store::{Action, Store, StoreError, Tx, latest_backup, make_backup};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use tempfile::TempDir;

/// The open dossier.
pub struct Dossier {
    /// The file.
    pub store: Store,
    /// The day it is.
    pub clock: Clock,
    // Kept for the state of the content and the day it was computed for.
    ledger: Mutex<Option<(i64, chrono::NaiveDate, Arc<Ledger>)>>,
    // Kept for the state of the content.
    settings: Mutex<Option<(i64, Settings)>>,
    // Dropped last: the demo's folder goes with it.
    temporary: Option<TempDir>,
}

impl Dossier {
    /// A dossier kept on the disk.
    #[must_use]
    pub fn new(store: Store, clock: Clock) -> Self {
        Self { store, clock, ledger: Mutex::new(None), settings: Mutex::new(None), temporary: None }
    }

    /// A fictional dossier, filled, that is forgotten at closing.
    ///
    /// # Errors
    /// When it cannot be filled.
    pub fn demo(store: Store, clock: Clock, folder: TempDir) -> Result<Self, OfficeError> {
        let dossier = Self { temporary: Some(folder), ..Self::new(store, clock) };
        dossier.fill_demo(DemoSize::office())?;
        Ok(dossier)
    }

    /// Fills an empty dossier with the fictional office.
    ///
    /// # Errors
    /// When the dossier is not empty or cannot be written.
    pub fn fill_demo(&self, size: DemoSize) -> Result<(), OfficeError> {
        let today = self.clock.today();
        self.write(Message::new("journal-demo"), |tx| Ok(demo::fill(tx, today, size)?))?;
        Ok(self.store.settle()?)
    }

    /// The dossier is the demo: nothing is kept.
    #[must_use]
    pub fn is_demo(&self) -> bool {
        self.temporary.is_some()
    }

    /// Where the dossier lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.store.path()
    }

    /// Everything the dossier says today.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn ledger(&self) -> Result<Arc<Ledger>, OfficeError> {
        let (version, today) = (self.store.version(), self.clock.today());
        let mut kept = self.ledger.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, day, ledger)) = kept.as_ref()
            && (*known, *day) == (version, today)
        {
            return Ok(ledger.clone());
        }
        let assets = assets()?;
        let ledger = Arc::new(self.store.read(|read| Ledger::read(read, assets, today))?);
        *kept = Some((version, today, ledger.clone()));
        Ok(ledger)
    }

    /// The ledger as it was last read, if the content has not changed since: nothing is read for it.
    pub(crate) fn known_ledger(&self) -> Option<Arc<Ledger>> {
        let (version, today) = (self.store.version(), self.clock.today());
        let kept = self.ledger.lock().unwrap_or_else(PoisonError::into_inner);
        kept.as_ref().filter(|(known, day, _)| (*known, *day) == (version, today)).map(|(.., l)| l.clone())
    }

    /// The office's settings.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn settings(&self) -> Result<Settings, OfficeError> {
        let version = self.store.version();
        let mut kept = self.settings.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, settings)) = kept.as_ref()
            && *known == version
        {
            return Ok(settings.clone());
        }
        let settings = self.store.read(Settings::read)?;
        *kept = Some((version, settings.clone()));
        Ok(settings)
    }

    /// Who works: the name in the journal.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn actor(&self) -> Result<String, OfficeError> {
        Ok(self.settings()?.user_name)
    }

    /// One action of the journal: `write` returns what was made.
    ///
    /// # Errors
    /// What `write` answers; nothing has changed then.
    pub fn write<T>(
        &self,
        message: Message,
        write: impl FnOnce(&Tx<'_>) -> Result<T, OfficeError>,
    ) -> Result<(T, Saved), OfficeError> {
        let action = Action { message: message.clone(), at: self.clock.now(), actor: self.actor()? };
        let written = self.store.write(action, write)?;
        let done = (written.action != 0).then_some(message);
        Ok((written.value, Saved { id: 0, areas: written.areas, done, moved: Vec::new() }))
    }

    /// Writes who works and where, in a new dossier.
    ///
    /// # Errors
    /// When the dossier cannot be written.
    pub fn introduce(&self, office_name: &str, user_name: &str) -> Result<(), OfficeError> {
        let given = [("office_name", office_name.trim()), ("user_name", user_name.trim())];
        self.write(Message::new("journal-created"), |tx| {
            let mut said = given.iter().filter(|(_, value)| !value.is_empty());
            said.try_for_each(|(name, value)| Settings::put(tx, name, value))
        })?;
        Ok(self.store.settle()?)
    }

    /// Copies the dossier once a day; a copy that fails is told by the date that stays behind.
    pub fn daily_copy(&self) {
        let today = self.clock.today();
        if !matches!(latest_backup(self.path()), Ok(Some(last)) if last >= today) {
            let _ = make_backup(&self.store, today);
        }
    }

    /// Fills in what the frame shows of an open dossier.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn describe(&self, state: &mut SessionState) -> Result<(), OfficeError> {
        let settings = self.settings()?;
        let ledger = self.ledger()?;
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        state.open = true;
        state.locked_file = None;
        state.demo = self.is_demo() || settings.demo;
        state.dossier_name =
            if settings.office_name.is_empty() { name_of(self.path()) } else { settings.office_name };
        state.user_name = settings.user_name;
        state.user_role = settings.user_role;
        state.saved_at = self.store.saved_at()?;
        state.last_backup = latest_backup(self.path()).unwrap_or_default().map(|d| d.to_string());
        state.undo = self.store.undoable()?;
        state.redo = self.store.redoable()?;
        let to_check = |l: &&crate::ledger::LedgerLine| !l.counted.to_check.is_zero();
        state.counts = Counts {
            home: crate::home::pressing(&ledger)?,
            lots: count(ledger.lots.values().filter(|l| l.status == LotStatus::Running).count()),
            people: count(ledger.people.values().filter(|p| p.status == PersonStatus::Active).count()),
            hours: count(ledger.hours.values().flat_map(|m| m.values()).filter(to_check).count()),
        };
        Ok(())
    }
}

impl From<std::io::Error> for OfficeError {
    fn from(error: std::io::Error) -> Self {
        Self::Store(StoreError::Io(error))
    }
}
