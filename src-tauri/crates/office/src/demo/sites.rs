//! Contracts and lots: those of the files, and further phases of closed ones for a large dossier.

use super::data::{ClosedData, ContractData, Family};
use super::plan::{ContractPlan, LotPlan, Plan};
use chrono::TimeDelta;
use clausier_domain::vocabulary::PartyRole;
use clausier_store::StoreError;

impl Plan<'_> {
    /// Lays out the contracts so that they hold `lots` lots, those of the tender included.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when the files contradict each other.
    pub(super) fn lay_out(&mut self, lots: usize) -> Result<(), StoreError> {
        let data = self.data;
        for contract in &data.contracts.contracts {
            self.lay_contract(contract)?;
        }
        let wanted = lots.saturating_sub(data.contracts.tender.lots.len());
        let mut phase = 1;
        while self.lots.len() < wanted {
            for closed in &data.contracts.closed {
                let room = wanted.saturating_sub(self.lots.len());
                if room > 0 {
                    self.lay_closed(closed, phase, room)?;
                }
            }
            phase += 1;
        }
        for position in 0..self.lots.len() {
            self.lay_parties(position)?;
        }
        Ok(())
    }

    fn lay_contract(&mut self, data: &ContractData) -> Result<(), StoreError> {
        let position = self.contracts.len();
        self.contracts.push(ContractPlan {
            title: data.title.clone(),
            reference: data.reference.clone(),
            operation: data.operation.clone(),
            buyer: data.buyer.clone(),
            kind: data.kind,
            cpv: data.cpv.clone(),
            procedure: data.procedure.clone(),
            starts: self.when.date(&data.starts)?,
            ends: self.when.date(&data.ends)?,
        });
        for lot in &data.lots {
            self.lots.push(LotPlan {
                contract: position,
                number: lot.number,
                title: lot.title.clone(),
                trade: lot.trade.clone(),
                starts: self.when.date(&lot.starts)?,
                ends: self.when.date(&lot.ends)?,
                amount: lot.amount,
                max_posts: lot.max_posts,
                running: lot.running.clone(),
                parties: Vec::new(),
            });
        }
        Ok(())
    }

    fn lay_closed(&mut self, data: &ClosedData, phase: usize, room: usize) -> Result<(), StoreError> {
        let position = self.contracts.len();
        let (starts, ends) = (self.when.date(&data.starts)?, self.when.date(&data.ends)?);
        let named = |text: &str| match phase {
            1 => text.to_owned(),
            _ => format!("{text}, {} {phase}", self.data.contracts.more),
        };
        self.contracts.push(ContractPlan {
            title: named(&data.title),
            reference: if phase == 1 {
                data.reference.clone()
            } else {
                format!("{}-{phase}", data.reference)
            },
            operation: data.operation.clone(),
            buyer: data.buyer.clone(),
            kind: data.kind,
            cpv: data.cpv.clone(),
            procedure: data.procedure.clone(),
            starts,
            ends,
        });
        // Trades follow each other on a site: each lot leaves out a part of the contract's days.
        let count = i64::try_from(data.lots.len()).unwrap_or(1).max(1);
        let step = (ends - starts).num_days() / (2 * count);
        for (number, (title, trade)) in (1..).zip(data.lots.iter().take(room)) {
            self.lots.push(LotPlan {
                contract: position,
                number,
                title: title.clone(),
                trade: trade.clone(),
                starts: super::sliding::working_day(starts + TimeDelta::days(step * (number - 1))),
                ends: ends - TimeDelta::days(step * (count - number)),
                amount: None,
                max_posts: 0,
                running: None,
                parties: Vec::new(),
            });
        }
        Ok(())
    }

    /// The holder, and the structures it turns to: temporary work first (domain notes, modality).
    fn lay_parties(&mut self, position: usize) -> Result<(), StoreError> {
        let data = self.data;
        let Some(lot) = self.lots.get(position) else { return Ok(()) };
        let name = data.contracts.contracts.get(lot.contract).map(|c| (c.title.clone(), lot.number));
        let (trade, lead_name) = (lot.trade.clone(), lot.running.as_ref().map(|r| r.lead.clone()));
        let mut parties = Vec::new();
        for party in data.story.parties.iter().filter(|p| Some(&p.lot) == name.as_ref()) {
            let for_whom = party.on_behalf_of.as_ref().map(|n| self.organisation(n)).transpose()?;
            parties.push((self.organisation(&party.organisation)?, party.role, for_whom));
        }
        if parties.is_empty() {
            let lead = match lead_name.filter(|n| !n.is_empty()) {
                Some(name) => self.organisation(&name)?,
                None => self.company(&trade)?,
            };
            parties.push((lead, PartyRole::Lead, None));
            let services = data.trade(&trade)?.family == Family::Services;
            let mut structures = Vec::new();
            if self.random.chance(85) {
                structures.extend(self.structure(&["ETTI"]).map(|s| (s, PartyRole::Employer)));
            }
            if self.random.chance(40) {
                let name = if services { "GEIQ Propreté du Val" } else { "GEIQ BTP Arvance" };
                structures.push((self.organisation(name)?, PartyRole::Employer));
            }
            if self.random.chance(if services { 55 } else { 20 }) {
                structures.extend(self.structure(&["AI"]).map(|s| (s, PartyRole::Employer)));
            }
            if self.random.chance(if services { 50 } else { 25 }) {
                structures
                    .extend(self.structure(&["EI", "ACI", "ESAT"]).map(|s| (s, PartyRole::Subcontractor)));
            }
            parties.extend(structures.into_iter().map(|(s, role)| (s, role, Some(lead))));
        }
        if let Some(lot) = self.lots.get_mut(position) {
            lot.parties = parties;
        }
        Ok(())
    }
}
