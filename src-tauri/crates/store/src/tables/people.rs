//! The records of people: who they are, what opens their right, what they are proposed.

use crate::record::record;
use chrono::NaiveDate;
use clausier_domain::quantity::{
    CriterionId, Hours, LotId, NeedId, OrganisationId, PersonId, ProposalId, RowId,
};
use clausier_domain::vocabulary::{
    AbsenceReason, Level, NeedStatus, PairingKind, PassEventKind, PersonStatus, ProposalStatus, Qpv, Sex,
};

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
        /// Information given on what the office keeps, and why.
        informed_on: Option<NaiveDate> as "string | null",
        /// Last contact.
        last_contact_on: Option<NaiveDate> as "string | null",
        /// Whether the office follows the person.
        status: PersonStatus,
        /// INSEE code of the commune, empty when not recognised.
        commune_code: String,
        /// Free until this day.
        available_until: Option<NaiveDate> as "string | null",
        /// Day the address was checked against the priority districts.
        qpv_checked_on: Option<NaiveDate> as "string | null",
        /// Where it was checked.
        qpv_source: String,
        /// Agreement to be proposed to companies.
        agreed_on: Option<NaiveDate> as "string | null",
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
        /// INSEE code of the place, empty when not recognised.
        commune_code: String,
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
        /// Day of the interview with the company.
        interview_on: Option<NaiveDate> as "string | null",
        /// A remark of the facilitator.
        note: String,
    }
);

record!(
    /// Days a person is not free to work on a lot.
    Absence(RowId) in "absence" {
        /// The person.
        person: PersonId,
        /// First day.
        starts_on: NaiveDate as "string",
        /// Last day.
        ends_on: NaiveDate as "string",
        /// Why, never a matter of health.
        reason: AbsenceReason,
    }
);

record!(
    /// A recognised structure that employs or accompanies a person: the first door of eligibility.
    Accompaniment(RowId) in "accompaniment" {
        /// The person.
        person: PersonId,
        /// The structure, when the office keeps it.
        organisation: Option<OrganisationId>,
        /// Kind of structure, code of `assets/rules/criteria.toml`.
        kind: String,
        /// First day.
        starts_on: NaiveDate as "string",
        /// Last day, once known.
        ends_on: Option<NaiveDate> as "string | null",
        /// Day the structure's attestation was seen.
        attested_on: Option<NaiveDate> as "string | null",
    }
);

record!(
    /// A PASS IAE of a person; its end is computed.
    Pass(RowId) in "pass" {
        /// The person.
        person: PersonId,
        /// Number.
        number: String,
        /// First day.
        starts_on: NaiveDate as "string",
        /// Who delivered it: code of a referring body or of an employer's kind.
        delivered_by: String,
        /// Day it was withdrawn.
        withdrawn_on: Option<NaiveDate> as "string | null",
    }
);

record!(
    /// Days that push back the end of a PASS IAE.
    PassEvent(RowId) in "pass_event" {
        /// The PASS.
        pass: RowId,
        /// Suspension or extension.
        kind: PassEventKind,
        /// Why, code of the rules.
        reason: String,
        /// First day.
        starts_on: NaiveDate as "string",
        /// Last day.
        ends_on: NaiveDate as "string",
    }
);

record!(
    /// A line of the portfolio's plan that the facilitator locked or set aside.
    Pairing(RowId) in "pairing" {
        /// The person.
        person: PersonId,
        /// The need.
        need: NeedId,
        /// Locked or set aside.
        kind: PairingKind,
        /// Why, in words.
        reason: String,
        /// When.
        decided_on: NaiveDate as "string",
    }
);

record!(
    /// Two sheets that look alike and are two people.
    Apart(RowId) in "apart" {
        /// The person whose number is lower.
        person: PersonId,
        /// The other person.
        other: PersonId,
        /// When it was said.
        decided_on: NaiveDate as "string",
    }
);

record!(
    /// A sheet that was joined to another.
    Merged(RowId) in "merged" {
        /// The person whose sheet stays.
        person: PersonId,
        /// Number of the sheet that is gone.
        former_id: i64 as "number",
        /// Name it bore.
        former_name: String,
        /// When.
        merged_on: NaiveDate as "string",
    }
);

record!(
    /// What a lot declares of the people it wants: counted beside the match, never a part of it.
    Target(RowId) in "target" {
        /// The lot.
        lot: LotId,
        /// Code of the criterion, or `qpv`.
        criterion: String,
        /// People to reach; none when it is in hours.
        people: Option<u32>,
        /// Hours to reach; none when it is in people.
        hours: Option<Hours>,
        /// Where it was declared.
        note: String,
    }
);

impl Person {
    /// A sheet with nothing but a last name: followed, and nothing said of the rest.
    #[must_use]
    pub fn blank(last_name: impl Into<String>) -> Self {
        Self {
            id: PersonId(0),
            last_name: last_name.into(),
            first_name: String::new(),
            birth_name: String::new(),
            sex: Sex::Unsaid,
            birth_on: None,
            phone: String::new(),
            email: String::new(),
            commune: String::new(),
            postcode: String::new(),
            qpv: Qpv::Unchecked,
            qpv_name: String::new(),
            level: Level::Unsaid,
            radius_km: None,
            licence_b: false,
            vehicle: false,
            public_transport: false,
            weekly_hours: None,
            available_on: None,
            skills: String::new(),
            schedule: String::new(),
            referent: String::new(),
            prescriber_kind: String::new(),
            prescriber: String::new(),
            informed_on: None,
            last_contact_on: None,
            status: PersonStatus::Active,
            commune_code: String::new(),
            available_until: None,
            qpv_checked_on: None,
            qpv_source: String::new(),
            agreed_on: None,
        }
    }
}

impl Need {
    /// A need of one full-time seat with nothing but its job and its days.
    #[must_use]
    pub fn blank(lot: LotId, title: impl Into<String>, starts_on: NaiveDate, ends_on: NaiveDate) -> Self {
        Self {
            id: NeedId(0),
            lot,
            title: title.into(),
            trade: String::new(),
            rome: String::new(),
            seats: 1,
            starts_on,
            ends_on,
            weekly_hours: Hours::whole(35),
            place: String::new(),
            licence_b: false,
            skills: String::new(),
            modality: String::new(),
            status: NeedStatus::Open,
            commune_code: String::new(),
        }
    }
}

impl Proposal {
    /// A person proposed on a need, nothing decided yet.
    #[must_use]
    pub const fn made(need: NeedId, person: PersonId, proposed_on: NaiveDate) -> Self {
        Self {
            id: ProposalId(0),
            need,
            person,
            status: ProposalStatus::Proposed,
            proposed_on,
            decided_on: None,
            reason: String::new(),
            interview_on: None,
            note: String::new(),
        }
    }
}
