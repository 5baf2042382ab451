//! The documents of the demo's tender and of its variants.

use super::facts::Facts;
use super::pack::pack;
use super::texts::texts;
use super::write::composed;
use super::*;
use crate::clock::Clock;
use crate::files::NoChooser;
use crate::format;
use crate::history;
use crate::session::{Progress, Session, Silent};
use crate::view::calibrate::TenderView;
use crate::view::documents::{
    ClausePart, DocumentOptions, PenaltyInput, ReportingInput, TextBlockInput, WriteDocument,
};
use crate::view::studio::DerogationView;
use crate::view::{Nothing, ProgressStep};
use crate::words::Language;
use clausier_domain::clause::Severity;
use clausier_domain::quantity::{BasisPoints, Cents};
use clausier_domain::vocabulary::ContractKind;
use std::ops::ControlFlow;
use std::sync::Arc;

const TITLE: &str = "Résidence Les Tilleuls, phase 2";

struct Office {
    session: Session,
    dossier: Arc<crate::dossier::Dossier>,
    contract: i64,
    folder: tempfile::TempDir,
}

fn office() -> Office {
    let session = Session::new(None, Clock::fixed("2026-11-23".parse().unwrap()), Box::new(NoChooser));
    crate::session::open_demo(&session, Nothing {}).unwrap();
    let dossier = session.dossier().unwrap();
    let ledger = dossier.ledger().unwrap();
    let contract = ledger.contracts.values().find(|c| c.title == TITLE).unwrap().id.0;
    Office { session, dossier, contract, folder: tempfile::tempdir().unwrap() }
}

impl Office {
    fn desk(&self) -> Desk<'_> {
        Desk { dossier: &self.dossier, session: &self.session, progress: &Silent }
    }

    fn facts(&self) -> Facts {
        Facts::read(&self.desk(), self.contract).unwrap()
    }

    fn note(&self, facts: &Facts) -> String {
        let pack = pack(facts, texts().unwrap()).unwrap();
        clausier_documents::text(&composed(&self.desk(), facts, &pack, "note").unwrap())
    }

    fn ask(&self, name: &str, kind: &str, format: &str) -> WriteDocument {
        let file = self.session.ticket(&self.folder.path().join(name));
        WriteDocument { contract: self.contract, kind: kind.into(), format: format.into(), file }
    }

    fn files(&self) -> usize {
        std::fs::read_dir(self.folder.path()).unwrap().count()
    }
}

/// Every figure of the screen, as it is written there.
fn figures(view: &TenderView, language: Language) -> Vec<String> {
    let hours = |h: Option<Hours>| h.map(|h| format::hours(language, h));
    let mut all: Vec<Option<String>> = Vec::new();
    for line in &view.lines {
        all.extend([hours(line.low), hours(line.central), hours(line.high), hours(line.kept)]);
        all.push(line.amount.map(|a| format::money(language, a)));
        all.push(line.labour_share.map(|s| format::rate(language, s)));
        all.push(line.hourly_cost.map(|c| format::money(language, c)));
        all.push(Some(format::rate(language, line.effort)));
    }
    let t = &view.totals;
    all.extend([t.low, t.central, t.high, t.kept].map(|h| hours(Some(h))));
    all.extend([hours(t.p10), hours(t.p50), hours(t.p90)]);
    all.push(Some(format::hundredths(language, t.fte)));
    all.push(Some(format::tenths(language, t.posts)));
    all.push(Some(format::money(language, t.amount)));
    all.push(Some(t.pool.to_string()));
    let whole = |h: Hours| Some(format::whole_hours(language, h));
    all.extend(view.drivers.iter().flat_map(|d| [whole(d.low), whole(d.high)]));
    all.extend([t.low, t.central, t.high].map(whole));
    all.extend([view.law.value, view.law.threshold].map(|m| m.map(|m| format::money(language, m))));
    all.into_iter().flatten().collect()
}

