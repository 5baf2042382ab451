//! Blocks as pieces, from the title down.
#![allow(clippy::float_arithmetic, reason = "lengths on paper, in points; no figure of the facilitator")]

use super::tags::{Knot, Knots};
use super::{Bond, Piece, table};
use crate::chart;
use crate::drawing::Mark;
use crate::fonts::{Fonts, Shaped};
use crate::look::{
    BODY, BODY_WIDTH, FIGURE_CAPTION, FIR, HEADINGS, RULES, SLATE, SLATE_VEIL, SPINE, SUBTITLE, TITLE, Voice,
};
use crate::words;
use crate::{Align, Block, Document, Figure, Language, Ordering, Run, RunStyle, clean};
use krilla::tagging::{ListNumbering, Tag, TagKind};
use std::num::NonZeroU16;
use std::rc::Rc;

/// A heading as it stands in the outline.
pub(super) struct Entry {
    /// 1 is the document's title.
    pub(super) level: u16,
    pub(super) text: String,
}

/// White above blocks.
const BETWEEN: f32 = 8.0;
const BEFORE_HEADING: [f32; 3] = [20.0, 15.0, 11.0];
const BEFORE_TABLE: f32 = 12.0;

/// White inside a note's box, and its bar.
const NOTE_PADDING: (f32, f32) = (12.0, 9.0);

/// Where a list's texts start.
const LIST_INDENT: f32 = 18.0;

/// A note taller than this share of a page is cut.
const NOTE_SHARE: f32 = 0.5;

struct Flow<'a> {
    fonts: &'a mut Fonts,
    knots: &'a mut Knots,
    language: Language,
    pieces: Vec<Piece>,
    outline: Vec<Entry>,
    room: f32,
}

/// The pieces of a document, and its outline.
pub(super) fn pieces(
    document: &Document,
    fonts: &mut Fonts,
    knots: &mut Knots,
    room: f32,
) -> (Vec<Piece>, Vec<Entry>) {
    let (pieces, outline) = (Vec::new(), Vec::new());
    let mut flow = Flow { fonts, knots, language: document.language, pieces, outline, room };
    flow.head(document);
    for block in &document.blocks {
        flow.block(block);
    }
    (flow.pieces, flow.outline)
}

