//! Parts, bills, places, other commitments, payslips and penalties on the fictional office, each taken back.

use super::*;
use crate::history::undo;
use crate::hours::{decide_cells, grid, save_month, set_cells};
use crate::test_office::TestOffice;
use crate::view::documents::PenaltyInput;
use crate::view::follow::{CommitmentInput, PartyInput};
use crate::view::hours::{CellInput, CellRef, CellsDecision, CellsInput, GridCell, GridQuery, MonthInput};
use crate::view::structure::{
    AccrualInput, BillInput, MeasureInput, PenaltyDecisionInput, PenaltyQuery, PenaltyRuleInput,
    PlacementSite, PledgeInput, ShareInput, SitesInput, StructureView, TransferInput,
};
use clausier_domain::quantity::{BasisPoints, Cents, PlacementId};
use clausier_domain::vocabulary::{
    BillingKind, CommitmentKind, HourStatus, OrganisationKind, PartyRole, PenaltyDecision,
};
use std::ops::Deref;

struct Office(TestOffice);

impl Deref for Office {
    type Target = TestOffice;
    fn deref(&self) -> &TestOffice {
        &self.0
    }
}

/// The fictional office.
fn office() -> Office {
    Office(TestOffice::demo())
}

impl Office {
    fn view(&self, lot: i64) -> StructureView {
        structure(&self.desk(), ById { id: lot }).unwrap()
    }

    /// A running lot with hours and people in post.
    fn lot(&self) -> i64 {
        let ledger = self.desk().ledger().unwrap();
        let busy = |l: &&Lot| {
            l.status == LotStatus::Running
                && ledger.placements_on(l.id).filter(|p| span_of(p).contains(ledger.today)).count() > 2
                && ledger.progress.get(&l.id).is_some_and(|p| p.done > Hours::ZERO)
        };
        ledger.lots.values().find(busy).unwrap().id.0
    }

    fn due(&self, lot: i64) -> Hours {
        self.desk().ledger().unwrap().progress[&LotId(lot)].due
    }
}

fn field(refused: Result<crate::view::Saved, OfficeError>) -> String {
    match refused {
        Err(OfficeError::Field { field, .. }) => field,
        other => panic!("not refused by a field: {other:?}"),
    }
}

/// Every lot: parts of what is owed and of what was done add up to the lot's own figures.
#[test]
fn parts_of_companies_add_up_on_every_lot() {
    let office = office();
    let ledger = office.desk().ledger().unwrap();
    let mut several = 0;
    for (lot, progress) in &ledger.progress {
        let shares = ledger.shares_of(*lot, progress.due);
        if shares.is_empty() {
            continue;
        }
        several += usize::from(shares.len() > 1);
        assert_eq!(shares.iter().map(|s| s.due).sum::<Hours>(), progress.due, "lot {lot}");
        assert_eq!(shares.iter().map(|s| s.done).sum::<Hours>(), progress.done, "lot {lot}");
    }
    assert!(several > 0, "the fictional office has groupings");
}

#[test]
fn a_grouping_shares_the_hours_and_takes_some_over() {
    let office = office();
    let (desk, lot) = (office.desk(), office.lot());
    if office.view(lot).companies.len() < 2 {
        let second = PartyInput {
            lot,
            name: "Charpentes du Val".into(),
            kind: OrganisationKind::Company,
            structure_kind: String::new(),
            role: PartyRole::CoHolder,
            on_behalf_of: None,
        };
        add_party(&desk, second).unwrap();
    }
    let before = office.view(lot);
    let (first, second) = (&before.companies[0], &before.companies[1]);
    let share = |party: i64, percent: i64| ShareInput {
        party,
        share: BasisPoints::percent(percent),
        reference: "annexe 2".into(),
    };
    save_share(&desk, share(second.party, 30)).unwrap();
    assert_eq!(field(save_share(&desk, share(first.party, 71))), "share");
    let after = office.view(lot);
    assert_eq!(after.companies.iter().map(|c| c.due).sum::<Hours>(), after.due);
    assert_eq!(after.companies[1].share, BasisPoints::percent(30));

    let transfer = |giver: i64, taker: i64, hours: Hours| TransferInput {
        lot,
        giver: Some(giver),
        taker: Some(taker),
        hours,
        on_date: "2026-11-01".into(),
        reason: "redressement".into(),
    };
    let (one, two) = (first.organisation, second.organisation);
    assert_eq!(field(save_transfer(&desk, transfer(one, one, Hours::whole(5)))), "taker");
    assert_eq!(field(save_transfer(&desk, transfer(two, one, after.due + after.due))), "hours");
    assert_eq!(field(save_transfer(&desk, transfer(999_999, one, Hours::whole(5)))), "giver");
    save_transfer(&desk, transfer(two, one, Hours::whole(5))).unwrap();
    let moved = office.view(lot);
    assert_eq!(moved.companies.iter().map(|c| c.due).sum::<Hours>(), moved.due);
    assert_eq!(moved.companies[1].transferred, -Hours::whole(5));
    office.undone();
    assert_eq!(office.view(lot).companies[1].transferred, Hours::ZERO);
}

