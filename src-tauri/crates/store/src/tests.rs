//! Tests of the dossier on real files.

use crate::tables::{Contract, Lot, Operation, Organisation, Person, Setting, Wish};
use crate::{Action, Record as _, Secret, Store, StoreError};
use chrono::NaiveDate;
use clausier_domain::message::Message;
use clausier_domain::quantity::{Cents, ContractId, LotId, OrganisationId, RowId};
use clausier_domain::vocabulary::{ContractKind, ContractStatus, Level, LotStatus, OrganisationKind, Sex};
use proptest::prelude::*;
use std::path::PathBuf;

const PASSPHRASE: &str = "une phrase assez longue";

fn secret() -> Secret {
    Secret::Passphrase(PASSPHRASE.into())
}

fn action(key: &str) -> Action {
    Action { message: Message::new(key), at: "2026-11-23T09:42:00".into(), actor: "C. Nadal".into() }
}

struct Office {
    _folder: tempfile::TempDir,
    path: PathBuf,
    store: Store,
}

fn office() -> Office {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("essai.clausier");
    let store = Store::create(&path, &secret()).unwrap().store;
    Office { _folder: folder, path, store }
}

fn organisation(name: &str) -> Organisation {
    Organisation {
        id: OrganisationId(0),
        kind: OrganisationKind::Buyer,
        name: name.into(),
        siret: String::new(),
        buyer_kind: "local".into(),
        structure_kind: String::new(),
        commune: "Montreval".into(),
        contact_name: String::new(),
        email: String::new(),
        phone: String::new(),
    }
}

fn person(first: &str, last: &str) -> Person {
    Person {
        first_name: first.into(),
        sex: Sex::F,
        birth_on: NaiveDate::from_ymd_opt(1990, 2, 28),
        phone: "06 39 98 00 01".into(),
        commune: "Montreval".into(),
        level: Level::Below3,
        radius_km: Some(20),
        public_transport: true,
        ..Person::blank(last)
    }
}

fn add_person(store: &Store, first: &str, last: &str) -> Person {
    let mut record = person(first, last);
    store.write::<_, StoreError>(action("person-added"), |tx| tx.insert(&mut record)).unwrap();
    record
}

#[test]
fn a_dossier_opens_with_its_passphrase_and_with_its_words() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.clausier");
    let created = Store::create(&path, &secret()).unwrap();
    let words = created.words.words().join(" ");
    add_person(&created.store, "Mariam", "Keita");
    drop(created);
    for key in [secret(), Secret::Words(words)] {
        let store = Store::open(&path, &key).unwrap();
        let people = store.read::<_, StoreError>(|r| r.all::<Person>()).unwrap();
        assert_eq!(people[0].last_name, "Keita");
    }
    assert!(matches!(
        Store::open(&path, &Secret::Passphrase("pas la bonne".into())),
        Err(StoreError::WrongPassphrase)
    ));
    assert!(!path.with_file_name("a.clausier-lock").exists(), "a closed dossier leaves no lock");
}

#[test]
fn each_bad_file_has_its_own_answer() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    assert!(matches!(Store::open(&at("none"), &secret()), Err(StoreError::Missing)));
    std::fs::write(at("jpeg"), [b"\xff\xd8\xff\xe0".as_slice(), &[7; 9000]].concat()).unwrap();
    assert!(matches!(Store::open(&at("jpeg"), &secret()), Err(StoreError::NotADossier)));
    std::fs::write(at("text"), "bonjour ".repeat(2000)).unwrap();
    assert!(matches!(Store::open(&at("text"), &secret()), Err(StoreError::NotADossier)));
    std::fs::write(at("empty"), "").unwrap();
    assert!(matches!(Store::open(&at("empty"), &secret()), Err(StoreError::NotADossier)));
    assert!(matches!(
        Store::create(&at("weak"), &Secret::Passphrase("court".into())),
        Err(StoreError::WeakPassphrase)
    ));
    assert!(!at("weak").exists(), "a refused creation leaves nothing behind");

    let created = Store::create(&at("good"), &secret()).unwrap();
    assert!(matches!(Store::open(&at("good"), &secret()), Err(StoreError::InUse)));
    assert!(matches!(Store::create(&at("good"), &secret()), Err(StoreError::AlreadyThere)));
    created.store.writer().execute_batch("PRAGMA user_version = 99").unwrap();
    drop(created);
    assert!(matches!(Store::open(&at("good"), &secret()), Err(StoreError::TooNew { found: 99, .. })));

    let whole = std::fs::read(at("good")).unwrap();
    std::fs::write(at("cut"), &whole[..whole.len() - 100]).unwrap();
    assert!(matches!(Store::open(&at("cut"), &secret()), Err(StoreError::Damaged(_))));
}

