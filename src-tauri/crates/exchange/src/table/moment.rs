//! What a cell means: days, months, periods, durations, hours.

use super::value::{Reading, nothing, plain_number, written};
use super::{Cell, Epoch, is_blank};
use chrono::{Datelike, Days, NaiveDate};
use clausier_domain::decimal::{self, DecimalError};
use clausier_domain::quantity::{Hours, YearMonth, div_round};
use clausier_domain::text::fold;

/// Years a date of the trade can bear, births included.
const YEARS: std::ops::RangeInclusive<i32> = 1910..=2099;

/// The months as headings and cells name them, folded; what is shorter is a beginning.
const MONTHS: [&str; 12] = [
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
];

/// English months that do not begin like the French ones.
const ENGLISH_MONTHS: [(&str, u32); 6] =
    [("february", 2), ("april", 4), ("may", 5), ("june", 6), ("july", 7), ("august", 8)];

/// The month of a word: whole, or its beginning of three letters or more (`sept`, `janv`).
#[must_use]
pub fn month_named(word: &str) -> Option<u32> {
    let word = fold(word);
    if word.len() < 3 || !word.bytes().all(|b| b.is_ascii_lowercase()) {
        return None;
    }
    let english = ENGLISH_MONTHS.iter().find(|(name, _)| name.starts_with(&word)).map(|(_, month)| *month);
    // `jui` is no month: June or July.
    let mut french = MONTHS.iter().zip(1..).filter(|(name, _)| name.starts_with(&word));
    let first = french.next().map(|(_, month)| month);
    match (first, french.next()) {
        (Some(month), None) => Some(month),
        (Some(_), Some(_)) => None,
        (None, _) => match word.as_str() {
            "jan" | "january" => Some(1),
            "feb" => Some(2),
            "march" => Some(3),
            "september" => Some(9),
            "october" => Some(10),
            "november" => Some(11),
            "december" | "dec" => Some(12),
            "jul" => Some(7),
            "jun" => Some(6),
            _ => english,
        },
    }
}

/// A year of two digits is of this century, unless it is far ahead: births are of the last.
fn full_year(text: &str) -> Option<i32> {
    let year: i32 = text.parse().ok()?;
    match text.len() {
        4 => Some(year),
        2 if year < 60 => Some(2000 + year),
        2 => Some(1900 + year),
        _ => None,
    }
    .filter(|year| YEARS.contains(year))
}

/// The day of an Excel day number.
fn day_of_number(number: i64, epoch: Epoch) -> Option<NaiveDate> {
    let zero = match epoch {
        // Excel counts a 29 February 1900 that never was.
        Epoch::From1900 => NaiveDate::from_ymd_opt(1899, 12, 30)?,
        Epoch::From1904 => NaiveDate::from_ymd_opt(1904, 1, 1)?,
    };
    zero.checked_add_days(Days::new(u64::try_from(number).ok()?)).filter(|day| YEARS.contains(&day.year()))
}

/// Seconds of a decimal number of days, as `[h]:mm` holds them.
pub(super) fn seconds_of_day_number(days: &str) -> Option<i64> {
    let fine = decimal::parse(days, 9).ok()?;
    div_round(i128::from(fine) * 86_400, 1_000_000_000)
}

/// Seconds of an ISO duration (`PT151H40M00S`), as OpenDocument writes it.
pub(super) fn iso_duration(text: &str) -> Option<i64> {
    let (sign, rest) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (days, rest) = rest.strip_prefix('P')?.split_once('T')?;
    let mut seconds = match days.strip_suffix('D') {
        Some(days) => days.parse::<i64>().ok()?.checked_mul(86_400)?,
        None if days.is_empty() => 0,
        None => return None,
    };
    let mut number = String::new();
    for c in rest.chars() {
        let unit = match c {
            'H' => 3_600,
            'M' => 60,
            'S' => 1,
            _ => {
                number.push(if c == ',' { '.' } else { c });
                continue;
            }
        };
        seconds = seconds.checked_add(decimal::parse(&number, 0).ok()?.checked_mul(unit)?)?;
        number.clear();
    }
    number.is_empty().then_some(sign * seconds)
}

