//! The records of what companies and the office send each other.

use crate::record::record;
use chrono::NaiveDate;
use clausier_domain::quantity::{LotId, OrganisationId, YearMonth};

record!(
    /// A form as it was issued to a company.
    Form(RowId) in "form" {
        /// Its reference, printed on it.
        reference: String,
        /// The lot.
        lot: LotId,
        /// The company.
        organisation: OrganisationId,
        /// First month it asks for.
        first_month: YearMonth,
        /// Last month.
        last_month: YearMonth,
        /// Key of the seal, hexadecimal.
        secret: String,
        /// Keyed digest of every locked cell.
        seal: String,
        /// JSON of the lines and of every locked cell.
        content: String,
        /// When it was issued.
        issued_on: NaiveDate as "string",
        /// Last day its hours were taken.
        received_on: Option<NaiveDate> as "string | null",
        /// `issued`, `received` or `returned`.
        state: String,
    }
);
