//! The words of the demo dossier, read from `assets/demo`: names, places, occupations, the story.

use clausier_domain::vocabulary::{
    AbsenceReason, ContactKind, ContractKind, Modality, NeedStatus, OrganisationKind, Outcome, PartyRole,
    PassEventKind, ProposalStatus, Sex,
};
use clausier_store::StoreError;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// Everything the generator draws from.
pub(super) struct Data {
    pub(super) office: Office,
    pub(super) contracts: Contracts,
    pub(super) people: People,
    pub(super) work: Work,
    pub(super) story: Story,
    pub(super) studio: StudioData,
}

impl Data {
    /// Reads the six files built into the program.
    ///
    /// # Errors
    /// [`StoreError::Refused`] with the file and the line when one of them is not well formed.
    pub(super) fn load() -> Result<Self, StoreError> {
        Ok(Self {
            office: read("office", include_str!("../../../../../assets/demo/office.toml"))?,
            contracts: read("contracts", include_str!("../../../../../assets/demo/contracts.toml"))?,
            people: read("people", include_str!("../../../../../assets/demo/people.toml"))?,
            work: read("work", include_str!("../../../../../assets/demo/work.toml"))?,
            story: read("story", include_str!("../../../../../assets/demo/story.toml"))?,
            studio: read("studio", include_str!("../../../../../assets/demo/studio.toml"))?,
        })
    }

    /// What people do in a trade.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when the demo knows no such trade.
    pub(super) fn trade(&self, code: &str) -> Result<&Trade, StoreError> {
        self.work.trades.iter().find(|t| t.code == code).ok_or_else(|| unknown("trade", code))
    }
}

fn read<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, StoreError> {
    toml::from_str(text).map_err(|e| StoreError::Refused(format!("demo {name}.toml: {e}")))
}

