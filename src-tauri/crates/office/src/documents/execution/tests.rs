//! The documents of contracts carried out, on the fictional office: their figures are the screen's.

use super::*;
use crate::clock::Clock;
use crate::files::NoChooser;
use crate::format;
use crate::history;
use crate::session::{Session, Silent};
use crate::view::Nothing;
use crate::view::attestations::{NamesShown, SensitiveShown};
use crate::view::follow::LotView;
use clausier_domain::eligibility::rules::Sensitive;
use clausier_domain::quantity::BasisPoints;
use std::sync::Arc;

struct Office {
    session: Session,
    dossier: Arc<crate::dossier::Dossier>,
    folder: tempfile::TempDir,
}

fn office() -> Office {
    let session = Session::new(None, Clock::fixed("2026-11-23".parse().unwrap()), Box::new(NoChooser));
    crate::session::open_demo(&session, Nothing {}).unwrap();
    let dossier = session.dossier().unwrap();
    Office { session, dossier, folder: tempfile::tempdir().unwrap() }
}

impl Office {
    fn desk(&self) -> Desk<'_> {
        Desk { dossier: &self.dossier, session: &self.session, progress: &Silent }
    }

    fn speak(&self, code: &str) -> Language {
        let asked = crate::view::dossier::NameValue { name: "language".into(), value: code.into() };
        crate::session::set_preference(&self.session, asked).unwrap();
        Language::from_code(code)
    }

    /// Lots with hours: running and closed, those with the most first.
    fn lots(&self) -> Vec<LotView> {
        let ledger = self.desk().ledger().unwrap();
        let done = ledger.progress.iter().filter(|(_, p)| p.done > Hours::ZERO);
        let mut lots: Vec<_> = done.map(|(id, p)| (p.done, *id)).collect();
        lots.sort();
        lots.iter().rev().map(|(_, id)| follow::lot(&self.desk(), ById { id: id.0 }).unwrap()).collect()
    }

    fn text(&self, ask: ExecutionDocument) -> String {
        preview_execution_document(&self.desk(), ask).unwrap().text
    }

    /// Every name of the dossier.
    fn people(&self) -> Vec<String> {
        let ledger = self.desk().ledger().unwrap();
        ledger.people.values().map(|p| p.last_name.clone()).collect()
    }
}

fn of_lot(kind: &str, lot: i64) -> ExecutionDocument {
    ExecutionDocument {
        kind: kind.into(),
        lot: Some(lot),
        format: "pdf".into(),
        ..ExecutionDocument::default()
    }
}

/// The words of a text, so that a name is not found in a part of another word.
fn words_of(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !c.is_alphabetic() && c != '-').map(str::to_owned).collect()
}

#[test]
fn every_figure_of_the_screen_is_in_the_attestation_in_both_languages() {
    let office = office();
    let lots = office.lots();
    assert!(lots.len() > 20);
    for code in ["fr", "en"] {
        let language = office.speak(code);
        for view in &lots {
            let text = office.text(of_lot("attestation", view.line.id));
            let rate = BasisPoints::ratio(view.line.done.get(), view.line.due.get());
            let mut figures = vec![
                format::hours(language, view.line.due),
                format::hours(language, view.line.done),
                format::hours(language, view.line.to_check),
            ];
            figures.extend(rate.map(|r| format::rate(language, r)));
            for figure in figures {
                assert!(
                    text.contains(&figure),
                    "{figure} is not in the attestation of {}:\n{text}",
                    view.line.name
                );
            }
            assert!(text.contains(&words::text(language, "attest-draft")));
        }
    }
}

#[test]
fn parts_of_a_document_add_up_to_the_lot() {
    let office = office();
    for view in office.lots() {
        let facts = LotFacts::read(&office.desk(), view.line.id).unwrap();
        let sum = |hours: &mut dyn Iterator<Item = Hours>| hours.sum::<Hours>();
        assert_eq!(sum(&mut facts.employers.iter().map(|(.., h)| *h)), view.line.done, "{}", view.line.name);
        assert_eq!(sum(&mut facts.modalities.iter().map(|(_, h)| *h)), view.line.done, "{}", view.line.name);
        let people: i64 = facts.modality_people.iter().map(|(_, count)| count).sum();
        assert_eq!(usize::try_from(people).unwrap(), facts.people.len());
        let told: i64 = facts.outcomes.iter().map(|(_, count)| count).sum::<i64>() + facts.open_outcomes;
        assert!(
            usize::try_from(told).unwrap() <= facts.people.len() && facts.people.len() <= facts.contracts
        );
    }
}

