//! Which time words speak of: a month, a week, a few days; in a cell, a heading, a title, a name of a file.

use super::days::weekday;
use crate::table::moment::{date, month, month_named};
use crate::table::value::{Reading, is_missing};
use crate::table::{Cell, Epoch};
use chrono::{Datelike, NaiveDate, Weekday};
use clausier_domain::quantity::YearMonth;
use clausier_domain::text::fold;

/// A year of the trade, not a number of something else.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2099;
/// The longest time counted in one month when it runs over two.
const FORTNIGHT: i64 = 16;

/// What a cell of the period says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// A month of a year.
    Month(YearMonth),
    /// A month; its year stands elsewhere.
    MonthOnly(u32),
    /// One day.
    Day(NaiveDate),
    /// A day of the month that stands elsewhere.
    DayOfMonth(u32),
    /// From a day to a day.
    Days(NaiveDate, NaiveDate),
    /// A week by its number; its year may stand elsewhere.
    Week(u32, Option<i32>),
}

/// A time that belongs to one month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Period {
    pub(super) month: YearMonth,
    /// The part of the month, when it is not the whole of it.
    pub(super) part: Option<String>,
    /// It runs over two months: it was given to the one that holds most of its working days.
    pub(super) cut: bool,
}

/// What a cell says of its time.
pub(super) fn when(cell: &Cell, epoch: Epoch) -> Reading<When> {
    let text = cell.words();
    match cell {
        Cell::Empty => return Reading::Missing,
        Cell::Date(day) => return Reading::Clean(When::Day(*day)),
        Cell::Error(_) => return Reading::Unreadable("table-cell-error"),
        _ if is_missing(&text) => return Reading::Missing,
        _ => {}
    }
    if let Some(found) = small_number(&text) {
        return Reading::Clean(When::MonthOnly(found));
    }
    if let Some((from, to)) = days_in(&text) {
        return Reading::Clean(if from == to { When::Day(from) } else { When::Days(from, to) });
    }
    if let Some((week, year)) = week_in(&fold(&text)) {
        return Reading::Clean(When::Week(week, year));
    }
    if let Reading::Clean(day) | Reading::Repaired(day, _) = date(cell, epoch) {
        return Reading::Clean(When::Day(day));
    }
    if let Some(day) = weekday_and_number(&text) {
        return Reading::Clean(When::DayOfMonth(day));
    }
    match month(cell, epoch) {
        Reading::Clean(found) | Reading::Repaired(found, _) => Reading::Clean(When::Month(found)),
        Reading::Missing => Reading::Missing,
        Reading::Unreadable(why) => match told(&text) {
            Told { month: Some(number), year: Some(year), .. } => YearMonth::new(year, number)
                .map_or(Reading::Unreadable(why), |found| Reading::Clean(When::Month(found))),
            Told { month: Some(number), .. } => Reading::Clean(When::MonthOnly(number)),
            Told { .. } => Reading::Unreadable(why),
        },
    }
}

/// `lundi 5`, `Lun. 05`: a day of the month that stands elsewhere.
fn weekday_and_number(text: &str) -> Option<u32> {
    let folded = fold(text);
    let (name, number) = folded.split_once(' ')?;
    let named = weekday(name).is_some() || matches!(name, "l" | "m" | "j" | "v" | "s" | "d" | "jour");
    number.parse().ok().filter(|day| named && number.len() <= 2 && (1..=31).contains(day))
}

/// `10`, `10.0`, `M10`: the number of a month.
fn small_number(text: &str) -> Option<u32> {
    let bare = text.trim().trim_start_matches(['M', 'm']);
    let bare = bare.strip_suffix(".0").unwrap_or(bare);
    bare.parse().ok().filter(|number| bare.len() <= 2 && (1..=12).contains(number))
}

impl When {
    /// The month it belongs to; `year` is what the rest of the file says. Nothing when the year is nowhere.
    ///
    /// # Errors
    /// The key of a sentence, when it runs over several months.
    pub(super) fn period(self, year: Option<i32>) -> Result<Option<Period>, &'static str> {
        let whole = |month| Ok(Some(Period { month, part: None, cut: false }));
        match self {
            Self::Month(month) => whole(month),
            Self::MonthOnly(number) => match year.and_then(|year| YearMonth::new(year, number)) {
                Some(month) => whole(month),
                None => Ok(None),
            },
            Self::DayOfMonth(_) => Ok(None),
            Self::Day(day) => {
                Ok(Some(Period { month: YearMonth::of(day), part: Some(day.to_string()), cut: false }))
            }
            Self::Days(from, to) => days(from, to).map(Some),
            Self::Week(week, own) => {
                let Some(year) = own.or(year) else { return Ok(None) };
                let day = |weekday| NaiveDate::from_isoywd_opt(year, week, weekday);
                match (day(Weekday::Mon), day(Weekday::Sun)) {
                    (Some(from), Some(to)) => days(from, to).map(Some),
                    _ => Err("table-month-unreadable"),
                }
            }
        }
    }
}

