//! Documents to render, and programs that read what we wrote.
#![allow(dead_code, reason = "each test file uses its part")]

use chrono::NaiveDate;
use clausier_documents::*;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The day of the fictional office.
pub fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

/// A calibration note as the facilitator hands it to the buyer; buyer, contract and figures are invented.
pub fn sample() -> Document {
    let columns = vec![
        Column::centre("Lot", 3),
        Column::start("Intitulé", 12),
        Column::end("Montant HT, €", 8),
        Column::end("Effort", 5),
        Column::end("Basse", 5),
        Column::end("Centrale", 6),
        Column::end("Haute", 5),
        Column::end("À inscrire, h", 7),
    ];
    let lots = [
        [
            "1",
            "Gros œuvre",
            "2\u{202f}350\u{202f}000",
            "7\u{a0}%",
            "1\u{202f}518",
            "1\u{202f}919",
            "2\u{202f}258",
            "1\u{202f}920",
        ],
        [
            "2",
            "Façades et menuiseries extérieures",
            "1\u{202f}640\u{202f}000",
            "6\u{a0}%",
            "854",
            "1\u{202f}068",
            "1\u{202f}301",
            "1\u{202f}070",
        ],
        ["3", "Électricité", "620\u{202f}000", "5\u{a0}%", "258", "326", "398", "330"],
        ["4", "Plomberie, chauffage", "980\u{202f}000", "5\u{a0}%", "341", "452", "558", "450"],
        ["5", "Espaces verts et VRD", "410\u{202f}000", "10\u{a0}%", "530", "661", "834", "660"],
    ];
    let mut rows: Vec<Row> = lots.into_iter().map(Row::body).collect();
    rows.push(Row::total([
        "",
        "Ensemble",
        "6\u{202f}000\u{202f}000",
        "",
        "3\u{202f}503",
        "4\u{202f}427",
        "5\u{202f}351",
        "4\u{202f}430",
    ]));
    let bar = |label: &str, detail: &str, low: i64, high: i64, low_text: &str, high_text: &str| TornadoBar {
        label: label.into(),
        detail: detail.into(),
        low,
        high,
        low_text: low_text.into(),
        high_text: high_text.into(),
    };
    let bars = vec![
        bar("Taux d’effort", "un point de moins ou de plus", 3753, 5102, "3\u{202f}753", "5\u{202f}102"),
        bar(
            "Part de main-d’œuvre",
            "30 à 58\u{a0}% selon le lot",
            3817,
            4960,
            "3\u{202f}817",
            "4\u{202f}960",
        ),
        bar("Taux horaire", "28,50 à 43,00\u{a0}€/h", 4064, 4776, "4\u{202f}064", "4\u{202f}776"),
        bar("Montant des lots", "5\u{a0}% de moins ou de plus", 4206, 4649, "4\u{202f}206", "4\u{202f}649"),
    ];
    let tornado = Figure {
        caption: "Ce qui fait bouger le total\u{a0}: heures à inscrire selon chaque hypothèse".into(),
        alternative: String::new(),
        chart: Chart::Tornado {
            centre: 4427,
            unit: "heures d’insertion, autour de 4\u{202f}427".into(),
            bars,
        },
    };
    let months = ["Janvier", "Février", "Mars", "Avril"];
    let series = |name: &str, values: [i64; 4]| Series {
        name: name.into(),
        values: values.to_vec(),
        texts: values.iter().map(|value| format!("{value}\u{a0}h")).collect(),
    };
    let columns_chart = Figure {
        caption: "Heures réalisées et attendues par mois".into(),
        alternative: "Les heures réalisées passent de 120 en janvier à 210 en avril.".into(),
        chart: Chart::Columns {
            unit: "heures".into(),
            categories: months.map(String::from).to_vec(),
            series: vec![
                series("Réalisées", [120, 145, 180, 210]),
                series("Attendues", [150, 150, 170, 190]),
                series("Validées", [110, 140, 150, 0]),
            ],
        },
    };
    Document {
        subtitle:
            "Arvance Habitat · réhabilitation de 48 logements, 5 lots · publication le 1er décembre 2026"
                .into(),
        author: "Claire Nadal, facilitatrice".into(),
        subject: "Résidence Les Tilleuls, phase 2".into(),
        footer: "Note de calibrage, Résidence Les Tilleuls, phase 2 · établie le 23 novembre 2026".into(),
        blocks: vec![
            Block::heading(1, "Ce que nous proposons"),
            Block::Paragraph(vec![
                Run::plain("Nous proposons d’inscrire "),
                Run::strong("4\u{202f}430 heures d’insertion"),
                Run::plain(
                    " au marché, réparties sur cinq lots. C’est l’équivalent de 2,76 emplois à temps plein sur un an. \
                     La part de chaque lot suit son montant, sa part de main-d’œuvre et un taux d’effort que les \
                     entreprises du territoire tiennent déjà\u{a0}; ",
                ),
                Run::emphasis("les hypothèses sont données plus bas"),
                Run::plain("."),
            ]),
            Block::Table(Table { caption: "Heures par lot".into(), columns, rows }),
            Block::Note(vec![
                Run::strong("À valider par l’acheteur. "),
                Run::plain(
                    "Le taux d’effort du lot 5 dépasse l’usage du service\u{a0}; il peut être ramené à ",
                ),
                Run::placeholder("[taux à confirmer]"),
                Run::plain(" sans changer l’équilibre de l’ensemble."),
            ]),
            Block::heading(1, "Comment le total est obtenu"),
            Block::paragraph(
                "Pour chaque lot\u{a0}: montant × part de main-d’œuvre ÷ coût horaire × taux d’effort. Les bornes basse et \
                 haute viennent des valeurs extrêmes de chaque hypothèse, l’une après l’autre.",
            ),
            Block::Figure(tornado),
            Block::heading(2, "Hypothèses retenues"),
            Block::bullets([
                "Part de main-d’œuvre\u{a0}: 42\u{a0}% pour le gros œuvre, 38\u{a0}% pour les façades, 40\u{a0}% pour l’électricité.",
                "Coût horaire chargé\u{a0}: de 31,00 à 39,00\u{a0}€ selon les métiers, hors encadrement. Cette valeur vient des \
                 marchés suivis par le service depuis trois ans et se relit chaque année.",
                "Le vivier compte 31 personnes dont le parcours convient à ces métiers.",
            ]),
            Block::heading(2, "Ce qu’il reste à faire"),
            Block::List {
                ordered: Ordering::Numbers,
                items: vec![
                    vec![
                        Run::plain("Relire les montants estimés lot par lot avec "),
                        Run::placeholder("nom de l’acheteur"),
                        Run::plain("."),
                    ],
                    vec![Run::plain("Fixer le taux d’effort du lot 5.")],
                    vec![Run::plain("Joindre la clause au cahier des charges avant le 1er décembre 2026.")],
                ],
            },
            Block::heading(3, "Pour mémoire"),
            Block::Figure(columns_chart),
        ],
        ..Document::new("Note de calibrage", Language::Fr, day())
    }
}

