//! The promises of the yearly report: parts make the whole, people count once, nobody is pointed at.

use super::breakdown::{OTHER, shares};
use super::guard::{Guarded, guard};
use super::scope::Dimension;
use super::*;
use crate::quantity::*;
use crate::vocabulary::*;
use chrono::NaiveDate;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn lot(id: i64, buyer: i64, due: i64) -> LotFact {
    LotFact {
        id: LotId(id),
        label: format!("Lot {id}"),
        contract: ContractId(id / 2),
        contract_label: format!("Contract {}", id / 2),
        operation: (id % 3 == 0).then(|| (OperationId(1), "Operation".to_owned())),
        buyer: (buyer > 0).then(|| (OrganisationId(buyer), format!("Buyer {buyer}"))),
        buyer_kind: Coded::unsaid(),
        trade: Coded::text(format!("t{}", id % 3), format!("Trade {}", id % 3)),
        sector: Coded::text(format!("s{}", id % 2), format!("Sector {}", id % 2)),
        amount: Some(Cents::euros(1000 * id)),
        status: LotStatus::Running,
        initial: Hours::new(due),
        exempted: Hours::ZERO,
        due: Hours::new(due),
        done_before: Hours::new(50 * id),
        companies: vec![CompanyFact {
            id: OrganisationId(100 + id % 2),
            name: "C".into(),
            role: PartyRole::Lead,
        }],
    }
}

fn person(id: i64, sex: Sex) -> PersonFact {
    PersonFact {
        id: PersonId(id),
        sex,
        birth_on: Some(day(2026 - 18 - i32::try_from(id % 50).unwrap(), 12, 31)),
        level: Level::Three,
        main_criterion: Coded::text(format!("c{}", id % 7), format!("Criterion {}", id % 7)),
        qpv: Qpv::ALL[usize::try_from(id % 3).unwrap()],
        commune: Coded::unsaid(),
        prescriber: Coded::unsaid(),
        first_month: YearMonth::new(2026, 1),
    }
}

fn placement(id: i64, person: i64, lot: i64) -> PlacementFact {
    PlacementFact {
        id: PlacementId(id),
        person: PersonId(person),
        lot: LotId(lot),
        employer: (OrganisationId(200), "Employer".into()),
        employer_kind: Coded::unsaid(),
        modality: Modality::ALL[usize::try_from(id).unwrap() % Modality::ALL.len()],
        contract_type: "CDD".into(),
        starts_on: day(2026, 1, 1),
        ends_on: None,
        ended_on: (id % 2 == 0).then(|| day(2026, 10, 1)),
        outcome: Outcome::ALL[usize::try_from(id).unwrap() % Outcome::ALL.len()],
        site: None,
    }
}

fn hour(placement: i64, month: u32, counted: i64, to_check: i64) -> HourFact {
    HourFact {
        placement: PlacementId(placement),
        month: YearMonth::new(2026, month).unwrap(),
        counted: Hours::new(counted),
        to_check: Hours::new(to_check),
        rejected: Hours::ZERO,
    }
}

fn year(
    lots: Vec<LotFact>,
    people: Vec<PersonFact>,
    placements: Vec<PlacementFact>,
    hours: Vec<HourFact>,
) -> YearFacts {
    YearFacts { year: 2026, lots, people, placements, hours, pledges: Vec::new(), previous: None }
}

fn value(facts: &YearFacts, settings: &ImpactSettings, code: &str) -> Option<i64> {
    year_summary(facts, settings).indicator(code).unwrap_or_else(|| panic!("no indicator {code}")).value
}

#[test]
fn the_published_conversions_come_out() {
    // Alliance Villes Emploi 2021: 25 124 684 h are 15 703 full-time persons at 1 600 h.
    let facts = year(
        vec![lot(1, 1, 0)],
        vec![person(1, Sex::F)],
        vec![placement(1, 1, 1)],
        vec![hour(1, 5, 2_512_468_400, 0)],
    );
    let settings = ImpactSettings { fte_hours: Hours::whole(1600), ..ImpactSettings::default() };
    assert_eq!(value(&facts, &settings, "fte"), Some(1_570_293));
    // Béthune-Bruay 2017: 30 201 h are 16,6 at 1 820 h (16,59 to a hundredth).
    let facts = year(
        vec![lot(1, 1, 0)],
        vec![person(1, Sex::F)],
        vec![placement(1, 1, 1)],
        vec![hour(1, 5, 3_020_100, 0)],
    );
    let settings = ImpactSettings { fte_hours: Hours::whole(1820), ..ImpactSettings::default() };
    assert_eq!(value(&facts, &settings, "fte"), Some(1659));
    assert_eq!(value(&facts, &settings, "days"), Some(4314));
    let settings = ImpactSettings { fte_hours: Hours::ZERO, ..settings };
    assert_eq!(value(&facts, &settings, "fte"), None, "no divisor, no figure");
}

