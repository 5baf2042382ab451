//! Need against people and posts; what finished lots teach.

use super::*;
use crate::calibrate::feasible::{feasibility, save_capacity};
use crate::calibrate::profiles::{profiles, save_profile};
use crate::calibrate::scenarios::version;
use crate::view::dossier::NameValue;
use crate::view::studio::{CapacityLine, FeasibilityView, ProfileInput};
use clausier_domain::quantity::YearMonth;

fn feasible(office: &Office, id: i64) -> FeasibilityView {
    feasibility(&office.desk(), ById { id }).unwrap()
}

fn verdicts(view: &FeasibilityView) -> (&str, Vec<&str>) {
    (view.verdict.as_str(), view.lots.iter().map(|l| l.verdict.as_str()).collect())
}

fn posts(trade: &str, posts: u32) -> CapacityLine {
    CapacityLine {
        id: 0,
        organisation: "Tremplin".into(),
        trade: trade.into(),
        posts,
        from_month: YearMonth::from_number(202_601).unwrap(),
        to_month: YearMonth::from_number(202_812).unwrap(),
    }
}

#[test]
fn hours_are_confronted_with_posts_month_by_month() {
    let office = Office::new();
    let id = office.three_lots();
    let view = feasible(&office, id);
    assert_eq!(verdicts(&view), ("short", vec!["short"; 3]), "nobody is in the office");
    let months: Vec<_> = view.months.iter().map(|m| m.month.number()).collect();
    assert_eq!((months.len(), months[0], months[11]), (12, 202_612, 202_711), "from the publication on");
    // 1 920 + 1 340 + 510 h over twelve months of 151,67 h: 2,07 posts.
    assert!(view.months.iter().all(|m| m.needed == 207 && m.people == 0 && m.capacity == 0), "{view:?}");
    assert!(!view.reasons.is_empty() && view.lots.iter().all(|l| !l.reasons.is_empty()));

    save_capacity(&office.desk(), posts("painting", 9)).unwrap();
    assert_eq!(feasible(&office, id).verdict, "short", "posts of another trade");
    save_capacity(&office.desk(), posts("masonry", 2)).unwrap();
    let view = feasible(&office, id);
    assert_eq!(verdicts(&view), ("short", vec!["tenable"; 3]), "each alone, not all together");
    save_capacity(&office.desk(), posts("", 1)).unwrap();
    let view = feasible(&office, id);
    assert_eq!(verdicts(&view), ("tenable", vec!["tenable"; 3]), "a post in any trade serves this one");
    assert!(view.months.iter().all(|m| m.capacity == 300));

    let bare = LineInput { amount: None, ..again(id, &office.line(id, 1)) };
    office.save(vec![bare]).unwrap();
    let view = feasible(&office, id);
    assert_eq!(verdicts(&view), ("unknown", vec!["tenable", "unknown", "tenable"]));
    assert_eq!(view.lots[1].reasons[0].key, "line-missing");
    let undated = TenderFacts {
        id,
        title: "Sans date".into(),
        kind: ContractKind::Works,
        buyer_kind: "local".into(),
        launch_on: None,
        duration_months: Some(12),
        options: None,
    };
    save_tender(&office.desk(), undated).unwrap();
    let view = feasible(&office, id);
    assert_eq!((verdicts(&view).1, view.months.len()), (vec!["unknown"; 3], 0));
}

#[test]
fn the_fictional_office_has_people_posts_and_lessons() {
    let office = Office::demo();
    let id = tenders(&office.desk(), Nothing {}).unwrap().tenders[0].id;
    let view = office.view(id);
    let scenarios: Vec<_> = view.scenarios.iter().map(|s| (s.name.as_str(), s.total)).collect();
    assert_eq!(
        scenarios,
        [("Prudent", 3_760), ("Retenu", 4_430), ("Ambitieux", 5_770)].map(|(n, h)| (n, Hours::whole(h)))
    );
    assert_eq!(view.options.policy_threshold, Some(Cents::euros(70_000)));
    let found = feasible(&office, id);
    assert_eq!((found.lots.len(), found.months.len()), (5, 12));
    assert!(found.months.iter().any(|m| m.people > 0) && found.months.iter().any(|m| m.capacity > 0));
    let needed: i64 = found.months.iter().map(|m| m.needed).sum();
    assert!((2_900..=2_940).contains(&needed), "4 430 h are 29,2 months of one person: {needed}");

    let sent = office.all::<clausier_store::tables::Calibration>();
    let sent = sent.iter().find(|c| c.sent_on.is_some()).unwrap();
    let compared = version(&office.desk(), ById { id: sent.id.0 }).unwrap();
    assert!(compared.differences.is_empty(), "{:?}", compared.differences);

    let all = profiles(&office.desk(), Nothing {}).unwrap();
    assert!(!all.learning && all.profiles.iter().all(|p| p.used == "default"));
    let taught: Vec<_> = all.profiles.iter().filter(|p| p.lots > 0).collect();
    assert!(taught.len() >= 5, "{} trades", taught.len());
    for profile in &taught {
        assert!(
            profile.learned_weight > BasisPoints::ZERO && profile.learned_weight < BasisPoints::percent(50)
        );
        let [low, central, high] = profile.learned_share;
        assert!(low <= central && central <= high);
    }
    let masonry = taught.iter().find(|p| p.trade == "masonry").unwrap();
    let learning = |value: &str| NameValue { name: "learning".into(), value: value.into() };
    let setting = learning("2");
    assert_eq!(refusal(crate::settings::save_setting(&office.desk(), setting)).0, "value");
    office.undone(|desk| crate::settings::save_setting(desk, learning("1")));
    let used = |office: &Office| {
        let all = profiles(&office.desk(), Nothing {}).unwrap();
        all.profiles.into_iter().find(|p| p.trade == "masonry").unwrap().used
    };
    assert_eq!(used(&office), "learned");
    let line = LineInput { labour_share: None, ..again(id, &view.lines[0]) };
    let previewed = preview_line(&office.desk(), line).unwrap();
    assert_eq!(previewed.profile, "learned");
    assert_eq!(previewed.labour_share, Some(masonry.learned_share[1]));
    let own = ProfileInput {
        trade: "masonry".into(),
        share: [40, 45, 50].map(BasisPoints::percent),
        cost: [30, 35, 40].map(Cents::euros),
        source: String::new(),
    };
    save_profile(&office.desk(), own).unwrap();
    assert_eq!(used(&office), "own", "what the office wrote comes first");
}
