//! Declarations that came after their day, or have not come: what a penalty for delay is counted from.

use super::month_of;
use crate::documents::{penalty_of, reporting_of};
use crate::input;
use crate::ledger::{Ledger, span_of};
use crate::view::delay::LateLine;
use chrono::NaiveDate;
use clausier_domain::execution::declaration_deadline;
use clausier_domain::execution::delay::late_days;
use clausier_domain::execution::rules::ExecutionRules;
use clausier_domain::quantity::{LotId, OrganisationId, YearMonth};
use clausier_store::tables::Lot;
use std::collections::{BTreeMap, BTreeSet};

/// When the hours of a month are due on a contract: by month or by quarter, on its day.
fn due_on(month: YearMonth, reporting: Option<&(bool, u32)>, rules: &ExecutionRules) -> NaiveDate {
    let Some((quarterly, day)) = reporting else { return declaration_deadline(month, rules) };
    let last = if *quarterly { month.plus(((3 - month.month() % 3) % 3).cast_signed()) } else { month };
    let next = last.next().first_day();
    NaiveDate::from_ymd_opt(last.next().year(), last.next().month(), *day).unwrap_or(next)
}

/// The declarations of a lot that are late, the oldest first. A declaration is received on the day its first hours were
/// written; what was corrected afterwards is no delay.
pub(super) fn late_lines(ledger: &Ledger, lot: &Lot, rules: &ExecutionRules) -> Vec<LateLine> {
    let tender = ledger.studio.tenders.get(&lot.contract);
    let count = penalty_of(tender).late_in;
    let reporting = tender.filter(|tender| !tender.reporting.is_empty()).map(|tender| {
        let written = reporting_of(Some(tender));
        (written.rhythm == "quarterly", written.day)
    });
    // By the day and the company: a quarter is one declaration.
    let mut due: BTreeMap<(NaiveDate, OrganisationId), BTreeSet<YearMonth>> = BTreeMap::new();
    for placement in ledger.placements_on(lot.id) {
        let span = span_of(placement);
        let first = YearMonth::of(span.starts_on);
        let last = span.ends_on.map_or(ledger.due_month, YearMonth::of).min(ledger.due_month);
        let months = std::iter::successors(Some(first), |month| Some(month.next()));
        for month in months.take_while(|month| *month <= last) {
            let day = due_on(month, reporting.as_ref(), rules);
            if day < ledger.today {
                due.entry((day, placement.employer)).or_default().insert(month);
            }
        }
    }
    let line = |((due_on, employer), months): ((NaiveDate, OrganisationId), BTreeSet<YearMonth>)| {
        let received =
            months.iter().map(|month| received_on(ledger, lot.id, employer, *month)).max().flatten();
        let missing =
            months.iter().any(|month| month_of(ledger, lot.id, employer, *month).status == "missing");
        let until = received.filter(|_| !missing).unwrap_or(ledger.today);
        let days = late_days(due_on, until, count, &ledger.reminding.calendar);
        (days > 0).then(|| LateLine {
            organisation: ledger.organisation_name(employer),
            months: months.into_iter().collect(),
            due_on: input::iso(due_on),
            received_on: input::optional_iso(received.filter(|_| !missing)),
            days,
        })
    };
    due.into_iter().filter_map(line).collect()
}

/// The day the first hours of a company's month were written.
fn received_on(ledger: &Ledger, lot: LotId, employer: OrganisationId, month: YearMonth) -> Option<NaiveDate> {
    ledger
        .placements_on(lot)
        .filter(|placement| placement.employer == employer)
        .filter_map(|placement| Some(ledger.hours.get(&placement.id)?.get(&month)?.line.declared_on))
        .min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assets::assets;

    #[test]
    fn a_month_and_a_quarter_are_due_on_the_day_of_the_contract() {
        let rules = &assets().unwrap().execution;
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let month = |number| YearMonth::from_number(number).unwrap();
        assert_eq!(due_on(month(202_610), None, rules), day("2026-11-10"));
        assert_eq!(due_on(month(202_612), Some(&(false, 15)), rules), day("2027-01-15"));
        for number in [202_610, 202_611, 202_612] {
            assert_eq!(due_on(month(number), Some(&(true, 15)), rules), day("2027-01-15"), "{number}");
        }
    }
}
