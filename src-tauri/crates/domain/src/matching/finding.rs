//! What the rules of a match can find, as sentences; the rules are in `judge`.

use crate::message::{Arg, Message};
use crate::places::DistanceBand;
use crate::quantity::Hours;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a reason is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReasonKind {
    /// Speaks for the person.
    Check,
    /// To know before proposing.
    Warning,
    /// Stands in the way.
    Stop,
}

/// A reason, as a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reason {
    /// How it is marked.
    pub kind: ReasonKind,
    /// The sentence.
    pub message: Message,
}

/// What one rule found; words come later, so that thousands of pairs are compared without any.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Finding<'a> {
    Refused,
    NotEligible(NaiveDate),
    EligibleTooShort { until: NaiveDate, days: i64 },
    EligibleUntil { until: NaiveDate, days: i64 },
    Eligible(Option<NaiveDate>),
    PassNeeded,
    Pass(NaiveDate),
    Placed(Option<NaiveDate>),
    Absent(Option<NaiveDate>),
    AvailableFrom(NaiveDate),
    UnavailableSince(NaiveDate),
    FreeTooShort { days: i64 },
    PlacedFrom(NaiveDate),
    AbsentFrom(NaiveDate),
    AvailableUntil(NaiveDate),
    Available(NaiveDate),
    TooFar { kilometres: i64, radius: i64 },
    Distance(DistanceBand),
    FarWithoutRadius,
    DistanceUnknown,
    NoTransport,
    LicenceMissing,
    LicenceHeld,
    SkillMissing(&'a str),
    SkillHeld(&'a str),
    Occupation(Occupation),
    Continuity(Hours),
    HoursWanted(Hours),
    HoursDiffer { wanted: Hours, weekly: Hours },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Occupation {
    Wished,
    Near,
    Unknown,
    Other,
}

impl Finding<'_> {
    pub(super) fn kind(&self) -> ReasonKind {
        match self {
            Self::Refused
            | Self::NotEligible(_)
            | Self::EligibleTooShort { .. }
            | Self::Placed(_)
            | Self::Absent(_)
            | Self::AvailableFrom(_)
            | Self::UnavailableSince(_)
            | Self::FreeTooShort { .. }
            | Self::TooFar { .. }
            | Self::LicenceMissing
            | Self::SkillMissing(_) => ReasonKind::Stop,
            Self::EligibleUntil { .. }
            | Self::PassNeeded
            | Self::PlacedFrom(_)
            | Self::AbsentFrom(_)
            | Self::AvailableUntil(_)
            | Self::FarWithoutRadius
            | Self::DistanceUnknown
            | Self::NoTransport
            | Self::Occupation(Occupation::Unknown | Occupation::Other)
            | Self::HoursDiffer { .. } => ReasonKind::Warning,
            Self::Eligible(_)
            | Self::Pass(_)
            | Self::Available(_)
            | Self::Distance(_)
            | Self::LicenceHeld
            | Self::SkillHeld(_)
            | Self::Occupation(Occupation::Wished | Occupation::Near)
            | Self::Continuity(_)
            | Self::HoursWanted(_) => ReasonKind::Check,
        }
    }

    pub(super) fn message(&self) -> Message {
        let dated = |key: &str, date: &NaiveDate| Message::new(key).with("date", *date);
        match self {
            Self::Refused => Message::new("match-refused"),
            Self::NotEligible(date) => dated("match-not-eligible", date),
            Self::EligibleTooShort { until, days } => {
                dated("match-eligible-too-short", until).with("days", *days)
            }
            Self::EligibleUntil { until, .. } => dated("match-eligible-part", until),
            Self::Eligible(Some(until)) => dated("match-eligible-until", until),
            Self::Eligible(None) => Message::new("match-eligible"),
            Self::PassNeeded => Message::new("match-pass-needed"),
            Self::Pass(until) => dated("match-pass", until),
            Self::Placed(Some(until)) => dated("match-placed-until", until),
            Self::Placed(None) => Message::new("match-placed"),
            Self::Absent(Some(until)) => dated("match-absent-until", until),
            Self::Absent(None) => Message::new("match-absent"),
            Self::AvailableFrom(date) => dated("match-available-from", date),
            Self::UnavailableSince(date) => dated("match-unavailable-since", date),
            Self::FreeTooShort { days } => Message::new("match-free-too-short").with("days", *days),
            Self::PlacedFrom(date) => dated("match-placed-from", date),
            Self::AbsentFrom(date) => dated("match-absent-from", date),
            Self::AvailableUntil(date) => dated("match-available-until", date),
            Self::Available(date) => dated("match-available", date),
            Self::TooFar { kilometres, radius } => {
                Message::new("match-too-far").with("km", *kilometres).with("radius", *radius)
            }
            Self::Distance(band) => {
                Message::new("match-distance").with("band", Arg::Key(band.key().to_owned()))
            }
            Self::FarWithoutRadius => Message::new("match-far-without-radius"),
            Self::DistanceUnknown => Message::new("match-distance-unknown"),
            Self::NoTransport => Message::new("match-no-transport"),
            Self::LicenceMissing => Message::new("match-licence-missing"),
            Self::LicenceHeld => Message::new("match-licence-held"),
            Self::SkillMissing(skill) => Message::new("match-skill-missing").with("skill", *skill),
            Self::SkillHeld(skill) => Message::new("match-skill-held").with("skill", *skill),
            Self::Occupation(Occupation::Wished) => Message::new("match-occupation-wished"),
            Self::Occupation(Occupation::Near) => Message::new("match-occupation-near"),
            Self::Occupation(Occupation::Unknown) => Message::new("match-occupation-unknown"),
            Self::Occupation(Occupation::Other) => Message::new("match-occupation-other"),
            Self::Continuity(hours) => Message::new("match-continuity").with("hours", *hours),
            Self::HoursWanted(hours) => Message::new("match-hours-wanted").with("hours", *hours),
            Self::HoursDiffer { wanted, weekly } => {
                Message::new("match-hours-differ").with("wanted", *wanted).with("weekly", *weekly)
            }
        }
    }
}
