//! Honest bands: what the hours come to when every uncertain input is drawn between its bounds.
//!
//! Each input follows its own triangular distribution from its low to its high bound, its peak at
//! the central value, **independently** of the others and of the other lots. Independence makes
//! the band of the total narrower than the sum of the lots' bands: errors compensate. An error
//! common to all lots (an office that always overrates the labour share) is not in it; what moves
//! the total all at once is what [`super::total_drivers`] shows.
//!
//! Integers only: a triangular value is drawn as the larger of two uniform ones, on the side of
//! the peak that a third one chooses. The generator is xoshiro256++ and each lot has its own
//! stream: the same seed gives the same figures for ever, and changing a lot leaves the draws of
//! the others as they were.

use super::MAX_LOTS;
use super::error::{CalibrationError, CalibrationFault, CalibrationField};
use super::inputs::CalibrationInputs;
use super::number::Spread;
use super::rules::CalibrationRules;
use crate::quantity::{Hours, div_round};
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Draws that give percentiles steady to about one percent.
pub const USUAL_DRAWS: u32 = 10_000;
/// Most draws taken.
pub const MAX_DRAWS: u32 = 100_000;

/// Where the simulated hours lie.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HoursBand {
    /// One draw in ten gives these hours or fewer.
    pub p10: Hours,
    /// One draw in two.
    pub p50: Hours,
    /// Nine draws in ten.
    pub p90: Hours,
    /// Mean of the draws.
    pub mean: Hours,
}

/// The result of a simulation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Simulation {
    /// The lots, in the order given.
    pub lots: Vec<HoursBand>,
    /// Their total. Its percentiles are not the sums of the lots' ones.
    pub total: HoursBand,
    /// Draws made.
    pub draws: u32,
}

/// Draws the hours of the lots `draws` times (from 1 to [`MAX_DRAWS`]; [`USUAL_DRAWS`] is enough).
/// `seed` chooses the draws: the same one gives the same result.
///
/// # Errors
/// [`CalibrationError`] on the number of draws or lots, or on the first input that cannot be used.
pub fn simulate(
    lots: &[CalibrationInputs],
    rules: &CalibrationRules,
    seed: u64,
    draws: u32,
) -> Result<Simulation, CalibrationError> {
    rules.validate()?;
    if draws == 0 {
        return Err(CalibrationError::new(CalibrationField::Draws, CalibrationFault::Zero));
    }
    if draws > MAX_DRAWS {
        return Err(CalibrationError::new(CalibrationField::Draws, CalibrationFault::TooLarge));
    }
    if lots.len() > MAX_LOTS {
        return Err(CalibrationError::new(CalibrationField::Lots, CalibrationFault::TooLarge));
    }
    let count = usize::try_from(draws).unwrap_or(usize::MAX);
    let mut stream = Xoshiro256PlusPlus::seed_from_u64(seed);
    let mut totals = vec![Hours::ZERO; count];
    let mut drawn = vec![Hours::ZERO; count];
    let mut bands = Vec::with_capacity(lots.len());
    for lot in lots {
        lot.validate()?;
        draw_lot(&lot.resolved(rules), &mut stream.clone(), &mut drawn)?;
        // The next lot starts 2^128 draws further: streams never meet.
        stream.jump();
        for (total, hours) in totals.iter_mut().zip(&drawn) {
            *total += *hours;
        }
        bands.push(band(&mut drawn));
    }
    Ok(Simulation { lots: bands, total: band(&mut totals), draws })
}

fn draw_lot(
    lot: &CalibrationInputs,
    random: &mut impl Rng,
    drawn: &mut [Hours],
) -> Result<(), CalibrationError> {
    let factors = lot.factors();
    if factors.iter().all(|factor| factor.bounds.low == factor.bounds.high) {
        drawn.fill(lot.central_hours(&factors)?);
        return Ok(());
    }
    let mut values = vec![0; factors.len()];
    for hours in drawn {
        for (value, factor) in values.iter_mut().zip(&factors) {
            *value = triangular(&factor.bounds, random);
        }
        *hours = lot.hours_at(&values)?;
    }
    Ok(())
}

/// A value of the triangular distribution. With the chance of the part below the peak, the value
/// lies there, as far up as the larger of two uniform draws; otherwise above the peak, as far down.
pub(super) fn triangular(bounds: &Spread<i64>, random: &mut impl Rng) -> i64 {
    let (below, above) = (bounds.central - bounds.low, bounds.high - bounds.central);
    if below == 0 && above == 0 {
        return bounds.central;
    }
    let side = scaled(random.next_u64() >> 32, below + above);
    let pair = random.next_u64();
    let larger = (pair >> 32).max(pair & u64::from(u32::MAX));
    if side < below { bounds.low + scaled(larger, below) } else { bounds.high - scaled(larger, above) }
}

/// `length` x `part` / 2^32, for a 32-bit part: from zero to `length`, without it.
fn scaled(part: u64, length: i64) -> i64 {
    i64::try_from((i128::from(length) * i128::from(part)) >> 32).unwrap_or(length)
}

/// Percentiles by the nearest rank: an hour count that was really drawn.
fn band(drawn: &mut [Hours]) -> HoursBand {
    let count = drawn.len();
    let sum: i128 = drawn.iter().map(|hours| i128::from(hours.get())).sum();
    let mut rank = |percent: usize| {
        let place = (count * percent).div_ceil(100).saturating_sub(1);
        *drawn.select_nth_unstable(place).1
    };
    HoursBand {
        p10: rank(10),
        p50: rank(50),
        p90: rank(90),
        mean: Hours::new(div_round(sum, i128::try_from(count).unwrap_or(0)).unwrap_or(0)),
    }
}
