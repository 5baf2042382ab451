//! What was seen that proves hours and hires, found from a placement, and what nothing proves.

use super::Ledger;
use crate::assets::Assets;
use crate::error::OfficeError;
use clausier_domain::eligibility::eligibility;
use clausier_domain::execution::evidence::{
    EvidenceFacts, EvidenceKind, GivenBy, MonthOfHours, Post, Unproven, unproven,
};
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, LotId, OrganisationId, PlacementId, YearMonth};
use clausier_domain::vocabulary::HourStatus;
use clausier_store::Read;
use clausier_store::tables::{Evidence, Placement};
use std::collections::BTreeMap;

/// Proofs seen, by what they speak of first.
#[derive(Default)]
pub struct Evidences {
    placements: BTreeMap<PlacementId, Vec<Evidence>>,
    lots: BTreeMap<LotId, Vec<Evidence>>,
    organisations: BTreeMap<OrganisationId, Vec<Evidence>>,
}

impl Evidences {
    /// The proofs of a dossier.
    ///
    /// # Errors
    /// When it cannot be read.
    pub(crate) fn read(read: &Read<'_>) -> Result<Self, OfficeError> {
        Ok(Self::of(read.all()?))
    }

    /// Proofs in any order.
    #[must_use]
    pub fn of(all: Vec<Evidence>) -> Self {
        let mut proofs = Self::default();
        for evidence in all {
            let list = match (evidence.placement, evidence.lot, evidence.organisation) {
                (Some(placement), ..) => proofs.placements.entry(placement).or_default(),
                (None, Some(lot), _) => proofs.lots.entry(lot).or_default(),
                (None, None, Some(company)) => proofs.organisations.entry(company).or_default(),
                // The file refuses a proof that speaks of nothing.
                (None, None, None) => continue,
            };
            list.push(evidence);
        }
        proofs
    }

    /// Every proof.
    pub fn all(&self) -> impl Iterator<Item = &Evidence> {
        self.placements.values().chain(self.lots.values()).chain(self.organisations.values()).flatten()
    }

    /// The proofs that may speak of a placement: by its name, for its lot, for its companies.
    pub fn near(&self, placement: &Placement) -> impl Iterator<Item = &Evidence> {
        let companies = [Some(placement.employer), placement.user_company];
        let of_companies =
            companies.into_iter().flatten().filter_map(|o| self.organisations.get(&o)).flatten();
        let named = self.placements.get(&placement.id).into_iter().flatten();
        named.chain(self.lots.get(&placement.lot).into_iter().flatten()).chain(of_companies)
    }
}

/// A proof as the rules read it; one of a kind no longer known proves nothing.
fn facts_of<'a>(evidence: &Evidence, kinds: &'a [EvidenceKind]) -> EvidenceFacts<'a> {
    let kind = kinds.iter().find(|k| k.code == evidence.kind);
    EvidenceFacts {
        proves: kind.map_or(&[], |k| &k.proves),
        given_by: kind.map_or(GivenBy::Employer, |k| k.given_by),
        lot: evidence.lot,
        organisation: evidence.organisation,
        placement: evidence.placement,
        months: evidence.first_month.zip(evidence.last_month),
    }
}

/// A placement as proofs speak of it.
const fn post_of(placement: &Placement) -> Post {
    Post {
        placement: placement.id,
        lot: placement.lot,
        employer: placement.employer,
        user_company: placement.user_company,
        starts_on: placement.starts_on,
    }
}

impl Ledger {
    /// What no proof covers of a placement.
    #[must_use]
    pub fn unproven(&self, placement: &Placement, assets: &Assets) -> Unproven {
        self.unproven_with(placement, &self.structure.evidence, assets)
    }

    /// As [`Ledger::unproven`], with other proofs than those of the dossier.
    #[must_use]
    pub fn unproven_with(&self, placement: &Placement, proofs: &Evidences, assets: &Assets) -> Unproven {
        let kinds = &assets.evidence_kinds;
        let facts: Vec<EvidenceFacts<'_>> = proofs.near(placement).map(|e| facts_of(e, kinds)).collect();
        unproven(&post_of(placement), &self.months_of_hours(placement), &facts, self.today)
    }

    /// The proofs that cover the hours of a month, oldest first.
    pub fn proofs_of_month(
        &self,
        placement: &Placement,
        month: YearMonth,
        assets: &Assets,
    ) -> Vec<&Evidence> {
        self.proofs_that(placement, assets, |facts, post| facts.proves_hours(post, month))
    }

    /// The proofs that the person was hired for the lot, oldest first.
    pub fn proofs_of_start(&self, placement: &Placement, assets: &Assets) -> Vec<&Evidence> {
        self.proofs_that(placement, assets, |facts, post| facts.proves_start(post))
    }

    fn proofs_that(
        &self,
        placement: &Placement,
        assets: &Assets,
        wanted: impl Fn(&EvidenceFacts<'_>, &Post) -> bool,
    ) -> Vec<&Evidence> {
        let post = post_of(placement);
        let kinds = &assets.evidence_kinds;
        let near = self.structure.evidence.near(placement);
        let mut proofs: Vec<&Evidence> = near.filter(|e| wanted(&facts_of(e, kinds), &post)).collect();
        proofs.sort_by_key(|e| (e.seen_on, e.id));
        proofs
    }

    /// Hours of the lines that a proof covers.
    #[must_use]
    pub fn hours_proven_by(&self, evidence: &Evidence, assets: &Assets) -> Hours {
        let facts = facts_of(evidence, &assets.evidence_kinds);
        let named = evidence.placement.and_then(|id| self.placements.get(&id));
        let all = evidence.placement.is_none().then(|| match evidence.lot {
            Some(lot) => self.placements_on(lot).collect::<Vec<_>>(),
            None => self.placements.values().collect(),
        });
        let mut hours = Hours::ZERO;
        for placement in named.into_iter().chain(all.into_iter().flatten()) {
            let post = post_of(placement);
            let lines = self.months_of_hours(placement);
            let asked = lines.iter().filter(|l| l.status != HourStatus::Rejected);
            hours += asked.filter(|l| facts.proves_hours(&post, l.month)).map(|l| l.hours).sum();
        }
        hours
    }

    /// The declared months of a placement.
    fn months_of_hours(&self, placement: &Placement) -> Vec<MonthOfHours> {
        let month = |line: &super::LedgerLine| {
            let key = (placement.person, placement.employer, line.line.month);
            MonthOfHours {
                month: line.line.month,
                hours: line.line.hours,
                status: line.line.status,
                payslip: self.structure.payslips.get(&key).map(|p| p.hours),
            }
        };
        self.hours.get(&placement.id).into_iter().flat_map(BTreeMap::values).map(month).collect()
    }

    /// Why the person was not eligible on the first day of the placement, as the proofs of today tell; empty when
    /// she was. A criterion without a proof beside another that was proven is no gap: one is enough.
    #[must_use]
    pub fn not_eligible_at_hire(&self, placement: &Placement, assets: &Assets) -> Vec<Message> {
        if placement.starts_on > self.today {
            return Vec::new();
        }
        let answer = eligibility(&self.facts_of(placement.person), placement.starts_on, &assets.eligibility);
        match (answer.eligible, answer.missing.is_empty()) {
            (true, _) => Vec::new(),
            (false, false) => answer.missing,
            (false, true) => vec![Message::new("count-never-eligible")],
        }
    }
}
