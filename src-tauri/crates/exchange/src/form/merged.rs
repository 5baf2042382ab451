//! Merged cells: one value over several months or people, which nobody can share out.

use super::align::Grid;
use std::collections::BTreeSet;

/// The places among `wanted` whose value belongs to a merged cell, its own corner included.
pub(super) fn merged(grid: &Grid<'_>, wanted: &BTreeSet<(u32, u16)>) -> BTreeSet<(u32, u16)> {
    let mut all = BTreeSet::new();
    for &(row, column) in wanted.iter().filter(|(row, column)| grid.carried(*row, *column)) {
        all.insert((row, column));
        let value = grid.cell(row, column);
        let mut left = column;
        while left > 0 && grid.carried(row, left) {
            left -= 1;
        }
        let mut up = row;
        while up > 0 && grid.carried(up, column) {
            up -= 1;
        }
        // Either neighbour may be the corner: both are set aside when both say the same.
        for corner in [(row, left), (up, column), (up, left)] {
            if wanted.contains(&corner) && grid.cell(corner.0, corner.1) == value {
                all.insert(corner);
            }
        }
    }
    all
}
