//! The calibration note: one or two pages for the buyer, in the language of the window.

use super::facts::{Facts, one_line};
use super::note_law;
use super::note_lots;
use super::paper;
use crate::error::OfficeError;
use crate::format;
use crate::view::studio::FeasibilityView;
use crate::words::{self, Language};
use chrono::NaiveDate;
use clausier_documents::{Block, Chart, Document, Figure, Language as Written, Run, TornadoBar};
use clausier_domain::message::Message;
use clausier_domain::quantity::{Cents, div_round};
use clausier_domain::rulebook::{Provenance, RulePeriod};

/// Bars of the chart: beyond, they no longer weigh.
const BARS: usize = 6;

/// The note of a tender.
pub(super) fn note(
    facts: &Facts,
    feasibility: Option<&FeasibilityView>,
    language: Language,
) -> Result<Document, OfficeError> {
    let text = |key: &str| words::text(language, key);
    let written = if language == Language::English { Written::En } else { Written::Fr };
    let mut document = Document::new(text("document-note-title"), written, facts.today);
    document.subtitle = subtitle(facts, language);
    document.author = author(facts);
    document.subject = facts.view.title.clone();
    document.footer = footer(facts, language);
    let blocks = &mut document.blocks;
    blocks.push(Block::note(text("document-note-note")));
    blocks.push(Block::heading(1, text("document-asked")));
    blocks.push(Block::Paragraph(asked(facts, language)));
    blocks.push(Block::heading(1, text("document-key-figures")));
    blocks.push(Block::List {
        ordered: clausier_documents::Ordering::Bullets,
        items: key_figures(facts, language),
    });
    blocks.push(Block::heading(1, text("document-lots")));
    blocks.extend(note_lots::lots(facts, language));
    if let Some(figure) = drivers(facts, language) {
        blocks.push(Block::heading(1, text("document-drivers")));
        blocks.push(Block::Figure(figure));
    }
    let reasons = note_lots::feasibility(facts, feasibility, language);
    if !reasons.is_empty() {
        blocks.push(Block::heading(1, text("document-feasibility")));
        blocks.push(Block::bullets(reasons));
    }
    blocks.push(Block::heading(1, text("document-law")));
    blocks.extend(note_law::law(facts, language));
    blocks.push(Block::heading(1, text("document-method")));
    blocks.push(Block::bullets(note_lots::sources(facts, language)?));
    Ok(document)
}

/// Contract and buyer.
pub(super) fn subtitle(facts: &Facts, language: Language) -> String {
    let message = Message::new("document-subtitle")
        .with("title", one_line(&facts.view.title))
        .with("buyer", one_line(&facts.view.buyer))
        .with("version", facts.view.version.to_string())
        .with("date", facts.today);
    words::say(language, &message)
}

/// Who answers for the document.
pub(super) fn author(facts: &Facts) -> String {
    paper::author(&facts.settings)
}

/// Who wrote it and when.
pub(super) fn footer(facts: &Facts, language: Language) -> String {
    paper::footer(&facts.settings, facts.today, language)
}

/// Where a text or a figure comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Origin {
    pub(super) source: String,
    /// Day it was read; none when nobody noted it.
    pub(super) read_on: Option<NaiveDate>,
    pub(super) checked: bool,
}

impl From<&Provenance> for Origin {
    fn from(provenance: &Provenance) -> Self {
        Self {
            source: provenance.source.clone(),
            read_on: Some(provenance.source_date),
            checked: provenance.checked,
        }
    }
}

/// A rule with the days on which it is in force.
pub(super) fn dated(language: Language, label: &str, period: Option<RulePeriod>) -> String {
    let Some(period) = period else { return label.to_owned() };
    let from = Message::new("document-valid-from").with("label", label).with("from", period.valid_from);
    let said = words::say(language, &from);
    match period.valid_to {
        None => said,
        Some(until) => {
            let to = Message::new("document-valid-to").with("label", said).with("until", until);
            words::say(language, &to)
        }
    }
}

/// What comes from a source, the day it was read, and whether it was checked there.
pub(super) fn source_line(language: Language, label: &str, origin: &Origin) -> String {
    let checked = if origin.checked { "document-checked" } else { "document-unchecked" };
    let mut state = words::text(language, checked);
    if let Some(day) = origin.read_on {
        let read = Message::new("document-read-on").with("date", day).with("state", state);
        state = words::say(language, &read);
    }
    let said = Message::new("document-source")
        .with("label", label)
        .with("source", origin.source.as_str())
        .with("state", state);
    words::say(language, &said)
}

