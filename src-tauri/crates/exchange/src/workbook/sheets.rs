//! The workbook as a whole, and its data sheets: typed cells, frozen headings, filters.

use super::columns::{FIRST_ROW, HEADINGS, Kind, Sheet, TOTALS, Table, at, range_name};
use super::data::{DIMENSIONS, Data, role_key, status_key, words_of};
use super::exact::{decimal, number};
use super::figures::key_name;
use super::formulas;
use super::layout::Layout;
use super::style::{self, Place, Style};
use super::{Labels, PeopleRows, Progress, ReportState, WorkbookError, WorkbookFile, YearReport};
use chrono::NaiveDate;
use clausier_domain::impact::modality;
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::{Cents, Hours, YearMonth};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Formula, Workbook, Worksheet};
use std::ops::ControlFlow;

/// Rows between two calls of the progress function.
const STEP: usize = 5_000;
/// Rows of a sheet, by the format.
const MOST_ROWS: usize = 1_048_576;
const A4: u8 = 9;

/// Everything the sheets share.
pub(super) struct Book<'a> {
    pub report: &'a YearReport<'a>,
    pub labels: &'a dyn Labels,
    pub data: Data<'a>,
    pub style: Style,
    pub layout: Layout,
    pub lots: Table,
    pub companies: Table,
    pub people: Table,
    pub placements: Table,
    pub hours: Table,
    pub pledges: Table,
    pub fte_name: String,
    pub day_name: String,
    names: Vec<(Sheet, String)>,
}

/// A cell of a data sheet.
pub(super) enum Cell {
    Text(String),
    Count(i64),
    Hours(Hours),
    Money(Cents),
    Date(NaiveDate),
    Month(YearMonth),
    Quantity(i64),
    Live { formula: String, value: i64, digits: usize },
    Blank,
}

/// Counts rows and asks whether to go on.
struct Steps<'a, 'p> {
    progress: &'a mut Progress<'p>,
    done: usize,
    total: usize,
}

impl Steps<'_, '_> {
    fn tell(&mut self, sheet: &str) -> Result<(), WorkbookError> {
        match (self.progress)(self.done, self.total, sheet) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(WorkbookError::Cancelled),
        }
    }
}

/// Writes the yearly workbook and gives its bytes.
///
/// `progress` is called before each sheet and every 5 000 rows with what is done, what there is to
/// do and the sheet's name; when it breaks, the work stops and nothing is left behind.
///
/// # Errors
/// [`WorkbookError::Cancelled`] when stopped, [`WorkbookError::TooManyRows`] when a sheet cannot
/// hold the rows, [`WorkbookError::Xlsx`] when the file cannot be put together.
pub fn write_year(
    report: &YearReport<'_>,
    labels: &dyn Labels,
    progress: &mut Progress<'_>,
) -> Result<WorkbookFile, WorkbookError> {
    let book = Book::new(report, labels);
    let mut workbook = Workbook::new();
    let mut figures = 0;
    for table in book.tables() {
        let rows = table.rows + usize::try_from(FIRST_ROW).unwrap_or(0);
        if rows > MOST_ROWS {
            return Err(WorkbookError::TooManyRows { sheet: book.name(table.sheet).to_owned(), rows });
        }
    }
    let rows: usize = book.tables().map(|table| table.rows).sum();
    let mut steps = Steps { progress, done: 0, total: rows + book.sheets().count() };
    for kind in book.sheets() {
        steps.tell(book.name(kind))?;
        let sheet = match kind {
            Sheet::Cover => book.cover()?,
            Sheet::Synthesis => book.synthesis(&mut figures)?,
            Sheet::Lots => book.table(&book.lots, &mut steps, &|index| book.lot_row(index))?,
            Sheet::Companies => book.table(&book.companies, &mut steps, &|index| book.company_row(index))?,
            Sheet::People => book.table(&book.people, &mut steps, &|index| book.person_row(index))?,
            Sheet::Placements => {
                book.table(&book.placements, &mut steps, &|index| book.placement_row(index))?
            }
            Sheet::Hours => book.table(&book.hours, &mut steps, &|index| book.hour_row(index))?,
            Sheet::Publics => book.publics(&mut figures)?,
            Sheet::Exits => book.exits(&mut figures)?,
            Sheet::Pledges => book.table(&book.pledges, &mut steps, &|index| book.pledge_row(index))?,
            Sheet::Definitions => book.definitions()?,
            Sheet::Sources => book.sources()?,
        };
        workbook.push_worksheet(sheet);
        steps.done += 1;
    }
    book.define_names(&mut workbook)?;
    workbook.set_properties(&book.properties()?);
    let bytes = workbook.save_to_buffer()?;
    let sheets = book.sheets().map(|kind| book.name(kind).to_owned()).collect();
    Ok(WorkbookFile { bytes, sheets, figures })
}

