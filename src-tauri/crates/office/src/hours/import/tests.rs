//! Files of hours against the fictional office: what is there, what changes, what is asked once.

use super::*;
use crate::clock::Clock;
use crate::demo::DemoSize;
use crate::dossier::Dossier;
use crate::files::NoChooser;
use crate::history::undo;
use crate::hours::decide_cells;
use crate::ledger::span_of;
use crate::session::{Session, Silent};
use crate::view::Nothing;
use crate::view::hours::{CellRef, CellsDecision};
use crate::view::hours_import::HoursAnswer;
use clausier_domain::quantity::PersonId;
use clausier_domain::vocabulary::HourStatus;
use clausier_store::Secret;
use clausier_store::tables::Placement;
use std::sync::Arc;

struct Office {
    session: Session,
    dossier: Arc<Dossier>,
    folder: tempfile::TempDir,
}

fn office() -> Office {
    let session = Session::new(None, Clock::fixed("2026-11-23".parse().unwrap()), Box::new(NoChooser));
    let folder = tempfile::tempdir().unwrap();
    let secret = Secret::Passphrase("une phrase de passe d’essai".to_owned());
    session.create_path(&folder.path().join("bureau.clausier"), &secret, "", "").unwrap();
    let dossier = session.dossier().unwrap();
    dossier.fill_demo(DemoSize::office()).unwrap();
    Office { session, dossier, folder }
}

fn october() -> YearMonth {
    YearMonth::new(2026, 10).unwrap()
}

/// Somebody's post, with what a file says of it.
#[derive(Clone)]
struct Post {
    placement: Placement,
    first: String,
    last: String,
    company: String,
}

impl Office {
    fn desk(&self) -> Desk<'_> {
        Desk { dossier: &self.dossier, session: &self.session, progress: &Silent }
    }

    /// Posts of October whose person has no other post and no namesake.
    fn posts(&self) -> Vec<Post> {
        let ledger = self.desk().ledger().unwrap();
        let alone = |person: PersonId| {
            let key = ledger.person_key(person).to_owned();
            ledger.placements_of(person).count() == 1
                && ledger.people.keys().filter(|other| ledger.person_key(**other) == key).count() == 1
        };
        let posts = ledger.placements.values().filter(|p| span_of(p).touches(october()) && alone(p.person));
        posts
            .map(|placement| {
                let person = &ledger.people[&placement.person];
                Post {
                    placement: placement.clone(),
                    first: person.first_name.clone(),
                    last: person.last_name.clone(),
                    company: ledger.organisation_name(placement.employer),
                }
            })
            .collect()
    }

    fn ask(&self, name: &str, text: &str) -> HoursFile {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        HoursFile { file: self.session.ticket(&path), ..HoursFile::default() }
    }

    #[track_caller]
    fn import(&self, ask: HoursFile) -> ImportedHours {
        let seen = preview_hours(&self.desk(), ask.clone()).unwrap();
        let done = import_hours(&self.desk(), ask).unwrap();
        let (r, h) = (&done.report, &done.hours);
        assert_eq!(r.rows, r.accepted + r.repaired + r.duplicates + r.rejected);
        assert_eq!(h.file, h.accepted + h.repaired + h.duplicates + h.rejected);
        let account = |r: &ImportReport| [r.rows, r.accepted, r.repaired, r.duplicates, r.rejected];
        assert_eq!(account(&seen.report), account(r), "the preview says what is done");
        done
    }

    fn hours(&self, post: &Post, month: YearMonth) -> Option<HourLine> {
        let ledger = self.desk().ledger().unwrap();
        ledger.hours.get(&post.placement.id).and_then(|lines| lines.get(&month)).map(|line| line.line.clone())
    }

    fn digest(&self) -> String {
        self.dossier.store.content_digest().unwrap()
    }
}

fn list(posts: &[Post], hours: &str) -> String {
    let mut text = "Nom;Prénom;Entreprise;Mois;Heures\n".to_owned();
    for post in posts {
        text.push_str(&format!(
            "{};{};{};10/2026;{hours}\n",
            post.last.to_uppercase(),
            post.first,
            post.company
        ));
    }
    text
}

