//! The rows of the data sheets: running numbers instead of names, guarded groups of people.

use super::{Labels, YearReport};
use clausier_domain::impact::breakdown::{Breakdown, OTHER};
use clausier_domain::impact::scope::{Dimension, ParticipantYear, PlacementYear, Scope};
use clausier_domain::impact::{Coded, HourFact, YearSummary, modality, outcome_of, site, year_summary};
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::{Hours, LotId, PersonId, PlacementId};
use clausier_domain::text::fold;
use clausier_domain::vocabulary::{LotStatus, PartyRole};
use std::collections::{BTreeMap, BTreeSet};

/// People dimensions that the workbook shows, with the column of each in the sheet of people.
pub(super) const DIMENSIONS: [(Dimension, usize); 6] = [
    (Dimension::Sex, 1),
    (Dimension::Age, 2),
    (Dimension::Level, 3),
    (Dimension::Criterion, 4),
    (Dimension::Qpv, 5),
    (Dimension::Arrival, 6),
];

/// Words of the values of one list: each code has words of its own, so that a formula which
/// compares words never mixes two codes.
#[derive(Debug, Clone, Default)]
pub(super) struct Words {
    by_code: BTreeMap<String, String>,
    taken: BTreeSet<String>,
}

impl Words {
    fn add(&mut self, labels: &dyn Labels, code: &str, label: &Arg) {
        if self.by_code.contains_key(code) {
            return;
        }
        let mut words = words_of(labels, label).trim().to_owned();
        if words.is_empty() {
            words = labels.text("impact-unsaid");
        }
        let mut unique = words.clone();
        let mut copy = 2;
        while !self.taken.insert(fold(&unique)) {
            unique = format!("{words} ({copy})");
            copy += 1;
        }
        self.by_code.insert(code.to_owned(), unique);
    }

    /// The words of a code.
    pub(super) fn get(&self, code: &str) -> &str {
        self.by_code.get(code).map_or("", String::as_str)
    }
}

/// An argument in words.
pub(super) fn words_of(labels: &dyn Labels, arg: &Arg) -> String {
    match arg {
        Arg::Text(text) => text.clone(),
        Arg::Key(key) => labels.text(key),
        other => labels.say(&Message::new("workbook-value").with("value", other.clone())),
    }
}

/// Everything the sheets are written from.
pub(super) struct Data<'a> {
    pub scope: Scope<'a>,
    pub summary: YearSummary,
    pub people: Vec<ParticipantYear<'a>>,
    pub person_numbers: BTreeMap<PersonId, i64>,
    pub placements: Vec<PlacementYear<'a>>,
    pub placement_numbers: BTreeMap<PlacementId, i64>,
    pub lot_numbers: BTreeMap<LotId, i64>,
    pub hours: Vec<&'a HourFact>,
    /// Lot and company of each row of the sheet of companies.
    pub companies: Vec<(usize, usize)>,
    pub contracts: Numbers,
    pub operations: Numbers,
    pub buyers: Numbers,
    pub organisations: Numbers,
    pub trades: Words,
    pub sectors: Words,
    pub buyer_names: Words,
    pub modalities: Words,
    pub sites: Words,
    pub site_numbers: Numbers,
    pub outcomes: Words,
    pub groups: Vec<Words>,
    /// What stands for a group that may not be told.
    pub withheld: String,
}

/// Running numbers given in the order of first appearance.
#[derive(Debug, Clone, Default)]
pub(super) struct Numbers(BTreeMap<i64, i64>);

impl Numbers {
    fn add(&mut self, id: i64) {
        let next = i64::try_from(self.0.len()).unwrap_or(i64::MAX) + 1;
        self.0.entry(id).or_insert(next);
    }

    pub(super) fn get(&self, id: i64) -> i64 {
        self.0.get(&id).copied().unwrap_or(0)
    }
}

fn numbered<K: Ord + Copy>(ids: impl Iterator<Item = K>) -> BTreeMap<K, i64> {
    ids.zip(1..).collect()
}

