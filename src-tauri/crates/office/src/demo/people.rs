//! Rows of people: sheet, wishes, criteria with proofs seen before the first hire, pathway.

use super::data::{CriterionData, Family, NamedData, unknown};
use super::plan::{PersonPlan, PlacementPlan, Standing};
use super::write::{Writer, mail, phone};
use chrono::{Datelike, NaiveDate, TimeDelta};
use clausier_domain::execution::plus_months;
use clausier_domain::quantity::{CriterionId, Hours, PersonId, ProofId, RowId};
use clausier_domain::vocabulary::{Level, PersonStatus, Qpv};
use clausier_store::StoreError;
use clausier_store::tables::{Absence, Accompaniment, Criterion, Pass, PassEvent, Person, Proof, Step, Wish};

/// What the placements say of a person.
struct Past {
    first_hire: Option<NaiveDate>,
    first_job: String,
    last_day: Option<NaiveDate>,
    trade: String,
}

fn blank(plan: &PersonPlan, number: usize) -> Person {
    Person {
        first_name: plan.first.clone(),
        sex: plan.sex,
        phone: phone(number),
        email: mail(&format!("{} {}", plan.first, plan.last)),
        qpv: Qpv::No,
        radius_km: Some(20),
        public_transport: true,
        weekly_hours: Some(Hours::whole(35)),
        ..Person::blank(plan.last.clone())
    }
}

/// Whole years on a day.
fn age(born: NaiveDate, on: NaiveDate) -> i64 {
    let before_birthday = (on.month(), on.day()) < (born.month(), born.day());
    i64::from(on.year() - born.year()) - i64::from(before_birthday)
}

impl<'a> Writer<'a> {
    /// Writes everybody.
    ///
    /// # Errors
    /// What the file says, or [`StoreError::Refused`] when the demo's files contradict each other.
    pub(super) fn people(&mut self) -> Result<(), StoreError> {
        for (position, past) in self.pasts().into_iter().enumerate() {
            let named = self.plan.people.get(position).and_then(|p| p.named);
            let data = self.plan.data;
            match named.and_then(|n| data.people.people.get(n)) {
                Some(told) => self.told(position, told, &past)?,
                None => self.drawn(position, &past)?,
            }
        }
        self.done.people = self.people.len();
        Ok(())
    }

    /// What the placements say of everybody, by position.
    fn pasts(&self) -> Vec<Past> {
        let mut firsts: Vec<Option<&PlacementPlan>> = vec![None; self.plan.people.len()];
        let mut lasts: Vec<Option<NaiveDate>> = vec![None; self.plan.people.len()];
        for placement in &self.plan.placements {
            if let Some(first) = firsts.get_mut(placement.person)
                && first.is_none_or(|f| placement.starts < f.starts)
            {
                *first = Some(placement);
            }
            if let Some(last) = lasts.get_mut(placement.person) {
                *last = (*last).max(Some(placement.last_day()));
            }
        }
        let past = |(first, last_day): (Option<&PlacementPlan>, Option<NaiveDate>)| {
            let trade = first.and_then(|p| self.plan.lots.get(p.lot)).map(|l| l.trade.clone());
            Past {
                first_hire: first.map(|p| p.starts),
                first_job: first.map(|p| p.job.clone()).unwrap_or_default(),
                last_day,
                trade: trade.unwrap_or_default(),
            }
        };
        firsts.into_iter().zip(lasts).map(past).collect()
    }

