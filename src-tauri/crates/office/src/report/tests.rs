//! A contract of 122 places and 26 employers over three calendar years, entered and told without tricks (the case of
//! the colleges of Pas-de-Calais, RTES sheet no. 12, June 2021: 122 schools, 26 structures, 913 employees of whom 687
//! with the RSA, September 2018 to December 2020; hours and spread are invented).

use super::facts;
use crate::clock::Clock;
use crate::dossier::Dossier;
use crate::words::Language;
use chrono::NaiveDate;
use clausier_domain::impact::{ImpactSettings, YearSummary, year_summary};
use clausier_domain::message::Message;
use clausier_domain::quantity::*;
use clausier_domain::vocabulary::*;
use clausier_store::tables::*;
use clausier_store::{Secret, Store, Tx};
use std::collections::BTreeSet;

const SITES: i64 = 122;
const EMPLOYERS: i64 = 26;
const PEOPLE: i64 = 913;
const RSA: i64 = 687;
/// Each person works three months; 26 first months from September 2018 to October 2020.
const MONTHS: i64 = 3;
const STARTS: i64 = 26;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn first_month(person: i64) -> YearMonth {
    YearMonth::new(2018, 9).unwrap().plus(i32::try_from(person % STARTS).unwrap())
}

fn organisation(tx: &Tx<'_>, kind: OrganisationKind, name: String, structure: &str) -> OrganisationId {
    let mut record = Organisation {
        id: OrganisationId(0),
        kind,
        name,
        siret: String::new(),
        buyer_kind: String::new(),
        structure_kind: structure.to_owned(),
        commune: String::new(),
        contact_name: String::new(),
        email: String::new(),
        phone: String::new(),
    };
    tx.insert(&mut record).unwrap();
    record.id
}

/// The lot, awarded to all the structures together.
fn lot(tx: &Tx<'_>, employers: &[OrganisationId]) -> Lot {
    let buyer = organisation(tx, OrganisationKind::Buyer, "Département fictif".into(), "");
    let mut contract = Contract {
        id: ContractId(0),
        operation: None,
        buyer: Some(buyer),
        reference: "COL-2018".into(),
        title: "Entretien des collèges".into(),
        kind: ContractKind::Services,
        status: ContractStatus::Closed,
        cpv: String::new(),
        procedure: String::new(),
        place: String::new(),
        amount: None,
        duration_months: None,
        launch_on: None,
        notified_on: None,
        starts_on: Some(day("2018-09-01")),
        ends_on: Some(day("2020-12-31")),
        social: String::new(),
        decp_uid: String::new(),
        warnings: "[]".into(),
        version: 1,
    };
    tx.insert(&mut contract).unwrap();
    let mut lot = Lot {
        id: LotId(0),
        contract: contract.id,
        number: 1,
        title: "Mise à disposition".into(),
        trade: String::new(),
        amount: None,
        starts_on: None,
        ends_on: None,
        place: String::new(),
        status: LotStatus::Closed,
        max_posts: 1,
    };
    tx.insert(&mut lot).unwrap();
    for (position, organisation) in employers.iter().enumerate() {
        let role = if position == 0 { PartyRole::Lead } else { PartyRole::CoHolder };
        tx.insert(&mut Party {
            id: RowId(0),
            lot: lot.id,
            organisation: *organisation,
            role,
            on_behalf_of: None,
            share: BasisPoints::ZERO,
            reference: String::new(),
        })
        .unwrap();
    }
    let owed = Hours::whole(200_000);
    tx.insert(&mut Commitment {
        id: CommitmentId(0),
        lot: lot.id,
        effective_on: day("2018-09-01"),
        kind: CommitmentKind::Initial,
        hours: owed,
        reason: String::new(),
        calibration: None,
    })
    .unwrap();
    lot
}

fn person(tx: &Tx<'_>, number: i64, lot: &Lot, employer: OrganisationId, site: SiteId) {
    let mut person = Person::blank(format!("Fictif {number}"));
    tx.insert(&mut person).unwrap();
    let code = if number <= RSA { "RSA" } else { "DELD" };
    let mut criterion = Criterion { id: CriterionId(0), person: person.id, code: code.into(), main: true };
    tx.insert(&mut criterion).unwrap();
    let first = first_month(number);
    tx.insert(&mut Proof {
        id: ProofId(0),
        criterion: criterion.id,
        kind: "proof-caf".into(),
        seen_on: first.first_day(),
        seen_by: "facilitateur".into(),
        issued_on: Some(first.first_day()),
        valid_until: None,
    })
    .unwrap();
    let mut placement = Placement {
        id: PlacementId(0),
        person: person.id,
        lot: lot.id,
        need: None,
        employer,
        user_company: None,
        modality: Modality::Ai,
        contract_type: "CDD".into(),
        job: String::new(),
        starts_on: first.first_day(),
        ends_on: Some(first.plus(2).last_day()),
        ended_on: Some(first.plus(2).last_day()),
        weekly_hours: Hours::whole(20),
        outcome: Outcome::Unknown,
        site: Some(site),
    };
    tx.insert(&mut placement).unwrap();
    for month in 0..i32::try_from(MONTHS).unwrap() {
        let month = first.plus(month);
        let declared =
            HourLine::declared(placement.id, month, Hours::whole(60), "typed".into(), month.last_day());
        let (status, validated_on) = (HourStatus::Validated, Some(month.last_day()));
        tx.insert(&mut HourLine { status, validated_on, ..declared }).unwrap();
    }
}

