//! Dates, months and the shipped rules, for the tests of this crate.

use crate::execution::reminders::ReminderRules;
use crate::execution::rules::ExecutionRules;
use crate::execution::workdays::HolidayTable;
use crate::quantity::YearMonth;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

pub fn d(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn m(text: &str) -> YearMonth {
    YearMonth::parse(text).unwrap()
}

/// The rules as shipped: the tests fail when the file no longer parses.
pub fn rules() -> ExecutionRules {
    toml::from_str(include_str!("../../../../../assets/rules/execution.toml")).unwrap()
}

/// The holidays as shipped.
pub fn holidays() -> HolidayTable {
    toml::from_str(include_str!("../../../../../assets/rules/holidays.toml")).unwrap()
}

/// The reminder ladder as shipped.
pub fn reminder_rules() -> ReminderRules {
    toml::from_str(include_str!("../../../../../assets/rules/reminders.toml")).unwrap()
}

/// Keys of a Fluent file, each with the variables its text uses.
pub fn sentences(ftl: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in ftl.lines().filter(|l| !l.starts_with('#')) {
        if let Some((key, _)) = line.split_once(" =").filter(|_| !line.starts_with([' ', '[', '*', '}'])) {
            current = key.to_owned();
            assert!(found.insert(current.clone(), BTreeSet::new()).is_none(), "{key} is there twice");
        }
        for piece in line.split('$').skip(1) {
            let name: String = piece.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            found.get_mut(&current).unwrap().insert(name);
        }
    }
    found
}

/// String literals of a source file that begin with one of the prefixes: the keys it emits.
pub fn emitted(source: &str, prefixes: &[&str]) -> BTreeSet<String> {
    source
        .split('"')
        .filter(|s| prefixes.iter().any(|p| s.starts_with(p) && s.len() > p.len()))
        .filter(|s| s.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_'))
        .map(str::to_owned)
        .collect()
}

/// Every key exists in French and in English, and both say it with the same variables.
#[track_caller]
pub fn check_sentences(fr: &str, en: &str, keys: &BTreeSet<String>) {
    let (fr, en) = (sentences(fr), sentences(en));
    assert_eq!(
        fr.keys().collect::<Vec<_>>(),
        en.keys().collect::<Vec<_>>(),
        "the two languages hold the same keys"
    );
    for (key, variables) in &fr {
        assert_eq!(variables, &en[key], "{key} says the same things in both languages");
    }
    assert!(!keys.is_empty());
    for key in keys {
        assert!(fr.contains_key(key), "{key} has no sentence");
    }
    let unused: Vec<_> = fr.keys().filter(|k| !keys.contains(*k)).collect();
    assert!(unused.is_empty(), "sentences nobody says: {unused:?}");
}
