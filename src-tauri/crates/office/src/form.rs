//! Duty 3: the form that a company fills in without an account: written, read back, checked, answered.
//!
//! The dossier keeps what it issued: what every locked cell said and the key of its seal. A cell that changed is
//! named; nobody is ever created from a free line.

mod answer;
mod issue;
mod receive;

pub use issue::{forms, write_form, write_form_at};
pub use receive::{apply_form, read_form};

use crate::assets::assets;
use crate::error::OfficeError;
use crate::input;
use crate::ledger::Ledger;
use crate::view::form::FormLine;
use clausier_domain::quantity::YearMonth;
use clausier_exchange::form::FormLimits;
use clausier_store::tables::Form;

/// A form, as a list shows it.
fn line(ledger: &Ledger, form: &Form) -> FormLine {
    FormLine {
        id: form.id.0,
        reference: form.reference.clone(),
        company: ledger.organisation_name(form.organisation),
        from: form.first_month,
        to: form.last_month,
        issued_on: input::iso(form.issued_on),
        received_on: input::optional_iso(form.received_on),
        state: form.state.clone(),
    }
}

/// What hours a form may declare today.
fn limits(ledger: &Ledger) -> Result<FormLimits, OfficeError> {
    let counting = &assets()?.execution.counting;
    Ok(FormLimits {
        ceiling: counting.monthly_refused.value,
        warning: counting.monthly_warned.value,
        last_month: YearMonth::of(ledger.today),
    })
}
