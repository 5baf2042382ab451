//! What opens a person's right besides criteria, when she is free, and what was decided of pairs of people and needs.

use super::grouped;
use crate::error::OfficeError;
use clausier_domain::eligibility::{PassFacts, PassPeriod, StructureFacts};
use clausier_domain::execution::Span;
use clausier_domain::quantity::{LotId, NeedId, PersonId, RowId};
use clausier_domain::vocabulary::PassEventKind;
use clausier_store::Read;
use clausier_store::tables::{Absence, Accompaniment, Apart, Merged, Pairing, Pass, PassEvent, Target};
use std::collections::{BTreeMap, BTreeSet};

/// The part of the content that speaks of people's pathways.
pub struct Pathways {
    /// Days people are not free.
    pub absences: BTreeMap<PersonId, Vec<Absence>>,
    /// Recognised structures that employ or accompany people.
    pub accompaniments: BTreeMap<PersonId, Vec<Accompaniment>>,
    /// PASS IAE of people.
    pub passes: BTreeMap<PersonId, Vec<Pass>>,
    /// What pushes back the end of each PASS.
    pub pass_events: BTreeMap<RowId, Vec<PassEvent>>,
    /// Lines of the portfolio's plan that were locked or set aside, by need.
    pub pairings: BTreeMap<NeedId, Vec<Pairing>>,
    /// Sheets that look alike and are two people, the lower number first.
    pub apart: BTreeSet<(PersonId, PersonId)>,
    /// Sheets that were joined to each person's.
    pub merged: BTreeMap<PersonId, Vec<Merged>>,
    /// What lots declare of the people they want.
    pub targets: BTreeMap<LotId, Vec<Target>>,
}

impl Pathways {
    pub(super) fn read(read: &Read<'_>) -> Result<Self, OfficeError> {
        let apart: Vec<Apart> = read.all()?;
        Ok(Self {
            absences: grouped(read.all()?, |a: &Absence| a.person),
            accompaniments: grouped(read.all()?, |a: &Accompaniment| a.person),
            passes: grouped(read.all()?, |p: &Pass| p.person),
            pass_events: grouped(read.all()?, |e: &PassEvent| e.pass),
            pairings: grouped(read.all()?, |p: &Pairing| p.need),
            apart: apart.into_iter().map(|a| (a.person, a.other)).collect(),
            merged: grouped(read.all()?, |m: &Merged| m.person),
            targets: grouped(read.all()?, |t: &Target| t.lot),
        })
    }
    /// The structures of a person as eligibility reads them.
    #[must_use]
    pub fn structures_of(&self, person: PersonId) -> Vec<StructureFacts> {
        let fact = |a: &Accompaniment| StructureFacts {
            kind: a.kind.clone(),
            span: Span { starts_on: a.starts_on, ends_on: a.ends_on },
            attested_on: a.attested_on,
        };
        self.accompaniments.get(&person).into_iter().flatten().map(fact).collect()
    }

    /// The PASS IAE of a person as eligibility reads them.
    #[must_use]
    pub fn passes_of(&self, person: PersonId) -> Vec<PassFacts> {
        self.passes.get(&person).into_iter().flatten().map(|pass| self.pass_facts(pass, None)).collect()
    }

    /// A PASS and its events, one of them left out when it is being changed.
    #[must_use]
    pub fn pass_facts(&self, pass: &Pass, except: Option<RowId>) -> PassFacts {
        let events = |kind: PassEventKind| -> Vec<PassPeriod> {
            let events = self.pass_events.get(&pass.id).into_iter().flatten();
            let events = events.filter(|e| e.kind == kind && Some(e.id) != except);
            let period = |e: &PassEvent| PassPeriod {
                reason: e.reason.clone(),
                starts_on: e.starts_on,
                ends_on: e.ends_on,
            };
            events.map(period).collect()
        };
        PassFacts {
            starts_on: pass.starts_on,
            withdrawn_on: pass.withdrawn_on,
            suspensions: events(PassEventKind::Suspension),
            extensions: events(PassEventKind::Extension),
        }
    }
}
