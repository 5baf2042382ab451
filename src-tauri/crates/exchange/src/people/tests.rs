//! Whole lists, as platforms, departments and partners send them. Everybody here is invented.

use super::*;
use crate::row::Effect;
use crate::table::mapping::Mapping;
use crate::table::open;
use crate::table::synonyms::Synonyms;
use encoding_rs::WINDOWS_1252;
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook as Writer};
use std::sync::LazyLock;
use std::time::Instant;

static HEADINGS: LazyLock<Synonyms> =
    LazyLock::new(|| toml::from_str(include_str!("../../../../../assets/synonyms/people.toml")).unwrap());
static WORDS: LazyLock<PublicWords> =
    LazyLock::new(|| toml::from_str(include_str!("../../../../../assets/synonyms/publics.toml")).unwrap());

fn day(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap()
}

fn today() -> NaiveDate {
    day("2026-11-28")
}

#[track_caller]
fn read_bytes(bytes: &[u8]) -> PeopleTable {
    let found = open(bytes, "liste.csv", &HEADINGS).unwrap();
    assert!(!lacks_names(&found.header), "{:?}", found.header);
    let table = read(&found, &found.header, &WORDS, today());
    assert!(table.tally.balances());
    assert_eq!(table.tally.rows, table.rows.len());
    table
}

fn tally(table: &PeopleTable) -> [usize; 5] {
    let t = table.tally;
    [t.rows, t.accepted, t.repaired, t.duplicates, t.rejected]
}

fn codes(row: &PersonRow) -> Vec<&str> {
    row.problems.iter().map(|problem| problem.code.as_str()).collect()
}

fn notes(table: &PeopleTable) -> Vec<&str> {
    table.notes.iter().map(|problem| problem.code.as_str()).collect()
}

fn nir_anywhere(table: &PeopleTable) -> bool {
    let all = serde_json::to_string(table).unwrap();
    all.contains("85057800608") || all.contains("850578006084")
}

/// 1. Export of applications of Les emplois.
#[test]
fn applications_of_les_emplois() {
    let mut writer = Writer::new();
    let sheet = writer.add_worksheet();
    let date = Format::new().set_num_format("dd/mm/yyyy");
    let headings = [
        "Civilité candidat",
        "Nom candidat",
        "Prénom candidat",
        "Email candidat",
        "Téléphone candidat",
        "Date de naissance candidat",
        "Ville candidat",
        "Département candidat",
        "Nom structure employeur",
        "Type employeur",
        "Métiers",
        "Source de la candidature",
        "Nom organisation prescripteur",
        "Nom utilisateur prescripteur",
        "Date de la candidature",
        "Statut de la candidature",
        "Dates de début d’embauche",
        "Dates de fin d’embauche",
        "Motifs de refus",
        "Éligibilité IAE validée",
        "Eligible au contrôle",
        "Numéro PASS IAE",
        "Début PASS IAE",
        "Fin PASS IAE",
        "Statut PASS IAE",
    ];
    for (at, heading) in (0u16..).zip(headings) {
        sheet.write_string(0, at, heading).unwrap();
    }
    let people = [
        [
            "Mme",
            "BENALI",
            "Aïcha",
            "aicha@example.org",
            "0639981234",
            "Montreval",
            "99100",
            "Agent d’entretien - K2204",
            "Mission locale du Val",
        ],
        ["M.", "A…", "M…", "", "", "Montreval", "99100", "", ""],
        ["Mme", "Benali", "Aicha", "", "", "Montreval", "99100", "Aide de cuisine", "Mission locale du Val"],
    ];
    for (row, person) in (1u32..).zip(people) {
        for (at, value) in [0u16, 1, 2, 3, 4, 6, 7, 10, 12].into_iter().zip(person) {
            sheet.write_string(row, at, value).unwrap();
        }
        let born = ExcelDateTime::from_ymd(1990, 3, 12).unwrap();
        sheet.write_datetime_with_format(row, 5, &born, &date).unwrap();
        sheet.write_string(row, 21, "99999 12 34567").unwrap();
        let starts = ExcelDateTime::from_ymd(2026, 2, 1).unwrap();
        sheet.write_datetime_with_format(row, 22, &starts, &date).unwrap();
    }
    let table = read_bytes(&writer.save_to_buffer().unwrap());
    assert_eq!(tally(&table), [3, 1, 0, 1, 1], "{:#?}", table.rows);
    let aicha = &table.rows[0];
    assert_eq!((aicha.last_name.as_str(), aicha.first_name.as_str(), aicha.sex), ("BENALI", "Aïcha", Sex::F));
    assert_eq!((aicha.phone.as_str(), aicha.email.as_str()), ("06 39 98 12 34", "aicha@example.org"));
    assert_eq!((aicha.postcode.as_str(), aicha.town.as_str()), ("99100", "Montreval"), "under a department");
    assert_eq!(aicha.birth_on, Some(day("1990-03-12")));
    assert_eq!(
        aicha.pass,
        Some(PassFound { number: "999991234567".to_owned(), starts_on: day("2026-02-01") })
    );
    assert_eq!((aicha.prescriber.as_str(), aicha.prescriber_kind.as_str()), ("Mission locale du Val", "ML"));
    assert_eq!(aicha.jobs[0], Job { rome: "K2204".to_owned(), label: "Agent d’entretien".to_owned() });
    assert_eq!(aicha.jobs[1].label, "Aide de cuisine", "another application of hers");
    assert_eq!(codes(&table.rows[1]), ["people-name-masked"]);
    assert_eq!(codes(&table.rows[2]), ["people-duplicate"]);
    assert!(notes(&table).contains(&"people-columns-unread"));
}

