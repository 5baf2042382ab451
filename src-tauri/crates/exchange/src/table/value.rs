//! What a cell means: numbers, amounts, rates, counts, yes or no.
//!
//! Nothing is guessed silently: each reader says whether the value was clean, corrected, or
//! unreadable, with the Fluent key of the reason. Spaces of thousands, a decimal comma and a euro
//! sign are how people write, not a repair.

use super::{Cell, is_blank, one_line};
use clausier_domain::decimal::{self, DecimalError};
use clausier_domain::quantity::{BasisPoints, Cents, div_round};
use clausier_domain::text::fold;

/// What became of one cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading<T> {
    /// Nothing is written, or only what people write for nothing (`-`, `NC`).
    Missing,
    /// As written.
    Clean(T),
    /// Understood with an effort: the Fluent key says which.
    Repaired(T, &'static str),
    /// Not understood, and left out: the Fluent key says why.
    Unreadable(&'static str),
}

impl<T> Reading<T> {
    /// The value, however it was understood.
    pub fn value(self) -> Option<T> {
        match self {
            Self::Clean(value) | Self::Repaired(value, _) => Some(value),
            Self::Missing | Self::Unreadable(_) => None,
        }
    }

    /// The same reading of another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Reading<U> {
        match self {
            Self::Missing => Reading::Missing,
            Self::Clean(value) => Reading::Clean(change(value)),
            Self::Repaired(value, why) => Reading::Repaired(change(value), why),
            Self::Unreadable(why) => Reading::Unreadable(why),
        }
    }
}

/// True for what people write instead of nothing.
#[must_use]
pub fn is_missing(text: &str) -> bool {
    let folded = fold(text);
    matches!(
        folded.as_str(),
        "" | "nc"
            | "n c"
            | "na"
            | "n a"
            | "nr"
            | "nd"
            | "nsp"
            | "so"
            | "s o"
            | "sans objet"
            | "neant"
            | "aucun"
            | "non renseigne"
            | "non renseignee"
            | "non connu"
            | "inconnu"
            | "a definir"
            | "a preciser"
            | "a completer"
            | "tbd"
            | "null"
            | "none"
            | "nan"
    )
}

/// The text of a cell that says something, or why it says nothing.
pub(super) fn written(cell: &Cell) -> Result<String, Reading<()>> {
    match cell {
        Cell::Empty => Err(Reading::Missing),
        Cell::Error(_) => Err(Reading::Unreadable("table-cell-error")),
        other => {
            let text = one_line(&other.to_string());
            if is_missing(&text) { Err(Reading::Missing) } else { Ok(text) }
        }
    }
}

/// Turns the end of [`written`] into any reading.
pub(super) fn nothing<T>(reading: Reading<()>) -> Reading<T> {
    match reading {
        Reading::Unreadable(why) => Reading::Unreadable(why),
        _ => Reading::Missing,
    }
}

/// A bare number as people write it, as decimal text with a point: `1 234,56`, `1.234,56`,
/// `12'000`, `(500)`. `None` when there is anything else in it.
///
/// One comma or one point is decimal; with both, the last one is. Money is stricter: see [`amount`].
#[must_use]
pub fn plain_number(text: &str) -> Option<String> {
    let bare = compact(text);
    let (negative, bare) = match bare.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        Some(inner) => (true, inner),
        None => (bare.starts_with('-'), bare.trim_start_matches(['-', '+'])),
    };
    if !bare.starts_with(|c: char| c.is_ascii_digit() || matches!(c, ',' | '.')) {
        return None;
    }
    let point = match (bare.rfind(','), bare.rfind('.')) {
        (Some(comma), Some(point)) => Some(comma.max(point)),
        (Some(comma), None) if bare.find(',') == Some(comma) => Some(comma),
        (None, Some(point)) if bare.find('.') == Some(point) => Some(point),
        _ => None,
    };
    let (whole, fraction) = bare.split_at(point.unwrap_or(bare.len()));
    if !grouped(whole) {
        return None;
    }
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    let fraction = fraction.get(1..).unwrap_or_default();
    let sound = fraction.bytes().all(|b| b.is_ascii_digit()) && (digits.len() + fraction.len() > 0);
    let sign = if negative { "-" } else { "" };
    sound.then(|| match fraction {
        "" => format!("{sign}{digits}"),
        _ => format!("{sign}{digits}.{fraction}"),
    })
}

