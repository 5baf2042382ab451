//! Scenarios side by side, in the version that is worked on.

use super::contract_of;
use super::edit::typed_lines;
use super::line::{computed, settled};
use super::practice::Practice;
use super::work::{Work, chosen, current, is_sent, write_line};
use crate::error::OfficeError;
use crate::input;
use crate::ledger::Ledger;
use crate::session::Desk;
use crate::view::calibrate::CalibrationLineView;
use crate::view::studio::{NewScenario, ScenarioName, ScenarioView};
use crate::view::{ById, Saved};
use crate::words::{self, Language};
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::{BasisPoints, CalibrationId, RowId};
use clausier_domain::text::fold;
use clausier_store::tables::{Calibration, Contract};

pub use super::share::share_total;
pub use super::versions::{send_calibration, version};

/// Scenarios of one version: what fits side by side.
const MOST: usize = 4;
/// Longest name.
const NAME: usize = 60;

/// The scenarios of the last version, oldest first.
pub(super) fn scenarios(
    ledger: &Ledger,
    contract: &Contract,
    language: Language,
) -> Result<Vec<ScenarioView>, OfficeError> {
    let rows = current(ledger, contract.id);
    let Some(kept) = chosen(ledger, contract.id) else { return Ok(Vec::new()) };
    let mut tables = Vec::with_capacity(rows.len());
    for row in rows {
        let lines: Vec<CalibrationLineView> =
            computed(ledger, contract, Some(row))?.into_iter().map(|c| c.view).collect();
        tables.push((row, lines));
    }
    let efforts = |lines: &[CalibrationLineView]| lines.iter().map(|l| l.effort).collect::<Vec<_>>();
    let reference = tables.iter().find(|(row, _)| row.id == kept.id).map(|(_, lines)| efforts(lines));
    let reference = reference.unwrap_or_default();
    let view = |(row, lines): (&Calibration, Vec<CalibrationLineView>)| ScenarioView {
        id: row.id.0,
        // The files of the first releases named no scenario.
        name: if row.name.is_empty() { words::text(language, "scenario-first") } else { row.name.clone() },
        chosen: row.id == kept.id,
        gap: gap(&reference, &efforts(&lines)),
        total: lines.iter().filter_map(|l| l.kept).sum(),
        opinion: opinion(&lines),
        hours: lines.into_iter().map(|l| l.kept).collect(),
    };
    Ok(tables.into_iter().map(view).collect())
}

/// How effort rates differ from those of the chosen scenario; nothing when they are the same.
fn gap(reference: &[BasisPoints], efforts: &[BasisPoints]) -> Option<Message> {
    let mut gaps = reference.iter().zip(efforts).map(|(a, b)| *b - *a);
    let first = gaps.next()?;
    if gaps.any(|gap| gap != first) {
        return Some(Message::new("scenario-gap-mixed"));
    }
    let key = match first.get() {
        0 => return None,
        i64::MIN..0 => "scenario-gap-less",
        _ => "scenario-gap-more",
    };
    let points = first.get().abs();
    // Whole points choose singular or plural; a half point is written with its decimals.
    let shown = if points % 100 == 0 { Arg::Count(points / 100) } else { Arg::Hundredths(points) };
    Some(Message::new(key).with("points", shown).with("count", points / 100))
}

/// What the lots' verdicts say together, the worst first.
fn opinion(lines: &[CalibrationLineView]) -> Message {
    let of = |verdicts: &[&str]| {
        let lots = lines.iter().filter(|l| verdicts.contains(&l.verdict.as_str()));
        lots.map(|l| l.number.to_string()).collect::<Vec<_>>()
    };
    for (verdicts, key) in [
        (&["incomplete"][..], "scenario-opinion-incomplete"),
        (&["oversized"], "scenario-opinion-oversized"),
        (&["too_small", "no_potential"], "scenario-opinion-small"),
        (&["tight"], "scenario-opinion-tight"),
    ] {
        let lots = of(verdicts);
        if !lots.is_empty() {
            return Message::new(key).with("count", lots.len()).with("lots", lots.join(", "));
        }
    }
    Message::new(if lines.is_empty() { "scenario-opinion-empty" } else { "scenario-opinion-holds" })
}

fn name_of(ledger: &Ledger, contract: &Contract, typed: &str, own: i64) -> Result<String, OfficeError> {
    let name = input::required("name", typed, NAME)?;
    let same = |c: &&Calibration| c.id.0 != own && fold(&c.name) == fold(&name);
    if current(ledger, contract.id).iter().any(same) {
        return Err(OfficeError::field("name", "error-scenario-name"));
    }
    Ok(name)
}

fn shifted(rate: BasisPoints, by: BasisPoints) -> BasisPoints {
    (rate + by).clamp(BasisPoints::ZERO, BasisPoints::ONE)
}

