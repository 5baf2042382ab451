//! Everything the dossier holds, in open formats: nobody is kept by their tool.

use crate::error::OfficeError;
use crate::session::Desk;
use crate::view::ExportView;
use crate::words;
use clausier_domain::message::Message;
use clausier_exchange::open::{OpenFiles, OpenTable};
use clausier_store::StoreError;
use clausier_store::tables::JOURNALED;
use serde_json::Value;
use std::path::Path;

/// The journal, beside the tables.
const JOURNAL: &str = "journal";

/// Writes every table and the journal, as JSON lines and as CSV, and a text that says how to read them, into a folder
/// that is not there yet: whole, or not at all. The files are not encrypted, as the text says.
///
/// # Errors
/// By the field `out` when something is there already; what the disk says; when the user stopped.
pub fn export_to(desk: &Desk<'_>, out: &Path) -> Result<ExportView, OfficeError> {
    if out.exists() {
        return Err(OfficeError::field("out", "error-already-there"));
    }
    let mut part = out.as_os_str().to_owned();
    part.push(".part");
    let part = Path::new(&part);
    let written = write_all(desk, part)
        .and_then(|view| Ok(std::fs::rename(part, out).map(|()| view).map_err(StoreError::of_file)?));
    if written.is_err() {
        // Best effort: what stays is told by its name.
        let _ = std::fs::remove_dir_all(part);
    }
    written
}

fn csv(error: impl std::fmt::Display) -> OfficeError {
    OfficeError::Store(StoreError::Refused(error.to_string()))
}

fn write_all(desk: &Desk<'_>, folder: &Path) -> Result<ExportView, OfficeError> {
    std::fs::create_dir(folder).map_err(StoreError::of_file)?;
    let history = journal(desk)?;
    // One reading: everything belongs to the same instant.
    let mut view = desk.store.read(|read| {
        let mut view = ExportView { tables: 0, rows: 0 };
        for (at, table) in JOURNALED.iter().enumerate() {
            desk.step(at, JOURNALED.len(), Message::new("progress-export").with("table", *table))?;
            let mut files = OpenTable::new(read.columns(table)?).map_err(csv)?;
            read.rows(table, |values| files.push(values).map_err(csv))?;
            add(&mut view, folder, table, &files.finish().map_err(csv)?)?;
        }
        Ok::<_, OfficeError>(view)
    })?;
    add(&mut view, folder, JOURNAL, &history)?;
    let language = desk.session.language();
    let told = Message::new("readme-export")
        .with("date", desk.clock.today())
        .with("tables", view.tables)
        .with("rows", view.rows);
    let name = words::text(language, "readme-name");
    std::fs::write(folder.join(name), words::say(language, &told)).map_err(StoreError::of_file)?;
    Ok(view)
}

fn journal(desk: &Desk<'_>) -> Result<OpenFiles, OfficeError> {
    let columns = ["action", "at", "actor", "undone", "said", "message"];
    let mut files = OpenTable::new(columns.map(str::to_owned).to_vec()).map_err(csv)?;
    for entry in desk.store.history(i64::MAX)?.into_iter().rev() {
        let said = words::say(desk.session.language(), &entry.message);
        let message = serde_json::to_value(&entry.message).unwrap_or(Value::Null);
        let (at, actor) = (entry.at.into(), entry.actor.into());
        files
            .push(vec![entry.action.into(), at, actor, entry.undone.into(), said.into(), message])
            .map_err(csv)?;
    }
    files.finish().map_err(csv)
}

fn add(view: &mut ExportView, folder: &Path, table: &str, files: &OpenFiles) -> Result<(), OfficeError> {
    for (ending, bytes) in [("jsonl", &files.jsonl), ("csv", &files.csv)] {
        std::fs::write(folder.join(format!("{table}.{ending}")), bytes).map_err(StoreError::of_file)?;
    }
    view.tables += 1;
    view.rows += files.rows;
    Ok(())
}
