//! What a plan changes: hours, lots held, gaps.

use super::Lines;
use super::facts::{Candidates, first_day};
use crate::assets::Assets;
use crate::ledger::Ledger;
use crate::matching::need_facts;
use crate::view::portfolio::{PortfolioFigures, PortfolioGap};
use crate::words::Language;
use clausier_domain::eligibility::eligible_dates;
use clausier_domain::execution::progress::{LotFacts, LotLevel, PostFacts, Progress, progress};
use clausier_domain::matching::match_person;
use clausier_domain::portfolio::{PortfolioFacts, PortfolioLine};
use clausier_domain::quantity::{Hours, LotId};
use std::collections::{BTreeMap, BTreeSet};

/// Computes the effects of plans on the lots.
pub(super) struct Effects<'a> {
    ledger: &'a Ledger,
    assets: &'a Assets,
    lots: BTreeMap<LotId, LotFacts>,
}

impl<'a> Effects<'a> {
    pub(super) fn new(ledger: &'a Ledger, assets: &'a Assets) -> Self {
        let facts = |id: &LotId| Some((*id, ledger.lot_facts(ledger.lots.get(id)?)?));
        let lots = ledger.progress.keys().filter_map(facts).collect();
        Self { ledger, assets, lots }
    }

    /// The contract that a line would be.
    fn post(&self, line: &PortfolioLine) -> Option<(LotId, PostFacts)> {
        let need = self.ledger.needs.get(&line.need)?;
        let dates = eligible_dates(&self.ledger.facts_of(line.person), &self.assets.eligibility);
        let post = PostFacts {
            starts_on: first_day(self.ledger, need),
            ends_on: Some(need.ends_on),
            weekly_hours: need.weekly_hours,
            declared_through: None,
            countable_until: dates.countable_from(first_day(self.ledger, need)).flatten(),
        };
        Some((need.lot, post))
    }

    /// A lot with more contracts.
    fn with(&self, lot: LotId, posts: Vec<PostFacts>) -> Option<Progress> {
        let mut facts = self.lots.get(&lot)?.clone();
        facts.posts.extend(posts);
        Some(progress(&facts, self.ledger.today, &self.assets.execution))
    }

    /// Hours that a line brings to its lot by the lot's end.
    pub(super) fn hours(&self, line: &PortfolioLine) -> Hours {
        let brought = || {
            let (lot, post) = self.post(line)?;
            let today = self.ledger.progress.get(&lot)?.forecast;
            Some(self.with(lot, vec![post])?.forecast - today)
        };
        brought().unwrap_or(Hours::ZERO)
    }

    /// The person wishes the occupation.
    pub(super) fn is_wished(&self, line: &PortfolioLine) -> bool {
        let (Some(need), Some(person)) =
            (self.ledger.needs.get(&line.need), self.ledger.people.get(&line.person))
        else {
            return false;
        };
        let candidate = Candidates::new(self.ledger, self.assets).facts(need, person);
        let found = match_person(&need_facts(need, self.assets), &candidate, &self.assets.execution.matching);
        found.reasons.iter().any(|r| r.message.key == "match-occupation-wished")
    }

    /// Lots with the contracts of a plan; only those the plan touches.
    fn touched(&self, lines: &Lines) -> BTreeMap<LotId, Progress> {
        let mut posts: BTreeMap<LotId, Vec<PostFacts>> = BTreeMap::new();
        for (lot, post) in lines.iter().filter_map(|l| self.post(l)) {
            posts.entry(lot).or_default().push(post);
        }
        posts.into_iter().filter_map(|(lot, posts)| Some((lot, self.with(lot, posts)?))).collect()
    }

    pub(super) fn figures(&self, lines: &Lines, facts: &PortfolioFacts) -> PortfolioFigures {
        let touched = self.touched(lines);
        let under_way = self.ledger.progress.iter().filter(|(_, p)| p.level != LotLevel::Closed);
        let states: Vec<&Progress> = under_way.map(|(lot, p)| touched.get(lot).unwrap_or(p)).collect();
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        PortfolioFigures {
            lots_held: count(states.iter().filter(|p| p.gap >= Hours::ZERO).count()),
            lots: count(states.len()),
            hours: states.iter().map(|p| p.forecast).sum(),
            seats_filled: count(lines.len()),
            seats: facts.needs.iter().map(|n| n.seats).sum(),
            wished: (!lines.is_empty()).then(|| count(lines.iter().filter(|l| self.is_wished(l)).count())),
        }
    }

    /// Lots behind today with an open need, latest first, and the sums of their gaps.
    pub(super) fn gaps(&self, lines: &Lines, language: Language) -> (Vec<PortfolioGap>, Hours, Hours) {
        let touched = self.touched(lines);
        let open: BTreeSet<LotId> = super::facts::open_needs(self.ledger).map(|n| n.lot).collect();
        let late = self.ledger.progress.iter().filter(|(lot, p)| p.gap < Hours::ZERO && open.contains(lot));
        let mut gaps: Vec<PortfolioGap> = late
            .map(|(lot, p)| PortfolioGap {
                lot: lot.0,
                lot_name: self.ledger.lot_name(*lot, language),
                today: p.gap,
                planned: touched.get(lot).unwrap_or(p).gap,
            })
            .collect();
        gaps.sort_by_key(|g| (g.today, g.lot));
        let (today, planned) = (gaps.iter().map(|g| g.today).sum(), gaps.iter().map(|g| g.planned).sum());
        (gaps, today, planned)
    }
}
