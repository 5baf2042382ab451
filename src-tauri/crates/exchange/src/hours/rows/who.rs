//! Who a row of hours names.

use super::SheetReading;
use crate::hours::Who;
use crate::hours::layout::WHO;
use crate::people::name::{civility, split};
use crate::table::Row;
use crate::table::moment::date;
use crate::table::notes::Notes;
use crate::table::one_line;
use crate::table::value::Reading;
use clausier_domain::nir::holds_nir;
use clausier_domain::text::fold;

impl SheetReading<'_> {
    /// True when no column says who: the sheet or its section is of one person.
    pub(super) fn is_of_one(&self) -> bool {
        !WHO.iter().any(|field| self.layout.has(field))
    }

    /// A field of the name: of the row, else of the sheet or section of one person.
    fn name_word(&self, row: &Row, field: &str, notes: &mut Notes) -> String {
        if self.is_of_one() {
            let said = self.titled.iter().find(|(name, _)| name == field);
            return said.map(|(_, value)| value.clone()).unwrap_or_default();
        }
        self.words(row, field, notes)
    }

    pub(super) fn who(&self, row: &Row, notes: &mut Notes) -> Who {
        let (full, other_full) = bare(&self.name_word(row, "full_name", notes));
        let (mut last, other_last) = bare(&self.name_word(row, "last_name", notes));
        let (mut first, other_first) = bare(&self.name_word(row, "first_name", notes));
        let birth_name = [other_full, other_last, other_first].concat();
        let only_last = !self.layout.has("full_name") && !self.layout.has("first_name");
        let both = if last.is_empty() || (only_last && last.contains([' ', ','])) {
            if last.is_empty() { full } else { last.clone() }
        } else {
            String::new()
        };
        let id = |text: String| text.strip_suffix(".0").map_or(text.clone(), str::to_owned);
        let pass_number: String = self
            .name_word(row, "pass_number", notes)
            .trim_end_matches(".0")
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect();
        let number = id(self.name_word(row, "person_id", notes));
        let written = match (both.as_str(), last.as_str()) {
            ("", "") if first.is_empty() => [pass_number.as_str(), number.as_str()]
                .into_iter()
                .find(|text| !text.is_empty())
                .unwrap_or_default()
                .to_owned(),
            ("", last) => format!("{last} {first}").trim().to_owned(),
            (both, _) if first.is_empty() => both.to_owned(),
            (both, _) => format!("{both} {first}"),
        };
        if !both.is_empty() {
            let bare = civility(&both).1;
            if first.is_empty() {
                let names = split(bare, self.layout.order);
                (last, first) = (names.last, names.first);
            } else {
                bare.clone_into(&mut last);
            }
        } else {
            last = civility(&last).1.to_owned();
        }
        let cell = self.raw(row, "birth_date");
        let birth = if holds_nir(&cell.words()) { Reading::Missing } else { date(cell, self.epoch) };
        let birth_on = birth.value().filter(|day| *day < self.asked.today);
        Who { written, last_name: last, first_name: first, birth_name, birth_on, pass_number, id: number }
    }
}

/// A name without its number in front, its remarks in brackets and its other name: `DUPONT (née MARTIN) Léa`
/// is `DUPONT Léa`, born `MARTIN`.
fn bare(text: &str) -> (String, String) {
    let mut name = String::with_capacity(text.len());
    let mut aside = String::new();
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            '(' | '[' => {
                depth += 1;
                aside.push(' ');
            }
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth > 0 => aside.push(c),
            '*' => {}
            _ => name.push(c),
        }
    }
    // `A***` hides a name: nothing is taken off it.
    if text.contains("**") || name.chars().all(|c| !c.is_alphabetic()) {
        return (text.to_owned(), String::new());
    }
    let (kept, mut other) = other_name(&name);
    if other.is_empty() {
        let (rest, said) = other_name(&aside);
        let capitals = |word: &str| {
            word.chars().count() > 3
                && word.chars().all(|c| c.is_uppercase() || matches!(c, '-' | '\'' | '’'))
        };
        other = match said.as_str() {
            "" if !rest.is_empty() && rest.split(' ').all(capitals) => rest,
            _ => said,
        };
    }
    (numbered(&kept), other)
}

/// What stands before and behind `née X`, and X.
fn other_name(text: &str) -> (String, String) {
    let words: Vec<&str> = text.split_whitespace().collect();
    let marks = ["nee", "ne", "ep", "epouse", "epse", "veuve", "vve", "nee e"];
    let Some(at) = words.iter().position(|word| marks.contains(&fold(word).as_str())) else {
        return (one_line(text), String::new());
    };
    let rest = words.get(at + 1..).unwrap_or_default();
    let capitals = rest.iter().take_while(|word| word.chars().all(|c| !c.is_lowercase())).count();
    let (other, behind) = rest.split_at(capitals.max(1).min(rest.len()));
    let kept = words.iter().take(at).chain(behind).copied().collect::<Vec<_>>().join(" ");
    if kept.is_empty() && at > 0 { (one_line(text), String::new()) } else { (kept, other.join(" ")) }
}

/// Without the number in front: `12. BENALI Aïcha`, `00471 - BENALI Aïcha`.
fn numbered(name: &str) -> String {
    let rest = name.trim_start_matches(|c: char| c.is_ascii_digit());
    if rest.len() == name.len() {
        return name.to_owned();
    }
    let rest = rest.trim_start_matches(['.', ')', '-', '–', '°', ' ', ':']);
    if rest.starts_with(char::is_alphabetic) { rest.to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_what_stands_around_them() {
        for (text, name, other) in [
            ("BENALI Aïcha", "BENALI Aïcha", ""),
            ("DUPONT (née MARTIN) Léa", "DUPONT Léa", "MARTIN"),
            ("DUPONT née MARTIN Léa", "DUPONT Léa", "MARTIN"),
            ("MARTIN ép. DUPONT Léa", "MARTIN Léa", "DUPONT"),
            ("DUPONT (MARTIN) Léa", "DUPONT Léa", "MARTIN"),
            ("Dupont Léa née Martin", "Dupont Léa", "Martin"),
            ("BENALI Aïcha (CDI)", "BENALI Aïcha", ""),
            ("BENALI Aïcha (fin le 12/10)", "BENALI Aïcha", ""),
            ("BENALI Aïcha *", "BENALI Aïcha", ""),
            ("12. BENALI Aïcha", "BENALI Aïcha", ""),
            ("00471 - BENALI Aïcha", "BENALI Aïcha", ""),
            ("4711", "4711", ""),
            ("A***", "A***", ""),
            ("", "", ""),
        ] {
            assert_eq!(bare(text), (name.to_owned(), other.to_owned()), "{text}");
        }
    }
}
