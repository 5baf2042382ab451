use super::*;
use crate::execution::fixtures::{d, holidays};
use proptest::prelude::*;

#[test]
fn easter_is_the_one_of_the_almanac() {
    for (year, expected) in [
        (1818, "1818-03-22"),
        (1943, "1943-04-25"),
        (1954, "1954-04-18"),
        (1981, "1981-04-19"),
        (2000, "2000-04-23"),
        (2008, "2008-03-23"),
        (2011, "2011-04-24"),
        (2024, "2024-03-31"),
        (2025, "2025-04-20"),
        (2026, "2026-04-05"),
        (2027, "2027-03-28"),
        (2038, "2038-04-25"),
        (2076, "2076-04-19"),
        (2285, "2285-03-22"),
    ] {
        assert_eq!(easter(year), Some(d(expected)), "{year}");
    }
}

#[test]
fn the_table_is_whole_and_names_its_territories() {
    let table = holidays();
    assert_eq!(table.fault(), None);
    assert_eq!(
        table.territories(),
        ["alsace_moselle", "guadeloupe", "guyane", "la_reunion", "martinique", "mayotte"]
    );
    let mut broken = table;
    broken.holidays[0].easter = Some(3);
    assert_eq!(broken.fault(), Some("new-year"));
}

#[test]
fn the_eleven_days_of_the_country_and_those_of_a_territory() {
    let of = |territory: &str, year| holidays().calendar(territory).holidays(year);
    let expected: Vec<NaiveDate> = [
        "2026-01-01",
        "2026-04-06",
        "2026-05-01",
        "2026-05-08",
        "2026-05-14",
        "2026-05-25",
        "2026-07-14",
        "2026-08-15",
        "2026-11-01",
        "2026-11-11",
        "2026-12-25",
    ]
    .iter()
    .map(|t| d(t))
    .collect();
    assert_eq!(of("", 2026), expected);
    assert_eq!(of("unknown", 2026), expected);
    let alsace = of("alsace_moselle", 2026);
    assert!(alsace.contains(&d("2026-04-03")) && alsace.contains(&d("2026-12-26")));
    for (territory, day) in [
        ("mayotte", "2026-04-27"),
        ("martinique", "2026-05-22"),
        ("guadeloupe", "2026-05-27"),
        ("guyane", "2026-06-10"),
        ("la_reunion", "2026-12-20"),
    ] {
        let days = of(territory, 2026);
        assert!(days.contains(&d(day)) && days.len() == 12, "{territory}");
    }
}

#[test]
fn working_days_step_over_week_ends_and_holidays() {
    let calendar = holidays().calendar("");
    for (from, count, expected) in [
        // 10 November 2026 is a Tuesday, the 11th a holiday.
        ("2026-11-10", 1, "2026-11-12"),
        ("2026-11-10", 5, "2026-11-18"),
        ("2026-11-10", 0, "2026-11-10"),
        ("2026-11-11", 0, "2026-11-12"),
        ("2026-12-24", 1, "2026-12-28"),
        ("2026-12-31", 1, "2027-01-04"),
        // Ascension on a Thursday, then Whit Monday.
        ("2026-05-13", 1, "2026-05-15"),
        ("2026-05-22", 1, "2026-05-26"),
        ("2026-05-22", -3, "2026-05-22"),
    ] {
        assert_eq!(calendar.after(d(from), count), d(expected), "{from} + {count}");
    }
    assert_eq!(holidays().calendar("alsace_moselle").after(d("2026-04-02"), 1), d("2026-04-07"));
}

proptest! {
    #[test]
    fn easter_is_a_sunday_of_the_five_weeks_it_can_be(year in 1600_i32..3000) {
        let day = easter(year).unwrap();
        prop_assert_eq!(day.weekday(), Weekday::Sun);
        prop_assert!(day >= NaiveDate::from_ymd_opt(year, 3, 22).unwrap());
        prop_assert!(day <= NaiveDate::from_ymd_opt(year, 4, 25).unwrap());
    }

    #[test]
    fn working_days_are_counted_one_by_one(offset in 0_i64..20_000, count in 1_i64..60, more in 0_i64..30) {
        let calendar = holidays().calendar("");
        let from = d("2000-01-01") + TimeDelta::days(offset);
        let to = calendar.after(from, count);
        prop_assert!(calendar.is_working(to));
        let worked = (1..=(to - from).num_days()).filter(|n| calendar.is_working(from + TimeDelta::days(*n)));
        prop_assert_eq!(i64::try_from(worked.count()).unwrap(), count);
        prop_assert_eq!(calendar.after(to, more.max(1)), calendar.after(from, count + more.max(1)));
    }
}
