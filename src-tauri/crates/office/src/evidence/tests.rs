//! Proofs on the fictional office: noted, taken back, and what they leave unproven.

use super::*;
use crate::history::undo;
use crate::test_office::{TODAY, TestOffice};
use crate::view::Nothing;
use crate::view::evidence::MissingHours;
use clausier_domain::quantity::Hours;
use clausier_domain::vocabulary::LotStatus;
use std::ops::Deref;

struct Office(TestOffice);

impl Deref for Office {
    type Target = TestOffice;
    fn deref(&self) -> &TestOffice {
        &self.0
    }
}

/// The fictional office.
fn office() -> Office {
    Office(TestOffice::demo())
}

impl Office {
    /// A running lot, and a company of several people whose declared hours no proof covers.
    fn lot(&self) -> (i64, MissingHours) {
        let ledger = self.desk().ledger().unwrap();
        let declared = |placement: i64| {
            let lines = ledger.hours.get(&PlacementId(placement)).into_iter().flat_map(|l| l.values());
            lines.map(|l| l.line.status).any(|status| status == HourStatus::Declared)
        };
        let wanted = |g: &MissingHours| g.posts.len() > 1 && g.posts.iter().any(|p| declared(p.placement));
        let running = ledger.lots.values().filter(|l| l.status == LotStatus::Running);
        let mut found = running.filter_map(|l| {
            let groups = self.view(l.id.0).missing.hours;
            groups.into_iter().find(wanted).map(|group| (l.id.0, group))
        });
        found.next().unwrap()
    }

    fn view(&self, lot: i64) -> EvidenceView {
        evidence(&self.desk(), EvidenceQuery { lot: Some(lot), ..EvidenceQuery::default() }).unwrap()
    }

    fn statuses(&self) -> Vec<(i64, YearMonth, HourStatus)> {
        let ledger = self.desk().ledger().unwrap();
        let lines = ledger.hours.values().flat_map(|l| l.values());
        lines.map(|l| (l.line.id.0, l.line.month, l.line.status)).collect()
    }

    fn digest(&self) -> String {
        self.dossier.store.content_digest().unwrap()
    }
}

fn ask(lot: i64, group: &MissingHours) -> EvidenceInput {
    EvidenceInput {
        kind: group.usual.clone(),
        lot: Some(lot),
        organisation: Some(group.organisation),
        from: group.months.first().map(|r| r.from),
        to: group.months.last().map(|r| r.to),
        seen_on: TODAY.to_owned(),
        ..EvidenceInput::default()
    }
}

fn field(refused: Result<Saved, OfficeError>) -> String {
    match refused {
        Err(OfficeError::Field { field, .. }) => field,
        other => panic!("not refused by a field: {other:?}"),
    }
}

#[test]
fn one_proof_covers_months_of_a_whole_company_and_one_undo_takes_it_back() {
    let office = office();
    let (lot, group) = office.lot();
    let (before, digest, statuses) = (office.view(lot), office.digest(), office.statuses());
    let saved = save_evidence(&office.desk(), ask(lot, &group)).unwrap();
    assert!(saved.done.is_some() && saved.id > 0);
    let after = office.view(lot);
    assert_eq!(after.missing.total, before.missing.total - group.hours);
    assert!(after.missing.hours.iter().all(|g| g.organisation != group.organisation));
    let record = after.records.iter().find(|r| r.id == saved.id).unwrap();
    assert!(record.hours >= group.hours, "{record:?}");
    assert_eq!((record.seen_by.as_str(), record.placement), ("Claire Nadal", None));
    // Declared hours that gained a proof are evidenced; nothing else moved.
    let now = office.statuses();
    let mut moved = 0;
    for (was, is) in statuses.iter().zip(&now) {
        if was != is {
            moved += 1;
            assert_eq!((was.2, is.2), (HourStatus::Declared, HourStatus::Evidenced));
        }
    }
    assert!(moved > 0, "the lot has declared hours");
    remove_evidence(&office.desk(), ById { id: saved.id }).unwrap();
    assert_eq!(office.statuses(), statuses, "what the proof had moved came back");
    undo(&office.desk(), Nothing {}).unwrap();
    assert_eq!(office.statuses(), now);
    undo(&office.desk(), Nothing {}).unwrap();
    assert_eq!(office.digest(), digest);
}

#[test]
fn gaps_add_up_to_the_lines_without_a_proof() {
    let office = office();
    let ledger = office.desk().ledger().unwrap();
    let all = evidence(&office.desk(), EvidenceQuery::default()).unwrap();
    let by_lot: Hours = ledger.lots.keys().map(|l| office.view(l.0).missing.total).sum();
    assert_eq!(all.missing.total, by_lot);
    assert!(all.missing.total > Hours::ZERO && !all.records.is_empty());
    let mut companies = Hours::ZERO;
    for organisation in ledger.organisations.keys() {
        let query = EvidenceQuery { organisation: Some(organisation.0), ..EvidenceQuery::default() };
        let view = evidence(&office.desk(), query).unwrap();
        let own = view.missing.hours.iter().filter(|g| g.organisation == organisation.0);
        companies += own.map(|g| g.hours).sum();
    }
    assert_eq!(companies, all.missing.total);
    let month = |m| EvidenceQuery { from: Some(m), to: Some(m), ..EvidenceQuery::default() };
    let by_month: Hours =
        all.months.iter().map(|m| evidence(&office.desk(), month(*m)).unwrap().missing.total).sum();
    assert_eq!(by_month, all.missing.total);
}

