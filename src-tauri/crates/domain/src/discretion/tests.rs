use super::Indiscretion::{Diagnosis, Offence, Opinion, Origin, Religion, Treatment};
use super::*;
use proptest::prelude::*;

fn rules() -> DiscretionRules {
    toml::from_str(include_str!("../../../../../assets/rules/discretion.toml")).unwrap()
}

fn found(text: &str) -> Vec<(Indiscretion, Vec<String>)> {
    indiscreet_words(text, &rules()).into_iter().map(|f| (f.category, f.words)).collect()
}

#[test]
fn what_should_not_be_written_is_named_with_its_words() {
    for (text, category, words) in [
        ("Suit un traitement pour sa Dépression.", Diagnosis, "Dépression"),
        ("dépressif depuis 2019", Diagnosis, "dépressif"),
        ("hernie discale, pas de port de charges", Diagnosis, "hernie"),
        ("a la RQTH", Diagnosis, "RQTH"),
        ("troubles psychiques", Diagnosis, "troubles psychiques"),
        ("De\u{301}pression", Diagnosis, "De\u{301}pression"),
        ("diabétique, piqûre à midi", Diagnosis, "diabétique"),
        ("alcoolisme", Diagnosis, "alcoolisme"),
        ("elle est enceinte", Diagnosis, "est enceinte"),
        ("hospitalisé en mars", Treatment, "hospitalisé"),
        ("sous traitement, ne conduit pas", Treatment, "sous traitement"),
        ("en arrêt maladie", Treatment, "arrêt maladie"),
        ("suivi psychologique au CMP", Treatment, "suivi psychologique"),
        ("opérée du genou", Treatment, "opérée du"),
        ("6 mois de prison ferme", Offence, "prison"),
        ("sort de détention le 12/03", Offence, "sort de détention"),
        ("bracelet électronique jusqu’en juin", Offence, "bracelet électronique"),
        ("convoqué au SPIP", Offence, "SPIP"),
        ("maison d’arrêt de Fresnes", Offence, "maison d’arrêt"),
        ("condamnée en 2021", Offence, "condamnée"),
        ("fait le ramadan", Religion, "ramadan"),
        ("musulmane pratiquante", Religion, "musulmane"),
        ("délégué syndical CGT", Opinion, "délégué syndical"),
        ("d’origine algérienne", Origin, "origine algérienne"),
        ("nationalité à vérifier", Origin, "nationalité"),
        ("réfugié politique", Origin, "réfugié"),
        ("originaire du Mali", Origin, "originaire du"),
    ] {
        let found = found(text);
        let of_category = found.iter().find(|(c, _)| *c == category);
        assert!(of_category.is_some_and(|(_, w)| w.iter().any(|w| w == words)), "{text}: {found:?}");
    }
}

#[test]
fn words_of_the_trade_are_left_alone() {
    for text in [
        "",
        "Dépressurisation de zone, SS4 amiante",
        "permis B suspendu jusqu’en mars",
        "permis B détenu depuis 2019",
        "Maçonnerie, second œuvre ; pas en hauteur",
        "7 h 30 à 16 h ; école à 8 h 30 le mercredi",
        "Bus, 40 min au plus ; code obtenu, permis B en cours",
        "traitement de surface, traitement des eaux, sous-traitance",
        "soudure TIG et MIG, licence 2",
        "soude en TIG inox",
        "pose de cloisons, voile béton, poutre voilée",
        "serrage des écrous, violon, violet",
        "gel hydroalcoolique fourni",
        "Nouvel hôpital, lot 2 ; agent hospitalier",
        "opération Grand Paris, opéré par Sogarnec",
        "mur d’enceinte du stade, enceinte acoustique",
        "syndicat mixte des eaux, syndic de copropriété",
        "pièce d’origine, certificat d’origine",
        "parle arabe, turc et portugais ; lit le français",
        "casiers de rangement au vestiaire",
        "porte condamnée à rouvrir",
        "façade aveugle, mur aveugle à peindre",
        "arbres malades à abattre",
        "prière de rappeler le soir",
        "église Saint-Martin : restauration",
        "CACES R482 A, R489 ; habilitation électrique B0",
        "ne porte pas plus de 15 kg, poste assis possible",
        "attestation de l’assurance maladie",
        "titre professionnel maçon, demandé",
        "chantier du centre pénitentiaire, lot 4",
        "secrétaire médicale",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn a_word_is_said_once_and_categories_come_in_order() {
    let found = found("Prison en 2019, prison en 2021. Dépressif, en prison.");
    assert_eq!(
        found,
        [
            (Diagnosis, vec!["Dépressif".to_owned()]),
            (Offence, vec!["Prison".to_owned(), "prison".to_owned()]),
        ]
    );
}

#[test]
fn shipped_words_are_folded_and_used() {
    let rules = rules();
    let all = [Diagnosis, Treatment, Offence, Religion, Opinion, Origin];
    let categories: Vec<_> = rules.words.iter().map(|list| list.category).collect();
    assert_eq!(categories, all, "one list for each category");
    for list in &rules.words {
        for stem in list.stems.iter().chain(&list.unless) {
            let plain = stem.replace('*', "");
            let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(fold(&plain), plain, "{stem} is written as it is searched");
            assert!(!stem.starts_with(' ') && !stem.ends_with(' ') && !stem.contains("  "), "{stem}");
        }
        for stem in &list.stems {
            assert!(stem.split(' ').any(|word| word.trim_end_matches('*').len() > 2), "{stem} is too short");
        }
        for excuse in &list.unless {
            let tokens = tokens(&excuse.replace('*', ""));
            let held =
                (0..tokens.len()).any(|at| list.stems.iter().any(|s| stands(s, &tokens, at).is_some()));
            assert!(held, "{excuse} excuses no word of {:?}", list.category);
        }
    }
}

proptest! {
    #[test]
    fn no_text_breaks_it_and_the_words_are_those_of_the_text(text in "\\PC{0,80}") {
        for found in indiscreet_words(&text, &rules()) {
            prop_assert!(found.words.iter().all(|w| text.contains(w.as_str())));
        }
    }
}
