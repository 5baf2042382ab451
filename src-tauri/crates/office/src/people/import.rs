//! Reading anybody's list of people: first what it would give, then one action.

use super::twins::{identity, name_of};
use crate::assets::{Assets, assets};
use crate::error::OfficeError;
use crate::input;
use crate::ledger::{Ledger, short};
use crate::places::code_of;
use crate::received::{Ask, PREVIEWED, Received, bucket, count, report};
use crate::session::Desk;
use crate::view::follow::ImportReport;
use crate::view::twins::{ImportedPeople, PeopleFile, PeoplePreview, PeoplePreviewRow};
use chrono::NaiveDate;
use clausier_domain::message::Message;
use clausier_domain::quantity::{CriterionId, PersonId, RowId};
use clausier_domain::text::fold;
use clausier_domain::twins::{Confidence, Identity, Register};
use clausier_domain::vocabulary::{Level, Qpv, Sex};
use clausier_exchange::people::{FIELDS, Job, PeopleTable, PersonRow, lacks_names, read};
use clausier_exchange::row::{Bucket, Effect, Problem};
use clausier_store::Tx;
use clausier_store::tables::{Criterion, Pass, Person, Wish};
use std::collections::BTreeMap;

/// Rows between two steps of the progress.
const STEP: usize = 50;

/// A file read as a list of people, compared with what the dossier holds.
struct Reading {
    received: Received,
    table: PeopleTable,
    /// The person whose sheet a row says again, by the place of the row.
    known: BTreeMap<usize, PersonId>,
    /// Rows taken that look like somebody.
    alike: usize,
}

/// What an import would do. Nothing is written.
///
/// # Errors
/// When the file is no table.
pub fn preview_people(desk: &Desk<'_>, ask: PeopleFile) -> Result<PeoplePreview, OfficeError> {
    preview_people_named(desk, ask, "")
}

/// As [`preview_people`], with the columns remembered under a name.
///
/// # Errors
/// When the file is no table.
pub fn preview_people_named(
    desk: &Desk<'_>,
    ask: PeopleFile,
    mapping: &str,
) -> Result<PeoplePreview, OfficeError> {
    let assets = assets()?;
    let reading = Reading::new(desk, &ask, mapping, assets)?;
    let label = |code: &String| {
        let rule = assets.eligibility.criterion(code);
        rule.map_or_else(|| format!("criterion-{code}"), |rule| rule.label.clone())
    };
    let wish = |job: &Job| if job.label.is_empty() { job.rome.clone() } else { job.label.clone() };
    let shown = reading.table.rows.iter().take(PREVIEWED).map(|row| PeoplePreviewRow {
        row: count(row.row),
        name: short(&row.name()),
        birth_on: input::optional_iso(row.birth_on),
        commune: short(&row.town),
        criteria: row.criteria.iter().map(label).collect(),
        wishes: short(&row.jobs.iter().map(wish).collect::<Vec<_>>().join(", ")),
        bucket: bucket(row.bucket).to_owned(),
    });
    Ok(PeoplePreview {
        file_name: reading.received.file_name.clone(),
        sheet: reading.received.found.sheet_name().to_owned(),
        header_row: count(reading.received.header.row),
        columns: reading.received.columns(&FIELDS, &reading.table.refused),
        fields: FIELDS.map(str::to_owned).to_vec(),
        remembered: reading.received.remembered,
        rows: shown.collect(),
        known: count(reading.known.len()),
        alike: count(reading.alike),
        report: report(reading.table.tally, reading.table.problems()),
    })
}

/// Imports a list of people: one action, that one undo takes back. Whoever has a sheet already is left aside,
/// so that the same file read twice changes nothing; whoever only looks like somebody is added, to be looked at.
///
/// # Errors
/// When the file is no table, or has no column of names.
pub fn import_people(desk: &Desk<'_>, ask: PeopleFile) -> Result<ImportedPeople, OfficeError> {
    import_people_named(desk, ask, "")
}

