//! The terminal's JSON of calibration, law and assignment, without a dossier: amounts are numbers in euros, rates
//! fractions, hours decimal numbers, dates ISO.
//!
//! Numbers are read from their text, never through floating point, so that what was typed is what counts.

mod fields;
#[cfg(test)]
mod tests;

use crate::assets::assets;
use crate::error::OfficeError;
use crate::words::{Language, say};
use clausier_domain::calibration::{
    AmountBand, BandTable, Calibrated, CalibrationError, CalibrationField, CalibrationInputs,
    CalibrationRequest, CostBasis, HourlyCost, LotShare, OperationPhase, Ratio, Spread, Verdict, WorksPhase,
    YearOfOperation, calibrate, shown,
};
use clausier_domain::decimal;
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::{Cents, Hours};
use fields::Fields;
use serde_json::{Number, Value, json};

mod assign;
mod law;
mod penalty;
mod read;

pub use assign::assign_scores;
pub use law::law_answer;
pub use penalty::penalty_answer;
pub use read::read_json;

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

fn basis(fields: &Fields<'_>, prefix: &str) -> Result<CostBasis, OfficeError> {
    let spread = |name: &str, scale| fields.spread(&format!("{prefix}{name}"), scale);
    Ok(CostBasis {
        labour_share: spread("labour_share", 9)?.map(Ratio::new),
        effort_rate: spread("effort_rate", 9)?.map(Ratio::new),
        hourly_cost: spread("hourly_cost", 6)?.map(HourlyCost::new),
    })
}

/// A year of operation is known by its hours or by its amount, not by both.
fn year_of_operation(fields: &Fields<'_>) -> Result<YearOfOperation, OfficeError> {
    let (hours, amount) = ("operation_hours_per_year", "operation_amount_per_year");
    match (fields.get(hours), fields.get(amount)) {
        (Some(_), Some(_)) => Err(OfficeError::Field {
            field: fields.path(amount),
            message: Message::new("calibration-error-hours-or-amount"),
        }),
        (None, Some(_)) => Ok(YearOfOperation::Amount {
            yearly_amount: fields.spread(amount, 2)?.map(Cents::new),
            basis: basis(fields, "operation_")?,
        }),
        (_, None) => Ok(YearOfOperation::Hours {
            yearly_hours: fields.spread(hours, 2)?.map(Hours::new),
            effort_rate: fields.spread("operation_effort_rate", 9)?.map(Ratio::new),
        }),
    }
}

fn band_table(fields: &Fields<'_>) -> Result<Option<BandTable>, OfficeError> {
    let Some(_) = fields.get("table") else { return Ok(None) };
    let mut bands = Vec::new();
    for (n, band) in fields.list("table")?.iter().enumerate() {
        let band = Fields::of(band, &format!("{}[{n}]", fields.path("table")))?;
        bands.push(AmountBand {
            from: Cents::new(band.optional("from", 2)?.unwrap_or(0)),
            hours: Hours::new(band.decimal("hours", 2)?),
            months: band.optional_whole("months")?.unwrap_or(0),
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
        "cost" => CalibrationInputs::Cost { amount: cents("amount")?, basis: basis(fields, "")? },
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
            basis: basis(fields, "")?,
            trigger_amount: fields.optional("trigger_amount", 2)?.map(Cents::new),
        },
        "concession" | "two_phases" => CalibrationInputs::TwoPhases {
            works: WorksPhase { amount: cents("works_amount")?, basis: basis(fields, "")? },
            operation: OperationPhase {
                year: year_of_operation(fields)?,
                years: fields.whole("operation_years")?,
            },
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

/// Calibrates the lots of `{"lots": [...]}`, each with its `method` and the method's inputs; a lot
/// may also say its `duration_months`. Values marked * may be `{"low", "central", "high"}`.
///
/// | `method` | inputs |
/// |---|---|
/// | `cost` | `amount`*, `labour_share`*, `effort_rate`*, `hourly_cost`* |
/// | `share_of_hours` | `total_hours`*, `effort_rate`* |
/// | `cleaning_transfer` | `amount`*, `months`, `transferred_monthly_hours`, `effort_rate`*, `hourly_turnover` (25 by default) |
/// | `bands` | `amount`, `table` (the Ministry's training clause by default) |
/// | `framework` | `min_amount`, `max_amount`, `expected_share`*, then as `cost` without its amount; `trigger_amount` defers the clause until so much is invoiced |
/// | `concession`, also said `two_phases` | the works as `cost` with `works_amount`*; then `operation_hours_per_year`* and `operation_effort_rate`*, or `operation_amount_per_year`*, `operation_labour_share`*, `operation_effort_rate`*, `operation_hourly_cost`*; `operation_years` |
/// | `share_out` | `total_hours`, `lots` of `weight` and `minimum` |
/// | `free` | `hours`, `reason` |
///
/// A `concession` adds `works_hours`, `operation_hours` (all the years) and
/// `operation_hours_per_year`; `hours` is the sum of the first two. A `framework` adds
/// `expected_amount`, `firm_hours`, `maximum_hours`, `hours_per_10000` and, with a trigger,
/// `trigger_amount` and `trigger_hours`.
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
        request.duration_months = lot.optional_whole("duration_months")?;
        let done = calibrate(&request, &assets()?.calibration).map_err(|error| refused(&lot, &error))?;
        total += done.hours;
        lots.push(calibrated(&done, language));
    }
    Ok(json!({ "lots": lots, "total_hours": hours(total) }))
}

/// By the path of the input in the document, down to its place in a list.
fn refused(lot: &Fields<'_>, error: &CalibrationError) -> OfficeError {
    let name = error.field.name();
    let path = match (error.field, error.index) {
        (CalibrationField::Weight | CalibrationField::Minimum, Some(n)) => format!("lots[{n}].{name}"),
        (CalibrationField::Table, Some(n)) => format!("{name}[{n}]"),
        _ => name.to_owned(),
    };
    OfficeError::Field { field: lot.path(&path), message: error.message() }
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
            if let Some(trigger) = framework.trigger_amount {
                object.insert("trigger_amount".into(), euros(trigger));
            }
            if let Some(due) = framework.trigger_hours {
                object.insert("trigger_hours".into(), hours(due));
            }
        }
        if let Some(phases) = c.phases {
            object.insert("works_hours".into(), hours(phases.works.central));
            object.insert("operation_hours".into(), hours(phases.operation.central));
            object.insert("operation_hours_per_year".into(), hours(phases.operation_per_year.central));
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
