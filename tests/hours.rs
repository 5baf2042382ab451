//! Statements of hours through the terminal: accounted for row by row, twice without effect, taken back, and
//! safe when the program is killed.

use clausier_tests::Outcome;
use clausier_tests::terminal::{PASSPHRASE, Terminal};
use serde_json::{Value, json};
use std::io::{BufRead as _, Write as _};
use std::path::Path;

fn list(value: &Value) -> Vec<Value> {
    let inner = value.as_object().and_then(|members| members.values().find(|value| value.is_array()));
    inner.unwrap_or(value).as_array().cloned().unwrap_or_default()
}

fn count(answer: &Value, name: &str) -> u64 {
    answer[name].as_u64().unwrap_or(u64::MAX)
}

/// Somebody's month in the grid of a lot.
#[derive(Debug, Clone)]
struct Line {
    lot: String,
    company: String,
    name: String,
    hours: i64,
}

/// What the dossier holds of October 2026, lot by lot, for people of one line and no namesake.
fn october(terminal: &Terminal) -> Outcome<Vec<Line>> {
    let mut lines: Vec<Line> = Vec::new();
    for lot in list(&terminal.ask(&["lots"])?) {
        if lot["status"] != "running" {
            continue;
        }
        let query = json!({ "lot": lot["id"], "year": 2026 });
        let grid = terminal.ask_with(&["call", "hours_grid"], &query.to_string())?;
        let months = grid["months"].as_array().cloned().unwrap_or_default();
        let Some(at) = months.iter().position(|month| *month == 202_610) else { continue };
        for group in grid["groups"].as_array().into_iter().flatten() {
            for row in group["rows"].as_array().into_iter().flatten() {
                if let Some(hours) = row["cells"][at]["hours"].as_i64().filter(|hours| *hours > 0) {
                    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
                    lines.push(Line {
                        lot: text(&grid["name"]),
                        company: text(&group["name"]),
                        name: text(&row["name"]),
                        hours,
                    });
                }
            }
        }
    }
    let all = lines.clone();
    lines.retain(|line| all.iter().filter(|other| other.name == line.name).count() == 1);
    Ok(lines)
}

fn file(path: &Path, lines: &[Line], change: i64) -> Outcome<String> {
    let mut text = "Salarié;Entreprise;Chantier;Mois;Heures réalisées\n".to_owned();
    for line in lines {
        let hours = line.hours + change;
        let (whole, rest) = (hours / 100, hours % 100);
        text.push_str(&format!("{};{};{};oct. 2026;{whole},{rest:02}\n", line.name, line.company, line.lot));
    }
    text.push_str("Total;;;;\n");
    std::fs::write(path, text)?;
    Ok(path.to_string_lossy().into_owned())
}

/// Hours in hundredths, from the text of the number: no figure passes through floating point.
fn hundredths(value: &Value) -> i64 {
    let text = value.to_string();
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    format!("{whole}{:0<2}", rest).parse().unwrap_or(i64::MIN)
}

fn balanced(answer: &Value) -> [u64; 5] {
    let all = ["rows", "accepted", "repaired", "duplicates", "rejected"].map(|name| count(answer, name));
    assert_eq!(all[0], all[1] + all[2] + all[3] + all[4], "the account does not balance: {answer}");
    let hours = |name: &str| hundredths(&answer["hours"][name]);
    let parts: i64 = ["accepted", "repaired", "duplicates", "rejected"].into_iter().map(hours).sum();
    assert_eq!(hours("file"), parts, "the hours do not balance: {answer}");
    all
}

