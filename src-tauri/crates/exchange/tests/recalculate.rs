//! Another program recalculates the yearly workbook from its formulas alone, and every figure stays
//! the same. LibreOffice (`soffice`) must be installed: this is the proof that formulas are live.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail loudly")]
#![allow(clippy::float_arithmetic, reason = "a sheet holds floating numbers")]

mod support;

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use clausier_domain::impact::YearFacts;
use clausier_exchange::workbook::PeopleRows;
use rust_xlsxwriter::{Formula, Workbook};
use std::io::Cursor;
use std::path::Path;
use std::process::Command;
use support::*;

/// A profile of LibreOffice that recalculates every file it opens.
const PROFILE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"#;

/// The same workbook after LibreOffice has computed every formula anew.
fn recalculated(bytes: &[u8]) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let (profile, out) = (folder.path().join("profile"), folder.path().join("out"));
    std::fs::create_dir_all(profile.join("user")).unwrap();
    std::fs::write(profile.join("user/registrymodifications.xcu"), PROFILE).unwrap();
    let file = folder.path().join("year.xlsx");
    std::fs::write(&file, bytes).unwrap();
    let run = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", profile.display()))
        .args(["--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir"])
        .args([out.as_path(), Path::new(&file)])
        .output()
        .unwrap_or_else(|error| panic!("LibreOffice is needed: install libreoffice-calc (soffice: {error})"));
    let written = out.join("year.xlsx");
    assert!(written.exists(), "soffice wrote nothing: {}", String::from_utf8_lossy(&run.stderr));
    std::fs::read(written).unwrap()
}

/// Every cell with something in it: sheet, row, column.
fn cells(bytes: Vec<u8>) -> Vec<((String, u32, u32), Data)> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let mut all = Vec::new();
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name).unwrap();
        let start = range.start().unwrap_or_default();
        for (row, column, cell) in range.used_cells() {
            let at = (start.0 + u32::try_from(row).unwrap(), start.1 + u32::try_from(column).unwrap());
            all.push(((name.clone(), at.0, at.1), cell.clone()));
        }
    }
    all
}

fn number(cell: &Data) -> Option<f64> {
    match cell {
        Data::Float(value) => Some(*value),
        Data::Int(value) => value.to_string().parse().ok(),
        Data::DateTime(value) => Some(value.as_f64()),
        _ => None,
    }
}

fn assert_same_after_recalculation(bytes: Vec<u8>) -> usize {
    let after: std::collections::BTreeMap<_, _> = cells(recalculated(&bytes)).into_iter().collect();
    let (mut compared, mut differences) = (0, Vec::new());
    for (at, before) in cells(bytes) {
        let now = after.get(&at).unwrap_or(&Data::Empty);
        if let Some(value) = number(&before) {
            compared += 1;
            // Files hold 15 significant digits: what is not the same decimal is a difference.
            if number(now).is_none_or(|now| format!("{now:.9}") != format!("{value:.9}")) {
                differences.push(format!("{at:?}: written {before:?}, recalculated {now:?}"));
            }
        } else if matches!(now, Data::Error(_)) {
            differences.push(format!("{at:?}: {now:?}"));
        }
    }
    assert!(differences.is_empty(), "{} differences\n{}", differences.len(), differences.join("\n"));
    compared
}

#[test]
fn libreoffice_really_recalculates() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().write_formula(0, 0, Formula::new("=20+22").set_result("7")).unwrap();
    let after = cells(recalculated(&workbook.save_to_buffer().unwrap()));
    assert_eq!(number(&after[0].1), Some(42.0), "the false value 7 must not survive");
}

#[test]
fn every_figure_of_the_workbook_survives_recalculation() {
    let facts = YearFacts { previous: Some(Box::new(year(2025, 40))), ..year(2026, 60) };
    let file = write(&report(&facts, PeopleRows::Linked), "fr");
    let compared = assert_same_after_recalculation(file.bytes);
    assert!(compared > 2000, "{compared}");
}

#[test]
fn a_workbook_for_others_and_one_of_few_people_survive_it_too() {
    for people in [3, 17, 150] {
        let facts = year(2026, people);
        let file = write(&report(&facts, PeopleRows::Separate), "en");
        assert!(assert_same_after_recalculation(file.bytes) > file.figures / 2);
    }
    let empty =
        YearFacts { lots: vec![], people: vec![], placements: vec![], hours: vec![], ..year(2026, 1) };
    assert_same_after_recalculation(write(&report(&empty, PeopleRows::Linked), "fr").bytes);
}
