//! Nothing changes its mind: while no new fact comes in, levels and alerts only get more pressing.

use crate::execution::Span;
use crate::execution::alerts::{
    AlertFacts, AlertKind, CompanyAlertFacts, LotAlertFacts, ReminderAlertFacts, SilenceAlertFacts, Urgency,
    alerts,
};
use crate::execution::commitments::CommitmentLine;
use crate::execution::fixtures::{d, holidays, m, reminder_rules, rules};
use crate::execution::progress::{LotFacts, LotLevel, MonthHours, PostFacts, progress, shown_level};
use crate::execution::reminders::{
    EmployerMonths, Ladder, LadderStep, ReminderCause, ReminderFacts, StepKind, StepLogged, behind_since,
    reminders,
};
use crate::execution::silence::{SilenceFacts, silence};
use crate::quantity::{Hours, LotId, OrganisationId, YearMonth};
use crate::vocabulary::CommitmentKind;
use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;
use std::collections::BTreeMap;

const HOLDER: OrganisationId = OrganisationId(5);
const EMPLOYER: OrganisationId = OrganisationId(7);

/// Everything a lot is known by, and the day from which nothing more is learnt.
#[derive(Debug, Clone)]
struct Known {
    lot: LotFacts,
    log: Vec<StepLogged>,
    ladder: Ladder,
    last_news: NaiveDate,
}

fn known() -> impl Strategy<Value = Known> {
    let post = (0_i64..700, 1_i64..500, 0_i64..4_000, prop::option::of(0_i64..900));
    let counted = prop::collection::vec((0_i32..9, 0_i64..60_000), 0..8);
    let step = (0_usize..4, 0_i64..300, any::<bool>());
    let ladder = (prop::collection::vec((0_usize..4, 0_i64..15), 1..6), 0_i64..15);
    (
        (100_i64..20_000, 200_i64..700),
        prop::collection::vec(post, 0..5),
        counted,
        prop::collection::vec(step, 0..4),
        ladder,
        prop::option::of(1_i64..6),
    )
        .prop_map(|((due, length), posts, counted, log, (mut steps, answer), max_posts)| {
            let start = d("2026-01-05");
            let day = |n: i64| start + TimeDelta::days(n);
            let news = day(300);
            let commitment = CommitmentLine {
                effective_on: start,
                kind: CommitmentKind::Initial,
                hours: Hours::whole(due),
            };
            let month =
                |(n, hours): (i32, i64)| MonthHours { month: m("2026-01").plus(n), hours: Hours::new(hours) };
            let counted: Vec<MonthHours> = counted.into_iter().map(month).collect();
            let declared = counted.iter().map(|c| c.month).max();
            let post = |(from, days, weekly, until): (i64, i64, i64, Option<i64>)| PostFacts {
                starts_on: day(from),
                ends_on: Some(day(from + days)),
                weekly_hours: Hours::new(weekly),
                declared_through: declared,
                countable_until: until.map(day),
            };
            steps.sort_unstable();
            Known {
                lot: LotFacts {
                    starts_on: start,
                    ends_on: day(length),
                    commitments: vec![commitment],
                    counted_lines: i64::try_from(counted.len()).unwrap(),
                    counted,
                    to_check: Hours::ZERO,
                    posts: posts.into_iter().map(post).collect(),
                    max_posts,
                },
                log: log
                    .into_iter()
                    .map(|(kind, n, behind)| StepLogged {
                        company: if behind { HOLDER } else { EMPLOYER },
                        cause: behind.then_some(ReminderCause::Behind),
                        kind: StepKind::ALL[kind],
                        on: day(n),
                    })
                    .collect(),
                ladder: Ladder {
                    steps: steps
                        .into_iter()
                        .map(|(kind, after)| LadderStep { kind: StepKind::ALL[kind], after })
                        .collect(),
                    answer,
                },
                last_news: news,
            }
        })
}

/// From green to red; before its first day a lot has no level, after its last it is closed.
fn shade(level: LotLevel) -> u8 {
    match level {
        LotLevel::NotStarted => 0,
        LotLevel::Good => 1,
        LotLevel::Watch => 2,
        LotLevel::Late => 3,
        LotLevel::Closed => 4,
    }
}

