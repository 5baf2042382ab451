//! What a careful reader finds in the documents before they leave.

use super::facts::{Facts, MODALITIES, modality_key};
use super::pack::Pack;
use super::texts::ClauseTexts;
use crate::view::documents::Finding;
use clausier_domain::clause::{self, GeneralConditions, LintInput, Penalty, Severity, lint};

/// Rules about the figures alone: they refuse the note as well as the clause.
const OF_FIGURES: &[&str] = &["lot-without-hours", "no-hours"];

/// Reads the pack.
pub(super) fn findings(facts: &Facts, pack: &Pack, texts: &ClauseTexts) -> Vec<clause::Finding> {
    let modalities: Vec<(String, String)> =
        MODALITIES.iter().map(|code| ((*code).to_owned(), modality_key(code))).collect();
    let input = LintInput {
        parts: &pack.texts(facts),
        names: &facts.names(),
        hours: &facts.hours(),
        open: &facts.reporting.modalities,
        modalities: &modalities,
        launch_on: facts.view.launch_on.as_deref().and_then(|day| day.parse().ok()),
        today: facts.today,
        rules: &pack.cited,
        penalty: Penalty {
            per_hour: facts.hourly_penalty(),
            per_late_day: facts.penalty.per_late_day,
            cap: facts.penalty.cap,
        },
        conditions: if facts.view.options.ccag.is_empty() {
            GeneralConditions::NotChosen
        } else {
            GeneralConditions::Chosen
        },
    };
    lint(&input, &texts.lint)
}

/// The finding refuses a document of this kind.
pub(super) fn refuses(finding: &clause::Finding, kind: &str) -> bool {
    finding.severity == Severity::Refuses && (kind == "clause" || OF_FIGURES.contains(&finding.code.as_str()))
}

/// A finding as the page shows it.
pub(super) fn view(finding: clause::Finding) -> Finding {
    Finding {
        code: finding.code,
        refuses: finding.severity == Severity::Refuses,
        message: finding.message,
        part: finding.part,
    }
}
