//! Sheets of days and what stands beside the hours, as companies, agencies and groupings of employers send them.
//! Everybody is invented.

use super::tests::{buckets, codes, hundredths, notes, read_bytes, read_text, row_of};
use super::*;
use crate::row::Effect;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook as Writer, Worksheet};

fn put(sheet: &mut Worksheet, row: u32, cells: &[&str]) {
    for (column, cell) in (0..).zip(cells) {
        match cell.replace(',', ".").parse::<f64>() {
            Ok(number) => sheet.write(row, column, number).unwrap(),
            Err(_) if cell.is_empty() => continue,
            Err(_) => sheet.write(row, column, *cell).unwrap(),
        };
    }
}

fn october() -> Option<YearMonth> {
    YearMonth::new(2026, 10)
}

/// A row of days: hours of the first days, then nothing.
fn days(first: &[&str], count: usize) -> Vec<String> {
    (0..count).map(|at| first.get(at).copied().unwrap_or_default().to_owned()).collect()
}

fn line(cells: &[&[String]]) -> String {
    cells.iter().map(|cells| cells.join(";")).collect::<Vec<_>>().join(";") + "\n"
}

fn words(cells: &[&str]) -> Vec<String> {
    cells.iter().map(|cell| (*cell).to_owned()).collect()
}

fn numbers(count: u32) -> Vec<String> {
    (1..=count).map(|day| day.to_string()).collect()
}

/// The taken rows with their hours and what these are made of.
fn parts(table: &HoursTable) -> Vec<(i64, [i64; 3])> {
    let of = |row: &HourRow| {
        let parts = row.parts.unwrap_or_default();
        let three = [parts.training, parts.leave, parts.overtime].map(Hours::get);
        (row.hours.unwrap_or_default().get(), three)
    };
    table.rows.iter().filter(|row| row.is_taken()).map(of).collect()
}

#[test]
fn thirty_one_days_with_a_total_and_absences() {
    let head = "Pointage octobre 2026\n";
    let text = head.to_owned()
        + &line(&[&words(&["Nom", "Prénom"]), &numbers(31), &words(&["Total"])])
        + &line(&[
            &words(&["BENALI", "Aïcha"]),
            &days(&["7", "7,5", "", "", "7h30", "CP", "7"], 31),
            &words(&["29"]),
        ])
        + &line(&[
            &words(&["KEITA", "Mariam"]),
            &days(&["7", "7", "", "", "AM", "AM", "F"], 31),
            &words(&["14"]),
        ])
        + &line(&[
            &words(&["Total", ""]),
            &days(&["14", "14,5", "", "", "7,5", "", "7"], 31),
            &words(&["43"]),
        ]);
    let table = read_text(&text, "pointage.csv");
    assert_eq!(hundredths(&table), [2_900, 1_400], "{:?}", table.rows);
    assert!(table.rows.iter().all(|row| row.month == october() && row.part.is_none()), "{:?}", table.rows);
    assert_eq!(codes(&table.rows[0]), ["hours-absent-days"]);
    assert!(notes(&table).contains(&"hours-days-added"));
    assert!(!notes(&table).contains(&"hours-total-differs"), "{:?}", table.notes);
    // Why somebody was away is not repeated anywhere.
    let said = serde_json::to_string(&table.rows).unwrap();
    assert!(!said.contains("\"AM\""), "{said}");
}

#[test]
fn days_without_a_total_under_letters_of_the_week() {
    let mut writer = Writer::new();
    let sheet = writer.add_worksheet().set_name("Octobre 2026").unwrap();
    put(sheet, 0, &["Agence Inter’Actif", "", "", "Feuille de présence"]);
    sheet.merge_range(2, 0, 3, 0, "Nom et prénom", &Format::new()).unwrap();
    for day in 1..=31_u16 {
        let letters = ["J", "V", "S", "D", "L", "M", "M"];
        sheet.write(2, day, letters[usize::from(day - 1) % 7]).unwrap();
        sheet.write(3, day, day).unwrap();
    }
    put(sheet, 4, &["AYDIN Yusuf", "7", "7", "", "", "7", "7", "7"]);
    put(sheet, 5, &["N’DIAYE Awa", "8", "8", "", "", "x", "", ""]);
    put(sheet, 6, &["DELMAS Bruno", "26"]);
    let table = read_bytes(&writer.save_to_buffer().unwrap(), "presence.xlsx");
    assert_eq!(table.rows[0].hours, Some(Hours::whole(35)));
    assert_eq!((table.rows[0].month, table.rows[0].bucket), (october(), Bucket::Accepted));
    assert_eq!(codes(row_of(&table, 6)), ["hours-days-marked"], "a cross is no hours");
    assert_eq!(codes(row_of(&table, 7)), ["hours-day-too-long"]);
    assert_eq!(buckets(&table), [3, 1, 0, 0, 2]);
}