/// 2. Assessment of a GEIQ: criteria on several lines of one cell.
#[test]
fn assessment_of_a_geiq() {
    let mut writer = Writer::new();
    let sheet = writer.add_worksheet();
    for (at, heading) in (0u16..).zip([
        "Nom candidat",
        "Prénom candidat",
        "Sexe",
        "Date de naissance",
        "Prescripteur",
        "Critères public prioritaire",
        "Nom de la structure",
        "Niveau de qualification",
        "Poste occupé",
        "Contrat signé dans le cadre d’une clause d’insertion",
    ]) {
        sheet.write_string(0, at, heading).unwrap();
    }
    for (at, value) in (0u16..).zip([
        "Touré",
        "Lamine",
        "H",
        "05/05/2003",
        "Pôle emploi",
        "Jeune de moins de 26 ans\nBénéficiaire du RSA\nRésident QPV",
        "GEIQ du Val",
        "Niveau V",
        "Maçon (F1703)",
        "Oui",
    ]) {
        sheet.write_string(1, at, value).unwrap();
    }
    let table = read_bytes(&writer.save_to_buffer().unwrap());
    let lamine = &table.rows[0];
    assert_eq!(lamine.criteria, ["J26", "RSA", "QPV"]);
    assert_eq!((lamine.sex, lamine.qpv, lamine.level), (Sex::M, Qpv::Yes, Level::Three));
    assert_eq!(codes(lamine), ["people-level-old"]);
    assert_eq!((lamine.prescriber_kind.as_str(), lamine.jobs[0].rome.as_str()), ("FT", "F1703"));
}

/// 3. Export of GPS: a column of social security numbers.
#[test]
fn export_of_gps() {
    let text = "ID - emplois;ID - FT;Prénom;Nom;NIR;Identifiant FT;Date de naissance (dd/mm/yyyy)\n\
        1;2;Aïcha;Benali;285057800608436;12345678901;12/03/1990\n\
        3;4;Lamine;Touré;1 85 05 78 006 084 36;12345678902;05/05/85\n";
    let table = read_bytes(text.as_bytes());
    assert_eq!(tally(&table), [2, 2, 0, 0, 0], "{:#?}", table.rows);
    assert!(notes(&table).contains(&"people-refused-nir"));
    assert_eq!(table.refused, [4]);
    assert!(!nir_anywhere(&table));
    assert_eq!(table.rows[1].birth_on, Some(day("1985-05-05")));
}

