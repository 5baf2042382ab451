//! The yearly workbook, read back: the figures are the domain's, the formulas are there.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail loudly")]
#![allow(clippy::float_arithmetic, reason = "a sheet holds floating numbers")]

mod support;

use calamine::{Data, DataType, Range, Reader, Xlsx, open_workbook_from_rs};
use clausier_domain::impact::*;
use clausier_domain::quantity::*;
use clausier_exchange::workbook::*;
use std::collections::BTreeMap;
use std::io::Cursor;
use std::ops::ControlFlow;
use support::*;

type Book = Xlsx<Cursor<Vec<u8>>>;

fn open(file: &WorkbookFile) -> Book {
    open_workbook_from_rs(Cursor::new(file.bytes.clone())).unwrap()
}

/// The key figures, found by their defined names as another program would find them.
fn key_figures(book: &mut Book) -> BTreeMap<String, Data> {
    let names = book.defined_names().to_vec();
    let mut figures = BTreeMap::new();
    for (name, target) in names {
        let Some(code) = name.strip_prefix("ind_") else { continue };
        let (sheet, cell) = target.rsplit_once('!').unwrap();
        let range = book.worksheet_range(sheet.trim_matches('\'')).unwrap();
        let row: u32 = cell.rsplit('$').next().unwrap().parse().unwrap();
        figures.insert(code.to_owned(), range.get_value((row - 1, 1)).cloned().unwrap_or(Data::Empty));
    }
    figures
}

fn scale(unit: Unit) -> f64 {
    match unit {
        Unit::Hours | Unit::Money | Unit::Fte => 100.0,
        Unit::Rate => 10_000.0,
        Unit::Count | Unit::Days => 1.0,
    }
}

fn texts(range: &Range<Data>) -> Vec<String> {
    range.used_cells().filter_map(|(_, _, cell)| cell.as_string()).collect()
}

#[test]
fn workbook_holds_the_figures_of_the_domain() {
    let facts = YearFacts { previous: Some(Box::new(year(2025, 40))), ..year(2026, 60) };
    for language in ["fr", "en"] {
        let file = write(&report(&facts, PeopleRows::Linked), language);
        let mut book = open(&file);
        assert_eq!(book.sheet_names(), file.sheets);
        assert_eq!(file.sheets.len(), 12);
        let figures = key_figures(&mut book);
        let indicators = indicators(&facts, &ImpactSettings::default());
        assert_eq!(figures.len(), indicators.len());
        for indicator in indicators {
            match (indicator.value, &figures[&indicator.code]) {
                (Some(value), Data::Float(shown)) => {
                    let expected =
                        format!("{}", f64::from(i32::try_from(value).unwrap()) / scale(indicator.unit));
                    assert_eq!(shown.to_string(), expected, "{}", indicator.code);
                }
                (None, Data::String(_)) => {}
                other => panic!("{}: {other:?}", indicator.code),
            }
        }
    }
}

#[test]
fn workbook_figures_are_live() {
    let facts = year(2026, 60);
    let file = write(&report(&facts, PeopleRows::Linked), "fr");
    let mut book = open(&file);
    let count = |book: &mut Book, sheet: &str| {
        let formulas = book.worksheet_formula(sheet).unwrap();
        formulas.used_cells().filter(|(_, _, formula)| !formula.is_empty()).count()
    };
    let results: usize = ["Synthèse", "Publics", "Sorties"].map(|sheet| count(&mut book, sheet)).iter().sum();
    assert_eq!(results, file.figures);
    assert!(file.figures > 100, "{}", file.figures);
    for sheet in ["Synthèse", "Publics", "Sorties"] {
        let formulas = book.worksheet_formula(sheet).unwrap();
        let range = book.worksheet_range(sheet).unwrap();
        // Column B holds figures only: headings and refusals are words, everything else is live.
        for (row, column, cell) in range.used_cells().filter(|(_, column, _)| *column == 1) {
            if matches!(cell, Data::Float(_) | Data::Int(_)) {
                let start = range.start().unwrap();
                let at = (start.0 + u32::try_from(row).unwrap(), start.1 + u32::try_from(column).unwrap());
                assert!(formulas.get_value(at).is_some_and(|f| !f.is_empty()), "{sheet} {at:?} is typed");
            }
        }
        for (_, _, formula) in formulas.used_cells() {
            for modern in ["LET(", "UNIQUE(", "FILTER(", "XLOOKUP(", "_xlfn", "#"] {
                assert!(!formula.contains(modern), "{formula}");
            }
        }
    }
}

#[test]
fn workbook_hides_merged_groups_in_the_rows_of_people_too() {
    let facts = year(2026, 60);
    let summary = year_summary(&facts, &ImpactSettings::default());
    let criteria = summary.breakdown("people_by_criterion").unwrap();
    assert!(criteria.merged >= 2, "the fixture must have rare criteria");
    let file = write(&report(&facts, PeopleRows::Linked), "fr");
    let mut book = open(&file);
    let people = book.worksheet_range("Personnes").unwrap();
    for column in 1..=6 {
        let mut groups: BTreeMap<String, usize> = BTreeMap::new();
        for row in people.rows().skip(4) {
            *groups.entry(row[column].to_string()).or_default() += 1;
        }
        assert!(groups.values().all(|&n| n >= 5), "column {column}: {groups:?}");
    }
    let all: Vec<String> =
        file.sheets.iter().flat_map(|name| texts(&book.worksheet_range(name).unwrap())).collect();
    assert!(!all.iter().any(|text| text == "Réfugiés"), "a merged group is named nowhere");
}

