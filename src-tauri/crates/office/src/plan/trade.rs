//! The trade of a purchase, from its CPV code or its words.

use clausier_domain::text::fold;
use clausier_domain::trades::{Sector, TradeTable};
use clausier_domain::vocabulary::ContractKind;
use serde::Deserialize;

/// Words that tell a trade (`assets/synonyms/trades.toml`).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TradeWords {
    trades: Vec<Words>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    code: String,
    /// Beginnings of words, folded.
    words: Vec<String>,
}

impl TradeWords {
    /// The trade that some words tell: the longest known beginning wins, then the earliest.
    fn told(&self, text: &str) -> Option<&str> {
        let folded = format!(" {}", fold(text));
        let place = |word: &str| folded.find(&format!(" {word}"));
        let found = self.trades.iter().flat_map(|trade| {
            let here = |word: &String| Some((word.len(), place(word)?));
            trade.words.iter().filter_map(here).map(|(length, at)| (length, at, trade.code.as_str()))
        });
        found.max_by_key(|(length, at, _)| (*length, usize::MAX - at)).map(|(.., code)| code)
    }

    /// The trade of a purchase: by its CPV code, else by its title, else by its family. Empty when
    /// nothing tells it.
    #[must_use]
    pub fn guess(&self, trades: &TradeTable, cpv: &str, title: &str, family: &str) -> String {
        let by_cpv = trades.for_cpv(cpv).map(|trade| trade.code.as_str());
        // `45000000` says works and no more: the words may say which.
        let general = cpv.trim_end_matches('0').len() <= 2;
        let by_words = || self.told(title).or_else(|| self.told(family));
        let code = if general { by_words().or(by_cpv) } else { by_cpv.or_else(by_words) };
        code.unwrap_or_default().to_owned()
    }
}

/// The kind that goes with a trade: building and civil engineering are works, the rest services.
pub(super) fn kind_of_trade(trades: &TradeTable, code: &str) -> Option<ContractKind> {
    let sector = trades.get(code)?.sector;
    let works = matches!(sector, Sector::BtpGrosOeuvre | Sector::SecondOeuvre | Sector::Tp);
    Some(if works { ContractKind::Works } else { ContractKind::Services })
}

#[cfg(test)]
mod tests {
    use crate::assets::assets;

    #[test]
    fn trades_are_told_by_code_then_by_words() {
        let assets = assets().unwrap();
        for (cpv, title, family, expected) in [
            ("45442100", "Entretien", "", "painting"),
            ("45000000", "Réfection des peintures de l’école", "", "painting"),
            ("45000000", "Travaux", "", "general_building"),
            ("", "Nettoyage des locaux et de la vitrerie", "", "cleaning"),
            ("", "Charpente métallique du gymnase", "", "steel_frame"),
            ("", "Marché 12", "Espaces verts", "green_spaces_upkeep"),
            ("", "Étude de sol", "", "intellectual_services"),
            ("33600000", "Médicaments", "", ""),
            ("", "", "", ""),
        ] {
            let found = assets.trade_words.guess(&assets.trades, cpv, title, family);
            assert_eq!(found, expected, "{cpv} {title} {family}");
        }
    }

    #[test]
    fn every_trade_has_words_and_every_word_a_trade() {
        let assets = assets().unwrap();
        let mut told: Vec<&str> = assets.trade_words.trades.iter().map(|t| t.code.as_str()).collect();
        let mut known: Vec<&str> = assets.trades.trades.iter().map(|t| t.code.as_str()).collect();
        told.sort_unstable();
        known.sort_unstable();
        assert_eq!(told, known);
        for trade in &assets.trade_words.trades {
            for word in &trade.words {
                let folded = clausier_domain::text::fold(word);
                assert_eq!(*word, folded, "words are written folded");
            }
        }
    }
}
