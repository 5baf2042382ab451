//! Proposals of the demo's office: decided one by one and together, written about, followed by another post.

use super::*;
use crate::clock::Clock;
use crate::error::ApiError;
use crate::files::NoChooser;
use crate::history::{redo, undo};
use crate::proposals::letters::table;
use crate::session::{Session, Silent};
use crate::view::Nothing;
use crate::view::proposals::{
    ChainsView, LetterSent, LetterTo, LettersQuery, ProposalRow, ProposalsQuery, ProposalsView,
};
use crate::words::{self, Language};
use clausier_domain::clause::places;
use clausier_domain::eligibility::eligible_dates;
use clausier_domain::proposals::LIFE;
use clausier_domain::text::fold;
use clausier_domain::vocabulary::PersonStatus;
use clausier_store::tables::Person;
use std::collections::BTreeSet;
use std::sync::Arc;

pub(super) struct Office {
    session: Session,
    dossier: Arc<crate::dossier::Dossier>,
}

pub(super) fn office() -> Office {
    let session = Session::new(None, Clock::fixed("2026-11-23".parse().unwrap()), Box::new(NoChooser));
    crate::session::open_demo(&session, Nothing {}).unwrap();
    let dossier = session.dossier().unwrap();
    Office { session, dossier }
}

fn decision(ids: &[i64], status: ProposalStatus) -> DecisionsInput {
    DecisionsInput { ids: ids.to_vec(), status, on: None, reason: String::new() }
}

impl Office {
    pub(super) fn desk(&self) -> Desk<'_> {
        Desk { dossier: &self.dossier, session: &self.session, progress: &Silent }
    }

    fn board(&self, query: ProposalsQuery) -> ProposalsView {
        proposals(&self.desk(), query).unwrap()
    }

    fn all(&self) -> Vec<ProposalRow> {
        self.board(ProposalsQuery::default()).rows
    }

    pub(super) fn row(&self, id: i64) -> ProposalRow {
        self.all().into_iter().find(|r| r.id == id).unwrap()
    }

    /// Proposes so many eligible people on the first open need, whether they fit or not.
    pub(super) fn proposed(&self, number: usize) -> Vec<i64> {
        self.proposed_among(number, |_, _| true)
    }

    fn proposed_among(&self, number: usize, wanted: impl Fn(&Ledger, PersonId) -> bool) -> Vec<i64> {
        let ledger = self.desk().ledger().unwrap();
        let need = ledger.needs.values().find(|n| n.status == NeedStatus::Open).unwrap();
        let free = ledger.people.values().filter(|p| p.status == PersonStatus::Active);
        let free = free.filter(|p| !is_live(&ledger, need.id, p.id) && wanted(&ledger, p.id));
        let free = free.filter(|p| may_start(&ledger, need, p.id).unwrap()).take(number);
        let propose =
            |p: PersonId| propose(&self.desk(), ProposeInput { need: need.id.0, person: p.0 }).unwrap().id;
        free.map(|p| propose(p.id)).collect()
    }

    fn refused(&self, input: DecisionsInput) -> (String, Vec<String>) {
        let error: ApiError = decide(&self.desk(), input).unwrap_err().into();
        (error.code, error.fields)
    }

    fn chains(&self) -> ChainsView {
        chains(&self.desk(), Nothing {}).unwrap()
    }
}

#[test]
fn several_proposals_are_decided_by_one_action_and_taken_back_by_one_undo() {
    let office = office();
    let ids = office.proposed(3);
    let before = office.all();
    let mut input = decision(&ids, ProposalStatus::Interview);
    input.on = Some("2026-11-30".into());
    let done = decide(&office.desk(), input).unwrap().done.unwrap();
    assert_eq!(done.key, "journal-interviews");
    for id in &ids {
        let row = office.row(*id);
        assert_eq!(row.status, ProposalStatus::Interview);
        assert_eq!(row.interview_on.as_deref(), Some("2026-11-30"));
        assert_eq!((row.decided_on, row.days), (None, 0), "an interview to come is news");
    }
    let mut input = decision(&ids[..2], ProposalStatus::Refused);
    input.reason = "schedule".into();
    decide(&office.desk(), input).unwrap();
    assert_eq!(office.row(ids[0]).reason, "refusal-schedule");
    assert_eq!(office.row(ids[0]).interview_on.as_deref(), Some("2026-11-30"), "what happened stays told");
    assert_eq!(office.row(ids[2]).status, ProposalStatus::Interview);
    undo(&office.desk(), Nothing {}).unwrap();
    undo(&office.desk(), Nothing {}).unwrap();
    let same = |a: &ProposalRow, b: &ProposalRow| (a.id, a.status, &a.reason) == (b.id, b.status, &b.reason);
    assert!(office.all().iter().zip(&before).all(|(a, b)| same(a, b)));
    redo(&office.desk(), Nothing {}).unwrap();
    assert!(ids.iter().all(|id| office.row(*id).status == ProposalStatus::Interview));
}

