//! One value of a record, from what the platforms write to what Clausier keeps.
//!
//! Nothing is guessed silently: each reader says whether the value was clean, corrected, doubtful
//! or impossible, with the Fluent key of the reason.

use chrono::{Datelike, NaiveDate};
use clausier_domain::decimal::{self, DecimalError};
use clausier_domain::quantity::Cents;
use clausier_domain::siret::{self, SiretCheck};
use quick_xml::escape::resolve_html5_entity;
use std::borrow::Cow;

/// What became of one value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reading<T> {
    /// As the format wants it, or in another spelling of the same thing.
    Clean(T),
    /// Corrected, for this reason.
    Repaired(T, &'static str),
    /// Kept as written, though doubtful for this reason.
    Doubtful(T, &'static str),
    /// Left out for this reason.
    Dropped(&'static str),
}

/// True for what the platforms write instead of nothing (`NC`, `INX None`, `MQ`, `CDL`...).
pub(super) fn is_missing(text: &str) -> bool {
    let text = text.trim();
    text.is_empty()
        || text.starts_with("INX ")
        || [
            "NC",
            "N/C",
            "N.C.",
            "NR",
            "N/A",
            "MQ",
            "CDL",
            "-",
            "null",
            "none",
            "nan",
            "undefined",
            "non renseigné",
        ]
        .iter()
        .any(|nothing| text.eq_ignore_ascii_case(nothing))
}

/// Longest HTML entity looked for (`&CounterClockwiseContourIntegral;`).
const LONGEST_ENTITY: usize = 33;

/// Decodes HTML entities (`&apos;`, `&#233;`, `&eacute;`), also those escaped twice. A lone `&` stays.
pub(super) fn decode_entities(text: &str) -> Cow<'_, str> {
    let once = decode_entities_once(text);
    match decode_entities_once(&once) {
        Cow::Borrowed(_) => once,
        Cow::Owned(twice) => Cow::Owned(twice),
    }
}

fn decode_entities_once(text: &str) -> Cow<'_, str> {
    let mut decoded = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        let (before, entity) = rest.split_at(start);
        decoded.push_str(before);
        let end = entity.bytes().take(LONGEST_ENTITY).position(|b| b == b';');
        match end.and_then(|end| Some((character(entity.get(1..end)?)?, end))) {
            Some((character, end)) => {
                decoded.push_str(&character);
                rest = &entity[end + 1..];
            }
            None => {
                decoded.push('&');
                rest = &entity[1..];
            }
        }
    }
    decoded.push_str(rest);
    if decoded == text { Cow::Borrowed(text) } else { Cow::Owned(decoded) }
}

fn character(entity: &str) -> Option<String> {
    let Some(number) = entity.strip_prefix('#') else {
        return resolve_html5_entity(entity).map(str::to_owned);
    };
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
        None => number.parse(),
    };
    char::from_u32(code.ok()?).filter(|c| *c != '\0').map(String::from)
}

/// One line of text: newlines, tabs, no-break and repeated spaces become one space.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// Below one euro the platforms mean "unknown"; the format asks for at least 1.
const ONE_EURO: i64 = 100;
/// No public contract reaches 100 billion euros; consolidated files hold 1e17 and more.
const HIGHEST_AMOUNT: i64 = 9_999_999_999_900;

/// How a number was spelt.
enum Spelling {
    Plain,
    Loose,
}

/// A number in hundredths: JSON numbers with exponent, and what people type (`1 234,56 € HT`).
fn hundredths(written: &str) -> Result<(i64, Spelling), DecimalError> {
    match decimal::parse(written, 2) {
        Err(DecimalError::Malformed) => {}
        read => return read.map(|value| (value, Spelling::Plain)),
    }
    let compact: String = written.chars().filter(|c| !c.is_whitespace() && *c != '\'').collect();
    let upper = compact.to_uppercase();
    let bare =
        upper.trim_end_matches("HT").trim_end_matches('€').trim_end_matches("EUROS").trim_end_matches("EUR");
    let point = match (bare.rfind(','), bare.rfind('.')) {
        (Some(comma), Some(point)) => Some(comma.max(point)),
        (Some(comma), None) if bare.find(',') == Some(comma) => Some(comma),
        (None, Some(point)) if bare.find('.') == Some(point) => Some(point),
        _ => None,
    };
    let (whole, fraction) = bare.split_at(point.unwrap_or(bare.len()));
    let digits = whole.replace([',', '.'], "") + &fraction.replace(',', ".");
    decimal::parse(&digits, 2).map(|value| (value, Spelling::Loose))
}

