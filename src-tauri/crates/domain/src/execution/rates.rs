//! Hourly amounts that the law changes: the minimum wage and the ceiling of social security, as data of
//! `assets/rules/rates.toml`.

use crate::quantity::Cents;
use crate::rulebook::Provenance;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// An amount from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DatedRate {
    /// First day.
    pub from: NaiveDate,
    /// For an hour, gross.
    pub amount: Cents,
    /// Where it comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// The tables.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HourlyRates {
    /// Hourly minimum wage.
    pub smic: Vec<DatedRate>,
    /// Hourly ceiling of social security.
    pub phss: Vec<DatedRate>,
}

/// Which of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RateKind {
    /// Hourly minimum wage.
    Smic,
    /// Hourly ceiling of social security.
    Phss,
}

impl HourlyRates {
    /// The amounts of a kind, the oldest first.
    #[must_use]
    pub fn of(&self, kind: RateKind) -> &[DatedRate] {
        match kind {
            RateKind::Smic => &self.smic,
            RateKind::Phss => &self.phss,
        }
    }

    /// The amount in force on a day; none before the first one known.
    #[must_use]
    pub fn on(&self, kind: RateKind, day: NaiveDate) -> Option<&DatedRate> {
        self.of(kind).iter().rev().find(|rate| rate.from <= day)
    }

    /// # Errors
    /// What is out of order: a day that does not follow the one before, an amount that is none.
    pub fn validate(&self) -> Result<(), String> {
        for rates in [&self.smic, &self.phss] {
            let ordered = rates.windows(2).all(|pair| matches!(pair, [one, other] if one.from < other.from));
            if rates.is_empty() || !ordered || rates.iter().any(|rate| rate.amount <= Cents::ZERO) {
                return Err("hourly rates out of order".to_owned());
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::execution::fixtures::d;

    #[test]
    fn the_amount_of_a_day_is_the_last_one_begun() {
        let rates: HourlyRates =
            toml::from_str(include_str!("../../../../../assets/rules/rates.toml")).unwrap();
        rates.validate().unwrap();
        for (kind, day, expected) in [
            (RateKind::Smic, "2024-10-31", Some(1_165)),
            (RateKind::Smic, "2024-11-01", Some(1_188)),
            (RateKind::Smic, "2026-06-15", Some(1_202)),
            (RateKind::Phss, "2025-12-31", Some(2_900)),
            (RateKind::Phss, "2026-01-01", Some(3_000)),
            (RateKind::Phss, "2001-01-01", None),
        ] {
            let found = rates.on(kind, d(day)).map(|rate| rate.amount.get());
            assert_eq!(found, expected, "{kind:?} {day}");
        }
        // None of them was read at its source.
        assert!(rates.smic.iter().chain(&rates.phss).all(|rate| !rate.provenance.checked));
    }
}
