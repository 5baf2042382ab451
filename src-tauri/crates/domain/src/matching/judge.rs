//! The rules of a match, each giving its findings.

use crate::execution::Span;
use crate::matching::facts::{CandidateFacts, NeedFacts};
use crate::matching::finding::{Finding, Occupation, ReasonKind};
use crate::matching::rules::MatchingRules;
use crate::places::{DistanceBand, distance_km};
use crate::quantity::{Hours, div_round};
use crate::text::fold;
use crate::vocabulary::Modality;
use chrono::NaiveDate;

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
    found.push(eligible(need, need.starts_on, person, rules));
    available(need, need.starts_on, person, rules, &mut found);
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

/// True when the person is free on that day, and then for enough of the post.
pub(super) fn free_to_start(
    need: &NeedFacts,
    starts_on: NaiveDate,
    person: &CandidateFacts,
    rules: &MatchingRules,
) -> bool {
    let mut found = Vec::new();
    available(need, starts_on, person, rules, &mut found);
    found.iter().all(|f| f.kind() != ReasonKind::Stop)
}

/// Days from the start to the end of the post, both included; at least one.
fn post_days(need: &NeedFacts, starts_on: NaiveDate) -> i64 {
    ((need.ends_on - starts_on).num_days() + 1).max(1)
}

pub(super) fn eligible<'a>(
    need: &NeedFacts,
    starts_on: NaiveDate,
    person: &CandidateFacts,
    rules: &MatchingRules,
) -> Finding<'a> {
    match person.eligible.countable_from(starts_on) {
        Some(until) => eligible_until(need, starts_on, until, rules),
        None => Finding::NotEligible(starts_on),
    }
}

/// What a start whose hours count until that day makes of the post.
pub(super) fn eligible_until<'a>(
    need: &NeedFacts,
    starts_on: NaiveDate,
    until: Option<NaiveDate>,
    rules: &MatchingRules,
) -> Finding<'a> {
    let Some(until) = until.filter(|end| *end < need.ends_on) else {
        return Finding::Eligible(until);
    };
    let days = (until - starts_on).num_days() + 1;
    if days < rules.least_eligible_days.min(post_days(need, starts_on)) {
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

/// Free on the day of start, then for enough of the post.
///
/// An absence takes its own days away: the person comes back. Another post, or the end of availability, takes
/// everything after it: she does not.
fn available(
    need: &NeedFacts,
    starts_on: NaiveDate,
    person: &CandidateFacts,
    rules: &MatchingRules,
    found: &mut Vec<Finding<'_>>,
) {
    let before = found.len();
    if let Some(placed) = person.placed.iter().find(|span| span.contains(starts_on)) {
        found.push(Finding::Placed(placed.ends_on));
    }
    if let Some(absent) = person.absences.iter().find(|span| span.contains(starts_on)) {
        found.push(Finding::Absent(absent.ends_on));
    }
    if let Some(from) = person.available_from.filter(|from| *from > starts_on) {
        found.push(Finding::AvailableFrom(from));
    }
    if let Some(until) = person.available_until.filter(|until| *until < starts_on) {
        found.push(Finding::UnavailableSince(until));
    }
    if found.len() > before {
        return;
    }
    let other_post =
        person.placed.iter().map(|s| s.starts_on).filter(|d| *d > starts_on && *d <= need.ends_on);
    let other_post = other_post.min();
    let free_until = person.available_until.filter(|until| *until < need.ends_on);
    let cut = other_post.and_then(|day| day.pred_opt()).into_iter().chain(free_until).min();
    let stay = Span::new(starts_on, cut.unwrap_or(need.ends_on));
    let away = Span::merged(person.absences.iter().filter_map(|span| span.overlap(&stay)).collect());
    let days = span_days(&stay) - away.iter().map(span_days).sum::<i64>();
    if days < rules.least_free_days.min(post_days(need, starts_on)) {
        found.push(Finding::FreeTooShort { days });
        return;
    }
    found.extend(away.first().map(|span| Finding::AbsentFrom(span.starts_on)));
    found.extend(other_post.map(Finding::PlacedFrom));
    found.extend(free_until.map(Finding::AvailableUntil));
    if found.len() == before {
        found.push(Finding::Available(starts_on));
    }
}

/// Days of a period that has an end.
fn span_days(span: &Span) -> i64 {
    span.ends_on.map_or(0, |end| (end - span.starts_on).num_days() + 1).max(0)
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
    let post = post_days(need, need.starts_on);
    let share = |days: i64| {
        let part = i128::from(rules.eligibility_left) * i128::from(days.clamp(0, post));
        div_round(part, i128::from(post)).unwrap_or(0)
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
