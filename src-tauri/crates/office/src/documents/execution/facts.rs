//! What the documents of a lot state, from the very view that the screen shows.

use crate::documents::paper::Pen;
use crate::error::OfficeError;
use crate::follow;
use crate::ledger::{Ledger, span_of};
use crate::session::Desk;
use crate::view::ById;
use crate::view::follow::LotView;
use clausier_documents::Block;
use clausier_domain::impact::guard::{Guarded, guard};
use clausier_domain::quantity::{BasisPoints, Hours, LotId, OrganisationId, PersonId};
use clausier_domain::vocabulary::{ContactKind, LotStatus, Modality, Outcome, PartyRole};
use clausier_store::tables::Placement;
use std::collections::{BTreeMap, BTreeSet};

/// Groups, each by its Fluent key, and how much there is of each.
type Groups<T> = Vec<(String, T)>;

/// A lot as its documents state it.
pub(super) struct LotFacts {
    /// The screen's own view.
    pub(super) view: LotView,
    /// Its last day has passed, or it was closed.
    pub(super) ended: bool,
    /// People with at least one hour that counts.
    pub(super) people: BTreeSet<PersonId>,
    /// Placements with at least one hour that counts.
    pub(super) contracts: usize,
    /// Hours by modality; the key is a Fluent key.
    pub(super) modalities: Groups<Hours>,
    /// People by the modality of most of their hours, each once.
    pub(super) modality_people: Groups<i64>,
    /// Hours of each employer, with its part when it has one.
    pub(super) employers: Vec<(String, Option<PartyRole>, Hours)>,
    /// People whose placement ended, by outcome; the key is a Fluent key.
    pub(super) outcomes: Groups<i64>,
    /// Ends of placements whose outcome nobody noted.
    pub(super) open_outcomes: i64,
    /// Reminders and formal notices in the log of the lot.
    pub(super) reminders: [usize; 2],
}

/// How far a commitment was carried out.
pub(super) fn state(due: Hours, done: Hours) -> &'static str {
    if due <= Hours::ZERO {
        "nothing_due"
    } else if done >= due {
        "completed"
    } else if done > Hours::ZERO {
        "partial"
    } else {
        "none"
    }
}

/// The Fluent key of a value of the vocabulary: the beginning of its family, then the value.
pub(super) fn word<T: serde::Serialize>(family: &str, value: &T) -> String {
    let name = serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned));
    format!("{family}{}", name.unwrap_or_default().replace('_', "-"))
}

impl LotFacts {
    pub(super) fn read(desk: &Desk<'_>, id: i64) -> Result<Self, OfficeError> {
        let view = follow::lot(desk, ById { id })?;
        let ledger = desk.ledger()?;
        let lot = LotId(id);
        let ends = ledger.lot_span(lot).and_then(|s| s.ends_on);
        let ended = view.line.status == LotStatus::Closed || ends.is_some_and(|end| end < ledger.today);
        let worked: Vec<&Placement> =
            ledger.placements_on(lot).filter(|p| ledger.placement_hours(p.id) > Hours::ZERO).collect();
        let (modalities, modality_people) = modalities(&ledger, &worked);
        let (outcomes, open_outcomes) = outcomes(&ledger, &worked);
        Ok(Self {
            ended,
            people: worked.iter().map(|p| p.person).collect(),
            contracts: worked.len(),
            modalities,
            modality_people,
            employers: employers(&ledger, lot, &worked),
            outcomes,
            open_outcomes,
            reminders: [ContactKind::Reminder, ContactKind::FormalNotice]
                .map(|kind| ledger.contacts.iter().filter(|c| c.lot == Some(lot) && c.kind == kind).count()),
            view,
        })
    }

    pub(super) fn due(&self) -> Hours {
        self.view.line.due
    }

    pub(super) fn done(&self) -> Hours {
        self.view.line.done
    }

    pub(super) fn state(&self) -> &'static str {
        state(self.due(), self.done())
    }

    /// Validated on due; none when nothing is due.
    pub(super) fn rate(&self) -> Option<BasisPoints> {
        BasisPoints::ratio(self.done().get(), self.due().get())
    }

    /// Companies bound to the buyer, by name.
    pub(super) fn holders(&self) -> String {
        let bound =
            |c: &&crate::view::follow::CompanyLine| matches!(c.role, PartyRole::Lead | PartyRole::CoHolder);
        self.view.companies.iter().filter(bound).map(|c| c.name.as_str()).collect::<Vec<_>>().join(", ")
    }
}

