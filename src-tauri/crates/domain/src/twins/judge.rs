//! What agrees between two people, added up.
//!
//! | names | | birth date | | telephone or mail | |
//! |---|---|---|---|---|---|
//! | both the same | 4 | same | 4 | same | 2 |
//! | one by its sound, a part of it, its words, or both exchanged | 3 | same, but 1 January | 3 | | |
//! | one mistyped, or both by sound | 2 | a digit wrong, digits or day and month exchanged | 2 | | |
//! | both doubtful, or an initial | 1 | not known, 1 January of the year, a digit of the year a generation apart | 0 | | |
//! | | | another | never one person | | |
//!
//! 8 is sure, 5 likely, 4 possible. Whoever was born in a country without a register is often given
//! 1 January: that date says less. At most possible, whatever agrees besides: two first names that others bear
//! (brothers and sisters), a generation between the dates (a parent's name and telephone), and without a
//! contact in common a doubtful date with a doubtful or frequent name.

use super::names::{Closeness, Known, Name, closeness};
use super::{Confidence, Face};
use crate::message::Message;
use chrono::{Datelike, NaiveDate};

const SURE: i32 = 8;
const LIKELY: i32 = 5;
const POSSIBLE: i32 = 4;
/// Years between a parent and a child: beyond, a digit of the year is another generation.
const GENERATION: i32 = 15;

/// How probable it is that two people are one, and why; nothing when it is not.
pub(super) fn judge(one: &Face, other: &Face, known: &Known) -> Option<(Confidence, Vec<Message>)> {
    let birth = Birth::of(one.birth_on, other.birth_on)?;
    let phone = known.shared(&one.phone, &other.phone);
    let email = known.shared(&one.email, &other.email);
    let contact = phone || email;
    let names = names(one, other, known);
    if names.points == 0 {
        return None;
    }
    let mut points = names.points + birth.points() + if contact { 2 } else { 0 };
    let doubtful = birth.is_doubtful() && !contact && (names.is_loose() || known.namesakes(one, other));
    if names.two_names || birth == Birth::Generation || doubtful {
        points = points.min(POSSIBLE);
    }
    let confidence = match points {
        SURE.. if names.points == 4 => Confidence::Sure,
        LIKELY.. => Confidence::Likely,
        POSSIBLE => Confidence::Possible,
        _ => return None,
    };
    let mut facts = names.facts(one, other);
    facts.push(birth.fact(one, other));
    facts.extend(phone.then(|| Message::new("twins-phone-same")));
    facts.extend(email.then(|| Message::new("twins-email-same")));
    Some((confidence, facts))
}

/// How the names agree, from 1 to 4, and why; nothing when they are two names, or the dates two births.
pub(super) fn names_only(one: &Face, other: &Face, known: &Known) -> Option<(i32, Vec<Message>)> {
    Birth::of(one.birth_on, other.birth_on)?;
    let names = names(one, other, known);
    (names.points > 0).then(|| (names.points, names.facts(one, other)))
}

/// How the names of two people agree.
struct Names {
    points: i32,
    last: Closeness,
    first: Closeness,
    /// Last and first names are exchanged.
    exchanged: bool,
    /// The name in use of one is the birth name of the other.
    by_birth: bool,
    /// The two first names are both borne by others.
    two_names: bool,
}

fn names(one: &Face, other: &Face, known: &Known) -> Names {
    let (last, by_birth) = last_names(one, other);
    let first = closeness(&one.first, &other.first);
    // Of three letters, one is no mistake: Léa and Léo.
    let short = one.first.joined.len().max(other.first.joined.len()) <= 3;
    let two_names = first == Closeness::Typing && (short || known.both(&one.first, &other.first));
    let straight = Names { points: points(last, first), last, first, exchanged: false, by_birth, two_names };
    if straight.points >= 3 {
        return straight;
    }
    let (last, first) = (closeness(&one.last, &other.first), closeness(&one.first, &other.last));
    let crossed = points(last, first).min(3);
    if crossed > straight.points {
        return Names { points: crossed, last, first, exchanged: true, by_birth: false, two_names: false };
    }
    straight
}

/// The closest of the names in use and the birth names.
fn last_names(one: &Face, other: &Face) -> (Closeness, bool) {
    let known = |a: &Name, b: &Name| match closeness(a, b) {
        Closeness::Unknown => Closeness::Other,
        found => found,
    };
    let usual = closeness(&one.last, &other.last);
    if usual == Closeness::Same || (one.birth.is_empty() && other.birth.is_empty()) {
        return (usual, false);
    }
    let births =
        [known(&one.birth, &other.last), known(&one.last, &other.birth), known(&one.birth, &other.birth)];
    let birth = births.into_iter().min().unwrap_or(Closeness::Other);
    if birth < usual { (birth, true) } else { (usual, false) }
}

fn points(last: Closeness, first: Closeness) -> i32 {
    use Closeness::{Initial, Other, Part, Same, Sound, Typing, Unknown, Words};
    match (last, first) {
        (Other, _) | (_, Other) | (Unknown, Unknown) => 0,
        (Same, Same) => 4,
        (Same, Words | Part | Sound) | (Words | Part | Sound, Same) => 3,
        (Words, Words | Part | Sound) | (Part | Sound, Words) => 3,
        (Part | Sound, Part | Sound) | (Same | Words, Typing) | (Typing, Same | Words) => 2,
        (Part | Sound | Typing, Typing) | (Typing, Part | Sound) => 1,
        (Same | Words | Part | Sound, Initial | Unknown)
        | (Initial | Unknown, Same | Words | Part | Sound) => 1,
        (Typing | Initial | Unknown, Initial | Unknown) | (Initial | Unknown, Typing) => 0,
    }
}

