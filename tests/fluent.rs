//! The words of the page: the same keys in French and in English, all of them used, none unknown.

use clausier_tests::words::{LANGUAGES, files};
use clausier_tests::{Outcome, root};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Keys that the page puts together from two parts, in a way that reading the sources cannot follow.
const ASSEMBLED: &[&str] = &[];

/// What Rust writes in the shape of a key without being one.
const NOT_KEYS: &[&str] = &[
    // The second half of `calibration-step-band-hours`.
    "band-hours",
    // The second half of `check-lot-dates-reversed`.
    "lot-dates-reversed",
    // An act of the menu: the second half of `menu-import-decp`.
    "import-decp",
    // What the reader of a clause found, for programs.
    "lot-without-hours",
    "hours-differ",
    "hours-not-written",
    "hours-without-lot",
    "penalty-cap",
    "penalty-late",
    // The second half of `calibration-step-hours-per-10-000` and of `check-hours-over-ceiling`.
    "hours-per-10-000",
    "hours-over-ceiling",
];

/// The variables that a message or one of its attributes takes, and the messages it quotes.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Signature {
    variables: BTreeSet<String>,
    attributes: BTreeSet<String>,
    quotes: BTreeSet<String>,
}

type Catalogue = BTreeMap<String, Signature>;

/// Reads a language; the second part lists what is wrong in its files.
fn catalogue(language: &str) -> Outcome<(Catalogue, Vec<String>)> {
    let mut catalogue = Catalogue::new();
    let mut wrong = Vec::new();
    for path in files(language)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path)?;
        let (resource, errors) = match fluent_syntax::parser::parse(text.as_str()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        wrong.extend(errors.iter().map(|error| format!("{language}/{name}: {error}")));
        for entry in resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
                _ => continue,
            };
            let mut signature = Signature::default();
            if let Some(value) = &value {
                signature.read(value);
            }
            for attribute in &attributes {
                signature.attributes.insert(attribute.id.name.to_owned());
                signature.read(&attribute.value);
            }
            if catalogue.insert(id.clone(), signature).is_some() {
                wrong.push(format!("{language}/{name}: {id} is written twice"));
            }
        }
    }
    Ok((catalogue, wrong))
}

impl Signature {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.read(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.quotes.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, .. } => {
                self.quotes.insert(format!("-{}", id.name));
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

/// Everything that may name a key: the page, the Rust crates, and the data of `assets`.
fn sources() -> Outcome<Vec<(PathBuf, String)>> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("ui/src"), root().join("src-tauri"), root().join("assets")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                let name = path.file_name().unwrap_or_default();
                if name != "locales"
                    && name != "generated"
                    && name != "target"
                    && name != "gen"
                    && name != "tests"
                    && name != "xtask"
                {
                    folders.push(path);
                }
            } else if ["ts", "svelte", "rs", "toml", "json"].contains(&extension(&path)) && !is_test(&path) {
                // Files that are not text are no place for a key.
                if let Ok(text) = std::fs::read_to_string(&path) {
                    // Unit tests stand at the foot of their file; what only they name is not used.
                    let program = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
                    found.push((path, program.to_owned()));
                }
            }
        }
    }
    Ok(found)
}

fn is_test(path: &Path) -> bool {
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    stem == "tests" || stem.ends_with("_tests") || stem.ends_with(".test")
}

/// The quoted pieces of a source in the shape of a key: `a-b`, or `a-` when more is put behind.
#[derive(Debug, Default, PartialEq, Eq)]
struct Named {
    whole: BTreeSet<String>,
    beginnings: BTreeSet<String>,
}

impl Named {
    fn read(&mut self, text: &str) {
        for (at, quote) in text.match_indices(['"', '\'', '`']) {
            let rest = &text[at + 1..];
            let end = rest.find(|letter: char| !is_key_letter(letter)).unwrap_or(rest.len());
            let (piece, after) = rest.split_at(end);
            if !piece.starts_with(|first: char| first.is_ascii_lowercase()) || !piece.contains('-') {
                continue;
            }
            if after.starts_with(quote) && !piece.ends_with('-') {
                self.whole.insert(piece.to_owned());
            } else if piece.ends_with('-')
                && (after.starts_with(quote) || after.starts_with("${") || after.starts_with('{'))
            {
                self.beginnings.insert(piece.to_owned());
            }
        }
    }

    fn uses(&self, key: &str) -> bool {
        self.whole.contains(key)
            || self.beginnings.iter().any(|beginning| key.starts_with(beginning.as_str()))
    }
}

fn is_key_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}

