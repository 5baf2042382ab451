//! Is a social condition mandatory for this contract, by what text, and from what amount?

use super::book::{DutyRule, RuleBook, SpaserRule, ThresholdRule};
use super::procedure::{PurchaseNature, dispensation_of};
use super::rule::{BuyerKind, ContractScope, Dated, OnDay, RulePeriod, on_day};
use crate::calibration::MAX_AMOUNT;
use crate::message::{Arg, Message};
use crate::quantity::Cents;
use crate::vocabulary::ContractKind;
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the law is asked about a contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LawQuestion {
    /// Kind of contract.
    pub kind: ContractKind,
    /// Who buys.
    pub buyer: BuyerKind,
    /// Estimated value excluding tax: all lots, options and renewals over the whole duration.
    pub estimated_value: Cents,
    /// Day the consultation is launched; it picks the rules.
    #[ts(type = "string")]
    pub launch_date: NaiveDate,
    /// Whether it is a defence or security contract, out of scope of the duty.
    #[serde(default)]
    pub scope: ContractScope,
    /// Duration in months, when known.
    #[serde(default)]
    pub duration_months: Option<u32>,
    /// Yearly purchases of the buyer, for the SPASER; not answered without them.
    #[serde(default)]
    pub yearly_purchases: Option<Cents>,
}

/// A case in which the buyer may depart from the duty, in writing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DerogationCase {
    /// Rank in the article.
    pub number: u8,
    /// Code.
    pub code: String,
    /// Its wording.
    pub label: Message,
    /// False while the wording was not checked in the code.
    pub checked: bool,
}

/// What the rules say, with text, dates and source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LawAnswer {
    /// True when a social or employment consideration must be an execution condition.
    pub social_condition_required: bool,
    /// European threshold of the case; none when no rule is known for that day.
    pub threshold: Option<Cents>,
    /// Article of the duty; none when no duty is known for the kind of contract.
    pub article: Option<String>,
    /// Cases of departure open to this contract; empty when nothing is required.
    pub derogations: Vec<DerogationCase>,
    /// Whether the buyer must have a SPASER; none when its purchases are not given.
    pub spaser_required: Option<bool>,
    /// First launch day for which this answer holds.
    #[ts(type = "string | null")]
    pub valid_from: Option<NaiveDate>,
    /// Last launch day for which this answer holds; before the launch itself when the thresholds
    /// known have ended; none when no end is known.
    #[ts(type = "string | null")]
    pub valid_to: Option<NaiveDate>,
    /// Sources of the rules used.
    pub source: String,
    /// False as soon as one rule used was not checked or has ended.
    pub checked: bool,
    /// The conclusion and its grounds, as sentences; never empty.
    pub reasons: Vec<Message>,
}

/// A question that cannot be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum LawError {
    /// An amount below zero.
    #[error("negative amount")]
    Negative,
    /// An amount beyond any public contract.
    #[error("amount too large")]
    TooLarge,
    /// An amount of zero where there must be one.
    #[error("no amount")]
    Zero,
}

impl LawError {
    /// The sentence for the user.
    #[must_use]
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Negative => "law-error-negative",
            Self::TooLarge => "law-error-too-large",
            Self::Zero => "law-error-zero",
        })
    }
}

/// Refuses an amount that no contract has.
pub(super) fn absurd(amount: Cents) -> Result<(), LawError> {
    if amount < Cents::ZERO {
        return Err(LawError::Negative);
    }
    if amount > MAX_AMOUNT {
        return Err(LawError::TooLarge);
    }
    Ok(())
}

/// The European threshold of the case on the launch day.
pub(super) fn threshold_of<'a>(question: &LawQuestion, rules: &'a RuleBook) -> OnDay<'a, ThresholdRule> {
    let LawQuestion { kind, buyer, scope, launch_date, .. } = *question;
    let case = rules
        .thresholds
        .iter()
        .filter(|r| r.kinds.contains(&kind) && r.buyers.contains(&buyer) && r.scope == scope);
    on_day(case, launch_date)
}

