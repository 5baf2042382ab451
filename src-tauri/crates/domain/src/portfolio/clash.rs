//! What the facilitator decided and cannot all hold: as few decisions as can be are given up, and the smallest
//! set that contradicts itself is named.

use super::core::{CoreNeed, Joined};
use super::facts::{Origin, PortfolioPlan};
use crate::quantity::{NeedId, PersonId};
use std::collections::BTreeMap;

/// Steps of the search for the fewest lines to give up; beyond, the best found so far is taken.
const MOST_STEPS: usize = 50_000;

/// Why a kept line cannot be honoured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Contradiction {
    /// The pair is not admissible, or no longer.
    NotAdmissible {
        /// Who.
        person: PersonId,
        /// Where.
        need: NeedId,
    },
    /// The pair is both kept and set aside.
    AlsoSetAside {
        /// Who.
        person: PersonId,
        /// Where.
        need: NeedId,
    },
    /// The person is already at work on some of these days.
    Busy {
        /// Who.
        person: PersonId,
        /// Where.
        need: NeedId,
    },
    /// The person is kept on two needs that share days.
    Overlap {
        /// Who.
        person: PersonId,
        /// The line that is honoured.
        honoured: NeedId,
        /// The line that is not.
        need: NeedId,
    },
    /// More people are kept on a need than it has seats.
    NoSeat {
        /// Who finds no seat.
        person: PersonId,
        /// Where.
        need: NeedId,
    },
}

impl Contradiction {
    /// The kept line that is given up.
    #[must_use]
    pub const fn given_up(&self) -> (PersonId, NeedId) {
        match self {
            Self::NotAdmissible { person, need }
            | Self::AlsoSetAside { person, need }
            | Self::Busy { person, need }
            | Self::Overlap { person, need, .. }
            | Self::NoSeat { person, need } => (*person, *need),
        }
    }
}

/// A decision of the facilitator on a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Decision {
    /// The pair is kept.
    Keep(PersonId, NeedId),
    /// The pair is set aside.
    Never(PersonId, NeedId),
}

impl PortfolioPlan {
    /// Decisions that contradict each other, as few as can be: taking back any of them is enough for the others.
    /// Empty when every decision holds.
    #[must_use]
    pub fn smallest_clash(&self) -> Vec<Decision> {
        self.contradictions.iter().map(|found| self.clash(found)).min_by_key(Vec::len).unwrap_or_default()
    }

    /// The decisions behind a contradiction.
    fn clash(&self, found: &Contradiction) -> Vec<Decision> {
        let (person, need) = found.given_up();
        let mut decisions = vec![Decision::Keep(person, need)];
        match found {
            Contradiction::NotAdmissible { .. } | Contradiction::Busy { .. } => {}
            Contradiction::AlsoSetAside { .. } => decisions.push(Decision::Never(person, need)),
            Contradiction::Overlap { honoured, .. } => decisions.push(Decision::Keep(person, *honoured)),
            Contradiction::NoSeat { .. } => {
                let seated = self.lines.iter().filter(|l| l.origin == Origin::Kept && l.need == need);
                decisions.extend(seated.map(|l| Decision::Keep(l.person, need)));
            }
        }
        decisions.sort_unstable();
        decisions
    }
}

/// Lines of which some cannot go together: `lines` are pairs of person and need, in the order of preference,
/// with what each is worth. Says which are given up: as few as can be, of these the ones worth least.
pub(super) fn give_up(needs: &[CoreNeed], lines: &[(usize, usize)], worth: &[i64]) -> Vec<bool> {
    let overlap = |one: usize, other: usize| {
        lines[one].0 == lines[other].0 && needs[lines[one].1].overlaps(&needs[lines[other].1])
    };
    let mut joined = Joined::new(lines.len());
    let mut pairs = Vec::new();
    for other in 0..lines.len() {
        for one in 0..other {
            if overlap(one, other) {
                pairs.push((one, other));
            }
            if overlap(one, other) || lines[one].1 == lines[other].1 {
                joined.join(one, other);
            }
        }
    }
    let mut on: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    lines.iter().enumerate().for_each(|(line, (_, need))| on.entry(*need).or_default().push(line));
    let kept =
        Kept { pairs, crowds: on.into_iter().map(|(n, there)| (needs[n].seats, there)).collect(), worth };
    let mut parts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    (0..lines.len()).for_each(|line| parts.entry(joined.root(line)).or_default().push(line));
    let mut given_up = vec![false; lines.len()];
    for line in parts.into_values().flat_map(|part| kept.fewest(&part, lines.len())) {
        given_up[line] = true;
    }
    given_up
}

