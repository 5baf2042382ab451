//! Mails to send, as files that a mail program opens as drafts: nothing is sent from here.

use chrono::{NaiveDate, NaiveTime};
use mail_builder::MessageBuilder;
use mail_builder::headers::raw::Raw;

/// A mail to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Who writes: name, then address; an empty address leaves it to the mail program.
    pub from: (String, String),
    /// To whom: name, then address; an empty address leaves the line to be filled.
    pub to: (String, String),
    /// Subject.
    pub subject: String,
    /// Text.
    pub body: String,
    /// The day it was prepared.
    pub on: NaiveDate,
    /// Name of the message, unique among those of the office.
    pub id: String,
}

/// One line: a header must not begin another one.
fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// An address as typed, if it can be one: a name, one `@`, no space or list of several.
fn address(text: &str) -> Option<&str> {
    let text = text.trim();
    let (name, host) = text.split_once('@')?;
    let plain = |part: &str| {
        let refused = |c: char| c.is_control() || c.is_whitespace() || ",;<>\"()[]\\:@".contains(c);
        !part.is_empty() && !part.chars().any(refused)
    };
    (plain(name) && plain(host)).then_some(text)
}

/// The bytes of an `.eml` file: RFC 5322, UTF-8, marked as not sent so that it opens to be read again and sent.
///
/// # Errors
/// When it cannot be written, which memory always can.
pub fn eml(draft: &Draft) -> std::io::Result<Vec<u8>> {
    let day = draft.on.and_time(NaiveTime::MIN).and_utc().timestamp();
    let id = format!("{}@clausier.invalid", one_line(&draft.id).replace(' ', "-"));
    let mut message = MessageBuilder::new()
        .header("X-Unsent", Raw::new("1"))
        .message_id(id)
        .date(day)
        .subject(one_line(&draft.subject))
        .text_body(draft.body.replace("\r\n", "\n").replace('\n', "\r\n"));
    if let Some(from) = address(&draft.from.1) {
        message = message.from((one_line(&draft.from.0), from.to_owned()));
    }
    if let Some(to) = address(&draft.to.1) {
        message = message.to((one_line(&draft.to.0), to.to_owned()));
    }
    message.write_to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        Draft {
            from: ("Clause sociale, Métropole d’Exemple".into(), "clause@example.org".into()),
            to: ("Élodie Durand".into(), "travaux@example.org".into()),
            subject: "Heures d’insertion d’octobre 2026 : Nouvel hôpital, lot 2 Gros œuvre et façades".into(),
            body: "Bonjour,\n\nLa déclaration d’octobre n’est pas arrivée : 1 234,5 h.\n.\nFrom : à nous, = égal.\n".into(),
            on: "2026-11-23".parse().unwrap(),
            id: "relance 1".into(),
        }
    }

    fn parsed(bytes: &[u8]) -> mail_parser::Message<'_> {
        mail_parser::MessageParser::default().parse(bytes).unwrap()
    }

    #[test]
    fn a_mail_program_reads_back_what_was_written() {
        let bytes = eml(&draft()).unwrap();
        let message = parsed(&bytes);
        assert_eq!(message.subject(), Some(draft().subject.as_str()));
        let to = message.to().unwrap().first().unwrap();
        assert_eq!((to.name(), to.address()), (Some("Élodie Durand"), Some("travaux@example.org")));
        let from = message.from().unwrap().first().unwrap();
        assert_eq!(from.name(), Some("Clause sociale, Métropole d’Exemple"));
        let body = message.body_text(0).unwrap().replace("\r\n", "\n");
        assert_eq!(body.trim_end(), draft().body.trim_end());
        assert_eq!(message.header_raw("X-Unsent").map(str::trim), Some("1"));
        assert_eq!(message.message_id(), Some("relance-1@clausier.invalid"));
        assert_eq!(message.date().unwrap().to_rfc3339(), "2026-11-23T00:00:00Z");
    }

    #[test]
    fn the_file_is_seven_bits_wide_short_lined_and_says_its_language_of_letters() {
        let bytes = eml(&draft()).unwrap();
        assert!(bytes.is_ascii());
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.contains("\r\n\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']));
        assert!(text.lines().all(|line| line.len() <= 998));
        assert!(
            text.to_lowercase().contains("charset=\"utf-8\"")
                || text.to_lowercase().contains("charset=utf-8")
        );
    }

    #[test]
    fn the_same_draft_is_the_same_file() {
        assert_eq!(eml(&draft()).unwrap(), eml(&draft()).unwrap());
    }

    #[test]
    fn what_is_typed_cannot_add_a_header_or_an_address() {
        let mut odd = draft();
        odd.subject = "Heures\r\nBcc: autre@example.org".into();
        odd.to = ("Nom\r\nCc: autre@example.org".into(), "a@example.org, autre@example.org".into());
        odd.from.1 = "pas une adresse".into();
        odd.id = "x\r\ny".into();
        let bytes = eml(&odd).unwrap();
        let message = parsed(&bytes);
        assert!(message.bcc().is_none() && message.cc().is_none());
        assert!(message.to().is_none() && message.from().is_none());
        assert_eq!(message.subject(), Some("Heures Bcc: autre@example.org"));
    }

    #[test]
    fn an_address_is_one_address() {
        for (text, fits) in [
            ("travaux@example.org", true),
            (" travaux@example.org ", true),
            ("", false),
            ("travaux", false),
            ("a@b@c", false),
            ("a b@example.org", false),
            ("<a@example.org>", false),
            ("a@example.org;b@example.org", false),
            ("@example.org", false),
        ] {
            assert_eq!(address(text).is_some(), fits, "{text}");
        }
    }
}
