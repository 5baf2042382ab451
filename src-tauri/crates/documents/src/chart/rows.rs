//! The same values as bars that lie, one under the other: there is always room for their texts.
#![allow(clippy::float_arithmetic, reason = "lengths on paper, in points; no figure of the facilitator")]

use super::{Band, Words, label, legend, moved, names, pattern, share};
use crate::drawing::Mark;
use crate::fonts::Fonts;
use crate::look::{CHART_VALUE, HAIRLINE, INK, RULES};
use crate::{Align, Series};

const LABELS: f32 = 0.34;
const VALUES: f32 = 0.2;
const BAR: f32 = 9.0;
const ROOM: f32 = 4.0;
const GAP: f32 = 5.0;

pub(super) fn bands(
    unit: &str,
    categories: &[String],
    series: &[Series],
    fonts: &mut Fonts,
    width: f32,
) -> Vec<Band> {
    let values =
        || series.iter().flat_map(|one| one.values.iter().take(categories.len())).map(|v| i128::from(*v));
    let (lowest, highest) = (values().min().unwrap_or(0).min(0), values().max().unwrap_or(0).max(0));
    let (left, right) = (width * LABELS + GAP, width * (1.0 - VALUES) - GAP);
    let place = |value: i128| left + (right - left) * share(value - lowest, highest - lowest);
    let ground = if highest == lowest { left } else { place(0) };

    let mut all = legend(unit, &names(series), fonts, width);
    for (at, category) in categories.iter().enumerate() {
        // The name stands beside the first bar and may reach past it: the last bar makes the room.
        let (mut words, words_height) = label(category, "", fonts, width * LABELS);
        let (first, mut filled) = (all.len(), 0.0);
        let present: Vec<(usize, &Series)> =
            series.iter().enumerate().filter(|(_, one)| one.values.get(at).is_some()).collect();
        let last = present.len().saturating_sub(1);
        for (order, (which, one)) in present.into_iter().enumerate() {
            let value = i128::from(one.values.get(at).copied().unwrap_or_default());
            let text = one.texts.get(at).map_or("", String::as_str);
            let text = Words::new(text, CHART_VALUE, fonts, width * VALUES);
            let mut marks: Vec<Mark> = moved(std::mem::take(&mut words), 0.0, ROOM).collect();
            if order == 0 && at > 0 {
                marks.push(Mark::rule(0.0, 0.0, width, RULES.0, HAIRLINE));
            }
            let above = if order == 0 { ROOM } else { 0.5 };
            let tall = text.height.max(BAR);
            let middle = above + tall / 2.0;
            let mut height = above + tall + if order == last { ROOM } else { 0.5 };
            if order == last {
                height = height.max(words_height + 2.0 * ROOM - filled);
            }
            let end = if highest == lowest { ground } else { place(value) };
            let (start, stop) = (end.min(ground), end.max(ground));
            marks.extend(pattern::filled(which, start, middle - BAR / 2.0, stop - start, BAR));
            let top = middle - text.height / 2.0;
            marks.push(text.at(stop + GAP, top, width * VALUES, Align::Start));
            let (from, to) = ((ground, 0.0), (ground, height));
            marks.push(Mark::Stroke { from, to, width: RULES.1, colour: INK });
            filled += height;
            all.push(Band { height, marks });
        }
        if all.len() == first {
            let marks = moved(words, 0.0, ROOM).collect();
            all.push(Band { height: words_height + 2.0 * ROOM, marks });
        }
    }
    all
}
