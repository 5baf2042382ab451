//! Duty 2: proposals followed to their end; what is decided of several at once is one action.

mod board;
mod chains;
pub(crate) mod letters;
#[cfg(test)]
mod letters_tests;
#[cfg(test)]
mod tests;

use crate::assets::assets;
use crate::error::OfficeError;
use crate::input;
use crate::ledger::Ledger;
use crate::matching::{LONGEST_WEEK, need_of, seats_open};
use crate::session::Desk;
use crate::view::Saved;
use crate::view::matching::{PlaceInput, ProposeInput};
use crate::view::proposals::{DecisionsInput, ProposalNote};
use crate::words;
use chrono::NaiveDate;
use clausier_domain::eligibility::{eligibility, eligible_dates};
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, NeedId, OrganisationId, PersonId, PlacementId};
use clausier_domain::vocabulary::{NeedStatus, Outcome, ProposalStatus};
use clausier_store::tables::{Need, Placement, Proposal};

pub use board::proposals;
pub use chains::chains;
pub(crate) use letters::letter_blocks;
pub use letters::{letter_sent, letters};

/// Why a proposal is refused: codes of the platforms of the State, so that counts can be compared.
pub const REFUSALS: &[&str] = &[
    "unreachable",
    "absent",
    "employed",
    "training",
    "not_eligible",
    "not_mobile",
    "not_interested",
    "skills",
    "barrier",
    "no_hiring",
    "duplicate",
    "schedule",
    "other",
];
/// Longest remark.
const LONGEST_NOTE: usize = 2_000;

/// The person is on her way to this post, or on it.
pub(crate) fn is_live(ledger: &Ledger, need: NeedId, person: PersonId) -> bool {
    let proposals = ledger.proposals.get(&need).into_iter().flatten();
    proposals.filter(|p| p.person == person).any(|p| p.status.is_live())
}

/// Whether the person's eligibility is established on the first day of a need, or today when it has begun: nobody
/// is proposed otherwise. A need that began is also entered afterwards, by who started with it.
fn may_start(ledger: &Ledger, need: &Need, person: PersonId) -> Result<bool, OfficeError> {
    let dates = eligible_dates(&ledger.facts_of(person), &assets()?.eligibility);
    let days = [need.starts_on, need.starts_on.max(ledger.today)];
    Ok(days.iter().any(|day| dates.countable_from(*day).is_some()))
}

/// Proposes a person on a need.
///
/// # Errors
/// When the person is already proposed on it, or is not eligible on the day of start, with the reason.
pub fn propose(desk: &Desk<'_>, edit: ProposeInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let need = need_of(&ledger, edit.need)?;
    let person = crate::people::find(&ledger, edit.person)?.id;
    if is_live(&ledger, need.id, person) {
        return Err(OfficeError::refused("error-already-proposed"));
    }
    refuse_ineligible(desk, &ledger, need, person)?;
    let mut proposal = Proposal::made(need.id, person, desk.clock.today());
    let message = Message::new("journal-proposed")
        .with("name", ledger.person_name(person))
        .with("need", need.title.as_str());
    desk.save(message, |tx| {
        tx.insert(&mut proposal)?;
        Ok(proposal.id.0)
    })
}

/// Nobody is proposed who would not count: not on the day of start, nor today when that day is past.
fn refuse_ineligible(
    desk: &Desk<'_>,
    ledger: &Ledger,
    need: &Need,
    person: PersonId,
) -> Result<(), OfficeError> {
    if may_start(ledger, need, person)? {
        return Ok(());
    }
    let start = need.starts_on.max(ledger.today);
    let state = eligibility(&ledger.facts_of(person), start, &assets()?.eligibility);
    let why = state.missing.first().or_else(|| state.reasons.first());
    let message = Message::new("error-not-eligible-start")
        .with("name", ledger.person_name(person))
        .with("date", start)
        .with("reason", why.map(|m| words::say(desk.session.language(), m)).unwrap_or_default());
    Err(OfficeError::Refused(message))
}

/// Fluent key of a reason, empty when there is none.
pub(crate) fn reason_key(code: &str) -> String {
    if code.is_empty() { String::new() } else { format!("refusal-{}", code.replace('_', "-")) }
}

fn proposal_of(ledger: &Ledger, id: i64) -> Result<&Proposal, OfficeError> {
    let found = ledger.proposals.values().flatten().find(|p| p.id.0 == id);
    found.ok_or_else(|| OfficeError::refused("error-not-found"))
}

/// The proposals asked for, each once, in their order.
fn chosen<'l>(ledger: &'l Ledger, ids: &[i64]) -> Result<Vec<&'l Proposal>, OfficeError> {
    let ids: std::collections::BTreeSet<i64> = ids.iter().copied().collect();
    if ids.is_empty() {
        return Err(OfficeError::field("ids", "error-required"));
    }
    ids.into_iter().map(|id| proposal_of(ledger, id)).collect()
}

/// Decides on one or several proposals: all of them or none, one action to undo.
///
/// # Errors
/// By the field: a refusal without its reason, a day before the proposal or, except for an interview, to come;
/// when one of them has gone too far for this step, with the person's name.
pub fn decide(desk: &Desk<'_>, edit: DecisionsInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let today = desk.clock.today();
    let on = input::optional_date("on", edit.on.as_deref())?.unwrap_or(today);
    let refused = edit.status == ProposalStatus::Refused;
    if refused && !REFUSALS.contains(&edit.reason.as_str()) {
        return Err(OfficeError::field("reason", "error-refusal-reason"));
    }
    if edit.status != ProposalStatus::Interview && on > today {
        return Err(OfficeError::field("on", "error-date-future"));
    }
    let reason = if refused { edit.reason } else { String::new() };
    let step = |p: &&Proposal| decided(&ledger, p, edit.status, on, &reason);
    let changed: Vec<Proposal> = chosen(&ledger, &edit.ids)?.iter().map(step).collect::<Result<_, _>>()?;
    let message = decision_message(&ledger, &changed, edit.status);
    desk.save(message, |tx| {
        changed.iter().try_for_each(|p| tx.update(p))?;
        Ok(changed.first().map_or(0, |p| p.id.0))
    })
}

