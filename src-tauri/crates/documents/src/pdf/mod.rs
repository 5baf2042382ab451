//! The document as a PDF: A4, tagged, after PDF/UA-1.
//!
//! First `flow` and `table` turn blocks into pieces that are not cut, then `pages` lays pieces on pages, and
//! `paint` draws them once the number of pages is known.
#![allow(clippy::float_arithmetic, reason = "lengths on paper, in points; no figure of the facilitator")]

mod flow;
mod pages;
mod paint;
mod table;
mod tags;

use crate::drawing::Mark;
use crate::fonts::Fonts;
use crate::look::{BODY_HEIGHT, BODY_WIDTH, FOOTER};
use crate::{Align, Document, DocumentError, clean};
use std::rc::Rc;
use tags::{Knot, Knots};

/// The foot of a page takes at most this many lines.
const FOOTER_LINES: usize = 12;

/// Height of the foot that fits in the margin under the text.
const FOOTER_ROOM: f32 = 24.0;

/// Room for "page n / N" at the right of the foot.
const NUMBER_WIDTH: f32 = 60.0;

/// The document as a PDF file: A4, with embedded fonts, tagged for screen readers after PDF/UA-1. Letters that
/// the fonts do not have (Arabic, Chinese, pictures) are shown as boxes and kept for searching and copying.
///
/// # Errors
/// If the file cannot be written, which no text should cause.
pub fn pdf(document: &Document) -> Result<Vec<u8>, DocumentError> {
    let mut fonts = Fonts::new();
    let mut knots = Knots::new();
    let foot = foot(document, &mut fonts);
    let room = BODY_HEIGHT - (foot.height - FOOTER_ROOM).max(0.0);
    let (pieces, outline) = flow::pieces(document, &mut fonts, &mut knots, room);
    let pages = pages::laid_out(pieces, room);
    paint::file(document, pages, &foot, outline, knots, &mut fonts)
}

/// What is not cut by the end of a page.
#[derive(Clone, Default)]
struct Piece {
    /// White above it, unless it stands first on its page.
    before: f32,
    height: f32,
    bond: Bond,
    /// What is drawn, and what it is for screen readers; nothing is decoration.
    marks: Vec<(Option<Knot>, Mark)>,
    /// What is drawn again above it when it starts a page: the headings of its table.
    header: Option<Rc<Piece>>,
    /// Its place among the headings of the outline.
    heading: Option<usize>,
}

/// How a piece holds to the next one.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Bond {
    /// It does not.
    #[default]
    Loose,
    /// They stand on the same page if one page can hold them.
    Kept,
    /// The next one starts a new page.
    Break,
}

/// The foot of every page.
struct Foot {
    height: f32,
    mark: Option<Mark>,
}

fn foot(document: &Document, fonts: &mut Fonts) -> Foot {
    let words = clean::line(&document.footer);
    let text = fonts.shape_plain(&words, FOOTER, BODY_WIDTH - NUMBER_WIDTH);
    let heights: Vec<f32> = text.lines().iter().take(FOOTER_LINES).map(|line| line.height).collect();
    let mark = (!heights.is_empty()).then(|| Mark::Text {
        text: Rc::new(text),
        lines: 0..heights.len(),
        x: 0.0,
        y: 0.0,
        width: BODY_WIDTH - NUMBER_WIDTH,
        align: Align::Start,
    });
    Foot { height: heights.iter().sum::<f32>().max(FOOTER.size * FOOTER.leading), mark }
}
