//! The terminal's JSON of calibration and law, without a dossier: amounts are numbers in euros, rates
//! fractions, hours decimal numbers, dates ISO.
//!
//! Numbers are read from their text, never through floating point, so that what was typed is what counts.

use crate::assets::assets;
use crate::error::OfficeError;
use crate::words::{Language, say};
use clausier_domain::calibration::{
    AmountBand, BandTable, Calibrated, CalibrationInputs, CalibrationRequest, CostBasis, HourlyCost,
    LotShare, Ratio, Spread, Verdict, calibrate, shown,
};
use clausier_domain::decimal;
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::{Cents, Hours};
use serde_json::{Map, Number, Value, json};

mod law;

pub use law::law_answer;

/// A number of hundredths as JSON: 191920 is 1919.2.
#[must_use]
pub fn hundredths(value: i64) -> Value {
    decimal::format(value, 2).parse::<Number>().map_or(Value::Null, Value::Number)
}

/// Hours as JSON.
#[must_use]
pub fn hours(value: Hours) -> Value {
    hundredths(value.get())
}

/// Money in euros as JSON.
#[must_use]
pub fn euros(value: Cents) -> Value {
    hundredths(value.get())
}

struct Fields<'a> {
    object: &'a Map<String, Value>,
    at: String,
}

impl<'a> Fields<'a> {
    fn of(value: &'a Value, at: &str) -> Result<Self, OfficeError> {
        let object = value.as_object().ok_or_else(|| OfficeError::field(at, "error-object"))?;
        Ok(Self { object, at: at.to_owned() })
    }

    fn path(&self, name: &str) -> String {
        if self.at.is_empty() { name.to_owned() } else { format!("{}.{name}", self.at) }
    }

    fn get(&self, name: &str) -> Option<&'a Value> {
        self.object.get(name).filter(|v| !v.is_null())
    }

    fn need(&self, name: &str) -> Result<&'a Value, OfficeError> {
        self.get(name).ok_or_else(|| OfficeError::field(&self.path(name), "error-required"))
    }

    fn number(&self, name: &str, value: &Value, scale: u32) -> Result<i64, OfficeError> {
        let text = match value {
            Value::Number(n) => n.to_string(),
            Value::String(text) => text.trim().to_owned(),
            _ => return Err(OfficeError::field(&self.path(name), "error-number")),
        };
        decimal::parse(&text, scale).map_err(|_| OfficeError::field(&self.path(name), "error-number"))
    }

    fn decimal(&self, name: &str, scale: u32) -> Result<i64, OfficeError> {
        self.number(name, self.need(name)?, scale)
    }

    fn optional(&self, name: &str, scale: u32) -> Result<Option<i64>, OfficeError> {
        self.get(name).map(|v| self.number(name, v, scale)).transpose()
    }

    /// One number, or low, central and high.
    fn spread(&self, name: &str, scale: u32) -> Result<Spread<i64>, OfficeError> {
        let value = self.need(name)?;
        if !value.is_object() {
            return Ok(Spread::sure(self.number(name, value, scale)?));
        }
        let inner = Fields::of(value, &self.path(name))?;
        let central = inner.decimal("central", scale)?;
        Ok(Spread {
            low: inner.optional("low", scale)?.unwrap_or(central),
            central,
            high: inner.optional("high", scale)?.unwrap_or(central),
        })
    }

    fn whole(&self, name: &str) -> Result<u32, OfficeError> {
        let number = self.decimal(name, 2)?;
        u32::try_from(number / 100)
            .ok()
            .filter(|_| number % 100 == 0)
            .ok_or_else(|| OfficeError::field(&self.path(name), "error-number"))
    }

    fn text(&self, name: &str) -> Result<&'a str, OfficeError> {
        self.need(name)?.as_str().ok_or_else(|| OfficeError::field(&self.path(name), "error-text"))
    }

    fn list(&self, name: &str) -> Result<&'a [Value], OfficeError> {
        let list = self.need(name)?.as_array();
        list.map(Vec::as_slice).ok_or_else(|| OfficeError::field(&self.path(name), "error-list"))
    }
}

fn basis(fields: &Fields<'_>) -> Result<CostBasis, OfficeError> {
    Ok(CostBasis {
        labour_share: fields.spread("labour_share", 9)?.map(Ratio::new),
        effort_rate: fields.spread("effort_rate", 9)?.map(Ratio::new),
        hourly_cost: fields.spread("hourly_cost", 6)?.map(HourlyCost::new),
    })
}

fn band_table(fields: &Fields<'_>) -> Result<Option<BandTable>, OfficeError> {
    let Some(_) = fields.get("table") else { return Ok(None) };
    let mut bands = Vec::new();
    for (n, band) in fields.list("table")?.iter().enumerate() {
        let band = Fields::of(band, &format!("{}[{n}]", fields.path("table")))?;
        bands.push(AmountBand {
            from: Cents::new(band.optional("from", 2)?.unwrap_or(0)),
            hours: Hours::new(band.decimal("hours", 2)?),
            months: band.get("months").map(|_| band.whole("months")).transpose()?.unwrap_or(0),
        });
    }
    let default = &assets()?.calibration.bands;
    Ok(Some(BandTable { bands, ..default.clone() }))
}

