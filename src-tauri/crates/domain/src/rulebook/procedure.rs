//! Amounts that change the procedure: contracts without publicity nor competition, small lots of a
//! large contract, innovative purchases.

use super::answer::{LawError, LawQuestion, absurd, threshold_of};
use super::book::RuleBook;
use super::rule::{Citation, ContractScope, Dated, OnDay, dated_rules, in_force};
use crate::message::Message;
use crate::quantity::{BasisPoints, Cents};
use crate::vocabulary::ContractKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is bought, for the dispensations of procedure.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PurchaseNature {
    /// Anything.
    #[default]
    Ordinary,
    /// Works, supplies or services that are new or clearly improved.
    Innovative,
}

dated_rules! {
    /// Amount below which a contract needs neither publicity nor competition.
    DispensationRule {
        /// Contracts it is for.
        kinds: Vec<ContractKind>,
        /// Any purchase, or innovative ones only.
        #[serde(default)]
        purchase: PurchaseNature,
        /// Dispensed strictly below this amount, in cents excluding tax.
        amount: Cents,
    }
    /// Small lots of a contract that reaches the European threshold may follow an adapted procedure.
    SmallLotsRule {
        /// Contracts it is for.
        kinds: Vec<ContractKind>,
        /// Only lots strictly below this amount, in cents excluding tax.
        amount: Cents,
        /// Together at most this share of the value of all the lots.
        most_share: BasisPoints,
    }
}

/// Whether a contract needs neither publicity nor competition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DispensationAnswer {
    /// True below the amount of the rule.
    pub dispensed: bool,
    /// Amount of the rule.
    pub threshold: Cents,
    /// The sentence.
    pub reason: Message,
    /// The rule.
    pub citation: Citation,
}

/// Compares a contract with the dispensation in force on its launch day; none when no rule is known,
/// and for defence contracts, which have their own.
///
/// # Errors
/// [`LawError`] on an absurd amount.
pub fn dispensation(
    question: &LawQuestion,
    purchase: PurchaseNature,
    rules: &RuleBook,
) -> Result<Option<DispensationAnswer>, LawError> {
    absurd(question.estimated_value)?;
    Ok(dispensation_of(question, purchase, rules))
}

pub(super) fn dispensation_of(
    question: &LawQuestion,
    purchase: PurchaseNature,
    rules: &RuleBook,
) -> Option<DispensationAnswer> {
    if question.scope == ContractScope::Defence {
        return None;
    }
    let case = rules.dispensations.iter();
    let case = case.filter(|r| r.purchase == purchase && r.kinds.contains(&question.kind));
    let rule = in_force(case, question.launch_date)?;
    let dispensed = question.estimated_value < rule.amount;
    let key = match (dispensed, purchase, rule.provenance.checked) {
        (false, PurchaseNature::Ordinary, _) => "law-reason-not-dispensed",
        (false, PurchaseNature::Innovative, _) => "law-reason-innovative-above",
        (true, PurchaseNature::Ordinary, true) => "law-reason-dispensed",
        (true, PurchaseNature::Ordinary, false) => "law-reason-dispensed-unchecked",
        (true, PurchaseNature::Innovative, true) => "law-reason-innovative",
        (true, PurchaseNature::Innovative, false) => "law-reason-innovative-unchecked",
    };
    let reason = Message::new(key)
        .with("value", question.estimated_value)
        .with("threshold", rule.amount)
        .with("article", rule.article.as_str());
    Some(DispensationAnswer { dispensed, threshold: rule.amount, reason, citation: rule.citation() })
}

/// What the small-lots exception gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SmallLotsVerdict {
    /// The whole contract stays under the European threshold: nothing to exempt.
    NotNeeded,
    /// No lot is small enough.
    NoSmallLot,
    /// Every small lot may follow an adapted procedure.
    All,
    /// Together the small lots exceed the share: only some of them may.
    Some,
    /// No rule is known for this contract on that day.
    Unknown,
}

/// Which lots may leave the formal procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SmallLotsAnswer {
    /// The conclusion.
    pub verdict: SmallLotsVerdict,
    /// Positions of the lots below the amount, from zero.
    pub small: Vec<usize>,
    /// Positions of as many small lots as the share allows, the smallest first.
    pub exempted: Vec<usize>,
    /// Value of all the lots.
    pub total: Cents,
    /// Value of the small lots together.
    pub cumulated: Cents,
    /// Most that small lots may be worth together; none without a rule.
    pub ceiling: Option<Cents>,
    /// The conclusion and its grounds.
    pub reasons: Vec<Message>,
    /// The rule; none when none is known.
    pub citation: Option<Citation>,
}