impl<'a> Data<'a> {
    pub(super) fn new(report: &YearReport<'a>, labels: &dyn Labels) -> Self {
        let scope = Scope::new(report.facts, &report.settings);
        let summary = year_summary(report.facts, &report.settings);
        let lot_numbers = numbered(scope.lots.iter().map(|lot| lot.fact.id));

        // Sorted by what the sheet shows anyway: the number of a row says nothing about the person.
        let mut people = scope.participants.clone();
        people.sort_by_cached_key(|person| {
            let groups: Vec<(usize, String)> = DIMENSIONS
                .iter()
                .map(|(dimension, _)| {
                    let code = shown_group(&summary, *dimension, person, scope.year).unwrap_or_default();
                    (dimension.rank(&code), code)
                })
                .collect();
            (groups, person.counted, person.id)
        });
        let person_numbers = numbered(people.iter().map(|person| person.id));

        let mut placements = scope.placements.clone();
        placements.sort_by_key(|placement| {
            let fact = placement.fact;
            (lot_numbers.get(&fact.lot).copied(), fact.starts_on, fact.employer.0, fact.id)
        });
        let placement_numbers = numbered(placements.iter().map(|placement| placement.fact.id));
        let mut hours = scope.hours.clone();
        hours.sort_by_key(|hour| (placement_numbers.get(&hour.placement).copied(), hour.month));

        let mut data = Self {
            people,
            person_numbers,
            placements,
            placement_numbers,
            lot_numbers,
            hours,
            companies: Vec::new(),
            contracts: Numbers::default(),
            operations: Numbers::default(),
            buyers: Numbers::default(),
            organisations: Numbers::default(),
            trades: Words::default(),
            sectors: Words::default(),
            buyer_names: Words::default(),
            modalities: Words::default(),
            sites: Words::default(),
            site_numbers: Numbers::default(),
            outcomes: Words::default(),
            groups: Vec::new(),
            withheld: labels.text("workbook-withheld"),
            scope,
            summary,
        };
        data.name_lots(labels);
        data.name_people(labels);
        data
    }

    fn name_lots(&mut self, labels: &dyn Labels) {
        for (index, lot) in self.scope.lots.iter().enumerate() {
            let fact = lot.fact;
            self.contracts.add(fact.contract.0);
            if let Some((id, _)) = &fact.operation {
                self.operations.add(id.0);
            }
            match &fact.buyer {
                Some((id, name)) => {
                    self.buyers.add(id.0);
                    self.buyer_names.add(labels, &id.to_string(), &Arg::Text(name.clone()));
                }
                None => self.buyer_names.add(labels, "", &Coded::unsaid().label),
            }
            self.trades.add(labels, &fact.trade.code, &fact.trade.label);
            self.sectors.add(labels, &fact.sector.code, &fact.sector.label);
            for (position, company) in fact.companies.iter().enumerate() {
                self.organisations.add(company.id.0);
                self.companies.push((index, position));
            }
        }
        for pledge in &self.scope.pledges {
            self.contracts.add(pledge.contract.0);
        }
        for placement in &self.placements {
            self.organisations.add(placement.fact.employer.0.0);
            let kind = modality(placement.fact.modality);
            self.modalities.add(labels, &kind.code, &kind.label);
            let place = site(placement.fact.site.as_ref());
            self.sites.add(labels, &place.code, &place.label);
            if let Some((id, _)) = &placement.fact.site {
                self.site_numbers.add(id.0);
            }
        }
    }

    /// The words of the place of a placement.
    pub(super) fn site(&self, placement: &PlacementYear<'_>) -> &str {
        self.sites.get(&site(placement.fact.site.as_ref()).code)
    }

