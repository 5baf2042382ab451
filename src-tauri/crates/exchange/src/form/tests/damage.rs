//! A hundred and more damaged forms: each is told what is wrong with it, by its code and its cell.

use super::moved::{moved, others};
use super::surgery::File;
use super::{codes, filled, read_back};
use crate::form::open;

/// What was done to a form that was filled in, and everything that must be said of it: code and cell.
pub(super) type Case = (&'static str, Box<dyn Fn(&mut File)>, Vec<(&'static str, &'static str)>);

pub(super) fn case(
    name: &'static str,
    damage: impl Fn(&mut File) + 'static,
    told: &[(&'static str, &'static str)],
) -> Case {
    (name, Box::new(damage), told.to_vec())
}

/// Texts where hours should be.
fn texts() -> Vec<Case> {
    let g13 = |code: &'static str| vec![(code, "G13")];
    let texts: [(&str, &str); 26] = [
        ("douze", "form-hours-unreadable"),
        ("12 ou 13", "form-hours-unreadable"),
        ("environ 20", "form-hours-unreadable"),
        ("12,5 + 3", "form-hours-unreadable"),
        ("?", "form-hours-nothing"),
        ("voir fiche de paie", "form-hours-unreadable"),
        ("1.234,5,6", "form-hours-unreadable"),
        ("VRAI", "form-hours-unreadable"),
        ("1 85 05 78 006 084 36", "form-nir"),
        ("-12,5", "form-hours-negative"),
        ("(500)", "form-hours-negative"),
        ("-7h30", "form-hours-negative"),
        ("7h5", "form-hours-minutes"),
        ("7h75", "form-hours-minutes"),
        ("12:7", "form-hours-minutes"),
        ("7 h 5 min", "form-hours-minutes"),
        ("151:60", "form-hours-minutes"),
        ("NC", "form-hours-nothing"),
        ("néant", "form-hours-nothing"),
        ("sans objet", "form-hours-nothing"),
        ("151,67", "form-hours-text"),
        ("12.5", "form-hours-text"),
        ("151h40", "form-hours-text"),
        ("35 heures", "form-hours-text"),
        ("7:30", "form-hours-text"),
        (" 20 ", "form-hours-text"),
    ];
    texts
        .into_iter()
        .map(|(text, code)| -> Case {
            (
                text,
                Box::new(move |f: &mut File| {
                    f.text("G13", text);
                }),
                g13(code),
            )
        })
        .collect()
}

/// Other values where hours should be.
fn values() -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for (value, code) in [
        ("-7", "form-hours-negative"),
        ("-0.5", "form-hours-negative"),
        ("200", "form-hours-high"),
        ("180.01", "form-hours-high"),
        ("220.01", "form-hours-ceiling"),
        ("300", "form-hours-ceiling"),
        ("720.5", "form-hours-impossible"),
        ("15167", "form-hours-impossible"),
        ("1000000", "form-hours-impossible"),
    ] {
        cases.push((
            value,
            Box::new(move |f: &mut File| {
                f.number("G13", value);
            }),
            vec![(code, "G13")],
        ));
    }
    for error in ["#REF!", "#VALUE!", "#N/A", "#DIV/0!"] {
        let told = vec![("form-hours-error", "H14")];
        cases.push((
            error,
            Box::new(move |f: &mut File| {
                f.error("H14", error);
            }),
            told,
        ));
    }
    cases.extend([
        case(
            "true",
            |f| {
                f.truth("I16");
            },
            &[("form-hours-unreadable", "I16")],
        ),
        case(
            "a date",
            |f| {
                f.formatted("H13", "46360", 14);
            },
            &[("form-hours-date", "H13")],
        ),
        case(
            "hours and minutes",
            |f| {
                f.formatted("H13", "5.5", 46);
            },
            &[("form-hours-duration", "H13")],
        ),
        case(
            "a formula",
            |f| {
                f.formula("H13", "100+51.67", "151.67");
            },
            &[("form-hours-formula", "H13")],
        ),
        case(
            "words computed",
            |f| {
                f.formula("H13", "A1&B1", "abc");
            },
            &[("form-hours-unreadable", "H13")],
        ),
        case(
            "a cell emptied",
            |f| {
                f.clear(1, "G14");
            },
            &[("form-cells-empty", "")],
        ),
        case(
            "before the contract",
            |f| {
                f.number("G16", "20");
            },
            &[("form-month-outside", "G16")],
        ),
        case(
            "after the contract",
            |f| {
                f.text("I15", "12");
            },
            &[("form-month-outside", "I15")],
        ),
        case(
            "zero outside",
            |f| {
                f.number("I15", "0");
            },
            &[("form-month-outside", "I15")],
        ),
        case(
            "two months merged",
            |f| {
                f.clear(1, "H13").merge("G13:H13");
            },
            &[("form-merged", "G13"), ("form-merged", "H13")],
        ),
        case(
            "two people merged",
            |f| {
                f.clear(1, "H14").merge("H13:H14");
            },
            &[("form-merged", "H13"), ("form-merged", "H14")],
        ),
    ]);
    cases
}

