//! Columns that hold what a facilitator has no need of: never read, whatever the table is about.

use super::Row;
use super::header::HeaderFound;
use crate::row::{Effect, Problem};
use clausier_domain::message::Message;
use clausier_domain::nir::holds_nir;
use std::collections::BTreeSet;

/// Rows that tell whether a column holds social security numbers.
const SAMPLED: usize = 500;

/// Columns never read: by their heading or by their values, and says so.
pub(crate) fn refused(rows: &[Row], header: &HeaderFound, notes: &mut Vec<Problem>) -> BTreeSet<usize> {
    let mut refused = BTreeSet::new();
    for column in &header.columns {
        let values =
            rows.iter().map(|row| row.cell(column.index)).filter(|cell| !cell.is_empty()).take(SAMPLED);
        let (mut filled, mut numbers) = (0, 0);
        for cell in values {
            filled += 1;
            numbers += usize::from(holds_nir(&cell.to_string()));
        }
        let field = column.field.as_deref().or(column.rival.as_deref()).unwrap_or_default();
        let key = match field {
            _ if numbers > 0 && numbers * 2 >= filled => "people-refused-nir",
            "refused_nir" => "people-refused-nir",
            "refused_allowance_id" => "people-refused-allowance",
            "refused_family" => "people-refused-family",
            _ => continue,
        };
        refused.insert(column.index);
        let message = Message::new(key).with("heading", column.heading.as_str());
        notes.push(Problem::new(0, column.heading.as_str(), Effect::Noted, message));
    }
    refused
}
