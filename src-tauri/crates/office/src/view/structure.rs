//! Duty 3: how a contract is carried out, and what its penalty rule would give.

use clausier_domain::execution::pledge::{PledgeProgress, Reading};
use clausier_domain::message::Message;
use clausier_domain::quantity::{BasisPoints, Cents, Hours};
use clausier_domain::vocabulary::{BillingKind, PartyRole, PenaltyDecision};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::delay::{LateLine, RateInForce};
use super::documents::PenaltyInput;
use super::workers::{PostLine, WorkerChoice, WorkerLine};

/// How a lot is carried out.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StructureView {
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// Its contract.
    #[ts(type = "number")]
    pub contract: i64,
    /// Owed by the lot at its end, every line known today included.
    pub due: Hours,
    /// Companies bound to the buyer, each with its part.
    pub companies: Vec<ShareLine>,
    /// Companies where people of the lot may work: those, and their subcontractors.
    pub workplaces: Vec<WorkerChoice>,
    /// People whom others make available, and where each works.
    pub posts: Vec<PostLine>,
    /// Hours taken over between them.
    pub transfers: Vec<TransferLine>,
    /// Places of the contract.
    pub sites: Vec<SiteLine>,
    /// Hours of the lot that were counted at no place.
    pub no_site: Hours,
    /// The rule that turns bills into hours.
    pub accrual: Option<AccrualLine>,
    /// Bills.
    pub bills: Vec<BillLine>,
    /// Their sum, of the kind the rule looks at; of all when there is no rule.
    pub billed: Cents,
    /// Hours they owe.
    pub accrued: Hours,
    /// Commitments in other units.
    pub pledges: Vec<PledgeLine>,
    /// The units there are.
    pub units: Vec<UnitLine>,
}

/// A company bound to the buyer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ShareLine {
    /// Its part in the lot.
    #[ts(type = "number")]
    pub party: i64,
    /// The organisation.
    #[ts(type = "number")]
    pub organisation: i64,
    /// Name.
    pub name: String,
    /// Lead or co-contractor.
    pub role: PartyRole,
    /// Its part as written; zero when not said.
    pub said: BasisPoints,
    /// Its part as applied.
    pub share: BasisPoints,
    /// Reference of the annex or act.
    pub reference: String,
    /// Its part of the hours, before transfers.
    pub initial: Hours,
    /// Taken over less handed over.
    pub transferred: Hours,
    /// Owed.
    pub due: Hours,
    /// Done for it.
    pub done: Hours,
    /// Who worked them; the lines add up to what was done for it.
    pub workers: Vec<WorkerLine>,
    /// Done on owed.
    pub rate: Option<BasisPoints>,
}

/// Hours taken over.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TransferLine {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// Who owes less.
    pub giver: String,
    /// Who owes more.
    pub taker: String,
    /// How many.
    pub hours: Hours,
    /// From when, ISO.
    pub on_date: String,
    /// Why.
    pub reason: String,
}

/// A place.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SiteLine {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// Name.
    pub name: String,
    /// Commune.
    pub commune: String,
    /// Only this lot is carried out there.
    pub this_lot_only: bool,
    /// People of the lot who worked there.
    pub people: u32,
    /// Their hours that count.
    pub hours: Hours,
}

/// The rule that turns bills into hours.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AccrualLine {
    /// What is looked at.
    pub basis: BillingKind,
    /// Hours for each `per`.
    pub hours: Hours,
    /// So many euros.
    pub per: Cents,
    /// Amount from which hours are owed.
    pub trigger_amount: Cents,
}

/// A bill.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BillLine {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// When, ISO.
    pub on_date: String,
    /// Kind.
    pub kind: BillingKind,
    /// Amount.
    pub amount: Cents,
    /// Number.
    pub reference: String,
    /// The company.
    pub company: String,
}

/// A commitment in another unit than hours.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PledgeLine {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// Code of the unit.
    pub unit: String,
    /// In words.
    pub label: String,
    /// Target, hundredths of the unit.
    #[ts(type = "number")]
    pub target: i64,
    /// By when, ISO.
    pub due_on: Option<String>,
    /// Only this lot is bound.
    pub this_lot_only: bool,
    /// Where it stands.
    pub progress: PledgeProgress,
    /// Readings, oldest first.
    pub measures: Vec<MeasureLine>,
}

/// A reading.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MeasureLine {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// When, ISO.
    pub on_date: String,
    /// Hundredths of the unit.
    #[ts(type = "number")]
    pub value: i64,
    /// What was seen.
    pub evidence: String,
}

/// A unit of commitment.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct UnitLine {
    /// Code.
    pub code: String,
    /// Its name.
    pub name: Message,
    /// How readings combine.
    pub reading: Reading,
    /// Only whole numbers make sense.
    pub whole: bool,
    /// Where it comes from.
    pub source: String,
    /// Whether somebody checked it.
    pub checked: bool,
}

