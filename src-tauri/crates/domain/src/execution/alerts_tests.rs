use super::*;
use crate::execution::Span;
use crate::execution::fixtures::{check_sentences, d, emitted, m, rules};
use crate::quantity::PlacementId;
use std::collections::BTreeSet;

const TODAY: &str = "2026-11-23";

fn lot(id: i64) -> LotAlertFacts {
    LotAlertFacts {
        lot: LotId(id),
        title: "Lot".into(),
        ends_on: d("2027-04-30"),
        level: LotLevel::Good,
        due: Hours::whole(8_800),
        done: Hours::whole(4_944),
        forecast: Hours::whole(8_800),
        point_of_no_return: None,
        needed_posts: Some(0),
        companies: Vec::new(),
        waiting: None,
        reminders: Vec::new(),
    }
}

fn company(declared: &[&str]) -> CompanyAlertFacts {
    CompanyAlertFacts {
        company: OrganisationId(7),
        name: "Entreprise fictive".into(),
        placements: vec![Span::new(d("2026-09-14"), d("2027-02-26"))],
        declared: declared.iter().map(|t| m(t)).collect(),
    }
}

fn person() -> PersonAlertFacts {
    PersonAlertFacts {
        person: PersonId(3),
        name: "Personne fictive".into(),
        eligible_until: None,
        pass_until: None,
        proofs: Vec::new(),
        placements: Vec::new(),
        hours: Hours::whole(420),
    }
}

fn run(facts: &AlertFacts) -> Vec<Alert> {
    alerts(facts, d(TODAY), &rules())
}

fn lots(lot: LotAlertFacts) -> AlertFacts {
    AlertFacts { lots: vec![lot], ..AlertFacts::default() }
}

#[test]
fn a_quiet_portfolio_says_nothing() {
    let mut quiet = lot(1);
    quiet.companies = vec![company(&["2026-09", "2026-10"])];
    let mut calm = person();
    calm.eligible_until = Some(d("2027-06-30"));
    let facts = AlertFacts { lots: vec![quiet], people: vec![calm], ..AlertFacts::default() };
    assert_eq!(run(&facts), []);
}

#[test]
fn a_late_lot_is_for_today_with_its_last_date() {
    let mut late = lot(1);
    late.level = LotLevel::Late;
    late.forecast = Hours::whole(7_834);
    late.point_of_no_return = Some(d("2027-03-21"));
    late.needed_posts = Some(2);
    let found = run(&lots(late.clone()));
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].kind, found[0].urgency), (AlertKind::LotLate, Urgency::Today));
    assert_eq!(found[0].message.args["missing"], Arg::Hours(Hours::whole(966)));
    assert_eq!(found[0].delay.args["days"], Arg::Count(118));
    assert_eq!(found[0].detail.key, "alert-lot-late-detail-until");
    late.point_of_no_return = Some(d("2026-11-22"));
    assert_eq!(run(&lots(late))[0].detail.key, "alert-lot-late-detail-passed");
}

#[test]
fn a_lot_to_watch_speaks_when_its_last_date_is_near() {
    for (days, expected) in [(0, Some(Urgency::Today)), (60, Some(Urgency::ThisWeek)), (61, None)] {
        let mut watched = lot(1);
        watched.level = LotLevel::Watch;
        watched.forecast = Hours::whole(8_000);
        watched.point_of_no_return = Some(d(TODAY) + chrono::TimeDelta::days(days));
        assert_eq!(run(&lots(watched)).first().map(|a| a.urgency), expected, "{days} days");
    }
}

#[test]
fn a_missing_month_is_asked_after_the_deadline_and_awaited_before() {
    for (today, declared, expected) in [
        ("2026-11-23", &["2026-09", "2026-10"][..], None),
        ("2026-11-23", &["2026-09"][..], Some(("alert-declaration", Urgency::Today, "2026-11-10"))),
        ("2026-11-23", &[][..], Some(("alert-declaration-several", Urgency::Today, "2026-10-10"))),
        (
            "2026-11-10",
            &["2026-09"][..],
            Some(("alert-declaration-awaited", Urgency::ThisWeek, "2026-11-10")),
        ),
        ("2026-11-11", &["2026-09"][..], Some(("alert-declaration", Urgency::Today, "2026-11-10"))),
        ("2026-11-02", &["2026-09"][..], Some(("alert-declaration-awaited", Urgency::Later, "2026-11-10"))),
        ("2026-09-30", &[][..], None),
    ] {
        let mut facts = lot(1);
        facts.companies = vec![company(declared)];
        let found = alerts(&lots(facts), d(today), &rules());
        let got = found.first().map(|a| (a.message.key.as_str(), a.urgency, a.due_on.unwrap()));
        assert_eq!(got, expected.map(|(k, u, date)| (k, u, d(date))), "{today} {declared:?}");
    }
}

