//! Who a row of hours names.

use super::SheetReading;
use crate::hours::Who;
use crate::people::name::{civility, split};
use crate::table::Row;
use crate::table::moment::date;
use crate::table::notes::Notes;
use crate::table::value::Reading;
use clausier_domain::nir::holds_nir;

impl SheetReading<'_> {
    pub(super) fn who(&self, row: &Row, notes: &mut Notes) -> Who {
        let full = self.words(row, "full_name", notes);
        let mut last = self.words(row, "last_name", notes);
        let mut first = self.words(row, "first_name", notes);
        let only_last = !self.layout.has("full_name") && !self.layout.has("first_name");
        let both = if last.is_empty() || (only_last && last.contains([' ', ','])) {
            if last.is_empty() { full } else { last.clone() }
        } else {
            String::new()
        };
        let id = |text: String| text.strip_suffix(".0").map_or(text.clone(), str::to_owned);
        let pass_number: String = self
            .words(row, "pass_number", notes)
            .trim_end_matches(".0")
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect();
        let number = id(self.words(row, "person_id", notes));
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
        Who { written, last_name: last, first_name: first, birth_on, pass_number, id: number }
    }
}
