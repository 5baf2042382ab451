//! The records of the dossier: one struct for each table, the table's own SQL comment says more.

use crate::column::enum_column;
use crate::record::record;
use chrono::NaiveDate;
use clausier_domain::quantity::{Cents, ContractId, OperationId, OrganisationId};
use clausier_domain::vocabulary::{
    AbsenceReason, BillingKind, CommitmentKind, ContactKind, ContractKind, ContractStatus, HourStatus, Level,
    LotStatus, Modality, NeedStatus, OrganisationKind, Outcome, PairingKind, PartyRole, PassEventKind,
    PenaltyDecision, PersonStatus, ProposalStatus, Qpv, Sex,
};

mod evidence;
mod execution;
mod form;
mod office;
mod people;
mod reminders;
mod studio;

pub use evidence::{Evidence, Produced};
pub use execution::{
    Accrual, Billing, Commitment, HourLine, Party, Payslip, PenaltyDraft, Placement, Pledge, PledgeMeasure,
    Site, Transfer,
};
pub use form::Form;
pub use office::{Contact, HourPart, Postponed, Recognised, Setting};
pub use people::{
    Absence, Accompaniment, Apart, Criterion, Merged, Need, Pairing, Pass, PassEvent, Person, Proof,
    Proposal, Step, Target, Wish,
};
pub use reminders::{OwnLadder, ReminderStep};
pub use studio::{
    BuyerPolicy, Calibration, CalibrationLine, Capacity, ColumnMapping, Derogation, PlanLine, Profile,
    PurchasePlan, Tender, TextBlock,
};

enum_column!(
    AbsenceReason,
    BillingKind,
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
    PenaltyDecision,
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
    "site",
    "party",
    "calibration",
    "calibration_line",
    "commitment",
    "accrual",
    "billing",
    "transfer",
    "pledge",
    "pledge_measure",
    "penalty_draft",
    "target",
    "form",
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
    "payslip",
    "hour_part",
    "evidence",
    "produced",
    "recognised",
    "contact",
    "ladder",
    "reminder_step",
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
