//! Every spelling of dates, months, periods, durations and hours that people send.

use super::Reading::{Clean, Missing, Repaired, Unreadable};
use super::*;
use proptest::prelude::*;

fn text(text: &str) -> Cell {
    Cell::from_text(text.to_owned())
}

fn day(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap()
}

#[test]
fn days_as_people_write_them() {
    let unreadable = || Unreadable("table-date-unreadable");
    for (written, expected) in [
        ("12/03/2027", Clean(day("2027-03-12"))),
        ("12-3-27", Clean(day("2027-03-12"))),
        ("12.03.2027", Clean(day("2027-03-12"))),
        ("2027-03-12", Clean(day("2027-03-12"))),
        ("2027-03-12T08:30:00", Clean(day("2027-03-12"))),
        ("12/03/2027 08:30", Clean(day("2027-03-12"))),
        ("20270312", Clean(day("2027-03-12"))),
        ("1er mars 2027", Clean(day("2027-03-01"))),
        ("lundi 15 févr. 2027", Clean(day("2027-02-15"))),
        ("15-août-27", Clean(day("2027-08-15"))),
        ("03/05/85", Clean(day("1985-05-03"))),
        ("31/02/2027", unreadable()),
        ("12/03", unreadable()),
        ("demain", unreadable()),
        ("12/03/0222", Unreadable("table-date-implausible")),
        ("NC", Missing),
    ] {
        assert_eq!(date(&text(written), Epoch::From1900), expected, "{written}");
    }
}

#[test]
fn day_numbers_count_from_the_workbooks_epoch() {
    let number = |n: &str| Cell::Number(n.to_owned());
    let repaired = |d: &str| Repaired(day(d), "table-date-number");
    assert_eq!(date(&number("46458"), Epoch::From1900), repaired("2027-03-12"));
    assert_eq!(date(&number("46458.35"), Epoch::From1900), repaired("2027-03-12"));
    assert_eq!(date(&number("44996"), Epoch::From1904), repaired("2027-03-12"));
    assert_eq!(date(&number("20270312"), Epoch::From1900), repaired("2027-03-12"));
    assert_eq!(date(&number("12"), Epoch::From1900), Unreadable("table-date-unreadable"));
}

#[test]
fn months_as_people_write_them() {
    let m = |year, month| Clean(YearMonth::new(year, month).unwrap());
    for (written, expected) in [
        ("mars 2027", m(2027, 3)),
        ("Mars-27", m(2027, 3)),
        ("sept-26", m(2026, 9)),
        ("août 2026", m(2026, 8)),
        ("déc. 2026", m(2026, 12)),
        ("03/2027", m(2027, 3)),
        ("2027-03", m(2027, 3)),
        ("202703", m(2027, 3)),
        ("15/03/2027", m(2027, 3)),
        ("may 2027", m(2027, 5)),
        ("jui 2027", Unreadable("table-month-unreadable")),
        ("13/2027", Unreadable("table-month-unreadable")),
        ("2027", Unreadable("table-month-unreadable")),
    ] {
        assert_eq!(month(&text(written), Epoch::From1900), expected, "{written}");
    }
    assert_eq!(month(&Cell::Date(day("2027-03-12")), Epoch::From1900), m(2027, 3));
}

#[test]
fn periods_start_on_their_first_day() {
    let repaired = |d: &str, why| Repaired(day(d), why);
    for (written, expected) in [
        ("12/03/2027", Clean(day("2027-03-12"))),
        ("mars 2027", repaired("2027-03-01", "table-period-month")),
        ("courant mars 2027", repaired("2027-03-01", "table-period-month")),
        ("T2 2027", repaired("2027-04-01", "table-period-quarter")),
        ("2027-T3", repaired("2027-07-01", "table-period-quarter")),
        ("2T 2027", repaired("2027-04-01", "table-period-quarter")),
        ("4ème trimestre 2027", repaired("2027-10-01", "table-period-quarter")),
        ("1er trim. 2027", repaired("2027-01-01", "table-period-quarter")),
        ("2e semestre 2027", repaired("2027-07-01", "table-period-half")),
        ("S1 2027", repaired("2027-01-01", "table-period-half")),
        ("second semestre 2027", repaired("2027-07-01", "table-period-half")),
        ("2027", repaired("2027-01-01", "table-period-year")),
        ("année 2027", repaired("2027-01-01", "table-period-year")),
        ("été 2027", repaired("2027-07-01", "table-period-season")),
        ("fin 2027", repaired("2027-10-01", "table-period-season")),
        ("rentrée 2027", repaired("2027-09-01", "table-period-season")),
        ("semestre 2027", repaired("2027-01-01", "table-period-year")),
        ("2027 ou 2028", Unreadable("table-date-unreadable")),
        ("dès que possible", Unreadable("table-date-unreadable")),
        ("", Missing),
    ] {
        assert_eq!(period_start(&text(written), Epoch::From1900), expected, "{written}");
    }
    let year = Cell::Number("2027".to_owned());
    assert_eq!(period_start(&year, Epoch::From1900), repaired("2027-01-01", "table-period-year"));
}

