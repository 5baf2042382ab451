//! Triggers of framework agreements, contracts in two phases, what moves the hours.

use super::tests::{basis, cleaning, keys, refused, rules, run, sure_cost};
use super::*;
use crate::quantity::BasisPoints;

fn spread(low: i64, central: i64, high: i64) -> Spread<i64> {
    Spread { low, central, high }
}

fn rates(low: i64, central: i64, high: i64) -> Spread<Ratio> {
    spread(low, central, high).map(|percent| Ratio::from(BasisPoints::percent(percent)))
}

fn framework(min: i64, share: &str, trigger: Option<i64>) -> CalibrationInputs {
    CalibrationInputs::Framework {
        min_amount: Cents::euros(min),
        max_amount: Cents::euros(1_000_000),
        expected_share: Spread::sure(Ratio::parse(share).unwrap()),
        basis: basis("0.5", "0.05", "30"),
        trigger_amount: trigger.map(Cents::euros),
    }
}

/// Works of 12 million euros, then 20 years at 40 000 hours of operation a year.
pub(super) fn concession() -> CalibrationInputs {
    CalibrationInputs::TwoPhases {
        works: WorksPhase {
            amount: Spread::sure(Cents::euros(12_000_000)),
            basis: basis("0.5", "0.05", "30"),
        },
        operation: OperationPhase {
            year: YearOfOperation::Hours {
                yearly_hours: Spread::sure(Hours::whole(40_000)),
                effort_rate: Spread::sure(Ratio::from(BasisPoints::percent(7))),
            },
            years: 20,
        },
    }
}

/// The same with an operation of one million euros a year over three years.
pub(super) fn concession_by_amount() -> CalibrationInputs {
    let CalibrationInputs::TwoPhases { works, .. } = concession() else { unreachable!() };
    CalibrationInputs::TwoPhases {
        works,
        operation: OperationPhase {
            year: YearOfOperation::Amount {
                yearly_amount: Spread::sure(Cents::euros(1_000_000)),
                basis: basis("0.5", "0.05", "30"),
            },
            years: 3,
        },
    }
}

#[test]
fn two_phases_add_up_exactly() {
    let result = run(concession());
    let phases = result.phases.unwrap();
    // 12 000 000 x 50 % / 30 x 5 % = 10 000 h; 40 000 x 7 % = 2 800 h a year, 56 000 h in 20 years.
    assert_eq!(phases.works.central, Hours::whole(10_000));
    assert_eq!(phases.operation_per_year.central, Hours::whole(2_800));
    assert_eq!(phases.operation.central, Hours::whole(56_000));
    assert_eq!((phases.years, result.hours), (20, Hours::whole(66_000)));
    assert_eq!(result.labour_hours, Some(Hours::whole(200_000 + 800_000)));
    assert_eq!(result.verdict, Verdict::Reasonable);

    // 833,333… h a year are 2 500 h in three years, not three times 833,33.
    let phases = run(concession_by_amount()).phases.unwrap();
    assert_eq!(phases.operation_per_year.central, Hours::new(83_333));
    assert_eq!(phases.operation.central, Hours::whole(2_500));
}

#[test]
fn a_phase_keeps_its_bounds_and_its_unusual_effort() {
    let CalibrationInputs::TwoPhases { mut works, mut operation } = concession() else { unreachable!() };
    works.amount = spread(9_000_000, 12_000_000, 15_000_000).map(Cents::euros);
    operation.year = YearOfOperation::Hours {
        yearly_hours: spread(30_000, 40_000, 50_000).map(Hours::whole),
        effort_rate: rates(5, 25, 30),
    };
    let result = run(CalibrationInputs::TwoPhases { works, operation });
    assert_eq!(result.hours_low, Hours::whole(7_500 + 30_000), "30 000 x 5 % x 20");
    assert_eq!(result.hours, Hours::whole(10_000 + 200_000));
    assert_eq!(result.hours_high, Hours::whole(12_500 + 300_000));
    assert_eq!(result.verdict, Verdict::Oversized, "25 % of the operation's hours");
    assert!(keys(&result).contains(&"calibration-reason-share-too-high"));
}

