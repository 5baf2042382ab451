use super::pass::days_of_months;
use super::*;
use crate::execution::fixtures::d;
use crate::message::Arg;
use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;

fn rules() -> EligibilityRules {
    toml::from_str(include_str!("../../../../../assets/rules/criteria.toml")).unwrap()
}

fn pass(from: &str) -> PassFacts {
    PassFacts { starts_on: d(from), withdrawn_on: None, suspensions: Vec::new(), extensions: Vec::new() }
}

fn period(reason: &str, from: &str, to: &str) -> PassPeriod {
    PassPeriod { reason: reason.into(), starts_on: d(from), ends_on: d(to) }
}

fn state(pass: &PassFacts, at: &str) -> PassState {
    pass_state(pass, d(at), &rules().iae)
}

fn end(pass: &PassFacts) -> NaiveDate {
    state(pass, "2026-01-01").ends_on
}

#[test]
fn a_pass_lasts_730_days_the_first_one_included() {
    let pass = pass("2026-03-01");
    assert_eq!(end(&pass), d("2028-02-28"), "a leap year takes one day: 730 days are not two years");
    for (at, standing, left) in [
        ("2026-02-28", PassStanding::Future, 730),
        ("2026-03-01", PassStanding::Running, 730),
        ("2026-03-02", PassStanding::Running, 729),
        ("2028-02-27", PassStanding::Running, 2),
        ("2028-02-28", PassStanding::Running, 1),
        ("2028-02-29", PassStanding::Ended, 0),
    ] {
        let state = state(&pass, at);
        assert_eq!((state.standing, state.days_left), (standing, left), "{at}");
    }
}

#[test]
fn a_suspension_pushes_the_end_back_by_its_days() {
    let mut pass = pass("2026-03-01");
    pass.suspensions = vec![period("contract_broken", "2026-06-01", "2026-06-30")];
    assert_eq!(end(&pass), d("2028-03-29"), "thirty days later");
    for (at, standing, left, until) in [
        ("2026-05-31", PassStanding::Running, 639, None),
        ("2026-06-01", PassStanding::Suspended, 638, Some("2026-06-30")),
        ("2026-06-30", PassStanding::Suspended, 638, Some("2026-06-30")),
        ("2026-07-01", PassStanding::Running, 638, None),
        ("2028-03-29", PassStanding::Running, 1, None),
        ("2028-03-30", PassStanding::Ended, 0, None),
    ] {
        let state = state(&pass, at);
        assert_eq!((state.standing, state.days_left), (standing, left), "{at}");
        assert_eq!(state.suspended_until, until.map(d), "{at}");
    }
    let covered = pass_spans(&pass, &rules().iae);
    let ends: Vec<_> = covered.iter().map(|s| (s.starts_on, s.ends_on.unwrap())).collect();
    assert_eq!(
        ends,
        [(d("2026-03-01"), d("2026-05-31")), (d("2026-07-01"), d("2028-03-29"))],
        "suspended days are not covered"
    );
    // On the last day, on the day after, and before the first day.
    for (from, to, last) in [
        ("2028-02-28", "2028-03-08", "2028-03-09"),
        ("2028-02-29", "2028-03-09", "2028-02-28"),
        ("2026-02-28", "2026-03-09", "2028-02-28"),
        ("2026-03-01", "2026-03-10", "2028-03-09"),
    ] {
        pass.suspensions = vec![period("contract_broken", from, to)];
        assert_eq!(end(&pass), d(last), "suspended from {from}");
    }
    // The same days twice count once.
    pass.suspensions = vec![
        period("contract_broken", "2026-06-01", "2026-06-20"),
        period("contract_finished", "2026-06-11", "2026-06-30"),
    ];
    assert_eq!(end(&pass), d("2028-03-29"));
}

#[test]
fn suspensions_are_36_months_at_most_in_all() {
    let rules = rules().iae;
    let base = pass("2026-03-01");
    for (to, refused) in [("2029-05-30", false), ("2029-05-31", false), ("2029-06-01", true)] {
        let one = period("contract_broken", "2026-06-01", to);
        let answer = check_suspension(&base, &one, &rules);
        assert_eq!(answer.is_err(), refused, "until {to}");
        if let Err(refusal) = answer {
            assert_eq!((refusal.field, refusal.message.key.as_str()), ("ends_on", "pass-refused-suspension"));
            assert_eq!(refusal.message.args["date"], Arg::Date(d("2029-05-31")));
        }
    }
    // A second one has what the first left: 1 096 days from 1 June 2026, of which 30 are used.
    let mut pass = base;
    pass.suspensions = vec![period("contract_broken", "2026-06-01", "2026-06-30")];
    for (days, refused) in [(1_065, false), (1_066, false), (1_067, true)] {
        let ends_on = d("2026-09-01") + TimeDelta::days(days - 1);
        let two = PassPeriod { reason: "contract_finished".into(), starts_on: d("2026-09-01"), ends_on };
        assert_eq!(check_suspension(&pass, &two, &rules).is_err(), refused, "{days} days");
    }
    // What was recorded beyond the ceiling adds nothing.
    let before = end(&pass);
    pass.suspensions.push(period("contract_finished", "2026-09-01", "2032-12-31"));
    assert_eq!(end(&pass), before + TimeDelta::days(1_066));
}

