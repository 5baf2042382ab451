//! The control pack: criteria, proofs, validity on the day of hire, hours month by month, and the gaps.

use super::people::{criterion, is_hidden, post};
use super::statement::{spans, why};
use crate::assets::Assets;
use crate::documents::facts::one_line;
use crate::documents::paper::Pen;
use crate::error::OfficeError;
use crate::evidence::missing;
use crate::format;
use crate::ledger::Ledger;
use crate::session::Desk;
use crate::view::attestations::{NamesShown, SensitiveShown};
use crate::view::evidence::{EvidenceQuery, MissingView};
use chrono::NaiveDate;
use clausier_documents::{Block, Column, Document, Row, Table};
use clausier_domain::eligibility::{ProofState, eligibility};
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::Hours;
use clausier_store::tables::{Evidence, Placement};
use std::collections::{BTreeMap, BTreeSet};

/// What a pack is about and how it names people.
pub(super) struct Control {
    /// What stands under the title.
    pub(super) subtitle: String,
    pub(super) names: NamesShown,
    pub(super) sensitive: SensitiveShown,
}

/// The pack of some placements, and the hours that count in it.
pub(super) fn control(
    desk: &Desk<'_>,
    pen: &Pen<'_>,
    ledger: &Ledger,
    assets: &Assets,
    ask: &Control,
    posts: &[&Placement],
) -> Result<(Document, Hours), OfficeError> {
    let mut posts: Vec<&Placement> = posts.to_vec();
    posts.sort_by_key(|p| (p.lot, p.starts_on, p.id));
    let gaps = missing(ledger, &posts, &EvidenceQuery::default(), pen.language, assets);
    let mut document = pen.document(pen.text("attest-title-control"), ask.subtitle.clone());
    document.blocks.push(Block::note(pen.text("attest-control-note")));
    document.blocks.push(Block::heading(1, pen.text("attest-essential")));
    let counted: Hours = posts.iter().map(|p| ledger.placement_hours(p.id)).sum();
    document.blocks.push(summary(pen, ledger, &posts, &gaps, counted));
    document.blocks.push(Block::heading(1, pen.text("attest-gaps")));
    document.blocks.push(Block::bullets(told_gaps(pen, &posts, ledger, &gaps, ask)));
    let mut lot = None;
    for (at, placement) in posts.iter().enumerate() {
        desk.step(at, posts.len().max(1), Message::new("progress-document-read"))?;
        if lot != Some(placement.lot) {
            lot = Some(placement.lot);
            let name = one_line(&ledger.lot_name(placement.lot, pen.language));
            document.blocks.push(Block::heading(1, name));
        }
        document.blocks.extend(one(pen, ledger, assets, ask, placement));
    }
    Ok((document, counted))
}

fn summary(
    pen: &Pen<'_>,
    ledger: &Ledger,
    posts: &[&Placement],
    gaps: &MissingView,
    counted: Hours,
) -> Block {
    let people: BTreeSet<_> = posts.iter().map(|p| p.person).collect();
    let to_check: Hours = posts
        .iter()
        .filter_map(|p| ledger.hours.get(&p.id))
        .flat_map(BTreeMap::values)
        .map(|l| l.counted.to_check)
        .sum();
    let rows = vec![
        (pen.text("attest-people-all"), pen.count(people.len())),
        (pen.text("attest-contracts-all"), pen.count(posts.len())),
        (pen.text("attest-counted"), pen.hours(counted)),
        (pen.text("attest-to-check"), pen.hours(to_check)),
        (pen.text("attest-unproven"), pen.hours(gaps.total)),
        (pen.text("attest-unproven-hires"), pen.count(gaps.hires.len())),
        (pen.text("attest-unproven-criteria"), pen.count(gaps.criteria.len())),
    ];
    pen.sums("", ["attest-column-fact", "attest-column-quantity"], rows, None)
}

