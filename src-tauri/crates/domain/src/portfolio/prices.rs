//! Prices of seats: what they prove of the best plan, and which pairs they rule out.
//!
//! Put a price on each seat and let everybody take the needs that pay her most, without looking at the
//! others: what they all earn, plus the price of every seat, is at least the worth of any plan (it is the
//! Lagrangian of the seats). Lowering that bound is guessing prices; whatever the guess, what it proves is
//! exact, since all is counted in integers.

use super::core::Core;

/// Parts of a point in which prices are counted.
pub(super) const UNIT: i64 = 1 << SHIFT;
const SHIFT: u32 = 12;
/// Parts of one in which averages are counted.
pub(super) const ONE: i64 = 1 << 12;

/// A person's choices in the two orders that her best days are found by.
struct Row {
    person: usize,
    /// By last day.
    needs: Vec<usize>,
    scores: Vec<i64>,
    /// How many of them end before this one begins.
    before: Vec<usize>,
    /// Places of `needs` by first day, latest first.
    backward: Vec<usize>,
    /// How many of `backward` begin after this one ends.
    after: Vec<usize>,
    /// How often she took it lately, in parts of [`ONE`].
    share: Vec<i64>,
}

/// Prices of the needs of a problem, and what they say.
pub(super) struct Prices {
    rows: Vec<Row>,
    seats: Vec<i64>,
    /// What the keenest person would pay for each need: no price above says more.
    ceilings: Vec<i64>,
    live: Vec<usize>,
    /// The prices that prove the lowest bound.
    pub best: Vec<i64>,
    /// That bound, in parts of a point.
    bound: i64,
    /// Room for the best days of a person, forward and backward.
    forward: Vec<i64>,
    back: Vec<i64>,
    without: Vec<i64>,
}

/// How hard a bound is lowered.
pub(super) struct Effort {
    /// At most so many steps.
    pub rounds: usize,
    /// Steps without much gain before they are made shorter.
    pub patience: usize,
    /// What is taken counts in the shares for one part in so many.
    pub memory: i64,
}

/// What prices say of the pairs.
pub(super) struct Verdicts {
    /// Pairs that no better plan holds.
    pub ruled_out: Vec<(usize, usize)>,
    /// Pairs that every better plan holds.
    pub settled: Vec<(usize, usize)>,
    /// The pair most in doubt among those left.
    pub in_doubt: Option<(usize, usize)>,
}

impl Prices {
    pub(super) fn new(core: &Core, start: &[i64]) -> Self {
        let rows: Vec<Row> = core.hands.iter().map(|person| Row::new(core, *person)).collect();
        let longest = rows.iter().map(|r| r.needs.len()).max().unwrap_or(0);
        let seats = core.needs.iter().map(|n| i64::try_from(n.seats).unwrap_or(i64::MAX)).collect();
        let mut ceilings = vec![0; core.needs.len()];
        for row in &rows {
            for (need, score) in row.needs.iter().zip(&row.scores) {
                ceilings[*need] = ceilings[*need].max(*score);
            }
        }
        let mut prices = Self {
            rows,
            seats,
            ceilings,
            live: core.live.clone(),
            best: start.to_vec(),
            bound: i64::MAX,
            forward: vec![0; longest + 1],
            back: vec![0; longest + 1],
            without: vec![0; longest + 1],
        };
        let mut taken = vec![0; prices.seats.len()];
        prices.bound = prices.measure(start, &mut taken, 0);
        prices
    }

    /// What no plan exceeds, in points.
    pub(super) const fn bound(&self) -> i64 {
        self.bound.div_euclid(UNIT)
    }

    /// The same in parts of a point.
    pub(super) const fn exact_bound(&self) -> i64 {
        self.bound
    }

    /// Bound at these prices; `taken` receives how many people want each need. The shares move towards
    /// what is wanted by `weight` parts of [`ONE`].
    fn measure(&mut self, prices: &[i64], taken: &mut [i64], weight: i64) -> i64 {
        let mut bound: i64 = self.live.iter().map(|n| self.seats[*n] * prices[*n]).sum();
        self.live.iter().for_each(|n| taken[*n] = 0);
        for row in &mut self.rows {
            row.fill_forward(prices, &mut self.forward);
            bound += self.forward[row.needs.len()];
            if weight > 0 {
                row.share.iter_mut().for_each(|s| *s -= *s * weight / ONE);
            }
            let mut k = row.needs.len();
            while k > 0 {
                if self.forward[k] == self.forward[k - 1] {
                    k -= 1;
                } else {
                    taken[row.needs[k - 1]] += 1;
                    row.share[k - 1] += weight;
                    k = row.before[k - 1];
                }
            }
        }
        bound
    }

