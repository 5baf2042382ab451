//! Texts as files can hold them: what cannot be written or would deceive the reader is left out.

use crate::{Run, RunStyle};

/// A text without what no file can hold: control characters, marks that turn the reading direction, and code
/// points that are no characters. Tabs become spaces, every kind of line end a line feed.
pub(crate) fn text(raw: &str) -> String {
    let mut clean = String::with_capacity(raw.len());
    let mut letters = raw.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' if letters.peek() == Some(&'\n') => {}
            '\r' | '\n' | '\u{85}' | '\u{b}' | '\u{c}' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
            '\t' => clean.push(' '),
            _ if is_unfit(letter) => {}
            _ => clean.push(letter),
        }
    }
    clean
}

/// A text on one line: headings, labels, names in the file's properties. Line feeds and runs of ordinary
/// spaces become one space; no-break spaces stay, they hold figures together.
pub(crate) fn line(raw: &str) -> String {
    text(raw).split([' ', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Runs with clean texts; those that say nothing are left out.
pub(crate) fn runs(raw: &[Run]) -> Vec<(String, RunStyle)> {
    raw.iter().map(|run| (text(&run.text), run.style)).filter(|(text, _)| !text.is_empty()).collect()
}

fn is_unfit(letter: char) -> bool {
    let code = u32::from(letter);
    letter.is_control()
        || matches!(
            letter,
            '\u{ad}' // soft hyphen: would show in the middle of a line
            | '\u{200b}'..='\u{200f}' // zero width, and marks of direction
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{fe00}'..='\u{fe0f}' // variants of the letter before
            | '\u{e000}'..='\u{f8ff}' // private: means nothing to the reader's fonts
            | '\u{fdd0}'..='\u{fdef}'
        )
        || code & 0xfffe == 0xfffe
        || code >= 0xe0000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_file_can_hold_is_left_out() {
        assert_eq!(text("a\u{0}b\u{7}c\u{1b}[31m\u{fffe}"), "abc[31m");
        assert_eq!(text("a\r\nb\rc\u{2028}d\te"), "a\nb\nc\nd e");
        assert_eq!(text("\u{202e}abc\u{2066}\u{200f}"), "abc", "nothing turns the reading direction");
        assert_eq!(text("Œuvre « 5\u{202f}404\u{a0}€ » – ≥ 7 %"), "Œuvre « 5\u{202f}404\u{a0}€ » – ≥ 7 %");
    }

    #[test]
    fn a_line_is_one_line() {
        assert_eq!(line("  Lot 1\n\n Gros   œuvre "), "Lot 1 Gros œuvre");
        assert_eq!(line("1\u{202f}920\u{a0}h"), "1\u{202f}920\u{a0}h", "no-break spaces stay");
    }

    #[test]
    fn empty_runs_are_left_out() {
        let runs = runs(&[Run::plain(""), Run::strong("a"), Run::plain("\u{0}")]);
        assert_eq!(runs, [("a".to_owned(), RunStyle::Strong)]);
    }
}
