//! From a line as typed to the question put to the domain: each method reads its own inputs.

use super::profiles::LabourProfile;
use crate::error::OfficeError;
use crate::view::calibrate::LineInput;
use crate::view::studio::{MethodInputs, MethodResult};
use clausier_domain::calibration::{
    BandTable, Calibrated, CalibrationError, CalibrationField, CalibrationInputs, CostBasis, HourlyCost,
    OperationPhase, Ratio, Spread, ValueOrigin, ValueOrigins, WorksPhase, YearOfOperation,
};
use clausier_domain::quantity::{BasisPoints, Cents, Hours};

/// The methods a lot can be counted by; the first one is that of a new lot.
pub(super) const METHODS: &[&str] =
    &["cost", "share_of_hours", "cleaning_transfer", "bands", "framework", "two_phases", "free"];
/// Highest number of hours taken as meant for one lot.
const MOST_HOURS: Hours = Hours::whole(5_000_000);
/// Longest reason.
const REASON: usize = 1_000;

/// The method of a line; a line that does not say is counted by its cost.
pub(super) fn method_of(typed: &LineInput) -> &str {
    if typed.method.is_empty() { METHODS[0] } else { &typed.method }
}

/// Fluent key of the name of a method.
pub(super) fn method_key(method: &str) -> String {
    format!("line-method-{}", method.replace('_', "-"))
}

/// Refuses what no method can use, by its field.
pub(super) fn check_line(typed: &LineInput) -> Result<(), OfficeError> {
    if !METHODS.contains(&method_of(typed)) {
        return Err(OfficeError::field("method", "error-method"));
    }
    let share = BasisPoints::ZERO..=BasisPoints::ONE;
    let inputs = &typed.inputs;
    for (field, rate) in [
        ("effort", Some(typed.effort)),
        ("labour_share", typed.labour_share),
        ("expected_share", inputs.expected_share),
        ("operation_effort", inputs.operation_effort),
    ] {
        if rate.is_some_and(|r| !share.contains(&r)) {
            return Err(OfficeError::field(field, "error-rate"));
        }
    }
    for (field, amount) in [
        ("amount", typed.amount),
        ("min_amount", inputs.min_amount),
        ("trigger_amount", inputs.trigger_amount),
    ] {
        if amount.is_some_and(|a| a < Cents::ZERO) {
            return Err(OfficeError::field(field, "error-negative"));
        }
    }
    for (field, cost) in [("hourly_cost", typed.hourly_cost), ("hourly_turnover", inputs.hourly_turnover)] {
        if cost.is_some_and(|c| c <= Cents::ZERO || c > Cents::euros(1_000)) {
            return Err(OfficeError::field(field, "error-hourly-cost"));
        }
    }
    for (field, hours) in [("kept", typed.kept), ("free_hours", inputs.free_hours)] {
        if hours.is_some_and(|h| h < Hours::ZERO || h > MOST_HOURS) {
            return Err(OfficeError::field(field, "error-hours-absurd"));
        }
    }
    for (field, hours) in [
        ("total_hours", inputs.total_hours),
        ("transferred_hours", inputs.transferred_hours),
        ("operation_hours", inputs.operation_hours),
    ] {
        if hours.is_some_and(|h| h < Hours::ZERO) {
            return Err(OfficeError::field(field, "error-negative"));
        }
    }
    crate::input::words("reason", &inputs.reason, REASON)?;
    Ok(())
}

/// The inputs as they are stored: nothing when no method but the cost method was ever filled in.
pub(super) fn stored(inputs: &MethodInputs) -> String {
    if *inputs == MethodInputs::default() {
        return String::new();
    }
    serde_json::to_string(inputs).unwrap_or_default()
}

/// The question put to the domain.
pub(super) enum Asked {
    /// All is there.
    Whole(CalibrationInputs),
    /// What is missing.
    Missing(Vec<CalibrationField>),
}

/// Collects what is missing, in the order it is asked for.
#[derive(Default)]
struct Needs(Vec<CalibrationField>);

impl Needs {
    fn need<T>(&mut self, field: CalibrationField, value: Option<T>) -> Option<T> {
        if value.is_none() {
            self.0.push(field);
        }
        value
    }

    /// Labour share, effort and hourly cost. A typed figure replaces the centre; the profile still says between
    /// what and what it may lie.
    fn basis(&mut self, typed: &LineInput, profile: Option<&LabourProfile>) -> Option<CostBasis> {
        let share = match typed.labour_share {
            Some(share) => {
                let scaled = |bound: BasisPoints, centre: BasisPoints| {
                    share.scaled(bound.get(), centre.get()).min(BasisPoints::ONE)
                };
                Some(around(share, profile.map(|p| p.labour_share), scaled))
            }
            None => profile.map(|p| p.labour_share),
        };
        let cost = match typed.hourly_cost {
            Some(cost) => {
                let scaled = |bound: Cents, centre: Cents| cost.scaled(bound.get(), centre.get());
                Some(around(cost, profile.map(|p| p.hourly_cost), scaled))
            }
            None => profile.map(|p| p.hourly_cost),
        };
        let share = self.need(CalibrationField::LabourShare, share);
        let cost = self.need(CalibrationField::HourlyCost, cost);
        Some(CostBasis {
            labour_share: share?.map(Ratio::from),
            effort_rate: Spread::sure(Ratio::from(typed.effort)),
            hourly_cost: cost?.map(HourlyCost::from),
        })
    }
}