/// What separates thousands, in a compacted number.
const GROUP: char = '_';

/// Without spaces, but for those between two figures, which separate thousands; one minus sign.
fn compact(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.chars() {
        if is_blank(c) || matches!(c, '\'' | '’') {
            gap = true;
            continue;
        }
        if gap && c.is_ascii_digit() && bare.ends_with(|last: char| last.is_ascii_digit()) {
            bare.push(GROUP);
        }
        gap = false;
        let minus = matches!(c, '\u{2212}' | '\u{2013}' | '\u{2010}' | '\u{2011}');
        bare.push(if minus { '-' } else { c });
    }
    bare
}

/// Digits, or groups of three behind the first separator.
fn grouped(whole: &str) -> bool {
    let mut groups = whole.split([',', '.', GROUP]);
    let first = groups.next().unwrap_or_default();
    let digits = |group: &str| group.bytes().all(|b| b.is_ascii_digit());
    digits(first) && groups.all(|group| group.len() == 3 && digits(group))
}

/// A number of a cell in units of 10^-`scale`, rounded half away from zero.
fn number(text: &str, scale: u32) -> Result<i64, DecimalError> {
    decimal::parse(&plain_number(text).ok_or(DecimalError::Malformed)?, scale)
}

/// No public contract reaches 100 billion euros.
const HIGHEST_AMOUNT: i64 = 9_999_999_999_900;

/// What a plain number of an amounts column counts; a heading may say `k€`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Unit {
    /// Euros.
    #[default]
    Euros,
    /// Thousands of euros.
    Thousands,
    /// Millions of euros.
    Millions,
}

impl Unit {
    /// The unit that words name (`k€`, `M€`, `milliers d'euros`, `MEUR`), if any.
    #[must_use]
    pub fn named(words: &str) -> Option<Self> {
        let lower = one_line(words).to_lowercase();
        let named = |names: &[&str]| {
            lower
                .split(|c: char| !(c.is_alphanumeric() || c == '€'))
                .map(|word| word.trim_start_matches(|c: char| c.is_ascii_digit()))
                .any(|word| names.contains(&word))
        };
        if named(&["k€", "ke", "keur", "keuros", "k", "milliers", "millier", "mille"]) {
            Some(Self::Thousands)
        } else if named(&["m€", "me", "meur", "meuros", "millions", "million", "m"]) {
            Some(Self::Millions)
        } else {
            None
        }
    }

    /// Cents of one unit, as a power of ten.
    const fn scale(self) -> u32 {
        match self {
            Self::Euros => 2,
            Self::Thousands => 5,
            Self::Millions => 8,
        }
    }
}

/// Euros excluding tax, as written: `1 234,56 €`, `120 k€`, `env. 1,2 M€ HT`, `100 à 150 000 €`
/// (the middle). `unit` is what the heading says of plain numbers. Words that hold `150.000` say a
/// hundred and fifty thousand; a number cell that holds it says one hundred and fifty.
#[must_use]
pub fn amount(cell: &Cell, unit: Unit) -> Reading<Cents> {
    let text = match written(cell) {
        Ok(text) => text,
        Err(reading) => return nothing(reading),
    };
    if matches!(cell, Cell::Date(_) | Cell::Duration(_) | Cell::Bool(_)) {
        return Reading::Unreadable("table-amount-unreadable");
    }
    let bare = without_currency(&text);
    if unit == Unit::Euros
        && matches!(cell, Cell::Text(_))
        && let Some(whole) = thousands(&bare)
    {
        return in_range(scaled(&whole, unit).map(|cents| (cents, Some("table-amount-thousands"))));
    }
    if let Some(plain) = plain_number(&bare) {
        return in_range(scaled(&plain, unit).map(|cents| (cents, None)));
    }
    words_and_figures(&text, unit)
}

