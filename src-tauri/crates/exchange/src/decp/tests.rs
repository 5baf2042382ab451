//! Whole files: made by us after what real ones hold, then damaged at random.

use super::*;
use chrono::NaiveDate;
use clausier_domain::quantity::Cents;
use clausier_domain::siret::SiretCheck;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::path::Path;

fn bytes(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/decp");
    std::fs::read(folder.join(name)).unwrap()
}

#[track_caller]
fn open(name: &str) -> DecpFile {
    let file = read(&bytes(name), name).unwrap();
    assert!(file.tally.balances());
    file
}

/// The codes said about the record that bears `id`, in order.
#[track_caller]
fn codes<'f>(file: &'f DecpFile, id: &str) -> Vec<(&'f str, &'f str)> {
    let record = record(file, id);
    record.warnings.iter().map(|w| (w.column.as_str(), w.code.as_str())).collect()
}

#[track_caller]
fn record<'f>(file: &'f DecpFile, id: &str) -> &'f DecpRecord {
    file.records.iter().find(|r| r.id == id).unwrap()
}

fn tally(file: &DecpFile) -> [usize; 5] {
    let t = file.tally;
    [t.rows, t.accepted, t.repaired, t.duplicates, t.rejected]
}

const fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

#[test]
fn a_sound_file_needs_no_repair() {
    let file = open("2022-sound.json");
    assert_eq!((file.version, tally(&file)), (DecpVersion::V2022, [5, 5, 0, 0, 0]));
    assert_eq!(file.all_problems(), Vec::<&Problem>::new());

    let first = &file.records[0];
    assert_eq!((first.row, first.kind), (1, Kind::Contract));
    assert_eq!(first.uid, format!("{}2025-EV-01", first.buyer_siret));
    assert_eq!(first.buyer_siret_check, SiretCheck::Valid);
    assert_eq!(first.title, "Entretien des espaces verts, lot 1 : secteur nord");
    assert_eq!(first.cpv.as_deref(), Some("77310000"));
    assert_eq!(first.amount, Some(Cents::new(41_250_055)));
    assert_eq!(first.notified_on, day(2025, 3, 10));
    assert_eq!((first.offers, first.innovative, first.duration_months), (Some(4), Some(false), Some(48)));
    assert_eq!(first.social, [SocialConsideration::Clause, SocialConsideration::Criterion]);
    assert_eq!(first.place.as_ref().and_then(Place::department).as_deref(), Some("59"));
    assert!(!first.is_framework() && first.has_social_consideration());

    let concession = record(&file, "2025-DSP-2");
    assert_eq!((concession.kind, concession.starts_on), (Kind::Concession, day(2025, 3, 1)));
    assert_eq!(concession.amount, Some(Cents::euros(3_200_000)));
    assert_eq!(
        (concession.current_amount(), concession.current_duration()),
        (Some(Cents::new(350_000_025)), Some(132))
    );
    assert_eq!(concession.social, [SocialConsideration::ReservedConcession]);
}

#[test]
fn modifications_replace_in_the_order_of_their_numbers() {
    let file = open("2022-sound.json");
    let contract = record(&file, "2025-EV-02");
    assert!(contract.is_framework());
    assert_eq!(contract.amount, Some(Cents::euros(1_200_000)));
    assert_eq!(
        contract.current_amount(),
        Some(Cents::new(135_000_010)),
        "the second modification, written first"
    );
    assert_eq!(contract.current_duration(), Some(60), "the last one that names a duration");
    assert_eq!(contract.holders.len(), 2);
    assert_eq!(contract.current_holders().len(), 1, "the last one that names holders");
    let act = &contract.subcontracts[0];
    assert_eq!((act.amount, act.current_amount()), (Some(Cents::new(2_345_689)), Some(Cents::euros(30_000))));
    assert_eq!(act.current_duration(), Some(18));
}

#[test]
fn xml_and_json_give_the_same_records() {
    assert_eq!(open("2022-sound.xml").records, open("2022-sound.json").records);
}

