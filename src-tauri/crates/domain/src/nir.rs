//! Recognising a social security number (NIR), so that none is ever kept.
//!
//! Facilitators are not among those whom decree 2019-341 allows to hold it, yet it stands on payslips
//! and attestations and comes with pasted text and spreadsheets. Every entry and every import asks
//! [`holds_nir`] first.

/// Where the parts of a number written out end: sex, year, month, department, commune, order, key.
const CUTS: [usize; 7] = [1, 3, 5, 7, 10, 13, 15];

/// Digits of a number without its key.
const BARE: usize = 13;
/// Digits of a number with its key.
const KEYED: usize = 15;

/// A stretch of digits (or of `2A`, `2B`) in a text.
struct Group {
    text: String,
    /// It follows the group before it after a space, a dot, a hyphen or an underscore.
    follows: bool,
    /// A plus sign stands before it: a telephone number.
    plus: bool,
}

/// True when the text holds something that looks like a social security number: thirteen digits, or
/// fifteen with the key, written together or in parts, of metropolitan France, Corsica (2A, 2B),
/// overseas or abroad, or the way a spreadsheet writes it (`1803331476872.0`, `1.80333147687E+12`).
///
/// With fifteen digits the key decides for the months that only special registrations use; with an
/// ordinary month a wrong key is taken for a slip of the keyboard, and still refused. A SIRET
/// (fourteen digits), a telephone number, a date or an IBAN are not taken for one.
#[must_use]
pub fn holds_nir(text: &str) -> bool {
    if scientific(text) {
        return true;
    }
    let groups = groups(text);
    (0..groups.len()).any(|first| {
        let begins = !groups[first].follows;
        let mut number = String::new();
        let mut ends = Vec::new();
        for (index, group) in groups.iter().enumerate().skip(first) {
            if index > first && !group.follows {
                break;
            }
            number.push_str(&group.text);
            if number.len() > KEYED {
                break;
            }
            ends.push(number.len());
            let last = groups.get(index + 1).is_none_or(|next| !next.follows);
            // Unusual parts make a number only by themselves, and with fifteen digits only by the key: a
            // postal code and a telephone number are as long.
            let whole = begins && last && !groups[first].plus && (number.len() == BARE || keyed(&number));
            let cut = ends.iter().all(|end| CUTS.contains(end));
            if (whole || cut) && is_nir(&number) {
                return true;
            }
        }
        false
    })
}

/// Whether the key of fifteen signs is right.
fn keyed(number: &str) -> bool {
    number.split_at_checked(BARE).is_some_and(|(bare, key)| key_of(bare) == key.parse().ok())
}

/// Splits a text into stretches of digits; the zeros a spreadsheet writes after a whole number go.
fn groups(text: &str) -> Vec<Group> {
    let chars: Vec<char> = text.chars().collect();
    let mut groups: Vec<Group> = Vec::new();
    let mut between = String::new();
    let mut at = 0;
    while at < chars.len() {
        let c = chars[at];
        if !c.is_ascii_digit() {
            between.push(c);
            at += 1;
            continue;
        }
        let mut number = String::new();
        while let Some(c) = chars.get(at) {
            let island =
                matches!(c, 'A' | 'a' | 'B' | 'b') && corsica(&chars, at, &number, &groups, &between);
            if c.is_ascii_digit() || island {
                number.push(c.to_ascii_uppercase());
                at += 1;
            } else {
                break;
            }
        }
        let light = between.chars().count() <= 2
            && between.chars().all(|c| c.is_whitespace() || matches!(c, '.' | '-' | '_' | '\u{2011}'));
        let follows = !groups.is_empty() && light;
        let decimals = between == "." && number.chars().all(|c| c == '0');
        if !(decimals && groups.last().is_some_and(|g| g.text.len() > 10)) {
            groups.push(Group { text: number, follows, plus: between.ends_with('+') });
        }
        between.clear();
    }
    groups
}

/// Whether the letter at `at` is the one of a Corsican department: after a 2, in seventh place of the
/// number it belongs to, or closing a part of two signs.
fn corsica(chars: &[char], at: usize, number: &str, groups: &[Group], between: &str) -> bool {
    let inside = number.len() == 6;
    let part = number == "2"
        && !chars.get(at + 1).is_some_and(|next| next.is_alphabetic())
        && !groups.is_empty()
        && between.chars().all(|c| !c.is_alphanumeric());
    number.ends_with('2') && (inside || part)
}

/// Whether thirteen or fifteen signs are built like a number.
fn is_nir(number: &str) -> bool {
    if !number.is_ascii() || (number.len() != BARE && number.len() != KEYED) {
        return false;
    }
    let (bare, key) = number.split_at(BARE);
    let part = |from: usize, to: usize| bare[from..to].parse::<u32>().ok();
    let department = match &bare[5..7] {
        "2A" | "2B" => true,
        _ => part(5, 7).is_some_and(|d| d > 0),
    };
    let (Some(month), Some(commune), Some(order)) = (part(3, 5), part(7, 10), part(10, 13)) else {
        return false;
    };
    let ordinary = (1..=12).contains(&month);
    let special = (20..=42).contains(&month) || (50..=99).contains(&month);
    let built = matches!(bare.as_bytes()[0], b'1' | b'2' | b'3' | b'4' | b'7' | b'8')
        && part(1, 3).is_some()
        && department
        && commune > 0
        && order > 0;
    built && (ordinary || (special && (key.is_empty() || keyed(number))))
}

/// The key of thirteen signs: 97 less the remainder of their division by 97. Corsica counts as 19 and 18.
fn key_of(bare: &str) -> Option<u64> {
    let number = bare.replace("2A", "19").replace("2B", "18").parse::<u64>().ok()?;
    Some(97 - number % 97)
}

