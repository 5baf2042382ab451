//! A workbook opened with a knife: what a person, or another program, may do to a form.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// A cell of a sheet's XML, its address left out.
#[derive(Clone, Debug, Default)]
struct Xml {
    attributes: String,
    inner: String,
}

/// The parts of a workbook.
#[derive(Clone)]
pub(crate) struct File {
    parts: Vec<(String, Vec<u8>)>,
}

type Cells = BTreeMap<u32, (String, BTreeMap<u16, Xml>)>;

/// `G13` as row and column from 0.
pub(crate) fn at(address: &str) -> (u32, u16) {
    let letters = address.find(|c: char| c.is_ascii_digit()).unwrap();
    let column = address[..letters].bytes().fold(0_u16, |n, b| n * 26 + u16::from(b - b'A') + 1);
    (address[letters..].parse::<u32>().unwrap() - 1, column - 1)
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

impl File {
    pub(crate) fn open(bytes: &[u8]) -> Self {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let parts = (0..archive.len()).map(|n| {
            let mut part = archive.by_index(n).unwrap();
            let mut content = Vec::new();
            part.read_to_end(&mut content).unwrap();
            (part.name().unwrap().into_owned(), content)
        });
        Self { parts: parts.collect() }
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        // Packing takes most of the time of a test, and proves nothing.
        let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in &self.parts {
            writer.start_file(name.as_str(), stored).unwrap();
            writer.write_all(content).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    fn part(&mut self, name: &str) -> &mut Vec<u8> {
        &mut self.parts.iter_mut().find(|(known, _)| known == name).unwrap().1
    }

    pub(crate) fn replace(&mut self, part: &str, from: &str, to: &str) {
        let text = String::from_utf8(self.part(part).clone()).unwrap();
        assert!(text.contains(from), "{part} holds no {from}");
        *self.part(part) = text.replacen(from, to, 1).into_bytes();
    }

    fn cells(&mut self, sheet: usize) -> (String, Cells, String) {
        let text = String::from_utf8(self.part(&format!("xl/worksheets/sheet{sheet}.xml")).clone()).unwrap();
        let (before, rest) = text.split_once("<sheetData>").unwrap();
        let (data, after) = rest.split_once("</sheetData>").unwrap();
        let mut cells = Cells::new();
        for row in data.split("<row ").skip(1) {
            let (head, body) = row.split_once('>').unwrap();
            let number = head.split('"').nth(1).unwrap().parse::<u32>().unwrap() - 1;
            let mut found = BTreeMap::new();
            for cell in body.split("<c ").skip(1) {
                let (head, inner) = cell.split_once('>').unwrap();
                let address = head.split('"').nth(1).unwrap();
                let attributes = head.replacen(&format!("r=\"{address}\""), "", 1);
                let attributes = attributes.trim_end_matches('/').trim().to_owned();
                let inner = if head.ends_with('/') { "" } else { inner.split_once("</c>").unwrap().0 };
                found.insert(at(address).1, Xml { attributes, inner: inner.to_owned() });
            }
            cells.insert(number, (String::new(), found));
        }
        (before.to_owned(), cells, after.to_owned())
    }

    /// Changes the rows of a sheet, from 1.
    fn with(&mut self, sheet: usize, change: impl FnOnce(&mut Cells)) {
        let (before, mut cells, after) = self.cells(sheet);
        change(&mut cells);
        let mut data = String::new();
        for (row, (_, cells)) in &cells {
            data.push_str(&format!("<row r=\"{}\">", row + 1));
            for (column, xml) in cells {
                let at = crate::form::address(*row, *column);
                data.push_str(&format!("<c r=\"{at}\" {}>{}</c>", xml.attributes, xml.inner));
            }
            data.push_str("</row>");
        }
        let part = format!("xl/worksheets/sheet{sheet}.xml");
        *self.part(&part) = format!("{before}<sheetData>{data}</sheetData>{after}").into_bytes();
    }

    fn set(&mut self, sheet: usize, address: &str, kind: &str, inner: String) -> &mut Self {
        let (row, column) = at(address);
        self.with(sheet, |cells| {
            let cell = cells.entry(row).or_default().1.entry(column).or_default();
            let style = cell.attributes.split_whitespace().find(|a| a.starts_with("s=")).unwrap_or("");
            cell.attributes = format!("{style} {kind}");
            cell.inner = inner;
        });
        self
    }

    pub(crate) fn number(&mut self, address: &str, value: &str) -> &mut Self {
        self.set(1, address, "", format!("<v>{value}</v>"))
    }

    pub(crate) fn text(&mut self, address: &str, text: &str) -> &mut Self {
        self.text_on(1, address, text)
    }

    pub(crate) fn text_on(&mut self, sheet: usize, address: &str, text: &str) -> &mut Self {
        let inner = format!("<is><t xml:space=\"preserve\">{}</t></is>", escape(text));
        self.set(sheet, address, "t=\"inlineStr\"", inner)
    }

    pub(crate) fn formula(&mut self, address: &str, formula: &str, value: &str) -> &mut Self {
        let kind = if value.parse::<i64>().is_ok() || value.contains('.') { "" } else { "t=\"str\"" };
        self.set(1, address, kind, format!("<f>{}</f><v>{value}</v>", escape(formula)))
    }

    pub(crate) fn error(&mut self, address: &str, error: &str) -> &mut Self {
        self.set(1, address, "t=\"e\"", format!("<v>{error}</v>"))
    }

    pub(crate) fn truth(&mut self, address: &str) -> &mut Self {
        self.set(1, address, "t=\"b\"", "<v>1</v>".to_owned())
    }

    pub(crate) fn clear(&mut self, sheet: usize, address: &str) -> &mut Self {
        self.set(sheet, address, "", String::new())
    }

    /// A number shown by one of the built-in formats: 14 is a date, 46 hours and minutes.
    pub(crate) fn formatted(&mut self, address: &str, value: &str, format: u16) -> &mut Self {
        let styles = String::from_utf8(self.part("xl/styles.xml").clone()).unwrap();
        let count = styles.split_once("<cellXfs count=\"").unwrap().1.split('"').next().unwrap();
        let count: u32 = count.parse().unwrap();
        let more = format!(
            "<xf numFmtId=\"{format}\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs>"
        );
        self.replace("xl/styles.xml", "</cellXfs>", &more);
        self.replace(
            "xl/styles.xml",
            &format!("<cellXfs count=\"{count}\""),
            &format!("<cellXfs count=\"{}\"", count + 1),
        );
        let (row, column) = at(address);
        self.with(1, |cells| {
            let cell = cells.entry(row).or_default().1.entry(column).or_default();
            *cell = Xml { attributes: format!("s=\"{count}\""), inner: format!("<v>{value}</v>") };
        });
        self
    }

    /// Takes a row out, from 1; the rows below come up.
    pub(crate) fn delete_row(&mut self, row: u32) -> &mut Self {
        self.with(1, |cells| {
            cells.remove(&(row - 1));
            *cells = std::mem::take(cells).into_iter().map(|(n, c)| (n - u32::from(n >= row), c)).collect();
        });
        self
    }

    /// Empties a row without moving the others.
    pub(crate) fn clear_row(&mut self, row: u32) -> &mut Self {
        self.with(1, |cells| {
            cells.remove(&(row - 1));
        });
        self
    }

    /// Puts a blank row in, from 1.
    pub(crate) fn insert_row(&mut self, row: u32) -> &mut Self {
        self.with(1, |cells| {
            *cells =
                std::mem::take(cells).into_iter().map(|(n, c)| (n + u32::from(n >= row - 1), c)).collect();
        });
        self
    }

    /// Copies a row over another place.
    pub(crate) fn copy_row(&mut self, from: u32, to: u32) -> &mut Self {
        self.with(1, |cells| {
            let copied = cells.get(&(from - 1)).cloned().unwrap();
            cells.insert(to - 1, copied);
        });
        self
    }

    pub(crate) fn swap_rows(&mut self, one: u32, other: u32) -> &mut Self {
        self.with(1, |cells| {
            let (a, b) = (cells.remove(&(one - 1)).unwrap(), cells.remove(&(other - 1)).unwrap());
            cells.insert(one - 1, b);
            cells.insert(other - 1, a);
        });
        self
    }

    /// Moves every cell of the sheet to another column, or out of it.
    pub(crate) fn columns(&mut self, to: impl Fn(u16) -> Option<u16>) -> &mut Self {
        self.with(1, |cells| {
            for (_, row) in cells.values_mut() {
                *row = std::mem::take(row).into_iter().filter_map(|(n, c)| Some((to(n)?, c))).collect();
            }
        });
        self
    }

    pub(crate) fn merge(&mut self, range: &str) -> &mut Self {
        let merged = format!("</sheetData><mergeCells count=\"1\"><mergeCell ref=\"{range}\"/></mergeCells>");
        self.replace("xl/worksheets/sheet1.xml", "</sheetData>", &merged);
        self
    }

    pub(crate) fn rename_sheet(&mut self, from: &str, to: &str) -> &mut Self {
        self.replace("xl/workbook.xml", &format!("name=\"{from}\""), &format!("name=\"{to}\""));
        self
    }

    pub(crate) fn delete_sheet(&mut self, name: &str) -> &mut Self {
        let text = String::from_utf8(self.part("xl/workbook.xml").clone()).unwrap();
        let sheet =
            text.split("<sheet ").skip(1).find(|s| s.starts_with(&format!("name=\"{name}\""))).unwrap();
        let sheet = format!("<sheet {}/>", sheet.split_once("/>").unwrap().0);
        self.replace("xl/workbook.xml", &sheet, "");
        self
    }
}
