//! The careful reader of a clause: hours that agree, nobody excluded, nothing essential left out.

use super::reading::{Pattern, Token, hours, lot_numbers, tokens};
use super::rules::{ContentRule, LintRules, Severity};
use crate::message::{Arg, Message};
use crate::quantity::{BasisPoints, Cents, Hours};
use crate::rulebook::RulePeriod;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// A part of the clause as it would be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartText {
    /// Code of the part.
    pub code: String,
    /// Its text.
    pub text: String,
}

/// The hours of one lot in the calibration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LotHours {
    /// Number of the lot.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// Hours to write; none while its calibration is incomplete, zero when it bears no clause.
    pub hours: Option<Hours>,
}

/// Every hour a clause may write.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WrittenHours {
    /// Of each lot.
    pub lots: Vec<LotHours>,
    /// Others that the calibration gives: firm part, hours for each 10 000 EUR, phases.
    pub others: Vec<Hours>,
}

impl WrittenHours {
    /// Their sum.
    #[must_use]
    pub fn total(&self) -> Hours {
        self.lots.iter().filter_map(|lot| lot.hours).sum()
    }

    fn allows(&self, hours: Hours) -> bool {
        hours == self.total()
            || self.others.contains(&hours)
            || self.lots.iter().any(|lot| lot.hours == Some(hours))
    }
}

/// A rule that the clause cites.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CitedRule {
    /// What it is called for the reader.
    pub name: Arg,
    /// When it is in force; none when it has no dates.
    pub period: Option<RulePeriod>,
    /// It was read in its source.
    pub checked: bool,
}

/// Penalties as written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Penalty {
    /// For an hour not done.
    pub per_hour: Option<Cents>,
    /// For a day of delay.
    pub per_late_day: Option<Cents>,
    /// Part of the contract's amount that they may reach.
    pub cap: Option<BasisPoints>,
}

/// Whether somebody said which general conditions (CCAG) the contract refers to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum GeneralConditions {
    /// Said: one of them, or none at all.
    #[default]
    Chosen,
    /// Nobody chose yet.
    NotChosen,
}

/// What the reader reads.
#[derive(Debug, Clone)]
pub struct LintInput<'a> {
    /// The parts.
    pub parts: &'a [PartText],
    /// Titles and names typed for the contract: no rule looks into them.
    pub names: &'a [String],
    /// The hours of the calibration.
    pub hours: &'a WrittenHours,
    /// Modalities left open to companies.
    pub open: &'a [String],
    /// Every modality: its code and its Fluent key.
    pub modalities: &'a [(String, String)],
    /// Publication; none when not known.
    pub launch_on: Option<NaiveDate>,
    /// Today, for rules when the publication is not known.
    pub today: NaiveDate,
    /// Rules cited.
    pub rules: &'a [CitedRule],
    /// Penalties.
    pub penalty: Penalty,
    /// General conditions.
    pub conditions: GeneralConditions,
}

/// What the reader found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Code of the rule.
    pub code: String,
    /// How far it goes.
    pub severity: Severity,
    /// What is wrong and what to do.
    pub message: Message,
    /// Part where it stands, empty for the whole.
    pub part: String,
}

impl Finding {
    fn new(code: &str, severity: Severity, message: Message) -> Self {
        Self { code: code.to_owned(), severity, message, part: String::new() }
    }

    fn within(self, part: &str) -> Self {
        Self { part: part.to_owned(), ..self }
    }
}

/// Reads a clause against its calibration and the rules: what refuses first, then what warns.
#[must_use]
pub fn lint(input: &LintInput<'_>, rules: &LintRules) -> Vec<Finding> {
    let parts: Vec<PartText> = input
        .parts
        .iter()
        .map(|part| PartText { text: without(&part.text, input.names), ..part.clone() })
        .collect();
    let mut findings = figures(input.hours);
    findings.extend(written_hours(&parts, input.hours, rules));
    findings.extend(modalities(input));
    findings.extend(wording(&parts, rules));
    findings.extend(content(&parts, &rules.content));
    findings.extend(dates(input));
    if input.conditions == GeneralConditions::NotChosen {
        let message = Message::new("lint-ccag-not-chosen");
        findings.push(Finding::new("ccag-not-chosen", Severity::Warns, message).within("ccap"));
    }
    for part in &parts {
        findings.extend(placeholders(part, rules));
    }
    findings.extend(penalties(input.penalty, rules));
    findings.sort_by_key(|finding| finding.severity);
    findings
}