#[test]
fn every_figure_of_the_screen_is_in_the_note_in_both_languages() {
    let office = office();
    for (language, code) in [(Language::French, "fr"), (Language::English, "en")] {
        let asked = crate::view::dossier::NameValue { name: "language".into(), value: code.into() };
        crate::session::set_preference(&office.session, asked).unwrap();
        let facts = office.facts();
        let note = office.note(&facts);
        let figures = figures(&facts.view, language);
        assert!(figures.len() > 50, "{figures:?}");
        for figure in figures {
            assert!(note.contains(&figure), "{figure} is not in the note:\n{note}");
        }
        // No figure has more digits than on the screen.
        let posts = format::hundredths(language, facts.view.totals.posts);
        assert!(!note.contains(&posts), "{posts}");
        let kept_elsewhere: Vec<Hours> =
            facts.view.lines.iter().flat_map(|l| [l.low, l.high]).flatten().collect();
        for driver in facts.view.drivers.iter().flat_map(|d| [d.low, d.high]) {
            let longer = format::hours(language, driver);
            let same = longer == format::whole_hours(language, driver);
            let total = [facts.view.totals.low, facts.view.totals.high].contains(&driver);
            assert!(same || total || kept_elsewhere.contains(&driver) || !note.contains(&longer), "{longer}");
        }
        assert!(note.contains(&facts.view.law.article) && note.contains(TITLE));
        assert!(!note.contains("document-") && !note.contains("calibr\u{e2}ge-"), "{note}");
    }
}

#[test]
fn the_clause_writes_the_hours_of_the_screen_and_nothing_else() {
    let office = office();
    let view = documents(&office.desk(), ById { id: office.contract }).unwrap();
    let facts = office.facts();
    let codes: Vec<&str> = view.parts.iter().map(|p| p.code.as_str()).collect();
    assert_eq!(codes, ["rc", "ccap", "annex", "calendar", "penalties", "contact", "publics"]);
    for part in view.parts.iter().filter(|p| ["rc", "ccap", "annex"].contains(&p.code.as_str())) {
        for line in &facts.view.lines {
            let hours = format::hours(Language::French, line.kept.unwrap());
            assert!(part.text.contains(&hours) && part.text.contains(&line.title), "{}", part.text);
        }
        let total = format::hours(Language::French, facts.view.totals.kept);
        assert!(part.text.contains(&total), "{}", part.text);
    }
    assert!(view.ready, "{:?}", view.findings);
    assert!(!view.findings.iter().any(|f| f.refuses));
    assert_eq!(view.names[0].file_name, "Note de calibrage - Résidence Les Tilleuls, phase 2 - v1.pdf");
}

