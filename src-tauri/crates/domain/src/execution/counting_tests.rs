use super::*;
use crate::execution::fixtures::{d, m, rules};
use proptest::prelude::*;

fn open() -> Windows {
    Windows {
        placement: Span::new(d("2026-06-08"), d("2027-02-26")),
        lot: Span::new(d("2026-02-02"), d("2027-04-30")),
        eligibility: vec![Span::new(d("2026-06-08"), d("2028-06-08"))],
    }
}

fn line(id: i64, month: &str, hours: i64, status: HourStatus) -> HourLine {
    HourLine {
        id: HourLineId(id),
        month: m(month),
        hours: Hours::whole(hours),
        status,
        parts: HourParts::default(),
    }
}

fn keys(counted: &Counted) -> Vec<&str> {
    counted.reasons.iter().map(|r| r.key.as_str()).collect()
}

#[test]
fn only_validated_hours_count() {
    let rules = rules().counting;
    for (status, counted, to_check, rejected, key) in [
        (HourStatus::Declared, 0, 140, 0, "count-declared"),
        (HourStatus::Evidenced, 0, 140, 0, "count-evidenced"),
        (HourStatus::Validated, 140, 0, 0, "count-full"),
        (HourStatus::Rejected, 0, 0, 140, "count-rejected"),
    ] {
        let result = count_line(&open(), &line(1, "2026-10", 140, status), PartRules::default(), &rules);
        assert_eq!(
            (result.counted, result.to_check, result.rejected),
            (Hours::whole(counted), Hours::whole(to_check), Hours::whole(rejected)),
            "{status:?}"
        );
        assert_eq!(keys(&result), [key]);
    }
}

/// June 2026: the 1st is a Monday; from the 8th, 23 days of which 3 Sundays: 20 x 10 h.
#[test]
fn a_month_covered_in_part_counts_what_its_days_allow() {
    let rules = rules().counting;
    let fits =
        count_line(&open(), &line(1, "2026-06", 98, HourStatus::Validated), PartRules::default(), &rules);
    assert_eq!((fits.counted, fits.outside), (Hours::whole(98), Hours::ZERO));
    assert_eq!(keys(&fits), ["count-before-contract", "count-before-eligibility", "count-part-month"]);
    let over =
        count_line(&open(), &line(1, "2026-06", 205, HourStatus::Validated), PartRules::default(), &rules);
    assert_eq!((over.counted, over.outside), (Hours::whole(200), Hours::whole(5)));
    assert_eq!(keys(&over).last(), Some(&"count-part-month-over"));
}

#[test]
fn each_window_stops_the_count_on_its_day() {
    let rules = rules().counting;
    let mut early_end = open();
    early_end.eligibility = vec![Span::new(d("2026-06-08"), d("2026-10-01"))];
    let mut late_lot = open();
    late_lot.lot = Span::new(d("2026-02-02"), d("2026-10-02"));
    let mut not_yet = open();
    not_yet.placement = Span::from(d("2026-10-31"));
    let mut never = open();
    never.eligibility = Vec::new();
    for (windows, month, most, key) in [
        (&early_end, "2026-10", 10, "count-after-eligibility"),
        (&early_end, "2026-11", 0, "count-after-eligibility"),
        (&late_lot, "2026-10", 20, "count-after-lot"),
        (&late_lot, "2026-12", 0, "count-after-lot"),
        (&not_yet, "2026-10", 10, "count-before-contract"),
        (&not_yet, "2026-09", 0, "count-before-contract"),
        (&open(), "2027-03", 0, "count-after-contract"),
        (&open(), "2026-05", 0, "count-before-eligibility"),
        (&never, "2026-10", 0, "count-never-eligible"),
    ] {
        let result =
            count_line(windows, &line(1, month, 140, HourStatus::Validated), PartRules::default(), &rules);
        assert_eq!(result.counted, Hours::whole(most), "{month} {key}");
        assert!(keys(&result).contains(&key), "{month}: {:?}", keys(&result));
        let waiting =
            count_line(windows, &line(1, month, 140, HourStatus::Declared), PartRules::default(), &rules);
        assert!(keys(&waiting).contains(&key), "what waits already says what will not count");
    }
}

#[test]
fn a_lot_that_begins_on_a_sunday_gains_nothing_by_it() {
    let rules = rules().counting;
    let mut windows = open();
    windows.placement = Span::new(d("2026-11-01"), d("2026-11-01"));
    assert_eq!(
        count_line(&windows, &line(1, "2026-11", 7, HourStatus::Validated), PartRules::default(), &rules)
            .counted,
        Hours::ZERO
    );
}

#[test]
fn a_negative_line_never_lowers_a_total() {
    let result = count_line(
        &open(),
        &line(1, "2026-10", -20, HourStatus::Validated),
        PartRules::default(),
        &rules().counting,
    );
    assert_eq!((result.counted, result.rejected), (Hours::ZERO, Hours::whole(-20)));
}

#[test]
fn two_eligible_periods_in_a_month_both_serve() {
    let rules = rules().counting;
    let mut windows = open();
    windows.eligibility =
        vec![Span::new(d("2026-01-01"), d("2026-10-02")), Span::new(d("2026-10-30"), d("2027-10-30"))];
    // 1, 2, 30 and 31 October: Thursday, Friday, Friday, Saturday.
    let result =
        count_line(&windows, &line(1, "2026-10", 140, HourStatus::Validated), PartRules::default(), &rules);
    assert_eq!(result.counted, Hours::whole(40));
}

