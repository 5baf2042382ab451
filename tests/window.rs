//! Clausier in its real window, driven through WebKitWebDriver.

use clausier_tests::terminal::{PASSPHRASE, Terminal};
use clausier_tests::window::{Desk, Window, story, story_on};
use clausier_tests::{Outcome, root};
use fantoccini::key::Key;
use serde_json::json;
use std::io::{BufRead as _, BufReader, Write as _};

#[test]
fn the_first_screen_opens_without_a_complaint() -> Outcome<()> {
    story("first-screen", async |window| {
        let heading = window.text("h1").await?;
        assert!(!heading.trim().is_empty(), "the first screen has no title");
        let language = window.run("return document.documentElement.lang").await?;
        assert_eq!(language, "fr", "a new user is spoken to in French");
        Ok(())
    })
}

#[test]
fn the_whole_path_from_an_empty_desk_to_the_yearly_workbook() -> Outcome<()> {
    let desk = Desk::new()?;
    story_on(&desk, "whole-path", async |window| {
        create_a_dossier(window, &desk).await?;
        import_contracts(window, &desk).await?;
        calibrate_a_tender(window).await?;
        write_the_documents(window, &desk).await?;
        add_a_person(window).await?;
        commit_the_lot(window).await?;
        place_the_person(window).await?;
        enter_hours(window).await?;
        follow_undo_and_redo(window).await?;
        export_the_year(window, &desk).await?;
        lock_and_reopen(window).await?;
        Ok(())
    })
}

/// The four steps of the first start: place, passphrase, recovery sheet, first data.
async fn create_a_dossier(window: &Window, desk: &Desk) -> Outcome<()> {
    window.wait_title("ouverture-title-first").await?;
    window.click_word("ouverture-create").await?;

    window.wait_title("ouverture-step-place").await?;
    window.fill_word("ouverture-office", "Arvance").await?;
    window.fill_word("ouverture-user", "Claire Nadal").await?;
    desk.answer_dialog(&desk.file("arvance.clausier"))?;
    window.click_word("ouverture-place-choose").await?;
    window.wait_word("ouverture-place-change").await?;
    window.click_word("ouverture-next").await?;

    window.wait_title("ouverture-step-passphrase").await?;
    window.fill_word("ouverture-passphrase", PASSPHRASE).await?;
    window.fill_word("ouverture-passphrase-again", PASSPHRASE).await?;
    window.wait_word("ouverture-strength-strong").await?;
    window.click_word("ouverture-make").await?;

    window.wait_title("ouverture-step-sheet").await?;
    window.wait_word("ouverture-need-keep").await?;
    let sheet = desk.file("feuille-de-secours.txt");
    desk.answer_dialog(&sheet)?;
    window.click_word("ouverture-save-sheet").await?;
    window.wait_no_text(&window.word("ouverture-need-keep")?).await?;
    let words = words_of_the_sheet(&std::fs::read_to_string(sheet)?);
    assert_eq!(words.len(), 12, "the sheet has twelve words");
    window.click_word("ouverture-next").await?;

    // Two of the twelve words are asked, and a wrong one is not taken.
    window.wait_word("ouverture-ask").await?;
    let mut asked = Vec::new();
    for number in 1..=words.len() {
        let label = window.word_with("ouverture-ask-word", &[("number", number.into())])?;
        if window.find_field(&label).await?.is_some() {
            asked.push((number, label));
        }
    }
    assert_eq!(asked.len(), 2, "two words are asked");
    for (number, label) in &asked {
        let other = &words[number % words.len()];
        window.fill_named(label, other).await?;
    }
    window.click_word("ouverture-verify").await?;
    let (number, _) = asked[0];
    window.wait_word_with("ouverture-ask-wrong", &[("number", number.into())]).await?;
    for (number, label) in &asked {
        window.fill_named(label, &words[number - 1]).await?;
    }
    window.click_word("ouverture-verify").await?;

    window.wait_title("ouverture-step-start").await?;
    window.click_word("ouverture-start-empty").await?;
    window.wait_word("accueil-nothing").await?;
    Ok(())
}

