//! What the law asks of a tender, or which fact is missing to say it; what the buyer's policy and other rules add.

use super::line::Computed;
use super::options::{no_options, options_of};
use crate::assets::assets;
use crate::error::OfficeError;
use crate::input;
use crate::ledger::Ledger;
use crate::view::calibrate::{DerogationChoice, LawNote, LawView};
use crate::view::studio::TenderOptions;
use clausier_domain::message::Message;
use clausier_domain::quantity::Cents;
use clausier_domain::rulebook::{
    BuyerKind, Citation, ContractScope, LawAnswer, LawError, LawQuestion, PurchaseNature, ReservationKind,
    ReservationQuestion, RuleBook, SmallLotsVerdict, check_reservation, dispensation, law, policy,
    small_lots,
};
use clausier_store::tables::Contract;

fn buyer_kind(kind: &str) -> Option<BuyerKind> {
    match kind {
        "state" => Some(BuyerKind::State),
        "local" => Some(BuyerKind::Local),
        "utility" => Some(BuyerKind::Utility),
        _ => None,
    }
}

fn buyer_of(ledger: &Ledger, contract: &Contract) -> Option<BuyerKind> {
    let buyer = contract.buyer.and_then(|b| ledger.organisations.get(&b))?;
    buyer_kind(&buyer.buyer_kind)
}

/// The value that counts: the sum of the lots, else the amount of the contract.
pub(super) fn value_of(contract: &Contract, lots: Cents) -> Cents {
    if lots.is_zero() { contract.amount.unwrap_or_default() } else { lots }
}

/// The question of a tender, or the Fluent key of the fact that is missing to put it.
pub(super) fn question(
    ledger: &Ledger,
    contract: &Contract,
    lots: Cents,
) -> Result<LawQuestion, &'static str> {
    put(contract, buyer_of(ledger, contract), lots, &options_of(ledger, contract))
}

fn put(
    contract: &Contract,
    buyer: Option<BuyerKind>,
    lots: Cents,
    options: &TenderOptions,
) -> Result<LawQuestion, &'static str> {
    let buyer = buyer.ok_or("law-missing-buyer")?;
    let launch_date = contract.launch_on.ok_or("law-missing-launch")?;
    let estimated_value = value_of(contract, lots);
    if estimated_value.is_zero() {
        return Err("law-missing-amount");
    }
    Ok(LawQuestion {
        kind: contract.kind,
        buyer,
        estimated_value,
        launch_date,
        scope: if options.defence { ContractScope::Defence } else { ContractScope::Ordinary },
        duration_months: contract.duration_months,
        yearly_purchases: options.yearly_purchases,
    })
}

/// What the law asks of a tender of the dossier.
pub(super) fn tender_law(
    ledger: &Ledger,
    contract: &Contract,
    lines: &[Computed],
) -> Result<LawView, OfficeError> {
    let lots: Cents = lines.iter().filter_map(|l| l.view.amount).sum();
    answered(contract, buyer_of(ledger, contract), lots, &options_of(ledger, contract), lines)
}

/// What the law asks of a contract that is nothing but its facts: its kind, its dates, its amount, the kind of its
/// buyer (`state`, `local`, `utility` or empty).
pub(crate) fn law_view(contract: &Contract, buyer: &str, amount: Cents) -> Result<LawView, OfficeError> {
    answered(contract, buyer_kind(buyer), amount, &no_options(contract), &[])
}

fn answered(
    contract: &Contract,
    buyer: Option<BuyerKind>,
    lots: Cents,
    options: &TenderOptions,
    lines: &[Computed],
) -> Result<LawView, OfficeError> {
    let asked = match put(contract, buyer, lots, options) {
        Ok(asked) => asked,
        Err(missing) => return Ok(unknown(missing, value_of(contract, lots))),
    };
    let rules = &assets()?.rules;
    let answer = law(&asked, rules).map_err(refused)?;
    let notes = notes(&asked, &answer, options, lines, rules)?;
    let source_date = source_date(&answer, rules);
    let mut reasons = answer.reasons.into_iter();
    Ok(LawView {
        required: Some(answer.social_condition_required),
        conclusion: reasons.next().unwrap_or_else(|| Message::new("law-missing-amount")),
        value: Some(asked.estimated_value),
        threshold: answer.threshold,
        article: answer.article.unwrap_or_default(),
        source: answer.source,
        checked: answer.checked,
        valid_from: input::optional_iso(answer.valid_from),
        valid_to: input::optional_iso(answer.valid_to),
        source_date,
        derogations: answer
            .derogations
            .into_iter()
            .map(|d| DerogationChoice { code: d.code, label: d.label, checked: d.checked })
            .collect(),
        reasons: reasons.collect(),
        notes,
    })
}

