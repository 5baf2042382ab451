//! What needs the facilitator, in the order in which waiting costs most.
//!
//! First what can no longer be undone after a date, then money, then the right of a person, then
//! a paper or a meeting. Severity alone never sorts.

pub use crate::execution::alert_facts::{
    AlertFacts, CalibrationAlertFacts, CompanyAlertFacts, LotAlertFacts, PersonAlertFacts,
    PlacementAlertFacts, ProofAlertFacts, ReminderAlertFacts, SilenceAlertFacts, WaitingHours,
};
use crate::execution::alert_reminders::{climb, reminded, silent};
use crate::execution::calendar::{declaration_deadline, last_due_month};
use crate::execution::progress::LotLevel;
use crate::execution::reminders::ReminderCause;
use crate::execution::rules::{AlertRules, ExecutionRules};
use crate::message::{Arg, Message};
use crate::quantity::{ContractId, Hours, LotId, OrganisationId, PersonId, YearMonth};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What an alert is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AlertKind {
    /// A lot will miss hours.
    LotLate,
    /// A company with people in post has not declared a closed month.
    DeclarationMissing,
    /// A form that was sent is not back.
    FormMissing,
    /// The company that holds a lot is to be told that it is too far behind.
    LotBehind,
    /// A lot nobody speaks of.
    LotSilent,
    /// Hours wait for the facilitator.
    HoursToCheck,
    /// A proof of a person ends.
    ProofExpiring,
    /// A person's hours will stop counting.
    EligibilityEnding,
    /// A PASS IAE ends while the person stays eligible otherwise.
    PassEnding,
    /// A placement ends while the lot still owes hours.
    ContractEnding,
    /// A buyer publishes soon and expects the hours.
    CalibrationDue,
    /// A lot ends soon.
    LotEnding,
}

impl AlertKind {
    /// Cost of waiting: 0 cannot be undone, 1 money, 2 the right of a person, 3 a paper.
    #[must_use]
    pub const fn cost_of_waiting(self) -> u8 {
        match self {
            Self::LotLate => 0,
            Self::DeclarationMissing
            | Self::FormMissing
            | Self::LotBehind
            | Self::LotSilent
            | Self::HoursToCheck => 1,
            Self::ProofExpiring | Self::EligibilityEnding | Self::PassEnding | Self::ContractEnding => 2,
            Self::CalibrationDue | Self::LotEnding => 3,
        }
    }

    /// The name it is stored and sent with.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::LotLate => "lot_late",
            Self::DeclarationMissing => "declaration_missing",
            Self::FormMissing => "form_missing",
            Self::LotBehind => "lot_behind",
            Self::LotSilent => "lot_silent",
            Self::HoursToCheck => "hours_to_check",
            Self::ProofExpiring => "proof_expiring",
            Self::EligibilityEnding => "eligibility_ending",
            Self::PassEnding => "pass_ending",
            Self::ContractEnding => "contract_ending",
            Self::CalibrationDue => "calibration_due",
            Self::LotEnding => "lot_ending",
        }
    }
}

/// When an alert should be dealt with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// Now.
    Today,
    /// Within the week.
    ThisWeek,
    /// Can wait.
    Later,
}

