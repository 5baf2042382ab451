//! The reminder ladder: what a company is reminded of, how far it has been reminded, and what comes next.
//!
//! Nothing is stored but what was done, in the log of exchanges: the step to come is computed from the log and
//! from what is still missing, so that a ladder stops by itself when its cause disappears.

use crate::execution::calendar::{declaration_deadline, last_due_month};
use crate::execution::progress::{LotFacts, LotLevel, Progress, expected_at};
use crate::execution::rules::{ExecutionRules, Rule};
use crate::execution::span::next_day;
use crate::execution::workdays::WorkCalendar;
use crate::quantity::{BasisPoints, Hours, LotId, OrganisationId, RowId, YearMonth};
use crate::rulebook::Provenance;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Most steps of a ladder.
pub const MOST_STEPS: usize = 8;
/// Longest wait between two steps, in working days.
pub const LONGEST_WAIT: i64 = 90;

/// How a company is reminded, from the lightest to the heaviest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// A message.
    Mail,
    /// A call.
    Call,
    /// A letter.
    Letter,
    /// A formal notice, on which penalties may rest.
    FormalNotice,
}

impl StepKind {
    /// Every kind, lightest first.
    pub const ALL: [Self; 4] = [Self::Mail, Self::Call, Self::Letter, Self::FormalNotice];

    /// The name it is stored and sent with.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Call => "call",
            Self::Letter => "letter",
            Self::FormalNotice => "formal_notice",
        }
    }

    /// Key of its name in words.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Mail => "reminder-step-mail",
            Self::Call => "reminder-step-call",
            Self::Letter => "reminder-step-letter",
            Self::FormalNotice => "reminder-step-formal-notice",
        }
    }
}

/// One step of a ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LadderStep {
    /// How.
    pub kind: StepKind,
    /// Working days after the day missed, then after the step before.
    #[ts(type = "number")]
    pub after: i64,
}

/// What is wrong with a ladder, by step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LadderFault {
    /// No step, or too many.
    Steps,
    /// A wait that is negative or absurd.
    Wait(usize),
    /// A step lighter than the one before.
    Order(usize),
    /// A time to answer that is negative or absurd.
    Answer,
}

/// The steps of a reminder, lightest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Ladder {
    /// The steps.
    pub steps: Vec<LadderStep>,
    /// Working days left to answer after the last one.
    #[ts(type = "number")]
    pub answer: i64,
}

impl Ladder {
    /// What is wrong with it.
    ///
    /// # Errors
    /// The first fault, in the order of the steps.
    pub fn validate(&self) -> Result<(), LadderFault> {
        if self.steps.is_empty() || self.steps.len() > MOST_STEPS {
            return Err(LadderFault::Steps);
        }
        for (place, step) in self.steps.iter().enumerate() {
            if !(0..=LONGEST_WAIT).contains(&step.after) {
                return Err(LadderFault::Wait(place));
            }
            let before = place.checked_sub(1).and_then(|p| self.steps.get(p));
            if before.is_some_and(|before| before.kind > step.kind) {
                return Err(LadderFault::Order(place));
            }
        }
        if (0..=LONGEST_WAIT).contains(&self.answer) { Ok(()) } else { Err(LadderFault::Answer) }
    }
}

/// The ladder as shipped, with where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LadderRule {
    /// The ladder.
    #[serde(flatten)]
    pub ladder: Ladder,
    /// Where it comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// The file of reminders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReminderRules {
    /// The ladder of an office that wrote none.
    pub ladder: LadderRule,
    /// Working days in which a form is expected back.
    pub form_days: Rule<i64>,
    /// Days without an exchange or hours after which a lot in progress is told.
    pub silence_days: Rule<i64>,
}

/// Why a company is reminded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "cause", rename_all = "snake_case")]
pub enum ReminderCause {
    /// It has people in post and has not declared a month.
    Hours {
        /// The oldest month missing.
        month: YearMonth,
    },
    /// The lot is too far behind what was expected.
    Behind,
    /// A form did not come back.
    Form {
        /// Which form.
        form: RowId,
    },
}

impl ReminderCause {
    /// The name it is stored with, and the start of the code of its texts.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Hours { .. } => "hours",
            Self::Behind => "behind",
            Self::Form { .. } => "form",
        }
    }
}

