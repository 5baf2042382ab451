//! What several renderers say in the same words.

use crate::{Chart, Document, Figure, Language, clean};

/// "Label : value" as the language writes it.
pub(crate) fn label_value(label: &str, value: &str, language: Language) -> String {
    match (label.is_empty(), language) {
        (true, _) => value.to_owned(),
        (false, Language::Fr) => format!("{label}\u{a0}: {value}"),
        (false, Language::En) => format!("{label}: {value}"),
    }
}

/// The language's tag in files (BCP 47).
pub(crate) fn language_tag(language: Language) -> &'static str {
    match language {
        Language::Fr => "fr-FR",
        Language::En => "en-GB",
    }
}

/// What the file is called in a reader's window: the title, or else what comes nearest.
pub(crate) fn name(document: &Document) -> String {
    let candidates = [&document.title, &document.subject, &document.subtitle];
    let name = candidates.into_iter().map(|text| clean::line(text)).find(|text| !text.is_empty());
    name.unwrap_or_else(|| document.date.format("%Y-%m-%d").to_string())
}

/// A chart's words and figures, one line for each bar or column.
pub(crate) fn chart(chart: &Chart, language: Language) -> Vec<String> {
    match chart {
        Chart::Tornado { bars, .. } => bars
            .iter()
            .map(|bar| {
                let (label, detail) = (clean::line(&bar.label), clean::line(&bar.detail));
                let label = if detail.is_empty() { label } else { format!("{label} ({detail})") };
                let ends = format!("{} – {}", clean::line(&bar.low_text), clean::line(&bar.high_text));
                label_value(&label, &ends, language)
            })
            .collect(),
        Chart::Columns { categories, series, .. } => {
            let mut lines = Vec::new();
            for (at, category) in categories.iter().enumerate() {
                for one in series.iter().filter(|one| one.values.get(at).is_some()) {
                    let names = [clean::line(category), clean::line(&one.name)];
                    let named: Vec<&str> =
                        names.iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
                    let value = clean::line(one.texts.get(at).map_or("", String::as_str));
                    lines.push(label_value(&named.join(", "), &value, language));
                }
            }
            lines
        }
    }
}

/// What is read out to people who cannot see a figure; never empty.
pub(crate) fn alternative(figure: &Figure, language: Language) -> String {
    let given = clean::line(&figure.alternative);
    let said = if given.is_empty() { chart(&figure.chart, language).join("; ") } else { given };
    let said = if said.is_empty() { clean::line(&figure.caption) } else { said };
    if said.is_empty() { "–".to_owned() } else { said }
}
