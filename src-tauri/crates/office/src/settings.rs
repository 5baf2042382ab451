//! The office's settings, kept in the dossier and undoable like everything else.

use crate::error::OfficeError;
use crate::session::Desk;
use crate::view::dossier::{NameValue, SettingLine, SettingsView};
use crate::view::{Nothing, Saved};
use clausier_domain::execution::counting::{PartRule, PartRules};
use clausier_domain::message::Message;
use clausier_domain::quantity::{Hours, RowId};
use clausier_store::tables::Setting;
use clausier_store::{Read, Tx};

/// What each setting is: name, value of a new dossier, kind.
const SETTINGS: &[(&str, &str, &str)] = &[
    ("office_name", "", "text"),
    ("user_name", "", "text"),
    ("user_role", "", "text"),
    ("office_phone", "", "text"),
    ("office_email", "", "text"),
    ("office_address", "", "text"),
    // 1 ETP = 1 607 h by default; the national consolidation uses 1 600 (domain notes, E2).
    ("fte_hours", "1607", "count"),
    ("day_hours", "7", "count"),
    ("small_cell", "5", "count"),
    // 1: calibration uses what the office's finished lots teach where it wrote no profile of its own.
    ("learning", "0", "count"),
    // 1: counts towards the commitments; 0: kept and shown, not counted. Habits differ: the contract prevails.
    ("count_training", "1", "count"),
    ("count_leave", "0", "count"),
    ("count_overtime", "1", "count"),
];

/// The settings in force.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Name of the office.
    pub office_name: String,
    /// Who works.
    pub user_name: String,
    /// In which role.
    pub user_role: String,
    /// Where companies call.
    pub office_phone: String,
    /// Where companies write.
    pub office_email: String,
    /// Where the office is.
    pub office_address: String,
    /// Hours of one full-time person in a year.
    pub fte_hours: Hours,
    /// Hours of one working day.
    pub day_hours: Hours,
    /// Groups of people under this number are merged in reports.
    pub small_cell: u32,
    /// Calibration uses the profiles that finished lots teach.
    pub learning: bool,
    /// What counts besides ordinary work.
    pub parts: PartRules,
    /// The dossier was filled with the fictional office.
    pub demo: bool,
}

impl Settings {
    /// Reads them; a missing one has the value of a new dossier.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn read(read: &Read<'_>) -> Result<Self, OfficeError> {
        let rows: Vec<Setting> = read.all()?;
        let value = |name: &str| {
            let default = SETTINGS.iter().find(|(n, ..)| *n == name).map_or("", |(_, v, _)| v);
            rows.iter().find(|s| s.name == name).map_or_else(|| default.to_owned(), |s| s.value.clone())
        };
        let number = |name: &str| value(name).parse::<u32>().unwrap_or(0);
        let part = |name: &str| if number(name) == 1 { PartRule::Counts } else { PartRule::Left };
        Ok(Self {
            office_name: value("office_name"),
            user_name: value("user_name"),
            user_role: value("user_role"),
            office_phone: value("office_phone"),
            office_email: value("office_email"),
            office_address: value("office_address"),
            fte_hours: Hours::whole(i64::from(number("fte_hours"))),
            day_hours: Hours::whole(i64::from(number("day_hours"))),
            small_cell: number("small_cell"),
            learning: number("learning") == 1,
            parts: PartRules {
                training: part("count_training"),
                leave: part("count_leave"),
                overtime: part("count_overtime"),
            },
            demo: value("demo") == "1",
        })
    }

    /// Writes one.
    ///
    /// # Errors
    /// When the dossier cannot be written.
    pub fn put(tx: &Tx<'_>, name: &str, value: &str) -> Result<(), OfficeError> {
        let found = tx.read().with::<Setting>("name", name.to_owned())?.into_iter().next();
        let mut setting =
            found.unwrap_or_else(|| Setting { id: RowId(0), name: name.to_owned(), value: String::new() });
        value.clone_into(&mut setting.value);
        Ok(tx.save(&mut setting)?)
    }
}

/// Every setting with its value and its default.
///
/// # Errors
/// When the dossier cannot be read.
pub fn settings(desk: &Desk<'_>, _: Nothing) -> Result<SettingsView, OfficeError> {
    let rows: Vec<Setting> = desk.store.read(|read| read.all().map_err(OfficeError::from))?;
    let line = |(name, default, kind): &(&str, &str, &str)| SettingLine {
        name: (*name).to_owned(),
        value: rows
            .iter()
            .find(|s| s.name == *name)
            .map_or_else(|| (*default).to_owned(), |s| s.value.clone()),
        default: (*default).to_owned(),
        kind: (*kind).to_owned(),
    };
    Ok(SettingsView { settings: SETTINGS.iter().map(line).collect() })
}

/// Changes a setting.
///
/// # Errors
/// When there is no such setting or its value is absurd.
pub fn save_setting(desk: &Desk<'_>, input: NameValue) -> Result<Saved, OfficeError> {
    let (name, _, kind) = SETTINGS
        .iter()
        .find(|(name, ..)| *name == input.name)
        .ok_or_else(|| OfficeError::field("name", "error-setting-name"))?;
    let value = input.value.trim();
    let range = match *name {
        "fte_hours" => 1000..=2500,
        "day_hours" => 1..=12,
        "learning" | "count_training" | "count_leave" | "count_overtime" => 0..=1,
        _ => 0..=100,
    };
    let fits = match *kind {
        "count" => value.parse::<u32>().is_ok_and(|n| range.contains(&n)),
        _ => value.chars().count() <= 200,
    };
    if !fits {
        return Err(OfficeError::field("value", "error-setting-value"));
    }
    let message = Message::new("journal-setting")
        .with("name", clausier_domain::message::Arg::Key(format!("setting-{name}")));
    desk.save(message, |tx| Settings::put(tx, name, value).map(|()| 0))
}
