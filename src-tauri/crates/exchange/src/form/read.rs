//! Reading a form back: what it declares, and what is wrong cell by cell.

use super::align::{Alignment, Grid, sheets};
use super::compare::Sums;
use super::layout::{HELP, MAIN, SEAL};
use super::merged::merged;
use super::seal::digest;
use super::{FormCell, Issued, Opened, Role, address};
use crate::row::Effect;
use crate::table::moment;
use crate::table::value::Reading as Value;
use crate::table::{Cell, Epoch, one_line};
use chrono::NaiveDate;
use clausier_domain::message::{Arg, Message};
use clausier_domain::nir::holds_nir;
use clausier_domain::quantity::{Hours, PlacementId, YearMonth};
use std::collections::{BTreeMap, BTreeSet};

/// Letters quoted from a cell.
const QUOTED: usize = 40;
/// Problems kept: a form pasted over with something else needs no more.
const MOST_PROBLEMS: usize = 500;

/// What hours a form may declare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormLimits {
    /// Beyond, a month of a person is refused.
    pub ceiling: Hours,
    /// Beyond, it is told.
    pub warning: Hours,
    /// The last month that may be declared.
    pub last_month: YearMonth,
}

/// One thing to tell about a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormProblem {
    /// Name of the sheet, as the file has it.
    pub sheet: String,
    /// Address of the cell in the file; empty for the whole form.
    pub cell: String,
    /// What it does to what the form declares.
    pub effect: Effect,
    /// The sentence; its key is the code.
    pub message: Message,
}

/// Hours of a known person in a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadHours {
    /// The placement.
    pub placement: PlacementId,
    /// Name of the person, as sent.
    pub name: String,
    /// The month.
    pub month: YearMonth,
    /// Hours.
    pub hours: Hours,
    /// Where they stand in the file.
    pub cell: String,
    /// Understood with an effort.
    pub repaired: bool,
}

/// A person whom the office does not know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreeRow {
    /// Where the name stands in the file.
    pub cell: String,
    /// Name, as written.
    pub name: String,
    /// Job.
    pub job: String,
    /// Contract of work.
    pub contract: String,
    /// First day.
    pub starts_on: Option<NaiveDate>,
    /// Last day.
    pub ends_on: Option<NaiveDate>,
    /// Months with their hours.
    pub hours: Vec<ReadHours>,
}

/// A form read back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormReading {
    /// Hours that may be taken.
    pub hours: Vec<ReadHours>,
    /// People whom the office does not know.
    pub free: Vec<FreeRow>,
    /// What is wrong or worth telling.
    pub problems: Vec<FormProblem>,
    /// Cells with hours that were left aside.
    pub left: usize,
    /// Nothing of it may be taken: it is not the form that was sent.
    pub blocked: bool,
    /// Every locked cell is as it was sealed.
    pub intact: bool,
    /// Who filled it in.
    pub signed_by: String,
    /// When.
    pub signed_on: Option<NaiveDate>,
    /// What the company remarks.
    pub remark: String,
}

/// A reading in progress.
pub(super) struct Reading<'a> {
    pub(super) issued: &'a Issued,
    limits: FormLimits,
    epoch: Epoch,
    /// Locked cells as the file has them, for the seal.
    actual: Vec<(usize, u32, u16, String)>,
    problems: Vec<FormProblem>,
    pub(super) refused_lines: BTreeSet<usize>,
    pub(super) refused_months: BTreeSet<usize>,
    pub(super) blocked: bool,
}