#[test]
fn nobody_is_proposed_whose_eligibility_is_not_established_on_the_first_day() {
    let office = office();
    let ledger = office.desk().ledger().unwrap();
    let rules = &assets().unwrap().eligibility;
    let mut refused = 0;
    for need in ledger.needs.values().filter(|n| n.status == NeedStatus::Open) {
        for person in ledger.people.values().filter(|p| !is_live(&ledger, need.id, p.id)) {
            let dates = eligible_dates(&ledger.facts_of(person.id), rules);
            if dates.countable_from(need.starts_on.max(ledger.today)).is_some() {
                continue;
            }
            refused += 1;
            let input = ProposeInput { need: need.id.0, person: person.id.0 };
            let error: ApiError = propose(&office.desk(), input).unwrap_err().into();
            assert_eq!(error.code, "error-not-eligible-start");
        }
    }
    assert!(refused > 5, "{refused}");
}

#[test]
fn a_step_that_one_of_them_cannot_take_changes_none() {
    let office = office();
    let mut ids = office.proposed(2);
    let placed = office.all().into_iter().find(|r| r.status == ProposalStatus::Placed).unwrap();
    ids.push(placed.id);
    let error: ApiError =
        decide(&office.desk(), decision(&ids, ProposalStatus::Accepted)).unwrap_err().into();
    assert_eq!(error.code, "error-proposal-step");
    assert!(words::say(Language::French, &error.message()).contains(&placed.name));
    assert!(ids[..2].iter().all(|id| office.row(*id).status == ProposalStatus::Proposed));
}

#[test]
fn every_row_offers_the_steps_it_may_take_and_only_these() {
    let office = office();
    office.proposed(1);
    let mut seen = BTreeSet::new();
    for row in office.all() {
        if !seen.insert(row.status) {
            continue;
        }
        for status in LIFE {
            let mut input = decision(&[row.id], status);
            input.reason = "other".into();
            let allowed = decide(&office.desk(), input).is_ok();
            assert_eq!(allowed, row.next.contains(&status), "{:?} to {status:?}", row.status);
            if allowed {
                undo(&office.desk(), Nothing {}).unwrap();
            }
        }
    }
    assert!(seen.len() >= 4, "{seen:?}");
}

#[test]
fn a_decision_is_refused_by_its_field() {
    let office = office();
    let ids = office.proposed(1);
    let at = |status, on: &str, reason: &str| DecisionsInput {
        on: Some(on.into()),
        reason: reason.into(),
        ..decision(&ids, status)
    };
    for (input, code, field) in [
        (at(ProposalStatus::Refused, "2026-11-23", ""), "error-refusal-reason", "reason"),
        (at(ProposalStatus::Refused, "2026-11-23", "health"), "error-refusal-reason", "reason"),
        (at(ProposalStatus::Accepted, "2026-11-24", ""), "error-date-future", "on"),
        (at(ProposalStatus::Accepted, "2026-11-22", ""), "error-before-proposal", "on"),
        (at(ProposalStatus::Interview, "2026-11-22", ""), "error-before-proposal", "on"),
        (at(ProposalStatus::Interview, "demain", ""), "error-date", "on"),
        (decision(&[], ProposalStatus::Accepted), "error-required", "ids"),
    ] {
        assert_eq!(office.refused(input), (code.to_owned(), vec![field.to_owned()]));
    }
    decide(&office.desk(), at(ProposalStatus::Interview, "2026-12-24", "")).unwrap();
    assert_eq!(office.refused(decision(&[987_654], ProposalStatus::Accepted)).0, "error-not-found");
}

