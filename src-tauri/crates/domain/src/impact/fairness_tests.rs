//! The fairness page: what it counts, what it hides, what nobody can work out of it.

use super::*;
use crate::impact::facts::{Coded, ImpactSettings};
use crate::message::Arg;
use crate::quantity::{BasisPoints, PersonId};
use crate::vocabulary::{Qpv, Sex};
use chrono::NaiveDate;
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Followed only, proposed, proposed and hired, hired without a proposal.
const WAYS: [(bool, bool); 4] = [(false, false), (true, false), (true, true), (false, true)];

fn person(id: i64, sex: Sex, (proposed, hired): (bool, bool)) -> FollowedPerson {
    FollowedPerson {
        id: PersonId(id),
        sex,
        birth_on: Some(day("1990-06-15")),
        main_criterion: Coded::key("RSA", "criterion-rsa"),
        qpv: Qpv::No,
        proposed,
        hired,
    }
}

/// So many people of each sex went each way.
fn people(groups: &[(Sex, &[usize])]) -> Vec<FollowedPerson> {
    let mut people = Vec::new();
    for (sex, counts) in groups {
        for (count, way) in counts.iter().zip(WAYS) {
            for _ in 0..*count {
                people.push(person(people.len() as i64, *sex, way));
            }
        }
    }
    people
}

/// Women and men: followed only, proposed, proposed and hired.
fn office(women: [usize; 3], men: [usize; 3]) -> Vec<FollowedPerson> {
    people(&[(Sex::F, &women), (Sex::M, &men)])
}

fn of(people: &[FollowedPerson]) -> Fairness {
    fairness(people, day("2026-12-31"), &ImpactSettings::default())
}

fn table<'a>(fairness: &'a Fairness, code: &str) -> &'a FairnessTable {
    fairness.tables.iter().find(|table| table.code == code).unwrap()
}

#[test]
fn rates_are_those_of_the_people_followed() {
    let found = of(&office([10, 20, 10], [20, 10, 10]));
    let all = found.all.as_ref().unwrap();
    let happened = |row: &FairnessRow| {
        let figures = |h: &Option<Happened>| h.as_ref().map(|h| (h.count, h.rate, h.gap.clone()));
        (row.followed, figures(&row.proposed), figures(&row.hired))
    };
    let some = |count, percent, gap: &str| Some((count, BasisPoints::percent(percent), gap.to_owned()));
    // 20 of 80 is 25 %; 50 of 80 is 62,5 %, rounded up.
    assert_eq!(happened(all), (80, some(50, 63, ""), some(20, 25, "")));
    let rows: Vec<_> = table(&found, "sex").rows.iter().map(happened).collect();
    assert_eq!(
        rows,
        [
            (40, some(30, 75, "above"), some(10, 25, "close")),
            (40, some(20, 50, "below"), some(10, 25, "close")),
        ]
    );
    let beside = table(&found, "sex").rows[0].proposed.as_ref().unwrap().beside.as_ref().unwrap();
    assert_eq!(beside.key, "fairness-above");
    assert_eq!(table(&found, "qpv").rows.len(), 1, "one group is everybody");
}

#[test]
fn ages_change_on_the_birthday() {
    let born = |text: &str| FollowedPerson { birth_on: Some(day(text)), ..person(1, Sex::F, WAYS[0]) };
    let group = |text: &str, on: &str| Ground::Age.group(&born(text), day(on)).1.code;
    for (birth, on, wanted) in [
        ("2000-07-01", "2026-06-30", "under_26"),
        ("2000-07-01", "2026-07-01", "26_40"),
        ("1985-12-31", "2026-12-30", "26_40"),
        ("1985-12-31", "2026-12-31", "41_50"),
        ("1975-03-02", "2026-03-01", "41_50"),
        ("1975-03-02", "2026-03-02", "51_up"),
    ] {
        assert_eq!(group(birth, on), wanted, "{birth} {on}");
    }
    let unknown = FollowedPerson { birth_on: None, ..born("2000-01-01") };
    assert_eq!(Ground::Age.group(&unknown, day("2026-01-01")).1.code, "");
}

