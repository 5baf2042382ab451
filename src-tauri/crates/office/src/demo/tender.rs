//! The tender that waits for its hours, with three scenarios.

use super::data::{TenderData, TenderLotData};
use super::write::Writer;
use chrono::TimeDelta;
use clausier_domain::execution::plus_months;
use clausier_domain::quantity::{
    BasisPoints, CalibrationId, Cents, ContractId, Hours, LotId, RowId, div_round,
};
use clausier_domain::vocabulary::{ContractStatus, LotStatus};
use clausier_store::StoreError;
use clausier_store::tables::{Calibration, CalibrationLine, Contract, Lot};

/// Hours of a lot in hundredths: amount x labour share / hourly cost x effort, rounded once.
fn exact(lot: &TenderLotData, effort: i64) -> i64 {
    let numerator = i128::from(lot.amount) * i128::from(lot.share) * i128::from(effort);
    div_round(numerator, i128::from(lot.cost) * 100).unwrap_or(0)
}

impl Writer<'_> {
    /// Writes the contract to calibrate, its lots and its scenarios.
    ///
    /// # Errors
    /// What the file says.
    pub(super) fn tender(&mut self) -> Result<(), StoreError> {
        let data: &TenderData = &self.plan.data.contracts.tender;
        let starts = self.plan.when.date(&data.starts)?;
        let amount: i64 = data.lots.iter().map(|l| l.amount).sum();
        let ends = |months: i64| plus_months(starts, months) - TimeDelta::days(1);
        let mut contract = Contract {
            id: ContractId(0),
            operation: Some(self.operation_id(&data.operation)?),
            buyer: Some(self.buyer(None, Some(&data.operation))?),
            reference: data.reference.clone(),
            title: data.title.clone(),
            kind: data.kind,
            status: ContractStatus::Study,
            cpv: data.cpv.clone(),
            procedure: data.procedure.clone(),
            place: String::new(),
            amount: Some(Cents::euros(amount)),
            duration_months: Some(data.months),
            launch_on: Some(self.plan.when.date(&data.launch)?),
            notified_on: None,
            starts_on: Some(starts),
            ends_on: Some(ends(i64::from(data.months))),
            social: String::new(),
            decp_uid: String::new(),
            warnings: "[]".to_owned(),
            version: 1,
        };
        self.tx.insert(&mut contract)?;
        self.done.contracts += 1;
        let mut lots = Vec::new();
        for (number, lot) in (1..).zip(&data.lots) {
            let mut record = Lot {
                id: LotId(0),
                contract: contract.id,
                number,
                title: lot.title.clone(),
                trade: lot.trade.clone(),
                amount: Some(Cents::euros(lot.amount)),
                starts_on: Some(starts),
                ends_on: Some(ends(lot.months)),
                place: String::new(),
                status: LotStatus::Study,
                max_posts: 0,
            };
            self.tx.insert(&mut record)?;
            lots.push((record.id, lot));
        }
        self.done.lots += lots.len();
        for scenario in &data.scenarios {
            let mut calibration = Calibration {
                id: CalibrationId(0),
                contract: contract.id,
                name: scenario.name.clone(),
                version: 1,
                chosen: scenario.name == data.chosen,
                sent_on: None,
                snapshot: String::new(),
            };
            self.tx.insert(&mut calibration)?;
            for (lot, told) in &lots {
                let effort = told.effort + scenario.points;
                let hours = exact(told, effort);
                self.tx.insert(&mut CalibrationLine {
                    id: RowId(0),
                    calibration: calibration.id,
                    lot: *lot,
                    method: "cost".to_owned(),
                    labour_share: Some(BasisPoints::percent(told.share)),
                    hourly_cost: Some(Cents::euros(told.cost)),
                    effort: BasisPoints::percent(effort),
                    kept_hours: None,
                    hours: Hours::new(hours),
                    rounded: Hours::whole(div_round(hours.into(), 1_000).unwrap_or(0) * 10),
                    inputs: String::new(),
                })?;
            }
        }
        Ok(())
    }
}
