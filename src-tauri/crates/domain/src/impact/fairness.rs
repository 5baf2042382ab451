//! What the office's practice does: of the people followed in a period, how many were proposed and how many were
//! hired, by sex, by age, by main criterion and by priority district.
//!
//! It looks at practice and never feeds it: nothing here is read by matching. A gap is said beside what chance alone
//! does on so few people, and says nothing of its cause.
//!
//! No small group shows, and none can be worked out inside one table:
//! * groups under the threshold are merged as in the report ([`guard`]), so that no rate stands on fewer people;
//! * a count is shown only when no cell it gives away holds fewer people than the threshold, unless it holds nobody:
//!   those it happened to, the others and, where everybody hired was proposed, those proposed and not hired;
//! * enough other counts are hidden for each hidden one to keep a range as wide as the threshold, whoever subtracts the
//!   shown ones from the totals, even knowing that everybody hired was proposed where this is so;
//! * a total that would itself give such a cell away is hidden, in every table.

use super::facts::{Coded, ImpactSettings};
use super::guard::{Guarded, guard};
use crate::message::{Arg, Message};
use crate::quantity::{BasisPoints, PersonId};
use crate::vocabulary::{Qpv, Sex};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Fewest people a rate may stand on, whatever the office's own threshold.
pub const FEWEST: u32 = 5;

/// Key of the row that stands for the merged groups.
const MERGED: &str = "merged_groups";

/// A person followed in the period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowedPerson {
    /// The person.
    pub id: PersonId,
    /// Sex.
    pub sex: Sex,
    /// Birth date, when known; age is taken on the last day of the period.
    pub birth_on: Option<NaiveDate>,
    /// The one criterion statistics count.
    pub main_criterion: Coded,
    /// Whether the person lives in a priority district.
    pub qpv: Qpv,
    /// Proposed on a need at least once in the period.
    pub proposed: bool,
    /// A contract of work on a lot began at least once in the period, after a proposal or not.
    pub hired: bool,
}

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// Sex.
    Sex,
    /// Age: under 26, 26 to 40, 41 to 50, 51 and over.
    Age,
    /// Main criterion.
    Criterion,
    /// Residence in a priority district.
    Qpv,
}

impl Ground {
    /// Every ground, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::Sex, Self::Age, Self::Criterion, Self::Qpv];

    /// Stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sex => "sex",
            Self::Age => "age",
            Self::Criterion => "criterion",
            Self::Qpv => "qpv",
        }
    }

    /// Fluent key of its title.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Sex => "fairness-by-sex",
            Self::Age => "fairness-by-age",
            Self::Criterion => "fairness-by-criterion",
            Self::Qpv => "fairness-by-qpv",
        }
    }

    /// The group of a person, with its place in the order of the table.
    fn group(self, person: &FollowedPerson, last_day: NaiveDate) -> (usize, Coded) {
        let unsaid = || (usize::MAX, Coded::unsaid());
        match self {
            Self::Sex => match person.sex {
                Sex::F => (0, Coded::key("f", "impact-sex-f")),
                Sex::M => (1, Coded::key("m", "impact-sex-m")),
                Sex::X => (2, Coded::key("x", "impact-sex-x")),
                Sex::Unsaid => unsaid(),
            },
            Self::Age => match person.birth_on.map(|birth| age(birth, last_day)) {
                Some(..26) => (0, Coded::key("under_26", "impact-age-under-26")),
                Some(26..=40) => (1, Coded::key("26_40", "fairness-age-26-40")),
                Some(41..=50) => (2, Coded::key("41_50", "fairness-age-41-50")),
                Some(51..) => (3, Coded::key("51_up", "fairness-age-51-up")),
                None => unsaid(),
            },
            Self::Criterion => {
                (usize::from(person.main_criterion.code.is_empty()), person.main_criterion.clone())
            }
            Self::Qpv => match person.qpv {
                Qpv::Yes => (0, Coded::key("yes", "impact-qpv-yes")),
                Qpv::No => (1, Coded::key("no", "impact-qpv-no")),
                Qpv::Unchecked => (usize::MAX, Coded::key("", "impact-qpv-unchecked")),
            },
        }
    }
}