/// Locked cells of the declaration that changed.
fn locked() -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for (cell, code) in [
        ("A13", "form-key-changed"),
        ("A12", "form-key-changed"),
        ("A23", "form-key-changed"),
        ("B1", "form-cell-changed"),
        ("B2", "form-cell-changed"),
        ("B10", "form-cell-changed"),
        ("B12", "form-cell-changed"),
        ("J12", "form-cell-changed"),
        ("B17", "form-cell-changed"),
        ("B23", "form-cell-changed"),
        ("B25", "form-cell-changed"),
        ("C2", "form-fact-changed"),
        ("C3", "form-fact-changed"),
        ("C4", "form-fact-changed"),
        ("C5", "form-fact-changed"),
        ("C6", "form-fact-changed"),
        ("C7", "form-fact-changed"),
        ("C8", "form-fact-changed"),
        ("C9", "form-fact-changed"),
        ("G12", "form-month-changed"),
        ("I12", "form-month-changed"),
        ("B13", "form-name-changed"),
        ("B16", "form-name-changed"),
        ("C14", "form-detail-changed"),
        ("D14", "form-detail-changed"),
        ("E13", "form-dates-changed"),
        ("F13", "form-dates-changed"),
        ("F15", "form-dates-changed"),
        ("K13", "form-check-overwritten"),
        ("L13", "form-cell-added"),
        ("A30", "form-cell-added"),
        ("D2", "form-cell-added"),
        ("B11", "form-cell-added"),
    ] {
        cases.push((
            cell,
            Box::new(move |f: &mut File| {
                f.text(cell, "autre chose");
            }),
            vec![(code, cell)],
        ));
    }
    for (cell, code) in [
        ("A14", "form-key-changed"),
        ("A19", "form-key-changed"),
        ("B14", "form-name-changed"),
        ("C7", "form-fact-changed"),
        ("F14", "form-dates-changed"),
        ("H12", "form-month-changed"),
        ("J23", "form-total-overwritten"),
        ("K18", "form-check-overwritten"),
    ] {
        cases.push((
            cell,
            Box::new(move |f: &mut File| {
                f.clear(1, cell);
            }),
            vec![(code, cell)],
        ));
    }
    cases.extend([
        case(
            "a mark twice",
            |f| {
                f.text("A13", "L-2");
            },
            &[("form-key-changed", "A13")],
        ),
        case(
            "a start typed as a date",
            |f| {
                f.formatted("E13", "46000", 14);
            },
            &[("form-dates-changed", "E13")],
        ),
        case(
            "a name computed",
            |f| {
                f.formula("B13", "B14", "Aïcha Benali");
            },
            &[("form-name-changed", "B13")],
        ),
        case(
            "names sorted without their lines",
            |f| {
                f.text("B13", "Mamadou Barry").text("B14", "Aïcha Benali");
            },
            &[("form-names-sorted", "B13:B14")],
        ),
        case(
            "a total by hand",
            |f| {
                f.number("J13", "500");
            },
            &[("form-total-wrong", "J13")],
        ),
        case(
            "the right total by hand",
            |f| {
                f.number("J13", "425.17");
            },
            &[("form-total-overwritten", "J13")],
        ),
        case(
            "a month's total",
            |f| {
                f.number("G23", "1");
            },
            &[("form-total-wrong", "G23")],
        ),
        case(
            "the whole total",
            |f| {
                f.number("J23", "9999");
            },
            &[("form-total-wrong", "J23")],
        ),
        case(
            "a total that leaves a month out",
            |f| {
                f.formula("J13", "SUM(G13:H13)", "291.67");
            },
            &[("form-total-overwritten", "J13")],
        ),
        case(
            "the check silenced",
            |f| {
                f.formula("K13", "\"\"", "");
            },
            &[("form-check-overwritten", "K13")],
        ),
    ]);
    cases
}

