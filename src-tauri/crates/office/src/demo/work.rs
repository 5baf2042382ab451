//! Who worked where and for how long: running lots to the hour, closed lots to a number of lines.

use super::data::{RunningData, SeatData};
use super::plan::{FULL_WEEK, LinePlan, PlacementPlan, Plan, Standing};
use super::sliding::{MONTHS, working_day};
use chrono::{NaiveDate, TimeDelta};
use clausier_domain::quantity::{YearMonth, div_round};
use clausier_domain::vocabulary::{HourStatus, Modality, Outcome, PartyRole};
use clausier_store::StoreError;

/// Hours a week of a contract on one lot, in hundredths: many people share their week between lots.
const WEEKS: &[i64] = &[700, 700, 1_050, 1_050, 1_050, 1_400, 1_400, 1_750, 2_100];
const FULLER_WEEKS: &[i64] = &[1_400, 1_750, 2_100, 2_400, 2_800];

/// What is asked of the next placement.
struct Wanted {
    lot: usize,
    from: i64,
    to: i64,
    weekly: i64,
}

/// Hundredths of an hour that `weekly` gives over the days from `from` to `to`, both included.
fn contract_hours(weekly: i64, from: NaiveDate, to: NaiveDate) -> i64 {
    let hours = |month: YearMonth| {
        let days = (month.last_day().min(to) - month.first_day().max(from)).num_days() + 1;
        let numerator = i128::from(weekly) * 52 * i128::from(days.max(0));
        div_round(numerator, i128::from(12 * month.days())).unwrap_or(0)
    };
    YearMonth::of(from).through(YearMonth::of(to)).map(hours).sum()
}

/// Rounded to half an hour, at least half an hour.
fn half_hours(hours: i64) -> i64 {
    (hours / 50 * 50).max(50)
}

