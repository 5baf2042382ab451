//! Every spelling of numbers that people send.

use super::Reading::{Clean, Missing, Repaired, Unreadable};
use super::*;
use proptest::prelude::*;

fn text(text: &str) -> Cell {
    Cell::from_text(text.to_owned())
}

#[test]
fn amounts_as_people_write_them() {
    let cents = Cents::new;
    for (written, expected) in [
        ("33136.63", Clean(cents(3_313_663))),
        ("1 234,56", Clean(cents(123_456))),
        ("1\u{202f}234,56\u{a0}€", Clean(cents(123_456))),
        ("€ 1234,5", Clean(cents(123_450))),
        ("12'000", Clean(cents(1_200_000))),
        ("1.234.567,8", Clean(cents(123_456_780))),
        ("12,345.60", Clean(cents(1_234_560))),
        ("45 000 EUR HT", Clean(cents(4_500_000))),
        ("45 000 € H.T.", Clean(cents(4_500_000))),
        ("90 000 € HT", Clean(cents(9_000_000))),
        ("150.000 €", Repaired(cents(15_000_000), "table-amount-thousands")),
        ("150,000", Repaired(cents(15_000_000), "table-amount-thousands")),
        ("0,125", Clean(cents(13))),
        ("120 k€", Repaired(cents(12_000_000), "table-amount-unit")),
        ("120K€ HT", Repaired(cents(12_000_000), "table-amount-unit")),
        ("1,25 M€", Repaired(cents(125_000_000), "table-amount-unit")),
        ("1,250 M€", Repaired(cents(125_000_000), "table-amount-unit")),
        ("2,5 millions d'euros", Repaired(cents(250_000_000), "table-amount-unit")),
        ("env. 80 000 €", Repaired(cents(8_000_000), "table-amount-words")),
        ("≈ 80 000", Repaired(cents(8_000_000), "table-amount-words")),
        ("80 000 € / an", Repaired(cents(8_000_000), "table-amount-yearly")),
        ("80 k€ par an", Repaired(cents(8_000_000), "table-amount-yearly")),
        ("100 à 150 k€", Repaired(cents(12_500_000), "table-amount-range")),
        ("entre 100 000 et 150 000 €", Repaired(cents(12_500_000), "table-amount-range")),
        ("100 000 - 150 000 €", Repaired(cents(12_500_000), "table-amount-range")),
        ("NC", Missing),
        ("à définir", Missing),
        ("-", Missing),
        ("  ", Missing),
        ("-5", Unreadable("table-amount-negative")),
        ("(500)", Unreadable("table-amount-negative")),
        ("1e17", Unreadable("table-amount-unreadable")),
        ("100000000001", Unreadable("table-amount-too-large")),
        ("999999999999999999999", Unreadable("table-amount-too-large")),
        ("selon besoins", Unreadable("table-amount-unreadable")),
        ("lot 1 : 100, lot 2 : 200, lot 3 : 300", Unreadable("table-amount-unreadable")),
        ("2 lots de 50 000 €", Unreadable("table-amount-unreadable")),
        ("voir lot 3", Unreadable("table-amount-unreadable")),
        ("T2 2027", Unreadable("table-amount-unreadable")),
        ("12 34", Unreadable("table-amount-unreadable")),
        ("150 000 à 100 000", Unreadable("table-amount-unreadable")),
    ] {
        assert_eq!(amount(&text(written), Unit::Euros), expected, "{written}");
    }
}

#[test]
fn the_heading_decides_the_unit_of_plain_numbers() {
    let number = |text: &str| Cell::Number(text.to_owned());
    assert_eq!(amount(&number("120.5"), Unit::Thousands), Clean(Cents::euros(120_500)));
    assert_eq!(amount(&text("1,250"), Unit::Millions), Clean(Cents::euros(1_250_000)));
    assert_eq!(
        amount(&text("120 M€"), Unit::Thousands),
        Repaired(Cents::euros(120_000_000), "table-amount-unit"),
        "the cell's own unit wins"
    );
    assert_eq!(amount(&number("150.125"), Unit::Euros), Clean(Cents::new(15_013)), "a number is no text");
    for (heading, unit) in [
        ("Montant estimé (k€ HT)", Some(Unit::Thousands)),
        ("Montant en M€", Some(Unit::Millions)),
        ("Montant en milliers d’euros", Some(Unit::Thousands)),
        ("Montant KEUR", Some(Unit::Thousands)),
        ("Montant € HT", None),
        ("Maîtrise d'ouvrage", None),
    ] {
        assert_eq!(Unit::named(heading), unit, "{heading}");
    }
}

#[test]
fn what_is_no_amount_is_refused() {
    for cell in [Cell::Bool(true), Cell::Duration(3600), Cell::Date(chrono::NaiveDate::default())] {
        assert_eq!(amount(&cell, Unit::Euros), Unreadable("table-amount-unreadable"), "{cell:?}");
    }
    assert_eq!(amount(&Cell::Error("#REF!".to_owned()), Unit::Euros), Unreadable("table-cell-error"));
    assert_eq!(amount(&Cell::Empty, Unit::Euros), Missing);
}

#[test]
fn rates_from_fractions_and_percents() {
    for (written, expected) in [
        ("5 %", Clean(500)),
        ("7,25%", Clean(725)),
        ("0,05", Clean(500)),
        ("0.5 %", Clean(50)),
        ("1", Clean(10_000)),
        ("5", Clean(500)),
        ("100", Clean(10_000)),
        ("0", Clean(0)),
        ("120", Unreadable("table-percent-unreadable")),
        ("-5 %", Unreadable("table-percent-unreadable")),
        ("cinq", Unreadable("table-percent-unreadable")),
    ] {
        assert_eq!(percent(&text(written)), expected.map(BasisPoints::new), "{written}");
    }
}

#[test]
fn counts_are_never_rounded() {
    for (written, expected) in [
        ("12", Clean(12)),
        ("12,0", Clean(12)),
        ("1 200", Clean(1_200)),
        ("12,5", Unreadable("table-integer-unreadable")),
        ("douze", Unreadable("table-integer-unreadable")),
    ] {
        assert_eq!(integer(&text(written)), expected, "{written}");
    }
}

#[test]
fn yes_and_no() {
    for (written, expected) in [
        ("Oui", Clean(true)),
        ("X", Clean(true)),
        ("✓", Clean(true)),
        ("N", Clean(false)),
        ("Oui, depuis 2025", Repaired(true, "table-yes-words")),
        ("", Missing),
        ("peut-être", Unreadable("table-yes-unreadable")),
    ] {
        assert_eq!(yes_no(&text(written)), expected, "{written}");
    }
    assert_eq!(yes_no(&Cell::Bool(false)), Clean(false));
}

proptest! {
    #[test]
    fn an_amount_survives_its_french_spelling(cents in 0_i64..=9_999_999_999_900) {
        let digits = (cents / 100).to_string();
        let grouped: Vec<String> = digits.as_bytes().rchunks(3).rev()
            .map(|g| String::from_utf8_lossy(g).into_owned()).collect();
        let french = format!("{},{:02} €", grouped.join("\u{202f}"), cents % 100);
        prop_assert_eq!(amount(&text(&french), Unit::Euros), Clean(Cents::new(cents)));
    }

    #[test]
    fn no_text_makes_a_reader_panic(written in "\\PC{0,40}", figures in "[0-9 .,€kM%/()-]{0,30}") {
        for cell in [text(&written), text(&figures), Cell::Number(figures)] {
            let _ = (amount(&cell, Unit::Millions), percent(&cell), integer(&cell), yes_no(&cell));
        }
    }
}
