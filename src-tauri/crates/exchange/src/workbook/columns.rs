//! The sheets and the columns of the data sheets: one list for headings, ranges and names.

use super::PeopleRows;
use clausier_domain::text::fold;

/// A sheet of the workbook, in the order of its tabs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sheet {
    Cover,
    Synthesis,
    Lots,
    Companies,
    People,
    Placements,
    Hours,
    Publics,
    Exits,
    Pledges,
    Definitions,
    Sources,
}

impl Sheet {
    /// Every sheet, in order; a year without commitments in other units has no sheet for them.
    pub(super) fn of(pledges: usize) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |sheet| *sheet != Self::Pledges || pledges > 0)
    }

    const ALL: &'static [Self] = &[
        Self::Cover,
        Self::Synthesis,
        Self::Lots,
        Self::Companies,
        Self::People,
        Self::Placements,
        Self::Hours,
        Self::Publics,
        Self::Exits,
        Self::Pledges,
        Self::Definitions,
        Self::Sources,
    ];

    /// Fluent keys of its name and of what it holds.
    pub(super) fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::Cover => ("workbook-sheet-cover", "workbook-about-cover"),
            Self::Synthesis => ("workbook-sheet-synthesis", "workbook-about-synthesis"),
            Self::Lots => ("workbook-sheet-lots", "workbook-about-lots"),
            Self::Companies => ("workbook-sheet-companies", "workbook-about-companies"),
            Self::People => ("workbook-sheet-people", "workbook-about-people"),
            Self::Placements => ("workbook-sheet-placements", "workbook-about-placements"),
            Self::Hours => ("workbook-sheet-hours", "workbook-about-hours"),
            Self::Publics => ("workbook-sheet-publics", "workbook-about-publics"),
            Self::Exits => ("workbook-sheet-exits", "workbook-about-exits"),
            Self::Pledges => ("workbook-sheet-pledges", "workbook-about-pledges"),
            Self::Definitions => ("workbook-sheet-definitions", "workbook-about-definitions"),
            Self::Sources => ("workbook-sheet-sources", "workbook-about-sources"),
        }
    }
}

/// What a column holds: it decides the format of its cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Count,
    Hours,
    Money,
    Date,
    Month,
    /// Hundredths of a unit that is not told by the column: never added up.
    Quantity,
    Share,
}

/// A column of a data sheet.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    /// Fluent key of its heading.
    pub key: &'static str,
    /// Width in characters.
    pub width: u16,
    pub kind: Kind,
}

const fn column(key: &'static str, width: u16, kind: Kind) -> Column {
    Column { key, width, kind }
}

/// Positions of the columns that formulas read.
pub(super) mod at {
    pub const LOT: usize = 0;
    pub const LOT_CONTRACT: usize = 2;
    pub const LOT_OPERATION: usize = 4;
    pub const LOT_BUYER: usize = 6;
    pub const LOT_BUYER_NAME: usize = 7;
    pub const LOT_TRADE: usize = 9;
    pub const LOT_SECTOR: usize = 10;
    pub const LOT_AMOUNT: usize = 11;
    pub const LOT_INITIAL: usize = 13;
    pub const LOT_EXEMPTED: usize = 14;
    pub const LOT_DUE: usize = 15;
    pub const LOT_BEFORE: usize = 16;
    pub const LOT_DONE: usize = 17;
    pub const LOT_MISSING: usize = 19;
    pub const LOT_SURPLUS: usize = 20;
    pub const COMPANY: usize = 2;
    pub const PERSON: usize = 0;
    pub const PLACEMENT_EMPLOYER: usize = 2;
    pub const PLACEMENT_EXIT: usize = 10;
    pub const PLACEMENT_HOURS: usize = 11;
    pub const PLACEMENT_SITE: usize = 12;
    pub const PLACEMENT_SITE_NAME: usize = 13;
    pub const PLACEMENT_PERSON: usize = 14;
    pub const PLEDGE_TARGET: usize = 4;
    pub const PLEDGE_BEFORE: usize = 5;
    pub const PLEDGE_REACHED: usize = 6;
    pub const HOUR_PLACEMENT: usize = 0;
    pub const HOUR_LOT: usize = 1;
    pub const HOUR_MONTH: usize = 2;
    pub const HOUR_MODALITY: usize = 3;
    pub const HOUR_COUNTED: usize = 4;
    pub const HOUR_TO_CHECK: usize = 5;
    pub const HOUR_PERSON: usize = 6;
}