#[test]
fn bills_above_the_trigger_owe_hours_until_they_are_taken_back() {
    let office = office();
    let (desk, lot) = (office.desk(), office.lot());
    let before = office.due(lot);
    let rule = AccrualInput {
        lot,
        basis: BillingKind::Invoice,
        hours: Hours::whole(1),
        per: Cents::euros(2_000),
        trigger_amount: Cents::euros(100_000),
    };
    save_accrual(&desk, rule.clone()).unwrap();
    assert_eq!(field(save_accrual(&desk, AccrualInput { per: Cents::ZERO, ..rule })), "per");
    let bill = |euros: i64, kind| BillInput {
        lot,
        organisation: None,
        on_date: "2026-10-31".into(),
        kind,
        amount: Cents::euros(euros),
        reference: "F-12".into(),
    };
    save_bill(&desk, bill(90_000, BillingKind::Invoice)).unwrap();
    assert_eq!(office.due(lot), before);
    save_bill(&desk, bill(50_000, BillingKind::Invoice)).unwrap();
    save_bill(&desk, bill(800_000, BillingKind::Order)).unwrap();
    assert_eq!(office.due(lot), before + Hours::whole(20));
    let view = office.view(lot);
    assert_eq!((view.billed, view.accrued), (Cents::euros(140_000), Hours::whole(20)));
    assert_eq!(super::lot(&desk, ById { id: lot }).unwrap().accrued, Hours::whole(20));
    let mut late = bill(1, BillingKind::Invoice);
    late.on_date = "2026-12-01".into();
    assert_eq!(field(save_bill(&desk, late)), "on_date");
    office.undone();
    office.undone();
    assert_eq!(office.due(lot), before);
}

/// A contract of many schools: the list is pasted, people are put at their place, hours add up.
#[test]
fn a_contract_of_many_places_is_entered_at_once() {
    let office = office();
    let (desk, lot) = (office.desk(), office.lot());
    let text: String = (1..=122).map(|n| format!("École n° {n};Arras\n")).collect();
    let sites = |text: &str| SitesInput { lot, this_lot_only: false, text: text.to_owned() };
    add_sites(&desk, sites(&text)).unwrap();
    assert_eq!(field(add_sites(&desk, sites("ecole n° 7"))), "text");
    let view = office.view(lot);
    assert_eq!(view.sites.len(), 122);
    let total = office.desk().ledger().unwrap().progress[&LotId(lot)].done;
    assert_eq!(view.no_site, total);
    let placement = super::lot(&desk, ById { id: lot }).unwrap().in_post[0].placement;
    let site = view.sites[3].id;
    set_site(&desk, PlacementSite { placement, site: Some(site) }).unwrap();
    let placed = office.view(lot);
    assert_eq!(placed.sites.iter().map(|s| s.hours).sum::<Hours>() + placed.no_site, total);
    assert_eq!(placed.sites[3].people, 1);
    assert!(remove_site(&desk, ById { id: site }).is_err(), "people work there");
    assert_eq!(field(set_site(&desk, PlacementSite { placement, site: Some(999_999) })), "site");
    office.undone();
    office.undone();
    assert!(office.view(lot).sites.is_empty());
}