    fn told(&mut self, position: usize, told: &NamedData, past: &Past) -> Result<(), StoreError> {
        let Some(plan) = self.plan.people.get(position) else { return Ok(()) };
        let data = &self.plan.data.people;
        let commune = told.commune.as_deref();
        let commune = data.communes.iter().find(|c| commune.is_none_or(|name| c.name == name));
        let commune = commune.ok_or_else(|| unknown("commune of", &told.last))?;
        let main = told.criteria.first().map_or("", |c| c[0].as_str());
        let prescriber = data.criteria.iter().find(|c| c.code == main);
        let mut record = blank(plan, position);
        record.birth_on = Some(self.written(&told.born)?);
        record.commune.clone_from(&commune.name);
        record.postcode.clone_from(&commune.postcode);
        record.qpv = if told.qpv.is_empty() { Qpv::No } else { Qpv::Yes };
        record.qpv_name.clone_from(&told.qpv);
        record.level = if position.is_multiple_of(3) { Level::Below3 } else { Level::Three };
        record.radius_km = told.radius.or(Some(20));
        (record.licence_b, record.vehicle) = (told.licence, told.licence);
        record.available_on = told.available.as_ref().map(|day| self.plan.when.date(day)).transpose()?;
        record.skills.clone_from(&told.skills);
        record.schedule.clone_from(&told.schedule);
        let user = self.plan.data.office.settings.get("user_name").cloned().unwrap_or_default();
        record.referent = told.referent.clone().unwrap_or(user);
        record.prescriber_kind = prescriber.map_or_else(|| "FT".to_owned(), |c| c.prescriber_kind.clone());
        record.prescriber = prescriber.map_or_else(String::new, |c| c.prescriber.clone());
        record.informed_on = Some(self.plan.when.date(&told.informed)?);
        record.agreed_on = record.informed_on;
        self.district_check(&mut record);
        let contacted = self.plan.when.today - TimeDelta::days(self.plan.random.between(2, 40));
        record.last_contact_on = record.informed_on.map(|day| day.max(contacted));
        let by = record.referent.clone();
        self.tx.insert(&mut record)?;
        self.people.push(record.id);
        let wishes = [
            Some((&told.wish, &told.trade, told.rome.as_str())),
            told.wish2.as_ref().zip(told.trade2.as_ref()).map(|(l, t)| (l, t, "")),
        ];
        for (rank, (label, trade, rome)) in (1..).zip(wishes.into_iter().flatten()) {
            self.wish(record.id, rank, trade, rome, label)?;
        }
        let mut written: Vec<(String, CriterionId)> = Vec::new();
        for [code, kind, issued, seen, until] in &told.criteria {
            let known = written.iter().find(|(c, _)| c == code).map(|(_, id)| *id);
            let criterion = match known {
                Some(id) => id,
                None => self.criterion(record.id, code, written.is_empty())?,
            };
            written.push((code.clone(), criterion));
            if !seen.is_empty() {
                let until = (!until.is_empty()).then(|| self.plan.when.date(until)).transpose()?;
                let (seen, issued) = (self.plan.when.date(seen)?, self.plan.when.date(issued)?);
                self.proof(criterion, kind, &by, issued, seen, until)?;
            }
        }
        self.rights(record.id, told)?;
        for (day, label, planned) in &told.steps {
            self.step(record.id, self.plan.when.date(day)?, label, *planned)?;
        }
        if told.steps.is_empty() {
            self.usual_steps(&record, past)?;
        }
        Ok(())
    }

    /// The address of somebody who lives in a priority district was looked up on the first day.
    fn district_check(&self, record: &mut Person) {
        if record.qpv == Qpv::Yes {
            record.qpv_checked_on = record.informed_on;
            record.qpv_source.clone_from(&self.plan.data.people.qpv_source);
        }
    }

    /// Structures, PASS IAE and absences of somebody of the story.
    fn rights(&self, person: PersonId, told: &NamedData) -> Result<(), StoreError> {
        let date = |text: &String| self.plan.when.date(text);
        let optional = |text: &String| if text.is_empty() { Ok(None) } else { date(text).map(Some) };
        for [kind, starts, ends, attested] in &told.structures {
            self.tx.insert(&mut Accompaniment {
                id: RowId(0),
                person,
                organisation: None,
                kind: kind.clone(),
                starts_on: date(starts)?,
                ends_on: optional(ends)?,
                attested_on: optional(attested)?,
            })?;
        }
        if let Some([number, starts, delivered_by]) = &told.pass {
            let mut pass = Pass {
                id: RowId(0),
                person,
                number: number.split_whitespace().collect(),
                starts_on: date(starts)?,
                delivered_by: delivered_by.clone(),
                withdrawn_on: None,
            };
            self.tx.insert(&mut pass)?;
            for (kind, reason, starts, ends) in &told.pass_events {
                self.tx.insert(&mut PassEvent {
                    id: RowId(0),
                    pass: pass.id,
                    kind: *kind,
                    reason: reason.clone(),
                    starts_on: date(starts)?,
                    ends_on: date(ends)?,
                })?;
            }
        }
        for (reason, starts, ends) in &told.absences {
            let (starts_on, ends_on) = (date(starts)?, date(ends)?);
            self.tx.insert(&mut Absence { id: RowId(0), person, starts_on, ends_on, reason: *reason })?;
        }
        Ok(())
    }

