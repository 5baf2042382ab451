//! The calibration studio on a real file: methods, scenarios, versions, shares, departures, profiles, posts.

mod bands;
mod feasible;
mod law;
mod methods;
mod scenarios;
mod versions;

use super::*;
use crate::error::ApiError;
use crate::test_office::TestOffice;
use crate::view::calibrate::{CalibrationLineView, LineInput, LinesInput};
use crate::view::studio::MethodInputs;
use clausier_domain::quantity::{BasisPoints, Cents, Hours};
use clausier_store::tables::Person;
use clausier_store::{Record, StoreError};
use std::ops::Deref;

/// An office and its tenders.
pub(super) struct Office(TestOffice);

impl Deref for Office {
    type Target = TestOffice;
    fn deref(&self) -> &TestOffice {
        &self.0
    }
}

impl Office {
    pub(super) fn new() -> Self {
        Self(TestOffice::new())
    }

    pub(super) fn demo() -> Self {
        Self(TestOffice::demo())
    }

    /// A tender of a local buyer, with its first lot.
    pub(super) fn tender(&self) -> i64 {
        let new = NewTender {
            title: "Résidence Les Tilleuls, phase 2".into(),
            buyer: "Arvance Habitat".into(),
            kind: ContractKind::Works,
            launch_on: Some("2026-12-01".into()),
            duration_months: Some(12),
        };
        let id = create_tender(&self.desk(), new).unwrap().id;
        let facts = TenderFacts {
            id,
            title: "Résidence Les Tilleuls, phase 2".into(),
            kind: ContractKind::Works,
            buyer_kind: "local".into(),
            launch_on: Some("2026-12-01".into()),
            duration_months: Some(12),
            options: None,
        };
        save_tender(&self.desk(), facts).unwrap();
        id
    }

    pub(super) fn view(&self, id: i64) -> TenderView {
        tender(&self.desk(), ById { id }).unwrap()
    }

    pub(super) fn save(&self, lines: Vec<LineInput>) -> Result<Saved, OfficeError> {
        save_lines(&self.desk(), LinesInput { lines })
    }

    /// A tender of three lots of 2 350 000, 1 640 000 and 620 000 EUR.
    pub(super) fn three_lots(&self) -> i64 {
        let id = self.tender();
        let first = self.view(id).lines[0].lot;
        self.save(vec![
            cost(id, first, "Gros œuvre", 2_350_000),
            cost(id, 0, "Façades", 1_640_000),
            cost(id, 0, "Électricité", 620_000),
        ])
        .unwrap();
        id
    }

    pub(super) fn line(&self, id: i64, place: usize) -> CalibrationLineView {
        self.view(id).lines.swap_remove(place)
    }

    pub(super) fn digest(&self) -> String {
        self.dossier.store.content_digest().unwrap()
    }

    pub(super) fn all<R: Record>(&self) -> Vec<R> {
        self.dossier.store.read::<_, StoreError>(|r| r.all::<R>()).unwrap()
    }

    pub(super) fn undo(&self) {
        crate::history::undo(&self.desk(), Nothing {}).unwrap();
    }

    /// The act is one action of the journal, with words in both languages, and undoing it leaves no trace.
    pub(super) fn undone(&self, act: impl FnOnce(&Desk<'_>) -> Result<Saved, OfficeError>) -> Message {
        let before = self.digest();
        let saved = act(&self.desk()).unwrap();
        assert_ne!(self.digest(), before, "nothing was done");
        let done = saved.done.unwrap();
        for language in [crate::words::Language::French, crate::words::Language::English] {
            let said = crate::words::say(language, &done);
            assert!(said != done.key && !said.contains('{'), "{said}");
        }
        self.undo();
        assert_eq!(self.digest(), before, "{}", done.key);
        crate::history::redo(&self.desk(), Nothing {}).unwrap();
        done
    }
}

/// A lot by the cost method: 42 % of labour at 36 EUR an hour, an effort of 7 %.
pub(super) fn cost(contract: i64, lot: i64, title: &str, euros: i64) -> LineInput {
    LineInput {
        contract,
        lot,
        title: title.into(),
        trade: "masonry".into(),
        amount: Some(Cents::euros(euros)),
        labour_share: Some(BasisPoints::percent(42)),
        hourly_cost: Some(Cents::euros(36)),
        effort: BasisPoints::percent(7),
        kept: None,
        method: String::new(),
        inputs: MethodInputs::default(),
    }
}

/// The line as the page would type it again.
pub(super) fn again(contract: i64, view: &CalibrationLineView) -> LineInput {
    LineInput {
        contract,
        lot: view.lot,
        title: view.title.clone(),
        trade: view.trade.clone(),
        amount: view.amount,
        labour_share: view.labour_share.filter(|_| view.labour_share_typed),
        hourly_cost: view.hourly_cost.filter(|_| view.hourly_cost_typed),
        effort: view.effort,
        kept: view.kept.filter(|_| view.kept_typed),
        method: view.method.clone(),
        inputs: view.inputs.clone(),
    }
}

/// The field at fault and the key of what is said by it.
pub(super) fn refusal<T: std::fmt::Debug>(result: Result<T, OfficeError>) -> (String, String) {
    let error = ApiError::from(result.unwrap_err());
    (error.fields.first().cloned().unwrap_or_default(), error.code)
}

pub(super) fn pair(field: &str, key: &str) -> (String, String) {
    (field.to_owned(), key.to_owned())
}

#[test]
fn the_people_of_a_trade_are_looked_for_once() {
    let office = Office::new();
    let id = office.tender();
    let first = office.view(id).lines[0].lot;
    let mut lines = vec![cost(id, first, "Lot 1", 300_000)];
    lines.extend((2..=60).map(|n| cost(id, 0, &format!("Lot {n}"), 300_000)));
    office.save(lines).unwrap();
    let ledger = office.dossier.ledger().unwrap();
    let pool = ledger.pool("masonry", assets().unwrap()).as_ptr();
    for line in office.view(id).lines {
        preview_line(&office.desk(), again(id, &line)).unwrap();
    }
    let later = office.dossier.ledger().unwrap();
    assert!(std::sync::Arc::ptr_eq(&ledger, &later), "typing reads nothing again");
    assert_eq!(later.pool("masonry", assets().unwrap()).as_ptr(), pool);
    assert!(office.all::<Person>().is_empty());
}
