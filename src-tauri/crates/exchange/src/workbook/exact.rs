//! Integers of the domain as the decimal numbers a sheet holds, without floating arithmetic.

/// `value` divided by ten to the power `digits`, written exactly: (15167, 2) is "151.67".
pub(super) fn decimal(value: i64, digits: usize) -> String {
    let sign = if value < 0 { "-" } else { "" };
    let text = format!("{:0>width$}", value.unsigned_abs(), width = digits + 1);
    let (whole, part) = text.split_at(text.len() - digits);
    let part = part.trim_end_matches('0');
    if part.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
}

/// The number nearest to that decimal: what a sheet stores, and what its own rounding gives.
pub(super) fn number(value: i64, digits: usize) -> f64 {
    // A text made of digits and one point is always a number.
    decimal(value, digits).parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_exact() {
        for (value, digits, text) in [
            (15_167, 2, "151.67"),
            (-5, 2, "-0.05"),
            (100, 2, "1"),
            (0, 4, "0"),
            (3_180, 4, "0.318"),
            (-1_250, 2, "-12.5"),
        ] {
            assert_eq!(decimal(value, digits), text);
            assert_eq!(number(value, digits).to_string(), text);
        }
        assert_eq!(decimal(i64::MIN, 0), i64::MIN.to_string());
    }
}