/// Days of one month, or of two of which one holds most of the working days; as many in both is the later one.
fn days(from: NaiveDate, to: NaiveDate) -> Result<Period, &'static str> {
    let (first, last) = (YearMonth::of(from), YearMonth::of(to));
    let part = Some(format!("{from}/{to}"));
    if first == last {
        let whole = from == first.first_day() && to == first.last_day();
        return Ok(Period { month: first, part: part.filter(|_| !whole), cut: false });
    }
    if (to - from).num_days() > FORTNIGHT || from > to {
        return Err("hours-period-long");
    }
    let working = |month: YearMonth| {
        let days = from.iter_days().take_while(|day| *day <= to);
        days.filter(|day| YearMonth::of(*day) == month && day.weekday().number_from_monday() <= 5).count()
    };
    let month = if working(first) > working(last) { first } else { last };
    Ok(Period { month, part, cut: true })
}

/// Two days written in one cell (`du 28/09 au 04/10/2026`), or one with words around it.
pub(super) fn days_in(text: &str) -> Option<(NaiveDate, NaiveDate)> {
    let spaced = text.replace(['(', ')', ',', ';', '>', '→', '–', '—'], " ");
    let mut found: Vec<(u32, u32, Option<i32>)> = Vec::new();
    for token in spaced.split_whitespace() {
        // `01/10-31/10/2026`: the dash parts two days when another mark parts their figures.
        let parts: Vec<&str> =
            if token.contains(['/', '.']) { token.split('-').collect() } else { vec![token] };
        found.extend(parts.into_iter().filter_map(figures));
    }
    let (first, last) = match found.as_slice() {
        [(day, month, Some(year))] => ((*day, *month, *year), (*day, *month, *year)),
        [(day, month, year), (day_to, month_to, Some(year_to))] => {
            // Without its year the first day is of the same one, or of December before.
            let own = year.unwrap_or(if month > month_to { year_to - 1 } else { *year_to });
            ((*day, *month, own), (*day_to, *month_to, *year_to))
        }
        _ => return None,
    };
    let day = |(day, month, year)| NaiveDate::from_ymd_opt(year, month, day);
    Some((day(first)?, day(last)?))
}

/// The day, month and perhaps year of `28/09`, `28/09/2026`, `28.09.26`, `2026-09-28`.
fn figures(token: &str) -> Option<(u32, u32, Option<i32>)> {
    let parts: Vec<&str> = token.split(['/', '.', '-']).collect();
    let number = |text: &&str| text.parse::<u32>().ok().filter(|_| text.len() <= 2);
    match parts.as_slice() {
        [year, month, day] if year.len() == 4 => {
            Some((number(day)?, number(month)?, Some(year.parse().ok()?)))
        }
        [day, month, year] => {
            let year: i32 = year.parse().ok().filter(|_| matches!(year.len(), 2 | 4))?;
            Some((number(day)?, number(month)?, Some(if year < 100 { 2000 + year } else { year })))
        }
        [day, month] if token.contains('/') => {
            let (day, month) = (number(day)?, number(month)?);
            ((1..=31).contains(&day) && (1..=12).contains(&month)).then_some((day, month, None))
        }
        _ => None,
    }
}

/// `semaine 40`, `S40 2026`, `sem. 40`, `2026-W40`.
fn week_in(folded: &str) -> Option<(u32, Option<i32>)> {
    let words: Vec<&str> = folded.split(' ').collect();
    let number = |text: &str| text.parse::<u32>().ok().filter(|n| text.len() <= 2 && (1..=53).contains(n));
    let week = words.iter().enumerate().find_map(|(at, word)| {
        let figures = word.trim_start_matches(|c: char| c.is_ascii_lowercase());
        let letters = &word[..word.len() - figures.len()];
        if !matches!(letters, "s" | "sem" | "semaine" | "w" | "week" | "wk") {
            return None;
        }
        if figures.is_empty() {
            // `semaine 40`, `semaine n 40`.
            words.get(at + 1..)?.iter().find(|word| **word != "n" && **word != "no").and_then(|w| number(w))
        } else {
            number(figures)
        }
    })?;
    Some((week, words.iter().find_map(|word| year(word))))
}

/// The week that words name, when they name only one and no other month than its own.
pub(super) fn one_week(text: &str) -> Option<When> {
    let folded = fold(&apart(text));
    let weeks =
        folded.split(' ').filter(|word| matches!(*word, "s" | "sem" | "semaine" | "week" | "w")).count();
    let range = folded.split(' ').any(|word| matches!(word, "a" | "au" | "semaines"));
    let (number, year) = week_in(&folded).filter(|_| weeks == 1 && !range)?;
    let when = When::Week(number, year);
    let told = told(text);
    let own = when.period(told.year).ok().flatten().map(|period| period.month.month());
    (told.month.is_none() || own == told.month).then_some(When::Week(number, year.or(told.year)))
}

