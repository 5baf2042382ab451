//! What stands around the hours in files as they arrive: encodings, names, totals, notes, other programs. Everybody is
//! invented.

use super::tests::{buckets, codes, hundredths, notes, read_bytes, read_text, row_of};
use rust_xlsxwriter::{Format, Workbook as Writer};

const LIST: &str =
    "Nom;Prénom;Mois;Heures réalisées\nBENALI;Aïcha;oct. 2026;151,67\nLÉGER;Élodie;oct. 2026;70\n";

#[test]
fn the_same_list_in_every_encoding_and_separator() {
    let expected = read_text(LIST, "octobre.csv");
    let units: Vec<u16> = LIST.encode_utf16().collect();
    let wide: Vec<u8> = [0xFF, 0xFE].into_iter().chain(units.iter().flat_map(|u| u.to_le_bytes())).collect();
    let windows = encoding_rs::WINDOWS_1252.encode(LIST).0.into_owned();
    let mac = encoding_rs::MACINTOSH.encode(LIST).0.into_owned();
    let tabs = LIST.replace(';', "\t").into_bytes();
    let bars = LIST.replace(';', "|").into_bytes();
    let commas = LIST.replace(',', ".").replace(';', ",").into_bytes();
    let lines = LIST.replace('\n', "\r\n").into_bytes();
    let quoted = "sep=;\n".to_owned() + &LIST.replace("BENALI", "\"BENALI\"");
    for bytes in [wide, windows, mac, tabs, bars, commas, lines] {
        assert_eq!(read_bytes(&bytes, "octobre.csv").rows, expected.rows);
    }
    assert_eq!(hundredths(&read_text(&quoted, "octobre.csv")), [15_167, 7_000]);
}

#[test]
fn names_as_people_write_them() {
    let text = "Salarié;Mois;Heures\nDUPONT (née MARTIN) Léa;10/2026;35\n12. BENALI Aïcha;10/2026;35\n\
        Mme KEITA Mariam (CDI);10/2026;35\nDELMAS Bruno *;10/2026;35\n";
    let table = read_text(text, "h.csv");
    let who: Vec<[&str; 3]> = table
        .rows
        .iter()
        .map(|row| [row.who.last_name.as_str(), row.who.first_name.as_str(), row.who.birth_name.as_str()])
        .collect();
    assert_eq!(
        who,
        [
            ["DUPONT", "Léa", "MARTIN"],
            ["BENALI", "Aïcha", ""],
            ["KEITA", "Mariam", ""],
            ["DELMAS", "Bruno", ""]
        ]
    );
}

#[test]
fn totals_of_agencies_and_lots_and_notes_below() {
    let text = "Heures du mois d’octobre 2026;;;\nAgence;Intérimaire;Lot;Heures\n\
        Agence Nord;AYDIN Yusuf;Lot 1;70\nAgence Nord;BENALI Aïcha;Lot 2;35\nTotal Agence Nord;;;105\n\
        Agence Sud;KEITA Mariam;Lot 2;140\nAgence Sud – total;;;140\n\
        ;Lot 2 sous-total;;175\nTOTAL GÉNÉRAL;;;245\n\
        Nombre de salariés;;;3\nNB : les heures de nuit sont comprises;;;\nFait à Montreval, le;03/11/2026;;\n\
        Cachet et signature;;;\n";
    let table = read_text(text, "agences.csv");
    assert_eq!((hundredths(&table), buckets(&table)), (vec![7_000, 3_500, 14_000], [3, 3, 0, 0, 0]));
    assert_eq!(table.asides, 8);
    let differs: Vec<usize> =
        table.notes.iter().filter(|n| n.code == "hours-total-differs").map(|n| n.row).collect();
    assert_eq!(differs, [8], "the sub-total of a lot is no sum of the rows above it: {:?}", table.notes);
}

#[test]
fn months_abbreviated_and_serial_and_headings_over_two_rows() {
    let mut writer = Writer::new();
    let sheet = writer.add_worksheet();
    sheet.merge_range(0, 0, 1, 0, "Salarié", &Format::new()).unwrap();
    sheet.merge_range(0, 1, 0, 3, "Heures réalisées 2026", &Format::new()).unwrap();
    for (column, month) in [(1, "août"), (2, "sept"), (3, "oct")] {
        sheet.write(1, column, month).unwrap();
    }
    sheet.write(2, 0, "BENALI Aïcha").unwrap();
    for (column, hours) in [(1, 70.0), (2, 151.67), (3, 140.0)] {
        sheet.write(2, column, hours).unwrap();
    }
    let table = read_bytes(&writer.save_to_buffer().unwrap(), "suivi.xlsx");
    let months: Vec<i64> = table.rows.iter().map(|row| row.month.unwrap().number()).collect();
    assert_eq!((months, hundredths(&table)), (vec![202_608, 202_609, 202_610], vec![7_000, 15_167, 14_000]));
    // A serial number of a day in a column of months, without a format.
    let text = "Salarié;Mois;Heures\nBENALI Aïcha;46296;151:40\n";
    let mut writer = Writer::new();
    let sheet = writer.add_worksheet();
    for (row, line) in (0..).zip(text.lines()) {
        for (column, cell) in (0..).zip(line.split(';')) {
            match cell.parse::<f64>() {
                Ok(number) => sheet.write(row, column, number).unwrap(),
                Err(_) => sheet.write(row, column, cell).unwrap(),
            };
        }
    }
    let table = read_bytes(&writer.save_to_buffer().unwrap(), "serie.xlsx");
    assert_eq!((table.rows[0].month.unwrap().number(), hundredths(&table)), (202_610, vec![15_167]));
}

