//! The records of the calibration studio and of the purchasing plan.

use crate::record::record;
use chrono::NaiveDate;
use clausier_domain::quantity::{
    BasisPoints, CalibrationId, Cents, ContractId, Hours, LotId, OrganisationId, RowId, YearMonth,
};
use clausier_domain::vocabulary::ContractKind;

record!(
    /// What the studio knows of a contract in study.
    Tender(RowId) in "tender" {
        /// The contract.
        contract: ContractId,
        /// General conditions it refers to: `works`, `supplies`, `intellectual`, `digital`, `industrial`,
        /// `project_management`, or empty for none.
        ccag: String,
        /// A defence or security contract.
        defence: bool,
        /// The device the facilitator retained; empty when not decided.
        device: String,
        /// Kinds of reservation, joined by commas.
        reserved: String,
        /// The penalty rule written in the contract, JSON; empty when not written.
        penalty: String,
        /// The reporting calendar, JSON; empty for the usual one.
        reporting: String,
    }
);

record!(
    /// A departure from the duty to set a social condition.
    Derogation(RowId) in "derogation" {
        /// The contract.
        contract: ContractId,
        /// The case of the law.
        code: String,
        /// Why, in writing.
        reason: String,
        /// Who decided.
        decided_by: String,
        /// When.
        decided_on: NaiveDate as "string",
    }
);

record!(
    /// What a buyer decided for itself, beyond the law.
    BuyerPolicy(RowId) in "buyer_policy" {
        /// The buyer.
        organisation: OrganisationId,
        /// Amount from which it wants a social condition.
        threshold: Option<Cents>,
        /// Its purchases of a year, for the SPASER.
        yearly_purchases: Option<Cents>,
        /// In words.
        note: String,
    }
);

record!(
    /// The office's own labour profile of a trade.
    Profile(RowId) in "profile" {
        /// Trade code.
        trade: String,
        /// Labour share, low.
        share_low: BasisPoints,
        /// Labour share, central.
        share_central: BasisPoints,
        /// Labour share, high.
        share_high: BasisPoints,
        /// Hourly cost, low.
        cost_low: Cents,
        /// Hourly cost, central.
        cost_central: Cents,
        /// Hourly cost, high.
        cost_high: Cents,
        /// Where the office takes it from.
        source: String,
        /// When it was last changed.
        changed_on: NaiveDate as "string",
    }
);

record!(
    /// Posts an integration structure can fill in a trade, between two months, both included.
    Capacity(RowId) in "capacity" {
        /// The structure.
        organisation: OrganisationId,
        /// Trade code; empty for any trade.
        trade: String,
        /// Full-time posts.
        posts: i64 as "number",
        /// First month.
        from_month: YearMonth,
        /// Last month.
        to_month: YearMonth,
    }
);

record!(
    /// A scenario of the hours of each lot of a contract.
    Calibration(CalibrationId) in "calibration" {
        /// The contract.
        contract: ContractId,
        /// Name.
        name: String,
        /// Version.
        version: i64 as "number",
        /// The one that counts.
        chosen: bool,
        /// When it was sent to the buyer: frozen since.
        sent_on: Option<NaiveDate> as "string | null",
        /// What was sent, JSON; empty before.
        snapshot: String,
    }
);

record!(
    /// The inputs and the figure of one lot in a calibration.
    CalibrationLine(RowId) in "calibration_line" {
        /// The calibration.
        calibration: CalibrationId,
        /// The lot.
        lot: LotId,
        /// Method, as in the calibration rules.
        method: String,
        /// Labour share typed; none means the profile's.
        labour_share: Option<BasisPoints>,
        /// Hourly cost typed; none means the profile's.
        hourly_cost: Option<Cents>,
        /// Effort rate.
        effort: BasisPoints,
        /// Hours written instead of the advised rounding.
        kept_hours: Option<Hours>,
        /// Exact hours when it was saved.
        hours: Hours,
        /// Advised rounding when it was saved.
        rounded: Hours,
        /// Inputs of the methods other than the cost method, JSON; empty for none.
        inputs: String,
    }
);

record!(
    /// A block of the clause texts as the office writes it.
    TextBlock(RowId) in "text_block" {
        /// Code of the block.
        code: String,
        /// The office's text.
        text: String,
        /// When it was last changed.
        changed_on: NaiveDate as "string",
    }
);

record!(
    /// A buyer's list of purchases to come.
    PurchasePlan(RowId) in "purchase_plan" {
        /// Name.
        name: String,
        /// The buyer, when known.
        buyer: Option<OrganisationId>,
        /// File it was read from.
        file_name: String,
        /// When.
        imported_on: NaiveDate as "string",
        /// Days of work at hand, hundredths of a day.
        days: i64 as "number",
    }
);

record!(
    /// A purchase to come.
    PlanLine(RowId) in "plan_line" {
        /// The plan.
        plan: RowId,
        /// Place in the list.
        position: i64 as "number",
        /// Object.
        title: String,
        /// Department of the buyer.
        service: String,
        /// Kind.
        kind: ContractKind,
        /// CPV code.
        cpv: String,
        /// Trade code.
        trade: String,
        /// Amount excluding tax.
        amount: Option<Cents>,
        /// Publication.
        launch_on: Option<NaiveDate> as "string | null",
        /// Duration in months.
        duration_months: Option<u32>,
        /// Labour share typed; none means the profile's.
        labour_share: Option<BasisPoints>,
        /// Hourly cost typed; none means the profile's.
        hourly_cost: Option<Cents>,
        /// Effort rate.
        effort: BasisPoints,
        /// The facilitator's work on it, hundredths of a day.
        days: i64 as "number",
        /// Retained among those to work on.
        taken: bool,
        /// The tender it became.
        contract: Option<ContractId>,
        /// What the import found odd, JSON list.
        notes: String,
    }
);

record!(
    /// How the columns of a source were understood.
    ColumnMapping(RowId) in "column_mapping" {
        /// `plan`, `people` or `hours`.
        kind: String,
        /// Digest of the headings.
        signature: String,
        /// Name given to the source.
        name: String,
        /// Field to column, JSON.
        columns: String,
        /// When it last served.
        used_on: NaiveDate as "string",
    }
);
