//! Following a lot from the first declaration to the certificate.
//!
//! [`commitments`] says what is owed at any date, [`counting`] which declared hours count,
//! [`progress`] where the lot stands and until when it can still be held, [`alerts`] what needs
//! the facilitator today. Delays and thresholds are data ([`rules`]).

mod alert_facts;
pub mod alerts;
mod calendar;
pub mod commitments;
pub mod counting;
mod hold;
pub mod progress;
pub mod rules;
pub mod span;

pub use calendar::{declaration_deadline, last_due_month};
pub use rules::{ExecutionRules, Rule};
pub(crate) use span::next_day;
pub use span::{Span, plus_months};

#[cfg(test)]
pub(crate) mod fixtures;
