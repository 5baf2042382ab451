//! The arithmetic of each method: integers all the way, one division, one rounding.

use super::error::{CalibrationError, CalibrationFault, CalibrationField};
use super::framework::FrameworkHours;
use super::inputs::{BasisFields, CalibrationInputs, CalibrationRequest, CostBasis};
use super::number::{HourlyCost, Ratio, Spread};
use super::phases::PhaseHours;
use super::rules::{BandTable, CalibrationRules};
use super::share_out::{LotShare, share_out};
use super::step::{FormulaOperator, FormulaPart, Ledger};
use super::{cleaning, framework, phases};
use crate::message::Message;
use crate::quantity::{Cents, Hours, div_round};

/// What a method found, before the advice.
#[derive(Default)]
pub(super) struct Outcome {
    pub hours: Spread<Hours>,
    /// Hours worked in all, when the method knows them.
    pub labour_hours: Option<Hours>,
    /// Integration hours over the hours worked.
    pub share: Option<Ratio>,
    pub rounding: Rounding,
    pub stay_months: Option<u32>,
    pub framework: Option<FrameworkHours>,
    pub phases: Option<PhaseHours>,
    pub potential: Option<Ratio>,
    pub parts: Option<Vec<Hours>>,
    pub parts_rounded: Option<Vec<Hours>>,
    /// Why no hour can be asked at all.
    pub no_potential: Option<Message>,
    /// Why the hours, though computed, are not worth a clause.
    pub too_small: Option<Message>,
    /// What the reader should know besides the verdict.
    pub notes: Vec<Message>,
    pub steps: Vec<FormulaPart>,
}

/// Whether the advised figure may leave the computed one.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rounding {
    /// Rounded to the office's step.
    #[default]
    Advised,
    /// A figure of a table, or one chosen by the facilitator, stays as it is.
    Kept,
}

pub(super) const BILLION: i128 = 1_000_000_000;

/// A result beyond what a contract holds, by the input that most often causes it.
pub(super) fn overflow(field: CalibrationField) -> CalibrationError {
    CalibrationError::new(field, CalibrationFault::TooLarge)
}

/// amount x share x rate / cost, `times` over (years). Cents x billionths x billionths over
/// millionths of a euro; one division, one rounding.
pub(super) fn cost_hours(
    amount: Cents,
    share: Ratio,
    rate: Ratio,
    cost: HourlyCost,
    times: u32,
) -> Result<Hours, CalibrationError> {
    let numerator =
        i128::from(amount.get()) * i128::from(share.get()) * i128::from(rate.get()) * i128::from(times);
    div_round(numerator, 1_000_000_000_000 * i128::from(cost.get()))
        .map(Hours::new)
        .ok_or(overflow(CalibrationField::HourlyCost))
}

impl CostBasis {
    /// Hours of an amount with its bounds, `times` over: few hours come from a low amount, a low
    /// share, a low rate and a high cost.
    pub(super) fn hours(&self, amount: Spread<Cents>, times: u32) -> Result<Spread<Hours>, CalibrationError> {
        let Self { labour_share: share, effort_rate: rate, hourly_cost: cost } = self;
        Ok(Spread {
            low: cost_hours(amount.low, share.low, rate.low, cost.high, times)?,
            central: cost_hours(amount.central, share.central, rate.central, cost.central, times)?,
            high: cost_hours(amount.high, share.high, rate.high, cost.low, times)?,
        })
    }

    pub(super) fn central_hours(&self, amount: Cents) -> Result<Hours, CalibrationError> {
        cost_hours(amount, self.labour_share.central, self.effort_rate.central, self.hourly_cost.central, 1)
    }

    pub(super) fn labour_hours(&self, amount: Cents, times: u32) -> Result<Hours, CalibrationError> {
        cost_hours(amount, self.labour_share.central, Ratio::ONE, self.hourly_cost.central, times)
    }
}

/// Part of a number of hours, `times` over (years).
pub(super) fn part_of_hours(hours: Hours, rate: Ratio, times: u32) -> Result<Hours, CalibrationError> {
    div_round(i128::from(hours.get()) * i128::from(rate.get()) * i128::from(times), BILLION)
        .map(Hours::new)
        .ok_or(overflow(CalibrationField::TotalHours))
}

/// Part of an amount, to the cent.
pub(super) fn part_of_amount(amount: Cents, share: Ratio) -> Result<Cents, CalibrationError> {
    div_round(i128::from(amount.get()) * i128::from(share.get()), BILLION)
        .map(Cents::new)
        .ok_or(overflow(CalibrationField::Amount))
}