/// Full years on a day.
fn age(birth: NaiveDate, on: NaiveDate) -> i32 {
    let before = (on.month(), on.day()) < (birth.month(), birth.day());
    on.year() - birth.year() - i32::from(before)
}

/// How many of a group an event happened to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Happened {
    /// People it happened to.
    #[ts(type = "number")]
    pub count: i64,
    /// Their share of the group, to a whole percent.
    pub rate: BasisPoints,
    /// Beside all the people followed, in words; none for the total.
    pub beside: Option<Message>,
    /// `close`, `above` or `below`; empty for the total.
    pub gap: String,
}

/// A group of people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FairnessRow {
    /// Stable key.
    pub key: String,
    /// Its words.
    pub label: Arg,
    /// People followed.
    #[ts(type = "number")]
    pub followed: i64,
    /// Proposed at least once; none when it would show fewer people than the threshold.
    pub proposed: Option<Happened>,
    /// Hired at least once; none when it would show fewer people than the threshold.
    pub hired: Option<Happened>,
}

/// The people followed by the groups of one ground.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FairnessTable {
    /// Stable code of the ground.
    pub code: String,
    /// Fluent key of its title.
    pub label: String,
    /// Its groups; empty when even their sizes would show too few people.
    pub rows: Vec<FairnessRow>,
    /// Groups that were merged into the last row.
    #[ts(type = "number")]
    pub merged: usize,
}

/// What the practice of a period did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Fairness {
    /// Fewest people behind a figure.
    pub threshold: u32,
    /// Everybody followed; none when they are too few for anything to be shown.
    pub all: Option<FairnessRow>,
    /// One table for each ground.
    pub tables: Vec<FairnessTable>,
}

/// A group before it is known what may be shown of it.
struct Group {
    key: String,
    label: Arg,
    followed: i64,
    /// Proposed, hired.
    counts: [i64; 2],
}

/// Looks at the practice of a period that ends on `last_day`.
#[must_use]
pub fn fairness(people: &[FollowedPerson], last_day: NaiveDate, settings: &ImpactSettings) -> Fairness {
    let threshold = settings.small_cell.max(FEWEST);
    let least = i64::from(threshold);
    let mut all = Group::new(Coded::key("all", "fairness-all"));
    people.iter().for_each(|person| all.add(person));
    if all.followed < least {
        return Fairness { threshold, all: None, tables: Vec::new() };
    }
    let nested = people.iter().all(|person| person.proposed || !person.hired);
    let practice = if nested { Practice::Nested } else { Practice::Apart };
    let rule = Rule { least, practice, open: [true, true] };
    let open = rule.alone(&all);
    let rule = Rule { open, ..rule };
    let tables = Ground::ALL.iter().map(|ground| table(*ground, people, last_day, &all, &rule));
    let row = FairnessRow {
        key: all.key.clone(),
        label: all.label.clone(),
        followed: all.followed,
        proposed: open[0].then(|| happened(&all, &all, 0)),
        hired: open[1].then(|| happened(&all, &all, 1)),
    };
    let tables = tables.collect();
    Fairness { threshold, all: Some(row), tables }
}

impl Group {
    fn new(coded: Coded) -> Self {
        Self { key: coded.code, label: coded.label, followed: 0, counts: [0, 0] }
    }

    fn add(&mut self, person: &FollowedPerson) {
        self.followed += 1;
        self.counts[0] += i64::from(person.proposed);
        self.counts[1] += i64::from(person.hired);
    }
}

/// Neither those it happened to nor the others are a small group.
const fn is_safe(count: i64, of: i64, least: i64) -> bool {
    let others = of - count;
    (count == 0 || count >= least) && (others == 0 || others >= least)
}

