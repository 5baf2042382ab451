//! Options of a tender, departures from the duty, the buyer's policy, posts of structures, profiles.

use super::*;
use crate::calibrate::feasible::{capacities, remove_capacity, save_capacity};
use crate::calibrate::options::{derogations, remove_derogation, save_derogation, save_options};
use crate::calibrate::profiles::{profile_of, profiles, remove_profile, save_profile};
use crate::view::studio::{ByTrade, CapacityLine, DerogationInput, ProfileInput, TenderOptions};
use clausier_domain::quantity::YearMonth;
use clausier_store::tables::{BuyerPolicy, Tender};

fn options(contract: i64) -> TenderOptions {
    TenderOptions {
        contract,
        ccag: "works".into(),
        defence: false,
        device: "clause".into(),
        reserved: vec!["integration".into(), "disability".into()],
        policy_threshold: Some(Cents::euros(70_000)),
        yearly_purchases: Some(Cents::euros(60_000_000)),
    }
}

fn departure(contract: i64, reason: &str) -> DerogationInput {
    DerogationInput {
        contract,
        code: "no_link".into(),
        reason: reason.into(),
        decided_by: "Didier Perrot".into(),
        decided_on: "2026-11-20".into(),
    }
}

/// An office whose tender reaches the European threshold of works.
fn large(office: &Office) -> i64 {
    let id = office.three_lots();
    office.save(vec![cost(id, 0, "Plomberie", 980_000)]).unwrap();
    id
}

#[test]
fn what_is_said_of_a_tender_reaches_its_law() {
    let office = Office::new();
    let id = large(&office);
    let before = office.view(id);
    assert_eq!(before.law.required, Some(true), "5 590 000 EUR");
    assert!(before.law.source_date.is_some() && before.law.notes.iter().all(|n| !n.article.is_empty()));
    office.undone(|desk| save_options(desk, options(id)));
    let view = office.view(id);
    assert_eq!(view.options.reserved, ["disability", "integration"]);
    assert_eq!((view.options.ccag.as_str(), view.options.device.as_str()), ("works", "clause"));
    assert_eq!(view.options.policy_threshold, Some(Cents::euros(70_000)));
    let keys: Vec<_> = view.law.notes.iter().map(|n| n.message.key.as_str()).collect();
    assert_eq!(keys[..2], ["law-policy-with-law", "law-reservation-allowed"]);
    assert!(keys.contains(&"law-small-lots-all") || keys.contains(&"law-small-lots-some"), "{keys:?}");
    let reasons: Vec<_> = view.law.reasons.iter().map(|r| r.key.as_str()).collect();
    assert!(reasons.contains(&"law-reason-spaser-required"), "{reasons:?}");
    office.undone(|desk| save_options(desk, TenderOptions { defence: true, ..options(id) }));
    assert_eq!(office.view(id).law.required, Some(false), "defence is out of scope");
    let empty = TenderOptions { policy_threshold: None, yearly_purchases: None, ..options(id) };
    save_options(&office.desk(), empty).unwrap();
    assert!(office.all::<BuyerPolicy>().is_empty(), "a policy that says nothing goes");
    assert_eq!(office.all::<Tender>().len(), 1);
    for (edit, field, key) in [
        (TenderOptions { ccag: "moon".into(), ..options(id) }, "ccag", "error-choice"),
        (TenderOptions { device: "moon".into(), ..options(id) }, "device", "error-choice"),
        (TenderOptions { reserved: vec!["moon".into()], ..options(id) }, "reserved", "error-choice"),
        (
            TenderOptions { policy_threshold: Some(Cents::new(-1)), ..options(id) },
            "policy_threshold",
            "error-amount-absurd",
        ),
        (
            TenderOptions { yearly_purchases: Some(Cents::new(i64::MAX)), ..options(id) },
            "yearly_purchases",
            "error-amount-absurd",
        ),
    ] {
        assert_eq!(refusal(save_options(&office.desk(), edit)), pair(field, key));
    }
}

