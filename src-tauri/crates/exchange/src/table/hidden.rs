//! Rows that a workbook hides, behind a filter or by hand: they are read as the others, and that is told.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Numbers of the hidden rows, from 1, by the name of their sheet. What cannot be read hides nothing.
pub(super) fn hidden_rows(bytes: &[u8]) -> BTreeMap<String, BTreeSet<usize>> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return BTreeMap::new() };
    let mut part = |name: &str| -> Option<String> {
        let mut text = String::new();
        archive.by_name(name).ok()?.read_to_string(&mut text).ok()?;
        Some(text)
    };
    let (Some(workbook), Some(links)) = (part("xl/workbook.xml"), part("xl/_rels/workbook.xml.rels")) else {
        return BTreeMap::new();
    };
    let targets: BTreeMap<&str, &str> = tags(&links, "Relationship")
        .filter_map(|tag| Some((attribute(tag, "Id")?, attribute(tag, "Target")?)))
        .collect();
    let mut found = BTreeMap::new();
    for tag in tags(&workbook, "sheet") {
        let (Some(name), Some(link)) = (attribute(tag, "name"), attribute(tag, "r:id")) else { continue };
        let Some(target) = targets.get(link) else { continue };
        let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
        let Some(sheet) = part(&path) else { continue };
        let rows: BTreeSet<usize> = tags(&sheet, "row")
            .filter(|tag| matches!(attribute(tag, "hidden"), Some("1" | "true")))
            .filter_map(|tag| attribute(tag, "r")?.parse().ok())
            .collect();
        if !rows.is_empty() {
            found.insert(unescaped(name), rows);
        }
    }
    found
}

/// The inside of each opening tag of a name.
fn tags<'t>(xml: &'t str, name: &'t str) -> impl Iterator<Item = &'t str> {
    xml.split('<').filter_map(move |rest| {
        let inside = rest.strip_prefix(name)?;
        let inside = inside.split_once('>').map_or(inside, |(inside, _)| inside);
        inside.starts_with(char::is_whitespace).then_some(inside)
    })
}

/// The value of an attribute as it is written.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    tag.match_indices(name).find_map(|(at, _)| {
        let before = tag.get(..at)?.ends_with(char::is_whitespace);
        let rest = tag.get(at + name.len()..)?.strip_prefix("=\"")?;
        before.then(|| rest.split_once('"').map(|(value, _)| value))?
    })
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_xlsxwriter::Workbook as Writer;

    #[test]
    fn hidden_rows_are_found_by_sheet() {
        let mut writer = Writer::new();
        writer.add_worksheet().set_name("Vue").unwrap().write(0, 0, "a").unwrap();
        let sheet = writer.add_worksheet().set_name("Lot 1 & 2").unwrap();
        for row in 0..5 {
            sheet.write(row, 0, row).unwrap();
        }
        sheet.set_row_hidden(2).unwrap();
        sheet.set_row_hidden(4).unwrap();
        let found = hidden_rows(&writer.save_to_buffer().unwrap());
        assert_eq!(found, BTreeMap::from([("Lot 1 & 2".to_owned(), BTreeSet::from([3, 5]))]));
        assert!(hidden_rows(b"no zip").is_empty());
    }
}
