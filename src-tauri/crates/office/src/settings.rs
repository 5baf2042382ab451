//! The office's settings, kept in the dossier and undoable like everything else.

use crate::assets::assets;
use crate::error::OfficeError;
use crate::session::Desk;
use crate::view::dossier::{NameValue, SettingLine, SettingsView};
use crate::view::{Nothing, Saved};
use clausier_domain::execution::counting::{PartRule, PartRules};
use clausier_domain::execution::reminders::ReminderRules;
use clausier_domain::execution::{ExecutionRules, Rule};
use clausier_domain::message::Message;
use clausier_domain::quantity::{BasisPoints, Hours, RowId};
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
    // Thresholds and delays of the follow-up: the rules' own values in a new dossier (`default_of`).
    ("level_good", "", "count"),
    ("level_watch", "", "count"),
    ("missing_watch", "", "count"),
    ("missing_late", "", "count"),
    ("no_return_days", "", "count"),
    ("silence_days", "", "count"),
    ("form_days", "", "count"),
    // Whose public holidays are not worked, besides those of the whole country.
    ("territory", "", "choice"),
];

/// Value of a setting in a new dossier: written here, or the one of the rules.
fn default_of(name: &str) -> Result<String, OfficeError> {
    let (execution, reminders) = (&assets()?.execution, &assets()?.reminders);
    let percent = |rule: &Rule<BasisPoints>| (rule.value.get() / 100).to_string();
    Ok(match name {
        "level_good" => percent(&execution.progress.good_from),
        "level_watch" => percent(&execution.progress.watch_from),
        "missing_watch" => percent(&execution.progress.missing_watch),
        "missing_late" => percent(&execution.progress.missing_late),
        "no_return_days" => execution.alerts.no_return_days.value.to_string(),
        "silence_days" => reminders.silence_days.value.to_string(),
        "form_days" => reminders.form_days.value.to_string(),
        _ => SETTINGS.iter().find(|(n, ..)| *n == name).map_or("", |(_, v, _)| v).to_owned(),
    })
}

/// What a setting may be, when it is one of a list: the empty one first.
fn choices_of(name: &str) -> Result<Vec<String>, OfficeError> {
    Ok(match name {
        "territory" => {
            let territories = assets()?.holidays.territories();
            std::iter::once("").chain(territories).map(str::to_owned).collect()
        }
        _ => Vec::new(),
    })
}

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
    /// Whose public holidays are not worked, besides those of the whole country.
    pub territory: String,
    /// Share of the expected hours from which a lot is on time.
    pub level_good: BasisPoints,
    /// Share under which it is late.
    pub level_watch: BasisPoints,
    /// Share of what is owed that will be missing, from which a lot is to be watched.
    pub missing_watch: BasisPoints,
    /// The same, from which it is late.
    pub missing_late: BasisPoints,
    /// Days before its point of no return from which a lot to watch is named.
    pub no_return_days: i64,
    /// Days without news after which a lot is told.
    pub silence_days: i64,
    /// Working days in which a form is expected back.
    pub form_days: i64,
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
        // Broken data of this build is told elsewhere: here it leaves a setting empty.
        let value = |name: &str| {
            let written = rows.iter().find(|s| s.name == name).map(|s| s.value.clone());
            written.unwrap_or_else(|| default_of(name).unwrap_or_default())
        };
        let number = |name: &str| value(name).parse::<u32>().unwrap_or(0);
        let percent = |name: &str| BasisPoints::new(i64::from(number(name)) * 100);
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
            territory: value("territory"),
            level_good: percent("level_good"),
            level_watch: percent("level_watch"),
            missing_watch: percent("missing_watch"),
            missing_late: percent("missing_late"),
            no_return_days: i64::from(number("no_return_days")),
            silence_days: i64::from(number("silence_days")),
            form_days: i64::from(number("form_days")),
            demo: value("demo") == "1",
        })
    }

    /// The rules of the follow-up with the office's own thresholds.
    #[must_use]
    pub fn execution(&self, rules: &ExecutionRules) -> ExecutionRules {
        let mut own = rules.clone();
        own.progress.good_from.value = self.level_good;
        own.progress.watch_from.value = self.level_watch;
        own.progress.missing_watch.value = self.missing_watch;
        own.progress.missing_late.value = self.missing_late;
        own.alerts.no_return_days.value = self.no_return_days;
        own
    }

    /// The rules of reminders with the office's own delays.
    #[must_use]
    pub fn reminders(&self, rules: &ReminderRules) -> ReminderRules {
        let mut own = rules.clone();
        own.silence_days.value = self.silence_days;
        own.form_days.value = self.form_days;
        own
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
    let line = |(name, _, kind): &(&str, &str, &str)| {
        let default = default_of(name)?;
        let written = rows.iter().find(|s| s.name == *name).map(|s| s.value.clone());
        Ok(SettingLine {
            name: (*name).to_owned(),
            value: written.unwrap_or_else(|| default.clone()),
            default,
            kind: (*kind).to_owned(),
            choices: choices_of(name)?,
        })
    };
    Ok(SettingsView { settings: SETTINGS.iter().map(line).collect::<Result<_, OfficeError>>()? })
}

/// Two thresholds that only make sense in order stay in order.
fn keeps_order(known: &Settings, name: &str, value: &str) -> Result<(), OfficeError> {
    let new = || BasisPoints::new(value.parse::<i64>().unwrap_or(0) * 100);
    let sound = match name {
        "level_good" => known.level_watch < new(),
        "level_watch" => new() < known.level_good,
        "missing_watch" => new() < known.missing_late,
        "missing_late" => known.missing_watch < new(),
        _ => true,
    };
    if sound { Ok(()) } else { Err(OfficeError::field("value", "error-setting-order")) }
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
        "level_good" | "level_watch" | "missing_watch" | "missing_late" => 1..=100,
        "no_return_days" | "silence_days" => 1..=365,
        "form_days" => 1..=90,
        "learning" | "count_training" | "count_leave" | "count_overtime" => 0..=1,
        _ => 0..=100,
    };
    let fits = match *kind {
        "count" => value.parse::<u32>().is_ok_and(|n| range.contains(&n)),
        "choice" => choices_of(name)?.iter().any(|choice| choice == value),
        _ => value.chars().count() <= 200,
    };
    if !fits {
        return Err(OfficeError::field("value", "error-setting-value"));
    }
    keeps_order(&desk.settings()?, name, value)?;
    let message = Message::new("journal-setting")
        .with("name", clausier_domain::message::Arg::Key(format!("setting-{name}")));
    desk.save(message, |tx| Settings::put(tx, name, value).map(|()| 0))
}