#[test]
fn who_was_refused_or_hired_elsewhere_may_be_proposed_again_and_nobody_else() {
    let office = office();
    let id = office.proposed(1)[0];
    let row = office.row(id);
    let again = || propose(&office.desk(), ProposeInput { need: row.need, person: row.person });
    assert!(again().is_err(), "already proposed");
    decide(&office.desk(), decision(&[id], ProposalStatus::Accepted)).unwrap();
    assert!(again().is_err(), "accepted");
    decide(&office.desk(), decision(&[id], ProposalStatus::HiredElsewhere)).unwrap();
    let second = again().unwrap().id;
    let mut refusal = decision(&[second], ProposalStatus::Refused);
    refusal.reason = "not_interested".into();
    decide(&office.desk(), refusal).unwrap();
    assert!(again().is_ok());
}

#[test]
fn the_board_filters_and_tells_how_long_each_waits() {
    let office = office();
    let all = office.board(ProposalsQuery::default());
    assert_eq!(all.total, all.open + all.placed + all.ended);
    assert!(all.open > 0 && all.placed > 0 && all.ended > 0);
    let ranks: Vec<_> = all.rows.iter().map(|r| LIFE.iter().position(|s| *s == r.status)).collect();
    assert!(ranks.is_sorted(), "grouped by status");
    let proposed = all.rows.iter().filter(|r| r.status == ProposalStatus::Proposed);
    assert!(proposed.map(|r| std::cmp::Reverse(r.days)).is_sorted(), "the longest wait first");
    for (filter, total) in [("open", all.open), ("placed", all.placed), ("ended", all.ended)] {
        let some = office.board(ProposalsQuery { filter: filter.into(), ..ProposalsQuery::default() });
        assert_eq!(some.total, total, "{filter}");
    }
    let row = &all.rows[0];
    let named = office.board(ProposalsQuery { text: fold(&row.name), ..ProposalsQuery::default() });
    assert!(named.rows.iter().any(|r| r.id == row.id) && named.total < all.total);
    let on_lot = office.board(ProposalsQuery { lot: Some(row.lot), ..ProposalsQuery::default() });
    assert!(!on_lot.rows.is_empty() && on_lot.rows.iter().all(|r| r.lot == row.lot));
    assert!(all.lots.iter().any(|l| l.id == row.lot));
    let old = office.board(ProposalsQuery { older_days: Some(30), ..ProposalsQuery::default() });
    assert!(old.rows.iter().all(|r| r.days >= 30) && old.total < all.total && old.total > 0);
}

#[test]
fn a_remark_is_kept_and_a_social_security_number_is_not() {
    let office = office();
    let id = office.proposed(1)[0];
    save_note(&office.desk(), ProposalNote { id, note: " Rappeler jeudi ".into() }).unwrap();
    assert_eq!(office.row(id).note, "Rappeler jeudi");
    let nir = ProposalNote { id, note: "n° 1 85 05 78 006 084 36".into() };
    let error: ApiError = save_note(&office.desk(), nir).unwrap_err().into();
    assert_eq!((error.code.as_str(), error.fields.as_slice()), ("error-nir", &["note".to_owned()][..]));
    undo(&office.desk(), Nothing {}).unwrap();
    assert_eq!(office.row(id).note, "");
}

/// What a company must never learn of a person, folded.
fn private_words(office: &Office, person: PersonId) -> Vec<String> {
    let ledger = office.desk().ledger().unwrap();
    let rules = &assets().unwrap().eligibility;
    let sheet = &ledger.people[&person];
    let mut words = vec![
        sheet.birth_on.map(crate::format::date).unwrap_or_default(),
        sheet.phone.clone(),
        sheet.email.clone(),
        sheet.prescriber.clone(),
        sheet.qpv_name.clone(),
        sheet.schedule.clone(),
    ];
    for criterion in ledger.criteria.get(&person).into_iter().flatten() {
        let label = rules.criterion(&criterion.code).unwrap().label.clone();
        words.extend([criterion.code.clone(), words::text(Language::French, &label)]);
        let proofs = ledger.proofs.get(&criterion.id).into_iter().flatten();
        words.extend(proofs.map(|p| p.kind.clone()));
    }
    words.into_iter().map(|w| fold(&w)).filter(|w| w.len() > 2).collect()
}

