//! What the yearly report is computed from: plain rows, filled by the office from the dossier.

use crate::execution::pledge::Reading;
use crate::message::Arg;
use crate::quantity::{
    Cents, ContractId, Hours, LotId, OperationId, OrganisationId, PersonId, PlacementId, PledgeId, SiteId,
    YearMonth,
};
use crate::vocabulary::{Level, LotStatus, Modality, Outcome, PartyRole, Qpv, Sex};
use chrono::NaiveDate;

/// A value of a list with the words that name it (a trade, a criterion, a kind of buyer).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coded {
    /// Stable code; empty when nothing was said.
    pub code: String,
    /// Its words: text, or a Fluent key.
    pub label: Arg,
}

impl Coded {
    /// A value whose words are a Fluent key.
    #[must_use]
    pub fn key(code: impl Into<String>, key: impl Into<String>) -> Self {
        Self { code: code.into(), label: Arg::Key(key.into()) }
    }

    /// A value whose words come from the office (a profile, a name).
    #[must_use]
    pub fn text(code: impl Into<String>, text: impl Into<String>) -> Self {
        Self { code: code.into(), label: Arg::Text(text.into()) }
    }

    /// Nothing was said.
    #[must_use]
    pub fn unsaid() -> Self {
        Self::key("", "impact-unsaid")
    }
}

/// A company's part in a lot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompanyFact {
    /// The company.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
    /// Its part.
    pub role: PartyRole,
}

/// A lot with a clause that owed or brought hours in the year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LotFact {
    /// The lot.
    pub id: LotId,
    /// Its number and title, as lists show it.
    pub label: String,
    /// The public contract it belongs to.
    pub contract: ContractId,
    /// Reference and title of that contract.
    pub contract_label: String,
    /// The operation, when there is one, with its name.
    pub operation: Option<(OperationId, String)>,
    /// The buyer, when known, with its name.
    pub buyer: Option<(OrganisationId, String)>,
    /// Kind of buyer (State, local authority, utility ...).
    pub buyer_kind: Coded,
    /// Trade of the lot.
    pub trade: Coded,
    /// Sector the trade belongs to.
    pub sector: Coded,
    /// Amount excluding tax, when known.
    pub amount: Option<Cents>,
    /// Where the lot stands.
    pub status: LotStatus,
    /// Hours first written in the contract.
    pub initial: Hours,
    /// Hours the buyer gave up by the end of the year, as a positive number.
    pub exempted: Hours,
    /// Hours committed by the end of the year: all dated lines up to then, exemptions deducted.
    pub due: Hours,
    /// Hours that counted before the year began.
    pub done_before: Hours,
    /// Companies that hold or share the lot.
    pub companies: Vec<CompanyFact>,
}

/// A person who was at work under a clause in the year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonFact {
    /// The person.
    pub id: PersonId,
    /// Sex, asked for this report only.
    pub sex: Sex,
    /// Birth date, when known; age is taken on the last day of the year.
    pub birth_on: Option<NaiveDate>,
    /// Level of qualification.
    pub level: Level,
    /// The one criterion statistics count.
    pub main_criterion: Coded,
    /// Whether the person lives in a priority district.
    pub qpv: Qpv,
    /// Commune of residence.
    pub commune: Coded,
    /// Kind of body that referred the person.
    pub prescriber: Coded,
    /// First month in which an hour of theirs ever counted.
    pub first_month: Option<YearMonth>,
}

/// A person at work on a lot: one contract of work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacementFact {
    /// The placement.
    pub id: PlacementId,
    /// Who works.
    pub person: PersonId,
    /// On which lot.
    pub lot: LotId,
    /// The employer and its name.
    pub employer: (OrganisationId, String),
    /// Kind of employer (company, EI, ACI, AI, ETTI, GEIQ, EA ...).
    pub employer_kind: Coded,
    /// How the person is employed.
    pub modality: Modality,
    /// Type of the contract of work, as written.
    pub contract_type: String,
    /// First day.
    pub starts_on: NaiveDate,
    /// Planned last day.
    pub ends_on: Option<NaiveDate>,
    /// Real last day, once known.
    pub ended_on: Option<NaiveDate>,
    /// What became of the person.
    pub outcome: Outcome,
    /// Place of the contract where the person works, when the contract has places.
    pub site: Option<(SiteId, String)>,
}

/// A commitment in another unit than hours: people hired, apprentices, a share of purchases. Units never mix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PledgeFact {
    /// The commitment.
    pub id: PledgeId,
    /// The public contract it belongs to.
    pub contract: ContractId,
    /// Reference and title of that contract.
    pub contract_label: String,
    /// The buyer, when known.
    pub buyer: Option<OrganisationId>,
    /// What is promised, in the words of the contract.
    pub label: String,
    /// Its unit.
    pub unit: Coded,
    /// Whether readings add up or the last one stands.
    pub reading: Reading,
    /// What is to be reached, in hundredths of the unit.
    pub target: i64,
    /// Reached on the last day of the year before, in hundredths of the unit.
    pub before: i64,
    /// Reached on the last day of the year, in hundredths of the unit.
    pub reached: i64,
}

/// Hours of a placement in a month of the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HourFact {
    /// The placement.
    pub placement: PlacementId,
    /// The month; months of another year are ignored.
    pub month: YearMonth,
    /// Hours that count.
    pub counted: Hours,
    /// Hours declared or evidenced, not decided yet.
    pub to_check: Hours,
    /// Hours refused.
    pub rejected: Hours,
}

/// Everything a year is computed from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearFacts {
    /// The year.
    pub year: i32,
    /// Lots.
    pub lots: Vec<LotFact>,
    /// People; each once.
    pub people: Vec<PersonFact>,
    /// Placements.
    pub placements: Vec<PlacementFact>,
    /// Monthly hours.
    pub hours: Vec<HourFact>,
    /// Commitments in other units than hours.
    pub pledges: Vec<PledgeFact>,
    /// The year before, for comparison.
    pub previous: Option<Box<YearFacts>>,
}

/// How the report is computed; printed on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ImpactSettings {
    /// Hours of one full-time person in a year (1 600, 1 607 or 1 820 by practice).
    pub fte_hours: Hours,
    /// Hours of one working day.
    pub day_hours: Hours,
    /// Groups of people under this number are not shown; 0 or 1 shows everything.
    pub small_cell: u32,
    /// Only the lots of this buyer; none for the whole office.
    pub buyer: Option<OrganisationId>,
}

impl Default for ImpactSettings {
    fn default() -> Self {
        Self { fte_hours: Hours::whole(1607), day_hours: Hours::whole(7), small_cell: 5, buyer: None }
    }
}