fn table(
    ground: Ground,
    people: &[FollowedPerson],
    last_day: NaiveDate,
    all: &Group,
    rule: &Rule,
) -> FairnessTable {
    let mut found: BTreeMap<(usize, String), Group> = BTreeMap::new();
    for person in people {
        let (rank, coded) = ground.group(person, last_day);
        found.entry((rank, coded.code.clone())).or_insert_with(|| Group::new(coded)).add(person);
    }
    let mut groups: Vec<Group> = found.into_values().collect();
    if ground == Ground::Criterion {
        // The largest first; what was not said stays last.
        groups.sort_by_key(|g| (g.key.is_empty(), -g.followed, g.key.clone()));
    }
    let (groups, merged) = merged(groups, rule.least);
    let shown = rule.shown(&groups, all);
    let rows = groups.iter().zip(shown).map(|(group, shown)| FairnessRow {
        key: group.key.clone(),
        label: group.label.clone(),
        followed: group.followed,
        proposed: shown[0].then(|| happened(group, all, 0)),
        hired: shown[1].then(|| happened(group, all, 1)),
    });
    FairnessTable {
        code: ground.code().to_owned(),
        label: ground.label().to_owned(),
        rows: rows.collect(),
        merged,
    }
}

/// Groups under the threshold become one; no group is left when that is not enough.
fn merged(mut groups: Vec<Group>, least: i64) -> (Vec<Group>, usize) {
    let sizes: Vec<i64> = groups.iter().map(|g| g.followed).collect();
    let threshold = u32::try_from(least).unwrap_or(u32::MAX);
    match guard(&sizes, threshold) {
        Guarded::Open => (groups, 0),
        Guarded::Withheld => (Vec::new(), 0),
        Guarded::Merged(places) => {
            let mut one = Group::new(Coded::key(MERGED, "impact-other"));
            for place in places.iter().rev() {
                let group = groups.remove(*place);
                one.followed += group.followed;
                one.counts = [one.counts[0] + group.counts[0], one.counts[1] + group.counts[1]];
            }
            groups.push(one);
            (groups, places.len())
        }
    }
}

/// What one may know of a practice besides its figures.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Practice {
    /// Everybody hired was proposed.
    Nested,
    /// Some were hired without a proposal: one count says nothing of the other.
    Apart,
}

/// What may be shown.
struct Rule {
    /// Fewest people of a cell.
    least: i64,
    practice: Practice,
    /// The totals of each event are shown.
    open: [bool; 2],
}

/// Between what and what a count lies for one who reads the page.
type Range = (i64, i64);

/// What can be worked out of a group: those not proposed, those proposed and not hired, those hired. The middle one
/// is known only where everybody hired was proposed.
type Ranges = [Range; 3];

impl Rule {
    /// What a group may show if it stood alone.
    fn alone(&self, group: &Group) -> [bool; 2] {
        let safe =
            |event: usize| self.open[event] && is_safe(group.counts[event], group.followed, self.least);
        let proposed = safe(0);
        [proposed, safe(1) && (!proposed || self.is_apart(group))]
    }

    /// Those proposed and not hired cannot be counted, or are not a small group.
    fn is_apart(&self, group: &Group) -> bool {
        let between = group.counts[0] - group.counts[1];
        self.practice == Practice::Apart || between == 0 || between >= self.least
    }

    /// Which counts of each group may be shown: none that is small, and none from which a small one can be worked out.
    fn shown(&self, groups: &[Group], all: &Group) -> Vec<[bool; 2]> {
        let mut shown: Vec<[bool; 2]> = groups.iter().map(|group| self.alone(group)).collect();
        loop {
            let ranges = self.ranges(groups, all, &shown);
            let Some(event) = self.narrow(groups, &ranges, &shown) else { return shown };
            // The smallest group still shown is hidden too; in the other column when this one has none left.
            let smallest = |event: usize| {
                let left = (0..groups.len()).filter(|place| shown[*place][event]);
                left.min_by_key(|place| (groups[*place].followed, *place)).map(|place| (place, event))
            };
            match smallest(event).or_else(|| smallest(1 - event)) {
                Some((place, event)) => shown[place][event] = false,
                None => return shown,
            }
        }
    }

