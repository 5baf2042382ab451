//! Bytes to text, whatever the publishing platform's export wrote.

use super::error::DecpError;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// The text of a file, and whether its encoding had to be guessed.
pub(super) struct Text<'b> {
    /// The text, without byte order mark.
    pub text: Cow<'b, str>,
    /// How the encoding is known.
    pub source: Source,
}

/// How the encoding of a file is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// UTF-8, a byte order mark, or a declaration in the file.
    Certain,
    /// Neither UTF-8 nor declared: read as Western European (Windows-1252).
    Guessed,
}

/// First bytes of what people rename to `.json`: pictures, PDF, archives and office files.
const BINARY: [&[u8]; 9] = [
    b"\xFF\xD8\xFF",
    b"\x89PNG",
    b"GIF8",
    b"%PDF",
    b"PK\x03\x04",
    b"\x1F\x8B",
    b"\xD0\xCF\x11\xE0",
    b"7z\xBC\xAF",
    b"SQLite format 3",
];

/// How much of the beginning decides whether a file is text.
const SNIFFED: usize = 4096;

/// Decodes a file.
///
/// # Errors
/// [`DecpError::NotText`] for a picture, an archive, a spreadsheet.
pub(super) fn decode(bytes: &[u8]) -> Result<Text<'_>, DecpError> {
    if BINARY.iter().any(|magic| bytes.starts_with(magic)) {
        return Err(DecpError::NotText);
    }
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return text(encoding.decode_with_bom_removal(bytes).0, Source::Certain);
    }
    if let Some(encoding) = wide(bytes) {
        return text(encoding.decode_without_bom_handling(bytes).0, Source::Certain);
    }
    if let Ok(sound) = std::str::from_utf8(bytes) {
        return text(Cow::Borrowed(sound), Source::Certain);
    }
    match declared(bytes) {
        Some(encoding) => text(encoding.decode_without_bom_handling(bytes).0, Source::Certain),
        // A UTF-8 file with a few broken bytes must not turn every accent into two letters.
        None if mostly_utf8(bytes) => text(UTF_8.decode_without_bom_handling(bytes).0, Source::Certain),
        None => text(WINDOWS_1252.decode_without_bom_handling(bytes).0, Source::Guessed),
    }
}

fn text(text: Cow<'_, str>, source: Source) -> Result<Text<'_>, DecpError> {
    let head = &text.as_bytes()[..text.len().min(SNIFFED)];
    let odd = head.iter().filter(|b| b.is_ascii_control() && !matches!(b, b'\t' | b'\n' | b'\r' | 0x0C));
    if head.contains(&0) || odd.count() * 50 > head.len() {
        return Err(DecpError::NotText);
    }
    Ok(Text { text, source })
}

/// UTF-16 without byte order mark, told by the zero byte beside the first brace or bracket.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [b'{' | b'[' | b'<' | b' ' | b'\n' | b'\r', 0, ..] => Some(UTF_16LE),
        [0, b'{' | b'[' | b'<' | b' ' | b'\n' | b'\r', ..] => Some(UTF_16BE),
        _ => None,
    }
}

/// The encoding an XML declaration names, unless it is UTF-8, which the bytes just denied.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).into_owned();
    let declaration = head.trim_start().strip_prefix("<?xml")?.split("?>").next()?;
    let (_, rest) = declaration.split_once("encoding")?;
    let label = rest.trim_start_matches(['=', ' ', '"', '\'']).split(['"', '\'']).next()?;
    Encoding::for_label(label.as_bytes()).filter(|e| e.is_ascii_compatible() && *e != UTF_8)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], expected: &str, source: Source) {
        let read = decode(bytes).unwrap();
        assert_eq!((read.text.as_ref(), read.source), (expected, source));
    }

    #[test]
    fn every_encoding_of_the_platforms_gives_the_same_text() {
        let words = "{\"objet\":\"Réfection\"}";
        let wide: Vec<u16> = words.encode_utf16().collect();
        let little: Vec<u8> = wide.iter().flat_map(|u| u.to_le_bytes()).collect();
        let big: Vec<u8> = wide.iter().flat_map(|u| u.to_be_bytes()).collect();
        check(words.as_bytes(), words, Source::Certain);
        check(&[b"\xEF\xBB\xBF", words.as_bytes()].concat(), words, Source::Certain);
        check(&[b"\xFF\xFE", little.as_slice()].concat(), words, Source::Certain);
        check(&[b"\xFE\xFF", big.as_slice()].concat(), words, Source::Certain);
        check(&little, words, Source::Certain);
        check(&big, words, Source::Certain);
        check(&WINDOWS_1252.encode(words).0, words, Source::Guessed);
    }

    #[test]
    fn an_xml_declaration_is_believed() {
        let xml = "<?xml version=\"1.0\" encoding=\"ISO-8859-15\"?><a>\u{20ac} é</a>";
        let bytes = Encoding::for_label(b"iso-8859-15").unwrap().encode(xml).0.into_owned();
        check(&bytes, xml, Source::Certain);
    }

    #[test]
    fn one_broken_byte_does_not_spoil_the_other_accents() {
        let mut bytes = "école, été, hôpital, bâtiment".as_bytes().to_vec();
        bytes.push(0xE9);
        check(&bytes, "école, été, hôpital, bâtiment\u{FFFD}", Source::Certain);
    }

    #[test]
    fn pictures_and_archives_are_not_text() {
        for bytes in
            [&b"\xFF\xD8\xFF\xE0\x00\x10JFIF"[..], b"PK\x03\x04....", b"abc\x00def", &[1, 2, 3, 4, 5]]
        {
            assert_eq!(decode(bytes).err(), Some(DecpError::NotText), "{bytes:?}");
        }
    }
}
