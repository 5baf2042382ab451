//! Posts a lot still needs: from the hours missing, the days left and what one post brings.

use crate::execution::progress::{div_up, post_hours};
use crate::execution::{ExecutionRules, Span, next_day};
use crate::message::Message;
use crate::quantity::Hours;
use chrono::{Datelike, NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Seats that are open on the lot and not filled yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenPosts {
    /// How many seats are left.
    pub seats: i64,
    /// First and last day asked for.
    pub span: Span,
    /// Hours of a week.
    pub weekly_hours: Hours,
}

/// What a suggestion is computed from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningFacts {
    /// First day of the lot.
    pub starts_on: NaiveDate,
    /// Last day of the lot.
    pub ends_on: NaiveDate,
    /// Hours that signed contracts will not bring; zero or less when the lot is held.
    pub missing: Hours,
    /// Most posts the companies hold at once.
    pub most_posts: i64,
    /// Days of the signed contracts.
    pub in_post: Vec<Span>,
    /// Seats already open.
    pub open: Vec<OpenPosts>,
}

/// Posts to open on a lot, all alike, to its last day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SuggestedPosts {
    /// How many, one at least.
    #[ts(type = "number")]
    pub seats: i64,
    /// First day: a Monday, once there was time to find somebody.
    #[ts(type = "string")]
    pub starts_on: NaiveDate,
    /// Last day: the lot's.
    #[ts(type = "string")]
    pub ends_on: NaiveDate,
    /// Hours of a week.
    pub weekly_hours: Hours,
    /// Hours each brings.
    pub seat_hours: Hours,
    /// The computation, in sentences with its figures.
    pub sentences: Vec<Message>,
}

/// Posts that would bring what the lot is missing, less what open seats already promise.
///
/// Never more hours than what is missing, rounded up to one seat; never more posts at once than the companies
/// hold. `None` when the lot is held, when open seats are enough, and when no day or no post is left.
#[must_use]
pub fn suggested_posts(
    lot: &OpeningFacts,
    today: NaiveDate,
    rules: &ExecutionRules,
) -> Option<SuggestedPosts> {
    let tomorrow = next_day(today);
    let promised = |open: &OpenPosts| {
        let from = open.span.starts_on.max(tomorrow).max(lot.starts_on);
        let to = open.span.ends_on.unwrap_or(lot.ends_on).min(lot.ends_on);
        post_hours(open.weekly_hours, from, to, rules).scaled(open.seats.max(0), 1)
    };
    let covered: Hours = lot.open.iter().map(promised).sum();
    let missing = lot.missing - covered;
    let weekly_hours = rules.openings.weekly_hours.value;
    let soonest = today.checked_add_signed(TimeDelta::days(rules.openings.lead_days.value.max(0)))?;
    let starts_on = monday(soonest.max(lot.starts_on));
    let seat_hours = post_hours(weekly_hours, starts_on, lot.ends_on, rules);
    if missing <= Hours::ZERO || seat_hours <= Hours::ZERO {
        return None;
    }
    let wanted = div_up(i128::from(missing.get()), i128::from(seat_hours.get()));
    let room = lot.most_posts - most_at_once(lot, &Span::new(starts_on, lot.ends_on));
    let seats = wanted.min(room);
    if seats < 1 {
        return None;
    }
    let first = if covered > Hours::ZERO {
        Message::new("opening-missing-open").with("missing", lot.missing).with("covered", covered)
    } else {
        Message::new("opening-missing").with("missing", lot.missing)
    };
    let count = Message::new("opening-seats")
        .with("weekly", weekly_hours)
        .with("start", starts_on)
        .with("end", lot.ends_on)
        .with("hours", seat_hours)
        .with("seats", seats);
    let mut sentences = vec![first, count];
    if seats < wanted {
        let left = missing - seat_hours.scaled(seats, 1);
        sentences.push(Message::new("opening-most").with("most", lot.most_posts).with("missing", left));
    }
    Some(SuggestedPosts { seats, starts_on, ends_on: lot.ends_on, weekly_hours, seat_hours, sentences })
}

/// The day, or the Monday after it: work weeks begin on one.
fn monday(date: NaiveDate) -> NaiveDate {
    let past = i64::from(date.weekday().num_days_from_monday());
    date.checked_add_signed(TimeDelta::days((7 - past) % 7)).unwrap_or(date)
}

