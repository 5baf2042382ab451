//! Structures, PASS IAE, absences, proofs and texts on a real file, each act undone.

use super::*;
use crate::clock::Clock;
use crate::dossier::Dossier;
use crate::files::NoChooser;
use crate::session::{Session, Silent};
use crate::view::pathway::{
    AbsenceInput, AccompanimentInput, FreeText, PassEventInput, PassEventView, PassInput, PassView,
};
use crate::view::people::{CriterionInput, ProofInput, StepInput};
use crate::view::{Nothing, Saved};
use clausier_domain::eligibility::{Door, PassRoute};
use clausier_domain::vocabulary::{AbsenceReason, Level, PassEventKind, Qpv, Sex};
use clausier_store::{Secret, Store};

mod sheet;

struct Office {
    _folder: tempfile::TempDir,
    session: Session,
    dossier: Dossier,
}

impl Office {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let secret = Secret::Passphrase("une phrase assez longue".into());
        let store = Store::create(&folder.path().join("bureau.clausier"), &secret).unwrap().store;
        let clock = Clock::fixed("2026-11-23".parse().unwrap());
        let session = Session::new(None, clock, Box::new(NoChooser));
        Self { _folder: folder, session, dossier: Dossier::new(store, clock) }
    }

    fn desk(&self) -> Desk<'_> {
        Desk { dossier: &self.dossier, session: &self.session, progress: &Silent }
    }

    fn person(&self) -> i64 {
        save_person(&self.desk(), mariam()).unwrap().id
    }

    fn view(&self, id: i64) -> PersonView {
        person(&self.desk(), ById { id }).unwrap()
    }

    fn at(&self, id: i64, at: &str) -> EligibilityView {
        eligibility_at(&self.desk(), EligibilityQuery { id, at: at.into() }).unwrap()
    }

    /// The act is one action of the journal, said in both languages; undone it leaves no trace, then it is done again.
    fn undone(&self, act: impl FnOnce(&Desk<'_>) -> Result<Saved, OfficeError>) -> i64 {
        let digest = || self.dossier.store.content_digest().unwrap();
        let before = digest();
        let saved = act(&self.desk()).unwrap();
        assert_ne!(digest(), before, "nothing was done");
        let done = saved.done.unwrap();
        for language in [Language::French, Language::English] {
            let said = crate::words::say(language, &done);
            assert!(said != done.key && !said.contains('{'), "{said}");
        }
        crate::history::undo(&self.desk(), Nothing {}).unwrap();
        assert_eq!(digest(), before, "{}", done.key);
        crate::history::redo(&self.desk(), Nothing {}).unwrap();
        saved.id
    }
}

fn mariam() -> PersonInput {
    PersonInput {
        id: 0,
        last_name: "Keita".into(),
        first_name: "Mariam".into(),
        birth_name: String::new(),
        sex: Sex::F,
        birth_on: Some("1975-04-02".into()),
        phone: "06 39 98 12 34".into(),
        email: "mariam.keita@example.org".into(),
        commune: "Montreval".into(),
        postcode: "99000".into(),
        commune_code: String::new(),
        qpv: Qpv::Unchecked,
        qpv_name: String::new(),
        qpv_checked_on: None,
        qpv_source: String::new(),
        level: Level::Below3,
        radius_km: Some(20),
        licence_b: false,
        vehicle: false,
        public_transport: true,
        weekly_hours: None,
        available_on: None,
        available_until: None,
        skills: String::new(),
        schedule: String::new(),
        referent: String::new(),
        prescriber_kind: String::new(),
        prescriber: String::new(),
        informed_on: None,
        agreed_on: None,
        status: PersonStatus::Active,
        wishes: Vec::new(),
    }
}

fn structure(person: i64, kind: &str, from: &str, to: Option<&str>) -> AccompanimentInput {
    AccompanimentInput {
        id: 0,
        person,
        organisation: None,
        kind: kind.into(),
        starts_on: from.into(),
        ends_on: to.map(Into::into),
        attested_on: None,
    }
}

