//! Each method from the table to the figures and back.

use super::*;
use clausier_domain::message::Arg;

fn by(method: &str, contract: i64, lot: i64, inputs: MethodInputs) -> LineInput {
    LineInput { method: method.into(), inputs, ..cost(contract, lot, method, 1_000_000) }
}

fn free(hours: i64, reason: &str) -> MethodInputs {
    MethodInputs { free_hours: Some(Hours::whole(hours)), reason: reason.into(), ..MethodInputs::default() }
}

fn total(hours: i64) -> MethodInputs {
    MethodInputs { total_hours: Some(Hours::whole(hours)), ..MethodInputs::default() }
}

fn cleaning() -> MethodInputs {
    MethodInputs {
        months: Some(48),
        transferred_hours: Some(Hours::whole(200)),
        hourly_turnover: Some(Cents::euros(25)),
        ..MethodInputs::default()
    }
}

fn framework() -> MethodInputs {
    MethodInputs {
        min_amount: Some(Cents::euros(200_000)),
        expected_share: Some(BasisPoints::percent(60)),
        ..MethodInputs::default()
    }
}

fn phases() -> MethodInputs {
    MethodInputs {
        operation_hours: Some(Hours::whole(10_000)),
        operation_effort: Some(BasisPoints::percent(10)),
        operation_years: Some(5),
        ..MethodInputs::default()
    }
}

#[test]
fn lots_of_one_tender_mix_every_method() {
    let office = Office::new();
    let id = office.tender();
    let first = office.view(id).lines[0].lot;
    office
        .save(vec![
            by("cost", id, first, MethodInputs::default()),
            by("share_of_hours", id, 0, total(20_000)),
            by("cleaning_transfer", id, 0, cleaning()),
            by("bands", id, 0, MethodInputs::default()),
            by("framework", id, 0, framework()),
            by("two_phases", id, 0, phases()),
            by("free", id, 0, free(455, "Objectif fixé avec l’acheteur")),
        ])
        .unwrap();
    let view = office.view(id);
    let hours: Vec<_> = view.lines.iter().map(|l| l.central.unwrap()).collect();
    // 1 000 000 EUR x 42 % / 36 EUR x 7 % = 816,67 h; 20 000 h x 7 %; (1 000 000 / 25 - 200 x 48) x 7 %;
    // 900 h from 400 000 EUR on; 60 % of the first; 816,67 + 10 000 x 10 % x 5.
    assert_eq!(
        hours,
        [81_670, 140_000, 212_800, 90_000, 49_000, 581_670, 45_500].map(Hours::new),
        "{hours:?}"
    );
    let methods: Vec<_> = view.lines.iter().map(|l| l.method.as_str()).collect();
    assert_eq!(methods, method::METHODS);
    for line in &view.lines {
        assert!(
            line.steps.iter().any(|s| s.sign == "=" || s.label == "calibration-field-reason"),
            "{line:?}"
        );
        assert_eq!(preview_line(&office.desk(), again(id, line)).unwrap().central, line.central);
    }
    let result = |n: usize| view.lines[n].result.clone();
    assert_eq!(result(2).potential, Some(BasisPoints::percent(76)));
    assert_eq!(result(3).stay_months, Some(6));
    assert_eq!(
        (result(4).firm, result(4).maximum, result(4).per_10_000),
        (Some(Hours::new(16_333)), Some(Hours::new(81_667)), Some(Hours::new(817)))
    );
    assert_eq!((result(5).works, result(5).operation), (Some(Hours::new(81_667)), Some(Hours::whole(5_000))));
    let totals = &view.totals;
    assert_eq!(totals.central, hours.into_iter().sum());
    let (p10, p50, p90) = (totals.p10.unwrap(), totals.p50.unwrap(), totals.p90.unwrap());
    assert!(totals.low <= p10 && p10 < p50 && p50 < p90 && p90 <= totals.high);
    let factors: Vec<_> = view.drivers.iter().map(|d| d.factor.as_str()).collect();
    for factor in ["effort", "labour_share", "hourly_cost", "amount", "hours", "expected_share"] {
        assert!(factors.contains(&factor), "{factor} {factors:?}");
    }
    assert!(view.drivers.iter().all(|d| d.low <= totals.central && totals.central <= d.high));
    assert!(view.drivers.windows(2).all(|w| w[0].high - w[0].low >= w[1].high - w[1].low));
    // The draws of a tender never change by themselves.
    assert_eq!(office.view(id).totals.p90, totals.p90);
}

#[test]
fn a_line_says_what_it_waits_for() {
    let office = Office::new();
    let id = office.tender();
    let first = office.view(id).lines[0].lot;
    let bare = |method: &str| LineInput {
        amount: None,
        labour_share: None,
        hourly_cost: None,
        trade: String::new(),
        ..by(method, id, first, MethodInputs::default())
    };
    for (method, fields) in [
        ("cost", vec!["amount", "labour-share", "hourly-cost"]),
        ("share_of_hours", vec!["total-hours"]),
        ("cleaning_transfer", vec!["amount", "months", "transferred-monthly-hours"]),
        ("bands", vec!["amount"]),
        ("framework", vec!["max-amount", "labour-share", "hourly-cost"]),
        (
            "two_phases",
            vec![
                "works-amount",
                "labour-share",
                "hourly-cost",
                "operation-hours-per-year",
                "operation-effort-rate",
                "operation-years",
            ],
        ),
        ("free", vec!["hours"]),
    ] {
        office.save(vec![bare(method)]).unwrap();
        let view = office.view(id);
        assert_eq!((view.lines[0].verdict.as_str(), view.totals.incomplete), ("incomplete", 1));
        assert_eq!((view.totals.p50, view.drivers.len()), (None, 0));
        let asked: Vec<_> = view.lines[0].reasons.iter().map(|r| r.args["field"].clone()).collect();
        let wanted: Vec<_> = fields.iter().map(|f| Arg::Key(format!("calibration-field-{f}"))).collect();
        assert_eq!(asked, wanted, "{method}");
    }
}