/// Answers by the rules in force on the launch day.
///
/// # Errors
/// [`LawError`] on an absurd amount.
pub fn law(question: &LawQuestion, rules: &RuleBook) -> Result<LawAnswer, LawError> {
    absurd(question.estimated_value)?;
    question.yearly_purchases.map_or(Ok(()), absurd)?;
    let mut reading = Reading::new(question);
    let threshold = reading.threshold(rules);
    let duty = reading.duty(rules);
    let required = reading.conclude(threshold, duty);
    let derogations =
        duty.map_or_else(Vec::new, |duty| if required { reading.derogations(duty) } else { Vec::new() });
    let spaser_required = reading.spaser(rules);
    reading.dispensation(rules);
    Ok(LawAnswer {
        social_condition_required: required,
        threshold: threshold.map(|rule| rule.amount),
        article: duty.map(|rule| rule.article.clone()),
        derogations,
        spaser_required,
        valid_from: reading.from,
        valid_to: reading.to,
        source: reading.sources.join(" ; "),
        checked: reading.checked,
        reasons: reading.reasons,
    })
}

/// The rules read for one question: what they say, and what their answer is worth.
struct Reading<'a> {
    question: &'a LawQuestion,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    sources: Vec<&'a str>,
    checked: bool,
    /// Said first.
    reasons: Vec<Message>,
    /// Doubts on the rules, said after the conclusion.
    doubts: Vec<Message>,
    duty_in_force: bool,
}

impl<'a> Reading<'a> {
    const fn new(question: &'a LawQuestion) -> Self {
        Self {
            question,
            from: None,
            to: None,
            sources: Vec::new(),
            checked: true,
            reasons: Vec::new(),
            doubts: Vec::new(),
            duty_in_force: false,
        }
    }

    fn say(&mut self, reason: Message) {
        self.reasons.push(reason);
    }

    /// Quotes a rule; its doubt is told once under `unchecked`.
    fn quote<R: Dated>(&mut self, rule: &'a R, unchecked: &str) {
        let head = rule.head();
        let source = head.provenance.source.as_str();
        if !self.sources.contains(&source) {
            self.sources.push(source);
        }
        if !head.provenance.checked {
            self.checked = false;
            self.doubts.push(Message::new(unchecked).with("article", head.article));
        }
    }

    /// The answer holds inside `period` at most.
    fn within(&mut self, period: RulePeriod) {
        self.from = self.from.max(Some(period.valid_from));
        self.to = match (self.to, period.valid_to) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
    }

