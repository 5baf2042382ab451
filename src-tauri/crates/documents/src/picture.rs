//! Drawings as pictures: Word shows a chart as an image.
#![allow(clippy::float_arithmetic, reason = "lengths on paper, in points; no figure of the facilitator")]

use crate::DocumentError;
use crate::chart::Band;
use crate::drawing::Canvas;
use crate::fonts::{FILES, Placed, Strip};
use crate::look::{PAPER, Rgb};
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};
use tiny_skia::{Color, FillRule, Paint, PathBuilder, Pixmap, Rect, Stroke, Transform};

/// Dots for each point: 216 to an inch, sharp on paper.
const DENSITY: f32 = 3.0;

/// White around a drawing, so that no line is cut at its edge.
const EDGE: f32 = 1.0;

/// A picture in a file.
pub(crate) struct Picture {
    pub(crate) png: Vec<u8>,
    /// On paper, in points.
    pub(crate) size: (f32, f32),
}

/// Bands one under the other, as pictures that are at most `tallest` points high.
pub(crate) fn pictures(bands: &[Band], width: f32, tallest: f32) -> Result<Vec<Picture>, DocumentError> {
    let (mut pictures, mut first) = (Vec::new(), 0);
    while first < bands.len() {
        let (mut end, mut height) = (first, 0.0);
        for band in bands.iter().skip(first) {
            if end > first && height + band.height > tallest {
                break;
            }
            height += band.height;
            end += 1;
        }
        pictures.push(picture(bands.get(first..end).unwrap_or_default(), (width, height))?);
        first = end;
    }
    Ok(pictures)
}

fn picture(bands: &[Band], (width, height): (f32, f32)) -> Result<Picture, DocumentError> {
    let size = (width + 2.0 * EDGE, height + 2.0 * EDGE);
    let failed = |why: String| DocumentError::Word(why);
    let pixels =
        Pixmap::new(dots(size.0), dots(size.1)).ok_or_else(|| failed(format!("no picture of {size:?}")))?;
    let mut canvas = Dots { pixels };
    canvas.pixels.fill(colour(PAPER));
    let mut y = EDGE;
    for band in bands {
        for mark in &band.marks {
            mark.draw(&mut canvas, (EDGE, y));
        }
        y += band.height;
    }
    let png = canvas.pixels.encode_png().map_err(|error| failed(error.to_string()))?;
    Ok(Picture { png, size })
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page has a few thousand dots")]
fn dots(length: f32) -> u32 {
    (length * DENSITY).ceil().clamp(1.0, 10_000.0) as u32
}

fn colour(colour: Rgb) -> Color {
    Color::from_rgba8(colour.0, colour.1, colour.2, 0xff)
}

fn paint(rgb: Rgb) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color(colour(rgb));
    paint
}

struct Dots {
    pixels: Pixmap,
}

impl Canvas for Dots {
    fn fill(&mut self, x: f32, y: f32, width: f32, height: f32, colour: Rgb) {
        if let Some(rect) = Rect::from_xywh(x, y, width, height) {
            let path = PathBuilder::from_rect(rect);
            let scale = Transform::from_scale(DENSITY, DENSITY);
            self.pixels.fill_path(&path, &paint(colour), FillRule::Winding, scale, None);
        }
    }

    fn stroke(&mut self, from: (f32, f32), to: (f32, f32), width: f32, colour: Rgb) {
        let mut path = PathBuilder::new();
        path.move_to(from.0, from.1);
        path.line_to(to.0, to.1);
        if let Some(path) = path.finish() {
            let stroke = Stroke { width, ..Stroke::default() };
            let scale = Transform::from_scale(DENSITY, DENSITY);
            self.pixels.stroke_path(&path, &paint(colour), &stroke, scale, None);
        }
    }

    fn letters(&mut self, x: f32, y: f32, strip: &Strip, _said: &str) {
        let Some(font) = FILES.get(strip.face.0).and_then(|bytes| FontRef::new(bytes).ok()) else { return };
        let outlines = font.outline_glyphs();
        let mut pen = Pen { path: PathBuilder::new(), x, y };
        for Placed { id, advance, shift, .. } in &strip.glyphs {
            if let Some(glyph) = outlines.get(GlyphId::new(*id)) {
                let settings = DrawSettings::unhinted(Size::new(strip.size), LocationRef::default());
                let mut shifted = Pen { path: pen.path, x: pen.x + shift.0, y: pen.y + shift.1 };
                // A glyph without a shape (a space) leaves no path; there is nothing else to fail.
                let drawn = glyph.draw(settings, &mut shifted);
                debug_assert!(drawn.is_ok(), "an embedded font is damaged");
                pen.path = shifted.path;
            }
            pen.x += advance;
        }
        if let Some(path) = pen.path.finish() {
            let scale = Transform::from_scale(DENSITY, DENSITY);
            self.pixels.fill_path(&path, &paint(strip.ink.colour), FillRule::Winding, scale, None);
        }
    }
}

/// Draws a glyph's outline, which has its origin on the baseline and goes up.
struct Pen {
    path: PathBuilder,
    x: f32,
    y: f32,
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.path.move_to(self.x + x, self.y - y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.path.line_to(self.x + x, self.y - y);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.path.quad_to(self.x + cx, self.y - cy, self.x + x, self.y - y);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let (left, top) = (self.x, self.y);
        self.path.cubic_to(left + ax, top - ay, left + bx, top - by, left + x, top - y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}