#[test]
fn statements_are_imported_corrected_and_taken_back() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let terminal = Terminal::over(&folder.path().join("office.clausier"))?;
    terminal.ask(&["demo"])?;
    let lines = october(&terminal)?;
    assert!(lines.len() > 10, "{lines:?}");
    let before = october(&terminal)?;

    // What the dossier says already is a duplicate.
    let same = file(&folder.path().join("octobre.csv"), &lines, 0)?;
    let seen = terminal.ask(&["import", "hours", &same, "--dry-run"])?;
    let [rows, _, _, duplicates, _] = balanced(&seen);
    assert_eq!((rows, duplicates), (lines.len() as u64, lines.len() as u64), "{seen}");

    // Two companies send their month, corrected: only that is written.
    let half = lines.len() / 2;
    let one = file(&folder.path().join("un.csv"), &lines[..half], 25)?;
    let two = file(&folder.path().join("deux.csv"), &lines[half..], 25)?;
    let done = terminal.ask(&["import", "hours", &one, &two, "--mapping", "suivi"])?;
    let all = balanced(&done);
    assert_eq!((all[0], all[1] + all[2]), (lines.len() as u64, lines.len() as u64), "{done}");
    let again = terminal.ask(&["import", "hours", &two, &one])?;
    assert_eq!(balanced(&again)[3], lines.len() as u64, "the same files again change nothing: {again}");
    let total: i64 = october(&terminal)?.iter().map(|line| line.hours).sum();
    let expected: i64 = lines.iter().map(|line| line.hours + 25).sum();
    assert_eq!(total, expected);

    // One undo for each file.
    terminal.ask(&["undo"])?;
    terminal.ask(&["undo"])?;
    let after: Vec<i64> = october(&terminal)?.iter().map(|line| line.hours).collect();
    assert_eq!(after, before.iter().map(|line| line.hours).collect::<Vec<_>>());
    assert_eq!(terminal.ask(&["check"])?["sound"], true);

    // No name, no month: refused row by row, the month can be given.
    let bare = folder.path().join("releve.csv");
    std::fs::write(&bare, format!("Nom;Heures\n{};12\n;7\n", lines[0].name))?;
    let bare = bare.to_string_lossy().into_owned();
    assert_eq!(balanced(&terminal.ask(&["import", "hours", &bare, "--dry-run"])?)[4], 2);
    let seen = terminal.ask(&["import", "hours", &bare, "--dry-run", "--month", "2026-10"])?;
    assert_eq!(balanced(&seen)[4], 1, "{seen}");
    let refusal = terminal.refused(&["import", "hours", &terminal.dossier().to_string_lossy()], "")?;
    assert_eq!(refusal.status, Some(1));
    Ok(())
}

#[test]
fn killing_the_program_during_an_import_leaves_all_of_it_or_nothing() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let terminal = Terminal::over(&folder.path().join("office.clausier"))?;
    terminal.ask(&["demo"])?;
    let lines = october(&terminal)?;
    let path = file(&folder.path().join("octobre.csv"), &lines, 50)?;
    let sum = |lines: &[Line]| lines.iter().map(|line| line.hours).sum::<i64>();
    let (before, after) = (sum(&lines), sum(&lines) + 50 * i64::try_from(lines.len())?);
    let mut cut = 0;
    for round in 0..4_u64 {
        let (mut child, mut input, output) = terminal.host()?;
        let mut output = std::io::BufReader::new(output).lines();
        let dossier = terminal.dossier().to_string_lossy().into_owned();
        let open = json!({ "id": 1, "command": "host:open", "input": { "path": dossier, "passphrase": PASSPHRASE } });
        let answer = json!({ "id": 2, "command": "host:answer_dialog", "input": { "path": path } });
        let choose =
            json!({ "id": 3, "command": "choose_file", "input": { "purpose": "hours", "suggested": "" } });
        for line in [&open, &answer, &choose] {
            writeln!(input, "{line}")?;
        }
        let mut ticket = None;
        while ticket.is_none() {
            let line = output.next().ok_or("the host ended")??;
            let said: Value = serde_json::from_str(&line)?;
            if said["id"] == 3 {
                ticket = said["ok"]["file"]["file"].as_str().map(str::to_owned);
                assert!(ticket.is_some(), "{said}");
            }
        }
        let ask = json!({ "file": ticket, "columns": {}, "month": null, "answers": [] });
        writeln!(input, "{}", json!({ "id": 4, "command": "import_hours", "input": ask }))?;
        // Each round is cut at another moment of the same work.
        std::thread::sleep(std::time::Duration::from_millis(20 + round * 120));
        child.kill()?;
        child.wait()?;
        let now = sum(&october(&terminal)?);
        assert!(now == before || now == after, "round {round}: {before}, {now}, {after}");
        if now == after {
            terminal.ask(&["undo"])?;
        } else {
            cut += 1;
        }
    }
    assert!(cut > 0, "no round was cut before its end");
    // What was cut is simply done again.
    balanced(&terminal.ask(&["import", "hours", &path])?);
    assert_eq!(sum(&october(&terminal)?), after);
    assert_eq!(terminal.ask(&["check"])?["sound"], true);
    Ok(())
}
