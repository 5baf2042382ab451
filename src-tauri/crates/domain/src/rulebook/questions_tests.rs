//! Procedure, policy, derogations, reservations and the young overseas, at their limits.

use super::tests::{ALL_KINDS, day, question, rules};
use super::*;
use crate::quantity::{BasisPoints, Cents};
use crate::vocabulary::ContractKind::{Concession, Services, SocialServices, Supplies, Works};
use BuyerKind::{Local, State, Utility};
use ReservationKind::{Disability, Ess, Integration, Prison};

fn keys(reasons: &[crate::message::Message]) -> Vec<&str> {
    reasons.iter().map(|reason| reason.key.as_str()).collect()
}

// Procedure

#[test]
fn innovation_has_its_own_dispensation_and_is_not_checked() {
    for kind in ALL_KINDS {
        for (cents, dispensed) in [(9_999_999, true), (10_000_000, false)] {
            let asked = question(kind, Local, cents, "2026-12-01");
            let answer = dispensation(&asked, PurchaseNature::Innovative, &rules()).unwrap();
            match answer {
                None => assert_eq!(kind, Concession),
                Some(answer) => {
                    assert_eq!((answer.dispensed, answer.threshold), (dispensed, Cents::euros(100_000)));
                    assert!(!answer.citation.provenance.checked);
                }
            }
        }
    }
    let before = question(Services, Local, 100, "2021-12-15");
    assert_eq!(dispensation(&before, PurchaseNature::Innovative, &rules()), Ok(None));
    assert!(
        dispensation(&question(Works, Local, -1, "2026-12-01"), PurchaseNature::Ordinary, &rules()).is_err()
    );
}

#[test]
fn defence_has_no_dispensation_here() {
    let mut asked = question(Works, State, 100, "2026-12-01");
    asked.scope = ContractScope::Defence;
    assert_eq!(dispensation(&asked, PurchaseNature::Ordinary, &rules()), Ok(None));
    assert!(!keys(&law(&asked, &rules()).unwrap().reasons).contains(&"law-reason-dispensed"));
}

fn lots(kind: crate::vocabulary::ContractKind, euros: &[i64]) -> SmallLotsAnswer {
    let cents: Vec<Cents> = euros.iter().copied().map(Cents::euros).collect();
    let total: Cents = cents.iter().sum();
    small_lots(&question(kind, Local, total.get(), "2026-12-01"), &cents, &rules()).unwrap()
}

#[test]
fn small_lots_leave_the_formal_procedure_up_to_a_fifth() {
    // 1 000 000 € of services: 200 000 € at most, in lots strictly below 80 000 €.
    let answer = lots(Services, &[800_000, 79_999, 79_999, 40_002]);
    assert_eq!(answer.verdict, SmallLotsVerdict::All);
    assert_eq!((answer.small.as_slice(), answer.exempted.as_slice()), (&[1, 2, 3][..], &[1, 2, 3][..]));
    assert_eq!((answer.cumulated, answer.ceiling), (Cents::euros(200_000), Some(Cents::euros(200_000))));
    assert_eq!(answer.citation.unwrap().article, "R2123-1 2°");

    let one_more = lots(Services, &[799_999, 79_999, 79_999, 40_003]);
    assert_eq!(one_more.verdict, SmallLotsVerdict::Some);
    assert_eq!(one_more.exempted, [1, 3], "the smallest first");

    let none = lots(Services, &[500_000, 80_000, 80_000]);
    assert_eq!((none.verdict, none.small.len()), (SmallLotsVerdict::NoSmallLot, 0));
    // Works: strictly below one million.
    let works = lots(Works, &[5_000_000, 1_000_000, 999_999]);
    assert_eq!((works.verdict, works.exempted.as_slice()), (SmallLotsVerdict::All, &[2][..]));
}

