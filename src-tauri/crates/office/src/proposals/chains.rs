//! People whose contract ends soon, and the posts that could follow without a gap.

use super::is_live;
use crate::assets::assets;
use crate::error::OfficeError;
use crate::input;
use crate::ledger::{Ledger, span_of};
use crate::matching::{candidate_facts, need_facts, reason_lines, seats_open};
use crate::session::Desk;
use crate::view::Nothing;
use crate::view::proposals::{ChainLine, ChainSeat, ChainsView};
use chrono::{NaiveDate, TimeDelta};
use clausier_domain::proposals::{NextSeat, next_seats};
use clausier_domain::vocabulary::{NeedStatus, PersonStatus};
use clausier_store::tables::{Need, Person, Placement};

/// Posts shown for each person; the others are on the page of needs.
const SHOWN: usize = 3;

/// Everybody followed whose last contract ends within the days of `alerts.chain_days`, the nearest end first,
/// each with the open posts that fit.
///
/// # Errors
/// When the dossier cannot be read.
pub fn chains(desk: &Desk<'_>, _: Nothing) -> Result<ChainsView, OfficeError> {
    let (ledger, assets) = (desk.ledger()?, assets()?);
    let language = desk.session.language();
    let days = assets.execution.alerts.chain_days.value;
    let open: Vec<&Need> = ledger
        .needs
        .values()
        .filter(|n| n.status == NeedStatus::Open && seats_open(&ledger, n) > 0)
        .collect();
    let shown = |person: &Person, seat: NextSeat| {
        let need = ledger.needs.get(&seat.need)?;
        Some(ChainSeat {
            need: need.id.0,
            title: need.title.clone(),
            lot_name: ledger.lot_name(need.lot, language),
            starts_on: input::iso(seat.starts_on),
            gap_days: seat.gap_days,
            reasons: reason_lines(seat.reasons),
            proposed: is_live(&ledger, need.id, person.id),
        })
    };
    let line = |person: &Person, placement: &Placement, ends_on: NaiveDate| {
        // What matching is told of a person depends on the need: hours done on its lot, a refusal.
        let pair = |need: &&Need| (need_facts(need, assets), candidate_facts(&ledger, need, person, assets));
        let pairs: Vec<_> = open.iter().map(pair).collect();
        let seats = next_seats(ends_on, &pairs, &assets.execution.matching);
        let fits = u32::try_from(seats.len()).unwrap_or(u32::MAX);
        ChainLine {
            person: person.id.0,
            name: ledger.person_name(person.id),
            lot: placement.lot.0,
            lot_name: ledger.lot_name(placement.lot, language),
            employer: ledger.organisation_name(placement.employer),
            ends_on: input::iso(ends_on),
            days_left: (ends_on - ledger.today).num_days(),
            seats: seats.into_iter().take(SHOWN).filter_map(|seat| shown(person, seat)).collect(),
            fits,
        }
    };
    let mut lines: Vec<ChainLine> = ledger
        .people
        .values()
        .filter(|p| p.status == PersonStatus::Active)
        .filter_map(|p| ending(&ledger, p, days).map(|(placement, end)| line(p, placement, end)))
        .collect();
    lines.sort_by(|a, b| (&a.ends_on, &a.name, a.person).cmp(&(&b.ends_on, &b.name, b.person)));
    Ok(ChainsView { days, lines, seats: open.iter().map(|n| seats_open(&ledger, n)).sum() })
}

/// The last contract of a person and its end, when this is within so many days and nothing comes after it.
fn ending<'l>(ledger: &'l Ledger, person: &Person, days: i64) -> Option<(&'l Placement, NaiveDate)> {
    let placements = || ledger.placements_of(person.id).map(|p| (p, span_of(p)));
    if placements().any(|(_, span)| span.ends_on.is_none()) {
        return None;
    }
    let (last, span) = placements().max_by_key(|(p, span)| (span.ends_on, p.id))?;
    let end = span.ends_on?;
    let soon = (ledger.today..=ledger.today + TimeDelta::days(days)).contains(&end);
    (soon && span.starts_on <= ledger.today).then_some((last, end))
}
