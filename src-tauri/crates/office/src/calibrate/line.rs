//! The calibration of one lot, as typed, and of all the lots of a tender.

use super::edit::typed_again;
use super::method::{Asked, asked, method_of, origins, refused, result_of};
use super::practice::Practice;
use super::profiles::LabourProfile;
use super::work::chosen;
use crate::assets::{Assets, assets};
use crate::error::OfficeError;
use crate::ledger::Ledger;
use crate::view::calibrate::{CalibrationLineView, FormulaStep, LineInput};
use crate::view::studio::{ProfileUsed, Snapshot};
use clausier_domain::calibration::{
    Calibrated, CalibrationField, CalibrationInputs, CalibrationRequest, FormulaOperator, FormulaPart,
    ValueOrigin, Verdict, calibrate as run, shown,
};
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::{BasisPoints, Hours, LotId, YearMonth};
use clausier_domain::vocabulary::LotStatus;
use clausier_store::tables::{Calibration, CalibrationLine, Contract, Lot};
use std::collections::BTreeSet;

/// Effort rate of a new line: frequent for works, unchecked practice of facilitators.
pub(crate) const USUAL_EFFORT: BasisPoints = BasisPoints::percent(5);

/// A line and what it was computed from.
pub(super) struct Computed {
    /// What the page shows.
    pub(super) view: CalibrationLineView,
    /// What was asked of the domain; none while something is missing.
    pub(super) inputs: Option<CalibrationInputs>,
    /// Hours, exact; none while something is missing.
    pub(super) hours: Option<Hours>,
    /// Hours worked in all, when the method knows them.
    pub(super) labour: Option<Hours>,
    /// The profile it takes; none without a known trade.
    pub(super) profile: Option<LabourProfile>,
}

/// The lots of a tender that may carry hours, in order.
pub(super) fn table_lots<'a>(ledger: &'a Ledger, contract: &Contract) -> impl Iterator<Item = &'a Lot> {
    let lots = ledger.contract_lots.get(&contract.id).into_iter().flatten();
    lots.filter_map(|id| ledger.lots.get(id)).filter(|lot| lot.status != LotStatus::NoClause)
}

/// The table: the lines of the calibration that counts, as they were sent when it was sent.
pub(super) fn lines(ledger: &Ledger, contract: &Contract) -> Result<Vec<CalibrationLineView>, OfficeError> {
    let calibration = chosen(ledger, contract.id);
    Ok(computed(ledger, contract, calibration)?.into_iter().map(|c| c.view).collect())
}

/// The lines of a calibration; those of a sent one keep the figures that were sent.
pub(super) fn computed(
    ledger: &Ledger,
    contract: &Contract,
    calibration: Option<&Calibration>,
) -> Result<Vec<Computed>, OfficeError> {
    let sent = calibration.and_then(snapshot_of);
    let then = Practice::of(ledger, sent.as_ref());
    let was_sent = |lot: &Lot| sent.as_ref()?.lines.iter().find(|l| l.lot == lot.id.0);
    table_lots(ledger, contract)
        .map(|lot| match was_sent(lot) {
            // What moves the total is that of the figures that were sent, whatever became of the lot since.
            Some(view) => {
                let mut line = settled(then, contract, lot.number, typed_again(contract, view.clone()))?;
                line.view = CalibrationLineView { title: lot.title.clone(), ..view.clone() };
                Ok(line)
            }
            None => {
                let typed = as_typed(lot, stored_line(ledger, lot.id, calibration));
                settled(Practice::today(ledger), contract, lot.number, typed)
            }
        })
        .collect()
}

/// The profiles of the lines, each trade once, in their order.
pub(super) fn profiles_used(lines: &[Computed]) -> Vec<ProfileUsed> {
    let mut told = BTreeSet::new();
    let profiles = lines.iter().filter_map(|line| line.profile.as_ref());
    profiles.filter(|p| told.insert(p.trade.as_str())).map(super::practice::shown).collect()
}

/// What was sent, when the calibration was.
pub(super) fn snapshot_of(calibration: &Calibration) -> Option<Snapshot> {
    calibration.sent_on.and_then(|_| serde_json::from_str(&calibration.snapshot).ok())
}

/// The line of a lot in a calibration.
pub(super) fn stored_line<'a>(
    ledger: &'a Ledger,
    lot: LotId,
    calibration: Option<&Calibration>,
) -> Option<&'a CalibrationLine> {
    let lines = ledger.calibration_lines.get(&lot)?;
    lines.iter().rfind(|l| Some(l.calibration) == calibration.map(|c| c.id))
}

/// A lot and its line, as they would be typed again.
pub(super) fn as_typed(lot: &Lot, stored: Option<&CalibrationLine>) -> LineInput {
    LineInput {
        contract: lot.contract.0,
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
    }
}

/// A line of the file: what can no longer be computed (an amount changed elsewhere) is told as incomplete and
/// leaves the rest of the table as it is.
pub(super) fn settled(
    practice: Practice<'_>,
    contract: &Contract,
    number: i64,
    typed: LineInput,
) -> Result<Computed, OfficeError> {
    match compute(practice, contract, number, typed.clone()) {
        Err(OfficeError::Field { message, .. }) => {
            let profile = practice.profile(&typed.trade)?;
            let posts = Posts { pool: pool(practice.ledger(), &typed.trade)?, per_post: 0 };
            Ok(Computed {
                view: view(number, typed, profile.as_ref(), None, &posts, vec![message]),
                inputs: None,
                hours: None,
                labour: None,
                profile,
            })
        }
        other => other,
    }
}

