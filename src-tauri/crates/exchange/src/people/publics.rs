//! Words of a list for criteria and referring bodies, to the codes of the rules.

use clausier_domain::text::fold;
use serde::Deserialize;
use std::collections::{BTreeSet, HashMap};

/// Words that name criteria and referring bodies (`assets/synonyms/publics.toml`).
#[derive(Debug, Clone, Deserialize)]
#[serde(from = "File")]
pub struct PublicWords {
    /// What some words say, by those words.
    sayings: HashMap<String, Saying>,
    /// Words of the longest.
    longest: usize,
    prescribers: Vec<Coded>,
}

/// What some words of a column of criteria say.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Saying {
    /// A criterion, by its code.
    Criterion(String),
    /// Nothing that opens a right.
    Silent,
    /// That the criterion behind is not there.
    Denial,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    criteria: Vec<Coded>,
    silent: Vec<String>,
    denials: Vec<String>,
    prescribers: Vec<Coded>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Coded {
    code: String,
    /// Folded, whole words.
    words: Vec<String>,
}

impl From<File> for PublicWords {
    fn from(file: File) -> Self {
        let mut sayings = HashMap::new();
        sayings.extend(file.silent.into_iter().map(|word| (word, Saying::Silent)));
        sayings.extend(file.denials.into_iter().map(|word| (word, Saying::Denial)));
        for Coded { code, words } in file.criteria {
            sayings.extend(words.into_iter().map(|word| (word, Saying::Criterion(code.clone()))));
        }
        let longest = sayings.keys().map(|words| words.split(' ').count()).max().unwrap_or(0);
        Self { sayings, longest, prescribers: file.prescribers }
    }
}

/// What a cell says of criteria.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Criteria {
    /// Codes, in the order of the cell.
    pub(super) codes: Vec<String>,
    /// Parts of the cell that name no known criterion.
    pub(super) unknown: Vec<String>,
}

impl PublicWords {
    /// Codes of the criteria named, to be checked against the rules.
    #[must_use]
    pub fn codes(&self) -> BTreeSet<&str> {
        let mut codes = BTreeSet::new();
        for saying in self.sayings.values() {
            if let Saying::Criterion(code) = saying {
                codes.insert(code.as_str());
            }
        }
        codes
    }

    /// The criteria that a cell names, whatever separates them: commas, slashes, lines.
    pub(super) fn criteria(&self, text: &str) -> Criteria {
        let mut found = Criteria::default();
        for part in text.split(['\n', '\r', ',', ';', '/', '+', '|', '•', '(', ')']) {
            let folded = fold(part);
            if !folded.is_empty() && !self.read(&folded, &mut found.codes) {
                found.unknown.push(part.split_whitespace().collect::<Vec<_>>().join(" "));
            }
        }
        found
    }

    /// Reads folded words from left to right, the longest saying first; true when something was understood, or
    /// nothing is left to understand.
    fn read(&self, folded: &str, codes: &mut Vec<String>) -> bool {
        let words: Vec<&str> = folded.split(' ').collect();
        let (mut at, mut denied, mut understood, mut whole) = (0, false, false, true);
        while at < words.len() {
            let here = (1..=self.longest.min(words.len() - at)).rev().find_map(|length| {
                let saying = self.sayings.get(&words.get(at..at + length)?.join(" "))?;
                Some((saying, length))
            });
            let length = match here {
                Some((Saying::Criterion(code), length)) => {
                    if !denied && !codes.contains(code) {
                        codes.push(code.clone());
                    }
                    (understood, denied) = (true, false);
                    length
                }
                Some((Saying::Denial, length)) => {
                    denied = true;
                    length
                }
                Some((Saying::Silent, length)) => length,
                None => {
                    (whole, denied) = (false, false);
                    1
                }
            };
            at += length;
        }
        understood || whole
    }

    /// The code of a referring body, empty when its name tells none.
    pub(super) fn prescriber(&self, name: &str) -> String {
        let padded = format!(" {} ", fold(name));
        let found = self
            .prescribers
            .iter()
            .flat_map(|coded| coded.words.iter().map(move |word| (coded.code.as_str(), word.as_str())));
        let found = found.filter(|(_, word)| padded.contains(&format!(" {word} ")));
        found.max_by_key(|(_, word)| word.len()).map(|(code, _)| code.to_owned()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> PublicWords {
        toml::from_str(include_str!("../../../../../assets/synonyms/publics.toml")).unwrap()
    }

    #[test]
    fn criteria_in_anybody_s_words() {
        for (text, codes, unknown) in [
            ("RSA", vec!["RSA"], 0),
            ("BRSA / QPV", vec!["RSA", "QPV"], 0),
            ("Bénéficiaire du RSA\nTravailleur handicapé", vec!["RSA", "TH"], 0),
            ("DELD (12-24 mois)", vec!["DELD"], 0),
            ("DETLD + 24 mois", vec!["DETLD"], 0),
            ("-26 ans", vec!["J26"], 0),
            ("Jeunes de moins de 26 ans, sans RSA", vec!["J26"], 0),
            ("hors QPV", vec![], 0),
            ("+ 50", vec!["SEN"], 0),
            ("Demandeur d’emploi", vec![], 0),
            ("Demandeur d’emploi de très longue durée", vec!["DETLD"], 0),
            ("ami du maire", vec![], 1),
            ("", vec![], 0),
        ] {
            let found = words().criteria(text);
            assert_eq!(
                (found.codes, found.unknown.len()),
                (codes.iter().map(|c| (*c).to_owned()).collect(), unknown),
                "{text}"
            );
        }
    }

    #[test]
    fn referring_bodies_by_their_names() {
        for (name, code) in [
            ("Mission locale du Val", "ML"),
            ("France Travail Montreval", "FT"),
            ("Pôle emploi", "FT"),
            ("CCAS de Pontarce", "CCAS"),
            ("Association Les Passerelles", ""),
        ] {
            assert_eq!(words().prescriber(name), code, "{name}");
        }
    }

    #[test]
    fn every_word_is_folded_and_said_once() {
        let file: File = toml::from_str(include_str!("../../../../../assets/synonyms/publics.toml")).unwrap();
        let mut seen = std::collections::BTreeMap::new();
        let silent = [Coded { code: String::new(), words: [file.silent, file.denials].concat() }];
        for coded in file.criteria.iter().chain(&silent) {
            for word in &coded.words {
                assert_eq!(*word, fold(word), "{}", coded.code);
                assert!(seen.insert(word.clone(), &coded.code).is_none(), "{word} twice");
            }
        }
    }
}
