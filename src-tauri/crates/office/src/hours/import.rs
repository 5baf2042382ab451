//! Reading any company's file of hours: first what it would give, then one action.

mod lots;
mod outcome;
mod parts;
mod people;
mod recognise;

use crate::assets::{Assets, assets};
use crate::error::OfficeError;
use crate::ledger::{Ledger, short};
use crate::received::{
    Ask, SAMPLES, Understood, bucket, column_views, count, mapping_to_keep, read_file, report,
};
use crate::session::Desk;
use crate::view::follow::ImportReport;
use crate::view::hours_import::{
    HoursByBucket, HoursCorrection, HoursFile, HoursLot, HoursPreview, HoursPreviewRow, HoursQuestion,
    HoursSheet, ImportedHours,
};
use chrono::NaiveDate;
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, LotId, YearMonth};
use clausier_exchange::hours::{FIELDS, HoursFound, HoursTable, open, read};
use clausier_exchange::row::{Bucket, Effect, Problem};
use clausier_exchange::table::header::HeaderFound;
use clausier_exchange::table::mapping::signature;
use clausier_store::Tx;
use clausier_store::tables::{ColumnMapping, HourLine, HourPart, Recognised};
use outcome::{Change, Outcome};
use recognise::{Decision, Recogniser};
use std::collections::BTreeMap;

/// Lines between two steps of the progress.
const STEP: usize = 50;
/// Rows of each bucket shown before an import.
const SHOWN: usize = 200;
/// Longest name of a file kept beside a line.
const LONGEST_NAME: usize = 80;

/// A file read as hours, compared with what the dossier holds.
struct Reading {
    file_name: String,
    found: HoursFound,
    remembered: bool,
    kept: Option<ColumnMapping>,
    table: HoursTable,
    /// Who and where each row is, by its place.
    decisions: Vec<Decision>,
    questions: Vec<HoursQuestion>,
    answers: Vec<Recognised>,
    outcome: Outcome,
}

/// What an import would do. Nothing is written.
///
/// # Errors
/// When the file is no table.
pub fn preview_hours(desk: &Desk<'_>, ask: HoursFile) -> Result<HoursPreview, OfficeError> {
    preview_hours_named(desk, ask, "")
}

/// As [`preview_hours`], with the columns remembered under a name.
///
/// # Errors
/// When the file is no table.
pub fn preview_hours_named(
    desk: &Desk<'_>,
    ask: HoursFile,
    mapping: &str,
) -> Result<HoursPreview, OfficeError> {
    let ledger = desk.ledger()?;
    let reading = Reading::new(desk, &ledger, &ask, mapping)?;
    Ok(HoursPreview {
        sheets: reading
            .table
            .sheets
            .iter()
            .map(|sheet| HoursSheet {
                name: sheet.name.clone(),
                header_row: count(sheet.header_row),
                months: sheet.months.clone(),
                rows: count(sheet.rows),
            })
            .collect(),
        columns: reading.found.header().map_or_else(Vec::new, |header| {
            column_views(header, &FIELDS, &reading.table.refused, |column| {
                reading.found.samples(column, SAMPLES)
            })
        }),
        fields: FIELDS.map(str::to_owned).to_vec(),
        lacking: reading.found.lacking().into_iter().map(str::to_owned).collect(),
        remembered: reading.remembered,
        without_month: count(reading.table.without_month),
        recognised: count(reading.decisions.iter().filter(|one| one.confidence == "told").count()),
        rows: reading.rows(desk, &ledger),
        corrections: reading.corrections(desk, &ledger),
        hours: reading.by_bucket(),
        lots: reading.lots(desk, &ledger),
        report: reading.report(),
        file_name: reading.file_name,
        questions: reading.questions,
    })
}

/// Imports a file of hours: one action, that one undo takes back. Hours arrive as declared; a line that is there
/// already with the same hours is left as it is, so that the same file read twice changes nothing.
///
/// # Errors
/// When the file is no table, or no column says who or how long.
pub fn import_hours(desk: &Desk<'_>, ask: HoursFile) -> Result<ImportedHours, OfficeError> {
    import_hours_named(desk, ask, "")
}

