//! The words of a place, as a form, a file or a keyboard may write them.

use crate::text::fold;

/// Articles that forms put behind the name, or leave out.
pub(super) const ARTICLES: &[&str] = &["le", "la", "les", "l"];
/// What a municipal district is called around its number.
const DISTRICTS: &[&str] = &["arrondissement", "arrondissements", "arrdt", "arrt", "ardt", "arr"];
/// Endings of an ordinal.
const ORDINALS: &[&str] = &["ieme", "eme", "ere", "er", "nd", "nde", "me", "e"];

/// The words of a place, comparable: no accents nor hyphens, `st` for saint, « 7e arrondissement » and `07`
/// both as `7`. Whole numbers of three digits and more (postal codes) stay as they are.
pub(super) fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let plain = |word: &str| match word {
        "saint" => Some("st".to_owned()),
        "sainte" => Some("ste".to_owned()),
        word if DISTRICTS.contains(&word) => None,
        word => Some(ordinal(word).unwrap_or_else(|| word.to_owned())),
    };
    folded.split(' ').filter(|w| !w.is_empty()).filter_map(plain).collect()
}

/// `7` for `7e`, `7eme`, `07`; `1` for `1er`.
fn ordinal(word: &str) -> Option<String> {
    let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, ending) = word.split_at(digits);
    let counts = (1..=2).contains(&digits) && (ending.is_empty() || ORDINALS.contains(&ending));
    counts.then(|| number.parse::<u8>().ok()).flatten().map(|n| n.to_string())
}

/// Only digits, three or more of them: a postal code, or its beginning.
pub(super) fn is_postcode(word: &str) -> bool {
    (3..=5).contains(&word.len()) && is_number(word)
}

/// Only digits.
pub(super) fn is_number(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_place_written_otherwise_gives_the_same_words() {
        for (input, expected) in [
            ("Saint-Étienne", "st etienne"),
            ("ST ETIENNE", "st etienne"),
            ("Lyon 7e Arrondissement", "lyon 7"),
            ("LYON 07", "lyon 7"),
            ("lyon 7ème arr.", "lyon 7"),
            ("Paris 1er", "paris 1"),
            ("L’Haÿ-les-Roses", "l hay les roses"),
            ("69007 Lyon", "69007 lyon"),
            ("Les Deux-Alpes", "les deux alpes"),
            ("", ""),
        ] {
            assert_eq!(words(input).join(" "), expected);
        }
    }
}
