//! The law in the note: conclusion, comparison, article, dates, source, checked or not.

use super::facts::{Facts, one_line};
use super::note::{Origin, dated, source_line};
use crate::format;
use crate::words::{self, Language};
use chrono::NaiveDate;
use clausier_documents::{Block, Run};
use clausier_domain::message::Message;
use clausier_domain::rulebook::RulePeriod;

/// Rules about the procedure alone: the screen has them, a note about the clause does without.
const OF_PROCEDURE: &[&str] = &["law-small-lots-", "law-reason-not-dispensed"];

/// What the law asks, in the order a buyer reads it.
pub(super) fn law(facts: &Facts, language: Language) -> Vec<Block> {
    let law = &facts.view.law;
    let say = |message: &Message| words::say(language, message);
    let mut blocks = vec![Block::Paragraph(vec![Run::strong(say(&law.conclusion))])];
    let day = |text: &Option<String>| -> Option<NaiveDate> { text.as_deref().and_then(|t| t.parse().ok()) };
    let mut lines: Vec<String> = law.reasons.iter().map(say).collect();
    if let Some(derogation) = &facts.view.derogation {
        let decided = derogation.decided_on.parse().map(format::date).unwrap_or_default();
        lines.push(say(&Message::new("document-derogation")
            .with("case", say(&derogation.label))
            .with("reason", one_line(&derogation.reason))
            .with("by", one_line(&derogation.decided_by))
            .with("date", decided)));
    }
    let procedure = |key: &str| OF_PROCEDURE.iter().any(|start| key.starts_with(start));
    lines.extend(law.notes.iter().filter(|note| !procedure(&note.message.key)).map(|note| {
        let said = say(&note.message);
        if note.checked { said } else { format!("{said} ({})", words::text(language, "document-unchecked")) }
    }));
    let kinds = facts.view.options.reserved.iter();
    lines.extend(kinds.map(|kind| {
        let label = words::text(language, &format!("document-reserved-{}", kind.replace('_', "-")));
        say(&Message::new("document-reserved").with("label", label))
    }));
    if !law.source.is_empty() {
        let article = say(&Message::new("document-article").with("article", law.article.as_str()));
        let period =
            day(&law.valid_from).map(|valid_from| RulePeriod { valid_from, valid_to: day(&law.valid_to) });
        let origin =
            Origin { source: law.source.clone(), read_on: day(&law.source_date), checked: law.checked };
        lines.push(source_line(language, &dated(language, &article, period), &origin));
    }
    if !lines.is_empty() {
        blocks.push(Block::bullets(lines));
    }
    blocks
}