/// The lines the facilitator keeps, each of which could be honoured alone.
struct Kept<'a> {
    /// Lines of one person on the same days.
    pairs: Vec<(usize, usize)>,
    /// The seats of a need, and the lines on it.
    crowds: Vec<(usize, Vec<usize>)>,
    worth: &'a [i64],
}

/// Where a search for the fewest lines to give up stands.
struct Giving {
    /// Lines that are still there.
    held: Vec<bool>,
    /// Of these, lines that another branch gave up already.
    fixed: Vec<usize>,
    given_up: Vec<usize>,
    best: Option<(i64, Vec<usize>)>,
    steps: usize,
}

impl Kept<'_> {
    /// Lines that cannot all be there, no more than needed for that.
    fn clash(&self, held: &[bool]) -> Option<Vec<usize>> {
        let pair = self.pairs.iter().find(|(one, other)| held[*one] && held[*other]);
        pair.map(|(one, other)| vec![*one, *other]).or_else(|| {
            self.crowds.iter().find_map(|(seats, lines)| {
                let there: Vec<usize> = lines.iter().filter(|line| held[**line]).copied().collect();
                (there.len() > *seats).then(|| there[..=*seats].to_vec())
            })
        })
    }

    /// The fewest lines of a part to give up.
    fn fewest(&self, part: &[usize], lines: usize) -> Vec<usize> {
        let mut held = vec![false; lines];
        part.iter().for_each(|line| held[*line] = true);
        let mut giving = Giving { held, fixed: Vec::new(), given_up: Vec::new(), best: None, steps: 0 };
        for most in 0..=part.len() {
            self.search(&mut giving, most);
            if let Some((_, given_up)) = giving.best {
                return given_up;
            }
            if giving.steps > MOST_STEPS {
                break;
            }
        }
        self.in_order(part, lines)
    }

    fn search(&self, giving: &mut Giving, left: usize) {
        giving.steps += 1;
        let Some(clash) = self.clash(&giving.held) else {
            let lost = giving.given_up.iter().map(|line| self.worth[*line]).sum();
            let mut given_up = giving.given_up.clone();
            given_up.sort_unstable();
            // Of equals, what comes later is given up.
            let better = |(least, known): &(i64, Vec<usize>)| (lost, known) < (*least, &given_up);
            if giving.best.as_ref().is_none_or(better) {
                giving.best = Some((lost, given_up));
            }
            return;
        };
        if left == 0 || giving.steps > MOST_STEPS {
            return;
        }
        let fixed = giving.fixed.len();
        for line in clash {
            if giving.fixed.contains(&line) {
                continue;
            }
            giving.held[line] = false;
            giving.given_up.push(line);
            self.search(giving, left - 1);
            giving.given_up.pop();
            giving.held[line] = true;
            // What follows gives up other lines than this one.
            giving.fixed.push(line);
        }
        giving.fixed.truncate(fixed);
    }

    /// Takes the lines in their order, and gives up each that no longer goes with those before it.
    fn in_order(&self, part: &[usize], lines: usize) -> Vec<usize> {
        let (mut held, mut given_up) = (vec![false; lines], Vec::new());
        for line in part {
            held[*line] = true;
            if self.clash(&held).is_some() {
                held[*line] = false;
                given_up.push(*line);
            }
        }
        given_up
    }
}
