//! The whole path through the terminal: from an encrypted dossier to the yearly workbook.

use clausier_tests::Outcome;
use clausier_tests::terminal::Terminal;
use serde_json::{Value, json};

/// A list may come bare or as the first list of an object.
fn list(answer: &Value) -> &[Value] {
    let inside = answer.as_object().and_then(|members| members.values().find(|value| value.is_array()));
    inside.unwrap_or(answer).as_array().map_or(&[], Vec::as_slice)
}

/// An identifier as a script would pass it on.
fn id(item: &Value) -> String {
    item["id"].as_str().map_or_else(|| item["id"].to_string(), str::to_owned)
}

#[test]
fn a_tender_is_calibrated_without_a_dossier() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let terminal = Terminal::over(&folder.path().join("none.clausier"))?;
    let tender = json!({"lots": [
        {"method": "cost", "amount": 1_000_000, "labour_share": 0.4, "effort_rate": 0.05, "hourly_cost": 40},
        {"method": "share_of_hours", "total_hours": 12_000, "effort_rate": 0.1},
    ]});
    let answer = terminal.ask_with(&["calibrate"], &tender.to_string())?;
    let lots = list(&answer);
    assert_eq!(lots.len(), 2);
    // 1 000 000 EUR x 40 % of labour = 400 000 EUR; at 40 EUR an hour 10 000 h; 5 % of them 500 h.
    assert_eq!(lots[0]["hours"].as_f64(), Some(500.0));
    assert_eq!(lots[1]["hours"].as_f64(), Some(1200.0));
    assert_eq!(answer["total_hours"].as_f64(), Some(1700.0));
    assert!(!terminal.dossier().exists(), "calibrating needs no dossier and makes none");
    Ok(())
}