    /// Lowers the bound by steps against what is wanted too much or too little, towards `target` points.
    /// Stops when the bound reaches it, when steps help no more, or when `go` says so.
    pub(super) fn lower(&mut self, target: i64, effort: &Effort, go: &mut dyn FnMut() -> bool) {
        let mut at = self.best.clone();
        let mut taken = vec![0; self.seats.len()];
        let mut heading = vec![0_i64; self.seats.len()];
        let target = target * UNIT;
        // The step is `reach` / ONE of what would reach the target if the bound were a slope.
        let mut reach = ONE;
        let mut idle = 0;
        for _ in 0..effort.rounds {
            if self.bound() * UNIT <= target || reach < ONE / 512 || !go() {
                return;
            }
            let here = self.measure(&at, &mut taken, ONE / effort.memory);
            if here < self.bound {
                idle = if self.bound - here > (self.bound - target) / 1000 { 0 } else { idle + 1 };
                self.bound = here;
                self.best.clone_from(&at);
            } else {
                idle += 1;
            }
            if idle >= effort.patience {
                idle = 0;
                reach /= 2;
                at.clone_from(&self.best);
                heading.fill(0);
                self.measure(&at, &mut taken, 0);
            }
            let mut length: i128 = 0;
            for need in &self.live {
                let push = (taken[*need] - self.seats[*need].min(1 << 20)) * ONE;
                let old = heading[*need];
                heading[*need] = old * 7 / 10 + push * 3 / 10;
                if at[*need] == 0 && heading[*need] < 0 {
                    heading[*need] = 0;
                }
                length += i128::from(heading[*need]) * i128::from(heading[*need]);
            }
            if length == 0 {
                heading.fill(0);
                reach /= 2;
                continue;
            }
            // A step that went too far must not make the next one longer still.
            let far = i128::from((here - target).min(2 * (self.bound - target)).max(UNIT));
            for need in &self.live {
                let step = far * i128::from(heading[*need]) * i128::from(reach) / length;
                let step = i64::try_from(step).unwrap_or(0);
                at[*need] = (at[*need] + step).clamp(0, self.ceilings[*need]);
            }
        }
    }

    /// Sets the price of each need in turn where the bound is lowest while the others stay: just above
    /// what the first person without a seat would pay. Only whole points, which are where the best prices
    /// of an assignment lie.
    pub(super) fn polish(&mut self, sweeps: usize, go: &mut dyn FnMut() -> bool) {
        let mut fans: Vec<Vec<(usize, usize)>> = vec![Vec::new(); self.seats.len()];
        for (r, row) in self.rows.iter().enumerate() {
            for (k, need) in row.needs.iter().enumerate() {
                fans[*need].push((r, k));
            }
        }
        let mut at: Vec<i64> = self.best.iter().map(|p| (p + UNIT / 2).div_euclid(UNIT) * UNIT).collect();
        let mut taken = vec![0; self.seats.len()];
        let mut offers: Vec<i64> = Vec::new();
        let live = self.live.clone();
        for _ in 0..sweeps {
            let mut moved = false;
            for need in &live {
                if !go() {
                    return;
                }
                offers.clear();
                for (r, k) in &fans[*need] {
                    let row = &self.rows[*r];
                    row.fill_forward(&at, &mut self.forward);
                    row.fill_backward(&at, &mut self.back);
                    let gain = row.gain(*k, &at, &self.forward, &self.back, &mut self.without);
                    offers.push(gain + at[*need]);
                }
                offers.sort_unstable_by_key(|o| -o);
                let seats = usize::try_from(self.seats[*need]).unwrap_or(usize::MAX);
                let low = offers.get(seats).copied().unwrap_or(0).max(0);
                let high = offers.get(seats.wrapping_sub(1)).copied().unwrap_or(0).max(0);
                let new = at[*need].clamp(low, high);
                if new != at[*need] {
                    at[*need] = new;
                    moved = true;
                }
            }
            let here = self.measure(&at, &mut taken, 0);
            if here < self.bound {
                self.bound = here;
                self.best.clone_from(&at);
            }
            if !moved {
                return;
            }
        }
    }

