//! Pairs that a facilitator would recognise, and pairs she would not.

use super::*;
use proptest::prelude::*;

fn person(last: &str, first: &str, born: &str) -> Identity {
    Identity {
        last_name: last.to_owned(),
        first_name: first.to_owned(),
        birth_on: NaiveDate::parse_from_str(born, "%d/%m/%Y").ok(),
        ..Identity::default()
    }
}

#[track_caller]
fn check(one: &Identity, other: &Identity, expected: Option<Confidence>) -> Vec<Message> {
    let pairs = Register::of(&[one.clone(), other.clone()]).pairs();
    assert_eq!(pairs.first().map(|pair| pair.confidence), expected, "{one:?}\n{other:?}\n{pairs:?}");
    let asked = Register::of(std::slice::from_ref(one)).like(other);
    assert_eq!(asked.first().map(|found| found.confidence), expected, "asked alone");
    pairs.first().map(|pair| pair.facts.clone()).unwrap_or_default()
}

#[test]
fn one_person_written_twice() {
    use Confidence::{Likely, Possible, Sure};
    for (one, other, expected) in [
        (("Benali", "Aïcha", "12/03/1990"), ("BEN ALI", "aicha", "12/03/1990"), Sure),
        (("N’Diaye", "Moussa", "12/03/1990"), ("NDIAYE", "MOUSSA", "12/03/1990"), Sure),
        (("Martin", "Thomas", "12/03/1990"), ("Thomas", "Martin", "12/03/1990"), Likely),
        (("Martin-Dupont", "Léa", "12/03/1990"), ("Dupont", "Léa", "12/03/1990"), Likely),
        (("de La Tour", "Léa", "12/03/1990"), ("La Tour", "Léa", "12/03/1990"), Likely),
        (("de La Tour", "Léa", "12/03/1990"), ("Latour", "Léa", "12/03/1990"), Likely),
        (("Durand", "Philippe", "12/03/1990"), ("Durant", "Filipe", "12/03/1990"), Likely),
        (("Fontaine", "Léa", "12/03/1990"), ("Fontiane", "Léa", "12/03/1990"), Likely),
        (("Martin", "Léa", "12/03/1990"), ("Martin", "Léa", "17/03/1990"), Likely),
        (("Martin", "Léa", "12/03/1990"), ("Martin", "Léa", "12/03/1980"), Likely),
        (("Martin", "Léa", "12/03/1990"), ("Martin", "Léa", "03/12/1990"), Likely),
        (("Martin", "Léa", "12/03/1990"), ("Martin", "Léa", "21/03/1990"), Likely),
        (("Martin", "Léa", "12/03/1990"), ("Martin", "Léa", "01/01/1990"), Possible),
        (("Diallo", "Mamadou", "01/01/1990"), ("Diallo", "Mamadou", "01/01/1990"), Likely),
        (("Martin", "Léa", "12/03/1990"), ("Martin", "Léa", ""), Possible),
        (("Martin", "L.", "12/03/1990"), ("Martin", "Léa", "12/03/1990"), Likely),
    ] {
        check(&person(one.0, one.1, one.2), &person(other.0, other.1, other.2), Some(expected));
    }
}

#[test]
fn two_people_who_look_alike() {
    for (one, other) in [
        // Twins of birth.
        (("Martin", "Léa", "12/03/1990"), ("Martin", "Hugo", "12/03/1990")),
        (("Diallo", "Hassan", "01/01/1990"), ("Diallo", "Hussein", "01/01/1990")),
        (("Martin", "Marie-Anne", "12/03/1990"), ("Martin", "Marie-Claire", "12/03/1990")),
        // A father and his son.
        (("Martin", "Jean", "12/03/1960"), ("Martin", "Jean", "25/07/1988")),
        // Namesakes.
        (("Benali", "Mohamed", "12/03/1990"), ("Benali", "Mohamed", "30/11/1985")),
        // Born the same day.
        (("Martin", "Léa", "12/03/1990"), ("Dubois", "Léa", "12/03/1990")),
        (("", "", "12/03/1990"), ("", "", "12/03/1990")),
    ] {
        check(&person(one.0, one.1, one.2), &person(other.0, other.1, other.2), None);
    }
    // The same birthday, a generation apart: worth a look, no more.
    let (father, son) = (person("Martin", "Jean", "12/03/1965"), person("Martin", "Jean", "12/03/1985"));
    check(&father, &son, Some(Confidence::Possible));
}

#[test]
fn the_birth_name_speaks_for_the_name_in_use() {
    let wed = Identity { birth_name: "Benali".to_owned(), ..person("Martin", "Aïcha", "12/03/1990") };
    let facts = check(&wed, &person("Benali", "Aicha", "12/03/1990"), Some(Confidence::Sure));
    assert_eq!(facts.first().map(|fact| fact.key.as_str()), Some("twins-birth-name"));
}

