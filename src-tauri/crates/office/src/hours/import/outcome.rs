//! What the rows recognised become: one line for each post and month, compared with what is there.

use super::recognise::Decision;
use super::{counting, new_part};
use crate::assets::Assets;
use crate::ledger::{Ledger, span_of};
use clausier_domain::execution::counting::{CeilingLevel, monthly_ceiling};
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, PersonId, PlacementId, RowId, YearMonth};
use clausier_domain::vocabulary::HourStatus;
use clausier_exchange::hours::HoursTable;
use clausier_exchange::row::{Bucket, Effect, Problem};
use clausier_store::tables::{HourLine, HourPart};
use std::collections::{BTreeMap, BTreeSet};

/// A month has at most 744 hours.
const MOST: Hours = Hours::whole(744);

/// A line to write.
pub(super) struct Change {
    pub(super) placement: PlacementId,
    pub(super) month: YearMonth,
    pub(super) hours: Hours,
    /// File name and cell.
    pub(super) source: String,
    /// The line it replaces.
    pub(super) before: Option<HourLine>,
    /// The parts it is the sum of.
    pub(super) parts: Vec<HourPart>,
    /// Parts that no longer hold.
    pub(super) parts_gone: Vec<RowId>,
}

/// What an import would write.
pub(super) struct Outcome {
    /// Lines added or changed.
    pub(super) changes: Vec<Change>,
    /// Parts of lines that do not change.
    pub(super) parts: Vec<HourPart>,
}

/// The post and month that rows are added up under.
type Key = (PlacementId, YearMonth);

impl Outcome {
    /// Adds up the rows of each post and month and says what becomes of each.
    pub(super) fn of(
        ledger: &Ledger,
        assets: &Assets,
        table: &mut HoursTable,
        decisions: &mut Vec<Decision>,
        parts: &[HourPart],
        file_name: &str,
    ) -> Self {
        let mut kept: BTreeMap<Key, Vec<&HourPart>> = BTreeMap::new();
        for part in parts {
            kept.entry((part.placement, part.month)).or_default().push(part);
        }
        without_idle(ledger, table, decisions);
        let mut groups: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
        for (at, (row, decision)) in table.rows.iter().zip(&*decisions).enumerate() {
            if let (true, Some(placement), Some(month)) = (row.is_taken(), decision.placement, row.month) {
                groups.entry((placement, month)).or_default().push(at);
            }
        }
        let (mut changes, mut parts) = (Vec::new(), Vec::new());
        for (key, rows) in groups {
            let known = ledger.hours.get(&key.0).and_then(|lines| lines.get(&key.1)).map(|line| &line.line);
            let stored = kept.get(&key).map(Vec::as_slice).unwrap_or_default();
            let Some(change) = one_month(table, key, &rows, stored, known, file_name) else { continue };
            // A line that says the same already is left as it is; it only gains its parts.
            match known.filter(|line| line.hours == change.hours) {
                Some(_) => parts.extend(change.parts),
                None => changes.push(change),
            }
        }
        warn(ledger, assets, table, decisions, &changes);
        Self { changes, parts }
    }
}

/// Zeros of a grid are rows only where somebody is expected, or where a line is there to correct.
fn without_idle(ledger: &Ledger, table: &mut HoursTable, decisions: &mut Vec<Decision>) {
    let expected = |decision: &Decision, month: Option<YearMonth>| {
        let (Some(placement), Some(month)) = (decision.placement, month) else { return false };
        let line = ledger.hours.get(&placement).is_some_and(|lines| lines.contains_key(&month));
        let inside = ledger.placements.get(&placement).is_some_and(|p| span_of(p).touches(month));
        line || (inside && month <= ledger.due_month)
    };
    let rows = std::mem::take(&mut table.rows);
    let both = rows.into_iter().zip(std::mem::take(decisions));
    (table.rows, *decisions) = both.filter(|(row, one)| !row.idle || expected(one, row.month)).unzip();
}

fn say(table: &mut HoursTable, at: usize, effect: Effect, message: Message) {
    let Some(row) = table.rows.get_mut(at) else { return };
    row.problems.push(Problem::new(row.row, "", effect, message));
    row.bucket = match (effect, row.bucket) {
        (Effect::Rejected, _) => Bucket::Rejected,
        (Effect::Duplicate, bucket) if bucket != Bucket::Rejected => Bucket::Duplicate,
        (Effect::Repaired, Bucket::Accepted) => Bucket::Repaired,
        (_, bucket) => bucket,
    };
}

fn hours_of(table: &HoursTable, rows: &[usize]) -> Hours {
    rows.iter().filter_map(|at| table.rows.get(*at)).filter_map(|row| row.hours).sum()
}

