//! The terminal's JSON of the law: one contract in, what the rule book says of it out.

use super::{Fields, euros};
use crate::assets::assets;
use crate::error::OfficeError;
use crate::words::{Language, say};
use clausier_domain::quantity::Cents;
use clausier_domain::rulebook::{BuyerKind, ContractScope, LawQuestion, law};
use clausier_domain::vocabulary::ContractKind;
use serde_json::{Value, json};

/// Answers what the law asks of a contract.
///
/// # Errors
/// By the field that is missing or absurd.
pub fn law_answer(input: &Value, language: Language) -> Result<Value, OfficeError> {
    let fields = Fields::of(input, "")?;
    let kind: ContractKind = serde_json::from_value(fields.need("kind")?.clone())
        .map_err(|_| OfficeError::field("kind", "error-contract-kind"))?;
    let buyer: BuyerKind = serde_json::from_value(fields.need("buyer")?.clone())
        .map_err(|_| OfficeError::field("buyer", "error-buyer-kind"))?;
    let defence = fields.get("defence").and_then(Value::as_bool).unwrap_or(false);
    let question = LawQuestion {
        kind,
        buyer,
        estimated_value: Cents::new(fields.decimal("estimated_value", 2)?),
        launch_date: crate::input::date("launch_date", fields.text("launch_date")?)?,
        scope: if defence { ContractScope::Defence } else { ContractScope::Ordinary },
        duration_months: fields
            .get("duration_months")
            .map(|_| fields.whole("duration_months"))
            .transpose()?,
        yearly_purchases: fields.optional("yearly_purchases", 2)?.map(Cents::new),
    };
    let answer = law(&question, &assets()?.rules)
        .map_err(|e| OfficeError::Field { field: "estimated_value".to_owned(), message: e.message() })?;
    Ok(json!({
        "social_condition_required": answer.social_condition_required,
        "threshold": answer.threshold.map(euros),
        "article": answer.article,
        "derogations": answer.derogations.iter().map(|d| json!({
            "number": d.number, "code": d.code, "label": say(language, &d.label), "checked": d.checked,
        })).collect::<Vec<_>>(),
        "spaser_required": answer.spaser_required,
        "valid_from": answer.valid_from,
        "valid_to": answer.valid_to,
        "source": answer.source,
        "checked": answer.checked,
        "reasons": answer.reasons.iter().map(|m| say(language, m)).collect::<Vec<_>>(),
    }))
}
