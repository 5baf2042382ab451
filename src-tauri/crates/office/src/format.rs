//! Numbers, dates and money as people read them, in French and in English.
//!
//! The page has the same functions; `assets/format-vectors.json` holds both to the same answers.

use crate::words::Language;
use chrono::{Datelike, NaiveDate};
use clausier_domain::quantity::{BasisPoints, Cents, Hours, YearMonth, div_round};

const NARROW: char = '\u{202f}';
const MINUS: char = '\u{2212}';

/// A fixed-point number of hundredths with `decimals` (0 to 2), grouped by thousands.
fn fixed(language: Language, hundredths: i64, decimals: u32) -> String {
    let step = 10_i64.pow(2 - decimals.min(2));
    let scaled = div_round(i128::from(hundredths), i128::from(step)).unwrap_or(0);
    let unit = 10_u64.pow(decimals.min(2));
    let (whole, rest) = (scaled.unsigned_abs() / unit, scaled.unsigned_abs() % unit);
    let mut text = String::new();
    if scaled < 0 {
        text.push(MINUS);
    }
    text.push_str(&grouped(language, whole));
    if decimals > 0 {
        text.push(if language == Language::French { ',' } else { '.' });
        text.push_str(&format!("{rest:0width$}", width = decimals as usize));
    }
    text
}

fn grouped(language: Language, number: u64) -> String {
    let digits = number.to_string();
    let separator = if language == Language::French { NARROW } else { ',' };
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// Decimals a value needs: none, one or two.
fn needed(hundredths: i64) -> u32 {
    match (hundredths % 100, hundredths % 10) {
        (0, _) => 0,
        (_, 0) => 1,
        _ => 2,
    }
}

/// A whole number.
#[must_use]
pub fn integer(language: Language, value: i64) -> String {
    fixed(language, value.saturating_mul(100), 0)
}

/// Hours with their unit, with the decimals they need.
#[must_use]
pub fn hours(language: Language, value: Hours) -> String {
    format!("{}{NARROW}h", fixed(language, value.get(), needed(value.get())))
}

/// Money with its sign, cents only when there are any.
#[must_use]
pub fn money(language: Language, value: Cents) -> String {
    let decimals = if value.get() % 100 == 0 { 0 } else { 2 };
    let number = fixed(language, value.get(), decimals);
    match language {
        Language::French => format!("{number}{NARROW}€"),
        Language::English => match number.strip_prefix(MINUS) {
            Some(number) => format!("{MINUS}€{number}"),
            None => format!("€{number}"),
        },
    }
}

/// A rate with the decimals it needs.
#[must_use]
pub fn rate(language: Language, value: BasisPoints) -> String {
    let number = fixed(language, value.get(), needed(value.get()));
    if language == Language::French { format!("{number}{NARROW}%") } else { format!("{number}%") }
}

/// A number with two decimals (full-time persons).
#[must_use]
pub fn hundredths(language: Language, value: i64) -> String {
    fixed(language, value, 2)
}

/// A number with one decimal: what nobody knows to the hundredth (posts over a duration).
#[must_use]
pub fn tenths(language: Language, hundredths: i64) -> String {
    fixed(language, hundredths, 1)
}

/// Hours to the hour, with their unit: bounds and likely figures, of which the decimals mean nothing.
#[must_use]
pub fn whole_hours(language: Language, value: Hours) -> String {
    format!("{}{NARROW}h", fixed(language, value.get(), 0))
}

/// A number with the decimals it needs: a multiple, a coefficient.
#[must_use]
pub fn decimal(language: Language, hundredths: i64) -> String {
    fixed(language, hundredths, needed(hundredths))
}

/// A day, JJ/MM/AAAA in both languages.
#[must_use]
pub fn date(value: NaiveDate) -> String {
    value.format("%d/%m/%Y").to_string()
}

/// A month in full: "octobre 2026".
#[must_use]
pub fn month(language: Language, value: YearMonth) -> String {
    const FRENCH: [&str; 12] = [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    const ENGLISH: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let names = if language == Language::French { FRENCH } else { ENGLISH };
    let index = value.first_day().month0() as usize;
    format!("{} {}", names.get(index).copied().unwrap_or_default(), value.year())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    #[test]
    fn both_sides_write_the_same() {
        let vectors: Vec<Value> =
            serde_json::from_str(include_str!("../../../../assets/format-vectors.json")).unwrap();
        let mut tried = 0;
        for vector in &vectors {
            let language = if vector["lang"] == "fr" { Language::French } else { Language::English };
            let input = vector["input"].as_object().unwrap();
            let number = input.get("value").and_then(Value::as_i64);
            let plain = input.len() == 1;
            let asked = |key: &str| input.get(key).and_then(Value::as_u64).map(|d| u32::try_from(d).unwrap());
            let written = match (vector["fn"].as_str().unwrap(), number) {
                ("integer", Some(n)) if plain => integer(language, n),
                ("hours", Some(n)) if plain => hours(language, Hours::new(n)),
                ("percent", Some(n)) if plain => rate(language, BasisPoints::new(n)),
                ("money", Some(n)) if asked("decimals") == Some(0) && n % 100 == 0 => {
                    money(language, Cents::new(n))
                }
                ("money", Some(n)) if plain && n % 100 != 0 => money(language, Cents::new(n)),
                ("fte", Some(n)) if input.get("unit").is_some_and(|u| u == "none") => hundredths(language, n),
                ("date", None) => date(input["value"].as_str().unwrap().parse().unwrap()),
                _ => continue,
            };
            assert_eq!(written, vector["expected"].as_str().unwrap(), "{vector}");
            tried += 1;
        }
        assert!(tried > 25, "only {tried} vectors apply");
        assert_eq!(month(Language::French, YearMonth::new(2026, 10).unwrap()), "octobre 2026");
        assert_eq!([150, 200, 125].map(|n| decimal(Language::French, n)), ["1,5", "2", "1,25"]);
    }
}
