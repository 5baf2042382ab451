//! The terminal's JSON of the law: one contract in, what the rule book says of it out.
//!
//! The answer to the first question (is a social condition mandatory?) is always there; each further
//! field of the input brings one more of the answer.

#[cfg(test)]
mod tests;

use super::{Fields, euros, sentences};
use crate::assets::{Assets, assets};
use crate::error::OfficeError;
use crate::input;
use crate::words::{Language, say, text};
use clausier_domain::calibration::{MAX_AMOUNT, MAX_HOURS, MAX_MONTHS};
use clausier_domain::decimal::{self, DecimalError};
use clausier_domain::message::Message;
use clausier_domain::quantity::{BasisPoints, Cents, Hours};
use clausier_domain::rulebook::{
    AdviceDuty, AdviceObject, AdviceObstacle, AdviceQuestion, Citation, ContractScope, Derogation,
    DerogationCase, DerogationFault, LawAnswer, LawError, LawQuestion, PurchaseNature, ReservationKind,
    ReservationQuestion, YouthUnemployment, advise, check_derogation, check_reservation, dispensation, law,
    overseas_youth, policy, small_lots,
};
use serde::de::DeserializeOwned;
use serde_json::{Map, Number, Value, json};

/// Longest reason of a derogation kept.
const LONGEST_REASON: usize = 5_000;

impl Fields<'_> {
    fn choice<T: DeserializeOwned>(&self, name: &str, key: &str) -> Result<T, OfficeError> {
        chosen(self.need(name)?, &self.path(name), key)
    }

    fn yes_no(&self, name: &str) -> Result<Option<bool>, OfficeError> {
        let answer = |value: &Value| value.as_bool();
        self.get(name)
            .map(|value| {
                answer(value).ok_or_else(|| OfficeError::field(&self.path(name), "law-error-yes-no"))
            })
            .transpose()
    }

    fn amount(&self, name: &str) -> Result<Option<Cents>, OfficeError> {
        self.get(name).map(|value| amount(value, &self.path(name))).transpose()
    }

    fn months(&self, name: &str) -> Result<Option<u32>, OfficeError> {
        let Some(_) = self.get(name) else { return Ok(None) };
        let months = self.whole(name)?;
        if months > MAX_MONTHS {
            return Err(OfficeError::field(&self.path(name), "law-error-too-long"));
        }
        Ok(Some(months))
    }

    /// A fraction (0.05) from zero to `most` in hundredths of a percent.
    fn fraction(&self, name: &str, most: i64) -> Result<Option<BasisPoints>, OfficeError> {
        let Some(rate) = self.optional(name, 4)? else { return Ok(None) };
        if !(0..=most).contains(&rate) {
            return Err(OfficeError::field(&self.path(name), "law-error-fraction"));
        }
        Ok(Some(BasisPoints::new(rate)))
    }

    fn elements(&self, name: &str) -> Result<Option<Vec<(String, &Value)>>, OfficeError> {
        let Some(_) = self.get(name) else { return Ok(None) };
        let at = self.path(name);
        let list = self.list(name)?;
        if list.is_empty() {
            return Err(OfficeError::field(&at, "error-required"));
        }
        Ok(Some(list.iter().enumerate().map(|(n, value)| (format!("{at}[{n}]"), value)).collect()))
    }
}

fn chosen<T: DeserializeOwned>(value: &Value, at: &str, key: &str) -> Result<T, OfficeError> {
    serde_json::from_value(value.clone()).map_err(|_| OfficeError::field(at, key))
}

fn refused(at: &str, error: LawError) -> OfficeError {
    OfficeError::Field { field: at.to_owned(), message: error.message() }
}

/// An amount in euros that a contract can have.
fn amount(value: &Value, at: &str) -> Result<Cents, OfficeError> {
    let written = match value {
        Value::Number(number) => number.to_string(),
        Value::String(written) => written.trim().to_owned(),
        _ => return Err(OfficeError::field(at, "error-number")),
    };
    let cents = match decimal::parse(&written, 2) {
        Ok(cents) => Cents::new(cents),
        Err(DecimalError::OutOfRange) if written.starts_with('-') => {
            return Err(refused(at, LawError::Negative));
        }
        Err(DecimalError::OutOfRange) => return Err(refused(at, LawError::TooLarge)),
        Err(DecimalError::Malformed | DecimalError::TooPrecise) => {
            return Err(OfficeError::field(at, "error-number"));
        }
    };
    if cents < Cents::ZERO {
        return Err(refused(at, LawError::Negative));
    }
    if cents > MAX_AMOUNT {
        return Err(refused(at, LawError::TooLarge));
    }
    Ok(cents)
}

