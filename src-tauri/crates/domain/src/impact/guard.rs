//! Small groups of people are merged, so that a table of the report never points at someone.
//!
//! Primary rule: a group of 1 to `threshold - 1` people is merged with the others like it.
//! Complementary rule: the merged groups must not be worked out from the total, so there are at
//! least two of them, they hold at least `threshold` people together, and more people than groups
//! (five groups of five people would each be one person). Where no such merge exists, the table
//! is withheld. Hours are never merged. Protection across several tables is not promised here.

/// What the guard decided about the groups of one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Guarded {
    /// Every group may be shown.
    Open,
    /// These groups (indices, ascending) are shown as one.
    Merged(Vec<usize>),
    /// Nothing may be shown but the total.
    Withheld,
}

/// Decides which groups of people to merge; `counts` are their sizes, zero for an empty group.
///
/// The smallest remaining groups are merged first, the earlier one on a tie, so that the same
/// facts always give the same table.
#[must_use]
pub fn guard(counts: &[i64], threshold: u32) -> Guarded {
    let threshold = i64::from(threshold);
    let is_small = |count: i64| count > 0 && count < threshold;
    let mut merged: Vec<usize> = (0..counts.len()).filter(|&i| is_small(counts[i])).collect();
    if merged.is_empty() {
        return Guarded::Open;
    }
    let mut others: Vec<usize> = (0..counts.len()).filter(|&i| counts[i] >= threshold).collect();
    others.sort_by_key(|&i| (counts[i], i));
    let mut others = others.into_iter();
    loop {
        let people: i64 = merged.iter().map(|&i| counts[i]).sum();
        let groups = i64::try_from(merged.len()).unwrap_or(i64::MAX);
        if groups >= 2 && people >= threshold && people > groups {
            merged.sort_unstable();
            return Guarded::Merged(merged);
        }
        match others.next() {
            Some(next) => merged.push(next),
            None => return Guarded::Withheld,
        }
    }
}