#[test]
fn a_person_with_two_contracts_counts_once_and_hours_to_check_never() {
    let facts = year(
        vec![lot(1, 1, 100_000), lot(2, 2, 10_000)],
        vec![person(1, Sex::F), person(2, Sex::M)],
        vec![placement(1, 1, 1), placement(2, 1, 2), placement(3, 2, 1)],
        vec![hour(1, 1, 7000, 500), hour(1, 2, 7100, 0), hour(2, 2, 3500, 0), hour(3, 3, 0, 15_000)],
    );
    let settings = ImpactSettings { small_cell: 0, ..ImpactSettings::default() };
    let get = |code| value(&facts, &settings, code);
    assert_eq!(get("participants"), Some(1), "hours to check do not make a participant");
    assert_eq!(get("work_contracts"), Some(2));
    assert_eq!(get("hours_done"), Some(17_600));
    assert_eq!(get("hours_to_check"), Some(15_500));
    assert_eq!(get("hours_per_participant"), Some(17_600));
    assert_eq!(get("hours_per_contract"), Some(8800));
    // 50 + 100 before the year, 17 600 in it.
    assert_eq!(get("hours_done_to_date"), Some(17_750));
    assert_eq!(get("completion_rate"), Some(1614));
    assert_eq!(get("hours_missing"), Some(100_000 - 14_150 + 10_000 - 3600));
    assert_eq!(get("contracts"), Some(2));
    assert_eq!(get("companies"), Some(2));
    assert_eq!(get("women_share"), Some(10_000));
    let one_buyer = ImpactSettings { buyer: Some(OrganisationId(2)), ..settings };
    assert_eq!(value(&facts, &one_buyer, "hours_done"), Some(3500));
    assert_eq!(value(&facts, &one_buyer, "lots"), Some(1));
}

#[test]
fn figures_on_few_people_are_withheld() {
    let women_and_men = |women: i64, men: i64| {
        let people: Vec<PersonFact> =
            (1..=women + men).map(|id| person(id, if id <= women { Sex::F } else { Sex::M })).collect();
        let placements = people.iter().map(|p| placement(p.id.0, p.id.0, 1)).collect();
        let hours = people.iter().map(|p| hour(p.id.0, 4, 1000, 0)).collect();
        year(vec![lot(1, 1, 0)], people, placements, hours)
    };
    let settings = ImpactSettings::default();
    assert_eq!(value(&women_and_men(8, 9), &settings, "women"), Some(8));
    let few = women_and_men(4, 30);
    let summary = year_summary(&few, &settings);
    assert_eq!(summary.indicator("women").unwrap().value, None, "34 less 30 men would tell 4 women");
    assert_eq!(summary.indicator("women_share").unwrap().value, None);
    let sex = summary.breakdown("people_by_sex").unwrap();
    assert_eq!((sex.rows.len(), sex.merged, sex.rows[0].key.as_str(), sex.rows[0].value), (1, 2, OTHER, 34));
    let tiny = year_summary(&women_and_men(2, 2), &settings);
    let sex = tiny.breakdown("people_by_sex").unwrap();
    assert!(sex.withheld() && sex.rows.is_empty() && sex.total == 4 && sex.merged == 0);
    assert_eq!(tiny.indicator("hours_done").unwrap().value, Some(4000), "hours are never hidden");
}

