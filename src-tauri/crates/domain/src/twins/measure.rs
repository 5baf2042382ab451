//! How many doubles are found, and how many of those shown are doubles: registers of invented people with
//! known answers. Thresholds were chosen on seeds 1 to 3; what is asserted comes from other seeds.

use super::{Confidence, Identity, Register};
use crate::text::fold;
use chrono::{Datelike, NaiveDate};
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

mod names;

use names::{FIRSTS, HEARD, LASTS};

struct Dice(Xoshiro256PlusPlus);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.0.next_u64() % u64::try_from(n).unwrap()).unwrap()
    }

    fn often<'a>(&mut self, names: &[&'a str]) -> &'a str {
        let (a, b) = (self.below(names.len()), self.below(names.len()));
        names[a * b / names.len()]
    }
}

struct Answers {
    people: Vec<Identity>,
    /// The kind of mistake of each pair that is one person.
    doubles: BTreeMap<(usize, usize), &'static str>,
}

fn born(dice: &mut Dice) -> NaiveDate {
    let year = 1960 + i32::try_from(dice.below(48)).unwrap();
    // One in twenty-five has 1 January for an unknown day.
    let day = if dice.below(25) == 0 { 1 } else { 1 + u32::try_from(dice.below(365)).unwrap() };
    NaiveDate::from_yo_opt(year, day).unwrap()
}

fn person(dice: &mut Dice) -> Identity {
    // Half of the names are rare, made of syllables; really, nine in ten are.
    let mut last = dice.often(&LASTS).to_owned();
    if dice.below(2) == 0 {
        let starts = ["Bou", "Mon", "Val", "Ka", "Ro", "Sa", "De", "Ma", "Gui", "Tor"];
        let middles = ["", "ni", "le", "ra", "bi", "do", "ti", "sa"];
        let ends = [
            "chard", "lier", "mane", "dini", "reau", "toux", "bert", "lami", "zeau", "vitch", "nard", "koné",
        ];
        last = format!("{}{}{}", starts[dice.below(10)], middles[dice.below(8)], ends[dice.below(12)]);
    }
    if dice.below(20) == 0 {
        last = format!("{last}-{}", dice.often(&LASTS));
    }
    let contact = dice.below(10);
    Identity {
        last_name: last,
        first_name: dice.often(&FIRSTS).to_owned(),
        birth_name: if dice.below(12) == 0 { dice.often(&LASTS).to_owned() } else { String::new() },
        birth_on: Some(born(dice)),
        phone: if contact < 7 {
            format!("06 39 98 {:02} {:02}", dice.below(100), dice.below(100))
        } else {
            String::new()
        },
        email: String::new(),
    }
}

fn mistyped(dice: &mut Dice, name: &str) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    let at = dice.below(letters.len());
    match dice.below(4) {
        0 if letters.len() > 3 => drop(letters.remove(at)),
        1 => letters.insert(at, letters[at]),
        2 if at + 1 < letters.len() => letters.swap(at, at + 1),
        _ => letters[at] = char::from(b'a' + u8::try_from(dice.below(26)).unwrap()),
    }
    letters.into_iter().collect()
}

fn heard(dice: &mut Dice, name: &str) -> Option<String> {
    let lower = name.to_lowercase();
    let fitting: Vec<_> = HEARD
        .iter()
        .filter(|(spelt, _)| lower.contains(spelt))
        // A `c` sounds as `ss` before `e`, `i`, `y` only, an `h` is mute alone.
        .filter(|(spelt, _)| *spelt != "c" || ["ce", "ci", "cy"].iter().any(|soft| lower.contains(soft)))
        .filter(|(spelt, _)| *spelt != "h" || !["ch", "ph"].iter().any(|group| lower.contains(group)))
        .collect();
    let (spelt, sounds) = fitting.get(dice.below(fitting.len().max(1)))?;
    let at = lower.find(spelt).filter(|at| *spelt != "c" || lower[at + 1..].starts_with(['e', 'i', 'y']))?;
    Some(format!("{}{sounds}{}", &lower[..at], &lower[at + spelt.len()..]))
}