/// 4. A department's workbook: lines in headings, telephones as numbers, post code and town together,
///    formatted rows that hold nothing, a total.
#[test]
fn interviews_of_a_department() {
    let mut writer = Writer::new();
    let sheet = writer.add_worksheet();
    for (at, heading) in (0u16..).zip([
        "N° CAF",
        "Civilité",
        "Nom bénéficiaire",
        "Prénom bénéficiaire",
        "Date de\nNaissance",
        "Adresse",
        "CP Ville",
        "Complément adresse",
        "Rôle",
        "RSA",
        "PA",
        "PE",
        "RQTH / AAH\nOui / Non",
        "Adresses\nMails",
        "N°\nTéléphones",
        "Commentaires",
        "Date CER",
        "id iodas",
    ]) {
        sheet.write_string(2, at, heading).unwrap();
    }
    sheet.write_string(0, 0, "ENTRETIENS PHYSIQUES").unwrap();
    for (row, name) in [(3u32, "MARTIN"), (4, "DIALLO")] {
        for (at, value) in [
            (1u16, "Monsieur"),
            (2, name),
            (3, "Hugo"),
            (6, "99100 MONTREVAL"),
            (8, "DEM"),
            (9, "Oui"),
            (12, "Non"),
            (13, "hugo@example.org"),
            (15, "ne veut pas travailler le soir"),
        ] {
            sheet.write_string(row, at, value).unwrap();
        }
        sheet.write_number(row, 0, 1_234_567).unwrap();
        sheet.write_number(row, 4, 33_000).unwrap();
        sheet.write_number(row, 14, 639_981_234).unwrap();
    }
    sheet.write_string(5, 2, "TOTAL").unwrap();
    sheet.write_number(5, 14, 2).unwrap();
    for row in 6..220 {
        sheet.write_blank(row, 2, &Format::new().set_bold()).unwrap();
    }
    let table = read_bytes(&writer.save_to_buffer().unwrap());
    assert_eq!(tally(&table)[0], 2, "{:?}", table.asides);
    assert!(table.asides.iter().any(|(row, aside)| (*row, *aside) == (6, Aside::Total)));
    let hugo = &table.rows[0];
    assert_eq!((hugo.postcode.as_str(), hugo.town.as_str()), ("99100", "MONTREVAL"));
    assert_eq!((hugo.phone.as_str(), hugo.criteria.as_slice()), ("06 39 98 12 34", &["RSA".to_owned()][..]));
    assert_eq!(hugo.birth_on, Some(day("1990-05-07")));
    assert_eq!(hugo.bucket, Bucket::Repaired);
    assert_eq!(codes(hugo), ["table-date-number", "people-phone-zero"]);
    for refused in ["people-refused-allowance", "people-refused-family"] {
        assert!(notes(&table).contains(&refused), "{refused} {:?}", notes(&table));
    }
    assert!(!serde_json::to_string(&table.rows).unwrap().contains("soir"), "remarks are not read");
}

/// 5. Users of rdv-insertion: the number as a float, a tab behind a heading, data after which nothing comes.
#[test]
fn users_with_a_number_as_float() {
    let mut writer = Writer::new();
    let sheet = writer.add_worksheet();
    for (at, heading) in (0u16..).zip([
        "N° Allocataire",
        "Nom",
        "Prénom",
        "ID IODAS\t",
        "NIR",
        "ID pôle Emploi",
        "Structure",
        "Référents",
        "Tags",
    ]) {
        sheet.write_string(0, at, heading).unwrap();
    }
    for (row, name) in [(1u32, "Fofana"), (2, "Costa")] {
        sheet.write_string(row, 1, name).unwrap();
        sheet.write_string(row, 2, "Rosa").unwrap();
        sheet.write_number(row, 4, 1_850_578_006_084.0).unwrap();
        sheet.write_string(row, 7, "Sophie Maréchal").unwrap();
    }
    let table = read_bytes(&writer.save_to_buffer().unwrap());
    assert_eq!(tally(&table), [2, 2, 0, 0, 0]);
    assert!(!nir_anywhere(&table));
    assert_eq!(table.rows[0].referent, "Sophie Maréchal");
}

/// 6. A text file with a mark of its encoding.
#[test]
fn text_with_a_mark() {
    let text = "\u{feff}Civilité;Prénom bénéficiaire;Nom bénéficiaire;Adresses Mails;N° Téléphones;Date de Naissance;CP Ville;N° CAF;ID Iodas;Référent;Role\r\n\
        Mme;Élodie;N’Diaye;elodie@example.org;+33639981234;1990-03-12;99110 Pontarce;1;2;Karim Delattre;DEM\r\n";
    let table = read_bytes(text.as_bytes());
    let elodie = &table.rows[0];
    assert_eq!((elodie.last_name.as_str(), elodie.first_name.as_str()), ("N’Diaye", "Élodie"));
    assert_eq!((elodie.phone.as_str(), elodie.town.as_str()), ("06 39 98 12 34", "Pontarce"));
    assert_eq!(elodie.bucket, Bucket::Accepted, "{:?}", elodie.problems);
}

