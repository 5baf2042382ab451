//! What the lots of a tender come to together: sums, honest bands, what moves the total.

use super::line::Computed;
use super::method::refused;
use crate::assets::assets;
use crate::error::OfficeError;
use crate::follow::fte;
use crate::ledger::Ledger;
use crate::settings::Settings;
use crate::view::calibrate::{CalibrationTotals, Driver};
use clausier_domain::calibration::{
    CalibrationField, CalibrationInputs, CostBasis, MAX_AMOUNT, MAX_HOURS, OperationPhase, Ratio, Spread,
    WorksPhase, YearOfOperation, rounded_to, shown, simulate, total_drivers,
};
use clausier_domain::message::Message;
use clausier_domain::quantity::{BasisPoints, Cents, ContractId, Hours, PersonId};
use std::collections::{BTreeMap, BTreeSet};

/// Amounts and hours worked are estimates: what moves the total tries them 5 % down and up.
const AMOUNT_STEP: i64 = 5;
/// An effort rate is tried one point down and up.
const EFFORT_STEP: BasisPoints = BasisPoints::percent(1);
/// The part of a framework agreement that is ordered is tried ten points down and up.
const ORDERS_STEP: BasisPoints = BasisPoints::percent(10);
/// Draws of the bands: steady to one percent, and sixty lots are drawn while a key is pressed.
const DRAWS: u32 = 2_000;

pub(super) fn totals(
    contract: ContractId,
    lines: &[Computed],
    ledger: &Ledger,
    settings: &Settings,
) -> Result<CalibrationTotals, OfficeError> {
    let assets = assets()?;
    let views = || lines.iter().map(|l| &l.view);
    let kept: Hours = views().filter_map(|l| l.kept).sum();
    let people: BTreeSet<PersonId> = views().flat_map(|l| ledger.pool(&l.trade, assets)).copied().collect();
    let inputs = whole(lines);
    // The draws of a contract are always the same: its identifier is the seed.
    let seed = contract.0.unsigned_abs();
    let band = inputs.map(|inputs| simulate(&inputs, &assets.calibration, seed, DRAWS)).transpose();
    let band = band.map_err(refused)?.map(|s| s.total);
    // As coarse as the advised figure, on every screen and in every document: more digits would promise what
    // nobody knows.
    let likely = |hours| rounded_to(hours, assets.calibration.rounding_step);
    Ok(CalibrationTotals {
        amount: views().filter_map(|l| l.amount).sum(),
        low: views().filter_map(|l| l.low).sum(),
        central: views().filter_map(|l| l.central).sum(),
        high: views().filter_map(|l| l.high).sum(),
        kept,
        days: fte(kept, settings.day_hours),
        fte: fte(kept, settings.fte_hours),
        posts: views().filter_map(|l| l.posts).sum(),
        pool: u32::try_from(people.len()).unwrap_or(u32::MAX),
        incomplete: u32::try_from(views().filter(|l| l.central.is_none()).count()).unwrap_or(u32::MAX),
        day_hours: settings.day_hours,
        fte_hours: settings.fte_hours,
        p10: band.map(|b| likely(b.p10)),
        p50: band.map(|b| likely(b.p50)),
        p90: band.map(|b| likely(b.p90)),
    })
}

/// What was asked of the domain for every lot; none while one is incomplete, or without a lot.
fn whole(lines: &[Computed]) -> Option<Vec<CalibrationInputs>> {
    let inputs: Option<Vec<_>> = lines.iter().map(|l| l.inputs.clone()).collect();
    inputs.filter(|i| !i.is_empty())
}

/// How far each factor alone moves the total: every lot's factor at its bounds, the others at their centre.
pub(super) fn drivers(lines: &[Computed]) -> Result<Vec<Driver>, OfficeError> {
    let Some(inputs) = whole(lines) else { return Ok(Vec::new()) };
    let total: Hours = lines.iter().filter_map(|l| l.view.central).sum();
    let tried: Vec<CalibrationInputs> = inputs.into_iter().map(tried).collect();
    let rules = &assets()?.calibration;
    // Beside the exact total of the drivers the page shows the sum of its lines: the moves are the same.
    let mut moves: BTreeMap<&str, (Hours, Hours)> = BTreeMap::new();
    let exact: Hours = lines.iter().filter_map(|l| l.hours).sum();
    for driver in total_drivers(&tried, rules).map_err(refused)? {
        let (down, up) = moves.entry(factor(driver.field)).or_default();
        *down += exact - driver.low;
        *up += driver.high - exact;
    }
    let mut found = Vec::with_capacity(moves.len());
    for (factor, (down, up)) in moves {
        found.push(Driver {
            factor: factor.to_owned(),
            low: total - shown(down),
            high: total + shown(up),
            range: range(factor, lines),
        });
    }
    found.sort_by_key(|d| d.low - d.high);
    Ok(found)
}

