//! Duty 1 in depth: scenarios, versions, feasibility, profiles, the buyer's own rules.

use crate::view::calibrate::CalibrationLineView;
use clausier_domain::calibration::BandTable;
use clausier_domain::message::Message;
use clausier_domain::quantity::{BasisPoints, Cents, Hours, YearMonth};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Inputs of the methods other than the cost method; each method reads its own and leaves the others.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MethodInputs {
    /// `share_of_hours`: hours worked in all.
    pub total_hours: Option<Hours>,
    /// `cleaning_transfer`: months of the period.
    pub months: Option<u32>,
    /// `cleaning_transfer`: monthly hours of the staff taken over.
    pub transferred_hours: Option<Hours>,
    /// `cleaning_transfer`: turnover of one hour; none = the rule's constant.
    pub hourly_turnover: Option<Cents>,
    /// `framework`: amount the buyer commits to. The lot's amount is the maximum.
    pub min_amount: Option<Cents>,
    /// `framework`: part of the maximum expected to be ordered; none = all.
    pub expected_share: Option<BasisPoints>,
    /// `framework`: orders from which the clause applies.
    pub trigger_amount: Option<Cents>,
    /// `two_phases`: hours worked in a year of operation.
    pub operation_hours: Option<Hours>,
    /// `two_phases`: effort rate of the operation.
    pub operation_effort: Option<BasisPoints>,
    /// `two_phases`: years of operation.
    pub operation_years: Option<u32>,
    /// `free`: hours.
    pub free_hours: Option<Hours>,
    /// `free`: why these hours.
    pub reason: String,
}

/// What a method gives besides its hours.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct MethodResult {
    /// `framework`: hours owed on the minimum.
    pub firm: Option<Hours>,
    /// `framework`: hours owed if the maximum is ordered.
    pub maximum: Option<Hours>,
    /// `framework`: hours for each 10 000 EUR invoiced.
    pub per_10_000: Option<Hours>,
    /// `two_phases`: hours of the works.
    pub works: Option<Hours>,
    /// `two_phases`: hours of the operation, all years.
    pub operation: Option<Hours>,
    /// `bands`: months of presence.
    pub stay_months: Option<u32>,
    /// `cleaning_transfer`: part of the work open to new staff.
    pub potential: Option<BasisPoints>,
}

/// One scenario beside the others.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ScenarioView {
    /// Identifier of the calibration.
    #[ts(type = "number")]
    pub id: i64,
    /// Name.
    pub name: String,
    /// The one the table shows, which the documents and the commitments take.
    pub chosen: bool,
    /// How its effort rates differ from those of the chosen one, or empty.
    pub gap: Option<Message>,
    /// Hours to write, one for each lot of the table, in its order.
    pub hours: Vec<Option<Hours>>,
    /// Their sum.
    pub total: Hours,
    /// What to think of it, in a few words.
    pub opinion: Message,
}

/// A new scenario: a copy of the chosen one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NewScenario {
    /// The contract.
    #[ts(type = "number")]
    pub contract: i64,
    /// Name.
    pub name: String,
    /// Points added to every effort rate; negative lowers them. A rate stays between 0 and 100 %.
    pub effort_shift: BasisPoints,
}

/// A new name for a scenario.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ScenarioName {
    /// The scenario.
    #[ts(type = "number")]
    pub id: i64,
    /// Name.
    pub name: String,
}

/// A version of the calibration: sent ones are frozen, the last one is being worked on.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct VersionLine {
    /// Identifier of its chosen calibration.
    #[ts(type = "number")]
    pub id: i64,
    /// Number, from 1.
    #[ts(type = "number")]
    pub version: i64,
    /// When it was sent to the buyer, ISO; none while it is worked on.
    pub sent_on: Option<String>,
    /// Hours to write.
    pub hours: Hours,
}

/// A labour profile as a calibration takes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProfileUsed {
    /// Trade code.
    pub trade: String,
    /// Label (Fluent key).
    pub label: String,
    /// Labour share: low, central, high.
    pub share: [BasisPoints; 3],
    /// Hourly cost: low, central, high.
    pub cost: [Cents; 3],
    /// Whose it is: `own`, `learned` or `default`.
    pub used: String,
    /// Where it comes from.
    pub source: String,
    /// Day the source was read, or the office wrote it, ISO.
    pub source_date: String,
    /// The source was checked.
    pub checked: bool,
}

/// What a calibration was computed with on the day it was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SentPractice {
    /// Profiles of its trades.
    pub profiles: Vec<ProfileUsed>,
    /// The office's own table of amount bands; none for the Ministry's.
    #[ts(skip)]
    pub bands: Option<BandTable>,
}

