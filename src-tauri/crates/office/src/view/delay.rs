//! Late declarations and the hourly amounts of the law, as they cross to the page.

use clausier_domain::quantity::{Cents, YearMonth};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A declaration that came late, or has not come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LateLine {
    /// The company.
    pub organisation: String,
    /// The months it is about.
    pub months: Vec<YearMonth>,
    /// Last day on which it was in time, ISO.
    pub due_on: String,
    /// When it came, ISO; none while it has not.
    pub received_on: Option<String>,
    /// Days of delay, as the contract counts them.
    #[ts(type = "number")]
    pub days: i64,
}

/// An hourly amount of the law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RateInForce {
    /// For an hour, gross.
    pub amount: Cents,
    /// First day, ISO.
    pub from: String,
    /// Where it comes from.
    pub source: String,
    /// False when nobody read it at its source.
    pub checked: bool,
}
