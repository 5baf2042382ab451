//! Duty 3: entering, checking and validating the hours of a month.

mod import;
mod month;

use crate::error::OfficeError;
use crate::follow::{find, month_of};
use crate::input;
use crate::ledger::{Ledger, LedgerLine, span_of};
use crate::session::Desk;
use crate::view::Saved;
use crate::view::hours::{
    CellRef, CellsDecision, CellsInput, Declaration, GridCell, GridGroup, GridQuery, GridRow, GridView,
};
use crate::words;
use clausier_domain::execution::counting::{CeilingLevel, monthly_ceiling};
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, LotId, OrganisationId, PlacementId, YearMonth};
use clausier_domain::vocabulary::HourStatus;
use clausier_store::tables::{HourLine, Placement};
use std::collections::{BTreeMap, BTreeSet};

pub use import::{import_hours, import_hours_named, preview_hours, preview_hours_named};
pub use month::save_month;

/// A month has at most 744 hours: more is a typing mistake.
const MOST: Hours = Hours::whole(744);

/// The grid of a lot and a year.
///
/// # Errors
/// When the lot is no longer there.
pub fn grid(desk: &Desk<'_>, query: GridQuery) -> Result<GridView, OfficeError> {
    let ledger = desk.ledger()?;
    let assets = crate::assets::assets()?;
    let lot = find(&ledger, query.lot)?;
    let months = months_of(&ledger, lot.id, query.year);
    let mut groups: BTreeMap<(Option<_>, OrganisationId), GridGroup> = BTreeMap::new();
    let mut cells_to_check = 0;
    let mut cells_missing = 0;
    for placement in ledger.placements_on(lot.id) {
        let lines = ledger.hours.get(&placement.id);
        let touches =
            |m: &YearMonth| span_of(placement).touches(*m) || lines.is_some_and(|l| l.contains_key(m));
        if !months.iter().any(touches) {
            continue;
        }
        let cells: Vec<GridCell> = months
            .iter()
            .map(|m| cell(&ledger, placement, lines.and_then(|l| l.get(m)), *m, &assets.execution.counting))
            .collect();
        cells_to_check += cells.iter().filter(|c| c.mark == "to_check").count();
        cells_missing += cells.iter().filter(|c| c.mark == "missing").count();
        let party =
            ledger.parties.get(&lot.id).into_iter().flatten().find(|p| p.organisation == placement.employer);
        let role = party.map(|p| p.role);
        let employer = ledger.organisations.get(&placement.employer);
        let group = groups.entry((role, placement.employer)).or_insert_with(|| GridGroup {
            organisation: placement.employer.0,
            name: employer.map(|o| o.name.clone()).unwrap_or_default(),
            role,
            structure_kind: employer.map(|o| o.structure_kind.clone()).unwrap_or_default(),
            rows: Vec::new(),
            subtotals: vec![Hours::ZERO; months.len()],
            total: Hours::ZERO,
        });
        let total = cells.iter().filter_map(|c| c.hours).sum();
        for (sum, cell) in group.subtotals.iter_mut().zip(&cells) {
            *sum += cell.hours.unwrap_or_default();
        }
        group.total += total;
        group.rows.push(GridRow {
            placement: placement.id.0,
            person: placement.person.0,
            name: ledger.person_name(placement.person),
            contract: placement.contract_type.clone(),
            cells,
            total,
        });
    }
    let groups: Vec<GridGroup> = groups.into_values().collect();
    let cells = |n: usize| groups.iter().flat_map(|g| &g.rows).filter_map(move |r| r.cells.get(n));
    let by_month = |of: &dyn Fn(&GridCell) -> Hours| -> Vec<Hours> {
        (0..months.len()).map(|n| cells(n).map(of).sum()).collect()
    };
    let entered = by_month(&|c| c.hours.unwrap_or_default());
    let to_check = by_month(&|c| {
        if c.status == Some(HourStatus::Rejected) {
            Hours::ZERO
        } else {
            c.hours.unwrap_or_default() - c.counted
        }
    });
    let validated = by_month(&|c| c.counted);
    let mut running = before(&ledger, lot.id, months.first().copied());
    let cumulated = validated.iter().map(|h| {
        running += *h;
        running
    });
    Ok(GridView {
        lot: lot.id.0,
        name: ledger.lot_name(lot.id, desk.session.language()),
        year: query.year,
        years: years_of(&ledger, lot.id),
        current: ledger.due_month,
        declarations: declarations(&ledger, lot.id),
        cumulated: cumulated.collect(),
        sums: [entered.iter().sum(), to_check.iter().sum(), validated.iter().sum()],
        entered,
        to_check,
        validated,
        cells_to_check: u32::try_from(cells_to_check).unwrap_or(u32::MAX),
        cells_missing: u32::try_from(cells_missing).unwrap_or(u32::MAX),
        months,
        groups,
    })
}

