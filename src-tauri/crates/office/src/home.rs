//! The home screen: what needs the facilitator, in the order in which waiting costs most.

use crate::error::OfficeError;
use crate::follow::{fte, line};
use crate::input;
use crate::ledger::{Ledger, span_of};
use crate::people::pass_end;
use crate::session::Desk;
use crate::view::home::{HomeLot, HomePoint, HomeTotal, HomeView, HomeYear, PutOff};
use crate::view::reminders::ReminderQuery;
use crate::view::{Nothing, Saved};
use crate::words::Language;
use clausier_domain::execution::alerts::{
    Alert, AlertFacts, AlertKind, AlertTarget, CalibrationAlertFacts, CompanyAlertFacts, LotAlertFacts,
    PersonAlertFacts, PlacementAlertFacts, ProofAlertFacts, ReminderAlertFacts, SilenceAlertFacts, Urgency,
    WaitingHours, alerts,
};
use clausier_domain::execution::progress::shown_level;
use clausier_domain::execution::reminders::{Reminder, ReminderCause};
use clausier_domain::execution::silence::Silence;
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, LotId, OrganisationId, RowId, YearMonth};
use clausier_domain::vocabulary::{ContractStatus, LotStatus, Outcome, PersonStatus, Sex};
use clausier_store::tables::{Lot, Placement, Postponed};
use std::collections::{BTreeMap, BTreeSet};

/// What needs the facilitator today, and where the year is.
///
/// # Errors
/// When the dossier cannot be read.
pub fn home(desk: &Desk<'_>, _: Nothing) -> Result<HomeView, OfficeError> {
    let ledger = desk.ledger()?;
    let language = desk.session.language();
    let lots: Vec<HomeLot> = running(&ledger, language);
    let total = lots.iter().fold(HomeTotal::default(), |sum, l| HomeTotal {
        due: sum.due + l.due,
        done: sum.done + l.done,
        gap: sum.gap + l.gap,
    });
    Ok(HomeView {
        points: points(&ledger, language),
        year: year(&ledger, desk.settings()?.fte_hours),
        lots,
        total,
    })
}

/// How many points ask for a decision today or this week.
#[must_use]
pub fn pressing(ledger: &Ledger) -> u32 {
    let points = points(ledger, Language::French);
    u32::try_from(points.iter().filter(|p| p.urgency != "later").count()).unwrap_or(u32::MAX)
}

fn running(ledger: &Ledger, language: Language) -> Vec<HomeLot> {
    let mut lots: Vec<HomeLot> = ledger
        .lots
        .values()
        .filter(|l| l.status == LotStatus::Running)
        .filter_map(|lot| {
            let progress = ledger.progress.get(&lot.id)?;
            let line = line(ledger, lot, language);
            Some(HomeLot {
                id: lot.id.0,
                name: line.name,
                due: line.due,
                done: line.done,
                expected: progress.expected_today,
                forecast: line.forecast,
                gap: line.gap,
                level: line.level,
                ends_on: line.ends_on,
            })
        })
        .collect();
    lots.sort_by(|a, b| a.gap.cmp(&b.gap).then_with(|| a.name.cmp(&b.name)));
    lots
}

fn year(ledger: &Ledger, fte_hours: Hours) -> HomeYear {
    let year = YearMonth::of(ledger.today).year();
    let months: Vec<YearMonth> = (1..=12).filter_map(|m| YearMonth::new(year, m)).collect();
    let mut sums = vec![Hours::ZERO; months.len()];
    let (mut people, mut women) = (BTreeSet::new(), BTreeSet::new());
    for (id, lines) in &ledger.hours {
        let Some(placement) = ledger.placements.get(id) else { continue };
        for (sum, month) in sums.iter_mut().zip(&months) {
            let counted = lines.get(month).map_or(Hours::ZERO, |l| l.counted.counted);
            if counted.is_zero() {
                continue;
            }
            *sum += counted;
            people.insert(placement.person);
            if ledger.people.get(&placement.person).is_some_and(|p| p.sex == Sex::F) {
                women.insert(placement.person);
            }
        }
    }
    let ended = |p: &&Placement| {
        p.outcome != Outcome::Open
            && p.ended_on.or(p.ends_on).is_some_and(|d| YearMonth::of(d).year() == year && d <= ledger.today)
    };
    let exits: Vec<&Placement> = ledger.placements.values().filter(ended).collect();
    let employed = exits.iter().filter(|p| matches!(p.outcome, Outcome::Durable | Outcome::Transition));
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let last = ledger.due_month.last_day();
    HomeYear {
        year,
        fte: fte(sums.iter().sum(), fte_hours),
        hours: sums.iter().sum(),
        fte_hours,
        people: count(people.len()),
        women: count(women.len()),
        exits_employed: count(employed.count()),
        exits: count(exits.len()),
        months: sums,
        as_of: input::iso(last),
    }
}

