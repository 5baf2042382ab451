//! The model against its formula, and against lots whose true share is known.

use super::*;
use crate::calibration::{CalibrationRules, LearningRule};
use crate::quantity::Hours;
use proptest::prelude::*;
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};
use std::sync::LazyLock;

static RULE: LazyLock<LearningRule> = LazyLock::new(|| {
    let rules: CalibrationRules =
        toml::from_str(include_str!("../../../../../assets/rules/calibration.toml")).unwrap();
    rules.learning
});

fn rule() -> LearningRule {
    RULE.clone()
}

fn spread(low: i64, central: i64, high: i64) -> Spread<BasisPoints> {
    Spread { low, central, high }.map(BasisPoints::new)
}

/// A lot of 300 000 EUR at 30 EUR an hour and 5 % of effort that had this labour share.
fn lot(share: i64) -> Observation {
    Observation {
        amount: Cents::euros(300_000),
        // 300 000 / 30 = 10 000 h at 100 %; 5 % of them is 500 h.
        insertion_hours_done: Hours::new(share * 5),
        effort: BasisPoints::percent(5),
        hourly_cost: Cents::euros(30),
        total_hours: None,
    }
}

fn lots(shares: &[i64]) -> Vec<Observation> {
    shares.iter().map(|share| lot(*share)).collect()
}

const DEFAULT: [i64; 3] = [4_000, 4_500, 5_000];

fn default() -> Spread<BasisPoints> {
    let [low, central, high] = DEFAULT;
    spread(low, central, high)
}

#[test]
fn a_finished_lot_tells_its_labour_share() {
    assert_eq!(lot(4_321).labour_share(&rule()), Ok(BasisPoints::new(4_321)));
    // 12 000 h at 25 EUR on a million is 30 %, whatever the clause asked.
    let declared = Observation {
        amount: Cents::euros(1_000_000),
        insertion_hours_done: Hours::ZERO,
        effort: BasisPoints::ZERO,
        hourly_cost: Cents::euros(25),
        total_hours: Some(Hours::whole(12_000)),
    };
    assert_eq!(declared.labour_share(&rule()), Ok(BasisPoints::percent(30)));
}

#[test]
fn an_absurd_lot_is_left_out_and_named() {
    let refused = |change: &dyn Fn(&mut Observation)| {
        let mut lot = lot(4_000);
        change(&mut lot);
        lot.labour_share(&rule()).unwrap_err()
    };
    for fault in [
        refused(&|l| l.amount = Cents::ZERO),
        refused(&|l| l.amount = Cents::euros(-1)),
        refused(&|l| l.insertion_hours_done = Hours::ZERO),
        refused(&|l| l.effort = BasisPoints::ZERO),
        refused(&|l| l.hourly_cost = Cents::ZERO),
        refused(&|l| l.total_hours = Some(Hours::ZERO)),
    ] {
        assert_eq!(fault, ObservationFault::Incomplete);
    }
    assert_eq!(lot(100).labour_share(&rule()), Ok(BasisPoints::percent(1)));
    assert_eq!(lot(10_000).labour_share(&rule()), Ok(BasisPoints::ONE));
    for share in [99, 10_001] {
        let fault = ObservationFault::OutOfRange { share: BasisPoints::new(share) };
        assert_eq!(lot(share).labour_share(&rule()), Err(fault));
    }
    let huge = refused(&|l| l.total_hours = Some(Hours::new(i64::MAX)));
    assert!(matches!(huge, ObservationFault::OutOfRange { .. }), "{huge:?}");

    let learned = learn(default(), &[lot(6_000), lot(99), lot(6_000)], &rule());
    assert_eq!(learned.lots, 2);
    assert_eq!(learned.refused.iter().map(|r| r.index).collect::<Vec<_>>(), [1]);
}

#[test]
fn without_a_lot_the_default_stays_exactly() {
    for trade in &tests::table().trades {
        let learned = trade.learned_share(&[], &rule());
        assert_eq!(learned.share, trade.labour_share, "{}", trade.code);
        assert_eq!((learned.lots, learned.weight, learned.observed), (0, BasisPoints::ZERO, None));
        assert_eq!(learned.message().key, "calibration-learned-none");
    }
    let alone = LearningRule { prior_weight: 0, ..rule() };
    assert_eq!(learn(default(), &[], &alone).share, default());
}

