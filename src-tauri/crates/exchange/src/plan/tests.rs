//! Whole plans, as buyers send them.

use super::*;
use crate::row::Effect;
use crate::table::mapping::Mapping;
use crate::table::synonyms::Synonyms;
use crate::table::{TableError, open};
use encoding_rs::{MACINTOSH, WINDOWS_1252};
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook as Writer};
use std::sync::LazyLock;

fn synonyms() -> Synonyms {
    static PLAN: LazyLock<Synonyms> =
        LazyLock::new(|| toml::from_str(include_str!("../../../../../assets/synonyms/plan.toml")).unwrap());
    PLAN.clone()
}

#[track_caller]
fn read_bytes(bytes: &[u8]) -> PlanTable {
    let found = open(bytes, "plan.csv", &synonyms()).unwrap();
    let table = read(&found, &found.header);
    assert!(table.tally.balances());
    assert_eq!(table.tally.rows, table.rows.len());
    table
}

fn day(text: &str) -> Option<NaiveDate> {
    Some(NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap())
}

fn tally(table: &PlanTable) -> [usize; 5] {
    let t = table.tally;
    [t.rows, t.accepted, t.repaired, t.duplicates, t.rejected]
}

fn codes(row: &PlanRow) -> Vec<&str> {
    row.problems.iter().map(|problem| problem.code.as_str()).collect()
}

const PLAN: &str = "Ville d’Exempleville;;;;;;\n\
    Plan d’achat 2027;;;;;;\n\
    ;;;;;;\n\
    N°;Objet du marché;Montant estimé HT;Lancement;Durée;CPV;Direction\n\
    TRAVAUX;;;;;;\n\
    1;Réfection de la façade de l’école;120 000 €;12/03/2027;6 mois;45443000-4;Bâtiments\n\
    2;Voirie, programme annuel;1,2 M€;T2 2027;1 an reconductible 3 fois;45233;Voirie\n\
    ;Sous-total travaux;1 320 000 €;;;;\n\
    SERVICES;;;;;;\n\
    3;Nettoyage des locaux;80 000 € / an;mars 2027;48;90910000;Moyens\n\
    4;Nettoyage des locaux;;;;;\n\
    3;NETTOYAGE DES LOCAUX;320000;01/03/2027;48;90910000;Moyens\n\
    5;;45 000;;;;Moyens\n\
    6;Restauration scolaire;entre 200 et 300 k€;à définir;quatre ans;alimentation;Éducation\n\
    N°;Objet du marché;Montant estimé HT;Lancement;Durée;CPV;Direction\n\
    ;TOTAL GÉNÉRAL;9 999 999 €;;;;\n";

#[test]
fn every_row_of_a_plan_is_told() {
    let table = read_bytes(PLAN.as_bytes());
    assert_eq!(tally(&table), [7, 2, 3, 1, 1]);
    assert_eq!(
        table.asides,
        [
            (5, Aside::Section),
            (8, Aside::Total),
            (9, Aside::Section),
            (15, Aside::Headings),
            (16, Aside::Total)
        ]
    );
    let [facade, roads, cleaning, bare, again, unnamed, meals] = table.rows.as_slice() else { panic!() };

    assert_eq!((facade.row, facade.bucket, codes(facade)), (6, Bucket::Accepted, vec![]));
    assert_eq!(facade.title, "Réfection de la façade de l’école");
    assert_eq!((facade.amount, facade.launch_on), (Some(Cents::euros(120_000)), day("2027-03-12")));
    assert_eq!((facade.duration_months, facade.cpv.as_str()), (Some(6), "45443000"));
    assert_eq!((facade.service.as_str(), facade.reference.as_str()), ("Bâtiments", "1"));
    assert_eq!(facade.kind, Some(ContractKind::Works), "the section says so");

    assert_eq!(
        codes(roads),
        ["table-duration-renewed", "table-amount-unit", "table-period-quarter", "plan-cpv-padded"]
    );
    assert_eq!((roads.bucket, roads.amount), (Bucket::Repaired, Some(Cents::euros(1_200_000))));
    assert_eq!((roads.launch_on, roads.duration_months), (day("2027-04-01"), Some(48)));
    assert_eq!(roads.problems[3].column, "CPV");

    assert_eq!(codes(cleaning), ["plan-amount-years", "table-period-month"]);
    assert_eq!(cleaning.amount, Some(Cents::euros(320_000)), "four years");
    assert_eq!(cleaning.kind, Some(ContractKind::Services));

    assert_eq!((bare.bucket, codes(bare)), (Bucket::Accepted, vec!["plan-amount-missing"]));
    assert_eq!((again.bucket, again.row), (Bucket::Duplicate, 12));
    assert_eq!(codes(again), ["plan-duplicate"]);
    assert_eq!((unnamed.bucket, codes(unnamed)), (Bucket::Rejected, vec!["plan-title-missing"]));
    assert_eq!(codes(meals), ["table-amount-range", "plan-cpv-unreadable"]);
    assert_eq!((meals.amount, meals.launch_on), (Some(Cents::euros(250_000)), None));
    assert_eq!(meals.duration_months, Some(48));
    assert_eq!(table.notes.iter().map(|n| n.code.as_str()).collect::<Vec<_>>(), ["plan-not-rows"]);
    assert_eq!(table.problems().count(), 12);
}

