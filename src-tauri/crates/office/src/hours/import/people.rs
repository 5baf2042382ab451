//! Who a row of a file of hours is: by a number, by the names, by the posts of the company that month.

use crate::ledger::Ledger;
use crate::people::identity;
use clausier_domain::message::Message;
use clausier_domain::quantity::PersonId;
use clausier_domain::twins::{NamesLike, Register};
use clausier_exchange::hours::Who;
use clausier_store::tables::Placement;
use std::collections::{BTreeMap, BTreeSet};

/// Names that are the same.
const SAME: i32 = 4;
/// Names that differ by their spelling only: with a post of the company that month, they are one person.
const CLOSE: i32 = 2;
/// Choices offered.
const OFFERED: usize = 6;

/// Who somebody is.
pub(super) enum Found {
    /// The same names, and nobody else bears them.
    Sure(PersonId),
    /// Somebody in post there whose names are close, and why.
    Likely(PersonId, Vec<Message>),
    /// Somebody among these, or nobody.
    Unsure(Vec<(PersonId, Vec<Message>)>),
}

/// The people of the dossier, as files name them.
pub(super) struct People<'l> {
    ids: Vec<PersonId>,
    register: Register,
    passes: BTreeMap<String, PersonId>,
    ledger: &'l Ledger,
}

impl<'l> People<'l> {
    pub(super) fn new(ledger: &'l Ledger) -> Self {
        let ids: Vec<PersonId> = ledger.people.keys().copied().collect();
        let identities: Vec<_> = ledger.people.values().map(identity).collect();
        let plain = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
        let mut passes = BTreeMap::new();
        for (person, held) in &ledger.pathways.passes {
            for pass in held.iter().filter(|pass| !pass.number.is_empty()) {
                passes.insert(plain(&pass.number), *person);
            }
        }
        Self { ids, register: Register::of(&identities), passes, ledger }
    }

    /// Who it is; `expected` are the posts of the company and lot in the months of the rows.
    pub(super) fn find(&self, who: &Who, expected: &[&Placement]) -> Found {
        if let Some(person) = self.passes.get(&who.pass_number).filter(|_| !who.pass_number.is_empty()) {
            return Found::Sure(*person);
        }
        if who.last_name.is_empty() && who.first_name.is_empty() {
            return Found::Unsure(Vec::new());
        }
        let there: BTreeSet<PersonId> = expected.iter().map(|post| post.person).collect();
        let like = self.like(who);
        let among = |least: i32, here: bool| -> Vec<&(PersonId, NamesLike)> {
            like.iter()
                .filter(|(person, like)| like.points >= least && (!here || there.contains(person)))
                .collect()
        };
        // The same birth date parts people who bear the same names.
        if let [(person, _)] =
            among(CLOSE, false).into_iter().filter(|(_, l)| l.same_birth).collect::<Vec<_>>()[..]
        {
            return Found::Sure(*person);
        }
        match (among(SAME, true).as_slice(), among(SAME, false).as_slice()) {
            ([(person, _)], _) | ([], [(person, _)]) => return Found::Sure(*person),
            ([], []) => {}
            // Several bear the same names: those in post there first.
            (here, all) => {
                let offered = here.iter().chain(all.iter().filter(|one| !here.contains(one)));
                return Found::Unsure(
                    offered.map(|(person, like)| (*person, like.facts.clone())).take(OFFERED).collect(),
                );
            }
        }
        let offer = |found: Vec<&(PersonId, NamesLike)>| {
            found.into_iter().map(|(person, like)| (*person, like.facts.clone())).take(OFFERED).collect()
        };
        match among(1, true).as_slice() {
            [] => Found::Unsure(offer(among(CLOSE, false))),
            [(person, like)] => {
                let elsewhere = among(like.points, false).len() > 1;
                // An initial is enough only when nobody else of the dossier may be meant.
                if like.points >= CLOSE || !elsewhere {
                    Found::Likely(*person, self.reasons(*person, like, expected))
                } else {
                    Found::Unsure(offer(among(1, true)))
                }
            }
            [(person, first), (_, second), ..] if first.points > second.points && first.points > CLOSE => {
                Found::Likely(*person, self.reasons(*person, first, expected))
            }
            several => Found::Unsure(offer(several.to_vec())),
        }
    }

    /// Whose names are close, the closest first. A cell with both names says them in either order.
    fn like(&self, who: &Who) -> Vec<(PersonId, NamesLike)> {
        let straight = who.identity();
        let mut crossed = straight.clone();
        std::mem::swap(&mut crossed.last_name, &mut crossed.first_name);
        let mut like = self.register.names(&straight);
        for other in self.register.names(&crossed) {
            match like.iter_mut().find(|known| known.place == other.place) {
                Some(known) if known.points < other.points => *known = other,
                Some(_) => {}
                None => like.push(other),
            }
        }
        like.sort_by_key(|like| (std::cmp::Reverse(like.points), like.place));
        like.into_iter().filter_map(|like| Some((*self.ids.get(like.place)?, like))).collect()
    }

    fn reasons(&self, person: PersonId, like: &NamesLike, expected: &[&Placement]) -> Vec<Message> {
        let mut facts = like.facts.clone();
        if let Some(post) = expected.iter().find(|post| post.person == person) {
            facts.push(
                Message::new("hours-in-post").with("company", self.ledger.organisation_name(post.employer)),
            );
        }
        facts
    }
}
