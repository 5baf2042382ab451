//! Joining two sheets of one person: everything on the sheet that goes is moved, nothing is lost.

use super::find;
use super::twins::{FIELDS, name_of, take};
use crate::error::OfficeError;
use crate::session::Desk;
use crate::view::Saved;
use crate::view::twins::MergeInput;
use clausier_domain::message::Message;
use clausier_domain::quantity::{NeedId, PersonId, RowId};
use clausier_domain::vocabulary::{PersonStatus, ProposalStatus};
use clausier_store::Tx;
use clausier_store::tables::{
    Absence, Accompaniment, Apart, Contact, Criterion, Merged, Pairing, Pass, Payslip, Person, Placement,
    Produced, Proof, Proposal, Recognised, Step, Wish,
};
use std::collections::BTreeMap;

/// Joins two sheets: one action, that one undo takes back. Of what can be only once (a criterion, a proposal
/// on the same need, a decision on a line of the plan), the sheet that stays keeps its own and gains what it
/// lacks; proofs are kept from both.
///
/// # Errors
/// When one of them is no longer there, when they are one sheet, or by the name of an unknown field.
pub fn merge_people(desk: &Desk<'_>, ask: MergeInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let (kept, gone) = (find(&ledger, ask.keep)?.clone(), find(&ledger, ask.drop)?.clone());
    if kept.id == gone.id {
        return Err(OfficeError::refused("error-twins-one"));
    }
    if ask.taken.iter().any(|taken| FIELDS.iter().all(|(field, _)| field != taken)) {
        return Err(OfficeError::refused("error-twins-field"));
    }
    let person = joined(&kept, &gone, &ask.taken);
    let today = desk.clock.today();
    let message = Message::new("journal-merged").with("name", name_of(&person).as_str());
    desk.save(message, |tx| {
        let moving = Moving { tx, kept: kept.id, gone: gone.id };
        moving.wishes()?;
        moving.criteria()?;
        moving.proposals()?;
        moving.pairings()?;
        moving.apart()?;
        moving.others()?;
        let (former_id, former_name) = (gone.id.0, name_of(&gone));
        tx.insert(&mut Merged { id: RowId(0), person: kept.id, former_id, former_name, merged_on: today })?;
        tx.delete::<Person>(gone.id.0)?;
        tx.update(&person)?;
        Ok(kept.id.0)
    })
}

/// The sheet that stays, with the fields taken from the other and those it left empty.
fn joined(kept: &Person, gone: &Person, taken: &[String]) -> Person {
    let mut person = kept.clone();
    for (field, value) in FIELDS {
        let wanted = taken.iter().any(|taken| taken == field);
        if wanted || value(kept).is_none() {
            take(&mut person, gone, field);
        }
    }
    // Whoever is followed on one of her sheets is followed.
    if !taken.iter().any(|taken| taken == "status") && gone.status == PersonStatus::Active {
        person.status = gone.status;
    }
    person.last_contact_on = kept.last_contact_on.max(gone.last_contact_on);
    person
}

/// Where a proposal is more advanced: the further one tells more.
const fn advance(status: ProposalStatus) -> u8 {
    match status {
        ProposalStatus::Proposed => 0,
        ProposalStatus::Refused => 1,
        ProposalStatus::HiredElsewhere => 2,
        ProposalStatus::Interview => 3,
        ProposalStatus::Accepted => 4,
        ProposalStatus::Placed => 5,
    }
}

/// What is moved from one person to another.
struct Moving<'a, 't> {
    tx: &'a Tx<'t>,
    kept: PersonId,
    gone: PersonId,
}

impl Moving<'_, '_> {
    fn of<R: clausier_store::Record>(&self, person: PersonId) -> Result<Vec<R>, OfficeError> {
        Ok(self.tx.read().with("person", person.0)?)
    }

    /// Occupations wished come behind those of the sheet that stays, each once.
    fn wishes(&self) -> Result<(), OfficeError> {
        let mine: Vec<Wish> = self.of(self.kept)?;
        let mut rank = mine.iter().map(|wish| wish.rank).max().unwrap_or(0);
        for wish in self.of::<Wish>(self.gone)? {
            let said = |other: &Wish| {
                (&other.trade, &other.rome, &other.label) == (&wish.trade, &wish.rome, &wish.label)
            };
            if mine.iter().any(said) {
                self.tx.delete::<Wish>(wish.id.0)?;
            } else {
                rank += 1;
                self.tx.update(&Wish { person: self.kept, rank, ..wish })?;
            }
        }
        Ok(())
    }

    /// A criterion of both keeps the proofs of both; one stays the main one.
    fn criteria(&self) -> Result<(), OfficeError> {
        let mine: Vec<Criterion> = self.of(self.kept)?;
        for criterion in self.of::<Criterion>(self.gone)? {
            match mine.iter().find(|other| other.code == criterion.code) {
                Some(same) => {
                    let proofs: Vec<Proof> = self.tx.read().with("criterion", criterion.id.0)?;
                    for proof in proofs {
                        self.tx.update(&Proof { criterion: same.id, ..proof })?;
                    }
                    self.tx.delete::<Criterion>(criterion.id.0)?;
                }
                None => {
                    let main = criterion.main && mine.iter().all(|other| !other.main);
                    self.tx.update(&Criterion { person: self.kept, main, ..criterion })?;
                }
            }
        }
        Ok(())
    }

