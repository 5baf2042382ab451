//! Who owes what inside a grouping: each company's part of the hours due, what one takes over from another, and what
//! the people who work for it have done.
//!
//! Parts always add up to the hours of the lot, and transfers to zero: the buyer sees one figure, the companies
//! theirs. Hours of a subcontractor or of an employer that makes people available belong to the company it works
//! for, which stays bound to the buyer. Who worked them is told beside ([`worked`]): people lent to a subcontractor are
//! told at the subcontractor.

use crate::quantity::{BasisPoints, Hours, OrganisationId, div_round};
use crate::vocabulary::PartyRole;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A company's part in a lot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartyFacts {
    /// Which company.
    pub organisation: OrganisationId,
    /// Its part.
    pub role: PartyRole,
    /// For whom an employer or a subcontractor works; none means the lead.
    pub on_behalf_of: Option<OrganisationId>,
    /// Its part of the hours due, zero when not said.
    pub share: BasisPoints,
    /// Hours of its people that count.
    pub done: Hours,
}

/// Hours one company takes over from another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TransferFacts {
    /// Who owes less.
    pub giver: OrganisationId,
    /// Who owes more.
    pub taker: OrganisationId,
    /// How many.
    pub hours: Hours,
    /// From when.
    #[ts(type = "string")]
    pub on_date: NaiveDate,
}

/// Where a company of the grouping stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CompanyShare {
    /// Which company.
    pub organisation: OrganisationId,
    /// Its part, as applied: parts that were not said share what is left evenly.
    pub share: BasisPoints,
    /// Its part of the hours due, before transfers.
    pub initial: Hours,
    /// Taken over less handed over.
    pub transferred: Hours,
    /// Owed: the two together.
    pub due: Hours,
    /// Done by its people, its subcontractors and the structures that work for it.
    pub done: Hours,
}

/// The companies bound to the buyer, each with its part: `due` parts add up to `due`, `done` parts to the hours of every
/// party, transfers to zero. Empty when nobody is bound yet.
#[must_use]
pub fn shares(
    due: Hours,
    parties: &[PartyFacts],
    transfers: &[TransferFacts],
    date: NaiveDate,
) -> Vec<CompanyShare> {
    let mut bound: BTreeMap<OrganisationId, (PartyRole, BasisPoints)> = BTreeMap::new();
    for party in parties.iter().filter(|p| matches!(p.role, PartyRole::Lead | PartyRole::CoHolder)) {
        let known = bound.entry(party.organisation).or_insert((party.role, party.share));
        known.0 = known.0.min(party.role);
        known.1 = known.1.max(party.share);
    }
    let applied = applied_shares(&bound);
    let initial = split(due, &applied.iter().map(|(_, share)| share.get()).collect::<Vec<_>>());
    let mut companies: Vec<CompanyShare> = applied
        .into_iter()
        .zip(initial)
        .map(|((organisation, share), initial)| CompanyShare {
            organisation,
            share,
            initial,
            transferred: Hours::ZERO,
            due: initial,
            done: Hours::ZERO,
        })
        .collect();
    let place =
        |companies: &[CompanyShare], id: OrganisationId| companies.iter().position(|c| c.organisation == id);
    for transfer in transfers.iter().filter(|t| t.on_date <= date) {
        // A transfer with a company that is no longer bound moves nothing, on either side.
        let (Some(from), Some(to)) = (place(&companies, transfer.giver), place(&companies, transfer.taker))
        else {
            continue;
        };
        for (at, hours) in [(from, -transfer.hours), (to, transfer.hours)] {
            if let Some(company) = companies.get_mut(at) {
                company.transferred += hours;
                company.due += hours;
            }
        }
    }
    let bound: Vec<OrganisationId> = companies.iter().map(|company| company.organisation).collect();
    for party in parties {
        if let Some(company) = companies.get_mut(answerable(party, parties, &bound)) {
            company.done += party.done;
        }
    }
    companies
}