#[test]
fn outcomes_are_shares_of_known_exits_with_bounds() {
    let ends = [
        (Outcome::Durable, 10),
        (Outcome::Transition, 6),
        (Outcome::Training, 7),
        (Outcome::None, 9),
        (Outcome::Open, 8),
    ];
    let mut placements = Vec::new();
    for (outcome, number) in ends {
        for _ in 0..number {
            let id = i64::try_from(placements.len()).unwrap() + 1;
            placements.push(PlacementFact {
                outcome,
                ended_on: Some(day(2026, 6, 30)),
                ..placement(id, id, 1)
            });
        }
    }
    placements.push(PlacementFact { ended_on: Some(day(2025, 6, 30)), ..placement(99, 99, 1) });
    let facts = year(vec![lot(1, 1, 0)], vec![], placements, vec![]);
    let get = |code| value(&facts, &ImpactSettings::default(), code);
    assert_eq!(
        (get("exits"), get("exits_known"), get("exits_employed"), get("exits_dynamic")),
        (Some(40), Some(32), Some(16), Some(23))
    );
    assert_eq!(get("employed_share"), Some(5000));
    assert_eq!(get("dynamic_share"), Some(7188));
    assert_eq!((get("employed_share_low"), get("employed_share_high")), (Some(4000), Some(6000)));
}

#[test]
fn ages_are_taken_on_the_last_day_of_the_year() {
    let band = |birth: NaiveDate| {
        Dimension::Age.group(Some(&PersonFact { birth_on: Some(birth), ..person(1, Sex::F) }), 2026).code
    };
    assert_eq!(band(day(2001, 1, 1)), "under_26");
    assert_eq!(band(day(2000, 12, 31)), "26_49", "26 on 31 December");
    assert_eq!(band(day(1977, 1, 1)), "26_49");
    assert_eq!(band(day(1976, 12, 31)), "50_up");
}

#[test]
fn last_year_stands_beside_this_one() {
    let this = year(vec![lot(1, 1, 0)], vec![], vec![placement(1, 1, 1)], vec![hour(1, 1, 500, 0)]);
    let mut last = this.clone();
    last.year = 2025;
    last.hours[0].month = YearMonth::new(2025, 3).unwrap();
    last.hours[0].counted = Hours::new(300);
    let facts = YearFacts { previous: Some(Box::new(last)), ..this };
    let summary = year_summary(&facts, &ImpactSettings::default());
    let done = summary.indicator("hours_done").unwrap();
    assert_eq!((done.value, done.previous), (Some(500), Some(300)));
}

fn any_year() -> impl Strategy<Value = YearFacts> {
    let lots = prop::collection::vec((0i64..4, 0i64..500_000), 1..8);
    let people = prop::collection::vec(0usize..4, 1..40);
    let placements = prop::collection::vec((0usize..40, 0usize..8), 0..60);
    let hours = prop::collection::vec((0usize..60, 1u32..=12, 0i64..20_000, 0i64..3), 0..200);
    (lots, people, placements, hours).prop_map(|(lots, people, placements, hours)| {
        let number = |n: usize| i64::try_from(n).unwrap();
        let lots: Vec<LotFact> =
            lots.iter().enumerate().map(|(i, &(buyer, due))| lot(number(i) + 1, buyer, due)).collect();
        let people: Vec<PersonFact> =
            people.iter().enumerate().map(|(i, &sex)| person(number(i) + 1, Sex::ALL[sex])).collect();
        let placements: Vec<PlacementFact> = placements
            .iter()
            .enumerate()
            .map(|(i, &(p, l))| {
                placement(number(i) + 1, number(p % people.len()) + 1, number(l % lots.len()) + 1)
            })
            .collect();
        let hours = hours
            .iter()
            .map(|&(p, month, h, check)| {
                hour(number(p) + 1, month, if check == 0 { 0 } else { h }, if check == 0 { h } else { 0 })
            })
            .collect();
        year(lots, people, placements, hours)
    })
}