#[test]
fn people_are_assigned_without_a_dossier_and_the_demo_has_a_plan() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let terminal = Terminal::over(&folder.path().join("office.clausier"))?;
    let ask = json!({
        "people": 3, "needs": [{ "seats": 1 }, { "seats": 1 }],
        "scores": [[7.5, 7], [7.25, null], [null, -2]],
    });
    let answer = terminal.ask_with(&["assign"], &ask.to_string())?;
    assert_eq!(answer, json!({ "assignment": [1, 0, null], "total": 14.25 }));
    for (bad, code) in [
        (r#"{"people":1,"needs":[{"seats":1}],"scores":[[NaN]]}"#, "error-number"),
        (r#"{"people":1,"needs":[{"seats":1}],"scores":[["NaN"]]}"#, "error-number"),
        (r#"{"people":1,"needs":[{"seats":1}],"scores":[[1,2]]}"#, "portfolio-error-ragged"),
        (r#"{"people":1,"needs":[{"seats":-1}],"scores":[[1]]}"#, "error-number"),
        (r#"{"people":20000,"needs":[],"scores":[]}"#, "portfolio-error-too-many"),
    ] {
        let refusal = terminal.refused(&["assign"], bad)?;
        assert_eq!((refusal.status, refusal.code.as_str()), (Some(1), code), "{bad}");
    }
    assert!(!terminal.dossier().exists(), "assigning needs no dossier and makes none");

    terminal.ask(&["demo"])?;
    let plan = terminal.ask(&["plan"])?;
    let lines = list(&plan["assignments"]);
    assert!(!lines.is_empty() && plan["optimal"] == true, "{plan}");
    let sum: i64 = lines.iter().filter_map(|l| l["score"].as_i64()).sum();
    assert_eq!(plan["total"], sum, "the total is the sum of the lines");
    assert!(plan["greedy_total"].as_i64() <= plan["total"].as_i64());
    for line in lines {
        let ranked = terminal.ask(&["match", "--need", &line["need"].to_string()])?;
        let of = list(&ranked["people"]).iter().find(|p| p["person"] == line["person"]);
        assert_eq!(of.map(|p| &p["fits"]), Some(&json!("fits")), "only people who fit are planned");
    }
    Ok(())
}

#[test]
fn the_demo_office_is_walked_from_people_to_the_workbook() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let terminal = Terminal::over(&folder.path().join("demo.clausier"))?;
    let made = terminal.ask(&["demo"])?;
    assert_eq!(made["recovery_words"].as_array().map(Vec::len), Some(12), "{made}");

    let (lots, people, needs) =
        (terminal.ask(&["lots"])?, terminal.ask(&["people"])?, terminal.ask(&["needs"])?);
    assert!(list(&lots).len() >= 70 && list(&people).len() >= 160, "the office is smaller than promised");

    let need = list(&needs).first().map(id).ok_or("no open need")?;
    let ranked = terminal.ask(&["match", "--need", &need, "--top", "5"])?;
    assert!(!list(&ranked).is_empty(), "{ranked}");

    let lot = list(&lots).first().map(id).ok_or("no lot")?;
    let status = terminal.ask(&["status", "--lot", &lot])?;
    assert!(status["due"].as_f64().is_some_and(|due| due > 0.0), "{status}");
    terminal.ask(&["hours", "--lot", &lot, "--month", "2026-09"])?;

    let workbook = folder.path().join("bilan.xlsx");
    let out = workbook.to_string_lossy().into_owned();
    let report = terminal.ask(&["report", "--year", "2026", "--out", &out])?;
    assert!(report["figures"].as_u64().is_some_and(|figures| figures > 0), "{report}");
    let bytes = std::fs::read(&workbook)?;
    assert!(bytes.starts_with(b"PK"), "a workbook is a zip archive");

    terminal.ask(&["check"])?;
    Ok(())
}

#[test]
fn a_dossier_opens_with_its_passphrase_alone() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let terminal = Terminal::over(&folder.path().join("mine.clausier"))?;
    terminal.ask(&["new"])?;
    terminal.ask(&["people"])?;
    let refusal = terminal.clone().typing("une autre phrase").refused(&["people"], "")?;
    assert_eq!(refusal.status, Some(3));
    let bytes = std::fs::read(terminal.dossier())?;
    assert!(!bytes.windows(6).any(|window| window == b"SQLite"), "the file is in clear");
    Ok(())
}

#[test]
fn bad_input_is_refused_and_changes_nothing() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let terminal = Terminal::over(&folder.path().join("mine.clausier"))?;
    for bad in ["", "{", "[]", r#"{"lots":[{"method":"cost","amount":-5}]}"#, &"x".repeat(1_000_000)] {
        let refusal = terminal.refused(&["calibrate"], bad)?;
        assert_eq!(refusal.status, Some(1), "{:?}: {refusal:?}", &bad[..bad.len().min(40)]);
        assert!(!refusal.code.is_empty());
    }
    assert!(!terminal.dossier().exists());
    Ok(())
}

/// A command of the window, run in the terminal.
fn call(terminal: &Terminal, name: &str, input: Value) -> Outcome<Value> {
    terminal.ask_with(&["call", name], &input.to_string())
}

/// The identifier of what a write made.
fn made(terminal: &Terminal, name: &str, input: Value) -> Outcome<i64> {
    let saved = call(terminal, name, input)?;
    saved["id"].as_i64().filter(|id| *id > 0).ok_or_else(|| format!("{name} made nothing: {saved}").into())
}

fn person(last_name: &str, trade: &str) -> Value {
    json!({
        "id": 0, "last_name": last_name, "first_name": "Mariam", "birth_name": "", "sex": "f", "birth_on": "1991-04-12",
        "phone": "06 39 98 00 17", "email": "", "commune": "Montreval", "postcode": "", "qpv": "yes", "qpv_name": "",
        "level": "3", "radius_km": 20, "licence_b": false, "vehicle": false, "public_transport": true,
        "weekly_hours": 3500, "available_on": null, "skills": "", "schedule": "", "referent": "", "prescriber_kind": "",
        "prescriber": "", "informed_on": "2026-03-02", "status": "active",
        "wishes": [{ "trade": trade, "rome": "", "label": "" }],
    })
}

#[test]
fn the_whole_path_from_the_tender_to_the_yearly_workbook() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let terminal = Terminal::over(&folder.path().join("office.clausier"))?;
    terminal.ask(&["new", "--office", "Arvance", "--user", "Claire Nadal"])?;

    // Essential data come in once; a second time nothing is taken twice.
    let file = clausier_tests::root().join("tests/fixtures/decp/path.json");
    let file = file.to_string_lossy().into_owned();
    let first = terminal.ask(&["import", "decp", &file])?;
    let taken = first["accepted"].as_u64().unwrap_or(0) + first["repaired"].as_u64().unwrap_or(0);
    assert_eq!((first["rows"].as_u64(), taken), (Some(2), 2), "{first}");
    assert!(!list(&first["problems"]).is_empty(), "the wrong key of a SIRET is told");
    let again = terminal.ask(&["import", "decp", &file])?;
    assert_eq!(again["duplicates"].as_u64(), Some(2), "{again}");

    // A tender of two lots is calibrated and its hours kept.
    let tender = made(
        &terminal,
        "create_tender",
        json!({
            "title": "Résidence Les Tilleuls, phase 2", "buyer": "Arvance Habitat", "kind": "works",
            "launch_on": "2026-12-01", "duration_months": 12,
        }),
    )?;
    call(
        &terminal,
        "save_tender",
        json!({
            "id": tender, "title": "Résidence Les Tilleuls, phase 2", "kind": "works", "buyer_kind": "local",
            "launch_on": "2026-12-01", "duration_months": 12,
        }),
    )?;
    let view = call(&terminal, "tender", json!({ "id": tender }))?;
    let first_lot = view["lines"][0]["lot"].as_i64().ok_or("no first lot")?;
    let lot = |lot: i64, title: &str, amount: i64| {
        json!({
            "contract": tender, "lot": lot, "title": title, "trade": "", "amount": amount, "labour_share": 4200,
            "hourly_cost": 3600, "effort": 700, "kept": null,
        })
    };
    let lines = [lot(first_lot, "Gros œuvre", 235_000_000), lot(0, "Façades", 365_000_000)];
    call(&terminal, "save_lines", json!({ "lines": lines }))?;
    let view = call(&terminal, "tender", json!({ "id": tender }))?;
    // 2 350 000 EUR x 42 % / 36 EUR x 7 % = 1 919,17 h, shown 1 919,2 and advised 1 920.
    assert_eq!(view["lines"][0]["central"], 191_920, "{}", view["lines"][0]);
    assert_eq!(view["lines"][0]["rounded"], 192_000);
    assert_eq!(view["law"]["required"], true, "{}", view["law"]);
    let sum: i64 = (0..2).filter_map(|n| view["lines"][n]["kept"].as_i64()).sum();
    assert_eq!(view["totals"]["kept"], sum, "the total is the sum of its lines");
    call(&terminal, "keep_hours", json!({ "id": tender }))?;

    // The imported contract owes hours; a company holds it already.
    let lots = terminal.ask(&["lots", "--filter", "gros oeuvre hopital"])?;
    let lot = list(&lots).first().and_then(|l| l["id"].as_i64()).ok_or("the imported lot is not found")?;
    call(
        &terminal,
        "save_commitment",
        json!({
            "id": 0, "lot": lot, "effective_on": "2026-02-02", "kind": "initial", "hours": 100_000, "reason": "",
        }),
    )?;

    // A person with a proof, a need, a match, a proposal, a placement.
    let mariam = made(&terminal, "save_person", person("Keita", "masonry"))?;
    let nobody = made(&terminal, "save_person", person("Sanspreuve", "masonry"))?;
    call(
        &terminal,
        "save_criterion",
        json!({
            "person": mariam, "code": "RSA", "main": true,
            "proof": { "kind": "", "seen_on": "2026-05-28", "issued_on": "2026-05-27", "valid_until": null },
        }),
    )?;
    let need = made(
        &terminal,
        "save_need",
        json!({
            "id": 0, "lot": lot, "title": "Maçonne", "trade": "masonry", "rome": "", "seats": 1, "starts_on": "2026-06-08",
            "ends_on": "2027-02-26", "weekly_hours": 3500, "place": "Montreval", "commune_code": "", "modality": null,
            "licence_b": false, "skills": "",
        }),
    )?;
    let ranked = terminal.ask(&["match", "--need", &need.to_string()])?;
    let of = |id: i64| list(&ranked).iter().find(|p| p["person"] == id).cloned().unwrap_or_default();
    assert_eq!(of(mariam)["fits"], "fits", "{ranked}");
    assert!(!list(&of(nobody)["blockers"]).is_empty(), "without a proof a person is not proposed: {ranked}");
    let proposal = made(&terminal, "propose", json!({ "need": need, "person": mariam }))?;
    call(&terminal, "decide_proposals", json!({ "ids": [proposal], "status": "accepted", "reason": "" }))?;
    let choices = call(&terminal, "need", json!({ "id": need }))?;
    let employer = choices["employers"][0]["id"].as_i64().ok_or("the holder can employ")?;
    let placement = made(
        &terminal,
        "place",
        json!({
            "proposal": proposal, "employer": employer, "modality": "direct", "contract_type": "CDD",
            "starts_on": "2026-06-08", "ends_on": "2027-02-26", "weekly_hours": 3500,
        }),
    )?;

    // Hours are entered, then validated: only then they count.
    let cells = [(202_606, 9_800), (202_607, 14_000), (202_608, 3_500)];
    let typed: Vec<Value> = cells
        .iter()
        .map(|(month, hours)| json!({ "placement": placement, "month": month, "hours": hours }))
        .collect();
    call(&terminal, "set_cells", json!({ "cells": typed, "source": "typed" }))?;
    let before = terminal.ask(&["status", "--lot", &lot.to_string()])?;
    assert_eq!(before["validated"].as_f64(), Some(0.0), "declared hours do not count: {before}");
    let chosen: Vec<Value> =
        cells.iter().map(|(month, _)| json!({ "placement": placement, "month": month })).collect();
    call(&terminal, "decide_cells", json!({ "cells": chosen, "status": "validated", "reason": "" }))?;
    let after = terminal.ask(&["status", "--lot", &lot.to_string()])?;
    assert_eq!(after["validated"].as_f64(), Some(273.0), "{after}");
    assert_eq!(after["due"].as_f64(), Some(1000.0));

    // Undo and redo across runs of the program.
    terminal.ask(&["undo"])?;
    let undone = terminal.ask(&["status", "--lot", &lot.to_string()])?;
    assert_eq!(undone["validated"].as_f64(), Some(0.0));
    terminal.ask(&["redo"])?;

    // The year: screen, terminal and workbook say the same.
    let year = terminal.ask(&["indicators", "--year", "2026"])?;
    assert_eq!(year["indicators"]["hours_done"].as_f64(), Some(273.0), "{year}");
    assert_eq!(year["indicators"]["participants"].as_u64(), Some(1));
    let workbook = folder.path().join("bilan-2026.xlsx");
    let report = terminal.ask(&["report", "--year", "2026", "--out", &workbook.to_string_lossy()])?;
    assert!(report["figures"].as_u64().is_some_and(|n| n > 10), "{report}");
    assert!(std::fs::read(&workbook)?.starts_with(b"PK"));
    let check = terminal.ask(&["check"])?;
    assert_eq!(check["sound"], true, "{check}");
    Ok(())
}

