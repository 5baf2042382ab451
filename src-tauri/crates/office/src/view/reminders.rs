//! Reminders: the ladder, the step to come, its text.

use clausier_domain::execution::reminders::{LadderStep, ReminderCause, StepKind};
use clausier_domain::message::Message;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A reminder: who, about what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReminderQuery {
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// The company.
    #[ts(type = "number")]
    pub organisation: i64,
    /// Why; none for what presses most.
    pub cause: Option<ReminderCause>,
}

/// A reminder open on a lot, as lists show it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReminderLine {
    /// The company.
    #[ts(type = "number")]
    pub organisation: i64,
    /// Its name.
    pub name: String,
    /// Why.
    pub cause: ReminderCause,
    /// Why, in words.
    pub about: Message,
    /// The step to take; none while an answer to the last one is awaited.
    pub step: Option<StepKind>,
    /// When, ISO: the day of the step, or the last day to answer.
    pub on: String,
    /// That day has come.
    pub due: bool,
}

/// A step of a ladder as it stands for one company.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LadderStepView {
    /// How.
    pub kind: StepKind,
    /// When it was done, ISO.
    pub done_on: Option<String>,
    /// When it is to be done, ISO: known for the step to come.
    pub due_on: Option<String>,
}

/// A reminder ready to copy, to open in a mail program or to print: nothing is sent.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReminderText {
    /// The reminder.
    pub query: ReminderQuery,
    /// The company.
    pub company: String,
    /// Why, in words.
    pub about: Message,
    /// The other reminders open for this company on this lot.
    pub others: Vec<ReminderLine>,
    /// The ladder, from the first step to the last.
    pub steps: Vec<LadderStepView>,
    /// The step whose text this is.
    pub step: StepKind,
    /// Whom to ask for.
    pub contact: String,
    /// To which address.
    pub to: String,
    /// Which number to call.
    pub phone: String,
    /// Subject.
    pub subject: String,
    /// Body.
    pub body: String,
    /// What to know before using it.
    pub notes: Vec<Message>,
    /// Name proposed for a file, without its ending.
    pub file_name: String,
}

/// A step is done: it goes into the log.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReminderDone {
    /// The reminder.
    pub query: ReminderQuery,
    /// How; none for the step to come.
    pub step: Option<StepKind>,
    /// What was said; none for the text that was ready.
    pub text: Option<String>,
}

/// Writes the text to a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WriteReminder {
    /// The reminder.
    pub query: ReminderQuery,
    /// `mail` or `word`.
    pub format: String,
    /// Subject, as it may have been changed.
    pub subject: String,
    /// Body, as it may have been changed.
    pub body: String,
    /// Where.
    pub file: String,
}

/// A file that was written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WrittenFile {
    /// Its name.
    pub file_name: String,
    /// What it holds: events of a calendar, 1 for a text.
    pub count: u32,
}

/// Writes the calendar of what is to come.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WriteCalendar {
    /// Where.
    pub file: String,
}

/// Asks for a ladder: a contract's, or the office's.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct LadderQuery {
    /// The contract; none for the office.
    #[ts(type = "number | null")]
    pub contract: Option<i64>,
}

/// A ladder in force.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LadderView {
    /// The contract; none for the office.
    #[ts(type = "number | null")]
    pub contract: Option<i64>,
    /// Its steps.
    pub steps: Vec<LadderStep>,
    /// Working days left to answer after the last one.
    #[ts(type = "number")]
    pub answer: i64,
    /// Whose it is: `own`, `office` or `shipped`.
    pub origin: String,
    /// Where it is written.
    pub source: String,
    /// Day the source of the shipped one was read, ISO; empty for others.
    pub source_date: String,
    /// Whether somebody read it there; false for what an office writes.
    pub checked: bool,
}

/// A ladder as edited.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LadderInput {
    /// The contract; none for the office.
    #[ts(type = "number | null")]
    pub contract: Option<i64>,
    /// Its steps.
    pub steps: Vec<LadderStep>,
    /// Working days left to answer after the last one.
    #[ts(type = "number")]
    pub answer: i64,
    /// Where it is written.
    pub source: String,
}