#[test]
fn a_suspension_is_refused_by_its_field() {
    let mut pass = pass("2026-03-01");
    pass.suspensions = vec![period("contract_broken", "2026-06-01", "2026-06-30")];
    for (reason, from, to, expected) in [
        ("contract_broken", "2026-07-01", "2026-07-01", None),
        ("contract_broken", "2026-05-01", "2026-05-31", None),
        ("holidays", "2026-07-01", "2026-07-31", Some(("reason", "pass-refused-reason"))),
        ("contract_broken", "2026-07-02", "2026-07-01", Some(("ends_on", "error-dates-reversed"))),
        ("contract_broken", "2026-02-28", "2026-03-31", Some(("starts_on", "pass-refused-outside"))),
        ("contract_broken", "2028-03-29", "2028-04-30", None),
        ("contract_broken", "2028-03-30", "2028-04-30", Some(("starts_on", "pass-refused-outside"))),
        ("contract_broken", "2026-06-30", "2026-07-10", Some(("starts_on", "pass-refused-overlap"))),
        ("contract_broken", "2026-05-20", "2026-06-01", Some(("starts_on", "pass-refused-overlap"))),
        ("contract_broken", "2026-05-20", "2026-07-10", Some(("starts_on", "pass-refused-overlap"))),
    ] {
        let answer = check_suspension(&pass, &period(reason, from, to), &rules().iae);
        let refused = answer.as_ref().err().map(|r| (r.field, r.message.key.as_str()));
        assert_eq!(refused, expected, "{reason} {from} {to}");
    }
}

const FREE: ExtensionContext<'static> = ExtensionContext { birth_on: None, structures: &[] };

/// Extends a PASS of 1 March 2026 by whole years until refused, then by one day.
fn years_allowed(reason: &str) -> usize {
    let rules = rules().iae;
    let mut pass = pass("2026-03-01");
    for years in 0..8 {
        let starts_on = end(&pass).succ_opt().unwrap();
        let ends_on = starts_on + TimeDelta::days(days_of_months(starts_on, 12) - 1);
        let year = PassPeriod { reason: reason.into(), starts_on, ends_on };
        let day = PassPeriod { ends_on: starts_on, ..year.clone() };
        if check_extension(&pass, &year, FREE, &rules).is_err() {
            assert!(check_extension(&pass, &day, FREE, &rules).is_err(), "{reason}: not one day more");
            return years;
        }
        pass.extensions.push(year);
        assert_eq!(end(&pass), ends_on, "{reason}: the extension is counted in full");
    }
    8
}

#[test]
fn each_reason_of_extension_has_its_ceiling() {
    for (reason, years) in [("rqth", 3), ("difficulties", 3), ("senior", 5), ("training", 8)] {
        assert_eq!(years_allowed(reason), years, "{reason}");
    }
}

#[test]
fn the_last_year_of_an_extension_ends_on_its_day() {
    let rules = rules().iae;
    for (reason, years) in [("rqth", 3), ("senior", 5)] {
        let mut pass = pass("2026-03-01");
        for _ in 1..years {
            let from = end(&pass).succ_opt().unwrap();
            let to = from + TimeDelta::days(days_of_months(from, 12) - 1);
            pass.extensions.push(PassPeriod { reason: reason.into(), starts_on: from, ends_on: to });
        }
        let from = end(&pass).succ_opt().unwrap();
        let limit = d("2028-02-29") + TimeDelta::days(days_of_months(d("2028-02-29"), years * 12) - 1);
        for (shift, refused) in [(-1, false), (0, false), (1, true)] {
            let ends_on = limit + TimeDelta::days(shift);
            let last = PassPeriod { reason: reason.into(), starts_on: from, ends_on };
            assert_eq!(check_extension(&pass, &last, FREE, &rules).is_err(), refused, "{reason} {ends_on}");
        }
        // What was recorded beyond the ceiling adds nothing.
        pass.extensions.push(PassPeriod {
            reason: reason.into(),
            starts_on: from,
            ends_on: limit + TimeDelta::days(90),
        });
        assert_eq!(end(&pass), limit, "{reason}");
    }
}

