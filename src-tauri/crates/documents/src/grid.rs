//! How wide the columns of a table are, on a page of a PDF as in Word.
#![allow(clippy::float_arithmetic, reason = "lengths on paper, in points; no figure of the facilitator")]

use crate::fonts::Fonts;
use crate::look::{BODY_WIDTH, CELL, CELL_HEADING, CELL_TOTAL, Voice};
use crate::{Column, RowKind, RunStyle, Table, clean};

/// White at the sides of a cell.
pub(crate) const SIDE: f32 = 5.0;

/// No column is narrower: a few letters always fit.
const NARROWEST: f32 = 26.0;

/// More columns than this do not fit on a page: the others go in a further table under the first.
const MOST_COLUMNS: usize = 18;

/// Columns of a table that stand side by side.
pub(crate) struct Grid<'a> {
    pub(crate) columns: &'a [Column],
    /// The place of the first of them in the table.
    pub(crate) first: usize,
    /// In points, one for each.
    pub(crate) widths: Vec<f32>,
}

/// The columns of a table in as many grids as are needed; none without columns.
pub(crate) fn grids<'a>(table: &'a Table, fonts: &mut Fonts) -> Vec<Grid<'a>> {
    let (mut all, mut first) = (Vec::new(), 0);
    for columns in table.columns.chunks(MOST_COLUMNS) {
        all.push(Grid { columns, first, widths: widths(table, columns, first, fonts) });
        first += columns.len();
    }
    all
}

/// How a cell's text is set.
pub(crate) fn voice(kind: RowKind) -> Voice {
    match kind {
        RowKind::Body => CELL,
        RowKind::Total => CELL_TOTAL,
    }
}

/// The columns' widths: their shares, but what one word needs is given first when the others can give.
fn widths(table: &Table, columns: &[Column], first: usize, fonts: &mut Fonts) -> Vec<f32> {
    let shares: Vec<f32> = columns.iter().map(|column| f32::from(column.width.max(1))).collect();
    let mut least = Vec::with_capacity(shares.len());
    for (at, column) in columns.iter().enumerate() {
        let heading = [(clean::line(&column.heading), RunStyle::Plain)];
        let mut widest = fonts.widths(&heading, CELL_HEADING).0;
        for row in &table.rows {
            if let Some(runs) = row.cells.get(first + at) {
                widest = widest.max(fonts.widths(&clean::runs(runs), voice(row.kind)).0);
            }
        }
        least.push((widest + 2.0 * SIDE + 0.5).max(NARROWEST));
    }
    shared(BODY_WIDTH, &shares, &least)
}

/// Shares of a width, none less than its least if the whole allows; else none less than [`NARROWEST`].
fn shared(whole: f32, shares: &[f32], least: &[f32]) -> Vec<f32> {
    let floors = if least.iter().sum::<f32>() <= whole {
        least.to_vec()
    } else {
        // A word as long as a page must break: no column claims more than its part for it.
        #[allow(clippy::cast_precision_loss, reason = "at most a few columns")]
        let part = whole / least.len().max(1) as f32;
        least.iter().map(|least| least.min(part)).collect()
    };
    let mut fixed = vec![false; shares.len()];
    loop {
        let taken: f32 = floors.iter().zip(&fixed).filter(|(_, fixed)| **fixed).map(|(floor, _)| floor).sum();
        let open: f32 = shares.iter().zip(&fixed).filter(|(_, fixed)| !**fixed).map(|(share, _)| share).sum();
        let width = |at: usize| -> f32 {
            let (share, floor) = (shares.get(at).copied(), floors.get(at).copied());
            match fixed.get(at) {
                Some(false) if open > 0.0 => (whole - taken) * share.unwrap_or_default() / open,
                _ => floor.unwrap_or_default(),
            }
        };
        let widths: Vec<f32> = (0..shares.len()).map(width).collect();
        let mut settled = true;
        for ((fixed, width), floor) in fixed.iter_mut().zip(&widths).zip(&floors) {
            if !*fixed && *width < *floor {
                (*fixed, settled) = (true, false);
            }
        }
        if settled {
            return widths;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_kept_when_words_fit() {
        assert_eq!(shared(100.0, &[3.0, 1.0], &[10.0, 10.0]), [75.0, 25.0]);
    }

    #[test]
    fn a_long_word_widens_its_column() {
        assert_eq!(shared(100.0, &[3.0, 1.0], &[10.0, 40.0]), [60.0, 40.0]);
        assert_eq!(shared(90.0, &[8.0, 1.0, 1.0], &[10.0, 30.0, 30.0]), [30.0, 30.0, 30.0]);
    }

    #[test]
    fn words_that_fit_nowhere_leave_room_to_others() {
        let widths = shared(100.0, &[1.0, 1.0], &[5000.0, 30.0]);
        assert!((widths.iter().sum::<f32>() - 100.0).abs() < 0.01, "{widths:?}");
        assert!(widths[1] >= 30.0, "{widths:?}");
    }

    #[test]
    fn no_columns_have_no_widths() {
        assert_eq!(shared(100.0, &[], &[]), Vec::<f32>::new());
    }
}
