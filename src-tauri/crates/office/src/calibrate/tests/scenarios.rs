//! Scenarios side by side, a total shared.

use super::*;
use crate::calibrate::scenarios::{
    choose_scenario, new_scenario, remove_scenario, rename_scenario, share_total,
};
use crate::view::studio::{NewScenario, ScenarioName, ShareTotal};

fn new(contract: i64, name: &str, points: i64) -> NewScenario {
    NewScenario { contract, name: name.into(), effort_shift: BasisPoints::percent(points) }
}

#[test]
fn a_fresh_tender_gets_its_first_scenario_with_its_first_line() {
    let office = Office::new();
    let id = office.tender();
    assert!(office.view(id).scenarios.is_empty());
    let first = office.view(id).lines[0].lot;
    office.save(vec![cost(id, first, "Gros œuvre", 2_350_000)]).unwrap();
    let view = office.view(id);
    assert_eq!(view.scenarios.len(), 1);
    assert_eq!((view.scenarios[0].name.as_str(), view.scenarios[0].chosen), ("Retenu", true));
    assert_eq!((view.version, view.versions.len()), (1, 1));
}

#[test]
fn scenarios_are_copied_chosen_renamed_and_removed() {
    let office = Office::new();
    let id = office.three_lots();
    let kept = LineInput { kept: Some(Hours::whole(2_000)), ..again(id, &office.line(id, 0)) };
    office.save(vec![kept]).unwrap();
    let done = office.undone(|desk| new_scenario(desk, new(id, "Prudent", -1)));
    assert_eq!(done.key, "journal-scenario-added");
    office.undone(|desk| new_scenario(desk, new(id, "Copie", 0)));
    let view = office.view(id);
    let names: Vec<_> = view.scenarios.iter().map(|s| (s.name.as_str(), s.chosen)).collect();
    assert_eq!(names, [("Retenu", true), ("Prudent", false), ("Copie", false)]);
    assert_eq!(view.lines[0].effort, BasisPoints::percent(7), "the first one keeps its place");
    let prudent = &view.scenarios[1];
    // 2 350 000 x 42 % / 36 x 6 % = 1 645 h, 1 148 h, 434 h; hours typed for 7 % are not those of 6 %.
    assert_eq!(prudent.hours, [1_650, 1_150, 430].map(|h| Some(Hours::whole(h))));
    assert_eq!(prudent.total, Hours::whole(3_230));
    assert_eq!(prudent.gap.as_ref().unwrap().key, "scenario-gap-less");
    let copy = &view.scenarios[2];
    assert_eq!((copy.gap.clone(), copy.hours[0]), (None, Some(Hours::whole(2_000))));

    office.undone(|desk| choose_scenario(desk, ById { id: prudent.id }));
    let view = office.view(id);
    assert_eq!(view.lines[0].effort, BasisPoints::percent(6));
    assert_eq!(view.totals.kept, Hours::whole(3_230));
    assert_eq!(view.scenarios.iter().filter(|s| s.chosen).count(), 1);
    assert_eq!(view.scenarios[0].gap.as_ref().unwrap().key, "scenario-gap-more");
    let raised = LineInput { effort: BasisPoints::percent(9), ..again(id, &view.lines[2]) };
    office.save(vec![raised]).unwrap();
    assert_eq!(office.view(id).scenarios[0].gap.as_ref().unwrap().key, "scenario-gap-mixed");

    let rename = |id, name: &str| ScenarioName { id, name: name.into() };
    office.undone(|desk| rename_scenario(desk, rename(prudent.id, "Sage")));
    assert_eq!(
        refusal(rename_scenario(&office.desk(), rename(prudent.id, " retenu"))),
        pair("name", "error-scenario-name")
    );
    assert_eq!(refusal(new_scenario(&office.desk(), new(id, " ", 0))), pair("name", "error-required"));
    assert_eq!(refusal(new_scenario(&office.desk(), new(id, "X", 101))), pair("effort_shift", "error-rate"));
    new_scenario(&office.desk(), new(id, "Zéro", -100)).unwrap();
    let view = office.view(id);
    assert!(view.scenarios[3].total.is_zero(), "rates stay between 0 and 100 %");
    assert_eq!(refusal(new_scenario(&office.desk(), new(id, "Cinq", 0))), pair("", "error-scenarios-most"));

    office.undone(|desk| remove_scenario(desk, ById { id: prudent.id }));
    let view = office.view(id);
    assert!(view.scenarios[0].chosen && view.scenarios.len() == 3, "another one is chosen");
    keep_hours(&office.desk(), ById { id }).unwrap();
    assert_eq!(
        refusal(remove_scenario(&office.desk(), ById { id: view.scenarios[0].id })),
        pair("", "error-scenario-kept")
    );
    for other in &view.scenarios[1..] {
        remove_scenario(&office.desk(), ById { id: other.id }).unwrap();
    }
    assert_eq!(
        refusal(remove_scenario(&office.desk(), ById { id: view.scenarios[0].id })),
        pair("", "error-scenario-last")
    );
}