fn asked(facts: &Facts, language: Language) -> Vec<Run> {
    let view = &facts.view;
    let kind = serde_json::to_value(view.kind).ok().and_then(|v| v.as_str().map(str::to_owned));
    let kind = kind.map(|k| words::text(language, &format!("contract-kind-{}", k.replace('_', "-"))));
    let text = |key: &str| words::text(language, key);
    let mut parts = vec![words::say(
        language,
        &Message::new("document-asked-of")
            .with("buyer", one_line(&view.buyer))
            .with("title", one_line(&view.title))
            .with("kind", kind.unwrap_or_default()),
    )];
    let launch = view.launch_on.as_deref().and_then(|d| d.parse().ok());
    if let Some(day) = launch {
        parts.push(words::say(language, &Message::new("document-launch").with("date", format::date(day))));
    }
    if let Some(months) = view.duration_months {
        let duration = Message::new("document-duration").with("months", i64::from(months));
        parts.push(words::say(language, &duration));
    }
    let ccag = if view.options.ccag.is_empty() { "unchosen" } else { &view.options.ccag };
    parts.push(text(&format!("document-ccag-{}", ccag.replace('_', "-"))));
    if !view.options.device.is_empty() {
        let device = text(&format!("advice-device-{}", view.options.device.replace('_', "-")));
        parts.push(words::say(language, &Message::new("document-device").with("device", device)));
    }
    if let Some(chosen) = view.scenarios.iter().find(|s| s.chosen && view.scenarios.len() > 1) {
        let scenario = Message::new("document-scenario").with("name", one_line(&chosen.name));
        parts.push(words::say(language, &scenario));
    }
    vec![Run::plain(parts.join(" "))]
}

fn key_figures(facts: &Facts, language: Language) -> Vec<Vec<Run>> {
    let (view, totals) = (&facts.view, &facts.view.totals);
    let say = |message: Message| words::say(language, &message);
    let hours = |value| format::hours(language, value);
    let days = div_round(i128::from(totals.days), 100).unwrap_or(0);
    let mut items = vec![vec![
        Run::strong(say(Message::new("document-figure-kept").with("hours", totals.kept))),
        Run::plain(say(Message::new("document-figure-equivalent")
            .with("days", format::integer(language, days))
            .with("fte", format::hundredths(language, totals.fte))
            .with("day", totals.day_hours)
            .with("year", totals.fte_hours))),
    ]];
    if totals.incomplete > 0 {
        let missing = Message::new("document-figure-incomplete").with("count", i64::from(totals.incomplete));
        items.push(vec![Run::strong(say(missing))]);
    }
    // As coarse as on the screen: the table below has the tenths that add up.
    let whole = |value| format::whole_hours(language, value);
    let range = Message::new("document-figure-range")
        .with("low", whole(totals.low))
        .with("central", whole(totals.central))
        .with("high", whole(totals.high));
    items.push(vec![Run::plain(say(range))]);
    if let (Some(p10), Some(p50), Some(p90)) = (totals.p10, totals.p50, totals.p90) {
        let band = Message::new("document-figure-band")
            .with("p10", hours(p10))
            .with("p50", hours(p50))
            .with("p90", hours(p90));
        items.push(vec![Run::plain(say(band))]);
    }
    items.push(vec![Run::plain(say(Message::new("document-figure-amount")
        .with("amount", totals.amount)
        .with("lots", view.lines.len())))]);
    if totals.posts > 0 {
        let posts = Message::new("document-figure-posts")
            .with("posts", format::tenths(language, totals.posts))
            .with("pool", i64::from(totals.pool));
        items.push(vec![Run::plain(say(posts))]);
    }
    items
}

fn drivers(facts: &Facts, language: Language) -> Option<Figure> {
    let drivers = &facts.view.drivers;
    if drivers.is_empty() {
        return None;
    }
    let centre = facts.view.totals.central;
    let bar = |driver: &crate::view::calibrate::Driver| TornadoBar {
        label: words::text(language, &note_lots::factor_key(&driver.factor)),
        detail: words::say(language, &driver.range),
        low: driver.low.get(),
        high: driver.high.get(),
        low_text: format::whole_hours(language, driver.low),
        high_text: format::whole_hours(language, driver.high),
    };
    let caption = Message::new("document-drivers-caption").with("hours", centre);
    Some(Figure {
        caption: words::say(language, &caption),
        alternative: String::new(),
        chart: Chart::Tornado {
            centre: centre.get(),
            unit: words::text(language, "document-drivers-unit"),
            bars: drivers.iter().take(BARS).map(bar).collect(),
        },
    })
}

/// Money without tax, as written in notes.
pub(super) fn money(language: Language, amount: Option<Cents>) -> String {
    amount.map_or_else(|| words::text(language, "document-none"), |a| format::money(language, a))
}
