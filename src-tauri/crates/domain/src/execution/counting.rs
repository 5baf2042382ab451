//! Which declared hours count, and why.
//!
//! An hour counts once, when it is validated and when that day the person was eligible, under
//! contract, and the lot inside its dates. A month covered only in part cannot count more than
//! its covered working days allow; what is above is reported apart, never lost.

use crate::execution::rules::CountingRules;
use crate::execution::span::Span;
use crate::message::Message;
use crate::quantity::{HourLineId, Hours, YearMonth};
use crate::vocabulary::HourStatus;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::iter::Sum;
use ts_rs::TS;

/// The hours of one placement in one month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HourLine {
    /// Which line.
    pub id: HourLineId,
    /// Month worked.
    pub month: YearMonth,
    /// Hours worked; below zero is refused.
    pub hours: Hours,
    /// How far it was checked.
    pub status: HourStatus,
    /// What it is made of besides ordinary work.
    pub parts: HourParts,
}

/// Hours of a line that are not ordinary work, each included in the hours of the line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HourParts {
    /// Training during the contract.
    pub training: Hours,
    /// Paid leave and paid absence.
    pub leave: Hours,
    /// Overtime.
    pub overtime: Hours,
}

/// Whether a part of a line counts: habits differ from one office to the next, and contracts may say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PartRule {
    /// Counts as work.
    Counts,
    /// Is kept and shown, never counted.
    Left,
}

/// What the office decided of each part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartRules {
    /// Training.
    pub training: PartRule,
    /// Paid leave.
    pub leave: PartRule,
    /// Overtime.
    pub overtime: PartRule,
}

/// Work done counts, with its training and its overtime; leave does not.
impl Default for PartRules {
    fn default() -> Self {
        Self { training: PartRule::Counts, leave: PartRule::Left, overtime: PartRule::Counts }
    }
}

impl HourParts {
    /// Their sum.
    #[must_use]
    pub fn total(self) -> Hours {
        self.training + self.leave + self.overtime
    }

    /// The parts that do not count, with the sentence of each.
    fn left(self, rules: PartRules) -> impl Iterator<Item = (Hours, &'static str)> {
        [
            (self.training, rules.training, "count-left-training"),
            (self.leave, rules.leave, "count-left-leave"),
            (self.overtime, rules.overtime, "count-left-overtime"),
        ]
        .into_iter()
        .filter(|(hours, rule, _)| *rule == PartRule::Left && *hours > Hours::ZERO)
        .map(|(hours, _, key)| (hours, key))
    }
}

/// The three conditions an hour must meet on its day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Windows {
    /// The person's contract on the lot.
    pub placement: Span,
    /// The lot's own dates.
    pub lot: Span,
    /// When the person's hours are countable (`eligibility::countable_periods`); empty: never.
    pub eligibility: Vec<Span>,
}

/// Where the hours of a line go: the four parts always add up to the hours of the line.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Counted {
    /// Count towards the commitment.
    pub counted: Hours,
    /// Declared or evidenced, waiting for the facilitator.
    pub to_check: Hours,
    /// Refused by the facilitator, or impossible.
    pub rejected: Hours,
    /// Validated, but outside the contract, the lot or the eligibility.
    pub outside: Hours,
    /// Why, in sentences.
    pub reasons: Vec<Message>,
}

impl Counted {
    /// All hours of the line.
    #[must_use]
    pub fn total(&self) -> Hours {
        self.counted + self.to_check + self.rejected + self.outside
    }
}

/// Totals of several lines; reasons stay with their lines.
impl<'a> Sum<&'a Counted> for Counted {
    fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
        iter.fold(Self::default(), |mut sum, line| {
            sum.counted += line.counted;
            sum.to_check += line.to_check;
            sum.rejected += line.rejected;
            sum.outside += line.outside;
            sum
        })
    }
}