#[test]
fn a_flipped_bit_is_found_by_the_check() {
    let office = office();
    for n in 0..200 {
        add_person(&office.store, &format!("Prénom{n}"), "Nom");
    }
    let path = office.path.clone();
    drop(office.store);
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&path, bytes).unwrap();
    match Store::open(&path, &secret()) {
        Ok(store) => {
            let report = store.check();
            assert!(report.map_or(true, |r| !r.sound), "the flipped bit went unseen");
        }
        Err(error) => {
            assert!(matches!(error, StoreError::Damaged(_) | StoreError::WrongPassphrase), "{error}");
        }
    }
}

#[test]
fn nothing_readable_lies_on_the_disk() {
    let office = office();
    add_person(&office.store, "Oksana", "Kovalenkoxyz");
    let folder = office.path.parent().unwrap();
    for entry in std::fs::read_dir(folder).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        for needle in ["Kovalenkoxyz", "kovalenkoxyz", "SQLite format", "CREATE TABLE"] {
            assert!(!bytes.windows(needle.len()).any(|w| w == needle.as_bytes()), "{needle} in clear");
        }
    }
}

#[test]
fn undo_and_redo_hold_across_restarts() {
    let office = office();
    let empty = office.store.content_digest().unwrap();
    let mut record = add_person(&office.store, "Aïcha", "Benali");
    record.commune = "Les Essarts".into();
    office.store.write::<_, StoreError>(action("person-changed"), |tx| tx.update(&record)).unwrap();
    let full = office.store.content_digest().unwrap();
    drop(office.store);

    let store = Store::open(&office.path, &secret()).unwrap();
    assert_eq!(store.undo("t", "a").unwrap().value.key, "person-changed");
    assert_eq!(store.undo("t", "a").unwrap().areas, ["person"]);
    assert_eq!(store.content_digest().unwrap(), empty);
    assert!(matches!(store.undo("t", "a"), Err(StoreError::NothingToUndo)));
    assert!(store.search("benali", 10).unwrap().is_empty(), "an undone person is no longer found");
    drop(store);

    let store = Store::open(&office.path, &secret()).unwrap();
    store.redo("t", "a").unwrap();
    assert_eq!(store.redo("t", "a").unwrap().value.key, "person-changed");
    assert_eq!(store.content_digest().unwrap(), full);
    assert_eq!(store.search("AICHA essarts", 10).unwrap().len(), 1);
    store.undo("t", "a").unwrap();
    add_person(&store, "Nadia", "Belkacem");
    assert!(matches!(store.redo("t", "a"), Err(StoreError::NothingToUndo)), "new work ends the redo");
}

#[test]
fn how_a_dossier_began_is_not_undone() {
    let office = office();
    add_person(&office.store, "Nadia", "Belkacem");
    office.store.settle().unwrap();
    assert!(office.store.undoable().unwrap().is_none());
    assert!(matches!(office.store.undo("t", "a"), Err(StoreError::NothingToUndo)));
    assert!(!office.store.history(5).unwrap()[0].undone, "it stays in the history as done");
    add_person(&office.store, "Kévin", "Lemoine");
    office.store.undo("t", "a").unwrap();
    assert_eq!(office.store.read::<_, StoreError>(|r| r.count::<Person>()).unwrap(), 1);
}

