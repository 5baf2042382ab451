//! The rules of the office together, and what makes a set of them usable.

use super::overseas::OverseasYouthRule;
use super::procedure::{DispensationRule, SmallLotsRule};
use super::reserved::{CombinationRule, ReservationRule};
use super::rule::{BuyerKind, ContractScope, Dated, Head, dated_rules};
use crate::message::Message;
use crate::quantity::{BasisPoints, Cents};
use crate::vocabulary::ContractKind;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

dated_rules! {
    /// A European threshold of formal procedure.
    ThresholdRule {
        /// Contracts it is for.
        kinds: Vec<ContractKind>,
        /// Buyers it is for.
        buyers: Vec<BuyerKind>,
        /// Ordinary contracts, or defence and security.
        #[serde(default)]
        scope: ContractScope,
        /// Amount from which formal procedure applies, in cents excluding tax.
        amount: Cents,
    }
    /// The duty to set a social execution condition from the European thresholds on.
    DutyRule {
        /// Contracts it is for.
        kinds: Vec<ContractKind>,
        /// Cases in which the buyer may depart from it, with a written justification.
        derogations: Vec<DerogationRule>,
    }
    /// Yearly purchases from which a SPASER (scheme for responsible purchasing) is mandatory.
    SpaserRule {
        /// Buyers it is for.
        buyers: Vec<BuyerKind>,
        /// Mandatory strictly above these yearly purchases, in cents excluding tax.
        yearly_purchases: Cents,
    }
}

/// A case in which the buyer may depart from the duty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DerogationRule {
    /// Rank in the article, from one.
    pub number: u8,
    /// Code; its label is `law-derogation-<code>` with hyphens.
    pub code: String,
    /// Only for these contracts; for all when empty.
    #[serde(default)]
    pub kinds: Vec<ContractKind>,
    /// Only for contracts strictly shorter than these months.
    #[serde(default)]
    pub below_months: Option<u32>,
    /// False while the wording was not checked in the code.
    pub checked: bool,
}

impl DerogationRule {
    /// Its wording.
    #[must_use]
    pub fn label(&self) -> Message {
        let label = Message::new(format!("law-derogation-{}", self.code.replace('_', "-")));
        match self.below_months {
            Some(below) => label.with("months", i64::from(below)),
            None => label,
        }
    }
}

/// Every dated rule of the office.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct RuleBook {
    /// European thresholds.
    pub thresholds: Vec<ThresholdRule>,
    /// Duties to set a social condition.
    pub duties: Vec<DutyRule>,
    /// SPASER thresholds.
    pub spaser: Vec<SpaserRule>,
    /// Dispensations of procedure.
    pub dispensations: Vec<DispensationRule>,
    /// Small lots that leave the formal procedure.
    pub small_lots: Vec<SmallLotsRule>,
    /// Reserved contracts.
    pub reservations: Vec<ReservationRule>,
    /// Reservations on one contract together.
    pub combinations: Vec<CombinationRule>,
    /// Hours kept for young people overseas.
    pub overseas_youth: Vec<OverseasYouthRule>,
}

/// Why a set of rules cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// A rule without identifier, article or source.
    #[error("rule {id}: missing {part}")]
    Missing {
        /// The rule.
        id: String,
        /// What is missing.
        part: &'static str,
    },
    /// A rule that ends before it starts.
    #[error("rule {id}: ends before it starts")]
    Reversed {
        /// The rule.
        id: String,
    },
    /// A rule that concerns nobody, or a figure that is not positive.
    #[error("rule {id}: nothing to apply")]
    Void {
        /// The rule.
        id: String,
    },
    /// Two rules with one identifier.
    #[error("rule {id}: defined twice")]
    Duplicate {
        /// The identifier.
        id: String,
    },
    /// Two rules that both apply on some day to the same case.
    #[error("rules {first} and {second} overlap")]
    Overlap {
        /// One rule.
        first: String,
        /// The other.
        second: String,
    },
}

impl RuleBook {
    /// Adds the rules of another file.
    #[must_use]
    pub fn merged(mut self, other: Self) -> Self {
        self.thresholds.extend(other.thresholds);
        self.duties.extend(other.duties);
        self.spaser.extend(other.spaser);
        self.dispensations.extend(other.dispensations);
        self.small_lots.extend(other.small_lots);
        self.reservations.extend(other.reservations);
        self.combinations.extend(other.combinations);
        self.overseas_youth.extend(other.overseas_youth);
        self
    }

