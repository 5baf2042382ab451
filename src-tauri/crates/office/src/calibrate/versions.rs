//! Versions: what was sent to the buyer is frozen, and compared with today.

use super::contract_of;
use super::edit::complete_lines;
use super::line::{computed, lines, profiles_used, snapshot_of};
use super::method::method_key;
use super::work::{Work, chosen, chosen_of, hours_of, is_sent};
use crate::error::OfficeError;
use crate::input;
use crate::ledger::Ledger;
use crate::session::Desk;
use crate::view::calibrate::CalibrationLineView;
use crate::view::studio::{SentPractice, Snapshot, VersionDifference, VersionLine, VersionView};
use crate::view::{ById, Saved};
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::{CalibrationId, ContractId, Hours};
use clausier_store::tables::{Calibration, Contract};
use std::collections::BTreeMap;

/// Every version of a contract's calibration, the last one first.
pub(super) fn versions(ledger: &Ledger, contract: &Contract) -> Result<Vec<VersionLine>, OfficeError> {
    let mut rows: BTreeMap<i64, Vec<&Calibration>> = BTreeMap::new();
    for row in ledger.calibrations.get(&contract.id).into_iter().flatten() {
        rows.entry(row.version).or_default().push(row);
    }
    let mut versions = Vec::with_capacity(rows.len());
    for (version, rows) in rows.into_iter().rev() {
        let Some(row) = chosen_of(&rows) else { continue };
        let sent = snapshot_of(row).map(|s| s.total);
        let hours = sent.map_or_else(|| hours_of(ledger, contract, row), Ok)?;
        versions.push(VersionLine {
            id: row.id.0,
            version,
            sent_on: input::optional_iso(row.sent_on),
            hours,
        });
    }
    Ok(versions)
}

fn snapshot(
    ledger: &Ledger,
    contract: &Contract,
    scenario: &str,
    lines: Vec<CalibrationLineView>,
) -> Snapshot {
    Snapshot {
        title: contract.title.clone(),
        buyer: ledger.buyer_name(contract),
        scenario: scenario.to_owned(),
        total: lines.iter().filter_map(|l| l.kept).sum(),
        lines,
        practice: None,
    }
}

/// As it is sent: with the profiles and the bands its lines are computed with.
fn sent_snapshot(
    ledger: &Ledger,
    contract: &Contract,
    scenario: &str,
    lines: Vec<CalibrationLineView>,
) -> Result<Snapshot, OfficeError> {
    let computed = computed(ledger, contract, chosen(ledger, contract.id))?;
    let practice = SentPractice { profiles: profiles_used(&computed), bands: ledger.studio.bands.clone() };
    Ok(Snapshot { practice: Some(practice), ..snapshot(ledger, contract, scenario, lines) })
}

/// What is kept in the file of the chosen scenario of a contract, as it would be sent; its table must be complete.
///
/// # Errors
/// While a line is incomplete.
pub(crate) fn text_to_send(ledger: &Ledger, contract: ContractId) -> Result<String, OfficeError> {
    let name = chosen(ledger, contract).map(|c| c.name.clone()).unwrap_or_default();
    let contract = contract_of(ledger, contract.0)?;
    written(&sent_snapshot(ledger, contract, &name, complete_lines(ledger, contract)?)?)
}

/// What is kept of a snapshot in the file.
fn written(snapshot: &Snapshot) -> Result<String, OfficeError> {
    serde_json::to_string(snapshot).map_err(|_| OfficeError::refused("error-technical"))
}

