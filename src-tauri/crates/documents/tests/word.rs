//! The Word file as another program opens it. LibreOffice and poppler-utils must be installed.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail loudly")]

mod support;

use clausier_documents::*;
use support::*;

fn with(blocks: Vec<Block>) -> Document {
    Document { blocks, footer: "Pied de page".into(), ..Document::new("Titre", Language::Fr, day()) }
}

/// All parts one after the other: the library stores them without compressing.
fn parts(document: &Document) -> String {
    String::from_utf8_lossy(&word(document).unwrap()).into_owned()
}

#[test]
fn every_text_of_the_sample_is_in_it_as_libreoffice_opens_it() {
    let document = sample();
    let bytes = word(&document).unwrap();
    left("documents-sample.docx", &bytes);
    let seen = converted(&bytes);
    left("documents-sample-word.pdf", &seen);
    let said = dense(&text_of(&seen));
    for text in texts(&document, Charts::Pictures) {
        assert!(said.contains(&dense(&text)), "{text:?} is missing");
    }
    assert!(said.contains("1/2"), "pages are numbered");
}

#[test]
fn a_long_table_has_its_headings_on_every_page() {
    let columns = vec![Column::start("Numéro", 1), Column::end("Heures", 1)];
    let rows = (1..=200).map(|at| Row::body([format!("ligne {at}"), format!("{at}")])).collect();
    let table = Block::Table(Table { caption: "Lignes".into(), columns, rows });
    let seen = text_of(&converted(&word(&with(vec![table])).unwrap()));
    let pages: Vec<&str> = seen.split('\u{c}').filter(|page| !page.trim().is_empty()).collect();
    assert!(pages.len() > 3, "{}", pages.len());
    assert!(pages.iter().all(|page| page.matches("Numéro").count() == 1), "{seen}");
}

#[test]
fn headings_lists_and_blanks_are_real_ones() {
    let parts = parts(&sample());
    for (mark, count) in [
        (r#"<w:pStyle w:val="Title" />"#, 1),
        (r#"<w:pStyle w:val="Heading1" />"#, 2),
        (r#"<w:pStyle w:val="Heading2" />"#, 2),
        (r#"<w:pStyle w:val="Heading3" />"#, 1),
        (r#"<w:pStyle w:val="Note" />"#, 1),
        (r#"<w:highlight w:val="yellow" />"#, 2),
        ("<w:tblHeader />", 1),
        (r#"<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>"#, 1),
        (r#"<w:lang w:val="fr-FR""#, 1),
        ("<dc:title>Note de calibrage</dc:title>", 1),
        ("<dc:creator>Claire Nadal, facilitatrice</dc:creator>", 1),
        ("<dc:language>fr-FR</dc:language>", 1),
        (r#"descr="Les heures réalisées passent de 120 en janvier à 210 en avril.""#, 1),
        ("<w:rPr />", 0),
    ] {
        assert_eq!(parts.matches(mark).count(), count, "{mark}");
    }
    let styles: Vec<&str> =
        parts.split("w:styleId=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    for used in parts.split("<w:pStyle w:val=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(styles.contains(&used), "the style {used} is not defined");
    }
}

#[test]
fn each_numbered_list_counts_from_one() {
    let document = with(vec![Block::numbers(["a", "b"]), Block::paragraph("entre"), Block::numbers(["c"])]);
    let said = text_of(&converted(&word(&document).unwrap()));
    let lines: Vec<&str> = said.lines().map(str::trim).collect();
    for expected in [["1.", "a"], ["2.", "b"], ["1.", "c"]] {
        let found = lines.iter().any(|line| line.split_whitespace().eq(expected));
        assert!(found, "{expected:?}: {said}");
    }
}

#[test]
fn numbers_of_pictures_and_lists_are_used_once() {
    let figure = |unit: &str| {
        let chart = Chart::Tornado { centre: 1, unit: unit.into(), bars: vec![] };
        Block::Figure(Figure { caption: "a < b & c".into(), alternative: "\"d\" < e".into(), chart })
    };
    let parts =
        parts(&with(vec![figure("h & <j>"), Block::numbers(["x"]), figure("j"), Block::numbers(["y"])]));
    for mark in
        ["<wp:docPr id=\"", "<w:num w:numId=\"", "<w:abstractNum w:abstractNumId=\"", "<a:blip r:embed=\""]
    {
        let mut seen: Vec<&str> =
            parts.split(mark).skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let count = seen.len();
        seen.sort_unstable();
        seen.dedup();
        assert!(count > 1 && seen.len() == count, "{mark} {seen:?}");
    }
    assert!(parts.contains(r#"descr="&quot;d&quot; &lt; e""#));
}

#[test]
fn odd_documents_are_opened_all_the_same() {
    let empty =
        |columns: Vec<Column>, rows: Vec<Row>| Block::Table(Table { caption: "Vide".into(), columns, rows });
    let long = "x".repeat(10_000);
    let odd = with(vec![
        empty(vec![], vec![]),
        empty(vec![Column::start("", 0)], vec![]),
        empty(
            vec![Column::start("A", 1)],
            vec![Row::body(["a", "b", "c"]), Row::total(Vec::<String>::new())],
        ),
        empty(
            (0..60).map(|at| Column::start(format!("c{at}"), at)).collect(),
            vec![Row::body((0..60).map(|at| format!("v{at}")))],
        ),
        Block::paragraph(&long),
        empty(vec![Column::start(&long, 1), Column::end("b", u16::MAX)], vec![Row::body([&long, &long])]),
        Block::paragraph("a\u{0}b\u{7}\u{1b}[0m\u{fffe}\u{202e}c <w:tbl> & ]]> \"q\""),
        Block::paragraph("👩‍👩‍👧‍👦 שלום عالم 日本語"),
        Block::PageBreak,
        Block::PageBreak,
        Block::bullets([""]),
        Block::heading(9, "Détail"),
        Block::note("ligne\nautre ligne"),
        Block::paragraph("fin du document"),
    ]);
    let said = text_of(&converted(&word(&odd).unwrap()));
    for text in ["fin du document", "v59", "autre ligne", "<w:tbl> & ]]>", "שלום"] {
        assert!(said.contains(text), "{text}: {said}");
    }
    let nothing = word(&Document { title: String::new(), ..with(vec![]) }).unwrap();
    assert!(text_of(&converted(&nothing)).contains("Pied de page"));
}