#[test]
fn a_refused_write_changes_nothing_and_leaves_no_entry() {
    let office = office();
    let before = office.store.content_digest().unwrap();
    let refused = office.store.write::<(), StoreError>(action("x"), |tx| {
        tx.insert(&mut person("Un", "Deux"))?;
        tx.insert(&mut person("Trois", ""))
    });
    assert!(matches!(refused, Err(StoreError::Refused(_))));
    assert_eq!(office.store.content_digest().unwrap(), before);
    assert!(office.store.history(10).unwrap().is_empty());
    let nothing = office.store.write::<_, StoreError>(action("nothing"), |_| Ok(())).unwrap();
    assert_eq!(nothing.action, 0, "an action that changed nothing is not in the history");
    assert!(office.store.undoable().unwrap().is_none());
}

#[test]
fn a_write_outside_the_door_is_refused_by_the_file_itself() {
    let office = office();
    let direct = office.store.writer().execute("INSERT INTO setting (name, value) VALUES ('a', 'b')", []);
    assert!(direct.unwrap_err().to_string().contains("write door"));
}

#[test]
fn removing_a_contract_takes_its_lots_and_undo_brings_all_back() {
    let office = office();
    let store = &office.store;
    let mut buyer = organisation("Arvance Habitat");
    let contract = store
        .write::<_, StoreError>(action("contract-added"), |tx| {
            tx.insert(&mut buyer)?;
            let mut contract = Contract {
                id: ContractId(0),
                operation: None,
                buyer: Some(buyer.id),
                reference: "2026-1".into(),
                title: "Résidence".into(),
                kind: ContractKind::Works,
                status: ContractStatus::Study,
                cpv: String::new(),
                procedure: String::new(),
                place: String::new(),
                amount: Some(Cents::euros(6_000_000)),
                duration_months: Some(12),
                launch_on: None,
                notified_on: None,
                starts_on: None,
                ends_on: None,
                social: String::new(),
                decp_uid: String::new(),
                warnings: "[]".into(),
                version: 1,
            };
            tx.insert(&mut contract)?;
            for number in 1..=3 {
                tx.insert(&mut Lot {
                    id: LotId(0),
                    contract: contract.id,
                    number,
                    title: format!("Lot {number} Gros œuvre"),
                    trade: String::new(),
                    amount: None,
                    starts_on: None,
                    ends_on: None,
                    place: String::new(),
                    status: LotStatus::Study,
                    max_posts: 0,
                })?;
            }
            Ok(contract)
        })
        .unwrap()
        .value;
    assert_eq!(store.search("gros oeuvre", 10).unwrap().len(), 3, "a ligature is found by its two letters");
    let before = store.content_digest().unwrap();
    let gone = store
        .write::<_, StoreError>(action("contract-removed"), |tx| tx.delete::<Contract>(contract.id.0))
        .unwrap();
    assert_eq!(gone.areas, ["contract", "lot"]);
    assert_eq!(store.read::<_, StoreError>(|r| r.count::<Lot>()).unwrap(), 0);
    store.undo("t", "a").unwrap();
    assert_eq!(store.content_digest().unwrap(), before);
    assert_eq!(store.search("residence", 10).unwrap().len(), 4);
    let kept = store.write::<_, StoreError>(action("x"), |tx| tx.delete::<Organisation>(buyer.id.0));
    assert!(matches!(kept, Err(StoreError::Refused(_))), "a buyer with contracts stays");
}

