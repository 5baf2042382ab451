//! Sheets that are probably one person: found, seen side by side, told apart.

use super::find;
use crate::error::OfficeError;
use crate::input;
use crate::ledger::Ledger;
use crate::received::count;
use crate::session::Desk;
use crate::view::twins::{
    AlikeLine, AlikeView, FaceInput, TwinField, TwinLine, TwinPairView, TwinQuery, TwinSheet, TwinsView,
};
use crate::view::{ById, Nothing, Saved};
use clausier_domain::message::{Arg, Message};
use clausier_domain::quantity::{Hours, PersonId, RowId};
use clausier_domain::text::fold;
use clausier_domain::twins::{Confidence, Identity, Likeness, Register};
use clausier_domain::vocabulary::{Level, Qpv, Sex};
use clausier_store::tables::{Apart, Person};
use std::sync::OnceLock;

/// Pairs listed at most.
const LISTED: usize = 200;
/// Sheets shown beside one being typed.
const TYPED: usize = 3;

/// Everybody as people are compared, and the pairs that look like one: each computed once for a state of the
/// dossier, when it is first asked for.
#[derive(Default)]
pub(crate) struct Alike {
    register: OnceLock<(Vec<PersonId>, Register)>,
    pairs: OnceLock<Vec<Twins>>,
}

/// Two people of the dossier who look like one.
struct Twins {
    one: PersonId,
    other: PersonId,
    confidence: Confidence,
    facts: Vec<Message>,
}

/// What tells a person of the dossier from another.
pub(crate) fn identity(person: &Person) -> Identity {
    Identity {
        last_name: person.last_name.clone(),
        first_name: person.first_name.clone(),
        birth_name: person.birth_name.clone(),
        birth_on: person.birth_on,
        phone: person.phone.clone(),
        email: person.email.clone(),
    }
}

pub(super) fn name_of(person: &Person) -> String {
    format!("{} {}", person.first_name, person.last_name).trim().to_owned()
}

/// Everybody, and their places in the register.
fn register(ledger: &Ledger) -> &(Vec<PersonId>, Register) {
    ledger.alike.register.get_or_init(|| {
        let identities: Vec<Identity> = ledger.people.values().map(identity).collect();
        (ledger.people.keys().copied().collect(), Register::of(&identities))
    })
}

/// Pairs to look at, the surest first; those said to be two people are left out.
fn found(ledger: &Ledger) -> &[Twins] {
    ledger.alike.pairs.get_or_init(|| {
        let (people, register) = register(ledger);
        let mut twins: Vec<Twins> = register
            .pairs()
            .into_iter()
            .filter(|pair| pair.confidence >= Confidence::Likely)
            .filter_map(|pair| {
                let (one, other) = (*people.get(pair.first)?, *people.get(pair.second)?);
                Some(Twins { one, other, confidence: pair.confidence, facts: pair.facts })
            })
            .filter(|twins| !ledger.pathways.apart.contains(&(twins.one, twins.other)))
            .collect();
        twins.sort_by_key(|twins| (std::cmp::Reverse(twins.confidence), twins.one, twins.other));
        twins
    })
}

const fn word(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Sure => "sure",
        Confidence::Likely => "likely",
        Confidence::Possible => "possible",
    }
}

/// Sheets that look like the one being typed, the surest first: seen before a second one is saved.
///
/// # Errors
/// By the field `birth_on` when it is no date; when the dossier cannot be read.
pub fn alike(desk: &Desk<'_>, typed: FaceInput) -> Result<AlikeView, OfficeError> {
    let ledger = desk.ledger()?;
    let known = PersonId(typed.id);
    let face = Identity {
        birth_on: input::optional_date("birth_on", typed.birth_on.as_deref())?,
        last_name: typed.last_name,
        first_name: typed.first_name,
        birth_name: typed.birth_name,
        phone: typed.phone,
        email: typed.email,
    };
    let (people, register) = register(&ledger);
    let apart = |other: PersonId| {
        let pair = (known.min(other), known.max(other));
        other == known || ledger.pathways.apart.contains(&pair)
    };
    let line = |likeness: Likeness| {
        let person = *people.get(likeness.place)?;
        (!apart(person)).then(|| AlikeLine {
            person: person.0,
            name: ledger.person_name(person),
            confidence: word(likeness.confidence).to_owned(),
            facts: likeness.facts,
        })
    };
    Ok(AlikeView { people: register.like(&face).into_iter().filter_map(line).take(TYPED).collect() })
}

