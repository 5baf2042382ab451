//! Following a lot from the first declaration to the certificate.
//!
//! [`commitments`] says what is owed at any date, [`counting`] which declared hours count,
//! [`progress`] where the lot stands and until when it can still be held, [`alerts`] what needs
//! the facilitator today. [`accrual`] turns bills into hours owed, [`grouping`] shares them between companies,
//! [`pledge`] follows what is promised in other units, [`penalty`] applies a contract's own rule, [`evidence`] says what no
//! proof covers. [`reminders`] climbs the ladder of a company that does not answer, [`silence`] finds the lots nobody speaks
//! of, [`foresight`] says how sure the forecast is. Delays and thresholds are data ([`rules`]), days are worked or not
//! ([`workdays`]).

pub mod accrual;
mod alert_facts;
mod alert_reminders;
pub mod alerts;
mod calendar;
pub mod commitments;
pub mod counting;
pub mod delay;
pub mod evidence;
pub mod foresight;
pub mod grouping;
mod hold;
mod level;
pub mod penalty;
pub mod pledge;
pub mod progress;
pub mod rates;
pub mod reminders;
pub mod rules;
pub mod silence;
pub mod span;
pub mod workdays;

pub use calendar::{declaration_deadline, last_due_month};
pub use rules::{ExecutionRules, Rule};
pub(crate) use span::next_day;
pub use span::{Span, plus_months};

#[cfg(test)]
pub(crate) mod fixtures;
#[cfg(test)]
mod steady_tests;
