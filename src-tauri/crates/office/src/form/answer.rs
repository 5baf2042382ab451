//! The text that answers a company whose form came back: what was taken, and what to correct cell by cell.

use super::receive::{months, told};
use crate::error::OfficeError;
use crate::format;
use crate::ledger::Ledger;
use crate::session::Desk;
use crate::view::form::FormAnswer;
use crate::words::{self, Language};
use chrono::NaiveDate;
use clausier_domain::clause::fill;
use clausier_domain::quantity::Hours;
use clausier_exchange::form::{FormProblem, FormReading};
use clausier_store::tables::Form;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The embedded texts: French, as the companies of a French territory read them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    letters: Vec<Text>,
    lines: BTreeMap<String, String>,
    words: BTreeMap<String, String>,
}

/// A text with its places to fill.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    code: String,
    subject: String,
    text: String,
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "source_date")]
    _source_date: NaiveDate,
    #[serde(rename = "checked")]
    _checked: bool,
}

static TEXTS: LazyLock<Result<Table, String>> = LazyLock::new(|| {
    toml::from_str(include_str!("../../../../../assets/letters/forms.toml"))
        .map_err(|e| format!("letters/forms.toml: {}", e.message()))
});

/// The answer to a form.
///
/// # Errors
/// When the embedded texts are broken.
pub(super) fn answer(
    desk: &Desk<'_>,
    ledger: &Ledger,
    form: &Form,
    reading: &FormReading,
    taken: Hours,
) -> Result<FormAnswer, OfficeError> {
    let table = TEXTS.as_ref().map_err(|e| OfficeError::Assets(e.clone()))?;
    let told = told(reading);
    let lines = |of: bool| told.get(&of).map_or(&[][..], Vec::as_slice);
    let code = match (reading.blocked, lines(true).is_empty()) {
        (true, _) => "blocked",
        (false, true) => "right",
        (false, false) => "wrong",
    };
    let text = table.letters.iter().find(|letter| letter.code == code);
    let text = text.ok_or_else(|| OfficeError::Assets(format!("letters/forms.toml: {code}")))?;
    let line = |code: &str| table.lines.get(code).map_or("", String::as_str);
    let list = |problems: &[&FormProblem]| {
        let said = problems.iter().map(|problem| {
            let pattern = if problem.cell.is_empty() { line("whole") } else { line("problem") };
            let values = BTreeMap::from([
                ("case", problem.cell.clone()),
                ("phrase", words::say(Language::French, &problem.message)),
            ]);
            fill(pattern, &values)
        });
        said.collect::<Vec<_>>().join("\n")
    };
    let known = match lines(false) {
        [] => String::new(),
        known => fill(line("known"), &BTreeMap::from([("lignes", list(known))])),
    };
    let company = ledger.organisations.get(&form.organisation);
    let contact = company.map(|c| c.contact_name.clone()).filter(|name| !name.is_empty());
    let settings = desk.settings()?;
    let signature = [
        settings.user_name,
        settings.user_role,
        settings.office_name,
        settings.office_phone,
        settings.office_email,
    ];
    let signature: Vec<String> = signature.into_iter().filter(|line| !line.is_empty()).collect();
    let values = BTreeMap::from([
        ("reference", form.reference.clone()),
        ("contact", contact.or_else(|| table.words.get("contact").cloned()).unwrap_or_default()),
        ("lot", ledger.lot_name(form.lot, Language::French)),
        ("mois", months(form)),
        ("heures", format::hours(Language::French, taken)),
        ("corriger", list(lines(true))),
        ("savoir", known),
        ("signature", signature.join("\n")),
    ]);
    Ok(FormAnswer {
        to: company.map(|c| c.email.clone()).unwrap_or_default(),
        subject: fill(&text.subject, &values),
        body: fill(text.text.trim(), &values),
    })
}