#[test]
fn a_hire_is_proven_by_the_contract_of_those_named() {
    let office = office();
    let (lot, group) = office.lot();
    let named: Vec<i64> = group.posts.iter().map(|p| p.placement).collect();
    let contract = EvidenceInput {
        kind: "work_contract".into(),
        placements: named.clone(),
        from: None,
        to: None,
        ..ask(lot, &group)
    };
    let gone = |view: &EvidenceView| view.missing.hires.iter().all(|h| !named.contains(&h.placement));
    let whole = EvidenceInput { placements: Vec::new(), ..contract.clone() };
    assert_eq!(field(save_evidence(&office.desk(), whole)), "placements");
    save_evidence(&office.desk(), contract.clone()).unwrap();
    let view = office.view(lot);
    assert!(gone(&view));
    assert_eq!(view.records.iter().filter(|r| r.kind == "work_contract").count(), named.len());
    assert_eq!(field(save_evidence(&office.desk(), contract)), "kind", "noted twice");
}

#[test]
fn absurd_proofs_are_refused_by_their_field() {
    let office = office();
    let (lot, group) = office.lot();
    let (good, digest) = (ask(lot, &group), office.digest());
    let month = |n| YearMonth::from_number(n);
    let elsewhere =
        office.desk().ledger().unwrap().placements.values().find(|p| p.lot.0 != lot).map(|p| p.id.0).unwrap();
    for (wrong, asked) in [
        ("kind", EvidenceInput { kind: "passport".into(), ..good.clone() }),
        ("kind", EvidenceInput { kind: String::new(), ..good.clone() }),
        ("lot", EvidenceInput { lot: Some(99_999), ..good.clone() }),
        ("lot", EvidenceInput { lot: None, organisation: None, ..good.clone() }),
        ("organisation", EvidenceInput { organisation: Some(99_999), ..good.clone() }),
        ("placements", EvidenceInput { placements: vec![elsewhere], ..good.clone() }),
        ("placements", EvidenceInput { placements: vec![-1], ..good.clone() }),
        ("from", EvidenceInput { from: None, to: None, ..good.clone() }),
        ("to", EvidenceInput { from: month(202_610), to: month(202_609), ..good.clone() }),
        ("to", EvidenceInput { from: month(202_610), to: month(202_612), ..good.clone() }),
        ("to", EvidenceInput { from: month(200_001), to: month(202_610), ..good.clone() }),
        ("seen_on", EvidenceInput { seen_on: "2026-11-24".into(), ..good.clone() }),
        ("seen_on", EvidenceInput { seen_on: "hier".into(), ..good.clone() }),
        ("note", EvidenceInput { note: "x".repeat(501), ..good.clone() }),
        ("note", EvidenceInput { note: "1 85 05 78 006 084 36".into(), ..good.clone() }),
        ("file", EvidenceInput { file: Some("f99".into()), ..good }),
    ] {
        assert_eq!(field(save_evidence(&office.desk(), asked.clone())), wrong, "{asked:?}");
    }
    assert!(remove_evidence(&office.desk(), ById { id: 99_999 }).is_err());
    assert_eq!(office.digest(), digest, "nothing was written");
}

#[test]
fn a_file_is_known_by_its_content_and_never_by_its_place() {
    let office = office();
    let (lot, group) = office.lot();
    let folder = office.folder.path().join("dossier privé");
    std::fs::create_dir(&folder).unwrap();
    let (file, copy, other) =
        (folder.join("relevé octobre.pdf"), folder.join("copie.pdf"), folder.join("autre.pdf"));
    std::fs::write(&file, b"hours of October").unwrap();
    std::fs::write(&copy, b"hours of October").unwrap();
    std::fs::write(&other, b"hours of October, changed").unwrap();
    let ticket = |path: &Path| office.session.ticket(path);
    let attached = EvidenceInput { file: Some(ticket(&file)), ..ask(lot, &group) };
    let saved = save_evidence(&office.desk(), attached).unwrap();
    let seen = |path: &Path| evidence_file(&office.desk(), EvidenceFile { file: ticket(path) }).unwrap();
    assert_eq!(seen(&copy).known.iter().map(|e| e.id).collect::<Vec<_>>(), [saved.id]);
    assert!(seen(&other).known.is_empty());
    let record = office.view(lot).records.into_iter().find(|r| r.id == saved.id).unwrap();
    assert_eq!(record.file_name, "relevé octobre.pdf");
    assert_eq!(record.digest, "bf430de57ae0c816cbcde02a9dd6cc4c068e57d337f32d362e420d344a67f897");
    let whole = serde_json::to_string(&office.view(lot)).unwrap();
    assert!(!whole.contains("dossier privé"));
    let missing = EvidenceInput { file: Some(ticket(&folder)), ..ask(lot, &group) };
    assert_eq!(field(save_evidence(&office.desk(), missing)), "file", "a folder is no file");
}

/// Every kind has its name in both languages, and every company's usual kind is one of them.
#[test]
fn kinds_are_named() {
    let kinds = &assets().unwrap().evidence_kinds;
    for kind in kinds {
        let key = format!("evidence-kind-{}", kind.code.replace('_', "-"));
        for language in [crate::words::Language::French, crate::words::Language::English] {
            assert_ne!(crate::words::text(language, &key), key);
        }
    }
    for usual in ["statement", "payslip", "structure_certificate"] {
        let kind = kinds.iter().find(|k| k.code == usual).unwrap();
        assert!(kind.proves.contains(&Proves::Hours), "{usual}");
    }
}
