//! Scenarios side by side, versions sent to the buyer, a total shared over the lots.

use crate::error::OfficeError;
use crate::session::Desk;
use crate::view::studio::{NewScenario, ScenarioName, ShareTotal, VersionView};
use crate::view::{ById, Saved};

/// Copies the chosen scenario.
///
/// # Errors
/// When it cannot be done.
pub fn new_scenario(_: &Desk<'_>, _: NewScenario) -> Result<Saved, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// Makes a scenario the chosen one.
///
/// # Errors
/// When it cannot be done.
pub fn choose_scenario(_: &Desk<'_>, _: ById) -> Result<Saved, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// Renames a scenario.
///
/// # Errors
/// When it cannot be done.
pub fn rename_scenario(_: &Desk<'_>, _: ScenarioName) -> Result<Saved, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// Removes a scenario.
///
/// # Errors
/// When it cannot be done.
pub fn remove_scenario(_: &Desk<'_>, _: ById) -> Result<Saved, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// Freezes the calibration of a contract: it was sent to the buyer.
///
/// # Errors
/// When it cannot be done.
pub fn send_calibration(_: &Desk<'_>, _: ById) -> Result<Saved, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// A version and how today differs from it.
///
/// # Errors
/// When it cannot be done.
pub fn version(_: &Desk<'_>, _: ById) -> Result<VersionView, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// Shares a total over the lots, exactly.
///
/// # Errors
/// When it cannot be done.
pub fn share_total(_: &Desk<'_>, _: ShareTotal) -> Result<Saved, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}