#[test]
fn months_without_anybody_in_post_are_not_asked() {
    let mut facts = lot(1);
    let mut silent = company(&["2026-09"]);
    silent.placements = vec![Span::new(d("2026-09-14"), d("2026-09-30"))];
    facts.companies = vec![silent];
    assert_eq!(run(&lots(facts)), []);
}

#[test]
fn notices_begin_on_their_day() {
    let rules = rules();
    let in_days = |n: i64| d(TODAY) + chrono::TimeDelta::days(n);
    let proof = |n| {
        let proofs = vec![ProofAlertFacts { criterion: "RSA".into(), until: in_days(n) }];
        AlertFacts { people: vec![PersonAlertFacts { proofs, ..person() }], ..AlertFacts::default() }
    };
    let eligible = |n| {
        let eligible_until = Some(in_days(n));
        AlertFacts { people: vec![PersonAlertFacts { eligible_until, ..person() }], ..AlertFacts::default() }
    };
    let contract = |n| {
        let period = Span::new(d("2026-06-08"), in_days(n));
        let placements = vec![PlacementAlertFacts { placement: PlacementId(9), lot: LotId(1), period }];
        AlertFacts {
            lots: vec![lot(1)],
            people: vec![PersonAlertFacts { placements, ..person() }],
            ..AlertFacts::default()
        }
    };
    let calibration = |n| {
        let contract = CalibrationAlertFacts {
            contract: ContractId(4),
            title: "Marche".into(),
            publication_on: in_days(n),
            lots: 5,
            calibrated: 2,
        };
        AlertFacts { calibrations: vec![contract], ..AlertFacts::default() }
    };
    let ending = |n| lots(LotAlertFacts { ends_on: in_days(n), ..lot(1) });
    type Build<'a> = &'a dyn Fn(i64) -> AlertFacts;
    let pass = |n| AlertFacts {
        people: vec![PersonAlertFacts { pass_until: Some(in_days(n)), ..person() }],
        ..AlertFacts::default()
    };
    let cases: [(AlertKind, i64, Build<'_>); 6] = [
        (AlertKind::ProofExpiring, 30, &proof),
        (AlertKind::EligibilityEnding, 60, &eligible),
        (AlertKind::PassEnding, 60, &pass),
        (AlertKind::ContractEnding, 45, &contract),
        (AlertKind::CalibrationDue, 14, &calibration),
        (AlertKind::LotEnding, 60, &ending),
    ];
    for (kind, notice, build) in cases {
        for (days, urgency) in [
            (-1, None),
            (0, Some(Urgency::Today)),
            (7, Some(Urgency::ThisWeek)),
            (8, Some(Urgency::Later)),
            (notice, Some(Urgency::Later)),
            (notice + 1, None),
        ] {
            let found = alerts(&build(days), d(TODAY), &rules);
            let got = found.iter().find(|a| a.kind == kind).map(|a| a.urgency);
            assert_eq!(got, urgency, "{kind:?} {days} days ahead");
        }
    }
}

#[test]
fn a_contract_that_is_followed_by_another_needs_nothing() {
    let placement = |id, from: &str, to| PlacementAlertFacts {
        placement: PlacementId(id),
        lot: LotId(1),
        period: Span { starts_on: d(from), ends_on: to },
    };
    let mut worker = person();
    worker.placements =
        vec![placement(1, "2026-06-08", Some(d("2026-12-15"))), placement(2, "2026-12-16", None)];
    let mut facts = AlertFacts { lots: vec![lot(1)], people: vec![worker], ..AlertFacts::default() };
    assert_eq!(run(&facts), []);
    facts.people[0].placements.pop();
    assert_eq!(run(&facts)[0].kind, AlertKind::ContractEnding);
    facts.lots[0].done = facts.lots[0].due;
    assert_eq!(run(&facts), [], "the lot is held: no hours are at stake");
}

#[test]
fn the_end_of_a_pass_is_told_once() {
    let mut worker = person();
    worker.pass_until = Some(d("2026-12-20"));
    let mut facts = AlertFacts { people: vec![worker], ..AlertFacts::default() };
    let told = |facts: &AlertFacts| run(facts).into_iter().map(|a| a.kind).collect::<Vec<_>>();
    for (eligible_until, expected) in [
        (None, vec![AlertKind::PassEnding]),
        (Some("2027-06-30"), vec![AlertKind::PassEnding]),
        (Some("2026-12-20"), vec![AlertKind::EligibilityEnding]),
        (Some("2026-12-01"), vec![AlertKind::EligibilityEnding]),
        (Some("2026-12-21"), vec![AlertKind::PassEnding, AlertKind::EligibilityEnding]),
    ] {
        facts.people[0].eligible_until = eligible_until.map(d);
        assert_eq!(told(&facts), expected, "eligible until {eligible_until:?}");
    }
}

#[test]
fn hours_wait_a_week_at_most() {
    for (since, expected) in [("2026-11-17", Urgency::ThisWeek), ("2026-11-16", Urgency::Today)] {
        let mut facts = lot(1);
        let waiting =
            WaitingHours { hours: Hours::whole(252), lines: 2, month: m("2026-10"), since: d(since) };
        facts.waiting = Some(waiting);
        assert_eq!(run(&lots(facts))[0].urgency, expected, "since {since}");
    }
}

#[test]
fn the_order_is_the_cost_of_waiting_and_stays_the_same() {
    let mut first = lot(1);
    first.level = LotLevel::Late;
    first.forecast = Hours::whole(7_000);
    first.waiting =
        Some(WaitingHours { hours: Hours::whole(10), lines: 1, month: m("2026-09"), since: d("2026-10-01") });
    first.companies = vec![company(&["2026-09"])];
    let mut second = lot(2);
    second.level = LotLevel::Late;
    second.forecast = Hours::whole(8_000);
    second.point_of_no_return = Some(d("2026-12-01"));
    let mut worker = person();
    worker.eligible_until = Some(d(TODAY));
    let mut facts = AlertFacts { lots: vec![first, second], people: vec![worker], ..AlertFacts::default() };
    let keys: Vec<String> = run(&facts).into_iter().map(|a| a.key).collect();
    assert_eq!(
        keys,
        [
            "lot_late:2",
            "lot_late:1",
            "declaration_missing:1:7:2026-10",
            "hours_to_check:1",
            "eligibility_ending:3"
        ]
    );
    facts.lots.reverse();
    assert_eq!(run(&facts).into_iter().map(|a| a.key).collect::<Vec<_>>(), keys, "whatever the input order");
}

#[test]
fn the_name_of_a_kind_is_the_one_sent() {
    for kind in [
        AlertKind::LotLate,
        AlertKind::DeclarationMissing,
        AlertKind::FormMissing,
        AlertKind::LotBehind,
        AlertKind::LotSilent,
        AlertKind::HoursToCheck,
        AlertKind::ProofExpiring,
        AlertKind::EligibilityEnding,
        AlertKind::PassEnding,
        AlertKind::ContractEnding,
        AlertKind::CalibrationDue,
        AlertKind::LotEnding,
    ] {
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
    }
}

#[test]
fn every_sentence_of_the_follow_up_exists_in_both_languages() {
    let prefixes = ["alert-", "count-", "hold-", "penalty-"];
    let sources = [
        include_str!("alert_reminders.rs"),
        include_str!("alerts.rs"),
        include_str!("counting.rs"),
        include_str!("foresight.rs"),
        include_str!("hold.rs"),
        include_str!("penalty.rs"),
        include_str!("progress.rs"),
    ];
    let keys: BTreeSet<String> = sources.iter().flat_map(|s| emitted(s, &prefixes)).collect();
    check_sentences(
        include_str!("../../../../../assets/locales/fr/execution.ftl"),
        include_str!("../../../../../assets/locales/en/execution.ftl"),
        &keys,
    );
}
