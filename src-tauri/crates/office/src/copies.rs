//! Copies of the dossier in a place the user chooses, and putting one back. Each is proven by opening it.

use crate::dossier::Dossier;
use crate::error::OfficeError;
use clausier_store::Secret;
use std::path::{Path, PathBuf};

/// Copies the open dossier, still encrypted, to a folder (a USB key), and opens the copy to prove it. The copy has
/// the dossier's own passphrase and words.
///
/// # Errors
/// What the disk says; a passphrase that is not the dossier's. Nothing is left behind then.
pub fn backup_to(dossier: &Dossier, folder: &Path, secret: &Secret) -> Result<PathBuf, OfficeError> {
    Ok(clausier_store::copy_to(&dossier.store, folder, dossier.clock.today(), secret)?)
}

/// Puts a copy back as a new dossier; never over a file that is there.
///
/// # Errors
/// Something is there already; the copy is open elsewhere, damaged, or has another passphrase. Nothing is left then.
pub fn restore(copy: &Path, to: &Path, secret: &Secret) -> Result<(), OfficeError> {
    Ok(clausier_store::restore(copy, to, secret).map(drop)?)
}