#[test]
fn another_unit_is_followed_apart_from_hours() {
    let office = office();
    let (desk, lot) = (office.desk(), office.lot());
    let before = office.due(lot);
    let pledge = |unit: &str, target: i64| PledgeInput {
        lot,
        this_lot_only: false,
        unit: unit.into(),
        label: "Apprentis du chantier".into(),
        target,
        due_on: Some("2027-03-31".into()),
    };
    assert_eq!(field(save_pledge(&desk, pledge("apprentices", 250))), "target");
    assert_eq!(field(save_pledge(&desk, pledge("heures", 200))), "unit");
    let id = save_pledge(&desk, pledge("apprentices", 400)).unwrap().id;
    let share = save_pledge(&desk, pledge("fair_trade_share", 2_500)).unwrap().id;
    let measure = |pledge: i64, value: i64, day: &str| MeasureInput {
        pledge,
        on_date: day.into(),
        value,
        evidence: "contrats vus".into(),
    };
    save_measure(&desk, measure(id, 100, "2026-06-30")).unwrap();
    save_measure(&desk, measure(id, 200, "2026-10-31")).unwrap();
    save_measure(&desk, measure(share, 1_000, "2026-06-30")).unwrap();
    save_measure(&desk, measure(share, 1_250, "2026-10-31")).unwrap();
    assert_eq!(field(save_measure(&desk, measure(id, 50, "2026-10-31"))), "value");
    let view = office.view(lot);
    let of = |id: i64| view.pledges.iter().find(|p| p.id == id).unwrap().progress;
    assert_eq!((of(id).reached, of(id).left), (300, 100));
    assert_eq!((of(share).reached, of(share).rate), (1_250, BasisPoints::percent(50)));
    assert_eq!(office.due(lot), before, "units never mix with hours");
    remove_pledge(&desk, ById { id }).unwrap();
    office.undone();
    assert_eq!(office.view(lot).pledges.iter().find(|p| p.id == id).unwrap().measures.len(), 2);
}

/// A validated month of somebody at work, and the lot's hours that count.
fn validated_month(office: &Office, lot: i64) -> (i64, YearMonth) {
    let desk = office.desk();
    let ledger = desk.ledger().unwrap();
    let month = ledger.due_month;
    let covers = |p: &&clausier_store::tables::Placement| {
        let span = span_of(p);
        span.contains(month.first_day()) && span.contains(month.last_day())
    };
    let eligible = |p: &&clausier_store::tables::Placement| {
        ledger
            .eligibility
            .get(&p.person)
            .is_some_and(|e| e.eligible && e.until.is_none_or(|u| u > ledger.today))
    };
    let placement = ledger.placements_on(LotId(lot)).filter(covers).find(eligible).unwrap().id.0;
    let cell = CellInput { placement, month, hours: Some(Hours::whole(140)) };
    set_cells(&desk, CellsInput { cells: vec![cell], source: "typed".into() }).unwrap();
    let cells = vec![CellRef { placement, month }];
    let decision = CellsDecision { cells, status: HourStatus::Validated, reason: String::new() };
    decide_cells(&desk, decision).unwrap();
    (placement, month)
}

fn counted(office: &Office, placement: i64, month: YearMonth) -> Hours {
    office.desk().ledger().unwrap().hours[&PlacementId(placement)][&month].counted.counted
}

#[test]
fn leave_is_left_out_and_a_payslip_caps_what_counts() {
    let office = office();
    let desk = office.desk();
    let (placement, month) = validated_month(&office, office.lot());
    assert_eq!(counted(&office, placement, month), Hours::whole(140));
    let month_of = |leave: i64, payslip: Option<i64>| MonthInput {
        placement,
        month,
        training: Hours::whole(7),
        leave: Hours::whole(leave),
        overtime: Hours::ZERO,
        payslip: payslip.map(Hours::whole),
    };
    assert_eq!(field(save_month(&desk, month_of(140, None))), "leave", "more than the month has");
    assert_eq!(field(save_month(&desk, month_of(-1, None))), "leave");
    save_month(&desk, month_of(14, None)).unwrap();
    assert_eq!(counted(&office, placement, month), Hours::whole(126));
    save_month(&desk, month_of(14, Some(120))).unwrap();
    assert_eq!(counted(&office, placement, month), Hours::whole(120));
    assert_eq!(field(save_month(&desk, month_of(14, Some(800)))), "payslip");
    let cell = cell_of(&office, placement, month);
    assert_eq!((cell.leave, cell.payslip), (Hours::whole(14), Some(Hours::whole(120))));
    assert!(save_month(&desk, month_of(14, Some(120))).unwrap().done.is_none(), "nothing changed");
    save_month(&desk, month_of(14, None)).unwrap();
    assert_eq!(counted(&office, placement, month), Hours::whole(126));
    office.undone();
    assert_eq!(counted(&office, placement, month), Hours::whole(120));
    let empty = MonthInput { month: month.plus(-600), ..month_of(0, None) };
    assert_eq!(field(save_month(&desk, empty)), "training", "no hours, no parts");
}

