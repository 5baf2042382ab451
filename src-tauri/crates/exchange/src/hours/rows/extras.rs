//! Columns beside the hours: overtime, training, leave, hours of the night. Whether they are inside the figure or beside
//! it is told by a total when there is one, else by the headings.

use super::SheetReading;
use super::columns::{Layout, is_total};
use crate::row::{Effect, Problem};
use crate::table::moment::{hours, signed_hours};
use crate::table::notes::Notes;
use crate::table::value::Reading;
use crate::table::{Cell, Row};
use clausier_domain::execution::counting::HourParts;
use clausier_domain::message::Message;
use clausier_domain::nir::holds_nir;
use clausier_domain::quantity::Hours;
use clausier_domain::text::fold;

/// Most columns tried with a total.
const TRIED: usize = 6;

/// What a column beside the hours holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ExtraKind {
    Overtime,
    Training,
    Leave,
    /// Hours of the night, of Sundays and holidays: work with another rate.
    Other,
}

/// Where its hours stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// In the figure of the hours already.
    Inside,
    /// Beside it.
    Beside,
}

/// A column beside the hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Extra {
    pub(super) index: usize,
    pub(super) kind: ExtraKind,
    pub(super) standing: Standing,
}

fn kind_of(field: &str) -> Option<ExtraKind> {
    match field {
        "overtime" => Some(ExtraKind::Overtime),
        "training_hours" => Some(ExtraKind::Training),
        "leave_hours" => Some(ExtraKind::Leave),
        "other_hours" => Some(ExtraKind::Other),
        _ => None,
    }
}

/// Finds the columns beside the hours of a table and where each stands, and says it.
pub(super) fn extras(layout: &mut Layout, below: &[Row], notes: &mut Vec<Problem>) {
    let found: Vec<(usize, ExtraKind, String)> = layout
        .header
        .columns
        .iter()
        .filter(|column| !layout.refused.contains(&column.index))
        .filter_map(|column| {
            let field = column.field.as_deref().or(column.rival.as_deref())?;
            Some((column.index, kind_of(field)?, column.heading.clone()))
        })
        .collect();
    if found.is_empty() {
        return;
    }
    if !layout.months.is_empty() {
        // A grid of months says nothing of the month of a column beside it.
        let headings: Vec<&str> = found.iter().map(|(.., heading)| heading.as_str()).collect();
        say(notes, "hours-columns-unread", &headings);
        return;
    }
    let mut extras: Vec<Extra> = found
        .iter()
        .map(|(index, kind, heading)| Extra {
            index: *index,
            kind: *kind,
            standing: by_words(layout, *kind, heading, *index, below),
        })
        .collect();
    if layout.days.is_empty() {
        by_total(layout, &mut extras, below);
    }
    let told = |kind: ExtraKind, standing: Standing| -> Vec<&str> {
        extras
            .iter()
            .zip(&found)
            .filter(|(extra, _)| extra.kind == kind && extra.standing == standing)
            .map(|(_, (.., heading))| heading.as_str())
            .collect()
    };
    for (kind, standing, key) in [
        (ExtraKind::Overtime, Standing::Beside, "hours-overtime-added"),
        (ExtraKind::Training, Standing::Beside, "hours-training-added"),
        (ExtraKind::Training, Standing::Inside, "hours-training-inside"),
        (ExtraKind::Leave, Standing::Beside, "hours-leave-left"),
        (ExtraKind::Leave, Standing::Inside, "hours-leave-inside"),
        (ExtraKind::Other, Standing::Beside, "hours-other-added"),
        (ExtraKind::Other, Standing::Inside, "hours-columns-unread"),
    ] {
        say(notes, key, &told(kind, standing));
    }
    layout.extras = extras;
}

fn say(notes: &mut Vec<Problem>, key: &str, headings: &[&str]) {
    if !headings.is_empty() {
        let message = Message::new(key).with("headings", headings.join(", "));
        notes.push(Problem::new(0, "", Effect::Noted, message));
    }
}

/// Where a column stands, from the headings alone.
fn by_words(layout: &Layout, kind: ExtraKind, heading: &str, index: usize, below: &[Row]) -> Standing {
    let own = fold(heading);
    let figure = fold(layout.heading("hours"));
    let says = |text: &str, words: &[&str]| text.split(' ').any(|word| words.contains(&word));
    if says(&own, &["dont", "inclus", "incluses"]) {
        return Standing::Inside;
    }
    let paid = says(&figure, &["payees", "payee", "remunerees"]);
    let total = layout.is_total() || !layout.days.is_empty();
    match kind {
        ExtraKind::Overtime if total => Standing::Inside,
        ExtraKind::Overtime => Standing::Beside,
        ExtraKind::Leave if paid => Standing::Inside,
        ExtraKind::Leave => Standing::Beside,
        ExtraKind::Other => Standing::Inside,
        ExtraKind::Training => {
            let worked =
                ["travail", "travaillees", "production", "productives", "normales", "chantier", "hors"];
            // More training than hours: it cannot be inside.
            let more = layout.columns.get("hours").is_some_and(|column| {
                below.iter().any(|row| {
                    let read = |index| hours(SheetReading::figure(row, index)).value();
                    read(index).zip(read(*column)).is_some_and(|(training, hours)| training > hours)
                })
            });
            if !total && (says(&figure, &worked) || more) { Standing::Beside } else { Standing::Inside }
        }
    }
}