/// A day: `12/03/2027`, `12-3-27`, `12.03.2027`, ISO with or without time, `1er mars 2027`,
/// a date cell, or the day number that a column without format shows.
#[must_use]
pub fn date(cell: &Cell, epoch: Epoch) -> Reading<NaiveDate> {
    if let Cell::Date(day) = cell {
        return plausible(*day);
    }
    let text = match written(cell) {
        Ok(text) => text,
        Err(reading) => return nothing(reading),
    };
    if let Cell::Number(number) = cell {
        // A whole or broken number of days: the time of day is left out.
        let whole = number.split_once('.').map_or(number.as_str(), |(whole, _)| whole);
        let day = whole.parse().ok().filter(|n| *n > 10_000).and_then(|n| day_of_number(n, epoch));
        return match day.or_else(|| compact(number)) {
            Some(day) => Reading::Repaired(day, "table-date-number"),
            None => Reading::Unreadable("table-date-unreadable"),
        };
    }
    match written_date(&text) {
        Some(day) => plausible(day),
        None => Reading::Unreadable("table-date-unreadable"),
    }
}

fn plausible(day: NaiveDate) -> Reading<NaiveDate> {
    if YEARS.contains(&day.year()) {
        Reading::Clean(day)
    } else {
        Reading::Unreadable("table-date-implausible")
    }
}

/// `20270312`.
fn compact(text: &str) -> Option<NaiveDate> {
    let digits = text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| NaiveDate::parse_from_str(text, "%Y%m%d").ok()).flatten()
}

fn written_date(text: &str) -> Option<NaiveDate> {
    if let Some(day) = compact(text) {
        return Some(day);
    }
    // The time behind a day is left out: `12/03/2027 08:30`, `2027-03-12T08:30:00`.
    let text = text.split_once(['T', 't']).map_or(text, |(day, time)| {
        if day.len() == 10 && time.starts_with(|c: char| c.is_ascii_digit()) { day } else { text }
    });
    let text = match text.split_once(' ') {
        Some((day, time)) if time.contains(':') && !day.contains(':') => day,
        _ => text,
    };
    let folded = fold(text);
    let parts: Vec<&str> =
        folded.split(' ').skip_while(|word| is_weekday(word)).filter(|word| !word.is_empty()).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let number = |word: &str| word.parse::<u32>().ok().filter(|_| word.len() <= 2);
    if first.len() == 4 {
        return NaiveDate::from_ymd_opt(full_or_any(first)?, number(second)?, number(third)?);
    }
    let day = if *first == "1er" { 1 } else { number(first)? };
    let month = number(second).or_else(|| month_named(second))?;
    NaiveDate::from_ymd_opt(full_or_any(third)?, month, day)
}

/// A year that may be absurd, to say so instead of "unreadable".
fn full_or_any(text: &str) -> Option<i32> {
    full_year(text).or_else(|| text.parse().ok().filter(|_| text.len() == 4))
}

fn is_weekday(word: &str) -> bool {
    ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "le"].contains(&word)
}

/// A month: `mars 2027`, `03/2027`, `2027-03`, `sept-26`, `202703`, or the month of a day.
#[must_use]
pub fn month(cell: &Cell, epoch: Epoch) -> Reading<YearMonth> {
    let text = match written(cell) {
        Ok(text) => text,
        Err(reading) => return nothing(reading),
    };
    if !matches!(cell, Cell::Date(_))
        && let Some(month) = month_in(&fold(&text))
    {
        return Reading::Clean(month);
    }
    match date(cell, epoch) {
        Reading::Unreadable(_) => Reading::Unreadable("table-month-unreadable"),
        day => day.map(YearMonth::of),
    }
}

