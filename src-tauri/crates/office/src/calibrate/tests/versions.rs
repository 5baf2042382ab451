//! What was sent never changes.

use super::*;
use crate::calibrate::profiles::{remove_profile, save_profile};
use crate::calibrate::scenarios::{
    choose_scenario, new_scenario, remove_scenario, rename_scenario, send_calibration, share_total, version,
};
use crate::view::studio::{ByTrade, NewScenario, ProfileInput, ScenarioName, ShareTotal};
use clausier_domain::quantity::CalibrationId;
use clausier_store::tables::{Calibration, CalibrationLine, Commitment};

fn sent_rows(office: &Office, id: i64) -> (Calibration, Vec<CalibrationLine>) {
    let row = office.all::<Calibration>().into_iter().find(|c| c.id == CalibrationId(id)).unwrap();
    let lines = office.all::<CalibrationLine>().into_iter().filter(|l| l.calibration == row.id).collect();
    (row, lines)
}

fn own(share: [i64; 3]) -> ProfileInput {
    ProfileInput {
        trade: "masonry".into(),
        share: share.map(BasisPoints::percent),
        cost: [30, 35, 40].map(Cents::euros),
        source: "Trois lots finis".into(),
    }
}

#[test]
fn nothing_done_later_changes_what_was_sent() {
    let office = Office::new();
    let id = office.three_lots();
    let bare = LineInput { labour_share: None, ..again(id, &office.line(id, 2)) };
    office.save(vec![bare]).unwrap();
    let before = office.view(id);
    office.undone(|desk| send_calibration(desk, ById { id }));
    let view = office.view(id);
    assert_eq!((view.sent_on.as_deref(), view.version), (Some("2026-11-23"), 1));
    let sent = view.versions[0].id;
    assert_eq!(view.versions[0].hours, before.totals.kept);
    let frozen = sent_rows(&office, sent);
    assert_eq!(refusal(send_calibration(&office.desk(), ById { id })), pair("", "error-calibration-sent"));
    assert!(version(&office.desk(), ById { id: sent }).unwrap().differences.is_empty());

    // The same again, or another title, is no new version.
    let same = LineInput { title: "Gros œuvre et fondations".into(), ..again(id, &view.lines[0]) };
    office.save(vec![same]).unwrap();
    assert_eq!((office.view(id).version, sent_rows(&office, sent)), (1, frozen.clone()));
    assert_eq!(office.line(id, 0).title, "Gros œuvre et fondations");
    // Nor is another profile of the office: what was sent is shown as it was sent.
    save_profile(&office.desk(), own([40, 60, 70])).unwrap();
    assert_eq!(office.line(id, 2).labour_share, before.lines[2].labour_share);

    let raised = LineInput { effort: BasisPoints::percent(8), ..again(id, &office.line(id, 0)) };
    office.undone(|desk| save_lines(desk, LinesInput { lines: vec![raised] }));
    let view = office.view(id);
    assert_eq!((view.version, view.sent_on.clone(), view.scenarios.len()), (2, None, 1));
    assert!(view.scenarios[0].chosen && view.scenarios[0].id != sent);
    let numbers: Vec<_> = view.versions.iter().map(|v| (v.version, v.sent_on.is_some())).collect();
    assert_eq!(numbers, [(2, false), (1, true)]);
    assert_eq!(office.all::<Contract>()[0].version, 2);
    let compared = version(&office.desk(), ById { id: sent }).unwrap();
    let fields: Vec<_> = compared.differences.iter().map(|d| (d.lot.as_str(), d.field.as_str())).collect();
    assert_eq!(
        fields,
        [
            ("1 Gros œuvre et fondations", "effort"),
            ("1 Gros œuvre et fondations", "kept"),
            ("3 Électricité", "labour_share"),
            ("3 Électricité", "kept"),
        ]
    );
    remove_profile(&office.desk(), ByTrade { trade: "masonry".into() }).unwrap();

    // Whatever is done next.
    let desk = || office.desk();
    office.save(vec![cost(id, 0, "Peinture", 300_000)]).unwrap();
    new_scenario(&desk(), NewScenario { contract: id, name: "Bas".into(), effort_shift: BasisPoints::ZERO })
        .unwrap();
    let low = office.view(id).scenarios[1].id;
    choose_scenario(&desk(), ById { id: low }).unwrap();
    rename_scenario(&desk(), ScenarioName { id: low, name: "Plus bas".into() }).unwrap();
    remove_scenario(&desk(), ById { id: office.view(id).scenarios[0].id }).unwrap();
    let share = ShareTotal {
        contract: id,
        total: Hours::whole(4_000),
        weight: "amount".into(),
        minimum: Hours::ZERO,
    };
    share_total(&desk(), share).unwrap();
    office.undone(|desk| remove_line(desk, ById { id: view.lines[1].lot }));
    keep_hours(&desk(), ById { id }).unwrap();
    send_calibration(&desk(), ById { id }).unwrap();
    office.undone(|desk| remove_line(desk, ById { id: view.lines[0].lot }));
    assert_eq!(office.view(id).version, 3);
    assert_eq!(sent_rows(&office, sent), frozen);
    let compared = version(&desk(), ById { id: sent }).unwrap();
    assert_eq!(compared.snapshot.lines.len(), 3);
    assert_eq!(compared.snapshot.total, before.totals.kept);
    let of = |field: &str| compared.differences.iter().filter(|d| d.field == field).count();
    assert_eq!((of("removed"), of("added")), (2, 1), "{:?}", compared.differences);
}

