//! Who and where each row of a file of hours is: sure, likely with its reasons, or a question that is asked once.

use super::lots::{Lots, Named};
use super::people::{Found, People};
use crate::ledger::{Ledger, span_of};
use crate::view::hours_import::{HoursAnswer, HoursChoice, HoursQuestion};
use crate::words::Language;
use chrono::NaiveDate;
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, LotId, PersonId, PlacementId, RowId, YearMonth};
use clausier_domain::text::fold;
use clausier_exchange::hours::{HourRow, HoursTable, Who};
use clausier_exchange::row::{Bucket, Effect, Problem};
use clausier_store::tables::{Placement, Recognised};
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

    /// Finds the post of each row of a person.
    #[expect(clippy::too_many_arguments, reason = "who, how sure, and the rows with their places")]
    fn place_rows(
        &mut self,
        table: &mut HoursTable,
        decisions: &mut [Decision],
        person: PersonId,
        confidence: &'static str,
        rows: &[usize],
        places: &[Place],
        source: &str,
    ) {
        for (at, place) in rows.iter().zip(places) {
            let Some(row) = table.rows.get(*at).cloned() else { continue };
            let Some(month) = row.month else { continue };
            let placement = self.post(table, *at, &row, person, month, place, source);
            if let Some(decision) = decisions.get_mut(*at) {
                *decision = Decision { person: Some(person), placement, confidence };
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a row, whose it is and where it says it was worked")]
    fn post(
        &mut self,
        table: &mut HoursTable,
        at: usize,
        row: &HourRow,
        person: PersonId,
        month: YearMonth,
        place: &Place,
        source: &str,
    ) -> Option<PlacementId> {
        let name = self.ledger.person_name(person);
        let said = |key: &str| Message::new(key).with("name", name.as_str()).with("month", month);
        if month > YearMonth::of(self.ledger.today) {
            reject(table, at, said("error-month-to-come"));
            return None;
        }
        let all: Vec<&Placement> = self.ledger.placements_of(person).collect();
        if all.is_empty() {
            reject(table, at, said("hours-no-placement"));
            return None;
        }
        let mut posts = all;
        match &place.named {
            Named::Silent => {}
            Named::Likely(lots) => {
                let fitting: Vec<&Placement> =
                    posts.iter().copied().filter(|p| lots.contains(&p.lot)).collect();
                if !fitting.is_empty() {
                    posts = fitting;
                }
            }
            Named::Sure(lots) => {
                posts.retain(|post| lots.contains(&post.lot));
                if posts.is_empty() {
                    let lot = lots.first().map(|lot| self.ledger.lot_name(*lot, self.language));
                    reject(table, at, said("hours-not-on-lot").with("lot", lot.unwrap_or_default()));
                    return None;
                }
            }
            Named::Unknown(words) => match self.lot_told(table, at, row, words, &posts, source) {
                Some(lot) => {
                    posts.retain(|post| post.lot == lot);
                    if posts.is_empty() {
                        let lot = self.ledger.lot_name(lot, self.language);
                        reject(table, at, said("hours-not-on-lot").with("lot", lot));
                        return None;
                    }
                }
                None => return None,
            },
        }
        let of_company: Vec<&Placement> =
            posts.iter().copied().filter(|post| place.company_fits(post)).collect();
        if !of_company.is_empty() {
            posts = of_company;
        } else if !row.idle {
            let company = place.companies.first().map(|company| self.ledger.organisation_name(*company));
            let message = said("hours-company-other").with("company", company.unwrap_or_default());
            note(table, at, Effect::Noted, message);
        }
        let touching: Vec<&Placement> = posts.iter().copied().filter(|p| span_of(p).touches(month)).collect();
        match touching.as_slice() {
            [only] => Some(only.id),
            [] => {
                let nearest = posts.iter().min_by_key(|post| (distance(post, month), post.id))?;
                if !row.idle {
                    note(table, at, Effect::Noted, said("hours-outside-placement"));
                }
                Some(nearest.id)
            }
            [first, rest @ ..] if rest.iter().all(|post| post.lot == first.lot) => {
                // Two contracts of work on one lot follow each other: the one of most of the month.
                touching
                    .iter()
                    .max_by_key(|post| (days_in(post, month), std::cmp::Reverse(post.id)))
                    .map(|p| p.id)
            }
            several => self.post_told(table, at, row, &name, several, source),
        }
    }

    /// The lot that unknown words mean, when it was answered; else it is asked.
    fn lot_told(
        &mut self,
        table: &mut HoursTable,
        at: usize,
        row: &HourRow,
        words: &str,
        posts: &[&Placement],
        source: &str,
    ) -> Option<LotId> {
        if row.idle {
            return None;
        }
        let subject = Subject::new("lot", words, source);
        let answer = self.answer(&subject);
        if answer.is_none() || self.answers.contains_key(&subject.key()) {
            let mut lots: Vec<LotId> = posts.iter().map(|post| post.lot).collect();
            lots.extend(self.lots.near(words));
            let mut choices: Vec<HoursChoice> = Vec::new();
            for lot in lots {
                if choices.len() < CHOICES && choices.iter().all(|choice| choice.target != lot.0) {
                    let title = self.ledger.lots.get(&lot).map(|lot| lot.title.clone()).unwrap_or_default();
                    let name = self.ledger.lot_name(lot, self.language);
                    choices.push(HoursChoice { target: lot.0, name, detail: title, reasons: Vec::new() });
                }
            }
            self.ask(&subject, words, table, &[at], choices);
        }
        match answer {
            Some(Some(lot)) => Some(LotId(lot)),
            Some(None) => {
                reject(table, at, Message::new("hours-left-out").with("name", words));
                None
            }
            None => {
                reject(table, at, Message::new("hours-lot-unknown").with("words", words));
                None
            }
        }
    }

    /// Which of several posts of one month, when it was answered; else it is asked.
    fn post_told(
        &mut self,
        table: &mut HoursTable,
        at: usize,
        row: &HourRow,
        name: &str,
        posts: &[&Placement],
        source: &str,
    ) -> Option<PlacementId> {
        if row.idle {
            return None;
        }
        let subject = Subject::new("placement", &row.who.written, source);
        let answer = self.answer(&subject);
        let told = answer.flatten().filter(|id| posts.iter().any(|post| post.id.0 == *id));
        if told.is_none() || self.answers.contains_key(&subject.key()) {
            let choices = posts
                .iter()
                .map(|post| HoursChoice {
                    target: post.id.0,
                    name: self.ledger.lot_name(post.lot, self.language),
                    detail: self.ledger.organisation_name(post.employer),
                    reasons: Vec::new(),
                })
                .collect();
            self.ask(&subject, name, table, &[at], choices);
        }
        if told.is_none() {
            let key = if answer == Some(None) { "hours-left-out" } else { "hours-two-posts" };
            reject(table, at, Message::new(key).with("name", name));
        }
        told.map(PlacementId)
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

/// Where a row says it was worked.
#[derive(Default)]
struct Place {
    named: Named,
    companies: Vec<clausier_domain::quantity::OrganisationId>,
}

impl Place {
    fn company_fits(&self, post: &Placement) -> bool {
        self.companies.is_empty()
            || self.companies.contains(&post.employer)
            || post.user_company.is_some_and(|company| self.companies.contains(&company))
    }

    fn lot_fits(&self, post: &Placement) -> bool {
        match &self.named {
            Named::Sure(lots) | Named::Likely(lots) => lots.contains(&post.lot),
            Named::Silent | Named::Unknown(_) => true,
        }
    }
}

/// Days between a month and a post that it does not touch.
fn distance(post: &Placement, month: YearMonth) -> i64 {
    let span = span_of(post);
    let before = (span.starts_on - month.last_day()).num_days();
    let after = span.ends_on.map_or(i64::MIN, |end| (month.first_day() - end).num_days());
    before.max(after)
}

/// Days of a month under a post.
fn days_in(post: &Placement, month: YearMonth) -> i64 {
    let span = span_of(post);
    let last = span.ends_on.map_or(month.last_day(), |end| end.min(month.last_day()));
    (last - span.starts_on.max(month.first_day())).num_days()
}

/// Says something of a row.
fn note(table: &mut HoursTable, at: usize, effect: Effect, message: Message) {
    let Some(row) = table.rows.get_mut(at) else { return };
    row.problems.push(Problem::new(row.row, "", effect, message));
    if effect == Effect::Repaired && row.bucket == Bucket::Accepted {
        row.bucket = Bucket::Repaired;
    }
}

/// Leaves a row out, and says why.
fn reject(table: &mut HoursTable, at: usize, message: Message) {
    let Some(row) = table.rows.get_mut(at) else { return };
    row.problems.push(Problem::new(row.row, "", Effect::Rejected, message));
    row.bucket = Bucket::Rejected;
}