/// The month and year of folded words, and nothing else in them.
fn month_in(folded: &str) -> Option<YearMonth> {
    let words: Vec<&str> = folded.split(' ').filter(|word| *word != "de" && *word != "d").collect();
    match words.as_slice() {
        [six] if six.len() == 6 => YearMonth::from_number(six.parse().ok()?),
        [first, second] => {
            let number = |word: &str| word.parse::<u32>().ok().filter(|_| word.len() <= 2);
            if first.len() == 4 && first.parse::<i32>().is_ok() {
                return YearMonth::new(full_year(first)?, number(second).or_else(|| month_named(second))?);
            }
            match month_named(first) {
                Some(month) => YearMonth::new(full_year(second)?, month),
                None => YearMonth::new(full_year(second).filter(|_| second.len() == 4)?, number(first)?),
            }
        }
        _ => None,
    }
}

/// The first day of the time that words name: a day, a month, `T2 2027`, `2e semestre 2027`,
/// `fin 2027`, `été 2027`, `2027`. Anything less exact than a day is a repair.
#[must_use]
pub fn period_start(cell: &Cell, epoch: Epoch) -> Reading<NaiveDate> {
    let text = match written(cell) {
        Ok(text) => text,
        Err(reading) => return nothing(reading),
    };
    let year_alone = text.len() == 4 && matches!(cell, Cell::Text(_) | Cell::Number(_));
    if !year_alone {
        let day = date(cell, epoch);
        if !matches!(day, Reading::Unreadable("table-date-unreadable")) {
            return day;
        }
    }
    let folded = fold(&text);
    if let Some(month) = month_in(&folded) {
        return Reading::Repaired(month.first_day(), "table-period-month");
    }
    let Some(year) = the_year(&folded) else { return Reading::Unreadable("table-date-unreadable") };
    let first = |month: u32| NaiveDate::from_ymd_opt(year, month, 1);
    let read = match first_month(&folded) {
        Some((month, why)) => first(month).map(|day| (day, why)),
        None => first(1).map(|day| (day, "table-period-year")),
    };
    read.map_or(Reading::Unreadable("table-date-unreadable"), |(day, why)| Reading::Repaired(day, why))
}

/// The one year of some words.
fn the_year(folded: &str) -> Option<i32> {
    let mut years = folded
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| digits.len() == 4)
        .filter_map(|digits| digits.parse::<i32>().ok().filter(|year| (2000..=2099).contains(year)));
    let year = years.next()?;
    years.all(|other| other == year).then_some(year)
}

/// The first month that words of a part of a year name, and what they were.
fn first_month(folded: &str) -> Option<(u32, &'static str)> {
    let words: Vec<&str> = folded.split(' ').collect();
    let has = |names: &[&str]| words.iter().any(|word| names.contains(word));
    let ordinal = |word: &str| -> Option<u32> {
        let digits = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
        match word {
            "premier" | "i" | "1" => Some(1),
            "second" | "deuxieme" | "ii" => Some(2),
            "troisieme" | "iii" => Some(3),
            "quatrieme" | "dernier" | "iv" => Some(4),
            _ => digits.parse().ok().filter(|n| digits.len() == 1 && (1..=4).contains(n)),
        }
    };
    // `T2`, `2T`, `S1`, `Q3`: one letter and one figure, or a word with its ordinal.
    for word in &words {
        let (letters, figures): (String, String) = word.chars().partition(char::is_ascii_alphabetic);
        let Some(number) = figures.parse::<u32>().ok().filter(|_| figures.len() == 1) else { continue };
        match letters.as_str() {
            "t" | "q" | "tr" | "trim" if (1..=4).contains(&number) => {
                return Some((number * 3 - 2, "table-period-quarter"));
            }
            "s" | "sem" if (1..=2).contains(&number) => return Some((number * 6 - 5, "table-period-half")),
            _ => {}
        }
    }
    let number = words.iter().find_map(|word| ordinal(word));
    if has(&["trimestre", "trim", "quarter"]) {
        return Some((number? * 3 - 2, "table-period-quarter"));
    }
    if has(&["semestre", "sem", "half"]) {
        let number = if has(&["dernier"]) { 2 } else { number? };
        return (number <= 2).then(|| (number * 6 - 5, "table-period-half"));
    }
    if let Some(month) = words.iter().find_map(|word| month_named(word)) {
        return Some((month, "table-period-month"));
    }
    let seasons: [(&[&str], u32); 7] = [
        (&["debut", "hiver"], 1),
        (&["printemps"], 4),
        (&["mi", "milieu"], 7),
        (&["ete"], 7),
        (&["rentree"], 9),
        (&["automne"], 10),
        (&["fin"], 10),
    ];
    seasons.iter().find(|(names, _)| has(names)).map(|(_, month)| (*month, "table-period-season"))
}

