//! Whether a person counts for the clause on a day, until when, and why.
//!
//! Two doors: the person is employed or accompanied by a structure the State recognises, or meets
//! at least one criterion whose proof is valid on the day of the first hire. Once hired, the
//! person stays countable for a number of months (`assets/rules/criteria.toml`); a proof that ends
//! later is warned about and changes nothing.

mod dates;
mod decide;
mod facts;
pub mod rules;
mod spans;

pub use dates::{Countable, EligibleDates, Renewal, StartSpan, eligible_dates};
pub use decide::{CriterionState, Door, Eligibility, ProofState, eligibility};
pub use facts::{CriterionFact, PersonFacts, ProofFact, StructureFacts};
pub use rules::EligibilityRules;
pub use spans::countable_periods;

#[cfg(test)]
mod tests;
