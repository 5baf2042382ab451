//! Duty 3: contracts, lots and their progress.

use crate::view::reminders::ReminderLine;
use clausier_domain::message::Message;
use clausier_domain::quantity::{Cents, Hours, YearMonth};
use clausier_domain::vocabulary::{CommitmentKind, ContactKind, LotStatus, OrganisationKind, PartyRole};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which lots to list.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct LotsQuery {
    /// `running`, `closed`, `study` or `all`.
    pub filter: String,
    /// Words as typed.
    pub text: String,
}

/// Lots and how many of each there are.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LotsView {
    /// Under way.
    pub running: u32,
    /// Closed.
    pub closed: u32,
    /// Not awarded yet.
    pub study: u32,
    /// The lots asked for.
    pub lots: Vec<LotLine>,
}

/// A lot in a list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LotLine {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// Short name: operation or contract, and lot number.
    pub name: String,
    /// Title of the lot.
    pub title: String,
    /// Buyer.
    pub buyer: String,
    /// Where it stands.
    pub status: LotStatus,
    /// Due.
    pub due: Hours,
    /// Validated.
    pub done: Hours,
    /// To check, not counted.
    pub to_check: Hours,
    /// Forecast at the end.
    pub forecast: Hours,
    /// Forecast minus due.
    pub gap: Hours,
    /// `good`, `watch`, `late`, `not_started`, `closed`, `no_commitment`.
    pub level: String,
    /// First day, ISO.
    pub starts_on: Option<String>,
    /// Last day, ISO.
    pub ends_on: Option<String>,
}

/// A lot and everything about it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LotView {
    /// The line of the list.
    pub line: LotLine,
    /// Full title.
    pub full_title: String,
    /// Contract it belongs to.
    #[ts(type = "number")]
    pub contract: i64,
    /// Title of the contract.
    pub contract_title: String,
    /// Reference of the contract.
    pub reference: String,
    /// Amount.
    pub amount: Option<Cents>,
    /// Trade code.
    pub trade: String,
    /// Posts agreed.
    #[ts(type = "number")]
    pub max_posts: i64,
    /// Full-time equivalents of the validated hours, hundredths.
    #[ts(type = "number")]
    pub fte: i64,
    /// Expected today.
    pub expected: Hours,
    /// Point of no return, ISO.
    pub point_of_no_return: Option<String>,
    /// Low end of the forecast.
    pub forecast_low: Hours,
    /// High end of the forecast.
    pub forecast_high: Hours,
    /// "To hold": sentences.
    pub to_hold: Vec<Message>,
    /// The curve, month by month.
    pub curve: Vec<CurveMonth>,
    /// Commitments, dated.
    pub commitments: Vec<CommitmentView>,
    /// Hours that bills brought, besides the commitments.
    pub accrued: Hours,
    /// Companies and their part.
    pub companies: Vec<CompanyLine>,
    /// Last closed month: the one whose declarations are awaited.
    pub month: YearMonth,
    /// People in post.
    pub in_post: Vec<InPost>,
    /// Warnings about people in post.
    pub warnings: Vec<Message>,
    /// Last exchanges.
    pub contacts: Vec<ContactLine>,
    /// Reminders open, with the step to come.
    pub reminders: Vec<ReminderLine>,
    /// Oddities of the import.
    pub import_warnings: Vec<Message>,
    /// Published modifications.
    pub modifications: Vec<ModificationLine>,
    /// Social considerations as published.
    pub social: String,
}

/// A point of the curve: cumulated at the end of a month.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CurveMonth {
    /// The month.
    pub month: YearMonth,
    /// Expected.
    pub expected: Hours,
    /// Validated, for past months.
    pub done: Option<Hours>,
    /// Forecast, from the last declared month.
    pub forecast: Option<Hours>,
    /// Its low end.
    pub low: Option<Hours>,
    /// Its high end.
    pub high: Option<Hours>,
}

/// A dated line of hours due.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CommitmentView {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// From when, ISO.
    pub effective_on: String,
    /// Kind.
    pub kind: CommitmentKind,
    /// Hours, signed.
    pub hours: Hours,
    /// Why.
    pub reason: String,
}

/// A company of a lot.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CompanyLine {
    /// Identifier of the organisation.
    #[ts(type = "number")]
    pub organisation: i64,
    /// Identifier of its part in the lot.
    #[ts(type = "number")]
    pub party: i64,
    /// Name.
    pub name: String,
    /// Kind of structure (ETTI, GEIQ ...), empty for a company.
    pub structure_kind: String,
    /// Its part.
    pub role: PartyRole,
    /// For whom.
    pub on_behalf_of: String,
    /// Validated hours of its people.
    pub done: Hours,
    /// `received`, `to_check`, `missing`, `nothing_due`.
    pub month_status: String,
    /// Reminders already sent for that month.
    pub reminders: u32,
    /// When its hours of that month came, ISO.
    pub received_on: Option<String>,
}

