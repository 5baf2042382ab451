//! The office while it is being drawn: people, lots and placements in memory, before any row.

use super::data::{Data, Family, LotName, RunningData, unknown};
use super::random::Random;
use super::sliding::Sliding;
use chrono::NaiveDate;
use clausier_domain::quantity::YearMonth;
use clausier_domain::vocabulary::{HourStatus, Modality, OrganisationKind, Outcome, PartyRole, Sex};
use clausier_store::StoreError;

/// A full week, in hundredths of an hour: nobody's contracts exceed it together.
pub(super) const FULL_WEEK: i64 = 3_500;

/// Months that can hold a contract: those of activity and what is signed ahead.
const HORIZON: usize = 64;

/// Everything drawn so far, and what it is drawn from.
pub(super) struct Plan<'a> {
    pub(super) data: &'a Data,
    pub(super) when: Sliding,
    pub(super) random: Random,
    pub(super) people: Vec<PersonPlan>,
    pub(super) contracts: Vec<ContractPlan>,
    pub(super) lots: Vec<LotPlan>,
    pub(super) placements: Vec<PlacementPlan>,
}

/// How a person stands today.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Written in the story; never drawn for another placement.
    Story,
    /// At work on a running lot.
    InPost,
    /// Followed, free.
    Available,
    /// Left the pathway.
    Left,
}

/// A person before she is written.
pub(super) struct PersonPlan {
    pub(super) first: String,
    pub(super) last: String,
    pub(super) sex: Sex,
    pub(super) standing: Standing,
    pub(super) family: Family,
    /// Position in the list of the story, for its people.
    pub(super) named: Option<usize>,
    /// Position in that list of whom this is a second sheet.
    pub(super) again: Option<usize>,
    /// First and last month of activity.
    pub(super) from: i64,
    pub(super) to: i64,
    /// Hours a week already signed, month by month.
    used: [i64; HORIZON],
}

impl PersonPlan {
    pub(super) fn new(first: String, last: String, sex: Sex, standing: Standing, family: Family) -> Self {
        Self {
            first,
            last,
            sex,
            standing,
            family,
            named: None,
            again: None,
            from: 0,
            to: 0,
            used: [0; HORIZON],
        }
    }

    fn slots(&mut self, from: i64, to: i64) -> impl Iterator<Item = &mut i64> {
        let skip = usize::try_from(from).unwrap_or(0);
        let count = usize::try_from(to - from + 1).unwrap_or(0);
        self.used.iter_mut().skip(skip).take(count)
    }

    /// Whether these months can hold as many hours a week more.
    pub(super) fn is_free(&mut self, from: i64, to: i64, weekly: i64) -> bool {
        self.from <= from && to <= self.to && self.slots(from, to).all(|used| *used + weekly <= FULL_WEEK)
    }

    /// Signs these months.
    pub(super) fn take(&mut self, from: i64, to: i64, weekly: i64) {
        self.slots(from, to).for_each(|used| *used += weekly);
    }
}

/// A contract before it is written.
pub(super) struct ContractPlan {
    pub(super) title: String,
    pub(super) reference: String,
    pub(super) operation: Option<String>,
    pub(super) buyer: Option<String>,
    pub(super) kind: clausier_domain::vocabulary::ContractKind,
    pub(super) cpv: String,
    pub(super) procedure: String,
    pub(super) starts: NaiveDate,
    pub(super) ends: NaiveDate,
}

/// A lot before it is written.
pub(super) struct LotPlan {
    /// Position of its contract.
    pub(super) contract: usize,
    pub(super) number: i64,
    pub(super) title: String,
    pub(super) trade: String,
    pub(super) starts: NaiveDate,
    pub(super) ends: NaiveDate,
    /// Euros; none when drawn from the hours.
    pub(super) amount: Option<i64>,
    pub(super) max_posts: i64,
    /// None for a closed lot.
    pub(super) running: Option<RunningData>,
    /// Organisation, role, on behalf of: positions in the list of organisations.
    pub(super) parties: Vec<(usize, PartyRole, Option<usize>)>,
}

