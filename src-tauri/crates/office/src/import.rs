//! Files received: essential data of public procurement.

use crate::assets::assets;
use crate::calibrate::kind_of_cpv;
use crate::error::OfficeError;
use crate::input;
use crate::ledger::short;
use crate::received::{count, problem};
use crate::session::Desk;
use crate::view::follow::{ImportFile, ImportProblem, ImportReport, ImportedContract};
use crate::words::{self, Language};
use chrono::NaiveDate;
use clausier_domain::execution::plus_months;
use clausier_domain::message::Message;
use clausier_domain::quantity::{BasisPoints, ContractId, LotId, OrganisationId, RowId};
use clausier_domain::siret::digits;
use clausier_domain::text::fold;
use clausier_domain::vocabulary::{ContractKind, ContractStatus, LotStatus, OrganisationKind, PartyRole};
use clausier_exchange::decp::{DecpRecord, Holder, Kind, read};
use clausier_store::Tx;
use clausier_store::tables::{Contract, Lot, Modification, Organisation, Party};
use std::collections::{BTreeMap, BTreeSet};

/// Largest file read whole.
const LARGEST: u64 = 200_000_000;
/// Problems listed at most; the counts are always complete.
const LISTED: usize = 2_000;
/// Records between two steps of the progress.
const STEP: usize = 50;

/// Reads a file of essential data, says what it holds and, unless asked only to say, takes its contracts:
/// one action.
///
/// # Errors
/// When the file is not essential data; a bad record is told in the report and never stops the others.
pub fn decp(desk: &Desk<'_>, ask: ImportFile) -> Result<ImportReport, OfficeError> {
    let path = desk.session.path(&ask.file)?;
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    if std::fs::metadata(&path)?.len() > LARGEST {
        return Err(OfficeError::File(Message::new("error-file-too-large")));
    }
    let file = read(&std::fs::read(&path)?, &name).map_err(|e| OfficeError::File(e.message()))?;
    let ledger = desk.ledger()?;
    let known: BTreeSet<&str> = ledger.contracts.values().map(|c| c.decp_uid.as_str()).collect();
    let mut report = ImportReport {
        rows: count(file.tally.rows),
        accepted: 0,
        repaired: 0,
        duplicates: count(file.duplicates.len()),
        rejected: count(file.tally.rejected),
        problems: file.all_problems().into_iter().take(LISTED).map(problem).collect(),
        contracts: Vec::new(),
        areas: Vec::new(),
        done: None,
    };
    let mut taken: Vec<&DecpRecord> = Vec::new();
    for record in &file.records {
        let already = known.contains(record.uid.as_str());
        let bucket = match (already, record.is_repaired()) {
            (true, _) => "duplicate",
            (false, true) => "repaired",
            (false, false) => "accepted",
        };
        match bucket {
            "duplicate" => {
                report.duplicates += 1;
                report.problems.push(ImportProblem {
                    row: count(record.row),
                    column: "id".to_owned(),
                    code: "decp-already-there".to_owned(),
                    message: Message::new("decp-already-there"),
                });
            }
            "repaired" => report.repaired += 1,
            _ => report.accepted += 1,
        }
        if !already {
            taken.push(record);
        }
        report.contracts.push(imported(record, bucket));
    }
    for duplicate in &file.duplicates {
        report.contracts.push(imported(&duplicate.record, "duplicate"));
    }
    report.contracts.sort_by_key(|c| c.row);
    if ask.dry_run || taken.is_empty() {
        return Ok(report);
    }
    let message = Message::new("journal-decp").with("count", taken.len()).with("file", name);
    let language = desk.session.language();
    let today = desk.clock.today();
    let (_, saved) = desk.write(message, |tx| {
        let mut taker = Taker::new(tx, language, today)?;
        for (done, record) in taken.iter().enumerate() {
            if done % STEP == 0 {
                desk.step(done, taken.len(), Message::new("progress-contracts"))?;
            }
            taker.take(record)?;
        }
        Ok(())
    })?;
    Ok(ImportReport { areas: saved.areas, done: saved.done, ..report })
}

fn social(record: &DecpRecord) -> String {
    record.social.iter().map(|s| s.label()).collect::<Vec<_>>().join("; ")
}

fn imported(record: &DecpRecord, bucket: &str) -> ImportedContract {
    ImportedContract {
        row: count(record.row),
        bucket: bucket.to_owned(),
        title: short(&record.title),
        buyer: record.buyer_name.clone().unwrap_or_else(|| record.buyer_siret.clone()),
        amount: record.current_amount(),
        notified_on: input::optional_iso(record.notified_on),
        social: social(record),
    }
}

/// Takes records into the dossier, finding the organisations that are already there.
struct Taker<'a> {
    tx: &'a Tx<'a>,
    language: Language,
    today: NaiveDate,
    by_siret: BTreeMap<String, OrganisationId>,
    by_name: BTreeMap<String, OrganisationId>,
}

impl<'a> Taker<'a> {
    fn new(tx: &'a Tx<'a>, language: Language, today: NaiveDate) -> Result<Self, OfficeError> {
        let known: Vec<Organisation> = tx.read().all()?;
        let by_siret =
            known.iter().filter(|o| !o.siret.is_empty()).map(|o| (digits(&o.siret), o.id)).collect();
        let by_name = known.iter().map(|o| (fold(&o.name), o.id)).collect();
        Ok(Self { tx, language, today, by_siret, by_name })
    }