/// Months of the year inside the lot's dates, and those that hold hours in spite of them.
fn months_of(ledger: &Ledger, lot: LotId, year: i32) -> Vec<YearMonth> {
    let span = ledger.lot_span(lot);
    let held: BTreeSet<YearMonth> = ledger
        .placements_on(lot)
        .filter_map(|p| ledger.hours.get(&p.id))
        .flat_map(|lines| lines.keys().copied())
        .collect();
    (1..=12)
        .filter_map(|m| YearMonth::new(year, m))
        .filter(|m| span.is_none_or(|s| s.touches(*m)) || held.contains(m))
        .collect()
}

fn years_of(ledger: &Ledger, lot: LotId) -> Vec<i32> {
    let mut years: BTreeSet<i32> = ledger
        .placements_on(lot)
        .filter_map(|p| ledger.hours.get(&p.id))
        .flat_map(|lines| lines.keys().map(|m| m.year()))
        .collect();
    let today = YearMonth::of(ledger.today);
    let span = ledger.lot_span(lot);
    let first = span.map_or(today, |s| YearMonth::of(s.starts_on));
    let last = span.and_then(|s| s.ends_on).map_or(today, YearMonth::of).min(today.plus(12));
    years.extend(first.year()..=last.year().max(first.year()).min(first.year() + 15));
    years.into_iter().collect()
}

fn before(ledger: &Ledger, lot: LotId, first: Option<YearMonth>) -> Hours {
    let Some(first) = first else { return Hours::ZERO };
    ledger
        .placements_on(lot)
        .filter_map(|p| ledger.hours.get(&p.id))
        .flat_map(|lines| lines.range(..first).map(|(_, l)| l.counted.counted))
        .sum()
}

fn cell(
    ledger: &Ledger,
    placement: &Placement,
    entry: Option<&LedgerLine>,
    month: YearMonth,
    rules: &clausier_domain::execution::rules::CountingRules,
) -> GridCell {
    let inside = span_of(placement).touches(month);
    let slip = ledger.structure.payslips.get(&(placement.person, placement.employer, month));
    let blank = GridCell {
        hours: None,
        status: None,
        counted: Hours::ZERO,
        mark: String::new(),
        reasons: Vec::new(),
        source: String::new(),
        reason: String::new(),
        training: Hours::ZERO,
        leave: Hours::ZERO,
        overtime: Hours::ZERO,
        payslip: slip.map(|s| s.hours),
        at_employer: at_employer(ledger, placement, month),
    };
    let Some(entry) = entry else {
        let mark = match (inside, month > ledger.due_month) {
            (false, _) => "outside",
            (true, true) => "future",
            (true, false) => "missing",
        };
        return GridCell { mark: mark.to_owned(), ..blank };
    };
    let counted = &entry.counted;
    let mut reasons = counted.reasons.clone();
    let month_total = ledger.person_months.get(&(placement.person, month)).copied().unwrap_or_default();
    reasons.extend(monthly_ceiling(month_total, rules).message);
    let mark = if entry.line.status == HourStatus::Rejected {
        "rejected"
    } else if counted.to_check.is_zero() && counted.outside.is_zero() {
        "ok"
    } else {
        "to_check"
    };
    GridCell {
        hours: Some(entry.line.hours),
        status: Some(entry.line.status),
        counted: counted.counted,
        mark: mark.to_owned(),
        reasons,
        source: entry.line.source.clone(),
        reason: entry.line.reason.clone(),
        training: entry.line.training,
        leave: entry.line.leave,
        overtime: entry.line.overtime,
        ..blank
    }
}

/// Hours of the payslip's month: the person's at that employer, all lots, rejected ones left out.
fn at_employer(ledger: &Ledger, placement: &Placement, month: YearMonth) -> Hours {
    ledger
        .placements_of(placement.person)
        .filter(|p| p.employer == placement.employer)
        .filter_map(|p| ledger.hours.get(&p.id)?.get(&month))
        .filter(|l| l.line.status != HourStatus::Rejected)
        .map(|l| l.line.hours)
        .sum()
}

fn declarations(ledger: &Ledger, lot: LotId) -> Vec<Declaration> {
    let employers: BTreeSet<OrganisationId> = ledger
        .placements_on(lot)
        .filter(|p| span_of(p).touches(ledger.due_month))
        .map(|p| p.employer)
        .collect();
    let line = |employer| {
        let month = month_of(ledger, lot, employer, ledger.due_month);
        Declaration {
            organisation: employer.0,
            name: ledger.organisation_name(employer),
            status: month.status.to_owned(),
            received_on: input::optional_iso(month.received_on),
            to_check: month.to_check,
            reminders: month.reminders,
        }
    };
    employers.into_iter().map(line).collect()
}

fn placement_of(ledger: &Ledger, id: i64) -> Result<&Placement, OfficeError> {
    ledger.placements.get(&PlacementId(id)).ok_or_else(|| OfficeError::refused("error-not-found"))
}

