//! The dates of a person's eligibility without its reasons: all that matching may know.

use crate::eligibility::facts::PersonFacts;
use crate::eligibility::rules::EligibilityRules;
use crate::eligibility::spans::{
    age_span, countable_periods, criterion_spans, proven_spans, sheltered_spans,
};
use crate::execution::{Span, next_day, plus_months};
use crate::quantity::CriterionId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Until when hours count for somebody who starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Countable {
    /// To a fixed day, or without end.
    Until(#[ts(type = "string | null")] Option<NaiveDate>),
    /// For some months from the start.
    Months(#[ts(type = "number")] i64),
}

/// Days on which a start is covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StartSpan {
    /// The days.
    pub span: Span,
    /// What a start on one of them gives.
    pub countable: Countable,
}

impl StartSpan {
    /// Days that count by themselves, whenever the person starts.
    fn countable_days(&self) -> Option<Span> {
        match self.countable {
            Countable::Until(_) => Some(self.span),
            Countable::Months(_) => None,
        }
    }
}

/// A proof that could be asked for again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Renewal {
    /// Which criterion: an opaque number, its wording stays on the person's sheet.
    pub criterion: CriterionId,
    /// Last day of the last proof; none when no proof was ever seen.
    #[ts(type = "string | null")]
    pub lapsed_on: Option<NaiveDate>,
    /// Days on which a new proof could serve.
    pub possible: Span,
    /// Months a start then gives.
    #[ts(type = "number")]
    pub months: i64,
}

/// When a person may start and how long hours then count. No criterion, no birth date.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EligibleDates {
    /// Covered starts.
    pub starts: Vec<StartSpan>,
    /// What could be renewed.
    pub renewals: Vec<Renewal>,
}

impl EligibleDates {
    /// Last countable day of somebody who starts on `start`: `None` when the start is not
    /// covered, `Some(None)` when no end is known.
    #[must_use]
    pub fn countable_from(&self, start: NaiveDate) -> Option<Option<NaiveDate>> {
        let ends = self.starts.iter().filter(|s| s.span.contains(start)).map(|s| match s.countable {
            Countable::Until(end) => end,
            Countable::Months(months) => Some(plus_months(start, months)),
        });
        let Some(mut last) = ends.reduce(|a, b| a.zip(b).map(|(a, b)| a.max(b)))? else { return Some(None) };
        // Days with a structure that take over before the months are out.
        let mut later: Vec<Span> = self.starts.iter().filter_map(StartSpan::countable_days).collect();
        later.sort();
        for days in later.iter().filter(|days| days.starts_on > start) {
            if days.starts_on > next_day(last) {
                break;
            }
            match days.ends_on {
                Some(end) => last = last.max(end),
                None => return Some(None),
            }
        }
        Some(Some(last))
    }

    /// The same person once the proof is renewed in time for `start`; unchanged when a new proof
    /// could not serve that day.
    #[must_use]
    pub fn renewed(&self, renewal: &Renewal, start: NaiveDate) -> Self {
        let mut renewed = self.clone();
        if renewal.possible.contains(start) {
            let countable = Countable::Months(renewal.months);
            renewed.starts.push(StartSpan { span: Span::new(start, start), countable });
        }
        renewed
    }
}

/// The dates of a person.
///
/// Somebody already hired has the countable days and nothing to renew: the right was opened, or
/// not, on the day of the first hire.
#[must_use]
pub fn eligible_dates(person: &PersonFacts, rules: &EligibilityRules) -> EligibleDates {
    if person.first_hired_on.is_some() {
        let until = |span: Span| StartSpan { span, countable: Countable::Until(span.ends_on) };
        let starts = countable_periods(person, rules).into_iter().map(until).collect();
        return EligibleDates { starts, renewals: Vec::new() };
    }
    let months = rules.countable_months.value;
    let hire = |span: Span| StartSpan { span, countable: Countable::Months(months) };
    let mut starts: Vec<StartSpan> = proven_spans(person, rules).into_iter().map(hire).collect();
    // A start while a structure employs the person also opens the months of the clause.
    for span in sheltered_spans(person, rules) {
        starts.push(hire(span));
        starts.push(StartSpan { span, countable: Countable::Until(span.ends_on) });
    }
    let renewals = person
        .criteria
        .iter()
        .filter_map(|fact| {
            let rule = rules.criterion(&fact.code).filter(|rule| !rule.iae_only)?;
            let possible = age_span(rule.age, person.birth_on)?;
            let lapsed_on = criterion_spans(person, fact, rules).iter().filter_map(|s| s.ends_on).max();
            Some(Renewal { criterion: fact.id, lapsed_on, possible, months })
        })
        .collect();
    EligibleDates { starts, renewals }
}
