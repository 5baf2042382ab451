//! What things are called, in one place for every screen.

use super::Ledger;
use crate::words::{self, Language};
use clausier_domain::message::Message;
use clausier_domain::quantity::{LotId, OperationId, OrganisationId, PersonId};
use clausier_domain::vocabulary::LotStatus;
use clausier_store::tables::{Contract, Lot};

impl Ledger {
    /// Short name of a lot: its operation, or its contract where the operation would not tell two lots apart, and
    /// its number when there are several.
    #[must_use]
    pub fn lot_name(&self, lot: LotId, language: Language) -> String {
        let Some(lot) = self.lots.get(&lot) else { return String::new() };
        let contract = self.contracts.get(&lot.contract);
        let operation = contract.and_then(|c| c.operation).and_then(|o| self.operations.get(&o));
        let operation = operation.filter(|o| !self.has_twin(lot, o.id));
        let base = operation
            .map(|o| o.name.clone())
            .or_else(|| contract.map(|c| short(&c.title)))
            .unwrap_or_default();
        let alone = self.contract_lots.get(&lot.contract).is_none_or(|l| l.len() < 2) && lot.number < 2;
        if alone {
            return base;
        }
        words::say(language, &Message::new("lot-name").with("base", base).with("number", lot.number))
    }

    /// Another contract of the operation has an awarded lot of the same number.
    fn has_twin(&self, lot: &Lot, operation: OperationId) -> bool {
        let others =
            self.contracts.values().filter(|c| c.operation == Some(operation) && c.id != lot.contract);
        let mut lots =
            others.filter_map(|c| self.contract_lots.get(&c.id)).flatten().filter_map(|l| self.lots.get(l));
        lots.any(|l| l.number == lot.number && l.status != LotStatus::Study)
    }

    /// Name of a person, first name first.
    #[must_use]
    pub fn person_name(&self, person: PersonId) -> String {
        self.people
            .get(&person)
            .map(|p| format!("{} {}", p.first_name, p.last_name).trim().to_owned())
            .unwrap_or_default()
    }

    /// Name of an organisation, empty when unknown.
    #[must_use]
    pub fn organisation_name(&self, organisation: OrganisationId) -> String {
        self.organisations.get(&organisation).map(|o| o.name.clone()).unwrap_or_default()
    }

    /// Name of the buyer of a contract, empty when unknown.
    #[must_use]
    pub fn buyer_name(&self, contract: &Contract) -> String {
        contract.buyer.map(|b| self.organisation_name(b)).unwrap_or_default()
    }
}

/// The beginning of a long title, cut at a word.
#[must_use]
pub fn short(title: &str) -> String {
    const MOST: usize = 60;
    if title.chars().count() <= MOST {
        return title.to_owned();
    }
    let cut: String = title.chars().take(MOST).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', ' ', '-', ':']))
}