/// The methods a lot can be counted by.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Methods {
    /// The methods, in the order they are offered.
    pub methods: Vec<MethodView>,
}

/// Where a method comes from. Its name and when to use it are words of the page.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MethodView {
    /// Code.
    pub code: String,
    /// Where it comes from.
    pub source: String,
    /// Day the source was read, ISO.
    pub source_date: String,
    /// The source was checked.
    pub checked: bool,
}

/// One band of amounts: from this amount on, these hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BandLine {
    /// Smallest amount; the band ends where the next one starts.
    pub from: Cents,
    /// Hours asked.
    pub hours: Hours,
    /// Months of presence; 0 when the table does not say.
    pub months: u32,
}

/// The table of hours by amount.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BandsView {
    /// Bands in force, by rising amount.
    pub bands: Vec<BandLine>,
    /// Firm months a contract needs for them; 0 for any contract.
    pub min_firm_months: u32,
    /// Where they come from.
    pub source: String,
    /// Day the source was read, or the office wrote them, ISO.
    pub source_date: String,
    /// The source was checked.
    pub checked: bool,
    /// They are the office's own.
    pub own: bool,
    /// The Ministry's bands.
    pub default_bands: Vec<BandLine>,
    /// The Ministry's firm months.
    pub default_min_firm_months: u32,
    /// Where the Ministry's bands come from.
    pub default_source: String,
}

/// The office's own table of hours by amount.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BandsInput {
    /// Bands, by rising amount.
    pub bands: Vec<BandLine>,
    /// Firm months a contract needs for them; 0 for any contract.
    pub min_firm_months: u32,
    /// Where the office takes them from.
    pub source: String,
}

/// What was sent: the lines as they were.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Snapshot {
    /// Title of the contract.
    pub title: String,
    /// Buyer.
    pub buyer: String,
    /// Name of the scenario.
    pub scenario: String,
    /// The lots.
    pub lines: Vec<CalibrationLineView>,
    /// Hours to write.
    pub total: Hours,
    /// What the lines were computed with; none for what was sent before it was kept.
    #[serde(default)]
    pub practice: Option<SentPractice>,
}

/// A version and how it differs from the one worked on.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct VersionView {
    /// Number.
    #[ts(type = "number")]
    pub version: i64,
    /// When it was sent, ISO.
    pub sent_on: Option<String>,
    /// What was sent.
    pub snapshot: Snapshot,
    /// What is different today.
    pub differences: Vec<VersionDifference>,
}

/// One thing that differs between a version and today.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct VersionDifference {
    /// Lot, as "number title".
    pub lot: String,
    /// What: `amount`, `trade`, `method`, `labour_share`, `hourly_cost`, `effort`, `kept`, `added`, `removed`.
    pub field: String,
    /// Then; none when the lot was not there.
    pub before: Option<Message>,
    /// Today; none when the lot is no longer there.
    pub after: Option<Message>,
}

/// Shares a total over the lots of a tender, exactly.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ShareTotal {
    /// The contract.
    #[ts(type = "number")]
    pub contract: i64,
    /// Hours to share.
    pub total: Hours,
    /// `amount`, `labour` (hours worked) or `hours` (calculated hours): what the parts follow.
    pub weight: String,
    /// Least hours of a lot that gets some; lots under it get none.
    pub minimum: Hours,
}

/// Feasibility of a tender: need against people and structures, month by month.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FeasibilityView {
    /// `tenable`, `tight`, `short` or `unknown`.
    pub verdict: String,
    /// Why, worst first.
    pub reasons: Vec<Message>,
    /// The months of execution.
    pub months: Vec<FeasibilityMonth>,
    /// One opinion for each lot, in the order of the table.
    pub lots: Vec<FeasibilityLot>,
}

/// A month of execution.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FeasibilityMonth {
    /// Month.
    pub month: YearMonth,
    /// Full-time people needed, hundredths.
    #[ts(type = "number")]
    pub needed: i64,
    /// Full-time people of the dossier who fit and are free, hundredths.
    #[ts(type = "number")]
    pub people: i64,
    /// Posts of the integration structures entered, hundredths.
    #[ts(type = "number")]
    pub capacity: i64,
}

/// A lot in the feasibility.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FeasibilityLot {
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// `tenable`, `tight`, `short` or `unknown`.
    pub verdict: String,
    /// Why.
    pub reasons: Vec<Message>,
}