#[test]
fn what_was_done_of_what_was_due_names_the_document() {
    let hours = Hours::whole;
    for (due, done, expected) in [
        (0, 0, "nothing_due"),
        (-5, 10, "nothing_due"),
        (100, 0, "none"),
        (100, 99, "partial"),
        (100, 100, "completed"),
        (100, 140, "completed"),
    ] {
        assert_eq!(facts::state(hours(due), hours(done)), expected, "{done} of {due}");
    }
    let office = office();
    let lots = office.lots();
    let titled = |state: &str| {
        let one = lots.iter().find(|v| facts::state(v.line.due, v.line.done) == state).unwrap();
        office.text(of_lot("attestation", one.line.id)).lines().next().unwrap().to_owned()
    };
    assert_eq!(titled("completed"), "Attestation de réalisation de la clause sociale");
    assert_eq!(titled("partial"), "Attestation de réalisation partielle de la clause sociale");
}

fn companies(office: &Office) -> String {
    let ledger = office.desk().ledger().unwrap();
    ledger.organisations.values().map(|o| o.name.clone()).collect::<Vec<_>>().join(" ")
}

#[test]
fn attestations_and_reports_name_nobody() {
    let office = office();
    let people = office.people();
    for view in office.lots() {
        for kind in ["attestation", "interim", "final"] {
            let text =
                office.text(ExecutionDocument { names: NamesShown::Full, ..of_lot(kind, view.line.id) });
            let said = words_of(&text);
            let title = words_of(&format!("{} {} {}", view.full_title, view.line.buyer, view.contract_title));
            // The facilitator and the companies have names too.
            let own = words_of(&format!("Claire Nadal {}", companies(&office)));
            for name in people.iter().filter(|n| said.contains(*n)) {
                assert!(title.contains(name) || own.contains(name), "{name} is in {kind}:\n{text}");
            }
        }
    }
}

#[test]
fn small_groups_of_people_are_not_shown_alone() {
    let office = office();
    let settings = office.desk().settings().unwrap();
    let pen = Pen { language: Language::French, settings: &settings, today: office.desk().clock.today() };
    let table = |groups: &[(&str, i64)]| {
        let groups: Vec<(String, i64)> = groups.iter().map(|(key, n)| ((*key).to_owned(), *n)).collect();
        let mut document = pen.document("t".into(), "s".into());
        document.blocks =
            facts::people_table(&pen, "attest-people-by-modality", "attest-column-modality", &groups);
        clausier_documents::text(&document)
    };
    let open = table(&[("modality-direct", 8), ("modality-geiq", 6)]);
    assert!(open.contains("GEIQ") && open.contains("14"));
    let merged = table(&[("modality-direct", 8), ("modality-geiq", 3), ("modality-ai", 4)]);
    assert!(!merged.contains("GEIQ") && merged.contains("Autres (groupes réunis)"), "{merged}");
    let withheld = table(&[("modality-direct", 2), ("modality-geiq", 1)]);
    assert!(!withheld.contains("GEIQ") && withheld.contains("Total : 3"), "{withheld}");
}