/// The rows of one post and month.
fn one_month(
    table: &mut HoursTable,
    (placement, month): Key,
    rows: &[usize],
    stored: &[&HourPart],
    known: Option<&HourLine>,
    file_name: &str,
) -> Option<Change> {
    let rows = without_copies(table, rows);
    let first = *rows.first()?;
    let cell = table.rows.get(first).map(|row| row.cell.clone()).unwrap_or_default();
    let source = format!("{file_name} {cell}");
    let total = hours_of(table, &rows);
    if total > MOST {
        for at in &rows {
            say(table, *at, Effect::Rejected, Message::new("hours-too-many").with("hours", total));
        }
        return None;
    }
    let by_part = by_part(table, &rows);
    let mut change = Change {
        placement,
        month,
        hours: total,
        source: source.clone(),
        before: known.cloned(),
        parts: Vec::new(),
        parts_gone: Vec::new(),
    };
    let mut new = rows.clone();
    match by_part {
        Some(by_part) => {
            let mut sum = Hours::ZERO;
            for part in stored.iter().filter(|part| !by_part.contains_key(&part.part)) {
                match known {
                    Some(_) => sum += part.hours,
                    // The line was emptied by hand: what it was the sum of no longer holds.
                    None => change.parts_gone.push(part.id),
                }
            }
            for (part, of_part) in &by_part {
                let hours = hours_of(table, of_part);
                sum += hours;
                let there = stored.iter().find(|known| known.part == *part);
                if known.is_some() && there.is_some_and(|known| known.hours == hours) {
                    for at in of_part {
                        say(table, *at, Effect::Duplicate, Message::new("hours-part-there"));
                    }
                    new.retain(|at| !of_part.contains(at));
                    continue;
                }
                let mut part = new_part(placement, month, part, hours, &source);
                part.id = there.map_or(RowId(0), |known| known.id);
                change.parts.push(part);
            }
            if new.is_empty() {
                return None;
            }
            change.hours = sum;
        }
        None => {
            if known.is_some_and(|line| line.hours == total) {
                for at in &rows {
                    say(table, *at, Effect::Duplicate, Message::new("hours-already-there"));
                }
                return None;
            }
            change.parts_gone = stored.iter().map(|part| part.id).collect();
        }
    }
    if change.hours > MOST {
        for at in &new {
            say(table, *at, Effect::Rejected, Message::new("hours-too-many").with("hours", change.hours));
        }
        return None;
    }
    if new.len() > 1 {
        let message =
            Message::new("hours-added").with("count", new.len()).with("hours", hours_of(table, &new));
        say(table, *new.last()?, Effect::Noted, message);
    }
    if known.is_some_and(|line| line.hours == change.hours) {
        for at in &new {
            say(table, *at, Effect::Duplicate, Message::new("hours-already-there"));
        }
    }
    told(table, *new.first()?, &change);
    Some(change)
}

/// Says what a line already there becomes.
fn told(table: &mut HoursTable, at: usize, change: &Change) {
    let Some(before) = &change.before else { return };
    if before.hours == change.hours {
        return;
    }
    let key = match before.status {
        HourStatus::Validated => "hours-corrects-validated",
        HourStatus::Rejected => "hours-replaces-rejected",
        HourStatus::Declared | HourStatus::Evidenced if change.parts.is_empty() => "hours-replaces",
        HourStatus::Declared | HourStatus::Evidenced => "hours-adds-to",
    };
    let message = Message::new(key).with("before", before.hours).with("after", change.hours);
    say(table, at, Effect::Noted, message);
}

/// The rows of the first sheet that speaks of a month, and those of others that do not say the same again.
fn without_copies(table: &mut HoursTable, rows: &[usize]) -> Vec<usize> {
    let mut by_sheet: Vec<(String, Vec<usize>)> = Vec::new();
    for at in rows {
        let Some(row) = table.rows.get(*at) else { continue };
        match by_sheet.iter_mut().find(|(sheet, _)| *sheet == row.sheet) {
            Some((_, known)) => known.push(*at),
            None => by_sheet.push((row.sheet.clone(), vec![*at])),
        }
    }
    let mut kept: Vec<usize> = Vec::new();
    let mut sums: Vec<(String, Hours)> = Vec::new();
    for (sheet, of_sheet) in by_sheet {
        let sum = hours_of(table, &of_sheet);
        match sums.iter().find(|(_, known)| *known == sum) {
            Some((other, _)) => {
                let message = Message::new("hours-same-in-sheet").with("sheet", other.as_str());
                for at in of_sheet {
                    say(table, at, Effect::Duplicate, message.clone());
                }
            }
            None => {
                sums.push((sheet, sum));
                kept.extend(of_sheet);
            }
        }
    }
    kept
}

/// The rows by the part of the month they speak of; nothing when one speaks of the whole month.
fn by_part(table: &HoursTable, rows: &[usize]) -> Option<BTreeMap<String, Vec<usize>>> {
    let mut parts: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for at in rows {
        parts.entry(table.rows.get(*at)?.part.clone()?).or_default().push(*at);
    }
    Some(parts)
}

/// Warns of a month above what the rules allow a person, all lots together.
fn warn(
    ledger: &Ledger,
    assets: &Assets,
    table: &mut HoursTable,
    decisions: &[Decision],
    changes: &[Change],
) {
    let mut months: BTreeMap<(PersonId, YearMonth), Hours> = BTreeMap::new();
    for change in changes {
        let Some(placement) = ledger.placements.get(&change.placement) else { continue };
        let key = (placement.person, change.month);
        let there = || ledger.person_months.get(&key).copied().unwrap_or_default();
        let total = months.entry(key).or_insert_with(there);
        let before = change.before.as_ref().filter(|line| line.status != HourStatus::Rejected);
        *total += change.hours;
        *total -= before.map_or(Hours::ZERO, |line| line.hours);
    }
    let mut said: BTreeSet<(PersonId, YearMonth)> = BTreeSet::new();
    for (at, decision) in decisions.iter().enumerate() {
        let Some((person, row)) = decision.person.zip(table.rows.get(at)) else { continue };
        let Some(key) = row.month.filter(|_| row.is_taken()).map(|month| (person, month)) else { continue };
        let Some(total) = months.get(&key).filter(|_| said.insert(key)) else { continue };
        let ceiling = monthly_ceiling(*total, counting(assets));
        if let Some(message) = ceiling.message.filter(|_| ceiling.level > CeilingLevel::Fine) {
            say(table, at, Effect::Noted, message);
        }
    }
}