/// A number a spreadsheet has shortened: the figures that are left begin like one.
fn scientific(text: &str) -> bool {
    let upper = text.to_ascii_uppercase().replace(',', ".");
    upper.match_indices('E').any(|(at, _)| {
        let exponent: String =
            upper[at + 1..].chars().skip_while(|c| *c == '+').take_while(char::is_ascii_digit).collect();
        let before: Vec<char> =
            upper[..at].chars().rev().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
        let mantissa: String = before.into_iter().rev().collect();
        let Some((unit, rest)) = mantissa.split_once('.') else { return false };
        let signs = match exponent.as_str() {
            "12" => BARE,
            "14" => KEYED,
            _ => return false,
        };
        let figures = format!("{unit}{rest}");
        // Shorter, it would be a rounded amount: the department is not even there.
        if unit.len() != 1 || figures.len() < 8 || figures.len() > signs || rest.contains('.') {
            return false;
        }
        // What was cut off is unknown: any commune, any order.
        let bare: String = figures.chars().chain("1111111".chars()).take(BARE).collect();
        is_nir(&bare)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_social_security_number_is_recognised_however_it_is_written() {
        for text in [
            "1850578006084",
            "1 85 05 78 006 084",
            "1 85 05 78 006 084 91",
            "1.85.05.78.006.084.91",
            "1-85-05-78-006-084-91",
            "1\u{a0}85\u{202f}05\u{a0}78\u{a0}006\u{a0}084\u{a0}91",
            "185057800608491",
            "185 057 800 608 491",
            "1850578006084 91",
            // A slip in the key, or in the figures: still one.
            "1 85 05 78 006 084 36",
            "285057800608436",
            // Corsica, overseas, abroad, provisional, special months.
            "2 99 12 2A 123 456",
            "299122A123456",
            "2 99 12 2b 123 456 78",
            "299122b12345678",
            "1 80 05 974 12 345",
            "1800599123456",
            "7850578006084",
            "8 85 05 78 006 084",
            "1803331476872",
            "180333147687266",
            // As a spreadsheet writes it.
            "1803331476872.0",
            "1803331476872.00",
            "185057800608491.0",
            "1.80333147687E+12",
            "1,80333147687E+12",
            "1.80333147687e12",
            "1.850578006E+14",
            // In the middle of words and of other figures.
            "n° 1850578006084, reçu",
            "NIR1850578006084",
            "nir:1 85 05 78 006 084",
            "06 39 98 12 34 1 85 05 78 006 084 91",
            "1850578006084 06 39 98 12 34",
            "Mme Keita 2 85 05 78 006 084 née en mai",
        ] {
            assert!(holds_nir(text), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_not_taken_for_one() {
        for text in [
            "",
            "06 39 98 12 34",
            "0639981234",
            "+33 6 39 98 12 34",
            "+33 6 39 98 12 34 06",
            "0033639981234",
            "06 39 98 12 34 / 06 39 98 56 78",
            "73282932000074",
            "732 829 320 00074",
            "73282932000074.0",
            "18505780060841",
            "18505780060841.0",
            "FR76 3000 4000 0312 3456 7890 143",
            "FR7630004000031234567890143",
            "30004 00031 12051234567 43",
            "2026-12-01",
            "12/05/1980",
            "2026-12-01 2027-01-31",
            "01/02/2026 au 31/12/2026, 35 h",
            "CACES R482 cat. A 2026-12-01",
            "Lamine Touré",
            "99999 26 12345",
            "999992612345",
            "9850578006084",
            "1854578006084",
            "1850500006084",
            "1850578000084",
            "1850578006000",
            "180333147687236",
            "35 824 005 111 111 0",
            "358240051111110",
            "1764331200000",
            "1234567890123456",
            "1.5E+12",
            "1.80E+12",
            "7.3282932E+13",
            "1 250 000 €",
            "75012 06 39 98 12 34",
            "lot 2A 1234567890",
        ] {
            assert!(!holds_nir(text), "{text}");
        }
    }

    #[test]
    fn the_key_of_a_number() {
        assert_eq!(key_of("1850578006084"), Some(91));
        assert_eq!(key_of("2850578006084"), Some(41));
        assert_eq!(key_of("299122A123456"), Some(97 - 2_991_219_123_456 % 97));
        assert_eq!(key_of("299122B123456"), Some(97 - 2_991_218_123_456 % 97));
    }

    proptest! {
        #[test]
        fn every_number_is_recognised_with_and_without_its_key(
            sex in prop_oneof![Just(1u64), Just(2), Just(7), Just(8)],
            year in 0u64..100, month in prop_oneof![1u64..=12, 20u64..=42, 50u64..=99],
            department in 1u64..100, commune in 1u64..1_000, order in 1u64..1_000,
        ) {
            let bare = format!("{sex}{year:02}{month:02}{department:02}{commune:03}{order:03}");
            let key = key_of(&bare).unwrap();
            let parts = format!("{sex} {year:02} {month:02} {department:02} {commune:03} {order:03} {key:02}");
            prop_assert!(holds_nir(&bare) && holds_nir(&format!("{bare}{key:02}")) && holds_nir(&parts), "{}", parts);
        }

        #[test]
        fn no_siret_and_no_telephone_number_is(siret in 10_000_000_000_000u64..100_000_000_000_000, phone in 0u64..1_000_000_000) {
            prop_assert!(!holds_nir(&siret.to_string()));
            let phone = format!("0{phone:09}");
            prop_assert!(!holds_nir(&phone));
        }

        #[test]
        fn no_text_breaks_it(text in "\\PC{0,60}") {
            let _ = holds_nir(&text);
        }
    }
}