#[test]
fn durations_in_months_and_years() {
    for (written, expected) in [
        ("24", Clean(24)),
        ("24 mois", Clean(24)),
        ("24mois", Clean(24)),
        ("2 ans", Clean(24)),
        ("1,5 an", Clean(18)),
        ("un an", Clean(12)),
        ("1 an reconductible 3 fois", Repaired(48, "table-duration-renewed")),
        ("1 an renouvelable trois fois", Repaired(48, "table-duration-renewed")),
        ("1 an + 3 reconductions", Repaired(48, "table-duration-renewed")),
        ("12 mois x 4", Repaired(48, "table-duration-renewed")),
        ("4 ans (1+1+1+1)", Repaired(48, "table-duration-words")),
        ("24 mois ferme", Repaired(24, "table-duration-words")),
        ("0", Unreadable("table-duration-zero")),
        ("5000", Unreadable("table-duration-implausible")),
        ("90 jours", Unreadable("table-duration-unreadable")),
        ("ponctuel", Unreadable("table-duration-unreadable")),
    ] {
        assert_eq!(months(&text(written), DurationUnit::Months), expected, "{written}");
    }
    assert_eq!(months(&text("4"), DurationUnit::Years), Clean(48));
    assert_eq!(DurationUnit::named("Durée (en années)"), Some(DurationUnit::Years));
    assert_eq!(DurationUnit::named("Durée du marché"), None);
}

#[test]
fn hours_as_payslips_and_companies_write_them() {
    for (written, expected) in [
        ("151,67", Clean(15_167)),
        ("151.67", Clean(15_167)),
        ("1 234,5 h", Clean(123_450)),
        ("151h40", Clean(15_167)),
        ("151 h 40 min", Clean(15_167)),
        ("151:40", Clean(15_167)),
        ("151:40:00", Clean(15_167)),
        ("7h20", Clean(733)),
        ("35 h", Clean(3_500)),
        ("35 heures", Clean(3_500)),
        ("35h", Clean(3_500)),
        ("0", Clean(0)),
        ("7h5", Unreadable("table-hours-minutes")),
        ("7h75", Unreadable("table-hours-minutes")),
        ("-7", Unreadable("table-hours-negative")),
        ("-7h30", Unreadable("table-hours-negative")),
        ("absent", Unreadable("table-hours-unreadable")),
        ("NC", Missing),
    ] {
        assert_eq!(hours(&text(written)), expected.map(Hours::new), "{written}");
    }
    assert_eq!(hours(&Cell::Duration(151 * 3_600 + 40 * 60)), Clean(Hours::new(15_167)));
    assert_eq!(hours(&Cell::Duration(-60)), Unreadable("table-hours-negative"));
}

#[test]
fn durations_of_spreadsheets() {
    assert_eq!(seconds_of_day_number("6.319444444444445"), Some(546_000));
    assert_eq!(iso_duration("PT151H40M00S"), Some(546_000));
    assert_eq!(iso_duration("P1DT2H"), Some(93_600));
    assert_eq!(iso_duration("P1Y"), None);
}

proptest! {
    #[test]
    fn a_day_survives_its_spellings(n in 0_i64..69_000) {
        let day = day("1911-01-01").checked_add_days(Days::new(u64::try_from(n).unwrap())).unwrap();
        for format in ["%d/%m/%Y", "%Y-%m-%d", "%d.%m.%Y", "%Y%m%d"] {
            prop_assert_eq!(date(&text(&day.format(format).to_string()), Epoch::From1900), Clean(day));
        }
    }

    #[test]
    fn hours_survive_hours_and_minutes(minutes in 0_i64..100_000) {
        let written = format!("{}h{:02}", minutes / 60, minutes % 60);
        let expected = Hours::new(div_round(i128::from(minutes) * 100, 60).unwrap());
        prop_assert_eq!(hours(&text(&written)), Clean(expected));
        prop_assert_eq!(hours(&Cell::Duration(minutes * 60)), Clean(expected));
    }

    #[test]
    fn no_text_makes_a_reader_panic(written in "\\PC{0,40}", figures in "[0-9 a-zé:/.,-]{0,30}") {
        for cell in [text(&written), text(&figures), Cell::Number(figures)] {
            let e = Epoch::From1904;
            let _ = (date(&cell, e), month(&cell, e), period_start(&cell, e), hours(&cell));
            let _ = months(&cell, DurationUnit::Years);
        }
    }
}
