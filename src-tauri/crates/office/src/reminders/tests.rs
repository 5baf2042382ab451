//! The ladder on the fictional office: the step to come, its text, the log, files, and days that go by.

use super::*;
use crate::assets::assets;
use crate::clock::Clock;
use crate::dossier::Dossier;
use crate::history::undo;
use crate::home::{home, put_off};
use crate::hours::set_cells;
use crate::session::{Desk, Silent};
use crate::settings::save_setting;
use crate::test_office::TestOffice;
use crate::view::Nothing;
use crate::view::dossier::NameValue;
use crate::view::home::{HomePoint, PutOff};
use crate::view::hours::{CellInput, CellsInput};
use crate::view::reminders::{LadderInput, LadderQuery, ReminderDone, WriteReminder};
use crate::words::Language;
use chrono::{NaiveDate, TimeDelta};
use clausier_domain::execution::progress::{LotLevel, shown_level};
use clausier_domain::execution::reminders::{LadderStep, StepKind};
use clausier_domain::quantity::Hours;
use clausier_domain::vocabulary::{ContactKind, LotStatus};
use clausier_store::{Secret, Store};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

struct Office(TestOffice);

impl Deref for Office {
    type Target = TestOffice;
    fn deref(&self) -> &TestOffice {
        &self.0
    }
}

/// The fictional office.
fn office() -> Office {
    Office(TestOffice::demo())
}

impl Office {
    fn points(&self) -> Vec<HomePoint> {
        home(&self.desk(), Nothing {}).unwrap().points
    }

    /// A company that has not declared a month that is due.
    fn missing(&self) -> (String, ReminderQuery) {
        let found =
            self.points().into_iter().find(|p| p.kind == "declaration_missing" && p.urgency == "today");
        let point = found.unwrap();
        (point.key, point.reminder.unwrap())
    }

    fn point(&self, key: &str) -> Option<HomePoint> {
        self.points().into_iter().find(|p| p.key == key)
    }

    /// The dossier as it stands, looked at on another day.
    fn on(&self, day: NaiveDate) -> Ledger {
        self.dossier.store.read(|read| Ledger::read(read, assets()?, day)).unwrap()
    }

    /// Everything that names or reaches a person on a pathway.
    fn people(&self) -> BTreeSet<String> {
        let ledger = self.desk().ledger().unwrap();
        let words = |p: &clausier_store::tables::Person| {
            [format!("{} {}", p.first_name, p.last_name), p.email.clone(), p.phone.clone()]
        };
        ledger.people.values().flat_map(words).filter(|w| w.trim().len() > 3).collect()
    }
}

fn done(query: ReminderQuery, step: Option<StepKind>) -> ReminderDone {
    ReminderDone { query, step, text: None }
}

#[test]
fn a_step_done_is_one_line_of_the_log_and_the_next_one_waits() {
    let office = office();
    let (key, query) = office.missing();
    let before = reminder(&office.desk(), query).unwrap();
    // Two messages were noted by hand: a call comes next.
    assert_eq!(before.step, StepKind::Call);
    assert!(before.body.contains(&before.company) && before.steps[0].done_on.is_some());
    let contacts = || office.desk().ledger().unwrap().contacts.len();
    let count = contacts();
    let saved = remind_done(&office.desk(), done(query, None)).unwrap();
    assert_eq!(saved.done.unwrap().key, "journal-reminder-step");
    let ledger = office.desk().ledger().unwrap();
    let contact = ledger.contacts.iter().find(|c| c.id.0 == saved.id).unwrap();
    let Some(ReminderCause::Hours { month }) = query.cause else { panic!("a month is missing") };
    assert_eq!(
        (contact.kind, contact.month, contact.text.as_str()),
        (ContactKind::Call, Some(month), before.body.as_str())
    );
    assert_eq!((contacts(), ledger.reminding.steps.len()), (count + 1, 1));
    let after = reminder(&office.desk(), query).unwrap();
    assert_eq!(after.step, StepKind::Letter);
    assert_eq!(after.steps[1].done_on.as_deref(), Some("2026-11-23"));
    assert_eq!(after.steps[2].due_on.as_deref(), Some("2026-11-30"), "five working days");
    assert_eq!(office.point(&key).unwrap().urgency, "this_week");
    undo(&office.desk(), Nothing {}).unwrap();
    assert_eq!(contacts(), count);
    assert_eq!(reminder(&office.desk(), query).unwrap().step, StepKind::Call);
}

