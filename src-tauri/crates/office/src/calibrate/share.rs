//! A total of hours shared over the lots of a tender, exactly.

use super::contract_of;
use super::edit::typed_again;
use super::line::{Computed, computed, settled};
use super::practice::Practice;
use super::work::{Work, chosen};
use crate::assets::assets;
use crate::error::OfficeError;
use crate::session::Desk;
use crate::view::Saved;
use crate::view::studio::ShareTotal;
use clausier_domain::calibration::{CalibrationError, CalibrationField, LotShare, share_out};
use clausier_domain::message::Message;
use clausier_domain::quantity::Hours;

/// Largest total taken as meant.
const MOST: Hours = Hours::whole(5_000_000);

/// Shares a total over the lots of a tender by weight: the hours to write sum to it exactly. A lot whose part
/// would stay under the minimum gets none, and leaves its part to the others.
///
/// # Errors
/// By the field: a total that is not positive or is absurd, an unknown weight or one that no lot has, a minimum
/// that no lot reaches; or when there is no lot.
pub fn share_total(desk: &Desk<'_>, edit: ShareTotal) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let contract = contract_of(&ledger, edit.contract)?.clone();
    if edit.total <= Hours::ZERO || edit.total > MOST {
        return Err(OfficeError::field("total", "error-hours-absurd"));
    }
    if edit.minimum < Hours::ZERO {
        return Err(OfficeError::field("minimum", "error-negative"));
    }
    let weight: fn(&Computed) -> i64 = match edit.weight.as_str() {
        "amount" => |l| l.view.amount.unwrap_or_default().get(),
        "labour" => |l| l.labour.unwrap_or_default().get(),
        "hours" => |l| l.hours.unwrap_or_default().get(),
        _ => return Err(OfficeError::field("weight", "error-share-weight")),
    };
    let lines = computed(&ledger, &contract, chosen(&ledger, contract.id))?;
    if lines.is_empty() {
        return Err(OfficeError::refused("error-calibration-incomplete"));
    }
    let weights: Vec<i64> = lines.iter().map(weight).collect();
    let parts = parts(edit.total, &weights, edit.minimum, assets()?.calibration.rounding_step)?;
    let message = Message::new("journal-shared")
        .with("title", contract.title.as_str())
        .with("hours", edit.total)
        .with("count", parts.iter().filter(|p| !p.is_zero()).count());
    let mut views = Vec::with_capacity(parts.len());
    for (line, part) in lines.into_iter().zip(parts) {
        let mut typed = typed_again(&contract, line.view);
        typed.kept = Some(part);
        views.push(settled(Practice::today(&ledger), &contract, 0, typed)?.view);
    }
    let language = desk.session.language();
    desk.save(message, |tx| {
        let work = Work::open(tx, &ledger, &contract, language)?;
        for view in &views {
            work.write(tx, view)?;
        }
        Ok(contract.id.0)
    })
}

/// The part of each lot; the smallest one under the minimum leaves first, one at a time, so that no lot leaves
/// for hours that another one would have given it.
fn parts(total: Hours, weights: &[i64], minimum: Hours, step: Hours) -> Result<Vec<Hours>, OfficeError> {
    // Readable figures when the total allows it: in tens, else in whole hours, else as it is.
    let unit = [step, Hours::whole(1)].into_iter().find(|u| u.get() > 0 && total.get() % u.get() == 0);
    let unit = unit.unwrap_or(Hours::new(1));
    let mut weights = weights.to_vec();
    loop {
        let lots: Vec<LotShare> =
            weights.iter().map(|weight| LotShare { weight: *weight, minimum: Hours::ZERO }).collect();
        let parts = share_out(total, &lots, unit).map_err(refused)?;
        let small = parts.iter().zip(&weights).enumerate().filter(|(_, (p, w))| **w > 0 && **p < minimum);
        let Some((smallest, _)) = small.min_by_key(|(place, (part, _))| (**part, std::cmp::Reverse(*place)))
        else {
            return Ok(parts);
        };
        weights[smallest] = 0;
        if weights.iter().all(|weight| *weight == 0) {
            return Err(OfficeError::field("minimum", "error-share-minimum"));
        }
    }
}

fn refused(error: CalibrationError) -> OfficeError {
    let field = match error.field {
        CalibrationField::TotalHours => "total",
        other => other.name(),
    };
    OfficeError::Field { field: field.to_owned(), message: error.message() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn parts_sum_to_the_total_and_none_stays_under_the_minimum(
            total in 1i64..10_000_000,
            weights in prop::collection::vec(0i64..1_000_000, 1..40),
            minimum in 0i64..100_000,
        ) {
            let (total, minimum) = (Hours::new(total), Hours::new(minimum));
            match parts(total, &weights, minimum, Hours::whole(10)) {
                Ok(parts) => {
                    prop_assert_eq!(parts.iter().sum::<Hours>(), total);
                    prop_assert!(parts.iter().all(|p| p.is_zero() || *p >= minimum));
                    prop_assert!(parts.iter().zip(&weights).all(|(p, w)| p.is_zero() || *w > 0));
                }
                Err(OfficeError::Field { field, .. }) => prop_assert!(
                    field == "minimum" && total < minimum || field == "weight" && weights.iter().all(|w| *w == 0)
                ),
                Err(other) => prop_assert!(false, "{other}"),
            }
        }
    }
}
