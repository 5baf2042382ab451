//! Changing a plan: its lines, the days at hand, what is retained, the tenders made of it.

use super::{stored, stored_line};
use crate::calibrate::{check_duration, new_lot};
use crate::error::OfficeError;
use crate::follow::organisation_named;
use crate::input;
use crate::plan::lines::{calibrate, contract_of};
use crate::session::Desk;
use crate::view::plan::{PlanBuyer, PlanDays, PlanLineInput, PlanLinesInput, PlanTaken};
use crate::view::{ById, Saved};
use clausier_domain::message::Message;
use clausier_domain::plan::{MAX_DAYS, WorkDays};
use clausier_domain::quantity::{BasisPoints, CalibrationId, Cents, RowId};
use clausier_domain::vocabulary::OrganisationKind;
use clausier_store::tables::{Calibration, CalibrationLine, PlanLine, PurchasePlan};
use std::collections::BTreeSet;

/// Longest title of a line: what the file keeps.
const LONGEST_TITLE: usize = 1_000;
/// Longest title of a tender.
const LONGEST_TENDER: usize = 300;
/// Longest name of a buyer.
const LONGEST_NAME: usize = 200;

/// Changes lines of a plan: one action.
///
/// # Errors
/// By the field that is out of range; nothing is saved then.
pub fn save_plan_lines(desk: &Desk<'_>, edit: PlanLinesInput) -> Result<Saved, OfficeError> {
    let first = edit.lines.first().ok_or_else(|| OfficeError::field("lines", "error-required"))?;
    let (plan, _) = stored_line(desk, first.id)?;
    let (_, known) = stored(desk, plan.id.0)?;
    let mut changed = Vec::with_capacity(edit.lines.len());
    for typed in &edit.lines {
        let line = known.iter().find(|line| line.id.0 == typed.id);
        let line = line.ok_or_else(|| OfficeError::refused("error-not-found"))?;
        changed.push(typed_line(line, typed)?);
    }
    let message =
        Message::new("journal-plan-lines").with("count", changed.len()).with("name", plan.name.as_str());
    desk.save(message, |tx| {
        for line in &changed {
            tx.update(line)?;
        }
        Ok(plan.id.0)
    })
}

fn typed_line(known: &PlanLine, typed: &PlanLineInput) -> Result<PlanLine, OfficeError> {
    let whole = BasisPoints::ZERO..=BasisPoints::ONE;
    if !whole.contains(&typed.effort) {
        return Err(OfficeError::field("effort", "error-rate"));
    }
    if typed.labour_share.is_some_and(|share| !whole.contains(&share)) {
        return Err(OfficeError::field("labour_share", "error-rate"));
    }
    if typed.amount.is_some_and(|amount| amount < Cents::ZERO) {
        return Err(OfficeError::field("amount", "error-negative"));
    }
    if typed.hourly_cost.is_some_and(|cost| cost <= Cents::ZERO || cost > Cents::euros(1_000)) {
        return Err(OfficeError::field("hourly_cost", "error-hourly-cost"));
    }
    check_duration(typed.duration_months)?;
    check_days(typed.days)?;
    Ok(PlanLine {
        title: input::required("title", &typed.title, LONGEST_TITLE)?,
        kind: typed.kind,
        trade: input::words("trade", &typed.trade, 60)?,
        amount: typed.amount,
        launch_on: input::optional_date("launch_on", typed.launch_on.as_deref())?,
        duration_months: typed.duration_months,
        labour_share: typed.labour_share,
        hourly_cost: typed.hourly_cost,
        effort: typed.effort,
        days: typed.days,
        ..known.clone()
    })
}

fn check_days(days: i64) -> Result<(), OfficeError> {
    let possible = WorkDays::ZERO..=MAX_DAYS;
    if possible.contains(&WorkDays::new(days)) {
        Ok(())
    } else {
        Err(OfficeError::field("days", "error-plan-days"))
    }
}

