//! The whole report in one call: key figures, breakdowns, and the year before beside them.

use crate::execution::pledge::Reading;
use crate::impact::breakdown::{Breakdown, Heading, Order, Part};
use crate::impact::facts::{Coded, ImpactSettings, LotFact, PledgeFact, YearFacts};
use crate::impact::figures::{Indicator, PeopleTables, Theme, Unit, figures, outcome};
use crate::impact::scope::{Dimension, Scope};
use crate::message::Arg;
use crate::quantity::{BasisPoints, Hours, SiteId, YearMonth};
use crate::vocabulary::{Modality, Outcome};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The yearly report, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct YearSummary {
    /// The year.
    pub year: i32,
    /// Key figures, in the order of the report.
    pub indicators: Vec<Indicator>,
    /// Breakdowns, in the order of the report.
    pub breakdowns: Vec<Breakdown>,
    /// Commitments in other units than hours, each apart: units never add up.
    pub pledges: Vec<PledgeYear>,
}

/// A commitment in another unit than hours, at the end of the year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PledgeYear {
    /// Reference and title of the public contract.
    pub contract: String,
    /// What is promised, in the words of the contract.
    pub label: String,
    /// Name of its unit.
    pub unit: Arg,
    /// What is to be reached, in hundredths of the unit.
    #[ts(type = "number")]
    pub target: i64,
    /// Reached in the year, in hundredths of the unit; none when readings do not add up.
    #[ts(type = "number | null")]
    pub in_year: Option<i64>,
    /// Reached on the last day of the year, in hundredths of the unit.
    #[ts(type = "number")]
    pub reached: i64,
    /// Reached on the target; none without a target.
    pub rate: Option<BasisPoints>,
}

impl From<&PledgeFact> for PledgeYear {
    fn from(fact: &PledgeFact) -> Self {
        Self {
            contract: fact.contract_label.clone(),
            label: fact.label.clone(),
            unit: fact.unit.label.clone(),
            target: fact.target,
            in_year: (fact.reading == Reading::Adds).then(|| fact.reached.saturating_sub(fact.before)),
            reached: fact.reached,
            rate: BasisPoints::ratio(fact.reached, fact.target),
        }
    }
}

impl YearSummary {
    /// A key figure by its code.
    #[must_use]
    pub fn indicator(&self, code: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|indicator| indicator.code == code)
    }

    /// A breakdown by its code.
    #[must_use]
    pub fn breakdown(&self, code: &str) -> Option<&Breakdown> {
        self.breakdowns.iter().find(|breakdown| breakdown.code == code)
    }
}

/// Key figures of a year, with those of the year before when it is known.
#[must_use]
pub fn indicators(facts: &YearFacts, settings: &ImpactSettings) -> Vec<Indicator> {
    year_summary(facts, settings).indicators
}

/// Every breakdown of a year.
#[must_use]
pub fn breakdowns(facts: &YearFacts, settings: &ImpactSettings) -> Vec<Breakdown> {
    year_summary(facts, settings).breakdowns
}

/// Computes the whole report.
#[must_use]
pub fn year_summary(facts: &YearFacts, settings: &ImpactSettings) -> YearSummary {
    let mut summary = one_year(facts, settings);
    if let Some(previous) = &facts.previous {
        let before = one_year(previous, settings);
        for indicator in &mut summary.indicators {
            indicator.previous = before.indicator(&indicator.code).and_then(|known| known.value);
        }
    }
    summary
}

fn one_year(facts: &YearFacts, settings: &ImpactSettings) -> YearSummary {
    let scope = Scope::new(facts, settings);
    let people = |dimension| scope.people_by(dimension, settings);
    let exits = exits_by_outcome(&scope, settings);
    let (sex, age) = (people(Dimension::Sex), people(Dimension::Age));
    let (qpv, arrival) = (people(Dimension::Qpv), people(Dimension::Arrival));
    let tables = PeopleTables { sex: &sex, age: &age, qpv: &qpv, arrival: &arrival, exits: &exits };
    let indicators = figures(&scope, &tables, settings);
    let mut breakdowns = hours_tables(&scope);
    breakdowns.extend(hours_by_site(&scope));
    breakdowns.extend(Dimension::ALL.iter().map(|&dimension| people(dimension)));
    breakdowns.push(exits);
    let pledges = scope.pledges.iter().copied().map(PledgeYear::from).collect();
    YearSummary { year: facts.year, indicators, breakdowns, pledges }
}

