//! Copies elsewhere and what is put back, on real files.

use crate::tables::Setting;
use crate::{Action, Secret, Store, StoreError, copy_to, restore};
use chrono::NaiveDate;
use clausier_domain::message::Message;
use clausier_domain::quantity::RowId;
use std::path::{Path, PathBuf};

fn secret() -> Secret {
    Secret::Passphrase("une phrase assez longue".into())
}

fn today() -> NaiveDate {
    "2026-11-28".parse().unwrap()
}

fn note(store: &Store, value: &str) {
    let action = Action {
        message: Message::new("journal-setting"),
        at: "2026-11-28T09:42:00".into(),
        actor: "".into(),
    };
    let setting = Setting { id: RowId(0), name: format!("name-{value}"), value: value.into() };
    store.write::<_, StoreError>(action, |tx| tx.insert(&mut setting.clone())).unwrap();
}

fn values(store: &Store) -> Vec<String> {
    let all = store.read::<_, StoreError>(|read| read.all::<Setting>()).unwrap();
    all.into_iter().map(|s| s.value).collect()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

struct Desk {
    folder: tempfile::TempDir,
    store: Store,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("bureau")).unwrap();
        let store = Store::create(&folder.path().join("bureau/essai.clausier"), &secret()).unwrap().store;
        note(&store, "avant");
        Self { folder, store }
    }

    fn key(&self) -> PathBuf {
        self.folder.path().join("cle")
    }

    fn copy(&self) -> PathBuf {
        copy_to(&self.store, &self.key(), today(), &secret()).unwrap()
    }
}

#[test]
fn a_copy_on_a_key_is_whole_encrypted_and_put_back_elsewhere() {
    let desk = Desk::new();
    let copy = desk.copy();
    assert_eq!(names(&desk.key()), ["essai 2026-11-28.clausier"], "nothing is left beside it");
    assert!(!std::fs::read(&copy).unwrap().starts_with(b"SQLite"));
    note(&desk.store, "après");
    let to = desk.folder.path().join("rendu.clausier");
    let back = restore(&copy, &to, &secret()).unwrap();
    assert_eq!(values(&back), ["avant"]);
    assert_eq!(values(&desk.store), ["avant", "après"], "the dossier itself is not touched");
}

#[test]
fn a_second_copy_of_a_day_replaces_the_first_and_holds_the_latest_work() {
    let desk = Desk::new();
    desk.copy();
    note(&desk.store, "après");
    let copy = desk.copy();
    assert_eq!(names(&desk.key()).len(), 1);
    let back = restore(&copy, &desk.folder.path().join("rendu.clausier"), &secret()).unwrap();
    assert_eq!(values(&back), ["avant", "après"]);
}

#[test]
fn what_is_not_proven_is_not_kept() {
    let desk = Desk::new();
    let wrong = Secret::Passphrase("une autre phrase longue".into());
    assert!(matches!(copy_to(&desk.store, &desk.key(), today(), &wrong), Err(StoreError::WrongPassphrase)));
    assert_eq!(names(&desk.key()), [""; 0]);

    let copy = desk.copy();
    let to = desk.folder.path().join("rendu.clausier");
    assert!(matches!(restore(&copy, &to, &wrong), Err(StoreError::WrongPassphrase)));
    assert!(matches!(restore(&desk.key().join("rien.clausier"), &to, &secret()), Err(StoreError::Missing)));
    assert!(matches!(restore(desk.store.path(), &to, &secret()), Err(StoreError::InUse)));
    let mut bytes = std::fs::read(&copy).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&copy, bytes).unwrap();
    assert!(restore(&copy, &to, &secret()).is_err(), "one bit is enough");
    assert_eq!(names(desk.folder.path()), ["bureau", "cle"], "nothing is left where it would have gone");
}

#[test]
fn nothing_is_put_back_over_a_file() {
    let desk = Desk::new();
    let copy = desk.copy();
    let to = desk.folder.path().join("autre.clausier");
    std::fs::write(&to, "à garder").unwrap();
    assert!(matches!(restore(&copy, &to, &secret()), Err(StoreError::AlreadyThere)));
    assert_eq!(std::fs::read_to_string(&to).unwrap(), "à garder");
}
