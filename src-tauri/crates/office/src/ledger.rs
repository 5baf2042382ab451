//! Everything the dossier says today, read once and computed once for each state of the content.
//!
//! Screens, terminal and workbook take their figures here, so that a figure has one origin.

mod moved;
mod pathways;
mod structure;
mod studio;

use crate::assets::Assets;
use crate::error::OfficeError;
use crate::people::Alike;
use crate::words::{self, Language};
use chrono::NaiveDate;
use clausier_domain::eligibility::{
    CriterionFact, Eligibility, PersonFacts, ProofFact, countable_periods, eligibility,
};
use clausier_domain::execution::counting::{
    Counted, HourLine as CountedLine, HourParts, Windows, count_lines,
};
use clausier_domain::execution::progress::{LotFacts, MonthHours, PostFacts, Progress, progress};
use clausier_domain::execution::{Span, last_due_month, plus_months};
use clausier_domain::message::Message;
use clausier_domain::quantity::{
    ContractId, CriterionId, HourLineId, Hours, LotId, NeedId, OperationId, OrganisationId, PersonId,
    PlacementId, YearMonth,
};
use clausier_domain::text::fold;
use clausier_domain::vocabulary::{HourStatus, LotStatus, PersonStatus};
use clausier_store::tables::{
    Calibration, CalibrationLine, Commitment, Contact, Contract, Criterion, HourLine, Lot, Modification,
    Need, Operation, Organisation, Party, Person, Placement, Postponed, Proof, Proposal, Step, Wish,
};
use clausier_store::{Read, Record};
use std::collections::BTreeMap;
use std::sync::OnceLock;

pub(crate) use moved::moved;
pub use pathways::Pathways;
pub use structure::Structure;
pub use studio::Studio;

/// The whole content of a dossier at one instant, with what the rules make of it on `today`.
pub struct Ledger {
    /// The day it speaks of.
    pub today: NaiveDate,
    /// Last month whose hours are due.
    pub due_month: YearMonth,
    /// Organisations.
    pub organisations: BTreeMap<OrganisationId, Organisation>,
    /// Operations.
    pub operations: BTreeMap<OperationId, Operation>,
    /// Contracts.
    pub contracts: BTreeMap<ContractId, Contract>,
    /// Published modifications, by contract.
    pub modifications: BTreeMap<ContractId, Vec<Modification>>,
    /// Lots.
    pub lots: BTreeMap<LotId, Lot>,
    /// Lots of each contract, in order of number.
    pub contract_lots: BTreeMap<ContractId, Vec<LotId>>,
    /// Companies of each lot.
    pub parties: BTreeMap<LotId, Vec<Party>>,
    /// Commitments of each lot.
    pub commitments: BTreeMap<LotId, Vec<Commitment>>,
    /// Calibrations of each contract.
    pub calibrations: BTreeMap<ContractId, Vec<Calibration>>,
    /// Lines of calibrations, by lot.
    pub calibration_lines: BTreeMap<LotId, Vec<CalibrationLine>>,
    /// What only the calibration studio reads.
    pub studio: Studio,
    /// What opens rights besides criteria, absences, and decisions on pairs.
    pub pathways: Pathways,
    /// How contracts are carried out.
    pub structure: Structure,
    /// People.
    pub people: BTreeMap<PersonId, Person>,
    /// Wishes of each person, in order.
    pub wishes: BTreeMap<PersonId, Vec<Wish>>,
    /// Criteria of each person.
    pub criteria: BTreeMap<PersonId, Vec<Criterion>>,
    /// Proofs of each criterion.
    pub proofs: BTreeMap<CriterionId, Vec<Proof>>,
    /// Steps of each person.
    pub steps: BTreeMap<PersonId, Vec<Step>>,
    /// Needs.
    pub needs: BTreeMap<NeedId, Need>,
    /// Proposals of each need.
    pub proposals: BTreeMap<NeedId, Vec<Proposal>>,
    /// Placements.
    pub placements: BTreeMap<PlacementId, Placement>,
    /// Placements of each person.
    pub person_placements: BTreeMap<PersonId, Vec<PlacementId>>,
    /// Placements of each lot.
    pub lot_placements: BTreeMap<LotId, Vec<PlacementId>>,
    /// Hour lines of each placement, by month, with what counts.
    pub hours: BTreeMap<PlacementId, BTreeMap<YearMonth, LedgerLine>>,
    /// Hours of each person in each month, all lots, rejected ones left out.
    pub person_months: BTreeMap<(PersonId, YearMonth), Hours>,
    /// Hours of each person that count, all lots and years.
    person_hours: BTreeMap<PersonId, Hours>,
    /// What a person is found by, folded: the name first.
    person_words: BTreeMap<PersonId, PersonWords>,
    /// What the list of people says of each, computed once.
    standings: OnceLock<BTreeMap<PersonId, Standing>>,
    /// Sheets that look like one person, computed once.
    pub(crate) alike: Alike,
    /// Exchanges, oldest first.
    pub contacts: Vec<Contact>,
    /// Points put off or filed.
    pub postponed: Vec<Postponed>,
    /// Eligibility of each person today.
    pub eligibility: BTreeMap<PersonId, Eligibility>,
    /// Progress of each lot with dates and a commitment.
    pub progress: BTreeMap<LotId, Progress>,
}