#[test]
fn absurd_input_gets_its_message_by_the_field_and_changes_nothing() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let terminal = Terminal::over(&folder.path().join("demo.clausier"))?;
    terminal.ask(&["demo"])?;
    let before = terminal.ask(&["history"])?;
    let long = "x".repeat(10_000_000);
    let mut absurd_birth = person("Keita", "");
    absurd_birth["birth_on"] = json!("0022-01-01");
    let mut nir = person("Keita", "");
    nir["skills"] = json!("2 91 04 75 006 084 36");
    let mut endless = person("Keita", "");
    endless["schedule"] = json!(long);
    for (command, input) in [
        ("save_person", absurd_birth),
        ("save_person", nir),
        ("save_person", endless),
        ("save_person", json!("not an object")),
        (
            "set_cells",
            json!({ "cells": [{ "placement": 1, "month": 202_609, "hours": -100 }], "source": "typed" }),
        ),
        (
            "set_cells",
            json!({ "cells": [{ "placement": 1, "month": 202_613, "hours": 100 }], "source": "typed" }),
        ),
        (
            "set_cells",
            json!({ "cells": [{ "placement": 1, "month": 209_901, "hours": 100 }], "source": "typed" }),
        ),
        (
            "set_cells",
            json!({ "cells": [{ "placement": 1, "month": 202_609, "hours": 9_999_999 }], "source": "typed" }),
        ),
        (
            "save_lot",
            json!({ "id": 1, "title": "", "trade": "", "amount": null, "starts_on": null, "ends_on": null,
            "status": "running", "max_posts": 0 }),
        ),
        ("year", json!({ "year": 99_999, "buyer": null })),
        ("no_such_command", json!({})),
    ] {
        let refusal = terminal.refused(&["call", command], &input.to_string())?;
        assert_eq!(refusal.status, Some(1), "{command}: {refusal:?}");
    }
    let picture = folder.path().join("photo.json");
    std::fs::write(&picture, [b"\xff\xd8\xff\xe0".as_slice(), &[7; 4_000]].concat())?;
    let refusal = terminal.refused(&["import", "decp", &picture.to_string_lossy()], "")?;
    assert_eq!(refusal.status, Some(1), "{refusal:?}");
    assert_eq!(terminal.ask(&["history"])?, before, "nothing was written");
    Ok(())
}

