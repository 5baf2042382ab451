//! The documents: of a calibration, the note for the buyer and the clause to copy into the contract; of a contract
//! carried out, the attestation, the reports, the statement of a company and the control pack ([`execution`]).
//!
//! All are composed from the same lines as the screen, so that a figure has one origin. The clause is read
//! by the rules of [`clausier_domain::clause`] before it leaves.

mod blocks;
mod check;
mod execution;
mod facts;
mod markup;
mod note;
mod note_law;
mod note_lots;
mod options;
mod pack;
mod paper;
mod places;
#[cfg(test)]
mod tests;
mod texts;
mod write;

pub use blocks::{save_text_block, text_blocks};
pub use execution::{
    execution_documents, preview_execution_document, write_execution_document, write_execution_document_at,
};
pub(crate) use facts::{penalty_of, reporting_of};
pub use options::save_document_options;
pub(crate) use options::{Bases, checked_penalty, no_options};
pub use write::{write_document, write_document_at};

use crate::calibrate;
use crate::error::OfficeError;
use crate::input;
use crate::session::Desk;
use crate::view::documents::{DocumentsView, ProducedDocuments, ProducedView};
use crate::view::{ById, Nothing};
use clausier_domain::quantity::{ContractId, Hours};
use clausier_store::tables::Produced;
use facts::Facts;
use std::collections::BTreeMap;

/// The documents of a tender before they are written: the clause as it would be, and what its reader finds.
///
/// # Errors
/// When the contract is no longer there.
pub fn documents(desk: &Desk<'_>, ById { id }: ById) -> Result<DocumentsView, OfficeError> {
    let facts = Facts::read(desk, id)?;
    let texts = texts::texts()?;
    let pack = pack::pack(&facts, texts)?;
    let findings = check::findings(&facts, &pack, texts);
    let hours: Hours = facts.view.lines.iter().filter_map(|l| l.kept).sum();
    let own = facts.produced.iter().filter(|p| p.contract == Some(facts.contract()));
    let produced = own.rev().map(|p| produced_view(p, facts.view.title.clone(), hours)).collect();
    Ok(DocumentsView {
        contract: id,
        parts: pack.views(&facts),
        ready: !findings.iter().any(|f| check::refuses(f, "clause")),
        findings: findings.into_iter().map(check::view).collect(),
        names: write::proposed(&facts, desk.session.language()),
        produced,
        penalty: facts.penalty,
        reporting: facts.reporting,
    })
}

fn produced_view(produced: &Produced, title: String, hours: Hours) -> ProducedView {
    ProducedView {
        id: produced.id.0,
        contract: produced.contract.map(|c| c.0),
        lot: produced.lot.map(|l| l.0),
        organisation: produced.organisation.map(|o| o.0),
        person: produced.person.map(|p| p.0),
        title,
        kind: produced.kind.clone(),
        format: produced.format.clone(),
        file_name: produced.file_name.clone(),
        version: produced.version,
        hours: produced.hours,
        produced_on: input::iso(produced.produced_on),
        outdated: produced.hours != hours,
    }
}

/// Every document produced, latest first.
///
/// # Errors
/// When the dossier cannot be read.
pub fn produced_documents(desk: &Desk<'_>, _: Nothing) -> Result<ProducedDocuments, OfficeError> {
    let produced: Vec<Produced> = desk.store.read(|read| read.all().map_err(OfficeError::from))?;
    let mut known: BTreeMap<ContractId, (String, Hours)> = BTreeMap::new();
    for contract in produced.iter().filter_map(|p| p.contract) {
        if let std::collections::btree_map::Entry::Vacant(place) = known.entry(contract) {
            let view = calibrate::tender(desk, ById { id: contract.0 })?;
            place.insert((view.title, view.lines.iter().filter_map(|l| l.kept).sum()));
        }
    }
    let ledger = desk.ledger()?;
    let language = desk.session.language();
    let view = |p: &Produced| {
        let (title, hours) = match p.contract {
            Some(contract) => known.get(&contract).cloned().unwrap_or_default(),
            None => execution::today(&ledger, p, language),
        };
        produced_view(p, title, hours)
    };
    Ok(ProducedDocuments { documents: produced.iter().rev().map(view).collect() })
}