/// What the windows leave of one month.
struct MonthRoom {
    covered_days: i64,
    /// Hours still allowed; `None` when every day of the month is covered.
    left: Option<Hours>,
    /// Hours allowed at first.
    most: Hours,
    cuts: Vec<Message>,
}

/// Decides the lines of **one placement**, in the order given.
///
/// Lines of the same month share what its covered days allow, oldest line first, so that
/// splitting or reordering declarations changes no total.
#[must_use]
pub fn count_lines(
    windows: &Windows,
    lines: &[HourLine],
    parts: PartRules,
    rules: &CountingRules,
) -> Vec<Counted> {
    let mut rooms: BTreeMap<YearMonth, MonthRoom> = BTreeMap::new();
    let mut ordered: Vec<(usize, &HourLine)> = lines.iter().enumerate().collect();
    ordered.sort_by_key(|(position, line)| (line.month, line.id, *position));
    let mut decided: Vec<(usize, Counted)> = ordered
        .into_iter()
        .map(|(position, line)| {
            let room = rooms.entry(line.month).or_insert_with(|| month_room(windows, line.month, rules));
            (position, decide(line, parts, room))
        })
        .collect();
    decided.sort_by_key(|(position, _)| *position);
    decided.into_iter().map(|(_, counted)| counted).collect()
}

/// Decides one line alone.
#[must_use]
pub fn count_line(windows: &Windows, line: &HourLine, parts: PartRules, rules: &CountingRules) -> Counted {
    decide(line, parts, &mut month_room(windows, line.month, rules))
}

fn decide(line: &HourLine, parts: PartRules, room: &mut MonthRoom) -> Counted {
    if line.hours < Hours::ZERO {
        let reasons = vec![Message::new("count-negative")];
        return Counted { rejected: line.hours, reasons, ..Counted::default() };
    }
    match line.status {
        HourStatus::Rejected => Counted {
            rejected: line.hours,
            reasons: vec![Message::new("count-rejected")],
            ..Counted::default()
        },
        HourStatus::Declared | HourStatus::Evidenced => {
            let key = if line.status == HourStatus::Declared { "count-declared" } else { "count-evidenced" };
            let mut reasons = vec![Message::new(key)];
            reasons.extend(room.cuts.iter().cloned());
            Counted { to_check: line.hours, reasons, ..Counted::default() }
        }
        HourStatus::Validated => validated(line, parts, room),
    }
}

fn validated(line: &HourLine, parts: PartRules, room: &mut MonthRoom) -> Counted {
    let mut reasons = Vec::new();
    let mut countable = line.hours;
    for (hours, key) in line.parts.left(parts) {
        countable = (countable - hours).max(Hours::ZERO);
        reasons.push(Message::new(key).with("hours", hours));
    }
    let Some(left) = room.left else {
        if reasons.is_empty() {
            reasons.push(Message::new("count-full"));
        }
        return Counted {
            counted: countable,
            outside: line.hours - countable,
            reasons,
            ..Counted::default()
        };
    };
    let counted = countable.min(left);
    let outside = countable - counted;
    room.left = Some(left - counted);
    reasons.extend(room.cuts.iter().cloned());
    if room.covered_days > 0 {
        let key = if outside.is_zero() { "count-part-month" } else { "count-part-month-over" };
        let part = Message::new(key).with("days", room.covered_days).with("most", room.most);
        reasons.push(if outside.is_zero() { part } else { part.with("rest", outside) });
    }
    Counted { counted, outside: line.hours - counted, reasons, ..Counted::default() }
}

fn month_room(windows: &Windows, month: YearMonth, rules: &CountingRules) -> MonthRoom {
    let covered = |day: &NaiveDate| {
        windows.placement.contains(*day)
            && windows.lot.contains(*day)
            && windows.eligibility.iter().any(|p| p.contains(*day))
    };
    let (mut covered_days, mut working_days) = (0, 0);
    for day in month.first_day().iter_days().take_while(|d| *d <= month.last_day()).filter(covered) {
        covered_days += 1;
        let weekday = i64::from(day.weekday().number_from_monday());
        working_days += i64::from(weekday <= rules.working_days_per_week.value);
    }
    let most = rules.most_hours_per_day.value.scaled(working_days, 1);
    let left = (covered_days < month.days()).then_some(most);
    MonthRoom {
        covered_days,
        left,
        most,
        cuts: if left.is_some() { cuts(windows, month) } else { Vec::new() },
    }
}