    /// The organisation of an identifier, else of a name, else a new one named by what is known.
    fn organisation(
        &mut self,
        id: &str,
        name: Option<&str>,
        kind: OrganisationKind,
    ) -> Result<OrganisationId, OfficeError> {
        let number = digits(id);
        if let Some(found) = self.by_siret.get(&number).filter(|_| number.len() == 14) {
            return Ok(*found);
        }
        let key = if kind == OrganisationKind::Buyer { "decp-buyer-unnamed" } else { "decp-company-unnamed" };
        let unnamed = || words::say(self.language, &Message::new(key).with("id", id));
        let name = name.map(str::to_owned).filter(|n| !n.trim().is_empty()).unwrap_or_else(unnamed);
        let name: String = name.chars().take(200).collect();
        if let Some(found) = self.by_name.get(&fold(&name)) {
            return Ok(*found);
        }
        let mut organisation = Organisation {
            id: OrganisationId(0),
            kind,
            name,
            siret: id.chars().take(40).collect(),
            buyer_kind: if kind == OrganisationKind::Buyer { "local".to_owned() } else { String::new() },
            structure_kind: String::new(),
            commune: String::new(),
            contact_name: String::new(),
            email: String::new(),
            phone: String::new(),
        };
        self.tx.insert(&mut organisation)?;
        self.by_siret.insert(number, organisation.id);
        self.by_name.insert(fold(&organisation.name), organisation.id);
        Ok(organisation.id)
    }

    fn take(&mut self, record: &DecpRecord) -> Result<(), OfficeError> {
        let buyer =
            self.organisation(&record.buyer_siret, record.buyer_name.as_deref(), OrganisationKind::Buyer)?;
        let starts_on = record.starts_on.or(record.notified_on);
        let duration = record.current_duration();
        let ends_on = starts_on.zip(duration).and_then(|(day, m)| plus_months(day, i64::from(m)).pred_opt());
        let over = ends_on.is_some_and(|day| day < self.today);
        let cpv = record.cpv.clone().unwrap_or_default();
        let warnings: Vec<&Message> = record.warnings.iter().map(|w| &w.message).collect();
        let mut contract = Contract {
            id: ContractId(0),
            operation: None,
            buyer: Some(buyer),
            reference: record.id.chars().take(60).collect(),
            title: record.title.chars().take(1_000).collect(),
            kind: if record.kind == Kind::Concession { ContractKind::Concession } else { kind_of_cpv(&cpv) },
            status: if over { ContractStatus::Closed } else { ContractStatus::Running },
            procedure: record.procedure.map(|p| p.label().to_owned()).unwrap_or_default(),
            place: place(record),
            amount: record.current_amount(),
            duration_months: duration,
            launch_on: None,
            notified_on: record.notified_on,
            starts_on,
            ends_on,
            social: social(record),
            decp_uid: record.uid.clone(),
            warnings: serde_json::to_string(&warnings).unwrap_or_else(|_| "[]".to_owned()),
            version: 1,
            cpv,
        };
        self.tx.insert(&mut contract)?;
        let trade = assets()?.trades.for_cpv(&contract.cpv).map(|t| t.code.clone()).unwrap_or_default();
        let mut lot = Lot {
            id: LotId(0),
            contract: contract.id,
            number: 1,
            title: contract.title.clone(),
            trade,
            amount: contract.amount,
            starts_on,
            ends_on,
            place: contract.place.clone(),
            status: if over { LotStatus::Closed } else { LotStatus::Running },
            max_posts: 0,
        };
        self.tx.insert(&mut lot)?;
        self.holders(lot.id, record.current_holders(), record)?;
        for (position, m) in record.modifications.iter().enumerate() {
            self.tx.insert(&mut Modification {
                id: RowId(0),
                contract: contract.id,
                number: m.number.map_or_else(|| i64::try_from(position + 1).unwrap_or(0), i64::from),
                notified_on: m.notified_on,
                amount: m.amount,
                duration_months: m.duration_months,
                holders: m.holders.iter().map(|h| h.id.as_str()).collect::<Vec<_>>().join("; "),
            })?;
        }
        Ok(())
    }

    fn holders(&mut self, lot: LotId, holders: &[Holder], record: &DecpRecord) -> Result<(), OfficeError> {
        let holding = holders
            .iter()
            .enumerate()
            .map(|(n, h)| (h, if n == 0 { PartyRole::Lead } else { PartyRole::CoHolder }));
        let sub = record.subcontracts.iter().map(|s| (&s.holder, PartyRole::Subcontractor));
        let mut there: BTreeSet<OrganisationId> = BTreeSet::new();
        for (holder, role) in holding.chain(sub) {
            let organisation =
                self.organisation(&holder.id, holder.name.as_deref(), OrganisationKind::Company)?;
            // Real files name a holder as its own subcontractor; one part is enough.
            if there.insert(organisation) {
                self.tx.insert(&mut Party {
                    id: RowId(0),
                    lot,
                    organisation,
                    role,
                    on_behalf_of: None,
                    share: BasisPoints::ZERO,
                    reference: String::new(),
                })?;
            }
        }
        Ok(())
    }
}

fn place(record: &DecpRecord) -> String {
    let Some(place) = &record.place else { return String::new() };
    let parts = [place.name.as_deref(), place.code.as_deref()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ").chars().take(300).collect()
}
