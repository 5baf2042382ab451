//! Letters: the embedded fonts, and texts shaped and broken into lines with them.
#![allow(clippy::float_arithmetic, reason = "lengths on paper, in points; no figure of the facilitator")]

use crate::RunStyle;
use crate::look::{Family, INK, OCHRE, Rgb, Voice, Weight};
use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::{
    FontContext, FontFamily, FontFamilyName, FontStyle, FontWeight, Layout, LayoutContext, LineHeight,
    OverflowWrap, StyleProperty,
};
use skrifa::{FontRef, MetadataProvider};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

/// The files of the embedded fonts. Their names and licence are in assets/fonts/LICENCE.txt.
pub(crate) const FILES: [&[u8]; 4] = [
    include_bytes!("../../../../assets/fonts/clausier-sans-regular.ttf"),
    include_bytes!("../../../../assets/fonts/clausier-sans-semibold.ttf"),
    include_bytes!("../../../../assets/fonts/clausier-sans-italic.ttf"),
    include_bytes!("../../../../assets/fonts/clausier-serif-semibold.ttf"),
];

const SANS: &str = "Clausier Sans";
const SERIF: &str = "Clausier Serif";

/// Shown in place of a letter that the fonts do not have.
const UNKNOWN: char = '□';

/// Which of the embedded files letters come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Face(pub(crate) usize);

/// How a piece of shaped text is inked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Ink {
    pub(crate) colour: Rgb,
    pub(crate) ground: Ground,
}

/// What letters stand on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Ground {
    /// The paper.
    #[default]
    Paper,
    /// A highlight with a dotted line: still to be filled in.
    ToFill,
}

/// The embedded fonts, ready to shape texts.
pub(crate) struct Fonts {
    context: FontContext,
    layouts: LayoutContext<Ink>,
    faces: Vec<u64>,
}

/// A text shaped and broken into lines.
pub(crate) struct Shaped {
    layout: Layout<Ink>,
    /// What the text really says; letters that are shown as [`UNKNOWN`] are still in it.
    said: String,
    /// For each byte of the shown text, where it is in `said`; empty when they are the same.
    origins: Vec<usize>,
    faces: Vec<u64>,
}

/// A line of shaped text, from its top left corner.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LineBox {
    pub(crate) height: f32,
    /// Without the space that hangs at its end.
    pub(crate) width: f32,
}

/// Glyphs of one font and ink on a line.
pub(crate) struct Strip {
    pub(crate) face: Face,
    pub(crate) size: f32,
    pub(crate) ink: Ink,
    /// From the line's start.
    pub(crate) x: f32,
    /// From the line's top.
    pub(crate) baseline: f32,
    pub(crate) width: f32,
    /// How far letters rise and fall from the baseline.
    pub(crate) extent: (f32, f32),
    pub(crate) glyphs: Vec<Placed>,
}

/// A glyph on its strip.
pub(crate) struct Placed {
    pub(crate) id: u32,
    pub(crate) advance: f32,
    /// Shift from its place; downwards is positive.
    pub(crate) shift: (f32, f32),
    /// Which bytes of the said text it stands for.
    pub(crate) range: Range<usize>,
}

impl Fonts {
    pub(crate) fn new() -> Self {
        let options = CollectionOptions { shared: false, system_fonts: false };
        let mut collection = Collection::new(options);
        let mut faces = Vec::new();
        for file in FILES {
            let blob = Blob::new(Arc::new(file));
            faces.push(blob.id());
            collection.register_fonts(blob, None);
        }
        let context = FontContext { collection, source_cache: SourceCache::default() };
        Self { context, layouts: LayoutContext::new(), faces }
    }

    /// Shapes runs and breaks them into lines that are not wider than `width` points.
    pub(crate) fn shape(&mut self, runs: &[(String, RunStyle)], voice: Voice, width: f32) -> Shaped {
        let mut shaped = self.unbroken(runs, voice);
        shaped.layout.break_all_lines(Some(width.max(1.0)));
        shaped
    }

    /// The same for a text in one style.
    pub(crate) fn shape_plain(&mut self, text: &str, voice: Voice, width: f32) -> Shaped {
        self.shape(&[(text.to_owned(), RunStyle::Plain)], voice, width)
    }

    /// How wide runs are: their longest word, and their longest line.
    pub(crate) fn widths(&mut self, runs: &[(String, RunStyle)], voice: Voice) -> (f32, f32) {
        let widths = self.unbroken(runs, voice).layout.calculate_content_widths();
        (widths.min, widths.max)
    }

