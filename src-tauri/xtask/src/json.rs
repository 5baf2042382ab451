//! A reader for the JSON that cargo and `clausier-cli` print.
//!
//! This program depends on nothing, so that it starts within seconds on a machine where nothing is
//! built yet; it only ever reads documents written by well-kept writers.

use crate::shell::Result;

/// A JSON value. Numbers keep their text: nothing here computes with them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    pub fn parse(text: &str) -> Result<Self> {
        let mut reader = Reader { rest: text };
        let value = reader.value()?;
        reader.space();
        if reader.rest.is_empty() { Ok(value) } else { Err(reader.unexpected()) }
    }

    /// A member of an object.
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.iter().find(|(key, _)| key == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The items of a list; nothing for anything else.
    pub fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// The text of a string, or the digits of a number: both serve as an identifier.
    pub fn word(&self) -> Option<&str> {
        match self {
            Self::Text(text) | Self::Number(text) => Some(text),
            _ => None,
        }
    }

    /// The word of a member.
    pub fn word_of(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(Self::word)
    }

    /// The list itself, or the first list among the members: answers may be bare or wrapped.
    pub fn list(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            Self::Object(members) => members
                .iter()
                .find(|(_, value)| matches!(value, Self::List(_)))
                .map_or(&[], |(_, value)| value.items()),
            _ => &[],
        }
    }
}

struct Reader<'text> {
    rest: &'text str,
}

impl<'text> Reader<'text> {
    fn unexpected(&self) -> String {
        let near: String = self.rest.chars().take(40).collect();
        format!("this is not JSON, near: {near}")
    }

    fn space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\r', '\n']);
    }

    fn take(&mut self, token: &str) -> bool {
        self.space();
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn value(&mut self) -> Result<Json> {
        self.space();
        match self.rest.chars().next() {
            Some('{') => self.object(),
            Some('[') => self.list(),
            Some('"') => self.text().map(Json::Text),
            Some('-' | '0'..='9') => Ok(self.number()),
            _ if self.take("null") => Ok(Json::Null),
            _ if self.take("true") => Ok(Json::Bool(true)),
            _ if self.take("false") => Ok(Json::Bool(false)),
            _ => Err(self.unexpected()),
        }
    }

    fn number(&mut self) -> Json {
        let end = self
            .rest
            .find(|letter: char| !matches!(letter, '-' | '+' | '.' | 'e' | 'E' | '0'..='9'))
            .unwrap_or(self.rest.len());
        let (digits, rest) = self.rest.split_at(end);
        self.rest = rest;
        Json::Number(digits.to_owned())
    }

    fn list(&mut self) -> Result<Json> {
        let mut items = Vec::new();
        self.take("[");
        if self.take("]") {
            return Ok(Json::List(items));
        }
        loop {
            items.push(self.value()?);
            if self.take("]") {
                return Ok(Json::List(items));
            }
            if !self.take(",") {
                return Err(self.unexpected());
            }
        }
    }

    fn object(&mut self) -> Result<Json> {
        let mut members = Vec::new();
        self.take("{");
        if self.take("}") {
            return Ok(Json::Object(members));
        }
        loop {
            self.space();
            let name = self.text()?;
            if !self.take(":") {
                return Err(self.unexpected());
            }
            members.push((name, self.value()?));
            if self.take("}") {
                return Ok(Json::Object(members));
            }
            if !self.take(",") {
                return Err(self.unexpected());
            }
        }
    }

    fn text(&mut self) -> Result<String> {
        if !self.take("\"") {
            return Err(self.unexpected());
        }
        let mut text = String::new();
        let mut letters = self.rest.char_indices();
        while let Some((at, letter)) = letters.next() {
            match letter {
                '"' => {
                    self.rest = &self.rest[at + 1..];
                    return Ok(text);
                }
                '\\' => {
                    let (_, escape) = letters.next().ok_or_else(|| self.unexpected())?;
                    match escape {
                        'n' => text.push('\n'),
                        't' => text.push('\t'),
                        'r' => text.push('\r'),
                        'b' => text.push('\u{8}'),
                        'f' => text.push('\u{c}'),
                        'u' => {
                            let digits: String = letters.by_ref().take(4).map(|(_, digit)| digit).collect();
                            let code = u32::from_str_radix(&digits, 16).map_err(|_| self.unexpected())?;
                            text.push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
                        }
                        other => text.push(other),
                    }
                }
                other => text.push(other),
            }
        }
        Err(self.unexpected())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_the_cli_prints() {
        let answer = Json::parse(
            r#"{"lots":[{"id":12,"name":"Gros \u0153uvre \"A\"","ok":true,"x":null}],"n":-1.5e3}"#,
        );
        let answer = answer.unwrap();
        let lot = &answer.list()[0];
        assert_eq!(lot.word_of("id"), Some("12"));
        assert_eq!(lot.word_of("name"), Some("Gros œuvre \"A\""));
        assert_eq!(answer.word_of("n"), Some("-1.5e3"));
        assert_eq!(lot.word_of("ok"), None, "a boolean is no identifier");
    }

    #[test]
    fn a_bare_list_is_a_list_too() {
        assert_eq!(Json::parse(" [1, 2,3 ] ").unwrap().list().len(), 3);
        assert_eq!(Json::parse("{}").unwrap().list().len(), 0);
    }

    #[test]
    fn refuses_what_is_not_json() {
        for bad in ["", "{", "[1,]", "{\"a\" 1}", "\"open", "12 13", "nul"] {
            assert!(Json::parse(bad).is_err(), "{bad:?} was accepted");
        }
    }
}
