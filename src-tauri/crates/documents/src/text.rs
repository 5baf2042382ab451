//! The document as plain text, to paste in a mail.

use crate::clean;
use crate::words::{self, label_value};
use crate::{Align, Block, Column, Document, Figure, Language, Ordering, Row, RowKind, Run, RunStyle, Table};

/// A table wider than this many characters would be torn by mail programs: it is said line by line instead.
const WIDEST: usize = 76;

/// What stands between two columns.
const GAP: &str = "  ";

/// The document as plain text. Tables that are narrow enough are aligned, others are said as "label: value";
/// charts are replaced by their words; what is to be filled in stands in brackets.
#[must_use]
pub fn text(document: &Document) -> String {
    let mut parts = vec![clean::line(&document.title), clean::line(&document.subtitle)];
    parts.extend(document.blocks.iter().map(|block| said(block, document.language)));
    parts.push(clean::line(&document.footer));
    parts.retain(|part| !part.is_empty());
    let mut whole = parts.join("\n\n");
    whole.push('\n');
    whole
}

fn said(block: &Block, language: Language) -> String {
    match block {
        Block::Heading { level, text } => heading(*level, &clean::line(text)),
        Block::Paragraph(runs) => flat(runs),
        Block::List { ordered, items } => list(*ordered, items),
        Block::Table(table) => self::table(table, language),
        Block::Figure(figure) => self::figure(figure, language),
        Block::Note(runs) => {
            flat(runs).lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n")
        }
        Block::PageBreak => String::new(),
    }
}

fn heading(level: u8, text: &str) -> String {
    let line = match level {
        0 | 1 => "=",
        2 => "-",
        _ => return text.to_owned(),
    };
    if text.is_empty() { String::new() } else { format!("{text}\n{}", line.repeat(width(text))) }
}

fn list(ordered: Ordering, items: &[Vec<Run>]) -> String {
    let said = items.iter().enumerate().map(|(index, item)| {
        let mark = match ordered {
            Ordering::Bullets => "- ".to_owned(),
            Ordering::Numbers => format!("{}. ", index + 1),
        };
        let indent = format!("\n{}", " ".repeat(width(&mark)));
        format!("{mark}{}", flat(item).replace('\n', &indent))
    });
    said.collect::<Vec<_>>().join("\n")
}

fn figure(figure: &Figure, language: Language) -> String {
    let mut lines = vec![clean::line(&figure.caption)];
    lines.push(clean::text(&figure.alternative));
    lines.extend(words::chart(&figure.chart, language));
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}

fn table(table: &Table, language: Language) -> String {
    let headings: Vec<String> = table.columns.iter().map(|column| clean::line(&column.heading)).collect();
    let rows: Vec<Vec<String>> = table.rows.iter().map(|row| cells(row, headings.len())).collect();
    let widths: Vec<usize> = (0..headings.len())
        .map(|at| rows.iter().chain([&headings]).filter_map(|row| row.get(at)).map(|cell| width(cell)).max())
        .map(Option::unwrap_or_default)
        .collect();
    let whole = widths.iter().sum::<usize>() + width(GAP) * widths.len().saturating_sub(1);
    let body = if headings.is_empty() {
        String::new()
    } else if whole <= WIDEST {
        aligned(table, &headings, &rows, &widths)
    } else {
        let said = rows.iter().map(|row| spelled(&headings, row, language));
        said.filter(|row| !row.is_empty()).collect::<Vec<_>>().join("\n\n")
    };
    let parts = [clean::line(&table.caption), body];
    parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join("\n")
}

fn cells(row: &Row, count: usize) -> Vec<String> {
    let mut cells: Vec<String> = row.cells.iter().take(count).map(|runs| clean::line(&flat(runs))).collect();
    cells.resize(count, String::new());
    cells
}

fn aligned(table: &Table, headings: &[String], rows: &[Vec<String>], widths: &[usize]) -> String {
    let rule = widths.iter().map(|width| "-".repeat(*width)).collect::<Vec<_>>().join(GAP);
    let mut lines = vec![one_line(headings, &table.columns, widths), rule.clone()];
    for (row, cells) in table.rows.iter().zip(rows) {
        if row.kind == RowKind::Total {
            lines.push(rule.clone());
        }
        lines.push(one_line(cells, &table.columns, widths));
    }
    lines.join("\n")
}

