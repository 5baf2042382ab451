//! What should not be written in a free text: diagnoses, offences, opinions, origin.
//!
//! A warning, never a refusal: words mislead ("dépressurisation", "gros œuvre de la prison neuve"), the
//! facilitator decides. The words are data of `assets/rules/discretion.toml`; restrictions at work are
//! written as what the person can do.

use crate::rulebook::Provenance;
use crate::text::fold;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a text seems to say of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Indiscretion {
    /// A diagnosis (article 9 of the GDPR).
    Diagnosis,
    /// A treatment, a stay in hospital (article 9 of the GDPR).
    Treatment,
    /// An offence, a sentence, a detention (article 10 of the GDPR).
    Offence,
    /// A religion (article 9 of the GDPR).
    Religion,
    /// A political opinion or a union (article 9 of the GDPR).
    Opinion,
    /// An origin (article 9 of the GDPR).
    Origin,
}

/// The words that tell a category.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DiscretionRules {
    /// Where the lists come from.
    pub provenance: Provenance,
    /// The lists.
    pub words: Vec<WordList>,
}

/// Words of one category.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordList {
    /// What they tell.
    pub category: Indiscretion,
    /// Words and groups of words without accents; `*` at the end of a word stands for any ending.
    pub stems: Vec<String>,
    /// Groups of words that hold one of them and say something else.
    #[serde(default)]
    pub unless: Vec<String>,
}

/// What a text seems to tell, and by which words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IndiscreetWords {
    /// The category.
    pub category: Indiscretion,
    /// The words as written, in the order of the text, each once.
    pub words: Vec<String>,
}

/// A word of the text: where it stands and what it folds to.
struct Token {
    from: usize,
    to: usize,
    folded: String,
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut start: Option<usize> = None;
    // A combining accent belongs to its letter.
    let of_word = |c: char| c.is_alphanumeric() || ('\u{0300}'..='\u{036f}').contains(&c);
    for (at, c) in text.char_indices().chain(std::iter::once((text.len(), ' '))) {
        match (start, of_word(c)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                tokens.push(Token { from, to: at, folded: fold(&text[from..at]) });
                start = None;
            }
            _ => {}
        }
    }
    tokens
}

/// Number of words a stem takes from `at`; `None` when it does not stand there.
fn stands(stem: &str, tokens: &[Token], at: usize) -> Option<usize> {
    let mut taken = 0;
    for part in stem.split(' ') {
        let word = &tokens.get(at + taken)?.folded;
        let fits = match part.strip_suffix('*') {
            Some(beginning) => word.starts_with(beginning),
            None => word == part,
        };
        if !fits {
            return None;
        }
        taken += 1;
    }
    Some(taken)
}

/// What a free text seems to tell, by category; empty when nothing was recognised.
#[must_use]
pub fn indiscreet_words(text: &str, rules: &DiscretionRules) -> Vec<IndiscreetWords> {
    let tokens = tokens(text);
    let mut found: Vec<IndiscreetWords> = Vec::new();
    for list in &rules.words {
        let everywhere = |stems: &[String]| -> Vec<(usize, usize)> {
            let starts = (0..tokens.len()).flat_map(|at| stems.iter().map(move |stem| (at, stem)));
            starts.filter_map(|(at, stem)| Some((at, at + stands(stem, &tokens, at)?))).collect()
        };
        let excused = everywhere(&list.unless);
        let mut last = 0;
        for (from, to) in everywhere(&list.stems) {
            let covered = excused.iter().any(|(a, b)| *a <= from && to <= *b);
            // The first stem that fits takes its words: a longer one is not said again.
            if covered || from < last {
                continue;
            }
            last = to;
            let words = text[tokens[from].from..tokens[to - 1].to].to_owned();
            match found.iter_mut().find(|f| f.category == list.category) {
                Some(known) if known.words.contains(&words) => {}
                Some(known) => known.words.push(words),
                None => found.push(IndiscreetWords { category: list.category, words: vec![words] }),
            }
        }
    }
    found.sort_by_key(|f| f.category);
    found
}

#[cfg(test)]
mod tests;
