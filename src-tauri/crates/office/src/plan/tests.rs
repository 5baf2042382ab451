//! A plan through its life: seen, imported, calibrated, chosen from, made a tender, taken back.

use super::*;
use crate::calibrate::tender;
use crate::clock::Clock;
use crate::files::NoChooser;
use crate::history::{redo, undo};
use crate::session::{Session, Silent};
use crate::view::plan::{
    PlanBuyer, PlanDays, PlanFile, PlanLineInput, PlanLineView, PlanLinesInput, PlanTaken, PlanView,
};
use crate::view::{ById, Nothing};
use clausier_domain::quantity::{BasisPoints, Cents, Hours};
use clausier_domain::vocabulary::ContractKind;
use clausier_store::Secret;
use std::collections::BTreeMap;
use std::sync::Arc;

const PLAN: &str = "Plan d’achat 2027;;;;;\n\
    Objet;Montant estimé (k€ HT);Lancement;Durée;CPV;Pouvoir adjudicateur\n\
    Réfection des peintures de l’école;300;12/03/2027;12 mois;45442100;Ville d’Exempleville\n\
    Voirie, programme annuel;1200;T2 2027;2 ans;;Ville d’Exempleville\n\
    Nettoyage des locaux;900;mars 2027;48;90910000;Ville d’Exempleville\n\
    Nettoyage des locaux;900;mars 2027;48;90910000;Ville d’Exempleville\n\
    Mobilier;;2027;;39100000;Ville d’Exempleville\n\
    ;15;;;;Ville d’Exempleville\n\
    Total;3315;;;;\n";

struct Office {
    session: Session,
    dossier: Arc<crate::dossier::Dossier>,
    folder: tempfile::TempDir,
}

fn office() -> Office {
    let session = Session::new(None, Clock::fixed("2026-11-23".parse().unwrap()), Box::new(NoChooser));
    let folder = tempfile::tempdir().unwrap();
    let secret = Secret::Passphrase("une phrase de passe d’essai".to_owned());
    session.create_path(&folder.path().join("bureau.clausier"), &secret, "", "").unwrap();
    let dossier = session.dossier().unwrap();
    Office { session, dossier, folder }
}

impl Office {
    fn desk(&self) -> Desk<'_> {
        Desk { dossier: &self.dossier, session: &self.session, progress: &Silent }
    }

    fn file(&self, name: &str, text: &str) -> PlanFile {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        let file = self.session.ticket(&path);
        PlanFile { file, name: String::new(), buyer: String::new(), columns: BTreeMap::new() }
    }

    fn imported(&self) -> PlanView {
        let id = import_plan(&self.desk(), self.file("Plan 2027.csv", PLAN)).unwrap().id;
        self.view(id)
    }

    fn view(&self, id: i64) -> PlanView {
        plan(&self.desk(), ById { id }).unwrap()
    }

    fn plans(&self) -> usize {
        plans(&self.desk(), Nothing {}).unwrap().plans.len()
    }
}

fn typed(line: &PlanLineView) -> PlanLineInput {
    PlanLineInput {
        id: line.id,
        title: line.title.clone(),
        kind: line.kind,
        trade: line.trade.clone(),
        amount: line.amount,
        launch_on: line.launch_on.clone(),
        duration_months: line.duration_months,
        labour_share: None,
        hourly_cost: None,
        effort: line.effort,
        days: line.days,
    }
}

#[track_caller]
fn refused<T: std::fmt::Debug>(result: Result<T, OfficeError>, wanted: &str) {
    let (field, key) = match result.unwrap_err() {
        OfficeError::Field { field, message } => (field, message.key),
        OfficeError::Refused(message) | OfficeError::File(message) => (String::new(), message.key),
        other => panic!("{other:?}"),
    };
    assert!(field == wanted || key == wanted, "{field}: {key}");
}

