//! What a cell of a list of people means: telephone, mail, place, level, licence, availability.

use crate::table::value::Reading;
use crate::table::{Cell, is_blank};
use clausier_domain::text::fold;
use clausier_domain::vocabulary::Level;

/// A number cell as whole figures: `639981234.0` and `6,39981234E8` are what spreadsheets make of telephones.
fn figures(text: &str) -> String {
    let bare = text.trim();
    let whole = match bare.split_once(['.', ',']) {
        Some((whole, fraction)) if whole.len() > 4 && fraction.bytes().all(|b| b == b'0') => whole,
        _ => bare,
    };
    whole.chars().filter(char::is_ascii_digit).collect()
}

/// A telephone as it is dialled from France, by twos; the first one when there are several.
pub(super) fn phone(text: &str) -> Reading<String> {
    let mut parts = text.split(['/', ';', '\n', '|', ',']).map(str::trim).filter(|part| !part.is_empty());
    let Some(first) = parts.next() else { return Reading::Missing };
    // A decimal comma of a mangled number separates nothing.
    let several = parts.any(|part| figures(part).len() >= 9);
    let mut figures = figures(if several { first } else { text.trim() });
    let mut repaired = several.then_some("people-phone-first");
    if let Some(national) =
        figures.strip_prefix("0033").or_else(|| figures.strip_prefix("33").filter(|n| n.len() >= 9))
    {
        figures = if national.starts_with('0') { national.to_owned() } else { format!("0{national}") };
    }
    if figures.len() == 20 && figures.starts_with('0') {
        figures.truncate(10);
        repaired = Some("people-phone-first");
    }
    if figures.len() == 9 && !figures.starts_with('0') {
        figures.insert(0, '0');
        repaired = Some("people-phone-zero");
    }
    let abroad = text.trim().starts_with('+') && (8..=15).contains(&figures.len());
    if figures.len() == 10 && figures.starts_with('0') && !figures.starts_with("00") {
        let pairs: Vec<&str> = (0..5).filter_map(|n| figures.get(n * 2..n * 2 + 2)).collect();
        let written = pairs.join(" ");
        return repaired.map_or(Reading::Clean(written.clone()), |why| Reading::Repaired(written, why));
    }
    if abroad {
        return Reading::Clean(format!("+{figures}"));
    }
    Reading::Unreadable("people-phone-unreadable")
}

/// An address for mail, the first one when there are several.
pub(super) fn email(text: &str) -> Reading<String> {
    let lower = text.trim().to_lowercase();
    let lower = lower.strip_prefix("mailto:").unwrap_or(&lower);
    let mut parts = lower
        .split(|c: char| is_blank(c) || matches!(c, ';' | ',' | '/' | '<' | '>'))
        .filter(|part| !part.is_empty());
    let Some(found) = parts.clone().find(|part| is_address(part)) else {
        return Reading::Unreadable("people-email-unreadable");
    };
    let found = found.to_owned();
    if parts.next() == Some(found.as_str()) && parts.next().is_none() {
        Reading::Clean(found)
    } else {
        Reading::Repaired(found, "people-email-first")
    }
}

fn is_address(text: &str) -> bool {
    text.split_once('@').is_some_and(|(who, place)| {
        !who.is_empty()
            && !place.contains('@')
            && place.split('.').count() > 1
            && place.split('.').all(|p| !p.is_empty())
    })
}

/// A post code of five figures; one that lost its first zero gets it back.
pub(super) fn postcode(text: &str) -> Reading<String> {
    let bare: String = text.trim().trim_end_matches(".0").chars().filter(|c| !is_blank(*c)).collect();
    match (bare.len(), bare.bytes().all(|b| b.is_ascii_digit())) {
        (5, true) => Reading::Clean(bare),
        (4, true) => Reading::Repaired(format!("0{bare}"), "people-postcode-zero"),
        _ => Reading::Unreadable("people-postcode-unreadable"),
    }
}

