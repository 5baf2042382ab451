//! Reminders through the terminal: what is asked of companies, a step noted and taken back, the calendar, the band.

use clausier_tests::Outcome;
use clausier_tests::terminal::Terminal;
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn list(terminal: &Terminal) -> Outcome<Vec<Value>> {
    let answer = terminal.ask(&["reminders"])?;
    Ok(answer["reminders"].as_array().ok_or("no reminders")?.clone())
}

/// Lines joined again: a name may have been cut by a fold.
fn whole(text: &str) -> String {
    text.replace("\r\n ", "")
}

#[test]
fn a_step_is_noted_and_taken_back_and_the_calendar_names_nobody() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let terminal = Terminal::over(&folder.path().join("bureau.clausier"))?;
    terminal.ask(&["demo"])?;

    let open = list(&terminal)?;
    let days: Vec<&str> = open.iter().filter_map(|r| r["on"].as_str()).collect();
    assert!(days.is_sorted() && !days.is_empty(), "{open:?}");
    let due = open.iter().find(|r| r["due"] == true && r["step"] != Value::Null).ok_or("nothing is due")?;
    let mut query = json!({ "lot": due["lot"], "organisation": due["company"], "cause": due["cause"] });
    let text = terminal.ask_with(&["call", "reminder"], &query.to_string())?;
    assert_eq!(text["step"], due["step"]);
    assert!(text["body"].as_str().is_some_and(|body| body.len() > 40 && !body.contains('{')));

    let done = json!({ "query": query.take(), "step": null, "text": null });
    terminal.ask_with(&["call", "remind_done"], &done.to_string())?;
    let after = list(&terminal)?;
    let same =
        |r: &&Value| r["lot"] == due["lot"] && r["company"] == due["company"] && r["cause"] == due["cause"];
    let moved = after.iter().find(same).ok_or("the cause is still there")?;
    assert_ne!((&moved["step"], &moved["on"]), (&due["step"], &due["on"]));
    terminal.ask(&["undo"])?;
    assert_eq!(list(&terminal)?, open);

    let calendar = folder.path().join("agenda.ics");
    let written = terminal.ask(&["calendar", "--out", &calendar.to_string_lossy()])?;
    let text = std::fs::read_to_string(&calendar)?;
    assert_eq!(Some(text.matches("BEGIN:VEVENT\r\n").count() as u64), written["events"].as_u64());
    assert!(text.split("\r\n").all(|line| line.len() <= 75));
    let text = whole(&text);
    let uids: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("UID:")).collect();
    assert_eq!(uids.iter().collect::<BTreeSet<_>>().len(), uids.len());
    let people = terminal.ask(&["people"])?;
    let names: Vec<&str> =
        people["people"].as_array().ok_or("no people")?.iter().filter_map(|p| p["name"].as_str()).collect();
    assert!(names.len() > 20);
    for name in names {
        assert!(!text.contains(name), "{name} is in the calendar");
    }
    Ok(())
}

#[test]
fn a_forecast_lies_inside_its_band() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let terminal = Terminal::over(&folder.path().join("bureau.clausier"))?;
    terminal.ask(&["demo"])?;
    let lots = terminal.ask(&["lots"])?;
    let (mut seen, mut wide) = (0, 0);
    for lot in lots["lots"].as_array().ok_or("no lots")?.iter().filter(|l| l["status"] == "running") {
        let id = lot["id"].to_string();
        let status = terminal.ask(&["status", "--lot", &id])?;
        let hours = |name: &str| status[name].to_string().parse::<f64>().unwrap_or(f64::NAN);
        let (low, central, high) = (hours("forecast_low"), hours("forecast"), hours("forecast_high"));
        assert!(low <= central && central <= high && hours("validated") <= low, "{status}");
        seen += 1;
        wide += usize::from(low < high);
    }
    assert!(seen > 5 && wide > 0, "{seen} lots, {wide} with a band");
    Ok(())
}
