//! The shipped rules at their limit days and limit amounts, and what a rule book refuses.

use super::*;
use crate::quantity::Cents;
use crate::vocabulary::ContractKind::{self, Concession, Services, SocialServices, Supplies, Works};
use BuyerKind::{Local, State, Utility};
use chrono::NaiveDate;
use std::collections::BTreeSet;

pub(super) fn rules() -> RuleBook {
    [
        include_str!("../../../../../assets/rules/thresholds.toml"),
        include_str!("../../../../../assets/rules/social_duty.toml"),
        include_str!("../../../../../assets/rules/spaser.toml"),
        include_str!("../../../../../assets/rules/reserved.toml"),
        include_str!("../../../../../assets/rules/overseas.toml"),
    ]
    .into_iter()
    .map(|text| toml::from_str::<RuleBook>(text).unwrap())
    .fold(RuleBook::default(), RuleBook::merged)
}

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(super) fn question(kind: ContractKind, buyer: BuyerKind, cents: i64, launch: &str) -> LawQuestion {
    LawQuestion {
        kind,
        buyer,
        estimated_value: Cents::new(cents),
        launch_date: day(launch),
        scope: ContractScope::Ordinary,
        duration_months: Some(12),
        yearly_purchases: None,
    }
}

fn ask(question: &LawQuestion) -> LawAnswer {
    law(question, &rules()).unwrap()
}

fn keys(answer: &LawAnswer) -> Vec<&str> {
    answer.reasons.iter().map(|reason| reason.key.as_str()).collect()
}

pub(super) const ALL_KINDS: [ContractKind; 5] = [Works, Supplies, Services, Concession, SocialServices];

/// Euros, by period: domain document of the rule book, cross-checked on public sources.
fn expected_threshold(kind: ContractKind, buyer: BuyerKind, period: usize) -> i64 {
    match (kind, buyer) {
        (Works | Concession, _) => [5_538_000, 5_404_000][period],
        (SocialServices, _) => [750_000, 750_000][period],
        (Supplies | Services, Local) => [221_000, 216_000][period],
        (Supplies | Services, State) => [143_000, 140_000][period],
        (Supplies | Services, Utility) => [443_000, 432_000][period],
    }
}

#[test]
fn the_shipped_rules_are_valid() {
    rules().validate().unwrap();
}

#[test]
fn each_case_has_its_threshold_on_each_side_of_the_new_year() {
    for kind in ALL_KINDS {
        for buyer in BuyerKind::ALL {
            for (launch, period) in
                [("2024-01-01", 0), ("2025-12-31", 0), ("2026-01-01", 1), ("2027-12-31", 1)]
            {
                let answer = ask(&question(kind, *buyer, 100, launch));
                let expected = Cents::euros(expected_threshold(kind, *buyer, period));
                assert_eq!(answer.threshold, Some(expected), "{kind:?} {buyer:?} {launch}");
            }
        }
    }
}

#[test]
fn the_duty_starts_on_22_august_2026_and_at_the_threshold() {
    for kind in ALL_KINDS {
        for buyer in BuyerKind::ALL {
            let threshold = expected_threshold(kind, *buyer, 1) * 100;
            for (launch, cents, required) in [
                ("2025-12-31", 100_000_000_000, false),
                ("2026-08-21", threshold, false),
                ("2026-08-21", 100_000_000_000, false),
                ("2026-08-22", threshold - 1, false),
                ("2026-08-22", threshold, true),
                ("2026-08-22", threshold + 1, true),
                ("2027-12-31", threshold - 1, false),
                ("2027-12-31", threshold, true),
            ] {
                let answer = ask(&question(kind, *buyer, cents, launch));
                assert_eq!(answer.social_condition_required, required, "{kind:?} {buyer:?} {launch} {cents}");
                assert!(!answer.reasons.is_empty());
                assert_eq!(answer.derogations.is_empty(), !required);
                let article = if kind == Concession { "L3114-2-1" } else { "L2112-2-1" };
                assert_eq!(answer.article.as_deref(), Some(article));
                assert_eq!(answer.checked, !matches!(kind, Concession | SocialServices));
                assert!(answer.source.starts_with("http") || kind == SocialServices);
                assert_eq!(answer.spaser_required, None);
            }
        }
    }
}

