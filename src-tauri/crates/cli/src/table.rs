//! A document in human text: lists as aligned columns, the rest as names and values.

use serde_json::Value;
use std::fmt::Write as _;

/// Widest column shown.
const WIDEST: usize = 48;

/// The document as people read it.
pub(crate) fn human(document: &Value) -> String {
    let mut text = String::new();
    match document {
        Value::Object(object) => {
            for (name, value) in object {
                match value {
                    Value::Array(rows) if rows.iter().any(Value::is_object) => {
                        let _ = writeln!(text, "{name} ({})", rows.len());
                        columns(&mut text, rows);
                    }
                    Value::Object(inner) => {
                        let _ = writeln!(text, "{name}");
                        for (name, value) in inner {
                            let _ = writeln!(text, "  {name}: {}", cell(value));
                        }
                    }
                    value => {
                        let _ = writeln!(text, "{name}: {}", cell(value));
                    }
                }
            }
        }
        other => {
            let _ = writeln!(text, "{}", cell(other));
        }
    }
    text
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => "-".to_owned(),
        Value::String(text) => text.replace('\n', " "),
        Value::Array(items) => items.iter().map(cell).collect::<Vec<_>>().join("; "),
        Value::Object(object) => {
            object.iter().map(|(k, v)| format!("{k} {}", cell(v))).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    }
}

fn columns(text: &mut String, rows: &[Value]) {
    let Some(first) = rows.iter().find_map(Value::as_object) else { return };
    let names: Vec<&String> = first.keys().collect();
    let shown = |row: &Value, name: &str| -> String {
        let whole = row.get(name).map(cell).unwrap_or_default();
        if whole.chars().count() <= WIDEST {
            return whole;
        }
        whole.chars().take(WIDEST - 1).chain(std::iter::once('…')).collect()
    };
    let width = |name: &str| {
        rows.iter()
            .map(|r| shown(r, name).chars().count())
            .chain(std::iter::once(name.chars().count()))
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = names.iter().map(|n| width(n)).collect();
    let mut line = |cells: Vec<String>| {
        let padded: Vec<String> = cells
            .iter()
            .zip(&widths)
            .map(|(c, w)| format!("{c}{}", " ".repeat(w.saturating_sub(c.chars().count()))))
            .collect();
        let _ = writeln!(text, "  {}", padded.join("  ").trim_end());
    };
    line(names.iter().map(|n| (*n).clone()).collect());
    for row in rows {
        line(names.iter().map(|n| shown(row, n)).collect());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn lists_align_and_nothing_is_lost_silently() {
        let text = super::human(
            &json!({ "lots": [{ "id": 1, "name": "Élan" }, { "id": 22, "name": "x".repeat(60) }], "total": 3 }),
        );
        assert!(text.contains("id  name"), "{text}");
        assert!(text.contains("1   Élan"), "{text}");
        assert!(text.contains('…') && text.contains("total: 3"), "{text}");
    }
}
