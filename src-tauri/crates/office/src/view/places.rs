//! Places while they are typed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is being typed, or the code of a commune to read again.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct CommuneQuery {
    /// Words, a postal code or its beginning, or both.
    pub text: String,
    /// Postal code of the form, to tell homonyms apart in `meant`; empty when none.
    pub postcode: String,
    /// INSEE code; when it is given the words are not looked at.
    pub code: String,
}

/// Communes that fit, best first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CommuneChoices {
    /// At most twelve.
    pub choices: Vec<CommuneChoice>,
    /// The only commune the words and the postal code can mean; none when they could mean several.
    pub meant: Option<CommuneChoice>,
}

/// A commune, or a municipal district of Paris, Lyon or Marseille.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CommuneChoice {
    /// INSEE code.
    pub code: String,
    /// Official name.
    pub name: String,
    /// Postal codes.
    pub postcodes: Vec<String>,
    /// Code of its department.
    pub department: String,
    /// Name of its department.
    pub department_name: String,
    /// The former name that was found, when the words fit no name of today; empty otherwise.
    pub former_name: String,
}
