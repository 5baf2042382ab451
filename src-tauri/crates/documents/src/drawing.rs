//! What is drawn, before it is known on what: a page of a PDF, or a picture for Word.
#![allow(clippy::float_arithmetic, reason = "lengths on paper, in points; no figure of the facilitator")]

use crate::Align;
use crate::fonts::{Ground, Shaped, Strip};
use crate::look::{OCHRE, OCHRE_VEIL, Rgb};
use std::ops::Range;
use std::rc::Rc;

/// One thing drawn. Places are in points from the top left corner of what it belongs to.
#[derive(Clone)]
pub(crate) enum Mark {
    /// A filled rectangle.
    Fill { x: f32, y: f32, width: f32, height: f32, colour: Rgb },
    /// A straight line.
    Stroke { from: (f32, f32), to: (f32, f32), width: f32, colour: Rgb },
    /// Some lines of a text.
    Text { text: Rc<Shaped>, lines: Range<usize>, x: f32, y: f32, width: f32, align: Align },
    /// Nothing to see: the place of an empty cell, so that readers count columns right.
    Nothing,
}

/// What marks can be drawn on.
pub(crate) trait Canvas {
    /// A filled rectangle.
    fn fill(&mut self, x: f32, y: f32, width: f32, height: f32, colour: Rgb);
    /// A straight line.
    fn stroke(&mut self, from: (f32, f32), to: (f32, f32), width: f32, colour: Rgb);
    /// Letters; `y` is their baseline.
    fn letters(&mut self, x: f32, y: f32, strip: &Strip, said: &str);
}

impl Mark {
    /// A whole text.
    pub(crate) fn text(text: Shaped, x: f32, y: f32, width: f32, align: Align) -> Self {
        let lines = 0..text.lines().len();
        Self::Text { text: Rc::new(text), lines, x, y, width, align }
    }

    /// A horizontal rule.
    pub(crate) fn rule(x: f32, y: f32, length: f32, width: f32, colour: Rgb) -> Self {
        Self::Stroke { from: (x, y), to: (x + length, y), width, colour }
    }

    /// Draws it, moved by `x` and `y`.
    pub(crate) fn draw(&self, canvas: &mut dyn Canvas, (dx, dy): (f32, f32)) {
        match self {
            Self::Fill { x, y, width, height, colour } => {
                canvas.fill(x + dx, y + dy, *width, *height, *colour);
            }
            Self::Stroke { from, to, width, colour } => {
                canvas.stroke((from.0 + dx, from.1 + dy), (to.0 + dx, to.1 + dy), *width, *colour);
            }
            Self::Text { text, lines, x, y, width, align } => {
                let boxes = text.lines();
                let mut top = y + dy;
                for at in lines.clone() {
                    let Some(line) = boxes.get(at) else { continue };
                    let room = (width - line.width).max(0.0);
                    let start = x
                        + dx
                        + match align {
                            Align::Start => 0.0,
                            Align::Centre => room / 2.0,
                            Align::End => room,
                        };
                    for strip in text.strips(at) {
                        if strip.ink.ground == Ground::ToFill {
                            highlight(canvas, start + strip.x, top + strip.baseline, &strip);
                        }
                        canvas.letters(start + strip.x, top + strip.baseline, &strip, text.said());
                    }
                    top += line.height;
                }
            }
            Self::Nothing => {}
        }
    }
}

/// A tint and a dotted line under what is to be filled in: seen in colour and on a black and white print.
fn highlight(canvas: &mut dyn Canvas, x: f32, baseline: f32, strip: &Strip) {
    let (rise, fall) = (strip.extent.0.min(strip.size * 0.92), strip.extent.1.min(strip.size * 0.26));
    canvas.fill(x, baseline - rise, strip.width, rise + fall, OCHRE_VEIL);
    let (y, step) = (baseline + fall, 2.4);
    let mut at = x;
    while at < x + strip.width {
        let end = (at + step / 2.0).min(x + strip.width);
        canvas.stroke((at, y), (end, y), 0.7, OCHRE);
        at += step;
    }
}