#[test]
fn workbook_of_a_handful_of_people_tells_nothing_about_them() {
    let facts = year(2026, 3);
    let file = write(&report(&facts, PeopleRows::Separate), "fr");
    let mut book = open(&file);
    let people = book.worksheet_range("Personnes").unwrap();
    let rows: Vec<_> = people.rows().skip(4).collect();
    assert_eq!(rows.len(), 3);
    assert!(rows.iter().all(|row| row[1..7].iter().all(|cell| *cell == "non communiqué")));
}

#[test]
fn workbook_for_others_does_not_join_people_and_work() {
    let facts = year(2026, 60);
    let mut book = open(&write(&report(&facts, PeopleRows::Separate), "fr"));
    for sheet in ["Placements", "Heures"] {
        assert!(!texts(&book.worksheet_range(sheet).unwrap()).contains(&"N° personne".to_owned()), "{sheet}");
    }
    let people = texts(&book.worksheet_range("Personnes").unwrap());
    assert!(!people.contains(&"Réalisées dans l’année".to_owned()), "hours would join them again");
    let mut linked = open(&write(&report(&facts, PeopleRows::Linked), "fr"));
    assert!(texts(&linked.worksheet_range("Heures").unwrap()).contains(&"N° personne".to_owned()));
}

#[test]
fn workbook_types_its_cells() {
    let facts = year(2026, 60);
    let mut book = open(&write(&report(&facts, PeopleRows::Linked), "fr"));
    let hours = book.worksheet_range("Heures").unwrap();
    assert_eq!(hours.rows().skip(4).count(), facts.hours.len());
    for row in hours.rows().skip(4) {
        assert!(matches!(row[2], Data::DateTime(_)), "{:?}", row[2]);
        assert!(matches!(row[4], Data::Float(_)) && matches!(row[0], Data::Float(_)));
    }
    let total: Hours = facts.hours.iter().map(|hour| hour.counted).sum();
    assert_eq!(
        hours.get_value((2, 4)).unwrap().to_string(),
        format!("{}", f64::from(i32::try_from(total.get()).unwrap()) / 100.0)
    );
}

#[test]
fn workbook_of_an_empty_year_is_whole() {
    let facts = YearFacts {
        lots: vec![],
        people: vec![],
        placements: vec![],
        hours: vec![],
        pledges: vec![],
        ..year(2026, 1)
    };
    let mut book = open(&write(&report(&facts, PeopleRows::Linked), "en"));
    assert_eq!(book.sheet_names().len(), 11, "nothing promised in another unit: no sheet for it");
    let figures = key_figures(&mut book);
    assert_eq!(figures["hours_done"].to_string(), "0");
    assert_eq!(figures["completion_rate"].to_string(), "not given");
}

#[test]
fn workbook_can_be_stopped_between_sheets_and_within_a_long_one() {
    let facts = year(2026, 60);
    let report = report(&facts, PeopleRows::Linked);
    let words = Locale::read("fr");
    let mut seen = Vec::new();
    write_year(&report, &words, &mut |done, total, sheet| {
        assert!(done < total);
        seen.push(sheet.to_owned());
        ControlFlow::Continue(())
    })
    .unwrap();
    assert_eq!(seen.len(), 12, "{seen:?}");
    for stop in 0..seen.len() {
        let mut calls = 0;
        let result = write_year(&report, &words, &mut |_, _, _| {
            calls += 1;
            if calls > stop { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert!(matches!(result, Err(WorkbookError::Cancelled)));
        assert_eq!(calls, stop + 1, "it stops at once");
    }
    let mut long = facts.clone();
    let first = long.hours[0];
    long.hours.extend(std::iter::repeat_n(HourFact { counted: Hours::new(1), ..first }, 11_000));
    let mut within = 0;
    write_year(&support::report(&long, PeopleRows::Separate), &words, &mut |_, _, sheet| {
        within += usize::from(sheet == "Heures");
        ControlFlow::Continue(())
    })
    .unwrap();
    assert_eq!(within, 3, "at the start, after 5 000 and after 10 000 rows");
}

#[test]
fn commitments_in_other_units_stand_apart_and_are_live() {
    let facts = year(2026, 60);
    let mut book = open(&write(&report(&facts, PeopleRows::Separate), "fr"));
    let range = book.worksheet_range("Autres engagements").unwrap();
    let rows: Vec<Vec<String>> =
        range.rows().skip(4).map(|row| row.iter().map(ToString::to_string).collect()).collect();
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0][2], "= promesse fictive", "a promise that looks like a formula is words");
    assert_eq!(rows[0][4..], ["4", "1", "3", "2", "0.75"]);
    assert_eq!(
        rows[1][4..],
        ["30", "", "12.5", "", "0.4167"],
        "a share is not the difference of two readings"
    );
    let formulas = book.worksheet_formula("Autres engagements").unwrap();
    assert_eq!(formulas.used_cells().filter(|(.., formula)| !formula.is_empty()).count(), 3);
}
