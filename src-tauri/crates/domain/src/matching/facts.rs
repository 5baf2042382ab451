//! What matching is told of a need and of a person: nothing more may weigh.

use crate::eligibility::EligibleDates;
use crate::execution::Span;
use crate::places::Point;
use crate::quantity::{Hours, NeedId, PersonId};
use crate::vocabulary::Modality;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a lot asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NeedFacts {
    /// Which need.
    pub id: NeedId,
    /// Code of the trade; empty when not said.
    pub trade: String,
    /// ROME codes of the occupation.
    pub rome: Vec<String>,
    /// Codes of trades and ROME occupations close to it.
    pub neighbours: Vec<String>,
    /// First day of the post.
    #[ts(type = "string")]
    pub starts_on: NaiveDate,
    /// Last day of the post.
    #[ts(type = "string")]
    pub ends_on: NaiveDate,
    /// Hours of a week.
    pub weekly_hours: Hours,
    /// Where, when it is known.
    pub place: Option<Point>,
    /// INSEE code of the commune; empty when not known.
    pub commune: String,
    /// The post requires a car driving licence.
    pub licence_b_required: bool,
    /// Skills and permits the post requires.
    pub required_skills: Vec<String>,
    /// How the person would be employed, when it is decided.
    pub modality: Option<Modality>,
}

/// What is known of a person who could be proposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CandidateFacts {
    /// Who.
    pub id: PersonId,
    /// When a start is covered and for how long: dates only, never why.
    pub eligible: EligibleDates,
    /// Last day of the PASS IAE, when there is one.
    #[ts(type = "string | null")]
    pub pass_until: Option<NaiveDate>,
    /// First free day; none when free now.
    #[ts(type = "string | null")]
    pub available_from: Option<NaiveDate>,
    /// Last free day; none when not limited.
    #[ts(type = "string | null")]
    pub available_until: Option<NaiveDate>,
    /// Days the person is away and comes back from (training, leave); never why.
    pub absences: Vec<Span>,
    /// Every placement under way or to come.
    pub placed: Vec<Span>,
    /// Hours of a week the person wants.
    pub weekly_hours: Option<Hours>,
    /// Home, as the centre of the commune.
    pub place: Option<Point>,
    /// INSEE code of the commune; empty when not known.
    pub commune: String,
    /// Kilometres the person can go; none when not said.
    #[ts(type = "number | null")]
    pub radius_km: Option<i64>,
    /// Has a car driving licence.
    pub licence_b: bool,
    /// Has a vehicle.
    pub vehicle: bool,
    /// Uses public transport.
    pub public_transport: bool,
    /// Trades and ROME occupations wished.
    pub wishes: Vec<String>,
    /// Skills and permits held.
    pub skills: Vec<String>,
    /// Hours already done on this lot.
    pub hours_on_lot: Hours,
    /// Has already said no to this need.
    pub refused: bool,
}
