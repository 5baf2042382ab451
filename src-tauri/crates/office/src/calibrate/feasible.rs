//! Need against people and structures, month by month.

use super::contract_of;
use super::line::lines;
use crate::assets::{Assets, assets};
use crate::error::OfficeError;
use crate::follow::organisation_named;
use crate::input;
use crate::ledger::{Ledger, span_of};
use crate::session::Desk;
use crate::view::calibrate::CalibrationLineView;
use crate::view::studio::{Capacities, CapacityLine, FeasibilityLot, FeasibilityMonth, FeasibilityView};
use crate::view::{ById, Nothing, Saved};
use clausier_domain::feasibility::{
    FeasibilityVerdict, LotFit, LotHours, Mobility, MonthOfNeed, PoolPerson, StructureCapacity, assess,
};
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, LotId, PersonId, RowId, YearMonth, div_round};
use clausier_domain::text::fold;
use clausier_domain::vocabulary::OrganisationKind;
use clausier_store::tables::{Capacity, Contract, Person};
use std::collections::{BTreeMap, BTreeSet};

/// Most posts of one line.
const MOST_POSTS: u32 = 9_999;

/// Feasibility of a tender: the hours to write of each lot over its months, against the people of the dossier who
/// wish its trade, are eligible, free and mobile then, and the posts of the structures.
///
/// # Errors
/// When the contract is no longer there.
pub fn feasibility(desk: &Desk<'_>, ById { id }: ById) -> Result<FeasibilityView, OfficeError> {
    let (ledger, assets) = (desk.ledger()?, assets()?);
    let contract = contract_of(&ledger, id)?;
    let lines = lines(&ledger, contract)?;
    let lots: Vec<LotHours> = lines.iter().map(|line| lot_hours(&ledger, contract, line)).collect();
    let people = people(&ledger, contract, &lots, assets);
    let capacity = posts_at_hand(&ledger, &lots);
    let found = assess(&lots, &people, &capacity, &assets.calibration);
    let mut verdict = found.verdict;
    let mut views = Vec::with_capacity(lines.len());
    for (lot, line) in found.lots.into_iter().zip(lines) {
        let known = line.kept.is_some();
        if !known {
            verdict = verdict.min(FeasibilityVerdict::Unknown);
        }
        views.push(FeasibilityLot {
            lot: lot.lot.0,
            verdict: word(if known { lot.verdict } else { FeasibilityVerdict::Unknown }),
            // Hours that are not known ask nobody yet: the lot says what it waits for.
            reasons: if known { lot.reasons } else { line.reasons },
        });
    }
    let month = assets.calibration.bases.hours_per_month;
    Ok(FeasibilityView {
        verdict: word(verdict),
        reasons: found.reasons,
        months: found.months.iter().map(|m| month_view(m, month)).collect(),
        lots: views,
    })
}

fn word(verdict: FeasibilityVerdict) -> String {
    match verdict {
        FeasibilityVerdict::Tenable => "tenable",
        FeasibilityVerdict::Tight => "tight",
        FeasibilityVerdict::Short => "short",
        FeasibilityVerdict::Unknown => "unknown",
    }
    .to_owned()
}

fn month_view(need: &MonthOfNeed, full_time: Hours) -> FeasibilityMonth {
    let posts = |hours: Hours| {
        div_round(i128::from(hours.get()) * 100, i128::from(full_time.get())).unwrap_or_default()
    };
    FeasibilityMonth {
        month: need.month,
        needed: need.full_time_people,
        people: posts(need.people_hours),
        capacity: posts(need.structure_hours),
    }
}

/// The hours of a lot and its months: its own, else its contract's, else those that follow the publication.
fn lot_hours(ledger: &Ledger, contract: &Contract, line: &CalibrationLineView) -> LotHours {
    let lot = LotId(line.lot);
    let span = ledger.lot_span(lot);
    let starts_on = span.map(|s| s.starts_on).or(contract.launch_on);
    let from = starts_on.map(YearMonth::of);
    let last = |from: YearMonth| {
        let months = i32::try_from(contract.duration_months.filter(|m| *m > 0)?).ok()?;
        Some(from.plus(months - 1))
    };
    LotHours {
        lot,
        trade: line.trade.clone(),
        hours: line.kept.unwrap_or_default(),
        from,
        to: span.and_then(|s| s.ends_on).map(YearMonth::of).or_else(|| from.and_then(last)),
    }
}

/// The people of the trades of the lots, each once.
fn people(ledger: &Ledger, contract: &Contract, lots: &[LotHours], assets: &Assets) -> Vec<PoolPerson> {
    let mut fits: BTreeMap<PersonId, Vec<LotFit>> = BTreeMap::new();
    for lot in lots {
        let place = place_of(ledger, contract, lot.lot);
        for id in ledger.pool(&lot.trade, assets) {
            let Some(person) = ledger.people.get(id) else { continue };
            let fit = LotFit { lot: lot.lot, wishes_trade: true, mobile: mobility(&place, person) };
            fits.entry(*id).or_default().push(fit);
        }
    }
    fits.into_iter().filter_map(|(id, lots)| pool_person(ledger, id, lots)).collect()
}

fn pool_person(ledger: &Ledger, id: PersonId, lots: Vec<LotFit>) -> Option<PoolPerson> {
    let person = ledger.people.get(&id)?;
    let eligibility = ledger.eligibility.get(&id)?;
    // At work today: free the day after the contract ends; without a known end, not free.
    let busy = ledger.post_of(id).map(span_of);
    let free_from = match busy {
        None => None,
        Some(span) => Some(span.ends_on?.succ_opt()?),
    };
    Some(PoolPerson {
        person: id,
        eligible_from: Some(ledger.today),
        eligible_until: eligibility.countable_until.or(eligibility.until),
        available_from: free_from.max(person.available_on),
        weekly_hours: person.weekly_hours,
        lots,
    })
}

