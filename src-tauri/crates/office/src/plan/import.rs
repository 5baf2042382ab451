//! Reading a buyer's file as a plan: first what it would give, then one action.

use super::MOST_LINES;
use super::trade::kind_of_trade;
use crate::assets::{Assets, assets};
use crate::calibrate::kind_of_cpv;
use crate::calibrate::line::USUAL_EFFORT;
use crate::error::OfficeError;
use crate::follow::organisation_named;
use crate::input;
use crate::ledger::short;
use crate::received::{Ask, PREVIEWED, Received, bucket, count, report};
use crate::session::Desk;
use crate::view::follow::ImportReport;
use crate::view::plan::{ImportedPlan, PlanFile, PlanPreview, PlanPreviewRow};
use clausier_domain::message::Message;
use clausier_domain::quantity::{Cents, RowId};
use clausier_domain::text::fold;
use clausier_domain::vocabulary::{ContractKind, OrganisationKind};
use clausier_exchange::plan::{FIELDS, PlanRow, PlanTable, read};
use clausier_exchange::row::{Bucket, Effect, Problem, Tally};
use clausier_store::tables::{PlanLine, PurchasePlan};
use std::collections::{BTreeMap, BTreeSet};

/// Rows between two steps of the progress.
const STEP: usize = 50;
/// Work on a line until the facilitator says otherwise, hundredths of a day.
const USUAL_DAYS: i64 = 100;
/// Longest title that the file keeps.
const LONGEST_TITLE: usize = 1_000;

/// A file read as a plan, compared with what the dossier holds.
struct Reading {
    received: Received,
    table: PlanTable,
    /// Name of the plan.
    name: String,
    /// Name of the buyer, from the user or from the file; empty when unknown.
    buyer: String,
    /// The plan of the same name and buyer, which the new lines join.
    known: Option<PurchasePlan>,
    /// Place of its last line.
    last: i64,
}

/// What an import would do. Nothing is written.
///
/// # Errors
/// When the file is no table.
pub fn preview_plan(desk: &Desk<'_>, ask: PlanFile) -> Result<PlanPreview, OfficeError> {
    preview_named(desk, ask, "")
}

/// As [`preview_plan`], with the columns remembered under a name.
///
/// # Errors
/// When the file is no table.
pub fn preview_named(desk: &Desk<'_>, ask: PlanFile, mapping: &str) -> Result<PlanPreview, OfficeError> {
    let assets = assets()?;
    let reading = Reading::new(desk, ask, mapping, assets)?;
    let shown = reading.table.rows.iter().take(PREVIEWED).map(|row| PlanPreviewRow {
        row: count(row.row),
        title: short(&row.title),
        amount: row.amount,
        launch_on: input::optional_iso(row.launch_on),
        trade: trade_of(row, assets),
        bucket: bucket(row.bucket).to_owned(),
    });
    Ok(PlanPreview {
        file_name: reading.received.file_name.clone(),
        sheet: reading.received.found.sheet_name().to_owned(),
        header_row: count(reading.received.header.row),
        columns: reading.received.columns(&FIELDS, &[]),
        fields: FIELDS.map(str::to_owned).to_vec(),
        remembered: reading.received.remembered,
        rows: shown.collect(),
        report: report(reading.table.tally, reading.table.problems()),
    })
}

/// Imports a plan: one action, that one undo takes back. Lines that the plan of the same name and
/// buyer has already are left aside, so that the same file read twice changes nothing.
///
/// # Errors
/// When the file is no table, has no column of titles, or too many lines.
pub fn import_plan(desk: &Desk<'_>, ask: PlanFile) -> Result<ImportedPlan, OfficeError> {
    import_named(desk, ask, "")
}

/// As [`import_plan`], with the columns remembered under a name; an unknown name is given to the
/// columns used.
///
/// # Errors
/// Those of [`import_plan`].
pub fn import_named(desk: &Desk<'_>, ask: PlanFile, mapping: &str) -> Result<ImportedPlan, OfficeError> {
    let assets = assets()?;
    let reading = Reading::new(desk, ask, mapping, assets)?;
    if !reading.received.header.missing.is_empty() {
        return Err(OfficeError::File(Message::new("plan-title-column-missing")));
    }
    let taken: Vec<&PlanRow> = reading.table.rows.iter().filter(|row| row.is_taken()).collect();
    if taken.len() > MOST_LINES {
        let message = Message::new("plan-too-long").with("count", taken.len()).with("most", MOST_LINES);
        return Err(OfficeError::File(message));
    }
    let report = report(reading.table.tally, reading.table.problems());
    if taken.is_empty() {
        return Ok(ImportedPlan { id: reading.known.map_or(0, |plan| plan.id.0), report });
    }
    let today = desk.clock.today();
    let message = Message::new("journal-plan").with("count", taken.len()).with("name", reading.name.as_str());
    let (id, saved) = desk.write(message, |tx| {
        let plan = match &reading.known {
            Some(plan) => plan.clone(),
            None => {
                let buyer = match reading.buyer.as_str() {
                    "" => None,
                    name => Some(organisation_named(tx, name, OrganisationKind::Buyer, "")?.id),
                };
                let mut plan = PurchasePlan {
                    id: RowId(0),
                    name: reading.name.clone(),
                    buyer,
                    file_name: reading.received.file_name.clone(),
                    imported_on: today,
                    days: 0,
                };
                tx.insert(&mut plan)?;
                plan
            }
        };
        for (done, row) in taken.iter().enumerate() {
            if done % STEP == 0 {
                desk.step(done, taken.len(), Message::new("progress-plan"))?;
            }
            let position = reading.last.saturating_add(i64::try_from(done).unwrap_or(0)) + 1;
            tx.insert(&mut line_of(row, plan.id, position, assets))?;
        }
        tx.save(&mut reading.received.mapping_to_keep(mapping, today))?;
        Ok(plan.id.0)
    })?;
    Ok(ImportedPlan { id, report: ImportReport { areas: saved.areas, done: saved.done, ..report } })
}

