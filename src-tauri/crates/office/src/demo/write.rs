//! The drawn office, row by row, parents before children.

use super::DemoSummary;
use super::data::unknown;
use super::plan::{LotPlan, Plan};
use chrono::{Months, NaiveDate};
use clausier_domain::quantity::{
    BasisPoints, Cents, CommitmentId, ContractId, HourLineId, Hours, LotId, NeedId, OperationId,
    OrganisationId, PersonId, PlacementId, RowId, YearMonth,
};
use clausier_domain::siret::fictional;
use clausier_domain::text::fold;
use clausier_domain::vocabulary::{CommitmentKind, ContractStatus, LotStatus};
use clausier_store::tables::{
    Commitment, Contract, HourLine, Lot, Operation, Organisation, Party, Placement, Setting,
};
use clausier_store::{StoreError, Tx};

/// Identifiers of what is already written, by position in the plan.
pub(super) struct Writer<'a> {
    pub(super) tx: &'a Tx<'a>,
    pub(super) plan: Plan<'a>,
    /// Whole hours each lot owes.
    owed: Vec<i64>,
    pub(super) organisations: Vec<OrganisationId>,
    operations: Vec<(String, OperationId)>,
    pub(super) contracts: Vec<ContractId>,
    lots: Vec<LotId>,
    pub(super) people: Vec<PersonId>,
    pub(super) done: DemoSummary,
}

/// Writes the plan.
///
/// # Errors
/// What the file says, or [`StoreError::Refused`] when the demo's files contradict each other.
pub(super) fn write(tx: &Tx<'_>, plan: Plan<'_>) -> Result<DemoSummary, StoreError> {
    let owed = commitments(&plan);
    let mut writer = Writer {
        tx,
        plan,
        owed,
        organisations: Vec::new(),
        operations: Vec::new(),
        contracts: Vec::new(),
        lots: Vec::new(),
        people: Vec::new(),
        done: DemoSummary::default(),
    };
    writer.settings()?;
    writer.organisations()?;
    writer.operations()?;
    writer.contracts()?;
    writer.lots()?;
    writer.people()?;
    let needs = writer.closed_needs()?;
    writer.placements(&needs)?;
    writer.told_needs()?;
    writer.commitments()?;
    writer.tender()?;
    writer.contacts()?;
    writer.proofs()?;
    writer.studio()?;
    Ok(writer.done)
}

/// Whole hours each lot owes: those of the file, or what was done against a drawn rate.
///
/// Execution at closing: 55 % of lots reach it, 20 % nearly, 15 % in part, 10 % hardly (domain
/// notes, assumption).
fn commitments(plan: &Plan<'_>) -> Vec<i64> {
    let mut done = vec![0; plan.lots.len()];
    for placement in &plan.placements {
        if let Some(hours) = done.get_mut(placement.lot) {
            *hours += placement.validated();
        }
    }
    let owed = |(position, (lot, done)): (usize, (&LotPlan, i64))| {
        if let Some(running) = &lot.running {
            return running.committed;
        }
        let spread = i64::try_from(position * 37 % 100).unwrap_or(0);
        let rate = match spread {
            0..55 => 100 + spread % 16,
            55..75 => 80 + spread % 20,
            75..90 => 40 + spread % 40,
            _ => 20 + spread % 20,
        };
        (done / rate / 10 * 10).max(70)
    };
    plan.lots.iter().zip(done).enumerate().map(owed).collect()
}

/// A telephone number of the range kept for fiction (06 39 98 xx xx).
pub(super) fn phone(number: usize) -> String {
    format!("06 39 98 {:02} {:02}", number / 100 % 100, number % 100)
}

/// An address of a domain kept for examples.
pub(super) fn mail(name: &str) -> String {
    format!("{}@example.org", fold(name).replace(' ', "."))
}

impl<'a> Writer<'a> {
    pub(super) fn organisation_id(&self, name: &str) -> Result<OrganisationId, StoreError> {
        let position = self.plan.organisation(name)?;
        self.organisations.get(position).copied().ok_or_else(|| unknown("organisation", name))
    }

    pub(super) fn operation_id(&self, key: &str) -> Result<OperationId, StoreError> {
        let found = self.operations.iter().find(|(k, _)| k == key);
        found.map(|(_, id)| *id).ok_or_else(|| unknown("operation", key))
    }

    pub(super) fn organisation_at(&self, position: usize) -> Result<OrganisationId, StoreError> {
        self.organisations.get(position).copied().ok_or_else(|| unknown("organisation", "position"))
    }

    pub(super) fn lot_at(&self, position: usize) -> Result<LotId, StoreError> {
        self.lots.get(position).copied().ok_or_else(|| unknown("lot", "position"))
    }