/// A name in one file that another file does not know.
pub(super) fn unknown(what: &str, name: &str) -> StoreError {
    StoreError::Refused(format!("demo {what}: {name}"))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Office {
    pub(super) settings: BTreeMap<String, String>,
    pub(super) organisations: Vec<OrganisationData>,
    pub(super) operations: Vec<OperationData>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OrganisationData {
    pub(super) name: String,
    pub(super) kind: OrganisationKind,
    #[serde(default)]
    pub(super) buyer_kind: String,
    #[serde(default)]
    pub(super) structure_kind: String,
    pub(super) commune: String,
    pub(super) contact: String,
    #[serde(default)]
    pub(super) trades: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OperationData {
    pub(super) key: String,
    pub(super) name: String,
    pub(super) buyer: String,
    pub(super) place: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Contracts {
    pub(super) more: String,
    pub(super) contracts: Vec<ContractData>,
    pub(super) closed: Vec<ClosedData>,
    pub(super) tender: TenderData,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContractData {
    pub(super) operation: Option<String>,
    pub(super) buyer: Option<String>,
    pub(super) reference: String,
    pub(super) title: String,
    pub(super) kind: ContractKind,
    pub(super) cpv: String,
    pub(super) procedure: String,
    pub(super) starts: String,
    pub(super) ends: String,
    pub(super) lots: Vec<LotData>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LotData {
    pub(super) number: i64,
    pub(super) title: String,
    pub(super) trade: String,
    pub(super) starts: String,
    pub(super) ends: String,
    pub(super) amount: Option<i64>,
    #[serde(default)]
    pub(super) max_posts: i64,
    pub(super) running: Option<RunningData>,
}

/// What a running lot shows on the home screen.
#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
pub(super) struct RunningData {
    /// Whole hours owed.
    pub(super) committed: i64,
    /// Hundredths of an hour validated.
    #[serde(default)]
    pub(super) done: i64,
    /// Whole hours the forecast is above or below what is owed.
    #[serde(default)]
    pub(super) gap: i64,
    /// People in post.
    #[serde(default)]
    pub(super) posts: usize,
    /// Its holder.
    #[serde(default)]
    pub(super) lead: String,
    /// Written line by line in the story.
    #[serde(default)]
    pub(super) story: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClosedData {
    pub(super) operation: Option<String>,
    pub(super) buyer: Option<String>,
    pub(super) reference: String,
    pub(super) title: String,
    pub(super) kind: ContractKind,
    pub(super) cpv: String,
    pub(super) procedure: String,
    pub(super) starts: String,
    pub(super) ends: String,
    /// Title and trade of each lot.
    pub(super) lots: Vec<(String, String)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TenderData {
    pub(super) operation: String,
    pub(super) reference: String,
    pub(super) title: String,
    pub(super) kind: ContractKind,
    pub(super) cpv: String,
    pub(super) procedure: String,
    pub(super) launch: String,
    pub(super) starts: String,
    pub(super) months: u32,
    pub(super) scenarios: Vec<ScenarioData>,
    pub(super) chosen: String,
    pub(super) lots: Vec<TenderLotData>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ScenarioData {
    pub(super) name: String,
    pub(super) points: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TenderLotData {
    pub(super) title: String,
    pub(super) trade: String,
    /// Euros.
    pub(super) amount: i64,
    /// Labour share in percent.
    pub(super) share: i64,
    /// Euros an hour.
    pub(super) cost: i64,
    /// Effort rate in percent.
    pub(super) effort: i64,
    pub(super) months: i64,
}

/// What the calibration studio knows.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StudioData {
    pub(super) capacities: Vec<CapacityData>,
    pub(super) policies: Vec<PolicyData>,
    pub(super) derogations: Vec<DerogationData>,
    pub(super) sent: SentData,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CapacityData {
    pub(super) organisation: String,
    #[serde(default)]
    pub(super) trade: String,
    pub(super) posts: i64,
    pub(super) from: String,
    pub(super) to: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PolicyData {
    pub(super) buyer: String,
    /// Euros.
    pub(super) threshold: i64,
    pub(super) note: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DerogationData {
    pub(super) contract: String,
    pub(super) code: String,
    pub(super) reason: String,
    pub(super) decided_by: String,
    pub(super) decided_on: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SentData {
    pub(super) name: String,
    pub(super) contracts: Vec<SentContractData>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SentContractData {
    pub(super) reference: String,
    pub(super) on: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct People {
    pub(super) women: Vec<String>,
    pub(super) men: Vec<String>,
    pub(super) last: Vec<String>,
    pub(super) referents: Vec<String>,
    pub(super) communes: Vec<CommuneData>,
    pub(super) criteria: Vec<CriterionData>,
    pub(super) qpv_proof: String,
    pub(super) qpv_source: String,
    pub(super) skills_works: Vec<String>,
    pub(super) skills_services: Vec<String>,
    pub(super) schedules: Vec<String>,
    pub(super) again: String,
    pub(super) people: Vec<NamedData>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CommuneData {
    pub(super) name: String,
    pub(super) postcode: String,
    pub(super) weight: i64,
    pub(super) qpv: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CriterionData {
    pub(super) code: String,
    pub(super) proof: String,
    pub(super) prescriber_kind: String,
    pub(super) prescriber: String,
    pub(super) weight: i64,
    #[serde(default)]
    pub(super) min_age: i64,
    pub(super) max_age: Option<i64>,
    /// Months written on the document, for a decision or a permit.
    pub(super) valid_months: Option<i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NamedData {
    pub(super) first: String,
    pub(super) last: String,
    pub(super) sex: Sex,
    pub(super) born: String,
    pub(super) wish: String,
    pub(super) trade: String,
    pub(super) rome: String,
    pub(super) wish2: Option<String>,
    pub(super) trade2: Option<String>,
    pub(super) criteria: Vec<[String; 5]>,
    pub(super) informed: String,
    pub(super) available: Option<String>,
    pub(super) referent: Option<String>,
    pub(super) commune: Option<String>,
    #[serde(default)]
    pub(super) qpv: String,
    #[serde(default)]
    pub(super) skills: String,
    #[serde(default)]
    pub(super) schedule: String,
    pub(super) radius: Option<u32>,
    #[serde(default)]
    pub(super) licence: bool,
    #[serde(default)]
    pub(super) steps: Vec<(String, String, bool)>,
    #[serde(default)]
    pub(super) structures: Vec<[String; 4]>,
    pub(super) pass: Option<[String; 3]>,
    #[serde(default)]
    pub(super) pass_events: Vec<(PassEventKind, String, String, String)>,
    #[serde(default)]
    pub(super) absences: Vec<(AbsenceReason, String, String)>,
}

/// Sector side of a trade: works employ 21 % women, services 55 % (domain notes, synthetic data).
#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(super) enum Family {
    Works,
    Services,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Trade {
    pub(super) code: String,
    pub(super) family: Family,
    pub(super) job: String,
    pub(super) label: String,
    pub(super) rome: String,
    pub(super) euros_per_hour: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Work {
    pub(super) refusals: Vec<(String, i64)>,
    pub(super) trades: Vec<Trade>,
    pub(super) contract_types: BTreeMap<Modality, Vec<String>>,
    pub(super) words: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    pub(super) exemption: String,
    pub(super) amendment: String,
    pub(super) tranche: String,
    pub(super) order: String,
    pub(super) rejected: String,
    pub(super) launch: String,
    pub(super) launch_note: String,
    pub(super) hours_in: String,
    pub(super) visit: String,
    pub(super) call: String,
    pub(super) closing: String,
    pub(super) welcome: String,
    pub(super) first_hire: String,
    pub(super) end_planned: String,
    pub(super) left: String,
    pub(super) sheet: String,
}

/// A lot by its contract's title and its number.
pub(super) type LotName = (String, i64);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Story {
    pub(super) parties: Vec<PartyData>,
    pub(super) placements: Vec<PlacementData>,
    pub(super) seats: Vec<SeatData>,
    pub(super) contacts: Vec<ContactData>,
    pub(super) needs: Vec<NeedData>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PartyData {
    pub(super) lot: LotName,
    pub(super) organisation: String,
    pub(super) role: PartyRole,
    pub(super) on_behalf_of: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlacementData {
    pub(super) person: String,
    pub(super) lot: LotName,
    pub(super) employer: String,
    pub(super) user: Option<String>,
    pub(super) modality: Modality,
    pub(super) contract_type: String,
    pub(super) job: String,
    pub(super) starts: String,
    pub(super) ends: String,
    #[serde(default)]
    pub(super) ended: bool,
    pub(super) outcome: Option<Outcome>,
    pub(super) weekly: i64,
    /// Hundredths of an hour, month by month from the first.
    pub(super) hours: Vec<i64>,
    /// Positions in `hours` that wait for the facilitator.
    #[serde(default)]
    pub(super) check: Vec<usize>,
    /// Hours declared after the end of the contract, some months later.
    pub(super) late_month: Option<LateMonth>,
    /// When the last month was declared.
    pub(super) declared: Option<String>,
    #[serde(default)]
    pub(super) source: String,
    #[serde(default)]
    pub(super) reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LateMonth {
    pub(super) after: i32,
    pub(super) hours: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SeatData {
    pub(super) person: String,
    pub(super) lot: LotName,
    pub(super) starts: String,
    pub(super) ends: String,
    pub(super) hours: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContactData {
    pub(super) lot: Option<LotName>,
    pub(super) organisation: Option<String>,
    pub(super) person: Option<String>,
    pub(super) on: String,
    pub(super) kind: ContactKind,
    #[serde(default)]
    pub(super) due_month: bool,
    pub(super) text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NeedData {
    pub(super) lot: LotName,
    pub(super) title: String,
    pub(super) trade: String,
    pub(super) rome: String,
    pub(super) seats: i64,
    pub(super) starts: String,
    pub(super) ends: String,
    pub(super) weekly: i64,
    pub(super) place: String,
    #[serde(default)]
    pub(super) modality: String,
    #[serde(default)]
    pub(super) licence: bool,
    pub(super) status: Option<NeedStatus>,
    pub(super) proposed: Option<String>,
    pub(super) decided: Option<String>,
    /// Person, status and code of a refusal.
    #[serde(default)]
    pub(super) proposals: Vec<(String, ProposalStatus, String)>,
}