    fn name_people(&mut self, labels: &dyn Labels) {
        let other = Arg::Key("impact-other".to_owned());
        self.outcomes.add(labels, OTHER, &other);
        for exit in self.placements.iter().filter_map(|placement| placement.exit) {
            let group = outcome_of(exit);
            self.outcomes.add(labels, &group.code, &group.label);
        }
        for (dimension, _) in DIMENSIONS {
            let mut words = Words::default();
            words.add(labels, OTHER, &other);
            for person in &self.people {
                let group = dimension.group(person.fact, self.scope.year);
                words.add(labels, &group.code, &group.label);
            }
            self.groups.push(words);
        }
    }

    /// The words a person's group is shown with: merged groups share theirs.
    pub(super) fn group(&self, index: usize, person: &ParticipantYear<'_>) -> &str {
        let Some((dimension, _)) = DIMENSIONS.get(index) else { return "" };
        match (shown_group(&self.summary, *dimension, person, self.scope.year), self.groups.get(index)) {
            (Some(code), Some(words)) => words.get(&code),
            _ => &self.withheld,
        }
    }

    /// The words of the outcome of a placement that ended in the year; none when it did not.
    pub(super) fn exit(&self, placement: &PlacementYear<'_>) -> Option<&str> {
        let group = outcome_of(placement.exit?);
        let row = self.summary.breakdown("exits_by_outcome").and_then(|table| table.row_of(&group.code));
        Some(row.map_or(self.withheld.as_str(), |row| self.outcomes.get(&row.key)))
    }

    /// Words of a row of a breakdown.
    pub(super) fn row_words(&self, table: &Breakdown, key: &str) -> &str {
        match table.code.as_str() {
            "hours_by_modality" => self.modalities.get(key),
            "hours_by_sector" => self.sectors.get(key),
            "hours_by_trade" => self.trades.get(key),
            "hours_by_buyer" => self.buyer_names.get(key),
            "hours_by_site" => self.sites.get(key),
            "exits_by_outcome" => self.outcomes.get(key),
            code => DIMENSIONS
                .iter()
                .position(|(dimension, _)| dimension.code() == code)
                .and_then(|index| self.groups.get(index))
                .map_or("", |words| words.get(key)),
        }
    }

    /// The number of the person of a placement, if a participant.
    pub(super) fn person_of(&self, placement: PlacementId) -> Option<i64> {
        let number = self.placement_numbers.get(&placement)?;
        let index = usize::try_from(number - 1).ok()?;
        self.person_numbers.get(&self.placements.get(index)?.fact.person).copied()
    }

    /// Hours are shown with one decimal when all of them have at most one, with two otherwise: a
    /// reader can always rebuild a total from what is shown.
    pub(super) fn tenths_suffice(&self) -> bool {
        let round = |hours: Hours| hours.get() % 10 == 0;
        let lots = self.scope.lots.iter().map(|lot| lot.fact);
        self.hours.iter().all(|hour| round(hour.counted) && round(hour.to_check))
            && lots.flat_map(|lot| [lot.initial, lot.exempted, lot.due, lot.done_before]).all(round)
    }
}

/// Code of the group a person is shown in; none when the breakdown is withheld.
fn shown_group(
    summary: &YearSummary,
    dimension: Dimension,
    person: &ParticipantYear<'_>,
    year: i32,
) -> Option<String> {
    let group = dimension.group(person.fact, year);
    let table = summary.breakdown(dimension.code())?;
    table.row_of(&group.code).map(|row| row.key.clone())
}

/// Fluent key of the status of a lot.
pub(super) fn status_key(status: LotStatus) -> &'static str {
    match status {
        LotStatus::Study => "workbook-status-study",
        LotStatus::Running => "workbook-status-running",
        LotStatus::Closed => "workbook-status-closed",
        LotStatus::NoClause => "workbook-status-no-clause",
    }
}

/// Fluent key of a company's part.
pub(super) fn role_key(role: PartyRole) -> &'static str {
    match role {
        PartyRole::Lead => "workbook-role-lead",
        PartyRole::CoHolder => "workbook-role-co-holder",
        PartyRole::Subcontractor => "workbook-role-subcontractor",
        PartyRole::Employer => "workbook-role-employer",
    }
}
