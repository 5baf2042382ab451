//! Tables as pieces: one for each row.
#![allow(clippy::float_arithmetic, reason = "lengths on paper, in points; no figure of the facilitator")]

use super::tags::{Knot, Knots};
use super::{Bond, Piece};
use crate::drawing::Mark;
use crate::fonts::{Fonts, Shaped};
use crate::look::{BODY_WIDTH, CELL, CELL_HEADING, CELL_TOTAL, HAIRLINE, RULES, SPINE, TABLE_CAPTION, Voice};
use crate::{Align, Column, Row, RowKind, RunStyle, Table, clean};
use krilla::tagging::{TableHeaderScope, Tag};
use std::rc::Rc;

/// White inside a cell: at its sides, above and under its text.
const PADDING: (f32, f32) = (5.0, 4.0);

/// No column is narrower: a few letters always fit.
const NARROWEST: f32 = 26.0;

/// More columns than this do not fit on a page: the others go in a further table under the first.
const MOST_COLUMNS: usize = 18;

/// Headings higher than this share of a page are not repeated.
const REPEATED: f32 = 0.3;

/// The pieces of a table; none without columns.
pub(super) fn pieces(table: &Table, fonts: &mut Fonts, knots: &mut Knots, room: f32) -> Vec<Piece> {
    let (mut all, mut first) = (Vec::new(), 0);
    for columns in table.columns.chunks(MOST_COLUMNS) {
        let part = Part { table, columns, first };
        let mut pieces = part.pieces(fonts, knots, room);
        if let (true, Some(top)) = (first > 0, pieces.first_mut()) {
            top.before = 12.0;
        }
        all.append(&mut pieces);
        first += columns.len();
    }
    all
}

/// The columns of a table that stand side by side.
struct Part<'a> {
    table: &'a Table,
    columns: &'a [Column],
    first: usize,
}

/// A cell ready to be drawn.
struct Cell {
    text: Rc<Shaped>,
    knot: Knot,
}

