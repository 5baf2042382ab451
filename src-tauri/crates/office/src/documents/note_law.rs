//! The law in the note: conclusion, comparison, article, dates, source, checked or not.

use super::facts::{Facts, one_line};
use super::note::source_line;
use crate::format;
use crate::words::{self, Language};
use clausier_documents::{Block, Run};
use clausier_domain::message::Message;
use clausier_domain::rulebook::{Provenance, RulePeriod};

/// What the law asks, in the order a buyer reads it.
pub(super) fn law(facts: &Facts, language: Language) -> Vec<Block> {
    let law = &facts.view.law;
    let say = |message: &Message| words::say(language, message);
    let mut blocks = vec![Block::Paragraph(vec![Run::strong(say(&law.conclusion))])];
    let day = |text: &Option<String>| text.as_deref().and_then(|t| t.parse().ok());
    let mut lines: Vec<String> = law.reasons.iter().map(say).collect();
    if let Some(derogation) = &facts.view.derogation {
        let case = law.derogations.iter().find(|c| c.code == derogation.code);
        let decided = derogation.decided_on.parse().map(format::date).unwrap_or_default();
        lines.push(say(&Message::new("document-derogation")
            .with("case", case.map(|c| say(&c.label)).unwrap_or_default())
            .with("reason", one_line(&derogation.reason))
            .with("by", one_line(&derogation.decided_by))
            .with("date", decided)));
    }
    lines.extend(law.notes.iter().map(|note| {
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
        let provenance = Provenance {
            source: law.source.clone(),
            source_date: day(&law.source_date).unwrap_or(facts.today),
            checked: law.checked,
        };
        lines.push(source_line(language, &article, &provenance, period));
    }
    if !lines.is_empty() {
        blocks.push(Block::bullets(lines));
    }
    blocks
}
