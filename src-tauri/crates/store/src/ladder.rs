//! The steps from an empty file to today's format, kept for ever and run by every test.

use crate::{Result, StoreError, journal};
use rusqlite::{Connection, TransactionBehavior};

/// "CLSR": says that a file is a Clausier dossier.
const APPLICATION_ID: i64 = 0x434c_5352;

/// One step of the ladder: the format it leads to and its SQL.
const STEPS: &[(i64, &str)] = &[
    (1, include_str!("schema/001_foundation.sql")),
    (2, include_str!("schema/002_studio.sql")),
    (3, include_str!("schema/003_people.sql")),
    (4, include_str!("schema/004_structure.sql")),
    (5, include_str!("schema/005_recognised.sql")),
    (6, include_str!("schema/006_form.sql")),
    (7, include_str!("schema/007_targets.sql")),
    (8, include_str!("schema/008_evidence.sql")),
    (9, include_str!("schema/009_reminders.sql")),
    (10, include_str!("schema/010_hour_part.sql")),
];

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
    climb_to(connection, latest())
}

/// As [`climb`], up to a format: what an older version left, for tests.
fn climb_to(connection: &mut Connection, last: i64) -> Result<()> {
    let found = version(connection)?;
    for (to, sql) in STEPS.iter().filter(|(to, _)| *to > found && *to <= last) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{Action, Direction, begin, candidate, end, replay};
    use clausier_domain::message::Message;

    fn action(key: &str) -> Action {
        Action { message: Message::new(key), at: "2026-11-23T09:42:00".into(), actor: String::new() }
    }

    fn act(connection: &mut Connection, work: impl FnOnce(&rusqlite::Transaction<'_>)) {
        let tx = connection.transaction().unwrap();
        let number = begin(&tx, &action("journal-lines"), "do", None).unwrap();
        work(&tx);
        end(&tx, number).unwrap();
        tx.commit().unwrap();
    }

    fn undo(connection: &mut Connection) {
        let (target, _) = candidate(connection, Direction::Undo).unwrap().unwrap();
        let tx = connection.transaction().unwrap();
        let number = begin(&tx, &action("journal-undo"), "undo", Some(target)).unwrap();
        replay(&tx, target, Direction::Undo).unwrap();
        end(&tx, number).unwrap();
        tx.commit().unwrap();
    }

    fn first<T: rusqlite::types::FromSql>(connection: &Connection, sql: &str) -> T {
        connection.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn what_an_older_format_recorded_can_still_be_taken_back() {
        let mut connection = Connection::open_in_memory().unwrap();
        climb_to(&mut connection, 1).unwrap();
        act(&mut connection, |tx| {
            tx.execute_batch(
                "INSERT INTO contract (id, title, kind, status) VALUES (1, 'Résidence', 'works', 'study');
                 INSERT INTO calibration (id, contract, name) VALUES (1, 1, 'prudent');
                 INSERT INTO lot (id, contract, number, title, status) VALUES (1, 1, 1, 'Gros œuvre', 'running');
                 INSERT INTO need (id, lot, title, starts_on, ends_on) VALUES (1, 1, 'Maçon', '2026-12-01', '2027-04-30');
                 INSERT INTO person (id, last_name) VALUES (1, 'Barry');
                 INSERT INTO proposal (id, need, person, status, proposed_on) VALUES (1, 1, 1, 'proposed', '2026-11-20');",
            )
            .unwrap();
        });
        act(&mut connection, |tx| {
            tx.execute("UPDATE proposal SET status = 'refused', reason = 'schedule'", []).unwrap();
        });
        act(&mut connection, |tx| {
            tx.execute("UPDATE calibration SET name = 'ambitieux'", []).unwrap();
        });
        act(&mut connection, |tx| {
            tx.execute("DELETE FROM calibration", []).unwrap();
        });

        climb(&mut connection).unwrap();
        assert_eq!(version(&connection).unwrap(), latest());

        undo(&mut connection);
        assert_eq!(first::<String>(&connection, "SELECT name || snapshot FROM calibration"), "ambitieux");
        undo(&mut connection);
        assert_eq!(first::<String>(&connection, "SELECT name FROM calibration"), "prudent");
        // A table that a later step built anew takes its old images too.
        assert_eq!(first::<String>(&connection, "SELECT status FROM proposal"), "refused");
        undo(&mut connection);
        assert_eq!(first::<String>(&connection, "SELECT status || reason || note FROM proposal"), "proposed");
        undo(&mut connection);
        assert_eq!(first::<i64>(&connection, "SELECT count(*) FROM calibration"), 0);
        assert_eq!(first::<i64>(&connection, "SELECT count(*) FROM proposal"), 0);
    }
}
