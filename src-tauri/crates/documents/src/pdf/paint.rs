//! Pages as a PDF file.
#![allow(clippy::float_arithmetic, reason = "lengths on paper, in points; no figure of the facilitator")]

use super::flow::Entry;
use super::pages::Page;
use super::tags::{Knot, Knots};
use super::{FOOTER_ROOM, Foot, NUMBER_WIDTH};
use crate::drawing::{Canvas, Mark};
use crate::fonts::{FILES, Fonts, Strip};
use crate::look::{BODY_WIDTH, FOOTER, HAIRLINE, MARGIN, PAGE_HEIGHT, PAGE_WIDTH, RULES, Rgb};
use crate::words::{language_tag, name};
use crate::{Align, Document, DocumentError, clean};
use chrono::Datelike;
use krilla::color::rgb;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Document as File, SerializeSettings};

/// The whole file.
pub(super) fn file(
    document: &Document,
    pages: Vec<Page>,
    foot: &Foot,
    outline: Vec<Entry>,
    mut knots: Knots,
    fonts: &mut Fonts,
) -> Result<Vec<u8>, DocumentError> {
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(failed)?;
    let mut file = File::new_with(SerializeSettings {
        configuration,
        enable_tagging: true,
        ..SerializeSettings::default()
    });
    let faces = FILES.iter().map(|bytes| Font::new((*bytes).into(), 0)).collect::<Option<Vec<_>>>();
    let faces = faces.ok_or_else(|| failed("an embedded font cannot be read"))?;
    let settings =
        PageSettings::from_wh(PAGE_WIDTH, PAGE_HEIGHT).ok_or_else(|| failed("no page of this size"))?;
    let mut places = Vec::new();
    for (at, pieces) in pages.iter().enumerate() {
        let mut page = file.start_page_with(settings.clone());
        let mut surface = page.surface();
        for (y, piece) in pieces {
            if let Some(heading) = piece.heading {
                places.push((heading, at, MARGIN + y));
            }
            draw(&mut surface, &faces, &piece.marks, (MARGIN, MARGIN + y), &mut knots);
        }
        draw_foot(&mut surface, &faces, foot, &format!("{} / {}", at + 1, pages.len()), fonts);
        surface.finish();
        page.finish();
    }
    file.set_outline(contents(&name(document), &outline, &places));
    file.set_metadata(properties(document));
    file.set_tag_tree(knots.tree(language_tag(document.language)));
    file.finish().map_err(failed)
}

fn failed(error: impl std::fmt::Debug) -> DocumentError {
    DocumentError::Pdf(format!("{error:?}"))
}

/// Draws marks; those that follow each other for the same reader's place are filed as one.
fn draw(
    surface: &mut Surface<'_>,
    faces: &[Font],
    marks: &[(Option<Knot>, Mark)],
    origin: (f32, f32),
    knots: &mut Knots,
) {
    for group in marks.chunk_by(|one, other| one.0 == other.0) {
        let Some((knot, _)) = group.first() else { continue };
        let only_text = group.iter().all(|(_, mark)| matches!(mark, Mark::Text { .. } | Mark::Nothing));
        let tag = match knot {
            None => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
            Some(_) if only_text => ContentTag::Span(SpanTag::empty()),
            Some(_) => ContentTag::Other,
        };
        let content = surface.start_tagged(tag);
        for (_, mark) in group {
            mark.draw(&mut Paper { surface, faces }, origin);
        }
        surface.end_tagged();
        if let Some(knot) = knot {
            knots.file(*knot, content);
        }
    }
}

fn draw_foot(surface: &mut Surface<'_>, faces: &[Font], foot: &Foot, number: &str, fonts: &mut Fonts) {
    let bottom = PAGE_HEIGHT - MARGIN + FOOTER_ROOM + 9.0;
    let top = bottom - foot.height.max(FOOTER_ROOM);
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Footer)));
    let text = fonts.shape_plain(number, FOOTER, NUMBER_WIDTH);
    let number = Mark::text(text, BODY_WIDTH - NUMBER_WIDTH, 0.0, NUMBER_WIDTH, Align::End);
    let rule = Mark::rule(0.0, -5.0, BODY_WIDTH, RULES.0, HAIRLINE);
    for mark in foot.mark.iter().chain([&number, &rule]) {
        mark.draw(&mut Paper { surface, faces }, (MARGIN, top));
    }
    surface.end_tagged();
}

