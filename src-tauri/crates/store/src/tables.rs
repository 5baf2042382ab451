//! The records of the dossier: one struct for each table, the table's own SQL comment says more.

use crate::column::enum_column;
use crate::record::record;
use chrono::NaiveDate;
use clausier_domain::quantity::{
    CalibrationId, Cents, ContractId, CriterionId, Hours, LotId, NeedId, OperationId, OrganisationId,
    PersonId, PlacementId, YearMonth,
};
use clausier_domain::vocabulary::{
    CommitmentKind, ContactKind, ContractKind, ContractStatus, HourStatus, Level, LotStatus, Modality,
    NeedStatus, OrganisationKind, Outcome, PartyRole, PersonStatus, ProposalStatus, Qpv, Sex,
};

mod office;
mod studio;

pub use office::{Contact, Postponed, Setting};
pub use studio::{
    BuyerPolicy, Calibration, CalibrationLine, Capacity, ColumnMapping, Derogation, PlanLine, Produced,
    Profile, PurchasePlan, Tender, TextBlock,
};

enum_column!(
    CommitmentKind,
    HourStatus,
    ContactKind,
    ContractKind,
    ContractStatus,
    Level,
    LotStatus,
    Modality,
    NeedStatus,
    OrganisationKind,
    Outcome,
    PartyRole,
    PersonStatus,
    ProposalStatus,
    Qpv,
    Sex
);

/// Tables whose every write is recorded, undone and redone. Parents stand before children.
pub const JOURNALED: &[&str] = &[
    "organisation",
    "operation",
    "contract",
    "modification",
    "tender",
    "derogation",
    "buyer_policy",
    "profile",
    "capacity",
    "lot",
    "party",
    "calibration",
    "calibration_line",
    "commitment",
    "produced",
    "text_block",
    "purchase_plan",
    "plan_line",
    "column_mapping",
    "person",
    "wish",
    "criterion",
    "proof",
    "step",
    "need",
    "proposal",
    "placement",
    "hour_line",
    "contact",
    "postponed",
    "setting",
];

record!(
    /// A buyer, a company or an integration structure.
    Organisation(OrganisationId) in "organisation" {
        /// What it is to the facilitator.
        kind: OrganisationKind,
        /// Name.
        name: String,
        /// SIRET as typed or imported, possibly empty or wrong.
        siret: String,
        /// For a buyer: `state`, `local` or `utility`; empty when not said.
        buyer_kind: String,
        /// For an integration structure: EI, ACI, AI, ETTI, GEIQ, EA, ESAT.
        structure_kind: String,
        /// Commune.
        commune: String,
        /// Who to write to.
        contact_name: String,
        /// Address of the contact.
        email: String,
        /// Telephone of the contact.
        phone: String,
    }
);

record!(
    /// A group of contracts with one purpose.
    Operation(OperationId) in "operation" {
        /// The buyer, when known.
        buyer: Option<OrganisationId>,
        /// Name.
        name: String,
        /// Place, in words.
        place: String,
        /// Territory, for the yearly report.
        territory: String,
    }
);

record!(
    /// A public contract from the study to the archive.
    Contract(ContractId) in "contract" {
        /// Its operation.
        operation: Option<OperationId>,
        /// Its buyer.
        buyer: Option<OrganisationId>,
        /// The buyer's own number.
        reference: String,
        /// Object.
        title: String,
        /// Kind.
        kind: ContractKind,
        /// Where it stands.
        status: ContractStatus,
        /// CPV code, eight digits.
        cpv: String,
        /// Procedure, as published.
        procedure: String,
        /// Place, as published.
        place: String,
        /// Amount excluding tax, in cents.
        amount: Option<Cents>,
        /// Duration in months.
        duration_months: Option<u32>,
        /// Publication of the tender.
        launch_on: Option<NaiveDate> as "string | null",
        /// Notification.
        notified_on: Option<NaiveDate> as "string | null",
        /// First day.
        starts_on: Option<NaiveDate> as "string | null",
        /// Last day.
        ends_on: Option<NaiveDate> as "string | null",
        /// Social considerations as published.
        social: String,
        /// Key of the essential data, when imported.
        decp_uid: String,
        /// JSON list of what the import found odd.
        warnings: String,
        /// Version of its calibration.
        version: i64 as "number",
    }
);

