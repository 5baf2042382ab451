//! The rows of one list that say a person again, or that two people cannot both mean.

use super::PersonRow;
use crate::row::{Bucket, Effect, Problem};
use clausier_domain::message::Message;
use clausier_domain::twins::{Confidence, Identity, Register};
use clausier_domain::vocabulary::{Level, Qpv, Sex};
use std::collections::BTreeMap;

/// Sets aside the rows that say a person again, and says which others look alike.
pub(super) fn doubles(rows: &mut [PersonRow]) {
    let taken: Vec<usize> =
        (0..rows.len()).filter(|at| rows.get(*at).is_some_and(PersonRow::is_taken)).collect();
    let identities: Vec<Identity> =
        taken.iter().filter_map(|at| rows.get(*at)).map(PersonRow::identity).collect();
    for pair in Register::of(&identities).pairs() {
        let (Some(&first), Some(&second)) = (taken.get(pair.first), taken.get(pair.second)) else { continue };
        if pair.confidence < Confidence::Likely {
            continue;
        }
        let Ok([kept, again]) = rows.get_disjoint_mut([first, second]) else { continue };
        if kept.bucket == Bucket::Duplicate || again.bucket == Bucket::Duplicate {
            continue;
        }
        if pair.confidence == Confidence::Sure {
            again.bucket = Bucket::Duplicate;
            let message = Message::new("people-duplicate").with("other", kept.row);
            again.problems.push(Problem::new(again.row, "", Effect::Duplicate, message));
            kept.complete(again);
        } else {
            let message = Message::new("people-alike").with("other", kept.row).with("name", kept.name());
            again.problems.push(Problem::new(again.row, "", Effect::Noted, message));
        }
    }
}

/// Says when two people bear one PASS number.
pub(super) fn shared_passes(rows: &mut [PersonRow]) {
    let mut bearers: BTreeMap<String, usize> = BTreeMap::new();
    for row in rows.iter_mut().filter(|row| row.is_taken()) {
        let Some(pass) = row.pass.as_ref().filter(|pass| !pass.number.is_empty()) else { continue };
        match bearers.get(&pass.number) {
            Some(other) => {
                let message = Message::new("people-pass-shared")
                    .with("value", pass.number.as_str())
                    .with("other", *other);
                row.problems.push(Problem::new(row.row, "", Effect::Noted, message));
            }
            None => {
                bearers.insert(pass.number.clone(), row.row);
            }
        }
    }
}

impl PersonRow {
    /// Takes from another row of the same person what this one lacks.
    fn complete(&mut self, other: &Self) {
        for (mine, theirs) in [
            (&mut self.birth_name, &other.birth_name),
            (&mut self.phone, &other.phone),
            (&mut self.email, &other.email),
            (&mut self.postcode, &other.postcode),
            (&mut self.town, &other.town),
            (&mut self.qpv_name, &other.qpv_name),
            (&mut self.prescriber_kind, &other.prescriber_kind),
            (&mut self.prescriber, &other.prescriber),
            (&mut self.referent, &other.referent),
        ] {
            if mine.is_empty() {
                mine.clone_from(theirs);
            }
        }
        for code in &other.criteria {
            if !self.criteria.contains(code) {
                self.criteria.push(code.clone());
            }
        }
        for job in &other.jobs {
            if !self.jobs.contains(job) {
                self.jobs.push(job.clone());
            }
        }
        if self.sex == Sex::Unsaid {
            self.sex = other.sex;
        }
        if self.qpv == Qpv::Unchecked {
            self.qpv = other.qpv;
        }
        if self.level == Level::Unsaid {
            self.level = other.level;
        }
        self.licence_b = self.licence_b.or(other.licence_b);
        self.vehicle = self.vehicle.or(other.vehicle);
        self.public_transport = self.public_transport.or(other.public_transport);
        self.available_on = self.available_on.or(other.available_on);
        if self.pass.is_none() {
            self.pass.clone_from(&other.pass);
        }
    }
}