/// A date that another hand could have typed.
fn wrong_day(dice: &mut Dice, day: NaiveDate) -> NaiveDate {
    loop {
        let mut digits: Vec<u8> = day.format("%d%m%Y").to_string().into_bytes();
        if dice.below(3) == 0
            && let Some(swapped) =
                NaiveDate::from_ymd_opt(day.year(), day.day(), day.month()).filter(|s| *s != day)
        {
            return swapped;
        }
        // The century is never mistyped: a form refuses it.
        let at = [0, 1, 2, 3, 6, 7][dice.below(6)];
        digits[at] = b'0' + u8::try_from(dice.below(10)).unwrap();
        let text = String::from_utf8(digits).unwrap();
        if let Ok(wrong) = NaiveDate::parse_from_str(&text, "%d%m%Y")
            && wrong != day
            && (1956..2011).contains(&wrong.year())
        {
            return wrong;
        }
    }
}

/// The same person as another body wrote her, and what it did.
fn again(dice: &mut Dice, person: &Identity, kind: usize) -> Option<(Identity, &'static str)> {
    let mut other = Identity { phone: String::new(), ..person.clone() };
    if dice.below(2) == 0 {
        other.phone = person.phone.replace(' ', "");
    }
    let birth = person.birth_on?;
    let kind = match kind {
        0..3 => {
            other.last_name = fold(&person.last_name).to_uppercase();
            other.first_name = fold(&person.first_name).to_uppercase();
            "accents, hyphens, capitals"
        }
        3 => {
            other.last_name = person.last_name.replace([' ', '’', '-'], "");
            (other.last_name != person.last_name).then_some(())?;
            "glued"
        }
        4 => {
            let cut = person.last_name.split_once([' ', '-'])?.1.to_owned();
            other.last_name = cut;
            "a part missing"
        }
        5 => {
            other.first_name = person.first_name.split_once('-')?.0.to_owned();
            "a part of the first name missing"
        }
        6 | 7 => {
            (other.last_name, other.first_name) = (person.first_name.clone(), person.last_name.clone());
            "exchanged"
        }
        8 | 9 => {
            (!person.birth_name.is_empty()).then_some(())?;
            (other.last_name, other.birth_name) = (person.birth_name.clone(), String::new());
            "birth name"
        }
        10..13 => {
            other.birth_on = Some(wrong_day(dice, birth));
            "date"
        }
        13..15 => {
            other.last_name = mistyped(dice, &person.last_name);
            "last name mistyped"
        }
        15..17 => {
            other.first_name = mistyped(dice, &person.first_name);
            "first name mistyped"
        }
        17 => {
            other.last_name = heard(dice, &person.last_name)?;
            "last name by its sound"
        }
        18 => {
            other.first_name = heard(dice, &person.first_name)?;
            "first name by its sound"
        }
        19 => {
            // The number of a structure cannot tell.
            person.phone.starts_with("06").then_some(())?;
            (other.birth_on, other.phone) = (None, person.phone.clone());
            "no date, same telephone"
        }
        20 => {
            other.last_name = heard(dice, &person.last_name)?;
            other.first_name = fold(&mistyped(dice, &person.first_name));
            "sound and typing"
        }
        _ => {
            other.first_name = heard(dice, &person.first_name)?;
            other.birth_on = Some(wrong_day(dice, birth));
            "sound and date"
        }
    };
    Some((other, kind))
}