#[test]
fn a_company_learns_a_name_and_a_date_and_nothing_else() {
    let office = office();
    let ids = office.proposed(25);
    let ledger = office.desk().ledger().unwrap();
    let someone = ledger.people[&PersonId(office.row(ids[0]).person)].clone();
    let silent = Person { agreed_on: None, ..someone };
    office.desk().save(Message::new("journal-person"), |tx| Ok(tx.update(&silent).map(|()| 0)?)).unwrap();
    let query = LettersQuery { ids: ids.clone(), to: LetterTo::Company, company: None };
    let answer = letters(&office.desk(), query).unwrap();
    assert_eq!(answer.letters.len(), 1, "one company, one text");
    let letter = &answer.letters[0];
    assert_eq!(letter.ids, ids);
    let text = format!(" {} ", fold(&format!("{} {}", letter.subject, letter.body)));
    let (mut checked, mut dated) = (0, 0);
    for id in &ids {
        let row = office.row(*id);
        assert!(letter.body.contains(&row.name));
        for word in private_words(&office, PersonId(row.person)) {
            checked += 1;
            assert!(!text.contains(&format!(" {word} ")), "{}: {word}", row.name);
        }
        dated += usize::from(letter.body.contains(&format!("{}, éligible jusqu’au ", row.name)));
    }
    assert!(checked > 80 && dated > 5, "{checked} words, {dated} dates");
    assert!(answer.warnings.iter().any(|w| w.key == "letter-no-agreement"));
}

#[test]
fn an_eligibility_that_is_no_longer_established_is_to_be_confirmed_before_writing() {
    let office = office();
    let never_hired = |ledger: &Ledger, person| ledger.placements_of(person).next().is_none();
    let id = office.proposed_among(1, never_hired)[0];
    let ledger = office.desk().ledger().unwrap();
    let ask = || {
        letters(&office.desk(), LettersQuery { ids: vec![id], to: LetterTo::Company, company: None }).unwrap()
    };
    assert!(ask().warnings.iter().all(|w| w.key != "letter-to-confirm"));
    let person = PersonId(office.row(id).person);
    for criterion in &ledger.criteria[&person] {
        crate::people::remove_criterion(&office.desk(), crate::view::ById { id: criterion.id.0 }).unwrap();
    }
    assert!(ask().warnings.iter().any(|w| w.key == "letter-to-confirm"));
    assert!(ask().letters[0].body.contains("éligibilité à confirmer"));
}

#[test]
fn the_company_text_has_no_place_for_anything_private() {
    let table = table().unwrap();
    let allowed: BTreeSet<&str> =
        ["contact", "poste", "lot", "lieu", "debut", "semaine", "personnes", "nombre", "signature"].into();
    for letter in table.letters.iter().filter(|l| l.code.starts_with("company")) {
        let found: BTreeSet<&str> = places(&letter.text).union(&places(&letter.subject)).copied().collect();
        assert!(found.is_subset(&allowed), "{found:?}");
    }
    for (code, line) in table.lines.iter().filter(|(code, _)| code.starts_with("company")) {
        let allowed: BTreeSet<&str> = ["personne", "date", "debut"].into();
        assert!(places(line).is_subset(&allowed), "{code}");
    }
}

