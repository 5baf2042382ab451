//! The PDF as other programs read it. poppler-utils must be installed.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail loudly")]
#![allow(clippy::float_arithmetic, reason = "places on a page")]

mod support;

use clausier_documents::*;
use proptest::prelude::*;
use support::*;

/// In points.
const A4: (f32, f32) = (595.276, 841.89);
const MARGIN: f32 = 56.69;

/// A word of a page, and where it stands.
struct Word {
    left: f32,
    top: f32,
    right: f32,
    bottom: f32,
    text: String,
}

fn words(pdf: &[u8]) -> Vec<Vec<Word>> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("document.pdf");
    std::fs::write(&file, pdf).unwrap();
    let said = said_by("pdftotext", &["-bbox"], &file);
    let place = |line: &str, name: &str| -> f32 {
        let (_, after) = line.split_once(&format!("{name}=\"")).unwrap();
        after.split('"').next().unwrap().parse().unwrap()
    };
    let mut pages = Vec::new();
    for line in said.lines().map(str::trim) {
        if line.starts_with("<page ") {
            pages.push(Vec::new());
        } else if line.starts_with("<word ") {
            let text = line.split_once('>').unwrap().1.trim_end_matches("</word>").to_owned();
            let (left, top) = (place(line, "xMin"), place(line, "yMin"));
            let (right, bottom) = (place(line, "xMax"), place(line, "yMax"));
            pages.last_mut().unwrap().push(Word { left, top, right, bottom, text });
        }
    }
    pages
}

/// Every word stands between the margins; the foot has the bottom margin to itself.
fn assert_within(pdf: &[u8]) -> Vec<Vec<Word>> {
    let pages = words(pdf);
    for (at, page) in pages.iter().enumerate() {
        for Word { left, top, right, bottom, text } in page {
            let inside = *left >= MARGIN - 0.5
                && *right <= A4.0 - MARGIN + 0.5
                && *top >= MARGIN - 4.0
                && *bottom <= A4.1 - 18.0;
            assert!(inside, "page {}: {text:?} at {left} {top} to {right} {bottom}", at + 1);
        }
    }
    pages
}

fn with(blocks: Vec<Block>) -> Document {
    Document { blocks, footer: "Pied de page".into(), ..Document::new("Titre", Language::Fr, day()) }
}

#[test]
fn every_text_of_the_sample_is_in_it_and_within_the_margins() {
    let document = sample();
    let bytes = pdf(&document).unwrap();
    left("documents-sample.pdf", &bytes);
    let said = dense(&text_of(&bytes));
    for text in texts(&document, Charts::Drawn) {
        assert!(said.contains(&dense(&text)), "{text:?} is missing");
    }
    let pages = assert_within(&bytes);
    assert_eq!(pages.len(), 2);
    assert!(said.contains("1/2") && said.contains("2/2"), "pages are numbered");
}