fn line(ledger: &Ledger, twins: &Twins) -> TwinLine {
    TwinLine {
        one: twins.one.0,
        other: twins.other.0,
        one_name: ledger.person_name(twins.one),
        other_name: ledger.person_name(twins.other),
        confidence: word(twins.confidence).to_owned(),
        facts: twins.facts.clone(),
    }
}

/// Sheets that are probably one person.
///
/// # Errors
/// When the dossier cannot be read.
pub fn twins(desk: &Desk<'_>, _: Nothing) -> Result<TwinsView, OfficeError> {
    let ledger = desk.ledger()?;
    let found = found(&ledger);
    let pairs = found.iter().take(LISTED).map(|twins| line(&ledger, twins)).collect();
    Ok(TwinsView { pairs, total: count(found.len()) })
}

/// Sheets that are probably the same person as one: asked after a sheet was written.
///
/// # Errors
/// When the dossier cannot be read.
pub fn twins_of(desk: &Desk<'_>, ById { id }: ById) -> Result<TwinsView, OfficeError> {
    let ledger = desk.ledger()?;
    let hers = |twins: &&Twins| twins.one.0 == id || twins.other.0 == id;
    let pairs: Vec<TwinLine> = found(&ledger).iter().filter(hers).map(|twins| line(&ledger, twins)).collect();
    Ok(TwinsView { total: count(pairs.len()), pairs })
}

/// Two sheets side by side, field by field.
///
/// # Errors
/// When one of them is no longer there.
pub fn twin_pair(desk: &Desk<'_>, query: TwinQuery) -> Result<TwinPairView, OfficeError> {
    let ledger = desk.ledger()?;
    let (one, other) = (find(&ledger, query.one)?, find(&ledger, query.other)?);
    let facts = Register::of(&[identity(one)]).like(&identity(other)).pop();
    let fields = FIELDS
        .iter()
        .map(|(field, value)| {
            let (here, there) = (value(one), value(other));
            let same = match (&here, &there) {
                (Some(Arg::Text(here)), Some(Arg::Text(there))) => fold(here) == fold(there),
                (here, there) => here == there,
            };
            TwinField { field: (*field).to_owned(), one: here, other: there, same }
        })
        .filter(|field| field.one.is_some() || field.other.is_some())
        .collect();
    let weigh = |person: &Person| {
        let said = FIELDS.iter().filter(|(_, value)| value(person).is_some()).count();
        (carried(&ledger, person.id).iter().map(|(_, count)| count).sum::<usize>(), said)
    };
    let advised = if weigh(other) > weigh(one) { other.id.0 } else { one.id.0 };
    Ok(TwinPairView {
        one: sheet(&ledger, one),
        other: sheet(&ledger, other),
        facts: facts.map(|found| found.facts).unwrap_or_default(),
        fields,
        advised,
    })
}

fn sheet(ledger: &Ledger, person: &Person) -> TwinSheet {
    let mut carries: Vec<Message> = carried(ledger, person.id)
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| Message::new(key).with("count", count))
        .collect();
    let hours = ledger.hours_of(person.id);
    if hours > Hours::ZERO {
        carries.push(Message::new("twins-count-hours").with("hours", hours));
    }
    TwinSheet { id: person.id.0, name: name_of(person), carries }
}

