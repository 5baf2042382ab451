//! Reading what was typed: each refusal names its field.

use crate::error::OfficeError;
use chrono::{Datelike, NaiveDate};
use clausier_domain::message::Message;
use clausier_domain::nir::holds_nir;

/// Longest free text kept in one field.
const LONGEST: usize = 5_000;

/// A date from its ISO text; absurd years are refused.
///
/// # Errors
/// By the field: not a date, or outside 1900 to 2099.
pub fn date(field: &str, text: &str) -> Result<NaiveDate, OfficeError> {
    let date = NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d")
        .map_err(|_| OfficeError::field(field, "error-date"))?;
    if (1900..2100).contains(&date.year()) {
        Ok(date)
    } else {
        Err(OfficeError::field(field, "error-date-absurd"))
    }
}

/// A date that may be missing.
///
/// # Errors
/// As [`date`].
pub fn optional_date(field: &str, text: Option<&str>) -> Result<Option<NaiveDate>, OfficeError> {
    text.filter(|t| !t.trim().is_empty()).map(|t| date(field, t)).transpose()
}

/// Words, trimmed, at most `most` characters; control characters become spaces.
///
/// # Errors
/// By the field, when they are too long, or hold what looks like a social security number: it is
/// refused everywhere and never kept.
pub fn words(field: &str, text: &str, most: usize) -> Result<String, OfficeError> {
    let clean: String = text.chars().map(|c| if c.is_control() && c != '\n' { ' ' } else { c }).collect();
    let clean = clean.trim();
    if clean.chars().count() > most.min(LONGEST) {
        let message = Message::new("error-too-long").with("most", most.min(LONGEST));
        return Err(OfficeError::Field { field: field.to_owned(), message });
    }
    if holds_nir(clean) { Err(OfficeError::field(field, "error-nir")) } else { Ok(clean.to_owned()) }
}

/// Words that must be there.
///
/// # Errors
/// By the field, when they are missing or too long.
pub fn required(field: &str, text: &str, most: usize) -> Result<String, OfficeError> {
    let clean = words(field, text, most)?;
    if clean.is_empty() { Err(OfficeError::field(field, "error-required")) } else { Ok(clean) }
}

/// A date's ISO text.
#[must_use]
pub fn iso(date: NaiveDate) -> String {
    date.format("%Y-%m-%d").to_string()
}

/// The ISO text of a date that may be missing.
#[must_use]
pub fn optional_iso(date: Option<NaiveDate>) -> Option<String> {
    date.map(iso)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absurd_input_is_refused_by_its_field() {
        for text in ["", "hier", "2026-02-30", "0026-01-01", "5021-01-01", "2026-1", "2026-13-01"] {
            let refused = date("starts_on", text);
            assert!(
                matches!(&refused, Err(OfficeError::Field { field, .. }) if field == "starts_on"),
                "{text}"
            );
        }
        assert!(words("x", &"é".repeat(101), 100).is_err());
        assert!(words("x", &"a".repeat(10_000_000), 1_000_000).is_err(), "ten megabytes of text");
        for nir in ["1 85 05 78 006 084 36", "285057800608436", "1803331476872.0", "le 2 99 12 2A 123 456"] {
            assert!(words("skills", nir, 100).is_err() && required("skills", nir, 100).is_err(), "{nir}");
        }
        for other in ["06 39 98 12 34", "73282932000074", "CACES R482 2026-12-01"] {
            assert_eq!(words("skills", other, 100).unwrap(), other);
        }
        assert_eq!(required("x", "  a\tb\u{0} ", 10).unwrap(), "a b");
        assert!(required("x", " \u{a0} ", 10).is_err());
    }
}
