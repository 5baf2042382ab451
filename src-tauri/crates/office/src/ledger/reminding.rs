//! What reminders are drawn from: the ladders in force, the steps taken, the forms that are not back.

use super::{Ledger, by_id, grouped, span_of};
use crate::assets::Assets;
use crate::error::OfficeError;
use crate::settings::Settings;
use chrono::NaiveDate;
use clausier_domain::execution::ExecutionRules;
use clausier_domain::execution::progress::LotLevel;
use clausier_domain::execution::reminders::{
    EmployerMonths, FormSent, Ladder, Reminder, ReminderCause, ReminderFacts, ReminderRules, StepKind,
    StepLogged, behind_since, reminders,
};
use clausier_domain::execution::silence::{Silence, SilenceFacts, silence};
use clausier_domain::execution::workdays::WorkCalendar;
use clausier_domain::quantity::{ContactId, ContractId, LotId, OrganisationId, RowId, YearMonth};
use clausier_domain::vocabulary::{ContactKind, LotStatus, PartyRole};
use clausier_store::Read;
use clausier_store::tables::{Contact, Form, Lot, OwnLadder, Party, ReminderStep};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The part of the content that speaks of reminders.
pub struct Reminding {
    /// Rules of the follow-up, with the office's own thresholds.
    pub execution: ExecutionRules,
    /// Rules of reminders, with the office's own delays.
    pub rules: ReminderRules,
    /// Working days where the office is.
    pub calendar: WorkCalendar,
    /// The office's own ladder.
    pub office: Option<OwnLadder>,
    /// Ladders of contracts.
    pub contracts: BTreeMap<ContractId, OwnLadder>,
    /// Exchanges that were steps.
    pub steps: BTreeMap<ContactId, ReminderStep>,
    /// Forms that are not back, or came back to be corrected.
    pub forms: BTreeMap<LotId, Vec<Form>>,
    /// Places of the exchanges of each lot among the ledger's.
    contacts: BTreeMap<LotId, Vec<usize>>,
    /// Reminders open on each running lot, once they were asked for.
    open: OnceLock<BTreeMap<LotId, Vec<Reminder>>>,
}

impl Reminding {
    pub(super) fn read(read: &Read<'_>, assets: &Assets, contacts: &[Contact]) -> Result<Self, OfficeError> {
        let settings = Settings::read(read)?;
        let (own, office): (Vec<OwnLadder>, Vec<OwnLadder>) =
            read.all::<OwnLadder>()?.into_iter().partition(|l| l.contract.is_some());
        let contracts = own.into_iter().filter_map(|l| Some((l.contract?, l))).collect();
        // A form that is back is long: only the others are read.
        let mut forms: Vec<Form> = read.with("state", "issued".to_owned())?;
        forms.extend(read.with::<Form>("state", "returned".to_owned())?);
        let mut places: BTreeMap<LotId, Vec<usize>> = BTreeMap::new();
        for (place, contact) in contacts.iter().enumerate() {
            if let Some(lot) = contact.lot {
                places.entry(lot).or_default().push(place);
            }
        }
        Ok(Self {
            execution: settings.execution(&assets.execution),
            rules: settings.reminders(&assets.reminders),
            calendar: assets.holidays.calendar(&settings.territory),
            office: office.into_iter().next(),
            contracts,
            steps: by_id(read.all()?, |s: &ReminderStep| s.contact),
            forms: grouped(forms, |f: &Form| f.lot),
            contacts: places,
            open: OnceLock::new(),
        })
    }

    /// The ladder of a contract: its own, else the office's, else the one shipped.
    #[must_use]
    pub fn ladder(&self, contract: ContractId) -> Ladder {
        let own = self.contracts.get(&contract).or(self.office.as_ref());
        own.and_then(parsed).unwrap_or_else(|| self.rules.ladder.ladder.clone())
    }
}

/// A ladder as it was written; none when it cannot be read.
pub(crate) fn parsed(own: &OwnLadder) -> Option<Ladder> {
    serde_json::from_str::<Ladder>(&own.content).ok().filter(|ladder| ladder.validate().is_ok())
}

/// What a step of the log was for.
fn cause_of(step: &ReminderStep, contact: &Contact) -> Option<ReminderCause> {
    match step.cause.as_str() {
        "hours" => contact.month.map(|month| ReminderCause::Hours { month }),
        "behind" => Some(ReminderCause::Behind),
        _ => step.form.map(|form| ReminderCause::Form { form }),
    }
}

/// How an exchange reminds by its kind alone: a call or a message may be about anything, a letter and a formal
/// notice are what a penalty rests on.
const fn step_of(kind: ContactKind) -> Option<StepKind> {
    match kind {
        ContactKind::Reminder => Some(StepKind::Mail),
        ContactKind::Letter => Some(StepKind::Letter),
        ContactKind::FormalNotice => Some(StepKind::FormalNotice),
        ContactKind::Note
        | ContactKind::Call
        | ContactKind::Mail
        | ContactKind::Meeting
        | ContactKind::Hours => None,
    }
}

impl Ledger {
    /// The exchanges of a lot, oldest first.
    pub fn contacts_of(&self, lot: LotId) -> impl DoubleEndedIterator<Item = &Contact> {
        let places = self.reminding.contacts.get(&lot).into_iter().flatten();
        places.filter_map(|place| self.contacts.get(*place))
    }