/// The name of a factor on the page: the same one in the works and in the operation.
const fn factor(field: CalibrationField) -> &'static str {
    match field {
        CalibrationField::EffortRate | CalibrationField::OperationEffortRate => "effort",
        CalibrationField::LabourShare | CalibrationField::OperationLabourShare => "labour_share",
        CalibrationField::HourlyCost | CalibrationField::OperationHourlyCost => "hourly_cost",
        CalibrationField::TotalHours | CalibrationField::OperationHoursPerYear => "hours",
        CalibrationField::ExpectedShare => "expected_share",
        _ => "amount",
    }
}

/// The same inputs with their estimates between the bounds that are tried.
fn tried(inputs: CalibrationInputs) -> CalibrationInputs {
    match inputs {
        CalibrationInputs::Cost { amount, basis } => {
            CalibrationInputs::Cost { amount: amount_around(amount), basis: basis_around(basis) }
        }
        CalibrationInputs::ShareOfHours { total_hours, effort_rate } => CalibrationInputs::ShareOfHours {
            total_hours: hours_around(total_hours),
            effort_rate: rate_around(effort_rate, EFFORT_STEP),
        },
        CalibrationInputs::CleaningTransfer {
            amount,
            months,
            transferred_monthly_hours,
            effort_rate,
            hourly_turnover,
        } => CalibrationInputs::CleaningTransfer {
            amount: amount_around(amount),
            months,
            transferred_monthly_hours,
            effort_rate: rate_around(effort_rate, EFFORT_STEP),
            hourly_turnover,
        },
        CalibrationInputs::Framework { min_amount, max_amount, expected_share, basis, trigger_amount } => {
            CalibrationInputs::Framework {
                min_amount,
                max_amount,
                expected_share: rate_around(expected_share, ORDERS_STEP),
                basis: basis_around(basis),
                trigger_amount,
            }
        }
        CalibrationInputs::TwoPhases { works, operation } => CalibrationInputs::TwoPhases {
            works: WorksPhase { amount: amount_around(works.amount), basis: basis_around(works.basis) },
            operation: OperationPhase {
                year: match operation.year {
                    YearOfOperation::Hours { yearly_hours, effort_rate } => YearOfOperation::Hours {
                        yearly_hours: hours_around(yearly_hours),
                        effort_rate: rate_around(effort_rate, EFFORT_STEP),
                    },
                    YearOfOperation::Amount { yearly_amount, basis } => YearOfOperation::Amount {
                        yearly_amount: amount_around(yearly_amount),
                        basis: basis_around(basis),
                    },
                },
                years: operation.years,
            },
        },
        same => same,
    }
}

fn amount_around(amount: Spread<Cents>) -> Spread<Cents> {
    let by = |percent| amount.central.scaled(percent, 100);
    Spread {
        low: by(100 - AMOUNT_STEP),
        central: amount.central,
        high: by(100 + AMOUNT_STEP).min(MAX_AMOUNT),
    }
}

fn hours_around(hours: Spread<Hours>) -> Spread<Hours> {
    let by = |percent| hours.central.scaled(percent, 100);
    Spread { low: by(100 - AMOUNT_STEP), central: hours.central, high: by(100 + AMOUNT_STEP).min(MAX_HOURS) }
}

fn rate_around(rate: Spread<Ratio>, step: BasisPoints) -> Spread<Ratio> {
    let (central, step) = (rate.central.get(), Ratio::from(step).get());
    Spread {
        low: Ratio::new((central - step).max(0)),
        central: rate.central,
        high: Ratio::new((central + step).min(Ratio::ONE.get())),
    }
}

fn basis_around(basis: CostBasis) -> CostBasis {
    CostBasis { effort_rate: rate_around(basis.effort_rate, EFFORT_STEP), ..basis }
}

fn range(factor: &str, lines: &[Computed]) -> Message {
    let profiles: Vec<_> = lines.iter().filter_map(|line| line.profile.as_ref()).collect();
    match factor {
        "effort" => Message::new("driver-effort-range"),
        "expected_share" => Message::new("driver-expected-share-range").with("step", ORDERS_STEP),
        "labour_share" => Message::new("driver-labour-share-range")
            .with("low", profiles.iter().map(|p| p.labour_share.low).min().unwrap_or_default())
            .with("high", profiles.iter().map(|p| p.labour_share.high).max().unwrap_or_default()),
        "hourly_cost" => Message::new("driver-hourly-cost-range")
            .with("low", profiles.iter().map(|p| p.hourly_cost.low).min().unwrap_or_default())
            .with("high", profiles.iter().map(|p| p.hourly_cost.high).max().unwrap_or_default()),
        _ => Message::new("driver-amount-range").with("percent", AMOUNT_STEP),
    }
}