/// The place among the bound companies of the one that answers for a party's hours: itself, or the first one up the chain
/// of those it works for; the lead when none is.
fn answerable(party: &PartyFacts, parties: &[PartyFacts], bound: &[OrganisationId]) -> usize {
    let place = |id: OrganisationId| bound.iter().position(|known| *known == id);
    let mut at = party.organisation;
    let mut next = party.on_behalf_of;
    // As many steps as there are parties: nobody works for oneself by way of others.
    for _ in 0..=parties.len() {
        if let Some(found) = place(at) {
            return found;
        }
        let Some(above) = next else { break };
        at = above;
        next = parties.iter().find(|one| one.organisation == above).and_then(|one| one.on_behalf_of);
    }
    0
}

/// Hours worked by a company for one that is bound to the buyer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Worked {
    /// Who answers for them.
    pub company: OrganisationId,
    /// Who worked them: a subcontractor, also with people lent to it; else who employs them.
    pub worker: OrganisationId,
    /// The hours that count.
    pub hours: Hours,
}

/// Who worked what, by the company that answers for it: the lines of a company add up to what is done for it. Lines without
/// hours are left out.
#[must_use]
pub fn worked(parties: &[PartyFacts]) -> Vec<Worked> {
    let companies = shares(Hours::ZERO, parties, &[], NaiveDate::MIN);
    let bound: Vec<OrganisationId> = companies.iter().map(|company| company.organisation).collect();
    let subcontracts = |id: OrganisationId| {
        parties.iter().any(|p| p.organisation == id && p.role == PartyRole::Subcontractor)
            && !bound.contains(&id)
    };
    let mut hours: BTreeMap<(usize, OrganisationId), Hours> = BTreeMap::new();
    for party in parties {
        let lent_to = party.on_behalf_of.filter(|id| party.role == PartyRole::Employer && subcontracts(*id));
        let place = answerable(party, parties, &bound);
        *hours.entry((place, lent_to.unwrap_or(party.organisation))).or_default() += party.done;
    }
    let line = |((place, worker), hours): ((usize, OrganisationId), Hours)| {
        Some(Worked { company: *bound.get(place)?, worker, hours })
    };
    hours.into_iter().filter(|(_, hours)| !hours.is_zero()).filter_map(line).collect()
}

/// Lead first, then by number. Parts not said share evenly what the others leave; when every part was said and
/// they do not reach the whole, the lead carries the rest.
fn applied_shares(
    bound: &BTreeMap<OrganisationId, (PartyRole, BasisPoints)>,
) -> Vec<(OrganisationId, BasisPoints)> {
    let mut list: Vec<(OrganisationId, PartyRole, i64)> =
        bound.iter().map(|(id, (role, share))| (*id, *role, share.get().max(0))).collect();
    list.sort_by_key(|(id, role, _)| (*role, *id));
    let said: i64 = list.iter().map(|(.., share)| share).sum();
    let left = (10_000 - said).max(0);
    let silent = i64::try_from(list.iter().filter(|(.., share)| *share == 0).count()).unwrap_or(0);
    if silent > 0 {
        let mut rest = left;
        let mut unsaid = silent;
        for (.., share) in list.iter_mut().filter(|(.., share)| *share == 0) {
            *share = rest / unsaid;
            rest -= *share;
            unsaid -= 1;
        }
    } else if let Some((.., share)) = list.first_mut() {
        *share += left;
    }
    list.into_iter().map(|(id, _, share)| (id, BasisPoints::new(share))).collect()
}

/// Splits hours by weights, by the largest remainder: the parts add up exactly.
fn split(hours: Hours, weights: &[i64]) -> Vec<Hours> {
    let whole: i128 = weights.iter().map(|w| i128::from(*w)).sum();
    if whole <= 0 {
        return weights.iter().map(|_| Hours::ZERO).collect();
    }
    let exact = |weight: i64| i128::from(hours.get()) * i128::from(weight);
    let mut parts: Vec<i64> =
        weights.iter().map(|w| i64::try_from(exact(*w).div_euclid(whole)).unwrap_or(0)).collect();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|n| (std::cmp::Reverse(weights.get(*n).map(|w| exact(*w).rem_euclid(whole))), *n));
    let mut left = hours.get() - parts.iter().sum::<i64>();
    for n in order {
        if left == 0 {
            break;
        }
        if let Some(part) = parts.get_mut(n) {
            *part += 1;
            left -= 1;
        }
    }
    parts.into_iter().map(Hours::new).collect()
}

