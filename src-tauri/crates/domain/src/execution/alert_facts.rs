//! What alerts are drawn from.

use crate::execution::progress::{LotLevel, Progress};
use crate::execution::reminders::Reminder;
use crate::execution::silence::Silence;
use crate::execution::span::Span;
use crate::quantity::{ContractId, Hours, LotId, OrganisationId, PersonId, PlacementId, YearMonth};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A lot in execution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LotAlertFacts {
    /// Which lot.
    pub lot: LotId,
    /// Its title as shown ("Nouvel hopital, lot 2").
    pub title: String,
    /// Its last day.
    #[ts(type = "string")]
    pub ends_on: NaiveDate,
    /// In one word.
    pub level: LotLevel,
    /// Owed by the end.
    pub due: Hours,
    /// Done.
    pub done: Hours,
    /// Done plus signed contracts.
    pub forecast: Hours,
    /// Last day from which it can be held.
    #[ts(type = "string | null")]
    pub point_of_no_return: Option<NaiveDate>,
    /// Posts that close the gap.
    #[ts(type = "number | null")]
    pub needed_posts: Option<i64>,
    /// Companies of the lot.
    pub companies: Vec<CompanyAlertFacts>,
    /// Hours waiting, when there are any.
    pub waiting: Option<WaitingHours>,
    /// Reminders open on the lot.
    pub reminders: Vec<ReminderAlertFacts>,
}

impl LotAlertFacts {
    /// The facts a lot's progress already holds; companies and waiting hours are added by the caller.
    #[must_use]
    pub fn of(lot: LotId, title: String, ends_on: NaiveDate, progress: &Progress) -> Self {
        Self {
            lot,
            title,
            ends_on,
            level: progress.level,
            due: progress.due,
            done: progress.done,
            forecast: progress.forecast,
            point_of_no_return: progress.point_of_no_return,
            needed_posts: progress.needed_posts,
            companies: Vec::new(),
            waiting: None,
            reminders: Vec::new(),
        }
    }

    /// Hours signed contracts will not bring.
    pub(super) fn missing(&self) -> Hours {
        (self.due - self.forecast).max(Hours::ZERO)
    }
}

/// A company with people in post on a lot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CompanyAlertFacts {
    /// Which company.
    pub company: OrganisationId,
    /// Its name.
    pub name: String,
    /// Its placements on the lot.
    pub placements: Vec<Span>,
    /// Months for which it has declared at least one line.
    pub declared: Vec<YearMonth>,
}

/// A reminder open on a lot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReminderAlertFacts {
    /// The reminder.
    pub reminder: Reminder,
    /// Name of the company.
    pub name: String,
    /// What it is about, in words, for a form.
    pub about: String,
}

/// A lot nobody speaks of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SilenceAlertFacts {
    /// The silence.
    pub silence: Silence,
    /// Title of the lot as shown.
    pub title: String,
}

/// Hours of a lot that wait for the facilitator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WaitingHours {
    /// Their sum.
    pub hours: Hours,
    /// How many lines.
    #[ts(type = "number")]
    pub lines: i64,
    /// Oldest month among them.
    pub month: YearMonth,
    /// Day the oldest of them was declared.
    #[ts(type = "string")]
    pub since: NaiveDate,
}

/// A person followed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonAlertFacts {
    /// Who.
    pub person: PersonId,
    /// Name as shown.
    pub name: String,
    /// Last day of eligibility, when it is known and the person is eligible.
    #[ts(type = "string | null")]
    pub eligible_until: Option<NaiveDate>,
    /// Last day of the PASS IAE held today, when there is one.
    #[ts(type = "string | null")]
    pub pass_until: Option<NaiveDate>,
    /// Proofs that end, by criterion code.
    pub proofs: Vec<ProofAlertFacts>,
    /// Placements that run or will.
    pub placements: Vec<PlacementAlertFacts>,
    /// Hours already counted.
    pub hours: Hours,
}

/// The last valid proof of a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProofAlertFacts {
    /// Code of the criterion.
    pub criterion: String,
    /// Its last valid day.
    #[ts(type = "string")]
    pub until: NaiveDate,
}

/// A placement of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlacementAlertFacts {
    /// Which placement.
    pub placement: PlacementId,
    /// On which lot.
    pub lot: LotId,
    /// Its days.
    pub period: Span,
}

/// A contract whose hours the buyer expects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalibrationAlertFacts {
    /// Which contract.
    pub contract: ContractId,
    /// Its title.
    pub title: String,
    /// Day of publication.
    #[ts(type = "string")]
    pub publication_on: NaiveDate,
    /// Lots of the contract.
    #[ts(type = "number")]
    pub lots: i64,
    /// Lots already calibrated.
    #[ts(type = "number")]
    pub calibrated: i64,
}

/// Everything alerts are drawn from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AlertFacts {
    /// Lots in execution.
    pub lots: Vec<LotAlertFacts>,
    /// People followed.
    pub people: Vec<PersonAlertFacts>,
    /// Contracts being calibrated, whose clause is not produced yet.
    pub calibrations: Vec<CalibrationAlertFacts>,
    /// Lots silent for too long.
    pub silences: Vec<SilenceAlertFacts>,
}
