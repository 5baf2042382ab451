//! Duty 4: the year in figures, and its workbook.

mod facts;
#[cfg(test)]
mod tests;

use crate::assets::assets;
use crate::error::OfficeError;
use crate::files::write_whole;
use crate::follow::month_of;
use crate::input;
use crate::ledger::{Ledger, span_of};
use crate::session::Desk;
use crate::view::Choice;
use crate::view::report::{
    BreakdownRowView, BreakdownView, IndicatorView, WriteWorkbook, WrittenWorkbook, YearQuery, YearView,
};
use crate::words::{self, Language};
use chrono::NaiveDate;
use clausier_domain::impact::{
    Breakdown, ImpactSettings, Indicator, Theme, YearSummary, as_arg, year_summary,
};
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::{Hours, OrganisationId, YearMonth};
use clausier_domain::rulebook::Provenance;
use clausier_domain::vocabulary::OrganisationKind;
use clausier_exchange::workbook::{
    Labels, PeopleRows, ReportState, Source, WorkbookError, YearReport, write_year,
};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

pub use facts::facts;
pub(crate) use facts::main_criterion;

/// Missing declarations named one by one.
const NAMED: usize = 6;

/// The words of what is written into a file, in one language.
pub(crate) struct Words(pub(crate) Language);

impl Labels for Words {
    fn text(&self, key: &str) -> String {
        words::text(self.0, key)
    }
    fn say(&self, message: &Message) -> String {
        words::say(self.0, message)
    }
}

pub(crate) fn first_day(year: i32) -> NaiveDate {
    YearMonth::new(year, 1).map(YearMonth::first_day).unwrap_or_default()
}

pub(crate) fn last_day(year: i32) -> NaiveDate {
    YearMonth::new(year, 12).map(YearMonth::last_day).unwrap_or_default()
}

pub(crate) fn check_year(year: i32) -> Result<(), OfficeError> {
    if (1990..=2100).contains(&year) { Ok(()) } else { Err(OfficeError::field("year", "error-year")) }
}

/// Months of a year whose declaration is due, and who has not declared.
struct Missing {
    declarations: Vec<Message>,
    count: usize,
    to_check: Hours,
}

fn missing(ledger: &Ledger, year: i32, buyer: Option<OrganisationId>, language: Language) -> Missing {
    let mut found = Missing { declarations: Vec::new(), count: 0, to_check: Hours::ZERO };
    let months: Vec<YearMonth> =
        (1..=12).filter_map(|m| YearMonth::new(year, m)).filter(|m| *m <= ledger.due_month).collect();
    for lot in ledger.lots.values() {
        let contract = ledger.contracts.get(&lot.contract);
        if buyer.is_some() && contract.and_then(|c| c.buyer) != buyer {
            continue;
        }
        let mut employers: BTreeMap<OrganisationId, ()> = BTreeMap::new();
        for placement in ledger.placements_on(lot.id) {
            employers.insert(placement.employer, ());
            let lines = ledger.hours.get(&placement.id).into_iter().flatten();
            found.to_check += lines.filter(|(m, _)| m.year() == year).map(|(_, l)| l.counted.to_check).sum();
        }
        for employer in employers.into_keys() {
            for month in &months {
                let awaited = ledger
                    .placements_on(lot.id)
                    .any(|p| p.employer == employer && span_of(p).touches(*month));
                if awaited && month_of(ledger, lot.id, employer, *month).status == "missing" {
                    found.count += 1;
                    found.declarations.push(
                        Message::new("missing-declaration")
                            .with("company", ledger.organisation_name(employer))
                            .with("lot", ledger.lot_name(lot.id, language))
                            .with("month", *month),
                    );
                }
            }
        }
    }
    found
}