/// Says whose plan it is; an unknown name makes a new buyer, an empty one leaves the plan without a buyer.
///
/// # Errors
/// By the field, when the name is too long.
pub fn set_plan_buyer(desk: &Desk<'_>, edit: PlanBuyer) -> Result<Saved, OfficeError> {
    let buyer = input::words("buyer", &edit.buyer, LONGEST_NAME)?;
    let (mut plan, _) = stored(desk, edit.id)?;
    let message = Message::new(if buyer.is_empty() { "journal-plan-no-buyer" } else { "journal-plan-buyer" })
        .with("name", plan.name.as_str())
        .with("buyer", buyer.as_str());
    desk.save(message, |tx| {
        plan.buyer = match buyer.as_str() {
            "" => None,
            name => Some(organisation_named(tx, name, OrganisationKind::Buyer, "")?.id),
        };
        tx.update(&plan)?;
        Ok(plan.id.0)
    })
}

/// Says how many days of work are at hand.
///
/// # Errors
/// By the field, when they are negative or absurd.
pub fn set_plan_days(desk: &Desk<'_>, edit: PlanDays) -> Result<Saved, OfficeError> {
    check_days(edit.days)?;
    let (mut plan, _) = stored(desk, edit.id)?;
    plan.days = edit.days;
    let message = Message::new("journal-plan-days").with("name", plan.name.as_str());
    desk.save(message, |tx| {
        tx.update(&plan)?;
        Ok(plan.id.0)
    })
}

/// Retains lines of a plan; the others are no longer.
///
/// # Errors
/// When a line is not of this plan.
pub fn take_plan_lines(desk: &Desk<'_>, edit: PlanTaken) -> Result<Saved, OfficeError> {
    let (plan, lines) = stored(desk, edit.plan)?;
    let wanted: BTreeSet<i64> = edit.lines.into_iter().collect();
    if wanted.iter().any(|id| !lines.iter().any(|line| line.id.0 == *id)) {
        return Err(OfficeError::refused("error-not-found"));
    }
    let message =
        Message::new("journal-plan-taken").with("count", wanted.len()).with("name", plan.name.as_str());
    desk.save(message, |tx| {
        for mut line in lines {
            let taken = wanted.contains(&line.id.0);
            if line.taken != taken {
                line.taken = taken;
                tx.update(&line)?;
            }
        }
        Ok(plan.id.0)
    })
}

/// Makes a tender of a line, with one lot calibrated as the line is. Gives the contract.
///
/// # Errors
/// When the line is a tender already.
pub fn plan_tender(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let (plan, mut line) = stored_line(desk, id)?;
    if line.contract.is_some() {
        return Err(OfficeError::refused("error-plan-tender"));
    }
    let view = calibrate(&ledger, &plan, &line)?;
    let mut contract = contract_of(&plan, &line);
    contract.title = line.title.chars().take(LONGEST_TENDER).collect();
    desk.save(Message::new("journal-plan-tender").with("title", contract.title.as_str()), |tx| {
        tx.insert(&mut contract)?;
        let mut lot = new_lot(contract.id, 1, contract.title.clone());
        lot.trade.clone_from(&line.trade);
        lot.amount = line.amount;
        tx.insert(&mut lot)?;
        let mut calibration = Calibration {
            id: CalibrationId(0),
            contract: contract.id,
            name: String::new(),
            version: 1,
            chosen: true,
            sent_on: None,
            snapshot: String::new(),
        };
        tx.insert(&mut calibration)?;
        tx.insert(&mut CalibrationLine {
            id: RowId(0),
            calibration: calibration.id,
            lot: lot.id,
            method: "cost".to_owned(),
            labour_share: line.labour_share,
            hourly_cost: line.hourly_cost,
            effort: line.effort,
            kept_hours: None,
            hours: view.central.unwrap_or_default(),
            rounded: view.rounded.unwrap_or_default(),
            inputs: String::new(),
        })?;
        line.contract = Some(contract.id);
        line.taken = true;
        tx.update(&line)?;
        Ok(contract.id.0)
    })
}

/// Removes a plan and its lines; tenders made of it stay.
///
/// # Errors
/// When it is no longer there.
pub fn remove_plan(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let (plan, _) = stored(desk, id)?;
    desk.save(Message::new("journal-plan-removed").with("name", plan.name.as_str()), |tx| {
        tx.delete::<PurchasePlan>(id)?;
        Ok(id)
    })
}
