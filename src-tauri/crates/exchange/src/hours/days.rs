//! Columns that are days or weeks: sheets of thirty-one columns, weeks of five or seven, weeks side by side.

use super::period::{apart, is_short};
use crate::table::moment::month_named;
use chrono::NaiveDate;
use clausier_domain::text::fold;

/// Columns from which days make a sheet of days, and weeks one of weeks.
const FEWEST_DAYS: usize = 5;
const FEWEST_WEEKS: usize = 2;

/// What the heading of a column of a day says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DayLabel {
    /// A day of a month; its month and year may stand elsewhere.
    Day { day: u32, month: Option<u32>, year: Option<i32> },
    /// A day of a week that stands elsewhere, from 1 for Monday.
    Weekday(u32),
    /// A week by its number.
    Week { number: u32, year: Option<i32> },
}

/// A column of a day or of a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DayColumn {
    pub(super) index: usize,
    pub(super) label: DayLabel,
    /// Its days run on into the next month: 21, 22 … 31, 1 … 20. This one is of the month before.
    pub(super) before: bool,
}

/// One word of a heading.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Token {
    Weekday(u32),
    /// `S`: Saturday or a week.
    LetterS,
    Letter,
    Week,
    Month(u32),
    Year(i32),
    Number(u32),
    Silent,
}

fn token(word: &str) -> Option<Token> {
    if word.bytes().all(|b| b.is_ascii_digit()) {
        let number: u32 = word.parse().ok()?;
        return match word.len() {
            4 => i32::try_from(number).ok().filter(|year| (2000..=2099).contains(year)).map(Token::Year),
            1 | 2 => Some(Token::Number(number)),
            _ => None,
        };
    }
    Some(match word {
        "s" => Token::LetterS,
        "l" | "m" | "j" | "v" | "d" => Token::Letter,
        "sem" | "semaine" | "week" | "w" | "wk" => Token::Week,
        "le" | "du" | "jour" | "date" | "n" | "no" | "heures" | "heure" | "h" => Token::Silent,
        _ => match weekday(word) {
            Some(day) => Token::Weekday(day),
            None => Token::Month(month_named(word).filter(|_| word.len() > 3 || is_short(word))?),
        },
    })
}

/// The number of a weekday, from 1 for Monday: whole, or its beginning of two letters or more.
pub(super) fn weekday(word: &str) -> Option<u32> {
    const NAMES: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
    (word.len() >= 2 && word != "mars" && word != "mai")
        .then(|| NAMES.iter().zip(1..).find(|(name, _)| name.starts_with(word)).map(|(_, number)| number))
        .flatten()
}

/// What one heading says, when it says a day or a week and nothing else.
fn label(heading: &str) -> Option<DayLabel> {
    let folded = fold(&apart(heading));
    let tokens = folded.split(' ').filter(|word| !word.is_empty()).map(token).collect::<Option<Vec<_>>>()?;
    let numbers: Vec<u32> = tokens
        .iter()
        .filter_map(|token| if let Token::Number(number) = token { Some(*number) } else { None })
        .collect();
    let month = tokens.iter().find_map(|t| if let Token::Month(month) = t { Some(*month) } else { None });
    let year = tokens.iter().find_map(|t| if let Token::Year(year) = t { Some(*year) } else { None });
    let has = |wanted: Token| tokens.contains(&wanted);
    let named = tokens.iter().find_map(|t| if let Token::Weekday(day) = t { Some(*day) } else { None });
    if has(Token::Week) {
        let number = numbers.first().copied().filter(|n| (1..=53).contains(n))?;
        return (numbers.len() == 1).then_some(DayLabel::Week { number, year });
    }
    let year_first = matches!(tokens.iter().find(|t| **t != Token::Silent), Some(Token::Year(_)));
    let day = |day: u32, month: Option<u32>, year: Option<i32>| {
        let sound = (1..=31).contains(&day) && month.is_none_or(|month| (1..=12).contains(&month));
        sound.then_some(DayLabel::Day { day, month, year })
    };
    match numbers.as_slice() {
        [] if month.is_none() && year.is_none() => named.map(DayLabel::Weekday),
        // `10/2026` is a month.
        [number] if month.is_some() || year.is_none() => day(*number, month, year),
        [first, second] if month.is_none() && year_first => day(*second, Some(*first), year),
        [first, second] if month.is_none() => day(*first, Some(*second), year),
        [first, second, third] if month.is_none() && year.is_none() => {
            day(*first, Some(*second), i32::try_from(*third).ok().map(|short| 2000 + short))
        }
        _ => None,
    }
}

