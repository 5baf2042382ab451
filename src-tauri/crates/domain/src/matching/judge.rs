//! The rules of a match, each giving one finding.

use crate::matching::facts::{CandidateFacts, NeedFacts};
use crate::matching::rules::MatchingRules;
use crate::message::{Arg, Message};
use crate::places::{DistanceBand, distance_km};
use crate::quantity::{Hours, div_round};
use crate::text::fold;
use crate::vocabulary::Modality;
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
    AvailableFrom(NaiveDate),
    UnavailableSince(NaiveDate),
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
            | Self::AvailableFrom(_)
            | Self::UnavailableSince(_)
            | Self::TooFar { .. }
            | Self::LicenceMissing
            | Self::SkillMissing(_) => ReasonKind::Stop,
            Self::EligibleUntil { .. }
            | Self::PassNeeded
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
            Self::AvailableFrom(date) => dated("match-available-from", date),
            Self::UnavailableSince(date) => dated("match-unavailable-since", date),
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

/// Every finding of a pair, hard rules first.
pub(super) fn findings<'a>(
    need: &'a NeedFacts,
    person: &CandidateFacts,
    rules: &MatchingRules,
) -> Vec<Finding<'a>> {
    let mut found = Vec::with_capacity(8);
    if person.refused {
        found.push(Finding::Refused);
    }
    found.push(eligible(need, person, rules));
    found.push(available(need, person));
    mobility(need, person, &mut found);
    if need.licence_b_required {
        found.push(if person.licence_b { Finding::LicenceHeld } else { Finding::LicenceMissing });
    }
    skills(need, person, &mut found);
    found.push(Finding::Occupation(occupation(need, person)));
    if person.hours_on_lot > Hours::ZERO {
        found.push(Finding::Continuity(person.hours_on_lot));
    }
    found.extend(weekly_hours(need, person));
    found.extend(pass(need, person));
    found
}

/// Days of the post, both ends included; at least one.
fn post_days(need: &NeedFacts) -> i64 {
    ((need.ends_on - need.starts_on).num_days() + 1).max(1)
}

fn eligible<'a>(need: &NeedFacts, person: &CandidateFacts, rules: &MatchingRules) -> Finding<'a> {
    let Some(until) = person.eligible.countable_from(need.starts_on) else {
        return Finding::NotEligible(need.starts_on);
    };
    let Some(until) = until.filter(|end| *end < need.ends_on) else {
        return Finding::Eligible(until);
    };
    let days = (until - need.starts_on).num_days() + 1;
    if days < rules.least_eligible_days.min(post_days(need)) {
        Finding::EligibleTooShort { until, days }
    } else {
        Finding::EligibleUntil { until, days }
    }
}

/// Some modalities go through a structure of the IAE, which hires with a PASS.
fn pass<'a>(need: &NeedFacts, person: &CandidateFacts) -> Option<Finding<'a>> {
    matches!(need.modality, Some(Modality::Temporary | Modality::Ai)).then(|| {
        person.pass_until.filter(|end| *end >= need.starts_on).map_or(Finding::PassNeeded, Finding::Pass)
    })
}

fn available<'a>(need: &NeedFacts, person: &CandidateFacts) -> Finding<'a> {
    if let Some(placed) = person.placed.filter(|span| span.contains(need.starts_on)) {
        return Finding::Placed(placed.ends_on);
    }
    if let Some(from) = person.available_from.filter(|from| *from > need.starts_on) {
        return Finding::AvailableFrom(from);
    }
    match person.available_until {
        Some(until) if until < need.starts_on => Finding::UnavailableSince(until),
        Some(until) if until < need.ends_on => Finding::AvailableUntil(until),
        _ => Finding::Available(need.starts_on),
    }
}

/// Kilometres between home and post; `None` when one of them is not known.
pub(super) fn kilometres(need: &NeedFacts, person: &CandidateFacts) -> Option<i64> {
    if !need.commune.is_empty() && need.commune == person.commune {
        return Some(0);
    }
    need.place.zip(person.place).map(|(post, home)| distance_km(home, post))
}