#[test]
fn fewer_than_five_people_show_nothing() {
    let found = of(&office([1, 1, 1], [1, 0, 0]));
    assert_eq!((found.all, found.tables.len()), (None, 0));
    // The office's own threshold may be stricter, never looser.
    let loose = ImpactSettings { small_cell: 0, ..ImpactSettings::default() };
    assert_eq!(fairness(&office([1, 1, 1], [1, 0, 0]), day("2026-12-31"), &loose).all, None);
    let strict = ImpactSettings { small_cell: 20, ..ImpactSettings::default() };
    assert_eq!(fairness(&office([9, 0, 0], [9, 0, 0]), day("2026-12-31"), &strict).all, None);
}

#[test]
fn a_hidden_count_is_not_the_total_less_the_others() {
    // Three women hired of thirty; eight men of thirty: 11 - 8 would be the three.
    let found = of(&office([17, 10, 3], [12, 10, 8]));
    assert_eq!(found.all.as_ref().unwrap().hired.as_ref().unwrap().count, 11);
    let sex = table(&found, "sex");
    assert!(sex.rows.iter().all(|row| row.hired.is_none()), "{sex:?}");
    assert!(sex.rows.iter().all(|row| row.proposed.is_some()), "{sex:?}");
    // A total under the threshold shows nowhere.
    let few = of(&office([17, 10, 3], [20, 10, 0]));
    assert!(few.all.as_ref().unwrap().hired.is_none());
    assert!(few.tables.iter().flat_map(|t| &t.rows).all(|row| row.hired.is_none()));
}

#[test]
fn nobody_proposed_is_shown_and_does_not_give_another_group_away() {
    // No man was proposed, so none was hired: the women hired are all those of the total, shown or not.
    let found = of(&office([20, 10, 10], [20, 0, 0]));
    let men = &table(&found, "sex").rows[1];
    assert_eq!(men.proposed.as_ref().unwrap().count, 0);
    assert_eq!(men.proposed.as_ref().unwrap().gap, "below");
    assert_eq!(table(&found, "sex").rows[0].hired.as_ref().unwrap().count, 10);
}

#[test]
fn a_hire_without_a_proposal_is_a_hire_alone() {
    // Thirty women, twelve of whom were hired without being proposed: nobody is proposed and not hired.
    let found = of(&people(&[(Sex::F, &[18, 0, 0, 12]), (Sex::M, &[20, 10, 0, 0])]));
    let all = found.all.unwrap();
    assert_eq!((all.proposed.unwrap().count, all.hired.unwrap().count), (10, 12));
}

#[test]
fn few_proposed_and_not_hired_are_not_the_difference_of_two_counts() {
    // 22 proposed, 20 hired, all of them proposed: the two others are not shown.
    let found = of(&office([10, 2, 10], [10, 0, 10]));
    let all = found.all.as_ref().unwrap();
    assert_eq!((all.proposed.as_ref().unwrap().count, &all.hired), (22, &None));
    // One hire without a proposal, and the two counts say nothing of each other.
    let found = of(&people(&[(Sex::F, &[10, 2, 9, 1]), (Sex::M, &[10, 0, 10, 0])]));
    let all = found.all.as_ref().unwrap();
    assert_eq!((all.proposed.as_ref().unwrap().count, all.hired.as_ref().unwrap().count), (21, 20));
}

#[test]
fn groups_are_named_and_small_ones_merged() {
    let mut people = office([20, 10, 10], [20, 10, 10]);
    for (place, person) in people.iter_mut().enumerate() {
        let code = match place {
            0..3 => "DELD",
            3..6 => "TH",
            _ => "RSA",
        };
        person.main_criterion = Coded::key(code, format!("criterion-{code}"));
    }
    let found = of(&people);
    let criterion = table(&found, "criterion");
    assert_eq!(criterion.merged, 2);
    let rows: Vec<_> = criterion.rows.iter().map(|row| (row.key.as_str(), row.followed)).collect();
    assert_eq!(rows, [("RSA", 74), (MERGED, 6)]);
    assert_eq!(criterion.rows[1].label, Arg::Key("impact-other".into()));
}

