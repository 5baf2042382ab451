//! What the plan is told, and what it answers.

use super::clash::{Contradiction, give_up};
use super::core::{Choice, Core, CoreNeed};
use crate::execution::Span;
use crate::message::Message;
use crate::quantity::{NeedId, PersonId};
use chrono::Datelike;
use std::collections::{BTreeMap, BTreeSet};

/// Largest score of a pair.
pub const MAX_PORTFOLIO_SCORE: i64 = 1_000_000_000;
/// Most seats in all: with the largest score the total stays far from the limit of the integers.
pub const MAX_PORTFOLIO_SEATS: u64 = 100_000;
/// Most pairs.
pub const MAX_PORTFOLIO_PAIRS: usize = 20_000_000;

/// A need with seats still open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenNeed {
    /// Which need.
    pub id: NeedId,
    /// Seats still open.
    pub seats: u32,
    /// Days of the post.
    pub span: Span,
}

/// A person who may be proposed on a need: every hard rule is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// Who.
    pub person: PersonId,
    /// Where.
    pub need: NeedId,
    /// What it is worth; zero or less adds nothing and is never taken.
    pub score: i64,
}

/// Days on which a person is already taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Busy {
    /// Who.
    pub person: PersonId,
    /// When.
    pub span: Span,
}

/// Everything the plan is made from; the order of the lists does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PortfolioFacts {
    /// Needs with open seats.
    pub needs: Vec<OpenNeed>,
    /// Admissible pairs: no other is ever planned.
    pub pairs: Vec<Pair>,
    /// Days already taken by placements and accepted proposals.
    pub busy: Vec<Busy>,
    /// Lines the facilitator keeps: they stay and take their days.
    pub kept: Vec<(PersonId, NeedId)>,
    /// Pairs the facilitator set aside.
    pub never: Vec<(PersonId, NeedId)>,
}

/// One line of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PortfolioLine {
    /// Who.
    pub person: PersonId,
    /// Where.
    pub need: NeedId,
    /// What it is worth.
    pub score: i64,
    /// How it came there.
    pub origin: Origin,
}

/// How a line came into a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Found by the search.
    Found,
    /// Kept by the facilitator.
    Kept,
}

/// A plan and what is proven of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PortfolioPlan {
    /// By need, then person.
    pub lines: Vec<PortfolioLine>,
    /// Sum of the scores.
    pub total: i64,
    /// No plan that honours what is kept and set aside is worth more.
    pub upper_bound: i64,
    /// Kept lines that cannot be honoured; the plan is made without them.
    pub contradictions: Vec<Contradiction>,
}

impl PortfolioPlan {
    /// True when it is proven that no plan is worth more.
    #[must_use]
    pub const fn is_optimal(&self) -> bool {
        self.total == self.upper_bound
    }
}

/// Why no plan can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PortfolioError {
    /// A score beyond [`MAX_PORTFOLIO_SCORE`], either sign.
    #[error("score out of range")]
    Score,
    /// More seats than [`MAX_PORTFOLIO_SEATS`] or pairs than [`MAX_PORTFOLIO_PAIRS`].
    #[error("too many seats or pairs")]
    TooMany,
    /// A pair names a need that is not in the list.
    #[error("a pair names a need that is not in the list")]
    UnknownNeed,
}

impl PortfolioError {
    /// The sentence for the user.
    #[must_use]
    pub fn message(&self) -> Message {
        Message::new(match self {
            Self::Score => "portfolio-error-score",
            Self::TooMany => "portfolio-error-too-large",
            Self::UnknownNeed => "portfolio-error-need",
        })
    }
}

/// The facts with numbers instead of names, kept lines taken out.
pub(super) struct Prepared {
    pub core: Core,
    needs: Vec<NeedId>,
    people: Vec<PersonId>,
    scores: BTreeMap<(usize, usize), i64>,
    kept: Vec<(usize, usize)>,
    contradictions: Vec<Contradiction>,
}

fn days(span: &Span) -> (i32, i32) {
    (span.starts_on.num_days_from_ce(), span.ends_on.map_or(i32::MAX, |end| end.num_days_from_ce()))
}

