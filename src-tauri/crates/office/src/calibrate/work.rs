//! Which calibration counts, and the one that is written to: a sent version never changes, the next one does.

use super::line::{computed, table_lots};
use super::method::stored;
use crate::error::OfficeError;
use crate::ledger::Ledger;
use crate::view::calibrate::CalibrationLineView;
use crate::words::{self, Language};
use clausier_domain::quantity::{CalibrationId, ContractId, Hours, LotId, RowId};
use clausier_store::Tx;
use clausier_store::tables::{Calibration, CalibrationLine, Contract};
use std::collections::BTreeMap;

/// The calibration rows of a contract's last version, oldest first.
pub(super) fn current(ledger: &Ledger, contract: ContractId) -> Vec<&Calibration> {
    let all = ledger.calibrations.get(&contract).map_or(&[][..], Vec::as_slice);
    let last = all.iter().map(|c| c.version).max();
    all.iter().filter(|c| Some(c.version) == last).collect()
}

/// The chosen one among the rows of a version, else the latest.
pub(super) fn chosen_of<'a>(rows: &[&'a Calibration]) -> Option<&'a Calibration> {
    rows.iter().find(|c| c.chosen).or_else(|| rows.last()).copied()
}

/// The calibration that counts: the chosen one of the last version.
#[must_use]
pub fn chosen(ledger: &Ledger, contract: ContractId) -> Option<&Calibration> {
    chosen_of(&current(ledger, contract))
}

/// The last version was sent to the buyer: what changes it makes the next one.
pub(super) fn is_sent(ledger: &Ledger, contract: ContractId) -> bool {
    current(ledger, contract).iter().any(|c| c.sent_on.is_some())
}

/// The calibration that a write changes, and its line of each lot.
pub(super) struct Work {
    pub(super) calibration: CalibrationId,
    rows: BTreeMap<LotId, RowId>,
}

impl Work {
    /// The chosen calibration when it may still change; its copy in a new version when it was sent; the first
    /// one, when the contract has none.
    pub(super) fn open(
        tx: &Tx<'_>,
        ledger: &Ledger,
        contract: &Contract,
        language: Language,
    ) -> Result<Self, OfficeError> {
        match chosen(ledger, contract.id) {
            Some(sent) if is_sent(ledger, contract.id) => Self::next_version(tx, ledger, contract, sent),
            Some(open) => Ok(Self { calibration: open.id, rows: rows_of(ledger, contract, open) }),
            None => {
                let name = words::text(language, "scenario-first");
                let first = insert(tx, contract.id, name, contract.version.max(1))?;
                Ok(Self { calibration: first, rows: BTreeMap::new() })
            }
        }
    }

    /// Copies a calibration into a version that nobody was sent yet.
    pub(super) fn next_version(
        tx: &Tx<'_>,
        ledger: &Ledger,
        contract: &Contract,
        source: &Calibration,
    ) -> Result<Self, OfficeError> {
        let last = current(ledger, contract.id).first().map_or(0, |c| c.version);
        let calibration = insert(tx, contract.id, source.name.clone(), last + 1)?;
        let mut rows = BTreeMap::new();
        for lot in table_lots(ledger, contract) {
            let Some(line) = super::line::stored_line(ledger, lot.id, Some(source)) else { continue };
            let mut copy = CalibrationLine { id: RowId(0), calibration, ..line.clone() };
            tx.insert(&mut copy)?;
            rows.insert(lot.id, copy.id);
        }
        let mut record: Contract = tx.read().get(contract.id.0)?;
        record.version = last + 1;
        tx.update(&record)?;
        Ok(Self { calibration, rows })
    }

    /// Writes the line of a lot.
    pub(super) fn write(&self, tx: &Tx<'_>, view: &CalibrationLineView) -> Result<(), OfficeError> {
        let lot = LotId(view.lot);
        let id = self.rows.get(&lot).copied().unwrap_or(RowId(0));
        write_line(tx, self.calibration, id, view)
    }
}

/// Writes the line of a lot in a calibration.
pub(super) fn write_line(
    tx: &Tx<'_>,
    calibration: CalibrationId,
    id: RowId,
    view: &CalibrationLineView,
) -> Result<(), OfficeError> {
    tx.save(&mut CalibrationLine {
        id,
        calibration,
        lot: LotId(view.lot),
        method: view.method.clone(),
        labour_share: view.labour_share.filter(|_| view.labour_share_typed),
        hourly_cost: view.hourly_cost.filter(|_| view.hourly_cost_typed),
        effort: view.effort,
        kept_hours: view.kept.filter(|_| view.kept_typed),
        hours: view.central.unwrap_or_default(),
        rounded: view.rounded.unwrap_or_default(),
        inputs: stored(&view.inputs),
    })?;
    Ok(())
}

fn rows_of(ledger: &Ledger, contract: &Contract, calibration: &Calibration) -> BTreeMap<LotId, RowId> {
    let row = |lot| super::line::stored_line(ledger, lot, Some(calibration)).map(|line| (lot, line.id));
    table_lots(ledger, contract).filter_map(|lot| row(lot.id)).collect()
}

/// Adds a chosen calibration without lines.
fn insert(
    tx: &Tx<'_>,
    contract: ContractId,
    name: String,
    version: i64,
) -> Result<CalibrationId, OfficeError> {
    let mut calibration = Calibration {
        id: CalibrationId(0),
        contract,
        name,
        version,
        chosen: true,
        sent_on: None,
        snapshot: String::new(),
    };
    tx.insert(&mut calibration)?;
    Ok(calibration.id)
}

/// Hours to write of a calibration, all lots.
pub(super) fn hours_of(
    ledger: &Ledger,
    contract: &Contract,
    calibration: &Calibration,
) -> Result<Hours, OfficeError> {
    let lines = computed(ledger, contract, Some(calibration))?;
    Ok(lines.iter().filter_map(|l| l.view.kept).sum())
}
