//! The verdicts, lot by lot and together, with the month that decides and why.

use super::flow::{Sources, served};
use super::months::monthly_need;
use super::{
    Feasibility, FeasibilityVerdict, LotFeasibility, LotHours, Mobility, MonthOfNeed, PoolPerson,
    StructureCapacity,
};
use crate::calibration::{CalibrationRules, FeasibilityRule};
use crate::message::{Arg, Message};
use crate::quantity::{Hours, LotId, YearMonth, div_round};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// Confronts the hours of the lots with the people and the posts of structures.
///
/// A month is **tenable** when posts of structures, and one person of the pool in
/// [`FeasibilityRule::people_per_post`], cover its need; **tight** when everybody together does;
/// **unknown** when it takes people whose mobility is not known; **short** otherwise. A lot is as
/// its worst month. Lots without months of execution are unknown.
#[must_use]
pub fn assess(
    lots: &[LotHours],
    people: &[PoolPerson],
    capacity: &[StructureCapacity],
    rules: &CalibrationRules,
) -> Feasibility {
    let scene = Scene { lots, people, capacity, rules };
    let mut needs: BTreeMap<YearMonth, Vec<Hours>> = BTreeMap::new();
    for (place, lot) in lots.iter().enumerate() {
        for (month, hours) in scene.need(lot) {
            needs.entry(month).or_insert_with(|| vec![Hours::ZERO; lots.len()])[place] = hours;
        }
    }
    let mut months = Vec::new();
    let mut own: Vec<Vec<MonthOfNeed>> = vec![Vec::new(); lots.len()];
    let mut together = Vec::new();
    for (month, needs) in needs {
        let supply = scene.supply(month, &needs);
        for (place, need) in needs.iter().enumerate().filter(|(_, need)| **need > Hours::ZERO) {
            own[place].push(scene.month(month, *need, &supply.alone[place]));
        }
        let joint = scene.joint(month, &needs, &supply);
        months.push(joint.month);
        together.push(joint);
    }
    let lots: Vec<LotFeasibility> =
        lots.iter().zip(own).map(|(lot, months)| scene.lot(lot, months)).collect();
    let worst = worst(&months);
    let verdict = (lots.iter().map(|lot| lot.verdict))
        .chain(worst.map(|month| month.verdict))
        .min()
        .unwrap_or(FeasibilityVerdict::Tenable);
    let decisive = worst.and_then(|worst| together.iter().find(|joint| joint.month.month == worst.month));
    let reasons = scene.reasons(verdict, &lots, decisive);
    Feasibility { verdict, worst: worst.map(|month| month.month), lots, months, reasons }
}

/// What may serve one lot, or all of them, in a month.
#[derive(Default, Clone, Copy)]
struct Hands {
    people: u32,
    people_hours: Hours,
    unsure_people: u32,
    unsure_hours: Hours,
    structure_hours: Hours,
}

/// Everything at hand in a month.
struct Supply {
    /// For each lot, as if it were alone.
    alone: Vec<Hands>,
    /// Everybody and every post once.
    all: Hands,
    /// People of known mobility, by the lots they may serve.
    sure: Sources,
    /// Everybody, by the lots they may serve if their mobility allows it.
    hoped: Sources,
    /// Posts of structures, by the lots of their trade.
    posts: Sources,
}

/// All the lots in a month.
struct Joint {
    month: MonthOfNeed,
    /// The most that can be served at once: by everybody when it is short, by the people of known
    /// mobility when it is unknown.
    served: Hours,
}

struct Scene<'a> {
    lots: &'a [LotHours],
    people: &'a [PoolPerson],
    capacity: &'a [StructureCapacity],
    rules: &'a CalibrationRules,
}

