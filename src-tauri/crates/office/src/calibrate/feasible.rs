//! Need against people and structures, month by month.

use crate::assets::assets;
use crate::error::OfficeError;
use crate::follow::organisation_named;
use crate::input;
use crate::ledger::Ledger;
use crate::session::Desk;
use crate::view::studio::{Capacities, CapacityLine, FeasibilityView};
use crate::view::{ById, Nothing, Saved};
use clausier_domain::message::Message;
use clausier_domain::quantity::RowId;
use clausier_domain::text::fold;
use clausier_domain::vocabulary::OrganisationKind;
use clausier_store::tables::Capacity;

/// Most posts of one line.
const MOST_POSTS: u32 = 9_999;

/// Feasibility of a tender.
///
/// # Errors
/// When it cannot be done.
pub fn feasibility(_: &Desk<'_>, _: ById) -> Result<FeasibilityView, OfficeError> {
    Err(OfficeError::refused("error-not-found"))
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