/// The words of a saved recovery sheet: lines such as ` 3. galet`.
fn words_of_the_sheet(text: &str) -> Vec<String> {
    let numbered = text.lines().filter_map(|line| line.trim().split_once(". "));
    let words = numbered.filter(|(number, _)| number.parse::<u8>().is_ok());
    words.map(|(_, word)| word.trim().to_owned()).collect()
}

/// A buyer's essential data: first a preview with what is strange, then the contracts.
async fn import_contracts(window: &Window, desk: &Desk) -> Outcome<()> {
    window.go_to("shell-nav-contracts").await?;
    window.click_word("marches-import").await?;
    window.wait_title("marches-import-title").await?;
    desk.answer_dialog(&root().join("tests/fixtures/decp/path.json"))?;
    window.click_word("marches-import-choose").await?;
    window.wait_word_with("marches-import-rows", &[("count", "2".into()), ("count_n", 2.into())]).await?;
    window.wait_word("marches-import-problems").await?;
    window.wait_word_with("decp-siret-wrong-key", &[("value", "00004343000017".into())]).await?;
    let confirm =
        window.word_with("marches-import-confirm", &[("count", "2".into()), ("count_n", 2.into())])?;
    window.click_named(&confirm).await?;
    window.wait_text("espaces verts").await?;
    window.wait_text("gros œuvre").await?;
    Ok(())
}

/// A tender of two lots by the cost method, typed in the table as in a spreadsheet; its hours are kept.
async fn calibrate_a_tender(window: &Window) -> Outcome<()> {
    window.go_to("shell-nav-calibration").await?;
    window.click_word("calibrage-new").await?;
    window.fill_word("calibrage-field-title", "Résidence Les Tilleuls, phase 2").await?;
    window.fill_word("calibrage-field-buyer", "Arvance Habitat").await?;
    window.fill_word("calibrage-field-launch", "01/12/2026").await?;
    window.fill_word("calibrage-field-months", "12").await?;
    window.click_word("calibrage-create").await?;
    window.wait_heading("Résidence Les Tilleuls, phase 2").await?;

    // 2 350 000 EUR x 42 % / 36 EUR x 7 % = 1 919,17 h.
    let grid = window.word("calibrage-table")?;
    let (amount, hours) = (window.word("calibrage-column-amount")?, window.word("calibrage-column-central")?);
    window.cell(&grid, "1", &amount).await?.click().await?;
    window.keys(&format!("2350000{0}42{0}36{0}7{1}", Key::Tab, Key::Enter)).await?;
    window.wait_cell(&grid, "1", &hours, "1 919,2").await?;
    window.wait_cell(&grid, "1", &window.word("calibrage-column-kept")?, "1 920").await?;

    // The second lot begins with the effort of the first: 3 650 000 EUR x 42 % / 36 EUR x 7 % = 2 980,83 h.
    window.click_word("calibrage-add-lot").await?;
    window.keys(&format!("Façades{}", Key::Enter)).await?;
    window.wait_cell(&grid, "2", &window.word("calibrage-column-title")?, "Façades").await?;
    window.cell(&grid, "2", &amount).await?.click().await?;
    window.keys(&format!("3650000{0}42{0}36{1}", Key::Tab, Key::Enter)).await?;
    window.wait_cell(&grid, "2", &hours, "2 980,8").await?;

    window.click_word("calibrage-more").await?;
    window.click_word("calibrage-facts").await?;
    window.choose("calibrage-field-buyer-kind", &window.word("law-buyer-local")?).await?;
    window.click_word("calibrage-save").await?;
    window.wait_word("calibrage-law-required").await?;
    window.click_word("calibrage-more").await?;
    window.click_word("calibrage-keep").await?;
    window.wait_word_with("calibrage-kept-on", &[("date", "01/12/2026".into())]).await?;
    Ok(())
}

