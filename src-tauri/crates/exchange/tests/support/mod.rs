//! A fictional year with every trap of a workbook, and the real words of the product.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper of tests fails loudly")]
#![allow(dead_code, reason = "each test file uses a part of it")]

use chrono::NaiveDate;
use clausier_domain::execution::pledge::Reading;
use clausier_domain::impact::*;
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::*;
use clausier_domain::vocabulary::*;
use clausier_exchange::workbook::*;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use std::ops::ControlFlow;
use std::path::Path;

/// The words of one language, read from the files of the product.
pub struct Locale(FluentBundle<FluentResource>);

impl Locale {
    pub fn read(language: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/locales").join(language);
        let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
        bundle.set_use_isolating(false);
        for file in ["impact.ftl", "workbook.ftl"] {
            let text = std::fs::read_to_string(folder.join(file)).unwrap();
            bundle.add_resource(FluentResource::try_new(text).unwrap()).unwrap();
        }
        Self(bundle)
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let message = self.0.get_message(key).unwrap_or_else(|| panic!("no text for {key}"));
        let mut errors = Vec::new();
        let text = self.0.format_pattern(message.value().unwrap(), args, &mut errors).into_owned();
        assert!(errors.is_empty(), "{key}: {errors:?}");
        text
    }
}

impl Labels for Locale {
    fn text(&self, key: &str) -> String {
        self.format(key, None)
    }

    fn say(&self, message: &Message) -> String {
        let mut args = FluentArgs::new();
        for (name, arg) in &message.args {
            match arg {
                Arg::Count(n) => args.set(name.clone(), *n),
                Arg::Text(text) => args.set(name.clone(), text.clone()),
                Arg::Key(key) => args.set(name.clone(), self.text(key)),
                Arg::Hours(hours) => args.set(name.clone(), format!("{} h", hours.get() / 100)),
                Arg::Date(day) => args.set(name.clone(), day.format("%d/%m/%Y").to_string()),
                other => args.set(name.clone(), format!("{other:?}")),
            }
        }
        self.format(&message.key, Some(&args))
    }
}

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// Trades whose words look like numbers, dates, wildcards, comparisons, truth values and each other.
const TRADES: [&str; 9] = [
    "Peinture",
    "peinture",
    "Gros œuvre",
    "*",
    "> 50 % de main-d’œuvre",
    "=SUM(A1)",
    "Vrai",
    "mars 2026",
    "Étanchéité ~ toiture ?",
];
const CRITERIA: [(&str, &str); 7] = [
    ("rsa", "Bénéficiaires du RSA"),
    ("deld", "Demandeurs d’emploi de longue durée"),
    ("j26", "Moins de 26 ans peu qualifiés"),
    ("sen", "50 ans et plus"),
    ("th", "Travailleurs handicapés"),
    ("pi", "Parents isolés"),
    ("ref", "Réfugiés"),
];
const BUYERS: [&str; 4] =
    ["Ville d’Arvelle", "Ville d’Arvelle", "Département fictif *", "Office \"Habitat & Co\""];

