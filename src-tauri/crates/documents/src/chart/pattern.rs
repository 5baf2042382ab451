//! Patterns that tell one series from another, on paper without colours too.
#![allow(clippy::float_arithmetic, reason = "lengths on paper, in points; no figure of the facilitator")]

use crate::drawing::Mark;
use crate::look::{Rgb, SERIES};

/// How a pattern is drawn over its tint.
#[derive(Clone, Copy)]
enum Lines {
    /// None: the ink itself.
    None,
    Rising,
    Level,
    Falling,
    Upright,
    Crossed,
}

const ORDER: [Lines; 6] =
    [Lines::None, Lines::Rising, Lines::Level, Lines::Falling, Lines::Upright, Lines::Crossed];

/// Distance between two lines of a pattern.
const STEP: f32 = 4.0;

/// A rectangle in the pattern and inks of a series.
pub(super) fn filled(series: usize, x: f32, y: f32, width: f32, height: f32) -> Vec<Mark> {
    if width <= 0.0 || height <= 0.0 {
        return Vec::new();
    }
    let (ink, tint) = SERIES.get(series % SERIES.len()).copied().unwrap_or_default();
    let lines = ORDER.get(series % ORDER.len()).copied().unwrap_or(Lines::None);
    let mut marks = vec![Mark::Fill { x, y, width, height, colour: tint }];
    if matches!(lines, Lines::None) {
        return marks;
    }
    let mut stroke = |from: (f32, f32), to: (f32, f32)| {
        let (from, to) = ((x + from.0, y + from.1), (x + to.0, y + to.1));
        marks.push(Mark::Stroke { from, to, width: 0.8, colour: ink });
    };
    if matches!(lines, Lines::Rising | Lines::Crossed) {
        for (left, right, c) in slants(width, height) {
            stroke((left, c - left), (right, c - right));
        }
    }
    if matches!(lines, Lines::Falling | Lines::Crossed) {
        for (left, right, c) in slants(width, height) {
            stroke((left, height - (c - left)), (right, height - (c - right)));
        }
    }
    if matches!(lines, Lines::Level) {
        steps(height).for_each(|at| stroke((0.0, at), (width, at)));
    }
    if matches!(lines, Lines::Upright) {
        steps(width).for_each(|at| stroke((at, 0.0), (at, height)));
    }
    marks.extend(outline(x, y, width, height, ink));
    marks
}

/// Distances of parallel lines within a length.
fn steps(length: f32) -> impl Iterator<Item = f32> {
    std::iter::successors(Some(STEP / 2.0), |at| Some(at + STEP)).take_while(move |at| *at < length)
}

/// Lines x + y = c, and the x where each enters and leaves the rectangle.
fn slants(width: f32, height: f32) -> impl Iterator<Item = (f32, f32, f32)> {
    steps(width + height).map(move |c| ((c - height).max(0.0), c.min(width), c))
}

fn outline(x: f32, y: f32, width: f32, height: f32, colour: Rgb) -> [Mark; 4] {
    let line = 0.8_f32.min(width).min(height);
    let (inner_x, inner_y) = (x + line / 2.0, y + line / 2.0);
    let (end_x, end_y) = (x + width - line / 2.0, y + height - line / 2.0);
    let stroke = |from, to| Mark::Stroke { from, to, width: line, colour };
    [
        stroke((x, inner_y), (x + width, inner_y)),
        stroke((x, end_y), (x + width, end_y)),
        stroke((inner_x, y), (inner_x, y + height)),
        stroke((end_x, y), (end_x, y + height)),
    ]
}
