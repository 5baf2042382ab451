//! The best plan, proven: prices bound it, what they rule out is forgotten, what remains in doubt is tried.

use super::core::{Core, Lines};
use super::improve::{greedy, improve, led_by};
use super::prices::{Effort, Prices};
use super::transport::transport;

/// A plan and what no plan exceeds.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub lines: Lines,
    pub value: i64,
    pub bound: i64,
}

/// Decisions on one another after which the search gives up the proof: each holds what it left in memory.
const MOST_DEPTH: usize = 300;

/// How hard the bound is lowered at each step of a dive.
const GLANCE: Effort = Effort { rounds: 40, patience: 20, memory: 8 };

/// A search under way, and whoever may stop it.
pub(super) struct Search<'a> {
    go: &'a mut dyn FnMut() -> bool,
    stopped: bool,
}

impl<'a> Search<'a> {
    pub(super) fn new(go: &'a mut dyn FnMut() -> bool) -> Self {
        Self { go, stopped: false }
    }

    fn goes_on(&mut self) -> bool {
        self.stopped = self.stopped || !(self.go)();
        !self.stopped
    }

    /// The best plan of a problem, or proof that none is worth more than `floor`.
    pub(super) fn solve(&mut self, core: &Core, prices: &[i64], floor: i64, depth: usize) -> Found {
        let parts = core.parts();
        if let [one] = parts.as_slice() {
            return self.part(one, prices, floor, depth);
        }
        // What the others may bring at most says how little this one may bring.
        let quick: Vec<Found> = parts.iter().map(|part| self.quick(part)).collect();
        let mut bound: i64 = quick.iter().map(|f| f.bound).sum();
        let mut all = Found { lines: Vec::new(), value: 0, bound: 0 };
        for (part, quick) in parts.iter().zip(quick) {
            let others = bound - quick.bound;
            let found = if quick.value == quick.bound || (depth > 0 && bound <= floor) {
                quick
            } else {
                self.part(part, prices, floor - others, depth)
            };
            bound = others + found.bound;
            all.value += found.value;
            all.lines.extend(found.lines);
        }
        all.bound = bound;
        all
    }

    /// A plan and a bound in no time.
    fn quick(&mut self, core: &Core) -> Found {
        if core.is_assignment() {
            return assignment(core);
        }
        let lines = greedy(core);
        let value = core.value(&lines);
        let mut best: Vec<Vec<i64>> = vec![Vec::new(); core.needs.len()];
        for person in &core.hands {
            core.people[*person].iter().for_each(|c| best[c.need].push(c.score));
        }
        let mut bound = 0;
        for need in &core.live {
            best[*need].sort_unstable_by_key(|s| -s);
            bound += best[*need].iter().take(core.needs[*need].seats).sum::<i64>();
        }
        Found { lines, value, bound }
    }

    /// One part that does not come apart.
    fn part(&mut self, core: &Core, prices: &[i64], floor: i64, depth: usize) -> Found {
        let mut found = self.quick(core);
        self.stopped = self.stopped || depth > MOST_DEPTH;
        if found.bound <= found.value.max(floor) || self.stopped {
            return found;
        }
        if depth == 0 {
            let better = improve(core, found.lines.clone(), &mut || self.goes_on());
            found.keep(core, better);
        }
        let mut market = Prices::new(core, prices);
        let target = found.value.max(floor);
        let (turns, rounds, patience) = match depth {
            0 => (1, 400, 20),
            1 | 2 => (6, 1_500, 60),
            _ => (2, 400, 20),
        };
        let effort = Effort { rounds, patience, memory: 16 };
        for turn in 0..turns {
            let before = market.exact_bound();
            market.lower(target, &effort, &mut || self.goes_on());
            market.polish(3, &mut || self.goes_on());
            if market.bound() <= target || (turn > 0 && before - market.exact_bound() < 16) {
                break;
            }
        }
        found.bound = found.bound.min(market.bound());
        if depth < 2 && found.bound > found.value.max(floor) {
            let led = led_by(core, &market.best);
            let led = improve(core, led, &mut || self.goes_on());
            found.keep(core, led);
        }
        if found.bound <= found.value.max(floor) || self.stopped {
            return found;
        }
        // A plan worth the whole bound is looked for first: almost every pair is ruled out then. Where there is
        // none, the bound was too high, and twice as much is let go.
        let mut less = 1;
        while found.bound > found.value.max(floor) && !self.stopped {
            let least = found.value.max(floor);
            let below = if depth == 0 { least.max(found.bound - less) } else { least };
            self.beyond(core, &mut market, below, floor, depth, &mut found);
            less *= 2;
        }
        found
    }

    /// Looks for a plan worth more than `below` among the pairs that the prices leave.
    fn beyond(
        &mut self,
        core: &Core,
        market: &mut Prices,
        below: i64,
        floor: i64,
        depth: usize,
        found: &mut Found,
    ) {
        let verdicts = market.verdicts(below);
        if !is_plan(core, &verdicts.settled) {
            found.bound = below;
            return;
        }
        let gained = core.value(&verdicts.settled);
        let rest = core.after(&verdicts.settled, &verdicts.ruled_out);
        let prices = market.best.clone();
        let below = below - gained;
        let mut inner = Found { lines: Vec::new(), value: 0, bound: found.bound - gained };
        if rest.size() * 4 <= core.size() * 3 {
            inner = self.solve(&rest, &prices, below, depth + 1);
        } else {
            if depth < 2 {
                let dived = self.dive(&rest, &prices, below);
                inner.keep(&rest, dived);
            }
            if inner.bound > inner.value.max(below) {
                self.branch(&rest, &prices, below, depth, verdicts.in_doubt, &mut inner);
            }
        }
        let known = found.value.max(floor).max(below + gained);
        if inner.value + gained > found.value {
            found.value = inner.value + gained;
            found.lines = inner.lines;
            found.lines.extend_from_slice(&verdicts.settled);
        }
        found.bound = found.bound.min((inner.bound + gained).max(known));
    }

