//! The calibration of one lot, as typed, and of all the lots of a tender.

use crate::assets::{Assets, assets};
use crate::error::OfficeError;
use crate::follow::fte;
use crate::ledger::Ledger;
use crate::settings::Settings;
use crate::view::calibrate::{CalibrationLineView, CalibrationTotals, Driver, FormulaStep, LineInput};
use clausier_domain::calibration::{
    Calibrated, CalibrationError, CalibrationField, CalibrationInputs, CalibrationRequest, CostBasis,
    FormulaOperator, HourlyCost, Ratio, Spread, ValueOrigin, Verdict, calibrate as run, drivers, shown,
};
use clausier_domain::message::Message;
use clausier_domain::quantity::{BasisPoints, ContractId, Hours, LotId, PersonId, YearMonth};
use clausier_domain::vocabulary::{LotStatus, PersonStatus};
use clausier_store::tables::{Calibration, Contract};
use std::collections::{BTreeMap, BTreeSet};

/// Amounts are estimates: what moves the total tries them 5 % down and up.
const AMOUNT_STEP: i64 = 5;
/// The effort rate is tried one point down and up.
const EFFORT_STEP: BasisPoints = BasisPoints::percent(1);
/// Fewer people of the pool than this for each post: the lot is tight.
const EASY_POOL: i64 = 4;
/// Effort rate of a new line: frequent for works, unchecked practice of facilitators.
pub(crate) const USUAL_EFFORT: BasisPoints = BasisPoints::percent(5);

pub(super) fn lines(ledger: &Ledger, contract: &Contract) -> Result<Vec<CalibrationLineView>, OfficeError> {
    let calibration = chosen(ledger, contract.id);
    let lots =
        ledger.contract_lots.get(&contract.id).into_iter().flatten().filter_map(|id| ledger.lots.get(id));
    lots.filter(|lot| lot.status != LotStatus::NoClause)
        .map(|lot| {
            let mut stored = ledger.calibration_lines.get(&lot.id).into_iter().flatten();
            let stored = stored.rfind(|l| Some(l.calibration) == calibration.map(|c| c.id));
            let typed = LineInput {
                contract: contract.id.0,
                lot: lot.id.0,
                title: lot.title.clone(),
                trade: lot.trade.clone(),
                amount: lot.amount,
                labour_share: stored.and_then(|l| l.labour_share),
                hourly_cost: stored.and_then(|l| l.hourly_cost),
                effort: stored.map_or(USUAL_EFFORT, |l| l.effort),
                kept: stored.and_then(|l| l.kept_hours),
                method: stored.map_or_else(|| "cost".to_owned(), |l| l.method.clone()),
                inputs: stored.and_then(|l| serde_json::from_str(&l.inputs).ok()).unwrap_or_default(),
            };
            line(ledger, contract, lot.number, typed)
        })
        .collect()
}

/// The calibration that counts: the chosen one, else the latest.
pub(super) fn chosen(ledger: &Ledger, contract: ContractId) -> Option<&Calibration> {
    let all = ledger.calibrations.get(&contract)?;
    all.iter().find(|c| c.chosen).or_else(|| all.last())
}

/// The inputs of a line, or `None` while something is missing.
fn inputs_of(typed: &LineInput, assets: &Assets) -> Option<CalibrationInputs> {
    let profile = assets.trades.get(&typed.trade);
    // A typed figure replaces the centre; the profile still says between what and what it may lie.
    let labour_share = match typed.labour_share {
        Some(share) => around(share, profile.map(|p| p.labour_share)),
        None => profile?.labour_share,
    };
    let hourly_cost = match typed.hourly_cost {
        Some(cost) => around(cost, profile.map(|p| p.hourly_cost)),
        None => profile?.hourly_cost,
    };
    Some(CalibrationInputs::Cost {
        amount: Spread::sure(typed.amount?),
        basis: CostBasis {
            labour_share: labour_share.map(Ratio::from),
            effort_rate: Spread::sure(Ratio::from(typed.effort)),
            hourly_cost: hourly_cost.map(HourlyCost::from),
        },
    })
}

fn around<T: Ord + Copy>(typed: T, profile: Option<Spread<T>>) -> Spread<T> {
    profile.map_or(Spread::sure(typed), |p| Spread {
        low: p.low.min(typed),
        central: typed,
        high: p.high.max(typed),
    })
}

pub(super) fn refused(error: CalibrationError) -> OfficeError {
    let field = match error.field {
        CalibrationField::EffortRate => "effort".to_owned(),
        CalibrationField::Hours => "kept".to_owned(),
        other => other.name().to_owned(),
    };
    OfficeError::Field { field, message: error.message() }
}

