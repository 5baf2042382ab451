//! Reserved contracts: to structures of the sheltered and adapted sector, of integration, in prison,
//! of the social economy; alone or together on one contract.

use super::book::RuleBook;
use super::rule::{BuyerKind, Citation, Dated, OnDay, contract_label, dated_rules, in_force, on_day};
use crate::message::{Arg, Message};
use crate::quantity::BasisPoints;
use crate::vocabulary::ContractKind;
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// To whom a contract is reserved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReservationKind {
    /// Adapted companies and sheltered work (EA, EATT, ESAT), and equivalent structures.
    Disability,
    /// Work-integration social enterprises (SIAE), and equivalent structures.
    Integration,
    /// Operators that produce in prison.
    Prison,
    /// Enterprises of the social and solidarity economy (ESS).
    Ess,
}

impl ReservationKind {
    /// Every value, in the order lists show them.
    pub const ALL: &'static [Self] = &[Self::Disability, Self::Integration, Self::Prison, Self::Ess];

    /// Fluent key of its name.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Disability => "law-reservation-kind-disability",
            Self::Integration => "law-reservation-kind-integration",
            Self::Prison => "law-reservation-kind-prison",
            Self::Ess => "law-reservation-kind-ess",
        }
    }
}

/// What the law answers to "may the buyer?", from the freest to the strictest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Permission {
    /// Yes.
    Allowed,
    /// Yes if a condition holds that the question does not settle: the reasons say which.
    OnCondition,
    /// No.
    Forbidden,
}

dated_rules! {
    /// A contract may be reserved to these structures.
    ReservationRule {
        /// To whom.
        kind: ReservationKind,
        /// Contracts it is for.
        contracts: Vec<ContractKind>,
        /// Buyers it is for without further condition.
        buyers: Vec<BuyerKind>,
        /// Least share of disadvantaged workers the structures employ.
        #[serde(default)]
        min_share: Option<BasisPoints>,
        /// Longest contract, in months.
        #[serde(default)]
        max_months: Option<u32>,
        /// Months during which a holder cannot receive another contract of this kind.
        #[serde(default)]
        rest_months: Option<u32>,
    }
    /// Whether one contract may be reserved to two kinds of structures together.
    CombinationRule {
        /// The two kinds.
        kinds: Vec<ReservationKind>,
        /// Contracts it is for.
        contracts: Vec<ContractKind>,
        /// Whether they may be combined; on condition: only with structures that satisfy both.
        permission: Permission,
    }
}

impl RuleBook {
    /// The rule by which such a contract may be reserved to these structures on that day; none when the code
    /// reserves them other contracts, or on other days.
    #[must_use]
    pub fn reservation(
        &self,
        kind: ReservationKind,
        contract: ContractKind,
        day: NaiveDate,
    ) -> Option<&ReservationRule> {
        in_force(self.reservations.iter().filter(|r| r.kind == kind && r.contracts.contains(&contract)), day)
    }
}

/// A reservation somebody thinks of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReservationQuestion {
    /// To whom, together on one contract or lot.
    pub kinds: Vec<ReservationKind>,
    /// Kind of contract.
    pub contract: ContractKind,
    /// Who buys.
    pub buyer: BuyerKind,
    /// Day the consultation is launched; it picks the rules.
    #[ts(type = "string")]
    pub launch_date: NaiveDate,
    /// Duration in months, when known.
    #[serde(default)]
    pub duration_months: Option<u32>,
    /// Share of disadvantaged workers the buyer means to ask for, when known.
    #[serde(default)]
    pub min_share: Option<BasisPoints>,
    /// Day the outgoing holder received its contract on the same ground, when there is one.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub last_award: Option<NaiveDate>,
}

/// Whether a contract may be reserved so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReservationAnswer {
    /// The strictest of what each rule says.
    pub verdict: Permission,
    /// The conclusion first, then each ground and each condition.
    pub reasons: Vec<Message>,
    /// Rules used.
    pub citations: Vec<Citation>,
    /// False as soon as one rule used was not checked, or when no rule is known.
    pub checked: bool,
}

/// Says whether the contract may be reserved to these structures, and on what conditions.
#[must_use]
pub fn check_reservation(question: &ReservationQuestion, rules: &RuleBook) -> ReservationAnswer {
    let mut reading = Reading {
        question,
        verdict: Permission::Allowed,
        reasons: Vec::new(),
        citations: Vec::new(),
        checked: true,
    };
    let mut kinds = question.kinds.clone();
    kinds.sort_unstable();
    kinds.dedup();
    if kinds.is_empty() {
        reading.find(Permission::OnCondition, Message::new("law-reservation-nobody"));
    }
    for kind in &kinds {
        reading.reservation(*kind, rules);
    }
    for (index, first) in kinds.iter().enumerate() {
        for second in &kinds[index + 1..] {
            reading.combination(*first, *second, rules);
        }
    }
    let conclusion = match reading.verdict {
        Permission::Allowed => "law-reservation-allowed",
        Permission::OnCondition => "law-reservation-on-condition",
        Permission::Forbidden => "law-reservation-forbidden",
    };
    reading.reasons.insert(0, Message::new(conclusion));
    ReservationAnswer {
        verdict: reading.verdict,
        reasons: reading.reasons,
        citations: reading.citations,
        checked: reading.checked,
    }
}

