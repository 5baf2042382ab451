//! The text of the step to come: a message, what to say on the telephone, a letter, a formal notice.

use super::{about, asked, line};
use crate::error::OfficeError;
use crate::format;
use crate::input;
use crate::ledger::{Ledger, span_of};
use crate::proposals::letters::{LetterTable, OWN, signature};
use crate::session::Desk;
use crate::view::reminders::{LadderStepView, ReminderQuery, ReminderText};
use crate::words::{self, Language};
use clausier_domain::clause::fill;
use clausier_domain::execution::declaration_deadline;
use clausier_domain::execution::reminders::{Next, Reminder, ReminderCause, StepDone, StepKind};
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::Hours;
use clausier_store::tables::{Lot, TextBlock};
use std::collections::BTreeMap;
use std::sync::LazyLock;

static LETTERS: LazyLock<Result<LetterTable, String>> = LazyLock::new(|| {
    toml::from_str(include_str!("../../../../../assets/letters/reminders.toml"))
        .map_err(|e| format!("letters/reminders.toml: {}", e.message()))
});

pub(crate) fn table() -> Result<&'static LetterTable, OfficeError> {
    LETTERS.as_ref().map_err(|e| OfficeError::Assets(e.clone()))
}

/// The step to take; once every step was taken, the heaviest one again.
pub(super) fn step_to_take(ledger: &Ledger, lot: &Lot, reminder: &Reminder) -> StepKind {
    match reminder.next {
        Next::Step { kind, .. } => kind,
        Next::Answer { .. } => {
            let ladder = ledger.reminding.ladder(lot.contract);
            ladder.steps.last().map_or(StepKind::FormalNotice, |step| step.kind)
        }
    }
}

/// The text of a reminder, ready to copy, to open in a mail program or to print: nothing is sent.
///
/// # Errors
/// When the lot or the company is no longer there, or when nothing is asked of it any more.
pub fn reminder(desk: &Desk<'_>, query: ReminderQuery) -> Result<ReminderText, OfficeError> {
    let ledger = desk.ledger()?;
    let (lot, reminder, others) = asked(&ledger, query)?;
    let step = step_to_take(&ledger, lot, &reminder);
    let company = ledger.organisations.get(&reminder.company);
    let (subject, body) = written(desk, &ledger, lot, &reminder, step)?;
    let to = company.map(|o| o.email.clone()).unwrap_or_default();
    let phone = company.map(|o| o.phone.clone()).unwrap_or_default();
    let name = ledger.organisation_name(reminder.company);
    let mut notes = Vec::new();
    if step == StepKind::Mail && to.is_empty() {
        notes.push(Message::new("reminder-no-email").with("company", name.as_str()));
    }
    if step == StepKind::Call && phone.is_empty() {
        notes.push(Message::new("reminder-no-phone").with("company", name.as_str()));
    }
    if step == StepKind::FormalNotice {
        notes.push(Message::new("reminder-buyer-signs"));
    }
    let file = Message::new("reminder-file")
        .with("step", Arg::Key(step.label().to_owned()))
        .with("company", crate::files::for_name(&name))
        .with("lot", crate::files::for_name(&ledger.lot_name(lot.id, Language::French)));
    Ok(ReminderText {
        query: ReminderQuery { cause: Some(reminder.cause), ..query },
        about: about(&ledger, lot.id, reminder.cause),
        others: others.iter().map(|other| line(&ledger, other)).collect(),
        steps: steps(&ledger, lot, &reminder),
        step,
        contact: company.map(|o| o.contact_name.clone()).unwrap_or_default(),
        company: name,
        to,
        phone,
        subject,
        body,
        notes,
        file_name: words::say(desk.session.language(), &file),
    })
}

/// The ladder with what was done of it and when the next step is due.
fn steps(ledger: &Ledger, lot: &Lot, reminder: &Reminder) -> Vec<LadderStepView> {
    let ladder = ledger.reminding.ladder(lot.contract);
    let next = match reminder.next {
        Next::Step { place, on, .. } => Some((place, on)),
        Next::Answer { .. } => None,
    };
    let mut done: Vec<StepDone> = reminder.done.clone();
    let mut view = |(place, step): (usize, &clausier_domain::execution::reminders::LadderStep)| {
        let behind = next.is_none_or(|(next, _)| place < next);
        let found = done.iter().position(|d| d.kind == step.kind).filter(|_| behind);
        LadderStepView {
            kind: step.kind,
            done_on: found.map(|at| input::iso(done.remove(at).on)),
            due_on: next.filter(|(next, _)| *next == place).map(|(_, on)| input::iso(on)),
        }
    };
    ladder.steps.iter().enumerate().map(&mut view).collect()
}

/// Subject and body of a step.
pub(super) fn written(
    desk: &Desk<'_>,
    ledger: &Ledger,
    lot: &Lot,
    reminder: &Reminder,
    step: StepKind,
) -> Result<(String, String), OfficeError> {
    let table = table()?;
    let code = code(ledger, reminder, step);
    let letter = table.letter(&code)?;
    let block = format!("{OWN}{code}");
    let own: Option<TextBlock> = desk
        .store
        .read(|read| read.with("code", block).map_err(OfficeError::from))
        .map(|found: Vec<TextBlock>| found.into_iter().next())?;
    let values = values(desk, ledger, lot, reminder)?;
    let text = own.map_or_else(|| letter.text.clone(), |block| block.text);
    Ok((fill(&letter.subject, &values), fill(text.trim(), &values)))
}

