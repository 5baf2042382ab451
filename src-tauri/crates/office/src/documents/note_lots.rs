//! The lots in the note: their table, their formulas, what was said of each, where the profiles come from.

use super::facts::{Facts, one_line};
use super::note::{Origin, money, source_line};
use crate::assets::assets;
use crate::error::OfficeError;
use crate::format;
use crate::view::calibrate::{CalibrationLineView, FormulaStep};
use crate::view::studio::{FeasibilityView, ProfileUsed};
use crate::words::{self, Language};
use clausier_documents::{Block, Column, Row, Table};
use clausier_domain::message::Message;
use clausier_domain::quantity::Hours;

/// Reasons of feasibility that a note names; the screen has them all.
const REASONS: usize = 8;

/// The reason that counts the lots behind a verdict.
const COUNT_OF_LOTS: &str = "calibration-feasibility-lots";

/// The Fluent key of what a verdict is called.
fn verdict_key(verdict: &str) -> String {
    match verdict {
        "tight" | "incomplete" => format!("document-verdict-{verdict}"),
        other => format!("calibration-verdict-{}", other.replace('_', "-")),
    }
}

/// The Fluent key of a factor of the total.
pub(super) fn factor_key(factor: &str) -> String {
    let name = if factor == "effort" { "effort-rate".to_owned() } else { factor.replace('_', "-") };
    format!("calibration-field-{name}")
}

/// The table of lots and the formula of each.
pub(super) fn lots(facts: &Facts, language: Language) -> Vec<Block> {
    let lines = &facts.view.lines;
    let mut blocks = vec![Block::Table(table(facts, language))];
    let cost = |l: &&CalibrationLineView| matches!(l.method.as_str(), "" | "cost") && !l.steps.is_empty();
    if let Some(line) = lines.iter().find(cost) {
        let formula = formula(&line.steps, |step| words::text(language, &step.label));
        let method = words::text(language, "calibrage-method-cost");
        let message = Message::new("document-formula").with("method", method).with("formula", formula);
        blocks.push(Block::paragraph(words::say(language, &message)));
    }
    blocks.push(Block::bullets(lines.iter().map(|line| worked(line, language))));
    blocks
}

fn table(facts: &Facts, language: Language) -> Table {
    let head = |key: &str| words::text(language, key);
    let hours =
        |value: Option<Hours>| value.map_or_else(|| head("document-none"), |h| format::hours(language, h));
    let row = |l: &CalibrationLineView| {
        let kept = if l.kept == Some(Hours::ZERO) { head("document-no-clause") } else { hours(l.kept) };
        Row::body([
            name(l, language),
            money(language, l.amount),
            hours(l.low),
            hours(l.central),
            hours(l.high),
            kept,
            head(&verdict_key(&l.verdict)),
        ])
    };
    let totals = &facts.view.totals;
    let mut rows: Vec<Row> = facts.view.lines.iter().map(row).collect();
    rows.push(Row::total([
        head("document-total"),
        format::money(language, totals.amount),
        format::hours(language, totals.low),
        format::hours(language, totals.central),
        format::hours(language, totals.high),
        format::hours(language, totals.kept),
        String::new(),
    ]));
    Table {
        caption: String::new(),
        columns: vec![
            Column::start(head("document-column-lot"), 30),
            Column::end(head("document-column-amount"), 17),
            Column::end(head("document-column-low"), 13),
            Column::end(head("document-column-central"), 13),
            Column::end(head("document-column-high"), 13),
            Column::end(head("document-column-kept"), 13),
            Column::start(head("document-column-verdict"), 17),
        ],
        rows,
    }
}

fn name(line: &CalibrationLineView, language: Language) -> String {
    let message = Message::new("document-lot")
        .with("number", line.number.to_string())
        .with("title", one_line(&line.title));
    words::say(language, &message)
}

/// "a × b ÷ c = d": a factor without a sign begins another line of the calculation.
fn formula(steps: &[FormulaStep], said: impl Fn(&FormulaStep) -> String) -> String {
    let mut formula = String::new();
    for step in steps {
        if step.sign.is_empty() {
            if !formula.is_empty() {
                formula.push_str("\u{202f}; ");
            }
        } else {
            formula.push('\u{a0}');
            formula.push_str(&step.sign);
            formula.push(' ');
        }
        formula.push_str(&said(step));
    }
    formula
}

