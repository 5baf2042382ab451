//! What the plan is made from: open seats, admissible pairs, days already taken, what was kept and set aside.

use crate::assets::Assets;
use crate::ledger::{Ledger, span_of};
use crate::matching::{candidate_facts, need_facts, seats_open};
use chrono::NaiveDate;
use clausier_domain::execution::Span;
use clausier_domain::matching::{CandidateFacts, NeedFacts, score};
use clausier_domain::portfolio::{Busy, OpenNeed, Pair, PortfolioFacts};
use clausier_domain::quantity::{NeedId, PersonId};
use clausier_domain::vocabulary::{NeedStatus, PairingKind, PersonStatus, ProposalStatus};
use clausier_store::tables::{Need, Person, Proposal};

/// Seats of a need that neither a placement nor an accepted proposal takes.
pub(super) fn seats_to_fill(ledger: &Ledger, need: &Need) -> u32 {
    let accepted = proposals(ledger, need.id).filter(|p| p.status == ProposalStatus::Accepted).count();
    seats_open(ledger, need).saturating_sub(u32::try_from(accepted).unwrap_or(u32::MAX))
}

/// Proposals on a need.
pub(super) fn proposals(ledger: &Ledger, need: NeedId) -> impl Iterator<Item = &Proposal> {
    ledger.proposals.get(&need).into_iter().flatten()
}

/// Open needs, whose seats the plan fills.
pub(super) fn open_needs(ledger: &Ledger) -> impl Iterator<Item = &Need> {
    ledger.needs.values().filter(|n| n.status == NeedStatus::Open && n.ends_on >= ledger.today)
}

/// First day on which somebody may still begin: today when the post has begun.
pub(super) fn first_day(ledger: &Ledger, need: &Need) -> NaiveDate {
    need.starts_on.max(ledger.today)
}

/// What is known of a person on any need, and on this one.
pub(super) struct Candidates<'a> {
    ledger: &'a Ledger,
    assets: &'a Assets,
}

impl<'a> Candidates<'a> {
    pub(super) const fn new(ledger: &'a Ledger, assets: &'a Assets) -> Self {
        Self { ledger, assets }
    }

    pub(super) fn facts(&self, need: &Need, person: &Person) -> CandidateFacts {
        candidate_facts(self.ledger, need, person, self.assets)
    }

    /// The same person on another need: only what the lot and the proposals say of her changes.
    fn on(&self, base: &CandidateFacts, need: &Need) -> CandidateFacts {
        let on_lot = self.ledger.placements_of(base.id).filter(|p| p.lot == need.lot);
        let said_no = |p: &Proposal| p.person == base.id && p.status == ProposalStatus::Refused;
        CandidateFacts {
            hours_on_lot: on_lot.map(|p| self.ledger.placement_hours(p.id)).sum(),
            refused: proposals(self.ledger, need.id).any(said_no),
            ..base.clone()
        }
    }

    fn score(&self, need: &NeedFacts, person: &CandidateFacts) -> Option<i64> {
        let rules = &self.assets.execution.matching;
        score(need, person, rules).map(|points| points + rules.seat_filled)
    }
}

/// Everything the plan is made from. Only people followed; only pairs that meet every hard rule.
pub(super) fn facts(ledger: &Ledger, assets: &Assets) -> PortfolioFacts {
    let candidates = Candidates::new(ledger, assets);
    let needs: Vec<&Need> = open_needs(ledger).filter(|n| seats_to_fill(ledger, n) > 0).collect();
    let mut facts = PortfolioFacts {
        needs: (needs.iter())
            .map(|n| OpenNeed {
                id: n.id,
                seats: seats_to_fill(ledger, n),
                span: Span::new(first_day(ledger, n), n.ends_on),
            })
            .collect(),
        ..PortfolioFacts::default()
    };
    let wanted: Vec<NeedFacts> = needs.iter().map(|n| need_facts(n, assets)).collect();
    let Some(first) = needs.first() else { return facts };
    for person in ledger.people.values().filter(|p| p.status == PersonStatus::Active) {
        let base = candidates.facts(first, person);
        for (need, wanted) in needs.iter().zip(&wanted) {
            let may_start = base.eligible.countable_from(first_day(ledger, need)).is_some();
            if !may_start || gone(ledger, need.id, person.id) {
                continue;
            }
            if let Some(score) = candidates.score(wanted, &candidates.on(&base, need)) {
                facts.pairs.push(Pair { person: person.id, need: need.id, score });
            }
        }
        let away = absent(ledger, person.id, &needs);
        let taken = busy(ledger, person.id).chain(away);
        facts.busy.extend(taken.map(|span| Busy { person: person.id, span }));
    }
    for pairing in ledger.pathways.pairings.values().flatten() {
        if needs.iter().any(|n| n.id == pairing.need) {
            let list = match pairing.kind {
                PairingKind::Keep => &mut facts.kept,
                PairingKind::Never => &mut facts.never,
            };
            list.push((pairing.person, pairing.need));
        }
    }
    facts
}

/// The person is no longer to be planned on the need: she accepted it already, or went to work elsewhere.
fn gone(ledger: &Ledger, need: NeedId, person: PersonId) -> bool {
    let ended = |p: &Proposal| {
        p.person == person
            && matches!(
                p.status,
                ProposalStatus::Accepted | ProposalStatus::Placed | ProposalStatus::HiredElsewhere
            )
    };
    proposals(ledger, need).any(ended)
}

/// Days on which a person is away: no plan counts on her then. Where the facilitator keeps her on a post all the
/// same, its days are hers; somebody may also be proposed by hand, the match says the absence.
fn absent<'a>(ledger: &'a Ledger, person: PersonId, needs: &'a [&Need]) -> impl Iterator<Item = Span> + 'a {
    let kept = move |need: &&&Need| {
        let mut pairings = ledger.pathways.pairings.get(&need.id).into_iter().flatten();
        pairings.any(|p| p.person == person && p.kind == PairingKind::Keep)
    };
    let absences = ledger.pathways.absences.get(&person).into_iter().flatten();
    absences.map(|absence| Span::new(absence.starts_on, absence.ends_on)).filter(move |away| {
        let mut held = needs.iter().filter(kept);
        held.all(|need| Span::new(first_day(ledger, need), need.ends_on).overlap(away).is_none())
    })
}

/// Days on which a person is at work, or accepted to be.
fn busy(ledger: &Ledger, person: PersonId) -> impl Iterator<Item = Span> {
    let placed = ledger.placements_of(person).map(span_of);
    let accepted = ledger.proposals.values().flatten();
    let accepted = accepted.filter(move |p| p.person == person && p.status == ProposalStatus::Accepted);
    let accepted =
        accepted.filter_map(|p| ledger.needs.get(&p.need)).map(|n| Span::new(n.starts_on, n.ends_on));
    placed.chain(accepted)
}
