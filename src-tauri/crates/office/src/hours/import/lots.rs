//! Which company and which lot the words of a file of hours mean.

use crate::ledger::Ledger;
use crate::words::Language;
use clausier_domain::quantity::{LotId, OrganisationId};
use clausier_domain::text::fold;
use clausier_domain::vocabulary::{LotStatus, OrganisationKind};
use clausier_exchange::hours::Place;
use std::collections::{BTreeMap, BTreeSet};

/// Words of a name that tell no company from another.
const LEGAL: [&str; 22] = [
    "sarl",
    "sas",
    "sasu",
    "sa",
    "eurl",
    "snc",
    "scop",
    "ei",
    "ets",
    "etablissements",
    "ste",
    "societe",
    "entreprise",
    "groupe",
    "cie",
    "et",
    "de",
    "la",
    "le",
    "les",
    "du",
    "des",
];
/// Words of a lot or a site that tell none from another.
const COMMON: [&str; 30] = [
    "lot",
    "lots",
    "marche",
    "marches",
    "chantier",
    "site",
    "operation",
    "projet",
    "travaux",
    "n",
    "no",
    "numero",
    "de",
    "du",
    "des",
    "d",
    "l",
    "la",
    "le",
    "les",
    "et",
    "a",
    "au",
    "aux",
    "en",
    "pour",
    "sur",
    "tranche",
    "phase",
    "commande",
];
/// Lots offered when words are not known.
const NEAR: usize = 6;

/// What the words of a place mean.
#[derive(Debug, Clone, Default)]
pub(super) enum Named {
    /// The file says no lot.
    #[default]
    Silent,
    /// A column says these.
    Sure(Vec<LotId>),
    /// A title or a part of the words says these.
    Likely(Vec<LotId>),
    /// Words that mean no lot of ours, as far as is known.
    Unknown(String),
}

impl Named {
    pub(super) const fn is_known(&self) -> bool {
        matches!(self, Self::Sure(_) | Self::Likely(_))
    }
}

/// A lot as words may name it.
struct Known {
    id: LotId,
    number: i64,
    reference: String,
    words: Vec<String>,
}

/// The companies and lots of the dossier.
pub(super) struct Lots<'l> {
    ledger: &'l Ledger,
    companies: Vec<(OrganisationId, Vec<String>)>,
    /// Companies that employ somebody, or where somebody works.
    employing: BTreeSet<OrganisationId>,
    lots: Vec<Known>,
    /// What words were found to mean, for the rows that say the same.
    found: BTreeMap<(String, Vec<String>), Named>,
    found_companies: BTreeMap<(String, String, Vec<String>), Vec<OrganisationId>>,
}

