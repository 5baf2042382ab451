//! The exact choice, and the sentence of each line.

use super::{MAX_DAYS, MAX_LINES, PlanChoice, PlanChoiceLine, PlanError, PlanLine, PlanReason, WorkDays};
use crate::calibration::MAX_HOURS;
use crate::message::Message;
use crate::quantity::{Hours, div_round};
use std::cmp::Ordering;

/// Chooses the lines that give the most hours within `budget`.
///
/// Among sets that give as many hours, the one that takes the fewest days is chosen, then the one
/// with the earliest lines: the same plan gives the same answer. A line that brings no hour is never
/// taken; one that takes no day always is.
///
/// # Errors
/// [`PlanError`] on a negative or absurd budget or line.
pub fn choose(lines: &[PlanLine], budget: WorkDays) -> Result<PlanChoice, PlanError> {
    validate(lines, budget)?;
    let taken = best_set(lines, budget);
    let sum = |pick: &[bool]| -> (Hours, WorkDays) {
        let picked = || lines.iter().zip(pick).filter(|(_, taken)| **taken).map(|(line, _)| line);
        (picked().map(|line| line.hours).sum(), WorkDays::new(picked().map(|line| line.days.get()).sum()))
    };
    let (hours, days) = sum(&taken);
    let (greedy_hours, _) = sum(&greedy_set(lines, budget));
    // The least hours a day among those taken: what a line that is left is compared with.
    let least = (lines.iter().zip(&taken))
        .filter(|(line, taken)| **taken && line.days > WorkDays::ZERO)
        .map(|(line, _)| line)
        .min_by(|a, b| compare_rates(a, b));
    let lines = lines
        .iter()
        .zip(&taken)
        .map(|(line, taken)| {
            let reason = match least {
                _ if *taken => PlanReason::Taken,
                _ if line.hours <= Hours::ZERO => PlanReason::NothingToGain,
                _ if line.days > budget => PlanReason::TooLong,
                Some(least) if compare_rates(line, least) == Ordering::Less => PlanReason::FewerHoursPerDay,
                _ => PlanReason::DoesNotCombine,
            };
            PlanChoiceLine { reason, hours_per_day: rate(line), message: said(reason, line, least, budget) }
        })
        .collect();
    Ok(PlanChoice { lines, hours, days, greedy_hours })
}

fn validate(lines: &[PlanLine], budget: WorkDays) -> Result<(), PlanError> {
    let days = WorkDays::ZERO..=MAX_DAYS;
    let hours = Hours::ZERO..=MAX_HOURS;
    if !days.contains(&budget) {
        return Err(PlanError::Budget);
    }
    if lines.len() > MAX_LINES {
        return Err(PlanError::TooManyLines);
    }
    for (index, line) in (0..).zip(lines) {
        if !hours.contains(&line.hours) {
            return Err(PlanError::Hours { index });
        }
        if !days.contains(&line.days) {
            return Err(PlanError::Days { index });
        }
    }
    Ok(())
}

/// A knapsack by dynamic programming over the days, in the largest unit that divides them all.
fn best_set(lines: &[PlanLine], budget: WorkDays) -> Vec<bool> {
    let useful: Vec<usize> =
        (0..lines.len()).filter(|&n| lines[n].hours > Hours::ZERO && lines[n].days <= budget).collect();
    let unit = useful.iter().fold(0, |unit, &n| common_divisor(unit, lines[n].days.get())).max(1);
    let in_units = |days: i64| usize::try_from(days / unit).unwrap_or(0);
    let all: i64 = useful.iter().map(|&n| lines[n].days.get()).sum();
    // More days than all the lines take change nothing.
    let width = in_units(budget.get().min(all)) + 1;

    // From the last line to the first: `best[d]` is the most hours of the lines seen within `d`
    // units, `takes` remembers where taking the line gives as many at least, so that reading from
    // the first line prefers the earliest.
    let mut best = vec![0_i64; width];
    let mut takes = vec![false; width * useful.len()];
    for (row, &n) in useful.iter().enumerate().rev() {
        let (hours, days) = (lines[n].hours.get(), in_units(lines[n].days.get()));
        let takes = &mut takes[row * width..(row + 1) * width];
        for d in (days..width).rev() {
            let with = best[d - days] + hours;
            if with >= best[d] {
                best[d] = with;
                takes[d] = true;
            }
        }
    }
    let most = best.last().copied().unwrap_or(0);
    let mut left = best.partition_point(|hours| *hours < most);
    let mut taken = vec![false; lines.len()];
    for (row, &n) in useful.iter().enumerate() {
        if takes[row * width + left] {
            taken[n] = true;
            left -= in_units(lines[n].days.get());
        }
    }
    taken
}

const fn common_divisor(mut a: i64, mut b: i64) -> i64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// What a hurried reader would do: the most hours a day first, as long as it fits.
fn greedy_set(lines: &[PlanLine], budget: WorkDays) -> Vec<bool> {
    let mut order: Vec<usize> = (0..lines.len()).filter(|&n| lines[n].hours > Hours::ZERO).collect();
    order.sort_by(|&a, &b| compare_rates(&lines[b], &lines[a]));
    let mut taken = vec![false; lines.len()];
    let mut left = budget.get();
    for n in order {
        if lines[n].days.get() <= left {
            left -= lines[n].days.get();
            taken[n] = true;
        }
    }
    taken
}

/// By hours a day, without dividing; a line that takes no day comes above all the others.
fn compare_rates(a: &PlanLine, b: &PlanLine) -> Ordering {
    match (a.days.get(), b.days.get()) {
        (0, 0) => a.hours.cmp(&b.hours),
        (0, _) => Ordering::Greater,
        (_, 0) => Ordering::Less,
        (first, second) => {
            let left = i128::from(a.hours.get()) * i128::from(second);
            left.cmp(&(i128::from(b.hours.get()) * i128::from(first)))
        }
    }
}

fn rate(line: &PlanLine) -> Option<Hours> {
    div_round(i128::from(line.hours.get()) * 100, i128::from(line.days.get())).map(Hours::new)
}

fn said(reason: PlanReason, line: &PlanLine, least: Option<&PlanLine>, budget: WorkDays) -> Message {
    let per_day = |message: Message, name: &str, line: &PlanLine| match rate(line) {
        Some(rate) => message.with(name, rate),
        None => message,
    };
    let measured = |key: &str| Message::new(key).with("hours", line.hours).with("days", line.days);
    match reason {
        PlanReason::Taken if line.days == WorkDays::ZERO => measured("calibration-plan-taken-free"),
        PlanReason::Taken => per_day(measured("calibration-plan-taken"), "rate", line),
        PlanReason::NothingToGain => Message::new("calibration-plan-nothing-to-gain"),
        PlanReason::TooLong => measured("calibration-plan-too-long").with("budget", budget),
        PlanReason::FewerHoursPerDay => {
            let message = per_day(measured("calibration-plan-fewer-hours"), "rate", line);
            least.map_or_else(|| message.clone(), |least| per_day(message.clone(), "least", least))
        }
        PlanReason::DoesNotCombine => per_day(measured("calibration-plan-does-not-combine"), "rate", line),
    }
}
