//! Writing lots, what they owe, their companies and the exchanges about them.

use super::find;
use crate::error::OfficeError;
use crate::input;
use crate::session::Desk;
use crate::view::follow::{CommitmentInput, ContactInput, LotInput, PartyInput};
use crate::view::{ById, Saved};
use clausier_domain::message::Message;
use clausier_domain::quantity::{
    BasisPoints, CommitmentId, ContactId, Hours, LotId, OrganisationId, PersonId, RowId,
};
use clausier_domain::text::fold;
use clausier_domain::vocabulary::{CommitmentKind, OrganisationKind};
use clausier_store::Tx;
use clausier_store::tables::{Commitment, Contact, Organisation, Party};

/// More hours than any lot can owe: a typing mistake.
const MOST_HOURS: Hours = Hours::whole(5_000_000);

/// Changes a lot.
///
/// # Errors
/// By the field: dates reversed, title missing, amount negative.
pub fn save_lot(desk: &Desk<'_>, edit: LotInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let mut lot = find(&ledger, edit.id)?.clone();
    lot.title = input::required("title", &edit.title, 300)?;
    lot.trade = input::words("trade", &edit.trade, 60)?;
    lot.starts_on = input::optional_date("starts_on", edit.starts_on.as_deref())?;
    lot.ends_on = input::optional_date("ends_on", edit.ends_on.as_deref())?;
    if let (Some(start), Some(end)) = (lot.starts_on, lot.ends_on)
        && end < start
    {
        return Err(OfficeError::field("ends_on", "error-dates-reversed"));
    }
    if edit.amount.is_some_and(|a| a.get() < 0) {
        return Err(OfficeError::field("amount", "error-negative"));
    }
    if !(0..=999).contains(&edit.max_posts) {
        return Err(OfficeError::field("max_posts", "error-posts"));
    }
    lot.amount = edit.amount;
    lot.status = edit.status;
    lot.max_posts = edit.max_posts;
    let name = ledger.lot_name(lot.id, desk.session.language());
    desk.save(Message::new("journal-lot").with("lot", name), |tx| {
        tx.update(&lot)?;
        Ok(lot.id.0)
    })
}

/// Adds or changes a dated line of hours due.
///
/// # Errors
/// By the field: no hours, absurd hours, an exemption without its reason.
pub fn save_commitment(desk: &Desk<'_>, edit: CommitmentInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let lot = find(&ledger, edit.lot)?;
    let reason = input::words("reason", &edit.reason, 500)?;
    let exemption = edit.kind == CommitmentKind::Exemption;
    if exemption && reason.is_empty() {
        return Err(OfficeError::field("reason", "error-exemption-reason"));
    }
    let size = Hours::new(edit.hours.get().saturating_abs());
    if size.is_zero() || size > MOST_HOURS {
        return Err(OfficeError::field("hours", "error-hours-absurd"));
    }
    if edit.hours < Hours::ZERO && !exemption && edit.kind != CommitmentKind::Amendment {
        return Err(OfficeError::field("hours", "error-negative"));
    }
    let known = ledger.commitments.get(&lot.id).into_iter().flatten().find(|c| c.id.0 == edit.id);
    let mut commitment = Commitment {
        id: CommitmentId(edit.id),
        lot: lot.id,
        effective_on: input::date("effective_on", &edit.effective_on)?,
        kind: edit.kind,
        hours: if exemption { -size } else { edit.hours },
        reason,
        calibration: known.and_then(|c| c.calibration),
    };
    let message = Message::new("journal-commitment")
        .with("lot", ledger.lot_name(lot.id, desk.session.language()))
        .with("hours", commitment.hours);
    desk.save(message, |tx| {
        tx.save(&mut commitment)?;
        Ok(commitment.id.0)
    })
}

/// Removes a dated line of hours due.
///
/// # Errors
/// When it is no longer there.
pub fn remove_commitment(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    desk.save(Message::new("journal-commitment-removed"), |tx| {
        tx.delete::<Commitment>(id)?;
        Ok(id)
    })
}

/// The organisation of that name, ignoring accents and case, or a new one.
///
/// # Errors
/// When the dossier cannot be written.
pub fn organisation_named(
    tx: &Tx<'_>,
    name: &str,
    kind: OrganisationKind,
    structure_kind: &str,
) -> Result<Organisation, OfficeError> {
    let folded = fold(name);
    let known: Vec<Organisation> = tx.read().all()?;
    let same = |o: &Organisation| {
        fold(&o.name) == folded && (o.kind == OrganisationKind::Buyer) == (kind == OrganisationKind::Buyer)
    };
    if let Some(found) = known.into_iter().find(same) {
        return Ok(found);
    }
    let mut organisation = Organisation {
        id: OrganisationId(0),
        kind,
        name: name.to_owned(),
        siret: String::new(),
        buyer_kind: String::new(),
        structure_kind: structure_kind.to_owned(),
        commune: String::new(),
        contact_name: String::new(),
        email: String::new(),
        phone: String::new(),
    };
    tx.insert(&mut organisation)?;
    Ok(organisation)
}

/// Adds a company to a lot.
///
/// # Errors
/// By the field: name missing, a buyer cannot hold its own lot.
pub fn add_party(desk: &Desk<'_>, edit: PartyInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let lot = find(&ledger, edit.lot)?.id;
    let name = input::required("name", &edit.name, 200)?;
    let structure_kind = input::words("structure_kind", &edit.structure_kind, 20)?;
    if edit.kind == OrganisationKind::Buyer {
        return Err(OfficeError::field("kind", "error-buyer-holds"));
    }
    let message = Message::new("journal-party")
        .with("company", name.as_str())
        .with("lot", ledger.lot_name(lot, desk.session.language()));
    desk.save(message, |tx| {
        let organisation = organisation_named(tx, &name, edit.kind, &structure_kind)?;
        let mut party = Party {
            id: RowId(0),
            lot,
            organisation: organisation.id,
            role: edit.role,
            on_behalf_of: edit.on_behalf_of.map(OrganisationId),
            share: BasisPoints::ZERO,
            reference: String::new(),
        };
        tx.insert(&mut party)?;
        Ok(party.id.0)
    })
}

/// Takes a company off a lot.
///
/// # Errors
/// When it is no longer there, or has people at work on the lot.
pub fn remove_party(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let party = ledger.parties.values().flatten().find(|p| p.id.0 == id);
    let party = party.ok_or_else(|| OfficeError::refused("error-not-found"))?;
    if ledger.placements_on(party.lot).any(|p| p.employer == party.organisation) {
        return Err(OfficeError::refused("error-party-employs"));
    }
    let message =
        Message::new("journal-party-removed").with("company", ledger.organisation_name(party.organisation));
    desk.save(message, |tx| {
        tx.delete::<Party>(id)?;
        Ok(id)
    })
}

/// Writes an exchange in the log.
///
/// # Errors
/// By the field: text missing or too long.
pub fn write_contact(desk: &Desk<'_>, edit: ContactInput) -> Result<Saved, OfficeError> {
    let mut contact = Contact {
        id: ContactId(0),
        lot: edit.lot.map(LotId),
        organisation: edit.organisation.map(OrganisationId),
        person: edit.person.map(PersonId),
        on_date: desk.clock.today(),
        kind: edit.kind,
        month: edit.month,
        text: input::required("text", &edit.text, 5_000)?,
    };
    desk.save(Message::new("journal-contact"), |tx| {
        tx.insert(&mut contact)?;
        Ok(contact.id.0)
    })
}
