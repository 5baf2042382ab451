//! The home screen.

use crate::view::reminders::ReminderQuery;
use clausier_domain::message::Message;
use clausier_domain::quantity::Hours;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What needs the facilitator today, and where the year is.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HomeView {
    /// Points in order of the cost of waiting.
    pub points: Vec<HomePoint>,
    /// The year.
    pub year: HomeYear,
    /// Lots under way.
    pub lots: Vec<HomeLot>,
    /// Sum of the lots.
    pub total: HomeTotal,
}

/// One point to deal with.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HomePoint {
    /// Stable key, to put it off or file it.
    pub key: String,
    /// Kind: `lot_late`, `declaration_missing`, `form_missing`, `lot_behind`, `lot_silent`, `hours_to_check`,
    /// `proof_expiring`, `eligibility_ending`, `pass_ending`, `contract_ending`, `calibration_due`, `lot_ending`.
    pub kind: String,
    /// `today`, `this_week` or `later`.
    pub urgency: String,
    /// Fact with its figure.
    pub title: Message,
    /// Reason.
    pub detail: Message,
    /// Deadline in words ("118 days to act"), or a date.
    pub due: Option<Message>,
    /// The act.
    pub verb: Message,
    /// Where the act happens: a route of the page, such as `/marches/12`.
    pub route: String,
    /// The reminder whose text is ready, when the act is one.
    pub reminder: Option<ReminderQuery>,
    /// Until when and why it had been put off, once it is back.
    pub put_off: Option<Message>,
}

/// The year in figures.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HomeYear {
    /// The year.
    pub year: i32,
    /// Validated hours.
    pub hours: Hours,
    /// Full-time equivalents, hundredths.
    #[ts(type = "number")]
    pub fte: i64,
    /// Divisor of the equivalents.
    pub fte_hours: Hours,
    /// People at work.
    pub people: u32,
    /// Of whom women.
    pub women: u32,
    /// Exits with a known outcome in employment.
    pub exits_employed: u32,
    /// Exits.
    pub exits: u32,
    /// Validated hours of each month, January to December.
    pub months: Vec<Hours>,
    /// Last day the figures speak of, ISO.
    pub as_of: String,
}

/// A lot under way.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HomeLot {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// Short name ("Nouvel hôpital, lot 2").
    pub name: String,
    /// Hours due.
    pub due: Hours,
    /// Validated.
    pub done: Hours,
    /// Expected today.
    pub expected: Hours,
    /// Forecast at the end.
    pub forecast: Hours,
    /// Forecast minus due.
    pub gap: Hours,
    /// `good`, `watch`, `late`.
    pub level: String,
    /// Last day, ISO.
    pub ends_on: Option<String>,
}

/// Sum of the lots under way.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
pub struct HomeTotal {
    /// Due.
    pub due: Hours,
    /// Validated.
    pub done: Hours,
    /// Forecast minus due.
    pub gap: Hours,
}

/// Puts a point off, or files it as done.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PutOff {
    /// Key of the point.
    pub key: String,
    /// Shown again from this day, ISO; none = done.
    pub until: Option<String>,
    /// Why it is put off; may be empty.
    #[serde(default)]
    pub reason: String,
}