/// A company's part of the hours.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ShareInput {
    /// Its part in the lot.
    #[ts(type = "number")]
    pub party: i64,
    /// Its part of the hours; zero: shares evenly what the others leave.
    pub share: BasisPoints,
    /// Reference of the annex or act.
    pub reference: String,
}

/// Hours taken over between companies of a lot.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TransferInput {
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// Who owes less.
    #[ts(type = "number | null")]
    pub giver: Option<i64>,
    /// Who owes more.
    #[ts(type = "number | null")]
    pub taker: Option<i64>,
    /// How many.
    pub hours: Hours,
    /// From when, ISO.
    pub on_date: String,
    /// Why.
    pub reason: String,
}

/// Places to add: one a line, its commune after a semicolon or a tab.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SitesInput {
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// Only this lot is carried out there.
    pub this_lot_only: bool,
    /// The lines.
    pub text: String,
}

/// Where a person works.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlacementSite {
    /// The placement.
    #[ts(type = "number")]
    pub placement: i64,
    /// The place; none takes it away.
    #[ts(type = "number | null")]
    pub site: Option<i64>,
}

/// The rule that turns bills into hours, as edited.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AccrualInput {
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// What is looked at.
    pub basis: BillingKind,
    /// Hours for each `per`.
    pub hours: Hours,
    /// So many euros.
    pub per: Cents,
    /// Amount from which hours are owed.
    pub trigger_amount: Cents,
}

/// A bill as edited.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BillInput {
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// The company.
    #[ts(type = "number | null")]
    pub organisation: Option<i64>,
    /// When, ISO.
    pub on_date: String,
    /// Kind.
    pub kind: BillingKind,
    /// Amount, negative for a credit.
    pub amount: Cents,
    /// Number.
    pub reference: String,
}

/// A commitment in another unit, as edited.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PledgeInput {
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// Only this lot is bound.
    pub this_lot_only: bool,
    /// Code of the unit.
    pub unit: String,
    /// In words.
    pub label: String,
    /// Target, hundredths of the unit.
    #[ts(type = "number")]
    pub target: i64,
    /// By when, ISO.
    pub due_on: Option<String>,
}

/// A reading of a commitment, as edited.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MeasureInput {
    /// The commitment.
    #[ts(type = "number")]
    pub pledge: i64,
    /// When, ISO.
    pub on_date: String,
    /// Hundredths of the unit.
    #[ts(type = "number")]
    pub value: i64,
    /// What was seen.
    pub evidence: String,
}

/// What the contract's penalty rule would give for a lot today.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PenaltiesView {
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// Its contract.
    #[ts(type = "number")]
    pub contract: i64,
    /// The rule written in the contract.
    pub rule: PenaltyInput,
    /// Whether the lot has ended: before, hours may still be done.
    pub ended: bool,
    /// Days of delay taken.
    #[ts(type = "number")]
    pub late_days: i64,
    /// Days of delay counted from the dates.
    #[ts(type = "number")]
    pub counted_days: i64,
    /// The declarations they are counted from.
    pub late: Vec<LateLine>,
    /// What the multiple of the rule is of, in force at the end of the lot or today.
    pub rate: Option<RateInForce>,
    /// Hourly minimum wage of today.
    pub smic: Option<RateInForce>,
    /// Hourly ceiling of social security of today.
    pub phss: Option<RateInForce>,
    /// Owed, not exempted and not done.
    pub missing: Hours,
    /// What may be asked.
    pub amount: Cents,
    /// How it was reached.
    pub steps: Vec<Message>,
    /// What was given to the buyer, latest first.
    pub drafts: Vec<DraftLine>,
}

/// A computation given to the buyer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DraftLine {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// When, ISO.
    pub drafted_on: String,
    /// What could be asked.
    pub amount: Cents,
    /// The steps as they were.
    pub steps: Vec<Message>,
    /// What the buyer decided.
    pub decision: PenaltyDecision,
    /// When, ISO.
    pub decided_on: Option<String>,
    /// What was asked in the end.
    pub decided_amount: Option<Cents>,
    /// Why.
    pub reason: String,
}

/// Asks what the rule would give.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PenaltyQuery {
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// Days of delay of documents; none: those counted from the dates.
    #[ts(type = "number | null")]
    pub late_days: Option<i64>,
    /// Why other days are taken than those counted.
    pub reason: String,
}

/// The penalty rule of a contract, as edited.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PenaltyRuleInput {
    /// The contract.
    #[ts(type = "number")]
    pub contract: i64,
    /// The rule.
    pub rule: PenaltyInput,
}

/// The buyer's decision.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PenaltyDecisionInput {
    /// The computation.
    #[ts(type = "number")]
    pub id: i64,
    /// What was decided; pending takes the decision away.
    pub decision: PenaltyDecision,
    /// When, ISO.
    pub decided_on: Option<String>,
    /// What is asked, when it was lowered.
    pub amount: Option<Cents>,
    /// Why.
    pub reason: String,
}