#[test]
fn an_opinion_names_the_lots() {
    let office = Office::new();
    let id = office.three_lots();
    let said = |office: &Office| {
        let view = office.view(id);
        crate::words::say(crate::words::Language::French, &view.scenarios[0].opinion)
    };
    assert_eq!(said(&office), "les lots 1, 2, 3 ne tiennent pas", "nobody is in the office");
    let bare = LineInput { amount: None, ..again(id, &office.line(id, 1)) };
    office.save(vec![bare]).unwrap();
    assert_eq!(said(&office), "lot 2 à compléter");
}

#[test]
fn a_shared_total_is_exact_and_small_lots_get_none() {
    let office = Office::new();
    let id = office.three_lots();
    let share = |total: i64, weight: &str, minimum: i64| ShareTotal {
        contract: id,
        total: Hours::new(total),
        weight: weight.into(),
        minimum: Hours::whole(minimum),
    };
    let kept = |office: &Office| office.view(id).lines.iter().map(|l| l.kept.unwrap()).collect::<Vec<_>>();
    for (total, weight, minimum) in
        [(250_000, "amount", 0), (260_000, "labour", 70), (123_457, "hours", 0), (100_100, "amount", 200)]
    {
        office.undone(|desk| share_total(desk, share(total, weight, minimum)));
        let parts = kept(&office);
        assert_eq!(parts.iter().sum::<Hours>(), Hours::new(total), "{weight}");
        assert_eq!(office.view(id).totals.kept, Hours::new(total));
        assert!(parts.iter().all(|p| p.is_zero() || *p >= Hours::whole(minimum)));
    }
    assert_eq!(kept(&office)[2], Hours::ZERO, "620 000 of 4 610 000 EUR gives less than 200 of 1 001 h");
    assert!(office.view(id).lines.iter().all(|l| l.kept_typed));
    keep_hours(&office.desk(), ById { id }).unwrap();
    assert_eq!(office.all::<clausier_store::tables::Commitment>().len(), 2, "a lot without hours owes none");
    for (edit, field) in [
        (share(0, "amount", 0), "total"),
        (share(-1, "amount", 0), "total"),
        (share(100, "size", 0), "weight"),
        (share(10_000, "amount", -1), "minimum"),
        (share(10_000, "amount", 101), "minimum"),
    ] {
        assert_eq!(refusal(share_total(&office.desk(), edit)).0, field);
    }
    let bare = |line: &CalibrationLineView| LineInput { amount: None, ..again(id, line) };
    let lines = office.view(id).lines.iter().map(bare).collect();
    office.save(lines).unwrap();
    assert_eq!(
        refusal(share_total(&office.desk(), share(10_000, "amount", 0))),
        pair("weight", "calibration-error-no-weight")
    );
}