/// 7. Contacts of a family allowance office.
#[test]
fn contacts_of_an_allowance_office() {
    let text = "MATRICULE,ROLE PERSONNE,TYPE PERSONNE,NIR,NUMERO DEMANDE RSA,DATE DEMANDE RSA,DATE DEBUT DROITS - DEVOIRS,NOM RESPONSABLE DOSSIER,PRENOM RESPONSABLE DOSSIER,NUMERO TELEPHONE DOSSIER,NUMERO TELEPHONE 2 DOSSIER,ADRESSE ELECTRONIQUE DOSSIER,TAGS\r\n\
        1234567,DEM,MON,1850578006084,12,2026-01-05,2026-02-01,TOURE,LAMINE,0639981234,,LAMINE@EXAMPLE.ORG,\r\n\
        1234568,CJT,MAD,2850578006084,13,2026-01-05,2026-02-01,BENALI,AICHA,0639981235,,,\r\n";
    let table = read_bytes(text.as_bytes());
    assert_eq!(table.tally.rows, 2);
    assert!(!nir_anywhere(&table));
    let lamine = &table.rows[0];
    assert_eq!((lamine.name().as_str(), lamine.email.as_str()), ("LAMINE TOURE", "lamine@example.org"));
    assert_eq!(lamine.phone, "06 39 98 12 34");
}

#[test]
fn a_list_typed_by_hand() {
    let text = "PLIE du Val;;;;;;;;;\n\
        Liste au 28/11/2026;;;;;;;;;\n\
        NOM Prénom;Né(e) le;Ville;Public;QPV;Permis B;Métier recherché;Disponibilité;Téléphone;Niveau\n\
        BENALI Aïcha;12/03/58;Montreval (99100);RSA, - 26 ans;Oui;X;Agent d’entretien / F1703;immédiate;06 39 98 12 34 / 01 99 00 12 34;CAP\n\
        M. TOURÉ Lamine;5 mai 1990;Pontarce;\"hors RSA ; ami du maire\";Les Glacières;non;;01/03/2027;12;\n\
        Costa Rosa;31/02/1990;;;;;;;1 85 05 78 006 084 36;\n\
        NOM Prénom;Né(e) le;Ville;Public;QPV;Permis B;Métier recherché;Disponibilité;Téléphone;Niveau\n\
        ;12/03/1990;;;;;;;;\n\
        Diallo Awa;12/03/2020;;;;;;;;\n\
        Total;;;4;;;;;;\n";
    let (bytes, _, _) = WINDOWS_1252.encode(text);
    let table = read_bytes(&bytes);
    assert_eq!(tally(&table), [5, 0, 4, 0, 1], "{:#?}", table.rows);
    assert_eq!(table.asides, [(7, Aside::Headings), (10, Aside::Total)]);
    let [aicha, lamine, rosa, nobody, awa] = table.rows.as_slice() else { panic!() };

    assert_eq!(aicha.birth_on, Some(day("1958-03-12")), "no birth to come");
    assert_eq!(codes(aicha), ["people-birth-century", "people-phone-first"]);
    assert_eq!((aicha.criteria.clone(), aicha.qpv), (vec!["RSA".to_owned(), "J26".to_owned()], Qpv::Yes));
    assert_eq!((aicha.licence_b, aicha.jobs.len(), aicha.level), (Some(true), 2, Level::Three));
    assert_eq!((aicha.postcode.as_str(), aicha.available_on), ("99100", None));

    assert_eq!((lamine.last_name.as_str(), lamine.sex, lamine.licence_b), ("TOURÉ", Sex::M, Some(false)));
    assert_eq!((lamine.qpv, lamine.qpv_name.as_str()), (Qpv::Yes, "Les Glacières"));
    assert_eq!(lamine.criteria, Vec::<String>::new());
    assert_eq!(codes(lamine), ["people-criterion-unknown", "people-phone-unreadable"]);
    assert_eq!(lamine.available_on, Some(day("2027-03-01")));

    assert_eq!(codes(rosa), ["people-name-split", "table-date-unreadable", "people-nir-emptied"]);
    assert_eq!(rosa.phone, "");
    assert!(!nir_anywhere(&table));
    assert_eq!((nobody.bucket, codes(nobody)), (Bucket::Rejected, vec!["people-name-missing"]));
    assert_eq!(codes(awa), ["people-name-split", "people-birth-age"]);
}

#[test]
fn doubles_of_one_file() {
    let text = "Nom;Prénom;Date de naissance;Téléphone;RSA\n\
        Martin-Dupont;Léa;12/03/1990;;\n\
        MARTIN DUPONT;LEA;12/03/1990;0639981234;oui\n\
        Dupont;Léa;12/03/1990;;\n\
        Martin;Hugo;12/03/1990;;\n";
    let table = read_bytes(text.as_bytes());
    assert_eq!(tally(&table), [4, 3, 0, 1, 0], "{:#?}", table.rows);
    assert_eq!(
        (table.rows[0].phone.as_str(), table.rows[0].criteria.len()),
        ("06 39 98 12 34", 1),
        "completed"
    );
    assert_eq!(codes(&table.rows[2]), ["people-alike"]);
    assert!(table.rows[3].problems.is_empty());
}

