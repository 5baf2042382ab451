//! Duty 2: the plan of the whole portfolio.

use clausier_domain::message::Message;
use clausier_domain::quantity::Hours;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The best plan of the portfolio, beside today and beside what one would do by hand.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PortfolioView {
    /// Lines of the plan, by lot and first day.
    pub lines: Vec<PortfolioPlanLine>,
    /// Pairs the facilitator set aside, on needs that still have seats.
    pub set_aside: Vec<SetAsideLine>,
    /// Where the portfolio stands today.
    pub today: PortfolioFigures,
    /// Where it would stand with the plan.
    pub planned: PortfolioFigures,
    /// Where it would stand with the best pair taken first, then the next.
    pub by_hand: PortfolioFigures,
    /// Lots behind today that the plan touches, latest first.
    pub gaps: Vec<PortfolioGap>,
    /// Sum of their gaps today.
    pub gap_today: Hours,
    /// Sum of their gaps with the plan.
    pub gap_planned: Hours,
    /// What the facilitator kept and cannot be; the plan gives up as few of them as can be.
    pub contradictions: Vec<PortfolioClash>,
    /// The fewest decisions that contradict each other: taking back one of them is enough for the others.
    pub smallest_clash: Vec<ClashedDecision>,
    /// Worth of the plan, for comparison with another plan; never shown of a person.
    #[ts(type = "number")]
    pub total: i64,
    /// Worth of the plan by hand.
    #[ts(type = "number")]
    pub by_hand_total: i64,
    /// No plan is worth more.
    #[ts(type = "number")]
    pub upper_bound: i64,
    /// The plan is proven to be the best.
    pub optimal: bool,
    /// What is not proven, and by how much another plan may be better; none when it is the best.
    pub doubt: Option<Message>,
}

/// A line the facilitator kept, given up because of the others.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PortfolioClash {
    /// Why, in a sentence.
    pub sentence: Message,
    /// The person.
    #[ts(type = "number")]
    pub person: i64,
    /// The need.
    #[ts(type = "number")]
    pub need: i64,
}

/// A decision that contradicts others.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ClashedDecision {
    /// The person.
    #[ts(type = "number")]
    pub person: i64,
    /// Name of the person.
    pub name: String,
    /// The need.
    #[ts(type = "number")]
    pub need: i64,
    /// Its job.
    pub title: String,
    /// What was decided.
    pub decision: PairingDecision,
}

/// A person on a seat of the plan.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PortfolioPlanLine {
    /// The person.
    #[ts(type = "number")]
    pub person: i64,
    /// Name of the person.
    pub name: String,
    /// The need.
    #[ts(type = "number")]
    pub need: i64,
    /// Its job.
    pub title: String,
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// Its name.
    pub lot_name: String,
    /// First day, ISO.
    pub starts_on: String,
    /// Last day, ISO.
    pub ends_on: String,
    /// Hours it brings to the lot.
    pub hours: Hours,
    /// The person wishes this occupation.
    pub wished: bool,
    /// Why this person is there.
    pub reason: Message,
    /// The facilitator keeps it in every plan.
    pub kept: bool,
    /// A proposal is already made.
    pub proposed: bool,
    /// Worth of the pair in the plan, for the terminal; no screen shows it.
    #[ts(type = "number")]
    pub score: i64,
}

/// A pair that is not to be planned.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SetAsideLine {
    /// The person.
    #[ts(type = "number")]
    pub person: i64,
    /// Name of the person.
    pub name: String,
    /// The need.
    #[ts(type = "number")]
    pub need: i64,
    /// Its job.
    pub title: String,
    /// Name of the lot.
    pub lot_name: String,
    /// Why, in the facilitator's words; may be empty.
    pub reason: String,
}

/// Where the portfolio stands.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PortfolioFigures {
    /// Lots under way whose forecast reaches what they owe.
    pub lots_held: u32,
    /// Lots under way.
    pub lots: u32,
    /// Hours forecast on them.
    pub hours: Hours,
    /// Open seats that are filled.
    pub seats_filled: u32,
    /// Open seats.
    pub seats: u32,
    /// People on an occupation they wish; none when nobody is planned.
    pub wished: Option<u32>,
}

/// The gap of a lot, today and with the plan.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PortfolioGap {
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// Its name.
    pub lot_name: String,
    /// Forecast minus due, today.
    pub today: Hours,
    /// The same with the plan.
    pub planned: Hours,
}

/// What the facilitator decides of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PairingDecision {
    /// It stays in every plan.
    Keep,
    /// It is not to be planned.
    Never,
    /// Neither: the search decides.
    Undecided,
}

/// Decides on pairs of a person and a need.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PairingInput {
    /// The pairs.
    pub pairs: Vec<PlannedPair>,
    /// What is decided.
    pub decision: PairingDecision,
    /// Why, in words; may be empty.
    pub reason: String,
}

/// A person and a need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlannedPair {
    /// The person.
    #[ts(type = "number")]
    pub person: i64,
    /// The need.
    #[ts(type = "number")]
    pub need: i64,
}

/// The lines of a plan to propose.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ApplyPortfolio {
    /// The pairs.
    pub pairs: Vec<PlannedPair>,
}
