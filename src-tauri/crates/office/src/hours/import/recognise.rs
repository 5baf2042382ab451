//! Who and where each row of a file of hours is: sure, likely with its reasons, or a question that is asked once.

mod posts;

use super::lots::Lots;
use super::people::{Found, People};
use crate::ledger::{Ledger, span_of};
use crate::view::hours_import::{HoursAnswer, HoursChoice, HoursQuestion};
use crate::words::Language;
use chrono::NaiveDate;
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, LotId, PersonId, PlacementId, RowId};
use clausier_domain::text::fold;
use clausier_exchange::hours::{HourRow, HoursTable, Who};
use clausier_exchange::row::Effect;
use clausier_store::tables::{Placement, Recognised};
use posts::{Place, note, reject};
use std::collections::BTreeMap;

/// Longest words remembered.
const LONGEST: usize = 400;
/// Choices of a question at most.
const CHOICES: usize = 12;

/// What was decided of a row.
#[derive(Debug, Clone, Default)]
pub(super) struct Decision {
    pub(super) person: Option<PersonId>,
    pub(super) placement: Option<PlacementId>,
    /// `sure`, `likely`, `told`, or empty.
    pub(super) confidence: &'static str,
}

/// What is asked, and of which source.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Subject {
    kind: &'static str,
    words: String,
    source: String,
}

impl Subject {
    fn new(kind: &'static str, words: &str, source: &str) -> Self {
        let cut = |text: &str| text.chars().take(LONGEST).collect::<String>();
        Self { kind, words: cut(&fold(words)), source: cut(source) }
    }

    fn key(&self) -> String {
        format!("{}|{}|{}", self.kind, self.words, self.source)
    }
}

/// An answer: what it is, or none of ours.
type Target = Option<i64>;

/// What the rows of a file mean.
pub(super) struct Recogniser<'l> {
    ledger: &'l Ledger,
    language: Language,
    people: People<'l>,
    lots: Lots<'l>,
    known: BTreeMap<Subject, (RowId, Target)>,
    answers: BTreeMap<String, Target>,
    /// What the headings of the file are known by.
    signature: String,
    asked: BTreeMap<Subject, HoursQuestion>,
}

/// The kind of a subject, from what the file keeps.
fn kind(text: &str) -> Option<&'static str> {
    ["person", "lot", "placement"].into_iter().find(|kind| *kind == text)
}

impl<'l> Recogniser<'l> {
    pub(super) fn new(
        ledger: &'l Ledger,
        language: Language,
        known: &[Recognised],
        answers: &[HoursAnswer],
        signature: String,
    ) -> Self {
        let target = |row: &Recognised| {
            row.person.map(|id| id.0).or(row.lot.map(|id| id.0)).or(row.placement.map(|id| id.0))
        };
        let subject = |row: &Recognised| {
            Some(Subject { kind: kind(&row.kind)?, words: row.words.clone(), source: row.source.clone() })
        };
        Self {
            ledger,
            language,
            people: People::new(ledger),
            lots: Lots::new(ledger, language),
            known: known.iter().filter_map(|row| Some((subject(row)?, (row.id, target(row))))).collect(),
            answers: answers.iter().map(|answer| (answer.key.clone(), answer.target)).collect(),
            signature,
            asked: BTreeMap::new(),
        }
    }

    /// The answer given now, else the one remembered.
    fn answer(&self, subject: &Subject) -> Option<Target> {
        self.answers
            .get(&subject.key())
            .copied()
            .or_else(|| self.known.get(subject).map(|(_, target)| *target))
    }

    /// Where the words of a row come from: its company, else the headings of the file.
    fn source(&self, row: &HourRow) -> String {
        match fold(&row.place.company) {
            company if company.is_empty() => self.signature.clone(),
            company => company,
        }
    }

    /// Decides every row that can be taken; says on the others why they cannot.
    pub(super) fn decide(&mut self, table: &mut HoursTable) -> Vec<Decision> {
        let mut decisions: Vec<Decision> = vec![Decision::default(); table.rows.len()];
        // Everything the file says of one person helps to know her.
        let mut groups: BTreeMap<(Who, String), Vec<usize>> = BTreeMap::new();
        for (at, row) in table.rows.iter().enumerate().filter(|(_, row)| row.is_taken()) {
            groups.entry((row.who.clone(), self.source(row))).or_default().push(at);
        }
        for ((who, source), rows) in groups {
            let places: Vec<Place> = rows
                .iter()
                .map(|at| table.rows.get(*at).map_or_else(Place::default, |row| self.place(row)))
                .collect();
            if rows.iter().all(|at| table.rows.get(*at).is_some_and(|row| row.idle)) {
                // Nothing but zeros: nobody is asked about.
                let found = self.people.find(&who, &self.expected(table, &rows, &places));
                if let Found::Sure(person) = found {
                    self.place_rows(table, &mut decisions, person, "sure", &rows, &places, &source);
                }
                continue;
            }
            self.person(table, &mut decisions, &who, &rows, &places, &source);
        }
        decisions
    }

    fn place(&mut self, row: &HourRow) -> Place {
        let companies = self.lots.companies(&row.place);
        Place { named: self.lots.named(&row.place), companies }
    }