#[test]
fn every_quirk_is_understood_or_said() {
    let file = open("2022-quirks.json");
    assert_eq!(tally(&file), [19, 5, 11, 0, 3]);
    let none: [(&str, &str); 0] = [];

    assert_eq!(codes(&file, "Q 1/2025.A"), none);
    assert!(record(&file, "Q 1/2025.A").uid.ends_with("Q_1_2025_A"));

    assert_eq!(codes(&file, "Q2"), none);
    let flat = record(&file, "Q2");
    assert_eq!(flat.techniques, [Technique::Nothing]);
    assert_eq!(flat.execution_modes, [ExecutionMode::Orders]);
    assert_eq!(flat.environmental.len(), 2);

    assert_eq!(
        codes(&file, "Q3"),
        [
            ("offresRecues", "decp-count-zero"),
            ("montant", "decp-amount-placeholder"),
            ("dateNotification", "decp-missing"),
            ("dureeMois", "decp-missing"),
            ("codeCPV", "decp-missing"),
            ("considerationsSociales", "decp-missing"),
        ]
    );
    assert_eq!((record(&file, "Q3").amount, record(&file, "Q3").place.clone()), (None, None));

    assert_eq!(
        codes(&file, "Q4"),
        [("dureeMois", "decp-duration-spelling"), ("montant", "decp-amount-spelling")]
    );
    let typed = record(&file, "Q4");
    assert_eq!((typed.amount, typed.duration_months), (Some(Cents::new(123_456)), Some(12)));
    assert_eq!((typed.innovative, typed.subcontracting_declared), (Some(true), Some(false)));
    assert_eq!((typed.nature, typed.procedure), (Some(Nature::Contract), Some(Procedure::Open)));

    assert_eq!(codes(&file, "Q5"), [("dateNotification", "decp-date-spelling")]);
    assert_eq!(record(&file, "Q5").notified_on, day(2021, 9, 16));
    assert_eq!(
        codes(&file, "Q6"),
        [("dateNotification", "decp-date-implausible"), ("datePublicationDonnees", "decp-date-implausible")]
    );

    assert_eq!(
        codes(&file, "Q7"),
        [
            ("acheteur.id", "decp-siret-spelling"),
            ("titulaires.typeIdentifiant", "decp-id-kind-inferred"),
            ("montant", "decp-amount-too-large"),
        ]
    );
    assert_eq!(record(&file, "Q7").holders[0].id_kind, IdKind::Siret);

    assert_eq!(
        codes(&file, "Q8"),
        [
            ("titulaires.id", "decp-siret-wrong-key"),
            ("titulaires.id", "decp-siret-leading-zero"),
            ("titulaires.id", "decp-siret-wrong-length"),
        ]
    );
    let checks: Vec<_> = record(&file, "Q8").holders.iter().map(|h| h.siret_check.unwrap()).collect();
    assert_eq!(checks, [SiretCheck::WrongKey, SiretCheck::Valid, SiretCheck::Valid, SiretCheck::WrongLength]);

    assert_eq!(codes(&file, "Q9"), [("titulaires.typeIdentifiant", "decp-id-kind-inferred")]);
    let kinds: Vec<_> = record(&file, "Q9").holders.iter().map(|h| h.id_kind).collect();
    assert_eq!(kinds, [IdKind::Tahiti, IdKind::OutsideUnion, IdKind::Vat, IdKind::Frwf]);

    assert_eq!(codes(&file, "Q10"), [("objet", "decp-characters-lost")]);
    assert_eq!(record(&file, "Q10").procedure, Some(Procedure::Adapted));
    assert_eq!(codes(&file, "Q11"), [("objet", "decp-entities")]);
    assert_eq!(record(&file, "Q11").title, "Travaux de l'école lot 2 & lot 3");

    assert_eq!(
        codes(&file, "Q12"),
        [
            ("sousTraitanceDeclaree", "decp-subcontract-undeclared"),
            ("actesSousTraitance", "decp-subcontract-incomplete"),
            ("actesSousTraitance", "decp-subcontractor-is-holder"),
        ]
    );
    assert_eq!(
        codes(&file, "Q13"),
        [
            ("codeCPV", "decp-cpv-repaired"),
            ("lieuExecution.code", "decp-place-free-text"),
            ("considerationsSociales", "decp-value-unknown"),
            ("considerationsSociales", "decp-social-contradiction"),
        ]
    );
    assert_eq!(record(&file, "Q13").social, [SocialConsideration::Clause]);

    assert_eq!(codes(&file, "Q14"), [("modificationsActesSousTraitance", "decp-subcontract-orphan")]);
    assert_eq!(record(&file, "Q14").place.as_ref().and_then(|p| p.code.as_deref()), Some("NC"));
    assert_eq!(codes(&file, "Q15"), [("montant", "decp-amount-symbolic")]);
    assert_eq!(
        codes(&file, "Q16"),
        [
            ("titulaires", "decp-holder-repeated"),
            ("montant", "decp-amount-negative"),
            ("dateNotification", "decp-date-order"),
        ]
    );

    let rejected: Vec<_> =
        file.problems.iter().map(|p| (p.row, p.column.as_str(), p.code.as_str(), p.effect)).collect();
    assert_eq!(
        rejected,
        [
            (17, "acheteur.id", "decp-unidentified", Effect::Rejected),
            (18, "id", "decp-unidentified", Effect::Rejected),
            (19, "", "decp-not-a-record", Effect::Rejected),
        ]
    );
}

