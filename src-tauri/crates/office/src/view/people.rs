//! Duty 2: people and their eligibility.

use super::matching::ProposalLine;
use super::pathway::{PassChanceView, PassStateView, PathwayView, ReasonView, StructureRuleView};
use clausier_domain::eligibility::Door;
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, YearMonth};
use clausier_domain::vocabulary::{Level, PersonStatus, Qpv, Sex};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which people to list.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct PeopleQuery {
    /// Words as typed.
    pub text: String,
    /// `all`, `mine`, `available`, `ending` or `left`.
    pub filter: String,
    /// `name`, `trade`, `post`, `hours` or `due`.
    pub sort: String,
    /// Last first.
    pub descending: bool,
    /// First row wanted, from 0.
    pub offset: u32,
    /// Rows wanted at most; 0 = 200.
    pub limit: u32,
}

/// A page of people.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PeopleView {
    /// The rows wanted.
    pub rows: Vec<PersonLine>,
    /// Rows that fit the query.
    pub total: u32,
    /// Everybody followed.
    pub followed: u32,
    /// Followed by the user.
    pub mine: u32,
    /// Free to start.
    pub available: u32,
    /// With a date within 60 days.
    pub ending: u32,
    /// Left.
    pub left: u32,
}

/// A person in the list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PersonLine {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// Name.
    pub name: String,
    /// Occupations wished.
    pub wish: String,
    /// Lot the person works on, empty when free.
    pub post: String,
    /// Free to start.
    pub available: bool,
    /// Validated hours in all.
    pub hours: Hours,
    /// Next date, ISO.
    pub due_on: Option<String>,
    /// `proof`, `pass`, `eligibility`, `contract` or empty.
    pub due_kind: String,
    /// The date is within 60 days.
    pub due_soon: bool,
}

/// A person's whole sheet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PersonView {
    /// What was entered.
    pub person: PersonInput,
    /// Name.
    pub name: String,
    /// Eligibility today.
    pub eligibility: EligibilityView,
    /// Criteria with their proofs.
    pub criteria: Vec<CriterionView>,
    /// Structures, PASS IAE and absences.
    pub pathway: PathwayView,
    /// Steps of the pathway, oldest first.
    pub steps: Vec<StepView>,
    /// Placements, latest first.
    pub placements: Vec<PlacementLine>,
    /// Proposals, latest first.
    pub proposals: Vec<ProposalLine>,
    /// Hours of the last placement, by month.
    pub hours: Option<HoursStrip>,
}

/// Eligible or not, why, since, until.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EligibilityView {
    /// Eligible at the date asked.
    pub eligible: bool,
    /// The date asked, ISO.
    pub at: String,
    /// Since, ISO.
    pub since: Option<String>,
    /// Last day, ISO.
    pub until: Option<String>,
    /// Last day hours would count, ISO: for somebody never hired, of a hire at the date asked.
    pub countable_until: Option<String>,
    /// By which door.
    pub door: Option<Door>,
    /// Why.
    pub reasons: Vec<Message>,
    /// What is missing.
    pub missing: Vec<Message>,
    /// The PASS IAE of that date, else the last one.
    pub pass: Option<PassStateView>,
    /// Whether a PASS could be opened, by kind of SIAE.
    pub chances: Vec<PassChanceView>,
}

/// Asks the eligibility of a person at a date.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EligibilityQuery {
    /// The person.
    #[ts(type = "number")]
    pub id: i64,
    /// The date, ISO.
    pub at: String,
}

/// A criterion and its proofs.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CriterionView {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// Code.
    pub code: String,
    /// Label (Fluent key).
    pub label: String,
    /// The one statistics count.
    pub main: bool,
    /// `proven`, `expires_soon`, `expired`, `no_proof`.
    pub state: String,
    /// Until when the proof holds, ISO.
    pub until: Option<String>,
    /// What to say of it.
    pub message: Option<Message>,
    /// Proofs seen, latest first.
    pub proofs: Vec<ProofView>,
}

/// A proof seen.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ProofView {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// Kind (Fluent key).
    pub kind: String,
    /// Seen on, ISO.
    pub seen_on: String,
    /// By whom.
    pub seen_by: String,
    /// Date of the document, ISO.
    pub issued_on: Option<String>,
    /// Last day, ISO.
    pub valid_until: Option<String>,
}

/// A step of a pathway.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StepView {
    /// Identifier; 0 for a step that comes from a placement.
    #[ts(type = "number")]
    pub id: i64,
    /// When, ISO.
    pub on_date: String,
    /// What.
    pub label: Message,
    /// Still to come.
    pub planned: bool,
}

/// A placement in a sheet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlacementLine {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// Its name.
    pub lot_name: String,
    /// Employer.
    pub employer: String,
    /// First day, ISO.
    pub starts_on: String,
    /// Last day, ISO.
    pub ends_on: Option<String>,
    /// Still at work.
    pub current: bool,
    /// Validated hours.
    pub hours: Hours,
}