/// A duration of a contract goes up to a century.
const LONGEST: i64 = 1_200;

/// What a plain number of a durations column counts; a heading may say years.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum DurationUnit {
    /// Months.
    #[default]
    Months,
    /// Years.
    Years,
}

impl DurationUnit {
    /// The unit that a heading names, if any.
    #[must_use]
    pub fn named(words: &str) -> Option<Self> {
        fold(words).split(' ').find_map(Self::of_word)
    }

    fn of_word(word: &str) -> Option<Self> {
        match word {
            "mois" | "months" | "month" | "m" => Some(Self::Months),
            "an" | "ans" | "annee" | "annees" | "years" | "year" | "a" => Some(Self::Years),
            _ => None,
        }
    }

    const fn months(self) -> i64 {
        match self {
            Self::Months => 1,
            Self::Years => 12,
        }
    }
}

/// Whole months: `24`, `24 mois`, `2 ans`, `1 an reconductible 3 fois` (four years), `12 mois x 4`.
#[must_use]
pub fn months(cell: &Cell, unit: DurationUnit) -> Reading<u32> {
    let text = match written(cell) {
        Ok(text) => text,
        Err(reading) => return nothing(reading),
    };
    let count = |hundredths: i64, unit: DurationUnit, why: Option<&'static str>| {
        let months = hundredths.saturating_mul(unit.months());
        // A fraction of a month counts as a month.
        let whole = months.div_euclid(100) + i64::from(months.rem_euclid(100) != 0);
        match (u32::try_from(whole), why) {
            (Ok(0), _) => Reading::Unreadable("table-duration-zero"),
            (Ok(months), None) if whole <= LONGEST => Reading::Clean(months),
            (Ok(months), Some(why)) if whole <= LONGEST => Reading::Repaired(months, why),
            _ => Reading::Unreadable("table-duration-implausible"),
        }
    };
    if let Some(number) = plain_number(&text) {
        return match decimal::parse(&number, 2) {
            Ok(hundredths) => count(hundredths, unit, None),
            Err(_) => Reading::Unreadable("table-duration-implausible"),
        };
    }
    // A comma inside a number stays; every other sign separates.
    let spaced: String = text
        .to_lowercase()
        .chars()
        .map(|c| if c.is_alphanumeric() || matches!(c, ',' | '.' | '+' | '×') { c } else { ' ' })
        .collect();
    let words: Vec<String> = spaced.split_whitespace().flat_map(cut).collect();
    let Some(at) = words.iter().position(|word| decimal_word(word).is_some()) else {
        return Reading::Unreadable("table-duration-unreadable");
    };
    let Some(first) = words.get(at).and_then(|word| decimal_word(word)) else {
        return Reading::Unreadable("table-duration-unreadable");
    };
    let Some(named) = words.get(at + 1).and_then(|word| DurationUnit::of_word(&fold(word))) else {
        return Reading::Unreadable("table-duration-unreadable");
    };
    let rest: Vec<&str> = words.iter().skip(at + 2).map(String::as_str).collect();
    if rest.is_empty() && at == 0 {
        return count(first, named, None);
    }
    let times = rest.iter().find_map(|word| decimal_word(word));
    let renewed = rest.iter().any(|word| {
        let word = fold(word);
        ["reconduct", "renouvel", "reconduit"].iter().any(|start| word.starts_with(start))
    });
    let factor = match (renewed, times) {
        // `1 an + 3 reconductions`, `1 an reconductible 3 fois`: the first period comes on top.
        (true, Some(times)) => times.saturating_add(100),
        (true, None) => 200,
        (false, Some(times)) if rest.first().is_some_and(|word| matches!(*word, "x" | "×")) => times,
        // `4 ans (1+1+1+1)`, `24 mois ferme`: the first figure is the whole.
        (false, _) => 100,
    };
    let Some(whole) = div_round(i128::from(first) * i128::from(factor), 100) else {
        return Reading::Unreadable("table-duration-implausible");
    };
    count(whole, named, Some(if factor == 100 { "table-duration-words" } else { "table-duration-renewed" }))
}