/// Every gap, one line each.
fn told_gaps(
    pen: &Pen<'_>,
    posts: &[&Placement],
    ledger: &Ledger,
    gaps: &MissingView,
    ask: &Control,
) -> Vec<String> {
    let name = |placement: i64| {
        let known = posts.iter().find(|p| p.id.0 == placement);
        known.map(|p| post(pen, ledger, p, ask.names)).unwrap_or_default()
    };
    let mut lines = Vec::new();
    for gap in gaps.hours.iter().flat_map(|group| &group.posts) {
        let message = Message::new("attest-gap-hours")
            .with("post", name(gap.placement))
            .with("hours", gap.hours)
            .with("months", spans(pen, &gap.months));
        lines.push(pen.say(&message));
    }
    for gap in &gaps.hires {
        lines.push(pen.say(&Message::new("attest-gap-hire").with("post", name(gap.placement))));
    }
    for gap in &gaps.criteria {
        lines.push(pen.say(&Message::new("attest-gap-criteria").with("post", name(gap.placement))));
    }
    if lines.is_empty() {
        lines.push(pen.text("attest-gaps-none"));
    }
    lines
}

/// A placement: who, for whom, by which right, and every month.
fn one(pen: &Pen<'_>, ledger: &Ledger, assets: &Assets, ask: &Control, placement: &Placement) -> Vec<Block> {
    let mut blocks = vec![Block::heading(2, post(pen, ledger, placement, ask.names))];
    let started: Vec<String> =
        ledger.proofs_of_start(placement, assets).iter().map(|e| told_proof(pen, e)).collect();
    blocks.push(pen.facts(
        "",
        vec![
            (pen.text("attest-employer-label"), one_line(&ledger.organisation_name(placement.employer))),
            (
                pen.text("attest-user-company"),
                placement.user_company.map(|o| one_line(&ledger.organisation_name(o))).unwrap_or_default(),
            ),
            (
                pen.text("attest-column-modality"),
                pen.text(&super::facts::word("modality-", &placement.modality)),
            ),
            (pen.text("attest-work-contract"), one_line(&placement.contract_type)),
            (pen.text("attest-first-day"), format::date(placement.starts_on)),
            (pen.text("attest-last-day"), day(placement.ended_on.or(placement.ends_on))),
            (pen.text("attest-hire-proof"), started.join(" ; ")),
        ],
    ));
    blocks.extend(rights(pen, ledger, assets, ask, placement));
    blocks.push(Block::Table(months(pen, ledger, assets, placement)));
    blocks
}

/// Eligibility on the first day: why, or what is missing, and each criterion with its proofs.
fn rights(
    pen: &Pen<'_>,
    ledger: &Ledger,
    assets: &Assets,
    ask: &Control,
    placement: &Placement,
) -> Vec<Block> {
    let rules = &assets.eligibility;
    let at = placement.starts_on;
    let answer = eligibility(&ledger.facts_of(placement.person), at, rules);
    let key = if answer.eligible { "attest-eligible" } else { "attest-not-eligible" };
    let mut lines = vec![pen.say(&Message::new(key).with("date", at))];
    // The sentences name the criteria: a hidden one is hidden in them too.
    let hidden: Vec<String> = rules
        .criteria
        .iter()
        .filter(|rule| is_hidden(rules, &rule.code, ask.sensitive))
        .map(|rule| rule.label.clone())
        .collect();
    let quiet = |message: &Message| {
        let mut message = message.clone();
        for arg in message.args.values_mut() {
            if matches!(arg, Arg::Key(key) if hidden.contains(key)) {
                *arg = Arg::Key("attest-criterion-hidden".to_owned());
            }
        }
        pen.say(&message)
    };
    lines.extend(answer.reasons.iter().chain(&answer.missing).map(quiet));
    let mut blocks = vec![Block::bullets(lines)];
    let criteria = ledger.criteria.get(&placement.person).into_iter().flatten();
    let mut rows = Vec::new();
    for (one, state) in criteria.zip(&answer.criteria) {
        let name = criterion(pen, rules, &one.code, ask.sensitive);
        let state = pen.text(state_key(state.state));
        let proofs = ledger.proofs.get(&one.id).map(Vec::as_slice).unwrap_or_default();
        if proofs.is_empty() {
            let none = || String::new();
            rows.push(Row::body([name, pen.text("attest-no-proof"), none(), none(), none(), state]));
            continue;
        }
        // The kind of a proof names what it proves as surely as the criterion does.
        let hidden = is_hidden(rules, &one.code, ask.sensitive);
        for (n, proof) in proofs.iter().enumerate() {
            let first = |text: &str| if n == 0 { text.to_owned() } else { String::new() };
            let kind = if hidden || proof.kind.is_empty() { "attest-proof-seen" } else { &proof.kind };
            rows.push(Row::body([
                first(&name),
                one_line(&pen.text(kind)),
                seen(pen, proof.seen_on, &proof.seen_by),
                day(proof.issued_on),
                day(proof.valid_until),
                first(&state),
            ]));
        }
    }
    if !rows.is_empty() {
        blocks.push(Block::Table(Table {
            caption: pen.text("attest-criteria"),
            columns: vec![
                Column::start(pen.text("attest-column-criterion"), 26),
                Column::start(pen.text("attest-column-proof"), 22),
                Column::start(pen.text("attest-column-seen"), 13),
                Column::start(pen.text("attest-column-issued"), 13),
                Column::start(pen.text("attest-column-until"), 13),
                Column::start(pen.text("attest-column-at-hire"), 13),
            ],
            rows,
        }));
    }
    blocks
}

