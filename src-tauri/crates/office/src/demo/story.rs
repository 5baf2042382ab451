//! The placements written line by line: the lot that every screen opens on.

use super::data::PlacementData;
use super::plan::{LinePlan, PlacementPlan, Plan};
use clausier_domain::quantity::YearMonth;
use clausier_domain::vocabulary::{HourStatus, Outcome};
use clausier_store::StoreError;

impl Plan<'_> {
    /// Places the people of the story.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when the files contradict each other.
    pub(super) fn tell_story(&mut self) -> Result<(), StoreError> {
        let data = self.data;
        for told in &data.story.placements {
            let (starts, ends) = (self.when.date(&told.starts)?, self.when.date(&told.ends)?);
            let lines = self.told_lines(told, starts, ends)?;
            let placement = PlacementPlan {
                person: self.person(&told.person)?,
                lot: self.lot(&told.lot)?,
                employer: self.organisation(&told.employer)?,
                user: told.user.as_ref().map(|name| self.organisation(name)).transpose()?,
                modality: told.modality,
                contract_type: told.contract_type.clone(),
                job: told.job.clone(),
                starts,
                ends,
                ended: told.ended.then_some(ends),
                weekly: told.weekly,
                outcome: told.outcome.unwrap_or(Outcome::Open),
                lines,
            };
            self.placements.push(placement);
        }
        Ok(())
    }

    fn told_lines(
        &mut self,
        told: &PlacementData,
        starts: chrono::NaiveDate,
        ends: chrono::NaiveDate,
    ) -> Result<Vec<LinePlan>, StoreError> {
        let mut lines = Vec::new();
        for (position, (month, hours)) in
            YearMonth::of(starts).through(YearMonth::of(ends)).zip(&told.hours).enumerate()
        {
            let mut line = self.validated_line(month, *hours);
            line.reason.clone_from(&told.reason);
            if month == self.when.due {
                if let Some(text) = &told.declared {
                    let day = self.when.date(text)?.max(month.next().first_day()).min(self.when.today);
                    (line.declared_on, line.validated_on) = (day, Some(day));
                }
                line.source.clone_from(&told.source);
            }
            if told.check.contains(&position) {
                (line.status, line.validated_on) = (HourStatus::Declared, None);
            }
            lines.push(line);
        }
        if let Some(late) = &told.late_month {
            // Declared for a month after the end of the contract, in the last file received.
            let mut line = self.validated_line(YearMonth::of(ends).plus(late.after), late.hours);
            (line.status, line.validated_on, line.declared_on) =
                (HourStatus::Declared, None, self.when.today);
            line.source.clone_from(&told.source);
            lines.push(line);
        }
        Ok(lines)
    }
}