/// Where a file to look at is left after the tests.
pub fn left(name: &str, bytes: &[u8]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// What a program says of a file. The program must be installed: `cargo xtask test` sees to it.
pub fn said_by(program: &str, args: &[&str], file: &Path) -> String {
    let run = Command::new(program).args(args).arg(file).arg("-").output();
    let run = run.unwrap_or_else(|error| panic!("{program} is needed: install poppler-utils ({error})"));
    assert!(run.status.success(), "{program}: {}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8_lossy(&run.stdout).into_owned()
}

/// The text of a PDF, as it is copied.
pub fn text_of(pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("document.pdf");
    std::fs::write(&file, pdf).unwrap();
    said_by("pdftotext", &["-layout"], &file)
}

/// A Word file as LibreOffice lays it out.
pub fn converted(word: &[u8]) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let (profile, out) = (folder.path().join("profile"), folder.path().join("out"));
    let file = folder.path().join("document.docx");
    std::fs::write(&file, word).unwrap();
    let run = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", profile.display()))
        .args(["--headless", "--norestore", "--convert-to", "pdf", "--outdir"])
        .args([out.as_path(), file.as_path()])
        .output()
        .unwrap_or_else(|error| {
            panic!("LibreOffice is needed: install libreoffice-writer (soffice: {error})")
        });
    let written = out.join("document.pdf");
    assert!(written.exists(), "soffice wrote nothing: {}", String::from_utf8_lossy(&run.stderr));
    std::fs::read(written).unwrap()
}

/// Letters without any space, so that line ends and paddings do not matter.
pub fn dense(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

/// Whether the words of charts are texts of the file or part of a picture.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Charts {
    Drawn,
    Pictures,
}

/// Every text that a reader must find in the file.
pub fn texts(document: &Document, charts: Charts) -> Vec<String> {
    let mut all = vec![document.title.clone(), document.subtitle.clone(), document.footer.clone()];
    let said = |runs: &[Run]| runs.iter().map(|run| run.text.clone()).collect::<Vec<_>>();
    for block in &document.blocks {
        match block {
            Block::Heading { text, .. } => all.push(text.clone()),
            Block::Paragraph(runs) | Block::Note(runs) => all.extend(said(runs)),
            Block::List { items, .. } => items.iter().for_each(|item| all.extend(said(item))),
            Block::Table(table) => {
                all.push(table.caption.clone());
                // A cell of two lines is read line by line, between its neighbours: word by word is sure.
                let headings = table.columns.iter().map(|column| column.heading.clone());
                let cells = table.rows.iter().flat_map(|row| &row.cells).flat_map(|cell| said(cell));
                let split = |text: String| text.split(' ').map(String::from).collect::<Vec<_>>();
                all.extend(headings.chain(cells).flat_map(split));
            }
            Block::Figure(figure) => {
                all.push(figure.caption.clone());
                if charts == Charts::Drawn {
                    all.extend(chart(&figure.chart));
                }
            }
            Block::PageBreak => {}
        }
    }
    all
}

fn chart(chart: &Chart) -> Vec<String> {
    match chart {
        Chart::Tornado { unit, bars, .. } => bars
            .iter()
            .flat_map(|bar| [&bar.label, &bar.detail, &bar.low_text, &bar.high_text])
            .chain([unit])
            .cloned()
            .collect(),
        Chart::Columns { unit, categories, series } => {
            let texts = series.iter().flat_map(|one| one.texts.iter().chain([&one.name]));
            texts.chain(categories).chain([unit]).cloned().collect()
        }
    }
}
