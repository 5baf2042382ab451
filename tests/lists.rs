//! Lists of people through the terminal: read as they are, accounted for row by row, taken back in one go.

use clausier_tests::terminal::Terminal;
use clausier_tests::{Outcome, root};
use serde_json::{Value, json};

/// A text as an old office program writes it: one byte for each letter.
fn windows_1252(text: &str) -> Vec<u8> {
    text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'?')).collect()
}

fn count(answer: &Value, name: &str) -> u64 {
    answer[name].as_u64().unwrap_or(u64::MAX)
}

/// What became of the rows, after checking that each is in one bucket.
fn buckets(answer: &Value) -> [u64; 5] {
    let all = ["rows", "accepted", "repaired", "duplicates", "rejected"].map(|name| count(answer, name));
    assert_eq!(all[0], all[1] + all[2] + all[3] + all[4], "the account does not balance: {answer}");
    all
}

fn people(terminal: &Terminal) -> Outcome<usize> {
    let answer = terminal.ask(&["people"])?;
    let list = answer.as_object().and_then(|members| members.values().find(|value| value.is_array()));
    Ok(list.unwrap_or(&answer).as_array().map_or(0, Vec::len))
}

#[test]
fn lists_of_people_are_imported_and_taken_back() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let terminal = Terminal::over(&folder.path().join("mine.clausier"))?;
    terminal.ask(&["new"])?;

    // A text of a mission locale: two rows of one person, a name hidden, one without a name, a total.
    let text = folder.path().join("liste.csv");
    let list = "Nom;Pr\u{e9}nom;N\u{e9}(e) le;T\u{e9}l\u{e9}phone;Public\r\n\
        Benali;A\u{ef}cha;12/03/1990;06 39 98 12 34;RSA\r\n\
        BENALI;Aicha;12/03/1990;;QPV\r\n\
        L\u{e9}ger;\u{c9}lodie;05/05/1995;639981236;DELD\r\n\
        A***;B***;01/01/1980;;\r\n\
        ;;02/02/1981;;\r\n\
        Total;5;;;\r\n";
    std::fs::write(&text, windows_1252(list))?;
    let text = text.to_string_lossy().into_owned();
    let seen = terminal.ask(&["import", "people", &text, "--dry-run"])?;
    assert_eq!(buckets(&seen), [5, 1, 1, 1, 2]);
    assert_eq!(people(&terminal)?, 0, "nothing is written by looking");
    let done = terminal.ask(&["import", "people", &text, "--mapping", "mission locale"])?;
    assert_eq!(buckets(&done), [5, 1, 1, 1, 2]);
    assert_eq!(people(&terminal)?, 2);

    // A workbook of another body: somebody known, a telephone without its zero, a column never read.
    let workbook = root().join("tests/fixtures/people/participants.xlsx").to_string_lossy().into_owned();
    let done = terminal.ask(&["import", "people", &workbook])?;
    assert_eq!(buckets(&done)[0], 3, "{done}");
    assert_eq!(count(&done, "duplicates"), 1, "she is known from the other list");
    let codes: Vec<&str> =
        done["problems"].as_array().ok_or("no problems")?.iter().filter_map(|p| p["code"].as_str()).collect();
    for code in ["people-refused-nir", "people-already-there", "people-phone-zero", "table-date-unreadable"] {
        assert!(codes.contains(&code), "{code} {codes:?}");
    }
    assert!(!done.to_string().contains("57800608"), "a number of the social security is shown");
    assert_eq!(people(&terminal)?, 4);
    let bytes = std::fs::read(terminal.dossier())?;
    assert!(!bytes.windows(8).any(|window| window == b"57800608"));

    // The same again changes nothing; one undo takes a list back, another the first.
    let again = terminal.ask(&["import", "people", &workbook, &text])?;
    assert_eq!((count(&again, "accepted"), count(&again, "repaired")), (0, 0), "{again}");
    terminal.ask_with(&["call", "undo"], &json!({}).to_string())?;
    assert_eq!(people(&terminal)?, 2);
    terminal.ask_with(&["call", "undo"], &json!({}).to_string())?;
    assert_eq!(people(&terminal)?, 0);
    terminal.ask(&["check"])?;

    let refusal = terminal.refused(&["import", "people", &root().join("README.md").to_string_lossy()], "")?;
    assert_eq!(refusal.status, Some(1));
    Ok(())
}
