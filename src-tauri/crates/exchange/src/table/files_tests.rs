//! Workbooks made here, as people make them: types, merged cells, hidden sheets, and what is none.

use super::*;
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook as Writer};

fn day(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap()
}

fn words(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn number(text: &str) -> Cell {
    Cell::Number(text.to_owned())
}

#[test]
fn cells_keep_their_types() {
    let mut file = Writer::new();
    let date = Format::new().set_num_format("dd/mm/yyyy");
    let hours = Format::new().set_num_format("[h]:mm");
    let clock = Format::new().set_num_format("hh:mm");
    let sheet = file.add_worksheet().set_name("Suivi").unwrap();
    sheet.write(2, 1, "Été\nfinal").unwrap();
    sheet.write(2, 2, 151.67).unwrap();
    sheet.write(2, 3, 612_345_678).unwrap();
    sheet.write_with_format(2, 4, ExcelDateTime::from_ymd(2027, 3, 12).unwrap(), &date).unwrap();
    sheet.write_with_format(2, 5, 151.0 / 24.0 + 40.0 / 1440.0, &hours).unwrap();
    sheet.write_with_format(2, 6, 7.5 / 24.0, &clock).unwrap();
    sheet.write(2, 7, true).unwrap();
    sheet.write(2, 8, "   ").unwrap();
    sheet.write_formula(2, 9, rust_xlsxwriter::Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
    sheet.write(3, 0, 0.1 + 0.2).unwrap();
    let workbook = read(&file.save_to_buffer().unwrap(), "suivi.xls").unwrap();
    assert_eq!((workbook.sheets.len(), workbook.notes.len()), (1, 0));
    let sheet = &workbook.sheets[0];
    assert_eq!((sheet.name.as_str(), sheet.visibility), ("Suivi", Visibility::Shown));
    assert_eq!(sheet.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [3, 4]);
    assert_eq!(
        sheet.rows[0].cells[..8],
        [
            Cell::Empty,
            words("Été\nfinal"),
            number("151.67"),
            number("612345678"),
            Cell::Date(day("2027-03-12")),
            Cell::Duration(151 * 3_600 + 40 * 60),
            Cell::Duration(7 * 3_600 + 30 * 60),
            Cell::Bool(true),
        ]
    );
    assert!(matches!(sheet.rows[0].cell(9), Cell::Error(_) | Cell::Text(_)), "{:?}", sheet.rows[0].cell(9));
    assert_eq!(sheet.rows[1].cells, [number("0.30000000000000004")]);
}

#[test]
fn merged_cells_repeat_and_say_so() {
    let mut file = Writer::new();
    let sheet = file.add_worksheet();
    sheet.merge_range(0, 0, 1, 0, "Entreprise", &Format::new()).unwrap();
    sheet.merge_range(0, 1, 0, 2, "Heures", &Format::new()).unwrap();
    sheet.write(1, 1, "prévues").unwrap();
    sheet.write(1, 2, "réalisées").unwrap();
    sheet.merge_range(2, 0, 3, 0, "Bâti SA", &Format::new()).unwrap();
    sheet.write(2, 1, 10).unwrap();
    sheet.write(3, 1, 20).unwrap();
    let workbook = read(&file.save_to_buffer().unwrap(), "").unwrap();
    let rows = &workbook.sheets[0].rows;
    assert_eq!(rows[0].cells, [words("Entreprise"), words("Heures"), words("Heures")]);
    assert_eq!(rows[1].cells, [words("Entreprise"), words("prévues"), words("réalisées")]);
    assert_eq!(rows[3].cells, [words("Bâti SA"), number("20")]);
    assert_eq!((rows[2].carried.len(), rows[3].carried.iter().copied().collect::<Vec<_>>()), (0, vec![0]));
}

#[test]
fn corners_far_apart_are_no_burden() {
    let mut file = Writer::new();
    let sheet = file.add_worksheet();
    sheet.write(0, 0, "Nom").unwrap();
    sheet.write(0, 16_383, "loin").unwrap();
    sheet.write(1_048_575, 0, "bas").unwrap();
    let workbook = read(&file.save_to_buffer().unwrap(), "").unwrap();
    let rows = &workbook.sheets[0].rows;
    assert_eq!(
        rows.iter().map(|row| (row.number, row.cells.len())).collect::<Vec<_>>(),
        [(1, 1), (1_048_576, 1)]
    );
    assert_eq!(workbook.notes[0].code, "table-columns-beyond");
}

#[test]
fn hidden_sheets_are_marked() {
    let mut file = Writer::new();
    file.add_worksheet().set_name("Plan").unwrap().write(0, 0, "a").unwrap();
    file.add_worksheet().set_name("Listes").unwrap().set_hidden(true).write(0, 0, "b").unwrap();
    let workbook = read(&file.save_to_buffer().unwrap(), "").unwrap();
    let seen: Vec<_> = workbook.sheets.iter().map(|s| (s.name.as_str(), s.visibility)).collect();
    assert_eq!(seen, [("Plan", Visibility::Shown), ("Listes", Visibility::Hidden)]);
}

#[test]
fn the_same_table_from_three_programs_is_the_same() {
    // Made by LibreOffice from one document with invented names.
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    for ending in ["xlsx", "xls", "ods"] {
        let bytes = std::fs::read(folder.join("suivi").with_extension(ending)).unwrap();
        let workbook = read(&bytes, "suivi").unwrap();
        let seen: Vec<_> = workbook.sheets.iter().map(|s| (s.name.as_str(), s.visibility)).collect();
        assert_eq!(seen, [("Suivi", Visibility::Shown), ("Listes", Visibility::Hidden)], "{ending}");
        let rows = &workbook.sheets[0].rows;
        assert_eq!(rows.iter().map(|row| row.number).collect::<Vec<_>>(), [1, 4, 5, 6], "{ending}");
        let (long, short) = (151 * 3_600 + 40 * 60, 7 * 3_600 + 30 * 60);
        let first = [
            words("Imaginaire Aïcha"),
            number("151.67"),
            Cell::Duration(long),
            Cell::Date(day("2027-03-12")),
            Cell::Bool(true),
        ];
        let second = [
            words("Fictif Loïc"),
            number("35"),
            Cell::Duration(short),
            Cell::Date(day("2026-12-01")),
            Cell::Bool(false),
        ];
        assert_eq!(
            (rows[2].cells.as_slice(), rows[3].cells.as_slice()),
            (&first[..], &second[..]),
            "{ending}"
        );
    }
}

fn sample() -> Vec<u8> {
    let mut file = Writer::new();
    file.add_worksheet().write(0, 0, "Objet").unwrap().write(1, 0, "Voirie").unwrap();
    file.save_to_buffer().unwrap()
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    use std::io::Write as _;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn what_is_no_table_says_what_it_is() {
    let truncated = sample();
    let truncated = &truncated[..truncated.len() / 2];
    let word = zipped(&[("word/document.xml", b"<w:document/>")]);
    let draw = zipped(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"<x/>")]);
    let locked = zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", b"\x00\x01"),
        ("META-INF/manifest.xml", b"<manifest:encryption-data/>"),
    ]);
    let broken = zipped(&[("xl/workbook.xml", b"<workbook><sheets><sheet name='a'")]);
    let cases: [(&str, &[u8], TableError); 13] = [
        ("vide.xlsx", b"", TableError::Empty),
        ("blanc.csv", b" \r\n\r\n", TableError::Empty),
        ("lignes.csv", b";;;\n;;;\n", TableError::Empty),
        ("photo.xlsx", b"\xFF\xD8\xFF\xE0\x00\x10JFIF", TableError::NotATable),
        ("scan.xlsx", b"%PDF-1.7 \x00", TableError::NotATable),
        ("page.xls", b"\n<html xmlns:x=\"urn\"><table><tr>", TableError::WebPage),
        ("lettre.xlsx", &word, TableError::NotATable),
        ("texte.ods", &draw, TableError::NotATable),
        ("secret.ods", &locked, TableError::Protected),
        ("casse.xlsx", &broken, TableError::Damaged),
        ("coupe.xlsx", truncated, TableError::Damaged),
        ("vieux.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and nothing", TableError::Damaged),
        ("binaire.csv", &[0, 1, 2, 3, 4, 5, 6, 7, 8], TableError::NotATable),
    ];
    for (name, bytes, error) in cases {
        assert_eq!(read(bytes, name).unwrap_err(), error, "{name}");
    }
}

