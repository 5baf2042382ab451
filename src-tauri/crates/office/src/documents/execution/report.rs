//! The interim and the final report of a lot: what was due, what was done, by whom it was done, without a name.

use super::attestation as page;
use super::facts::{LotFacts, people_table};
use crate::documents::facts::one_line;
use crate::documents::paper::Pen;
use crate::view::evidence::MissingView;
use crate::view::follow::{CommitmentView, CurveMonth};
use clausier_documents::{Block, Chart, Column, Document, Figure, Row, Series, Table};
use clausier_domain::message::Message;
use clausier_domain::quantity::Hours;

/// Months drawn: more would not leave room for their figures.
const DRAWN: usize = 7;

/// A report. `interim` says where the lot stands and what is needed to hold it; `final` closes it.
pub(super) fn report(pen: &Pen<'_>, kind: &str, lot: &LotFacts, missing: &MissingView) -> Document {
    let title = pen.text(&format!("attest-title-{kind}"));
    let mut document = pen.document(title, page::subtitle(pen, lot));
    let blocks = &mut document.blocks;
    blocks.push(Block::note(pen.text("attest-draft")));
    blocks.push(Block::heading(1, pen.text("attest-essential")));
    blocks.push(Block::paragraph(pen.say(&page::finding(pen, lot))));
    if kind == "final" && !lot.ended {
        blocks.push(Block::paragraph(pen.say(&page::provisional(lot))));
    }
    blocks.push(page::contract(pen, lot));
    blocks.push(page::figures(pen, lot));
    if kind == "interim" && !lot.ended {
        blocks.push(Block::heading(1, pen.text("attest-ahead")));
        blocks.push(ahead(pen, lot));
        blocks.push(Block::bullets(lot.view.to_hold.iter().map(|m| pen.say(m))));
    }
    if let Some(figure) = curve(pen, &lot.view.curve) {
        blocks.push(Block::heading(1, pen.text("attest-curve")));
        blocks.push(Block::Figure(figure));
    }
    blocks.push(Block::heading(1, pen.text("attest-owed")));
    blocks.push(commitments(pen, lot));
    blocks.push(Block::heading(1, pen.text("attest-who")));
    blocks.push(page::employers(pen, lot));
    blocks.push(page::modalities(pen, lot));
    if !lot.modality_people.is_empty() {
        let (caption, heading) = ("attest-people-by-modality", "attest-column-modality");
        blocks.extend(people_table(pen, caption, heading, &lot.modality_people));
    }
    blocks.push(Block::heading(1, pen.text("attest-outcomes")));
    blocks.extend(outcomes(pen, lot));
    blocks.push(Block::heading(1, pen.text("attest-proofs")));
    blocks.push(Block::bullets(proofs(pen, lot, missing)));
    blocks.push(Block::paragraph(pen.text("attest-basis")));
    document
}

fn ahead(pen: &Pen<'_>, lot: &LotFacts) -> Block {
    let line = &lot.view.line;
    let mut rows = vec![
        (pen.text("attest-expected"), pen.hours(lot.view.expected)),
        (pen.text("attest-forecast"), pen.hours(line.forecast)),
        (pen.text("attest-gap"), pen.hours(line.gap)),
    ];
    let day = lot.view.point_of_no_return.as_deref().and_then(|d| d.parse().ok());
    if let Some(day) = day {
        rows.push((pen.text("attest-no-return"), crate::format::date(day)));
    }
    pen.sums("attest-ahead-figures", ["attest-column-fact", "attest-column-quantity"], rows, None)
}

/// Expected and validated hours, cumulated, at some months evenly apart, the last one known among them.
fn curve(pen: &Pen<'_>, months: &[CurveMonth]) -> Option<Figure> {
    let known: Vec<(&CurveMonth, Hours)> = months.iter().filter_map(|m| Some((m, m.done?))).collect();
    if known.len() < 2 {
        return None;
    }
    let step = known.len().div_ceil(DRAWN);
    let mut drawn: Vec<&(&CurveMonth, Hours)> = known.iter().rev().step_by(step).collect();
    drawn.reverse();
    let whole = |hours: Hours| crate::format::whole_hours(pen.language, hours);
    let series = |key: &str, of: &dyn Fn(&(&CurveMonth, Hours)) -> Hours| Series {
        name: pen.text(key),
        values: drawn.iter().map(|m| of(m).get()).collect(),
        texts: drawn.iter().map(|m| whole(of(m)).trim_end_matches(['h', '\u{202f}']).to_owned()).collect(),
    };
    Some(Figure {
        caption: pen.text("attest-curve-caption"),
        alternative: String::new(),
        chart: Chart::Columns {
            unit: pen.text("attest-curve-unit"),
            categories: drawn.iter().map(|(m, _)| m.month.first_day().format("%m/%Y").to_string()).collect(),
            series: vec![
                series("attest-expected-short", &|m| m.0.expected),
                series("attest-done-short", &|m| m.1),
            ],
        },
    })
}

/// The dated lines of what is due, and their sum.
fn commitments(pen: &Pen<'_>, lot: &LotFacts) -> Block {
    let row = |c: &CommitmentView| {
        let day = c.effective_on.parse().map(crate::format::date).unwrap_or_default();
        let kind = pen.text(&super::facts::word("commitment-kind-", &c.kind));
        Row::body([day, kind, one_line(&c.reason), pen.hours(c.hours)])
    };
    let mut rows: Vec<Row> = lot.view.commitments.iter().map(row).collect();
    if !lot.view.accrued.is_zero() {
        let accrued = pen.hours(lot.view.accrued);
        rows.push(Row::body([String::new(), pen.text("attest-accrued"), String::new(), accrued]));
    }
    rows.push(Row::total([pen.text("document-total"), String::new(), String::new(), pen.hours(lot.due())]));
    Block::Table(Table {
        caption: String::new(),
        columns: vec![
            Column::start(pen.text("attest-column-date"), 16),
            Column::start(pen.text("attest-column-line"), 26),
            Column::start(pen.text("attest-column-reason"), 38),
            Column::end(pen.text("attest-column-hours"), 20),
        ],
        rows,
    })
}

fn outcomes(pen: &Pen<'_>, lot: &LotFacts) -> Vec<Block> {
    let mut blocks = Vec::new();
    if lot.outcomes.is_empty() {
        blocks.push(Block::paragraph(pen.text("attest-outcomes-none")));
    } else {
        let (caption, heading) = ("attest-outcomes-caption", "attest-column-outcome");
        blocks.extend(people_table(pen, caption, heading, &lot.outcomes));
    }
    if lot.open_outcomes > 0 && lot.open_outcomes >= i64::from(pen.settings.small_cell) {
        let open = Message::new("attest-outcomes-open").with("count", lot.open_outcomes);
        blocks.push(Block::paragraph(pen.say(&open)));
    } else if lot.open_outcomes > 0 {
        blocks.push(Block::paragraph(pen.text("attest-outcomes-some")));
    }
    blocks
}

/// Proofs and exchanges, counted.
fn proofs(pen: &Pen<'_>, lot: &LotFacts, missing: &MissingView) -> Vec<String> {
    let mut lines = vec![if missing.total.is_zero() {
        pen.text("attest-proofs-all")
    } else {
        pen.say(&Message::new("attest-proofs-missing").with("hours", missing.total))
    }];
    for (key, count) in ["attest-reminders", "attest-notices"].into_iter().zip(lot.reminders) {
        if count > 0 {
            lines.push(pen.say(&Message::new(key).with("count", count)));
        }
    }
    lines
}
