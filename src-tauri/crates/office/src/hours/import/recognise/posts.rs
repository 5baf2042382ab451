//! Which post of a person a row is about.

use super::{CHOICES, Decision, Recogniser, Subject};
use crate::hours::import::lots::Named;
use crate::ledger::span_of;
use crate::view::hours_import::HoursChoice;
use clausier_domain::message::Message;
use clausier_domain::quantity::{LotId, OrganisationId, PersonId, PlacementId, YearMonth};
use clausier_exchange::hours::{HourRow, HoursTable};
use clausier_exchange::row::{Bucket, Effect, Problem};
use clausier_store::tables::Placement;

impl Recogniser<'_> {
    /// Finds the post of each row of a person.
    #[expect(clippy::too_many_arguments, reason = "who, how sure, and the rows with their places")]
    pub(super) fn place_rows(
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
}

/// Where a row says it was worked.
#[derive(Default)]
pub(super) struct Place {
    pub(super) named: Named,
    pub(super) companies: Vec<OrganisationId>,
}

impl Place {
    pub(super) fn company_fits(&self, post: &Placement) -> bool {
        self.companies.is_empty()
            || self.companies.contains(&post.employer)
            || post.user_company.is_some_and(|company| self.companies.contains(&company))
    }

    pub(super) fn lot_fits(&self, post: &Placement) -> bool {
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
pub(super) fn note(table: &mut HoursTable, at: usize, effect: Effect, message: Message) {
    let Some(row) = table.rows.get_mut(at) else { return };
    row.problems.push(Problem::new(row.row, "", effect, message));
    if effect == Effect::Repaired && row.bucket == Bucket::Accepted {
        row.bucket = Bucket::Repaired;
    }
}

/// Leaves a row out, and says why.
pub(super) fn reject(table: &mut HoursTable, at: usize, message: Message) {
    let Some(row) = table.rows.get_mut(at) else { return };
    row.problems.push(Problem::new(row.row, "", Effect::Rejected, message));
    row.bucket = Bucket::Rejected;
}
