//! Who worked the hours of a lot, as it crosses to the page.

use clausier_domain::quantity::Hours;
use clausier_domain::vocabulary::PartyRole;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who worked hours that a company answers for.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WorkerLine {
    /// The organisation.
    #[ts(type = "number")]
    pub organisation: i64,
    /// Name.
    pub name: String,
    /// Its part in the lot, when it has one.
    pub role: Option<PartyRole>,
    /// Hours that count.
    pub hours: Hours,
}

/// A company where people of a lot may work.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WorkerChoice {
    /// The organisation.
    #[ts(type = "number")]
    pub organisation: i64,
    /// Name.
    pub name: String,
}

/// Somebody whom an employer makes available on a lot.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PostLine {
    /// The placement.
    #[ts(type = "number")]
    pub placement: i64,
    /// Name of the person.
    pub name: String,
    /// Who employs.
    pub employer: String,
    /// Where the person works; none when it is not said.
    #[ts(type = "number | null")]
    pub worker: Option<i64>,
    /// Hours that count.
    pub hours: Hours,
}

/// For which company of the lot somebody works.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlacementWorker {
    /// The placement.
    #[ts(type = "number")]
    pub placement: i64,
    /// The company; none takes it away.
    #[ts(type = "number | null")]
    pub organisation: Option<i64>,
}