/// A person at work on a lot.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct InPost {
    /// The person.
    #[ts(type = "number")]
    pub person: i64,
    /// The placement.
    #[ts(type = "number")]
    pub placement: i64,
    /// Name.
    pub name: String,
    /// Job and kind of contract.
    pub job: String,
    /// End of the contract of work, ISO.
    pub ends_on: Option<String>,
    /// `ok`, `soon`, `ending`.
    pub ends: String,
    /// Where the person works, when the contract has several places.
    #[ts(type = "number | null")]
    pub site: Option<i64>,
}

/// An exchange.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ContactLine {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// When, ISO.
    pub on_date: String,
    /// Kind.
    pub kind: ContactKind,
    /// What.
    pub text: String,
    /// With whom.
    pub organisation: String,
}

/// A published modification.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ModificationLine {
    /// Number.
    #[ts(type = "number")]
    pub number: i64,
    /// When, ISO.
    pub notified_on: Option<String>,
    /// New amount.
    pub amount: Option<Cents>,
    /// New duration in months.
    pub duration_months: Option<u32>,
}

/// A lot as edited.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LotInput {
    /// The lot.
    #[ts(type = "number")]
    pub id: i64,
    /// Title.
    pub title: String,
    /// Trade code.
    pub trade: String,
    /// Amount.
    pub amount: Option<Cents>,
    /// First day, ISO.
    pub starts_on: Option<String>,
    /// Last day, ISO.
    pub ends_on: Option<String>,
    /// Where it stands.
    pub status: LotStatus,
    /// Posts agreed.
    #[ts(type = "number")]
    pub max_posts: i64,
}

/// A commitment as edited; id 0 is added.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CommitmentInput {
    /// Identifier, 0 for a new one.
    #[ts(type = "number")]
    pub id: i64,
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// From when, ISO.
    pub effective_on: String,
    /// Kind.
    pub kind: CommitmentKind,
    /// Hours; an exemption is given as a positive figure and kept negative.
    pub hours: Hours,
    /// Why: compulsory for an exemption.
    pub reason: String,
}

/// Adds a company to a lot.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PartyInput {
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// Name of the company; an unknown name makes a new one.
    pub name: String,
    /// Kind, for a new one.
    pub kind: OrganisationKind,
    /// Kind of structure, for a new SIAE.
    pub structure_kind: String,
    /// Its part.
    pub role: PartyRole,
    /// The organisation it works for.
    #[ts(type = "number | null")]
    pub on_behalf_of: Option<i64>,
}

/// Writes an exchange in the log.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ContactInput {
    /// The lot.
    #[ts(type = "number | null")]
    pub lot: Option<i64>,
    /// The company.
    #[ts(type = "number | null")]
    pub organisation: Option<i64>,
    /// The person.
    #[ts(type = "number | null")]
    pub person: Option<i64>,
    /// Kind.
    pub kind: ContactKind,
    /// The month a reminder speaks of.
    pub month: Option<YearMonth>,
    /// What.
    pub text: String,
}

/// Organisations, for lists.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Organisations {
    /// All of them.
    pub organisations: Vec<OrganisationLine>,
}

/// An organisation in a list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OrganisationLine {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// Kind.
    pub kind: OrganisationKind,
    /// Name.
    pub name: String,
    /// Kind of structure.
    pub structure_kind: String,
    /// SIRET.
    pub siret: String,
    /// `valid`, `wrong_key`, `wrong_length` or `none`.
    pub siret_check: String,
}

/// Imports a file of essential data.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportFile {
    /// A ticket of `choose_file`.
    pub file: String,
    /// Only say what would happen.
    pub dry_run: bool,
}

/// What an import did, or would do: every row is in exactly one bucket.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportReport {
    /// Rows read.
    pub rows: u32,
    /// Taken as they are.
    pub accepted: u32,
    /// Taken after a repair or with a warning.
    pub repaired: u32,
    /// Already there.
    pub duplicates: u32,
    /// Not taken.
    pub rejected: u32,
    /// What was found odd.
    pub problems: Vec<ImportProblem>,
    /// The contracts of the file.
    pub contracts: Vec<ImportedContract>,
    /// Tables that changed.
    pub areas: Vec<String>,
    /// The action in a sentence.
    pub done: Option<Message>,
}

/// Something odd in a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportProblem {
    /// Row, from 1.
    pub row: u32,
    /// Column or field.
    pub column: String,
    /// Code.
    pub code: String,
    /// What is odd and what was done.
    pub message: Message,
}

/// A contract of a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportedContract {
    /// Row, from 1.
    pub row: u32,
    /// `accepted`, `repaired`, `duplicate` or `rejected`.
    pub bucket: String,
    /// Title.
    pub title: String,
    /// Buyer.
    pub buyer: String,
    /// Amount.
    pub amount: Option<Cents>,
    /// Notified, ISO.
    pub notified_on: Option<String>,
    /// Social considerations.
    pub social: String,
}
