//! The dates of a person's eligibility without its reasons: all that matching may know.

use crate::eligibility::facts::PersonFacts;
use crate::eligibility::rules::EligibilityRules;
use crate::eligibility::spans::{age_span, countable_periods, criterion_spans, proven_spans, structure_span};
use crate::execution::{Span, plus_months};
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
        ends.reduce(|a, b| a.zip(b).map(|(a, b)| a.max(b)))
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
    // A start while the structure employs the person also opens the months of the clause.
    starts.extend(structure_span(person, rules).map(hire));
    starts.extend(
        structure_span(person, rules)
            .map(|span| StartSpan { span, countable: Countable::Until(span.ends_on) }),
    );
    let renewals = person
        .criteria
        .iter()
        .filter_map(|fact| {
            let possible = age_span(rules.criterion(&fact.code)?.age, person.birth_on)?;
            let lapsed_on = criterion_spans(person, fact, rules).iter().filter_map(|s| s.ends_on).max();
            Some(Renewal { criterion: fact.id, lapsed_on, possible, months })
        })
        .collect();
    EligibleDates { starts, renewals }
}
