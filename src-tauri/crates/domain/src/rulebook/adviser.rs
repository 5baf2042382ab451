//! How the devices of [`super::advice`] are judged.

use super::advice::{
    Advice, AdviceCitation, AdviceDuty, AdviceObject, AdviceQuestion, AdviceRules, AdvisedDevice, Device,
    Standing,
};
use super::rule::Provenance;
use crate::calibration::CalibrationRules;
use crate::message::Message;
use crate::quantity::{BasisPoints, Cents, Hours};
use crate::vocabulary::ContractKind;

/// What the inclusive-potential rule alone recommends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Potential {
    Unknown,
    Nothing,
    Clause,
    Lot,
    Whole,
}

/// One contract and the rules it is judged by.
pub(super) struct Adviser<'a> {
    question: &'a AdviceQuestion,
    rules: &'a AdviceRules,
    practice: &'a CalibrationRules,
    potential: Potential,
    turnover: Option<Cents>,
}

struct Opinion {
    standing: Standing,
    reasons: Vec<Message>,
    citations: Vec<AdviceCitation>,
}

impl Opinion {
    fn new(standing: Standing) -> Self {
        Self { standing, reasons: Vec::new(), citations: Vec::new() }
    }

    fn because(mut self, reason: Message) -> Self {
        self.reasons.push(reason);
        self
    }

    fn by(mut self, rule: &str, provenance: &Provenance) -> Self {
        if !self.citations.iter().any(|citation| citation.rule == rule) {
            self.citations.push(AdviceCitation { rule: rule.to_owned(), provenance: provenance.clone() });
        }
        self
    }

    /// Worse at most: a later doubt never makes a device better.
    fn at_best(mut self, standing: Standing) -> Self {
        self.standing = self.standing.max(standing);
        self
    }
}

impl<'a> Adviser<'a> {
    pub(super) fn new(
        question: &'a AdviceQuestion,
        rules: &'a AdviceRules,
        practice: &'a CalibrationRules,
    ) -> Self {
        let turnover = question.average_turnover.filter(|turnover| *turnover > Cents::ZERO);
        let rule = &rules.potential;
        let potential = match question.structures {
            None => Potential::Unknown,
            Some(n) if n > rule.reserve_above => {
                let light = turnover.is_some_and(|turnover| {
                    i128::from(question.amount.get()) * 10_000
                        < i128::from(turnover.get()) * i128::from(rule.reserve_dependency_below.get())
                });
                if light { Potential::Whole } else { Potential::Lot }
            }
            Some(n) if n > rule.lot_above => Potential::Lot,
            Some(n) if n > rule.clause_above => Potential::Clause,
            Some(_) => Potential::Nothing,
        };
        Self { question, rules, practice, potential, turnover }
    }

    pub(super) fn advise(self) -> Advice {
        let clause = self.clause().standing;
        let mut devices: Vec<AdvisedDevice> = Device::ALL
            .iter()
            .map(|device| {
                let opinion = match device {
                    Device::IntegrationService => self.integration_service(),
                    Device::FullReservation => self.full_reservation(),
                    Device::ReservedLot => self.reserved_lot(),
                    Device::ClauseAndCriterion => self.clause_and_criterion(clause),
                    Device::Clause => self.clause(),
                    Device::Criterion => self.criterion(clause),
                    Device::None => self.none(clause),
                };
                AdvisedDevice {
                    device: *device,
                    standing: opinion.standing,
                    reasons: opinion.reasons,
                    citations: opinion.citations,
                }
            })
            .collect();
        devices.sort_by_key(|advised| (advised.standing, rank(advised)));
        Advice { devices, missing: self.missing(), dependency: self.dependency() }
    }

    fn dependency(&self) -> Option<BasisPoints> {
        BasisPoints::ratio(self.question.amount.get(), self.turnover?.get())
    }

    fn missing(&self) -> Vec<Message> {
        let question = self.question;
        let facts = [
            (question.hours.is_none(), "advice-missing-hours"),
            (question.duration_months.is_none(), "advice-missing-duration"),
            (question.structures.is_none(), "advice-missing-structures"),
            (
                question.structures.is_some_and(|n| n > self.rules.potential.reserve_above)
                    && self.turnover.is_none(),
                "advice-missing-turnover",
            ),
        ];
        facts.into_iter().filter(|(missing, _)| *missing).map(|(_, key)| Message::new(key)).collect()
    }

