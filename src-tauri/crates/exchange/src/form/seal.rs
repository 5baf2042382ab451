//! The seal: a keyed digest of every locked cell, whose key never leaves the dossier.

use super::{FormCell, Role};
use crate::table::one_line;
use hmac::{Hmac, Mac as _};
use sha2::Sha256;

/// The seal of some cells: 64 hexadecimal digits. What is filled in and the seal itself are not part of it.
#[must_use]
pub fn seal(key: &[u8], cells: &[FormCell]) -> String {
    let locked = cells.iter().filter(|cell| !cell.role.is_input() && cell.role != Role::Seal);
    digest(key, locked.map(|cell| (cell.sheet, cell.row, cell.column, cell.text.clone())))
}

/// The seal of cells given by sheet, row, column and content.
pub(super) fn digest(key: &[u8], cells: impl Iterator<Item = (usize, u32, u16, String)>) -> String {
    let mut lines: Vec<String> = cells
        .map(|(sheet, row, column, text)| format!("{sheet}!{row},{column}={}\n", one_line(&text)))
        .collect();
    lines.sort_unstable();
    // A key of any length is good for this construction.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return String::new() };
    lines.iter().for_each(|line| mac.update(line.as_bytes()));
    mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A seal as it is printed: groups of eight.
pub(super) fn printed(seal: &str) -> String {
    let digits: Vec<char> = seal.chars().collect();
    digits.chunks(8).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}
