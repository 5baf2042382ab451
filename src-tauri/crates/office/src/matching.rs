//! Duty 2: needs and the people for them.

use crate::assets::{Assets, assets};
use crate::error::OfficeError;
use crate::follow::{find, line};
use crate::input;
use crate::ledger::{Ledger, span_of};
use crate::people::proposal_line;
use crate::places::{code_of, place_of, same_place_key};
use crate::proposals::is_live;
use crate::session::Desk;
use crate::view::matching::{
    Candidate, EmployerChoice, NeedInput, NeedLine, NeedView, NeedsView, OutReason, ReasonLine,
};
use crate::view::{ById, Nothing, Saved};
use crate::words::Language;
use clausier_domain::eligibility::eligible_dates;
use clausier_domain::matching::{CandidateFacts, Fits, MatchResult, NeedFacts, Reason, ReasonKind, rank};
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, NeedId};
use clausier_domain::vocabulary::{Modality, NeedStatus, OrganisationKind, PersonStatus, ProposalStatus};
use clausier_store::tables::{Need, Organisation, Person, Proposal};
use std::collections::BTreeMap;

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

fn need_line(ledger: &Ledger, need: &Need, language: Language) -> NeedLine {
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

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect()
}

pub(crate) fn need_facts(need: &Need, assets: &Assets) -> NeedFacts {
    let trade = assets.trades.get(&need.trade);
    let rome = if need.rome.is_empty() {
        trade.map(|t| t.rome.clone()).unwrap_or_default()
    } else {
        vec![need.rome.clone()]
    };
    let near = trade.map(|t| t.neighbours.clone()).unwrap_or_default();
    let near_rome = near.iter().filter_map(|code| assets.trades.get(code)).flat_map(|t| t.rome.clone());
    NeedFacts {
        id: need.id,
        trade: need.trade.clone(),
        rome,
        neighbours: near.iter().cloned().chain(near_rome).collect(),
        starts_on: need.starts_on,
        ends_on: need.ends_on,
        weekly_hours: need.weekly_hours,
        place: place_of(&need.commune_code),
        commune: same_place_key(&need.commune_code, &need.place),
        licence_b_required: need.licence_b,
        required_skills: lines(&need.skills),
        modality: serde_json::from_value(need.modality.clone().into()).ok(),
    }
}

pub(crate) fn candidate_facts(
    ledger: &Ledger,
    need: &Need,
    person: &Person,
    assets: &Assets,
) -> CandidateFacts {
    let wishes = ledger.wishes.get(&person.id).into_iter().flatten();
    let on_lot = ledger.placements_of(person.id).filter(|p| p.lot == need.lot);
    let refused = |p: &Proposal| p.person == person.id && p.status == ProposalStatus::Refused;
    CandidateFacts {
        id: person.id,
        eligible: eligible_dates(&ledger.facts_of(person.id), &assets.eligibility),
        pass_until: None,
        available_from: person.available_on.filter(|day| *day > ledger.today),
        available_until: None,
        placed: ledger
            .placements_of(person.id)
            .map(span_of)
            .rfind(|s| s.ends_on.is_none_or(|end| end >= ledger.today)),
        weekly_hours: person.weekly_hours,
        place: place_of(&person.commune_code),
        commune: same_place_key(&person.commune_code, &person.commune),
        radius_km: person.radius_km.map(i64::from),
        licence_b: person.licence_b,
        vehicle: person.vehicle,
        public_transport: person.public_transport,
        wishes: wishes
            .flat_map(|w| [w.trade.clone(), w.rome.clone()])
            .filter(|code| !code.is_empty())
            .collect(),
        skills: lines(&person.skills),
        hours_on_lot: on_lot.map(|p| ledger.placement_hours(p.id)).sum(),
        refused: ledger.proposals.get(&need.id).into_iter().flatten().any(refused),
    }
}

/// Everybody followed, compared with a need: by group, then order.
///
/// # Errors
/// When the need is no longer there.
pub fn ranked(desk: &Desk<'_>, need: i64) -> Result<Vec<MatchResult>, OfficeError> {
    let (ledger, assets) = (desk.ledger()?, assets()?);
    let need = need_of(&ledger, need)?;
    let followed = ledger.people.values().filter(|p| p.status == PersonStatus::Active);
    let people: Vec<CandidateFacts> = followed.map(|p| candidate_facts(&ledger, need, p, assets)).collect();
    Ok(rank(&need_facts(need, assets), &people, &assets.execution.matching))
}

