//! The smallest sets of changes that make a refused pair fit.
//!
//! Of what can stop a pair, distance, licence and each skill are lifted by one change and by no other; only
//! the two rules of time, eligibility and availability, can be lifted in several ways: by a proof, by a later
//! start, or by both. So the sets follow from counting, without trying every pair of changes; a test compares
//! them with trying them all.

use crate::eligibility::Renewal;
use crate::matching::facts::{CandidateFacts, NeedFacts};
use crate::matching::finding::ReasonKind;
use crate::matching::judge::{eligible, eligible_until, free_to_start, kilometres};
use crate::matching::rules::MatchingRules;
use crate::message::Message;
use crate::quantity::CriterionId;
use crate::text::fold;
use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use ts_rs::TS;

/// One change, small enough to be asked for; kinds from the easiest to the hardest.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum Change {
    /// A proof is renewed, or seen for the first time.
    RenewProof {
        /// Which criterion of the person.
        criterion: CriterionId,
        /// On or before this day: the start of the post, once moved.
        #[ts(type = "string")]
        before: NaiveDate,
    },
    /// The person can go further.
    ExtendRadius {
        /// Kilometres more.
        #[ts(type = "number")]
        kilometres: i64,
    },
    /// The post starts later.
    StartLater {
        /// Whole weeks.
        #[ts(type = "number")]
        weeks: i64,
    },
    /// The person obtains a skill or a permit.
    GainSkill {
        /// As the need names it.
        skill: String,
    },
    /// The person obtains a car driving licence.
    GainLicenceB,
}

impl Change {
    /// 0 for the easiest kind: a paper before a habit, a habit before the date of a site, a date before weeks
    /// of training, a training before the months of a licence.
    const fn effort(&self) -> u8 {
        match self {
            Self::RenewProof { .. } => 0,
            Self::ExtendRadius { .. } => 1,
            Self::StartLater { .. } => 2,
            Self::GainSkill { .. } => 3,
            Self::GainLicenceB => 4,
        }
    }
}

/// A change with its sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangeLine {
    /// The sentence.
    pub message: Message,
    /// The change.
    pub change: Change,
}

/// Changes that are enough together, none of them in vain; one or two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Unlock {
    /// The changes, easiest first.
    pub changes: Vec<ChangeLine>,
}

impl Unlock {
    fn of(changes: impl IntoIterator<Item = ChangeLine>) -> Self {
        let mut changes: Vec<ChangeLine> = changes.into_iter().collect();
        changes.sort_by_key(|line| line.change.effort());
        Self { changes }
    }

    /// The pair as it would be after all the changes.
    #[must_use]
    pub fn apply(&self, need: &NeedFacts, person: &CandidateFacts) -> (NeedFacts, CandidateFacts) {
        let pair = (need.clone(), person.clone());
        self.changes.iter().fold(pair, |(need, person), line| apply(&line.change, &need, &person))
    }

    /// Orders sets of the same size: the hardest change decides, then the next.
    fn effort(&self) -> Vec<u8> {
        self.changes.iter().rev().map(|line| line.change.effort()).collect()
    }
}

/// The pair as it would be after the change; changes may be applied in any order.
#[must_use]
pub fn apply(change: &Change, need: &NeedFacts, person: &CandidateFacts) -> (NeedFacts, CandidateFacts) {
    let (mut need, mut person) = (need.clone(), person.clone());
    match change {
        Change::RenewProof { criterion, before } => {
            let found = person.eligible.renewals.iter().find(|r| r.criterion == *criterion).cloned();
            if let Some(renewal) = found {
                person.eligible = person.eligible.renewed(&renewal, *before);
            }
        }
        Change::ExtendRadius { kilometres } => person.radius_km = person.radius_km.map(|r| r + kilometres),
        Change::StartLater { weeks } => need.starts_on += TimeDelta::weeks(*weeks),
        Change::GainSkill { skill } => person.skills.push(skill.clone()),
        Change::GainLicenceB => person.licence_b = true,
    }
    (need, person)
}

/// Every smallest set of one change, else of two, after which nothing stops the pair: easiest first.
pub(super) fn unlocks(need: &NeedFacts, person: &CandidateFacts, rules: &MatchingRules) -> Vec<Unlock> {
    // Nobody is asked twice.
    if person.refused {
        return Vec::new();
    }
    let fixed = fixed_changes(need, person);
    let time = Time { need, person, rules };
    let on_time = time.is_free(need.starts_on) && time.is_eligible(need.starts_on);
    let mut sets: Vec<Unlock> = match (fixed.len(), on_time) {
        (1 | 2, true) => vec![Unlock::of(fixed)],
        (0, false) => {
            let singles: Vec<Unlock> = time.single_changes().into_iter().map(|c| Unlock::of([c])).collect();
            if singles.is_empty() { time.proofs_with_a_later_start() } else { singles }
        }
        (1, false) => {
            let with = |change| Unlock::of(fixed.iter().cloned().chain([change]));
            time.single_changes().into_iter().map(with).collect()
        }
        _ => Vec::new(),
    };
    sets.sort_by_key(Unlock::effort);
    sets
}