/// Names of the sheets of the workbook, in order; `pledges` is how many commitments in other units it tells.
#[must_use]
pub fn sheet_names(labels: &dyn Labels, pledges: usize) -> Vec<String> {
    Sheet::of(pledges).map(|sheet| sheet_name(&labels.text(sheet.keys().0))).collect()
}

/// A sheet's name within what the format allows.
fn sheet_name(words: &str) -> String {
    let clean: String = words.chars().map(|c| if "[]:*?/\\".contains(c) { ' ' } else { c }).collect();
    clean.trim_matches(['\'', ' ']).chars().take(31).collect()
}

fn count(items: usize) -> Cell {
    Cell::Count(i64::try_from(items).unwrap_or(i64::MAX))
}

fn live(formula: String, hours: Hours) -> Cell {
    Cell::Live { formula, value: hours.get(), digits: 2 }
}

impl<'a> Book<'a> {
    fn new(report: &'a YearReport<'a>, labels: &'a dyn Labels) -> Self {
        let data = Data::new(report, labels);
        let text = |key: &str| labels.text(key);
        let table = |sheet, rows| Table::new(sheet, report.people_rows, rows, &text);
        Self {
            lots: table(Sheet::Lots, data.scope.lots.len()),
            companies: table(Sheet::Companies, data.companies.len()),
            people: table(Sheet::People, data.people.len()),
            placements: table(Sheet::Placements, data.placements.len()),
            hours: table(Sheet::Hours, data.hours.len()),
            pledges: table(Sheet::Pledges, data.scope.pledges.len()),
            fte_name: range_name(&text("workbook-fte-hours")),
            day_name: range_name(&text("workbook-day-hours")),
            names: Sheet::of(data.scope.pledges.len())
                .map(|kind| (kind, sheet_name(&text(kind.keys().0))))
                .collect(),
            style: Style::new(data.tenths_suffice()),
            layout: Layout::new(&data.summary),
            report,
            labels,
            data,
        }
    }

    /// Its sheets, in order.
    pub(super) fn sheets(&self) -> impl Iterator<Item = Sheet> {
        self.names.iter().map(|(kind, _)| *kind)
    }

    /// The data sheets it holds.
    pub(super) fn tables(&self) -> impl Iterator<Item = &Table> {
        let all = [&self.lots, &self.companies, &self.people, &self.placements, &self.hours, &self.pledges];
        all.into_iter().filter(|table| self.sheets().any(|kind| kind == table.sheet))
    }

    /// The text of a key.
    pub(super) fn text(&self, key: &str) -> String {
        self.labels.text(key)
    }

    /// Name of a sheet.
    pub(super) fn name(&self, kind: Sheet) -> &str {
        self.names.iter().find(|(known, _)| *known == kind).map_or("", |(_, name)| name)
    }

    /// Title of the whole: "Bilan 2026".
    pub(super) fn title(&self) -> String {
        let year = self.report.facts.year.to_string();
        self.labels.say(&Message::new("workbook-title").with("year", Arg::Text(year)))
    }

    /// Whether the figures may still change, in words.
    pub(super) fn state(&self) -> String {
        let message = match self.report.state {
            ReportState::Final => Message::new("workbook-state-final"),
            ReportState::Provisional { missing_declarations } => {
                Message::new("workbook-state-provisional").with("missing", missing_declarations)
            }
        };
        self.labels.say(&message.with("date", self.report.known_on))
    }

    /// A new sheet with its name, title, subtitle and page set-up.
    pub(super) fn titled(&self, kind: Sheet) -> Result<Worksheet, WorkbookError> {
        let mut sheet = Worksheet::new();
        sheet.set_name(self.name(kind))?;
        sheet.set_formula_result_default("");
        let title = match kind {
            Sheet::Cover | Sheet::Synthesis => self.title(),
            _ => format!("{} {}", self.name(kind), self.report.facts.year),
        };
        sheet.write_with_format(0, 0, title, &self.style.title)?;
        sheet.set_row_height(0, 30)?;
        let subtitle = Message::new("workbook-subtitle")
            .with("office", self.report.office.as_str())
            .with("scope", self.report.scope.as_str())
            .with("state", self.state());
        sheet.write_with_format(1, 0, self.labels.say(&subtitle), &self.style.subtitle)?;
        sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
        sheet.set_margins(0.5, 0.5, 0.6, 0.6, 0.3, 0.3);
        sheet.set_footer(format!("&L&9{}&R&9&P / &N", footer_text(&self.title())));
        let results = matches!(kind, Sheet::Cover | Sheet::Synthesis | Sheet::Publics | Sheet::Exits);
        sheet.set_tab_color(if results { style::TAB_RESULTS } else { style::TAB_DATA });
        Ok(sheet)
    }