fn pass(person: i64, from: &str) -> PassInput {
    PassInput {
        id: 0,
        person,
        number: "00000 26 00123".into(),
        starts_on: from.into(),
        delivered_by: "FT".into(),
        withdrawn_on: None,
    }
}

fn event(pass: i64, kind: PassEventKind, reason: &str, from: &str, to: &str) -> PassEventInput {
    PassEventInput { id: 0, pass, kind, reason: reason.into(), starts_on: from.into(), ends_on: to.into() }
}

/// The field and the key of a refusal.
#[track_caller]
fn refusal<T: std::fmt::Debug>(answer: Result<T, OfficeError>) -> (String, String) {
    match answer {
        Err(OfficeError::Field { field, message }) => (field, message.key),
        other => panic!("{other:?}"),
    }
}

fn pair(field: &str, key: &str) -> (String, String) {
    (field.to_owned(), key.to_owned())
}

#[test]
fn a_pass_is_kept_with_its_events_and_opens_the_first_door() {
    let office = Office::new();
    let id = office.person();
    office.undone(|desk| save_accompaniment(desk, structure(id, "ACI", "2026-02-02", None)));
    assert!(!office.view(id).eligibility.eligible, "an ACI opens nothing without a PASS");
    let number = office.undone(|desk| save_pass(desk, pass(id, "2026-03-01")));
    let view = office.view(id);
    assert_eq!((view.eligibility.eligible, view.eligibility.door), (true, Some(Door::Structure)));
    let shown = &view.pathway.passes[0];
    assert_eq!((shown.entry.number.as_str(), shown.state.ends_on.as_str()), ("000002600123", "2028-02-28"));
    assert_eq!(shown.extends_from, "2028-02-29");

    let suspended = office.undone(|desk| {
        let days = event(number, PassEventKind::Suspension, "contract_broken", "2026-11-02", "2026-12-01");
        save_pass_event(desk, days)
    });
    let view = office.view(id);
    assert!(!view.eligibility.eligible);
    assert_eq!(view.eligibility.missing[0].key, "eligibility-pass-suspended");
    let state = view.eligibility.pass.unwrap();
    assert_eq!(
        (state.ends_on.as_str(), state.suspended_until.as_deref()),
        ("2028-03-29", Some("2026-12-01"))
    );
    assert!(office.at(id, "2026-12-02").eligible);

    // Typed from the last day of the PASS, it is kept from the day after.
    office.undone(|desk| {
        let year = event(number, PassEventKind::Extension, "difficulties", "2028-03-29", "2029-03-28");
        save_pass_event(desk, year)
    });
    let view = office.view(id);
    let events: Vec<(&str, &str)> = view.pathway.passes[0]
        .events
        .iter()
        .map(|e| (e.label.as_str(), e.entry.starts_on.as_str()))
        .collect();
    assert_eq!(
        events,
        [("suspension-contract-broken", "2026-11-02"), ("extension-difficulties", "2028-03-30")]
    );
    assert_eq!(view.pathway.passes[0].state.ends_on, "2029-03-28");

    office.undone(|desk| remove_pass_event(desk, ById { id: suspended }));
    assert!(office.view(id).eligibility.eligible);
    office.undone(|desk| {
        save_pass(
            desk,
            PassInput { id: number, withdrawn_on: Some("2026-11-23".into()), ..pass(id, "2026-03-01") },
        )
    });
    assert_eq!(office.view(id).eligibility.missing[0].key, "eligibility-pass-withdrawn");
    office.undone(|desk| remove_pass(desk, ById { id: number }));
    assert!(office.view(id).pathway.passes.is_empty());
    let structure = office.view(id).pathway.accompaniments[0].entry.id;
    office.undone(|desk| remove_accompaniment(desk, ById { id: structure }));
    assert!(office.view(id).pathway.accompaniments.is_empty());
}

