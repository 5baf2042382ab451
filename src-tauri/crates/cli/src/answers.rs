//! What each command answers, as one JSON document.

use crate::args::Year;
use crate::{Answer, Failure};
use clausier_office::batch::{self, hours as decimal, plain, sentences};
use clausier_office::commands::dispatch;
use clausier_office::domain::matching::Fits;
use clausier_office::domain::message::Arg;
use clausier_office::domain::quantity::{Hours, PlacementId, YearMonth};
use clausier_office::domain::text::fold;
use clausier_office::error::OfficeError;
use clausier_office::session::{Desk, Silent};
use clausier_office::view::follow::{ImportFile, ImportReport, LotsQuery};
use clausier_office::view::hours_import::{HoursByBucket, HoursFile};
use clausier_office::view::people::PeopleQuery;
use clausier_office::view::plan::PlanFile;
use clausier_office::view::report::YearQuery;
use clausier_office::view::twins::PeopleFile;
use clausier_office::view::{ById, Nothing};
use clausier_office::words::{say, written};
use clausier_office::{
    documents, follow, history, hours as hours_import, import, matching, people, plan, portfolio, report,
};
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

/// Runs a command of the window.
pub(crate) fn call(desk: &Desk<'_>, name: &str, input: Value) -> Answer {
    Ok(dispatch(desk.session, name, input, &Silent)?)
}

pub(crate) fn import_decp(desk: &Desk<'_>, files: &[PathBuf], dry_run: bool) -> Answer {
    import_each(desk, files, |file| Ok(import::decp(desk, ImportFile { file, dry_run })?))
}

pub(crate) fn import_plan(desk: &Desk<'_>, files: &[PathBuf], dry_run: bool, mapping: &str) -> Answer {
    import_each(desk, files, |file| {
        let ask = PlanFile { file, name: String::new(), buyer: String::new(), columns: Default::default() };
        Ok(if dry_run {
            plan::preview_named(desk, ask, mapping)?.report
        } else {
            plan::import_named(desk, ask, mapping)?.report
        })
    })
}

/// How a list of people is imported.
pub(crate) struct PeopleImport {
    /// Only say what would happen.
    pub(crate) dry_run: bool,
    /// Fill what sheets already there leave empty.
    pub(crate) complete: bool,
}

pub(crate) fn import_people(desk: &Desk<'_>, files: &[PathBuf], mapping: &str, how: &PeopleImport) -> Answer {
    import_each(desk, files, |file| {
        let ask = PeopleFile { file, columns: Default::default(), complete: how.complete };
        Ok(if how.dry_run {
            people::preview_people_named(desk, ask, mapping)?.report
        } else {
            people::import_people_named(desk, ask, mapping)?.report
        })
    })
}

/// How a file of hours is imported.
pub(crate) struct HoursImport<'a> {
    /// Only say what would happen.
    pub(crate) dry_run: bool,
    /// The month of the rows that say none.
    pub(crate) month: Option<&'a str>,
}

pub(crate) fn import_hours(
    desk: &Desk<'_>,
    files: &[PathBuf],
    mapping: &str,
    how: &HoursImport<'_>,
) -> Answer {
    let month = match how.month {
        None => None,
        Some(text) => Some(YearMonth::parse(text).ok_or_else(|| Failure::Usage("--month YYYY-MM".into()))?),
    };
    let mut hours = HoursByBucket::default();
    let mut questions = Vec::new();
    let mut total = import_each(desk, files, |file| {
        let ask = HoursFile { file, month, ..HoursFile::default() };
        let seen = hours_import::preview_hours_named(desk, ask.clone(), mapping)?;
        questions.extend(seen.questions.iter().map(|question| {
            let choices = question.choices.iter().map(|choice| json!({ "id": choice.target, "name": choice.name }));
            json!({
                "kind": question.kind, "words": question.words, "company": question.company, "rows": question.rows,
                "hours": decimal(question.hours), "choices": choices.collect::<Vec<_>>(),
            })
        }));
        let (report, by_bucket) = if how.dry_run {
            (seen.report, seen.hours)
        } else {
            let done = hours_import::import_hours_named(desk, ask, mapping)?;
            (done.report, done.hours)
        };
        hours.file += by_bucket.file;
        hours.accepted += by_bucket.accepted;
        hours.repaired += by_bucket.repaired;
        hours.duplicates += by_bucket.duplicates;
        hours.rejected += by_bucket.rejected;
        Ok(report)
    })?;
    if let Some(object) = total.as_object_mut() {
        object.insert(
            "hours".into(),
            json!({
                "file": decimal(hours.file), "accepted": decimal(hours.accepted), "repaired": decimal(hours.repaired),
                "duplicates": decimal(hours.duplicates), "rejected": decimal(hours.rejected),
            }),
        );
        object.insert("questions".into(), questions.into());
    }
    Ok(total)
}

