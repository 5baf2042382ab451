//! The rule book as people read it: what each rule says, its source, its dates, checked or not.

use crate::assets::assets;
use crate::error::OfficeError;
use crate::input;
use crate::session::Session;
use crate::view::Nothing;
use crate::view::dossier::{RuleGroup, RuleLine, RulesView};
use crate::view::people::{CriteriaView, CriterionRuleView};
use clausier_domain::eligibility::rules::Sensitive;
use clausier_domain::message::{Arg, Message};
use clausier_domain::rulebook::{Provenance, RulePeriod};
use clausier_domain::vocabulary::ContractKind;

/// Date of the rule book: the latest day one of its sources was read, ISO.
///
/// # Errors
/// When this build holds broken data.
pub fn book_date() -> Result<String, OfficeError> {
    let rules = &assets()?.rules;
    let dates = rules.thresholds.iter().map(|r| r.provenance.source_date);
    let dates = dates.chain(rules.duties.iter().map(|r| r.provenance.source_date));
    Ok(dates.max().map(input::iso).unwrap_or_default())
}

fn line(message: Message, article: &str, period: Option<RulePeriod>, provenance: &Provenance) -> RuleLine {
    RuleLine {
        message,
        article: article.to_owned(),
        source: provenance.source.clone(),
        valid_from: period.map(|p| input::iso(p.valid_from)),
        valid_to: period.and_then(|p| input::optional_iso(p.valid_to)),
        checked: provenance.checked,
    }
}

fn kind_key(kind: ContractKind) -> String {
    let name = match kind {
        ContractKind::Works => "works",
        ContractKind::Supplies => "supplies",
        ContractKind::Services => "services",
        ContractKind::Concession => "concession",
        ContractKind::SocialServices => "social-services",
    };
    format!("contract-kind-{name}")
}

/// Every rule with its source.
///
/// # Errors
/// When this build holds broken data.
pub fn rules(_: &Session, _: Nothing) -> Result<RulesView, OfficeError> {
    let assets = assets()?;
    let book = &assets.rules;
    let first_kind =
        |kinds: &[ContractKind]| Arg::Key(kind_key(kinds.first().copied().unwrap_or(ContractKind::Works)));
    let thresholds = book.thresholds.iter().map(|r| {
        let key =
            format!("rule-threshold-{}", if r.buyers.len() == 1 { buyer_word(r.buyers[0]) } else { "all" });
        let key = if r.scope == Default::default() { key } else { "rule-threshold-defence".to_owned() };
        let message = Message::new(key).with("kind", first_kind(&r.kinds)).with("amount", r.amount);
        line(message, &r.article, Some(r.period), &r.provenance)
    });
    let duties = book.duties.iter().map(|r| {
        let message = Message::new("rule-duty")
            .with("kind", first_kind(&r.kinds))
            .with("derogations", r.derogations.len());
        line(message, &r.article, Some(r.period), &r.provenance)
    });
    let spaser = book.spaser.iter().map(|r| {
        let message = Message::new("rule-spaser").with("amount", r.yearly_purchases);
        line(message, &r.article, Some(r.period), &r.provenance)
    });
    let dispensations = book.dispensations.iter().map(|r| {
        let message =
            Message::new("rule-dispensation").with("kind", first_kind(&r.kinds)).with("amount", r.amount);
        line(message, &r.article, Some(r.period), &r.provenance)
    });
    let criteria = assets.eligibility.criteria.iter().map(|c| RuleLine {
        message: match c.max_age_months {
            Some(months) => Message::new("rule-criterion-aged")
                .with("label", Arg::Key(c.label.clone()))
                .with("months", months),
            None => Message::new("rule-criterion").with("label", Arg::Key(c.label.clone())),
        },
        article: String::new(),
        source: c.provenance.source.clone(),
        valid_from: None,
        valid_to: None,
        checked: c.provenance.checked,
    });
    let trades = assets.trades.trades.iter().map(|t| {
        let message = Message::new("rule-trade")
            .with("label", Arg::Key(t.label()))
            .with("low", t.labour_share.low)
            .with("central", t.labour_share.central)
            .with("high", t.labour_share.high);
        line(message, "", None, &t.provenance)
    });
    let group = |title: &str, rules: Vec<RuleLine>| RuleGroup { title: title.to_owned(), rules };
    Ok(RulesView {
        groups: vec![
            group("rules-duty", duties.collect()),
            group("rules-thresholds", thresholds.collect()),
            group("rules-dispensations", dispensations.collect()),
            group("rules-spaser", spaser.collect()),
            group("rules-criteria", criteria.collect()),
            group("rules-trades", trades.collect()),
        ],
    })
}

const fn buyer_word(buyer: clausier_domain::rulebook::BuyerKind) -> &'static str {
    use clausier_domain::rulebook::BuyerKind;
    match buyer {
        BuyerKind::State => "state",
        BuyerKind::Local => "local",
        BuyerKind::Utility => "utility",
    }
}

/// Criteria of eligibility, for lists.
///
/// # Errors
/// When this build holds broken data.
pub fn criteria(_: &Session, _: Nothing) -> Result<CriteriaView, OfficeError> {
    let view = |c: &clausier_domain::eligibility::rules::CriterionRule| CriterionRuleView {
        code: c.code.clone(),
        label: c.label.clone(),
        proofs: c.proofs.clone(),
        max_age_months: c.max_age_months.and_then(|m| u32::try_from(m).ok()),
        sensitive: c.sensitive != Sensitive::No,
    };
    Ok(CriteriaView { criteria: assets()?.eligibility.criteria.iter().map(view).collect() })
}
