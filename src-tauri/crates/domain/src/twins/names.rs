//! Names as they are compared: spelling, sound, typing mistakes, parts.

use super::Face;
use crate::text::fold;
use std::collections::BTreeMap;

/// Words of a name that some forms leave out or glue to the next one.
const PARTICLES: [&str; 27] = [
    "de", "du", "des", "d", "l", "la", "le", "les", "el", "al", "ul", "ben", "bin", "bint", "ibn", "ould",
    "aït", "ait", "van", "von", "der", "den", "da", "di", "dos", "do", "st",
];

/// A first name that so many people bear is a name, not the typing mistake of another.
const BORNE: usize = 3;
/// Namesakes that a first and a last name must have by chance for a doubtful date to say nothing.
const NAMESAKES: usize = 8;
/// A telephone given by more sheets than this is a structure's.
const FAMILY: usize = 4;

/// A name in the forms that are compared.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Name {
    /// As written, for sentences.
    pub(super) written: String,
    /// Folded, without spaces: `Ben-Ali`, `BENALI` and `Ben Ali` are one.
    pub(super) joined: String,
    /// Its words without particles, sorted; all its words when nothing else is left.
    pub(super) words: Vec<String>,
    /// How it sounds in French, particles included.
    pub(super) sound: String,
    /// How each of [`Name::words`] sounds.
    pub(super) sounds: Vec<String>,
    /// The letters it holds, one bit each: two names that differ in many are not compared further.
    letters: u32,
}

impl Name {
    pub(super) fn of(written: &str) -> Self {
        let folded = fold(written);
        let all: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        let told: Vec<&str> = all.iter().copied().filter(|word| !PARTICLES.contains(word)).collect();
        let mut words: Vec<String> =
            if told.is_empty() { &all } else { &told }.iter().map(|word| (*word).to_owned()).collect();
        words.sort();
        words.dedup();
        let joined = all.concat();
        Self {
            written: written.split_whitespace().collect::<Vec<_>>().join(" "),
            sound: sound(&joined),
            sounds: words.iter().map(|word| sound(word)).collect(),
            letters: joined.bytes().fold(0, |letters, b| letters | 1 << (b % 32)),
            joined,
            words,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.joined.is_empty()
    }

    /// One letter, for a first name that the source shortens.
    fn is_initial(&self) -> bool {
        self.joined.chars().count() == 1
    }
}

/// How two names agree, the closest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Closeness {
    /// The same letters, whatever the accents, hyphens, spaces and capitals.
    Same,
    /// The same words in another order, or without a particle.
    Words,
    /// One is a part of the other, a compound name.
    Part,
    /// They sound alike in French.
    Sound,
    /// A letter or two were mistyped.
    Typing,
    /// One is the initial of the other.
    Initial,
    /// One of them is not known.
    Unknown,
    /// Two names.
    Other,
}

/// How two names agree.
pub(super) fn closeness(one: &Name, other: &Name) -> Closeness {
    if one.is_empty() || other.is_empty() {
        return Closeness::Unknown;
    }
    if one.joined == other.joined {
        return Closeness::Same;
    }
    if one.is_initial() || other.is_initial() {
        let same = one.joined.chars().next() == other.joined.chars().next();
        return if same { Closeness::Initial } else { Closeness::Other };
    }
    if one.words == other.words || is_led_by_particle(one, other) || is_led_by_particle(other, one) {
        return Closeness::Words;
    }
    if is_part(one, other) || is_part(other, one) {
        return Closeness::Part;
    }
    if one.sound == other.sound && one.sound.len() > 1 {
        return if is_feminine(one, other) { Closeness::Typing } else { Closeness::Sound };
    }
    if is_mistyped(one, other) { Closeness::Typing } else { Closeness::Other }
}

/// `de Latour` and `Latour`, however the rest is cut.
fn is_led_by_particle(long: &Name, short: &Name) -> bool {
    long.joined.strip_suffix(short.joined.as_str()).is_some_and(|lead| PARTICLES.contains(&lead))
}

