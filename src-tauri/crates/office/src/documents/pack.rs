//! The clause pack: each part as it is copied into the buyer's documents. Always in French.

use super::facts::Facts;
use super::markup;
use super::note::{Origin, dated, source_line};
use super::places;
use super::texts::ClauseTexts;
use crate::error::OfficeError;
use crate::format;
use crate::view::documents::ClausePart;
use crate::words::{self, Language};
use chrono::NaiveDate;
use clausier_documents::{Block, Column, Document, Language as Written, Row, Table, text};
use clausier_domain::clause::{CitedRule, PartText, fill};
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::Hours;
use clausier_domain::rulebook::RulePeriod;
use std::collections::BTreeMap;

const FRENCH: Language = Language::French;

/// The parts, in the order they are read; the Fluent key of a title is `clause-part-<code>`.
const PARTS: &[&str] = &["rc", "ccap", "annex", "calendar", "penalties", "contact", "publics"];

/// One part.
pub(super) struct Part {
    pub(super) code: &'static str,
    pub(super) title: String,
    pub(super) blocks: Vec<Block>,
    /// The office changed one of its blocks.
    pub(super) edited: bool,
}

/// A rule behind the texts, for the list of sources.
pub(super) struct Source {
    pub(super) label: String,
    pub(super) origin: Origin,
}

/// The whole clause.
pub(super) struct Pack {
    pub(super) parts: Vec<Part>,
    pub(super) cited: Vec<CitedRule>,
    pub(super) sources: Vec<Source>,
}

/// What is gathered while the parts are composed.
struct Composer<'a> {
    facts: &'a Facts,
    texts: &'a ClauseTexts,
    values: BTreeMap<&'static str, String>,
    cited: Vec<CitedRule>,
    sources: Vec<Source>,
}

/// The clause of a tender.
pub(super) fn pack(facts: &Facts, texts: &ClauseTexts) -> Result<Pack, OfficeError> {
    let values = places::values(facts, texts)?;
    let mut composer = Composer { facts, texts, values, cited: Vec::new(), sources: Vec::new() };
    composer.sources.push(Source {
        label: words::text(FRENCH, "document-articles"),
        origin: (&texts.articles.provenance).into(),
    });
    composer.duty();
    composer.reservations()?;
    let parts = PARTS.iter().map(|code| composer.part(code)).collect();
    Ok(Pack { parts, cited: composer.cited, sources: composer.sources })
}

/// Codes of the blocks of a part, in their order, for this contract.
fn codes(facts: &Facts, part: &str) -> Vec<&'static str> {
    let view = &facts.view;
    let when = |condition: bool, code: &'static str| condition.then_some(code);
    let criterion = matches!(view.options.device.as_str(), "criterion" | "clause_and_criterion");
    let framework = !places::orders(facts).is_empty();
    let phases = !places::phases(facts).is_empty();
    let p = &facts.penalty;
    let chosen: Vec<Option<&'static str>> = match part {
        "rc" => vec![
            when(view.derogation.is_some(), "rc_derogation"),
            Some("rc_mention"),
            when(view.law.required == Some(true), "rc_duty"),
            Some(if criterion { "rc_criterion" } else { "rc_no_criterion" }),
            when(!view.options.reserved.is_empty(), "rc_reserved"),
        ],
        "ccap" => vec![
            Some(ccag_block(&view.options.ccag)),
            Some("ccap_perimeter"),
            when(framework, "ccap_orders"),
            when(phases, "ccap_phases"),
            Some("ccap_publics"),
            Some("ccap_modalities"),
            Some("ccap_facilitator"),
            Some("ccap_holder"),
            Some("ccap_control"),
            Some("ccap_pooling"),
            Some("ccap_difficulty"),
            Some("ccap_failure"),
        ],
        "annex" => vec![Some("annex_commitment"), Some("annex_correspondent"), Some("annex_signature")],
        "calendar" => vec![Some("calendar")],
        "penalties" if p.rule.is_empty() => {
            vec![Some("penalty_none"), when(p.per_late_day.is_some(), "penalty_late")]
        }
        "penalties" => vec![
            Some("penalty_hours"),
            when(p.per_late_day.is_some(), "penalty_late"),
            when(p.cap.is_some(), "penalty_cap"),
            Some("penalty_decision"),
        ],
        "contact" => vec![Some("contact")],
        _ => vec![Some("publics_doors")],
    };
    chosen.into_iter().flatten().collect()
}