/// Most posts taken on one day of the period, by contracts or by open seats.
fn most_at_once(lot: &OpeningFacts, period: &Span) -> i64 {
    let contracts = lot.in_post.iter().map(|span| (*span, 1));
    let taken: Vec<(Span, i64)> =
        contracts.chain(lot.open.iter().map(|o| (o.span, o.seats.max(0)))).collect();
    // The number can only rise on a first day.
    let firsts = taken.iter().map(|(span, _)| span.starts_on).filter(|day| period.contains(*day));
    let on =
        |day: NaiveDate| taken.iter().filter(|(span, _)| span.contains(day)).map(|(_, seats)| seats).sum();
    firsts.chain([period.starts_on]).map(on).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::execution::fixtures::{d, rules};
    use proptest::prelude::*;

    /// A lot to 30 June 2027, a Wednesday, that misses so many hours.
    fn lot(missing: i64) -> OpeningFacts {
        OpeningFacts {
            starts_on: d("2026-06-01"),
            ends_on: d("2027-06-30"),
            missing: Hours::whole(missing),
            most_posts: 4,
            in_post: Vec::new(),
            open: Vec::new(),
        }
    }

    fn keys(posts: &SuggestedPosts) -> Vec<&str> {
        posts.sentences.iter().map(|s| s.key.as_str()).collect()
    }

    const TODAY: &str = "2026-11-23";

    fn run(lot: &OpeningFacts) -> Option<SuggestedPosts> {
        suggested_posts(lot, d(TODAY), &rules())
    }

    #[test]
    fn one_seat_more_than_a_whole_number_of_seats_brings() {
        let one = run(&lot(1)).unwrap();
        assert_eq!((one.seats, one.starts_on, one.ends_on), (1, d("2026-12-14"), d("2027-06-30")));
        // 18 days of 31, then six months, of 35 x 52 / 12.
        assert_eq!(one.seat_hours, Hours::new(8_810) + Hours::new(15_170).scaled(6, 1));
        let seat = one.seat_hours;
        for (missing, seats) in [
            (seat, 1),
            (seat + Hours::new(1), 2),
            (seat.scaled(2, 1), 2),
            (Hours::ZERO, 0),
            (Hours::whole(-5), 0),
        ] {
            let found = run(&OpeningFacts { missing, ..lot(0) });
            assert_eq!(found.map_or(0, |f| f.seats), seats, "{missing:?}");
        }
        assert_eq!(keys(&one), ["opening-missing", "opening-seats"]);
    }

    #[test]
    fn open_seats_count_and_so_do_the_posts_the_companies_hold() {
        let open = |seats| OpenPosts {
            seats,
            span: Span::new(d("2026-12-14"), d("2027-06-30")),
            weekly_hours: Hours::whole(35),
        };
        let missing = run(&lot(1)).unwrap().seat_hours.scaled(3, 1);
        let with =
            |open: Vec<OpenPosts>, in_post: Vec<Span>| OpeningFacts { missing, open, in_post, ..lot(0) };
        let two = run(&with(vec![open(1)], Vec::new())).unwrap();
        assert_eq!((two.seats, keys(&two)), (2, vec!["opening-missing-open", "opening-seats"]));
        assert_eq!(run(&with(vec![open(3)], Vec::new())), None, "what is open already covers");
        let contract = |from, to| Span::new(d(from), d(to));
        let busy = vec![
            contract("2026-06-01", "2027-01-31"),
            contract("2026-06-01", "2027-01-31"),
            contract("2027-02-01", "2027-06-30"),
        ];
        let capped = run(&with(Vec::new(), busy.clone())).unwrap();
        assert_eq!((capped.seats, keys(&capped)[2]), (2, "opening-most"), "two at once, four at most");
        let full: Vec<Span> = busy.iter().chain(&busy).copied().collect();
        assert_eq!(run(&with(Vec::new(), full)), None, "no post is left");
    }

    #[test]
    fn a_suggested_post_starts_on_a_monday_within_the_lot() {
        for (today, starts, ends, expected) in [
            ("2026-11-23", "2026-06-01", "2027-06-30", Some("2026-12-14")),
            ("2026-11-24", "2026-06-01", "2027-06-30", Some("2026-12-21")),
            ("2026-11-23", "2027-02-03", "2027-06-30", Some("2027-02-08")),
            ("2026-11-23", "2026-06-01", "2026-12-14", Some("2026-12-14")),
            ("2026-11-23", "2026-06-01", "2026-12-13", None),
        ] {
            let lot = OpeningFacts { starts_on: d(starts), ends_on: d(ends), ..lot(500) };
            let found = suggested_posts(&lot, d(today), &rules());
            assert_eq!(found.map(|f| f.starts_on), expected.map(d), "{today}, {starts} to {ends}");
        }
    }

    fn spans() -> impl Strategy<Value = Vec<Span>> {
        let span = (0i64..500, 0i64..300).prop_map(|(from, length)| {
            let from = d("2026-06-01") + TimeDelta::days(from);
            Span::new(from, from + TimeDelta::days(length))
        });
        proptest::collection::vec(span, 0..5)
    }

    proptest! {
        #[test]
        fn never_more_than_is_missing_rounded_up_to_a_seat(
            missing in -1_000i64..20_000,
            most_posts in 0i64..12,
            in_post in spans(),
            open in spans(),
            today in 0i64..420,
        ) {
            let open = open.into_iter().map(|span| OpenPosts { seats: 1, span, weekly_hours: Hours::whole(28) });
            let lot = OpeningFacts { most_posts, in_post, open: open.collect(), ..lot(missing) };
            let today = d("2026-06-01") + TimeDelta::days(today);
            if let Some(posts) = suggested_posts(&lot, today, &rules()) {
                prop_assert!(lot.missing > Hours::ZERO && posts.seats > 0);
                prop_assert!(posts.starts_on > today && posts.starts_on <= posts.ends_on);
                prop_assert!(posts.seat_hours.scaled(posts.seats, 1) < lot.missing + posts.seat_hours);
                let mut day = posts.starts_on;
                while day <= posts.ends_on {
                    let contracts = lot.in_post.iter().filter(|s| s.contains(day)).count();
                    let seats = lot.open.iter().filter(|o| o.span.contains(day)).count();
                    prop_assert!(i64::try_from(contracts + seats).unwrap() + posts.seats <= most_posts);
                    day += TimeDelta::days(1);
                }
                // Opened as suggested, nothing more is.
                let mut then = lot.clone();
                then.open.push(OpenPosts {
                    seats: posts.seats,
                    span: Span::new(posts.starts_on, posts.ends_on),
                    weekly_hours: posts.weekly_hours,
                });
                prop_assert_eq!(suggested_posts(&then, today, &rules()), None);
            }
        }
    }
}