    fn table(
        &self,
        table: &Table,
        steps: &mut Steps<'_, '_>,
        row_of: &dyn Fn(usize) -> Vec<Cell>,
    ) -> Result<Worksheet, WorkbookError> {
        let mut sheet = self.titled(table.sheet)?;
        let formats: Vec<_> =
            table.columns.iter().map(|column| self.style.number(column.kind.into(), Place::Body)).collect();
        let mut sums: Vec<i64> = vec![0; table.columns.len()];
        for index in 0..table.rows {
            if index > 0 && index % STEP == 0 {
                steps.tell(self.name(table.sheet))?;
            }
            steps.done += 1;
            let row = FIRST_ROW + u32::try_from(index).unwrap_or(u32::MAX);
            for (position, cell) in row_of(index).into_iter().enumerate() {
                let column = u16::try_from(position).unwrap_or(u16::MAX);
                let Some(format) = formats.get(position) else { continue };
                let sum = match &cell {
                    Cell::Hours(hours) => hours.get(),
                    Cell::Money(cents) => cents.get(),
                    Cell::Live { value, .. } => *value,
                    _ => 0,
                };
                if let Some(total) = sums.get_mut(position) {
                    *total = total.saturating_add(sum);
                }
                match cell {
                    Cell::Text(text) => sheet.write_with_format(row, column, text, &self.style.cell_text)?,
                    Cell::Count(n) => sheet.write_number_with_format(row, column, number(n, 0), format)?,
                    Cell::Hours(h) => {
                        sheet.write_number_with_format(row, column, number(h.get(), 2), format)?
                    }
                    Cell::Money(c) => {
                        sheet.write_number_with_format(row, column, number(c.get(), 2), format)?
                    }
                    Cell::Quantity(n) => sheet.write_number_with_format(row, column, number(n, 2), format)?,
                    Cell::Date(day) => sheet.write_datetime_with_format(row, column, day, format)?,
                    Cell::Month(month) => {
                        sheet.write_datetime_with_format(row, column, month.first_day(), format)?
                    }
                    Cell::Live { formula, value, digits } => {
                        let formula = Formula::new(formula).set_result(decimal(value, digits));
                        sheet.write_formula_with_format(row, column, formula, format)?
                    }
                    Cell::Blank => sheet.write_blank(row, column, &self.style.text)?,
                };
            }
        }
        self.frame(&mut sheet, table, &sums)?;
        Ok(sheet)
    }

    /// Headings, totals of what the filter shows, filter, frozen rows, printed area.
    fn frame(&self, sheet: &mut Worksheet, table: &Table, sums: &[i64]) -> Result<(), WorkbookError> {
        let last_column = u16::try_from(table.columns.len()).unwrap_or(1).saturating_sub(1);
        let totals = table.columns.iter().any(|column| matches!(column.kind, Kind::Hours | Kind::Money));
        for (position, (definition, sum)) in table.columns.iter().zip(sums).enumerate() {
            let column = u16::try_from(position).unwrap_or(u16::MAX);
            let right = !matches!(definition.kind, Kind::Text | Kind::Date | Kind::Month);
            let heading = if right { &self.style.heading_number } else { &self.style.cell_heading };
            sheet.write_with_format(HEADINGS, column, self.text(definition.key), heading)?;
            sheet.set_column_width(column, definition.width)?;
            if matches!(definition.kind, Kind::Hours | Kind::Money) {
                let format = self.style.number(definition.kind.into(), Place::Total);
                let formula = format!("=ROUND(SUBTOTAL(109,{}),2)", table.name(position));
                let formula = Formula::new(formula).set_result(decimal(*sum, 2));
                sheet.write_formula_with_format(TOTALS, column, formula, &format)?;
            } else if totals && position <= 1 {
                let words = if position == 0 { self.text("workbook-total") } else { String::new() };
                sheet.write_with_format(TOTALS, column, words, &self.style.label_total)?;
            } else if totals {
                sheet.write_blank(TOTALS, column, &self.style.label_total)?;
            }
        }
        sheet.set_row_height(HEADINGS, 32)?;
        sheet.autofilter(HEADINGS, 0, table.last_row(), last_column)?;
        sheet.set_freeze_panes(FIRST_ROW, 2)?;
        sheet.set_print_area(0, 0, table.last_row(), last_column)?;
        sheet.set_repeat_rows(HEADINGS, HEADINGS)?;
        if table.columns.len() > 15 {
            // Too wide for one page: what the row is about comes back on the second.
            sheet.set_print_fit_to_pages(2, 0);
            sheet.set_repeat_columns(0, 1)?;
        }
        Ok(())
    }