/// Names every window that leaves days of the month out.
fn cuts(windows: &Windows, month: YearMonth) -> Vec<Message> {
    let mut found = Vec::new();
    let mut name = |period: &Span, before: &str, after: &str| {
        if period.starts_on > month.first_day() {
            found.push(Message::new(before).with("date", period.starts_on));
        }
        if let Some(end) = period.ends_on.filter(|end| *end < month.last_day()) {
            found.push(Message::new(after).with("date", end));
        }
    };
    name(&windows.placement, "count-before-contract", "count-after-contract");
    name(&windows.lot, "count-before-lot", "count-after-lot");
    let inside: Vec<&Span> = windows.eligibility.iter().filter(|p| p.touches(month)).collect();
    for period in &inside {
        name(period, "count-before-eligibility", "count-after-eligibility");
    }
    if inside.is_empty() {
        // Out of every eligible period: the nearest border says why.
        let ended =
            windows.eligibility.iter().filter_map(|p| p.ends_on).filter(|e| *e < month.first_day()).max();
        let begins = windows.eligibility.iter().map(|p| p.starts_on).filter(|s| *s > month.last_day()).min();
        found.push(match (ended, begins) {
            (Some(end), _) => Message::new("count-after-eligibility").with("date", end),
            (None, Some(start)) => Message::new("count-before-eligibility").with("date", start),
            (None, None) => Message::new("count-never-eligible"),
        });
    }
    found
}

/// What a person's whole month says, all lots together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CeilingLevel {
    /// Nothing to say.
    Fine,
    /// Kept, with a warning.
    Warned,
    /// Refused.
    Refused,
}

/// The check of a person's month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Ceiling {
    /// Verdict.
    pub level: CeilingLevel,
    /// Why, when there is something to say.
    pub message: Option<Message>,
}

/// Checks the hours of one person in one month, summed over every lot and company.
#[must_use]
pub fn monthly_ceiling(total: Hours, rules: &CountingRules) -> Ceiling {
    let (level, key, limit) = if total > rules.monthly_refused.value {
        (CeilingLevel::Refused, "count-month-refused", rules.monthly_refused.value)
    } else if total > rules.monthly_warned.value {
        (CeilingLevel::Warned, "count-month-warned", rules.monthly_warned.value)
    } else {
        return Ceiling { level: CeilingLevel::Fine, message: None };
    };
    let message = Message::new(key)
        .with("hours", total)
        .with("limit", limit)
        .with("weekly", rules.weekly_limit.value)
        .with("source", rules.weekly_limit.provenance.source.as_str());
    Ceiling { level, message: Some(message) }
}

/// Hours of a person's month over all lots never count above the payslip: what is above leaves the count from the last
/// line given, with its sentence. Every line keeps all its hours.
pub fn cap_to_payslip<'a>(lines: impl IntoIterator<Item = &'a mut Counted>, payslip: Hours) {
    let mut room = payslip.max(Hours::ZERO);
    let mut allocated = Hours::ZERO;
    for line in lines {
        allocated += line.counted;
        let over = (line.counted - room).max(Hours::ZERO);
        room = (room - line.counted).max(Hours::ZERO);
        if over > Hours::ZERO {
            line.counted -= over;
            line.outside += over;
            line.reasons.retain(|reason| reason.key != "count-full");
            line.reasons.push(
                Message::new("count-over-payslip")
                    .with("allocated", allocated)
                    .with("payslip", payslip)
                    .with("over", over),
            );
        }
    }
}

#[cfg(test)]
#[path = "counting_tests.rs"]
mod tests;
