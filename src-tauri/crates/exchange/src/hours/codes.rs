//! What people write instead of hours in a sheet of days: leave, sickness, training, a cross.

use crate::table::Cell;
use crate::table::moment::hours;
use crate::table::value::Reading;
use clausier_domain::quantity::Hours;
use clausier_domain::text::fold;

/// What a mark means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// Leave, sickness, a holiday: no hours of work.
    Leave,
    /// Rest, a closed site: nothing was to be worked.
    Rest,
    /// Training.
    Training,
    /// Present, for hours that are not written.
    Present,
}

/// Marks of absence as payroll and sites write them, folded.
const LEAVE: [&str; 57] = [
    "cp",
    "ca",
    "conge",
    "conges",
    "conge paye",
    "conges payes",
    "rtt",
    "rc",
    "rcr",
    "recup",
    "recuperation",
    "abs",
    "absent",
    "absente",
    "absence",
    "absences",
    "absence injustifiee",
    "absence justifiee",
    "abs inj",
    "aa",
    "ai",
    "aj",
    "am",
    "at",
    "mal",
    "maladie",
    "arret",
    "arret maladie",
    "arret de travail",
    "accident",
    "accident du travail",
    "css",
    "sans solde",
    "conge sans solde",
    "mat",
    "maternite",
    "pat",
    "paternite",
    "ef",
    "evf",
    "enfant malade",
    "ferie",
    "jour ferie",
    "jf",
    "fer",
    "f",
    "pont",
    "greve",
    "gr",
    "map",
    "intemperie",
    "intemperies",
    "int",
    "ap",
    "activite partielle",
    "chomage",
    "chomage partiel",
];
const REST: [&str; 14] = [
    "r",
    "rh",
    "repos",
    "we",
    "w e",
    "week end",
    "weekend",
    "ferme",
    "fermeture",
    "nt",
    "non travaille",
    "off",
    "pas de mission",
    "hors contrat",
];
const TRAINING: [&str; 9] =
    ["fo", "for", "form", "formation", "en formation", "fp", "cfa", "ecole", "centre de formation"];
const PRESENT: [&str; 9] = ["x", "p", "pres", "present", "presente", "oui", "o", "ok", "v"];

/// What words mean instead of hours.
pub(super) fn mark(words: &str) -> Option<Mark> {
    let folded = fold(words);
    if folded.is_empty() {
        return matches!(words.trim(), "✓" | "✔" | "☑").then_some(Mark::Present);
    }
    let any = |list: &[&str]| list.contains(&folded.as_str());
    if any(&LEAVE) {
        Some(Mark::Leave)
    } else if any(&REST) {
        Some(Mark::Rest)
    } else if any(&TRAINING) {
        Some(Mark::Training)
    } else if any(&PRESENT) {
        Some(Mark::Present)
    } else {
        None
    }
}

/// Hours beside a mark in one cell: `7 CP`, `CP 3,5`, `7h AM`.
pub(super) fn marked_hours(words: &str) -> Option<(Hours, Mark)> {
    let mut spaced = String::with_capacity(words.len() + 4);
    let mut last = ' ';
    for c in words.chars() {
        let unit = c.eq_ignore_ascii_case(&'h') && last.is_ascii_digit();
        if last.is_alphabetic() && !last.eq_ignore_ascii_case(&'h') && c.is_ascii_digit()
            || last.is_ascii_digit() && c.is_alphabetic() && !unit
        {
            spaced.push(' ');
        }
        spaced.push(if matches!(c, '(' | ')' | '-' | '/') { ' ' } else { c });
        last = c;
    }
    let parts: Vec<&str> = spaced.split_whitespace().collect();
    let read = |text: &str| match hours(&Cell::Text(text.to_owned())) {
        Reading::Clean(read) => Some(read),
        _ => None,
    };
    let (first, rest) = parts.split_first()?;
    if let (Some(read), Some(mark)) = (read(first), mark(&rest.join(" "))) {
        return Some((read, mark));
    }
    let (last, rest) = parts.split_last()?;
    Some((read(last)?, mark(&rest.join(" "))?))
}

/// What a row of hours is made of, when a column says it: `Heures normales`, `CP`, `HS 25 %`, `Formation`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nature {
    Work,
    Overtime,
    Training,
    Leave,
}

/// The nature that the words of a row say; work when they say nothing known.
pub(super) fn nature(words: &str) -> Nature {
    match mark(words) {
        Some(Mark::Leave | Mark::Rest) => return Nature::Leave,
        Some(Mark::Training) => return Nature::Training,
        Some(Mark::Present) | None => {}
    }
    let folded = fold(words);
    let any =
        |starts: &[&str]| folded.split(' ').any(|word| starts.iter().any(|start| word.starts_with(start)));
    let has = |list: &[&str]| folded.split(' ').any(|word| list.contains(&word));
    if any(&[
        "conge",
        "absen",
        "maladi",
        "ferie",
        "intemperi",
        "arret",
        "greve",
        "maternit",
        "paternit",
        "chomage",
    ]) || has(&["cp", "rtt", "css", "at", "am"])
    {
        Nature::Leave
    } else if any(&["formation", "tutorat"]) {
        Nature::Training
    } else if any(&["supplementaire", "majore"]) || has(&["hs", "sup", "supp"]) || folded.starts_with("hs") {
        Nature::Overtime
    } else {
        Nature::Work
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_hours_beside_them() {
        for (words, expected) in [
            ("CP", Some(Mark::Leave)),
            ("Férié", Some(Mark::Leave)),
            ("Arrêt maladie", Some(Mark::Leave)),
            ("RH", Some(Mark::Rest)),
            ("FO", Some(Mark::Training)),
            ("x", Some(Mark::Present)),
            ("✓", Some(Mark::Present)),
            ("voir mail", None),
            ("7", None),
            ("", None),
        ] {
            assert_eq!(mark(words), expected, "{words}");
        }
        for (words, expected) in [
            ("7 CP", Some((700, Mark::Leave))),
            ("CP 3,5", Some((350, Mark::Leave))),
            ("7h AM", Some((700, Mark::Leave))),
            ("CP7", Some((700, Mark::Leave))),
            ("7 (formation)", Some((700, Mark::Training))),
            ("7h30", None),
            ("7", None),
            ("12 boulevard", None),
        ] {
            let found = marked_hours(words).map(|(read, mark)| (read.get(), mark));
            assert_eq!(found, expected, "{words}");
        }
    }

    #[test]
    fn natures_of_rows() {
        for (words, expected) in [
            ("Heures normales", Nature::Work),
            ("", Nature::Work),
            ("HS 25 %", Nature::Overtime),
            ("Heures supplémentaires", Nature::Overtime),
            ("Formation sécurité", Nature::Training),
            ("Congés payés", Nature::Leave),
            ("Absence non justifiée", Nature::Leave),
            ("CP", Nature::Leave),
        ] {
            assert_eq!(nature(words), expected, "{words}");
        }
    }
}
