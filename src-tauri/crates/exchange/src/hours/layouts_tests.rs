//! The layouts of files that carry hours, as companies, agencies and programs send them. Everybody is invented.

use super::tests::{buckets, codes, hundredths, notes, read_bytes, read_text, row_of};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook as Writer};

/// A list of a month under titles, with a total, in the letters of an old program.
#[test]
fn a_monthly_list_of_a_company() {
    let text = "Bâti-Rive SARL;;;;\nRelevé des heures d’insertion;;;;\nMois :;octobre 2026;;;\nÉdité le 03/11/2026;;;;\n\n\
        Nom;Prénom;N° de sécurité sociale;Nb d’heures;Observations\n\
        BENALI;Aïcha;2 90 03 99 123 456 12;151,67;\nDelmas;Bruno;1 85 01 99 123 456 78;151h40;\n\
        Keita;Mariam;;35 h;\nLéger;Élodie;;;en arrêt\n;;;;\nTOTAL;;;338,34;\n";
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(text);
    let table = read_bytes(&bytes, "releve.csv");
    assert_eq!(buckets(&table), [4, 3, 0, 0, 1]);
    assert_eq!(hundredths(&table), [15_167, 15_167, 3_500]);
    assert!(table.rows.iter().all(|row| row.month.is_some_and(|month| month.number() == 202_610)));
    assert_eq!(table.rows[0].who.last_name, "BENALI");
    assert_eq!(table.rows[0].cell, "D7");
    assert!(table.rows[0].place.titles.iter().any(|title| title.contains("Bâti-Rive")));
    assert_eq!(codes(&table.rows[3]), ["hours-none"]);
    assert!(notes(&table).contains(&"people-refused-nir"));
    assert!(!notes(&table).contains(&"hours-total-differs"), "{:?}", table.notes);
    assert!(!serde_json::to_string(&table).unwrap().contains("99 123"));
}

/// Twelve months under a heading of the year, a name in one cell, totals in the last row and column.
#[test]
fn a_grid_of_twelve_months() {
    let mut writer = Writer::new();
    let sheet = writer.add_worksheet();
    sheet.merge_range(0, 0, 0, 5, "Suivi des heures 2026", &Format::new()).unwrap();
    for (column, heading) in [
        "Salarié",
        "Entreprise",
        "janv.",
        "févr.",
        "mars",
        "avr.",
        "mai",
        "juin",
        "juil.",
        "août",
        "sept.",
        "oct.",
        "nov.",
        "déc.",
        "Total",
    ]
    .iter()
    .enumerate()
    {
        sheet.write(2, u16::try_from(column).unwrap(), *heading).unwrap();
    }
    sheet.merge_range(3, 1, 4, 1, "Bâti-Rive", &Format::new()).unwrap();
    sheet.write(3, 0, "BENALI Aïcha").unwrap();
    sheet.write(4, 0, "DELMAS Bruno").unwrap();
    let time = Format::new().set_num_format("[h]:mm");
    sheet.write(3, 10, 140).unwrap();
    sheet.write_with_format(3, 11, 151.5 / 24.0, &time).unwrap();
    sheet.write(3, 14, 291.5).unwrap();
    sheet.write(4, 10, 0).unwrap();
    sheet.write(4, 11, 70.25).unwrap();
    sheet.write(4, 14, 99).unwrap();
    sheet.write(5, 0, "Total").unwrap();
    sheet.write(5, 10, 140).unwrap();
    sheet.write(5, 11, 221.75).unwrap();
    let table = read_bytes(&writer.save_to_buffer().unwrap(), "suivi.xlsx");
    assert_eq!(hundredths(&table), [14_000, 15_150, 0, 7_025]);
    assert_eq!(table.rows[1].cell, "L4");
    assert_eq!(table.rows[1].month.unwrap().number(), 202_610);
    assert!(table.rows[2].idle);
    assert!(table.rows.iter().all(|row| row.place.company == "Bâti-Rive"));
    assert_eq!(
        codes(&table.rows[2]),
        ["hours-total-differs"],
        "a total of a row that is not its sum is told"
    );
    assert!(!notes(&table).contains(&"hours-total-differs"));
    assert_eq!(table.sheets[0].months.len(), 12);
}

