//! Damage that moves rows, sheets and files rather than values.

use super::damage::{Case, case};

/// Rows and columns that moved.
pub(super) fn moved() -> Vec<Case> {
    vec![
        case(
            "a line deleted",
            |f| {
                f.delete_row(14);
            },
            &[("form-row-missing", "")],
        ),
        case(
            "a line emptied",
            |f| {
                f.clear_row(14);
            },
            &[("form-row-missing", "")],
        ),
        case(
            "the last line deleted",
            |f| {
                f.delete_row(16);
            },
            &[("form-row-missing", "")],
        ),
        case(
            "a free line deleted",
            |f| {
                f.delete_row(19);
            },
            &[("form-row-missing-other", "")],
        ),
        case(
            "a fact deleted",
            |f| {
                f.delete_row(3);
            },
            &[("form-row-missing-other", "")],
        ),
        case(
            "the headings deleted",
            |f| {
                f.delete_row(12);
            },
            &[("form-row-missing-other", "")],
        ),
        case(
            "the totals deleted",
            |f| {
                f.delete_row(23);
            },
            &[("form-row-missing-other", "")],
        ),
        case(
            "a blank row deleted",
            |f| {
                f.delete_row(11);
            },
            &[("form-row-closer", "A11")],
        ),
        case(
            "another blank row deleted",
            |f| {
                f.delete_row(24);
            },
            &[("form-row-closer", "A24")],
        ),
        case(
            "a blank row put in",
            |f| {
                f.insert_row(15);
            },
            &[("form-row-inserted", "A15")],
        ),
        case(
            "a blank row above",
            |f| {
                f.insert_row(1);
            },
            &[("form-row-inserted", "A1")],
        ),
        case(
            "a person put in",
            |f| {
                f.insert_row(15).text("B15", "Zoé Neuve").number("G15", "10");
            },
            &[("form-row-inserted", "A15")],
        ),
        case(
            "a line twice",
            |f| {
                f.insert_row(15).copy_row(14, 15);
            },
            &[("form-row-inserted", "A15")],
        ),
        case(
            "two lines swapped",
            |f| {
                f.swap_rows(13, 15);
            },
            &[("form-rows-sorted", "")],
        ),
        case(
            "lines sorted the other way",
            |f| {
                f.swap_rows(13, 16).swap_rows(14, 15);
            },
            &[("form-rows-sorted", "")],
        ),
        case(
            "a month deleted",
            |f| {
                f.columns(|n| if n == 7 { None } else { Some(n - u16::from(n > 7)) });
            },
            &[("form-column-missing", "")],
        ),
        case(
            "the contracts deleted",
            |f| {
                f.columns(|n| if n == 3 { None } else { Some(n - u16::from(n > 3)) });
            },
            &[("form-column-missing", "")],
        ),
        case(
            "a column put in",
            |f| {
                f.columns(|n| Some(n + u16::from(n >= 7)));
            },
            &[("form-column-inserted", "H1")],
        ),
        case(
            "a column on the left",
            |f| {
                f.columns(|n| Some(n + 1));
            },
            &[("form-column-inserted", "A1")],
        ),
        case(
            "two months swapped",
            |f| {
                f.columns(|n| {
                    Some(if n == 6 {
                        7
                    } else if n == 7 {
                        6
                    } else {
                        n
                    })
                });
            },
            &[("form-columns-sorted", "")],
        ),
    ]
}

/// Sheets, seal, free lines.
pub(super) fn others() -> Vec<Case> {
    vec![
        case(
            "the sheet renamed",
            |f| {
                f.rename_sheet("Déclaration", "Feuil1");
            },
            &[("form-sheet-renamed", "")],
        ),
        case(
            "the seal renamed",
            |f| {
                f.rename_sheet("Sceau", "Feuil3");
            },
            &[("form-sheet-renamed", "")],
        ),
        case(
            "the help renamed",
            |f| {
                f.rename_sheet("Mode d’emploi", "Aide");
            },
            &[("form-sheet-renamed", "")],
        ),
        case(
            "the seal deleted",
            |f| {
                f.delete_sheet("Sceau");
            },
            &[("form-seal-removed", "")],
        ),
        case(
            "the help deleted",
            |f| {
                f.delete_sheet("Mode d’emploi");
            },
            &[("form-sheet-missing", "")],
        ),
        case(
            "the declaration deleted",
            |f| {
                f.delete_sheet("Déclaration");
            },
            &[("form-sheet-missing", "")],
        ),
        case(
            "the seal emptied",
            |f| {
                f.clear(3, "B5");
            },
            &[("form-seal-removed", "B5")],
        ),
        case(
            "the seal changed",
            |f| {
                f.text_on(3, "B5", "0123abcd");
            },
            &[("form-seal-changed", "B5")],
        ),
        case(
            "the reference of the seal",
            |f| {
                f.text_on(3, "B4", "CLF-0000-0000");
            },
            &[("form-cell-changed", "B4")],
        ),
        case(
            "the help rewritten",
            |f| {
                f.text_on(2, "A5", "Faites au mieux");
            },
            &[("form-cell-changed", "A5")],
        ),
        case(
            "a note in the help",
            |f| {
                f.text_on(2, "C40", "vu");
            },
            &[("form-cell-added", "C40")],
        ),
        case(
            "hours without a name",
            |f| {
                f.number("G18", "12");
            },
            &[("form-free-nameless", "B18")],
        ),
        case(
            "a social security number for a name",
            |f| {
                f.text("B18", "1 85 05 78 006 084 36").number("G18", "12");
            },
            &[("form-free-nameless", "B18"), ("form-nir", "B18")],
        ),
        case(
            "words for hours on a free line",
            |f| {
                f.text("B18", "Zoé Neuve").text("G18", "un peu");
            },
            &[("form-hours-unreadable", "G18")],
        ),
        case(
            "too many hours on a free line",
            |f| {
                f.text("B18", "Zoé Neuve").number("G18", "221");
            },
            &[("form-hours-ceiling", "G18")],
        ),
        case(
            "words for a day",
            |f| {
                f.text("B18", "Zoé Neuve").text("E18", "bientôt");
            },
            &[("form-day-unreadable", "E18")],
        ),
        case(
            "words for the date",
            |f| {
                f.text("C26", "hier");
            },
            &[("form-day-unreadable", "C26")],
        ),
        case(
            "a social security number in the remark",
            |f| {
                f.text("C27", "NIR 285057800608436");
            },
            &[("form-nir", "C27")],
        ),
    ]
}