/// What follows a person when sheets are joined.
fn carried(ledger: &Ledger, person: PersonId) -> [(&'static str, usize); 5] {
    let criteria = ledger.criteria.get(&person).map_or(&[][..], Vec::as_slice);
    let proofs = criteria.iter().filter_map(|criterion| ledger.proofs.get(&criterion.id)).map(Vec::len).sum();
    let proposals = ledger.proposals.values().flatten().filter(|proposal| proposal.person == person).count();
    [
        ("twins-count-criteria", criteria.len()),
        ("twins-count-proofs", proofs),
        ("twins-count-placements", ledger.placements_of(person).count()),
        ("twins-count-proposals", proposals),
        ("twins-count-steps", ledger.steps.get(&person).map_or(0, Vec::len)),
    ]
}

/// Says that two sheets are two people: they are not shown together again.
///
/// # Errors
/// When one of them is no longer there.
pub fn keep_apart(desk: &Desk<'_>, query: TwinQuery) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let (one, other) = (find(&ledger, query.one)?.id, find(&ledger, query.other)?.id);
    let (person, other) = (one.min(other), one.max(other));
    if person == other {
        return Err(OfficeError::refused("error-twins-one"));
    }
    let message = Message::new("journal-apart")
        .with("one", ledger.person_name(person))
        .with("other", ledger.person_name(other));
    desk.save(message, |tx| {
        if !ledger.pathways.apart.contains(&(person, other)) {
            let decided_on = desk.clock.today();
            tx.insert(&mut Apart { id: RowId(0), person, other, decided_on })?;
        }
        Ok(person.0)
    })
}

/// A field of a sheet as it is compared; none when it is empty.
type Value = fn(&Person) -> Option<Arg>;

fn text(text: &str) -> Option<Arg> {
    (!text.is_empty()).then(|| Arg::Text(text.to_owned()))
}

fn yes(said: bool) -> Option<Arg> {
    said.then(|| Arg::Key("twins-yes".to_owned()))
}

/// The label of a word of the vocabulary, as the page and the terminal name it.
fn label<T: serde::Serialize>(beginning: &str, value: T) -> Option<Arg> {
    let written = serde_json::to_value(value).ok()?;
    let word = written.as_str().filter(|word| !word.is_empty())?;
    Some(Arg::Key(format!("{beginning}{}", word.replace('_', "-"))))
}

/// The fields of a sheet in the order they are shown, with how each is read. [`super::merge`] takes them by name.
pub(super) const FIELDS: [(&str, Value); 25] = [
    ("last_name", |p| text(&p.last_name)),
    ("first_name", |p| text(&p.first_name)),
    ("birth_name", |p| text(&p.birth_name)),
    ("birth_date", |p| p.birth_on.map(Arg::Date)),
    ("sex", |p| (p.sex != Sex::Unsaid).then(|| label("sex-", p.sex)).flatten()),
    ("phone", |p| text(&p.phone)),
    ("email", |p| text(&p.email)),
    ("postcode", |p| text(&p.postcode)),
    ("town", |p| text(&p.commune)),
    ("qpv", |p| (p.qpv != Qpv::Unchecked).then(|| label("qpv-", p.qpv)).flatten()),
    ("qpv_name", |p| text(&p.qpv_name)),
    ("level", |p| (p.level != Level::Unsaid).then(|| label("level-", p.level)).flatten()),
    ("radius", |p| p.radius_km.map(|km| Arg::Count(i64::from(km)))),
    ("licence", |p| yes(p.licence_b)),
    ("vehicle", |p| yes(p.vehicle)),
    ("public_transport", |p| yes(p.public_transport)),
    ("weekly_hours", |p| p.weekly_hours.map(Arg::Hours)),
    ("available_from", |p| p.available_on.map(Arg::Date)),
    ("skills", |p| text(&p.skills)),
    ("schedule", |p| text(&p.schedule)),
    ("referent", |p| text(&p.referent)),
    ("referrer", |p| text(&p.prescriber)),
    ("informed_on", |p| p.informed_on.map(Arg::Date)),
    ("agreed_on", |p| p.agreed_on.map(Arg::Date)),
    ("status", |p| label("person-status-", p.status)),
];

/// Takes a field of another sheet; nothing for a name that is no field.
pub(super) fn take(person: &mut Person, other: &Person, field: &str) {
    match field {
        "last_name" => person.last_name.clone_from(&other.last_name),
        "first_name" => person.first_name.clone_from(&other.first_name),
        "birth_name" => person.birth_name.clone_from(&other.birth_name),
        "birth_date" => person.birth_on = other.birth_on,
        "sex" => person.sex = other.sex,
        "phone" => person.phone.clone_from(&other.phone),
        "email" => person.email.clone_from(&other.email),
        "postcode" => person.postcode.clone_from(&other.postcode),
        "town" => {
            person.commune.clone_from(&other.commune);
            person.commune_code.clone_from(&other.commune_code);
        }
        "qpv" => {
            person.qpv = other.qpv;
            person.qpv_checked_on = other.qpv_checked_on;
            person.qpv_source.clone_from(&other.qpv_source);
        }
        "qpv_name" => person.qpv_name.clone_from(&other.qpv_name),
        "level" => person.level = other.level,
        "radius" => person.radius_km = other.radius_km,
        "licence" => person.licence_b = other.licence_b,
        "vehicle" => person.vehicle = other.vehicle,
        "public_transport" => person.public_transport = other.public_transport,
        "weekly_hours" => person.weekly_hours = other.weekly_hours,
        "available_from" => {
            person.available_on = other.available_on;
            person.available_until = other.available_until;
        }
        "skills" => person.skills.clone_from(&other.skills),
        "schedule" => person.schedule.clone_from(&other.schedule),
        "referent" => person.referent.clone_from(&other.referent),
        "referrer" => {
            person.prescriber.clone_from(&other.prescriber);
            person.prescriber_kind.clone_from(&other.prescriber_kind);
        }
        "informed_on" => person.informed_on = other.informed_on,
        "agreed_on" => person.agreed_on = other.agreed_on,
        "status" => person.status = other.status,
        _ => {}
    }
}
