//! The words of both languages, from the same Fluent files as the page.

use crate::format;
use clausier_domain::message::{Arg, Message};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::LazyLock;
use unic_langid::{LanguageIdentifier, langid};

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// A language of the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// French: what the law and the trade speak.
    #[default]
    French,
    /// English.
    English,
}

impl Language {
    /// From `fr` or `en`; anything else is French.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        if code == "en" { Self::English } else { Self::French }
    }

    /// `fr` or `en`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::English => "en",
        }
    }
}

// Each language is read when it is first spoken: a start needs one.
static FRENCH: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| read(langid!("fr"), FR));
static ENGLISH: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| read(langid!("en"), EN));

fn read(language: LanguageIdentifier, files: &[&str]) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    for file in files {
        // A file with a broken line still gives its other lines; a test refuses broken files.
        let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(whole, _)| whole);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn bundle(language: Language) -> &'static FluentBundle<FluentResource> {
    match language {
        Language::French => &FRENCH,
        Language::English => &ENGLISH,
    }
}

fn lookup(language: Language, key: &str, args: Option<&FluentArgs<'_>>) -> String {
    let bundle = bundle(language);
    let Some(pattern) = bundle.get_message(key).and_then(|m| m.value()) else {
        return key.to_owned();
    };
    bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned()
}

/// The text of a key without arguments; the key itself when it is unknown.
#[must_use]
pub fn text(language: Language, key: &str) -> String {
    lookup(language, key, None)
}

/// A sentence with its arguments, each formatted for its unit.
#[must_use]
pub fn say(language: Language, message: &Message) -> String {
    let mut args = FluentArgs::new();
    for (name, arg) in &message.args {
        match arg {
            // A plain count stays a number: the sentence chooses singular or plural by it.
            Arg::Count(n) => args.set(name.clone(), *n),
            arg => args.set(name.clone(), FluentValue::from(written(language, arg))),
        }
    }
    lookup(language, &message.key, Some(&args))
}

/// An argument in words, with its unit.
#[must_use]
pub fn written(language: Language, arg: &Arg) -> String {
    match arg {
        Arg::Text(text) => text.clone(),
        Arg::Key(key) => text(language, key),
        Arg::Count(n) => format::integer(language, *n),
        Arg::Hours(h) => format::hours(language, *h),
        Arg::Money(m) => format::money(language, *m),
        Arg::Rate(r) => format::rate(language, *r),
        Arg::Date(d) => format::date(*d),
        Arg::Month(m) => format::month(language, *m),
        Arg::Hundredths(n) => format::hundredths(language, *n),
    }
}

/// Every key of a language, for the tests that keep both complete.
#[must_use]
pub fn files(language: Language) -> &'static [&'static str] {
    if language == Language::English { EN } else { FR }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_file_is_broken_and_no_key_stands_twice() {
        for language in [Language::French, Language::English] {
            let mut bundle = FluentBundle::new_concurrent(vec![langid!("fr")]);
            for file in files(language) {
                let resource = FluentResource::try_new((*file).to_owned())
                    .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", &file[..file.len().min(60)]));
                if let Err(errors) = bundle.add_resource(resource) {
                    panic!("{}: {errors:?}", language.code());
                }
            }
        }
    }

    #[test]
    fn a_sentence_formats_each_argument_for_its_unit() {
        let message = Message::new("count-part-month")
            .with("days", 3i64)
            .with("most", clausier_domain::quantity::Hours::whole(1030));
        assert!(say(Language::French, &message).contains("1\u{202f}030\u{202f}h"));
        assert_eq!(text(Language::French, "no-such-key"), "no-such-key");
    }
}