/// Keys written in so many words where only a key may stand: `t('...')` in the page.
fn asked(text: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for call in ["t(", "hasText("] {
        for (at, _) in text.match_indices(call) {
            let preceded =
                text[..at].chars().next_back().is_some_and(|letter| is_key_letter(letter) || letter == '.');
            let rest = text[at + call.len()..].trim_start();
            let Some(quote) = rest.chars().next().filter(|first| matches!(first, '\'' | '"')) else {
                continue;
            };
            if let Some((key, _)) = rest[1..].split_once(quote).filter(|_| !preceded) {
                keys.insert(key.to_owned());
            }
        }
    }
    keys
}

/// The lists named in `word('qpv', value)`: each of their keys begins with the name.
fn vocabularies(text: &str) -> BTreeSet<String> {
    let names = text.match_indices("word('").map(|(at, call)| &text[at + call.len()..]);
    names.filter_map(|rest| rest.split_once('\'')).map(|(name, _)| format!("{name}-")).collect()
}

fn extension(path: &Path) -> &str {
    path.extension().and_then(|extension| extension.to_str()).unwrap_or_default()
}

#[test]
fn both_languages_say_the_same_things() {
    let mut wrong = Vec::new();
    let mut read = Vec::new();
    for language in LANGUAGES {
        let (catalogue, faults) = catalogue(language).unwrap();
        wrong.extend(faults);
        read.push(catalogue);
    }
    let [french, english] = read.as_slice() else { panic!("two languages") };
    assert!(!french.is_empty(), "no word was found");
    for key in french.keys().chain(english.keys()).collect::<BTreeSet<_>>() {
        match (french.get(key), english.get(key)) {
            (Some(_), None) => wrong.push(format!("{key} is missing in English")),
            (None, Some(_)) => wrong.push(format!("{key} is missing in French")),
            (Some(fr), Some(en)) if fr.attributes != en.attributes => {
                wrong.push(format!(
                    "{key} has other attributes in English: {:?} and {:?}",
                    fr.attributes, en.attributes
                ));
            }
            // A language may leave out a variable (a gender, a plural), but not take one that nobody gives.
            (Some(fr), Some(en))
                if !en.variables.is_subset(&fr.variables) && !fr.variables.is_subset(&en.variables) =>
            {
                wrong.push(format!("{key} takes other variables: {:?} and {:?}", fr.variables, en.variables));
            }
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_key_is_used_and_every_key_asked_for_exists() {
    let (keys, _) = catalogue(LANGUAGES[0]).unwrap();
    let families: BTreeSet<&str> = keys.keys().filter_map(|key| key.split('-').next()).collect();
    let mut named = Named::default();
    let mut wrong = Vec::new();
    for (path, text) in sources().unwrap() {
        let shown = path.strip_prefix(root()).unwrap_or(&path).display().to_string();
        let mut here = Named::default();
        here.read(&text);
        let unknown = match extension(&path) {
            "ts" | "svelte" => asked(&text),
            // In Rust a key travels through many functions: whatever looks like one must be one.
            "rs" => {
                let ours = |key: &&String| {
                    let family = key.split('-').next().unwrap_or_default();
                    families.contains(family) && !NOT_KEYS.contains(&key.as_str())
                };
                here.whole.iter().filter(ours).cloned().collect()
            }
            _ => BTreeSet::new(),
        };
        wrong.extend(
            unknown
                .iter()
                .filter(|key| !keys.contains_key(*key))
                .map(|key| format!("{shown} asks for {key}, which does not exist")),
        );
        here.beginnings.extend(vocabularies(&text));
        named.whole.extend(here.whole);
        named.beginnings.extend(here.beginnings);
    }
    let quoted: BTreeSet<&String> = keys.values().flat_map(|signature| &signature.quotes).collect();
    for key in keys.keys() {
        let used =
            named.uses(key) || quoted.contains(key) || ASSEMBLED.iter().any(|start| key.starts_with(start));
        if !used {
            wrong.push(format!("{key} is used nowhere"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn quoted_keys_are_found() {
    let mut named = Named::default();
    named.read("t('home-title'); t(`home-kind-${kind}`); format!(\"law-{code}\"); class=\"Home\"; 'plain'");
    assert!(named.uses("home-title") && named.uses("home-kind-late") && named.uses("law-duty"));
    assert!(!named.uses("home-other") && !named.uses("plain"));
    assert_eq!(
        asked("t('a-b') part('c-d') x.t('e-f') hasText(\"g-h\")"),
        ["a-b", "g-h"].map(str::to_owned).into()
    );
}