fn settings_of(desk: &Desk<'_>, buyer: Option<i64>) -> Result<ImpactSettings, OfficeError> {
    let settings = desk.settings()?;
    Ok(ImpactSettings {
        fte_hours: settings.fte_hours,
        day_hours: settings.day_hours,
        small_cell: settings.small_cell,
        buyer: buyer.map(OrganisationId),
    })
}

/// The figures of a year, as the rules compute them.
///
/// # Errors
/// By the field `year` or `buyer`.
pub fn summary(
    desk: &Desk<'_>,
    query: &YearQuery,
    fte_hours: Option<Hours>,
) -> Result<YearSummary, OfficeError> {
    check_year(query.year)?;
    let ledger = desk.ledger()?;
    if query.buyer.is_some_and(|b| !ledger.organisations.contains_key(&OrganisationId(b))) {
        return Err(OfficeError::field("buyer", "error-not-found"));
    }
    let mut settings = settings_of(desk, query.buyer)?;
    if let Some(hours) = fte_hours {
        settings.fte_hours = hours;
    }
    Ok(year_summary(&facts(&ledger, query.year, desk.session.language()), &settings))
}

/// The year in figures.
///
/// # Errors
/// By the field `year` or `buyer`.
pub fn year(desk: &Desk<'_>, query: YearQuery) -> Result<YearView, OfficeError> {
    let ledger = desk.ledger()?;
    let language = desk.session.language();
    let YearSummary { indicators, breakdowns, pledges, .. } = summary(desk, &query, None)?;
    let missing = missing(&ledger, query.year, query.buyer.map(OrganisationId), language);
    let today = ledger.today;
    let running = query.year >= YearMonth::of(today).year();
    let mut told: Vec<Message> = missing.declarations.iter().take(NAMED).cloned().collect();
    if missing.count > NAMED {
        told.push(Message::new("missing-more").with("count", missing.count - NAMED));
    }
    if !missing.to_check.is_zero() {
        told.push(Message::new("missing-to-check").with("hours", missing.to_check));
    }
    if running {
        told.push(Message::new("missing-year-open").with("year", Arg::Text(query.year.to_string())));
    }
    let buyers = ledger.organisations.values().filter(|o| o.kind == OrganisationKind::Buyer);
    let mut buyers: Vec<Choice> =
        buyers.map(|o| Choice { id: o.id.0, name: o.name.clone(), detail: o.commune.clone() }).collect();
    buyers.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(YearView {
        year: query.year,
        years: years(&ledger),
        as_of: input::iso(last_day(query.year).min(ledger.due_month.last_day())),
        complete: told.is_empty(),
        missing: told,
        indicators: indicators.into_iter().map(indicator_view).collect(),
        breakdowns: breakdowns.into_iter().map(breakdown_view).collect(),
        buyers,
        sheets: clausier_exchange::workbook::sheet_names(&Words(language), pledges.len()),
        pledges,
    })
}

fn years(ledger: &Ledger) -> Vec<i32> {
    let mut years: BTreeSet<i32> = ledger.hours.values().flat_map(|l| l.keys().map(|m| m.year())).collect();
    years.insert(YearMonth::of(ledger.today).year());
    years.into_iter().rev().collect()
}

fn indicator_view(i: Indicator) -> IndicatorView {
    IndicatorView {
        theme: match i.theme {
            Theme::Volume => "volume",
            Theme::Purchasing => "purchasing",
            Theme::People => "people",
            Theme::Modality => "modality",
            Theme::Sector => "sector",
            Theme::Outcomes => "outcomes",
        }
        .to_owned(),
        value: i.value.map(|v| as_arg(i.unit, v)),
        previous: i.previous.map(|v| as_arg(i.unit, v)),
        code: i.code,
        label: i.label,
        definition: i.definition,
    }
}