#[test]
fn ceilings_of_a_month_stop_at_their_limit() {
    let rules = rules().counting;
    for (hundredths, expected) in [
        (18_000, CeilingLevel::Fine),
        (18_001, CeilingLevel::Warned),
        (22_000, CeilingLevel::Warned),
        (22_001, CeilingLevel::Refused),
    ] {
        let ceiling = monthly_ceiling(Hours::new(hundredths), &rules);
        assert_eq!(ceiling.level, expected, "{hundredths}");
        assert_eq!(ceiling.message.is_some(), expected != CeilingLevel::Fine);
    }
}

#[test]
fn what_lots_count_together_stays_within_the_payslip() {
    let counted = |hours: i64| Counted {
        counted: Hours::new(hours),
        reasons: vec![Message::new("count-full")],
        ..Counted::default()
    };
    let mut fits = [counted(10_000), counted(5_167)];
    cap_to_payslip(&mut fits, Hours::new(15_167));
    assert_eq!(fits, [counted(10_000), counted(5_167)]);
    let mut over = [counted(10_000), counted(6_000), counted(500)];
    cap_to_payslip(&mut over, Hours::new(15_167));
    assert_eq!(over.iter().map(|l| l.counted).sum::<Hours>(), Hours::new(15_167));
    assert_eq!(over.iter().map(Counted::total).sum::<Hours>(), Hours::new(16_500), "no hour is lost");
    assert_eq!(keys(&over[0]), ["count-full"]);
    assert_eq!((keys(&over[1]), over[1].outside), (vec!["count-over-payslip"], Hours::new(833)));
    assert_eq!((keys(&over[2]), over[2].counted), (vec!["count-over-payslip"], Hours::ZERO));
}

#[test]
fn the_office_says_which_parts_count() {
    let rules = rules().counting;
    let mut month = line(1, "2026-10", 150, HourStatus::Validated);
    month.parts =
        HourParts { training: Hours::whole(14), leave: Hours::whole(7), overtime: Hours::whole(10) };
    let all = PartRules { training: PartRule::Counts, leave: PartRule::Counts, overtime: PartRule::Counts };
    let none = PartRules { training: PartRule::Left, leave: PartRule::Left, overtime: PartRule::Left };
    for (parts, counted, expected) in [
        (PartRules::default(), 143, vec!["count-left-leave"]),
        (all, 150, vec!["count-full"]),
        (none, 119, vec!["count-left-training", "count-left-leave", "count-left-overtime"]),
    ] {
        let result = count_line(&open(), &month, parts, &rules);
        assert_eq!(result.counted, Hours::whole(counted));
        assert_eq!(result.total(), month.hours);
        assert_eq!(keys(&result), expected);
    }
}

fn status() -> impl Strategy<Value = HourStatus> {
    prop_oneof![
        1 => Just(HourStatus::Declared),
        1 => Just(HourStatus::Evidenced),
        1 => Just(HourStatus::Rejected),
        3 => Just(HourStatus::Validated),
    ]
}

fn windows() -> impl Strategy<Value = Windows> {
    let span = || (0i64..200, 0i64..200, any::<bool>());
    (span(), span(), proptest::collection::vec(span(), 0..3)).prop_map(|(a, b, c)| {
        let period = |(start, length, closed): (i64, i64, bool)| {
            let from = d("2026-01-01") + chrono::TimeDelta::days(start);
            Span { starts_on: from, ends_on: closed.then(|| from + chrono::TimeDelta::days(length)) }
        };
        Windows { placement: period(a), lot: period(b), eligibility: c.into_iter().map(period).collect() }
    })
}

fn lines() -> impl Strategy<Value = Vec<HourLine>> {
    proptest::collection::vec((0i32..12, 0i64..25_000, status()), 1..12).prop_map(|rows| {
        rows.into_iter()
            .zip(1..)
            .map(|((month, hours, status), id)| HourLine {
                id: HourLineId(id),
                month: m("2026-01").plus(month),
                hours: Hours::new(hours),
                status,
                parts: HourParts::default(),
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn every_hour_is_in_exactly_one_part(windows in windows(), lines in lines()) {
        let counted = count_lines(&windows, &lines, PartRules::default(), &rules().counting);
        for (line, result) in lines.iter().zip(&counted) {
            prop_assert_eq!(result.total(), line.hours);
            prop_assert!(result.counted >= Hours::ZERO && result.counted <= line.hours, "never more than worked");
            prop_assert!(result.counted.is_zero() || line.status == HourStatus::Validated);
            prop_assert!(!result.reasons.is_empty());
        }
    }

    #[test]
    fn splitting_and_reordering_change_no_total(windows in windows(), lines in lines(), cut in 0i64..100) {
        let rules = rules().counting;
        let whole: Counted = count_lines(&windows, &lines, PartRules::default(), &rules).iter().sum();
        let mut pieces: Vec<HourLine> = lines
            .iter()
            .flat_map(|l| {
                let first = l.hours.scaled(cut, 100);
                let piece = |hours, id| HourLine { id: HourLineId(id), hours, ..l.clone() };
                [piece(l.hours - first, l.id.0 + 1_000), piece(first, l.id.0)]
            })
            .collect();
        pieces.reverse();
        let split: Counted = count_lines(&windows, &pieces, PartRules::default(), &rules).iter().sum();
        prop_assert_eq!(whole, split);
    }

    #[test]
    fn a_longer_contract_never_counts_less(windows in windows(), lines in lines(), more in 1i64..60) {
        let rules = rules().counting;
        let before: Counted = count_lines(&windows, &lines, PartRules::default(), &rules).iter().sum();
        let mut longer = windows;
        longer.placement.ends_on = longer.placement.ends_on.map(|e| e + chrono::TimeDelta::days(more));
        let after: Counted = count_lines(&longer, &lines, PartRules::default(), &rules).iter().sum();
        // A month that becomes fully covered loses its cap, so the count can only rise.
        prop_assert!(after.counted >= before.counted);
    }
}