    /// Refuses a rule without article or source (a missing date is already refused when the file
    /// is read), a period that ends before it starts, and two rules in force for the same case.
    ///
    /// # Errors
    /// The first fault found.
    pub fn validate(&self) -> Result<(), RuleError> {
        self.validate_heads()?;
        self.validate_figures()?;
        no_overlap(&self.thresholds, |a, b| {
            a.scope == b.scope && meet(&a.kinds, &b.kinds) && meet(&a.buyers, &b.buyers)
        })?;
        no_overlap(&self.duties, |a, b| meet(&a.kinds, &b.kinds))?;
        no_overlap(&self.spaser, |a, b| meet(&a.buyers, &b.buyers))?;
        no_overlap(&self.dispensations, |a, b| a.purchase == b.purchase && meet(&a.kinds, &b.kinds))?;
        no_overlap(&self.small_lots, |a, b| meet(&a.kinds, &b.kinds))?;
        no_overlap(&self.reservations, |a, b| a.kind == b.kind && meet(&a.contracts, &b.contracts))?;
        no_overlap(&self.combinations, |a, b| {
            a.kinds.iter().all(|kind| b.kinds.contains(kind)) && meet(&a.contracts, &b.contracts)
        })?;
        no_overlap(&self.overseas_youth, |a, b| {
            meet(&a.kinds, &b.kinds) && meet(&a.buyers, &b.buyers) && meet(&a.places, &b.places)
        })
    }

    /// Each rule concerns somebody, and its figures are possible.
    fn validate_figures(&self) -> Result<(), RuleError> {
        let check = |id: &str, lengths: &[usize], sound: bool| {
            if sound && !lengths.contains(&0) {
                return Ok(());
            }
            Err(RuleError::Void { id: id.to_owned() })
        };
        let share = |part: BasisPoints| part > BasisPoints::ZERO && part <= BasisPoints::ONE;
        for rule in &self.thresholds {
            check(&rule.id, &[rule.kinds.len(), rule.buyers.len()], rule.amount > Cents::ZERO)?;
        }
        for rule in &self.duties {
            check(&rule.id, &[rule.kinds.len()], true)?;
        }
        for rule in &self.spaser {
            check(&rule.id, &[rule.buyers.len()], rule.yearly_purchases > Cents::ZERO)?;
        }
        for rule in &self.dispensations {
            check(&rule.id, &[rule.kinds.len()], rule.amount > Cents::ZERO)?;
        }
        for rule in &self.small_lots {
            check(&rule.id, &[rule.kinds.len()], rule.amount > Cents::ZERO && share(rule.most_share))?;
        }
        for rule in &self.reservations {
            let sound = rule.min_share.is_none_or(share) && rule.max_months != Some(0);
            check(&rule.id, &[rule.contracts.len(), rule.buyers.len()], sound)?;
        }
        for rule in &self.combinations {
            let pair = rule.kinds.len() == 2 && rule.kinds[0] != rule.kinds[1];
            check(&rule.id, &[rule.contracts.len()], pair)?;
        }
        for rule in &self.overseas_youth {
            let sound = rule.unemployment_ratio > BasisPoints::ZERO && share(rule.hours_share);
            check(&rule.id, &[rule.kinds.len(), rule.buyers.len(), rule.places.len()], sound)?;
        }
        Ok(())
    }

    fn heads(&self) -> impl Iterator<Item = Head<'_>> {
        (self.thresholds.iter().map(Dated::head))
            .chain(self.duties.iter().map(Dated::head))
            .chain(self.spaser.iter().map(Dated::head))
            .chain(self.dispensations.iter().map(Dated::head))
            .chain(self.small_lots.iter().map(Dated::head))
            .chain(self.reservations.iter().map(Dated::head))
            .chain(self.combinations.iter().map(Dated::head))
            .chain(self.overseas_youth.iter().map(Dated::head))
    }

    /// The latest day on which the source of a rule was read; none when there is no rule.
    #[must_use]
    pub fn read_on(&self) -> Option<NaiveDate> {
        self.heads().map(|head| head.provenance.source_date).max()
    }

    fn validate_heads(&self) -> Result<(), RuleError> {
        let mut seen = BTreeSet::new();
        for head in self.heads() {
            let id = || head.id.to_owned();
            let parts = [("id", head.id), ("article", head.article), ("source", &head.provenance.source)];
            if let Some((part, _)) = parts.into_iter().find(|(_, text)| text.trim().is_empty()) {
                return Err(RuleError::Missing { id: id(), part });
            }
            if head.period.valid_to.is_some_and(|to| to < head.period.valid_from) {
                return Err(RuleError::Reversed { id: id() });
            }
            if !seen.insert(head.id) {
                return Err(RuleError::Duplicate { id: id() });
            }
        }
        Ok(())
    }
}

fn meet<T: PartialEq>(a: &[T], b: &[T]) -> bool {
    a.iter().any(|x| b.contains(x))
}

fn no_overlap<R: Dated>(rules: &[R], same_case: impl Fn(&R, &R) -> bool) -> Result<(), RuleError> {
    for (index, a) in rules.iter().enumerate() {
        for b in &rules[index + 1..] {
            if same_case(a, b) && a.head().period.overlaps(&b.head().period) {
                return Err(RuleError::Overlap {
                    first: a.head().id.to_owned(),
                    second: b.head().id.to_owned(),
                });
            }
        }
    }
    Ok(())
}
