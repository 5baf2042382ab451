//! Opening, preferences, undo, search, settings, history, check.

use clausier_domain::message::Message;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything the frame around the screens shows.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SessionState {
    /// A dossier is open.
    pub open: bool,
    /// The dossier that was just locked can be opened again with its passphrase: its file.
    pub locked_file: Option<KnownFile>,
    /// The open dossier is the demo: nothing is kept.
    pub demo: bool,
    /// The start offers the demo first.
    pub offer_demo: bool,
    /// Name of the dossier.
    pub dossier_name: String,
    /// Who works.
    pub user_name: String,
    /// In which role.
    pub user_role: String,
    /// Last save, ISO local time.
    pub saved_at: Option<String>,
    /// Last backup copy.
    pub last_backup: Option<String>,
    /// Date of the rule book.
    pub rules_date: String,
    /// Today, ISO.
    pub today: String,
    /// `fr` or `en`.
    pub language: String,
    /// `light`, `dark` or `auto`.
    pub theme: String,
    /// Minutes without use before the dossier locks itself; 0 = never.
    pub lock_minutes: u32,
    /// Counts in the navigation.
    pub counts: Counts,
    /// What Ctrl Z takes back.
    pub undo: Option<Message>,
    /// What Ctrl Shift Z does again.
    pub redo: Option<Message>,
    /// Version of Clausier.
    pub app_version: String,
}

/// Counts in the navigation.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
pub struct Counts {
    /// Points to deal with today and this week.
    pub home: u32,
    /// Lots under way.
    pub lots: u32,
    /// People followed.
    pub people: u32,
    /// Hour lines to check.
    pub hours: u32,
}

/// A file the page may speak of without knowing where it lies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KnownFile {
    /// Ticket to give back to commands.
    pub file: String,
    /// Name to show.
    pub name: String,
    /// Folder to show, shortened to the home folder.
    pub place: String,
    /// Last opening, ISO local time.
    pub opened_at: Option<String>,
    /// The file is not there now (a key that is not plugged in).
    pub missing: bool,
}

/// Why a file is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FilePurpose {
    /// Where a new dossier will live.
    NewDossier,
    /// A dossier to open.
    OpenDossier,
    /// Essential data to import.
    Decp,
    /// Where the workbook will be written.
    Workbook,
    /// Where the recovery sheet will be written.
    RecoverySheet,
    /// A purchasing plan to import.
    Plan,
    /// A list of people to import.
    People,
    /// A file of hours to import.
    Hours,
    /// A form that a company filled in.
    Form,
    /// A proof, of any kind of file: its name and digest are noted.
    Evidence,
    /// Where a PDF will be written.
    Pdf,
    /// Where a Word document will be written.
    Word,
    /// Where a text will be written.
    Text,
    /// Where a mail to send will be written.
    Mail,
    /// Where a calendar will be written.
    Calendar,
}

/// Asks the system's file dialog.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChooseFile {
    /// Why.
    pub purpose: FilePurpose,
    /// Name proposed.
    pub suggested: String,
}

/// What was chosen, or nothing.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Chosen {
    /// The file, or nothing when the dialog was closed.
    pub file: Option<KnownFile>,
}

/// Known dossiers, latest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct KnownDossiers {
    /// The dossiers.
    pub dossiers: Vec<KnownFile>,
}

/// Creates a dossier.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct CreateDossier {
    /// Where: a ticket of `choose_file`.
    pub file: String,
    /// At least twelve characters.
    pub passphrase: String,
    /// Name of the office.
    pub office_name: String,
    /// Who works.
    pub user_name: String,
}

/// The words of a recovery sheet: shown once.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct RecoverySheet {
    /// Twelve words in order.
    pub words: Vec<String>,
    /// Name of the dossier.
    pub dossier_name: String,
    /// Day of creation, ISO.
    pub created_on: String,
}

/// Writes the recovery sheet to a file the user chose (a key kept elsewhere).
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct SaveSheet {
    /// Where: a ticket of `choose_file`.
    pub file: String,
    /// The sheet.
    pub sheet: RecoverySheet,
}

/// Opens a dossier with its passphrase, or with its twelve words.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct OpenDossier {
    /// A ticket of `known_dossiers` or `choose_file`.
    pub file: String,
    /// Passphrase as typed; empty when the words are given.
    pub passphrase: String,
    /// The twelve words as typed; empty when the passphrase is given.
    pub words: String,
}

/// A preference of this computer or a setting of the office.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NameValue {
    /// Name.
    pub name: String,
    /// Value.
    pub value: String,
}

/// A search.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SearchQuery {
    /// Words as typed.
    pub query: String,
}

/// What was found.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SearchHits {
    /// Best first.
    pub hits: Vec<SearchHit>,
}

/// Something found.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SearchHit {
    /// `person`, `lot`, `organisation`, `contract`, `operation`, `need` or `contact`.
    pub kind: String,
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// What it is called.
    pub title: String,
    /// Where it belongs.
    pub subtitle: String,
}

/// The latest actions, newest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct History {
    /// The actions.
    pub entries: Vec<HistoryLine>,
}

/// An action of the history.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HistoryLine {
    /// ISO local time.
    pub at: String,
    /// Who.
    pub actor: String,
    /// What.
    pub message: Message,
    /// Taken back since.
    pub undone: bool,
}

/// The office's settings.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SettingsView {
    /// Each setting with its value.
    pub settings: Vec<SettingLine>,
}

/// One setting.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SettingLine {
    /// Name: its label is the Fluent key `setting-<name>`.
    pub name: String,
    /// Value in force.
    pub value: String,
    /// Value of a new dossier.
    pub default: String,
    /// `text`, `hours`, `count`, `choice`.
    pub kind: String,
    /// What it may be, when it is one of a list; its name in words is `setting-<name>-<choice>`.
    pub choices: Vec<String>,
}

/// What the check of the dossier found.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CheckView {
    /// The file reads whole.
    pub sound: bool,
    /// Anomalies, each a sentence with its count.
    pub anomalies: Vec<Message>,
}

/// Rules and their sources.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RulesView {
    /// Groups of rules.
    pub groups: Vec<RuleGroup>,
}

/// A group of rules.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RuleGroup {
    /// Title (Fluent key).
    pub title: String,
    /// The rules.
    pub rules: Vec<RuleLine>,
}

/// One rule with its source.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RuleLine {
    /// What it says.
    pub message: Message,
    /// Fluent keys of the contracts it is for, all of them; empty when it is for no contract in particular.
    pub contracts: Vec<String>,
    /// Fluent keys of the buyers it is for; empty when it is for every buyer.
    pub buyers: Vec<String>,
    /// Article, when it has one.
    pub article: String,
    /// Where it was read.
    pub source: String,
    /// Day the source was read, ISO.
    pub source_date: String,
    /// In force from.
    pub valid_from: Option<String>,
    /// In force until.
    pub valid_to: Option<String>,
    /// The source was checked.
    pub checked: bool,
}
