//! Where a lot stands, where it will land, and until when it can still be held.
//!
//! Four kinds of hours are never mixed: owed, done (validated and countable), to check (shown,
//! never counted), forecast (done, plus what signed contracts will still bring). All arithmetic
//! is on integers: a computed month is rounded to a tenth of an hour once, then summed.

use crate::execution::calendar::last_due_month;
use crate::execution::commitments::{CommitmentLine, due_at};
use crate::execution::foresight::{self, Band, Foresight};
use crate::execution::hold;
use crate::execution::level::{Verdict, level};
use crate::execution::rules::{ExecutionRules, ProgressRules};
use crate::execution::span::{PARTS_PER_MONTH, day_of_month, day_parts, days_in, month_parts, next_day};
use crate::message::Message;
use crate::quantity::{BasisPoints, Hours, YearMonth, div_round};
use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

pub use crate::execution::level::{LotLevel, shown_level};

/// Hours of a lot in one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonthHours {
    /// The month.
    pub month: YearMonth,
    /// Its hours.
    pub hours: Hours,
}

/// A signed contract of a person on the lot, as far as the forecast needs it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PostFacts {
    /// First day of the contract.
    #[ts(type = "string")]
    pub starts_on: NaiveDate,
    /// Last day of the contract; none for an open-ended one.
    #[ts(type = "string | null")]
    pub ends_on: Option<NaiveDate>,
    /// Hours of a week in the contract.
    pub weekly_hours: Hours,
    /// Last month with a line of hours, whatever its status.
    pub declared_through: Option<YearMonth>,
    /// Last day on which the person's hours can count (end of eligibility).
    #[ts(type = "string | null")]
    pub countable_until: Option<NaiveDate>,
}

/// Everything the progress of a lot is computed from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LotFacts {
    /// First day of the lot.
    #[ts(type = "string")]
    pub starts_on: NaiveDate,
    /// Last day of the lot; before the start it is read as the start.
    #[ts(type = "string")]
    pub ends_on: NaiveDate,
    /// Dated lines of what is owed.
    pub commitments: Vec<CommitmentLine>,
    /// Hours that count, month by month (any order, a month may come several times).
    pub counted: Vec<MonthHours>,
    /// Number of lines behind `counted` (one post in one month = one): gives the hours of a post.
    #[ts(type = "number")]
    pub counted_lines: i64,
    /// Hours declared or evidenced, not counted yet.
    pub to_check: Hours,
    /// Signed contracts, past and future ones included.
    pub posts: Vec<PostFacts>,
    /// Most posts the companies agreed to hold at once, when they did.
    #[ts(type = "number | null")]
    pub max_posts: Option<i64>,
}

/// Where the hours of a post come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PostBasis {
    /// Mean of this lot.
    Observed,
    /// Default of the office, the lot being too young.
    Default,
}

/// A month of the S-curve; every figure is cumulated since the start.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CurvePoint {
    /// The month.
    pub month: YearMonth,
    /// Expected at its end.
    pub expected: Hours,
    /// Done at its end, up to the last month with hours or due.
    pub done: Option<Hours>,
    /// Forecast at its end, from there on.
    pub forecast: Option<Hours>,
    /// Low end of the forecast.
    pub low: Option<Hours>,
    /// High end of the forecast.
    pub high: Option<Hours>,
}

