//! The fictional office on real files.

use super::{DemoSize, DemoSummary, fill};
use chrono::{Datelike, NaiveDate};
use clausier_domain::execution::plus_months;
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, LotId, PersonId, YearMonth};
use clausier_domain::siret;
use clausier_domain::vocabulary::{HourStatus, LotStatus, NeedStatus, PersonStatus, ProposalStatus};
use clausier_store::tables::{
    Calibration, CalibrationLine, Commitment, Contract, Criterion, HourLine, Lot, Need, Organisation, Person,
    Placement, Proof, Proposal, Setting,
};
use clausier_store::{Action, Record, Secret, Store, StoreError};
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

struct Made {
    _folder: tempfile::TempDir,
    store: Store,
    summary: DemoSummary,
    took: Duration,
}

impl Made {
    fn all<R: Record>(&self) -> Vec<R> {
        self.store.read::<_, StoreError>(|r| r.all::<R>()).unwrap()
    }

    fn lot(&self, contract: &str, number: i64) -> Lot {
        let contract = self.all::<Contract>().into_iter().find(|c| c.title == contract).unwrap();
        self.all::<Lot>().into_iter().find(|l| l.contract == contract.id && l.number == number).unwrap()
    }

    fn validated(&self, lot: LotId) -> i64 {
        let placements: BTreeSet<_> =
            self.all::<Placement>().into_iter().filter(|p| p.lot == lot).map(|p| p.id).collect();
        let lines = self.all::<HourLine>().into_iter();
        let counted =
            lines.filter(|l| placements.contains(&l.placement) && l.status == HourStatus::Validated);
        counted.map(|l| l.hours).sum::<Hours>().get()
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn made(today: &str, size: DemoSize) -> Made {
    let folder = tempfile::tempdir().unwrap();
    let secret = Secret::Passphrase("une phrase assez longue".into());
    let store = Store::create(&folder.path().join("demo.clausier"), &secret).unwrap().store;
    let action = Action {
        message: Message::new("demo-made"),
        at: format!("{today}T09:42:00"),
        actor: "C. Nadal".into(),
    };
    let started = Instant::now();
    let summary = store.write::<_, StoreError>(action, |tx| fill(tx, day(today), size)).unwrap().value;
    Made { _folder: folder, store, summary, took: started.elapsed() }
}

const DAY: &str = "2026-11-23";
/// Today in every corner: month ends, the first days of a month, a leap day.
const DAYS: &[&str] = &[DAY, "2026-12-01", "2026-12-10", "2027-01-31", "2028-02-29", "2026-11-11"];

#[test]
fn the_office_has_the_size_asked_for() {
    let made = made(DAY, DemoSize::office());
    let s = made.summary;
    assert_eq!((s.operations, s.contracts, s.lots, s.people, s.organisations), (12, 30, 70, 160, 34));
    assert!((3_800..=4_200).contains(&s.hour_lines), "{} lines", s.hour_lines);
    assert_eq!(made.all::<HourLine>().len(), s.hour_lines);
    assert_eq!(made.all::<Lot>().iter().filter(|l| l.status == LotStatus::Running).count(), 12);
    let open: Vec<Need> = made.all::<Need>().into_iter().filter(|n| n.status == NeedStatus::Open).collect();
    assert_eq!(open.iter().map(|n| n.seats).sum::<i64>(), 7);
    let followed = made.all::<Person>().into_iter().filter(|p| p.status == PersonStatus::Active).count();
    assert_eq!(followed, 74);
    let today = day(DAY);
    let in_post: BTreeSet<PersonId> = made
        .all::<Placement>()
        .into_iter()
        .filter(|p| p.ended_on.is_none() && p.starts_on <= today && p.ends_on.is_none_or(|e| e >= today))
        .map(|p| p.person)
        .collect();
    assert_eq!(followed - in_post.len(), 23, "available people");
    let settings: BTreeMap<String, String> =
        made.all::<Setting>().into_iter().map(|s| (s.name, s.value)).collect();
    assert_eq!(settings["user_name"], "Claire Nadal");
    assert_eq!(settings["demo"], "1");
    for organisation in made.all::<Organisation>() {
        assert!(organisation.siret.starts_with("000"), "{}", organisation.siret);
        assert_eq!(siret::check(&organisation.siret), siret::SiretCheck::Valid);
        assert!(organisation.email.ends_with("@example.org"));
    }
}

#[test]
fn the_same_day_makes_the_same_office() {
    let digest = |today| made(today, DemoSize::office()).store.content_digest().unwrap();
    assert_eq!(digest(DAY), digest(DAY));
    assert_ne!(digest(DAY), digest("2027-03-18"));
}

#[test]
fn an_undo_takes_the_whole_office_back() {
    let made = made(DAY, DemoSize::office());
    made.store.undo("t", "a").unwrap();
    assert!(made.all::<Person>().is_empty() && made.all::<Setting>().is_empty());
}

#[test]
fn the_office_is_as_sound_on_any_day() {
    for today in DAYS {
        let made = made(today, DemoSize::office());
        hours_respect_the_rules_but_for_the_two_anomalies(&made, today);
        every_company_declared_every_due_month_but_one(&made, today);
        everybody_at_work_had_a_proof_on_the_first_day(&made, today);
    }
}

fn hours_respect_the_rules_but_for_the_two_anomalies(made: &Made, today: &str) {
    let placements: BTreeMap<_, Placement> = made.all::<Placement>().into_iter().map(|p| (p.id, p)).collect();
    let lots: BTreeMap<_, Lot> = made.all::<Lot>().into_iter().map(|l| (l.id, l)).collect();
    let mut months: BTreeMap<(PersonId, YearMonth), i64> = BTreeMap::new();
    let (mut outside, mut waiting) = (Vec::new(), 0);
    for line in made.all::<HourLine>() {
        let p = &placements[&line.placement];
        let lot = &lots[&p.lot];
        let first = p.starts_on.max(lot.starts_on.unwrap());
        let last = p.ended_on.or(p.ends_on).unwrap().min(lot.ends_on.unwrap());
        let days = (line.month.last_day().min(last) - line.month.first_day().max(first)).num_days() + 1;
        if days < 1 {
            outside.push(line.hours);
        } else {
            assert!(line.hours <= Hours::whole(10 * days), "{today}: {line:?} in {days} days");
        }
        assert!(
            line.declared_on > line.month.last_day() && line.declared_on <= day(today),
            "{today}: {line:?}"
        );
        assert!(line.validated_on.is_none_or(|d| d >= line.declared_on && d <= day(today)));
        assert_eq!(line.status == HourStatus::Validated, line.validated_on.is_some());
        if line.status == HourStatus::Declared {
            waiting += line.hours.get();
        }
        *months.entry((p.person, line.month)).or_default() += line.hours.get();
    }
    assert_eq!(outside, [Hours::whole(28)], "{today}");
    assert_eq!(waiting, 25_200, "{today}");
    let over: Vec<i64> = months.into_values().filter(|h| *h > 18_000).collect();
    assert_eq!(over, [22_400], "{today}");
}

fn every_company_declared_every_due_month_but_one(made: &Made, today: &str) {
    let due = super::sliding::Sliding::new(day(today)).due;
    let mut missing = BTreeSet::new();
    let mut declared = BTreeSet::new();
    let placements: BTreeMap<_, Placement> = made.all::<Placement>().into_iter().map(|p| (p.id, p)).collect();
    for line in made.all::<HourLine>() {
        let p = &placements[&line.placement];
        declared.insert((p.lot, p.employer, line.month));
    }
    for p in placements.values() {
        let last = YearMonth::of(p.ended_on.or(p.ends_on).unwrap()).min(due);
        for month in YearMonth::of(p.starts_on).through(last) {
            if !declared.contains(&(p.lot, p.employer, month)) {
                missing.insert((p.employer, month));
            }
        }
    }
    let sogarnec = made.all::<Organisation>().into_iter().find(|o| o.name == "Sogarnec BTP").unwrap();
    assert_eq!(missing, BTreeSet::from([(sogarnec.id, due)]), "{today}");
}

fn everybody_at_work_had_a_proof_on_the_first_day(made: &Made, today: &str) {
    // Longest lives of proofs as in the shipped criteria.
    let rules: toml::Value =
        toml::from_str(include_str!("../../../../../assets/rules/criteria.toml")).unwrap();
    let life: BTreeMap<String, Option<i64>> = rules["criteria"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| {
            (
                c["code"].as_str().unwrap().to_owned(),
                c.get("max_age_months").and_then(toml::Value::as_integer),
            )
        })
        .collect();
    let kinds: BTreeSet<String> = rules["criteria"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|c| c["proofs"].as_array().unwrap().iter().map(|p| p.as_str().unwrap().to_owned()))
        .collect();
    let mut hired: BTreeMap<PersonId, NaiveDate> = BTreeMap::new();
    let mut last: BTreeMap<PersonId, NaiveDate> = BTreeMap::new();
    for p in made.all::<Placement>() {
        let first = hired.entry(p.person).or_insert(p.starts_on);
        *first = p.starts_on.min(*first);
    }
    for line in made.all::<HourLine>() {
        let p: Placement = made.store.read::<_, StoreError>(|r| r.get(line.placement.0)).unwrap();
        let month = last.entry(p.person).or_insert(line.month.first_day());
        *month = line.month.first_day().max(*month);
    }
    let criteria: BTreeMap<_, Criterion> = made.all::<Criterion>().into_iter().map(|c| (c.id, c)).collect();
    let mut proven = BTreeSet::new();
    for proof in made.all::<Proof>() {
        let criterion = &criteria[&proof.criterion];
        assert!(kinds.contains(&proof.kind), "{}", proof.kind);
        assert!(proof.seen_on <= day(today), "{proof:?}");
        let issued = proof.issued_on.unwrap();
        let aged = life[&criterion.code].map(|months| plus_months(issued, months));
        let until = [aged, proof.valid_until].into_iter().flatten().min();
        let Some(first) = hired.get(&criterion.person) else { continue };
        if issued <= *first && proof.seen_on <= *first && until.is_none_or(|u| u >= *first) {
            proven.insert(criterion.person);
        }
    }
    let people: BTreeSet<PersonId> = hired.keys().copied().collect();
    assert_eq!(people.difference(&proven).count(), 0, "{today}");
    for (person, month) in last {
        assert!(month <= plus_months(hired[&person], 24), "{today}: hours after 24 months");
    }
}

#[test]
fn the_first_lot_is_the_one_of_the_screens() {
    let made = made(DAY, DemoSize::office());
    let lot = made.lot("Nouvel hôpital", 2);
    assert_eq!(made.validated(lot.id), 494_400);
    assert_eq!((lot.starts_on.unwrap(), lot.ends_on.unwrap()), (day("2026-02-02"), day("2027-04-30")));
    let people: BTreeMap<PersonId, Person> = made.all::<Person>().into_iter().map(|p| (p.id, p)).collect();
    let mut totals: BTreeMap<String, i64> = BTreeMap::new();
    let placements: BTreeMap<_, Placement> = made.all::<Placement>().into_iter().map(|p| (p.id, p)).collect();
    for line in made.all::<HourLine>().iter().filter(|l| placements[&l.placement].lot == lot.id) {
        *totals.entry(people[&placements[&line.placement].person].last_name.clone()).or_default() +=
            line.hours.get();
    }
    for (name, hours) in
        [("Belkacem", 933), ("Keita", 420), ("Petit", 763), ("Marchand", 301), ("Diarra", 777)]
    {
        assert_eq!(totals[name], hours * 100, "{name}");
    }
    assert_eq!(totals.len(), 11);
    let diarra = people.values().find(|p| p.last_name == "Diarra").unwrap();
    let first = placements.values().filter(|p| p.person == diarra.id).map(|p| p.starts_on).min().unwrap();
    assert_eq!(plus_months(first, 24), day("2026-11-29"));
}

#[test]
fn the_running_lots_stand_where_the_home_screen_shows_them() {
    let made = made(DAY, DemoSize::office());
    let commitments: Vec<Commitment> = made.all();
    let running: Vec<Lot> =
        made.all::<Lot>().into_iter().filter(|l| l.status == LotStatus::Running).collect();
    let owed: i64 =
        commitments.iter().filter(|c| running.iter().any(|l| l.id == c.lot)).map(|c| c.hours.get()).sum();
    assert_eq!(owed, 3_520_000);
    assert_eq!(running.iter().map(|l| made.validated(l.id)).sum::<i64>(), 2_046_450);
    // What signed contracts still bring from November, against the gap of the screen.
    let next = day("2026-11-01");
    for (contract, number, gap) in [
        ("Nouvel hôpital", 2, -966),
        ("Les Tilleuls", 1, 20),
        ("Nettoyage des écoles", 1, 140),
        ("Tramway B", 4, -320),
        ("Tramway B", 6, 26),
        ("Collège Simone-Weil", 3, 14),
        ("Collecte des déchets", 2, 25),
        ("Maintenance CVC", 1, -268),
        ("Musée", 5, 8),
        ("Voiries communales", 1, -110),
        ("Traiteur", 1, 21),
        ("Tours Pergaud", 1, 15),
    ] {
        let lot = made.lot(contract, number);
        let mut coming = 0;
        for p in made.all::<Placement>().into_iter().filter(|p| p.lot == lot.id && p.ended_on.is_none()) {
            let hours = p.weekly_hours.get();
            assert!((350..=3_500).contains(&hours), "{contract}: {hours}");
            let mut end = p.ends_on.unwrap().min(lot.ends_on.unwrap());
            if p.starts_on == day("2026-03-02") && contract == "Nouvel hôpital" {
                end = day("2026-11-29");
            }
            for month in YearMonth::of(next).through(YearMonth::of(end)) {
                let days = (month.last_day().min(end) - month.first_day()).num_days() + 1;
                coming += Hours::new(hours * 52 * days).scaled(1, 12 * month.days()).get();
            }
        }
        let owed: i64 = commitments.iter().filter(|c| c.lot == lot.id).map(|c| c.hours.get()).sum();
        let found = (made.validated(lot.id) + coming - owed) / 100;
        assert!((found - gap).abs() <= 8, "{contract} {number}: {found} instead of {gap}");
    }
}

#[test]
fn the_tender_asks_for_the_hours_of_the_screen() {
    let made = made(DAY, DemoSize::office());
    let lines: Vec<CalibrationLine> = made.all();
    let total = |name: &str| {
        let scenario = made.all::<Calibration>().into_iter().find(|c| c.name == name).unwrap();
        lines.iter().filter(|l| l.calibration == scenario.id).map(|l| l.rounded).sum::<Hours>()
    };
    assert_eq!(total("Retenu"), Hours::whole(4_430));
    assert_eq!(total("Prudent"), Hours::whole(3_760));
    assert_eq!(total("Ambitieux"), Hours::whole(5_770));
    let tender =
        made.all::<Contract>().into_iter().find(|c| c.title == "Résidence Les Tilleuls, phase 2").unwrap();
    assert_eq!(tender.launch_on, Some(day("2026-12-01")));
}

#[test]
fn what_was_sent_before_is_whole() {
    let made = made(DAY, DemoSize::office());
    let sent: Vec<Calibration> =
        made.all::<Calibration>().into_iter().filter(|c| c.sent_on.is_some()).collect();
    assert_eq!(sent.len(), 4);
    for calibration in sent {
        let snapshot: crate::view::studio::Snapshot = serde_json::from_str(&calibration.snapshot).unwrap();
        let lots = made.all::<Lot>().into_iter().filter(|l| l.contract == calibration.contract).count();
        assert_eq!(snapshot.lines.len(), lots);
        assert_eq!(snapshot.total, snapshot.lines.iter().filter_map(|l| l.kept).sum());
    }
}

#[test]
fn codes_are_those_of_the_shipped_tables() {
    let trades: toml::Value =
        toml::from_str(include_str!("../../../../../assets/profiles/trades.toml")).unwrap();
    let known: BTreeSet<&str> =
        trades["trades"].as_array().unwrap().iter().map(|t| t["code"].as_str().unwrap()).collect();
    let made = made(DAY, DemoSize::office());
    for lot in made.all::<Lot>() {
        assert!(known.contains(lot.trade.as_str()), "{}", lot.trade);
    }
    for wish in made.all::<clausier_store::tables::Wish>() {
        assert!(known.contains(wish.trade.as_str()), "{}", wish.trade);
    }
}

#[test]
fn it_is_made_at_once() {
    let made = made(DAY, DemoSize::office());
    assert!(made.took < Duration::from_secs(3), "{:?}", made.took);
}

#[test]
fn shares_of_people_look_like_those_of_real_offices() {
    let made = made(DAY, DemoSize::office());
    let people = made.all::<Person>();
    let women = people.iter().filter(|p| p.sex == clausier_domain::vocabulary::Sex::F).count();
    assert!((40..=70).contains(&women), "{women} women");
    let names: BTreeSet<_> = people.iter().map(|p| (&p.first_name, &p.last_name)).collect();
    assert_eq!(names.len(), people.len(), "no namesakes");
    assert!(
        people
            .iter()
            .all(|p| p.birth_on.is_some_and(|b| b.year() > 1960) && p.phone.starts_with("06 39 98 "))
    );
    let placements = made.all::<Placement>();
    let several =
        people.iter().filter(|p| placements.iter().filter(|x| x.person == p.id).count() > 1).count();
    assert!(several > 80, "{several} people with several placements");
}

#[test]
fn a_refusal_says_why_in_the_offices_own_codes() {
    let made = made(DAY, DemoSize::office());
    let refused: Vec<Proposal> =
        made.all::<Proposal>().into_iter().filter(|p| p.status == ProposalStatus::Refused).collect();
    assert!(refused.len() > 20, "{}", refused.len());
    for proposal in refused {
        assert!(crate::proposals::REFUSALS.contains(&proposal.reason.as_str()), "{}", proposal.reason);
        assert!(proposal.decided_on.is_some_and(|d| d >= proposal.proposed_on));
    }
}

#[test]
fn the_home_screen_shows_every_kind_of_point() {
    for today in DAYS {
        let clock = crate::clock::Clock::fixed(day(today));
        let session = crate::session::Session::new(None, clock, Box::new(crate::files::NoChooser));
        crate::session::open_demo(&session, crate::view::Nothing {}).unwrap();
        let dossier = session.dossier().unwrap();
        let desk =
            crate::session::Desk { dossier: &dossier, session: &session, progress: &crate::session::Silent };
        let home = crate::home::home(&desk, crate::view::Nothing {}).unwrap();
        let kinds: BTreeSet<&str> = home.points.iter().map(|p| p.kind.as_str()).collect();
        for kind in [
            "lot_late",
            "declaration_missing",
            "hours_to_check",
            "proof_expiring",
            "eligibility_ending",
            "contract_ending",
            "calibration_due",
            "lot_ending",
        ] {
            assert!(kinds.contains(kind), "{today}: no {kind}");
        }
        assert!(home.points.len() < 20, "{today}: {} points", home.points.len());
    }
}

#[test]
fn one_pass_is_suspended_one_extended_one_ends_soon_as_the_rules_allow() {
    use clausier_domain::eligibility::{
        ExtensionContext, PassStanding, check_extension, check_suspension, pass_state,
    };
    let rules = &crate::assets::assets().unwrap().eligibility;
    for today in DAYS {
        let made = made(today, DemoSize::office());
        let clock = crate::clock::Clock::fixed(day(today));
        let dossier = crate::dossier::Dossier::new(made.store, clock);
        let ledger = dossier.ledger().unwrap();
        let mut standings = Vec::new();
        for pass in ledger.pathways.passes.values().flatten() {
            let mut facts = ledger.pathways.pass_facts(pass, None);
            let state = pass_state(&facts, day(today), &rules.iae);
            let extended = !facts.extensions.is_empty();
            let soon = (state.ends_on - day(today)).num_days() <= 60;
            standings.push((state.standing, extended, soon));
            for event in std::mem::take(&mut facts.suspensions) {
                check_suspension(&facts, &event, &rules.iae).unwrap();
            }
            for event in std::mem::take(&mut facts.extensions) {
                let context =
                    ExtensionContext { birth_on: ledger.people[&pass.person].birth_on, structures: &[] };
                check_extension(&facts, &event, context, &rules.iae).unwrap();
            }
        }
        let count = |wanted: &dyn Fn(&(PassStanding, bool, bool)) -> bool| {
            standings.iter().filter(|s| wanted(s)).count()
        };
        assert_eq!(count(&|s| s.0 == PassStanding::Suspended), 1, "{today}");
        assert_eq!(count(&|s| s.1 && s.0 == PassStanding::Running), 1, "{today}");
        assert_eq!(count(&|s| s.2 && s.0 == PassStanding::Running), 1, "{today}");
        let checked = ledger.people.values().filter(|p| p.qpv_checked_on.is_some());
        assert!(checked.clone().count() > 20 && checked.clone().all(|p| !p.qpv_source.is_empty()));
        assert!(ledger.pathways.absences.len() >= 2 && ledger.pathways.accompaniments.len() >= 4);
    }
}

#[test]
fn one_person_has_two_sheets_for_the_doubles_to_show() {
    for today in DAYS {
        let clock = crate::clock::Clock::fixed(day(today));
        let session = crate::session::Session::new(None, clock, Box::new(crate::files::NoChooser));
        crate::session::open_demo(&session, crate::view::Nothing {}).unwrap();
        let dossier = session.dossier().unwrap();
        let desk =
            crate::session::Desk { dossier: &dossier, session: &session, progress: &crate::session::Silent };
        let found = crate::people::twins(&desk, crate::view::Nothing {}).unwrap();
        assert_eq!(found.total, 1, "{today}: {:?}", found.pairs);
        assert_eq!(found.pairs[0].confidence, "sure");
    }
}
