//! Each rule of the reader: a text that breaks it, one that does not.

use super::*;
use crate::message::Arg;
use crate::quantity::{BasisPoints, Cents, Hours};
use crate::rulebook::RulePeriod;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

fn rules() -> LintRules {
    let rules: LintRules =
        toml::from_str(include_str!("../../../../../assets/clauses/lint.toml")).expect("the data is whole");
    rules.validate().expect("each rule can find something");
    rules
}

fn table() -> ClauseTable {
    let first: ClauseTable =
        toml::from_str(include_str!("../../../../../assets/clauses/clauses.toml")).expect("whole");
    let second: ClauseTable =
        toml::from_str(include_str!("../../../../../assets/clauses/annexes.toml")).expect("whole");
    first.merged(second)
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A clause that says everything, for two lots of 420 and 1 080 hours.
const SOUND: &str = "Périmètre de l’action : les deux lots. Volume d’heures d’insertion : lot 1, 420 h ; \
     lot n° 2, 1\u{202f}080 heures. Total : 1 500 h. Les personnes éligibles sont celles de l’annexe. \
     Modalités ouvertes. Contrôle par le facilitateur. L’acheteur peut suspendre les heures. Pénalités : 60 € \
     par heure.";

struct Case {
    text: String,
    names: Vec<String>,
    hours: WrittenHours,
    open: Vec<String>,
    launch_on: Option<NaiveDate>,
    rules: Vec<CitedRule>,
    penalty: Penalty,
    conditions: GeneralConditions,
}

impl Case {
    fn sound() -> Self {
        let lot = |number, hours| LotHours {
            number,
            title: format!("Lot {number}"),
            hours: Some(Hours::whole(hours)),
        };
        Self {
            text: SOUND.to_owned(),
            names: Vec::new(),
            hours: WrittenHours { lots: vec![lot(1, 420), lot(2, 1_080)], others: Vec::new() },
            open: vec!["direct".into(), "geiq".into()],
            launch_on: Some(day("2026-12-01")),
            rules: Vec::new(),
            penalty: Penalty::default(),
            conditions: GeneralConditions::Chosen,
        }
    }

    fn saying(text: &str) -> Self {
        Self { text: format!("{SOUND} {text}"), ..Self::sound() }
    }

    fn findings(&self) -> Vec<Finding> {
        let parts = [PartText { code: "ccap".into(), text: self.text.clone() }];
        let modalities =
            [("direct".to_owned(), "modality-a".to_owned()), ("geiq".to_owned(), "modality-b".to_owned())];
        let input = LintInput {
            parts: &parts,
            names: &self.names,
            hours: &self.hours,
            open: &self.open,
            modalities: &modalities,
            launch_on: self.launch_on,
            today: day("2026-11-23"),
            rules: &self.rules,
            penalty: self.penalty,
            conditions: self.conditions,
        };
        lint(&input, &rules())
    }

    fn codes(&self) -> Vec<String> {
        self.findings().into_iter().map(|finding| finding.code).collect()
    }
}

fn none() -> Vec<String> {
    Vec::new()
}

#[test]
fn a_sound_clause_has_no_finding() {
    assert_eq!(Case::sound().findings(), Vec::new());
}

#[test]
fn general_conditions_that_nobody_chose_are_told() {
    let case = Case { conditions: GeneralConditions::NotChosen, ..Case::sound() };
    let findings = case.findings();
    assert_eq!(case.codes(), ["ccag-not-chosen"]);
    assert_eq!((findings[0].severity, findings[0].part.as_str()), (Severity::Warns, "ccap"));
}

#[test]
fn hours_that_are_neither_a_lot_s_nor_the_total_are_refused() {
    for text in
        ["450 h", "450 heures", "1 501 h", "1\u{a0}501\u{202f}h", "1.501 heures", "420,5 h", "0,123 h", "7H"]
    {
        let case = Case::saying(&format!("Le titulaire réalise {text}."));
        assert_eq!(case.codes(), ["hours-differ"], "{text}");
    }
    for text in [
        "1.500 heures",
        "1500 h",
        "420,00 h",
        "une réponse sous 48 heures",
        "dans les 72 h",
        "24h/24",
        "35 heures par semaine",
        "60 € par heure",
        "12 habitants",
        "lot 2",
    ] {
        assert_eq!(Case::saying(&format!("Noter : {text}.")).codes(), none(), "{text}");
    }
    let with_others = Case {
        hours: WrittenHours { others: vec![Hours::new(450)], ..Case::sound().hours },
        ..Case::saying("Soit 4,5 h par tranche de 10 000 € HT.")
    };
    assert_eq!(with_others.codes(), none());
}

#[test]
fn names_of_the_contract_are_not_read() {
    let text = "Objet : Gardiennage 12 h de nuit, foyer exclusivement pour femmes.";
    assert_eq!(Case::saying(text).codes(), ["hours-differ", "wording-sex"]);
    let names =
        vec!["Gardiennage 12 h de nuit, foyer exclusivement pour femmes".to_owned(), "420".to_owned()];
    assert_eq!(Case { names, ..Case::saying(text) }.codes(), none());
}

#[test]
fn a_lot_without_hours_and_hours_without_a_lot_are_refused() {
    let mut case = Case::sound();
    case.hours.lots[1].hours = None;
    assert!(case.codes().contains(&"lot-without-hours".to_owned()));
    let mut case = Case::sound();
    case.hours.lots.iter_mut().for_each(|lot| lot.hours = Some(Hours::ZERO));
    assert!(case.codes().contains(&"no-hours".to_owned()));
    let mut case = Case::sound();
    case.hours.lots[0].hours = Some(Hours::whole(430));
    assert!(case.codes().contains(&"hours-not-written".to_owned()));
    assert_eq!(Case::saying("Le lot 3 s’y ajoute.").codes(), ["hours-without-lot"]);
    assert_eq!(Case::saying("Le lot n° 2 s’y ajoute.").codes(), none());
}

#[test]
fn modalities_stay_open() {
    let one = Case { open: vec!["direct".into()], ..Case::sound() };
    let findings = one.findings();
    assert_eq!((findings[0].code.as_str(), findings[0].severity), ("closed-modality", Severity::Warns));
    let closed = Case { open: none(), ..Case::sound() };
    assert_eq!(closed.findings()[0].severity, Severity::Refuses);
    assert_eq!(closed.codes(), ["no-modality"]);
}

#[test]
fn nobody_is_excluded_for_what_they_are() {
    for (text, code) in [
        ("Emplois réservés aux hommes.", "wording-sex"),
        ("Uniquement des femmes.", "wording-sex"),
        ("Des jeunes hommes du quartier.", "wording-sex"),
        ("Être de nationalité française.", "wording-nationality"),
        ("À l’exclusion des étrangers.", "wording-nationality"),
        ("Heures réservées exclusivement aux habitants de la commune.", "wording-residence"),
        ("Les personnes doivent résider dans le département.", "wording-residence"),
        ("Recruter la main-d’œuvre locale.", "wording-local"),
        ("Limite d’âge : trente ans.", "wording-age"),
        ("Réservé aux moins de 26 ans.", "wording-age"),
        ("Personnes de plus de 50 ans exclues.", "wording-age"),
        ("Personnes d’origine européenne.", "wording-origin"),
        ("Candidats sans enfant.", "wording-family"),
        ("Être en bonne santé.", "wording-health"),
        ("Casier judiciaire vierge exigé.", "wording-record"),
        ("À l’exclusion de l’intérim.", "wording-modality"),
    ] {
        let findings = Case::saying(text).findings();
        let codes: Vec<&str> = findings.iter().map(|f| f.code.as_str()).collect();
        assert_eq!(codes, [code], "{text}");
        assert_eq!(findings[0].part, "ccap");
        let found = findings[0].message.args.get("found");
        assert!(matches!(found, Some(Arg::Text(words)) if text.contains(words.as_str())), "{found:?}");
    }
    for text in [
        "Sans condition de nationalité ni de résidence.",
        "Aucune condition de sexe n’est posée.",
        "Est interdite toute condition de religion.",
        "Hommes et femmes ont accès aux mêmes postes.",
        "Jeune de moins de 26 ans, sans qualification ; personne de plus de 50 ans.",
        "Habitant d’un quartier prioritaire, en difficulté particulière.",
        "Le titulaire réserve des heures. Femmes et hommes y accèdent.",
        "Bénéficiaires de l’obligation d’emploi (RQTH).",
    ] {
        assert_eq!(Case::saying(text).codes(), none(), "{text}");
    }
}

#[test]
fn each_essential_point_is_missed_when_it_is_not_said() {
    for (code, words, severity) in [
        ("content-perimeter", &["Périmètre"][..], Severity::Refuses),
        ("content-facilitator", &["facilitateur"], Severity::Refuses),
        ("content-publics", &["personnes éligibles"], Severity::Refuses),
        ("content-hours", &["Volume d’heures d’insertion"], Severity::Refuses),
        ("content-modalities", &["Modalités"], Severity::Warns),
        ("content-control", &["Contrôle"], Severity::Warns),
        ("content-difficulty", &["suspendre"], Severity::Warns),
        ("content-penalties", &["Pénalités"], Severity::Warns),
    ] {
        let text = words.iter().fold(SOUND.to_owned(), |text, word| text.replace(word, "…"));
        let findings = Case { text, ..Case::sound() }.findings();
        let read: Vec<_> = findings.iter().map(|f| (f.code.as_str(), f.severity)).collect();
        assert_eq!(read, [(code, severity)]);
    }
    let tested = 8;
    assert_eq!(rules().content.len(), tested, "a point was added without a test");
}

#[test]
fn rules_are_read_at_the_day_of_publication() {
    let rule = |from: &str, to: Option<&str>, checked| CitedRule {
        name: "L2112-2-1".into(),
        period: Some(RulePeriod { valid_from: day(from), valid_to: to.map(day) }),
        checked,
    };
    for (rules, codes) in [
        (vec![rule("2026-08-22", None, true)], vec![]),
        (vec![rule("2026-08-22", Some("2026-12-01"), true)], vec![]),
        (vec![rule("2026-08-22", Some("2026-11-30"), true)], vec!["expired-rule"]),
        (vec![rule("2026-12-02", None, true)], vec!["upcoming-rule"]),
        (vec![rule("2026-08-22", None, false)], vec!["unchecked-rule"]),
    ] {
        assert_eq!(Case { rules, ..Case::sound() }.codes(), codes);
    }
    let unknown = Case { launch_on: None, rules: vec![rule("2026-11-24", None, true)], ..Case::sound() };
    assert_eq!(unknown.codes(), ["upcoming-rule", "launch-missing"]);
    let severity = |code: &str| unknown.findings().into_iter().find(|f| f.code == code).map(|f| f.severity);
    assert_eq!(severity("launch-missing"), Some(Severity::Warns));
    assert_eq!(severity("upcoming-rule"), Some(Severity::Refuses));
}

#[test]
fn what_is_still_to_fill_in_is_said_unless_the_candidate_fills_it() {
    assert_eq!(Case::saying("Tél. [à compléter : téléphone].").codes(), ["placeholder"]);
    assert_eq!(Case::saying("Pondération [à compléter par l’acheteur : x].").codes(), ["placeholder"]);
    assert_eq!(Case::saying("Le texte cite {valeur}.").codes(), ["placeholder"]);
    assert_eq!(Case::saying("Nom : [à compléter par le candidat : nom]. Voir [1].").codes(), none());
}

#[test]
fn penalties_beyond_usage_are_told() {
    let limits = rules().penalty;
    let at = Penalty {
        per_hour: Some(limits.per_hour),
        per_late_day: Some(limits.per_late_day),
        cap: Some(limits.cap),
    };
    assert_eq!(Case { penalty: at, ..Case::sound() }.codes(), none());
    let beyond = Penalty {
        per_hour: Some(limits.per_hour + Cents::new(1)),
        per_late_day: Some(limits.per_late_day + Cents::new(1)),
        cap: Some(limits.cap + BasisPoints::new(1)),
    };
    let findings = Case { penalty: beyond, ..Case::sound() }.findings();
    let codes: Vec<&str> = findings.iter().map(|f| f.code.as_str()).collect();
    assert_eq!(codes, ["penalty-per-hour", "penalty-late", "penalty-cap"]);
    assert!(findings.iter().all(|f| f.severity == Severity::Warns));
}

#[test]
fn our_own_blocks_are_whole_and_exclude_nobody() {
    let table = table();
    assert_eq!(table.fault(), None);
    let wordings: BTreeSet<String> = rules().wording.iter().map(|rule| rule.code.clone()).collect();
    for block in &table.blocks {
        let codes = Case { text: block.text.clone(), ..Case::sound() }.codes();
        let bad: Vec<_> =
            codes.iter().filter(|code| wordings.contains(*code) || *code == "hours-differ").collect();
        assert!(bad.is_empty(), "{}: {bad:?}", block.code);
        assert!(!block.source.is_empty() && block.source_date <= day("2026-11-23"), "{}", block.code);
    }
}

#[test]
fn places_are_filled_once_and_braces_in_a_title_stay() {
    let values = BTreeMap::from([("title", "Lot {hours} {".to_owned()), ("hours", "420 h".to_owned())]);
    assert_eq!(fill("{title} : {hours} {other} {Not} {", &values), "Lot {hours} { : 420 h {other} {Not} {");
    assert_eq!(places("{a} {a} {b_c} { d}"), BTreeSet::from(["a", "b_c"]));
    let mut block = table().get("contact").cloned().unwrap();
    assert_eq!(missing_places(&block, "Voir {acheteur}."), ["facilitateur"]);
    assert_eq!(missing_places(&block, "Voir {facilitateur}."), none());
    assert_eq!(unknown_places(&block, "{facilitateur} {hours}"), ["hours"]);
    block.text = "Rien.".into();
    assert_eq!(ClauseTable { blocks: vec![block] }.fault(), Some("contact"));
}
