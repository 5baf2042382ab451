//! The rule book: law and thresholds as dated data, and the one question asked of them.
//!
//! Nothing here is a fact by itself: each rule carries its article, its source, the day the
//! source was read and whether somebody checked it (`assets/rules/*.toml`, editable by the
//! office). The application states a text and a comparison; it gives no legal opinion.

mod answer;
mod rule;
#[cfg(test)]
mod tests;

pub use answer::{Derogation, LawAnswer, LawError, LawQuestion, law};
pub use rule::{
    BuyerKind, ContractScope, DerogationRule, DispensationRule, DutyRule, Provenance, RuleBook, RuleError,
    RulePeriod, SpaserRule, ThresholdRule,
};
