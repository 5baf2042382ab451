//! How sure a forecast is: a low and a high end around it.
//!
//! Method, as the screen says it: for each of the last months that were declared and are due, the hours that count are
//! compared with what the contracts of that month announced. The low end takes the lower quartile of these shares for the hours to
//! come, the high end the upper one; neither ever crosses the forecast itself, which counts signed contracts
//! in full. With too few months the office's default shares are taken, and it is said. Integers only.

use crate::execution::progress::{LotFacts, MonthHours, post_months, to_tenth};
use crate::execution::rules::{ExecutionRules, Rule};
use crate::execution::span::Span;
use crate::message::Message;
use crate::quantity::{BasisPoints, Hours, YearMonth, div_round};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// How the band is drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ForesightRules {
    /// Last settled months looked at.
    pub months: Rule<i64>,
    /// Months needed before they are believed.
    pub observed_from: Rule<i64>,
    /// Part of the months left out at each end: a quarter gives quartiles.
    pub tail: Rule<BasisPoints>,
    /// Share of the hours to come at the low end while too few months are known.
    pub default_low: Rule<BasisPoints>,
    /// The same at the high end.
    pub default_high: Rule<BasisPoints>,
}

/// Where the shares come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BandBasis {
    /// The lot's own months.
    Observed,
    /// The office's default.
    Default,
}

/// The band of a forecast.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Foresight {
    /// Low end at the end of the lot.
    pub low: Hours,
    /// High end.
    pub high: Hours,
    /// Share of the hours to come that the low end keeps, never over a whole.
    pub low_share: BasisPoints,
    /// The same for the high end, never under a whole.
    pub high_share: BasisPoints,
    /// Where the shares come from.
    pub basis: BandBasis,
    /// Months they were read in.
    #[ts(type = "number")]
    pub months: i64,
}

const WHOLE: BasisPoints = BasisPoints::new(10_000);

/// What hours counted made of what contracts announced, in each month that is due and was declared. A month without
/// an hour says nothing of the rhythm: its declaration is missing.
fn shares(lot: &LotFacts, due: YearMonth, rules: &ExecutionRules) -> Vec<BasisPoints> {
    let mut announced: BTreeMap<YearMonth, Hours> = BTreeMap::new();
    let whole = Span::new(lot.starts_on, lot.ends_on.min(due.last_day()));
    for post in &lot.posts {
        let ends = [post.ends_on, post.countable_until].into_iter().flatten().min();
        let Some(span) = whole.overlap(&Span { starts_on: post.starts_on, ends_on: ends }) else { continue };
        let to = span.ends_on.unwrap_or(lot.ends_on);
        for (month, hours) in post_months(post.weekly_hours, span.starts_on, to, rules) {
            *announced.entry(month).or_default() += hours;
        }
    }
    let done = |month: YearMonth| -> Hours {
        lot.counted.iter().filter(|c: &&MonthHours| c.month == month).map(|c| c.hours).sum()
    };
    let share = |(month, hours): (YearMonth, Hours)| BasisPoints::ratio(done(month).get(), hours.get());
    let last = usize::try_from(rules.foresight.months.value).unwrap_or(0);
    let known = announced.into_iter().rev().filter(|(month, h)| *h > Hours::ZERO && !done(*month).is_zero());
    known.take(last).filter_map(share).collect()
}

/// The shares of the two ends, where they come from, and in how many months they were read.
fn ends(mut shares: Vec<BasisPoints>, rules: &ForesightRules) -> (BasisPoints, BasisPoints, BandBasis, i64) {
    let months = i64::try_from(shares.len()).unwrap_or(i64::MAX);
    shares.sort_unstable();
    let cut =
        usize::try_from((months - 1).max(0) * rules.tail.value.get().clamp(0, 5_000) / 10_000).unwrap_or(0);
    let observed = shares.get(cut).zip(shares.iter().rev().nth(cut));
    match observed.filter(|_| months >= rules.observed_from.value) {
        Some((low, high)) => ((*low).min(WHOLE), (*high).max(WHOLE), BandBasis::Observed, months),
        None => {
            let (low, high) = (rules.default_low.value, rules.default_high.value);
            (low.min(WHOLE), high.max(WHOLE), BandBasis::Default, months)
        }
    }
}

/// Hours to come at both ends, month by month, and the band at the end of the lot.
pub(super) struct Band {
    pub(super) low: BTreeMap<YearMonth, Hours>,
    pub(super) high: BTreeMap<YearMonth, Hours>,
    pub(super) foresight: Foresight,
}

/// The band around `done` and what signed contracts still bring; `due` is the last month whose hours are due.
pub(super) fn band(
    lot: &LotFacts,
    done: Hours,
    coming: &BTreeMap<YearMonth, Hours>,
    due: YearMonth,
    rules: &ExecutionRules,
) -> Band {
    let (low_share, high_share, basis, months) = ends(shares(lot, due, rules), &rules.foresight);
    let scaled = |share: BasisPoints| -> BTreeMap<YearMonth, Hours> {
        let hours = |h: &Hours| to_tenth(i128::from(h.get()) * i128::from(share.get()), 10_000);
        coming.iter().map(|(month, h)| (*month, hours(h))).collect()
    };
    // A tenth is rounded to the nearest: the ends stay on their side of it.
    let keep = |ends: BTreeMap<YearMonth, Hours>, side: fn(Hours, Hours) -> Hours| -> BTreeMap<_, _> {
        ends.into_iter().map(|(m, h)| (m, side(h, coming.get(&m).copied().unwrap_or_default()))).collect()
    };
    let (low, high) = (keep(scaled(low_share), Hours::min), keep(scaled(high_share), Hours::max));
    let foresight = Foresight {
        low: done + low.values().copied().sum(),
        high: done + high.values().copied().sum(),
        low_share,
        high_share,
        basis,
        months,
    };
    Band { low, high, foresight }
}

/// To the nearest percent: a share read in a few months is not finer.
fn whole_percent(share: BasisPoints) -> BasisPoints {
    BasisPoints::new(div_round(i128::from(share.get()), 100).unwrap_or(0) * 100)
}

/// The band in words; nothing when no hour is to come.
pub(super) fn sentence(foresight: &Foresight) -> Option<Message> {
    let key = match foresight.basis {
        BandBasis::Observed => "hold-band-observed",
        BandBasis::Default => "hold-band-default",
    };
    (foresight.low < foresight.high).then(|| {
        Message::new(key)
            .with("low", foresight.low)
            .with("high", foresight.high)
            .with("months", foresight.months)
            .with("low_share", whole_percent(foresight.low_share))
            .with("high_share", whole_percent(foresight.high_share))
    })
}

#[cfg(test)]
#[path = "foresight_tests.rs"]
mod tests;
