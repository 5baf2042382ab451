//! JSON as some platforms write it by gluing texts together, made readable again.
//!
//! Some platforms leave unescaped quotes and lone backslashes inside `objet`; exports of data tools hold
//! `NaN` and `None`; hand-edited files have a comma too many or too few. Tried only on a text that
//! strict parsing refused, and each change is counted so that the record says it was repaired.

/// A repaired text.
pub(super) struct Repaired {
    /// The text.
    pub text: String,
    /// Where it was changed, in increasing order.
    pub positions: Vec<usize>,
}

/// Rewrites `text` as JSON, as well as can be.
pub(super) fn repair(text: &str) -> Repaired {
    let mut repairer = Repairer {
        text,
        bytes: text.as_bytes(),
        at: 0,
        out: String::with_capacity(text.len() + text.len() / 50),
        positions: Vec::new(),
        open: Vec::new(),
        last: Token::Start,
        comma: 0,
    };
    repairer.run();
    Repaired { text: repairer.out, positions: repairer.positions }
}

/// The last meaningful thing written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Token {
    Start,
    Open,
    Name,
    Colon,
    Comma,
    Value,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Container {
    Object,
    List,
}

struct Repairer<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    out: String,
    positions: Vec<usize>,
    open: Vec<Container>,
    last: Token,
    /// Where the last comma was written.
    comma: usize,
}

/// Longest name of a field looked for after a quote; those of the format have 41 characters at most.
const LONGEST_NAME: usize = 64;

