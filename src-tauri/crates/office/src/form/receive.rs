//! Reading a form that came back: first what it would change, then one action.

use super::answer::answer;
use super::issue::months_in_words;
use super::{limits, line};
use crate::error::OfficeError;
use crate::input;
use crate::ledger::{Ledger, span_of};
use crate::received::count;
use crate::session::Desk;
use crate::view::Choice;
use crate::view::form::{FormFile, FormHours, FormPreview, FormProblemView, FormUnknown};
use crate::words::{self, Language};
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::{ContactId, Hours, PlacementId, YearMonth};
use clausier_domain::text::fold;
use clausier_domain::vocabulary::{ContactKind, HourStatus};
use clausier_exchange::form::{self as sheet, FormProblem, FormReading, FreeRow, Issued, Opened, ReadHours};
use clausier_exchange::row::Effect;
use clausier_exchange::table::{MAX_BYTES, TableError};
use clausier_store::tables::{Contact, Form, HourLine};
use std::collections::{BTreeMap, BTreeSet};

/// Letters of a remark kept in the log of exchanges.
const REMARK: usize = 1_000;

/// A form that came back, compared with what the dossier holds.
struct Received {
    file_name: String,
    form: Form,
    reading: FormReading,
    /// Hours to take, with what the dossier has.
    hours: Vec<(ReadHours, Option<HourLine>)>,
    unknown: Vec<(FreeRow, Vec<Choice>)>,
}

/// What a form that came back declares, and what is wrong in it. Nothing is written.
///
/// # Errors
/// When the file is no form of this dossier.
pub fn read_form(desk: &Desk<'_>, ask: FormFile) -> Result<FormPreview, OfficeError> {
    Received::open(desk, &ask)?.preview(desk)
}

/// Takes the hours of a form, declared: one action, that one undo takes back.
///
/// # Errors
/// When the file is no form of this dossier, is not as it was sent, or holds nothing new.
pub fn apply_form(desk: &Desk<'_>, ask: FormFile) -> Result<FormPreview, OfficeError> {
    let received = Received::open(desk, &ask)?;
    let preview = received.preview(desk)?;
    if received.reading.blocked {
        return Err(OfficeError::refused("error-form-blocked"));
    }
    let today = desk.clock.today();
    let changed: Vec<_> = received.hours.iter().filter(|(read, known)| !is_same(read, known)).collect();
    if changed.is_empty() && (received.hours.is_empty() || received.form.received_on.is_some()) {
        return Err(OfficeError::refused("error-form-nothing"));
    }
    let ledger = desk.ledger()?;
    let form = &received.form;
    let message = Message::new("journal-form-read")
        .with("reference", form.reference.as_str())
        .with("count", changed.len())
        .with("company", ledger.organisation_name(form.organisation))
        .with("lot", ledger.lot_name(form.lot, desk.session.language()));
    let saved = desk.save(message, |tx| {
        for (read, known) in changed {
            let source = format!("{} {}", form.reference, read.cell);
            let mut line = HourLine::declared(read.placement, read.month, read.hours, source, today);
            line.id = known.as_ref().map_or(line.id, |known| known.id);
            tx.save(&mut line)?;
        }
        let open = preview.left > 0 || !preview.unknown.is_empty();
        let state = if open { "returned" } else { "received" };
        tx.update(&Form { received_on: Some(today), state: state.to_owned(), ..form.clone() })?;
        tx.insert(&mut received.contact(today))?;
        Ok(form.id.0)
    })?;
    Ok(FormPreview { areas: saved.areas, done: saved.done, ..preview })
}

fn is_same(read: &ReadHours, known: &Option<HourLine>) -> bool {
    known.as_ref().is_some_and(|known| known.hours == read.hours)
}