/// As [`import_people`], with the columns remembered under a name; an unknown name is given to the columns used.
///
/// # Errors
/// Those of [`import_people`].
pub fn import_people_named(
    desk: &Desk<'_>,
    ask: PeopleFile,
    mapping: &str,
) -> Result<ImportedPeople, OfficeError> {
    let assets = assets()?;
    let reading = Reading::new(desk, &ask, mapping, assets)?;
    if lacks_names(&reading.received.header) {
        return Err(OfficeError::File(Message::new("people-name-column-missing")));
    }
    let report = report(reading.table.tally, reading.table.problems());
    let alike = count(reading.alike);
    let ledger = desk.ledger()?;
    let today = desk.clock.today();
    let taken: Vec<&PersonRow> = reading.table.rows.iter().filter(|row| row.is_taken()).collect();
    let mut filled: Vec<(Filled, &PersonRow)> = Vec::new();
    if ask.complete {
        for (place, person) in &reading.known {
            let (Some(row), Some(known)) = (reading.table.rows.get(*place), ledger.people.get(person)) else {
                continue;
            };
            // Several rows may speak of one person: each starts from what the one before left.
            let before = filled.iter().rev().find(|(known, _)| known.person.id == *person);
            let before = before.map_or_else(|| Filled::of(&ledger, known), |(before, _)| before.written());
            if let Some(after) = before.with(row) {
                filled.push((after, row));
            }
        }
    }
    if taken.is_empty() && filled.is_empty() {
        return Ok(ImportedPeople { completed: 0, alike, report });
    }
    let completed: std::collections::BTreeSet<PersonId> =
        filled.iter().map(|(filled, _)| filled.person.id).collect();
    let message = Message::new("journal-people")
        .with("count", taken.len() + completed.len())
        .with("file", reading.received.file_name.as_str());
    let total = taken.len() + filled.len();
    let (_, saved) = desk.write(message, |tx| {
        for (done, row) in taken.iter().enumerate() {
            if done % STEP == 0 {
                desk.step(done, total, Message::new("progress-people"))?;
            }
            add(tx, row, today, assets)?;
        }
        for (done, (filled, row)) in filled.iter().enumerate() {
            if done % STEP == 0 {
                desk.step(taken.len() + done, total, Message::new("progress-people"))?;
            }
            filled.write(tx, row, assets)?;
        }
        tx.save(&mut reading.received.mapping_to_keep(mapping, today))?;
        Ok(())
    })?;
    let report = ImportReport { areas: saved.areas, done: saved.done, ..report };
    Ok(ImportedPeople { completed: count(completed.len()), alike, report })
}

impl Reading {
    fn new(desk: &Desk<'_>, ask: &PeopleFile, mapping: &str, assets: &Assets) -> Result<Self, OfficeError> {
        let received = Received::open(
            desk,
            &Ask {
                kind: "people",
                file: &ask.file,
                columns: &ask.columns,
                mapping,
                headings: &assets.people_headings,
                fields: &FIELDS,
            },
        )?;
        let mut table = read(&received.found, &received.header, &assets.public_words, desk.clock.today());
        if lacks_names(&received.header) {
            let message = Message::new("people-name-column-missing");
            table.notes.insert(0, Problem::new(0, "", Effect::Rejected, message));
        }
        let mut reading = Self { received, table, known: BTreeMap::new(), alike: 0 };
        reading.compare(&*desk.ledger()?);
        Ok(reading)
    }

