//! The plain rows a year is computed from, taken from the ledger.

use super::{first_day, last_day};
use crate::assets::assets;
use crate::ledger::Ledger;
use crate::words::Language;
use chrono::Datelike as _;
use clausier_domain::execution::commitments::{due_at, exempted_at};
use clausier_domain::execution::pledge::{MeasureFacts, reached};
use clausier_domain::impact::{
    Coded, CompanyFact, HourFact, LotFact, PersonFact, PlacementFact, PledgeFact, YearFacts,
};
use clausier_domain::quantity::{LotId, PersonId, YearMonth};
use clausier_domain::vocabulary::{CommitmentKind, LotStatus};
use clausier_store::tables::Contract;
use std::collections::BTreeSet;

/// The facts of a year, from the ledger; the year before comes along.
#[must_use]
pub fn facts(ledger: &Ledger, year: i32, language: Language) -> YearFacts {
    let previous = one_year(ledger, year - 1, language);
    let known = !previous.hours.is_empty();
    YearFacts { previous: known.then(|| Box::new(previous)), ..one_year(ledger, year, language) }
}

fn one_year(ledger: &Ledger, year: i32, language: Language) -> YearFacts {
    let (mut people, mut placements, mut hours) = (BTreeSet::new(), Vec::new(), Vec::new());
    let mut worked: BTreeSet<LotId> = BTreeSet::new();
    for placement in ledger.placements.values() {
        let lines = ledger.hours.get(&placement.id).into_iter().flatten();
        let before = hours.len();
        hours.extend(lines.filter(|(month, _)| month.year() == year).map(|(month, l)| HourFact {
            placement: placement.id,
            month: *month,
            counted: l.counted.counted,
            to_check: l.counted.to_check,
            rejected: l.counted.rejected + l.counted.outside,
        }));
        let ended = placement.ended_on.or(placement.ends_on).is_some_and(|d| YearMonth::of(d).year() == year);
        if hours.len() == before && !ended {
            continue;
        }
        worked.insert(placement.lot);
        people.insert(placement.person);
        let employer = ledger.organisations.get(&placement.employer);
        let kind = employer.map(|o| o.structure_kind.clone()).unwrap_or_default();
        placements.push(PlacementFact {
            id: placement.id,
            person: placement.person,
            lot: placement.lot,
            employer: (placement.employer, ledger.organisation_name(placement.employer)),
            employer_kind: if kind.is_empty() {
                Coded::key("company", "organisation-kind-company")
            } else {
                Coded::text(kind.clone(), kind)
            },
            modality: placement.modality,
            contract_type: placement.contract_type.clone(),
            starts_on: placement.starts_on,
            ends_on: placement.ends_on,
            ended_on: placement.ended_on,
            outcome: placement.outcome,
            site: placement.site.and_then(|id| Some((id, ledger.structure.sites.get(&id)?.name.clone()))),
        });
    }
    let due: Vec<LotId> = ledger.lots.values().filter(|l| owes(ledger, l.id, year)).map(|l| l.id).collect();
    worked.extend(due);
    YearFacts {
        year,
        lots: worked.iter().filter_map(|id| lot_fact(ledger, *id, year, language)).collect(),
        people: people.into_iter().filter_map(|id| person_fact(ledger, id)).collect(),
        placements,
        hours,
        pledges: pledges(ledger, year),
        previous: None,
    }
}

/// Commitments in other units of the contracts under way in the year.
fn pledges(ledger: &Ledger, year: i32) -> Vec<PledgeFact> {
    let all =
        ledger.structure.pledges.iter().flat_map(|(contract, list)| list.iter().map(|p| (*contract, p)));
    all.filter_map(|(id, pledge)| {
        let contract = ledger.contracts.get(&id)?;
        let mut lots = ledger.contract_lots.get(&id).into_iter().flatten();
        let spans =
            lots.any(|lot| pledge.lot.is_none_or(|only| only == *lot) && under_way(ledger, *lot, year));
        let measures = ledger.structure.measures.get(&pledge.id).into_iter().flatten();
        let readings: Vec<MeasureFacts> =
            measures.map(|m| MeasureFacts { on_date: m.on_date, value: m.value }).collect();
        let told = readings.iter().any(|m| m.on_date.year() == year);
        let unit = assets().ok()?.pledge_units.iter().find(|u| u.code == pledge.unit)?;
        let at = |day| reached(unit.reading, pledge.target, &readings, day).reached;
        (spans || told).then(|| PledgeFact {
            id: pledge.id,
            contract: id,
            contract_label: contract_label(contract),
            buyer: contract.buyer,
            label: pledge.label.clone(),
            unit: Coded::key(unit.code.clone(), format!("pledge-unit-{}", unit.code)),
            reading: unit.reading,
            target: pledge.target,
            before: at(last_day(year - 1)),
            reached: at(last_day(year)),
        })
    })
    .collect()
}

fn contract_label(contract: &Contract) -> String {
    [contract.reference.as_str(), &contract.title].join(" ").trim().to_owned()
}

