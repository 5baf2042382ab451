//! What a sheet says besides criteria: structures, PASS IAE, absences, and the guard of free texts.

use clausier_domain::eligibility::{PassRoute, PassStanding};
use clausier_domain::message::Message;
use clausier_domain::vocabulary::{AbsenceReason, PassEventKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Structures, PASS IAE and absences of a person.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PathwayView {
    /// Structures that employ or accompany the person, latest first.
    pub accompaniments: Vec<AccompanimentView>,
    /// PASS IAE, latest first.
    pub passes: Vec<PassView>,
    /// Absences, the next one first; those that ended a year ago are left out.
    pub absences: Vec<AbsenceInput>,
}

/// A structure that employs or accompanies a person.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AccompanimentView {
    /// What was entered.
    pub entry: AccompanimentInput,
    /// Kind of structure (Fluent key).
    pub label: String,
    /// Name of the structure, empty when it is not in the dossier.
    pub name: String,
    /// The person is with it today.
    pub current: bool,
}

/// A structure as entered; id 0 is added.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AccompanimentInput {
    /// Identifier, 0 for a new one.
    #[ts(type = "number")]
    pub id: i64,
    /// The person.
    #[ts(type = "number")]
    pub person: i64,
    /// The structure, when it is in the dossier.
    #[ts(type = "number | null")]
    pub organisation: Option<i64>,
    /// Kind of structure, code of the rules.
    pub kind: String,
    /// First day, ISO.
    pub starts_on: String,
    /// Last day, ISO, once known.
    pub ends_on: Option<String>,
    /// Day the structure's attestation was seen, ISO.
    pub attested_on: Option<String>,
}

/// A PASS IAE and what the rules make of it today.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PassView {
    /// What was entered.
    pub entry: PassInput,
    /// How it stands.
    pub state: PassStateView,
    /// First day an extension would have, ISO.
    pub extends_from: String,
    /// Suspensions and extensions, oldest first.
    pub events: Vec<PassEventView>,
}

/// A PASS IAE on a day.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PassStateView {
    /// How it stands.
    pub standing: PassStanding,
    /// Last day, ISO.
    pub ends_on: String,
    /// Days left to run.
    #[ts(type = "number")]
    pub days_left: i64,
    /// Last day of the suspension under way, ISO.
    pub suspended_until: Option<String>,
    /// First day another PASS is possible without an authorised referring body, ISO.
    pub new_from: String,
}

/// A PASS IAE as entered; id 0 is added.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PassInput {
    /// Identifier, 0 for a new one.
    #[ts(type = "number")]
    pub id: i64,
    /// The person.
    #[ts(type = "number")]
    pub person: i64,
    /// Number: twelve signs, spaces allowed; may be empty.
    pub number: String,
    /// First day, ISO.
    pub starts_on: String,
    /// Who opened it: code of a referring body, or of a kind of SIAE for an employer; may be empty.
    pub delivered_by: String,
    /// First day without it, ISO, when it was withdrawn.
    pub withdrawn_on: Option<String>,
}

/// A suspension or an extension in a sheet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PassEventView {
    /// What was entered.
    pub entry: PassEventInput,
    /// Reason (Fluent key).
    pub label: String,
}

/// A suspension or an extension as entered; id 0 is added.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PassEventInput {
    /// Identifier, 0 for a new one.
    #[ts(type = "number")]
    pub id: i64,
    /// The PASS.
    #[ts(type = "number")]
    pub pass: i64,
    /// Suspension or extension.
    pub kind: PassEventKind,
    /// Code of the reason.
    pub reason: String,
    /// First day, ISO.
    pub starts_on: String,
    /// Last day, ISO.
    pub ends_on: String,
}

/// Days a person is not free; id 0 is added.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AbsenceInput {
    /// Identifier, 0 for a new one.
    #[ts(type = "number")]
    pub id: i64,
    /// The person.
    #[ts(type = "number")]
    pub person: i64,
    /// First day, ISO.
    pub starts_on: String,
    /// Last day, ISO.
    pub ends_on: String,
    /// Why.
    pub reason: AbsenceReason,
}

/// Whether a PASS could be opened in a kind of structure.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PassChanceView {
    /// Code of the kind of structure.
    pub structure: String,
    /// Its name (Fluent key).
    pub label: String,
    /// By which way.
    pub route: PassRoute,
    /// Why.
    pub reasons: Vec<Message>,
    /// What is missing for an employer to decide.
    pub missing: Vec<Message>,
}

/// A kind of structure of the rules, for lists.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StructureRuleView {
    /// Code.
    pub code: String,
    /// Name (Fluent key).
    pub label: String,
    /// A PASS IAE is what proves it.
    pub by_pass: bool,
    /// Its people are not counted, by caution.
    pub excluded: bool,
}

/// A reason of the rules, for lists.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReasonView {
    /// Code.
    pub code: String,
    /// Wording (Fluent key).
    pub label: String,
    /// It reveals health, age or a social situation.
    pub sensitive: bool,
}

/// A text being written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FreeText {
    /// The text.
    pub text: String,
}

/// What a text should not say; a warning, not a refusal.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DiscretionView {
    /// One sentence for each kind of thing recognised, with its words.
    pub warnings: Vec<Message>,
    /// It holds what looks like a social security number: it will be refused.
    pub nir: bool,
}
