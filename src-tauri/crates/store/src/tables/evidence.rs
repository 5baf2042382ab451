//! The records of what was seen, and of the documents that speak of it.

use crate::record::record;
use chrono::NaiveDate;
use clausier_domain::quantity::{
    CalibrationId, ContractId, Hours, LotId, OrganisationId, PersonId, PlacementId, YearMonth,
};

record!(
    /// A proof seen: the fact, never the document.
    Evidence(RowId) in "evidence" {
        /// Code of its kind, as in the rules.
        kind: String,
        /// The lot.
        lot: Option<LotId>,
        /// The company.
        organisation: Option<OrganisationId>,
        /// The placement; none when it holds for all those of the lot and the company.
        placement: Option<PlacementId>,
        /// First month it speaks of.
        first_month: Option<YearMonth>,
        /// Last month it speaks of.
        last_month: Option<YearMonth>,
        /// When it was seen.
        seen_on: NaiveDate as "string",
        /// By whom.
        seen_by: String,
        /// Name of the file, without its folder; empty when there is none.
        file_name: String,
        /// SHA-256 of the file, hexadecimal; empty when there is none.
        digest: String,
        /// In words.
        note: String,
    }
);

record!(
    /// A document that was produced.
    Produced(RowId) in "produced" {
        /// The contract, when it is about one.
        contract: Option<ContractId>,
        /// The calibration it speaks of.
        calibration: Option<CalibrationId>,
        /// `note`, `clause`, `attestation`, `interim`, `final`, `statement` or `control`.
        kind: String,
        /// `pdf`, `word` or `text`.
        format: String,
        /// Name of the file, without its folder.
        file_name: String,
        /// Version of the calibration, or how many of the kind there were.
        version: i64 as "number",
        /// Hours written in it.
        hours: Hours,
        /// When.
        produced_on: NaiveDate as "string",
        /// The lot, when it is about one.
        lot: Option<LotId>,
        /// The company of a statement, the buyer of a control pack.
        organisation: Option<OrganisationId>,
        /// The person of a control pack.
        person: Option<PersonId>,
        /// First month of a statement.
        first_month: Option<YearMonth>,
        /// Last month of a statement.
        last_month: Option<YearMonth>,
    }
);