#[test]
fn duplicates_of_2019_are_told_apart() {
    let file = open("2019-duplicates.json");
    assert_eq!((file.version, tally(&file)), (DecpVersion::V2019, [7, 4, 0, 3, 0]));
    let told: Vec<_> = file.duplicates.iter().map(|d| (d.record.row, d.of_row, d.kind)).collect();
    assert_eq!(
        told,
        [
            (1, 5, DuplicateKind::Superseded),
            (3, 5, DuplicateKind::Identical),
            (4, 5, DuplicateKind::Conflict)
        ],
        "the publication with its amendment stands for the others"
    );
    let renewed = file.records.iter().find(|r| r.row == 5).unwrap();
    assert_eq!(renewed.current_amount(), Some(Cents::euros(91_000)));
    assert_eq!(renewed.modifications[0].purpose.as_deref(), Some("Avenant n° 1 façade nord"));
    assert_eq!(renewed.current_holders()[0].name.as_deref(), Some("Couleurs Marchand"));
    assert_eq!(renewed.buyer_name.as_deref(), Some("Commune de Valbrume"));
    assert_eq!(renewed.notified_on, day(2019, 5, 3));
    assert_eq!(record(&file, "201903").holders.len(), 2);
    assert!(record(&file, "201902").is_framework());
    assert_eq!(record(&file, "C201904").kind, Kind::Concession);
}

#[test]
fn glued_json_is_repaired_and_says_so() {
    let file = open("2019-glued.json");
    assert_eq!(tally(&file), [4, 1, 2, 0, 1]);
    assert_eq!(
        record(&file, "G1").title,
        "Rénovation du groupe scolaire \"Les Lilas\", lot 3 \"menuiserie\""
    );
    assert_eq!(record(&file, "G2").title, "Tuyaux de 20\" et chemin C:\\dossier\\");
    assert_eq!(codes(&file, "G1"), [("", "decp-text-repaired")]);
    assert_eq!(codes(&file, "G2"), [("", "decp-text-repaired"), ("montant", "decp-missing")]);
    assert_eq!(codes(&file, "G4"), []);
    assert_eq!(record(&file, "G4").amount, Some(Cents::new(9_000_010)));
    assert_eq!((file.problems[0].row, file.problems[0].code.as_str()), (3, "decp-unreadable"));
}

#[test]
fn every_encoding_gives_the_same_records() {
    let sound = String::from_utf8(bytes("2022-sound.json")).unwrap();
    let expected = open("2022-sound.json");
    let wide: Vec<u8> = sound.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for encoded in [[b"\xEF\xBB\xBF", sound.as_bytes()].concat(), [b"\xFE\xFF", wide.as_slice()].concat()] {
        assert_eq!(read(&encoded, "x.json").unwrap(), expected);
    }
    let western = read(&encoding_rs::WINDOWS_1252.encode(&sound).0, "x.json").unwrap();
    assert_eq!(western.records, expected.records);
    assert_eq!((western.problems[0].row, western.problems[0].code.as_str()), (0, "decp-encoding-guessed"));
}

#[test]
fn each_unusable_file_has_its_own_error() {
    let sound = bytes("2022-sound.json");
    let line = sound.iter().take(3010).filter(|b| **b == b'\n').count() + 1;
    let csv = b"uid;acheteur_id;objet\n1;2;3";
    for (bytes, name, expected) in [
        (&b""[..], "a.json", DecpError::Empty),
        (b"\xEF\xBB\xBF \n", "a.json", DecpError::Empty),
        (b" \r\n\t ", "a.json", DecpError::Empty),
        (b"\xFF\xD8\xFF\xE0\x00\x10JFIF\x00", "a.json", DecpError::NotText),
        (&b"Compte rendu. ".repeat(800_000), "a.json", DecpError::NotStructured),
        (&sound[..3010], "a.json", DecpError::Truncated { line }),
        (b"{\"type\": \"FeatureCollection\", \"features\": []}", "a.json", DecpError::OtherShape),
        (b"<html><body>404</body></html>", "a.json", DecpError::OtherShape),
        (b"{\"marches\": {\"marche\" [} 3]}", "a.json", DecpError::Damaged { line: 1 }),
        (csv, "a.json", DecpError::Csv),
        (b"a,b", "decp.CSV", DecpError::Csv),
        (&vec![0; MAX_BYTES + 1], "a.json", DecpError::TooLarge { bytes: MAX_BYTES + 1 }),
    ] {
        assert_eq!(read(bytes, name).err(), Some(expected), "{name}");
    }
}

