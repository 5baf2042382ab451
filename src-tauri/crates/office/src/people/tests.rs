//! A list of people imported, doubles found, told apart and joined, and everything taken back.

use super::*;
use crate::clock::Clock;
use crate::dossier::Dossier;
use crate::files::NoChooser;
use crate::history::{redo, undo};
use crate::session::{Session, Silent};
use crate::view::Nothing;
use crate::view::twins::{ImportedPeople, MergeInput, PeopleFile, TwinQuery};
use clausier_domain::quantity::{
    ContactId, ContractId, CriterionId, Hours, LotId, NeedId, OrganisationId, PlacementId, ProofId, RowId,
};
use clausier_domain::vocabulary::{
    AbsenceReason, ContactKind, ContractKind, ContractStatus, LotStatus, Modality, OrganisationKind, Outcome,
    PairingKind, PassEventKind, ProposalStatus, Qpv,
};
use clausier_store::Secret;
use clausier_store::tables::{
    Absence, Accompaniment, Apart, Contact, Contract, Lot, Merged, Need, Organisation, Pairing, Pass,
    PassEvent, Placement, Step,
};
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) const LIST: &str = "Liste du PLIE;;;;;;;\n\
    Nom;Prénom;Né(e) le;Téléphone;CP Ville;Public;Métier recherché;N° PASS IAE;Début PASS IAE\n\
    Benali;Aïcha;12/03/1990;639981234;99100 Montreval;RSA / QPV;F1703 Maçon;999991234567;01/02/2026\n\
    BENALI;Aicha;12/03/1990;;;;;;\n\
    Benali;Aïcha;17/03/1990;;;;;;\n\
    Touré;Lamine;05/05/1995;;Pontarce;DELD;Agent d’entretien;;\n\
    ;;01/01/1980;;;;;;\n\
    Total;3;;;;;;;\n";

pub(super) struct Office {
    session: Session,
    dossier: Arc<Dossier>,
    folder: tempfile::TempDir,
}

pub(super) fn office() -> Office {
    let session = Session::new(None, Clock::fixed("2026-11-28".parse().unwrap()), Box::new(NoChooser));
    let folder = tempfile::tempdir().unwrap();
    let secret = Secret::Passphrase("une phrase de passe d’essai".to_owned());
    session.create_path(&folder.path().join("bureau.clausier"), &secret, "", "").unwrap();
    let dossier = session.dossier().unwrap();
    Office { session, dossier, folder }
}

impl Office {
    pub(super) fn desk(&self) -> Desk<'_> {
        Desk { dossier: &self.dossier, session: &self.session, progress: &Silent }
    }

    pub(super) fn file(&self, text: &str) -> PeopleFile {
        let path = self.folder.path().join("liste.csv");
        std::fs::write(&path, text).unwrap();
        PeopleFile { file: self.session.ticket(&path), columns: BTreeMap::new(), complete: false }
    }

    pub(super) fn import(&self, ask: PeopleFile) -> ImportedPeople {
        let done = import_people(&self.desk(), ask).unwrap();
        let r = &done.report;
        assert_eq!(r.rows, r.accepted + r.repaired + r.duplicates + r.rejected);
        done
    }

    fn names(&self) -> Vec<String> {
        let ledger = self.desk().ledger().unwrap();
        ledger.people.keys().map(|id| ledger.person_name(*id)).collect()
    }

    pub(super) fn one(&self, name: &str) -> Person {
        let ledger = self.desk().ledger().unwrap();
        let mut found = ledger.people.values().filter(|p| ledger.person_name(p.id) == name);
        found.next().cloned().unwrap()
    }

    /// Everything that belongs to people, to be compared before and after.
    fn content(&self) -> String {
        self.dossier
            .store
            .read(|read| -> Result<String, OfficeError> {
                Ok(format!(
                    "{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}",
                    read.all::<Person>()?,
                    read.all::<Wish>()?,
                    read.all::<Criterion>()?,
                    read.all::<Proof>()?,
                    read.all::<Step>()?,
                    read.all::<Placement>()?,
                    read.all::<Proposal>()?,
                    read.all::<Contact>()?,
                    read.all::<Absence>()?,
                    read.all::<Accompaniment>()?,
                    read.all::<Pass>()?,
                    read.all::<PassEvent>()?,
                    read.all::<Pairing>()?,
                    read.all::<Apart>()?,
                    read.all::<Merged>()?,
                ))
            })
            .unwrap()
    }
}

