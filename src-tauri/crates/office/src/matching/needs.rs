//! Needs: listed, entered, closed and reopened.

use crate::error::OfficeError;
use crate::follow::{find, line};
use crate::input;
use crate::ledger::Ledger;
use crate::places::code_of;
use crate::session::Desk;
use crate::view::matching::{NeedInput, NeedLine, NeedStatusInput, NeedsView};
use crate::view::{ById, Nothing, Saved};
use crate::words::Language;
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, NeedId};
use clausier_domain::vocabulary::{Modality, NeedStatus};
use clausier_store::tables::Need;

/// Longest week taken as meant.
pub(crate) const LONGEST_WEEK: Hours = Hours::whole(48);

/// Needs, the most pressing lots first.
///
/// # Errors
/// When the dossier cannot be read.
pub fn needs(desk: &Desk<'_>, _: Nothing) -> Result<NeedsView, OfficeError> {
    let ledger = desk.ledger()?;
    let language = desk.session.language();
    let mut needs: Vec<NeedLine> = ledger.needs.values().map(|n| need_line(&ledger, n, language)).collect();
    needs.sort_by(|a, b| {
        let order = |n: &NeedLine| (n.status != NeedStatus::Open, n.gap, n.starts_on.clone(), n.id);
        order(a).cmp(&order(b))
    });
    let open = needs.iter().filter(|n| n.status == NeedStatus::Open);
    Ok(NeedsView {
        seats: open.map(|n| n.seats_open).sum(),
        available: u32::try_from(ledger.people.values().filter(|p| ledger.is_available(p)).count())
            .unwrap_or(u32::MAX),
        needs,
    })
}

pub(crate) fn seats_open(ledger: &Ledger, need: &Need) -> u32 {
    let taken = ledger.placements_on(need.lot).filter(|p| p.need == Some(need.id)).count();
    u32::try_from(need.seats).unwrap_or(0).saturating_sub(u32::try_from(taken).unwrap_or(u32::MAX))
}

pub(super) fn need_line(ledger: &Ledger, need: &Need, language: Language) -> NeedLine {
    let progress = ledger.progress.get(&need.lot);
    NeedLine {
        id: need.id.0,
        lot: need.lot.0,
        lot_name: ledger.lot_name(need.lot, language),
        title: need.title.clone(),
        seats_open: seats_open(ledger, need),
        seats: u32::try_from(need.seats).unwrap_or(0),
        starts_on: input::iso(need.starts_on),
        ends_on: input::iso(need.ends_on),
        weekly_hours: need.weekly_hours,
        place: need.place.clone(),
        gap: progress.map_or(Hours::ZERO, |p| p.gap),
        level: ledger.lots.get(&need.lot).map(|l| line(ledger, l, language).level).unwrap_or_default(),
        status: need.status,
    }
}

pub(crate) fn need_of(ledger: &Ledger, id: i64) -> Result<&Need, OfficeError> {
    ledger.needs.get(&NeedId(id)).ok_or_else(|| OfficeError::refused("error-not-found"))
}

/// The modality a need keeps as a code; none when any will do.
pub(super) fn modality_kept(code: &str) -> Option<Modality> {
    serde_json::from_value(code.into()).ok()
}

fn modality_code(modality: Modality) -> String {
    serde_json::to_value(modality).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

pub(super) fn need_input(need: &Need) -> NeedInput {
    NeedInput {
        id: need.id.0,
        lot: need.lot.0,
        title: need.title.clone(),
        trade: need.trade.clone(),
        rome: need.rome.clone(),
        seats: need.seats,
        starts_on: input::iso(need.starts_on),
        ends_on: input::iso(need.ends_on),
        weekly_hours: need.weekly_hours,
        place: need.place.clone(),
        commune_code: need.commune_code.clone(),
        modality: modality_kept(&need.modality),
        licence_b: need.licence_b,
        skills: need.skills.clone(),
    }
}

/// Adds or changes a need.
///
/// # Errors
/// By the field: job missing, dates reversed, seats or hours out of range.
pub fn save_need(desk: &Desk<'_>, edit: NeedInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let mut need = need_entered(&ledger, edit)?;
    let message = Message::new("journal-need").with("title", need.title.as_str());
    desk.save(message, |tx| {
        tx.save(&mut need)?;
        Ok(need.id.0)
    })
}

/// The record of a need as entered; what the form does not show is kept.
pub(super) fn need_entered(ledger: &Ledger, edit: NeedInput) -> Result<Need, OfficeError> {
    let lot = find(ledger, edit.lot)?.id;
    let starts_on = input::date("starts_on", &edit.starts_on)?;
    let ends_on = input::date("ends_on", &edit.ends_on)?;
    if ends_on < starts_on {
        return Err(OfficeError::field("ends_on", "error-dates-reversed"));
    }
    if !(1..=500).contains(&edit.seats) {
        return Err(OfficeError::field("seats", "error-seats"));
    }
    if edit.weekly_hours <= Hours::ZERO || edit.weekly_hours > LONGEST_WEEK {
        return Err(OfficeError::field("weekly_hours", "error-weekly-hours"));
    }
    let known = ledger.needs.get(&NeedId(edit.id));
    Ok(Need {
        id: NeedId(edit.id),
        lot,
        title: input::required("title", &edit.title, 200)?,
        trade: input::words("trade", &edit.trade, 60)?,
        rome: input::words("rome", &edit.rome, 10)?,
        seats: edit.seats,
        starts_on,
        ends_on,
        weekly_hours: edit.weekly_hours,
        place: input::words("place", &edit.place, 200)?,
        licence_b: edit.licence_b,
        skills: input::words("skills", &edit.skills, 1_000)?,
        modality: edit.modality.map(modality_code).unwrap_or_default(),
        status: known.map_or(NeedStatus::Open, |k| k.status),
        commune_code: code_of(&edit.commune_code, &edit.place, "")?,
    })
}

/// Closes a need that nobody else will fill, or opens it again.
///
/// # Errors
/// By the field `status` for filled, which placements alone make; when it is opened again and no seat is left.
pub fn set_need_status(desk: &Desk<'_>, edit: NeedStatusInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let need = Need { status: edit.status, ..need_of(&ledger, edit.id)?.clone() };
    let key = match edit.status {
        NeedStatus::Filled => return Err(OfficeError::field("status", "error-need-filled")),
        NeedStatus::Open if seats_open(&ledger, &need) == 0 => {
            return Err(OfficeError::refused("error-no-seat"));
        }
        NeedStatus::Open => "journal-need-opened",
        NeedStatus::Closed => "journal-need-closed",
    };
    desk.save(Message::new(key).with("title", need.title.as_str()), |tx| {
        tx.update(&need)?;
        Ok(need.id.0)
    })
}

/// Removes a need entered by mistake: nobody was proposed on it, placed by it, locked on it or kept from it.
///
/// # Errors
/// When something hangs on it: it can be closed instead.
pub fn remove_need(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let need = need_of(&ledger, id)?;
    let proposed = ledger.proposals.get(&need.id).is_some_and(|list| !list.is_empty());
    let paired = ledger.pathways.pairings.get(&need.id).is_some_and(|list| !list.is_empty());
    if proposed || paired || ledger.placements.values().any(|p| p.need == Some(need.id)) {
        return Err(OfficeError::refused("error-need-used"));
    }
    desk.save(Message::new("journal-need-removed").with("title", need.title.as_str()), |tx| {
        tx.delete::<Need>(id)?;
        Ok(id)
    })
}