/// A step as the log tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepLogged {
    /// To which company.
    pub company: OrganisationId,
    /// What for; none for a letter written outside the ladder, which counts for whatever was missing by then.
    pub cause: Option<ReminderCause>,
    /// How.
    pub kind: StepKind,
    /// When.
    pub on: NaiveDate,
}

/// A step done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct StepDone {
    /// When.
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// How.
    pub kind: StepKind,
}

/// What comes next on a ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "next", rename_all = "snake_case")]
pub enum Next {
    /// A step to take.
    Step {
        /// Its place on the ladder, from 0.
        #[ts(type = "number")]
        place: usize,
        /// How.
        kind: StepKind,
        /// From this working day on.
        #[ts(type = "string")]
        on: NaiveDate,
    },
    /// Every step was taken: the company has until that day to answer.
    Answer {
        /// Last day.
        #[ts(type = "string")]
        until: NaiveDate,
    },
}

impl Next {
    /// The day it is about.
    #[must_use]
    pub const fn day(self) -> NaiveDate {
        match self {
            Self::Step { on, .. } => on,
            Self::Answer { until } => until,
        }
    }
}

/// A company to remind, how far it has been, and what comes next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reminder {
    /// The lot.
    pub lot: LotId,
    /// The company.
    pub company: OrganisationId,
    /// Why.
    pub cause: ReminderCause,
    /// Last day on which nothing was wrong yet.
    #[ts(type = "string")]
    pub since: NaiveDate,
    /// What was done, oldest first.
    pub done: Vec<StepDone>,
    /// What comes next.
    pub next: Next,
}

/// A company with people in post on a lot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmployerMonths {
    /// Which company.
    pub company: OrganisationId,
    /// Months in which it had people in post.
    pub worked: Vec<YearMonth>,
    /// Months for which it declared at least one line.
    pub declared: Vec<YearMonth>,
}

/// A form that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormSent {
    /// Which form.
    pub form: RowId,
    /// To which company.
    pub company: OrganisationId,
    /// When it was sent, or came back to be corrected.
    pub on: NaiveDate,
    /// First month it asks for.
    pub first: YearMonth,
    /// Last month.
    pub last: YearMonth,
}

/// What the reminders of a lot are drawn from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReminderFacts {
    /// The lot.
    pub lot: LotId,
    /// Since when it is too far behind, when it is.
    pub behind_since: Option<NaiveDate>,
    /// The company that holds it.
    pub holder: Option<OrganisationId>,
    /// Companies with people in post.
    pub employers: Vec<EmployerMonths>,
    /// Forms that are not back; of two for the same months only the later.
    pub forms: Vec<FormSent>,
    /// Steps taken, in any order.
    pub log: Vec<StepLogged>,
}

/// The day after which a late lot was too far behind: the deadline of the first month of an unbroken row of months
/// under the threshold, or the day after which it could no longer be held. None when the lot is not late.
#[must_use]
pub fn behind_since(
    lot: &LotFacts,
    progress: &Progress,
    today: NaiveDate,
    rules: &ExecutionRules,
) -> Option<NaiveDate> {
    if progress.level != LotLevel::Late {
        return None;
    }
    let done_by = |month: YearMonth| -> Hours {
        lot.counted.iter().filter(|c| c.month <= month).map(|c| c.hours).sum()
    };
    let under = |month: YearMonth| {
        let expected = expected_at(lot, month.last_day().min(lot.ends_on));
        let rate = BasisPoints::ratio(done_by(month).get(), expected.get());
        rate.is_some_and(|rate| rate < rules.progress.watch_from.value)
    };
    let start = YearMonth::of(lot.starts_on);
    let measured = last_due_month(today, rules).min(YearMonth::of(lot.ends_on));
    let mut first = None;
    let mut month = measured;
    while month >= start && under(month) {
        first = Some(month);
        month = month.previous();
    }
    // The earlier of the two: a lot late for one reason and then for both was late from the first on.
    let by_pace = first.map(|month| declaration_deadline(month, rules));
    let by_date = progress.point_of_no_return.filter(|day| *day < today);
    by_pace.into_iter().chain(by_date).min()
}