    /// The posts that the rows of somebody may be about.
    fn expected(&self, table: &HoursTable, rows: &[usize], places: &[Place]) -> Vec<&'l Placement> {
        let mut posts: Vec<&Placement> = Vec::new();
        for (at, place) in rows.iter().zip(places) {
            let Some(month) = table.rows.get(*at).and_then(|row| row.month) else { continue };
            if place.companies.is_empty() && !place.named.is_known() {
                continue;
            }
            posts.extend(self.ledger.placements.values().filter(|post| {
                span_of(post).touches(month) && place.company_fits(post) && place.lot_fits(post)
            }));
        }
        posts.sort_by_key(|post| post.id);
        posts.dedup_by_key(|post| post.id);
        posts
    }

    fn person(
        &mut self,
        table: &mut HoursTable,
        decisions: &mut [Decision],
        who: &Who,
        rows: &[usize],
        places: &[Place],
        source: &str,
    ) {
        let subject = Subject::new("person", &who.written, source);
        let expected = self.expected(table, rows, places);
        let answer = self.answer(&subject);
        if self.answers.contains_key(&subject.key()) {
            let likely = match self.people.find(who, &expected) {
                Found::Unsure(likely) => likely,
                Found::Sure(person) | Found::Likely(person, _) => vec![(person, Vec::new())],
            };
            self.ask_person(&subject, who, table, rows, &likely, &expected);
        }
        let refuse = |table: &mut HoursTable, key: &str| {
            for at in rows {
                reject(table, *at, Message::new(key).with("name", who.written.as_str()));
            }
        };
        match answer {
            Some(Some(person)) if self.ledger.people.contains_key(&PersonId(person)) => {
                self.place_rows(table, decisions, PersonId(person), "told", rows, places, source);
                return;
            }
            Some(None) => return refuse(table, "hours-left-out"),
            _ => {}
        }
        match self.people.find(who, &expected) {
            Found::Sure(person) => self.place_rows(table, decisions, person, "sure", rows, places, source),
            Found::Likely(person, facts) => {
                let name = self.ledger.person_name(person);
                for at in rows {
                    let message = Message::new("hours-likely")
                        .with("written", who.written.as_str())
                        .with("name", name.as_str());
                    note(table, *at, Effect::Repaired, message);
                    for fact in &facts {
                        note(table, *at, Effect::Noted, fact.clone());
                    }
                }
                self.place_rows(table, decisions, person, "likely", rows, places, source);
            }
            Found::Unsure(likely) => {
                self.ask_person(&subject, who, table, rows, &likely, &expected);
                refuse(
                    table,
                    if likely.is_empty() { "hours-person-unknown" } else { "hours-person-ambiguous" },
                );
            }
        }
    }

    fn ask_person(
        &mut self,
        subject: &Subject,
        who: &Who,
        table: &HoursTable,
        rows: &[usize],
        likely: &[(PersonId, Vec<Message>)],
        expected: &[&Placement],
    ) {
        let mut choices: Vec<HoursChoice> = Vec::new();
        let others = expected.iter().map(|post| (post.person, Vec::new()));
        for (person, reasons) in likely.iter().cloned().chain(others) {
            if choices.len() < CHOICES && choices.iter().all(|choice| choice.target != person.0) {
                let posts = self.ledger.placements_of(person).map(|post| self.post_name(post));
                choices.push(HoursChoice {
                    target: person.0,
                    name: self.ledger.person_name(person),
                    detail: posts.collect::<Vec<_>>().join(" ; "),
                    reasons,
                });
            }
        }
        self.ask(subject, &who.written, table, rows, choices);
    }

    fn ask(
        &mut self,
        subject: &Subject,
        words: &str,
        table: &HoursTable,
        rows: &[usize],
        choices: Vec<HoursChoice>,
    ) {
        let taken = || rows.iter().filter_map(|at| table.rows.get(*at));
        let company = taken().next().map(|row| row.place.company.clone()).unwrap_or_default();
        let hours: Hours = taken().filter_map(|row| row.hours).sum();
        let key = subject.key();
        let answer = self.answers.get(&key).map(|target| HoursAnswer { key: key.clone(), target: *target });
        let question = self.asked.entry(subject.clone()).or_insert_with(|| HoursQuestion {
            key,
            kind: subject.kind.to_owned(),
            words: words.to_owned(),
            company,
            rows: 0,
            hours: Hours::ZERO,
            choices,
            answer,
        });
        question.rows += u32::try_from(rows.len()).unwrap_or(u32::MAX);
        question.hours += hours;
    }

    fn post_name(&self, post: &Placement) -> String {
        let lot = self.ledger.lot_name(post.lot, self.language);
        format!("{lot}, {}", self.ledger.organisation_name(post.employer))
    }

    /// The questions, those that most hours wait for first.
    pub(super) fn questions(&self) -> Vec<HoursQuestion> {
        let mut questions: Vec<HoursQuestion> = self.asked.values().cloned().collect();
        questions.sort_by_key(|question| (std::cmp::Reverse(question.hours), question.key.clone()));
        questions
    }

    /// The answers given now, to be remembered.
    pub(super) fn to_remember(&self, today: NaiveDate) -> Vec<Recognised> {
        let answered = |(subject, question): (&Subject, &HoursQuestion)| {
            let target = question.answer.as_ref()?.target;
            let known = self.known.get(subject);
            if known.is_some_and(|(_, known)| *known == target) {
                return None;
            }
            let of = |kind: &str| target.filter(|_| subject.kind == kind);
            Some(Recognised {
                id: known.map_or(RowId(0), |(id, _)| *id),
                kind: subject.kind.to_owned(),
                words: subject.words.clone(),
                source: subject.source.clone(),
                person: of("person").map(PersonId),
                lot: of("lot").map(LotId),
                placement: of("placement").map(PlacementId),
                decided_on: today,
            })
        };
        self.asked.iter().filter_map(answered).collect()
    }
}