fn heading(code: &'static str, label: &'static str, theme: Theme) -> Heading {
    Heading { code, label, theme, unit: Unit::Hours }
}

fn hours_tables(scope: &Scope<'_>) -> Vec<Breakdown> {
    let by_lot = |of: &dyn Fn(&LotFact) -> Coded| -> Vec<Part> {
        let mut parts: BTreeMap<String, Part> = BTreeMap::new();
        for lot in scope.lots.iter().filter(|lot| lot.counted > Hours::ZERO) {
            let group = of(lot.fact);
            parts
                .entry(group.code.clone())
                .or_insert_with(|| Part { key: group.code, label: group.label, value: 0 })
                .value += lot.counted.get();
        }
        parts.into_values().collect()
    };
    vec![
        Breakdown::plain(
            heading("hours_by_month", "impact-hours-by-month", Theme::Volume),
            months(scope),
            Order::Natural,
        ),
        Breakdown::plain(
            heading("hours_by_quarter", "impact-hours-by-quarter", Theme::Volume),
            quarters(scope),
            Order::Natural,
        ),
        Breakdown::plain(
            heading("hours_by_modality", "impact-hours-by-modality", Theme::Modality),
            modalities(scope),
            Order::Descending,
        ),
        Breakdown::plain(
            heading("hours_by_sector", "impact-hours-by-sector", Theme::Sector),
            by_lot(&|lot| lot.sector.clone()),
            Order::Descending,
        ),
        Breakdown::plain(
            heading("hours_by_trade", "impact-hours-by-trade", Theme::Sector),
            by_lot(&|lot| lot.trade.clone()),
            Order::Descending,
        ),
        Breakdown::plain(
            heading("hours_by_buyer", "impact-hours-by-buyer", Theme::Purchasing),
            by_lot(&|lot| match &lot.buyer {
                Some((id, name)) => Coded::text(id.to_string(), name.clone()),
                None => Coded::unsaid(),
            }),
            Order::Descending,
        ),
        Breakdown::plain(
            heading("hours_by_lot", "impact-hours-by-lot", Theme::Purchasing),
            by_lot(&|lot| Coded::text(lot.id.to_string(), lot.label.clone())),
            Order::Descending,
        ),
    ]
}

/// Hours by place, hours without one included, so that the total is the year's. None when no hour has a place.
fn hours_by_site(scope: &Scope<'_>) -> Option<Breakdown> {
    let mut parts: BTreeMap<String, Part> = BTreeMap::new();
    for placement in scope.placements.iter().filter(|placement| placement.counted > Hours::ZERO) {
        let group = site(placement.fact.site.as_ref());
        parts
            .entry(group.code.clone())
            .or_insert_with(|| Part { key: group.code, label: group.label, value: 0 })
            .value += placement.counted.get();
    }
    let placed = parts.keys().any(|key| !key.is_empty());
    placed.then(|| {
        Breakdown::plain(
            heading("hours_by_site", "impact-hours-by-site", Theme::Purchasing),
            parts.into_values().collect(),
            Order::Descending,
        )
    })
}

/// Code and words of a place.
#[must_use]
pub fn site(site: Option<&(SiteId, String)>) -> Coded {
    site.map_or_else(
        || Coded::key("", "impact-no-site"),
        |(id, name)| Coded::text(id.to_string(), name.clone()),
    )
}