record!(
    /// A published modification of a contract.
    Modification(RowId) in "modification" {
        /// The contract.
        contract: ContractId,
        /// Number.
        number: i64 as "number",
        /// Notification.
        notified_on: Option<NaiveDate> as "string | null",
        /// New amount, in cents.
        amount: Option<Cents>,
        /// New duration in months.
        duration_months: Option<u32>,
        /// New holders' identifiers.
        holders: String,
    }
);

record!(
    /// A lot of a contract.
    Lot(LotId) in "lot" {
        /// The contract.
        contract: ContractId,
        /// Number.
        number: i64 as "number",
        /// Title.
        title: String,
        /// Trade code.
        trade: String,
        /// Amount excluding tax, in cents.
        amount: Option<Cents>,
        /// First day.
        starts_on: Option<NaiveDate> as "string | null",
        /// Last day.
        ends_on: Option<NaiveDate> as "string | null",
        /// Place, in words.
        place: String,
        /// Where it stands.
        status: LotStatus,
        /// Posts agreed with the companies; 0 means the office's default.
        max_posts: i64 as "number",
    }
);

record!(
    /// A company's part in a lot.
    Party(RowId) in "party" {
        /// The lot.
        lot: LotId,
        /// The company.
        organisation: OrganisationId,
        /// Its part.
        role: PartyRole,
        /// The company an employer works for.
        on_behalf_of: Option<OrganisationId>,
    }
);

record!(
    /// A dated line of the hours a lot owes.
    Commitment(CommitmentId) in "commitment" {
        /// The lot.
        lot: LotId,
        /// From when it is due.
        effective_on: NaiveDate as "string",
        /// Kind.
        kind: CommitmentKind,
        /// Hours, negative for an exemption.
        hours: Hours,
        /// Why.
        reason: String,
        /// The calibration it comes from.
        calibration: Option<CalibrationId>,
    }
);

record!(
    /// A person on an integration pathway.
    Person(PersonId) in "person" {
        /// Last name.
        last_name: String,
        /// First name.
        first_name: String,
        /// Birth name when it differs.
        birth_name: String,
        /// Sex, for the yearly report only.
        sex: Sex,
        /// Birth date.
        birth_on: Option<NaiveDate> as "string | null",
        /// Telephone.
        phone: String,
        /// Address for mail.
        email: String,
        /// Commune.
        commune: String,
        /// Postal code.
        postcode: String,
        /// Priority district: declared with a proof.
        qpv: Qpv,
        /// Its name.
        qpv_name: String,
        /// Level of qualification.
        level: Level,
        /// How far the person goes, in kilometres.
        radius_km: Option<u32>,
        /// Driving licence B.
        licence_b: bool,
        /// Has a vehicle.
        vehicle: bool,
        /// Uses public transport.
        public_transport: bool,
        /// Hours wanted a week.
        weekly_hours: Option<Hours>,
        /// Free from this day.
        available_on: Option<NaiveDate> as "string | null",
        /// Skills and permits, one a line.
        skills: String,
        /// Constraints of hours and transport.
        schedule: String,
        /// Who follows the person.
        referent: String,
        /// Kind of the referring body.
        prescriber_kind: String,
        /// Its name.
        prescriber: String,
        /// Information given and agreement.
        informed_on: Option<NaiveDate> as "string | null",
        /// Last contact.
        last_contact_on: Option<NaiveDate> as "string | null",
        /// Whether the office follows the person.
        status: PersonStatus,
    }
);

