//! The rule book as people read it: what each rule says, its source, its dates, checked or not.

use crate::assets::{Assets, assets};
use crate::error::OfficeError;
use crate::input;
use crate::session::Session;
use crate::view::Nothing;
use crate::view::dossier::{RuleGroup, RuleLine, RulesView};
use crate::view::pathway::{DiscretionView, FreeText, ReasonView, StructureRuleView};
use crate::view::people::{CriteriaView, CriterionRuleView};
use clausier_domain::discretion::{IndiscreetWords, Indiscretion, indiscreet_words};
use clausier_domain::eligibility::rules::{
    CriterionRule, ExtensionRule, Sensitive, StructureEvidence, StructureRule, SuspensionRule,
};
use clausier_domain::execution::Rule;
use clausier_domain::execution::rates::RateKind;
use clausier_domain::message::{Arg, Message};
use clausier_domain::nir::holds_nir;
use clausier_domain::rulebook::{
    AdviceRules, BuyerKind, CombinationRule, ContractScope, DerogationRule, DispensationRule, DutyRule,
    OverseasYouthRule, Permission, Provenance, PurchaseNature, ReservationKind, ReservationRule, RuleBook,
    RulePeriod, SmallLotsRule, SpaserRule, ThresholdRule, contract_label,
};
use clausier_domain::trades::Trade;
use clausier_domain::vocabulary::ContractKind;

/// Date of the rule book: the latest day one of its sources was read, ISO.
///
/// # Errors
/// When this build holds broken data.
pub fn book_date() -> Result<String, OfficeError> {
    Ok(assets()?.rules.read_on().map(input::iso).unwrap_or_default())
}

/// What a line is made of before it is shown.
struct Line {
    line: RuleLine,
}

impl Line {
    fn new(message: Message, provenance: &Provenance) -> Self {
        Self {
            line: RuleLine {
                message,
                contracts: Vec::new(),
                buyers: Vec::new(),
                article: String::new(),
                source: provenance.source.clone(),
                source_date: input::iso(provenance.source_date),
                valid_from: None,
                valid_to: None,
                checked: provenance.checked,
            },
        }
    }

    fn article(mut self, article: impl Into<String>, period: RulePeriod) -> Self {
        self.line.article = article.into();
        self.line.valid_from = Some(input::iso(period.valid_from));
        self.line.valid_to = input::optional_iso(period.valid_to);
        self
    }

    fn contracts(mut self, kinds: &[ContractKind]) -> Self {
        self.line.contracts = kinds.iter().map(|kind| contract_label(*kind).to_owned()).collect();
        self
    }

    /// Buyers are named only when the rule leaves some out.
    fn buyers(mut self, buyers: &[BuyerKind]) -> Self {
        if buyers.len() < BuyerKind::ALL.len() {
            self.line.buyers = buyers.iter().map(|buyer| buyer.label().to_owned()).collect();
        }
        self
    }
}

fn group(title: &str, lines: Vec<Line>) -> RuleGroup {
    RuleGroup { title: title.to_owned(), rules: lines.into_iter().map(|line| line.line).collect() }
}

/// Every rule with its source.
///
/// # Errors
/// When this build holds broken data.
pub fn rules(_: &Session, _: Nothing) -> Result<RulesView, OfficeError> {
    let assets = assets()?;
    let book = &assets.rules;
    Ok(RulesView {
        groups: vec![
            group("rules-duty", duties(book)),
            group("rules-derogations", derogations(book)),
            group("rules-thresholds", thresholds(book)),
            group("rules-dispensations", procedure(book)),
            group("rules-reserved", reserved(book)),
            group("rules-overseas", overseas(book)),
            group("rules-spaser", spaser(book)),
            group("rules-advice", advice(assets)),
            group("rules-calibration", calibration(assets)),
            group("rules-criteria", assets.eligibility.criteria.iter().map(criterion).collect()),
            group("rules-structures", structures(assets)),
            group("rules-pass", pass(assets)),
            group("rules-rates", rates(assets)),
            group("rules-trades", trades(assets)),
        ],
    })
}

fn duties(book: &RuleBook) -> Vec<Line> {
    let line = |rule: &DutyRule| {
        let message = Message::new("rule-duty").with("derogations", rule.derogations.len());
        Line::new(message, &rule.provenance).article(&rule.article, rule.period).contracts(&rule.kinds)
    };
    book.duties.iter().map(line).collect()
}

