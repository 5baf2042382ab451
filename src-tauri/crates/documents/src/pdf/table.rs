//! Tables as pieces: one for each row.
#![allow(clippy::float_arithmetic, reason = "lengths on paper, in points; no figure of the facilitator")]

use super::tags::{Knot, Knots};
use super::{Bond, Piece};
use crate::drawing::Mark;
use crate::fonts::{Fonts, LineBox, Shaped};
use crate::grid::{self, Grid, SIDE, voice};
use crate::look::{BODY_WIDTH, CELL, CELL_HEADING, HAIRLINE, RULES, SPINE, TABLE_CAPTION};
use crate::{Align, Row, RowKind, Table, clean};
use krilla::tagging::{TableHeaderScope, Tag};
use std::rc::Rc;

/// White above and under a cell's text.
const EDGE: f32 = 4.0;

/// Headings higher than this share of a page are not repeated.
const REPEATED: f32 = 0.3;

/// The pieces of a table; only its caption if it has no columns.
pub(super) fn pieces(table: &Table, fonts: &mut Fonts, knots: &mut Knots, room: f32) -> Vec<Piece> {
    let mut all = Vec::new();
    let grids = grid::grids(table, fonts);
    if grids.is_empty() {
        let knot = knots.root(Tag::P);
        all = caption(table, fonts, knot);
    }
    for grid in grids {
        let part = Part { table, grid };
        let mut pieces = part.pieces(fonts, knots, room);
        if let (true, Some(top)) = (part.grid.first > 0, pieces.first_mut()) {
            top.before = 12.0;
        }
        all.append(&mut pieces);
    }
    if let Some(last) = all.last_mut() {
        last.bond = Bond::Loose;
    }
    all
}

/// The lines of the caption; they hold to what follows.
fn caption(table: &Table, fonts: &mut Fonts, knot: Knot) -> Vec<Piece> {
    let text = Rc::new(fonts.shape_plain(&clean::line(&table.caption), TABLE_CAPTION, BODY_WIDTH));
    let line = |(at, line): (usize, &LineBox)| {
        let (text, lines) = (Rc::clone(&text), at..at + 1);
        let mark = Mark::Text { text, lines, x: 0.0, y: 0.0, width: BODY_WIDTH, align: Align::Start };
        Piece { height: line.height, bond: Bond::Kept, marks: vec![(Some(knot), mark)], ..Piece::default() }
    };
    let mut pieces: Vec<Piece> = text.lines().iter().enumerate().map(line).collect();
    if let Some(last) = pieces.last_mut() {
        last.height += 3.0;
    }
    pieces
}

/// The columns of a table that stand side by side.
struct Part<'a> {
    table: &'a Table,
    grid: Grid<'a>,
}

/// A cell ready to be drawn.
struct Cell {
    text: Rc<Shaped>,
    knot: Knot,
}

impl Part<'_> {
    fn pieces(&self, fonts: &mut Fonts, knots: &mut Knots, room: f32) -> Vec<Piece> {
        let knot = knots.root(Tag::Table);
        let mut pieces = Vec::new();
        if self.grid.first == 0 && !clean::line(&self.table.caption).is_empty() {
            pieces = caption(self.table, fonts, knots.under(knot, Tag::Caption));
        }
        let head = knots.under(knot, Tag::THead);
        let head = knots.under(head, Tag::TR);
        let cells: Vec<Cell> = self
            .grid
            .columns
            .iter()
            .zip(&self.grid.widths)
            .map(|(column, width)| {
                let text = clean::line(&column.heading);
                let text = Rc::new(fonts.shape_plain(&text, CELL_HEADING, inner(*width)));
                Cell { text, knot: knots.under(head, Tag::TH(TableHeaderScope::Column)) }
            })
            .collect();
        let mut header = self.row(&cells, room);
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
            let mut row_pieces = self.body_row(row, (fonts, knots), knot, room);
            for piece in &mut row_pieces {
                piece.header.clone_from(&repeated);
            }
            if let Some(last) = row_pieces.last_mut() {
                underline(last, row.kind, next);
            }
            pieces.append(&mut row_pieces);
        }
        pieces
    }

    fn body_row(
        &self,
        row: &Row,
        (fonts, knots): (&mut Fonts, &mut Knots),
        knot: Knot,
        room: f32,
    ) -> Vec<Piece> {
        let cells: Vec<Cell> = self
            .grid
            .widths
            .iter()
            .enumerate()
            .map(|(at, width)| {
                let runs =
                    row.cells.get(self.grid.first + at).map(|runs| clean::runs(runs)).unwrap_or_default();
                let text = Rc::new(fonts.shape(&runs, voice(row.kind), inner(*width)));
                Cell { text, knot: knots.under(knot, Tag::TD) }
            })
            .collect();
        self.row(&cells, room)
    }

    /// A row as one piece; only a row that no page can hold is cut, between lines.
    fn row(&self, cells: &[Cell], room: f32) -> Vec<Piece> {
        let boxes: Vec<_> = cells.iter().map(|cell| cell.text.lines()).collect();
        let mut begun = vec![0; cells.len()];
        let mut pieces = Vec::new();
        loop {
            let (mut x, mut tallest) = (0.0, 0.0_f32);
            let mut marks = Vec::new();
            let mut rest = false;
            for (((cell, lines), begin), (width, column)) in
                cells.iter().zip(&boxes).zip(&mut begun).zip(self.grid.widths.iter().zip(self.grid.columns))
            {
                let (mut height, mut end) = (0.0, *begin);
                for line in lines.iter().skip(*begin) {
                    if end > *begin && height + line.height + 2.0 * EDGE > room {
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
                        x: x + SIDE,
                        y: EDGE,
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
            let height = tallest.max(least) + 2.0 * EDGE;
            pieces.push(Piece { height, marks, ..Piece::default() });
            if !rest {
                return pieces;
            }
        }
    }
}

fn inner(width: f32) -> f32 {
    width - 2.0 * SIDE
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
