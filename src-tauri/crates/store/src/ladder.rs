//! The steps from an empty file to today's format, kept for ever and run by every test.

use crate::{Result, StoreError, journal};
use rusqlite::{Connection, TransactionBehavior};

/// "CLSR": says that a file is a Clausier dossier.
const APPLICATION_ID: i64 = 0x434c_5352;

/// One step of the ladder: the format it leads to and its SQL.
const STEPS: &[(i64, &str)] = &[(1, include_str!("schema/001_foundation.sql"))];

/// Latest format this version reads and writes.
pub(crate) fn latest() -> i64 {
    STEPS.last().map_or(0, |(version, _)| *version)
}

/// Format of an open file.
pub(crate) fn version(connection: &Connection) -> Result<i64> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Says whether the file needs steps, or refuses it.
pub(crate) fn needs_upgrade(connection: &Connection) -> Result<bool> {
    let found = version(connection)?;
    let application: i64 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    if found > latest() {
        return Err(StoreError::TooNew { found, known: latest() });
    }
    if found > 0 && application != APPLICATION_ID {
        return Err(StoreError::NotADossier);
    }
    Ok(found < latest())
}

/// Takes the missing steps, each in one immediate transaction, and renews the journal's triggers.
pub(crate) fn climb(connection: &mut Connection) -> Result<()> {
    let found = version(connection)?;
    for (to, sql) in STEPS.iter().filter(|(to, _)| *to > found) {
        let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.execute_batch(sql)?;
        journal::create_triggers(&tx)?;
        let broken = tx.prepare("PRAGMA foreign_key_check")?.exists([])?;
        if broken {
            return Err(StoreError::Damaged(format!("step {to} leaves broken references")));
        }
        tx.execute_batch(&format!("PRAGMA user_version = {to}; PRAGMA application_id = {APPLICATION_ID};"))?;
        tx.commit()?;
    }
    Ok(())
}
