//! Letters and mails that go with proposals, ready to copy; nothing is sent.
//!
//! A company learns a name and until when the person is eligible: no criterion, proof, resources or health has
//! a place in its text, and none is read to write it.

use super::chosen;
use crate::assets::assets;
use crate::error::OfficeError;
use crate::format;
use crate::ledger::Ledger;
use crate::session::Desk;
use crate::settings::Settings;
use crate::view::Saved;
use crate::view::proposals::{Addressee, Letter, LetterSent, LetterTo, Letters, LettersQuery};
use crate::words::{self, Language};
use chrono::NaiveDate;
use clausier_domain::clause::{ClauseBlock, fill};
use clausier_domain::eligibility::eligible_dates;
use clausier_domain::message::Message;
use clausier_domain::quantity::{ContactId, LotId, NeedId, OrganisationId};
use clausier_domain::vocabulary::{ContactKind, PartyRole, ProposalStatus};
use clausier_store::tables::{Contact, Need, Organisation, Party, Person, Proposal, TextBlock};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// The embedded texts: French, as the companies and the people of a French territory read them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LetterTable {
    pub(crate) letters: Vec<LetterText>,
    pub(super) lines: BTreeMap<String, String>,
    words: BTreeMap<String, String>,
}

/// A text with its places to fill.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LetterText {
    pub(crate) code: String,
    pub(crate) subject: String,
    pub(crate) text: String,
    /// Places that the office's own text must keep.
    #[serde(default)]
    keeps: Vec<String>,
    source: String,
    source_date: NaiveDate,
    checked: bool,
}

/// Before the code of a text that the office may write itself.
pub(crate) const OWN: &str = "letter_";

static LETTERS: LazyLock<Result<LetterTable, String>> = LazyLock::new(|| {
    toml::from_str(include_str!("../../../../../assets/letters/proposals.toml"))
        .map_err(|e| format!("letters/proposals.toml: {}", e.message()))
});

pub(super) fn table() -> Result<&'static LetterTable, OfficeError> {
    LETTERS.as_ref().map_err(|e| OfficeError::Assets(e.clone()))
}

/// The texts of proposals and of reminders as blocks that the office may write itself: the places of ours, and no
/// other.
pub(crate) fn letter_blocks() -> Result<Vec<ClauseBlock>, OfficeError> {
    let block = |letter: &LetterText| ClauseBlock {
        code: format!("{OWN}{}", letter.code),
        title: format!("letters-title-{}", letter.code.replace('_', "-")),
        text: letter.text.clone(),
        keeps: letter.keeps.clone(),
        valid_from: None,
        valid_to: None,
        source: letter.source.clone(),
        source_date: letter.source_date,
        checked: letter.checked,
    };
    Ok(table()?.letters.iter().chain(&crate::reminders::letters()?.letters).map(block).collect())
}

impl LetterTable {
    pub(crate) fn letter(&self, code: &str) -> Result<&LetterText, OfficeError> {
        let found = self.letters.iter().find(|l| l.code == code);
        found.ok_or_else(|| OfficeError::Assets(format!("letters: {code}")))
    }

    pub(crate) fn line(&self, code: &str) -> &str {
        self.lines.get(code).map_or("", String::as_str)
    }

    pub(crate) fn word(&self, code: &str) -> String {
        self.words.get(code).cloned().unwrap_or_default()
    }

    fn people(&self, number: usize) -> String {
        if number == 1 {
            return self.word("one");
        }
        fill(&self.word("several"), &BTreeMap::from([("nombre", number.to_string())]))
    }
}

/// A proposal with what its texts speak of.
struct Case<'l> {
    proposal: &'l Proposal,
    need: &'l Need,
    person: &'l Person,
}

/// What every text is written from.
struct Writer<'l> {
    ledger: &'l Ledger,
    table: &'static LetterTable,
    /// The office's own texts, by code of their block.
    own: BTreeMap<String, String>,
    signature: String,
    /// The company chosen among those of the lot.
    company: Option<OrganisationId>,
    warnings: Vec<Message>,
}

/// Letters and mails for the person, the referring body or the company: one for each addressee.
///
/// # Errors
/// When a proposal is no longer there.
pub fn letters(desk: &Desk<'_>, query: LettersQuery) -> Result<Letters, OfficeError> {
    let ledger = desk.ledger()?;
    let table = table()?;
    let cases: Vec<Case<'_>> = chosen(&ledger, &query.ids)?
        .into_iter()
        .filter_map(|proposal| {
            let need = ledger.needs.get(&proposal.need)?;
            Some(Case { proposal, need, person: ledger.people.get(&proposal.person)? })
        })
        .collect();
    let signature = signature(&desk.settings()?);
    let own: Vec<TextBlock> = desk.store.read(|read| read.all().map_err(OfficeError::from))?;
    let mut writer = Writer {
        ledger: &ledger,
        table,
        own: own.into_iter().map(|block| (block.code, block.text)).collect(),
        signature,
        company: query.company.map(OrganisationId),
        warnings: Vec::new(),
    };
    let letters = match query.to {
        LetterTo::Person => cases.iter().filter_map(|c| writer.person(c).transpose()).collect(),
        LetterTo::Referrer => writer.referrers(&cases),
        LetterTo::Company => writer.companies(&cases),
    }?;
    Ok(Letters { letters, warnings: writer.warnings })
}