/// Bounds of a typed figure: as wide around it, in proportion, as the profile's are around its own centre, so
/// that what was typed stays in the middle of what is likely.
fn around<T: Copy + Ord>(typed: T, profile: Option<Spread<T>>, scaled: impl Fn(T, T) -> T) -> Spread<T> {
    profile.map_or(Spread::sure(typed), |p| Spread {
        low: scaled(p.low, p.central).min(typed),
        central: typed,
        high: scaled(p.high, p.central).max(typed),
    })
}

/// The domain's question for a line.
pub(super) fn asked(typed: &LineInput, profile: Option<&LabourProfile>, bands: Option<&BandTable>) -> Asked {
    let mut needs = Needs::default();
    match inputs_of(typed, profile, bands, &mut needs) {
        Some(inputs) => Asked::Whole(inputs),
        None => Asked::Missing(needs.0),
    }
}

fn inputs_of(
    typed: &LineInput,
    profile: Option<&LabourProfile>,
    bands: Option<&BandTable>,
    needs: &mut Needs,
) -> Option<CalibrationInputs> {
    let more = &typed.inputs;
    let effort = Spread::sure(Ratio::from(typed.effort));
    match method_of(typed) {
        "share_of_hours" => Some(CalibrationInputs::ShareOfHours {
            total_hours: Spread::sure(needs.need(CalibrationField::TotalHours, more.total_hours)?),
            effort_rate: effort,
        }),
        "cleaning_transfer" => {
            let amount = needs.need(CalibrationField::Amount, typed.amount);
            let months = needs.need(CalibrationField::Months, more.months);
            let transferred = needs.need(CalibrationField::TransferredMonthlyHours, more.transferred_hours);
            Some(CalibrationInputs::CleaningTransfer {
                amount: Spread::sure(amount?),
                months: months?,
                transferred_monthly_hours: transferred?,
                effort_rate: effort,
                hourly_turnover: more.hourly_turnover.map(HourlyCost::from),
            })
        }
        "bands" => Some(CalibrationInputs::Bands {
            amount: needs.need(CalibrationField::Amount, typed.amount)?,
            table: bands.cloned(),
        }),
        "framework" => {
            let amount = needs.need(CalibrationField::MaxAmount, typed.amount);
            let basis = needs.basis(typed, profile);
            Some(CalibrationInputs::Framework {
                min_amount: more.min_amount.unwrap_or_default(),
                max_amount: amount?,
                expected_share: Spread::sure(more.expected_share.map_or(Ratio::ONE, Ratio::from)),
                basis: basis?,
                trigger_amount: more.trigger_amount,
            })
        }
        "two_phases" => {
            let amount = needs.need(CalibrationField::WorksAmount, typed.amount);
            let basis = needs.basis(typed, profile);
            let hours = needs.need(CalibrationField::OperationHoursPerYear, more.operation_hours);
            let rate = needs.need(CalibrationField::OperationEffortRate, more.operation_effort);
            let years = needs.need(CalibrationField::OperationYears, more.operation_years);
            Some(CalibrationInputs::TwoPhases {
                works: WorksPhase { amount: Spread::sure(amount?), basis: basis? },
                operation: OperationPhase {
                    year: YearOfOperation::Hours {
                        yearly_hours: Spread::sure(hours?),
                        effort_rate: Spread::sure(Ratio::from(rate?)),
                    },
                    years: years?,
                },
            })
        }
        "free" => Some(CalibrationInputs::Free {
            hours: needs.need(CalibrationField::Hours, more.free_hours)?,
            reason: more.reason.trim().to_owned(),
        }),
        _ => {
            let amount = needs.need(CalibrationField::Amount, typed.amount);
            let basis = needs.basis(typed, profile);
            Some(CalibrationInputs::Cost { amount: Spread::sure(amount?), basis: basis? })
        }
    }
}

/// Where the inputs that were not typed come from.
pub(super) fn origins(typed: &LineInput) -> ValueOrigins {
    let from = |typed: bool, other| if typed { ValueOrigin::Typed } else { other };
    [
        (CalibrationField::LabourShare, from(typed.labour_share.is_some(), ValueOrigin::Profile)),
        (CalibrationField::HourlyCost, from(typed.hourly_cost.is_some(), ValueOrigin::Profile)),
        (CalibrationField::ExpectedShare, from(typed.inputs.expected_share.is_some(), ValueOrigin::Rule)),
        (CalibrationField::MinAmount, from(typed.inputs.min_amount.is_some(), ValueOrigin::Rule)),
    ]
    .into()
}

/// What a method gives besides its hours.
pub(super) fn result_of(done: &Calibrated) -> MethodResult {
    MethodResult {
        firm: done.framework.map(|f| f.firm_hours),
        maximum: done.framework.map(|f| f.maximum_hours),
        per_10_000: done.framework.map(|f| f.hours_per_10_000),
        works: done.phases.map(|p| p.works.central),
        operation: done.phases.map(|p| p.operation.central),
        stay_months: done.stay_months,
        potential: done.potential.map(Ratio::shown),
    }
}

/// A refusal of the domain, by the field of the line it was typed in.
pub(super) fn refused(error: CalibrationError) -> OfficeError {
    let field = match error.field {
        CalibrationField::EffortRate => "effort",
        CalibrationField::MaxAmount | CalibrationField::WorksAmount => "amount",
        CalibrationField::TransferredMonthlyHours => "transferred_hours",
        CalibrationField::OperationHoursPerYear => "operation_hours",
        CalibrationField::OperationEffortRate => "operation_effort",
        CalibrationField::Hours => "free_hours",
        other => other.name(),
    };
    OfficeError::Field { field: field.to_owned(), message: error.message() }
}