fn colleges() -> (tempfile::TempDir, Dossier) {
    let folder = tempfile::tempdir().unwrap();
    let secret = Secret::Passphrase("une phrase assez longue".into());
    let store = Store::create(&folder.path().join("colleges.clausier"), &secret).unwrap().store;
    let dossier = Dossier::new(store, Clock::fixed(day("2021-03-01")));
    let write = |tx: &Tx<'_>| {
        let ai = |n| organisation(tx, OrganisationKind::Siae, format!("Structure fictive {n}"), "AI");
        let employers: Vec<OrganisationId> = (1..=EMPLOYERS).map(ai).collect();
        let lot = lot(tx, &employers);
        let site = |n| {
            let mut site = Site {
                id: SiteId(0),
                contract: lot.contract,
                lot: None,
                name: format!("Collège fictif {n}"),
                commune: "Arras".into(),
                commune_code: String::new(),
            };
            tx.insert(&mut site).unwrap();
            site.id
        };
        let sites: Vec<SiteId> = (1..=SITES).map(site).collect();
        let at = |n: i64, of: usize| usize::try_from(n).unwrap() % of;
        for number in 1..=PEOPLE {
            person(tx, number, &lot, employers[at(number, employers.len())], sites[at(number, sites.len())]);
        }
        let mut pledge = Pledge {
            id: PledgeId(0),
            contract: lot.contract,
            lot: None,
            unit: "apprentices".into(),
            label: "Apprentis accueillis".into(),
            target: 1_000,
            due_on: None,
        };
        tx.insert(&mut pledge).unwrap();
        for (on, value) in [("2018-12-01", 200), ("2019-06-01", 500), ("2020-06-01", 400)] {
            let (id, evidence) = (RowId(0), String::new());
            tx.insert(&mut PledgeMeasure { id, pledge: pledge.id, on_date: day(on), value, evidence })
                .unwrap();
        }
        Ok(())
    };
    dossier.write(Message::new("journal-demo"), write).unwrap();
    (folder, dossier)
}

fn count(summary: &YearSummary, code: &str) -> i64 {
    summary.indicator(code).unwrap().value.unwrap()
}

#[test]
fn three_years_of_one_contract_add_up_to_its_total_by_place_employer_and_person() {
    let (_folder, dossier) = colleges();
    let ledger = dossier.ledger().unwrap();
    let years: Vec<_> = (2018..=2020).map(|year| facts(&ledger, year, Language::French)).collect();
    let told: Vec<YearSummary> = years.iter().map(|f| year_summary(f, &ImpactSettings::default())).collect();

    // What the year is asked for is worked out here from the rule that spread people, not from the report.
    for (year, summary) in (2018..=2020).zip(&told) {
        let worked = |n: i64| (0..3).filter(|m| first_month(n).plus(*m).year() == year).count();
        let people: Vec<i64> = (1..=PEOPLE).filter(|n| worked(*n) > 0).collect();
        let hours: usize = people.iter().map(|n| worked(*n) * 60).sum();
        let distinct = |of: i64| people.iter().map(|n| n % of).collect::<BTreeSet<_>>().len();
        assert_eq!(count(summary, "participants"), i64::try_from(people.len()).unwrap(), "{year}");
        assert_eq!(count(summary, "hours_done"), i64::try_from(hours * 100).unwrap(), "{year}");
        assert_eq!(count(summary, "sites"), i64::try_from(distinct(SITES)).unwrap(), "{year}");
        assert_eq!(count(summary, "employers"), i64::try_from(distinct(EMPLOYERS)).unwrap(), "{year}");
        assert_eq!(count(summary, "companies"), EMPLOYERS, "{year}");
        let places = summary.breakdown("hours_by_site").unwrap();
        assert_eq!(places.total, count(summary, "hours_done"), "{year}: parts add up to the total");
        let rsa = people.iter().filter(|n| **n <= RSA).count();
        let criteria = summary.breakdown("people_by_criterion").unwrap();
        assert_eq!(criteria.row_of("RSA").unwrap().value, i64::try_from(rsa).unwrap(), "{year}");
    }

    // In total, over the three years.
    let done: i64 = told.iter().map(|s| count(s, "hours_done")).sum();
    assert_eq!(done, PEOPLE * MONTHS * 60 * 100);
    assert_eq!(count(&told[2], "hours_done_to_date"), done, "the last year knows what came before");
    let people: BTreeSet<PersonId> = years.iter().flat_map(|f| &f.people).map(|p| p.id).collect();
    assert_eq!(people.len(), usize::try_from(PEOPLE).unwrap(), "nobody is counted in two years' sum twice");
    let sites: BTreeSet<SiteId> =
        years.iter().flat_map(|f| &f.placements).filter_map(|p| p.site.as_ref().map(|(id, _)| *id)).collect();
    assert_eq!(sites.len(), usize::try_from(SITES).unwrap());
}

#[test]
fn what_is_promised_in_another_unit_is_told_apart_from_hours_year_by_year() {
    let (_folder, dossier) = colleges();
    let ledger = dossier.ledger().unwrap();
    let of = |year| {
        let summary = year_summary(&facts(&ledger, year, Language::French), &ImpactSettings::default());
        summary
            .pledges
            .into_iter()
            .map(|p| (p.in_year, p.reached, p.rate.map(BasisPoints::get)))
            .collect::<Vec<_>>()
    };
    assert_eq!(of(2018), [(Some(200), 200, Some(2_000))]);
    assert_eq!(of(2019), [(Some(500), 700, Some(7_000))]);
    assert_eq!(of(2020), [(Some(400), 1_100, Some(11_000))]);
    assert_eq!(of(2021), [], "nothing is promised once the contract is over");
}