/// The columns of days or of weeks among some headings; none when there are too few to be a sheet of them.
pub(super) fn day_columns(headings: &[String]) -> Vec<DayColumn> {
    let said: Vec<(usize, DayLabel)> = headings
        .iter()
        .enumerate()
        .filter(|(_, heading)| !heading.is_empty() && heading.chars().count() <= 40)
        .filter_map(|(index, heading)| Some((index, label(heading)?)))
        .collect();
    let weeks = weeks(headings, &said);
    if weeks.len() >= FEWEST_WEEKS {
        return weeks;
    }
    let days: Vec<(usize, DayLabel)> =
        said.iter().copied().filter(|(_, label)| matches!(label, DayLabel::Day { .. })).collect();
    if is_days(headings, &days) {
        return with_turn(&days);
    }
    let mut seen: Vec<u32> = Vec::new();
    let named: Vec<DayColumn> = said
        .iter()
        .filter_map(|(index, label)| {
            let DayLabel::Weekday(number) = label else { return None };
            if seen.contains(number) {
                return None;
            }
            seen.push(*number);
            Some(DayColumn { index: *index, label: *label, before: false })
        })
        .collect();
    if named.len() >= FEWEST_DAYS { named } else { Vec::new() }
}

/// `S40`, `Semaine 41`, `Sem. 2`: weeks beside each other.
fn weeks(headings: &[String], said: &[(usize, DayLabel)]) -> Vec<DayColumn> {
    let letter = |index: usize| {
        let heading = headings.get(index).map(|heading| fold(&apart(heading))).unwrap_or_default();
        heading.split(' ').next() == Some("s")
    };
    let by_letter = said.len() >= FEWEST_WEEKS
        && said.iter().all(|(index, label)| matches!(label, DayLabel::Week { .. }) || letter(*index));
    let lone: Vec<(usize, DayLabel)> = if by_letter {
        said.to_vec()
    } else {
        let beyond = headings.iter().enumerate().filter_map(|(index, heading)| {
            // `S40` is no day of a month.
            let folded = fold(&apart(heading));
            let (s, number) = folded.split_once(' ')?;
            let number = number.parse().ok().filter(|n| s == "s" && (32..=53).contains(n))?;
            Some((index, DayLabel::Week { number, year: None }))
        });
        let weeks = said.iter().copied().filter(|(_, label)| matches!(label, DayLabel::Week { .. }));
        weeks.chain(beyond).collect()
    };
    let column = |(index, label): (usize, DayLabel)| {
        let label = match label {
            DayLabel::Day { day, year, .. } => DayLabel::Week { number: day, year },
            label => label,
        };
        DayColumn { index, label, before: false }
    };
    let mut columns: Vec<DayColumn> = lone.into_iter().map(column).collect();
    columns.sort_by_key(|column| column.index);
    columns
}

/// Days that follow each other, and not the first or last days of twelve months.
fn is_days(headings: &[String], days: &[(usize, DayLabel)]) -> bool {
    if days.len() < FEWEST_DAYS {
        return false;
    }
    let parts = |label: &DayLabel| match label {
        DayLabel::Day { day, month, .. } => (*day, *month),
        _ => (0, None),
    };
    let numbers: Vec<(u32, Option<u32>)> = days.iter().map(|(_, label)| parts(label)).collect();
    // A letter says nothing by itself: M1 … M12 are months.
    let letter = |index: usize| {
        let folded = headings.get(index).map(|heading| fold(&apart(heading))).unwrap_or_default();
        folded
            .split(' ')
            .find(|word| matches!(token(word), Some(Token::Letter | Token::LetterS)))
            .map(str::to_owned)
    };
    let first = days.first().and_then(|(index, _)| letter(*index));
    let lettered = first.is_some() && first.as_deref() != Some("j");
    if lettered && days.iter().all(|(index, _)| letter(*index) == first) {
        return false;
    }
    let bare = days.iter().all(|(index, _)| {
        headings.get(*index).is_some_and(|heading| heading.bytes().all(|b| b.is_ascii_digit()))
    });
    // `1` … `12` are the months of a year.
    if bare && numbers.len() <= 12 && numbers.iter().zip(1..).all(|((day, _), at)| *day == at) {
        return false;
    }
    let mut months: Vec<u32> = numbers.iter().filter_map(|(_, month)| *month).collect();
    months.dedup();
    if months.len() == numbers.len() {
        return false;
    }
    let follows = |pair: &[(u32, Option<u32>)]| match pair {
        [(a, one), (b, other)] => b > a || (*b <= 7 && *a >= 20) || one != other,
        _ => true,
    };
    let steps = numbers.windows(2).filter(|pair| follows(pair)).count();
    steps * 10 >= (numbers.len() - 1) * 9
}

