//! What nothing proves: hours, hires, eligibility on the first day. The screen and the control pack read it here.

use crate::assets::Assets;
use crate::input;
use crate::ledger::Ledger;
use crate::view::evidence::{
    EvidenceQuery, MissingCriteria, MissingHire, MissingHours, MissingPost, MissingView, MonthRange,
};
use crate::words::Language;
use clausier_domain::execution::evidence::{UnprovenMonth, ranges};
use clausier_domain::quantity::{Hours, LotId, OrganisationId, YearMonth};
use clausier_domain::text::fold;
use clausier_store::tables::{Organisation, Placement};
use std::collections::BTreeMap;

/// The months and the placements of a company on a lot.
type Group = (Vec<YearMonth>, Vec<MissingPost>);

/// What nothing proves of some placements, in a period when one is asked.
pub(crate) fn missing(
    ledger: &Ledger,
    posts: &[&Placement],
    query: &EvidenceQuery,
    language: Language,
    assets: &Assets,
) -> MissingView {
    let inside =
        |month: YearMonth| query.from.is_none_or(|m| m <= month) && query.to.is_none_or(|m| month <= m);
    let mut groups: BTreeMap<(LotId, OrganisationId), Group> = BTreeMap::new();
    let mut view = MissingView::default();
    for placement in posts {
        let found = ledger.unproven(placement, assets);
        let name = ledger.person_name(placement.person);
        let months: Vec<&UnprovenMonth> = found.months.iter().filter(|m| inside(m.month)).collect();
        if !months.is_empty() {
            let group = groups.entry((placement.lot, placement.employer)).or_default();
            group.0.extend(months.iter().map(|m| m.month));
            group.1.push(MissingPost {
                placement: placement.id.0,
                name: name.clone(),
                months: spans(months.iter().map(|m| m.month)),
                hours: months.iter().map(|m| m.hours).sum(),
            });
        }
        if !inside(YearMonth::of(placement.starts_on)) {
            continue;
        }
        let lot_name = ledger.lot_name(placement.lot, language);
        if let Some(day) = found.start {
            view.hires.push(MissingHire {
                placement: placement.id.0,
                lot: placement.lot.0,
                lot_name: lot_name.clone(),
                organisation: placement.employer.0,
                company: ledger.organisation_name(placement.employer),
                name: name.clone(),
                starts_on: input::iso(day),
            });
        }
        let reasons = ledger.not_eligible_at_hire(placement, assets);
        if !reasons.is_empty() {
            view.criteria.push(MissingCriteria {
                placement: placement.id.0,
                person: placement.person.0,
                name,
                lot_name,
                starts_on: input::iso(placement.starts_on),
                reasons,
            });
        }
    }
    for ((lot, company), (months, mut posts)) in groups {
        posts.sort_by_key(|p| (fold(&p.name), p.placement));
        let hours = posts.iter().map(|p| p.hours).sum::<Hours>();
        view.total += hours;
        view.hours.push(MissingHours {
            lot: lot.0,
            lot_name: ledger.lot_name(lot, language),
            organisation: company.0,
            company: ledger.organisation_name(company),
            usual: usual(ledger.organisations.get(&company)).to_owned(),
            months: spans(months),
            hours,
            posts,
        });
    }
    view.hours.sort_by_key(|g| (fold(&g.lot_name), fold(&g.company)));
    view.hires.sort_by_key(|h| (fold(&h.name), h.placement));
    view.criteria.sort_by_key(|c| (fold(&c.name), c.placement));
    view
}

fn spans(months: impl IntoIterator<Item = YearMonth>) -> Vec<MonthRange> {
    ranges(months).into_iter().map(|(from, to)| MonthRange { from, to }).collect()
}

/// The kind of proof a company usually gives: who makes people available sends a statement, who employs payslips.
fn usual(company: Option<&Organisation>) -> &'static str {
    match company.map_or("", |o| o.structure_kind.as_str()) {
        "ETTI" | "EATT" | "AI" | "GEIQ" => "statement",
        "" => "payslip",
        _ => "structure_certificate",
    }
}
