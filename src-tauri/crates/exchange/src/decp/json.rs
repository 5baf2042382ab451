//! Where the contracts are in a JSON text, and each of them as a value.
//!
//! The text is cut into one slice per record before any record is read: a large national file never
//! stands in memory as one tree, and one unreadable record costs only itself.

use super::error::DecpError;
use super::record::Kind;
use super::repair;
use serde::de::IgnoredAny;
use serde_json::Value;
use serde_json::error::Category;
use std::iter;
use std::ops::Range;

/// A record as found in the file.
pub(super) struct Found {
    /// Its value, or nothing when it cannot be read.
    pub value: Option<Value>,
    /// The section it was found in, when the file has sections.
    pub section: Option<Kind>,
    /// How many times the text of the record had to be repaired.
    pub repairs: usize,
}

/// How the records of a file are arranged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Arrangement {
    /// One list, as in 2019.
    Flat,
    /// A list per section, as since 2022.
    Sections,
}

/// Gives every record of `text` to `visit`, in the order of the file.
///
/// # Errors
/// [`DecpError::Truncated`], [`DecpError::Damaged`] or [`DecpError::OtherShape`].
pub(super) fn each_record(text: &str, mut visit: impl FnMut(Found)) -> Result<Arrangement, DecpError> {
    let repaired;
    let (text, repairs, damage) = match serde_json::from_str::<IgnoredAny>(text) {
        Ok(_) => (text, &[][..], None),
        Err(error) => {
            let line = error.line();
            if error.classify() == Category::Eof {
                return Err(DecpError::Truncated { line });
            }
            repaired = repair::repair(text);
            let closed = text.trim_end().ends_with(['}', ']']);
            let damage = if closed {
                DecpError::Damaged { line }
            } else {
                DecpError::Truncated { line: text.lines().count() }
            };
            (repaired.text.as_str(), repaired.positions.as_slice(), Some(damage))
        }
    };
    let failure = || damage.clone().unwrap_or(DecpError::OtherShape);
    let layout = layout(text).map_err(|failed| match failed {
        Failed::Unclosed => failure(),
        // A damaged file that speaks of contracts is damaged; any other is another file.
        Failed::OtherShape if text.contains("marche") || text.contains("acheteur") => failure(),
        Failed::OtherShape => DecpError::OtherShape,
    })?;
    // Without any readable record a damaged file is a damaged file, not a list of rejections.
    let mut readable = 0;
    let mut read = |slice: &Slice| {
        let value = text.get(slice.range.clone()).and_then(|record| serde_json::from_str(record).ok());
        readable += usize::from(value.is_some());
        let before = |position| repairs.partition_point(|&at| at < position);
        Found { value, section: slice.section, repairs: before(slice.range.end) - before(slice.range.start) }
    };
    match damage {
        None => layout.slices.iter().for_each(|slice| visit(read(slice))),
        Some(_) => {
            let found: Vec<Found> = layout.slices.iter().map(&mut read).collect();
            if readable == 0 {
                return Err(failure());
            }
            found.into_iter().for_each(visit);
        }
    }
    Ok(layout.arrangement)
}

struct Slice {
    range: Range<usize>,
    section: Option<Kind>,
}

