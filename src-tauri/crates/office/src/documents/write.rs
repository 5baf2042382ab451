//! Writing a document: whole or not at all, never over another, with its line in the dossier.

use super::check;
use super::facts::{Facts, one_line};
use super::note;
use super::pack::{self, Pack};
use super::texts::texts;
use crate::calibrate::feasible;
use crate::error::OfficeError;
use crate::files::write_whole;
use crate::session::Desk;
use crate::view::ById;
use crate::view::documents::{DocumentName, WriteDocument, WrittenDocument};
use crate::words::{self, Language};
use clausier_documents::{Document, pdf, text, word};
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::{Hours, RowId};
use clausier_store::tables::Produced;
use std::path::Path;

/// Kinds and formats of documents.
const KINDS: &[&str] = &["note", "clause"];
/// Formats of every document.
pub(super) const FORMATS: &[&str] = &["pdf", "word", "text"];
/// Steps told while a document is written.
const STEPS: usize = 4;
/// Letters of a title kept in a file's name.
const NAME: usize = 70;

/// Writes a document to the place the user chose.
///
/// # Errors
/// By the field; when a finding refuses it; when a file is there already; when the user stopped.
pub fn write_document(desk: &Desk<'_>, ask: WriteDocument) -> Result<WrittenDocument, OfficeError> {
    let path = desk.session.path(&ask.file)?;
    write_document_at(desk, ask.contract, &ask.kind, &ask.format, &path)
}

/// As [`write_document`], for a door that knows paths.
///
/// # Errors
/// As [`write_document`].
pub fn write_document_at(
    desk: &Desk<'_>,
    contract: i64,
    kind: &str,
    format: &str,
    path: &Path,
) -> Result<WrittenDocument, OfficeError> {
    if !KINDS.contains(&kind) {
        return Err(OfficeError::field("kind", "error-document-kind"));
    }
    if !FORMATS.contains(&format) {
        return Err(OfficeError::field("format", "error-document-format"));
    }
    let step = |done: usize, key: &str| desk.step(done, STEPS, Message::new(key));
    step(0, "progress-document-read")?;
    let facts = Facts::read(desk, contract)?;
    refuse_taken(path, names(&facts, kind, format, Language::French))?;
    step(1, "progress-document-check")?;
    let pack = pack::pack(&facts, texts()?)?;
    let findings = check::findings(&facts, &pack, texts()?);
    if let Some(first) = findings.iter().find(|f| check::refuses(f, kind)) {
        let message = Message::new("error-document-refused")
            .with("count", findings.iter().filter(|f| check::refuses(f, kind)).count())
            .with("first", words::say(desk.session.language(), &first.message));
        return Err(OfficeError::Refused(message));
    }
    step(2, "progress-document-draw")?;
    let bytes = rendered(&composed(desk, &facts, &pack, kind)?, format)?;
    step(3, "progress-document-write")?;
    let hours: Hours = facts.view.lines.iter().filter_map(|l| l.kept).sum();
    let produced = Produced {
        id: RowId(0),
        contract: Some(facts.contract()),
        calibration: facts.calibration,
        kind: kind.to_owned(),
        format: format.to_owned(),
        file_name: name_of(path),
        version: facts.view.version,
        hours,
        produced_on: facts.today,
        lot: None,
        organisation: None,
        person: None,
        first_month: None,
        last_month: None,
    };
    let saved = record(desk, path, &bytes, produced, &facts.view.title)?;
    let warnings =
        if kind == "clause" { findings.into_iter().map(check::view).collect() } else { Vec::new() };
    Ok(WrittenDocument { file_name: name_of(path), hours, warnings, areas: saved.areas, done: saved.done })
}