fn question(fields: &Fields<'_>) -> Result<LawQuestion, OfficeError> {
    let defence = fields.yes_no("defence")?.unwrap_or(false);
    Ok(LawQuestion {
        kind: fields.choice("kind", "error-contract-kind")?,
        buyer: fields.choice("buyer", "error-buyer-kind")?,
        estimated_value: amount(fields.need("estimated_value")?, "estimated_value")?,
        launch_date: input::date("launch_date", fields.text("launch_date")?)?,
        scope: if defence { ContractScope::Defence } else { ContractScope::Ordinary },
        duration_months: fields.months("duration_months")?,
        yearly_purchases: fields.amount("yearly_purchases")?,
    })
}

/// Answers what the law asks of a contract.
///
/// # Errors
/// By the field that is missing or absurd.
pub fn law_answer(input: &Value, language: Language) -> Result<Value, OfficeError> {
    let fields = Fields::of(input, "")?;
    let question = question(&fields)?;
    let assets = assets()?;
    let answer = law(&question, &assets.rules).map_err(|error| refused("estimated_value", error))?;
    let case = Case { fields: &fields, question: &question, answer: &answer, assets, language };
    let mut reasons = answer.reasons.clone();
    let derogation = case.derogation()?;
    if let Some((_, sentence)) = &derogation {
        reasons.push(sentence.clone());
    }
    let mut object = Map::new();
    for (name, value) in [
        ("social_condition_required", json!(answer.social_condition_required)),
        ("threshold", json!(answer.threshold.map(euros))),
        ("article", json!(answer.article)),
        ("derogations", case.derogations()),
        ("spaser_required", json!(answer.spaser_required)),
        ("valid_from", json!(answer.valid_from)),
        ("valid_to", json!(answer.valid_to)),
        ("source", json!(answer.source)),
        ("checked", json!(answer.checked)),
        ("reasons", json!(sentences(language, &reasons))),
    ] {
        object.insert(name.to_owned(), value);
    }
    if let Some((accepted, _)) = derogation {
        object.insert("derogation_accepted".to_owned(), json!(accepted));
    }
    case.procedure(&mut object)?;
    let duty = match (answer.social_condition_required, object.get("derogation_accepted")) {
        (true, Some(Value::Bool(true))) => AdviceDuty::Derogated,
        (true, _) => AdviceDuty::Required,
        (false, _) => AdviceDuty::NotRequired,
    };
    for (name, value) in [
        ("policy", case.policy()?),
        ("small_lots", case.small_lots()?),
        ("reservation", case.reservation()?),
        ("overseas_youth", case.overseas_youth()?),
        ("advice", case.advice(duty)?),
    ] {
        if let Some(value) = value {
            object.insert(name.to_owned(), value);
        }
    }
    Ok(Value::Object(object))
}

/// One contract asked about, and what is answered from.
struct Case<'a> {
    fields: &'a Fields<'a>,
    question: &'a LawQuestion,
    answer: &'a LawAnswer,
    assets: &'static Assets,
    language: Language,
}

fn fraction(rate: BasisPoints) -> Value {
    decimal::format(rate.get(), 4).parse::<Number>().map_or(Value::Null, Value::Number)
}

fn cite(object: &mut Value, citation: &Citation) {
    let Some(object) = object.as_object_mut() else { return };
    object.insert("article".to_owned(), json!(citation.article));
    object.insert("valid_from".to_owned(), json!(citation.period.valid_from));
    object.insert("valid_to".to_owned(), json!(citation.period.valid_to));
    object.insert("source".to_owned(), json!(citation.provenance.source));
    object.insert("source_date".to_owned(), json!(citation.provenance.source_date));
    object.insert("checked".to_owned(), json!(citation.provenance.checked));
}