#[test]
fn an_answer_says_between_which_launches_it_holds() {
    for (launch, from, to) in [
        ("2025-12-31", "2024-01-01", "2025-12-31"),
        ("2026-01-01", "2026-01-01", "2026-08-21"),
        ("2026-08-21", "2026-01-01", "2026-08-21"),
        ("2026-08-22", "2026-08-22", "2027-12-31"),
        ("2027-12-31", "2026-08-22", "2027-12-31"),
    ] {
        let answer = ask(&question(Works, Local, 600_000_000, launch));
        assert_eq!((answer.valid_from, answer.valid_to), (Some(day(from)), Some(day(to))), "{launch}");
    }
}

#[test]
fn the_conclusion_comes_with_its_figures() {
    let answer = ask(&question(Works, Local, 600_000_000, "2026-12-01"));
    assert_eq!(keys(&answer)[0], "law-reason-required");
    let reason = &answer.reasons[0];
    assert_eq!(reason.args["gap"], Cents::euros(596_000).into());
    assert_eq!(reason.args["article"], "L2112-2-1".into());
    let before = ask(&question(Works, Local, 600_000_000, "2026-08-21"));
    assert_eq!(keys(&before), ["law-reason-before-duty"]);
    let below = ask(&question(Works, Local, 540_399_999, "2026-12-01"));
    assert_eq!(keys(&below), ["law-reason-below-threshold"]);
    assert_eq!(below.reasons[0].args["gap"], Cents::new(1).into());
}

#[test]
fn short_works_alone_open_the_fourth_case() {
    for (kind, months, numbers) in [
        (Works, Some(5), vec![1, 2, 3, 4]),
        (Works, Some(6), vec![1, 2, 3]),
        (Works, Some(24), vec![1, 2, 3]),
        (Works, None, vec![1, 2, 3]),
        (Services, Some(5), vec![1, 2, 3]),
        (Supplies, Some(1), vec![1, 2, 3]),
        // A concession has no case of immediate solution, nor of short works.
        (Concession, Some(5), vec![1, 2]),
    ] {
        let mut asked = question(kind, Local, 600_000_000, "2026-12-01");
        asked.duration_months = months;
        let answer = ask(&asked);
        let open: Vec<u8> = answer.derogations.iter().map(|d| d.number).collect();
        assert_eq!(open, numbers, "{kind:?} {months:?}");
        assert!(answer.derogations.iter().all(|d| !d.checked), "not yet read in the text in force");
        let unknown = kind == Works && months.is_none();
        assert_eq!(keys(&answer).contains(&"law-reason-duration-unknown"), unknown);
    }
}

#[test]
fn defence_is_out_of_scope() {
    for (kind, launch, threshold) in [
        (Supplies, "2026-12-01", Some(432_000)),
        (Services, "2025-12-31", Some(443_000)),
        (Works, "2026-12-01", Some(5_404_000)),
        (Concession, "2026-12-01", None),
    ] {
        let mut asked = question(kind, State, 100_000_000_000, launch);
        asked.scope = ContractScope::Defence;
        let answer = ask(&asked);
        assert!(!answer.social_condition_required);
        assert!(answer.derogations.is_empty());
        assert_eq!(answer.threshold, threshold.map(Cents::euros), "{kind:?}");
        assert_eq!(keys(&answer)[0], "law-reason-defence");
    }
}

#[test]
fn after_the_last_thresholds_the_answer_is_marked_to_check() {
    for (cents, required) in [(540_400_000, true), (540_399_999, false)] {
        let answer = ask(&question(Works, Local, cents, "2028-01-01"));
        assert_eq!(answer.social_condition_required, required);
        assert_eq!(answer.threshold, Some(Cents::euros(5_404_000)));
        assert!(!answer.checked);
        assert!(keys(&answer).contains(&"law-reason-threshold-outdated"));
        assert_eq!(answer.valid_to, Some(day("2027-12-31")));
    }
}