const LOTS: &[Column] = &[
    column("workbook-lot-number", 8, Kind::Count),
    column("workbook-lot", 38, Kind::Text),
    column("workbook-contract-number", 10, Kind::Count),
    column("workbook-contract", 38, Kind::Text),
    column("workbook-operation-number", 11, Kind::Count),
    column("workbook-operation", 26, Kind::Text),
    column("workbook-buyer-number", 11, Kind::Count),
    column("workbook-buyer", 28, Kind::Text),
    column("workbook-buyer-kind", 20, Kind::Text),
    column("workbook-trade", 22, Kind::Text),
    column("workbook-sector", 22, Kind::Text),
    column("workbook-amount", 14, Kind::Money),
    column("workbook-status", 12, Kind::Text),
    column("workbook-hours-initial", 12, Kind::Hours),
    column("workbook-hours-exempted", 12, Kind::Hours),
    column("workbook-hours-due", 12, Kind::Hours),
    column("workbook-hours-before", 12, Kind::Hours),
    column("workbook-hours-done", 12, Kind::Hours),
    column("workbook-hours-to-check", 12, Kind::Hours),
    column("workbook-hours-missing", 12, Kind::Hours),
    column("workbook-hours-surplus", 12, Kind::Hours),
];

const COMPANIES: &[Column] = &[
    column("workbook-lot-number", 8, Kind::Count),
    column("workbook-lot", 44, Kind::Text),
    column("workbook-company-number", 12, Kind::Count),
    column("workbook-company", 40, Kind::Text),
    column("workbook-role", 24, Kind::Text),
];

const PEOPLE: &[Column] = &[
    column("workbook-person-number", 11, Kind::Count),
    column("workbook-sex", 16, Kind::Text),
    column("workbook-age", 22, Kind::Text),
    column("workbook-level", 28, Kind::Text),
    column("workbook-criterion", 44, Kind::Text),
    column("workbook-qpv", 26, Kind::Text),
    column("workbook-arrival", 26, Kind::Text),
];
const PEOPLE_LINKED: &[Column] =
    &[column("workbook-work-contracts", 12, Kind::Count), column("workbook-hours-done", 12, Kind::Hours)];

const PLACEMENTS: &[Column] = &[
    column("workbook-placement-number", 11, Kind::Count),
    column("workbook-lot-number", 8, Kind::Count),
    column("workbook-employer-number", 11, Kind::Count),
    column("workbook-employer", 34, Kind::Text),
    column("workbook-employer-kind", 24, Kind::Text),
    column("workbook-modality", 34, Kind::Text),
    column("workbook-contract-type", 18, Kind::Text),
    column("workbook-starts-on", 12, Kind::Date),
    column("workbook-ends-on", 12, Kind::Date),
    column("workbook-ended-on", 12, Kind::Date),
    column("workbook-exit", 34, Kind::Text),
    column("workbook-hours-done", 12, Kind::Hours),
    column("workbook-site-number", 8, Kind::Count),
    column("workbook-site", 34, Kind::Text),
];

const PLEDGES: &[Column] = &[
    column("workbook-contract-number", 10, Kind::Count),
    column("workbook-contract", 38, Kind::Text),
    column("workbook-pledge", 44, Kind::Text),
    column("workbook-pledge-unit", 34, Kind::Text),
    column("workbook-pledge-target", 12, Kind::Quantity),
    column("workbook-pledge-before", 12, Kind::Quantity),
    column("workbook-pledge-reached", 12, Kind::Quantity),
    column("workbook-pledge-in-year", 12, Kind::Quantity),
    column("workbook-pledge-rate", 12, Kind::Share),
];

