//! The documents of a tender through the terminal, read by other programs: what the screen shows is what
//! they say. Needs poppler-utils and LibreOffice; `cargo xtask test` installs them.

use clausier_office::domain::quantity::Hours;
use clausier_office::format;
use clausier_office::view::calibrate::TenderView;
use clausier_office::words::Language;
use clausier_tests::Outcome;
use clausier_tests::terminal::Terminal;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::Command;

const FRENCH: Language = Language::French;

/// A note is read in a meeting: it stays short.
const NOTE_PAGES: usize = 2;

fn run(program: &str, words: &[&str]) -> Outcome<String> {
    let output = Command::new(program)
        .args(words)
        .output()
        .map_err(|error| format!("{program} is needed: `cargo xtask setup` ({error})"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{program} {}: {said}", words.join(" ")).into());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Text without the kind of its spaces and where its lines break.
fn plain(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c == '\u{202f}' || c == '\u{a0}').collect::<String>()
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// The text of each page.
fn pages(pdf: &Path) -> Outcome<Vec<String>> {
    let text = run("pdftotext", &["-layout", &shown(pdf), "-"])?;
    Ok(text.split('\u{c}').filter(|page| !page.trim().is_empty()).map(plain).collect())
}

/// LibreOffice opens the Word file and prints it.
fn printed(word: &Path) -> Outcome<PathBuf> {
    let folder = word.parent().unwrap_or(word);
    let profile = format!("-env:UserInstallation=file://{}/office-profile", folder.display());
    let out = shown(folder);
    run("soffice", &[&profile, "--headless", "--convert-to", "pdf", "--outdir", &out, &shown(word)])?;
    Ok(word.with_extension("pdf"))
}

/// No word leaves its page.
fn assert_within_pages(pdf: &Path) -> Outcome<()> {
    let boxes = run("pdftotext", &["-bbox", &shown(pdf), "-"])?;
    let number = |line: &str, name: &str| -> Option<f64> {
        line.split_once(&format!("{name}=\""))?.1.split_once('"')?.0.parse().ok()
    };
    let (mut width, mut height, mut words) = (0.0, 0.0, 0);
    for line in boxes.lines().map(str::trim) {
        if line.starts_with("<page ") {
            width = number(line, "width").ok_or("a page without width")?;
            height = number(line, "height").ok_or("a page without height")?;
        } else if line.starts_with("<word ") {
            let [left, top, right, bottom] =
                ["xMin", "yMin", "xMax", "yMax"].map(|name| number(line, name).unwrap_or(-1.0));
            let inside = left > 20.0 && top > 20.0 && right < width && bottom < height;
            assert!(inside, "{} leaves the page: {line}", pdf.display());
            words += 1;
        }
    }
    assert!(words > 100, "{} says only {words} words", pdf.display());
    Ok(())
}

/// The figures of the table as the screen writes them.
fn figures(view: &TenderView) -> Vec<String> {
    let hours = |value: Option<Hours>| value.map(|h| format::hours(FRENCH, h));
    let lines = view.lines.iter().flat_map(|line| {
        let amount = line.amount.map(|a| format::money(FRENCH, a));
        [hours(line.low), hours(line.central), hours(line.high), hours(line.kept), amount]
    });
    let t = &view.totals;
    let mut all: Vec<String> = lines.flatten().collect();
    all.extend([t.low, t.central, t.high, t.kept].map(|h| format::hours(FRENCH, h)));
    all.push(format::money(FRENCH, t.amount));
    all
}

/// The figures of the chart of what moves the total.
fn chart_figures(view: &TenderView) -> Vec<String> {
    view.drivers.iter().flat_map(|d| [d.low, d.high].map(|h| format::whole_hours(FRENCH, h))).collect()
}

#[test]
fn the_note_and_the_clause_say_what_the_screen_shows() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let terminal = Terminal::over(&folder.path().join("demo.clausier"))?;
    terminal.ask(&["demo"])?;
    let tenders = terminal.ask_with(&["call", "tenders"], "{}")?;
    let id = tenders["tenders"][0]["id"].as_i64().ok_or("no tender in the demo")?;
    let view: TenderView =
        serde_json::from_value(terminal.ask_with(&["call", "tender"], &json!({ "id": id }).to_string())?)?;
    let contract = id.to_string();
    let write = |kind: &str, format: &str, name: &str| -> Outcome<PathBuf> {
        let path = folder.path().join(name);
        let out = shown(&path);
        let words = ["documents", "--contract", &contract, "--kind", kind, "--format", format, "--out", &out];
        let answer = terminal.ask(&words)?;
        assert_eq!(answer["hours"].as_i64(), Some(view.totals.kept.get() / 100), "{answer}");
        Ok(path)
    };

    let note = write("note", "pdf", "note.pdf")?;
    let note_word = printed(&write("note", "word", "note-word.docx")?)?;
    let (figures, chart) = (figures(&view), chart_figures(&view));
    assert!(figures.len() >= 25 && chart.len() >= 6, "{figures:?} {chart:?}");
    let drawn = pages(&note)?.concat();
    // In Word the chart is a picture, whose words are its alternative text.
    for figure in &chart {
        assert!(drawn.contains(&plain(figure)), "{figure} is not in the chart");
    }
    for file in [&note, &note_word] {
        let said = pages(file)?;
        assert!(said.len() <= NOTE_PAGES, "{} has {} pages", file.display(), said.len());
        let said = said.concat();
        for figure in &figures {
            assert!(said.contains(&plain(figure)), "{figure} is not in {}", file.display());
        }
        assert_within_pages(file)?;
    }

    let clause = write("clause", "pdf", "clause.pdf")?;
    let clause_word = printed(&write("clause", "word", "clause-word.docx")?)?;
    for file in [&clause, &clause_word] {
        let said = pages(file)?.concat();
        for line in &view.lines {
            let kept = format::hours(FRENCH, line.kept.ok_or("a lot without hours")?);
            let written = plain(&format!("Lot {}, {} : {kept}", line.number, line.title));
            assert_eq!(said.matches(&written).count(), 2, "{written} in {}", file.display());
        }
        let total = plain(&format!("Total : {}", format::hours(FRENCH, view.totals.kept)));
        assert_eq!(said.matches(&total).count(), 2, "{total} in {}", file.display());
        assert!(said.contains(&plain("Projet de rédaction : à valider par l’acheteur")));
        assert_within_pages(file)?;
    }

    let text = std::fs::read_to_string(write("clause", "text", "clause.txt")?)?;
    assert!(text.contains(&format::hours(FRENCH, view.totals.kept)), "{text}");
    let out = shown(&note);
    let words = ["documents", "--contract", &contract, "--kind", "note", "--format", "pdf", "--out", &out];
    assert_eq!(terminal.refused(&words, "")?.code, "error-document-exists");
    Ok(())
}
