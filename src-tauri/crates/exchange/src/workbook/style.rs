//! The look of the workbook: a register. Hairlines, figures to the right, a double rule under
//! every total, blue ink for what a person typed.

use super::columns::Kind;
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

const INK: u32 = 0x001C_2421;
const PALE_INK: u32 = 0x0062_6A64;
const TYPED: u32 = 0x001D_4C9E;
const OCHRE: u32 = 0x007A_5000;
const HOLLOW: u32 = 0x00EB_ECE6;
const HAIRLINE: u32 = 0x00DD_DED6;
const RULE: u32 = 0x0082_857B;
/// First colour of charts.
pub(super) const CHART: u32 = 0x0027_5750;
/// Lines of charts.
pub(super) const CHART_LINE: u32 = HAIRLINE;
/// Text of charts.
pub(super) const CHART_TEXT: u32 = 0x004A_544F;
/// Colour of the tabs of results.
pub(super) const TAB_RESULTS: u32 = 0x001B_5E4F;
/// Colour of the tabs of data.
pub(super) const TAB_DATA: u32 = 0x00C6_C8BE;

const SERIF: &str = "Cambria";
const SANS: &str = "Calibri";

/// What a number is, to choose its format code; codes are the same in every language of Excel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Number {
    Count,
    Hours,
    Fte,
    Share,
    Money,
    Date,
    Month,
}

/// Where a cell stands in its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Body,
    Total,
    Typed,
    Previous,
}

/// The formats.
pub(super) struct Style {
    hours: &'static str,
    pub title: Format,
    pub subtitle: Format,
    pub section: Format,
    pub note: Format,
    pub warning: Format,
    pub heading: Format,
    pub heading_number: Format,
    pub text: Format,
    /// Words in a data sheet, set off from the number on their left.
    pub cell_text: Format,
    pub cell_heading: Format,
    pub wrapped: Format,
    pub label_total: Format,
    pub pale: Format,
    pub link: Format,
}

fn base() -> Format {
    Format::new()
        .set_font_name(SANS)
        .set_font_size(11)
        .set_font_color(Color::RGB(INK))
        .set_align(FormatAlign::Top)
}

fn ruled() -> Format {
    base().set_border_bottom(FormatBorder::Thin).set_border_bottom_color(Color::RGB(HAIRLINE))
}

impl Style {
    pub(super) fn new(tenths_suffice: bool) -> Self {
        let heading = base()
            .set_bold()
            .set_font_size(10)
            .set_font_color(Color::RGB(CHART_TEXT))
            .set_background_color(Color::RGB(HOLLOW))
            .set_border_bottom(FormatBorder::Thin)
            .set_border_bottom_color(Color::RGB(RULE))
            .set_align(FormatAlign::VerticalCenter)
            .set_text_wrap();
        Self {
            hours: if tenths_suffice { "#,##0.0" } else { "#,##0.00" },
            title: base().set_font_name(SERIF).set_bold().set_font_size(20),
            subtitle: base().set_font_color(Color::RGB(PALE_INK)),
            section: base()
                .set_font_name(SERIF)
                .set_bold()
                .set_font_size(13)
                .set_align(FormatAlign::VerticalCenter),
            note: base().set_font_size(10).set_italic().set_font_color(Color::RGB(PALE_INK)),
            warning: base().set_bold().set_font_color(Color::RGB(OCHRE)),
            cell_heading: heading.clone().set_align(FormatAlign::Left).set_indent(1),
            cell_text: ruled().set_align(FormatAlign::Left).set_indent(1),
            heading_number: heading.clone().set_align(FormatAlign::Right),
            heading,
            text: ruled(),
            wrapped: ruled().set_text_wrap(),
            label_total: totalled(base()),
            pale: ruled().set_font_color(Color::RGB(PALE_INK)).set_align(FormatAlign::Right),
            link: ruled()
                .set_font_color(Color::RGB(TAB_RESULTS))
                .set_underline(rust_xlsxwriter::FormatUnderline::Single),
        }
    }

    /// The format of a number.
    pub(super) fn number(&self, number: Number, place: Place) -> Format {
        let format = match place {
            Place::Body => ruled(),
            Place::Total => totalled(base()),
            Place::Typed => ruled().set_font_color(Color::RGB(TYPED)),
            Place::Previous => ruled().set_font_color(Color::RGB(PALE_INK)),
        };
        let align = if matches!(number, Number::Date | Number::Month) {
            FormatAlign::Left
        } else {
            FormatAlign::Right
        };
        let format = format.set_num_format(self.code(number));
        format.set_align(align).set_align(FormatAlign::Top)
    }

    fn code(&self, number: Number) -> &'static str {
        match number {
            Number::Count => "#,##0",
            Number::Hours => self.hours,
            Number::Fte => "#,##0.00",
            Number::Share => "0.0%",
            Number::Money => "#,##0.00\\ \"€\"",
            Number::Date => "dd/mm/yyyy",
            Number::Month => "mmmm\\ yyyy",
        }
    }

    /// Format code of the labels of a chart.
    pub(super) fn chart_code(&self) -> &'static str {
        "#,##0"
    }
}

fn totalled(format: Format) -> Format {
    format
        .set_bold()
        .set_border_top(FormatBorder::Thin)
        .set_border_top_color(Color::RGB(INK))
        .set_border_bottom(FormatBorder::Double)
        .set_border_bottom_color(Color::RGB(INK))
}

impl From<Kind> for Number {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Hours => Self::Hours,
            Kind::Money => Self::Money,
            Kind::Date => Self::Date,
            Kind::Month => Self::Month,
            Kind::Quantity => Self::Fte,
            Kind::Share => Self::Share,
            Kind::Count | Kind::Text => Self::Count,
        }
    }
}
