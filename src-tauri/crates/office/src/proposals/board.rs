//! The board: proposals by status, those that wait longest first.

use crate::error::OfficeError;
use crate::input;
use crate::ledger::Ledger;
use crate::matching::seats_open;
use crate::session::Desk;
use crate::view::Choice;
use crate::view::proposals::{ProposalRow, ProposalsQuery, ProposalsView};
use crate::words::Language;
use chrono::NaiveDate;
use clausier_domain::proposals::LIFE;
use clausier_domain::quantity::LotId;
use clausier_domain::text::fold;
use clausier_domain::vocabulary::ProposalStatus;
use clausier_store::tables::{Need, Proposal};
use std::collections::BTreeSet;

/// Rows of a board: what a person reads; the rest is found by a filter.
const SHOWN: usize = 500;

/// Proposals that fit the query.
///
/// # Errors
/// When the dossier cannot be read.
pub fn proposals(desk: &Desk<'_>, query: ProposalsQuery) -> Result<ProposalsView, OfficeError> {
    let ledger = desk.ledger()?;
    let language = desk.session.language();
    let words = fold(&query.text);
    let mut view =
        ProposalsView { rows: Vec::new(), total: 0, open: 0, placed: 0, ended: 0, lots: Vec::new() };
    let mut found: Vec<(&Proposal, &Need)> = Vec::new();
    let mut lots: BTreeSet<LotId> = BTreeSet::new();
    for (need, proposals) in &ledger.proposals {
        let Some(need) = ledger.needs.get(need) else { continue };
        lots.insert(need.lot);
        for proposal in proposals {
            let group = group_of(proposal.status);
            match group {
                "open" => view.open += 1,
                "placed" => view.placed += 1,
                _ => view.ended += 1,
            }
            let wanted = (query.filter.is_empty() || query.filter == group)
                && query.lot.is_none_or(|lot| lot == need.lot.0)
                && query.older_days.is_none_or(|days| waits(&ledger, proposal) >= i64::from(days))
                && speaks_of(&ledger, proposal, need, &words, language);
            if wanted {
                found.push((proposal, need));
            }
        }
    }
    let rank = |status: ProposalStatus| LIFE.iter().position(|s| *s == status);
    found.sort_by_key(|(p, _)| {
        let news = (ledger.today - last_news(p)).num_days();
        (rank(p.status), if p.status.is_open() { -news } else { news }, p.id)
    });
    view.total = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let shown = found.into_iter().take(SHOWN);
    view.rows = shown.map(|(proposal, need)| row(&ledger, proposal, need, language)).collect();
    view.lots = lots
        .into_iter()
        .map(|lot| Choice { id: lot.0, name: ledger.lot_name(lot, language), detail: String::new() })
        .collect();
    view.lots.sort_by_key(|choice| (fold(&choice.name), choice.id));
    Ok(view)
}

const fn group_of(status: ProposalStatus) -> &'static str {
    match status {
        ProposalStatus::Placed => "placed",
        status if status.is_open() => "open",
        _ => "ended",
    }
}

/// The latest of what happened, or will: an interview to come is news.
fn last_news(proposal: &Proposal) -> NaiveDate {
    let dates = [proposal.interview_on, proposal.decided_on];
    dates.into_iter().flatten().fold(proposal.proposed_on, NaiveDate::max)
}

/// Days without news, zero or more.
fn waits(ledger: &Ledger, proposal: &Proposal) -> i64 {
    (ledger.today - last_news(proposal)).num_days().max(0)
}

fn speaks_of(ledger: &Ledger, p: &Proposal, need: &Need, words: &str, language: Language) -> bool {
    if words.is_empty() {
        return true;
    }
    let name = ledger.person_name(p.person);
    let text = fold(&format!("{name} {} {}", need.title, ledger.lot_name(need.lot, language)));
    words.split(' ').all(|word| text.split(' ').any(|known| known.starts_with(word)))
}

fn row(ledger: &Ledger, p: &Proposal, need: &Need, language: Language) -> ProposalRow {
    let seats_open = seats_open(ledger, need);
    ProposalRow {
        id: p.id.0,
        person: p.person.0,
        name: ledger.person_name(p.person),
        need: need.id.0,
        title: need.title.clone(),
        lot: need.lot.0,
        lot_name: ledger.lot_name(need.lot, language),
        status: p.status,
        proposed_on: input::iso(p.proposed_on),
        interview_on: input::optional_iso(p.interview_on),
        decided_on: input::optional_iso(p.decided_on),
        days: waits(ledger, p),
        reason: super::reason_key(&p.reason),
        note: p.note.clone(),
        starts_on: input::iso(need.starts_on),
        seats_open,
        next: LIFE.into_iter().filter(|next| p.status.may_become(*next)).collect(),
        may_place: p.status.is_open() && seats_open > 0,
    }
}