#[test]
fn the_operation_is_refused_by_its_own_names() {
    use CalibrationFault::{AboveOne, Negative, TooLarge, Zero};
    let with = |change: &dyn Fn(&mut WorksPhase, &mut OperationPhase)| {
        let CalibrationInputs::TwoPhases { mut works, mut operation } = concession_by_amount() else {
            unreachable!()
        };
        change(&mut works, &mut operation);
        refused(CalibrationInputs::TwoPhases { works, operation })
    };
    let hours = |hours: i64, percent: i64| YearOfOperation::Hours {
        yearly_hours: Spread::sure(Hours::new(hours)),
        effort_rate: Spread::sure(Ratio::from(BasisPoints::percent(percent))),
    };
    let amount = |share: &str, rate: &str, cost: &str| YearOfOperation::Amount {
        yearly_amount: Spread::sure(Cents::euros(1)),
        basis: basis(share, rate, cost),
    };
    for (found, field, fault) in [
        (with(&|w, _| w.amount = Spread::sure(Cents::new(-1))), CalibrationField::WorksAmount, Negative),
        (with(&|w, _| w.basis = basis("0.5", "2", "30")), CalibrationField::EffortRate, AboveOne),
        (with(&|_, o| o.year = hours(-1, 5)), CalibrationField::OperationHoursPerYear, Negative),
        (with(&|_, o| o.year = hours(100, 101)), CalibrationField::OperationEffortRate, AboveOne),
        (
            with(&|_, o| o.year = amount("1.1", "0.05", "30")),
            CalibrationField::OperationLabourShare,
            AboveOne,
        ),
        (with(&|_, o| o.year = amount("0.5", "-0.1", "30")), CalibrationField::OperationEffortRate, Negative),
        (with(&|_, o| o.year = amount("0.5", "0.05", "0")), CalibrationField::OperationHourlyCost, Zero),
        (with(&|_, o| o.years = 0), CalibrationField::OperationYears, Zero),
        (with(&|_, o| o.years = 101), CalibrationField::OperationYears, TooLarge),
        (
            with(&|_, o| {
                o.year = YearOfOperation::Amount {
                    yearly_amount: Spread::sure(MAX_AMOUNT + Cents::new(1)),
                    basis: basis("0.5", "0.05", "30"),
                }
            }),
            CalibrationField::OperationAmountPerYear,
            TooLarge,
        ),
    ] {
        assert_eq!(found, (field, fault));
    }
}

#[test]
fn a_trigger_defers_every_hour_and_says_so() {
    let plain = run(framework(200_000, "0.6", None));
    for trigger in [None, Some(0)] {
        let at_once = run(framework(200_000, "0.6", trigger));
        assert_eq!((at_once.hours, keys(&at_once)), (plain.hours, Vec::new()), "{trigger:?}");
    }
    let deferred = run(framework(200_000, "0.6", Some(300_000)));
    assert_eq!((deferred.hours, deferred.verdict), (Hours::whole(500), Verdict::Reasonable));
    let hours = deferred.framework.unwrap();
    assert_eq!(hours.trigger_amount, Some(Cents::euros(300_000)));
    assert_eq!(hours.trigger_hours, Some(Hours::whole(250)));
    assert_eq!(keys(&deferred), ["calibration-note-trigger-firm"]);
    assert_eq!(keys(&run(framework(0, "0.6", Some(300_000)))), ["calibration-note-trigger"]);
    let sure = run(framework(400_000, "0.6", Some(300_000)));
    assert_eq!(keys(&sure), ["calibration-note-trigger-by-minimum"]);

    let never = run(framework(200_000, "0.6", Some(600_001)));
    assert_eq!((never.hours, never.verdict), (Hours::ZERO, Verdict::NoPotential));
    assert_eq!(keys(&never)[0], "calibration-reason-trigger-not-reached");
    assert_eq!(run(framework(200_000, "0.6", Some(600_000))).hours, Hours::whole(500), "reached to the euro");
}

#[test]
fn an_impossible_trigger_is_refused() {
    for (trigger, fault) in [
        (-1, CalibrationFault::Negative),
        (1_000_001, CalibrationFault::Order),
        (1_000_000_000_000, CalibrationFault::TooLarge),
    ] {
        let found = refused(framework(0, "0.6", Some(trigger)));
        assert_eq!(found, (CalibrationField::TriggerAmount, fault), "{trigger}");
    }
}

#[test]
fn what_a_framework_owes_follows_the_invoices() {
    let due = |min, trigger, invoiced| {
        framework_due(&framework(min, "0.6", trigger), Cents::euros(invoiced)).unwrap().unwrap()
    };
    // 600 000 EUR x 50 % / 30 x 5 % = 500 h; 200 000 EUR of minimum give 166,67 h.
    assert_eq!(due(200_000, None, 600_000), Hours::whole(500));
    assert_eq!(due(200_000, None, 0), Hours::new(16_667), "firm whatever is ordered");
    assert_eq!(due(200_000, Some(100_000), 99_999), Hours::ZERO, "even the firm hours wait");
    assert_eq!(due(200_000, Some(100_000), 100_000), Hours::new(16_667));
    assert_eq!(framework_due(&concession(), Cents::ZERO), Ok(None));
}