proptest! {
    #[test]
    fn parts_add_to_their_total_and_shares_to_a_hundred(facts in any_year()) {
        let summary = year_summary(&facts, &ImpactSettings::default());
        let done = summary.indicator("hours_done").unwrap().value.unwrap();
        let participants = summary.indicator("participants").unwrap().value.unwrap();
        for table in &summary.breakdowns {
            if table.unit == Unit::Hours {
                prop_assert_eq!(table.total, done, "{} is the year", &table.code);
            } else if table.theme == Theme::People {
                prop_assert_eq!(table.total, participants, "{} is everybody once", &table.code);
            }
            if table.withheld() {
                continue;
            }
            prop_assert_eq!(table.rows.iter().map(|row| row.value).sum::<i64>(), table.total, "{}", &table.code);
            let shares: Vec<i64> = table.rows.iter().filter_map(|row| row.share).map(BasisPoints::get).collect();
            let expected = if table.total == 0 { 0 } else { 10_000 };
            prop_assert_eq!(shares.iter().sum::<i64>(), expected, "{}", &table.code);
            prop_assert!(shares.iter().all(|share| share % 10 == 0));
        }
    }

    #[test]
    fn distinct_counts_never_exceed_what_they_count(facts in any_year()) {
        let summary = year_summary(&facts, &ImpactSettings::default());
        let get = |code: &str| summary.indicator(code).unwrap().value.unwrap();
        prop_assert!(get("participants") <= get("work_contracts"));
        prop_assert!(get("work_contracts") <= i64::try_from(facts.placements.len()).unwrap());
        prop_assert!(get("contracts") <= get("lots"));
        prop_assert!(get("operations") <= get("contracts").max(get("lots")));
        prop_assert!(get("buyers") <= get("lots"));
        prop_assert!(get("employers") <= get("work_contracts"));
        prop_assert_eq!(get("hours_committed") + get("hours_surplus") - get("hours_missing"), get("hours_done_to_date"));
    }

    #[test]
    fn the_office_is_the_sum_of_its_buyers(facts in any_year()) {
        let all = ImpactSettings::default();
        let whole = value(&facts, &all, "hours_done").unwrap();
        let mut parts: i64 = 0;
        for buyer in facts.lots.iter().filter_map(|lot| lot.buyer.as_ref().map(|(id, _)| *id)).collect::<BTreeSet<_>>() {
            parts += value(&facts, &ImpactSettings { buyer: Some(buyer), ..all }, "hours_done").unwrap();
        }
        let unsaid = year_summary(&facts, &all).breakdown("hours_by_buyer").unwrap().row_of("").map_or(0, |row| row.value);
        prop_assert_eq!(parts + unsaid, whole);
    }

    #[test]
    fn the_order_of_the_rows_changes_nothing(facts in any_year()) {
        let mut reversed = facts.clone();
        reversed.hours.reverse();
        reversed.people.reverse();
        reversed.placements.reverse();
        let settings = ImpactSettings::default();
        prop_assert_eq!(year_summary(&facts, &settings), year_summary(&reversed, &settings));
    }

    #[test]
    fn no_small_group_is_shown_nor_worked_out(counts in prop::collection::vec(0i64..40, 0..12), k in 2u32..8) {
        let threshold = i64::from(k);
        match guard(&counts, k) {
            Guarded::Open => prop_assert!(counts.iter().all(|&n| n == 0 || n >= threshold)),
            Guarded::Merged(merged) => {
                for (i, &n) in counts.iter().enumerate() {
                    prop_assert!(merged.contains(&i) || n == 0 || n >= threshold, "a small group is shown");
                }
                let people: i64 = merged.iter().map(|&i| counts[i]).sum();
                prop_assert!(merged.len() >= 2 && people >= threshold);
                // The reader knows the sum and how many groups: each merged group must still have
                // at least two possible sizes.
                for &i in &merged {
                    let rest = i64::try_from(merged.len()).unwrap() - 1;
                    let most = people - rest;
                    prop_assert!(most > 1, "group {} could only be 1", i);
                }
            }
            Guarded::Withheld => prop_assert!(counts.iter().any(|&n| n > 0 && n < threshold)),
        }
    }

    #[test]
    fn key_figures_never_tell_what_the_tables_hide(facts in any_year()) {
        let settings = ImpactSettings::default();
        let summary = year_summary(&facts, &settings);
        for code in ["women", "under_26", "from_50", "qpv", "new_participants"] {
            if let Some(n) = summary.indicator(code).unwrap().value {
                prop_assert!(n == 0 || n >= 5, "{} = {}", code, n);
                let left = summary.indicator("participants").unwrap().value.unwrap() - n;
                let known = summary.breakdowns.iter().filter(|t| t.theme == Theme::People).all(|t| t.rows.iter().all(|r| r.value >= 5));
                prop_assert!(known && left >= 0);
            }
        }
    }

    #[test]
    fn a_share_is_its_fraction_within_a_tenth(values in prop::collection::vec(0i64..1_000_000, 1..30)) {
        let total: i64 = values.iter().sum();
        for (value, share) in values.iter().zip(shares(&values)) {
            match share {
                None => prop_assert_eq!(total, 0),
                Some(share) => prop_assert!((share.get() * total - value * 10_000).abs() < 10 * total),
            }
        }
    }
}