#[test]
fn small_lots_matter_only_from_the_european_threshold_on() {
    assert_eq!(lots(Services, &[176_000, 39_999]).verdict, SmallLotsVerdict::NotNeeded);
    assert_eq!(lots(Services, &[176_000, 40_000]).verdict, SmallLotsVerdict::All);
    for kind in [Concession, SocialServices] {
        let answer = lots(kind, &[6_000_000, 10_000]);
        assert_eq!((answer.verdict, answer.citation), (SmallLotsVerdict::Unknown, None));
    }
    let cents = [Cents::euros(1_000_000), Cents::euros(10_000)];
    let before = question(Services, Local, 101_000_000, "2019-03-31");
    assert_eq!(small_lots(&before, &cents, &rules()).unwrap().verdict, SmallLotsVerdict::Unknown);
    let mut defence = question(Services, State, 101_000_000, "2026-12-01");
    defence.scope = ContractScope::Defence;
    assert_eq!(small_lots(&defence, &cents, &rules()).unwrap().verdict, SmallLotsVerdict::Unknown);
}

#[test]
fn a_ceiling_is_exact_to_the_cent_and_lots_that_do_not_add_up_are_told() {
    // A fifth of 100.04 + 25.01 is 25.01: equal is allowed; a cent less of the large lot is not.
    let ask = |large, total| {
        let asked = question(Services, Local, total, "2026-12-01");
        let mut book = rules();
        book.thresholds.iter_mut().for_each(|rule| rule.amount = Cents::new(1));
        small_lots(&asked, &[Cents::new(large), Cents::new(2_501)], &book).unwrap()
    };
    let mut rule = rules();
    rule.small_lots.retain(|rule| rule.kinds.contains(&Services));
    assert_eq!(rule.small_lots[0].most_share, BasisPoints::percent(20));
    // Both lots are small, so the smaller alone is exempted: 2 501 of 12 505 is a fifth.
    assert_eq!(ask(10_004, 12_505).exempted, [1]);
    assert!(ask(10_003, 12_504).exempted.is_empty());
    assert!(keys(&ask(10_004, 99_999).reasons).contains(&"law-small-lots-total"));
    assert!(!keys(&ask(10_004, 12_505).reasons).contains(&"law-small-lots-total"));
}

#[test]
fn an_absurd_lot_is_refused_by_its_position() {
    let asked = question(Services, Local, 100_000_000, "2026-12-01");
    for (lot, error) in [
        (0, LawError::Zero),
        (-1, LawError::Negative),
        (10_000_000_000_001, LawError::TooLarge),
        (9_999_999_999_999, LawError::TooLarge),
    ] {
        let refused = small_lots(&asked, &[Cents::euros(1), Cents::new(lot)], &rules()).unwrap_err();
        assert_eq!(refused, LotError { position: 1, error }, "{lot}");
    }
}

// The buyer's policy

#[test]
fn a_policy_asks_below_the_law_and_takes_nothing_from_it() {
    let threshold = Cents::euros(70_000);
    for (cents, launch, asked, key) in [
        (6_999_999, "2026-12-01", false, "law-policy-not-asked"),
        (7_000_000, "2026-12-01", true, "law-policy-beyond-law"),
        (540_400_000, "2026-12-01", true, "law-policy-with-law"),
        (540_400_000, "2026-08-21", true, "law-policy-beyond-law"),
    ] {
        let question = question(Works, Local, cents, launch);
        let answer = policy(&question, &law(&question, &rules()).unwrap(), threshold).unwrap();
        assert_eq!((answer.asked, answer.reason.key.as_str()), (asked, key), "{cents} {launch}");
    }
    let large = question(Works, Local, 600_000_000, "2026-12-01");
    let answer = law(&large, &rules()).unwrap();
    let alone = policy(&large, &answer, Cents::euros(10_000_000)).unwrap();
    assert_eq!((alone.asked, alone.reason.key.as_str()), (false, "law-policy-law-alone"));
    assert_eq!(policy(&large, &answer, Cents::new(-1)), Err(LawError::Negative));
    assert_eq!(policy(&large, &answer, Cents::new(10_000_000_000_001)), Err(LawError::TooLarge));
}

// Derogations

fn derogation(code: &str, reason: &str) -> Derogation {
    Derogation { code: code.to_owned(), reason: reason.to_owned(), decided_by: None, decided_on: None }
}