const HOURS: &[Column] = &[
    column("workbook-placement-number", 11, Kind::Count),
    column("workbook-lot-number", 8, Kind::Count),
    column("workbook-month", 12, Kind::Month),
    column("workbook-modality", 44, Kind::Text),
    column("workbook-hours-done", 12, Kind::Hours),
    column("workbook-hours-to-check", 12, Kind::Hours),
];
const LINK: &[Column] = &[column("workbook-person-number", 11, Kind::Count)];

/// First row of the data, counted from zero: title, subtitle, totals, headings come before.
pub(super) const FIRST_ROW: u32 = 4;
/// Row of the headings.
pub(super) const HEADINGS: u32 = 3;
/// Row of the totals.
pub(super) const TOTALS: u32 = 2;

/// A data sheet: its columns, its number of rows and the names of its ranges.
#[derive(Debug, Clone)]
pub(super) struct Table {
    pub sheet: Sheet,
    pub columns: Vec<Column>,
    pub rows: usize,
    names: Vec<String>,
}

impl Table {
    pub(super) fn new(sheet: Sheet, people: PeopleRows, rows: usize, text: &dyn Fn(&str) -> String) -> Self {
        let (always, linked): (&[Column], &[Column]) = match sheet {
            Sheet::Companies => (COMPANIES, &[]),
            Sheet::People => (PEOPLE, PEOPLE_LINKED),
            Sheet::Placements => (PLACEMENTS, LINK),
            Sheet::Hours => (HOURS, LINK),
            Sheet::Pledges => (PLEDGES, &[]),
            _ => (LOTS, &[]),
        };
        let mut columns = always.to_vec();
        if people == PeopleRows::Linked {
            columns.extend_from_slice(linked);
        }
        let prefix = text(sheet.keys().0);
        let mut names: Vec<String> = Vec::new();
        for (index, column) in columns.iter().enumerate() {
            let mut name = range_name(&format!("{prefix} {}", text(column.key)));
            if names.contains(&name) {
                name = format!("{name}_{index}");
            }
            names.push(name);
        }
        Self { sheet, columns, rows, names }
    }

    /// Defined name of the cells of a column; what formulas write.
    pub(super) fn name(&self, column: usize) -> &str {
        self.names.get(column).map_or("", String::as_str)
    }

    /// Last row of the data; an empty table keeps one blank row so that its ranges exist.
    pub(super) fn last_row(&self) -> u32 {
        FIRST_ROW + u32::try_from(self.rows.max(1)).unwrap_or(u32::MAX - FIRST_ROW) - 1
    }
}

/// Words as a name a formula can use: "Heures réalisées" is `heures_realisees`.
pub(super) fn range_name(words: &str) -> String {
    let folded = fold(words);
    let parts: Vec<&str> =
        folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let name = parts.join("_");
    // A name starts with a letter and never looks like a cell.
    if name.contains('_') && name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name
    } else {
        format!("n_{name}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_ranges_are_valid_in_formulas() {
        assert_eq!(range_name("Heures Réalisées dans l’année"), "heures_realisees_dans_l_annee");
        assert_eq!(range_name("N° lot"), "n_lot");
        assert_eq!(range_name("A1"), "n_a1", "a name must not look like a cell");
        assert_eq!(range_name("2026 heures"), "n_2026_heures");
    }

    #[test]
    fn formulas_read_the_columns_they_name() {
        let key = |columns: &[Column], at: usize| columns[at].key;
        assert_eq!(key(LOTS, at::LOT_SECTOR), "workbook-sector");
        assert_eq!(key(LOTS, at::LOT_DUE), "workbook-hours-due");
        assert_eq!(key(LOTS, at::LOT_SURPLUS), "workbook-hours-surplus");
        assert_eq!(key(PLACEMENTS, at::PLACEMENT_HOURS), "workbook-hours-done");
        assert_eq!(at::PLACEMENT_PERSON, PLACEMENTS.len());
        assert_eq!(key(PLACEMENTS, at::PLACEMENT_SITE_NAME), "workbook-site");
        assert_eq!(key(PLEDGES, at::PLEDGE_REACHED), "workbook-pledge-reached");
        assert_eq!(key(HOURS, at::HOUR_TO_CHECK), "workbook-hours-to-check");
        assert_eq!(at::HOUR_PERSON, HOURS.len());
    }
}
