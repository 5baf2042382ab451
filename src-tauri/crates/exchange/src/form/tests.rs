//! Forms written, filled in, damaged and read back.

mod damage;
mod libreoffice;
mod moved;
mod properties;
pub(crate) mod surgery;

use super::*;
use crate::workbook::Labels;
use clausier_domain::message::{Arg, Message};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use std::sync::OnceLock;
use surgery::File;
use unic_langid::langid;

const KEY: &[u8] = b"a key that stays in the dossier";

/// The words of the form in French, figures written plainly.
pub(crate) struct Words(FluentBundle<FluentResource>);

impl Words {
    pub(crate) fn new() -> Self {
        let text = include_str!("../../../../../assets/locales/fr/formulaires.ftl");
        let mut bundle = FluentBundle::new(vec![langid!("fr")]);
        bundle.set_use_isolating(false);
        bundle.add_resource(FluentResource::try_new(text.to_owned()).unwrap()).unwrap();
        Self(bundle)
    }
}

impl Labels for Words {
    fn text(&self, key: &str) -> String {
        self.say(&Message::new(key))
    }

    fn say(&self, message: &Message) -> String {
        let mut args = FluentArgs::new();
        for (name, arg) in &message.args {
            let text = match arg {
                Arg::Text(text) => text.clone(),
                Arg::Key(key) => self.text(key),
                Arg::Hours(hours) => format!("{hours} h"),
                Arg::Month(month) => month.to_string(),
                Arg::Date(day) => day.to_string(),
                Arg::Count(n) => {
                    args.set(name.clone(), *n);
                    continue;
                }
                other => format!("{other:?}"),
            };
            args.set(name.clone(), text);
        }
        let pattern = self.0.get_message(&message.key).and_then(|m| m.value());
        let pattern = pattern.unwrap_or_else(|| panic!("no words for {}", message.key));
        self.0.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

pub(crate) fn month(text: &str) -> YearMonth {
    YearMonth::parse(text).unwrap()
}

/// Four people over three months: one came in October, one left in October.
pub(crate) fn spec() -> FormSpec {
    let months = ["2026-09", "2026-10", "2026-11"].map(month);
    let line = |n: i64, name: &str, starts: &str, ends: &str, months: &[YearMonth]| FormLine {
        placement: PlacementId(n),
        name: name.to_owned(),
        job: "Manœuvre".to_owned(),
        contract: "CDD".to_owned(),
        starts: starts.to_owned(),
        ends: ends.to_owned(),
        months: months.to_vec(),
    };
    FormSpec {
        reference: "CLF-4F9A-0C7E".to_owned(),
        facts: vec![
            ("form-fact-reference", "CLF-4F9A-0C7E".to_owned()),
            ("form-fact-buyer", "Ville de Montreval".to_owned()),
            ("form-fact-contract", "2026-014, Groupe scolaire".to_owned()),
            ("form-fact-lot", "Lot 2, gros œuvre".to_owned()),
            ("form-fact-company", "Bâti Montreval & fils".to_owned()),
            ("form-fact-months", "septembre 2026 à novembre 2026".to_owned()),
            ("form-fact-issued", "01/12/2026".to_owned()),
            ("form-fact-office", "Maison de l’emploi, heures@example.org".to_owned()),
        ],
        lines: vec![
            line(11, "Aïcha Benali", "01/03/2026", "", &months),
            line(12, "Mamadou Barry", "15/04/2026", "31/12/2026", &months),
            line(13, "Élodie Léger", "01/06/2026", "15/10/2026", &months[..2]),
            line(14, "Yanis O’Connor", "05/10/2026", "05/04/2027", &months[1..]),
        ],
        months: months.to_vec(),
        ceiling: Hours::whole(220),
        office: "heures@example.org".to_owned(),
    }
}

pub(crate) fn limits() -> FormLimits {
    FormLimits { ceiling: Hours::whole(220), warning: Hours::whole(180), last_month: month("2026-11") }
}

/// A form as it is sent.
pub(crate) fn blank() -> (Issued, String, Vec<u8>) {
    static SENT: OnceLock<(Issued, String, Vec<u8>)> = OnceLock::new();
    let sent = || {
        let (spec, words) = (spec(), Words::new());
        let issued = lay_out(&spec, &words);
        let seal = seal(KEY, &issued.cells);
        let bytes = write(&spec, &issued, &seal, "2026-12-01".parse().unwrap(), &words).unwrap();
        (issued, seal, bytes)
    };
    SENT.get_or_init(sent).clone()
}

/// The cells of hours of known people, and what is written there.
pub(crate) const FILLED: [(&str, &str); 10] = [
    ("G13", "151.67"),
    ("H13", "140"),
    ("I13", "133.5"),
    ("G14", "70"),
    ("H14", "7.25"),
    ("I14", "0"),
    ("G15", "100"),
    ("H15", "35"),
    ("H16", "120.1"),
    ("I16", "151.67"),
];

/// A form as it comes back, all of it filled in.
pub(crate) fn filled() -> (Issued, String, File) {
    let (issued, seal, bytes) = blank();
    let mut file = File::open(&bytes);
    for (cell, hours) in FILLED {
        file.number(cell, hours);
    }
    file.text("C25", "Claude Martin").formatted("C26", "46360", 14);
    (issued, seal, file)
}

pub(crate) fn read_back(bytes: &[u8]) -> FormReading {
    let (issued, seal, _) = blank();
    read(&open(bytes, "retour.xlsx").unwrap(), &issued, KEY, &seal, limits())
}

/// The codes of what is told, in order of the alphabet.
pub(crate) fn codes(reading: &FormReading) -> Vec<String> {
    let mut codes: Vec<String> = reading.problems.iter().map(|p| p.message.key.clone()).collect();
    codes.sort_unstable();
    codes
}

#[test]
fn a_form_filled_in_says_its_hours_and_nothing_is_wrong() {
    let (.., file) = filled();
    let reading = read_back(&file.bytes());
    assert_eq!(codes(&reading), Vec::<String>::new(), "{:?}", reading.problems);
    assert!(reading.intact && !reading.blocked);
    let hours: Vec<(i64, String, i64)> =
        reading.hours.iter().map(|h| (h.placement.0, h.cell.clone(), h.hours.get())).collect();
    assert_eq!(hours.len(), FILLED.len());
    assert!(hours.contains(&(11, "G13".to_owned(), 15_167)) && hours.contains(&(12, "I14".to_owned(), 0)));
    assert_eq!(reading.signed_by, "Claude Martin");
    assert_eq!(reading.signed_on, "2026-12-04".parse().ok());
}

#[test]
fn an_empty_form_tells_what_is_missing() {
    let (.., bytes) = blank();
    let reading = read_back(&bytes);
    assert_eq!(codes(&reading), ["form-cells-empty"]);
    assert!(reading.intact && reading.hours.is_empty() && reading.left == 0);
    assert!(reading.problems[0].message.args["count"] == Arg::Count(10));
}

#[test]
fn every_problem_has_its_sentence() {
    let words = Words::new();
    let (.., mut file) = filled();
    file.text("G13", "douze").text("B14", "Quelqu’un d’autre").number("J15", "3").text("B18", "Zoé Neuve");
    file.number("G18", "12").text("H18", "1 85 05 78 006 084 36").merge("G15:H15");
    let reading = read_back(&file.bytes());
    assert!(reading.problems.len() >= 4);
    for problem in &reading.problems {
        let said = words.say(&problem.message);
        assert!(!said.contains('{') && !said.contains("57800608") && !said.contains("006 084"), "{said}");
    }
    let free = &reading.free[0];
    assert_eq!(
        (free.name.as_str(), free.hours.len(), free.hours[0].hours),
        ("Zoé Neuve", 1, Hours::whole(12))
    );
}

#[test]
fn a_month_to_come_is_not_taken() {
    let (issued, seal, file) = filled();
    let opened = open(&file.bytes(), "retour.xlsx").unwrap();
    let limits = FormLimits { last_month: month("2026-10"), ..limits() };
    let reading = read(&opened, &issued, KEY, &seal, limits);
    assert_eq!(codes(&reading), ["form-month-to-come"; 3]);
    assert_eq!((reading.hours.len(), reading.left), (7, 3));
}

#[test]
fn the_seal_needs_the_key_and_every_locked_cell() {
    let (issued, sealed, _) = blank();
    assert_ne!(seal(b"another key", &issued.cells), sealed);
    let mut other = issued;
    let name = other.cells.iter_mut().find(|c| matches!(c.role, Role::Name(0))).unwrap();
    name.text = "Aïcha Bénali".to_owned();
    assert_ne!(seal(KEY, &other.cells), sealed);
    // An account that was tampered with in the dossier is told, though the file says the same.
    let mut file = File::open(&filled().2.bytes());
    file.text("B13", "Aïcha Bénali");
    let opened = open(&file.bytes(), "retour.xlsx").unwrap();
    let reading = read(&opened, &other, KEY, &sealed, limits());
    assert_eq!(codes(&reading), ["form-seal-broken"]);
    assert!(reading.blocked && reading.hours.is_empty());
}

#[test]
fn what_was_kept_survives_the_dossier() {
    let (issued, ..) = blank();
    let text = serde_json::to_string(&issued).unwrap();
    assert_eq!(serde_json::from_str::<Issued>(&text).unwrap(), issued);
}