/// True when every word of a name is in a longer one, at least by its sound: `Dupont` and `Martin-Dupond`.
fn is_part(short: &Name, long: &Name) -> bool {
    short.words.len() < long.words.len()
        && short.joined.len() > 2
        && short.words.iter().zip(&short.sounds).all(|(word, sound)| {
            long.words.contains(word) || (word.len() > 3 && sound.len() > 2 && long.sounds.contains(sound))
        })
}

/// `Michel` and `Michèle`, `Daniel` and `Danielle`: the same sound, two people.
fn is_feminine(one: &Name, other: &Name) -> bool {
    let (short, long) = if one.joined.len() < other.joined.len() { (one, other) } else { (other, one) };
    long.joined.strip_suffix('e').is_some_and(|stem| single(stem) == single(&short.joined))
}

/// True when so few letters differ that a mistake of typing is the first idea.
fn is_mistyped(one: &Name, other: &Name) -> bool {
    let (length, other_length) = (one.joined.len(), other.joined.len());
    let allowed = match length.max(other_length) {
        ..3 => return false,
        3..9 => 1,
        _ => 2,
    };
    length.abs_diff(other_length) <= allowed
        // A mistake takes one letter away and brings another.
        && (one.letters ^ other.letters).count_ones() <= 2 * u32::try_from(allowed).unwrap_or(2)
        && strsim::osa_distance(&one.joined, &other.joined) <= allowed
}

/// Without letters repeated.
fn single(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if !out.ends_with(c) {
            out.push(c);
        }
    }
    out
}

/// Spellings of one sound, the longer first; applied in order on the folded name.
const SPELLINGS: [(&str, &str); 33] = [
    ("sch", "ch"),
    ("chr", "kr"),
    ("ch", "8"),
    ("ph", "f"),
    ("th", "t"),
    ("gh", "g"),
    ("kh", "k"),
    ("dj", "j"),
    ("h", ""),
    ("eaux", "o"),
    ("eau", "o"),
    ("aux", "o"),
    ("au", "o"),
    ("oo", "u"),
    ("ou", "u"),
    ("w", "v"),
    ("qu", "k"),
    ("ck", "k"),
    ("q", "k"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "si"),
    ("c", "k"),
    ("gue", "9e"),
    ("gui", "9i"),
    ("ge", "je"),
    ("gi", "ji"),
    ("gy", "ji"),
    ("9", "g"),
    ("y", "i"),
    ("z", "s"),
    ("ei", "e"),
    ("ai", "e"),
];

/// How a folded name sounds to a French ear, roughly: `Thomas` and `Tomas`, `Philippe` and `Filipe`,
/// `Yacine` and `Yassine`, `Durand` and `Durant`.
fn sound(folded: &str) -> String {
    let mut heard = folded.to_owned();
    for (written, sounds) in SPELLINGS {
        if heard.contains(written) {
            heard = heard.replace(written, sounds);
        }
    }
    let mut heard = single(&heard);
    // A last consonant is mute unless an `e` follows it.
    let silent = |c: char| matches!(c, 's' | 't' | 'd' | 'x' | 'p');
    if heard.len() > 2 && (heard.ends_with('e') || heard.ends_with(silent)) {
        heard.pop();
    }
    heard
}

/// How often names are borne and contacts are given in a register.
#[derive(Debug, Default)]
pub(super) struct Known {
    people: usize,
    lasts: BTreeMap<String, usize>,
    firsts: BTreeMap<String, usize>,
    contacts: BTreeMap<String, usize>,
}

impl Known {
    pub(super) fn of(faces: &[Face]) -> Self {
        let mut known = Self { people: faces.len(), ..Self::default() };
        let count = |counts: &mut BTreeMap<String, usize>, text: &String| {
            if !text.is_empty() {
                *counts.entry(text.clone()).or_default() += 1;
            }
        };
        for face in faces {
            count(&mut known.lasts, &face.last.joined);
            count(&mut known.firsts, &face.first.joined);
            count(&mut known.contacts, &face.phone);
            count(&mut known.contacts, &face.email);
        }
        known
    }