/// A total beside a figure tells what it is the sum of: the columns that make it right on every row stand beside.
fn by_total(layout: &mut Layout, extras: &mut [Extra], below: &[Row]) {
    let Some(own) = layout.columns.get("hours").copied() else { return };
    let others = layout.header.columns.iter().filter(|column| column.rival.as_deref() == Some("hours"));
    let pair = if layout.is_total() {
        others.filter(|column| !is_total(&column.heading)).map(|column| (column.index, own)).next()
    } else {
        others.filter(|column| is_total(&column.heading)).map(|column| (own, column.index)).next()
    };
    let Some((base, total)) = pair else { return };
    let tried = extras.len().min(TRIED);
    let default = |mask: usize| {
        let beside = |extra: &Extra| usize::from(extra.standing == Standing::Beside);
        (0..tried).filter(|at| extras.get(*at).is_some_and(|one| beside(one) != (mask >> at) & 1)).count()
    };
    let read = |row: &Row, index: usize| hours(SheetReading::figure(row, index)).value();
    let right = |mask: usize| {
        let mut rows = 0;
        for row in below {
            let (Some(base), Some(total)) = (read(row, base), read(row, total)) else { continue };
            let beside: Hours = (0..tried)
                .filter(|at| (mask >> at) & 1 == 1)
                .filter_map(|at| read(row, extras.get(at)?.index))
                .sum();
            if base + beside != total {
                return 0;
            }
            rows += 1;
        }
        rows
    };
    let best = (0..1_usize << tried).filter(|mask| right(*mask) > 0).min_by_key(|mask| default(*mask));
    let Some(mask) = best else { return };
    for (at, extra) in extras.iter_mut().enumerate().take(tried) {
        match (mask >> at) & 1 {
            1 => extra.standing = Standing::Beside,
            // Leave that the total leaves out is in neither of them.
            _ if extra.kind == ExtraKind::Leave => {}
            _ => extra.standing = Standing::Inside,
        }
    }
    layout.columns.insert("hours".to_owned(), base);
}

impl SheetReading<'_> {
    /// Adds what stands beside the hours of a row, and says what they are made of.
    pub(super) fn extra_hours(
        &mut self,
        row: &Row,
        total: &mut Option<Hours>,
        notes: &mut Notes,
    ) -> Option<HourParts> {
        if self.layout.extras.is_empty() {
            return None;
        }
        let mut parts = HourParts::default();
        for extra in self.layout.extras.clone() {
            let cell = Self::figure(row, extra.index);
            if extra.kind == ExtraKind::Leave && extra.standing == Standing::Beside {
                Self::left_aside(cell, notes);
                continue;
            }
            let Some(read) = self.hours(cell, extra.index, notes) else { continue };
            self.count(extra.index, read);
            match extra.kind {
                ExtraKind::Overtime => parts.overtime += read,
                ExtraKind::Training => parts.training += read,
                ExtraKind::Leave => parts.leave += read,
                ExtraKind::Other => {}
            }
            if extra.standing == Standing::Beside {
                *total = Some(total.unwrap_or_default() + read);
            }
        }
        let most = total.unwrap_or_default();
        let sound = [parts.training, parts.leave, parts.overtime].iter().all(|part| *part >= Hours::ZERO);
        if parts.total() > most || !sound {
            let message = Message::new("hours-parts-beyond").with("parts", parts.total()).with("hours", most);
            notes.add("", Effect::Noted, message);
            return None;
        }
        Some(parts)
    }

    /// Leave beside the hours: how much is told, never why, and never counted.
    fn left_aside(cell: &Cell, notes: &mut Notes) {
        let message = match signed_hours(cell) {
            Reading::Missing => return,
            Reading::Clean(read) | Reading::Repaired(read, _) if read.is_zero() => return,
            Reading::Clean(_) | Reading::Repaired(..) if !holds_nir(&cell.words()) => {
                Message::new("hours-leave-aside").with("value", cell.words())
            }
            _ => Message::new("hours-absence-row"),
        };
        // Nor is the heading said beside somebody's name.
        notes.add("", Effect::Noted, message);
    }
}
