//! Who fits which need, with reasons one could read aloud to the person.
//!
//! Hard rules first: eligible on the day of start and for long enough, free, within reach, with
//! what the post requires. Then an order by the office's weights ([`rules`]). Sex, age, birth
//! place, nationality, health, family and offences are not in the input types: nothing can weigh
//! them. It proposes and explains; the facilitator decides.

mod facts;
mod finding;
mod judge;
mod openings;
pub mod rules;
mod unlock;

pub use facts::{CandidateFacts, NeedFacts};
pub use finding::{Reason, ReasonKind};
pub use judge::score;
pub use openings::{OpenPosts, OpeningFacts, SuggestedPosts, suggested_posts};
pub use rules::MatchingRules;
pub use unlock::{Change, ChangeLine, Unlock, apply};

use crate::message::Message;
use crate::quantity::PersonId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The three groups of the screen, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Fits {
    /// Nothing stands in the way.
    Fits,
    /// One change, or two together, would be enough.
    UnderCondition,
    /// No two changes would be enough, or the person said no.
    Out,
}

/// What a person and a need have to say to each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MatchResult {
    /// Who.
    pub person: PersonId,
    /// Which group.
    pub fits: Fits,
    /// Orders people within a group; never shown on a screen.
    #[ts(type = "number")]
    pub points: i64,
    /// Every reason, hard rules first.
    pub reasons: Vec<Reason>,
    /// The reasons that stop.
    pub blockers: Vec<Message>,
    /// The smallest sets of changes after which the pair fits, the easiest first: sets of one change, else
    /// sets of two. Empty when the pair fits.
    pub unlock: Vec<Unlock>,
}

/// Compares one person with one need.
#[must_use]
pub fn match_person(need: &NeedFacts, person: &CandidateFacts, rules: &MatchingRules) -> MatchResult {
    let findings = judge::findings(need, person, rules);
    let blockers: Vec<Message> =
        findings.iter().filter(|f| f.kind() == ReasonKind::Stop).map(finding::Finding::message).collect();
    let unlock = if blockers.is_empty() { Vec::new() } else { unlock::unlocks(need, person, rules) };
    let fits = match (blockers.is_empty(), unlock.is_empty()) {
        (true, _) => Fits::Fits,
        (false, false) => Fits::UnderCondition,
        (false, true) => Fits::Out,
    };
    MatchResult {
        person: person.id,
        fits,
        points: judge::points(&findings, need, rules),
        reasons: findings.iter().map(|f| Reason { kind: f.kind(), message: f.message() }).collect(),
        blockers,
        unlock,
    }
}

/// Compares everybody with one need: by group, then points, then number, whatever the input order.
#[must_use]
pub fn rank(need: &NeedFacts, people: &[CandidateFacts], rules: &MatchingRules) -> Vec<MatchResult> {
    let mut ranked: Vec<MatchResult> = people.iter().map(|p| match_person(need, p, rules)).collect();
    ranked.sort_by_key(|r| (r.fits, std::cmp::Reverse(r.points), r.person));
    ranked
}

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod unlock_tests;
