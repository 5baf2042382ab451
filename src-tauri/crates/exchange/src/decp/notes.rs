//! What is said about one record while it is read.

use super::fields::{Fields, text, words};
use super::nomenclature::LOST;
use super::value::{Reading, one_line};
use crate::row::{Effect, Problem};
use clausier_domain::message::Message;
use serde_json::Value;

/// The problems of one record, collected while its fields are read.
pub(super) struct Notes {
    row: usize,
    problems: Vec<Problem>,
    /// Characters lost by an earlier decoding, and the first field that lost some.
    lost: Option<(String, usize)>,
}

impl Notes {
    /// Notes of the record number `row`, from 1.
    pub(super) const fn new(row: usize) -> Self {
        Self { row, problems: Vec::new(), lost: None }
    }

    /// Adds a problem.
    pub(super) fn add(&mut self, column: &str, effect: Effect, message: Message) {
        self.problems.push(Problem::new(self.row, column, effect, message));
    }

    /// Says that a field a facilitator needs is absent.
    pub(super) fn missing(&mut self, column: &str) {
        self.add(column, Effect::Noted, Message::new("decp-missing"));
    }

    /// Keeps what a reading gives and says what it did to `written`.
    pub(super) fn keep<T>(&mut self, column: &str, written: &str, reading: Reading<T>) -> Option<T> {
        let (value, effect, code) = match reading {
            Reading::Clean(value) => return Some(value),
            Reading::Repaired(value, code) => (Some(value), Effect::Repaired, code),
            Reading::Doubtful(value, code) => (Some(value), Effect::Noted, code),
            Reading::Dropped(code) => (None, Effect::Repaired, code),
        };
        self.add(column, effect, Message::new(code).with("value", one_line(written)));
        value
    }

    /// Reads the field `path`, if it says something.
    pub(super) fn read<T>(
        &mut self,
        fields: Fields<'_>,
        path: &str,
        read: fn(&str) -> Reading<T>,
    ) -> Option<T> {
        self.read_as(fields, path, path, read)
    }

    /// Reads the field `path` of an inner object, called `column` in the problems.
    pub(super) fn read_as<T>(
        &mut self,
        fields: Fields<'_>,
        path: &str,
        column: &str,
        read: fn(&str) -> Reading<T>,
    ) -> Option<T> {
        let value = fields.get(path)?;
        let Some(written) = text(value) else {
            if matches!(value, Value::Object(_) | Value::Array(_)) && !is_hollow(value) {
                let message = Message::new("decp-value-misplaced");
                self.add(column, Effect::Repaired, message);
            }
            return None;
        };
        self.keep(column, &written, read(&written))
    }

    /// Reads a list of enumeration values, each once.
    pub(super) fn read_list<T: PartialEq>(
        &mut self,
        column: &str,
        values: &[&Value],
        read: fn(&str) -> Reading<T>,
    ) -> Vec<T> {
        let mut found = Vec::new();
        for word in words(values) {
            if let Some(value) = self.keep(column, &word, read(&word))
                && !found.contains(&value)
            {
                found.push(value);
            }
        }
        found
    }

    /// Free text on one line, counting the characters lost before the file reached us.
    pub(super) fn line(&mut self, fields: Fields<'_>, path: &str) -> Option<String> {
        let line = one_line(&fields.text(path)?);
        let lost = line.matches(LOST).count();
        if lost > 0 {
            self.lost.get_or_insert_with(|| (path.to_owned(), 0)).1 += lost;
        }
        (!line.is_empty()).then_some(line)
    }

    /// All that was said about the record.
    pub(super) fn finish(mut self) -> Vec<Problem> {
        if let Some((column, count)) = self.lost.take() {
            self.add(&column, Effect::Noted, Message::new("decp-characters-lost").with("count", count));
        }
        self.problems
    }
}

/// An object or a list that holds nothing (`{}`, `[null]`).
fn is_hollow(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.iter().all(is_hollow),
        Value::Object(map) => map.values().all(is_hollow),
        Value::String(text) => text.trim().is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}