/// Euros excluding tax.
pub(super) fn amount(written: &str) -> Reading<Cents> {
    match hundredths(written) {
        Err(DecimalError::OutOfRange) => Reading::Dropped("decp-amount-too-large"),
        Err(_) => Reading::Dropped("decp-amount-unreadable"),
        Ok((cents, _)) if cents < 0 => Reading::Dropped("decp-amount-negative"),
        Ok((cents, _)) if cents < ONE_EURO => Reading::Dropped("decp-amount-placeholder"),
        Ok((cents, _)) if cents > HIGHEST_AMOUNT => Reading::Dropped("decp-amount-too-large"),
        Ok((ONE_EURO, _)) => Reading::Doubtful(Cents::new(ONE_EURO), "decp-amount-symbolic"),
        Ok((cents, Spelling::Plain)) => Reading::Clean(Cents::new(cents)),
        Ok((cents, Spelling::Loose)) => Reading::Repaired(Cents::new(cents), "decp-amount-spelling"),
    }
}

/// A concession lasts at most a century.
const LONGEST_DURATION: i64 = 1200;

/// Whole months; a fraction of a month counts as a month.
pub(super) fn duration(written: &str) -> Reading<u32> {
    let (number, tail) = written.split_at(written.find(char::is_alphabetic).unwrap_or(written.len()));
    let months = match decimal::parse(&number.trim().replace(',', "."), 2) {
        Ok(hundredths) => hundredths.div_euclid(100) + i64::from(hundredths.rem_euclid(100) != 0),
        Err(DecimalError::OutOfRange) => return Reading::Dropped("decp-duration-implausible"),
        Err(_) => return Reading::Dropped("decp-duration-unreadable"),
    };
    if !tail.is_empty() && !tail.trim().to_lowercase().starts_with("mois") {
        return Reading::Dropped("decp-duration-unreadable");
    }
    match u32::try_from(months) {
        Ok(0) => Reading::Dropped("decp-duration-zero"),
        Ok(count) if months <= LONGEST_DURATION => {
            let plain = count.to_string();
            let same = written == plain
                || written.strip_prefix(&plain).is_some_and(|rest| rest.trim_matches('0') == ".");
            if same { Reading::Clean(count) } else { Reading::Repaired(count, "decp-duration-spelling") }
        }
        _ => Reading::Dropped("decp-duration-implausible"),
    }
}

/// A count of at least one (offers received).
pub(super) fn count(written: &str) -> Reading<u32> {
    match decimal::parse_exact(written, 0).ok().and_then(|n| u32::try_from(n).ok()) {
        Some(0) => Reading::Dropped("decp-count-zero"),
        Some(count) => Reading::Clean(count),
        None => Reading::Dropped("decp-count-unreadable"),
    }
}

/// A serial number.
pub(super) fn number(written: &str) -> Reading<u32> {
    let number = decimal::parse_exact(written, 0).ok().and_then(|n| u32::try_from(n).ok());
    number.map_or(Reading::Dropped("decp-count-unreadable"), Reading::Clean)
}

/// Years a contract of these files can bear: real files hold 0002, 0222, 2921 and 5021.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2099;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// A day: ISO with or without time and zone, French order, compact, or `September, 16 2021 00:00:00`.
pub(super) fn date(written: &str) -> Reading<NaiveDate> {
    let iso = written.get(..10).and_then(|day| NaiveDate::parse_from_str(day, "%Y-%m-%d").ok());
    let rest = written.get(10..).unwrap_or_default();
    let (day, clean) = match iso {
        Some(day) if rest.is_empty() || rest.starts_with(['T', ' ', '+', '-', 'Z']) => (Some(day), true),
        _ => (loose_date(written), false),
    };
    match day {
        None => Reading::Dropped("decp-date-unreadable"),
        Some(day) if !YEARS.contains(&day.year()) => Reading::Dropped("decp-date-implausible"),
        Some(day) if clean => Reading::Clean(day),
        Some(day) => Reading::Repaired(day, "decp-date-spelling"),
    }
}

