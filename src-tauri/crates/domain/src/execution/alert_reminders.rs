//! Alerts about what is asked of companies, and about lots nobody speaks of.

use crate::execution::alert_facts::{LotAlertFacts, ReminderAlertFacts, SilenceAlertFacts};
use crate::execution::alerts::{Alert, AlertKind, AlertTarget, Urgency, alert, by_date, days_to};
use crate::execution::reminders::{Next, Reminder, ReminderCause, StepKind};
use crate::execution::rules::AlertRules;
use crate::message::{Arg, Message};
use chrono::NaiveDate;

/// Key of the name of a step.
fn step_name(kind: StepKind) -> Arg {
    Arg::Key(kind.label().to_owned())
}

/// The verb of a step to take.
fn verb(kind: StepKind) -> Message {
    Message::new(match kind {
        StepKind::Mail => "alert-verb-mail",
        StepKind::Call => "alert-verb-call",
        StepKind::Letter => "alert-verb-letter",
        StepKind::FormalNotice => "alert-verb-formal-notice",
    })
}

/// Gives an alert the time, the reason and the verb of the next step of a ladder.
pub(super) fn climb(
    alert: &mut Alert,
    reminder: &Reminder,
    title: &str,
    today: NaiveDate,
    rules: &AlertRules,
) {
    let day = reminder.next.day();
    alert.due_on = Some(day);
    alert.delay = days_to(day, today);
    let detail = |key: &str| Message::new(key).with("lot", title);
    let last = reminder.done.last();
    // Nothing was said since the day was missed: it never waits longer than the week.
    let untold = last.is_none_or(|step| step.on <= reminder.since);
    match reminder.next {
        Next::Step { kind, .. } => {
            let pressing = by_date(day, today, rules);
            alert.urgency = if untold { pressing.min(Urgency::ThisWeek) } else { pressing };
            alert.verb = verb(kind);
            alert.detail = match last {
                None => detail("alert-ladder-first"),
                Some(last) => {
                    detail("alert-ladder-next").with("done", step_name(last.kind)).with("date", last.on)
                }
            }
            .with("step", step_name(kind))
            .with("on", day);
        }
        Next::Answer { until } => {
            // On its last day the company may still answer.
            alert.urgency = if until < today {
                Urgency::Today
            } else {
                by_date(until, today, rules).max(Urgency::ThisWeek)
            };
            alert.verb = Message::new("alert-verb-open-lot");
            alert.target = AlertTarget::Lot { lot: reminder.lot };
            let key = if until < today { "alert-ladder-ended" } else { "alert-ladder-answer" };
            let last = last.map_or(reminder.since, |step| step.on);
            alert.detail = detail(key).with("date", last).with("until", until);
        }
    }
}

/// Reminders that no missing month explains: a form that is not back, a lot too far behind.
pub(super) fn reminded(
    lot: &LotAlertFacts,
    facts: &ReminderAlertFacts,
    today: NaiveDate,
    rules: &AlertRules,
) -> Option<Alert> {
    let reminder = &facts.reminder;
    let (kind, ids) = match reminder.cause {
        ReminderCause::Hours { .. } => return None,
        ReminderCause::Behind => (AlertKind::LotBehind, format!("{}:{}", lot.lot, reminder.company)),
        ReminderCause::Form { form } => {
            (AlertKind::FormMissing, format!("{}:{}:{form}", lot.lot, reminder.company))
        }
    };
    let target = AlertTarget::Reminder { lot: lot.lot, company: reminder.company, cause: reminder.cause };
    let mut alert = alert(kind, &ids, None, today, target);
    alert.lot = Some(lot.lot);
    alert.company = Some(reminder.company);
    alert.message = alert
        .message
        .with("company", facts.name.as_str())
        .with("lot", lot.title.as_str())
        .with("about", facts.about.as_str());
    climb(&mut alert, reminder, &lot.title, today, rules);
    Some(alert)
}

/// A lot nobody speaks of: this week, and today when the delay has passed twice.
pub(super) fn silent(facts: &SilenceAlertFacts, today: NaiveDate) -> Alert {
    let silence = &facts.silence;
    // Filed as done, it comes back when the delay has passed once more.
    let ids = format!("{}:{}:{}", silence.lot, silence.since, silence.times);
    let mut alert = alert(AlertKind::LotSilent, &ids, None, today, AlertTarget::Lot { lot: silence.lot });
    alert.lot = Some(silence.lot);
    alert.urgency = if silence.times > 1 { Urgency::Today } else { Urgency::ThisWeek };
    alert.message = alert.message.with("lot", facts.title.as_str());
    alert.detail = alert.detail.with("date", silence.since);
    alert.delay = Message::new("alert-silent-days").with("days", silence.days);
    alert
}