/// A company's rate of what it owes; none when it owes nothing.
#[must_use]
pub fn rate(company: &CompanyShare) -> Option<BasisPoints> {
    let due = i128::from(company.due.get());
    (due > 0).then(|| div_round(i128::from(company.done.get()) * 10_000, due).map(BasisPoints::new)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::execution::fixtures::d;
    use proptest::prelude::*;

    fn party(id: i64, role: PartyRole, share: i64, done: i64) -> PartyFacts {
        PartyFacts {
            organisation: OrganisationId(id),
            role,
            on_behalf_of: None,
            share: BasisPoints::new(share),
            done: Hours::whole(done),
        }
    }

    fn dues(companies: &[CompanyShare]) -> Vec<(i64, Hours)> {
        companies.iter().map(|c| (c.organisation.0, c.due)).collect()
    }

    #[test]
    fn parts_said_are_applied_and_the_rest_is_shared() {
        use PartyRole::{CoHolder, Lead};
        let day = d("2026-11-28");
        for (parties, expected) in [
            (vec![party(1, Lead, 0, 0)], vec![(1, 1_000)]),
            (vec![party(2, CoHolder, 4_000, 0), party(1, Lead, 6_000, 0)], vec![(1, 600), (2, 400)]),
            (vec![party(1, Lead, 0, 0), party(2, CoHolder, 2_500, 0)], vec![(1, 750), (2, 250)]),
            (vec![party(1, Lead, 5_000, 0), party(2, CoHolder, 3_000, 0)], vec![(1, 700), (2, 300)]),
            (vec![party(1, Lead, 0, 0), party(2, CoHolder, 0, 0)], vec![(1, 500), (2, 500)]),
        ] {
            let expected: Vec<_> = expected.into_iter().map(|(id, h)| (id, Hours::whole(h))).collect();
            assert_eq!(dues(&shares(Hours::whole(1_000), &parties, &[], day)), expected);
        }
    }

    #[test]
    fn a_transfer_moves_hours_from_its_date_and_sums_to_zero() {
        use PartyRole::{CoHolder, Lead};
        let parties = [party(1, Lead, 6_000, 0), party(2, CoHolder, 4_000, 0)];
        let transfer = TransferFacts {
            giver: OrganisationId(2),
            taker: OrganisationId(1),
            hours: Hours::whole(150),
            on_date: d("2026-06-01"),
        };
        let at = |day| shares(Hours::whole(1_000), &parties, std::slice::from_ref(&transfer), d(day));
        assert_eq!(dues(&at("2026-05-31")), [(1, Hours::whole(600)), (2, Hours::whole(400))]);
        assert_eq!(dues(&at("2026-06-01")), [(1, Hours::whole(750)), (2, Hours::whole(250))]);
        assert_eq!(at("2026-06-01").iter().map(|c| c.transferred).sum::<Hours>(), Hours::ZERO);
    }

    #[test]
    fn who_works_for_a_company_counts_for_it() {
        use PartyRole::{CoHolder, Employer, Lead, Subcontractor};
        let mut temp = party(3, Employer, 0, 80);
        temp.on_behalf_of = Some(OrganisationId(2));
        let parties =
            [party(1, Lead, 0, 100), party(2, CoHolder, 0, 50), temp, party(4, Subcontractor, 0, 20)];
        let companies = shares(Hours::whole(400), &parties, &[], d("2026-11-28"));
        let done: Vec<_> = companies.iter().map(|c| (c.organisation.0, c.done)).collect();
        assert_eq!(done, [(1, Hours::whole(120)), (2, Hours::whole(130))]);
        assert_eq!(rate(&companies[0]), Some(BasisPoints::percent(60)));
    }

    #[test]
    fn hours_of_a_subcontractor_are_told_there_and_answered_for_by_its_company() {
        use PartyRole::{CoHolder, Employer, Lead, Subcontractor};
        let of = |id, role, done, on_behalf_of: Option<i64>| PartyFacts {
            on_behalf_of: on_behalf_of.map(OrganisationId),
            ..party(id, role, 0, done)
        };
        let parties = [
            of(1, Lead, 100, None),
            of(2, CoHolder, 50, None),
            of(4, Subcontractor, 20, Some(2)),
            // An agency that lends people to the subcontractor, and to the lead.
            of(3, Employer, 80, Some(4)),
            of(3, Employer, 30, Some(1)),
        ];
        let companies = shares(Hours::whole(400), &parties, &[], d("2026-11-28"));
        let done: Vec<_> = companies.iter().map(|c| (c.organisation.0, c.done)).collect();
        assert_eq!(
            done,
            [(1, Hours::whole(130)), (2, Hours::whole(150))],
            "the agency's hours go up the chain"
        );
        let lines: Vec<_> = worked(&parties).iter().map(|w| (w.company.0, w.worker.0, w.hours)).collect();
        assert_eq!(
            lines,
            [
                (1, 1, Hours::whole(100)),
                (1, 3, Hours::whole(30)),
                (2, 2, Hours::whole(50)),
                (2, 4, Hours::whole(100)),
            ]
        );
        // Two that name each other lead nowhere: the lead answers.
        let circle =
            [of(1, Lead, 0, None), of(5, Subcontractor, 7, Some(6)), of(6, Subcontractor, 8, Some(5))];
        assert_eq!(shares(Hours::ZERO, &circle, &[], d("2026-11-28"))[0].done, Hours::whole(15));
    }

    #[test]
    fn nobody_bound_owes_nothing() {
        let parties = [party(3, PartyRole::Employer, 0, 80)];
        assert!(shares(Hours::whole(400), &parties, &[], d("2026-11-28")).is_empty());
    }

    proptest! {
        #[test]
        fn who_worked_adds_up_to_what_was_done_for_each_company(
            said in proptest::collection::vec((1i64..7, 0usize..4, proptest::option::of(1i64..7), 0i64..100_000), 1..12),
        ) {
            use PartyRole::{CoHolder, Employer, Lead, Subcontractor};
            let mut parties = vec![party(1, Lead, 0, 0)];
            parties.extend(said.iter().map(|(id, role, whom, done)| PartyFacts {
                organisation: OrganisationId(*id),
                role: [Lead, CoHolder, Subcontractor, Employer][*role],
                on_behalf_of: whom.map(OrganisationId),
                share: BasisPoints::new(0),
                done: Hours::new(*done),
            }));
            let companies = shares(Hours::whole(100), &parties, &[], d("2026-11-28"));
            let all = worked(&parties);
            for company in &companies {
                let of = all.iter().filter(|one| one.company == company.organisation);
                prop_assert_eq!(of.map(|one| one.hours).sum::<Hours>(), company.done);
            }
            prop_assert_eq!(
                all.iter().map(|one| one.hours).sum::<Hours>(),
                parties.iter().map(|one| one.done).sum::<Hours>()
            );
        }

        #[test]
        fn parts_add_up_to_the_lot(
            due in 0i64..5_000_000,
            said in proptest::collection::vec((0i64..3_000, 0i64..100_000), 1..6),
            moves in proptest::collection::vec((0usize..6, 0usize..6, 1i64..50_000), 0..8),
        ) {
            let parties: Vec<PartyFacts> = said.iter().enumerate().map(|(n, (share, done))| PartyFacts {
                organisation: OrganisationId(n as i64 + 1),
                role: if n == 0 { PartyRole::Lead } else { PartyRole::CoHolder },
                on_behalf_of: None,
                share: BasisPoints::new(*share),
                done: Hours::new(*done),
            }).collect();
            let transfers: Vec<TransferFacts> = moves.iter().filter(|(a, b, _)| a != b).map(|(a, b, h)| TransferFacts {
                giver: OrganisationId(*a as i64 + 1), taker: OrganisationId(*b as i64 + 1),
                hours: Hours::new(*h), on_date: d("2026-01-01"),
            }).collect();
            let companies = shares(Hours::new(due), &parties, &transfers, d("2026-11-28"));
            prop_assert_eq!(companies.iter().map(|c| c.due).sum::<Hours>(), Hours::new(due));
            prop_assert_eq!(companies.iter().map(|c| c.transferred).sum::<Hours>(), Hours::ZERO);
            prop_assert_eq!(companies.iter().map(|c| c.done).sum::<Hours>(), parties.iter().map(|p| p.done).sum::<Hours>());
            prop_assert!(companies.iter().all(|c| c.initial >= Hours::ZERO));
            let mut reversed = parties;
            reversed.reverse();
            prop_assert_eq!(companies, shares(Hours::new(due), &reversed, &transfers, d("2026-11-28")));
        }
    }
}