fn by_month(scope: &Scope<'_>) -> Vec<(YearMonth, Hours)> {
    let mut sums: BTreeMap<YearMonth, Hours> = (1..=12)
        .filter_map(|month| YearMonth::new(scope.year, month))
        .map(|month| (month, Hours::ZERO))
        .collect();
    for hour in &scope.hours {
        *sums.entry(hour.month).or_default() += hour.counted;
    }
    sums.into_iter().collect()
}

fn months(scope: &Scope<'_>) -> Vec<Part> {
    by_month(scope)
        .into_iter()
        .map(|(month, hours)| Part { key: month.to_string(), label: Arg::Month(month), value: hours.get() })
        .collect()
}

fn quarters(scope: &Scope<'_>) -> Vec<Part> {
    const LABELS: [&str; 4] =
        ["impact-quarter-1", "impact-quarter-2", "impact-quarter-3", "impact-quarter-4"];
    let months = by_month(scope);
    months
        .chunks(3)
        .zip(LABELS)
        .enumerate()
        .map(|(index, (quarter, label))| Part {
            key: format!("q{}", index + 1),
            label: Arg::Key(label.to_owned()),
            value: quarter.iter().map(|(_, hours)| *hours).sum::<Hours>().get(),
        })
        .collect()
}

/// Code and words of a modality.
#[must_use]
pub fn modality(modality: Modality) -> Coded {
    match modality {
        Modality::Direct => Coded::key("direct", "impact-modality-direct"),
        Modality::WorkStudy => Coded::key("work_study", "impact-modality-work-study"),
        Modality::Temporary => Coded::key("temporary", "impact-modality-temporary"),
        Modality::Geiq => Coded::key("geiq", "impact-modality-geiq"),
        Modality::Ai => Coded::key("ai", "impact-modality-ai"),
        Modality::Subcontract => Coded::key("subcontract", "impact-modality-subcontract"),
    }
}

fn modalities(scope: &Scope<'_>) -> Vec<Part> {
    let mut sums: BTreeMap<Modality, i64> = BTreeMap::new();
    for placement in scope.placements.iter().filter(|placement| placement.counted > Hours::ZERO) {
        *sums.entry(placement.fact.modality).or_default() += placement.counted.get();
    }
    sums.into_iter()
        .map(|(kind, value)| {
            let Coded { code, label } = modality(kind);
            Part { key: code, label, value }
        })
        .collect()
}

/// Code and words of an outcome; nothing recorded and not reached are both "not known".
#[must_use]
pub fn outcome_of(outcome: Outcome) -> Coded {
    match outcome {
        Outcome::Durable => Coded::key(outcome::DURABLE, "impact-outcome-durable"),
        Outcome::Transition => Coded::key(outcome::TRANSITION, "impact-outcome-transition"),
        Outcome::Training => Coded::key(outcome::TRAINING, "impact-outcome-training"),
        Outcome::None => Coded::key(outcome::NONE, "impact-outcome-none"),
        Outcome::Open | Outcome::Unknown => Coded::key(outcome::UNKNOWN, "impact-outcome-unknown"),
    }
}

fn exits_by_outcome(scope: &Scope<'_>, settings: &ImpactSettings) -> Breakdown {
    const SHOWN: [Outcome; 5] =
        [Outcome::Durable, Outcome::Transition, Outcome::Training, Outcome::None, Outcome::Unknown];
    let mut parts: Vec<Part> = SHOWN
        .iter()
        .map(|&kind| outcome_of(kind))
        .map(|Coded { code, label }| Part { key: code, label, value: 0 })
        .collect();
    for exit in scope.placements.iter().filter_map(|placement| placement.exit) {
        let code = outcome_of(exit).code;
        if let Some(part) = parts.iter_mut().find(|part| part.key == code) {
            part.value += 1;
        }
    }
    parts.retain(|part| part.value > 0);
    let heading = Heading {
        code: "exits_by_outcome",
        label: "impact-exits-by-outcome",
        theme: Theme::Outcomes,
        unit: Unit::Count,
    };
    Breakdown::guarded(heading, parts, Order::Natural, settings.small_cell)
}