    /// The company that holds a lot.
    #[must_use]
    pub fn holder_of(&self, lot: LotId) -> Option<OrganisationId> {
        let holds = |p: &&Party| matches!(p.role, PartyRole::Lead | PartyRole::CoHolder);
        let parties = self.parties.get(&lot).into_iter().flatten().filter(holds);
        parties.min_by_key(|p| (p.role != PartyRole::Lead, p.id)).map(|p| p.organisation)
    }

    /// What the reminders of a lot are drawn from.
    #[must_use]
    pub fn reminder_facts(&self, lot: &Lot) -> ReminderFacts {
        let rules = &self.reminding.execution;
        let late = self.progress.get(&lot.id).filter(|p| p.level == LotLevel::Late);
        let behind_since =
            late.and_then(|progress| behind_since(&self.lot_facts(lot)?, progress, self.today, rules));
        ReminderFacts {
            lot: lot.id,
            behind_since,
            holder: self.holder_of(lot.id),
            employers: self.employers(lot.id),
            forms: self.forms_sent(lot.id),
            log: self.contacts_of(lot.id).filter_map(|c| self.step_logged(c)).collect(),
        }
    }

    fn employers(&self, lot: LotId) -> Vec<EmployerMonths> {
        let last = YearMonth::of(self.today);
        let mut employers: BTreeMap<OrganisationId, EmployerMonths> = BTreeMap::new();
        for placement in self.placements_on(lot) {
            let employer = employers.entry(placement.employer).or_insert_with(|| EmployerMonths {
                company: placement.employer,
                worked: Vec::new(),
                declared: Vec::new(),
            });
            let span = span_of(placement);
            let end = span.ends_on.map_or(last, YearMonth::of).min(last);
            employer.worked.extend(YearMonth::of(span.starts_on).through(end));
            employer
                .declared
                .extend(self.hours.get(&placement.id).into_iter().flat_map(|l| l.keys().copied()));
        }
        employers.into_values().collect()
    }

    /// Forms not back; of several for the same months to the same company, the last one sent.
    fn forms_sent(&self, lot: LotId) -> Vec<FormSent> {
        let mut last: BTreeMap<(OrganisationId, YearMonth, YearMonth), FormSent> = BTreeMap::new();
        for form in self.reminding.forms.get(&lot).into_iter().flatten() {
            let key = (form.organisation, form.first_month, form.last_month);
            let sent = FormSent {
                form: form.id,
                company: form.organisation,
                on: form.received_on.unwrap_or(form.issued_on),
                first: form.first_month,
                last: form.last_month,
            };
            let known = last.get(&key).is_none_or(|k| (k.on, k.form) < (sent.on, sent.form));
            if known {
                last.insert(key, sent);
            }
        }
        last.into_values().collect()
    }

    fn step_logged(&self, contact: &Contact) -> Option<StepLogged> {
        let company = contact.organisation?;
        let on = contact.on_date;
        if let Some(step) = self.reminding.steps.get(&contact.id) {
            let kind = StepKind::ALL.into_iter().find(|kind| kind.name() == step.kind)?;
            return Some(StepLogged { company, cause: Some(cause_of(step, contact)?), kind, on });
        }
        let cause = contact.month.map(|month| ReminderCause::Hours { month });
        Some(StepLogged { company, cause, kind: step_of(contact.kind)?, on })
    }

    /// The reminders open on a lot that runs, computed once.
    #[must_use]
    pub fn reminders_of(&self, lot: &Lot) -> Vec<Reminder> {
        let own = &self.reminding;
        let open = |lot: &Lot| {
            let (facts, ladder) = (self.reminder_facts(lot), own.ladder(lot.contract));
            reminders(&facts, &ladder, self.today, (&own.execution, &own.rules), &own.calendar)
        };
        let all = own.open.get_or_init(|| {
            let running = self.lots.values().filter(|l| l.status == LotStatus::Running);
            running.map(|lot| (lot.id, open(lot))).collect()
        });
        all.get(&lot.id).cloned().unwrap_or_default()
    }

    /// The lots in progress nobody speaks of.
    #[must_use]
    pub fn silences(&self) -> Vec<Silence> {
        let running = self.lots.values().filter(|l| l.status == LotStatus::Running);
        let most = self.reminding.rules.silence_days.value;
        running.filter_map(|lot| silence(&self.silence_facts(lot.id), self.today, most)).collect()
    }

    fn silence_facts(&self, lot: LotId) -> SilenceFacts {
        let lines = self.placements_on(lot).filter_map(|p| self.hours.get(&p.id)).flat_map(|l| l.values());
        let hours = lines.map(|l| l.line.declared_on);
        let exchanges = self.contacts_of(lot).map(|c| c.on_date);
        let starts_on: Option<NaiveDate> = self.lot_span(lot).map(|s| s.starts_on);
        SilenceFacts { lot, starts_on, news: exchanges.chain(hours).collect() }
    }

    /// A form that is not back.
    #[must_use]
    pub fn form_awaited(&self, lot: LotId, form: RowId) -> Option<&Form> {
        self.reminding.forms.get(&lot)?.iter().find(|f| f.id == form)
    }
}