#[test]
fn the_ladder_stops_when_the_hours_come_and_nothing_is_asked_any_more() {
    let office = office();
    let (key, query) = office.missing();
    let Some(ReminderCause::Hours { month }) = query.cause else { panic!("a month is missing") };
    remind_done(&office.desk(), done(query, Some(StepKind::Letter))).unwrap();
    assert_eq!(reminder(&office.desk(), query).unwrap().step, StepKind::FormalNotice);
    let ledger = office.desk().ledger().unwrap();
    let own = |p: &&clausier_store::tables::Placement| {
        p.employer.0 == query.organisation && crate::ledger::span_of(p).touches(month)
    };
    let cells: Vec<CellInput> = ledger
        .placements_on(LotId(query.lot))
        .filter(own)
        .map(|p| CellInput { placement: p.id.0, month, hours: Some(Hours::whole(40)) })
        .collect();
    set_cells(&office.desk(), CellsInput { cells, source: "typed".into() }).unwrap();
    assert!(office.point(&key).is_none());
    let lot = ledger.lots[&LotId(query.lot)].clone();
    let open = office.desk().ledger().unwrap().reminders_of(&lot);
    assert!(open.iter().all(|r| r.company.0 != query.organisation || r.cause != query.cause.unwrap()));
}

#[test]
fn texts_name_nobody_on_a_pathway_and_a_formal_notice_is_the_buyers() {
    let office = office();
    let people = office.people();
    assert!(people.len() > 50);
    let ledger = office.desk().ledger().unwrap();
    let mut written = 0;
    for lot in ledger.lots.values().filter(|l| l.status == LotStatus::Running) {
        let buyer = ledger.buyer_name(&ledger.contracts[&lot.contract]);
        for open in ledger.reminders_of(lot) {
            for step in StepKind::ALL {
                let (subject, body) = texts::written(&office.desk(), &ledger, lot, &open, step).unwrap();
                let text = format!("{subject}\n{body}");
                assert!(!text.contains('{'), "a place was not filled: {text}");
                for person in &people {
                    assert!(!text.contains(person.as_str()), "{person} in: {text}");
                }
                if step == StepKind::FormalNotice {
                    assert!(body.contains(&buyer));
                }
                written += 1;
            }
        }
    }
    assert!(written >= 8, "{written}");
}

#[test]
fn every_cause_and_step_has_a_text_that_the_office_may_write_itself() {
    let table = letters().unwrap();
    for cause in ["hours", "behind", "form"] {
        for step in StepKind::ALL {
            let code = format!("{cause}_{}", step.name());
            assert!(table.letter(&code).is_ok(), "{code}");
        }
    }
    let office = office();
    let (_, query) = office.missing();
    let text = "Appeler {contact}. Dit : {historique}.".to_owned();
    let edit = crate::view::documents::TextBlockInput { code: "letter_hours_call".into(), text };
    crate::documents::save_text_block(&office.desk(), edit).unwrap();
    let body = reminder(&office.desk(), query).unwrap().body;
    assert!(body.starts_with("Appeler ") && body.contains("message du 16/11/2026"), "{body}");
}

#[test]
fn a_mail_opens_as_a_draft_for_the_contact_of_the_company_and_a_letter_as_a_document() {
    let office = office();
    let (_, query) = office.missing();
    let text = reminder(&office.desk(), query).unwrap();
    let write = |format: &str, name: &str| {
        let ask = WriteReminder {
            query,
            format: format.into(),
            subject: text.subject.clone(),
            body: text.body.clone(),
            file: String::new(),
        };
        write_reminder_at(&office.desk(), &ask, &office.folder.path().join(name))
    };
    assert_eq!(write("mail", "relance.eml").unwrap().file_name, "relance.eml");
    let mail = std::fs::read_to_string(office.folder.path().join("relance.eml")).unwrap();
    assert!(mail.contains("X-Unsent: 1\r\n") && mail.contains(&text.to), "{mail}");
    assert!(text.to.ends_with("example.org"));
    write("word", "relance.docx").unwrap();
    let letter = std::fs::read(office.folder.path().join("relance.docx")).unwrap();
    assert!(letter.starts_with(b"PK"));
    for (format, name, field) in
        [("mail", "relance.eml", "file"), ("word", "relance.docx", "file"), ("fax", "autre", "format")]
    {
        let refused = write(format, name);
        assert!(matches!(refused, Err(OfficeError::Field { field: ref f, .. }) if f == field), "{refused:?}");
    }
    assert_eq!(std::fs::read(office.folder.path().join("relance.docx")).unwrap(), letter);
}

