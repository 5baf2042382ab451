//! A purchasing plan: imported, calibrated in one table, chosen with the days at hand.

mod edit;
mod import;
mod lines;
mod trade;

#[cfg(test)]
mod tests;

pub use edit::{plan_tender, remove_plan, save_plan_lines, set_plan_buyer, set_plan_days, take_plan_lines};
pub use import::{import_named, import_plan, preview_named, preview_plan};
pub use lines::{plan, plans};
pub use trade::TradeWords;

use crate::error::OfficeError;
use crate::session::Desk;
use clausier_domain::quantity::RowId;
use clausier_store::tables::{PlanLine, PurchasePlan};

/// Most lines of a plan: what one facilitator looks at, and what the exact choice is bounded to.
const MOST_LINES: usize = clausier_domain::plan::MAX_LINES;

/// A plan and its lines, in the order of the file.
fn stored(desk: &Desk<'_>, id: i64) -> Result<(PurchasePlan, Vec<PlanLine>), OfficeError> {
    desk.store.read(|read| {
        let plan: Option<PurchasePlan> = read.find(id)?;
        let plan = plan.ok_or_else(|| OfficeError::refused("error-not-found"))?;
        let mut lines: Vec<PlanLine> = read.with("plan", id)?;
        lines.sort_by_key(|line| (line.position, line.id));
        Ok((plan, lines))
    })
}

/// A line, with its plan.
fn stored_line(desk: &Desk<'_>, id: i64) -> Result<(PurchasePlan, PlanLine), OfficeError> {
    desk.store.read(|read| {
        let missing = || OfficeError::refused("error-not-found");
        let line: PlanLine = read.find(id)?.ok_or_else(missing)?;
        let RowId(plan) = line.plan;
        let plan: PurchasePlan = read.find(plan)?.ok_or_else(missing)?;
        Ok((plan, line))
    })
}