    /// Of two proposals on one need, the more advanced stays.
    fn proposals(&self) -> Result<(), OfficeError> {
        let mine: BTreeMap<NeedId, Proposal> =
            self.of::<Proposal>(self.kept)?.into_iter().map(|proposal| (proposal.need, proposal)).collect();
        for proposal in self.of::<Proposal>(self.gone)? {
            match mine.get(&proposal.need) {
                Some(same) if advance(same.status) >= advance(proposal.status) => {
                    self.tx.delete::<Proposal>(proposal.id.0)?;
                }
                Some(same) => {
                    self.tx.delete::<Proposal>(same.id.0)?;
                    self.tx.update(&Proposal { person: self.kept, ..proposal })?;
                }
                None => self.tx.update(&Proposal { person: self.kept, ..proposal })?,
            }
        }
        Ok(())
    }

    fn pairings(&self) -> Result<(), OfficeError> {
        let mine: Vec<Pairing> = self.of(self.kept)?;
        for pairing in self.of::<Pairing>(self.gone)? {
            if mine.iter().any(|other| other.need == pairing.need) {
                self.tx.delete::<Pairing>(pairing.id.0)?;
            } else {
                self.tx.update(&Pairing { person: self.kept, ..pairing })?;
            }
        }
        Ok(())
    }

    /// Whoever is another person than the sheet that goes is another than the one that stays.
    fn apart(&self) -> Result<(), OfficeError> {
        let all: Vec<Apart> = self.tx.read().all()?;
        for apart in all.iter().filter(|apart| apart.person == self.gone || apart.other == self.gone) {
            let third = if apart.person == self.gone { apart.other } else { apart.person };
            let (person, other) = (third.min(self.kept), third.max(self.kept));
            let there = all.iter().any(|known| (known.person, known.other) == (person, other));
            if third == self.kept || there {
                self.tx.delete::<Apart>(apart.id.0)?;
            } else {
                self.tx.update(&Apart { person, other, ..apart.clone() })?;
            }
        }
        Ok(())
    }

    /// What can be several times on one sheet is moved as it is.
    fn others(&self) -> Result<(), OfficeError> {
        let person = self.kept;
        for step in self.of::<Step>(self.gone)? {
            self.tx.update(&Step { person, ..step })?;
        }
        for placement in self.of::<Placement>(self.gone)? {
            self.tx.update(&Placement { person, ..placement })?;
        }
        for contact in self.of::<Contact>(self.gone)? {
            self.tx.update(&Contact { person: Some(person), ..contact })?;
        }
        for absence in self.of::<Absence>(self.gone)? {
            self.tx.update(&Absence { person, ..absence })?;
        }
        for accompaniment in self.of::<Accompaniment>(self.gone)? {
            self.tx.update(&Accompaniment { person, ..accompaniment })?;
        }
        for pass in self.of::<Pass>(self.gone)? {
            self.tx.update(&Pass { person, ..pass })?;
        }
        let mine: Vec<Payslip> = self.of(person)?;
        for payslip in self.of::<Payslip>(self.gone)? {
            // Two payslips of one month and one employer: the one that allows less is kept, for no hour to count twice.
            let same = |p: &&Payslip| p.employer == payslip.employer && p.month == payslip.month;
            match mine.iter().find(same) {
                Some(kept) => {
                    self.tx.delete::<Payslip>(payslip.id.0)?;
                    self.tx.update(&Payslip { hours: kept.hours.min(payslip.hours), ..kept.clone() })?;
                }
                None => self.tx.update(&Payslip { person, ..payslip })?,
            }
        }
        for words in self.of::<Recognised>(self.gone)? {
            self.tx.update(&Recognised { person: Some(person), ..words })?;
        }
        for document in self.of::<Produced>(self.gone)? {
            self.tx.update(&Produced { person: Some(person), ..document })?;
        }
        for merged in self.of::<Merged>(self.gone)? {
            self.tx.update(&Merged { person, ..merged })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    /// A table that is added later and speaks of people must be moved too.
    #[test]
    fn every_table_that_speaks_of_people_is_moved() {
        let mut tables = std::collections::BTreeSet::new();
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../store/src/schema");
        let mut steps: Vec<_> =
            std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        steps.sort();
        for step in steps {
            let mut table = String::new();
            for line in std::fs::read_to_string(step).unwrap().lines() {
                if let Some(rest) = line.strip_prefix("CREATE TABLE ") {
                    rest.split([' ', '(']).next().unwrap_or_default().clone_into(&mut table);
                }
                if line.contains("REFERENCES person (id)") {
                    // A table written anew under the number of its step.
                    let name = table.trim_end_matches(|c: char| c.is_ascii_digit());
                    tables.insert(name.trim_end_matches('_').to_owned());
                }
            }
        }
        let moved = [
            "absence",
            "accompaniment",
            "apart",
            "contact",
            "criterion",
            "merged",
            "pairing",
            "pass",
            "payslip",
            "placement",
            "produced",
            "proposal",
            "recognised",
            "step",
            "wish",
        ];
        assert_eq!(tables.iter().map(String::as_str).collect::<Vec<_>>(), moved, "see merge.rs");
    }
}