fn at(field: &str, key: &str, ledger: &Ledger, placement: &Placement, month: YearMonth) -> OfficeError {
    let message = Message::new(key).with("name", ledger.person_name(placement.person)).with("month", month);
    OfficeError::Field { field: field.to_owned(), message }
}

/// Enters cells, typed or pasted: one action. What was validated and changes is declared again.
///
/// # Errors
/// By the field `cells`: negative or absurd hours, a month to come, a month the person did not work. Nothing is
/// entered then.
pub fn set_cells(desk: &Desk<'_>, edit: CellsInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let today = desk.clock.today();
    let source = match edit.source.as_str() {
        "pasted" => "pasted",
        _ => "typed",
    };
    for cell in &edit.cells {
        let placement = placement_of(&ledger, cell.placement)?;
        let Some(hours) = cell.hours else { continue };
        if hours < Hours::ZERO {
            return Err(at("cells", "error-hours-negative", &ledger, placement, cell.month));
        }
        if hours > MOST {
            return Err(at("cells", "error-hours-month", &ledger, placement, cell.month));
        }
        if cell.month > YearMonth::of(today) {
            return Err(at("cells", "error-month-to-come", &ledger, placement, cell.month));
        }
    }
    let first = edit.cells.first().map(|c| placement_of(&ledger, c.placement)).transpose()?;
    let lot = first.map(|p| ledger.lot_name(p.lot, desk.session.language())).unwrap_or_default();
    let message = Message::new(if source == "pasted" { "journal-hours-pasted" } else { "journal-hours" })
        .with("count", edit.cells.len())
        .with("lot", lot);
    desk.save(message, |tx| {
        for cell in &edit.cells {
            let known = ledger.hours.get(&PlacementId(cell.placement)).and_then(|l| l.get(&cell.month));
            match (known, cell.hours) {
                (Some(known), None) => tx.delete::<HourLine>(known.line.id.0)?,
                (None, None) => {}
                (Some(known), Some(hours)) if known.line.hours == hours => {}
                (known, Some(hours)) => {
                    let (placement, source) = (PlacementId(cell.placement), source.to_owned());
                    let mut line = HourLine::declared(placement, cell.month, hours, source, today);
                    line.id = known.map_or(line.id, |k| k.line.id);
                    tx.save(&mut line)?;
                }
            }
        }
        Ok(0)
    })
}

/// Validates, rejects or reopens cells: one action.
///
/// # Errors
/// By the field `reason`: a rejection needs one, and so does validating a month over the ceiling; by the field
/// `cells`: an empty cell.
pub fn decide_cells(desk: &Desk<'_>, edit: CellsDecision) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let assets = crate::assets::assets()?;
    let reason = input::words("reason", &edit.reason, 500)?;
    if edit.status == HourStatus::Rejected && reason.is_empty() {
        return Err(OfficeError::field("reason", "error-rejection-reason"));
    }
    let mut lines = Vec::with_capacity(edit.cells.len());
    for CellRef { placement, month } in &edit.cells {
        let placement = placement_of(&ledger, *placement)?;
        let known = ledger.hours.get(&placement.id).and_then(|l| l.get(month));
        let known = known.ok_or_else(|| at("cells", "error-cell-empty", &ledger, placement, *month))?;
        if edit.status == HourStatus::Validated && reason.is_empty() {
            let total = ledger.person_months.get(&(placement.person, *month)).copied().unwrap_or_default();
            let ceiling = monthly_ceiling(total, &assets.execution.counting);
            if ceiling.level == CeilingLevel::Refused {
                let message = ceiling.message.unwrap_or_else(|| Message::new("error-ceiling"));
                return Err(OfficeError::Field { field: "reason".to_owned(), message });
            }
        }
        lines.push(HourLine {
            status: edit.status,
            reason: reason.clone(),
            validated_on: (edit.status == HourStatus::Validated).then(|| desk.clock.today()),
            ..known.line.clone()
        });
    }
    let first = lines.first().and_then(|l| ledger.placements.get(&l.placement));
    let status = format!("hour-status-{}", status_word(edit.status));
    let message = Message::new("journal-hours-decided")
        .with("count", lines.len())
        .with("lot", first.map(|p| ledger.lot_name(p.lot, desk.session.language())).unwrap_or_default())
        .with("status", words::text(desk.session.language(), &status));
    desk.save(message, |tx| {
        lines.iter().try_for_each(|line| tx.update(line))?;
        Ok(0)
    })
}

const fn status_word(status: HourStatus) -> &'static str {
    match status {
        HourStatus::Declared => "declared",
        HourStatus::Evidenced => "evidenced",
        HourStatus::Validated => "validated",
        HourStatus::Rejected => "rejected",
    }
}

#[cfg(test)]
mod totals_tests;
