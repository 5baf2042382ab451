//! The closed lists of the regulatory format (arrêtés of 22/12/2022 and 22/03/2019), as values.
//!
//! Platforms write them in capitals, without accents, with a typographic apostrophe, or with their
//! accents destroyed (U+FFFD); all of these are the same value. The texts below are the format's
//! own identifiers; what the screen shows is the Fluent key of [`Procedure::key`] and its likes.

use super::value::Reading;
use clausier_domain::text::fold;
use serde::Serialize;

/// How an official text and what a platform wrote of it are compared: folded, without spaces.
fn bare(text: &str) -> String {
    fold(text).replace(' ', "")
}

/// Character that an earlier, wrong decoding left instead of an accent.
pub(super) const LOST: char = '\u{FFFD}';

/// True when `written` is `official` with letters replaced by U+FFFD. A run of marks is one lost
/// letter, which folds to one character, or to two (œ).
fn is_damaged_form(written: &str, official: &str) -> bool {
    if !written.contains(LOST) {
        return false;
    }
    let official: Vec<char> = bare(official).chars().collect();
    let pieces: Vec<Vec<char>> = written.split(LOST).map(|piece| bare(piece).chars().collect()).collect();
    let last = pieces.len().saturating_sub(1);
    let mut at = 0;
    for (n, piece) in pieces.iter().enumerate() {
        let gap = match n {
            0 => 0..=0,
            _ if n < last && piece.is_empty() => continue,
            _ => 1..=2,
        };
        let found = gap.map(|lost| at + lost).find(|&start| {
            let end = start + piece.len();
            official.get(start..end) == Some(piece.as_slice()) && (n < last || end == official.len())
        });
        let Some(start) = found else { return false };
        at = start + piece.len();
    }
    true
}

macro_rules! nomenclature {
    ($($(#[$doc:meta])* $name:ident {
        $($(#[$variant_doc:meta])* $variant:ident $key:literal [$label:literal $(, $alias:literal)*]),+ $(,)?
    })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $($(#[$variant_doc])* $variant),+
        }

        impl $name {
            /// Every value, in the order of the regulatory text.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The spelling of the regulatory text.
            #[must_use]
            pub const fn label(self) -> &'static str {
                match self {
                    $(Self::$variant => $label),+
                }
            }

            /// The Fluent key of its name on screen.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$variant => $key),+
                }
            }

            /// Reads what a platform wrote.
            pub(super) fn read(written: &str) -> Reading<Self> {
                const SPELLINGS: &[(&str, $name)] =
                    &[$(($label, $name::$variant), $(($alias, $name::$variant),)*)+];
                if let Some(&(_, value)) = SPELLINGS.iter().find(|(spelling, _)| *spelling == written) {
                    return Reading::Clean(value);
                }
                let plain = bare(written);
                SPELLINGS
                    .iter()
                    .find(|(spelling, _)| bare(spelling) == plain)
                    .or_else(|| SPELLINGS.iter().find(|(spelling, _)| is_damaged_form(written, spelling)))
                    .map_or(Reading::Dropped("decp-value-unknown"), |&(_, value)| Reading::Clean(value))
            }
        }
    )+};
}