/// A month of a placement and what counts of it.
#[derive(Debug, Clone)]
pub struct LedgerLine {
    /// The line.
    pub line: HourLine,
    /// What counts, and why the rest does not.
    pub counted: Counted,
}

/// Where a person stands today.
#[derive(Debug, Clone, Copy, Default)]
pub struct Standing {
    /// Followed, eligible, not at work and free today.
    pub available: bool,
    /// The next date that matters, and its kind: `proof` or `eligibility`.
    pub due: Option<(NaiveDate, &'static str)>,
}

/// What a person is found by, folded.
struct PersonWords {
    name: String,
    others: String,
}

fn by_id<R: Record, K: Ord>(records: Vec<R>, key: impl Fn(&R) -> K) -> BTreeMap<K, R> {
    records.into_iter().map(|r| (key(&r), r)).collect()
}

fn grouped<R, K: Ord>(records: Vec<R>, key: impl Fn(&R) -> K) -> BTreeMap<K, Vec<R>> {
    let mut groups: BTreeMap<K, Vec<R>> = BTreeMap::new();
    for record in records {
        groups.entry(key(&record)).or_default().push(record);
    }
    groups
}

impl Ledger {
    /// Reads and computes everything for `today`.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn read(read: &Read<'_>, assets: &Assets, today: NaiveDate) -> Result<Self, OfficeError> {
        let lots: Vec<Lot> = read.all()?;
        let placements: Vec<Placement> = read.all()?;
        let mut contract_lots: BTreeMap<ContractId, Vec<LotId>> = BTreeMap::new();
        for lot in &lots {
            contract_lots.entry(lot.contract).or_default().push(lot.id);
        }
        let (mut person_placements, mut lot_placements) =
            (BTreeMap::<_, Vec<_>>::new(), BTreeMap::<_, Vec<_>>::new());
        for placement in &placements {
            person_placements.entry(placement.person).or_default().push(placement.id);
            lot_placements.entry(placement.lot).or_default().push(placement.id);
        }
        let mut wishes = grouped(read.all::<Wish>()?, |w| w.person);
        wishes.values_mut().for_each(|list| list.sort_by_key(|w| (w.rank, w.id)));
        let mut contacts: Vec<Contact> = read.all()?;
        contacts.sort_by_key(|c| (c.on_date, c.id));
        let mut ledger = Self {
            today,
            due_month: last_due_month(today, &assets.execution),
            organisations: by_id(read.all()?, |o: &Organisation| o.id),
            operations: by_id(read.all()?, |o: &Operation| o.id),
            contracts: by_id(read.all()?, |c: &Contract| c.id),
            modifications: grouped(read.all()?, |m: &Modification| m.contract),
            lots: by_id(lots, |l| l.id),
            contract_lots,
            parties: grouped(read.all()?, |p: &Party| p.lot),
            commitments: grouped(read.all()?, |c: &Commitment| c.lot),
            calibrations: grouped(read.all()?, |c: &Calibration| c.contract),
            calibration_lines: grouped(read.all()?, |l: &CalibrationLine| l.lot),
            studio: Studio::read(read)?,
            pathways: Pathways::read(read)?,
            structure: Structure::read(read)?,
            people: by_id(read.all()?, |p: &Person| p.id),
            wishes,
            criteria: grouped(read.all()?, |c: &Criterion| c.person),
            proofs: grouped(read.all()?, |p: &Proof| p.criterion),
            steps: grouped(read.all()?, |s: &Step| s.person),
            needs: by_id(read.all()?, |n: &Need| n.id),
            proposals: grouped(read.all()?, |p: &Proposal| p.need),
            placements: by_id(placements, |p| p.id),
            person_placements,
            lot_placements,
            hours: BTreeMap::new(),
            person_months: BTreeMap::new(),
            person_hours: BTreeMap::new(),
            person_words: BTreeMap::new(),
            standings: OnceLock::new(),
            alike: Alike::default(),
            contacts,
            postponed: read.all()?,
            eligibility: BTreeMap::new(),
            progress: BTreeMap::new(),
        };
        let lots = &ledger.lots;
        for list in ledger.contract_lots.values_mut() {
            list.sort_by_key(|id| (lots.get(id).map(|l| l.number), *id));
        }
        ledger.judge_people(assets);
        ledger.count(read.all()?, assets);
        ledger.index_people();
        ledger.measure(assets);
        Ok(ledger)
    }

