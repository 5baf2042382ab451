//! The documents of a contract carried out, through the terminal and read by another program: what `status` says is
//! what the attestation says. Needs poppler-utils; `cargo xtask test` installs it.

use clausier_office::domain::quantity::{BasisPoints, Hours};
use clausier_office::format;
use clausier_office::words::Language;
use clausier_tests::Outcome;
use clausier_tests::terminal::Terminal;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;

const FRENCH: Language = Language::French;

/// Text without the kind of its spaces and where its lines break.
fn plain(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c == '\u{202f}' || c == '\u{a0}').collect::<String>()
}

/// The text of each page of a PDF.
fn pages(pdf: &Path) -> Outcome<Vec<String>> {
    let output = Command::new("pdftotext").args(["-layout", &pdf.to_string_lossy(), "-"]).output()?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok(text.split('\u{c}').filter(|page| !page.trim().is_empty()).map(plain).collect())
}

/// A decimal of the terminal, in hundredths.
fn hundredths(value: &Value) -> Outcome<Hours> {
    let text = value.to_string();
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    let rest = format!("{rest:0<2}");
    let sign = if whole.starts_with('-') { -1 } else { 1 };
    Ok(Hours::new(whole.parse::<i64>()? * 100 + sign * rest[..2].parse::<i64>()?))
}

#[test]
fn the_attestation_says_what_status_says_and_a_proof_closes_its_gap() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let terminal = Terminal::over(&folder.path().join("demo.clausier"))?;
    terminal.ask(&["demo"])?;
    let lots = terminal.ask_with(&["call", "lots"], &json!({ "filter": "all", "text": "" }).to_string())?;
    let ids = |level: &str| {
        let lots = lots["lots"].as_array().into_iter().flatten();
        let found = lots.filter(|l| l["status"] == level && l["done"].as_i64() > Some(0));
        found.filter_map(|l| l["id"].as_i64()).take(2).collect::<Vec<_>>()
    };
    let (running, closed) = (ids("running"), ids("closed"));
    assert!(running.len() == 2 && closed.len() == 2, "{lots}");
    for id in running.iter().chain(&closed) {
        let lot = id.to_string();
        let status = terminal.ask(&["status", "--lot", &lot])?;
        for kind in ["attestation", "interim", "final"] {
            let out = folder.path().join(format!("{kind}-{lot}.pdf"));
            let out_text = out.to_string_lossy().into_owned();
            let words = ["documents", "--lot", &lot, "--kind", kind, "--format", "pdf", "--out", &out_text];
            let written = terminal.ask(&words)?;
            assert_eq!(written["hours"], status["validated"], "{written}");
            let said = pages(&out)?;
            if kind == "attestation" {
                assert_eq!(said.len(), 1, "an attestation is one page");
            }
            let said = said.concat();
            for field in ["due", "validated", "to_check"] {
                let figure = format::hours(FRENCH, hundredths(&status[field])?);
                assert!(
                    said.contains(&plain(&figure)),
                    "{figure} ({field}) is not in {kind} of {lot}: {said}"
                );
            }
            let (done, due) = (hundredths(&status["validated"])?, hundredths(&status["due"])?);
            let rate = BasisPoints::ratio(done.get(), due.get()).ok_or("nothing is due")?;
            assert!(said.contains(&plain(&format::rate(FRENCH, rate))), "{rate:?} is not in {kind} of {lot}");
            assert_eq!(terminal.refused(&words, "")?.code, "error-document-exists");
        }
    }

    let lot = running[0];
    let ask = json!({ "lot": lot }).to_string();
    let view = terminal.ask_with(&["call", "evidence"], &ask)?;
    let gap = &view["missing"]["hours"][0];
    let total = view["missing"]["total"].as_i64().ok_or("no total")?;
    assert!(total > 0, "{view}");
    let control = |name: &str| -> Outcome<String> {
        let out = folder.path().join(name);
        let out_text = out.to_string_lossy().into_owned();
        let lot = lot.to_string();
        terminal.ask(&[
            "documents",
            "--lot",
            &lot,
            "--kind",
            "control",
            "--format",
            "pdf",
            "--out",
            &out_text,
        ])?;
        Ok(pages(&out)?.concat())
    };
    let missing = plain(&format!("Heures sans pièce {}", format::hours(FRENCH, Hours::new(total))));
    let before = control("before.pdf")?;
    assert!(before.contains(&missing), "{missing} is not in {before}");
    let months = gap["months"].as_array().ok_or("no months")?;
    let proof = json!({
        "kind": gap["usual"], "lot": lot, "organisation": gap["organisation"],
        "from": months[0]["from"], "to": months[months.len() - 1]["to"], "seen_on": view_day(&view)?,
    });
    terminal.ask_with(&["call", "save_evidence"], &proof.to_string())?;
    let after = terminal.ask_with(&["call", "evidence"], &ask)?;
    let left = total - gap["hours"].as_i64().ok_or("no hours")?;
    assert_eq!(after["missing"]["total"].as_i64(), Some(left), "{after}");
    let told = plain(&format!("Heures sans pièce {}", format::hours(FRENCH, Hours::new(left))));
    assert!(control("after.pdf")?.contains(&told), "{told}");
    terminal.ask(&["undo"])?;
    terminal.ask(&["undo"])?;
    assert_eq!(terminal.ask_with(&["call", "evidence"], &ask)?["missing"]["total"].as_i64(), Some(total));

    // A company's statement names nobody unless it is asked to.
    let company = gap["organisation"].to_string();
    let name = gap["posts"][0]["name"].as_str().ok_or("nobody")?;
    let month = months[0]["from"].as_i64().ok_or("no month")?;
    let month = format!("{}-{:02}", month / 100, month % 100);
    for (names, shown) in [("initials", false), ("none", false), ("full", true)] {
        let out = folder.path().join(format!("statement-{names}.pdf"));
        let out_text = out.to_string_lossy().into_owned();
        terminal.ask(&[
            "documents",
            "--company",
            &company,
            "--kind",
            "statement",
            "--from",
            &month,
            "--names",
            names,
            "--format",
            "pdf",
            "--out",
            &out_text,
        ])?;
        assert_eq!(pages(&out)?.concat().contains(&plain(name)), shown, "{name} with {names}");
    }
    Ok(())
}

/// The last day of the latest proof seen: a day that has come.
fn view_day(view: &Value) -> Outcome<String> {
    let day = view["records"][0]["seen_on"].as_str();
    Ok(day.ok_or("the fictional office has proofs")?.to_owned())
}