struct Reading<'a> {
    question: &'a ReservationQuestion,
    verdict: Permission,
    reasons: Vec<Message>,
    citations: Vec<Citation>,
    checked: bool,
}

fn named(key: &str, kind: ReservationKind) -> Message {
    Message::new(key).with("kind", Arg::Key(kind.label().to_owned()))
}

impl Reading<'_> {
    fn find(&mut self, permission: Permission, reason: Message) {
        self.verdict = self.verdict.max(permission);
        self.reasons.push(reason);
    }

    fn quote<R: Dated>(&mut self, rule: &R) {
        self.citations.push(rule.citation());
        self.checked &= rule.head().provenance.checked;
    }

    /// The rule of one kind of structure: contracts, buyers, share, duration, outgoing holder.
    fn reservation(&mut self, kind: ReservationKind, rules: &RuleBook) {
        let contract = self.question.contract;
        let of_kind = || rules.reservations.iter().filter(move |r| r.kind == kind);
        let rule =
            match on_day(of_kind().filter(|r| r.contracts.contains(&contract)), self.question.launch_date) {
                OnDay::InForce(rule) => rule,
                OnDay::Upcoming(rule) => {
                    self.quote(rule);
                    let reason = named("law-reservation-upcoming", kind)
                        .with("article", rule.article.as_str())
                        .with("from", rule.period.valid_from);
                    return self.find(Permission::Forbidden, reason);
                }
                OnDay::Ended(rule) => {
                    self.quote(rule);
                    self.checked = false;
                    let until = rule.period.valid_to.unwrap_or(rule.period.valid_from);
                    let reason = named("law-reservation-ended", kind)
                        .with("article", rule.article.as_str())
                        .with("until", until);
                    return self.find(Permission::OnCondition, reason);
                }
                OnDay::Unknown => return self.other_contracts(kind, of_kind().next()),
            };
        self.quote(rule);
        let mut ground = named("law-reservation-ground", kind).with("article", rule.article.as_str());
        if let Some(share) = rule.min_share {
            ground.key = "law-reservation-ground-share".to_owned();
            ground = ground.with("share", share);
        }
        self.find(Permission::Allowed, ground);
        if !rule.provenance.checked {
            self.reasons
                .push(Message::new("law-reservation-unchecked").with("article", rule.article.as_str()));
        }
        self.conditions(kind, rule);
    }

    /// The code reserves other contracts to these structures, not this one; or says nothing known.
    fn other_contracts(&mut self, kind: ReservationKind, other: Option<&ReservationRule>) {
        let contract = Arg::Key(contract_label(self.question.contract).to_owned());
        match other {
            Some(rule) => {
                self.quote(rule);
                let reason = named("law-reservation-other-contracts", kind)
                    .with("article", rule.article.as_str())
                    .with("contract", contract);
                self.find(Permission::Forbidden, reason);
            }
            None => {
                self.checked = false;
                self.find(Permission::OnCondition, named("law-reservation-unknown", kind));
            }
        }
    }

    fn conditions(&mut self, kind: ReservationKind, rule: &ReservationRule) {
        if !rule.buyers.contains(&self.question.buyer) {
            self.find(Permission::OnCondition, named("law-reservation-buyer", kind));
        }
        if let (Some(least), Some(asked)) = (rule.min_share, self.question.min_share)
            && asked < least
        {
            let reason = named("law-reservation-share-low", kind).with("share", asked).with("least", least);
            self.find(Permission::Forbidden, reason);
        }
        if let Some(most) = rule.max_months {
            let limit = |key| named(key, kind).with("most", i64::from(most));
            match self.question.duration_months {
                Some(months) if months > most => self.find(
                    Permission::Forbidden,
                    limit("law-reservation-too-long").with("months", i64::from(months)),
                ),
                Some(_) => {}
                None => self.find(Permission::OnCondition, limit("law-reservation-duration-unknown")),
            }
        }
        if let Some(rest) = rule.rest_months {
            let free_from =
                self.question.last_award.and_then(|day| day.checked_add_months(Months::new(rest)));
            match free_from {
                Some(free_from) if self.question.launch_date < free_from => self.find(
                    Permission::OnCondition,
                    named("law-reservation-holder-waits", kind).with("from", free_from),
                ),
                Some(_) => {}
                None => {
                    self.reasons.push(named("law-reservation-holder", kind).with("months", i64::from(rest)));
                }
            }
        }
    }

    fn combination(&mut self, first: ReservationKind, second: ReservationKind, rules: &RuleBook) {
        let contract = self.question.contract;
        let case = rules.combinations.iter().filter(|r| {
            r.kinds.contains(&first) && r.kinds.contains(&second) && r.contracts.contains(&contract)
        });
        let pair = |key| named(key, first).with("other", Arg::Key(second.label().to_owned()));
        let OnDay::InForce(rule) = on_day(case, self.question.launch_date) else {
            self.checked = false;
            return self.find(Permission::OnCondition, pair("law-reservation-together-unknown"));
        };
        self.quote(rule);
        let key = match rule.permission {
            Permission::Allowed => "law-reservation-together",
            Permission::OnCondition => "law-reservation-together-both",
            Permission::Forbidden => "law-reservation-not-together",
        };
        self.find(rule.permission, pair(key).with("article", rule.article.as_str()));
        if !rule.provenance.checked {
            self.reasons
                .push(Message::new("law-reservation-unchecked").with("article", rule.article.as_str()));
        }
    }
}