fn telling(text: &str, silent: &[&str]) -> Vec<String> {
    let folded = fold(text);
    folded.split(' ').filter(|word| !word.is_empty() && !silent.contains(word)).map(str::to_owned).collect()
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

impl<'l> Lots<'l> {
    pub(super) fn new(ledger: &'l Ledger, language: Language) -> Self {
        let employing: BTreeSet<OrganisationId> = ledger
            .placements
            .values()
            .flat_map(|post| [Some(post.employer), post.user_company])
            .flatten()
            .collect();
        let companies = ledger
            .organisations
            .values()
            .filter(|one| one.kind != OrganisationKind::Buyer || employing.contains(&one.id))
            .map(|one| (one.id, telling(&one.name, &LEGAL)))
            .collect();
        let awarded =
            ledger.lots.values().filter(|lot| matches!(lot.status, LotStatus::Running | LotStatus::Closed));
        let lots = awarded
            .map(|lot| {
                let contract = ledger.contracts.get(&lot.contract);
                let operation = contract.and_then(|c| c.operation).and_then(|o| ledger.operations.get(&o));
                let names = [
                    ledger.lot_name(lot.id, language),
                    lot.title.clone(),
                    contract.map(|c| c.title.clone()).unwrap_or_default(),
                    operation.map(|o| o.name.clone()).unwrap_or_default(),
                ];
                Known {
                    id: lot.id,
                    number: lot.number,
                    reference: fold(contract.map_or("", |c| c.reference.as_str())),
                    words: telling(&names.join(" "), &COMMON),
                }
            })
            .collect();
        Self { ledger, companies, employing, lots, found: BTreeMap::new(), found_companies: BTreeMap::new() }
    }

    /// The companies that a place names: by its SIRET, its name, else a title.
    pub(super) fn companies(&mut self, place: &Place) -> Vec<OrganisationId> {
        let key = (place.siret.clone(), place.company.clone(), place.titles.clone());
        if let Some(known) = self.found_companies.get(&key) {
            return known.clone();
        }
        let siret = digits(&place.siret);
        let by_siret =
            self.ledger.organisations.values().find(|o| siret.len() == 14 && digits(&o.siret) == siret);
        let found = match by_siret {
            Some(company) => vec![company.id],
            None if !place.company.is_empty() => self.companies_named(&place.company),
            None => place
                .titles
                .iter()
                .map(|title| {
                    // A title may name anybody: only who employs is believed.
                    let mut named = self.companies_named(title);
                    named.retain(|company| self.employing.contains(company));
                    named
                })
                .find(|found| !found.is_empty())
                .unwrap_or_default(),
        };
        self.found_companies.insert(key, found.clone());
        found
    }

    fn companies_named(&self, text: &str) -> Vec<OrganisationId> {
        let words = telling(text, &LEGAL);
        if words.is_empty() {
            return Vec::new();
        }
        let joined = words.concat();
        let same = |name: &[String]| name.concat() == joined;
        let inside = |small: &[String], large: &[String]| {
            small.iter().map(String::len).sum::<usize>() >= 4 && small.iter().all(|word| large.contains(word))
        };
        let spelt = |name: &[String]| {
            let name = name.concat();
            name.len() >= 8 && strsim::osa_distance(&name, &joined) <= 2
        };
        let pick = |fits: &dyn Fn(&[String]) -> bool| -> Vec<OrganisationId> {
            self.companies
                .iter()
                .filter(|(_, name)| !name.is_empty() && fits(name))
                .map(|(id, _)| *id)
                .collect()
        };
        [pick(&same), pick(&|name| inside(name, &words)), pick(&|name| inside(&words, name)), pick(&spelt)]
            .into_iter()
            .find(|found| !found.is_empty())
            .unwrap_or_default()
    }

    /// The lots that a place names.
    pub(super) fn named(&mut self, place: &Place) -> Named {
        let own = [place.contract.as_str(), place.lot.as_str()];
        let own = own.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
        let key =
            (format!("{own}|{}", place.lot), if own.is_empty() { place.titles.clone() } else { Vec::new() });
        if let Some(known) = self.found.get(&key) {
            return known.clone();
        }
        let found = if own.is_empty() {
            let titles = place.titles.iter().map(|title| self.lots_of(title, ""));
            titles
                .filter(|(share, lots)| *share >= 60 && !lots.is_empty())
                .max_by_key(|(share, _)| *share)
                .map_or(Named::Silent, |(_, lots)| Named::Likely(lots))
        } else {
            match self.lots_of(&own, &place.lot) {
                (100, lots) => Named::Sure(lots),
                (50.., lots) => Named::Likely(lots),
                _ => Named::Unknown(own),
            }
        };
        self.found.insert(key, found.clone());
        found
    }

    /// The lots whose names hold most of some words, and how much of them, in percent. A number of a lot chooses
    /// among the lots of a contract.
    fn lots_of(&self, text: &str, lot: &str) -> (usize, Vec<LotId>) {
        let folded = fold(text);
        let mut words = telling(text, &COMMON);
        let number = lot_number(&folded).or_else(|| lot.trim().parse().ok());
        words.retain(|word| number.is_none_or(|number| *word != number.to_string()));
        let by_reference: Vec<&Known> = self
            .lots
            .iter()
            .filter(|known| known.reference.len() >= 4 && holds(&folded, &known.reference))
            .collect();
        let (share, mut best): (usize, Vec<&Known>) = if by_reference.is_empty() {
            let share = |known: &Known| {
                let said = words.iter().filter(|word| says(&known.words, word)).count();
                (said * 100).checked_div(words.len()).unwrap_or(0)
            };
            let most = self.lots.iter().map(share).max().unwrap_or(0);
            (most, self.lots.iter().filter(|known| most > 0 && share(known) == most).collect())
        } else {
            (100, by_reference)
        };
        if let Some(number) = number {
            let numbered: Vec<&Known> = best.iter().copied().filter(|known| known.number == number).collect();
            if !numbered.is_empty() {
                best = numbered;
            }
        }
        (share, best.into_iter().map(|known| known.id).collect())
    }

    /// Lots that some words may mean, the nearest first.
    pub(super) fn near(&self, text: &str) -> Vec<LotId> {
        let words = telling(text, &COMMON);
        let mut near: Vec<(usize, LotId)> = self
            .lots
            .iter()
            .map(|known| (words.iter().filter(|word| says(&known.words, word)).count(), known.id))
            .collect();
        near.sort_by_key(|(said, id)| (std::cmp::Reverse(*said), *id));
        near.into_iter().map(|(_, id)| id).take(NEAR).collect()
    }
}

/// A word, or one mistyped letter of it when it is long.
fn says(words: &[String], word: &str) -> bool {
    words.iter().any(|known| known == word || (known.len() >= 6 && strsim::osa_distance(known, word) <= 1))
}

/// The words of `part` stand together in `text`.
fn holds(text: &str, part: &str) -> bool {
    !part.is_empty() && format!(" {text} ").contains(&format!(" {part} "))
}

/// `lot 2`, `lot n 02`.
fn lot_number(folded: &str) -> Option<i64> {
    let words: Vec<&str> = folded.split(' ').collect();
    let at = words.iter().position(|word| *word == "lot")?;
    let next = words.get(at + 1..)?.iter().find(|word| !matches!(**word, "n" | "no" | "numero"))?;
    next.parse().ok()
}