/// Hours by month under a sheet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HoursStrip {
    /// The lot.
    pub lot_name: String,
    /// Who declares.
    pub employer: String,
    /// Months and hours; none is missing.
    pub months: Vec<StripMonth>,
    /// Sum of what is entered.
    pub total: Hours,
}

/// A month under a sheet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StripMonth {
    /// The month.
    pub month: YearMonth,
    /// Hours; none is missing.
    pub hours: Option<Hours>,
}

/// A person as edited; id 0 is added.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PersonInput {
    /// Identifier, 0 for a new one.
    #[ts(type = "number")]
    pub id: i64,
    /// Last name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// Birth name.
    pub birth_name: String,
    /// Sex, for the yearly report only.
    pub sex: Sex,
    /// Birth date, ISO.
    pub birth_on: Option<String>,
    /// Telephone.
    pub phone: String,
    /// Address for mail.
    pub email: String,
    /// Commune.
    pub commune: String,
    /// Postal code.
    pub postcode: String,
    /// INSEE code of the commune, empty when not recognised; words that mean one commune give it.
    #[serde(default)]
    pub commune_code: String,
    /// Priority district.
    pub qpv: Qpv,
    /// Its name.
    pub qpv_name: String,
    /// Day the address was checked, ISO.
    #[serde(default)]
    pub qpv_checked_on: Option<String>,
    /// Where it was checked.
    #[serde(default)]
    pub qpv_source: String,
    /// Level of qualification.
    pub level: Level,
    /// Radius in kilometres.
    pub radius_km: Option<u32>,
    /// Licence B.
    pub licence_b: bool,
    /// Vehicle.
    pub vehicle: bool,
    /// Public transport.
    pub public_transport: bool,
    /// Hours wanted a week.
    pub weekly_hours: Option<Hours>,
    /// Free from, ISO.
    pub available_on: Option<String>,
    /// Free until, ISO.
    #[serde(default)]
    pub available_until: Option<String>,
    /// Skills and permits, one a line.
    pub skills: String,
    /// Constraints of hours and transport.
    pub schedule: String,
    /// Who follows the person.
    pub referent: String,
    /// Kind of the referring body.
    pub prescriber_kind: String,
    /// Its name.
    pub prescriber: String,
    /// Information given on what is kept, ISO.
    pub informed_on: Option<String>,
    /// Agreement to be proposed to companies, ISO.
    #[serde(default)]
    pub agreed_on: Option<String>,
    /// Followed or left.
    pub status: PersonStatus,
    /// Occupations wished, in order.
    pub wishes: Vec<WishInput>,
}

/// An occupation wished.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WishInput {
    /// Trade code, or empty.
    pub trade: String,
    /// ROME code, or empty.
    pub rome: String,
    /// In words.
    pub label: String,
}

/// Declares a criterion, with a proof when one was seen.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CriterionInput {
    /// The person.
    #[ts(type = "number")]
    pub person: i64,
    /// Code.
    pub code: String,
    /// The one statistics count.
    pub main: bool,
    /// The proof, when one was seen.
    pub proof: Option<ProofInput>,
}

/// A proof as entered.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ProofInput {
    /// Kind (Fluent key of the rules).
    pub kind: String,
    /// Seen on, ISO.
    pub seen_on: String,
    /// Date of the document, ISO.
    pub issued_on: Option<String>,
    /// Last day, ISO, when the document says so.
    pub valid_until: Option<String>,
}

/// Adds a step to a pathway.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StepInput {
    /// The person.
    #[ts(type = "number")]
    pub person: i64,
    /// When, ISO.
    pub on_date: String,
    /// What.
    pub label: String,
    /// Still to come.
    pub planned: bool,
}

/// Criteria of the rules, for lists.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CriteriaView {
    /// The criteria.
    pub criteria: Vec<CriterionRuleView>,
    /// Structures of the first door.
    pub structures: Vec<StructureRuleView>,
    /// Reasons to suspend a PASS IAE.
    pub suspensions: Vec<ReasonView>,
    /// Reasons to extend it.
    pub extensions: Vec<ReasonView>,
}

/// A criterion of the rules.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CriterionRuleView {
    /// Code.
    pub code: String,
    /// Label (Fluent key).
    pub label: String,
    /// Kinds of proof (Fluent keys).
    pub proofs: Vec<String>,
    /// Greatest age of a proof in months.
    pub max_age_months: Option<u32>,
    /// The name of the criterion reveals health, offence, origin, family or resources.
    pub sensitive: bool,
    /// It serves for a PASS IAE and opens nothing for the clause: it is never the main one.
    pub iae_only: bool,
}