#[test]
fn a_derogation_needs_an_open_case_and_a_sentence() {
    let large = question(Works, Local, 600_000_000, "2026-12-01");
    let check = |code: &str, reason: &str| check_derogation(&large, &rules(), &derogation(code, reason));
    let reason = "Aucun poste n’est accessible sur ce chantier.";
    let case = check(" no_link ", reason).unwrap();
    assert_eq!((case.code.as_str(), case.number), ("no_link", 2));
    assert!(law(&large, &rules()).unwrap().social_condition_required, "required, though departed from");

    for short in ["", "   ", "123456789", "non motivé", " a        b ", "1234567890", "..........."] {
        let fault = check("no_link", short);
        let sentence = short == "non motivé";
        assert_eq!(fault.is_ok(), sentence, "{short:?} counts {} characters", short.trim().chars().count());
        assert!(sentence || fault == Err(DerogationFault::NoReason));
    }
    assert_eq!(check("nothing", reason), Err(DerogationFault::UnknownCase));
    assert_eq!(check("", reason), Err(DerogationFault::UnknownCase));
    // Twelve months: not short works.
    assert_eq!(check("short_works", reason), Err(DerogationFault::NotOpen));
    let mut nobody = derogation("no_link", reason);
    nobody.decided_by = Some(" ".to_owned());
    let fault = check_derogation(&large, &rules(), &nobody).unwrap_err();
    assert_eq!((fault.field(), fault), (Some("decided_by"), DerogationFault::NobodyDecided));
}

#[test]
fn short_works_are_works_of_less_than_six_months() {
    let reason = "Chantier de cinq mois, sans suite prévue.";
    for kind in ALL_KINDS {
        for (months, open) in [(Some(5), true), (Some(6), false), (None, false)] {
            let mut asked = question(kind, Local, 600_000_000, "2026-12-01");
            asked.duration_months = months;
            let accepted = check_derogation(&asked, &rules(), &derogation("short_works", reason)).is_ok();
            assert_eq!(accepted, open && kind == Works, "{kind:?} {months:?}");
            let immediate = check_derogation(&asked, &rules(), &derogation("immediate_solution", reason));
            assert_eq!(immediate.is_ok(), kind != Concession, "{kind:?}");
        }
    }
}

#[test]
fn there_is_nothing_to_depart_from_before_the_day_below_the_amount_and_in_defence() {
    let reason = "Le besoin est couvert par un accord existant.";
    let check = |asked: &LawQuestion| check_derogation(asked, &rules(), &derogation("no_link", reason));
    for (cents, launch, ok) in [
        (540_400_000, "2026-08-21", false),
        (540_399_999, "2026-08-22", false),
        (540_400_000, "2026-08-22", true),
    ] {
        let found = check(&question(Works, Local, cents, launch));
        assert_eq!(found.is_ok(), ok, "{cents} {launch}");
        assert!(ok || found == Err(DerogationFault::NotRequired));
    }
    let mut defence = question(Works, State, 600_000_000, "2026-12-01");
    defence.scope = ContractScope::Defence;
    assert_eq!(check(&defence), Err(DerogationFault::NotRequired));
    let negative = question(Works, Local, -1, "2026-12-01");
    let fault = check(&negative).unwrap_err();
    assert_eq!((fault.field(), fault.message().key.as_str()), (None, "law-error-negative"));
}

// Reserved contracts

fn reserve(kinds: &[ReservationKind], contract: crate::vocabulary::ContractKind) -> ReservationQuestion {
    ReservationQuestion {
        kinds: kinds.to_vec(),
        contract,
        buyer: Local,
        launch_date: day("2026-12-01"),
        duration_months: Some(24),
        min_share: None,
        last_award: None,
    }
}

fn verdict(question: &ReservationQuestion) -> Permission {
    let answer = check_reservation(question, &rules());
    assert!(!answer.reasons.is_empty());
    answer.verdict
}

