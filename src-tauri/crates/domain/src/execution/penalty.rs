//! What a contract's own rule makes of the hours that are missing: a computation for the buyer, never a decision.
//!
//! `max(0, due - done - exempted) x amount of an hour + late days x amount of a day`, up to the cap when
//! the contract has one. The amount of an hour is fixed, or a multiple of the hourly minimum wage or of the
//! hourly ceiling of social security. Everything is exact; the sum of the hours is rounded once, half away from
//! zero to the cent.

use crate::message::{Arg, Message};
use crate::quantity::{BasisPoints, Cents, Hours, div_round};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Millionths in one: multiples and hourly amounts keep what the contract wrote.
pub const MILLION: i64 = 1_000_000;
/// Most a multiple or an hourly amount can be, in millionths: 10 000 euros an hour, 10 000 times.
pub const MOST_RATE: i64 = 10_000 * MILLION;
/// Most days of delay: ten years.
pub const MOST_LATE_DAYS: i64 = 3_660;

/// What an hour that was not done costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum HourPrice {
    /// An amount written in the contract, in millionths of a euro.
    Fixed {
        /// Millionths of a euro for an hour.
        #[ts(type = "number")]
        amount: i64,
    },
    /// A multiple of the hourly minimum wage.
    Smic {
        /// Millionths.
        #[ts(type = "number")]
        multiple: i64,
        /// Millionths of a euro, on the day the contract says.
        #[ts(type = "number")]
        wage: i64,
    },
    /// A multiple of the hourly ceiling of social security.
    Phss {
        /// Millionths.
        #[ts(type = "number")]
        multiple: i64,
        /// Millionths of a euro, on the day the contract says.
        #[ts(type = "number")]
        ceiling: i64,
    },
}

impl HourPrice {
    /// The factors whose product is the price of an hour, in millionths of a euro each but the last.
    const fn factors(self) -> (i64, i64) {
        match self {
            Self::Fixed { amount } => (amount, MILLION),
            Self::Smic { multiple, wage } => (wage, multiple),
            Self::Phss { multiple, ceiling } => (ceiling, multiple),
        }
    }
}

/// Most that penalties may reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PenaltyCap {
    /// An amount.
    Amount {
        /// Cents.
        amount: Cents,
    },
    /// A share of the contract's amount.
    Share {
        /// Hundredths of a percent.
        share: BasisPoints,
        /// Amount of the contract, excluding tax.
        of: Cents,
    },
}

impl PenaltyCap {
    /// The cap in cents.
    #[must_use]
    pub fn amount(self) -> Cents {
        match self {
            Self::Amount { amount } => amount,
            Self::Share { share, of } => {
                let product = i128::from(share.get()) * i128::from(of.get());
                Cents::new(div_round(product, 10_000).unwrap_or(i64::MAX))
            }
        }
    }
}

/// The rule of a contract.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PenaltyRule {
    /// For an hour not done; none when the contract has no such penalty.
    pub hour: Option<HourPrice>,
    /// For a day of delay of a document.
    pub per_late_day: Option<Cents>,
    /// Most of both together.
    pub cap: Option<PenaltyCap>,
}

/// What happened on a lot.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PenaltyFacts {
    /// Owed, before exemptions.
    pub due: Hours,
    /// Validated.
    pub done: Hours,
    /// Exempted by the buyer, as a positive figure.
    pub exempted: Hours,
    /// Days of delay of documents.
    #[ts(type = "number")]
    pub late_days: i64,
}

/// The result, with every step.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Penalty {
    /// Owed, not exempted and not done.
    pub missing: Hours,
    /// For the hours.
    pub for_hours: Cents,
    /// For the delay.
    pub for_delay: Cents,
    /// What may be asked: the two, up to the cap.
    pub amount: Cents,
    /// How it was reached, in sentences; the last one says that the buyer decides.
    pub steps: Vec<Message>,
}

