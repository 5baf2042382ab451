//! Published examples, limits of the tables, refusals.

use super::*;
use crate::message::Arg;
use crate::quantity::BasisPoints;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static RULES: LazyLock<CalibrationRules> =
    LazyLock::new(|| toml::from_str(include_str!("../../../../../assets/rules/calibration.toml")).unwrap());

pub(super) fn rules() -> CalibrationRules {
    RULES.clone()
}

pub(super) fn sure_cost(amount: &str, share: &str, rate: &str, cost: &str) -> CalibrationInputs {
    CalibrationInputs::Cost {
        amount: Spread::sure(Cents::new(crate::decimal::parse(amount, 2).unwrap())),
        basis: basis(share, rate, cost),
    }
}

pub(super) fn basis(share: &str, rate: &str, cost: &str) -> CostBasis {
    CostBasis {
        labour_share: Spread::sure(Ratio::parse(share).unwrap()),
        effort_rate: Spread::sure(Ratio::parse(rate).unwrap()),
        hourly_cost: Spread::sure(HourlyCost::parse(cost).unwrap()),
    }
}

pub(super) fn run(inputs: CalibrationInputs) -> Calibrated {
    calibrate(&CalibrationRequest::new(inputs), &rules()).unwrap()
}

pub(super) fn refused(inputs: CalibrationInputs) -> (CalibrationField, CalibrationFault) {
    let error = calibrate(&CalibrationRequest::new(inputs), &rules()).unwrap_err();
    (error.field, error.code)
}

pub(super) fn keys(result: &Calibrated) -> Vec<&str> {
    result.reasons.iter().map(|reason| reason.key.as_str()).collect()
}

pub(super) fn cleaning(amount: i64, months: u32, monthly: i64, rate: &str) -> CalibrationInputs {
    CalibrationInputs::CleaningTransfer {
        amount: Spread::sure(Cents::euros(amount)),
        months,
        transferred_monthly_hours: Hours::whole(monthly),
        effort_rate: Spread::sure(Ratio::parse(rate).unwrap()),
        hourly_turnover: None,
    }
}

#[test]
fn the_shipped_rules_are_usable() {
    rules().validate().unwrap();
}

#[test]
fn the_cost_method_finds_the_published_hours() {
    for (amount, share, rate, cost, hours, labour) in [
        // 1 000 000 x 50 % x 5 % / 30 = 833 h: http://www.mefsud77.fr/?page_id=28
        ("1000000", "0.5", "0.05", "30", 83_333, 1_666_667),
        // 1 500 000 x 70 % gives 35 000 h of work: https://mde-alescevennes.agartaworld.com/?p=1223
        ("1500000", "0.7", "0.1", "30", 350_000, 3_500_000),
        // Rates keep more than a hundredth of a percent: derived by hand.
        ("1234567.89", "0.333333", "0.0725", "36.5", 81_741, 1_127_458),
        ("2350000", "0.42", "0.07", "36", 191_917, 2_741_667),
    ] {
        let result = run(sure_cost(amount, share, rate, cost));
        assert_eq!(result.hours, Hours::new(hours), "{amount}");
        assert_eq!(result.labour_hours, Some(Hours::new(labour)), "{amount}");
        assert_eq!((result.hours_low, result.hours_high), (result.hours, result.hours));
        assert_eq!(result.verdict, Verdict::Reasonable);
    }
}

#[test]
fn hours_convert_to_days_months_and_people() {
    let mut request = CalibrationRequest::new(sure_cost("1000000", "0.5", "0.05", "30"));
    request.duration_months = Some(6);
    let result = calibrate(&request, &rules()).unwrap();
    assert_eq!(result.rounded, Hours::whole(830), "833,33 h in tens");
    assert_eq!(result.days, 11_905, "833,33 / 7 = 119,05");
    assert_eq!(result.fte_months, 549, "833,33 / 151,67 = 5,49");
    assert_eq!(result.full_time_people, Some(92), "833,33 / (6 x 151,67) = 0,92");
}