    fn lot_row(&self, index: usize) -> Vec<Cell> {
        let Some(lot) = self.data.scope.lots.get(index) else { return Vec::new() };
        let fact = lot.fact;
        let row = FIRST_ROW + u32::try_from(index).unwrap_or(u32::MAX);
        let here = |column: usize| formulas::cell(row, u16::try_from(column).unwrap_or(u16::MAX));
        let by_lot = |values: usize| {
            let (values, keys) = (self.hours.name(values), self.hours.name(at::HOUR_LOT));
            formulas::sum_by_number(values, keys, &here(at::LOT))
        };
        let to_date = format!("{}+{}", here(at::LOT_BEFORE), here(at::LOT_DONE));
        let missing = format!("=ROUND(MAX(0,{}-({to_date})),2)", here(at::LOT_DUE));
        let surplus = format!("=ROUND(MAX(0,{to_date}-{}),2)", here(at::LOT_DUE));
        let (operation_number, operation) = match &fact.operation {
            Some((id, name)) => (Cell::Count(self.data.operations.get(id.0)), Cell::Text(name.clone())),
            None => (Cell::Blank, Cell::Blank),
        };
        let (buyer_number, buyer) = match &fact.buyer {
            Some((id, _)) => (Cell::Count(self.data.buyers.get(id.0)), id.to_string()),
            None => (Cell::Blank, String::new()),
        };
        vec![
            count(index + 1),
            Cell::Text(fact.label.clone()),
            Cell::Count(self.data.contracts.get(fact.contract.0)),
            Cell::Text(fact.contract_label.clone()),
            operation_number,
            operation,
            buyer_number,
            Cell::Text(self.data.buyer_names.get(&buyer).to_owned()),
            Cell::Text(words_of(self.labels, &fact.buyer_kind.label)),
            Cell::Text(self.data.trades.get(&fact.trade.code).to_owned()),
            Cell::Text(self.data.sectors.get(&fact.sector.code).to_owned()),
            fact.amount.map_or(Cell::Blank, Cell::Money),
            Cell::Text(self.text(status_key(fact.status))),
            Cell::Hours(fact.initial),
            Cell::Hours(fact.exempted),
            Cell::Hours(fact.due),
            Cell::Hours(fact.done_before),
            live(by_lot(at::HOUR_COUNTED), lot.counted),
            live(by_lot(at::HOUR_TO_CHECK), lot.to_check),
            live(missing, lot.missing()),
            live(surplus, lot.surplus()),
        ]
    }

    fn company_row(&self, index: usize) -> Vec<Cell> {
        let Some((lot, company)) = self.data.companies.get(index).and_then(|&(lot, company)| {
            let fact = self.data.scope.lots.get(lot)?.fact;
            Some(((lot, fact), fact.companies.get(company)?))
        }) else {
            return Vec::new();
        };
        vec![
            count(lot.0 + 1),
            Cell::Text(lot.1.label.clone()),
            Cell::Count(self.data.organisations.get(company.id.0)),
            Cell::Text(company.name.clone()),
            Cell::Text(self.text(role_key(company.role))),
        ]
    }

    fn person_row(&self, index: usize) -> Vec<Cell> {
        let Some(person) = self.data.people.get(index) else { return Vec::new() };
        let mut cells = vec![count(index + 1)];
        cells
            .extend((0..DIMENSIONS.len()).map(|group| Cell::Text(self.data.group(group, person).to_owned())));
        if self.report.people_rows == PeopleRows::Linked {
            let number = formulas::cell(FIRST_ROW + u32::try_from(index).unwrap_or(u32::MAX), 0);
            let (persons, worked) =
                (self.placements.name(at::PLACEMENT_PERSON), self.placements.name(at::PLACEMENT_HOURS));
            cells.push(Cell::Live {
                formula: format!("=COUNTIFS({persons},{number},{worked},\">0\")"),
                value: person.contracts,
                digits: 0,
            });
            let (hours, persons) = (self.hours.name(at::HOUR_COUNTED), self.hours.name(at::HOUR_PERSON));
            cells.push(live(formulas::sum_by_number(hours, persons, &number), person.counted));
        }
        cells
    }