    /// True when several people bear each of two names: neither is the other mistyped.
    pub(super) fn both(&self, one: &Name, other: &Name) -> bool {
        let borne = |name: &Name| self.firsts.get(&name.joined).is_some_and(|count| *count >= BORNE);
        borne(one) && borne(other)
    }

    /// True when chance alone gives namesakes to these two: the last name and the first name are both frequent
    /// here, the two sheets left out of the count.
    pub(super) fn namesakes(&self, one: &Face, other: &Face) -> bool {
        let most = |counts: &BTreeMap<String, usize>, a: &Name, b: &Name| {
            let count = |name: &Name| counts.get(&name.joined).copied().unwrap_or(0);
            count(a).max(count(b)).saturating_sub(2)
        };
        let expected =
            most(&self.lasts, &one.last, &other.last) * most(&self.firsts, &one.first, &other.first);
        expected > NAMESAKES * self.people
    }

    /// True when two people give the same contact, which is not the one of a structure or of a large family.
    pub(super) fn shared(&self, one: &str, other: &str) -> bool {
        !one.is_empty() && one == other && self.contacts.get(one).is_none_or(|count| *count <= FAMILY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(one: &str, other: &str, expected: Closeness) {
        let (one, other) = (Name::of(one), Name::of(other));
        assert_eq!(closeness(&one, &other), expected, "{one:?} {other:?}");
        assert_eq!(closeness(&other, &one), expected, "the other way");
    }

    #[test]
    fn names_as_people_write_them() {
        use Closeness::{Initial, Other, Part, Same, Sound, Typing, Unknown, Words};
        for (one, other, expected) in [
            ("Éloïse", "ELOISE", Same),
            ("Jean-Pierre", "Jean Pierre", Same),
            ("N’Diaye", "NDIAYE", Same),
            ("Ben Ali", "Benali", Same),
            ("Pierre Jean", "Jean-Pierre", Words),
            ("de La Tour", "Tour", Words),
            ("El Mansouri", "Mansouri", Words),
            ("de La Tour", "Latour", Words),
            ("Martin-Dupont", "Dupont", Part),
            ("Martin Dupond", "Dupont", Part),
            ("Marie-Anne", "Marie-Claire", Other),
            ("Thomas", "Tomas", Sound),
            ("Philippe", "Filipe", Sound),
            ("Christophe", "Kristof", Sound),
            ("Yacine", "Yassine", Sound),
            ("Mohamed", "Mohammed", Sound),
            ("Durand", "Durant", Sound),
            ("Mathieu", "Matthieu", Sound),
            ("Michel", "Michèle", Typing),
            ("Daniel", "Danielle", Typing),
            ("Louis", "Louise", Typing),
            ("Martin", "Marrtin", Sound),
            ("Martin", "Matrin", Typing),
            ("Fontaine", "Fontiane", Typing),
            ("Abdelkader", "Abdelkarim", Other),
            ("Léa", "Léo", Typing),
            ("Li", "Lu", Other),
            ("Lina", "Lisa", Typing),
            ("J.", "Jean", Initial),
            ("P", "Jean", Other),
            ("", "Jean", Unknown),
        ] {
            check(one, other, expected);
        }
    }

    #[test]
    fn a_name_that_several_bear_is_no_mistake() {
        let bearer = |first_name: &str| {
            Face::of(&super::super::Identity { first_name: first_name.to_owned(), ..Default::default() })
        };
        let known = Known::of(&["Lina", "LINA", "lina", "Lisa", "Lisa", "Lisa", "Liina"].map(bearer));
        assert!(known.both(&Name::of("Lina"), &Name::of("Lisa")));
        assert!(!known.both(&Name::of("Lina"), &Name::of("Liina")));
    }
}