#[test]
fn few_hours_come_from_the_high_cost() {
    let spread = |low, central, high| Spread { low, central, high };
    let result = run(CalibrationInputs::Cost {
        amount: Spread::sure(Cents::euros(2_350_000)),
        basis: CostBasis {
            labour_share: spread(4_000, 4_200, 4_500).map(|b| Ratio::from(BasisPoints::new(b))),
            effort_rate: Spread::sure(Ratio::from(BasisPoints::percent(7))),
            hourly_cost: spread(3_400, 3_600, 4_000).map(|c| HourlyCost::from(Cents::new(c))),
        },
    });
    assert_eq!(result.hours_low, Hours::new(164_500), "40 % at 40 EUR");
    assert_eq!(result.hours, Hours::new(191_917));
    assert_eq!(result.hours_high, Hours::new(217_721), "45 % at 34 EUR");
}

#[test]
fn the_formula_line_multiplies_to_its_result() {
    let result = run(sure_cost("2350000", "0.42", "0.07", "36"));
    let line: Vec<_> = result.steps.iter().map(|s| (s.operator, s.label.as_str(), s.value.clone())).collect();
    assert_eq!(
        line,
        [
            (FormulaOperator::Start, "calibration-field-amount", Arg::Money(Cents::euros(2_350_000))),
            (FormulaOperator::Times, "calibration-field-labour-share", Arg::Rate(BasisPoints::percent(42))),
            (FormulaOperator::DividedBy, "calibration-field-hourly-cost", Arg::Money(Cents::euros(36))),
            (FormulaOperator::Times, "calibration-field-effort-rate", Arg::Rate(BasisPoints::percent(7))),
            (FormulaOperator::Equals, "calibration-step-hours", Arg::Hours(Hours::new(191_917))),
        ]
    );
}

#[test]
fn a_profile_value_says_where_it_comes_from() {
    use ValueOrigin::{Computed, Profile, Typed};
    let mut request = CalibrationRequest::new(sure_cost("2350000", "0.42", "0.07", "36"));
    request.origins.insert(CalibrationField::LabourShare, Profile);
    let steps = calibrate(&request, &rules()).unwrap().steps;
    let origins: Vec<_> = steps.iter().map(|s| s.origin).collect();
    assert_eq!(origins, [Typed, Profile, Typed, Typed, Computed]);
}

#[test]
fn a_share_of_hours_is_taken_once() {
    let rate = |percent| Spread::sure(Ratio::from(BasisPoints::percent(percent)));
    let inputs = |hours, percent| CalibrationInputs::ShareOfHours {
        total_hours: Spread::sure(Hours::whole(hours)),
        effort_rate: rate(percent),
    };
    // Le Havre tramway: 130 000 h at 5 %.
    let result = run(inputs(2_600_000, 5));
    assert_eq!((result.hours, result.verdict), (Hours::whole(130_000), Verdict::Reasonable));
    assert_eq!(run(inputs(1_000, 20)).verdict, Verdict::Reasonable, "20 % is the limit, not above it");
    let large = run(inputs(1_000, 21));
    assert_eq!(large.verdict, Verdict::Oversized);
    assert_eq!(keys(&large), ["calibration-reason-share-too-high", "calibration-note-limit-unchecked"]);
}

#[test]
fn cleaning_asks_only_of_the_work_left_open() {
    // P = 1 - 200 x 25 / (480 000 / 48) = 0,5; I = 0,5 x 480 000 / 25 x 10 % = 960 h.
    // Formula: https://inserpropre.fr/?p=2353
    let result = run(cleaning(480_000, 48, 200, "0.1"));
    assert_eq!(result.hours, Hours::whole(960));
    assert_eq!(result.potential, Some(Ratio::parse("0.5").unwrap()));
    assert_eq!(result.labour_hours, Some(Hours::whole(19_200)), "480 000 / 25");
    assert_eq!(result.verdict, Verdict::Reasonable);
    assert_eq!(result.full_time_people, Some(13), "960 / (48 x 151,67) = 0,13");
    // No staff to take over: the whole work is open.
    assert_eq!(run(cleaning(480_000, 48, 0, "0.1")).hours, Hours::whole(1_920));
    // The user's own turnover of an hour: (480 000 / 30 - 9 600) x 10 %.
    let CalibrationInputs::CleaningTransfer {
        amount, months, transferred_monthly_hours, effort_rate, ..
    } = cleaning(480_000, 48, 200, "0.1")
    else {
        unreachable!("cleaning builds a cleaning request")
    };
    let own = run(CalibrationInputs::CleaningTransfer {
        amount,
        months,
        transferred_monthly_hours,
        effort_rate,
        hourly_turnover: Some(HourlyCost::from(Cents::euros(30))),
    });
    assert_eq!(own.hours, Hours::whole(640));
}