fn loose_date(written: &str) -> Option<NaiveDate> {
    if !written.is_ascii() {
        return None;
    }
    let parts: Vec<&str> =
        written.split(|c: char| !c.is_ascii_alphanumeric()).filter(|p| !p.is_empty()).take(3).collect();
    match parts.as_slice() {
        [compact] if compact.len() == 8 => NaiveDate::parse_from_str(compact, "%Y%m%d").ok(),
        [year, month, day] if year.len() == 4 => {
            NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
        }
        [name, day, year] if name.bytes().all(|b| b.is_ascii_alphabetic()) => {
            let month = MONTHS.iter().zip(1..).find(|(month, _)| name.eq_ignore_ascii_case(month))?.1;
            NaiveDate::from_ymd_opt(year.parse().ok()?, month, day.parse().ok()?)
        }
        [day, month, year] if year.len() == 4 => {
            NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
        }
        _ => None,
    }
}

/// A CPV code: eight digits, without its check digit, padded on the right.
pub(super) fn cpv(written: &str) -> Reading<String> {
    let code = written.split_once('-').map_or(written, |(code, _)| code);
    let digits = siret::digits(code);
    if code.chars().any(|c| !c.is_ascii_digit() && !c.is_whitespace() && c != '.') || digits.len() < 2 {
        return Reading::Dropped("decp-cpv-unreadable");
    }
    match digits.len() {
        8 => Reading::Clean(digits),
        // The check digit without its hyphen.
        9 => Reading::Repaired(digits[..8].to_owned(), "decp-cpv-repaired"),
        2..8 => Reading::Repaired(format!("{digits:0<8}"), "decp-cpv-repaired"),
        _ => Reading::Dropped("decp-cpv-unreadable"),
    }
}

/// Yes or no, in any spelling.
pub(super) fn yes_no(written: &str) -> Reading<bool> {
    match written.to_lowercase().as_str() {
        "true" | "oui" | "o" | "1" | "vrai" | "yes" | "y" | "1.0" => Reading::Clean(true),
        "false" | "non" | "n" | "0" | "faux" | "no" | "0.0" => Reading::Clean(false),
        _ => Reading::Dropped("decp-value-unknown"),
    }
}

