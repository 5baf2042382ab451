//! Bytes of a delimited text to text.
//!
//! Excel for Windows writes Windows-1252, Excel for Mac wrote MacRoman, everything else UTF-8 with
//! or without its mark, "Unicode text" is UTF-16. None of them says so, so the accents decide.

use super::error::TableError;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// How the encoding of a file is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// UTF-8 or a byte order mark.
    Certain,
    /// Told by the accents.
    Guessed(&'static str),
}

/// How much of the beginning decides whether a file is text.
const SNIFFED: usize = 65_536;

/// The text of a file, without byte order mark.
///
/// # Errors
/// [`TableError::NotATable`] when it is not text.
pub(super) fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Source), TableError> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return text(encoding.decode_with_bom_removal(bytes).0, Source::Certain);
    }
    if let Some(encoding) = wide(bytes) {
        return text(encoding.decode_without_bom_handling(bytes).0, Source::Guessed(encoding.name()));
    }
    if let Ok(sound) = std::str::from_utf8(bytes) {
        return text(Cow::Borrowed(sound), Source::Certain);
    }
    if mostly_utf8(bytes) {
        return text(UTF_8.decode_without_bom_handling(bytes).0, Source::Guessed(UTF_8.name()));
    }
    let encoding = narrow(bytes);
    text(encoding.decode_without_bom_handling(bytes).0, Source::Guessed(encoding.name()))
}

fn text(text: Cow<'_, str>, source: Source) -> Result<(Cow<'_, str>, Source), TableError> {
    let head = &text.as_bytes()[..text.len().min(SNIFFED)];
    let odd = head.iter().filter(|b| b.is_ascii_control() && !matches!(b, b'\t' | b'\n' | b'\r' | 0x0C));
    let lost = head.windows(3).filter(|w| *w == "\u{fffd}".as_bytes()).count();
    if head.contains(&0) || odd.count() * 50 > head.len() || lost * 20 > head.len() {
        return Err(TableError::NotATable);
    }
    Ok((text, source))
}

/// UTF-16 without its mark: text of Western Europe has a zero in almost every second byte.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(SNIFFED) & !1];
    let (mut even, mut odd) = (0_usize, 0_usize);
    for pair in head.chunks_exact(2) {
        even += usize::from(pair[0] == 0);
        odd += usize::from(pair[1] == 0);
    }
    let pairs = head.len() / 2;
    if pairs < 2 {
        return None;
    }
    match (even * 10 > pairs * 6, odd * 10 > pairs * 6) {
        (false, true) if even == 0 => Some(UTF_16LE),
        (true, false) if odd == 0 => Some(UTF_16BE),
        _ => None,
    }
}

/// More well-formed accents than broken ones.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut sound, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    sound > broken
}

/// The encoding of one byte for each character in which the accents look French, else what the
/// detector of browsers says.
fn narrow(bytes: &[u8]) -> &'static Encoding {
    let head = &bytes[..bytes.len().min(SNIFFED * 16)];
    let windows = frenchness(&WINDOWS_1252.decode_without_bom_handling(head).0);
    let mac = frenchness(&MACINTOSH.decode_without_bom_handling(head).0);
    match (windows > 0 || mac > 0, mac > windows) {
        (true, true) => MACINTOSH,
        (true, false) => WINDOWS_1252,
        (false, _) => {
            let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
            detector.feed(head, true);
            detector.guess(Some(b"fr"), Utf8Detection::Deny)
        }
    }
}

/// How much the accented letters of a text look like French: a small accented letter beside small
/// letters or at a word's end is, a capital or a sign in the middle of a small word is not.
fn frenchness(text: &str) -> i64 {
    let mut score = 0;
    let mut before = ' ';
    for c in text.chars() {
        if !c.is_ascii() {
            let beside_letter = before.is_ascii_lowercase();
            score += match c {
                'é' | 'è' | 'ê' | 'ë' | 'à' | 'â' | 'ç' | 'î' | 'ï' | 'ô' | 'ù' | 'û' | 'ü' | 'œ' => {
                    3
                }
                'É' | 'È' | 'Ê' | 'À' | 'Â' | 'Ç' | 'Î' | 'Ô' | 'Œ' if !beside_letter => 2,
                '€' | '’' | '«' | '»' | '°' | '–' | '…' | '\u{a0}' if !beside_letter => 1,
                '’' => 1,
                _ if beside_letter => -3,
                _ => -1,
            };
        }
        before = c;
    }
    score
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: &str = "N°;Intitulé;Montant €\r\n1;Réfection façade à côté de l’école;12 500 €\r\n";

    #[track_caller]
    fn check(bytes: &[u8], source: Source) {
        assert_eq!(decode(bytes).unwrap(), (Cow::Borrowed(WORDS), source));
    }

    #[test]
    fn every_encoding_of_an_office_gives_the_same_text() {
        let units: Vec<u16> = WORDS.encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|u| u.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|u| u.to_be_bytes()).collect();
        check(WORDS.as_bytes(), Source::Certain);
        check(&[b"\xEF\xBB\xBF", WORDS.as_bytes()].concat(), Source::Certain);
        check(&[b"\xFF\xFE", little.as_slice()].concat(), Source::Certain);
        check(&[b"\xFE\xFF", big.as_slice()].concat(), Source::Certain);
        check(&little, Source::Guessed("UTF-16LE"));
        check(&big, Source::Guessed("UTF-16BE"));
        check(&WINDOWS_1252.encode(WORDS).0, Source::Guessed("windows-1252"));
        check(&MACINTOSH.encode(WORDS).0, Source::Guessed("macintosh"));
    }

    #[test]
    fn capitals_alone_are_told_apart_too() {
        for encoding in [WINDOWS_1252, MACINTOSH] {
            let words = "LIBELLÉ;DURÉE\nÉCOLE;MARCHÉ À BONS DE COMMANDE\n";
            assert_eq!(decode(&encoding.encode(words).0).unwrap().0, words, "{}", encoding.name());
        }
    }

    #[test]
    fn one_broken_byte_does_not_spoil_the_other_accents() {
        let mut bytes = "école;été;hôpital;bâtiment".as_bytes().to_vec();
        bytes.push(0xE9);
        assert_eq!(decode(&bytes).unwrap().0, "école;été;hôpital;bâtiment\u{FFFD}");
    }

    #[test]
    fn what_is_not_text_is_refused() {
        for bytes in [&b"\xFF\xD8\xFF\xE0\x00\x10JFIF\x00\x01"[..], b"abc\x00def", &[1, 2, 3, 4, 5]] {
            assert_eq!(decode(bytes).err(), Some(TableError::NotATable), "{bytes:?}");
        }
    }
}