    /// The pairs of `core`, a part of this problem, that were taken most often lately, the surest first,
    /// without those that exclude each other: a tenth of the seats, or one.
    pub(super) fn surest(&self, core: &Core) -> Vec<(usize, usize)> {
        let mut pairs: Vec<(i64, usize, usize)> = Vec::new();
        for row in &self.rows {
            let shares = row.needs.iter().zip(&row.share).map(|(need, share)| (-share, row.person, *need));
            pairs.extend(shares.filter(|(_, person, need)| core.score(*person, *need) > 0));
        }
        pairs.sort_unstable();
        let open: usize = core.live.iter().map(|n| core.needs[*n].seats).sum();
        let mut room: Vec<usize> = core.needs.iter().map(|n| n.seats).collect();
        let mut taken: Vec<(usize, usize)> = Vec::new();
        for (share, person, need) in pairs {
            if !taken.is_empty() && (taken.len() * 10 >= open || -share < ONE / 2) {
                break;
            }
            let clash =
                |other: &(usize, usize)| other.0 == person && core.needs[other.1].overlaps(&core.needs[need]);
            if room[need] > 0 && !taken.iter().any(clash) {
                room[need] -= 1;
                taken.push((person, need));
            }
        }
        taken
    }

    /// What can be said of each pair when only plans worth more than `value` matter.
    pub(super) fn verdicts(&mut self, value: i64) -> Verdicts {
        let mut verdicts = Verdicts { ruled_out: Vec::new(), settled: Vec::new(), in_doubt: None };
        let room = self.bound - (value + 1) * UNIT;
        let mut closest = i64::MAX;
        for row in &self.rows {
            row.fill_forward(&self.best, &mut self.forward);
            row.fill_backward(&self.best, &mut self.back);
            for k in 0..row.needs.len() {
                let pair = (row.person, row.needs[k]);
                let gain = row.gain(k, &self.best, &self.forward, &self.back, &mut self.without);
                if -gain > room {
                    verdicts.ruled_out.push(pair);
                } else if gain > room {
                    verdicts.settled.push(pair);
                } else {
                    let doubt = (row.share[k] - ONE / 2).abs();
                    if doubt < closest {
                        closest = doubt;
                        verdicts.in_doubt = Some(pair);
                    }
                }
            }
        }
        verdicts
    }
}

impl Row {
    fn new(core: &Core, person: usize) -> Self {
        let choices = &core.people[person];
        let span = |k: usize| &core.needs[choices[k].need];
        let mut backward: Vec<usize> = (0..choices.len()).collect();
        backward.sort_unstable_by_key(|k| (-span(*k).from, *k));
        let before = (0..choices.len())
            .map(|k| choices.partition_point(|c| core.needs[c.need].to < span(k).from))
            .collect();
        let after = (0..choices.len())
            .map(|k| backward.partition_point(|other| span(*other).from > span(k).to))
            .collect();
        Self {
            person,
            needs: choices.iter().map(|c| c.need).collect(),
            scores: choices.iter().map(|c| c.score * UNIT).collect(),
            before,
            backward,
            after,
            share: vec![0; choices.len()],
        }
    }

    /// `best[k]`: the most she earns with the first `k` choices.
    fn fill_forward(&self, prices: &[i64], best: &mut [i64]) {
        best[0] = 0;
        for k in 0..self.needs.len() {
            let taken = self.scores[k] - prices[self.needs[k]] + best[self.before[k]];
            best[k + 1] = best[k].max(taken);
        }
    }

    /// `best[k]`: the most she earns with the first `k` choices of `backward`.
    fn fill_backward(&self, prices: &[i64], best: &mut [i64]) {
        best[0] = 0;
        for (n, k) in self.backward.iter().enumerate() {
            let taken = self.scores[*k] - prices[self.needs[*k]] + best[self.after[*k]];
            best[n + 1] = best[n].max(taken);
        }
    }

    /// What she earns more with this choice than without it, negative when it costs her, from her best days
    /// forward and backward at these prices.
    fn gain(&self, k: usize, prices: &[i64], forward: &[i64], back: &[i64], without: &mut [i64]) -> i64 {
        let with = forward[self.before[k]] + self.scores[k] - prices[self.needs[k]] + back[self.after[k]];
        let all = forward[self.needs.len()];
        if with < all {
            return with - all;
        }
        // It is among her best: what she would earn without it is found by leaving it out.
        without[..=k].copy_from_slice(&forward[..=k]);
        without[k + 1] = without[k];
        for j in k + 1..self.needs.len() {
            let taken = self.scores[j] - prices[self.needs[j]] + without[self.before[j]];
            without[j + 1] = without[j].max(taken);
        }
        with - without[self.needs.len()]
    }
}
