//! The embedded texts of the clause and what their reader looks for, read once.

use crate::error::OfficeError;
use clausier_domain::clause::{ClauseTable, LintRules};
use clausier_domain::rulebook::Provenance;
use clausier_domain::vocabulary::ContractKind;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::sync::LazyLock;

/// Texts and rules of the clause.
pub(super) struct ClauseTexts {
    pub(super) table: ClauseTable,
    pub(super) lint: LintRules,
    pub(super) articles: Articles,
}

/// Articles cited, by kind of contract.
#[derive(Debug, Deserialize)]
pub(super) struct Articles {
    market: ArticleSet,
    concession: ArticleSet,
    #[serde(flatten)]
    pub(super) provenance: Provenance,
}

/// Articles of one kind of contract.
#[derive(Debug, Deserialize)]
pub(super) struct ArticleSet {
    /// Conditions of execution.
    pub(super) conditions: String,
    /// Award criterion.
    pub(super) criterion: String,
}

impl Articles {
    /// Those of a kind of contract.
    pub(super) fn of(&self, kind: ContractKind) -> &ArticleSet {
        if kind == ContractKind::Concession { &self.concession } else { &self.market }
    }
}

fn parse<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, String> {
    toml::from_str(text).map_err(|e| format!("{name}: {}", e.message()))
}

macro_rules! asset {
    ($name:literal) => {
        parse($name, include_str!(concat!("../../../../../assets/clauses/", $name)))?
    };
}

fn load() -> Result<ClauseTexts, String> {
    let clauses: ClauseTable = asset!("clauses.toml");
    let annexes: ClauseTable = asset!("annexes.toml");
    let table = clauses.merged(annexes);
    if let Some(code) = table.fault() {
        return Err(format!("clauses: the block {code} stands twice or loses a place"));
    }
    let lint: LintRules = asset!("lint.toml");
    lint.validate().map_err(|e| e.to_string())?;
    Ok(ClauseTexts { table, lint, articles: asset!("articles.toml") })
}

static TEXTS: LazyLock<Result<ClauseTexts, String>> = LazyLock::new(load);

/// The embedded texts.
///
/// # Errors
/// [`OfficeError::Assets`] when this build holds broken data; a test forbids it.
pub(super) fn texts() -> Result<&'static ClauseTexts, OfficeError> {
    TEXTS.as_ref().map_err(|e| OfficeError::Assets(e.clone()))
}