#[test]
fn what_was_seen_is_what_is_imported_once() {
    let office = office();
    let preview = preview_plan(&office.desk(), office.file("Plan 2027.csv", PLAN)).unwrap();
    let report = &preview.report;
    assert_eq!((report.rows, report.accepted, report.repaired), (6, 1, 3));
    assert_eq!((report.duplicates, report.rejected), (1, 1));
    assert_eq!((preview.header_row, preview.sheet.as_str(), preview.remembered), (2, "Plan 2027", false));
    assert_eq!(preview.columns[1].samples, ["300", "1200", "900"]);
    assert_eq!(preview.rows[1].trade, "roads");
    assert_eq!(office.plans(), 0, "a preview writes nothing");

    let imported = import_plan(&office.desk(), office.file("Plan 2027.csv", PLAN)).unwrap();
    assert_eq!(
        serde_json::to_value(&imported.report.problems).unwrap(),
        serde_json::to_value(&report.problems).unwrap()
    );
    let view = office.view(imported.id);
    assert_eq!((view.head.name.as_str(), view.head.buyer.as_str()), ("Plan 2027", "Ville d’Exempleville"));
    assert_eq!(view.lines.len(), 4);

    let again = import_plan(&office.desk(), office.file("Plan 2027.csv", PLAN)).unwrap();
    assert_eq!((again.id, again.report.duplicates, again.report.accepted), (imported.id, 5, 0));
    assert!(again.report.done.is_none());
    let more = format!("{PLAN}Cantine;50;2027;;;Ville d’Exempleville\n");
    let longer = import_plan(&office.desk(), office.file("Plan 2027.csv", &more)).unwrap();
    assert_eq!(
        (longer.id, office.view(longer.id).lines.len()),
        (imported.id, 5),
        "the new line joins the plan"
    );

    undo(&office.desk(), Nothing {}).unwrap();
    assert_eq!(office.view(imported.id).lines.len(), 4);
    undo(&office.desk(), Nothing {}).unwrap();
    assert_eq!(office.plans(), 0);
    redo(&office.desk(), Nothing {}).unwrap();
    assert_eq!(office.view(imported.id).lines.len(), 4);
}

#[test]
fn every_line_is_calibrated_as_a_lot_would_be() {
    let office = office();
    let view = office.imported();
    let [painting, roads, cleaning, furniture] = view.lines.as_slice() else {
        panic!("{}", view.lines.len())
    };
    assert_eq!((painting.trade.as_str(), painting.kind), ("painting", ContractKind::Works));
    // 300 000 € × 70 % × 5 % ÷ the profile's hourly cost.
    let cost = painting.hourly_cost.unwrap();
    let exact = Hours::new(Cents::euros(300_000).scaled(35, 1_000).scaled(100, cost.get()).get());
    assert_eq!(painting.central, Some(exact));
    assert!(painting.low < painting.central && painting.central < painting.high);
    assert_eq!(painting.hours_per_day, painting.rounded, "one day of work until it is said otherwise");
    assert_eq!((roads.trade.as_str(), roads.launch_on.as_deref()), ("roads", Some("2027-04-01")));
    assert_eq!(roads.notes.len(), 1);
    assert_eq!((cleaning.kind, cleaning.duration_months), (ContractKind::Services, Some(48)));
    assert_eq!((furniture.verdict.as_str(), furniture.kind), ("incomplete", ContractKind::Supplies));
    assert_eq!(furniture.why.key, "plan-why-incomplete");
    assert_eq!(view.totals.amount, Cents::euros(2_400_000));
    assert_eq!((view.totals.incomplete, view.totals.days), (1, 400));
    let sum: Hours = view.lines.iter().filter_map(|line| line.rounded).sum();
    assert_eq!((view.totals.hours, view.head.hours), (sum, sum));
}