nomenclature! {
    /// What the contract is in law (`nature`).
    Nature {
        /// An ordinary public contract.
        Contract "decp-nature-contract" ["Marché", "Marché public"],
        /// A partnership contract.
        Partnership "decp-nature-partnership" ["Marché de partenariat"],
        /// A defence or security contract.
        Defence "decp-nature-defence" ["Marché de défense ou de sécurité"],
        /// A framework agreement (2019 only; since 2022 it is a technique).
        Framework "decp-nature-framework" ["Accord-cadre"],
        /// A call-off contract of a framework agreement (2019 only).
        CallOff "decp-nature-call-off" ["Marché subséquent"],
        /// A works concession.
        WorksConcession "decp-nature-works-concession" ["Concession de travaux"],
        /// A service concession.
        ServiceConcession "decp-nature-service-concession" ["Concession de service", "Concession de services"],
        /// A concession of a public service.
        PublicServiceConcession "decp-nature-public-service-concession" ["Concession de service public"],
        /// A delegation of a public service.
        PublicServiceDelegation "decp-nature-public-service-delegation" ["Délégation de service public"],
    }
    /// How the contract was awarded (`procedure`).
    Procedure {
        /// Adapted procedure (MAPA).
        Adapted "decp-procedure-adapted" ["Procédure adaptée", "MAPA"],
        /// Open call for tenders.
        Open "decp-procedure-open" ["Appel d'offres ouvert"],
        /// Restricted call for tenders.
        Restricted "decp-procedure-restricted" ["Appel d'offres restreint"],
        /// With negotiation.
        Negotiated "decp-procedure-negotiated" [
            "Procédure avec négociation",
            "Procédure concurrentielle avec négociation",
            "Procédure négociée avec mise en concurrence préalable",
            "Procédure négociée avec publication préalable d'un avis de marché"
        ],
        /// Without publicity nor prior competition.
        WithoutPublicity "decp-procedure-without-publicity" [
            "Marché passé sans publicité ni mise en concurrence préalable",
            "Marché négocié sans publicité ni mise en concurrence préalable",
            "Marché public négocié sans publicité ni mise en concurrence préalable",
            "Marché public passé sans publicité ni mise en concurrence préalable"
        ],
        /// Competitive dialogue.
        Dialogue "decp-procedure-dialogue" ["Dialogue compétitif"],
        /// Concession, negotiated and open.
        ConcessionNegotiatedOpen "decp-procedure-concession-negotiated-open" ["Procédure négociée ouverte"],
        /// Concession, not negotiated and open.
        ConcessionOpen "decp-procedure-concession-open" ["Procédure non négociée ouverte"],
        /// Concession, negotiated and restricted.
        ConcessionNegotiatedRestricted "decp-procedure-concession-negotiated-restricted" ["Procédure négociée restreinte"],
        /// Concession, not negotiated and restricted.
        ConcessionRestricted "decp-procedure-concession-restricted" ["Procédure non négociée restreinte"],
    }
    /// Purchasing technique (`techniques`).
    Technique {
        /// Framework agreement.
        Framework "decp-technique-framework" ["Accord-cadre"],
        /// Design contest.
        Contest "decp-technique-contest" ["Concours"],
        /// Qualification system.
        Qualification "decp-technique-qualification" ["Système de qualification"],
        /// Dynamic purchasing system.
        DynamicPurchasing "decp-technique-dynamic-purchasing" ["Système d'acquisition dynamique"],
        /// Electronic catalogue.
        Catalogue "decp-technique-catalogue" ["Catalogue électronique"],
        /// Electronic auction.
        Auction "decp-technique-auction" ["Enchère électronique"],
        /// Said to have none.
        Nothing "decp-technique-none" ["Sans objet"],
    }
    /// How the work is ordered (`modalitesExecution`).
    ExecutionMode {
        /// Firm and optional tranches.
        Tranches "decp-execution-mode-tranches" ["Tranches"],
        /// Purchase orders.
        Orders "decp-execution-mode-orders" ["Bons de commande"],
        /// Call-off contracts.
        CallOffs "decp-execution-mode-call-offs" ["Marchés subséquents"],
        /// Said to have none.
        Nothing "decp-execution-mode-none" ["Sans objet"],
    }
    /// General clauses the contract refers to (`ccag`).
    Ccag {
        /// Works.
        Works "decp-ccag-works" ["Travaux", "CCAG Travaux"],
        /// Project supervision.
        Supervision "decp-ccag-supervision" ["Maitrise d'œuvre"],
        /// Everyday supplies and services.
        SuppliesServices "decp-ccag-supplies-services" ["Fournitures courantes et services", "FCS"],
        /// Industrial contracts.
        Industrial "decp-ccag-industrial" ["Marchés industriels"],
        /// Intellectual services.
        Intellectual "decp-ccag-intellectual" ["Prestations intellectuelles"],
        /// Information and communication techniques.
        Information "decp-ccag-information" ["Techniques de l'information et de la communication", "TIC"],
        /// None.
        Nothing "decp-ccag-none" ["Pas de CCAG", "Sans objet"],
    }
    /// Whether the holders answered as a grouping (`typeGroupementOperateurs`).
    Grouping {
        /// Each answers for its part.
        Joint "decp-grouping-joint" ["Conjoint"],
        /// Each answers for everything.
        Several "decp-grouping-several" ["Solidaire"],
        /// A single holder.
        Nothing "decp-grouping-none" ["Pas de groupement", "Sans objet"],
    }
    /// Form of the price (`formePrix`).
    PriceForm {
        /// Unit prices.
        Unit "decp-price-unit" ["Unitaire"],
        /// Lump sum.
        LumpSum "decp-price-lump-sum" ["Forfaitaire"],
        /// Both.
        Mixed "decp-price-mixed" ["Mixte"],
        /// Firm (2019 only).
        Firm "decp-price-firm" ["Ferme"],
        /// Firm, updated once (2019 only).
        FirmUpdatable "decp-price-firm-updatable" ["Ferme et actualisable"],
        /// Revised over time (2019 only).
        Revisable "decp-price-revisable" ["Révisable"],
    }
    /// How the price of a subcontract may move (`variationPrix`).
    PriceVariation {
        /// Firm.
        Firm "decp-variation-firm" ["Ferme"],
        /// Updated once.
        Updatable "decp-variation-updatable" ["Actualisable"],
        /// Revised over time.
        Revisable "decp-variation-revisable" ["Révisable"],
    }
    /// What the code of a place is (`lieuExecution.typeCode`).
    PlaceKind {
        /// Postal code, five digits.
        Postal "decp-place-postal" ["Code postal"],
        /// INSEE code of a commune.
        Commune "decp-place-commune" ["Code commune"],
        /// INSEE code of an arrondissement.
        District "decp-place-district" ["Code arrondissement"],
        /// INSEE code of a canton.
        Canton "decp-place-canton" ["Code canton"],
        /// Department.
        Department "decp-place-department" ["Code département"],
        /// Region.
        Region "decp-place-region" ["Code région"],
        /// Country.
        Country "decp-place-country" ["Code pays"],
    }
    /// Social consideration of a contract (`considerationsSociales`): wider than the clause.
    SocialConsideration {
        /// A social clause: a condition of execution.
        Clause "decp-social-clause" ["Clause sociale", "Clause sociale d'insertion"],
        /// A social award criterion.
        Criterion "decp-social-criterion" ["Critère social"],
        /// A contract reserved for SIAE, EA or ESAT.
        Reserved "decp-social-reserved" ["Marché réservé"],
        /// A concession reserved for them.
        ReservedConcession "decp-social-reserved-concession" ["Concession réservée"],
        /// The buyer declares that there is none; an empty list says nothing at all.
        Nothing "decp-social-none" ["Pas de considération sociale", "Sans objet"],
    }
    /// Environmental consideration of a contract (`considerationsEnvironnementales`).
    EnvironmentalConsideration {
        /// A condition of execution.
        Clause "decp-environmental-clause" ["Clause environnementale"],
        /// An award criterion.
        Criterion "decp-environmental-criterion" ["Critère environnemental"],
        /// The buyer declares that there is none.
        Nothing "decp-environmental-none" ["Pas de considération environnementale", "Sans objet"],
    }
    /// What the number of a company is (`typeIdentifiant`).
    IdKind {
        /// SIRET, fourteen digits.
        Siret "decp-id-siret" ["SIRET"],
        /// VAT number of a company of the Union.
        Vat "decp-id-vat" ["TVA", "TVA_INTRACOMMUNAUTAIRE", "UE"],
        /// Number of the Tahiti register (French Polynesia).
        Tahiti "decp-id-tahiti" ["TAHITI"],
        /// Number of the Ridet register (New Caledonia).
        Ridet "decp-id-ridet" ["RIDET"],
        /// Number of the Wallis and Futuna register.
        Frwf "decp-id-frwf" ["FRWF", "FRW"],
        /// Provisional number of a company being registered.
        Irep "decp-id-irep" ["IREP"],
        /// A company outside the Union.
        OutsideUnion "decp-id-outside-union" ["HORS-UE", "HORS_UE", "HORSUE"],
        /// The file does not say.
        Unknown "decp-id-unknown" ["inconnu"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_of_spelling_are_the_same_value() {
        for (written, expected) in [
            ("Procédure adaptée", Procedure::Adapted),
            ("PROCEDURE ADAPTEE", Procedure::Adapted),
            ("Proc\u{FFFD}dure adapt\u{FFFD}e", Procedure::Adapted),
            ("Proc\u{FFFD}\u{FFFD}dure adapt\u{FFFD}\u{FFFD}e", Procedure::Adapted),
            ("Appel d’offres ouvert", Procedure::Open),
            (
                "Marché public négocié sans publicité ni mise en concurrence préalable",
                Procedure::WithoutPublicity,
            ),
            ("Dialogue comp\u{FFFD}titif", Procedure::Dialogue),
        ] {
            assert_eq!(Procedure::read(written), Reading::Clean(expected), "{written}");
        }
        assert_eq!(Ccag::read("Maîtrise d'oeuvre"), Reading::Clean(Ccag::Supervision));
        assert_eq!(Nature::read("Marche"), Reading::Clean(Nature::Contract));
        assert_eq!(PlaceKind::read("CODE POSTAL"), Reading::Clean(PlaceKind::Postal));
        assert_eq!(IdKind::read("HORS_UE"), Reading::Clean(IdKind::OutsideUnion));
    }

    #[test]
    fn damage_does_not_turn_one_value_into_another() {
        for written in ["Proc\u{FFFD}dure", "\u{FFFD}", "Appel d'offres \u{FFFD}", "Procédure"] {
            assert_eq!(Procedure::read(written), Reading::Dropped("decp-value-unknown"), "{written}");
        }
    }

    #[test]
    fn every_official_spelling_reads_as_itself() {
        macro_rules! check {
            ($($name:ident),+) => {$(
                for &value in $name::ALL {
                    assert_eq!($name::read(value.label()), Reading::Clean(value));
                }
            )+};
        }
        check!(Nature, Procedure, Technique, ExecutionMode, Ccag, Grouping, PriceForm, PriceVariation);
        check!(PlaceKind, SocialConsideration, EnvironmentalConsideration, IdKind);
    }
}
