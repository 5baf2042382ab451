//! Writing a form: locked cells, lists, checks inside, instructions, no macro.

use super::layout::{CONTRACT, END, FIRST_MONTH, HELP, JOB, KEY, MAIN, NAME, SEAL, START, decimal};
use super::seal::printed;
use super::style::{format, look, wrong};
use super::{FormCell, FormSpec, Issued, Role};
use crate::workbook::Labels;
use chrono::NaiveDate;
use rust_xlsxwriter::{
    ConditionalFormatFormula, DataValidation, DataValidationRule, DocProperties, ExcelDateTime, Formula,
    ProtectionOptions, Workbook, Worksheet, XlsxError,
};

/// Days that a contract of work may begin or end on.
const DAYS: [(u16, u8, u8); 2] = [(2000, 1, 1), (2099, 12, 31)];
/// Most letters of what a cell to fill in may hold.
const LONGEST: u32 = 200;

/// The file of a form, sealed.
///
/// # Errors
/// When the file cannot be put together.
pub fn write(
    spec: &FormSpec,
    issued: &Issued,
    seal: &str,
    issued_on: NaiveDate,
    labels: &dyn Labels,
) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(
        &DocProperties::new()
            .set_title(labels.text("form-title"))
            .set_author(spec.office.as_str())
            .set_creation_datetime(&ExcelDateTime::parse_from_str(&issued_on.to_string())?),
    );
    for (place, name) in issued.sheets.iter().enumerate() {
        let mut sheet = Worksheet::new();
        sheet.set_name(name)?.set_screen_gridlines(false);
        for cell in issued.cells.iter().filter(|cell| cell.sheet == place) {
            put(&mut sheet, cell, seal)?;
        }
        match place {
            MAIN => declaration(&mut sheet, spec, issued, labels)?,
            HELP => {
                sheet.set_column_width(0, 100)?;
            }
            _ => {
                sheet.set_column_width(0, 34)?.set_column_width(1, 84)?;
            }
        }
        sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
        // Columns may be made wider: a name is never cut for good.
        sheet.protect_with_options(&ProtectionOptions {
            format_columns: true,
            format_rows: true,
            ..ProtectionOptions::default()
        });
        workbook.push_worksheet(sheet);
    }
    workbook.save_to_buffer()
}

fn put(sheet: &mut Worksheet, cell: &FormCell, seal: &str) -> Result<(), XlsxError> {
    let look = format(cell.role);
    let (row, column) = (cell.row, cell.column);
    // Paragraphs of the other sheets need lines of their own height; the declaration's help runs on.
    let look = match (cell.sheet, cell.role) {
        (MAIN, Role::Words) => look.unset_text_wrap(),
        _ => look,
    };
    if cell.role == Role::Seal {
        sheet.write_with_format(row, column, printed(seal), &look)?;
    } else if cell.role.is_formula() {
        let result = if cell.role == Role::Check { "" } else { "0" };
        sheet.write_formula_with_format(row, column, Formula::new(&cell.text).set_result(result), &look)?;
    } else if cell.text.is_empty() {
        sheet.write_blank(row, column, &look)?;
    } else {
        sheet.write_with_format(row, column, cell.text.as_str(), &look)?;
    }
    if cell.sheet != MAIN && cell.role == Role::Words {
        let lines = cell.text.chars().count() / 95 + 1;
        sheet.set_row_height(row, u32::try_from(lines).unwrap_or(1) * 16)?;
        if cell.sheet == SEAL {
            sheet.write_with_format(row, column, cell.text.as_str(), &look.unset_text_wrap())?;
        }
    }
    Ok(())
}