#[test]
fn the_days_at_hand_choose_the_lines() {
    let office = office();
    let view = office.imported();
    assert!(view.lines.iter().all(|line| !line.chosen), "no day, no line");
    set_plan_days(&office.desk(), PlanDays { id: view.head.id, days: 100 }).unwrap();
    let view = office.view(view.head.id);
    let best = view.lines.iter().max_by_key(|line| line.rounded).unwrap();
    assert!(best.chosen && view.choice.optimal);
    assert_eq!((view.choice.lines, view.choice.days), (1, 100));
    assert_eq!(Some(view.choice.hours), best.rounded);
    for line in &view.lines {
        assert_eq!(line.chosen, line.id == best.id);
        assert!(!line.why.key.is_empty());
    }
    take_plan_lines(&office.desk(), PlanTaken { plan: view.head.id, lines: vec![best.id] }).unwrap();
    let taken: Vec<bool> = office.view(view.head.id).lines.iter().map(|line| line.taken).collect();
    assert_eq!(taken, view.lines.iter().map(|line| line.chosen).collect::<Vec<_>>());
    refused(
        take_plan_lines(&office.desk(), PlanTaken { plan: view.head.id, lines: vec![999] }),
        "error-not-found",
    );
    refused(set_plan_days(&office.desk(), PlanDays { id: view.head.id, days: -1 }), "days");
}

