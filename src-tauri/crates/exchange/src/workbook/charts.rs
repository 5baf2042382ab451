//! The charts of the workbook: one colour, direct labels, no decoration.

use super::style;
use rust_xlsxwriter::{
    Chart, ChartDataLabel, ChartFont, ChartFormat, ChartLine, ChartSolidFill, ChartType, Color,
};

/// Cells a chart reads: rows `first` to `last` of columns A (names) and B (values) of a sheet.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cells<'a> {
    pub sheet: &'a str,
    pub first: u32,
    pub last: u32,
}

/// Width of a chart, and height of a row, in pixels.
const WIDTH: u32 = 630;
const ROW: u32 = 20;

fn font(size: u32) -> ChartFont {
    let mut font = ChartFont::new();
    font.set_size(size).set_color(Color::RGB(style::CHART_TEXT));
    font
}

fn base(kind: ChartType, title: &str, cells: Cells<'_>, gap: u16, code: Option<&str>) -> Chart {
    let mut chart = Chart::new(kind);
    let series = chart.add_series();
    series
        .set_name(title)
        .set_categories((cells.sheet, cells.first, 0, cells.last, 0))
        .set_values((cells.sheet, cells.first, 1, cells.last, 1))
        .set_format(
            ChartFormat::new().set_solid_fill(ChartSolidFill::new().set_color(Color::RGB(style::CHART))),
        )
        .set_gap(gap);
    if let Some(code) = code {
        series.set_data_label(ChartDataLabel::new().show_value().set_num_format(code).set_font(&font(9)));
    }
    chart.title().set_name(title).set_font(font(12).set_bold()).set_overlay(false);
    chart.legend().set_hidden();
    chart.chart_area().set_format(ChartFormat::new().set_border(&line()));
    chart.set_alt_text(title);
    chart
}

fn line() -> ChartLine {
    let mut line = ChartLine::new();
    line.set_color(Color::RGB(style::CHART_LINE)).set_width(0.75);
    line
}

/// Columns over months, with quiet horizontal lines; and the rows of cells it covers.
pub(super) fn columns(title: &str, cells: Cells<'_>, code: &str) -> (Chart, u32) {
    let mut chart = base(ChartType::Column, title, cells, 45, None);
    chart
        .x_axis()
        .set_text_axis(true)
        .set_num_format("mmm")
        .set_font(&font(9))
        .set_format(ChartFormat::new().set_line(&line()));
    chart
        .y_axis()
        .set_num_format(code)
        .set_font(&font(9))
        .set_min(0)
        .set_major_gridlines_line(&line())
        .set_format(ChartFormat::new().set_no_line());
    chart.set_width(WIDTH).set_height(280);
    (chart, 280 / ROW + 2)
}

/// Horizontal bars, the first row on top, each with its value; and the rows of cells it covers.
pub(super) fn bars(title: &str, cells: Cells<'_>, code: &str) -> (Chart, u32) {
    let mut chart = base(ChartType::Bar, title, cells, 40, Some(code));
    // In a bar chart the names stand on the vertical axis.
    chart.y_axis().set_reverse().set_font(&font(9)).set_format(ChartFormat::new().set_line(&line()));
    chart.x_axis().set_min(0).set_major_gridlines(false).set_hidden(true);
    let height = (80 + 28 * (cells.last - cells.first + 1)).min(700);
    chart.set_width(WIDTH).set_height(height);
    (chart, height / ROW + 2)
}