/// As [`import_hours`], with the columns remembered under a name; an unknown name is given to the columns used.
///
/// # Errors
/// Those of [`import_hours`].
pub fn import_hours_named(
    desk: &Desk<'_>,
    ask: HoursFile,
    mapping: &str,
) -> Result<ImportedHours, OfficeError> {
    let ledger = desk.ledger()?;
    let reading = Reading::new(desk, &ledger, &ask, mapping)?;
    let lacking = reading.found.lacking();
    if let Some(what) = lacking.first() {
        let key = if *what == "name" { "hours-name-column-missing" } else { "hours-column-missing" };
        return Err(OfficeError::File(Message::new(key)));
    }
    let changes = &reading.outcome.changes;
    let mut done = ImportedHours {
        written: count(changes.len()),
        corrected: count(changes.iter().filter(|change| change.before.is_some()).count()),
        open: count(reading.questions.iter().filter(|question| question.answer.is_none()).count()),
        lots: reading.lots(desk, &ledger),
        hours: reading.by_bucket(),
        report: reading.report(),
    };
    if changes.is_empty() && reading.answers.is_empty() && reading.outcome.parts.is_empty() {
        return Ok(done);
    }
    let today = desk.clock.today();
    let message = Message::new("journal-hours-imported")
        .with("count", changes.len())
        .with("file", reading.file_name.as_str());
    let (_, saved) = desk.write(message, |tx| {
        for (at, change) in changes.iter().enumerate() {
            if at % STEP == 0 {
                desk.step(at, changes.len(), Message::new("progress-hours"))?;
            }
            write(tx, change, today)?;
        }
        for part in &reading.outcome.parts {
            tx.save(&mut part.clone())?;
        }
        for answer in &reading.answers {
            tx.save(&mut answer.clone())?;
        }
        if let Some(header) = reading.found.header() {
            tx.save(&mut mapping_to_keep("hours", header, reading.kept.as_ref(), mapping, today))?;
        }
        Ok(())
    })?;
    done.report = ImportReport { areas: saved.areas, done: saved.done, ..done.report };
    Ok(done)
}

/// Writes the line of a month, and the parts it is the sum of.
fn write(tx: &Tx<'_>, change: &Change, today: NaiveDate) -> Result<(), OfficeError> {
    let source = change.source.clone();
    let made_of = change.made_of();
    let mut line = HourLine {
        training: made_of.training,
        leave: made_of.leave,
        overtime: made_of.overtime,
        ..HourLine::declared(change.placement, change.month, change.hours, source, today)
    };
    line.id = change.before.as_ref().map_or(line.id, |before| before.id);
    tx.save(&mut line)?;
    for gone in &change.parts_gone {
        tx.delete::<HourPart>(gone.0)?;
    }
    for part in &change.parts {
        tx.save(&mut part.clone())?;
    }
    Ok(())
}

impl Reading {
    fn new(desk: &Desk<'_>, ledger: &Ledger, ask: &HoursFile, mapping: &str) -> Result<Self, OfficeError> {
        let assets = assets()?;
        let (bytes, file_name) = read_file(desk, &ask.file)?;
        let mut found = open(&bytes, &file_name, &assets.hours_headings)
            .map_err(|error| OfficeError::File(error.message()))?;
        let empty = || OfficeError::File(clausier_exchange::table::TableError::NoHeadings.message());
        let header: HeaderFound = found.header().cloned().ok_or_else(empty)?;
        let understood = Understood::of(
            desk,
            &Ask {
                kind: "hours",
                file: &ask.file,
                columns: &ask.columns,
                mapping,
                headings: &assets.hours_headings,
                fields: &FIELDS,
            },
            &header,
        )?;
        if let Some(chosen) = &understood.mapping {
            found.apply(chosen, &assets.hours_headings);
        }
        let today = desk.clock.today();
        let mut table = read(&found, &assets.hours_headings, ask.month, today);
        for what in found.lacking() {
            let key = if what == "name" { "hours-name-column-missing" } else { "hours-column-missing" };
            table.notes.insert(0, Problem::new(0, "", Effect::Rejected, Message::new(key)));
        }
        let known: Vec<Recognised> = desk.store.read(|read| read.all())?;
        let parts: Vec<HourPart> = desk.store.read(|read| read.all())?;
        let mut recogniser =
            Recogniser::new(ledger, desk.session.language(), &known, &ask.answers, signature(&header));
        let mut decisions = recogniser.decide(&mut table);
        let questions = recogniser.questions();
        let answers = recogniser.to_remember(today);
        let short_name: String = file_name.chars().take(LONGEST_NAME).collect();
        let outcome = Outcome::of(ledger, assets, &mut table, &mut decisions, &parts, &short_name);
        Ok(Self {
            file_name,
            found,
            remembered: understood.remembered,
            kept: understood.kept,
            table,
            decisions,
            questions,
            answers,
            outcome,
        })
    }