fn points(ledger: &Ledger, language: Language) -> Vec<HomePoint> {
    let facts = AlertFacts {
        lots: lot_facts(ledger, language),
        people: people_facts(ledger),
        calibrations: tender_facts(ledger),
        silences: silent_facts(ledger, language),
    };
    let put_off = |alert: &Alert| ledger.postponed.iter().find(|p| p.alert == alert.key);
    let hidden =
        |alert: &Alert| put_off(alert).is_some_and(|p| p.until.is_none_or(|until| until > ledger.today));
    let found = alerts(&facts, ledger.today, &ledger.reminding.execution);
    let shown = found.into_iter().filter(|a| !hidden(a));
    shown.map(|alert| point(ledger, put_off(&alert), alert)).collect()
}

fn point(ledger: &Ledger, put_off: Option<&Postponed>, alert: Alert) -> HomePoint {
    let route = match &alert.target {
        AlertTarget::Lot { lot } => format!("/marches/{lot}"),
        AlertTarget::Reminder { lot, .. } => format!("/marches/{lot}"),
        // Preparing what follows a contract has its own view.
        AlertTarget::Matching { .. } if alert.kind == AlertKind::ContractEnding => {
            "/rapprochement/suites".to_owned()
        }
        AlertTarget::Matching { lot } => {
            let need = ledger.needs.values().find(|n| n.lot == *lot);
            need.map_or_else(|| "/rapprochement".to_owned(), |n| format!("/rapprochement/{}", n.id))
        }
        AlertTarget::Hours { lot, month } => format!("/heures/{lot}/{}", month.year()),
        AlertTarget::Person { person } => format!("/personnes/{person}"),
        AlertTarget::Calibration { contract } => format!("/calibrage/{contract}"),
    };
    HomePoint {
        key: alert.key,
        kind: alert.kind.name().to_owned(),
        urgency: match alert.urgency {
            Urgency::Today => "today",
            Urgency::ThisWeek => "this_week",
            Urgency::Later => "later",
        }
        .to_owned(),
        title: alert.message,
        detail: alert.detail,
        due: Some(alert.delay),
        verb: alert.verb,
        route,
        reminder: match alert.target {
            AlertTarget::Reminder { lot, company, cause } => {
                Some(ReminderQuery { lot: lot.0, organisation: company.0, cause: Some(cause) })
            }
            _ => None,
        },
        put_off: put_off.filter(|p| !p.reason.is_empty()).and_then(|p| {
            Some(Message::new("accueil-was-put-off").with("date", p.until?).with("reason", p.reason.as_str()))
        }),
    }
}

fn lot_facts(ledger: &Ledger, language: Language) -> Vec<LotAlertFacts> {
    let running = ledger.lots.values().filter(|l| l.status == LotStatus::Running);
    running
        .filter_map(|lot| {
            let progress = ledger.progress.get(&lot.id)?;
            let ends_on = ledger.lot_span(lot.id)?.ends_on?;
            let mut facts = LotAlertFacts::of(lot.id, ledger.lot_name(lot.id, language), ends_on, progress);
            facts.level = shown_level(progress, &ledger.reminding.execution.progress);
            facts.companies = company_facts(ledger, lot.id);
            facts.waiting = waiting(ledger, lot.id);
            facts.reminders = reminder_facts(ledger, lot);
            Some(facts)
        })
        .collect()
}

fn company_facts(ledger: &Ledger, lot: LotId) -> Vec<CompanyAlertFacts> {
    let mut companies: BTreeMap<OrganisationId, CompanyAlertFacts> = BTreeMap::new();
    for placement in ledger.placements_on(lot) {
        let company = companies.entry(placement.employer).or_insert_with(|| CompanyAlertFacts {
            company: placement.employer,
            name: ledger.organisation_name(placement.employer),
            placements: Vec::new(),
            declared: Vec::new(),
        });
        company.placements.push(span_of(placement));
        company.declared.extend(ledger.hours.get(&placement.id).into_iter().flat_map(|l| l.keys().copied()));
    }
    companies.into_values().collect()
}