/// The state of a lot on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Progress {
    /// Owed by the end, every line known today included.
    pub due: Hours,
    /// Owed today.
    pub due_today: Hours,
    /// Linear share of the elapsed days, today.
    pub expected_today: Hours,
    /// Last day `expected_measured` looks at: end of the last month whose declaration is due.
    #[ts(type = "string")]
    pub measured_on: NaiveDate,
    /// Expected on that day; the level compares `done` with this, because hours of a month that
    /// may still be declared are not late.
    pub expected_measured: Hours,
    /// Validated and countable.
    pub done: Hours,
    /// Waiting for the facilitator, never counted.
    pub to_check: Hours,
    /// `done` plus the hours signed contracts will still bring.
    pub forecast: Hours,
    /// How sure the forecast is.
    pub foresight: Foresight,
    /// `forecast` less `due`: below zero is missing.
    pub gap: Hours,
    /// `done` on `due`; none when nothing is owed.
    pub rate: Option<BasisPoints>,
    /// `done` on `expected_measured`; none when nothing was expected.
    pub rate_of_expected: Option<BasisPoints>,
    /// In one word.
    pub level: LotLevel,
    /// Last day from which `max_posts` more posts still reach what is owed; none when signed
    /// contracts are enough. May be past.
    #[ts(type = "string | null")]
    pub point_of_no_return: Option<NaiveDate>,
    /// Full-time persons, in hundredths, that close the gap from the first of next month; zero
    /// when there is no gap, none when no time is left.
    #[ts(type = "number | null")]
    pub needed_fte: Option<i64>,
    /// Posts that close the gap from `needed_from`, at the hours of a post of this lot.
    #[ts(type = "number | null")]
    pub needed_posts: Option<i64>,
    /// From when these posts are counted.
    #[ts(type = "string | null")]
    pub needed_from: Option<NaiveDate>,
    /// Hours a month that still reach what is owed, in whole hours; none when no time is left.
    pub needed_hours_per_month: Option<Hours>,
    /// Hours of one post in a month.
    pub hours_per_post: Hours,
    /// Where they come from.
    pub hours_per_post_basis: PostBasis,
    /// Most posts taken as possible at once.
    #[ts(type = "number")]
    pub max_posts: i64,
    /// What it takes to hold, in sentences.
    pub sentences: Vec<Message>,
    /// Month by month.
    pub curve: Vec<CurvePoint>,
}

/// The quotient, rounded half away from zero to a tenth of an hour.
pub(super) fn to_tenth(numerator: i128, denominator: i128) -> Hours {
    Hours::new(div_round(numerator, denominator.saturating_mul(10)).unwrap_or(0).saturating_mul(10))
}

/// The quotient of positive numbers, rounded up; zero when the denominator is not positive.
pub(crate) fn div_up(numerator: i128, denominator: i128) -> i64 {
    if denominator <= 0 || numerator <= 0 {
        return 0;
    }
    i64::try_from((numerator + denominator - 1) / denominator).unwrap_or(i64::MAX)
}

/// Hours expected at the end of `date`: each line of commitment spreads evenly over the days from
/// its date (or the start of the lot) to the end, and never asks more than what is owed that day.
#[must_use]
pub fn expected_at(lot: &LotFacts, date: NaiveDate) -> Hours {
    let end = lot.ends_on.max(lot.starts_on);
    let share = |line: &CommitmentLine| {
        let from = line.effective_on.max(lot.starts_on);
        if from > end {
            return if line.effective_on <= date { line.signed() } else { Hours::ZERO };
        }
        let total = (end - from).num_days() + 1;
        let elapsed = ((date - from).num_days() + 1).clamp(0, total);
        if elapsed == total {
            return line.signed();
        }
        to_tenth(i128::from(line.signed().get()) * i128::from(elapsed), i128::from(total))
    };
    let sum: Hours = lot.commitments.iter().map(share).sum();
    sum.max(Hours::ZERO).min(due_at(&lot.commitments, date))
}

/// Hours that signed contracts still bring, month by month: from the month after the last one
/// declared or due, to the end of the contract, of the lot or of the person's eligibility.
#[must_use]
pub fn coming_hours(lot: &LotFacts, today: NaiveDate, rules: &ExecutionRules) -> BTreeMap<YearMonth, Hours> {
    let mut coming = BTreeMap::new();
    let last_due = last_due_month(today, rules);
    for post in &lot.posts {
        let settled = post.declared_through.map_or(last_due, |m| m.max(last_due));
        let from = post.starts_on.max(lot.starts_on).max(settled.next().first_day());
        let ends = [Some(lot.ends_on), post.ends_on, post.countable_until];
        let to = ends.into_iter().flatten().min().unwrap_or(lot.ends_on);
        if to < from {
            continue;
        }
        for (month, hours) in post_months(post.weekly_hours, from, to, rules) {
            *coming.entry(month).or_insert(Hours::ZERO) += hours;
        }
    }
    coming
}

