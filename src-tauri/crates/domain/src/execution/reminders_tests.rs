use super::*;
use crate::execution::fixtures::{d, holidays, m, reminder_rules, rules};
use proptest::prelude::*;

const COMPANY: OrganisationId = OrganisationId(7);
const OCTOBER: &str = "2026-10";

fn shipped() -> Ladder {
    reminder_rules().ladder.ladder
}

fn calendar() -> WorkCalendar {
    holidays().calendar("")
}

fn logged(kind: StepKind, on: &str, cause: Option<ReminderCause>) -> StepLogged {
    StepLogged { company: COMPANY, cause, kind, on: d(on) }
}

fn october() -> ReminderCause {
    ReminderCause::Hours { month: m(OCTOBER) }
}

fn facts() -> ReminderFacts {
    ReminderFacts {
        lot: LotId(1),
        behind_since: None,
        holder: Some(OrganisationId(5)),
        employers: vec![EmployerMonths {
            company: COMPANY,
            worked: vec![m("2026-09"), m(OCTOBER), m("2026-11")],
            declared: vec![m("2026-09")],
        }],
        forms: Vec::new(),
        log: Vec::new(),
    }
}

fn open(facts: &ReminderFacts, today: &str) -> Vec<Reminder> {
    reminders(facts, &shipped(), d(today), (&rules(), &reminder_rules()), &calendar())
}

#[track_caller]
fn step(kind: StepKind, place: usize, on: &str, found: &Next) {
    assert_eq!(*found, Next::Step { place, kind, on: d(on) });
}

#[test]
fn the_shipped_ladder_is_sound_and_ends_with_a_formal_notice() {
    let ladder = shipped();
    assert_eq!(ladder.validate(), Ok(()));
    assert_eq!(ladder.steps.iter().map(|s| s.kind).collect::<Vec<_>>(), StepKind::ALL);
    assert!(!reminder_rules().ladder.provenance.checked);
}

#[test]
fn a_ladder_is_refused_by_its_step() {
    let of = |steps: &[(StepKind, i64)], answer| Ladder {
        steps: steps.iter().map(|(kind, after)| LadderStep { kind: *kind, after: *after }).collect(),
        answer,
    };
    use StepKind::{Call, FormalNotice, Letter, Mail};
    for (ladder, fault) in [
        (of(&[], 8), Err(LadderFault::Steps)),
        (of(&[(Mail, 1); 9], 8), Err(LadderFault::Steps)),
        (of(&[(Mail, 1); 8], 8), Ok(())),
        (of(&[(Mail, -1)], 8), Err(LadderFault::Wait(0))),
        (of(&[(Mail, 1), (Call, 91)], 8), Err(LadderFault::Wait(1))),
        (of(&[(Letter, 1), (Mail, 1)], 8), Err(LadderFault::Order(1))),
        (of(&[(Mail, 1), (Mail, 5), (FormalNotice, 0)], 0), Ok(())),
        (of(&[(Mail, 1)], 91), Err(LadderFault::Answer)),
    ] {
        assert_eq!(ladder.validate(), fault, "{ladder:?}");
    }
}

#[test]
fn a_missing_month_climbs_the_ladder_and_stops_when_it_comes() {
    let mut facts = facts();
    assert_eq!(open(&facts, "2026-11-10"), [], "on its last day a declaration is still in time");
    let first = open(&facts, "2026-11-11");
    assert_eq!((first.len(), first[0].company, first[0].cause), (1, COMPANY, october()));
    assert_eq!(first[0].since, d("2026-11-10"));
    // The 11th of November is not worked.
    step(StepKind::Mail, 0, "2026-11-12", &first[0].next);
    facts.log = vec![logged(StepKind::Mail, "2026-11-13", Some(october()))];
    step(StepKind::Call, 1, "2026-11-20", &open(&facts, "2026-11-20")[0].next);
    facts.log.push(logged(StepKind::Call, "2026-11-20", Some(october())));
    step(StepKind::Letter, 2, "2026-11-27", &open(&facts, "2026-11-23")[0].next);
    facts.log.push(logged(StepKind::Letter, "2026-11-27", Some(october())));
    step(StepKind::FormalNotice, 3, "2026-12-11", &open(&facts, "2026-11-30")[0].next);
    facts.log.push(logged(StepKind::FormalNotice, "2026-12-11", Some(october())));
    let last = open(&facts, "2026-12-12");
    assert_eq!(last[0].next, Next::Answer { until: d("2026-12-23") });
    assert_eq!(last[0].done.len(), 4);
    // The month comes: November is asked for, from its own first step.
    facts.employers[0].declared.push(m(OCTOBER));
    let after = open(&facts, "2026-12-14");
    assert_eq!(after.len(), 1);
    assert_eq!(after[0].cause, ReminderCause::Hours { month: m("2026-11") });
    step(StepKind::Mail, 0, "2026-12-11", &after[0].next);
    facts.employers[0].declared.push(m("2026-11"));
    assert_eq!(open(&facts, "2026-12-14"), []);
}