/// A year of an invented office: 12 lots, `people` people, about a contract and a half each.
pub fn year(year: i32, people: i64) -> YearFacts {
    let pick = |n: i64, of: usize| usize::try_from(n).unwrap() % of;
    let lots = (1..=12i64)
        .map(|id| LotFact {
            id: LotId(id),
            label: format!("{id:02} Lot '{id}' <fictif>"),
            contract: ContractId(id / 3),
            contract_label: format!("2026-{:03} Marché fictif", id / 3),
            operation: (id % 4 != 0).then(|| (OperationId(id % 3), format!("Opération {}", id % 3))),
            buyer: (id != 7).then(|| (OrganisationId(id % 4), BUYERS[pick(id, 4)].to_owned())),
            buyer_kind: Coded::text("local", "Collectivité"),
            trade: Coded::text(format!("t{}", id % 9), TRADES[pick(id, 9)]),
            sector: Coded::text(
                format!("s{}", id % 3),
                ["Bâtiment", "Travaux publics", "Services"][pick(id, 3)],
            ),
            amount: (id != 5).then(|| Cents::new(12_345_678 * id + 9)),
            status: LotStatus::ALL[pick(id, 4)],
            initial: Hours::new(620_000 + id * 20_033),
            exempted: Hours::new(if id == 2 { 5_000 } else { 0 }),
            due: Hours::new(620_000 + id * 20_033 - if id == 2 { 5_000 } else { 0 }),
            done_before: Hours::new(id * 7_777),
            companies: (0..=id % 3)
                .map(|part| CompanyFact {
                    id: OrganisationId(100 + (id * 3 + part) % 8),
                    name: format!("Entreprise fictive {}", (id * 3 + part) % 8),
                    role: PartyRole::ALL[pick(part, 4)],
                })
                .collect(),
        })
        .collect();
    let persons = (1..=people)
        .map(|id| PersonFact {
            id: PersonId(id),
            sex: if id % 3 == 0 { Sex::F } else { Sex::M },
            birth_on: (id % 11 != 0).then(|| day(year - 17 - i32::try_from((id * 7) % 45).unwrap(), 3, 4)),
            level: Level::ALL[pick(id * id, 4)],
            main_criterion: {
                // The last two criteria are rare: the guard has to merge them.
                let (code, words) =
                    CRITERIA[[0, 1, 0, 2, 1, 0, 3, 1, 2, 4, 0, 1, 3, 2, 0, 1, 4, 2, 3, 5][pick(id, 20)]];
                let (code, words) = if id == 9 { CRITERIA[6] } else { (code, words) };
                Coded::text(code, words)
            },
            qpv: [Qpv::Yes, Qpv::No, Qpv::No, Qpv::Unchecked][pick(id, 4)],
            commune: Coded::unsaid(),
            prescriber: Coded::unsaid(),
            first_month: YearMonth::new(year - i32::from(id % 3 == 1), 2),
        })
        .collect();
    let placements: Vec<PlacementFact> = (1..=people * 3 / 2)
        .map(|id| PlacementFact {
            id: PlacementId(id),
            person: PersonId(1 + (id * 7) % people),
            lot: LotId(1 + (id + id / 5) % 12),
            employer: (OrganisationId(105 + id % 9), format!("Employeur fictif {}", id % 9)),
            employer_kind: Coded::text("etti", "ETTI"),
            modality: Modality::ALL[pick(id, 6)],
            contract_type: "CDD".to_owned(),
            starts_on: day(year, 1, 5),
            ends_on: (id % 4 != 0).then(|| day(year, 11, 30)),
            ended_on: (id % 3 == 0).then(|| day(year, 10, 31)),
            outcome: Outcome::ALL[pick(id / 3, 6)],
            // Two places on two lots, named so that no search takes one for a pattern; the others have none.
            site: (id % 5 < 2).then(|| (SiteId(id % 5 + 1), format!("École fictive n° {} *", id % 5))),
        })
        .collect();
    let mut hours = Vec::new();
    for placement in &placements {
        let id = placement.id.0;
        for month in 1..=12u32 {
            if (id + i64::from(month)) % 4 == 0 {
                continue;
            }
            let worked = 15_167 - (id * 137 + i64::from(month) * 211) % 9_000;
            let checked = (id + i64::from(month)) % 7 != 0;
            hours.push(HourFact {
                placement: placement.id,
                month: YearMonth::new(year, month).unwrap(),
                counted: Hours::new(if checked { worked } else { 0 }),
                to_check: Hours::new(if checked { 0 } else { worked }),
                rejected: Hours::ZERO,
            });
        }
    }
    let pledge = |id, reading, unit: &str, target, before, reached| PledgeFact {
        id: PledgeId(id),
        contract: ContractId(1),
        contract_label: "Marché fictif".to_owned(),
        buyer: None,
        label: "= promesse fictive".to_owned(),
        unit: Coded::text(unit, unit),
        reading,
        target,
        before,
        reached,
    };
    let pledges = vec![
        pledge(1, Reading::Adds, "Stagiaires", 400, 100, 300),
        pledge(2, Reading::Replaces, "Part", 3_000, 2_750, 1_250),
    ];
    YearFacts { year, lots, people: persons, placements, hours, pledges, previous: None }
}

/// A report on these facts.
pub fn report(facts: &YearFacts, people_rows: PeopleRows) -> YearReport<'_> {
    YearReport {
        facts,
        settings: ImpactSettings::default(),
        office: "Maison de l’emploi fictive".to_owned(),
        scope: "tous les lots suivis".to_owned(),
        known_on: day(facts.year, 10, 31),
        state: ReportState::Provisional { missing_declarations: 1 },
        people_rows,
        sources: vec![Source {
            label: "Relevés d’heures".to_owned(),
            detail: "saisis et validés dans le dossier".to_owned(),
            date: Some(day(facts.year, 10, 31)),
        }],
    }
}

/// Writes without ever stopping.
pub fn write(report: &YearReport<'_>, language: &str) -> WorkbookFile {
    write_year(report, &Locale::read(language), &mut |_, _, _| ControlFlow::Continue(())).unwrap()
}
