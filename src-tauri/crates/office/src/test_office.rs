//! An office on a real file, on the day of the tests.

use crate::clock::Clock;
use crate::demo::DemoSize;
use crate::dossier::Dossier;
use crate::files::NoChooser;
use crate::history::undo;
use crate::session::{Desk, Session, Silent};
use crate::view::Nothing;
use clausier_store::{Secret, Store};

/// The day on which tests of the office take place.
pub(crate) const TODAY: &str = "2026-11-23";

/// A dossier in a folder of its own, and the session around it.
pub(crate) struct TestOffice {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) session: Session,
    pub(crate) dossier: Dossier,
}

impl TestOffice {
    /// An office without anybody.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let secret = Secret::Passphrase("une phrase assez longue".into());
        let store = Store::create(&folder.path().join("bureau.clausier"), &secret).unwrap().store;
        let clock = Clock::fixed(TODAY.parse().unwrap());
        let session = Session::new(None, clock, Box::new(NoChooser));
        Self { folder, session, dossier: Dossier::new(store, clock) }
    }

    /// The fictional office, filled.
    pub(crate) fn demo() -> Self {
        let office = Self::new();
        office.dossier.fill_demo(DemoSize::office()).unwrap();
        office
    }

    /// Where a use case works.
    pub(crate) fn desk(&self) -> Desk<'_> {
        Desk { dossier: &self.dossier, session: &self.session, progress: &Silent }
    }

    /// The latest action is taken back.
    pub(crate) fn undone(&self) {
        undo(&self.desk(), Nothing {}).unwrap();
    }
}