#[test]
fn dates_as_headings_from_the_twenty_first_to_the_twentieth() {
    let mut writer = Writer::new();
    let sheet = writer.add_worksheet();
    let day = Format::new().set_num_format("dd/mm");
    sheet.write(0, 0, "Salarié").unwrap();
    let first = NaiveDate::from_ymd_opt(2026, 9, 21).unwrap();
    for (column, date) in (1..).zip(first.iter_days().take(30)) {
        let date = ExcelDateTime::parse_from_str(&date.to_string()).unwrap();
        sheet.write_with_format(0, column, &date, &day).unwrap();
    }
    put(sheet, 1, &["BENALI Aïcha", "7", "7", "7", "7", "7", "", "", "7", "7", "7", "8", "8"]);
    let table = read_bytes(&writer.save_to_buffer().unwrap(), "paie.xlsx");
    let read: Vec<(i64, i64, &str)> = table
        .rows
        .iter()
        .map(|row| (row.month.unwrap().number(), row.hours.unwrap().get(), row.part.as_deref().unwrap()))
        .collect();
    assert_eq!(
        read,
        [(202_609, 5_600, "2026-09-21/2026-09-30"), (202_610, 1_600, "2026-10-01/2026-10-20")],
        "each day in its month"
    );
    // The same period told by numbers, with its days in the title.
    let text = "Période du 21/09/2026 au 20/10/2026\n".to_owned()
        + &line(&[
            &words(&["Salarié"]),
            &(21..=30).chain(1..=20).map(|day: u32| day.to_string()).collect::<Vec<_>>(),
        ])
        + &line(&[
            &words(&["BENALI Aïcha"]),
            &days(&["7", "7", "7", "7", "7", "", "", "7", "7", "7", "8", "8"], 30),
        ]);
    let again = read_text(&text, "paie.csv");
    let sums = |table: &HoursTable| {
        table.rows.iter().map(|row| (row.month, row.part.clone(), row.hours)).collect::<Vec<_>>()
    };
    assert_eq!(sums(&again), sums(&table));
}

#[test]
fn days_of_presence_are_no_hours() {
    let text = "Octobre 2026\n".to_owned()
        + &line(&[&words(&["Nom"]), &numbers(31), &words(&["Total jours"])])
        + &line(&[
            &words(&["BENALI Aïcha"]),
            &days(&["1", "1", "", "", "1", "0,5", "1", "1"], 31),
            &words(&["5,5"]),
        ]);
    let table = read_text(&text, "presence.csv");
    assert_eq!((buckets(&table), codes(&table.rows[0])), ([1, 0, 0, 0, 1], vec!["hours-days-marked"]));
    let text = text.replace("Total jours", "Total heures").replace(";5,5", ";38,5");
    let table = read_text(&text, "presence.csv");
    assert_eq!((hundredths(&table), codes(&table.rows[0])), (vec![3_850], vec!["hours-days-total-used"]));
}

#[test]
fn a_sheet_of_attendance_for_each_person() {
    let mut writer = Writer::new();
    for (name, hours) in [("BENALI Aïcha", ["7", "7,5", "CP"]), ("KEITA Mariam", ["8", "8", "8"])] {
        let sheet = writer.add_worksheet().set_name(name).unwrap();
        put(sheet, 0, &["Entreprise :", "Bâti-Rive"]);
        put(sheet, 1, &["Salarié :", name]);
        put(sheet, 2, &["Mois :", "octobre 2026"]);
        put(sheet, 4, &["Jour", "Date", "Heures"]);
        for (row, (day, hours)) in
            (5..).zip([("jeudi", hours[0]), ("vendredi", hours[1]), ("samedi", ""), ("lundi", hours[2])])
        {
            put(sheet, row, &[day, &(row - 4).to_string(), hours]);
        }
        put(sheet, 9, &["", "20", ""]);
        put(sheet, 10, &["Total", "", if name.starts_with('B') { "14,5" } else { "24" }]);
        put(sheet, 12, &["Signature du salarié", "Cachet de l’entreprise"]);
    }
    let table = read_bytes(&writer.save_to_buffer().unwrap(), "emargement.xlsx");
    assert_eq!(hundredths(&table), [700, 750, 800, 800, 800], "{:?}", table.rows);
    assert!(table.rows.iter().all(|row| row.month == october() && row.place.company == "Bâti-Rive"));
    assert_eq!(table.rows[0].part.as_deref(), Some("2026-10-01"));
    assert_eq!(
        (table.rows[0].who.last_name.as_str(), table.rows[3].who.last_name.as_str()),
        ("BENALI", "KEITA")
    );
    assert_eq!(buckets(&table), [6, 5, 0, 0, 1], "the day of leave is told");
    assert!(!notes(&table).contains(&"hours-total-differs"), "{:?}", table.notes);
}

