//! The journal: who changed what and when, undo and redo of any action, across restarts.
//!
//! Triggers generated from the schema keep the image of each row before and after. An undo applies
//! the inverse images in a new transaction and is itself journaled, so the same journal answers
//! "what did we know on 31/12". Triggers also refuse any write outside an action.

use crate::tables::JOURNALED;
use crate::{Result, StoreError};
use clausier_domain::message::Message;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Transaction, params, params_from_iter};
use std::collections::BTreeSet;

/// A named action: what the facilitator did, in a sentence.
#[derive(Debug, Clone)]
pub struct Action {
    /// The sentence ("Hours of October entered for Nouvel hôpital, lot 2").
    pub message: Message,
    /// Local date and time, ISO.
    pub at: String,
    /// Who.
    pub actor: String,
}

/// What a write answers: its value, its number and the areas that screens must refresh.
#[derive(Debug, Clone)]
pub struct Written<T> {
    /// What the write returned.
    pub value: T,
    /// Number of the action; 0 when nothing changed.
    pub action: i64,
    /// Tables that changed, in order of name.
    pub areas: Vec<String>,
}

/// A line of the history.
#[derive(Debug, Clone)]
pub struct HistoryEntry {
    /// Number.
    pub action: i64,
    /// Local date and time, ISO.
    pub at: String,
    /// Who.
    pub actor: String,
    /// What.
    pub message: Message,
    /// Undone since.
    pub undone: bool,
}

/// Which way an action is replayed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    /// Back to the rows before.
    Undo,
    /// Forward again.
    Redo,
}

struct Change {
    area: String,
    row: i64,
    before: Option<String>,
    after: Option<String>,
}

/// Generates the triggers of every journaled table from its columns as they are now.
pub(crate) fn create_triggers(connection: &Connection) -> Result<()> {
    for table in JOURNALED {
        let columns = columns(connection, table)?;
        if columns.is_empty() {
            // A table of a later step of the ladder.
            continue;
        }
        let image = |side: &str| {
            let pairs = columns.iter().map(|c| format!("'{c}', {side}.{c}")).collect::<Vec<_>>();
            format!("json_object({})", pairs.join(", "))
        };
        let (old, new) = (image("old"), image("new"));
        let guard = "SELECT RAISE(ABORT, 'a write outside the write door') WHERE (SELECT action FROM journal_door) IS NULL;";
        let record = |row: &str, before: &str, after: &str| {
            format!(
                "INSERT INTO journal_change (action, area, row, before, after) \
                 SELECT action, '{table}', {row}, {before}, {after} FROM journal_door;"
            )
        };
        connection.execute_batch(&format!(
            "DROP TRIGGER IF EXISTS journal_{table}_insert;
             DROP TRIGGER IF EXISTS journal_{table}_update;
             DROP TRIGGER IF EXISTS journal_{table}_delete;
             CREATE TRIGGER journal_{table}_insert AFTER INSERT ON {table} BEGIN {guard} {} END;
             CREATE TRIGGER journal_{table}_update AFTER UPDATE ON {table} WHEN {old} IS NOT {new} BEGIN {guard} {} END;
             CREATE TRIGGER journal_{table}_delete AFTER DELETE ON {table} BEGIN {guard} {} END;",
            record("new.id", "NULL", &new),
            record("new.id", &old, &new),
            record("old.id", &old, "NULL"),
        ))?;
    }
    Ok(())
}