record!(
    /// An occupation a person wishes.
    Wish(RowId) in "wish" {
        /// The person.
        person: PersonId,
        /// Order of preference.
        rank: i64 as "number",
        /// Trade code.
        trade: String,
        /// ROME code.
        rome: String,
        /// In words.
        label: String,
    }
);

record!(
    /// A criterion of eligibility a person declares.
    Criterion(CriterionId) in "criterion" {
        /// The person.
        person: PersonId,
        /// Code, as in the rules.
        code: String,
        /// The one that statistics count.
        main: bool,
    }
);

record!(
    /// A proof seen for a criterion.
    Proof(ProofId) in "proof" {
        /// The criterion.
        criterion: CriterionId,
        /// Kind, as in the rules.
        kind: String,
        /// When it was seen.
        seen_on: NaiveDate as "string",
        /// By whom.
        seen_by: String,
        /// Date of the document.
        issued_on: Option<NaiveDate> as "string | null",
        /// Last day it holds, when the document says so.
        valid_until: Option<NaiveDate> as "string | null",
    }
);

record!(
    /// A step of a pathway.
    Step(RowId) in "step" {
        /// The person.
        person: PersonId,
        /// When.
        on_date: NaiveDate as "string",
        /// What.
        label: String,
        /// Still to come.
        planned: bool,
    }
);

record!(
    /// What a lot asks for.
    Need(NeedId) in "need" {
        /// The lot.
        lot: LotId,
        /// The job, in words.
        title: String,
        /// Trade code.
        trade: String,
        /// ROME code.
        rome: String,
        /// Number of people.
        seats: i64 as "number",
        /// First day.
        starts_on: NaiveDate as "string",
        /// Last day.
        ends_on: NaiveDate as "string",
        /// Hours a week.
        weekly_hours: Hours,
        /// Place, in words.
        place: String,
        /// Driving licence B required.
        licence_b: bool,
        /// Skills required, one a line.
        skills: String,
        /// Modality preferred, empty when any.
        modality: String,
        /// Where it stands.
        status: NeedStatus,
    }
);

record!(
    /// A person proposed on a need.
    Proposal(ProposalId) in "proposal" {
        /// The need.
        need: NeedId,
        /// The person.
        person: PersonId,
        /// Where it stands.
        status: ProposalStatus,
        /// When proposed.
        proposed_on: NaiveDate as "string",
        /// When decided.
        decided_on: Option<NaiveDate> as "string | null",
        /// Code of a refusal.
        reason: String,
    }
);

record!(
    /// A person at work on a lot.
    Placement(PlacementId) in "placement" {
        /// The person.
        person: PersonId,
        /// The lot.
        lot: LotId,
        /// The need it answers.
        need: Option<NeedId>,
        /// Who employs.
        employer: OrganisationId,
        /// Where the person works when made available.
        user_company: Option<OrganisationId>,
        /// Modality.
        modality: Modality,
        /// Contract of work, in words.
        contract_type: String,
        /// Job, in words.
        job: String,
        /// First day.
        starts_on: NaiveDate as "string",
        /// Planned last day.
        ends_on: Option<NaiveDate> as "string | null",
        /// Real last day, once known.
        ended_on: Option<NaiveDate> as "string | null",
        /// Hours a week.
        weekly_hours: Hours,
        /// What became of the person at the end.
        outcome: Outcome,
    }
);

record!(
    /// The hours of a placement in a month.
    HourLine(HourLineId) in "hour_line" {
        /// The placement.
        placement: PlacementId,
        /// The month.
        month: YearMonth,
        /// Hours declared.
        hours: Hours,
        /// Where the line stands.
        status: HourStatus,
        /// Why rejected, or why kept in spite of a warning.
        reason: String,
        /// Where the figure comes from.
        source: String,
        /// When declared.
        declared_on: NaiveDate as "string",
        /// When validated.
        validated_on: Option<NaiveDate> as "string | null",
    }
);