#[test]
fn a_company_reads_its_hours_and_names_only_when_chosen() {
    let office = office();
    let ledger = office.desk().ledger().unwrap();
    let rules = &assets().unwrap().eligibility;
    let labels: Vec<String> =
        rules.criteria.iter().map(|c| words::text(Language::French, &c.label)).collect();
    let lot = office.lots().remove(0).line.id;
    let placement = ledger.placements_on(LotId(lot)).next().unwrap().clone();
    let (company, person) = (placement.employer, &ledger.people[&placement.person]);
    let to = ledger.due_month;
    let ask = |names| ExecutionDocument {
        kind: "statement".into(),
        lot: Some(lot),
        organisation: Some(company.0),
        from: Some(to.plus(-30)),
        to: Some(to),
        names,
        format: "pdf".into(),
        ..ExecutionDocument::default()
    };
    let preview = preview_execution_document(&office.desk(), ask(NamesShown::Initials)).unwrap();
    let own = ledger.placements_on(LotId(lot)).filter(|p| p.employer == company);
    let counted: Hours = own
        .filter_map(|p| ledger.hours.get(&p.id))
        .flat_map(|l| l.range(to.plus(-30)..=to))
        .map(|(_, l)| l.counted.counted)
        .sum();
    assert_eq!(preview.hours, counted);
    assert!(preview.text.contains(&format::hours(Language::French, counted)));
    let initials = format!("{}. {}.", &person.first_name[..1], &person.last_name[..1]);
    let none = office.text(ask(NamesShown::None));
    assert!(preview.text.contains(&initials) && !none.contains(&initials), "{initials}");
    let own = words_of(&companies(&office));
    for text in [&preview.text, &none] {
        let said = words_of(text);
        for name in office.people().iter().filter(|n| !own.contains(*n)) {
            assert!(!said.contains(name) || name == "Nadal", "{name}:\n{text}");
        }
    }
    let full = office.text(ask(NamesShown::Full));
    assert!(full.contains(&person.last_name));
    // What opened somebody's rights is no matter of the company.
    for label in labels {
        assert!(!full.contains(&label), "{label}");
    }
    assert!(!preview.file_name.contains(&person.last_name));
}

#[test]
fn a_control_pack_lists_criteria_proofs_months_and_gaps() {
    let office = office();
    let ledger = office.desk().ledger().unwrap();
    let assets = assets().unwrap();
    let hidden = |code: &str| {
        let rule = assets.eligibility.criterion(code).unwrap();
        matches!(rule.sensitive, Sensitive::Health | Sensitive::Offence | Sensitive::Origin)
    };
    let label =
        |code: &str| words::text(Language::French, &assets.eligibility.criterion(code).unwrap().label);
    let control = |person: i64, sensitive| ExecutionDocument {
        kind: "control".into(),
        person: Some(person),
        sensitive,
        names: NamesShown::Full,
        format: "pdf".into(),
        ..ExecutionDocument::default()
    };
    let (mut quiet, mut told) = (0, 0);
    for person in ledger.person_placements.keys() {
        let preview =
            preview_execution_document(&office.desk(), control(person.0, SensitiveShown::Hidden)).unwrap();
        let text = &preview.text;
        assert_eq!(preview.hours, ledger.hours_of(*person));
        for placement in ledger.placements_of(*person) {
            for (month, line) in ledger.hours.get(&placement.id).into_iter().flatten() {
                assert!(text.contains(&month.first_day().format("%m/%Y").to_string()));
                assert!(text.contains(&format::hours(Language::French, line.line.hours)));
            }
        }
        let gaps = ledger.placements_of(*person).any(|p| !ledger.unproven(p, assets).months.is_empty());
        assert_eq!(text.contains("sans pièce ("), gaps, "{text}");
        for criterion in ledger.criteria.get(person).into_iter().flatten() {
            let name = label(&criterion.code);
            assert_eq!(text.contains(&name), !hidden(&criterion.code), "{name}:\n{text}");
            quiet += usize::from(hidden(&criterion.code));
            told += 1;
            if hidden(&criterion.code) {
                assert!(office.text(control(person.0, SensitiveShown::Named)).contains(&name));
            }
        }
        let name = &ledger.people[person].last_name;
        let quietly =
            ExecutionDocument { names: NamesShown::Initials, ..control(person.0, SensitiveShown::Hidden) };
        let own = words_of(&format!("Claire Nadal {}", companies(&office)));
        assert!(own.contains(name) || !words_of(&office.text(quietly)).contains(name), "{name}");
        assert!(!preview.file_name.contains(name.as_str()), "{}", preview.file_name);
    }
    assert!(quiet > 0 && told > quiet, "{quiet} of {told}");
}

