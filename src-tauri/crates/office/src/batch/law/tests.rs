//! What the terminal answers on the law, at limit days and limit amounts, and how it refuses.

use super::law_answer;
use crate::error::{ApiError, OfficeError};
use crate::words::Language;
use serde_json::{Value, json};

fn with(changes: &Value) -> Value {
    let mut input = json!({
        "kind": "works", "buyer": "local", "estimated_value": 6_000_000, "launch_date": "2026-12-01",
        "defence": false, "duration_months": 12,
    });
    for (name, value) in changes.as_object().unwrap() {
        input[name] = value.clone();
    }
    input
}

fn ask(changes: &Value) -> Value {
    law_answer(&with(changes), Language::French).unwrap()
}

/// The field at fault and the key of what is said.
fn refusal(changes: &Value) -> (String, String) {
    match law_answer(&with(changes), Language::French) {
        Err(OfficeError::Field { field, message }) => (field, message.key),
        other => panic!("{changes}: {other:?}"),
    }
}

#[test]
fn the_contract_of_the_command_holds() {
    let answer = ask(&json!({}));
    assert_eq!(answer["social_condition_required"], true);
    assert_eq!(answer["threshold"], json!(5_404_000));
    assert_eq!(answer["article"], "L2112-2-1");
    assert_eq!(answer["spaser_required"], Value::Null);
    assert_eq!((&answer["valid_from"], &answer["valid_to"]), (&json!("2026-08-22"), &json!("2027-12-31")));
    assert_eq!(answer["checked"], true);
    assert_eq!(answer["dispensed"], false);
    let codes: Vec<&str> =
        answer["derogations"].as_array().unwrap().iter().map(|d| d["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["immediate_solution", "no_link", "competition_or_difficulty"]);
    // What was not asked is not answered.
    for name in ["policy", "small_lots", "reservation", "overseas_youth", "advice", "derogation_accepted"] {
        assert_eq!(answer.get(name), None, "{name}");
    }
}

#[test]
fn every_kind_and_buyer_at_each_limit_day_and_amount() {
    let threshold = |kind: &str, buyer: &str, year: &str| match (kind, buyer) {
        ("works" | "concession", _) => {
            if year == "2025" {
                5_538_000
            } else {
                5_404_000
            }
        }
        ("social_services", _) => 750_000,
        (_, "local") => {
            if year == "2025" {
                221_000
            } else {
                216_000
            }
        }
        (_, "state") => {
            if year == "2025" {
                143_000
            } else {
                140_000
            }
        }
        (_, _) => {
            if year == "2025" {
                443_000
            } else {
                432_000
            }
        }
    };
    for kind in ["works", "supplies", "services", "concession", "social_services"] {
        for buyer in ["state", "local", "utility"] {
            for (day, in_force) in [
                ("2025-12-31", false),
                ("2026-01-01", false),
                ("2026-03-31", false),
                ("2026-04-01", false),
                ("2026-08-21", false),
                ("2026-08-22", true),
                ("2027-12-31", true),
            ] {
                let euros: i64 = threshold(kind, buyer, &day[..4]);
                for (value, reached) in [
                    (json!(format!("{}.99", euros - 1)), false),
                    (json!(euros), true),
                    (json!(euros + 1), true),
                ] {
                    let changes = json!({
                        "kind": kind, "buyer": buyer, "launch_date": day, "estimated_value": value,
                    });
                    let answer = ask(&changes);
                    assert_eq!(answer["threshold"], json!(euros), "{changes}");
                    assert_eq!(answer["social_condition_required"], json!(in_force && reached), "{changes}");
                    let defence = ask(&json!({
                        "kind": kind, "buyer": buyer, "launch_date": day, "estimated_value": value, "defence": true,
                    }));
                    assert_eq!(defence["social_condition_required"], false, "{changes}");
                    assert_eq!(defence["derogations"], json!([]));
                }
            }
        }
    }
}

#[test]
fn dispensations_change_on_their_days() {
    for (kind, day, value, dispensed) in [
        ("works", "2025-12-31", "99999.99", json!(true)),
        ("works", "2026-01-01", "99999.99", json!(true)),
        ("works", "2026-01-01", "100000", json!(false)),
        ("services", "2026-03-31", "39999.99", json!(true)),
        ("services", "2026-03-31", "40000", json!(false)),
        ("services", "2026-04-01", "59999.99", json!(true)),
        ("supplies", "2026-04-01", "60000", json!(false)),
        ("concession", "2026-04-01", "100", Value::Null),
    ] {
        let answer = ask(&json!({ "kind": kind, "launch_date": day, "estimated_value": value }));
        assert_eq!(answer["dispensed"], dispensed, "{kind} {day} {value}");
    }
    let innovative = json!({ "kind": "services", "estimated_value": 99_999, "innovative": true });
    let answer = ask(&innovative);
    assert_eq!(answer["dispensed"], true);
    assert_eq!(
        (&answer["dispensation"]["dispensed"], &answer["innovation"]["checked"]),
        (&json!(false), &json!(false))
    );
}

#[test]
fn a_derogation_is_accepted_with_its_reason_or_refused_by_field() {
    let given = |code: &str, reason: &str| json!({ "derogation": { "code": code, "reason": reason } });
    let answer = ask(&given("no_link", "Aucun lien avec l’objet du marché."));
    assert_eq!(answer["derogation_accepted"], true);
    assert_eq!(answer["social_condition_required"], true, "required, departed from");
    let last = answer["reasons"].as_array().unwrap().last().unwrap().as_str().unwrap();
    assert!(last.contains("Aucun lien avec l’objet du marché."), "{last}");
    for (changes, field) in [
        (given("no_link", "  court  "), "derogation.reason"),
        (given("short_works", "Chantier de moins de six mois."), "derogation.code"),
        (given("other", "Un motif tout à fait réel."), "derogation.code"),
        (json!({ "derogation": { "code": "no_link" } }), "derogation.reason"),
        (json!({ "derogation": { "reason": "Un motif tout à fait réel." } }), "derogation.code"),
        (json!({ "derogation": "no_link" }), "derogation"),
    ] {
        assert_eq!(refusal(&changes).0, field, "{changes}");
    }
    let mut needless = given("no_link", "Aucun lien avec l’objet du marché.");
    needless["estimated_value"] = json!(100_000);
    assert_eq!(ask(&needless)["derogation_accepted"], false);
}

#[test]
fn a_policy_a_reservation_lots_and_the_overseas_are_answered() {
    let answer = ask(&json!({ "estimated_value": 70_000, "policy_threshold": 70_000 }));
    assert_eq!(
        (&answer["policy"]["asked"], &answer["social_condition_required"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(
        ask(&json!({ "estimated_value": "69999.99", "policy_threshold": 70_000 }))["policy"]["asked"],
        false
    );

    let reserved = json!(["disability", "integration"]);
    let answer = ask(&json!({ "reserved": reserved }));
    assert_eq!(
        (&answer["reservation"]["verdict"], &answer["reservation"]["checked"]),
        (&json!("allowed"), &json!(true))
    );
    let concession = ask(&json!({ "kind": "concession", "reserved": reserved }));
    assert_eq!(concession["reservation"]["verdict"], "forbidden");
    assert_eq!(ask(&json!({ "reserved": ["ess"] }))["reservation"]["verdict"], "forbidden");

    let lots = json!({ "kind": "services", "estimated_value": 1_000_000, "lots": [800_000, 79_999, 79_999, 40_002] });
    let answer = ask(&lots);
    assert_eq!(
        (&answer["small_lots"]["verdict"], &answer["small_lots"]["exempted"]),
        (&json!("all"), &json!([1, 2, 3]))
    );
    assert_eq!(answer["small_lots"]["article"], "R2123-1 2°");

    let overseas = |place: Value, ratio: Value| {
        ask(&json!({ "overseas": { "place": place, "ratio": ratio } }))["overseas_youth"]["verdict"].clone()
    };
    assert_eq!(overseas(json!("974"), json!(1.5)), "allowed");
    assert_eq!(overseas(json!(974), json!(1.4999)), "forbidden");
    assert_eq!(overseas(json!("974"), Value::Null), "on_condition");
    assert_eq!(overseas(json!("75"), json!(3)), "forbidden");
    let rates = ask(&json!({ "overseas": { "place": "974", "local_rate": 0.36, "national_rate": 0.18 } }));
    assert_eq!(rates["overseas_youth"]["share"], json!(0.3));
}

#[test]
fn the_advice_follows_the_structures_the_hours_and_the_derogation() {
    let device = |changes: Value| ask(&changes)["advice"]["device"].clone();
    let small = |more: Value| {
        let mut input = json!({ "kind": "services", "estimated_value": 100_000 });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    assert_eq!(device(small(json!({ "structures": 11 }))), "reserved_lot");
    assert_eq!(device(small(json!({ "structures": 2 }))), "clause");
    assert_eq!(device(small(json!({ "structures": 1 }))), "none");
    let many = json!({ "structures": { "count": 31, "average_turnover": 400_000 } });
    assert_eq!(device(small(many)), "full_reservation");
    assert_eq!(device(small(json!({ "hours": 800 }))), "clause");
    assert_eq!(device(small(json!({ "object": "integration" }))), "integration_service");
    assert_eq!(device(json!({ "hours": 10 })), "clause", "the law requires a social condition");
    let derogated = json!({
        "hours": 10, "derogation": { "code": "no_link", "reason": "Aucun lien avec l’objet du marché." },
    });
    assert_eq!(device(derogated), "none");
    assert_eq!(ask(&json!({ "hours": 800 }))["advice"]["devices"].as_array().unwrap().len(), 7);
}

#[test]
fn absurd_input_is_refused_by_its_field() {
    let too_large = "law-error-too-large";
    let negative = "law-error-negative";
    for (changes, field, key) in [
        (json!({ "estimated_value": -1 }), "estimated_value", negative),
        (json!({ "estimated_value": 1_000_000_000_000_000_i64 }), "estimated_value", too_large),
        (json!({ "estimated_value": "1e60" }), "estimated_value", too_large),
        (json!({ "estimated_value": "-1e60" }), "estimated_value", negative),
        (json!({ "estimated_value": "NaN" }), "estimated_value", "error-number"),
        (json!({ "estimated_value": "" }), "estimated_value", "error-number"),
        (json!({ "estimated_value": null }), "estimated_value", "error-required"),
        (json!({ "estimated_value": [1] }), "estimated_value", "error-number"),
        (json!({ "yearly_purchases": -5 }), "yearly_purchases", negative),
        (json!({ "yearly_purchases": 1e15 }), "yearly_purchases", too_large),
        (json!({ "policy_threshold": -1 }), "policy_threshold", negative),
        (json!({ "policy_threshold": "beaucoup" }), "policy_threshold", "error-number"),
        (json!({ "launch_date": "5021-01-01" }), "launch_date", "error-date-absurd"),
        (json!({ "launch_date": "2026-02-30" }), "launch_date", "error-date"),
        (json!({ "launch_date": 20261201 }), "launch_date", "error-text"),
        (json!({ "launch_date": null }), "launch_date", "error-required"),
        (json!({ "kind": "leasing" }), "kind", "error-contract-kind"),
        (json!({ "buyer": "somebody" }), "buyer", "error-buyer-kind"),
        (json!({ "defence": "yes" }), "defence", "law-error-yes-no"),
        (json!({ "innovative": 1 }), "innovative", "law-error-yes-no"),
        (json!({ "duration_months": -1 }), "duration_months", "error-number"),
        (json!({ "duration_months": 1.5 }), "duration_months", "error-number"),
        (json!({ "duration_months": 1201 }), "duration_months", "law-error-too-long"),
        (json!({ "lots": [] }), "lots", "error-required"),
        (json!({ "lots": 5 }), "lots", "error-list"),
        (json!({ "lots": [100, -5] }), "lots[1]", negative),
        (json!({ "lots": [100, 0] }), "lots[1]", "law-error-zero"),
        (json!({ "lots": [1e15] }), "lots[0]", too_large),
        (json!({ "reserved": ["disability", "friends"] }), "reserved[1]", "law-error-reservation"),
        (json!({ "reserved": [] }), "reserved", "error-required"),
        (json!({ "reserved": ["ess"], "reserved_share": 1.2 }), "reserved_share", "law-error-fraction"),
        (json!({ "reserved": ["ess"], "last_award": "hier" }), "last_award", "error-date"),
        (json!({ "overseas": "974" }), "overseas", "error-object"),
        (json!({ "overseas": {} }), "overseas.place", "error-required"),
        (json!({ "overseas": { "place": "974", "ratio": -1 } }), "overseas.ratio", "law-error-fraction"),
        (
            json!({ "overseas": { "place": "974", "local_rate": 0.4 } }),
            "overseas.national_rate",
            "error-required",
        ),
        (json!({ "structures": -1 }), "structures", "error-number"),
        (
            json!({ "structures": { "count": 3, "average_turnover": -1 } }),
            "structures.average_turnover",
            negative,
        ),
        (json!({ "hours": -1 }), "hours", "law-error-hours"),
        (json!({ "hours": 8, "labour_share": 2 }), "labour_share", "law-error-fraction"),
        (json!({ "object": "magic" }), "object", "law-error-object"),
        (json!({ "obstacles": ["weather"] }), "obstacles[0]", "law-error-obstacle"),
    ] {
        let (at, said) = refusal(&changes);
        assert!(at.starts_with(field) && said == key, "{changes}: {at} {said}");
    }
    let not_an_object = law_answer(&json!([]), Language::French).unwrap_err();
    assert_eq!(ApiError::from(not_an_object).code, "error-object");
}

#[test]
fn the_answer_speaks_english_too() {
    let answer = law_answer(&with(&json!({ "reserved": ["prison"] })), Language::English).unwrap();
    let said = answer["reservation"]["reasons"][0].as_str().unwrap();
    assert_eq!(said, "Reservation possible.");
}