fn request(
    ledger: &Ledger,
    contract: &Contract,
    typed: &LineInput,
    assets: &Assets,
) -> Option<CalibrationRequest> {
    let mut request = CalibrationRequest::new(inputs_of(typed, assets)?);
    request.duration_months = duration(ledger, contract, typed.lot);
    request.available_people =
        Some(u32::try_from(pool(ledger, &typed.trade, assets).len()).unwrap_or(u32::MAX));
    for (field, typed) in [
        (CalibrationField::LabourShare, typed.labour_share.is_some()),
        (CalibrationField::HourlyCost, typed.hourly_cost.is_some()),
    ] {
        request.origins.insert(field, if typed { ValueOrigin::Typed } else { ValueOrigin::Profile });
    }
    Some(request)
}

fn duration(ledger: &Ledger, contract: &Contract, lot: i64) -> Option<u32> {
    let lot = ledger.lots.get(&LotId(lot));
    let own = lot.and_then(|l| {
        let months = YearMonth::of(l.starts_on?).months_until(YearMonth::of(l.ends_on?)) + 1;
        u32::try_from(months).ok().filter(|m| *m > 0)
    });
    own.or(contract.duration_months)
}

/// People of the dossier who wish the trade, or a neighbouring one, and are eligible.
fn pool(ledger: &Ledger, trade: &str, assets: &Assets) -> Vec<PersonId> {
    let Some(profile) = assets.trades.get(trade) else { return Vec::new() };
    let wished = |person: &PersonId| {
        ledger.wishes.get(person).into_iter().flatten().any(|w| {
            w.trade == trade
                || (!w.trade.is_empty() && profile.neighbours.contains(&w.trade))
                || (!w.rome.is_empty() && profile.rome.contains(&w.rome))
        })
    };
    let fits = |p: &&clausier_store::tables::Person| {
        p.status == PersonStatus::Active
            && ledger.eligibility.get(&p.id).is_some_and(|e| e.eligible)
            && wished(&p.id)
    };
    ledger.people.values().filter(fits).map(|p| p.id).collect()
}

pub(crate) fn line(
    ledger: &Ledger,
    contract: &Contract,
    number: i64,
    typed: LineInput,
) -> Result<CalibrationLineView, OfficeError> {
    let assets = assets()?;
    let profile = assets.trades.get(&typed.trade);
    let request = request(ledger, contract, &typed, assets);
    let result = request.as_ref().map(|r| run(r, &assets.calibration)).transpose().map_err(refused)?;
    let pool = request.as_ref().and_then(|r| r.available_people).unwrap_or(0);
    let (verdict, reasons) = judge(result.as_ref(), pool);
    let rounded = result.as_ref().map(|r| r.rounded);
    let posts = result.as_ref().and_then(|r| r.full_time_people);
    Ok(CalibrationLineView {
        lot: typed.lot,
        number,
        title: typed.title,
        trade_label: profile.map(|p| p.label()).unwrap_or_default(),
        trade: typed.trade,
        amount: typed.amount,
        labour_share: typed.labour_share.or(profile.map(|p| p.labour_share.central)),
        labour_share_typed: typed.labour_share.is_some(),
        hourly_cost: typed.hourly_cost.or(profile.map(|p| p.hourly_cost.central)),
        hourly_cost_typed: typed.hourly_cost.is_some(),
        effort: typed.effort,
        low: result.as_ref().map(|r| shown(r.hours_low)),
        central: result.as_ref().map(|r| shown(r.hours)),
        high: result.as_ref().map(|r| shown(r.hours_high)),
        kept: typed.kept.or(rounded),
        kept_typed: typed.kept.is_some(),
        rounded,
        posts,
        pool,
        verdict,
        reasons,
        steps: result.map(|r| r.steps.into_iter().map(step).collect()).unwrap_or_default(),
        method: typed.method,
        inputs: typed.inputs,
        result: Default::default(),
        profile: profile.map(|_| "default".to_owned()).unwrap_or_default(),
    })
}

fn judge(result: Option<&Calibrated>, pool: u32) -> (String, Vec<Message>) {
    let Some(result) = result else {
        return ("incomplete".to_owned(), vec![Message::new("line-incomplete")]);
    };
    let word = match result.verdict {
        Verdict::Reasonable => "reasonable",
        Verdict::TooSmall => "too_small",
        Verdict::Oversized => "oversized",
        Verdict::NoPotential => "no_potential",
    };
    let mut reasons = result.reasons.clone();
    if result.verdict == Verdict::Reasonable
        && let Some(posts) = result.full_time_people
        && i64::from(pool) * 100 < posts * EASY_POOL
    {
        reasons.insert(
            0,
            Message::new("line-tight")
                .with("pool", i64::from(pool))
                .with("posts", clausier_domain::message::Arg::Hundredths(posts)),
        );
        return ("tight".to_owned(), reasons);
    }
    (word.to_owned(), reasons)
}

fn step(part: clausier_domain::calibration::FormulaPart) -> FormulaStep {
    FormulaStep {
        label: part.label,
        sign: match part.operator {
            FormulaOperator::Start => "",
            FormulaOperator::Times => "×",
            FormulaOperator::DividedBy => "÷",
            FormulaOperator::Minus => "−",
            FormulaOperator::Equals => "=",
        }
        .to_owned(),
        value: part.value,
        origin: match part.origin {
            ValueOrigin::Typed => "typed",
            ValueOrigin::Computed => "computed",
            _ => "profile",
        }
        .to_owned(),
    }
}

