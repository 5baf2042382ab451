//! What matching is told of a need and of a person, out of the dossier.

use crate::assets::Assets;
use crate::ledger::{Ledger, span_of};
use crate::matching::needs::modality_kept;
use crate::places::{place_of, same_place_key};
use chrono::NaiveDate;
use clausier_domain::eligibility::{PassStanding, eligible_dates, pass_state};
use clausier_domain::execution::Span;
use clausier_domain::matching::{CandidateFacts, NeedFacts};
use clausier_domain::vocabulary::ProposalStatus;
use clausier_store::tables::{Absence, Need, Person, Proposal};

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
        modality: modality_kept(&need.modality),
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
    let away = |a: &Absence| Span::new(a.starts_on, a.ends_on);
    CandidateFacts {
        id: person.id,
        eligible: eligible_dates(&ledger.facts_of(person.id), &assets.eligibility),
        pass_until: pass_until(ledger, need, person, assets),
        available_from: person.available_on.filter(|day| *day > ledger.today),
        available_until: person.available_until,
        absences: ledger.pathways.absences.get(&person.id).into_iter().flatten().map(away).collect(),
        placed: ledger
            .placements_of(person.id)
            .map(span_of)
            .filter(|s| s.ends_on.is_none_or(|end| end >= ledger.today))
            .collect(),
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

/// Last day of the PASS IAE that runs on the day of start, or would run again with a contract.
fn pass_until(ledger: &Ledger, need: &Need, person: &Person, assets: &Assets) -> Option<NaiveDate> {
    let states = ledger.pathways.passes_of(person.id).into_iter();
    let states = states.map(|pass| pass_state(&pass, need.starts_on, &assets.eligibility.iae));
    let runs = |standing| matches!(standing, PassStanding::Running | PassStanding::Suspended);
    states.filter(|state| runs(state.standing)).map(|state| state.ends_on).max()
}
