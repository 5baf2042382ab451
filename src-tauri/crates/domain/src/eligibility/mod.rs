//! Whether a person counts for the clause on a day, until when, and why; the life of her PASS IAE.
//!
//! Two doors: the person is employed or accompanied by a structure the State recognises, or meets
//! at least one criterion whose proof is valid on the day of the first hire. Once hired, the
//! person stays countable for a number of months (`assets/rules/criteria.toml`); a proof that ends
//! later is warned about and changes nothing.

mod dates;
mod decide;
mod facts;
mod iae;
mod pass;
mod pass_checks;
pub mod rules;
mod spans;

pub use dates::{Countable, EligibleDates, Renewal, StartSpan, eligible_dates};
pub use decide::{CriterionState, Door, Eligibility, ProofState, eligibility};
pub use facts::{CriterionFact, PassFacts, PassPeriod, PersonFacts, ProofFact, StructureFacts};
pub use iae::{DiagnosisAuthor, PassChance, PassRoute, diagnosis_until, pass_chance, pass_chances};
pub use pass::{PassStanding, PassState, new_pass_from, pass_spans, pass_state};
pub use pass_checks::{ExtensionContext, Refusal, check_extension, check_pass, check_suspension};
pub use rules::EligibilityRules;
pub use spans::countable_periods;

#[cfg(test)]
mod iae_tests;
#[cfg(test)]
mod limits_tests;
#[cfg(test)]
mod pass_tests;
#[cfg(test)]
mod tests;
