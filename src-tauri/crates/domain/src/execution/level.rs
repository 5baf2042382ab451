//! How a lot stands, in one word.
//!
//! A level only gets worse while nothing new is known: what is expected grows, what signed contracts will bring
//! shrinks as months go by undeclared, and what will be missing grows. A test goes through the days to hold it.

use crate::execution::progress::{LotFacts, Progress};
use crate::execution::rules::ProgressRules;
use crate::quantity::{BasisPoints, Hours};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a lot stands, in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LotLevel {
    /// On time, or held by contracts already signed.
    Good,
    /// Behind, still within reach.
    Watch,
    /// Far behind, or past the point of no return.
    Late,
    /// Before its first day.
    NotStarted,
    /// After its last day.
    Closed,
}

/// What a level is judged on.
pub(super) struct Verdict {
    pub(super) rate_of_expected: Option<BasisPoints>,
    pub(super) gap: Hours,
    pub(super) no_return: Option<NaiveDate>,
}

/// A lot is late when it is far behind what was expected and signed contracts do not make up for
/// it, or when nothing reasonable can any more.
pub(super) fn level(lot: &LotFacts, today: NaiveDate, verdict: &Verdict, rules: &ProgressRules) -> LotLevel {
    if today < lot.starts_on {
        return LotLevel::NotStarted;
    }
    if today > lot.ends_on.max(lot.starts_on) {
        return LotLevel::Closed;
    }
    let held = verdict.gap >= Hours::ZERO;
    if !held && verdict.no_return.is_some_and(|day| today > day) {
        return LotLevel::Late;
    }
    match verdict.rate_of_expected {
        Some(rate) if rate < rules.watch_from.value => {
            if held {
                LotLevel::Watch
            } else {
                LotLevel::Late
            }
        }
        Some(rate) if rate < rules.good_from.value && !held => LotLevel::Watch,
        _ => LotLevel::Good,
    }
}

/// The level as lists show it: what will be missing at the end counts as much as today's pace, once enough
/// of the lot has passed for signed contracts to be expected.
#[must_use]
pub fn shown_level(progress: &Progress, rules: &ProgressRules) -> LotLevel {
    let share = |part: Hours| BasisPoints::ratio(part.get(), progress.due.get()).unwrap_or_default();
    let missing = share(-progress.gap);
    let young = share(progress.expected_today) < rules.silent_share.value;
    let by_gap = match progress.level {
        LotLevel::NotStarted | LotLevel::Closed => return progress.level,
        _ if young => LotLevel::Good,
        _ if missing >= rules.missing_late.value => LotLevel::Late,
        _ if missing >= rules.missing_watch.value => LotLevel::Watch,
        _ => LotLevel::Good,
    };
    progress.level.max(by_gap)
}