#[test]
fn attendance_under_each_other_and_named_by_the_tab() {
    let text = "Relevé d’octobre 2026\nSalarié : BENALI Aïcha\nDate;Heures\n01/10/2026;7\n02/10/2026;7\nTotal;14\n\
        Salarié : KEITA Mariam\nDate;Heures\n01/10/2026;8\n05/10/2026;6h30\nTotal;14h30\n";
    let table = read_text(text, "releve.csv");
    let who: Vec<&str> = table.rows.iter().map(|row| row.who.last_name.as_str()).collect();
    assert_eq!(
        (who, hundredths(&table)),
        (vec!["BENALI", "BENALI", "KEITA", "KEITA"], vec![700, 700, 800, 650])
    );
    assert!(!notes(&table).contains(&"hours-total-differs"), "{:?}", table.notes);
    let mut writer = Writer::new();
    for name in ["BENALI Aïcha", "KEITA Mariam"] {
        let sheet = writer.add_worksheet().set_name(name).unwrap();
        put(sheet, 0, &["Date", "Heures travaillées"]);
        put(sheet, 1, &["05/10/2026", "7"]);
        put(sheet, 2, &["06/10/2026", "7"]);
    }
    let table = read_bytes(&writer.save_to_buffer().unwrap(), "octobre.xlsx");
    assert_eq!(
        table.rows.iter().map(|row| row.who.first_name.as_str()).collect::<Vec<_>>(),
        ["Aïcha", "Aïcha", "Mariam", "Mariam"]
    );
}

#[test]
fn training_and_overtime_fill_the_parts_and_leave_is_told() {
    // The total tells what is beside and what is inside.
    let text = "Nom;Prénom;Mois;Heures travaillées;HS 25 %;Formation;CP;Total\n\
        BENALI;Aïcha;10/2026;130;4;14;7;155\nKEITA;Mariam;10/2026;151,67;;;;151,67\n";
    let table = read_text(text, "paie.csv");
    assert_eq!(parts(&table), [(14_800, [1_400, 0, 400]), (15_167, [0, 0, 0])], "{:?}", table.notes);
    assert!(codes(&table.rows[0]).contains(&"hours-leave-aside"));
    for code in ["hours-overtime-added", "hours-training-added", "hours-leave-left"] {
        assert!(notes(&table).contains(&code), "{code}: {:?}", table.notes);
    }
    // Inside the total.
    let text = "Nom;Mois;Total heures;dont formation;dont HS\nBENALI Aïcha;10/2026;155;14;4\n";
    assert_eq!(parts(&read_text(text, "h.csv")), [(15_500, [1_400, 0, 400])]);
    // Paid leave is inside the hours paid, and must not count as work.
    let text = "Nom;Mois;Heures payées;CP\nBENALI Aïcha;10/2026;151,67;21\n";
    assert_eq!(parts(&read_text(text, "h.csv")), [(15_167, [0, 2_100, 0])]);
    // Beside hours of work, without a total.
    let text = "Nom;Mois;Heures travaillées;Heures de formation;Absences\nBENALI Aïcha;10/2026;130;14;7\n";
    assert_eq!(parts(&read_text(text, "h.csv")), [(14_400, [1_400, 0, 0])]);
    // Hours of the night are told when nothing says whether they are added.
    let text = "Nom;Mois;Heures normales;Heures de nuit\nBENALI Aïcha;10/2026;130;14\n";
    let table = read_text(text, "h.csv");
    assert_eq!((hundredths(&table), notes(&table)), (vec![13_000], vec!["hours-columns-unread"]));
    let text = "Nom;Mois;Heures normales;Heures de nuit;Total\nBENALI Aïcha;10/2026;130;14;144\n";
    let table = read_text(text, "h.csv");
    assert_eq!(hundredths(&table), [14_400]);
    assert!(notes(&table).contains(&"hours-other-added"));
}