/// Copies the chosen scenario with its effort rates shifted; the chosen one stays chosen. Hours typed by hand are
/// copied only when the rates are the same: they answered to the others.
///
/// # Errors
/// By the field: name missing or taken, shift beyond 100 points; or when there are four scenarios already.
pub fn new_scenario(desk: &Desk<'_>, edit: NewScenario) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let contract = contract_of(&ledger, edit.contract)?.clone();
    let sent = is_sent(&ledger, contract.id);
    if !sent && current(&ledger, contract.id).len() >= MOST {
        return Err(OfficeError::refused("error-scenarios-most"));
    }
    let shift = edit.effort_shift;
    if shift > BasisPoints::ONE || shift < -BasisPoints::ONE {
        return Err(OfficeError::field("effort_shift", "error-rate"));
    }
    let name = name_of(&ledger, &contract, &edit.name, 0)?;
    let mut views = Vec::new();
    for mut typed in typed_lines(&ledger, &contract)? {
        if !shift.is_zero() {
            typed.effort = shifted(typed.effort, shift);
            typed.inputs.operation_effort = typed.inputs.operation_effort.map(|rate| shifted(rate, shift));
            typed.kept = None;
        }
        views.push(settled(Practice::today(&ledger), &contract, 0, typed)?.view);
    }
    let language = desk.session.language();
    let message = Message::new("journal-scenario-added")
        .with("title", contract.title.as_str())
        .with("name", name.as_str());
    desk.save(message, |tx| {
        // The scenario that is copied must be there, in a version that may still change.
        let work = Work::open(tx, &ledger, &contract, language)?;
        let first: Calibration = tx.read().get(work.calibration.0)?;
        let mut scenario = Calibration {
            id: CalibrationId(0),
            name,
            chosen: false,
            sent_on: None,
            snapshot: String::new(),
            ..first
        };
        tx.insert(&mut scenario)?;
        for view in &views {
            write_line(tx, scenario.id, RowId(0), view)?;
        }
        Ok(scenario.id.0)
    })
}

/// The scenario and its contract; those of an earlier or sent version are frozen.
fn open_scenario(ledger: &Ledger, id: i64) -> Result<(&Calibration, &Contract), OfficeError> {
    let (row, contract) = known_scenario(ledger, id)?;
    if is_sent(ledger, contract.id) {
        return Err(OfficeError::refused("error-version-frozen"));
    }
    Ok((row, contract))
}

fn known_scenario(ledger: &Ledger, id: i64) -> Result<(&Calibration, &Contract), OfficeError> {
    let mut all = ledger.calibrations.values().flatten();
    let row = all.find(|c| c.id.0 == id).ok_or_else(|| OfficeError::refused("error-not-found"))?;
    let contract = contract_of(ledger, row.contract.0)?;
    if !current(ledger, contract.id).iter().any(|c| c.id == row.id) {
        return Err(OfficeError::refused("error-version-frozen"));
    }
    Ok((row, contract))
}

fn about(key: &str, contract: &Contract, name: &str) -> Message {
    Message::new(key).with("title", contract.title.as_str()).with("name", name)
}

/// Makes a scenario the chosen one. Beside one that was sent, it becomes the next version.
///
/// # Errors
/// When it is no longer there, or belongs to an earlier version.
pub fn choose_scenario(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let (row, contract) = known_scenario(&ledger, id)?;
    let message = about("journal-scenario-chosen", contract, &row.name);
    desk.save(message, |tx| {
        if chosen(&ledger, contract.id).is_some_and(|c| c.id == row.id) {
            return Ok(id);
        }
        if is_sent(&ledger, contract.id) {
            return Ok(Work::next_version(tx, &ledger, contract, row)?.calibration.0);
        }
        for other in current(&ledger, contract.id) {
            tx.update(&Calibration { chosen: other.id == row.id, ..other.clone() })?;
        }
        Ok(id)
    })
}

/// Renames a scenario.
///
/// # Errors
/// By the field: name missing or taken; or when its version was sent.
pub fn rename_scenario(desk: &Desk<'_>, edit: ScenarioName) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let (row, contract) = open_scenario(&ledger, edit.id)?;
    let name = name_of(&ledger, contract, &edit.name, edit.id)?;
    desk.save(about("journal-scenario-renamed", contract, &name), |tx| {
        tx.update(&Calibration { name, ..row.clone() })?;
        Ok(edit.id)
    })
}

/// Removes a scenario; when it was the chosen one, the first of the others is chosen.
///
/// # Errors
/// When it is the last one, its version was sent, or its hours are the lots' commitments.
pub fn remove_scenario(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let (row, contract) = open_scenario(&ledger, id)?;
    let rows = current(&ledger, contract.id);
    let Some(next) = rows.iter().find(|c| c.id != row.id) else {
        return Err(OfficeError::refused("error-scenario-last"));
    };
    if ledger.commitments.values().flatten().any(|c| c.calibration == Some(row.id)) {
        return Err(OfficeError::refused("error-scenario-kept"));
    }
    let was_chosen = chosen(&ledger, contract.id).is_some_and(|c| c.id == row.id);
    desk.save(about("journal-scenario-removed", contract, &row.name), |tx| {
        tx.delete::<Calibration>(id)?;
        if was_chosen {
            tx.update(&Calibration { chosen: true, ..(*next).clone() })?;
        }
        Ok(id)
    })
}
