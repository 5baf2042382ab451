//! Framework agreements with a minimum and a maximum: hours follow the orders.

use super::error::{CalibrationError, CalibrationFault, CalibrationField};
use super::inputs::{BasisFields, CalibrationInputs, CostBasis};
use super::methods::{Outcome, part_of_amount};
use super::number::{Ratio, Spread};
use super::step::{FormulaOperator, Ledger};
use crate::message::Message;
use crate::quantity::{Cents, Hours};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Ten thousand euros: the unit of "hours per 10 000 EUR invoiced".
const TEN_THOUSAND_EUROS: Cents = Cents::euros(10_000);

/// The hours of a framework agreement, which follow the orders. Central values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FrameworkHours {
    /// Amount expected to be ordered: the part of the maximum, at least the minimum.
    pub expected_amount: Cents,
    /// Hours owed on the minimum amount, whatever is ordered; with a trigger, once it is reached.
    pub firm_hours: Hours,
    /// Hours owed if the maximum is ordered.
    pub maximum_hours: Hours,
    /// Hours owed for each 10 000 EUR invoiced.
    pub hours_per_10_000: Hours,
    /// Amount invoiced from which the clause applies, when it is deferred.
    pub trigger_amount: Option<Cents>,
    /// Hours owed on the day the trigger is reached.
    pub trigger_hours: Option<Hours>,
}

/// Hours that a framework agreement owes once `invoiced` has been invoiced, at the central values:
/// those of the orders, at least the firm ones; none while the trigger is not reached. `None` for
/// another method. The inputs are those [`super::calibrate`] accepted.
///
/// # Errors
/// [`CalibrationError`] when the hours leave the range of the calculation.
pub fn framework_due(inputs: &CalibrationInputs, invoiced: Cents) -> Result<Option<Hours>, CalibrationError> {
    let CalibrationInputs::Framework { min_amount, basis, trigger_amount, .. } = inputs else {
        return Ok(None);
    };
    if is_deferred(invoiced, *trigger_amount) {
        return Ok(Some(Hours::ZERO));
    }
    basis.central_hours(invoiced.max(*min_amount)).map(Some)
}

/// True while the amount invoiced has not reached the trigger.
fn is_deferred(invoiced: Cents, trigger: Option<Cents>) -> bool {
    trigger.is_some_and(|trigger| invoiced < trigger)
}

/// Amount that will be invoiced when `share` of the maximum is ordered, and whether the clause
/// applies to it: the minimum is paid whatever is ordered, and nothing is owed under the trigger.
pub(super) fn claimed_amount(
    min_amount: Cents,
    max_amount: Cents,
    share: Ratio,
    trigger: Option<Cents>,
) -> Result<Cents, CalibrationError> {
    let invoiced = part_of_amount(max_amount, share)?.max(min_amount);
    Ok(if is_deferred(invoiced, trigger) { Cents::ZERO } else { invoiced })
}

pub(super) fn framework(
    inputs: &CalibrationInputs,
    ledger: &mut Ledger<'_>,
) -> Result<Outcome, CalibrationError> {
    let CalibrationInputs::Framework { min_amount, max_amount, expected_share, basis, trigger_amount } =
        inputs
    else {
        return Err(CalibrationError::new(CalibrationField::MaxAmount, CalibrationFault::Missing));
    };
    let (min_amount, max_amount) = (*min_amount, *max_amount);
    // A trigger of zero is reached at once.
    let trigger = trigger_amount.filter(|amount| !amount.is_zero());
    let mut outcome = Outcome::default();
    let ordered = part_of_amount(max_amount, expected_share.central)?;
    if ordered < min_amount {
        outcome.notes.push(
            Message::new("calibration-note-expected-below-minimum")
                .with("expected", ordered)
                .with("minimum", min_amount),
        );
    }
    let expected = ordered.max(min_amount);
    let claimed = |share| claimed_amount(min_amount, max_amount, share, trigger);
    outcome.hours = basis.hours(
        Spread {
            low: claimed(expected_share.low)?,
            central: claimed(expected_share.central)?,
            high: claimed(expected_share.high)?,
        },
        1,
    )?;
    outcome.labour_hours = Some(basis.labour_hours(expected, 1)?);
    outcome.share = Some(basis.effort_rate.central);
    let firm = basis.central_hours(min_amount)?;
    let maximum = basis.central_hours(max_amount)?;
    let per_ten_thousand = basis.central_hours(TEN_THOUSAND_EUROS)?;
    let trigger_hours = trigger.map(|amount| basis.central_hours(amount.max(min_amount))).transpose()?;
    outcome.framework = Some(FrameworkHours {
        expected_amount: expected,
        firm_hours: firm,
        maximum_hours: maximum,
        hours_per_10_000: per_ten_thousand,
        trigger_amount: trigger,
        trigger_hours,
    });
    match trigger {
        Some(trigger) => say_trigger(trigger, expected, min_amount, firm, &mut outcome),
        None if min_amount.is_zero() => outcome.notes.push(Message::new("calibration-note-no-firm-hours")),
        None => {}
    }

    ledger
        .input(FormulaOperator::Start, CalibrationField::MaxAmount, max_amount)
        .input(FormulaOperator::Times, CalibrationField::ExpectedShare, expected_share.central.shown())
        .computed(FormulaOperator::Equals, "expected-amount", ordered)
        .computed(FormulaOperator::Start, "expected-amount", expected);
    close(ledger, basis, "hours", basis.central_hours(expected)?);
    ledger.input(FormulaOperator::Start, CalibrationField::MinAmount, min_amount);
    close(ledger, basis, "firm-hours", firm);
    ledger.input(FormulaOperator::Start, CalibrationField::MaxAmount, max_amount);
    close(ledger, basis, "maximum-hours", maximum);
    ledger.rule(FormulaOperator::Start, "ten-thousand", TEN_THOUSAND_EUROS);
    close(ledger, basis, "hours-per-10-000", per_ten_thousand);
    if let (Some(trigger), Some(hours)) = (trigger, trigger_hours) {
        ledger.input(FormulaOperator::Start, CalibrationField::TriggerAmount, trigger.max(min_amount));
        close(ledger, basis, "trigger-hours", hours);
    }
    Ok(outcome)
}

/// What the reader must know of a deferred clause.
fn say_trigger(trigger: Cents, expected: Cents, min_amount: Cents, firm: Hours, outcome: &mut Outcome) {
    let said = |key: &str| Message::new(key).with("trigger", trigger);
    if expected < trigger {
        outcome.no_potential =
            Some(said("calibration-reason-trigger-not-reached").with("expected", expected));
    }
    outcome.notes.push(if min_amount >= trigger {
        said("calibration-note-trigger-by-minimum").with("minimum", min_amount)
    } else if firm.is_zero() {
        said("calibration-note-trigger")
    } else {
        said("calibration-note-trigger-firm").with("firm", firm)
    });
}

fn close(ledger: &mut Ledger<'_>, basis: &CostBasis, name: &str, result: Hours) {
    ledger.basis(basis, &BasisFields::LOT).computed(FormulaOperator::Equals, name, result);
}
