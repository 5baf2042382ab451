//! Names in one cell, civility in front, and what hides a name.

use clausier_domain::vocabulary::Sex;

/// Last name and first name as a cell or two say them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Split {
    pub(crate) last: String,
    pub(crate) first: String,
    /// Nothing in the writing tells one from the other: the order of the column was believed.
    pub(crate) unsure: bool,
}

/// Which name comes first in a column that holds both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    LastFirst,
    FirstLast,
}

impl Order {
    /// The order that a heading says: `Prénom Nom`, otherwise the last name first.
    pub(crate) fn named(heading: &str) -> Self {
        let folded = clausier_domain::text::fold(heading);
        let place =
            |word: &str| folded.split(' ').position(|w| w == word || w.strip_suffix('s') == Some(word));
        match (place("prenom"), place("nom")) {
            (Some(first), Some(last)) if first < last => Self::FirstLast,
            _ => Self::LastFirst,
        }
    }
}

/// The civility in front of a name, and the rest.
pub(crate) fn civility(text: &str) -> (Option<Sex>, &str) {
    let Some((word, rest)) = text.split_once(' ') else { return (None, text) };
    match sex_of(word) {
        // One letter in front may be an initial: `F. Martin`.
        Some(sex) if word.trim_end_matches('.').len() > 1 || word == "M." || word == "M" => {
            (Some(sex), rest.trim())
        }
        _ => (None, text),
    }
}

/// The sex that a civility, a word or a figure says.
pub(crate) fn sex_of(text: &str) -> Option<Sex> {
    match clausier_domain::text::fold(text).as_str() {
        "m" | "mr" | "monsieur" | "h" | "homme" | "masculin" | "1" | "male" | "man" | "masc" | "garcon" => {
            Some(Sex::M)
        }
        "mme" | "mlle" | "madame" | "mademoiselle" | "f" | "femme" | "feminin" | "2" | "female" | "woman"
        | "fem" | "fille" | "mrs" | "ms" => Some(Sex::F),
        "x" | "autre" | "other" | "nb" => Some(Sex::X),
        _ => None,
    }
}

/// True for a name that its source hides: `A…`, `M***`, `D...`.
pub(crate) fn is_masked(name: &str) -> bool {
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let hidden = name.contains(['…', '*', '•']) || name.contains("...") || name.contains("xxx");
    (hidden && letters <= 3) || (name.contains("***")) || (!name.is_empty() && letters == 0)
}

/// Splits a cell that holds both names. Capitals tell the last name (`LE GOFF Maël`), a comma too
/// (`Le Goff, Maël`); else the order of the column is believed, and that is said.
pub(crate) fn split(text: &str, order: Order) -> Split {
    if let Some((last, first)) = text.split_once(',') {
        return Split { last: last.trim().to_owned(), first: first.trim().to_owned(), unsure: false };
    }
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let (capitals, small): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| is_capitals(word));
    // All capitals at one end, all small at the other.
    let at_start = words.iter().take_while(|word| is_capitals(word)).count() == capitals.len();
    let at_end = words.iter().rev().take_while(|word| is_capitals(word)).count() == capitals.len();
    if !capitals.is_empty() && !small.is_empty() && (at_start || at_end) {
        return Split { last: capitals.join(" "), first: small.join(" "), unsure: false };
    }
    match (words.as_slice(), order) {
        ([], _) => Split::default(),
        ([only], _) => Split { last: (*only).to_owned(), first: String::new(), unsure: true },
        ([last @ .., first], Order::LastFirst) => {
            Split { last: last.join(" "), first: (*first).to_owned(), unsure: true }
        }
        ([first, last @ ..], Order::FirstLast) => {
            Split { last: last.join(" "), first: (*first).to_owned(), unsure: true }
        }
    }
}

/// A word in capitals, longer than an initial.
fn is_capitals(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 1
        && word.chars().all(|c| !c.is_alphabetic() || c.is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_names_in_one_cell() {
        for (text, heading, last, first, unsure) in [
            ("LE GOFF Maël", "Nom Prénom", "LE GOFF", "Maël", false),
            ("Maël LE GOFF", "Nom Prénom", "LE GOFF", "Maël", false),
            ("Le Goff, Maël", "Bénéficiaire", "Le Goff", "Maël", false),
            ("Benali Aïcha", "Nom et prénom", "Benali", "Aïcha", true),
            ("Aïcha Benali", "Prénom Nom", "Benali", "Aïcha", true),
            ("Aïcha El Mansouri", "Prénoms et noms", "El Mansouri", "Aïcha", true),
            ("BENALI AICHA", "Nom prénom", "BENALI", "AICHA", true),
            ("DA SILVA J.", "Nom", "DA SILVA", "J.", false),
            ("Benali", "Nom Prénom", "Benali", "", true),
            ("", "Nom Prénom", "", "", false),
        ] {
            let expected = Split { last: last.to_owned(), first: first.to_owned(), unsure };
            assert_eq!(split(text, Order::named(heading)), expected, "{text}");
        }
    }

    #[test]
    fn civility_and_masks() {
        assert_eq!(civility("M. Jean Martin"), (Some(Sex::M), "Jean Martin"));
        assert_eq!(civility("Mme Benali"), (Some(Sex::F), "Benali"));
        assert_eq!(civility("F. Martin"), (None, "F. Martin"));
        assert_eq!(civility("Martin"), (None, "Martin"));
        for masked in ["A…", "M***", "D...", "***", "—"] {
            assert!(is_masked(masked), "{masked}");
        }
        for name in ["", "Li", "N’Diaye", "J.", "Ng"] {
            assert!(!is_masked(name), "{name}");
        }
    }
}