impl Case<'_> {
    fn derogations(&self) -> Value {
        let case = |case: &DerogationCase| {
            json!({
                "number": case.number, "code": case.code, "label": say(self.language, &case.label),
                "checked": case.checked,
            })
        };
        self.answer.derogations.iter().map(case).collect()
    }

    /// Whether the derogation given holds, and the sentence that says so.
    fn derogation(&self) -> Result<Option<(bool, Message)>, OfficeError> {
        let Some(value) = self.fields.get("derogation") else { return Ok(None) };
        let inner = Fields::of(value, "derogation")?;
        let decided_on = inner.get("decided_on").map(|_| inner.text("decided_on")).transpose()?;
        let given = Derogation {
            code: inner.text("code")?.to_owned(),
            reason: input::words("derogation.reason", inner.text("reason")?, LONGEST_REASON)?,
            decided_by: inner
                .get("decided_by")
                .map(|_| inner.text("decided_by"))
                .transpose()?
                .map(str::to_owned),
            decided_on: input::optional_date("derogation.decided_on", decided_on)?,
        };
        match check_derogation(self.question, &self.assets.rules, &given) {
            Ok(_) => {
                let sentence = Message::new("law-derogation-accepted").with("reason", given.reason);
                Ok(Some((true, sentence)))
            }
            Err(DerogationFault::NotRequired) => Ok(Some((false, Message::new("law-derogation-needless")))),
            Err(fault) => {
                let field = fault.field().map_or("derogation".to_owned(), |field| inner.path(field));
                Err(OfficeError::Field { field, message: fault.message() })
            }
        }
    }

    /// Dispensation of publicity and competition; also that of innovative purchases when told so.
    fn procedure(&self, object: &mut Map<String, Value>) -> Result<(), OfficeError> {
        let mut natures = vec![("dispensation", PurchaseNature::Ordinary)];
        if self.fields.yes_no("innovative")? == Some(true) {
            natures.push(("innovation", PurchaseNature::Innovative));
        }
        let mut dispensed = None;
        for (name, nature) in natures {
            let found = dispensation(self.question, nature, &self.assets.rules)
                .map_err(|error| refused("estimated_value", error))?;
            if let Some(found) = found {
                dispensed = Some(dispensed.unwrap_or(false) || found.dispensed);
                let mut value = json!({
                    "dispensed": found.dispensed, "threshold": euros(found.threshold),
                    "reasons": [say(self.language, &found.reason)],
                });
                cite(&mut value, &found.citation);
                object.insert(name.to_owned(), value);
            }
        }
        if let Some(dispensed) = dispensed {
            object.insert("dispensed".to_owned(), json!(dispensed));
        }
        Ok(())
    }

    fn policy(&self) -> Result<Option<Value>, OfficeError> {
        let Some(threshold) = self.fields.amount("policy_threshold")? else { return Ok(None) };
        let found = policy(self.question, self.answer, threshold)
            .map_err(|error| refused("policy_threshold", error))?;
        Ok(Some(json!({
            "asked": found.asked, "threshold": euros(found.threshold),
            "reasons": [say(self.language, &found.reason)],
        })))
    }

    fn small_lots(&self) -> Result<Option<Value>, OfficeError> {
        let Some(elements) = self.fields.elements("lots")? else { return Ok(None) };
        let lots: Vec<Cents> =
            elements.iter().map(|(at, value)| amount(value, at)).collect::<Result<_, _>>()?;
        let found = small_lots(self.question, &lots, &self.assets.rules)
            .map_err(|fault| refused(&format!("lots[{}]", fault.position), fault.error))?;
        let mut value = json!({
            "verdict": found.verdict, "small": found.small, "exempted": found.exempted,
            "total": euros(found.total), "cumulated": euros(found.cumulated),
            "ceiling": found.ceiling.map(euros), "reasons": sentences(self.language, &found.reasons),
        });
        if let Some(citation) = &found.citation {
            cite(&mut value, citation);
        }
        Ok(Some(value))
    }

    fn reservation(&self) -> Result<Option<Value>, OfficeError> {
        let Some(elements) = self.fields.elements("reserved")? else { return Ok(None) };
        let kinds: Vec<ReservationKind> = elements
            .iter()
            .map(|(at, value)| chosen(value, at, "law-error-reservation"))
            .collect::<Result<_, _>>()?;
        let last_award = self.fields.get("last_award").map(|_| self.fields.text("last_award")).transpose()?;
        let found = check_reservation(
            &ReservationQuestion {
                kinds,
                contract: self.question.kind,
                buyer: self.question.buyer,
                launch_date: self.question.launch_date,
                duration_months: self.question.duration_months,
                min_share: self.fields.fraction("reserved_share", 10_000)?,
                last_award: input::optional_date("last_award", last_award)?,
            },
            &self.assets.rules,
        );
        let texts: Vec<Value> = found
            .citations
            .iter()
            .map(|citation| {
                let mut text = json!({});
                cite(&mut text, citation);
                text
            })
            .collect();
        Ok(Some(json!({
            "verdict": found.verdict, "reasons": sentences(self.language, &found.reasons), "texts": texts,
            "checked": found.checked,
        })))
    }

    fn overseas_youth(&self) -> Result<Option<Value>, OfficeError> {
        let Some(value) = self.fields.get("overseas") else { return Ok(None) };
        let inner = Fields::of(value, "overseas")?;
        let place = match inner.need("place")? {
            Value::Number(code) => code.to_string(),
            _ => input::required("overseas.place", inner.text("place")?, 100)?,
        };
        // More than a thousand times the national rate is a slip of the hand.
        let ratio = inner.fraction("ratio", 10_000_000)?;
        let rates = (inner.fraction("local_rate", 10_000)?, inner.fraction("national_rate", 10_000)?);
        let unemployment = match (ratio, rates) {
            (Some(ratio), _) => YouthUnemployment::Ratio(ratio),
            (None, (Some(local), Some(national))) => YouthUnemployment::Rates { local, national },
            (None, (Some(_), None)) => {
                return Err(OfficeError::field("overseas.national_rate", "error-required"));
            }
            (None, (None, Some(_))) => {
                return Err(OfficeError::field("overseas.local_rate", "error-required"));
            }
            (None, (None, None)) => YouthUnemployment::Unknown,
        };
        let found = overseas_youth(self.question, &place, unemployment, &self.assets.rules);
        let mut value = json!({
            "verdict": found.verdict, "share": found.hours_share.map(fraction), "under_age": found.under_age,
            "reasons": sentences(self.language, &found.reasons),
        });
        if let Some(citation) = &found.citation {
            cite(&mut value, citation);
        }
        Ok(Some(value))
    }

    /// Structures as a count, or as `{"count", "average_turnover"}`.
    fn structures(&self) -> Result<(Option<u32>, Option<Cents>), OfficeError> {
        match self.fields.get("structures") {
            None => Ok((None, None)),
            Some(value) if value.is_object() => {
                let inner = Fields::of(value, "structures")?;
                Ok((Some(inner.whole("count")?), inner.amount("average_turnover")?))
            }
            Some(_) => Ok((Some(self.fields.whole("structures")?), None)),
        }
    }

    fn hours(&self) -> Result<Option<Hours>, OfficeError> {
        let hours = self.fields.optional("hours", 2)?.map(Hours::new);
        if hours.is_some_and(|hours| hours < Hours::ZERO || hours > MAX_HOURS) {
            return Err(OfficeError::field("hours", "law-error-hours"));
        }
        Ok(hours)
    }

    fn advice(&self, duty: AdviceDuty) -> Result<Option<Value>, OfficeError> {
        let fields = self.fields;
        let (structures, average_turnover) = self.structures()?;
        let hours = self.hours()?;
        let labour_share = fields.fraction("labour_share", 10_000)?;
        let object: Option<AdviceObject> =
            fields.get("object").map(|value| chosen(value, "object", "law-error-object")).transpose()?;
        let obstacles: Option<Vec<AdviceObstacle>> = fields
            .elements("obstacles")?
            .map(|list| list.iter().map(|(at, value)| chosen(value, at, "law-error-obstacle")).collect())
            .transpose()?;
        if structures.is_none() && hours.is_none() && object.is_none() && obstacles.is_none() {
            return Ok(None);
        }
        let asked = AdviceQuestion {
            kind: self.question.kind,
            amount: self.question.estimated_value,
            object: object.unwrap_or_default(),
            hours,
            duration_months: self.question.duration_months,
            labour_share,
            structures,
            average_turnover,
            obstacles: obstacles.unwrap_or_default(),
            duty,
        };
        let found = advise(&asked, &self.assets.advice, &self.assets.calibration);
        let devices: Vec<Value> = found
            .devices
            .iter()
            .map(|device| {
                let sources: Vec<Value> = device
                    .citations
                    .iter()
                    .map(|citation| {
                        json!({
                            "rule": citation.rule, "source": citation.provenance.source,
                            "source_date": citation.provenance.source_date,
                            "checked": citation.provenance.checked,
                        })
                    })
                    .collect();
                json!({
                    "device": device.device, "name": text(self.language, device.device.label()),
                    "standing": device.standing, "reasons": sentences(self.language, &device.reasons),
                    "sources": sources,
                })
            })
            .collect();
        Ok(Some(json!({
            "device": found.first().map(|first| first.device),
            "standing": found.first().map(|first| first.standing),
            "devices": devices,
            "missing": sentences(self.language, &found.missing),
            "dependency": found.dependency.map(fraction),
        })))
    }
}
