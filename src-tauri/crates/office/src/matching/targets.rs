//! What a lot declares of the people it wants, as counters beside the match. Nothing here is read by a match, a
//! plan or a score.

use crate::assets::assets;
use crate::error::OfficeError;
use crate::follow::find;
use crate::input;
use crate::ledger::Ledger;
use crate::session::Desk;
use crate::view::matching::{TargetInput, TargetLine};
use crate::view::{ById, Saved};
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::{Hours, LotId, PersonId, RowId};
use clausier_domain::vocabulary::Qpv;
use clausier_store::tables::{Placement, Target};
use std::collections::BTreeSet;

/// The code that stands for living in a priority district.
pub(crate) const QPV: &str = "qpv";

/// Most people of a target.
const MOST_PEOPLE: u32 = 10_000;
/// Most hours of a target.
const MOST_HOURS: Hours = Hours::whole(10_000_000);

/// The targets of a lot, with how much of each is reached: people placed on the lot who bear the criterion, or
/// their counted hours.
pub(super) fn targets(ledger: &Ledger, lot: LotId) -> Result<Vec<TargetLine>, OfficeError> {
    let targets = ledger.pathways.targets.get(&lot).into_iter().flatten();
    targets
        .map(|target| {
            let placed = ledger.placements_on(lot).filter(|p| bears(ledger, p.person, &target.criterion));
            let placed: Vec<&Placement> = placed.collect();
            let people: BTreeSet<PersonId> = placed.iter().map(|p| p.person).collect();
            Ok(TargetLine {
                id: target.id.0,
                criterion: target.criterion.clone(),
                label: label(&target.criterion)?,
                people: target.people,
                hours: target.hours,
                people_reached: u32::try_from(people.len()).unwrap_or(u32::MAX),
                hours_reached: placed.iter().map(|p| ledger.placement_hours(p.id)).sum(),
                note: target.note.clone(),
            })
        })
        .collect()
}

/// A person bears a criterion that stands on her sheet; a district when her address was checked.
fn bears(ledger: &Ledger, person: PersonId, criterion: &str) -> bool {
    if criterion == QPV {
        return ledger.people.get(&person).is_some_and(|p| p.qpv == Qpv::Yes);
    }
    ledger.criteria.get(&person).into_iter().flatten().any(|held| held.code == criterion)
}

/// The wording of a criterion; the field's error when it is none of the clause.
fn label(criterion: &str) -> Result<String, OfficeError> {
    if criterion == QPV {
        return Ok("target-qpv".to_owned());
    }
    let rule = assets()?.eligibility.criterion(criterion).filter(|rule| !rule.iae_only);
    rule.map(|rule| rule.label.clone()).ok_or_else(|| OfficeError::field("criterion", "error-required"))
}

/// Declares a target of a lot, or changes it.
///
/// # Errors
/// By the field: no such criterion or one declared already, neither people nor hours or both, out of range.
pub fn save_target(desk: &Desk<'_>, edit: TargetInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let lot = find(&ledger, edit.lot)?.id;
    let label = label(&edit.criterion)?;
    let mut others = ledger.pathways.targets.get(&lot).into_iter().flatten();
    if others.any(|other| other.criterion == edit.criterion && other.id.0 != edit.id) {
        return Err(OfficeError::field("criterion", "error-target-twice"));
    }
    match (edit.people, edit.hours) {
        (Some(people), None) if (1..=MOST_PEOPLE).contains(&people) => {}
        (None, Some(hours)) if hours > Hours::ZERO && hours <= MOST_HOURS => {}
        (None, Some(_)) => return Err(OfficeError::field("hours", "error-target-goal")),
        _ => return Err(OfficeError::field("people", "error-target-goal")),
    }
    let mut target = Target {
        id: RowId(edit.id),
        lot,
        criterion: edit.criterion,
        people: edit.people,
        hours: edit.hours,
        note: input::words("note", &edit.note, 500)?,
    };
    let message = about(desk, &ledger, "journal-target", lot, label);
    desk.save(message, |tx| {
        tx.save(&mut target)?;
        Ok(target.id.0)
    })
}

/// Removes a target.
///
/// # Errors
/// When it is no longer there.
pub fn remove_target(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let found = ledger.pathways.targets.values().flatten().find(|target| target.id.0 == id);
    let target = found.ok_or_else(|| OfficeError::refused("error-not-found"))?;
    let message = about(desk, &ledger, "journal-target-removed", target.lot, label(&target.criterion)?);
    desk.save(message, |tx| {
        tx.delete::<Target>(id)?;
        Ok(id)
    })
}

fn about(desk: &Desk<'_>, ledger: &Ledger, key: &str, lot: LotId, label: String) -> Message {
    Message::new(key)
        .with("lot", ledger.lot_name(lot, desk.session.language()))
        .with("criterion", Arg::Key(label))
}