/// Where a lot is carried out, folded; empty when nobody wrote it.
fn place_of(ledger: &Ledger, contract: &Contract, lot: LotId) -> String {
    let own = ledger.lots.get(&lot).map(|l| l.place.as_str());
    let operation = contract.operation.and_then(|o| ledger.operations.get(&o)).map(|o| o.place.as_str());
    let known = [own, Some(contract.place.as_str()), operation].into_iter().flatten();
    fold(known.into_iter().find(|place| !place.trim().is_empty()).unwrap_or_default())
}

/// Whether a person can reach a lot: at home there, or with means of transport. Communes have no coordinates in the
/// dossier: the distance itself is not known, and somebody without means is only sure of their own commune.
fn mobility(place: &str, person: &Person) -> Mobility {
    let home = fold(&person.commune);
    let at_home = !home.is_empty() && format!(" {place} ").contains(&format!(" {home} "));
    if at_home || person.vehicle || person.public_transport {
        Mobility::Yes
    } else if place.is_empty() || home.is_empty() {
        Mobility::Unknown
    } else {
        Mobility::No
    }
}

/// The structures' posts in the months of the lots. Posts in any trade are shared evenly between the trades of the
/// lots, so that no post counts twice.
fn posts_at_hand(ledger: &Ledger, lots: &[LotHours]) -> Vec<StructureCapacity> {
    let first = lots.iter().filter_map(|l| l.from).min();
    let last = lots.iter().filter_map(|l| l.to).max();
    let (Some(first), Some(last)) = (first, last) else { return Vec::new() };
    let mut found = Vec::new();
    for row in ledger.studio.capacities.values().flatten() {
        for month in row.from_month.max(first).through(row.to_month.min(last)) {
            let posts = row.posts.saturating_mul(100);
            if !row.trade.is_empty() {
                found.push(StructureCapacity { trade: row.trade.clone(), month, posts });
                continue;
            }
            let at_work =
                |l: &&LotHours| l.from.is_some_and(|f| f <= month) && l.to.is_some_and(|t| month <= t);
            let trades: BTreeSet<&str> = lots.iter().filter(at_work).map(|l| l.trade.as_str()).collect();
            let share = posts / i64::try_from(trades.len().max(1)).unwrap_or(1);
            let shared = |trade: &str| StructureCapacity { trade: trade.to_owned(), month, posts: share };
            found.extend(trades.into_iter().map(shared));
        }
    }
    found
}

/// Posts of the integration structures, by name of structure.
///
/// # Errors
/// When the dossier cannot be read.
pub fn capacities(desk: &Desk<'_>, _: Nothing) -> Result<Capacities, OfficeError> {
    let ledger = desk.ledger()?;
    let view = |row: &Capacity| CapacityLine {
        id: row.id.0,
        organisation: ledger.organisation_name(row.organisation),
        trade: row.trade.clone(),
        posts: u32::try_from(row.posts).unwrap_or(0),
        from_month: row.from_month,
        to_month: row.to_month,
    };
    let mut lines: Vec<CapacityLine> = ledger.studio.capacities.values().flatten().map(view).collect();
    lines.sort_by_key(|l| (fold(&l.organisation), l.trade.clone(), l.from_month, l.id));
    Ok(Capacities { lines })
}

/// Writes posts of a structure; an unknown name makes a new one.
///
/// # Errors
/// By the field: name missing or that of a company or a buyer, unknown trade, no post, months out of order.
pub fn save_capacity(desk: &Desk<'_>, edit: CapacityLine) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let name = input::required("organisation", &edit.organisation, 200)?;
    let folded = fold(&name);
    let others = ledger.organisations.values().filter(|o| fold(&o.name) == folded);
    if others.into_iter().any(|o| o.kind != OrganisationKind::Siae) {
        return Err(OfficeError::field("organisation", "error-not-a-structure"));
    }
    if !edit.trade.is_empty() && assets()?.trades.get(&edit.trade).is_none() {
        return Err(OfficeError::field("trade", "error-trade"));
    }
    if edit.posts == 0 || edit.posts > MOST_POSTS {
        return Err(OfficeError::field("posts", "error-capacity-posts"));
    }
    if edit.to_month < edit.from_month {
        return Err(OfficeError::field("to_month", "error-dates-reversed"));
    }
    if edit.id != 0 {
        row_of(&ledger, edit.id)?;
    }
    let message =
        Message::new("journal-capacity").with("company", name.as_str()).with("count", i64::from(edit.posts));
    desk.save(message, |tx| {
        let organisation = organisation_named(tx, &name, OrganisationKind::Siae, "")?.id;
        let mut row = Capacity {
            id: RowId(edit.id),
            organisation,
            trade: edit.trade,
            posts: i64::from(edit.posts),
            from_month: edit.from_month,
            to_month: edit.to_month,
        };
        tx.save(&mut row)?;
        Ok(row.id.0)
    })
}

fn row_of(ledger: &Ledger, id: i64) -> Result<&Capacity, OfficeError> {
    let found = ledger.studio.capacities.values().flatten().find(|c| c.id.0 == id);
    found.ok_or_else(|| OfficeError::refused("error-not-found"))
}

/// Removes posts of a structure.
///
/// # Errors
/// When they are no longer there.
pub fn remove_capacity(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let row = row_of(&ledger, id)?;
    let name = ledger.organisation_name(row.organisation);
    desk.save(Message::new("journal-capacity-removed").with("company", name), |tx| {
        tx.delete::<Capacity>(id)?;
        Ok(id)
    })
}