/// Where the verb of an alert leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "route", rename_all = "snake_case")]
pub enum AlertTarget {
    /// The lot's page.
    Lot {
        /// Which lot.
        lot: LotId,
    },
    /// People to propose on a lot.
    Matching {
        /// Which lot.
        lot: LotId,
    },
    /// The text that reminds a company.
    Reminder {
        /// Which lot.
        lot: LotId,
        /// Which company.
        company: OrganisationId,
        /// Of what.
        cause: ReminderCause,
    },
    /// The hours grid of a lot.
    Hours {
        /// Which lot.
        lot: LotId,
        /// Oldest month with hours to check.
        month: YearMonth,
    },
    /// The sheet of a person.
    Person {
        /// Who.
        person: PersonId,
    },
    /// The calibration of a contract.
    Calibration {
        /// Which contract.
        contract: ContractId,
    },
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Alert {
    /// What it is about.
    pub kind: AlertKind,
    /// Stable name of this alert, so that it can be put off or marked as done.
    pub key: String,
    /// The lot concerned.
    pub lot: Option<LotId>,
    /// The person concerned.
    pub person: Option<PersonId>,
    /// The company concerned.
    pub company: Option<OrganisationId>,
    /// The fact, with its figure.
    pub message: Message,
    /// The reason.
    pub detail: Message,
    /// What is left, or how late: the figure at the right.
    pub delay: Message,
    /// The date behind it.
    #[ts(type = "string | null")]
    pub due_on: Option<NaiveDate>,
    /// When to deal with it.
    pub urgency: Urgency,
    /// The one verb.
    pub verb: Message,
    /// Where the verb leads.
    pub target: AlertTarget,
}

/// Everything that needs the facilitator on a day, most costly to leave first.
#[must_use]
pub fn alerts(facts: &AlertFacts, today: NaiveDate, rules: &ExecutionRules) -> Vec<Alert> {
    let mut found = Vec::new();
    for lot in &facts.lots {
        found.extend(lot_late(lot, today, &rules.alerts));
        found.extend(lot.companies.iter().filter_map(|c| declaration_missing(lot, c, today, rules)));
        found.extend(lot.reminders.iter().filter_map(|r| reminded(lot, r, today, &rules.alerts)));
        found.extend(hours_to_check(lot, today, &rules.alerts));
        found.extend(lot_ending(lot, today, &rules.alerts));
    }
    found.extend(facts.silences.iter().map(|s| silent(s, today)));
    let lots: BTreeMap<LotId, &LotAlertFacts> = facts.lots.iter().map(|l| (l.lot, l)).collect();
    for person in &facts.people {
        found.extend(eligibility_ending(person, today, &rules.alerts));
        found.extend(pass_ending(person, today, &rules.alerts));
        found.extend(person.proofs.iter().filter_map(|p| proof_expiring(person, p, today, &rules.alerts)));
        for placement in &person.placements {
            let lot = lots.get(&placement.lot);
            found.extend(lot.and_then(|l| contract_ending(person, placement, l, today, &rules.alerts)));
        }
    }
    found.extend(facts.calibrations.iter().filter_map(|c| calibration_due(c, today, &rules.alerts)));
    found.sort_by(|a, b| {
        let order =
            |x: &Alert| (x.urgency, x.kind.cost_of_waiting(), x.due_on.unwrap_or(NaiveDate::MAX), x.kind);
        order(a).cmp(&order(b)).then_with(|| a.key.cmp(&b.key))
    });
    found
}

/// An alert without a subject; the caller adds lot, person or company.
pub(super) fn alert(
    kind: AlertKind,
    ids: &str,
    due_on: Option<NaiveDate>,
    today: NaiveDate,
    target: AlertTarget,
) -> Alert {
    let (message, detail, verb) = match kind {
        AlertKind::LotLate => ("alert-lot-late", "alert-lot-late-detail", "alert-verb-propose"),
        AlertKind::DeclarationMissing => {
            ("alert-declaration", "alert-declaration-detail", "alert-verb-remind")
        }
        AlertKind::FormMissing => ("alert-form", "alert-ladder-first", "alert-verb-remind"),
        AlertKind::LotBehind => ("alert-behind", "alert-ladder-first", "alert-verb-remind"),
        AlertKind::LotSilent => ("alert-silent", "alert-silent-detail", "alert-verb-open-lot"),
        AlertKind::HoursToCheck => ("alert-to-check", "alert-to-check-detail", "alert-verb-check"),
        AlertKind::ProofExpiring => ("alert-proof", "alert-proof-detail", "alert-verb-ask-proof"),
        AlertKind::EligibilityEnding => {
            ("alert-eligibility", "alert-eligibility-detail", "alert-verb-open-person")
        }
        AlertKind::PassEnding => ("alert-pass", "alert-pass-detail", "alert-verb-open-person"),
        AlertKind::ContractEnding => ("alert-contract", "alert-contract-detail", "alert-verb-next-post"),
        AlertKind::CalibrationDue => {
            ("alert-calibration", "alert-calibration-detail", "alert-verb-calibrate")
        }
        AlertKind::LotEnding => ("alert-lot-ending", "alert-lot-ending-detail", "alert-verb-prepare-end"),
    };
    Alert {
        kind,
        key: format!("{}:{ids}", kind.name()),
        lot: None,
        person: None,
        company: None,
        message: Message::new(message),
        detail: Message::new(detail),
        delay: due_on.map_or_else(|| Message::new("alert-no-date"), |d| days_to(d, today)),
        due_on,
        urgency: Urgency::Later,
        verb: Message::new(verb),
        target,
    }
}

pub(super) fn days_to(date: NaiveDate, today: NaiveDate) -> Message {
    let days = (date - today).num_days();
    match days {
        0 => Message::new("alert-today"),
        1.. => Message::new("alert-days-left").with("days", days).with("date", date),
        _ => Message::new("alert-days-late").with("days", -days).with("date", date),
    }
}

pub(super) fn by_date(date: NaiveDate, today: NaiveDate, rules: &AlertRules) -> Urgency {
    match (date - today).num_days() {
        ..=0 => Urgency::Today,
        days if days <= rules.week_days.value => Urgency::ThisWeek,
        _ => Urgency::Later,
    }
}

/// True when the date is today or within the notice.
fn within(date: NaiveDate, today: NaiveDate, days: i64) -> bool {
    (0..=days).contains(&(date - today).num_days())
}

fn lot_late(lot: &LotAlertFacts, today: NaiveDate, rules: &AlertRules) -> Option<Alert> {
    let missing = lot.missing();
    let urgency = match lot.level {
        LotLevel::Late => Urgency::Today,
        LotLevel::Watch | LotLevel::Good if missing > Hours::ZERO => {
            let near = lot.point_of_no_return.filter(|d| within(*d, today, rules.no_return_days.value))?;
            by_date(near, today, rules).min(Urgency::ThisWeek)
        }
        _ => return None,
    };
    let target = AlertTarget::Matching { lot: lot.lot };
    let mut alert = alert(AlertKind::LotLate, &lot.lot.to_string(), lot.point_of_no_return, today, target);
    alert.urgency = urgency;
    alert.lot = Some(lot.lot);
    alert.message =
        alert.message.with("lot", lot.title.as_str()).with("missing", missing).with("date", lot.ends_on);
    alert.detail = alert.detail.with("forecast", lot.forecast).with("due", lot.due);
    if let Some(day) = lot.point_of_no_return {
        let key = if day < today { "alert-lot-late-detail-passed" } else { "alert-lot-late-detail-until" };
        alert.detail = Message { key: key.to_owned(), args: alert.detail.args }.with("date", day);
    }
    alert.verb = alert.verb.with("posts", lot.needed_posts.unwrap_or(0));
    Some(alert)
}

fn declaration_missing(
    lot: &LotAlertFacts,
    company: &CompanyAlertFacts,
    today: NaiveDate,
    rules: &ExecutionRules,
) -> Option<Alert> {
    let last_closed = YearMonth::of(today).previous();
    let first = company.placements.iter().map(|p| YearMonth::of(p.starts_on)).min()?;
    let months: Vec<YearMonth> = first
        .through(last_closed)
        .filter(|m| company.placements.iter().any(|p| p.touches(*m)) && !company.declared.contains(m))
        .collect();
    let oldest = *months.first()?;
    let deadline = declaration_deadline(oldest, rules);
    let cause = ReminderCause::Hours { month: oldest };
    let target = AlertTarget::Reminder { lot: lot.lot, company: company.company, cause };
    let ids = format!("{}:{}:{oldest}", lot.lot, company.company);
    let mut alert = alert(AlertKind::DeclarationMissing, &ids, Some(deadline), today, target);
    let overdue = oldest <= last_due_month(today, rules);
    alert.urgency = if overdue {
        Urgency::Today
    } else {
        // On its last day a declaration is still in time.
        by_date(deadline, today, &rules.alerts).max(Urgency::ThisWeek)
    };
    alert.lot = Some(lot.lot);
    alert.company = Some(company.company);
    let key = match (overdue, months.len()) {
        (false, _) => "alert-declaration-awaited",
        (true, 1) => "alert-declaration",
        (true, _) => "alert-declaration-several",
    };
    alert.message = Message::new(key)
        .with("company", company.name.as_str())
        .with("month", oldest)
        .with("count", months.len());
    alert.detail = alert.detail.with("lot", lot.title.as_str());
    let own = |r: &&ReminderAlertFacts| r.reminder.company == company.company && r.reminder.cause == cause;
    if let Some(facts) = lot.reminders.iter().find(own).filter(|_| overdue) {
        climb(&mut alert, &facts.reminder, &lot.title, today, &rules.alerts);
    }
    Some(alert)
}

fn hours_to_check(lot: &LotAlertFacts, today: NaiveDate, rules: &AlertRules) -> Option<Alert> {
    let waiting = lot.waiting.as_ref().filter(|w| w.hours > Hours::ZERO)?;
    let target = AlertTarget::Hours { lot: lot.lot, month: waiting.month };
    let mut alert = alert(AlertKind::HoursToCheck, &lot.lot.to_string(), None, today, target);
    let days = (today - waiting.since).num_days();
    alert.urgency = if days >= rules.check_days.value { Urgency::Today } else { Urgency::ThisWeek };
    alert.lot = Some(lot.lot);
    alert.message = alert.message.with("lot", lot.title.as_str()).with("lines", waiting.lines);
    alert.detail = alert.detail.with("month", waiting.month).with("date", waiting.since);
    alert.delay = Message::new("alert-hours-waiting").with("hours", waiting.hours);
    Some(alert)
}

fn lot_ending(lot: &LotAlertFacts, today: NaiveDate, rules: &AlertRules) -> Option<Alert> {
    if lot.level == LotLevel::NotStarted || !within(lot.ends_on, today, rules.lot_ending_days.value) {
        return None;
    }
    let target = AlertTarget::Lot { lot: lot.lot };
    let mut alert = alert(AlertKind::LotEnding, &lot.lot.to_string(), Some(lot.ends_on), today, target);
    alert.urgency = by_date(lot.ends_on, today, rules);
    alert.lot = Some(lot.lot);
    alert.message = alert.message.with("lot", lot.title.as_str()).with("date", lot.ends_on);
    alert.detail = alert.detail.with("done", lot.done).with("due", lot.due).with("missing", lot.missing());
    Some(alert)
}

fn person_alert(
    kind: AlertKind,
    ids: &str,
    person: &PersonAlertFacts,
    date: NaiveDate,
    today: NaiveDate,
    rules: &AlertRules,
) -> Alert {
    let mut alert = alert(kind, ids, Some(date), today, AlertTarget::Person { person: person.person });
    alert.urgency = by_date(date, today, rules);
    alert.person = Some(person.person);
    alert.message = alert.message.with("person", person.name.as_str()).with("date", date);
    alert
}

fn eligibility_ending(person: &PersonAlertFacts, today: NaiveDate, rules: &AlertRules) -> Option<Alert> {
    let until = person.eligible_until.filter(|d| within(*d, today, rules.eligibility_days.value))?;
    let ids = person.person.to_string();
    let mut alert = person_alert(AlertKind::EligibilityEnding, &ids, person, until, today, rules);
    alert.detail = alert.detail.with("hours", person.hours);
    Some(alert)
}

/// A structure of the IAE can no longer employ her after that day, whatever else keeps her eligible. Where the
/// end of eligibility is told already, that day or before, it says as much.
fn pass_ending(person: &PersonAlertFacts, today: NaiveDate, rules: &AlertRules) -> Option<Alert> {
    let until = person.pass_until.filter(|d| within(*d, today, rules.eligibility_days.value))?;
    if person.eligible_until.is_some_and(|end| end <= until && end >= today) {
        return None;
    }
    let ids = format!("{}:{until}", person.person);
    Some(person_alert(AlertKind::PassEnding, &ids, person, until, today, rules))
}

fn proof_expiring(
    person: &PersonAlertFacts,
    proof: &ProofAlertFacts,
    today: NaiveDate,
    rules: &AlertRules,
) -> Option<Alert> {
    if !within(proof.until, today, rules.proof_days.value) {
        return None;
    }
    let ids = format!("{}:{}", person.person, proof.criterion);
    let mut alert = person_alert(AlertKind::ProofExpiring, &ids, person, proof.until, today, rules);
    alert.detail = alert.detail.with("criterion", Arg::Key(format!("criterion-{}", proof.criterion)));
    Some(alert)
}

fn contract_ending(
    person: &PersonAlertFacts,
    placement: &PlacementAlertFacts,
    lot: &LotAlertFacts,
    today: NaiveDate,
    rules: &AlertRules,
) -> Option<Alert> {
    let end = placement.period.ends_on.filter(|d| within(*d, today, rules.contract_days.value))?;
    let left = lot.due - lot.done;
    // Somebody already signed for what follows, or nothing follows on this lot.
    let continued = person
        .placements
        .iter()
        .any(|p| p.placement != placement.placement && p.period.ends_on.is_none_or(|e| e > end));
    if left <= Hours::ZERO || lot.ends_on <= end || continued {
        return None;
    }
    let ids = placement.placement.to_string();
    let mut alert = person_alert(AlertKind::ContractEnding, &ids, person, end, today, rules);
    alert.lot = Some(lot.lot);
    alert.target = AlertTarget::Matching { lot: lot.lot };
    alert.detail =
        alert.detail.with("lot", lot.title.as_str()).with("left", left).with("missing", lot.missing());
    Some(alert)
}

fn calibration_due(contract: &CalibrationAlertFacts, today: NaiveDate, rules: &AlertRules) -> Option<Alert> {
    let date = contract.publication_on;
    if !within(date, today, rules.calibration_days.value) {
        return None;
    }
    let target = AlertTarget::Calibration { contract: contract.contract };
    let mut alert =
        alert(AlertKind::CalibrationDue, &contract.contract.to_string(), Some(date), today, target);
    alert.urgency = by_date(date, today, rules);
    alert.message = alert.message.with("contract", contract.title.as_str());
    alert.detail =
        alert.detail.with("date", date).with("lots", contract.lots).with("calibrated", contract.calibrated);
    Some(alert)
}

#[cfg(test)]
#[path = "alerts_tests.rs"]
mod tests;
