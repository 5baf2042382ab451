//! Trades and their labour profiles: what share of an amount pays work, and what an hour costs.
//!
//! National defaults with their source (`assets/profiles/trades.toml`), edited by the office and
//! learned from its own finished lots. A figure nobody checked says so.

mod learned;
#[cfg(test)]
mod learned_tests;

pub use learned::{LearnedShare, Observation, ObservationFault, RefusedObservation, learn};

use crate::calibration::Spread;
use crate::quantity::{BasisPoints, Cents};
use crate::rulebook::Provenance;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// Sector of the yearly report; its label is `sector-<name>` with hyphens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sector {
    /// Structural building works.
    BtpGrosOeuvre,
    /// Finishing building works.
    SecondOeuvre,
    /// Civil engineering and roads (travaux publics).
    Tp,
    /// Cleaning and laundry.
    Cleaning,
    /// Green spaces.
    GreenSpaces,
    /// Catering.
    Catering,
    /// Security and caretaking.
    Security,
    /// Waste.
    Waste,
    /// Removals, handling, transport.
    Logistics,
    /// Digital and intellectual services.
    Digital,
    /// Any other.
    Other,
}

impl Sector {
    /// Every sector, in the order of the report.
    pub const ALL: &'static [Self] = &[
        Self::BtpGrosOeuvre,
        Self::SecondOeuvre,
        Self::Tp,
        Self::Cleaning,
        Self::GreenSpaces,
        Self::Catering,
        Self::Security,
        Self::Waste,
        Self::Logistics,
        Self::Digital,
        Self::Other,
    ];

    /// Fluent key of its name.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::BtpGrosOeuvre => "sector-btp-gros-oeuvre",
            Self::SecondOeuvre => "sector-second-oeuvre",
            Self::Tp => "sector-tp",
            Self::Cleaning => "sector-cleaning",
            Self::GreenSpaces => "sector-green-spaces",
            Self::Catering => "sector-catering",
            Self::Security => "sector-security",
            Self::Waste => "sector-waste",
            Self::Logistics => "sector-logistics",
            Self::Digital => "sector-digital",
            Self::Other => "sector-other",
        }
    }

    /// True for building and civil works: the report's "diversification" is the share of hours
    /// outside of them.
    #[must_use]
    pub const fn is_construction(self) -> bool {
        matches!(self, Self::BtpGrosOeuvre | Self::SecondOeuvre | Self::Tp)
    }
}

/// A trade (corps d'état) and its labour profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Trade {
    /// Code; its label is `trade-<code>` with hyphens.
    pub code: String,
    /// Sector of the yearly report.
    pub sector: Sector,
    /// Part of the amount that pays work.
    pub labour_share: Spread<BasisPoints>,
    /// Hourly cost, all charges included, in cents.
    pub hourly_cost: Spread<Cents>,
    /// False while the hourly cost is an indicative default.
    pub hourly_cost_checked: bool,
    /// ROME codes usually concerned; indicative, never a closed list.
    #[serde(default)]
    pub rome: Vec<String>,
    /// Beginnings of the CPV codes of such contracts.
    #[serde(default)]
    pub cpv: Vec<String>,
    /// Related trades: a person of one may fit a need of the other.
    #[serde(default)]
    pub neighbours: Vec<String>,
    /// Source of the labour share.
    #[serde(flatten)]
    pub provenance: Provenance,
}

impl Trade {
    /// Fluent key of its name.
    #[must_use]
    pub fn label(&self) -> String {
        format!("trade-{}", self.code.replace('_', "-"))
    }
}

/// The trades known to the office.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TradeTable {
    /// The trades, in the order lists show them.
    pub trades: Vec<Trade>,
}