/// Posts of an integration structure.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CapacityLine {
    /// Identifier; 0 for a new one.
    #[ts(type = "number")]
    pub id: i64,
    /// Name of the structure; an unknown name makes a new one.
    pub organisation: String,
    /// Trade code; empty for any trade.
    pub trade: String,
    /// Full-time posts.
    pub posts: u32,
    /// First month.
    pub from_month: YearMonth,
    /// Last month.
    pub to_month: YearMonth,
}

/// Posts of all integration structures.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Capacities {
    /// The lines, by structure.
    pub lines: Vec<CapacityLine>,
}

/// A labour profile: the office's own, or what it would replace.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ProfileView {
    /// Trade code.
    pub trade: String,
    /// Label (Fluent key).
    pub label: String,
    /// National default: labour share low, central, high.
    pub default_share: [BasisPoints; 3],
    /// National default: hourly cost low, central, high.
    pub default_cost: [Cents; 3],
    /// Source of the default.
    pub source: String,
    /// The source was checked.
    pub checked: bool,
    /// The office's own share, when it wrote one.
    pub own_share: Option<[BasisPoints; 3]>,
    /// The office's own cost, when it wrote one.
    pub own_cost: Option<[Cents; 3]>,
    /// Where the office takes it from.
    pub own_source: String,
    /// When it wrote it, ISO.
    pub own_on: Option<String>,
    /// Finished lots of the office in this trade.
    pub lots: u32,
    /// What they teach: the default, drawn towards them; the default itself without any.
    pub learned_share: [BasisPoints; 3],
    /// Weight of the lots in it, against the default: 0 to 100 %.
    pub learned_weight: BasisPoints,
    /// What calibration uses: `own`, `learned` or `default`.
    pub used: String,
}

/// All labour profiles.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Profiles {
    /// The profiles, in the order of the table.
    pub profiles: Vec<ProfileView>,
    /// The profiles learned from finished lots are used where the office wrote none.
    pub learning: bool,
}

/// The office's own profile of a trade.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ProfileInput {
    /// Trade code.
    pub trade: String,
    /// Labour share: low, central, high.
    pub share: [BasisPoints; 3],
    /// Hourly cost: low, central, high.
    pub cost: [Cents; 3],
    /// Where it comes from.
    pub source: String,
}

/// Names a trade.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ByTrade {
    /// Trade code.
    pub trade: String,
}

/// A departure from the duty, as registered.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DerogationView {
    /// The case of the law.
    pub code: String,
    /// Its wording.
    pub label: Message,
    /// Why.
    pub reason: String,
    /// Who decided.
    pub decided_by: String,
    /// When, ISO.
    pub decided_on: String,
}

/// Registers a departure.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DerogationInput {
    /// The contract.
    #[ts(type = "number")]
    pub contract: i64,
    /// The case of the law.
    pub code: String,
    /// Why: compulsory.
    pub reason: String,
    /// Who decides.
    pub decided_by: String,
    /// When, ISO.
    pub decided_on: String,
}

/// The register of departures, for the office.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DerogationRegister {
    /// The departures, latest first.
    pub lines: Vec<RegisteredDerogation>,
}

/// A line of the register.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RegisteredDerogation {
    /// The contract.
    #[ts(type = "number")]
    pub contract: i64,
    /// Its title.
    pub title: String,
    /// Its buyer.
    pub buyer: String,
    /// The departure.
    pub derogation: DerogationView,
}

/// A device that may carry the integration effort.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AdviceView {
    /// `clause`, `criterion`, `clause_and_criterion`, `reserved_lot`, `full_reservation`, `integration_service`, `none`.
    pub device: String,
    /// The best one.
    pub advised: bool,
    /// Why, or why not.
    pub reasons: Vec<Message>,
    /// Source of the rule.
    pub source: String,
    /// The source was checked.
    pub checked: bool,
}

/// What the studio knows of a tender besides its lots, changed in one go.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TenderOptions {
    /// The contract.
    #[ts(type = "number")]
    pub contract: i64,
    /// General conditions: `works`, `supplies`, `intellectual`, `digital`, `industrial`, `project_management`,
    /// `none` when the contract refers to none, or empty when nobody chose yet.
    pub ccag: String,
    /// A defence or security contract.
    pub defence: bool,
    /// The device retained; empty when not decided.
    pub device: String,
    /// Kinds of reservation: `disability`, `integration`, `prison`, `social_economy`.
    pub reserved: Vec<String>,
    /// The buyer's own threshold for a social condition.
    pub policy_threshold: Option<Cents>,
    /// The buyer's purchases of a year.
    pub yearly_purchases: Option<Cents>,
}
