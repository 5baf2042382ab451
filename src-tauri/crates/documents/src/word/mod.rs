//! The document as a Word file that the facilitator and the buyer go on writing in: real headings, lists,
//! tables and styles.
#![allow(clippy::float_arithmetic, reason = "lengths on paper, in points; no figure of the facilitator")]

mod package;
mod styles;

use crate::fonts::Fonts;
use crate::grid::{self, Grid};
use crate::look::{BODY_WIDTH, FIR, HAIRLINE, MARGIN, SPINE};
use crate::words::alternative;
use crate::{
    Align, Block, Document, DocumentError, Figure, Ordering, RowKind, Run, RunStyle, Table, chart, clean,
    picture,
};
use docx_rs::{
    AbstractNumbering, AlignmentType, BorderType, BreakType, Docx, Footer, IndentLevel, Level, LevelJc,
    LevelOverride, LevelText, NumPages, NumberFormat, Numbering, NumberingId, PageMargin, PageNum, Paragraph,
    Pic, Run as Piece, SpecialIndentType, Start, Table as Grill, TableBorder, TableBorderPosition,
    TableBorders, TableCell, TableCellBorder, TableCellBorderPosition, TableCellBorders, TableLayoutType,
    TableRow, WidthType,
};

/// A4, in twentieths of a point.
const PAGE: (u32, u32) = (11_906, 16_838);

/// A picture is not taller than this, so that its caption stays on its page.
const TALLEST: f32 = 620.0;

/// The two kinds of list; the library keeps the first numbers for itself.
const BULLETS: usize = 11;
const NUMBERS: usize = 12;

/// The document as a Word file (docx), with named styles, repeated table headings and highlighted blanks.
/// Charts are pictures with a text for people who cannot see them.
///
/// # Errors
/// If the file cannot be written, which no text should cause.
pub fn word(document: &Document) -> Result<Vec<u8>, DocumentError> {
    let mut writer =
        Writer { docx: Docx::new(), fonts: Fonts::new(), alternatives: Vec::new(), lists: NUMBERS };
    writer.page(document);
    for (style, text) in [("Title", &document.title), ("Subtitle", &document.subtitle)] {
        let text = clean::line(text);
        if !text.is_empty() {
            writer.add(line(style, &text));
        }
    }
    for block in &document.blocks {
        writer.block(block, document)?;
    }
    package::packed(writer.docx, document, &writer.alternatives)
}

struct Writer {
    docx: Docx,
    fonts: Fonts,
    /// What is read out for each picture.
    alternatives: Vec<String>,
    /// The number of the last list begun: each counts from one.
    lists: usize,
}

impl Writer {
    fn add(&mut self, paragraph: Paragraph) {
        self.docx = std::mem::take(&mut self.docx).add_paragraph(paragraph);
    }

    fn page(&mut self, document: &Document) {
        let margin = i32::try_from(twips(MARGIN)).unwrap_or_default();
        let margins = PageMargin {
            top: margin,
            left: margin,
            bottom: margin,
            right: margin,
            header: margin / 2,
            footer: margin / 2,
            gutter: 0,
        };
        let foot = line("Footer", &clean::line(&document.footer))
            .add_run(Piece::new().add_tab())
            .add_page_num(PageNum::new())
            .add_run(Piece::new().add_text(" / "))
            .add_num_pages(NumPages::new());
        self.docx = std::mem::take(&mut self.docx)
            .page_size(PAGE.0, PAGE.1)
            .page_margin(margins)
            .footer(Footer::new().add_paragraph(foot))
            .add_abstract_numbering(numbering(BULLETS, "bullet", "•"))
            .add_abstract_numbering(numbering(NUMBERS, "decimal", "%1."))
            .add_numbering(Numbering::new(BULLETS, BULLETS));
    }

    fn block(&mut self, block: &Block, document: &Document) -> Result<(), DocumentError> {
        match block {
            Block::Heading { level, text } => {
                let text = clean::line(text);
                if !text.is_empty() {
                    self.add(line(&format!("Heading{}", (*level).clamp(1, 3)), &text));
                }
            }
            Block::Paragraph(said) => {
                if !clean::runs(said).is_empty() {
                    self.add(runs("BodyText", said));
                }
            }
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure, document)?,
            Block::Note(said) => {
                if !clean::runs(said).is_empty() {
                    self.add(runs("Note", said));
                }
            }
            Block::PageBreak => {
                let piece = Piece::new().add_break(BreakType::Page);
                self.add(Paragraph::new().style("PageBreak").add_run(piece));
            }
        }
        Ok(())
    }

    fn list(&mut self, ordered: Ordering, items: &[Vec<Run>]) {
        let list = match ordered {
            Ordering::Bullets => BULLETS,
            Ordering::Numbers => {
                self.lists += 1;
                let again = LevelOverride::new(0).start(1);
                let numbering = Numbering::new(self.lists, NUMBERS).add_override(again);
                self.docx = std::mem::take(&mut self.docx).add_numbering(numbering);
                self.lists
            }
        };
        for item in items {
            let item = runs("ListParagraph", item);
            self.add(item.numbering(NumberingId::new(list), IndentLevel::new(0)));
        }
    }

    fn table(&mut self, table: &Table) {
        let caption = clean::line(&table.caption);
        if !caption.is_empty() {
            self.add(line("TableCaption", &caption));
        }
        for grid in grid::grids(table, &mut self.fonts) {
            let grill = grill(table, &grid);
            self.docx = std::mem::take(&mut self.docx).add_table(grill);
            // Word wants a paragraph between two tables, and after the last.
            self.add(Paragraph::new().style("AfterTable"));
        }
    }

    fn figure(&mut self, figure: &Figure, document: &Document) -> Result<(), DocumentError> {
        let bands = chart::bands(&figure.chart, &mut self.fonts, BODY_WIDTH);
        for picture in picture::pictures(&bands, BODY_WIDTH, TALLEST)? {
            self.alternatives.push(alternative(figure, document.language));
            let (width, height) = picture.size;
            // The picture has a little white around it: it is brought back to the width of the text.
            let shrink = BODY_WIDTH / width;
            let pic = Pic::new_with_dimensions(picture.png, 1, 1)
                .id(format!("rIdPicture{}", self.alternatives.len()))
                .size(emu(width * shrink), emu(height * shrink));
            self.add(Paragraph::new().style("Figure").add_run(Piece::new().add_image(pic)));
        }
        let caption = clean::line(&figure.caption);
        if !caption.is_empty() {
            self.add(line("Caption", &caption));
        }
        Ok(())
    }
}

