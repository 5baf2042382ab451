//! What a calibration is computed with: labour profiles and the table of amount bands, today's or, for a version
//! that was sent, those of the day it was sent.

use super::line::snapshot_of;
use super::profiles::{LabourProfile, profile_of};
use super::work::chosen;
use crate::error::OfficeError;
use crate::input;
use crate::ledger::Ledger;
use crate::view::studio::{ProfileUsed, SentPractice, Snapshot};
use clausier_domain::calibration::{BandTable, Spread};
use clausier_domain::quantity::ContractId;

/// Profiles and bands that the lines of a calibration take.
#[derive(Clone, Copy)]
pub(super) struct Practice<'a> {
    ledger: &'a Ledger,
    then: Option<&'a SentPractice>,
}

impl<'a> Practice<'a> {
    /// Those of today.
    pub(super) const fn today(ledger: &'a Ledger) -> Self {
        Self { ledger, then: None }
    }

    /// Those that were sent; today's for what was sent before they were kept.
    pub(super) fn of(ledger: &'a Ledger, sent: Option<&'a Snapshot>) -> Self {
        Self { ledger, then: sent.and_then(|s| s.practice.as_ref()) }
    }

    /// The content they are read beside.
    pub(super) const fn ledger(&self) -> &'a Ledger {
        self.ledger
    }

    /// Whose they are: `today` or `sent`.
    pub(super) const fn day(&self) -> &'static str {
        if self.then.is_some() { "sent" } else { "today" }
    }

    /// The profile of a trade; none for an unknown one.
    pub(super) fn profile(&self, trade: &str) -> Result<Option<LabourProfile>, OfficeError> {
        match self.then {
            Some(then) => Ok(then.profiles.iter().find(|p| p.trade == trade).and_then(profile_then)),
            None => profile_of(self.ledger, trade),
        }
    }

    /// The office's own table of bands; none for the Ministry's.
    pub(super) fn bands(&self) -> Option<&'a BandTable> {
        match self.then {
            Some(then) => then.bands.as_ref(),
            None => self.ledger.studio.bands.as_ref(),
        }
    }
}

/// The office's own table of bands that the calibration in force of a contract takes.
pub(crate) fn bands_of(ledger: &Ledger, contract: ContractId) -> Option<BandTable> {
    let sent = chosen(ledger, contract).and_then(snapshot_of);
    Practice::of(ledger, sent.as_ref()).bands().cloned()
}

/// A profile as it is kept and shown.
pub(super) fn shown(profile: &LabourProfile) -> ProfileUsed {
    let (share, cost) = (profile.labour_share, profile.hourly_cost);
    ProfileUsed {
        trade: profile.trade.clone(),
        label: profile.label.clone(),
        share: [share.low, share.central, share.high],
        cost: [cost.low, cost.central, cost.high],
        used: profile.used.clone(),
        source: profile.source.clone(),
        source_date: input::iso(profile.source_date),
        checked: profile.checked,
    }
}

/// A profile that was kept; none when its day cannot be read.
fn profile_then(kept: &ProfileUsed) -> Option<LabourProfile> {
    let [share_low, share, share_high] = kept.share;
    let [cost_low, cost, cost_high] = kept.cost;
    Some(LabourProfile {
        trade: kept.trade.clone(),
        label: kept.label.clone(),
        labour_share: Spread { low: share_low, central: share, high: share_high },
        hourly_cost: Spread { low: cost_low, central: cost, high: cost_high },
        used: kept.used.clone(),
        source: kept.source.clone(),
        source_date: kept.source_date.parse().ok()?,
        checked: kept.checked,
    })
}
