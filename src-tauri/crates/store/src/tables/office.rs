//! The records of the office's own work: exchanges, points put off, settings.

use crate::record::record;
use chrono::NaiveDate;
use clausier_domain::quantity::{LotId, OrganisationId, PersonId, YearMonth};
use clausier_domain::vocabulary::ContactKind;

record!(
    /// An exchange with a company or a person.
    Contact(ContactId) in "contact" {
        /// The lot.
        lot: Option<LotId>,
        /// The company.
        organisation: Option<OrganisationId>,
        /// The person.
        person: Option<PersonId>,
        /// When.
        on_date: NaiveDate as "string",
        /// Kind.
        kind: ContactKind,
        /// The month a reminder speaks of.
        month: Option<YearMonth>,
        /// What was said.
        text: String,
    }
);

record!(
    /// A point of the home screen put off, or filed as done.
    Postponed(RowId) in "postponed" {
        /// Key of the alert.
        alert: String,
        /// Shown again from this day; none when done.
        until: Option<NaiveDate> as "string | null",
        /// When it was filed as done.
        done_on: Option<NaiveDate> as "string | null",
    }
);

record!(
    /// A setting of the office.
    Setting(RowId) in "setting" {
        /// Name.
        name: String,
        /// Value, in the setting's own format.
        value: String,
    }
);