#[test]
fn lines_are_corrected_and_refused_by_the_field() {
    let office = office();
    let view = office.imported();
    let mut edit = typed(&view.lines[3]);
    edit.amount = Some(Cents::euros(100_000));
    edit.trade = "removals_handling".to_owned();
    edit.labour_share = Some(BasisPoints::percent(40));
    edit.hourly_cost = Some(Cents::euros(40));
    edit.effort = BasisPoints::percent(10);
    edit.days = 50;
    save_plan_lines(&office.desk(), PlanLinesInput { lines: vec![edit] }).unwrap();
    let line = &office.view(view.head.id).lines[3];
    assert_eq!(line.central, Some(Hours::whole(100)), "100 000 € × 40 % × 10 % ÷ 40 €");
    assert!(line.labour_share_typed && line.hourly_cost_typed);
    assert_eq!(line.hours_per_day, line.rounded.map(|hours| hours.scaled(2, 1)), "half a day");

    type Mistake = (&'static str, fn(&mut PlanLineInput));
    let wrong: [Mistake; 7] = [
        ("title", |line| line.title = " ".to_owned()),
        ("effort", |line| line.effort = BasisPoints::percent(101)),
        ("labour_share", |line| line.labour_share = Some(BasisPoints::percent(-1))),
        ("hourly_cost", |line| line.hourly_cost = Some(Cents::ZERO)),
        ("amount", |line| line.amount = Some(Cents::euros(-1))),
        ("duration_months", |line| line.duration_months = Some(0)),
        ("days", |line| line.days = 100_001),
    ];
    for (field, change) in wrong {
        let mut edit = typed(&view.lines[0]);
        change(&mut edit);
        refused(save_plan_lines(&office.desk(), PlanLinesInput { lines: vec![edit] }), field);
    }
    refused(save_plan_lines(&office.desk(), PlanLinesInput { lines: vec![] }), "lines");
}

#[test]
fn a_line_becomes_a_tender_calibrated_alike() {
    let office = office();
    let view = office.imported();
    let line = &view.lines[0];
    let made = plan_tender(&office.desk(), ById { id: line.id }).unwrap();
    let tender = tender(&office.desk(), ById { id: made.id }).unwrap();
    assert_eq!((tender.title.as_str(), tender.buyer.as_str()), (line.title.as_str(), "Ville d’Exempleville"));
    assert_eq!(tender.lines.len(), 1);
    assert_eq!(tender.lines[0].central, line.central);
    assert_eq!(tender.launch_on, line.launch_on);
    refused(plan_tender(&office.desk(), ById { id: line.id }), "error-plan-tender");
    set_plan_days(&office.desk(), PlanDays { id: view.head.id, days: 1_000 }).unwrap();
    let after = &office.view(view.head.id).lines[0];
    assert_eq!(
        (after.contract, after.chosen, after.why.key.as_str()),
        (Some(made.id), false, "plan-why-tender")
    );

    remove_plan(&office.desk(), ById { id: view.head.id }).unwrap();
    assert_eq!(office.plans(), 0);
    assert!(crate::calibrate::tender(&office.desk(), ById { id: made.id }).is_ok(), "the tender stays");
    undo(&office.desk(), Nothing {}).unwrap();
    assert_eq!(office.view(view.head.id).lines.len(), 4);
}

const ODD: &str = "Colonne A;Colonne B;Colonne C\nPeinture;10000;x\nCouverture;20000;y\n";

#[test]
fn columns_said_once_are_remembered() {
    let office = office();
    let desk = office.desk();
    let preview = preview_plan(&desk, office.file("a.csv", ODD)).unwrap();
    assert!(preview.columns.iter().all(|column| column.field.is_empty()));
    assert_eq!(preview.report.problems[0].code, "plan-title-column-missing");
    refused(import_plan(&desk, office.file("a.csv", ODD)), "plan-title-column-missing");

    let said = |name: &str| {
        let columns = BTreeMap::from([("title".to_owned(), 0), ("amount".to_owned(), 1)]);
        PlanFile { columns, ..office.file(name, ODD) }
    };
    let corrected = preview_plan(&desk, said("a.csv")).unwrap();
    assert_eq!((corrected.report.accepted, corrected.remembered), (2, false));
    import_named(&desk, said("a.csv"), "Ville").unwrap();

    let moved = "Colonne C;Colonne A;Colonne B\nz;Voirie;30000\n";
    let remembered = preview_plan(&desk, office.file("b.csv", moved)).unwrap();
    assert_eq!((remembered.report.accepted, remembered.remembered), (1, true));
    assert_eq!(remembered.rows[0].amount, Some(Cents::euros(30_000)));
    let wider = "Colonne A;Colonne B;Colonne D\nVoirie;30000;z\n";
    assert!(!preview_plan(&desk, office.file("c.csv", wider)).unwrap().remembered);
    let named = preview_named(&desk, office.file("c.csv", wider), "Ville").unwrap();
    assert_eq!((named.report.accepted, named.remembered), (1, true));
}

#[test]
fn files_that_are_no_plan_change_nothing() {
    let office = office();
    for (text, key) in [
        ("", "table-error-empty"),
        ("%PDF-1.7", "table-error-not-a-table"),
        ("<html><table>", "table-error-web-page"),
        ("1;2\n3;4\n", "table-error-no-headings"),
    ] {
        refused(import_plan(&office.desk(), office.file("x.xlsx", text)), key);
    }
    let long: String = (0..=MOST_LINES).map(|n| format!("Achat {n};{n}000\n")).collect();
    let long = office.file("long.csv", &format!("Objet;Montant\n{long}"));
    assert_eq!(preview_plan(&office.desk(), long.clone()).unwrap().report.rows, 1_001);
    refused(import_plan(&office.desk(), long), "plan-too-long");
    assert_eq!(office.plans(), 0);
}

#[test]
fn the_buyer_of_a_plan_is_given_later_changed_and_taken_back() {
    let office = office();
    let id = office.imported().head.id;
    let before = office.dossier.store.content_digest().unwrap();
    let give = |buyer: &str| set_plan_buyer(&office.desk(), PlanBuyer { id, buyer: buyer.into() });
    give("  Communauté d’Arvance ").unwrap();
    assert_eq!(office.view(id).head.buyer, "Communauté d’Arvance");
    undo(&office.desk(), Nothing {}).unwrap();
    assert_eq!(office.dossier.store.content_digest().unwrap(), before, "its new buyer goes with it");
    redo(&office.desk(), Nothing {}).unwrap();
    assert_eq!(office.view(id).head.buyer, "Communauté d’Arvance");
    // A known buyer is the same one; no name leaves the plan without.
    give("Ville d’Exempleville").unwrap();
    give("Ville d’Exempleville").unwrap();
    let named = |name: &str| {
        let ledger = office.dossier.ledger().unwrap();
        ledger.organisations.values().filter(|o| o.name == name).count()
    };
    assert_eq!(named("Ville d’Exempleville"), 1);
    // The tenders made of the plan are that buyer's.
    let line = office.view(id).lines[0].id;
    let made = plan_tender(&office.desk(), ById { id: line }).unwrap().id;
    assert_eq!(tender(&office.desk(), ById { id: made }).unwrap().buyer, "Ville d’Exempleville");
    give("").unwrap();
    assert_eq!(office.view(id).head.buyer, "");
    let refused = crate::error::ApiError::from(give(&"é".repeat(201)).unwrap_err());
    assert_eq!(refused.fields, ["buyer"]);
}