/// Words around one number, a unit behind it, or two numbers.
fn words_and_figures(text: &str, unit: Unit) -> Reading<Cents> {
    let own = Unit::named(&text.replace('/', " "));
    let found = figures(text);
    let one = |figure: &Figure| scaled(&figure.plain, figure.unit.or(own).unwrap_or(unit));
    match found.as_slice() {
        [only] => {
            let money = only.unit.or(own).is_some() || has_currency(text);
            let why = match (says_yearly(text), only.unit.or(own)) {
                (true, _) => AMOUNT_YEARLY,
                (false, Some(_)) => "table-amount-unit",
                (false, None) => "table-amount-words",
            };
            match one(only) {
                // `voir lot 3` is no amount of three euros.
                Ok(cents) if !money && cents < 100_000 => Reading::Unreadable("table-amount-unreadable"),
                read => in_range(read.map(|cents| (cents, Some(why)))),
            }
        }
        [low, high] if is_range(&low.behind) => {
            // `100 à 150 k€`: the unit behind the second number holds for both.
            let low = Figure { unit: low.unit.or(high.unit), ..low.clone() };
            let middle = one(&low).and_then(|low| {
                let high = one(high)?;
                if low > high {
                    return Err(DecimalError::Malformed);
                }
                div_round(i128::from(low) + i128::from(high), 2).ok_or(DecimalError::OutOfRange)
            });
            in_range(middle.map(|cents| (cents, Some("table-amount-range"))))
        }
        _ => Reading::Unreadable("table-amount-unreadable"),
    }
}

/// Cents of a number of a unit, rounded half away from zero.
fn scaled(plain: &str, unit: Unit) -> Result<i64, DecimalError> {
    decimal::parse(plain, unit.scale())
}

fn in_range(read: Result<(i64, Option<&'static str>), DecimalError>) -> Reading<Cents> {
    match read {
        Err(DecimalError::OutOfRange) => Reading::Unreadable("table-amount-too-large"),
        Err(_) => Reading::Unreadable("table-amount-unreadable"),
        Ok((cents, _)) if cents < 0 => Reading::Unreadable("table-amount-negative"),
        Ok((cents, _)) if cents > HIGHEST_AMOUNT => Reading::Unreadable("table-amount-too-large"),
        Ok((cents, None)) => Reading::Clean(Cents::new(cents)),
        Ok((cents, Some(why))) => Reading::Repaired(Cents::new(cents), why),
    }
}

/// `150.000` or `150,000`: no amount has three decimals, so the mark separates thousands.
fn thousands(bare: &str) -> Option<String> {
    let bare: String = bare.chars().filter(|c| !is_blank(*c)).collect();
    let (whole, last) = bare.split_once(['.', ','])?;
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let apart = (1..=3).contains(&whole.len()) && last.len() == 3 && !whole.starts_with('0');
    (apart && digits(whole) && digits(last)).then(|| format!("{whole}{last}"))
}

/// What stands around an amount and changes nothing.
const CURRENCY: [&str; 7] = ["euros", "euro", "eur", "hors taxes", "h.t.", "ht", "€"];

/// Without a euro sign or its name, and without the mention of tax excluded.
fn without_currency(text: &str) -> String {
    let lower = text.to_lowercase();
    let mut bare = lower.trim();
    loop {
        let shorter = CURRENCY
            .iter()
            .find_map(|word| bare.strip_suffix(word).or_else(|| bare.strip_prefix(word)))
            .map(str::trim);
        match shorter {
            Some(rest) => bare = rest,
            None => return bare.to_owned(),
        }
    }
}

fn has_currency(text: &str) -> bool {
    let lower = text.to_lowercase();
    lower.contains('€') || fold(&lower).split(' ').any(|word| matches!(word, "eur" | "euro" | "euros"))
}

/// Why an amount of one year was read: whoever knows the duration may multiply.
pub const AMOUNT_YEARLY: &str = "table-amount-yearly";

fn says_yearly(text: &str) -> bool {
    let folded = fold(text);
    folded.split(' ').any(|word| matches!(word, "an" | "annuel" | "annuels" | "annuelle" | "annuellement"))
}

/// A number in a sentence.
#[derive(Debug, Clone)]
struct Figure {
    plain: String,
    /// The unit glued or written behind it (`120k€`, `1,2 M€`).
    unit: Option<Unit>,
    /// The words up to the next number.
    behind: String,
}

/// The numbers of a sentence.
fn figures(text: &str) -> Vec<Figure> {
    let mut figures = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let candidate = &rest[start..];
        let end = candidate
            .char_indices()
            .find(|&(_, c)| !(c.is_ascii_digit() || is_blank(c) || matches!(c, ',' | '.' | '\'' | '’')))
            .map_or(candidate.len(), |(at, _)| at);
        let (number, after) = candidate.split_at(end);
        let number = number.trim_end_matches(|c: char| !c.is_ascii_digit());
        let behind = after.split(|c: char| c.is_ascii_digit()).next().unwrap_or_default();
        let unit: String = after.chars().take_while(|c| c.is_alphabetic() || *c == '€').collect();
        if let Some(plain) = plain_number(number) {
            figures.push(Figure { plain, unit: Unit::named(&unit), behind: behind.to_owned() });
        }
        rest = after;
    }
    figures
}