fn code(ledger: &Ledger, reminder: &Reminder, step: StepKind) -> String {
    let cause = reminder.cause.name();
    let hours = matches!(reminder.cause, ReminderCause::Hours { .. });
    let said = reminder.done.iter().any(|d| d.kind == StepKind::Mail);
    match step {
        StepKind::Mail if hours && ledger.today <= reminder.since => format!("{cause}_awaited"),
        StepKind::Mail if hours && said => format!("{cause}_mail_again"),
        step => format!("{cause}_{}", step.name()),
    }
}

/// What fills the places of every text: the contract and the company, nobody on a pathway.
fn values(
    desk: &Desk<'_>,
    ledger: &Ledger,
    lot: &Lot,
    reminder: &Reminder,
) -> Result<BTreeMap<&'static str, String>, OfficeError> {
    let table = table()?;
    let french = Language::French;
    let company = ledger.organisations.get(&reminder.company);
    let contract = ledger.contracts.get(&lot.contract);
    let or = |text: String, word: &str| if text.is_empty() { table.word(word) } else { text };
    let named = contract.map_or_else(String::new, |c| match c.reference.as_str() {
        "" => c.title.clone(),
        reference => format!("{reference}, {}", c.title),
    });
    let said: Vec<String> = reminder
        .done
        .iter()
        .map(|d| {
            let line = table.line(&format!("done_{}", d.kind.name()));
            fill(line, &BTreeMap::from([("date", format::date(d.on))]))
        })
        .collect();
    let nothing = if reminder.done.is_empty() { table.word("nothing_else") } else { said.join(", ") };
    let answer = ledger.reminding.ladder(lot.contract).answer;
    let days = if answer == 1 {
        table.word("one_day")
    } else {
        fill(&table.word("days"), &BTreeMap::from([("nombre", answer.to_string())]))
    };
    let form = match reminder.cause {
        ReminderCause::Form { form } => ledger.form_awaited(lot.id, form),
        _ => None,
    };
    let months = match (reminder.cause, form) {
        (ReminderCause::Hours { month }, _) => format::month(french, month),
        (_, Some(form)) if form.first_month == form.last_month => format::month(french, form.first_month),
        (_, Some(form)) => {
            let between = Message::new("form-months-between").with("first", form.first_month);
            words::say(french, &between.with("last", form.last_month))
        }
        _ => String::new(),
    };
    let deadline = match reminder.cause {
        ReminderCause::Hours { month } => declaration_deadline(month, &ledger.reminding.execution),
        _ => reminder.since,
    };
    let progress = ledger.progress.get(&lot.id);
    let hours = |of: fn(&clausier_domain::execution::progress::Progress) -> Hours| {
        format::hours(french, progress.map_or(Hours::ZERO, of))
    };
    let ends_on = ledger.lot_span(lot.id).and_then(|s| s.ends_on);
    Ok(BTreeMap::from([
        ("contact", or(company.map(|o| o.contact_name.clone()).unwrap_or_default(), "contact")),
        ("entreprise", ledger.organisation_name(reminder.company)),
        ("lot", ledger.lot_name(lot.id, french)),
        ("marche", or(named, "contract")),
        ("acheteur", or(contract.map(|c| ledger.buyer_name(c)).unwrap_or_default(), "buyer")),
        ("mois", months),
        ("echeance", format::date(deadline)),
        ("personnes", awaited(ledger, lot, reminder)?),
        ("historique", nothing),
        ("delai", days),
        ("formulaire", form.map(|f| f.reference.clone()).unwrap_or_default()),
        ("fait", hours(|p| p.done)),
        ("attendu", hours(|p| p.expected_measured)),
        ("du", hours(|p| p.due)),
        ("manque", hours(|p| (-p.gap).max(Hours::ZERO))),
        ("fin", ends_on.map(format::date).unwrap_or_default()),
        ("date", format::date(ledger.today)),
        ("signature", signature(&desk.settings()?)),
    ]))
}

/// How many people of the company were in post in the month and have no line, in words and without a name.
fn awaited(ledger: &Ledger, lot: &Lot, reminder: &Reminder) -> Result<String, OfficeError> {
    let table = table()?;
    let ReminderCause::Hours { month } = reminder.cause else { return Ok(String::new()) };
    let count = ledger
        .placements_on(lot.id)
        .filter(|p| p.employer == reminder.company && span_of(p).touches(month))
        .filter(|p| ledger.hours.get(&p.id).is_none_or(|lines| !lines.contains_key(&month)))
        .count();
    Ok(match count {
        0 => table.word("nobody"),
        1 => table.word("one"),
        several => fill(&table.word("several"), &BTreeMap::from([("nombre", several.to_string())])),
    })
}
