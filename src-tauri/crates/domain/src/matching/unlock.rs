//! The smallest single changes that make a refused pair fit.
//!
//! Each is found by applying it and comparing again, so what is said is true of the rules as they
//! are.

use crate::eligibility::Renewal;
use crate::matching::facts::{CandidateFacts, NeedFacts};
use crate::matching::judge::{kilometres, score};
use crate::matching::rules::MatchingRules;
use crate::message::Message;
use crate::quantity::CriterionId;
use crate::text::fold;
use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One change, small enough to be asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum Change {
    /// A proof is renewed.
    RenewProof {
        /// Which criterion of the person.
        criterion: CriterionId,
        /// On or before this day.
        #[ts(type = "string")]
        before: NaiveDate,
    },
    /// The person can go further.
    ExtendRadius {
        /// Kilometres more.
        #[ts(type = "number")]
        kilometres: i64,
    },
    /// The person obtains a car driving licence.
    GainLicenceB,
    /// The person obtains a skill or a permit.
    GainSkill {
        /// As the need names it.
        skill: String,
    },
    /// The post starts later.
    StartLater {
        /// Whole weeks.
        #[ts(type = "number")]
        weeks: i64,
    },
}

/// A change with its sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Unlock {
    /// The sentence.
    pub message: Message,
    /// The change.
    pub change: Change,
}

/// The pair as it would be after the change.
#[must_use]
pub fn apply(change: &Change, need: &NeedFacts, person: &CandidateFacts) -> (NeedFacts, CandidateFacts) {
    let (mut need, mut person) = (need.clone(), person.clone());
    match change {
        Change::RenewProof { criterion, .. } => {
            let found = person.eligible.renewals.iter().find(|r| r.criterion == *criterion).cloned();
            if let Some(renewal) = found {
                person.eligible = person.eligible.renewed(&renewal, need.starts_on);
            }
        }
        Change::ExtendRadius { kilometres } => person.radius_km = person.radius_km.map(|r| r + kilometres),
        Change::GainLicenceB => person.licence_b = true,
        Change::GainSkill { skill } => person.skills.push(skill.clone()),
        Change::StartLater { weeks } => need.starts_on += TimeDelta::weeks(*weeks),
    }
    (need, person)
}

/// Every single change after which nothing stops the pair, easiest kinds first.
pub(super) fn unlocks(need: &NeedFacts, person: &CandidateFacts, rules: &MatchingRules) -> Vec<Unlock> {
    // Nobody is asked twice.
    if person.refused {
        return Vec::new();
    }
    let fits = |change: &Change| {
        let (need, person) = apply(change, need, person);
        need.starts_on <= need.ends_on && score(&need, &person, rules).is_some()
    };
    let mut found: Vec<Unlock> = candidates(need, person).into_iter().filter(|u| fits(&u.change)).collect();
    let later = (1..=rules.weeks_to_try).map(|weeks| Change::StartLater { weeks }).find(|c| fits(c));
    if let Some(Change::StartLater { weeks }) = later {
        let date = need.starts_on + TimeDelta::weeks(weeks);
        let message = Message::new("unlock-later").with("weeks", weeks).with("date", date);
        found.push(Unlock { message, change: Change::StartLater { weeks } });
    }
    found
}

/// Changes worth trying: one per obstacle that somebody could lift.
fn candidates(need: &NeedFacts, person: &CandidateFacts) -> Vec<Unlock> {
    let mut tried = Vec::new();
    let mut renewals: Vec<&Renewal> = person.eligible.renewals.iter().collect();
    // The proof that ended last is the easiest to ask for again.
    renewals.sort_by_key(|r| (std::cmp::Reverse(r.lapsed_on), r.criterion));
    tried.extend(renewals.into_iter().map(|renewal| {
        let message = match renewal.lapsed_on {
            Some(date) => Message::new("unlock-proof").with("date", date),
            None => Message::new("unlock-proof-new"),
        };
        Unlock {
            message: message.with("before", need.starts_on),
            change: Change::RenewProof { criterion: renewal.criterion, before: need.starts_on },
        }
    }));
    let farther = kilometres(need, person).zip(person.radius_km).map(|(km, radius)| km - radius);
    if let Some(kilometres) = farther.filter(|km| *km > 0) {
        let message = Message::new("unlock-radius").with("km", kilometres);
        tried.push(Unlock { message, change: Change::ExtendRadius { kilometres } });
    }
    if need.licence_b_required && !person.licence_b {
        tried.push(Unlock { message: Message::new("unlock-licence"), change: Change::GainLicenceB });
    }
    for skill in &need.required_skills {
        if !person.skills.iter().any(|held| fold(held) == fold(skill)) {
            let message = Message::new("unlock-skill").with("skill", skill.as_str());
            tried.push(Unlock { message, change: Change::GainSkill { skill: skill.clone() } });
        }
    }
    tried
}
