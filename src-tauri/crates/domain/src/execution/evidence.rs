//! What was seen that proves hours and hires, and what was not.
//!
//! A proof says on which lot, of which company, of which placement and for which months it speaks; what it does not
//! say, it does not narrow. An hour line is proven when a proof of hours covers its month, or when a payslip of that
//! month was seen. A hire is proven by a proof of hire, or by any proof of its hours. Proofs of a person's criteria
//! are another matter ([`crate::eligibility`]).

use crate::quantity::{Hours, LotId, OrganisationId, PlacementId, YearMonth};
use crate::rulebook::Provenance;
use crate::vocabulary::HourStatus;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a kind of evidence proves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Proves {
    /// The hours of the months it speaks of.
    Hours,
    /// That the person was hired for the lot.
    Start,
}

/// Which company a kind of evidence comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GivenBy {
    /// The employer: a payslip of a company says nothing of people made available to it.
    Employer,
    /// The employer, or the company where the person works.
    Either,
}

/// A kind of evidence, as data of `assets/rules/evidence.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EvidenceKind {
    /// Its code; its name is the Fluent key `evidence-kind-<code>`.
    pub code: String,
    /// What it proves.
    pub proves: Vec<Proves>,
    /// Which company gives it.
    pub given_by: GivenBy,
    /// Where it comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// A proof seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceFacts<'a> {
    /// What its kind proves.
    pub proves: &'a [Proves],
    /// Which company gives its kind.
    pub given_by: GivenBy,
    /// The lot it speaks of; every lot when it says none.
    pub lot: Option<LotId>,
    /// The company it comes from; every company when it says none.
    pub organisation: Option<OrganisationId>,
    /// The placement it speaks of; every one when it says none.
    pub placement: Option<PlacementId>,
    /// First and last month it speaks of.
    pub months: Option<(YearMonth, YearMonth)>,
}

/// A placement, as proofs speak of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Post {
    /// The placement.
    pub placement: PlacementId,
    /// Its lot.
    pub lot: LotId,
    /// Who employs.
    pub employer: OrganisationId,
    /// Where the person works when made available.
    pub user_company: Option<OrganisationId>,
    /// First day.
    pub starts_on: NaiveDate,
}

/// The hours of a placement in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthOfHours {
    /// The month.
    pub month: YearMonth,
    /// Hours declared.
    pub hours: Hours,
    /// Where the line stands.
    pub status: HourStatus,
    /// A payslip of the month, when one was seen.
    pub payslip: Option<Hours>,
}

/// A month of a placement that no proof covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnprovenMonth {
    /// The month.
    pub month: YearMonth,
    /// Hours declared.
    pub hours: Hours,
    /// Where the line stands.
    pub status: HourStatus,
}

/// What no proof covers of a placement.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unproven {
    /// Months with hours, in order.
    pub months: Vec<UnprovenMonth>,
    /// First day of work, when nothing proves the hire.
    pub start: Option<NaiveDate>,
}

impl EvidenceFacts<'_> {
    /// Speaks of the placement.
    #[must_use]
    pub fn covers(&self, post: &Post) -> bool {
        let from = |company| {
            company == post.employer
                || (self.given_by == GivenBy::Either && Some(company) == post.user_company)
        };
        self.lot.is_none_or(|lot| lot == post.lot)
            && self.organisation.is_none_or(from)
            && self.placement.is_none_or(|placement| placement == post.placement)
    }

    /// Proves the hours of the placement in the month.
    #[must_use]
    pub fn proves_hours(&self, post: &Post, month: YearMonth) -> bool {
        self.proves.contains(&Proves::Hours)
            && self.months.is_some_and(|(first, last)| first <= month && month <= last)
            && self.covers(post)
    }

    /// Proves that the person was hired for the lot.
    #[must_use]
    pub fn proves_start(&self, post: &Post) -> bool {
        // A proof of hire that speaks of a whole lot says nothing of who was hired.
        self.proves.contains(&Proves::Start) && self.placement.is_some() && self.covers(post)
    }
}

/// What no proof covers of a placement on a day: rejected hours need none, and a hire to come neither.
#[must_use]
pub fn unproven(
    post: &Post,
    lines: &[MonthOfHours],
    evidence: &[EvidenceFacts<'_>],
    today: NaiveDate,
) -> Unproven {
    let asked = |l: &&MonthOfHours| l.status != HourStatus::Rejected && l.hours > Hours::ZERO;
    let proven =
        |l: &MonthOfHours| l.payslip.is_some() || evidence.iter().any(|e| e.proves_hours(post, l.month));
    let mut months: Vec<UnprovenMonth> = lines
        .iter()
        .filter(asked)
        .filter(|l| !proven(l))
        .map(|l| UnprovenMonth { month: l.month, hours: l.hours, status: l.status })
        .collect();
    months.sort_by_key(|m| m.month);
    let hired = lines.iter().filter(asked).any(proven) || evidence.iter().any(|e| e.proves_start(post));
    let start = (post.starts_on <= today && !hired).then_some(post.starts_on);
    Unproven { months, start }
}

/// Months in order, each once, as ranges: what a person says "from March to May" of.
#[must_use]
pub fn ranges(months: impl IntoIterator<Item = YearMonth>) -> Vec<(YearMonth, YearMonth)> {
    let sorted: std::collections::BTreeSet<YearMonth> = months.into_iter().collect();
    let mut ranges: Vec<(YearMonth, YearMonth)> = Vec::new();
    for month in sorted {
        match ranges.last_mut() {
            Some((_, last)) if last.next() == month => *last = month,
            _ => ranges.push((month, month)),
        }
    }
    ranges
}

#[cfg(test)]
#[path = "evidence_tests.rs"]
mod tests;
