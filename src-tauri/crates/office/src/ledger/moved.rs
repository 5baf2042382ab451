//! What an action moved in months that were already told to somebody.

use super::Ledger;
use crate::words::Language;
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, LotId, YearMonth};
use std::collections::{BTreeMap, BTreeSet};

/// Lots named one by one; the others are counted.
const NAMED: usize = 3;

type Months = BTreeMap<YearMonth, Hours>;

/// A lot whose counted hours of past months are no longer what they were.
struct Moved {
    lot: LotId,
    first: YearMonth,
    last: YearMonth,
    before: Hours,
    after: Hours,
}

/// Says, lot by lot, how the hours that count in the months before the last one due went from `before` to `after`,
/// whatever the cause: an hour corrected, a proof, a date, a payslip, a setting. A lot that had no hour yet has
/// nothing to correct. The largest change comes first.
pub(crate) fn moved(before: &Ledger, after: &Ledger, language: Language) -> Vec<Message> {
    let due = before.due_month.min(after.due_month);
    let (old, new) = (past(before, due), past(after, due));
    let mut lots: Vec<Moved> =
        old.iter().filter_map(|(lot, months)| lot_moved(*lot, months, new.get(lot))).collect();
    lots.sort_by_key(|m| (-(m.after - m.before).get().abs(), m.lot));
    let others = lots.len().saturating_sub(NAMED);
    let mut said: Vec<Message> = lots.iter().take(NAMED).map(|m| say(after, m, language)).collect();
    if others > 0 {
        said.push(Message::new("moved-others").with("count", others));
    }
    said
}

/// Counted hours of each lot, by month, before `due`.
fn past(ledger: &Ledger, due: YearMonth) -> BTreeMap<LotId, Months> {
    let mut lots: BTreeMap<LotId, Months> = BTreeMap::new();
    for (placement, lines) in &ledger.hours {
        let Some(placement) = ledger.placements.get(placement) else { continue };
        let months = lots.entry(placement.lot).or_default();
        for (month, line) in lines.range(..due) {
            *months.entry(*month).or_default() += line.counted.counted;
        }
    }
    lots
}

fn lot_moved(lot: LotId, old: &Months, new: Option<&Months>) -> Option<Moved> {
    let empty = Months::new();
    let new = new.unwrap_or(&empty);
    let of = |months: &Months, month: &YearMonth| months.get(month).copied().unwrap_or_default();
    let months: BTreeSet<YearMonth> =
        old.keys().chain(new.keys()).filter(|m| of(old, m) != of(new, m)).copied().collect();
    let before: Hours = old.values().sum();
    (!before.is_zero()).then_some(())?;
    Some(Moved { lot, first: *months.first()?, last: *months.last()?, before, after: new.values().sum() })
}

fn say(ledger: &Ledger, moved: &Moved, language: Language) -> Message {
    let key = if moved.first == moved.last { "moved-lot-month" } else { "moved-lot-months" };
    Message::new(key)
        .with("lot", ledger.lot_name(moved.lot, language))
        .with("first", moved.first)
        .with("last", moved.last)
        .with("before", moved.before)
        .with("after", moved.after)
}