/// Reads a form back, against what was sent under the same reference.
#[must_use]
pub fn read(opened: &Opened, issued: &Issued, key: &[u8], seal: &str, limits: FormLimits) -> FormReading {
    let mut reading = Reading {
        issued,
        limits,
        epoch: opened.workbook.epoch,
        actual: Vec::new(),
        problems: Vec::new(),
        refused_lines: BTreeSet::new(),
        refused_months: BTreeSet::new(),
        blocked: false,
    };
    let found = sheets(opened, issued);
    let grid = |sheet: usize| found.get(sheet).copied().flatten().and_then(|n| Grid::of(opened, n));
    for (sheet, name) in issued.sheets.iter().enumerate() {
        reading.tell_sheet(sheet, name, grid(sheet).as_ref());
    }
    let mut form = FormReading::default();
    if let Some(main) = grid(MAIN) {
        reading.read_main(&main, &mut form);
    } else {
        reading.blocked = true;
    }
    if let Some(help) = grid(HELP) {
        reading.compare_fixed(&help, HELP);
    }
    if let Some(sealed) = grid(SEAL) {
        reading.compare_fixed(&sealed, SEAL);
        reading.compare_seal(&sealed, seal);
    }
    let whole = found.iter().all(Option::is_some);
    form.intact = whole && digest(key, reading.actual.iter().cloned()) == seal;
    if whole && !form.intact && !reading.problems.iter().any(|p| tells_of_locked(&p.message.key)) {
        // Nothing differs from what the dossier kept, and yet it is not what was sealed.
        reading.blocked = true;
        reading.tell("", "", Effect::Rejected, Message::new("form-seal-broken"));
    }
    if reading.blocked {
        form.left += form.hours.len();
        form.hours.clear();
        form.free.clear();
    }
    form.blocked = reading.blocked;
    form.problems = reading.problems;
    form
}

/// Whether a problem is about a cell that was locked.
fn tells_of_locked(code: &str) -> bool {
    ["-changed", "-overwritten", "-wrong", "-outside", "-sorted", "-missing", "-missing-other"]
        .iter()
        .any(|end| code.ends_with(end))
}

/// What a cell shows, short enough to be quoted; a social security number is not repeated.
pub(super) fn quoted(cell: &Cell) -> String {
    let text = match cell {
        Cell::Date(day) => day.format("%d/%m/%Y").to_string(),
        other => one_line(&other.to_string()),
    };
    if holds_nir(&text) { "…".to_owned() } else { text }
}

fn short(text: &str) -> String {
    let start: String = text.chars().take(QUOTED).collect();
    if start.len() < text.len() { format!("{start}…") } else { start }
}

impl<'a> Reading<'a> {
    pub(super) fn cells(&self, sheet: usize) -> impl Iterator<Item = &'a FormCell> + use<'a> {
        let issued: &'a Issued = self.issued;
        issued.cells.iter().filter(move |cell| cell.sheet == sheet)
    }

    /// Notes what a locked cell holds.
    pub(super) fn actual(&mut self, cell: &FormCell, text: &str) {
        self.actual.push((cell.sheet, cell.row, cell.column, text.to_owned()));
    }

    pub(super) fn tell(&mut self, sheet: &str, cell: &str, effect: Effect, message: Message) {
        if self.problems.len() < MOST_PROBLEMS {
            let short = |arg| match arg {
                Arg::Text(text) => Arg::Text(short(&text)),
                other => other,
            };
            let args = message.args.into_iter().map(|(name, arg)| (name, short(arg))).collect();
            self.problems.push(FormProblem {
                sheet: sheet.to_owned(),
                cell: cell.to_owned(),
                effect,
                message: Message { key: message.key, args },
            });
        }
    }

    /// Adds whom and which month a sentence is about.
    pub(super) fn about(&self, message: Message, line: usize, month: Option<usize>) -> Message {
        let name = self.issued.lines.get(line).map(|line| line.name.clone()).unwrap_or_default();
        let message = message.with("name", name);
        match month.and_then(|month| self.issued.months.get(month)) {
            Some(month) => message.with("month", *month),
            None => message,
        }
    }

    fn tell_sheet(&mut self, sheet: usize, name: &str, grid: Option<&Grid<'_>>) {
        match grid {
            Some(grid) if grid.name != name => {
                let message =
                    Message::new("form-sheet-renamed").with("expected", name).with("found", grid.name);
                self.tell(grid.name, "", Effect::Noted, message);
            }
            Some(_) => {}
            None if sheet == SEAL => self.tell("", "", Effect::Noted, Message::new("form-seal-removed")),
            None => {
                let effect = if sheet == MAIN { Effect::Rejected } else { Effect::Noted };
                self.tell("", "", effect, Message::new("form-sheet-missing").with("expected", name));
            }
        }
    }

    fn compare_seal(&mut self, grid: &Grid<'_>, seal: &str) {
        let Some(cell) = self.cells(SEAL).find(|cell| cell.role == Role::Seal) else { return };
        let found: String = grid.cell(cell.row, cell.column).words().split_whitespace().collect();
        let key = match found.as_str() {
            "" => "form-seal-removed",
            found if found == seal => return,
            _ => "form-seal-changed",
        };
        self.tell(grid.name, &address(cell.row, cell.column), Effect::Noted, Message::new(key));
    }