/// Each case in which the buyer may depart from a duty, with its rank in the article.
fn derogations(book: &RuleBook) -> Vec<Line> {
    let cases = |duty: &DutyRule| {
        let line = |case: &DerogationRule| {
            let kinds = if case.kinds.is_empty() { &duty.kinds } else { &case.kinds };
            let provenance = Provenance { checked: case.checked, ..duty.provenance.clone() };
            let article = format!("{}, {}°", duty.article, case.number);
            Line::new(case.label(), &provenance).article(article, duty.period).contracts(kinds)
        };
        duty.derogations.iter().map(line).collect::<Vec<_>>()
    };
    book.duties.iter().flat_map(cases).collect()
}

fn thresholds(book: &RuleBook) -> Vec<Line> {
    let line = |rule: &ThresholdRule| {
        let key = match rule.scope {
            ContractScope::Ordinary => "rule-threshold",
            ContractScope::Defence => "rule-threshold-defence",
        };
        Line::new(Message::new(key).with("amount", rule.amount), &rule.provenance)
            .article(&rule.article, rule.period)
            .contracts(&rule.kinds)
            .buyers(&rule.buyers)
    };
    book.thresholds.iter().map(line).collect()
}

fn procedure(book: &RuleBook) -> Vec<Line> {
    let dispensation = |rule: &DispensationRule| {
        let key = match rule.purchase {
            PurchaseNature::Ordinary => "rule-dispensation",
            PurchaseNature::Innovative => "rule-dispensation-innovative",
        };
        Line::new(Message::new(key).with("amount", rule.amount), &rule.provenance)
            .article(&rule.article, rule.period)
            .contracts(&rule.kinds)
    };
    let small_lots = |rule: &SmallLotsRule| {
        let message =
            Message::new("rule-small-lots").with("amount", rule.amount).with("share", rule.most_share);
        Line::new(message, &rule.provenance).article(&rule.article, rule.period).contracts(&rule.kinds)
    };
    let dispensations = book.dispensations.iter().map(dispensation);
    dispensations.chain(book.small_lots.iter().map(small_lots)).collect()
}

fn reserved(book: &RuleBook) -> Vec<Line> {
    let reservation = |rule: &ReservationRule| {
        let message = match (rule.min_share, rule.max_months) {
            (Some(share), _) => Message::new("rule-reserved-share").with("share", share),
            (None, Some(months)) => Message::new("rule-reserved-months")
                .with("months", i64::from(months))
                .with("rest", i64::from(rule.rest_months.unwrap_or_default())),
            (None, None) => Message::new("rule-reserved"),
        };
        Line::new(message.with("kind", structure(rule.kind)), &rule.provenance)
            .article(&rule.article, rule.period)
            .contracts(&rule.contracts)
            .buyers(&rule.buyers)
    };
    let together = |rule: &CombinationRule| {
        let mut message = Message::new(match rule.permission {
            Permission::Allowed => "rule-together",
            Permission::OnCondition => "rule-together-both",
            Permission::Forbidden => "rule-not-together",
        });
        for (name, kind) in ["kind", "other"].into_iter().zip(&rule.kinds) {
            message = message.with(name, structure(*kind));
        }
        Line::new(message, &rule.provenance).article(&rule.article, rule.period).contracts(&rule.contracts)
    };
    let reservations = book.reservations.iter().map(reservation);
    reservations.chain(book.combinations.iter().map(together)).collect()
}

fn structure(kind: ReservationKind) -> Arg {
    Arg::Key(kind.label().to_owned())
}

fn overseas(book: &RuleBook) -> Vec<Line> {
    let line = |rule: &OverseasYouthRule| {
        let message = Message::new("rule-overseas")
            .with("share", rule.hours_share)
            .with("age", i64::from(rule.under_age))
            .with("ratio", Arg::Hundredths(rule.unemployment_ratio.get() / 100))
            .with("places", rule.places.join(", "));
        Line::new(message, &rule.provenance)
            .article(&rule.article, rule.period)
            .contracts(&rule.kinds)
            .buyers(&rule.buyers)
    };
    book.overseas_youth.iter().map(line).collect()
}

fn spaser(book: &RuleBook) -> Vec<Line> {
    let line = |rule: &SpaserRule| {
        let message = Message::new("rule-spaser").with("amount", rule.yearly_purchases);
        Line::new(message, &rule.provenance).article(&rule.article, rule.period).buyers(&rule.buyers)
    };
    book.spaser.iter().map(line).collect()
}