/// Shorter names are not left out: a lot called "1" would take figures away.
const SHORTEST_NAME: usize = 4;

/// The text without the names typed for the contract, longest first: a residence may be called as it likes.
fn without(text: &str, names: &[String]) -> String {
    let told =
        |name: &&String| name.chars().count() >= SHORTEST_NAME && name.chars().any(char::is_alphabetic);
    let mut names: Vec<&String> = names.iter().filter(told).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names.into_iter().fold(text.to_owned(), |text, name| text.replace(name.as_str(), "§"))
}

fn figures(hours: &WrittenHours) -> Vec<Finding> {
    let refused = |key: &str, message: Message| Finding::new(key, Severity::Refuses, message);
    let missing = hours.lots.iter().filter(|lot| lot.hours.is_none()).map(|lot| {
        let message = Message::new("lint-lot-without-hours")
            .with("number", Arg::Text(lot.number.to_string()))
            .with("title", lot.title.as_str());
        refused("lot-without-hours", message)
    });
    let mut findings: Vec<Finding> = missing.collect();
    if findings.is_empty() && hours.total() <= Hours::ZERO {
        findings.push(refused("no-hours", Message::new("lint-no-hours")));
    }
    findings
}

fn written_hours(parts: &[PartText], known: &WrittenHours, rules: &LintRules) -> Vec<Finding> {
    let before = patterns(&rules.hours.unless_before);
    let after = patterns(&rules.hours.unless_after);
    let mut findings = Vec::new();
    let mut seen = BTreeSet::new();
    for part in parts {
        let mut told = BTreeSet::new();
        for written in hours(&part.text, &before, &after) {
            seen.extend(written.value);
            let differs = written.value.is_none_or(|value| !known.allows(value));
            if differs && told.insert(written.text.clone()) {
                let message = Message::new("lint-hours-differ")
                    .with("found", written.text.as_str())
                    .with("total", known.total());
                findings.push(Finding::new("hours-differ", Severity::Refuses, message).within(&part.code));
            }
        }
        for number in lot_numbers(&part.text).into_iter().collect::<BTreeSet<_>>() {
            if !known.lots.iter().any(|lot| lot.number == number) {
                let message =
                    Message::new("lint-hours-without-lot").with("number", Arg::Text(number.to_string()));
                let finding = Finding::new("hours-without-lot", Severity::Refuses, message);
                findings.push(finding.within(&part.code));
            }
        }
    }
    let owed = |lot: &&LotHours| lot.hours.is_some_and(|hours| hours > Hours::ZERO && !seen.contains(&hours));
    findings.extend(known.lots.iter().filter(owed).map(|lot| {
        let message = Message::new("lint-hours-not-written")
            .with("number", Arg::Text(lot.number.to_string()))
            .with("title", lot.title.as_str())
            .with("hours", lot.hours.unwrap_or_default());
        Finding::new("hours-not-written", Severity::Refuses, message)
    }));
    findings
}

fn modalities(input: &LintInput<'_>) -> Vec<Finding> {
    let closed: Vec<&(String, String)> =
        input.modalities.iter().filter(|(code, _)| !input.open.contains(code)).collect();
    if closed.len() == input.modalities.len() {
        let message = Message::new("lint-modality-none");
        return vec![Finding::new("no-modality", Severity::Refuses, message)];
    }
    let told = |(_, label): &(String, String)| {
        let message = Message::new("lint-modality-closed").with("modality", Arg::Key(label.clone()));
        Finding::new("closed-modality", Severity::Warns, message)
    };
    closed.into_iter().map(told).collect()
}

fn patterns(texts: &[String]) -> Vec<Pattern> {
    texts.iter().map(|text| Pattern::read(text)).collect()
}