#[test]
fn a_file_is_imported_corrected_twice_without_effect_and_taken_back() {
    let office = office();
    let posts: Vec<Post> = office.posts().into_iter().take(5).collect();
    assert_eq!(posts.len(), 5);
    let before = office.digest();
    let done = office.import(office.ask("octobre.csv", &list(&posts, "42,25")));
    assert_eq!((done.written, done.report.rejected, done.open), (5, 0, 0), "{:?}", done.report.problems);
    for post in &posts {
        let line = office.hours(post, october()).unwrap();
        assert_eq!((line.hours, line.status), (Hours::new(4_225), HourStatus::Declared));
        assert!(line.source.starts_with("octobre.csv E"), "{}", line.source);
    }
    // Twice changes nothing, whatever the order of the rows.
    let after = office.digest();
    let mut other = posts.clone();
    other.reverse();
    let again = office.import(office.ask("octobre bis.csv", &list(&other, "42h15")));
    assert_eq!((again.written, again.report.duplicates), (0, 5));
    assert_eq!(office.digest(), after);
    // A validated line that the file corrects is shown, and must be validated again.
    let cell = CellRef { placement: posts[0].placement.id.0, month: october() };
    let decision =
        CellsDecision { cells: vec![cell], status: HourStatus::Validated, reason: "vu".to_owned() };
    decide_cells(&office.desk(), decision).unwrap();
    let seen = preview_hours(&office.desk(), office.ask("octobre.csv", &list(&posts[..1], "40"))).unwrap();
    assert_eq!((seen.corrections.len(), seen.corrections[0].status), (1, HourStatus::Validated));
    assert_eq!(seen.corrections[0].before, Hours::new(4_225));
    let done = office.import(office.ask("octobre.csv", &list(&posts[..1], "40")));
    assert_eq!((done.written, done.corrected), (1, 1));
    assert_eq!(office.hours(&posts[0], october()).unwrap().status, HourStatus::Declared);
    for _ in 0..3 {
        undo(&office.desk(), Nothing {}).unwrap();
    }
    assert_eq!(office.digest(), before);
}

#[test]
fn weeks_add_up_over_several_files_and_never_twice() {
    let office = office();
    let post = office.posts().remove(0);
    let ledger = office.desk().ledger().unwrap();
    let lot = ledger.lot_name(post.placement.lot, office.session.language());
    let week = |number: u32, hours: &str| {
        format!(
            "N° facture;Période/semaine;Chantier/commande;Intérimaire;Heures normales;HS 25\n\
             F{number};S{number} 2026;{lot};{} {};{hours};2\n",
            post.last.to_uppercase(),
            post.first
        )
    };
    let first = office.import(office.ask("facture 41.csv", &week(41, "35")));
    assert_eq!(first.report.rejected, 0, "{:?}", first.report.problems);
    office.import(office.ask("facture 42.csv", &week(42, "28,5")));
    let both = Hours::new(3_700 + 3_050);
    assert_eq!(office.hours(&post, october()).unwrap().hours, both);
    for (name, text) in [("facture 41.csv", week(41, "35")), ("facture 42.csv", week(42, "28,5"))] {
        assert_eq!(office.import(office.ask(name, &text)).report.duplicates, 1);
    }
    assert_eq!(office.hours(&post, october()).unwrap().hours, both);
    // A week corrected replaces that week only.
    office.import(office.ask("facture 42.csv", &week(42, "20")));
    assert_eq!(office.hours(&post, october()).unwrap().hours, Hours::new(3_700 + 2_200));
}

