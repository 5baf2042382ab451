//! The plan over the fictional office: nobody inadmissible, decisions honoured, one action to apply and undo.

use super::*;
use crate::clock::Clock;
use crate::demo::DemoSize;
use crate::files::NoChooser;
use crate::history::undo;
use crate::matching::ranked;
use crate::people::save_absence;
use crate::session::{Session, Silent};
use crate::view::pathway::AbsenceInput;
use crate::view::portfolio::PortfolioView;
use chrono::{NaiveDate, TimeDelta};
use clausier_domain::eligibility::eligible_dates;
use clausier_domain::matching::Fits;
use clausier_domain::quantity::Hours;
use clausier_domain::vocabulary::{AbsenceReason, ProposalStatus};
use clausier_store::Secret;
use std::collections::BTreeMap;

const TODAY: &str = "2026-11-23";

struct Office {
    session: Session,
    folder: tempfile::TempDir,
}

fn office(today: NaiveDate) -> Office {
    let session = Session::new(None, Clock::fixed(today), Box::new(NoChooser));
    let folder = tempfile::tempdir().unwrap();
    let secret = Secret::Passphrase("une phrase de passe d’essai".to_owned());
    session.create_path(&folder.path().join("bureau.clausier"), &secret, "", "").unwrap();
    session.dossier().unwrap().fill_demo(DemoSize::office()).unwrap();
    Office { session, folder }
}