    pub(super) fn person_at(&self, position: usize) -> Result<PersonId, StoreError> {
        self.people.get(position).copied().ok_or_else(|| unknown("person", "position"))
    }

    /// The buyer named by the contract, or by its operation.
    pub(super) fn buyer(
        &self,
        own: Option<&str>,
        operation: Option<&str>,
    ) -> Result<OrganisationId, StoreError> {
        let operations = &self.plan.data.office.operations;
        let inherited =
            operation.and_then(|key| operations.iter().find(|o| o.key == key)).map(|o| o.buyer.as_str());
        let name = own.or(inherited).ok_or_else(|| unknown("buyer of", operation.unwrap_or_default()))?;
        self.organisation_id(name)
    }

    fn settings(&mut self) -> Result<(), StoreError> {
        for (name, value) in &self.plan.data.office.settings {
            self.tx.insert(&mut Setting { id: RowId(0), name: name.clone(), value: value.clone() })?;
        }
        Ok(())
    }

    fn organisations(&mut self) -> Result<(), StoreError> {
        for (number, data) in self.plan.data.office.organisations.iter().enumerate() {
            let base = u32::try_from(number).unwrap_or(0) * 37 + 10_000;
            let mut record = Organisation {
                id: OrganisationId(0),
                kind: data.kind,
                name: data.name.clone(),
                siret: fictional(base, 1),
                buyer_kind: data.buyer_kind.clone(),
                structure_kind: data.structure_kind.clone(),
                commune: data.commune.clone(),
                contact_name: data.contact.clone(),
                email: mail(&data.name),
                phone: phone(9_000 + number),
            };
            self.tx.insert(&mut record)?;
            self.organisations.push(record.id);
        }
        self.done.organisations = self.organisations.len();
        Ok(())
    }

    fn operations(&mut self) -> Result<(), StoreError> {
        for data in &self.plan.data.office.operations {
            let mut record = Operation {
                id: OperationId(0),
                buyer: Some(self.organisation_id(&data.buyer)?),
                name: data.name.clone(),
                place: data.place.clone(),
                territory: self.plan.data.office.settings.get("office_name").cloned().unwrap_or_default(),
            };
            self.tx.insert(&mut record)?;
            self.operations.push((data.key.clone(), record.id));
        }
        self.done.operations = self.operations.len();
        Ok(())
    }

    fn contracts(&mut self) -> Result<(), StoreError> {
        for position in 0..self.plan.contracts.len() {
            let Some(plan) = self.plan.contracts.get(position) else { continue };
            let lots = || self.plan.lots.iter().enumerate().filter(|(_, l)| l.contract == position);
            let running = lots().any(|(_, l)| l.running.is_some());
            let amount: i64 = lots().map(|(n, l)| self.amount(n, l)).sum();
            let place = plan.operation.as_deref().and_then(|key| {
                self.plan.data.office.operations.iter().find(|o| o.key == key).map(|o| o.place.clone())
            });
            let months = YearMonth::of(plan.starts).months_until(YearMonth::of(plan.ends)) + 1;
            let mut record = Contract {
                id: ContractId(0),
                operation: plan.operation.as_deref().map(|key| self.operation_id(key)).transpose()?,
                buyer: Some(self.buyer(plan.buyer.as_deref(), plan.operation.as_deref())?),
                reference: plan.reference.clone(),
                title: plan.title.clone(),
                kind: plan.kind,
                status: if running { ContractStatus::Running } else { ContractStatus::Closed },
                cpv: plan.cpv.clone(),
                procedure: plan.procedure.clone(),
                place: place.unwrap_or_default(),
                amount: Some(Cents::euros(amount)),
                duration_months: u32::try_from(months).ok(),
                launch_on: plan.starts.checked_sub_months(Months::new(5)),
                notified_on: plan.starts.checked_sub_months(Months::new(1)),
                starts_on: Some(plan.starts),
                ends_on: Some(plan.ends),
                social: String::new(),
                decp_uid: String::new(),
                warnings: "[]".to_owned(),
                version: 1,
            };
            self.tx.insert(&mut record)?;
            self.contracts.push(record.id);
        }
        self.done.contracts = self.contracts.len();
        Ok(())
    }

    pub(super) fn committed(&self, position: usize) -> i64 {
        self.owed.get(position).copied().unwrap_or(0)
    }

    /// Euros of a lot.
    pub(super) fn amount(&self, position: usize, lot: &LotPlan) -> i64 {
        lot.amount.unwrap_or_else(|| {
            let euros = self.plan.data.trade(&lot.trade).map_or(1_000, |t| t.euros_per_hour);
            let spread = 85 + i64::try_from(position * 13 % 36).unwrap_or(0);
            (self.committed(position) * euros * spread / 100 / 1_000 * 1_000).max(15_000)
        })
    }

