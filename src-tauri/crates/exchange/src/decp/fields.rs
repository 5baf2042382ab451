//! Looking for a field in a record, however the platform nested, flattened or listed it.

use super::value::{decode_entities, is_missing};
use serde_json::{Map, Value};
use std::iter;

/// A record, or an object inside one.
#[derive(Clone, Copy)]
pub(super) struct Fields<'v>(pub &'v Map<String, Value>);

impl<'v> Fields<'v> {
    /// The object a value holds: itself, or the only element of a list.
    pub(super) fn of(value: &'v Value) -> Option<Self> {
        match value {
            Value::Object(map) => Some(Self(map)),
            Value::Array(items) if items.len() == 1 => items.first().and_then(Self::of),
            _ => None,
        }
    }

    /// The value of a field named as in the regulatory format (`acheteur.id`): nested, or flattened
    /// as `acheteur.id` or `acheteur_id`, whatever its case. Null is no value.
    pub(super) fn get(self, path: &str) -> Option<&'v Value> {
        let flat = self.own(path);
        if flat.is_some() {
            return flat;
        }
        let (head, tail) = path.split_once('.')?;
        Self::of(self.own(head)?)?.get(tail)
    }

    fn own(self, name: &str) -> Option<&'v Value> {
        let found =
            self.0.get(name).or_else(|| self.0.iter().find(|(key, _)| same_name(key, name)).map(|(_, v)| v));
        found.filter(|value| !value.is_null())
    }

    /// The text of a field, when it holds one.
    pub(super) fn text(self, path: &str) -> Option<String> {
        self.get(path).and_then(text)
    }

    /// The elements of a list field: `titulaires: [{titulaire: {…}}]`, `titulaires: {titulaire: […]}`,
    /// `titulaires: [{…}]`, or a lone value.
    pub(super) fn list(self, path: &str, element: &str) -> Vec<&'v Value> {
        let mut found = Vec::new();
        for name in [path, element] {
            if let Some(value) = self.get(name) {
                flatten(value, element, &mut found);
                break;
            }
        }
        found
    }
}

/// Names compared without case nor separators: `acheteur.id`, `acheteur_id` and `acheteurid`.
fn same_name(key: &str, name: &str) -> bool {
    fn significant(text: &str) -> impl Iterator<Item = u8> + '_ {
        text.bytes().filter(|b| !matches!(b, b'.' | b'_' | b'-' | b' ')).map(|b| b.to_ascii_lowercase())
    }
    key.len().abs_diff(name.len()) <= 2 && significant(key).eq(significant(name))
}

fn flatten<'v>(value: &'v Value, element: &str, found: &mut Vec<&'v Value>) {
    match value {
        Value::Null => {}
        Value::Array(items) => items.iter().for_each(|item| flatten(item, element, found)),
        Value::Object(map) => match Fields(map).own(element) {
            Some(inner) => flatten(inner, element, found),
            _ if map.is_empty() || map.values().all(Value::is_null) => {}
            _ => found.push(value),
        },
        _ => found.push(value),
    }
}

/// The text of a scalar, trimmed, with its entities decoded; nothing for what means nothing.
pub(super) fn text(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => decode_entities(text.trim()).into_owned(),
        // A number of a SIRET or an identifier that went through a spreadsheet ends in `.0`.
        Value::Number(number) => {
            let digits = number.to_string();
            digits.strip_suffix(".0").map_or_else(|| digits.clone(), str::to_owned)
        }
        Value::Bool(flag) => flag.to_string(),
        Value::Array(items) if items.len() == 1 => return items.first().and_then(text),
        Value::Null | Value::Array(_) | Value::Object(_) => return None,
    };
    (!is_missing(&text)).then_some(text)
}

/// The words of a list of enumeration values, also when a platform joined them into one text
/// (`Clause sociale, Critère social`) or wrote the list of its own language (`['Clause sociale']`).
pub(super) fn words(values: &[&Value]) -> Vec<String> {
    let clean = |word: &str| word.trim_matches(|c: char| c.is_whitespace() || "[]'\"".contains(c)).to_owned();
    values
        .iter()
        .filter_map(|value| text(value))
        .flat_map(|joined| joined.split([',', ';', '|']).map(clean).collect::<Vec<_>>())
        .filter(|word| !is_missing(word))
        .collect()
}

/// The numbered columns some consolidated files use for their lists (`titulaire_id_1` to `_3`).
pub(super) fn numbered<'v>(fields: Fields<'v>, name: &'v str) -> impl Iterator<Item = (usize, String)> + 'v {
    let mut n = 0;
    iter::from_fn(move || {
        n += 1;
        (n <= 3).then(|| (n, fields.text(&format!("{name}_{n}"))))
    })
    .filter_map(|(n, text)| Some((n, text?)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn ids(value: &Value) -> Vec<String> {
        let found = Fields::of(value).unwrap().list("titulaires", "titulaire");
        found.iter().filter_map(|v| Fields::of(v)?.text("id")).collect()
    }

    #[test]
    fn lists_in_every_shape() {
        for value in [
            json!({"titulaires": [{"titulaire": {"id": "1"}}, {"titulaire": {"id": "2"}}]}),
            json!({"titulaires": {"titulaire": [{"id": "1"}, {"id": "2"}]}}),
            json!({"titulaires": [{"id": 1}, {"id": 2.0}]}),
            json!({"titulaires": [{"titulaire": [{"id": "1"}, {"id": "2"}]}, {}, null]}),
            json!({"titulaire": [{"id": "1"}, {"id": "2"}]}),
        ] {
            assert_eq!(ids(&value), ["1", "2"], "{value}");
        }
    }

    #[test]
    fn fields_nested_or_flattened() {
        for value in [
            json!({"acheteur": {"id": "7"}}),
            json!({"acheteur.id": "7"}),
            json!({"acheteur_id": " 7 "}),
            json!({"ACHETEURID": 7}),
            json!({"acheteur": [{"id": "7"}]}),
            json!({"acheteur.id": null, "acheteur": {"id": "7"}}),
        ] {
            assert_eq!(Fields::of(&value).unwrap().text("acheteur.id").as_deref(), Some("7"), "{value}");
        }
        assert_eq!(Fields::of(&json!({"acheteur": "7"})).unwrap().text("acheteur.id"), None);
    }

    #[test]
    fn words_of_joined_lists() {
        for value in [
            json!(["Clause sociale", "Critère social"]),
            json!("Clause sociale, Critère social"),
            json!("Clause sociale;Critère social"),
            json!("['Clause sociale', 'Critère social']"),
        ] {
            let mut found = Vec::new();
            flatten(&value, "considerationSociale", &mut found);
            assert_eq!(words(&found), ["Clause sociale", "Critère social"], "{value}");
        }
    }
}