#[test]
fn our_own_texts_hold_in_every_variant() {
    let office = office();
    let base = || {
        let mut facts = office.facts();
        facts.settings.office_phone = "06 39 98 00 00".into();
        facts.settings.office_address = "1, place de la Mairie".into();
        facts
    };
    let penalties = [
        PenaltyInput::default(),
        PenaltyInput { rule: "per_hour".into(), per_hour: Some(Cents::euros(60)), ..PenaltyInput::default() },
        PenaltyInput {
            rule: "smic_multiple".into(),
            multiple: Some(150),
            base: Some(Cents::new(1_202)),
            per_late_day: Some(Cents::euros(100)),
            ..PenaltyInput::default()
        },
        PenaltyInput {
            rule: "phss_multiple".into(),
            multiple: Some(200),
            base: Some(Cents::euros(29)),
            cap: Some(BasisPoints::percent(5)),
            ..PenaltyInput::default()
        },
    ];
    let ccags =
        ["", "none", "works", "supplies", "intellectual", "digital", "industrial", "project_management"];
    let mut tried = 0;
    for (n, ccag) in ccags.iter().enumerate() {
        for penalty in &penalties {
            let mut facts = base();
            facts.view.options.ccag = (*ccag).to_owned();
            facts.view.options.device =
                ["", "clause", "clause_and_criterion", "reserved_lot"][n % 4].to_owned();
            facts.view.options.reserved =
                [vec![], vec!["integration".to_owned(), "disability".to_owned()]][n % 2].clone();
            facts.penalty = penalty.clone();
            facts.reporting.rhythm = ["monthly", "quarterly"][n % 2].to_owned();
            facts.view.lines[0].result.per_10_000 = Some(Hours::new(450));
            facts.view.lines[0].result.firm = Some(Hours::whole(120));
            facts.view.lines[0].inputs.trigger_amount = Some(Cents::euros(50_000));
            facts.view.lines[1].result.works = Some(Hours::whole(300));
            facts.view.lines[1].result.operation = Some(Hours::whole(77));
            facts.view.derogation = (n % 3 == 1).then(|| DerogationView {
                code: "no_link".into(),
                label: clausier_domain::message::Message::new("law-derogation-no-link"),
                reason: "Fournitures livrées sans main-d’œuvre".into(),
                decided_by: "La directrice".into(),
                decided_on: "2026-11-20".into(),
            });
            let pack = pack(&facts, texts().unwrap()).unwrap();
            let findings = check::findings(&facts, &pack, texts().unwrap());
            let bad: Vec<_> = findings
                .iter()
                .filter(|f| {
                    f.severity == Severity::Refuses
                        || !["unchecked-rule", "placeholder", "ccag-not-chosen"].contains(&f.code.as_str())
                })
                .collect();
            assert!(bad.is_empty(), "{ccag}: {bad:#?}");
            let document = pack.document(&facts);
            let said = clausier_documents::text(&document);
            assert!(
                !said.contains('{') && !said.contains("document-") && !said.contains("clause-"),
                "{said}"
            );
            let edited = |part: &ClausePart| part.edited;
            assert!(!pack.views(&facts).iter().any(edited));
            assert_eq!(said.contains("CCAG-"), !["", "none"].contains(ccag), "{ccag}");
            assert_eq!(findings.iter().any(|f| f.code == "ccag-not-chosen"), ccag.is_empty(), "{ccag}");
            assert_eq!(said.contains("[CCAG à indiquer"), ccag.is_empty(), "{ccag}");
            assert_eq!(said.contains("aucun cahier des clauses"), *ccag == "none", "{ccag}");
            // The article of a reservation is that of its rule.
            let reserved = !facts.view.options.reserved.is_empty();
            assert_eq!(said.contains("articles L2113-12 et R2113-7"), reserved, "{said}");
            tried += 1;
        }
    }
    assert_eq!(tried, 32);
}

#[test]
fn a_reservation_cites_the_rule_of_its_contract_and_of_its_day() {
    let office = office();
    let said = |kind: ContractKind, launch: &str, reserved: &str| {
        let mut facts = office.facts();
        facts.view.kind = kind;
        facts.view.launch_on = Some(launch.into());
        facts.view.options.reserved = vec![reserved.into()];
        clausier_documents::text(&pack(&facts, texts().unwrap()).unwrap().document(&facts))
    };
    assert!(
        said(ContractKind::Concession, "2026-12-01", "integration").contains("articles L3113-2 et R3113-1")
    );
    let social = said(ContractKind::SocialServices, "2026-12-01", "social_economy");
    assert!(social.contains("articles L2113-15, L2113-16 et R2113-8"), "{social}");
    // The code reserves social services to them, not works; and nothing to prison work before October 2022.
    assert!(!said(ContractKind::Works, "2026-12-01", "social_economy").contains("L2113-15"));
    assert!(!said(ContractKind::Works, "2022-10-20", "prison").contains("L2113-13-1"));
    assert!(said(ContractKind::Works, "2022-10-21", "prison").contains("L2113-13-1"));
}

