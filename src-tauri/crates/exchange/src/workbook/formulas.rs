//! The formulas of the workbook, in functions Excel and LibreOffice share. Every one that adds
//! hours rounds to the hundredth, so that the sum of decimals is the decimal the domain computed.

/// A0-style address, absolute: (0, 1) is `$B$1`.
pub(super) fn absolute(row: u32, column: u16) -> String {
    format!("${}${}", rust_xlsxwriter::utility::column_number_to_name(column), row + 1)
}

/// Address of one cell, relative.
pub(super) fn cell(row: u32, column: u16) -> String {
    rust_xlsxwriter::utility::row_col_to_cell(row, column)
}

/// A sheet's name as formulas quote it.
pub(super) fn quoted(sheet: &str) -> String {
    format!("'{}'", sheet.replace('\'', "''"))
}

/// Sum of a range of hours or euros.
pub(super) fn sum(range: &str) -> String {
    format!("=ROUND(SUM({range}),2)")
}

/// Number of different numbers in a range; blanks do not count.
pub(super) fn distinct(range: &str) -> String {
    // FREQUENCY of nothing is an error in LibreOffice.
    format!("=IF(COUNT({range})=0,0,SUMPRODUCT(--(FREQUENCY({range},{range})>0)))")
}

/// Number of different numbers in a range where another is positive: an array formula.
pub(super) fn distinct_where_positive(range: &str, positive: &str) -> String {
    let counted = format!("SUM(--(FREQUENCY(IF({positive}>0,{range}),{range})>0))");
    format!("=IF(COUNTIF({positive},\">0\")=0,0,{counted})")
}

/// Whether a criterion means these very words to SUMIFS and COUNTIF: no wildcard, no comparison,
/// nothing that could be read as a number, a date or a truth value.
pub(super) fn plain(words: &str) -> bool {
    const TRUTH: [&str; 4] = ["true", "false", "vrai", "faux"];
    words.starts_with(char::is_alphabetic)
        && !TRUTH.contains(&words.to_lowercase().as_str())
        && words.chars().count() < 200
        && !words.contains(|c: char| c.is_ascii_digit() || "*?~=<>".contains(c))
}

/// Sum of `values` on the rows where `keys` holds the words of the cell `at`.
pub(super) fn sum_where(values: &str, keys: &str, at: &str, words: &str) -> String {
    if plain(words) {
        format!("=ROUND(SUMIFS({values},{keys},{at}),2)")
    } else {
        format!("=ROUND(SUMPRODUCT(({keys}={at})*{values}),2)")
    }
}

/// Number of rows where `keys` holds the words of the cell `at`.
pub(super) fn count_where(keys: &str, at: &str, words: &str) -> String {
    if plain(words) { format!("=COUNTIF({keys},{at})") } else { format!("=SUMPRODUCT(--({keys}={at}))") }
}

/// Sum of `values` on the rows where `keys` holds the number (or the date) of the cell `at`.
pub(super) fn sum_by_number(values: &str, keys: &str, at: &str) -> String {
    format!("=ROUND(SUMIFS({values},{keys},{at}),2)")
}

/// Number of rows with something written.
pub(super) fn count_filled(range: &str) -> String {
    format!("=SUMPRODUCT(--({range}<>\"\"))")
}

/// `part` of `whole`, to the hundredth of a percent; both are whole numbers.
pub(super) fn ratio(part: &str, whole: &str) -> String {
    format!("=ROUND(({part})*10000/({whole}),0)/10000")
}

/// Hours as a whole number of hundredths: exact, whatever the sum of decimals left behind.
pub(super) fn hundredths(hours: &str) -> String {
    format!("ROUND(100*{hours},0)")
}

/// The values of a breakdown, as whole numbers, for the share of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whole {
    /// Hours with two decimals.
    Hundredths,
    /// People.
    Units,
}

/// Share of a row, in whole tenths of a percent, by largest remainder: see `impact::breakdown::shares`.
pub(super) fn share(whole: Whole, column: u16, row: u32, first: u32, last: u32) -> String {
    let range = format!("{}:{}", absolute(first, column), absolute(last, column));
    let (values, own) = match whole {
        Whole::Hundredths => (hundredths(&range), hundredths(&cell(row, column))),
        Whole::Units => (range.clone(), cell(row, column)),
    };
    let total = match whole {
        Whole::Hundredths => hundredths(&format!("SUM({range})")),
        Whole::Units => format!("SUM({range})"),
    };
    let remainder = format!("MOD({own}*1000,{total})");
    let larger = format!("SUMPRODUCT(--(MOD({values}*1000,{total})>{remainder}))");
    let earlier = format!(
        "SUMPRODUCT((ROW({range})<ROW({at}))*(MOD({values}*1000,{total})={remainder}))",
        at = cell(row, column)
    );
    let left = format!("1000-SUMPRODUCT(INT({values}*1000/{total}))");
    format!("=IF({total}=0,\"\",(INT({own}*1000/{total})+IF({larger}+{earlier}<{left},1,0))/1000)")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_that_mean_themselves_go_to_sumifs() {
        for words in ["Gros œuvre", "Intérim d’insertion (ETTI)", "Femmes"] {
            assert!(plain(words), "{words}");
        }
        for words in
            ["*", "Toiture ?", "a~b", "=1", "> 50", "VRAI", "12/03", "mars 2026", "50 ans et plus", "", "-3"]
        {
            assert!(!plain(words), "{words}");
        }
    }

    #[test]
    fn names_of_sheets_and_cells_are_quoted() {
        assert_eq!(quoted("L'année"), "'L''année'");
        assert_eq!((absolute(0, 1), cell(9, 26)), ("$B$1".to_owned(), "AA10".to_owned()));
    }
}