    /// A date that does not slide: a birth.
    fn written(&self, text: &str) -> Result<NaiveDate, StoreError> {
        NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| unknown("birth date", text))
    }

    fn drawn(&mut self, position: usize, past: &Past) -> Result<(), StoreError> {
        let data = self.plan.data;
        let Some(plan) = self.plan.people.get(position) else { return Ok(()) };
        let (family, standing, from) = (plan.family, plan.standing, plan.from);
        let again = plan.again.and_then(|named| data.people.people.get(named));
        let again = again.map(|told| self.written(&told.born)).transpose()?;
        let mut record = blank(plan, position);
        let hired = past.first_hire.unwrap_or_else(|| self.plan.when.month(from).first_day());
        let random = &mut self.plan.random;
        // Age bands and levels: domain notes, synthetic data (assumptions).
        let band = random
            .weighted(&[(18, 25, 25), (26, 40, 42), (41, 49, 20), (51, 60, 13)], |(_, _, w)| *w)
            .copied();
        let (young, old, _) = band.unwrap_or((26, 40, 0));
        let drawn =
            plus_months(hired, -12 * random.between(young, old)) - TimeDelta::days(random.between(20, 330));
        let born = again.unwrap_or(drawn);
        record.birth_on = Some(born);
        let levels = [(Level::Below3, 38), (Level::Three, 38), (Level::Four, 17), (Level::Five, 7)];
        record.level = random.weighted(&levels, |(_, w)| *w).map_or(Level::Unsaid, |(level, _)| *level);
        if let Some(commune) = random.weighted(&data.people.communes, |c| c.weight) {
            record.commune.clone_from(&commune.name);
            record.postcode.clone_from(&commune.postcode);
            // About 28 % of everybody, in the communes that have a priority district.
            if let Some(name) = random.pick(&commune.qpv).filter(|_| random.chance(40)) {
                (record.qpv, record.qpv_name) = (Qpv::Yes, name.clone());
            }
        }
        record.radius_km = u32::try_from(random.between(2, 8) * 5).ok();
        record.licence_b = random.chance(45);
        record.vehicle = record.licence_b && random.chance(65);
        let weeks = [35, 35, 35, 35, 28, 24, 20].map(Hours::whole);
        record.weekly_hours = random.pick(&weeks).copied();
        let skills =
            if family == Family::Works { &data.people.skills_works } else { &data.people.skills_services };
        record.skills = random.pick(skills).cloned().unwrap_or_default();
        record.schedule = random.pick(&data.people.schedules).cloned().unwrap_or_default();
        record.referent = random.pick(&data.people.referents).cloned().unwrap_or_default();
        record.informed_on = Some(hired - TimeDelta::days(random.between(8, 45)));
        record.agreed_on = record.informed_on;
        let today = self.plan.when.today;
        let contacted = match standing {
            Standing::Left => past.last_day.unwrap_or(hired) + TimeDelta::days(random.between(3, 30)),
            _ => today - TimeDelta::days(random.between(1, 60)),
        };
        record.last_contact_on = Some(contacted.min(today));
        record.status = if standing == Standing::Left { PersonStatus::Left } else { PersonStatus::Active };
        if standing == Standing::Available {
            record.available_on = Some((past.last_day.unwrap_or(hired) + TimeDelta::days(1)).min(today));
        }
        let criteria = self.draw_criteria(age(born, hired));
        if let Some(main) = criteria.first() {
            record.prescriber_kind.clone_from(&main.prescriber_kind);
            record.prescriber.clone_from(&main.prescriber);
        }
        self.district_check(&mut record);
        self.tx.insert(&mut record)?;
        self.people.push(record.id);
        self.draw_wish(&record, family, past)?;
        let by = record.referent.clone();
        for (rank, told) in criteria.into_iter().enumerate() {
            let criterion = self.criterion(record.id, &told.code, rank == 0)?;
            let seen = hired - TimeDelta::days(self.plan.random.between(1, 7));
            let old = if told.valid_months.is_some() { (60, 300) } else { (2, 40) };
            let issued = seen - TimeDelta::days(self.plan.random.between(old.0, old.1));
            let until = told.valid_months.map(|months| plus_months(issued, months));
            self.proof(criterion, &told.proof, &by, issued, seen, until)?;
        }
        if record.qpv == Qpv::Yes {
            let criterion = self.criterion(record.id, "QPV", false)?;
            let seen = hired - TimeDelta::days(self.plan.random.between(1, 7));
            self.proof(criterion, &data.people.qpv_proof, &by, seen - TimeDelta::days(30), seen, None)?;
        }
        self.usual_steps(&record, past)
    }

    /// One or two criteria that the age allows, the main one first.
    fn draw_criteria(&mut self, age: i64) -> Vec<&'a CriterionData> {
        let list = &self.plan.data.people.criteria;
        let weight = |c: &CriterionData| {
            let allowed = c.min_age <= age && c.max_age.is_none_or(|most| age <= most);
            if allowed { c.weight } else { 0 }
        };
        let random = &mut self.plan.random;
        let mut drawn: Vec<&CriterionData> = random.weighted(list, weight).into_iter().collect();
        if random.chance(30) {
            let second = random.weighted(list, weight).filter(|c| drawn.iter().all(|d| d.code != c.code));
            drawn.extend(second);
        }
        drawn
    }

    /// The trade of the first lot for two people in three, else another of the same side.
    fn draw_wish(&mut self, record: &Person, family: Family, past: &Past) -> Result<(), StoreError> {
        let data = self.plan.data;
        let same_side: Vec<_> = data.work.trades.iter().filter(|t| t.family == family).collect();
        let known = data.work.trades.iter().find(|t| t.code == past.trade);
        let known = known.filter(|_| self.plan.random.chance(66));
        let Some(trade) = known.or_else(|| self.plan.random.pick(&same_side).copied()) else { return Ok(()) };
        self.wish(record.id, 1, &trade.code, &trade.rome, &trade.label)
    }

    /// Welcome, first contract, and how it ended when it did.
    fn usual_steps(&mut self, record: &Person, past: &Past) -> Result<(), StoreError> {
        let words = &self.plan.data.work.words;
        let person = record.id;
        if let Some(day) = record.informed_on {
            self.step(person, day, &words.welcome, false)?;
        }
        if let Some(day) = past.first_hire {
            self.step(person, day, &format!("{}{}", words.first_hire, past.first_job), false)?;
        }
        match past.last_day {
            Some(day) if day > self.plan.when.today => self.step(person, day, &words.end_planned, true),
            Some(day) if record.status == PersonStatus::Left => self.step(person, day, &words.left, false),
            _ => Ok(()),
        }
    }

    fn wish(
        &self,
        person: PersonId,
        rank: i64,
        trade: &str,
        rome: &str,
        label: &str,
    ) -> Result<(), StoreError> {
        self.tx.insert(&mut Wish {
            id: RowId(0),
            person,
            rank,
            trade: trade.to_owned(),
            rome: rome.to_owned(),
            label: label.to_owned(),
        })
    }

    fn criterion(&self, person: PersonId, code: &str, main: bool) -> Result<CriterionId, StoreError> {
        let mut record = Criterion { id: CriterionId(0), person, code: code.to_owned(), main };
        self.tx.insert(&mut record)?;
        Ok(record.id)
    }

    fn proof(
        &self,
        criterion: CriterionId,
        kind: &str,
        seen_by: &str,
        issued: NaiveDate,
        seen_on: NaiveDate,
        valid_until: Option<NaiveDate>,
    ) -> Result<(), StoreError> {
        self.tx.insert(&mut Proof {
            id: ProofId(0),
            criterion,
            kind: kind.to_owned(),
            seen_on,
            seen_by: seen_by.to_owned(),
            issued_on: Some(issued),
            valid_until,
        })
    }

    fn step(
        &self,
        person: PersonId,
        on_date: NaiveDate,
        label: &str,
        planned: bool,
    ) -> Result<(), StoreError> {
        self.tx.insert(&mut Step { id: RowId(0), person, on_date, label: label.to_owned(), planned })
    }
}
