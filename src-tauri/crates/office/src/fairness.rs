//! What the office's practice does: people followed, proposed, hired, by group. Read by a page, never by matching.

use crate::error::OfficeError;
use crate::input;
use crate::ledger::Ledger;
use crate::report::{check_year, first_day, last_day, main_criterion};
use crate::session::Desk;
use crate::view::report::{FairnessQuery, FairnessView};
use chrono::{Datelike, NaiveDate};
use clausier_domain::impact::ImpactSettings;
use clausier_domain::impact::fairness::{FollowedPerson, fairness as look};
use clausier_domain::quantity::PersonId;
use clausier_domain::vocabulary::PersonStatus;
use clausier_store::tables::{Person, Placement, Proposal};
use std::collections::BTreeMap;

/// Looks at a year, or at a period of its own.
///
/// A person is followed in the period when the first thing known of them (information, proof, step, proposal, contract
/// of work, contact) is not after it and, unless the person is followed today, the last one is not before it.
///
/// # Errors
/// By the field: an absurd year or date, a period that ends before it starts.
pub fn fairness(desk: &Desk<'_>, ask: FairnessQuery) -> Result<FairnessView, OfficeError> {
    check_year(ask.year)?;
    let from = input::optional_date("from", ask.from.as_deref())?.unwrap_or_else(|| first_day(ask.year));
    let to = input::optional_date("to", ask.to.as_deref())?.unwrap_or_else(|| last_day(ask.year));
    if to < from {
        return Err(OfficeError::field("to", "error-dates-reversed"));
    }
    let (ledger, settings) = (desk.ledger()?, desk.settings()?);
    let today = desk.clock.today();
    let mut proposals: BTreeMap<PersonId, Vec<&Proposal>> = BTreeMap::new();
    for proposal in ledger.proposals.values().flatten() {
        proposals.entry(proposal.person).or_default().push(proposal);
    }
    let (mut people, mut oldest) = (Vec::new(), today);
    for person in ledger.people.values() {
        let proposed = proposals.get(&person.id).map_or(&[][..], Vec::as_slice);
        let traces = Traces::of(&ledger, person, proposed);
        oldest = traces.first.map_or(oldest, |first| first.min(oldest));
        if traces.is_followed(person, from, to) {
            people.push(followed(&ledger, person, proposed, from, to));
        }
    }
    let rules = ImpactSettings { small_cell: settings.small_cell, ..ImpactSettings::default() };
    Ok(FairnessView {
        from: input::iso(from),
        to: input::iso(to),
        years: (oldest.year()..=today.year()).rev().collect(),
        found: look(&people, to.min(today), &rules),
    })
}

/// The first and the last thing known of a person.
struct Traces {
    first: Option<NaiveDate>,
    last: Option<NaiveDate>,
}

impl Traces {
    fn of(ledger: &Ledger, person: &Person, proposals: &[&Proposal]) -> Self {
        let mut days: Vec<NaiveDate> =
            [person.informed_on, person.last_contact_on].into_iter().flatten().collect();
        let criteria = ledger.criteria.get(&person.id).into_iter().flatten();
        let proofs = criteria.filter_map(|c| ledger.proofs.get(&c.id)).flatten();
        days.extend(proofs.map(|proof| proof.seen_on));
        let steps = ledger.steps.get(&person.id).into_iter().flatten();
        days.extend(steps.filter(|step| !step.planned).map(|step| step.on_date));
        days.extend(proposals.iter().map(|proposal| proposal.proposed_on));
        for placement in ledger.placements_of(person.id) {
            days.push(placement.starts_on);
            days.extend(end_of(placement));
        }
        Self { first: days.iter().min().copied(), last: days.iter().max().copied() }
    }

    fn is_followed(&self, person: &Person, from: NaiveDate, to: NaiveDate) -> bool {
        let active = person.status == PersonStatus::Active;
        let begun = self.first.map_or(active, |first| first <= to);
        begun && (active || self.last.is_some_and(|last| last >= from))
    }
}

fn end_of(placement: &Placement) -> Option<NaiveDate> {
    placement.ended_on.or(placement.ends_on)
}

