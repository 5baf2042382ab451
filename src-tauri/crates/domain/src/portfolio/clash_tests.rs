//! The decisions given up and the smallest clash, held equal to trying every set of decisions.

use super::tests::{need, pair, small};
use super::*;
use crate::execution::Span;
use crate::quantity::{NeedId, PersonId};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Whether a set of decisions can hold: a plan that honours all of them exists.
fn holds(facts: &PortfolioFacts, decisions: &[Decision]) -> bool {
    let span = |id: NeedId| facts.needs.iter().find(|n| n.id == id).map(|n| n.span);
    let kept: Vec<(PersonId, NeedId)> = decisions.iter().filter_map(Decision::kept).collect();
    let fits = |(person, id): &(PersonId, NeedId)| {
        let admissible = facts.pairs.iter().any(|p| (p.person, p.need) == (*person, *id));
        let Some(days) = span(*id).filter(|_| admissible) else { return false };
        let busy = facts.busy.iter().filter(|b| b.person == *person);
        busy.clone().all(|b| b.span.overlap(&days).is_none())
            && !decisions.contains(&Decision::Never(*person, *id))
    };
    let apart = |one: &(PersonId, NeedId), other: &(PersonId, NeedId)| {
        one == other
            || one.0 != other.0
            || span(one.1).zip(span(other.1)).is_none_or(|(a, b): (Span, Span)| a.overlap(&b).is_none())
    };
    let seated =
        |n: &OpenNeed| kept.iter().filter(|(_, id)| *id == n.id).count() <= usize::try_from(n.seats).unwrap();
    kept.iter().all(fits)
        && kept.iter().all(|one| kept.iter().all(|other| apart(one, other)))
        && facts.needs.iter().all(seated)
}

/// Every set of the decisions.
fn sets(decisions: &[Decision]) -> impl Iterator<Item = Vec<Decision>> {
    (0u32..1 << decisions.len()).map(|mask| {
        let chosen = decisions.iter().enumerate().filter(|(at, _)| mask & (1 << at) != 0);
        chosen.map(|(_, decision)| *decision).collect()
    })
}

impl Decision {
    fn kept(&self) -> Option<(PersonId, NeedId)> {
        match self {
            Self::Keep(person, need) => Some((*person, *need)),
            Self::Never(..) => None,
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(800))]

    #[test]
    fn as_few_decisions_as_can_be_are_given_up_and_the_smallest_clash_is_named(
        facts in small(), choices in proptest::collection::vec((1i64..5, 0usize..5), 0..8)
    ) {
        let count = facts.needs.len();
        let kept: BTreeSet<(PersonId, NeedId)> =
            choices.iter().map(|(p, n)| (PersonId(*p), facts.needs[n % count].id)).collect();
        let facts = PortfolioFacts { kept: kept.into_iter().collect(), ..facts };
        let keep = facts.kept.iter().map(|(p, n)| Decision::Keep(*p, *n));
        let never: BTreeSet<Decision> = facts.never.iter().map(|(p, n)| Decision::Never(*p, *n)).collect();
        let all: Vec<Decision> = keep.chain(never).collect();
        let plan = portfolio(&facts, &mut |_| Watch::GoOn).unwrap();

        let most = sets(&all).filter(|set| holds(&facts, set)).map(|set| set.len()).max().unwrap();
        prop_assert_eq!(plan.contradictions.len(), all.len() - most, "given up: {:?}", plan.contradictions);
        let honoured = plan.lines.iter().filter(|l| l.origin == Origin::Kept).count();
        prop_assert_eq!(honoured + plan.contradictions.len(), facts.kept.len());

        let smallest = sets(&all).filter(|set| !holds(&facts, set)).map(|set| set.len()).min().unwrap_or(0);
        let named = plan.smallest_clash();
        prop_assert_eq!(named.len(), smallest, "{:?}", named);
        prop_assert!(named.is_empty() || !holds(&facts, &named));
        for at in 0..named.len() {
            let mut less = named.clone();
            less.remove(at);
            prop_assert!(holds(&facts, &less), "taking back {:?} is enough", named[at]);
        }
    }
}

#[test]
fn one_long_line_is_given_up_rather_than_two_short_ones() {
    let facts = PortfolioFacts {
        needs: vec![need(1, 1, 0, 300), need(2, 1, 0, 90), need(3, 1, 150, 250)],
        pairs: vec![pair(1, 1, 50), pair(1, 2, 5), pair(1, 3, 5)],
        kept: [1, 2, 3].map(|n| (PersonId(1), NeedId(n))).to_vec(),
        ..PortfolioFacts::default()
    };
    let plan = portfolio(&facts, &mut |_| Watch::GoOn).unwrap();
    let (person, need) = (PersonId(1), NeedId(1));
    assert_eq!(plan.contradictions, [Contradiction::Overlap { person, honoured: NeedId(2), need }]);
    assert_eq!(plan.smallest_clash(), [Decision::Keep(person, need), Decision::Keep(person, NeedId(2))]);
}

#[test]
fn of_equally_many_the_line_worth_least_is_given_up() {
    let facts = PortfolioFacts {
        needs: vec![need(1, 1, 0, 30)],
        pairs: vec![pair(1, 1, 5), pair(2, 1, 9)],
        kept: [1, 2].map(|p| (PersonId(p), NeedId(1))).to_vec(),
        ..PortfolioFacts::default()
    };
    let plan = portfolio(&facts, &mut |_| Watch::GoOn).unwrap();
    assert_eq!(plan.contradictions, [Contradiction::NoSeat { person: PersonId(1), need: NeedId(1) }]);
    assert_eq!(plan.total, 9);
}

#[test]
fn many_decisions_are_answered_at_once() {
    // Forty people kept on ten seats, each on three needs of the same days.
    let ids: Vec<i64> = (1..=10).collect();
    let mut facts = PortfolioFacts {
        needs: ids.iter().map(|id| need(*id, 1, 0, 30)).collect(),
        ..PortfolioFacts::default()
    };
    for person in 1..=40 {
        for id in [person % 10 + 1, (person + 3) % 10 + 1, (person + 6) % 10 + 1] {
            facts.pairs.push(pair(person, id, person));
            facts.kept.push((PersonId(person), NeedId(id)));
        }
    }
    let plan = portfolio(&facts, &mut |_| Watch::GoOn).unwrap();
    assert_eq!(plan.lines.iter().filter(|l| l.origin == Origin::Kept).count(), 10, "every seat is taken");
    assert_eq!(plan.contradictions.len(), 110);
}