#[test]
fn an_extension_is_refused_by_its_field() {
    let base = pass("2026-03-01");
    let (young, old) = (Some(d("1978-03-01")), Some(d("1978-02-28")));
    let with = |birth_on, structures| ExtensionContext { birth_on, structures };
    for (reason, from, to, context, expected) in [
        ("rqth", "2028-02-29", "2029-02-27", FREE, None),
        ("rqth", "2028-02-29", "2029-02-28", FREE, Some(("ends_on", "pass-refused-step"))),
        ("rqth", "2028-02-28", "2028-12-31", FREE, Some(("starts_on", "pass-refused-start"))),
        ("rqth", "2028-03-01", "2028-12-31", FREE, Some(("starts_on", "pass-refused-start"))),
        ("rqth", "2028-02-29", "2028-02-28", FREE, Some(("ends_on", "error-dates-reversed"))),
        ("luck", "2028-02-29", "2028-12-31", FREE, Some(("reason", "pass-refused-reason"))),
        ("difficulties", "2028-02-29", "2028-12-31", with(None, &["ACI"][..]), None),
        ("difficulties", "2028-02-29", "2028-12-31", with(None, &["AI", "EI"][..]), None),
        (
            "difficulties",
            "2028-02-29",
            "2028-12-31",
            with(None, &["EI"][..]),
            Some(("reason", "pass-refused-structure")),
        ),
        ("senior", "2028-02-29", "2028-12-31", with(old, &["EI"][..]), None),
        ("senior", "2028-02-29", "2028-12-31", with(young, &[][..]), Some(("reason", "pass-refused-age"))),
    ] {
        let answer = check_extension(&base, &period(reason, from, to), context, &rules().iae);
        let refused = answer.as_ref().err().map(|r| (r.field, r.message.key.as_str()));
        assert_eq!(refused, expected, "{reason} {from} {to}");
    }
    let mut withdrawn = base;
    withdrawn.withdrawn_on = Some(d("2027-01-01"));
    let answer = check_extension(&withdrawn, &period("rqth", "2028-02-29", "2028-12-31"), FREE, &rules().iae);
    assert_eq!(answer.unwrap_err().message.key, "pass-refused-withdrawn");
}

#[test]
fn a_withdrawn_pass_stops_the_day_before() {
    let mut pass = pass("2026-03-01");
    pass.withdrawn_on = Some(d("2027-01-15"));
    for (at, standing) in [
        ("2027-01-14", PassStanding::Running),
        ("2027-01-15", PassStanding::Withdrawn),
        ("2029-01-01", PassStanding::Withdrawn),
    ] {
        assert_eq!(state(&pass, at).standing, standing, "{at}");
    }
    assert_eq!(state(&pass, "2027-01-14").days_left, 1);
    assert_eq!(end(&pass), d("2027-01-14"));
    // A withdrawal after the end changes nothing.
    pass.withdrawn_on = Some(d("2028-06-01"));
    assert_eq!((end(&pass), state(&pass, "2028-07-01").standing), (d("2028-02-28"), PassStanding::Ended));
    pass.withdrawn_on = Some(d("2026-03-01"));
    assert!(pass_spans(&pass, &rules().iae).is_empty(), "withdrawn on its first day, it never served");
    assert_eq!(new_pass_from(&[pass], &rules().iae), None, "and nothing is to be waited for");
}

#[test]
fn another_pass_waits_two_years() {
    let rules = rules();
    let ended = pass("2022-03-01");
    assert_eq!(end(&ended), d("2024-02-28"));
    assert_eq!(new_pass_from(std::slice::from_ref(&ended), &rules.iae), Some(d("2026-03-01")));
    let older = pass("2018-01-01");
    assert_eq!(new_pass_from(&[ended, older], &rules.iae), Some(d("2026-03-01")));
    assert_eq!(new_pass_from(&[], &rules.iae), None);
    let leap = pass("2022-03-02");
    assert_eq!(state(&leap, "2026-01-01").new_from, d("2026-03-01"), "29 February plus two years");
    assert_eq!(end(&leap), d("2024-02-29"));
}