#[test]
fn each_kind_alone_with_its_article() {
    for contract in ALL_KINDS {
        for kind in ReservationKind::ALL {
            let answer = check_reservation(&reserve(&[*kind], contract), &rules());
            let expected = match (kind, contract) {
                (Ess, SocialServices) => Permission::Allowed,
                (Ess, _) => Permission::Forbidden,
                _ => Permission::Allowed,
            };
            assert_eq!(answer.verdict, expected, "{kind:?} {contract:?}");
            let article = match (kind, contract == Concession) {
                (Disability, false) => "L2113-12, R2113-7",
                (Integration, false) => "L2113-13, R2113-7",
                (Prison, false) => "L2113-13-1, R2113-7",
                (Disability, true) => "L3113-1, R3113-1",
                (Integration, true) => "L3113-2, R3113-1",
                (Prison, true) => "L3113-2-1, R3113-1",
                (Ess, _) => "L2113-15, L2113-16, R2113-8",
            };
            assert_eq!(answer.citations[0].article, article);
            assert!(answer.checked);
        }
    }
}

#[test]
fn together_for_a_contract_never_for_a_concession() {
    for contract in ALL_KINDS {
        let both = verdict(&reserve(&[Integration, Disability, Disability], contract));
        let expected = if contract == Concession { Permission::Forbidden } else { Permission::Allowed };
        assert_eq!(both, expected, "{contract:?}");
        for other in [Disability, Integration] {
            assert_eq!(verdict(&reserve(&[Prison, other], contract)), Permission::OnCondition);
        }
    }
    let unknown = check_reservation(&reserve(&[Ess, Disability], SocialServices), &rules());
    assert_eq!((unknown.verdict, unknown.checked), (Permission::OnCondition, false));
    assert_eq!(verdict(&reserve(&[], Works)), Permission::OnCondition);
    // The ban on joint reservations for contracts ended with the law of December 2020.
    for (launch, expected) in [("2020-12-08", Permission::Forbidden), ("2020-12-09", Permission::Allowed)] {
        let mut asked = reserve(&[Disability, Integration], Services);
        asked.launch_date = day(launch);
        assert_eq!(verdict(&asked), expected, "{launch}");
    }
}

#[test]
fn a_reservation_starts_with_its_article() {
    for (kind, launch, expected) in [
        (Prison, "2022-10-20", Permission::Forbidden),
        (Prison, "2022-10-21", Permission::Allowed),
        (Integration, "2019-03-31", Permission::Forbidden),
        (Integration, "2019-04-01", Permission::Allowed),
    ] {
        let mut asked = reserve(&[kind], Works);
        asked.launch_date = day(launch);
        assert_eq!(verdict(&asked), expected, "{kind:?} {launch}");
    }
    let nothing = check_reservation(&reserve(&[Integration], Works), &RuleBook::default());
    assert_eq!((nothing.verdict, nothing.checked), (Permission::OnCondition, false));
}

#[test]
fn half_of_the_workers_at_least() {
    for (share, expected) in [(4_999, Permission::Forbidden), (5_000, Permission::Allowed)] {
        for kind in [Disability, Integration, Prison] {
            for contract in [Works, Concession] {
                let mut asked = reserve(&[kind], contract);
                asked.min_share = Some(BasisPoints::new(share));
                assert_eq!(verdict(&asked), expected, "{kind:?} {contract:?} {share}");
            }
        }
    }
}

#[test]
fn the_social_economy_has_three_years_and_then_three_of_rest() {
    for (months, expected) in
        [(Some(36), Permission::Allowed), (Some(37), Permission::Forbidden), (None, Permission::OnCondition)]
    {
        let mut asked = reserve(&[Ess], SocialServices);
        asked.duration_months = months;
        assert_eq!(verdict(&asked), expected, "{months:?}");
    }
    for (last, expected) in [("2023-12-01", Permission::Allowed), ("2023-12-02", Permission::OnCondition)] {
        let mut asked = reserve(&[Ess], SocialServices);
        asked.last_award = Some(day(last));
        assert_eq!(verdict(&asked), expected, "{last}");
    }
    let mut utility = reserve(&[Ess], SocialServices);
    utility.buyer = Utility;
    assert_eq!(verdict(&utility), Permission::OnCondition);
}

// The young overseas