#[test]
fn headings_decide_units_and_fallbacks() {
    let text = "Intitulé;Montant annuel (k€ HT);Montant maximum (k€);Durée (années);Date de notification\n\
                Denrées;50;;4;01/09/2027\nVêtements;;90;;\nPapier;12,5;;;2027\n";
    let table = read_bytes(text.as_bytes());
    let row = |n: usize| (table.rows[n].amount.map(Cents::get), table.rows[n].launch_on);
    assert_eq!(row(0), (Some(20_000_000), day("2027-09-01")));
    assert_eq!(row(1), (Some(9_000_000), None));
    assert_eq!(row(2), (Some(1_250_000), day("2027-01-01")));
    assert_eq!(codes(&table.rows[0]), ["plan-amount-years", "plan-launch-from-start"]);
    assert_eq!(codes(&table.rows[1]), ["plan-amount-maximum"]);
    assert_eq!(table.notes.iter().filter(|n| n.code == "plan-amount-unit").count(), 2);
    let taxed = read_bytes("Objet;Montant TTC\nVoirie;12\n".as_bytes());
    assert_eq!(taxed.notes[0].code, "plan-amount-with-tax");
}

#[test]
fn lots_belong_to_the_object_above() {
    let text = "Objet;N° lot;Montant\nRéhabilitation du gymnase;1;100\n;2;200\n;Peinture;300\n";
    let table = read_bytes(text.as_bytes());
    let titles: Vec<_> = table.rows.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(
        titles,
        [
            "Réhabilitation du gymnase (N° lot 1)",
            "Réhabilitation du gymnase (N° lot 2)",
            "Réhabilitation du gymnase, Peinture"
        ]
    );
    assert_eq!(codes(&table.rows[1]), ["plan-title-above"]);
}

#[test]
fn an_amount_merged_over_lots_is_counted_once() {
    let mut file = Writer::new();
    let sheet = file.add_worksheet();
    let date = Format::new().set_num_format("dd/mm/yyyy");
    for (column, heading) in ["Objet", "Lot", "Montant", "Date de lancement"].into_iter().enumerate() {
        sheet.write(0, u16::try_from(column).unwrap(), heading).unwrap();
    }
    sheet.merge_range(1, 0, 2, 0, "Gymnase", &Format::new()).unwrap();
    sheet.write(1, 1, "Peinture").unwrap();
    sheet.write(2, 1, "Sols").unwrap();
    sheet.merge_range(1, 2, 2, 2, "", &Format::new()).unwrap();
    sheet.write(1, 2, 50_000.5).unwrap();
    sheet.write_with_format(1, 3, ExcelDateTime::from_ymd(2027, 3, 12).unwrap(), &date).unwrap();
    let table = read_bytes(&file.save_to_buffer().unwrap());
    assert_eq!(tally(&table), [2, 1, 1, 0, 0]);
    assert_eq!(table.rows[0].amount, Some(Cents::new(5_000_050)));
    assert_eq!((table.rows[1].title.as_str(), table.rows[1].amount), ("Gymnase, Sols", None));
    assert_eq!(codes(&table.rows[1]), ["plan-amount-shared", "plan-amount-missing"]);
    assert_eq!(table.rows[0].launch_on, day("2027-03-12"));
}

#[test]
fn what_differs_elsewhere_is_no_duplicate() {
    let text = "Objet;Montant;Service;Lancement\nEntretien;10;Voirie;2027\nEntretien;10;Écoles;2027\n\
                Entretien;10;;2027\nEntretien;20;Voirie;2027\nEntretien;10;Voirie;2028\n";
    let table = read_bytes(text.as_bytes());
    let duplicates: Vec<usize> =
        table.rows.iter().filter(|row| row.bucket == Bucket::Duplicate).map(|row| row.row).collect();
    assert_eq!(duplicates, [4], "nothing tells it from the first");
}

#[test]
fn a_nameless_sum_is_a_total_and_another_number_is_not() {
    let table = read_bytes("Objet;Montant\nVoirie;10\nCantine;20\n;30\n;7\n".as_bytes());
    assert_eq!((tally(&table), table.asides.as_slice()), ([3, 2, 0, 0, 1], &[(4, Aside::Total)][..]));
}

