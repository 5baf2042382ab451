//! The key figures of a year, each with a stable code, its unit and its definition.

use crate::impact::breakdown::Breakdown;
use crate::impact::facts::ImpactSettings;
use crate::impact::scope::Scope;
use crate::message::{Arg, Message};
use crate::quantity::{BasisPoints, Cents, Hours, div_round};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// Chapter of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// Hours owed, done, to check.
    Volume,
    /// Contracts, lots, buyers, companies.
    Purchasing,
    /// Participants.
    People,
    /// By which route people work.
    Modality,
    /// In which trades.
    Sector,
    /// What became of people.
    Outcomes,
}

/// Unit of a figure, which is always an integer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Hundredths of an hour.
    Hours,
    /// A plain count.
    Count,
    /// Hundredths of a percent.
    Rate,
    /// Cents of a euro, excluding tax.
    Money,
    /// Hundredths of a full-time person.
    Fte,
    /// Whole days.
    Days,
}

/// A key figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Indicator {
    /// Stable code, the same in every language and every year.
    pub code: String,
    /// Chapter.
    pub theme: Theme,
    /// Fluent key of its name.
    pub label: String,
    /// Unit of the value.
    pub unit: Unit,
    /// The figure; none when nothing can be divided, or when it would point at a few people.
    #[ts(type = "number | null")]
    pub value: Option<i64>,
    /// What it counts, in one sentence.
    pub definition: Message,
    /// The figure of the year before, when that year is known.
    #[ts(type = "number | null")]
    pub previous: Option<i64>,
}

/// Outcomes of an exit: codes of the breakdown `exits_by_outcome`.
pub mod outcome {
    /// Permanent contract, fixed-term of six months and more.
    pub const DURABLE: &str = "durable";
    /// Shorter fixed-term contract, temporary work.
    pub const TRANSITION: &str = "transition";
    /// Training that leads to a qualification.
    pub const TRAINING: &str = "training";
    /// No solution.
    pub const NONE: &str = "none";
    /// Not known, or the person could not be reached.
    pub const UNKNOWN: &str = "unknown";
    /// In employment.
    pub const EMPLOYED: &[&str] = &[DURABLE, TRANSITION];
    /// In employment or in training ("sorties dynamiques").
    pub const DYNAMIC: &[&str] = &[DURABLE, TRANSITION, TRAINING];
    /// Known.
    pub const KNOWN: &[&str] = &[DURABLE, TRANSITION, TRAINING, NONE];
}

/// The breakdowns that key figures about people are read from, so that both tell the same.
pub(crate) struct PeopleTables<'a> {
    pub sex: &'a Breakdown,
    pub age: &'a Breakdown,
    pub qpv: &'a Breakdown,
    pub arrival: &'a Breakdown,
    pub exits: &'a Breakdown,
}

struct List {
    figures: Vec<Indicator>,
    theme: Theme,
}

impl List {
    fn add(&mut self, code: &str, unit: Unit, label: &str, definition: Message, value: Option<i64>) {
        self.figures.push(Indicator {
            code: code.to_owned(),
            theme: self.theme,
            label: label.to_owned(),
            unit,
            value,
            definition,
            previous: None,
        });
    }
}

fn count(items: usize) -> Option<i64> {
    i64::try_from(items).ok()
}

fn distinct<T: Ord>(items: impl Iterator<Item = T>) -> Option<i64> {
    count(items.collect::<BTreeSet<T>>().len())
}

fn ratio(part: i64, whole: i64) -> Option<i64> {
    BasisPoints::ratio(part, whole).map(BasisPoints::get)
}

fn quotient(numerator: i64, factor: i64, denominator: i64) -> Option<i64> {
    div_round(i128::from(numerator) * i128::from(factor), i128::from(denominator))
}

/// Every key figure of a year, without comparison.
pub(crate) fn figures(
    scope: &Scope<'_>,
    tables: &PeopleTables<'_>,
    settings: &ImpactSettings,
) -> Vec<Indicator> {
    let mut list = List { figures: Vec::new(), theme: Theme::Volume };
    volume(&mut list, scope, settings);
    list.theme = Theme::Purchasing;
    purchasing(&mut list, scope);
    list.theme = Theme::People;
    people(&mut list, scope, tables, settings);
    list.theme = Theme::Outcomes;
    outcomes(&mut list, tables.exits, settings);
    list.figures
}

fn contracts_of_work(scope: &Scope<'_>) -> i64 {
    scope.participants.iter().map(|participant| participant.contracts).sum()
}

