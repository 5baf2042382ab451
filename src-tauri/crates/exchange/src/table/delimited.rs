//! Delimited text: `;` of French offices, `,`, tab, `|`.

use super::encoding::{self, Source};
use super::{Cell, Epoch, MAX_CELLS, MAX_COLUMNS, Row, Sheet, TableError, Visibility, Workbook};
use crate::row::{Effect, Problem};
use clausier_domain::message::Message;
use csv::{ReaderBuilder, StringRecord};

/// Separators, the likelier first: a French decimal comma must not win over a semicolon.
const SEPARATORS: [u8; 4] = [b';', b'\t', b'|', b','];
/// Records that decide which separator it is.
const SAMPLED: usize = 300;
/// A cell with more lines than this comes from a quote that was never closed.
const LONGEST_CELL: usize = 100;
/// A line longer than this with no separator in it is prose.
const LONGEST_LINE: usize = 2_000;

/// First bytes of what people rename to `.csv` or `.xls`: pictures, PDF, archives, databases.
const BINARY: [&[u8]; 7] =
    [b"\xFF\xD8\xFF", b"\x89PNG", b"GIF8", b"%PDF", b"\x1F\x8B", b"7z\xBC\xAF", b"SQLite format 3"];

/// Quotes around a cell that holds separators or newlines.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quotes {
    Meant,
    Literal,
}

/// Reads delimited text.
///
/// # Errors
/// [`TableError::NotATable`], [`TableError::WebPage`], [`TableError::TooManyCells`].
pub(super) fn read(bytes: &[u8], name: String) -> Result<Workbook, TableError> {
    read_within(bytes, name, MAX_CELLS)
}

fn read_within(bytes: &[u8], name: String, limit: usize) -> Result<Workbook, TableError> {
    if BINARY.iter().any(|magic| bytes.starts_with(magic)) {
        return Err(TableError::NotATable);
    }
    let (text, source) = encoding::decode(bytes)?;
    if is_markup(&text) {
        return Err(TableError::WebPage);
    }
    let (declared, body, skipped) = declaration(&text);
    let separator = declared.or_else(|| guess(body));
    if separator.is_none() && body.lines().any(|line| line.len() > LONGEST_LINE) {
        return Err(TableError::NotATable);
    }
    let separator = separator.unwrap_or(b';');
    let mut notes = Vec::new();
    if let Source::Guessed(encoding) = source {
        let message = Message::new("table-encoding-guessed").with("encoding", encoding);
        notes.push(Problem::new(0, "", Effect::Noted, message));
    }
    let lines = Lines { text: body, separator, skipped, limit };
    let rows = match lines.rows(Quotes::Meant)? {
        Some(rows) => rows,
        None => {
            notes.push(Problem::new(0, "", Effect::Noted, Message::new("table-quote-unclosed")));
            lines.rows(Quotes::Literal)?.unwrap_or_default()
        }
    };
    let sheet = Sheet { name, visibility: Visibility::Shown, rows };
    Ok(Workbook { sheets: vec![sheet], epoch: Epoch::default(), notes })
}

/// A web page, or the XML that old programs call a spreadsheet.
fn is_markup(text: &str) -> bool {
    let head: String = text.trim_start().chars().take(400).collect::<String>().to_lowercase();
    head.starts_with("<!doctype") || head.starts_with("<?xml") || head.starts_with("<html") || {
        head.starts_with('<') && (head.contains("<table") || head.contains("<head") || head.contains("xmlns"))
    }
}

/// The separator that the first line declares (`sep=;`, an Excel habit), the text after it, and how
/// many lines were skipped.
fn declaration(text: &str) -> (Option<u8>, &str, usize) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let declared = first.trim_end().strip_prefix("sep=").and_then(|s| s.as_bytes().first().copied());
    match declared {
        Some(separator) if SEPARATORS.contains(&separator) => (Some(separator), rest, 1),
        _ => (None, text, 0),
    }
}

fn reader(text: &str, separator: u8, quotes: Quotes) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .quoting(quotes == Quotes::Meant)
        .from_reader(text.as_bytes())
}

/// The separator that cuts most lines into the same number of cells; `None` when none cuts any.
fn guess(text: &str) -> Option<u8> {
    let score = |separator: u8| {
        let mut widths = [0_usize; 64];
        for record in reader(text, separator, Quotes::Meant).into_records().take(SAMPLED).flatten() {
            widths[record.len().min(63)] += 1;
        }
        widths.iter().enumerate().skip(2).map(|(width, lines)| (width - 1) * lines).max().unwrap_or(0)
    };
    let mut best = None;
    for separator in SEPARATORS {
        let score = score(separator);
        if score > best.map_or(0, |(highest, _)| highest) {
            best = Some((score, separator));
        }
    }
    best.map(|(_, separator)| separator)
}

/// The text of a table and how to cut it.
struct Lines<'t> {
    text: &'t str,
    separator: u8,
    /// Lines of the file above the text.
    skipped: usize,
    /// Most cells.
    limit: usize,
}