#[test]
fn a_lot_without_hours_refuses_both_documents_and_text_that_differs_the_clause() {
    let office = office();
    let mut facts = office.facts();
    facts.view.lines[2].kept = None;
    let pack_of = |facts: &Facts| pack(facts, texts().unwrap()).unwrap();
    let findings = check::findings(&facts, &pack_of(&facts), texts().unwrap());
    assert!(findings.iter().any(|f| check::refuses(f, "note") && check::refuses(f, "clause")));
    let mut facts = office.facts();
    facts.own.insert("ccap_difficulty".into(), "Le titulaire réalise 9 999 h, réservées aux hommes.".into());
    let findings = check::findings(&facts, &pack_of(&facts), texts().unwrap());
    let refused: Vec<&str> =
        findings.iter().filter(|f| check::refuses(f, "clause")).map(|f| f.code.as_str()).collect();
    assert_eq!(refused, ["hours-differ", "wording-sex"]);
    assert!(!findings.iter().any(|f| check::refuses(f, "note")));
    assert!(findings.iter().any(|f| f.code == "content-difficulty"));
}

#[test]
fn the_office_writes_its_own_block_and_undoes_it() {
    let office = office();
    let desk = office.desk();
    let save =
        |text: &str| save_text_block(&desk, TextBlockInput { code: "calendar".into(), text: text.into() });
    for (text, key) in [
        ("Sans place.", "error-document-places-missing"),
        ("{rythme} {contact} {lots}", "error-document-places-unknown"),
    ] {
        let refused = save(text);
        assert!(
            matches!(&refused, Err(OfficeError::Field { field, message }) if field == "text" && message.key == key),
            "{refused:?}"
        );
    }
    assert!(save_text_block(&desk, TextBlockInput { code: "none".into(), text: "x".into() }).is_err());
    save("Notre calendrier. {rythme} : à {contact}.").unwrap();
    let calendar = || {
        let view = documents(&desk, ById { id: office.contract }).unwrap();
        view.parts.into_iter().find(|p| p.code == "calendar").unwrap()
    };
    assert!(calendar().edited && calendar().text.contains("Notre calendrier. Chaque mois"));
    let own = || text_blocks(&desk, Nothing {}).unwrap().blocks.into_iter().find(|b| b.code == "calendar");
    assert!(own().unwrap().own.is_some());
    save("").unwrap();
    assert!(own().unwrap().own.is_none() && !calendar().edited);
    history::undo(&desk, Nothing {}).unwrap();
    assert!(calendar().edited, "undo brings the office's text back");
}

#[test]
fn options_are_refused_by_field_and_kept() {
    let office = office();
    let desk = office.desk();
    let save = |penalty: PenaltyInput, reporting: ReportingInput| {
        save_document_options(&desk, DocumentOptions { contract: office.contract, penalty, reporting })
    };
    let penalty = |rule: &str| PenaltyInput { rule: rule.into(), ..PenaltyInput::default() };
    let usual = ReportingInput::default;
    for (field, penalty, reporting) in [
        ("rule", penalty("other"), usual()),
        ("per_hour", penalty("per_hour"), usual()),
        ("per_hour", PenaltyInput { per_hour: Some(Cents::new(-1)), ..penalty("per_hour") }, usual()),
        ("multiple", penalty("smic_multiple"), usual()),
        ("base", PenaltyInput { multiple: Some(150), ..penalty("phss_multiple") }, usual()),
        ("multiple", PenaltyInput { multiple: Some(0), ..penalty("phss_multiple") }, usual()),
        ("per_late_day", PenaltyInput { per_late_day: Some(Cents::new(-5)), ..penalty("") }, usual()),
        ("cap", PenaltyInput { cap: Some(BasisPoints::percent(101)), ..penalty("") }, usual()),
        ("rhythm", penalty(""), ReportingInput { rhythm: "weekly".into(), ..usual() }),
        ("day", penalty(""), ReportingInput { day: 29, ..usual() }),
        ("modalities", penalty(""), ReportingInput { modalities: vec!["x".into()], ..usual() }),
        ("modalities", penalty(""), ReportingInput { modalities: Vec::new(), ..usual() }),
    ] {
        let refused = save(penalty, reporting);
        assert!(
            matches!(&refused, Err(OfficeError::Field { field: f, .. }) if f == field),
            "{field} {refused:?}"
        );
    }
    let chosen = PenaltyInput { per_hour: Some(Cents::euros(60)), ..penalty("per_hour") };
    let reporting = ReportingInput { modalities: vec!["geiq".into(), "direct".into()], ..usual() };
    save(chosen.clone(), reporting).unwrap();
    let view = documents(&desk, ById { id: office.contract }).unwrap();
    assert_eq!(
        (view.penalty, view.reporting.modalities),
        (chosen, vec!["direct".to_owned(), "geiq".to_owned()])
    );
    let closed = view.findings.iter().filter(|f| f.code == "closed-modality").count();
    assert_eq!(closed, 4);
    assert!(view.parts.iter().any(|p| p.text.contains("60\u{202f}€")));
}

