//! Declared targets: counted, undone, and read by no match, plan or score.

use super::tests::{Office, code, office};
use super::*;
use crate::history::undo;
use crate::portfolio::portfolio;
use crate::view::matching::{TargetInput, TargetLine};
use crate::view::{ById, Nothing};
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, LotId, RowId};
use clausier_domain::vocabulary::Qpv;
use clausier_store::Tx;
use clausier_store::tables::Target;
use std::collections::BTreeSet;

fn target(lot: LotId, criterion: &str, people: Option<u32>, hours: Option<Hours>) -> TargetInput {
    TargetInput { id: 0, lot: lot.0, criterion: criterion.to_owned(), people, hours, note: String::new() }
}

impl Office {
    fn targets(&self, id: i64) -> Vec<TargetLine> {
        need(&self.desk(), ById { id }).unwrap().targets
    }
}

#[test]
fn a_target_is_a_counter_and_changes_no_score() {
    let office = office();
    let ledger = office.desk().ledger().unwrap();
    let rules = &crate::assets::assets().unwrap().eligibility;
    let lots: BTreeSet<LotId> = ledger.needs.values().map(|n| n.lot).collect();
    let before = office.rankings();
    let plan = portfolio(&office.desk(), Nothing {}).unwrap();
    // Every criterion on every lot, as one action: the ledger is read once.
    let codes = rules.criteria.iter().filter(|rule| !rule.iae_only).map(|rule| rule.code.as_str());
    let codes: Vec<&str> = codes.chain(["qpv"]).collect();
    let declared = |lot: LotId, code: &str| Target {
        id: RowId(0),
        lot,
        criterion: code.to_owned(),
        people: Some(9_999),
        hours: None,
        note: String::new(),
    };
    let write = |tx: &Tx<'_>| {
        for (lot, code) in lots.iter().flat_map(|lot| codes.iter().map(move |code| (*lot, *code))) {
            tx.insert(&mut declared(lot, code))?;
        }
        Ok(0)
    };
    office.desk().save(Message::new("journal-target"), write).unwrap();
    let need = office.open_need();
    assert_eq!(office.targets(need.id.0).len(), codes.len());
    assert_eq!(office.rankings(), before, "no order, no reason, no point");
    let after = portfolio(&office.desk(), Nothing {}).unwrap();
    assert_eq!((after.total, after.lines.len()), (plan.total, plan.lines.len()));
    let scores = |plan: &crate::view::portfolio::PortfolioView| {
        plan.lines.iter().map(|l| (l.person, l.need, l.score)).collect::<Vec<_>>()
    };
    assert_eq!(scores(&after), scores(&plan));
}

#[test]
fn people_placed_on_the_lot_and_their_hours_are_counted() {
    let office = office();
    let ledger = office.desk().ledger().unwrap();
    let lives_there = |lot: LotId| {
        let placed = ledger.placements_on(lot).filter(|p| ledger.people[&p.person].qpv == Qpv::Yes);
        let (mut people, mut hours) = (BTreeSet::new(), Hours::ZERO);
        for placement in placed {
            people.insert(placement.person);
            hours += ledger.placement_hours(placement.id);
        }
        (people.len(), hours)
    };
    let most = ledger.needs.values().max_by_key(|n| lives_there(n.lot)).unwrap();
    let (people, hours) = lives_there(most.lot);
    assert!(people > 0 && hours > Hours::ZERO, "the fictional office has such a lot");
    save_target(&office.desk(), target(most.lot, "qpv", Some(3), None)).unwrap();
    let shown = office.targets(most.id.0);
    assert_eq!(shown.len(), 1);
    assert_eq!(shown[0].people_reached as usize, people);
    assert_eq!((shown[0].people, shown[0].hours, shown[0].hours_reached), (Some(3), None, hours));
    undo(&office.desk(), Nothing {}).unwrap();
    assert!(office.targets(most.id.0).is_empty(), "declaring it is taken back");
}

#[test]
fn a_target_is_refused_by_its_field_changed_and_removed() {
    let office = office();
    let (desk, need) = (office.desk(), office.open_need());
    let save = |edit| save_target(&desk, edit);
    assert_eq!(code(save(target(need.lot, "sex", Some(2), None))), "error-required");
    assert_eq!(code(save(target(need.lot, "qpv", None, None))), "error-target-goal");
    assert_eq!(code(save(target(need.lot, "qpv", Some(2), Some(Hours::whole(5))))), "error-target-goal");
    assert_eq!(code(save(target(need.lot, "qpv", Some(0), None))), "error-target-goal");
    assert_eq!(code(save(target(need.lot, "qpv", None, Some(Hours::ZERO)))), "error-target-goal");
    let id = save(target(need.lot, "qpv", Some(2), None)).unwrap().id;
    assert_eq!(code(save(target(need.lot, "qpv", Some(3), None))), "error-target-twice");
    let changed =
        TargetInput { id, note: "CCAP, article 8".into(), ..target(need.lot, "qpv", Some(4), None) };
    save(changed).unwrap();
    let shown = office.targets(need.id.0);
    assert_eq!((shown[0].people, shown[0].note.as_str()), (Some(4), "CCAP, article 8"));
    remove_target(&desk, ById { id }).unwrap();
    assert!(office.targets(need.id.0).is_empty());
    assert_eq!(code(remove_target(&desk, ById { id })), "error-not-found");
    undo(&desk, Nothing {}).unwrap();
    assert_eq!(office.targets(need.id.0).len(), 1);
}