/// Why a table of trades cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TradeError {
    /// A trade without code or source.
    #[error("trade {code}: missing code or source")]
    Missing {
        /// The trade.
        code: String,
    },
    /// Two trades with one code.
    #[error("trade {code}: defined twice")]
    Duplicate {
        /// The code.
        code: String,
    },
    /// Bounds out of order, a share outside 0 to 100 %, or a cost that is not positive.
    #[error("trade {code}: figures out of range")]
    Range {
        /// The trade.
        code: String,
    },
    /// A ROME or CPV code that has not the form of one.
    #[error("trade {code}: malformed code {reference}")]
    Reference {
        /// The trade.
        code: String,
        /// The malformed code.
        reference: String,
    },
    /// A neighbour that does not exist, or does not name the trade back.
    #[error("trade {code}: {neighbour} is not a mutual neighbour")]
    Neighbour {
        /// The trade.
        code: String,
        /// The neighbour.
        neighbour: String,
    },
}

impl TradeTable {
    /// The trade of a code.
    #[must_use]
    pub fn get(&self, code: &str) -> Option<&Trade> {
        self.trades.iter().find(|trade| trade.code == code)
    }

    /// The trade of a CPV code: the one with the longest matching beginning; the check digit is
    /// ignored. `None` when no trade claims the code.
    #[must_use]
    pub fn for_cpv(&self, cpv: &str) -> Option<&Trade> {
        let matching = |trade: &Trade| {
            trade.cpv.iter().filter(|prefix| cpv.starts_with(prefix.as_str())).map(String::len).max()
        };
        // The first trade wins a tie: strictly longer replaces.
        let mut best: Option<(usize, &Trade)> = None;
        for trade in &self.trades {
            if let Some(length) = matching(trade)
                && best.is_none_or(|(longest, _)| length > longest)
            {
                best = Some((length, trade));
            }
        }
        best.map(|(_, trade)| trade)
    }

    /// Refuses a table with missing sources, impossible figures or one-sided neighbours.
    ///
    /// # Errors
    /// The first fault found.
    pub fn validate(&self) -> Result<(), TradeError> {
        let mut seen = BTreeSet::new();
        for trade in &self.trades {
            let code = || trade.code.clone();
            if trade.code.is_empty() || trade.provenance.source.trim().is_empty() {
                return Err(TradeError::Missing { code: code() });
            }
            if !seen.insert(trade.code.as_str()) {
                return Err(TradeError::Duplicate { code: code() });
            }
            let (share, cost) = (trade.labour_share, trade.hourly_cost);
            let in_range = share.is_ordered()
                && cost.is_ordered()
                && share.low >= BasisPoints::ZERO
                && share.high <= BasisPoints::ONE
                && cost.low > Cents::ZERO;
            if !in_range {
                return Err(TradeError::Range { code: code() });
            }
            let malformed = (trade.rome.iter().filter(|r| !is_rome(r)))
                .chain(trade.cpv.iter().filter(|c| !is_cpv_prefix(c)))
                .next();
            if let Some(reference) = malformed {
                return Err(TradeError::Reference { code: code(), reference: reference.clone() });
            }
            for neighbour in &trade.neighbours {
                let mutual = *neighbour != trade.code
                    && self.get(neighbour).is_some_and(|other| other.neighbours.contains(&trade.code));
                if !mutual {
                    return Err(TradeError::Neighbour { code: code(), neighbour: neighbour.clone() });
                }
            }
        }
        Ok(())
    }
}

/// A letter from A to N and four digits.
fn is_rome(code: &str) -> bool {
    code.len() == 5
        && code.starts_with(|c: char| ('A'..='N').contains(&c))
        && code[1..].bytes().all(|b| b.is_ascii_digit())
}

