//! Which device to advise: clause, criterion, reservation, integration contract, or none.
//!
//! Two voices are heard. The calibration says whether there are enough hours for a clause; the
//! inclusive-potential rule of the Marché de l'inclusion says whether enough structures could answer a
//! reservation. Neither decides: every device comes back with its standing and its reasons.

use super::adviser::Adviser;
use super::rule::Provenance;
use crate::calibration::CalibrationRules;
use crate::message::Message;
use crate::quantity::{BasisPoints, Cents, Hours};
use crate::vocabulary::ContractKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A device that favours integration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Device {
    /// The contract's object is integration itself.
    IntegrationService,
    /// The whole contract reserved.
    FullReservation,
    /// One lot reserved.
    ReservedLot,
    /// Clause and award criterion together.
    ClauseAndCriterion,
    /// Hours of integration as an execution condition.
    Clause,
    /// Integration among the award criteria.
    Criterion,
    /// No device.
    None,
}

impl Device {
    /// Every device, in the order that breaks ties: the one that gives most to integration first.
    pub const ALL: &'static [Self] = &[
        Self::IntegrationService,
        Self::FullReservation,
        Self::ReservedLot,
        Self::ClauseAndCriterion,
        Self::Clause,
        Self::Criterion,
        Self::None,
    ];

    /// Fluent key of its name.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::IntegrationService => "advice-device-integration-service",
            Self::FullReservation => "advice-device-full-reservation",
            Self::ReservedLot => "advice-device-reserved-lot",
            Self::ClauseAndCriterion => "advice-device-clause-and-criterion",
            Self::Clause => "advice-device-clause",
            Self::Criterion => "advice-device-criterion",
            Self::None => "advice-device-none",
        }
    }
}

/// What is thought of a device for this contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Advised.
    Advised,
    /// Open, without a reason to prefer it.
    Possible,
    /// Not advised here.
    NotAdvised,
}

/// What the contract is about, as far as the advice needs it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AdviceObject {
    /// Anything else.
    #[default]
    Ordinary,
    /// Cleaning, whose least hours are published.
    Cleaning,
    /// Integration itself: the work is the support of a pathway.
    Integration,
}

/// What makes a clause hard to carry out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AdviceObstacle {
    /// Urgent work.
    Urgent,
    /// Highly technical work.
    Technical,
    /// A site with clearance.
    RestrictedSite,
}

impl AdviceObstacle {
    pub(super) const fn reason(self) -> &'static str {
        match self {
            Self::Urgent => "advice-reason-urgent",
            Self::Technical => "advice-reason-technical",
            Self::RestrictedSite => "advice-reason-restricted-site",
        }
    }
}

/// What the law asks of the contract.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AdviceDuty {
    /// Not looked at.
    #[default]
    Unknown,
    /// No social condition is mandatory.
    NotRequired,
    /// A social condition is mandatory.
    Required,
    /// Mandatory, and departed from for a written reason.
    Derogated,
}

/// What is known of the contract; what is not known is said missing, never guessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AdviceQuestion {
    /// Kind of contract.
    pub kind: ContractKind,
    /// Amount excluding tax.
    pub amount: Cents,
    /// What it is about.
    #[serde(default)]
    pub object: AdviceObject,
    /// Hours of integration the calibration advises.
    #[serde(default)]
    pub hours: Option<Hours>,
    /// Duration in months.
    #[serde(default)]
    pub duration_months: Option<u32>,
    /// Share of labour in the amount.
    #[serde(default)]
    pub labour_share: Option<BasisPoints>,
    /// Structures of the sector and the perimeter that could answer.
    #[serde(default)]
    pub structures: Option<u32>,
    /// Their average yearly turnover.
    #[serde(default)]
    pub average_turnover: Option<Cents>,
    /// What makes a clause hard.
    #[serde(default)]
    pub obstacles: Vec<AdviceObstacle>,
    /// What the law asks.
    #[serde(default)]
    pub duty: AdviceDuty,
}

/// Inclusive potential, as the Marché de l'inclusion computes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PotentialRule {
    /// Strictly above so many structures the whole contract may be reserved.
    pub reserve_above: u32,
    /// Provided that the amount is strictly below this share of their average turnover.
    pub reserve_dependency_below: BasisPoints,
    /// Strictly above so many structures a lot may be reserved.
    pub lot_above: u32,
    /// Strictly above so many structures a clause may be set.
    pub clause_above: u32,
    /// Source of the figures.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// Least duration and labour for a clause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExecutionFloorRule {
    /// Strictly below these months, no clause.
    pub min_months: u32,
    /// Strictly below these months, a clause with care.
    pub careful_months: u32,
    /// Strictly below this share of labour, no clause.
    pub min_labour_share: BasisPoints,
    /// Source of the figures.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// When a criterion is worth adding to a clause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AwardCriterionRule {
    /// From these hours on.
    pub min_hours: Hours,
    /// And from these months on.
    pub min_months: u32,
    /// Source of the figures.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// What an advice takes from practice (`assets/rules/advice.toml`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AdviceRules {
    /// Inclusive potential.
    pub potential: PotentialRule,
    /// Least duration and labour.
    pub floor: ExecutionFloorRule,
    /// Criterion beside a clause.
    pub criterion: AwardCriterionRule,
}

/// Where a reason of an advice comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AdviceCitation {
    /// Name of the rule.
    pub rule: String,
    /// Its source.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// One device, judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AdvisedDevice {
    /// The device.
    pub device: Device,
    /// Whether it is advised.
    pub standing: Standing,
    /// Why; never empty.
    pub reasons: Vec<Message>,
    /// Rules of practice used.
    pub citations: Vec<AdviceCitation>,
}

/// Every device, the most advised first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Advice {
    /// All the devices, each once.
    pub devices: Vec<AdvisedDevice>,
    /// What should be known to advise better.
    pub missing: Vec<Message>,
    /// Amount of the contract over the average turnover of the structures; none when it is not known.
    pub dependency: Option<BasisPoints>,
}

impl Advice {
    /// The device that comes first.
    #[must_use]
    pub fn first(&self) -> Option<&AdvisedDevice> {
        self.devices.first()
    }
}

/// Judges every device for a contract and puts them in order.
#[must_use]
pub fn advise(question: &AdviceQuestion, rules: &AdviceRules, practice: &CalibrationRules) -> Advice {
    Adviser::new(question, rules, practice).advise()
}