#[test]
fn every_step_has_its_texts_with_every_place_filled() {
    let office = office();
    let ids = office.proposed(2);
    let mut cases: Vec<i64> = office.all().iter().map(|r| r.id).collect();
    let mut interview = decision(&ids[..1], ProposalStatus::Interview);
    interview.on = Some("2026-12-01".into());
    decide(&office.desk(), interview).unwrap();
    decide(&office.desk(), decision(&ids[1..], ProposalStatus::HiredElsewhere)).unwrap();
    cases.extend(&ids);
    for to in [LetterTo::Person, LetterTo::Referrer, LetterTo::Company] {
        let answer = letters(&office.desk(), LettersQuery { ids: cases.clone(), to, company: None }).unwrap();
        assert!(!answer.letters.is_empty());
        let told: BTreeSet<i64> = answer.letters.iter().flat_map(|l| l.ids.clone()).collect();
        let expected = office.all().iter().filter(|r| to != LetterTo::Company || r.status.is_open()).count();
        let silent = answer.warnings.iter().filter(|w| w.key == "letter-no-referrer").count();
        assert_eq!(told.len() + silent, expected, "{to:?}");
        for letter in &answer.letters {
            assert!(places(&letter.body).is_empty() && places(&letter.subject).is_empty(), "{}", letter.body);
            assert!(!letter.body.contains("refusal-") && !letter.name.is_empty(), "{}", letter.body);
        }
    }
    let query = LettersQuery { ids: ids[..1].to_vec(), to: LetterTo::Person, company: None };
    assert!(letters(&office.desk(), query).unwrap().letters[0].body.contains("01/12/2026"));
}

#[test]
fn a_text_that_was_sent_is_kept_among_the_exchanges() {
    let office = office();
    let ids = office.proposed(2);
    let sent = |ids: &[i64], to| LetterSent { ids: ids.to_vec(), to, company: None, text: "Bonjour".into() };
    letter_sent(&office.desk(), sent(&ids, LetterTo::Company)).unwrap();
    let last = || {
        let ledger = office.desk().ledger().unwrap();
        ledger.contacts.iter().max_by_key(|c| c.id).unwrap().clone()
    };
    assert!(last().organisation.is_some() && last().lot.is_some());
    assert_eq!(last().person, None, "a text about two people is on nobody's sheet");
    letter_sent(&office.desk(), sent(&ids[..1], LetterTo::Person)).unwrap();
    assert_eq!(last().person.unwrap().0, office.row(ids[0]).person);
    assert_eq!(last().organisation, None);
    undo(&office.desk(), Nothing {}).unwrap();
    assert!(last().organisation.is_some());
    let empty = LetterSent { text: " ".into(), ..sent(&ids, LetterTo::Person) };
    let error: ApiError = letter_sent(&office.desk(), empty).unwrap_err().into();
    assert_eq!(error.fields, ["text"]);
}

#[test]
fn whose_contract_ends_soon_is_shown_the_next_posts_with_the_fewest_days_between() {
    let office = office();
    let view = office.chains();
    assert_eq!(view.days, 60);
    assert!(!view.lines.is_empty() && view.lines.iter().any(|l| !l.seats.is_empty()));
    assert!(view.lines.iter().map(|l| l.days_left).is_sorted());
    let ledger = office.desk().ledger().unwrap();
    let rules = &assets().unwrap().eligibility;
    for line in &view.lines {
        assert!((0..=60).contains(&line.days_left), "{}", line.name);
        assert!(line.seats.iter().map(|s| s.gap_days).is_sorted());
        let later = ledger.placements_of(PersonId(line.person)).filter(|p| {
            let end = crate::ledger::span_of(p).ends_on;
            end.is_none_or(|end| input::iso(end) > line.ends_on)
        });
        assert_eq!(later.count(), 0, "{} has a later contract", line.name);
        for seat in &line.seats {
            assert!(seat.starts_on > line.ends_on && seat.gap_days >= 0);
            let dates = eligible_dates(&ledger.facts_of(PersonId(line.person)), rules);
            assert!(dates.countable_from(seat.starts_on.parse().unwrap()).is_some(), "{}", line.name);
            assert!(seat.reasons.iter().all(|r| r.mark != "stop"));
        }
    }
    let (line, seat) =
        view.lines.iter().find_map(|l| l.seats.iter().find(|s| !s.proposed).map(|s| (l, s))).unwrap();
    propose(&office.desk(), ProposeInput { need: seat.need, person: line.person }).unwrap();
    let after = office.chains();
    let same = after.lines.iter().find(|l| l.person == line.person).unwrap();
    assert!(same.seats.iter().find(|s| s.need == seat.need).unwrap().proposed);
}