/// One sheet for each month, a recapitulation, a hidden list.
#[test]
fn a_sheet_for_each_month() {
    let mut writer = Writer::new();
    for (name, hours) in [("Septembre 2026", 140), ("Octobre 2026", 151)] {
        let sheet = writer.add_worksheet().set_name(name).unwrap();
        for (column, heading) in ["Nom", "Prénom", "Heures"].iter().enumerate() {
            sheet.write(0, u16::try_from(column).unwrap(), *heading).unwrap();
        }
        sheet.write(1, 0, "Benali").unwrap();
        sheet.write(1, 1, "Aïcha").unwrap();
        sheet.write(1, 2, hours).unwrap();
    }
    let sheet = writer.add_worksheet().set_name("Récap").unwrap();
    for (column, text) in ["Nom", "Prénom", "Total heures"].iter().enumerate() {
        sheet.write(0, u16::try_from(column).unwrap(), *text).unwrap();
    }
    for (column, text) in ["Benali", "Aïcha"].iter().enumerate() {
        sheet.write(1, u16::try_from(column).unwrap(), *text).unwrap();
    }
    sheet.write(1, 2, 291).unwrap();
    let table = read_bytes(&writer.save_to_buffer().unwrap(), "heures.xlsx");
    assert_eq!(hundredths(&table), [14_000, 15_100]);
    let months: Vec<i64> =
        table.rows.iter().filter_map(|row| row.month).map(|month| month.number()).collect();
    assert_eq!(months, [202_609, 202_610]);
    assert!(notes(&table).contains(&"hours-sheet-sum"));
}

/// The invoice of an agency: weeks, overtime beside normal hours, a week over two months.
#[test]
fn an_invoice_of_temporary_work() {
    let text = "N° facture;Période/semaine;Chantier/commande;Intérimaire;Qualification;Heures normales;HS 25;HS 50;Taux;Montant HT\n\
        F1;S40 2026;Nouvel hôpital;AYDIN Yusuf;Maçon;35;2;;20,5;700\n\
        F1;S41 2026;Nouvel hôpital;AYDIN Yusuf;Maçon;35;4;1,5;20,5;700\n\
        F1;Sem. 42 (12/10 au 18/10/2026);Nouvel hôpital;AYDIN Yusuf;Maçon;28,5;;;20,5;700\n";
    let table = read_text(text, "facture.csv");
    assert_eq!(hundredths(&table), [3_700, 4_050, 2_850]);
    let when: Vec<(i64, &str)> = table
        .rows
        .iter()
        .map(|row| (row.month.unwrap().number(), row.part.as_deref().unwrap_or_default()))
        .collect();
    assert_eq!(
        when,
        [
            (202_609, "2026-09-28/2026-10-04"),
            (202_610, "2026-10-05/2026-10-11"),
            (202_610, "2026-10-12/2026-10-18")
        ]
    );
    assert_eq!(codes(&table.rows[0]), ["hours-week-cut"]);
    assert_eq!(table.rows[0].place.lot, "Nouvel hôpital");
    assert!(notes(&table).contains(&"hours-overtime-added"));
}

/// A board exported by a program: titles above, nested rows under headings of their own.
#[test]
fn an_export_of_a_board_with_nested_rows() {
    let text = "heures insertion\n\nName;Sous-éléments;Statut;Date;Heures réalisées\n\
        Benali Aïcha;;Validé;15/10/2026;70\n\
        Name;Statut;Date;Heures réalisées;\n\
        Keita Mariam;À valider;16/10/2026;35;\n";
    let table = read_text(text, "Heures_Insertion.csv");
    assert_eq!(hundredths(&table), [7_000, 3_500]);
    assert_eq!(table.rows[0].status, "Validé");
    assert_eq!(table.rows[1].who.written, "Keita Mariam");
    assert_eq!(table.rows[1].part.as_deref(), Some("2026-10-16"));
}

/// The monthly states of the payment agency: bars, numbers of people instead of names.
#[test]
fn the_flow_of_the_payment_agency() {
    let text = "DEB|20261103\nemi_pph_id|emi_ctr_id|emi_sme_mois|emi_sme_annee|emi_nb_heures_travail\n\
        4711|1|10|2026|120.5\n4712|2|9|2026|35\n";
    let table = read_text(text, "emi.txt");
    assert_eq!(hundredths(&table), [12_050, 3_500]);
    assert_eq!(table.rows[0].who.written, "4711");
    assert_eq!(table.rows[1].month.unwrap().number(), 202_609);
}