fn columns(connection: &Connection, table: &str) -> Result<Vec<String>> {
    let mut statement = connection.prepare_cached("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    let names = statement.query_map([table], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

/// Opens the door for an action and returns its number.
pub(crate) fn begin(tx: &Transaction<'_>, action: &Action, kind: &str, target: Option<i64>) -> Result<i64> {
    let message = serde_json::to_string(&action.message).map_err(|e| StoreError::Refused(e.to_string()))?;
    tx.prepare_cached(
        "INSERT INTO journal_action (at, actor, message, kind, target, state) VALUES (?1, ?2, ?3, ?4, ?5, 'done')",
    )?
    .execute(params![action.at, action.actor, message, kind, target])?;
    let number = tx.last_insert_rowid();
    tx.execute("UPDATE journal_door SET action = ?1", [number])?;
    Ok(number)
}

/// Closes the door; returns the areas and rows that changed. An action that changed nothing leaves no trace.
pub(crate) fn end(tx: &Transaction<'_>, action: i64) -> Result<Vec<(String, i64)>> {
    tx.execute("UPDATE journal_door SET action = NULL", [])?;
    let mut statement =
        tx.prepare_cached("SELECT DISTINCT area, row FROM journal_change WHERE action = ?1")?;
    let changed: Vec<(String, i64)> = statement
        .query_map([action], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    if changed.is_empty() {
        tx.execute("DELETE FROM journal_action WHERE id = ?1", [action])?;
    }
    Ok(changed)
}

/// A new action ends the possibility to redo what was undone before it.
pub(crate) fn drop_redo(tx: &Transaction<'_>) -> Result<()> {
    tx.execute("UPDATE journal_action SET state = 'dropped' WHERE kind = 'do' AND state = 'undone'", [])?;
    Ok(())
}

/// Makes every action so far the beginning of the dossier: nothing before it can be taken back.
pub(crate) fn settle(connection: &Connection) -> Result<()> {
    connection
        .execute("UPDATE journal_action SET state = 'settled' WHERE kind = 'do' AND state = 'done'", [])?;
    Ok(())
}

/// The action that the next undo, or redo, is about.
pub(crate) fn candidate(connection: &Connection, direction: Direction) -> Result<Option<(i64, Message)>> {
    let sql = match direction {
        Direction::Undo => {
            "SELECT id, message FROM journal_action WHERE kind = 'do' AND state = 'done' ORDER BY id DESC LIMIT 1"
        }
        Direction::Redo => {
            "SELECT id, message FROM journal_action WHERE kind = 'do' AND state = 'undone' ORDER BY id LIMIT 1"
        }
    };
    let found: Option<(i64, String)> =
        connection.prepare_cached(sql)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    Ok(found.map(|(id, text)| (id, parse_message(&text))))
}

fn parse_message(text: &str) -> Message {
    serde_json::from_str(text).unwrap_or_else(|_| Message::new("journal-unknown"))
}

/// Replays the images of `target` in `direction`, inside the door.
pub(crate) fn replay(tx: &Transaction<'_>, target: i64, direction: Direction) -> Result<()> {
    tx.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    let order = if direction == Direction::Undo { "DESC" } else { "ASC" };
    let mut statement = tx.prepare(&format!(
        "SELECT area, row, before, after FROM journal_change WHERE action = ?1 ORDER BY id {order}"
    ))?;
    let changes: Vec<Change> = statement
        .query_map([target], |row| {
            Ok(Change { area: row.get(0)?, row: row.get(1)?, before: row.get(2)?, after: row.get(3)? })
        })?
        .collect::<rusqlite::Result<_>>()?;
    for change in changes {
        let (from, to) = match direction {
            Direction::Undo => (change.after, change.before),
            Direction::Redo => (change.before, change.after),
        };
        let table = JOURNALED.iter().find(|t| **t == change.area).ok_or(StoreError::LaterWork)?;
        restore(tx, table, change.row, from.as_deref(), to.as_deref())?;
    }
    let state = if direction == Direction::Undo { "undone" } else { "done" };
    tx.execute("UPDATE journal_action SET state = ?1 WHERE id = ?2", params![state, target])?;
    Ok(())
}

/// Takes one row from image `from` to image `to`; refuses when the row is no longer `from`. A row that
/// a cascade already removed or will remove is not an obstacle. An image speaks of the columns there were when
/// it was taken: those added by a later format keep what they hold.
fn restore(tx: &Transaction<'_>, table: &str, row: i64, from: Option<&str>, to: Option<&str>) -> Result<()> {
    let columns = columns(tx, table)?;
    let current = image(tx, table, &columns, row)?;
    let (from, to) = (from.map(parse_image).transpose()?, to.map(parse_image).transpose()?);
    if same(current.as_ref(), to.as_ref()) {
        return Ok(());
    }
    if !same(current.as_ref(), from.as_ref()) {
        return Err(StoreError::LaterWork);
    }
    let Some(to) = to else {
        tx.execute(&format!("DELETE FROM {table} WHERE id = ?1"), [row])?;
        return Ok(());
    };
    let known: Vec<_> = columns.iter().filter(|c| to.contains_key(*c)).collect();
    let values = known.iter().map(|c| json_value(to.get(*c)));
    let sql = if from.is_some() {
        let sets = known.iter().enumerate().map(|(n, c)| format!("{c} = ?{}", n + 1)).collect::<Vec<_>>();
        format!("UPDATE {table} SET {} WHERE id = {row}", sets.join(", "))
    } else {
        let names = known.iter().map(|c| c.as_str()).collect::<Vec<_>>();
        let marks = (1..=known.len()).map(|n| format!("?{n}")).collect::<Vec<_>>();
        format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), marks.join(", "))
    };
    tx.prepare_cached(&sql)?.execute(params_from_iter(values))?;
    Ok(())
}

/// A row as the journal keeps it.
type Image = serde_json::Map<String, serde_json::Value>;

fn parse_image(text: &str) -> Result<Image> {
    serde_json::from_str(text).map_err(|e| StoreError::Damaged(e.to_string()))
}

/// Whether a row is as an image says, in the columns it speaks of.
fn same(row: Option<&Image>, image: Option<&Image>) -> bool {
    match (row, image) {
        (None, None) => true,
        (Some(row), Some(image)) => image.iter().all(|(column, value)| row.get(column) == Some(value)),
        _ => false,
    }
}

fn image(tx: &Transaction<'_>, table: &str, columns: &[String], row: i64) -> Result<Option<Image>> {
    let pairs = columns.iter().map(|c| format!("'{c}', {c}")).collect::<Vec<_>>();
    let sql = format!("SELECT json_object({}) FROM {table} WHERE id = ?1", pairs.join(", "));
    let text: Option<String> = tx.prepare_cached(&sql)?.query_row([row], |r| r.get(0)).optional()?;
    text.as_deref().map(parse_image).transpose()
}

fn json_value(value: Option<&serde_json::Value>) -> Value {
    match value {
        Some(serde_json::Value::Number(n)) => n.as_i64().map_or(Value::Null, Value::Integer),
        Some(serde_json::Value::String(s)) => Value::Text(s.clone()),
        Some(serde_json::Value::Bool(b)) => Value::Integer(i64::from(*b)),
        _ => Value::Null,
    }
}

/// The latest actions, newest first.
pub(crate) fn history(connection: &Connection, limit: i64) -> Result<Vec<HistoryEntry>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, at, actor, message, state IN ('undone', 'dropped') FROM journal_action WHERE kind = 'do' ORDER BY id DESC LIMIT ?1",
    )?;
    let entries = statement.query_map([limit], |row| {
        Ok(HistoryEntry {
            action: row.get(0)?,
            at: row.get(1)?,
            actor: row.get(2)?,
            message: parse_message(&row.get::<_, String>(3)?),
            undone: row.get(4)?,
        })
    })?;
    Ok(entries.collect::<rusqlite::Result<_>>()?)
}