/// When a proof was seen, and by whom.
fn seen(pen: &Pen<'_>, on: NaiveDate, by: &str) -> String {
    let by = one_line(by);
    let message = Message::new("attest-seen").with("date", on).with("by", by.as_str());
    if by.is_empty() { format::date(on) } else { pen.say(&message) }
}

/// A day that may not be known.
fn day(day: Option<NaiveDate>) -> String {
    day.map(format::date).unwrap_or_default()
}

/// How a criterion stood on the first day.
const fn state_key(state: ProofState) -> &'static str {
    match state {
        ProofState::Proven | ProofState::ExpiresSoon => "attest-state-proven",
        ProofState::Expired => "attest-state-expired",
        ProofState::NotYet => "attest-state-later",
        ProofState::NoProof => "attest-state-none",
        ProofState::AgeOutside => "attest-state-age",
        ProofState::BirthMissing => "attest-state-birth",
        ProofState::Unknown => "attest-state-unknown",
    }
}

/// Every month: declared, counted, proven, and why not.
fn months(pen: &Pen<'_>, ledger: &Ledger, assets: &Assets, placement: &Placement) -> Table {
    let (mut rows, mut declared, mut counted) = (Vec::new(), Hours::ZERO, Hours::ZERO);
    for (month, line) in ledger.hours.get(&placement.id).into_iter().flatten() {
        declared += line.line.hours;
        counted += line.counted.counted;
        let payslip =
            ledger.structure.payslips.get(&(placement.person, placement.employer, *month)).map(|p| {
                pen.say(&Message::new("attest-payslip").with("hours", p.hours).with("date", p.seen_on))
            });
        let mut proofs: Vec<String> = payslip.into_iter().collect();
        proofs.extend(ledger.proofs_of_month(placement, *month, assets).iter().map(|e| told_proof(pen, e)));
        rows.push(Row::body([
            month.first_day().format("%m/%Y").to_string(),
            pen.hours(line.line.hours),
            pen.hours(line.counted.counted),
            if proofs.is_empty() { pen.text("attest-no-proof") } else { proofs.join(" ; ") },
            why(pen, line),
        ]));
    }
    let sums = [declared, counted].map(|h| pen.hours(h));
    let [declared, counted] = sums;
    rows.push(Row::total([pen.text("document-total"), declared, counted, String::new(), String::new()]));
    Table {
        caption: pen.text("attest-hours"),
        columns: vec![
            Column::start(pen.text("attest-column-month"), 12),
            Column::end(pen.text("attest-column-declared"), 14),
            Column::end(pen.text("attest-column-counted"), 14),
            Column::start(pen.text("attest-column-proof"), 28),
            Column::start(pen.text("attest-column-why"), 32),
        ],
        rows,
    }
}

/// A proof in a few words: what it is, when it was seen. Its file is named in the dossier only.
fn told_proof(pen: &Pen<'_>, evidence: &Evidence) -> String {
    let kind = pen.text(&format!("evidence-kind-{}", evidence.kind.replace('_', "-")));
    let seen = seen(pen, evidence.seen_on, &evidence.seen_by);
    pen.say(&Message::new("attest-proof").with("kind", kind).with("seen", seen))
}