pub(super) fn name_of(path: &Path) -> String {
    path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The document of a kind.
pub(super) fn composed(
    desk: &Desk<'_>,
    facts: &Facts,
    pack: &Pack,
    kind: &str,
) -> Result<Document, OfficeError> {
    if kind == "clause" {
        return Ok(pack.document(facts));
    }
    let feasibility = match feasible::feasibility(desk, ById { id: facts.view.id }) {
        Ok(view) => Some(view),
        // A fact is missing to tell it: the note does without, as the screen does.
        Err(OfficeError::Refused(_) | OfficeError::Field { .. }) => None,
        Err(other) => return Err(other),
    };
    note::note(facts, feasibility.as_ref(), desk.session.language())
}

pub(super) fn rendered(document: &Document, format: &str) -> Result<Vec<u8>, OfficeError> {
    match format {
        "pdf" => pdf(document),
        "word" => word(document),
        _ => Ok(text(document).into_bytes()),
    }
    .map_err(|_| OfficeError::File(Message::new("error-document-made")))
}

/// A document that was produced is followed by another, never replaced; no more is any other file.
pub(super) fn refuse_taken(path: &Path, names: impl Iterator<Item = String>) -> Result<(), OfficeError> {
    if !path.exists() {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(Path::new(""));
    let free = names.into_iter().find(|name| !folder.join(name).exists()).unwrap_or_default();
    let message = Message::new("error-document-exists").with("file", name_of(path)).with("free", free);
    Err(OfficeError::Field { field: "file".to_owned(), message })
}

/// The file and its line in the dossier: both, or neither.
pub(super) fn record(
    desk: &Desk<'_>,
    path: &Path,
    bytes: &[u8],
    mut produced: Produced,
    title: &str,
) -> Result<crate::view::Saved, OfficeError> {
    let file_name = produced.file_name.clone();
    let message = Message::new("journal-document")
        .with("kind", Arg::Key(format!("document-kind-{}", produced.kind)))
        .with("title", title)
        .with("file", file_name.as_str());
    let mut there = false;
    let saved = desk.save(message, |tx| {
        tx.insert(&mut produced)?;
        write_whole(path, bytes).map_err(|_| {
            OfficeError::File(Message::new("error-document-write").with("file", file_name.as_str()))
        })?;
        there = true;
        Ok(produced.id.0)
    });
    if saved.is_err() && there {
        // The dossier refused its line: a document that nothing remembers would be replaced one day.
        let _ = std::fs::remove_file(path);
    }
    saved
}

/// Names for a document, the plain one first, then numbered ones.
fn names(facts: &Facts, kind: &str, format: &str, language: Language) -> impl Iterator<Item = String> {
    let base = Message::new(format!("document-file-{kind}"))
        .with("title", title_for_file(&facts.view.title))
        .with("version", facts.view.version.to_string());
    numbered(words::say(language, &base), format)
}

/// A name with the ending of its format, then the same numbered.
pub(super) fn numbered(base: String, format: &str) -> impl Iterator<Item = String> + use<> {
    let extension = match format {
        "pdf" => "pdf",
        "word" => "docx",
        _ => "txt",
    };
    (1..1_000).map(
        move |n| {
            if n == 1 { format!("{base}.{extension}") } else { format!("{base} ({n}).{extension}") }
        },
    )
}

/// A title without what file systems refuse.
pub(super) fn title_for_file(title: &str) -> String {
    let clean = |c: char| {
        let refused = c.is_control() || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
        if refused { ' ' } else { c }
    };
    let name = one_line(&title.chars().map(clean).collect::<String>());
    name.chars().take(NAME).collect::<String>().trim_matches(['.', ' ']).to_owned()
}

/// A name proposed for each document, that no produced one bears.
pub(super) fn proposed(facts: &Facts, language: Language) -> Vec<DocumentName> {
    let taken = |name: &String| {
        let same = |p: &Produced| p.contract == Some(facts.contract()) && p.file_name == *name;
        facts.produced.iter().any(same)
    };
    let each = KINDS.iter().flat_map(|kind| FORMATS.iter().map(move |format| (*kind, *format)));
    each.map(|(kind, format)| DocumentName {
        kind: kind.to_owned(),
        format: format.to_owned(),
        file_name: names(facts, kind, format, language).find(|n| !taken(n)).unwrap_or_default(),
    })
    .collect()
}