impl Plan<'_> {
    /// Fills every running lot but the story's: people in post, then past contracts until the
    /// validated hours are exactly those of the file.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when the files contradict each other.
    pub(super) fn fill_running(&mut self) -> Result<(), StoreError> {
        for lot in 0..self.lots.len() {
            let running = self.lots.get(lot).and_then(|l| l.running.clone());
            if let Some(running) = running.filter(|r| !r.story) {
                self.seat_people(lot, &running)?;
            }
        }
        // Past contracts after everybody's present one: weeks are shared with what is left.
        for lot in 0..self.lots.len() {
            let running = self.lots.get(lot).and_then(|l| l.running.clone());
            if let Some(running) = running.filter(|r| !r.story) {
                self.complete(lot, running.done)?;
            }
        }
        Ok(())
    }

    fn seat_people(&mut self, lot: usize, running: &RunningData) -> Result<(), StoreError> {
        let data = self.data;
        let mut named = Vec::new();
        for seat in &data.story.seats {
            if self.lot(&seat.lot)? == lot {
                named.push(seat);
            }
        }
        let first = self.placements.len();
        for _ in named.len()..running.posts {
            self.seat_drawn(lot)?;
        }
        let coming = running.committed * 100 + running.gap * 100 - running.done;
        let alone = running.posts == named.len();
        let mut left = coming;
        for seat in &named {
            left -= self.seat_named(lot, seat, alone.then_some(coming))?;
        }
        self.set_weeks(first, running.posts - named.len(), left);
        for position in first..self.placements.len() {
            self.write_lines(position);
        }
        for (position, seat) in (self.placements.len() - named.len()..).zip(&named) {
            self.share_hours(position, seat.hours);
        }
        let fixed: i64 = named.iter().map(|s| s.hours).sum();
        self.start_later(first, running.posts - named.len(), running.done - fixed);
        Ok(())
    }

    /// Somebody in post, with a contract that ends in three to seven months.
    fn seat_drawn(&mut self, lot: usize) -> Result<(), StoreError> {
        let Some((starts, ends)) = self.lots.get(lot).map(|l| (l.starts, l.ends)) else { return Ok(()) };
        let from = (MONTHS - 1 - self.random.between(1, 6)).max(self.when.index(starts));
        let end = self.when.month(MONTHS - 1 + self.random.between(3, 7)).last_day().min(ends);
        let family = self.lots.get(lot).map(|l| l.trade.clone()).unwrap_or_default();
        let family = self.data.trade(&family)?.family;
        let seated = |plan: &Self, person: usize| plan.placements.iter().any(|p| p.person == person);
        let free = |plan: &Self, person: usize| {
            plan.people.get(person).is_some_and(|p| p.standing == Standing::InPost) && !seated(plan, person)
        };
        let choice = (0..self.people.len())
            .find(|n| free(self, *n) && self.people.get(*n).is_some_and(|p| p.family == family))
            .or_else(|| (0..self.people.len()).find(|n| free(self, *n)));
        let Some(person) = choice else { return Ok(()) };
        let from = from.max(self.people.get(person).map_or(0, |p| p.from));
        let day =
            working_day(self.when.month(from).first_day() + TimeDelta::days(self.random.between(0, 17)));
        self.place(person, &Wanted { lot, from, to: 0, weekly: 0 }, day.max(starts), end)
    }

    /// Somebody of the story in post; gives the hours the contract will still bring.
    fn seat_named(&mut self, lot: usize, seat: &SeatData, all: Option<i64>) -> Result<i64, StoreError> {
        let (starts, ends) = (self.when.date(&seat.starts)?, self.when.date(&seat.ends)?);
        let (due, ends_lot) = (self.when.due, self.lots.get(lot).map_or(ends, |l| l.ends));
        let next = due.next().first_day();
        // From what the contract brought, or from all that the lot still expects.
        let weekly = match all {
            Some(hours) => {
                div_round(i128::from(hours) * 100, contract_hours(100, next, ends.min(ends_lot)).into())
            }
            None => {
                div_round(i128::from(seat.hours) * 105, contract_hours(100, starts, due.last_day()).into())
            }
        };
        let weekly = (weekly.unwrap_or(0) + 12) / 25 * 25;
        let person = self.person(&seat.person)?;
        self.place(person, &Wanted { lot, from: 0, to: 0, weekly }, starts, ends)?;
        Ok(contract_hours(weekly, next, ends.min(ends_lot)))
    }

    /// Gives the drawn people in post the weeks that bring `coming` hours after the last finished month.
    fn set_weeks(&mut self, first: usize, count: usize, coming: i64) {
        let next = self.when.due.next().first_day();
        let last = (first + count).saturating_sub(1);
        let unit: i64 = self
            .placements
            .iter()
            .skip(first)
            .take(count)
            .map(|p| contract_hours(10_000, next, p.ends))
            .sum();
        let even = div_round(i128::from(coming) * 10_000, i128::from(unit)).unwrap_or(0) / 25 * 25;
        let mut left = coming;
        for (position, placement) in self.placements.iter_mut().enumerate().skip(first).take(count) {
            let own = contract_hours(10_000, next, placement.ends);
            let rest = div_round(i128::from(left) * 400, i128::from(own)).unwrap_or(0) * 25;
            placement.weekly = if position == last { rest } else { even }.clamp(350, FULL_WEEK);
            left -= contract_hours(placement.weekly, next, placement.ends);
        }
        for position in first..first + count {
            self.reserve(position);
        }
    }

    fn reserve(&mut self, position: usize) {
        let Some(placement) = self.placements.get(position) else { return };
        let (from, to) = (self.when.index(placement.starts), self.when.index(placement.last_day()));
        let (person, weekly) = (placement.person, placement.weekly);
        if let Some(person) = self.people.get_mut(person) {
            person.take(from.max(0), to, weekly);
        }
    }

    /// Every month from the start to the last finished one or the end of the contract.
    fn write_lines(&mut self, position: usize) {
        let Some(p) = self.placements.get(position) else { return };
        let (starts, ends, weekly) = (p.starts, p.last_day(), p.weekly);
        let last = YearMonth::of(ends).min(self.when.due);
        let mut lines = Vec::new();
        for month in YearMonth::of(starts).through(last) {
            let full = contract_hours(weekly, starts.max(month.first_day()), ends.min(month.last_day()));
            let hours = half_hours(full * self.random.between(78, 100) / 100);
            lines.push(self.validated_line(month, hours));
        }
        if let Some(placement) = self.placements.get_mut(position) {
            placement.lines = lines;
        }
    }

    /// Makes the lines of a person of the story add up to her hours.
    fn share_hours(&mut self, position: usize, hours: i64) {
        let Some(placement) = self.placements.get_mut(position) else { return };
        let drawn: i64 = placement.lines.iter().map(|l| l.hours).sum();
        let mut left = hours;
        let count = placement.lines.len();
        for (n, line) in (1..).zip(placement.lines.iter_mut()) {
            line.hours = if n == count { left } else { half_hours(line.hours * hours / drawn.max(1)) };
            left -= line.hours;
        }
    }

    /// Removes first months of drawn people until their hours fit under what is validated.
    fn start_later(&mut self, first: usize, count: usize, most: i64) {
        let today = self.when.today;
        loop {
            let seated = self.placements.iter_mut().skip(first).take(count);
            let mut longest: Option<&mut PlacementPlan> = None;
            let mut total = 0;
            for placement in seated {
                total += placement.validated();
                if longest.as_ref().is_none_or(|l| placement.lines.len() > l.lines.len()) {
                    longest = Some(placement);
                }
            }
            let Some(placement) = longest.filter(|p| total > most && !p.lines.is_empty()) else { return };
            let month = placement.lines.remove(0).month;
            placement.starts = working_day(month.next().first_day()).min(today);
            if let Some(line) = placement.lines.first_mut() {
                line.hours = line.hours.min(half_hours(contract_hours(
                    placement.weekly,
                    placement.starts,
                    line.month.last_day(),
                )));
            }
        }
    }

    /// Past contracts until the lot has exactly `done` hundredths of hours validated.
    fn complete(&mut self, lot: usize, done: i64) -> Result<(), StoreError> {
        let Some((starts, ends)) = self.lots.get(lot).map(|l| (l.starts, l.ends)) else { return Ok(()) };
        let (low, high) = (self.when.index(starts).max(0), self.when.index(ends).min(MONTHS - 2));
        let mut missing = done - self.validated_on(lot);
        for _ in 0..4_000 {
            if missing < 50 {
                break;
            }
            let from = self.random.between(low, high);
            let to = (from + self.random.between(1, 4)).min(high);
            let weekly = self.random.pick(FULLER_WEEKS).copied().unwrap_or(FULL_WEEK);
            let before = self.placements.len();
            self.draw_placement(&Wanted { lot, from, to, weekly })?;
            let Some(placement) = self.placements.get_mut(before) else { continue };
            let mut kept = Vec::new();
            for mut line in std::mem::take(&mut placement.lines) {
                if missing >= 50 {
                    // What would be left must still be a line of its own.
                    line.hours = if line.hours + 50 > missing { line.hours.min(missing) } else { line.hours };
                    missing -= line.hours;
                    kept.push(line);
                }
            }
            if let Some(last) = kept.last() {
                placement.ends = placement.ends.min(last.month.last_day());
                placement.ended = placement.ended.map(|day| day.min(placement.ends));
            }
            placement.lines = kept;
        }
        Ok(())
    }

    fn validated_on(&self, lot: usize) -> i64 {
        self.placements.iter().filter(|p| p.lot == lot).map(PlacementPlan::validated).sum()
    }

    /// Fills the closed lots with about `lines` lines of hours, longer lots with more.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when the files contradict each other.
    pub(super) fn fill_closed(&mut self, lines: usize) -> Result<(), StoreError> {
        let weight = |plan: &Self, lot: usize| {
            let closed = plan.lots.get(lot).filter(|l| l.running.is_none());
            closed.map_or(0, |l| usize::try_from((l.ends - l.starts).num_days()).unwrap_or(0))
        };
        let mut weights: usize = (0..self.lots.len()).map(|lot| weight(self, lot)).sum();
        let mut left = lines;
        for lot in 0..self.lots.len() {
            let own = weight(self, lot);
            if own > 0 {
                let quota = left * own / weights.max(1);
                left = left.saturating_sub(self.fill_lot(lot, quota)?);
                weights -= own;
            }
        }
        Ok(())
    }

    fn fill_lot(&mut self, lot: usize, quota: usize) -> Result<usize, StoreError> {
        let Some((starts, ends)) = self.lots.get(lot).map(|l| (l.starts, l.ends)) else { return Ok(0) };
        let (low, high) = (self.when.index(starts).max(0), self.when.index(ends).min(MONTHS - 1));
        let mut made = 0;
        for _ in 0..quota {
            if made >= quota {
                break;
            }
            let from = self.random.between(low, high);
            let to = (from + self.random.between(1, 7)).min(high);
            let weekly = self.random.pick(WEEKS).copied().unwrap_or(700);
            let before = self.placements.len();
            self.draw_placement(&Wanted { lot, from, to, weekly })?;
            let Some(placement) = self.placements.get_mut(before) else { continue };
            if self.random.chance(4)
                && let Some(line) = placement.lines.last_mut()
            {
                line.status = HourStatus::Rejected;
                line.reason = self.data.work.words.rejected.clone();
                line.validated_on = None;
            }
            made += placement.lines.len();
        }
        Ok(made)
    }

    /// Somebody free for these months, of the right side of the trades when there is one.
    fn draw_placement(&mut self, wanted: &Wanted) -> Result<(), StoreError> {
        let Some(lot) = self.lots.get(wanted.lot) else { return Ok(()) };
        let (starts, ends) = (lot.starts, lot.ends);
        let family = self.data.trade(&lot.trade)?.family;
        let mut found = None;
        for attempt in 0..40 {
            let candidate = self.random.index(self.people.len());
            let Some(person) = self.people.get_mut(candidate) else { continue };
            let fits = attempt > 24 || person.family == family;
            if person.standing != Standing::Story
                && fits
                && person.is_free(wanted.from, wanted.to, wanted.weekly)
            {
                found = Some(candidate);
                break;
            }
        }
        let Some(person) = found else { return Ok(()) };
        let first = self.when.month(wanted.from).first_day() + TimeDelta::days(self.random.between(0, 19));
        let last = self.when.month(wanted.to).last_day() - TimeDelta::days(self.random.between(0, 12));
        let first = working_day(first).max(starts);
        let last = last.min(ends);
        if last < first + TimeDelta::days(7) {
            return Ok(());
        }
        let position = self.placements.len();
        self.place(person, wanted, first, last)?;
        if let Some(placement) = self.placements.get_mut(position) {
            placement.ended = Some(last);
            // One in ten ends before the day that was planned.
            if self.random.chance(10) {
                placement.ends = (last + TimeDelta::days(self.random.between(14, 60))).min(ends);
            }
        }
        self.reserve(position);
        self.write_lines(position);
        Ok(())
    }

    fn place(
        &mut self,
        person: usize,
        wanted: &Wanted,
        starts: NaiveDate,
        ends: NaiveDate,
    ) -> Result<(), StoreError> {
        let Some(lot) = self.lots.get(wanted.lot) else { return Ok(()) };
        let (lead, trade) = (lot.lead(), lot.trade.clone());
        let structures: Vec<(usize, PartyRole)> =
            lot.parties.iter().skip(1).map(|(o, role, _)| (*o, *role)).collect();
        let kind = |o: usize| self.data.office.organisations.get(o).map_or("", |d| d.structure_kind.as_str());
        // Shares of the modalities: domain notes, synthetic data (assumptions).
        let mut choices = vec![(lead, Modality::Direct, 17)];
        // Nobody signs an apprenticeship for a few weeks.
        if YearMonth::of(starts).months_until(YearMonth::of(ends)) >= 5 {
            choices.push((lead, Modality::WorkStudy, 20));
        }
        choices.extend(structures.iter().map(|(o, _)| match kind(*o) {
            "ETTI" => (*o, Modality::Temporary, 50),
            "GEIQ" => (*o, Modality::Geiq, 18),
            "AI" => (*o, Modality::Ai, 14),
            _ => (*o, Modality::Subcontract, 16),
        }));
        let drawn = self.random.weighted(&choices, |(_, _, weight)| *weight).copied();
        let (employer, modality, _) = drawn.unwrap_or((lead, Modality::Direct, 0));
        let lent = matches!(modality, Modality::Temporary | Modality::Geiq | Modality::Ai);
        let types = self.data.work.contract_types.get(&modality).map_or(&[] as &[String], Vec::as_slice);
        self.placements.push(PlacementPlan {
            person,
            lot: wanted.lot,
            employer,
            user: lent.then_some(lead),
            modality,
            contract_type: self.random.pick(types).cloned().unwrap_or_default(),
            job: self.data.trade(&trade)?.job.clone(),
            starts,
            ends,
            ended: None,
            weekly: wanted.weekly,
            outcome: Outcome::Open,
            lines: Vec::<LinePlan>::new(),
        });
        Ok(())
    }

    /// Says what became of people at the end of their last contract (shares: domain notes).
    pub(super) fn draw_outcomes(&mut self) {
        const LEFT: &[(Outcome, i64)] = &[
            (Outcome::Durable, 30),
            (Outcome::Transition, 22),
            (Outcome::Training, 12),
            (Outcome::None, 24),
            (Outcome::Unknown, 12),
        ];
        const AVAILABLE: &[(Outcome, i64)] = &[(Outcome::None, 70), (Outcome::Transition, 30)];
        for position in 0..self.people.len() {
            let list = match self.people.get(position).map(|p| p.standing) {
                Some(Standing::Left) => LEFT,
                Some(Standing::Available) => AVAILABLE,
                _ => continue,
            };
            let outcome =
                self.random.weighted(list, |(_, weight)| *weight).map_or(Outcome::Unknown, |(o, _)| *o);
            let own = self.placements.iter_mut().filter(|p| p.person == position);
            if let Some(last) = own.max_by_key(|p| p.last_day()) {
                last.outcome = outcome;
            }
        }
    }
}