#[test]
fn a_document_is_written_once_and_remembered() {
    let office = office();
    let desk = office.desk();
    let written = write_document(&desk, office.ask("note.pdf", "note", "pdf")).unwrap();
    assert!(std::fs::read(office.folder.path().join("note.pdf")).unwrap().starts_with(b"%PDF"));
    assert!(written.done.is_some() && written.warnings.is_empty());
    let again = write_document(&desk, office.ask("note.pdf", "note", "pdf"));
    assert!(
        matches!(&again, Err(OfficeError::Field { field, message }) if field == "file" && message.key == "error-document-exists"),
        "{again:?}"
    );
    let clause = write_document(&desk, office.ask("clause.docx", "clause", "word")).unwrap();
    assert!(!clause.warnings.is_empty() && clause.hours == written.hours);
    write_document(&desk, office.ask("clause.txt", "clause", "text")).unwrap();
    let produced = produced_documents(&desk, Nothing {}).unwrap().documents;
    let names: Vec<&str> = produced.iter().map(|p| p.file_name.as_str()).collect();
    assert_eq!(names, ["clause.txt", "clause.docx", "note.pdf"]);
    assert!(produced.iter().all(|p| !p.outdated && p.title == TITLE && p.version == 1));
    for (kind, format) in [("letter", "pdf"), ("note", "odt")] {
        assert!(write_document(&desk, office.ask("x", kind, format)).is_err());
    }
    assert_eq!(office.files(), 3);
}

#[test]
fn a_name_that_was_produced_is_not_proposed_again() {
    let office = office();
    let desk = office.desk();
    let name =
        |at: usize| documents(&desk, ById { id: office.contract }).unwrap().names[at].file_name.clone();
    let first = name(0);
    write_document(&desk, office.ask(&first, "note", "pdf")).unwrap();
    assert_eq!(name(0), first.replace("v1.pdf", "v1 (2).pdf"));
}

/// Asks to stop at a step.
struct StopAt(u64);

impl Progress for StopAt {
    fn step(&self, step: ProgressStep) -> ControlFlow<()> {
        if step.done == self.0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

#[test]
fn stopping_leaves_no_file_and_no_line() {
    let office = office();
    for at in 0..4 {
        let progress = StopAt(at);
        let desk = Desk { dossier: &office.dossier, session: &office.session, progress: &progress };
        let stopped = write_document(&desk, office.ask("note.pdf", "note", "pdf"));
        assert!(matches!(stopped, Err(OfficeError::Stopped)), "step {at}");
    }
    assert_eq!(office.files(), 0);
    assert!(produced_documents(&office.desk(), Nothing {}).unwrap().documents.is_empty());
    let nowhere = office.session.ticket(&office.folder.path().join("missing/note.pdf"));
    let ask = WriteDocument { file: nowhere, ..office.ask("x", "note", "pdf") };
    assert!(matches!(write_document(&office.desk(), ask), Err(OfficeError::File(_))));
    assert!(produced_documents(&office.desk(), Nothing {}).unwrap().documents.is_empty());
}
