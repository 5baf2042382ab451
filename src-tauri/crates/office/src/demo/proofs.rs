//! Proofs seen of the hours: what companies send, some time after they declared.

use super::write::Writer;
use chrono::TimeDelta;
use clausier_domain::quantity::{RowId, YearMonth};
use clausier_domain::vocabulary::HourStatus;
use clausier_store::StoreError;
use clausier_store::tables::Evidence;
use std::collections::BTreeMap;

/// A closed lot out of so many never sent its last proofs.
const SILENT: usize = 7;

impl Writer<'_> {
    /// One proof for each company of each lot: of every validated month, but the last two of a lot under way.
    pub(super) fn proofs(&mut self) -> Result<(), StoreError> {
        let mut groups: BTreeMap<(usize, usize), (YearMonth, YearMonth)> = BTreeMap::new();
        for placement in &self.plan.placements {
            for line in placement.lines.iter().filter(|l| l.status == HourStatus::Validated) {
                let months =
                    groups.entry((placement.lot, placement.employer)).or_insert((line.month, line.month));
                *months = (months.0.min(line.month), months.1.max(line.month));
            }
        }
        let seen_by = self.plan.data.office.settings.get("user_name").cloned().unwrap_or_default();
        for ((lot, employer), (first, last)) in groups {
            let running = self.plan.lots.get(lot).is_some_and(|l| l.running.is_some());
            let last = if running || lot % SILENT == 0 { last.plus(-2) } else { last };
            if last < first {
                continue;
            }
            let organisation = self.plan.data.office.organisations.get(employer);
            let kind = match organisation.map_or("", |o| o.structure_kind.as_str()) {
                "" => "payslip",
                "ETTI" | "AI" | "GEIQ" => "statement",
                _ => "structure_certificate",
            };
            self.tx.insert(&mut Evidence {
                id: RowId(0),
                kind: kind.to_owned(),
                lot: Some(self.lot_at(lot)?),
                organisation: Some(self.organisation_at(employer)?),
                placement: None,
                first_month: Some(first),
                last_month: Some(last),
                seen_on: (last.last_day() + TimeDelta::days(18)).min(self.plan.when.today),
                seen_by: seen_by.clone(),
                file_name: String::new(),
                digest: String::new(),
                note: String::new(),
            })?;
        }
        Ok(())
    }
}