fn cell_of(office: &Office, placement: i64, month: YearMonth) -> GridCell {
    let lot = office.desk().ledger().unwrap().placements[&PlacementId(placement)].lot.0;
    let view = grid(&office.desk(), GridQuery { lot, year: month.year() }).unwrap();
    let column = view.months.iter().position(|m| *m == month).unwrap();
    let rows = view.groups.into_iter().flat_map(|g| g.rows);
    rows.filter(|r| r.placement == placement).map(|mut r| r.cells.remove(column)).next().unwrap()
}

#[test]
fn a_correction_of_a_past_month_says_what_it_moved_and_what_undoing_it_gives_back() {
    let office = office();
    let (desk, lot) = (office.desk(), office.lot());
    let ledger = desk.ledger().unwrap();
    let past =
        |l: &&crate::ledger::LedgerLine| l.line.month < ledger.due_month && !l.counted.counted.is_zero();
    let lines =
        ledger.placements_on(LotId(lot)).filter_map(|p| ledger.hours.get(&p.id)).flat_map(|l| l.values());
    let line = lines.filter(past).max_by_key(|l| l.line.month).unwrap().clone();
    let before: Hours = ledger
        .placements_on(LotId(lot))
        .filter_map(|p| ledger.hours.get(&p.id))
        .flat_map(|l| l.range(..ledger.due_month))
        .map(|(_, l)| l.counted.counted)
        .sum();
    let decide = |status, reason: &str| {
        let cells = vec![CellRef { placement: line.line.placement.0, month: line.line.month }];
        decide_cells(&desk, CellsDecision { cells, status, reason: reason.into() }).unwrap()
    };
    let said = decide(HourStatus::Rejected, "pas au chantier").moved;
    let arg = |message: &Message, name: &str| message.args[name].clone();
    assert_eq!(said.len(), 1, "one lot alone moved");
    assert_eq!(said[0].key, "moved-lot-month");
    assert_eq!(arg(&said[0], "before"), before.into());
    assert_eq!(arg(&said[0], "after"), (before - line.counted.counted).into());
    assert_eq!(arg(&said[0], "first"), line.line.month.into());
    let back = undo(&desk, Nothing {}).unwrap().moved;
    assert_eq!(arg(&back[0], "after"), before.into());
    assert_eq!(decide(line.line.status, "").moved, [], "what is decided as it was moves nothing");
}

#[test]
fn the_month_being_entered_moves_nothing() {
    let office = office();
    let (placement, month) = validated_month(&office, office.lot());
    let cells = vec![CellInput { placement, month, hours: Some(Hours::whole(35)) }];
    let saved = set_cells(&office.desk(), CellsInput { cells, source: "typed".into() }).unwrap();
    assert!(saved.done.is_some());
    assert_eq!(saved.moved, []);
}

