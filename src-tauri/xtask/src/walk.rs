//! The facilitator's path in the terminal: from the tender to the yearly workbook.

use crate::cargo::binary;
use crate::json::Json;
use crate::shell::{Cmd, Result, say};
use std::path::{Path, PathBuf};

/// The day the walk takes place on, so that it tells the same story whenever it is walked.
const DAY: &str = "2026-11-30";

/// The year whose workbook is made.
const YEAR: &str = "2026";

/// A month of the demo office with hours.
const MONTH: &str = "2026-09";

/// The demo dossier is fictional and lives for a minute; its passphrase protects nothing.
const PASSPHRASE: &str = "un dossier fictif pour essayer";

/// A tender of three lots, calibrated by the cost method. Invented figures.
const TENDER: &str = r#"{"lots":[
  {"method":"cost","amount":1850000,"labour_share":0.42,"effort_rate":0.07,
   "hourly_cost":{"low":34,"central":38,"high":43}},
  {"method":"cost","amount":640000,"labour_share":0.55,"effort_rate":0.08,
   "hourly_cost":{"low":32,"central":36,"high":41}},
  {"method":"cost","amount":215000,"labour_share":0.70,"effort_rate":0.10,
   "hourly_cost":{"low":28,"central":31,"high":35}}
]}"#;

struct Office {
    program: PathBuf,
    dossier: PathBuf,
}

impl Office {
    fn cli(&self) -> Cmd {
        Cmd::new(&self.program).args(["--today", DAY]).env("CLAUSIER_PASSPHRASE", PASSPHRASE)
    }

    fn on_dossier(&self) -> Cmd {
        self.cli().arg("--dossier").arg(&self.dossier)
    }

    fn ask(&self, words: &[&str]) -> Result<Json> {
        Json::parse(&self.on_dossier().arg("--json").args(words).read()?)
    }

    fn show(&self, words: &[&str]) -> Result<()> {
        self.on_dossier().args(words).run()
    }
}

/// Walks the path over a demo dossier and ends with the workbook, which is kept.
pub fn walk(target: &Path) -> Result<()> {
    let folder = std::env::temp_dir().join(format!("clausier-walk-{}", std::process::id()));
    let kept = target.join("clausier-demo");
    for folder in [&folder, &kept] {
        std::fs::create_dir_all(folder)
            .map_err(|error| format!("{} could not be made: {error}", folder.display()))?;
    }
    let office =
        Office { program: binary(target, "debug", "clausier-cli"), dossier: folder.join("demo.clausier") };
    let outcome = steps(&office, &kept.join(format!("bilan-{YEAR}.xlsx")));
    // Best effort: what stays in the system's temporary folder is a fictional dossier.
    let _ = std::fs::remove_dir_all(&folder);
    outcome
}

fn steps(office: &Office, workbook: &Path) -> Result<()> {
    title("1. A demo dossier, encrypted");
    office.show(&["demo"])?;

    title("2. Calibrate a tender of three lots");
    office.cli().arg("calibrate").run_with(TENDER)?;

    title("3. People for a need");
    let needs = office.ask(&["needs"])?;
    office.show(&["match", "--need", first_id(&needs, "need")?, "--top", "5"])?;

    title("4. The hours of a month on a lot");
    let lots = office.ask(&["lots"])?;
    let lot = busiest(&lots)?;
    office.show(&["hours", "--lot", lot, "--month", MONTH])?;

    title("5. Where the lot stands");
    office.show(&["status", "--lot", lot])?;

    title("6. The yearly workbook");
    office.on_dossier().args(["report", "--year", YEAR, "--out"]).arg(workbook).run()?;
    if !workbook.is_file() {
        return Err(format!("The workbook was not written at {}.", workbook.display()));
    }
    let absolute = workbook.canonicalize().unwrap_or_else(|_| workbook.to_path_buf());
    say(format!("\nThe workbook: {}", absolute.display()));
    Ok(())
}

fn title(text: &str) {
    say(format!("\n=== {text}\n"));
}

fn first_id<'answer>(answer: &'answer Json, what: &str) -> Result<&'answer str> {
    answer
        .list()
        .first()
        .and_then(|item| item.word_of("id"))
        .ok_or_else(|| format!("The demo dossier has no {what}."))
}

/// A lot under way with hours done, so that the next steps have something to show.
fn busiest(lots: &Json) -> Result<&str> {
    let worked =
        |lot: &&Json| lot.word_of("done").is_some_and(|done| !done.trim_matches(['0', '.']).is_empty());
    let running = |lot: &&Json| lot.word_of("status") == Some("running");
    let mut busy = lots.list().iter().filter(worked);
    let chosen = busy.clone().find(running).or_else(|| busy.next());
    chosen.and_then(|lot| lot.word_of("id")).map_or_else(|| first_id(lots, "lot"), Ok)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tender_is_json_of_three_lots() {
        assert_eq!(Json::parse(TENDER).unwrap().list().len(), 3);
    }

    #[test]
    fn a_lot_with_hours_is_preferred() {
        let lots = Json::parse(r#"[{"id":1,"done":0},{"id":2,"done":0.0},{"id":3,"done":120.5}]"#).unwrap();
        assert_eq!(busiest(&lots), Ok("3"));
        let lots =
            Json::parse(r#"[{"id":1,"done":5,"status":"closed"},{"id":2,"done":6,"status":"running"}]"#)
                .unwrap();
        assert_eq!(busiest(&lots), Ok("2"));
        let lots = Json::parse(r#"{"lots":[{"id":7}]}"#).unwrap();
        assert_eq!(busiest(&lots), Ok("7"));
        assert!(busiest(&Json::Null).is_err());
    }
}
