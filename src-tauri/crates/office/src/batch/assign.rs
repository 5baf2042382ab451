//! The terminal's bare assignment: people, needs with seats, a score for each pair, without a dossier.

use super::fields::Fields;
use crate::error::OfficeError;
use clausier_domain::decimal::{self, DecimalError};
use clausier_domain::message::Message;
use clausier_domain::portfolio::{AssignError, MAX_ASSIGN, MAX_ASSIGN_SCORE, assign};
use serde_json::{Number, Value, json};

/// Decimals tried in turn, until every score is whole.
const SCALES: [u32; 7] = [0, 3, 6, 9, 12, 15, 17];

/// Gives each person of `{"people": N, "needs": [{"seats": k}], "scores": [[...]]}` at most one need, for the
/// largest total. `scores` has a row for each person and in it a number for each need, `null` where the pair is
/// forbidden; decimals count exactly, down to the seventeenth digit of the largest score. A seat stays empty rather
/// than cost.
///
/// # Errors
/// By the field that cannot be used (`scores[3][1]`).
pub fn assign_scores(input: &Value) -> Result<Value, OfficeError> {
    let fields = Fields::of(input, "")?;
    let people = usize::try_from(fields.whole("people")?).unwrap_or(usize::MAX);
    let needs = fields.list("needs")?;
    if people > MAX_ASSIGN || needs.len() > MAX_ASSIGN {
        let field = if people > MAX_ASSIGN { "people" } else { "needs" };
        return Err(OfficeError::Field { field: field.to_owned(), message: AssignError::TooMany.message() });
    }
    let mut seats = Vec::with_capacity(needs.len());
    for (n, need) in needs.iter().enumerate() {
        seats.push(Fields::of(need, &format!("needs[{n}]"))?.whole("seats")?);
    }
    let rows = rows(fields.list("scores")?, people, needs.len())?;
    let (scores, scale) = scaled(&rows)?;
    let found = assign(&scores, &seats).map_err(|error| refused(&error))?;
    Ok(json!({ "assignment": found.needs, "total": written(found.total, scale) }))
}

/// A row for each person, a score for each need.
fn rows(scores: &[Value], people: usize, needs: usize) -> Result<Vec<&[Value]>, OfficeError> {
    let uneven = |field: String, expected: usize, found: usize| OfficeError::Field {
        field,
        message: Message::new("portfolio-error-ragged").with("expected", expected).with("found", found),
    };
    if scores.len() != people {
        return Err(uneven("scores".to_owned(), people, scores.len()));
    }
    let mut rows = Vec::with_capacity(people);
    for (n, row) in scores.iter().enumerate() {
        let field = || format!("scores[{n}]");
        let row = row.as_array().ok_or_else(|| OfficeError::field(&field(), "error-list"))?;
        if row.len() != needs {
            return Err(uneven(field(), needs, row.len()));
        }
        rows.push(row.as_slice());
    }
    Ok(rows)
}

/// A row for each person, a score for each need; none is forbidden.
type Scores = Vec<Vec<Option<i64>>>;

/// The scores as integers, and with how many decimals: as few as keep every one whole, or as many as the largest
/// score leaves room for.
fn scaled(rows: &[&[Value]]) -> Result<(Scores, u32), OfficeError> {
    let mut fits = None;
    for scale in SCALES {
        match scaled_by(rows, |text| decimal::parse_exact(text, scale)) {
            Ok(scores) => return Ok((scores, scale)),
            Err((_, DecimalError::TooPrecise)) => fits = Some(scale),
            // With so many decimals another score leaves no room: the scale before is the finest.
            Err((_, DecimalError::OutOfRange)) if fits.is_some() => break,
            Err((field, fault)) => return Err(unreadable(&field, fault)),
        }
    }
    let mut scale = fits.unwrap_or_default();
    loop {
        match scaled_by(rows, |text| decimal::parse(text, scale)) {
            Ok(scores) => return Ok((scores, scale)),
            // What was too precise stood before what is too large.
            Err((_, DecimalError::OutOfRange)) if scale > 0 => scale -= 1,
            Err((field, fault)) => return Err(unreadable(&field, fault)),
        }
    }
}

fn unreadable(field: &str, fault: DecimalError) -> OfficeError {
    let key = if fault == DecimalError::OutOfRange { "portfolio-error-score" } else { "error-number" };
    OfficeError::field(field, key)
}

/// The scores as `read` reads their text, or the first that it cannot.
fn scaled_by(
    rows: &[&[Value]],
    read: impl Fn(&str) -> Result<i64, DecimalError>,
) -> Result<Vec<Vec<Option<i64>>>, (String, DecimalError)> {
    let number = |value: &Value| match value {
        Value::Null => Ok(None),
        Value::Number(number) => match read(&number.to_string())? {
            score if score.unsigned_abs() <= MAX_ASSIGN_SCORE.unsigned_abs() => Ok(Some(score)),
            _ => Err(DecimalError::OutOfRange),
        },
        _ => Err(DecimalError::Malformed),
    };
    let mut scores = Vec::with_capacity(rows.len());
    for (n, row) in rows.iter().enumerate() {
        let mut numbers = Vec::with_capacity(row.len());
        for (k, value) in row.iter().enumerate() {
            numbers.push(number(value).map_err(|fault| (format!("scores[{n}][{k}]"), fault))?);
        }
        scores.push(numbers);
    }
    Ok(scores)
}

