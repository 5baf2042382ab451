//! The calendar of what is to come, for any program that keeps a diary: no name of a person is in it.

use super::about;
use crate::error::OfficeError;
use crate::files::write_whole;
use crate::ledger::Ledger;
use crate::session::Desk;
use crate::view::reminders::{WriteCalendar, WrittenFile};
use crate::words::{self, Language, say};
use chrono::NaiveDate;
use clausier_domain::execution::reminders::{Next, Reminder, ReminderCause};
use clausier_domain::message::{Arg, Message};
use clausier_domain::vocabulary::{LotStatus, PersonStatus};
use clausier_exchange::agenda::{Day, ics};
use clausier_store::tables::Lot;
use std::collections::BTreeMap;
use std::path::Path;

/// Writes the calendar to the place the user chose.
///
/// # Errors
/// When it cannot be written.
pub fn write_calendar(desk: &Desk<'_>, ask: WriteCalendar) -> Result<WrittenFile, OfficeError> {
    let path = desk.session.path(&ask.file)?;
    write_calendar_at(desk, &path)
}

/// As [`write_calendar`], for a door that knows paths.
///
/// # Errors
/// As [`write_calendar`].
pub fn write_calendar_at(desk: &Desk<'_>, path: &Path) -> Result<WrittenFile, OfficeError> {
    let ledger = desk.ledger()?;
    let language = desk.session.language();
    let days = days(&ledger, language);
    let text = ics(&words::text(language, "calendar-name"), &days, ledger.today);
    let file_name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    write_whole(path, text.as_bytes()).map_err(|_| {
        OfficeError::File(Message::new("error-document-write").with("file", file_name.as_str()))
    })?;
    Ok(WrittenFile { file_name, count: u32::try_from(days.len()).unwrap_or(u32::MAX) })
}

/// The days to come, in order.
pub(super) fn days(ledger: &Ledger, language: Language) -> Vec<Day> {
    let running = ledger.lots.values().filter(|l| l.status == LotStatus::Running);
    let mut days: Vec<Day> = running.flat_map(|lot| lot_days(ledger, lot, language)).collect();
    days.extend(eligibility_days(ledger, language));
    days.sort_by(|a, b| (a.on, &a.uid).cmp(&(b.on, &b.uid)));
    days
}

fn lot_days(ledger: &Ledger, lot: &Lot, language: Language) -> Vec<Day> {
    let name = ledger.lot_name(lot.id, language);
    let day = |key: &str, on: NaiveDate| Day {
        uid: format!("{}-{}@clausier", key.trim_start_matches("calendar-"), lot.id),
        on,
        summary: say(language, &Message::new(key).with("lot", name.as_str())),
        description: String::new(),
        category: words::text(language, "calendar-category-lot"),
    };
    let coming = |on: &NaiveDate| *on >= ledger.today;
    let ends_on = ledger.lot_span(lot.id).and_then(|s| s.ends_on).filter(coming);
    let no_return = ledger.progress.get(&lot.id).and_then(|p| p.point_of_no_return).filter(coming);
    let mut days: Vec<Day> = Vec::new();
    days.extend(ends_on.map(|on| day("calendar-lot-end", on)));
    days.extend(no_return.map(|on| day("calendar-no-return", on)));
    days.extend(ledger.reminders_of(lot).iter().map(|r| reminder_day(ledger, r, &name, language)));
    days
}

/// The day of a step; one that has passed is for today.
fn reminder_day(ledger: &Ledger, reminder: &Reminder, lot: &str, language: Language) -> Day {
    let company = ledger.organisation_name(reminder.company);
    let (place, step) = match reminder.next {
        Next::Step { place, kind, .. } => (place.to_string(), kind.label().to_owned()),
        Next::Answer { .. } => ("answer".to_owned(), "calendar-answer".to_owned()),
    };
    let cause = match reminder.cause {
        ReminderCause::Hours { month } => format!("hours-{month}"),
        ReminderCause::Behind => "behind".to_owned(),
        ReminderCause::Form { form } => format!("form-{form}"),
    };
    let summary =
        Message::new("calendar-reminder").with("step", Arg::Key(step)).with("company", company.as_str());
    let description = Message::new("calendar-reminder-about")
        .with("about", say(language, &about(ledger, reminder.lot, reminder.cause)))
        .with("lot", lot);
    Day {
        uid: format!("reminder-{}-{}-{cause}-{place}@clausier", reminder.lot, reminder.company),
        on: reminder.next.day().max(ledger.today),
        summary: say(language, &summary),
        description: say(language, &description),
        category: words::text(language, "calendar-category-reminder"),
    }
}

/// Ends of eligibility, counted by day: who it is stays in the dossier.
fn eligibility_days(ledger: &Ledger, language: Language) -> Vec<Day> {
    let mut ends: BTreeMap<NaiveDate, i64> = BTreeMap::new();
    for person in ledger.people.values().filter(|p| p.status == PersonStatus::Active) {
        let known = ledger.eligibility.get(&person.id).filter(|e| e.eligible);
        let end = known.and_then(|e| e.countable_until).filter(|on| *on >= ledger.today);
        if let Some(on) = end {
            *ends.entry(on).or_default() += 1;
        }
    }
    let day = |(on, count): (NaiveDate, i64)| Day {
        uid: format!("eligibility-{}@clausier", on.format("%Y%m%d")),
        on,
        summary: say(language, &Message::new("calendar-eligibility").with("count", count)),
        description: words::text(language, "calendar-eligibility-about"),
        category: words::text(language, "calendar-category-eligibility"),
    };
    ends.into_iter().map(day).collect()
}