#[test]
fn a_corrected_column_is_guarded_too() {
    let text = "Nom;Prénom;Truc\nMartin;Hugo;1850578006084\nCosta;Rosa;2850578006084\nDiallo;Awa;3\n";
    let found = open(text.as_bytes(), "x.csv", &HEADINGS).unwrap();
    let mut mapping = Mapping::of(&found.header);
    mapping.set(&found.header, "phone", Some(2));
    let header = mapping.apply(&found.header, &HEADINGS);
    let table = read(&found, &header, &WORDS, today());
    assert_eq!((table.refused.clone(), table.rows[0].phone.as_str()), (vec![2], ""));
    assert!(!nir_anywhere(&table));
}

#[test]
fn a_table_of_something_else_is_read_without_harm() {
    let text = "id,acheteur.nom,objet,montant\n1,Région,Impression,218\n";
    if let Ok(found) = open(text.as_bytes(), "x.csv", &HEADINGS) {
        let table = read(&found, &found.header, &WORDS, today());
        assert!(table.tally.balances());
        assert!(lacks_names(&found.header));
    }
}

#[test]
fn twenty_thousand_rows() {
    use std::fmt::Write as _;
    let lasts =
        ["Martin", "Benali", "Diallo", "Costa", "Nguyen", "Le Goff", "Da Silva", "Haddad", "Petit", "Moreau"];
    let firsts =
        ["Aïcha", "Hugo", "Rosa", "Lamine", "Élodie", "Karim", "Jean-Pierre", "Fatou", "Marie", "Inès"];
    let mut text =
        String::from("Nom;Prénom;Date de naissance;Téléphone;CP Ville;Critères d’éligibilité;Métier\n");
    for n in 0..20_000u32 {
        let (last, first) = (lasts[(n % 10) as usize], firsts[(n / 10 % 10) as usize]);
        let suffix = ["zier", "mane", "reau", "dot", "vet", "lier", "tan", "sac", "ric", "bel"]
            [(n / 100 % 10) as usize];
        let mixed = n.wrapping_mul(2_654_435_761) >> 8;
        let (d, m, y) = (1 + mixed % 28, 1 + mixed / 28 % 12, 1962 + mixed / 336 % 45);
        writeln!(
            text,
            "{last}{suffix};{first};{d:02}/{m:02}/{y};06399{:05};99100 Montreval;RSA / QPV;F1703 Maçon",
            n * 37 % 100_000
        )
        .unwrap();
    }
    let started = Instant::now();
    let table = read_bytes(text.as_bytes());
    println!("20 000 rows in {:?}: {:?}", started.elapsed(), table.tally);
    assert_eq!(table.tally.rows, 20_000);
    assert!(started.elapsed().as_secs() < 120, "even without optimisation, on a busy machine");
}

fn any_cell() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "",
        "",
        "Martin",
        "MARTIN Hugo",
        "A…",
        "Total",
        "Nom",
        "12/03/1990",
        "1990-03-12",
        "33000",
        "oui",
        "Non",
        "X",
        "RSA / QPV",
        "06 39 98 12 34",
        "639981234",
        "1850578006084",
        "a@example.org",
        "99100 Montreval",
        "N/A",
        "—",
        "F1703",
        "M.",
        "\"a\nb\"",
        "1,80333E+12",
        "ﬁn",
        "Ω",
    ])
    .prop_map(str::to_owned)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn every_row_ends_in_one_bucket(rows in prop::collection::vec(prop::collection::vec(any_cell(), 9), 0..30)) {
        let mut text = String::from("Nom;Prénom;Naissance;Téléphone;Email;Ville;Critères d'éligibilité;Métier;Permis\n");
        for row in &rows {
            text.push_str(&row.join(";"));
            text.push('\n');
        }
        let found = open(text.as_bytes(), "x.csv", &HEADINGS).unwrap();
        let table = read(&found, &found.header, &WORDS, today());
        prop_assert!(table.tally.balances());
        let below = found.rows_below(&found.header).len();
        prop_assert_eq!(table.rows.len() + table.asides.len(), below);
        for row in &table.rows {
            prop_assert_eq!(row.bucket == Bucket::Rejected, row.problems.iter().any(|p| p.effect == Effect::Rejected));
            prop_assert_eq!(row.bucket == Bucket::Duplicate, row.problems.iter().any(|p| p.effect == Effect::Duplicate));
            prop_assert!(!row.is_taken() || !row.last_name.is_empty());
        }
        prop_assert!(!serde_json::to_string(&table).unwrap().contains("1850578006084"));
        // The same table twice says the same.
        prop_assert_eq!(&table, &read(&found, &found.header, &WORDS, today()));
    }
}
