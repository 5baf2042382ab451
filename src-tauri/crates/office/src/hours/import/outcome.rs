//! What the rows recognised become: one line for each post and month, compared with what is there.

use super::counting;
use super::parts::{Overlap, made_of, new_part, of_line, of_part, overlap};
use super::recognise::Decision;
use crate::assets::Assets;
use crate::ledger::{Ledger, span_of};
use clausier_domain::execution::counting::{CeilingLevel, HourParts, monthly_ceiling};
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
    /// What its hours are made of, when the file says it.
    pub(super) told: Option<HourParts>,
    /// The parts it is the sum of.
    pub(super) parts: Vec<HourPart>,
    /// Parts that no longer hold.
    pub(super) parts_gone: Vec<RowId>,
}

impl Change {
    /// What its hours are made of: as the file says it, else as was known, while that still fits.
    pub(super) fn made_of(&self) -> HourParts {
        let known = self.before.as_ref().map(of_line).filter(|known| known.total() <= self.hours);
        self.told.or(known).unwrap_or_default()
    }

    /// True when the dossier says the same already.
    fn is_there(&self) -> bool {
        self.before.as_ref().is_some_and(|line| line.hours == self.hours && of_line(line) == self.made_of())
    }
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
            match change.is_there() {
                true => parts.extend(change.parts),
                false => changes.push(change),
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
    if total < Hours::ZERO {
        for at in &rows {
            say(table, *at, Effect::Rejected, Message::new("hours-correction-alone"));
        }
        return None;
    }
    let mut change = Change {
        placement,
        month,
        hours: total,
        source,
        before: known.cloned(),
        told: made_of(table, &rows),
        parts: Vec::new(),
        parts_gone: Vec::new(),
    };
    let new = match by_part(table, &rows, stored) {
        Some(by_part) => with_parts(table, &mut change, &by_part, stored)?,
        None => {
            if change.is_there() {
                for at in &rows {
                    say(table, *at, Effect::Duplicate, Message::new("hours-already-there"));
                }
                return None;
            }
            change.parts_gone = stored.iter().map(|part| part.id).collect();
            rows
        }
    };
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
    if change.is_there() {
        for at in &new {
            say(table, *at, Effect::Duplicate, Message::new("hours-already-there"));
        }
    }
    told(table, *new.first()?, &change);
    Some(change)
}

/// Adds weeks or days to those already received; gives back the rows that say something new.
fn with_parts(
    table: &mut HoursTable,
    change: &mut Change,
    by_part: &BTreeMap<String, Vec<usize>>,
    stored: &[&HourPart],
) -> Option<Vec<usize>> {
    let (mut sum, mut told) = (Hours::ZERO, Vec::new());
    let mut new = Vec::new();
    let mut gone: BTreeSet<RowId> = BTreeSet::new();
    let known = change.before.is_some();
    for (part, of_rows) in by_part {
        let hours = hours_of(table, of_rows);
        let made_of = made_of(table, of_rows);
        let there = stored.iter().find(|stored| stored.part == *part);
        let same = there
            .is_some_and(|there| there.hours == hours && made_of.is_none_or(|parts| parts == of_part(there)));
        if known && same {
            sum += hours;
            told.extend(there.map(|there| of_part(there)));
            for at in of_rows {
                say(table, *at, Effect::Duplicate, Message::new("hours-part-there"));
            }
            continue;
        }
        // Days received before, inside these ones, are replaced by them; days that cross them cannot be told apart.
        let others = || stored.iter().filter(|stored| known && stored.part != *part);
        if let Some(crossed) = others().find(|stored| overlap(part, &stored.part) == Overlap::Crossing) {
            let message = Message::new("hours-part-overlaps").with("part", crossed.part.as_str());
            for at in of_rows {
                say(table, *at, Effect::Rejected, message.clone());
            }
            continue;
        }
        gone.extend(others().filter(|s| overlap(part, &s.part) == Overlap::Inside).map(|s| s.id));
        sum += hours;
        told.extend(made_of);
        let source = change.source.clone();
        let mut new_part = new_part(change.placement, change.month, part, hours, made_of, &source);
        new_part.id = there.map_or(RowId(0), |known| known.id);
        change.parts.push(new_part);
        new.extend(of_rows.iter().copied());
    }
    for stored in stored.iter().filter(|stored| !by_part.contains_key(&stored.part)) {
        match known && !gone.contains(&stored.id) {
            true => {
                sum += stored.hours;
                told.push(of_part(stored));
            }
            // The line was emptied by hand, or other days say it now: it no longer holds.
            false => change.parts_gone.push(stored.id),
        }
    }
    // A part that crosses others was refused: what is stored under its own days stays.
    for stored in stored.iter().filter(|stored| by_part.contains_key(&stored.part)) {
        let kept = by_part.get(&stored.part).is_some_and(|rows| {
            rows.iter().all(|at| table.rows.get(*at).is_some_and(|row| row.bucket == Bucket::Rejected))
        });
        if kept && known {
            sum += stored.hours;
            told.push(of_part(stored));
        }
    }
    if new.is_empty() {
        return None;
    }
    change.hours = sum;
    change.told = told.into_iter().reduce(|one, other| HourParts {
        training: one.training + other.training,
        leave: one.leave + other.leave,
        overtime: one.overtime + other.overtime,
    });
    // Weeks that say nothing of it leave what was known.
    let says = by_part.values().any(|rows| made_of(table, rows).is_some());
    change.told = change.told.filter(|parts| says || *parts != HourParts::default());
    new.sort_unstable();
    Some(new)
}

/// Says what a line already there becomes.
fn told(table: &mut HoursTable, at: usize, change: &Change) {
    let Some(before) = &change.before else { return };
    if before.hours == change.hours {
        if of_line(before) != change.made_of() {
            say(table, at, Effect::Noted, Message::new("hours-parts-told"));
        }
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

/// The rows by the part of the month they speak of; nothing when one speaks of the whole month. A correction of days
/// that were not received lowers the month.
fn by_part(table: &HoursTable, rows: &[usize], stored: &[&HourPart]) -> Option<BTreeMap<String, Vec<usize>>> {
    let mut parts: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for at in rows {
        parts.entry(table.rows.get(*at)?.part.clone()?).or_default().push(*at);
    }
    let below = parts.values().any(|rows| hours_of(table, rows) < Hours::ZERO);
    if below && stored.is_empty() {
        return None;
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
