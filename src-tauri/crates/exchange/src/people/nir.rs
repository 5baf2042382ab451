//! The number of the social security: never read, never shown.

/// True for words that hold what looks like such a number, whole (15 figures) or without its key (13), also as
/// a spreadsheet mangles it.
pub(super) fn looks_like_nir(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if digits < 3 {
        return false;
    }
    if mangled(text) {
        return true;
    }
    if digits < 12 {
        return false;
    }
    let text = text.trim().trim_end_matches(".0").to_uppercase();
    let groups: Vec<&str> =
        text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|group| !group.is_empty()).collect();
    (0..groups.len()).any(|start| {
        let mut number = String::new();
        groups.iter().skip(start).any(|group| {
            number.push_str(group);
            matches!(number.len(), 13 | 15) && is_number(number.as_bytes())
        })
    })
}

/// Sex, year, month, department (2A and 2B of Corsica), commune, order.
fn is_number(number: &[u8]) -> bool {
    let digits = |range: std::ops::Range<usize>| {
        number.get(range).is_some_and(|part| part.iter().all(u8::is_ascii_digit))
    };
    let [sex, _, _, tens, ones, _, second, ..] = number else { return false };
    let month = match tens {
        b'0' => *ones != b'0',
        b'1' => *ones <= b'2',
        // Unknown months are written 20 to 42 and 50 to 99.
        _ => *tens >= b'2',
    };
    matches!(sex, b'1'..=b'4' | b'7' | b'8')
        && month
        && digits(0..6)
        && (second.is_ascii_digit() || matches!(second, b'A' | b'B'))
        && digits(7..number.len())
}

/// `1,80333E+12`: what is left of one in a narrow column.
fn mangled(text: &str) -> bool {
    let upper = text.trim().to_uppercase();
    let Some((mantissa, power)) = upper.split_once("E+") else { return false };
    let first = mantissa.bytes().next().unwrap_or(b'9');
    matches!(power, "12" | "14")
        && matches!(first, b'1'..=b'4' | b'7' | b'8')
        && mantissa.bytes().all(|b| b.is_ascii_digit() || b == b',' || b == b'.')
}

#[cfg(test)]
mod tests {
    use super::looks_like_nir;

    #[test]
    fn what_looks_like_one_and_what_does_not() {
        for nir in [
            "1 85 05 78 006 084 36",
            "285057800608436",
            "1850578006084",
            "1850578006084.0",
            "2 99 12 2A 123 456",
            "1,80333E+12",
            "NIR : 1 85 05 78 006 084",
        ] {
            assert!(looks_like_nir(nir), "{nir}");
        }
        for other in [
            "06 39 98 12 34",
            "06 39 98 12 34 07 39 98 12 34",
            "0639981234 0739981234",
            "999991234567",
            "Lamine Touré",
            "12/03/1990",
            "2026-11-28 10:00:00",
            "73282932000074",
            "1 99 9",
        ] {
            assert!(!looks_like_nir(other), "{other}");
        }
    }
}