/// The Fluent files hold a sentence for every key this reader can say.
#[test]
fn every_sentence_exists_in_both_languages() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut said: Vec<String> = Vec::new();
    for source in ["mod", "contract", "error", "notes", "value", "nomenclature"] {
        let text = std::fs::read_to_string(root.join(format!("src/decp/{source}.rs"))).unwrap();
        said.extend(text.split('"').filter(|word| is_key(word)).map(str::to_owned));
    }
    assert!(said.len() > 100, "the keys were found in the sources");
    for language in ["fr", "en"] {
        let path = root.join(format!("../../../assets/locales/{language}/decp.ftl"));
        let text = std::fs::read_to_string(path).unwrap();
        let written: Vec<&str> =
            text.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key).collect();
        let missing: Vec<&String> = said.iter().filter(|key| !written.contains(&key.as_str())).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
    }
}

fn is_key(word: &str) -> bool {
    word.strip_prefix("decp-").is_some_and(|rest| {
        !rest.is_empty() && !rest.ends_with('-') && rest.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
    })
}

/// Removes or replaces the `at`th value met in a walk through `value`.
fn mutate(value: &mut Value, at: &mut usize, with: Option<&Value>) -> bool {
    match value {
        Value::Object(map) => {
            for key in map.keys().cloned().collect::<Vec<_>>() {
                if *at == 0 {
                    match with {
                        Some(other) => map.insert(key, other.clone()),
                        None => map.remove(&key),
                    };
                    return true;
                }
                *at -= 1;
                if map.get_mut(&key).is_some_and(|inner| mutate(inner, at, with)) {
                    return true;
                }
            }
            false
        }
        Value::Array(items) => items.iter_mut().any(|inner| mutate(inner, at, with)),
        _ => false,
    }
}

fn oddity() -> impl Strategy<Value = Option<Value>> {
    prop_oneof![
        Just(None),
        Just(Some(json!(null))),
        Just(Some(json!([]))),
        Just(Some(json!({}))),
        Just(Some(json!([[{"id": {"id": []}}, "x", 3]]))),
        any::<f64>().prop_map(|n| Some(json!(n))),
        any::<i64>().prop_map(|n| Some(json!(n))),
        any::<bool>().prop_map(|n| Some(json!(n))),
        ".{0,24}".prop_map(|text| Some(json!(text))),
        "[-0-9/ ,.eE€:+TZ]{0,20}".prop_map(|text| Some(json!(text))),
    ]
}

fn balanced(bytes: &[u8]) -> Option<DecpFile> {
    let file = read(bytes, "damaged.json").ok()?;
    assert!(file.tally.balances());
    assert_eq!(file.records.len(), file.tally.accepted + file.tally.repaired);
    assert_eq!(file.duplicates.len(), file.tally.duplicates);
    let rejected = file.problems.iter().filter(|p| p.effect == Effect::Rejected).map(|p| p.row);
    assert_eq!(rejected.collect::<std::collections::BTreeSet<_>>().len(), file.tally.rejected);
    let mut rows: Vec<usize> =
        file.records.iter().chain(file.duplicates.iter().map(|d| &d.record)).map(|r| r.row).collect();
    rows.sort_unstable();
    rows.dedup();
    assert_eq!(rows.len() + file.tally.rejected, file.tally.rows, "each record is in one place");
    Some(file)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damaged_bytes_never_panic_and_always_balance(
        xml in any::<bool>(),
        flips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in prop::option::weighted(0.2, any::<prop::sample::Index>()),
    ) {
        let mut damaged = bytes(if xml { "2022-sound.xml" } else { "2022-sound.json" });
        for (index, byte) in flips {
            let at = index.index(damaged.len());
            damaged[at] = byte;
        }
        if let Some(index) = cut {
            damaged.truncate(index.index(damaged.len()));
        }
        balanced(&damaged);
    }

    #[test]
    fn changed_values_never_panic_and_lose_no_record(
        changes in prop::collection::vec((0usize..400, oddity()), 1..12),
    ) {
        let mut value: Value = serde_json::from_slice(&bytes("2022-quirks.json")).unwrap();
        let records = value["marches"]["marche"].as_array_mut().unwrap();
        let count = records.len();
        for (at, with) in changes {
            let mut at = at;
            records.iter_mut().any(|record| mutate(record, &mut at, with.as_ref()));
        }
        let file = balanced(&serde_json::to_vec(&value).unwrap()).unwrap();
        prop_assert_eq!(file.tally.rows, count);
    }

    #[test]
    fn repair_never_changes_what_was_sound(text in "[\\PC\n\t]{0,40}") {
        let value = json!({"objet": text, "liste": [text, 1]});
        let sound = value.to_string();
        let repaired = repair::repair(&sound);
        prop_assert_eq!(&repaired.text, &sound);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,200}", start in "[\\[{<]") {
        balanced(format!("{start}{text}").as_bytes());
    }
}
