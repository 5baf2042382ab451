//! The records of the dossier: one struct for each table, the table's own SQL comment says more.

use crate::column::enum_column;
use crate::record::record;
use chrono::NaiveDate;
use clausier_domain::quantity::{
    CalibrationId, Cents, ContractId, Hours, LotId, NeedId, OperationId, OrganisationId, PersonId,
    PlacementId, YearMonth,
};
use clausier_domain::vocabulary::{
    AbsenceReason, CommitmentKind, ContactKind, ContractKind, ContractStatus, HourStatus, Level, LotStatus,
    Modality, NeedStatus, OrganisationKind, Outcome, PairingKind, PartyRole, PassEventKind, PersonStatus,
    ProposalStatus, Qpv, Sex,
};

mod form;
mod office;
mod people;
mod studio;

pub use form::Form;
pub use office::{Contact, Postponed, Setting};
pub use people::{
    Absence, Accompaniment, Apart, Criterion, Merged, Need, Pairing, Pass, PassEvent, Person, Proof,
    Proposal, Step, Wish,
};
pub use studio::{
    BuyerPolicy, Calibration, CalibrationLine, Capacity, ColumnMapping, Derogation, PlanLine, Produced,
    Profile, PurchasePlan, Tender, TextBlock,
};

enum_column!(
    AbsenceReason,
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
    PairingKind,
    PartyRole,
    PassEventKind,
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
    "form",
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
    "absence",
    "accompaniment",
    "pass",
    "pass_event",
    "apart",
    "merged",
    "need",
    "proposal",
    "pairing",
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