    fn judge_people(&mut self, assets: &Assets) {
        let eligible = self
            .people
            .keys()
            .map(|id| (*id, eligibility(&self.facts_of(*id), self.today, &assets.eligibility)))
            .collect();
        self.eligibility = eligible;
    }

    /// What eligibility is computed from.
    #[must_use]
    pub fn facts_of(&self, person: PersonId) -> PersonFacts {
        let proof =
            |p: &Proof| ProofFact { seen_on: p.seen_on, issued_on: p.issued_on, valid_until: p.valid_until };
        let criterion = |c: &Criterion| CriterionFact {
            id: c.id,
            code: c.code.clone(),
            proofs: self.proofs.get(&c.id).into_iter().flatten().map(proof).collect(),
        };
        PersonFacts {
            birth_on: self.people.get(&person).and_then(|p| p.birth_on),
            first_hired_on: self.placements_of(person).map(|p| p.starts_on).min(),
            structures: self.pathways.structures_of(person),
            passes: self.pathways.passes_of(person),
            criteria: self.criteria.get(&person).into_iter().flatten().map(criterion).collect(),
        }
    }

    fn count(&mut self, lines: Vec<HourLine>, assets: &Assets) {
        let mut by_placement = grouped(lines, |l| l.placement);
        let mut periods: BTreeMap<PersonId, Vec<Span>> = BTreeMap::new();
        for (id, lines) in &mut by_placement {
            let Some(placement) = self.placements.get(id) else { continue };
            let eligibility = periods
                .entry(placement.person)
                .or_insert_with(|| countable_periods(&self.facts_of(placement.person), &assets.eligibility));
            let windows = Windows {
                placement: span_of(placement),
                lot: self.lot_span(placement.lot).unwrap_or_else(|| Span::from(NaiveDate::MIN)),
                eligibility: eligibility.clone(),
            };
            let plain: Vec<CountedLine> = lines
                .iter()
                .map(|l| CountedLine {
                    id: HourLineId(l.id.0),
                    month: l.month,
                    hours: l.hours,
                    status: l.status,
                    parts: HourParts { training: l.training, leave: l.leave, overtime: l.overtime },
                })
                .collect();
            let counted = count_lines(&windows, &plain, self.structure.parts, &assets.execution.counting);
            for line in lines.iter().filter(|l| l.status != HourStatus::Rejected) {
                *self.person_months.entry((placement.person, line.month)).or_default() += line.hours;
            }
            let months = lines
                .drain(..)
                .zip(counted)
                .map(|(line, counted)| (line.month, LedgerLine { line, counted }));
            self.hours.insert(*id, months.collect());
        }
        self.cap_to_payslips();
    }

    fn index_people(&mut self) {
        let words = |person: &Person| {
            let wishes = self.wishes.get(&person.id).into_iter().flatten().map(|w| w.label.as_str());
            let parts = [person.birth_name.as_str(), person.commune.as_str()];
            PersonWords {
                name: fold(&format!("{} {}", person.first_name, person.last_name)),
                others: fold(&parts.into_iter().chain(wishes).collect::<Vec<_>>().join(" ")),
            }
        };
        let words = self.people.values().map(|p| (p.id, words(p))).collect();
        let hours = |person: &PersonId| self.placements_of(*person).map(|p| self.placement_hours(p.id)).sum();
        let hours = self.people.keys().map(|id| (*id, hours(id))).collect();
        (self.person_words, self.person_hours) = (words, hours);
    }