impl Scene<'_> {
    const fn rule(&self) -> &FeasibilityRule {
        &self.rules.feasibility
    }

    fn people_per_post(&self) -> i64 {
        i64::from(self.rule().people_per_post.max(1))
    }

    fn need(&self, lot: &LotHours) -> Vec<(YearMonth, Hours)> {
        match (lot.from, lot.to) {
            (Some(from), Some(to)) if lot.hours > Hours::ZERO => monthly_need(lot.hours, from, to),
            _ => Vec::new(),
        }
    }

    /// Who and what can serve the lots that need hours in a month.
    fn supply(&self, month: YearMonth, needs: &[Hours]) -> Supply {
        let full_time = self.rules.bases.hours_per_month;
        let places: BTreeMap<LotId, usize> = (self.lots.iter().enumerate())
            .filter(|(place, _)| needs[*place] > Hours::ZERO)
            .map(|(place, lot)| (lot.lot, place))
            .collect();
        let mut supply = Supply {
            alone: vec![Hands::default(); self.lots.len()],
            all: Hands::default(),
            sure: Sources::new(),
            hoped: Sources::new(),
            posts: Sources::new(),
        };
        for person in self.people {
            let hours = person.hours_in(month, full_time);
            if hours.is_zero() {
                continue;
            }
            let reached = |wanted: &[Mobility]| -> BTreeSet<usize> {
                (person.lots.iter().filter(|fit| fit.wishes_trade && wanted.contains(&fit.mobile)))
                    .filter_map(|fit| places.get(&fit.lot).copied())
                    .collect()
            };
            let sure = reached(&[Mobility::Yes]);
            let hoped = reached(&[Mobility::Yes, Mobility::Unknown]);
            for place in &hoped {
                let mobility = if sure.contains(place) { Mobility::Yes } else { Mobility::Unknown };
                supply.alone[*place].add_person(mobility, hours);
            }
            if !hoped.is_empty() {
                let mobility = if sure.is_empty() { Mobility::Unknown } else { Mobility::Yes };
                supply.all.add_person(mobility, hours);
                *supply.hoped.entry(hoped.into_iter().collect()).or_default() += hours;
            }
            if !sure.is_empty() {
                *supply.sure.entry(sure.into_iter().collect()).or_default() += hours;
            }
        }
        for posts in self.capacity.iter().filter(|posts| posts.month == month && posts.posts > 0) {
            let hours = full_time.scaled(posts.posts, 100);
            let served: Vec<usize> =
                places.values().copied().filter(|place| self.lots[*place].trade == posts.trade).collect();
            for place in &served {
                supply.alone[*place].structure_hours += hours;
            }
            if !served.is_empty() {
                supply.all.structure_hours += hours;
                *supply.posts.entry(sorted(served)).or_default() += hours;
            }
        }
        supply
    }

    /// A lot alone.
    fn month(&self, month: YearMonth, needed: Hours, hands: &Hands) -> MonthOfNeed {
        let per_post = self.people_per_post();
        let whole = hands.structure_hours + hands.people_hours;
        let easy = Hours::new(hands.structure_hours.get().saturating_mul(per_post)) + hands.people_hours;
        let verdict = if easy >= Hours::new(needed.get().saturating_mul(per_post)) {
            FeasibilityVerdict::Tenable
        } else if whole >= needed {
            FeasibilityVerdict::Tight
        } else if whole + hands.unsure_hours >= needed {
            FeasibilityVerdict::Unknown
        } else {
            FeasibilityVerdict::Short
        };
        self.written(month, needed, hands, verdict)
    }

    /// All the lots, nobody counted twice: the same three questions, each a maximum flow.
    fn joint(&self, month: YearMonth, needs: &[Hours], supply: &Supply) -> Joint {
        let needed: Hours = needs.iter().sum();
        let times = |hours: Hours, count: i64| Hours::new(hours.get().saturating_mul(count));
        let flow = |people: &Sources, count: i64| {
            let mut sources = people.clone();
            for (lots, hours) in &supply.posts {
                *sources.entry(lots.clone()).or_default() += times(*hours, count);
            }
            let needs: Vec<Hours> = needs.iter().map(|need| times(*need, count)).collect();
            served(&sources, &needs)
        };
        let per_post = self.people_per_post();
        let (verdict, served) = if flow(&supply.sure, per_post) == times(needed, per_post) {
            (FeasibilityVerdict::Tenable, needed)
        } else {
            let (sure, hoped) = (flow(&supply.sure, 1), flow(&supply.hoped, 1));
            if sure == needed {
                (FeasibilityVerdict::Tight, needed)
            } else if hoped == needed {
                (FeasibilityVerdict::Unknown, sure)
            } else {
                (FeasibilityVerdict::Short, hoped)
            }
        };
        Joint { month: self.written(month, needed, &supply.all, verdict), served }
    }

    fn written(
        &self,
        month: YearMonth,
        needed: Hours,
        hands: &Hands,
        verdict: FeasibilityVerdict,
    ) -> MonthOfNeed {
        MonthOfNeed {
            month,
            needed,
            full_time_people: self.full_time(needed),
            people: hands.people,
            people_hours: hands.people_hours,
            unsure_people: hands.unsure_people,
            unsure_hours: hands.unsure_hours,
            structure_hours: hands.structure_hours,
            verdict,
        }
    }

    /// Hundredths of full-time people in a month.
    fn full_time(&self, hours: Hours) -> i64 {
        let month = self.rules.bases.hours_per_month;
        div_round(i128::from(hours.get()) * 100, i128::from(month.get())).unwrap_or(0)
    }

    fn lot(&self, lot: &LotHours, months: Vec<MonthOfNeed>) -> LotFeasibility {
        let Some(decisive) = worst(&months) else {
            // A lot that asks nothing is served; one whose months are not known cannot be judged.
            let (verdict, key) = if lot.hours > Hours::ZERO {
                (FeasibilityVerdict::Unknown, "calibration-feasibility-dates-missing")
            } else {
                (FeasibilityVerdict::Tenable, "calibration-feasibility-no-hours")
            };
            return LotFeasibility {
                lot: lot.lot,
                verdict,
                worst: None,
                months,
                reasons: vec![Message::new(key)],
            };
        };
        let mut reasons = vec![self.said(&decisive)];
        if matches!(decisive.verdict, FeasibilityVerdict::Tight) && !self.rule().provenance.checked {
            reasons.push(Message::new("calibration-note-limit-unchecked"));
        }
        if months.iter().all(|month| month.structure_hours.is_zero()) {
            reasons.push(Message::new("calibration-feasibility-no-structure"));
        }
        LotFeasibility {
            lot: lot.lot,
            verdict: decisive.verdict,
            worst: Some(decisive.month),
            months,
            reasons,
        }
    }

    fn said(&self, month: &MonthOfNeed) -> Message {
        let at_hand = month.people_hours + month.structure_hours;
        let said = |key: &str| {
            Message::new(key)
                .with("month", month.month)
                .with("needed", Arg::Hundredths(month.full_time_people))
                .with("available", Arg::Hundredths(self.full_time(at_hand)))
        };
        match month.verdict {
            FeasibilityVerdict::Tenable => said("calibration-feasibility-tenable"),
            FeasibilityVerdict::Tight => said("calibration-feasibility-tight"),
            FeasibilityVerdict::Unknown => {
                said("calibration-feasibility-mobility").with("people", i64::from(month.unsure_people))
            }
            FeasibilityVerdict::Short if (at_hand + month.unsure_hours).is_zero() => {
                said("calibration-feasibility-nobody")
            }
            FeasibilityVerdict::Short => said("calibration-feasibility-short"),
        }
    }

    /// Why the lots together are as they are: their own verdicts, or that they share people.
    fn reasons(
        &self,
        verdict: FeasibilityVerdict,
        lots: &[LotFeasibility],
        decisive: Option<&Joint>,
    ) -> Vec<Message> {
        let count = lots.iter().filter(|lot| lot.verdict == verdict).count();
        if let Some(joint) = decisive
            && count == 0
        {
            let key = match verdict {
                FeasibilityVerdict::Short => "calibration-feasibility-together-short",
                FeasibilityVerdict::Unknown => "calibration-feasibility-together-unknown",
                FeasibilityVerdict::Tight => "calibration-feasibility-together-tight",
                FeasibilityVerdict::Tenable => "calibration-feasibility-together-tenable",
            };
            return vec![
                Message::new(key)
                    .with("month", joint.month.month)
                    .with("needed", joint.month.needed)
                    .with("served", joint.served),
            ];
        }
        if verdict == FeasibilityVerdict::Tenable {
            return vec![Message::new("calibration-feasibility-together-tenable")];
        }
        vec![
            Message::new("calibration-feasibility-lots")
                .with("count", count)
                .with("verdict", Arg::Key(verdict.label().to_owned())),
        ]
    }
}

impl Hands {
    fn add_person(&mut self, mobility: Mobility, hours: Hours) {
        match mobility {
            Mobility::Yes => {
                self.people += 1;
                self.people_hours += hours;
            }
            Mobility::Unknown => {
                self.unsure_people += 1;
                self.unsure_hours += hours;
            }
            Mobility::No => {}
        }
    }
}

fn sorted(mut places: Vec<usize>) -> Vec<usize> {
    places.sort_unstable();
    places
}

/// The month of the worst verdict, then of the least part of its need covered; the first of equals.
fn worst(months: &[MonthOfNeed]) -> Option<MonthOfNeed> {
    let covered = |month: &MonthOfNeed| i128::from((month.people_hours + month.structure_hours).get());
    let least = |a: &&MonthOfNeed, b: &&MonthOfNeed| -> Ordering {
        let (left, right) =
            (covered(a) * i128::from(b.needed.get()), covered(b) * i128::from(a.needed.get()));
        a.verdict.cmp(&b.verdict).then(left.cmp(&right))
    };
    months.iter().min_by(least).copied()
}