#[test]
fn the_figures_are_those_of_the_formula() {
    assert_eq!(rule().prior_weight, 5);
    let one = learn(default(), &lots(&[6_000]), &rule());
    // (5 x 45 % + 60 %) / 6; the bounds (5 x 40 % + 60 %) / 6 and (5 x 50 % + 60 %) / 6.
    assert_eq!(one.share, spread(4_333, 4_750, 5_167));
    assert_eq!((one.lots, one.weight), (1, BasisPoints::new(1_667)));
    let five = learn(default(), &lots(&[5_000, 5_500, 6_000, 6_500, 7_000]), &rule());
    // Centre (45 + 60) / 2; from 50 to 70 %, widened by 20 / 5 = 4 points: 46 and 74 %.
    assert_eq!(five.share, spread(4_300, 5_250, 6_200));
    assert_eq!(five.weight, BasisPoints::percent(50));
    assert_eq!(five.observed, Some(spread(5_000, 6_000, 7_000)));
    assert_eq!(five.message().key, "calibration-learned-share");
    // Twenty lots, one far away: the second lowest and highest count, the mean stays inside.
    let mut shares = vec![6_000; 19];
    shares.push(1_000);
    let outlier = learn(default(), &lots(&shares), &LearningRule { prior_weight: 0, ..rule() });
    assert_eq!(outlier.share, spread(5_750, 5_750, 6_000));
}

#[test]
fn the_error_on_a_left_out_lot_falls_as_lots_come_in() {
    let mut random = Xoshiro256PlusPlus::seed_from_u64(23);
    let mut within = |low: i64, width: u64| low + i64::try_from(random.next_u64() % width).unwrap();
    const COUNTS: [usize; 6] = [0, 1, 2, 4, 8, 16];
    let mut errors = [0_i64; COUNTS.len()];
    for _ in 0..2_000 {
        // An office whose trade really lies up to 20 points from the default, each lot 8 points around.
        let truth = within(DEFAULT[1] - 2_000, 4_001);
        let shares: Vec<i64> = (0..=16).map(|_| within(truth - 800, 1_601)).collect();
        let (left_out, known) = shares.split_last().unwrap();
        for (error, count) in errors.iter_mut().zip(COUNTS) {
            let learned = learn(default(), &lots(&known[..count]), &rule());
            *error += (learned.share.central.get() - left_out).abs();
        }
    }
    assert!(errors.is_sorted_by(|more, fewer| more > fewer), "{errors:?}");
    assert!(errors[5] * 2 < errors[0], "sixteen lots halve the error: {errors:?}");
}

proptest! {
    #[test]
    fn a_learned_share_stays_ordered_and_between_default_and_lots(
        shares in prop::collection::vec(100i64..=10_000, 0..40),
        mut default in prop::collection::vec(0i64..=10_000, 3),
        prior_weight in 0u32..1_000,
    ) {
        default.sort_unstable();
        let default = spread(default[0], default[1], default[2]);
        let learned = learn(default, &lots(&shares), &LearningRule { prior_weight, ..rule() });
        prop_assert!(learned.share.is_ordered());
        prop_assert!(learned.share.low >= BasisPoints::ZERO && learned.share.high <= BasisPoints::ONE);
        let around = learned.observed.unwrap_or(default);
        let (first, last) = (default.central.min(around.central), default.central.max(around.central));
        prop_assert!(first <= learned.share.central && learned.share.central <= last);
        prop_assert_eq!(usize::try_from(learned.lots).unwrap(), shares.len());
    }

    #[test]
    fn more_lots_weigh_more(count in 0usize..100) {
        let weigh = |count| learn(default(), &lots(&vec![6_000; count]), &rule());
        let (fewer, more) = (weigh(count), weigh(count + 1));
        prop_assert!(fewer.weight < more.weight);
        prop_assert!(fewer.share.central <= more.share.central);
    }
}