fn decided(
    ledger: &Ledger,
    proposal: &Proposal,
    status: ProposalStatus,
    on: NaiveDate,
    reason: &str,
) -> Result<Proposal, OfficeError> {
    if !proposal.status.may_become(status) {
        let name = ledger.person_name(proposal.person);
        return Err(OfficeError::Refused(Message::new("error-proposal-step").with("name", name)));
    }
    if on < proposal.proposed_on {
        let message = Message::new("error-before-proposal").with("date", proposal.proposed_on);
        return Err(OfficeError::Field { field: "on".to_owned(), message });
    }
    let mut changed = Proposal { status, reason: reason.to_owned(), ..proposal.clone() };
    if status == ProposalStatus::Interview {
        changed.interview_on = Some(on);
    } else {
        changed.decided_on = Some(on);
    }
    Ok(changed)
}

fn decision_message(ledger: &Ledger, changed: &[Proposal], status: ProposalStatus) -> Message {
    let keys = match status {
        ProposalStatus::Interview => ["journal-interview", "journal-interviews"],
        ProposalStatus::Refused => ["journal-refused", "journal-refused-several"],
        ProposalStatus::HiredElsewhere => ["journal-hired-elsewhere", "journal-hired-elsewhere-several"],
        _ => ["journal-accepted", "journal-accepted-several"],
    };
    match changed {
        [one] => Message::new(keys[0]).with("name", ledger.person_name(one.person)),
        several => Message::new(keys[1]).with("count", several.len()),
    }
}

/// Writes a remark on a proposal; an empty one takes it away.
///
/// # Errors
/// By the field `note`: too long, or it holds what looks like a social security number.
pub fn save_note(desk: &Desk<'_>, edit: ProposalNote) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let proposal = proposal_of(&ledger, edit.id)?;
    let noted = Proposal { note: input::words("note", &edit.note, LONGEST_NOTE)?, ..proposal.clone() };
    let message = Message::new("journal-proposal-note").with("name", ledger.person_name(noted.person));
    desk.save(message, |tx| {
        tx.update(&noted)?;
        Ok(noted.id.0)
    })
}

/// Puts a person to work: the proposal is placed, the placement made, the need filled with its last seat.
///
/// # Errors
/// By the field: dates reversed, hours out of range; when the proposal was refused, no seat is left, or the
/// person is not eligible on the first day.
pub fn place(desk: &Desk<'_>, edit: PlaceInput) -> Result<Saved, OfficeError> {
    let (ledger, assets) = (desk.ledger()?, assets()?);
    let proposal = proposal_of(&ledger, edit.proposal)?;
    let need = need_of(&ledger, proposal.need.0)?;
    if !proposal.status.is_open() {
        return Err(OfficeError::refused("error-proposal-closed"));
    }
    let seats = seats_open(&ledger, need);
    if seats == 0 {
        return Err(OfficeError::refused("error-no-seat"));
    }
    let starts_on = input::date("starts_on", &edit.starts_on)?;
    let ends_on = input::optional_date("ends_on", edit.ends_on.as_deref())?;
    if ends_on.is_some_and(|end| end < starts_on) {
        return Err(OfficeError::field("ends_on", "error-dates-reversed"));
    }
    if edit.weekly_hours <= Hours::ZERO || edit.weekly_hours > LONGEST_WEEK {
        return Err(OfficeError::field("weekly_hours", "error-weekly-hours"));
    }
    let dates = eligible_dates(&ledger.facts_of(proposal.person), &assets.eligibility);
    if dates.countable_from(starts_on).is_none() {
        return Err(OfficeError::field("starts_on", "error-not-eligible-then"));
    }
    let employer = ledger.organisations.get(&OrganisationId(edit.employer));
    let employer = employer.ok_or_else(|| OfficeError::field("employer", "error-required"))?;
    let party = ledger.parties.get(&need.lot).into_iter().flatten().find(|p| p.organisation == employer.id);
    let mut placement = Placement {
        id: PlacementId(0),
        person: proposal.person,
        lot: need.lot,
        need: Some(need.id),
        employer: employer.id,
        user_company: party.and_then(|p| p.on_behalf_of),
        modality: edit.modality,
        contract_type: input::words("contract_type", &edit.contract_type, 100)?,
        job: need.title.clone(),
        starts_on,
        ends_on,
        ended_on: None,
        weekly_hours: edit.weekly_hours,
        outcome: Outcome::Open,
        site: None,
    };
    let placed =
        Proposal { status: ProposalStatus::Placed, decided_on: Some(desk.clock.today()), ..proposal.clone() };
    let filled = (seats == 1).then(|| Need { status: NeedStatus::Filled, ..need.clone() });
    let message = Message::new("journal-placed")
        .with("name", ledger.person_name(proposal.person))
        .with("lot", ledger.lot_name(need.lot, desk.session.language()));
    desk.save(message, |tx| {
        tx.insert(&mut placement)?;
        tx.update(&placed)?;
        if let Some(need) = &filled {
            tx.update(need)?;
        }
        Ok(placement.id.0)
    })
}