impl Received {
    fn open(desk: &Desk<'_>, ask: &FormFile) -> Result<Self, OfficeError> {
        let path = desk.session.path(&ask.file)?;
        let file_name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let bytes = usize::try_from(std::fs::metadata(&path)?.len()).unwrap_or(usize::MAX);
        if bytes > MAX_BYTES {
            return Err(OfficeError::File(TableError::TooLarge { bytes }.message()));
        }
        let opened = sheet::open(&std::fs::read(&path)?, &file_name)
            .map_err(|error| OfficeError::File(error.message()))?;
        let ledger = desk.ledger()?;
        let (form, reading) = best(desk, &ledger, &opened)?;
        let (hours, unknown) = (Vec::new(), Vec::new());
        let mut received = Self { file_name, form, reading, hours, unknown };
        received.compare(desk, &ledger, ask.lot)?;
        Ok(received)
    }

    /// Compares with the dossier: what is new, what it replaces, who is unknown.
    fn compare(&mut self, desk: &Desk<'_>, ledger: &Ledger, lot: Option<i64>) -> Result<(), OfficeError> {
        self.compare_forms(desk, ledger, lot)?;
        let read = std::mem::take(&mut self.reading.hours);
        let mut taken: BTreeSet<(PlacementId, YearMonth)> = BTreeSet::new();
        let mut gone: BTreeSet<PlacementId> = BTreeSet::new();
        for hours in read {
            if !ledger.placements.contains_key(&hours.placement) {
                self.reading.left += 1;
                if gone.insert(hours.placement) {
                    let message = Message::new("form-placement-gone").with("name", hours.name.as_str());
                    self.tell(&hours.cell, Effect::Rejected, message);
                }
                continue;
            }
            taken.insert((hours.placement, hours.month));
            self.take(ledger, hours);
        }
        for row in std::mem::take(&mut self.reading.free) {
            self.compare_free(ledger, row, &mut taken);
        }
        Ok(())
    }

    fn take(&mut self, ledger: &Ledger, hours: ReadHours) {
        let known = ledger.hours.get(&hours.placement).and_then(|months| months.get(&hours.month));
        if let Some(known) = known.filter(|known| known.line.hours != hours.hours) {
            let status = match known.line.status {
                HourStatus::Declared => "hour-status-declared",
                HourStatus::Evidenced => "hour-status-evidenced",
                HourStatus::Validated => "hour-status-validated",
                HourStatus::Rejected => "hour-status-rejected",
            };
            let message = Message::new("form-hours-replaced")
                .with("name", hours.name.as_str())
                .with("month", hours.month)
                .with("old", known.line.hours)
                .with("new", hours.hours)
                .with("status", Arg::Key(status.to_owned()));
            self.tell(&hours.cell, Effect::Noted, message);
        }
        self.hours.push((hours, known.map(|known| known.line.clone())));
    }

    /// A free line: a person who came into the dossier since, or somebody to check with the company.
    fn compare_free(
        &mut self,
        ledger: &Ledger,
        row: FreeRow,
        taken: &mut BTreeSet<(PlacementId, YearMonth)>,
    ) {
        let name = key(&row.name);
        let own = ledger
            .placements_on(self.form.lot)
            .filter(|p| p.employer == self.form.organisation && key(&ledger.person_name(p.person)) == name);
        let own: Vec<_> = own.collect();
        let of = |month: YearMonth| {
            let mut fitting = own.iter().filter(|p| span_of(p).touches(month));
            fitting.next().filter(|_| fitting.next().is_none())
        };
        let placed = row.hours.iter().all(|hours| of(hours.month).is_some());
        if own.is_empty() || !placed {
            let alike = ledger.people.keys().filter(|id| key(&ledger.person_name(**id)) == name);
            let alike = alike.map(|id| Choice {
                id: id.0,
                name: ledger.person_name(*id),
                detail: ledger.people.get(id).map(|p| p.commune.clone()).unwrap_or_default(),
            });
            let alike = alike.collect();
            let message = Message::new("form-free-unknown").with("name", row.name.as_str());
            self.tell(&row.cell, Effect::Rejected, message);
            self.unknown.push((row, alike));
            return;
        }
        let message = Message::new("form-free-known").with("name", row.name.as_str());
        self.tell(&row.cell, Effect::Noted, message);
        for hours in row.hours {
            let Some(placement) = of(hours.month) else { continue };
            if !taken.insert((placement.id, hours.month)) {
                self.reading.left += 1;
                let message = Message::new("form-free-twice")
                    .with("name", row.name.as_str())
                    .with("month", hours.month);
                self.tell(&hours.cell, Effect::Rejected, message);
                continue;
            }
            self.take(ledger, ReadHours { placement: placement.id, ..hours });
        }
    }