fn ccag_block(ccag: &str) -> &'static str {
    match ccag {
        "works" => "ccap_works",
        "supplies" => "ccap_supplies",
        "intellectual" => "ccap_intellectual",
        "digital" => "ccap_digital",
        "industrial" => "ccap_industrial",
        "project_management" => "ccap_project_management",
        "none" => "ccap_no_ccag",
        _ => "ccap_unchosen",
    }
}

/// The part a block belongs to.
pub(super) fn part_of(block: &str) -> &'static str {
    let start = block.split('_').next().unwrap_or_default();
    let start = match start {
        "penalty" => "penalties",
        "letter" => {
            let reminds = ["letter_hours_", "letter_behind_", "letter_form_"];
            return if reminds.iter().any(|own| block.starts_with(own)) { "reminders" } else { "letters" };
        }
        start => start,
    };
    PARTS.iter().find(|part| **part == start).copied().unwrap_or("ccap")
}

impl Composer<'_> {
    /// The duty of the law, when the clause cites it.
    fn duty(&mut self) {
        let law = &self.facts.view.law;
        if law.required != Some(true) {
            return;
        }
        let day =
            |text: &Option<String>| -> Option<NaiveDate> { text.as_deref().and_then(|t| t.parse().ok()) };
        let period =
            day(&law.valid_from).map(|valid_from| RulePeriod { valid_from, valid_to: day(&law.valid_to) });
        let article = Message::new("document-article").with("article", law.article.as_str());
        self.cited.push(CitedRule {
            name: Arg::Text(words::say(FRENCH, &article)),
            period,
            checked: law.checked,
        });
        self.sources.push(Source {
            label: dated(FRENCH, &words::say(FRENCH, &article), period),
            origin: Origin {
                source: law.source.clone(),
                read_on: day(&law.source_date),
                checked: law.checked,
            },
        });
    }

    /// The rules of the reservations announced.
    fn reservations(&mut self) -> Result<(), OfficeError> {
        for (kind, rule) in places::reservations(self.facts)? {
            let Some(rule) = rule else { continue };
            let article = Message::new("document-reserved-article").with("article", rule.article.as_str());
            let article = words::say(FRENCH, &article);
            self.cited.push(CitedRule {
                name: Arg::Text(places::reserved_label(kind)),
                period: Some(rule.period),
                checked: rule.provenance.checked,
            });
            self.sources.push(Source {
                label: dated(FRENCH, &article, Some(rule.period)),
                origin: (&rule.provenance).into(),
            });
        }
        Ok(())
    }

    fn part(&mut self, code: &'static str) -> Part {
        let mut part = Part {
            code,
            title: words::text(FRENCH, &format!("clause-part-{code}")),
            blocks: Vec::new(),
            edited: false,
        };
        for block in codes(self.facts, code) {
            self.block(block, &mut part);
            if block == "annex_commitment" {
                part.blocks.push(Block::Table(self.commitment()));
            }
        }
        part
    }

    fn block(&mut self, code: &str, part: &mut Part) {
        let Some(block) = self.texts.table.get(code) else { return };
        let own = self.facts.own.get(code);
        part.edited |= own.is_some();
        if own.is_none() {
            // What the office wrote itself is its own affair; what we cite is checked against its dates.
            if let Some(period) = block.period() {
                let name = Arg::Key(block.title.clone());
                self.cited.push(CitedRule { name, period: Some(period), checked: block.checked });
            }
            self.sources.push(Source {
                label: words::text(FRENCH, &block.title),
                origin: (&block.provenance()).into(),
            });
        }
        let standard;
        let template = match own {
            Some(own) => own.as_str(),
            None => {
                standard = markup::spaced(&block.text);
                standard.as_str()
            }
        };
        part.blocks.extend(markup::blocks(self.texts, &fill(template, &self.values)));
    }

    /// The hours the company commits to, lot by lot.
    fn commitment(&self) -> Table {
        let head = |key: &str| words::text(FRENCH, key);
        let total: Hours = self.facts.view.lines.iter().filter_map(|l| l.kept).sum();
        let mut rows: Vec<Row> = self
            .facts
            .view
            .lines
            .iter()
            .map(|line| {
                let hours = if line.kept == Some(Hours::ZERO) {
                    head("document-no-clause")
                } else {
                    places::written(line.kept)
                };
                Row {
                    cells: [line.number.to_string(), super::facts::one_line(&line.title), hours]
                        .iter()
                        .map(|cell| markup::runs(self.texts, cell))
                        .collect(),
                    kind: clausier_documents::RowKind::Body,
                }
            })
            .collect();
        rows.push(Row::total([String::new(), head("document-total"), format::hours(FRENCH, total)]));
        Table {
            caption: String::new(),
            columns: vec![
                Column::start(head("document-column-lot"), 1),
                Column::start(head("document-column-title"), 6),
                Column::end(head("document-column-hours"), 3),
            ],
            rows,
        }
    }
}

