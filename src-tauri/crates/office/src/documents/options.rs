//! What is written in the documents of a tender besides its lots: penalties, reporting, modalities.

use super::facts::MODALITIES;
use crate::error::OfficeError;
use crate::session::Desk;
use crate::view::Saved;
use crate::view::documents::{DocumentOptions, PenaltyInput, ReportingInput};
use clausier_domain::message::Message;
use clausier_domain::quantity::{BasisPoints, Cents, ContractId, RowId};
use clausier_store::tables::{Contract, Tender};

/// Highest amount of one hour or of one day of delay taken as meant.
const HIGHEST: Cents = Cents::euros(10_000);
/// Highest multiple taken as meant, hundredths.
const HIGHEST_MULTIPLE: u32 = 2_000;
/// Highest hourly base taken as meant.
const HIGHEST_BASE: Cents = Cents::euros(500);

/// Changes them.
///
/// # Errors
/// By the field that is missing or absurd.
pub fn save_document_options(desk: &Desk<'_>, edit: DocumentOptions) -> Result<Saved, OfficeError> {
    let penalty = checked_penalty(edit.penalty, Bases::Written)?;
    let reporting = checked_reporting(edit.reporting)?;
    let contract = desk.store.read(|read| read.find::<Contract>(edit.contract).map_err(OfficeError::from))?;
    let contract = contract.ok_or_else(|| OfficeError::refused("error-not-found"))?;
    let json = |value: serde_json::Result<String>| value.map_err(|e| OfficeError::Input(e.to_string()));
    let (penalty, reporting) =
        (json(serde_json::to_string(&penalty))?, json(serde_json::to_string(&reporting))?);
    desk.save(Message::new("journal-document-options").with("title", contract.title.as_str()), |tx| {
        let known = tx.read().with::<Tender>("contract", edit.contract)?.pop();
        let mut tender = known.unwrap_or_else(|| no_options(contract.id));
        tender.penalty = penalty;
        tender.reporting = reporting;
        tx.save(&mut tender)?;
        Ok(edit.contract)
    })
}

/// A contract of which nothing was chosen yet.
pub(crate) fn no_options(contract: ContractId) -> Tender {
    Tender {
        id: RowId(0),
        contract,
        ccag: String::new(),
        defence: false,
        device: String::new(),
        reserved: String::new(),
        penalty: String::new(),
        reporting: String::new(),
    }
}

/// The minimum wage or the ceiling that a multiple is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bases {
    /// Written in the contract's documents.
    Written,
    /// May be left to the one in force on the day of the computation.
    InForce,
}

/// What the rule needs is there, what it does not need is left out.
pub(crate) fn checked_penalty(typed: PenaltyInput, bases: Bases) -> Result<PenaltyInput, OfficeError> {
    let amount = |field: &str, value: Option<Cents>, most: Cents| match value {
        None => Err(OfficeError::field(field, "error-required")),
        Some(value) if value <= Cents::ZERO || value > most => {
            Err(OfficeError::field(field, "error-document-amount"))
        }
        Some(value) => Ok(Some(value)),
    };
    let (mut per_hour, mut multiple, mut base) = (None, None, None);
    match typed.rule.as_str() {
        "" => {}
        "per_hour" => per_hour = amount("per_hour", typed.per_hour, HIGHEST)?,
        "smic_multiple" | "phss_multiple" => {
            multiple = match typed.multiple {
                None => return Err(OfficeError::field("multiple", "error-required")),
                Some(0) => return Err(OfficeError::field("multiple", "error-document-multiple")),
                Some(m) if m > HIGHEST_MULTIPLE => {
                    return Err(OfficeError::field("multiple", "error-document-multiple"));
                }
                chosen => chosen,
            };
            base = match (typed.base, bases) {
                (None, Bases::InForce) => None,
                (typed, _) => amount("base", typed, HIGHEST_BASE)?,
            };
        }
        _ => return Err(OfficeError::field("rule", "error-document-rule")),
    }
    let per_late_day = match typed.per_late_day {
        None | Some(Cents::ZERO) => None,
        late => amount("per_late_day", late, HIGHEST)?,
    };
    if typed.cap.is_some_and(|cap| cap <= BasisPoints::ZERO || cap > BasisPoints::ONE) {
        return Err(OfficeError::field("cap", "error-rate"));
    }
    let (late_in, cap) = (typed.late_in, typed.cap);
    Ok(PenaltyInput { rule: typed.rule, per_hour, multiple, base, per_late_day, late_in, cap })
}

fn checked_reporting(typed: ReportingInput) -> Result<ReportingInput, OfficeError> {
    if !matches!(typed.rhythm.as_str(), "monthly" | "quarterly") {
        return Err(OfficeError::field("rhythm", "error-document-rhythm"));
    }
    if !(1..=28).contains(&typed.day) {
        return Err(OfficeError::field("day", "error-document-day"));
    }
    if typed.modalities.iter().any(|m| !MODALITIES.contains(&m.as_str())) {
        return Err(OfficeError::field("modalities", "error-document-modality"));
    }
    if typed.modalities.is_empty() {
        return Err(OfficeError::field("modalities", "error-document-modality-none"));
    }
    // Kept in the order they are written, each once.
    let chosen = MODALITIES.iter().filter(|code| typed.modalities.iter().any(|m| m == *code));
    Ok(ReportingInput { modalities: chosen.map(|code| (*code).to_owned()).collect(), ..typed })
}
