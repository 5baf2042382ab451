//! A dossier opened before there is a session to hold it.

use super::*;
use crate::files::NoChooser;

const PASSPHRASE: &str = "une phrase de passe d’essai";

/// A session that holds what opening the same dossier with `passphrase` gives.
fn held(passphrase: &str) -> (Arc<Session>, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bureau.clausier");
    drop(Store::create(&path, &Secret::Passphrase(PASSPHRASE.to_owned())).unwrap());
    let opening = Opening::start(path, Secret::Passphrase(passphrase.to_owned()), Clock::default());
    let session = Arc::new(Session::new(None, Clock::default(), Box::new(NoChooser)));
    session.hold(opening);
    (session, folder)
}

#[test]
fn who_asks_for_a_dossier_being_opened_waits_until_it_is_there() {
    let (session, _folder) = held(PASSPHRASE);
    assert!(session.dossier().is_ok());
    assert!(state(&session, Nothing {}).unwrap().open);
}

#[test]
fn a_dossier_that_does_not_open_stays_closed() {
    let (session, _folder) = held("une autre phrase de passe");
    assert!(matches!(session.dossier(), Err(OfficeError::Closed)));
}