/// A need and the people for it.
///
/// # Errors
/// When the need is no longer there.
pub fn need(desk: &Desk<'_>, ById { id }: ById) -> Result<NeedView, OfficeError> {
    let ledger = desk.ledger()?;
    let language = desk.session.language();
    let need = need_of(&ledger, id)?;
    let proposals = ledger.proposals.get(&need.id).map(Vec::as_slice).unwrap_or_default();
    let mut view = NeedView {
        line: need_line(&ledger, need, language),
        need: need_input(need),
        fits: Vec::new(),
        conditional: Vec::new(),
        out_reasons: Vec::new(),
        out: Vec::new(),
        proposals: proposals.iter().map(|p| proposal_line(&ledger, p, language)).collect(),
        employers: employers(&ledger, need),
    };
    let mut reasons: BTreeMap<String, (Message, u32)> = BTreeMap::new();
    for result in ranked(desk, id)? {
        if result.fits == Fits::Out
            && let Some(first) = result.blockers.first()
        {
            let entry = reasons.entry(first.key.clone()).or_insert_with(|| (first.clone(), 0));
            entry.1 += 1;
        }
        let candidate = Candidate {
            person: result.person.0,
            name: ledger.person_name(result.person),
            reasons: reason_lines(result.reasons),
            unlock: result.unlock.into_iter().map(|u| u.message).collect(),
            proposed: is_live(&ledger, need.id, result.person),
        };
        match result.fits {
            Fits::Fits => view.fits.push(candidate),
            Fits::UnderCondition => view.conditional.push(candidate),
            Fits::Out => view.out.push(candidate),
        }
    }
    view.out_reasons = reasons
        .into_values()
        .map(|(first, count)| OutReason {
            message: Message::new(format!("out-{}", first.key.trim_start_matches("match-")))
                .with("count", i64::from(count)),
            count,
        })
        .collect();
    view.out_reasons.sort_by_key(|r| std::cmp::Reverse(r.count));
    Ok(view)
}

pub(crate) fn reason_lines(reasons: Vec<Reason>) -> Vec<ReasonLine> {
    let mark = |kind: ReasonKind| match kind {
        ReasonKind::Check => "check",
        ReasonKind::Warning => "warning",
        ReasonKind::Stop => "stop",
    };
    let line = |r: Reason| ReasonLine { mark: mark(r.kind).to_owned(), message: r.message };
    reasons.into_iter().map(line).collect()
}

fn employers(ledger: &Ledger, need: &Need) -> Vec<EmployerChoice> {
    let choice = |o: &Organisation| EmployerChoice {
        id: o.id.0,
        name: o.name.clone(),
        structure_kind: o.structure_kind.clone(),
        modality: modality_of(&o.structure_kind),
    };
    let parties = ledger.parties.get(&need.lot).into_iter().flatten();
    let mut choices: Vec<EmployerChoice> =
        parties.filter_map(|p| ledger.organisations.get(&p.organisation)).map(choice).collect();
    // A structure that is not on the lot yet may still employ: it comes after those that are.
    let others = ledger.organisations.values().filter(|o| o.kind == OrganisationKind::Siae);
    let there: Vec<i64> = choices.iter().map(|c| c.id).collect();
    choices.extend(others.filter(|o| !there.contains(&o.id.0)).map(choice));
    choices
}

fn modality_of(structure_kind: &str) -> Modality {
    match structure_kind {
        "ETTI" | "EATT" => Modality::Temporary,
        "GEIQ" => Modality::Geiq,
        "AI" => Modality::Ai,
        "EI" | "ACI" | "EA" | "ESAT" => Modality::Subcontract,
        _ => Modality::Direct,
    }
}

fn need_input(need: &Need) -> NeedInput {
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
    let lot = find(&ledger, edit.lot)?.id;
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
    let mut need = Need {
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
        modality: known.map(|k| k.modality.clone()).unwrap_or_default(),
        status: known.map_or(NeedStatus::Open, |k| k.status),
        commune_code: code_of(&edit.commune_code, &edit.place, "")?,
    };
    let message = Message::new("journal-need").with("title", need.title.as_str());
    desk.save(message, |tx| {
        tx.save(&mut need)?;
        Ok(need.id.0)
    })
}
