//! Reading a text as words and as hours.

use crate::quantity::Hours;
use crate::text::fold;

/// Words that a `~` may stand for.
const GAP: usize = 3;
/// Words before a pattern in which a negation counts.
const NEGATION_REACH: usize = 4;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    word: String,
    start: usize,
    end: usize,
    sentence: usize,
}

/// The words of a text, folded, with where they stand and in which sentence.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let (mut sentence, mut start) = (0, None);
    for (at, letter) in text.char_indices().chain([(text.len(), '\n')]) {
        let inside = letter.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&letter);
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                tokens.push(Token { word: fold(&text[from..at]), start: from, end: at, sentence });
                start = None;
            }
            _ => {}
        }
        if matches!(letter, '.' | ';' | '!' | '?' | '\n') {
            sentence += 1;
        }
    }
    tokens
}

/// A piece of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Word(String),
    Beginning(String),
    Any,
    Gap,
}

impl Piece {
    fn fits(&self, token: &Token) -> bool {
        match self {
            Self::Word(word) => token.word == *word,
            Self::Beginning(start) => token.word.starts_with(start.as_str()),
            Self::Any => true,
            Self::Gap => false,
        }
    }
}

/// Words to look for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pattern(Vec<Piece>);

impl Pattern {
    pub(super) fn read(text: &str) -> Self {
        let piece = |word: &str| match word {
            "~" => Piece::Gap,
            "_" => Piece::Any,
            word => match word.strip_suffix('*') {
                Some(start) => Piece::Beginning(start.to_owned()),
                None => Piece::Word(word.to_owned()),
            },
        };
        Self(text.split_whitespace().map(piece).collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.iter().all(|piece| matches!(piece, Piece::Gap | Piece::Any))
    }

    /// How many words it takes from the first of `tokens` on, when it stands there.
    fn length_at(&self, tokens: &[Token]) -> Option<usize> {
        fn fits(pieces: &[Piece], tokens: &[Token], taken: usize) -> Option<usize> {
            let Some((piece, rest)) = pieces.split_first() else { return Some(taken) };
            if *piece == Piece::Gap {
                return (0..=GAP).find_map(|skipped| fits(rest, tokens, taken + skipped));
            }
            let token = tokens.get(taken)?;
            let together = tokens.first().is_some_and(|first| first.sentence == token.sentence);
            (together && piece.fits(token)).then(|| fits(rest, tokens, taken + 1)).flatten()
        }
        fits(&self.0, tokens, 0).filter(|length| *length > 0)
    }

    /// Where it stands in the text, as a range of bytes; one that a negation announces does not count.
    pub(super) fn find(&self, tokens: &[Token], negations: &[Self]) -> Option<(usize, usize)> {
        (0..tokens.len()).find_map(|at| {
            let length = self.length_at(tokens.get(at..)?)?;
            let (first, last) = (tokens.get(at)?, tokens.get(at + length - 1)?);
            let denied = (at.saturating_sub(NEGATION_REACH)..at).any(|before| {
                let near = tokens.get(before).is_some_and(|token| token.sentence == first.sentence);
                near && tokens
                    .get(before..at)
                    .is_some_and(|words| negations.iter().any(|n| n.length_at(words).is_some()))
            });
            (!denied).then_some((first.start, last.end))
        })
    }

    /// It ends at the last of these words.
    fn ends(&self, tokens: &[Token]) -> bool {
        (0..tokens.len()).any(|at| {
            tokens.get(at..).is_some_and(|rest| self.length_at(rest).is_some_and(|n| n == rest.len()))
        })
    }
}

/// Hours written in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Written {
    /// As written.
    pub text: String,
    /// Their value; none when it cannot be an exact number of hundredths.
    pub value: Option<Hours>,
}

const fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// Every number followed by "h" or "heures", except delays and durations that are no hours of the clause.
pub(super) fn hours(text: &str, before: &[Pattern], after: &[Pattern]) -> Vec<Written> {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        if !letters[at].1.is_ascii_digit() {
            at += 1;
            continue;
        }
        let end = number_end(&letters, at);
        let unit = (end..letters.len()).find(|i| !is_space(letters[*i].1)).unwrap_or(letters.len());
        let from = letters[at].0;
        if let Some(unit_end) = unit_end(&letters, unit) {
            let number: String = letters[at..end].iter().map(|(_, letter)| letter).collect();
            let stop = letters.get(unit_end).map_or(text.len(), |(at, _)| *at);
            let (head, tail) = (line_before(text, from), line_after(text, stop));
            let other = before.iter().any(|p| p.ends(&tokens(head)))
                || after.iter().any(|p| p.length_at(&tokens(tail)).is_some());
            if !other {
                found.push(Written { text: text[from..stop].to_owned(), value: value(&number) });
            }
        }
        at = end.max(at + 1);
    }
    found
}

/// A word of the same line on each side is enough to tell a delay.
fn line_before(text: &str, at: usize) -> &str {
    text[..at].rsplit('\n').next().unwrap_or_default()
}

fn line_after(text: &str, at: usize) -> &str {
    text[at..].split('\n').next().unwrap_or_default()
}

/// The end of the number that begins at `at`: groups of three digits, then decimals.
fn number_end(letters: &[(usize, char)], at: usize) -> usize {
    let digits = |from: usize| {
        letters.get(from..).unwrap_or_default().iter().take_while(|(_, l)| l.is_ascii_digit()).count()
    };
    let mut end = at + digits(at);
    let grouped = end - at <= 3;
    while grouped && letters.get(end).is_some_and(|(_, l)| is_space(*l) || *l == '.') && digits(end + 1) == 3
    {
        end += 4;
    }
    if letters.get(end).is_some_and(|(_, l)| matches!(l, ',' | '.')) && digits(end + 1) > 0 {
        end += 1 + digits(end + 1);
    }
    end
}

/// The end of "h", "heure" or "heures" that begins at `at`, as a whole word.
fn unit_end(letters: &[(usize, char)], at: usize) -> Option<usize> {
    let word: String = letters
        .get(at..)?
        .iter()
        .map(|(_, letter)| *letter)
        .take_while(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    matches!(word.as_str(), "h" | "heure" | "heures" | "hour" | "hours").then(|| at + word.chars().count())
}

fn value(number: &str) -> Option<Hours> {
    let plain: String = number.chars().filter(|letter| !is_space(*letter)).collect();
    // A point before three digits groups thousands; any other separates decimals.
    let (whole, decimals) = match plain.rsplit_once([',', '.']) {
        Some((whole, decimals)) if decimals.len() == 3 => (format!("{whole}{decimals}"), ""),
        Some((whole, decimals)) => (whole.to_owned(), decimals),
        None => (plain.clone(), ""),
    };
    let whole: i64 = whole.replace('.', "").parse().ok()?;
    let hundredths: i64 = match decimals.len() {
        0 => 0,
        1 => decimals.parse::<i64>().ok()? * 10,
        2 => decimals.parse().ok()?,
        _ => return None,
    };
    whole.checked_mul(100)?.checked_add(hundredths).map(Hours::new)
}

/// Numbers of lots that a text names: "lot 3", "lot n° 3".
pub(super) fn lot_numbers(text: &str) -> Vec<i64> {
    let tokens = tokens(text);
    let number = |at: usize| tokens.get(at).and_then(|t| t.word.parse::<i64>().ok());
    let named = tokens.iter().enumerate().filter(|(_, token)| token.word == "lot");
    named
        .filter_map(|(at, _)| {
            let sign = tokens.get(at + 1).is_some_and(|t| matches!(t.word.as_str(), "n" | "no" | "numero"));
            number(at + if sign { 2 } else { 1 })
        })
        .collect()
}