#[test]
fn cleaning_refuses_what_the_staff_already_covers() {
    for monthly in [400, 401, 5_000] {
        let result = run(cleaning(480_000, 48, monthly, "0.1"));
        assert_eq!(result.verdict, Verdict::NoPotential, "{monthly}");
        assert_eq!((result.hours, result.rounded), (Hours::ZERO, Hours::ZERO));
        assert_eq!(keys(&result), ["calibration-reason-staff-covers-all"]);
    }
    assert!(run(cleaning(480_000, 48, 401, "0.1")).potential.unwrap() < Ratio::ZERO);
    assert_eq!(run(cleaning(0, 48, 10, "0.1")).verdict, Verdict::NoPotential);
}

#[test]
fn cleaning_under_150_hours_is_no_clause() {
    // 19 200 h at 0,78125 % is 150 h exactly.
    let at_limit = run(cleaning(480_000, 48, 0, "0.0078125"));
    assert_eq!((at_limit.hours, at_limit.verdict), (Hours::whole(150), Verdict::Reasonable));
    let below = run(cleaning(480_000, 48, 0, "0.00781"));
    assert_eq!((below.hours, below.verdict), (Hours::new(14_995), Verdict::TooSmall));
    assert_eq!(keys(&below), ["calibration-reason-cleaning-minimum"]);
}

#[test]
fn bands_follow_the_published_table() {
    // Ministry of Education, training clause: https://github.com/lab110bis/clause-sociale-de-formation
    for (cents, hours, months) in [
        (100, 150, 1),
        (9_900_000, 150, 1),
        (9_900_100, 150, 1),
        (9_999_900, 150, 1),
        (9_999_999, 150, 1),
        (10_000_000, 300, 2),
        (19_999_999, 300, 2),
        (20_000_000, 450, 3),
        (39_999_999, 450, 3),
        (40_000_000, 900, 6),
        (1_000_000_000_000, 900, 6),
    ] {
        let result = run(CalibrationInputs::Bands { amount: Cents::new(cents), table: None });
        assert_eq!((result.hours, result.stay_months), (Hours::whole(hours), Some(months)), "{cents}");
        assert_eq!((result.rounded, result.verdict), (result.hours, Verdict::Reasonable), "{cents}");
    }
    let nothing = run(CalibrationInputs::Bands { amount: Cents::new(99), table: None });
    assert_eq!((nothing.hours, nothing.verdict), (Hours::ZERO, Verdict::NoPotential));
    assert_eq!(keys(&nothing), ["calibration-reason-below-first-band"]);
}

#[test]
fn a_band_needs_its_firm_duration_and_keeps_its_hours() {
    let mut request =
        CalibrationRequest::new(CalibrationInputs::Bands { amount: Cents::euros(150_000), table: None });
    request.duration_months = Some(11);
    let result = calibrate(&request, &rules()).unwrap();
    assert_eq!((result.hours, result.verdict), (Hours::whole(300), Verdict::TooSmall));
    assert_eq!(keys(&result), ["calibration-reason-band-duration"]);
    let own = BandTable {
        min_firm_months: 0,
        bands: vec![AmountBand { from: Cents::ZERO, hours: Hours::whole(245), months: 2 }],
        ..rules().bands
    };
    let result = run(CalibrationInputs::Bands { amount: Cents::euros(5), table: Some(own) });
    assert_eq!(result.rounded, Hours::whole(245), "a table's figure is never rounded to tens");
}