impl Lines<'_> {
    /// The rows that hold something; `None` when a quote swallowed the lines after it.
    fn rows(&self, quotes: Quotes) -> Result<Option<Vec<Row>>, TableError> {
        let text = self.text;
        let mut reader = reader(text, self.separator, quotes);
        let mut record = StringRecord::new();
        let (mut rows, mut cells_read) = (Vec::new(), 0);
        let newline = if text.contains('\n') { '\n' } else { '\r' };
        // Newlines inside quotes are one row on screen, several lines of the file.
        let (mut at, mut lines_before, mut inner_lines) = (0, 0, 0);
        while reader.read_record(&mut record).map_err(|_| TableError::Damaged)? {
            let from = record.position().map_or(at, |p| usize::try_from(p.byte()).unwrap_or(at));
            let blank = text.get(from..).unwrap_or_default();
            let start = from + (blank.len() - blank.trim_start_matches(['\r', '\n']).len());
            lines_before += text.get(at..start).unwrap_or_default().matches(newline).count();
            at = start;
            let number = (lines_before + 1 + self.skipped).saturating_sub(inner_lines);
            for cell in &record {
                let lines = cell.matches(newline).count();
                if lines > LONGEST_CELL && quotes == Quotes::Meant {
                    return Ok(None);
                }
                inner_lines += lines;
            }
            cells_read += record.len();
            if cells_read > self.limit {
                return Err(TableError::TooManyCells);
            }
            let cells =
                record.iter().take(MAX_COLUMNS).map(|cell| Cell::from_text(cell.to_owned())).collect();
            let row = Row { number, cells, ..Row::default() };
            if !row.is_blank() {
                rows.push(row);
            }
        }
        Ok(Some(rows))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> Vec<(usize, Vec<String>)> {
        let workbook = read(text.as_bytes(), "f".to_owned()).unwrap();
        let row = |row: &Row| (row.number, row.cells.iter().map(Cell::to_string).collect());
        workbook.sheets[0].rows.iter().map(row).collect()
    }

    fn owned(rows: &[(usize, &[&str])]) -> Vec<(usize, Vec<String>)> {
        rows.iter().map(|(n, cells)| (*n, cells.iter().map(|c| (*c).to_owned()).collect())).collect()
    }

    #[test]
    fn every_separator_is_found() {
        for separator in [";", "\t", "|", ","] {
            let text = ["Objet,Montant,Date", "Voirie,1200,2027", "Cantine,300,2028"]
                .join("\n")
                .replace(',', separator);
            let expected: &[(usize, &[&str])] = &[
                (1, &["Objet", "Montant", "Date"]),
                (2, &["Voirie", "1200", "2027"]),
                (3, &["Cantine", "300", "2028"]),
            ];
            assert_eq!(table(&text), owned(expected), "{separator:?}");
        }
    }

    #[test]
    fn decimal_commas_do_not_separate() {
        assert_eq!(table("Objet;Montant\nVoirie;1,5\nCantine;2,5\n")[1].1, ["Voirie", "1,5"]);
    }

    #[test]
    fn rows_keep_the_number_a_spreadsheet_shows() {
        let text = "# export\n\nObjet;Montant\n\"Voirie,\nlot 1\";10\n;\nCantine;20\n";
        let expected: &[(usize, &[&str])] = &[
            (1, &["# export"]),
            (3, &["Objet", "Montant"]),
            (4, &["Voirie,\nlot 1", "10"]),
            (6, &["Cantine", "20"]),
        ];
        assert_eq!(table(text), owned(expected));
        assert_eq!(table("sep=|\na|b\n"), owned(&[(2, &["a", "b"])]));
    }

    #[test]
    fn a_quote_never_closed_does_not_swallow_the_rest() {
        let lines: String = (0..300).map(|n| format!("ligne {n};{n}\n")).collect();
        let rows = table(&format!("Objet;Montant\n\"Le Clos;5\n{lines}"));
        assert_eq!(rows.len(), 302);
        assert_eq!(rows[1].1, ["\"Le Clos", "5"]);
        let quoted = table("Objet;Montant\n\"Le Clos\" - rénovation;5\n");
        assert_eq!(quoted[1].1, ["Le Clos - rénovation", "5"]);
    }

    #[test]
    fn pages_pictures_and_prose_are_no_table() {
        for (bytes, error) in [
            (&b"<html><body><table><tr><td>1"[..], TableError::WebPage),
            (b"<?xml version=\"1.0\"?><Workbook/>", TableError::WebPage),
            (b"\xFF\xD8\xFF\xE0....", TableError::NotATable),
            (b"%PDF-1.7", TableError::NotATable),
        ] {
            assert_eq!(read(bytes, String::new()).unwrap_err(), error);
        }
        let prose = "lorem ipsum dolor sit amet ".repeat(400_000);
        assert_eq!(read(prose.as_bytes(), String::new()).unwrap_err(), TableError::NotATable);
    }

    #[test]
    fn a_table_beyond_measure_is_refused() {
        let text = "a;b;c;d;e;f;g;h;i;j\n".repeat(101);
        let read = |limit| read_within(text.as_bytes(), String::new(), limit).map(|w| w.sheets.len());
        assert_eq!((read(1_010), read(1_009)), (Ok(1), Err(TableError::TooManyCells)));
    }
}
