//! Charts as drawings. Each is cut in bands that may stand on different pages; nothing is told by colour
//! alone: patterns differ and every value is printed.
#![allow(clippy::float_arithmetic, reason = "lengths on paper, in points; no figure of the facilitator")]

mod columns;
mod pattern;
mod rows;
mod tornado;

use crate::drawing::Mark;
use crate::fonts::{Fonts, Shaped};
use crate::look::{CHART_DETAIL, CHART_LABEL, Voice};
use crate::{Align, Chart, Series, clean};
use std::rc::Rc;

/// A horizontal slice of a chart.
pub(crate) struct Band {
    pub(crate) height: f32,
    pub(crate) marks: Vec<Mark>,
}

/// Draws a chart in this width.
pub(crate) fn bands(chart: &Chart, fonts: &mut Fonts, width: f32) -> Vec<Band> {
    match chart {
        Chart::Tornado { centre, unit, bars } => tornado::bands(*centre, unit, bars, fonts, width),
        Chart::Columns { unit, categories, series } => {
            columns::upright(unit, categories, series, fonts, width)
                .unwrap_or_else(|| rows::bands(unit, categories, series, fonts, width))
        }
    }
}

/// Side of a legend's sample.
const SAMPLE: f32 = 9.0;

/// A text in a chart has at most this many lines; what the figure says to those who cannot see it is whole.
const MOST_LINES: usize = 8;

/// A text ready to be placed.
struct Words {
    text: Rc<Shaped>,
    lines: usize,
    height: f32,
}

impl Words {
    fn new(text: &str, voice: Voice, fonts: &mut Fonts, width: f32) -> Self {
        let text = Rc::new(fonts.shape_plain(&clean::line(text), voice, width));
        let heights: Vec<f32> = text.lines().iter().take(MOST_LINES).map(|line| line.height).collect();
        Self { text, lines: heights.len(), height: heights.iter().sum() }
    }

    fn at(self, x: f32, y: f32, width: f32, align: Align) -> Mark {
        Mark::Text { text: self.text, lines: 0..self.lines, x, y, width, align }
    }
}

/// The unit, then the legend, one band for each line.
fn legend(unit: &str, names: &[String], fonts: &mut Fonts, width: f32) -> Vec<Band> {
    let mut bands = Vec::new();
    let unit = Words::new(unit, CHART_DETAIL, fonts, width);
    if unit.lines > 0 {
        let height = unit.height + 4.0;
        bands.push(Band { height, marks: vec![unit.at(0.0, 0.0, width, Align::Start)] });
    }
    let (mut x, mut line) = (0.0, Band { height: 0.0, marks: Vec::new() });
    for (pattern, name) in names.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
        let room = width - SAMPLE - 5.0;
        // A little more than measured, or rounding would break the line.
        let wanted = (fonts.width(name, CHART_DETAIL) + 1.0).min(room);
        if x > 0.0 && x + SAMPLE + 5.0 + wanted > width {
            x = 0.0;
            bands.push(std::mem::replace(&mut line, Band { height: 0.0, marks: Vec::new() }));
        }
        let text = Words::new(name, CHART_DETAIL, fonts, wanted);
        line.height = line.height.max(text.height + 4.0);
        line.marks.extend(pattern::filled(pattern, x, 1.5, SAMPLE, SAMPLE));
        line.marks.push(text.at(x + SAMPLE + 5.0, 0.0, wanted, Align::Start));
        x += SAMPLE + 5.0 + wanted + 16.0;
    }
    if !line.marks.is_empty() {
        bands.push(line);
    }
    if let Some(last) = bands.last_mut() {
        last.height += 3.0;
    }
    bands
}

/// A label with its detail under it: the marks, and how high they are.
fn label(label: &str, detail: &str, fonts: &mut Fonts, width: f32) -> (Vec<Mark>, f32) {
    let (mut marks, mut height) = (Vec::new(), 0.0);
    for (text, voice) in [(label, CHART_LABEL), (detail, CHART_DETAIL)] {
        let text = Words::new(text, voice, fonts, width);
        let below = height;
        height += text.height;
        marks.push(text.at(0.0, below, width, Align::Start));
    }
    (marks, height)
}

/// Names of series, as the legend says them.
fn names(series: &[Series]) -> Vec<String> {
    series.iter().map(|one| clean::line(&one.name)).collect()
}

/// The share of `whole` that a value has; values are lengths here, not figures.
#[allow(clippy::cast_possible_truncation, reason = "a length on paper has no use for more digits")]
fn share(value: i128, whole: i128) -> f32 {
    if whole == 0 { 0.0 } else { (value as f64 / whole as f64) as f32 }
}

/// Marks moved.
fn moved(marks: Vec<Mark>, dx: f32, dy: f32) -> impl Iterator<Item = Mark> {
    marks.into_iter().map(move |mark| match mark {
        Mark::Fill { x, y, width, height, colour } => {
            Mark::Fill { x: x + dx, y: y + dy, width, height, colour }
        }
        Mark::Stroke { from, to, width, colour } => {
            Mark::Stroke { from: (from.0 + dx, from.1 + dy), to: (to.0 + dx, to.1 + dy), width, colour }
        }
        Mark::Text { text, lines, x, y, width, align } => {
            Mark::Text { text, lines, x: x + dx, y: y + dy, width, align }
        }
        Mark::Nothing => Mark::Nothing,
    })
}
