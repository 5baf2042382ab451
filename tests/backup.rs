//! Copies through the terminal: made, proven, put back, and refused with what to do.

use clausier_tests::Outcome;
use clausier_tests::terminal::{Refusal, Terminal};
use std::path::Path;

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

#[test]
fn a_dossier_is_copied_to_a_key_lost_and_put_back_with_the_same_figures() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let dossier = folder.path().join("office.clausier");
    let terminal = Terminal::over(&dossier)?;
    terminal.ask(&["demo"])?;
    let figures = terminal.ask(&["indicators", "--year", "2026"])?;
    let key = folder.path().join("key");
    let copied = terminal.ask(&["backup", "--to", &text(&key)])?;
    assert_eq!(copied["verified"], true);
    let copy = copied["path"].as_str().ok_or("no path")?.to_owned();
    assert!(Path::new(&copy).starts_with(&key));

    std::fs::remove_file(&dossier)?;
    let back = folder.path().join("back.clausier");
    let restored = terminal.ask(&["restore", &copy, "--to", &text(&back)])?;
    assert_eq!(restored["verified"], true);
    assert_eq!(restored["path"], text(&back));
    let again = Terminal::over(&back)?;
    assert_eq!(again.ask(&["indicators", "--year", "2026"])?, figures);
    assert_eq!(again.ask(&["check"])?["sound"], true);

    // Never over a file that is there; a file that is no dossier is told as one.
    let refusal = |status, code: &str| Refusal { status: Some(status), code: code.to_owned() };
    let over = terminal.refused(&["restore", &copy, "--to", &text(&back)], "")?;
    assert_eq!(over, refusal(1, "error-already-there"));
    let other = folder.path().join("other.clausier");
    let wrong = terminal.clone().typing("un autre mot de passe");
    let said = wrong.refused(&["restore", &copy, "--to", &text(&other)], "")?;
    assert_eq!(said, refusal(3, "error-wrong-passphrase"));
    let picture = folder.path().join("picture.clausier");
    std::fs::write(&picture, b"\xff\xd8\xff\xe0 not a dossier, whatever its name says")?;
    let said = terminal.refused(&["restore", &text(&picture), "--to", &text(&other)], "")?;
    assert_eq!(said.status, Some(3));
    assert!(!other.exists());
    Ok(())
}
