//! The attestation of a lot: one page that states hours and decides nothing.

use super::facts::LotFacts;
use crate::documents::facts::one_line;
use crate::documents::paper::Pen;
use crate::format;
use clausier_documents::{Block, Document, Run};
use clausier_domain::message::Message;
use clausier_domain::quantity::Hours;
use clausier_domain::vocabulary::PartyRole;

/// The attestation of completion, in full, in part or of nothing done.
pub(super) fn attestation(pen: &Pen<'_>, lot: &LotFacts) -> Document {
    let state = lot.state().replace('_', "-");
    let title = pen.text(&format!("attest-title-{state}"));
    let mut document = pen.document(title, subtitle(pen, lot));
    let blocks = &mut document.blocks;
    blocks.push(Block::note(pen.text("attest-draft")));
    let mut found = vec![Run::strong(pen.say(&finding(pen, lot)))];
    if !lot.ended {
        found.push(Run::plain(format!(" {}", pen.say(&provisional(lot)))));
    }
    blocks.push(Block::Paragraph(found));
    blocks.push(Block::Paragraph(identity(pen, lot)));
    blocks.push(figures(pen, lot));
    blocks.push(employers(pen, lot));
    blocks.push(Block::paragraph(by_modality(pen, lot)));
    blocks.push(Block::paragraph(pen.text("attest-basis")));
    blocks.push(Block::Paragraph(vec![Run::placeholder(pen.text("attest-sign"))]));
    document
}

/// The lot, its buyer and the day.
pub(super) fn subtitle(pen: &Pen<'_>, lot: &LotFacts) -> String {
    let message = Message::new("attest-subtitle")
        .with("lot", one_line(&lot.view.full_title))
        .with("buyer", one_line(&lot.view.line.buyer))
        .with("date", pen.today);
    pen.say(&message)
}

/// What was done of what was due, in one sentence.
pub(super) fn finding(pen: &Pen<'_>, lot: &LotFacts) -> Message {
    let state = lot.state().replace('_', "-");
    let (due, done) = (lot.due(), lot.done());
    let more = if done > due { done - due } else { Hours::ZERO };
    let mut message = Message::new(format!("attest-finding-{state}"))
        .with("date", pen.today)
        .with("done", done)
        .with("due", due)
        .with("missing", (due - done).max(Hours::ZERO))
        .with("more", more);
    if let Some(rate) = lot.rate() {
        message = message.with("rate", rate);
    }
    message
}

/// The lot still runs: what is stated may change.
pub(super) fn provisional(lot: &LotFacts) -> Message {
    match lot.view.line.ends_on.as_deref().and_then(|day| day.parse::<chrono::NaiveDate>().ok()) {
        Some(end) => Message::new("attest-provisional").with("date", end),
        None => Message::new("attest-provisional-open"),
    }
}

/// What the document is about: a label and its value.
fn identified(pen: &Pen<'_>, lot: &LotFacts) -> Vec<(String, String)> {
    let view = &lot.view;
    let day = |iso: &Option<String>| {
        iso.as_deref().and_then(|d| d.parse().ok()).map(format::date).unwrap_or_default()
    };
    let (from, to) = (day(&view.line.starts_on), day(&view.line.ends_on));
    let dates = match (from.is_empty(), to.is_empty()) {
        (false, false) => pen.say(&Message::new("attest-dates").with("from", from).with("to", to)),
        (false, true) => from,
        _ => String::new(),
    };
    let all = [
        ("attest-buyer", one_line(&view.line.buyer)),
        ("attest-market", one_line(&view.contract_title)),
        ("attest-reference", one_line(&view.reference)),
        ("attest-lot", one_line(&view.full_title)),
        ("attest-holders", lot.holders()),
        ("attest-period", dates),
    ];
    // A contract of one lot is named once.
    let once = view.full_title == view.contract_title;
    let said = all.into_iter().filter(|(key, value)| !value.is_empty() && (!once || *key != "attest-market"));
    said.map(|(key, value)| (pen.text(key), value)).collect()
}

/// What the document is about, one line for each: a page has room for it.
fn identity(pen: &Pen<'_>, lot: &LotFacts) -> Vec<Run> {
    let mut runs = Vec::new();
    for (label, value) in identified(pen, lot) {
        let line = Message::new("attest-line").with("label", label).with("value", value);
        let end = if runs.is_empty() { "" } else { "\n" };
        runs.push(Run::plain(format!("{end}{}", pen.say(&line))));
    }
    runs
}

/// What the document is about, in a table.
pub(super) fn contract(pen: &Pen<'_>, lot: &LotFacts) -> Block {
    pen.facts("attest-contract", identified(pen, lot))
}

/// Validated hours by modality, in one sentence.
fn by_modality(pen: &Pen<'_>, lot: &LotFacts) -> String {
    let said = |(key, hours): &(String, Hours)| {
        let (label, value) = (pen.text(key), pen.hours(*hours));
        pen.say(&Message::new("attest-line").with("label", label).with("value", value))
    };
    let parts = lot.modalities.iter().map(said).collect::<Vec<_>>().join(" ; ");
    let message = Message::new("attest-line").with("label", pen.text("attest-by-modality"));
    pen.say(&message.with("value", if parts.is_empty() { pen.text("document-none") } else { parts }))
}

/// Hours, people and contracts of work.
pub(super) fn figures(pen: &Pen<'_>, lot: &LotFacts) -> Block {
    let line = &lot.view.line;
    let mut rows =
        vec![(pen.text("attest-due"), pen.hours(line.due)), (pen.text("attest-done"), pen.hours(line.done))];
    if let Some(rate) = lot.rate() {
        rows.push((pen.text("attest-rate"), format::rate(pen.language, rate)));
    }
    let difference = line.done - line.due;
    let key = if difference < Hours::ZERO { "attest-missing" } else { "attest-more" };
    rows.push((pen.text(key), pen.hours(Hours::new(difference.get().saturating_abs()))));
    rows.push((pen.text("attest-to-check"), pen.hours(line.to_check)));
    rows.push((pen.text("attest-people"), pen.count(lot.people.len())));
    rows.push((pen.text("attest-contracts"), pen.count(lot.contracts)));
    pen.sums("attest-figures", ["attest-column-fact", "attest-column-quantity"], rows, None)
}

/// Validated hours of each employer: they add up to those of the lot.
pub(super) fn employers(pen: &Pen<'_>, lot: &LotFacts) -> Block {
    let row = |(name, role, hours): &(String, Option<PartyRole>, Hours)| {
        let name = one_line(name);
        let named = match role {
            None => name,
            Some(role) => {
                let role = pen.text(&super::facts::word("party-role-", role));
                pen.say(&Message::new("attest-employer").with("name", name).with("role", role))
            }
        };
        (named, pen.hours(*hours))
    };
    let rows: Vec<(String, String)> = lot.employers.iter().map(row).collect();
    let total: Hours = lot.employers.iter().map(|(.., hours)| *hours).sum();
    let headings = ["attest-column-employer", "attest-column-hours"];
    pen.sums("attest-by-employer", headings, rows, Some(pen.hours(total)))
}

/// Validated hours by modality.
pub(super) fn modalities(pen: &Pen<'_>, lot: &LotFacts) -> Block {
    let rows = lot.modalities.iter().map(|(key, hours)| (pen.text(key), pen.hours(*hours))).collect();
    let total: Hours = lot.modalities.iter().map(|(_, hours)| *hours).sum();
    let headings = ["attest-column-modality", "attest-column-hours"];
    pen.sums("attest-by-modality", headings, rows, Some(pen.hours(total)))
}
