//! What the law asks of a tender, or which fact is missing to say it.

use crate::assets::assets;
use crate::error::OfficeError;
use crate::input;
use crate::view::calibrate::{DerogationChoice, LawView};
use clausier_domain::message::Message;
use clausier_domain::quantity::Cents;
use clausier_domain::rulebook::{BuyerKind, LawQuestion, law};
use clausier_store::tables::Contract;

fn buyer_kind(kind: &str) -> Option<BuyerKind> {
    match kind {
        "state" => Some(BuyerKind::State),
        "local" => Some(BuyerKind::Local),
        "utility" => Some(BuyerKind::Utility),
        _ => None,
    }
}

pub(crate) fn law_view(contract: &Contract, buyer: &str, amount: Cents) -> Result<LawView, OfficeError> {
    let amount = if amount.is_zero() { contract.amount.unwrap_or_default() } else { amount };
    let missing = match (buyer_kind(buyer), contract.launch_on, amount) {
        (None, ..) => Some("law-missing-buyer"),
        (_, None, _) => Some("law-missing-launch"),
        (.., Cents::ZERO) => Some("law-missing-amount"),
        _ => None,
    };
    let (Some(buyer), Some(launch_date), None) = (buyer_kind(buyer), contract.launch_on, missing) else {
        return Ok(LawView {
            required: None,
            conclusion: Message::new(missing.unwrap_or("law-missing-buyer")),
            value: (!amount.is_zero()).then_some(amount),
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
        });
    };
    let question = LawQuestion {
        kind: contract.kind,
        buyer,
        estimated_value: amount,
        launch_date,
        scope: Default::default(),
        duration_months: contract.duration_months,
        yearly_purchases: None,
    };
    let answer = law(&question, &assets()?.rules)
        .map_err(|e| OfficeError::Field { field: "amount".to_owned(), message: e.message() })?;
    let mut reasons = answer.reasons.into_iter();
    Ok(LawView {
        required: Some(answer.social_condition_required),
        conclusion: reasons.next().unwrap_or_else(|| Message::new("law-missing-amount")),
        value: Some(amount),
        threshold: answer.threshold,
        article: answer.article.unwrap_or_default(),
        source: answer.source,
        checked: answer.checked,
        valid_from: input::optional_iso(answer.valid_from),
        valid_to: input::optional_iso(answer.valid_to),
        source_date: None,
        derogations: answer
            .derogations
            .into_iter()
            .map(|d| DerogationChoice { code: d.code, label: d.label, checked: d.checked })
            .collect(),
        reasons: reasons.collect(),
        notes: Vec::new(),
    })
}