/// Hours a post brings in each month between two days, both included.
pub(super) fn post_months(
    weekly: Hours,
    from: NaiveDate,
    to: NaiveDate,
    rules: &ExecutionRules,
) -> impl Iterator<Item = (YearMonth, Hours)> {
    let yearly = i128::from(weekly.get().max(0)) * i128::from(rules.progress.weeks_per_year.value);
    let months = (from <= to).then(|| YearMonth::of(from).through(YearMonth::of(to)));
    months.into_iter().flatten().map(move |month| {
        let days = i128::from(days_in(month, from, to));
        (month, to_tenth(yearly * days, i128::from(12 * month.days())))
    })
}

/// Hours a post would bring between two days, both included, as the forecast counts a signed contract.
#[must_use]
pub fn post_hours(weekly: Hours, from: NaiveDate, to: NaiveDate, rules: &ExecutionRules) -> Hours {
    post_months(weekly, from, to, rules).map(|(_, hours)| hours).sum()
}

/// Last day from which `posts` more posts, each bringing `hours_per_post` a month, still bring
/// the `missing` hours by the end of the lot.
///
/// The day before the start when even the whole lot would not be enough; `None` when nothing is
/// missing or when a post brings nothing.
#[must_use]
pub fn point_of_no_return(
    missing: Hours,
    posts: i64,
    hours_per_post: Hours,
    starts_on: NaiveDate,
    ends_on: NaiveDate,
) -> Option<NaiveDate> {
    let monthly = i128::from(posts.max(0)) * i128::from(hours_per_post.get().max(0));
    if missing <= Hours::ZERO || monthly == 0 || ends_on < starts_on {
        return None;
    }
    let mut parts = div_up(i128::from(missing.get()) * i128::from(PARTS_PER_MONTH), monthly);
    let mut last = ends_on;
    while last >= starts_on {
        let month = YearMonth::of(last);
        let days = day_of_month(last);
        let per_day = day_parts(month);
        if parts <= per_day * days {
            let needed = div_up(i128::from(parts), i128::from(per_day));
            let day = last - TimeDelta::days(needed - 1);
            return Some(day.max(starts_on.pred_opt().unwrap_or(starts_on)));
        }
        parts -= per_day * days;
        last = month.previous().last_day();
    }
    starts_on.pred_opt()
}

/// Hours a post brings in a month: the mean of the lot once it has enough months, else the default.
fn hours_per_post(lot: &LotFacts, done: Hours, rules: &ProgressRules) -> (Hours, PostBasis) {
    if lot.counted_lines >= rules.observed_from.value.max(1) && done > Hours::ZERO {
        (to_tenth(i128::from(done.get()), i128::from(lot.counted_lines)), PostBasis::Observed)
    } else {
        (rules.hours_per_post.value, PostBasis::Default)
    }
}

/// Most posts at once: agreed with the companies, else a multiple of an even pace.
fn most_posts(lot: &LotFacts, due: Hours, per_post: Hours, rules: &ProgressRules) -> i64 {
    lot.max_posts.unwrap_or_else(|| {
        let span = i128::from(month_parts(lot.starts_on, lot.ends_on)) * i128::from(per_post.get());
        let even = div_up(i128::from(due.get()) * i128::from(PARTS_PER_MONTH), span);
        even.saturating_mul(rules.posts_times_even.value).max(rules.least_most_posts.value)
    })
}

