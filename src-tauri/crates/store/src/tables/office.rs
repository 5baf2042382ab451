//! The records of the office's own work: exchanges, points put off, settings.

use crate::record::record;
use chrono::NaiveDate;
use clausier_domain::quantity::{Hours, LotId, OrganisationId, PersonId, PlacementId, YearMonth};
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
        /// Why it was put off.
        reason: String,
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

record!(
    /// What words of a source mean; without a target, none of ours.
    Recognised(RowId) in "recognised" {
        /// `person`, `lot` or `placement`.
        kind: String,
        /// The words, folded.
        words: String,
        /// The company, folded, else what the headings of the file are known by.
        source: String,
        /// Who.
        person: Option<PersonId>,
        /// Which lot.
        lot: Option<LotId>,
        /// Which post of a person.
        placement: Option<PlacementId>,
        /// When it was decided.
        decided_on: NaiveDate as "string",
    }
);

record!(
    /// A part of a month as a file gave it.
    HourPart(RowId) in "hour_part" {
        /// The placement.
        placement: PlacementId,
        /// The month.
        month: YearMonth,
        /// A day, or two days parted by `/`.
        part: String,
        /// Hours.
        hours: Hours,
        /// File name and cell.
        source: String,
        /// Hours of training, included in `hours`.
        training: Hours,
        /// Hours of paid leave, included in `hours`.
        leave: Hours,
        /// Overtime, included in `hours`.
        overtime: Hours,
    }
);