impl Office {
    fn with<T>(&self, act: impl FnOnce(&Desk<'_>) -> T) -> T {
        assert!(self.folder.path().is_dir(), "the file lives as long as the office");
        let dossier = self.session.dossier().unwrap();
        act(&Desk { dossier: &dossier, session: &self.session, progress: &Silent })
    }

    fn plan(&self) -> PortfolioView {
        self.with(|desk| portfolio(desk, Nothing {}).unwrap())
    }

    fn decide(&self, pair: PlannedPair, decision: PairingDecision, reason: &str) {
        let edit = PairingInput { pairs: vec![pair], decision, reason: reason.to_owned() };
        self.with(|desk| decide_pairing(desk, edit).unwrap());
    }
}

fn pair(line: &PortfolioPlanLine) -> PlannedPair {
    PlannedPair { person: line.person, need: line.need }
}

fn holds(view: &PortfolioView, of: PlannedPair) -> bool {
    view.lines.iter().any(|l| (l.person, l.need) == (of.person, of.need))
}

#[test]
fn nobody_inadmissible_is_ever_planned_whatever_the_day() {
    let first: NaiveDate = TODAY.parse().unwrap();
    let mut planned = 0;
    for days in [-120, -37, 0, 11, 64, 200] {
        let office = office(first + TimeDelta::days(days));
        let view = office.plan();
        assert!(view.optimal && view.by_hand_total <= view.total);
        planned += view.lines.len();
        office.with(|desk| {
            let ledger = desk.ledger().unwrap();
            let mut fits: BTreeMap<i64, Vec<i64>> = BTreeMap::new();
            for line in &view.lines {
                let fitting = fits.entry(line.need).or_insert_with(|| {
                    let ranked = ranked(desk, line.need).unwrap().into_iter();
                    ranked.filter(|r| r.fits == Fits::Fits).map(|r| r.person.0).collect()
                });
                assert!(fitting.contains(&line.person), "{} does not fit {}", line.name, line.title);
                let need = &ledger.needs[&NeedId(line.need)];
                let dates =
                    eligible_dates(&ledger.facts_of(PersonId(line.person)), &assets().unwrap().eligibility);
                assert!(
                    dates.countable_from(need.starts_on.max(ledger.today)).is_some(),
                    "{} is not eligible then",
                    line.name
                );
            }
        });
    }
    assert!(planned > 0, "the demo has something to plan");
}

#[test]
fn figures_add_up_and_every_line_has_its_reason() {
    let view = office(TODAY.parse().unwrap()).plan();
    let hours: Hours = view.lines.iter().map(|l| l.hours).sum();
    assert_eq!(view.planned.hours, view.today.hours + hours, "the plan brings the hours of its lines");
    assert_eq!(view.gap_planned, view.gaps.iter().map(|g| g.planned).sum::<Hours>());
    assert_eq!(view.gap_today, view.gaps.iter().map(|g| g.today).sum::<Hours>());
    assert_eq!(view.planned.seats_filled as usize, view.lines.len());
    assert!(view.planned.seats_filled <= view.planned.seats);
    assert!(view.planned.lots_held >= view.today.lots_held);
    assert_eq!(view.today.wished, None);
    let wished = view.lines.iter().filter(|l| l.wished).count();
    assert_eq!(view.planned.wished.map(|w| w as usize), (!view.lines.is_empty()).then_some(wished));
    assert!(view.lines.iter().all(|l| l.reason.key.starts_with("portfolio-reason")));
    assert_eq!(view.total, view.lines.iter().map(|l| l.score).sum::<i64>());
}

#[test]
fn what_is_set_aside_leaves_the_plan_and_what_is_kept_stays() {
    let office = office(TODAY.parse().unwrap());
    let before = office.plan();
    let line = pair(&before.lines[0]);
    office.decide(line, PairingDecision::Never, "préfère les espaces verts");
    let without = office.plan();
    assert!(!holds(&without, line) && without.total <= before.total);
    assert_eq!(without.set_aside.len(), 1);
    assert_eq!(without.set_aside[0].reason, "préfère les espaces verts");
    office.decide(line, PairingDecision::Keep, "");
    let kept = office.plan();
    let there = kept.lines.iter().find(|l| (l.person, l.need) == (line.person, line.need)).unwrap();
    assert!(there.kept && kept.set_aside.is_empty() && kept.contradictions.is_empty());
    office.decide(line, PairingDecision::Undecided, "");
    assert_eq!(office.plan().total, before.total, "left to the search again, it finds the same");
    let nobody = PairingInput { pairs: vec![], decision: PairingDecision::Keep, reason: String::new() };
    assert!(office.with(|desk| decide_pairing(desk, nobody).is_err()));
}

#[test]
fn a_kept_line_that_cannot_be_is_said_in_a_sentence() {
    let office = office(TODAY.parse().unwrap());
    let need = office.plan().lines[0].need;
    let ranked = office.with(|desk| ranked(desk, need).unwrap());
    let person = ranked.iter().find(|r| r.fits != Fits::Fits).unwrap().person.0;
    office.decide(PlannedPair { person, need }, PairingDecision::Keep, "");
    let view = office.plan();
    assert_eq!(view.contradictions.len(), 1);
    assert_eq!(view.contradictions[0].sentence.key, "portfolio-clash-admissible");
    assert!(!holds(&view, PlannedPair { person, need }));
    let smallest: Vec<(i64, i64)> = view.smallest_clash.iter().map(|d| (d.person, d.need)).collect();
    assert_eq!(smallest, [(person, need)], "this decision contradicts itself");
    let edit = ApplyPortfolio { pairs: vec![PlannedPair { person, need }] };
    let refused = office.with(|desk| apply_portfolio(desk, edit));
    assert!(refused.is_err(), "nobody inadmissible is proposed, whoever asks");
}

#[test]
fn decisions_that_cannot_all_hold_are_named_and_the_fewest_are_given_up() {
    let office = office(TODAY.parse().unwrap());
    let view = office.plan();
    // Everybody the plan could put on a post of one seat, kept on it.
    let (need, people) = office.with(|desk| {
        let ledger = desk.ledger().unwrap();
        let facts = facts::facts(&ledger, assets().unwrap());
        let of = |need: NeedId| facts.pairs.iter().filter(|p| p.need == need).map(|p| p.person.0).collect();
        let mut single = facts.needs.iter().filter(|n| n.seats == 1).map(|n| (n.id.0, of(n.id)));
        single.find(|(_, people): &(i64, Vec<i64>)| people.len() > 1).unwrap()
    });
    for person in people.iter().take(2) {
        office.decide(PlannedPair { person: *person, need }, PairingDecision::Keep, "");
    }
    let clashing = office.plan();
    assert_eq!(clashing.contradictions.len(), 1);
    assert_eq!(clashing.contradictions[0].sentence.key, "portfolio-clash-seat");
    let named: Vec<i64> = clashing.smallest_clash.iter().map(|d| d.person).collect();
    assert_eq!(named.len(), 2);
    assert!(people[..2].iter().all(|person| named.contains(person)));
    let given_up = &clashing.contradictions[0];
    office.decide(
        PlannedPair { person: given_up.person, need: given_up.need },
        PairingDecision::Undecided,
        "",
    );
    let settled = office.plan();
    assert!(settled.contradictions.is_empty() && settled.smallest_clash.is_empty());
    assert!(view.contradictions.is_empty());
}

#[test]
fn whoever_is_away_is_not_planned_on_these_days_unless_she_is_kept() {
    let office = office(TODAY.parse().unwrap());
    let view = office.plan();
    let line = view.lines.iter().find(|l| !l.proposed).unwrap();
    let (starts_on, of) = (line.starts_on.parse::<NaiveDate>().unwrap(), pair(line));
    let away = AbsenceInput {
        id: 0,
        person: line.person,
        starts_on: (starts_on + TimeDelta::days(20)).to_string(),
        ends_on: (starts_on + TimeDelta::days(30)).to_string(),
        reason: AbsenceReason::Training,
    };
    office.with(|desk| save_absence(desk, away).unwrap());
    assert!(!holds(&office.plan(), of), "the plan counts on nobody who is away");
    office.decide(of, PairingDecision::Keep, "");
    let kept = office.plan();
    assert!(holds(&kept, of) && kept.contradictions.is_empty(), "the facilitator knows better");
}

/// Answers that it goes on so many times, then asks to stop.
struct Impatient(std::sync::atomic::AtomicUsize);

impl crate::session::Progress for Impatient {
    fn step(&self, step: crate::view::ProgressStep) -> std::ops::ControlFlow<()> {
        assert_eq!(step.message.key, "portfolio-searching");
        self.0.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        std::ops::ControlFlow::Break(())
    }
}

#[test]
fn a_search_that_is_stopped_gives_its_best_plan_and_says_what_is_not_proven() {
    let office = office(TODAY.parse().unwrap());
    let best = office.plan();
    assert_eq!(best.doubt, None);
    let dossier = office.session.dossier().unwrap();
    let heard = Impatient(0.into());
    let desk = Desk { dossier: &dossier, session: &office.session, progress: &heard };
    let stopped = portfolio(&desk, Nothing {}).unwrap();
    assert!(stopped.total <= best.total && best.total <= stopped.upper_bound);
    assert_eq!(stopped.optimal, stopped.doubt.is_none());
    let plan =
        |total, upper_bound| PortfolioPlan { lines: vec![], total, upper_bound, contradictions: vec![] };
    let said = doubt(&plan(400, 410), Ended::Stopped).unwrap();
    assert_eq!(said.key, "portfolio-stopped-within");
    assert_eq!(said.args["most"], clausier_domain::message::Arg::Rate(BasisPoints::new(250)));
    assert_eq!(doubt(&plan(0, 10), Ended::Alone).unwrap().key, "portfolio-not-proven");
    assert_eq!(doubt(&plan(10, 10), Ended::Stopped), None);
}

#[test]
fn applying_makes_proposals_in_one_action_that_is_undone_at_once() {
    let office = office(TODAY.parse().unwrap());
    let view = office.plan();
    let pairs: Vec<PlannedPair> = view.lines.iter().filter(|l| !l.proposed).map(pair).collect();
    assert!(!pairs.is_empty());
    let count = |status| {
        office.with(|desk| {
            let ledger = desk.ledger().unwrap();
            ledger.proposals.values().flatten().filter(|p| p.status == status).count()
        })
    };
    let before = count(ProposalStatus::Proposed);
    office.with(|desk| apply_portfolio(desk, ApplyPortfolio { pairs: pairs.clone() }).unwrap());
    assert_eq!(count(ProposalStatus::Proposed), before + pairs.len());
    assert!(office.plan().lines.iter().all(|l| l.proposed), "the plan is the same, and proposed");
    let again = office.with(|desk| apply_portfolio(desk, ApplyPortfolio { pairs }));
    assert!(again.is_err(), "nothing is proposed twice");
    office.with(|desk| undo(desk, Nothing {}).unwrap());
    assert_eq!(count(ProposalStatus::Proposed), before);
}