#[test]
fn properties_and_structure_are_there_for_readers() {
    let bytes = pdf(&sample()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("document.pdf");
    std::fs::write(&file, &bytes).unwrap();
    let run = |args: &[&str]| {
        let run = std::process::Command::new("pdfinfo").args(args).arg(&file).output().unwrap();
        String::from_utf8_lossy(&run.stdout).into_owned()
    };
    let info = run(&[]);
    for line in [
        "Tagged: yes",
        "Title: Note de calibrage",
        "Author: Claire Nadal, facilitatrice",
        "Page size: 595.276 x 841.89 pts (A4)",
    ] {
        assert!(dense(&info).contains(&dense(line)), "{line}: {info}");
    }
    assert!(dense(&run(&["-meta"])).contains("<pdfuaid:part>1</pdfuaid:part>"), "PDF/UA-1");
    let structure = run(&["-struct-text"]);
    for part in ["H1", "H2", "Table", "THead", "TH", "TD", "LI", "Lbl", "LBody", "Figure", "Caption"] {
        assert!(
            structure.lines().any(|line| line.trim().split([' ', ':']).next() == Some(part)),
            "{part}: {structure}"
        );
    }
    let order = [
        "Note de calibrage",
        "Ce que nous proposons",
        "Heures par lot",
        "Intitulé",
        "Gros œuvre",
        "Ensemble",
        "À valider",
    ];
    let places: Vec<usize> =
        order.iter().map(|text| structure.find(text).unwrap_or_else(|| panic!("{text}"))).collect();
    assert!(places.is_sorted(), "read in the order of the page: {places:?}");
}

#[test]
fn a_long_table_has_its_headings_on_every_page_and_no_row_is_cut() {
    let columns = vec![
        Column::start("Numéro", 2),
        Column::start("Entreprise attributaire", 6),
        Column::end("Heures", 2),
    ];
    let mut rows: Vec<Row> = (1..=200)
        .map(|at| {
            let name = "Société de travaux et de rénovation de bâtiments de la vallée".repeat(1 + at % 3);
            Row::body([format!("r{at}"), format!("{name} fin{at}"), format!("{at}")])
        })
        .collect();
    rows.push(Row::total(["Total", "", "20100"]));
    let table = Table { caption: "Toutes les lignes".into(), columns, rows };
    let bytes = pdf(&with(vec![Block::Table(table)])).unwrap();
    left("documents-long-table.pdf", &bytes);
    let pages = assert_within(&bytes);
    assert!(pages.len() > 4, "{}", pages.len());
    for page in &pages {
        let at = |text: &str| page.iter().filter(|word| word.text == text).count();
        assert_eq!((at("Numéro"), at("attributaire"), at("Heures")), (1, 1, 1), "headings come back once");
    }
    for row in 1..=200 {
        let page = |text: String| pages.iter().position(|page| page.iter().any(|word| word.text == text));
        let (first, last) = (page(format!("r{row}")), page(format!("fin{row}")));
        assert!(first.is_some() && first == last, "row {row} stands on one page: {first:?} {last:?}");
    }
    let last = pages.last().unwrap();
    assert!(
        last.iter().any(|word| word.text == "Total") && last.iter().any(|word| word.text == "r200"),
        "a total is never alone"
    );
}

#[test]
fn a_heading_is_never_the_last_line_of_a_page() {
    let blocks = (0..60).flat_map(|at| {
        let text =
            "Une phrase qui prend un peu plus d’une ligne dans la page, pour voir. ".repeat(1 + at % 4);
        [Block::heading(2, format!("Titre{at}")), Block::paragraph(text)]
    });
    let pages = assert_within(&pdf(&with(blocks.collect())).unwrap());
    assert!(pages.len() > 3);
    for page in pages {
        let lowest = page
            .iter()
            .filter(|word| word.bottom < A4.1 - MARGIN)
            .max_by(|a, b| a.bottom.total_cmp(&b.bottom));
        assert!(!lowest.unwrap().text.starts_with("Titre"), "a heading ends a page");
    }
}

#[test]
fn odd_documents_are_written_all_the_same() {
    let empty_table =
        |columns: Vec<Column>, rows: Vec<Row>| Block::Table(Table { caption: "Vide".into(), columns, rows });
    let long = "x".repeat(10_000);
    let odd = [
        with(vec![]),
        Document::new("", Language::En, day()),
        with(vec![empty_table(vec![], vec![]), empty_table(vec![Column::start("", 0)], vec![])]),
        with(vec![empty_table(
            vec![Column::start("A", 1)],
            vec![Row::body(["a", "b", "c"]), Row::total(Vec::<String>::new())],
        )]),
        with(vec![
            Block::paragraph(&long),
            Block::heading(1, &long),
            Block::note(&long),
            Block::bullets([&long]),
        ]),
        with(vec![empty_table(
            vec![Column::start(&long, 1), Column::end("b", u16::MAX)],
            vec![Row::body([&long, &long])],
        )]),
        with(vec![empty_table(
            (0..60).map(|at| Column::start(format!("c{at}"), at)).collect(),
            vec![Row::body((0..60).map(|at| format!("v{at}")))],
        )]),
        with(vec![
            Block::paragraph("a\u{0}b\u{7}\u{1b}[0m\u{fffe}\u{202e}c"),
            Block::paragraph("\n\n\n"),
            Block::paragraph(" "),
        ]),
        with(vec![
            Block::paragraph("👩‍👩‍👧‍👦 🇫🇷 שלום עולם مرحبا بالعالم 日本語 हिन्दी"),
            Block::heading(9, "🏗️"),
            Block::heading(0, "ﷺ"),
        ]),
        with(vec![
            Block::PageBreak,
            Block::PageBreak,
            Block::numbers(Vec::<String>::new()),
            Block::bullets([""]),
            Block::PageBreak,
        ]),
        Document { footer: long.clone(), subtitle: long.clone(), ..with(vec![Block::paragraph("a")]) },
    ];
    for document in odd {
        let pages = assert_within(&pdf(&document).unwrap());
        assert!(!pages.is_empty());
        assert!(pages.len() < 30, "{} pages", pages.len());
    }
}

#[test]
fn letters_without_a_shape_are_still_found_by_searching() {
    let said = text_of(&pdf(&with(vec![Block::paragraph("Nom d’usage\u{a0}: 京都 🏠 ok")])).unwrap());
    assert!(said.contains("京都") && said.contains('🏠') && said.contains("ok"), "{said}");
}

#[test]
fn a_long_word_of_a_narrow_column_is_broken_not_lost() {
    let word: String = ('a'..='z').cycle().take(300).collect();
    let columns = vec![Column::start("Court", 1), Column::start("Long", 1), Column::start("Reste", 20)];
    let table = Table { caption: String::new(), columns, rows: vec![Row::body(["a", word.as_str(), "b"])] };
    let bytes = pdf(&with(vec![Block::Table(table)])).unwrap();
    let pages = assert_within(&bytes);
    let pieces: String = pages
        .iter()
        .flatten()
        .map(|word| word.text.as_str())
        .filter(|text| text.len() > 1 && word.contains(text))
        .collect();
    assert!(pieces.contains(&word), "{pieces}");
}

#[test]
fn charts_of_any_size_stay_on_the_page() {
    let series = |count: usize| Series {
        name: format!("Série {count}"),
        values: (0..count).map(|at| i64::try_from(at).unwrap() * 7 - 20).collect(),
        texts: (0..count).map(|at| format!("valeur {at}")).collect(),
    };
    let chart = |categories: usize, kinds: usize| Chart::Columns {
        unit: "heures".repeat(40),
        categories: (0..categories).map(|at| format!("Catégorie {at}")).collect(),
        series: (0..kinds).map(|_| series(categories)).collect(),
    };
    let bar = |low, high| TornadoBar {
        label: "Anticonstitutionnellement".repeat(20),
        detail: "détail ".repeat(200),
        low,
        high,
        low_text: "1\u{202f}234\u{202f}567\u{202f}890\u{a0}heures".into(),
        high_text: "9".repeat(90),
    };
    let tornado = |bars| Chart::Tornado { centre: 0, unit: String::new(), bars };
    let charts = [
        chart(0, 0),
        chart(3, 2),
        chart(80, 3),
        chart(2, 90),
        tornado(vec![]),
        tornado(vec![bar(i64::MIN, i64::MAX), bar(0, 0), bar(5, -5), bar(i64::MAX, i64::MAX)]),
        tornado((0..60).map(|at| bar(-at, at)).collect()),
        // Dearer, so fewer: the long text of the low value stands on the right.
        tornado(vec![TornadoBar { low_text: "9".repeat(300), high_text: "1".into(), ..bar(5, -5) }]),
    ];
    for (at, chart) in charts.into_iter().enumerate() {
        let figure = Figure { caption: "Légende".into(), alternative: String::new(), chart };
        let bytes = pdf(&with(vec![Block::Figure(figure)])).unwrap();
        left(&format!("documents-chart-{at}.pdf"), &bytes);
        assert_within(&bytes);
    }
}

fn said() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zA-Zàéèœ’ ,.0-9\u{202f}\u{a0}€%-]{0,120}",
        1 => "\\PC{0,40}",
        1 => any::<String>(),
        1 => "[a-z]{200,600}",
    ]
}