#[test]
fn a_ladder_is_the_contracts_else_the_offices_else_ours() {
    let office = office();
    let (_, query) = office.missing();
    let contract = office.desk().ledger().unwrap().lots[&LotId(query.lot)].contract.0;
    let of = |contract| ladder(&office.desk(), LadderQuery { contract }).unwrap();
    let shipped = of(None);
    assert_eq!((shipped.origin.as_str(), shipped.checked, shipped.steps.len()), ("shipped", false, 4));
    let edit = |contract, steps: &[(StepKind, i64)], answer| LadderInput {
        contract,
        steps: steps.iter().map(|(kind, after)| LadderStep { kind: *kind, after: *after }).collect(),
        answer,
        source: "CCAP, art. 9".into(),
    };
    use StepKind::{FormalNotice, Letter, Mail};
    save_ladder(&office.desk(), edit(None, &[(Mail, 1), (Mail, 3), (Letter, 5)], 8)).unwrap();
    assert_eq!((of(None).origin.as_str(), of(Some(contract)).origin.as_str()), ("own", "office"));
    // Two messages were noted: with two on the ladder, a letter comes next.
    assert_eq!(reminder(&office.desk(), query).unwrap().step, Letter);
    save_ladder(&office.desk(), edit(Some(contract), &[(FormalNotice, 0)], 15)).unwrap();
    assert_eq!(of(Some(contract)).origin, "own");
    let notice = reminder(&office.desk(), query).unwrap();
    assert_eq!((notice.step, notice.notes[0].key.as_str()), (FormalNotice, "reminder-buyer-signs"));
    assert!(notice.body.contains("15 jours ouvrés"));
    for (steps, answer, field) in [
        (&[][..], 8, "steps"),
        (&[(Mail, 1), (Letter, 200)][..], 8, "steps[1].after"),
        (&[(Letter, 1), (Mail, 1)][..], 8, "steps[1].kind"),
        (&[(Mail, 1)][..], -1, "answer"),
    ] {
        let refused = save_ladder(&office.desk(), edit(None, steps, answer));
        assert!(matches!(refused, Err(OfficeError::Field { field: ref f, .. }) if f == field), "{refused:?}");
    }
    remove_ladder(&office.desk(), LadderQuery { contract: Some(contract) }).unwrap();
    assert_eq!(of(Some(contract)).origin, "office");
    undo(&office.desk(), Nothing {}).unwrap();
    assert_eq!(of(Some(contract)).origin, "own");
}