#[test]
fn a_telephone_stands_in_for_a_date() {
    let with = |phone: &str| Identity { phone: phone.to_owned(), ..person("Martin", "Léa", "") };
    check(&with("06 39 98 12 34"), &with("+33 6 39 98 12 34"), Some(Confidence::Likely));
    check(&with("06 39 98 12 34"), &with("06 39 98 12 35"), Some(Confidence::Possible));
    // The number of a structure says nothing.
    let many: Vec<Identity> = std::iter::repeat_n(with("06 39 98 12 34"), 6).collect();
    assert!(Register::of(&many).pairs().iter().all(|pair| pair.confidence == Confidence::Possible));
    // A father and son share it.
    let at = |born: &str| Identity { phone: "0639981234".to_owned(), ..person("Martin", "Jean", born) };
    check(&at("12/03/1960"), &at("25/07/1988"), None);
}

#[test]
fn two_first_names_that_others_bear_are_no_mistake() {
    let mut people = vec![person("Martin", "Lina", "12/03/2001"), person("Martin", "Lisa", "12/03/2001")];
    assert_eq!(Register::of(&people).pairs()[0].confidence, Confidence::Likely, "nobody else bears them");
    for (n, last) in ["Dubois", "Traoré", "Costa", "Nguyen"].into_iter().enumerate() {
        people.push(person(last, "Lina", &format!("0{}/05/1980", n + 1)));
        people.push(person(last, "Lisa", &format!("0{}/09/1983", n + 1)));
    }
    let pairs = Register::of(&people).pairs();
    assert_eq!(pairs.len(), 1);
    assert_eq!(pairs[0].confidence, Confidence::Possible);
    assert!(pairs[0].facts.iter().any(|fact| fact.key == "twins-two-names"));
}

#[test]
fn thousands_of_the_same_name_do_not_stop_it() {
    let people: Vec<Identity> = (0..6_000u32)
        .map(|n| Identity {
            birth_on: NaiveDate::from_yo_opt(1960 + i32::try_from(n % 40).unwrap(), 2 + n % 360),
            ..person("Martin", "Marie", "")
        })
        .collect();
    let pairs = Register::of(&people).pairs();
    assert!(pairs.iter().any(|pair| pair.confidence == Confidence::Sure), "found by name and date");
}

fn any_identity() -> impl Strategy<Value = Identity> {
    let name = prop::sample::select(vec![
        "Martin",
        "Martin-Dupont",
        "Dupont",
        "Benali",
        "Ben Ali",
        "Durand",
        "Durant",
        "",
        "M",
        "Thomas",
        "Tomas",
        "Léa",
        "Lea",
        "Léo",
        "Marie Anne",
        "Anne",
        "D’",
        "X Æ 12",
    ]);
    let phone = prop::sample::select(vec!["", "06 39 98 12 34", "0639981235", "12"]);
    let day = prop::option::of((1990i32..1993, 1u32..4, 1u32..5));
    (name.clone(), name.clone(), name, phone, day).prop_map(|(last, first, birth, phone, day)| Identity {
        last_name: last.to_owned(),
        first_name: first.to_owned(),
        birth_name: birth.to_owned(),
        birth_on: day.and_then(|(y, m, d)| NaiveDate::from_ymd_opt(y, m, d)),
        phone: phone.to_owned(),
        email: String::new(),
    })
}

proptest! {
    #[test]
    fn the_order_of_the_register_changes_nothing(people in prop::collection::vec(any_identity(), 0..40)) {
        let turned: Vec<Identity> = people.iter().rev().cloned().collect();
        let last = people.len().saturating_sub(1);
        let there = Register::of(&turned).pairs();
        let mut there: Vec<(usize, usize, Confidence)> =
            there.iter().map(|pair| (last - pair.second, last - pair.first, pair.confidence)).collect();
        there.sort_unstable();
        let here: Vec<_> = Register::of(&people).pairs().iter().map(|p| (p.first, p.second, p.confidence)).collect();
        prop_assert_eq!(&here, &there);
        // What is added brings exactly the pairs it belongs to.
        let half = people.len() / 2;
        let added: Vec<_> = here.iter().filter(|pair| pair.1 >= half).copied().collect();
        let from: Vec<_> =
            Register::of(&people).pairs_from(half).iter().map(|p| (p.first, p.second, p.confidence)).collect();
        prop_assert_eq!(added, from);
        for (first, second, _) in here {
            prop_assert!(first < second);
        }
    }

    #[test]
    fn every_named_person_is_her_own_double(identity in any_identity()) {
        let found = Register::of(std::slice::from_ref(&identity)).like(&identity);
        let whole = !identity.last_name.is_empty() && !identity.first_name.is_empty() && identity.birth_on.is_some();
        let named = [&identity.last_name, &identity.first_name].iter().all(|n| n.chars().count() > 1 && **n != "D’");
        let january = identity.birth_on.is_some_and(|day| day.format("%d%m").to_string() == "0101");
        if whole && named {
            let expected = if january && identity.phone.len() < 9 { Confidence::Likely } else { Confidence::Sure };
            prop_assert_eq!(found.first().map(|found| found.confidence), Some(expected));
        }
    }
}
