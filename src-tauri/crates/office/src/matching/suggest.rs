//! Posts suggested from what each running lot is missing; nothing is opened before the facilitator says so.

use crate::assets::{Assets, assets};
use crate::error::OfficeError;
use crate::follow::line;
use crate::input;
use crate::ledger::{Ledger, short, span_of};
use crate::matching::needs::{need_entered, seats_open};
use crate::places::code_of;
use crate::session::Desk;
use crate::view::matching::{NeedInput, SuggestedLots, SuggestedNeed, SuggestedNeeds};
use crate::view::{Nothing, Saved};
use crate::words::{self, Language};
use clausier_domain::execution::Span;
use clausier_domain::matching::{OpenPosts, OpeningFacts, SuggestedPosts, suggested_posts};
use clausier_domain::message::Message;
use clausier_domain::vocabulary::{LotStatus, NeedStatus};
use clausier_store::tables::{Lot, Need};

/// Posts that running lots still need, the latest lot first; none for a lot that is held or whose open posts are
/// enough.
///
/// # Errors
/// When the dossier cannot be read.
pub fn suggested_needs(desk: &Desk<'_>, _: Nothing) -> Result<SuggestedNeeds, OfficeError> {
    let ledger = desk.ledger()?;
    let needs = suggestions(&ledger, assets()?, desk.session.language())?;
    Ok(SuggestedNeeds { seats: needs.iter().map(|n| n.need.seats).sum(), needs })
}

/// Opens the posts suggested for these lots, as they are suggested now: one action to undo.
///
/// # Errors
/// When nothing is suggested for them any more.
pub fn open_suggested_needs(desk: &Desk<'_>, edit: SuggestedLots) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let suggested = suggestions(&ledger, assets()?, desk.session.language())?;
    let wanted = suggested.into_iter().filter(|s| edit.lots.contains(&s.lot));
    let mut needs: Vec<Need> = wanted.map(|s| need_entered(&ledger, s.need)).collect::<Result<_, _>>()?;
    let seats: i64 = needs.iter().map(|n| n.seats).sum();
    if needs.is_empty() {
        return Err(OfficeError::refused("error-nothing-suggested"));
    }
    desk.save(Message::new("journal-needs-opened").with("count", seats), |tx| {
        needs.iter_mut().try_for_each(|need| tx.insert(need))?;
        Ok(needs.first().map_or(0, |n| n.id.0))
    })
}

fn suggestions(
    ledger: &Ledger,
    assets: &Assets,
    language: Language,
) -> Result<Vec<SuggestedNeed>, OfficeError> {
    let running = ledger.lots.values().filter(|lot| lot.status == LotStatus::Running);
    let posts = |lot| {
        let facts = opening_facts(ledger, lot)?;
        Some((lot, suggested_posts(&facts, ledger.today, &assets.execution)?))
    };
    let mut needs: Vec<SuggestedNeed> = running
        .filter_map(posts)
        .map(|(lot, posts)| suggestion(ledger, lot, posts, language))
        .collect::<Result<_, _>>()?;
    needs.sort_by(|a, b| (a.gap, &a.lot_name, a.lot).cmp(&(b.gap, &b.lot_name, b.lot)));
    Ok(needs)
}

fn opening_facts(ledger: &Ledger, lot: &Lot) -> Option<OpeningFacts> {
    let span = ledger.lot_span(lot.id)?;
    let progress = ledger.progress.get(&lot.id)?;
    let open = |need: &Need| OpenPosts {
        seats: i64::from(seats_open(ledger, need)),
        span: Span::new(need.starts_on, need.ends_on),
        weekly_hours: need.weekly_hours,
    };
    let needs = ledger.needs.values().filter(|n| n.lot == lot.id && n.status == NeedStatus::Open);
    Some(OpeningFacts {
        starts_on: span.starts_on,
        ends_on: span.ends_on?,
        missing: -progress.gap,
        most_posts: progress.max_posts,
        in_post: ledger.placements_on(lot.id).map(span_of).collect(),
        open: needs.map(open).collect(),
    })
}

fn suggestion(
    ledger: &Ledger,
    lot: &Lot,
    posts: SuggestedPosts,
    language: Language,
) -> Result<SuggestedNeed, OfficeError> {
    let contract = ledger.contracts.get(&lot.contract);
    let operation = contract.and_then(|c| c.operation).and_then(|o| ledger.operations.get(&o));
    let places = [Some(&lot.place), operation.map(|o| &o.place), contract.map(|c| &c.place)];
    let place = places.into_iter().flatten().find(|p| !p.trim().is_empty()).cloned().unwrap_or_default();
    let title = if lot.trade.is_empty() {
        short(&lot.title)
    } else {
        words::text(language, &format!("trade-{}", lot.trade.replace('_', "-")))
    };
    let shown = line(ledger, lot, language);
    Ok(SuggestedNeed {
        lot: lot.id.0,
        lot_name: shown.name,
        gap: shown.gap,
        level: shown.level,
        need: NeedInput {
            id: 0,
            lot: lot.id.0,
            title,
            trade: lot.trade.clone(),
            rome: String::new(),
            seats: posts.seats,
            starts_on: input::iso(posts.starts_on),
            ends_on: input::iso(posts.ends_on),
            weekly_hours: posts.weekly_hours,
            commune_code: code_of("", &place, "")?,
            place,
            modality: None,
            licence_b: false,
            skills: String::new(),
        },
        sentences: posts.sentences,
    })
}