impl Part<'_> {
    fn pieces(&self, fonts: &mut Fonts, knots: &mut Knots, room: f32) -> Vec<Piece> {
        let widths = self.widths(fonts);
        let knot = knots.root(Tag::Table);
        let mut pieces = Vec::new();
        let caption = clean::line(&self.table.caption);
        if !caption.is_empty() && self.first == 0 {
            let knot = knots.under(knot, Tag::Caption);
            let text = Rc::new(fonts.shape_plain(&caption, TABLE_CAPTION, BODY_WIDTH));
            for (at, line) in text.lines().iter().enumerate() {
                let (text, lines) = (Rc::clone(&text), at..at + 1);
                let mark = Mark::Text { text, lines, x: 0.0, y: 0.0, width: BODY_WIDTH, align: Align::Start };
                let marks = vec![(Some(knot), mark)];
                pieces.push(Piece { height: line.height, bond: Bond::Kept, marks, ..Piece::default() });
            }
            if let Some(last) = pieces.last_mut() {
                last.height += 3.0;
            }
        }
        let head = knots.under(knot, Tag::THead);
        let head = knots.under(head, Tag::TR);
        let cells: Vec<Cell> = self
            .columns
            .iter()
            .zip(&widths)
            .map(|(column, width)| {
                let text = clean::line(&column.heading);
                let text = Rc::new(fonts.shape_plain(&text, CELL_HEADING, inner(*width)));
                Cell { text, knot: knots.under(head, Tag::TH(TableHeaderScope::Column)) }
            })
            .collect();
        let mut header = self.row(&cells, &widths, room);
        for piece in &mut header {
            piece.bond = Bond::Kept;
        }
        if let Some(last) = header.last_mut() {
            last.marks.push((None, Mark::rule(0.0, last.height, BODY_WIDTH, RULES.1, SPINE)));
        }
        let repeated = match header.as_slice() {
            [one] if one.height <= room * REPEATED => Some(Rc::new(one.clone())),
            _ => None,
        };
        pieces.append(&mut header);
        let room = room - repeated.as_ref().map_or(0.0, |header| header.height);
        let body = knots.under(knot, Tag::TBody);
        for (at, row) in self.table.rows.iter().enumerate() {
            let next = self.table.rows.get(at + 1).map(|row| row.kind);
            let knot = knots.under(body, Tag::TR);
            let mut row_pieces = self.body_row(row, &widths, (fonts, knots), knot, room);
            for piece in &mut row_pieces {
                piece.header.clone_from(&repeated);
            }
            if let Some(last) = row_pieces.last_mut() {
                underline(last, row.kind, next);
            }
            pieces.append(&mut row_pieces);
        }
        if let Some(last) = pieces.last_mut() {
            last.bond = Bond::Loose;
        }
        pieces
    }

    fn body_row(
        &self,
        row: &Row,
        widths: &[f32],
        (fonts, knots): (&mut Fonts, &mut Knots),
        knot: Knot,
        room: f32,
    ) -> Vec<Piece> {
        let cells: Vec<Cell> = widths
            .iter()
            .enumerate()
            .map(|(at, width)| {
                let runs = row.cells.get(self.first + at).map(|runs| clean::runs(runs)).unwrap_or_default();
                let text = Rc::new(fonts.shape(&runs, voice(row.kind), inner(*width)));
                Cell { text, knot: knots.under(knot, Tag::TD) }
            })
            .collect();
        self.row(&cells, widths, room)
    }

    /// A row as one piece; only a row that no page can hold is cut, between lines.
    fn row(&self, cells: &[Cell], widths: &[f32], room: f32) -> Vec<Piece> {
        let boxes: Vec<_> = cells.iter().map(|cell| cell.text.lines()).collect();
        let mut begun = vec![0; cells.len()];
        let mut pieces = Vec::new();
        loop {
            let (mut x, mut tallest) = (0.0, 0.0_f32);
            let mut marks = Vec::new();
            let mut rest = false;
            for (((cell, lines), begin), (width, column)) in
                cells.iter().zip(&boxes).zip(&mut begun).zip(widths.iter().zip(self.columns))
            {
                let (mut height, mut end) = (0.0, *begin);
                for line in lines.iter().skip(*begin) {
                    if end > *begin && height + line.height + 2.0 * PADDING.1 > room {
                        rest = true;
                        break;
                    }
                    height += line.height;
                    end += 1;
                }
                let mark = if end > *begin {
                    Mark::Text {
                        text: Rc::clone(&cell.text),
                        lines: *begin..end,
                        x: x + PADDING.0,
                        y: PADDING.1,
                        width: inner(*width),
                        align: column.align,
                    }
                } else {
                    Mark::Nothing
                };
                marks.push((Some(cell.knot), mark));
                *begin = end;
                tallest = tallest.max(height);
                x += width;
            }
            let least = if pieces.is_empty() { CELL.size * CELL.leading } else { 0.0 };
            let height = tallest.max(least) + 2.0 * PADDING.1;
            pieces.push(Piece { height, marks, ..Piece::default() });
            if !rest {
                return pieces;
            }
        }
    }

    /// The columns' widths: their shares, but what one word needs is given first when the others can give.
    fn widths(&self, fonts: &mut Fonts) -> Vec<f32> {
        let shares: Vec<f32> = self.columns.iter().map(|column| f32::from(column.width.max(1))).collect();
        let mut least = Vec::with_capacity(shares.len());
        for (at, column) in self.columns.iter().enumerate() {
            let heading = [(clean::line(&column.heading), RunStyle::Plain)];
            let mut widest = fonts.widths(&heading, CELL_HEADING).0;
            for row in &self.table.rows {
                if let Some(runs) = row.cells.get(self.first + at) {
                    widest = widest.max(fonts.widths(&clean::runs(runs), voice(row.kind)).0);
                }
            }
            least.push((widest + 2.0 * PADDING.0 + 0.5).max(NARROWEST));
        }
        shared(BODY_WIDTH, &shares, &least)
    }
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

fn inner(width: f32) -> f32 {
    width - 2.0 * PADDING.0
}

fn voice(kind: RowKind) -> Voice {
    match kind {
        RowKind::Body => CELL,
        RowKind::Total => CELL_TOTAL,
    }
}

/// The rule under a row: hair between rows, firm above totals, double under a total as in account books.
fn underline(piece: &mut Piece, kind: RowKind, next: Option<RowKind>) {
    let rule = |y: f32, width, colour| (None, Mark::rule(0.0, y, BODY_WIDTH, width, colour));
    let bottom = piece.height;
    match (kind, next) {
        (RowKind::Total, _) => {
            piece.marks.push(rule(bottom, RULES.1, SPINE));
            piece.marks.push(rule(bottom + 2.2, RULES.1, SPINE));
            piece.height += 3.0;
        }
        (RowKind::Body, Some(RowKind::Total)) => {
            piece.marks.push(rule(bottom, RULES.1, SPINE));
            piece.bond = Bond::Kept;
        }
        (RowKind::Body, _) => piece.marks.push(rule(bottom, RULES.0, HAIRLINE)),
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
