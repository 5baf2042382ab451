//! The devices at the limits of each rule of practice.

use super::*;
use crate::calibration::CalibrationRules;
use crate::quantity::{BasisPoints, Cents, Hours};
use crate::vocabulary::ContractKind::{Concession, Services, SocialServices, Supplies, Works};
use Device::{
    Clause, ClauseAndCriterion, Criterion, FullReservation, IntegrationService, None as Nothing, ReservedLot,
};

fn rules() -> AdviceRules {
    toml::from_str(include_str!("../../../../../assets/rules/advice.toml")).unwrap()
}

fn practice() -> CalibrationRules {
    toml::from_str(include_str!("../../../../../assets/rules/calibration.toml")).unwrap()
}

fn question() -> AdviceQuestion {
    AdviceQuestion {
        kind: Services,
        amount: Cents::euros(300_000),
        object: AdviceObject::Ordinary,
        hours: None,
        duration_months: Some(24),
        labour_share: None,
        structures: None,
        average_turnover: None,
        obstacles: Vec::new(),
        duty: AdviceDuty::Unknown,
    }
}

fn ask(question: &AdviceQuestion) -> Advice {
    let advice = advise(question, &rules(), &practice());
    let mut devices: Vec<Device> = advice.devices.iter().map(|advised| advised.device).collect();
    devices.sort_unstable();
    assert_eq!(devices, Device::ALL, "each device once");
    assert!(advice.devices.iter().all(|advised| !advised.reasons.is_empty()), "each with its reasons");
    assert!(advice.devices.is_sorted_by_key(|advised| advised.standing));
    advice
}

fn first(question: &AdviceQuestion) -> (Device, Standing) {
    let advice = ask(question);
    let first = advice.first().unwrap();
    (first.device, first.standing)
}

fn standing(question: &AdviceQuestion, device: Device) -> Standing {
    ask(question).devices.into_iter().find(|advised| advised.device == device).unwrap().standing
}

#[test]
fn the_inclusive_potential_decides_at_its_counts() {
    for (structures, turnover, expected) in [
        (0, None, Nothing),
        (1, None, Nothing),
        (2, None, Clause),
        (10, None, Clause),
        (11, None, ReservedLot),
        (30, Some(10_000_000), ReservedLot),
        (31, None, ReservedLot),
        // 300 000 € are exactly 30 % of a million: not below.
        (31, Some(1_000_000), ReservedLot),
        (31, Some(1_000_001), FullReservation),
    ] {
        let mut asked = question();
        asked.structures = Some(structures);
        asked.average_turnover = turnover.map(Cents::euros);
        assert_eq!(first(&asked), (expected, Standing::Advised), "{structures} {turnover:?}");
    }
    let mut asked = question();
    asked.structures = Some(31);
    assert!(ask(&asked).missing.iter().any(|missing| missing.key == "advice-missing-turnover"));
    asked.average_turnover = Some(Cents::ZERO);
    assert_eq!((first(&asked).0, ask(&asked).dependency), (ReservedLot, None), "zero is no turnover");
    asked.average_turnover = Some(Cents::euros(1_000_000));
    assert_eq!(ask(&asked).dependency, Some(BasisPoints::percent(30)));
}

#[test]
fn the_potential_is_quoted_as_checked_and_practice_as_not() {
    let mut asked = question();
    asked.structures = Some(31);
    let advice = ask(&asked);
    let citation = &advice.first().unwrap().citations[0];
    assert_eq!((citation.rule.as_str(), citation.provenance.checked), ("potential", true));
    assert!(!rules().floor.provenance.checked && !rules().criterion.provenance.checked);
}

#[test]
fn a_clause_needs_hours() {
    for (object, hours, expected) in [
        (AdviceObject::Ordinary, 6_999, Nothing),
        (AdviceObject::Ordinary, 7_000, Clause),
        (AdviceObject::Cleaning, 14_999, Nothing),
        (AdviceObject::Cleaning, 15_000, Clause),
    ] {
        let mut asked = question();
        asked.object = object;
        asked.hours = Some(Hours::new(hours));
        assert_eq!(first(&asked), (expected, Standing::Advised), "{object:?} {hours}");
    }
    assert_eq!(first(&question()), (Clause, Standing::Possible), "nothing known, nothing advised");
    assert_eq!(ask(&question()).missing.len(), 2);
}

