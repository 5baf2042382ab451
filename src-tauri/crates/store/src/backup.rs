//! Encrypted copies beside the dossier, one a day, the last ones kept.

use crate::file::{Lock, beside};
use crate::{Result, Secret, Store, StoreError};
use chrono::NaiveDate;
use rusqlite::Connection;
use std::path::{Path, PathBuf};

/// Daily copies kept; the trust chapter thins them by week and month.
const KEPT: usize = 14;

fn folder(dossier: &Path) -> PathBuf {
    let stem = dossier.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
    dossier.with_file_name(format!("{stem}.clausier-copies"))
}

fn checkpointed_copy(connection: &Connection, from: &Path, to: &Path) -> Result<()> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    // Written under another name first: a copy is whole or is not there.
    let part = to.with_extension("part");
    std::fs::copy(from, &part).map_err(StoreError::of_file)?;
    std::fs::File::open(&part)?.sync_all()?;
    std::fs::rename(&part, to).map_err(StoreError::of_file)
}

pub(crate) fn copy_before_upgrade(dossier: &Path, connection: &Connection) -> Result<()> {
    let folder = folder(dossier);
    std::fs::create_dir_all(&folder).map_err(StoreError::of_file)?;
    let version = crate::ladder::version(connection)?;
    checkpointed_copy(connection, dossier, &folder.join(format!("format-{version}.clausier")))
}

/// Copies the dossier, still encrypted, to the folder of its copies; keeps the latest ones.
///
/// # Errors
/// What the disk says; the dossier itself is untouched.
pub fn make_backup(store: &Store, today: NaiveDate) -> Result<PathBuf> {
    let folder = folder(store.path());
    std::fs::create_dir_all(&folder).map_err(StoreError::of_file)?;
    let to = folder.join(format!("{}.clausier", today.format("%Y-%m-%d")));
    checkpointed_copy(&store.writer(), store.path(), &to)?;
    let mut copies = dated_copies(&folder)?;
    copies.sort();
    let surplus = copies.len().saturating_sub(KEPT);
    for (_, path) in copies.drain(..surplus) {
        std::fs::remove_file(path).map_err(StoreError::of_file)?;
    }
    Ok(to)
}

/// Copies the dossier, still encrypted, to a folder of the user's (a USB key), under its name and the day, and proves
/// the copy by opening it: it reads whole and holds the same last action. An earlier copy of the same day is replaced
/// only once the new one is proven.
///
/// # Errors
/// What the disk says, or what opening the copy says; the dossier and earlier copies are untouched.
pub fn copy_to(store: &Store, folder: &Path, today: NaiveDate, secret: &Secret) -> Result<PathBuf> {
    std::fs::create_dir_all(folder).map_err(StoreError::of_file)?;
    let stem = store.path().file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
    let to = folder.join(format!("{stem} {}.clausier", today.format("%Y-%m-%d")));
    if to == store.path() {
        return Err(StoreError::AlreadyThere);
    }
    let trial = to.with_extension("trial");
    let proven = checkpointed_copy(&store.writer(), store.path(), &trial).and_then(|()| {
        let copy = Store::open(&trial, secret)?;
        proven(&copy)?;
        if copy.version() == store.version() {
            Ok(())
        } else {
            Err(StoreError::Damaged("an older copy".into()))
        }
    });
    if let Err(error) = proven {
        discard(&trial);
        return Err(error);
    }
    std::fs::rename(&trial, &to).map_err(StoreError::of_file)?;
    Ok(to)
}

/// Puts a copy back as a new dossier at `to`, and proves it by opening it; the copy itself is only read.
///
/// # Errors
/// [`StoreError::AlreadyThere`] when something is at `to`; [`StoreError::InUse`] when the copy is open elsewhere; what
/// opening it says (a wrong passphrase, a damaged file). Nothing is left at `to` then.
pub fn restore(copy: &Path, to: &Path, secret: &Secret) -> Result<Store> {
    if to.exists() {
        return Err(StoreError::AlreadyThere);
    }
    // On a key that cannot be written nobody else writes either.
    let _held = match Lock::take(copy) {
        Ok(lock) => Some(lock),
        Err(StoreError::ReadOnly) => None,
        Err(error) => return Err(error),
    };
    let made = (|| {
        let part = to.with_extension("part");
        std::fs::copy(copy, &part).map_err(StoreError::of_file)?;
        std::fs::File::open(&part)?.sync_all()?;
        // What a crash left beside the file belongs to it.
        let log = beside(copy, "-wal");
        if log.exists() {
            std::fs::copy(&log, beside(to, "-wal")).map_err(StoreError::of_file)?;
        }
        std::fs::rename(&part, to).map_err(StoreError::of_file)?;
        let store = Store::open(to, secret)?;
        proven(&store)?;
        Ok(store)
    })();
    if made.is_err() {
        discard(&to.with_extension("part"));
        discard(to);
    }
    made
}

fn proven(store: &Store) -> Result<()> {
    let report = store.check()?;
    if report.sound { Ok(()) } else { Err(StoreError::Damaged(report.details.join("; "))) }
}

/// Takes away what was begun; what cannot be taken away stays, and is nobody's dossier.
fn discard(path: &Path) {
    for suffix in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(beside(path, suffix));
    }
}

/// Date of the latest copy of a dossier, if any.
///
/// # Errors
/// When the folder of the copies cannot be read.
pub fn latest_backup(dossier: &Path) -> Result<Option<NaiveDate>> {
    match dated_copies(&folder(dossier)) {
        Ok(copies) => Ok(copies.into_iter().map(|(date, _)| date).max()),
        Err(StoreError::Missing) => Ok(None),
        Err(error) => Err(error),
    }
}

fn dated_copies(folder: &Path) -> Result<Vec<(NaiveDate, PathBuf)>> {
    let mut copies = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(StoreError::of_file)? {
        let path = entry?.path();
        let date =
            path.file_stem().and_then(|s| NaiveDate::parse_from_str(&s.to_string_lossy(), "%Y-%m-%d").ok());
        if let (Some(date), Some("clausier")) = (date, path.extension().and_then(|e| e.to_str())) {
            copies.push((date, path));
        }
    }
    Ok(copies)
}
