//! Reading the JSON that a program sends: a number no JSON reader can hold is refused by its field, as any other
//! figure out of range is, and not by the whole document.

use super::fields::label;
use crate::error::OfficeError;
use clausier_domain::message::Message;
use serde_json::Value;

/// Deepest nesting looked into; serde_json refuses more.
const DEEPEST: usize = 128;

/// A document from its text.
///
/// # Errors
/// By the field of the first bare number that is out of range (`1e400`) or no number (`NaN`); else `error-not-json`.
pub fn read_json(text: &str) -> Result<Value, OfficeError> {
    serde_json::from_str(text).map_err(|_| {
        let fault = Scan { text, at: 0, path: Vec::new() }.fault();
        fault.unwrap_or_else(|| OfficeError::refused("error-not-json"))
    })
}

/// Where the scan stands in the document.
enum Place {
    /// In the member of this name.
    Member(String),
    /// In this entry of a list.
    Entry(usize),
}

/// Walks over the text, keeping the path, until a bare word that cannot be read.
struct Scan<'a> {
    text: &'a str,
    at: usize,
    path: Vec<Place>,
}

impl Scan<'_> {
    fn fault(mut self) -> Option<OfficeError> {
        // What was told a name by the last string, until a colon says that it is one.
        let mut name = None;
        while let Some(letter) = self.text[self.at..].chars().next() {
            match letter {
                '{' => self.enter(Place::Member(String::new()))?,
                '[' => self.enter(Place::Entry(0))?,
                '}' | ']' => {
                    self.path.pop();
                    self.at += 1;
                }
                ',' => {
                    if let Some(Place::Entry(place)) = self.path.last_mut() {
                        *place += 1;
                    }
                    self.at += 1;
                }
                ':' => {
                    if let (Some(Place::Member(member)), Some(said)) = (self.path.last_mut(), name.take()) {
                        *member = said;
                    }
                    self.at += 1;
                }
                '"' => name = Some(self.string()?),
                letter if letter.is_whitespace() => self.at += letter.len_utf8(),
                _ => {
                    let word = self.word();
                    match word_fault(word) {
                        None => self.at += word.len(),
                        Some(key) => return self.refused(key),
                    }
                }
            }
        }
        None
    }

    fn enter(&mut self, place: Place) -> Option<()> {
        self.at += 1;
        self.path.push(place);
        (self.path.len() < DEEPEST).then_some(())
    }

    /// A string, read by the reader that knows its escapes; none when it does not end.
    fn string(&mut self) -> Option<String> {
        let mut strings = serde_json::Deserializer::from_str(&self.text[self.at..]).into_iter::<String>();
        let said = strings.next()?.ok()?;
        self.at += strings.byte_offset();
        Some(said)
    }

    /// Letters up to what may follow a value.
    fn word(&self) -> &str {
        let rest = &self.text[self.at..];
        let ends = |letter: char| letter.is_whitespace() || "{}[],:\"".contains(letter);
        &rest[..rest.find(ends).unwrap_or(rest.len())]
    }

    fn refused(&self, key: &str) -> Option<OfficeError> {
        let mut field = String::new();
        for place in &self.path {
            match place {
                Place::Member(name) if field.is_empty() => field.push_str(name),
                Place::Member(name) => field.push_str(&format!(".{name}")),
                Place::Entry(place) => field.push_str(&format!("[{place}]")),
            }
        }
        let name = self.path.iter().rev().find_map(|place| match place {
            Place::Member(name) => Some(name.as_str()),
            Place::Entry(_) => None,
        });
        let message = Message::new(key).with("field", label(name?));
        Some(OfficeError::Field { field, message })
    }
}

/// Why a bare word is no value, as the key of what is said; none when it is one, or is no attempt at a number.
fn word_fault(word: &str) -> Option<&'static str> {
    if serde_json::from_str::<Value>(word).is_ok() {
        return None;
    }
    let unsigned = word.trim_start_matches(['-', '+']);
    if ["nan", "inf", "infinity"].iter().any(|w| unsigned.eq_ignore_ascii_case(w)) {
        return Some("error-number");
    }
    let digits = unsigned.starts_with(|first: char| first.is_ascii_digit());
    let shape = unsigned.chars().all(|letter| letter.is_ascii_digit() || "eE.+-".contains(letter));
    if !digits || !shape {
        return digits.then_some("error-number");
    }
    // A number in shape that is refused is one too large, unless its shape is broken (`1e`, `1.2.3`, `007`).
    let error = serde_json::from_str::<Value>(word).err()?.to_string();
    Some(if error.starts_with("number out of range") {
        "calibration-error-too-large"
    } else {
        "error-number"
    })
}