#[test]
fn killing_the_program_at_any_moment_loses_nothing_it_answered() -> Outcome<()> {
    use std::io::{BufRead as _, Write as _};
    let folder = tempfile::tempdir()?;
    let terminal = Terminal::over(&folder.path().join("office.clausier"))?;
    terminal.ask(&["new"])?;
    let mut answered = 0;
    for round in 0..6_u64 {
        let (mut child, mut input, output) = terminal.host()?;
        let opened = format!(
            "{{\"id\":1,\"command\":\"host:open\",\"input\":{{\"path\":{:?},\"passphrase\":{:?}}}}}",
            terminal.dossier().to_string_lossy(),
            clausier_tests::terminal::PASSPHRASE
        );
        writeln!(input, "{opened}")?;
        let (tell, told) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            for line in std::io::BufReader::new(output).lines().map_while(Result::ok) {
                if tell.send(line).is_err() {
                    break;
                }
            }
        });
        told.recv()?;
        for n in 0..40 {
            let mut who = person(&format!("P{round}x{n}"), "");
            // The communes of France would be read first, for longer than a round lasts.
            who["commune"] = "".into();
            let one = json!({ "id": 2 + n, "command": "save_person", "input": who });
            writeln!(input, "{one}")?;
        }
        // Each round is cut at another moment of the same work.
        std::thread::sleep(std::time::Duration::from_millis(15 + round * 30));
        child.kill()?;
        child.wait()?;
        answered += told.try_iter().filter(|line| line.contains("\"ok\":{")).count();
    }
    let people = terminal.ask(&["people"])?;
    assert!(list(&people).len() >= answered, "{answered} answers, {} people", list(&people).len());
    assert!(answered > 0, "no round got an answer before it was cut");
    assert_eq!(terminal.ask(&["check"])?["sound"], true);
    Ok(())
}