    /// Least hours of a clause, and where the figure comes from.
    fn least_hours(&self) -> (Hours, &'static str, &'a Provenance) {
        let practice = self.practice;
        match self.question.object {
            AdviceObject::Cleaning => {
                (practice.cleaning.min_hours, "cleaning", &practice.cleaning.provenance)
            }
            AdviceObject::Ordinary | AdviceObject::Integration => {
                (practice.limits.min_hours, "limits", &practice.limits.provenance)
            }
        }
    }

    fn structures(&self, key: &str) -> Message {
        let rule = &self.rules.potential;
        let count = self.question.structures.unwrap_or_default();
        let message = Message::new(key)
            .with("count", i64::from(count))
            .with("reserve", i64::from(rule.reserve_above))
            .with("lot", i64::from(rule.lot_above))
            .with("most", rule.reserve_dependency_below);
        match self.dependency() {
            Some(dependency) => message.with("dependency", dependency),
            None => message,
        }
    }

    fn clause(&self) -> Opinion {
        let AdviceQuestion { hours, duration_months, labour_share, kind, .. } = *self.question;
        let floor = &self.rules.floor;
        let (least, name, source) = self.least_hours();
        let mut opinion = match hours {
            Some(hours) if hours < least => Opinion::new(Standing::NotAdvised)
                .because(Message::new("advice-reason-few-hours").with("hours", hours).with("least", least))
                .by(name, source),
            Some(hours) => Opinion::new(Standing::Advised)
                .because(Message::new("advice-reason-hours").with("hours", hours).with("least", least))
                .by(name, source),
            None if self.potential == Potential::Clause => Opinion::new(Standing::Advised),
            None if self.potential == Potential::Nothing => Opinion::new(Standing::NotAdvised),
            None => Opinion::new(Standing::Possible).because(Message::new("advice-reason-no-hours")),
        };
        let potential = &self.rules.potential.provenance;
        match self.potential {
            Potential::Clause => {
                opinion = opinion.because(self.structures("advice-reason-clause")).by("potential", potential);
            }
            Potential::Nothing => {
                opinion =
                    opinion.because(self.structures("advice-reason-no-structure")).by("potential", potential);
            }
            Potential::Unknown | Potential::Lot | Potential::Whole => {}
        }
        match duration_months {
            Some(months) if months < floor.min_months => {
                opinion = opinion
                    .at_best(Standing::NotAdvised)
                    .because(months_message("advice-reason-short", months, floor.min_months))
                    .by("floor", &floor.provenance);
            }
            Some(months) if months < floor.careful_months => {
                opinion = opinion
                    .because(months_message("advice-reason-careful", months, floor.careful_months))
                    .by("floor", &floor.provenance);
            }
            _ => {}
        }
        let little = labour_share.is_some_and(|share| share < floor.min_labour_share);
        if let (Some(share), true) = (labour_share, little) {
            opinion = opinion
                .at_best(Standing::NotAdvised)
                .because(
                    Message::new("advice-reason-little-labour")
                        .with("share", share)
                        .with("least", floor.min_labour_share),
                )
                .by("floor", &floor.provenance);
        }
        if kind == ContractKind::Supplies && labour_share.is_none() && hours.is_none() {
            opinion = opinion
                .at_best(Standing::NotAdvised)
                .because(Message::new("advice-reason-supplies"))
                .by("floor", &floor.provenance);
        }
        for obstacle in &self.question.obstacles {
            opinion = opinion
                .at_best(Standing::NotAdvised)
                .because(Message::new(obstacle.reason()))
                .by("floor", &floor.provenance);
        }
        // A mandatory consideration stays open whatever practice thinks of hours.
        if self.question.duty == AdviceDuty::Required {
            opinion = opinion.because(Message::new("advice-reason-required"));
            opinion.standing = opinion.standing.min(Standing::Possible);
        }
        opinion
    }

    fn clause_and_criterion(&self, clause: Standing) -> Opinion {
        let rule = &self.rules.criterion;
        let large = self.question.hours.is_some_and(|hours| hours >= rule.min_hours)
            && self.question.duration_months.is_some_and(|months| months >= rule.min_months);
        let figures =
            |key| Message::new(key).with("hours", rule.min_hours).with("months", i64::from(rule.min_months));
        let opinion = if large {
            Opinion::new(Standing::Advised).because(figures("advice-reason-large"))
        } else {
            Opinion::new(Standing::Possible).because(figures("advice-reason-not-large"))
        };
        opinion.at_best(clause).by("criterion", &rule.provenance)
    }

    fn criterion(&self, clause: Standing) -> Opinion {
        Opinion::new(Standing::Possible)
            .at_best(clause)
            .because(Message::new("advice-reason-criterion"))
            .by("criterion", &self.rules.criterion.provenance)
    }