/// Imports files one after the other and adds up what became of their rows.
fn import_each(
    desk: &Desk<'_>,
    files: &[PathBuf],
    mut import: impl FnMut(String) -> Result<ImportReport, Failure>,
) -> Answer {
    let language = desk.session.language();
    let mut total = json!({ "rows": 0, "accepted": 0, "repaired": 0, "duplicates": 0, "rejected": 0 });
    let mut problems = Vec::new();
    for path in files {
        if !path.exists() {
            return Err(OfficeError::refused("error-missing").into());
        }
        let report = import(desk.session.ticket(path))?;
        add(&mut total, &report);
        for p in &report.problems {
            let file = path.file_name().map(|n| n.to_string_lossy().into_owned());
            let message = say(language, &p.message);
            problems.push(
                json!({ "file": file, "row": p.row, "column": p.column, "code": p.code, "message": message }),
            );
        }
    }
    if let Some(object) = total.as_object_mut() {
        object.insert("problems".into(), problems.into());
    }
    Ok(total)
}

fn add(total: &mut Value, report: &ImportReport) {
    for (name, count) in [
        ("rows", report.rows),
        ("accepted", report.accepted),
        ("repaired", report.repaired),
        ("duplicates", report.duplicates),
        ("rejected", report.rejected),
    ] {
        let sum = total[name].as_u64().unwrap_or(0) + u64::from(count);
        total[name] = sum.into();
    }
}

pub(crate) fn lots(desk: &Desk<'_>, filter: &str) -> Answer {
    let view = follow::lots(desk, LotsQuery { filter: "all".into(), text: filter.into() })?;
    let lot = |l: &clausier_office::view::follow::LotLine| {
        json!({
            "id": l.id, "name": l.name, "title": l.title, "buyer": l.buyer, "status": l.status, "level": l.level,
            "due": decimal(l.due), "done": decimal(l.done + l.to_check), "validated": decimal(l.done), "to_check": decimal(l.to_check),
            "forecast": decimal(l.forecast), "gap": decimal(l.gap), "starts_on": l.starts_on, "ends_on": l.ends_on,
        })
    };
    Ok(json!({ "lots": view.lots.iter().map(lot).collect::<Vec<_>>() }))
}

pub(crate) fn people(desk: &Desk<'_>, filter: &str) -> Answer {
    let mut all = Vec::new();
    for status in ["all", "left"] {
        let query = PeopleQuery {
            text: filter.into(),
            filter: status.into(),
            limit: u32::MAX,
            ..PeopleQuery::default()
        };
        for p in people::people(desk, query)?.rows {
            all.push(json!({
                "id": p.id, "name": p.name, "wish": p.wish, "post": p.post, "available": p.available,
                "hours": decimal(p.hours), "due_on": p.due_on, "due_kind": p.due_kind, "left": status == "left",
            }));
        }
    }
    Ok(json!({ "people": all }))
}

fn begins(words: &str, text: &str) -> bool {
    let (words, text) = (fold(words), fold(text));
    words.is_empty() || words.split(' ').all(|w| text.split(' ').any(|t| t.starts_with(w)))
}

pub(crate) fn needs(desk: &Desk<'_>, filter: &str) -> Answer {
    let view = matching::needs(desk, Nothing {})?;
    let needs =
        view.needs.iter().filter(|n| begins(filter, &format!("{} {} {}", n.title, n.lot_name, n.place)));
    let need = |n: &clausier_office::view::matching::NeedLine| {
        json!({
            "id": n.id, "title": n.title, "lot": n.lot, "lot_name": n.lot_name, "seats": n.seats,
            "seats_open": n.seats_open, "starts_on": n.starts_on, "ends_on": n.ends_on,
            "weekly_hours": decimal(n.weekly_hours), "place": n.place, "status": n.status, "gap": decimal(n.gap),
        })
    };
    Ok(json!({ "needs": needs.map(need).collect::<Vec<_>>() }))
}

