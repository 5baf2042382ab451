//! Duty 2: the plan of the whole portfolio, what the facilitator keeps and sets aside of it, and its proposals.
//!
//! It proposes: applying a plan makes proposals, nobody is hired by it.

mod facts;
mod figures;
#[cfg(test)]
mod tests;

use crate::assets::assets;
use crate::error::OfficeError;
use crate::input;
use crate::ledger::Ledger;
use crate::matching::need_of;
use crate::people::find;
use crate::proposals::is_live;
use crate::session::Desk;
use crate::view::portfolio::{
    ApplyPortfolio, ClashedDecision, PairingDecision, PairingInput, PlannedPair, PortfolioClash,
    PortfolioPlanLine, PortfolioView, SetAsideLine,
};
use crate::view::{Nothing, Saved};
use clausier_domain::message::Message;
use clausier_domain::portfolio::{
    Contradiction, Decision, LineReason, Origin, PortfolioFacts, PortfolioLine, PortfolioPlan, Watch,
    greedy_portfolio, portfolio as best_plan, reasons,
};
use clausier_domain::quantity::{BasisPoints, NeedId, PersonId, RowId, div_round};
use clausier_domain::vocabulary::PairingKind;
use clausier_store::tables::{Need, Pairing, Proposal};
use figures::Effects;
use std::collections::BTreeSet;

/// Steps after which the search gives the best plan it has: some ten seconds. Steps, not seconds, so that the
/// same dossier gives the same plan on any computer.
const MOST_STEPS: u64 = 200_000;
/// Between two words about how far the search is.
const STEPS_BETWEEN_WORDS: u64 = 250;

/// The best plan of the portfolio, beside today and beside the plan by hand.
///
/// # Errors
/// When the dossier cannot be read.
pub fn portfolio(desk: &Desk<'_>, _: Nothing) -> Result<PortfolioView, OfficeError> {
    let (ledger, assets) = (desk.ledger()?, assets()?);
    let language = desk.session.language();
    let facts = facts::facts(&ledger, assets);
    let (plan, ended) = searched(desk, &facts)?;
    let by_hand = greedy_portfolio(&facts).map_err(|e| OfficeError::Refused(e.message()))?;
    let effects = Effects::new(&ledger, assets);
    let mut lines = Vec::new();
    for (line, reason) in plan.lines.iter().zip(reasons(&facts, &plan, &by_hand)) {
        if let Some(need) = ledger.needs.get(&line.need) {
            lines.push(PortfolioPlanLine {
                person: line.person.0,
                name: ledger.person_name(line.person),
                need: need.id.0,
                title: need.title.clone(),
                lot: need.lot.0,
                lot_name: ledger.lot_name(need.lot, language),
                starts_on: input::iso(need.starts_on),
                ends_on: input::iso(need.ends_on),
                hours: effects.hours(line),
                wished: effects.is_wished(line),
                reason: sentence(&ledger, need, reason),
                kept: line.origin == Origin::Kept,
                proposed: is_live(&ledger, line.need, line.person),
                score: line.score,
            });
        }
    }
    lines.sort_by(|a, b| {
        (&a.lot_name, &a.starts_on, a.need, &a.name).cmp(&(&b.lot_name, &b.starts_on, b.need, &b.name))
    });
    let (gaps, gap_today, gap_planned) = effects.gaps(&plan.lines, language);
    Ok(PortfolioView {
        lines,
        set_aside: set_aside(&ledger, &facts, language),
        today: effects.figures(&[], &facts),
        planned: effects.figures(&plan.lines, &facts),
        by_hand: effects.figures(&by_hand.lines, &facts),
        gaps,
        gap_today,
        gap_planned,
        contradictions: plan.contradictions.iter().map(|c| clash(&ledger, c)).collect(),
        smallest_clash: plan.smallest_clash().iter().map(|d| clashed(&ledger, *d)).collect(),
        total: plan.total,
        by_hand_total: by_hand.total,
        upper_bound: plan.upper_bound,
        optimal: plan.is_optimal(),
        doubt: doubt(&plan, ended),
    })
}

/// How a search ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ended {
    /// By itself, or after all its steps.
    Alone,
    /// The user stopped it.
    Stopped,
}