/// The alerts of a day, as the office draws them.
fn told(known: &Known, today: NaiveDate) -> Vec<(String, AlertKind, Urgency)> {
    let rules = rules();
    let calendar = holidays().calendar("");
    let measured = progress(&known.lot, today, &rules);
    let months = |p: &PostFacts| YearMonth::of(p.starts_on).through(YearMonth::of(p.ends_on.unwrap()));
    let mut declared: Vec<YearMonth> = known.lot.counted.iter().map(|c| c.month).collect();
    declared.sort_unstable();
    let mut facts = LotAlertFacts::of(LotId(1), "Lot".into(), known.lot.ends_on, &measured);
    facts.level = shown_level(&measured, &rules.progress);
    facts.companies = vec![CompanyAlertFacts {
        company: EMPLOYER,
        name: "Entreprise fictive".into(),
        placements: known.lot.posts.iter().map(|p| Span::new(p.starts_on, p.ends_on.unwrap())).collect(),
        declared: declared.clone(),
    }];
    let open = ReminderFacts {
        lot: LotId(1),
        behind_since: behind_since(&known.lot, &measured, today, &rules),
        holder: Some(HOLDER),
        employers: vec![EmployerMonths {
            company: EMPLOYER,
            worked: known.lot.posts.iter().flat_map(months).collect(),
            declared,
        }],
        forms: Vec::new(),
        log: known.log.clone(),
    };
    let found = reminders(&open, &known.ladder, today, (&rules, &reminder_rules()), &calendar);
    facts.reminders = found
        .into_iter()
        .map(|reminder| ReminderAlertFacts { reminder, name: String::new(), about: String::new() })
        .collect();
    let quiet =
        SilenceFacts { lot: LotId(1), starts_on: Some(known.lot.starts_on), news: vec![known.last_news] };
    let running = (known.lot.starts_on..=known.lot.ends_on).contains(&today);
    let silences = silence(&quiet, today, 45)
        .filter(|_| running)
        .map(|silence| SilenceAlertFacts { silence, title: "Lot".into() });
    let facts =
        AlertFacts { lots: vec![facts], silences: silences.into_iter().collect(), ..AlertFacts::default() };
    alerts(&facts, today, &rules).into_iter().map(|a| (a.key, a.kind, a.urgency)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn a_level_only_gets_worse_while_nothing_new_is_known(known in known()) {
        let rules = rules();
        let mut before = (0, 0);
        let last = (known.lot.ends_on - known.last_news).num_days() + 5;
        for n in 0..=last.max(5) {
            let today = known.last_news + TimeDelta::days(n);
            let measured = progress(&known.lot, today, &rules);
            let now = (shade(measured.level), shade(shown_level(&measured, &rules.progress)));
            prop_assert!(now.0 >= before.0 && now.1 >= before.1, "{today}: {before:?} then {now:?}");
            before = now;
        }
    }

    #[test]
    fn an_alert_stays_and_presses_more_while_nothing_new_is_known(known in known()) {
        let mut before: BTreeMap<String, (AlertKind, Urgency)> = BTreeMap::new();
        let last = (known.lot.ends_on - known.last_news).num_days();
        for n in 0..=last {
            let today = known.last_news + TimeDelta::days(n);
            let now: BTreeMap<String, (AlertKind, Urgency)> =
                told(&known, today).into_iter().map(|(key, kind, urgency)| (key, (kind, urgency))).collect();
            for (key, (kind, urgency)) in &before {
                // A silence that goes on has a new name each time the delay passes again.
                let renewed = *kind == AlertKind::LotSilent
                    && now.values().any(|(kind, now)| *kind == AlertKind::LotSilent && now <= urgency);
                let pressing = now.get(key).is_some_and(|(_, now)| now <= urgency);
                prop_assert!(pressing || renewed, "{today}: {key} was {urgency:?}, is {:?}", now.get(key));
            }
            before = now;
        }
    }
}
