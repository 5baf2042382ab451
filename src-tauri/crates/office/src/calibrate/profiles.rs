//! Labour profiles: national defaults, the office's own, what finished lots teach.

use crate::error::OfficeError;
use crate::session::Desk;
use crate::view::studio::{ByTrade, ProfileInput, Profiles};
use crate::view::{Nothing, Saved};

/// Every labour profile.
///
/// # Errors
/// When it cannot be done.
pub fn profiles(_: &Desk<'_>, _: Nothing) -> Result<Profiles, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// Writes the office's own profile of a trade.
///
/// # Errors
/// When it cannot be done.
pub fn save_profile(_: &Desk<'_>, _: ProfileInput) -> Result<Saved, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}

/// Comes back to the default of a trade.
///
/// # Errors
/// When it cannot be done.
pub fn remove_profile(_: &Desk<'_>, _: ByTrade) -> Result<Saved, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
}