/// The post code and the town of one cell: `99100 Montreval`, `Montreval (99100)`, `Montreval`.
pub(super) fn postcode_town(text: &str) -> (Option<String>, String) {
    let is_code = |word: &&str| word.len() == 5 && word.bytes().all(|b| b.is_ascii_digit());
    let words: Vec<&str> = text
        .split(|c: char| is_blank(c) || matches!(c, '(' | ')' | ',' | ';'))
        .filter(|word| !word.is_empty() && *word != "-")
        .collect();
    let Some(at) = words.iter().position(is_code) else { return (None, words.join(" ")) };
    // An address may stand before the code.
    let behind = words.get(at + 1..).unwrap_or_default();
    let town = if behind.is_empty() { words.get(..at).unwrap_or_default() } else { behind };
    (words.get(at).map(|code| (*code).to_owned()), town.join(" "))
}

/// The level of qualification: the names of diplomas, the figures of 2019, the Roman figures before.
pub(super) fn level(text: &str) -> Reading<Level> {
    let folded = fold(text);
    let has = |words: &[&str]| words.iter().any(|word| format!(" {folded} ").contains(&format!(" {word} ")));
    let roman = fold(text).split(' ').find_map(|word| match word {
        "vi" | "vbis" | "5bis" => Some(Level::Below3),
        "v" => Some(Level::Three),
        "iv" => Some(Level::Four),
        "iii" => Some(Level::Five),
        "ii" | "i" => Some(Level::SixUp),
        _ => None,
    });
    if has(&[
        "infra",
        "sans diplome",
        "aucun diplome",
        "sans qualification",
        "brevet",
        "cfg",
        "college",
        "primaire",
        "non scolarise",
        "vi",
        "v bis",
        "inferieur",
    ]) {
        return Reading::Clean(Level::Below3);
    }
    if has(&["bac 3", "bac 4", "bac 5", "licence", "master", "doctorat", "ingenieur", "bachelor"]) {
        return Reading::Clean(Level::SixUp);
    }
    if has(&["bac 2", "bts", "dut", "deug"]) {
        return Reading::Clean(Level::Five);
    }
    if has(&["bac", "baccalaureat", "bac pro", "bp", "daeu"]) {
        return Reading::Clean(Level::Four);
    }
    if has(&["cap", "bep", "cap bep", "titre professionnel niveau 3"]) {
        return Reading::Clean(Level::Three);
    }
    if let Some(level) = roman {
        return Reading::Repaired(level, "people-level-old");
    }
    match folded.split(' ').find_map(|word| word.parse::<u32>().ok()) {
        Some(1 | 2) => Reading::Clean(Level::Below3),
        Some(3) => Reading::Clean(Level::Three),
        Some(4) => Reading::Clean(Level::Four),
        Some(5) => Reading::Clean(Level::Five),
        Some(6..=8) => Reading::Clean(Level::SixUp),
        _ => Reading::Unreadable("people-level-unreadable"),
    }
}

/// What words say of moving: licence B, vehicle, public transport.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Moving {
    pub(super) licence_b: Option<bool>,
    pub(super) vehicle: Option<bool>,
    pub(super) public_transport: Option<bool>,
}

/// Reads words on licence and transport; `sans`, `pas de`, `non` before a word deny it.
pub(super) fn moving(text: &str) -> Moving {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let mut moving = Moving::default();
    for (at, word) in words.iter().enumerate() {
        let before = words.get(at.saturating_sub(2)..at).unwrap_or_default();
        let said = !before.iter().any(|word| matches!(*word, "sans" | "pas" | "non" | "aucun" | "ni"));
        let field = match *word {
            "permis" | "b" => &mut moving.licence_b,
            "voiture" | "vehicule" | "vehiculee" | "auto" | "scooter" | "moto" => &mut moving.vehicle,
            "bus" | "tramway" | "tram" | "metro" | "train" | "rer" | "tc" => &mut moving.public_transport,
            "commun" if before.contains(&"en") => &mut moving.public_transport,
            _ => continue,
        };
        // `permis B`: the second word says nothing new.
        field.get_or_insert(said);
    }
    moving
}

/// A ROME code in a cell, and the words around it.
pub(super) fn job(text: &str) -> (String, String) {
    let is_code = |word: &&str| {
        let bytes = word.as_bytes();
        bytes.len() == 5
            && bytes.first().is_some_and(|b| (b'A'..=b'N').contains(b))
            && bytes.iter().skip(1).all(u8::is_ascii_digit)
    };
    let words: Vec<&str> = text
        .split(|c: char| is_blank(c) || matches!(c, '(' | ')' | ':'))
        .filter(|word| !word.is_empty() && !matches!(*word, "-" | "–"))
        .collect();
    let code = words.iter().find(|word| is_code(word)).map_or("", |code| code);
    let label: Vec<&str> = words.iter().filter(|word| **word != code).copied().collect();
    (code.to_owned(), label.join(" "))
}

