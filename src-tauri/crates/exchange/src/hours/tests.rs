//! What must hold of every file of hours.

use super::*;
use crate::table::synonyms::Synonyms;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static HEADINGS: LazyLock<Synonyms> =
    LazyLock::new(|| toml::from_str(include_str!("../../../../../assets/synonyms/hours.toml")).unwrap());

#[track_caller]
pub(super) fn read_bytes(bytes: &[u8], name: &str) -> HoursTable {
    let found = open(bytes, name, &HEADINGS).unwrap();
    let today = NaiveDate::from_ymd_opt(2026, 11, 28).unwrap();
    let table = read(&found, &HEADINGS, None, today);
    assert!(table.tally().balances());
    assert_eq!(table.tally().rows, table.rows.len());
    table
}

#[track_caller]
pub(super) fn read_text(text: &str, name: &str) -> HoursTable {
    read_bytes(text.as_bytes(), name)
}

pub(super) fn buckets(table: &HoursTable) -> [usize; 5] {
    let t = table.tally();
    [t.rows, t.accepted, t.repaired, t.duplicates, t.rejected]
}

/// Hours of the rows, those that cannot be read left out.
pub(super) fn hundredths(table: &HoursTable) -> Vec<i64> {
    table.rows.iter().filter_map(|row| row.hours).map(Hours::get).collect()
}

pub(super) fn codes(row: &HourRow) -> Vec<&str> {
    row.problems.iter().map(|problem| problem.code.as_str()).collect()
}

pub(super) fn notes(table: &HoursTable) -> Vec<&str> {
    table.notes.iter().map(|problem| problem.code.as_str()).collect()
}

pub(super) fn row_of(table: &HoursTable, number: usize) -> &HourRow {
    table.rows.iter().find(|row| row.row == number).unwrap()
}

#[test]
fn every_writing_of_hours() {
    for (text, expected) in [
        ("151,67", Some(15_167)),
        ("151.67", Some(15_167)),
        ("151h40", Some(15_167)),
        ("151:40", Some(15_167)),
        ("35 h", Some(3_500)),
        ("1 234,5", None),
        ("744", Some(74_400)),
        ("745", None),
        ("#REF!", None),
        ("CP", None),
        ("7h5", None),
    ] {
        let table = read_text(&format!("Nom;Mois;Heures\nBenali Aïcha;10/2026;{text}\n"), "h.csv");
        let row = &table.rows[0];
        assert_eq!(row.hours.map(Hours::get), expected, "{text}");
        assert_eq!(row.is_taken(), expected.is_some(), "{text}: {:?}", row.problems);
        assert_eq!(row.problems.is_empty(), expected.is_some(), "{text} is told: {:?}", row.problems);
    }
}

#[test]
fn hours_below_zero_are_read_and_refused_alone() {
    for (text, expected) in [("-7", -700), ("(7)", -700), ("-7h30", -750), ("-0h30", -50), ("−3,5", -350)] {
        let table = read_text(&format!("Nom;Mois;Heures\nBenali Aïcha;10/2026;{text}\n"), "h.csv");
        assert_eq!(hundredths(&table), [expected], "{text}");
        assert_eq!(buckets(&table), [1, 0, 0, 0, 1], "{text}");
    }
}

#[test]
fn a_row_said_twice_counts_once_and_two_rows_of_a_month_are_both_kept() {
    let text = "Nom;Mois;Heures\nBenali Aïcha;10/2026;70\nBenali Aïcha;10/2026;70\nBenali Aïcha;10/2026;35\n";
    let table = read_text(text, "h.csv");
    assert_eq!(buckets(&table), [3, 2, 0, 1, 0]);
    assert_eq!(codes(&table.rows[1]), ["hours-same-row"]);
}

#[test]
fn a_number_of_the_social_security_is_never_read_wherever_it_stands() {
    let nir = "2 90 03 99 123 456 12";
    let text = format!(
        "Salarié;Matricule;Mois;Heures\nBenali Aïcha;{nir};10/2026;70\nKeita Mariam;{nir};10/2026;{nir}\n\
        Delmas Bruno;{nir};10/2026;35\n{nir};;10/2026;35\n"
    );
    let table = read_text(&text, "heures.csv");
    let said = serde_json::to_string(&table.rows).unwrap() + &serde_json::to_string(&table.notes).unwrap();
    assert!(!said.contains("99 123") && !said.contains("2900399"), "{said}");
    assert_eq!(table.rows[0].hours, Some(Hours::whole(70)));
}

