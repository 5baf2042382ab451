//! Decimal text to scaled integers and back, without floating point on the way.
//!
//! The terminal door reads JSON numbers (`0.05`, `36.5`, `1e6`) as their text, so that five
//! percent is exactly five percent. Decimal point only: what a French keyboard types is read by
//! the page.

use crate::quantity::div_round;

/// Why a text is not a usable number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DecimalError {
    /// Not a decimal number (`NaN`, `1,5`, an empty text).
    #[error("not a decimal number")]
    Malformed,
    /// More than 64 bits at the asked scale, or an absurd length or exponent.
    #[error("number out of range")]
    OutOfRange,
    /// More decimals than the scale keeps, where rounding is refused.
    #[error("too many decimals")]
    TooPrecise,
}

/// Longest text looked at: a JSON number of the office has less than 40 characters.
const MAX_LENGTH: usize = 64;
/// Largest exponent looked at, either sign.
const MAX_EXPONENT: i32 = 64;
/// Significant digits kept: 64 bits have 19, the largest scale 18, one more to round by.
const MAX_DIGITS: usize = 37;

/// A decimal as an integer mantissa and a power of ten.
struct Scientific {
    negative: bool,
    mantissa: i128,
    exponent: i32,
}

fn scientific(text: &str) -> Result<Scientific, DecimalError> {
    let text = text.trim();
    if text.len() > MAX_LENGTH {
        return Err(DecimalError::OutOfRange);
    }
    let (negative, unsigned) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (number, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, parse_exponent(exponent)?),
        None => (unsigned, 0),
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    if whole.is_empty() && fraction.is_empty() {
        return Err(DecimalError::Malformed);
    }
    let mut result = Scientific { negative, mantissa: 0, exponent };
    let mut digits = 0;
    for (position, byte) in whole.bytes().chain(fraction.bytes()).enumerate() {
        if !byte.is_ascii_digit() {
            return Err(DecimalError::Malformed);
        }
        let in_fraction = position >= whole.len();
        if digits < MAX_DIGITS {
            result.mantissa = result.mantissa * 10 + i128::from(byte - b'0');
            digits += usize::from(result.mantissa != 0);
            result.exponent -= i32::from(in_fraction);
        } else {
            // Digits beyond the kept ones only carry weight, never value.
            result.exponent += i32::from(!in_fraction);
        }
    }
    Ok(result)
}

fn parse_exponent(text: &str) -> Result<i32, DecimalError> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(DecimalError::Malformed);
    }
    match text.parse::<i32>() {
        Ok(exponent) if exponent.abs() <= MAX_EXPONENT => Ok(exponent),
        _ => Err(DecimalError::OutOfRange),
    }
}

fn scaled(text: &str, scale: u32) -> Result<(i64, Remainder), DecimalError> {
    let number = scientific(text)?;
    let mantissa = if number.negative { -number.mantissa } else { number.mantissa };
    let shift = number.exponent + i32::try_from(scale).map_err(|_| DecimalError::OutOfRange)?;
    if mantissa == 0 {
        return Ok((0, Remainder::None));
    }
    let power = 10_i128.checked_pow(shift.unsigned_abs());
    if shift >= 0 {
        let value = power.and_then(|p| mantissa.checked_mul(p)).ok_or(DecimalError::OutOfRange)?;
        let value = i64::try_from(value).map_err(|_| DecimalError::OutOfRange)?;
        return Ok((value, Remainder::None));
    }
    // A power beyond 128 bits divides any mantissa down to zero.
    let Some(power) = power else { return Ok((0, Remainder::Some)) };
    let value = div_round(mantissa, power).ok_or(DecimalError::OutOfRange)?;
    let remainder = if mantissa % power == 0 { Remainder::None } else { Remainder::Some };
    Ok((value, remainder))
}

enum Remainder {
    None,
    Some,
}

/// `text` in units of 10^-`scale`, rounded half away from zero (`parse("36.5", 2)` is 3650).
///
/// # Errors
/// [`DecimalError::Malformed`] or [`DecimalError::OutOfRange`].
pub fn parse(text: &str, scale: u32) -> Result<i64, DecimalError> {
    scaled(text, scale).map(|(value, _)| value)
}

/// Like [`parse`], but refuses to round: for counts, months and seats.
///
/// # Errors
/// Those of [`parse`], and [`DecimalError::TooPrecise`] when decimals would be lost.
pub fn parse_exact(text: &str, scale: u32) -> Result<i64, DecimalError> {
    match scaled(text, scale)? {
        (value, Remainder::None) => Ok(value),
        (_, Remainder::Some) => Err(DecimalError::TooPrecise),
    }
}

/// The shortest decimal text of `value` units of 10^-`scale`: `format(83333, 2)` is `833.33`,
/// `format(90000, 2)` is `900`.
#[must_use]
pub fn format(value: i64, scale: u32) -> String {
    let digits = value.unsigned_abs().to_string();
    let scale = usize::try_from(scale).unwrap_or(0);
    let padded = format!("{digits:0>width$}", width = scale + 1);
    let (whole, fraction) = padded.split_at(padded.len() - scale);
    let fraction = fraction.trim_end_matches('0');
    let sign = if value < 0 { "-" } else { "" };
    if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn json_numbers_become_integers() {
        for (text, scale, expected) in [
            ("0.05", 9, 50_000_000),
            ("0.0725", 9, 72_500_000),
            ("0.333333", 9, 333_333_000),
            ("0.30000000000000004", 9, 300_000_000),
            ("36", 6, 36_000_000),
            ("36.5", 2, 3_650),
            ("1234567.89", 2, 123_456_789),
            ("1e6", 2, 100_000_000),
            ("2.5E-2", 9, 25_000_000),
            ("1.2345e+3", 0, 1_235),
            ("0.005", 2, 1),
            ("-0.005", 2, -1),
            ("0.00499999999999999999999999999999999999999999999999999999999", 2, 0),
            ("1e-60", 2, 0),
            ("0e60", 2, 0),
            (" +7. ", 0, 7),
            (".5", 1, 5),
        ] {
            assert_eq!(parse(text, scale), Ok(expected), "{text} at scale {scale}");
        }
    }

    #[test]
    fn what_is_not_a_number_is_refused() {
        for text in ["", "-", ".", "NaN", "inf", "1,5", "1 000", "1e", "1e+-2", "0x10", "1.2.3", "--1"] {
            assert_eq!(parse(text, 2), Err(DecimalError::Malformed), "{text}");
        }
        for text in ["1e30", "1e999999999999", "9223372036854775808", &"9".repeat(40), &"1".repeat(65)] {
            assert_eq!(parse(text, 2), Err(DecimalError::OutOfRange), "{text}");
        }
    }

    #[test]
    fn a_count_is_never_rounded() {
        assert_eq!(parse_exact("12", 0), Ok(12));
        assert_eq!(parse_exact("12.0", 0), Ok(12));
        assert_eq!(parse_exact("5.5", 0), Err(DecimalError::TooPrecise));
        assert_eq!(parse_exact("1e-60", 0), Err(DecimalError::TooPrecise));
    }

    proptest! {
        #[test]
        fn a_value_survives_its_text(value in any::<i64>(), scale in 0u32..=18) {
            prop_assert_eq!(parse(&format(value, scale), scale), Ok(value));
        }

        #[test]
        fn no_text_makes_it_panic(text in "[-+0-9.eE ]{0,70}", scale in 0u32..=18) {
            let _ = parse(&text, scale);
        }
    }
}
