//! The text of a step as a file: a mail that opens as a draft, or a letter in Word.

use super::asked;
use super::texts::step_to_take;
use crate::error::OfficeError;
use crate::files::write_whole;
use crate::input;
use crate::ledger::Ledger;
use crate::session::Desk;
use crate::view::reminders::{ReminderQuery, WriteReminder, WrittenFile};
use clausier_documents::{Block, Document, Language as DocumentLanguage, Run, word};
use clausier_domain::execution::reminders::Reminder;
use clausier_domain::message::Message;
use clausier_exchange::mail::{Draft, eml};
use clausier_store::tables::Organisation;
use std::path::Path;

/// Longest subject and longest body.
const SUBJECT: usize = 300;
const BODY: usize = 20_000;

/// Writes the text of a reminder to the place the user chose; the dossier does not change.
///
/// # Errors
/// By the field; when a file is there already; when it cannot be written.
pub fn write_reminder(desk: &Desk<'_>, ask: WriteReminder) -> Result<WrittenFile, OfficeError> {
    let path = desk.session.path(&ask.file)?;
    write_reminder_at(desk, &ask, &path)
}

/// As [`write_reminder`], for a door that knows paths.
///
/// # Errors
/// As [`write_reminder`].
pub fn write_reminder_at(
    desk: &Desk<'_>,
    ask: &WriteReminder,
    path: &Path,
) -> Result<WrittenFile, OfficeError> {
    let ledger = desk.ledger()?;
    let (lot, reminder, _) = asked(&ledger, ask.query)?;
    let subject = input::required("subject", &ask.subject, SUBJECT)?;
    let body = input::required("body", &ask.body, BODY)?;
    let bytes = match ask.format.as_str() {
        "mail" => {
            let step = step_to_take(&ledger, lot, &reminder);
            let id = id(ask.query, &reminder, step.name());
            mail(desk, &ledger, &reminder, (subject, body), id)?
        }
        "word" => letter(desk, &ledger, &reminder, (subject, body))?,
        _ => return Err(OfficeError::field("format", "error-document-format")),
    };
    let file_name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    if path.exists() {
        let message = Message::new("error-reminder-exists").with("file", file_name);
        return Err(OfficeError::Field { field: "file".to_owned(), message });
    }
    write_whole(path, &bytes).map_err(|_| {
        OfficeError::File(Message::new("error-document-write").with("file", file_name.as_str()))
    })?;
    Ok(WrittenFile { file_name, count: 1 })
}

/// The name of a message: the same reminder prepared twice is one message.
fn id(query: ReminderQuery, reminder: &Reminder, step: &str) -> String {
    let cause = reminder.cause.name();
    let day = reminder.since.format("%Y%m%d");
    let done = reminder.done.len();
    format!("{cause}-{step}-{}-{}-{day}-{done}", query.lot, query.organisation)
}

fn mail(
    desk: &Desk<'_>,
    ledger: &Ledger,
    reminder: &Reminder,
    (subject, body): (String, String),
    id: String,
) -> Result<Vec<u8>, OfficeError> {
    let settings = desk.settings()?;
    let company = ledger.organisations.get(&reminder.company);
    let name =
        |o: &Organisation| if o.contact_name.is_empty() { o.name.clone() } else { o.contact_name.clone() };
    let to = company.map(|o| (name(o), o.email.clone())).unwrap_or_default();
    let from = (settings.office_name, settings.office_email);
    let draft = Draft { from, to, subject, body, on: desk.clock.today(), id };
    eml(&draft).map_err(|_| OfficeError::File(Message::new("error-document-made")))
}

/// A letter: who writes, to whom, when, about what; each paragraph as it was typed.
fn letter(
    desk: &Desk<'_>,
    ledger: &Ledger,
    reminder: &Reminder,
    (subject, body): (String, String),
) -> Result<Vec<u8>, OfficeError> {
    let settings = desk.settings()?;
    let mut document = Document::new(subject.clone(), DocumentLanguage::Fr, desk.clock.today());
    document.author = settings.office_name.clone();
    document.subject = subject;
    let office =
        [settings.office_name, settings.office_address, settings.office_phone, settings.office_email];
    let company = ledger.organisations.get(&reminder.company);
    let to = company.map(|o| [o.name.clone(), o.contact_name.clone(), o.commune.clone()]).unwrap_or_default();
    for block in [&office[..], &to[..]] {
        let lines: Vec<&str> = block.iter().map(String::as_str).filter(|l| !l.is_empty()).collect();
        if !lines.is_empty() {
            document.blocks.push(Block::Paragraph(vec![Run::plain(lines.join("\n"))]));
        }
    }
    for paragraph in body.split("\n\n").map(str::trim).filter(|p| !p.is_empty()) {
        let items: Option<Vec<&str>> = paragraph.lines().map(|line| line.strip_prefix("- ")).collect();
        document.blocks.push(match items {
            Some(items) => Block::bullets(items),
            None => Block::paragraph(paragraph),
        });
    }
    word(&document).map_err(|_| OfficeError::File(Message::new("error-document-made")))
}
