use super::core::{Choice, Core, CoreNeed};
use super::*;
use crate::execution::Span;
use crate::quantity::{NeedId, PersonId};
use chrono::{NaiveDate, TimeDelta};
use pathfinding::kuhn_munkres::kuhn_munkres;
use pathfinding::matrix::Matrix;
use proptest::prelude::*;
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::SeedableRng as _;
use std::collections::BTreeMap;

fn day(n: i64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + TimeDelta::days(n)
}

pub(super) fn need(id: i64, seats: u32, from: i64, to: i64) -> OpenNeed {
    OpenNeed { id: NeedId(id), seats, span: Span::new(day(from), day(to)) }
}

pub(super) fn pair(person: i64, need: i64, score: i64) -> Pair {
    Pair { person: PersonId(person), need: NeedId(need), score }
}

fn solved(facts: &PortfolioFacts) -> PortfolioPlan {
    let plan = portfolio(facts, &mut |_| Watch::GoOn).unwrap();
    assert!(plan.is_optimal(), "left to itself the search ends with a proof: {plan:?}");
    plan
}

fn pairs_of(plan: &PortfolioPlan) -> Vec<(i64, i64)> {
    plan.lines.iter().map(|l| (l.person.0, l.need.0)).collect()
}

/// The best total by trying everything.
fn brute(facts: &PortfolioFacts) -> i64 {
    let mut scores: BTreeMap<(PersonId, NeedId), i64> = BTreeMap::new();
    for p in &facts.pairs {
        let known = scores.entry((p.person, p.need)).or_insert(p.score);
        *known = (*known).max(p.score);
    }
    let free = |person: PersonId, span: &Span, held: &[Span]| {
        let busy = facts.busy.iter().filter(|b| b.person == person).map(|b| &b.span);
        busy.chain(held).all(|other| other.overlap(span).is_none())
    };
    fn go(
        pairs: &[((PersonId, NeedId), i64)],
        needs: &BTreeMap<NeedId, Span>,
        seats: &mut BTreeMap<NeedId, u32>,
        held: &mut BTreeMap<PersonId, Vec<Span>>,
        free: &dyn Fn(PersonId, &Span, &[Span]) -> bool,
    ) -> i64 {
        let Some((((person, need), score), rest)) = pairs.split_first() else { return 0 };
        let without = go(rest, needs, seats, held, free);
        let span = needs[need];
        if seats[need] == 0 || !free(*person, &span, held.get(person).map_or(&[], Vec::as_slice)) {
            return without;
        }
        *seats.get_mut(need).unwrap() -= 1;
        held.entry(*person).or_default().push(span);
        let with = score + go(rest, needs, seats, held, free);
        held.get_mut(person).unwrap().pop();
        *seats.get_mut(need).unwrap() += 1;
        with.max(without)
    }
    let needs: BTreeMap<NeedId, Span> = facts.needs.iter().map(|n| (n.id, n.span)).collect();
    let mut seats: BTreeMap<NeedId, u32> = facts.needs.iter().map(|n| (n.id, n.seats)).collect();
    let mut held: BTreeMap<PersonId, Vec<Span>> = BTreeMap::new();
    let mut kept = 0;
    for key in &facts.kept {
        kept += scores.remove(key).unwrap();
        *seats.get_mut(&key.1).unwrap() -= 1;
        held.entry(key.0).or_default().push(needs[&key.1]);
    }
    let pairs: Vec<_> = scores.into_iter().filter(|(key, _)| !facts.never.contains(key)).collect();
    kept + go(&pairs, &needs, &mut seats, &mut held, &free)
}

prop_compose! {
    /// A small territory with days, people at work and pairs set aside.
    pub(super) fn small()(
        needs in proptest::collection::vec((0u32..3, 0i64..60, 0i64..40), 1..5),
        pairs in proptest::collection::vec((1i64..5, 0usize..5, -3i64..12), 0..14),
        busy in proptest::collection::vec((1i64..5, 0i64..90, 0i64..10), 0..3),
        never in proptest::collection::vec((1i64..5, 0usize..5), 0..3),
    ) -> PortfolioFacts {
        let count = needs.len();
        let id = |n: usize| NeedId(i64::try_from(n % count).unwrap() + 10);
        PortfolioFacts {
            needs: needs.iter().enumerate().map(|(n, (seats, from, length))| {
                OpenNeed { id: id(n), seats: *seats, span: Span::new(day(*from), day(from + length)) }
            }).collect(),
            pairs: pairs.iter().map(|(p, n, score)| Pair { person: PersonId(*p), need: id(*n), score: *score }).collect(),
            busy: busy.iter().map(|(p, from, length)| {
                Busy { person: PersonId(*p), span: Span::new(day(*from), day(from + length)) }
            }).collect(),
            kept: Vec::new(),
            never: never.iter().map(|(p, n)| (PersonId(*p), id(*n))).collect(),
        }
    }
}