/// The note for the buyer in PDF, then the clause to paste in the tender in Word: each bears the hours of the table.
async fn write_the_documents(window: &Window, desk: &Desk) -> Outcome<()> {
    for (button, title, write, name) in [
        ("calibrage-note", "clauses-title-note", "clauses-write-note", "note.pdf"),
        ("calibrage-clause", "clauses-title-clause", "clauses-write-clause", "clause.docx"),
    ] {
        window.click_word(button).await?;
        window.wait_title(title).await?;
        desk.answer_dialog(&desk.file(name))?;
        window.click_word(write).await?;
        let hours = "4\u{202f}900\u{202f}h";
        window.wait_word_with("clauses-written", &[("name", name.into()), ("hours", hours.into())]).await?;
        let written = std::fs::read(desk.file(name))?;
        let begins: &[u8] = if name.ends_with(".pdf") { b"%PDF-" } else { b"PK" };
        assert!(written.starts_with(begins), "{name} is not what its name says");
        window.press(Key::Escape).await?;
    }
    Ok(())
}

/// A person, a criterion, and the proof that was seen.
async fn add_a_person(window: &Window) -> Outcome<()> {
    window.go_to("shell-nav-people").await?;
    window.click_word("personnes-add").await?;
    window.wait_title("personnes-form-add").await?;
    window.fill_word("personnes-last-name", "Keita").await?;
    window.fill_word("personnes-first-name", "Mariam").await?;
    window.fill_word("personnes-commune", "Montreval").await?;
    let wish = window.word_with("personnes-wish-n", &[("rank", "1".into())])?;
    window.search_and_take(&wish, &window.word("trade-masonry")?).await?;
    window.fill_word("personnes-weekly-hours", "35").await?;
    window.fill_word("personnes-informed-on", "02/03/2026").await?;
    window.click_word("personnes-save").await?;

    window.wait_word("personnes-not-eligible").await?;
    window.click_word("personnes-add-criterion").await?;
    window.choose("personnes-criterion", &window.word("criterion-RSA")?).await?;
    window.fill_word("personnes-criterion-seen-on", "28/05/2026").await?;
    window.fill_word("personnes-criterion-issued-on", "27/05/2026").await?;
    window.click_word("personnes-save").await?;
    // The proof was good for three months: eligible when the work began, no longer today.
    let seen = [("date", "28/05/2026".into()), ("name", "Claire Nadal".into())];
    window.wait_word_with("personnes-proof-seen", &seen).await?;
    window.click_word("personnes-at-date").await?;
    window.fill_word("personnes-at-date", &format!("08/06/2026{}", Key::Enter)).await?;
    window.wait_word_with("personnes-at-yes", &[("date", "08/06/2026".into())]).await?;
    Ok(())
}

/// The imported lot that the rest is about.
const LOT: &str = "Construction du nouvel hôpital, gros œuvre";
/// Its holder, of whom the file only gives the number.
const HOLDER: &str = "Entreprise 00004343000016";

/// The imported lot owes a thousand hours.
async fn commit_the_lot(window: &Window) -> Outcome<()> {
    window.go_to("shell-nav-contracts").await?;
    window.click_named(LOT).await?;
    window.wait_heading(LOT).await?;
    window.click_word_in(&window.word("marches-commitments")?, "marches-manage").await?;
    window.click_word("marches-add-commitment").await?;
    window.fill_word("marches-hours", "1000").await?;
    window.click_word("marches-save").await?;
    window.wait_word("marches-add-commitment").await?;
    window.wait_word("marches-commitments-total").await?;
    window.press(Key::Escape).await?;
    window.wait_no_dialog().await?;
    window.wait_text(&format!("1 000 h {}", window.word("marches-committed")?)).await?;
    Ok(())
}