#[test]
fn what_the_rules_of_the_pass_refuse_is_said_in_its_field() {
    let office = Office::new();
    let id = office.person();
    let desk = office.desk();
    for (number, key) in [("0000026001", "error-pass-number"), ("00000 26 0012A", "error-pass-number")] {
        let edit = PassInput { number: number.into(), ..pass(id, "2026-03-01") };
        assert_eq!(refusal(save_pass(&desk, edit)), pair("number", key));
    }
    let number = save_pass(&desk, pass(id, "2026-03-01")).unwrap().id;
    let other = save_person(&desk, PersonInput { last_name: "Diop".into(), ..mariam() }).unwrap().id;
    assert_eq!(refusal(save_pass(&desk, pass(other, "2026-03-01"))), pair("number", "error-pass-twice"));
    let second = PassInput { number: String::new(), ..pass(id, "2027-03-01") };
    assert_eq!(refusal(save_pass(&desk, second)), pair("starts_on", "pass-refused-second"));
    let early = PassInput { number: String::new(), delivered_by: "ETTI".into(), ..pass(id, "2028-06-01") };
    assert_eq!(refusal(save_pass(&desk, early.clone())), pair("starts_on", "pass-refused-waiting"));
    let by_prescriber = PassInput { delivered_by: "ML".into(), ..early };
    let added = save_pass(&desk, by_prescriber).unwrap().id;
    remove_pass(&desk, ById { id: added }).unwrap();

    save_accompaniment(&desk, structure(id, "EI", "2026-03-01", None)).unwrap();
    for (kind, reason, from, to, field, key) in [
        (
            PassEventKind::Suspension,
            "contract_broken",
            "2026-02-01",
            "2026-04-01",
            "starts_on",
            "pass-refused-outside",
        ),
        (
            PassEventKind::Suspension,
            "contract_broken",
            "2026-06-01",
            "2029-06-01",
            "ends_on",
            "pass-refused-suspension",
        ),
        (PassEventKind::Suspension, "illness", "2026-06-01", "2026-06-30", "reason", "pass-refused-reason"),
        (PassEventKind::Suspension, "contract_broken", "", "2026-06-30", "starts_on", "error-date"),
        (PassEventKind::Extension, "rqth", "2028-02-29", "2029-02-28", "ends_on", "pass-refused-step"),
        (PassEventKind::Extension, "rqth", "2028-03-01", "2028-12-31", "starts_on", "pass-refused-start"),
        (
            PassEventKind::Extension,
            "difficulties",
            "2028-02-29",
            "2028-12-31",
            "reason",
            "pass-refused-structure",
        ),
    ] {
        let answer = save_pass_event(&desk, event(number, kind, reason, from, to));
        assert_eq!(refusal(answer), pair(field, key), "{reason} {from}");
    }
    // An event may be moved over its own days.
    let days = event(number, PassEventKind::Suspension, "contract_broken", "2026-06-01", "2026-06-30");
    let kept = save_pass_event(&desk, days.clone()).unwrap().id;
    let again = PassEventInput { id: kept, ends_on: "2026-07-15".into(), ..days.clone() };
    assert_eq!(save_pass_event(&desk, again).unwrap().id, kept);
    assert_eq!(refusal(save_pass_event(&desk, days)), pair("starts_on", "pass-refused-overlap"));
    let shown: Vec<PassEventView> = office.view(id).pathway.passes.remove(0).events;
    assert_eq!(shown.len(), 1);
}