#[test]
fn a_protected_workbook_is_named_so() {
    // The envelope Excel puts around a protected file: an OLE file with one stream.
    assert_eq!(read(&envelope(), "secret.xlsx").unwrap_err(), TableError::Protected);
}

/// An OLE file of version 3 whose only stream is `EncryptedPackage`.
pub(crate) fn envelope() -> Vec<u8> {
    let mut bytes = vec![0_u8; 512 * 4];
    bytes[..8].copy_from_slice(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    let put = |bytes: &mut Vec<u8>, at: usize, value: u32| {
        bytes[at..at + 4].copy_from_slice(&value.to_le_bytes());
    };
    bytes[24..34].copy_from_slice(&[0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]);
    put(&mut bytes, 44, 1); // one sector of allocation table
    put(&mut bytes, 48, 1); // the directory stands in sector 1
    put(&mut bytes, 56, 4096);
    put(&mut bytes, 60, 0xFFFF_FFFE);
    put(&mut bytes, 68, 0xFFFF_FFFE);
    put(&mut bytes, 76, 0);
    for at in (80..512).step_by(4) {
        put(&mut bytes, at, 0xFFFF_FFFF);
    }
    put(&mut bytes, 512, 0xFFFF_FFFD);
    put(&mut bytes, 516, 0xFFFF_FFFE);
    put(&mut bytes, 520, 0xFFFF_FFFE);
    for at in (524..1024).step_by(4) {
        put(&mut bytes, at, 0xFFFF_FFFF);
    }
    for (index, (name, kind)) in [("Root Entry", 5), ("EncryptedPackage", 2)].into_iter().enumerate() {
        let at = 1024 + index * 128;
        for (place, unit) in name.encode_utf16().enumerate() {
            bytes[at + place * 2..at + place * 2 + 2].copy_from_slice(&unit.to_le_bytes());
        }
        bytes[at + 64] = u8::try_from((name.len() + 1) * 2).unwrap();
        bytes[at + 66] = kind;
        put(&mut bytes, at + 68, 0xFFFF_FFFF);
        put(&mut bytes, at + 72, 0xFFFF_FFFF);
        put(&mut bytes, at + 76, if kind == 5 { 1 } else { 0xFFFF_FFFF });
        put(&mut bytes, at + 116, if kind == 5 { 0xFFFF_FFFE } else { 2 });
        put(&mut bytes, at + 120, if kind == 5 { 0 } else { 512 });
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        for magic in [&b""[..], b"PK\x03\x04", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", b"\xFF\xFE", b"a;b\n"] {
            let _ = read(&[magic, bytes.as_slice()].concat(), "x.xlsx");
        }
    }

    #[test]
    fn a_damaged_workbook_is_answered(at in 0_usize..5_000, byte in any::<u8>(), cut in 0_usize..8_000) {
        let mut bytes = sample();
        let place = at % bytes.len();
        bytes[place] = byte;
        bytes.truncate(cut.max(10));
        let _ = read(&bytes, "x.xlsx");
    }
}
