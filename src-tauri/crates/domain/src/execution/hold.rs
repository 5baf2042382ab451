//! "To hold": what it takes to keep the promise, in sentences.

use crate::execution::calendar::declaration_deadline;
use crate::execution::foresight;
use crate::execution::progress::{LotFacts, LotLevel, PostBasis, Progress};
use crate::execution::rules::ExecutionRules;
use crate::execution::span::{PARTS_PER_MONTH, month_parts};
use crate::message::{Arg, Message};
use crate::quantity::{Hours, YearMonth, div_round};
use chrono::NaiveDate;

/// The sentences of a lot on a day, most useful first; `progress` has every figure but these.
pub(super) fn sentences(
    lot: &LotFacts,
    progress: &Progress,
    today: NaiveDate,
    rules: &ExecutionRules,
) -> Vec<Message> {
    let mut said = Vec::new();
    if progress.due.is_zero() {
        said.push(Message::new("hold-nothing-due"));
    } else if progress.done >= progress.due {
        let message = Message::new("hold-reached").with("done", progress.done).with("due", progress.due);
        said.push(message.with("surplus", progress.done - progress.due));
    } else if progress.level == LotLevel::Closed {
        let missing = progress.due - progress.done;
        said.push(Message::new("hold-closed").with("missing", missing).with("due", progress.due));
    } else {
        open_lot(lot, progress, today, rules, &mut said);
    }
    if progress.to_check > Hours::ZERO {
        said.push(Message::new("hold-to-check").with("hours", progress.to_check));
    }
    said
}

fn open_lot(
    lot: &LotFacts,
    progress: &Progress,
    today: NaiveDate,
    rules: &ExecutionRules,
    said: &mut Vec<Message>,
) {
    if progress.level == LotLevel::NotStarted {
        let first = YearMonth::of(lot.starts_on);
        let deadline = declaration_deadline(first, rules);
        said.push(Message::new("hold-first-declaration").with("month", first).with("date", deadline));
    } else if progress.done.is_zero() && is_silent(lot, progress, rules) {
        said.push(Message::new("hold-silent").with("date", progress.measured_on));
    }
    if let Some(monthly) = progress.needed_hours_per_month {
        let until = YearMonth::of(lot.ends_on);
        said.push(Message::new("hold-per-month").with("hours", monthly).with("month", until));
    }
    if let Some(last) = lot.counted.iter().filter(|c| !c.hours.is_zero()).map(|c| c.month).max() {
        let hours: Hours = lot.counted.iter().filter(|c| c.month == last).map(|c| c.hours).sum();
        said.push(Message::new("hold-last-month").with("month", last).with("hours", hours));
    }
    let in_post = lot.posts.iter().filter(|p| p.starts_on <= today && p.ends_on.is_none_or(|e| e >= today));
    let ending = in_post.clone().filter(|p| p.ends_on.is_some_and(|e| e < lot.ends_on)).count();
    if ending > 0 {
        let message = Message::new("hold-contracts-ending").with("ending", ending);
        said.push(message.with("total", in_post.count()).with("date", lot.ends_on));
    }
    said.extend(foresight::sentence(&progress.foresight));
    if progress.gap >= Hours::ZERO {
        let message = Message::new("hold-on-track").with("forecast", progress.forecast);
        said.push(message.with("due", progress.due));
        return;
    }
    if let (Some(posts), Some(from)) = (progress.needed_posts, progress.needed_from) {
        let parts = month_parts(from, lot.ends_on);
        let months = div_round(i128::from(parts) * 100, i128::from(PARTS_PER_MONTH)).unwrap_or(0);
        let gain = progress.hours_per_post.scaled(posts.saturating_mul(parts), PARTS_PER_MONTH);
        let message = Message::new("hold-posts").with("posts", posts).with("date", from);
        // Whole months are said as a count: "5 mois", not "5,00 mois".
        let months = if months % 100 == 0 { Arg::Count(months / 100) } else { Arg::Hundredths(months) };
        let message = message.with("months", months).with("hours", progress.hours_per_post);
        said.push(message.with("gain", gain).with("missing", -progress.gap));
    }
    let basis = match progress.hours_per_post_basis {
        PostBasis::Observed => "hold-post-observed",
        PostBasis::Default => "hold-post-default",
    };
    said.push(Message::new(basis).with("hours", progress.hours_per_post));
    if let Some(day) = progress.point_of_no_return {
        let key = if today > day { "hold-no-return-passed" } else { "hold-no-return" };
        let monthly = progress.hours_per_post.scaled(progress.max_posts, 1);
        let message = Message::new(key).with("date", day).with("posts", progress.max_posts);
        said.push(message.with("hours", monthly));
    }
}

/// Enough of the lot has passed that a first hour should be there.
fn is_silent(lot: &LotFacts, progress: &Progress, rules: &ExecutionRules) -> bool {
    let total = (lot.ends_on - lot.starts_on).num_days() + 1;
    let elapsed = (progress.measured_on - lot.starts_on).num_days() + 1;
    elapsed * 10_000 >= total * rules.progress.silent_share.value.get()
}