/// Tables that speak of hours and of nobody: every row is accounted for, none can be taken.
#[test]
fn hours_of_a_team_count_for_nobody() {
    for text in [
        "site;mois;nb_salaries_insertion;heures_insertion\nMontreval;10/2026;12;1820\nPontarce;10/2026;7;1050\n",
        "Structure;Facture HT;Heures déclarées\nInter’Actif;12000;600\nGEIQ;8000;400\n",
    ] {
        let table = read_text(text, "grille.csv");
        assert_eq!(buckets(&table), [2, 0, 0, 0, 2], "{text}");
        assert!(codes(&table.rows[0]).contains(&"hours-person-missing"));
    }
}

/// The control of a site by tranches, a subcontractor's tab: a name, no month.
#[test]
fn a_month_that_is_nowhere_is_asked_for() {
    let text = "Nom stagiaire;Nombre d’heures prestées;Pourcentage cumulé\nBenali Aïcha;70;12 %\n";
    let table = read_text(text, "controle.csv");
    assert_eq!((buckets(&table), table.without_month), ([1, 0, 0, 0, 1], 1));
    assert_eq!(codes(&table.rows[0]), ["hours-month-missing"]);
    let table = read_text(text, "controle_10-2026.csv");
    assert_eq!((buckets(&table), table.without_month), ([1, 1, 0, 0, 0], 0));
}

/// Months as days of Excel, headings over two rows, names of months without a year.
#[test]
fn headings_over_two_rows_and_dates_as_months() {
    let mut writer = Writer::new();
    let sheet = writer.add_worksheet();
    let month = Format::new().set_num_format("mmm-yy");
    sheet.write(0, 0, "Bénéficiaire").unwrap();
    sheet.merge_range(0, 1, 0, 2, "Heures réalisées", &Format::new()).unwrap();
    sheet.merge_range(0, 3, 0, 4, "Heures prévues", &Format::new()).unwrap();
    for (column, date) in [(1, "2026-09-01"), (2, "2026-10-01"), (3, "2026-09-01"), (4, "2026-10-01")] {
        let date = ExcelDateTime::parse_from_str(date).unwrap();
        sheet.write_with_format(1, column, &date, &month).unwrap();
    }
    sheet.write(2, 0, "Benali Aïcha").unwrap();
    for (column, hours) in [(1, 140), (2, 151), (3, 150), (4, 150)] {
        sheet.write(2, column, hours).unwrap();
    }
    let table = read_bytes(&writer.save_to_buffer().unwrap(), "suivi.xlsx");
    assert_eq!(hundredths(&table), [14_000, 15_100], "hours planned are not hours done: {:?}", table.sheets);

    let table = read_text("Nom;Mois;Heures\nBenali Aïcha;novembre;70\nBenali Aïcha;décembre;35\n", "h.csv");
    let months: Vec<i64> =
        table.rows.iter().filter_map(|row| row.month).map(|month| month.number()).collect();
    assert_eq!(months, [202_611, 202_512], "the latest in which the month has begun");
    assert_eq!(codes(&table.rows[0]), ["hours-year-assumed"]);
}

/// Sections that name the company, names and months written once, sub-totals, headings on each page.
#[test]
fn sections_and_what_is_written_once() {
    let text = "Nom Prénom;Mois;Chantier;Heures\n\
        Bâti-Rive;;;\n\
        Benali Aïcha;sept. 2026;Hôpital;140\n;oct. 2026;Hôpital;151\nSous-total;;;291\n\
        Sogarnec BTP;;;\n\
        Nom Prénom;Mois;Chantier;Heures\n\
        Keita Mariam;sept. 2026;Hôpital;35\nVasseur Thierry;;Hôpital;70\n;;;105\nTotal général;;;400\n";
    let table = read_text(text, "h.csv");
    assert_eq!(hundredths(&table), [14_000, 15_100, 3_500, 7_000], "{:?}", table.rows);
    assert_eq!(codes(row_of(&table, 4)), ["hours-name-carried"]);
    assert_eq!(codes(row_of(&table, 9)), ["hours-month-carried"]);
    assert_eq!(row_of(&table, 9).place.titles[0], "Sogarnec BTP");
    assert_eq!(row_of(&table, 3).place.titles[0], "Bâti-Rive");
    let wrong: Vec<usize> =
        table.notes.iter().filter(|n| n.code == "hours-total-differs").map(|n| n.row).collect();
    assert_eq!(wrong, [11], "the grand total is 396");
}