    /// How wide a text is on one line.
    pub(crate) fn width(&mut self, text: &str, voice: Voice) -> f32 {
        self.widths(&[(text.to_owned(), RunStyle::Plain)], voice).1
    }

    fn unbroken(&mut self, runs: &[(String, RunStyle)], voice: Voice) -> Shaped {
        let said: String = runs.iter().map(|(text, _)| text.as_str()).collect();
        let (mut shown, mut origins) = (String::with_capacity(said.len()), Vec::new());
        let mut styles = Vec::new();
        let mut at = 0;
        for (text, style) in runs {
            let start = shown.len();
            for letter in text.chars() {
                let seen = if known(letter) { letter } else { UNKNOWN };
                shown.push(seen);
                origins.extend(std::iter::repeat_n(at, seen.len_utf8()));
                at += letter.len_utf8();
            }
            styles.push((start..shown.len(), *style));
        }
        origins.push(at);
        if shown == said {
            origins.clear();
        }
        let mut builder = self.layouts.ranged_builder(&mut self.context, &shown, 1.0, false);
        builder.push_default(family(voice.family));
        builder.push_default(StyleProperty::FontSize(voice.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(voice.leading)));
        builder.push_default(StyleProperty::FontWeight(weight(voice.weight)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
        builder.push_default(StyleProperty::Brush(Ink { colour: voice.colour, ground: Ground::Paper }));
        for (range, style) in styles {
            match style {
                RunStyle::Plain => {}
                RunStyle::Strong => {
                    builder.push(StyleProperty::FontWeight(weight(Weight::Semibold)), range);
                }
                RunStyle::Emphasis => builder.push(StyleProperty::FontStyle(FontStyle::Italic), range),
                RunStyle::Placeholder => {
                    let colour = if voice.colour == INK { OCHRE } else { voice.colour };
                    builder.push(StyleProperty::Brush(Ink { colour, ground: Ground::ToFill }), range);
                }
            }
        }
        let layout = builder.build(&shown);
        Shaped { layout, said, origins, faces: self.faces.clone() }
    }
}

impl Shaped {
    /// The lines, from the first; an empty text has one empty line or none.
    pub(crate) fn lines(&self) -> Vec<LineBox> {
        let boxes = self.layout.lines().map(|line| {
            let metrics = line.metrics();
            LineBox { height: metrics.line_height, width: metrics.advance - metrics.hanging_advance }
        });
        if self.said.is_empty() { Vec::new() } else { boxes.collect() }
    }

    /// How high lines are together.
    pub(crate) fn height(&self) -> f32 {
        self.lines().iter().map(|line| line.height).sum()
    }

    /// What the text says, for the reader of the file.
    pub(crate) fn said(&self) -> &str {
        &self.said
    }

    /// The glyphs of a line, in strips of one font and ink.
    pub(crate) fn strips(&self, line: usize) -> Vec<Strip> {
        let Some(line) = self.layout.get(line) else { return Vec::new() };
        let metrics = line.metrics();
        let top = metrics.block_min_coord;
        let (mut strips, mut x) = (Vec::<Strip>::new(), 0.0);
        for run in line.runs() {
            let Some(face) = self.faces.iter().position(|id| *id == run.font().data.id()) else { continue };
            let font = run.font_metrics();
            let mut open: Option<(u16, Strip)> = None;
            for cluster in run.visual_clusters() {
                let range = self.origin(cluster.text_range());
                if cluster.is_ligature_continuation() {
                    let last = open.as_mut().and_then(|(_, strip)| strip.glyphs.last_mut());
                    if let Some(last) = last {
                        last.range.end = range.end;
                    }
                    continue;
                }
                let style = cluster.style_index();
                if open.as_ref().is_none_or(|(same, _)| *same != style) {
                    strips.extend(open.take().map(|(_, strip)| strip));
                    let ink = self.layout.styles().get(usize::from(style)).map(|style| style.brush);
                    let strip = Strip {
                        face: Face(face),
                        size: run.font_size(),
                        ink: ink.unwrap_or_default(),
                        x,
                        baseline: metrics.baseline - top,
                        width: 0.0,
                        extent: (font.ascent, font.descent),
                        glyphs: Vec::new(),
                    };
                    open = Some((style, strip));
                }
                let Some((_, strip)) = open.as_mut() else { continue };
                for glyph in cluster.glyphs() {
                    // Line ends have a glyph without a shape: the fonts' "not defined".
                    if glyph.id != 0 {
                        let (shift, range) = ((glyph.x, glyph.y), range.clone());
                        strip.glyphs.push(Placed { id: glyph.id, advance: glyph.advance, shift, range });
                        strip.width += glyph.advance;
                    }
                    x += glyph.advance;
                }
            }
            strips.extend(open.map(|(_, strip)| strip));
        }
        strips.retain(|strip| !strip.glyphs.is_empty());
        strips
    }

    fn origin(&self, shown: Range<usize>) -> Range<usize> {
        let find = |at: usize| self.origins.get(at).copied().unwrap_or(at);
        find(shown.start)..find(shown.end)
    }
}

fn family(family: Family) -> StyleProperty<'static, Ink> {
    const fn named(name: &'static str) -> FontFamilyName<'static> {
        FontFamilyName::Named(Cow::Borrowed(name))
    }
    const READING: &[FontFamilyName<'static>] = &[named(SANS)];
    // What the serif lacks, the sans has.
    const TITLES: &[FontFamilyName<'static>] = &[named(SERIF), named(SANS)];
    StyleProperty::FontFamily(FontFamily::List(Cow::Borrowed(match family {
        Family::Sans => READING,
        Family::Serif => TITLES,
    })))
}

fn weight(weight: Weight) -> FontWeight {
    match weight {
        Weight::Regular => FontWeight::NORMAL,
        Weight::Semibold => FontWeight::SEMI_BOLD,
    }
}

/// Whether the fonts have a shape for a letter.
fn known(letter: char) -> bool {
    letter == '\n'
        || FontRef::new(FILES[0])
            .ok()
            .and_then(|font| font.charmap().map(letter))
            .is_some_and(|glyph| glyph.to_u32() != 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::look::{BODY, TITLE};

    #[test]
    fn the_fonts_have_what_french_documents_need() {
        let needed = "éèêëçàùôîïœŒæÆÉÈÀÇ«»’‘“”—–…€×÷≥≤≠±−°²³%‰→•□\u{a0}\u{202f}0123456789";
        for file in FILES {
            let font = FontRef::new(file).unwrap();
            let missing: Vec<char> =
                needed.chars().filter(|letter| font.charmap().map(*letter).is_none()).collect();
            assert!(missing.iter().all(|letter| *letter == '□'), "{missing:?}");
            let digits: Vec<f32> = ('0'..='9')
                .map(|digit| {
                    let glyph = font.charmap().map(digit).unwrap();
                    let (size, place) = (skrifa::instance::Size::new(10.0), Default::default());
                    font.glyph_metrics(size, skrifa::instance::LocationRef::new(place))
                        .advance_width(glyph)
                        .unwrap()
                })
                .collect();
            assert!(digits.windows(2).all(|pair| pair[0] == pair[1]), "figures must stand in columns");
        }
    }

    #[test]
    fn lines_are_never_wider_than_asked() {
        let mut fonts = Fonts::new();
        let long = "œ".repeat(3000);
        for text in
            ["Une phrase de taille ordinaire, avec ses mots.", long.as_str(), "a\nb", "日本語 💩 שלום"]
        {
            for width in [20.0, 60.0, 300.0] {
                let shaped = fonts.shape_plain(text, BODY, width);
                let lines = shaped.lines();
                assert!(lines.iter().all(|line| line.width <= width + 0.01), "{text:.20} in {width}");
                for (at, line) in lines.iter().enumerate() {
                    let end = shaped.strips(at).iter().map(|strip| strip.x + strip.width).fold(0.0, f32::max);
                    assert!(end <= line.width + 4.0, "only a space may hang");
                }
            }
        }
    }

    #[test]
    fn unknown_letters_are_shown_as_boxes_and_still_said() {
        let mut fonts = Fonts::new();
        let shaped = fonts.shape_plain("né à 京都 🏠", TITLE, 400.0);
        let strips = shaped.strips(0);
        let said: String = strips
            .iter()
            .flat_map(|strip| &strip.glyphs)
            .map(|glyph| &shaped.said()[glyph.range.clone()])
            .collect();
        assert_eq!(said, "né à 京都 🏠");
        assert!(strips.iter().flat_map(|strip| &strip.glyphs).all(|glyph| glyph.id != 0));
    }
}
