//! Encrypted copies beside the dossier, one a day, the last ones kept.

use crate::file::as_file_error;
use crate::{Result, Store, StoreError};
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
    std::fs::copy(from, &part).map_err(as_file_error)?;
    std::fs::File::open(&part)?.sync_all()?;
    std::fs::rename(&part, to).map_err(as_file_error)
}

pub(crate) fn copy_before_upgrade(dossier: &Path, connection: &Connection) -> Result<()> {
    let folder = folder(dossier);
    std::fs::create_dir_all(&folder).map_err(as_file_error)?;
    let version = crate::ladder::version(connection)?;
    checkpointed_copy(connection, dossier, &folder.join(format!("format-{version}.clausier")))
}

/// Copies the dossier, still encrypted, to the folder of its copies; keeps the latest ones.
///
/// # Errors
/// What the disk says; the dossier itself is untouched.
pub fn make_backup(store: &Store, today: NaiveDate) -> Result<PathBuf> {
    let folder = folder(store.path());
    std::fs::create_dir_all(&folder).map_err(as_file_error)?;
    let to = folder.join(format!("{}.clausier", today.format("%Y-%m-%d")));
    checkpointed_copy(&store.writer(), store.path(), &to)?;
    let mut copies = dated_copies(&folder)?;
    copies.sort();
    let surplus = copies.len().saturating_sub(KEPT);
    for (_, path) in copies.drain(..surplus) {
        std::fs::remove_file(path).map_err(as_file_error)?;
    }
    Ok(to)
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
    for entry in std::fs::read_dir(folder).map_err(as_file_error)? {
        let path = entry?.path();
        let date =
            path.file_stem().and_then(|s| NaiveDate::parse_from_str(&s.to_string_lossy(), "%Y-%m-%d").ok());
        if let (Some(date), Some("clausier")) = (date, path.extension().and_then(|e| e.to_str())) {
            copies.push((date, path));
        }
    }
    Ok(copies)
}