/// What is not proven of a plan, with how much better another can be at most; nothing when it is the best.
fn doubt(plan: &PortfolioPlan, ended: Ended) -> Option<Message> {
    if plan.is_optimal() {
        return None;
    }
    let more = i128::from(plan.upper_bound) - i128::from(plan.total);
    let most = div_round(more * 10_000, i128::from(plan.total)).map(|rate| BasisPoints::new(rate.max(1)));
    Some(match (ended, most) {
        (Ended::Stopped, Some(most)) => Message::new("portfolio-stopped-within").with("most", most),
        (Ended::Stopped, None) => Message::new("portfolio-stopped"),
        (Ended::Alone, Some(most)) => Message::new("portfolio-not-proven-within").with("most", most),
        (Ended::Alone, None) => Message::new("portfolio-not-proven"),
    })
}

/// Searches until the proof, a stop of the user, or [`MOST_STEPS`].
fn searched(desk: &Desk<'_>, facts: &PortfolioFacts) -> Result<(PortfolioPlan, Ended), OfficeError> {
    let total = usize::try_from(MOST_STEPS).unwrap_or(usize::MAX);
    let mut stopped = false;
    let mut watch = |step: u64| {
        if step % STEPS_BETWEEN_WORDS == 1 {
            let done = usize::try_from(step - 1).unwrap_or(usize::MAX);
            stopped = stopped || desk.step(done, total, Message::new("portfolio-searching")).is_err();
        }
        if stopped || step > MOST_STEPS { Watch::Stop } else { Watch::GoOn }
    };
    let plan = best_plan(facts, &mut watch).map_err(|error| OfficeError::Refused(error.message()))?;
    Ok((plan, if stopped { Ended::Stopped } else { Ended::Alone }))
}

/// Why a person is on a need, in a sentence.
fn sentence(ledger: &Ledger, need: &Need, reason: LineReason) -> Message {
    let about = |key: &str, person: PersonId, other: NeedId| {
        let title = ledger.needs.get(&other).map(|n| n.title.clone()).unwrap_or_default();
        Message::new(key).with("name", ledger.person_name(person)).with("need", title)
    };
    match reason {
        LineReason::Kept => Message::new("portfolio-reason-kept"),
        LineReason::OnlyPerson if need.seats > 1 => Message::new("portfolio-reason-only-seats"),
        LineReason::OnlyPerson => Message::new("portfolio-reason-only"),
        LineReason::Frees { person, need } => about("portfolio-reason-frees", person, need),
        LineReason::Exchange { person, need } => about("portfolio-reason-exchange", person, need),
        LineReason::Best => Message::new("portfolio-reason-best"),
        LineReason::OthersTaken => Message::new("portfolio-reason-others"),
    }
}

/// A line that was kept and is given up.
fn clash(ledger: &Ledger, found: &Contradiction) -> PortfolioClash {
    let (person, need) = found.given_up();
    PortfolioClash { sentence: contradiction(ledger, found), person: person.0, need: need.0 }
}

/// A decision of the smallest set that contradicts itself.
fn clashed(ledger: &Ledger, decision: Decision) -> ClashedDecision {
    let (person, need, decision) = match decision {
        Decision::Keep(person, need) => (person, need, PairingDecision::Keep),
        Decision::Never(person, need) => (person, need, PairingDecision::Never),
    };
    ClashedDecision {
        person: person.0,
        name: ledger.person_name(person),
        need: need.0,
        title: ledger.needs.get(&need).map(|n| n.title.clone()).unwrap_or_default(),
        decision,
    }
}

/// What was kept and cannot be, in a sentence that says what to relax.
fn contradiction(ledger: &Ledger, found: &Contradiction) -> Message {
    let title = |need: &NeedId| ledger.needs.get(need).map(|n| n.title.clone()).unwrap_or_default();
    let about = |key: &str, person: &PersonId, need: &NeedId| {
        Message::new(key).with("name", ledger.person_name(*person)).with("need", title(need))
    };
    match found {
        Contradiction::NotAdmissible { person, need } => about("portfolio-clash-admissible", person, need),
        Contradiction::AlsoSetAside { person, need } => about("portfolio-clash-aside", person, need),
        Contradiction::Busy { person, need } => about("portfolio-clash-busy", person, need),
        Contradiction::Overlap { person, honoured, need } => {
            about("portfolio-clash-overlap", person, need).with("other", title(honoured))
        }
        Contradiction::NoSeat { person, need } => about("portfolio-clash-seat", person, need),
    }
}

