//! Needs with who was proposed, and the log of exchanges.

use super::write::Writer;
use chrono::{NaiveDate, TimeDelta};
use clausier_domain::quantity::{ContactId, Hours, NeedId, YearMonth};
use clausier_domain::vocabulary::{ContactKind, NeedStatus, ProposalStatus};
use clausier_store::StoreError;
use clausier_store::tables::{Contact, Need, Proposal};

impl Writer<'_> {
    /// One need for each closed lot, filled by its first two placements, with who was refused
    /// before; answers the need of each placement.
    ///
    /// # Errors
    /// What the file says.
    pub(super) fn closed_needs(&mut self) -> Result<Vec<Option<NeedId>>, StoreError> {
        let mut of_placement = vec![None; self.plan.placements.len()];
        for lot in 0..self.plan.lots.len() {
            let Some(plan) = self.plan.lots.get(lot).filter(|l| l.running.is_none()) else { continue };
            let data = self.plan.data;
            let trade = data.trade(&plan.trade)?;
            let own =
                self.plan.placements.iter().enumerate().filter(|(_, p)| p.lot == lot && !p.lines.is_empty());
            let placed: Vec<(usize, usize, NaiveDate, NaiveDate, i64)> =
                own.take(2).map(|(n, p)| (n, p.person, p.starts, p.ends, p.weekly)).collect();
            let Some((_, _, starts_on, ends_on, weekly)) = placed.first().copied() else { continue };
            let mut need = Need {
                trade: trade.code.clone(),
                rome: trade.rome.clone(),
                seats: i64::try_from(placed.len()).unwrap_or(1),
                weekly_hours: Hours::new(weekly),
                status: NeedStatus::Filled,
                ..Need::blank(self.lot_at(lot)?, trade.job.clone(), starts_on, ends_on)
            };
            self.tx.insert(&mut need)?;
            self.done.needs += 1;
            for (placement, person, starts, ..) in &placed {
                if let Some(place) = of_placement.get_mut(*placement) {
                    *place = Some(need.id);
                }
                self.propose(need.id, *person, ProposalStatus::Placed, *starts, "")?;
            }
            for _ in 0..self.plan.random.between(0, 2) {
                let person = self.plan.random.index(self.plan.people.len());
                let drawable = self.plan.people.get(person).is_some_and(|p| p.named.is_none());
                let reason = self
                    .plan
                    .random
                    .weighted(&data.work.refusals, |(_, w)| *w)
                    .map(|(code, _)| code.as_str());
                if drawable && placed.iter().all(|(_, p, ..)| *p != person) {
                    self.propose(
                        need.id,
                        person,
                        ProposalStatus::Refused,
                        starts_on,
                        reason.unwrap_or_default(),
                    )?;
                }
            }
        }
        Ok(of_placement)
    }

    fn propose(
        &self,
        need: NeedId,
        person: usize,
        status: ProposalStatus,
        starts: NaiveDate,
        reason: &str,
    ) -> Result<(), StoreError> {
        self.tx.insert(&mut Proposal {
            status,
            decided_on: status.is_decided().then_some(starts - TimeDelta::days(5)),
            reason: reason.to_owned(),
            ..Proposal::made(need, self.person_at(person)?, starts - TimeDelta::days(12))
        })
    }

    /// The needs of the story, open or not.
    ///
    /// # Errors
    /// What the file says, or [`StoreError::Refused`] when the demo's files contradict each other.
    pub(super) fn told_needs(&mut self) -> Result<(), StoreError> {
        for data in &self.plan.data.story.needs {
            let date = |text: &Option<String>, days: i64| match text {
                Some(text) => self.plan.when.date(text),
                None => Ok(self.plan.when.today - TimeDelta::days(days)),
            };
            let (proposed_on, decided_on) = (date(&data.proposed, 6)?, date(&data.decided, 3)?);
            let lot = self.lot_at(self.plan.lot(&data.lot)?)?;
            let (starts_on, ends_on) = (self.plan.when.date(&data.starts)?, self.plan.when.date(&data.ends)?);
            let mut need = Need {
                trade: data.trade.clone(),
                rome: data.rome.clone(),
                seats: data.seats,
                weekly_hours: Hours::new(data.weekly),
                place: data.place.clone(),
                licence_b: data.licence,
                modality: data.modality.clone(),
                status: data.status.unwrap_or(NeedStatus::Open),
                ..Need::blank(lot, data.title.clone(), starts_on, ends_on)
            };
            self.tx.insert(&mut need)?;
            self.done.needs += 1;
            for (person, status, reason) in &data.proposals {
                let person = self.person_at(self.plan.person(person)?)?;
                self.tx.insert(&mut Proposal {
                    status: *status,
                    interview_on: (*status == ProposalStatus::Interview).then_some(decided_on),
                    decided_on: status.is_decided().then_some(decided_on),
                    reason: reason.clone(),
                    ..Proposal::made(need.id, person, proposed_on)
                })?;
            }
        }
        Ok(())
    }

    /// What was said and when: every lot's own log, then the story's.
    ///
    /// # Errors
    /// What the file says, or [`StoreError::Refused`] when the demo's files contradict each other.
    pub(super) fn contacts(&mut self) -> Result<(), StoreError> {
        let data = self.plan.data;
        let words = &data.work.words;
        let due = self.plan.when.due;
        for position in 0..self.plan.lots.len() {
            let Some(lot) = self.plan.lots.get(position) else { continue };
            let (lead, starts, ends) = (lot.lead(), lot.starts, lot.ends);
            let told = lot.running.as_ref().map(|r| r.story);
            let launch = starts + TimeDelta::days(10);
            self.note(position, lead, launch, ContactKind::Meeting, None, &words.launch)?;
            self.note(position, lead, launch, ContactKind::Note, None, &words.launch_note)?;
            match told {
                None => self.note(
                    position,
                    lead,
                    ends + TimeDelta::days(20),
                    ContactKind::Note,
                    None,
                    &words.closing,
                )?,
                Some(false) => {
                    let visited = due.first_day() + TimeDelta::days(self.plan.random.between(3, 25));
                    self.note(position, lead, visited, ContactKind::Meeting, None, &words.visit)?;
                    self.note(
                        position,
                        lead,
                        visited + TimeDelta::days(3),
                        ContactKind::Call,
                        None,
                        &words.call,
                    )?;
                    let received = self.plan.when.declared(due, self.plan.random.between(3, 8));
                    self.note(position, lead, received, ContactKind::Hours, Some(due), &words.hours_in)?;
                }
                Some(true) => {}
            }
        }
        for contact in &data.story.contacts {
            let told = self.plan.when.date(&contact.on)?;
            // In the first days of a month nobody is late with the last one yet.
            let on_date = if contact.due_month { told.max(due.next().first_day()) } else { told };
            if contact.kind == ContactKind::Reminder && on_date != told {
                continue;
            }
            let lot = contact.lot.as_ref().map(|name| self.plan.lot(name)).transpose()?;
            let person = contact.person.as_ref().map(|name| self.plan.person(name)).transpose()?;
            self.tx.insert(&mut Contact {
                id: ContactId(0),
                lot: lot.map(|l| self.lot_at(l)).transpose()?,
                organisation: contact
                    .organisation
                    .as_ref()
                    .map(|name| self.organisation_id(name))
                    .transpose()?,
                person: person.map(|p| self.person_at(p)).transpose()?,
                on_date,
                kind: contact.kind,
                month: contact.due_month.then_some(due),
                text: contact.text.clone(),
            })?;
        }
        Ok(())
    }

    fn note(
        &self,
        lot: usize,
        organisation: usize,
        on: NaiveDate,
        kind: ContactKind,
        month: Option<YearMonth>,
        text: &str,
    ) -> Result<(), StoreError> {
        self.tx.insert(&mut Contact {
            id: ContactId(0),
            lot: Some(self.lot_at(lot)?),
            organisation: Some(self.organisation_at(organisation)?),
            person: None,
            on_date: on.min(self.plan.when.today),
            kind,
            month,
            text: text.to_owned(),
        })
    }
}