fn volume(list: &mut List, scope: &Scope<'_>, settings: &ImpactSettings) {
    let sum =
        |of: fn(&crate::impact::scope::LotYear<'_>) -> Hours| -> Hours { scope.lots.iter().map(of).sum() };
    let initial = sum(|lot| lot.fact.initial);
    let exempted = sum(|lot| lot.fact.exempted);
    let due = sum(|lot| lot.fact.due);
    let done = sum(|lot| lot.counted);
    let to_date = sum(|lot| lot.done_to_date());
    let hours = |list: &mut List, code, label, definition, value: Hours| {
        list.add(code, Unit::Hours, label, Message::new(definition), Some(value.get()));
    };
    hours(list, "hours_done", "impact-hours-done", "impact-hours-done-definition", done);
    list.add(
        "fte",
        Unit::Fte,
        "impact-fte",
        Message::new("impact-fte-definition").with("hours", settings.fte_hours),
        quotient(done.get(), 100, settings.fte_hours.get()),
    );
    list.add(
        "days",
        Unit::Days,
        "impact-days",
        Message::new("impact-days-definition").with("hours", settings.day_hours),
        quotient(done.get(), 1, settings.day_hours.get()),
    );
    let to_check = sum(|lot| lot.to_check);
    hours(list, "hours_to_check", "impact-hours-to-check", "impact-hours-to-check-definition", to_check);
    hours(
        list,
        "hours_committed_initial",
        "impact-hours-committed-initial",
        "impact-hours-committed-initial-definition",
        initial,
    );
    hours(list, "hours_exempted", "impact-hours-exempted", "impact-hours-exempted-definition", exempted);
    hours(list, "hours_committed", "impact-hours-committed", "impact-hours-committed-definition", due);
    hours(
        list,
        "hours_done_to_date",
        "impact-hours-done-to-date",
        "impact-hours-done-to-date-definition",
        to_date,
    );
    list.add(
        "completion_rate",
        Unit::Rate,
        "impact-completion-rate",
        Message::new("impact-completion-rate-definition"),
        ratio(to_date.get(), due.get()),
    );
    let missing = sum(|lot| lot.missing());
    hours(list, "hours_missing", "impact-hours-missing", "impact-hours-missing-definition", missing);
    let surplus = sum(|lot| lot.surplus());
    hours(list, "hours_surplus", "impact-hours-surplus", "impact-hours-surplus-definition", surplus);
    let people = i64::try_from(scope.participants.len()).unwrap_or(i64::MAX);
    list.add(
        "hours_per_participant",
        Unit::Hours,
        "impact-hours-per-participant",
        Message::new("impact-hours-per-participant-definition"),
        quotient(done.get(), 1, people),
    );
    list.add(
        "hours_per_contract",
        Unit::Hours,
        "impact-hours-per-contract",
        Message::new("impact-hours-per-contract-definition"),
        quotient(done.get(), 1, contracts_of_work(scope)),
    );
}

fn purchasing(list: &mut List, scope: &Scope<'_>) {
    let lots = || scope.lots.iter().map(|lot| lot.fact);
    let mut plain = |code, label, definition, value| {
        list.add(code, Unit::Count, label, Message::new(definition), value);
    };
    let contracts = distinct(lots().map(|lot| lot.contract));
    plain("contracts", "impact-contracts", "impact-contracts-definition", contracts);
    plain("lots", "impact-lots", "impact-lots-definition", count(scope.lots.len()));
    let operations = distinct(lots().filter_map(|lot| lot.operation.as_ref().map(|(id, _)| *id)));
    plain("operations", "impact-operations", "impact-operations-definition", operations);
    let buyers = distinct(lots().filter_map(|lot| lot.buyer.as_ref().map(|(id, _)| *id)));
    plain("buyers", "impact-buyers", "impact-buyers-definition", buyers);
    let companies = distinct(lots().flat_map(|lot| lot.companies.iter().map(|company| company.id)));
    plain("companies", "impact-companies", "impact-companies-definition", companies);
    let working = scope.placements.iter().filter(|placement| placement.counted > Hours::ZERO);
    let employers = distinct(working.clone().map(|placement| placement.fact.employer.0));
    plain("employers", "impact-employers", "impact-employers-definition", employers);
    let sites = working.filter_map(|placement| placement.fact.site.as_ref().map(|(id, _)| *id));
    plain("sites", "impact-sites", "impact-sites-definition", distinct(sites));
    let amount: Cents = lots().filter_map(|lot| lot.amount).sum();
    list.add(
        "claused_amount",
        Unit::Money,
        "impact-claused-amount",
        Message::new("impact-claused-amount-definition"),
        Some(amount.get()),
    );
}

/// A share is never printed on fewer people than the small-cell threshold.
fn enough(people: i64, settings: &ImpactSettings) -> bool {
    people >= i64::from(settings.small_cell)
}

fn people(list: &mut List, scope: &Scope<'_>, tables: &PeopleTables<'_>, settings: &ImpactSettings) {
    let guarded = |key: &str| Message::new(key).with("threshold", i64::from(settings.small_cell));
    let participants = scope.participants.len();
    list.add(
        "participants",
        Unit::Count,
        "impact-participants",
        Message::new("impact-participants-definition"),
        count(participants),
    );
    list.add(
        "work_contracts",
        Unit::Count,
        "impact-work-contracts",
        Message::new("impact-work-contracts-definition"),
        Some(contracts_of_work(scope)),
    );
    let mut group = |table: &Breakdown, key: &str, code: &str, label: &str, definition: &str| {
        list.add(code, Unit::Count, label, guarded(definition), table.sum_of(&[key]));
    };
    group(
        tables.arrival,
        "new",
        "new_participants",
        "impact-new-participants",
        "impact-new-participants-definition",
    );
    group(tables.sex, "f", "women", "impact-women", "impact-women-definition");
    group(tables.age, "under_26", "under_26", "impact-under-26", "impact-under-26-definition");
    group(tables.age, "50_up", "from_50", "impact-from-50", "impact-from-50-definition");
    group(tables.qpv, "yes", "qpv", "impact-qpv", "impact-qpv-definition");
    let mut share = |table: &Breakdown, key: &str, code: &str, label: &str, definition: &str| {
        let known = table.sum_of(&[key]).filter(|_| enough(table.total, settings));
        // The row's own share, so that the key figure and the table never differ by rounding.
        let of_row = || table.rows_of(&[key]).next().and_then(|row| row.share).map_or(0, BasisPoints::get);
        list.add(
            code,
            Unit::Rate,
            label,
            guarded(definition),
            known.filter(|_| table.total > 0).map(|_| of_row()),
        );
    };
    share(tables.sex, "f", "women_share", "impact-women-share", "impact-women-share-definition");
    share(tables.qpv, "yes", "qpv_share", "impact-qpv-share", "impact-qpv-share-definition");
}

fn outcomes(list: &mut List, exits: &Breakdown, settings: &ImpactSettings) {
    let guarded = |key: &str| Message::new(key).with("threshold", i64::from(settings.small_cell));
    list.add(
        "exits",
        Unit::Count,
        "impact-exits",
        Message::new("impact-exits-definition"),
        Some(exits.total),
    );
    let known = exits.sum_of(outcome::KNOWN);
    let unknown = exits.sum_of(&[outcome::UNKNOWN]);
    let employed = exits.sum_of(outcome::EMPLOYED);
    let mut plain =
        |code, label, definition, value| list.add(code, Unit::Count, label, guarded(definition), value);
    plain("exits_known", "impact-exits-known", "impact-exits-known-definition", known);
    plain("exits_employed", "impact-exits-employed", "impact-exits-employed-definition", employed);
    let dynamic = exits.sum_of(outcome::DYNAMIC);
    plain("exits_dynamic", "impact-exits-dynamic", "impact-exits-dynamic-definition", dynamic);
    let rate = |part: Option<i64>, whole: Option<i64>| {
        let whole = whole.filter(|&whole| enough(whole, settings))?;
        ratio(part?, whole)
    };
    let all = Some(exits.total);
    let mut share =
        |code, label, definition, value| list.add(code, Unit::Rate, label, guarded(definition), value);
    share(
        "exits_known_share",
        "impact-exits-known-share",
        "impact-exits-known-share-definition",
        rate(known, all),
    );
    share(
        "employed_share",
        "impact-employed-share",
        "impact-employed-share-definition",
        rate(employed, known),
    );
    share("dynamic_share", "impact-dynamic-share", "impact-dynamic-share-definition", rate(dynamic, known));
    share(
        "employed_share_low",
        "impact-employed-share-low",
        "impact-employed-share-low-definition",
        rate(employed, all),
    );
    let at_best = employed.zip(unknown).map(|(employed, unknown)| employed + unknown);
    share(
        "employed_share_high",
        "impact-employed-share-high",
        "impact-employed-share-high-definition",
        rate(at_best, all),
    );
}

/// The value of an indicator with its unit, as an argument of a sentence.
#[must_use]
pub fn as_arg(unit: Unit, value: i64) -> Arg {
    match unit {
        Unit::Hours => Arg::Hours(Hours::new(value)),
        Unit::Count | Unit::Days => Arg::Count(value),
        Unit::Rate => Arg::Rate(BasisPoints::new(value)),
        Unit::Money => Arg::Money(Cents::new(value)),
        Unit::Fte => Arg::Hundredths(value),
    }
}
