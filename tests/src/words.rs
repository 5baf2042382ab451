//! The words of the page, read from the same Fluent files: a test looks for a button by its key, and
//! keeps working when somebody finds a better word.

use crate::{Outcome, root};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::path::PathBuf;
use unic_langid::LanguageIdentifier;

/// The languages that Clausier speaks, the first one first.
pub const LANGUAGES: [&str; 2] = ["fr", "en"];

/// The words of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Words").field("locales", &self.bundle.locales).finish()
    }
}

/// The Fluent files of a language, in the order of their names.
///
/// # Errors
/// If the folder cannot be read.
pub fn files(language: &str) -> Outcome<Vec<PathBuf>> {
    let folder = root().join("assets").join("locales").join(language);
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

impl Words {
    /// Reads the words of a language.
    ///
    /// # Errors
    /// If a file cannot be read or is not Fluent.
    pub fn read(language: &str) -> Outcome<Self> {
        let language_id: LanguageIdentifier = language.parse()?;
        let mut bundle = FluentBundle::new(vec![language_id]);
        bundle.set_use_isolating(false);
        for path in files(language)? {
            let resource = FluentResource::try_new(std::fs::read_to_string(&path)?)
                .map_err(|(_, errors)| format!("{}: {errors:?}", path.display()))?;
            bundle.add_resource(resource).map_err(|errors| format!("{}: {errors:?}", path.display()))?;
        }
        Ok(Self { bundle })
    }

    /// The text of a key that takes no argument.
    ///
    /// # Errors
    /// If the key does not exist.
    pub fn text(&self, key: &str) -> Outcome<String> {
        self.write(key, None)
    }

    /// The text of a key with its arguments, such as `[("count", 2.into())]`.
    ///
    /// # Errors
    /// If the key does not exist, or takes other arguments.
    pub fn text_with(&self, key: &str, args: &[(&str, FluentValue<'_>)]) -> Outcome<String> {
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.write(key, Some(&args))
    }

    fn write(&self, key: &str, args: Option<&FluentArgs<'_>>) -> Outcome<String> {
        let message = self.bundle.get_message(key).ok_or_else(|| format!("no text for {key}"))?;
        let pattern = message.value().ok_or_else(|| format!("{key} has no value"))?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors).into_owned();
        if errors.is_empty() { Ok(text) } else { Err(format!("{key}: {errors:?}").into()) }
    }
}
