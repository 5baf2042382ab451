//! The kind of a purchase, from the words buyers use for it.

use clausier_domain::text::fold;
use clausier_domain::vocabulary::ContractKind;

/// Words that name a kind in its column or in the title of a section, the more telling first.
const NAMES: [(ContractKind, &[&str]); 5] = [
    (
        ContractKind::Concession,
        &["concession", "concessions", "dsp", "delegation de service public", "affermage"],
    ),
    (
        ContractKind::SocialServices,
        &["services sociaux", "service social", "insertion et qualification", "services specifiques"],
    ),
    (ContractKind::Works, &["travaux", "travail", "works", "tx", "t", "rehabilitation", "construction"]),
    (
        ContractKind::Supplies,
        &["fourniture", "fournitures", "supplies", "f", "fournitures courantes", "acquisition", "materiel"],
    ),
    (
        ContractKind::Services,
        &[
            "service",
            "services",
            "prestation",
            "prestations",
            "pi",
            "prestations intellectuelles",
            "maitrise d oeuvre",
            "moe",
            "tic",
            "s",
            "ps",
        ],
    ),
];

/// The kind that a cell or a section names. `Fournitures et services` names two, so none.
pub(super) fn named(words: &str) -> Option<ContractKind> {
    let folded = fold(words);
    let holds = |name: &str| {
        folded == name || (name.len() > 3 && format!(" {folded} ").contains(&format!(" {name} ")))
    };
    let mut kinds =
        NAMES.iter().filter(|(_, names)| names.iter().any(|name| holds(name))).map(|(kind, _)| *kind);
    match (kinds.next(), kinds.next()) {
        (Some(ContractKind::Concession), _) => Some(ContractKind::Concession),
        (Some(ContractKind::SocialServices), _) => Some(ContractKind::SocialServices),
        // `Prestations de travaux` are works.
        (Some(ContractKind::Works), Some(ContractKind::Services)) => Some(ContractKind::Works),
        (Some(kind), None) => Some(kind),
        _ => None,
    }
}

/// Beginnings of a title that tell its kind.
const BEGINNINGS: [(ContractKind, &[&str]); 4] = [
    (ContractKind::Concession, &["concession", "delegation de service public", "dsp"]),
    (
        ContractKind::Works,
        &[
            "travaux",
            "construction",
            "rehabilitation",
            "renovation",
            "refection",
            "demolition",
            "desamiantage",
            "reconstruction",
            "extension",
            "restructuration",
            "amenagement",
        ],
    ),
    (ContractKind::Supplies, &["fourniture", "fournitures", "acquisition", "achat", "location"]),
    (
        ContractKind::Services,
        &[
            "service",
            "services",
            "prestation",
            "prestations",
            "entretien",
            "nettoyage",
            "maintenance",
            "etude",
            "etudes",
            "mission",
            "maitrise d oeuvre",
            "assistance",
            "gardiennage",
            "collecte",
            "restauration",
            "transport",
        ],
    ),
];

/// The kind that the first words of a title tell.
pub(super) fn of_title(title: &str) -> Option<ContractKind> {
    let folded = format!("{} ", fold(title));
    let begins = |words: &&str| folded.starts_with(&format!("{words} "));
    BEGINNINGS.iter().find(|(_, words)| words.iter().any(begins)).map(|(kind, _)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_and_sections_name_a_kind() {
        for (words, kind) in [
            ("Travaux", Some(ContractKind::Works)),
            ("MARCHÉS DE TRAVAUX 2027", Some(ContractKind::Works)),
            ("Prestations de travaux", Some(ContractKind::Works)),
            ("F", Some(ContractKind::Supplies)),
            ("Fournitures courantes et services", None),
            ("Prestations intellectuelles", Some(ContractKind::Services)),
            ("Services sociaux", Some(ContractKind::SocialServices)),
            ("Délégation de service public", Some(ContractKind::Concession)),
            ("Procédure adaptée", None),
            ("", None),
        ] {
            assert_eq!(named(words), kind, "{words}");
        }
    }

    #[test]
    fn titles_begin_with_their_kind() {
        for (title, kind) in [
            ("Travaux de voirie", Some(ContractKind::Works)),
            ("Entretien des espaces verts", Some(ContractKind::Services)),
            ("Fourniture de denrées", Some(ContractKind::Supplies)),
            ("Travailleurs saisonniers", None),
        ] {
            assert_eq!(of_title(title), kind, "{title}");
        }
    }
}