    /// The event whose column gives somebody away: a count hidden in it, or a small group of people proposed and not
    /// hired, lies in a range narrower than the threshold.
    fn narrow(&self, groups: &[Group], ranges: &[Ranges], shown: &[[bool; 2]]) -> Option<usize> {
        let is_narrow = |(low, high): Range| high - low < self.least;
        let rows = || groups.iter().zip(ranges).zip(shown);
        let hidden = |event: usize| {
            self.open[event] && rows().any(|((_, range), shown)| !shown[event] && is_narrow(range[2 * event]))
        };
        let between = || rows().any(|((group, range), _)| !self.is_apart(group) && is_narrow(range[1]));
        if hidden(1) || between() { Some(1) } else { hidden(0).then_some(0) }
    }

    /// What one can work out who knows the sizes, the open totals and the counts shown.
    fn ranges(&self, groups: &[Group], all: &Group, shown: &[[bool; 2]]) -> Vec<Ranges> {
        let start = |(group, shown): (&Group, &[bool; 2])| {
            let exactly = |count: i64| (count, count);
            let any = (0, group.followed);
            let only = if shown[0] { exactly(group.followed - group.counts[0]) } else { any };
            [only, any, if shown[1] { exactly(group.counts[1]) } else { any }]
        };
        let mut ranges: Vec<Ranges> = groups.iter().zip(shown).map(start).collect();
        let only = self.open[0].then_some(all.followed - all.counts[0]);
        let hired = self.open[1].then_some(all.counts[1]);
        let nested = self.practice == Practice::Nested;
        let between = only.zip(hired).filter(|_| nested).map(|(only, hired)| all.followed - only - hired);
        loop {
            let before = ranges.clone();
            if nested {
                for (range, group) in ranges.iter_mut().zip(groups) {
                    tighten(range.iter_mut(), group.followed);
                }
            }
            for (cell, total) in [only, between, hired].into_iter().enumerate() {
                if let Some(total) = total {
                    tighten(ranges.iter_mut().map(|range| &mut range[cell]), total);
                }
            }
            if ranges == before {
                return ranges;
            }
        }
    }
}

/// Each part of a total lies between the total less the most, and less the least, of the others.
fn tighten<'a>(parts: impl Iterator<Item = &'a mut Range>, total: i64) {
    let parts: Vec<&mut Range> = parts.collect();
    let low: i64 = parts.iter().map(|part| part.0).sum();
    let high: i64 = parts.iter().map(|part| part.1).sum();
    for part in parts {
        let (least, most) = *part;
        *part = (least.max(total - (high - most)), most.min(total - (low - least)));
    }
}

fn happened(group: &Group, all: &Group, event: usize) -> Happened {
    let count = group.counts[event];
    let rate = |part: i64, whole: i64| {
        BasisPoints::new(if whole == 0 { 0 } else { (part * 200 + whole) / (whole * 2) * 100 })
    };
    let gap = if group.key == "all" { "" } else { gap(group, all, event) };
    let beside = (!gap.is_empty()).then(|| {
        Message::new(format!("fairness-{gap}"))
            .with("rate", rate(count, group.followed))
            .with("all", rate(all.counts[event], all.followed))
            .with("people", group.followed)
    });
    Happened { count, rate: rate(count, group.followed), beside, gap: gap.to_owned() }
}

/// Whether a group drawn at random among all the people would often be as far from them: within two standard
/// deviations of the hypergeometric law, it is close.
fn gap(group: &Group, all: &Group, event: usize) -> &'static str {
    let wide = i128::from;
    let (count, size) = (wide(group.counts[event]), wide(group.followed));
    let (total, everybody) = (wide(all.counts[event]), wide(all.followed));
    let distance = count * everybody - total * size;
    // (x - n K / N)^2 > 4 n K (N - K) (N - n) / (N^2 (N - 1)), both sides times N^2 (N - 1).
    let chance = 4 * size * total * (everybody - total) * (everybody - size);
    if distance * distance * (everybody - 1) <= chance {
        "close"
    } else if distance > 0 {
        "above"
    } else {
        "below"
    }
}

#[cfg(test)]
#[path = "fairness_tests.rs"]
mod tests;
