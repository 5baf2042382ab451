//! Upright columns side by side, when there is room to print every value over its column.
#![allow(clippy::float_arithmetic, reason = "lengths on paper, in points; no figure of the facilitator")]

use super::{Band, Words, legend, names, pattern, share};
use crate::drawing::Mark;
use crate::fonts::Fonts;
use crate::look::{CHART_DETAIL, CHART_VALUE, HAIRLINE, INK, RULES};
use crate::{Align, Series, clean};

/// Height of the columns.
const TALL: f32 = 130.0;

/// A column is not wider than this, however few they are.
const WIDEST: f32 = 44.0;

/// Room between two categories.
const BETWEEN: f32 = 14.0;

/// The chart, or nothing when the values would not fit over their columns.
pub(super) fn upright(
    unit: &str,
    categories: &[String],
    series: &[Series],
    fonts: &mut Fonts,
    width: f32,
) -> Option<Vec<Band>> {
    let count = categories.len();
    if count == 0 || series.is_empty() || count.saturating_mul(series.len()) > 60 {
        return None;
    }
    let room = width / length(count);
    let column = ((room - BETWEEN) / length(series.len())).min(WIDEST);
    let widest = series
        .iter()
        .flat_map(|one| &one.texts)
        .map(|text| fonts.width(&clean::line(text), CHART_VALUE))
        .fold(0.0, f32::max);
    let words = categories
        .iter()
        .map(|name| fonts.widths(&[(clean::line(name), crate::RunStyle::Plain)], CHART_DETAIL).0)
        .fold(0.0, f32::max);
    if widest + 2.0 > column || words > room - 2.0 {
        return None;
    }
    let values = || series.iter().flat_map(|one| one.values.iter().take(count)).map(|v| i128::from(*v));
    let (lowest, highest) = (values().min().unwrap_or(0).min(0), values().max().unwrap_or(0).max(0));
    let line = CHART_VALUE.size * CHART_VALUE.leading;
    let place = |value: i128| line + TALL * (1.0 - share(value - lowest, highest - lowest));
    let ground = if highest == lowest { line + TALL } else { place(0) };

    let mut marks = Vec::new();
    let foot = line + TALL + if lowest < 0 { line } else { 0.0 };
    let mut under = 0.0_f32;
    for (at, category) in categories.iter().enumerate() {
        let start = room * length(at) + (room - column * length(series.len())) / 2.0;
        for (which, one) in series.iter().enumerate() {
            let Some(value) = one.values.get(at).map(|value| i128::from(*value)) else { continue };
            let x = start + column * length(which);
            let end = if highest == lowest { ground } else { place(value) };
            let (top, bottom) = (end.min(ground), end.max(ground));
            marks.extend(pattern::filled(which, x + 1.0, top, column - 2.0, bottom - top));
            let text = one.texts.get(at).map_or("", String::as_str);
            let text = Words::new(text, CHART_VALUE, fonts, column);
            let y = if value < 0 { bottom } else { top - line };
            marks.push(text.at(x, y, column, Align::Centre));
        }
        let name = Words::new(category, CHART_DETAIL, fonts, room - 2.0);
        under = under.max(name.height);
        let x = room * length(at) + 1.0;
        marks.push(name.at(x, foot + 3.0, room - 2.0, Align::Centre));
    }
    if lowest < 0 {
        marks.push(Mark::rule(0.0, line + TALL, width, RULES.0, HAIRLINE));
    }
    marks.push(Mark::rule(0.0, ground, width, RULES.1, INK));
    let mut bands = legend(unit, &names(series), fonts, width);
    bands.push(Band { height: foot + 3.0 + under, marks });
    Some(bands)
}

/// A count as a length.
#[allow(clippy::cast_precision_loss, reason = "at most a few dozen columns")]
fn length(count: usize) -> f32 {
    count as f32
}