pub(crate) fn placements(desk: &Desk<'_>, filter: &str) -> Answer {
    let ledger = desk.ledger()?;
    let language = desk.session.language();
    let mut found = Vec::new();
    for p in ledger.placements.values() {
        let (name, lot) = (ledger.person_name(p.person), ledger.lot_name(p.lot, language));
        let employer = ledger.organisation_name(p.employer);
        if begins(filter, &format!("{name} {lot} {employer} {}", p.job)) {
            found.push(json!({
                "id": p.id, "person": p.person, "name": name, "lot": p.lot, "lot_name": lot, "employer": employer,
                "modality": p.modality, "job": p.job, "starts_on": p.starts_on, "ends_on": p.ended_on.or(p.ends_on),
                "hours": decimal(ledger.placement_hours(p.id)),
            }));
        }
    }
    Ok(json!({ "placements": found }))
}

pub(crate) fn match_need(desk: &Desk<'_>, need: i64, top: usize) -> Answer {
    let ledger = desk.ledger()?;
    let language = desk.session.language();
    let mut ranked = Vec::new();
    for (position, result) in matching::ranked(desk, need)?.into_iter().take(top).enumerate() {
        let fits = match result.fits {
            Fits::Fits => "fits",
            Fits::UnderCondition => "under_condition",
            Fits::Out => "out",
        };
        let reasons: Vec<String> = result.reasons.iter().map(|r| say(language, &r.message)).collect();
        let unlock = matching::unlock_lines(result.unlock);
        let unlock: Vec<Vec<String>> = unlock.iter().map(|set| sentences(language, set)).collect();
        ranked.push(json!({
            "rank": position + 1, "person": result.person, "name": ledger.person_name(result.person), "fits": fits,
            "points": result.points, "reasons": reasons, "blockers": sentences(language, &result.blockers),
            "unlock": unlock,
        }));
    }
    Ok(json!({ "need": need, "people": ranked }))
}

pub(crate) fn portfolio(desk: &Desk<'_>) -> Answer {
    let clock = std::time::Instant::now();
    let plan = portfolio::portfolio(desk, Nothing {})?;
    let milliseconds = u64::try_from(clock.elapsed().as_millis()).unwrap_or(u64::MAX);
    let lines = plan.lines.iter().map(|l| json!({ "person": l.person, "need": l.need, "score": l.score }));
    Ok(json!({
        "assignments": lines.collect::<Vec<_>>(), "total": plan.total, "greedy_total": plan.by_hand_total,
        "optimal": plan.optimal, "upper_bound": plan.upper_bound, "milliseconds": milliseconds,
        "contradictions": sentences(
            desk.session.language(),
            &plan.contradictions.into_iter().map(|clash| clash.sentence).collect::<Vec<_>>(),
        ),
    }))
}

pub(crate) fn hours(desk: &Desk<'_>, lot: i64, month: &str) -> Answer {
    let month = YearMonth::parse(month).ok_or_else(|| Failure::Usage("--month YYYY-MM".into()))?;
    let ledger = desk.ledger()?;
    let language = desk.session.language();
    let view = follow::lot(desk, ById { id: lot })?;
    let mut lines = Vec::new();
    let (mut counted, mut to_check) = (Hours::ZERO, Hours::ZERO);
    for (id, months) in &ledger.hours {
        let Some(placement) = ledger.placements.get(id).filter(|p| p.lot.0 == lot) else { continue };
        let Some(entry) = months.get(&month) else { continue };
        counted += entry.counted.counted;
        to_check += entry.counted.to_check;
        lines.push(json!({
            "line": entry.line.id, "placement": PlacementId(id.0), "person": placement.person,
            "name": ledger.person_name(placement.person), "employer": ledger.organisation_name(placement.employer),
            "hours": decimal(entry.line.hours), "status": entry.line.status,
            "counted": decimal(entry.counted.counted), "to_check": decimal(entry.counted.to_check),
            "not_counted": decimal(entry.counted.outside + entry.counted.rejected),
            "reasons": sentences(language, &entry.counted.reasons),
        }));
    }
    Ok(json!({
        "lot": lot, "name": view.line.name, "month": month.to_string(), "lines": lines,
        "counted": decimal(counted), "to_check": decimal(to_check),
    }))
}

