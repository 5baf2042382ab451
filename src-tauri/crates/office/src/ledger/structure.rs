//! How contracts are carried out: places, bills, transfers between companies, commitments in other units, payslips,
//! proofs seen, computations of penalties.

pub use super::evidence::Evidences;
use super::{Ledger, by_id, grouped};
use crate::error::OfficeError;
use crate::settings::Settings;
use clausier_domain::execution::accrual::{AccrualRule, BillingFacts};
use clausier_domain::execution::commitments::CommitmentLine;
use clausier_domain::execution::counting::{Counted, PartRules, cap_to_payslip};
use clausier_domain::execution::grouping::{CompanyShare, PartyFacts, TransferFacts, shares};
use clausier_domain::quantity::{
    BasisPoints, ContractId, HourLineId, Hours, LotId, OrganisationId, PersonId, PledgeId, SiteId, YearMonth,
};
use clausier_domain::vocabulary::PartyRole;
use clausier_store::Read;
use clausier_store::tables::{
    Accrual, Billing, Commitment, Payslip, PenaltyDraft, Pledge, PledgeMeasure, Site, Transfer,
};
use std::collections::BTreeMap;

/// What a payslip is about: who, paid by whom, for which month.
pub type PayKey = (PersonId, OrganisationId, YearMonth);

/// The part of the content that speaks of contracts as they are carried out.
pub struct Structure {
    /// Places, in order of name.
    pub sites: BTreeMap<SiteId, Site>,
    /// Hours owed for what is billed.
    pub accruals: BTreeMap<LotId, Accrual>,
    /// Bills of each lot, oldest first.
    pub billings: BTreeMap<LotId, Vec<Billing>>,
    /// Hours that companies of a lot took over from each other.
    pub transfers: BTreeMap<LotId, Vec<Transfer>>,
    /// Commitments in other units.
    pub pledges: BTreeMap<ContractId, Vec<Pledge>>,
    /// Readings of each, oldest first.
    pub measures: BTreeMap<PledgeId, Vec<PledgeMeasure>>,
    /// Payslips seen.
    pub payslips: BTreeMap<PayKey, Payslip>,
    /// Proofs of hours and hires.
    pub evidence: Evidences,
    /// Computations of penalties, oldest first.
    pub drafts: BTreeMap<LotId, Vec<PenaltyDraft>>,
    /// What the office counts besides ordinary work.
    pub parts: PartRules,
}

impl Structure {
    pub(super) fn read(read: &Read<'_>) -> Result<Self, OfficeError> {
        let mut billings = grouped(read.all()?, |b: &Billing| b.lot);
        billings.values_mut().for_each(|list| list.sort_by_key(|b| (b.on_date, b.id)));
        let mut measures = grouped(read.all()?, |m: &PledgeMeasure| m.pledge);
        measures.values_mut().for_each(|list| list.sort_by_key(|m| (m.on_date, m.id)));
        Ok(Self {
            sites: by_id(read.all()?, |s: &Site| s.id),
            accruals: by_id(read.all()?, |a: &Accrual| a.lot),
            billings,
            transfers: grouped(read.all()?, |t: &Transfer| t.lot),
            pledges: grouped(read.all()?, |p: &Pledge| p.contract),
            measures,
            payslips: by_id(read.all()?, |p: &Payslip| (p.person, p.employer, p.month)),
            evidence: Evidences::read(read)?,
            drafts: grouped(read.all()?, |d: &PenaltyDraft| d.lot),
            parts: Settings::read(read)?.parts,
        })
    }

    /// What a lot owes for what is billed; none when the contract has no such rule.
    #[must_use]
    pub fn accrual_of(&self, lot: LotId) -> Option<AccrualRule> {
        let a = self.accruals.get(&lot)?;
        let (hours, per, trigger_amount) = (a.hours, a.per, a.trigger_amount);
        Some(AccrualRule { basis: a.basis, hours, per, trigger_amount })
    }

