//! Where things are: communes while they are typed, points for distances.

use crate::assets::communes;
use crate::error::OfficeError;
use crate::session::Session;
use crate::view::places::{CommuneChoice, CommuneChoices, CommuneQuery};
use clausier_domain::places::{Commune, Found, Point};

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
    let found = match query.code.as_str() {
        "" => communes.search(&query.text, SHOWN),
        code => communes.get(code).map(|commune| Found { commune, former_name: None }).into_iter().collect(),
    };
    Ok(CommuneChoices { choices: found.into_iter().map(choice).collect() })
}

/// Where a commune is; none when its code is empty or not known.
///
/// # Errors
/// When this build holds broken data.
pub fn place_of(code: &str) -> Result<Option<Point>, OfficeError> {
    if code.is_empty() {
        // Most often nothing is known: the table is not read for that.
        return Ok(None);
    }
    Ok(communes()?.get(code).and_then(|c| c.point))
}

/// The INSEE code to keep for what was entered: the one chosen, else the only commune the words can mean;
/// empty when they could mean several or none.
///
/// # Errors
/// When this build holds broken data.
pub fn code_of(chosen: &str, place: &str, postcode: &str) -> Result<String, OfficeError> {
    if chosen.is_empty() && place.trim().is_empty() && postcode.trim().is_empty() {
        return Ok(String::new());
    }
    let communes = communes()?;
    let known: Option<Commune<'_>> = communes.get(chosen).or_else(|| communes.guess(place, postcode));
    Ok(known.map(|c| c.code.to_owned()).unwrap_or_default())
}