/// A lot's formula with its numbers, and how the hours to write were chosen.
fn worked(line: &CalibrationLineView, language: Language) -> String {
    let say = |message: Message| words::say(language, &message);
    if line.steps.is_empty() {
        let reasons = line.reasons.iter().map(|r| words::say(language, r)).collect::<Vec<_>>().join(" ");
        return say(Message::new("document-worked-none")
            .with("lot", name(line, language))
            .with("why", reasons));
    }
    let cost = matches!(line.method.as_str(), "" | "cost");
    let numbers = formula(&line.steps, |step| {
        let value = words::written(language, &step.value);
        if cost { value } else { format!("{} ({value})", words::text(language, &step.label)) }
    });
    let mut said =
        say(Message::new("document-worked").with("lot", name(line, language)).with("formula", numbers));
    if !cost {
        let key = format!("calibrage-method-{}", line.method.replace('_', "-"));
        let method = Message::new("document-worked-method").with("method", words::text(language, &key));
        said.push_str(&say(method));
    }
    if let Some(kept) = line.kept.filter(|kept| Some(*kept) != line.central) {
        let key = if line.kept_typed { "document-kept-typed" } else { "document-kept-rounded" };
        said.push_str(&say(Message::new(key).with("hours", kept)));
    }
    let result = &line.result;
    for (key, value) in [
        ("document-result-firm", result.firm),
        ("document-result-maximum", result.maximum),
        ("document-result-per", result.per_10_000),
        ("document-result-works", result.works),
        ("document-result-operation", result.operation),
    ] {
        if let Some(hours) = value {
            said.push_str(&say(Message::new(key).with("hours", hours)));
        }
    }
    said
}

/// What was found of each lot and of the whole, worst first.
pub(super) fn feasibility(facts: &Facts, whole: Option<&FeasibilityView>, language: Language) -> Vec<String> {
    // How many lots decided says nothing to a buyer who reads their reasons just below.
    let reasons = whole.into_iter().flat_map(|view| &view.reasons).filter(|r| r.key != COUNT_OF_LOTS);
    let mut lines: Vec<String> = reasons.map(|r| words::say(language, r)).collect();
    let incomplete = |l: &&CalibrationLineView| !l.steps.is_empty() && !l.reasons.is_empty();
    for line in facts.view.lines.iter().filter(incomplete) {
        let reasons = line.reasons.iter().map(|r| words::say(language, r)).collect::<Vec<_>>().join(" ");
        let said = Message::new("document-lot-reason").with("lot", name(line, language)).with("why", reasons);
        lines.push(words::say(language, &said));
    }
    lines.truncate(REASONS);
    lines
}

/// Where the profiles and the methods come from, as they were when the calibration was sent.
pub(super) fn sources(facts: &Facts, language: Language) -> Result<Vec<String>, OfficeError> {
    let say = |message: Message| words::say(language, &message);
    let mut lines = vec![say(Message::new("document-method-bounds"))];
    // What shares a source stands on one line.
    let mut sources: Vec<(Vec<String>, Origin)> = Vec::new();
    let mut cite =
        |label: String, origin: Origin| match sources.iter_mut().find(|(_, known)| *known == origin) {
            Some((labels, _)) => labels.push(label),
            None => sources.push((vec![label], origin)),
        };
    for profile in &facts.view.profiles {
        cite(profile_line(profile, language), profile_origin(profile, language));
    }
    let assets = assets()?;
    let used = |code: &str| facts.view.lines.iter().any(|l| l.method == code);
    for method in assets.calibration.methods.iter().filter(|m| m.code != "cost" && used(&m.code)) {
        let own = facts.bands.as_ref().filter(|_| method.code == "bands");
        let origin = match own {
            Some(own) => Origin {
                source: own_source("document-bands-own", &own.provenance.source, language),
                ..(&own.provenance).into()
            },
            None => (&method.provenance).into(),
        };
        cite(words::text(language, &method.label()), origin);
    }
    let told = sources
        .into_iter()
        .map(|(labels, origin)| source_line(language, &labels.join("\u{202f}; "), &origin));
    lines.extend(told);
    let typed = facts.view.lines.iter().filter(|l| l.labour_share_typed || l.hourly_cost_typed);
    let typed: Vec<String> = typed.map(|l| l.number.to_string()).collect();
    if !typed.is_empty() {
        lines.push(say(Message::new("document-typed").with("lots", typed.join(", "))));
    }
    Ok(lines)
}

fn profile_line(profile: &ProfileUsed, language: Language) -> String {
    let (share, cost) = (profile.share, profile.cost);
    let message = Message::new("document-profile")
        .with("label", words::text(language, &profile.label))
        .with("low", format::rate(language, share[0]))
        .with("high", format::rate(language, share[2]))
        .with("cheap", format::money(language, cost[0]))
        .with("dear", format::money(language, cost[2]));
    let said = words::say(language, &message);
    if profile.used == "learned" {
        format!("{said} ({})", words::text(language, "document-profile-learned"))
    } else {
        said
    }
}

fn profile_origin(profile: &ProfileUsed, language: Language) -> Origin {
    let source = match profile.used.as_str() {
        "own" => own_source("document-profile-own", &profile.source, language),
        _ => profile.source.clone(),
    };
    Origin { source, read_on: profile.source_date.parse().ok(), checked: profile.checked }
}

/// What the office says of its own figures.
fn own_source(key: &str, source: &str, language: Language) -> String {
    words::say(language, &Message::new(key).with("source", one_line(source)))
}
