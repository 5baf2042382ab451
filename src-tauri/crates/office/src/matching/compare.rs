//! A need and the people for it, in three groups, with reasons.

use crate::assets::assets;
use crate::error::OfficeError;
use crate::ledger::Ledger;
use crate::matching::facts::{candidate_facts, need_facts};
use crate::matching::needs::{need_input, need_line, need_of};
use crate::matching::targets::targets;
use crate::people::proposal_line;
use crate::proposals::is_live;
use crate::session::Desk;
use crate::view::ById;
use crate::view::matching::{Candidate, EmployerChoice, NeedView, OutReason, ReasonLine};
use clausier_domain::matching::{CandidateFacts, Fits, MatchResult, Reason, ReasonKind, Unlock, rank};
use clausier_domain::message::Message;
use clausier_domain::vocabulary::{Modality, OrganisationKind, PersonStatus};
use clausier_store::tables::{Need, Organisation};
use std::collections::BTreeMap;

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
        targets: targets(&ledger, need.lot)?,
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
            unlock: unlock_lines(result.unlock),
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

/// What would unlock, each set of changes said once: two proofs without a date are asked for in the same words.
#[must_use]
pub fn unlock_lines(unlock: Vec<Unlock>) -> Vec<Vec<Message>> {
    let mut said: Vec<Vec<Message>> = Vec::with_capacity(unlock.len());
    for set in unlock {
        let messages: Vec<Message> = set.changes.into_iter().map(|line| line.message).collect();
        if !said.contains(&messages) {
            said.push(messages);
        }
    }
    said
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
