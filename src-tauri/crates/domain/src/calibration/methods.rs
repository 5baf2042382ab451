//! The arithmetic of each method: integers all the way, one division, one rounding.

use super::FrameworkHours;
use super::error::{CalibrationError, CalibrationFault, CalibrationField};
use super::inputs::{CalibrationInputs, CalibrationRequest, CostBasis};
use super::number::{HourlyCost, Ratio, Spread};
use super::rules::{BandTable, CalibrationRules};
use super::share_out::{LotShare, share_out};
use super::step::{FormulaOperator, FormulaPart, Ledger, TEN_THOUSAND_EUROS};
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

const BILLION: i128 = 1_000_000_000;

fn overflow(field: CalibrationField) -> CalibrationError {
    CalibrationError::new(field, CalibrationFault::TooLarge)
}

/// amount x share x rate / cost. Cents x billionths x billionths over millionths of a euro.
pub(super) fn cost_hours(
    amount: Cents,
    share: Ratio,
    rate: Ratio,
    cost: HourlyCost,
) -> Result<Hours, CalibrationError> {
    let numerator = i128::from(amount.get()) * i128::from(share.get()) * i128::from(rate.get());
    div_round(numerator, 1_000_000_000_000 * i128::from(cost.get()))
        .map(Hours::new)
        .ok_or(overflow(CalibrationField::HourlyCost))
}

impl CostBasis {
    /// Hours of an amount with its bounds: few hours come from a low amount, a low share, a low
    /// rate and a high cost.
    pub(super) fn hours(&self, amount: Spread<Cents>) -> Result<Spread<Hours>, CalibrationError> {
        let Self { labour_share: share, effort_rate: rate, hourly_cost: cost } = self;
        Ok(Spread {
            low: cost_hours(amount.low, share.low, rate.low, cost.high)?,
            central: cost_hours(amount.central, share.central, rate.central, cost.central)?,
            high: cost_hours(amount.high, share.high, rate.high, cost.low)?,
        })
    }

    fn central_hours(&self, amount: Cents) -> Result<Hours, CalibrationError> {
        cost_hours(amount, self.labour_share.central, self.effort_rate.central, self.hourly_cost.central)
    }

    fn labour_hours(&self, amount: Cents) -> Result<Hours, CalibrationError> {
        cost_hours(amount, self.labour_share.central, Ratio::ONE, self.hourly_cost.central)
    }

    fn write(&self, ledger: &mut Ledger<'_>, name: &str, result: Hours) {
        ledger.cost_line(
            self.labour_share.central,
            self.hourly_cost.central,
            self.effort_rate.central,
            (name, result),
        );
    }
}

