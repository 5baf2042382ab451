//! The hours of a company over some months, lot by lot: what it declared, what counts, and why the rest does not.

use super::people::post;
use crate::documents::facts::one_line;
use crate::documents::paper::Pen;
use crate::ledger::{Ledger, LedgerLine, span_of};
use crate::view::attestations::NamesShown;
use crate::view::evidence::{MissingView, MonthRange};
use clausier_documents::{Block, Column, Document, Row, Table};
use clausier_domain::execution::evidence::ranges;
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, LotId, OrganisationId, YearMonth};
use clausier_store::tables::Placement;
use std::collections::BTreeMap;

/// What a statement is about.
pub(super) struct Period {
    pub(super) company: OrganisationId,
    pub(super) from: YearMonth,
    pub(super) to: YearMonth,
    pub(super) names: NamesShown,
}

/// Hours declared and hours that count.
#[derive(Default, Clone, Copy)]
struct Sum {
    declared: Hours,
    counted: Hours,
}

/// The statement, and the hours that count in it.
pub(super) fn statement(
    pen: &Pen<'_>,
    ledger: &Ledger,
    period: &Period,
    posts: &[&Placement],
    missing: &MissingView,
) -> (Document, Hours) {
    let company = one_line(&ledger.organisation_name(period.company));
    let subtitle = pen.say(&months(period.from, period.to).with("company", company));
    let mut document = pen.document(pen.text("attest-title-statement"), subtitle);
    let blocks = &mut document.blocks;
    blocks.push(Block::note(pen.text("attest-statement-note")));
    let mut lots: BTreeMap<LotId, Vec<&Placement>> = BTreeMap::new();
    for placement in posts.iter().filter(|p| p.employer == period.company) {
        lots.entry(placement.lot).or_default().push(placement);
    }
    let mut whole = Sum::default();
    let mut said = false;
    for (lot, posts) in lots {
        let (rows, sum) = rows(pen, ledger, period, &posts);
        let awaited = awaited(ledger, period, &posts);
        if rows.is_empty() && awaited.is_empty() {
            continue;
        }
        said = true;
        whole = Sum { declared: whole.declared + sum.declared, counted: whole.counted + sum.counted };
        blocks.push(Block::heading(1, one_line(&ledger.lot_name(lot, pen.language))));
        if !rows.is_empty() {
            blocks.push(Block::Table(table(pen, rows, sum)));
        }
        let mut lines: Vec<String> = Vec::new();
        if !awaited.is_empty() {
            lines.push(pen.say(&Message::new("attest-months-awaited").with("months", spans(pen, &awaited))));
        }
        for group in missing.hours.iter().filter(|g| g.lot == lot.0 && g.organisation == period.company.0) {
            let message = Message::new("attest-proofs-awaited")
                .with("hours", group.hours)
                .with("months", spans(pen, &group.months));
            lines.push(pen.say(&message));
        }
        if !lines.is_empty() {
            blocks.push(Block::bullets(lines));
        }
    }
    if said {
        let rows = vec![
            (pen.text("attest-declared"), pen.hours(whole.declared)),
            (pen.text("attest-counted"), pen.hours(whole.counted)),
        ];
        blocks.push(Block::heading(1, pen.text("attest-whole")));
        blocks.push(pen.sums("", ["attest-column-fact", "attest-column-hours"], rows, None));
    } else {
        blocks.push(Block::paragraph(pen.text("attest-statement-empty")));
    }
    (document, whole.counted)
}

/// The period, in words.
fn months(from: YearMonth, to: YearMonth) -> Message {
    if from == to {
        Message::new("attest-statement-month").with("month", from)
    } else {
        Message::new("attest-statement-months").with("from", from).with("to", to)
    }
}

/// Ranges of months, in words.
pub(super) fn spans(pen: &Pen<'_>, months: &[MonthRange]) -> String {
    let said = |range: &MonthRange| {
        if range.from == range.to {
            crate::format::month(pen.language, range.from)
        } else {
            pen.say(&Message::new("attest-months").with("from", range.from).with("to", range.to))
        }
    };
    months.iter().map(said).collect::<Vec<_>>().join(", ")
}

fn rows(pen: &Pen<'_>, ledger: &Ledger, period: &Period, posts: &[&Placement]) -> (Vec<Row>, Sum) {
    let (mut rows, mut sum) = (Vec::new(), Sum::default());
    for placement in posts {
        let lines = ledger.hours.get(&placement.id);
        for (month, line) in lines.into_iter().flat_map(|l| l.range(period.from..=period.to)) {
            sum.declared += line.line.hours;
            sum.counted += line.counted.counted;
            rows.push(Row::body([
                post(pen, ledger, placement, period.names),
                month.first_day().format("%m/%Y").to_string(),
                pen.hours(line.line.hours),
                pen.hours(line.counted.counted),
                why(pen, line),
            ]));
        }
    }
    (rows, sum)
}

/// Why a line does not count in full; the facilitator's own reason when there is one.
pub(super) fn why(pen: &Pen<'_>, line: &LedgerLine) -> String {
    let short = line.counted.counted < line.line.hours;
    let reasons = line.counted.reasons.iter().filter(|m| short && m.key != "count-full");
    let mut said: Vec<String> = reasons.map(|m| pen.say(m)).collect();
    let typed = one_line(&line.line.reason);
    if !typed.is_empty() {
        said.push(typed);
    }
    said.join(" ")
}

fn table(pen: &Pen<'_>, mut rows: Vec<Row>, sum: Sum) -> Table {
    let (declared, counted) = (pen.hours(sum.declared), pen.hours(sum.counted));
    rows.push(Row::total([pen.text("document-total"), String::new(), declared, counted, String::new()]));
    Table {
        caption: String::new(),
        columns: vec![
            Column::start(pen.text("attest-column-post"), 28),
            Column::start(pen.text("attest-column-month"), 12),
            Column::end(pen.text("attest-column-declared"), 13),
            Column::end(pen.text("attest-column-counted"), 13),
            Column::start(pen.text("attest-column-why"), 34),
        ],
        rows,
    }
}

/// Months due in which somebody was at work and nothing was declared.
fn awaited(ledger: &Ledger, period: &Period, posts: &[&Placement]) -> Vec<MonthRange> {
    let last = period.to.min(ledger.due_month);
    let mut silent = Vec::new();
    for placement in posts {
        let lines = ledger.hours.get(&placement.id);
        let told = |m: YearMonth| lines.is_some_and(|l| l.contains_key(&m));
        let at_work = |m: &YearMonth| span_of(placement).touches(*m) && !told(*m);
        silent.extend(period.from.through(last).filter(at_work));
    }
    ranges(silent).into_iter().map(|(from, to)| MonthRange { from, to }).collect()
}
