//! Is there anybody to work these hours? Hours asked, month by month, against people who are
//! eligible, free and mobile, and against the posts of the integration structures.
//!
//! Each lot is judged on its own, then all the lots together: a person counted for three lots works
//! on one at a time. Together is a question of flow (hours of people and posts towards lots),
//! answered exactly. **More people, or more posts, never make a verdict worse.** It measures; it
//! proposes nobody by name, and knows of a person dates, hours and two yes-or-no facts only.

mod flow;
mod judge;
mod months;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

pub use judge::assess;
pub use months::monthly_need;

use crate::message::Message;
use crate::quantity::{Hours, LotId, PersonId, YearMonth};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the people and structures at hand say of the hours, worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FeasibilityVerdict {
    /// A month asks for more than everybody and every post can give.
    Short,
    /// It depends on what is not known: months of execution, mobility of some people.
    Unknown,
    /// Just enough: it takes nearly everybody who fits.
    Tight,
    /// Enough people for the posts, in every month.
    Tenable,
}

impl FeasibilityVerdict {
    /// Fluent key of its name.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Short => "calibration-feasibility-verdict-short",
            Self::Unknown => "calibration-feasibility-verdict-unknown",
            Self::Tight => "calibration-feasibility-verdict-tight",
            Self::Tenable => "calibration-feasibility-verdict-tenable",
        }
    }
}

/// A lot and the hours it would ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LotHours {
    /// Which lot.
    pub lot: LotId,
    /// Code of its trade: the posts of structures are by trade.
    pub trade: String,
    /// Integration hours.
    pub hours: Hours,
    /// First month of execution, when it is known.
    pub from: Option<YearMonth>,
    /// Last month of execution, when it is known.
    pub to: Option<YearMonth>,
}

/// Whether a person can reach a lot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Mobility {
    /// The lot is within reach.
    Yes,
    /// It is not.
    No,
    /// The place of the lot, the home or the means are not known.
    Unknown,
}

/// What links a person to a lot. A lot that a person has no such link with is not for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LotFit {
    /// Which lot.
    pub lot: LotId,
    /// The person wishes the lot's trade, or one close to it.
    pub wishes_trade: bool,
    /// Whether the person can reach it.
    pub mobile: Mobility,
}

/// A person of the pool, as far as hours are concerned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PoolPerson {
    /// Who.
    pub person: PersonId,
    /// First day the person is eligible; none for somebody who is not.
    #[ts(type = "string | null")]
    pub eligible_from: Option<NaiveDate>,
    /// Last day; none when no end is known.
    #[ts(type = "string | null")]
    pub eligible_until: Option<NaiveDate>,
    /// First free day; none when free now.
    #[ts(type = "string | null")]
    pub available_from: Option<NaiveDate>,
    /// Hours of a week the person wants; none stands for a legal full time.
    pub weekly_hours: Option<Hours>,
    /// The lots that the person may fit.
    pub lots: Vec<LotFit>,
}

/// Posts that an integration structure can fill in a month, for a trade.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StructureCapacity {
    /// Code of the trade.
    pub trade: String,
    /// Which month.
    pub month: YearMonth,
    /// Full-time posts, in hundredths.
    #[ts(type = "number")]
    pub posts: i64,
}

/// One month of a lot, or of all the lots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonthOfNeed {
    /// Which month.
    pub month: YearMonth,
    /// Hours asked.
    pub needed: Hours,
    /// The same in full-time people (151,67 h a month), in hundredths.
    #[ts(type = "number")]
    pub full_time_people: i64,
    /// People who fit, are eligible and free for a part of the month at least, mobility known.
    pub people: u32,
    /// Hours these people want to work in the month.
    pub people_hours: Hours,
    /// People whose mobility alone is not known.
    pub unsure_people: u32,
    /// Hours of these people.
    pub unsure_hours: Hours,
    /// Hours of the structures' posts.
    pub structure_hours: Hours,
    /// What it says of the month.
    pub verdict: FeasibilityVerdict,
}

/// What the people and structures at hand say of one lot, alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LotFeasibility {
    /// Which lot.
    pub lot: LotId,
    /// The verdict of its worst month.
    pub verdict: FeasibilityVerdict,
    /// The month where least of the need is covered; none without dates or hours.
    pub worst: Option<YearMonth>,
    /// Its months.
    pub months: Vec<MonthOfNeed>,
    /// Why; never empty.
    pub reasons: Vec<Message>,
}

/// What the people and structures at hand say of the lots together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Feasibility {
    /// The worst of the lots, and of the lots together.
    pub verdict: FeasibilityVerdict,
    /// The month that decides it; none when no month is known.
    pub worst: Option<YearMonth>,
    /// The lots, in the order given.
    pub lots: Vec<LotFeasibility>,
    /// The months of all the lots. Their people and hours are each counted once; their verdict is
    /// that of the lots together.
    pub months: Vec<MonthOfNeed>,
    /// Why; never empty.
    pub reasons: Vec<Message>,
}
