//! What a sheet shows of structures, PASS IAE, absences, and of eligibility on a day.

use crate::assets::assets;
use crate::error::OfficeError;
use crate::input;
use crate::ledger::Ledger;
use crate::view::pathway::{
    AbsenceInput, AccompanimentInput, AccompanimentView, PassChanceView, PassEventInput, PassEventView,
    PassInput, PassStateView, PassView, PathwayView,
};
use crate::view::people::EligibilityView;
use chrono::{NaiveDate, TimeDelta};
use clausier_domain::eligibility::{
    EligibilityRules, PassChance, PassFacts, PassState, eligibility, pass_chances, pass_state,
};
use clausier_domain::execution::Span;
use clausier_domain::quantity::PersonId;
use clausier_domain::vocabulary::PassEventKind;
use clausier_store::tables::{Absence, Accompaniment, Pass, PassEvent};
use std::cmp::Reverse;

/// An absence is shown for a year after its end.
const ABSENCES: TimeDelta = TimeDelta::days(365);

/// Eligibility of a person on a day, with her PASS and whether another could be opened.
///
/// # Errors
/// When this build holds broken data.
pub(super) fn eligibility_view(
    ledger: &Ledger,
    person: PersonId,
    at: NaiveDate,
) -> Result<EligibilityView, OfficeError> {
    let rules = &assets()?.eligibility;
    let facts = ledger.facts_of(person);
    let answer = eligibility(&facts, at, rules);
    let chance = |chance: PassChance| PassChanceView {
        label: rules.structure(&chance.structure).map(|s| s.label.clone()).unwrap_or_default(),
        structure: chance.structure,
        route: chance.route,
        reasons: chance.reasons,
        missing: chance.missing,
    };
    Ok(EligibilityView {
        eligible: answer.eligible,
        at: input::iso(at),
        since: input::optional_iso(answer.since),
        until: input::optional_iso(answer.until),
        countable_until: input::optional_iso(answer.countable_until),
        door: answer.door,
        reasons: answer.reasons,
        missing: answer.missing,
        pass: pass_of(&facts.passes, at, rules).map(state_view),
        chances: pass_chances(&facts, at, rules).into_iter().map(chance).collect(),
    })
}

/// The PASS of a day: the one under way, else the last one that began, else the next.
pub(super) fn pass_of(passes: &[PassFacts], at: NaiveDate, rules: &EligibilityRules) -> Option<PassState> {
    let chosen = passes.iter().max_by_key(|pass| {
        let state = pass_state(pass, at, &rules.iae);
        let covers = Span::new(pass.starts_on, state.ends_on).contains(at);
        (covers, pass.starts_on <= at, state.ends_on)
    });
    chosen.map(|pass| pass_state(pass, at, &rules.iae))
}

fn state_view(state: PassState) -> PassStateView {
    PassStateView {
        standing: state.standing,
        ends_on: input::iso(state.ends_on),
        days_left: state.days_left,
        suspended_until: input::optional_iso(state.suspended_until),
        new_from: input::iso(state.new_from),
    }
}

/// Structures, PASS IAE and absences of a person.
///
/// # Errors
/// When this build holds broken data.
pub(super) fn pathway_view(ledger: &Ledger, person: PersonId) -> Result<PathwayView, OfficeError> {
    let rules = &assets()?.eligibility;
    let known = &ledger.pathways;
    let mut accompaniments: Vec<&Accompaniment> =
        known.accompaniments.get(&person).into_iter().flatten().collect();
    accompaniments.sort_by_key(|a| Reverse((a.starts_on, a.id)));
    let mut passes: Vec<&Pass> = known.passes.get(&person).into_iter().flatten().collect();
    passes.sort_by_key(|p| Reverse((p.starts_on, p.id)));
    let recent = |a: &&Absence| a.ends_on + ABSENCES >= ledger.today;
    let mut absences: Vec<&Absence> =
        known.absences.get(&person).into_iter().flatten().filter(recent).collect();
    absences.sort_by_key(|a| (a.ends_on < ledger.today, a.starts_on));
    Ok(PathwayView {
        accompaniments: accompaniments.into_iter().map(|a| accompaniment_view(ledger, a, rules)).collect(),
        passes: passes.into_iter().map(|p| pass_view(ledger, p, rules)).collect(),
        absences: absences.into_iter().map(absence_input).collect(),
    })
}

fn absence_input(a: &Absence) -> AbsenceInput {
    AbsenceInput {
        id: a.id.0,
        person: a.person.0,
        starts_on: input::iso(a.starts_on),
        ends_on: input::iso(a.ends_on),
        reason: a.reason,
    }
}

fn accompaniment_view(ledger: &Ledger, a: &Accompaniment, rules: &EligibilityRules) -> AccompanimentView {
    AccompanimentView {
        label: rules.structure(&a.kind).map_or_else(|| format!("structure-{}", a.kind), |s| s.label.clone()),
        name: a.organisation.map(|id| ledger.organisation_name(id)).unwrap_or_default(),
        current: Span { starts_on: a.starts_on, ends_on: a.ends_on }.contains(ledger.today),
        entry: AccompanimentInput {
            id: a.id.0,
            person: a.person.0,
            organisation: a.organisation.map(|id| id.0),
            kind: a.kind.clone(),
            starts_on: input::iso(a.starts_on),
            ends_on: input::optional_iso(a.ends_on),
            attested_on: input::optional_iso(a.attested_on),
        },
    }
}

fn pass_view(ledger: &Ledger, p: &Pass, rules: &EligibilityRules) -> PassView {
    let facts = ledger.pathways.pass_facts(p, None);
    let natural = PassFacts { withdrawn_on: None, ..facts.clone() };
    let natural_end = pass_state(&natural, ledger.today, &rules.iae).ends_on;
    let mut events: Vec<&PassEvent> = ledger.pathways.pass_events.get(&p.id).into_iter().flatten().collect();
    events.sort_by_key(|e| (e.starts_on, e.id));
    let event = |e: &PassEvent| {
        let label = match e.kind {
            PassEventKind::Suspension => rules.iae.suspension(&e.reason).map(|r| r.label.clone()),
            PassEventKind::Extension => rules.iae.extension(&e.reason).map(|r| r.label.clone()),
        };
        PassEventView {
            label: label.unwrap_or_else(|| e.reason.clone()),
            entry: PassEventInput {
                id: e.id.0,
                pass: e.pass.0,
                kind: e.kind,
                reason: e.reason.clone(),
                starts_on: input::iso(e.starts_on),
                ends_on: input::iso(e.ends_on),
            },
        }
    };
    PassView {
        state: state_view(pass_state(&facts, ledger.today, &rules.iae)),
        extends_from: input::iso(natural_end.succ_opt().unwrap_or(natural_end)),
        events: events.into_iter().map(event).collect(),
        entry: PassInput {
            id: p.id.0,
            person: p.person.0,
            number: p.number.clone(),
            starts_on: input::iso(p.starts_on),
            delivered_by: p.delivered_by.clone(),
            withdrawn_on: input::optional_iso(p.withdrawn_on),
        },
    }
}
