//! A total and the parts it is made of.

use crate::impact::figures::{Theme, Unit};
use crate::impact::guard::{Guarded, guard};
use crate::message::Arg;
use crate::quantity::BasisPoints;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// Key of the row that stands for the merged groups.
pub const OTHER: &str = "merged_groups";

/// One part of a total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BreakdownRow {
    /// Stable key of the part: a code, an id, a month; [`OTHER`] for merged groups.
    pub key: String,
    /// Its words.
    pub label: Arg,
    /// Its value, in the unit of the breakdown.
    #[ts(type = "number")]
    pub value: i64,
    /// Its share of the total, in whole tenths of a percent; none when the total is zero.
    pub share: Option<BasisPoints>,
}

/// A total and its parts, which add up to it unless the breakdown is withheld.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Breakdown {
    /// Stable code.
    pub code: String,
    /// Fluent key of its title.
    pub label: String,
    /// Chapter of the report.
    pub theme: Theme,
    /// Unit of the values.
    pub unit: Unit,
    /// The parts, in the order they are shown.
    pub rows: Vec<BreakdownRow>,
    /// The total.
    #[ts(type = "number")]
    pub total: i64,
    /// Groups the small-cell guard merged into the last row.
    #[ts(type = "number")]
    pub merged: usize,
    /// Keys of the merged groups: needed to relabel the rows of people, never sent anywhere.
    #[serde(skip)]
    #[ts(skip)]
    pub(crate) hidden: BTreeSet<String>,
}

/// A part before its share is known.
pub(crate) struct Part {
    pub key: String,
    pub label: Arg,
    pub value: i64,
}

/// In which order the parts are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// As given (months, ages, levels).
    Natural,
    /// Largest first.
    Descending,
}

/// Title, chapter and unit of a breakdown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Heading {
    pub code: &'static str,
    pub label: &'static str,
    pub theme: Theme,
    pub unit: Unit,
}

impl Breakdown {
    /// A table of hours or other quantities, which needs no guard.
    pub(crate) fn plain(heading: Heading, parts: Vec<Part>, order: Order) -> Self {
        Self::guarded(heading, parts, order, 0)
    }

    /// A table of people: groups under `threshold` are merged.
    pub(crate) fn guarded(heading: Heading, mut parts: Vec<Part>, order: Order, threshold: u32) -> Self {
        if order == Order::Descending {
            parts.sort_by(|a, b| b.value.cmp(&a.value).then_with(|| a.key.cmp(&b.key)));
        }
        let counts: Vec<i64> = parts.iter().map(|part| part.value).collect();
        let total = counts.iter().sum();
        let (mut hidden, mut merged) = (BTreeSet::new(), 0);
        match guard(&counts, threshold) {
            Guarded::Open => {}
            Guarded::Merged(indices) => {
                hidden = indices.iter().map(|&i| parts[i].key.clone()).collect();
                merged = indices.len();
                let value = indices.iter().map(|&i| counts[i]).sum();
                parts.retain(|part| !hidden.contains(&part.key));
                parts.push(Part { key: OTHER.to_owned(), label: Arg::Key("impact-other".to_owned()), value });
            }
            Guarded::Withheld => {
                hidden = parts.iter().map(|part| part.key.clone()).collect();
                parts.clear();
            }
        }
        let values: Vec<i64> = parts.iter().map(|part| part.value).collect();
        let rows = parts
            .into_iter()
            .zip(shares(&values))
            .map(|(part, share)| BreakdownRow { key: part.key, label: part.label, value: part.value, share })
            .collect();
        Self {
            code: heading.code.to_owned(),
            label: heading.label.to_owned(),
            theme: heading.theme,
            unit: heading.unit,
            rows,
            total,
            merged,
            hidden,
        }
    }

    /// True when the guard left nothing to show but the total.
    #[must_use]
    pub fn withheld(&self) -> bool {
        self.rows.is_empty() && !self.hidden.is_empty()
    }

    /// The row a group is shown in: its own, [`OTHER`] when merged, none when withheld or absent.
    #[must_use]
    pub fn row_of(&self, key: &str) -> Option<&BreakdownRow> {
        let shown = if self.hidden.contains(key) { OTHER } else { key };
        self.rows.iter().find(|row| row.key == shown)
    }

    /// Sum of these groups, when the table lets it be known: none if one of them is merged with
    /// a group that is not in the list. An empty group is zero.
    #[must_use]
    pub fn sum_of(&self, keys: &[&str]) -> Option<i64> {
        if self.withheld() {
            return None;
        }
        let inside = self.hidden.iter().filter(|key| keys.contains(&key.as_str())).count();
        if inside != 0 && inside != self.hidden.len() {
            return None;
        }
        Some(self.rows_of(keys).map(|row| row.value).sum())
    }

    /// The rows in which these groups are shown, each once.
    pub fn rows_of<'a>(&'a self, keys: &'a [&str]) -> impl Iterator<Item = &'a BreakdownRow> {
        self.rows.iter().filter(move |row| {
            if row.key == OTHER && !self.hidden.is_empty() {
                keys.iter().any(|key| self.hidden.contains(*key))
            } else {
                keys.contains(&row.key.as_str())
            }
        })
    }
}

/// Tenths of a percent in a whole.
const TENTHS: i128 = 1000;

/// Shares of a total in whole tenths of a percent, which always total 100,0: each share is
/// rounded down, then the tenths left go to the largest remainders, the earlier row on a tie.
/// None for every row when the total is zero. Negative values count as zero.
#[must_use]
pub fn shares(values: &[i64]) -> Vec<Option<BasisPoints>> {
    let values: Vec<i128> = values.iter().map(|&value| i128::from(value.max(0))).collect();
    let total: i128 = values.iter().sum();
    if total == 0 {
        return vec![None; values.len()];
    }
    let mut tenths: Vec<i128> = values.iter().map(|value| value * TENTHS / total).collect();
    let left = TENTHS - tenths.iter().sum::<i128>();
    let mut by_remainder: Vec<usize> = (0..values.len()).collect();
    by_remainder.sort_by_key(|&i| (-(values[i] * TENTHS % total), i));
    for &i in by_remainder.iter().take(usize::try_from(left).unwrap_or(0)) {
        tenths[i] += 1;
    }
    tenths.into_iter().map(|t| Some(BasisPoints::new(i64::try_from(t * 10).unwrap_or(0)))).collect()
}