    fn read_main(&mut self, grid: &Grid<'_>, form: &mut FormReading) {
        let alignment = Alignment::of(grid, self.issued);
        let inputs: BTreeMap<(u32, u16), &FormCell> = self
            .cells(MAIN)
            .filter(|cell| cell.role.is_input())
            .filter_map(|cell| Some((alignment.place(cell)?, cell)))
            .collect();
        let merged = merged(grid, &inputs.keys().copied().collect());
        let mut sums = Sums::new();
        let mut read: Vec<(&FormCell, ReadHours)> = Vec::new();
        let mut empty = 0_usize;
        for (&(row, column), cell) in &inputs {
            let (Role::Hours(line, month) | Role::FreeHours(line, month)) = cell.role else { continue };
            let Some(&year_month) = self.issued.months.get(month) else { continue };
            let known = matches!(cell.role, Role::Hours(..)).then_some(line);
            let value = grid.cell(row, column);
            if value.is_empty() && grid.formula(row, column).is_none() {
                empty += usize::from(known.is_some() && year_month <= self.limits.last_month);
                continue;
            }
            let at = address(row, column);
            let asked = Asked { grid, at: &at, line: known, month, year_month };
            let hours = if merged.contains(&(row, column)) {
                self.refuse(&asked, "form-merged", value);
                None
            } else {
                self.hours(&asked, value, grid.formula(row, column).is_some())
            };
            let Some((hours, repaired)) = hours else {
                form.left += usize::from(!value.is_empty());
                continue;
            };
            sums.insert((cell.row, cell.column), hours);
            let sent = known.and_then(|line| self.issued.lines.get(line));
            let hours = ReadHours {
                placement: sent.map_or(PlacementId(0), |line| line.placement),
                name: sent.map(|line| line.name.clone()).unwrap_or_default(),
                month: year_month,
                hours,
                cell: at.clone(),
                repaired,
            };
            if self.within_limits(&asked, hours.hours) { read.push((cell, hours)) } else { form.left += 1 }
        }
        if empty > 0 {
            let message = Message::new("form-cells-empty").with("count", empty);
            self.tell(grid.name, "", Effect::Noted, message);
        }
        self.compare_main(grid, &alignment, &sums);
        let mut free: BTreeMap<usize, Vec<ReadHours>> = BTreeMap::new();
        for (cell, hours) in read {
            match cell.role {
                Role::Hours(line, month)
                    if self.refused_lines.contains(&line) || self.refused_months.contains(&month) =>
                {
                    form.left += 1;
                }
                Role::FreeHours(_, month) if self.refused_months.contains(&month) => form.left += 1,
                Role::FreeHours(line, _) => free.entry(line).or_default().push(hours),
                _ => form.hours.push(hours),
            }
        }
        let at = |role: Role| inputs.iter().find(|(_, cell)| cell.role == role).map(|(place, _)| *place);
        for line in 0..super::FREE_LINES {
            let hours = free.remove(&line).unwrap_or_default();
            self.free_row(grid, line, hours, &at, form);
        }
        form.signed_by = self.text(grid, at(Role::SignedBy));
        form.signed_on = self.day(grid, at(Role::SignedOn));
        form.remark = self.text(grid, at(Role::Remark));
    }

    fn free_row(
        &mut self,
        grid: &Grid<'_>,
        line: usize,
        hours: Vec<ReadHours>,
        at: &dyn Fn(Role) -> Option<(u32, u16)>,
        form: &mut FormReading,
    ) {
        let name = self.text(grid, at(Role::FreeName(line)));
        let cell = at(Role::FreeName(line)).map(|(row, column)| address(row, column)).unwrap_or_default();
        if name.is_empty() {
            if !hours.is_empty() {
                form.left += hours.len();
                self.tell(grid.name, &cell, Effect::Rejected, Message::new("form-free-nameless"));
            }
            return;
        }
        let row = FreeRow {
            job: self.text(grid, at(Role::FreeJob(line))),
            contract: self.text(grid, at(Role::FreeContract(line))),
            starts_on: self.day(grid, at(Role::FreeStart(line))),
            ends_on: self.day(grid, at(Role::FreeEnd(line))),
            hours: hours.into_iter().map(|hours| ReadHours { name: name.clone(), ..hours }).collect(),
            cell,
            name,
        };
        form.free.push(row);
    }