impl Flow<'_> {
    fn head(&mut self, document: &Document) {
        let (title, subtitle) = (clean::line(&document.title), clean::line(&document.subtitle));
        if !title.is_empty() {
            self.headed(1, &title, TITLE, 0.0);
        }
        if !subtitle.is_empty() {
            let knot = self.knots.root(Tag::P);
            let text = self.fonts.shape_plain(&subtitle, SUBTITLE, BODY_WIDTH);
            self.lines(text, knot, 4.0, Bond::Kept);
        }
        if !self.pieces.is_empty() {
            let rule = Mark::rule(0.0, 0.0, BODY_WIDTH, RULES.1, SPINE);
            let piece = Piece { before: 9.0, height: 4.0, marks: vec![(None, rule)], ..Piece::default() };
            self.pieces.push(piece);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => {
                let text = clean::line(text);
                let at = usize::from((*level).clamp(1, 3) - 1);
                if let (false, Some(voice), Some(before)) =
                    (text.is_empty(), HEADINGS.get(at), BEFORE_HEADING.get(at))
                {
                    self.headed(u16::from((*level).clamp(1, 3)) + 1, &text, *voice, *before);
                }
            }
            Block::Paragraph(runs) => {
                let knot = self.knots.root(Tag::P);
                let text = self.fonts.shape(&clean::runs(runs), BODY, BODY_WIDTH);
                self.lines(text, knot, BETWEEN, Bond::Loose);
            }
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Table(table) => {
                let rows = table::pieces(table, self.fonts, self.knots, self.room);
                self.spaced(rows, BEFORE_TABLE);
            }
            Block::Figure(figure) => self.figure(figure),
            Block::Note(runs) => self.note(runs),
            Block::PageBreak => {
                if let Some(last) = self.pieces.last_mut() {
                    last.bond = Bond::Break;
                }
            }
        }
    }

    fn spaced(&mut self, mut pieces: Vec<Piece>, before: f32) {
        if let Some(first) = pieces.first_mut() {
            first.before = before;
        }
        self.pieces.append(&mut pieces);
    }

    /// A heading; screen readers get no level that was not opened by the one above it.
    fn headed(&mut self, level: u16, text: &str, voice: Voice, before: f32) {
        let deepest = self.outline.last().map_or(1, |last| last.level + 1);
        let level = level.min(deepest);
        let tag: TagKind = match NonZeroU16::new(level) {
            Some(level) => Tag::Hn(level, Some(text.to_owned())).into(),
            None => Tag::P.into(),
        };
        let knot = self.knots.root(tag);
        let shaped = self.fonts.shape_plain(text, voice, BODY_WIDTH);
        let first = self.pieces.len();
        self.lines(shaped, knot, before, Bond::Kept);
        if let Some(piece) = self.pieces.get_mut(first) {
            piece.heading = Some(self.outline.len());
            self.outline.push(Entry { level, text: text.to_owned() });
        }
    }

    /// A text whose lines may stand on two pages, but never one line alone.
    fn lines(&mut self, text: Shaped, knot: Knot, before: f32, bond: Bond) {
        let pieces = lines(text, knot, 0.0, BODY_WIDTH, bond);
        self.spaced(pieces, before);
    }

    fn list(&mut self, ordered: Ordering, items: &[Vec<Run>]) {
        let numbering = match ordered {
            Ordering::Bullets => ListNumbering::Disc,
            Ordering::Numbers => ListNumbering::Decimal,
        };
        let list = self.knots.root(Tag::L(numbering));
        let mut indent = LIST_INDENT;
        let labels: Vec<String> = (1..=items.len())
            .map(|number| match ordered {
                Ordering::Bullets => "•".to_owned(),
                Ordering::Numbers => format!("{number}."),
            })
            .collect();
        let voice = Voice { colour: FIR, ..BODY };
        if let Some(last) = labels.last() {
            indent = indent.max(self.fonts.width(last, voice) + 7.0);
        }
        let mut before = BETWEEN;
        for (label, item) in labels.iter().zip(items) {
            let knot = self.knots.under(list, Tag::LI);
            let (label_knot, body_knot) =
                (self.knots.under(knot, Tag::Lbl), self.knots.under(knot, Tag::LBody));
            let text = self.fonts.shape(&clean::runs(item), BODY, BODY_WIDTH - indent);
            let mut pieces = lines(text, body_knot, indent, BODY_WIDTH - indent, Bond::Loose);
            let label = self.fonts.shape_plain(label, voice, indent);
            let height = label.height();
            let mark = Mark::text(label, 0.0, 0.0, indent - 7.0, Align::End);
            match pieces.first_mut() {
                Some(first) => first.marks.insert(0, (Some(label_knot), mark)),
                None => pieces.push(Piece {
                    height,
                    marks: vec![(Some(label_knot), mark), (Some(body_knot), Mark::Nothing)],
                    ..Piece::default()
                }),
            }
            self.spaced(pieces, before);
            before = 3.0;
        }
    }

    fn note(&mut self, runs: &[Run]) {
        let (side, edge) = NOTE_PADDING;
        let width = BODY_WIDTH - 2.0 * side;
        let text = Rc::new(self.fonts.shape(&clean::runs(runs), BODY, width));
        let boxes = text.lines();
        let outer = self.knots.root(Tag::Div);
        let knot = self.knots.under(outer, Tag::P);
        let (mut first, mut parts) = (0, Vec::new());
        while first < boxes.len() {
            let mut height = 0.0;
            let mut end = first;
            for line in boxes.iter().skip(first) {
                if end > first && height + line.height > self.room * NOTE_SHARE {
                    break;
                }
                height += line.height;
                end += 1;
            }
            let whole = height + 2.0 * edge;
            let (fill, bar) = (SLATE_VEIL, SLATE);
            let ground = Mark::Fill { x: 0.0, y: 0.0, width: BODY_WIDTH, height: whole, colour: fill };
            let bar = Mark::Fill { x: 0.0, y: 0.0, width: RULES.2, height: whole, colour: bar };
            let words = Mark::Text {
                text: Rc::clone(&text),
                lines: first..end,
                x: side,
                y: edge,
                width,
                align: Align::Start,
            };
            let marks = vec![(None, ground), (None, bar), (Some(knot), words)];
            parts.push(Piece { height: whole, marks, ..Piece::default() });
            first = end;
        }
        self.spaced(parts, BETWEEN + 3.0);
    }

    fn figure(&mut self, figure: &Figure) {
        let said = words::alternative(figure, self.language);
        let knot = self.knots.root(Tag::Figure(Some(said)));
        let caption = clean::line(&figure.caption);
        let bands = chart::bands(&figure.chart, self.fonts, BODY_WIDTH);
        let mut pieces: Vec<Piece> = bands
            .into_iter()
            .map(|band| Piece {
                height: band.height,
                bond: Bond::Kept,
                marks: band.marks.into_iter().map(|mark| (Some(knot), mark)).collect(),
                ..Piece::default()
            })
            .collect();
        if let (true, Some(last)) = (caption.is_empty(), pieces.last_mut()) {
            last.bond = Bond::Loose;
        }
        self.spaced(pieces, BEFORE_TABLE);
        if !caption.is_empty() {
            let knot = self.knots.root(Tag::P);
            let runs = [(caption, RunStyle::Plain)];
            let text = self.fonts.shape(&runs, FIGURE_CAPTION, BODY_WIDTH);
            self.lines(text, knot, 7.0, Bond::Loose);
        }
    }
}

/// The lines of a text, each a piece; the first two and the last two hold together.
fn lines(text: Shaped, knot: Knot, x: f32, width: f32, bond: Bond) -> Vec<Piece> {
    let boxes = text.lines();
    let text = Rc::new(text);
    let last = boxes.len().saturating_sub(1);
    let line = |(at, line): (usize, &crate::fonts::LineBox)| {
        let bond = if at == last {
            bond
        } else if at == 0 || at + 2 > last || bond == Bond::Kept {
            Bond::Kept
        } else {
            Bond::Loose
        };
        let (text, lines) = (Rc::clone(&text), at..at + 1);
        let mark = Mark::Text { text, lines, x, y: 0.0, width, align: Align::Start };
        Piece { height: line.height, bond, marks: vec![(Some(knot), mark)], ..Piece::default() }
    };
    boxes.iter().enumerate().map(line).collect()
}
