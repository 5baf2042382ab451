//! What stands around a table of hours: labels with their values, titles, the time, whose sheet it is.

use super::layout::{SheetFound, WHO};
use super::period::{Told, When, days_in, one_week, told};
use crate::table::synonyms::{Confidence, Synonyms, normal};
use crate::table::{Cell, Row, Sheet};
use clausier_domain::nir::holds_nir;
use clausier_domain::quantity::YearMonth;
use clausier_domain::text::fold;

/// What the lines above a table, its sheet and its file say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Around {
    /// What is said beside a label: `Entreprise : …`, by field.
    pub(super) labelled: Vec<(String, String)>,
    /// Whose sheet it is, by field: `Salarié : …`, or the name of the sheet.
    pub(super) who: Vec<(String, String)>,
    /// What is said of the time, the nearest first.
    pub(super) times: Vec<Told>,
    /// The week or the days it speaks of.
    pub(super) when: Option<When>,
    /// Other titles.
    pub(super) titles: Vec<String>,
}

/// A title, or a label with its value.
pub(super) enum Said {
    /// The field of the label, the label, its value.
    Labelled(String, String, String),
    /// Words that stand alone.
    Title(String),
}

/// The texts of a row that it says itself.
pub(super) fn texts(row: &Row) -> Vec<String> {
    row.cells
        .iter()
        .enumerate()
        .filter(|(index, cell)| !cell.is_empty() && !row.carried.contains(index))
        .map(|(_, cell)| cell.words())
        .filter(|words| !holds_nir(words))
        .collect()
}

/// What the texts of a row say: `Salarié :` beside a name, `Mois : octobre 2026` in one cell.
pub(super) fn said(cells: &[String], synonyms: &Synonyms) -> Vec<Said> {
    let field = |label: &str| {
        let found = synonyms.field(label).filter(|(_, confidence)| *confidence == Confidence::Sure);
        found.map(|(field, _)| field.name.clone())
    };
    let mut said = Vec::new();
    let mut next = 0;
    while let Some(text) = cells.get(next) {
        next += 1;
        let beside = || cells.get(next).filter(|value| field(value).is_none()).cloned().unwrap_or_default();
        let (label, value) = match text.split_once(':') {
            Some((label, value)) if !value.trim().is_empty() => (label, value.trim().to_owned()),
            Some((label, _)) => (label, beside()),
            None => (text.as_str(), beside()),
        };
        let own = text.contains(':') && !text.trim_end().ends_with(':');
        match field(label) {
            Some(name) if !value.is_empty() => {
                next += usize::from(!own);
                said.push(Said::Labelled(name, label.to_owned(), value));
            }
            _ => said.push(Said::Title(text.clone())),
        }
    }
    said
}

/// What the lines above the headings say.
pub(super) fn around(sheet: &Sheet, until: usize, synonyms: &Synonyms) -> Around {
    let mut around = Around { times: vec![told(&sheet.name)], ..Around::default() };
    for row in sheet.rows.iter().take(until) {
        for one in said(&texts(row), synonyms) {
            match one {
                Said::Labelled(field, label, value) => match field.as_str() {
                    "month" if is_period(&label) => {
                        around.times.insert(0, time_of(&value));
                        around.when = around.when.or_else(|| days_told(&format!("{label} {value}")));
                    }
                    "year" => around.times.push(told(&format!("annee {value}"))),
                    "month" => {}
                    name if WHO.contains(&name) => around.who.push((field, value)),
                    _ => around.labelled.push((field, value)),
                },
                Said::Title(text) => {
                    around.times.push(told(&text));
                    around.when = around.when.or_else(|| days_told(&text));
                    around.titles.push(text);
                }
            }
        }
    }
    if !holds_nir(&sheet.name) {
        around.when = around.when.or_else(|| days_told(&sheet.name));
        around.titles.push(sheet.name.clone());
    }
    around
}

/// The few days or the one week that a title speaks of.
fn days_told(text: &str) -> Option<When> {
    match days_in(text) {
        Some((from, to)) if from < to => Some(When::Days(from, to)),
        Some(_) => None,
        None => one_week(text),
    }
}

/// The name of a sheet that is somebody's: two to four words in letters, none of them about hours.
pub(super) fn person_named(sheet: &str) -> bool {
    const OTHERS: [&str; 32] = [
        "feuille",
        "feuil",
        "sheet",
        "releve",
        "releves",
        "heures",
        "heure",
        "suivi",
        "liste",
        "planning",
        "pointage",
        "presence",
        "presences",
        "total",
        "recap",
        "insertion",
        "equipe",
        "chantier",
        "lot",
        "marche",
        "mois",
        "annee",
        "semaine",
        "salaries",
        "agence",
        "donnees",
        "base",
        "sarl",
        "sas",
        "sa",
        "et",
        "annexe",
    ];
    let folded = fold(sheet);
    let words: Vec<&str> = folded.split(' ').collect();
    let plain = sheet.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’' | '.'));
    (2..=4).contains(&words.len())
        && plain
        && words.iter().all(|word| !OTHERS.contains(word))
        && told(sheet) == Told::default()
        && sheet.split(' ').all(|word| word.starts_with(char::is_uppercase))
}

/// `Mois`, `Période`, and not `Date`, which is the day the file was written.
fn is_period(label: &str) -> bool {
    let label = normal(label);
    ["mois", "periode", "month"].iter().any(|word| label.contains(word))
}

/// The time beside the label of the month: there a single day stands for its month.
fn time_of(value: &str) -> Told {
    let cell = Cell::from_text(value.to_owned());
    match crate::table::moment::month(&cell, crate::table::Epoch::default()).value() {
        Some(month) => Told { month: Some(month.month()), year: Some(month.year()), two_years: false },
        None => told(value),
    }
}

impl SheetFound {
    /// The month that stands around the table, the nearest first; then that of the file's name.
    pub(super) fn month_around(&self, file: Told) -> Option<YearMonth> {
        let times = || self.around.times.iter().chain(std::iter::once(&file));
        let number = times().find_map(|told| told.month)?;
        let year = times().find_map(|told| told.year.filter(|_| told.month.is_none_or(|m| m == number)))?;
        YearMonth::new(year, number)
    }

    /// The year that stands around the table, and whether two follow each other.
    pub(super) fn year_around(&self, file: Told) -> Option<(i32, bool)> {
        let mut times = self.around.times.iter().chain(std::iter::once(&file));
        times.find_map(|told| told.year.map(|year| (year, told.two_years)))
    }

    /// What a label above the table says of a field.
    pub(super) fn labelled(&self, field: &str) -> &str {
        self.around.labelled.iter().find(|(name, _)| name == field).map_or("", |(_, value)| value.as_str())
    }
}