/// The reminders open on a lot, in the order of companies, one for each company and cause.
#[must_use]
pub fn reminders(
    facts: &ReminderFacts,
    ladder: &Ladder,
    today: NaiveDate,
    rules: (&ExecutionRules, &ReminderRules),
    calendar: &WorkCalendar,
) -> Vec<Reminder> {
    let (execution, own) = rules;
    let mut causes: Vec<(OrganisationId, ReminderCause, NaiveDate)> = Vec::new();
    let due = last_due_month(today, execution);
    for employer in &facts.employers {
        let missing = |m: &&YearMonth| **m <= due && !employer.declared.contains(*m);
        if let Some(month) = employer.worked.iter().filter(missing).min() {
            let since = declaration_deadline(*month, execution);
            causes.push((employer.company, ReminderCause::Hours { month: *month }, since));
        }
    }
    for form in &facts.forms {
        // Hours that are missing are asked for once; hours that came by another way are not asked again.
        let asked = causes.iter().any(|(company, ..)| *company == form.company);
        let since =
            calendar.after(form.on, own.form_days.value).max(declaration_deadline(form.last, execution));
        if !asked && since < today && !came_otherwise(facts, form) {
            causes.push((form.company, ReminderCause::Form { form: form.form }, since));
        }
    }
    if let (Some(company), Some(since)) = (facts.holder, facts.behind_since) {
        causes.push((company, ReminderCause::Behind, since));
    }
    causes.sort_unstable();
    causes.into_iter().map(|cause| start(facts, ladder, cause, today, calendar)).collect()
}

/// The reminder of a company for a cause, whose last day in time was `since`: how far it is, and what comes next.
#[must_use]
pub fn start(
    facts: &ReminderFacts,
    ladder: &Ladder,
    (company, cause, since): (OrganisationId, ReminderCause, NaiveDate),
    today: NaiveDate,
    calendar: &WorkCalendar,
) -> Reminder {
    let done = done(&facts.log, company, cause, since, today);
    let next = next(ladder, since, &done, calendar);
    Reminder { lot: facts.lot, company, cause, since, done, next }
}

/// Every month of the form in which the company had people in post was declared, and there was one.
fn came_otherwise(facts: &ReminderFacts, form: &FormSent) -> bool {
    let Some(employer) = facts.employers.iter().find(|e| e.company == form.company) else { return false };
    let mut asked = employer.worked.iter().filter(|m| (form.first..=form.last).contains(*m)).peekable();
    asked.peek().is_some() && asked.all(|m| employer.declared.contains(m))
}

/// The steps of the log that were taken for a cause, oldest first.
fn done(
    log: &[StepLogged],
    company: OrganisationId,
    cause: ReminderCause,
    since: NaiveDate,
    today: NaiveDate,
) -> Vec<StepDone> {
    let counts = |step: &&StepLogged| {
        step.company == company
            && step.on <= today
            && match (step.cause, cause) {
                // A lot may be behind twice in its life: the first time says nothing of the second.
                (Some(ReminderCause::Behind), ReminderCause::Behind) | (None, _) => step.on >= since,
                (Some(own), asked) => own == asked,
            }
    };
    let mut done: Vec<StepDone> =
        log.iter().filter(counts).map(|s| StepDone { on: s.on, kind: s.kind }).collect();
    done.sort_unstable();
    done
}

/// What comes next on a ladder, given the steps done, oldest first.
///
/// A step done moves to the place after it, wherever it stands ahead; a heavier one than any ahead ends the
/// ladder; a lighter one than those ahead moves nothing.
#[must_use]
pub fn next(ladder: &Ladder, since: NaiveDate, done: &[StepDone], calendar: &WorkCalendar) -> Next {
    let (mut place, mut from) = (0, since);
    for step in done {
        let ahead = || ladder.steps.iter().enumerate().skip(place);
        let reached = match ahead().find(|(_, s)| s.kind >= step.kind) {
            Some((at, found)) if found.kind == step.kind => at + 1,
            Some((at, _)) => at,
            None => ladder.steps.len(),
        };
        if reached > place {
            (place, from) = (reached, from.max(step.on));
        }
    }
    match ladder.steps.get(place) {
        Some(step) => {
            // On its last day nothing is late yet: the first step comes after it whatever the ladder says.
            let soonest = calendar.worked_from(next_day(since));
            Next::Step { place, kind: step.kind, on: calendar.after(from, step.after).max(soonest) }
        }
        None => Next::Answer { until: calendar.after(from, ladder.answer) },
    }
}

#[cfg(test)]
#[path = "reminders_tests.rs"]
mod tests;
