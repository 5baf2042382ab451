//! Commitments in another unit than hours: people hired, apprentices, hours of training, a share of purchases.
//!
//! Units never mix, with hours or with each other. Most add up from one reading to the next; a share is read as it
//! stands, the last reading replacing the one before.

use crate::quantity::{BasisPoints, div_round};
use crate::rulebook::Provenance;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How readings of a unit make what was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// Readings add up (people, contracts, training hours).
    Adds,
    /// The last reading is the state (a share of purchases).
    Replaces,
}

/// A unit of commitment, as data of `assets/rules/pledges.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PledgeUnit {
    /// Its code; its names are the Fluent keys `pledge-unit-<code>` and `pledge-value-<code>`.
    pub code: String,
    /// How readings combine.
    pub reading: Reading,
    /// Only whole numbers make sense.
    pub whole: bool,
    /// Most a target can be, in the unit; 100 for a share.
    #[ts(type = "number")]
    pub most: i64,
    /// Where it comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// A reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MeasureFacts {
    /// When.
    #[ts(type = "string")]
    pub on_date: NaiveDate,
    /// Hundredths of the unit.
    #[ts(type = "number")]
    pub value: i64,
}

/// Where a pledge stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PledgeProgress {
    /// Reached, hundredths of the unit.
    #[ts(type = "number")]
    pub reached: i64,
    /// Still to reach, never below zero.
    #[ts(type = "number")]
    pub left: i64,
    /// Reached on the target.
    pub rate: BasisPoints,
}

/// What the readings up to a date make of a target, both in hundredths of the unit. Readings of the same day count in
/// the order given.
#[must_use]
pub fn reached(reading: Reading, target: i64, measures: &[MeasureFacts], date: NaiveDate) -> PledgeProgress {
    let known = measures.iter().filter(|m| m.on_date <= date);
    let reached = match reading {
        Reading::Adds => known.map(|m| m.value).fold(0i64, i64::saturating_add),
        Reading::Replaces => known.max_by_key(|m| m.on_date).map_or(0, |m| m.value),
    };
    PledgeProgress {
        reached,
        left: target.saturating_sub(reached).max(0),
        rate: BasisPoints::new(div_round(i128::from(reached) * 10_000, i128::from(target)).unwrap_or(0)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::execution::fixtures::d;

    fn read(day: &str, value: i64) -> MeasureFacts {
        MeasureFacts { on_date: d(day), value: value * 100 }
    }

    #[test]
    fn people_add_up_and_a_share_is_the_last_reading() {
        let readings = [read("2026-03-01", 3), read("2026-09-01", 2), read("2026-12-01", 9)];
        let people = reached(Reading::Adds, 1_000, &readings, d("2026-11-28"));
        assert_eq!((people.reached, people.left, people.rate), (500, 500, BasisPoints::percent(50)));
        let share = reached(Reading::Replaces, 500, &readings, d("2026-11-28"));
        assert_eq!((share.reached, share.left, share.rate), (200, 300, BasisPoints::percent(40)));
    }

    #[test]
    fn above_the_target_nothing_is_left() {
        let more = reached(Reading::Adds, 200, &[read("2026-03-01", 3)], d("2026-11-28"));
        assert_eq!((more.left, more.rate), (0, BasisPoints::percent(150)));
    }

    #[test]
    fn of_two_readings_of_a_day_the_later_one_stands() {
        let twice = [read("2026-03-01", 3), read("2026-03-01", 4)];
        assert_eq!(reached(Reading::Replaces, 1_000, &twice, d("2026-03-01")).reached, 400);
    }
}