/// Computes the progress of a lot on a day.
#[must_use]
pub fn progress(lot: &LotFacts, today: NaiveDate, rules: &ExecutionRules) -> Progress {
    let end = lot.ends_on.max(lot.starts_on);
    let due = due_at(&lot.commitments, end.max(today));
    let done: Hours = lot.counted.iter().map(|c| c.hours).sum();
    let coming = coming_hours(lot, today, rules);
    let forecast = done + coming.values().sum();
    let band = foresight::band(lot, done, &coming, last_due_month(today, rules), rules);
    let gap = forecast - due;
    let missing = (-gap).max(Hours::ZERO);

    let measured_on = last_due_month(today, rules).last_day().min(end);
    let expected_measured = expected_at(lot, measured_on);
    let rate_of_expected = BasisPoints::ratio(done.get(), expected_measured.get());

    let (per_post, basis) = hours_per_post(lot, done, &rules.progress);
    let max_posts = most_posts(lot, due, per_post, &rules.progress);
    let running = today <= end;
    let no_return =
        running.then(|| point_of_no_return(missing, max_posts, per_post, lot.starts_on, end)).flatten();

    let needed_from = needed_from(lot, today, end);
    let left = i128::from(needed_from.map_or(0, |from| month_parts(from, end)));
    let missing_parts = i128::from(missing.get()) * i128::from(PARTS_PER_MONTH);
    let full_time = i128::from(rules.progress.full_time_month.value.get());
    let needed_fte = needed_from.map(|_| div_up(missing_parts * 100, full_time * left));
    let needed_posts = needed_from.map(|_| div_up(missing_parts, i128::from(per_post.get()) * left));

    let mut result = Progress {
        due,
        due_today: due_at(&lot.commitments, today),
        expected_today: expected_at(lot, today),
        measured_on,
        expected_measured,
        done,
        to_check: lot.to_check,
        forecast,
        gap,
        rate: BasisPoints::ratio(done.get(), due.get()),
        rate_of_expected,
        level: level(lot, today, &Verdict { rate_of_expected, gap, no_return }, &rules.progress),
        point_of_no_return: no_return,
        needed_fte,
        needed_posts,
        needed_from,
        needed_hours_per_month: needed_per_month(lot, (due - done).max(Hours::ZERO), today, rules),
        hours_per_post: per_post,
        hours_per_post_basis: basis,
        max_posts,
        sentences: Vec::new(),
        curve: curve(lot, first_open_month(lot, today, rules).previous(), &coming, &band),
        foresight: band.foresight,
    };
    result.sentences = hold::sentences(lot, &result, today, rules);
    result
}

/// New posts are counted from the first of next month, or from tomorrow in the last month.
fn needed_from(lot: &LotFacts, today: NaiveDate, end: NaiveDate) -> Option<NaiveDate> {
    let next_month = YearMonth::of(today).next().first_day().max(lot.starts_on);
    let from = if next_month <= end { next_month } else { next_day(today).max(lot.starts_on) };
    (from <= end).then_some(from)
}

/// The first month that is neither settled nor due.
fn first_open_month(lot: &LotFacts, today: NaiveDate, rules: &ExecutionRules) -> YearMonth {
    let settled = lot.counted.iter().filter(|c| !c.hours.is_zero()).map(|c| c.month).max();
    let due = last_due_month(today, rules);
    settled.map_or(due, |m| m.max(due)).next().max(YearMonth::of(lot.starts_on))
}

fn needed_per_month(lot: &LotFacts, left: Hours, today: NaiveDate, rules: &ExecutionRules) -> Option<Hours> {
    let from = first_open_month(lot, today, rules).first_day().max(lot.starts_on);
    let parts = month_parts(from, lot.ends_on);
    (parts > 0).then(|| {
        Hours::whole(div_up(i128::from(left.get()) * i128::from(PARTS_PER_MONTH), i128::from(parts) * 100))
    })
}

fn curve(
    lot: &LotFacts,
    settled: YearMonth,
    coming: &BTreeMap<YearMonth, Hours>,
    band: &Band,
) -> Vec<CurvePoint> {
    let done_in: BTreeMap<YearMonth, Hours> = lot.counted.iter().fold(BTreeMap::new(), |mut months, c| {
        *months.entry(c.month).or_insert(Hours::ZERO) += c.hours;
        months
    });
    let total: Hours = done_in.values().sum();
    let first = YearMonth::of(lot.starts_on);
    let last =
        YearMonth::of(lot.ends_on.max(lot.starts_on)).max(done_in.keys().copied().max().unwrap_or(first));
    // The done line stops where declarations may still be missing; the forecast begins there.
    let frontier = settled.min(last);
    let mut points = Vec::new();
    for month in first.through(last) {
        let done: Hours = done_in.range(..=month).map(|(_, h)| *h).sum();
        let ahead = |coming: &BTreeMap<YearMonth, Hours>| {
            if month == last {
                Some(total + coming.values().sum())
            } else if month == frontier {
                Some(done)
            } else {
                (month > frontier).then(|| total + coming.range(..=month).map(|(_, h)| *h).sum())
            }
            .filter(|_| month >= frontier)
        };
        points.push(CurvePoint {
            month,
            expected: expected_at(lot, month.last_day()),
            done: (month <= frontier).then_some(done),
            forecast: ahead(coming),
            low: ahead(&band.low),
            high: ahead(&band.high),
        });
    }
    points
}

#[cfg(test)]
#[path = "progress_tests.rs"]
mod tests;
