//! A purchasing plan: imported, calibrated in one table, chosen with the days at hand.

use crate::error::OfficeError;
use crate::session::Desk;
use crate::view::plan::{
    ImportedPlan, PlanDays, PlanFile, PlanLinesInput, PlanPreview, PlanTaken, PlanView, Plans,
};
use crate::view::{ById, Nothing, Saved};

/// What an import would do.
///
/// # Errors
/// When it cannot be done.
pub fn preview_plan(_: &Desk<'_>, _: PlanFile) -> Result<PlanPreview, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// Imports a plan: one action.
///
/// # Errors
/// When it cannot be done.
pub fn import_plan(_: &Desk<'_>, _: PlanFile) -> Result<ImportedPlan, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// The plans of the dossier.
///
/// # Errors
/// When it cannot be done.
pub fn plans(_: &Desk<'_>, _: Nothing) -> Result<Plans, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// A plan, calibrated.
///
/// # Errors
/// When it cannot be done.
pub fn plan(_: &Desk<'_>, _: ById) -> Result<PlanView, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// Changes lines of a plan.
///
/// # Errors
/// When it cannot be done.
pub fn save_plan_lines(_: &Desk<'_>, _: PlanLinesInput) -> Result<Saved, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// Says how many days of work are at hand.
///
/// # Errors
/// When it cannot be done.
pub fn set_plan_days(_: &Desk<'_>, _: PlanDays) -> Result<Saved, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// Retains lines of a plan.
///
/// # Errors
/// When it cannot be done.
pub fn take_plan_lines(_: &Desk<'_>, _: PlanTaken) -> Result<Saved, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// Makes a tender of a line.
///
/// # Errors
/// When it cannot be done.
pub fn plan_tender(_: &Desk<'_>, _: ById) -> Result<Saved, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// Removes a plan.
///
/// # Errors
/// When it cannot be done.
pub fn remove_plan(_: &Desk<'_>, _: ById) -> Result<Saved, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}