#[test]
fn a_list_is_seen_imported_and_taken_back() {
    let office = office();
    let preview = preview_people(&office.desk(), office.file(LIST)).unwrap();
    assert_eq!((preview.header_row, preview.rows.len(), preview.known, preview.alike), (2, 5, 0, 1));
    assert_eq!(preview.rows[0].criteria, ["criterion-RSA", "criterion-QPV"]);
    assert!(office.names().is_empty(), "nothing is written by looking");

    let done = office.import(office.file(LIST));
    let r = &done.report;
    assert_eq!(
        (r.rows, r.accepted, r.repaired, r.duplicates, r.rejected),
        (5, 2, 1, 1, 1),
        "{:?}",
        r.problems
    );
    assert_eq!((done.alike, done.completed), (1, 0));
    assert_eq!(office.names(), ["Aïcha Benali", "Aïcha Benali", "Lamine Touré"]);
    let ledger = office.desk().ledger().unwrap();
    let aicha = office.one("Aïcha Benali");
    assert_eq!((aicha.phone.as_str(), aicha.postcode.as_str()), ("06 39 98 12 34", "99100"));
    assert_eq!((aicha.commune.as_str(), aicha.qpv, aicha.informed_on), ("Montreval", Qpv::Yes, None));
    assert_eq!(ledger.criteria[&aicha.id].iter().filter(|c| c.main).count(), 1);
    assert_eq!(ledger.wishes[&aicha.id][0].rome, "F1703");
    assert!(!ledger.wishes[&aicha.id][0].trade.is_empty(), "the trade of the code");
    assert_eq!(ledger.pathways.passes[&aicha.id][0].number, "999991234567");

    // Once more, the same file adds only who is not sure: nobody.
    let again = office.import(office.file(LIST));
    assert_eq!((again.report.accepted + again.report.repaired, again.report.done), (0, None));
    assert!(preview_people(&office.desk(), office.file(LIST)).unwrap().remembered);

    undo(&office.desk(), Nothing {}).unwrap();
    assert!(office.names().is_empty(), "one undo");
    redo(&office.desk(), Nothing {}).unwrap();
    assert_eq!(office.names().len(), 3);
}

#[test]
fn sheets_already_there_are_completed_only_when_asked() {
    let office = office();
    office.import(
        office.file("Nom;Prénom;Date de naissance;Téléphone\nBenali;Aïcha;12/03/1990;06 39 98 00 01\n"),
    );
    let more = "Nom;Prénom;Date de naissance;Téléphone;Email;RSA\nBENALI;AICHA;12/03/1990;0639980002;a@example.org;oui\n";
    let done = office.import(office.file(more));
    assert_eq!(
        (done.completed, done.report.duplicates, office.one("Aïcha Benali").email.as_str()),
        (0, 1, "")
    );

    let done = office.import(PeopleFile { complete: true, ..office.file(more) });
    assert_eq!((done.completed, done.report.duplicates), (1, 1));
    let aicha = office.one("Aïcha Benali");
    assert_eq!(
        (aicha.email.as_str(), aicha.phone.as_str()),
        ("a@example.org", "06 39 98 00 01"),
        "never replaced"
    );
    assert_eq!(office.desk().ledger().unwrap().criteria[&aicha.id].len(), 1);
    // What is complete is not written again.
    assert_eq!(office.import(PeopleFile { complete: true, ..office.file(more) }).completed, 0);
    undo(&office.desk(), Nothing {}).unwrap();
    assert_eq!(office.one("Aïcha Benali").email, "");
}