/// Applies a contract's rule. Amounts, multiples and days below zero count as zero: callers refuse them by field.
#[must_use]
pub fn penalty(rule: &PenaltyRule, facts: &PenaltyFacts) -> Penalty {
    let missing = (facts.due - facts.done - facts.exempted).max(Hours::ZERO);
    let mut result = Penalty { missing, ..Penalty::default() };
    result.steps.push(
        Message::new("penalty-missing")
            .with("due", facts.due)
            .with("done", facts.done)
            .with("exempted", facts.exempted)
            .with("missing", missing),
    );
    match rule.hour {
        Some(price) => {
            let (unit, times) = price.factors();
            let product = i128::from(missing.get()) * i128::from(unit.max(0)) * i128::from(times.max(0));
            // Hundredths of an hour x millionths x millionths, in cents: the hundreds cancel out.
            let for_hours = div_round(product, i128::from(MILLION) * i128::from(MILLION));
            result.for_hours = Cents::new(for_hours.unwrap_or(i64::MAX));
            result.steps.push(hour_step(price, missing, result.for_hours));
        }
        None => result.steps.push(Message::new("penalty-no-hour-rule")),
    }
    let days = facts.late_days.max(0);
    if let Some(per_day) = rule.per_late_day.filter(|_| days > 0) {
        result.for_delay = Cents::new(per_day.get().max(0).saturating_mul(days));
        result.steps.push(
            Message::new("penalty-delay")
                .with("days", days)
                .with("per_day", per_day)
                .with("amount", result.for_delay),
        );
    }
    let sum = Cents::new(result.for_hours.get().saturating_add(result.for_delay.get()));
    result.amount = sum;
    if let Some(cap) = rule.cap {
        let most = cap.amount().max(Cents::ZERO);
        result.amount = sum.min(most);
        let key = if sum > most { "penalty-capped" } else { "penalty-under-cap" };
        result.steps.push(Message::new(key).with("sum", sum).with("cap", most));
    }
    result.steps.push(Message::new("penalty-total").with("amount", result.amount));
    result
}

