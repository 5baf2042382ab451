//! Hours kept for young people who live overseas, where their unemployment is far above the national
//! figure.

use super::answer::LawQuestion;
use super::book::RuleBook;
use super::reserved::Permission;
use super::rule::{BuyerKind, Citation, ContractScope, Dated, OnDay, dated_rules, on_day};
use crate::message::{Arg, Message};
use crate::quantity::BasisPoints;
use crate::vocabulary::ContractKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

dated_rules! {
    /// The buyer may keep a share of the hours for young people of the place.
    OverseasYouthRule {
        /// Contracts it is for.
        kinds: Vec<ContractKind>,
        /// Buyers it is for.
        buyers: Vec<BuyerKind>,
        /// Where the contract is carried out: codes of the territories (`974`).
        places: Vec<String>,
        /// Under this age.
        under_age: u32,
        /// Unemployment of the young of the place over the national one, from which it is possible:
        /// 15 000 is one and a half times.
        unemployment_ratio: BasisPoints,
        /// Least share of the hours to be worked by them.
        hours_share: BasisPoints,
    }
}

/// How unemployment of the young compares, last year known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum YouthUnemployment {
    /// The place over the whole country: 15 000 is one and a half times.
    Ratio(BasisPoints),
    /// Both rates.
    Rates {
        /// Of the place.
        local: BasisPoints,
        /// Of the whole country.
        national: BasisPoints,
    },
    /// Not known.
    Unknown,
}

impl YouthUnemployment {
    /// Compares exactly, without rounding the quotient; none when it is not known.
    fn reaches(self, least: BasisPoints) -> Option<bool> {
        match self {
            Self::Ratio(ratio) => Some(ratio >= least),
            Self::Rates { national, .. } if national <= BasisPoints::ZERO => None,
            Self::Rates { local, national } => {
                Some(i128::from(local.get()) * 10_000 >= i128::from(national.get()) * i128::from(least.get()))
            }
            Self::Unknown => None,
        }
    }

    fn ratio(self) -> Option<BasisPoints> {
        match self {
            Self::Ratio(ratio) => Some(ratio),
            Self::Rates { local, national } => BasisPoints::ratio(local.get(), national.get()),
            Self::Unknown => None,
        }
    }
}

/// Whether hours may be kept for young people of the place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OverseasAnswer {
    /// On condition: the unemployment figures are missing.
    pub verdict: Permission,
    /// Least share of the hours; none when no rule is known for the place.
    pub hours_share: Option<BasisPoints>,
    /// Under this age.
    pub under_age: Option<u32>,
    /// The conclusion and its grounds.
    pub reasons: Vec<Message>,
    /// The rule; none when none is known for the place.
    pub citation: Option<Citation>,
}

/// Times, in hundredths: 15 000 is 1,5.
fn times(ratio: BasisPoints) -> Arg {
    Arg::Hundredths(ratio.get() / 100)
}

/// Says whether a contract carried out in `place` (code of the territory) may keep hours for the
/// young who live there.
#[must_use]
pub fn overseas_youth(
    question: &LawQuestion,
    place: &str,
    unemployment: YouthUnemployment,
    rules: &RuleBook,
) -> OverseasAnswer {
    let place = place.trim();
    let mut answer = OverseasAnswer {
        verdict: Permission::Forbidden,
        hours_share: None,
        under_age: None,
        reasons: Vec::new(),
        citation: None,
    };
    let here = |r: &&OverseasYouthRule| r.places.iter().any(|p| p == place);
    let case = rules.overseas_youth.iter().filter(here).filter(|r| r.buyers.contains(&question.buyer));
    let case = case.filter(|r| r.kinds.contains(&question.kind));
    let rule = match on_day(case, question.launch_date) {
        OnDay::InForce(rule) if question.scope == ContractScope::Ordinary => rule,
        OnDay::InForce(_) | OnDay::Ended(_) | OnDay::Upcoming(_) | OnDay::Unknown => {
            let elsewhere = !rules.overseas_youth.iter().any(|r| here(&r));
            let key = if elsewhere { "law-overseas-elsewhere" } else { "law-overseas-other-contract" };
            answer.reasons.push(Message::new(key).with("place", place));
            return answer;
        }
    };
    answer.hours_share = Some(rule.hours_share);
    answer.under_age = Some(rule.under_age);
    answer.citation = Some(rule.citation());
    let (verdict, key) = match unemployment.reaches(rule.unemployment_ratio) {
        Some(true) => (Permission::Allowed, "law-overseas-possible"),
        Some(false) => (Permission::Forbidden, "law-overseas-below"),
        None => (Permission::OnCondition, "law-overseas-unknown"),
    };
    answer.verdict = verdict;
    let mut reason = Message::new(key)
        .with("least", times(rule.unemployment_ratio))
        .with("share", rule.hours_share)
        .with("age", i64::from(rule.under_age))
        .with("article", rule.article.as_str());
    if let (Some(ratio), true) = (unemployment.ratio(), verdict != Permission::OnCondition) {
        reason = reason.with("ratio", times(ratio));
    }
    answer.reasons.push(reason);
    if !rule.provenance.checked {
        answer.reasons.push(Message::new("law-overseas-unchecked").with("article", rule.article.as_str()));
    }
    answer
}
