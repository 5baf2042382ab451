//! Where things are: communes while they are typed, points for distances.

use crate::assets::communes;
use crate::error::OfficeError;
use crate::session::Session;
use crate::view::places::{CommuneChoice, CommuneChoices, CommuneQuery};
use clausier_domain::places::{Found, Point};
use clausier_domain::text::fold;
use std::collections::BTreeSet;

/// Choices shown under the field.
const SHOWN: usize = 12;

/// Communes for what is being typed: words, a postal code or its beginning, or both.
///
/// # Errors
/// When this build holds broken data.
pub fn find(_: &Session, query: CommuneQuery) -> Result<CommuneChoices, OfficeError> {
    let communes = communes()?;
    let choice = |Found { commune, former_name }: Found<'_>| CommuneChoice {
        code: commune.code.to_owned(),
        name: commune.name.to_owned(),
        postcodes: commune.postcodes.split(' ').map(str::to_owned).collect(),
        department: commune.department().to_owned(),
        department_name: communes.department_name(commune.department()).to_owned(),
        former_name: former_name.unwrap_or_default().to_owned(),
    };
    let plain = |commune| Found { commune, former_name: None };
    let found = match query.code.as_str() {
        "" => communes.search(&query.text, SHOWN),
        code => communes.get(code).map(plain).into_iter().collect(),
    };
    let meant = communes.get(&code_of(&query.code, &query.text, &query.postcode)?);
    Ok(CommuneChoices {
        choices: found.into_iter().map(choice).collect(),
        meant: meant.map(|commune| choice(plain(commune))),
    })
}

/// Where a commune is; none when its code is empty or not known.
#[must_use]
pub fn place_of(code: &str) -> Option<Point> {
    // Most often nothing is known: the table is not read for that.
    let known = (!code.is_empty()).then(|| communes().ok()?.get(code)).flatten();
    known.and_then(|c| c.point)
}

/// What tells that two places are the same commune: its code, else its words as a keyboard types them.
#[must_use]
pub fn same_place_key(code: &str, place: &str) -> String {
    if code.is_empty() { fold(place) } else { code.to_owned() }
}

/// The INSEE code to keep for what was entered: the one chosen, else the only commune the words can mean (or
/// one of the parts between commas, as in "Lyon 7e, rue de Gerland"); empty when they mean several or none.
///
/// # Errors
/// When this build holds broken data.
pub fn code_of(chosen: &str, place: &str, postcode: &str) -> Result<String, OfficeError> {
    if [chosen, place, postcode].iter().all(|text| text.trim().is_empty()) {
        return Ok(String::new());
    }
    let communes = communes()?;
    let part = || {
        let parts = place.split(',').filter_map(|part| communes.guess(part, postcode));
        let codes: BTreeSet<&str> = parts.map(|c| c.code).collect();
        codes.first().filter(|_| codes.len() == 1).and_then(|code| communes.get(code))
    };
    let known = communes.get(chosen).or_else(|| communes.guess(place, postcode)).or_else(part);
    Ok(known.map(|c| c.code.to_owned()).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_kept_and_words_are_understood_when_they_mean_one_place() {
        for (chosen, place, postcode, code) in [
            ("69387", "Lyon 7e Arrondissement", "69007", "69387"),
            ("", "Lyon", "69007", "69387"),
            ("", "Lyon 7e, rue de Gerland", "", "69387"),
            ("", "rue de Gerland, LYON", "", "69123"),
            ("", "Lyon, Marseille", "", ""),
            ("", "Saint-Denis", "", ""),
            ("not a code", "Montreval", "", ""),
            ("", " ", "", ""),
        ] {
            assert_eq!(code_of(chosen, place, postcode).unwrap(), code, "{chosen} {place} {postcode}");
        }
    }

    #[test]
    fn an_unknown_place_has_no_point() {
        assert!(place_of("").is_none() && place_of("29155").is_none() && place_of("x").is_none());
        assert!(place_of("69387").is_some());
        assert_eq!(same_place_key("", "Saint-Orme"), same_place_key("", "SAINT ORME"));
    }
}
