//! Lots nobody speaks of: no exchange and no hours for longer than the office accepts.

use crate::quantity::LotId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A lot in progress and when something was last heard of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SilenceFacts {
    /// The lot.
    pub lot: LotId,
    /// Its first day, when it is known.
    pub starts_on: Option<NaiveDate>,
    /// Days of its exchanges and days hours came, in any order; days to come do not count.
    pub news: Vec<NaiveDate>,
}

/// A lot silent for too long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Silence {
    /// The lot.
    pub lot: LotId,
    /// Last day something was heard, or its first day.
    #[ts(type = "string")]
    pub since: NaiveDate,
    /// Days since then.
    #[ts(type = "number")]
    pub days: i64,
    /// How many times the delay has passed, from 1.
    #[ts(type = "number")]
    pub times: i64,
}

/// The silence of a lot when it is too long: `None` while something was heard less than `most` days ago, or before
/// its first day. A lot whose first day is not known is silent from its first exchange on, or at once without any.
#[must_use]
pub fn silence(facts: &SilenceFacts, today: NaiveDate, most: i64) -> Option<Silence> {
    if facts.starts_on.is_some_and(|start| start > today) {
        return None;
    }
    let heard = facts.news.iter().filter(|day| **day <= today).max().copied();
    let most = most.max(1);
    let unknown = today.checked_sub_signed(chrono::TimeDelta::days(most)).unwrap_or(today);
    let since = heard.max(facts.starts_on).unwrap_or(unknown);
    let days = (today - since).num_days();
    (days >= most).then(|| Silence { lot: facts.lot, since, days, times: days / most })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::execution::fixtures::d;
    use chrono::TimeDelta;
    use proptest::prelude::*;

    fn facts(starts_on: Option<&str>, news: &[&str]) -> SilenceFacts {
        let news = news.iter().map(|t| d(t)).collect();
        SilenceFacts { lot: LotId(1), starts_on: starts_on.map(d), news }
    }

    #[test]
    fn a_lot_is_silent_from_the_day_the_delay_passes() {
        let today = "2026-11-23";
        for (start, news, expected) in [
            (Some("2026-01-05"), &["2026-10-25"][..], None),
            (Some("2026-01-05"), &["2026-10-24"][..], Some(("2026-10-24", 30, 1))),
            (Some("2026-01-05"), &["2026-10-24", "2026-11-02"][..], None),
            (Some("2026-01-05"), &["2026-10-24", "2026-12-02"][..], Some(("2026-10-24", 30, 1))),
            (Some("2026-10-25"), &[][..], None),
            (Some("2026-09-24"), &[][..], Some(("2026-09-24", 60, 2))),
            (Some("2026-11-24"), &["2026-01-05"][..], None),
            (None, &[][..], Some(("2026-10-24", 30, 1))),
            (None, &["2026-11-20"][..], None),
        ] {
            let found = silence(&facts(start, news), d(today), 30);
            let got = found.map(|s| (s.since, s.days, s.times));
            assert_eq!(got, expected.map(|(day, days, times)| (d(day), days, times)), "{start:?} {news:?}");
        }
    }

    proptest! {
        /// The property the office relies on: whatever the log, a lot that is silent for the set number of days is
        /// told, and one of which something was heard since is not.
        #[test]
        fn no_lot_stays_silent_without_an_alert(
            start in prop::option::of(-500_i64..30),
            news in prop::collection::vec(-500_i64..30, 0..40),
            most in 1_i64..200,
        ) {
            let today = d("2026-11-23");
            let day = |n: &i64| today + TimeDelta::days(*n);
            let facts = SilenceFacts {
                lot: LotId(1),
                starts_on: start.as_ref().map(day),
                news: news.iter().map(day).collect(),
            };
            let running = start.is_none_or(|s| s <= 0);
            let heard = news.iter().chain(&start).any(|n| (-most + 1..=0).contains(n));
            let found = silence(&facts, today, most);
            prop_assert_eq!(found.is_some(), running && !heard);
            if let Some(silence) = found {
                prop_assert!(silence.times >= 1 && silence.days >= silence.times * most);
            }
        }

        /// Without news it only gets longer: told one day, told every day after.
        #[test]
        fn a_silence_never_ends_by_itself(news in prop::collection::vec(-200_i64..1, 0..10), most in 1_i64..90) {
            let first = d("2026-11-23");
            let facts = SilenceFacts {
                lot: LotId(1),
                starts_on: Some(d("2026-01-05")),
                news: news.iter().map(|n| first + TimeDelta::days(*n)).collect(),
            };
            let mut before = 0;
            for day in 0..200 {
                let times = silence(&facts, first + TimeDelta::days(day), most).map_or(0, |s| s.times);
                prop_assert!(times >= before);
                before = times;
            }
            prop_assert!(before > 0);
        }
    }
}