pub(crate) fn signature(settings: &Settings) -> String {
    let lines = [
        &settings.user_name,
        &settings.user_role,
        &settings.office_name,
        &settings.office_phone,
        &settings.office_email,
    ];
    lines.into_iter().filter(|l| !l.is_empty()).cloned().collect::<Vec<_>>().join("\n")
}

/// The companies of a lot: the one that holds it first, then in the order they were added.
fn companies(ledger: &Ledger, lot: LotId) -> Vec<&Organisation> {
    let mut parties: Vec<&Party> = ledger.parties.get(&lot).into_iter().flatten().collect();
    parties.sort_by_key(|p| (p.role != PartyRole::Lead, p.id));
    let mut found: Vec<&Organisation> = Vec::new();
    for company in parties.into_iter().filter_map(|p| ledger.organisations.get(&p.organisation)) {
        if found.iter().all(|known| known.id != company.id) {
            found.push(company);
        }
    }
    found
}

impl Writer<'_> {
    fn common(&self, case: &Case<'_>) -> BTreeMap<&'static str, String> {
        let need = case.need;
        let place = if need.place.is_empty() { self.table.word("no_place") } else { need.place.clone() };
        let interview = case.proposal.interview_on.map(format::date);
        BTreeMap::from([
            ("personne", self.ledger.person_name(case.person.id)),
            ("poste", need.title.clone()),
            ("lot", self.ledger.lot_name(need.lot, Language::French)),
            ("lieu", place),
            ("debut", format::date(need.starts_on)),
            ("fin", format::date(need.ends_on)),
            ("semaine", format::hours(Language::French, need.weekly_hours)),
            ("entretien", interview.unwrap_or_else(|| self.table.word("no_day"))),
            ("signature", self.signature.clone()),
        ])
    }

    fn written(
        &self,
        code: &str,
        cases: &[&Case<'_>],
        values: &BTreeMap<&'static str, String>,
    ) -> Result<Letter, OfficeError> {
        let letter = self.table.letter(code)?;
        Ok(Letter {
            ids: cases.iter().map(|c| c.proposal.id.0).collect(),
            name: String::new(),
            email: String::new(),
            phone: String::new(),
            company: None,
            companies: Vec::new(),
            subject: fill(&letter.subject, values),
            body: fill(self.own.get(&format!("{OWN}{code}")).unwrap_or(&letter.text).trim(), values),
        })
    }

    fn person(&mut self, case: &Case<'_>) -> Result<Option<Letter>, OfficeError> {
        let code = match case.proposal.status {
            ProposalStatus::Proposed => "person_proposed",
            ProposalStatus::Interview => "person_interview",
            ProposalStatus::Accepted | ProposalStatus::Placed => "person_accepted",
            ProposalStatus::Refused => "person_refused",
            ProposalStatus::HiredElsewhere => "person_hired_elsewhere",
        };
        let mut letter = self.written(code, &[case], &self.common(case))?;
        letter.name = self.ledger.person_name(case.person.id);
        letter.email.clone_from(&case.person.email);
        letter.phone.clone_from(&case.person.phone);
        Ok(Some(letter))
    }

    fn referrers(&mut self, cases: &[Case<'_>]) -> Result<Vec<Letter>, OfficeError> {
        let mut bodies: BTreeMap<(String, String), Vec<&Case<'_>>> = BTreeMap::new();
        for case in cases {
            let body = (case.person.prescriber.clone(), case.person.prescriber_kind.clone());
            if body.0.is_empty() && body.1.is_empty() {
                self.warn("letter-no-referrer", case);
            } else {
                bodies.entry(body).or_default().push(case);
            }
        }
        let write = |((name, kind), cases): ((String, String), Vec<&Case<'_>>)| {
            let lines: Vec<String> = cases.iter().map(|c| self.referrer_line(c)).collect();
            let values = BTreeMap::from([
                ("personnes", lines.join("\n")),
                ("nombre", self.table.people(cases.len())),
                ("signature", self.signature.clone()),
            ]);
            let mut letter = self.written("referrer", &cases, &values)?;
            let kind_name = || words::text(Language::French, &format!("prescriber-{kind}"));
            letter.name = if name.is_empty() { kind_name() } else { name };
            Ok(letter)
        };
        bodies.into_iter().map(write).collect()
    }

    fn referrer_line(&self, case: &Case<'_>) -> String {
        let p = case.proposal;
        let day = match p.status {
            ProposalStatus::Proposed => Some(p.proposed_on),
            ProposalStatus::Interview => p.interview_on,
            _ => p.decided_on,
        };
        let mut values = self.common(case);
        values.insert("date", format::date(day.unwrap_or(p.proposed_on)));
        values.insert("motif", words::text(Language::French, &super::reason_key(&p.reason)));
        let code = match p.status {
            ProposalStatus::Proposed => "referrer_proposed",
            ProposalStatus::Interview => "referrer_interview",
            ProposalStatus::Accepted => "referrer_accepted",
            ProposalStatus::Placed => "referrer_placed",
            ProposalStatus::Refused => "referrer_refused",
            ProposalStatus::HiredElsewhere => "referrer_hired_elsewhere",
        };
        fill(self.table.line(code), &values)
    }

    fn companies(&mut self, cases: &[Case<'_>]) -> Result<Vec<Letter>, OfficeError> {
        let mut needs: BTreeMap<NeedId, Vec<&Case<'_>>> = BTreeMap::new();
        for case in cases {
            if case.proposal.status.is_open() {
                needs.entry(case.need.id).or_default().push(case);
            } else {
                self.warn("letter-closed", case);
            }
        }
        needs.into_values().map(|cases| self.company(&cases)).collect()
    }

    fn company(&mut self, cases: &[&Case<'_>]) -> Result<Letter, OfficeError> {
        let lines = cases.iter().map(|c| self.company_line(c)).collect::<Result<Vec<_>, _>>()?;
        let mut values = cases.first().map(|c| self.common(c)).unwrap_or_default();
        // One text may speak of several people: no single one has a place in it.
        values.remove("personne");
        values.remove("entretien");
        values.insert("personnes", lines.join("\n"));
        values.insert("nombre", self.table.people(cases.len()));
        let among = cases.first().map(|c| companies(self.ledger, c.need.lot)).unwrap_or_default();
        let company = among.iter().find(|o| Some(o.id) == self.company).or_else(|| among.first()).copied();
        values.insert("contact", company.map(|o| o.contact_name.clone()).unwrap_or_default());
        let mut letter = self.written("company", cases, &values)?;
        letter.body = letter.body.replacen(" ,", ",", 1);
        match company {
            Some(company) => {
                letter.name.clone_from(&company.name);
                letter.email.clone_from(&company.email);
                letter.phone.clone_from(&company.phone);
                letter.company = Some(company.id.0);
                letter.companies =
                    among.iter().map(|o| Addressee { id: o.id.0, name: o.name.clone() }).collect();
            }
            None => cases.first().into_iter().for_each(|c| {
                let lot = self.ledger.lot_name(c.need.lot, Language::French);
                self.warnings.push(Message::new("letter-no-company").with("lot", lot));
            }),
        }
        Ok(letter)
    }

    fn company_line(&mut self, case: &Case<'_>) -> Result<String, OfficeError> {
        let rules = &assets()?.eligibility;
        let dates = eligible_dates(&self.ledger.facts_of(case.person.id), rules);
        let mut values = BTreeMap::from([
            ("personne", self.ledger.person_name(case.person.id)),
            ("debut", format::date(case.need.starts_on)),
        ]);
        let code = match dates.countable_from(case.need.starts_on.max(self.ledger.today)) {
            Some(Some(until)) => {
                values.insert("date", format::date(until));
                "company_until"
            }
            Some(None) => "company_from",
            None => {
                self.warn("letter-to-confirm", case);
                "company_to_confirm"
            }
        };
        if case.person.agreed_on.is_none() {
            self.warn("letter-no-agreement", case);
        }
        Ok(fill(self.table.line(code), &values))
    }

    fn warn(&mut self, key: &str, case: &Case<'_>) {
        let name = self.ledger.person_name(case.person.id);
        self.warnings.push(Message::new(key).with("name", name));
    }
}

/// Keeps a text that was sent among the exchanges: on the lot and the company, and on the person when it speaks
/// of one only.
///
/// # Errors
/// By the field `text` when it is missing or too long, `company` when it is none of the lot; when a proposal is
/// no longer there.
pub fn letter_sent(desk: &Desk<'_>, edit: LetterSent) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let proposals = chosen(&ledger, &edit.ids)?;
    let lots: BTreeSet<LotId> =
        proposals.iter().filter_map(|p| ledger.needs.get(&p.need)).map(|n| n.lot).collect();
    let lot = lots.first().copied().filter(|_| lots.len() == 1);
    let among = lot.map(|lot| companies(&ledger, lot)).unwrap_or_default();
    let company: Option<OrganisationId> = match edit.company {
        None => among.first().map(|o| o.id),
        Some(chosen) => {
            let known = among.iter().find(|o| o.id.0 == chosen);
            Some(known.ok_or_else(|| OfficeError::field("company", "error-not-found"))?.id)
        }
    };
    let mut contact = Contact {
        id: ContactId(0),
        lot,
        organisation: company.filter(|_| edit.to == LetterTo::Company),
        person: proposals.first().filter(|_| proposals.len() == 1).map(|p| p.person),
        on_date: desk.clock.today(),
        kind: ContactKind::Mail,
        month: None,
        text: crate::input::required("text", &edit.text, 5_000)?,
    };
    desk.save(Message::new("journal-letter-sent").with("count", proposals.len()), |tx| {
        tx.insert(&mut contact)?;
        Ok(contact.id.0)
    })
}
