//! What the office's own finished lots say of a trade's labour share.
//!
//! **Model: shrinkage towards the default.** The default of the trade counts as `k` finished lots
//! ([`LearningRule::prior_weight`], a setting); `n` observed lots of shares `x_1 … x_n` move it by
//! what they weigh:
//!
//! ```text
//! central = (k x m0 + x_1 + … + x_n) / (k + n)        m0: central default
//! low     = (k x l0 + n x l) / (k + n)                l0: low default
//! high    = (k x h0 + n x h) / (k + n)                h0: high default
//! ```
//!
//! `l` and `h` are what the lots show of the spread: their first and last deciles by the nearest
//! rank (under ten lots, their lowest and highest share), each widened outwards by the distance
//! between the two divided by `n`, because few lots never show the whole range. Without a lot the
//! result is the default exactly; a hundred lots leave it five percent of the say (k = 5). Lots
//! are not weighted by size: a lot says how its trade is built once, whatever its amount.

use super::Trade;
use crate::calibration::{LearningRule, Spread};
use crate::message::Message;
use crate::quantity::{BasisPoints, Cents, Hours, div_round};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is known of a finished lot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Observation {
    /// Amount paid, excluding tax.
    pub amount: Cents,
    /// Validated integration hours.
    pub insertion_hours_done: Hours,
    /// Effort rate of the clause.
    pub effort: BasisPoints,
    /// Hourly cost, all charges included.
    pub hourly_cost: Cents,
    /// Hours worked in all on the lot, when the company declared them: they say the labour share
    /// without supposing that the effort was held to the hour.
    #[serde(default)]
    pub total_hours: Option<Hours>,
}

/// Why a finished lot teaches nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum ObservationFault {
    /// An amount, hours, an effort rate or a cost that is missing or not positive.
    Incomplete,
    /// A share that no lot has: an error of entry, or hours of another lot.
    OutOfRange {
        /// The share that the figures imply.
        share: BasisPoints,
    },
}

impl ObservationFault {
    /// The sentence for the user.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Incomplete => Message::new("calibration-learned-incomplete"),
            Self::OutOfRange { share } => {
                Message::new("calibration-learned-out-of-range").with("share", *share)
            }
        }
    }
}

impl Observation {
    /// The labour share that the lot had:
    /// `total hours x hourly cost / amount`, or, when only the clause was followed,
    /// `integration hours / effort rate x hourly cost / amount`.
    ///
    /// # Errors
    /// [`ObservationFault`] when a figure is missing, or the share is outside the rule's range
    /// (1 % to 100 %).
    pub fn labour_share(&self, rule: &LearningRule) -> Result<BasisPoints, ObservationFault> {
        let positive =
            |value: i64| if value > 0 { Ok(i128::from(value)) } else { Err(ObservationFault::Incomplete) };
        let amount = positive(self.amount.get())?;
        let cost = positive(self.hourly_cost.get())?;
        // Hundredths of an hour x cents over cents: a hundredth of the share.
        let (hours, effort) = match self.total_hours {
            Some(total) => (positive(total.get())?, i128::from(BasisPoints::ONE.get())),
            None => (positive(self.insertion_hours_done.get())?, positive(self.effort.get())?),
        };
        let one = i128::from(BasisPoints::ONE.get());
        // Beyond 64 bits is beyond any share.
        let share = div_round(hours * cost * one * one, 100 * amount * effort).unwrap_or(i64::MAX);
        let share = BasisPoints::new(share);
        if share < rule.min_share || share > rule.max_share {
            return Err(ObservationFault::OutOfRange { share });
        }
        Ok(share)
    }
}

/// A finished lot that was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RefusedObservation {
    /// Its place in the list given, from zero.
    pub index: u32,
    /// Why.
    pub fault: ObservationFault,
}

/// A labour share that the office's finished lots speak in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LearnedShare {
    /// Low, central and high share.
    pub share: Spread<BasisPoints>,
    /// The default that it moves away from.
    pub default: Spread<BasisPoints>,
    /// How many finished lots speak.
    pub lots: u32,
    /// What they weigh beside the default: `n / (k + n)`.
    pub weight: BasisPoints,
    /// Lowest, mean and highest share of those lots; none without a lot.
    pub observed: Option<Spread<BasisPoints>>,
    /// The lots that were left out, and why.
    pub refused: Vec<RefusedObservation>,
}

impl LearnedShare {
    /// How many lots speak and what they weigh, in a sentence.
    #[must_use]
    pub fn message(&self) -> Message {
        let Some(observed) = self.observed else {
            return Message::new("calibration-learned-none").with("default", self.default.central);
        };
        Message::new("calibration-learned-share")
            .with("lots", i64::from(self.lots))
            .with("weight", self.weight)
            .with("mean", observed.central)
            .with("default", self.default.central)
    }
}

/// Learns a labour share from finished lots (model in the head of this module).
#[must_use]
pub fn learn(default: Spread<BasisPoints>, lots: &[Observation], rule: &LearningRule) -> LearnedShare {
    let mut shares = Vec::new();
    let mut refused = Vec::new();
    for (index, lot) in lots.iter().enumerate() {
        match lot.labour_share(rule) {
            Ok(share) => shares.push(share.get()),
            Err(fault) => {
                refused.push(RefusedObservation { index: u32::try_from(index).unwrap_or(u32::MAX), fault });
            }
        }
    }
    shares.sort_unstable();
    let count = i64::try_from(shares.len()).unwrap_or(i64::MAX);
    let prior = i64::from(rule.prior_weight);
    let mut learned = LearnedShare {
        share: default,
        default,
        lots: u32::try_from(count).unwrap_or(u32::MAX),
        weight: BasisPoints::ratio(count, prior.saturating_add(count)).unwrap_or(BasisPoints::ZERO),
        observed: None,
        refused,
    };
    let (Some(lowest), Some(highest)) = (shares.first(), shares.last()) else { return learned };
    let sum: i128 = shares.iter().map(|share| i128::from(*share)).sum();
    let mean = div_round(sum, i128::from(count)).unwrap_or(0);
    learned.observed = Some(Spread { low: *lowest, central: mean, high: *highest }.map(BasisPoints::new));

    // `times` x the value seen stands for the sum over the lots.
    let shrunk = |default: BasisPoints, seen: i128| {
        let numerator = i128::from(prior) * i128::from(default.get()) + seen;
        div_round(numerator, i128::from(prior) + i128::from(count)).unwrap_or(default.get())
    };
    let decile = shares.len().div_ceil(10).saturating_sub(1);
    let (low, high) = (shares[decile], shares[shares.len() - 1 - decile]);
    let widening = high - low;
    let times = i128::from(count);
    let central = shrunk(default.central, sum);
    // n x (decile -/+ widening / n), so that nothing is rounded before the one division.
    let low = shrunk(default.low, times * i128::from(low) - i128::from(widening));
    let high = shrunk(default.high, times * i128::from(high) + i128::from(widening));
    // A lot far apart may pull the mean past a decile; bounds stay around it and inside the range.
    learned.share = Spread {
        low: low.max(rule.min_share.get().min(default.low.get())).min(central),
        central,
        high: high.min(rule.max_share.get().max(default.high.get())).max(central),
    }
    .map(BasisPoints::new);
    learned
}

impl Trade {
    /// The trade's labour share as the office's finished lots of this trade correct it.
    #[must_use]
    pub fn learned_share(&self, lots: &[Observation], rule: &LearningRule) -> LearnedShare {
        learn(self.labour_share, lots, rule)
    }
}
