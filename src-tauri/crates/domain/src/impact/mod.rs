//! What a year changed: the figures of the yearly report, from plain facts.
//!
//! Every figure is an integer and is computed once, here: the window shows it, the terminal
//! prints it, the workbook proves it with a live formula. Three counts are never mixed: a
//! *participant* is a person, counted once; a *contract of work* is a placement; a *contract* is
//! a public contract with its lots.
//!
//! * A participant and a contract of work count when at least one hour of the year counts.
//! * Hours to check are shown apart and never added.
//! * Shares are printed to a tenth of a percent and total 100,0 exactly (largest remainder).
//! * Groups of people are guarded: see [`guard`].

pub mod breakdown;
pub mod facts;
pub mod fairness;
mod figures;
pub mod guard;
pub mod scope;
mod summary;
#[cfg(test)]
mod tests;

pub use breakdown::{Breakdown, BreakdownRow};
pub use facts::{
    Coded, CompanyFact, HourFact, ImpactSettings, LotFact, PersonFact, PlacementFact, PledgeFact, YearFacts,
};
pub use figures::{Indicator, Theme, Unit, as_arg, outcome};
pub use summary::{
    PledgeYear, YearSummary, breakdowns, indicators, modality, outcome_of, site, year_summary,
};