/// When the last action was saved, ISO local time.
pub(crate) fn saved_at(connection: &Connection) -> Result<Option<String>> {
    Ok(connection.query_row("SELECT max(at) FROM journal_action", [], |row| row.get(0))?)
}

/// Number of the last action, whatever its kind: changes whenever the content does.
pub(crate) fn last_action(connection: &Connection) -> Result<i64> {
    Ok(connection.query_row("SELECT coalesce(max(id), 0) FROM journal_action", [], |row| row.get(0))?)
}

/// The areas of a list of changed rows, each once.
pub(crate) fn areas(changed: &[(String, i64)]) -> Vec<String> {
    changed.iter().map(|(area, _)| area.clone()).collect::<BTreeSet<_>>().into_iter().collect()
}

/// A digest of everything that is journaled: equal contents have equal digests.
pub(crate) fn content_digest(connection: &Connection) -> Result<String> {
    use sha2::{Digest, Sha256};
    let mut digest = Sha256::new();
    for table in JOURNALED {
        let pairs = columns(connection, table)?.iter().map(|c| format!("'{c}', {c}")).collect::<Vec<_>>();
        let mut statement = connection
            .prepare(&format!("SELECT json_object({}) FROM {table} ORDER BY id", pairs.join(", ")))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            digest.update(table.as_bytes());
            digest.update(row.get::<_, String>(0)?.as_bytes());
        }
    }
    Ok(digest.finalize().iter().map(|b| format!("{b:02x}")).collect())
}
