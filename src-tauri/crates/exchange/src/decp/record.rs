//! A contract as its buyer published it.

use super::nomenclature::{
    Ccag, EnvironmentalConsideration, ExecutionMode, Grouping, IdKind, Nature, PlaceKind, PriceForm,
    PriceVariation, Procedure, SocialConsideration, Technique,
};
use crate::row::{Effect, Problem};
use chrono::NaiveDate;
use clausier_domain::quantity::Cents;
use clausier_domain::siret::SiretCheck;
use serde::Serialize;

/// Which of the two sections of the regulatory format a record belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A public contract (`marche`).
    Contract,
    /// A concession (`contrat-concession`).
    Concession,
}

/// A company named by a record: holder, concessionaire or subcontractor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Holder {
    /// Its number, as published when it cannot be corrected.
    pub id: String,
    /// What that number is.
    pub id_kind: IdKind,
    /// Its name; the format of 2022 has none.
    pub name: Option<String>,
    /// What the keys of the SIRET say; nothing for other numbers.
    pub siret_check: Option<SiretCheck>,
}

/// Where the contract is carried out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// Code, as published.
    pub code: Option<String>,
    /// What the code is.
    pub kind: Option<PlaceKind>,
    /// Name; the format of 2022 has none.
    pub name: Option<String>,
}

impl Place {
    /// The department of the place (`59`, `2A`, `974`), when its code tells one.
    #[must_use]
    pub fn department(&self) -> Option<String> {
        let code = self.code.as_deref()?;
        match self.kind? {
            PlaceKind::Department => Some(code.to_owned()),
            PlaceKind::Region | PlaceKind::Country => None,
            PlaceKind::Postal | PlaceKind::Commune | PlaceKind::District | PlaceKind::Canton => {
                // Overseas departments have three digits; Corsica split its postal codes at 20200.
                let length = if code.starts_with("97") || code.starts_with("98") { 3 } else { 2 };
                let department = code.get(..length)?;
                Some(match (department, code) {
                    ("20", code) if code < "20200" => "2A".to_owned(),
                    ("20", _) => "2B".to_owned(),
                    _ => department.to_owned(),
                })
            }
        }
    }
}

/// A declared subcontracting act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Subcontract {
    /// Number of the act in its contract.
    pub number: Option<u32>,
    /// The subcontractor.
    pub holder: Holder,
    /// Amount excluding tax, before modifications.
    pub amount: Option<Cents>,
    /// Months, before modifications.
    pub duration_months: Option<u32>,
    /// Day of notification.
    pub notified_on: Option<NaiveDate>,
    /// How its price may move.
    pub price_variation: Option<PriceVariation>,
    /// Modifications, oldest first; each replaces what it names.
    pub modifications: Vec<SubcontractModification>,
}

impl Subcontract {
    /// Amount after the last modification that names one.
    #[must_use]
    pub fn current_amount(&self) -> Option<Cents> {
        self.modifications.iter().rev().find_map(|m| m.amount).or(self.amount)
    }

    /// Months after the last modification that names them.
    #[must_use]
    pub fn current_duration(&self) -> Option<u32> {
        self.modifications.iter().rev().find_map(|m| m.duration_months).or(self.duration_months)
    }
}

/// A modification of a subcontracting act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SubcontractModification {
    /// New amount excluding tax.
    pub amount: Option<Cents>,
    /// New duration in months.
    pub duration_months: Option<u32>,
    /// Day of notification.
    pub notified_on: Option<NaiveDate>,
}

/// A modification of the contract (amendment, transfer): it replaces what it names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Modification {
    /// Its number; the files of 2019 have none.
    pub number: Option<u32>,
    /// Day of notification, or of signature for a concession.
    pub notified_on: Option<NaiveDate>,
    /// Day of publication.
    pub published_on: Option<NaiveDate>,
    /// New duration in months.
    pub duration_months: Option<u32>,
    /// New amount excluding tax: the whole contract, not the difference.
    pub amount: Option<Cents>,
    /// New holders; empty when they stay.
    pub holders: Vec<Holder>,
    /// Its purpose; only the files of 2019 say it.
    pub purpose: Option<String>,
}