#[test]
fn what_is_not_recognised_is_asked_once_and_remembered() {
    let office = office();
    let posts = office.posts();
    let post = &posts[0];
    let text = |hours: &str| {
        format!("Salarié;Entreprise;Mois;Heures\nM. Inconnu Untel;{};10/2026;{hours}\n", post.company)
    };
    let ask = office.ask("a.csv", &text("35"));
    let seen = preview_hours(&office.desk(), ask.clone()).unwrap();
    let question = seen.questions.first().unwrap();
    assert_eq!((question.kind.as_str(), question.rows, question.hours), ("person", 1, Hours::whole(35)));
    assert_eq!((seen.report.rejected, seen.report.problems[0].code.as_str()), (1, "hours-person-unknown"));
    assert!(question.choices.iter().any(|choice| choice.target == post.placement.person.0));
    let answer = HoursAnswer { key: question.key.clone(), target: Some(post.placement.person.0) };
    let done = office.import(HoursFile { answers: vec![answer], ..ask });
    assert_eq!((done.written, done.open), (1, 0), "{:?}", done.report.problems);
    assert_eq!(office.hours(post, october()).unwrap().hours, Hours::whole(35));
    // The next file of the company asks nothing.
    let seen = preview_hours(&office.desk(), office.ask("b.csv", &text("36"))).unwrap();
    assert!(seen.questions.is_empty() && seen.recognised == 1, "{:?}", seen.questions);
    // Nor does one that names somebody left out.
    let other = "Salarié;Entreprise;Mois;Heures\nUntel Autre;Bâti-Rive;10/2026;35\n";
    let ask = office.ask("c.csv", other);
    let key = preview_hours(&office.desk(), ask.clone()).unwrap().questions[0].key.clone();
    let done = office.import(HoursFile { answers: vec![HoursAnswer { key, target: None }], ..ask.clone() });
    assert_eq!((done.written, done.report.rejected), (0, 1));
    let seen = preview_hours(&office.desk(), ask).unwrap();
    assert_eq!((seen.questions.len(), seen.report.problems[0].code.as_str()), (0, "hours-left-out"));
}

#[test]
fn close_names_in_post_at_the_company_are_likely_and_said() {
    let office = office();
    let post = office.posts().into_iter().find(|post| post.last.chars().count() > 5).unwrap();
    let mut last = post.last.clone();
    let doubled = last.pop().unwrap();
    last.extend([doubled, doubled]);
    let wrong = Post { last, ..post };
    let seen = preview_hours(&office.desk(), office.ask("a.csv", &list(&[wrong], "35"))).unwrap();
    assert_eq!(seen.report.repaired, 1, "{:?} {:?}", seen.report.problems, seen.questions);
    assert_eq!((seen.rows[0].confidence.as_str(), seen.questions.len()), ("likely", 0));
    assert!(seen.report.problems.iter().any(|problem| problem.code == "hours-in-post"));
}

#[test]
fn what_cannot_be_is_refused_row_by_row() {
    let office = office();
    let post = office.posts().remove(0);
    let row =
        |month: &str, hours: &str| format!("{};{};{};{month};{hours}\n", post.last, post.first, post.company);
    let text = format!(
        "Nom;Prénom;Entreprise;Mois;Heures\n{}{}{}{}",
        row("12/2026", "35"),
        row("10/2026", "745"),
        row("09/2026", "douze"),
        row("10/2026", "230"),
    );
    let seen = preview_hours(&office.desk(), office.ask("a.csv", &text)).unwrap();
    let said: Vec<&str> = seen.report.problems.iter().map(|problem| problem.code.as_str()).collect();
    for code in ["error-month-to-come", "hours-too-many", "table-hours-unreadable", "count-month-refused"] {
        assert!(said.contains(&code), "{code}: {said:?}");
    }
    assert_eq!((seen.report.rejected, seen.report.accepted), (3, 1));
}

/// A sheet of days of a post's company, `hours` on the five first days of October's second week.
fn sheet_of_days(post: &Post, hours: &str) -> String {
    let days: Vec<String> = (1..=31).map(|day| day.to_string()).collect();
    let cells: Vec<&str> = (1..=31).map(|day| if (5..=9).contains(&day) { hours } else { "" }).collect();
    format!(
        "Octobre 2026\nEntreprise;Nom;Prénom;{};HS;Total\n{};{};{};{};2;\n",
        days.join(";"),
        post.company,
        post.last.to_uppercase(),
        post.first,
        cells.join(";")
    )
}

