//! The same hours added up by lot, by person, by month and by company: four equal totals, on the fictional office.

use super::grid;
use crate::test_office::TestOffice;
use crate::view::hours::GridQuery;
use clausier_domain::execution::grouping::worked;
use clausier_domain::quantity::{Hours, YearMonth};
use clausier_domain::vocabulary::HourStatus;
use std::collections::BTreeMap;

/// Totals of one kind of hours by what they are added up by.
#[derive(Default)]
struct Totals {
    lots: BTreeMap<i64, Hours>,
    people: BTreeMap<i64, Hours>,
    months: BTreeMap<YearMonth, Hours>,
    companies: BTreeMap<i64, Hours>,
}

impl Totals {
    fn sums(&self) -> [Hours; 4] {
        [
            self.lots.values().copied().sum(),
            self.people.values().copied().sum(),
            self.months.values().copied().sum(),
            self.companies.values().copied().sum(),
        ]
    }
}

#[test]
fn four_totals_of_the_demo_are_equal_declared_validated_and_counted() {
    let office = TestOffice::demo();
    let desk = office.desk();
    let ledger = desk.ledger().unwrap();
    // As the grids show them, one for each lot and year.
    let (mut declared, mut validated, mut counted) =
        (Totals::default(), Totals::default(), Totals::default());
    for lot in ledger.lots.keys() {
        let mut year = grid(&desk, GridQuery { lot: lot.0, year: 2026 }).unwrap();
        for number in year.years.clone() {
            year = grid(&desk, GridQuery { lot: lot.0, year: number }).unwrap();
            let by_month = year.entered.iter().zip(&year.validated);
            for (month, (entered, counts)) in year.months.iter().zip(by_month) {
                *declared.months.entry(*month).or_default() += *entered;
                *counted.months.entry(*month).or_default() += *counts;
            }
            *declared.lots.entry(lot.0).or_default() += year.sums[0];
            for group in &year.groups {
                *declared.companies.entry(group.organisation).or_default() += group.total;
                for row in &group.rows {
                    *declared.people.entry(row.person).or_default() += row.total;
                }
            }
        }
    }
    // As the ledger holds them, line by line.
    for (id, lines) in &ledger.hours {
        let placement = &ledger.placements[id];
        for (month, line) in lines {
            if line.line.status == HourStatus::Validated {
                let hours = line.line.hours;
                *validated.lots.entry(placement.lot.0).or_default() += hours;
                *validated.people.entry(placement.person.0).or_default() += hours;
                *validated.companies.entry(placement.employer.0).or_default() += hours;
                *validated.months.entry(*month).or_default() += hours;
            }
        }
    }
    // As the follow-up says them: progress of lots, hours of people, who worked for whom.
    for (lot, progress) in &ledger.progress {
        *counted.lots.entry(lot.0).or_default() += progress.done;
    }
    for person in ledger.people.keys() {
        *counted.people.entry(person.0).or_default() += ledger.hours_of(*person);
    }
    for lot in ledger.lots.keys() {
        let parties = ledger.party_facts(*lot);
        let lines = worked(&parties);
        let done: Hours = parties.iter().map(|party| party.done).sum();
        if !lines.is_empty() {
            assert_eq!(lines.iter().map(|line| line.hours).sum::<Hours>(), done, "lot {lot}");
        }
        for party in parties {
            *counted.companies.entry(party.organisation.0).or_default() += party.done;
        }
    }
    for (kind, totals) in [("declared", &declared), ("validated", &validated), ("counted", &counted)] {
        let [lots, people, months, companies] = totals.sums();
        assert!(lots > Hours::ZERO, "{kind}");
        assert_eq!((people, months, companies), (lots, lots, lots), "{kind}");
    }
    let all: Hours = ledger.hours.values().flat_map(|lines| lines.values()).map(|line| line.line.hours).sum();
    assert_eq!(declared.sums()[0], all);
    assert!(counted.sums()[0] <= validated.sums()[0] && validated.sums()[0] <= all);
}
