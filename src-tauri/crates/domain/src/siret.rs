//! SIRET and SIREN numbers: the identifiers of French organisations.
//!
//! Real files hold 1 to 3 % wrong numbers, so a wrong key is a warning to show, never a reason
//! to lose a contract. La Poste's establishments follow a rule of their own: the sum of the
//! fourteen digits is a multiple of five.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the check of a SIRET says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SiretCheck {
    /// Fourteen digits and both keys right.
    Valid,
    /// Fourteen digits, wrong key: warn and keep.
    WrongKey,
    /// Not fourteen digits: warn and keep as typed.
    WrongLength,
}

const LA_POSTE_SIREN: &str = "356000000";
const LA_POSTE_HEAD_OFFICE: &str = "35600000000048";

/// Digits of what was typed: spaces, dots and no-break spaces are dropped.
#[must_use]
pub fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn luhn(number: &str) -> bool {
    let sum: u32 = number
        .bytes()
        .rev()
        .enumerate()
        .map(|(i, b)| {
            let d = u32::from(b.saturating_sub(b'0'));
            if i % 2 == 0 {
                d
            } else if d > 4 {
                d * 2 - 9
            } else {
                d * 2
            }
        })
        .sum();
    sum.is_multiple_of(10)
}

/// Checks a SIRET as typed.
#[must_use]
pub fn check(text: &str) -> SiretCheck {
    let siret = digits(text);
    if siret.len() != 14 || text.chars().any(char::is_alphabetic) {
        return SiretCheck::WrongLength;
    }
    let siren = &siret[..9];
    let ordinary = luhn(siren) && luhn(&siret);
    let la_poste = siren == LA_POSTE_SIREN
        && siret != LA_POSTE_HEAD_OFFICE
        && siret.bytes().map(|b| u32::from(b - b'0')).sum::<u32>().is_multiple_of(5);
    if ordinary || la_poste { SiretCheck::Valid } else { SiretCheck::WrongKey }
}

/// Completes the first eight digits of a SIREN and a four-digit establishment into a number with
/// right keys: how the fictional organisations of the demo dossier get theirs.
#[must_use]
pub fn fictional(base: u32, establishment: u16) -> String {
    let complete =
        |prefix: String| (0..10).map(|k| format!("{prefix}{k}")).find(|n| luhn(n)).unwrap_or(prefix);
    let siren = complete(format!("{:08}", base % 100_000_000));
    complete(format!("{siren}{:04}", establishment % 10_000))
}

#[cfg(test)]
mod tests {
    use super::*;
    use SiretCheck::{Valid, WrongKey, WrongLength};

    #[test]
    fn keys_and_the_exception_of_la_poste() {
        for (siret, expected) in [
            ("73282932000074", Valid),
            ("732 829 320 00074", Valid),
            ("73282932000079", WrongKey),
            ("35600000000048", Valid),
            ("35600000009075", Valid),
            ("35600000009076", WrongKey),
            ("7328293200007", WrongLength),
            ("FR73282932000074", WrongLength),
            ("", WrongLength),
        ] {
            assert_eq!(check(siret), expected, "{siret}");
        }
    }

    #[test]
    fn fictional_numbers_have_right_keys() {
        for n in 0..500 {
            assert_eq!(check(&fictional(n * 37, 1 + (n % 40) as u16)), Valid);
        }
    }
}