impl Part {
    /// The part as plain text, to paste.
    fn text(&self, facts: &Facts) -> String {
        let mut document = Document::new("", Written::Fr, facts.today);
        document.blocks = self.blocks.clone();
        text(&document).trim_end().to_owned()
    }
}

impl Pack {
    /// The parts as the reader reads them.
    pub(super) fn texts(&self, facts: &Facts) -> Vec<PartText> {
        let part = |p: &Part| PartText { code: p.code.to_owned(), text: p.text(facts) };
        self.parts.iter().map(part).collect()
    }

    /// The parts as the page shows them.
    pub(super) fn views(&self, facts: &Facts) -> Vec<ClausePart> {
        let view = |p: &Part| ClausePart {
            code: p.code.to_owned(),
            title: p.title.clone(),
            text: p.text(facts),
            edited: p.edited,
        };
        self.parts.iter().map(view).collect()
    }

    /// The pack as one document, headed by what the buyer has to do with it.
    pub(super) fn document(&self, facts: &Facts) -> Document {
        let say = |key: &str| words::text(FRENCH, key);
        let mut document = Document::new(say("document-clause-title"), Written::Fr, facts.today);
        document.subtitle = super::note::subtitle(facts, FRENCH);
        document.author = super::note::author(facts);
        document.subject = facts.view.title.clone();
        document.footer = super::note::footer(facts, FRENCH);
        document.blocks.push(Block::note(say("document-clause-note")));
        for part in &self.parts {
            // The annex is signed apart from the rest.
            if matches!(part.code, "annex" | "calendar") {
                document.blocks.push(Block::PageBreak);
            }
            document.blocks.push(Block::heading(1, part.title.as_str()));
            document.blocks.extend(part.blocks.iter().cloned());
        }
        document.blocks.push(Block::heading(1, say("document-sources")));
        document.blocks.push(Block::bullets(sources(&self.sources)));
        document
    }
}

/// One line for each source: what takes from it, checked or not, in the order of the documents.
fn sources(sources: &[Source]) -> Vec<String> {
    let mut lines: Vec<(Vec<&str>, &Origin)> = Vec::new();
    for source in sources {
        match lines.iter_mut().find(|(_, origin)| **origin == source.origin) {
            Some((labels, _)) => labels.push(&source.label),
            None => lines.push((vec![&source.label], &source.origin)),
        }
    }
    lines.into_iter().map(|(labels, origin)| source_line(FRENCH, &labels.join(", "), origin)).collect()
}
