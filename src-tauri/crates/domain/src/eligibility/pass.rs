//! The life of a PASS IAE: its end, its suspensions and extensions, and when another is possible.

use crate::eligibility::facts::{PassFacts, PassPeriod};
use crate::eligibility::rules::IaeRules;
use crate::execution::{Span, next_day, plus_months};
use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// How a PASS stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PassStanding {
    /// It begins later.
    Future,
    /// It runs.
    Running,
    /// It is suspended that day.
    Suspended,
    /// It has ended.
    Ended,
    /// It was withdrawn.
    Withdrawn,
}

/// A PASS on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PassState {
    /// How it stands.
    pub standing: PassStanding,
    /// Last day, suspensions, extensions and withdrawal included.
    #[ts(type = "string")]
    pub ends_on: NaiveDate,
    /// Days it has left to run, the day asked included and suspended days left out.
    #[ts(type = "number")]
    pub days_left: i64,
    /// Last day of the suspension the day asked falls in.
    #[ts(type = "string | null")]
    pub suspended_until: Option<NaiveDate>,
    /// First day on which another PASS is possible without an authorised referring body.
    #[ts(type = "string")]
    pub new_from: NaiveDate,
}

/// What the events of a PASS make of it.
pub(super) struct PassLife {
    /// Last day, before any withdrawal.
    pub natural_end: NaiveDate,
    /// First and last day; empty when it was withdrawn before its first day.
    pub span: Span,
    /// Suspended days that count, in order, apart from each other.
    pub suspended: Vec<Span>,
}

/// Days from one day to another, both included; zero when reversed.
pub(super) fn days(from: NaiveDate, to: NaiveDate) -> i64 {
    ((to - from).num_days() + 1).max(0)
}

/// Days in so many months from a day on.
pub(super) fn days_of_months(from: NaiveDate, months: i64) -> i64 {
    (plus_months(from, months) - from).num_days()
}

fn later(date: NaiveDate, days: i64) -> NaiveDate {
    date.checked_add_signed(TimeDelta::days(days)).unwrap_or(NaiveDate::MAX)
}

/// Applies the events in the order of their first days. What starts after the end of the PASS, has an
/// unknown reason of extension or passes a ceiling adds no day: a date shown is never too late.
pub(super) fn life(pass: &PassFacts, rules: &IaeRules) -> PassLife {
    let mut end = later(pass.starts_on, rules.life_days.value - 1);
    let mut suspended: Vec<Span> = Vec::new();
    // Days of suspension still allowed, known from the first one on.
    let mut allowance: Option<i64> = None;
    let mut extended: BTreeMap<&str, (NaiveDate, i64)> = BTreeMap::new();
    let suspensions = pass.suspensions.iter().map(|p| (p, true));
    let mut events: Vec<(&PassPeriod, bool)> =
        suspensions.chain(pass.extensions.iter().map(|p| (p, false))).collect();
    events.sort_by_key(|(p, suspension)| (p.starts_on, !suspension, p.ends_on));
    for (event, suspension) in events {
        if suspension {
            let free = suspended.last().and_then(|s| s.ends_on).map(next_day);
            let from = free.map_or(event.starts_on, |day| day.max(event.starts_on));
            if from < pass.starts_on || from > end {
                continue;
            }
            let left = allowance.get_or_insert_with(|| days_of_months(from, rules.suspension_months.value));
            let counted = days(from, event.ends_on).min(*left);
            if counted > 0 {
                *left -= counted;
                end = later(end, counted);
                suspended.push(Span::new(from, later(from, counted - 1)));
            }
        } else if let Some(rule) = rules.extension(&event.reason) {
            if event.starts_on < pass.starts_on || event.starts_on > next_day(end) {
                continue;
            }
            let (first, used) = extended.entry(&event.reason).or_insert((event.starts_on, 0));
            let most = rule.most_months.map_or(i64::MAX, |months| days_of_months(*first, months) - *used);
            let step = days_of_months(event.starts_on, rule.step_months);
            let counted = days(event.starts_on, event.ends_on).min(step).min(most).max(0);
            *used += counted;
            end = later(end, counted);
        }
    }
    let last = match pass.withdrawn_on {
        Some(day) => end.min(day.pred_opt().unwrap_or(day)),
        None => end,
    };
    PassLife { natural_end: end, span: Span::new(pass.starts_on, last), suspended }
}

/// Days on which a PASS covers its holder: suspended days are left out.
#[must_use]
pub fn pass_spans(pass: &PassFacts, rules: &IaeRules) -> Vec<Span> {
    let life = life(pass, rules);
    let mut covered = Vec::new();
    let mut from = life.span.starts_on;
    for hole in &life.suspended {
        let before = Span { starts_on: from, ends_on: hole.starts_on.pred_opt() };
        covered.extend(before.overlap(&life.span));
        from = hole.ends_on.map_or(from, next_day);
    }
    covered.extend(Span::from(from).overlap(&life.span));
    covered.retain(|span| !span.is_empty());
    covered
}

/// First day on which another PASS is possible without an authorised referring body; `None` when the
/// person never had one.
#[must_use]
pub fn new_pass_from(passes: &[PassFacts], rules: &IaeRules) -> Option<NaiveDate> {
    passes.iter().map(|pass| life(pass, rules)).filter(|l| !l.span.is_empty()).map(|l| freed(&l, rules)).max()
}

fn freed(life: &PassLife, rules: &IaeRules) -> NaiveDate {
    let last = life.span.ends_on.unwrap_or(life.natural_end);
    next_day(plus_months(last, rules.waiting_months.value))
}

/// How a PASS stands on `at`.
#[must_use]
pub fn pass_state(pass: &PassFacts, at: NaiveDate, rules: &IaeRules) -> PassState {
    let life = life(pass, rules);
    let ends_on = life.span.ends_on.unwrap_or(life.natural_end);
    let hole = life.suspended.iter().find(|s| s.contains(at));
    let standing = if pass.withdrawn_on.is_some_and(|day| day <= at && day <= life.natural_end) {
        PassStanding::Withdrawn
    } else if at < pass.starts_on {
        PassStanding::Future
    } else if at > ends_on {
        PassStanding::Ended
    } else if hole.is_some() {
        PassStanding::Suspended
    } else {
        PassStanding::Running
    };
    let rest = Span::new(at.max(pass.starts_on), ends_on);
    let left = pass_spans(pass, rules).into_iter().filter_map(|s| s.overlap(&rest));
    let days_left = left.filter_map(|s| s.ends_on.map(|end| days(s.starts_on, end))).sum();
    let suspended_until = hole.filter(|_| standing == PassStanding::Suspended).and_then(|s| s.ends_on);
    PassState { standing, ends_on, days_left, suspended_until, new_from: freed(&life, rules) }
}
