//! The rows of a year that a report speaks of, each once, with their hours added up.

use crate::impact::breakdown::{Breakdown, Heading, Order, Part};
use crate::impact::facts::{
    Coded, HourFact, ImpactSettings, LotFact, PersonFact, PlacementFact, PledgeFact, YearFacts,
};
use crate::impact::figures::{Theme, Unit};
use crate::quantity::{Hours, LotId, PersonId, PlacementId};
use crate::vocabulary::{Level, Outcome, Qpv, Sex};
use chrono::Datelike;
use std::collections::{BTreeMap, BTreeSet};

/// A lot and its hours of the year.
#[derive(Debug, Clone, Copy)]
pub struct LotYear<'a> {
    /// The lot.
    pub fact: &'a LotFact,
    /// Hours of the year that count.
    pub counted: Hours,
    /// Hours of the year to check.
    pub to_check: Hours,
}

impl LotYear<'_> {
    /// Hours that count since the lot began.
    #[must_use]
    pub fn done_to_date(&self) -> Hours {
        self.fact.done_before + self.counted
    }

    /// Hours committed and not done yet at the end of the year; never negative.
    #[must_use]
    pub fn missing(&self) -> Hours {
        (self.fact.due - self.done_to_date()).max(Hours::ZERO)
    }

    /// Hours done beyond what was committed; never negative.
    #[must_use]
    pub fn surplus(&self) -> Hours {
        (self.done_to_date() - self.fact.due).max(Hours::ZERO)
    }
}

/// A placement and its hours of the year.
#[derive(Debug, Clone, Copy)]
pub struct PlacementYear<'a> {
    /// The placement.
    pub fact: &'a PlacementFact,
    /// Hours of the year that count.
    pub counted: Hours,
    /// Whether it ended in the year, and how.
    pub exit: Option<Outcome>,
}

/// A participant: a person with at least one hour that counts in the year.
#[derive(Debug, Clone, Copy)]
pub struct ParticipantYear<'a> {
    /// The person.
    pub id: PersonId,
    /// What is known of the person.
    pub fact: Option<&'a PersonFact>,
    /// Hours of the year that count.
    pub counted: Hours,
    /// Contracts of work with hours that count.
    pub contracts: i64,
}

/// The rows a report speaks of: the whole office, or one buyer's lots.
#[derive(Debug, Clone)]
pub struct Scope<'a> {
    /// The year.
    pub year: i32,
    /// Lots, in the order of the facts.
    pub lots: Vec<LotYear<'a>>,
    /// Placements on those lots with hours in the year (whatever their status) or ended in it.
    pub placements: Vec<PlacementYear<'a>>,
    /// Participants, by identifier.
    pub participants: Vec<ParticipantYear<'a>>,
    /// Monthly hours of those placements.
    pub hours: Vec<&'a HourFact>,
    /// Commitments in other units.
    pub pledges: Vec<&'a PledgeFact>,
}