#[test]
fn a_clause_needs_time_and_labour() {
    let with = |months, share: Option<i64>| {
        let mut asked = question();
        asked.hours = Some(Hours::whole(800));
        asked.duration_months = months;
        asked.labour_share = share.map(BasisPoints::new);
        standing(&asked, Clause)
    };
    for (months, share, expected) in [
        (Some(2), None, Standing::NotAdvised),
        (Some(3), None, Standing::Advised),
        (None, None, Standing::Advised),
        (Some(24), Some(1_499), Standing::NotAdvised),
        (Some(24), Some(1_500), Standing::Advised),
    ] {
        assert_eq!(with(months, share), expected, "{months:?} {share:?}");
    }
    let mut careful = question();
    careful.hours = Some(Hours::whole(800));
    for (months, told) in [(5, true), (6, false)] {
        careful.duration_months = Some(months);
        let advice = ask(&careful);
        let reasons = &advice.first().unwrap().reasons;
        assert_eq!(reasons.iter().any(|reason| reason.key == "advice-reason-careful"), told, "{months}");
    }
}

#[test]
fn a_criterion_is_added_to_a_large_clause() {
    for (hours, months, expected) in [
        (300_000, Some(12), ClauseAndCriterion),
        (299_999, Some(12), Clause),
        (300_000, Some(11), Clause),
        (300_000, None, Clause),
    ] {
        let mut asked = question();
        asked.kind = Works;
        asked.hours = Some(Hours::new(hours));
        asked.duration_months = months;
        assert_eq!(first(&asked), (expected, Standing::Advised), "{hours} {months:?}");
    }
}

#[test]
fn urgent_technical_or_closed_work_gets_no_clause_and_no_eager_reservation() {
    for obstacle in [AdviceObstacle::Urgent, AdviceObstacle::Technical, AdviceObstacle::RestrictedSite] {
        let mut asked = question();
        asked.hours = Some(Hours::whole(800));
        asked.obstacles = vec![obstacle];
        assert_eq!(first(&asked), (Nothing, Standing::Advised), "{obstacle:?}");
        assert_eq!(standing(&asked, Criterion), Standing::NotAdvised);
        asked.structures = Some(15);
        assert_eq!(first(&asked), (ReservedLot, Standing::Possible), "{obstacle:?}");
    }
    let mut supplies = question();
    supplies.kind = Supplies;
    assert_eq!(first(&supplies), (Nothing, Standing::Advised), "plain supplies");
    supplies.labour_share = Some(BasisPoints::percent(40));
    assert_eq!(first(&supplies), (Clause, Standing::Possible));
}

#[test]
fn what_the_law_requires_is_never_advised_away() {
    let mut asked = question();
    asked.hours = Some(Hours::whole(10));
    asked.obstacles = vec![AdviceObstacle::Urgent];
    asked.structures = Some(0);
    asked.duty = AdviceDuty::Required;
    assert_eq!(first(&asked), (Clause, Standing::Possible));
    assert_eq!(standing(&asked, Nothing), Standing::NotAdvised);
    asked.duty = AdviceDuty::Derogated;
    assert_eq!(first(&asked), (Nothing, Standing::Advised));
    asked.duty = AdviceDuty::NotRequired;
    assert_eq!(first(&asked), (Nothing, Standing::Advised));
}

#[test]
fn integration_as_an_object_is_a_service() {
    for (kind, expected) in [
        (Services, Standing::Advised),
        (SocialServices, Standing::Advised),
        (Works, Standing::NotAdvised),
        (Concession, Standing::NotAdvised),
    ] {
        let mut asked = question();
        asked.kind = kind;
        asked.object = AdviceObject::Integration;
        assert_eq!(standing(&asked, IntegrationService), expected, "{kind:?}");
        assert_eq!(first(&asked).0 == IntegrationService, expected == Standing::Advised);
        asked.object = AdviceObject::Ordinary;
        assert_eq!(standing(&asked, IntegrationService), Standing::NotAdvised);
    }
}

#[test]
fn a_concession_has_no_lot_to_reserve() {
    let mut asked = question();
    asked.kind = Concession;
    asked.structures = Some(20);
    assert_eq!(standing(&asked, ReservedLot), Standing::NotAdvised);
    asked.structures = Some(40);
    asked.average_turnover = Some(Cents::euros(5_000_000));
    assert_eq!(first(&asked), (FullReservation, Standing::Advised));
}