impl Names {
    /// A part of a name, a birth name, names exchanged: true of many people who are not one.
    fn is_loose(&self) -> bool {
        self.exchanged || self.by_birth || self.last == Closeness::Part || self.first == Closeness::Part
    }

    fn facts(&self, one: &Face, other: &Face) -> Vec<Message> {
        if self.exchanged {
            return vec![
                Message::new("twins-names-exchanged")
                    .with("one", full(one).as_str())
                    .with("other", full(other).as_str()),
            ];
        }
        let mut facts = Vec::new();
        if (self.last, self.first, self.by_birth) == (Closeness::Same, Closeness::Same, false) {
            let (here, there) = (full(one), full(other));
            facts.push(if here == there {
                Message::new("twins-names-same").with("name", here.as_str())
            } else {
                Message::new("twins-names-spelling").with("one", here.as_str()).with("other", there.as_str())
            });
            return facts;
        }
        if self.by_birth {
            facts.push(
                Message::new("twins-birth-name")
                    .with("one", last_written(one).as_str())
                    .with("other", last_written(other).as_str()),
            );
        } else {
            facts.extend(name_fact(self.last, &one.last, &other.last));
        }
        facts.extend(name_fact(self.first, &one.first, &other.first));
        if self.two_names {
            facts.push(Message::new("twins-two-names"));
        }
        facts
    }
}

fn full(face: &Face) -> String {
    format!("{} {}", face.first.written, face.last.written).trim().to_owned()
}

/// The name in use with the birth name behind it.
fn last_written(face: &Face) -> String {
    let names = [&face.last.written, &face.birth.written];
    names.into_iter().filter(|name| !name.is_empty()).cloned().collect::<Vec<_>>().join(" / ")
}

fn name_fact(closeness: Closeness, one: &Name, other: &Name) -> Option<Message> {
    let key = match closeness {
        Closeness::Same | Closeness::Words if one.written == other.written => "twins-name-same",
        Closeness::Same | Closeness::Words => "twins-name-spelling",
        Closeness::Part => "twins-name-part",
        Closeness::Sound => "twins-name-sound",
        Closeness::Typing => "twins-name-typing",
        Closeness::Initial => "twins-name-initial",
        Closeness::Unknown | Closeness::Other => return None,
    };
    let message = Message::new(key).with("one", one.written.as_str());
    Some(if key == "twins-name-same" { message } else { message.with("other", other.written.as_str()) })
}

/// How two birth dates agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Birth {
    Same,
    /// The same 1 January, which often stands for an unknown day.
    SameFirstOfJanuary,
    Digit,
    Exchanged,
    /// One of them is the 1 January of the same year.
    YearOnly,
    /// A digit of the year, a generation apart.
    Generation,
    Unknown,
}

impl Birth {
    /// Nothing when they are two dates: then nothing else makes one person.
    fn of(one: Option<NaiveDate>, other: Option<NaiveDate>) -> Option<Self> {
        let (Some(one), Some(other)) = (one, other) else { return Some(Self::Unknown) };
        let first_of_january = |day: NaiveDate| day.day() == 1 && day.month() == 1;
        if one == other {
            return Some(if first_of_january(one) { Self::SameFirstOfJanuary } else { Self::Same });
        }
        let same_year = one.year() == other.year();
        if same_year && one.day() == other.month() && one.month() == other.day() {
            return Some(Self::Exchanged);
        }
        let (a, b) = (figures(one), figures(other));
        let differ: Vec<usize> = (0..a.len()).filter(|at| a.get(*at) != b.get(*at)).collect();
        let mistyped = match differ[..] {
            [_] => true,
            [first, second] => {
                second == first + 1 && a.get(first) == b.get(second) && a.get(second) == b.get(first)
            }
            _ => false,
        };
        if mistyped {
            let apart = (one.year() - other.year()).abs() >= GENERATION;
            return Some(if apart { Self::Generation } else { Self::Digit });
        }
        (same_year && (first_of_january(one) || first_of_january(other))).then_some(Self::YearOnly)
    }

    /// Neither the same day nor clearly another one.
    const fn is_doubtful(self) -> bool {
        matches!(self, Self::Digit | Self::Exchanged | Self::YearOnly)
    }

    const fn points(self) -> i32 {
        match self {
            Self::Same => 4,
            Self::SameFirstOfJanuary => 3,
            Self::Digit | Self::Exchanged => 2,
            Self::YearOnly | Self::Generation | Self::Unknown => 0,
        }
    }

    fn fact(self, one: &Face, other: &Face) -> Message {
        let key = match self {
            Self::Same => "twins-birth-same",
            Self::SameFirstOfJanuary => "twins-birth-january",
            Self::Digit => "twins-birth-digit",
            Self::Exchanged => "twins-birth-exchanged",
            Self::YearOnly => "twins-birth-year",
            Self::Generation => "twins-birth-generation",
            Self::Unknown => "twins-birth-unknown",
        };
        let message = Message::new(key);
        match (self, one.birth_on, other.birth_on) {
            (Self::Same | Self::SameFirstOfJanuary, Some(day), _) => message.with("one", day),
            (Self::Unknown, ..) => message,
            (_, Some(one), Some(other)) => message.with("one", one).with("other", other),
            _ => message,
        }
    }
}

/// Day, month and year as eight figures.
fn figures(day: NaiveDate) -> [i32; 8] {
    let (d, m, y) =
        (i32::try_from(day.day()).unwrap_or(0), i32::try_from(day.month()).unwrap_or(0), day.year());
    [d / 10, d % 10, m / 10, m % 10, y / 1000, y / 100 % 10, y / 10 % 10, y % 10]
}
