//! Where each figure of the sheets of results stands, known before anything is written: formulas
//! point at each other.

use super::columns::Sheet;
use clausier_domain::impact::{Theme, YearSummary};

/// Breakdowns of each sheet of results, in order.
pub(super) const ON_SYNTHESIS: &[&str] = &[
    "hours_by_month",
    "hours_by_modality",
    "hours_by_sector",
    "hours_by_trade",
    "hours_by_buyer",
    "hours_by_site",
];
pub(super) const ON_PUBLICS: &[&str] = &[
    "people_by_criterion",
    "people_by_sex",
    "people_by_age",
    "people_by_level",
    "people_by_qpv",
    "people_by_arrival",
];
pub(super) const ON_EXITS: &[&str] = &["exits_by_outcome"];

pub(super) const THEMES: [(Theme, &str); 4] = [
    (Theme::Volume, "workbook-theme-volume"),
    (Theme::Purchasing, "workbook-theme-purchasing"),
    (Theme::People, "workbook-theme-people"),
    (Theme::Outcomes, "workbook-theme-outcomes"),
];

/// First row under the title of a sheet of results.
pub(super) const TOP: u32 = 4;
/// Where a breakdown stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Block {
    pub sheet: Sheet,
    pub top: u32,
    pub first: u32,
    pub rows: u32,
}

impl Block {
    /// Last row of the parts.
    pub(super) fn last(&self) -> u32 {
        self.first + self.rows.max(1) - 1
    }

    /// Row of the total.
    pub(super) fn total(&self) -> u32 {
        self.last() + 1
    }
}

/// Where each figure stands, known before anything is written: formulas point at each other.
pub(super) struct Layout {
    keys: Vec<(String, u32)>,
    blocks: Vec<(String, Block)>,
}

/// A number of rows.
pub(super) fn rows_of(items: usize) -> u32 {
    u32::try_from(items).unwrap_or(u32::MAX)
}

impl Layout {
    pub(super) fn new(summary: &YearSummary) -> Self {
        let mut layout = Self { keys: Vec::new(), blocks: Vec::new() };
        let mut row = TOP;
        for (theme, _) in THEMES {
            row += 2;
            for indicator in summary.indicators.iter().filter(|indicator| indicator.theme == theme) {
                layout.keys.push((indicator.code.clone(), row));
                row += 1;
            }
            row += 1;
        }
        layout.stack(summary, Sheet::Synthesis, ON_SYNTHESIS, row);
        layout.stack(summary, Sheet::Publics, ON_PUBLICS, TOP);
        layout.stack(summary, Sheet::Exits, ON_EXITS, TOP);
        layout
    }

    fn stack(&mut self, summary: &YearSummary, sheet: Sheet, codes: &[&str], mut top: u32) {
        for code in codes {
            let Some(table) = summary.breakdown(code) else { continue };
            let rows = rows_of(table.rows.len());
            let block = Block { sheet, top, first: top + 2, rows };
            self.blocks.push(((*code).to_owned(), block));
            // The total, the note on merged groups, a blank row.
            top = block.total() + 3;
        }
    }

    /// Where a breakdown stands.
    pub(super) fn block(&self, code: &str) -> Option<Block> {
        self.blocks.iter().find(|(known, _)| known == code).map(|(_, block)| *block)
    }

    /// Code and row of each key figure of the synthesis.
    pub(super) fn keys(&self) -> impl Iterator<Item = (&str, u32)> {
        self.keys.iter().map(|(code, row)| (code.as_str(), *row))
    }

    /// Last row that the breakdowns of a sheet use.
    pub(super) fn last_row(&self, sheet: Sheet) -> u32 {
        let blocks = self.blocks.iter().filter(|(_, block)| block.sheet == sheet);
        blocks.map(|(_, block)| block.total() + 1).max().unwrap_or(TOP)
    }
}