#[test]
fn a_departure_needs_a_case_and_a_reason() {
    let office = Office::new();
    let id = large(&office);
    let why = "La prestation tient en deux jours sur un site fermé.";
    for (edit, field) in [
        (departure(id, ""), "reason"),
        (departure(id, "  trop   "), "reason"),
        (DerogationInput { code: "moon".into(), ..departure(id, why) }, "code"),
        (DerogationInput { code: "short_works".into(), ..departure(id, why) }, "code"),
        (DerogationInput { decided_on: "2026-11-24".into(), ..departure(id, why) }, "decided_on"),
        (DerogationInput { decided_on: "hier".into(), ..departure(id, why) }, "decided_on"),
    ] {
        assert_eq!(refusal(save_derogation(&office.desk(), edit)).0, field);
    }
    office.undone(|desk| save_derogation(desk, departure(id, why)));
    let view = office.view(id);
    let registered = view.derogation.unwrap();
    assert_eq!((registered.code.as_str(), registered.reason.as_str()), ("no_link", why));
    assert_eq!(view.law.required, Some(true), "the law still asks");
    let register = derogations(&office.desk(), Nothing {}).unwrap();
    assert_eq!(register.lines.len(), 1);
    assert_eq!(register.lines[0].buyer, "Arvance Habitat");
    // Registering again replaces.
    save_derogation(&office.desk(), departure(id, "Un autre motif, écrit en une phrase.")).unwrap();
    assert_eq!(derogations(&office.desk(), Nothing {}).unwrap().lines.len(), 1);
    office.undone(|desk| remove_derogation(desk, ById { id }));
    assert_eq!(refusal(remove_derogation(&office.desk(), ById { id })), pair("", "error-not-found"));

    let small = office.three_lots();
    let lines =
        office.view(small).lines.iter().map(|l| LineInput { amount: None, ..again(small, l) }).collect();
    office.save(lines).unwrap();
    assert_eq!(
        refusal(save_derogation(&office.desk(), departure(small, why))),
        pair("", "law-missing-amount")
    );
    office.save(vec![cost(small, 0, "Peinture", 50_000)]).unwrap();
    assert_eq!(
        refusal(save_derogation(&office.desk(), departure(small, why))),
        pair("code", "law-derogation-fault-not-required")
    );
}

#[test]
fn posts_of_structures_are_counted_for_the_advice() {
    let office = Office::new();
    let id = large(&office);
    let advised = |office: &Office| {
        let first = office.view(id).advice.swap_remove(0);
        (first.device, first.advised)
    };
    assert_eq!(office.view(id).advice.len(), 7);
    let advice = advised(&office);
    let month = |n| YearMonth::from_number(n).unwrap();
    let line = |organisation: &str| CapacityLine {
        id: 0,
        organisation: organisation.into(),
        trade: "masonry".into(),
        posts: 4,
        from_month: month(202_701),
        to_month: month(202_712),
    };
    office.undone(|desk| save_capacity(desk, line("Tremplin 21")));
    let known = capacities(&office.desk(), Nothing {}).unwrap().lines.swap_remove(0);
    assert_eq!((known.organisation.as_str(), known.posts), ("Tremplin 21", 4));
    office.undone(|desk| save_capacity(desk, CapacityLine { posts: 6, ..known.clone() }));
    assert_eq!(capacities(&office.desk(), Nothing {}).unwrap().lines.len(), 1);
    for n in 0..12 {
        save_capacity(&office.desk(), line(&format!("Structure {n}"))).unwrap();
    }
    assert_eq!(advised(&office), ("reserved_lot".to_owned(), true), "{advice:?} without structures");
    for (edit, field) in [
        (line(" "), "organisation"),
        (line("arvance habitat"), "organisation"),
        (CapacityLine { trade: "moon".into(), ..line("X") }, "trade"),
        (CapacityLine { posts: 0, ..line("X") }, "posts"),
        (CapacityLine { posts: 10_000, ..line("X") }, "posts"),
        (CapacityLine { to_month: month(202_612), ..line("X") }, "to_month"),
    ] {
        assert_eq!(refusal(save_capacity(&office.desk(), edit)).0, field);
    }
    office.undone(|desk| remove_capacity(desk, ById { id: known.id }));
    assert_eq!(refusal(remove_capacity(&office.desk(), ById { id: known.id })), pair("", "error-not-found"));
}

