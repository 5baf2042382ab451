//! Duty 2: needs, who fits them, proposals and placements.

use clausier_domain::message::Message;
use clausier_domain::quantity::Hours;
use clausier_domain::vocabulary::{Modality, NeedStatus, ProposalStatus};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A proposal in a sheet or on a need.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ProposalLine {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// The need.
    #[ts(type = "number")]
    pub need: i64,
    /// The person.
    #[ts(type = "number")]
    pub person: i64,
    /// Name of the person.
    pub name: String,
    /// Name of the lot.
    pub lot_name: String,
    /// Where it stands.
    pub status: ProposalStatus,
    /// Proposed on, ISO.
    pub proposed_on: String,
    /// Day of the interview, ISO.
    pub interview_on: Option<String>,
    /// Decided on, ISO.
    pub decided_on: Option<String>,
    /// Reason of a refusal (Fluent key), empty when none.
    pub reason: String,
}

/// Needs that are open.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NeedsView {
    /// Latest first by gap of the lot.
    pub needs: Vec<NeedLine>,
    /// Seats open in all.
    pub seats: u32,
    /// People free to start.
    pub available: u32,
}

/// A need in the list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NeedLine {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// Its name.
    pub lot_name: String,
    /// The job.
    pub title: String,
    /// Seats still open.
    pub seats_open: u32,
    /// Seats in all.
    pub seats: u32,
    /// First day, ISO.
    pub starts_on: String,
    /// Last day, ISO.
    pub ends_on: String,
    /// Hours a week.
    pub weekly_hours: Hours,
    /// Place.
    pub place: String,
    /// Forecast minus due of the lot.
    pub gap: Hours,
    /// Level of the lot.
    pub level: String,
    /// Where it stands.
    pub status: NeedStatus,
}

/// A need and the people for it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NeedView {
    /// The line of the list.
    pub line: NeedLine,
    /// What was entered.
    pub need: NeedInput,
    /// People who fit, best order first.
    pub fits: Vec<Candidate>,
    /// People who would fit under a condition.
    pub conditional: Vec<Candidate>,
    /// How many are set aside, by main reason.
    pub out_reasons: Vec<OutReason>,
    /// People set aside today.
    pub out: Vec<Candidate>,
    /// Proposals already made.
    pub proposals: Vec<ProposalLine>,
    /// Employers of the lot, for the placement.
    pub employers: Vec<EmployerChoice>,
    /// What the lot declares of the people it wants: counted, never a reason.
    pub targets: Vec<TargetLine>,
}

/// A declared target of a lot, and how much of it is reached.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TargetLine {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// Code of the criterion, or `qpv`.
    pub criterion: String,
    /// Its wording (Fluent key).
    pub label: String,
    /// People to reach; none when it is in hours.
    pub people: Option<u32>,
    /// Hours to reach; none when it is in people.
    pub hours: Option<Hours>,
    /// People placed on the lot who bear the criterion.
    pub people_reached: u32,
    /// Their counted hours on the lot.
    pub hours_reached: Hours,
    /// Where it was declared.
    pub note: String,
}

/// A target as edited; id 0 is added.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TargetInput {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// Code of the criterion, or `qpv`.
    pub criterion: String,
    /// People to reach, or none.
    pub people: Option<u32>,
    /// Hours to reach, or none.
    pub hours: Option<Hours>,
    /// Where it was declared; may be empty.
    pub note: String,
}

/// An employer to place with.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EmployerChoice {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// Name.
    pub name: String,
    /// Kind of structure, empty for a company.
    pub structure_kind: String,
    /// Modality that goes with it.
    pub modality: Modality,
}

/// How many people are set aside for a reason.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OutReason {
    /// The reason, with its count.
    pub message: Message,
    /// How many.
    pub count: u32,
}

/// A person for a need: reasons in order, never a mark.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Candidate {
    /// The person.
    #[ts(type = "number")]
    pub person: i64,
    /// Name.
    pub name: String,
    /// Reasons.
    pub reasons: Vec<ReasonLine>,
    /// What would unlock: sets of one change or two, the easiest first.
    pub unlock: Vec<Vec<Message>>,
    /// Already proposed on this need.
    pub proposed: bool,
}

/// A reason with its mark.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReasonLine {
    /// `check`, `warning` or `stop`.
    pub mark: String,
    /// The sentence.
    pub message: Message,
}

/// A need as edited; id 0 is added.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NeedInput {
    /// Identifier, 0 for a new one.
    #[ts(type = "number")]
    pub id: i64,
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// The job.
    pub title: String,
    /// Trade code.
    pub trade: String,
    /// ROME code.
    pub rome: String,
    /// Seats.
    #[ts(type = "number")]
    pub seats: i64,
    /// First day, ISO.
    pub starts_on: String,
    /// Last day, ISO.
    pub ends_on: String,
    /// Hours a week.
    pub weekly_hours: Hours,
    /// Place.
    pub place: String,
    /// INSEE code of its commune, empty when not recognised; words that mean one commune give it.
    #[serde(default)]
    pub commune_code: String,
    /// How the person would be employed; none when any way will do.
    #[serde(default)]
    pub modality: Option<Modality>,
    /// Licence B required.
    pub licence_b: bool,
    /// Skills required, one a line.
    pub skills: String,
}

/// Closes a need or opens it again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NeedStatusInput {
    /// The need.
    #[ts(type = "number")]
    pub id: i64,
    /// Open or closed.
    pub status: NeedStatus,
}

/// Posts suggested from what lots are missing.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SuggestedNeeds {
    /// One for each lot, the latest first.
    pub needs: Vec<SuggestedNeed>,
    /// Seats in all.
    #[ts(type = "number")]
    pub seats: i64,
}

/// Posts suggested for a lot.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SuggestedNeed {
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// Its name.
    pub lot_name: String,
    /// Forecast minus due of the lot.
    pub gap: Hours,
    /// Level of the lot.
    pub level: String,
    /// The need, ready to be saved or changed.
    pub need: NeedInput,
    /// The computation, in sentences.
    pub sentences: Vec<Message>,
}

/// Lots whose suggested posts are opened together.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SuggestedLots {
    /// The lots.
    #[ts(type = "number[]")]
    pub lots: Vec<i64>,
}

/// Proposes people on a need.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ProposeInput {
    /// The need.
    #[ts(type = "number")]
    pub need: i64,
    /// The person.
    #[ts(type = "number")]
    pub person: i64,
}

/// Puts a person to work.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlaceInput {
    /// The proposal.
    #[ts(type = "number")]
    pub proposal: i64,
    /// Who employs.
    #[ts(type = "number")]
    pub employer: i64,
    /// Modality.
    pub modality: Modality,
    /// Contract of work, in words.
    pub contract_type: String,
    /// First day, ISO.
    pub starts_on: String,
    /// Planned last day, ISO.
    pub ends_on: Option<String>,
    /// Hours a week.
    pub weekly_hours: Hours,
}