fn unknown(missing: &str, value: Cents) -> LawView {
    LawView {
        required: None,
        conclusion: Message::new(missing),
        value: (!value.is_zero()).then_some(value),
        threshold: None,
        article: String::new(),
        source: String::new(),
        checked: false,
        valid_from: None,
        valid_to: None,
        source_date: None,
        derogations: Vec::new(),
        reasons: Vec::new(),
        notes: Vec::new(),
    }
}

fn refused(error: LawError) -> OfficeError {
    OfficeError::Field { field: "amount".to_owned(), message: error.message() }
}

/// The day the oldest of the answer's sources was read: the whole is as fresh as that.
fn source_date(answer: &LawAnswer, rules: &RuleBook) -> Option<String> {
    let sources: Vec<&str> = answer.source.split(" ; ").collect();
    let duties = rules.duties.iter().map(|r| &r.provenance);
    let read = duties.chain(rules.thresholds.iter().map(|r| &r.provenance));
    let read = read.chain(rules.spaser.iter().map(|r| &r.provenance));
    read.filter(|p| sources.contains(&p.source.as_str())).map(|p| p.source_date).min().map(input::iso)
}

fn note(message: Message, citation: Option<&Citation>) -> LawNote {
    LawNote {
        message,
        article: citation.map(|c| c.article.clone()).unwrap_or_default(),
        source: citation.map(|c| c.provenance.source.clone()).unwrap_or_default(),
        checked: citation.is_some_and(|c| c.provenance.checked),
    }
}

/// The buyer's policy first, then reservations thought of, dispensation, small lots.
fn notes(
    asked: &LawQuestion,
    answer: &LawAnswer,
    options: &TenderOptions,
    lines: &[Computed],
    rules: &RuleBook,
) -> Result<Vec<LawNote>, OfficeError> {
    let mut notes = Vec::new();
    if let Some(threshold) = options.policy_threshold {
        let policy = policy(asked, answer, threshold).map_err(refused)?;
        // What a buyer says of itself has no text to check it against.
        notes.push(LawNote { checked: true, ..note(policy.reason, None) });
    }
    notes.extend(reservation(asked, options, rules));
    if let Some(dispensation) = dispensation(asked, PurchaseNature::Ordinary, rules).map_err(refused)? {
        notes.push(note(dispensation.reason, Some(&dispensation.citation)));
    }
    notes.extend(small_lot_notes(asked, lines, rules));
    Ok(notes)
}

/// The kind of reservation that a word of the options says.
pub(crate) fn reservation_kind(word: &str) -> Option<ReservationKind> {
    match word {
        "disability" => Some(ReservationKind::Disability),
        "integration" => Some(ReservationKind::Integration),
        "prison" => Some(ReservationKind::Prison),
        "social_economy" => Some(ReservationKind::Ess),
        _ => None,
    }
}

fn reservation(asked: &LawQuestion, options: &TenderOptions, rules: &RuleBook) -> Vec<LawNote> {
    let kinds: Vec<ReservationKind> =
        options.reserved.iter().filter_map(|word| reservation_kind(word)).collect();
    if kinds.is_empty() {
        return Vec::new();
    }
    let answer = check_reservation(
        &ReservationQuestion {
            kinds,
            contract: asked.kind,
            buyer: asked.buyer,
            launch_date: asked.launch_date,
            duration_months: asked.duration_months,
            min_share: None,
            last_award: None,
        },
        rules,
    );
    let articles: Vec<&str> = answer.citations.iter().map(|c| c.article.as_str()).collect();
    let mut sources: Vec<&str> = answer.citations.iter().map(|c| c.provenance.source.as_str()).collect();
    sources.dedup();
    let (article, source) = (articles.join(", "), sources.join(" ; "));
    let line = |message| LawNote {
        message,
        article: article.clone(),
        source: source.clone(),
        checked: answer.checked,
    };
    answer.reasons.iter().cloned().map(line).collect()
}

/// The exception of small lots, when the contract needs it and every lot has its amount.
fn small_lot_notes(asked: &LawQuestion, lines: &[Computed], rules: &RuleBook) -> Vec<LawNote> {
    let amounts: Option<Vec<Cents>> = lines.iter().map(|l| l.view.amount.filter(|a| !a.is_zero())).collect();
    let Some(amounts) = amounts.filter(|a| a.len() > 1) else { return Vec::new() };
    let Ok(answer) = small_lots(asked, &amounts, rules) else { return Vec::new() };
    if !matches!(answer.verdict, SmallLotsVerdict::All | SmallLotsVerdict::Some) {
        return Vec::new();
    }
    answer.reasons.into_iter().map(|reason| note(reason, answer.citation.as_ref())).collect()
}
