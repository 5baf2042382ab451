//! The sanity checks: is it worth a clause, is it tenable, and why.

use super::Verdict;
use super::inputs::CalibrationRequest;
use super::methods::Outcome;
use super::number::Ratio;
use super::rules::CalibrationLimits;
use crate::message::{Arg, Message};
use crate::quantity::Hours;

/// Judges an outcome. Every check that speaks gives its reason; "no potential" wins over "too
/// small", which wins over "oversized": a clause that should not exist has no size to correct.
pub(super) fn judge(
    outcome: &Outcome,
    request: &CalibrationRequest,
    months: Option<u32>,
    full_time_people: Option<i64>,
    limits: &CalibrationLimits,
) -> (Verdict, Vec<Message>) {
    let hours = outcome.hours.central;
    if let Some(reason) = no_potential(outcome) {
        return (Verdict::NoPotential, [vec![reason], outcome.notes.clone()].concat());
    }
    let mut small = Vec::new();
    // The limits are the office's practice; what a published formula says comes before them.
    small.extend(outcome.too_small.clone());
    let mut by_limit = false;
    if hours < limits.min_hours && outcome.too_small.is_none() {
        by_limit = true;
        small.push(
            Message::new("calibration-reason-below-minimum")
                .with("hours", hours)
                .with("minimum", limits.min_hours),
        );
    }
    if let Some(months) = months.filter(|m| *m < limits.min_months) {
        by_limit = true;
        small.push(
            Message::new("calibration-reason-too-short")
                .with("months", i64::from(months))
                .with("minimum", i64::from(limits.min_months)),
        );
    }
    let mut large = Vec::new();
    if let Some(share) = outcome.share.filter(|share| *share > Ratio::from(limits.max_share)) {
        by_limit = true;
        large.push(
            Message::new("calibration-reason-share-too-high")
                .with("share", share.shown())
                .with("maximum", limits.max_share),
        );
    }
    if let (Some(needed), Some(available)) = (full_time_people, request.available_people)
        && needed > i64::from(available) * 100
    {
        large.push(
            Message::new("calibration-reason-not-enough-people")
                .with("needed", Arg::Hundredths(needed))
                .with("available", i64::from(available)),
        );
    }
    let verdict = if !small.is_empty() {
        Verdict::TooSmall
    } else if !large.is_empty() {
        Verdict::Oversized
    } else {
        Verdict::Reasonable
    };
    let mut reasons = [small, large, outcome.notes.clone()].concat();
    if by_limit && !limits.provenance.checked {
        reasons.push(Message::new("calibration-note-limit-unchecked"));
    }
    (verdict, reasons)
}

fn no_potential(outcome: &Outcome) -> Option<Message> {
    outcome.no_potential.clone().or_else(|| {
        (outcome.hours.central == Hours::ZERO).then(|| Message::new("calibration-reason-no-hours"))
    })
}
