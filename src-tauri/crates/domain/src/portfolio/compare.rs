//! Why each line of a plan is there, beside what one would do by hand.

use super::facts::{Origin, PortfolioFacts, PortfolioPlan};
use crate::execution::Span;
use crate::quantity::{NeedId, PersonId};
use std::collections::{BTreeMap, BTreeSet};

/// Why a line is in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineReason {
    /// The facilitator keeps it.
    Kept,
    /// Nobody else can take the need: as many people as seats, or fewer.
    OnlyPerson,
    /// By hand the seat would go to someone who is the only one for another need on the same days.
    Frees {
        /// Who is freed.
        person: PersonId,
        /// The need only she can take.
        need: NeedId,
    },
    /// By hand the seat would go to someone whom the plan sends to another need of the same days: both seats
    /// together are better served.
    Exchange {
        /// Who goes elsewhere.
        person: PersonId,
        /// Where she goes.
        need: NeedId,
    },
    /// No one suits the need better.
    Best,
    /// Whoever suits the need better is in the plan on other days of it.
    OthersTaken,
}

/// The reason of each line of `plan`, in its order; `by_hand` is the greedy plan of the same facts.
#[must_use]
pub fn reasons(facts: &PortfolioFacts, plan: &PortfolioPlan, by_hand: &PortfolioPlan) -> Vec<LineReason> {
    let spans: BTreeMap<NeedId, Span> = facts.needs.iter().map(|n| (n.id, n.span)).collect();
    let seats: BTreeMap<NeedId, usize> =
        facts.needs.iter().map(|n| (n.id, usize::try_from(n.seats).unwrap_or(usize::MAX))).collect();
    let fans = fans(facts, &spans);
    let only = |need: &NeedId| {
        fans.get(need).map_or(0, BTreeMap::len) <= seats.get(need).copied().unwrap_or_default()
    };
    let planned: BTreeSet<(PersonId, NeedId)> = plan.lines.iter().map(|l| (l.person, l.need)).collect();
    let mut hands: BTreeMap<NeedId, Vec<PersonId>> = BTreeMap::new();
    by_hand.lines.iter().for_each(|l| hands.entry(l.need).or_default().push(l.person));
    let mut held: BTreeMap<PersonId, Vec<NeedId>> = BTreeMap::new();
    plan.lines.iter().for_each(|l| held.entry(l.person).or_default().push(l.need));
    let shares_days = |one: &NeedId, other: &NeedId| {
        let (one, other) = (spans.get(one), spans.get(other));
        one.zip(other).is_some_and(|(a, b)| a.overlap(b).is_some())
    };
    let reason = |person: PersonId, need: NeedId, score: i64| {
        if only(&need) {
            return LineReason::OnlyPerson;
        }
        let by_hand = hands.get(&need).into_iter().flatten();
        let mut moved = by_hand.clone().filter(|p| !planned.contains(&(**p, need))).filter_map(|p| {
            held.get(p).into_iter().flatten().find(|n| shares_days(n, &need)).map(|n| (*p, *n))
        });
        if !by_hand.clone().any(|p| *p == person)
            && let Some(first) = moved.next()
        {
            let (person, need) = std::iter::once(first).chain(moved).find(|(_, n)| only(n)).unwrap_or(first);
            return if only(&need) {
                LineReason::Frees { person, need }
            } else {
                LineReason::Exchange { person, need }
            };
        }
        let better =
            fans.get(&need).into_iter().flatten().any(|(p, s)| *s > score && !planned.contains(&(*p, need)));
        if better { LineReason::OthersTaken } else { LineReason::Best }
    };
    (plan.lines.iter())
        .map(|line| match line.origin {
            Origin::Kept => LineReason::Kept,
            Origin::Found => reason(line.person, line.need, line.score),
        })
        .collect()
}

/// Of each need, who may take it and with what score: pairs set aside and people at work do not count.
fn fans(facts: &PortfolioFacts, spans: &BTreeMap<NeedId, Span>) -> BTreeMap<NeedId, BTreeMap<PersonId, i64>> {
    let never: BTreeSet<(PersonId, NeedId)> = facts.never.iter().copied().collect();
    let mut busy: BTreeMap<PersonId, Vec<Span>> = BTreeMap::new();
    facts.busy.iter().for_each(|b| busy.entry(b.person).or_default().push(b.span));
    let mut fans: BTreeMap<NeedId, BTreeMap<PersonId, i64>> = BTreeMap::new();
    for pair in facts.pairs.iter().filter(|p| p.score > 0 && !never.contains(&(p.person, p.need))) {
        let Some(span) = spans.get(&pair.need) else { continue };
        let taken = busy.get(&pair.person).into_iter().flatten().any(|b| b.overlap(span).is_some());
        if !taken {
            fans.entry(pair.need).or_default().insert(pair.person, pair.score);
        }
    }
    fans
}