    /// Words that the company wrote; a social security number is never kept.
    fn text(&mut self, grid: &Grid<'_>, place: Option<(u32, u16)>) -> String {
        let Some((row, column)) = place else { return String::new() };
        let text = grid.cell(row, column).words();
        if holds_nir(&text) {
            self.tell(grid.name, &address(row, column), Effect::Rejected, Message::new("form-nir"));
            return String::new();
        }
        text
    }

    fn day(&mut self, grid: &Grid<'_>, place: Option<(u32, u16)>) -> Option<NaiveDate> {
        let (row, column) = place?;
        let cell = grid.cell(row, column);
        match moment::date(cell, self.epoch) {
            Value::Clean(day) | Value::Repaired(day, _) => Some(day),
            Value::Missing => None,
            Value::Unreadable(_) => {
                let message = Message::new("form-day-unreadable").with("found", quoted(cell));
                self.tell(grid.name, &address(row, column), Effect::Noted, message);
                None
            }
        }
    }

    /// The hours of a cell, and whether it took an effort.
    fn hours(&mut self, asked: &Asked<'_>, cell: &Cell, computed: bool) -> Option<(Hours, bool)> {
        let (key, hours) = match (cell, moment::hours(cell)) {
            _ if holds_nir(&cell.words()) => ("form-nir", None),
            (Cell::Error(_), _) => ("form-hours-error", None),
            (Cell::Date(_), _) => ("form-hours-date", None),
            (Cell::Bool(_), _) => ("form-hours-unreadable", None),
            (_, Value::Missing) => ("form-hours-nothing", None),
            (_, Value::Unreadable("table-hours-negative")) => ("form-hours-negative", None),
            (_, Value::Unreadable("table-hours-minutes")) => ("form-hours-minutes", None),
            (_, Value::Unreadable(_)) => ("form-hours-unreadable", None),
            (_, Value::Clean(hours) | Value::Repaired(hours, _)) if computed => {
                ("form-hours-formula", Some(hours))
            }
            (Cell::Duration(_), Value::Clean(hours) | Value::Repaired(hours, _)) => {
                ("form-hours-duration", Some(hours))
            }
            (Cell::Text(_), Value::Clean(hours) | Value::Repaired(hours, _)) => {
                ("form-hours-text", Some(hours))
            }
            (_, Value::Clean(hours) | Value::Repaired(hours, _)) => return Some((hours, false)),
        };
        let Some(hours) = hours else {
            self.refuse(asked, key, cell);
            return None;
        };
        let message = self.asked(asked, Message::new(key)).with("found", quoted(cell)).with("hours", hours);
        self.tell(asked.grid.name, asked.at, Effect::Repaired, message);
        Some((hours, true))
    }

    fn within_limits(&mut self, asked: &Asked<'_>, hours: Hours) -> bool {
        let days = Hours::whole(asked.year_month.days() * 24);
        let (key, limit, effect) = if asked.year_month > self.limits.last_month {
            ("form-month-to-come", days, Effect::Rejected)
        } else if hours > days {
            ("form-hours-impossible", days, Effect::Rejected)
        } else if hours > self.limits.ceiling {
            ("form-hours-ceiling", self.limits.ceiling, Effect::Rejected)
        } else if hours > self.limits.warning {
            ("form-hours-high", self.limits.warning, Effect::Noted)
        } else {
            return true;
        };
        let message = self.asked(asked, Message::new(key)).with("hours", hours).with("limit", limit);
        self.tell(asked.grid.name, asked.at, effect, message);
        effect == Effect::Noted
    }

    fn refuse(&mut self, asked: &Asked<'_>, key: &str, cell: &Cell) {
        let message = self.asked(asked, Message::new(key)).with("found", quoted(cell));
        self.tell(asked.grid.name, asked.at, Effect::Rejected, message);
    }

    fn asked(&self, asked: &Asked<'_>, message: Message) -> Message {
        match asked.line {
            Some(line) => self.about(message, line, Some(asked.month)),
            None => {
                message.with("name", Arg::Key("form-free-person".to_owned())).with("month", asked.year_month)
            }
        }
    }
}

/// A cell of hours being read.
struct Asked<'g> {
    grid: &'g Grid<'g>,
    at: &'g str,
    /// The line, when it is a known person's.
    line: Option<usize>,
    month: usize,
    year_month: YearMonth,
}