    /// What holds of both reservations: obstacles, and a duty that a reservation alone may not fulfil.
    fn reservation(&self, standing: Standing, reason: Message) -> Opinion {
        let mut opinion =
            Opinion::new(standing).because(reason).by("potential", &self.rules.potential.provenance);
        if standing == Standing::NotAdvised {
            return opinion;
        }
        for obstacle in &self.question.obstacles {
            opinion = opinion
                .at_best(Standing::Possible)
                .because(Message::new(obstacle.reason()))
                .by("floor", &self.rules.floor.provenance);
        }
        if self.question.duty == AdviceDuty::Required {
            opinion = opinion.because(Message::new("advice-reason-reservation-duty"));
        }
        opinion
    }

    fn full_reservation(&self) -> Opinion {
        let few = |key| self.reservation(Standing::NotAdvised, self.structures(key));
        match self.potential {
            Potential::Whole => self.reservation(Standing::Advised, self.structures("advice-reason-whole")),
            Potential::Unknown => {
                self.reservation(Standing::Possible, Message::new("advice-reason-structures-unknown"))
            }
            Potential::Lot
                if self.question.structures.is_some_and(|n| n > self.rules.potential.reserve_above) =>
            {
                match self.turnover {
                    None => self
                        .reservation(Standing::Possible, self.structures("advice-reason-turnover-unknown")),
                    Some(_) => few("advice-reason-too-heavy"),
                }
            }
            Potential::Lot | Potential::Clause | Potential::Nothing => few("advice-reason-too-few-whole"),
        }
    }

    fn reserved_lot(&self) -> Opinion {
        if self.question.kind == ContractKind::Concession {
            return Opinion::new(Standing::NotAdvised).because(Message::new("advice-reason-no-lot"));
        }
        match self.potential {
            Potential::Whole => {
                self.reservation(Standing::Possible, self.structures("advice-reason-lot-or-whole"))
            }
            Potential::Lot => self.reservation(Standing::Advised, self.structures("advice-reason-lot")),
            Potential::Unknown => {
                self.reservation(Standing::Possible, Message::new("advice-reason-structures-unknown"))
            }
            Potential::Clause | Potential::Nothing => {
                self.reservation(Standing::NotAdvised, self.structures("advice-reason-too-few-lot"))
            }
        }
    }

    fn integration_service(&self) -> Opinion {
        let services = matches!(self.question.kind, ContractKind::Services | ContractKind::SocialServices);
        let (standing, key) = match (self.question.object, services) {
            (AdviceObject::Integration, true) => (Standing::Advised, "advice-reason-integration"),
            (AdviceObject::Integration, false) => {
                (Standing::NotAdvised, "advice-reason-integration-services-only")
            }
            _ => (Standing::NotAdvised, "advice-reason-other-object"),
        };
        Opinion::new(standing).because(Message::new(key))
    }

    /// Nothing at all is advised when no device is even possible; the law may still want one.
    fn none(&self, clause: Standing) -> Opinion {
        let others = [
            clause,
            self.integration_service().standing,
            self.full_reservation().standing,
            self.reserved_lot().standing,
        ];
        // While the structures are not known a reservation stays possible: it does not outweigh that
        // every reason known speaks against a clause.
        let known = self.potential != Potential::Unknown;
        let something = others.contains(&Standing::Advised)
            || clause == Standing::Possible
            || (known && others.contains(&Standing::Possible));
        match (self.question.duty, something) {
            (AdviceDuty::Required, _) => {
                Opinion::new(Standing::NotAdvised).because(Message::new("advice-reason-none-required"))
            }
            (AdviceDuty::Derogated, false) => {
                Opinion::new(Standing::Advised).because(Message::new("advice-reason-none-derogated"))
            }
            (_, true) => Opinion::new(Standing::NotAdvised).because(Message::new("advice-reason-not-none")),
            (_, false) => Opinion::new(Standing::Advised).because(Message::new("advice-reason-none")),
        }
    }
}

/// Order inside one standing: what is advised begins with what gives most to integration; of what is
/// merely possible the clause, the usual device, comes first.
fn rank(advised: &AdvisedDevice) -> usize {
    const POSSIBLE: [Device; 7] = [
        Device::Clause,
        Device::ReservedLot,
        Device::Criterion,
        Device::ClauseAndCriterion,
        Device::FullReservation,
        Device::IntegrationService,
        Device::None,
    ];
    let order = if advised.standing == Standing::Advised { Device::ALL } else { &POSSIBLE };
    order.iter().position(|device| *device == advised.device).unwrap_or(order.len())
}

fn months_message(key: &str, months: u32, least: u32) -> Message {
    Message::new(key).with("months", i64::from(months)).with("least", i64::from(least))
}