fn year(word: &str) -> Option<i32> {
    word.parse().ok().filter(|year| word.len() == 4 && YEARS.contains(year))
}

/// What free words say of their time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Told {
    /// The one month they name.
    pub(super) month: Option<u32>,
    /// The year, the first one of `2026-2027`.
    pub(super) year: Option<i32>,
    /// Two years follow each other: the months run from autumn to summer.
    pub(super) two_years: bool,
}

/// The month and year of a title, the name of a sheet or of a file. A day in it is the day it was written,
/// which says nothing; two days are a period.
pub(super) fn told(text: &str) -> Told {
    if let Some((from, to)) = days_in(text) {
        let (first, last) = (YearMonth::of(from), YearMonth::of(to));
        if from == to {
            return Told::default();
        }
        let month = (first == last).then(|| first.month());
        return Told { month, year: Some(first.year()), two_years: first.year() != last.year() };
    }
    let spaced = apart(text);
    let folded = fold(&spaced);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let mut months: Vec<u32> = Vec::new();
    let mut years: Vec<i32> = Vec::new();
    let two = |word: &str| word.parse::<u32>().ok().filter(|n| word.len() <= 2 && (1..=12).contains(n));
    for (at, word) in words.iter().enumerate() {
        let next = words.get(at + 1).copied().unwrap_or_default();
        let before = at.checked_sub(1).and_then(|at| words.get(at)).copied().unwrap_or_default();
        if let Some(found) = year(word) {
            years.push(found);
            // `10 2026` and `2026 10`, but not the day of `2026 10 05`.
            let alone = |at: Option<usize>| {
                at.and_then(|at| words.get(at)).is_none_or(|w| !w.bytes().all(|b| b.is_ascii_digit()))
            };
            if let Some(month) = two(before).filter(|_| alone(at.checked_sub(2))) {
                months.push(month);
            } else if let Some(month) = two(next).filter(|_| alone(Some(at + 2))) {
                months.push(month);
            }
        } else if let Some(found) =
            word.parse().ok().filter(|_| word.len() == 6).and_then(YearMonth::from_number)
        {
            if YEARS.contains(&found.year()) {
                months.push(found.month());
                years.push(found.year());
            }
        } else if let Some(found) = month_named(word).filter(|_| word.len() > 3 || is_short(word)) {
            months.push(found);
            // `oct 26`.
            if next.len() == 2
                && let Ok(short) = next.parse::<i32>()
                && (20..60).contains(&short)
            {
                years.push(2000 + short);
            }
        }
    }
    months.dedup();
    years.sort_unstable();
    years.dedup();
    Told {
        month: months.first().copied().filter(|_| months.len() == 1),
        year: years.first().copied().filter(|first| years.last().is_some_and(|last| last - first <= 1)),
        two_years: years.len() == 2,
    }
}

/// Beginnings of three letters that people write for a month, and for nothing else.
pub(super) fn is_short(word: &str) -> bool {
    matches!(
        word,
        "jan" | "fev" | "mai" | "avr" | "aou" | "sep" | "oct" | "nov" | "dec" | "feb" | "apr" | "aug"
    )
}

/// Words glued by an underscore or by figures, apart: `heures_oct2026`.
pub(super) fn apart(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + 8);
    let mut last = ' ';
    for c in text.chars() {
        let letter_then_figure = last.is_alphabetic() && c.is_ascii_digit();
        let figure_then_letter = last.is_ascii_digit() && c.is_alphabetic();
        if letter_then_figure || figure_then_letter {
            spaced.push(' ');
        }
        spaced.push(if c == '_' { ' ' } else { c });
        last = c;
    }
    spaced
}

/// Words around a month in the heading of its column that leave it one.
const AROUND: [&str; 26] = [
    "heures",
    "heure",
    "h",
    "nb",
    "nbre",
    "nombre",
    "d",
    "de",
    "du",
    "des",
    "en",
    "l",
    "insertion",
    "realisees",
    "realisee",
    "travaillees",
    "effectuees",
    "declarees",
    "normales",
    "payees",
    "mois",
    "hs",
    "sup",
    "supp",
    "supplementaires",
    "produites",
];