/// What one who reads a table and subtracts can still take for true: every way to fill the hidden counts, knowing
/// that who is hired was proposed where that is so.
fn fillings(table: &FairnessTable, all: &FairnessRow, nested: bool) -> Vec<Vec<[i64; 2]>> {
    struct Fill<'a> {
        rows: &'a [FairnessRow],
        nested: bool,
        done: Vec<[i64; 2]>,
        found: Vec<Vec<[i64; 2]>>,
    }
    impl Fill<'_> {
        fn on(&mut self, left: [Option<i64>; 2]) {
            let (rows, nested) = (self.rows, self.nested);
            let Some(row) = rows.get(self.done.len()) else {
                if left.iter().flatten().all(|left| *left == 0) {
                    self.found.push(self.done.clone());
                }
                return;
            };
            let choices = |shown: &Option<Happened>| match shown {
                Some(happened) => happened.count..=happened.count,
                None => 0..=row.followed,
            };
            for proposed in choices(&row.proposed) {
                for hired in choices(&row.hired).filter(|hired| !nested || *hired <= proposed) {
                    let left = [left[0].map(|l| l - proposed), left[1].map(|l| l - hired)];
                    if left.iter().flatten().any(|left| *left < 0) {
                        continue;
                    }
                    self.done.push([proposed, hired]);
                    self.on(left);
                    self.done.pop();
                }
            }
        }
    }
    let total = |shown: &Option<Happened>| shown.as_ref().map(|h| h.count);
    let mut fill = Fill { rows: &table.rows, nested, done: Vec::new(), found: Vec::new() };
    fill.on([total(&all.proposed), total(&all.hired)]);
    fill.found
}

fn attacked(people: &[FollowedPerson]) -> Result<(), TestCaseError> {
    let found = of(people);
    let Some(all) = &found.all else { return Ok(()) };
    let nested = people.iter().all(|person| person.proposed || !person.hired);
    let small = |count: i64| count > 0 && count < 5;
    for row in found.tables.iter().flat_map(|t| &t.rows).chain([all]) {
        prop_assert!(row.followed >= 5);
        for happened in [&row.proposed, &row.hired].into_iter().flatten() {
            prop_assert!(!small(happened.count) && !small(row.followed - happened.count), "{row:?}");
        }
    }
    let sex = table(&found, "sex");
    let fillings = fillings(sex, all, nested);
    prop_assert!(!fillings.is_empty());
    let code = |person: &FollowedPerson| Ground::Sex.group(person, day("2026-12-31")).1.code;
    let keys: Vec<&str> = sex.rows.iter().map(|row| row.key.as_str()).collect();
    for (place, row) in sex.rows.iter().enumerate() {
        let inside = |person: &&FollowedPerson| {
            let code = code(person);
            code == row.key || row.key == MERGED && !keys.contains(&code.as_str())
        };
        let real = |event: fn(&FollowedPerson) -> bool| {
            people.iter().filter(inside).filter(|person| event(person)).count() as i64
        };
        let (proposed, hired) = (real(|p| p.proposed), real(|p| p.hired));
        // Each cell one could name, what it really holds, and what each filling says of it.
        type Says = fn([i64; 2], i64) -> i64;
        let mut cells: Vec<(i64, Says)> = vec![
            (proposed, |counts, _| counts[0]),
            (row.followed - proposed, |counts, followed| followed - counts[0]),
            (hired, |counts, _| counts[1]),
            (row.followed - hired, |counts, followed| followed - counts[1]),
        ];
        if nested {
            cells.push((proposed - hired, |counts, _| counts[0] - counts[1]));
        }
        for (real, says) in cells {
            let counts = fillings.iter().map(|filling| says(filling[place], row.followed));
            let (low, high) = (counts.clone().min().unwrap(), counts.max().unwrap());
            prop_assert!(low <= real && real <= high);
            prop_assert!(!small(real) || high - low >= 5, "{real} of {low} to {high}: {row:?}");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// The attack: try every way to fill what is hidden. No cell of 1 to 4 people is shown, and each could be any of a
    /// range as wide as the threshold.
    #[test]
    fn no_small_count_can_be_worked_out(
        women in [0usize..9, 0usize..9, 0usize..9],
        men in [0usize..9, 0usize..9, 0usize..9],
        others in [0usize..7, 0usize..5, 0usize..5],
        direct in [0usize..7, 0usize..7],
        nested in any::<bool>(),
    ) {
        let direct = if nested { [0, 0] } else { direct };
        let with = |counts: [usize; 3], direct| [counts[0], counts[1], counts[2], direct];
        attacked(&people(&[
            (Sex::F, &with(women, direct[0])),
            (Sex::M, &with(men, direct[1])),
            (Sex::Unsaid, &with(others, 0)),
        ]))?;
    }

    /// The same people in another order, the same page.
    #[test]
    fn the_order_of_people_does_not_count(seed in 0usize..50) {
        let people = office([7, 9, 6], [8, 5, 11]);
        let mut turned = people.clone();
        turned.rotate_left(seed % people.len());
        prop_assert_eq!(of(&people), of(&turned));
    }
}