#[test]
fn facts_and_options_of_a_tender_are_one_step() {
    let office = Office::new();
    let id = office.three_lots();
    let facts = |options: TenderOptions| TenderFacts {
        id,
        title: "Résidence Les Tilleuls, phase 3".into(),
        kind: ContractKind::Services,
        buyer_kind: "state".into(),
        launch_on: None,
        duration_months: Some(24),
        options: Some(options),
    };
    let no_ccag = TenderOptions { ccag: "none".into(), ..options(id) };
    office.undone(|desk| save_tender(desk, facts(no_ccag.clone())));
    let view = office.view(id);
    assert_eq!(
        (view.title.as_str(), view.options.ccag.as_str()),
        ("Résidence Les Tilleuls, phase 3", "none")
    );
    assert_eq!(view.options.policy_threshold, Some(Cents::euros(70_000)));
    office.undo();
    let view = office.view(id);
    assert_eq!(
        (view.options.ccag.as_str(), view.options.policy_threshold),
        ("", None),
        "one step takes all away"
    );
    let before = office.digest();
    let wrong = TenderOptions { ccag: "moon".into(), ..options(id) };
    assert_eq!(refusal(save_tender(&office.desk(), facts(wrong))), pair("ccag", "error-choice"));
    assert_eq!(office.digest(), before, "nothing of it is kept");
}

#[test]
fn the_office_s_own_profile_is_used_everywhere() {
    let office = Office::new();
    let id = office.tender();
    let first = office.view(id).lines[0].lot;
    let profile =
        LineInput { labour_share: None, hourly_cost: None, ..cost(id, first, "Gros œuvre", 360_000) };
    office.save(vec![profile.clone()]).unwrap();
    assert_eq!(office.line(id, 0).profile, "default");
    let own = |share: [i64; 3], cost: [i64; 3]| ProfileInput {
        trade: "masonry".into(),
        share: share.map(BasisPoints::percent),
        cost: cost.map(Cents::euros),
        source: "Observatoire local".into(),
    };
    office.undone(|desk| save_profile(desk, own([20, 30, 40], [30, 36, 40])));
    let line = office.line(id, 0);
    assert_eq!((line.profile.as_str(), line.labour_share), ("own", Some(BasisPoints::percent(30))));
    // 360 000 x 30 % / 36 x 7 % = 210 h, from 126 h (20 %, 40 EUR) to 336 h (40 %, 30 EUR).
    let hours = (line.low.unwrap(), line.central.unwrap(), line.high.unwrap());
    assert_eq!(hours, (Hours::whole(126), Hours::whole(210), Hours::whole(336)));
    assert_eq!(preview_line(&office.desk(), profile).unwrap().central, line.central);
    let ledger = office.dossier.ledger().unwrap();
    assert_eq!(profile_of(&ledger, "masonry").unwrap().unwrap().used, "own");
    assert!(profile_of(&ledger, "moon").unwrap().is_none());
    let all = profiles(&office.desk(), Nothing {}).unwrap();
    let masonry = all.profiles.iter().find(|p| p.trade == "masonry").unwrap();
    assert_eq!((masonry.used.as_str(), masonry.own_on.as_deref()), ("own", Some("2026-11-23")));
    assert_eq!(masonry.default_share[1], BasisPoints::percent(50));
    for (edit, field, key) in [
        (ProfileInput { trade: "moon".into(), ..own([1, 2, 3], [1, 2, 3]) }, "trade", "error-trade"),
        (own([30, 20, 40], [1, 2, 3]), "share", "error-bounds"),
        (own([30, 40, 101], [1, 2, 3]), "share", "error-rate"),
        (own([1, 2, 3], [3, 2, 4]), "cost", "error-bounds"),
        (own([1, 2, 3], [0, 2, 4]), "cost", "error-hourly-cost"),
    ] {
        assert_eq!(refusal(save_profile(&office.desk(), edit)), pair(field, key));
    }
    office.undone(|desk| remove_profile(desk, ByTrade { trade: "masonry".into() }));
    assert_eq!(office.line(id, 0).profile, "default");
    let again = remove_profile(&office.desk(), ByTrade { trade: "masonry".into() });
    assert_eq!(refusal(again), pair("", "error-not-found"));
}