/// Everything a plan must be, whatever its worth.
fn check(facts: &PortfolioFacts, plan: &PortfolioPlan) {
    assert_eq!(
        plan.total,
        plan.lines.iter().map(|l| l.score).sum::<i64>(),
        "the total is the sum of its lines"
    );
    for (n, line) in plan.lines.iter().enumerate() {
        let admissible = |p: &&Pair| p.person == line.person && p.need == line.need;
        let best = facts.pairs.iter().filter(admissible).map(|p| p.score).max();
        assert_eq!(best, Some(line.score), "only admissible pairs are planned");
        assert!(!facts.never.contains(&(line.person, line.need)), "what is set aside is not planned");
        let span = facts.needs.iter().find(|n| n.id == line.need).unwrap().span;
        let busy = facts.busy.iter().filter(|b| b.person == line.person);
        assert!(busy.clone().all(|b| b.span.overlap(&span).is_none()), "nobody is planned while at work");
        for other in plan.lines[..n].iter().filter(|o| o.person == line.person) {
            let there = facts.needs.iter().find(|n| n.id == other.need).unwrap().span;
            assert!(there.overlap(&span).is_none(), "nobody works twice at once");
        }
    }
    for need in &facts.needs {
        let taken = plan.lines.iter().filter(|l| l.need == need.id).count();
        assert!(taken <= usize::try_from(need.seats).unwrap(), "no more people than seats");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn the_plan_is_the_best_of_all(facts in small()) {
        let plan = solved(&facts);
        check(&facts, &plan);
        prop_assert_eq!(plan.total, brute(&facts));
    }

    #[test]
    fn the_plan_by_hand_is_a_plan_and_never_better(facts in small()) {
        let by_hand = greedy_portfolio(&facts).unwrap();
        check(&facts, &by_hand);
        prop_assert!(by_hand.total <= solved(&facts).total);
        prop_assert_eq!(reasons(&facts, &by_hand, &by_hand).len(), by_hand.lines.len());
    }

    #[test]
    fn the_order_of_the_facts_changes_nothing(facts in small(), seed in 0usize..1000) {
        let mut other = facts.clone();
        let turn = |len: usize| if len == 0 { 0 } else { seed % len };
        other.needs.rotate_left(turn(facts.needs.len()));
        other.pairs.rotate_left(turn(facts.pairs.len()));
        other.pairs.reverse();
        other.busy.reverse();
        other.never.reverse();
        prop_assert_eq!(solved(&facts), solved(&other));
    }

    #[test]
    fn what_is_kept_stays_and_the_rest_is_best_around_it(facts in small(), choice in 0usize..20) {
        let plan = solved(&facts);
        let by_hand = greedy_portfolio(&facts).unwrap();
        prop_assume!(!by_hand.lines.is_empty());
        let line = by_hand.lines[choice % by_hand.lines.len()];
        let kept = PortfolioFacts { kept: vec![(line.person, line.need)], ..facts };
        let with = solved(&kept);
        check(&kept, &with);
        prop_assert!(with.lines.iter().any(|l| (l.person, l.need) == (line.person, line.need)));
        prop_assert!(with.contradictions.is_empty());
        prop_assert_eq!(with.total, brute(&kept));
        prop_assert!(with.total <= plan.total);
    }

    #[test]
    fn one_person_or_one_seat_more_never_lowers_the_total(
        facts in small(), scores in proptest::collection::vec(-3i64..12, 5), choice in 0usize..5
    ) {
        let before = solved(&facts).total;
        let mut more = facts.clone();
        more.pairs.extend(facts.needs.iter().zip(&scores).map(|(n, s)| Pair { person: PersonId(99), need: n.id, score: *s }));
        prop_assert!(solved(&more).total >= before);
        let mut wider = facts.clone();
        let place = choice % wider.needs.len();
        wider.needs[place].seats += 1;
        prop_assert!(solved(&wider).total >= before);
    }

    #[test]
    fn a_search_that_is_stopped_still_gives_a_plan_and_a_bound(facts in small(), patience in 0u64..6) {
        let plan = portfolio(&facts, &mut |n| if n > patience { Watch::Stop } else { Watch::GoOn }).unwrap();
        check(&facts, &plan);
        let best = brute(&facts);
        prop_assert!(plan.total <= best && best <= plan.upper_bound, "{} {} {}", plan.total, best, plan.upper_bound);
    }

    #[test]
    fn an_assignment_is_the_best_of_all(
        rows in proptest::collection::vec(proptest::collection::vec(proptest::option::weighted(0.8, -4i64..9), 4), 0..6),
        seats in proptest::collection::vec(0u32..3, 4),
    ) {
        let found = assign(&rows, &seats).unwrap();
        let mut left = seats.clone();
        for (need, row) in found.needs.iter().zip(&rows) {
            if let Some(need) = need {
                prop_assert!(row[*need].is_some(), "a forbidden pair is never taken");
                left[*need] = left[*need].checked_sub(1).expect("no more people than seats");
            }
        }
        let mut seats = seats;
        prop_assert_eq!(found.total, i128::from(best_rows(&rows, &mut seats)));
    }

    #[test]
    fn an_assignment_is_what_kuhn_munkres_finds(
        cells in proptest::collection::vec(0i64..1_000_000, 12 * 20)
    ) {
        let matrix = Matrix::from_vec(12, 20, cells.clone()).unwrap();
        let rows: Vec<Vec<Option<i64>>> = cells.chunks(20).map(|row| row.iter().copied().map(Some).collect()).collect();
        prop_assert_eq!(assign(&rows, &[1; 20]).unwrap().total, i128::from(kuhn_munkres(&matrix).0));
    }
}

fn best_rows(rows: &[Vec<Option<i64>>], seats: &mut Vec<u32>) -> i64 {
    let Some((row, rest)) = rows.split_first() else { return 0 };
    let mut best = best_rows(rest, seats);
    for need in 0..seats.len() {
        if let Some(score) = row[need].filter(|_| seats[need] > 0) {
            seats[need] -= 1;
            best = best.max(score + best_rows(rest, seats));
            seats[need] += 1;
        }
    }
    best
}

#[test]
fn a_seat_stays_empty_rather_than_cost_and_is_filled_when_it_is_equal() {
    let found = assign(&[vec![Some(-1), Some(0)], vec![Some(-5), None]], &[1, 1]).unwrap();
    assert_eq!((found.needs, found.total), (vec![Some(1), None], 0));
    assert_eq!(assign(&[], &[1]).unwrap().needs, []);
    assert_eq!(assign(&[vec![]], &[]).unwrap().needs, [None]);
    let far = MAX_ASSIGN_SCORE;
    let found = assign(&[vec![Some(far), Some(far - 1)], vec![Some(far), Some(-far)]], &[1, 1]).unwrap();
    assert_eq!(found.total, 2 * i128::from(far) - 1, "sums beyond 64 bits stay exact");
}

#[test]
fn what_cannot_be_assigned_is_refused_by_its_place() {
    let ragged = assign(&[vec![Some(1)], vec![]], &[1]);
    assert_eq!(ragged, Err(AssignError::Ragged { person: 1, expected: 1, found: 0 }));
    let score = assign(&[vec![Some(i64::MIN)]], &[1]);
    assert_eq!(score, Err(AssignError::Score { person: 0, need: 0 }));
    assert_eq!(assign(&vec![vec![]; MAX_ASSIGN + 1], &[]), Err(AssignError::TooMany));
}

#[test]
fn one_person_takes_two_needs_that_share_no_day() {
    let facts = PortfolioFacts {
        needs: vec![need(1, 1, 0, 30), need(2, 1, 31, 60), need(3, 1, 30, 31)],
        pairs: vec![pair(1, 1, 10), pair(1, 2, 10), pair(1, 3, 15), pair(2, 3, 3)],
        ..PortfolioFacts::default()
    };
    let plan = solved(&facts);
    assert_eq!(pairs_of(&plan), [(1, 1), (1, 2), (2, 3)]);
    assert_eq!((plan.total, greedy_portfolio(&facts).unwrap().total), (23, 15));
}

#[test]
fn the_only_person_for_a_need_is_freed_for_it() {
    let facts = PortfolioFacts {
        needs: vec![need(1, 1, 0, 30), need(2, 1, 0, 30)],
        pairs: vec![pair(1, 1, 10), pair(1, 2, 9), pair(2, 1, 8)],
        ..PortfolioFacts::default()
    };
    let (plan, by_hand) = (solved(&facts), greedy_portfolio(&facts).unwrap());
    assert_eq!(pairs_of(&plan), [(2, 1), (1, 2)]);
    let freed = LineReason::Frees { person: PersonId(1), need: NeedId(2) };
    assert_eq!(reasons(&facts, &plan, &by_hand), [freed, LineReason::OnlyPerson]);
}

#[test]
fn a_kept_line_that_cannot_be_is_named_and_the_plan_made_without_it() {
    let facts = PortfolioFacts {
        needs: vec![need(1, 1, 0, 30), need(2, 1, 30, 40), need(3, 1, 50, 60)],
        pairs: vec![pair(1, 1, 5), pair(1, 2, 5), pair(2, 1, 5), pair(3, 3, 5), pair(1, 3, 4)],
        busy: vec![Busy { person: PersonId(3), span: Span::from(day(60)) }],
        kept: [(1, 1), (1, 2), (2, 1), (3, 3), (2, 2), (1, 3)]
            .map(|(p, n)| (PersonId(p), NeedId(n)))
            .to_vec(),
        never: vec![(PersonId(1), NeedId(3))],
    };
    let plan = solved(&facts);
    let (person, other) = (PersonId(1), PersonId(2));
    assert_eq!(
        plan.contradictions,
        [
            Contradiction::Overlap { person, honoured: NeedId(2), need: NeedId(1) },
            Contradiction::AlsoSetAside { person, need: NeedId(3) },
            Contradiction::NotAdmissible { person: other, need: NeedId(2) },
            Contradiction::Busy { person: PersonId(3), need: NeedId(3) },
        ]
    );
    assert_eq!(pairs_of(&plan), [(2, 1), (1, 2)], "one line given up frees two");
    let smallest = plan.smallest_clash();
    assert_eq!(smallest, [Decision::Keep(other, NeedId(2))], "she does not fit: nobody else is concerned");
}

#[test]
fn absurd_facts_are_refused() {
    let facts = |score, of| PortfolioFacts {
        needs: vec![need(1, 1, 0, 1)],
        pairs: vec![pair(1, of, score)],
        ..PortfolioFacts::default()
    };
    let refusal = |facts: &PortfolioFacts| portfolio(facts, &mut |_| Watch::GoOn).map(|p| p.total);
    assert_eq!(refusal(&facts(MAX_PORTFOLIO_SCORE + 1, 1)), Err(PortfolioError::Score));
    assert_eq!(refusal(&facts(1, 2)), Err(PortfolioError::UnknownNeed));
    let mut crowded = facts(1, 1);
    crowded.needs[0].seats = u32::MAX;
    assert_eq!(refusal(&crowded), Err(PortfolioError::TooMany));
    assert_eq!(refusal(&PortfolioFacts::default()), Ok(0));
}

#[test]
fn parts_without_common_days_come_apart() {
    let core_need = |from, to| CoreNeed { from, to, seats: 1 };
    let choices = |needs: &[usize]| needs.iter().map(|n| Choice { need: *n, score: 1 }).collect::<Vec<_>>();
    let core = Core::new(
        vec![core_need(0, 9), core_need(5, 12), core_need(13, 20)],
        vec![choices(&[0, 1, 2]), choices(&[1, 2])],
    );
    let live: Vec<Vec<usize>> = core.parts().into_iter().map(|p| p.live).collect();
    assert_eq!(live, [vec![0, 1], vec![2]], "the same people may take the third need besides");
}

/// A made-up territory: posts of eight trades over a year, people who wish two of them.
fn territory(people: i64, needs: i64, seed: u64) -> PortfolioFacts {
    let mut rng = Xoshiro256PlusPlus::seed_from_u64(seed);
    let mut below = |n: u64| i64::try_from(rng.next_u64() % n).unwrap();
    let mut facts = PortfolioFacts::default();
    let mut trades = Vec::new();
    for id in 1..=needs {
        let start = below(300);
        let (seats, last) = (u32::try_from(below(3) + 1).unwrap(), start + 30 + below(240));
        facts.needs.push(need(id, seats, start, last));
        trades.push(below(8));
    }
    for person in 1..=people {
        let wishes = [below(8), below(8)];
        for (id, trade) in (1..=needs).zip(&trades) {
            let wished = wishes.contains(trade);
            if below(100) < if wished { 70 } else { 15 } {
                facts.pairs.push(pair(person, id, if wished { 140 } else { 110 } + below(40)));
            }
        }
    }
    facts
}

#[test]
fn a_whole_territory_is_planned_and_proven_in_any_order() {
    for seed in 1..=3 {
        let facts = territory(90, 30, seed);
        let plan = solved(&facts);
        check(&facts, &plan);
        assert!(plan.total > greedy_portfolio(&facts).unwrap().total, "by hand one does worse here");
        let mut turned = facts.clone();
        turned.needs.reverse();
        turned.pairs.reverse();
        assert_eq!(solved(&turned), plan);
    }
}