impl<'a> Scope<'a> {
    /// Selects and adds up; rows that point to nothing (an unknown placement or lot) are left out.
    #[must_use]
    pub fn new(facts: &'a YearFacts, settings: &ImpactSettings) -> Self {
        let in_scope = |lot: &LotFact| {
            settings.buyer.is_none() || lot.buyer.as_ref().map(|(id, _)| *id) == settings.buyer
        };
        let lots: Vec<&LotFact> = facts.lots.iter().filter(|lot| in_scope(lot)).collect();
        let lot_ids: BTreeSet<LotId> = lots.iter().map(|lot| lot.id).collect();
        let on_lots: BTreeMap<PlacementId, &PlacementFact> = facts
            .placements
            .iter()
            .filter(|placement| lot_ids.contains(&placement.lot))
            .map(|placement| (placement.id, placement))
            .collect();
        let hours: Vec<&HourFact> = facts
            .hours
            .iter()
            .filter(|hour| hour.month.year() == facts.year && on_lots.contains_key(&hour.placement))
            .collect();

        let mut by_placement: BTreeMap<PlacementId, Hours> = BTreeMap::new();
        let mut by_lot: BTreeMap<LotId, (Hours, Hours)> = BTreeMap::new();
        for hour in &hours {
            *by_placement.entry(hour.placement).or_default() += hour.counted;
            if let Some(placement) = on_lots.get(&hour.placement) {
                let sums = by_lot.entry(placement.lot).or_default();
                sums.0 += hour.counted;
                sums.1 += hour.to_check;
            }
        }
        let placements: Vec<PlacementYear<'a>> = on_lots
            .values()
            .map(|fact| PlacementYear {
                fact,
                counted: by_placement.get(&fact.id).copied().unwrap_or_default(),
                exit: fact.ended_on.filter(|day| day.year() == facts.year).map(|_| fact.outcome),
            })
            .filter(|placement| placement.exit.is_some() || by_placement.contains_key(&placement.fact.id))
            .collect();

        let known: BTreeMap<PersonId, &PersonFact> =
            facts.people.iter().map(|fact| (fact.id, fact)).collect();
        let mut participants: BTreeMap<PersonId, ParticipantYear<'a>> = BTreeMap::new();
        for placement in placements.iter().filter(|placement| placement.counted > Hours::ZERO) {
            let id = placement.fact.person;
            let participant = participants.entry(id).or_insert_with(|| ParticipantYear {
                id,
                fact: known.get(&id).copied(),
                counted: Hours::ZERO,
                contracts: 0,
            });
            participant.counted += placement.counted;
            participant.contracts += 1;
        }
        let lots = lots
            .into_iter()
            .map(|fact| {
                let (counted, to_check) = by_lot.get(&fact.id).copied().unwrap_or_default();
                LotYear { fact, counted, to_check }
            })
            .collect();
        let pledges = facts
            .pledges
            .iter()
            .filter(|pledge| settings.buyer.is_none() || pledge.buyer == settings.buyer)
            .collect();
        let participants = participants.into_values().collect();
        Self { year: facts.year, lots, placements, participants, hours, pledges }
    }

    /// The lot of a placement.
    #[must_use]
    pub fn lot(&self, id: LotId) -> Option<&LotYear<'a>> {
        self.lots.iter().find(|lot| lot.fact.id == id)
    }

    /// Participants by the groups of a dimension, guarded.
    #[must_use]
    pub fn people_by(&self, dimension: Dimension, settings: &ImpactSettings) -> Breakdown {
        let mut groups: BTreeMap<(usize, String), Part> = BTreeMap::new();
        for participant in &self.participants {
            let group = dimension.group(participant.fact, self.year);
            groups
                .entry((dimension.rank(&group.code), group.code.clone()))
                .or_insert_with(|| Part { key: group.code, label: group.label, value: 0 })
                .value += 1;
        }
        let parts = groups.into_values().collect();
        Breakdown::guarded(dimension.heading(), parts, dimension.order(), settings.small_cell)
    }
}

/// What participants are grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dimension {
    /// Sex.
    Sex,
    /// Age on the last day of the year: under 26, 26 to 49, 50 and over.
    Age,
    /// Level of qualification.
    Level,
    /// Main criterion of eligibility: one per person.
    Criterion,
    /// Residence in a priority district.
    Qpv,
    /// First counted hour in this year, or before.
    Arrival,
    /// Commune of residence.
    Commune,
    /// Kind of referring body.
    Prescriber,
}

/// Codes of the closed dimensions, in the order they are shown.
const SEXES: &[&str] = &["f", "m", "x"];
const AGES: &[&str] = &["under_26", "26_49", "50_up"];
const LEVELS: &[&str] = &["below3", "3", "4", "5", "6"];
const YES_NO: &[&str] = &["yes", "no"];
const ARRIVALS: &[&str] = &["new", "continuing"];