#[test]
fn a_hundred_damaged_forms_each_get_the_right_message() {
    let mut cases = texts();
    cases.extend(values());
    cases.extend(locked());
    cases.extend(moved());
    cases.extend(others());
    assert!(cases.len() >= 100, "{}", cases.len());
    let mut wrong = Vec::new();
    for (name, damage, told) in &cases {
        let (.., mut file) = filled();
        damage(&mut file);
        let reading = read_back(&file.bytes());
        let mut found: Vec<(&str, &str)> =
            reading.problems.iter().map(|p| (p.message.key.as_str(), p.cell.as_str())).collect();
        found.sort_unstable();
        let mut told = told.clone();
        told.sort_unstable();
        if found != told {
            wrong.push(format!("{name}: {found:?} instead of {told:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn files_that_are_no_form_are_named() {
    let (.., file) = filled();
    let whole = file.bytes();
    let mut other = rust_xlsxwriter::Workbook::new();
    other.add_worksheet().write(0, 0, "Heures de septembre").unwrap();
    let other = other.save_to_buffer().unwrap();
    let csv = "L-1;Aïcha Benali;CLF-4F9A-0C7E;151,67\n".as_bytes().to_vec();
    for (bytes, name, code) in [
        (whole[..whole.len() / 2].to_vec(), "coupé.xlsx", "table-error-damaged"),
        (whole[..100].to_vec(), "coupé.xlsx", "table-error-damaged"),
        (Vec::new(), "vide.xlsx", "table-error-empty"),
        (csv, "retour.csv", "form-not-a-workbook"),
        (b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj".to_vec(), "scan.pdf", "table-error-not-a-table"),
        (crate::table::files_tests::envelope(), "secret.xlsx", "table-error-protected"),
        (other, "autre.xlsx", "form-no-reference"),
    ] {
        assert_eq!(open(&bytes, name).unwrap_err().message().key, code, "{name}");
    }
}

#[test]
fn a_form_copied_into_another_workbook_says_what_it_lost() {
    let (issued, _, _) = super::blank();
    let mut copy = rust_xlsxwriter::Workbook::new();
    let sheet = copy.add_worksheet();
    for cell in issued.cells.iter().filter(|c| c.sheet == 0 && !c.role.is_formula() && !c.text.is_empty()) {
        sheet.write(cell.row, cell.column, cell.text.as_str()).unwrap();
    }
    for (cell, hours) in super::FILLED {
        let (row, column) = super::surgery::at(cell);
        sheet.write(row, column, hours.parse::<f64>().unwrap()).unwrap();
    }
    let reading = read_back(&copy.save_to_buffer().unwrap());
    let mut found = codes(&reading);
    found.dedup();
    let told = [
        "form-check-overwritten",
        "form-seal-removed",
        "form-sheet-missing",
        "form-sheet-renamed",
        "form-total-overwritten",
    ];
    assert_eq!(found, told);
    assert!(!reading.intact);
    assert_eq!(reading.hours.len(), 10, "hours are still those of known lines");
}

#[test]
fn what_was_damaged_is_left_aside_and_the_rest_is_taken() {
    let taken = |damage: &dyn Fn(&mut File)| {
        let (.., mut file) = filled();
        damage(&mut file);
        let reading = read_back(&file.bytes());
        (reading.hours.len(), reading.left, reading.blocked)
    };
    assert_eq!(
        taken(&|f| {
            f.text("G13", "douze");
        }),
        (9, 1, false)
    );
    assert_eq!(
        taken(&|f| {
            f.text("B13", "Un autre");
        }),
        (7, 3, false),
        "a line of another person"
    );
    assert_eq!(
        taken(&|f| {
            f.text("G12", "Heures mars 2026");
        }),
        (7, 3, false),
        "a month of another year"
    );
    assert_eq!(
        taken(&|f| {
            f.text("C6", "Une autre entreprise");
        }),
        (0, 10, true)
    );
    assert_eq!(
        taken(&|f| {
            f.swap_rows(13, 15);
        }),
        (10, 0, false),
        "sorted with their marks"
    );
    assert_eq!(
        taken(&|f| {
            f.delete_sheet("Sceau");
        }),
        (10, 0, false),
        "compared cell by cell"
    );
    assert_eq!(
        taken(&|f| {
            f.delete_sheet("Déclaration");
        }),
        (0, 0, true)
    );
    assert_eq!(
        taken(&|f| {
            f.number("J13", "500");
        }),
        (10, 0, false),
        "cells count, not the total"
    );
    let (.., mut file) = filled();
    file.swap_rows(13, 15);
    let reading = read_back(&file.bytes());
    let hours = reading.hours.iter().find(|h| h.placement.0 == 11 && h.cell == "G15").unwrap();
    assert_eq!(hours.hours.get(), 15_167, "hours follow their person");
}