fn advice(assets: &Assets) -> Vec<Line> {
    let AdviceRules { potential, floor, criterion } = &assets.advice;
    let count = |number: u32| i64::from(number);
    let potential = Line::new(
        Message::new("rule-advice-potential")
            .with("reserve", count(potential.reserve_above))
            .with("dependency", potential.reserve_dependency_below)
            .with("lot", count(potential.lot_above))
            .with("clause", count(potential.clause_above)),
        &potential.provenance,
    );
    let floor = Line::new(
        Message::new("rule-advice-floor")
            .with("months", count(floor.min_months))
            .with("careful", count(floor.careful_months))
            .with("share", floor.min_labour_share),
        &floor.provenance,
    );
    let criterion = Line::new(
        Message::new("rule-advice-criterion")
            .with("hours", criterion.min_hours)
            .with("months", count(criterion.min_months)),
        &criterion.provenance,
    );
    vec![potential, floor, criterion]
}

fn calibration(assets: &Assets) -> Vec<Line> {
    let practice = &assets.calibration;
    let bases = Message::new("rule-bases")
        .with("day", practice.bases.hours_per_day)
        .with("month", practice.bases.hours_per_month);
    let limits = Message::new("rule-limits")
        .with("hours", practice.limits.min_hours)
        .with("months", i64::from(practice.limits.min_months))
        .with("share", practice.limits.max_share);
    let cleaning = Message::new("rule-cleaning")
        .with("hours", practice.cleaning.min_hours)
        .with("turnover", practice.cleaning.hourly_turnover);
    let learning = Message::new("rule-learning")
        .with("lots", i64::from(practice.learning.prior_weight))
        .with("low", practice.learning.min_share)
        .with("high", practice.learning.max_share);
    let feasibility =
        Message::new("rule-feasibility").with("people", i64::from(practice.feasibility.people_per_post));
    let bands = Message::new("rule-bands").with("count", practice.bands.bands.len());
    let mut lines = vec![
        Line::new(bases, &practice.bases.provenance),
        Line::new(limits, &practice.limits.provenance),
        Line::new(cleaning, &practice.cleaning.provenance),
        Line::new(bands, &practice.bands.provenance),
        Line::new(learning, &practice.learning.provenance),
        Line::new(feasibility, &practice.feasibility.provenance),
    ];
    for method in &practice.methods {
        let message = Message::new("rule-method")
            .with("label", Arg::Key(method.label()))
            .with("usage", Arg::Key(method.usage()));
        lines.push(Line::new(message, &method.provenance));
    }
    for rate in &practice.effort_rates {
        let key = if rate.low == rate.high { "rule-effort" } else { "rule-effort-range" };
        let message = Message::new(key).with("label", Arg::Key(rate.label())).with("low", rate.low);
        lines.push(Line::new(message.with("high", rate.high), &rate.provenance));
    }
    lines
}

fn criterion(rule: &CriterionRule) -> Line {
    let label = Arg::Key(rule.label.clone());
    let message = match rule.max_age_months {
        Some(months) => Message::new("rule-criterion-aged").with("label", label).with("months", months),
        None => Message::new("rule-criterion").with("label", label),
    };
    Line::new(message, &rule.provenance)
}

fn structures(assets: &Assets) -> Vec<Line> {
    let line = |rule: &StructureRule| {
        let key = match rule.evidence {
            StructureEvidence::Pass => "rule-structure-pass",
            StructureEvidence::Attestation => "rule-structure-attestation",
            StructureEvidence::AttestationAndCriterion => "rule-structure-attestation-and-criterion",
            StructureEvidence::Excluded => "rule-structure-excluded",
        };
        Line::new(Message::new(key).with("label", Arg::Key(rule.label.clone())), &rule.provenance)
    };
    assets.eligibility.structures.iter().map(line).collect()
}

/// The life of a PASS IAE, and how many criteria open one.
fn pass(assets: &Assets) -> Vec<Line> {
    let iae = &assets.eligibility.iae;
    let value = |key: &str, rule: &Rule<i64>| {
        Line::new(Message::new(key).with("value", rule.value), &rule.provenance)
    };
    let mut lines = vec![
        value("rule-pass-life", &iae.life_days),
        value("rule-pass-waiting", &iae.waiting_months),
        value("rule-pass-suspension", &iae.suspension_months),
        value("rule-pass-prescriber", &iae.prescriber_months),
        value("rule-pass-employer", &iae.employer_days),
    ];
    lines.extend(iae.extensions.iter().map(|rule| {
        let message = match rule.most_months {
            Some(months) => Message::new("rule-pass-extension").with("months", months),
            None => Message::new("rule-pass-extension-free"),
        };
        let message = message.with("label", Arg::Key(rule.label.clone()));
        Line::new(message.with("step", rule.step_months), &rule.provenance)
    }));
    let levels = assets.eligibility.structures.iter().filter_map(|rule| {
        let message = Message::new("rule-pass-level").with("needed", rule.level_2_needed?);
        Some(Line::new(message.with("label", Arg::Key(rule.label.clone())), &rule.provenance))
    });
    lines.extend(levels);
    lines
}

