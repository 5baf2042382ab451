//! What a document says, before anybody decides how it looks.
//!
//! Every text comes from the caller, already in the reader's language and with its figures written out: this
//! crate adds none of its own.

use chrono::NaiveDate;

/// A note, a clause text, a letter, an attestation: everything that the facilitator hands to others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What the document is, in large on the first page; also its name in the reader's window.
    pub title: String,
    /// What it is about (contract, buyer), under the title; empty for none.
    pub subtitle: String,
    /// The language of every text in it: screen readers and spelling checkers need it.
    pub language: Language,
    /// Who answers for it, kept in the file's properties; not printed.
    pub author: String,
    /// Its subject, kept in the file's properties; not printed.
    pub subject: String,
    /// The day it was made, kept in the file's properties; not printed.
    pub date: NaiveDate,
    /// What stands at the foot of each page, beside "page n / N".
    pub footer: String,
    /// What it says, in order.
    pub blocks: Vec<Block>,
}

/// A language that documents are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// French of France.
    Fr,
    /// British English.
    En,
}

/// One thing after another in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading; it stays with what follows it.
    Heading {
        /// 1 (a part) to 3 (a detail); other values are brought into this range.
        level: u8,
        /// What it says.
        text: String,
    },
    /// A paragraph.
    Paragraph(Vec<Run>),
    /// A list with one level.
    List {
        /// Whether the order of the items means something.
        ordered: Ordering,
        /// The items, each a short text.
        items: Vec<Vec<Run>>,
    },
    /// A table with real headings, which come back on each page.
    Table(Table),
    /// A chart with its caption.
    Figure(Figure),
    /// A tinted box: a warning, or what the buyer has still to validate.
    Note(Vec<Run>),
    /// What follows starts on a new page.
    PageBreak,
}

/// Whether the order of a list's items means something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ordering {
    /// It does not.
    Bullets,
    /// It does: 1, 2, 3.
    Numbers,
}

/// A piece of text in one style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// What it says. A line feed starts a new line; other control characters are left out.
    pub text: String,
    /// How it stands out.
    pub style: RunStyle,
}

/// How a piece of text stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunStyle {
    /// It does not.
    Plain,
    /// Important.
    Strong,
    /// Said in another tone: a source, a foreign word.
    Emphasis,
    /// Still to be filled in by somebody: highlighted, so that none is forgotten.
    Placeholder,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What the table shows; empty for none.
    pub caption: String,
    /// Its columns, from the first read to the last.
    pub columns: Vec<Column>,
    /// Its rows; missing cells stay empty, cells beyond the columns are left out.
    pub rows: Vec<Row>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// Where its texts stand.
    pub align: Align,
    /// Its share of the width, against the other columns' numbers. A word that would not fit widens its
    /// column when the others can give.
    pub width: u16,
}

/// Where texts stand in their column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Where reading starts: words.
    Start,
    /// Where reading ends: figures.
    End,
    /// In the middle: marks.
    Centre,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// One text for each column.
    pub cells: Vec<Vec<Run>>,
    /// What the row is.
    pub kind: RowKind,
}

/// What a row of a table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowKind {
    /// One line among others.
    Body,
    /// What the others add up to: bold, between rules.
    Total,
}

/// A chart with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// What it shows, under it; empty for none.
    pub caption: String,
    /// The same for people who cannot see it. When empty, the chart's own words and figures are read out.
    pub alternative: String,
    /// What is drawn.
    pub chart: Chart,
}

/// A chart. Values give lengths only; what is printed beside them is the texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chart {
    /// What moves a total most: one bar for each assumption, from its low to its high result.
    Tornado {
        /// The result when every assumption has its middle value.
        centre: i64,
        /// What the values count, printed above the bars.
        unit: String,
        /// One for each assumption, in the order they are shown.
        bars: Vec<TornadoBar>,
    },
    /// Columns side by side for each category.
    Columns {
        /// What the values count, printed above the columns.
        unit: String,
        /// Names under the columns.
        categories: Vec<String>,
        /// One pattern of column each.
        series: Vec<Series>,
    },
}

/// What one assumption does to the total.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TornadoBar {
    /// The assumption.
    pub label: String,
    /// How far it was moved, in small under the label; empty for none.
    pub detail: String,
    /// The total at its low end, in the same unit as the centre.
    pub low: i64,
    /// The total at its high end, in the same unit as the centre.
    pub high: i64,
    /// `low` written out.
    pub low_text: String,
    /// `high` written out.
    pub high_text: String,
}

/// The values of one kind, one for each category.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// What they are, in the legend.
    pub name: String,
    /// One for each category; a missing one leaves a gap.
    pub values: Vec<i64>,
    /// The values written out, one for each.
    pub texts: Vec<String>,
}

impl Document {
    /// A document that says nothing yet but its title.
    pub fn new(title: impl Into<String>, language: Language, date: NaiveDate) -> Self {
        let (subtitle, author, subject, footer) = Default::default();
        Self { title: title.into(), subtitle, language, author, subject, date, footer, blocks: Vec::new() }
    }
}

impl Block {
    /// A heading: level 1 for a part, 2 for a section, 3 for a detail.
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading { level, text: text.into() }
    }

    /// A paragraph in one style.
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::Paragraph(vec![Run::plain(text)])
    }

    /// A list whose order means nothing, each item in one style.
    pub fn bullets<T: Into<String>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List { ordered: Ordering::Bullets, items: one_run_each(items) }
    }

    /// A list whose order means something, each item in one style.
    pub fn numbers<T: Into<String>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List { ordered: Ordering::Numbers, items: one_run_each(items) }
    }

    /// A tinted box in one style.
    pub fn note(text: impl Into<String>) -> Self {
        Self::Note(vec![Run::plain(text)])
    }
}

impl Run {
    /// Text that does not stand out.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), style: RunStyle::Plain }
    }

    /// Important text.
    pub fn strong(text: impl Into<String>) -> Self {
        Self { text: text.into(), style: RunStyle::Strong }
    }

    /// Text in another tone.
    pub fn emphasis(text: impl Into<String>) -> Self {
        Self { text: text.into(), style: RunStyle::Emphasis }
    }

    /// Text that somebody has still to fill in.
    pub fn placeholder(text: impl Into<String>) -> Self {
        Self { text: text.into(), style: RunStyle::Placeholder }
    }
}

impl Column {
    /// A column of words.
    pub fn start(heading: impl Into<String>, width: u16) -> Self {
        Self { heading: heading.into(), align: Align::Start, width }
    }

    /// A column of figures.
    pub fn end(heading: impl Into<String>, width: u16) -> Self {
        Self { heading: heading.into(), align: Align::End, width }
    }

    /// A column of marks.
    pub fn centre(heading: impl Into<String>, width: u16) -> Self {
        Self { heading: heading.into(), align: Align::Centre, width }
    }
}

impl Row {
    /// One line among others, each cell in one style.
    pub fn body<T: Into<String>>(cells: impl IntoIterator<Item = T>) -> Self {
        Self { cells: one_run_each(cells), kind: RowKind::Body }
    }

    /// What the others add up to, each cell in one style.
    pub fn total<T: Into<String>>(cells: impl IntoIterator<Item = T>) -> Self {
        Self { cells: one_run_each(cells), kind: RowKind::Total }
    }
}

fn one_run_each<T: Into<String>>(texts: impl IntoIterator<Item = T>) -> Vec<Vec<Run>> {
    texts.into_iter().map(|text| vec![Run::plain(text)]).collect()
}