impl LotPlan {
    /// Position of its holder.
    pub(super) fn lead(&self) -> usize {
        self.parties.first().map_or(0, |(organisation, ..)| *organisation)
    }
}

/// A placement before it is written.
pub(super) struct PlacementPlan {
    pub(super) person: usize,
    pub(super) lot: usize,
    pub(super) employer: usize,
    pub(super) user: Option<usize>,
    pub(super) modality: Modality,
    pub(super) contract_type: String,
    pub(super) job: String,
    pub(super) starts: NaiveDate,
    pub(super) ends: NaiveDate,
    /// Its real last day, once over.
    pub(super) ended: Option<NaiveDate>,
    pub(super) weekly: i64,
    pub(super) outcome: Outcome,
    pub(super) lines: Vec<LinePlan>,
}

impl PlacementPlan {
    /// Its last day, real or planned.
    pub(super) fn last_day(&self) -> NaiveDate {
        self.ended.unwrap_or(self.ends)
    }

    /// Hours validated, in hundredths.
    pub(super) fn validated(&self) -> i64 {
        self.lines.iter().filter(|l| l.status == HourStatus::Validated).map(|l| l.hours).sum()
    }
}

/// A month of hours before it is written.
pub(super) struct LinePlan {
    pub(super) month: YearMonth,
    pub(super) hours: i64,
    pub(super) status: HourStatus,
    pub(super) reason: String,
    pub(super) source: String,
    pub(super) declared_on: NaiveDate,
    pub(super) validated_on: Option<NaiveDate>,
}

impl Plan<'_> {
    /// Position of an organisation.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when the files know none of that name.
    pub(super) fn organisation(&self, name: &str) -> Result<usize, StoreError> {
        let found = self.data.office.organisations.iter().position(|o| o.name == name);
        found.ok_or_else(|| unknown("organisation", name))
    }

    /// Position of a lot.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when the files know none of that name.
    pub(super) fn lot(&self, (contract, number): &LotName) -> Result<usize, StoreError> {
        let found = self.lots.iter().position(|l| {
            l.number == *number && self.contracts.get(l.contract).is_some_and(|c| c.title == *contract)
        });
        found.ok_or_else(|| unknown("lot", contract))
    }

    /// Position of a person of the story, by "first last".
    ///
    /// # Errors
    /// [`StoreError::Refused`] when the files know none of that name.
    pub(super) fn person(&self, name: &str) -> Result<usize, StoreError> {
        let found = self.data.people.people.iter().position(|p| format!("{} {}", p.first, p.last) == name);
        found.ok_or_else(|| unknown("person", name))
    }

    /// A structure of one of these kinds.
    pub(super) fn structure(&mut self, kinds: &[&str]) -> Option<usize> {
        let organisations = &self.data.office.organisations;
        let fitting: Vec<usize> = (0..organisations.len())
            .filter(|n| organisations.get(*n).is_some_and(|o| kinds.contains(&o.structure_kind.as_str())))
            .collect();
        self.random.pick(&fitting).copied()
    }

    /// A company of this trade.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when the files have none.
    pub(super) fn company(&mut self, trade: &str) -> Result<usize, StoreError> {
        let organisations = &self.data.office.organisations;
        let fits = |n: &usize| {
            organisations
                .get(*n)
                .is_some_and(|o| o.kind == OrganisationKind::Company && o.trades.iter().any(|t| t == trade))
        };
        let companies: Vec<usize> = (0..organisations.len()).filter(fits).collect();
        self.random.pick(&companies).copied().ok_or_else(|| unknown("company for", trade))
    }

    /// The lines of months, as a company declares them and the facilitator validates them.
    pub(super) fn validated_line(&mut self, month: YearMonth, hours: i64) -> LinePlan {
        let declared_on = self.when.declared(month, self.random.between(2, 8));
        let later = chrono::TimeDelta::days(self.random.between(0, 6));
        LinePlan {
            month,
            hours,
            status: HourStatus::Validated,
            reason: String::new(),
            source: self.data.work.words.sheet.clone(),
            declared_on,
            validated_on: Some((declared_on + later).min(self.when.today)),
        }
    }
}
