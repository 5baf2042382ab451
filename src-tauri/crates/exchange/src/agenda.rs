//! Calendars as files (RFC 5545): days that matter, for any program that keeps a diary.

use chrono::NaiveDate;

/// Longest line in octets, without its end.
const WIDTH: usize = 75;

/// A day that matters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// Its name for ever: the same day read again replaces itself.
    pub uid: String,
    /// When.
    pub on: NaiveDate,
    /// What.
    pub summary: String,
    /// More about it; may be empty.
    pub description: String,
    /// What kind of day it is.
    pub category: String,
}

/// A text value: what has a meaning in the format is escaped, other control characters are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// A line folded at 75 octets, never inside a character.
fn folded(line: &str, out: &mut String) {
    let mut room = WIDTH;
    for c in line.chars() {
        if c.len_utf8() > room {
            out.push_str("\r\n ");
            room = WIDTH - 1;
        }
        room -= c.len_utf8();
        out.push(c);
    }
    out.push_str("\r\n");
}

/// The text of an `.ics` file; `made_on` is the day it is made, `name` what the calendar is called.
#[must_use]
pub fn ics(name: &str, days: &[Day], made_on: NaiveDate) -> String {
    let mut out = String::new();
    let mut line = |text: String| folded(&text, &mut out);
    line("BEGIN:VCALENDAR".to_owned());
    line("VERSION:2.0".to_owned());
    line("PRODID:-//Clausier//Clausier//FR".to_owned());
    line("CALSCALE:GREGORIAN".to_owned());
    line(format!("NAME:{}", escaped(name)));
    line(format!("X-WR-CALNAME:{}", escaped(name)));
    for day in days {
        let end = day.on.succ_opt().unwrap_or(day.on);
        line("BEGIN:VEVENT".to_owned());
        line(format!("UID:{}", escaped(&day.uid)));
        line(format!("DTSTAMP:{}T000000Z", made_on.format("%Y%m%d")));
        line(format!("DTSTART;VALUE=DATE:{}", day.on.format("%Y%m%d")));
        line(format!("DTEND;VALUE=DATE:{}", end.format("%Y%m%d")));
        line(format!("SUMMARY:{}", escaped(&day.summary)));
        if !day.description.is_empty() {
            line(format!("DESCRIPTION:{}", escaped(&day.description)));
        }
        line(format!("CATEGORIES:{}", escaped(&day.category)));
        // The day says something, it does not take the time of anybody.
        line("TRANSP:TRANSPARENT".to_owned());
        line("END:VEVENT".to_owned());
    }
    line("END:VCALENDAR".to_owned());
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn d(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn day(summary: &str) -> Day {
        Day {
            uid: "lot-end-1@clausier".into(),
            on: d("2026-12-31"),
            summary: summary.into(),
            description: String::new(),
            category: "Lots".into(),
        }
    }

    /// The properties of a file, lines joined again and texts unescaped, as a diary reads them.
    fn read(text: &str) -> Vec<(String, String)> {
        let whole = text.replace("\r\n ", "");
        let property = |line: &str| {
            let (name, value) = line.split_once(':').unwrap();
            let mut plain = String::new();
            let mut letters = value.chars();
            while let Some(c) = letters.next() {
                match (c, if c == '\\' { letters.next() } else { None }) {
                    ('\\', Some('n')) => plain.push('\n'),
                    ('\\', Some(other)) => plain.push(other),
                    (c, _) => plain.push(c),
                }
            }
            (name.to_owned(), plain)
        };
        whole.split_terminator("\r\n").map(property).collect()
    }

    #[test]
    fn a_whole_day_is_written_as_the_standard_says() {
        let text = ics("Clausier, suivi", &[day("Fin du lot 2 ; bilan, attestation")], d("2026-11-23"));
        assert_eq!(
            text,
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Clausier//Clausier//FR\r\nCALSCALE:GREGORIAN\r\n\
             NAME:Clausier\\, suivi\r\nX-WR-CALNAME:Clausier\\, suivi\r\nBEGIN:VEVENT\r\nUID:lot-end-1@clausier\r\n\
             DTSTAMP:20261123T000000Z\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n\
             SUMMARY:Fin du lot 2 \\; bilan\\, attestation\r\nCATEGORIES:Lots\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n\
             END:VCALENDAR\r\n"
        );
    }

    #[test]
    fn long_lines_are_folded_between_letters() {
        let summary = "é".repeat(100);
        let text = ics("x", &[day(&summary)], d("2026-11-23"));
        let lines: Vec<&str> = text.split("\r\n").collect();
        assert!(lines.iter().all(|line| line.len() <= WIDTH));
        assert!(lines.iter().any(|line| line.len() >= WIDTH - 1));
        assert!(read(&text).contains(&("SUMMARY".to_owned(), summary)));
    }

    proptest! {
        #[test]
        fn any_words_come_back_and_no_line_is_too_long(summary in "\\PC{0,200}", description in "[a-zé,;:\\\\\n ]{0,120}") {
            let mut one = day(&summary);
            one.description = format!("-{description}");
            let text = ics(&summary, &[one.clone(), one], d("2026-11-23"));
            prop_assert!(text.split("\r\n").all(|line| line.len() <= WIDTH));
            prop_assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
            let properties = read(&text);
            let of = |name: &str| properties.iter().filter(|(n, _)| n == name).map(|(_, v)| v.clone()).collect::<Vec<_>>();
            prop_assert_eq!(of("SUMMARY"), vec![summary; 2]);
            prop_assert_eq!(of("DESCRIPTION"), vec![format!("-{description}"); 2]);
            prop_assert_eq!(properties.iter().filter(|(n, v)| n == "BEGIN" && v == "VEVENT").count(), 2);
        }
    }
}