    /// The bills of a lot as the rule reads them.
    #[must_use]
    pub fn bills_of(&self, lot: LotId) -> Vec<BillingFacts> {
        let fact = |b: &Billing| BillingFacts { on_date: b.on_date, kind: b.kind, amount: b.amount };
        self.billings.get(&lot).into_iter().flatten().map(fact).collect()
    }
}

impl Ledger {
    /// Everything a lot owes, dated: its commitments, then what its bills bring. None when nothing is owed.
    #[must_use]
    pub fn commitment_lines(&self, lot: LotId) -> Option<Vec<CommitmentLine>> {
        let written = self.commitments.get(&lot);
        let rule = self.structure.accrual_of(lot);
        if written.is_none() && rule.is_none() {
            return None;
        }
        let line =
            |c: &Commitment| CommitmentLine { effective_on: c.effective_on, kind: c.kind, hours: c.hours };
        let mut lines: Vec<CommitmentLine> = written.into_iter().flatten().map(line).collect();
        lines.extend(rule.into_iter().flat_map(|rule| rule.lines(&self.structure.bills_of(lot))));
        Some(lines)
    }

    /// The companies of a lot with the hours of their people: those lent to a company of the lot are told apart.
    #[must_use]
    pub fn party_facts(&self, lot: LotId) -> Vec<PartyFacts> {
        let written = || self.parties.get(&lot).into_iter().flatten();
        let works =
            |id: OrganisationId| written().any(|p| p.organisation == id && p.role != PartyRole::Employer);
        let mut done: BTreeMap<(OrganisationId, Option<OrganisationId>), Hours> = BTreeMap::new();
        for placement in self.placements_on(lot) {
            let lent = placement.user_company.filter(|id| *id != placement.employer && works(*id));
            *done.entry((placement.employer, lent)).or_default() += self.placement_hours(placement.id);
        }
        let mut parties: Vec<PartyFacts> = Vec::new();
        for party in written() {
            // A company with two parts in a lot has one set of people.
            let own = done.remove(&(party.organisation, None)).unwrap_or_default();
            let lent = party.on_behalf_of.and_then(|id| done.remove(&(party.organisation, Some(id))));
            parties.push(PartyFacts {
                organisation: party.organisation,
                role: party.role,
                on_behalf_of: party.on_behalf_of,
                share: party.share,
                done: own + lent.unwrap_or_default(),
            });
        }
        // Whoever employs without having been written down works for the lead, unless the post says for whom.
        for ((organisation, on_behalf_of), hours) in done {
            let share = BasisPoints::default();
            parties.push(PartyFacts {
                organisation,
                role: PartyRole::Employer,
                on_behalf_of,
                share,
                done: hours,
            });
        }
        parties
    }

    /// Who owes what on a lot today; one company or several, empty when nobody is bound yet.
    #[must_use]
    pub fn shares_of(&self, lot: LotId, due: Hours) -> Vec<CompanyShare> {
        let parties = self.party_facts(lot);
        let fact = |t: &Transfer| TransferFacts {
            giver: t.giver,
            taker: t.taker,
            hours: t.hours,
            on_date: t.on_date,
        };
        let transfers: Vec<TransferFacts> =
            self.structure.transfers.get(&lot).into_iter().flatten().map(fact).collect();
        shares(due, &parties, &transfers, self.today)
    }

    /// What lots count of a month together stays within the payslip, where one was seen.
    pub(super) fn cap_to_payslips(&mut self) {
        let mut months: BTreeMap<PayKey, Vec<(HourLineId, &mut Counted)>> = BTreeMap::new();
        for (id, lines) in &mut self.hours {
            let Some(placement) = self.placements.get(id) else { continue };
            for (month, line) in lines {
                let key = (placement.person, placement.employer, *month);
                if self.structure.payslips.contains_key(&key) {
                    months.entry(key).or_default().push((line.line.id, &mut line.counted));
                }
            }
        }
        for (key, mut lines) in months {
            let Some(payslip) = self.structure.payslips.get(&key) else { continue };
            lines.sort_by_key(|(id, _)| *id);
            cap_to_payslip(lines.into_iter().map(|(_, counted)| counted), payslip.hours);
        }
    }
}