    fn lots(&mut self) -> Result<(), StoreError> {
        for position in 0..self.plan.lots.len() {
            let Some(plan) = self.plan.lots.get(position) else { continue };
            let contract = self.contracts.get(plan.contract).copied().unwrap_or(ContractId(0));
            let mut record = Lot {
                id: LotId(0),
                contract,
                number: plan.number,
                title: plan.title.clone(),
                trade: plan.trade.clone(),
                amount: Some(Cents::euros(self.amount(position, plan))),
                starts_on: Some(plan.starts),
                ends_on: Some(plan.ends),
                place: String::new(),
                status: if plan.running.is_some() { LotStatus::Running } else { LotStatus::Closed },
                max_posts: plan.max_posts,
            };
            self.tx.insert(&mut record)?;
            self.lots.push(record.id);
            for (organisation, role, on_behalf_of) in &plan.parties {
                let on_behalf_of = on_behalf_of.map(|o| self.organisation_at(o)).transpose()?;
                let organisation = self.organisation_at(*organisation)?;
                self.tx.insert(&mut Party {
                    id: RowId(0),
                    lot: record.id,
                    organisation,
                    role: *role,
                    on_behalf_of,
                    share: BasisPoints::ZERO,
                    reference: String::new(),
                })?;
            }
        }
        self.done.lots = self.lots.len();
        Ok(())
    }

    fn placements(&mut self, needs: &[Option<NeedId>]) -> Result<(), StoreError> {
        for position in 0..self.plan.placements.len() {
            let Some(plan) = self.plan.placements.get(position) else { continue };
            let mut record = Placement {
                id: PlacementId(0),
                person: self.person_at(plan.person)?,
                lot: self.lot_at(plan.lot)?,
                need: needs.get(position).copied().flatten(),
                employer: self.organisation_at(plan.employer)?,
                user_company: plan.user.map(|o| self.organisation_at(o)).transpose()?,
                modality: plan.modality,
                contract_type: plan.contract_type.clone(),
                job: plan.job.clone(),
                starts_on: plan.starts,
                ends_on: Some(plan.ends),
                ended_on: plan.ended,
                weekly_hours: Hours::new(plan.weekly),
                outcome: plan.outcome,
                site: None,
            };
            self.tx.insert(&mut record)?;
            for line in &plan.lines {
                self.tx.insert(&mut HourLine {
                    id: HourLineId(0),
                    placement: record.id,
                    month: line.month,
                    hours: Hours::new(line.hours),
                    status: line.status,
                    reason: line.reason.clone(),
                    source: line.source.clone(),
                    declared_on: line.declared_on,
                    validated_on: line.validated_on,
                    training: Hours::ZERO,
                    leave: Hours::ZERO,
                    overtime: Hours::ZERO,
                })?;
            }
            self.done.hour_lines += plan.lines.len();
        }
        self.done.placements = self.plan.placements.len();
        Ok(())
    }

    fn commitments(&mut self) -> Result<(), StoreError> {
        for position in 0..self.plan.lots.len() {
            let Some(lot) = self.plan.lots.get(position) else { continue };
            let words = &self.plan.data.work.words;
            let (starts, owed) = (lot.starts, self.committed(position));
            let middle = starts + (lot.ends - starts) / 2;
            // A few closed lots were changed on the way: an order, an amendment, an exemption.
            let change = match position % 12 {
                _ if lot.running.is_some() => None,
                2 => Some((CommitmentKind::Order, owed / 40 * 10, &words.order)),
                5 => Some((CommitmentKind::Amendment, owed / 80 * 10, &words.amendment)),
                8 => Some((CommitmentKind::Exemption, -(owed / 60 * 10), &words.exemption)),
                11 => Some((CommitmentKind::Tranche, owed / 30 * 10, &words.tranche)),
                _ => None,
            };
            let changed = change.as_ref().map_or(0, |(_, hours, _)| *hours);
            self.commit(position, starts, CommitmentKind::Initial, owed - changed, "")?;
            if let Some((kind, hours, reason)) = change.filter(|(_, hours, _)| *hours != 0) {
                self.commit(position, middle, kind, hours, reason)?;
            }
        }
        Ok(())
    }

    fn commit(
        &self,
        lot: usize,
        effective_on: NaiveDate,
        kind: CommitmentKind,
        hours: i64,
        reason: &str,
    ) -> Result<(), StoreError> {
        self.tx.insert(&mut Commitment {
            id: CommitmentId(0),
            lot: self.lot_at(lot)?,
            effective_on,
            kind,
            hours: Hours::whole(hours),
            reason: reason.to_owned(),
            calibration: None,
        })
    }
}