#[test]
fn what_is_no_table_of_hours_is_said_and_refused() {
    for text in ["", "\u{0}\u{1}\u{2}", "bonjour\n"] {
        assert!(open(text.as_bytes(), "x.csv", &HEADINGS).is_err(), "{text:?}");
    }
    let found = open(b"Objet;Montant\nTravaux;12\n", "plan.csv", &HEADINGS);
    assert!(found.is_err() || !found.unwrap().lacking().is_empty());
}

/// A line of a list.
#[derive(Debug, Clone)]
struct Line {
    name: usize,
    month: u32,
    hours: i64,
}

const NAMES: [&str; 5] = ["BENALI Aïcha", "Delmas Bruno", "Keita Mariam", "Léger Élodie", "N’Diaye Awa"];

fn lines() -> impl Strategy<Value = Vec<Line>> {
    let line = (0..NAMES.len(), 1..=12_u32, 0..20_000_i64).prop_map(|(name, month, hours)| Line {
        name,
        month,
        hours,
    });
    proptest::collection::vec(line, 1..25)
}

fn list(lines: &[Line]) -> String {
    let mut text = "Nom et prénom;Mois;Heures réalisées\n".to_owned();
    for line in lines {
        let (hours, rest) = (line.hours / 100, line.hours % 100);
        text.push_str(&format!("{};{:02}/2026;{hours},{rest:02}\n", NAMES[line.name], line.month));
    }
    text
}

/// Hours taken of each person and month.
fn sums(table: &HoursTable) -> BTreeMap<(String, Option<YearMonth>), Hours> {
    let mut sums = BTreeMap::new();
    for row in table.rows.iter().filter(|row| row.is_taken()) {
        *sums.entry((row.who.written.clone(), row.month)).or_default() += row.hours.unwrap_or_default();
    }
    sums
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_order_of_the_rows_changes_no_sum(lines in lines(), turn in 0..25_usize) {
        let table = read_text(&list(&lines), "h.csv");
        let mut other = lines.clone();
        other.rotate_left(turn % lines.len());
        other.reverse();
        prop_assert_eq!(sums(&table), sums(&read_text(&list(&other), "h.csv")));
    }

    #[test]
    fn hours_of_the_buckets_add_up_to_those_of_the_file(lines in lines()) {
        let table = read_text(&list(&lines), "h.csv");
        let written: i64 = lines.iter().map(|line| line.hours).sum();
        prop_assert_eq!(table.rows.len(), lines.len());
        prop_assert_eq!(table.hours().get(), written);
    }

    #[test]
    fn a_list_and_its_grid_say_the_same(lines in lines()) {
        let mut grid: BTreeMap<(usize, u32), i64> = BTreeMap::new();
        for line in &lines {
            grid.insert((line.name, line.month), line.hours.max(1));
        }
        let long: Vec<Line> =
            grid.iter().map(|((name, month), hours)| Line { name: *name, month: *month, hours: *hours }).collect();
        let mut wide = "Salarié;janv.;févr.;mars;avr.;mai;juin;juil.;août;sept.;oct.;nov.;déc.\n".to_owned();
        for (name, written) in NAMES.iter().enumerate() {
            if !grid.keys().any(|(known, _)| *known == name) {
                continue;
            }
            wide.push_str(written);
            for month in 1..=12 {
                let cell = grid.get(&(name, month)).map(|h| format!("{},{:02}", h / 100, h % 100));
                wide.push_str(&format!(";{}", cell.unwrap_or_default()));
            }
            wide.push('\n');
        }
        prop_assert_eq!(sums(&read_text(&list(&long), "h.csv")), sums(&read_text(&wide, "Suivi 2026.csv")));
    }

    #[test]
    fn nothing_that_is_read_makes_it_fail(bytes in proptest::collection::vec(any::<u8>(), 0..300), cells in "[ -~éèà;\n/:,]{0,200}") {
        let today = NaiveDate::from_ymd_opt(2026, 11, 28).unwrap();
        let text = format!("Nom;Mois;Heures\n{cells}");
        for bytes in [bytes.as_slice(), text.as_bytes()] {
            if let Ok(found) = open(bytes, "x.csv", &HEADINGS) {
                prop_assert!(read(&found, &HEADINGS, None, today).tally().balances());
            }
        }
    }
}