fn one_line(cells: &[String], columns: &[Column], widths: &[usize]) -> String {
    let padded = cells.iter().zip(columns).zip(widths).map(|((cell, column), wanted)| {
        let missing = wanted.saturating_sub(width(cell));
        let before = match column.align {
            Align::Start => 0,
            Align::End => missing,
            Align::Centre => missing / 2,
        };
        format!("{}{cell}{}", " ".repeat(before), " ".repeat(missing - before))
    });
    padded.collect::<Vec<_>>().join(GAP).trim_end_matches(' ').to_owned()
}

fn spelled(headings: &[String], row: &[String], language: Language) -> String {
    let filled = headings.iter().zip(row).filter(|(_, cell)| !cell.is_empty());
    let said = filled.map(|(heading, cell)| label_value(heading, cell, language));
    said.collect::<Vec<_>>().join("\n")
}

/// Runs without styles; what is to be filled in keeps a mark of it.
fn flat(runs: &[Run]) -> String {
    let said = clean::runs(runs).into_iter().map(|(text, style)| match style {
        RunStyle::Placeholder if !text.trim_start().starts_with('[') => format!("[{text}]"),
        _ => text,
    });
    said.collect::<String>().trim_matches([' ', '\n']).to_owned()
}

fn width(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Chart;
    use chrono::NaiveDate;

    fn said(blocks: Vec<Block>) -> String {
        let date = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        text(&Document { blocks, ..Document::new("Note", Language::Fr, date) })
    }

    fn lots(rows: Vec<Row>) -> Block {
        let columns = vec![Column::start("Lot", 3), Column::end("Heures", 1)];
        Block::Table(Table { caption: "Lots".into(), columns, rows })
    }

    #[test]
    fn a_narrow_table_is_aligned() {
        let table = lots(vec![
            Row::body(["Gros œuvre", "1\u{202f}920"]),
            Row::body(["CVC", "450"]),
            Row::total(["Ensemble", "2\u{202f}370"]),
        ]);
        let expected = "Note\n\nLots\nLot         Heures\n----------  ------\nGros œuvre   1\u{202f}920\n\
                        CVC            450\n----------  ------\nEnsemble     2\u{202f}370\n";
        assert_eq!(said(vec![table]), expected);
    }

    #[test]
    fn a_wide_table_is_said_line_by_line() {
        let long = "Façades, menuiseries extérieures et isolation thermique par l’extérieur du bâtiment A";
        let said = said(vec![lots(vec![Row::body([long, "1\u{202f}070"]), Row::body(["CVC", ""])])]);
        assert!(said.contains(&format!("Lot\u{a0}: {long}\nHeures\u{a0}: 1\u{202f}070")), "{said}");
        assert!(said.ends_with("\n\nLot\u{a0}: CVC\n"), "an empty cell is not said: {said}");
    }

    #[test]
    fn what_is_to_be_filled_in_stands_in_brackets() {
        let runs = vec![Run::plain("Heures : "), Run::placeholder("à compléter"), Run::placeholder(" [nom]")];
        assert!(said(vec![Block::Paragraph(runs)]).ends_with("Heures : [à compléter] [nom]\n"));
    }

    #[test]
    fn lists_headings_and_notes_read_as_such() {
        let said = said(vec![
            Block::heading(1, "Objet"),
            Block::numbers(["un", "deux\ntrois"]),
            Block::bullets(["x"]),
            Block::note("À valider.\nVite."),
            Block::PageBreak,
            Block::heading(3, "Détail"),
        ]);
        assert_eq!(
            said,
            "Note\n\nObjet\n=====\n\n1. un\n2. deux\n   trois\n\n- x\n\n> À valider.\n> Vite.\n\nDétail\n"
        );
    }

    #[test]
    fn a_chart_is_replaced_by_its_words() {
        let chart = Chart::Columns {
            unit: "heures".into(),
            categories: vec!["Janvier".into()],
            series: vec![crate::Series { name: "Tenu".into(), values: vec![12], texts: vec!["12 h".into()] }],
        };
        let figure = Figure { caption: "Heures par mois".into(), alternative: String::new(), chart };
        assert!(said(vec![Block::Figure(figure)]).contains("Heures par mois\nJanvier, Tenu\u{a0}: 12 h\n"));
    }

    #[test]
    fn an_empty_document_is_its_title() {
        assert_eq!(said(vec![]), "Note\n");
        assert_eq!(said(vec![lots(vec![]), Block::Paragraph(vec![]), Block::note("")]).lines().count(), 5);
    }
}