/// Marks the days of the month before: 21 … 31, then 1 … 20, under no month of their own.
fn with_turn(days: &[(usize, DayLabel)]) -> Vec<DayColumn> {
    let number = |label: &DayLabel| match label {
        DayLabel::Day { day, month: None, .. } => Some(*day),
        _ => None,
    };
    let numbers: Vec<Option<u32>> = days.iter().map(|(_, label)| number(label)).collect();
    let turns: Vec<usize> = numbers
        .windows(2)
        .enumerate()
        .filter(|(_, pair)| matches!(pair, [Some(a), Some(b)] if b < a))
        .map(|(at, _)| at + 1)
        .collect();
    let turn = match turns.as_slice() {
        [turn] if numbers.first().copied().flatten().is_some_and(|first| first > 10) => *turn,
        _ => 0,
    };
    days.iter()
        .enumerate()
        .map(|(at, (index, label))| DayColumn { index: *index, label: *label, before: at < turn })
        .collect()
}

/// A day of a month, when it exists.
pub(super) fn day_of(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(headings: &[&str]) -> Vec<DayLabel> {
        let headings: Vec<String> = headings.iter().map(|heading| (*heading).to_owned()).collect();
        day_columns(&headings).into_iter().map(|column| column.label).collect()
    }

    fn days(found: &[DayLabel]) -> Vec<u32> {
        let day = |label: &DayLabel| if let DayLabel::Day { day, .. } = label { *day } else { 0 };
        found.iter().map(day).collect()
    }

    #[test]
    fn headings_of_days() {
        for headings in [
            ["Nom", "1", "2", "3", "4", "5", "6", "13", "Total"],
            ["Nom", "J 1", "V 2", "S 3", "D 4", "L 5", "M 6", "M 13", "Total"],
            ["Nom", "jeu. 01", "ven. 02", "sam. 03", "dim. 04", "lun. 05", "mar. 06", "mar 13", "h"],
            ["Nom", "01/10", "02/10", "03/10", "04/10", "05/10", "06/10", "13/10", "Total"],
            [
                "Nom",
                "2026-10-01",
                "2026-10-02",
                "2026-10-03",
                "2026-10-04",
                "2026-10-05",
                "2026-10-06",
                "2026-10-13",
                "",
            ],
            [
                "Nom",
                "Octobre 2026 1",
                "Octobre 2026 2",
                "Octobre 2026 3",
                "Octobre 2026 4",
                "Octobre 2026 5",
                "Octobre 2026 6",
                "Octobre 2026 13",
                "CP",
            ],
            ["Nom", "1 oct.", "2 oct.", "3 oct.", "4 oct.", "5 oct.", "6 oct.", "13 oct.", "CP"],
            ["Nom", "J1", "J2", "J3", "J4", "J5", "J6", "J13", "CP"],
        ] {
            assert_eq!(days(&found(&headings)), [1, 2, 3, 4, 5, 6, 13], "{headings:?}");
        }
    }

    #[test]
    fn what_are_no_days() {
        for headings in [
            &["Nom", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"][..],
            &["Nom", "oct-26", "nov-26", "déc-26", "janv-27", "févr-27"],
            &["Nom", "2026-09-01", "2026-10-01", "2026-11-01", "2026-12-01", "2027-01-01"],
            &["Nom", "2026-08-31", "2026-09-30", "2026-10-31", "2026-11-30", "2026-12-31"],
            &["Nom", "M1", "M2", "M3", "M4", "M5", "M6"],
            &["Nom", "janv.", "févr.", "mars", "avr.", "mai", "juin"],
            &["Nom", "Prénom", "HS 25", "HS 50", "Total"],
        ] {
            assert_eq!(found(headings), [], "{headings:?}");
        }
    }

    #[test]
    fn weeks_and_days_of_a_week() {
        let weeks = |headings: &[&str]| -> Vec<u32> {
            let week = |label: &DayLabel| if let DayLabel::Week { number, .. } = label { *number } else { 0 };
            found(headings).iter().map(week).collect()
        };
        assert_eq!(weeks(&["Nom", "S40", "S41", "S42", "Total"]), [40, 41, 42]);
        assert_eq!(weeks(&["Nom", "Semaine 1", "Semaine 2", "Sem. 3"]), [1, 2, 3]);
        assert_eq!(weeks(&["Nom", "S1", "S2", "S3", "S4", "S5", "Total"]), [1, 2, 3, 4, 5]);
        let named = found(&["Nom", "Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Total"]);
        assert_eq!(named, (1..=5).map(DayLabel::Weekday).collect::<Vec<_>>());
    }

    #[test]
    fn days_that_run_on_into_the_next_month() {
        let headings: Vec<String> = (21..=30).chain(1..=20).map(|day: u32| day.to_string()).collect();
        let columns = day_columns(&headings);
        assert_eq!((columns.len(), columns.iter().filter(|column| column.before).count()), (30, 10));
    }
}
