//! The closed lists of the trade: kinds, statuses and roles, as they are stored and sent to the page.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! vocabulary {
    ($($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident $(= $text:literal)?),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $($(#[$variant_doc])* $(#[serde(rename = $text)])? $variant),+
        }

        impl $name {
            /// Every value, in the order lists show them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
        }
    )+};
}

vocabulary! {
    /// What an organisation is to the facilitator.
    OrganisationKind {
        /// A contracting authority.
        Buyer,
        /// A company that holds or shares contracts.
        Company,
        /// An integration structure: SIAE, GEIQ, adapted company, ESAT.
        Siae,
    }
    /// The kind of a contract: it decides the European threshold.
    ContractKind {
        /// Works.
        Works,
        /// Supplies.
        Supplies,
        /// Services.
        Services,
        /// A concession.
        Concession,
        /// Social and other specific services.
        SocialServices,
    }
    /// Where a contract stands, from the study to the end.
    ContractStatus {
        /// The tender is being studied.
        Study,
        /// Hours are decided, the tender is not published.
        Calibrated,
        /// The tender is published.
        Published,
        /// Awarded and notified.
        Notified,
        /// Under way.
        Running,
        /// Finished.
        Closed,
        /// Decided without a social clause.
        NoClause,
    }
    /// Where a lot stands.
    LotStatus {
        /// Not awarded yet.
        Study,
        /// Under way: hours are due.
        Running,
        /// Finished.
        Closed,
        /// No hours are asked of it.
        NoClause,
    }
    /// A company's part in a lot.
    PartyRole {
        /// Holder, or lead of a grouping (mandataire).
        Lead,
        /// Co-contractor (cotraitant).
        CoHolder,
        /// Subcontractor.
        Subcontractor,
        /// Employer that makes people available (ETTI, AI, GEIQ).
        Employer,
    }
    /// Where a proposal of a person on a need stands.
    ProposalStatus {
        /// Proposed to the company.
        Proposed,
        /// The company sees the person.
        Interview,
        /// Accepted by both.
        Accepted,
        /// At work, by a contract.
        Placed,
        /// Refused, with a reason.
        Refused,
        /// Hired elsewhere: an end, and a good one.
        HiredElsewhere,
    }
    /// Why a person is not free for some days; never a matter of health.
    AbsenceReason {
        /// In training.
        Training,
        /// On leave.
        Leave,
        /// Anything else.
        Other,
    }
    /// What pushes back the end of a PASS IAE.
    PassEventKind {
        /// It does not run for some days.
        Suspension,
        /// It lasts longer.
        Extension,
    }
    /// What a facilitator decided on a line of the portfolio's plan.
    PairingKind {
        /// The line stays in every plan.
        Keep,
        /// The pair is not to be planned.
        Never,
    }
    /// How a person is employed: the three modalities of the clause, in reporting detail.
    Modality {
        /// Direct hire, fixed-term or permanent.
        Direct,
        /// Apprenticeship or professionalisation contract.
        WorkStudy,
        /// Temporary assignment by an ETTI.
        Temporary,
        /// Made available by a GEIQ.
        Geiq,
        /// Made available by an intermediary association.
        Ai,
        /// Work done by an EI, an ACI, an adapted company or an ESAT as a subcontractor.
        Subcontract,
    }
    /// What became of a person at the end of a placement.
    Outcome {
        /// Nothing recorded yet.
        Open = "",
        /// Permanent contract, or fixed-term of six months and more.
        Durable,
        /// Shorter fixed-term contract, temporary work.
        Transition,
        /// Training that leads to a qualification.
        Training,
        /// No solution known to exist.
        None,
        /// The person could not be reached.
        Unknown,
    }
    /// Kind of an entry in the log of contacts.
    ContactKind {
        /// A note.
        Note,
        /// A call.
        Call,
        /// A message.
        Mail,
        /// A letter.
        Letter,
        /// A formal notice, the last step before penalties.
        FormalNotice,
        /// A reminder of missing hours.
        Reminder,
        /// A meeting.
        Meeting,
        /// Hours received.
        Hours,
    }
    /// Sex, asked for the yearly report only; never used to match.
    Sex {
        /// Not said.
        Unsaid = "",
        /// Woman.
        F,
        /// Man.
        M,
        /// Other.
        X,
    }
    /// Whether a person lives in a priority district: declared with a proof, never guessed.
    Qpv {
        /// Not checked yet.
        Unchecked = "",
        /// Lives in one.
        Yes,
        /// Does not.
        No,
    }
    /// Level of qualification, French nomenclature of 2019.
    Level {
        /// Not said.
        Unsaid = "",
        /// Below level 3: no diploma.
        Below3 = "below3",
        /// Level 3: CAP, BEP.
        Three = "3",
        /// Level 4: baccalauréat.
        Four = "4",
        /// Level 5.
        Five = "5",
        /// Level 6 and above.
        SixUp = "6",
    }
    /// Whether a person is followed by the office.
    PersonStatus {
        /// Followed.
        Active,
        /// Left the pathway.
        Left,
    }
    /// Kind of a dated line of hours due.
    CommitmentKind {
        /// Written in the contract.
        Initial,
        /// An optional tranche that was confirmed.
        Tranche,
        /// An order of a framework agreement.
        Order,
        /// A renewal of the contract.
        Renewal,
        /// An amendment.
        Amendment,
        /// Hours the buyer gave up: negative.
        Exemption,
    }
    /// What a lot was billed with.
    BillingKind {
        /// An invoice; a credit note is negative.
        Invoice,
        /// An order of a framework agreement.
        Order,
    }
    /// What the buyer decided of a draft of penalties.
    PenaltyDecision {
        /// Not decided.
        Pending = "",
        /// Asked in full.
        Applied,
        /// Lowered.
        Reduced,
        /// Given up.
        Waived,
    }
    /// Where a month of hours stands.
    HourStatus {
        /// Said by the company.
        Declared,
        /// A proof was seen.
        Evidenced,
        /// Accepted by the facilitator: counts.
        Validated,
        /// Refused, with a reason.
        Rejected,
    }
    /// Where a need stands.
    NeedStatus {
        /// Seats are open.
        Open,
        /// Every seat is taken.
        Filled,
        /// Closed without being filled.
        Closed,
    }
}
