//! What a zip holds, before anything trusts it.

use super::error::TableError;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Largest content of a workbook once inflated: a real plan of 60 MB does not reach it.
const MAX_INFLATED: u64 = 800_000_000;
/// A workbook has some dozens of parts.
const MAX_PARTS: usize = 5_000;

/// Which application wrote a zip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Packed {
    /// Excel.
    Xlsx,
    /// Excel, binary.
    Xlsb,
    /// LibreOffice.
    Ods,
}

/// Looks into a zip: which workbook it is, and that it does not swell beyond measure. The sizes a
/// zip declares are not believed: everything is inflated once, and forgotten.
///
/// # Errors
/// [`TableError::NotATable`] for another kind of archive, [`TableError::TooManyCells`] for a bomb,
/// [`TableError::Protected`], [`TableError::Damaged`].
pub(super) fn inspect(bytes: &[u8]) -> Result<Packed, TableError> {
    inspect_within(bytes, MAX_INFLATED)
}

fn inspect_within(bytes: &[u8], limit: u64) -> Result<Packed, TableError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| TableError::Damaged)?;
    let names: Vec<String> = archive.file_names().flatten().map(|name| name.replace('\\', "/")).collect();
    let has = |name: &str| names.iter().any(|known| known.eq_ignore_ascii_case(name));
    let packed = if has("xl/workbook.xml") {
        Packed::Xlsx
    } else if has("xl/workbook.bin") {
        Packed::Xlsb
    } else if has("content.xml") && !has("word/document.xml") {
        Packed::Ods
    } else {
        return Err(TableError::NotATable);
    };
    if archive.len() > MAX_PARTS {
        return Err(TableError::TooManyCells);
    }
    let mut inflated = 0;
    for index in 0..archive.len() {
        let Ok(mut part) = archive.by_index(index) else { return Err(TableError::Damaged) };
        let allowance = limit - inflated;
        // A broken picture inside does not concern the table: only the size counts here.
        inflated += std::io::copy(&mut part.by_ref().take(allowance), &mut std::io::sink()).unwrap_or(0);
        if inflated >= limit {
            return Err(TableError::TooManyCells);
        }
    }
    if packed == Packed::Ods {
        inspect_ods(&mut archive)?;
    }
    Ok(packed)
}

/// An OpenDocument file says what it is, and whether its parts are encrypted.
fn inspect_ods(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<(), TableError> {
    let mut content = |name: &str| {
        let mut text = String::new();
        let part = archive.by_name(name).ok()?;
        part.take(1_000_000).read_to_string(&mut text).ok()?;
        Some(text)
    };
    if content("mimetype").is_some_and(|kind| !kind.contains("opendocument.spreadsheet")) {
        return Err(TableError::NotATable);
    }
    if content("META-INF/manifest.xml").is_some_and(|manifest| manifest.contains("encryption-data")) {
        return Err(TableError::Protected);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    #[test]
    fn a_bomb_is_not_opened() {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("xl/workbook.xml", zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(&vec![b' '; 3_000_000]).unwrap();
        let bytes = zip.finish().unwrap().into_inner();
        assert!(bytes.len() < 30_000, "{}", bytes.len());
        assert_eq!(inspect_within(&bytes, 2_000_000), Err(TableError::TooManyCells));
        assert_eq!(inspect_within(&bytes, 4_000_000), Ok(Packed::Xlsx));
    }
}