pub(super) fn totals(
    lines: &[CalibrationLineView],
    ledger: &Ledger,
    settings: &Settings,
) -> Result<CalibrationTotals, OfficeError> {
    let assets = assets()?;
    let kept: Hours = lines.iter().filter_map(|l| l.kept).sum();
    let people: BTreeSet<PersonId> = lines.iter().flat_map(|l| pool(ledger, &l.trade, assets)).collect();
    Ok(CalibrationTotals {
        amount: lines.iter().filter_map(|l| l.amount).sum(),
        low: lines.iter().filter_map(|l| l.low).sum(),
        central: lines.iter().filter_map(|l| l.central).sum(),
        high: lines.iter().filter_map(|l| l.high).sum(),
        kept,
        days: fte(kept, settings.day_hours),
        fte: fte(kept, settings.fte_hours),
        posts: lines.iter().filter_map(|l| l.posts).sum(),
        pool: u32::try_from(people.len()).unwrap_or(u32::MAX),
        incomplete: u32::try_from(lines.iter().filter(|l| l.central.is_none()).count()).unwrap_or(u32::MAX),
        day_hours: settings.day_hours,
        fte_hours: settings.fte_hours,
        p10: None,
        p50: None,
        p90: None,
    })
}

/// How far each factor alone moves the total: every lot's factor at its bounds, the others at their centre.
pub(super) fn total_drivers(lines: &[CalibrationLineView]) -> Result<Vec<Driver>, OfficeError> {
    let assets = assets()?;
    let mut sums: BTreeMap<CalibrationField, (Hours, Hours)> = BTreeMap::new();
    let mut moved: BTreeMap<CalibrationField, Hours> = BTreeMap::new();
    let total: Hours = lines.iter().filter_map(|l| l.central).sum();
    for line in lines {
        let typed = typed_again(line);
        let Some(CalibrationInputs::Cost { amount, mut basis }) = inputs_of(&typed, assets) else { continue };
        let (less, more) = (line.effort - EFFORT_STEP, line.effort + EFFORT_STEP);
        basis.effort_rate = Spread {
            low: less.max(BasisPoints::ZERO).into(),
            central: line.effort.into(),
            high: more.min(BasisPoints::ONE).into(),
        };
        let amount = Spread {
            low: amount.central.scaled(100 - AMOUNT_STEP, 100),
            central: amount.central,
            high: amount.central.scaled(100 + AMOUNT_STEP, 100),
        };
        for driver in drivers(&CalibrationInputs::Cost { amount, basis }).map_err(refused)? {
            let sum = sums.entry(driver.field).or_default();
            sum.0 += shown(driver.low);
            sum.1 += shown(driver.high);
            *moved.entry(driver.field).or_default() += line.central.unwrap_or_default();
        }
    }
    let mut found: Vec<Driver> = sums
        .into_iter()
        .map(|(field, (low, high))| {
            // Lots whose factor has no bounds stay at their centre.
            let still = total - moved.get(&field).copied().unwrap_or_default();
            Driver {
                factor: match field {
                    CalibrationField::EffortRate => "effort",
                    CalibrationField::LabourShare => "labour_share",
                    CalibrationField::HourlyCost => "hourly_cost",
                    _ => "amount",
                }
                .to_owned(),
                low: low + still,
                high: high + still,
                range: range(field, lines, assets),
            }
        })
        .collect();
    found.sort_by_key(|d| d.low - d.high);
    Ok(found)
}

fn typed_again(line: &CalibrationLineView) -> LineInput {
    LineInput {
        contract: 0,
        lot: line.lot,
        title: String::new(),
        trade: line.trade.clone(),
        amount: line.amount,
        labour_share: line.labour_share.filter(|_| line.labour_share_typed),
        hourly_cost: line.hourly_cost.filter(|_| line.hourly_cost_typed),
        effort: line.effort,
        kept: None,
        method: line.method.clone(),
        inputs: line.inputs.clone(),
    }
}

fn range(field: CalibrationField, lines: &[CalibrationLineView], assets: &Assets) -> Message {
    let profiles = || lines.iter().filter_map(|l| assets.trades.get(&l.trade));
    match field {
        CalibrationField::EffortRate => Message::new("driver-effort-range"),
        CalibrationField::LabourShare => Message::new("driver-labour-share-range")
            .with("low", profiles().map(|p| p.labour_share.low).min().unwrap_or_default())
            .with("high", profiles().map(|p| p.labour_share.high).max().unwrap_or_default()),
        CalibrationField::HourlyCost => Message::new("driver-hourly-cost-range")
            .with("low", profiles().map(|p| p.hourly_cost.low).min().unwrap_or_default())
            .with("high", profiles().map(|p| p.hourly_cost.high).max().unwrap_or_default()),
        _ => Message::new("driver-amount-range").with("percent", AMOUNT_STEP),
    }
}