fn duration(ledger: &Ledger, contract: &Contract, lot: i64) -> Option<u32> {
    let lot = ledger.lots.get(&LotId(lot));
    let own = lot.and_then(|l| {
        let months = YearMonth::of(l.starts_on?).months_until(YearMonth::of(l.ends_on?)) + 1;
        u32::try_from(months).ok().filter(|m| *m > 0)
    });
    own.or(contract.duration_months)
}

fn pool(ledger: &Ledger, trade: &str) -> Result<u32, OfficeError> {
    Ok(u32::try_from(ledger.pool(trade, assets()?).len()).unwrap_or(u32::MAX))
}

/// The people for the posts of a lot.
struct Posts {
    /// People of the dossier who wish the trade and are eligible.
    pool: u32,
    /// How many it takes, on average, to fill one post.
    per_post: u32,
}

/// A line as typed, computed.
pub(crate) fn line(
    ledger: &Ledger,
    contract: &Contract,
    number: i64,
    typed: LineInput,
) -> Result<CalibrationLineView, OfficeError> {
    Ok(compute(Practice::today(ledger), contract, number, typed)?.view)
}

fn compute(
    practice: Practice<'_>,
    contract: &Contract,
    number: i64,
    typed: LineInput,
) -> Result<Computed, OfficeError> {
    let assets: &Assets = assets()?;
    let ledger = practice.ledger();
    let profile = practice.profile(&typed.trade)?;
    let pool = pool(ledger, &typed.trade)?;
    let posts = Posts { pool, per_post: assets.calibration.feasibility.people_per_post };
    let inputs = match asked(&typed, profile.as_ref(), practice.bands()) {
        Asked::Whole(inputs) => inputs,
        Asked::Missing(fields) => {
            let missing = fields.into_iter().map(missing).collect();
            let view = view(number, typed, profile.as_ref(), None, &posts, missing);
            return Ok(Computed { view, inputs: None, hours: None, labour: None, profile });
        }
    };
    let mut request = CalibrationRequest::new(inputs);
    request.duration_months = duration(ledger, contract, typed.lot);
    request.available_people = Some(pool);
    request.origins = origins(&typed);
    let done = run(&request, &assets.calibration).map_err(refused)?;
    let (hours, labour) = (Some(done.hours), done.labour_hours);
    let view = view(number, typed, profile.as_ref(), Some(done), &posts, Vec::new());
    Ok(Computed { view, inputs: Some(request.inputs), hours, labour, profile })
}

fn missing(field: CalibrationField) -> Message {
    Message::new("line-missing").with("field", Arg::Key(field.key()))
}

fn view(
    number: i64,
    typed: LineInput,
    profile: Option<&LabourProfile>,
    done: Option<Calibrated>,
    people: &Posts,
    missing: Vec<Message>,
) -> CalibrationLineView {
    let (verdict, reasons) = match &done {
        Some(done) => judge(done, people),
        None => ("incomplete".to_owned(), missing),
    };
    let rounded = done.as_ref().map(|r| r.rounded);
    CalibrationLineView {
        lot: typed.lot,
        number,
        method: method_of(&typed).to_owned(),
        title: typed.title,
        trade_label: profile.map(|p| p.label.clone()).unwrap_or_default(),
        trade: typed.trade,
        amount: typed.amount,
        labour_share: typed.labour_share.or(profile.map(|p| p.labour_share.central)),
        labour_share_typed: typed.labour_share.is_some(),
        hourly_cost: typed.hourly_cost.or(profile.map(|p| p.hourly_cost.central)),
        hourly_cost_typed: typed.hourly_cost.is_some(),
        effort: typed.effort,
        low: done.as_ref().map(|r| shown(r.hours_low)),
        central: done.as_ref().map(|r| shown(r.hours)),
        high: done.as_ref().map(|r| shown(r.hours_high)),
        kept: typed.kept.or(rounded),
        kept_typed: typed.kept.is_some(),
        rounded,
        posts: done.as_ref().and_then(|r| r.full_time_people),
        pool: people.pool,
        verdict,
        reasons,
        inputs: typed.inputs,
        result: done.as_ref().map(result_of).unwrap_or_default(),
        profile: profile.map(|p| p.used.to_owned()).unwrap_or_default(),
        steps: done.map(|r| r.steps.into_iter().map(step).collect()).unwrap_or_default(),
    }
}

fn judge(done: &Calibrated, people: &Posts) -> (String, Vec<Message>) {
    let word = match done.verdict {
        Verdict::Reasonable => "reasonable",
        Verdict::TooSmall => "too_small",
        Verdict::Oversized => "oversized",
        Verdict::NoPotential => "no_potential",
    };
    let mut reasons = done.reasons.clone();
    if done.verdict == Verdict::Reasonable
        && let Some(posts) = done.full_time_people
        && i64::from(people.pool) * 100 < posts * i64::from(people.per_post)
    {
        reasons.insert(
            0,
            Message::new("line-tight")
                .with("pool", i64::from(people.pool))
                .with("posts", Arg::Hundredths(posts)),
        );
        return ("tight".to_owned(), reasons);
    }
    (word.to_owned(), reasons)
}

fn step(part: FormulaPart) -> FormulaStep {
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