pub(crate) fn status(desk: &Desk<'_>, lot: i64) -> Answer {
    let view = follow::lot(desk, ById { id: lot })?;
    Ok(json!({
        "lot": lot, "name": view.line.name, "due": decimal(view.line.due),
        "done": decimal(view.line.done + view.line.to_check), "validated": decimal(view.line.done),
        "to_check": decimal(view.line.to_check), "forecast": decimal(view.line.forecast),
        "gap": decimal(view.line.gap), "expected": decimal(view.expected),
        "point_of_no_return": view.point_of_no_return, "level": view.line.level,
        "to_hold": sentences(desk.session.language(), &view.to_hold),
    }))
}

fn query(year: &Year) -> (YearQuery, Option<Hours>) {
    (YearQuery { year: year.year, buyer: year.buyer }, year.etp_hours.map(Hours::whole))
}

pub(crate) fn indicators(desk: &Desk<'_>, year: &Year) -> Answer {
    use clausier_office::domain::impact::{YearSummary, as_arg};
    let (query, fte_hours) = query(year);
    let language = desk.session.language();
    let YearSummary { indicators, breakdowns, pledges, .. } = report::summary(desk, &query, fte_hours)?;
    let mut values = Map::new();
    let mut previous = Map::new();
    for i in indicators {
        values.insert(i.code.clone(), i.value.map_or(Value::Null, |v| plain(&as_arg(i.unit, v))));
        previous.insert(i.code, i.previous.map_or(Value::Null, |v| plain(&as_arg(i.unit, v))));
    }
    let mut parts = Map::new();
    for b in breakdowns {
        let rows: Vec<Value> = b
            .rows
            .iter()
            .map(|r| {
                let share = r.share.map(|s| plain(&s.into()));
                json!({ "key": r.key, "label": written(language, &r.label), "value": plain(&as_arg(b.unit, r.value)), "share": share })
            })
            .collect();
        let total = plain(&as_arg(b.unit, b.total));
        parts.insert(b.code, json!({ "rows": rows, "total": total, "merged": b.merged }));
    }
    let hundredths = |n: i64| plain(&Arg::Hundredths(n));
    let others: Vec<Value> = pledges
        .iter()
        .map(|p| {
            json!({
                "contract": p.contract, "label": p.label, "unit": written(language, &p.unit),
                "target": hundredths(p.target), "in_year": p.in_year.map(hundredths),
                "reached": hundredths(p.reached), "rate": p.rate.map(|r| plain(&r.into())),
            })
        })
        .collect();
    let fte = fte_hours.map_or_else(|| desk.settings().map(|s| s.fte_hours), Ok)?;
    Ok(json!({
        "year": query.year, "etp_hours": batch::hours(fte), "indicators": values, "previous": previous,
        "breakdowns": parts, "other_commitments": others,
    }))
}

pub(crate) fn report(desk: &Desk<'_>, year: &Year, out: &Path) -> Answer {
    let (query, fte_hours) = query(year);
    let written = report::write_workbook_at(desk, &query, fte_hours, out)?;
    Ok(json!({ "path": crate::absolute(out), "sheets": written.sheets, "figures": written.figures }))
}

pub(crate) fn document(desk: &Desk<'_>, contract: i64, kind: &str, format: &str, out: &Path) -> Answer {
    let written = documents::write_document_at(desk, contract, kind, format, out)?;
    let warnings: Vec<Value> = written
        .warnings
        .iter()
        .map(|w| json!({ "code": w.code, "part": w.part, "message": say(desk.session.language(), &w.message) }))
        .collect();
    Ok(json!({ "path": crate::absolute(out), "hours": decimal(written.hours), "warnings": warnings }))
}

pub(crate) fn check(desk: &Desk<'_>) -> Answer {
    let language = desk.session.language();
    let view = history::check(desk, Nothing {})?;
    let anomaly = |m: &clausier_office::domain::message::Message| {
        let count = m.args.get("count").map(plain);
        json!({ "code": m.key.trim_start_matches("check-"), "count": count, "message": say(language, m) })
    };
    let anomalies: Vec<Value> = view.anomalies.iter().map(anomaly).collect();
    Ok(json!({ "sound": view.sound, "anomalies": anomalies }))
}