#[test]
fn a_correction_of_the_columns_is_followed() {
    let bytes = "Colonne 1;Colonne 2\nVoirie;10\n".as_bytes();
    let found = open(bytes, "x.csv", &synonyms()).unwrap();
    assert_eq!(found.header.missing, ["title"]);
    assert_eq!(tally(&read(&found, &found.header)), [0; 5], "nothing is a field");
    let mut mapping = Mapping::of(&found.header);
    mapping.set(&found.header, "title", Some(0));
    mapping.set(&found.header, "amount", Some(1));
    let table = read(&found, &mapping.apply(&found.header, &synonyms()));
    assert_eq!((tally(&table), table.rows[0].amount), ([1, 1, 0, 0, 0], Some(Cents::euros(10))));
    assert_eq!(found.samples(0, 3), ["Voirie"]);
    assert_eq!(open(b"1;2\n3;4\n", "x.csv", &synonyms()).unwrap_err(), TableError::NoHeadings);
}

#[test]
fn every_field_has_synonyms_and_every_synonym_a_field() {
    let mut named: Vec<String> = synonyms().fields.into_iter().map(|field| field.name).collect();
    let mut fields: Vec<String> = FIELDS.map(str::to_owned).to_vec();
    named.sort();
    fields.sort();
    assert_eq!(named, fields);
}

#[test]
fn every_encoding_and_separator_gives_the_same_plan() {
    let expected = read_bytes(PLAN.as_bytes());
    let units: Vec<u8> = PLAN.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [
        [b"\xEF\xBB\xBF", PLAN.as_bytes()].concat(),
        [b"\xFF\xFE", units.as_slice()].concat(),
        WINDOWS_1252.encode(PLAN).0.into_owned(),
        MACINTOSH.encode(PLAN).0.into_owned(),
        PLAN.replace(';', "\t").into_bytes(),
        PLAN.replace('\n', "\r\n").into_bytes(),
    ] {
        let table = read_bytes(&bytes);
        assert_eq!(table.rows, expected.rows);
        assert_eq!(table.asides, expected.asides);
    }
}

#[test]
fn a_workbook_gives_the_same_plan_as_its_text() {
    let mut file = Writer::new();
    let sheet = file.add_worksheet().set_name("Plan 2027").unwrap();
    for (row, line) in PLAN.lines().enumerate() {
        for (column, cell) in line.split(';').enumerate() {
            let (row, column) = (u32::try_from(row).unwrap(), u16::try_from(column).unwrap());
            sheet.write(row, column, cell).unwrap();
        }
    }
    let table = read_bytes(&file.save_to_buffer().unwrap());
    assert_eq!(table.rows, read_bytes(PLAN.as_bytes()).rows);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn columns_in_any_order_give_the_same_rows(order in Just([0_usize, 1, 2, 3, 4, 5, 6]).prop_shuffle()) {
        // Sections stand in the first column, whichever it is: they are left out here.
        let lines = PLAN.lines().filter(|line| !line.starts_with("TRAVAUX") && !line.starts_with("SERVICES"));
        let shuffled: Vec<String> = lines.clone().map(|line| {
            let cells: Vec<&str> = line.split(';').collect();
            order.map(|place| cells[place]).join(";")
        }).collect();
        let expected = read_bytes(lines.collect::<Vec<_>>().join("\n").as_bytes());
        let table = read_bytes(shuffled.join("\n").as_bytes());
        prop_assert_eq!(table.rows, expected.rows);
        prop_assert_eq!(table.asides, expected.asides);
    }

    #[test]
    fn any_rows_balance(cells in proptest::collection::vec("[a-zéA-Z0-9 €,./%-]{0,14}", 0..80)) {
        let body: String = cells.chunks(4).map(|row| format!("{}\n", row.join(";"))).collect();
        let table = read_bytes(format!("Objet;Montant;Lancement;Durée\n{body}").as_bytes());
        for row in &table.rows {
            let rejected = row.problems.iter().any(|problem| problem.effect == Effect::Rejected);
            let duplicate = row.problems.iter().any(|problem| problem.effect == Effect::Duplicate);
            let repaired = row.problems.iter().any(|problem| problem.effect == Effect::Repaired);
            let bucket = match (rejected, duplicate, repaired) {
                (true, _, _) => Bucket::Rejected,
                (_, true, _) => Bucket::Duplicate,
                (_, _, true) => Bucket::Repaired,
                _ => Bucket::Accepted,
            };
            prop_assert_eq!(row.bucket, bucket);
            prop_assert_eq!(row.is_taken(), !rejected && !duplicate);
        }
    }
}
