//! The dated rules and what makes a set of them usable.

use crate::quantity::Cents;
use crate::vocabulary::ContractKind;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// Who buys: it decides the European threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BuyerKind {
    /// Central government and its public bodies.
    State,
    /// Local authorities, hospitals and other contracting authorities.
    Local,
    /// Utilities (entités adjudicatrices): energy, water, transport.
    Utility,
}

impl BuyerKind {
    /// Every value, in the order lists show them.
    pub const ALL: &'static [Self] = &[Self::State, Self::Local, Self::Utility];
}

/// What a threshold is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ContractScope {
    /// Ordinary contracts.
    #[default]
    Ordinary,
    /// Defence and security contracts.
    Defence,
}

/// Where a figure or a rule comes from, and whether somebody read it there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Provenance {
    /// Address or title of the source.
    pub source: String,
    /// Day the source was read.
    #[ts(type = "string")]
    pub source_date: NaiveDate,
    /// False for a default that nobody checked: shown as "not checked", never as a fact.
    pub checked: bool,
}

/// Days a rule is in force, both included; no end when none is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RulePeriod {
    /// First day.
    #[ts(type = "string")]
    pub valid_from: NaiveDate,
    /// Last day.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub valid_to: Option<NaiveDate>,
}

impl RulePeriod {
    /// True when `day` is in force.
    #[must_use]
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|to| day <= to)
    }

    fn overlaps(&self, other: &Self) -> bool {
        self.valid_to.is_none_or(|to| other.valid_from <= to)
            && other.valid_to.is_none_or(|to| self.valid_from <= to)
    }
}

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
        pub struct $name {
            /// Stable name of the rule.
            pub id: String,
            $($(#[$field_doc])* pub $field: $type,)+
            /// Article or text that sets the rule.
            pub article: String,
            /// When it is in force.
            #[serde(flatten)]
            pub period: RulePeriod,
            /// Source of the rule.
            #[serde(flatten)]
            pub provenance: Provenance,
        }

        impl Dated for $name {
            fn head(&self) -> Head<'_> {
                Head { id: &self.id, article: &self.article, period: self.period, provenance: &self.provenance }
            }
        }
    )+};
}

/// What every rule has.
pub(super) struct Head<'a> {
    pub id: &'a str,
    pub article: &'a str,
    pub period: RulePeriod,
    pub provenance: &'a Provenance,
}

pub(super) trait Dated {
    fn head(&self) -> Head<'_>;
}

rules! {
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
    /// Amount below which a contract needs neither publicity nor competition.
    DispensationRule {
        /// Contracts it is for.
        kinds: Vec<ContractKind>,
        /// Dispensed strictly below this amount, in cents excluding tax.
        amount: Cents,
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
        self
    }

    /// Refuses a rule without article or source (a missing date is already refused when the file
    /// is read), a period that ends before it starts, and two rules in force for the same case.
    ///
    /// # Errors
    /// The first fault found.
    pub fn validate(&self) -> Result<(), RuleError> {
        self.validate_heads()?;
        let void = |id: &str, empty: &[usize], amount: Cents| {
            if empty.contains(&0) || amount <= Cents::ZERO {
                return Err(RuleError::Void { id: id.to_owned() });
            }
            Ok(())
        };
        for rule in &self.thresholds {
            void(&rule.id, &[rule.kinds.len(), rule.buyers.len()], rule.amount)?;
        }
        for rule in &self.duties {
            void(&rule.id, &[rule.kinds.len()], Cents::euros(1))?;
        }
        for rule in &self.spaser {
            void(&rule.id, &[rule.buyers.len()], rule.yearly_purchases)?;
        }
        for rule in &self.dispensations {
            void(&rule.id, &[rule.kinds.len()], rule.amount)?;
        }
        no_overlap(&self.thresholds, |a, b| {
            a.scope == b.scope && meet(&a.kinds, &b.kinds) && meet(&a.buyers, &b.buyers)
        })?;
        no_overlap(&self.duties, |a, b| meet(&a.kinds, &b.kinds))?;
        no_overlap(&self.spaser, |a, b| meet(&a.buyers, &b.buyers))?;
        no_overlap(&self.dispensations, |a, b| meet(&a.kinds, &b.kinds))
    }

    fn validate_heads(&self) -> Result<(), RuleError> {
        let mut seen = BTreeSet::new();
        let heads = (self.thresholds.iter().map(Dated::head))
            .chain(self.duties.iter().map(Dated::head))
            .chain(self.spaser.iter().map(Dated::head))
            .chain(self.dispensations.iter().map(Dated::head));
        for head in heads {
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

/// What the rules of a case say on a day.
pub(super) enum OnDay<'a, R> {
    /// A rule is in force.
    InForce(&'a R),
    /// The last rule known has ended.
    Ended(&'a R),
    /// The first rule known has not started.
    Upcoming(&'a R),
    /// No rule is known for the case.
    Unknown,
}

/// The rule of `day` among those of one case.
pub(super) fn on_day<'a, R: Dated>(rules: impl Iterator<Item = &'a R>, day: NaiveDate) -> OnDay<'a, R> {
    let mut ended: Option<&R> = None;
    let mut upcoming: Option<&R> = None;
    for rule in rules {
        let period = rule.head().period;
        if period.holds(day) {
            return OnDay::InForce(rule);
        }
        if period.valid_from > day {
            if upcoming.is_none_or(|u| period.valid_from < u.head().period.valid_from) {
                upcoming = Some(rule);
            }
        } else if ended.is_none_or(|e| period.valid_from > e.head().period.valid_from) {
            ended = Some(rule);
        }
    }
    match (ended, upcoming) {
        // In a gap between two rules nothing is in force: the next one says when.
        (_, Some(rule)) => OnDay::Upcoming(rule),
        (Some(rule), None) => OnDay::Ended(rule),
        (None, None) => OnDay::Unknown,
    }
}