fn declaration(
    sheet: &mut Worksheet,
    spec: &FormSpec,
    issued: &Issued,
    labels: &dyn Labels,
) -> Result<(), XlsxError> {
    for (column, width) in [(KEY, 5), (NAME, 30), (JOB, 26), (CONTRACT, 16), (START, 12), (END, 12)] {
        sheet.set_column_width(column, width)?;
    }
    for column in FIRST_MONTH..issued.total_column() {
        sheet.set_column_width(column, 12)?;
    }
    sheet.set_column_width(issued.total_column(), 12)?;
    sheet.set_column_width(issued.check_column(), 26)?;
    let cells = || issued.cells.iter().filter(|cell| cell.sheet == MAIN);
    if let Some(heading) = cells().find(|cell| cell.role == Role::Heading) {
        sheet.set_freeze_panes(heading.row + 1, JOB)?;
        sheet.set_repeat_rows(heading.row, heading.row)?;
        sheet.set_row_height(heading.row, 32)?;
    }
    checks(sheet, spec, issued, labels)?;
    if let Some(first) = cells().find(|cell| cell.role.is_input()) {
        sheet.set_selection(first.row, first.column, first.row, first.column)?;
    }
    Ok(())
}

/// What the spreadsheet itself refuses, lists, and what it shows in colour.
fn checks(
    sheet: &mut Worksheet,
    spec: &FormSpec,
    issued: &Issued,
    labels: &dyn Labels,
) -> Result<(), XlsxError> {
    let limit: f64 = decimal(spec.ceiling).parse().unwrap_or_default();
    let refuse = |rule: DataValidation, key: &str| {
        rule.set_error_title(labels.text("form-refused"))?.set_error_message(labels.text(key))
    };
    let between = DataValidationRule::Between(0.0, limit);
    let over = clausier_domain::message::Message::new("form-refused-hours").with("limit", spec.ceiling);
    let hours = DataValidation::new()
        .allow_decimal_number(between)
        .set_error_title(labels.text("form-refused"))?
        .set_error_message(labels.say(&over))?;
    let [first, last] = DAYS.map(|(year, month, day)| ExcelDateTime::from_ymd(year, month, day));
    let days = DataValidation::new().allow_date(DataValidationRule::Between(first?, last?));
    let days = refuse(days, "form-refused-day")?;
    let words = DataValidation::new().allow_text_length(DataValidationRule::LessThanOrEqualTo(LONGEST));
    let words = refuse(words, "form-refused-long")?;
    let kinds = labels.text("form-contracts");
    let kinds: Vec<&str> = kinds.split(';').map(str::trim).collect();
    let kinds = refuse(DataValidation::new().allow_list_strings(&kinds)?, "form-refused-contract")?;
    for cell in issued.cells.iter().filter(|cell| cell.sheet == MAIN) {
        let rule = match cell.role {
            Role::Hours(..) | Role::FreeHours(..) => &hours,
            Role::FreeStart(_) | Role::FreeEnd(_) | Role::SignedOn => &days,
            Role::FreeContract(_) => &kinds,
            Role::FreeName(_) | Role::FreeJob(_) | Role::SignedBy => &words,
            _ => continue,
        };
        sheet.add_data_validation(cell.row, cell.column, cell.row, cell.column, rule)?;
    }
    let line = |cell: &&FormCell| cell.sheet == MAIN && cell.role == Role::LineTotal;
    let rows = || issued.cells.iter().filter(line).map(|cell| cell.row);
    let (Some(top), Some(bottom)) = (rows().min(), rows().max()) else { return Ok(()) };
    let corner = super::address(top, FIRST_MONTH);
    let bad =
        format!("=AND(LEN({corner})>0,OR(ISTEXT({corner}),{corner}<0,{corner}>{}))", decimal(spec.ceiling));
    let bad = ConditionalFormatFormula::new().set_rule(bad.as_str()).set_format(wrong());
    sheet.add_conditional_format(top, FIRST_MONTH, bottom, issued.total_column() - 1, &bad)?;
    let column = issued.check_column();
    let said = format!("=LEN({})>0", super::address(top, column));
    let said = ConditionalFormatFormula::new().set_rule(said.as_str()).set_format(look());
    sheet.add_conditional_format(top, column, bottom, column, &said)?;
    Ok(())
}