/// The month that the heading of a column is, and its year when it says it: `janv.`, `oct. 2026`,
/// `Heures réalisées 10/2026`, `2026 janv. Heures`. A heading that says more (`Prévu janv.`) is none.
pub(super) fn month_heading(heading: &str) -> Option<(u32, Option<i32>)> {
    if heading.is_empty() {
        return None;
    }
    if let Some((day, other)) = days_in(heading) {
        // A date cell stands for its month; `du 01/10 au 31/10/2026` too.
        let same = YearMonth::of(day) == YearMonth::of(other);
        let plain = |word: &str| {
            matches!(word, "au" | "periode")
                || AROUND.contains(&word)
                || word.bytes().all(|b| b.is_ascii_digit())
        };
        let plain = fold(heading).split(' ').all(plain);
        return (same && plain).then(|| (YearMonth::of(day).month(), Some(YearMonth::of(day).year())));
    }
    let told = told(heading);
    let number = told.month?;
    let folded = fold(&apart(heading));
    let known = |word: &str| {
        AROUND.contains(&word)
            || month_named(word) == Some(number)
            || word.bytes().all(|b| b.is_ascii_digit())
    };
    folded.split(' ').all(known).then_some((number, told.year))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(year: i32, number: u32) -> YearMonth {
        YearMonth::new(year, number).unwrap()
    }

    type Expected<'a> = Result<Option<(YearMonth, Option<&'a str>, bool)>, &'a str>;

    #[track_caller]
    fn check(text: &str, year: Option<i32>, expected: Expected<'_>) {
        let read = when(&Cell::Text(text.to_owned()), Epoch::default()).value();
        let period = read.map_or(Ok(None), |found| found.period(year));
        let found = period.map(|one| one.map(|one| (one.month, one.part, one.cut)));
        let expected =
            expected.map(|one| one.map(|(month, part, cut)| (month, part.map(str::to_owned), cut)));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn times_of_a_row() {
        let october = month(2026, 10);
        for (text, year) in [
            ("octobre 2026", None),
            ("Oct-26", None),
            ("10/2026", None),
            ("202610", None),
            ("2026-10", None),
            ("octobre", Some(2026)),
            ("10", Some(2026)),
            ("M10", Some(2026)),
            ("mois d'octobre 2026", None),
            ("du 01/10/2026 au 31/10/2026", None),
            ("01/10-31/10/2026", None),
        ] {
            check(text, year, Ok(Some((october, None, false))));
        }
        check("S41 2026", None, Ok(Some((october, Some("2026-10-05/2026-10-11"), false))));
        check("Semaine 41", Some(2026), Ok(Some((october, Some("2026-10-05/2026-10-11"), false))));
        check("2026-W41", None, Ok(Some((october, Some("2026-10-05/2026-10-11"), false))));
        check("12/10/2026", None, Ok(Some((october, Some("2026-10-12"), false))));
        // Three working days of September, two of October.
        check("S40 2026", None, Ok(Some((month(2026, 9), Some("2026-09-28/2026-10-04"), true))));
        check("28/09 au 04/10/2026", None, Ok(Some((month(2026, 9), Some("2026-09-28/2026-10-04"), true))));
        check("28/12 au 03/01/2027", None, Ok(Some((month(2026, 12), Some("2026-12-28/2027-01-03"), true))));
        check("01/07/2026 au 30/09/2026", None, Err("hours-period-long"));
        check("octobre", None, Ok(None));
        check("chantier", None, Ok(None));
    }

    #[test]
    fn headings_of_month_columns() {
        for (heading, expected) in [
            ("janv.", Some((1, None))),
            ("Févr", Some((2, None))),
            ("sept-26", Some((9, Some(2026)))),
            ("01/2026", Some((1, Some(2026)))),
            ("2026-10-01", Some((10, Some(2026)))),
            ("2026 oct. Heures", Some((10, Some(2026)))),
            ("Heures réalisées octobre 2026", Some((10, Some(2026)))),
            ("Prévu octobre", None),
            ("octobre ETP", None),
            ("Nom", None),
            ("Total", None),
            ("Mois", None),
            ("Total octobre", None),
            ("Date", None),
        ] {
            assert_eq!(month_heading(heading), expected, "{heading}");
        }
    }

    #[test]
    fn titles_and_names_of_files() {
        for (text, number, year) in [
            ("heures_octobre_2026.xlsx", Some(10), Some(2026)),
            ("2026-10_bati-rive", Some(10), Some(2026)),
            ("Relevé du mois d’octobre 2026", Some(10), Some(2026)),
            ("Relevé oct2026", Some(10), Some(2026)),
            ("Édité le 03/11/2026", None, None),
            ("Année 2026", None, Some(2026)),
            ("Période du 01/10/2026 au 31/10/2026", Some(10), Some(2026)),
            ("de janvier à juin 2026", None, Some(2026)),
            ("Suivi 2026-2027", None, Some(2026)),
            ("Feuil1", None, None),
        ] {
            let found = told(text);
            assert_eq!((found.month, found.year), (number, year), "{text}");
        }
    }
}