impl Prepared {
    pub(super) fn new(facts: &PortfolioFacts) -> Result<Self, PortfolioError> {
        let mut needs: Vec<&OpenNeed> = facts.needs.iter().collect();
        needs.sort_unstable_by_key(|n| (n.id, n.span, n.seats));
        needs.dedup_by_key(|n| n.id);
        let seats: u64 = needs.iter().map(|n| u64::from(n.seats)).sum();
        if seats > MAX_PORTFOLIO_SEATS || facts.pairs.len() > MAX_PORTFOLIO_PAIRS {
            return Err(PortfolioError::TooMany);
        }
        let mut people: Vec<PersonId> = facts.pairs.iter().map(|p| p.person).collect();
        people.sort_unstable();
        people.dedup();
        let ids: Vec<NeedId> = needs.iter().map(|n| n.id).collect();
        let place_of =
            |person, need| Some((people.binary_search(&person).ok()?, ids.binary_search(&need).ok()?));
        let core_need = |n: &&OpenNeed| {
            let (from, to) = days(&n.span);
            CoreNeed { from, to, seats: usize::try_from(n.seats).unwrap_or(usize::MAX) }
        };
        let mut core_needs: Vec<CoreNeed> = needs.iter().map(core_need).collect();
        let mut scores: BTreeMap<(usize, usize), i64> = BTreeMap::new();
        for pair in &facts.pairs {
            let place = place_of(pair.person, pair.need).ok_or(PortfolioError::UnknownNeed)?;
            if pair.score.abs() > MAX_PORTFOLIO_SCORE {
                return Err(PortfolioError::Score);
            }
            let need = &core_needs[place.1];
            if need.from <= need.to {
                let score = scores.entry(place).or_insert(pair.score);
                *score = (*score).max(pair.score);
            }
        }
        let mut busy: Vec<Vec<(i32, i32)>> = vec![Vec::new(); people.len()];
        for taken in facts.busy.iter().filter(|b| !b.span.is_empty()) {
            if let Ok(person) = people.binary_search(&taken.person) {
                busy[person].push(days(&taken.span));
            }
        }
        let meets = |spans: &[(i32, i32)], need: &CoreNeed| {
            spans.iter().any(|(from, to)| *from <= need.to && need.from <= *to)
        };
        let never: BTreeSet<(PersonId, NeedId)> = facts.never.iter().copied().collect();
        let wanted: BTreeSet<(PersonId, NeedId)> = facts.kept.iter().copied().collect();
        let mut contradictions = Vec::new();
        // Each of these could be honoured alone.
        let mut alone: Vec<(usize, usize)> = Vec::new();
        for (person, need) in wanted {
            let Some(place) = place_of(person, need).filter(|place| scores.contains_key(place)) else {
                contradictions.push(Contradiction::NotAdmissible { person, need });
                continue;
            };
            if meets(&busy[place.0], &core_needs[place.1]) {
                contradictions.push(Contradiction::Busy { person, need });
            } else if core_needs[place.1].seats == 0 {
                contradictions.push(Contradiction::NoSeat { person, need });
            } else if never.contains(&(person, need)) {
                contradictions.push(Contradiction::AlsoSetAside { person, need });
            } else {
                alone.push(place);
            }
        }
        let worth: Vec<i64> = alone.iter().map(|place| scores[place]).collect();
        let given_up = give_up(&core_needs, &alone, &worth);
        let kept: Vec<(usize, usize)> =
            alone.iter().zip(&given_up).filter(|(_, up)| !**up).map(|(place, _)| *place).collect();
        for (place, _) in alone.iter().zip(&given_up).filter(|(_, up)| **up) {
            let (person, need) = (people[place.0], ids[place.1]);
            let beside =
                kept.iter().find(|(p, n)| *p == place.0 && core_needs[*n].overlaps(&core_needs[place.1]));
            contradictions.push(match beside {
                Some((_, beside)) => Contradiction::Overlap { person, honoured: ids[*beside], need },
                None => Contradiction::NoSeat { person, need },
            });
        }
        contradictions.sort_by_key(Contradiction::given_up);
        for (_, need) in &kept {
            core_needs[*need].seats -= 1;
        }
        for (person, need) in &kept {
            busy[*person].push((core_needs[*need].from, core_needs[*need].to));
        }
        let mut rows: Vec<Vec<Choice>> = vec![Vec::new(); people.len()];
        for ((person, need), score) in &scores {
            let free = !meets(&busy[*person], &core_needs[*need]);
            if free && !never.contains(&(people[*person], ids[*need])) {
                rows[*person].push(Choice { need: *need, score: *score });
            }
        }
        let core = Core::new(core_needs, rows);
        Ok(Self { core, needs: ids, people, scores, kept, contradictions })
    }

    /// The plan of these lines and the kept ones; `bound` is what the lines cannot exceed.
    pub(super) fn plan(&self, lines: &[(usize, usize)], bound: i64) -> PortfolioPlan {
        let line = |origin| {
            move |(person, need): &(usize, usize)| PortfolioLine {
                person: self.people[*person],
                need: self.needs[*need],
                score: self.scores.get(&(*person, *need)).copied().unwrap_or(0),
                origin,
            }
        };
        let kept: Vec<PortfolioLine> = self.kept.iter().map(line(Origin::Kept)).collect();
        let held: i64 = kept.iter().map(|l| l.score).sum();
        let mut all: Vec<PortfolioLine> = lines.iter().map(line(Origin::Found)).chain(kept).collect();
        all.sort_unstable_by_key(|l| (l.need, l.person));
        PortfolioPlan {
            total: all.iter().map(|l| l.score).sum(),
            lines: all,
            upper_bound: bound.saturating_add(held),
            contradictions: self.contradictions.clone(),
        }
    }
}