#[test]
fn a_penalty_is_computed_kept_and_decided_by_the_buyer() {
    let office = office();
    let (desk, lot) = (office.desk(), office.lot());
    let contract = office.view(lot).contract;
    let exemption = CommitmentInput {
        id: 0,
        lot,
        effective_on: "2026-10-01".into(),
        kind: CommitmentKind::Exemption,
        hours: Hours::whole(10),
        reason: "arrêt du chantier".into(),
    };
    save_commitment(&desk, exemption).unwrap();
    let rule = PenaltyInput {
        rule: "per_hour".into(),
        per_hour: Some(Cents::euros(60)),
        per_late_day: Some(Cents::euros(100)),
        ..PenaltyInput::default()
    };
    save_penalty_rule(&desk, PenaltyRuleInput { contract, rule }).unwrap();
    let query =
        |late_days| PenaltyQuery { lot, late_days: Some(late_days), reason: "accusés de réception".into() };
    let view = penalties(&desk, query(2)).unwrap();
    let progress = desk.ledger().unwrap().progress[&LotId(lot)].clone();
    assert_eq!(
        view.missing,
        (progress.due - progress.done).max(Hours::ZERO),
        "exemptions are taken off once"
    );
    assert_eq!(view.amount.get(), view.missing.get() * 60 + 20_000);
    assert_eq!(field(draft_penalty(&desk, query(-1))), "late_days");
    let unsaid = PenaltyQuery { reason: String::new(), ..query(view.counted_days + 1) };
    assert_eq!(field(draft_penalty(&desk, unsaid)), "late_reason");
    let id = draft_penalty(&desk, query(2)).unwrap().id;
    let decide = |decision, amount: Option<i64>, reason: &str| {
        let input = PenaltyDecisionInput {
            id,
            decision,
            decided_on: Some("2026-11-20".into()),
            amount: amount.map(Cents::euros),
            reason: reason.into(),
        };
        decide_penalty(&desk, input)
    };
    assert_eq!(field(decide(PenaltyDecision::Waived, None, "")), "reason");
    assert_eq!(field(decide(PenaltyDecision::Reduced, Some(100_000_000), "effort réel")), "amount");
    decide(PenaltyDecision::Reduced, Some(50), "effort réel").unwrap();
    let draft = penalties(&desk, query(0)).unwrap().drafts.remove(0);
    assert_eq!((draft.decision, draft.decided_amount), (PenaltyDecision::Reduced, Some(Cents::euros(50))));
    assert_eq!(draft.amount, view.amount, "what was given to the buyer does not move");
    office.undone();
    assert_eq!(penalties(&desk, query(0)).unwrap().drafts[0].decision, PenaltyDecision::Pending);
}

#[test]
fn days_of_delay_are_counted_from_the_dates_and_a_multiple_takes_the_amount_in_force() {
    let office = office();
    let desk = office.desk();
    let ledger = desk.ledger().unwrap();
    let today = ledger.today;
    let mut seen = 0;
    for lot in ledger.lots.values() {
        let query = |late_days| PenaltyQuery { lot: lot.id.0, late_days, reason: String::new() };
        let view = penalties(&desk, query(None)).unwrap();
        let days = |line: &crate::view::delay::LateLine| {
            let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
            let until = line.received_on.as_deref().map_or(today, day);
            (until - day(&line.due_on)).num_days()
        };
        assert!(view.late.iter().all(|line| line.days == days(line) && line.days > 0), "{:?}", view.late);
        assert_eq!(view.counted_days, view.late.iter().map(|line| line.days).sum::<i64>());
        assert_eq!(view.late_days, view.counted_days);
        assert_eq!(penalties(&desk, query(Some(3))).unwrap().late_days, 3);
        seen += view.late.len();
    }
    assert!(seen > 0, "the demo has a declaration that did not come in time");
    let lot = office.lot();
    let rule = PenaltyInput { rule: "smic_multiple".into(), multiple: Some(200), ..PenaltyInput::default() };
    save_penalty_rule(&desk, PenaltyRuleInput { contract: office.view(lot).contract, rule: rule.clone() })
        .unwrap();
    let query = PenaltyQuery { lot, late_days: Some(0), reason: String::new() };
    let view = penalties(&desk, query.clone()).unwrap();
    let rate = view.rate.clone().unwrap();
    assert!(!rate.checked, "nobody read it at its source");
    assert_eq!(view.amount.get(), (view.missing.get() * rate.amount.get() * 2 + 50) / 100);
    assert_eq!(view.steps[0].key, "penalty-smic-of-unchecked");
    // Typed over it.
    let rule = PenaltyInput { base: Some(Cents::new(1_300)), ..rule };
    save_penalty_rule(&desk, PenaltyRuleInput { contract: office.view(lot).contract, rule }).unwrap();
    let view = penalties(&desk, query).unwrap();
    assert_eq!(view.amount.get(), (view.missing.get() * 2_600 + 50) / 100);
}