#[test]
fn what_counts_as_a_step() {
    let mail = logged(StepKind::Mail, "2026-11-13", Some(october()));
    for (log, place, why) in [
        (vec![], 0, "nothing was said"),
        (vec![mail], 1, "the first step"),
        (vec![mail, mail], 1, "the same step twice"),
        (vec![StepLogged { company: OrganisationId(8), ..mail }], 0, "another company"),
        (
            vec![StepLogged { cause: Some(ReminderCause::Hours { month: m("2026-09") }), ..mail }],
            0,
            "another month",
        ),
        (vec![StepLogged { cause: Some(ReminderCause::Behind), ..mail }], 0, "another cause"),
        (vec![logged(StepKind::Letter, "2026-11-13", None)], 3, "a letter by hand, after the deadline"),
        (vec![logged(StepKind::Letter, "2026-11-09", None)], 0, "a letter by hand, before it"),
        (vec![logged(StepKind::Mail, "2026-11-05", Some(october()))], 1, "a reminder sent early"),
        (vec![logged(StepKind::Call, "2026-11-13", Some(october()))], 2, "straight to a call"),
        (vec![logged(StepKind::FormalNotice, "2027-01-13", Some(october()))], 0, "a day that has not come"),
    ] {
        let reminder = open(&ReminderFacts { log, ..facts() }, "2026-11-23").remove(0);
        let Next::Step { place: found, .. } = reminder.next else { panic!("{why}") };
        assert_eq!(found, place, "{why}");
    }
}

#[test]
fn a_reminder_sent_early_does_not_bring_the_next_step_forward() {
    let log = vec![logged(StepKind::Mail, "2026-10-20", Some(october()))];
    step(StepKind::Call, 1, "2026-11-18", &open(&ReminderFacts { log, ..facts() }, "2026-11-12")[0].next);
}

#[test]
fn a_form_is_asked_for_when_no_hours_are() {
    let form = FormSent {
        form: RowId(3),
        company: OrganisationId(9),
        on: d("2026-11-02"),
        first: m("2026-10"),
        last: m("2026-10"),
    };
    let mut asked = ReminderFacts { forms: vec![form], employers: Vec::new(), ..facts() };
    assert_eq!(open(&asked, "2026-11-17"), [], "ten working days, the 11th is not one");
    let found = open(&asked, "2026-11-18");
    assert_eq!(found[0].cause, ReminderCause::Form { form: RowId(3) });
    step(StepKind::Mail, 0, "2026-11-18", &found[0].next);
    let worked =
        |declared| EmployerMonths { company: OrganisationId(9), worked: vec![m("2026-10")], declared };
    asked.employers = vec![worked(Vec::new())];
    let causes: Vec<_> = open(&asked, "2026-11-18").iter().map(|r| r.cause).collect();
    assert_eq!(causes, [october()], "one reminder for one month");
    asked.employers = vec![worked(vec![m("2026-10")])];
    assert_eq!(open(&asked, "2026-11-18"), [], "the hours came by another way");
}

#[test]
fn a_lot_behind_speaks_to_the_company_that_holds_it() {
    let mut behind = ReminderFacts { behind_since: Some(d("2026-09-10")), employers: Vec::new(), ..facts() };
    let to_holder =
        |kind, on: &str, cause| StepLogged { company: OrganisationId(5), ..logged(kind, on, cause) };
    let found = open(&behind, "2026-11-23");
    assert_eq!((found[0].company, found[0].cause), (OrganisationId(5), ReminderCause::Behind));
    step(StepKind::Mail, 0, "2026-09-11", &found[0].next);
    // What was said the first time it was behind says nothing of this time.
    behind.log = vec![to_holder(StepKind::Letter, "2026-03-02", Some(ReminderCause::Behind))];
    step(StepKind::Mail, 0, "2026-09-11", &open(&behind, "2026-11-23")[0].next);
    behind.log.push(to_holder(StepKind::Mail, "2026-09-14", Some(ReminderCause::Behind)));
    step(StepKind::Call, 1, "2026-09-21", &open(&behind, "2026-11-23")[0].next);
    behind.behind_since = None;
    assert_eq!(open(&behind, "2026-11-23"), []);
    behind.behind_since = Some(d("2026-09-10"));
    behind.holder = None;
    assert_eq!(open(&behind, "2026-11-23"), [], "nobody to write to");
}