fn numbering(kind: usize, format: &str, text: &str) -> AbstractNumbering {
    let (start, format) = (Start::new(1), NumberFormat::new(format));
    let level = Level::new(0, start, format, LevelText::new(text), LevelJc::new("left"))
        .indent(Some(397), Some(SpecialIndentType::Hanging(284)), None, None)
        .color(FIR.hex());
    AbstractNumbering::new(kind).add_level(level)
}

/// A paragraph in one style; the text is clean.
fn line(style: &str, text: &str) -> Paragraph {
    let paragraph = Paragraph::new().style(style);
    if text.is_empty() { paragraph } else { paragraph.add_run(Piece::new().add_text(text)) }
}

fn runs(style: &str, said: &[Run]) -> Paragraph {
    let mut paragraph = Paragraph::new().style(style);
    for (text, style) in clean::runs(said) {
        let mut piece = Piece::new();
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                piece = piece.add_break(BreakType::TextWrapping);
            }
            if !line.is_empty() {
                piece = piece.add_text(line);
            }
        }
        paragraph = paragraph.add_run(match style {
            RunStyle::Plain => piece,
            RunStyle::Strong => piece.bold(),
            RunStyle::Emphasis => piece.italic(),
            RunStyle::Placeholder => piece.highlight("yellow"),
        });
    }
    paragraph
}

fn grill(table: &Table, grid: &Grid<'_>) -> Grill {
    let widths: Vec<usize> = grid.widths.iter().map(|width| twips(*width)).collect();
    let cell = |width: usize, paragraph: Paragraph, align: Align| {
        let paragraph = match align {
            Align::Start => paragraph,
            Align::Centre => paragraph.align(AlignmentType::Center),
            Align::End => paragraph.align(AlignmentType::Right),
        };
        TableCell::new().width(width, WidthType::Dxa).add_paragraph(paragraph)
    };
    let heading = widths.iter().zip(grid.columns).map(|(width, column)| {
        let text = line("TableHeading", &clean::line(&column.heading));
        let rule = edge(TableCellBorderPosition::Bottom, BorderType::Single);
        cell(*width, text, column.align).set_borders(TableCellBorders::with_empty().set(rule))
    });
    let mut rows = vec![TableRow::new(heading.collect()).cant_split()];
    for row in &table.rows {
        let cells = widths.iter().zip(grid.columns).enumerate().map(|(at, (width, column))| {
            let said = row.cells.get(grid.first + at).map(Vec::as_slice).unwrap_or_default();
            match row.kind {
                RowKind::Body => cell(*width, runs("TableText", said), column.align),
                RowKind::Total => {
                    let rules = TableCellBorders::with_empty()
                        .set(edge(TableCellBorderPosition::Top, BorderType::Single))
                        .set(edge(TableCellBorderPosition::Bottom, BorderType::Double));
                    cell(*width, runs("TableTotal", said), column.align).set_borders(rules)
                }
            }
        });
        rows.push(TableRow::new(cells.collect()).cant_split());
    }
    let hair = |position| TableBorder::new(position).size(4).color(HAIRLINE.hex());
    let borders = TableBorders::with_empty()
        .set(hair(TableBorderPosition::InsideH))
        .set(hair(TableBorderPosition::Bottom));
    Grill::new(rows)
        .set_grid(widths.clone())
        .width(widths.iter().sum(), WidthType::Dxa)
        .layout(TableLayoutType::Fixed)
        .set_borders(borders)
}

fn edge(position: TableCellBorderPosition, kind: BorderType) -> TableCellBorder {
    TableCellBorder::new(position).border_type(kind).size(6).color(SPINE.hex())
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page has some ten thousand")]
fn twips(points: f32) -> usize {
    (points * 20.0).round().max(0.0) as usize
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page has some ten million")]
fn emu(points: f32) -> u32 {
    (points * 12_700.0).round().max(0.0) as u32
}