#[test]
fn what_moves_a_sent_total_is_that_of_the_day_it_was_sent() {
    let office = Office::new();
    let id = office.three_lots();
    let bare =
        |n: usize| LineInput { labour_share: None, hourly_cost: None, ..again(id, &office.line(id, n)) };
    office.save((0..3).map(bare).collect()).unwrap();
    save_profile(&office.desk(), own([40, 45, 50])).unwrap();
    assert_eq!(office.view(id).practice, "today");
    send_calibration(&office.desk(), ById { id }).unwrap();
    let sent = office.view(id);
    assert_eq!((sent.practice.as_str(), sent.profiles.len()), ("sent", 1));
    assert_eq!(
        (sent.profiles[0].used.as_str(), sent.profiles[0].share[0]),
        ("own", BasisPoints::percent(40))
    );

    save_profile(&office.desk(), own([10, 20, 90])).unwrap();
    // The lot is worth more than it was when it was sent.
    let raised = Lot { amount: Some(Cents::euros(9_000_000)), ..office.all::<Lot>().swap_remove(0) };
    let message = Message::new("journal-lines").with("count", 1_usize).with("title", "");
    office.desk().save(message, |tx| tx.update(&raised).map(|()| 0).map_err(OfficeError::from)).unwrap();
    let after = office.view(id);
    let said = |view: &TenderView| {
        let drivers = view.drivers.iter().map(|d| (d.factor.clone(), d.low, d.high, d.range.clone()));
        (drivers.collect::<Vec<_>>(), view.totals.p10, view.totals.p90, view.profiles.clone())
    };
    assert_eq!(said(&after), said(&sent));

    // What was sent before profiles were kept is told with today's, and the screen says so.
    let row = office.all::<Calibration>().into_iter().find(|c| c.sent_on.is_some()).unwrap();
    let mut older: serde_json::Value = serde_json::from_str(&row.snapshot).unwrap();
    older.as_object_mut().unwrap().remove("practice").unwrap();
    let older = Calibration { snapshot: older.to_string(), ..row };
    let message = Message::new("journal-lines").with("count", 1_usize).with("title", "");
    office.desk().save(message, |tx| tx.update(&older).map(|()| 0).map_err(OfficeError::from)).unwrap();
    let view = office.view(id);
    assert_eq!((view.practice.as_str(), view.profiles[0].share[0]), ("today", BasisPoints::percent(10)));
    assert_eq!(view.totals.kept, sent.totals.kept);
}

#[test]
fn a_sent_version_is_frozen_scenario_by_scenario() {
    let office = Office::new();
    let id = office.three_lots();
    let more = NewScenario { contract: id, name: "Haut".into(), effort_shift: BasisPoints::percent(2) };
    new_scenario(&office.desk(), more).unwrap();
    send_calibration(&office.desk(), ById { id }).unwrap();
    let rows = office.view(id).scenarios;
    let frozen: Vec<_> = rows.iter().map(|s| sent_rows(&office, s.id)).collect();
    for scenario in &rows {
        let name = ScenarioName { id: scenario.id, name: "Autre".into() };
        assert_eq!(refusal(rename_scenario(&office.desk(), name)), pair("", "error-version-frozen"));
        let removed = remove_scenario(&office.desk(), ById { id: scenario.id });
        assert_eq!(refusal(removed), pair("", "error-version-frozen"));
    }
    // The other scenario becomes the next version.
    office.undone(|desk| choose_scenario(desk, ById { id: rows[1].id }));
    let view = office.view(id);
    assert_eq!((view.version, view.lines[0].effort), (2, BasisPoints::percent(9)));
    let early = choose_scenario(&office.desk(), ById { id: rows[0].id });
    assert_eq!(refusal(early), pair("", "error-version-frozen"));
    assert_eq!(rows.iter().map(|s| sent_rows(&office, s.id)).collect::<Vec<_>>(), frozen);
    // A new scenario beside a sent one stands in the next version too, with its copy.
    send_calibration(&office.desk(), ById { id }).unwrap();
    let lower = NewScenario { contract: id, name: "Bas".into(), effort_shift: BasisPoints::percent(-1) };
    office.undone(|desk| new_scenario(desk, lower));
    let view = office.view(id);
    let names: Vec<_> = view.scenarios.iter().map(|s| (s.name.as_str(), s.chosen)).collect();
    assert_eq!((view.version, names), (3, vec![("Haut", true), ("Bas", false)]));
}

#[test]
fn an_incomplete_table_is_neither_sent_nor_kept() {
    let office = Office::new();
    let id = office.three_lots();
    let bare = LineInput { amount: None, ..again(id, &office.line(id, 1)) };
    office.save(vec![bare]).unwrap();
    let incomplete = pair("", "error-calibration-incomplete");
    assert_eq!(refusal(send_calibration(&office.desk(), ById { id })), incomplete);
    assert_eq!(refusal(keep_hours(&office.desk(), ById { id })), incomplete);
}

#[test]
fn the_hours_kept_are_those_of_the_chosen_scenario() {
    let office = Office::new();
    let id = office.three_lots();
    office.undone(|desk| keep_hours(desk, ById { id }));
    send_calibration(&office.desk(), ById { id }).unwrap();
    let frozen = sent_rows(&office, office.view(id).versions[0].id);
    let raised = LineInput { kept: Some(Hours::whole(2_500)), ..again(id, &office.line(id, 0)) };
    office.save(vec![raised]).unwrap();
    keep_hours(&office.desk(), ById { id }).unwrap();
    let commitments = office.all::<Commitment>();
    assert_eq!(commitments.len(), 3, "keeping again replaces");
    assert_eq!(commitments[0].hours, Hours::whole(2_500));
    assert_ne!(commitments[0].calibration, Some(frozen.0.id));
    assert_eq!(sent_rows(&office, frozen.0.id.0), frozen);
}