/// A contract or a concession as published, with what was doubtful in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DecpRecord {
    /// Number of the record in its file, from 1.
    pub row: usize,
    /// Buyer's number then internal number: the key used by the national consolidations. Not unique
    /// where a buyer gives one number to all lots of a contract.
    pub uid: String,
    /// Internal number given by the buyer.
    pub id: String,
    /// Contract or concession.
    pub kind: Kind,
    /// SIRET of the buyer, as published when it cannot be corrected.
    pub buyer_siret: String,
    /// What its keys say.
    pub buyer_siret_check: SiretCheck,
    /// Name of the buyer; the format of 2022 has none.
    pub buyer_name: Option<String>,
    /// What the contract is in law.
    pub nature: Option<Nature>,
    /// Subject of the contract **or of the lot**: the format has no lot.
    pub title: String,
    /// CPV code, eight digits.
    pub cpv: Option<String>,
    /// How it was awarded.
    pub procedure: Option<Procedure>,
    /// Purchasing techniques.
    pub techniques: Vec<Technique>,
    /// How the work is ordered.
    pub execution_modes: Vec<ExecutionMode>,
    /// Internal number of the framework agreement a call-off contract belongs to.
    pub framework_id: Option<String>,
    /// General clauses.
    pub ccag: Option<Ccag>,
    /// Offers received, at least one.
    pub offers: Option<u32>,
    /// Innovative contract.
    pub innovative: Option<bool>,
    /// Grouping of holders.
    pub grouping: Option<Grouping>,
    /// Where it is carried out.
    pub place: Option<Place>,
    /// Months with all options, before modifications.
    pub duration_months: Option<u32>,
    /// Day of notification; of signature for a concession.
    pub notified_on: Option<NaiveDate>,
    /// Day the execution starts; concessions only.
    pub starts_on: Option<NaiveDate>,
    /// Day of publication of the data.
    pub published_on: Option<NaiveDate>,
    /// Amount excluding tax before modifications: the maximum of a framework agreement, the global
    /// value of a concession.
    pub amount: Option<Cents>,
    /// Form of the price.
    pub price_form: Option<PriceForm>,
    /// Holders before modifications, in the order of the file.
    pub holders: Vec<Holder>,
    /// Whether subcontracting was declared.
    pub subcontracting_declared: Option<bool>,
    /// Declared subcontracting acts.
    pub subcontracts: Vec<Subcontract>,
    /// Social considerations; empty when the file says nothing.
    pub social: Vec<SocialConsideration>,
    /// Environmental considerations; empty when the file says nothing.
    pub environmental: Vec<EnvironmentalConsideration>,
    /// Modifications, oldest first.
    pub modifications: Vec<Modification>,
    /// What was doubtful, corrected or left out in this record.
    pub warnings: Vec<Problem>,
}

impl DecpRecord {
    /// Amount after the last modification that names one.
    #[must_use]
    pub fn current_amount(&self) -> Option<Cents> {
        self.modifications.iter().rev().find_map(|m| m.amount).or(self.amount)
    }

    /// Months after the last modification that names them.
    #[must_use]
    pub fn current_duration(&self) -> Option<u32> {
        self.modifications.iter().rev().find_map(|m| m.duration_months).or(self.duration_months)
    }

    /// Holders after the last modification that names some.
    #[must_use]
    pub fn current_holders(&self) -> &[Holder] {
        self.modifications
            .iter()
            .rev()
            .map(|m| m.holders.as_slice())
            .find(|holders| !holders.is_empty())
            .unwrap_or(&self.holders)
    }

    /// True for a framework agreement: its amount is a maximum, and its call-off contracts are
    /// published as well, so the two must not be added up.
    #[must_use]
    pub fn is_framework(&self) -> bool {
        self.nature == Some(Nature::Framework)
            || (self.techniques.contains(&Technique::Framework) && self.framework_id.is_none())
    }

    /// True when a social clause or a social criterion is declared, or the contract is reserved.
    #[must_use]
    pub fn has_social_consideration(&self) -> bool {
        self.social.iter().any(|s| *s != SocialConsideration::Nothing)
    }

    /// True when a value of the file was corrected or left out.
    #[must_use]
    pub fn is_repaired(&self) -> bool {
        self.warnings.iter().any(|w| w.effect == Effect::Repaired)
    }

    /// True when both describe the same award: same subject, trade, day and holders. Amount,
    /// duration and modifications may differ, as between two publications of one contract.
    pub(super) fn same_award(&self, other: &Self) -> bool {
        fn ids(record: &DecpRecord) -> Vec<&str> {
            record.holders.iter().map(|h| h.id.as_str()).collect()
        }
        self.kind == other.kind
            && self.cpv == other.cpv
            && self.notified_on == other.notified_on
            && self.title == other.title
            && ids(self) == ids(other)
    }

    /// True when both say exactly the same, wherever they stand in their file.
    pub(super) fn same_content(&self, other: &Self) -> bool {
        let elsewhere = Self { row: self.row, warnings: self.warnings.clone(), ..other.clone() };
        *self == elsewhere
    }

    /// True when this publication of an award is more recent than the other.
    pub(super) fn supersedes(&self, other: &Self) -> bool {
        (self.modifications.len(), self.published_on) > (other.modifications.len(), other.published_on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn departments_of_places() {
        for (code, kind, expected) in [
            ("59810", PlaceKind::Postal, Some("59")),
            ("97400", PlaceKind::Postal, Some("974")),
            ("20000", PlaceKind::Postal, Some("2A")),
            ("20600", PlaceKind::Postal, Some("2B")),
            ("2A004", PlaceKind::Commune, Some("2A")),
            ("22", PlaceKind::Department, Some("22")),
            ("53", PlaceKind::Region, None),
            ("7", PlaceKind::Postal, None),
        ] {
            let place = Place { code: Some(code.to_owned()), kind: Some(kind), name: None };
            assert_eq!(place.department().as_deref(), expected, "{code}");
        }
    }
}
