//! The sheets of results: key figures and breakdowns, each a live formula with its known value.

use super::WorkbookError;
use super::charts;
use super::columns::{Sheet, at};
use super::data::DIMENSIONS;
use super::exact::{decimal, number};
use super::formulas::{self, Whole};
use super::layout::{Block, ON_EXITS, ON_PUBLICS, ON_SYNTHESIS, THEMES, TOP, rows_of};
use super::sheets::Book;
use super::style::{Number, Place};
use clausier_domain::impact::{Breakdown, Theme, Unit, outcome};
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::BasisPoints;
use rust_xlsxwriter::{Formula, Worksheet};

const LABEL: u16 = 0;
const VALUE: u16 = 1;
const SHARE: u16 = 2;
const PREVIOUS: u16 = 3;
/// Column where charts begin.
const CHARTS: u16 = 5;
/// Rows that charts may cover when the tables beside them are short.
const CHART_ROWS: u32 = 46;
/// Height of the row of a section's title, in points.
const SECTION_HEIGHT: u32 = 24;

/// Defined name of a key figure: the same in every language, for programs that read year files.
pub(super) fn key_name(code: &str) -> String {
    format!("ind_{code}")
}

/// A live figure.
enum Live {
    Plain(String),
    Array(String),
}

fn digits(unit: Unit) -> usize {
    match unit {
        Unit::Hours | Unit::Money | Unit::Fte => 2,
        Unit::Rate => 4,
        Unit::Count | Unit::Days => 0,
    }
}

fn shown_as(unit: Unit) -> Number {
    match unit {
        Unit::Hours => Number::Hours,
        Unit::Money => Number::Money,
        Unit::Fte => Number::Fte,
        Unit::Rate => Number::Share,
        Unit::Count | Unit::Days => Number::Count,
    }
}