#[test]
fn a_framework_separates_firm_expected_and_maximum() {
    let framework = |min, share: &str| CalibrationInputs::Framework {
        min_amount: Cents::euros(min),
        max_amount: Cents::euros(1_000_000),
        expected_share: Spread::sure(Ratio::parse(share).unwrap()),
        basis: basis("0.5", "0.05", "30"),
        trigger_amount: None,
    };
    let result = run(framework(200_000, "0.6"));
    let hours = result.framework.unwrap();
    assert_eq!(result.hours, Hours::whole(500), "600 000 EUR expected");
    assert_eq!(hours.expected_amount, Cents::euros(600_000));
    assert_eq!(hours.firm_hours, Hours::new(16_667));
    assert_eq!(hours.maximum_hours, Hours::new(83_333));
    assert_eq!(hours.hours_per_10_000, Hours::new(833));
    assert_eq!(keys(&result), Vec::<&str>::new());

    let clamped = run(framework(700_000, "0.6"));
    assert_eq!(clamped.hours, clamped.framework.unwrap().firm_hours, "the minimum is paid anyway");
    assert_eq!(keys(&clamped), ["calibration-note-expected-below-minimum"]);
    assert_eq!(keys(&run(framework(0, "0.6"))), ["calibration-note-no-firm-hours"]);
    assert_eq!(refused(framework(1_000_001, "0.6")), (CalibrationField::MinAmount, CalibrationFault::Order));
}

#[test]
fn a_shared_total_gives_exact_and_readable_parts() {
    let lots = [3, 3, 3].map(|weight| LotShare { weight, minimum: Hours::ZERO }).to_vec();
    let result = run(CalibrationInputs::ShareOut { total_hours: Hours::whole(1_000), lots: lots.clone() });
    assert_eq!(result.parts, Some(vec![Hours::new(33_334), Hours::new(33_333), Hours::new(33_333)]));
    assert_eq!(result.parts_rounded, Some([340, 330, 330].map(Hours::whole).to_vec()));
    let odd = run(CalibrationInputs::ShareOut { total_hours: Hours::whole(1_001), lots: lots.clone() });
    assert_eq!(odd.parts_rounded, Some([334, 334, 333].map(Hours::whole).to_vec()));
    let small = run(CalibrationInputs::ShareOut { total_hours: Hours::whole(150), lots });
    assert_eq!(small.verdict, Verdict::Reasonable);
    assert_eq!(keys(&small), ["calibration-note-small-parts"]);
}

#[test]
fn hours_entered_by_hand_need_a_reason() {
    let free = |reason: &str| CalibrationInputs::Free { hours: Hours::whole(455), reason: reason.to_owned() };
    let result = run(free("objectif fixé avec l’acheteur"));
    assert_eq!((result.hours, result.rounded), (Hours::whole(455), Hours::whole(455)));
    assert_eq!(refused(free("  ")), (CalibrationField::Reason, CalibrationFault::Missing));
}

#[test]
fn every_verdict_says_why() {
    let mut few = CalibrationRequest::new(sure_cost("1000000", "0.5", "0.05", "30"));
    few.duration_months = Some(1);
    few.available_people = Some(5);
    let people = calibrate(&few, &rules()).unwrap();
    assert_eq!(people.verdict, Verdict::Oversized, "5,49 people for 5");
    assert_eq!(keys(&people), ["calibration-reason-not-enough-people"]);
    few.available_people = Some(6);
    assert_eq!(calibrate(&few, &rules()).unwrap().verdict, Verdict::Reasonable);
    few.duration_months = Some(0);
    let short = calibrate(&few, &rules()).unwrap();
    assert_eq!((short.verdict, short.full_time_people), (Verdict::TooSmall, None));
    assert_eq!(keys(&short), ["calibration-reason-too-short", "calibration-note-limit-unchecked"]);

    // 69,99 h and 70 h: 83 988 and 84 000 EUR at 50 %, 5 %, 30 EUR.
    let small = run(sure_cost("83988", "0.5", "0.05", "30"));
    assert_eq!((small.hours, small.verdict), (Hours::new(6_999), Verdict::TooSmall));
    assert_eq!(keys(&small), ["calibration-reason-below-minimum", "calibration-note-limit-unchecked"]);
    assert_eq!(run(sure_cost("84000", "0.5", "0.05", "30")).verdict, Verdict::Reasonable);

    let both = run(sure_cost("10000", "0.5", "0.25", "30"));
    assert_eq!(both.verdict, Verdict::TooSmall);
    assert!(keys(&both).contains(&"calibration-reason-share-too-high"));
    for nothing in [("0", "0.5", "0.05"), ("1000", "0", "0.05"), ("1000", "0.5", "0")] {
        let result = run(sure_cost(nothing.0, nothing.1, nothing.2, "30"));
        assert_eq!(result.verdict, Verdict::NoPotential);
        assert_eq!(keys(&result), ["calibration-reason-no-hours"]);
    }
}