#[test]
fn hours_for_the_young_where_their_unemployment_is_half_as_much_again() {
    let asked = question(Works, Local, 100_000_000, "2026-12-01");
    let rates = |local, national| YouthUnemployment::Rates {
        local: BasisPoints::new(local),
        national: BasisPoints::new(national),
    };
    for (unemployment, expected) in [
        (YouthUnemployment::Ratio(BasisPoints::new(15_000)), Permission::Allowed),
        (YouthUnemployment::Ratio(BasisPoints::new(14_999)), Permission::Forbidden),
        (rates(2_700, 1_800), Permission::Allowed),
        // The quotient of these two would round to one and a half.
        (rates(149_999_999, 100_000_000), Permission::Forbidden),
        (rates(4_000, 0), Permission::OnCondition),
        (YouthUnemployment::Unknown, Permission::OnCondition),
    ] {
        let answer = overseas_youth(&asked, "974", unemployment, &rules());
        assert_eq!(answer.verdict, expected, "{unemployment:?}");
        assert_eq!(answer.hours_share, Some(BasisPoints::percent(30)));
        assert_eq!(answer.citation.unwrap().article, "L2691-1, R2691-1");
    }
}

#[test]
fn the_place_the_buyer_and_the_contract_count() {
    let high = YouthUnemployment::Ratio(BasisPoints::new(20_000));
    for (kind, buyer, place, launch, expected) in [
        (Services, Local, " 971 ", "2026-12-01", Permission::Allowed),
        (Services, Local, "978", "2019-04-01", Permission::Allowed),
        (Services, Local, "978", "2019-03-31", Permission::Forbidden),
        (Services, Local, "988", "2026-12-01", Permission::Forbidden),
        (Services, State, "988", "2026-12-01", Permission::Allowed),
        (Concession, State, "974", "2026-12-01", Permission::Forbidden),
        (Supplies, Local, "75", "2026-12-01", Permission::Forbidden),
        (Supplies, Local, "", "2026-12-01", Permission::Forbidden),
    ] {
        let answer = overseas_youth(&question(kind, buyer, 100, launch), place, high, &rules());
        assert_eq!(answer.verdict, expected, "{kind:?} {buyer:?} {place} {launch}");
        assert!(!answer.reasons.is_empty());
    }
    let mut defence = question(Works, State, 100, "2026-12-01");
    defence.scope = ContractScope::Defence;
    assert_eq!(overseas_youth(&defence, "974", high, &rules()).verdict, Permission::Forbidden);
}

#[test]
fn new_rules_that_contradict_each_other_are_refused() {
    let check = |change: &dyn Fn(&mut RuleBook)| {
        let mut book = rules();
        change(&mut book);
        book.validate().unwrap_err()
    };
    let void = |id: &str| RuleError::Void { id: id.to_owned() };
    assert_eq!(check(&|b| b.small_lots[0].most_share = BasisPoints::ZERO), void("small-lots-services"));
    assert_eq!(
        check(&|b| b.small_lots[0].most_share = BasisPoints::new(10_001)),
        void("small-lots-services")
    );
    assert_eq!(
        check(&|b| b.reservations[0].min_share = Some(BasisPoints::ZERO)),
        void("reserved-disability")
    );
    assert_eq!(check(&|b| b.reservations[3].max_months = Some(0)), void("reserved-ess"));
    assert_eq!(check(&|b| b.combinations[0].kinds.truncate(1)), void("together-2019"));
    assert_eq!(check(&|b| b.overseas_youth[0].places.clear()), void("overseas-youth"));
    for (change, first, second) in [
        (
            (&|b: &mut RuleBook| b.combinations[0].period.valid_to = None) as &dyn Fn(&mut RuleBook),
            "together-2019",
            "together-2020",
        ),
        (&|b| b.small_lots[1].kinds.push(Services), "small-lots-services", "small-lots-works"),
        (
            &|b| b.reservations[4].contracts.push(Works),
            "reserved-disability",
            "reserved-disability-concession",
        ),
        (&|b| b.overseas_youth[1].places.push("974".to_owned()), "overseas-youth", "overseas-youth-state"),
    ] {
        let expected = RuleError::Overlap { first: first.to_owned(), second: second.to_owned() };
        assert_eq!(check(change), expected);
    }
    // An innovative purchase does not compete with the ordinary dispensation.
    rules().validate().unwrap();
}

#[test]
fn the_book_is_dated_by_the_last_source_read() {
    assert_eq!(rules().read_on(), Some(day("2026-11-22")));
    assert_eq!(RuleBook::default().read_on(), None);
}