    /// Finds who has a sheet already, and who looks like somebody.
    fn compare(&mut self, ledger: &Ledger) {
        let people: Vec<&Person> = ledger.people.values().collect();
        let mut identities: Vec<Identity> = people.iter().map(|person| identity(person)).collect();
        let rows = &mut self.table.rows;
        let taken: Vec<usize> =
            (0..rows.len()).filter(|at| rows.get(*at).is_some_and(PersonRow::is_taken)).collect();
        identities.extend(taken.iter().filter_map(|at| rows.get(*at)).map(PersonRow::identity));
        let mut like: BTreeMap<usize, (Confidence, PersonId)> = BTreeMap::new();
        for pair in Register::of(&identities).pairs_from(people.len()) {
            let place = pair.second.checked_sub(people.len()).and_then(|at| taken.get(at));
            let (Some(place), Some(person)) = (place, people.get(pair.first)) else { continue };
            if pair.confidence >= Confidence::Likely {
                let best = like.entry(*place).or_insert((pair.confidence, person.id));
                if pair.confidence > best.0 {
                    *best = (pair.confidence, person.id);
                }
            }
        }
        // Where no birth date stands on either side, the name alone answers: the same list read twice adds nobody.
        let dateless = |person: &&&Person| person.birth_on.is_none();
        let by_name: BTreeMap<String, PersonId> =
            people.iter().filter(dateless).map(|person| (fold(&name_of(person)), person.id)).collect();
        let alike = |row: &PersonRow| row.problems.iter().any(|problem| problem.code == "people-alike");
        for (place, row) in rows.iter_mut().enumerate().filter(|(_, row)| row.is_taken()) {
            let name = |person: &PersonId| ledger.people.get(person).map(name_of).unwrap_or_default();
            let same_name = || by_name.get(&fold(&format!("{} {}", row.first_name, row.last_name)));
            let (effect, key, person) = match like.get(&place) {
                Some((Confidence::Sure, person)) => (Effect::Duplicate, "people-already-there", person),
                alike_one => match (same_name().filter(|_| row.birth_on.is_none()), alike_one) {
                    (Some(person), _) => (Effect::Duplicate, "people-same-name-there", person),
                    (None, Some((_, person))) => (Effect::Noted, "people-alike-there", person),
                    (None, None) => {
                        self.alike += usize::from(alike(row));
                        continue;
                    }
                },
            };
            let message = Message::new(key).with("name", name(person).as_str());
            row.problems.push(Problem::new(row.row, "", effect, message));
            if effect == Effect::Duplicate {
                row.bucket = Bucket::Duplicate;
                self.known.insert(place, *person);
            } else {
                self.alike += 1;
            }
        }
        self.table.count();
    }
}

/// Adds the person of a row.
fn add(tx: &Tx<'_>, row: &PersonRow, today: NaiveDate, assets: &Assets) -> Result<(), OfficeError> {
    let mut person = Person { last_contact_on: Some(today), ..Person::blank("") };
    fill(&mut person, row);
    person.commune_code = code_of("", &person.commune, &person.postcode)?;
    tx.insert(&mut person)?;
    wishes(tx, person.id, row, assets)?;
    for (at, code) in row.criteria.iter().enumerate() {
        let code = code.clone();
        tx.insert(&mut Criterion { id: CriterionId(0), person: person.id, code, main: at == 0 })?;
    }
    pass(tx, person.id, row)
}

/// Fills what a sheet leaves empty.
fn fill(person: &mut Person, row: &PersonRow) {
    for (mine, theirs, most) in [
        (&mut person.last_name, &row.last_name, 100),
        (&mut person.first_name, &row.first_name, 100),
        (&mut person.birth_name, &row.birth_name, 100),
        (&mut person.phone, &row.phone, 30),
        (&mut person.email, &row.email, 200),
        (&mut person.commune, &row.town, 100),
        (&mut person.postcode, &row.postcode, 10),
        (&mut person.qpv_name, &row.qpv_name, 100),
        (&mut person.referent, &row.referent, 100),
        (&mut person.prescriber_kind, &row.prescriber_kind, 40),
        (&mut person.prescriber, &row.prescriber, 200),
    ] {
        if mine.is_empty() {
            *mine = theirs.chars().take(most).collect();
        }
    }
    person.birth_on = person.birth_on.or(row.birth_on);
    person.available_on = person.available_on.or(row.available_on);
    if person.sex == Sex::Unsaid {
        person.sex = row.sex;
    }
    if person.qpv == Qpv::Unchecked {
        person.qpv = row.qpv;
    }
    if person.level == Level::Unsaid {
        person.level = row.level;
    }
    person.licence_b |= row.licence_b.unwrap_or_default();
    person.vehicle |= row.vehicle.unwrap_or_default();
    person.public_transport |= row.public_transport.unwrap_or_default();
}