#[test]
fn absurd_inputs_are_refused_by_name() {
    for (amount, share, rate, cost, field, fault) in [
        ("-1", "0.5", "0.05", "30", CalibrationField::Amount, CalibrationFault::Negative),
        ("100000000000.01", "0.5", "0.05", "30", CalibrationField::Amount, CalibrationFault::TooLarge),
        ("1000", "1.000000001", "0.05", "30", CalibrationField::LabourShare, CalibrationFault::AboveOne),
        ("1000", "-0.1", "0.05", "30", CalibrationField::LabourShare, CalibrationFault::Negative),
        ("1000", "0.5", "5", "30", CalibrationField::EffortRate, CalibrationFault::AboveOne),
        ("1000", "0.5", "0.05", "0", CalibrationField::HourlyCost, CalibrationFault::Zero),
        ("1000", "0.5", "0.05", "-3", CalibrationField::HourlyCost, CalibrationFault::Negative),
        ("1000", "0.5", "0.05", "10000.01", CalibrationField::HourlyCost, CalibrationFault::TooLarge),
        // One millionth of a euro an hour: the hours leave 64 bits.
        ("100000000000", "1", "1", "0.000001", CalibrationField::HourlyCost, CalibrationFault::TooLarge),
    ] {
        assert_eq!(refused(sure_cost(amount, share, rate, cost)), (field, fault), "{amount} {share}");
    }
    let CalibrationInputs::Cost { basis, .. } = sure_cost("1", "0.5", "0.05", "30") else { unreachable!() };
    let reversed = Spread { low: Cents::euros(3), central: Cents::euros(2), high: Cents::euros(4) };
    assert_eq!(
        refused(CalibrationInputs::Cost { amount: reversed, basis }),
        (CalibrationField::Amount, CalibrationFault::Order)
    );
    assert_eq!(refused(cleaning(480_000, 0, 200, "0.1")), (CalibrationField::Months, CalibrationFault::Zero));
    assert_eq!(
        refused(cleaning(480_000, 1_201, 200, "0.1")),
        (CalibrationField::Months, CalibrationFault::TooLarge)
    );
    assert_eq!(
        refused(cleaning(480_000, 48, -1, "0.1")),
        (CalibrationField::TransferredMonthlyHours, CalibrationFault::Negative)
    );
    let empty = BandTable { bands: Vec::new(), ..rules().bands };
    assert_eq!(
        refused(CalibrationInputs::Bands { amount: Cents::euros(1), table: Some(empty) }),
        (CalibrationField::Table, CalibrationFault::Missing)
    );
    let mut falling = rules().bands;
    falling.bands.reverse();
    assert_eq!(
        refused(CalibrationInputs::Bands { amount: Cents::euros(1), table: Some(falling) }),
        (CalibrationField::Table, CalibrationFault::Order)
    );
}

#[test]
fn totals_add_what_the_lines_show() {
    // Three lines of 0,04 h under the next tenth: the raw sum would show another total.
    let lines: Vec<_> =
        ["1000", "1000", "1000"].map(|_| run(sure_cost("1000002.4", "0.5", "0.05", "30"))).into();
    let sum = totals(&lines);
    assert_eq!(lines[0].hours, Hours::new(83_334));
    assert_eq!((sum.hours, sum.shown), (Hours::new(250_002), Hours::new(249_990)));
    assert_eq!(sum.rounded, Hours::whole(2_490));
}