/// Freezes the chosen scenario of a contract: it was sent to the buyer today.
///
/// # Errors
/// While a line is incomplete, or when this version was sent already.
pub fn send_calibration(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let contract = contract_of(&ledger, id)?.clone();
    if is_sent(&ledger, contract.id) {
        return Err(OfficeError::refused("error-calibration-sent"));
    }
    let lines = complete_lines(&ledger, &contract)?;
    let version = chosen(&ledger, contract.id).map_or(contract.version.max(1), |c| c.version);
    let message = Message::new("journal-calibration-sent")
        .with("title", contract.title.as_str())
        .with("version", version)
        .with("hours", lines.iter().filter_map(|l| l.kept).sum::<Hours>());
    let (language, today) = (desk.session.language(), desk.clock.today());
    desk.save(message, |tx| {
        let work = Work::open(tx, &ledger, &contract, language)?;
        // A lot that nobody typed in has no line yet: what is sent is written in full.
        for line in &lines {
            work.write(tx, line)?;
        }
        let row: Calibration = tx.read().get(work.calibration.0)?;
        let sent = sent_snapshot(&ledger, &contract, &row.name, lines)?;
        tx.update(&Calibration { sent_on: Some(today), snapshot: written(&sent)?, ..row })?;
        if contract.version != version {
            tx.update(&Contract { version, ..contract.clone() })?;
        }
        Ok(work.calibration.0)
    })
}

/// A version and how today differs from it.
///
/// # Errors
/// When it is no longer there.
pub fn version(desk: &Desk<'_>, ById { id }: ById) -> Result<VersionView, OfficeError> {
    let ledger = desk.ledger()?;
    let mut all = ledger.calibrations.values().flatten();
    let row =
        all.find(|c| c.id == CalibrationId(id)).ok_or_else(|| OfficeError::refused("error-not-found"))?;
    let contract = contract_of(&ledger, row.contract.0)?;
    let then = match snapshot_of(row) {
        Some(sent) => sent,
        None => {
            let lines = computed(&ledger, contract, Some(row))?.into_iter().map(|c| c.view).collect();
            snapshot(&ledger, contract, &row.name, lines)
        }
    };
    let today = lines(&ledger, contract)?;
    Ok(VersionView {
        version: row.version,
        sent_on: input::optional_iso(row.sent_on),
        differences: differences(&then.lines, &today),
        snapshot: then,
    })
}

fn differences(then: &[CalibrationLineView], today: &[CalibrationLineView]) -> Vec<VersionDifference> {
    let mut found = Vec::new();
    for before in then {
        match today.iter().find(|l| l.lot == before.lot) {
            Some(after) => changes(before, after, &mut found),
            None => found.push(difference(before, "removed", Some(kept(before)), None)),
        }
    }
    for after in today.iter().filter(|l| !then.iter().any(|b| b.lot == l.lot)) {
        found.push(difference(after, "added", None, Some(kept(after))));
    }
    found
}

fn difference(
    lot: &CalibrationLineView,
    field: &str,
    before: Option<Message>,
    after: Option<Message>,
) -> VersionDifference {
    VersionDifference { lot: format!("{} {}", lot.number, lot.title), field: field.to_owned(), before, after }
}

/// What differs in a lot that is still there, in the order of the table.
fn changes(before: &CalibrationLineView, after: &CalibrationLineView, found: &mut Vec<VersionDifference>) {
    type Says = fn(&CalibrationLineView) -> Message;
    let fields: [(&str, Says); 7] = [
        ("trade", |l| said((!l.trade_label.is_empty()).then(|| Arg::Key(l.trade_label.clone())))),
        ("amount", |l| said(l.amount.map(Arg::Money))),
        ("method", |l| said(Some(Arg::Key(method_key(&l.method))))),
        ("labour_share", |l| said(l.labour_share.map(Arg::Rate))),
        ("hourly_cost", |l| said(l.hourly_cost.map(Arg::Money))),
        ("effort", |l| said(Some(Arg::Rate(l.effort)))),
        ("kept", kept),
    ];
    for (field, say) in fields {
        let (then, now) = (say(before), say(after));
        if then != now {
            found.push(difference(after, field, Some(then), Some(now)));
        }
    }
}

fn kept(line: &CalibrationLineView) -> Message {
    said(line.kept.map(Arg::Hours))
}

fn said(value: Option<Arg>) -> Message {
    match value {
        Some(value) => Message::new("plain-text").with("text", value),
        None => Message::new("version-unset"),
    }
}