#[test]
fn every_refusal_names_its_field() {
    let office = Office::new();
    let id = office.tender();
    let lot = office.view(id).lines[0].lot;
    let rate = Some(BasisPoints::new(10_001));
    let minus = Some(Hours::new(-1));
    let inputs = |change: &dyn Fn(&mut MethodInputs)| {
        let mut inputs = MethodInputs { free_hours: Some(Hours::whole(10)), reason: "x".into(), ..phases() };
        inputs = MethodInputs { total_hours: Some(Hours::whole(1)), ..inputs };
        inputs = MethodInputs { months: Some(12), transferred_hours: Some(Hours::ZERO), ..inputs };
        change(&mut inputs);
        inputs
    };
    let before = office.digest();
    for (method, more, field, key) in [
        ("nothing", inputs(&|_| ()), "method", "error-method"),
        ("share_of_hours", inputs(&|i| i.total_hours = minus), "total_hours", "error-negative"),
        (
            "share_of_hours",
            inputs(&|i| i.total_hours = Some(Hours::whole(20_000_000_000))),
            "total_hours",
            "calibration-error-too-large",
        ),
        ("cleaning_transfer", inputs(&|i| i.months = Some(0)), "months", "calibration-error-zero"),
        (
            "cleaning_transfer",
            inputs(&|i| i.transferred_hours = minus),
            "transferred_hours",
            "error-negative",
        ),
        (
            "cleaning_transfer",
            inputs(&|i| i.hourly_turnover = Some(Cents::ZERO)),
            "hourly_turnover",
            "error-hourly-cost",
        ),
        (
            "framework",
            inputs(&|i| i.min_amount = Some(Cents::euros(1_000_001))),
            "min_amount",
            "calibration-error-order",
        ),
        ("framework", inputs(&|i| i.expected_share = rate), "expected_share", "error-rate"),
        (
            "framework",
            inputs(&|i| i.trigger_amount = Some(Cents::new(-1))),
            "trigger_amount",
            "error-negative",
        ),
        ("two_phases", inputs(&|i| i.operation_hours = minus), "operation_hours", "error-negative"),
        ("two_phases", inputs(&|i| i.operation_effort = rate), "operation_effort", "error-rate"),
        ("two_phases", inputs(&|i| i.operation_years = Some(0)), "operation_years", "calibration-error-zero"),
        ("free", inputs(&|i| i.reason = "  ".into()), "reason", "calibration-error-missing"),
        ("free", inputs(&|i| i.free_hours = minus), "free_hours", "error-hours-absurd"),
    ] {
        let line = by(method, id, lot, more);
        assert_eq!(refusal(preview_line(&office.desk(), line.clone())), pair(field, key), "{method}");
        assert_eq!(refusal(office.save(vec![line])), pair(field, key), "{method}");
    }
    let line = || cost(id, lot, "Gros œuvre", 1_000);
    for (line, field) in [
        (LineInput { effort: BasisPoints::new(-1), ..line() }, "effort"),
        (LineInput { labour_share: rate, ..line() }, "labour_share"),
        (LineInput { hourly_cost: Some(Cents::ZERO), ..line() }, "hourly_cost"),
        (LineInput { amount: Some(Cents::new(-1)), ..line() }, "amount"),
        (LineInput { kept: minus, ..line() }, "kept"),
        (LineInput { title: " ".into(), ..line() }, "title"),
    ] {
        assert_eq!(refusal(office.save(vec![line])).0, field);
    }
    assert_eq!(office.digest(), before, "a refusal writes nothing");
}

#[test]
fn what_a_change_elsewhere_breaks_stays_in_its_line() {
    let office = Office::new();
    let id = office.tender();
    let first = office.view(id).lines[0].lot;
    office.save(vec![by("framework", id, first, framework()), cost(id, 0, "Façades", 500_000)]).unwrap();
    let mut lot: Lot = office.all::<Lot>().into_iter().find(|l| l.id.0 == first).unwrap();
    lot.amount = Some(Cents::euros(100_000));
    office.dossier.write(Message::new("journal-lot"), |tx| Ok(tx.update(&lot).map(|()| 0)?)).unwrap();
    let view = office.view(id);
    assert_eq!(view.lines[0].verdict, "incomplete");
    assert_eq!(view.lines[0].reasons[0].key, "calibration-error-order", "the minimum exceeds the maximum");
    assert_eq!(view.lines[1].verdict, "oversized", "nobody is in the office");
    assert!(view.lines[1].central.is_some());
}