fn ladders() -> impl Strategy<Value = Ladder> {
    let steps = prop::collection::vec((0_usize..4, 0_i64..20), 1..=MOST_STEPS);
    (steps, 0_i64..30).prop_map(|(mut steps, answer)| {
        steps.sort_by_key(|(kind, _)| *kind);
        let step = |(kind, after): (usize, i64)| LadderStep { kind: StepKind::ALL[kind], after };
        Ladder { steps: steps.into_iter().map(step).collect(), answer }
    })
}

proptest! {
    #[test]
    fn taking_each_step_on_its_day_climbs_the_whole_ladder_once(ladder in ladders(), offset in 0_i64..4_000) {
        let since = d("2020-01-01") + chrono::TimeDelta::days(offset);
        let calendar = calendar();
        let mut done: Vec<StepDone> = Vec::new();
        for (expected, own) in ladder.steps.iter().enumerate() {
            let Next::Step { place, kind, on } = next(&ladder, since, &done, &calendar) else {
                return Err(TestCaseError::fail("the ladder ended early"));
            };
            prop_assert_eq!((place, kind), (expected, own.kind));
            prop_assert!(calendar.is_working(on) && on > since);
            prop_assert!(done.last().is_none_or(|last| last.on <= on));
            done.push(StepDone { on, kind });
        }
        let end = next(&ladder, since, &done, &calendar);
        let answered = matches!(end, Next::Answer { until } if until >= done[done.len() - 1].on);
        prop_assert!(answered, "every step taken, an answer is awaited");
    }

    #[test]
    fn one_more_step_never_comes_back_and_never_hurries(
        ladder in ladders(),
        taken in prop::collection::vec((0_usize..4, 0_i64..120), 0..6),
        more in (0_usize..4, 0_i64..60),
    ) {
        let since = d("2026-03-10");
        let done = |(kind, after): (usize, i64)| {
            StepDone { on: since + chrono::TimeDelta::days(after), kind: StepKind::ALL[kind] }
        };
        let mut log: Vec<StepDone> = taken.into_iter().map(done).collect();
        log.sort_unstable();
        let place = |next: Next| match next {
            Next::Step { place, .. } => place,
            Next::Answer { .. } => ladder.steps.len(),
        };
        let before = next(&ladder, since, &log, &calendar());
        let last = log.last().map_or(since, |s| s.on);
        log.push(StepDone { on: last + chrono::TimeDelta::days(more.1), kind: StepKind::ALL[more.0] });
        let after = next(&ladder, since, &log, &calendar());
        prop_assert!(place(after) >= place(before));
        if place(after) == place(before) {
            prop_assert_eq!(after, before, "a step that moves nothing changes no date");
        }
    }

    #[test]
    fn the_order_of_the_log_does_not_matter(
        log in prop::collection::vec((0_usize..4, 0_i64..60, 0_usize..4), 0..8).prop_shuffle(),
    ) {
        let causes =
            [None, Some(october()), Some(ReminderCause::Behind), Some(ReminderCause::Form { form: RowId(1) })];
        let entry = |(kind, after, cause): &(usize, i64, usize)| StepLogged {
            company: COMPANY,
            cause: causes[*cause],
            kind: StepKind::ALL[*kind],
            on: d("2026-11-01") + chrono::TimeDelta::days(*after),
        };
        let mut facts = ReminderFacts { log: log.iter().map(entry).collect(), ..facts() };
        let found = open(&facts, "2026-12-09");
        facts.log.reverse();
        prop_assert_eq!(open(&facts, "2026-12-09"), found);
    }

    #[test]
    fn a_company_is_reminded_exactly_while_a_month_is_missing(
        worked in prop::collection::btree_set(0_i32..14, 0..10),
        declared in prop::collection::btree_set(0_i32..14, 0..14),
        day in 0_i64..400,
    ) {
        let month = |n: &i32| m("2026-01").plus(*n);
        let today = d("2026-01-01") + chrono::TimeDelta::days(day);
        let employers = vec![EmployerMonths {
            company: COMPANY,
            worked: worked.iter().map(month).collect(),
            declared: declared.iter().map(month).collect(),
        }];
        let facts = ReminderFacts { employers, ..facts() };
        let due = last_due_month(today, &rules());
        let missing = worked.difference(&declared).map(month).filter(|m| *m <= due).min();
        let found = reminders(&facts, &shipped(), today, (&rules(), &reminder_rules()), &calendar());
        prop_assert_eq!(found.first().map(|r| r.cause), missing.map(|month| ReminderCause::Hours { month }));
        for reminder in found {
            prop_assert!(reminder.since < today && calendar().is_working(reminder.next.day()));
        }
    }
}