pub(super) fn run(
    request: &CalibrationRequest,
    rules: &CalibrationRules,
) -> Result<Outcome, CalibrationError> {
    let mut ledger = Ledger::new(&request.origins);
    let mut outcome = match &request.inputs {
        CalibrationInputs::Cost { amount, basis } => cost(*amount, basis, &mut ledger)?,
        CalibrationInputs::ShareOfHours { total_hours, effort_rate } => {
            share_of_hours(*total_hours, *effort_rate, &mut ledger)?
        }
        CalibrationInputs::CleaningTransfer { hourly_turnover, .. } => {
            let turnover = hourly_turnover.unwrap_or_else(|| rules.cleaning.hourly_turnover.into());
            cleaning::cleaning(&request.inputs, turnover, rules, &mut ledger)?
        }
        CalibrationInputs::Bands { amount, table } => {
            bands(*amount, table.as_ref().unwrap_or(&rules.bands), request.duration_months, &mut ledger)
        }
        CalibrationInputs::Framework { .. } => framework::framework(&request.inputs, &mut ledger)?,
        CalibrationInputs::TwoPhases { works, operation } => {
            phases::two_phases(works, operation, &mut ledger)?
        }
        CalibrationInputs::ShareOut { total_hours, lots } => shared(*total_hours, lots, rules, &mut ledger)?,
        CalibrationInputs::Free { hours, reason } => free(*hours, reason, &mut ledger),
    };
    outcome.steps = ledger.finish();
    Ok(outcome)
}

fn cost(
    amount: Spread<Cents>,
    basis: &CostBasis,
    ledger: &mut Ledger<'_>,
) -> Result<Outcome, CalibrationError> {
    let hours = basis.hours(amount, 1)?;
    ledger
        .input(FormulaOperator::Start, CalibrationField::Amount, amount.central)
        .basis(basis, &BasisFields::LOT)
        .computed(FormulaOperator::Equals, "hours", hours.central);
    Ok(Outcome {
        hours,
        labour_hours: Some(basis.labour_hours(amount.central, 1)?),
        share: Some(basis.effort_rate.central),
        ..Outcome::default()
    })
}

fn share_of_hours(
    total: Spread<Hours>,
    rate: Spread<Ratio>,
    ledger: &mut Ledger<'_>,
) -> Result<Outcome, CalibrationError> {
    let hours = Spread {
        low: part_of_hours(total.low, rate.low, 1)?,
        central: part_of_hours(total.central, rate.central, 1)?,
        high: part_of_hours(total.high, rate.high, 1)?,
    };
    ledger
        .input(FormulaOperator::Start, CalibrationField::TotalHours, total.central)
        .input(FormulaOperator::Times, CalibrationField::EffortRate, rate.central.shown())
        .computed(FormulaOperator::Equals, "hours", hours.central);
    Ok(Outcome { hours, labour_hours: Some(total.central), share: Some(rate.central), ..Outcome::default() })
}

fn bands(amount: Cents, table: &BandTable, firm_months: Option<u32>, ledger: &mut Ledger<'_>) -> Outcome {
    ledger.input(FormulaOperator::Start, CalibrationField::Amount, amount);
    let Some(band) = table.band(amount) else {
        let first = table.bands.first().map_or(Cents::ZERO, |band| band.from);
        return Outcome {
            no_potential: Some(
                Message::new("calibration-reason-below-first-band")
                    .with("amount", amount)
                    .with("first", first),
            ),
            ..Outcome::default()
        };
    };
    ledger.rule(FormulaOperator::Equals, "band-hours", band.hours);
    let too_short = firm_months.filter(|months| *months < table.min_firm_months).map(|months| {
        Message::new("calibration-reason-band-duration")
            .with("months", i64::from(months))
            .with("minimum", i64::from(table.min_firm_months))
    });
    Outcome {
        hours: Spread::sure(band.hours),
        rounding: Rounding::Kept,
        stay_months: Some(band.months),
        too_small: too_short,
        ..Outcome::default()
    }
}

fn shared(
    total: Hours,
    lots: &[LotShare],
    rules: &CalibrationRules,
    ledger: &mut Ledger<'_>,
) -> Result<Outcome, CalibrationError> {
    let parts = share_out(total, lots, Hours::new(1))?;
    // The advised parts are readable figures and still sum to the total: in tens when the figures
    // allow it, else in whole hours, else as they are.
    let step = [rules.rounding_step, Hours::whole(1)].into_iter().find(|step| {
        step.get() > 0
            && total.get() % step.get() == 0
            && lots.iter().all(|lot| lot.minimum.get() % step.get() == 0)
    });
    let parts_rounded = match step {
        Some(step) => share_out(total, lots, step)?,
        None => parts.clone(),
    };
    ledger
        .input(FormulaOperator::Start, CalibrationField::TotalHours, total)
        .computed(FormulaOperator::DividedBy, "lots", lots.len())
        .computed(FormulaOperator::Equals, "hours", total);
    let small = parts.iter().filter(|p| **p > Hours::ZERO && **p < rules.limits.min_hours).count();
    let mut notes = Vec::new();
    if small > 0 {
        notes.push(
            Message::new("calibration-note-small-parts")
                .with("count", small)
                .with("minimum", rules.limits.min_hours),
        );
    }
    Ok(Outcome {
        hours: Spread::sure(total),
        rounding: Rounding::Kept,
        parts: Some(parts),
        parts_rounded: Some(parts_rounded),
        notes,
        ..Outcome::default()
    })
}

fn free(hours: Hours, reason: &str, ledger: &mut Ledger<'_>) -> Outcome {
    ledger.input(FormulaOperator::Start, CalibrationField::Reason, reason.trim()).input(
        FormulaOperator::Equals,
        CalibrationField::Hours,
        hours,
    );
    Outcome { hours: Spread::sure(hours), rounding: Rounding::Kept, ..Outcome::default() }
}