impl Repairer<'_> {
    fn run(&mut self) {
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b' ' | b'\t' | b'\n' | b'\r' => self.copy(1),
                b'{' | b'[' => {
                    self.separate();
                    self.open.push(if byte == b'{' { Container::Object } else { Container::List });
                    self.copy(1);
                    self.last = Token::Open;
                }
                b'}' | b']' => self.close(byte),
                b',' => self.comma(),
                b':' => {
                    self.copy(1);
                    self.last = Token::Colon;
                }
                b'"' => {
                    self.separate();
                    self.string();
                }
                _ => {
                    self.separate();
                    self.bare_word();
                }
            }
        }
    }

    fn fixed(&mut self) {
        self.positions.push(self.out.len());
    }

    fn copy(&mut self, length: usize) {
        let end = (self.at + length).min(self.bytes.len());
        self.out.push_str(self.text.get(self.at..end).unwrap_or_default());
        self.at = end;
    }

    /// Before a value or a name: the comma or the colon that should stand there.
    fn separate(&mut self) {
        if self.last == Token::Value && !self.open.is_empty() {
            self.fixed();
            self.comma = self.out.len();
            self.out.push(',');
            self.last = Token::Comma;
        } else if self.last == Token::Name {
            self.fixed();
            self.out.push(':');
            self.last = Token::Colon;
        }
    }

    /// Closes what is open; a sign that closes nothing goes, and a list left open is closed first.
    fn close(&mut self, sign: u8) {
        match (self.open.last(), sign) {
            (Some(Container::Object), b'}') | (Some(Container::List), b']') => {}
            (Some(Container::List), _) if self.open.len() > 1 => {
                self.fixed();
                self.end_member();
                self.open.pop();
                self.out.push(']');
                self.last = Token::Value;
                return self.close(sign);
            }
            _ => {
                self.fixed();
                self.at += 1;
                return;
            }
        }
        self.end_member();
        self.open.pop();
        self.copy(1);
        self.last = Token::Value;
    }

    /// Before a closing sign: a comma too many goes, a name without value gets one.
    fn end_member(&mut self) {
        match self.last {
            Token::Comma => {
                // Only blanks follow the comma.
                let blanks = self.out.split_off(self.comma + 1);
                self.out.pop();
                self.fixed();
                self.out.push_str(&blanks);
            }
            Token::Colon => {
                self.fixed();
                self.out.push_str("null");
            }
            Token::Name => {
                self.fixed();
                self.out.push_str(":null");
            }
            Token::Start | Token::Open | Token::Value => {}
        }
    }

    fn comma(&mut self) {
        match self.last {
            Token::Comma | Token::Open => {
                self.fixed();
                self.at += 1;
                return;
            }
            Token::Colon => {
                self.fixed();
                self.out.push_str("null");
            }
            Token::Name => {
                self.fixed();
                self.out.push_str(":null");
            }
            Token::Start | Token::Value => {}
        }
        self.comma = self.out.len();
        self.copy(1);
        self.last = Token::Comma;
    }

    fn in_object(&self) -> bool {
        self.open.last() == Some(&Container::Object)
    }

    /// What stands outside quotes: a number, `true`, or something a data tool wrote.
    fn bare_word(&mut self) {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let end = rest.find([',', ':', '}', ']', '"', '\n', '{', '[']).unwrap_or(rest.len()).max(1);
        let end = (end..=rest.len()).find(|&i| rest.is_char_boundary(i)).unwrap_or(rest.len());
        let word = rest[..end].trim_end();
        let replacement = match word {
            "True" | "TRUE" => Some("true".to_owned()),
            "False" | "FALSE" => Some("false".to_owned()),
            "NaN" | "nan" | "None" | "NULL" | "Null" | "undefined" | "Infinity" | "-Infinity" | "inf"
            | "-inf" => Some("null".to_owned()),
            _ if serde_json::from_str::<serde::de::IgnoredAny>(word).is_ok() => None,
            _ => Some(serde_json::Value::from(word).to_string()),
        };
        match replacement {
            None => self.out.push_str(word),
            Some(replacement) => {
                self.fixed();
                self.out.push_str(&replacement);
            }
        }
        self.at += word.len().max(1);
        self.last = Token::Value;
    }

    fn string(&mut self) {
        let role = if self.in_object() && self.last != Token::Colon { Token::Name } else { Token::Value };
        self.copy(1);
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b'"' if self.closes(self.at, role) => {
                    self.copy(1);
                    break;
                }
                b'"' => {
                    self.fixed();
                    self.out.push('\\');
                    self.copy(1);
                }
                b'\\' => {
                    if self.backslash(role) {
                        break;
                    }
                }
                0..0x20 => {
                    self.fixed();
                    self.out.push_str(if byte == b'\t' { "\\t" } else { "\\n" });
                    self.at += 1;
                }
                _ => {
                    let rest = &self.bytes[self.at..];
                    let plain =
                        rest.iter().position(|b| matches!(b, b'"' | b'\\' | 0..0x20)).unwrap_or(rest.len());
                    self.copy(plain);
                }
            }
        }
        self.last = role;
    }

    /// Copies a backslash and what it escapes, or makes it a plain backslash. True when the string
    /// ended there.
    fn backslash(&mut self, role: Token) -> bool {
        match self.bytes.get(self.at + 1) {
            // A path that ends the text (`"C:\dossier\"`): the quote closes the string.
            Some(b'"') if self.in_object() && self.closes(self.at + 1, role) => {
                self.fixed();
                self.out.push('\\');
                self.copy(2);
                true
            }
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {
                self.copy(2);
                false
            }
            Some(b'u')
                if self
                    .bytes
                    .get(self.at + 2..self.at + 6)
                    .is_some_and(|h| h.iter().all(u8::is_ascii_hexdigit)) =>
            {
                self.copy(6);
                false
            }
            _ => {
                self.fixed();
                self.out.push('\\');
                self.copy(1);
                false
            }
        }
    }

    /// True when the quote at `at` ends its string, judging by what follows it.
    fn closes(&self, at: usize, role: Token) -> bool {
        let next = self.blank(at + 1);
        let after = self.blank(next + 1);
        match self.bytes.get(next) {
            // No field of the format has a quote in its name.
            _ if role == Token::Name => true,
            None => true,
            Some(b',') if self.in_object() => {
                matches!(self.bytes.get(after), Some(b'}')) || self.names(after)
            }
            Some(b',') => !matches!(self.bytes.get(after), Some(b'a'..=b'z' | b'A'..=b'Z') | None),
            Some(b'}') if self.in_object() => self.ends(after),
            Some(b']') if !self.in_object() => self.ends(after),
            // Two members without a comma between them.
            Some(b'"') => self.in_object() && self.names(next),
            Some(_) => false,
        }
    }

    /// True when what follows a closing sign may follow it.
    fn ends(&self, at: usize) -> bool {
        match self.bytes.get(at) {
            None | Some(b'}' | b']' | b'{') => true,
            Some(b',') => {
                let next = self.blank(at + 1);
                matches!(self.bytes.get(next), Some(b'{' | b'[' | b'}' | b']' | b'-' | b'0'..=b'9'))
                    || self.names(next)
            }
            Some(_) => false,
        }
    }

    /// True when a member's name and its colon begin at `at`.
    fn names(&self, at: usize) -> bool {
        let Some(rest) = self.bytes.get(at..).and_then(|rest| rest.strip_prefix(b"\"")) else { return false };
        let name =
            rest.iter().take(LONGEST_NAME).position(|b| !b.is_ascii_alphanumeric() && !b"._-$".contains(b));
        name.is_some_and(|length| {
            length > 0
                && rest.get(length) == Some(&b'"')
                && self.bytes.get(self.blank(at + length + 2)) == Some(&b':')
        })
    }

    fn blank(&self, at: usize) -> usize {
        let rest = self.bytes.get(at..).unwrap_or_default();
        at + rest.iter().position(|b| !matches!(b, b' ' | b'\t' | b'\n' | b'\r')).unwrap_or(rest.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[track_caller]
    fn check(text: &str, expected: Value, changes: usize) {
        let repaired = repair(text);
        let value: Value =
            serde_json::from_str(&repaired.text).unwrap_or_else(|e| panic!("{e}: {}", repaired.text));
        assert_eq!((value, repaired.positions.len()), (expected, changes), "{}", repaired.text);
        assert!(repaired.positions.is_sorted());
    }

    #[test]
    fn quotes_inside_a_text() {
        check(
            r#"{"objet":"Lot "menuiserie" et "bois"","id":"1"}"#,
            json!({"objet": "Lot \"menuiserie\" et \"bois\"", "id": "1"}),
            4,
        );
        check(
            r#"{"objet":"école "Les Lilas", salle "A"", "id":1}"#,
            json!({"objet": "école \"Les Lilas\", salle \"A\"", "id": 1}),
            4,
        );
        check(r#"{"id":"1","objet":"tuyau 20" acier"}"#, json!({"id": "1", "objet": "tuyau 20\" acier"}), 1);
        check(r#"{"objet":"le "grand": mur"}"#, json!({"objet": "le \"grand\": mur"}), 2);
        check(r#"[["a "b" c", "d"]]"#, json!([["a \"b\" c", "d"]]), 2);
    }

    #[test]
    fn backslashes_and_raw_newlines() {
        check(r#"{"objet":"C:\dossier\","id":"1"}"#, json!({"objet": "C:\\dossier\\", "id": "1"}), 2);
        check(r#"{"objet":"a\'b \u00e9 \u12"}"#, json!({"objet": "a\\'b é \\u12"}), 2);
        check("{\"objet\":\"a\nb\tc\"}", json!({"objet": "a\nb\tc"}), 2);
        check(r#"{"objet":"dit \"oui\"" "id":"1"}"#, json!({"objet": "dit \"oui\"", "id": "1"}), 1);
    }

    #[test]
    fn what_data_tools_and_hands_leave() {
        check(
            r#"{"a": NaN, "b": None, "c": True, "d": 007, "e": , "f": }"#,
            json!({"a": null, "b": null, "c": true, "d": "007", "e": null, "f": null}),
            6,
        );
        check(r#"{"a": [1, 2, ], "b": {"c": 1,}, }"#, json!({"a": [1, 2], "b": {"c": 1}}), 3);
        check(r#"{"a" 1, "b" "2", "c": 3, "d"}"#, json!({"a": 1, "b": "2", "c": 3, "d": null}), 3);
        check(r#"[{"a": 1]}, {"b": [2, 3}, {"c": 4}]]"#, json!([{"a": 1}, {"b": [2, 3]}, {"c": 4}]), 3);
        check(r#"[{"a": 1} {"b": 2},, {"c": 3}]"#, json!([{"a": 1}, {"b": 2}, {"c": 3}]), 2);
    }

    #[test]
    fn sound_json_is_left_alone() {
        let sound = r#"{"a": ["x", "y, \"z\": 1", -1.5e3, true, null], "b": {}, "c": "\\"}"#;
        let repaired = repair(sound);
        assert_eq!((repaired.text.as_str(), repaired.positions.len()), (sound, 0));
    }
}