#[test]
fn before_the_first_thresholds_none_is_made_up() {
    let answer = ask(&question(Works, Local, 600_000_000, "2023-12-31"));
    assert_eq!((answer.threshold, answer.checked), (None, false));
    assert_eq!(keys(&answer), ["law-reason-before-duty", "law-reason-threshold-unknown"]);
    assert_eq!((answer.valid_from, answer.valid_to), (None, Some(day("2023-12-31"))));
}

#[test]
fn the_spaser_is_mandatory_strictly_above_its_threshold() {
    for (buyer, launch, euros, expected) in [
        (Local, "2022-12-31", 100_000_001, Some(true)),
        (Local, "2022-12-31", 100_000_000, Some(false)),
        (Local, "2023-01-01", 50_000_001, Some(true)),
        (Local, "2023-01-01", 50_000_000, Some(false)),
        (State, "2023-10-24", 90_000_000, None),
        (State, "2023-10-25", 50_000_001, Some(true)),
        (Utility, "2026-12-01", 50_000_000, Some(false)),
        (Local, "2019-04-01", 100_000_001, Some(true)),
        (Local, "2019-03-31", 200_000_000, None),
    ] {
        let mut asked = question(Works, buyer, 600_000_000, launch);
        asked.yearly_purchases = Some(Cents::euros(euros));
        assert_eq!(ask(&asked).spaser_required, expected, "{buyer:?} {launch} {euros}");
    }
}

#[test]
fn small_contracts_are_told_dispensed() {
    for (kind, launch, cents, dispensed) in [
        (Works, "2026-01-01", 9_999_999, true),
        (Works, "2026-01-01", 10_000_000, false),
        (Works, "2025-12-31", 9_999_999, true),
        (Works, "2022-12-31", 100, false),
        (Services, "2019-12-31", 100, false),
        (Services, "2020-01-01", 3_999_999, true),
        (Services, "2026-03-31", 3_999_999, true),
        (Services, "2026-03-31", 4_000_000, false),
        (Services, "2026-04-01", 5_999_999, true),
        (Supplies, "2026-04-01", 6_000_000, false),
        (Concession, "2026-04-01", 100, false),
    ] {
        let answer = ask(&question(kind, Local, cents, launch));
        let told: Vec<_> =
            keys(&answer).into_iter().filter(|key| key.starts_with("law-reason-disp")).collect();
        let checked = launch != "2025-12-31";
        let expected = if checked { "law-reason-dispensed" } else { "law-reason-dispensed-unchecked" };
        assert_eq!(told == [expected], dispensed, "{kind:?} {launch} {cents}");
    }
}

#[test]
fn absurd_amounts_are_refused() {
    let ask = |cents| law(&question(Works, Local, cents, "2026-12-01"), &rules()).unwrap_err();
    assert_eq!(ask(-1), LawError::Negative);
    assert_eq!(ask(10_000_000_000_001), LawError::TooLarge);
    let mut asked = question(Works, Local, 0, "2026-12-01");
    asked.yearly_purchases = Some(Cents::new(-1));
    assert_eq!(law(&asked, &rules()), Err(LawError::Negative));
}

#[test]
fn an_empty_rule_book_claims_nothing() {
    let answer = law(&question(Works, Local, 600_000_000, "2026-12-01"), &RuleBook::default()).unwrap();
    assert!(!answer.social_condition_required);
    assert!(!answer.checked);
    assert_eq!((answer.threshold, answer.article.as_deref()), (None, None));
    assert_eq!(keys(&answer), ["law-reason-no-duty", "law-reason-threshold-none"]);
}

#[test]
fn a_rule_that_ends_is_followed_by_doubt_not_by_duty() {
    let mut book = rules();
    book.duties[0].period.valid_to = Some(day("2026-12-31"));
    let asked = question(Works, Local, 600_000_000, "2027-01-01");
    let answer = law(&asked, &book).unwrap();
    assert!(!answer.social_condition_required);
    assert_eq!(keys(&answer), ["law-reason-duty-ended"]);
    assert_eq!(answer.valid_from, Some(day("2027-01-01")));
}