    fn threshold(&mut self, rules: &'a RuleBook) -> Option<&'a ThresholdRule> {
        match threshold_of(self.question, rules) {
            OnDay::InForce(rule) => {
                self.within(rule.period);
                self.quote(rule, "law-reason-threshold-unchecked");
                Some(rule)
            }
            OnDay::Ended(rule) => {
                self.within(rule.period);
                self.quote(rule, "law-reason-threshold-unchecked");
                self.checked = false;
                let until = rule.period.valid_to.unwrap_or(rule.period.valid_from);
                self.doubts.push(Message::new("law-reason-threshold-outdated").with("until", until));
                Some(rule)
            }
            OnDay::Upcoming(rule) => {
                self.checked = false;
                self.to = rule.period.valid_from.checked_sub_days(Days::new(1));
                self.doubts
                    .push(Message::new("law-reason-threshold-unknown").with("from", rule.period.valid_from));
                None
            }
            OnDay::Unknown => {
                self.checked = false;
                self.doubts.push(Message::new("law-reason-threshold-none"));
                None
            }
        }
    }

    fn duty(&mut self, rules: &'a RuleBook) -> Option<&'a DutyRule> {
        let question = self.question;
        let case = rules.duties.iter().filter(|r| r.kinds.contains(&question.kind));
        let on_launch = on_day(case, question.launch_date);
        if question.scope == ContractScope::Defence {
            self.say(Message::new("law-reason-defence"));
            return match on_launch {
                OnDay::InForce(rule) | OnDay::Ended(rule) | OnDay::Upcoming(rule) => {
                    self.quote(rule, "law-reason-duty-unchecked");
                    Some(rule)
                }
                OnDay::Unknown => None,
            };
        }
        match on_launch {
            OnDay::InForce(rule) => {
                self.duty_in_force = true;
                self.within(rule.period);
                self.quote(rule, "law-reason-duty-unchecked");
                Some(rule)
            }
            OnDay::Upcoming(rule) => {
                let eve = rule.period.valid_from.checked_sub_days(Days::new(1));
                self.to = [self.to, eve].into_iter().flatten().min();
                self.quote(rule, "law-reason-duty-unchecked");
                self.say(
                    Message::new("law-reason-before-duty")
                        .with("launch", question.launch_date)
                        .with("from", rule.period.valid_from)
                        .with("article", rule.article.as_str()),
                );
                Some(rule)
            }
            OnDay::Ended(rule) => {
                let until = rule.period.valid_to.unwrap_or(rule.period.valid_from);
                self.from = self.from.max(until.succ_opt());
                self.quote(rule, "law-reason-duty-unchecked");
                self.say(
                    Message::new("law-reason-duty-ended")
                        .with("until", until)
                        .with("article", rule.article.as_str()),
                );
                Some(rule)
            }
            OnDay::Unknown => {
                self.checked = false;
                self.say(Message::new("law-reason-no-duty"));
                None
            }
        }
    }

    /// Compares value and threshold when the duty is in force, then tells the doubts.
    fn conclude(&mut self, threshold: Option<&ThresholdRule>, duty: Option<&DutyRule>) -> bool {
        let value = self.question.estimated_value;
        let mut required = false;
        if let (true, Some(duty), Some(threshold)) = (self.duty_in_force, duty, threshold) {
            required = value >= threshold.amount;
            let (key, gap) = if required {
                ("law-reason-required", value - threshold.amount)
            } else {
                ("law-reason-below-threshold", threshold.amount - value)
            };
            self.say(
                Message::new(key)
                    .with("value", value)
                    .with("threshold", threshold.amount)
                    .with("gap", gap)
                    .with("article", duty.article.as_str())
                    .with("from", duty.period.valid_from),
            );
        }
        let doubts = std::mem::take(&mut self.doubts);
        self.reasons.extend(doubts);
        required
    }

    fn derogations(&mut self, duty: &DutyRule) -> Vec<DerogationCase> {
        let question = self.question;
        let mut open = Vec::new();
        for rule in &duty.derogations {
            if !rule.kinds.is_empty() && !rule.kinds.contains(&question.kind) {
                continue;
            }
            match (rule.below_months, question.duration_months) {
                (Some(below), Some(months)) if months >= below => continue,
                (Some(below), None) => {
                    self.say(Message::new("law-reason-duration-unknown").with("months", i64::from(below)));
                    continue;
                }
                _ => {}
            }
            open.push(DerogationCase {
                number: rule.number,
                code: rule.code.clone(),
                label: rule.label(),
                checked: rule.checked,
            });
        }
        if !open.is_empty() {
            self.say(Message::new("law-reason-derogations").with("count", open.len()));
        }
        if open.iter().any(|derogation| !derogation.checked) {
            self.say(Message::new("law-reason-derogations-unchecked"));
        }
        open
    }

    fn spaser(&mut self, rules: &'a RuleBook) -> Option<bool> {
        let purchases = self.question.yearly_purchases?;
        let buyer = self.question.buyer;
        let case = rules.spaser.iter().filter(|r| r.buyers.contains(&buyer));
        let rule: &SpaserRule = match on_day(case, self.question.launch_date) {
            OnDay::InForce(rule) => rule,
            OnDay::Upcoming(_) | OnDay::Ended(_) | OnDay::Unknown => {
                self.say(Message::new("law-reason-spaser-unknown"));
                return None;
            }
        };
        self.quote(rule, "law-reason-spaser-unchecked");
        let required = purchases > rule.yearly_purchases;
        let key = if required { "law-reason-spaser-required" } else { "law-reason-spaser-not-required" };
        self.say(
            Message::new(key)
                .with("purchases", purchases)
                .with("threshold", rule.yearly_purchases)
                .with("article", Arg::Text(rule.article.clone())),
        );
        let doubts = std::mem::take(&mut self.doubts);
        self.reasons.extend(doubts);
        Some(required)
    }

    /// A remark, not a rule of the duty: it leaves the answer's source and worth as they are.
    fn dispensation(&mut self, rules: &RuleBook) {
        if let Some(answer) = dispensation_of(self.question, PurchaseNature::Ordinary, rules)
            && answer.dispensed
        {
            self.say(answer.reason);
        }
    }
}