#[test]
fn copies_are_dated_encrypted_and_thinned() {
    let office = office();
    add_person(&office.store, "Hugo", "Perrin");
    let start = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
    for n in 0..20 {
        crate::make_backup(&office.store, start + chrono::Days::new(n)).unwrap();
    }
    assert_eq!(crate::latest_backup(&office.path).unwrap(), start.checked_add_days(chrono::Days::new(19)));
    let copies: Vec<_> =
        std::fs::read_dir(office.path.with_file_name("essai.clausier-copies")).unwrap().collect();
    assert_eq!(copies.len(), 14);
    let copy = office.path.with_file_name("essai.clausier-copies").join("2026-01-20.clausier");
    let store = Store::open(&copy, &secret()).unwrap();
    assert_eq!(store.read::<_, StoreError>(|r| r.count::<Person>()).unwrap(), 1);
}

#[derive(Debug, Clone)]
enum Step {
    Add(u8),
    Change(u8, u8),
    Remove(u8),
    Wish(u8),
    Set(u8, u8),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        any::<u8>().prop_map(Step::Add),
        (any::<u8>(), any::<u8>()).prop_map(|(a, b)| Step::Change(a, b)),
        any::<u8>().prop_map(Step::Remove),
        any::<u8>().prop_map(Step::Wish),
        (0u8..4, any::<u8>()).prop_map(|(a, b)| Step::Set(a, b)),
    ];
    prop::collection::vec(step, 1..25)
}

fn take(store: &Store, step: &Step) -> bool {
    let people = store.read::<_, StoreError>(|r| r.all::<Person>()).unwrap();
    let pick = |n: u8| people.get(usize::from(n) % people.len().max(1)).cloned();
    let written = store.write::<_, StoreError>(action("step"), |tx| match step {
        Step::Add(n) => tx.insert(&mut person(&format!("P{n}"), "Nom")),
        Step::Change(n, v) => pick(*n).map_or(Ok(()), |mut p| {
            p.commune = format!("C{v}");
            p.radius_km = Some(u32::from(*v));
            tx.update(&p)
        }),
        Step::Remove(n) => pick(*n).map_or(Ok(()), |p| tx.delete::<Person>(p.id())),
        Step::Wish(n) => pick(*n).map_or(Ok(()), |p| {
            let label = "Maçonnerie".to_owned();
            tx.insert(&mut Wish {
                id: RowId(0),
                person: p.id,
                rank: 1,
                trade: String::new(),
                rome: String::new(),
                label,
            })
        }),
        Step::Set(n, v) => {
            let name = format!("s{n}");
            let found = tx.read().with::<Setting>("name", name.clone())?.into_iter().next();
            let mut setting = found.unwrap_or(Setting { id: RowId(0), name, value: String::new() });
            setting.value = v.to_string();
            tx.save(&mut setting)
        }
    });
    written.unwrap().action != 0
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    /// Undo of anything restores the same content, and redo brings it back, step by step.
    #[test]
    fn undo_of_anything_restores_the_same_content(steps in steps()) {
        let office = office();
        let mut digests = vec![office.store.content_digest().unwrap()];
        for step in &steps {
            if take(&office.store, step) {
                digests.push(office.store.content_digest().unwrap());
            }
        }
        for expected in digests.iter().rev().skip(1) {
            office.store.undo("t", "a").unwrap();
            prop_assert_eq!(&office.store.content_digest().unwrap(), expected);
        }
        for expected in digests.iter().skip(1) {
            office.store.redo("t", "a").unwrap();
            prop_assert_eq!(&office.store.content_digest().unwrap(), expected);
        }
    }
}

#[test]
fn operations_can_be_read_by_column() {
    let office = office();
    office
        .store
        .write::<_, StoreError>(action("x"), |tx| {
            let mut buyer = organisation("Ville");
            tx.insert(&mut buyer)?;
            tx.insert(&mut Operation {
                id: clausier_domain::quantity::OperationId(0),
                buyer: Some(buyer.id),
                name: "Tramway B".into(),
                place: String::new(),
                territory: String::new(),
            })
        })
        .unwrap();
    let found = office.store.read::<_, StoreError>(|r| r.with::<Operation>("buyer", 1)).unwrap();
    assert_eq!(found[0].name, "Tramway B");
}