struct Layout {
    arrangement: Arrangement,
    slices: Vec<Slice>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Failed {
    /// The text ends inside a value, or is not JSON where the lists are.
    Unclosed,
    /// Sound JSON without the lists of contracts.
    OtherShape,
}

/// Finds the lists of records.
fn layout(text: &str) -> Result<Layout, Failed> {
    let scan = Scan { bytes: text.as_bytes() };
    let root = scan.blank(0);
    let flat = |items: Vec<Range<usize>>| Layout {
        arrangement: Arrangement::Flat,
        slices: items.into_iter().map(|range| Slice { range, section: None }).collect(),
    };
    if scan.byte(root) == Some(b'[') {
        let items = scan.elements(root)?;
        let known =
            items.iter().take(20).any(|item| scan.members(item.start).is_ok_and(|m| is_record(text, &m)));
        return if known { Ok(flat(items)) } else { Err(Failed::OtherShape) };
    }
    let members = scan.members(root)?;
    let Some((_, value)) = members.iter().find(|(name, _)| named(text, name, "marches")) else {
        return if members.iter().any(|(name, _)| section(text, name).is_some()) {
            sections(scan, text, &members)
        } else if is_record(text, &members) {
            let end = scan.skip(root).ok_or(Failed::Unclosed)?;
            Ok(flat(iter::once(root..end).collect()))
        } else {
            Err(Failed::OtherShape)
        };
    };
    match scan.byte(value.start) {
        Some(b'[') => Ok(flat(scan.elements(value.start)?)),
        Some(b'{') => {
            let inner = scan.members(value.start)?;
            if inner.is_empty() || inner.iter().any(|(name, _)| section(text, name).is_some()) {
                sections(scan, text, &inner)
            } else if is_record(text, &inner) {
                Ok(flat(Vec::from([value.clone()])))
            } else {
                Err(Failed::OtherShape)
            }
        }
        _ => Err(Failed::OtherShape),
    }
}

type Members = Vec<(Range<usize>, Range<usize>)>;

/// The records of the two sections, in the order of the file.
fn sections(scan: Scan<'_>, text: &str, members: &Members) -> Result<Layout, Failed> {
    let mut slices = Vec::new();
    for (name, value) in members {
        let Some(kind) = section(text, name) else { continue };
        let ranges = match scan.byte(value.start) {
            Some(b'[') => scan.elements(value.start)?,
            Some(b'{') => Vec::from([value.clone()]),
            _ => Vec::new(),
        };
        slices.extend(ranges.into_iter().map(|range| Slice { range, section: Some(kind) }));
    }
    Ok(Layout { arrangement: Arrangement::Sections, slices })
}

fn named(text: &str, name: &Range<usize>, expected: &str) -> bool {
    text[name.clone()].eq_ignore_ascii_case(expected)
}

fn section(text: &str, name: &Range<usize>) -> Option<Kind> {
    if named(text, name, "marche") {
        Some(Kind::Contract)
    } else if named(text, name, "contrat-concession") || named(text, name, "contratConcession") {
        Some(Kind::Concession)
    } else {
        None
    }
}

/// A record names its buyer.
fn is_record(text: &str, members: &Members) -> bool {
    let buyers = ["acheteur", "acheteur.id", "acheteur_id", "autoriteConcedante", "autoriteConcedante.id"];
    members.iter().any(|(name, _)| buyers.iter().any(|buyer| named(text, name, buyer)))
}

/// A walk over JSON that cares only for where values begin and end.
#[derive(Clone, Copy)]
struct Scan<'t> {
    bytes: &'t [u8],
}

