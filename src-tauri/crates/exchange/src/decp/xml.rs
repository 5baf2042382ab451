//! The records of an XML file (layout of the official XSD) as the same values as JSON gives.

use super::error::DecpError;
use super::json::{Arrangement, Found};
use super::record::Kind;
use super::value::decode_entities;
use quick_xml::Reader;
use quick_xml::errors::Error;
use quick_xml::events::Event;
use serde_json::{Map, Value};

/// The format is five elements deep.
const DEEPEST: usize = 32;

/// An element being read.
struct Element {
    name: String,
    children: Map<String, Value>,
    text: String,
}

impl Element {
    fn named(name: &str) -> Self {
        Self { name: name.to_owned(), children: Map::new(), text: String::new() }
    }

    /// An element with children is an object, without it is a text.
    fn into_value(self) -> Value {
        if self.children.is_empty() { Value::String(self.text) } else { Value::Object(self.children) }
    }

    /// Children of one name become a list.
    fn adopt(&mut self, name: String, child: Value) {
        match self.children.get_mut(&name) {
            Some(Value::Array(siblings)) => siblings.push(child),
            Some(first) => *first = Value::Array(vec![first.take(), child]),
            None => {
                self.children.insert(name, child);
            }
        }
    }
}

/// Gives every record of `text` to `visit`, in the order of the file.
///
/// # Errors
/// [`DecpError::Truncated`], [`DecpError::Damaged`] or [`DecpError::OtherShape`].
pub(super) fn each_record(text: &str, mut visit: impl FnMut(Found)) -> Result<Arrangement, DecpError> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().allow_dangling_amp = true;
    let mut open: Vec<Element> = Vec::new();
    let mut roots = 0;
    loop {
        let event = reader.read_event().map_err(|error| failure(&error, text, reader.error_position()))?;
        match event {
            Event::Start(start) => {
                let name = start.local_name().into_inner();
                if open.is_empty() {
                    roots += 1;
                    if !name.eq_ignore_ascii_case("marches") && section(name).is_none() {
                        return Err(DecpError::OtherShape);
                    }
                }
                if open.len() >= DEEPEST {
                    return Err(DecpError::Damaged { line: line(text, reader.buffer_position()) });
                }
                open.push(Element::named(name));
            }
            Event::Empty(start) => {
                let name = start.local_name().into_inner();
                roots += usize::from(open.is_empty() && name.eq_ignore_ascii_case("marches"));
                close(Element::named(name), &mut open, &mut visit);
            }
            Event::End(_) => {
                if let Some(element) = open.pop() {
                    close(element, &mut open, &mut visit);
                }
            }
            Event::Text(words) => add(&mut open, &words.xml10_content()),
            Event::CData(words) => add(&mut open, &words.xml10_content()),
            Event::GeneralRef(entity) => add(&mut open, &decode_entities(&format!("&{};", &*entity))),
            Event::Eof if !open.is_empty() => {
                return Err(DecpError::Truncated { line: text.lines().count() });
            }
            Event::Eof if roots == 0 => return Err(DecpError::OtherShape),
            Event::Eof => return Ok(Arrangement::Flat),
            Event::Decl(_) | Event::PI(_) | Event::DocType(_) | Event::Comment(_) => {}
        }
    }
}

fn add(open: &mut [Element], words: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(words);
    }
}

/// Ends an element: a record goes to `visit`, any other to its parent.
fn close(element: Element, open: &mut [Element], visit: &mut impl FnMut(Found)) {
    let section = section(&element.name).filter(|_| open.len() <= 1);
    if let Some(section) = section {
        visit(Found { value: Some(element.into_value()), section: Some(section), repairs: 0 });
    } else if let Some(parent) = open.last_mut() {
        let name = element.name.clone();
        parent.adopt(name, element.into_value());
    }
}

fn section(name: &str) -> Option<Kind> {
    if name.eq_ignore_ascii_case("marche") {
        Some(Kind::Contract)
    } else if name.eq_ignore_ascii_case("contrat-concession") {
        Some(Kind::Concession)
    } else {
        None
    }
}

fn line(text: &str, position: u64) -> usize {
    let position = usize::try_from(position).unwrap_or(usize::MAX).min(text.len());
    text.as_bytes()[..position].iter().filter(|b| **b == b'\n').count() + 1
}

fn failure(error: &Error, text: &str, position: u64) -> DecpError {
    match error {
        // A tag, a comment or a declaration that never ends: the file stops inside it.
        Error::Syntax(_) => DecpError::Truncated { line: text.lines().count() },
        _ => DecpError::Damaged { line: line(text, position) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn values(text: &str) -> Result<Vec<Value>, DecpError> {
        let mut found = Vec::new();
        each_record(text, |record| found.push(record.value.unwrap()))?;
        Ok(found)
    }

    #[test]
    fn elements_become_the_values_of_json() {
        let text = "<?xml version=\"1.0\"?>\n<!-- x --><d:marches xmlns:d=\"urn:x\">
            <marche><id>1</id><objet>l&apos;eau &amp; <![CDATA[<gaz>]]> R & D&#233;</objet>
            <titulaires><titulaire><id>2</id></titulaire><titulaire><id>3</id></titulaire></titulaires><vide/></marche>
            <contrat-concession/></d:marches>";
        let found = values(text).unwrap();
        assert_eq!(found.len(), 2);
        assert_eq!(found[0]["objet"], json!("l'eau & <gaz> R & Dé"));
        assert_eq!(found[0]["titulaires"], json!({"titulaire": [{"id": "2"}, {"id": "3"}]}));
        assert_eq!(found[0]["vide"], json!(""));
        assert_eq!(values("<marches/>"), Ok(vec![]));
    }

    #[test]
    fn other_files_have_their_own_error() {
        assert_eq!(values("<html><body><p>404</body></html>"), Err(DecpError::OtherShape));
        assert_eq!(values("<!-- nothing -->"), Err(DecpError::OtherShape));
        assert_eq!(values("<marches>\n<marche><id>1</id>"), Err(DecpError::Truncated { line: 2 }));
        assert_eq!(values("<marches>\n<marche><i"), Err(DecpError::Truncated { line: 2 }));
        assert_eq!(values("<marches>\n<marche></id></marches>"), Err(DecpError::Damaged { line: 2 }));
        assert_eq!(values(&"<marches>".repeat(40)), Err(DecpError::Damaged { line: 1 }));
    }
}
