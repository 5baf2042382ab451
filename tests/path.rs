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