/// True for what stands between the ends of a range: `à`, `et`, a dash, with units and currency.
fn is_range(between: &str) -> bool {
    let lower = one_line(between).to_lowercase();
    let dash = lower.contains(['-', '–', '—', '/']);
    let mut link = dash;
    for word in lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        match word {
            "à" | "a" | "et" | "ou" | "au" => link = true,
            "k" | "ke" | "keur" | "m" | "me" | "meur" | "eur" | "euro" | "euros" | "ht" => {}
            _ => return false,
        }
    }
    link
}

/// A rate. A number up to 1 is a fraction, as a cell shown in percent holds it (`0.05`, `1`);
/// above, and in words, it is in percent (`5`, `5 %`, `7,25 %`).
#[must_use]
pub fn percent(cell: &Cell) -> Reading<BasisPoints> {
    let text = match written(cell) {
        Ok(text) => text,
        Err(reading) => return nothing(reading),
    };
    let (bare, marked) = text.strip_suffix('%').map_or((text.as_str(), false), |bare| (bare, true));
    let Ok(hundredths) = number(bare, 2) else { return Reading::Unreadable("table-percent-unreadable") };
    let points = if !marked && matches!(number(bare, 8), Ok(fine) if fine <= 100_000_000) {
        number(bare, 4).unwrap_or(hundredths)
    } else {
        hundredths
    };
    if (0..=10_000).contains(&points) {
        Reading::Clean(BasisPoints::new(points))
    } else {
        Reading::Unreadable("table-percent-unreadable")
    }
}

/// A whole number; `12,0` is one, `12,5` is not.
#[must_use]
pub fn integer(cell: &Cell) -> Reading<i64> {
    let text = match written(cell) {
        Ok(text) => text,
        Err(reading) => return nothing(reading),
    };
    let whole = plain_number(&text).and_then(|plain| decimal::parse_exact(&plain, 0).ok());
    whole.map_or(Reading::Unreadable("table-integer-unreadable"), Reading::Clean)
}

/// Yes or no in any spelling, a cross included.
#[must_use]
pub fn yes_no(cell: &Cell) -> Reading<bool> {
    if let Cell::Bool(value) = cell {
        return Reading::Clean(*value);
    }
    let text = match cell {
        Cell::Text(text) if matches!(text.trim(), "✓" | "✔" | "☑" | "☒" | "✗" | "✘") => {
            "x".to_owned()
        }
        other => other.words(),
    };
    match fold(&text).as_str() {
        "" => Reading::Missing,
        "oui" | "o" | "1" | "x" | "vrai" | "true" | "yes" | "y" | "ok" => Reading::Clean(true),
        "non" | "n" | "0" | "faux" | "false" | "no" => Reading::Clean(false),
        other if other.starts_with("oui ") => Reading::Repaired(true, "table-yes-words"),
        other if other.starts_with("non ") => Reading::Repaired(false, "table-yes-words"),
        _ => Reading::Unreadable("table-yes-unreadable"),
    }
}

#[cfg(test)]
#[path = "value_tests.rs"]
mod tests;