#[test]
fn a_column_of_social_security_numbers_shows_nowhere() {
    let office = office();
    let text = "Nom;Prénom;NIR;Téléphone\nBenali;Aïcha;285057800608436;2850578006084\nTouré;Lamine;185057800608436;0639981234\n";
    let preview = preview_people(&office.desk(), office.file(text)).unwrap();
    let shown = serde_json::to_string(&preview).unwrap();
    assert!(!shown.contains("57800608"), "{shown}");
    office.import(office.file(text));
    assert!(!office.content().contains("57800608"));
}

#[test]
fn a_file_without_names_is_refused() {
    let office = office();
    let refused = import_people(&office.desk(), office.file("Téléphone;Email\n0639981234;a@example.org\n"));
    assert!(matches!(refused, Err(OfficeError::File(_))), "{refused:?}");
}

#[test]
fn doubles_are_shown_until_they_are_told_apart() {
    let office = office();
    office.import(office.file(LIST));
    let view = twins(&office.desk(), Nothing {}).unwrap();
    assert_eq!((view.total, view.pairs[0].confidence.as_str()), (1, "likely"));
    let query = TwinQuery { one: view.pairs[0].one, other: view.pairs[0].other };
    assert_eq!(twins_of(&office.desk(), ById { id: query.other }).unwrap().total, 1);
    let pair = twin_pair(&office.desk(), query).unwrap();
    assert_eq!(pair.advised, query.one, "the sheet with more on it");
    let field = |name: &str| pair.fields.iter().find(|field| field.field == name).unwrap();
    assert!(field("last_name").same && !field("birth_date").same);
    assert!(field("phone").other.is_none());
    keep_apart(&office.desk(), TwinQuery { one: query.other, other: query.one }).unwrap();
    assert_eq!(twins(&office.desk(), Nothing {}).unwrap().total, 0);
    undo(&office.desk(), Nothing {}).unwrap();
    assert_eq!(twins(&office.desk(), Nothing {}).unwrap().total, 1);
    assert!(keep_apart(&office.desk(), TwinQuery { one: query.one, other: query.one }).is_err());
}

