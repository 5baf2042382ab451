//! The headings people give to a column: data, one file for each kind of import.

use super::is_blank;
use clausier_domain::text::fold;
use serde::{Deserialize, Serialize};

/// How sure a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// The heading looks like a known one, with a letter or two wrong.
    Guess,
    /// The heading holds a known one among other words.
    Likely,
    /// The heading is a known one.
    Sure,
}

/// Words that say nothing about which column it is: articles, the currency, the tax, the unit.
const SILENT: [&str; 24] = [
    "de", "du", "des", "d", "l", "la", "le", "les", "en", "au", "aux", "et", "a", "un", "une", "ht", "ttc",
    "k", "ke", "keur", "eur", "euro", "meur", "hors",
];

/// A heading as it is compared: folded, singular, without silent words.
#[must_use]
pub fn normal(heading: &str) -> String {
    let folded = fold(&apart(heading));
    let words: Vec<&str> = folded.split(' ').map(singular).filter(|word| !SILENT.contains(word)).collect();
    if words.is_empty() { folded } else { words.join(" ") }
}

/// Words glued by their capitals, apart: programs write `dureeMois`.
fn apart(heading: &str) -> String {
    let mut words = String::with_capacity(heading.len() + 4);
    let mut small = false;
    for c in heading.chars() {
        if small && c.is_uppercase() {
            words.push(' ');
        }
        small = c.is_lowercase();
        words.push(c);
    }
    words
}

/// Without the mark of the plural; `mois`, `ans`, `cas` and short words keep theirs.
fn singular(word: &str) -> &str {
    if word.len() < 4 || matches!(word, "mois" | "prix" | "avis" | "acces" | "cours" | "temps" | "corps") {
        return word;
    }
    word.strip_suffix('s').or_else(|| word.strip_suffix('x')).unwrap_or(word)
}

/// A field as its file describes it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Described {
    name: String,
    #[serde(default)]
    required: bool,
    /// Headings, also when other words stand around them.
    words: Vec<String>,
    /// Headings only when they stand alone.
    #[serde(default)]
    alone: Vec<String>,
    /// Words that belong to another column.
    #[serde(default)]
    without: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    kind: String,
    fields: Vec<Described>,
}

/// One field that a column may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name in the program (`title`, `amount`).
    pub name: String,
    /// True when a table without it is of no use.
    pub required: bool,
    alone: Vec<String>,
    words: Vec<String>,
    without: Vec<String>,
}

/// The fields of one kind of import and the headings of each.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "File")]
pub struct Synonyms {
    /// The kind of import (`plan`, `people`, `hours`).
    pub kind: String,
    /// The fields, in the order of their file: the first wins a draw.
    pub fields: Vec<Field>,
}

impl From<File> for Synonyms {
    fn from(file: File) -> Self {
        let all = |words: &[String]| words.iter().map(|word| normal(word)).collect::<Vec<_>>();
        let field = |described: Described| {
            let words = all(&described.words);
            let mut alone = all(&described.alone);
            alone.extend(words.iter().cloned());
            let without = all(&described.without);
            Field { name: described.name, required: described.required, alone, words, without }
        };
        Self { kind: file.kind, fields: file.fields.into_iter().map(field).collect() }
    }
}

/// Shortest heading that may have one letter wrong, and two.
const ONE_WRONG: usize = 5;
const TWO_WRONG: usize = 10;

impl Field {
    /// How well a normal heading names this field, and how much of it: longer synonyms win.
    fn names(&self, heading: &str) -> Option<(Confidence, usize)> {
        if self.without.iter().any(|word| contains(heading, word)) {
            return None;
        }
        if self.alone.iter().any(|known| known == heading) {
            return Some((Confidence::Sure, heading.len()));
        }
        if let Some(longest) =
            self.words.iter().filter(|known| contains(heading, known)).map(String::len).max()
        {
            return Some((Confidence::Likely, longest));
        }
        let wrong = |known: &String| {
            let allowed = match known.len() {
                TWO_WRONG.. => 2,
                ONE_WRONG.. => 1,
                _ => return false,
            };
            known.len().abs_diff(heading.len()) <= allowed && strsim::osa_distance(known, heading) <= allowed
        };
        self.alone.iter().filter(|known| wrong(known)).map(|known| (Confidence::Guess, known.len())).max()
    }
}

/// True when the words of `known` stand together in `heading`.
fn contains(heading: &str, known: &str) -> bool {
    !known.is_empty()
        && heading.match_indices(known).any(|(at, found)| {
            let before = heading[..at].chars().next_back();
            let after = heading[at + found.len()..].chars().next();
            before.is_none_or(is_blank) && after.is_none_or(is_blank)
        })
}