#[test]
fn a_rule_without_source_or_date_or_with_a_double_is_refused() {
    let check = |change: &dyn Fn(&mut RuleBook)| {
        let mut book = rules();
        change(&mut book);
        book.validate().unwrap_err()
    };
    let id = |text: &str| text.to_owned();
    assert_eq!(
        check(&|b| b.thresholds[0].provenance.source = " ".to_owned()),
        RuleError::Missing { id: id("eu-2024-works"), part: "source" }
    );
    assert_eq!(
        check(&|b| b.spaser[0].article.clear()),
        RuleError::Missing { id: id("spaser-2019-local"), part: "article" }
    );
    assert_eq!(
        check(&|b| b.duties[0].period.valid_to = Some(day("2026-08-21"))),
        RuleError::Reversed { id: id("social-condition-contracts") }
    );
    assert_eq!(check(&|b| b.thresholds[0].amount = Cents::ZERO), RuleError::Void { id: id("eu-2024-works") });
    assert_eq!(
        check(&|b| b.duties[0].kinds.clear()),
        RuleError::Void { id: id("social-condition-contracts") }
    );
    assert_eq!(
        check(&|b| b.spaser[0].id = "eu-2024-works".to_owned()),
        RuleError::Duplicate { id: id("eu-2024-works") }
    );
    assert_eq!(
        check(&|b| b.thresholds[0].period.valid_to = Some(day("2026-01-01"))),
        RuleError::Overlap { first: id("eu-2024-works"), second: id("eu-2026-works") }
    );
    assert_eq!(
        check(&|b| b.duties[1].kinds.push(Works)),
        RuleError::Overlap {
            first: id("social-condition-contracts"),
            second: id("social-condition-concessions")
        }
    );
    let text = include_str!("../../../../../assets/rules/spaser.toml");
    for line in ["source_date = \"2026-04-01\"\n", "valid_from = \"2019-04-01\"\n"] {
        assert!(text.contains(line));
        let error = toml::from_str::<RuleBook>(&text.replacen(line, "", 1)).unwrap_err().to_string();
        let field = line.split_once(' ').unwrap().0;
        assert!(error.contains(field), "{error}");
    }
}

#[test]
fn both_languages_say_everything() {
    let keys = |text: &'static str| -> BTreeSet<&'static str> {
        text.lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
            .collect()
    };
    let fr = keys(concat!(
        include_str!("../../../../../assets/locales/fr/law.ftl"),
        include_str!("../../../../../assets/locales/fr/advice.ftl"),
    ));
    let en = keys(concat!(
        include_str!("../../../../../assets/locales/en/law.ftl"),
        include_str!("../../../../../assets/locales/en/advice.ftl"),
    ));
    assert_eq!(fr, en);
    let sources = [
        include_str!("advice.rs"),
        include_str!("adviser.rs"),
        include_str!("answer.rs"),
        include_str!("derogation.rs"),
        include_str!("overseas.rs"),
        include_str!("policy.rs"),
        include_str!("procedure.rs"),
        include_str!("reserved.rs"),
        include_str!("rule.rs"),
    ];
    let mut needed: BTreeSet<String> = sources
        .iter()
        .flat_map(|source| source.split('"'))
        .filter(|text| text.starts_with("law-") || text.starts_with("advice-"))
        .filter(|text| !text.ends_with("{}"))
        .map(str::to_owned)
        .collect();
    let mut asked = question(Works, Local, 600_000_000, "2026-12-01");
    asked.duration_months = Some(3);
    needed.extend(ask(&asked).derogations.into_iter().map(|d| d.label.key));
    let missing: Vec<_> = needed.iter().filter(|key| !fr.contains(key.as_str())).collect();
    assert!(missing.is_empty(), "keys without words: {missing:?}");
}
