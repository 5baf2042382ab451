//! The company's form through the terminal: written, filled in, read back, answered, taken back.

use clausier_tests::sheet::fill;
use clausier_tests::terminal::Terminal;
use clausier_tests::{Outcome, root};
use serde_json::Value;
use std::path::{Path, PathBuf};

const MONTHS: [&str; 4] = ["--from", "2026-09", "--to", "2026-11"];

struct Stage {
    folder: tempfile::TempDir,
    terminal: Terminal,
    lot: i64,
    company: i64,
    /// The people of the lot whom the company employs all three months.
    people: Vec<String>,
}

fn list<'v>(answer: &'v Value, name: &str) -> Outcome<&'v Vec<Value>> {
    answer[name].as_array().ok_or_else(|| format!("no {name}").into())
}

impl Stage {
    /// The fictional office, and a company that employs people on a lot all autumn long.
    fn new() -> Outcome<Self> {
        let folder = tempfile::tempdir()?;
        let terminal = Terminal::over(&folder.path().join("office.clausier"))?;
        terminal.ask(&["demo"])?;
        let lots = terminal.ask(&["lots"])?;
        let placements = terminal.ask(&["placements"])?;
        for lot in list(&lots, "lots")?.iter().filter_map(|lot| lot["id"].as_i64()) {
            let view = terminal.ask_with(&["call", "forms"], &format!("{{\"id\":{lot}}}"))?;
            for company in list(&view, "companies")? {
                let own = |p: &&Value| {
                    p["lot"] == lot
                        && p["employer"] == company["name"]
                        && p["starts_on"].as_str() < Some("2026-09-02")
                };
                let lasting = |p: &&Value| p["ends_on"].as_str().is_none_or(|end| end > "2026-11-30");
                let people: Vec<String> = list(&placements, "placements")?
                    .iter()
                    .filter(own)
                    .filter(lasting)
                    .filter_map(|p| p["name"].as_str().map(str::to_owned))
                    .collect();
                if company["contracts"] == 2 && people.len() == 2 {
                    let company = company["organisation"].as_i64().ok_or("no company")?;
                    return Ok(Self { folder, terminal, lot, company, people });
                }
            }
        }
        Err("no company of the demo employs two people all autumn".into())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn written(&self, name: &str) -> Outcome<PathBuf> {
        let out = self.path(name);
        let (lot, company) = (self.lot.to_string(), self.company.to_string());
        let mut words = vec!["form", "--lot", &lot, "--company", &company, "--out"];
        let path = out.to_string_lossy().into_owned();
        words.push(&path);
        words.extend(MONTHS);
        let answer = self.terminal.ask(&words)?;
        assert_eq!((&answer["lines"], &answer["months"]), (&2.into(), &3.into()), "{answer}");
        Ok(out)
    }

    fn import(&self, path: &Path, more: &[&str]) -> Outcome<Value> {
        let path = path.to_string_lossy();
        let words: Vec<&str> = ["import", "form", &*path].into_iter().chain(more.iter().copied()).collect();
        self.terminal.ask(&words)
    }

    /// Hours of a person in October, and where they stand.
    fn october(&self, name: &str) -> Outcome<(f64, String)> {
        let lot = self.lot.to_string();
        let hours = self.terminal.ask(&["hours", "--lot", &lot, "--month", "2026-10"])?;
        let lines = hours.as_object().and_then(|o| o.values().find_map(Value::as_array)).ok_or("no lines")?;
        let line = lines.iter().find(|line| line["name"] == name).ok_or("no line of that name")?;
        let status = line["status"].as_str().unwrap_or_default().to_owned();
        Ok((line["hours"].as_f64().unwrap_or(-1.0), status))
    }
}

fn codes(answer: &Value) -> Vec<&str> {
    let mut codes: Vec<&str> =
        answer["problems"].as_array().into_iter().flatten().filter_map(|p| p["code"].as_str()).collect();
    codes.sort_unstable();
    codes
}

fn buckets(answer: &Value) -> [u64; 5] {
    let all =
        ["rows", "accepted", "repaired", "duplicates", "rejected"].map(|n| answer[n].as_u64().unwrap_or(999));
    assert_eq!(all[0], all[1] + all[2] + all[3] + all[4], "the account does not balance: {answer}");
    all
}

#[test]
fn a_form_goes_to_a_company_and_comes_back() -> Outcome<()> {
    let stage = Stage::new()?;
    let sent = stage.written("envoi.xlsx")?;
    // A form is never written over another file.
    let (lot, company) = (stage.lot.to_string(), stage.company.to_string());
    let path = sent.to_string_lossy().into_owned();
    let again = ["form", "--lot", &lot, "--company", &company, "--from", "2026-10", "--out", &path];
    assert_eq!(stage.terminal.refused(&again, "")?.code, "error-form-exists");

    // Lines stand in the order of last names: the first person's October is H13.
    let back = stage.path("retour.xlsx");
    let values = [
        ("G13", "101"),
        ("H13", "102.25"),
        ("I13", "103"),
        ("G14", "104"),
        ("H14", "151,67"),
        ("I14", "douze"),
        ("B16", "Zoé Neuve"),
        ("C16", "Manœuvre"),
        ("H16", "35"),
        ("C23", "Claude Martin"),
        ("C25", "Deux arrivées en décembre"),
    ];
    fill(&sent, &back, &values)?;
    let before = stage.terminal.ask(&["check"])?;
    let seen = stage.import(&back, &["--dry-run"])?;
    let form = &seen["forms"][0];
    assert_eq!(
        (&form["applied"], &form["intact"], &form["blocked"]),
        (&false.into(), &true.into(), &false.into())
    );
    assert_eq!(form["unknown"][0]["name"], "Zoé Neuve");
    let body = form["answer"]["body"].as_str().ok_or("no answer")?;
    for said in ["Case I14", "douze", "Zoé Neuve", "Case H14"] {
        assert!(body.contains(said), "{said}: {body}");
    }
    assert_eq!(stage.terminal.ask(&["check"])?, before, "nothing is written by looking");

    let done = stage.import(&back, &[])?;
    assert_eq!(done["forms"][0]["applied"], true);
    let [rows, accepted, repaired, duplicates, rejected] = buckets(&done);
    // The demo may say one of these figures already; five cells are taken or there, one word and one stranger wait.
    assert_eq!((rows, accepted + repaired + duplicates, rejected), (7, 5, 2), "{done}");
    let told = codes(&done);
    for code in ["form-free-unknown", "form-hours-text", "form-hours-unreadable"] {
        assert!(told.contains(&code), "{code} {told:?}");
    }
    let hours: Vec<(f64, String)> =
        stage.people.iter().map(|name| stage.october(name)).collect::<Outcome<_>>()?;
    assert!(
        hours.contains(&(102.25, "declared".to_owned())) && hours.contains(&(151.67, "declared".to_owned())),
        "{hours:?}"
    );
    let people = stage.terminal.ask(&["people", "--filter", "Zoé Neuve"])?;
    assert_eq!(list(&people, "people")?.len(), 0, "nobody is created");

    // The same again says nothing new; one undo takes everything back.
    let again = stage.import(&back, &[])?;
    assert_eq!((again["forms"][0]["applied"].as_bool(), buckets(&again)[3]), (Some(false), 5));
    assert!(codes(&again).contains(&"form-already-read"));
    stage.terminal.ask(&["undo"])?;
    let hours: Vec<(f64, String)> =
        stage.people.iter().map(|name| stage.october(name)).collect::<Outcome<_>>()?;
    assert!(!hours.iter().any(|(hours, _)| [102.25, 151.67].contains(hours)), "{hours:?}");
    stage.terminal.ask(&["redo"])?;

    // A correction replaces only what differs, and says so.
    fill(
        &sent,
        &back,
        &[("G13", "101"), ("H13", "99"), ("I13", "103"), ("G14", "104"), ("H14", "151.67"), ("I14", "12")],
    )?;
    let corrected = stage.import(&back, &[])?;
    let form = &corrected["forms"][0];
    assert_eq!(
        (&form["replaced"], &form["same"], &form["left"]),
        (&1.into(), &4.into(), &0.into()),
        "{corrected}"
    );
    assert!(codes(&corrected).contains(&"form-hours-replaced"));
    stage.terminal.ask(&["check"])?;
    Ok(())
}

#[test]
fn forms_that_are_not_the_right_one_are_told() -> Outcome<()> {
    let stage = Stage::new()?;
    let (first, second) = (stage.written("premier.xlsx")?, stage.written("second.xlsx")?);
    let back = stage.path("retour.xlsx");
    fill(&first, &back, &[("G13", "90")])?;
    let older = stage.import(&back, &["--dry-run"])?;
    assert_eq!(codes(&older), codes_with(&older, &["form-cells-empty", "form-older"]), "{older}");
    let other = stage.import(&back, &["--dry-run", "--lot", "1"])?;
    let told = stage.lot != 1;
    assert_eq!(codes(&other).contains(&"form-other-lot"), told);
    fill(&second, &back, &[("G13", "90")])?;
    assert!(!codes(&stage.import(&back, &["--dry-run"])?).contains(&"form-older"));

    // Taken back, its issue is no longer known: neither is a form of another dossier.
    stage.terminal.ask(&["undo"])?;
    let path = back.to_string_lossy().into_owned();
    assert_eq!(stage.terminal.refused(&["import", "form", &path], "")?.code, "form-unknown");
    let csv = stage.path("retour.csv");
    std::fs::write(&csv, "Nom;Heures\nBenali;12\n")?;
    for (file, code) in [
        (csv, "form-not-a-workbook"),
        (root().join("tests/fixtures/people/participants.xlsx"), "form-no-reference"),
    ] {
        let path = file.to_string_lossy().into_owned();
        let refusal = stage.terminal.refused(&["import", "form", &path], "")?;
        assert_eq!((refusal.status, refusal.code.as_str()), (Some(1), code));
    }
    Ok(())
}

/// What is told, when it is exactly what a replaced figure of the demo may add to `wanted`.
fn codes_with<'c>(answer: &'c Value, wanted: &[&'c str]) -> Vec<&'c str> {
    let mut all: Vec<&str> = wanted.to_vec();
    all.extend(codes(answer).into_iter().filter(|code| *code == "form-hours-replaced"));
    all.sort_unstable();
    all
}