impl Scan<'_> {
    fn byte(self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    /// First position from `at` on that is not blank.
    fn blank(self, at: usize) -> usize {
        let rest = self.bytes.get(at..).unwrap_or_default();
        at + rest.iter().position(|b| !matches!(b, b' ' | b'\t' | b'\n' | b'\r')).unwrap_or(rest.len())
    }

    /// Position after the string that opens at `at`.
    fn string(self, at: usize) -> Option<usize> {
        let mut next = at + 1;
        loop {
            match self.byte(next)? {
                b'"' => return Some(next + 1),
                b'\\' => next += 2,
                _ => next += 1,
            }
        }
    }

    /// Position after the value that begins at `at`.
    fn skip(self, at: usize) -> Option<usize> {
        match self.byte(at)? {
            b'"' => self.string(at),
            b'{' | b'[' => {
                let (mut next, mut depth) = (at, 0_usize);
                loop {
                    match self.byte(next)? {
                        b'"' => next = self.string(next)?,
                        byte => {
                            next += 1;
                            match byte {
                                b'{' | b'[' => depth += 1,
                                b'}' | b']' => depth = depth.saturating_sub(1),
                                _ => {}
                            }
                            if depth == 0 {
                                return Some(next);
                            }
                        }
                    }
                }
            }
            b',' | b'}' | b']' | b':' => None,
            _ => {
                let rest = self.bytes.get(at..)?;
                let length =
                    rest.iter().position(|b| matches!(b, b',' | b'}' | b']' | b' ' | b'\t' | b'\n' | b'\r'));
                Some(at + length.unwrap_or(rest.len()))
            }
        }
    }

    /// The elements of the list that opens at `at`.
    fn elements(self, at: usize) -> Result<Vec<Range<usize>>, Failed> {
        let mut found = Vec::new();
        let mut next = self.blank(at + 1);
        while self.byte(next) != Some(b']') {
            let end = self.skip(next).ok_or(Failed::Unclosed)?;
            found.push(next..end);
            next = self.separator(end)?;
        }
        Ok(found)
    }

    /// The names (without quotes) and values of the object that opens at `at`.
    fn members(self, at: usize) -> Result<Members, Failed> {
        let mut found = Vec::new();
        if self.byte(at) != Some(b'{') {
            return Err(Failed::OtherShape);
        }
        let mut next = self.blank(at + 1);
        while self.byte(next) != Some(b'}') {
            let end = if self.byte(next) == Some(b'"') { self.string(next) } else { None };
            let end = end.ok_or(Failed::Unclosed)?;
            let colon = self.blank(end);
            if self.byte(colon) != Some(b':') {
                return Err(Failed::Unclosed);
            }
            let value = self.blank(colon + 1);
            let after = self.skip(value).ok_or(Failed::Unclosed)?;
            found.push((next + 1..end - 1, value..after));
            next = self.separator(after)?;
        }
        Ok(found)
    }

    /// Start of what follows a comma, or the position of the closing sign.
    fn separator(self, at: usize) -> Result<usize, Failed> {
        let next = self.blank(at);
        match self.byte(next) {
            Some(b',') => Ok(self.blank(next + 1)),
            Some(b'}' | b']') => Ok(next),
            _ => Err(Failed::Unclosed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<(Arrangement, usize), DecpError>) {
        let mut count = 0;
        let read = each_record(text, |_| count += 1);
        assert_eq!(read.map(|arrangement| (arrangement, count)), expected, "{text}");
    }

    #[test]
    fn lists_are_found_in_every_arrangement() {
        use Arrangement::{Flat, Sections};
        check(r#"{"marches": [{}, {"id": "[}"}, 3]}"#, Ok((Flat, 3)));
        check(
            r#"{"source": "x", "Marches": {"marche": [{}], "contrat-concession": [{}, {}]}}"#,
            Ok((Sections, 3)),
        );
        check(r#"{"marches": {"marche": {"id": "1"}, "contrat-concession": null}}"#, Ok((Sections, 1)));
        check(r#"{"marches": {}}"#, Ok((Sections, 0)));
        check(r#"{"marche": [{}]}"#, Ok((Sections, 1)));
        check(r#"[{"acheteur.id": "1"}, {}]"#, Ok((Flat, 2)));
        check(r#"{"id": "1", "acheteur": {"id": "2"}}"#, Ok((Flat, 1)));
        check(r#"{"marches": []}"#, Ok((Flat, 0)));
    }

    #[test]
    fn other_files_have_their_own_error() {
        for other in
            ["{}", "[]", "[1, 2]", r#"{"properties": {"acheteur": {}}}"#, r#"{"marches": 3}"#, "\"a\"", "12"]
        {
            check(other, Err(DecpError::OtherShape));
        }
        check("{\"marches\": [{}\n,", Err(DecpError::Truncated { line: 2 }));
        check(r#"{"marches": [{"objet": "Chau"#, Err(DecpError::Truncated { line: 1 }));
        check(r#"{"marches": [{"objet": "a "b" c", "id": "1"}, {"ob"#, Err(DecpError::Truncated { line: 1 }));
        check("{\"marches\"\n} [", Err(DecpError::Truncated { line: 2 }));
        check("{\"marches\": }]\n}", Err(DecpError::Damaged { line: 1 }));
        check("[12:30] journal \"a\"", Err(DecpError::OtherShape));
    }

    #[test]
    fn repairs_are_counted_for_their_record() {
        let text =
            r#"{"marches": [{"id": "1"}, {"id": "2", "objet": "le "grand" mur", "x": NaN}, {"id": "3"}]}"#;
        let mut repairs = Vec::new();
        each_record(text, |found| repairs.push((found.value.is_some(), found.repairs))).unwrap();
        assert_eq!(repairs, [(true, 0), (true, 3), (true, 0)]);
    }

    #[test]
    fn one_unreadable_record_costs_only_itself() {
        let text = r#"{"marches": [{"id": "1"}, {"id" 2] }, {"montant": 1e999}, {"id": "3"}]}"#;
        let mut readable = Vec::new();
        each_record(text, |found| readable.push(found.value.is_some())).unwrap();
        assert_eq!(readable, [true, true, false, true]);
    }
}
