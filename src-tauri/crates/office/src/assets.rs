//! The embedded data of law and practice, read once: dated, with sources.

use crate::error::OfficeError;
use crate::plan::TradeWords;
use clausier_domain::calibration::CalibrationRules;
use clausier_domain::discretion::DiscretionRules;
use clausier_domain::eligibility::EligibilityRules;
use clausier_domain::execution::ExecutionRules;
use clausier_domain::execution::evidence::EvidenceKind;
use clausier_domain::execution::pledge::PledgeUnit;
use clausier_domain::execution::rates::HourlyRates;
use clausier_domain::execution::reminders::ReminderRules;
use clausier_domain::execution::workdays::HolidayTable;
use clausier_domain::places::Communes;
use clausier_domain::rulebook::{AdviceRules, RuleBook};
use clausier_domain::trades::TradeTable;
use clausier_exchange::people::PublicWords;
use clausier_exchange::table::synonyms::Synonyms;
use serde::de::DeserializeOwned;
use std::sync::LazyLock;

/// Everything the rules take from data.
pub struct Assets {
    /// Dated rules of law.
    pub rules: RuleBook,
    /// Practice behind the advice on devices.
    pub advice: AdviceRules,
    /// Calibration practice.
    pub calibration: CalibrationRules,
    /// Criteria, structures, PASS IAE.
    pub eligibility: EligibilityRules,
    /// Words that should not stand in a free text.
    pub discretion: DiscretionRules,
    /// Follow-up and matching practice.
    pub execution: ExecutionRules,
    /// The reminder ladder and its delays.
    pub reminders: ReminderRules,
    /// Public holidays.
    pub holidays: HolidayTable,
    /// Hourly amounts that the law changes.
    pub rates: HourlyRates,
    /// Units of commitments other than hours.
    pub pledge_units: Vec<PledgeUnit>,
    /// Kinds of evidence and what they prove.
    pub evidence_kinds: Vec<EvidenceKind>,
    /// Trades and their labour profiles.
    pub trades: TradeTable,
    /// Words that tell a trade.
    pub trade_words: TradeWords,
    /// Headings of purchasing plans.
    pub plan_headings: Synonyms,
    /// Headings of lists of people.
    pub people_headings: Synonyms,
    /// Headings of files of hours.
    pub hours_headings: Synonyms,
    /// Words for criteria and referring bodies.
    pub public_words: PublicWords,
}

/// The file of units.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct PledgeUnits {
    unit: Vec<PledgeUnit>,
}

/// The file of kinds of evidence.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct EvidenceKinds {
    kind: Vec<EvidenceKind>,
}

fn parse<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, String> {
    toml::from_str(text).map_err(|e| format!("{name}: {}", e.message()))
}

macro_rules! asset {
    ($path:literal) => {
        parse($path, include_str!(concat!("../../../../assets/", $path)))?
    };
}

fn load() -> Result<Assets, String> {
    let duty: RuleBook = asset!("rules/social_duty.toml");
    let spaser: RuleBook = asset!("rules/spaser.toml");
    let thresholds: RuleBook = asset!("rules/thresholds.toml");
    let reserved: RuleBook = asset!("rules/reserved.toml");
    let overseas: RuleBook = asset!("rules/overseas.toml");
    let rules = thresholds.merged(duty).merged(spaser).merged(reserved).merged(overseas);
    rules.validate().map_err(|e| e.to_string())?;
    let trades: TradeTable = asset!("profiles/trades.toml");
    trades.validate().map_err(|e| e.to_string())?;
    let rates: HourlyRates = asset!("rules/rates.toml");
    rates.validate()?;
    let units: PledgeUnits = asset!("rules/pledges.toml");
    let reminders: ReminderRules = asset!("rules/reminders.toml");
    reminders.ladder.ladder.validate().map_err(|fault| format!("rules/reminders.toml: {fault:?}"))?;
    let holidays: HolidayTable = asset!("rules/holidays.toml");
    if let Some(code) = holidays.fault() {
        return Err(format!("rules/holidays.toml: {code}"));
    }
    let kinds: EvidenceKinds = asset!("rules/evidence.toml");
    Ok(Assets {
        rules,
        advice: asset!("rules/advice.toml"),
        calibration: asset!("rules/calibration.toml"),
        eligibility: asset!("rules/criteria.toml"),
        discretion: asset!("rules/discretion.toml"),
        execution: asset!("rules/execution.toml"),
        reminders,
        holidays,
        rates,
        pledge_units: units.unit,
        evidence_kinds: kinds.kind,
        trades,
        trade_words: asset!("synonyms/trades.toml"),
        plan_headings: asset!("synonyms/plan.toml"),
        people_headings: asset!("synonyms/people.toml"),
        hours_headings: asset!("synonyms/hours.toml"),
        public_words: asset!("synonyms/publics.toml"),
    })
}

static ASSETS: LazyLock<Result<Assets, String>> = LazyLock::new(load);

/// The embedded data.
///
/// # Errors
/// [`OfficeError::Assets`] when this build holds broken data; a test forbids it.
pub fn assets() -> Result<&'static Assets, OfficeError> {
    ASSETS.as_ref().map_err(|e| OfficeError::Assets(e.clone()))
}

static COMMUNES: LazyLock<Result<Communes<'static>, String>> = LazyLock::new(|| {
    Communes::parse(include_str!("../../../../assets/places/communes.tsv"))
        .map_err(|line| format!("places/communes.tsv: line {line}"))
});

/// Every commune of France, read when a place is first asked for and not before: a window that opens does
/// not wait for it.
///
/// # Errors
/// [`OfficeError::Assets`] when this build holds broken data; a test forbids it.
pub fn communes() -> Result<&'static Communes<'static>, OfficeError> {
    COMMUNES.as_ref().map_err(|e| OfficeError::Assets(e.clone()))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_embedded_data_is_whole() {
        super::load().map(|_| ()).unwrap();
        super::communes().map(|_| ()).unwrap();
    }

    #[test]
    fn words_of_criteria_name_criteria_of_the_rules() {
        let assets = super::load().unwrap();
        for code in assets.public_words.codes() {
            assert!(assets.eligibility.criterion(code).is_some(), "{code}");
        }
        for rule in &assets.eligibility.criteria {
            assert!(assets.public_words.codes().contains(rule.code.as_str()), "{} has no words", rule.code);
        }
    }
}