    /// Tries the pair most in doubt, taken then given up.
    fn branch(
        &mut self,
        core: &Core,
        prices: &[i64],
        floor: i64,
        depth: usize,
        in_doubt: Option<(usize, usize)>,
        found: &mut Found,
    ) {
        let doubtful = in_doubt.filter(|(person, need)| core.score(*person, *need) > 0);
        let any = || core.hands.first().and_then(|p| Some((*p, core.people[*p].first()?.need)));
        let Some(pair) = doubtful.or_else(any) else {
            found.bound = found.value.max(floor);
            return;
        };
        let whole = found.bound;
        let gained = core.score(pair.0, pair.1);
        let with = self.solve(&core.after(&[pair], &[]), prices, found.value.max(floor) - gained, depth + 1);
        conclude(found, with, gained, &[pair], floor);
        let first = found.bound;
        found.bound = whole;
        if whole <= found.value.max(floor) {
            return;
        }
        let without = self.solve(&core.after(&[], &[pair]), prices, found.value.max(floor), depth + 1);
        conclude(found, without, 0, &[], floor);
        found.bound = found.bound.max(first).min(whole);
    }

    /// A plan made by taking the surest pairs, a tenth at a time, and asking the prices again. Where they
    /// answer that nothing beyond `floor` can come of it, fewer are taken, and the one that cannot be is given
    /// up.
    fn dive(&mut self, core: &Core, prices: &[i64], floor: i64) -> Lines {
        let mut here = Dive { rest: core.clone(), prices: prices.to_vec(), lines: Vec::new(), value: 0 };
        let mut before: Vec<(Dive, Lines)> = Vec::new();
        let mut turns = 0;
        while !here.rest.hands.is_empty() && turns < 500 && self.goes_on() {
            turns += 1;
            let mut market = Prices::new(&here.rest, &here.prices);
            market.lower(floor - here.value, &GLANCE, &mut || true);
            let verdicts = market.verdicts(floor - here.value);
            if market.bound() + here.value <= floor || !is_plan(&here.rest, &verdicts.settled) {
                let Some((from, mut taken)) = before.pop() else { break };
                if let [pair] = taken.as_slice() {
                    here = Dive { rest: from.rest.after(&[], &[*pair]), ..from };
                } else {
                    taken.truncate(taken.len() / 2);
                    here = from.with(&taken);
                    before.push((from, taken));
                }
                continue;
            }
            here.value += here.rest.value(&verdicts.settled);
            here.rest = here.rest.after(&verdicts.settled, &verdicts.ruled_out);
            here.lines.extend(verdicts.settled);
            here.prices.clone_from(&market.best);
            let surest = market.surest(&here.rest);
            let next = here.with(&surest);
            before.push((here, surest));
            here = next;
        }
        here.lines
    }
}

/// Where a dive stands.
struct Dive {
    rest: Core,
    prices: Vec<i64>,
    lines: Lines,
    value: i64,
}

impl Dive {
    fn with(&self, taken: &[(usize, usize)]) -> Self {
        let mut lines = self.lines.clone();
        lines.extend_from_slice(taken);
        Self {
            rest: self.rest.after(taken, &[]),
            prices: self.prices.clone(),
            lines,
            value: self.value + self.rest.value(taken),
        }
    }
}

impl Found {
    /// Keeps the better of two plans.
    fn keep(&mut self, core: &Core, lines: Lines) {
        let value = core.value(&lines);
        if value > self.value {
            self.value = value;
            self.lines = lines;
        }
    }
}

/// What an inner search proved, seen from outside: only plans beyond `floor` and the best so far matter.
fn conclude(found: &mut Found, inner: Found, gained: i64, taken: &[(usize, usize)], floor: i64) {
    let outside = found.value.max(floor);
    if inner.value + gained > found.value {
        found.value = inner.value + gained;
        found.lines = inner.lines;
        found.lines.extend_from_slice(taken);
    }
    found.bound = found.bound.min((inner.bound + gained).max(outside));
}

fn is_plan(core: &Core, lines: &[(usize, usize)]) -> bool {
    let mut seats: Vec<usize> = core.needs.iter().map(|n| n.seats).collect();
    for (n, (person, need)) in lines.iter().enumerate() {
        let overlaps =
            |other: &(usize, usize)| other.0 == *person && core.needs[other.1].overlaps(&core.needs[*need]);
        if seats[*need] == 0 || lines[..n].iter().any(overlaps) {
            return false;
        }
        seats[*need] -= 1;
    }
    true
}

/// The assignment problem itself.
fn assignment(core: &Core) -> Found {
    let people: Vec<Vec<(usize, i64)>> = (core.hands.iter())
        .map(|person| core.people[*person].iter().map(|c| (c.need, c.score)).collect())
        .collect();
    let seats: Vec<usize> = core.needs.iter().map(|n| n.seats).collect();
    let needs = transport(&seats, &people).into_iter().enumerate();
    let lines: Lines = needs.filter_map(|(n, need)| Some((core.hands[n], need?))).collect();
    let value = core.value(&lines);
    Found { lines, value, bound: value }
}