    /// What other forms say of this one.
    fn compare_forms(
        &mut self,
        desk: &Desk<'_>,
        ledger: &Ledger,
        lot: Option<i64>,
    ) -> Result<(), OfficeError> {
        let form = self.form.clone();
        if lot.is_some_and(|lot| lot != form.lot.0) {
            let message = Message::new("form-other-lot")
                .with("lot", ledger.lot_name(form.lot, desk.session.language()))
                .with("company", ledger.organisation_name(form.organisation));
            self.tell("", Effect::Noted, message);
        }
        let others: Vec<Form> = desk.store.read(|read| read.with("lot", form.lot.0))?;
        let newer = others.iter().filter(|other| {
            other.organisation == form.organisation
                && other.id > form.id
                && other.first_month <= form.last_month
                && form.first_month <= other.last_month
        });
        if let Some(newer) = newer.max_by_key(|other| other.id) {
            let message = Message::new("form-older")
                .with("reference", newer.reference.as_str())
                .with("date", newer.issued_on);
            self.tell("", Effect::Noted, message);
        }
        if let Some(day) = form.received_on {
            self.tell("", Effect::Noted, Message::new("form-already-read").with("date", day));
        }
        Ok(())
    }

    fn tell(&mut self, cell: &str, effect: Effect, message: Message) {
        let problem = FormProblem { sheet: String::new(), cell: cell.to_owned(), effect, message };
        self.reading.problems.push(problem);
    }

    fn preview(&self, desk: &Desk<'_>) -> Result<FormPreview, OfficeError> {
        let ledger = desk.ledger()?;
        let hours: Vec<FormHours> = self
            .hours
            .iter()
            .map(|(read, known)| FormHours {
                placement: read.placement.0,
                name: read.name.clone(),
                month: read.month,
                hours: read.hours,
                before: known.as_ref().map(|known| known.hours),
                status: known.as_ref().map(|known| known.status),
                change: match known {
                    None => "new",
                    Some(_) if is_same(read, known) => "same",
                    Some(_) => "replaced",
                }
                .to_owned(),
                cell: read.cell.clone(),
                repaired: read.repaired,
            })
            .collect();
        let counted = |change: &str| count(hours.iter().filter(|h| h.change == change).count());
        let unknown = self.unknown.iter().map(|(row, alike)| FormUnknown {
            cell: row.cell.clone(),
            name: row.name.clone(),
            job: row.job.clone(),
            contract: row.contract.clone(),
            starts_on: input::optional_iso(row.starts_on),
            ends_on: input::optional_iso(row.ends_on),
            hours: row.hours.iter().map(|h| h.hours).sum(),
            alike: alike.clone(),
        });
        let problem = |problem: &FormProblem| FormProblemView {
            sheet: problem.sheet.clone(),
            cell: problem.cell.clone(),
            code: problem.message.key.clone(),
            effect: effect(problem.effect).to_owned(),
            message: problem.message.clone(),
        };
        // What was not taken comes first: it is what the company is asked about.
        let mut problems: Vec<&FormProblem> = self.reading.problems.iter().collect();
        problems.sort_by_key(|problem| std::cmp::Reverse(problem.effect));
        let waiting: usize = self.unknown.iter().map(|(row, _)| row.hours.len()).sum();
        Ok(FormPreview {
            file_name: self.file_name.clone(),
            form: line(&ledger, &self.form),
            lot: self.form.lot.0,
            lot_name: ledger.lot_name(self.form.lot, desk.session.language()),
            intact: self.reading.intact,
            blocked: self.reading.blocked,
            signed_by: self.reading.signed_by.clone(),
            signed_on: input::optional_iso(self.reading.signed_on),
            remark: self.reading.remark.clone(),
            new: counted("new"),
            replaced: counted("replaced"),
            same: counted("same"),
            left: count(self.reading.left + waiting),
            hours,
            unknown: unknown.collect(),
            answer: answer(desk, &ledger, &self.form, &self.reading, self.total())?,
            problems: problems.into_iter().map(problem).collect(),
            areas: Vec::new(),
            done: None,
        })
    }