impl Dimension {
    /// Every dimension, in the order of the report.
    pub const ALL: &'static [Self] = &[
        Self::Criterion,
        Self::Sex,
        Self::Age,
        Self::Level,
        Self::Qpv,
        Self::Arrival,
        Self::Prescriber,
        Self::Commune,
    ];

    /// The group a person belongs to; unsaid when it is not known.
    #[must_use]
    pub fn group(self, person: Option<&PersonFact>, year: i32) -> Coded {
        let Some(person) = person else { return Coded::unsaid() };
        match self {
            Self::Sex => match person.sex {
                Sex::F => Coded::key("f", "impact-sex-f"),
                Sex::M => Coded::key("m", "impact-sex-m"),
                Sex::X => Coded::key("x", "impact-sex-x"),
                Sex::Unsaid => Coded::unsaid(),
            },
            // On 31 December every birthday of the year has passed.
            Self::Age => match person.birth_on.map(|birth| year - birth.year()) {
                Some(..26) => Coded::key("under_26", "impact-age-under-26"),
                Some(26..50) => Coded::key("26_49", "impact-age-26-49"),
                Some(50..) => Coded::key("50_up", "impact-age-50-up"),
                None => Coded::unsaid(),
            },
            Self::Level => match person.level {
                Level::Below3 => Coded::key("below3", "impact-level-below3"),
                Level::Three => Coded::key("3", "impact-level-3"),
                Level::Four => Coded::key("4", "impact-level-4"),
                Level::Five => Coded::key("5", "impact-level-5"),
                Level::SixUp => Coded::key("6", "impact-level-6"),
                Level::Unsaid => Coded::unsaid(),
            },
            Self::Criterion => person.main_criterion.clone(),
            Self::Qpv => match person.qpv {
                Qpv::Yes => Coded::key("yes", "impact-qpv-yes"),
                Qpv::No => Coded::key("no", "impact-qpv-no"),
                Qpv::Unchecked => Coded::key("", "impact-qpv-unchecked"),
            },
            Self::Arrival => match person.first_month {
                Some(month) if month.year() >= year => Coded::key("new", "impact-arrival-new"),
                Some(_) => Coded::key("continuing", "impact-arrival-continuing"),
                None => Coded::unsaid(),
            },
            Self::Commune => person.commune.clone(),
            Self::Prescriber => person.prescriber.clone(),
        }
    }

    /// Code, title, chapter and unit of the breakdown.
    pub(crate) fn heading(self) -> Heading {
        let (code, label) = match self {
            Self::Sex => ("people_by_sex", "impact-people-by-sex"),
            Self::Age => ("people_by_age", "impact-people-by-age"),
            Self::Level => ("people_by_level", "impact-people-by-level"),
            Self::Criterion => ("people_by_criterion", "impact-people-by-criterion"),
            Self::Qpv => ("people_by_qpv", "impact-people-by-qpv"),
            Self::Arrival => ("people_by_arrival", "impact-people-by-arrival"),
            Self::Commune => ("people_by_commune", "impact-people-by-commune"),
            Self::Prescriber => ("people_by_prescriber", "impact-people-by-prescriber"),
        };
        Heading { code, label, theme: Theme::People, unit: Unit::Count }
    }

    /// Stable code of its breakdown.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.heading().code
    }

    fn order(self) -> Order {
        match self {
            Self::Criterion | Self::Commune | Self::Prescriber => Order::Descending,
            _ => Order::Natural,
        }
    }

    /// Place of a group in the order of the dimension; unknown groups come last.
    #[must_use]
    pub fn rank(self, code: &str) -> usize {
        let codes = match self {
            Self::Sex => SEXES,
            Self::Age => AGES,
            Self::Level => LEVELS,
            Self::Qpv => YES_NO,
            Self::Arrival => ARRIVALS,
            Self::Criterion | Self::Commune | Self::Prescriber => return usize::from(code.is_empty()),
        };
        codes.iter().position(|known| *known == code).unwrap_or(codes.len())
    }
}
