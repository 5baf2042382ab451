//! Sheets that look like the one being typed.

use super::tests::{LIST, Office, office};
use super::*;
use crate::view::twins::{AlikeLine, FaceInput, TwinQuery};

fn face(first_name: &str, last_name: &str, birth_on: Option<&str>) -> FaceInput {
    FaceInput {
        id: 0,
        last_name: last_name.into(),
        first_name: first_name.into(),
        birth_name: String::new(),
        birth_on: birth_on.map(str::to_owned),
        phone: String::new(),
        email: String::new(),
    }
}

impl Office {
    fn alike(&self, typed: FaceInput) -> Vec<AlikeLine> {
        alike(&self.desk(), typed).unwrap().people
    }
}

#[test]
fn sheets_that_look_like_what_is_typed_are_told_the_surest_first() {
    let office = office();
    office.import(office.file(LIST));
    let said = |people: Vec<AlikeLine>| people.into_iter().map(|one| one.confidence).collect::<Vec<_>>();
    assert_eq!(said(office.alike(face("AICHA", "benali", Some("1990-03-12")))), ["sure", "likely"]);
    assert_eq!(said(office.alike(face("Lamine", "Toure", None))), ["possible"], "the name alone");
    assert!(office.alike(face("Lamine", "Toure", Some("1960-01-02"))).is_empty(), "another date");
    assert!(office.alike(face("Zélie", "Quenouillard", Some("1990-03-12"))).is_empty());
    let found = office.alike(face("Lamine", "Touré", Some("1995-05-05"))).remove(0);
    assert_eq!((found.name.as_str(), found.person), ("Lamine Touré", office.one("Lamine Touré").id.0));
    assert!(found.facts.iter().any(|fact| fact.key == "twins-birth-same"));
    assert!(alike(&office.desk(), face("Lamine", "Touré", Some("05/05"))).is_err(), "no date");
}

#[test]
fn her_own_sheet_and_whoever_is_known_to_be_another_are_left_out() {
    let office = office();
    office.import(office.file(LIST));
    let aicha = office.one("Aïcha Benali");
    let hers = || FaceInput { id: aicha.id.0, ..face("Aïcha", "Benali", Some("1990-03-12")) };
    let other = office.alike(hers());
    assert_eq!(other.len(), 1);
    assert_ne!(other[0].person, aicha.id.0);
    keep_apart(&office.desk(), TwinQuery { one: aicha.id.0, other: other[0].person }).unwrap();
    assert!(office.alike(hers()).is_empty());
}
