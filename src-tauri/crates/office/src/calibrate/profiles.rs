//! Labour profiles: national defaults, the office's own, what finished lots teach.

use crate::assets::{Assets, assets};
use crate::error::OfficeError;
use crate::input;
use crate::ledger::Ledger;
use crate::session::Desk;
use crate::view::studio::{ByTrade, ProfileInput, ProfileView, Profiles};
use crate::view::{Nothing, Saved};
use chrono::NaiveDate;
use clausier_domain::calibration::Spread;
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::{BasisPoints, Cents, RowId};
use clausier_domain::trades::{LearnedShare, Trade};
use clausier_store::tables::Profile;

/// Highest hourly cost taken as meant.
const DEAREST: Cents = Cents::euros(1_000);
/// Longest source.
const SOURCE: usize = 500;

/// The labour profile that calibration uses for a trade.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabourProfile {
    /// Trade code.
    pub trade: String,
    /// Fluent key of the trade.
    pub label: String,
    /// Part of an amount that pays work.
    pub labour_share: Spread<BasisPoints>,
    /// Hourly cost, all charges included.
    pub hourly_cost: Spread<Cents>,
    /// Whose it is: `own`, `learned` or `default`.
    pub used: String,
    /// Where it comes from.
    pub source: String,
    /// Day the source was read, or the office wrote it.
    pub source_date: NaiveDate,
    /// The source was checked.
    pub checked: bool,
}

/// The profile in force: the office's own, else what its finished lots teach when it asked for that, else the
/// national default; none for an unknown trade. Everything that calibrates asks here.
///
/// # Errors
/// When this build holds broken data.
pub fn profile_of(ledger: &Ledger, trade: &str) -> Result<Option<LabourProfile>, OfficeError> {
    let assets = assets()?;
    Ok(assets.trades.get(trade).map(|trade| in_force(ledger, trade, assets)))
}

fn in_force(ledger: &Ledger, trade: &Trade, assets: &Assets) -> LabourProfile {
    let default = LabourProfile {
        trade: trade.code.clone(),
        label: trade.label(),
        labour_share: trade.labour_share,
        hourly_cost: trade.hourly_cost,
        used: "default".to_owned(),
        source: trade.provenance.source.clone(),
        source_date: trade.provenance.source_date,
        checked: trade.provenance.checked && trade.hourly_cost_checked,
    };
    match ledger.studio.profiles.get(&trade.code) {
        Some(own) => LabourProfile {
            labour_share: own_share(own),
            hourly_cost: own_cost(own),
            used: "own".to_owned(),
            source: own.source.clone(),
            source_date: own.changed_on,
            checked: false,
            ..default
        },
        None => match learned(ledger, trade, assets) {
            Some(learned) => {
                LabourProfile { labour_share: learned.share, used: "learned".to_owned(), ..default }
            }
            None => default,
        },
    }
}

/// What finished lots teach, when the office wants it used and at least one of them speaks.
fn learned<'a>(ledger: &'a Ledger, trade: &Trade, assets: &Assets) -> Option<&'a LearnedShare> {
    let learned = ledger.studio.learning.then(|| ledger.learned(trade, assets))??;
    (learned.lots > 0).then_some(learned)
}

fn own_share(own: &Profile) -> Spread<BasisPoints> {
    Spread { low: own.share_low, central: own.share_central, high: own.share_high }
}

fn own_cost(own: &Profile) -> Spread<Cents> {
    Spread { low: own.cost_low, central: own.cost_central, high: own.cost_high }
}

const fn three<T: Copy>(spread: Spread<T>) -> [T; 3] {
    [spread.low, spread.central, spread.high]
}

/// Every labour profile.
///
/// # Errors
/// When the dossier cannot be read.
pub fn profiles(desk: &Desk<'_>, _: Nothing) -> Result<Profiles, OfficeError> {
    let (ledger, assets) = (desk.ledger()?, assets()?);
    let view = |trade: &Trade| {
        let learned = ledger.learned(trade, assets);
        let own = ledger.studio.profiles.get(&trade.code);
        ProfileView {
            trade: trade.code.clone(),
            label: trade.label(),
            default_share: three(trade.labour_share),
            default_cost: three(trade.hourly_cost),
            source: trade.provenance.source.clone(),
            checked: trade.provenance.checked && trade.hourly_cost_checked,
            own_share: own.map(|o| three(own_share(o))),
            own_cost: own.map(|o| three(own_cost(o))),
            own_source: own.map(|o| o.source.clone()).unwrap_or_default(),
            own_on: own.map(|o| input::iso(o.changed_on)),
            lots: learned.map_or(0, |l| l.lots),
            learned_share: three(learned.map_or(trade.labour_share, |l| l.share)),
            learned_weight: learned.map_or(BasisPoints::ZERO, |l| l.weight),
            used: in_force(&ledger, trade, assets).used,
        }
    };
    Ok(Profiles {
        profiles: assets.trades.trades.iter().map(view).collect(),
        learning: ledger.studio.learning,
    })
}

/// Writes the office's own profile of a trade.
///
/// # Errors
/// By the field: unknown trade, bounds out of range or out of order.
pub fn save_profile(desk: &Desk<'_>, edit: ProfileInput) -> Result<Saved, OfficeError> {
    let label = label_of(&edit.trade)?;
    let [share_low, share_central, share_high] = edit.share;
    if share_low < BasisPoints::ZERO || share_high > BasisPoints::ONE {
        return Err(OfficeError::field("share", "error-rate"));
    }
    if !(share_low <= share_central && share_central <= share_high) {
        return Err(OfficeError::field("share", "error-bounds"));
    }
    let [cost_low, cost_central, cost_high] = edit.cost;
    if cost_low <= Cents::ZERO || cost_high > DEAREST {
        return Err(OfficeError::field("cost", "error-hourly-cost"));
    }
    if !(cost_low <= cost_central && cost_central <= cost_high) {
        return Err(OfficeError::field("cost", "error-bounds"));
    }
    let source = input::words("source", &edit.source, SOURCE)?;
    let known = desk.ledger()?.studio.profiles.get(&edit.trade).map_or(RowId(0), |p| p.id);
    let mut profile = Profile {
        id: known,
        trade: edit.trade,
        share_low,
        share_central,
        share_high,
        cost_low,
        cost_central,
        cost_high,
        source,
        changed_on: desk.clock.today(),
    };
    desk.save(Message::new("journal-profile").with("trade", label), |tx| {
        tx.save(&mut profile)?;
        Ok(profile.id.0)
    })
}

fn label_of(trade: &str) -> Result<Arg, OfficeError> {
    let trade = assets()?.trades.get(trade).ok_or_else(|| OfficeError::field("trade", "error-trade"))?;
    Ok(Arg::Key(trade.label()))
}

/// Comes back to the default of a trade.
///
/// # Errors
/// By the field: unknown trade; or when the office wrote no profile of it.
pub fn remove_profile(desk: &Desk<'_>, edit: ByTrade) -> Result<Saved, OfficeError> {
    let label = label_of(&edit.trade)?;
    let ledger = desk.ledger()?;
    let own =
        ledger.studio.profiles.get(&edit.trade).ok_or_else(|| OfficeError::refused("error-not-found"))?;
    let id = own.id.0;
    desk.save(Message::new("journal-profile-removed").with("trade", label), |tx| {
        tx.delete::<Profile>(id)?;
        Ok(id)
    })
}