/// Hourly amounts that penalties multiply, the latest first.
fn rates(assets: &Assets) -> Vec<Line> {
    let lines = |kind: RateKind, key: &'static str| {
        assets.rates.of(kind).iter().rev().map(move |rate| {
            let message = Message::new(key).with("amount", rate.amount).with("date", rate.from);
            Line::new(message, &rate.provenance)
        })
    };
    lines(RateKind::Smic, "rule-smic").chain(lines(RateKind::Phss, "rule-phss")).collect()
}

fn trades(assets: &Assets) -> Vec<Line> {
    let line = |trade: &Trade| {
        let message = Message::new("rule-trade")
            .with("label", Arg::Key(trade.label()))
            .with("low", trade.labour_share.low)
            .with("central", trade.labour_share.central)
            .with("high", trade.labour_share.high);
        Line::new(message, &trade.provenance)
    };
    assets.trades.trades.iter().map(line).collect()
}

/// Criteria of eligibility, for lists.
///
/// # Errors
/// When this build holds broken data.
pub fn criteria(_: &Session, _: Nothing) -> Result<CriteriaView, OfficeError> {
    let view = |c: &CriterionRule| CriterionRuleView {
        code: c.code.clone(),
        label: c.label.clone(),
        proofs: c.proofs.clone(),
        max_age_months: c.max_age_months.and_then(|m| u32::try_from(m).ok()),
        sensitive: c.sensitive != Sensitive::No,
        iae_only: c.iae_only,
    };
    let structure = |s: &StructureRule| StructureRuleView {
        code: s.code.clone(),
        label: s.label.clone(),
        by_pass: s.evidence == StructureEvidence::Pass,
        excluded: s.evidence == StructureEvidence::Excluded,
    };
    let suspension =
        |s: &SuspensionRule| ReasonView { code: s.code.clone(), label: s.label.clone(), sensitive: false };
    let extension = |e: &ExtensionRule| ReasonView {
        code: e.code.clone(),
        label: e.label.clone(),
        sensitive: e.sensitive != Sensitive::No,
    };
    let rules = &assets()?.eligibility;
    Ok(CriteriaView {
        criteria: rules.criteria.iter().map(view).collect(),
        structures: rules.structures.iter().map(structure).collect(),
        suspensions: rules.iae.suspensions.iter().map(suspension).collect(),
        extensions: rules.iae.extensions.iter().map(extension).collect(),
    })
}

/// What a text should not say, while it is being written.
///
/// # Errors
/// When this build holds broken data.
pub fn discretion(_: &Session, FreeText { text }: FreeText) -> Result<DiscretionView, OfficeError> {
    let warning = |found: IndiscreetWords| {
        let key = match found.category {
            Indiscretion::Diagnosis => "discretion-diagnosis",
            Indiscretion::Treatment => "discretion-treatment",
            Indiscretion::Offence => "discretion-offence",
            Indiscretion::Religion => "discretion-religion",
            Indiscretion::Opinion => "discretion-opinion",
            Indiscretion::Origin => "discretion-origin",
        };
        Message::new(key).with("words", found.words.join(", "))
    };
    let found = indiscreet_words(&text, &assets()?.discretion);
    Ok(DiscretionView { warnings: found.into_iter().map(warning).collect(), nir: holds_nir(&text) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, say};

    #[test]
    fn every_rule_is_whole_and_said_in_both_languages() {
        let session = Session::new(None, crate::clock::Clock::default(), Box::new(crate::files::NoChooser));
        let view = rules(&session, Nothing {}).unwrap();
        assert!(view.groups.iter().all(|group| !group.rules.is_empty()));
        for rule in view.groups.iter().flat_map(|group| &group.rules) {
            assert!(!rule.source.is_empty() && rule.source_date.len() == 10, "{}", rule.message.key);
            for language in [Language::French, Language::English] {
                let said = say(language, &rule.message);
                assert!(said != rule.message.key && !said.contains("{$"), "{said}");
            }
        }
        let lines = |title: &str| &view.groups.iter().find(|group| group.title == title).unwrap().rules;
        let works = &lines("rules-thresholds")[0];
        assert_eq!(works.contracts, ["contract-kind-works", "contract-kind-concession"], "all of them");
        assert!(works.buyers.is_empty(), "every buyer");
        assert_eq!(lines("rules-thresholds")[1].buyers, ["law-buyer-local"]);
        assert_eq!(lines("rules-derogations").len(), 6, "four for contracts, two for concessions");
        assert_eq!(lines("rules-derogations")[3].article, "L2112-2-1, 4°");
        assert_eq!(lines("rules-derogations")[3].contracts, ["contract-kind-works"]);
    }
}