fn mobility(need: &NeedFacts, person: &CandidateFacts, found: &mut Vec<Finding<'_>>) {
    let Some(kilometres) = kilometres(need, person) else {
        found.push(Finding::DistanceUnknown);
        return;
    };
    let band = DistanceBand::of(kilometres);
    found.push(match person.radius_km {
        Some(radius) if kilometres > radius => Finding::TooFar { kilometres, radius },
        None if band == DistanceBand::Over30 => Finding::FarWithoutRadius,
        _ => Finding::Distance(band),
    });
    if band != DistanceBand::Under5 && !person.vehicle && !person.public_transport {
        found.push(Finding::NoTransport);
    }
}

fn skills<'a>(need: &'a NeedFacts, person: &CandidateFacts, found: &mut Vec<Finding<'a>>) {
    if need.required_skills.is_empty() {
        return;
    }
    let held: Vec<String> = person.skills.iter().map(|s| fold(s)).collect();
    for skill in &need.required_skills {
        let is_held = held.contains(&fold(skill));
        found.push(if is_held { Finding::SkillHeld(skill) } else { Finding::SkillMissing(skill) });
    }
}

fn occupation(need: &NeedFacts, person: &CandidateFacts) -> Occupation {
    let wished = |code: &String| !code.is_empty() && person.wishes.contains(code);
    if person.wishes.is_empty() {
        Occupation::Unknown
    } else if wished(&need.trade) || need.rome.iter().any(wished) {
        Occupation::Wished
    } else if need.neighbours.iter().any(wished) {
        Occupation::Near
    } else {
        Occupation::Other
    }
}

fn weekly_hours<'a>(need: &NeedFacts, person: &CandidateFacts) -> Option<Finding<'a>> {
    let wanted = person.weekly_hours?;
    Some(if wanted == need.weekly_hours {
        Finding::HoursWanted(wanted)
    } else {
        Finding::HoursDiffer { wanted, weekly: need.weekly_hours }
    })
}

/// Points of the findings; hard rules bring none.
pub(super) fn points(findings: &[Finding<'_>], need: &NeedFacts, rules: &MatchingRules) -> i64 {
    let share = |days: i64| {
        let part = i128::from(rules.eligibility_left) * i128::from(days.clamp(0, post_days(need)));
        div_round(part, i128::from(post_days(need))).unwrap_or(0)
    };
    let one = |finding: &Finding<'_>| match finding {
        Finding::Eligible(_) => rules.eligibility_left,
        Finding::EligibleUntil { days, .. } | Finding::EligibleTooShort { days, .. } => share(*days),
        Finding::Occupation(Occupation::Wished) => rules.occupation_wished,
        Finding::Occupation(Occupation::Near) => rules.occupation_near,
        Finding::Occupation(Occupation::Unknown) => rules.occupation_unknown,
        Finding::Occupation(Occupation::Other) => rules.occupation_other,
        Finding::Distance(band) => band_points(*band, rules),
        Finding::TooFar { kilometres, .. } => band_points(DistanceBand::of(*kilometres), rules),
        Finding::FarWithoutRadius => rules.band_over_30,
        Finding::DistanceUnknown => rules.band_unknown,
        Finding::Continuity(_) => rules.continuity,
        Finding::HoursWanted(_) => rules.hours_wanted,
        Finding::HoursDiffer { wanted, weekly } => {
            let apart = (wanted.get() - weekly.get()).abs();
            let lost = div_round(i128::from(apart) * i128::from(rules.hours_lost_per_hour), 100).unwrap_or(0);
            (rules.hours_wanted - lost).max(0)
        }
        _ => 0,
    };
    findings.iter().map(one).sum()
}

fn band_points(band: DistanceBand, rules: &MatchingRules) -> i64 {
    match band {
        DistanceBand::Under5 => rules.band_under_5,
        DistanceBand::From5To15 => rules.band_5_to_15,
        DistanceBand::From15To30 => rules.band_15_to_30,
        DistanceBand::Over30 => rules.band_over_30,
    }
}

/// The points of a pair for a plan of the whole portfolio; `None` when a hard rule forbids it.
#[must_use]
pub fn score(need: &NeedFacts, person: &CandidateFacts, rules: &MatchingRules) -> Option<i64> {
    let found = findings(need, person, rules);
    let allowed = found.iter().all(|f| f.kind() != ReasonKind::Stop);
    allowed.then(|| points(&found, need, rules))
}