fn hour_step(price: HourPrice, missing: Hours, amount: Cents) -> Message {
    let step = |key: &str| Message::new(key).with("missing", missing).with("amount", amount);
    // Shown to the hundredth: what was written beyond it still counts.
    let euros = |millionths: i64| Arg::Money(Cents::new(millionths / (MILLION / 100)));
    let times = |millionths: i64| Arg::Hundredths(millionths / (MILLION / 100));
    match price {
        HourPrice::Fixed { amount } => step("penalty-per-hour").with("price", euros(amount)),
        HourPrice::Smic { multiple, wage } => {
            step("penalty-smic").with("multiple", times(multiple)).with("base", euros(wage))
        }
        HourPrice::Phss { multiple, ceiling } => {
            step("penalty-phss").with("multiple", times(multiple)).with("base", euros(ceiling))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn facts(due: i64, done: i64, exempted: i64) -> PenaltyFacts {
        PenaltyFacts {
            due: Hours::whole(due),
            done: Hours::whole(done),
            exempted: Hours::whole(exempted),
            late_days: 0,
        }
    }

    fn per_hour(euros: i64) -> PenaltyRule {
        PenaltyRule { hour: Some(HourPrice::Fixed { amount: euros * MILLION }), ..PenaltyRule::default() }
    }

    fn keys(penalty: &Penalty) -> Vec<&str> {
        penalty.steps.iter().map(|s| s.key.as_str()).collect()
    }

    /// Rules read in published clauses: 60 EUR an hour; four times the hourly ceiling.
    #[test]
    fn the_rules_of_published_clauses() {
        let fixed = penalty(&per_hour(60), &facts(1_000, 700, 100));
        assert_eq!((fixed.missing, fixed.amount), (Hours::whole(200), Cents::euros(12_000)));
        let smic = PenaltyRule {
            hour: Some(HourPrice::Smic { multiple: 1_500_000, wage: 11_880_000 }),
            ..per_hour(0)
        };
        assert_eq!(penalty(&smic, &facts(100, 0, 0)).amount, Cents::euros(1_782));
        let phss = PenaltyRule {
            hour: Some(HourPrice::Phss { multiple: 4 * MILLION, ceiling: 29 * MILLION }),
            ..per_hour(0)
        };
        assert_eq!(penalty(&phss, &facts(10, 7, 0)).amount, Cents::euros(348));
    }

    #[test]
    fn nothing_missing_costs_nothing_for_the_hours() {
        let done = penalty(&per_hour(60), &facts(100, 120, 0));
        assert_eq!((done.missing, done.amount), (Hours::ZERO, Cents::ZERO));
        let exempted = penalty(&per_hour(60), &facts(100, 20, 80));
        assert_eq!(exempted.amount, Cents::ZERO);
    }

    #[test]
    fn delay_and_cap_each_have_their_step() {
        let mut rule = per_hour(60);
        rule.per_late_day = Some(Cents::euros(75));
        let late = PenaltyFacts { late_days: 4, ..facts(100, 90, 0) };
        let uncapped = penalty(&rule, &late);
        assert_eq!((uncapped.for_hours, uncapped.for_delay), (Cents::euros(600), Cents::euros(300)));
        assert_eq!(
            keys(&uncapped),
            ["penalty-missing", "penalty-per-hour", "penalty-delay", "penalty-total"]
        );
        rule.cap = Some(PenaltyCap::Amount { amount: Cents::euros(500) });
        let capped = penalty(&rule, &late);
        assert_eq!(capped.amount, Cents::euros(500));
        assert!(keys(&capped).contains(&"penalty-capped"));
        rule.cap = Some(PenaltyCap::Share { share: BasisPoints::percent(5), of: Cents::euros(100_000) });
        assert!(keys(&penalty(&rule, &late)).contains(&"penalty-under-cap"));
    }

    #[test]
    fn a_contract_without_a_rule_for_hours_says_so() {
        let none = penalty(&PenaltyRule::default(), &facts(100, 0, 0));
        assert_eq!(none.amount, Cents::ZERO);
        assert!(keys(&none).contains(&"penalty-no-hour-rule"));
    }

    #[test]
    fn the_sum_is_rounded_once() {
        // A third of an hour (0.33 h) at 11.8875 EUR x 1.75 = 6.8650..., not 0.33 x 20.80.
        let rule = PenaltyRule {
            hour: Some(HourPrice::Smic { multiple: 1_750_000, wage: 11_887_500 }),
            ..PenaltyRule::default()
        };
        let facts = PenaltyFacts { due: Hours::new(33), ..PenaltyFacts::default() };
        assert_eq!(penalty(&rule, &facts).amount, Cents::new(687));
    }

    proptest! {
        #[test]
        fn more_hours_done_or_exempted_never_cost_more(
            due in 0i64..1_000_000, done in 0i64..1_000_000, more in 0i64..10_000, price in 0i64..200_000_000, days in 0i64..400
        ) {
            let rule = PenaltyRule {
                hour: Some(HourPrice::Fixed { amount: price }),
                per_late_day: Some(Cents::euros(50)),
                cap: Some(PenaltyCap::Amount { amount: Cents::euros(1_000_000) }),
            };
            let at = |done, exempted| PenaltyFacts {
                due: Hours::new(due), done: Hours::new(done), exempted: Hours::new(exempted), late_days: days,
            };
            let before = penalty(&rule, &at(done, 0));
            prop_assert!(penalty(&rule, &at(done + more, 0)).amount <= before.amount);
            prop_assert_eq!(penalty(&rule, &at(done + more, 0)).amount, penalty(&rule, &at(done, more)).amount);
            prop_assert!(before.missing >= Hours::ZERO && before.missing <= Hours::new(due));
            prop_assert!(before.amount <= Cents::euros(1_000_000));
        }
    }
}
