//! Duty 3: the monthly hours of a lot.

use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, YearMonth};
use clausier_domain::vocabulary::{HourStatus, PartyRole};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which grid.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct GridQuery {
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// The year.
    pub year: i32,
}

/// The grid of a lot and a year: declarants, people, months.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct GridView {
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// Its name.
    pub name: String,
    /// The year.
    pub year: i32,
    /// Years that hold hours or can.
    pub years: Vec<i32>,
    /// Columns: months of the year inside the lot's dates.
    pub months: Vec<YearMonth>,
    /// Last closed month: later ones are not entered yet.
    pub current: YearMonth,
    /// Declarants with their people.
    pub groups: Vec<GridGroup>,
    /// Entered, by month.
    pub entered: Vec<Hours>,
    /// To check, by month: shown apart, never counted.
    pub to_check: Vec<Hours>,
    /// Validated and counted, by month.
    pub validated: Vec<Hours>,
    /// Cumulated from the lot's first month, by month.
    pub cumulated: Vec<Hours>,
    /// Sums over the year: entered, to check, validated.
    pub sums: [Hours; 3],
    /// Cells to check.
    pub cells_to_check: u32,
    /// Cells missing.
    pub cells_missing: u32,
    /// Declarations of the current month, one for each declarant.
    pub declarations: Vec<Declaration>,
}

/// A declarant.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct GridGroup {
    /// The employer.
    #[ts(type = "number")]
    pub organisation: i64,
    /// Its name.
    pub name: String,
    /// Its part, when it has one in the lot.
    pub role: Option<PartyRole>,
    /// Kind of structure.
    pub structure_kind: String,
    /// Its people.
    pub rows: Vec<GridRow>,
    /// Entered, by month.
    pub subtotals: Vec<Hours>,
    /// Entered in the year.
    pub total: Hours,
}

/// A person's line.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct GridRow {
    /// The placement.
    #[ts(type = "number")]
    pub placement: i64,
    /// The person.
    #[ts(type = "number")]
    pub person: i64,
    /// Name.
    pub name: String,
    /// Contract of work.
    pub contract: String,
    /// One cell for each month of the grid.
    pub cells: Vec<GridCell>,
    /// Entered in the year.
    pub total: Hours,
}

/// A cell.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct GridCell {
    /// Hours, none when empty.
    pub hours: Option<Hours>,
    /// Where the line stands.
    pub status: Option<HourStatus>,
    /// Hours that count.
    pub counted: Hours,
    /// `ok`, `to_check`, `missing`, `rejected`, `future`, `outside`.
    pub mark: String,
    /// Why it does not count, or what is odd.
    pub reasons: Vec<Message>,
    /// Where the figure comes from.
    pub source: String,
    /// Reason kept with it.
    pub reason: String,
    /// Hours of training among them.
    pub training: Hours,
    /// Hours of paid leave among them.
    pub leave: Hours,
    /// Hours of overtime among them.
    pub overtime: Hours,
    /// Hours of the payslip that was seen: at this employer, all lots.
    pub payslip: Option<Hours>,
    /// Hours entered for the payslip's month at this employer, all lots, rejected ones left out.
    pub at_employer: Hours,
}

/// A declarant's month.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Declaration {
    /// The employer.
    #[ts(type = "number")]
    pub organisation: i64,
    /// Its name.
    pub name: String,
    /// `received`, `to_check`, `missing` or `nothing_due`.
    pub status: String,
    /// When it came, ISO.
    pub received_on: Option<String>,
    /// Cells to check.
    pub to_check: u32,
    /// Reminders sent for the month.
    pub reminders: u32,
}

/// One cell as typed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CellInput {
    /// The placement.
    #[ts(type = "number")]
    pub placement: i64,
    /// The month.
    pub month: YearMonth,
    /// Hours; none empties the cell.
    pub hours: Option<Hours>,
}

/// Cells typed or pasted: one action.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CellsInput {
    /// The cells.
    pub cells: Vec<CellInput>,
    /// `typed` or `pasted`.
    pub source: String,
}

/// What the hours of a month are made of, each part included in the hours, and the payslip they are held to.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MonthInput {
    /// The placement.
    #[ts(type = "number")]
    pub placement: i64,
    /// The month.
    pub month: YearMonth,
    /// Training.
    pub training: Hours,
    /// Paid leave.
    pub leave: Hours,
    /// Overtime.
    pub overtime: Hours,
    /// Hours on the payslip that was seen, all lots of the employer; none takes it away.
    pub payslip: Option<Hours>,
}

/// Cells to decide on.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CellsDecision {
    /// The cells.
    pub cells: Vec<CellRef>,
    /// `validated`, `declared`, `evidenced` or `rejected`.
    pub status: HourStatus,
    /// Compulsory for a rejection, and to keep an anomaly.
    pub reason: String,
}

/// A cell.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct CellRef {
    /// The placement.
    #[ts(type = "number")]
    pub placement: i64,
    /// The month.
    pub month: YearMonth,
}
