//! Hours owed for what is invoiced or ordered, as framework agreements write it: one hour for 2 000 euros invoiced
//! above 2.7 million, say.
//!
//! What is owed at a date depends on the sum billed by then, never on the order or the cutting of the bills.

use crate::execution::commitments::CommitmentLine;
use crate::quantity::{Cents, Hours, div_round};
use crate::vocabulary::{BillingKind, CommitmentKind};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The rule of a lot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AccrualRule {
    /// What is looked at: the other kind of bill is kept, and owes nothing.
    pub basis: BillingKind,
    /// Hours for each `per`.
    pub hours: Hours,
    /// So many euros.
    pub per: Cents,
    /// Amount from which hours are owed.
    pub trigger_amount: Cents,
}

/// A bill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BillingFacts {
    /// When.
    #[ts(type = "string")]
    pub on_date: NaiveDate,
    /// Kind.
    pub kind: BillingKind,
    /// Amount, negative for a credit.
    pub amount: Cents,
}

impl AccrualRule {
    /// Hours owed for a sum billed, rounded half away from zero to the hundredth of an hour.
    #[must_use]
    pub fn owed(&self, billed: Cents) -> Hours {
        let above = (billed.get() - self.trigger_amount.get().max(0)).max(0);
        let product = i128::from(above) * i128::from(self.hours.get().max(0));
        Hours::new(div_round(product, i128::from(self.per.get())).unwrap_or(0))
    }

    /// What each day of billing adds to what is owed: dated lines, whose sum up to a date is what is owed that day.
    #[must_use]
    pub fn lines(&self, bills: &[BillingFacts]) -> Vec<CommitmentLine> {
        let mut days: BTreeMap<NaiveDate, i64> = BTreeMap::new();
        for bill in bills.iter().filter(|b| b.kind == self.basis) {
            let day = days.entry(bill.on_date).or_default();
            *day = day.saturating_add(bill.amount.get());
        }
        let (mut billed, mut owed) = (0i64, Hours::ZERO);
        let mut lines = Vec::new();
        for (day, amount) in days {
            billed = billed.saturating_add(amount);
            let now = self.owed(Cents::new(billed));
            if now != owed {
                let kind = CommitmentKind::Order;
                lines.push(CommitmentLine { effective_on: day, kind, hours: now - owed });
                owed = now;
            }
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::execution::commitments::due_at;
    use crate::execution::fixtures::d;
    use proptest::prelude::*;

    /// The clause of a published contract: one hour for 2 000 EUR invoiced above 2.7 million.
    fn published() -> AccrualRule {
        AccrualRule {
            basis: BillingKind::Invoice,
            hours: Hours::whole(1),
            per: Cents::euros(2_000),
            trigger_amount: Cents::euros(2_700_000),
        }
    }

    fn bill(day: &str, euros: i64) -> BillingFacts {
        BillingFacts { on_date: d(day), kind: BillingKind::Invoice, amount: Cents::euros(euros) }
    }

    #[test]
    fn nothing_is_owed_under_the_trigger() {
        for (euros, hours) in [(0, 0), (2_699_999, 0), (2_700_000, 0), (2_900_000, 100), (4_700_000, 1_000)] {
            assert_eq!(published().owed(Cents::euros(euros)), Hours::whole(hours), "{euros}");
        }
    }

    #[test]
    fn each_bill_adds_what_it_owes_on_its_day() {
        let bills = [
            bill("2026-03-31", 2_000_000),
            bill("2026-06-30", 1_000_000),
            bill("2026-09-30", 400_000),
            bill("2026-10-15", -200_000),
            BillingFacts {
                on_date: d("2026-07-01"),
                kind: BillingKind::Order,
                amount: Cents::euros(9_000_000),
            },
        ];
        let lines = published().lines(&bills);
        for (day, hours) in [
            ("2026-03-31", 0),
            ("2026-06-29", 0),
            ("2026-06-30", 150),
            ("2026-09-30", 350),
            ("2026-10-15", 250),
        ] {
            assert_eq!(due_at(&lines, d(day)), Hours::whole(hours), "{day}");
        }
    }

    proptest! {
        #[test]
        fn order_and_cutting_of_bills_owe_the_same(
            bills in proptest::collection::vec((0i64..300, -50_000_000i64..900_000_000, 0i64..100), 1..10), at in 0i64..320
        ) {
            let day = |n: i64| d("2026-01-01") + chrono::TimeDelta::days(n);
            let whole: Vec<_> = bills.iter().map(|(n, cents, _)| BillingFacts {
                on_date: day(*n), kind: BillingKind::Invoice, amount: Cents::new(*cents),
            }).collect();
            let mut cut: Vec<_> = bills.iter().flat_map(|(n, cents, percent)| {
                let first = cents / 100 * percent;
                [first, cents - first].map(|amount| BillingFacts {
                    on_date: day(*n), kind: BillingKind::Invoice, amount: Cents::new(amount),
                })
            }).collect();
            cut.reverse();
            prop_assert_eq!(due_at(&published().lines(&whole), day(at)), due_at(&published().lines(&cut), day(at)));
        }
    }
}
