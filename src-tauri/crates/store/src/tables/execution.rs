//! The records of contracts carried out: who does what, what is owed, what was done.

use crate::record::record;
use chrono::NaiveDate;
use clausier_domain::quantity::{
    BasisPoints, CalibrationId, Cents, ContractId, Hours, LotId, NeedId, OrganisationId, PersonId,
    PlacementId, PledgeId, SiteId, YearMonth,
};
use clausier_domain::vocabulary::{
    BillingKind, CommitmentKind, HourStatus, Modality, Outcome, PartyRole, PenaltyDecision,
};

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
        /// Its part of the hours due in a grouping; zero when not said.
        share: BasisPoints,
        /// Act of subcontracting, annex of the grouping.
        reference: String,
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
    /// A place where a contract is carried out.
    Site(SiteId) in "site" {
        /// The contract.
        contract: ContractId,
        /// The lot, when only one is carried out there.
        lot: Option<LotId>,
        /// Name.
        name: String,
        /// Commune, in words.
        commune: String,
        /// INSEE code of the commune, empty when not recognised.
        commune_code: String,
    }
);

record!(
    /// Hours owed for what is invoiced or ordered.
    Accrual(RowId) in "accrual" {
        /// The lot.
        lot: LotId,
        /// What owes hours: invoices, or orders.
        basis: BillingKind,
        /// Hours for each `per`.
        hours: Hours,
        /// So many euros, in cents.
        per: Cents,
        /// Amount from which hours are owed, in cents.
        trigger_amount: Cents,
    }
);

record!(
    /// An invoice or an order of a lot.
    Billing(RowId) in "billing" {
        /// The lot.
        lot: LotId,
        /// The company.
        organisation: Option<OrganisationId>,
        /// When.
        on_date: NaiveDate as "string",
        /// Kind.
        kind: BillingKind,
        /// Amount excluding tax, in cents; negative for a credit.
        amount: Cents,
        /// Its number.
        reference: String,
    }
);

record!(
    /// Hours a company of a grouping takes over from another.
    Transfer(RowId) in "transfer" {
        /// The lot.
        lot: LotId,
        /// Who owes less.
        giver: OrganisationId,
        /// Who owes more.
        taker: OrganisationId,
        /// How many hours.
        hours: Hours,
        /// From when.
        on_date: NaiveDate as "string",
        /// Why.
        reason: String,
    }
);

record!(
    /// A commitment in another unit than hours.
    Pledge(PledgeId) in "pledge" {
        /// The contract.
        contract: ContractId,
        /// The lot, when only one is bound.
        lot: Option<LotId>,
        /// Code of the unit, as in the rules.
        unit: String,
        /// In words.
        label: String,
        /// Target, hundredths of the unit.
        target: i64 as "number",
        /// By when.
        due_on: Option<NaiveDate> as "string | null",
    }
);

record!(
    /// What was reached of a pledge.
    PledgeMeasure(RowId) in "pledge_measure" {
        /// The pledge.
        pledge: PledgeId,
        /// When.
        on_date: NaiveDate as "string",
        /// Hundredths of the unit.
        value: i64 as "number",
        /// What was seen.
        evidence: String,
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
        /// Where on the contract, when it has several places.
        site: Option<SiteId>,
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
        /// Hours of training, included in `hours`.
        training: Hours,
        /// Hours of paid leave, included in `hours`.
        leave: Hours,
        /// Overtime, included in `hours`.
        overtime: Hours,
    }
);

record!(
    /// The hours of a person's payslip.
    Payslip(RowId) in "payslip" {
        /// The person.
        person: PersonId,
        /// Who pays.
        employer: OrganisationId,
        /// The month.
        month: YearMonth,
        /// Hours on it.
        hours: Hours,
        /// When it was seen.
        seen_on: NaiveDate as "string",
    }
);

record!(
    /// A computation of penalties given to the buyer.
    PenaltyDraft(RowId) in "penalty_draft" {
        /// The lot.
        lot: LotId,
        /// When.
        drafted_on: NaiveDate as "string",
        /// What may be asked, in cents.
        amount: Cents,
        /// JSON of the hours, the rule and the steps as they were.
        facts: String,
        /// What the buyer decided.
        decision: PenaltyDecision,
        /// When.
        decided_on: Option<NaiveDate> as "string | null",
        /// What was asked in the end, in cents.
        decided_amount: Option<Cents>,
        /// Why.
        reason: String,
    }
);
