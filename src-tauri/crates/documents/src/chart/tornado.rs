//! What moves a total most: for each assumption a bar from its low to its high result, around the middle.
#![allow(clippy::float_arithmetic, reason = "lengths on paper, in points; no figure of the facilitator")]

use super::{Band, Words, label, legend, moved, pattern, share};
use crate::drawing::Mark;
use crate::fonts::Fonts;
use crate::look::{CHART_VALUE, HAIRLINE, INK, RULES};
use crate::{Align, TornadoBar, clean};

/// The pattern of what lowers the total, and of what raises it.
const LOWER: usize = 1;
const HIGHER: usize = 0;

/// Height of a bar, and room above and under it.
const BAR: f32 = 15.0;
const ROOM: f32 = 5.0;

/// Share of the width that labels may take, and values on each side.
const LABELS: f32 = 0.34;
const VALUES: f32 = 0.17;

/// Distance between a bar and its value, and between labels and bars.
const GAP: f32 = 5.0;

/// The texts left and right of a bar: each stands at its own end, which the pattern tells to be the lower or the
/// higher one. A dearer hour gives fewer hours: its high value then stands on the left.
fn texts(bar: &TornadoBar) -> (&str, &str) {
    if bar.low <= bar.high { (&bar.low_text, &bar.high_text) } else { (&bar.high_text, &bar.low_text) }
}

pub(super) fn bands(
    centre: i64,
    unit: &str,
    bars: &[TornadoBar],
    fonts: &mut Fonts,
    width: f32,
) -> Vec<Band> {
    let centre = i128::from(centre);
    let ends = |bar: &TornadoBar| {
        let (low, high) = (i128::from(bar.low), i128::from(bar.high));
        (low.min(centre).min(high), low.max(centre).max(high))
    };
    let lowest = bars.iter().map(|bar| ends(bar).0).min().unwrap_or(centre);
    let highest = bars.iter().map(|bar| ends(bar).1).max().unwrap_or(centre);
    let side = |texts: Vec<String>, fonts: &mut Fonts| {
        let widest = texts.iter().map(|text| fonts.width(text, CHART_VALUE)).fold(0.0, f32::max);
        (widest + 1.0).min(width * VALUES)
    };
    let lows = side(bars.iter().map(|bar| clean::line(texts(bar).0)).collect(), fonts);
    let highs = side(bars.iter().map(|bar| clean::line(texts(bar).1)).collect(), fonts);
    let left = width * LABELS + GAP + lows + GAP;
    let right = width - highs - GAP;
    let place = |value: i128| left + (right - left) * share(value - lowest, highest - lowest);

    let mut all = legend(unit, &[], fonts, width);
    let axis = if lowest == highest { f32::midpoint(left, right) } else { place(centre) };
    for (at, bar) in bars.iter().enumerate() {
        let (words, words_height) = label(&bar.label, &bar.detail, fonts, width * LABELS);
        let before = Words::new(texts(bar).0, CHART_VALUE, fonts, lows);
        let after = Words::new(texts(bar).1, CHART_VALUE, fonts, highs);
        let inside = words_height.max(before.height).max(after.height).max(BAR);
        let height = inside + 2.0 * ROOM;
        let middle = height / 2.0;
        let mut marks = Vec::new();
        if at > 0 {
            marks.push(Mark::rule(0.0, 0.0, width, RULES.0, HAIRLINE));
        }
        marks.extend(moved(words, 0.0, middle - words_height / 2.0));
        let (from, to) = ends(bar);
        let (start, end) = if lowest == highest { (axis, axis) } else { (place(from), place(to)) };
        marks.extend(pattern::filled(LOWER, start, middle - BAR / 2.0, axis - start, BAR));
        marks.extend(pattern::filled(HIGHER, axis, middle - BAR / 2.0, end - axis, BAR));
        let tall = before.height;
        let room = start - GAP - (width * LABELS + GAP);
        marks.push(before.at(start - GAP - room, middle - tall / 2.0, room, Align::End));
        let tall = after.height;
        marks.push(after.at(end + GAP, middle - tall / 2.0, width - end - GAP, Align::Start));
        // From just above, over the rule between the rows.
        marks.push(Mark::Stroke { from: (axis, -RULES.0), to: (axis, height), width: 1.4, colour: INK });
        all.push(Band { height, marks });
    }
    all
}
