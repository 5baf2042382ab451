//! Who the people are: the story's own, then as many as asked with the shares of real offices.

use super::data::Family;
use super::plan::{PersonPlan, Plan, Standing};
use super::sliding::MONTHS;
use clausier_domain::text::fold;
use clausier_domain::vocabulary::Sex;
use std::collections::BTreeSet;

impl Plan<'_> {
    /// Draws everybody; `in_post` of them will be at work on the running lots.
    pub(super) fn draw_people(&mut self, people: usize, in_post: usize) {
        let data = self.data;
        for (position, named) in data.people.people.iter().enumerate() {
            let family = data.trade(&named.trade).map_or(Family::Works, |t| t.family);
            let mut person =
                PersonPlan::new(named.first.clone(), named.last.clone(), named.sex, Standing::Story, family);
            person.named = Some(position);
            self.people.push(person);
        }
        let drawn = people.saturating_sub(self.people.len());
        // About four in ten are still followed: 74 of 160 with the story's own.
        let followed = (drawn * 54 / 140).max(in_post);
        let mut names: BTreeSet<(String, String)> =
            self.people.iter().map(|p| (p.first.clone(), p.last.clone())).collect();
        for position in 0..drawn {
            let standing = match position {
                p if p < in_post => Standing::InPost,
                p if p < followed => Standing::Available,
                _ => Standing::Left,
            };
            let person = self.draw_person(standing, &mut names);
            self.people.push(person);
        }
        self.second_sheet();
    }

    /// The last of those who left is somebody of the story who came back: the demo's one double.
    fn second_sheet(&mut self) {
        let people = &self.data.people;
        let Some(named) = people.people.iter().position(|p| p.first == people.again) else { return };
        let (Some(told), Some(last)) = (people.people.get(named), self.people.last_mut()) else { return };
        if last.standing == Standing::Left {
            let capitals = |name: &str| fold(name).to_uppercase();
            (last.first, last.last, last.sex) = (capitals(&told.first), capitals(&told.last), told.sex);
            last.again = Some(named);
        }
    }

    fn draw_person(&mut self, standing: Standing, names: &mut BTreeSet<(String, String)>) -> PersonPlan {
        let lists = &self.data.people;
        let family = if self.random.chance(65) { Family::Works } else { Family::Services };
        let women = if family == Family::Works { 21 } else { 55 };
        let sex = if self.random.chance(women) { Sex::F } else { Sex::M };
        let firsts = if sex == Sex::F { &lists.women } else { &lists.men };
        let mut name = (String::new(), String::new());
        // Namesakes would be shown as possible duplicates: draw again, a few times.
        for _ in 0..20 {
            let first = self.random.pick(firsts).cloned().unwrap_or_default();
            name = (first, self.random.pick(&lists.last).cloned().unwrap_or_default());
            if names.insert(name.clone()) {
                break;
            }
        }
        let mut person = PersonPlan::new(name.0, name.1, sex, standing, family);
        (person.from, person.to) = match standing {
            Standing::Left => {
                // Some were there before the first month shown.
                let from = if self.random.chance(35) {
                    self.random.between(0, 1)
                } else {
                    self.random.between(0, 12)
                };
                (from, (from + self.random.between(9, 17)).min(MONTHS - 1))
            }
            Standing::Available => (self.random.between(5, 13), self.random.between(MONTHS - 3, MONTHS - 1)),
            _ => (self.random.between(5, 13), i64::MAX),
        };
        person
    }
}
