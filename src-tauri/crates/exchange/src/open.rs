//! Tables in open formats: JSON lines, exact, and CSV for a spreadsheet.

use serde_json::{Map, Value};

/// A table being written in both formats.
pub struct OpenTable {
    columns: Vec<String>,
    lines: Vec<u8>,
    sheet: csv::Writer<Vec<u8>>,
    rows: usize,
}

/// A table in both formats.
pub struct OpenFiles {
    /// One JSON object a line, UTF-8.
    pub jsonl: Vec<u8>,
    /// UTF-8 with its mark, semicolons, as French spreadsheets read it without asking.
    pub csv: Vec<u8>,
    /// Rows of each.
    pub rows: usize,
}

impl OpenTable {
    /// A table with these columns and no row yet.
    ///
    /// # Errors
    /// When the headings cannot be written, which memory alone can cause.
    pub fn new(columns: Vec<String>) -> Result<Self, csv::Error> {
        let mut sheet = csv::WriterBuilder::new().delimiter(b';').from_writer("\u{feff}".as_bytes().to_vec());
        sheet.write_record(&columns)?;
        Ok(Self { columns, lines: Vec::new(), sheet, rows: 0 })
    }

    /// Adds a row, values in the order of the columns.
    ///
    /// # Errors
    /// When there are not as many values as columns.
    pub fn push(&mut self, values: Vec<Value>) -> Result<(), csv::Error> {
        self.sheet.write_record(values.iter().map(cell))?;
        let object: Map<String, Value> = self.columns.iter().cloned().zip(values).collect();
        self.lines.extend_from_slice(Value::Object(object).to_string().as_bytes());
        self.lines.push(b'\n');
        self.rows += 1;
        Ok(())
    }

    /// Both files.
    ///
    /// # Errors
    /// When the last bytes cannot be written, which memory alone can cause.
    pub fn finish(self) -> Result<OpenFiles, csv::Error> {
        let csv = self.sheet.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
        Ok(OpenFiles { jsonl: self.lines, csv, rows: self.rows })
    }
}

/// A value as a cell. A text that a spreadsheet would take for a formula gets an apostrophe: the JSON line keeps it
/// as it is.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r']) => format!("'{text}"),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn both_formats_hold_every_row_and_no_formula() {
        let mut table = OpenTable::new(vec!["id".into(), "name".into()]).unwrap();
        let names = [json!("Zoé; \"fictive\"\nsur deux lignes"), json!("=1+1"), Value::Null];
        for (id, name) in (1..).zip(names.clone()) {
            table.push(vec![json!(id), name]).unwrap();
        }
        assert!(table.push(vec![json!(4)]).is_err(), "a row without all its values");
        let files = table.finish().unwrap();
        let lines: Vec<Value> = String::from_utf8(files.jsonl)
            .unwrap()
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        assert_eq!(lines.iter().map(|line| line["name"].clone()).collect::<Vec<_>>(), names, "exact");
        let text = String::from_utf8(files.csv).unwrap();
        let body = text.strip_prefix('\u{feff}').unwrap();
        let mut reader =
            csv::ReaderBuilder::new().delimiter(b';').flexible(true).from_reader(body.as_bytes());
        let cells: Vec<String> = reader.records().take(3).map(|r| r.unwrap()[1].to_owned()).collect();
        assert_eq!(cells, ["Zoé; \"fictive\"\nsur deux lignes", "'=1+1", ""]);
        assert_eq!(files.rows, 3);
    }
}