fn inputs(fields: &Fields<'_>) -> Result<CalibrationInputs, OfficeError> {
    let cents = |name| -> Result<Spread<Cents>, OfficeError> { Ok(fields.spread(name, 2)?.map(Cents::new)) };
    let rate =
        || -> Result<Spread<Ratio>, OfficeError> { Ok(fields.spread("effort_rate", 9)?.map(Ratio::new)) };
    Ok(match fields.text("method")? {
        "cost" => CalibrationInputs::Cost { amount: cents("amount")?, basis: basis(fields)? },
        "share_of_hours" => CalibrationInputs::ShareOfHours {
            total_hours: fields.spread("total_hours", 2)?.map(Hours::new),
            effort_rate: rate()?,
        },
        "cleaning_transfer" => CalibrationInputs::CleaningTransfer {
            amount: cents("amount")?,
            months: fields.whole("months")?,
            transferred_monthly_hours: Hours::new(fields.decimal("transferred_monthly_hours", 2)?),
            effort_rate: rate()?,
            hourly_turnover: fields.optional("hourly_turnover", 6)?.map(HourlyCost::new),
        },
        "bands" => CalibrationInputs::Bands {
            amount: Cents::new(fields.decimal("amount", 2)?),
            table: band_table(fields)?,
        },
        "framework" => CalibrationInputs::Framework {
            min_amount: Cents::new(fields.optional("min_amount", 2)?.unwrap_or(0)),
            max_amount: Cents::new(fields.decimal("max_amount", 2)?),
            expected_share: fields.spread("expected_share", 9)?.map(Ratio::new),
            basis: basis(fields)?,
        },
        "share_out" => {
            let mut lots = Vec::new();
            for (n, lot) in fields.list("lots")?.iter().enumerate() {
                let lot = Fields::of(lot, &format!("{}[{n}]", fields.path("lots")))?;
                lots.push(LotShare {
                    weight: lot.decimal("weight", 6)?,
                    minimum: lot.optional("minimum", 2)?.map(Hours::new).unwrap_or_default(),
                });
            }
            CalibrationInputs::ShareOut { total_hours: Hours::new(fields.decimal("total_hours", 2)?), lots }
        }
        "free" => CalibrationInputs::Free {
            hours: Hours::new(fields.decimal("hours", 2)?),
            reason: fields.text("reason")?.to_owned(),
        },
        _ => return Err(OfficeError::field(&fields.path("method"), "error-method")),
    })
}

/// Calibrates the lots of `{"lots": [...]}`.
///
/// # Errors
/// By the field of the lot that cannot be used (`lots[2].amount`).
pub fn calibrate_lots(input: &Value, language: Language) -> Result<Value, OfficeError> {
    let fields = Fields::of(input, "")?;
    let mut lots = Vec::new();
    let mut total = Hours::ZERO;
    for (n, lot) in fields.list("lots")?.iter().enumerate() {
        let lot = Fields::of(lot, &format!("lots[{n}]"))?;
        let mut request = CalibrationRequest::new(inputs(&lot)?);
        request.duration_months =
            lot.get("duration_months").map(|_| lot.whole("duration_months")).transpose()?;
        let done = calibrate(&request, &assets()?.calibration)
            .map_err(|e| OfficeError::Field { field: lot.path(e.field.name()), message: e.message() })?;
        total += done.hours;
        lots.push(calibrated(&done, language));
    }
    Ok(json!({ "lots": lots, "total_hours": hours(total) }))
}

fn calibrated(c: &Calibrated, language: Language) -> Value {
    let verdict = match c.verdict {
        Verdict::Reasonable => "reasonable",
        Verdict::TooSmall => "too_small",
        Verdict::Oversized => "oversized",
        Verdict::NoPotential => "no_potential",
    };
    let mut value = json!({
        "hours": hours(c.hours),
        "hours_low": hours(c.hours_low),
        "hours_high": hours(c.hours_high),
        "shown": hours(shown(c.hours)),
        "labour_hours": c.labour_hours.map(hours),
        "rounded": hours(c.rounded),
        "days": hundredths(c.days),
        "fte_months": hundredths(c.fte_months),
        "full_time_people": c.full_time_people.map(hundredths),
        "verdict": verdict,
        "reasons": c.reasons.iter().map(|m| say(language, m)).collect::<Vec<_>>(),
    });
    if let Some(object) = value.as_object_mut() {
        if let Some(months) = c.stay_months {
            object.insert("months".into(), json!(months));
        }
        if let Some(parts) = &c.parts {
            object.insert("parts".into(), parts.iter().copied().map(hours).collect());
        }
        if let Some(parts) = &c.parts_rounded {
            object.insert("parts_rounded".into(), parts.iter().copied().map(hours).collect());
        }
        if let Some(share) = c.potential {
            object.insert(
                "potential".into(),
                decimal::format(share.get(), 9).parse::<Number>().map_or(Value::Null, Value::Number),
            );
        }
        if let Some(framework) = c.framework {
            object.insert("expected_amount".into(), euros(framework.expected_amount));
            object.insert("firm_hours".into(), hours(framework.firm_hours));
            object.insert("maximum_hours".into(), hours(framework.maximum_hours));
            object.insert("hours_per_10000".into(), hours(framework.hours_per_10_000));
        }
    }
    value
}

/// An argument as plain JSON for programs: hours and money as decimal numbers, rates as fractions.
#[must_use]
pub fn plain(arg: &Arg) -> Value {
    match arg {
        Arg::Text(text) | Arg::Key(text) => json!(text),
        Arg::Count(n) => json!(n),
        Arg::Hours(h) => hours(*h),
        Arg::Money(m) => euros(*m),
        Arg::Rate(r) => decimal::format(r.get(), 4).parse::<Number>().map_or(Value::Null, Value::Number),
        Arg::Date(d) => json!(d),
        Arg::Month(m) => json!(m.to_string()),
        Arg::Hundredths(n) => hundredths(*n),
    }
}

/// A list of sentences in words.
#[must_use]
pub fn sentences(language: Language, messages: &[Message]) -> Vec<String> {
    messages.iter().map(|m| say(language, m)).collect()
}