#[test]
fn inputs_survive_json_with_the_names_of_the_terminal() {
    let request = CalibrationRequest::new(sure_cost("1000000", "0.5", "0.05", "30"));
    let json = serde_json::to_value(&request).unwrap();
    assert_eq!(json["inputs"]["method"], "cost");
    assert_eq!(json["inputs"]["basis"]["effort_rate"]["central"], 50_000_000);
    assert_eq!(serde_json::from_value::<CalibrationRequest>(json).unwrap(), request);
    assert_eq!(serde_json::to_value(Verdict::NoPotential).unwrap(), "no_potential");
    for (method, inputs) in [
        ("cleaning_transfer", cleaning(1, 1, 1, "0.1")),
        ("bands", CalibrationInputs::Bands { amount: Cents::ZERO, table: None }),
        ("share_out", CalibrationInputs::ShareOut { total_hours: Hours::ZERO, lots: Vec::new() }),
        ("free", CalibrationInputs::Free { hours: Hours::ZERO, reason: String::new() }),
    ] {
        assert_eq!(serde_json::to_value(inputs).unwrap()["method"], method);
    }
}

#[test]
fn every_name_of_a_field_is_its_json_name() {
    for field in CalibrationField::ALL {
        assert_eq!(serde_json::to_value(field).unwrap(), field.name());
    }
    for fault in CalibrationFault::ALL {
        assert_eq!(serde_json::to_value(fault).unwrap(), fault.name());
    }
}

/// Keys of a Fluent file: lines that start with an identifier and an equals sign.
fn fluent_keys(text: &str) -> BTreeSet<&str> {
    text.lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
        .collect()
}

#[test]
fn both_languages_say_everything() {
    let fr = fluent_keys(include_str!("../../../../../assets/locales/fr/calibration.ftl"));
    let en = fluent_keys(include_str!("../../../../../assets/locales/en/calibration.ftl"));
    assert_eq!(fr, en);
    let mut needed: BTreeSet<String> = CalibrationField::ALL.iter().map(|field| field.key()).collect();
    for code in CalibrationFault::ALL {
        needed.insert(CalibrationError::new(CalibrationField::Amount, *code).message().key);
    }
    needed.extend(rules().effort_rates.iter().map(EffortRate::label));
    // The literal keys of the code: whatever a method may say must exist.
    let sources = [
        include_str!("methods.rs"),
        include_str!("cleaning.rs"),
        include_str!("framework.rs"),
        include_str!("phases.rs"),
        include_str!("verdict.rs"),
    ]
    .concat();
    for quoted in sources.split('"').filter(|text| text.starts_with("calibration-")) {
        needed.insert(quoted.to_owned());
    }
    for inputs in [
        sure_cost("1000000", "0.5", "0.05", "30"),
        cleaning(480_000, 48, 200, "0.1"),
        CalibrationInputs::Bands { amount: Cents::euros(1), table: None },
        CalibrationInputs::Framework {
            min_amount: Cents::ZERO,
            max_amount: Cents::euros(1),
            expected_share: Spread::sure(Ratio::ONE),
            basis: basis("0.5", "0.05", "30"),
            trigger_amount: Some(Cents::euros(1)),
        },
        method_tests::concession(),
        method_tests::concession_by_amount(),
        CalibrationInputs::ShareOut {
            total_hours: Hours::whole(1),
            lots: vec![LotShare { weight: 1, minimum: Hours::ZERO }],
        },
        CalibrationInputs::Free { hours: Hours::whole(1), reason: "r".to_owned() },
    ] {
        needed.extend(run(inputs).steps.into_iter().map(|step| step.label));
    }
    let missing: Vec<_> = needed.iter().filter(|key| !fr.contains(key.as_str())).collect();
    assert!(missing.is_empty(), "keys without words: {missing:?}");
}
