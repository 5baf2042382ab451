//! Good plans, found quickly: the best assignment of the needs of one day, one day after the other.

use super::core::{Choice, Core, CoreNeed, Lines};
use super::prices::UNIT;
use super::transport::transport;
use std::cmp::Reverse;

/// The best pair first, then the best that still goes with it, and so on: what one would do by hand.
pub(super) fn greedy(core: &Core) -> Lines {
    let mut pairs: Vec<(Reverse<i64>, usize, usize)> = Vec::new();
    for person in &core.hands {
        pairs.extend(core.people[*person].iter().map(|c| (Reverse(c.score), *person, c.need)));
    }
    pairs.sort_unstable();
    let mut held = Held::new(core);
    for (_, person, need) in pairs {
        if held.seats[need] > 0 && held.is_free(core, person, need) {
            held.take(person, need);
        }
    }
    held.lines()
}

/// A plan being made: the seats left and what each person holds.
struct Held {
    seats: Vec<usize>,
    of: Vec<Vec<usize>>,
}

impl Held {
    fn new(core: &Core) -> Self {
        Self { seats: core.needs.iter().map(|n| n.seats).collect(), of: vec![Vec::new(); core.people.len()] }
    }

    fn is_free(&self, core: &Core, person: usize, need: usize) -> bool {
        self.of[person].iter().all(|other| !core.needs[*other].overlaps(&core.needs[need]))
    }

    fn take(&mut self, person: usize, need: usize) {
        self.seats[need] = self.seats[need].saturating_sub(1);
        self.of[person].push(need);
    }

    fn lines(self) -> Lines {
        let mut lines: Lines = Vec::new();
        for (person, needs) in self.of.into_iter().enumerate() {
            lines.extend(needs.into_iter().map(|need| (person, need)));
        }
        lines.sort_unstable();
        lines
    }
}

/// Days such that every need holds one of them at least, as few as can be: each need under the first
/// of them that it holds. The needs of one group share a day, so that nobody can take two of them.
fn groups(core: &Core, order: Order) -> Vec<Vec<usize>> {
    let mut live = core.live.clone();
    match order {
        Order::ByEnd => live.sort_unstable_by_key(|n| (core.needs[*n].to, *n)),
        Order::ByStart => live.sort_unstable_by_key(|n| (-core.needs[*n].from, *n)),
    }
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut day = None;
    for need in live {
        let CoreNeed { from, to, .. } = core.needs[need];
        match (day, groups.last_mut()) {
            (Some(day), Some(group)) if from <= day && day <= to => group.push(need),
            _ => {
                day = Some(if matches!(order, Order::ByEnd) { to } else { from });
                groups.push(vec![need]);
            }
        }
    }
    groups
}

/// Which needs are grouped first.
#[derive(Debug, Clone, Copy)]
enum Order {
    /// Those that end first.
    ByEnd,
    /// Those that begin last.
    ByStart,
}

/// Gives the needs of each group anew to the best people, the rest of the plan staying as it is, until
/// nothing gains. The plan never gets worse.
pub(super) fn improve(core: &Core, lines: Lines, go: &mut dyn FnMut() -> bool) -> Lines {
    let mut lines = lines;
    let mut value = core.value(&lines);
    let (by_end, by_start) = (groups(core, Order::ByEnd), groups(core, Order::ByStart));
    loop {
        let before = value;
        for group in by_end.iter().chain(&by_start) {
            if !go() {
                return lines;
            }
            let better = reassign(core, &lines, group);
            let gained = core.value(&better);
            if gained > value {
                value = gained;
                lines = better;
            }
        }
        if value == before {
            return lines;
        }
    }
}

/// The best assignment of one group of needs beside the rest of the plan.
fn reassign(core: &Core, lines: &Lines, group: &[usize]) -> Lines {
    let mut held = Held::new(core);
    for (person, need) in lines.iter().filter(|(_, need)| !group.contains(need)) {
        held.take(*person, *need);
    }
    let mut place = vec![usize::MAX; core.needs.len()];
    group.iter().enumerate().for_each(|(n, need)| place[*need] = n);
    let free = |person: usize, c: &&Choice| place[c.need] < usize::MAX && held.is_free(core, person, c.need);
    let people: Vec<Vec<(usize, i64)>> = (core.hands.iter())
        .map(|person| {
            let choices = core.people[*person].iter().filter(|c| free(*person, c));
            choices.map(|c| (place[c.need], c.score)).collect()
        })
        .collect();
    let seats: Vec<usize> = group.iter().map(|n| core.needs[*n].seats).collect();
    for (n, place) in transport(&seats, &people).into_iter().enumerate() {
        if let Some(place) = place {
            held.take(core.hands[n], group[place]);
        }
    }
    held.lines()
}

/// A plan led by prices: group after group in the order of days, each pair weighed by what it is worth,
/// what the person could still earn after it, and what she could earn without it.
pub(super) fn led_by(core: &Core, prices: &[i64]) -> Lines {
    let mut held = Held::new(core);
    let groups = groups(core, Order::ByEnd);
    let mut rank = vec![usize::MAX; core.needs.len()];
    for (n, group) in groups.iter().enumerate() {
        group.iter().for_each(|need| rank[*need] = n);
    }
    for (n, group) in groups.iter().enumerate() {
        let mut place = vec![usize::MAX; core.needs.len()];
        group.iter().enumerate().for_each(|(k, need)| place[*need] = k);
        let mut people: Vec<Vec<(usize, i64)>> = Vec::with_capacity(core.hands.len());
        for person in &core.hands {
            let open = |need: usize| held.seats[need] > 0 && held.is_free(core, *person, need);
            let mut later = Later::new(core, *person, prices, |need| rank[need] > n && open(need));
            let alone = later.best(core, None);
            let mut row = Vec::new();
            for choice in core.people[*person].iter().filter(|c| rank[c.need] == n && open(c.need)) {
                let weight = choice.score * UNIT + later.best(core, Some(choice.need)) - alone;
                if weight > 0 {
                    row.push((place[choice.need], weight));
                }
            }
            people.push(row);
        }
        let seats: Vec<usize> = group.iter().map(|need| held.seats[*need]).collect();
        for (k, place) in transport(&seats, &people).into_iter().enumerate() {
            if let Some(place) = place {
                held.take(core.hands[k], group[place]);
            }
        }
    }
    held.lines()
}

/// What a person could still earn from later groups, at their prices.
struct Later {
    /// By last day: need and what it pays.
    pays: Vec<(usize, i64)>,
    best: Vec<i64>,
}

impl Later {
    fn new(core: &Core, person: usize, prices: &[i64], open: impl Fn(usize) -> bool) -> Self {
        let choices = core.people[person].iter().filter(|c| open(c.need));
        let pays = choices.map(|c| (c.need, c.score * UNIT - prices[c.need])).filter(|(_, p)| *p > 0);
        Self { pays: pays.collect(), best: Vec::new() }
    }

    /// The most she earns beside `held`.
    fn best(&mut self, core: &Core, held: Option<usize>) -> i64 {
        self.best.clear();
        self.best.push(0);
        for (k, (need, pay)) in self.pays.iter().enumerate() {
            let span = &core.needs[*need];
            let skip = self.best[k];
            if held.is_some_and(|held| core.needs[held].overlaps(span)) {
                self.best.push(skip);
                continue;
            }
            let before = self.pays[..k].partition_point(|(other, _)| core.needs[*other].to < span.from);
            self.best.push(skip.max(pay + self.best[before]));
        }
        self.best.last().copied().unwrap_or(0)
    }
}
