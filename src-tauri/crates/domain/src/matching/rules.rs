//! Weights of the order of people on a need, as data of `assets/rules/execution.toml`.
//!
//! Points only order people; no screen shows them.

use crate::rulebook::Provenance;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Weights and limits the office chose; every weight is zero or more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MatchingRules {
    /// Who chose the weights, and when.
    #[serde(flatten)]
    pub provenance: Provenance,
    /// The person wishes this occupation.
    #[ts(type = "number")]
    pub occupation_wished: i64,
    /// The person wishes a neighbouring occupation.
    #[ts(type = "number")]
    pub occupation_near: i64,
    /// The person has not said what she wishes.
    #[ts(type = "number")]
    pub occupation_unknown: i64,
    /// The person wishes something else.
    #[ts(type = "number")]
    pub occupation_other: i64,
    /// Less than 5 km away.
    #[ts(type = "number")]
    pub band_under_5: i64,
    /// From 5 to 15 km.
    #[ts(type = "number")]
    pub band_5_to_15: i64,
    /// From 15 to 30 km.
    #[ts(type = "number")]
    pub band_15_to_30: i64,
    /// More than 30 km.
    #[ts(type = "number")]
    pub band_over_30: i64,
    /// Distance not known.
    #[ts(type = "number")]
    pub band_unknown: i64,
    /// The person has already worked on this lot.
    #[ts(type = "number")]
    pub continuity: i64,
    /// The hours of the week are those the person wants.
    #[ts(type = "number")]
    pub hours_wanted: i64,
    /// Lost for each hour of difference in the week, down to zero.
    #[ts(type = "number")]
    pub hours_lost_per_hour: i64,
    /// The person stays eligible for the whole need; in proportion otherwise.
    #[ts(type = "number")]
    pub eligibility_left: i64,
    /// Below this many eligible days from the start, the need is not proposed.
    #[ts(type = "number")]
    pub least_eligible_days: i64,
    /// Below this many free days from the start, the need is not proposed; a shorter post asks for no more than
    /// its own days.
    #[ts(type = "number")]
    pub least_free_days: i64,
    /// How many weeks later a start is tried when looking for what would unlock.
    #[ts(type = "number")]
    pub weeks_to_try: i64,
    /// What a seat filled is worth in the plan of the portfolio, beside the points of the pair: large enough
    /// that a seat more outweighs small preferences.
    #[ts(type = "number")]
    pub seat_filled: i64,
}