    /// Whether each of the folded words begins a word of the person's names, commune or wishes.
    #[must_use]
    pub fn person_matches(&self, person: PersonId, words: &str) -> bool {
        let Some(known) = self.person_words.get(&person) else { return false };
        let texts = || known.name.split(' ').chain(known.others.split(' '));
        words.is_empty() || words.split(' ').all(|w| texts().any(|t| t.starts_with(w)))
    }

    /// The folded name, to sort by.
    #[must_use]
    pub fn person_key(&self, person: PersonId) -> &str {
        self.person_words.get(&person).map_or("", |w| &w.name)
    }

    fn measure(&mut self, assets: &Assets) {
        let mut measured = BTreeMap::new();
        for lot in self.lots.values().filter(|l| matches!(l.status, LotStatus::Running | LotStatus::Closed)) {
            if let Some(facts) = self.lot_facts(lot) {
                measured.insert(lot.id, progress(&facts, self.today, &assets.execution));
            }
        }
        self.progress = measured;
    }

    /// What the progress of a lot is computed from; none when its days or what it owes are not known.
    pub(crate) fn lot_facts(&self, lot: &Lot) -> Option<LotFacts> {
        let span = self.lot_span(lot.id)?;
        let commitments = self.commitment_lines(lot.id)?;
        let mut facts = LotFacts {
            starts_on: span.starts_on,
            ends_on: span.ends_on?,
            commitments,
            counted: Vec::new(),
            counted_lines: 0,
            to_check: Hours::ZERO,
            posts: Vec::new(),
            max_posts: (lot.max_posts > 0).then_some(lot.max_posts),
        };
        for placement in self.placements_on(lot.id) {
            let lines = self.hours.get(&placement.id);
            for line in lines.into_iter().flat_map(BTreeMap::values) {
                facts.to_check += line.counted.to_check;
                if !line.counted.counted.is_zero() {
                    facts.counted.push(MonthHours { month: line.line.month, hours: line.counted.counted });
                    facts.counted_lines += 1;
                }
            }
            facts.posts.push(PostFacts {
                starts_on: placement.starts_on,
                ends_on: placement.ended_on.or(placement.ends_on),
                weekly_hours: placement.weekly_hours,
                declared_through: lines.and_then(|l| l.keys().next_back().copied()),
                countable_until: self.eligibility.get(&placement.person).and_then(|e| e.until),
            });
        }
        Some(facts)
    }

    /// Days of a lot: its own, else its contract's; an end is computed from the duration when it is missing.
    #[must_use]
    pub fn lot_span(&self, lot: LotId) -> Option<Span> {
        let lot = self.lots.get(&lot)?;
        let contract = self.contracts.get(&lot.contract)?;
        let starts_on = lot.starts_on.or(contract.starts_on).or(contract.notified_on)?;
        let last = |months| plus_months(starts_on, i64::from(months)).pred_opt();
        let ends_on = lot.ends_on.or(contract.ends_on).or_else(|| contract.duration_months.and_then(last));
        Some(Span { starts_on, ends_on })
    }

    /// Short name of a lot: its operation, or its contract where the operation would not tell two lots apart, and
    /// its number when there are several.
    #[must_use]
    pub fn lot_name(&self, lot: LotId, language: Language) -> String {
        let Some(lot) = self.lots.get(&lot) else { return String::new() };
        let contract = self.contracts.get(&lot.contract);
        let operation = contract.and_then(|c| c.operation).and_then(|o| self.operations.get(&o));
        let operation = operation.filter(|o| !self.has_twin(lot, o.id));
        let base = operation
            .map(|o| o.name.clone())
            .or_else(|| contract.map(|c| short(&c.title)))
            .unwrap_or_default();
        let alone = self.contract_lots.get(&lot.contract).is_none_or(|l| l.len() < 2) && lot.number < 2;
        if alone {
            return base;
        }
        words::say(language, &Message::new("lot-name").with("base", base).with("number", lot.number))
    }

