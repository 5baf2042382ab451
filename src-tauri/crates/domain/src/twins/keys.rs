//! Who is compared with whom: people who share a key.
//!
//! Each key covers one kind of mistake: the birth date when names are wrong, the names by their sound when
//! the date is wrong, one name and two parts of the date when both are, the telephone and the e-mail address.

use super::Face;
use super::names::Name;
use chrono::Datelike;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// People looked at behind one key: a thousand namesakes must not all be compared with all. Their other
/// keys (the date with a name) still bring them together.
const LOOKED_AT: usize = 250;

/// The places of people by their keys.
#[derive(Debug, Default)]
pub(super) struct Index(HashMap<u64, Vec<usize>>);

impl Index {
    pub(super) fn of(faces: &[Face]) -> Self {
        let mut index: HashMap<u64, Vec<usize>> = HashMap::new();
        for (place, face) in faces.iter().enumerate() {
            for key in keys(face) {
                index.entry(key).or_default().push(place);
            }
        }
        Self(index)
    }

    /// Places of the people who share a key, each once, in order.
    pub(super) fn candidates(&self, face: &Face) -> Vec<usize> {
        let blocks = keys(face).into_iter().filter_map(|key| self.0.get(&key));
        let mut places: Vec<usize> =
            blocks.filter(|block| block.len() <= LOOKED_AT).flatten().copied().collect();
        places.sort_unstable();
        places.dedup();
        places
    }
}

fn key(parts: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    parts.hash(&mut hasher);
    hasher.finish()
}

/// The keys of a person, each once.
fn keys(face: &Face) -> Vec<u64> {
    let mut keys = Vec::with_capacity(32);
    // Every spelling of the two names: a part of a compound one, the birth name.
    let lasts = sounds([&face.last, &face.birth]);
    let firsts = sounds([&face.first, &face.first]);
    for last in &lasts {
        for first in &firsts {
            // Sorted, so that exchanged names share it.
            keys.push(key(("names", last.min(first), last.max(first))));
            if let Some(day) = face.birth_on {
                keys.push(key(("names and date", last.min(first), last.max(first), day)));
            }
        }
    }
    if let Some(born) = face.birth_on {
        keys.push(key(("date", born)));
        let (day, month, year) = (born.day(), born.month(), born.year());
        for name in lasts.iter().chain(&firsts) {
            keys.push(key(("name and date", name, born)));
            keys.push(key(("day and month", name, day, month)));
            keys.push(key(("month and year", name, month, year)));
            keys.push(key(("day and year", name, day, year)));
            keys.push(key(("exchanged", name, day.min(month), day.max(month), year)));
        }
    }
    if !face.phone.is_empty() {
        keys.push(key(("phone", &face.phone)));
    }
    if !face.email.is_empty() {
        keys.push(key(("mail", &face.email)));
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn sounds(names: [&Name; 2]) -> Vec<&str> {
    let mut sounds: Vec<&str> = names
        .into_iter()
        .flat_map(|name| std::iter::once(&name.sound).chain(&name.sounds))
        .map(String::as_str)
        .filter(|sound| !sound.is_empty())
        .collect();
    sounds.sort_unstable();
    sounds.dedup();
    sounds
}

/// Figures of a telephone number without its country and its first zero; empty when too few.
pub(super) fn phone(written: &str) -> String {
    let digits: Vec<u8> = written.bytes().filter(u8::is_ascii_digit).collect();
    let start = digits.len().saturating_sub(9);
    match digits.get(start..) {
        Some(last) if last.len() == 9 => String::from_utf8_lossy(last).into_owned(),
        _ => String::new(),
    }
}

/// An address for mail in one writing.
pub(super) fn email(written: &str) -> String {
    let email = written.trim().to_lowercase();
    if email.contains('@') { email } else { String::new() }
}