#[test]
fn sheets_that_cannot_be_read_are_told() {
    let mut writer = Writer::new();
    let sheet = writer.add_worksheet().set_name("Octobre 2026").unwrap();
    for (column, text) in ["Nom", "Heures"].iter().enumerate() {
        sheet.write(0, u16::try_from(column).unwrap(), *text).unwrap();
    }
    sheet.write(1, 0, "BENALI Aïcha").unwrap();
    sheet.write(1, 1, 70).unwrap();
    let sheet = writer.add_worksheet().set_name("Par site").unwrap();
    for (column, text) in ["Site", "Mois", "Heures"].iter().enumerate() {
        sheet.write(0, u16::try_from(column).unwrap(), *text).unwrap();
    }
    sheet.write(1, 0, "Montreval").unwrap();
    sheet.write(1, 1, "10/2026").unwrap();
    sheet.write(1, 2, 70).unwrap();
    let table = read_bytes(&writer.save_to_buffer().unwrap(), "heures.xlsx");
    assert_eq!(hundredths(&table), [7_000]);
    assert!(notes(&table).contains(&"hours-sheet-unread"), "{:?}", table.notes);
}

#[test]
fn numbers_of_the_social_security_and_reasons_of_absence_are_not_repeated() {
    let text = "Octobre 2026\nNom;NIR;1;2;3;4;5;6;7;8;9;10;11;12;13;Motif\n\
        BENALI Aïcha;2900399123456;7;7;maladie;;;7;;;;;;;7;arrêt maladie\n";
    let table = read_text(text, "h.csv");
    let said = serde_json::to_string(&table).unwrap().to_lowercase();
    assert!(!said.contains("maladie") && !said.contains("2900399"), "{said}");
    assert_eq!(hundredths(&table), [2_800]);
}

#[test]
fn jours_travailles_is_a_count_and_no_day() {
    let text = "Octobre 2026\nNom;Jours travaillés;Heures\nBENALI Aïcha;22;151,67\nKEITA Mariam;20;140\n";
    let table = read_text(text, "h.csv");
    assert!(table.rows.iter().all(|row| row.part.is_none() && row.is_taken()), "{:?}", table.rows);
}

#[test]
fn rows_of_days_for_several_people() {
    let text = "Octobre 2026\nSalarié;Jour;Heures\nBENALI Aïcha;5;7\nBENALI Aïcha;6;7\nKEITA Mariam;5;8\n\
        KEITA Mariam;20;8\nKEITA Mariam;32;8\n";
    let table = read_text(text, "h.csv");
    let days: Vec<&str> = table.rows.iter().filter_map(|row| row.part.as_deref()).collect();
    assert_eq!(days, ["2026-10-05", "2026-10-06", "2026-10-05", "2026-10-20"], "{:?}", table.rows);
    assert_eq!(codes(row_of(&table, 7)), ["table-date-unreadable"]);
    let text = "Octobre 2026\nSalarié;Jour;Heures\nBENALI Aïcha;lundi 5;7\nBENALI Aïcha;mar. 6;7\n";
    let days: Vec<String> = read_text(text, "h.csv").rows.into_iter().filter_map(|row| row.part).collect();
    assert_eq!(days, ["2026-10-05", "2026-10-06"]);
}

#[test]
fn a_list_of_a_week_told_by_its_title_or_its_tab() {
    let text = "Semaine 41 - 2026;\nIntérimaire;Heures\nAYDIN Yusuf;35\n";
    let table = read_text(text, "agence.csv");
    assert_eq!(table.rows[0].part.as_deref(), Some("2026-10-05/2026-10-11"), "{:?}", table.rows);
    let text = "Relevé octobre 2026 (S40 à S44);\nIntérimaire;Heures\nAYDIN Yusuf;151\n";
    let table = read_text(text, "agence.csv");
    assert_eq!((table.rows[0].part.as_deref(), table.rows[0].month.unwrap().number()), (None, 202_610));
}

#[test]
fn rows_behind_a_filter_are_read_and_told() {
    let mut writer = Writer::new();
    let sheet = writer.add_worksheet().set_name("Octobre 2026").unwrap();
    for (row, (name, hours)) in
        (0..).zip([("Nom", "Heures"), ("BENALI Aïcha", "70"), ("KEITA Mariam", "35,5")])
    {
        sheet.write(row, 0, name).unwrap();
        sheet.write(row, 1, hours).unwrap();
    }
    sheet.set_row_hidden(2).unwrap();
    let table = read_bytes(&writer.save_to_buffer().unwrap(), "octobre.xlsx");
    assert_eq!(hundredths(&table), [7_000, 3_550]);
    assert!(notes(&table).contains(&"table-rows-hidden"));
}