/// A need of the lot; who fits it; proposed, accepted, placed.
async fn place_the_person(window: &Window) -> Outcome<()> {
    window.go_to("shell-nav-matching").await?;
    window.click_word("rapprochement-add-need").await?;
    window.choose("rapprochement-form-lot", LOT).await?;
    window.fill_word("rapprochement-form-title", "Maçonne").await?;
    window.choose("rapprochement-form-trade", &window.word("trade-masonry")?).await?;
    window.fill_word("rapprochement-form-starts", "08/06/2026").await?;
    window.fill_word("rapprochement-form-ends", "26/02/2027").await?;
    window.fill_word("rapprochement-form-place", "Montreval").await?;
    window.click_word("rapprochement-form-save").await?;

    let fits = window.word("rapprochement-fits")?;
    window.wait_named_in(&fits, "Mariam Keita").await?;
    let propose = format!("{} Mariam Keita", window.word("rapprochement-propose")?);
    window.click_named(&propose).await?;
    let proposals = window.word("rapprochement-proposals")?;
    window.click_word_in(&proposals, "rapprochement-accept").await?;
    window.click_word_in(&proposals, "rapprochement-place").await?;
    window.choose("rapprochement-employer", HOLDER).await?;
    window.fill_word("rapprochement-weekly-hours", "35").await?;
    let form = window.word_with("rapprochement-place-title", &[("name", "Mariam Keita".into())])?;
    window.click_word_in(&form, "rapprochement-place-save").await?;
    window.wait_word_with("rapprochement-status-placed", &[("date", "23/11/2026".into())]).await?;
    Ok(())
}

/// Three months typed as in a spreadsheet, then validated together.
async fn enter_hours(window: &Window) -> Outcome<()> {
    window.go_to("shell-nav-hours").await?;
    let grid = window.word_with("heures-grid", &[("lot", LOT.into()), ("year", "2026".into())])?;
    window.cell(&grid, "Mariam Keita", "juin 2026").await?.click().await?;
    window.keys(&format!("98{0}140{0}35{0}", Key::Tab)).await?;
    window.wait_word_with("heures-live", &[("validated", "0 h".into()), ("waiting", "273 h".into())]).await?;

    window.cell(&grid, "Mariam Keita", "juin 2026").await?.click().await?;
    window.keys(&format!("{}{}{}{}", Key::Shift, Key::Right, Key::Right, Key::Null)).await?;
    window.wait_word_with("heures-selection", &[("count", 3.into())]).await?;
    window.keys("v").await?;
    window.wait_word_with("heures-live", &[("validated", "273 h".into()), ("waiting", "0 h".into())]).await?;
    Ok(())
}

/// The lot's progress, without its hours and with them again.
async fn follow_undo_and_redo(window: &Window) -> Outcome<()> {
    let validated = |hours: &str| -> Outcome<String> {
        Ok(format!("{hours} {}", window.word_with("marches-validated", &[("fte", "".into())])?))
    };
    window.go_to("shell-nav-contracts").await?;
    window.click_named(LOT).await?;
    window.wait_text(&validated("273 h")?).await?;
    window.ctrl("z").await?;
    window.wait_text(&validated("0 h")?).await?;
    window.ctrl("y").await?;
    window.wait_text(&validated("273 h")?).await?;
    Ok(())
}

/// The yearly workbook, where the dialog says.
async fn export_the_year(window: &Window, desk: &Desk) -> Outcome<()> {
    window.go_to("shell-nav-report").await?;
    window.wait_heading(&window.word_with("bilan-title", &[("year", "2026".into())])?).await?;
    let workbook = desk.file("bilan-2026.xlsx");
    desk.answer_dialog(&workbook)?;
    window.click_word("bilan-export").await?;
    window.wait_text("bilan-2026.xlsx").await?;
    let bytes = std::fs::read(workbook)?;
    assert!(bytes.starts_with(b"PK"), "a workbook is a zip archive");
    Ok(())
}