#[test]
fn three_years_of_extension_by_one_reason_and_no_more() {
    let office = Office::new();
    let id = office.person();
    let number = save_pass(&office.desk(), pass(id, "2020-03-01")).unwrap().id;
    let shown = || -> PassView { office.view(id).pathway.passes.remove(0) };
    for (from, to) in
        [("2022-03-01", "2023-02-28"), ("2023-03-01", "2024-02-29"), ("2024-03-01", "2025-02-28")]
    {
        assert_eq!(shown().extends_from, from);
        save_pass_event(&office.desk(), event(number, PassEventKind::Extension, "rqth", from, to)).unwrap();
        assert_eq!(shown().state.ends_on, to);
    }
    let more = event(number, PassEventKind::Extension, "rqth", "2025-03-01", "2025-03-01");
    assert_eq!(
        refusal(save_pass_event(&office.desk(), more.clone())),
        pair("ends_on", "pass-refused-extension")
    );
    // Another reason is counted by itself; she was 49 that day.
    let senior = PassEventInput { reason: "senior".into(), ..more };
    assert_eq!(refusal(save_pass_event(&office.desk(), senior.clone())), pair("reason", "pass-refused-age"));
    let older = PersonInput { id, birth_on: Some("1975-03-01".into()), ..mariam() };
    save_person(&office.desk(), older).unwrap();
    save_pass_event(&office.desk(), senior).unwrap();
}

#[test]
fn absences_are_noted_without_overlap() {
    let office = Office::new();
    let id = office.person();
    let absence = |from: &str, to: &str| AbsenceInput {
        id: 0,
        person: id,
        starts_on: from.into(),
        ends_on: to.into(),
        reason: AbsenceReason::Training,
    };
    let first = office.undone(|desk| save_absence(desk, absence("2026-12-01", "2026-12-18")));
    let desk = office.desk();
    assert_eq!(
        refusal(save_absence(&desk, absence("2026-12-18", "2026-12-20"))),
        pair("starts_on", "error-absence-twice")
    );
    assert_eq!(
        refusal(save_absence(&desk, absence("2026-12-20", "2026-12-19"))),
        pair("ends_on", "error-dates-reversed")
    );
    save_absence(&desk, absence("2026-12-19", "2026-12-31")).unwrap();
    let longer = AbsenceInput { id: first, starts_on: "2026-11-30".into(), ..absence("", "2026-12-18") };
    office.undone(|desk| save_absence(desk, longer));
    let days: Vec<String> = office.view(id).pathway.absences.into_iter().map(|a| a.starts_on).collect();
    assert_eq!(days, ["2026-11-30", "2026-12-19"]);
    office.undone(|desk| remove_absence(desk, ById { id: first }));
    assert_eq!(office.view(id).pathway.absences.len(), 1);
}

#[test]
fn structures_follow_each_other_and_are_checked() {
    let office = Office::new();
    let id = office.person();
    let desk = office.desk();
    for (edit, field, key) in [
        (structure(id, "XYZ", "2026-01-01", None), "kind", "error-structure-kind"),
        (structure(id, "ESAT", "2026-01-02", Some("2026-01-01")), "ends_on", "error-dates-reversed"),
        (structure(id, "ESAT", "", None), "starts_on", "error-date"),
        (
            AccompanimentInput {
                attested_on: Some("2026-11-24".into()),
                ..structure(id, "ESAT", "2026-01-01", None)
            },
            "attested_on",
            "error-date-future",
        ),
        (
            AccompanimentInput { organisation: Some(99), ..structure(id, "ESAT", "2026-01-01", None) },
            "organisation",
            "error-not-found",
        ),
    ] {
        assert_eq!(refusal(save_accompaniment(&desk, edit)), pair(field, key));
    }
    let first = structure(id, "ESAT", "2026-01-01", Some("2026-06-30"));
    let attested = AccompanimentInput { attested_on: Some("2026-01-05".into()), ..first };
    save_accompaniment(&desk, attested.clone()).unwrap();
    assert_eq!(
        refusal(save_accompaniment(&desk, structure(id, "ESAT", "2026-06-30", None))),
        pair("starts_on", "error-structure-twice")
    );
    let next = AccompanimentInput { starts_on: "2026-07-01".into(), ends_on: None, ..attested };
    save_accompaniment(&desk, next).unwrap();
    let answer = office.at(id, "2026-06-30");
    assert_eq!((answer.eligible, answer.since.as_deref(), answer.until), (true, Some("2026-01-01"), None));
    assert!(!office.at(id, "2025-12-31").eligible);
}

