//! From a sheet to its fields: headings anywhere, over two rows, in any order, remembered.

use super::header::{HeaderFound, detect, detect_in, repeats_headings};
use super::mapping::Mapping;
use super::synonyms::{Confidence, Synonyms};
use super::*;
use proptest::prelude::*;
use std::sync::LazyLock;

fn plan() -> Synonyms {
    static PLAN: LazyLock<Synonyms> =
        LazyLock::new(|| toml::from_str(include_str!("../../../../../assets/synonyms/plan.toml")).unwrap());
    PLAN.clone()
}

#[track_caller]
fn sheet(text: &str) -> Sheet {
    read(text.as_bytes(), "plan.csv").unwrap().sheets.remove(0)
}

/// The fields found, each with its heading.
fn fields(header: &HeaderFound) -> Vec<(&str, &str)> {
    let field = |column: &'_ header::ColumnGuess| column.field.is_some();
    header
        .columns
        .iter()
        .filter(|column| field(column))
        .map(|column| (column.field.as_deref().unwrap_or_default(), column.heading.as_str()))
        .collect()
}

#[test]
fn headings_are_found_below_titles_and_comments() {
    let text = "# export du 12/01/2027;;\nPlan d’achat 2027;;\nVille d’Exempleville;Service;marchés\n\n\
                Intitulé;Montant estimé;Lancement\nVoirie;120000;03/2027\n";
    let sheet = sheet(text);
    let header = detect(&sheet, &plan()).unwrap();
    assert_eq!((header.row, header.first_below), (5, 4));
    assert_eq!(
        fields(&header),
        [("title", "Intitulé"), ("amount", "Montant estimé"), ("launch", "Lancement")]
    );
    assert!(header.missing.is_empty() && header.notes.is_empty());
}

#[test]
fn headings_over_two_rows_are_joined() {
    let text = "Objet;Montant;Montant;Calendrier;\n;annuel HT;maximum HT;lancement;notification\n\
                Voirie;10;20;03/2027;06/2027\n";
    let header = detect(&sheet(text), &plan()).unwrap();
    assert_eq!(header.row, 2);
    assert_eq!(
        fields(&header),
        [
            ("title", "Objet"),
            ("amount_yearly", "Montant annuel HT"),
            ("amount_max", "Montant maximum HT"),
            ("launch", "Calendrier lancement"),
            ("starts", "notification"),
        ]
    );
}

#[test]
fn a_first_row_of_words_stays_a_row() {
    let text = "Objet;Service;Famille\nTravaux de voirie;Voirie;urgent\nCantine;Éducation;\n";
    let header = detect(&sheet(text), &plan()).unwrap();
    assert_eq!(header.row, 1);
}

#[test]
fn two_columns_for_one_field_are_told() {
    let text = "Objet;Montant;Estimation;Budget;Coût des travaux\nVoirie;;10;;1\nCantine;;20;30;2\n";
    let header = detect(&sheet(text), &plan()).unwrap();
    assert_eq!(header.column("amount").map(|c| c.heading.as_str()), Some("Estimation"), "the fullest");
    let rivals: Vec<_> =
        header.columns.iter().filter_map(|c| Some((c.heading.as_str(), c.rival.as_deref()?))).collect();
    assert_eq!(rivals, [("Montant", "amount"), ("Budget", "amount"), ("Coût des travaux", "amount")]);
    let codes: Vec<_> = header.notes.iter().map(|n| (n.code.as_str(), n.column.as_str())).collect();
    let told = [("table-column-rival", "Budget"), ("table-column-rival", "Montant")];
    assert_eq!(codes, told, "a heading that only holds the word is no surprise");
}

#[test]
fn a_table_without_known_headings_can_still_be_mapped() {
    let text = "Colonne A;Colonne B\nVoirie;10\n";
    let sheet = sheet(text);
    let header = detect(&sheet, &plan()).unwrap();
    assert_eq!((header.row, header.missing.as_slice()), (1, &["title".to_owned()][..]));
    let mut mapping = Mapping::of(&header);
    mapping.set(&header, "title", Some(0));
    mapping.set(&header, "amount", Some(1));
    let applied = mapping.apply(&header, &plan());
    assert_eq!(fields(&applied), [("title", "Colonne A"), ("amount", "Colonne B")]);
    assert!(applied.missing.is_empty());
    assert!(detect(&read(b"1;2\n3;4\n", "").unwrap().sheets[0], &plan()).is_none());
}