/// Locked, nothing is shown; a wrong passphrase says so; the right one finds everything again.
async fn lock_and_reopen(window: &Window) -> Outcome<()> {
    window.ctrl("l").await?;
    window.wait_title("ouverture-title").await?;
    assert!(!window.reading().await?.contains("273"), "a locked dossier shows nothing of what it holds");
    window.fill_word("ouverture-passphrase", "une autre phrase de passe").await?;
    window.press(Key::Enter).await?;
    window.wait_word("error-wrong-passphrase").await?;
    window.fill_word("ouverture-passphrase", PASSPHRASE).await?;
    window.press(Key::Enter).await?;

    window.go_to("shell-nav-people").await?;
    window.click_named("Mariam Keita").await?;
    window
        .wait_word_with(
            "personnes-proof-seen",
            &[("date", "28/05/2026".into()), ("name", "Claire Nadal".into())],
        )
        .await?;
    window.go_to("shell-nav-contracts").await?;
    window.click_named(LOT).await?;
    window
        .wait_text(&format!("273 h {}", window.word_with("marches-validated", &[("fte", "".into())])?))
        .await?;
    window.go_to("shell-nav-calibration").await?;
    window.wait_named("Résidence Les Tilleuls, phase 2").await?;
    Ok(())
}

#[test]
fn the_demo_opens_and_every_screen_shows_its_heading() -> Outcome<()> {
    story("demo", async |window| {
        window.click_word("ouverture-demo-open").await?;
        window.wait_title("accueil-to-do").await?;
        // The heading of each screen, and something that is there once its data came.
        let year = window.word_with("bilan-title", &[("year", "2026".into())])?;
        for (section, heading, data) in [
            ("shell-nav-calibration", window.word("calibrage-title")?, "calibrage-list"),
            ("shell-nav-contracts", window.word("marches-title")?, "marches-to-hold"),
            ("shell-nav-people", window.word("personnes-title")?, "personnes-free"),
            ("shell-nav-matching", window.word("rapprochement-title")?, "rapprochement-fits"),
            ("shell-nav-hours", window.word("heures-title")?, "heures-cumulated"),
            ("shell-nav-report", year, "bilan-workbook"),
            ("shell-nav-rules", window.word("regles-title")?, "regles-intro"),
            ("shell-nav-settings", window.word("reglages-title")?, "reglages-computer"),
        ] {
            window.go_to(section).await?;
            window.wait_heading(&heading).await?;
            window.wait_word(data).await?;
            window.wait_no_text(&window.word("components-details")?).await?;
        }
        Ok(())
    })
}

#[test]
fn a_dossier_in_use_elsewhere_says_so_and_opens_when_it_is_free() -> Outcome<()> {
    let desk = Desk::new()?;
    let terminal = Terminal::over(&desk.file("arvance.clausier"))?;
    terminal.ask(&["new"])?;
    let (mut holder, mut input, output) = terminal.host()?;
    let opening = json!({ "id": 1, "command": "host:open",
        "input": { "path": terminal.dossier(), "passphrase": PASSPHRASE } });
    writeln!(input, "{opening}")?;
    let mut answer = String::new();
    BufReader::new(output).read_line(&mut answer)?;
    assert!(answer.contains("\"ok\""), "{answer}");

    story_on(&desk, "in-use", async |window| {
        window.wait_title("ouverture-title-first").await?;
        desk.answer_dialog(terminal.dossier())?;
        window.click_word("ouverture-other").await?;
        window.fill_word("ouverture-passphrase", PASSPHRASE).await?;
        window.press(Key::Enter).await?;
        window.wait_word("error-in-use").await?;
        // The other one closes.
        drop(input);
        holder.wait()?;
        window.fill_word("ouverture-passphrase", PASSPHRASE).await?;
        window.press(Key::Enter).await?;
        window.wait_title("accueil-to-do").await?;
        Ok(())
    })
}