impl Book<'_> {
    /// Absolute reference to cells of a breakdown, as seen from another sheet.
    fn reference(&self, table: &str, keys: &[&str], column: u16) -> String {
        let (Some(breakdown), Some(block)) = (self.data.summary.breakdown(table), self.layout.block(table))
        else {
            return "0".to_owned();
        };
        let sheet = formulas::quoted(self.name(block.sheet));
        let cells: Vec<String> = breakdown
            .rows_of(keys)
            .filter_map(|row| breakdown.rows.iter().position(|other| other.key == row.key))
            .map(|index| format!("{sheet}!{}", formulas::absolute(block.first + rows_of(index), column)))
            .collect();
        // An empty group has no row.
        if cells.is_empty() { "0".to_owned() } else { cells.join("+") }
    }

    fn key_formula(&self, code: &str) -> Option<Live> {
        let lots = |column| self.lots.name(column);
        let done = formulas::hundredths(&key_name("hours_done"));
        let exits = |keys: &[&str]| self.reference("exits_by_outcome", keys, VALUE);
        let group = |table: &str, key: &str, column| self.reference(table, &[key], column);
        let key = key_name;
        let formula = match code {
            "hours_done" => formulas::sum(self.hours.name(at::HOUR_COUNTED)),
            "fte" => format!("=ROUND({done}/{},0)/100", self.fte_name),
            "days" => format!("=ROUND({done}/{},0)", formulas::hundredths(&self.day_name)),
            "hours_to_check" => formulas::sum(self.hours.name(at::HOUR_TO_CHECK)),
            "hours_committed_initial" => formulas::sum(lots(at::LOT_INITIAL)),
            "hours_exempted" => formulas::sum(lots(at::LOT_EXEMPTED)),
            "hours_committed" => formulas::sum(lots(at::LOT_DUE)),
            "hours_done_to_date" => {
                format!("=ROUND(SUM({})+SUM({}),2)", lots(at::LOT_BEFORE), lots(at::LOT_DONE))
            }
            "completion_rate" => formulas::ratio(
                &formulas::hundredths(&key("hours_done_to_date")),
                &formulas::hundredths(&key("hours_committed")),
            ),
            "hours_missing" => formulas::sum(lots(at::LOT_MISSING)),
            "hours_surplus" => formulas::sum(lots(at::LOT_SURPLUS)),
            "hours_per_participant" => format!("=ROUND({done}/{},0)/100", key("participants")),
            "hours_per_contract" => format!("=ROUND({done}/{},0)/100", key("work_contracts")),
            "contracts" => formulas::distinct(lots(at::LOT_CONTRACT)),
            "lots" => format!("=COUNT({})", lots(at::LOT)),
            "operations" => formulas::distinct(lots(at::LOT_OPERATION)),
            "buyers" => formulas::distinct(lots(at::LOT_BUYER)),
            "companies" => formulas::distinct(self.companies.name(at::COMPANY)),
            "employers" => {
                let (employer, hours) = (at::PLACEMENT_EMPLOYER, at::PLACEMENT_HOURS);
                let formula = formulas::distinct_where_positive(
                    self.placements.name(employer),
                    self.placements.name(hours),
                );
                return Some(Live::Array(formula));
            }
            "sites" => {
                let (site, hours) = (at::PLACEMENT_SITE, at::PLACEMENT_HOURS);
                let formula = formulas::distinct_where_positive(
                    self.placements.name(site),
                    self.placements.name(hours),
                );
                return Some(Live::Array(formula));
            }
            "claused_amount" => formulas::sum(lots(at::LOT_AMOUNT)),
            "participants" => format!("=COUNT({})", self.people.name(at::PERSON)),
            "work_contracts" => format!("=COUNTIF({},\">0\")", self.placements.name(at::PLACEMENT_HOURS)),
            "new_participants" => format!("={}", group("people_by_arrival", "new", VALUE)),
            "women" => format!("={}", group("people_by_sex", "f", VALUE)),
            "under_26" => format!("={}", group("people_by_age", "under_26", VALUE)),
            "from_50" => format!("={}", group("people_by_age", "50_up", VALUE)),
            "qpv" => format!("={}", group("people_by_qpv", "yes", VALUE)),
            "women_share" => format!("={}", group("people_by_sex", "f", SHARE)),
            "qpv_share" => format!("={}", group("people_by_qpv", "yes", SHARE)),
            "exits" => formulas::count_filled(self.placements.name(at::PLACEMENT_EXIT)),
            "exits_known" => format!("={}", exits(outcome::KNOWN)),
            "exits_employed" => format!("={}", exits(outcome::EMPLOYED)),
            "exits_dynamic" => format!("={}", exits(outcome::DYNAMIC)),
            "exits_known_share" => formulas::ratio(&key("exits_known"), &key("exits")),
            "employed_share" => formulas::ratio(&key("exits_employed"), &key("exits_known")),
            "dynamic_share" => formulas::ratio(&key("exits_dynamic"), &key("exits_known")),
            "employed_share_low" => formulas::ratio(&key("exits_employed"), &key("exits")),
            "employed_share_high" => {
                let at_best = format!("{}+{}", key("exits_employed"), exits(&[outcome::UNKNOWN]));
                formulas::ratio(&at_best, &key("exits"))
            }
            _ => return None,
        };
        Some(Live::Plain(formula))
    }

    /// The sheet of key figures, with the breakdowns of hours and their charts.
    pub(super) fn synthesis(&self, figures: &mut usize) -> Result<Worksheet, WorkbookError> {
        let mut sheet = self.results(Sheet::Synthesis)?;
        let with_previous = self.report.facts.previous.is_some();
        for (theme, title) in THEMES {
            let mut indicators =
                self.data.summary.indicators.iter().filter(|indicator| indicator.theme == theme).peekable();
            let Some(first) = indicators.peek().and_then(|first| self.key_row(&first.code)) else { continue };
            sheet.set_row_height(first - 2, SECTION_HEIGHT)?;
            sheet.write_with_format(first - 2, LABEL, self.text(title), &self.style.section)?;
            self.headings(&mut sheet, first - 1, "workbook-figure", "workbook-unit")?;
            if with_previous {
                let year = (self.report.facts.year - 1).to_string();
                sheet.write_with_format(first - 1, PREVIOUS, year, &self.style.heading_number)?;
            }
            for indicator in indicators {
                let Some(row) = self.key_row(&indicator.code) else { continue };
                sheet.write_with_format(row, LABEL, self.text(&indicator.label), &self.style.text)?;
                let kind = shown_as(indicator.unit);
                let format = self.style.number(kind, Place::Body);
                match (indicator.value, self.key_formula(&indicator.code)) {
                    (Some(value), Some(live)) => {
                        let known = decimal(value, digits(indicator.unit));
                        match live {
                            Live::Plain(text) => {
                                let formula = Formula::new(text).set_result(known);
                                sheet.write_formula_with_format(row, VALUE, formula, &format)?;
                            }
                            Live::Array(text) => {
                                let formula = Formula::new(text).set_result(known);
                                sheet.write_array_formula_with_format(
                                    row, VALUE, row, VALUE, formula, &format,
                                )?;
                            }
                        }
                        *figures += 1;
                    }
                    _ => {
                        sheet.write_with_format(row, VALUE, self.data.withheld.as_str(), &self.style.pale)?;
                    }
                }
                sheet.write_with_format(row, SHARE, self.unit(indicator.unit), &self.style.pale)?;
                if with_previous {
                    match indicator.previous {
                        Some(value) => {
                            let value = number(value, digits(indicator.unit));
                            let format = self.style.number(kind, Place::Previous);
                            sheet.write_number_with_format(row, PREVIOUS, value, &format)?;
                        }
                        None => {
                            sheet.write_with_format(
                                row,
                                PREVIOUS,
                                self.data.withheld.as_str(),
                                &self.style.pale,
                            )?;
                        }
                    }
                }
            }
        }
        self.blocks(&mut sheet, ON_SYNTHESIS, figures)?;
        if let Some(block) = self.layout.block("hours_by_month") {
            sheet.set_page_breaks(&[block.top])?;
        }
        let code = self.style.chart_code();
        let mut row = TOP + 1;
        if let Some(cells) = self.chart_cells("hours_by_month") {
            let chart = charts::columns(&self.text("impact-hours-by-month"), cells, code);
            sheet.insert_chart(row, CHARTS, &chart.0)?;
            row += chart.1;
        }
        for code_of in ["hours_by_modality", "hours_by_sector"] {
            let Some(cells) = self.chart_cells(code_of) else { continue };
            let title = self.data.summary.breakdown(code_of).map(|table| self.text(&table.label));
            let (chart, rows) = charts::bars(&title.unwrap_or_default(), cells, code);
            sheet.insert_chart(row, CHARTS, &chart)?;
            row += rows;
        }
        Ok(sheet)
    }

    /// The sheet of participants by group.
    pub(super) fn publics(&self, figures: &mut usize) -> Result<Worksheet, WorkbookError> {
        let mut sheet = self.results(Sheet::Publics)?;
        self.blocks(&mut sheet, ON_PUBLICS, figures)?;
        if let Some(cells) = self.chart_cells("people_by_criterion") {
            let title = self.text("impact-people-by-criterion");
            sheet.insert_chart(TOP, CHARTS, &charts::bars(&title, cells, "#,##0").0)?;
        }
        Ok(sheet)
    }

    /// The sheet of what became of people.
    pub(super) fn exits(&self, figures: &mut usize) -> Result<Worksheet, WorkbookError> {
        let mut sheet = self.results(Sheet::Exits)?;
        self.blocks(&mut sheet, ON_EXITS, figures)?;
        if let Some(cells) = self.chart_cells("exits_by_outcome") {
            let title = self.text("impact-exits-by-outcome");
            sheet.insert_chart(TOP, CHARTS, &charts::bars(&title, cells, "#,##0").0)?;
        }
        Ok(sheet)
    }

    fn key_row(&self, code: &str) -> Option<u32> {
        self.layout.keys().find(|(known, _)| *known == code).map(|(_, row)| row)
    }

    fn unit(&self, unit: Unit) -> String {
        match unit {
            Unit::Hours => self.text("workbook-unit-hours"),
            Unit::Days => {
                let hours = self.report.settings.day_hours;
                self.labels.say(&Message::new("workbook-unit-days").with("hours", hours))
            }
            Unit::Fte => {
                let hours = self.report.settings.fte_hours;
                self.labels.say(&Message::new("workbook-unit-fte").with("hours", hours))
            }
            Unit::Money => self.text("workbook-unit-money"),
            Unit::Count | Unit::Rate => String::new(),
        }
    }

    fn results(&self, kind: Sheet) -> Result<Worksheet, WorkbookError> {
        let mut sheet = self.titled(kind)?;
        sheet.set_screen_gridlines(false);
        sheet.set_column_width(LABEL, 46)?;
        sheet.set_column_width(VALUE, 15)?;
        sheet.set_column_width(SHARE, 17)?;
        sheet.set_column_width(PREVIOUS, 16)?;
        sheet.set_column_width(PREVIOUS + 1, 3)?;
        sheet.set_print_area(0, 0, self.layout.last_row(kind).max(TOP + CHART_ROWS), CHARTS + 9)?;
        sheet.set_freeze_panes(TOP - 1, 0)?;
        Ok(sheet)
    }

    fn headings(
        &self,
        sheet: &mut Worksheet,
        row: u32,
        value: &str,
        share: &str,
    ) -> Result<(), WorkbookError> {
        sheet.write_with_format(row, LABEL, "", &self.style.heading)?;
        sheet.write_with_format(row, VALUE, self.text(value), &self.style.heading_number)?;
        sheet.write_with_format(row, SHARE, self.text(share), &self.style.heading_number)?;
        Ok(())
    }

    fn chart_cells(&self, code: &str) -> Option<charts::Cells<'_>> {
        let block = self.layout.block(code).filter(|block| block.rows > 0)?;
        Some(charts::Cells { sheet: self.name(block.sheet), first: block.first, last: block.last() })
    }

    fn blocks(
        &self,
        sheet: &mut Worksheet,
        codes: &[&str],
        figures: &mut usize,
    ) -> Result<(), WorkbookError> {
        for code in codes {
            if let (Some(table), Some(block)) = (self.data.summary.breakdown(code), self.layout.block(code)) {
                self.block(sheet, table, block, figures)?;
            }
        }
        Ok(())
    }

    fn block(
        &self,
        sheet: &mut Worksheet,
        table: &Breakdown,
        block: Block,
        figures: &mut usize,
    ) -> Result<(), WorkbookError> {
        let (kind, whole, places) = match table.unit {
            Unit::Hours => (Number::Hours, Whole::Hundredths, 2),
            _ => (Number::Count, Whole::Units, 0),
        };
        sheet.set_row_height(block.top, SECTION_HEIGHT)?;
        sheet.write_with_format(block.top, LABEL, self.text(&table.label), &self.style.section)?;
        let unit = if table.unit == Unit::Hours { "workbook-unit-hours" } else { "workbook-number" };
        self.headings(sheet, block.top + 1, unit, "workbook-share")?;
        let (body, share_format) =
            (self.style.number(kind, Place::Body), self.style.number(Number::Share, Place::Body));
        for (index, part) in table.rows.iter().enumerate() {
            let row = block.first + rows_of(index);
            let words = self.data.row_words(table, &part.key);
            if let Arg::Month(month) = part.label {
                let format = self.style.number(Number::Month, Place::Body);
                sheet.write_datetime_with_format(row, LABEL, month.first_day(), &format)?;
            } else {
                sheet.write_with_format(row, LABEL, words, &self.style.text)?;
            }
            let formula = self.row_formula(table, &formulas::cell(row, LABEL), words);
            let formula = Formula::new(formula).set_result(decimal(part.value, places));
            sheet.write_formula_with_format(row, VALUE, formula, &body)?;
            let known = part.share.map_or(String::new(), |share| decimal(share.get(), 4));
            let formula = formulas::share(whole, VALUE, row, block.first, block.last());
            sheet.write_formula_with_format(
                row,
                SHARE,
                Formula::new(formula).set_result(known),
                &share_format,
            )?;
            *figures += 2;
        }
        self.total(sheet, table, block, kind, figures)
    }

    fn total(
        &self,
        sheet: &mut Worksheet,
        table: &Breakdown,
        block: Block,
        kind: Number,
        figures: &mut usize,
    ) -> Result<(), WorkbookError> {
        let row = block.total();
        let format = self.style.number(kind, Place::Total);
        sheet.write_with_format(row, LABEL, self.text("workbook-total"), &self.style.label_total)?;
        let shown = |column: u16| {
            format!("{}:{}", formulas::cell(block.first, column), formulas::cell(block.last(), column))
        };
        let places = if table.unit == Unit::Hours { 2 } else { 0 };
        // A withheld table keeps its total, which is then counted on the rows themselves.
        let formula = match (table.withheld(), table.theme) {
            (true, Theme::Outcomes) => formulas::count_filled(self.placements.name(at::PLACEMENT_EXIT)),
            (true, _) => format!("=COUNT({})", self.people.name(at::PERSON)),
            (false, _) => format!("=ROUND(SUM({}),{places})", shown(VALUE)),
        };
        let formula = Formula::new(formula).set_result(decimal(table.total, places));
        sheet.write_formula_with_format(row, VALUE, formula, &format)?;
        let shares: i64 = table.rows.iter().filter_map(|part| part.share).map(BasisPoints::get).sum();
        let formula = Formula::new(format!("=ROUND(SUM({}),4)", shown(SHARE))).set_result(decimal(shares, 4));
        sheet.write_formula_with_format(
            row,
            SHARE,
            formula,
            &self.style.number(Number::Share, Place::Total),
        )?;
        *figures += 2;
        let threshold = i64::from(self.report.settings.small_cell);
        let note = if table.withheld() {
            Some(Message::new("workbook-note-withheld").with("threshold", threshold))
        } else if table.merged > 0 {
            let message = Message::new("workbook-note-merged").with("groups", table.merged);
            Some(message.with("threshold", threshold))
        } else {
            None
        };
        if let Some(note) = note {
            sheet.write_with_format(row + 1, LABEL, self.labels.say(&note), &self.style.note)?;
        }
        Ok(())
    }

    fn row_formula(&self, table: &Breakdown, cell: &str, words: &str) -> String {
        let lots = |keys: usize| {
            formulas::sum_where(self.lots.name(at::LOT_DONE), self.lots.name(keys), cell, words)
        };
        match table.code.as_str() {
            "hours_by_month" => formulas::sum_by_number(
                self.hours.name(at::HOUR_COUNTED),
                self.hours.name(at::HOUR_MONTH),
                cell,
            ),
            "hours_by_modality" => formulas::sum_where(
                self.hours.name(at::HOUR_COUNTED),
                self.hours.name(at::HOUR_MODALITY),
                cell,
                words,
            ),
            "hours_by_sector" => lots(at::LOT_SECTOR),
            "hours_by_trade" => lots(at::LOT_TRADE),
            "hours_by_buyer" => lots(at::LOT_BUYER_NAME),
            "hours_by_site" => formulas::sum_where(
                self.placements.name(at::PLACEMENT_HOURS),
                self.placements.name(at::PLACEMENT_SITE_NAME),
                cell,
                words,
            ),
            "exits_by_outcome" => {
                formulas::count_where(self.placements.name(at::PLACEMENT_EXIT), cell, words)
            }
            code => {
                let column = DIMENSIONS.iter().find(|(dimension, _)| dimension.code() == code);
                formulas::count_where(self.people.name(column.map_or(0, |(_, column)| *column)), cell, words)
            }
        }
    }
}