/// Hours by modality, and people by the modality of most of their hours: the earlier one on a tie.
fn modalities(ledger: &Ledger, worked: &[&Placement]) -> (Groups<Hours>, Groups<i64>) {
    let mut found: BTreeMap<Modality, Hours> = BTreeMap::new();
    let mut of: BTreeMap<PersonId, BTreeMap<Modality, Hours>> = BTreeMap::new();
    for placement in worked {
        let hours = ledger.placement_hours(placement.id);
        *found.entry(placement.modality).or_default() += hours;
        *of.entry(placement.person).or_default().entry(placement.modality).or_default() += hours;
    }
    let mut people: BTreeMap<Modality, i64> = BTreeMap::new();
    for hours in of.values() {
        if let Some((modality, _)) = hours.iter().rev().max_by_key(|(_, hours)| **hours) {
            *people.entry(*modality).or_default() += 1;
        }
    }
    let key = |modality: Modality| word("modality-", &modality);
    (
        found.into_iter().map(|(m, hours)| (key(m), hours)).collect(),
        people.into_iter().map(|(m, count)| (key(m), count)).collect(),
    )
}

fn employers(ledger: &Ledger, lot: LotId, worked: &[&Placement]) -> Vec<(String, Option<PartyRole>, Hours)> {
    let mut found: BTreeMap<OrganisationId, Hours> = BTreeMap::new();
    for placement in worked {
        *found.entry(placement.employer).or_default() += ledger.placement_hours(placement.id);
    }
    let role = |employer: OrganisationId| {
        let parties = ledger.parties.get(&lot).into_iter().flatten();
        parties.filter(|p| p.organisation == employer).map(|p| p.role).min()
    };
    let mut lines: Vec<_> =
        found.into_iter().map(|(o, hours)| (ledger.organisation_name(o), role(o), hours)).collect();
    lines.sort_by(|a, b| (a.1.is_none(), a.1, &a.0).cmp(&(b.1.is_none(), b.1, &b.0)));
    lines
}

/// What became of people whose last placement on the lot ended: each person once.
fn outcomes(ledger: &Ledger, worked: &[&Placement]) -> (Groups<i64>, i64) {
    let mut last: BTreeMap<PersonId, &Placement> = BTreeMap::new();
    for placement in worked {
        let known = last.entry(placement.person).or_insert(placement);
        if placement.starts_on >= known.starts_on {
            *known = placement;
        }
    }
    let over = |p: &&&Placement| span_of(p).ends_on.is_some_and(|end| end < ledger.today);
    let (mut told, mut open) = (BTreeMap::<Outcome, i64>::new(), 0);
    for placement in last.values().filter(over) {
        match placement.outcome {
            Outcome::Open => open += 1,
            outcome => *told.entry(outcome).or_default() += 1,
        }
    }
    (told.into_iter().map(|(outcome, count)| (word("impact-outcome-", &outcome), count)).collect(), open)
}

/// People by group, small groups merged as everywhere in the house; a sentence when nothing may be shown.
pub(super) fn people_table(
    pen: &Pen<'_>,
    caption: &str,
    heading: &str,
    groups: &[(String, i64)],
) -> Vec<Block> {
    let counts: Vec<i64> = groups.iter().map(|(_, count)| *count).collect();
    let total: i64 = counts.iter().sum();
    let shown = |count: i64| pen.count(usize::try_from(count).unwrap_or(0));
    let mut rows: Vec<(String, String)> = Vec::new();
    let merged = match guard(&counts, pen.settings.small_cell) {
        Guarded::Open => Vec::new(),
        Guarded::Merged(merged) => merged,
        Guarded::Withheld => {
            let message = clausier_domain::message::Message::new("attest-withheld")
                .with("total", total)
                .with("threshold", i64::from(pen.settings.small_cell));
            return vec![Block::paragraph(pen.say(&message))];
        }
    };
    for (at, (key, count)) in groups.iter().enumerate() {
        if *count > 0 && !merged.contains(&at) {
            rows.push((pen.text(key), shown(*count)));
        }
    }
    if !merged.is_empty() {
        let together = merged.iter().filter_map(|at| counts.get(*at)).sum();
        rows.push((pen.text("impact-other"), shown(together)));
    }
    vec![pen.sums(caption, [heading, "attest-column-people"], rows, Some(shown(total)))]
}