#[test]
fn a_second_pass_is_refused_by_its_field() {
    let rules = rules().iae;
    let first = pass("2022-03-01");
    let before = pass("2020-03-01");
    assert_eq!(end(&before), d("2022-02-28"));
    for (from, author, expected) in [
        ("2024-02-28", DiagnosisAuthor::Prescriber, Some("pass-refused-second")),
        ("2024-02-29", DiagnosisAuthor::Prescriber, None),
        ("2024-02-29", DiagnosisAuthor::Employer, Some("pass-refused-waiting")),
        ("2026-02-28", DiagnosisAuthor::Employer, Some("pass-refused-waiting")),
        ("2026-03-01", DiagnosisAuthor::Employer, None),
    ] {
        let answer = check_pass(std::slice::from_ref(&first), &pass(from), author, &rules);
        assert_eq!(answer.err().map(|r| r.message.key).as_deref(), expected, "{from} {author:?}");
    }
    // What came later makes nobody wait, yet may not overlap.
    assert!(check_pass(std::slice::from_ref(&first), &before, DiagnosisAuthor::Employer, &rules).is_ok());
    assert!(check_pass(&[first], &pass("2020-03-02"), DiagnosisAuthor::Employer, &rules).is_err());
    let reversed = PassFacts { withdrawn_on: Some(d("2026-02-28")), ..pass("2026-03-01") };
    let answer = check_pass(&[], &reversed, DiagnosisAuthor::Employer, &rules);
    assert_eq!(answer.unwrap_err().field, "withdrawn_on");
}

fn passes() -> impl Strategy<Value = PassFacts> {
    let reasons = prop_oneof![
        Just("contract_broken"),
        Just("training"),
        Just("rqth"),
        Just("senior"),
        Just("difficulties"),
        Just("")
    ];
    let period = (reasons, -30i64..2_500, 0i64..900);
    let periods = || proptest::collection::vec(period.clone(), 0..5);
    (periods(), periods(), proptest::option::of(-10i64..2_000)).prop_map(
        |(suspensions, extensions, withdrawn)| {
            let day = |n: i64| d("2024-01-15") + TimeDelta::days(n);
            let period = |(reason, from, length): (&str, i64, i64)| PassPeriod {
                reason: reason.into(),
                starts_on: day(from),
                ends_on: day(from + length),
            };
            PassFacts {
                starts_on: day(0),
                withdrawn_on: withdrawn.map(day),
                suspensions: suspensions.into_iter().map(period).collect(),
                extensions: extensions.into_iter().map(period).collect(),
            }
        },
    )
}

proptest! {
    #[test]
    fn each_day_that_runs_takes_one_day_and_no_other(pass in passes(), n in -60i64..5_000) {
        let rules = rules().iae;
        let today = d("2024-01-15") + TimeDelta::days(n);
        let (now, next) = (pass_state(&pass, today, &rules), pass_state(&pass, today.succ_opt().unwrap(), &rules));
        let ran = i64::from(now.standing == PassStanding::Running);
        prop_assert_eq!(now.days_left - ran, next.days_left);
        let covered = pass_spans(&pass, &rules).iter().any(|s| s.contains(today));
        prop_assert_eq!(covered, now.standing == PassStanding::Running);
        prop_assert_eq!(now.suspended_until.is_some(), now.standing == PassStanding::Suspended);
        prop_assert_eq!(now.ends_on, next.ends_on, "the end is the same whenever it is asked");
        prop_assert!(now.new_from > now.ends_on);
    }

    #[test]
    fn no_file_makes_a_pass_longer_than_its_ceilings(pass in passes()) {
        let rules = rules().iae;
        let ends_on = PassFacts { withdrawn_on: None, ..pass.clone() };
        let ends_on = pass_state(&ends_on, d("2024-01-15"), &rules).ends_on;
        let years = pass.extensions.iter().filter(|e| e.reason == "training").count() as i64 + 3 + 3 + 5;
        let most = TimeDelta::days(730 + 1_096 + 366 * years);
        prop_assert!(ends_on < d("2024-01-15") + most);
    }

    #[test]
    fn the_order_of_the_records_changes_nothing(pass in passes(), n in -60i64..5_000) {
        let rules = rules().iae;
        let at = d("2024-01-15") + TimeDelta::days(n);
        let mut other = pass.clone();
        other.suspensions.reverse();
        other.extensions.reverse();
        prop_assert_eq!(pass_state(&pass, at, &rules).ends_on, pass_state(&other, at, &rules).ends_on);
    }

    #[test]
    fn what_is_accepted_is_counted_in_full(pass in passes(), from in 0i64..3_000, length in 0i64..1_200) {
        let rules = rules().iae;
        let clean = PassFacts { withdrawn_on: None, extensions: Vec::new(), suspensions: Vec::new(), ..pass };
        let starts_on = clean.starts_on + TimeDelta::days(from);
        let new = PassPeriod { reason: "contract_broken".into(), starts_on, ends_on: starts_on + TimeDelta::days(length) };
        if check_suspension(&clean, &new, &rules).is_ok() {
            let mut with = clean.clone();
            with.suspensions.push(new);
            let at = clean.starts_on;
            let (a, b) = (pass_state(&clean, at, &rules), pass_state(&with, at, &rules));
            prop_assert_eq!((b.ends_on - a.ends_on).num_days(), length + 1);
            prop_assert_eq!(a.days_left, b.days_left, "a suspension gives no day and takes none");
        }
    }
}