#[test]
fn the_best_sheet_is_chosen_and_a_shown_one_first() {
    let named =
        |name: &str, visibility, text: &str| Sheet { name: name.to_owned(), visibility, ..sheet(text) };
    let workbook = Workbook {
        sheets: vec![
            named("Garde", Visibility::Shown, "Ville;Année\nX;2027\n"),
            named("Copie", Visibility::Hidden, "Objet;Montant;Lancement;CPV\nVoirie;1;2027;45\n"),
            named("Plan", Visibility::Shown, "Objet;Montant;Lancement\nVoirie;1;2027\n"),
        ],
        epoch: Epoch::default(),
        notes: Vec::new(),
    };
    assert_eq!(detect_in(&workbook, &plan()).map(|(sheet, _)| sheet), Some(2));
}

#[test]
fn a_mapping_survives_the_disk_and_columns_that_move() {
    let header = detect(&sheet("Objet;Montant;Famille\nVoirie;1;a\n"), &plan()).unwrap();
    let mut mapping = Mapping::of(&header);
    mapping.set(&header, "trade", None);
    mapping.set(&header, "service", Some(2));
    let kept: Mapping = serde_json::from_str(&serde_json::to_string(&mapping).unwrap()).unwrap();
    assert_eq!(kept, mapping);
    let moved = detect(&sheet("Famille;OBJET ;montants\na;Voirie;1\n"), &plan()).unwrap();
    assert!(kept.fits(&moved));
    assert_eq!(
        fields(&kept.apply(&moved, &plan())),
        [("service", "Famille"), ("title", "OBJET"), ("amount", "montants")]
    );
    let other = detect(&sheet("Objet;Prix\nVoirie;1\n"), &plan()).unwrap();
    assert!(!kept.fits(&other));
    assert_eq!(fields(&kept.apply(&other, &plan())), [("title", "Objet")]);
}

#[test]
fn a_column_is_one_field_at_most() {
    let header = detect(&sheet("Objet;Montant\nVoirie;1\n"), &plan()).unwrap();
    let mut mapping = Mapping::of(&header);
    mapping.set(&header, "amount_max", Some(1));
    assert_eq!(mapping.columns.keys().collect::<Vec<_>>(), ["amount_max", "title"]);
}

#[test]
fn headings_repeated_on_every_page_are_seen() {
    let sheet = sheet("Objet;Montant\nVoirie;1\nOBJET;Montant\nMontant;1\n");
    let header = detect(&sheet, &plan()).unwrap();
    let repeated: Vec<bool> = sheet.rows.iter().map(|row| repeats_headings(row, &header)).collect();
    assert_eq!(repeated, [true, false, true, false]);
}

#[test]
fn a_letter_wrong_is_a_guess() {
    let header = detect(&sheet("Libelé du marché;Montan\nVoirie;1\n"), &plan()).unwrap();
    let guesses: Vec<_> = header.columns.iter().map(|c| (c.field.as_deref(), c.confidence)).collect();
    assert_eq!(
        guesses,
        [(Some("title"), Some(Confidence::Guess)), (Some("amount"), Some(Confidence::Guess))]
    );
}

#[test]
fn a_large_text_is_read_whole() {
    let rows: String = (0..200_000).map(|n| format!("Marché {n};{n};03/2027\n")).collect();
    let sheet = sheet(&format!("Objet;Montant;Lancement\n{rows}"));
    assert_eq!(sheet.rows.len(), 200_001);
    assert_eq!(sheet.rows.last().map(|row| row.number), Some(200_001));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn headings_are_found_in_any_order(order in Just([0_usize, 1, 2, 3, 4]).prop_shuffle()) {
        let headings = ["Objet", "Montant estimé", "Lancement", "Durée", "Service"];
        let line = |cells: [&str; 5]| order.map(|place| cells[place]).join(";");
        let text = format!("{}\n{}\n", line(headings), line(["Voirie", "1", "2027", "12", "Routes"]));
        let header = detect(&sheet(&text), &plan()).unwrap();
        let mut found = fields(&header);
        found.sort_unstable();
        prop_assert_eq!(found, [("amount", "Montant estimé"), ("duration", "Durée"),
            ("launch", "Lancement"), ("service", "Service"), ("title", "Objet")]);
    }

    #[test]
    fn any_table_is_answered(text in "([a-zé0-9 \"]{0,8}[;\n]){0,60}") {
        if let Ok(workbook) = read(text.as_bytes(), "x.csv")
            && let Some((_, header)) = detect_in(&workbook, &plan())
        {
            let mapping = Mapping::of(&header);
            prop_assert!(mapping.fits(&header));
            let applied = mapping.apply(&header, &plan());
            prop_assert_eq!(fields(&applied), fields(&header));
        }
    }
}
