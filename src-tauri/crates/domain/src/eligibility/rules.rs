//! Criteria and structures as data of `assets/rules/criteria.toml`.

use crate::execution::Rule;
use crate::rulebook::Provenance;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything eligibility takes from data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EligibilityRules {
    /// Months a person stays countable from the first hire, from date to date.
    pub countable_months: Rule<i64>,
    /// Days before its end from which a proof is said to expire soon.
    pub warning_days: Rule<i64>,
    /// Criteria of the second door.
    pub criteria: Vec<CriterionRule>,
    /// Structures of the first door.
    pub structures: Vec<StructureRule>,
    /// The PASS IAE.
    pub iae: IaeRules,
}

impl EligibilityRules {
    /// The rule of a criterion, if the code is known.
    #[must_use]
    pub fn criterion(&self, code: &str) -> Option<&CriterionRule> {
        self.criteria.iter().find(|c| c.code == code)
    }

    /// The rule of a kind of structure, if the code is known.
    #[must_use]
    pub fn structure(&self, code: &str) -> Option<&StructureRule> {
        self.structures.iter().find(|s| s.code == code)
    }
}

/// What the PASS IAE takes from data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IaeRules {
    /// Days of a PASS, the first one included, before any suspension or extension.
    pub life_days: Rule<i64>,
    /// Months after the end of a PASS during which only an authorised referring body may open another.
    pub waiting_months: Rule<i64>,
    /// Most months of suspension of one PASS, all suspensions together.
    pub suspension_months: Rule<i64>,
    /// Months for which the diagnosis of an authorised referring body serves to deliver a PASS.
    pub prescriber_months: Rule<i64>,
    /// Days for which the diagnosis of an employer serves.
    pub employer_days: Rule<i64>,
    /// Why a PASS may be suspended; no reason of health is offered.
    pub suspensions: Vec<SuspensionRule>,
    /// Why a PASS may be extended.
    pub extensions: Vec<ExtensionRule>,
}

impl IaeRules {
    /// The rule of a reason of extension, if the code is known.
    #[must_use]
    pub fn extension(&self, code: &str) -> Option<&ExtensionRule> {
        self.extensions.iter().find(|e| e.code == code)
    }

    /// The rule of a reason of suspension, if the code is known.
    #[must_use]
    pub fn suspension(&self, code: &str) -> Option<&SuspensionRule> {
        self.suspensions.iter().find(|s| s.code == code)
    }
}

/// A reason to suspend a PASS.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SuspensionRule {
    /// Code stored with the suspension.
    pub code: String,
    /// Fluent key of its wording.
    pub label: String,
    /// Where it comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// A reason to extend a PASS.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExtensionRule {
    /// Code stored with the extension.
    pub code: String,
    /// Fluent key of its wording.
    pub label: String,
    /// Most months of one extension, from date to date.
    #[ts(type = "number")]
    pub step_months: i64,
    /// Most months for this reason, all its extensions together; none when no ceiling is known.
    #[ts(type = "number | null")]
    pub most_months: Option<i64>,
    /// Age the person must have reached on the first day.
    #[ts(type = "number | null")]
    pub least_age: Option<i64>,
    /// Kinds of structure that may ask for it; empty: all.
    #[serde(default)]
    pub structures: Vec<String>,
    /// What the reason reveals of the person.
    pub sensitive: Sensitive,
    /// Where it comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// A condition of age, computed from the birth date on the day of hire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AgeCondition {
    /// Before the birthday of these years.
    Under(#[ts(type = "number")] i64),
    /// After the birthday of these years.
    Over(#[ts(type = "number")] i64),
}

/// What a criterion reveals of a person: decides who may see it and that no score receives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sensitive {
    /// Nothing in particular.
    No,
    /// Health (article 9 of the GDPR).
    Health,
    /// Offences (article 10 of the GDPR).
    Offence,
    /// Origin.
    Origin,
    /// Social benefits, housing, child protection.
    Social,
    /// Family situation.
    Family,
}

/// A criterion of the clause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CriterionRule {
    /// Code stored with the person.
    pub code: String,
    /// Fluent key of its wording.
    pub label: String,
    /// Fluent keys of the proofs accepted.
    pub proofs: Vec<String>,
    /// Months a proof is good for, from its date; none when it does not age.
    #[ts(type = "number | null")]
    pub max_age_months: Option<i64>,
    /// Condition of age.
    pub age: Option<AgeCondition>,
    /// What it reveals.
    pub sensitive: Sensitive,
    /// Level in the rules of the IAE (1 or 2), when it is one of them.
    #[ts(type = "number | null")]
    pub iae_level: Option<u8>,
    /// Serves to obtain a PASS IAE and opens nothing for the clause by itself.
    #[serde(default)]
    pub iae_only: bool,
    /// Where it comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// What proves that a structure opens the first door.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StructureEvidence {
    /// A PASS IAE valid that day.
    Pass,
    /// An attestation of the structure.
    Attestation,
    /// An attestation, and a criterion proven when the person joined (GEIQ: not all are in insertion).
    AttestationAndCriterion,
    /// Its people are not counted, by caution.
    Excluded,
}

/// A kind of structure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StructureRule {
    /// Code stored with the organisation.
    pub code: String,
    /// Fluent key of its name.
    pub label: String,
    /// What proves it.
    pub evidence: StructureEvidence,
    /// For a SIAE: criteria of level 2 that stand for one of level 1 when its employer decides.
    #[ts(type = "number | null")]
    pub level_2_needed: Option<i64>,
    /// Where it comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}
