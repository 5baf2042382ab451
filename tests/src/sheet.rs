//! Filling in a workbook as a company would, cell by cell.

use crate::Outcome;
use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// Writes values into cells of the first sheet that are there to be filled in: a number as it is, anything else as
/// words.
///
/// # Errors
/// If the file is no workbook, or has no such cell to fill in.
pub fn fill(from: &Path, to: &Path, values: &[(&str, &str)]) -> Outcome<()> {
    let mut archive = ZipArchive::new(Cursor::new(std::fs::read(from)?))?;
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..archive.len() {
        let mut part = archive.by_index(place)?;
        let name = part.name()?.into_owned();
        let mut content = Vec::new();
        part.read_to_end(&mut content)?;
        if name == "xl/worksheets/sheet1.xml" {
            let mut text = String::from_utf8(content)?;
            for (cell, value) in values {
                text = filled(&text, cell, value)?;
            }
            content = text.into_bytes();
        }
        writer.start_file(name, SimpleFileOptions::default())?;
        writer.write_all(&content)?;
    }
    std::fs::write(to, writer.finish()?.into_inner())?;
    Ok(())
}

fn filled(text: &str, cell: &str, value: &str) -> Outcome<String> {
    let (before, rest) = text.split_once(&format!("<c r=\"{cell}\"")).ok_or(format!("no cell {cell}"))?;
    let (attributes, after) = rest.split_once("/>").ok_or("a sheet that is cut")?;
    let style = attributes.split_whitespace().find(|a| a.starts_with("s=")).unwrap_or_default();
    let written = if value.parse::<f64>().is_ok() {
        format!("<c r=\"{cell}\" {style}><v>{value}</v></c>")
    } else {
        format!("<c r=\"{cell}\" {style} t=\"inlineStr\"><is><t>{value}</t></is></c>")
    };
    Ok(format!("{before}{written}{after}"))
}