/// Figures and letters glued together, apart: `24mois`.
fn cut(word: &str) -> Vec<String> {
    let at = word.find(|c: char| c.is_alphabetic() || c == '×').unwrap_or(0);
    if at == 0 || !word.starts_with(|c: char| c.is_ascii_digit()) {
        return word.split('+').filter(|part| !part.is_empty()).map(str::to_owned).collect();
    }
    let (figures, letters) = word.split_at(at);
    vec![figures.to_owned(), letters.to_owned()]
}

fn decimal_word(word: &str) -> Option<i64> {
    match word {
        "un" | "une" => Some(100),
        "deux" => Some(200),
        "trois" => Some(300),
        "quatre" => Some(400),
        "cinq" => Some(500),
        _ => decimal::parse(&plain_number(word)?, 2).ok(),
    }
}

/// Hours of work: `151,67`, `151.67`, `151h40`, `151:40`, `35 h`, `35 heures`, a duration cell.
/// One figure of minutes (`7h5`) is refused: five minutes, or half an hour?
#[must_use]
pub fn hours(cell: &Cell) -> Reading<Hours> {
    match signed_hours(cell) {
        Reading::Clean(read) if read < Hours::ZERO => Reading::Unreadable("table-hours-negative"),
        read => read,
    }
}

/// As [`hours`], also below zero: the correction of an earlier figure.
#[must_use]
pub fn signed_hours(cell: &Cell) -> Reading<Hours> {
    if let Cell::Duration(seconds) = cell {
        return div_round(i128::from(*seconds), 36)
            .map_or(Reading::Unreadable("table-hours-unreadable"), |read| Reading::Clean(Hours::new(read)));
    }
    let text = match written(cell) {
        Ok(text) => text,
        Err(reading) => return nothing(reading),
    };
    if matches!(cell, Cell::Date(_) | Cell::Bool(_)) {
        return Reading::Unreadable("table-hours-unreadable");
    }
    let compact: String = text.to_lowercase().chars().filter(|c| !is_blank(*c)).collect();
    let compact = compact.replace("heures", "h").replace("heure", "h");
    if let Some((written, minutes)) = compact.split_once([':', 'h'])
        && let Some(whole) = plain_number(written).and_then(|plain| decimal::parse_exact(&plain, 0).ok())
    {
        // A time cell turned to text may show seconds: `151:40:00`.
        let minutes = minutes.strip_suffix(":00").unwrap_or(minutes);
        let minutes = minutes.trim_end_matches("minutes").trim_end_matches("min").trim_end_matches("mn");
        let minutes = minutes.trim_end_matches(['m', '\'', '’']);
        if !minutes.is_empty() && minutes.bytes().all(|b| b.is_ascii_digit()) {
            return match minutes.parse::<i64>().ok().filter(|m| *m < 60 && minutes.len() == 2) {
                Some(minutes) => {
                    let hundredths = div_round(i128::from(minutes) * 100, 60).unwrap_or(0);
                    let below = written.starts_with(['-', '\u{2212}', '\u{2013}']);
                    let part = if below { -hundredths } else { hundredths };
                    Reading::Clean(Hours::new(whole.saturating_mul(100).saturating_add(part)))
                }
                None => Reading::Unreadable("table-hours-minutes"),
            };
        }
    }
    let bare =
        ["hours", "hrs", "hr", "h"].iter().find_map(|unit| compact.strip_suffix(unit)).unwrap_or(&compact);
    let plain = plain_number(bare).ok_or(DecimalError::Malformed);
    match plain.and_then(|plain| decimal::parse(&plain, 2)) {
        Ok(hundredths) => Reading::Clean(Hours::new(hundredths)),
        Err(_) => Reading::Unreadable("table-hours-unreadable"),
    }
}

#[cfg(test)]
#[path = "moment_tests.rs"]
mod tests;
