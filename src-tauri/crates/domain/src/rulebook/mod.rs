//! The rule book: law, thresholds and practice as dated data, and the questions asked of them.
//!
//! Nothing here is a fact by itself: each rule carries its article, its source, the day the
//! source was read and whether somebody checked it (`assets/rules/*.toml`, editable by the
//! office). The application states a text and a comparison; it gives no legal opinion.
//!
//! [`law`] says whether a social condition is mandatory, [`check_derogation`] keeps a departure from it,
//! [`policy`] adds what the buyer asks of itself; [`dispensation`] and [`small_lots`] are about the
//! procedure, [`check_reservation`] about reserved contracts, [`overseas_youth`] about hours for the
//! young overseas; [`advise`] puts the devices open to the buyer in order.

mod advice;
#[cfg(test)]
mod advice_tests;
mod adviser;
mod answer;
mod book;
mod derogation;
mod overseas;
mod policy;
mod procedure;
#[cfg(test)]
mod questions_tests;
mod reserved;
mod rule;
#[cfg(test)]
mod tests;

pub use advice::{
    Advice, AdviceCitation, AdviceDuty, AdviceObject, AdviceObstacle, AdviceQuestion, AdviceRules,
    AdvisedDevice, AwardCriterionRule, Device, ExecutionFloorRule, PotentialRule, Standing, advise,
};
pub use answer::{DerogationCase, LawAnswer, LawError, LawQuestion, law};
pub use book::{DerogationRule, DutyRule, RuleBook, RuleError, SpaserRule, ThresholdRule};
pub use derogation::{Derogation, DerogationFault, SHORTEST_REASON, check_derogation};
pub use overseas::{OverseasAnswer, OverseasYouthRule, YouthUnemployment, overseas_youth};
pub use policy::{PolicyAnswer, policy};
pub use procedure::{
    DispensationAnswer, DispensationRule, LotError, PurchaseNature, SmallLotsAnswer, SmallLotsRule,
    SmallLotsVerdict, dispensation, small_lots,
};
pub use reserved::{
    CombinationRule, Permission, ReservationAnswer, ReservationKind, ReservationQuestion, ReservationRule,
    check_reservation,
};
pub use rule::{BuyerKind, Citation, ContractScope, Provenance, RulePeriod, contract_label};
