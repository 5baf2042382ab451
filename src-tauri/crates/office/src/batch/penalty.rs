//! The terminal's JSON of a penalty: hours and the contract's rule in, the amount and its steps out.

use super::{Fields, euros, hours, sentences};
use crate::error::OfficeError;
use crate::words::Language;
use clausier_domain::calibration::MAX_HOURS;
use clausier_domain::execution::penalty::{
    HourPrice, MOST_LATE_DAYS, MOST_RATE, PenaltyCap, PenaltyFacts, PenaltyRule, penalty,
};
use clausier_domain::quantity::{Cents, Hours};
use serde_json::{Value, json};

/// Decimals kept of a multiple or an hourly amount.
const RATE_SCALE: u32 = 6;

fn within(fields: &Fields<'_>, name: &str, value: i64, most: i64) -> Result<i64, OfficeError> {
    if value < 0 {
        return Err(OfficeError::field(&fields.path(name), "error-negative"));
    }
    if value > most {
        return Err(OfficeError::field(&fields.path(name), "error-too-large"));
    }
    Ok(value)
}

fn hours_of(fields: &Fields<'_>, name: &str) -> Result<Hours, OfficeError> {
    let value = fields.optional(name, 2)?.unwrap_or(0);
    within(fields, name, value, MAX_HOURS.get()).map(Hours::new)
}

fn rate(fields: &Fields<'_>, name: &str) -> Result<i64, OfficeError> {
    within(fields, name, fields.decimal(name, RATE_SCALE)?, MOST_RATE)
}

/// One rule for the hours: two would leave the choice to chance.
fn price(rule: &Fields<'_>) -> Result<Option<HourPrice>, OfficeError> {
    let said: Vec<&str> = ["per_hour", "smic_multiple", "phss_multiple"]
        .into_iter()
        .filter(|name| rule.get(name).is_some())
        .collect();
    if let [_, second, ..] = said.as_slice() {
        return Err(OfficeError::field(&rule.path(second), "error-one-penalty-rule"));
    }
    Ok(match said.first().copied() {
        Some("per_hour") => Some(HourPrice::Fixed { amount: rate(rule, "per_hour")? }),
        Some("smic_multiple") => {
            Some(HourPrice::Smic { multiple: rate(rule, "smic_multiple")?, wage: rate(rule, "smic")? })
        }
        Some(_) => {
            Some(HourPrice::Phss { multiple: rate(rule, "phss_multiple")?, ceiling: rate(rule, "phss")? })
        }
        None => None,
    })
}

/// Applies `{"hours_due", "hours_done", "hours_exempted", "rule": {...}}`; the rule has `per_hour`, or
/// `smic_multiple` and `smic`, or `phss_multiple` and `phss`, and may have `late_days`, `per_late_day` and `cap` (euros).
///
/// # Errors
/// By the field that cannot be used (`rule.smic`).
pub fn penalty_answer(input: &Value, language: Language) -> Result<Value, OfficeError> {
    let fields = Fields::of(input, "")?;
    fields.decimal("hours_due", 2)?;
    let facts = PenaltyFacts {
        due: hours_of(&fields, "hours_due")?,
        done: hours_of(&fields, "hours_done")?,
        exempted: hours_of(&fields, "hours_exempted")?,
        late_days: 0,
    };
    let rule = Fields::of(fields.need("rule")?, "rule")?;
    let amount = |name: &str| -> Result<Option<Cents>, OfficeError> {
        let Some(value) = rule.optional(name, 2)? else { return Ok(None) };
        within(&rule, name, value, clausier_domain::calibration::MAX_AMOUNT.get())
            .map(|v| Some(Cents::new(v)))
    };
    let days = i64::from(rule.optional_whole("late_days")?.unwrap_or(0));
    let facts = PenaltyFacts { late_days: within(&rule, "late_days", days, MOST_LATE_DAYS)?, ..facts };
    let contract = PenaltyRule {
        hour: price(&rule)?,
        per_late_day: amount("per_late_day")?,
        cap: amount("cap")?.map(|amount| PenaltyCap::Amount { amount }),
    };
    let result = penalty(&contract, &facts);
    Ok(json!({
        "missing_hours": hours(result.missing),
        "amount": euros(result.amount),
        "amount_for_hours": euros(result.for_hours),
        "amount_for_delay": euros(result.for_delay),
        "steps": sentences(language, &result.steps),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(input: Value) -> Value {
        penalty_answer(&input, Language::French).unwrap()
    }

    #[test]
    fn each_rule_of_a_contract_gives_its_amount() {
        for (rule, missing, amount) in [
            (json!({ "per_hour": 60 }), 250.5, 15030.0),
            (json!({ "smic_multiple": 1.5, "smic": 12.02 }), 250.5, 4516.52),
            (json!({ "phss_multiple": 4, "phss": 30 }), 250.5, 30060.0),
            (json!({ "per_hour": 60, "late_days": 3, "per_late_day": 75 }), 250.5, 15255.0),
            (json!({ "per_hour": 60, "cap": 10000 }), 250.5, 10000.0),
            (json!({ "late_days": 2, "per_late_day": 100 }), 250.5, 200.0),
        ] {
            let input = json!({ "hours_due": 1000.5, "hours_done": 700, "hours_exempted": 50, "rule": rule });
            let answer = answer(input);
            assert_eq!(answer["missing_hours"].as_f64(), Some(missing), "{answer}");
            assert_eq!(answer["amount"].as_f64(), Some(amount), "{answer}");
            assert!(answer["steps"].as_array().is_some_and(|s| s.len() >= 3), "{answer}");
        }
    }

    #[test]
    fn what_cannot_be_used_is_named() {
        let whole =
            |rule: Value| json!({ "hours_due": 10, "hours_done": 0, "hours_exempted": 0, "rule": rule });
        for (input, field) in [
            (json!({ "hours_done": 1, "rule": {} }), "hours_due"),
            (json!({ "hours_due": -1, "rule": {} }), "hours_due"),
            (json!({ "hours_due": 1, "hours_done": "2", "rule": {} }), "hours_done"),
            (json!({ "hours_due": 1 }), "rule"),
            (whole(json!({ "smic_multiple": 2 })), "rule.smic"),
            (whole(json!({ "per_hour": 60, "phss_multiple": 2, "phss": 30 })), "rule.phss_multiple"),
            (whole(json!({ "per_hour": -60 })), "rule.per_hour"),
            (whole(json!({ "per_hour": 60, "late_days": 1.5 })), "rule.late_days"),
            (whole(json!({ "per_hour": 60, "cap": -1 })), "rule.cap"),
        ] {
            let error = penalty_answer(&input, Language::French).unwrap_err();
            assert!(
                matches!(&error, OfficeError::Field { field: at, .. } if at == field),
                "{input}: {error:?}"
            );
        }
    }
}
