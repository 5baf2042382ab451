//! What every rule has: an article, days in force, a source, and whether somebody checked it.

use crate::vocabulary::ContractKind;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
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

    /// Fluent key of its name.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::State => "law-buyer-state",
            Self::Local => "law-buyer-local",
            Self::Utility => "law-buyer-utility",
        }
    }
}

/// Fluent key of the name of a kind of contract.
#[must_use]
pub const fn contract_label(kind: ContractKind) -> &'static str {
    match kind {
        ContractKind::Works => "contract-kind-works",
        ContractKind::Supplies => "contract-kind-supplies",
        ContractKind::Services => "contract-kind-services",
        ContractKind::Concession => "contract-kind-concession",
        ContractKind::SocialServices => "contract-kind-social-services",
    }
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

    pub(super) fn overlaps(&self, other: &Self) -> bool {
        self.valid_to.is_none_or(|to| other.valid_from <= to)
            && other.valid_to.is_none_or(|to| self.valid_from <= to)
    }
}

/// The rule an answer rests on: its text, its days, its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Citation {
    /// Stable name of the rule.
    pub rule: String,
    /// Article or text.
    pub article: String,
    /// Days in force.
    #[serde(flatten)]
    pub period: RulePeriod,
    /// Source of the rule.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// Declares dated rules: what each says, then what every rule has.
macro_rules! dated_rules {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        pub struct $name {
            /// Stable name of the rule.
            pub id: String,
            $($(#[$field_doc])* pub $field: $type,)+
            /// Article or text that sets the rule.
            pub article: String,
            /// When it is in force.
            #[serde(flatten)]
            pub period: $crate::rulebook::rule::RulePeriod,
            /// Source of the rule.
            #[serde(flatten)]
            pub provenance: $crate::rulebook::rule::Provenance,
        }

        impl $crate::rulebook::rule::Dated for $name {
            fn head(&self) -> $crate::rulebook::rule::Head<'_> {
                $crate::rulebook::rule::Head {
                    id: &self.id,
                    article: &self.article,
                    period: self.period,
                    provenance: &self.provenance,
                }
            }
        }
    )+};
}
pub(super) use dated_rules;

/// What every rule has.
pub(super) struct Head<'a> {
    pub id: &'a str,
    pub article: &'a str,
    pub period: RulePeriod,
    pub provenance: &'a Provenance,
}

pub(super) trait Dated {
    fn head(&self) -> Head<'_>;

    /// The rule as an answer quotes it.
    fn citation(&self) -> Citation {
        let head = self.head();
        Citation {
            rule: head.id.to_owned(),
            article: head.article.to_owned(),
            period: head.period,
            provenance: head.provenance.clone(),
        }
    }
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

/// The rule in force on `day` among those of one case.
pub(super) fn in_force<'a, R: Dated>(rules: impl Iterator<Item = &'a R>, day: NaiveDate) -> Option<&'a R> {
    match on_day(rules, day) {
        OnDay::InForce(rule) => Some(rule),
        OnDay::Ended(_) | OnDay::Upcoming(_) | OnDay::Unknown => None,
    }
}
