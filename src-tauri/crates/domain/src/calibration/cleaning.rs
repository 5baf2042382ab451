//! Cleaning with transfer of staff: the effort bears on the work that the staff leaves open.

use super::error::{CalibrationError, CalibrationFault, CalibrationField};
use super::inputs::CalibrationInputs;
use super::methods::{BILLION, Outcome, overflow};
use super::number::{HourlyCost, Ratio, Spread};
use super::rules::CalibrationRules;
use super::step::{FormulaOperator, Ledger};
use crate::message::Message;
use crate::quantity::{Cents, Hours, div_round};

/// What the staff taken over bills over the contract, in hundredths of an hour x millionths of a euro.
fn covered(months: u32, monthly: Hours, turnover: HourlyCost) -> i128 {
    i128::from(monthly.get()) * i128::from(months) * i128::from(turnover.get())
}

/// What it leaves open of an amount, in the same unit; negative when it covers everything.
fn open(amount: Cents, covered: i128) -> i128 {
    i128::from(amount.get()) * 1_000_000 - covered
}

/// Integration hours of an amount and a rate; zero when the staff covers everything.
pub(super) fn open_hours(
    amount: Cents,
    rate: Ratio,
    months: u32,
    monthly: Hours,
    turnover: HourlyCost,
) -> Result<Hours, CalibrationError> {
    let open = open(amount, covered(months, monthly, turnover)).max(0);
    div_round(open * i128::from(rate.get()), BILLION * i128::from(turnover.get()))
        .map(Hours::new)
        .ok_or(overflow(CalibrationField::HourlyTurnover))
}

/// PACT Propreté, `I = P x A / C x T` with `P = 1 - S x C / (A / N)`, written as
/// `I = (A / C - S x N) x T` so that it divides once: the hours billed, less those that the staff
/// taken over already works.
pub(super) fn cleaning(
    inputs: &CalibrationInputs,
    turnover: HourlyCost,
    rules: &CalibrationRules,
    ledger: &mut Ledger<'_>,
) -> Result<Outcome, CalibrationError> {
    let CalibrationInputs::CleaningTransfer {
        amount, months, transferred_monthly_hours, effort_rate, ..
    } = inputs
    else {
        return Err(CalibrationError::new(CalibrationField::Amount, CalibrationFault::Missing));
    };
    let (cost, monthly) = (i128::from(turnover.get()), i128::from(transferred_monthly_hours.get()));
    let open = open(amount.central, covered(*months, *transferred_monthly_hours, turnover));
    let hours_of = |amount, rate| open_hours(amount, rate, *months, *transferred_monthly_hours, turnover);
    let hours = Spread {
        low: hours_of(amount.low, effort_rate.low)?,
        central: hours_of(amount.central, effort_rate.central)?,
        high: hours_of(amount.high, effort_rate.high)?,
    };
    let billed = i128::from(amount.central.get()) * 1_000_000;
    let ratio = |numerator: i128| div_round(numerator, billed).map(Ratio::new);
    let potential = ratio(open * BILLION);
    let labour = div_round(billed, cost).map(Hours::new).ok_or(overflow(CalibrationField::HourlyTurnover))?;
    let monthly_turnover = amount.central.scaled(1, i64::from(*months));
    let covered_monthly = div_round(monthly * cost, 1_000_000)
        .map(Cents::new)
        .ok_or(overflow(CalibrationField::HourlyTurnover))?;

    ledger
        .input(FormulaOperator::Start, CalibrationField::Amount, amount.central)
        .input(FormulaOperator::DividedBy, CalibrationField::Months, i64::from(*months))
        .computed(FormulaOperator::Equals, "monthly-turnover", monthly_turnover)
        .input(FormulaOperator::Start, CalibrationField::TransferredMonthlyHours, *transferred_monthly_hours);
    if let CalibrationInputs::CleaningTransfer { hourly_turnover: Some(_), .. } = inputs {
        ledger.input(FormulaOperator::Times, CalibrationField::HourlyTurnover, turnover.shown());
    } else {
        ledger.rule(FormulaOperator::Times, "hourly-turnover", turnover.shown());
    }
    ledger.computed(FormulaOperator::Equals, "covered-turnover", covered_monthly);

    let mut outcome = Outcome { hours, labour_hours: Some(labour), potential, ..Outcome::default() };
    if let Some(potential) = potential {
        ledger
            .rule(FormulaOperator::Start, "whole", Ratio::ONE.shown())
            .computed(
                FormulaOperator::Minus,
                "covered-share",
                Ratio::new(Ratio::ONE.get().saturating_sub(potential.get())).shown(),
            )
            .computed(FormulaOperator::Equals, "open-share", potential.shown());
        outcome.share = ratio(open.max(0) * i128::from(effort_rate.central.get()));
    }
    if open <= 0 {
        outcome.no_potential = Some(
            Message::new("calibration-reason-staff-covers-all")
                .with("covered", covered_monthly)
                .with("turnover", monthly_turnover),
        );
        return Ok(outcome);
    }
    ledger
        .computed(FormulaOperator::Start, "open-share", potential.unwrap_or(Ratio::ZERO).shown())
        .input(FormulaOperator::Times, CalibrationField::Amount, amount.central)
        .rule(FormulaOperator::DividedBy, "hourly-turnover", turnover.shown())
        .input(FormulaOperator::Times, CalibrationField::EffortRate, effort_rate.central.shown())
        .computed(FormulaOperator::Equals, "hours", hours.central);
    if hours.central < rules.cleaning.min_hours {
        outcome.too_small = Some(
            Message::new("calibration-reason-cleaning-minimum")
                .with("hours", hours.central)
                .with("minimum", rules.cleaning.min_hours),
        );
    }
    Ok(outcome)
}