#[test]
fn a_row_for_each_kind_of_hours() {
    let text = "Salarié;Mois;Nature;Heures\n\
        BENALI Aïcha;10/2026;Heures normales;130\n;;Heures sup. 25 %;4\n;;Formation;14\n;;Congés payés;7\n\
        KEITA Mariam;10/2026;Heures normales;151,67\n";
    let table = read_text(text, "rubriques.csv");
    assert_eq!(
        parts(&table),
        [(13_000, [0, 0, 0]), (400, [0, 0, 400]), (1_400, [1_400, 0, 0]), (15_167, [0, 0, 0])],
        "{:?}",
        table.rows
    );
    assert!(codes(row_of(&table, 5)).contains(&"hours-absence-row"));
    assert_eq!(table.tally().rejected, 1);
}

#[test]
fn weeks_beside_each_other() {
    let text = "Intérimaire;S40;S41;S42;Total\nAYDIN Yusuf;35;39;28,5;102,5\n";
    let table = read_text(text, "agence 2026.csv");
    let read: Vec<(i64, i64)> =
        table.rows.iter().map(|row| (row.month.unwrap().number(), row.hours.unwrap().get())).collect();
    assert_eq!(read, [(202_609, 3_500), (202_610, 3_900), (202_610, 2_850)]);
    assert!(table.rows.iter().all(|row| row.part.is_some()));
    let text = "Octobre 2026\nIntérimaire;S1;S2;S3;S4;S5;Total\nAYDIN Yusuf;14;35;35;35;28;147\n";
    let table = read_text(text, "agence.csv");
    assert_eq!((hundredths(&table), table.rows[0].month), (vec![14_700], october()));
    let text = "Feuille d’heures, semaine 41 2026\nNom;Lundi;Mardi;Mercredi;Jeudi;Vendredi;Total\n\
        AYDIN Yusuf;7;7;7;7;7;35\nKEITA Mariam;7;7;;7;7;28\n";
    let table = read_text(text, "s41.csv");
    assert_eq!(hundredths(&table), [3_500, 2_800]);
    assert!(
        table.rows.iter().all(|row| row.part.as_deref() == Some("2026-10-05/2026-10-11")),
        "{:?}",
        table.rows
    );
}

#[test]
fn corrections_below_zero_lower_their_month_and_nothing_else() {
    let text = "Nom;Mois;Heures\nBENALI Aïcha;10/2026;151,67\nBENALI Aïcha;10/2026;-7\nKEITA Mariam;10/2026;(7)\n\
        DELMAS Bruno;10/2026;35\nDELMAS Bruno;10/2026;-3h30\n";
    let table = read_text(text, "regul.csv");
    assert_eq!(hundredths(&table), [15_167, -700, -700, 3_500, -350]);
    assert_eq!(buckets(&table), [5, 2, 2, 0, 1]);
    assert_eq!(codes(row_of(&table, 3)), ["hours-correction"]);
    assert!(codes(row_of(&table, 4)).contains(&"hours-correction-alone"));
}

/// Whatever a sheet of days holds, each row ends in one bucket, and what is taken is what its cells say.
#[test]
fn sheets_of_days_balance_whatever_they_hold() {
    use proptest::prelude::*;
    let cell = prop_oneof![
        6 => (0..1_200_i64).prop_map(|h| (format!("{},{:02}", h / 100, h % 100), h)),
        2 => Just((String::new(), 0)),
        1 => Just(("CP".to_owned(), 0)),
        1 => Just(("RTT".to_owned(), 0)),
    ];
    let sheet = proptest::collection::vec(proptest::collection::vec(cell, 31), 1..6);
    proptest!(ProptestConfig::with_cases(48), |(sheet in sheet)| {
        let mut text = "octobre 2026\n".to_owned() + &line(&[&words(&["Nom"]), &numbers(31)]);
        for (at, row) in sheet.iter().enumerate() {
            let cells: Vec<String> = row.iter().map(|(text, _)| text.clone()).collect();
            text += &line(&[&words(&[["BENALI Aïcha", "Keita Mariam", "Delmas Bruno", "Léger Élodie", "N’Diaye Awa"][at]]), &cells]);
        }
        let table = read_text(&text, "jours.csv");
        let written: i64 = sheet.iter().flatten().map(|(_, hours)| hours).sum();
        prop_assert_eq!(table.hours().get(), written, "{:?}", table.rows);
        let rejected = table.rows.iter().filter(|row| row.bucket == Bucket::Rejected);
        prop_assert!(rejected.clone().all(|row| row.problems.iter().any(|p| p.effect == Effect::Rejected)));
    });
}