/// Two sheets with something in every table that speaks of people, some of it on both.
fn two_full_sheets(office: &Office) -> (PersonId, PersonId) {
    let day: NaiveDate = "2026-03-01".parse().unwrap();
    let ids = office
        .dossier
        .write(Message::new("journal-created"), |tx| {
            let mut buyer = organisation("Ville d’Exempleville");
            tx.insert(&mut buyer)?;
            let mut contract = contract(buyer.id);
            tx.insert(&mut contract)?;
            let mut lot = lot(contract.id);
            tx.insert(&mut lot)?;
            let mut needs = ["Maçon", "Peintre"].map(|title| Need::blank(lot.id, title, day, day));
            needs.iter_mut().try_for_each(|need| tx.insert(need))?;
            let mut third = Person::blank("Costa");
            tx.insert(&mut third)?;
            let mut ids = Vec::new();
            for (last, first) in [("Benali", "Aïcha"), ("BEN ALI", "Aicha")] {
                let mut person = Person { first_name: first.to_owned(), ..Person::blank(last) };
                tx.insert(&mut person)?;
                let id = person.id;
                ids.push(id);
                for code in ["RSA", if ids.len() == 1 { "QPV" } else { "DELD" }] {
                    let code = code.to_owned();
                    let main = code == "RSA";
                    let mut criterion = Criterion { id: CriterionId(0), person: id, code, main };
                    tx.insert(&mut criterion)?;
                    tx.insert(&mut Proof {
                        id: ProofId(0),
                        criterion: criterion.id,
                        kind: "proof-caf".to_owned(),
                        seen_on: day,
                        seen_by: String::new(),
                        issued_on: None,
                        valid_until: None,
                    })?;
                }
                let wish = |label: &str| Wish {
                    id: RowId(0),
                    person: id,
                    rank: 1,
                    trade: String::new(),
                    rome: String::new(),
                    label: label.to_owned(),
                };
                tx.insert(&mut wish("Maçonne"))?;
                tx.insert(&mut wish(if ids.len() == 1 { "Peintre" } else { "Carreleuse" }))?;
                tx.insert(&mut Step {
                    id: RowId(0),
                    person: id,
                    on_date: day,
                    label: "Accueil".to_owned(),
                    planned: false,
                })?;
                tx.insert(&mut Placement {
                    id: PlacementId(0),
                    person: id,
                    lot: lot.id,
                    need: None,
                    employer: buyer.id,
                    user_company: None,
                    modality: Modality::Direct,
                    contract_type: String::new(),
                    job: String::new(),
                    starts_on: day,
                    ends_on: None,
                    ended_on: Some(day),
                    weekly_hours: Hours::whole(35),
                    outcome: Outcome::Open,
                    site: None,
                })?;
                let proposal = |need: NeedId, status| Proposal { status, ..Proposal::made(need, id, day) };
                let further = if ids.len() == 1 { ProposalStatus::Proposed } else { ProposalStatus::Placed };
                tx.insert(&mut proposal(needs[0].id, further))?;
                if ids.len() == 2 {
                    tx.insert(&mut proposal(needs[1].id, ProposalStatus::Refused))?;
                }
                for need in needs.iter().take(ids.len()) {
                    let (kind, reason) = (PairingKind::Keep, String::new());
                    tx.insert(&mut Pairing {
                        id: RowId(0),
                        person: id,
                        need: need.id,
                        kind,
                        reason,
                        decided_on: day,
                    })?;
                }
                tx.insert(&mut Contact {
                    id: ContactId(0),
                    lot: None,
                    organisation: None,
                    person: Some(id),
                    on_date: day,
                    kind: ContactKind::Note,
                    month: None,
                    text: "Rappel".to_owned(),
                })?;
                let reason = AbsenceReason::Training;
                tx.insert(&mut Absence { id: RowId(0), person: id, starts_on: day, ends_on: day, reason })?;
                tx.insert(&mut Accompaniment {
                    id: RowId(0),
                    person: id,
                    organisation: None,
                    kind: "EI".to_owned(),
                    starts_on: day,
                    ends_on: None,
                    attested_on: None,
                })?;
                let mut pass = Pass {
                    id: RowId(0),
                    person: id,
                    number: format!("99999123456{}", ids.len()),
                    starts_on: day,
                    delivered_by: String::new(),
                    withdrawn_on: None,
                };
                tx.insert(&mut pass)?;
                let (kind, reason) = (PassEventKind::Suspension, String::new());
                tx.insert(&mut PassEvent {
                    id: RowId(0),
                    pass: pass.id,
                    kind,
                    reason,
                    starts_on: day,
                    ends_on: day,
                })?;
                let (person, other) = (third.id.min(id), third.id.max(id));
                tx.insert(&mut Apart { id: RowId(0), person, other, decided_on: day })?;
                let former_name = "Ancienne fiche".to_owned();
                tx.insert(&mut Merged {
                    id: RowId(0),
                    person: id,
                    former_id: 99,
                    former_name,
                    merged_on: day,
                })?;
            }
            Ok(ids)
        })
        .unwrap()
        .0;
    (ids[0], ids[1])
}

fn organisation(name: &str) -> Organisation {
    Organisation {
        id: OrganisationId(0),
        kind: OrganisationKind::Buyer,
        name: name.to_owned(),
        siret: String::new(),
        buyer_kind: String::new(),
        structure_kind: String::new(),
        commune: String::new(),
        contact_name: String::new(),
        email: String::new(),
        phone: String::new(),
    }
}

