//! Need against people and structures, month by month.

use crate::error::OfficeError;
use crate::session::Desk;
use crate::view::studio::{Capacities, CapacityLine, FeasibilityView};
use crate::view::{ById, Nothing, Saved};

/// Feasibility of a tender.
///
/// # Errors
/// When it cannot be done.
pub fn feasibility(_: &Desk<'_>, _: ById) -> Result<FeasibilityView, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// Posts of the integration structures.
///
/// # Errors
/// When it cannot be done.
pub fn capacities(_: &Desk<'_>, _: Nothing) -> Result<Capacities, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// Writes posts of a structure.
///
/// # Errors
/// When it cannot be done.
pub fn save_capacity(_: &Desk<'_>, _: CapacityLine) -> Result<Saved, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// Removes posts of a structure.
///
/// # Errors
/// When it cannot be done.
pub fn remove_capacity(_: &Desk<'_>, _: ById) -> Result<Saved, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}