    /// Another contract of the operation has an awarded lot of the same number.
    fn has_twin(&self, lot: &Lot, operation: OperationId) -> bool {
        let others =
            self.contracts.values().filter(|c| c.operation == Some(operation) && c.id != lot.contract);
        let mut lots =
            others.filter_map(|c| self.contract_lots.get(&c.id)).flatten().filter_map(|l| self.lots.get(l));
        lots.any(|l| l.number == lot.number && l.status != LotStatus::Study)
    }

    /// Name of a person, first name first.
    #[must_use]
    pub fn person_name(&self, person: PersonId) -> String {
        self.people
            .get(&person)
            .map(|p| format!("{} {}", p.first_name, p.last_name).trim().to_owned())
            .unwrap_or_default()
    }

    /// Name of an organisation, empty when unknown.
    #[must_use]
    pub fn organisation_name(&self, organisation: OrganisationId) -> String {
        self.organisations.get(&organisation).map(|o| o.name.clone()).unwrap_or_default()
    }

    /// Name of the buyer of a contract, empty when unknown.
    #[must_use]
    pub fn buyer_name(&self, contract: &Contract) -> String {
        contract.buyer.map(|b| self.organisation_name(b)).unwrap_or_default()
    }

    /// Placements of a person, oldest first.
    pub fn placements_of(&self, person: PersonId) -> impl DoubleEndedIterator<Item = &Placement> {
        self.person_placements.get(&person).into_iter().flatten().filter_map(|id| self.placements.get(id))
    }

    /// Placements on a lot, oldest first.
    pub fn placements_on(&self, lot: LotId) -> impl DoubleEndedIterator<Item = &Placement> {
        self.lot_placements.get(&lot).into_iter().flatten().filter_map(|id| self.placements.get(id))
    }

    /// The placement a person works under today.
    #[must_use]
    pub fn post_of(&self, person: PersonId) -> Option<&Placement> {
        self.placements_of(person).rfind(|p| span_of(p).contains(self.today))
    }

    /// Followed, eligible, not at work and free today.
    #[must_use]
    pub fn is_available(&self, person: &Person) -> bool {
        person.status == PersonStatus::Active
            && person.available_on.is_none_or(|day| day <= self.today)
            && self.post_of(person.id).is_none()
            && self.eligibility.get(&person.id).is_some_and(|e| e.eligible)
    }

    /// Where a person stands; `due` says the next date that matters.
    pub(crate) fn standing(
        &self,
        person: PersonId,
        due: impl Fn(&Self, PersonId) -> Option<(NaiveDate, &'static str)>,
    ) -> Standing {
        let standings = self.standings.get_or_init(|| {
            let standing = |p: &Person| Standing { available: self.is_available(p), due: due(self, p.id) };
            self.people.values().map(|p| (p.id, standing(p))).collect()
        });
        standings.get(&person).copied().unwrap_or_default()
    }

    /// Hours of a person that count, all lots and years.
    #[must_use]
    pub fn hours_of(&self, person: PersonId) -> Hours {
        self.person_hours.get(&person).copied().unwrap_or_default()
    }

    /// Hours of a placement that count.
    #[must_use]
    pub fn placement_hours(&self, placement: PlacementId) -> Hours {
        self.hours.get(&placement).into_iter().flat_map(BTreeMap::values).map(|l| l.counted.counted).sum()
    }

    /// Hours of a lot to check, not counted.
    #[must_use]
    pub fn to_check(&self, lot: LotId) -> Hours {
        let placements = self.lot_placements.get(&lot).into_iter().flatten();
        placements
            .filter_map(|id| self.hours.get(id))
            .flat_map(BTreeMap::values)
            .map(|l| l.counted.to_check)
            .sum()
    }
}

/// Days of a placement: to its real end when known, else to the planned one.
#[must_use]
pub fn span_of(placement: &Placement) -> Span {
    Span { starts_on: placement.starts_on, ends_on: placement.ended_on.or(placement.ends_on) }
}

/// The beginning of a long title, cut at a word.
#[must_use]
pub fn short(title: &str) -> String {
    const MOST: usize = 60;
    if title.chars().count() <= MOST {
        return title.to_owned();
    }
    let cut: String = title.chars().take(MOST).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', ' ', '-', ':']))
}