/// A page to draw on.
struct Paper<'a, 'b> {
    surface: &'a mut Surface<'b>,
    faces: &'a [Font],
}

impl Canvas for Paper<'_, '_> {
    fn fill(&mut self, x: f32, y: f32, width: f32, height: f32, colour: Rgb) {
        let mut path = PathBuilder::new();
        if let Some(rect) = Rect::from_xywh(x, y, width, height) {
            path.push_rect(rect);
        }
        if let Some(path) = path.finish() {
            self.surface.set_stroke(None);
            self.surface.set_fill(Some(Fill { paint: paint(colour).into(), ..Fill::default() }));
            self.surface.draw_path(&path);
        }
    }

    fn stroke(&mut self, from: (f32, f32), to: (f32, f32), width: f32, colour: Rgb) {
        let mut path = PathBuilder::new();
        path.move_to(from.0, from.1);
        path.line_to(to.0, to.1);
        if let Some(path) = path.finish() {
            self.surface.set_fill(None);
            self.surface.set_stroke(Some(Stroke { paint: paint(colour).into(), width, ..Stroke::default() }));
            self.surface.draw_path(&path);
        }
    }

    fn letters(&mut self, x: f32, y: f32, strip: &Strip, said: &str) {
        let Some(font) = self.faces.get(strip.face.0) else { return };
        let glyph = |placed: &crate::fonts::Placed| {
            let part = |length: f32| length / strip.size;
            let (id, advance) = (GlyphId::new(placed.id), part(placed.advance));
            let (right, up) = (part(placed.shift.0), -part(placed.shift.1));
            KrillaGlyph::new(id, advance, right, up, 0.0, placed.range.clone(), None)
        };
        let glyphs: Vec<KrillaGlyph> = strip.glyphs.iter().map(glyph).collect();
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(Fill { paint: paint(strip.ink.colour).into(), ..Fill::default() }));
        self.surface.draw_glyphs(Point::from_xy(x, y), &glyphs, font.clone(), said, strip.size, false);
    }
}

fn paint(colour: Rgb) -> rgb::Color {
    rgb::Color::new(colour.0, colour.1, colour.2)
}

/// The outline: headings under headings. A document without any has its name.
fn contents(name: &str, entries: &[Entry], places: &[(usize, usize, f32)]) -> Outline {
    let mut outline = Outline::new();
    let mut open: Vec<(u16, OutlineNode)> = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let (page, y) = places
            .iter()
            .find(|(heading, ..)| *heading == at)
            .map_or((0, MARGIN), |(_, page, y)| (*page, *y));
        close(&mut open, &mut outline, entry.level);
        let target = XyzDestination::new(page, Point::from_xy(MARGIN, y));
        open.push((entry.level, OutlineNode::new(entry.text.clone(), target)));
    }
    close(&mut open, &mut outline, 0);
    if entries.is_empty() {
        let target = XyzDestination::new(0, Point::from_xy(MARGIN, MARGIN));
        outline.push_child(OutlineNode::new(name.to_owned(), target));
    }
    outline
}

/// Files the open headings that a heading of this level ends.
fn close(open: &mut Vec<(u16, OutlineNode)>, outline: &mut Outline, level: u16) {
    while open.last().is_some_and(|(last, _)| *last >= level) {
        let Some((_, done)) = open.pop() else { return };
        match open.last_mut() {
            Some((_, parent)) => parent.push_child(done),
            None => outline.push_child(done),
        }
    }
}

fn properties(document: &Document) -> Metadata {
    let language = language_tag(document.language).to_owned();
    let mut properties =
        Metadata::new().title(name(document)).language(language).producer("Clausier".to_owned());
    let (author, subject) = (clean::line(&document.author), clean::line(&document.subject));
    if !author.is_empty() {
        properties = properties.authors(vec![author]);
    }
    if !subject.is_empty() {
        properties = properties.description(subject);
    }
    let date = document.date;
    match (u16::try_from(date.year()), u8::try_from(date.month()), u8::try_from(date.day())) {
        (Ok(year @ 1..=9999), Ok(month), Ok(day)) => {
            properties.creation_date(DateTime::new(year).month(month).day(day))
        }
        _ => properties,
    }
}