fn is_cpv_prefix(code: &str) -> bool {
    (2..=8).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn table() -> TradeTable {
        toml::from_str(include_str!("../../../../assets/profiles/trades.toml")).unwrap()
    }

    #[test]
    fn the_shipped_table_is_valid_and_complete() {
        let table = table();
        table.validate().unwrap();
        assert!(table.trades.len() >= 32);
        for trade in &table.trades {
            assert!(!trade.rome.is_empty() && !trade.cpv.is_empty(), "{}", trade.code);
        }
    }

    #[test]
    fn published_shares_are_the_checked_ones() {
        let table = table();
        // http://www.mefsud77.fr/?page_id=28 and https://inserpropre.fr/?p=2353
        let published = [
            ("general_building", 50),
            ("masonry", 50),
            ("steel_frame", 20),
            ("painting", 70),
            ("cleaning", 80),
        ];
        for (code, percent) in published {
            let trade = table.get(code).unwrap();
            assert_eq!(trade.labour_share.central, BasisPoints::percent(percent), "{code}");
        }
        let checked: Vec<_> =
            table.trades.iter().filter(|t| t.provenance.checked).map(|t| t.code.as_str()).collect();
        assert_eq!(checked, published.map(|(code, _)| code));
        assert!(table.trades.iter().all(|trade| !trade.hourly_cost_checked));
    }

    #[test]
    fn a_cpv_code_finds_its_nearest_trade() {
        let table = table();
        for (cpv, code) in [
            ("45442100-8", Some("painting")),
            ("45210000", Some("general_building")),
            ("45262500", Some("masonry")),
            ("45112710", Some("green_spaces_creation")),
            ("45112000", Some("earthworks")),
            ("45233140", Some("roads")),
            ("45313100", Some("lifts")),
            ("90910000", Some("cleaning")),
            ("90511000", Some("waste_collection")),
            ("72000000", Some("digital_services")),
            ("33600000", None),
            ("", None),
        ] {
            assert_eq!(table.for_cpv(cpv).map(|t| t.code.as_str()), code, "{cpv}");
        }
    }

    #[test]
    fn a_table_at_fault_is_refused() {
        let check = |change: &dyn Fn(&mut Trade)| {
            let mut table = table();
            change(&mut table.trades[0]);
            table.validate().unwrap_err()
        };
        let code = || "general_building".to_owned();
        assert_eq!(check(&|t| t.provenance.source.clear()), TradeError::Missing { code: code() });
        assert_eq!(
            check(&|t| t.neighbours = vec!["no_such_trade".to_owned()]),
            TradeError::Neighbour { code: code(), neighbour: "no_such_trade".to_owned() }
        );
        assert_eq!(
            check(&|t| t.labour_share.high = BasisPoints::new(10_001)),
            TradeError::Range { code: code() }
        );
        assert_eq!(check(&|t| t.hourly_cost.low = Cents::ZERO), TradeError::Range { code: code() });
        assert_eq!(
            check(&|t| t.labour_share.low = BasisPoints::new(5_001)),
            TradeError::Range { code: code() }
        );
        for reference in ["F170", "Z1234", "F12é", "f1234"] {
            assert_eq!(
                check(&|t| t.rome[0] = reference.to_owned()),
                TradeError::Reference { code: code(), reference: reference.to_owned() }
            );
        }
        assert_eq!(
            check(&|t| t.neighbours.push("painting".to_owned())),
            TradeError::Neighbour { code: code(), neighbour: "painting".to_owned() }
        );
        let mut twice = table();
        twice.trades.push(twice.trades[0].clone());
        assert_eq!(twice.validate(), Err(TradeError::Duplicate { code: code() }));
    }

    #[test]
    fn both_languages_name_every_trade_and_sector() {
        for text in [
            include_str!("../../../../assets/locales/fr/trades.ftl"),
            include_str!("../../../../assets/locales/en/trades.ftl"),
        ] {
            let named = |key: &str| text.lines().any(|line| line.starts_with(&format!("{key} = ")));
            for trade in &table().trades {
                assert!(named(&trade.label()), "{}", trade.code);
            }
            for sector in Sector::ALL {
                assert!(named(sector.label()), "{sector:?}");
                let json = serde_json::to_value(sector).unwrap();
                let name = json.as_str().unwrap().replace('_', "-");
                assert_eq!(format!("sector-{name}"), sector.label());
            }
        }
    }
}