fn register(seed: u64, count: usize) -> Answers {
    let mut dice = Dice(Xoshiro256PlusPlus::seed_from_u64(seed));
    let mut people: Vec<Identity> = (0..count).map(|_| person(&mut dice)).collect();
    // Twins of birth, with any other first name.
    for _ in 0..count / 60 {
        let mut twin = people[dice.below(count)].clone();
        twin.first_name = dice.often(&FIRSTS).to_owned();
        if people.iter().all(|p| (&p.first_name, p.birth_on) != (&twin.first_name, twin.birth_on)) {
            people.push(twin);
        }
    }
    // Fathers and sons of the same name and telephone, one in three on the same birthday.
    for n in 0..count / 60 {
        let mut son = people[dice.below(count)].clone();
        let Some(born) = son.birth_on else { continue };
        let year = born.year() + 18 + i32::try_from(dice.below(20)).unwrap();
        let day = if n % 3 == 0 { born.ordinal() } else { 2 + u32::try_from(dice.below(360)).unwrap() };
        son.birth_on = NaiveDate::from_yo_opt(year, day.min(365));
        people.push(son);
    }
    // The number of a structure, on many sheets.
    for person in people.iter_mut().take(count / 50) {
        person.phone = "01 99 00 00 00".to_owned();
    }
    let mut doubles = BTreeMap::new();
    let mut taken = BTreeSet::new();
    while doubles.len() < count / 10 {
        let kind = dice.below(22);
        // Not everybody has a compound name, or a birth name.
        for _ in 0..1_000 {
            let first = dice.below(count);
            if taken.contains(&first) {
                continue;
            }
            if let Some((double, kind)) = again(&mut dice, &people[first], kind) {
                taken.insert(first);
                doubles.insert((first, people.len()), kind);
                people.push(double);
                break;
            }
        }
    }
    Answers { people, doubles }
}

#[derive(Default)]
struct Figures {
    found: usize,
    doubles: usize,
    shown: usize,
    sure: usize,
    sure_true: usize,
    possible: usize,
    missed: BTreeMap<&'static str, (usize, usize)>,
}

fn measure(seed: u64, figures: &mut Figures) {
    let answers = register(seed, 6_000);
    let pairs = Register::of(&answers.people).pairs();
    let mut shown = BTreeSet::new();
    for pair in &pairs {
        let key = (pair.first, pair.second);
        let is_true = answers.doubles.contains_key(&key);
        if pair.confidence >= Confidence::Likely {
            shown.insert(key);
            if !is_true {
                println!("wrong: {:?}\n   {:?}", answers.people[pair.first], answers.people[pair.second]);
            }
        } else {
            figures.possible += 1;
        }
        if pair.confidence == Confidence::Sure {
            figures.sure += 1;
            figures.sure_true += usize::from(is_true);
        }
    }
    for (key, kind) in &answers.doubles {
        let (missed, all) = figures.missed.entry(kind).or_default();
        *all += 1;
        if !shown.contains(key) {
            *missed += 1;
            println!("missed ({kind}): {:?}\n   {:?}", answers.people[key.0], answers.people[key.1]);
        }
    }
    figures.found += shown.iter().filter(|key| answers.doubles.contains_key(key)).count();
    figures.doubles += answers.doubles.len();
    figures.shown += shown.len();
}

#[test]
fn most_doubles_are_found_and_most_found_are_doubles() {
    let mut figures = Figures::default();
    let seeds: Vec<u64> = match std::env::var("TWINS_SEEDS") {
        Ok(tuning) => tuning.split(',').map(|seed| seed.parse().unwrap()).collect(),
        Err(_) => (101..=105).collect(),
    };
    for seed in seeds {
        measure(seed, &mut figures);
    }
    let Figures { found, doubles, shown, sure, sure_true, possible, missed } = figures;
    for (kind, (missed, all)) in missed {
        println!("{kind}: {missed} missed of {all}");
    }
    println!(
        "recall {found}/{doubles}, precision {found}/{shown}, sure {sure_true}/{sure}, possible {possible}"
    );
    assert!(found * 100 >= doubles * 98, "recall {found}/{doubles}");
    assert!(found * 100 >= shown * 99, "precision {found}/{shown}");
    assert!(sure_true * 1000 >= sure * 998, "sure {sure_true}/{sure}");
}

#[test]
fn time_grows_with_the_people_not_with_their_square() {
    let people = register(7, 20_000).people;
    let started = Instant::now();
    let pairs = Register::of(&people).pairs();
    println!("{} people, {} pairs, {:?}", people.len(), pairs.len(), started.elapsed());
    assert!(started.elapsed().as_secs() < 60, "even without optimisation, on a busy machine");
}