fn part(hours: Hours, rate: Ratio) -> Result<Hours, CalibrationError> {
    div_round(i128::from(hours.get()) * i128::from(rate.get()), BILLION)
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
            cleaning(&request.inputs, turnover, rules, &mut ledger)?
        }
        CalibrationInputs::Bands { amount, table } => {
            bands(*amount, table.as_ref().unwrap_or(&rules.bands), request.duration_months, &mut ledger)
        }
        CalibrationInputs::Framework { min_amount, max_amount, expected_share, basis } => {
            framework(*min_amount, *max_amount, *expected_share, basis, &mut ledger)?
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
    let hours = basis.hours(amount)?;
    ledger.input(FormulaOperator::Start, CalibrationField::Amount, amount.central);
    basis.write(ledger, "hours", hours.central);
    Ok(Outcome {
        hours,
        labour_hours: Some(basis.labour_hours(amount.central)?),
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
        low: part(total.low, rate.low)?,
        central: part(total.central, rate.central)?,
        high: part(total.high, rate.high)?,
    };
    ledger
        .input(FormulaOperator::Start, CalibrationField::TotalHours, total.central)
        .input(FormulaOperator::Times, CalibrationField::EffortRate, rate.central.shown())
        .computed(FormulaOperator::Equals, "hours", hours.central);
    Ok(Outcome { hours, labour_hours: Some(total.central), share: Some(rate.central), ..Outcome::default() })
}

/// PACT Propreté, `I = P x A / C x T` with `P = 1 - S x C / (A / N)`, written as
/// `I = (A / C - S x N) x T` so that it divides once: the hours billed, less those that the staff
/// taken over already works.
fn cleaning(
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
    let covered = monthly * i128::from(*months) * cost;
    // In hundredths of an hour x millionths of a euro; negative when the staff covers everything.
    let open = |amount: Cents| i128::from(amount.get()) * 1_000_000 - covered;
    let hours_of = |amount: Cents, rate: Ratio| {
        div_round(open(amount).max(0) * i128::from(rate.get()), BILLION * cost)
            .map(Hours::new)
            .ok_or(overflow(CalibrationField::HourlyTurnover))
    };
    let hours = Spread {
        low: hours_of(amount.low, effort_rate.low)?,
        central: hours_of(amount.central, effort_rate.central)?,
        high: hours_of(amount.high, effort_rate.high)?,
    };
    let billed = i128::from(amount.central.get()) * 1_000_000;
    let ratio = |numerator: i128| div_round(numerator, billed).map(Ratio::new);
    let potential = ratio(open(amount.central) * BILLION);
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
        outcome.share = ratio(open(amount.central).max(0) * i128::from(effort_rate.central.get()));
    }
    if open(amount.central) <= 0 {
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

fn framework(
    min_amount: Cents,
    max_amount: Cents,
    expected_share: Spread<Ratio>,
    basis: &CostBasis,
    ledger: &mut Ledger<'_>,
) -> Result<Outcome, CalibrationError> {
    let mut outcome = Outcome::default();
    let ordered = Spread {
        low: part_of_amount(max_amount, expected_share.low)?,
        central: part_of_amount(max_amount, expected_share.central)?,
        high: part_of_amount(max_amount, expected_share.high)?,
    };
    if ordered.central < min_amount {
        outcome.notes.push(
            Message::new("calibration-note-expected-below-minimum")
                .with("expected", ordered.central)
                .with("minimum", min_amount),
        );
    }
    // The buyer pays the minimum whatever is ordered.
    let expected = ordered.map(|amount| amount.max(min_amount));
    outcome.hours = basis.hours(expected)?;
    outcome.labour_hours = Some(basis.labour_hours(expected.central)?);
    outcome.share = Some(basis.effort_rate.central);
    let firm = basis.central_hours(min_amount)?;
    let maximum = basis.central_hours(max_amount)?;
    let per_ten_thousand = basis.central_hours(TEN_THOUSAND_EUROS)?;
    outcome.framework = Some(FrameworkHours {
        expected_amount: expected.central,
        firm_hours: firm,
        maximum_hours: maximum,
        hours_per_10_000: per_ten_thousand,
    });
    if min_amount.is_zero() {
        outcome.notes.push(Message::new("calibration-note-no-firm-hours"));
    }

    ledger
        .input(FormulaOperator::Start, CalibrationField::MaxAmount, max_amount)
        .input(FormulaOperator::Times, CalibrationField::ExpectedShare, expected_share.central.shown())
        .computed(FormulaOperator::Equals, "expected-amount", ordered.central);
    ledger.computed(FormulaOperator::Start, "expected-amount", expected.central);
    basis.write(ledger, "hours", outcome.hours.central);
    ledger.input(FormulaOperator::Start, CalibrationField::MinAmount, min_amount);
    basis.write(ledger, "firm-hours", firm);
    ledger.input(FormulaOperator::Start, CalibrationField::MaxAmount, max_amount);
    basis.write(ledger, "maximum-hours", maximum);
    ledger.rule(FormulaOperator::Start, "ten-thousand", TEN_THOUSAND_EUROS);
    basis.write(ledger, "hours-per-10-000", per_ten_thousand);
    Ok(outcome)
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