#[test]
fn drivers_come_widest_first() {
    let inputs = CalibrationInputs::Cost {
        amount: spread(950_000, 1_000_000, 1_050_000).map(Cents::euros),
        basis: CostBasis {
            labour_share: rates(40, 50, 60),
            effort_rate: Spread::sure(Ratio::from(BasisPoints::percent(5))),
            hourly_cost: spread(25, 30, 35).map(|c| HourlyCost::from(Cents::euros(c))),
        },
    };
    let found = drivers(&inputs).unwrap();
    let fields: Vec<_> = found.iter().map(|d| d.field).collect();
    assert_eq!(
        fields,
        [CalibrationField::LabourShare, CalibrationField::HourlyCost, CalibrationField::Amount]
    );
    assert_eq!((found[0].low, found[0].high), (Hours::new(66_667), Hours::whole(1_000)));
    assert_eq!((found[1].low, found[1].high), (Hours::new(71_429), Hours::whole(1_000)));
}

#[test]
fn every_method_says_what_moves_it() {
    use CalibrationField as F;
    let fields = |inputs: &CalibrationInputs| -> Vec<CalibrationField> {
        drivers(&inputs.resolved(&rules())).unwrap().iter().map(|d| d.field).collect()
    };
    let share = CalibrationInputs::ShareOfHours {
        total_hours: spread(900, 1_000, 1_100).map(Hours::whole),
        effort_rate: rates(5, 10, 15),
    };
    assert_eq!(fields(&share), [F::EffortRate, F::TotalHours]);
    assert_eq!(drivers(&share).unwrap()[0].low, Hours::whole(50));

    let CalibrationInputs::CleaningTransfer { months, transferred_monthly_hours, .. } =
        cleaning(480_000, 48, 200, "0.1")
    else {
        unreachable!()
    };
    let staff = CalibrationInputs::CleaningTransfer {
        amount: spread(400_000, 480_000, 500_000).map(Cents::euros),
        months,
        transferred_monthly_hours,
        effort_rate: rates(9, 10, 11),
        hourly_turnover: None,
    };
    assert_eq!(fields(&staff), [F::Amount, F::EffortRate], "the staff takes the first hours of any amount");
    assert_eq!(
        drivers(&staff).unwrap_err().field,
        F::HourlyTurnover,
        "what is left to the rules must be filled in"
    );

    let CalibrationInputs::TwoPhases { mut works, operation } = concession() else { unreachable!() };
    works.amount = spread(11_000_000, 12_000_000, 13_000_000).map(Cents::euros);
    let year = YearOfOperation::Amount {
        yearly_amount: spread(900_000, 1_000_000, 1_100_000).map(Cents::euros),
        basis: CostBasis {
            labour_share: rates(20, 50, 80),
            effort_rate: rates(4, 5, 6),
            hourly_cost: spread(29, 30, 31).map(|c| HourlyCost::from(Cents::euros(c))),
        },
    };
    let phases = CalibrationInputs::TwoPhases { works, operation: OperationPhase { year, ..operation } };
    assert_eq!(
        fields(&phases),
        [
            F::OperationLabourShare,
            F::OperationEffortRate,
            F::OperationAmountPerYear,
            F::WorksAmount,
            F::OperationHourlyCost
        ]
    );
    let free = CalibrationInputs::Free { hours: Hours::whole(1), reason: "r".to_owned() };
    assert_eq!(fields(&free), []);
}

#[test]
fn a_total_moves_by_all_its_lots_at_once() {
    let lot = |low, central, high| CalibrationInputs::ShareOfHours {
        total_hours: spread(low, central, high).map(Hours::whole),
        effort_rate: rates(5, 10, 10),
    };
    let lots = [lot(900, 1_000, 1_200), lot(2_000, 2_000, 2_000), sure_cost("1000000", "0.5", "0.06", "30")];
    // 100 + 200 + 1 000 h at the centre.
    let found = total_drivers(&lots, &rules()).unwrap();
    let expected = [
        HoursDriver {
            field: CalibrationField::EffortRate,
            low: Hours::whole(1_150),
            high: Hours::whole(1_300),
        },
        HoursDriver {
            field: CalibrationField::TotalHours,
            low: Hours::whole(1_290),
            high: Hours::whole(1_320),
        },
    ];
    assert_eq!(found, expected);
    assert_eq!(total_drivers(&[], &rules()), Ok(Vec::new()));
}