    fn report(&self) -> ImportReport {
        let several = self.table.sheets.len() > 1;
        let mut problems: Vec<Problem> = self.table.notes.clone();
        for row in &self.table.rows {
            problems.extend(row.problems.iter().cloned().map(|mut problem| {
                if several {
                    problem.column = [row.sheet.as_str(), problem.column.as_str()]
                        .into_iter()
                        .filter(|text| !text.is_empty())
                        .collect::<Vec<_>>()
                        .join(" · ");
                }
                problem
            }));
        }
        report(self.table.tally(), problems.iter())
    }

    fn by_bucket(&self) -> HoursByBucket {
        let mut sums = HoursByBucket::default();
        for row in &self.table.rows {
            let hours = row.hours.unwrap_or_default();
            sums.file += hours;
            match row.bucket {
                Bucket::Accepted => sums.accepted += hours,
                Bucket::Repaired => sums.repaired += hours,
                Bucket::Duplicate => sums.duplicates += hours,
                Bucket::Rejected => sums.rejected += hours,
            }
        }
        sums
    }

    /// Some rows of each bucket; what needs a look comes first.
    fn rows(&self, desk: &Desk<'_>, ledger: &Ledger) -> Vec<HoursPreviewRow> {
        let mut shown: BTreeMap<&str, usize> = BTreeMap::new();
        let mut rows = Vec::new();
        for (row, decision) in self.table.rows.iter().zip(&self.decisions) {
            let many = shown.entry(bucket(row.bucket)).or_default();
            *many += 1;
            if *many > SHOWN {
                continue;
            }
            let placement = decision.placement.and_then(|id| ledger.placements.get(&id));
            rows.push(HoursPreviewRow {
                sheet: row.sheet.clone(),
                row: count(row.row),
                cell: row.cell.clone(),
                bucket: bucket(row.bucket).to_owned(),
                written: short(&row.who.written),
                person: decision.person.map(|person| ledger.person_name(person)).unwrap_or_default(),
                confidence: decision.confidence.to_owned(),
                lot: placement
                    .map(|placement| ledger.lot_name(placement.lot, desk.session.language()))
                    .unwrap_or_default(),
                month: row.month,
                hours: row.hours,
                status: short(&row.status),
                problems: row.problems.iter().map(|problem| problem.message.clone()).collect(),
            });
        }
        rows
    }

    fn corrections(&self, desk: &Desk<'_>, ledger: &Ledger) -> Vec<HoursCorrection> {
        let correction = |change: &Change| {
            let before = change.before.as_ref()?;
            let placement = ledger.placements.get(&change.placement)?;
            Some(HoursCorrection {
                person: ledger.person_name(placement.person),
                lot: ledger.lot_name(placement.lot, desk.session.language()),
                month: change.month,
                before: before.hours,
                status: before.status,
                after: change.hours,
            })
        };
        self.outcome.changes.iter().filter_map(correction).collect()
    }

    fn lots(&self, desk: &Desk<'_>, ledger: &Ledger) -> Vec<HoursLot> {
        let mut lots: BTreeMap<(YearMonth, LotId), (u32, Hours)> = BTreeMap::new();
        for change in &self.outcome.changes {
            let Some(placement) = ledger.placements.get(&change.placement) else { continue };
            let (lines, hours) = lots.entry((change.month, placement.lot)).or_default();
            *lines += 1;
            *hours += change.hours;
        }
        let line = |((month, lot), (lines, hours)): ((YearMonth, LotId), (u32, Hours))| HoursLot {
            lot: lot.0,
            name: ledger.lot_name(lot, desk.session.language()),
            month,
            lines,
            hours,
        };
        lots.into_iter().map(line).collect()
    }
}

/// Rules of counting, for the warnings of a month.
const fn counting(assets: &Assets) -> &clausier_domain::execution::rules::CountingRules {
    &assets.execution.counting
}

#[cfg(test)]
mod tests;
