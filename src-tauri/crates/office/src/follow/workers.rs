//! Who worked the hours of a lot: a company bound to the buyer, or a subcontractor for which it stays answerable.

use super::find;
use crate::error::OfficeError;
use crate::ledger::Ledger;
use crate::session::Desk;
use crate::view::Saved;
use crate::view::workers::{PlacementWorker, PostLine, WorkerChoice, WorkerLine};
use clausier_domain::execution::grouping::worked;
use clausier_domain::message::Message;
use clausier_domain::quantity::{LotId, OrganisationId, PlacementId};
use clausier_domain::text::fold;
use clausier_domain::vocabulary::PartyRole;
use clausier_store::tables::{Party, Placement};

fn parties(ledger: &Ledger, lot: LotId) -> &[Party] {
    ledger.parties.get(&lot).map_or(&[], Vec::as_slice)
}

/// Companies where people of a lot may work.
fn may_work(party: &&Party) -> bool {
    matches!(party.role, PartyRole::Lead | PartyRole::CoHolder | PartyRole::Subcontractor)
}

/// Who worked for a company bound to the buyer; the lines add up to what was done for it.
pub(super) fn worker_lines(ledger: &Ledger, lot: LotId, company: OrganisationId) -> Vec<WorkerLine> {
    let line = |one: clausier_domain::execution::grouping::Worked| WorkerLine {
        organisation: one.worker.0,
        name: ledger.organisation_name(one.worker),
        role: parties(ledger, lot).iter().filter(|p| p.organisation == one.worker).map(|p| p.role).min(),
        hours: one.hours,
    };
    worked(&ledger.party_facts(lot)).into_iter().filter(|one| one.company == company).map(line).collect()
}

/// Companies where people of a lot may work, each once.
pub(super) fn choices(ledger: &Ledger, lot: LotId) -> Vec<WorkerChoice> {
    let mut found: Vec<WorkerChoice> = Vec::new();
    for party in parties(ledger, lot).iter().filter(may_work) {
        if found.iter().all(|known| known.organisation != party.organisation.0) {
            let name = ledger.organisation_name(party.organisation);
            found.push(WorkerChoice { organisation: party.organisation.0, name });
        }
    }
    found
}

/// People of a lot whom an employer makes available, and where each works.
pub(super) fn posts(ledger: &Ledger, lot: LotId) -> Vec<PostLine> {
    let works = |organisation: OrganisationId| {
        parties(ledger, lot).iter().filter(may_work).any(|party| party.organisation == organisation)
    };
    let line = |placement: &Placement| PostLine {
        placement: placement.id.0,
        name: ledger.person_name(placement.person),
        employer: ledger.organisation_name(placement.employer),
        worker: placement.user_company.filter(|company| works(*company)).map(|company| company.0),
        hours: ledger.placement_hours(placement.id),
    };
    let lent = ledger.placements_on(lot).filter(|placement| !works(placement.employer));
    let mut lines: Vec<PostLine> = lent.map(line).collect();
    lines.sort_by_key(|line| (fold(&line.name), line.placement));
    lines
}

/// Says for which company of the lot somebody works: its hours are told there, and whoever is bound to the buyer for it
/// stays answerable.
///
/// # Errors
/// When the placement is no longer there; by the field: a company that is not on the lot.
pub fn set_worker(desk: &Desk<'_>, edit: PlacementWorker) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let placement = ledger.placements.get(&PlacementId(edit.placement));
    let placement = placement.ok_or_else(|| OfficeError::refused("error-not-found"))?;
    let lot = find(&ledger, placement.lot.0)?.id;
    let worker = edit.organisation.map(OrganisationId);
    let fits =
        |id: OrganisationId| parties(&ledger, lot).iter().filter(may_work).any(|p| p.organisation == id);
    if worker.is_some_and(|id| !fits(id)) {
        return Err(OfficeError::field("organisation", "error-choice"));
    }
    let changed = Placement { user_company: worker, ..placement.clone() };
    let message = Message::new("journal-placement-worker").with("name", ledger.person_name(placement.person));
    desk.save(message, |tx| {
        tx.update(&changed)?;
        Ok(changed.id.0)
    })
}