fn followed(
    ledger: &Ledger,
    person: &Person,
    proposals: &[&Proposal],
    from: NaiveDate,
    to: NaiveDate,
) -> FollowedPerson {
    let period = from..=to;
    let hired = ledger.placements_of(person.id).any(|p| period.contains(&p.starts_on));
    let proposed = proposals.iter().any(|p| period.contains(&p.proposed_on));
    FollowedPerson {
        id: person.id,
        sex: person.sex,
        birth_on: person.birth_on,
        main_criterion: main_criterion(ledger, person.id),
        qpv: person.qpv,
        proposed,
        hired,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;
    use crate::dossier::Dossier;
    use crate::files::NoChooser;
    use crate::session::{Session, Silent};
    use clausier_store::{Secret, Store};

    fn query(year: i32) -> FairnessQuery {
        FairnessQuery { year, from: None, to: None }
    }

    #[test]
    fn the_demo_s_practice_is_counted_within_the_period() {
        let session = Session::new(None, Clock::fixed("2026-11-23".parse().unwrap()), Box::new(NoChooser));
        crate::session::open_demo(&session, crate::view::Nothing {}).unwrap();
        let dossier = session.dossier().unwrap();
        let desk = Desk { dossier: &dossier, session: &session, progress: &Silent };
        let year = fairness(&desk, query(2026)).unwrap();
        assert_eq!((year.from.as_str(), year.to.as_str()), ("2026-01-01", "2026-12-31"));
        let all = year.found.all.unwrap();
        let ledger = dossier.ledger().unwrap();
        let within = |day: NaiveDate| day.year() == 2026;
        let hired = |id: &PersonId| ledger.placements_of(*id).any(|p| within(p.starts_on));
        let proposed = |id: &PersonId| {
            ledger.proposals.values().flatten().any(|p| p.person == *id && within(p.proposed_on))
        };
        let count = |wanted: &dyn Fn(&PersonId) -> bool| {
            i64::try_from(ledger.people.keys().filter(|id| wanted(id)).count()).unwrap()
        };
        assert_eq!(all.hired.unwrap().count, count(&hired));
        assert!(all.proposed.is_none_or(|happened| happened.count == count(&proposed)));
        assert!(all.followed > 0 && year.found.tables.len() == 4);
        let none = fairness(&desk, query(1990)).unwrap();
        assert_eq!(none.found.all, None, "nobody was followed before the office began");
        let refused =
            |ask: FairnessQuery| crate::error::ApiError::from(fairness(&desk, ask).unwrap_err()).fields;
        assert_eq!(refused(query(1889)), ["year"]);
        let turned =
            FairnessQuery { from: Some("2026-05-02".into()), to: Some("2026-05-01".into()), year: 2026 };
        assert_eq!(refused(turned), ["to"]);
    }

    #[test]
    fn who_left_before_the_period_or_came_after_it_is_not_followed_in_it() {
        let day = |text: &str| -> NaiveDate { text.parse().unwrap() };
        let folder = tempfile::tempdir().unwrap();
        let secret = Secret::Passphrase("une phrase assez longue".into());
        let store = Store::create(&folder.path().join("b.clausier"), &secret).unwrap().store;
        let dossier = Dossier::new(store, Clock::fixed(day("2026-11-23")));
        dossier.fill_demo(crate::demo::DemoSize::office()).unwrap();
        let ledger = dossier.ledger().unwrap();
        let person = ledger.people.values().next().unwrap();
        let traces = |first, last| Traces { first: Some(day(first)), last: Some(day(last)) };
        let (from, to) = (day("2026-01-01"), day("2026-12-31"));
        let active = Person { status: PersonStatus::Active, ..person.clone() };
        let left = Person { status: PersonStatus::Left, ..person.clone() };
        for (traces, person, followed) in [
            (traces("2026-12-31", "2026-12-31"), &active, true),
            (traces("2027-01-01", "2027-01-01"), &active, false),
            (traces("2024-01-01", "2025-12-31"), &active, true),
            (traces("2024-01-01", "2025-12-31"), &left, false),
            (traces("2024-01-01", "2026-01-01"), &left, true),
            (Traces { first: None, last: None }, &active, true),
            (Traces { first: None, last: None }, &left, false),
        ] {
            assert_eq!(traces.is_followed(person, from, to), followed);
        }
    }
}