#[test]
fn the_pack_of_a_buyer_is_the_sum_of_its_lots() {
    let office = office();
    let ledger = office.desk().ledger().unwrap();
    let contract = ledger.contracts.values().find(|c| {
        let lots = ledger.contract_lots.get(&c.id).into_iter().flatten();
        c.buyer.is_some() && lots.filter(|l| ledger.lot_placements.contains_key(l)).count() > 1
    });
    let buyer = contract.unwrap().buyer.unwrap();
    let pack = |lot: Option<i64>, organisation: Option<i64>| ExecutionDocument {
        kind: "control".into(),
        lot,
        organisation,
        format: "pdf".into(),
        ..ExecutionDocument::default()
    };
    let hours = |ask| preview_execution_document(&office.desk(), ask).unwrap().hours;
    let lots = ledger.lots.values().filter(|l| ledger.contracts[&l.contract].buyer == Some(buyer));
    let sum: Hours = lots.map(|l| hours(pack(Some(l.id.0), None))).sum();
    assert_eq!(hours(pack(None, Some(buyer.0))), sum);
}

#[test]
fn a_document_is_written_once_remembered_and_known_to_be_outdated() {
    let office = office();
    let desk = office.desk();
    let lot = office.lots().into_iter().find(|v| v.line.to_check > Hours::ZERO).unwrap();
    let digest = office.dossier.store.content_digest().unwrap();
    let path = office.folder.path().join("attestation.pdf");
    let ask = of_lot("attestation", lot.line.id);
    let first = preview_execution_document(&desk, ask.clone()).unwrap().file_name;
    let written = write_execution_document_at(&desk, &ask, &path).unwrap();
    assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF"));
    assert_eq!(written.hours, lot.line.done);
    let again = write_execution_document_at(&desk, &ask, &path);
    assert!(matches!(&again, Err(OfficeError::Field { field, .. }) if field == "file"), "{again:?}");
    let next = preview_execution_document(&desk, ask.clone()).unwrap().file_name;
    assert!(first.contains("v1") && next == first.replace("v1", "v2"), "{first} {next}");
    let view = execution_documents(&desk, ById { id: lot.line.id }).unwrap();
    assert_eq!(view.produced.len(), 1);
    assert!(!view.produced[0].outdated && view.done == lot.line.done);
    let all = crate::documents::produced_documents(&desk, Nothing {}).unwrap().documents;
    assert_eq!((all[0].kind.as_str(), all[0].lot, all[0].contract), ("attestation", Some(lot.line.id), None));
    // Hours validated since: the document says less than the dossier.
    let ledger = desk.ledger().unwrap();
    let cells = ledger.placements_on(LotId(lot.line.id)).flat_map(|p| {
        let lines = ledger.hours.get(&p.id).into_iter().flatten();
        let to_check = lines.filter(|(_, l)| !l.counted.to_check.is_zero());
        to_check.map(|(month, _)| crate::view::hours::CellRef { placement: p.id.0, month: *month })
    });
    let decision = crate::view::hours::CellsDecision {
        cells: cells.collect(),
        status: clausier_domain::vocabulary::HourStatus::Validated,
        reason: "vu".into(),
    };
    crate::hours::decide_cells(&desk, decision).unwrap();
    assert!(execution_documents(&desk, ById { id: lot.line.id }).unwrap().produced[0].outdated);
    history::undo(&desk, Nothing {}).unwrap();
    history::undo(&desk, Nothing {}).unwrap();
    assert_eq!(office.dossier.store.content_digest().unwrap(), digest);
    for (field, wrong) in [
        ("kind", of_lot("letter", lot.line.id)),
        ("lot", ExecutionDocument { lot: None, ..ask.clone() }),
        ("lot", of_lot("attestation", 99_999)),
        ("organisation", of_lot("statement", lot.line.id)),
        ("format", ExecutionDocument { format: "odt".into(), ..ask.clone() }),
        ("person", ExecutionDocument { kind: "control".into(), person: Some(99_999), ..ask }),
    ] {
        let refused = write_execution_document_at(&desk, &wrong, &office.folder.path().join("x.pdf"));
        assert!(
            matches!(&refused, Err(OfficeError::Field { field: f, .. }) if f == field),
            "{field} {refused:?}"
        );
    }
    assert_eq!(std::fs::read_dir(office.folder.path()).unwrap().count(), 1);
}