/// A SIRET: digits joined, a lost leading zero put back; a wrong one is kept as written.
pub(super) fn siret_number(written: &str) -> Reading<String> {
    let digits = siret::digits(written);
    if !digits.is_empty() && digits.bytes().all(|b| b == b'0') {
        return Reading::Doubtful(written.to_owned(), "decp-siret-placeholder");
    }
    match siret::check(written) {
        SiretCheck::Valid if digits == written => Reading::Clean(digits),
        SiretCheck::Valid => Reading::Repaired(digits, "decp-siret-spelling"),
        SiretCheck::WrongKey => Reading::Doubtful(digits, "decp-siret-wrong-key"),
        SiretCheck::WrongLength => {
            // A spreadsheet that takes the number for a quantity drops its leading zeros.
            let padded = format!("{digits:0>14}");
            let shortened = (11..=13).contains(&digits.len()) && !written.contains(char::is_alphabetic);
            if shortened && siret::check(&padded) == SiretCheck::Valid {
                Reading::Repaired(padded, "decp-siret-leading-zero")
            } else {
                Reading::Doubtful(written.to_owned(), "decp-siret-wrong-length")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Reading::{Clean, Doubtful, Dropped, Repaired};
    use super::*;

    #[test]
    fn amounts_keep_their_cents() {
        let cents = Cents::new;
        for (written, expected) in [
            ("33136.63", Clean(cents(3_313_663))),
            ("575000", Clean(cents(57_500_000))),
            ("1.2e5", Clean(cents(12_000_000))),
            ("12.345", Clean(cents(1_235))),
            ("99999999999", Clean(cents(9_999_999_999_900))),
            ("1 234,56 €", Repaired(cents(123_456), "decp-amount-spelling")),
            ("1.234.567,8", Repaired(cents(123_456_780), "decp-amount-spelling")),
            ("12,345.60", Repaired(cents(1_234_560), "decp-amount-spelling")),
            ("12\u{202F}000 EUR HT", Repaired(cents(1_200_000), "decp-amount-spelling")),
            ("1", Doubtful(cents(100), "decp-amount-symbolic")),
            ("0", Dropped("decp-amount-placeholder")),
            ("0.01", Dropped("decp-amount-placeholder")),
            ("-5", Dropped("decp-amount-negative")),
            ("1e17", Dropped("decp-amount-too-large")),
            ("1e300", Dropped("decp-amount-too-large")),
            ("12 à 15", Dropped("decp-amount-unreadable")),
            ("é€", Dropped("decp-amount-unreadable")),
        ] {
            assert_eq!(amount(written), expected, "{written}");
        }
    }

    #[test]
    fn dates_of_every_platform() {
        let day = NaiveDate::from_ymd_opt(2021, 9, 16).unwrap();
        for (written, expected) in [
            ("2021-09-16", Clean(day)),
            ("2021-09-16+02:00", Clean(day)),
            ("2021-09-16T00:00:00Z", Clean(day)),
            ("September, 16 2021 00:00:00", Repaired(day, "decp-date-spelling")),
            ("16/09/2021", Repaired(day, "decp-date-spelling")),
            ("2021/9/16", Repaired(day, "decp-date-spelling")),
            ("20210916", Repaired(day, "decp-date-spelling")),
            ("0002-11-30", Dropped("decp-date-implausible")),
            ("2921-11-19", Dropped("decp-date-implausible")),
            ("2021-02-30", Dropped("decp-date-unreadable")),
            ("16 2021 00:00:00", Dropped("decp-date-unreadable")),
            ("2021-09-1é", Dropped("decp-date-unreadable")),
        ] {
            assert_eq!(date(written), expected, "{written}");
        }
    }

    #[test]
    fn durations_and_counts() {
        for (written, expected) in [
            ("12", Clean(12)),
            ("12.0", Clean(12)),
            ("12 mois", Repaired(12, "decp-duration-spelling")),
            ("4.5", Repaired(5, "decp-duration-spelling")),
            ("0", Dropped("decp-duration-zero")),
            ("-3", Dropped("decp-duration-implausible")),
            ("99999", Dropped("decp-duration-implausible")),
            ("3 ans", Dropped("decp-duration-unreadable")),
            ("indéterminée", Dropped("decp-duration-unreadable")),
        ] {
            assert_eq!(duration(written), expected, "{written}");
        }
        assert_eq!(count("4.0"), Clean(4));
        assert_eq!(count("0"), Dropped("decp-count-zero"));
        assert_eq!(count("beaucoup"), Dropped("decp-count-unreadable"));
        assert_eq!(
            (yes_no("Oui"), yes_no("0"), yes_no("peut-être")),
            (Clean(true), Clean(false), Dropped("decp-value-unknown"))
        );
    }

    #[test]
    fn cpv_codes() {
        for (written, expected) in [
            ("45211350-7", Clean("45211350".to_owned())),
            ("45211350", Clean("45211350".to_owned())),
            ("452", Repaired("45200000".to_owned(), "decp-cpv-repaired")),
            ("452113507", Repaired("45211350".to_owned(), "decp-cpv-repaired")),
            ("travaux", Dropped("decp-cpv-unreadable")),
            ("4", Dropped("decp-cpv-unreadable")),
            ("4521135012", Dropped("decp-cpv-unreadable")),
        ] {
            assert_eq!(cpv(written), expected, "{written}");
        }
    }

    #[test]
    fn siret_numbers() {
        for (written, expected) in [
            ("73282932000074", Clean("73282932000074".to_owned())),
            ("732 829 320 00074", Repaired("73282932000074".to_owned(), "decp-siret-spelling")),
            ("35600000009075", Clean("35600000009075".to_owned())),
            ("73282932000079", Doubtful("73282932000079".to_owned(), "decp-siret-wrong-key")),
            ("732829320", Doubtful("732829320".to_owned(), "decp-siret-wrong-length")),
            ("00000000000000", Doubtful("00000000000000".to_owned(), "decp-siret-placeholder")),
        ] {
            assert_eq!(siret_number(written), expected, "{written}");
        }
        let zeros = siret::fictional(1_234, 1);
        assert!(zeros.starts_with("0000"));
        assert_eq!(siret_number(&zeros[3..]), Repaired(zeros.clone(), "decp-siret-leading-zero"));
    }

    #[test]
    fn entities_and_lines() {
        for (written, expected) in [
            ("l&apos;internat", "l'internat"),
            ("b&acirc;timent &#233; &#xE9;", "bâtiment é é"),
            ("l&amp;#39;eau", "l'eau"),
            ("Travaux & entretien; R&D", "Travaux & entretien; R&D"),
            ("&#0;&#xFFFFFF;&zorglub;", "&#0;&#xFFFFFF;&zorglub;"),
            ("&é;", "&é;"),
        ] {
            assert_eq!(decode_entities(written), expected);
        }
        assert_eq!(one_line(" Charpente\r\n\tcouverture\u{a0}\u{2028} zinc "), "Charpente couverture zinc");
        assert!(is_missing(" nc ") && is_missing("INX None") && is_missing("") && !is_missing("NCE"));
    }
}