fn owes(ledger: &Ledger, lot: LotId, year: i32) -> bool {
    ledger.commitment_lines(lot).is_some() && under_way(ledger, lot, year)
}

/// An awarded lot whose days touch the year.
fn under_way(ledger: &Ledger, lot: LotId, year: i32) -> bool {
    let running =
        ledger.lots.get(&lot).is_some_and(|l| matches!(l.status, LotStatus::Running | LotStatus::Closed));
    running
        && ledger.lot_span(lot).is_some_and(|s| {
            s.starts_on <= last_day(year) && s.ends_on.is_none_or(|end| end >= first_day(year))
        })
}

fn lot_fact(ledger: &Ledger, id: LotId, year: i32, language: Language) -> Option<LotFact> {
    let lot = ledger.lots.get(&id)?;
    let contract = ledger.contracts.get(&lot.contract)?;
    let lines = ledger.commitment_lines(id).unwrap_or_default();
    let trade = assets().ok().and_then(|a| a.trades.get(&lot.trade));
    let buyer = contract.buyer.and_then(|b| ledger.organisations.get(&b));
    let before = YearMonth::new(year, 1)?;
    let done_before = ledger
        .placements_on(id)
        .filter_map(|p| ledger.hours.get(&p.id))
        .flat_map(|l| l.range(..before).map(|(_, l)| l.counted.counted))
        .sum();
    let company = |p: &clausier_store::tables::Party| CompanyFact {
        id: p.organisation,
        name: ledger.organisation_name(p.organisation),
        role: p.role,
    };
    let kind = buyer.map(|b| b.buyer_kind.as_str()).unwrap_or_default();
    Some(LotFact {
        id,
        label: ledger.lot_name(id, language),
        contract: contract.id,
        contract_label: contract_label(contract),
        operation: contract.operation.and_then(|o| Some((o, ledger.operations.get(&o)?.name.clone()))),
        buyer: buyer.map(|b| (b.id, b.name.clone())),
        buyer_kind: if kind.is_empty() {
            Coded::unsaid()
        } else {
            Coded::key(kind, format!("buyer-kind-{kind}"))
        },
        trade: trade.map_or_else(Coded::unsaid, |t| Coded::key(t.code.clone(), t.label())),
        sector: trade.map_or_else(Coded::unsaid, |t| Coded::key(t.sector.label(), t.sector.label())),
        amount: lot.amount,
        status: lot.status,
        initial: lines.iter().filter(|l| l.kind == CommitmentKind::Initial).map(|l| l.hours).sum(),
        exempted: exempted_at(&lines, last_day(year)),
        due: due_at(&lines, last_day(year)),
        done_before,
        companies: ledger.parties.get(&id).into_iter().flatten().map(company).collect(),
    })
}

/// The one criterion of a person that statistics count.
pub(crate) fn main_criterion(ledger: &Ledger, id: PersonId) -> Coded {
    let criteria = ledger.criteria.get(&id).into_iter().flatten();
    let main = criteria.clone().find(|c| c.main).or_else(|| criteria.clone().next());
    let label = |code: &str| {
        let rules = assets().ok().map(|a| &a.eligibility);
        rules.and_then(|r| r.criterion(code)).map_or_else(|| format!("criterion-{code}"), |r| r.label.clone())
    };
    main.map_or_else(Coded::unsaid, |c| Coded::key(c.code.clone(), label(&c.code)))
}

fn person_fact(ledger: &Ledger, id: PersonId) -> Option<PersonFact> {
    let person = ledger.people.get(&id)?;
    let first_month = ledger
        .placements_of(id)
        .filter_map(|p| ledger.hours.get(&p.id))
        .flat_map(|l| l.iter().filter(|(_, l)| !l.counted.counted.is_zero()).map(|(m, _)| *m))
        .min();
    let prescriber = shown_prescriber(&person.prescriber_kind);
    Some(PersonFact {
        id,
        sex: person.sex,
        birth_on: person.birth_on,
        level: person.level,
        main_criterion: main_criterion(ledger, id),
        qpv: person.qpv,
        commune: if person.commune.is_empty() {
            Coded::unsaid()
        } else {
            Coded::text(person.commune.clone(), person.commune.clone())
        },
        prescriber: if prescriber.is_empty() {
            Coded::unsaid()
        } else {
            Coded::key(prescriber, format!("prescriber-{prescriber}"))
        },
        first_month,
    })
}

/// Kinds of referring body whose name tells of an offence, an addiction or child protection: shown as "other" in
/// every report, as the State's own exports do (les-emplois, `prescribers/enums.py`, read in August 2026).
const SENSITIVE_PRESCRIBERS: &[&str] =
    &["SPIP", "PJJ", "ASE", "PENSION", "CIDFF", "CSAPA", "CAARUD", "PREVENTION"];

fn shown_prescriber(kind: &str) -> &str {
    if SENSITIVE_PRESCRIBERS.contains(&kind) { "OTHER" } else { kind }
}