impl Synonyms {
    /// The field that a heading names best, and how sure it is.
    #[must_use]
    pub fn field(&self, heading: &str) -> Option<(&Field, Confidence)> {
        let heading = normal(heading);
        if heading.is_empty() {
            return None;
        }
        let mut best: Option<(&Field, (Confidence, usize))> = None;
        for field in &self.fields {
            if let Some(found) = field.names(&heading)
                && best.is_none_or(|(_, known)| found > known)
            {
                best = Some((field, found));
            }
        }
        best.map(|(field, (confidence, _))| (field, confidence))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan() -> Synonyms {
        toml::from_str(include_str!("../../../../../assets/synonyms/plan.toml")).unwrap()
    }

    #[track_caller]
    fn check(synonyms: &Synonyms, heading: &str, expected: Option<(&str, Confidence)>) {
        let found = synonyms.field(heading).map(|(field, confidence)| (field.name.as_str(), confidence));
        assert_eq!(found, expected, "{heading}");
    }

    #[test]
    fn headings_of_purchasing_plans() {
        use Confidence::{Guess, Likely, Sure};
        for (heading, expected) in [
            ("Objet", Some(("title", Sure))),
            ("OBJET DU MARCHÉ", Some(("title", Sure))),
            ("Intitulé de la consultation", Some(("title", Sure))),
            ("Inttulé", Some(("title", Guess))),
            ("Montants estimés (k€ HT)", Some(("amount", Sure))),
            ("Montant prévisionnel\nen € HT", Some(("amount", Sure))),
            ("Estimation financière 2027", Some(("amount", Likely))),
            ("Montant maximum", Some(("amount_max", Sure))),
            ("Montant annuel HT", Some(("amount_yearly", Sure))),
            ("Date prévisionnelle de lancement", Some(("launch", Sure))),
            ("Lancement", Some(("launch", Sure))),
            ("Date de fin", None),
            ("Durée (mois)", Some(("duration", Sure))),
            ("dureeMois", Some(("duration", Sure))),
            ("Direction", Some(("service", Sure))),
            ("Pouvoir adjudicateur", Some(("buyer", Sure))),
            ("Code CPV", Some(("cpv", Sure))),
            ("Observations", None),
            ("Procédure", None),
            ("N°", Some(("reference", Sure))),
            ("Type de marché", Some(("kind", Sure))),
            ("", None),
            ("€", None),
        ] {
            check(&plan(), heading, expected);
        }
    }

    #[test]
    fn every_list_of_synonyms_is_sound() {
        for (kind, text) in [
            ("plan", include_str!("../../../../../assets/synonyms/plan.toml")),
            ("people", include_str!("../../../../../assets/synonyms/people.toml")),
            ("hours", include_str!("../../../../../assets/synonyms/hours.toml")),
        ] {
            let synonyms: Synonyms = toml::from_str(text).unwrap();
            assert_eq!(synonyms.kind, kind);
            assert!(synonyms.fields.iter().any(|field| field.required), "{kind}");
            for field in &synonyms.fields {
                for known in &field.alone {
                    let found = synonyms.field(known).map(|(field, _)| field.name.as_str());
                    assert_eq!(found, Some(field.name.as_str()), "{kind}: {known}");
                }
            }
        }
    }

    #[test]
    fn real_headings_of_people_and_hours_files() {
        use Confidence::{Likely, Sure};
        let people: Synonyms =
            toml::from_str(include_str!("../../../../../assets/synonyms/people.toml")).unwrap();
        for (heading, expected) in [
            ("Nom candidat", Some(("last_name", Sure))),
            ("Prénom bénéficiaire", Some(("first_name", Sure))),
            ("Date de\nNaissance", Some(("birth_date", Sure))),
            ("N°\nTéléphones", Some(("phone", Sure))),
            ("CP Ville", Some(("postcode_town", Sure))),
            ("Numéro PASS IAE", Some(("pass_number", Sure))),
            ("Fin PASS IAE", Some(("pass_end", Sure))),
            ("NIR", Some(("refused_nir", Sure))),
            ("Prescripteur", Some(("referrer", Sure))),
            ("Nom utilisateur prescripteur", Some(("referrer_person", Sure))),
            ("Permis B", Some(("licence", Sure))),
            ("Nom et prénom du référent unique", Some(("referent", Likely))),
        ] {
            check(&people, heading, expected);
        }
        let hours: Synonyms =
            toml::from_str(include_str!("../../../../../assets/synonyms/hours.toml")).unwrap();
        for (heading, expected) in [
            ("Heures insertion réalisées", Some(("hours", Sure))),
            ("emi_nb_heures_travail", Some(("hours", Sure))),
            ("Heures Insertion Prévues", Some(("hours_due", Sure))),
            ("Nom du salarié", Some(("last_name", Sure))),
            ("Salarié", Some(("full_name", Sure))),
            ("Période", Some(("month", Sure))),
            ("Entreprise", Some(("employer", Sure))),
            ("Chantier/commande", Some(("lot", Likely))),
        ] {
            check(&hours, heading, expected);
        }
    }
}
