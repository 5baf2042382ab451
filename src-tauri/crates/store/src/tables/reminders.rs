//! The records of reminders: the ladders in force, and which exchanges were steps of one.

use crate::record::record;
use clausier_domain::quantity::{ContactId, ContractId, RowId};

record!(
    /// The steps of a reminder as the office, or one of its contracts, has them.
    OwnLadder(RowId) in "ladder" {
        /// The contract; none for the office's own.
        contract: Option<ContractId>,
        /// JSON of the steps.
        content: String,
        /// Where it is written.
        source: String,
    }
);

record!(
    /// An exchange of the log that was a step of a ladder.
    ReminderStep(RowId) in "reminder_step" {
        /// The exchange.
        contact: ContactId,
        /// `hours`, `behind` or `form`.
        cause: String,
        /// `mail`, `call`, `letter` or `formal_notice`.
        kind: String,
        /// The form that is asked for.
        form: Option<RowId>,
    }
);