#[test]
fn a_sheet_of_days_is_the_month_with_its_parts_and_twice_changes_nothing() {
    let office = office();
    let post = office.posts().remove(0);
    let before = office.digest();
    let done = office.import(office.ask("pointage.csv", &sheet_of_days(&post, "7,5")));
    assert_eq!((done.written, done.report.rejected), (1, 0), "{:?}", done.report.problems);
    let line = office.hours(&post, october()).unwrap();
    assert_eq!((line.hours, line.overtime), (Hours::new(3_750), Hours::whole(2)));
    let after = office.digest();
    let again = office.import(office.ask("pointage bis.csv", &sheet_of_days(&post, "7,5")));
    assert_eq!((again.written, again.report.duplicates), (0, 1));
    assert_eq!(office.digest(), after);
    // The same hours under other parts: the detail is filled in, the hours stay.
    let text = list(std::slice::from_ref(&post), "37,5")
        .replace("Heures\n", "Total heures;dont formation\n")
        .replace("37,5\n", "37,5;7\n");
    let done = office.import(office.ask("paie.csv", &text));
    assert_eq!(done.written, 1, "{:?}", done.report.problems);
    let line = office.hours(&post, october()).unwrap();
    assert_eq!((line.hours, line.training, line.overtime), (Hours::new(3_750), Hours::whole(7), Hours::ZERO));
    // A list that says nothing of it leaves it as it is.
    let done = office.import(office.ask("liste.csv", &list(std::slice::from_ref(&post), "40")));
    assert_eq!(done.written, 1);
    assert_eq!(office.hours(&post, october()).unwrap().training, Hours::whole(7));
    for _ in 0..3 {
        undo(&office.desk(), Nothing {}).unwrap();
    }
    assert_eq!(office.digest(), before);
}

#[test]
fn days_that_cross_days_already_received_are_refused_and_wider_ones_replace_them() {
    let office = office();
    let post = office.posts().remove(0);
    let row = |when: &str, hours: &str| {
        let (last, first, company) = (&post.last, &post.first, &post.company);
        format!("Nom;Prénom;Entreprise;Période;Heures\n{last};{first};{company};{when};{hours}\n")
    };
    office.import(office.ask("s41.csv", &row("du 05/10/2026 au 11/10/2026", "35")));
    let done = office.import(office.ask("croise.csv", &row("du 08/10/2026 au 14/10/2026", "28")));
    assert_eq!((done.written, done.report.rejected), (0, 1));
    assert!(done.report.problems.iter().any(|problem| problem.code == "hours-part-overlaps"));
    assert_eq!(office.hours(&post, october()).unwrap().hours, Hours::whole(35));
    office.import(office.ask("quinzaine.csv", &row("du 01/10/2026 au 15/10/2026", "70")));
    assert_eq!(office.hours(&post, october()).unwrap().hours, Hours::whole(70));
    office.import(office.ask("s43.csv", &row("du 19/10/2026 au 25/10/2026", "35")));
    assert_eq!(office.hours(&post, october()).unwrap().hours, Hours::whole(105));
}

#[test]
fn a_correction_lowers_its_month_and_a_maiden_name_is_known() {
    let office = office();
    let post = office.posts().remove(0);
    let text = format!(
        "Salarié;Entreprise;Mois;Heures\n{last} (née UNTEL) {first};{company};10/2026;151,67\n{last} {first};{company};10/2026;-7\n",
        last = post.last.to_uppercase(),
        first = post.first,
        company = post.company
    );
    let done = office.import(office.ask("regul.csv", &text));
    assert_eq!((done.written, done.report.rejected, done.open), (1, 0, 0), "{:?}", done.report.problems);
    assert_eq!(office.hours(&post, october()).unwrap().hours, Hours::new(14_467));
}