fn wording(parts: &[PartText], rules: &LintRules) -> Vec<Finding> {
    let negations = patterns(&rules.negations);
    let mut findings = Vec::new();
    for part in parts {
        let words = tokens(&part.text);
        for rule in &rules.wording {
            let first = patterns(&rule.patterns)
                .iter()
                .filter_map(|p| p.find(&words, &negations))
                .min_by_key(|(start, _)| *start);
            if let Some((start, end)) = first {
                let message = Message::new(rule.message.as_str()).with("found", &part.text[start..end]);
                findings.push(Finding::new(&rule.code, rule.severity, message).within(&part.code));
            }
        }
    }
    findings
}

fn content(parts: &[PartText], rules: &[ContentRule]) -> Vec<Finding> {
    let words: Vec<Vec<Token>> = parts.iter().map(|part| tokens(&part.text)).collect();
    let said = |rule: &&ContentRule| {
        patterns(&rule.patterns).iter().any(|p| words.iter().any(|w| p.find(w, &[]).is_some()))
    };
    let missing = rules.iter().filter(|rule| !said(rule));
    missing.map(|rule| Finding::new(&rule.code, rule.severity, Message::new(rule.message.as_str()))).collect()
}

fn dates(input: &LintInput<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if input.launch_on.is_none() {
        let message = Message::new("lint-launch-missing");
        findings.push(Finding::new("launch-missing", Severity::Warns, message));
    }
    let day = input.launch_on.unwrap_or(input.today);
    for rule in input.rules {
        let name = rule.name.clone();
        match rule.period {
            Some(period) if day < period.valid_from => {
                let message =
                    Message::new("lint-rule-upcoming").with("rule", name).with("from", period.valid_from);
                findings.push(Finding::new("upcoming-rule", Severity::Refuses, message));
            }
            Some(RulePeriod { valid_to: Some(until), .. }) if day > until => {
                let message = Message::new("lint-rule-expired").with("rule", name).with("until", until);
                findings.push(Finding::new("expired-rule", Severity::Refuses, message));
            }
            _ if !rule.checked => {
                let message = Message::new("lint-rule-unchecked").with("rule", name);
                findings.push(Finding::new("unchecked-rule", Severity::Warns, message));
            }
            _ => {}
        }
    }
    findings
}

fn placeholders(part: &PartText, rules: &LintRules) -> Vec<Finding> {
    let rule = &rules.placeholder;
    let mut told = BTreeSet::new();
    let in_brackets = part.text.split('[').skip(1).filter_map(|rest| rest.split_once(']'));
    let open = in_brackets
        .map(|(inside, _)| inside.trim())
        .filter(|inside| inside.starts_with(rule.begins.as_str()))
        .filter(|inside| !rule.expected.iter().any(|start| inside.starts_with(start.as_str())));
    let unfilled = super::places(&part.text);
    open.chain(unfilled)
        .filter(|inside| told.insert((*inside).to_owned()))
        .map(|inside| {
            let message = Message::new("lint-placeholder").with("place", inside);
            Finding::new("placeholder", Severity::Warns, message).within(&part.code)
        })
        .collect()
}

fn penalties(penalty: Penalty, rules: &LintRules) -> Vec<Finding> {
    let limits = &rules.penalty;
    let mut findings = Vec::new();
    let mut above = |code: &str, key: &str, written: Arg, limit: Arg| {
        let message = Message::new(key).with("written", written).with("limit", limit);
        findings.push(Finding::new(code, Severity::Warns, message));
    };
    if let Some(written) = penalty.per_hour.filter(|p| *p > limits.per_hour) {
        above("penalty-per-hour", "lint-penalty-per-hour", written.into(), limits.per_hour.into());
    }
    if let Some(written) = penalty.per_late_day.filter(|p| *p > limits.per_late_day) {
        above("penalty-late", "lint-penalty-late", written.into(), limits.per_late_day.into());
    }
    if let Some(written) = penalty.cap.filter(|c| *c > limits.cap) {
        above("penalty-cap", "lint-penalty-cap", written.into(), limits.cap.into());
    }
    findings
}
