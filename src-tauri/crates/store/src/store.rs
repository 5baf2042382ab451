//! An open dossier.

use crate::file::{self, Lock};
use crate::journal::{self, Action, Direction, HistoryEntry, Written};
use crate::key::{RecoveryWords, Secret, Seed, check_strength, new_salt};
use crate::record::{Read, Tx};
use crate::search::{self, Hit};
use crate::{Result, StoreError, backup, ladder};
use clausier_domain::message::Message;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A dossier that was just created, and the words of its recovery sheet.
pub struct Created {
    /// The open dossier.
    pub store: Store,
    /// What to print and keep under lock.
    pub words: RecoveryWords,
}

/// An open dossier: one writer, one reader, a lock against a second Clausier.
pub struct Store {
    path: PathBuf,
    // The connections close before the lock goes: fields drop in order.
    writer: Mutex<Connection>,
    reader: Mutex<Connection>,
    // Number of the last action, known without asking the file: nobody else writes while the lock is held.
    last: AtomicI64,
    _lock: Lock,
}

fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Store {
    /// Creates a dossier where there is none, opens it and gives the words of its recovery sheet.
    ///
    /// # Errors
    /// [`StoreError::AlreadyThere`], [`StoreError::WeakPassphrase`], or what the disk says; nothing is left behind.
    pub fn create(path: &Path, secret: &Secret) -> Result<Created> {
        check_strength(secret)?;
        if path.exists() {
            return Err(StoreError::AlreadyThere);
        }
        let lock = Lock::take(path)?;
        let salt = new_salt()?;
        let seed = Seed::derive(secret, &salt)?;
        let words = seed.words()?;
        let made = (|| {
            let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
            let mut writer = file::connect(path, &seed, &salt, flags)?;
            ladder::climb(&mut writer)?;
            Self::assemble(path, writer, &seed, &salt, lock)
        })();
        match made {
            Ok(store) => Ok(Created { store, words }),
            Err(error) => {
                for suffix in ["", "-wal", "-shm"] {
                    let _ = std::fs::remove_file(file::beside(path, suffix));
                }
                Err(error)
            }
        }
    }

    /// Opens a dossier; an older format is copied aside, then brought to today's.
    ///
    /// # Errors
    /// Each cause its own: [`StoreError::Missing`], [`StoreError::NotADossier`], [`StoreError::WrongPassphrase`],
    /// [`StoreError::TooNew`], [`StoreError::InUse`], [`StoreError::Damaged`].
    pub fn open(path: &Path, secret: &Secret) -> Result<Self> {
        let salt = file::read_salt(path)?;
        let lock = Lock::take(path)?;
        let seed = Seed::derive(secret, &salt)?;
        let mut writer = file::connect(path, &seed, &salt, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        if ladder::needs_upgrade(&writer)? {
            backup::copy_before_upgrade(path, &writer)?;
            ladder::climb(&mut writer)?;
            search::rebuild(&writer)?;
        }
        Self::assemble(path, writer, &seed, &salt, lock)
    }

    fn assemble(path: &Path, writer: Connection, seed: &Seed, salt: &[u8; 16], lock: Lock) -> Result<Self> {
        let reader = file::connect(path, seed, salt, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        reader.execute_batch("PRAGMA query_only = ON")?;
        let last = journal::last_action(&reader)?;
        Ok(Self {
            path: path.to_owned(),
            writer: Mutex::new(writer),
            reader: Mutex::new(reader),
            last: AtomicI64::new(last),
            _lock: lock,
        })
    }

    /// Where the dossier lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads, while a write may run.
    ///
    /// # Errors
    /// What `read` answers, or what the file says.
    pub fn read<T, E: From<StoreError>>(
        &self,
        read: impl FnOnce(&Read<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mut connection = hold(&self.reader);
        // One transaction: everything read belongs to the same instant.
        let tx = connection.transaction().map_err(StoreError::from)?;
        read(&Read { connection: &tx })
    }

    /// The one write door: one transaction, one journal entry, undo, search and areas. When `write`
    /// answers an error nothing has changed.
    ///
    /// # Errors
    /// What `write` answers, or what the file says.
    pub fn write<T, E: From<StoreError>>(
        &self,
        action: Action,
        write: impl FnOnce(&Tx<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<Written<T>, E> {
        let mut connection = hold(&self.writer);
        let tx = start(&mut connection)?;
        let number = journal::begin(&tx, &action, "do", None)?;
        let value = write(&Tx { transaction: &tx, action: number })?;
        let (areas, changed) = finish(&tx, number)?;
        if changed {
            journal::drop_redo(&tx)?;
        }
        commit(tx)?;
        if changed {
            self.last.store(number, Ordering::SeqCst);
        }
        Ok(Written { value, action: if changed { number } else { 0 }, areas })
    }

    /// Makes what was done so far the beginning of the dossier: creating it, or filling it with the fictional
    /// office, is not an act that a later undo should take back.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn settle(&self) -> Result<()> {
        journal::settle(&hold(&self.writer))
    }

    /// Takes back the latest action.
    ///
    /// # Errors
    /// [`StoreError::NothingToUndo`], or [`StoreError::LaterWork`] when the rows are no longer as the action left them.
    pub fn undo(&self, at: &str, actor: &str) -> Result<Written<Message>> {
        self.replay(Direction::Undo, at, actor)
    }

    /// Does again what was last undone.
    ///
    /// # Errors
    /// As [`Store::undo`].
    pub fn redo(&self, at: &str, actor: &str) -> Result<Written<Message>> {
        self.replay(Direction::Redo, at, actor)
    }

    fn replay(&self, direction: Direction, at: &str, actor: &str) -> Result<Written<Message>> {
        let mut connection = hold(&self.writer);
        let tx = start(&mut connection)?;
        let (target, message) = journal::candidate(&tx, direction)?.ok_or(StoreError::NothingToUndo)?;
        let kind = if direction == Direction::Undo { "undo" } else { "redo" };
        let action = Action { message: message.clone(), at: at.to_owned(), actor: actor.to_owned() };
        let number = journal::begin(&tx, &action, kind, Some(target))?;
        journal::replay(&tx, target, direction)?;
        let (areas, _) = finish(&tx, number)?;
        tx.commit().map_err(|error| match StoreError::from(error) {
            StoreError::Refused(_) => StoreError::LaterWork,
            other => other,
        })?;
        self.last.store(number, Ordering::SeqCst);
        Ok(Written { value: message, action: number, areas })
    }

    /// What the next undo would take back.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn undoable(&self) -> Result<Option<Message>> {
        Ok(journal::candidate(&hold(&self.reader), Direction::Undo)?.map(|(_, message)| message))
    }

    /// What the next redo would do again.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn redoable(&self) -> Result<Option<Message>> {
        Ok(journal::candidate(&hold(&self.reader), Direction::Redo)?.map(|(_, message)| message))
    }

    /// The latest actions, newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn history(&self, limit: i64) -> Result<Vec<HistoryEntry>> {
        journal::history(&hold(&self.reader), limit)
    }

    /// When the last action was saved, ISO local time.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn saved_at(&self) -> Result<Option<String>> {
        journal::saved_at(&hold(&self.reader))
    }

    /// A number that changes whenever the content does.
    #[must_use]
    pub fn version(&self) -> i64 {
        self.last.load(Ordering::SeqCst)
    }

    /// A digest of the whole content: equal contents have equal digests.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn content_digest(&self) -> Result<String> {
        journal::content_digest(&hold(&self.reader))
    }

    /// Finds what begins with the words typed, accents and order ignored.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn search(&self, typed: &str, limit: i64) -> Result<Vec<Hit>> {
        search::find(&hold(&self.reader), typed, limit)
    }

    pub(crate) fn writer(&self) -> MutexGuard<'_, Connection> {
        hold(&self.writer)
    }
}

fn start(connection: &mut Connection) -> Result<Transaction<'_>> {
    Ok(connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
}

fn finish(tx: &Transaction<'_>, number: i64) -> Result<(Vec<String>, bool)> {
    let changed = journal::end(tx, number)?;
    search::refresh(tx, &changed)?;
    Ok((journal::areas(&changed), !changed.is_empty()))
}

fn commit(tx: Transaction<'_>) -> Result<()> {
    Ok(tx.commit()?)
}