fn proven(person: i64, code: &str, seen_on: &str) -> CriterionInput {
    let proof =
        ProofInput { kind: "proof-caf".into(), seen_on: seen_on.into(), issued_on: None, valid_until: None };
    CriterionInput { person, code: code.into(), main: false, proof: Some(proof) }
}

#[test]
fn one_criterion_is_the_main_one_whatever_is_removed() {
    let office = Office::new();
    let id = office.person();
    let desk = office.desk();
    let rsa = save_criterion(&desk, proven(id, "RSA", "2026-11-02")).unwrap().id;
    save_criterion(&desk, proven(id, "CAP_BEP", "2026-11-02")).unwrap();
    save_criterion(&desk, proven(id, "PI", "2026-11-02")).unwrap();
    let mains = || -> Vec<String> {
        office.view(id).criteria.into_iter().filter(|c| c.main).map(|c| c.code).collect()
    };
    assert_eq!(mains(), ["RSA"]);
    let forced = CriterionInput { main: true, ..proven(id, "CAP_BEP", "2026-11-03") };
    save_criterion(&desk, forced).unwrap();
    assert_eq!(mains(), ["RSA"], "what serves for the PASS only is never counted by the report");
    office.undone(|desk| remove_criterion(desk, ById { id: rsa }));
    assert_eq!(mains(), ["PI"], "the other criterion of the clause takes its place");
    office.undone(|desk| {
        save_criterion(desk, CriterionInput { main: true, ..proven(id, "MOB", "2026-11-02") })
    });
    assert_eq!(mains(), ["MOB"]);
}

#[test]
fn a_proof_can_be_withdrawn_alone() {
    let office = Office::new();
    let id = office.person();
    save_criterion(&office.desk(), proven(id, "RSA", "2026-06-02")).unwrap();
    save_criterion(&office.desk(), proven(id, "RSA", "2026-11-02")).unwrap();
    assert!(office.view(id).eligibility.eligible);
    let proofs = office.view(id).criteria.remove(0).proofs;
    assert_eq!(proofs[0].seen_on, "2026-11-02");
    office.undone(|desk| remove_proof(desk, ById { id: proofs[0].id }));
    let view = office.view(id);
    assert_eq!((view.criteria[0].proofs.len(), view.eligibility.eligible), (1, false));
    assert!(remove_proof(&office.desk(), ById { id: proofs[0].id }).is_err());
}

#[test]
fn would_a_pass_be_possible_is_answered_for_each_structure() {
    let office = Office::new();
    let id = office.person();
    let desk = office.desk();
    save_criterion(&desk, proven(id, "PI", "2026-11-02")).unwrap();
    save_criterion(&desk, proven(id, "CAP_BEP", "2026-11-02")).unwrap();
    let routes = |at: &str| -> Vec<(String, PassRoute)> {
        office.at(id, at).chances.into_iter().map(|c| (c.structure, c.route)).collect()
    };
    let answer = routes("2026-11-23");
    let of = |kind: &str| answer.iter().find(|(k, _)| k == kind).unwrap().1;
    assert_eq!((of("AI"), of("ETTI")), (PassRoute::Employer, PassRoute::Employer));
    assert_eq!(
        (of("ACI"), of("EI"), of("EITI")),
        (PassRoute::Prescriber, PassRoute::Prescriber, PassRoute::Prescriber)
    );
    save_pass(&desk, pass(id, "2026-11-02")).unwrap();
    assert!(routes("2026-11-23").iter().all(|(_, route)| *route == PassRoute::Held));
    // In the months of waiting only a referring body may decide.
    assert!(routes("2029-01-01").iter().all(|(_, route)| *route == PassRoute::Prescriber));
}
