//! What the calibration studio knows: facts of tenders, departures, buyers' policies, labour profiles, posts of
//! integration structures, and the people of each trade.

use super::{Ledger, by_id, grouped};
use crate::assets::Assets;
use crate::calibrate::bands::own_bands;
use crate::error::OfficeError;
use crate::settings::Settings;
use clausier_domain::calibration::{BandTable, LearningRule};
use clausier_domain::quantity::{ContractId, Hours, OrganisationId, PersonId};
use clausier_domain::trades::{LearnedShare, Observation, Trade};
use clausier_domain::vocabulary::{LotStatus, PersonStatus};
use clausier_store::Read;
use clausier_store::tables::{BuyerPolicy, Capacity, Derogation, Lot, Profile, Tender};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The part of the content that only the studio reads.
pub struct Studio {
    /// What is said of a contract in study, besides its lots.
    pub tenders: BTreeMap<ContractId, Tender>,
    /// Departures from the duty.
    pub derogations: BTreeMap<ContractId, Derogation>,
    /// What buyers decided for themselves.
    pub policies: BTreeMap<OrganisationId, BuyerPolicy>,
    /// The office's own labour profiles, by trade.
    pub profiles: BTreeMap<String, Profile>,
    /// The office's own table of hours by amount; none for the Ministry's.
    pub bands: Option<BandTable>,
    /// Posts of the integration structures, by structure.
    pub capacities: BTreeMap<OrganisationId, Vec<Capacity>>,
    /// Profiles learned from finished lots serve where the office wrote none.
    pub learning: bool,
    // Computed once for a state of the content: asked at each key typed in the table.
    pools: OnceLock<BTreeMap<String, Vec<PersonId>>>,
    learned: OnceLock<BTreeMap<String, LearnedShare>>,
}

impl Studio {
    pub(super) fn read(read: &Read<'_>) -> Result<Self, OfficeError> {
        Ok(Self {
            tenders: by_id(read.all()?, |t: &Tender| t.contract),
            derogations: by_id(read.all()?, |d: &Derogation| d.contract),
            policies: by_id(read.all()?, |p: &BuyerPolicy| p.organisation),
            profiles: by_id(read.all()?, |p: &Profile| p.trade.clone()),
            bands: own_bands(read)?,
            capacities: grouped(read.all()?, |c: &Capacity| c.organisation),
            learning: Settings::read(read)?.learning,
            pools: OnceLock::new(),
            learned: OnceLock::new(),
        })
    }
}

impl Ledger {
    /// People of the dossier who wish the trade, or a neighbouring one, and are eligible today.
    #[must_use]
    pub fn pool(&self, trade: &str, assets: &Assets) -> &[PersonId] {
        let pools = self.studio.pools.get_or_init(|| self.pools(assets));
        pools.get(trade).map_or(&[], Vec::as_slice)
    }

    fn pools(&self, assets: &Assets) -> BTreeMap<String, Vec<PersonId>> {
        let ready = |person: &&PersonId| {
            self.people.get(*person).is_some_and(|p| p.status == PersonStatus::Active)
                && self.eligibility.get(*person).is_some_and(|e| e.eligible)
        };
        let people: Vec<PersonId> = self.people.keys().filter(ready).copied().collect();
        let trades = assets.trades.trades.iter();
        trades
            .map(|trade| {
                let wishing = people.iter().filter(|p| self.wishes_trade(**p, trade)).copied();
                (trade.code.clone(), wishing.collect())
            })
            .collect()
    }

    /// Whether a person wishes the trade or a neighbouring one.
    #[must_use]
    pub fn wishes_trade(&self, person: PersonId, trade: &Trade) -> bool {
        self.wishes.get(&person).into_iter().flatten().any(|wish| {
            wish.trade == trade.code
                || (!wish.trade.is_empty() && trade.neighbours.contains(&wish.trade))
                || (!wish.rome.is_empty() && trade.rome.contains(&wish.rome))
        })
    }

    /// What the office's finished lots teach of the labour share of a trade.
    #[must_use]
    pub fn learned(&self, trade: &Trade, assets: &Assets) -> Option<&LearnedShare> {
        self.studio.learned.get_or_init(|| self.lessons(assets)).get(&trade.code)
    }

    fn lessons(&self, assets: &Assets) -> BTreeMap<String, LearnedShare> {
        let mut seen: BTreeMap<&str, Vec<Observation>> = BTreeMap::new();
        for lot in self.lots.values().filter(|lot| lot.status == LotStatus::Closed) {
            if let Some(observed) = self.observed(lot, assets) {
                seen.entry(&lot.trade).or_default().push(observed);
            }
        }
        let rule: &LearningRule = &assets.calibration.learning;
        let lesson = |trade: &Trade| {
            let lots = seen.get(trade.code.as_str()).map_or(&[][..], Vec::as_slice);
            (trade.code.clone(), trade.learned_share(lots, rule))
        };
        assets.trades.trades.iter().map(lesson).collect()
    }

    /// A finished lot that was calibrated with an effort rate: its amount and the hours that were validated. Hours
    /// set by a table or by hand say nothing of the labour share.
    fn observed(&self, lot: &Lot, assets: &Assets) -> Option<Observation> {
        let calibration = crate::calibrate::chosen(self, lot.contract)?;
        let lines = self.calibration_lines.get(&lot.id)?;
        let line = lines.iter().find(|l| l.calibration == calibration.id)?;
        if matches!(line.method.as_str(), "bands" | "free") {
            return None;
        }
        let own = self.studio.profiles.get(&lot.trade).map(|p| p.cost_central);
        let usual = || assets.trades.get(&lot.trade).map(|t| t.hourly_cost.central);
        let done: Hours = self.placements_on(lot.id).map(|p| self.placement_hours(p.id)).sum();
        Some(Observation {
            amount: lot.amount?,
            insertion_hours_done: done,
            effort: line.effort,
            hourly_cost: line.hourly_cost.or(own).or_else(usual)?,
            total_hours: None,
        })
    }
}