fn runs() -> impl Strategy<Value = Vec<Run>> {
    let style = prop_oneof![
        Just(RunStyle::Plain),
        Just(RunStyle::Strong),
        Just(RunStyle::Emphasis),
        Just(RunStyle::Placeholder)
    ];
    prop::collection::vec((said(), style).prop_map(|(text, style)| Run { text, style }), 0..4)
}

fn table() -> impl Strategy<Value = Block> {
    let align = prop_oneof![Just(Align::Start), Just(Align::End), Just(Align::Centre)];
    let column =
        (said(), align, any::<u16>()).prop_map(|(heading, align, width)| Column { heading, align, width });
    let kind = prop_oneof![4 => Just(RowKind::Body), 1 => Just(RowKind::Total)];
    let row = (prop::collection::vec(runs(), 0..7), kind).prop_map(|(cells, kind)| Row { cells, kind });
    (said(), prop::collection::vec(column, 0..7), prop::collection::vec(row, 0..12))
        .prop_map(|(caption, columns, rows)| Block::Table(Table { caption, columns, rows }))
}

fn figure() -> impl Strategy<Value = Block> {
    let bar = (said(), said(), any::<i64>(), any::<i64>(), said(), said()).prop_map(
        |(label, detail, low, high, low_text, high_text)| TornadoBar {
            label,
            detail,
            low,
            high,
            low_text,
            high_text,
        },
    );
    let tornado = (any::<i64>(), said(), prop::collection::vec(bar, 0..5))
        .prop_map(|(centre, unit, bars)| Chart::Tornado { centre, unit, bars });
    let series =
        (said(), prop::collection::vec(any::<i64>(), 0..6), prop::collection::vec("[0-9 ]{0,9}", 0..6))
            .prop_map(|(name, values, texts)| Series { name, values, texts });
    let columns = (said(), prop::collection::vec(said(), 0..6), prop::collection::vec(series, 0..4))
        .prop_map(|(unit, categories, series)| Chart::Columns { unit, categories, series });
    (said(), said(), prop_oneof![tornado, columns])
        .prop_map(|(caption, alternative, chart)| Block::Figure(Figure { caption, alternative, chart }))
}