/// A lot whose amount cannot be used: its position and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("lot {position}: {error}")]
pub struct LotError {
    /// Position from zero.
    pub position: usize,
    /// Why.
    pub error: LawError,
}

/// Says which lots of a large contract may follow an adapted procedure (R2123-1 2°). The share is
/// compared with the sum of `lots`, which has to name them all.
///
/// # Errors
/// [`LotError`] on a lot without value, negative or absurd.
pub fn small_lots(
    question: &LawQuestion,
    lots: &[Cents],
    rules: &RuleBook,
) -> Result<SmallLotsAnswer, LotError> {
    let mut total = Cents::ZERO;
    for (position, lot) in lots.iter().copied().enumerate() {
        let at = |error| LotError { position, error };
        absurd(lot).map_err(at)?;
        if lot.is_zero() {
            return Err(at(LawError::Zero));
        }
        total += lot;
        absurd(total).map_err(at)?;
    }
    let mut answer = SmallLotsAnswer {
        verdict: SmallLotsVerdict::Unknown,
        small: Vec::new(),
        exempted: Vec::new(),
        total,
        cumulated: Cents::ZERO,
        ceiling: None,
        reasons: Vec::new(),
        citation: None,
    };
    let case = rules.small_lots.iter().filter(|r| r.kinds.contains(&question.kind));
    let rule = match question.scope {
        ContractScope::Ordinary => in_force(case, question.launch_date),
        ContractScope::Defence => None,
    };
    let Some(rule) = rule else {
        answer.reasons.push(Message::new("law-small-lots-unknown"));
        return Ok(answer);
    };
    answer.citation = Some(rule.citation());
    let ceiling =
        total.get() / 10_000 * rule.most_share.get() + total.get() % 10_000 * rule.most_share.get() / 10_000;
    answer.ceiling = Some(Cents::new(ceiling));
    answer.small = (0..lots.len()).filter(|lot| lots[*lot] < rule.amount).collect();
    answer.cumulated = answer.small.iter().map(|lot| lots[*lot]).sum();
    let mut by_value = answer.small.clone();
    by_value.sort_by_key(|lot| lots[*lot]);
    let mut sum = Cents::ZERO;
    for lot in by_value {
        sum += lots[lot];
        if sum.get() <= ceiling {
            answer.exempted.push(lot);
        }
    }
    answer.exempted.sort_unstable();
    conclude(&mut answer, question, rule, rules);
    Ok(answer)
}

fn conclude(answer: &mut SmallLotsAnswer, question: &LawQuestion, rule: &SmallLotsRule, rules: &RuleBook) {
    let threshold = match threshold_of(question, rules) {
        OnDay::InForce(threshold) | OnDay::Ended(threshold) => Some(threshold.amount),
        OnDay::Upcoming(_) | OnDay::Unknown => None,
    };
    let value = question.estimated_value.max(answer.total);
    let (verdict, key) = if threshold.is_some_and(|threshold| value < threshold) {
        answer.exempted.clear();
        (SmallLotsVerdict::NotNeeded, "law-small-lots-not-needed")
    } else if answer.small.is_empty() {
        (SmallLotsVerdict::NoSmallLot, "law-small-lots-none")
    } else if answer.exempted.len() == answer.small.len() {
        (SmallLotsVerdict::All, "law-small-lots-all")
    } else {
        (SmallLotsVerdict::Some, "law-small-lots-some")
    };
    answer.verdict = verdict;
    answer.reasons.push(
        Message::new(key)
            .with("count", answer.small.len())
            .with("exempted", answer.exempted.len())
            .with("amount", rule.amount)
            .with("share", rule.most_share)
            .with("cumulated", answer.cumulated)
            .with("ceiling", answer.ceiling.unwrap_or_default())
            .with("value", value)
            .with("threshold", threshold.unwrap_or_default())
            .with("article", rule.article.as_str()),
    );
    if threshold.is_none() {
        answer.reasons.push(Message::new("law-reason-threshold-none"));
    }
    if answer.total != question.estimated_value {
        answer.reasons.push(
            Message::new("law-small-lots-total")
                .with("total", answer.total)
                .with("value", question.estimated_value),
        );
    }
    if matches!(verdict, SmallLotsVerdict::All | SmallLotsVerdict::Some) {
        answer.reasons.push(Message::new("law-small-lots-duty"));
    }
    if !rule.provenance.checked {
        answer.reasons.push(Message::new("law-small-lots-unchecked").with("article", rule.article.as_str()));
    }
}
