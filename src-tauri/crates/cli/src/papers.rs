//! Documents in the terminal: of a tender, and of contracts carried out.

use crate::args::Document;
use crate::{Answer, Failure, absolute};
use clausier_office::batch::hours as decimal;
use clausier_office::documents;
use clausier_office::domain::quantity::YearMonth;
use clausier_office::session::Desk;
use clausier_office::view::attestations::{ExecutionDocument, NamesShown, SensitiveShown};
use clausier_office::words::say;
use serde_json::{Value, json};

/// Writes the document that the command line asks for.
pub(crate) fn document(desk: &Desk<'_>, ask: &Document) -> Answer {
    let written = if matches!(ask.kind.as_str(), "note" | "clause") {
        let contract = ask.contract.ok_or_else(|| Failure::Usage("--contract ID".into()))?;
        documents::write_document_at(desk, contract, &ask.kind, &ask.format, &ask.out)?
    } else {
        documents::write_execution_document_at(desk, &execution(ask)?, &ask.out)?
    };
    let warnings: Vec<Value> = written
        .warnings
        .iter()
        .map(|w| json!({ "code": w.code, "part": w.part, "message": say(desk.session.language(), &w.message) }))
        .collect();
    Ok(json!({ "path": absolute(&ask.out), "hours": decimal(written.hours), "warnings": warnings }))
}

fn execution(ask: &Document) -> Result<ExecutionDocument, Failure> {
    let month = |option: &str, text: &Option<String>| match text {
        None => Ok(None),
        Some(text) => {
            YearMonth::parse(text).map(Some).ok_or_else(|| Failure::Usage(format!("{option} YYYY-MM")))
        }
    };
    Ok(ExecutionDocument {
        kind: ask.kind.clone(),
        lot: ask.lot,
        organisation: ask.company,
        person: ask.person,
        from: month("--from", &ask.from)?,
        to: month("--to", &ask.to)?,
        names: match ask.names.as_str() {
            "none" => NamesShown::None,
            "full" => NamesShown::Full,
            _ => NamesShown::Initials,
        },
        sensitive: if ask.sensitive { SensitiveShown::Named } else { SensitiveShown::Hidden },
        format: ask.format.clone(),
    })
}
