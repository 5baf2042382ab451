//! What may be recorded on a PASS IAE: each refusal names the field of the form.

use crate::eligibility::facts::{PassFacts, PassPeriod};
use crate::eligibility::iae::DiagnosisAuthor;
use crate::eligibility::pass::{days, days_of_months, life, new_pass_from};
use crate::eligibility::rules::IaeRules;
use crate::execution::{next_day, plus_months};
use crate::message::{Arg, Message};
use chrono::{NaiveDate, TimeDelta};

/// Why an entry is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Field of the form: `reason`, `starts_on`, `ends_on` or `withdrawn_on`.
    pub field: &'static str,
    /// The sentence beside it.
    pub message: Message,
}

fn refusal(field: &'static str, message: Message) -> Refusal {
    Refusal { field, message }
}

/// What else is known when an extension is asked for.
#[derive(Debug, Clone, Copy)]
pub struct ExtensionContext<'a> {
    /// Birth date, for the reasons with a least age; unknown: not checked.
    pub birth_on: Option<NaiveDate>,
    /// Kinds of the structures the person is with that day; empty: not checked.
    pub structures: &'a [&'a str],
}

/// Whether a PASS may be recorded beside the others of the person.
///
/// # Errors
/// On `starts_on`: another PASS covers some of its days, or an employer opens it before the end of the
/// waiting period of an earlier one (an authorised referring body may). On `withdrawn_on`: reversed.
pub fn check_pass(
    others: &[PassFacts],
    new: &PassFacts,
    author: DiagnosisAuthor,
    rules: &IaeRules,
) -> Result<(), Refusal> {
    if new.withdrawn_on.is_some_and(|day| day < new.starts_on) {
        return Err(refusal("withdrawn_on", Message::new("error-dates-reversed")));
    }
    let span = life(new, rules).span;
    for other in others.iter().map(|other| life(other, rules).span) {
        if let Some(shared) = other.overlap(&span) {
            let message = Message::new("pass-refused-second").with("from", other.starts_on);
            return Err(refusal(
                "starts_on",
                message.with("date", other.ends_on.unwrap_or(shared.starts_on)),
            ));
        }
    }
    let earlier: Vec<PassFacts> = others.iter().filter(|o| o.starts_on < new.starts_on).cloned().collect();
    match new_pass_from(&earlier, rules).filter(|day| new.starts_on < *day) {
        Some(day) if author == DiagnosisAuthor::Employer => {
            Err(refusal("starts_on", Message::new("pass-refused-waiting").with("date", day)))
        }
        _ => Ok(()),
    }
}

/// Whether a suspension may be added to a PASS that does not hold it yet.
///
/// # Errors
/// Unknown reason, reversed dates, a start outside the PASS, days already suspended, or more than the
/// longest suspension; the last refusal says the latest day possible.
pub fn check_suspension(pass: &PassFacts, new: &PassPeriod, rules: &IaeRules) -> Result<(), Refusal> {
    if rules.suspension(&new.reason).is_none() {
        return Err(refusal("reason", Message::new("pass-refused-reason")));
    }
    if new.ends_on < new.starts_on {
        return Err(refusal("ends_on", Message::new("error-dates-reversed")));
    }
    let life = life(pass, rules);
    if !life.span.contains(new.starts_on) {
        let message = Message::new("pass-refused-outside").with("from", life.span.starts_on);
        return Err(refusal("starts_on", message.with("date", life.natural_end)));
    }
    let touches = |p: &&PassPeriod| p.starts_on <= new.ends_on && new.starts_on <= p.ends_on;
    if let Some(other) = pass.suspensions.iter().find(touches) {
        let message = Message::new("pass-refused-overlap").with("from", other.starts_on);
        return Err(refusal("starts_on", message.with("date", other.ends_on)));
    }
    let first = pass.suspensions.iter().map(|p| p.starts_on).min().unwrap_or(new.starts_on);
    let months = rules.suspension_months.value;
    let most = days_of_months(first.min(new.starts_on), months);
    let used: i64 = pass.suspensions.iter().map(|p| days(p.starts_on, p.ends_on)).sum();
    if used + days(new.starts_on, new.ends_on) > most {
        return Err(refusal(
            "ends_on",
            latest("pass-refused-suspension", new.starts_on, most - used, months),
        ));
    }
    Ok(())
}

/// Whether an extension may be added to a PASS that does not hold it yet. It starts the day after the
/// end of the PASS.
///
/// # Errors
/// Unknown reason, a reason not open to the structure or the age, reversed dates, another first day, a
/// withdrawn PASS, or more months than one extension, or all of that reason, may have.
pub fn check_extension(
    pass: &PassFacts,
    new: &PassPeriod,
    context: ExtensionContext<'_>,
    rules: &IaeRules,
) -> Result<(), Refusal> {
    let Some(rule) = rules.extension(&new.reason) else {
        return Err(refusal("reason", Message::new("pass-refused-reason")));
    };
    let asked = |s: &str| rule.structures.iter().any(|kind| kind == s);
    if !rule.structures.is_empty()
        && !context.structures.is_empty()
        && !context.structures.iter().any(|s| asked(s))
    {
        return Err(refusal("reason", Message::new("pass-refused-structure")));
    }
    if let (Some(years), Some(birth)) = (rule.least_age, context.birth_on)
        && new.starts_on < plus_months(birth, years * 12)
    {
        return Err(refusal("reason", Message::new("pass-refused-age").with("years", years)));
    }
    if new.ends_on < new.starts_on {
        return Err(refusal("ends_on", Message::new("error-dates-reversed")));
    }
    if let Some(day) = pass.withdrawn_on {
        return Err(refusal("starts_on", Message::new("pass-refused-withdrawn").with("date", day)));
    }
    let expected = next_day(life(pass, rules).natural_end);
    if new.starts_on != expected {
        return Err(refusal("starts_on", Message::new("pass-refused-start").with("date", expected)));
    }
    let length = days(new.starts_on, new.ends_on);
    let step = days_of_months(new.starts_on, rule.step_months);
    if length > step {
        return Err(refusal("ends_on", latest("pass-refused-step", new.starts_on, step, rule.step_months)));
    }
    if let Some(months) = rule.most_months {
        let same = || pass.extensions.iter().filter(|p| p.reason == new.reason);
        let first = same().map(|p| p.starts_on).min().unwrap_or(new.starts_on);
        let used: i64 = same().map(|p| days(p.starts_on, p.ends_on)).sum();
        let left = days_of_months(first, months) - used;
        if length > left {
            let message = latest("pass-refused-extension", new.starts_on, left, months);
            return Err(refusal("ends_on", message.with("reason", Arg::Key(rule.label.clone()))));
        }
    }
    Ok(())
}

/// The ceiling in months and the latest last day it leaves (the day before the first when none is left).
fn latest(key: &str, from: NaiveDate, left: i64, months: i64) -> Message {
    let last = from + TimeDelta::days(left.max(0) - 1);
    Message::new(key).with("months", months).with("date", last)
}