/// The text of a cell with its lines kept: `words` would join them.
pub(super) fn lines(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        other => other.words(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telephones_as_spreadsheets_leave_them() {
        for (text, expected) in [
            ("06 39 98 12 34", Reading::Clean("06 39 98 12 34".to_owned())),
            ("06.39.98.12.34", Reading::Clean("06 39 98 12 34".to_owned())),
            ("639981234", Reading::Repaired("06 39 98 12 34".to_owned(), "people-phone-zero")),
            ("639981234.0", Reading::Repaired("06 39 98 12 34".to_owned(), "people-phone-zero")),
            ("+33 6 39 98 12 34", Reading::Clean("06 39 98 12 34".to_owned())),
            ("0033639981234", Reading::Clean("06 39 98 12 34".to_owned())),
            ("33639981234", Reading::Clean("06 39 98 12 34".to_owned())),
            ("+33(0)6 39 98 12 34", Reading::Clean("06 39 98 12 34".to_owned())),
            (
                "06 39 98 12 34 / 01 99 00 12 34",
                Reading::Repaired("06 39 98 12 34".to_owned(), "people-phone-first"),
            ),
            ("0639981234 0199001234", Reading::Repaired("06 39 98 12 34".to_owned(), "people-phone-first")),
            ("+32 470 12 34 56", Reading::Clean("+32470123456".to_owned())),
            ("12", Reading::Unreadable("people-phone-unreadable")),
            ("", Reading::Missing),
        ] {
            assert_eq!(phone(text), expected, "{text}");
        }
    }

    #[test]
    fn mail_and_places() {
        assert_eq!(email("A.Benali@Example.org"), Reading::Clean("a.benali@example.org".to_owned()));
        assert_eq!(
            email("a@example.org; b@example.org"),
            Reading::Repaired("a@example.org".to_owned(), "people-email-first")
        );
        assert_eq!(email("néant à venir"), Reading::Unreadable("people-email-unreadable"));
        assert_eq!(postcode("99100.0"), Reading::Clean("99100".to_owned()));
        assert_eq!(postcode("1000"), Reading::Repaired("01000".to_owned(), "people-postcode-zero"));
        assert_eq!(postcode("26"), Reading::Unreadable("people-postcode-unreadable"));
        for (text, code, town) in [
            ("99100 Montreval", Some("99100"), "Montreval"),
            ("Montreval (99100)", Some("99100"), "Montreval"),
            ("3 rue du Bief 99110 Pontarce", Some("99110"), "Pontarce"),
            ("Vernoux-la-Plaine", None, "Vernoux-la-Plaine"),
        ] {
            assert_eq!(postcode_town(text), (code.map(str::to_owned), town.to_owned()), "{text}");
        }
    }

    #[test]
    fn levels_moving_and_jobs() {
        for (text, expected) in [
            ("CAP/BEP", Reading::Clean(Level::Three)),
            ("Niveau 3 (CAP, BEP)", Reading::Clean(Level::Three)),
            ("Sans diplôme", Reading::Clean(Level::Below3)),
            ("V", Reading::Repaired(Level::Three, "people-level-old")),
            ("Bac + 2", Reading::Clean(Level::Five)),
            ("Baccalauréat", Reading::Clean(Level::Four)),
            ("4", Reading::Clean(Level::Four)),
            ("bleu", Reading::Unreadable("people-level-unreadable")),
        ] {
            assert_eq!(level(text), expected, "{text}");
        }
        let said = |licence_b, vehicle, public_transport| Moving { licence_b, vehicle, public_transport };
        assert_eq!(moving("Permis B et véhicule"), said(Some(true), Some(true), None));
        assert_eq!(moving("Pas de permis, bus"), said(Some(false), None, Some(true)));
        assert_eq!(moving("transports en commun"), said(None, None, Some(true)));
        assert_eq!(job("F1703 - Maçon"), ("F1703".to_owned(), "Maçon".to_owned()));
        assert_eq!(job("Maçon (F1703)"), ("F1703".to_owned(), "Maçon".to_owned()));
        assert_eq!(job("Agent d’entretien"), (String::new(), "Agent d’entretien".to_owned()));
    }
}