/// The changes for what has only one remedy: none of these may be left out.
fn fixed_changes(need: &NeedFacts, person: &CandidateFacts) -> Vec<ChangeLine> {
    let mut changes = Vec::new();
    let farther = kilometres(need, person).zip(person.radius_km).map(|(km, radius)| km - radius);
    if let Some(kilometres) = farther.filter(|km| *km > 0) {
        let message = Message::new("unlock-radius").with("km", kilometres);
        changes.push(ChangeLine { message, change: Change::ExtendRadius { kilometres } });
    }
    if need.licence_b_required && !person.licence_b {
        changes.push(ChangeLine { message: Message::new("unlock-licence"), change: Change::GainLicenceB });
    }
    let mut held: Vec<String> = person.skills.iter().map(|skill| fold(skill)).collect();
    for skill in &need.required_skills {
        let folded = fold(skill);
        if held.contains(&folded) {
            continue;
        }
        // Required twice under two spellings, it is gained once.
        held.push(folded);
        let message = Message::new("unlock-skill").with("skill", skill.as_str());
        changes.push(ChangeLine { message, change: Change::GainSkill { skill: skill.clone() } });
    }
    changes
}

/// What only time decides: eligible and free on the day of start, and for long enough.
struct Time<'a> {
    need: &'a NeedFacts,
    person: &'a CandidateFacts,
    rules: &'a MatchingRules,
}

impl<'a> Time<'a> {
    fn is_free(&self, starts_on: NaiveDate) -> bool {
        free_to_start(self.need, starts_on, self.person, self.rules)
    }

    fn is_eligible(&self, starts_on: NaiveDate) -> bool {
        eligible(self.need, starts_on, self.person, self.rules).kind() != ReasonKind::Stop
    }

    fn is_eligible_once_renewed(&self, renewal: &Renewal, starts_on: NaiveDate) -> bool {
        let until = self.person.eligible.renewed(renewal, starts_on).countable_from(starts_on);
        until.is_some_and(|until| {
            eligible_until(self.need, starts_on, until, self.rules).kind() != ReasonKind::Stop
        })
    }

    /// Later starts worth trying, soonest first: whole weeks within the post.
    fn later_starts(&self) -> impl Iterator<Item = (i64, NaiveDate)> + 'a {
        let (first, last) = (self.need.starts_on, self.need.ends_on);
        let starts = (1..=self.rules.weeks_to_try).map(move |weeks| (weeks, first + TimeDelta::weeks(weeks)));
        starts.take_while(move |(_, start)| *start <= last)
    }

    /// The proof that ended last is the easiest to ask for again.
    fn renewals(&self) -> Vec<&'a Renewal> {
        let mut renewals: Vec<&Renewal> = self.person.eligible.renewals.iter().collect();
        renewals.sort_by_key(|r| (Reverse(r.lapsed_on), r.criterion));
        renewals
    }

    /// Single changes that lift whatever time puts in the way.
    fn single_changes(&self) -> Vec<ChangeLine> {
        let start = self.need.starts_on;
        let mut changes = Vec::new();
        if self.is_free(start) {
            let proofs = self.renewals().into_iter().filter(|r| self.is_eligible_once_renewed(r, start));
            changes.extend(proofs.map(|renewal| proof(renewal, start)));
        }
        let mut starts = self.later_starts();
        let soonest = starts.find(|(_, start)| self.is_free(*start) && self.is_eligible(*start));
        changes.extend(soonest.map(|(weeks, start)| later(weeks, start)));
        changes
    }

    /// A proof together with a later start, the soonest for each proof.
    fn proofs_with_a_later_start(&self) -> Vec<Unlock> {
        let free: Vec<(i64, NaiveDate)> =
            self.later_starts().filter(|(_, start)| self.is_free(*start)).collect();
        let both = |renewal: &Renewal| {
            let soonest = free.iter().find(|(_, start)| self.is_eligible_once_renewed(renewal, *start));
            soonest.map(|(weeks, start)| Unlock::of([proof(renewal, *start), later(*weeks, *start)]))
        };
        self.renewals().into_iter().filter_map(both).collect()
    }
}

fn proof(renewal: &Renewal, before: NaiveDate) -> ChangeLine {
    let message = match renewal.lapsed_on {
        Some(date) => Message::new("unlock-proof").with("date", date),
        None => Message::new("unlock-proof-new"),
    };
    ChangeLine {
        message: message.with("before", before),
        change: Change::RenewProof { criterion: renewal.criterion, before },
    }
}

fn later(weeks: i64, starts_on: NaiveDate) -> ChangeLine {
    let message = Message::new("unlock-later").with("weeks", weeks).with("date", starts_on);
    ChangeLine { message, change: Change::StartLater { weeks } }
}