fn contract(buyer: OrganisationId) -> Contract {
    Contract {
        id: ContractId(0),
        operation: None,
        buyer: Some(buyer),
        reference: String::new(),
        title: "École".to_owned(),
        kind: ContractKind::Works,
        status: ContractStatus::Running,
        cpv: String::new(),
        procedure: String::new(),
        place: String::new(),
        amount: None,
        duration_months: None,
        launch_on: None,
        notified_on: None,
        starts_on: None,
        ends_on: None,
        social: String::new(),
        decp_uid: String::new(),
        warnings: "[]".to_owned(),
        version: 1,
    }
}

fn lot(contract: ContractId) -> Lot {
    Lot {
        id: LotId(0),
        contract,
        number: 1,
        title: "Maçonnerie".to_owned(),
        trade: String::new(),
        amount: None,
        starts_on: None,
        ends_on: None,
        place: String::new(),
        status: LotStatus::Running,
        max_posts: 0,
    }
}

#[test]
fn two_sheets_become_one_and_two_again() {
    let office = office();
    let (kept, gone) = two_full_sheets(&office);
    let before = office.content();
    let ask = MergeInput { keep: kept.0, drop: gone.0, taken: vec!["last_name".to_owned()] };
    merge_people(&office.desk(), ask.clone()).unwrap();
    let ledger = office.desk().ledger().unwrap();
    assert!(!ledger.people.contains_key(&gone));
    assert_eq!(
        ledger.person_name(kept),
        "Aïcha BEN ALI",
        "the last name of the other sheet, her own first name"
    );

    let codes: Vec<&str> = ledger.criteria[&kept].iter().map(|c| c.code.as_str()).collect();
    assert_eq!(codes, ["RSA", "QPV", "DELD"]);
    assert_eq!(ledger.criteria[&kept].iter().filter(|c| c.main).count(), 1);
    let proofs: usize = ledger.criteria[&kept].iter().map(|c| ledger.proofs[&c.id].len()).sum();
    assert_eq!(proofs, 4, "of both");
    let wishes: Vec<&str> = ledger.wishes[&kept].iter().map(|w| w.label.as_str()).collect();
    assert_eq!(wishes, ["Maçonne", "Peintre", "Carreleuse"]);
    assert_eq!((ledger.placements_of(kept).count(), ledger.steps[&kept].len()), (2, 2));
    let proposals: Vec<_> = ledger.proposals.values().flatten().map(|p| (p.person, p.status)).collect();
    assert_eq!(
        proposals,
        [(kept, ProposalStatus::Placed), (kept, ProposalStatus::Refused)],
        "the further one"
    );
    let ways = &ledger.pathways;
    assert_eq!((ways.absences[&kept].len(), ways.accompaniments[&kept].len()), (2, 2));
    assert_eq!((ways.passes[&kept].len(), ways.pass_events.len()), (2, 2));
    assert_eq!(ways.pairings.values().flatten().filter(|p| p.person == kept).count(), 2);
    assert_eq!((ways.apart.len(), ways.merged[&kept].len()), (1, 3));
    assert!(ledger.contacts.iter().all(|contact| contact.person == Some(kept)));
    let sheet = person(&office.desk(), ById { id: kept.0 }).unwrap();
    assert!(sheet.steps.iter().any(|step| step.label.key == "step-merged"));

    let after = office.content();
    undo(&office.desk(), Nothing {}).unwrap();
    assert_eq!(office.content(), before, "undone as if nothing had been");
    redo(&office.desk(), Nothing {}).unwrap();
    assert_eq!(office.content(), after);

    undo(&office.desk(), Nothing {}).unwrap();
    for wrong in [
        MergeInput { drop: kept.0, ..ask.clone() },
        MergeInput { drop: 12_345, ..ask.clone() },
        MergeInput { taken: vec!["nir".to_owned()], ..ask },
    ] {
        assert!(merge_people(&office.desk(), wrong).is_err());
    }
}
