//! The next post of somebody whose contract ends, so that a pathway has no gap.

use crate::matching::{CandidateFacts, MatchingRules, NeedFacts, Reason, match_person, score};
use crate::quantity::NeedId;
use chrono::NaiveDate;
use std::cmp::Reverse;

/// A post that could follow a contract.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextSeat {
    /// Which need.
    pub need: NeedId,
    /// First day the person could be there: the post's, or the day after the contract when it is later.
    pub starts_on: NaiveDate,
    /// Days without a contract in between, zero or more.
    pub gap_days: i64,
    /// Reasons, as for any match; nothing stops.
    pub reasons: Vec<Reason>,
}

/// Posts that fit after a contract that ends on `ends_on`, fewest days without a contract first, then the order
/// of any match, whatever the order of `pairs`: each post with the person as matching sees her for it.
///
/// A post that has begun, or begins before the end, is joined the day after: the rules are asked about that day,
/// and a post over by then is not one.
#[must_use]
pub fn next_seats(
    ends_on: NaiveDate,
    pairs: &[(NeedFacts, CandidateFacts)],
    rules: &MatchingRules,
) -> Vec<NextSeat> {
    let Some(free_on) = ends_on.succ_opt() else { return Vec::new() };
    let seat = |(need, person): &(NeedFacts, CandidateFacts)| {
        let need = NeedFacts { starts_on: need.starts_on.max(free_on), ..need.clone() };
        if need.starts_on > need.ends_on {
            return None;
        }
        let points = score(&need, person, rules)?;
        let gap_days = (need.starts_on - free_on).num_days();
        let reasons = match_person(&need, person, rules).reasons;
        Some((points, NextSeat { need: need.id, starts_on: need.starts_on, gap_days, reasons }))
    };
    let mut seats: Vec<(i64, NextSeat)> = pairs.iter().filter_map(seat).collect();
    seats.sort_by_key(|(points, seat)| (seat.gap_days, Reverse(*points), seat.need));
    seats.into_iter().map(|(_, seat)| seat).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::eligibility::{Countable, EligibleDates, StartSpan};
    use crate::execution::Span;
    use crate::execution::fixtures::{d, rules as execution};
    use crate::quantity::{Hours, PersonId};
    use chrono::TimeDelta;
    use proptest::prelude::*;

    fn rules() -> MatchingRules {
        execution().matching
    }

    fn need(id: i64, starts_on: &str, ends_on: &str) -> NeedFacts {
        NeedFacts {
            id: NeedId(id),
            trade: "masonry".into(),
            rome: Vec::new(),
            neighbours: Vec::new(),
            starts_on: d(starts_on),
            ends_on: d(ends_on),
            weekly_hours: Hours::whole(35),
            place: None,
            commune: String::new(),
            licence_b_required: false,
            required_skills: Vec::new(),
            modality: None,
        }
    }

    /// At work until 31 January 2027, hours countable until the end of 2027.
    fn person() -> CandidateFacts {
        let countable = Countable::Until(Some(d("2027-12-31")));
        let span = Span::new(d("2026-01-01"), d("2027-12-31"));
        CandidateFacts {
            id: PersonId(1),
            eligible: EligibleDates { starts: vec![StartSpan { span, countable }], renewals: Vec::new() },
            pass_until: None,
            available_from: None,
            available_until: None,
            absences: Vec::new(),
            placed: vec![Span::new(d("2026-08-01"), d("2027-01-31"))],
            weekly_hours: None,
            place: None,
            commune: String::new(),
            radius_km: None,
            licence_b: false,
            vehicle: false,
            public_transport: true,
            wishes: Vec::new(),
            skills: Vec::new(),
            hours_on_lot: Hours::ZERO,
            refused: false,
        }
    }

    fn with(person: &CandidateFacts, needs: &[NeedFacts]) -> Vec<(NeedFacts, CandidateFacts)> {
        needs.iter().map(|need| (need.clone(), person.clone())).collect()
    }

    fn next(needs: &[NeedFacts]) -> Vec<(i64, String, i64)> {
        let seats = next_seats(d("2027-01-31"), &with(&person(), needs), &rules());
        seats.into_iter().map(|s| (s.need.0, s.starts_on.to_string(), s.gap_days)).collect()
    }

    #[test]
    fn the_limit_days() {
        for (starts, ends, expected) in [
            ("2027-02-01", "2027-06-30", Some(("2027-02-01", 0))),
            ("2027-01-31", "2027-06-30", Some(("2027-02-01", 0))),
            ("2026-09-01", "2027-06-30", Some(("2027-02-01", 0))),
            ("2027-02-02", "2027-06-30", Some(("2027-02-02", 1))),
            ("2027-03-01", "2027-06-30", Some(("2027-03-01", 28))),
            // Over when the person is free.
            ("2026-09-01", "2027-01-31", None),
            // Hours no longer count on that day.
            ("2028-01-01", "2028-06-30", None),
        ] {
            let expected: Vec<_> = expected.map(|(day, gap)| (1, day.to_owned(), gap)).into_iter().collect();
            assert_eq!(next(&[need(1, starts, ends)]), expected, "{starts} to {ends}");
        }
    }

    #[test]
    fn fewest_days_first_then_the_order_of_a_match() {
        let wished = NeedFacts { trade: "painting".into(), ..need(3, "2027-03-01", "2027-06-30") };
        let needs = [need(1, "2027-03-01", "2027-06-30"), need(2, "2027-02-10", "2027-06-30"), wished];
        let person = CandidateFacts { wishes: vec!["painting".into()], ..person() };
        let order: Vec<i64> =
            next_seats(d("2027-01-31"), &with(&person, &needs), &rules()).iter().map(|s| s.need.0).collect();
        assert_eq!(order, [2, 3, 1]);
    }

    #[test]
    fn what_stops_a_match_stops_a_next_post() {
        let open = need(1, "2027-02-01", "2027-06-30");
        assert_eq!(next(std::slice::from_ref(&open)).len(), 1);
        assert!(next(&[NeedFacts { licence_b_required: true, ..open }]).is_empty());
    }

    proptest! {
        #[test]
        fn a_next_post_is_after_the_contract_and_the_order_of_needs_is_nothing(
            ends in 0i64..400, posts in prop::collection::vec((0i64..700, 0i64..400), 0..12)
        ) {
            let day = |n: i64| d("2026-10-01") + TimeDelta::days(n);
            let ends_on = day(ends);
            let needs: Vec<NeedFacts> = (1..).zip(&posts).map(|(id, (start, length))| NeedFacts {
                starts_on: day(*start),
                ends_on: day(start + length),
                ..need(id, "2027-01-01", "2027-01-01")
            }).collect();
            let seats = next_seats(ends_on, &with(&person(), &needs), &rules());
            for seat in &seats {
                let need = needs.iter().find(|n| n.id == seat.need).unwrap();
                prop_assert!(seat.starts_on > ends_on && seat.starts_on >= need.starts_on);
                prop_assert!(seat.starts_on <= need.ends_on);
                prop_assert_eq!(seat.gap_days, (seat.starts_on - ends_on).num_days() - 1);
                prop_assert!(person().eligible.countable_from(seat.starts_on).is_some());
            }
            prop_assert!(seats.windows(2).all(|w| w[0].gap_days <= w[1].gap_days));
            let reversed: Vec<NeedFacts> = needs.iter().rev().cloned().collect();
            prop_assert_eq!(seats, next_seats(ends_on, &with(&person(), &reversed), &rules()));
        }
    }
}