fn breakdown_view(b: Breakdown) -> BreakdownView {
    let label = |label: Arg| match label {
        Arg::Key(key) => Message::new(key),
        other => Message::new("plain-text").with("text", other),
    };
    BreakdownView {
        total: as_arg(b.unit, b.total),
        merged: u32::try_from(b.merged).unwrap_or(u32::MAX),
        rows: b
            .rows
            .into_iter()
            .map(|r| BreakdownRowView {
                label: label(r.label),
                value: as_arg(b.unit, r.value),
                share: r.share.map(|s| s.get()),
            })
            .collect(),
        code: b.code,
        label: b.label,
    }
}

/// Writes the workbook to the place the user chose: whole, or not at all.
///
/// # Errors
/// By the field; when the file is open elsewhere; when the user stopped.
pub fn write_workbook(desk: &Desk<'_>, ask: WriteWorkbook) -> Result<WrittenWorkbook, OfficeError> {
    let path = desk.session.path(&ask.file)?;
    let query = YearQuery { year: ask.year, buyer: ask.buyer };
    write_workbook_at(desk, &query, None, &path)
}

/// As [`write_workbook`], for a door that knows paths; `fte_hours` replaces the office's divisor.
///
/// # Errors
/// As [`write_workbook`].
pub fn write_workbook_at(
    desk: &Desk<'_>,
    query: &YearQuery,
    fte_hours: Option<Hours>,
    path: &std::path::Path,
) -> Result<WrittenWorkbook, OfficeError> {
    check_year(query.year)?;
    let ledger = desk.ledger()?;
    let language = desk.session.language();
    let mut settings = settings_of(desk, query.buyer)?;
    if let Some(hours) = fte_hours {
        settings.fte_hours = hours;
    }
    let buyer = match query.buyer {
        None => None,
        Some(id) => Some(
            ledger
                .organisations
                .get(&OrganisationId(id))
                .ok_or_else(|| OfficeError::field("buyer", "error-not-found"))?,
        ),
    };
    let missing = missing(&ledger, query.year, settings.buyer, language);
    let open = query.year >= YearMonth::of(ledger.today).year();
    let provisional = open || missing.count > 0 || !missing.to_check.is_zero();
    let facts = facts(&ledger, query.year, language);
    let report = YearReport {
        facts: &facts,
        settings,
        office: desk.settings()?.office_name,
        scope: buyer.map_or_else(|| words::text(language, "report-scope-all"), |b| b.name.clone()),
        known_on: ledger.today,
        state: if provisional {
            ReportState::Provisional { missing_declarations: missing.count }
        } else {
            ReportState::Final
        },
        people_rows: PeopleRows::Separate,
        sources: sources(language)?,
    };
    let mut tell = |done: usize, total: usize, sheet: &str| {
        let message = Message::new("progress-sheet").with("sheet", sheet);
        match desk.step(done, total, message) {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        }
    };
    let file = write_year(&report, &Words(language), &mut tell);
    let file = file.map_err(|e| match e {
        WorkbookError::Cancelled => OfficeError::Stopped,
        WorkbookError::TooManyRows { .. } => OfficeError::File(Message::new("error-workbook-rows")),
        WorkbookError::Xlsx(_) => OfficeError::File(Message::new("error-workbook")),
    })?;
    write_whole(path, &file.bytes).map_err(|_| {
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        OfficeError::File(Message::new("error-workbook-write").with("file", name))
    })?;
    Ok(WrittenWorkbook {
        name: path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default(),
        sheets: file.sheets,
        figures: u32::try_from(file.figures).unwrap_or(u32::MAX),
    })
}

fn sources(language: Language) -> Result<Vec<Source>, OfficeError> {
    let rules = &assets()?.eligibility;
    let line = |key: &str, provenance: &Provenance| Source {
        label: words::text(language, key),
        detail: provenance.source.clone(),
        date: Some(provenance.source_date),
    };
    let counting = &assets()?.execution.counting;
    Ok(vec![
        line("source-countable", &rules.countable_months.provenance),
        line("source-ceiling", &counting.monthly_refused.provenance),
    ])
}