    /// Hours of the form that the dossier has or will have.
    fn total(&self) -> Hours {
        self.hours.iter().map(|(read, _)| read.hours).sum()
    }

    /// The line of the log of exchanges.
    fn contact(&self, today: chrono::NaiveDate) -> Contact {
        let say = |message: Message| words::say(Language::French, &message);
        let taken = Message::new("form-contact")
            .with("reference", self.form.reference.as_str())
            .with("count", self.hours.len());
        let mut parts = vec![say(taken)];
        if !self.reading.signed_by.is_empty() {
            parts
                .push(say(Message::new("form-contact-signed").with("name", self.reading.signed_by.as_str())));
        }
        if !self.reading.remark.is_empty() {
            let remark: String = self.reading.remark.chars().take(REMARK).collect();
            parts.push(say(Message::new("form-contact-remark").with("text", remark)));
        }
        Contact {
            id: ContactId(0),
            lot: Some(self.form.lot),
            organisation: Some(self.form.organisation),
            person: None,
            on_date: today,
            kind: ContactKind::Hours,
            month: None,
            text: parts.join(" ; "),
        }
    }
}

/// The form that the file is: of several references, the one that it resembles most.
fn best(desk: &Desk<'_>, ledger: &Ledger, opened: &Opened) -> Result<(Form, FormReading), OfficeError> {
    let limits = limits(ledger)?;
    let mut found: Vec<(Form, FormReading)> = Vec::new();
    for reference in &opened.references {
        let forms: Vec<Form> = desk.store.read(|read| read.with("reference", reference.clone()))?;
        for form in forms {
            let issued: Issued =
                serde_json::from_str(&form.content).map_err(|_| OfficeError::refused("form-seal-broken"))?;
            let reading = sheet::read(opened, &issued, &bytes(&form.secret), &form.seal, limits);
            found.push((form, reading));
        }
    }
    let unknown = || {
        let reference = opened.references.first().map_or("", String::as_str);
        OfficeError::File(Message::new("form-unknown").with("reference", reference))
    };
    found.into_iter().min_by_key(|(_, reading)| reading.problems.len()).ok_or_else(unknown)
}

fn bytes(hexadecimal: &str) -> Vec<u8> {
    let digits: Vec<char> = hexadecimal.chars().collect();
    let byte = |pair: &[char]| u8::from_str_radix(&pair.iter().collect::<String>(), 16).ok();
    digits.chunks(2).filter_map(byte).collect()
}

/// A name whatever the order of its words.
fn key(name: &str) -> Vec<String> {
    let mut words: Vec<String> = fold(name).split(' ').map(str::to_owned).collect();
    words.sort_unstable();
    words
}

const fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::Noted => "noted",
        Effect::Repaired => "repaired",
        Effect::Duplicate => "duplicate",
        Effect::Rejected => "rejected",
    }
}

/// The months of a form, in words.
pub(super) fn months(form: &Form) -> String {
    months_in_words(&form.first_month.through(form.last_month).collect::<Vec<_>>())
}

/// The reasons that a company hears of, by whether it must correct them.
pub(super) fn told(reading: &FormReading) -> BTreeMap<bool, Vec<&FormProblem>> {
    // What the office keeps to itself: its own history with the form.
    let own = ["form-other-lot", "form-older", "form-already-read"];
    let mut told: BTreeMap<bool, Vec<&FormProblem>> = BTreeMap::new();
    for problem in reading.problems.iter().filter(|p| !own.contains(&p.message.key.as_str())) {
        let to_correct = problem.effect == Effect::Rejected;
        told.entry(to_correct).or_default().push(problem);
    }
    told
}