fn wishes(tx: &Tx<'_>, person: PersonId, row: &PersonRow, assets: &Assets) -> Result<(), OfficeError> {
    for (rank, job) in (1..).zip(&row.jobs) {
        let by_rome = || assets.trades.trades.iter().find(|trade| trade.rome.contains(&job.rome));
        let trade = match by_rome() {
            Some(trade) => trade.code.clone(),
            None => assets.trade_words.guess(&assets.trades, "", &job.label, ""),
        };
        let label = job.label.chars().take(100).collect();
        tx.insert(&mut Wish { id: RowId(0), person, rank, trade, rome: job.rome.clone(), label })?;
    }
    Ok(())
}

fn pass(tx: &Tx<'_>, person: PersonId, row: &PersonRow) -> Result<(), OfficeError> {
    let Some(pass) = &row.pass else { return Ok(()) };
    let number = pass.number.chars().take(20).collect();
    let (starts_on, delivered_by) = (pass.starts_on, String::new());
    tx.insert(&mut Pass { id: RowId(0), person, number, starts_on, delivered_by, withdrawn_on: None })?;
    Ok(())
}

/// A sheet already there, with what a row adds to it.
struct Filled {
    person: Person,
    codes: Vec<String>,
    has_wishes: bool,
    has_pass: bool,
    /// What this row adds besides the fields of the sheet.
    new_codes: Vec<String>,
    new_wishes: bool,
    new_pass: bool,
}

impl Filled {
    fn of(ledger: &Ledger, person: &Person) -> Self {
        let criteria = ledger.criteria.get(&person.id).into_iter().flatten();
        Self {
            person: person.clone(),
            codes: criteria.map(|criterion| criterion.code.clone()).collect(),
            has_wishes: ledger.wishes.contains_key(&person.id),
            has_pass: ledger.pathways.passes.contains_key(&person.id),
            new_codes: Vec::new(),
            new_wishes: false,
            new_pass: false,
        }
    }

    /// The sheet as it will be once this row is written.
    fn written(&self) -> Self {
        Self {
            person: self.person.clone(),
            codes: self.codes.iter().chain(&self.new_codes).cloned().collect(),
            has_wishes: self.has_wishes || self.new_wishes,
            has_pass: self.has_pass || self.new_pass,
            new_codes: Vec::new(),
            new_wishes: false,
            new_pass: false,
        }
    }

    /// With what the row adds; nothing when it adds nothing.
    fn with(mut self, row: &PersonRow) -> Option<Self> {
        let before = self.person.clone();
        fill(&mut self.person, row);
        self.new_codes = row.criteria.iter().filter(|code| !self.codes.contains(code)).cloned().collect();
        self.new_wishes = !self.has_wishes && !row.jobs.is_empty();
        self.new_pass = !self.has_pass && row.pass.is_some();
        let changed = self.person != before || !self.new_codes.is_empty() || self.new_wishes || self.new_pass;
        changed.then_some(self)
    }

    fn write(&self, tx: &Tx<'_>, row: &PersonRow, assets: &Assets) -> Result<(), OfficeError> {
        let mut person = self.person.clone();
        if person.commune_code.is_empty() {
            person.commune_code = code_of("", &person.commune, &person.postcode)?;
        }
        tx.update(&person)?;
        let person = person.id;
        for (at, code) in self.new_codes.iter().enumerate() {
            let main = self.codes.is_empty() && at == 0;
            tx.insert(&mut Criterion { id: CriterionId(0), person, code: code.clone(), main })?;
        }
        if self.new_wishes {
            wishes(tx, person, row, assets)?;
        }
        if self.new_pass {
            pass(tx, person, row)?;
        }
        Ok(())
    }
}