fn set_aside(ledger: &Ledger, facts: &PortfolioFacts, language: crate::words::Language) -> Vec<SetAsideLine> {
    let mut lines = Vec::new();
    for (person, need) in &facts.never {
        let pairing = pairing_of(ledger, *person, *need);
        if let (Some(pairing), Some(need)) = (pairing, ledger.needs.get(need)) {
            lines.push(SetAsideLine {
                person: person.0,
                name: ledger.person_name(*person),
                need: need.id.0,
                title: need.title.clone(),
                lot_name: ledger.lot_name(need.lot, language),
                reason: pairing.reason.clone(),
            });
        }
    }
    lines.sort_by(|a, b| (&a.lot_name, a.need, &a.name).cmp(&(&b.lot_name, b.need, &b.name)));
    lines
}

fn pairing_of(ledger: &Ledger, person: PersonId, need: NeedId) -> Option<&Pairing> {
    ledger.pathways.pairings.get(&need)?.iter().find(|p| p.person == person)
}

/// Keeps pairs in every plan, sets them aside, or leaves them to the search again: one action.
///
/// # Errors
/// When no pair is given, one names nobody, or the reason is too long.
pub fn decide_pairing(desk: &Desk<'_>, edit: PairingInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let reason = input::words("reason", &edit.reason, 500)?;
    let mut changed: Vec<Pairing> = Vec::new();
    for PlannedPair { person, need } in &edit.pairs {
        let person = find(&ledger, *person)?.id;
        let need = need_of(&ledger, *need)?.id;
        let known = pairing_of(&ledger, person, need);
        changed.push(Pairing {
            id: known.map_or(RowId(0), |k| k.id),
            person,
            need,
            kind: if edit.decision == PairingDecision::Never {
                PairingKind::Never
            } else {
                PairingKind::Keep
            },
            reason: reason.clone(),
            decided_on: desk.clock.today(),
        });
    }
    let Some(first) = changed.first() else { return Err(OfficeError::field("pairs", "error-required")) };
    let key = match edit.decision {
        PairingDecision::Keep => "journal-pairing-keep",
        PairingDecision::Never => "journal-pairing-never",
        PairingDecision::Undecided => "journal-pairing-undecided",
    };
    let message = Message::new(key)
        .with("name", ledger.person_name(first.person))
        .with("count", changed.len())
        .with("need", ledger.needs.get(&first.need).map(|n| n.title.clone()).unwrap_or_default());
    desk.save(message, |tx| {
        for pairing in &mut changed {
            match edit.decision {
                PairingDecision::Undecided if pairing.id.0 == 0 => {}
                PairingDecision::Undecided => tx.delete::<Pairing>(pairing.id.0)?,
                PairingDecision::Keep | PairingDecision::Never => tx.save(pairing)?,
            }
        }
        Ok(0)
    })
}

/// Makes a proposal of each line: one action, which can be undone. A line already proposed stays as it is.
///
/// # Errors
/// When no line is given, or one of them is no longer possible: then none is proposed.
pub fn apply_portfolio(desk: &Desk<'_>, edit: ApplyPortfolio) -> Result<Saved, OfficeError> {
    let (ledger, assets) = (desk.ledger()?, assets()?);
    let facts = facts::facts(&ledger, assets);
    let possible: BTreeSet<(PersonId, NeedId)> = facts.pairs.iter().map(|p| (p.person, p.need)).collect();
    let mut made: Vec<Proposal> = Vec::new();
    let chosen: BTreeSet<(PersonId, NeedId)> =
        edit.pairs.iter().map(|p| (PersonId(p.person), NeedId(p.need))).collect();
    for (person, need) in chosen {
        if !possible.contains(&(person, need)) {
            let title = ledger.needs.get(&need).map(|n| n.title.clone()).unwrap_or_default();
            let message = Message::new("portfolio-clash-admissible").with("name", ledger.person_name(person));
            return Err(OfficeError::Refused(message.with("need", title)));
        }
        if !is_live(&ledger, need, person) {
            made.push(Proposal::made(need, person, desk.clock.today()));
        }
    }
    if made.is_empty() {
        return Err(OfficeError::field("pairs", "portfolio-error-nothing"));
    }
    desk.save(Message::new("journal-portfolio").with("count", made.len()), |tx| {
        for proposal in &mut made {
            tx.insert(proposal)?;
        }
        Ok(0)
    })
}

/// The lines of a plan as the figures need them.
type Lines = [PortfolioLine];
