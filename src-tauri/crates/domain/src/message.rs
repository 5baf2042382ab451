//! A sentence the rules want to say, without its words.
//!
//! The domain names a Fluent key and its typed arguments; the window, the terminal and the
//! workbook put it into French or English and format hours, money and dates their one way.

use crate::quantity::{BasisPoints, Cents, Hours, YearMonth};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// One argument of a sentence, with its unit, so that each door formats it the same way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Arg {
    /// Words as they are (a name, a title).
    Text(String),
    /// Another Fluent key, said in the same language (the label of a criterion, of a trade).
    Key(String),
    /// A plain count.
    Count(#[ts(type = "number")] i64),
    /// Hundredths of an hour.
    Hours(Hours),
    /// Cents of a euro.
    Money(Cents),
    /// Hundredths of a percent.
    Rate(BasisPoints),
    /// A day.
    Date(#[ts(type = "string")] NaiveDate),
    /// A month.
    Month(YearMonth),
    /// A number in hundredths (full-time persons, kilometres).
    Hundredths(#[ts(type = "number")] i64),
}

/// A Fluent key and its arguments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Message {
    /// Key in `assets/locales`.
    pub key: String,
    /// Arguments by name.
    #[serde(default)]
    pub args: BTreeMap<String, Arg>,
}

impl Message {
    /// A sentence without arguments.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), args: BTreeMap::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &str, arg: impl Into<Arg>) -> Self {
        self.args.insert(name.to_owned(), arg.into());
        self
    }
}

macro_rules! arg_from {
    ($($from:ty => $variant:ident),+ $(,)?) => {$(
        impl From<$from> for Arg {
            fn from(value: $from) -> Self {
                Self::$variant(value)
            }
        }
    )+};
}

arg_from!(String => Text, i64 => Count, Hours => Hours, Cents => Money, BasisPoints => Rate, NaiveDate => Date, YearMonth => Month);

impl From<&str> for Arg {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<usize> for Arg {
    fn from(value: usize) -> Self {
        Self::Count(i64::try_from(value).unwrap_or(i64::MAX))
    }
}