    fn placement_row(&self, index: usize) -> Vec<Cell> {
        let Some(placement) = self.data.placements.get(index) else { return Vec::new() };
        let fact = placement.fact;
        let number = formulas::cell(FIRST_ROW + u32::try_from(index).unwrap_or(u32::MAX), 0);
        let (hours, keys) = (self.hours.name(at::HOUR_COUNTED), self.hours.name(at::HOUR_PLACEMENT));
        let mut cells = vec![
            count(index + 1),
            self.data.lot_numbers.get(&fact.lot).map_or(Cell::Blank, |&lot| Cell::Count(lot)),
            Cell::Count(self.data.organisations.get(fact.employer.0.0)),
            Cell::Text(fact.employer.1.clone()),
            Cell::Text(words_of(self.labels, &fact.employer_kind.label)),
            Cell::Text(self.data.modalities.get(&modality(fact.modality).code).to_owned()),
            Cell::Text(fact.contract_type.clone()),
            Cell::Date(fact.starts_on),
            fact.ends_on.map_or(Cell::Blank, Cell::Date),
            fact.ended_on.map_or(Cell::Blank, Cell::Date),
            self.data.exit(placement).map_or(Cell::Blank, |words| Cell::Text(words.to_owned())),
            live(formulas::sum_by_number(hours, keys, &number), placement.counted),
            fact.site.as_ref().map_or(Cell::Blank, |(id, _)| Cell::Count(self.data.site_numbers.get(id.0))),
            Cell::Text(self.data.site(placement).to_owned()),
        ];
        if self.report.people_rows == PeopleRows::Linked {
            cells.push(self.data.person_of(fact.id).map_or(Cell::Blank, Cell::Count));
        }
        cells
    }

    fn hour_row(&self, index: usize) -> Vec<Cell> {
        let Some(hour) = self.data.hours.get(index) else { return Vec::new() };
        let number = self.data.placement_numbers.get(&hour.placement).copied().unwrap_or(0);
        let placement = usize::try_from(number - 1).ok().and_then(|index| self.data.placements.get(index));
        let lot = placement.and_then(|placement| self.data.lot_numbers.get(&placement.fact.lot));
        let kind = placement.map(|placement| modality(placement.fact.modality).code).unwrap_or_default();
        let mut cells = vec![
            Cell::Count(number),
            lot.map_or(Cell::Blank, |&lot| Cell::Count(lot)),
            Cell::Month(hour.month),
            Cell::Text(self.data.modalities.get(&kind).to_owned()),
            Cell::Hours(hour.counted),
            Cell::Hours(hour.to_check),
        ];
        if self.report.people_rows == PeopleRows::Linked {
            cells.push(self.data.person_of(hour.placement).map_or(Cell::Blank, Cell::Count));
        }
        cells
    }

    /// Names for every column of the data sheets, every key figure and the two conventions.
    fn define_names(&self, workbook: &mut Workbook) -> Result<(), WorkbookError> {
        for table in self.tables() {
            let sheet = formulas::quoted(self.name(table.sheet));
            for position in 0..table.columns.len() {
                let column = u16::try_from(position).unwrap_or(u16::MAX);
                let (first, last) =
                    (formulas::absolute(FIRST_ROW, column), formulas::absolute(table.last_row(), column));
                workbook.define_name(table.name(position), &format!("={sheet}!{first}:{last}"))?;
            }
        }
        let synthesis = formulas::quoted(self.name(Sheet::Synthesis));
        for (code, row) in self.layout.keys() {
            workbook.define_name(key_name(code), &format!("={synthesis}!{}", formulas::absolute(row, 1)))?;
        }
        let cover = formulas::quoted(self.name(Sheet::Cover));
        for (name, row) in [(&self.fte_name, super::texts::FTE_ROW), (&self.day_name, super::texts::DAY_ROW)]
        {
            workbook.define_name(name.as_str(), &format!("={cover}!{}", formulas::absolute(row, 1)))?;
        }
        Ok(())
    }

    /// Properties of the document: what it is and its date, nobody's name.
    fn properties(&self) -> Result<DocProperties, WorkbookError> {
        let created = ExcelDateTime::parse_from_str(&self.report.known_on.to_string())?;
        Ok(DocProperties::new()
            .set_title(self.title())
            .set_subject(self.report.scope.as_str())
            .set_company(self.report.office.as_str())
            .set_author(self.text("workbook-author"))
            .set_creation_datetime(&created))
    }
}

/// Words in a footer, where `&` starts a code.
fn footer_text(words: &str) -> String {
    words.replace('&', "&&")
}
