//! What every document shares: who answers for it, its foot, its words.

use super::facts::one_line;
use crate::format;
use crate::settings::Settings;
use crate::words::{self, Language};
use chrono::NaiveDate;
use clausier_documents::{Block, Column, Document, Language as Written, Row, Table};
use clausier_domain::message::Message;
use clausier_domain::quantity::Hours;

/// Who answers for a document.
pub(super) fn author(settings: &Settings) -> String {
    let parts = [&settings.user_name, &settings.office_name].map(|part| one_line(part));
    parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(", ")
}

/// Who wrote it and when.
pub(super) fn footer(settings: &Settings, today: NaiveDate, language: Language) -> String {
    let author = author(settings);
    let date = format::date(today);
    let said = Message::new("document-footer").with("author", author.as_str()).with("date", date.as_str());
    if author.is_empty() { date } else { words::say(language, &said) }
}

/// The pen a document is written with.
pub(super) struct Pen<'a> {
    pub(super) language: Language,
    pub(super) settings: &'a Settings,
    pub(super) today: NaiveDate,
}

impl Pen<'_> {
    pub(super) fn text(&self, key: &str) -> String {
        words::text(self.language, key)
    }

    pub(super) fn say(&self, message: &Message) -> String {
        words::say(self.language, message)
    }

    pub(super) fn hours(&self, hours: Hours) -> String {
        format::hours(self.language, hours)
    }

    pub(super) fn count(&self, count: usize) -> String {
        format::integer(self.language, i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// A document with its title, subtitle and foot; it says nothing yet.
    pub(super) fn document(&self, title: String, subtitle: String) -> Document {
        let written = if self.language == Language::English { Written::En } else { Written::Fr };
        let mut document = Document::new(title, written, self.today);
        document.subject.clone_from(&subtitle);
        document.subtitle = subtitle;
        document.author = author(self.settings);
        document.footer = footer(self.settings, self.today, self.language);
        document
    }

    /// Facts one under the other: what, and how much.
    pub(super) fn facts(&self, caption: &str, rows: Vec<(String, String)>) -> Block {
        let rows = rows.into_iter().filter(|(_, value)| !value.is_empty());
        Block::Table(Table {
            caption: self.text(caption),
            columns: vec![
                Column::start(self.text("attest-column-fact"), 34),
                Column::start(self.text("attest-column-value"), 66),
            ],
            rows: rows.map(|(label, value)| Row::body([label, value])).collect(),
        })
    }

    /// Words and a quantity, with the total under them.
    pub(super) fn sums(
        &self,
        caption: &str,
        headings: [&str; 2],
        rows: Vec<(String, String)>,
        total: Option<String>,
    ) -> Block {
        let mut lines: Vec<Row> = rows.into_iter().map(|(label, value)| Row::body([label, value])).collect();
        lines.extend(total.map(|value| Row::total([self.text("document-total"), value])));
        let [what, much] = headings.map(|key| self.text(key));
        Block::Table(Table {
            caption: self.text(caption),
            columns: vec![Column::start(what, 70), Column::end(much, 30)],
            rows: lines,
        })
    }
}