#[test]
fn the_calendar_holds_what_is_to_come_and_nobodys_name() {
    let office = office();
    let path = office.folder.path().join("agenda.ics");
    let written = write_calendar_at(&office.desk(), &path).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    let whole = text.replace("\r\n ", "");
    assert_eq!(whole.matches("BEGIN:VEVENT").count(), usize::try_from(written.count).unwrap());
    for part in ["lot-end-", "no-return-", "reminder-", "eligibility-"] {
        assert!(whole.contains(&format!("UID:{part}")), "{part}");
    }
    for person in office.people() {
        assert!(!whole.contains(&person), "{person}");
    }
    let ledger = office.desk().ledger().unwrap();
    let days = calendar::days(&ledger, Language::French);
    let uids: BTreeSet<&str> = days.iter().map(|d| d.uid.as_str()).collect();
    assert_eq!(uids.len(), days.len(), "a name for each day");
    assert!(days.iter().all(|d| d.on >= ledger.today) && days.is_sorted_by_key(|d| d.on));
    // The day after, the same days have the same names.
    let next = office.on(ledger.today + TimeDelta::days(1));
    let kept = calendar::days(&next, Language::French);
    let lots = |list: &[clausier_exchange::agenda::Day]| -> BTreeSet<String> {
        list.iter().filter(|d| d.uid.starts_with("lot-end-")).map(|d| d.uid.clone()).collect()
    };
    assert_eq!(lots(&kept), lots(&days));
    // Written again, it replaces itself.
    write_calendar_at(&office.desk(), &path).unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn no_lot_in_progress_is_silent_for_long_without_being_told() {
    let office = office();
    let most = assets().unwrap().reminders.silence_days.value;
    let mut told = 0;
    for step in 0..8 {
        let ledger = office.on(NaiveDate::from_ymd_opt(2026, 11, 23).unwrap() + TimeDelta::days(step * 22));
        let silent: BTreeMap<LotId, i64> = ledger.silences().iter().map(|s| (s.lot, s.days)).collect();
        for lot in ledger.lots.values().filter(|l| l.status == LotStatus::Running) {
            let hours =
                ledger.placements_on(lot.id).filter_map(|p| ledger.hours.get(&p.id)).flat_map(|l| l.values());
            let heard = hours.map(|l| l.line.declared_on);
            let said = ledger.contacts.iter().filter(|c| c.lot == Some(lot.id)).map(|c| c.on_date);
            let start = ledger.lot_span(lot.id).map(|s| s.starts_on);
            let last = heard.chain(said).chain(start).filter(|d| *d <= ledger.today).max();
            let days = last.map(|d| (ledger.today - d).num_days());
            let expected = days.filter(|days| *days >= most);
            assert_eq!(silent.get(&lot.id).copied(), expected, "{} on {}", lot.title, ledger.today);
            told += usize::from(expected.is_some());
        }
    }
    assert!(told > 10, "{told}");
}

#[test]
fn while_nothing_new_is_known_no_lot_gets_better() {
    let office = office();
    let shade = |level: LotLevel| match level {
        LotLevel::NotStarted => 0,
        LotLevel::Good => 1,
        LotLevel::Watch => 2,
        LotLevel::Late => 3,
        LotLevel::Closed => 4,
    };
    let mut before: BTreeMap<LotId, i32> = BTreeMap::new();
    let mut changes = 0;
    for step in 0..20 {
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap() + TimeDelta::days(step * 10);
        let ledger = office.on(day);
        for (lot, progress) in &ledger.progress {
            let now = shade(shown_level(progress, &ledger.reminding.execution.progress));
            let was = before.insert(*lot, now).unwrap_or(now);
            assert!(now >= was, "lot {lot} on {day}: {was} then {now}");
            changes += usize::from(now > was);
        }
    }
    assert!(changes > 5, "the test sees levels change: {changes}");
}

#[test]
fn thresholds_are_the_offices_and_stay_in_order() {
    let office = office();
    let set = |name: &str, value: &str| {
        save_setting(&office.desk(), NameValue { name: name.into(), value: value.into() })
    };
    let levels = || -> Vec<LotLevel> {
        let ledger = office.desk().ledger().unwrap();
        let rules = ledger.reminding.execution.progress.clone();
        ledger.progress.values().map(|p| shown_level(p, &rules)).collect()
    };
    let before = levels();
    set("level_watch", "89").unwrap();
    set("missing_late", "3").unwrap();
    assert_ne!(levels(), before);
    for (name, value) in [
        ("level_watch", "90"),
        ("level_good", "89"),
        ("missing_watch", "3"),
        ("silence_days", "0"),
        ("silence_days", "x"),
        ("territory", "nulle_part"),
    ] {
        assert!(set(name, value).is_err(), "{name} = {value}");
    }
    set("territory", "alsace_moselle").unwrap();
    let calendar = office.desk().ledger().unwrap().reminding.calendar.clone();
    assert!(!calendar.is_working("2026-04-03".parse().unwrap()));
    set("silence_days", "1").unwrap();
    assert!(office.points().iter().filter(|p| p.kind == "lot_silent").count() > 5);
}

#[test]
fn a_point_put_off_comes_back_with_its_reason() {
    let office = office();
    let (key, _) = office.missing();
    let ask = |until: &str| PutOff { key: key.clone(), until: Some(until.into()), reason: "Congés".into() };
    put_off(&office.desk(), ask("2026-11-25")).unwrap();
    assert!(office.point(&key).is_none());
    let Office(TestOffice { folder, session, dossier }) = office;
    drop(dossier);
    let secret = Secret::Passphrase("une phrase assez longue".into());
    let store = Store::open(&folder.path().join("bureau.clausier"), &secret).unwrap();
    let later = Dossier::new(store, Clock::fixed("2026-11-25".parse().unwrap()));
    let desk = Desk { dossier: &later, session: &session, progress: &Silent };
    let point = home(&desk, Nothing {}).unwrap().points.into_iter().find(|p| p.key == key).unwrap();
    let put_off = point.put_off.unwrap();
    assert_eq!(put_off.args["reason"], clausier_domain::message::Arg::Text("Congés".into()));
}