fn block() -> impl Strategy<Value = Block> {
    let ordered = prop_oneof![Just(Ordering::Bullets), Just(Ordering::Numbers)];
    prop_oneof![
        (any::<u8>(), said()).prop_map(|(level, text)| Block::Heading { level, text }),
        runs().prop_map(Block::Paragraph),
        (ordered, prop::collection::vec(runs(), 0..5))
            .prop_map(|(ordered, items)| Block::List { ordered, items }),
        table(),
        figure(),
        runs().prop_map(Block::Note),
        Just(Block::PageBreak),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is said, it is written and every word stands on the page.
    #[test]
    fn any_document_is_written(
        title in said(),
        subtitle in said(),
        footer in said(),
        blocks in prop::collection::vec(block(), 0..8),
    ) {
        let document =
            Document { subtitle, footer, blocks, ..Document::new(title, Language::En, day()) };
        assert_within(&pdf(&document).unwrap());
        prop_assert!(text(&document).ends_with('\n'));
    }
}

proptest! {
    // Few: pictures of charts are slow to draw when nothing is optimised.
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is said, Word gets a file.
    #[test]
    fn any_document_is_written_for_word(title in said(), blocks in prop::collection::vec(block(), 0..6)) {
        let document = Document { blocks, ..Document::new(title, Language::Fr, day()) };
        prop_assert!(word(&document).unwrap().starts_with(b"PK"));
    }
}