fn reminder_facts(ledger: &Ledger, lot: &Lot) -> Vec<ReminderAlertFacts> {
    let facts = |reminder: Reminder| ReminderAlertFacts {
        name: ledger.organisation_name(reminder.company),
        about: match reminder.cause {
            ReminderCause::Form { form } => {
                ledger.form_awaited(lot.id, form).map(|f| f.reference.clone()).unwrap_or_default()
            }
            ReminderCause::Hours { .. } | ReminderCause::Behind => String::new(),
        },
        reminder,
    };
    ledger.reminders_of(lot).into_iter().map(facts).collect()
}

fn silent_facts(ledger: &Ledger, language: Language) -> Vec<SilenceAlertFacts> {
    let facts =
        |silence: Silence| SilenceAlertFacts { title: ledger.lot_name(silence.lot, language), silence };
    ledger.silences().into_iter().map(facts).collect()
}

fn waiting(ledger: &Ledger, lot: LotId) -> Option<WaitingHours> {
    let lines = ledger.placements_on(lot).filter_map(|p| ledger.hours.get(&p.id)).flat_map(|l| l.values());
    lines.filter(|l| !l.counted.to_check.is_zero()).fold(None, |sum: Option<WaitingHours>, l| {
        let (month, since) = (l.line.month, l.line.declared_on);
        Some(match sum {
            None => WaitingHours { hours: l.counted.to_check, lines: 1, month, since },
            Some(w) => WaitingHours {
                hours: w.hours + l.counted.to_check,
                lines: w.lines + 1,
                month: w.month.min(month),
                since: w.since.min(since),
            },
        })
    })
}

fn people_facts(ledger: &Ledger) -> Vec<PersonAlertFacts> {
    let followed = ledger.people.values().filter(|p| p.status == PersonStatus::Active);
    followed
        .map(|person| {
            let eligibility = ledger.eligibility.get(&person.id).filter(|e| e.eligible);
            let proofs = eligibility
                .into_iter()
                .flat_map(|e| &e.criteria)
                .filter_map(|c| Some(ProofAlertFacts { criterion: c.code.clone(), until: c.until? }));
            PersonAlertFacts {
                person: person.id,
                name: ledger.person_name(person.id),
                eligible_until: eligibility.and_then(|e| e.countable_until),
                pass_until: pass_end(ledger, person.id),
                proofs: proofs.collect(),
                placements: ledger
                    .placements_of(person.id)
                    .map(|p| PlacementAlertFacts { placement: p.id, lot: p.lot, period: span_of(p) })
                    .collect(),
                hours: ledger.hours_of(person.id),
            }
        })
        .collect()
}

fn tender_facts(ledger: &Ledger) -> Vec<CalibrationAlertFacts> {
    let studied = ledger.contracts.values().filter(|c| c.status == ContractStatus::Study);
    studied
        .filter_map(|contract| {
            let lots = ledger.contract_lots.get(&contract.id)?;
            let calibrated = lots.iter().filter(|l| ledger.calibration_lines.contains_key(l)).count();
            Some(CalibrationAlertFacts {
                contract: contract.id,
                title: contract.title.clone(),
                publication_on: contract.launch_on?,
                lots: i64::try_from(lots.len()).unwrap_or(i64::MAX),
                calibrated: i64::try_from(calibrated).unwrap_or(i64::MAX),
            })
        })
        .collect()
}

/// Puts a point off, or files it as done: undoable like everything else.
///
/// # Errors
/// By the field: a date that is not in the future.
pub fn put_off(desk: &Desk<'_>, edit: PutOff) -> Result<Saved, OfficeError> {
    let until = input::optional_date("until", edit.until.as_deref())?;
    let today = desk.clock.today();
    if until.is_some_and(|day| day <= today) {
        return Err(OfficeError::field("until", "error-date-past"));
    }
    let key = input::required("key", &edit.key, 200)?;
    let reason = input::words("reason", &edit.reason, 300)?;
    let message = match until {
        Some(day) => Message::new("journal-put-off").with("date", day),
        None => Message::new("journal-filed"),
    };
    desk.save(message, |tx| {
        let known = tx.read().with::<Postponed>("alert", key.clone())?.into_iter().next();
        let id = known.map_or(RowId(0), |k| k.id);
        let done_on = until.is_none().then_some(today);
        let mut record = Postponed { id, alert: key, until, done_on, reason };
        tx.save(&mut record)?;
        Ok(record.id.0)
    })
}