impl Reading {
    fn new(desk: &Desk<'_>, ask: PlanFile, mapping: &str, assets: &Assets) -> Result<Self, OfficeError> {
        let received = Received::open(
            desk,
            &Ask {
                kind: "plan",
                file: &ask.file,
                columns: &ask.columns,
                mapping,
                headings: &assets.plan_headings,
                fields: &FIELDS,
            },
        )?;
        let mut table = read(&received.found, &received.header);
        if !received.header.missing.is_empty() {
            let message = Message::new("plan-title-column-missing");
            table.notes.insert(0, Problem::new(0, "", Effect::Rejected, message));
        }
        let file_name = &received.file_name;
        let stem = file_name.rsplit_once('.').map_or(file_name.as_str(), |(stem, _)| stem);
        let name = match input::words("name", &ask.name, 200)? {
            given if !given.is_empty() => given,
            _ if stem.trim().is_empty() => file_name.clone(),
            _ => stem.trim().chars().take(200).collect(),
        };
        let buyer = match input::words("buyer", &ask.buyer, 200)? {
            given if !given.is_empty() => given,
            _ => only_buyer(&table),
        };
        let mut reading = Self { received, table, name, buyer, known: None, last: 0 };
        reading.compare(desk)?;
        Ok(reading)
    }

    /// Finds the plan that the file continues, and leaves its lines aside.
    fn compare(&mut self, desk: &Desk<'_>) -> Result<(), OfficeError> {
        let ledger = desk.ledger()?;
        let plans: Vec<PurchasePlan> = desk.store.read(|read| read.all())?;
        let same = |plan: &PurchasePlan| {
            let buyer = plan.buyer.map(|buyer| ledger.organisation_name(buyer)).unwrap_or_default();
            fold(&plan.name) == fold(&self.name) && fold(&buyer) == fold(&self.buyer)
        };
        let Some(plan) = plans.into_iter().rfind(same) else { return Ok(()) };
        let (plan, lines) = super::stored(desk, plan.id.0)?;
        self.last = lines.iter().map(|line| line.position).max().unwrap_or(0);
        let there: BTreeSet<(String, Option<Cents>)> =
            lines.iter().map(|line| (fold(&line.title), line.amount)).collect();
        for row in self.table.rows.iter_mut().filter(|row| row.is_taken()) {
            if there.contains(&(fold(&title_of(row)), row.amount)) {
                row.bucket = Bucket::Duplicate;
                let message = Message::new("plan-already-there").with("name", plan.name.as_str());
                row.problems.push(Problem::new(row.row, "", Effect::Duplicate, message));
            }
        }
        let mut tally = Tally::default();
        self.table.rows.iter().for_each(|row| tally.count(row.bucket));
        self.table.tally = tally;
        self.known = Some(plan);
        Ok(())
    }
}

/// The buyer that every row names, when there is only one.
fn only_buyer(table: &PlanTable) -> String {
    let names: BTreeMap<String, &str> = table
        .rows
        .iter()
        .filter(|row| !row.buyer.is_empty())
        .map(|row| (fold(&row.buyer), row.buyer.as_str()))
        .collect();
    match names.values().collect::<Vec<_>>()[..] {
        [only] => only.chars().take(200).collect(),
        _ => String::new(),
    }
}

fn title_of(row: &PlanRow) -> String {
    row.title.chars().take(LONGEST_TITLE).collect()
}

fn trade_of(row: &PlanRow, assets: &Assets) -> String {
    assets.trade_words.guess(&assets.trades, &row.cpv, &row.title, &row.trade_words)
}

fn line_of(row: &PlanRow, plan: RowId, position: i64, assets: &Assets) -> PlanLine {
    let trade = trade_of(row, assets);
    let by_cpv = || (!row.cpv.is_empty()).then(|| kind_of_cpv(&row.cpv));
    let kind = row.kind.or_else(by_cpv).or_else(|| kind_of_trade(&assets.trades, &trade));
    let notes: Vec<&Message> = row.problems.iter().map(|problem| &problem.message).collect();
    PlanLine {
        id: RowId(0),
        plan,
        position,
        title: title_of(row),
        service: row.service.chars().take(200).collect(),
        kind: kind.unwrap_or(ContractKind::Services),
        cpv: row.cpv.clone(),
        trade,
        amount: row.amount,
        launch_on: row.launch_on,
        duration_months: row.duration_months.filter(|months| *months <= 600),
        labour_share: None,
        hourly_cost: None,
        effort: USUAL_EFFORT,
        days: USUAL_DAYS,
        taken: false,
        contract: None,
        notes: serde_json::to_string(&notes).unwrap_or_else(|_| "[]".to_owned()),
    }
}
