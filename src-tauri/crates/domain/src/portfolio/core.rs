//! The bare problem inside: numbered people and needs, days as integers, and what makes it smaller.

/// A need: its days, both included, and the seats still open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct CoreNeed {
    pub from: i32,
    pub to: i32,
    pub seats: usize,
}

impl CoreNeed {
    pub(super) const fn overlaps(&self, other: &Self) -> bool {
        self.from <= other.to && other.from <= self.to
    }
}

/// A need that a person may take, and what it is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Choice {
    pub need: usize,
    pub score: i64,
}

/// Who takes what: pairs of person and need.
pub(super) type Lines = Vec<(usize, usize)>;

/// Needs and, for each person, her choices. The numbers are those of the whole problem: a part of it
/// has the same numbers, with nothing where it has no part.
#[derive(Debug, Clone)]
pub(super) struct Core {
    pub needs: Vec<CoreNeed>,
    pub people: Vec<Vec<Choice>>,
    /// The needs that still have seats and somebody for them.
    pub live: Vec<usize>,
    /// The people who still have a choice.
    pub hands: Vec<usize>,
}

impl Core {
    /// Drops what can add nothing: pairs without worth, needs without seats, and of each need the people
    /// beyond the best so many as there are seats on its days (see [`Core::shorten`]).
    pub(super) fn new(needs: Vec<CoreNeed>, mut people: Vec<Vec<Choice>>) -> Self {
        for row in &mut people {
            row.retain(|c| c.score > 0 && needs[c.need].seats > 0);
            row.sort_unstable_by_key(|c| (needs[c.need].to, needs[c.need].from, c.need));
        }
        let mut core = Self { needs, people, live: Vec::new(), hands: Vec::new() };
        core.shorten();
        core
    }

    /// Of each need, keeps its best people, one for each seat open on some of its days, and forgets the
    /// others. Nothing is lost: when another takes the need, one of the best holds no seat on these days,
    /// since the other seats are fewer than the best, and may take her place for no less.
    fn shorten(&mut self) {
        let mut fans: Vec<Vec<(i64, usize)>> = vec![Vec::new(); self.needs.len()];
        for (person, row) in self.people.iter().enumerate() {
            for choice in row {
                fans[choice.need].push((-choice.score, person));
            }
        }
        let filled: Vec<usize> = (0..self.needs.len()).filter(|n| !fans[*n].is_empty()).collect();
        let mut last_kept = vec![(i64::MAX, usize::MAX); self.needs.len()];
        for need in &filled {
            let beside = filled.iter().filter(|other| self.needs[**other].overlaps(&self.needs[*need]));
            let seats = beside.map(|other| self.needs[*other].seats).fold(0, usize::saturating_add);
            let fans = &mut fans[*need];
            if fans.len() > seats && seats > 0 {
                fans.sort_unstable();
                last_kept[*need] = fans[seats - 1];
            }
        }
        for (person, row) in self.people.iter_mut().enumerate() {
            row.retain(|c| (-c.score, person) <= last_kept[c.need]);
        }
        self.settle();
    }

    /// Counts again who and what is left.
    fn settle(&mut self) {
        let mut wanted = vec![false; self.needs.len()];
        self.people.iter().flatten().for_each(|c| wanted[c.need] = true);
        self.live = (0..self.needs.len()).filter(|n| wanted[*n]).collect();
        self.hands = (0..self.people.len()).filter(|p| !self.people[*p].is_empty()).collect();
    }

    /// The parts that have nothing to say to each other: two needs meet when they share days and somebody
    /// who may take both. A person may belong to several parts: what she takes in one leaves her free for
    /// the others.
    pub(super) fn parts(&self) -> Vec<Self> {
        let mut joined = Joined::new(self.needs.len());
        for person in &self.hands {
            let row = &self.people[*person];
            for (n, choice) in row.iter().enumerate() {
                // Sorted by last day: whoever ends before this one begins is out of reach, all before too.
                let need = &self.needs[choice.need];
                let meets = row[..n].iter().rev().take_while(|c| self.needs[c.need].to >= need.from);
                meets.for_each(|other| joined.join(choice.need, other.need));
            }
        }
        let mut roots: Vec<usize> = self.live.iter().map(|n| joined.root(*n)).collect();
        roots.sort_unstable();
        roots.dedup();
        if roots.len() < 2 {
            return vec![self.clone()];
        }
        let mut parts: Vec<Self> = roots.iter().map(|_| self.empty()).collect();
        let of = |root: usize| roots.binary_search(&root).unwrap_or(0);
        for need in &self.live {
            parts[of(joined.root(*need))].live.push(*need);
        }
        for person in &self.hands {
            for choice in &self.people[*person] {
                let part = &mut parts[of(joined.root(choice.need))];
                if part.people[*person].is_empty() {
                    part.hands.push(*person);
                }
                part.people[*person].push(*choice);
            }
        }
        parts
    }

    fn empty(&self) -> Self {
        Self {
            needs: self.needs.clone(),
            people: vec![Vec::new(); self.people.len()],
            live: Vec::new(),
            hands: Vec::new(),
        }
    }

    /// True when nobody can take two needs: then it is the assignment problem itself.
    pub(super) fn is_assignment(&self) -> bool {
        self.hands.iter().all(|person| {
            let needs = || self.people[*person].iter().map(|c| &self.needs[c.need]);
            needs().map(|n| n.from).max() <= needs().map(|n| n.to).min()
        })
    }

    /// What is left when these lines are taken and these pairs are given up.
    pub(super) fn after(&self, taken: &[(usize, usize)], given_up: &[(usize, usize)]) -> Self {
        let mut rest = self.clone();
        for (person, need) in taken {
            rest.needs[*need].seats = rest.needs[*need].seats.saturating_sub(1);
            let held = self.needs[*need];
            rest.people[*person].retain(|c| !self.needs[c.need].overlaps(&held));
        }
        for (person, need) in given_up {
            rest.people[*person].retain(|c| c.need != *need);
        }
        for row in &mut rest.people {
            row.retain(|c| rest.needs[c.need].seats > 0);
        }
        rest.shorten();
        rest
    }

    /// How many pairs there are.
    pub(super) fn size(&self) -> usize {
        self.hands.iter().map(|person| self.people[*person].len()).sum()
    }

    /// What a pair is worth; nothing when it is not one.
    pub(super) fn score(&self, person: usize, need: usize) -> i64 {
        self.people[person].iter().find(|c| c.need == need).map_or(0, |c| c.score)
    }

    /// What lines are worth together.
    pub(super) fn value(&self, lines: &[(usize, usize)]) -> i64 {
        lines.iter().map(|(person, need)| self.score(*person, *need)).sum()
    }
}

/// Groups that grow by joining.
pub(super) struct Joined(Vec<usize>);

impl Joined {
    pub(super) fn new(count: usize) -> Self {
        Self((0..count).collect())
    }

    pub(super) fn root(&mut self, mut of: usize) -> usize {
        while self.0[of] != of {
            self.0[of] = self.0[self.0[of]];
            of = self.0[of];
        }
        of
    }

    pub(super) fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        self.0[one.max(other)] = one.min(other);
    }
}
