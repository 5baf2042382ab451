//! Which proof covers what, and what none covers.

use super::*;
use crate::execution::fixtures::d;
use proptest::prelude::*;

const HOURS: &[Proves] = &[Proves::Hours];
const START: &[Proves] = &[Proves::Start];
const BOTH: &[Proves] = &[Proves::Hours, Proves::Start];

fn month(number: i64) -> YearMonth {
    YearMonth::from_number(number).unwrap()
}

fn post() -> Post {
    Post {
        placement: PlacementId(7),
        lot: LotId(2),
        employer: OrganisationId(3),
        user_company: Some(OrganisationId(4)),
        starts_on: d("2026-03-09"),
    }
}

fn proof(proves: &[Proves]) -> EvidenceFacts<'_> {
    EvidenceFacts {
        proves,
        given_by: GivenBy::Either,
        lot: None,
        organisation: None,
        placement: None,
        months: Some((month(202_603), month(202_604))),
    }
}

fn line(number: i64, status: HourStatus) -> MonthOfHours {
    MonthOfHours { month: month(number), hours: Hours::whole(100), status, payslip: None }
}

#[test]
fn a_proof_speaks_of_what_it_names_and_of_all_when_it_names_nothing() {
    let about = |lot: Option<i64>, company: Option<i64>, placement: Option<i64>| EvidenceFacts {
        lot: lot.map(LotId),
        organisation: company.map(OrganisationId),
        placement: placement.map(PlacementId),
        ..proof(HOURS)
    };
    for (proof, covers) in [
        (about(None, None, None), true),
        (about(Some(2), None, None), true),
        (about(Some(1), None, None), false),
        (about(None, Some(3), None), true),
        (about(None, Some(4), None), true),
        (about(None, Some(5), None), false),
        (about(Some(2), Some(3), Some(7)), true),
        (about(Some(2), Some(3), Some(8)), false),
        (about(Some(1), Some(3), Some(7)), false),
    ] {
        assert_eq!(proof.covers(&post()), covers, "{proof:?}");
    }
    let of_where_she_works = about(None, Some(4), None);
    assert!(!EvidenceFacts { given_by: GivenBy::Employer, ..of_where_she_works }.covers(&post()));
    assert!(EvidenceFacts { given_by: GivenBy::Employer, ..about(None, Some(3), None) }.covers(&post()));
}

#[test]
fn hours_are_proven_for_the_months_said_and_no_other() {
    let spring = proof(HOURS);
    for (number, proven) in [(202_602, false), (202_603, true), (202_604, true), (202_605, false)] {
        assert_eq!(spring.proves_hours(&post(), month(number)), proven, "{number}");
    }
    assert!(!EvidenceFacts { months: None, ..proof(HOURS) }.proves_hours(&post(), month(202_603)));
    assert!(!proof(START).proves_hours(&post(), month(202_603)));
}

#[test]
fn a_hire_is_proven_by_name_or_by_its_hours() {
    let today = d("2026-11-23");
    let start = |evidence: &[EvidenceFacts<'_>], lines: &[MonthOfHours]| {
        unproven(&post(), lines, evidence, today).start
    };
    let lines = [line(202_603, HourStatus::Declared)];
    assert_eq!(start(&[], &lines), Some(d("2026-03-09")));
    assert_eq!(start(&[proof(HOURS)], &lines), None, "the hours of March prove it");
    assert_eq!(start(&[proof(HOURS)], &[]), Some(d("2026-03-09")), "no hours, no proof of them");
    assert_eq!(start(&[proof(START)], &[]), Some(d("2026-03-09")), "of a whole lot: of nobody");
    let named = EvidenceFacts { placement: Some(PlacementId(7)), months: None, ..proof(START) };
    assert_eq!(start(&[named], &[]), None);
    let to_come = Post { starts_on: d("2026-12-01"), ..post() };
    assert_eq!(unproven(&to_come, &[], &[], today).start, None);
}

#[test]
fn a_payslip_proves_its_month_and_rejected_hours_need_no_proof() {
    let lines = [
        line(202_605, HourStatus::Validated),
        line(202_603, HourStatus::Declared),
        MonthOfHours { payslip: Some(Hours::whole(90)), ..line(202_604, HourStatus::Evidenced) },
        line(202_606, HourStatus::Rejected),
        MonthOfHours { hours: Hours::ZERO, ..line(202_607, HourStatus::Declared) },
    ];
    let found = unproven(&post(), &lines, &[], d("2026-11-23"));
    let months: Vec<i64> = found.months.iter().map(|m| m.month.number()).collect();
    assert_eq!((months, found.start), (vec![202_603, 202_605], None));
}

#[test]
fn months_that_follow_each_other_are_one_range() {
    let said = |numbers: &[i64]| ranges(numbers.iter().map(|n| month(*n)));
    assert_eq!(said(&[]), []);
    assert_eq!(
        said(&[202_601, 202_512, 202_511, 202_603, 202_603]),
        [(month(202_511), month(202_601)), (month(202_603), month(202_603))]
    );
}

proptest! {
    /// A further proof never makes a gap, and a month is either proven or told.
    #[test]
    fn proofs_only_take_gaps_away(
        months in proptest::collection::btree_set(0i32..24, 0..12),
        proofs in proptest::collection::vec((0i32..24, 0i32..6, 0usize..3, any::<bool>()), 0..6),
    ) {
        let first = month(202_501);
        let lines: Vec<MonthOfHours> = months
            .iter()
            .map(|m| MonthOfHours { month: first.plus(*m), ..line(202_501, HourStatus::Validated) })
            .collect();
        let kinds = [HOURS, START, BOTH];
        let evidence: Vec<EvidenceFacts<'_>> = proofs
            .iter()
            .map(|(from, length, kind, named)| EvidenceFacts {
                months: Some((first.plus(*from), first.plus(from + length))),
                placement: named.then_some(PlacementId(7)),
                ..proof(kinds[*kind])
            })
            .collect();
        let today = d("2027-06-01");
        let mut before = unproven(&post(), &lines, &[], today);
        prop_assert_eq!(before.months.len(), lines.len());
        for count in 1..=evidence.len() {
            let now = unproven(&post(), &lines, &evidence[..count], today);
            prop_assert!(now.months.iter().all(|m| before.months.contains(m)));
            prop_assert!(now.start.is_none() || before.start.is_some());
            for line in &lines {
                let told = now.months.iter().any(|m| m.month == line.month);
                let proven = evidence[..count].iter().any(|e| e.proves_hours(&post(), line.month));
                prop_assert_ne!(told, proven);
            }
            before = now;
        }
        let all: Vec<YearMonth> = ranges(lines.iter().map(|l| l.month)).into_iter().flat_map(|(a, b)| a.through(b)).collect();
        prop_assert_eq!(all, lines.iter().map(|l| l.month).collect::<Vec<_>>());
    }
}
