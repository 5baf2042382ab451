//! The sheet of commitments in other units than hours: each row stands alone, units never add up.

use super::columns::{FIRST_ROW, at};
use super::data::words_of;
use super::formulas;
use super::sheets::{Book, Cell};
use clausier_domain::execution::pledge::Reading;
use clausier_domain::impact::PledgeYear;

impl Book<'_> {
    pub(super) fn pledge_row(&self, index: usize) -> Vec<Cell> {
        let Some(&fact) = self.data.scope.pledges.get(index) else { return Vec::new() };
        let year = PledgeYear::from(fact);
        let row = FIRST_ROW + u32::try_from(index).unwrap_or(u32::MAX);
        let here = |column: usize| formulas::cell(row, u16::try_from(column).unwrap_or(u16::MAX));
        let reached = here(at::PLEDGE_REACHED);
        let in_year = format!("=ROUND({reached}-{},2)", here(at::PLEDGE_BEFORE));
        let rate = format!("=ROUND({reached}/{},4)", here(at::PLEDGE_TARGET));
        let live = |formula: String, value: Option<i64>, digits| {
            value.map_or(Cell::Blank, |value| Cell::Live { formula, value, digits })
        };
        let adds = fact.reading == Reading::Adds;
        vec![
            Cell::Count(self.data.contracts.get(fact.contract.0)),
            Cell::Text(fact.contract_label.clone()),
            Cell::Text(fact.label.clone()),
            Cell::Text(words_of(self.labels, &fact.unit.label)),
            Cell::Quantity(fact.target),
            if adds { Cell::Quantity(fact.before) } else { Cell::Blank },
            Cell::Quantity(fact.reached),
            live(in_year, year.in_year, 2),
            live(rate, year.rate.map(|rate| rate.get()), 4),
        ]
    }
}
