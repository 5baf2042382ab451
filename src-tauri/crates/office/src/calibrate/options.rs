//! What else is said of a tender: general conditions, device, the buyer's policy, departures from the duty.

use crate::error::OfficeError;
use crate::session::Desk;
use crate::view::studio::{DerogationInput, DerogationRegister, TenderOptions};
use crate::view::{ById, Nothing, Saved};

/// Changes what is said of a tender.
///
/// # Errors
/// When it cannot be done.
pub fn save_options(_: &Desk<'_>, _: TenderOptions) -> Result<Saved, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// Registers a departure from the duty.
///
/// # Errors
/// When it cannot be done.
pub fn save_derogation(_: &Desk<'_>, _: DerogationInput) -> Result<Saved, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// Removes the departure of a contract.
///
/// # Errors
/// When it cannot be done.
pub fn remove_derogation(_: &Desk<'_>, _: ById) -> Result<Saved, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// The register of departures.
///
/// # Errors
/// When it cannot be done.
pub fn derogations(_: &Desk<'_>, _: Nothing) -> Result<DerogationRegister, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}