/// A total in units of 10^-`scale` as JSON: the total of many scores may hold more digits than one.
fn written(total: i128, scale: u32) -> Value {
    let sign = if total < 0 { "-" } else { "" };
    let width = usize::try_from(scale).unwrap_or(0);
    let digits = format!("{:0>1$}", total.unsigned_abs(), width + 1);
    let (whole, fraction) = digits.split_at(digits.len() - width);
    let fraction = fraction.trim_end_matches('0');
    let point = if fraction.is_empty() { "" } else { "." };
    format!("{sign}{whole}{point}{fraction}").parse::<Number>().map_or(Value::Null, Value::Number)
}

fn refused(error: &AssignError) -> OfficeError {
    let field = match error {
        AssignError::TooMany => "scores".to_owned(),
        AssignError::Ragged { person, .. } => format!("scores[{person}]"),
        AssignError::Score { person, need } => format!("scores[{person}][{need}]"),
    };
    OfficeError::Field { field, message: error.message() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(input: Value) -> (String, String) {
        match assign_scores(&input) {
            Err(OfficeError::Field { field, message }) => (field, message.key),
            other => panic!("not refused by a field: {other:?}"),
        }
    }

    #[test]
    fn people_take_the_needs_of_the_largest_total() {
        let input = json!({
            "people": 3,
            "needs": [{ "seats": 1 }, { "seats": 2 }, { "seats": 0 }],
            "scores": [[5, 4, 100], [9, null, 100], [3, -1, 100]],
        });
        let found = assign_scores(&input).unwrap();
        assert_eq!(found, json!({ "assignment": [1, 0, null], "total": 13 }));
    }

    #[test]
    fn decimals_count_exactly() {
        let input = json!({
            "people": 2, "needs": [{ "seats": 1 }, { "seats": 1 }],
            "scores": [[0.1, 0.2], [0.300_000_001, 0.4]],
        });
        let found = assign_scores(&input).unwrap();
        assert_eq!(
            found.to_string(),
            r#"{"assignment":[1,0],"total":0.500000001}"#,
            "0.2 + 0.300000001 > 0.1 + 0.4"
        );
        let fine = json!({
            "people": 2, "needs": [{ "seats": 2 }],
            "scores": [[0.844_421_851_525_048_1], [0.000_123_456_789_012_345_67]],
        });
        let total = assign_scores(&fine).unwrap()["total"].as_f64().unwrap();
        assert!((total - 0.844_545_308_314_060_4).abs() < 1e-15, "as many digits as a float holds: {total}");
        let wide = json!({ "people": 2, "needs": [{ "seats": 2 }], "scores": [[1e15], [0.000_000_1]] });
        assert_eq!(
            assign_scores(&wide).unwrap()["assignment"],
            json!([0, 0]),
            "no room for seven decimals, said all the same"
        );
        let none = assign_scores(&json!({ "people": 0, "needs": [], "scores": [] })).unwrap();
        assert_eq!(none, json!({ "assignment": [], "total": 0 }));
    }

    #[test]
    fn what_cannot_be_read_is_refused_by_its_field() {
        let one = |people: Value, seats: Value, scores: Value| {
            let refused =
                refusal(json!({ "people": people, "needs": [{ "seats": seats }], "scores": scores }));
            format!("{} {}", refused.0, refused.1)
        };
        assert_eq!(one(json!(1), json!(-1), json!([[1]])), "needs[0].seats error-number");
        assert_eq!(one(json!(1), json!(1.5), json!([[1]])), "needs[0].seats error-number");
        assert_eq!(one(json!(1), json!(null), json!([[1]])), "needs[0].seats error-required");
        assert_eq!(one(json!(2), json!(1), json!([[1]])), "scores portfolio-error-ragged");
        assert_eq!(one(json!(1), json!(1), json!([[1, 2]])), "scores[0] portfolio-error-ragged");
        assert_eq!(one(json!(1), json!(1), json!([3])), "scores[0] error-list");
        assert_eq!(one(json!(1), json!(1), json!([["NaN"]])), "scores[0][0] error-number");
        assert_eq!(one(json!(1), json!(1), json!([[true]])), "scores[0][0] error-number");
        assert_eq!(one(json!(1), json!(1), json!([[1e30]])), "scores[0][0] portfolio-error-score");
        assert_eq!(one(json!(20_000), json!(1), json!([])), "people portfolio-error-too-many");
        assert_eq!(one(json!(-1), json!(1), json!([])), "people error-number");
    }
}
