//! What the calibration studio knows: posts of structures, a buyer's policy, a departure, calibrations sent before.

use super::data::{StudioData, unknown};
use super::write::Writer;
use crate::assets::assets;
use crate::calibrate::text_to_send;
use crate::error::OfficeError;
use crate::ledger::Ledger;
use clausier_domain::quantity::{
    BasisPoints, CalibrationId, Cents, ContractId, Hours, RowId, YearMonth, div_round,
};
use clausier_store::StoreError;
use clausier_store::tables::{BuyerPolicy, Calibration, CalibrationLine, Capacity, Derogation};

fn refused(error: OfficeError) -> StoreError {
    match error {
        OfficeError::Store(store) => store,
        other => StoreError::Refused(format!("demo studio.toml: {other}")),
    }
}

impl Writer<'_> {
    /// Writes what the studio knows; the last thing written, because what was sent is read back from the whole.
    ///
    /// # Errors
    /// What the file says.
    pub(super) fn studio(&mut self) -> Result<(), StoreError> {
        let data: &StudioData = &self.plan.data.studio;
        for told in &data.capacities {
            self.tx.insert(&mut Capacity {
                id: RowId(0),
                organisation: self.organisation_id(&told.organisation)?,
                trade: told.trade.clone(),
                posts: told.posts,
                from_month: YearMonth::of(self.plan.when.date(&told.from)?),
                to_month: YearMonth::of(self.plan.when.date(&told.to)?),
            })?;
        }
        for told in &data.policies {
            self.tx.insert(&mut BuyerPolicy {
                id: RowId(0),
                organisation: self.organisation_id(&told.buyer)?,
                threshold: Some(Cents::euros(told.threshold)),
                yearly_purchases: None,
                note: told.note.clone(),
            })?;
        }
        for told in &data.derogations {
            self.tx.insert(&mut Derogation {
                id: RowId(0),
                contract: self.contract_id(&told.contract)?.1,
                code: told.code.clone(),
                reason: told.reason.clone(),
                decided_by: told.decided_by.clone(),
                decided_on: self.plan.when.date(&told.decided_on)?,
            })?;
        }
        self.sent()
    }

    /// Finished contracts that were calibrated: each lot by the effort that gives the hours it owed.
    fn sent(&self) -> Result<(), StoreError> {
        let sent = &self.plan.data.studio.sent;
        let mut written = Vec::new();
        for told in &sent.contracts {
            let (position, contract) = self.contract_id(&told.reference)?;
            let mut calibration = Calibration {
                id: CalibrationId(0),
                contract,
                name: sent.name.clone(),
                version: 1,
                chosen: true,
                sent_on: None,
                snapshot: String::new(),
            };
            self.tx.insert(&mut calibration)?;
            for (place, _) in self.plan.lots.iter().enumerate().filter(|(_, l)| l.contract == position) {
                self.sent_line(&calibration, place)?;
            }
            written.push((calibration, self.plan.when.date(&told.on)?));
        }
        let assets = assets().map_err(refused)?;
        let ledger = Ledger::read(&self.tx.read(), assets, self.plan.when.today).map_err(refused)?;
        for (calibration, on) in written {
            let snapshot = text_to_send(&ledger, calibration.contract).map_err(refused)?;
            self.tx.update(&Calibration { sent_on: Some(on), snapshot, ..calibration })?;
        }
        Ok(())
    }

    fn sent_line(&self, calibration: &Calibration, place: usize) -> Result<(), StoreError> {
        let Some(lot) = self.plan.lots.get(place) else { return Ok(()) };
        let trades = &assets().map_err(refused)?.trades;
        let profile = trades.get(&lot.trade).ok_or_else(|| unknown("trade", &lot.trade))?;
        let owed = Hours::whole(self.committed(place));
        // Whole points of effort: owed x cost / (amount x share).
        let work = i128::from(self.amount(place, lot)) * i128::from(profile.labour_share.central.get());
        let cost = i128::from(profile.hourly_cost.central.get());
        // Hundredths of an hour and cents over euros and hundredths of a percent: a hundredth of a percent each.
        let percent = div_round(i128::from(owed.get()) * cost * 100, work);
        self.tx.insert(&mut CalibrationLine {
            id: RowId(0),
            calibration: calibration.id,
            lot: self.lot_at(place)?,
            method: "cost".to_owned(),
            labour_share: None,
            hourly_cost: None,
            effort: BasisPoints::percent(percent.unwrap_or(5).clamp(1, 30)),
            kept_hours: Some(owed),
            hours: owed,
            rounded: owed,
            inputs: String::new(),
        })
    }

    /// A contract by the buyer's number: its place in the plan and its row.
    fn contract_id(&self, reference: &str) -> Result<(usize, ContractId), StoreError> {
        let position = self.plan.contracts.iter().position(|c| c.reference == reference);
        let found = position.and_then(|p| Some((p, *self.contracts.get(p)?)));
        found.ok_or_else(|| unknown("contract", reference))
    }
}
