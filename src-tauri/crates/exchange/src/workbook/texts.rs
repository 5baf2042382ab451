//! The sheets made of words: what the workbook is, what each figure means, where it comes from.

use super::columns::Sheet;
use super::exact::number;
use super::sheets::Book;
use super::style::{Number, Place};
use super::{PeopleRows, ReportState, WorkbookError};
use chrono::NaiveDate;
use clausier_domain::message::Message;
use rust_xlsxwriter::{Url, Worksheet};

/// Row of the hours of one full-time person, in the first sheet, column B.
pub(super) const FTE_ROW: u32 = 9;
/// Row of the hours of one day.
pub(super) const DAY_ROW: u32 = 10;
/// Characters that surely fit on a line of a definition, and its height in points.
const LINE: usize = 105;
const LINE_HEIGHT: u32 = 15;

impl Book<'_> {
    /// What the workbook covers, its date, its conventions, its sheets.
    pub(super) fn cover(&self) -> Result<Worksheet, WorkbookError> {
        let mut sheet = self.titled(Sheet::Cover)?;
        sheet.set_screen_gridlines(false);
        sheet.set_column_width(0, 34)?;
        sheet.set_column_width(1, 90)?;
        let year = self.report.facts.year;
        let day = |month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or(self.report.known_on);
        let period = Message::new("workbook-period-value").with("from", day(1, 1)).with("to", day(12, 31));
        let lines = [
            ("workbook-office", self.report.office.clone()),
            ("workbook-scope", self.report.scope.clone()),
            ("workbook-period", self.labels.say(&period)),
        ];
        let mut row = 3;
        for (key, words) in lines {
            sheet.write_with_format(row, 0, self.text(key), &self.style.text)?;
            sheet.write_with_format(row, 1, words, &self.style.wrapped)?;
            row += 1;
        }
        sheet.write_with_format(row, 0, self.text("workbook-known-on"), &self.style.text)?;
        let date = self.style.number(Number::Date, Place::Body);
        sheet.write_datetime_with_format(row, 1, self.report.known_on, &date)?;
        sheet.write_with_format(row + 1, 0, self.text("workbook-state"), &self.style.text)?;
        let state = match self.report.state {
            ReportState::Final => &self.style.wrapped,
            ReportState::Provisional { .. } => &self.style.warning,
        };
        sheet.write_with_format(row + 1, 1, self.state(), state)?;

        let typed =
            self.style.number(Number::Hours, Place::Typed).set_align(rust_xlsxwriter::FormatAlign::Left);
        for (row, key, hours) in [
            (FTE_ROW, "workbook-fte-hours", self.report.settings.fte_hours),
            (DAY_ROW, "workbook-day-hours", self.report.settings.day_hours),
        ] {
            sheet.write_with_format(row, 0, self.text(key), &self.style.text)?;
            sheet.write_number_with_format(row, 1, number(hours.get(), 2), &typed)?;
        }
        sheet.write_with_format(DAY_ROW + 1, 1, self.text("workbook-conventions-note"), &self.style.note)?;

        let row = DAY_ROW + 3;
        sheet.write_with_format(row, 0, self.text("workbook-privacy"), &self.style.section)?;
        let threshold = i64::from(self.report.settings.small_cell);
        let privacy = match self.report.people_rows {
            PeopleRows::Separate => Message::new("workbook-privacy-separate"),
            PeopleRows::Linked => Message::new("workbook-privacy-linked"),
        };
        let small = Message::new("workbook-privacy-small").with("threshold", threshold);
        sheet.write_with_format(row + 1, 0, self.labels.say(&privacy), &self.style.subtitle)?;
        sheet.write_with_format(row + 2, 0, self.labels.say(&small), &self.style.subtitle)?;

        let row = row + 4;
        sheet.write_with_format(row, 0, self.text("workbook-sheets"), &self.style.section)?;
        let others = self.sheets().filter(|kind| *kind != Sheet::Cover);
        for (kind, row) in others.zip(row + 1..) {
            let target = format!("internal:{}!A1", super::formulas::quoted(self.name(kind)));
            let link = Url::new(target).set_text(self.name(kind));
            sheet.write_url_with_format(row, 0, link, &self.style.link)?;
            sheet.write_with_format(row, 1, self.text(kind.keys().1), &self.style.wrapped)?;
        }
        Ok(sheet)
    }

    /// What each figure counts, and the rules all of them follow.
    pub(super) fn definitions(&self) -> Result<Worksheet, WorkbookError> {
        let mut sheet = self.titled(Sheet::Definitions)?;
        sheet.set_screen_gridlines(false);
        sheet.set_column_width(0, 42)?;
        sheet.set_column_width(1, 100)?;
        sheet.set_column_width(2, 26)?;
        let headings = ["workbook-figure", "workbook-definition", "workbook-code"];
        for (key, column) in headings.iter().zip(0..) {
            sheet.write_with_format(3, column, self.text(key), &self.style.heading)?;
        }
        let mut row = 4;
        for indicator in &self.data.summary.indicators {
            sheet.write_with_format(row, 0, self.text(&indicator.label), &self.style.text)?;
            self.paragraph(&mut sheet, row, &self.labels.say(&indicator.definition))?;
            sheet.write_with_format(row, 2, indicator.code.as_str(), &self.style.text)?;
            row += 1;
        }
        row += 1;
        sheet.write_with_format(row, 0, self.text("workbook-rules"), &self.style.section)?;
        let threshold = i64::from(self.report.settings.small_cell);
        let rules = [
            ("workbook-rule-rounding", "workbook-rule-rounding-text"),
            ("workbook-rule-shares", "workbook-rule-shares-text"),
            ("workbook-rule-people", "workbook-rule-people-text"),
            ("workbook-rule-small", "workbook-rule-small-text"),
            ("workbook-rule-live", "workbook-rule-live-text"),
        ];
        for ((name, text), row) in rules.into_iter().zip(row + 1..) {
            let rule = self.labels.say(&Message::new(text).with("threshold", threshold));
            sheet.write_with_format(row, 0, self.text(name), &self.style.text)?;
            self.paragraph(&mut sheet, row, &rule)?;
        }
        let last = row + u32::try_from(rules.len()).unwrap_or(0);
        sheet.set_freeze_panes(4, 0)?;
        sheet.set_repeat_rows(3, 3)?;
        sheet.set_print_area(0, 0, last, 2)?;
        Ok(sheet)
    }

    /// A sentence that may need several lines, in column B; no program measures it for us.
    fn paragraph(&self, sheet: &mut Worksheet, row: u32, words: &str) -> Result<(), WorkbookError> {
        let lines = words.chars().count() / LINE + 1;
        sheet.set_row_height(row, u32::try_from(lines).unwrap_or(1) * LINE_HEIGHT)?;
        sheet.write_with_format(row, 1, words, &self.style.wrapped)?;
        Ok(())
    }

    /// Where the figures come from.
    pub(super) fn sources(&self) -> Result<Worksheet, WorkbookError> {
        let mut sheet = self.titled(Sheet::Sources)?;
        sheet.set_screen_gridlines(false);
        for (width, column) in [44, 84, 14].into_iter().zip(0..) {
            sheet.set_column_width(column, width)?;
        }
        for (key, column) in
            ["workbook-source", "workbook-source-detail", "workbook-source-date"].iter().zip(0..)
        {
            sheet.write_with_format(3, column, self.text(key), &self.style.heading)?;
        }
        let date = self.style.number(Number::Date, Place::Body);
        let mut row = 4;
        for source in &self.report.sources {
            sheet.write_with_format(row, 0, source.label.as_str(), &self.style.wrapped)?;
            sheet.write_with_format(row, 1, source.detail.as_str(), &self.style.wrapped)?;
            match source.date {
                Some(day) => sheet.write_datetime_with_format(row, 2, day, &date)?,
                None => sheet.write_blank(row, 2, &self.style.text)?,
            };
            row += 1;
        }
        for table in self.tables() {
            let rows = Message::new("workbook-source-rows").with("rows", table.rows);
            sheet.write_with_format(row, 0, self.name(table.sheet), &self.style.text)?;
            sheet.write_with_format(row, 1, self.labels.say(&rows), &self.style.text)?;
            sheet.write_datetime_with_format(row, 2, self.report.known_on, &date)?;
            row += 1;
        }
        sheet.set_freeze_panes(4, 0)?;
        sheet.set_repeat_rows(3, 3)?;
        sheet.set_print_area(0, 0, row, 2)?;
        Ok(sheet)
    }
}
